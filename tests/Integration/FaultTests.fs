namespace FunctionalAws.Integration.Tests

open System
open System.Diagnostics
open System.IO
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// What the pipeline makes of a network and of services that fail, over real connections.
module FaultTests =

    let private operation: OperationInfo = {
        Service = {
            Id = "Service"
            EndpointPrefix = "service"
            SigningName = "service"
            ApiVersion = "2026-01-01"
            DoubleEncodesPath = true
            EndpointRules = None
        }
        Name = "Operation"
        UriTemplate = "/"
        StaticContext = []
        InputContext = []
        HostPrefix = ""
        Signed = true
        AuthSchemes = [ "sigv4" ]
        UnsignedPayload = false
        StreamsOutput = false
        AwaitsFirstMessage = false
        Compresses = false
        Checksum = ValueNone
        Around = null
        Source = null
        IsRepeatable = lazy true
        Check =
            fun response ->
                if response.Status < 300 then
                    Ok response
                else
                    let code =
                        match response.Body with
                        | Body.Bytes bytes -> Encoding.UTF8.GetString bytes.Span
                        | _ -> ""

                    Error(
                        AwsError.Service {
                            Code = code
                            Message = ""
                            Service = "Service"
                            Operation = "Operation"
                            Status = response.Status
                            RequestId = ""
                            HostId = ""
                            Fault = ErrorFault.Client
                            Retryable = false
                            Throttling = false
                            Detail = None
                            Members = lazy Document.empty
                            Response = response
                        }
                    )
    }

    let private streaming = { operation with StreamsOutput = true }

    // Pauses are over at once; everything else takes its real time.
    let private effects = { Effects.real with Sleep = fun _ cancel -> Task.Delay(1, cancel) }

    let private callTo (server: FaultServer) : Call = {
        Operation = operation
        Request = {
            Method = "POST"
            Scheme = "http"
            Host = server.Host
            Path = "/"
            Query = []
            Headers = []
            Body = Body.Bytes(ReadOnlyMemory "request"B)
        }
        Context = fun () -> []
        Scope = { Region = "eu-west-1"; Name = "service" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = effects
        Cancel = CancellationToken.None
    }

    let private withBody (body: Body) (call: Call) : Call = { call with Request = { call.Request with Body = body } }

    let private seconds (seconds: float) : TimeSpan = TimeSpan.FromSeconds seconds

    /// Connections of each test's own, so that none inherits another's.
    let private pipeline (attempt: TimeSpan option) (whole: TimeSpan option) : Handler =
        Send.over (HttpTransport.create HttpSettings.standard)
        |> Deadline.perAttempt attempt
        |> Retry.withSettings RetrySettings.standard
        |> Deadline.perCall whole

    let private send (call: Call) : Task<Result<HttpResponse, AwsError>> = pipeline None None call

    let private answer (text: string) : Fault =
        Fault.Answer(200, [ "Content-Type", "text/plain" ], Encoding.UTF8.GetBytes text)

    let private failure (status: int) (code: string) : Fault = Fault.Answer(status, [], Encoding.UTF8.GetBytes code)

    let private textOf (result: Result<HttpResponse, AwsError>) : string =
        match result with
        | Ok { Body = Body.Rented(buffer, length) } -> Encoding.UTF8.GetString(buffer, 0, length)
        | Ok { Body = Body.Empty } -> ""
        | Ok _ -> "(another body)"
        | Error error -> AwsError.explain error

    let private fault (result: Result<HttpResponse, AwsError>) : TransportFault voption =
        match result with
        | Error(AwsError.Transport error) -> ValueSome error.Fault
        | _ -> ValueNone

    let private isBroken (result: Result<HttpResponse, AwsError>) : bool =
        fault result = ValueSome TransportFault.Broken

    // -------------------------------------------------------------------------------------------------- all goes well

    [<Test>]
    let ``requests and answers arrive as they are, over one connection`` () =
        task {
            use server = new FaultServer([ answer "one"; Fault.Chunks(200, [], [ "t"B; "wo"B ]); answer "" ])
            let call = callTo server

            let call = {
                call with
                    Request = {
                        call.Request with
                            Path = "/bucket//a/../%2F;b"
                            Query = [ struct ("x", "%20"); struct ("y", "") ]
                            Headers = [
                                struct ("Host", server.Host)
                                struct ("Content-Type", "a/b")
                                struct ("X-Amz-Date", "20260115T101112Z")
                            ]
                    }
            }

            let handler = pipeline (Some(seconds 10.0)) (Some(seconds 20.0))

            for expected in [ "one"; "two"; "" ] do
                let! result = handler call
                Assert.That(textOf result, Is.EqualTo expected)

            for request in server.Requests do
                Assert.That(request.Connection, Is.EqualTo 1)
                Assert.That(request.Line, Is.EqualTo "POST /bucket//a/../%2F;b?x=%20&y= HTTP/1.1")
                Assert.That(request.Body, Is.EqualTo "request"B)

                let sent = request.Headers |> List.filter (fun (name, _) -> not (name.StartsWith "amz-sdk"))

                Assert.That(
                    sent,
                    Is.EquivalentTo [
                        "Host", server.Host
                        "X-Amz-Date", "20260115T101112Z"
                        "Content-Type", "a/b"
                        "Content-Length", "7"
                    ]
                )
        }

    [<Test>]
    let ``an answer that forbids a body ends there`` () =
        task {
            let claims length =
                Fault.Raw(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: " + string length + "\r\n\r\n"))

            use server = new FaultServer([ claims 12345 ])
            let call = callTo server

            let! result = send { call with Request = { call.Request with Method = "HEAD"; Body = Body.Empty } }

            Assert.That(textOf result, Is.EqualTo "")
            Assert.That(server.Requests.Length, Is.EqualTo 1)
        }

    [<Test>]
    let ``a stream of unknown length is sent in chunks, one of known length is not`` () =
        task {
            use server = new FaultServer([ answer "done" ])

            let once () = {
                new MemoryStream(Array.create 200_000 7uy) with
                    override _.CanSeek = false
            }

            for body in [ ByteStream.OfStream(once ()); ByteStream.OfStream(once (), 200_000L) ] do
                let! result = send (callTo server |> withBody (Body.Stream body))
                Assert.That(textOf result, Is.EqualTo "done")

            let framing = [ for r in server.Requests -> r.Header "transfer-encoding", r.Header "content-length" ]
            Assert.That(framing, Is.EqualTo [ "chunked", ""; "", "200000" ])

            for request in server.Requests do
                Assert.That(request.Body.Length, Is.EqualTo 200_000)
        }

    // ------------------------------------------------------------------------------------------- what may be repeated

    let private passing: Fault list = [
        failure 500 "InternalFailure"
        failure 503 "ServiceUnavailable"
        failure 400 "ThrottlingException"
        failure 429 "TooManyRequestsException"
        Fault.HangUp
        Fault.Reset
        Fault.CutHead(20, answer "never")
        Fault.Cut(5, answer "never whole")
        Fault.Cut(9, Fault.Chunks(200, [], [ "never"B; "whole"B ]))
        Fault.Slowly(1, TimeSpan.FromMilliseconds 5.0, Fault.Cut(5, answer "never whole"))
        Fault.Raw "SSH-2.0-OpenSSH_9.9\r\n"B
        Fault.Raw "HTTP/1.1 200 OK\r\nContent-Length: many\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"B
        Fault.Cut(3, failure 500 "InternalFailure")
    ]

    let private names = [ 0 .. passing.Length - 1 ]

    [<TestCaseSource(nameof names)>]
    let ``trouble that passes is not noticed`` (which: int) =
        task {
            use server = new FaultServer([ passing[which]; passing[which]; answer "at last" ])
            let! result = send (callTo server)
            Assert.That(textOf result, Is.EqualTo "at last", string passing[which])
            Assert.That(server.Requests.Length, Is.EqualTo 3)

            Assert.That(
                [ for request in server.Requests -> request.Header "amz-sdk-request" ],
                Is.EqualTo [ "attempt=1; max=3"; "attempt=2; max=3"; "attempt=3; max=3" ]
            )

            let ids = [ for request in server.Requests -> request.Header "amz-sdk-invocation-id" ]
            Assert.That(List.distinct ids, Has.Length.EqualTo 1)

            for request in server.Requests do
                Assert.That(request.Body, Is.EqualTo "request"B)
        }

    [<TestCaseSource(nameof names)>]
    let ``trouble that stays is the error, after three attempts`` (which: int) =
        task {
            use server = new FaultServer([ passing[which] ])
            let! result = send (callTo server)
            Assert.That(result.IsError)
            Assert.That(server.Requests.Length, Is.EqualTo 3, string passing[which])
        }

    [<TestCaseSource(nameof names)>]
    let ``a stream that can be read only once is sent once, whatever happens`` (which: int) =
        task {
            use server = new FaultServer([ passing[which]; answer "too late" ])

            let once = {
                new MemoryStream("request"B) with
                    override _.CanSeek = false
            }

            let! result = send (callTo server |> withBody (Body.Stream(ByteStream.OfStream once)))
            Assert.That(result.IsError, string passing[which])
            Assert.That(server.Requests.Length, Is.EqualTo 1)
        }

    [<Test>]
    let ``streams that can be opened again are sent again, from their beginning`` () =
        task {
            let path = Path.GetTempFileName()

            try
                File.WriteAllBytes(path, "request"B)
                let seekable = new MemoryStream("a request"B, Position = 2L)

                for body in [ ByteStream.OfFile path; ByteStream.OfStream seekable; ByteStream.OfString "request" ] do
                    use server = new FaultServer([ Fault.HangUp; failure 500 ""; answer "at last" ])
                    let! result = send (callTo server |> withBody (Body.Stream body))
                    Assert.That(textOf result, Is.EqualTo "at last")

                    for request in server.Requests do
                        Assert.That(request.Body, Is.EqualTo "request"B)
            finally
                File.Delete path
        }

    [<TestCase(400, "ValidationException")>]
    [<TestCase(403, "AccessDenied")>]
    [<TestCase(301, "PermanentRedirect")>]
    [<TestCase(304, "")>]
    let ``an error that stays is sent once, and redirects are not followed`` (status: int, code: string) =
        task {
            use server =
                new FaultServer(
                    [
                        Fault.Answer(status, [ "Location", "http://127.0.0.1:1/" ], Encoding.UTF8.GetBytes code)
                    ]
                )

            match! send (callTo server) with
            | Error(AwsError.Service error) ->
                Assert.That(error.Status, Is.EqualTo status)
                Assert.That(error.Code, Is.EqualTo code)
            | other -> Assert.Fail(textOf other)

            Assert.That(server.Requests.Length, Is.EqualTo 1)
        }

    // ----------------------------------------------------------------------------------------------- half of an answer

    [<Test>]
    let ``an answer that is cut off says how much is missing`` () =
        task {
            use server = new FaultServer([ Fault.Cut(5, answer "never whole") ])
            let! result = send (callTo server)
            Assert.That(isBroken result)
            Assert.That(textOf result, Does.Contain "6 additional bytes")
            Assert.That(textOf result, Does.Contain server.Host)
        }

    [<Test>]
    let ``an answer without a length is over when the connection is`` () =
        task {
            use server = new FaultServer([ Fault.Raw "HTTP/1.1 200 OK\r\n\r\nall of it"B ])
            let! result = send (callTo server)
            Assert.That(textOf result, Is.EqualTo "all of it")
        }

    let private streamOf (result: Result<HttpResponse, AwsError>) : ByteStream =
        match result with
        | Ok { Body = Body.Stream body } -> body
        | other -> failwith (textOf other)

    [<TestCase(true)>]
    [<TestCase(false)>]
    let ``a stream that is cut off raises when it is read`` (chunked: bool) =
        task {
            let whole =
                if chunked then
                    Fault.Chunks(200, [], [ Array.zeroCreate 50_000; Array.zeroCreate 50_000 ])
                else
                    Fault.Answer(200, [], Array.zeroCreate 100_000)

            use server = new FaultServer([ Fault.Cut(70_000, whole) ])
            let! result = send { callTo server with Operation = streaming }
            use body = streamOf result

            Assert.That(
                (fun () -> body.ReadAllAsync(CancellationToken.None).GetAwaiter().GetResult() |> ignore),
                Throws.InstanceOf<IOException>()
            )

            Assert.That(server.Requests.Length, Is.EqualTo 1)
        }

    [<Test>]
    let ``a stream may take longer than the deadlines that brought it`` () =
        task {
            let slow =
                Fault.Slowly(1000, TimeSpan.FromMilliseconds 100.0, Fault.Answer(200, [], Array.zeroCreate 10_000))

            use server = new FaultServer([ slow ])
            let brief = Some(TimeSpan.FromMilliseconds 500.0)
            let! result = pipeline brief brief { callTo server with Operation = streaming }
            use body = streamOf result
            let! read = body.ReadAllAsync CancellationToken.None
            Assert.That(read.Length, Is.EqualTo 10_000)
        }

    [<Test>]
    let ``closing a stream early does no harm to the next call`` () =
        task {
            use server = new FaultServer([ Fault.Answer(200, [], Array.zeroCreate 20_000_000); answer "next" ])
            let handler = pipeline None None
            let! result = handler { callTo server with Operation = streaming }
            (streamOf result :> IDisposable).Dispose()
            let! result = handler (callTo server)
            Assert.That(textOf result, Is.EqualTo "next")
        }

    // ------------------------------------------------------------------------------------------------ half of a request

    [<TestCase(1000, 2000L)>]
    [<TestCase(2000, 1000L)>]
    [<TestCase(500_000, 500_001L)>]
    [<TestCase(500_001, 500_000L)>]
    [<TestCase(1, 0L)>]
    let ``a body of another length than stated is never taken for whole`` (actual: int, stated: int64) =
        task {
            use server = new FaultServer([ answer "never" ])

            let stream = {
                new MemoryStream(Array.zeroCreate<byte> actual) with
                    override _.CanSeek = false
            }

            let! result = send (callTo server |> withBody (Body.Stream(ByteStream.OfStream(stream, stated))))
            Assert.That(fault result, Is.EqualTo(ValueSome TransportFault.Refused))
            Assert.That(textOf result, Does.Contain(string stated))
            do! Task.Delay 50

            // With nothing stated there is nothing that could be cut off.
            for request in server.Requests do
                Assert.That(request.Whole, Is.EqualTo((stated = 0L)))
        }

    [<Test>]
    let ``a service that turns a request down before it has read it all`` () =
        task {
            use server = new FaultServer([ Fault.Unread(failure 403 "AccessDenied") ])
            let! result = send (callTo server |> withBody (Body.Bytes(ReadOnlyMemory(Array.zeroCreate 30_000_000))))

            // It depends on the network whether the answer outruns the broken connection.
            match result with
            | Error(AwsError.Service error) -> Assert.That(error.Code, Is.EqualTo "AccessDenied")
            | result -> Assert.That(isBroken result, textOf result)
        }

    [<Test>]
    let ``a connection that died in the pool is replaced`` () =
        task {
            use server = new FaultServer([ Fault.Last(answer "one"); answer "two" ])
            let handler = pipeline None None
            let! first = handler (callTo server)
            do! Task.Delay 50
            let! second = handler (callTo server)
            Assert.That([ textOf first; textOf second ], Is.EqualTo [ "one"; "two" ])
            Assert.That([ for request in server.Requests -> request.Connection ], Is.EqualTo [ 1; 2 ])
        }

    [<Test>]
    let ``a connection that dies under a second request costs that request an attempt`` () =
        task {
            use server = new FaultServer([ answer "one"; Fault.HangUp; answer "two" ])
            let handler = pipeline None None
            let! _ = handler (callTo server)
            let! second = handler (callTo server)
            Assert.That(textOf second, Is.EqualTo "two")
            let attempts = [ for request in server.Requests -> request.Header "amz-sdk-request" ]
            Assert.That(attempts, Is.EqualTo [ "attempt=1; max=3"; "attempt=1; max=3"; "attempt=2; max=3" ])
        }

    // ---------------------------------------------------------------------------------------------------------- refused

    [<TestCase("a\r\nInjected: yes")>]
    [<TestCase("a\nb")>]
    let ``a header that would become two is not sent`` (value: string) =
        task {
            use server = new FaultServer([ answer "never" ])
            let call = callTo server

            let! result =
                send {
                    call with
                        Request = { call.Request with Headers = [ struct ("X-Name", value) ] }
                }

            Assert.That(fault result, Is.EqualTo(ValueSome TransportFault.Refused))
            Assert.That(server.Requests, Is.Empty)
        }

    [<Test>]
    let ``nobody listens`` () =
        task {
            let listener = new TcpListener(IPAddress.Loopback, 0)
            listener.Start()
            let port = (listener.LocalEndpoint :?> IPEndPoint).Port
            listener.Stop()
            use server = new FaultServer([])
            let call = callTo server

            let! result = send { call with Request = { call.Request with Host = "127.0.0.1:" + string port } }

            Assert.That(fault result, Is.EqualTo(ValueSome TransportFault.Connect))
            Assert.That(textOf result, Does.Contain(string port))
        }

    [<Test>]
    let ``a name that nobody has`` () =
        task {
            use server = new FaultServer([])
            let call = callTo server

            let! result = send { call with Request = { call.Request with Host = "service.invalid" } }

            Assert.That(fault result, Is.EqualTo(ValueSome TransportFault.Connect))
            Assert.That(textOf result, Does.Contain "service.invalid")
        }

    [<Test>]
    let ``a server that does not speak TLS`` () =
        task {
            use server = new FaultServer([ answer "plain" ])
            let call = callTo server

            let! result = send { call with Request = { call.Request with Scheme = "https" } }

            Assert.That(fault result, Is.EqualTo(ValueSome TransportFault.Connect))
        }

    // -------------------------------------------------------------------------------------------------------------- time

    let private isTimedOut (result: Result<HttpResponse, AwsError>) : bool =
        match result with
        | Error(AwsError.TimedOut _) -> true
        | _ -> false

    [<Test>]
    let ``an attempt that takes too long makes room for the next`` () =
        task {
            use server = new FaultServer([ Fault.Silence; Fault.Late(seconds 30.0, answer "late"); answer "in time" ])
            let! result = pipeline (Some(seconds 0.5)) None (callTo server)
            Assert.That(textOf result, Is.EqualTo "in time")
            Assert.That([ for request in server.Requests -> request.Connection ], Is.EqualTo [ 1; 2; 3 ])
        }

    [<Test>]
    let ``a body that takes too long is given up as well`` () =
        task {
            let endless = Fault.Slowly(1, seconds 0.1, Fault.Answer(200, [], Array.zeroCreate 1000))
            use server = new FaultServer([ endless ])
            let! result = pipeline (Some(seconds 0.5)) None (callTo server)
            Assert.That(isTimedOut result)
            Assert.That(server.Requests.Length, Is.EqualTo 3)
        }

    [<Test>]
    let ``the time of a call is over, whatever its attempts do`` () =
        task {
            use server = new FaultServer([ Fault.Late(seconds 0.1, failure 500 ""); Fault.Silence ])
            let watch = Stopwatch.StartNew()
            let! result = pipeline (Some(seconds 30.0)) (Some(seconds 1.0)) (callTo server)
            Assert.That(isTimedOut result)
            Assert.That(watch.Elapsed, Is.LessThan(seconds 5.0))
            Assert.That(server.Requests.Length, Is.EqualTo 2)
        }

    let private waiting: Fault list = [
        Fault.Silence
        Fault.Late(seconds 30.0, answer "late")
        Fault.Slowly(1, seconds 0.05, Fault.Answer(200, [], Array.zeroCreate 10_000))
    ]

    let private waits = [ 0 .. waiting.Length - 1 ]

    [<TestCaseSource(nameof waits)>]
    let ``cancelling ends a wait`` (which: int) =
        task {
            use server = new FaultServer([ waiting[which] ])
            use cancel = new CancellationTokenSource()
            let handler = pipeline (Some(seconds 60.0)) (Some(seconds 60.0))
            let pending = handler { callTo server with Cancel = cancel.Token }
            do! Task.Delay 200
            Assert.That(pending.IsCompleted, Is.False)
            let watch = Stopwatch.StartNew()
            cancel.Cancel()
            let! _ = Task.WhenAny(pending, Task.Delay 10_000)
            Assert.That(pending.IsCanceled)
            Assert.That(watch.Elapsed, Is.LessThan(seconds 5.0))
            Assert.That(server.Requests.Length, Is.EqualTo 1)
        }

    [<Test>]
    let ``cancelling ends the sending of a body that nobody reads`` () =
        task {
            use server = new FaultServer([ Fault.Unread Fault.Silence ])
            use cancel = new CancellationTokenSource()
            let body = Body.Bytes(ReadOnlyMemory(Array.zeroCreate 50_000_000))
            let pending = send (callTo server |> withBody body |> fun call -> { call with Cancel = cancel.Token })
            do! Task.Delay 200
            Assert.That(pending.IsCompleted, Is.False)
            cancel.Cancel()
            let! _ = Task.WhenAny(pending, Task.Delay 10_000)
            Assert.That(pending.IsCanceled)
        }

    // --------------------------------------------------------------------------------------------------------- the clock

    [<Test>]
    let ``a clock that is off is put right by the first answer`` () =
        task {
            let ahead = TimeSpan.FromHours 3.0
            let theirs = DateTimeOffset.UtcNow + ahead
            let expired = Fault.Dated(theirs, failure 403 "RequestTimeTooSkewed")
            use server = new FaultServer([ expired; answer "now"; answer "still" ])

            // What a signature would carry.
            let signed = ResizeArray<DateTimeOffset>()

            let sign: Middleware =
                fun next call ->
                    signed.Add(call.Effects.Now())
                    next call

            let handler =
                Send.over (HttpTransport.create HttpSettings.standard)
                |> sign
                |> Retry.withSettings RetrySettings.standard

            let! first = handler (callTo server)
            let! second = handler (callTo server)
            Assert.That([ textOf first; textOf second ], Is.EqualTo [ "now"; "still" ])

            let offsets = [ for time in signed -> Math.Round((time - DateTimeOffset.UtcNow).TotalHours, 1) ]
            Assert.That(offsets, Is.EqualTo [ 0.0; 3.0; 3.0 ])
        }

    // ------------------------------------------------------------------------------------------------- in front of another

    [<Test>]
    let ``what stands between us and a service may break what the service did well`` () =
        task {
            use service = new FaultServer([ answer "done" ])

            let script (request: SeenRequest) =
                if request.Number = 1 then Fault.Cut(2, Fault.Forward) else Fault.Forward

            use between = new FaultServer(script, Some service.Address, None)
            let! result = send (callTo between)
            Assert.That(textOf result, Is.EqualTo "done")
            Assert.That(service.Requests.Length, Is.EqualTo 2)

            for request in service.Requests do
                Assert.That(request.Body, Is.EqualTo "request"B)
        }

    [<Test>]
    let ``a body that was altered on its way arrives altered`` () =
        task {
            // Nothing in HTTP would notice; checksums do.
            use server = new FaultServer([ Fault.Altered(answer "abc") ])
            let! result = send (callTo server)
            Assert.That(textOf result, Is.EqualTo "abb")
        }
