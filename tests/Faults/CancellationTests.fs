namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open System.Net
open System.Net.Sockets
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Integration.Tests

/// Cancelling ends a call within 50 ms wherever it is, and the connections are as good as before.
module CancellationTests =

    let private settings = {
        HttpSettings.standard with
            Proxy = HttpProxy.Direct
            VerifyCertificates = false
            ConnectTimeout = TimeSpan.FromSeconds 60.0
    }

    let private session (transport: Transport) (url: string) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIDEXAMPLE" "hidden-5d20"
        |> Session.withEndpoint url
        |> Session.withTransport transport

    let private upload =
        Document.Map(Dict.ofList [ "body", Document.Stream(ByteStream.OfBytes(Array.zeroCreate<byte> 50_000_000)) ])

    let private call (operation: string) (session: Session) (cancel: CancellationToken) : Task<bool> =
        task {
            let input = if operation = "Store" then upload else Document.empty
            let connection = Session.connectTo (Courier.model "rest-json") session
            let! answer = Async.StartImmediateAsTask(Connection.call operation input connection, cancel)
            return answer.IsOk
        }

    let private listen () : TcpListener =
        let listener = new TcpListener(IPAddress.Loopback, 0)
        listener.Start()
        listener

    /// What a call waits for when it is cancelled: the call, given the session of a healthy server, and what ends with it.
    let private stage (name: string) (session: Session) : (CancellationToken -> Task<bool>) * IDisposable =
        let good = fine "rest-json"

        /// The first request meets a fault, the others none.
        let first (fault: Fault) (operation: string) =
            let server = new FaultServer([ fault; good ])
            let session = session |> Session.withEndpoint ("http://" + server.Host)
            call operation session, (server :> IDisposable)

        match name with
        | "connecting" ->
            let hole = new Blackhole()
            call "Put" (session |> Session.withEndpoint ("http://" + hole.Host)), (hole :> IDisposable)
        | "the handshake of TLS" ->
            let silent = listen ()
            let url = $"https://127.0.0.1:{(silent.LocalEndpoint :?> IPEndPoint).Port}"
            call "Put" (session |> Session.withEndpoint url), (silent :> IDisposable)
        | "the head" -> first Fault.Silence "Put"
        | "the rest of the head" -> first (Fault.Stops(-10, good)) "Put"
        | "the body" -> first (Fault.Stops(5, good)) "Put"
        | "the body of an error" -> first (Fault.Stops(5, Fault.Answer(500, [], Array.zeroCreate 100))) "Put"
        | "an upload" -> first (Fault.Unread Fault.Silence) "Store"
        | "a pause before another attempt" ->
            let server = new FaultServer([ Fault.Answer(503, [], [||]); good ])
            let long = { Effects.real with Sleep = fun _ cancel -> Task.Delay(60_000, cancel) }
            let session = session |> Session.withEndpoint ("http://" + server.Host) |> Session.withEffects long
            call "Put" session, (server :> IDisposable)
        | "a place among the calls in flight" ->
            let server = new FaultServer([ Fault.Silence; good ])

            let limited =
                session
                |> Session.withMiddleware (Limit.concurrency 1)
                |> Session.withEndpoint ("http://" + server.Host)

            let holding = new CancellationTokenSource()
            let first = call "Put" limited holding.Token

            let free = {
                new IDisposable with
                    member _.Dispose() =
                        holding.Cancel()
                        Task.WaitAny(first, Task.Delay 5000) |> ignore
                        (server :> IDisposable).Dispose()
            }

            call "Put" limited, free
        | "credentials" ->
            let provider: CredentialProvider =
                fun cancel ->
                    task {
                        do! Task.Delay(60_000, cancel)
                        return Error(AwsError.Credentials "none")
                    }

            call "Put" (session |> Session.withCredentialProvider provider),
            {
                new IDisposable with
                    member _.Dispose() = ()
            }
        | "a connection of the pool" ->
            // One connection only, which another call has.
            let server = new FaultServer([ Fault.Silence; good ])
            let single = HttpTransport.create { settings with MaxConnections = Some 1 }
            let session = session |> Session.withTransport single |> Session.withEndpoint ("http://" + server.Host)
            call "Put" session CancellationToken.None |> ignore
            call "Put" session, (server :> IDisposable)
        | other -> invalidArg (nameof name) other

    let private stages = [
        "connecting"
        "the handshake of TLS"
        "the head"
        "the rest of the head"
        "the body"
        "the body of an error"
        "an upload"
        "a pause before another attempt"
        "a place among the calls in flight"
        "credentials"
        "a connection of the pool"
    ]

    /// True where the server does well after its first request.
    let private isHealthyAfter (name: string) : bool =
        match name with
        | "connecting"
        | "the handshake of TLS"
        | "a place among the calls in flight"
        | "credentials"
        | "a connection of the pool" -> false
        | _ -> true

    /// Cancels a call that is under way, and tells how long it took to end.
    let private cancelled (stage: CancellationToken -> Task<bool>) : Task<TimeSpan> =
        task {
            use cancel = new CancellationTokenSource()
            let pending = stage cancel.Token
            do! Task.Delay 150
            Assert.That(pending.IsCompleted, Is.False, "it did not wait")
            let watch = Stopwatch.StartNew()
            cancel.Cancel()
            let! _ = Task.WhenAny(pending, Task.Delay 5000)
            let took = watch.Elapsed
            Assert.That(pending.IsCanceled, "it was not cancelled")
            return took
        }

    [<TestCaseSource(nameof stages)>]
    let ``a call is cancelled while it waits for`` (name: string) =
        task {
            use server = new FaultServer([ fine "rest-json" ])
            let transport = HttpTransport.create settings
            let session = session transport ("http://" + server.Host)
            let other = call "Put" session
            let mutable quickest = TimeSpan.MaxValue
            let mutable tries = 0

            // A machine that is busy elsewhere may be late; a library that does not cancel is late each time.
            while quickest > TimeSpan.FromMilliseconds 50.0 && tries < 4 do
                let call, ends = stage name session
                use _ = ends
                let! took = cancelled call
                quickest <- min quickest took
                tries <- tries + 1

                // The connections are as good as before: at the server that was waited for, and at another.
                if isHealthyAfter name then
                    let! isOk = call CancellationToken.None
                    Assert.That(isOk, "the next call to the same server")

                let! isOk = other CancellationToken.None
                Assert.That(isOk, "the next call to another server")

            Assert.That(quickest, Is.LessThanOrEqualTo(TimeSpan.FromMilliseconds 50.0))
        }
