namespace FunctionalAws.Faults.Tests

open System
open System.Collections.Concurrent
open System.Collections.Generic
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Integration.Tests

/// What is known of one case: what was asked, and what was done.
[<Sealed>]
type private CaseCount() =
    let attempts = HashSet<string>()
    let mutable requests = 0
    let mutable finished = 0

    member this.Asked(attempt: string) : unit =
        lock this (fun () ->
            attempts.Add attempt |> ignore
            requests <- requests + 1)

    member this.Did() : unit = lock this (fun () -> finished <- finished + 1)
    member this.Text: string = lock this (fun () -> $"{attempts.Count} {requests} {finished}")

/// <summary>
/// The server of every fault, in a process of its own. A request names its fault in <c>x-fault</c> and its case in
/// <c>x-case</c>; with <c>x-until</c> the fault has passed after so many attempts. <c>GET /control/{case}</c> tells attempts,
/// requests, and how often the work was done.
/// </summary>
[<RequireQualifiedAccess>]
module FaultyService =

    let private cases = ConcurrentDictionary<string, CaseCount>()

    let private caseOf (header: string -> string) : CaseCount voption =
        match header "x-case" with
        | "" -> ValueNone
        | case -> ValueSome(cases.GetOrAdd(case, (fun _ -> CaseCount())))

    /// The fault that a request is to meet, if it is to meet one.
    let private faultOf (header: string -> string) : NamedFault voption =
        let hasPassed =
            match Int32.TryParse(header "x-until") with
            | true, until ->
                let attempt = (header "amz-sdk-request").Split([| '='; ';' |])
                let at = attempt |> Array.findIndex (fun part -> part.Trim() = "attempt")
                int attempt[at + 1] > until
            | _ -> false

        match header "x-fault" with
        | "" -> ValueNone
        | _ when hasPassed -> ValueNone
        | name -> ValueSome(Faults.find name)

    let private note (header: string -> string) : unit =
        match caseOf header with
        | ValueSome count -> count.Asked(header "amz-sdk-request")
        | ValueNone -> ()

    let private isDone (header: string -> string) : bool =
        match faultOf header with
        | ValueSome fault -> fault.Does
        | ValueNone -> true

    let private did (header: string -> string) : unit =
        match caseOf header with
        | ValueSome count when isDone header -> count.Did()
        | _ -> ()

    // Asked about once: a soak has more cases than memory has room for.
    let private tell (case: string) : Fault =
        let text =
            match cases.TryRemove case with
            | true, count -> count.Text
            | _ -> "0 0 0"

        Fault.Answer(200, [], Encoding.ASCII.GetBytes text)

    let private script (request: SeenRequest) : Fault =
        match request.Line.Split ' ' with
        | [| _; path; _ |] when path.StartsWith "/control/" -> tell (path.Substring 9)
        | _ ->
            note request.Header

            match faultOf request.Header with
            | ValueSome { Place = Place.Plain play } -> play request
            | _ -> fine (request.Header "x-protocol")

    let private script2 (header: string -> string) : Fault2 =
        note header

        match faultOf header with
        | ValueSome { Place = Place.Http2 fault } -> fault
        | _ -> Fault2.Answer(200, Courier.answer (header "x-protocol"))

    /// A port that does something with every connection.
    let private port (act: Socket -> Task) : int =
        let listener = new TcpListener(IPAddress.Loopback, 0)
        listener.Start()

        task {
            while true do
                let! socket = listener.AcceptSocketAsync()

                task {
                    use socket = socket

                    try
                        do! act socket
                    with :? SocketException ->
                        ()
                }
                |> ignore
        }
        |> ignore

        (listener.LocalEndpoint :?> IPEndPoint).Port

    // Bound, so that nobody else takes it, and never listened on.
    let private unheard = lazy (new Socket(SocketType.Stream, ProtocolType.Tcp))

    let private closed () : int =
        unheard.Value.Bind(IPEndPoint(IPAddress.Loopback, 0))

        match unheard.Value.LocalEndPoint with
        | :? IPEndPoint as address -> address.Port
        | _ -> failwith "a socket without a port"

    let private plain (certificate: Security.Cryptography.X509Certificates.X509Certificate2 option) : int =
        let server = new FaultServer(script, None, certificate)
        server.Received.Add(fun request -> if request.Whole then did request.Header)
        server.Address.Port

    /// Serves until the standard input ends. The first line tells where: names and ports, and the certificate to trust.
    let run () : unit =
        let authority = Certificates.authority ()
        let unknown = Certificates.authority ()
        let http2 = new Http2Server(script2, did, None)

        let places = [
            "plain", plain None
            "tls", plain (Some(Certificates.server authority "127.0.0.1"))
            "tls-expired", plain (Some(Certificates.expired authority "127.0.0.1"))
            "tls-other-name", plain (Some(Certificates.server authority "courier.example"))
            "tls-unknown", plain (Some(Certificates.server unknown "127.0.0.1"))
            "http2", http2.Port
            "closed", closed ()
            "resets",
            port (fun socket ->
                socket.LingerState <- LingerOption(true, 0)
                // Broken at once, it may be broken before it is made.
                Task.Delay 30)
            "hangs-up", port (fun _ -> Task.Delay 30)
            "tls-garbage",
            port (fun socket ->
                task {
                    let! _ = socket.SendAsync(ArraySegment("SSH-2.0-OpenSSH_9.9\r\n"B))
                    do! Task.Delay 100
                })
            "tls-silent", port (fun _ -> Task.Delay 10_000)
        ]

        let ports = places |> List.map (fun (name, port) -> $"{name}={port}") |> String.concat " "
        let trusted = Convert.ToBase64String(Encoding.ASCII.GetBytes(Certificates.pem authority))
        Console.Out.WriteLine $"{ports} trusted={trusted}"
        Console.Out.Flush()

        while not (isNull (Console.In.ReadLine())) do
            ()
