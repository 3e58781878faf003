namespace FunctionalAws.Faults.Tests

open System
open System.Collections.Concurrent
open System.IO
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks

/// A proxy for one request a connection: tunnels, and requests with a whole address. It may ask for a password.
[<Sealed>]
type SmallProxy(password: (string * string) option) =
    let listener = new TcpListener(IPAddress.Loopback, 0)
    let stopping = new CancellationTokenSource()
    let lines = ConcurrentQueue<string>()

    let expected =
        password
        |> Option.map (fun (user, secret) ->
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + secret)))

    let readHead (stream: Stream) : Task<string> =
        task {
            let head = StringBuilder()
            let one = Array.zeroCreate<byte> 1
            let mutable more = true

            while more do
                let! count = stream.ReadAsync(one.AsMemory(), stopping.Token)
                if count = 1 then head.Append(char one[0]) |> ignore
                more <- count = 1 && not (head.Length >= 4 && head.ToString(head.Length - 4, 4) = "\r\n\r\n")

            return head.ToString()
        }

    let join (client: NetworkStream) (server: NetworkStream) : Task =
        task {
            let! _ =
                Task.WhenAny(client.CopyToAsync(server, stopping.Token), server.CopyToAsync(client, stopping.Token))

            ()
        }

    let connect (host: string) (port: int) : Task<TcpClient> =
        task {
            let server = new TcpClient()
            // Whatever the name: there is but one machine here.
            ignore host
            do! server.ConnectAsync(IPAddress.Loopback, port, stopping.Token)
            return server
        }

    let rec serve (client: TcpClient) (stream: NetworkStream) : Task =
        task {
            let! head = readHead stream

            if head <> "" then
                let line = head.Substring(0, head.IndexOf "\r\n")
                let isKnown = expected |> Option.forall (fun secret -> head.Contains("Proxy-Authorization: " + secret))

                if not isKnown then
                    lines.Enqueue("refused " + line)

                    let refusal =
                        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"B

                    do! stream.WriteAsync(refusal.AsMemory(), stopping.Token)
                    do! serve client stream
                else
                    lines.Enqueue line

                    match line.Split ' ' with
                    | [| "CONNECT"; target; _ |] ->
                        use! server = connect (target.Split(':')[0]) (int (target.Split(':')[1]))
                        do! stream.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"B.AsMemory(), stopping.Token)
                        do! join stream (server.GetStream())
                    | parts ->
                        let target = Uri parts[1]
                        use! server = connect target.Host target.Port
                        let rest = head.Substring line.Length
                        let line = $"{parts[0]} {target.PathAndQuery} HTTP/1.1"

                        do!
                            server
                                .GetStream()
                                .WriteAsync(Encoding.ASCII.GetBytes(line + rest).AsMemory(), stopping.Token)

                        do! join stream (server.GetStream())
        }

    let accept () : Task =
        task {
            try
                while true do
                    let! client = listener.AcceptTcpClientAsync stopping.Token

                    task {
                        use client = client

                        try
                            do! serve client (client.GetStream())
                        with
                        | :? IOException
                        | :? SocketException
                        | :? ObjectDisposedException
                        | :? OperationCanceledException -> ()
                    }
                    |> ignore
            with
            | :? OperationCanceledException
            | :? SocketException
            | :? ObjectDisposedException -> ()
        }

    do
        listener.Start()
        accept () |> ignore

    member _.Port: int = (listener.LocalEndpoint :?> IPEndPoint).Port

    /// The first lines of the requests so far; those that lacked the password begin with "refused".
    member _.Lines: string list = List.ofSeq lines

    interface IDisposable with
        member _.Dispose() : unit =
            stopping.Cancel()
            listener.Stop()
