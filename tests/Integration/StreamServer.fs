namespace FunctionalAws.Integration.Tests

open System
open System.Collections.Concurrent
open System.IO
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// So many zeros, which take no room.
type ZeroStream(length: int64) =
    inherit Stream()
    let mutable left = length

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.Read(target: byte[], offset: int, count: int) : int =
        let count = int (min (int64 count) left)
        Array.Clear(target, offset, count)
        left <- left - int64 count
        count

    override this.ReadAsync(target: Memory<byte>, _: CancellationToken) : ValueTask<int> =
        let count = int (min (int64 target.Length) left)
        target.Span.Slice(0, count).Clear()
        left <- left - int64 count
        ValueTask<int> count

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())

/// What came over the wire of one request.
type StreamedRequest = {
    Head: string
    /// The bytes of the body, frames of the HTTP connection left out.
    Body: int64
    /// The last bytes of the body.
    End: string
}

/// <summary>
/// A server that throws away what is put and answers with as many zeros as are asked for, in a few buffers. A head that
/// expects a go-ahead gets it, or the status that is given in its place.
/// </summary>
[<Sealed>]
type StreamServer(zeros: int64, refusal: int option) =
    let listener = new TcpListener(IPAddress.Loopback, 0)
    let requests = ConcurrentQueue<StreamedRequest>()

    let checksum =
        lazy (BodyChecksum.ofStream BodyChecksum.crc64Nvme (new ZeroStream(zeros)) CancellationToken.None).Result

    let readHead (stream: Stream) (buffer: byte[]) : Task<string> =
        task {
            let mutable filled = 0
            let mutable ended = false

            // Byte by byte: what comes behind the head is not its own.
            while not ended do
                let! count = stream.ReadAsync(buffer.AsMemory(filled, 1))
                filled <- filled + count
                ended <- count = 0 || buffer.AsSpan(0, filled).EndsWith("\r\n\r\n"B)

            return Encoding.Latin1.GetString(buffer, 0, filled)
        }

    let tryHeader (name: string) (head: string) : string option =
        head.Split "\r\n"
        |> Array.tryPick (fun line ->
            if line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase) then
                Some(line.Substring(name.Length + 2))
            else
                None)

    /// Reads so many bytes, and keeps the last of them.
    let skip (stream: Stream) (buffer: byte[]) (count: int64) (tail: StringBuilder) : Task<int64> =
        task {
            let mutable read = 0L
            let mutable more = true

            while more && read < count do
                let! part = stream.ReadAsync(buffer.AsMemory(0, int (min count 65536L |> min (count - read))))
                more <- part > 0
                read <- read + int64 part

                // Only the end of a body is kept: the server is to take no room, either.
                if count < 1000L || read + 1000L > count then
                    tail.Append(Encoding.Latin1.GetString(buffer, max 0 (part - 200), min part 200)) |> ignore

                if tail.Length > 400 then tail.Remove(0, tail.Length - 400) |> ignore

            return read
        }

    let readLine (stream: Stream) (buffer: byte[]) : Task<string> =
        task {
            let mutable filled = 0
            let mutable ended = false

            while not ended do
                let! count = stream.ReadAsync(buffer.AsMemory(filled, 1))
                filled <- filled + count
                ended <- count = 0 || buffer[filled - 1] = 10uy

            return Encoding.Latin1.GetString(buffer, 0, filled).Trim()
        }

    let readBody (stream: Stream) (buffer: byte[]) (head: string) (tail: StringBuilder) : Task<int64> =
        task {
            match tryHeader "Content-Length" head, tryHeader "Transfer-Encoding" head with
            | Some length, _ -> return! skip stream buffer (int64 length) tail
            | None, Some _ ->
                let mutable total = 0L
                let mutable size = -1L

                while size <> 0L do
                    let! line = readLine stream buffer
                    size <- Convert.ToInt64(line, 16)
                    let! read = skip stream buffer size tail
                    total <- total + read
                    let! _ = readLine stream buffer
                    ()

                return total
            | None, None -> return 0L
        }

    let answer (stream: Stream) (buffer: byte[]) (head: string) : Task =
        task {
            let write (text: string) = stream.WriteAsync(Encoding.Latin1.GetBytes(text).AsMemory()).AsTask()

            if head.StartsWith "GET " then
                do!
                    write
                        $"HTTP/1.1 200 OK\r\nContent-Length: {zeros}\r\nx-amz-checksum-crc64nvme: {checksum.Value}\r\n\r\n"

                Array.Clear buffer
                let mutable left = zeros

                while left > 0L do
                    let count = int (min left (int64 buffer.Length))
                    do! stream.WriteAsync(buffer.AsMemory(0, count))
                    left <- left - int64 count
            else
                do! write "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        }

    let converse (client: TcpClient) : Task =
        task {
            use client = client
            use stream = client.GetStream()
            let buffer = Array.zeroCreate<byte> 65536
            let mutable isOpen = true

            try
                while isOpen do
                    let! head = readHead stream buffer
                    let tail = StringBuilder()

                    match head, tryHeader "Expect" head, refusal with
                    | "", _, _ -> isOpen <- false
                    | _, Some _, Some status ->
                        requests.Enqueue { Head = head; Body = 0L; End = "" }
                        let answer = $"HTTP/1.1 {status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        do! stream.WriteAsync(Encoding.Latin1.GetBytes(answer).AsMemory())
                        // Whatever still comes shows that the refusal was not heard.
                        let! late = skip stream buffer Int64.MaxValue tail
                        requests.Enqueue { Head = "after the refusal"; Body = late; End = "" }
                        isOpen <- false
                    | _, expected, _ ->
                        if expected.IsSome then
                            do! stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"B.AsMemory())

                        let! body = readBody stream buffer head tail
                        requests.Enqueue { Head = head; Body = body; End = tail.ToString() }
                        do! answer stream buffer head
            with :? IOException ->
                ()
        }

    let accept () : Task =
        task {
            try
                while true do
                    let! client = listener.AcceptTcpClientAsync()
                    converse client |> ignore
            with
            | :? ObjectDisposedException
            | :? SocketException -> ()
        }

    do
        listener.Start()
        accept () |> ignore

    member _.Url: string = $"http://127.0.0.1:{(listener.LocalEndpoint :?> IPEndPoint).Port}"
    member _.Requests: StreamedRequest list = List.ofSeq requests

    interface IDisposable with
        member _.Dispose() : unit = listener.Dispose()
