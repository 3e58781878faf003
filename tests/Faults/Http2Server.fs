namespace FunctionalAws.Faults.Tests

open System
open System.Buffers.Binary
open System.IO
open System.Net
open System.Net.Security
open System.Net.Sockets
open System.Security.Authentication
open System.Security.Cryptography.X509Certificates
open System.Text
open System.Threading
open System.Threading.Tasks

/// What a server that speaks HTTP/2 does with a request (https://www.rfc-editor.org/rfc/rfc9113).
[<RequireQualifiedAccess>]
type Fault2 =
    | Answer of status: int * body: byte[]
    /// Says before the answer that it takes no more requests on this connection.
    | GoodbyeAnswer of status: int * body: byte[]
    /// Hangs up, and says that it has not looked at the request.
    | GoodbyeUnseen
    /// Hangs up, and says that it may have done what was asked.
    | GoodbyeSeen of code: int
    /// Ends the request with an error's code.
    | ResetStream of code: int
    /// Some of the body, and then the stream is reset.
    | ResetBody of body: byte[] * code: int
    /// Some of the body, and then the connection is gone.
    | HangUpBody of body: byte[]
    /// The connection is gone.
    | HangUp
    /// These bytes, whatever they are, and then the connection is gone.
    | Raw of byte[]
    /// A head that says another length than the body has.
    | WrongLength of stated: int * body: byte[]
    /// Some of the body, and then nothing more.
    | Stops of body: byte[]
    /// Nothing.
    | Silence

/// <summary>
/// A server that speaks enough of HTTP/2 to get it wrong, without TLS or, with a certificate, over it. It reads heads only as
/// far as .NET's client writes them: as plain literals.
/// </summary>
[<Sealed>]
type Http2Server
    (script: (string -> string) -> Fault2, received: (string -> string) -> unit, certificate: X509Certificate2 option) =
    let listener = new TcpListener(IPAddress.Loopback, 0)
    let stopping = new CancellationTokenSource()

    let frame (kind: int) (flags: int) (stream: int) (payload: byte[]) : byte[] =
        let bytes = Array.zeroCreate<byte>(9 + payload.Length)
        bytes[0] <- byte (payload.Length >>> 16)
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan 1, uint16 payload.Length)
        bytes[3] <- byte kind
        bytes[4] <- byte flags
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan 5, stream)
        payload.CopyTo(bytes, 9)
        bytes

    let word (value: int) : byte[] =
        let bytes = Array.zeroCreate<byte> 4
        BinaryPrimitives.WriteInt32BigEndian(Span bytes, value)
        bytes

    /// A field with a name of the static table, or one of its own, never indexed.
    let field (name: string) (value: string) : byte[] =
        let text (text: string) = Array.append [| byte text.Length |] (Encoding.ASCII.GetBytes text)
        Array.concat [ [| 0uy |]; text name; text value ]

    let head (stream: int) (status: int) (length: int option) (isEnd: bool) : byte[] =
        Array.concat [
            // ":status" is number 8 of the static table.
            [| 0x08uy; 3uy |]
            Encoding.ASCII.GetBytes(string status)
            field "date" (DateTimeOffset.UtcNow.ToString "r")
            match length with
            | Some length -> field "content-length" (string length)
            | None -> ()
        ]
        |> frame 1 (if isEnd then 5 else 4) stream

    let data (stream: int) (isEnd: bool) (bytes: byte[]) : byte[] = frame 0 (if isEnd then 1 else 0) stream bytes
    let reset (stream: int) (code: int) : byte[] = frame 3 0 stream (word code)
    let goodbye (last: int) (code: int) : byte[] = frame 7 0 0 (Array.append (word last) (word code))

    /// A header's value among the bytes of a head, or "".
    let headerIn (head: byte[]) (name: string) : string =
        let mark = Array.append [| byte name.Length |] (Encoding.ASCII.GetBytes name)

        match head.AsSpan().IndexOf(ReadOnlySpan mark) with
        | -1 -> ""
        | at ->
            let length = int head[at + mark.Length]
            Encoding.ASCII.GetString(head, at + mark.Length + 1, length)

    /// What is sent, and whether the connection stays. Requests do not end in their order, so what is said of those that were
    /// looked at is said of the highest.
    let play (seen: int) (stream: int) (fault: Fault2) : byte[] list * bool =
        let answer status body =
            if Array.isEmpty body then
                [ head stream status (Some 0) true ]
            else
                [ head stream status (Some body.Length) false; data stream true body ]

        match fault with
        | Fault2.Answer(status, body) -> answer status body, true
        | Fault2.GoodbyeAnswer(status, body) -> goodbye seen 0 :: answer status body, true
        | Fault2.GoodbyeUnseen -> [ goodbye seen 0 ], false
        | Fault2.GoodbyeSeen code -> [ goodbye seen code ], false
        | Fault2.ResetStream code -> [ reset stream code ], true
        | Fault2.ResetBody(body, code) ->
            [
                head stream 200 (Some(body.Length + 100)) false
                data stream false body
                reset stream code
            ],
            true
        | Fault2.HangUpBody body -> [ head stream 200 (Some(body.Length + 100)) false; data stream false body ], false
        | Fault2.HangUp -> [], false
        | Fault2.Raw bytes -> [ bytes ], false
        | Fault2.WrongLength(stated, body) -> [ head stream 200 (Some stated) false; data stream true body ], true
        | Fault2.Stops body -> [ head stream 200 (Some(body.Length + 100)) false; data stream false body ], true
        | Fault2.Silence -> [], true

    let serve (socket: Socket) : Task =
        task {
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

                            let options =
                                SslServerAuthenticationOptions(
                                    ServerCertificate = certificate,
                                    ApplicationProtocols = ResizeArray [ SslApplicationProtocol.Http2 ]
                                )

                            do! secure.AuthenticateAsServerAsync(options, stopping.Token)
                            return secure :> Stream
                    }

                let send (bytes: byte[]) = stream.WriteAsync(bytes.AsMemory(), stopping.Token)

                let preface = Array.zeroCreate<byte> 24
                do! stream.ReadExactlyAsync(preface.AsMemory(), stopping.Token)

                if not (preface.AsSpan().SequenceEqual("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"B.AsSpan())) then
                    raise (IOException "this is no HTTP/2")

                do! send (frame 4 0 0 [||])

                let heads = Collections.Generic.Dictionary<int, byte[]>()
                let prefix = Array.zeroCreate<byte> 9
                let mutable lives = true
                let mutable seen = 0
                // After a goodbye nothing is looked at that it did not speak of.
                let mutable last = Int32.MaxValue

                while lives do
                    do! stream.ReadExactlyAsync(prefix.AsMemory(), stopping.Token)

                    let length =
                        (int prefix[0] <<< 16)
                        ||| int (BinaryPrimitives.ReadUInt16BigEndian(ReadOnlySpan(prefix, 1, 2)))

                    let kind, flags = prefix[3], prefix[4]
                    let number = BinaryPrimitives.ReadInt32BigEndian(ReadOnlySpan(prefix, 5, 4))
                    let payload = Array.zeroCreate<byte> length
                    do! stream.ReadExactlyAsync(payload.AsMemory(), stopping.Token)

                    match kind with
                    | 1uy -> heads[number] <- payload
                    | 0uy when length > 0 ->
                        do! send (frame 8 0 0 (word length))

                        if flags &&& 1uy = 0uy then do! send (frame 8 0 number (word length))
                    | 4uy when flags &&& 1uy = 0uy -> do! send (frame 4 1 0 [||])
                    | 6uy when flags &&& 1uy = 0uy -> do! send (frame 6 1 0 payload)
                    | _ -> ()

                    if (kind = 0uy || kind = 1uy) && flags &&& 1uy = 1uy && number <= last then
                        let header = headerIn heads[number]
                        let fault = script header

                        if fault <> Fault2.GoodbyeUnseen && fault <> Fault2.ResetStream 7 then
                            received header
                            seen <- max seen number

                        match fault with
                        | Fault2.GoodbyeAnswer _ -> last <- min last (max seen number)
                        | _ -> ()

                        let frames, stays = play (min last seen) number fault

                        for frame in frames do
                            do! send frame

                        if not stays then
                            // What was sent is to arrive before the connection is gone.
                            do! Task.Delay(20, stopping.Token)

                        lives <- stays
            with
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

    /// Where it listens on the loopback interface.
    member _.Port: int = (listener.LocalEndpoint :?> IPEndPoint).Port

    interface IDisposable with
        member _.Dispose() : unit =
            stopping.Cancel()
            listener.Stop()
