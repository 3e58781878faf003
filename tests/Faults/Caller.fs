namespace FunctionalAws.Faults.Tests

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// Calls that meet a fault, and what they see.
[<RequireQualifiedAccess>]
module Caller =

    /// Pauses are over at once, and are kept; everything else takes its real time.
    let quick (pauses: ResizeArray<TimeSpan>) : Effects = {
        Effects.real with
            Sleep =
                fun time cancel ->
                    lock pauses (fun () -> pauses.Add time)

                    if cancel.IsCancellationRequested then
                        Task.FromCanceled cancel
                    else
                        Task.CompletedTask
    }

    /// Short times, so that what stalls and what is silent is over soon.
    let settings (server: ServerProcess) : HttpSettings = {
        HttpSettings.standard with
            Proxy = HttpProxy.Direct
            TrustedCertificates = Some server.Trusted
            ConnectTimeout = TimeSpan.FromSeconds 1.0
            StallTimeout = Some(TimeSpan.FromSeconds 0.5)
    }

    let private urlOf (server: ServerProcess) (fault: NamedFault) : string =
        match fault.Place with
        | Place.Plain _ -> server.Url("http", "plain")
        | Place.Http2 _ -> server.Url("http", "http2")
        | Place.Closed -> server.Url("http", "closed")
        | Place.Nowhere -> "http://courier.invalid"
        | Place.Resets -> server.Url("http", "resets")
        | Place.HangsUp -> server.Url("http", "hangs-up")
        | Place.TlsGarbage -> server.Url("https", "tls-garbage")
        | Place.TlsHangsUp -> server.Url("https", "hangs-up")
        | Place.TlsSilent -> server.Url("https", "tls-silent")
        | Place.TlsExpired -> server.Url("https", "tls-expired")
        | Place.TlsOtherName -> server.Url("https", "tls-other-name")
        | Place.TlsUnknown -> server.Url("https", "tls-unknown")

    /// True where a server sees what is asked.
    let isCounted (fault: NamedFault) : bool =
        match fault.Place with
        | Place.Plain _
        | Place.Http2 _ -> true
        | _ -> false

    let private adding (headers: (string * string) list) : Middleware =
        let headers = [ for name, value in headers -> struct (name, value) ]
        Middleware.mapRequest (fun request -> { request with Headers = headers @ request.Headers })

    /// A session over a transport, for the place of a fault.
    let session (server: ServerProcess) (fault: NamedFault) (transport: Transport) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIDEXAMPLE" "hidden-5d20"
        |> Session.withEndpoint (urlOf server fault)
        |> Session.withTransport transport
        |> Session.withMiddleware (adding [ "x-protocol", fault.Protocol ])

    let private input (operation: string) : Document =
        match operation with
        | "Store" ->
            // More than the buffers on the way take.
            let upload = ByteStream.OfBytes(Array.zeroCreate<byte> 30_000_000)
            Document.Map(Dict.ofList [ "body", Document.Stream upload ])
        | "Put"
        | "Add" -> Document.Map(Dict.ofList [ "value", Document.String "work" ])
        | _ -> Document.empty

    let private readEvents (events: EventSource) : Task<Sees> =
        task {
            match events with
            | :? EventStream<Document> as events ->
                match! Async.StartImmediateAsTask(EventStream.toList events) with
                | Ok events -> return if events.Length = 2 then Sees.Answer else Sees.BrokenEvents
                | Error _ -> return Sees.BrokenEvents
            | _ -> return failwith "the events are of no known type"
        }

    /// What an output is, read to its end.
    let private readAll (output: Document) : Task<Sees> =
        task {
            let parts =
                match output with
                | Document.Map members -> members |> Dict.toList |> List.map snd
                | _ -> []

            match parts with
            | [ Document.Stream stream ] ->
                try
                    use stream = stream
                    let! _ = stream.ReadAllAsync CancellationToken.None
                    return Sees.Answer
                with :? IOException ->
                    return Sees.BrokenStream
            | [ Document.Events events ] -> return! readEvents events
            | _ -> return Sees.Answer
        }

    let seen (error: AwsError) : Sees =
        match error with
        | AwsError.Service e -> Sees.Service(e.Code, e.Status)
        | AwsError.Transport { Fault = TransportFault.Connect } -> Sees.Connect
        | AwsError.Transport { Fault = TransportFault.Broken } -> Sees.Broken
        | AwsError.TimedOut _ -> Sees.TimedOut
        | AwsError.Unreadable _ -> Sees.Unreadable
        | error -> failwith (AwsError.explain error)

    /// Makes a call in a case of its own: what it sees, in which attempts, and the error in words.
    let call
        (session: Session)
        (fault: NamedFault)
        (operation: string)
        (case: string)
        (until: int option)
        : Task<struct (Sees * int * string)> =
        task {
            let session =
                session
                |> Session.withAttemptTimeout (TimeSpan.FromSeconds(if fault.Sees = Sees.TimedOut then 0.4 else 10.0))
                |> Session.withMiddleware (
                    adding [
                        "x-fault", fault.Name
                        "x-case", case
                        match until with
                        | Some until -> "x-until", string until
                        | None -> ()
                    ]
                )

            let connection = Session.connectTo (Courier.model fault.Protocol) session

            match! Async.StartImmediateAsTask(Connection.callDetailed operation (input operation) connection) with
            | Ok answer ->
                let! sees = readAll answer.Output
                return struct (sees, answer.Attempts.Attempts, "")
            | Error error ->
                let attempts =
                    match AwsError.tryAttempts error with
                    | Some attempts -> attempts.Attempts
                    | None -> 1

                return struct (seen error, attempts, AwsError.explain error)
        }
