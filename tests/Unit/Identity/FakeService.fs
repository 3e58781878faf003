namespace FunctionalAws.Tests

open System
open System.Collections.Concurrent
open System.IO
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// A question as a service got it.
type Asked = {
    Method: string
    Path: string
    Query: string
    Headers: Map<string, string>
    Body: string
} with

    member this.Header(name: string) : string =
        this.Headers |> Map.tryFind (name.ToLowerInvariant()) |> Option.defaultValue ""

/// What a service does with a question.
type Reaction =
    | Answer of status: int * body: string
    /// Answers after so long.
    | Late of TimeSpan * status: int * body: string
    /// Breaks off in the middle.
    | CutOff

/// A small HTTP server on loopback that plays a source of credentials.
[<Sealed>]
type FakeService(react: Asked -> Reaction) =
    let listener = new HttpListener()

    let port =
        use probe = new TcpListener(IPAddress.Loopback, 0)
        probe.Start()
        (probe.LocalEndpoint :?> IPEndPoint).Port

    let asked = ConcurrentQueue<Asked>()

    let ofRequest (request: HttpListenerRequest) : Asked =
        use reader = new StreamReader(request.InputStream, Encoding.UTF8)
        let url = nonNull request.Url

        {
            Method = request.HttpMethod
            Path = url.AbsolutePath
            Query = url.Query
            Headers =
                Map.ofList [
                    for name in request.Headers.AllKeys do
                        match name with
                        | null -> ()
                        | name -> name.ToLowerInvariant(), Option.defaultValue "" (Option.ofObj request.Headers[name])
                ]
            Body = reader.ReadToEnd()
        }

    let answer (context: HttpListenerContext) (status: int) (body: string) : unit =
        let bytes = Encoding.UTF8.GetBytes body
        context.Response.StatusCode <- status
        context.Response.ContentLength64 <- int64 bytes.Length
        context.Response.OutputStream.Write(bytes, 0, bytes.Length)
        context.Response.Close()

    let handle (context: HttpListenerContext) : Task =
        task {
            try
                let question = ofRequest context.Request
                asked.Enqueue question

                match react question with
                | Answer(status, body) -> answer context status body
                | Late(time, status, body) ->
                    do! Task.Delay time
                    answer context status body
                | CutOff ->
                    context.Response.ContentLength64 <- 1000L
                    context.Response.OutputStream.Write(Encoding.UTF8.GetBytes "{\"Acc", 0, 5)
                    context.Response.OutputStream.Flush()
                    context.Response.Abort()
            with
            | :? HttpListenerException
            | :? ObjectDisposedException
            | :? IOException -> ()
        }

    do
        listener.Prefixes.Add $"http://127.0.0.1:{port}/"
        listener.Start()

        ignore (
            task {
                try
                    while listener.IsListening do
                        let! context = listener.GetContextAsync()
                        handle context |> ignore
                with _ ->
                    ()
            }
        )

    member _.Url: string = $"http://127.0.0.1:{port}"
    member _.Asked: Asked list = List.ofSeq asked

    interface IDisposable with
        member _.Dispose() : unit = listener.Close()

/// Providers that a test asks.
[<RequireQualifiedAccess>]
module Provided =

    let start = DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)

    /// A clock that stands still until a test or a pause moves it.
    [<Sealed>]
    type Clock() =
        let mutable now = start

        member _.Now: DateTimeOffset = now
        member _.Move(minutes: float) : unit = now <- now + TimeSpan.FromMinutes minutes

        member this.Effects: Effects = {
            Now = fun () -> now
            Random = fun () -> 0.5
            NewId = fun () -> "id"
            Sleep =
                fun time cancel ->
                    cancel.ThrowIfCancellationRequested()
                    now <- now + time
                    Task.CompletedTask
        }

    let context (clock: Clock) (fake: FakeEnvironment) (inCode: string option) : CredentialContext = {
        Configuration = Configuration(fake.Environment, inCode)
        Region = None
        ServiceEndpoints = []
        EndpointParameters = []
        Transport = HttpTransport.shared
        LocalTransport = HttpTransport.shared
        Effects = clock.Effects
        MfaCode = None
        Timeout = TimeSpan.FromSeconds 1.0
    }

    let ask (provider: CredentialProvider) : Result<Credentials option, AwsError> =
        (provider CancellationToken.None).GetAwaiter().GetResult()

    let found (result: Result<Credentials option, AwsError>) : Credentials =
        match result with
        | Ok(Some credentials) -> credentials
        | Ok None -> failwith "none were found"
        | Error error -> failwith (AwsError.explain error)

    let problem (result: Result<'a, AwsError>) : string =
        match result with
        | Ok _ -> failwith "it went well"
        | Error error -> AwsError.explain error
