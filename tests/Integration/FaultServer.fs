namespace FunctionalAws.Integration.Tests

open System
open System.Collections.Concurrent
open System.Globalization
open System.IO
open System.Net
open System.Net.Security
open System.Net.Sockets
open System.Security.Authentication
open System.Security.Cryptography.X509Certificates
open System.Text
open System.Threading
open System.Threading.Tasks

/// What a server does with a request.
[<RequireQualifiedAccess>]
type Fault =
    /// Answers. A content-length and a date are added, unless the headers have them.
    | Answer of status: int * headers: (string * string) list * body: byte[]
    /// Answers in chunks.
    | Chunks of status: int * headers: (string * string) list * parts: byte[] list
    /// Answers what the target answers.
    | Forward
    /// Sends these bytes, whatever they are, and hangs up.
    | Raw of byte[]
    /// Hangs up without an answer.
    | HangUp
    /// Breaks the connection without an answer, so that the other side notices at once.
    | Reset
    /// Breaks the connection after the head and so many bytes of the body.
    | Torn of body: int * Fault
    /// Sends the head and so many bytes of the body, and then nothing more.
    | Stops of body: int * Fault
    /// Never answers.
    | Silence
    /// Does nothing for a while first.
    | Late of TimeSpan * Fault
    /// Hangs up after the head and so many bytes of the body.
    | Cut of body: int * Fault
    /// Hangs up after so many bytes of the head.
    | CutHead of bytes: int * Fault
    /// Sends the body in small parts with pauses between them.
    | Slowly of part: int * pause: TimeSpan * Fault
    /// Says that it is another time.
    | Dated of DateTimeOffset * Fault
    /// Changes the body's last byte.
    | Altered of Fault
    /// Answers as usual, and then hangs up without having said so.
    | Last of Fault
    /// Does not wait for the request's body, and hangs up in the middle of it.
    | Unread of Fault

/// A request as it came over the wire.
type SeenRequest = {
    /// 1 for the first request.
    Number: int
    /// 1 for the first connection.
    Connection: int
    /// The request line, as it came.
    Line: string
    Headers: (string * string) list
    /// The body, without its chunks.
    Body: byte[]
    /// False when the other side hung up before the end.
    Whole: bool
} with

    member this.Header(name: string) : string =
        this.Headers
        |> List.tryPick (fun (candidate, value) ->
            if String.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) then
                Some value
            else
                None)
        |> Option.defaultValue ""

/// One side of a conversation, read by lines and by counts.
type private Wire(stream: Stream) =
    let buffer: byte[] = Array.zeroCreate 65536
    let mutable start = 0
    let mutable filled = 0

    /// Everything that was read, as it came.
    member val Transcript = new MemoryStream() with get

    member private _.Fill() : Task<bool> =
        task {
            if start = filled then
                let! count = stream.ReadAsync(buffer.AsMemory())
                start <- 0
                filled <- count

            return start < filled
        }

    /// A line without its end, or nothing when there is none any more.
    member this.ReadLine() : Task<string voption> =
        task {
            let line = StringBuilder()
            let mutable result = ValueNone
            let mutable ended = false

            while not ended do
                let! more = this.Fill()

                if not more then
                    ended <- true
                else
                    let next = buffer[start]
                    start <- start + 1
                    this.Transcript.WriteByte next

                    if next = 10uy then
                        result <- ValueSome(line.ToString().TrimEnd '\r')
                        ended <- true
                    else
                        line.Append(char next) |> ignore

            return result
        }

    /// Reads so many bytes, or fewer when the other side hangs up.
    member this.Read(count: int64, target: Stream) : Task<bool> =
        task {
            let mutable left = count
            let mutable more = true

            while left > 0L && more do
                let! filledAny = this.Fill()
                more <- filledAny

                if more then
                    let part = int (min left (int64 (filled - start)))
                    target.Write(buffer, start, part)
                    this.Transcript.Write(buffer, start, part)
                    start <- start + part
                    left <- left - int64 part

            return left = 0L
        }

/// <summary>
/// An HTTP server on the loopback interface that fails as it is told: in front of another server, or all by itself. The
/// script says, for each request by its head, what happens to it; with a certificate, over TLS.
/// </summary>
[<Sealed>]
type FaultServer(script: SeenRequest -> Fault, target: Uri option, certificate: X509Certificate2 option) =
    let listener = new TcpListener(IPAddress.Loopback, 0)
    // So many requests are remembered; more would fill the memory of a server that runs for long.
    let most = 10_000
    let stopping = new CancellationTokenSource()
    let requests = ConcurrentQueue<SeenRequest>()
    let received = Event<SeenRequest>()
    let mutable connections = 0
    let mutable number = 0

    let remember (request: SeenRequest) : unit =
        requests.Enqueue request
        if requests.Count > most then requests.TryDequeue() |> ignore

    let reason (status: int) : string =
        match status with
        | 200 -> "OK"
        | status -> "Status " + string status

    let headOf (status: int) (headers: (string * string) list) (framing: (string * string) list) : byte[] =
        let has name =
            headers
            |> List.exists (fun (candidate: string, _) -> candidate.Equals(name, StringComparison.OrdinalIgnoreCase))

        let added =
            ("Date", DateTimeOffset.UtcNow.ToString "r") :: framing
            |> List.filter (fun (name, _) -> not (has name))

        let lines = headers @ added |> List.map (fun (name, value) -> name + ": " + value + "\r\n")

        Encoding.Latin1.GetBytes(
            "HTTP/1.1 " + string status + " " + reason status + "\r\n" + String.Concat lines + "\r\n"
        )

    let bodyStart (answer: byte[]) : int =
        match answer.AsSpan().IndexOf("\r\n\r\n"B.AsSpan()) with
        | -1 -> answer.Length
        | position -> position + 4

    /// Passes the request on as it came, and reads the answer to the connection's end.
    let forward (transcript: byte[]) : Task<byte[]> =
        task {
            match target with
            | None -> return invalidOp "there is no server to forward to"
            | Some target ->
                use client = new TcpClient()
                do! client.ConnectAsync(target.Host, target.Port)
                use stream = client.GetStream()
                let lineEnd = transcript.AsSpan().IndexOf("\r\n"B.AsSpan()) + 2
                do! stream.WriteAsync(transcript.AsMemory(0, lineEnd))
                do! stream.WriteAsync("Connection: close\r\n"B.AsMemory())
                do! stream.WriteAsync(ReadOnlyMemory(transcript, lineEnd, transcript.Length - lineEnd))
                use answer = new MemoryStream()
                do! stream.CopyToAsync answer
                return answer.ToArray()
        }

    let redate (date: DateTimeOffset) (answer: byte[]) : byte[] =
        let start = bodyStart answer

        let lines =
            Encoding.Latin1.GetString(answer, 0, start).Split("\r\n")
            |> Array.map (fun line ->
                if line.StartsWith("date:", StringComparison.OrdinalIgnoreCase) then
                    "Date: " + date.ToString "r"
                else
                    line)

        Array.append (Encoding.Latin1.GetBytes(String.concat "\r\n" lines)) answer[start..]

    /// The answer's bytes, and whether the connection lives on.
    let rec answerTo (transcript: byte[]) (fault: Fault) : Task<byte[] * bool> =
        task {
            match fault with
            | Fault.Answer(status, headers, body) ->
                return Array.append (headOf status headers [ "Content-Length", string body.Length ]) body, true
            | Fault.Chunks(status, headers, parts) ->
                let chunk (part: byte[]) =
                    Array.concat [ Encoding.ASCII.GetBytes(part.Length.ToString "x" + "\r\n"); part; "\r\n"B ]

                let head = headOf status headers [ "Transfer-Encoding", "chunked" ]
                return Array.concat [ head; yield! List.map chunk parts; "0\r\n\r\n"B ], true
            | Fault.Forward ->
                let! answer = forward transcript
                return answer, false
            | Fault.Raw bytes -> return bytes, false
            | Fault.HangUp
            | Fault.Reset
            | Fault.Silence -> return [||], false
            | Fault.Cut(count, inner) ->
                let! answer, _ = answerTo transcript inner
                return Array.truncate (bodyStart answer + count) answer, false
            | Fault.Torn(count, inner)
            | Fault.Stops(count, inner) ->
                let! answer, _ = answerTo transcript inner
                return Array.truncate (bodyStart answer + count) answer, false
            | Fault.CutHead(count, inner) ->
                let! answer, _ = answerTo transcript inner
                return Array.truncate count answer, false
            | Fault.Dated(date, inner) ->
                let! answer, lives = answerTo transcript inner
                return redate date answer, lives
            | Fault.Altered inner ->
                let! answer, lives = answerTo transcript inner

                if bodyStart answer < answer.Length then
                    answer[answer.Length - 1] <- answer[answer.Length - 1] ^^^ 1uy

                return answer, lives
            | Fault.Last inner ->
                let! answer, _ = answerTo transcript inner
                return answer, false
            | Fault.Late(_, inner)
            | Fault.Slowly(_, _, inner)
            | Fault.Unread inner -> return! answerTo transcript inner
        }

    /// The pauses before the answer, and how it is parted.
    let rec pace (fault: Fault) : TimeSpan * (int * TimeSpan) voption =
        match fault with
        | Fault.Late(time, inner) ->
            let later, parts = pace inner
            time + later, parts
        | Fault.Slowly(part, pause, inner) -> fst (pace inner), ValueSome(part, pause)
        | Fault.Cut(_, inner)
        | Fault.Torn(_, inner)
        | Fault.Stops(_, inner)
        | Fault.CutHead(_, inner)
        | Fault.Dated(_, inner)
        | Fault.Altered inner
        | Fault.Last inner
        | Fault.Unread inner -> pace inner
        | _ -> TimeSpan.Zero, ValueNone

    let rec ending (fault: Fault) : Fault =
        match fault with
        | Fault.Late(_, inner)
        | Fault.Slowly(_, _, inner)
        | Fault.Unread inner -> ending inner
        | fault -> fault

    /// Says nothing until the other side hangs up.
    let silence (stream: Stream) : Task =
        task {
            let buffer = Array.zeroCreate<byte> 4096
            let mutable isThere = true

            while isThere do
                let! count = stream.ReadAsync(buffer.AsMemory(), stopping.Token)
                isThere <- count > 0
        }

    let reply (socket: Socket) (stream: Stream) (transcript: byte[]) (fault: Fault) : Task<bool> =
        task {
            let later, parts = pace fault
            do! Task.Delay(later, stopping.Token)

            match ending fault with
            | Fault.Silence ->
                match fault with
                | Fault.Unread _ -> do! Task.Delay(Timeout.InfiniteTimeSpan, stopping.Token)
                | _ -> do! silence stream
            | Fault.Reset
            | Fault.Torn _ -> socket.LingerState <- LingerOption(true, 0)
            | _ -> ()

            let! answer, lives = answerTo transcript fault

            match parts with
            | ValueNone -> do! stream.WriteAsync(answer.AsMemory(), stopping.Token)
            | ValueSome(part, pause) ->
                let start = bodyStart answer
                do! stream.WriteAsync(answer.AsMemory(0, start), stopping.Token)

                for body in Array.chunkBySize part answer[start..] do
                    do! Task.Delay(pause, stopping.Token)
                    do! stream.WriteAsync(body.AsMemory(), stopping.Token)

            match ending fault with
            | Fault.Stops _ -> do! silence stream
            // What was sent is to arrive before the connection breaks.
            | Fault.Torn _ -> do! Task.Delay(20, stopping.Token)
            | _ -> ()

            return lives
        }

    let readHeaders (wire: Wire) : Task<(string * string) list> =
        task {
            let headers = ResizeArray()
            let mutable ended = false

            while not ended do
                match! wire.ReadLine() with
                | ValueNone
                | ValueSome "" -> ended <- true
                | ValueSome line ->
                    let colon = line.IndexOf ':'
                    headers.Add(line.Substring(0, colon), line.Substring(colon + 1).Trim())

            return List.ofSeq headers
        }

    let readChunks (wire: Wire) (body: Stream) : Task<bool> =
        task {
            let mutable whole = true
            let mutable ended = false

            while not ended do
                match! wire.ReadLine() with
                | ValueNone ->
                    whole <- false
                    ended <- true
                | ValueSome line ->
                    let size = Int64.Parse(line.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    let! complete = wire.Read(size, body)
                    whole <- complete
                    ended <- size = 0L || not complete

                    // The line that ends a chunk, and after the last one the trailer.
                    let mutable tail = true

                    while tail && whole do
                        match! wire.ReadLine() with
                        | ValueSome "" -> tail <- false
                        | ValueSome _ -> ()
                        | ValueNone -> whole <- false

            return whole
        }

    let readBody (wire: Wire) (stream: Stream) (request: SeenRequest) : Task<SeenRequest> =
        task {
            if request.Header "expect" = "100-continue" then
                do! stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"B.AsMemory())

            use body = new MemoryStream()

            let! whole =
                if request.Header "transfer-encoding" = "chunked" then
                    readChunks wire body
                else
                    match Int64.TryParse(request.Header "content-length") with
                    | true, length -> wire.Read(length, body)
                    | _ -> Task.FromResult true

            return { request with Body = body.ToArray(); Whole = whole }
        }

    let serve (socket: Socket) : Task =
        task {
            let connection = Interlocked.Increment &connections
            use socket = socket
            socket.NoDelay <- true

            try
                use plain = new NetworkStream(socket)

                use! stream =
                    task {
                        match certificate with
                        | None -> return plain :> Stream
                        | Some certificate ->
                            let secure = new SslStream(plain)
                            do! secure.AuthenticateAsServerAsync(certificate)
                            return secure :> Stream
                    }

                let mutable lives = true

                while lives do
                    let wire = Wire stream

                    match! wire.ReadLine() with
                    | ValueNone -> lives <- false
                    | ValueSome line ->
                        let! headers = readHeaders wire

                        let request = {
                            Number = Interlocked.Increment &number
                            Connection = connection
                            Line = line
                            Headers = headers
                            Body = [||]
                            Whole = false
                        }

                        let fault = script request

                        match fault with
                        | Fault.Unread _ ->
                            remember request
                            let! _ = reply socket stream [||] fault
                            lives <- false
                        | _ ->
                            let! request =
                                task {
                                    try
                                        return! readBody wire stream request
                                    with :? IOException ->
                                        return request
                                }

                            remember request
                            received.Trigger request

                            if request.Whole then
                                let! goesOn = reply socket stream (wire.Transcript.ToArray()) fault
                                lives <- goesOn && request.Header "connection" <> "close"
                            else
                                lives <- false
            with
            // The other side is gone, or the server stops.
            | :? IOException
            | :? SocketException
            | :? AuthenticationException
            | :? ObjectDisposedException
            | :? OperationCanceledException -> ()
        }

    let accept () : Task =
        task {
            try
                while true do
                    let! socket = listener.AcceptSocketAsync stopping.Token
                    serve socket |> ignore
            with
            | :? OperationCanceledException
            | :? SocketException
            | :? ObjectDisposedException -> ()
        }

    do
        listener.Start()
        accept () |> ignore

    /// A server that does what the list says to one request after the other, and the last again and again.
    new(faults: Fault list) = new FaultServer((fun request -> faults[min request.Number faults.Length - 1]), None, None)

    /// Tells of every request that was read to its end, or to where it broke off, before it is answered.
    [<CLIEvent>]
    member _.Received: IEvent<SeenRequest> = received.Publish

    /// Host and port, as in a request.
    member _.Host: string = "127.0.0.1:" + string (listener.LocalEndpoint :?> IPEndPoint).Port

    member this.Address: Uri = Uri("http://" + this.Host)

    /// Every request so far, whole or not.
    member _.Requests: SeenRequest list = List.ofSeq requests

    interface IDisposable with
        member _.Dispose() : unit =
            stopping.Cancel()
            listener.Stop()
