namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests.Middleware

/// What is told of calls to those who listen, and that nothing is made for nobody.
[<NonParallelizable>]
module CallTelemetryTests =

    let private tag (name: string) (span: Activity) : objnull = span.GetTagItem name

    let private answering (answers: HttpResponse list) (sent: ResizeArray<HttpRequest>) : Transport =
        fun request _ ->
            sent.Add request
            Task.FromResult(Ok answers[min sent.Count answers.Length - 1])

    let private check (response: HttpResponse) : Result<HttpResponse, AwsError> =
        if response.Status < 300 then
            Ok response
        else
            Error(
                AwsError.Service {
                    Given.serviceErrorWith "ThrottlingException" response.Status response.Headers with
                        RequestId = "id-of-error"
                }
            )

    let private operationOf (service: string) : OperationInfo = {
        Samples.operation (Samples.service service "tables") "/" with
            Name = "GetThing"
            Check = check
    }

    let private sessionOf (transport: Transport) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKID" "hidden-7c1e"
        |> Session.withTransport transport
        |> Session.withEffects (VirtualTime().Effects)

    let private callOf (service: string) (aws: IAws) : Call =
        let call = Samples.call (operationOf service) "/things/1" []

        {
            call with
                Effects = aws.Pipeline.Effects
                Request = {
                    call.Request with
                        Query = [ struct ("token", "hidden-7c1e") ]
                        Body = Body.Bytes(ReadOnlyMemory [| 1uy; 2uy; 3uy |])
                }
        }

    let private send (service: string) (aws: IAws) : Task<Result<HttpResponse, AwsError>> =
        aws.Pipeline.Handler(callOf service aws)

    let private ok = {
        Samples.answer with
            Headers = [ struct ("x-amzn-requestid", "id-1"); struct ("x-amz-id-2", "more") ]
            Body = Body.Bytes(ReadOnlyMemory [| 1uy; 2uy |])
    }

    let private throttled = { Samples.answer with Status = 429 }

    [<Test>]
    let ``a call has a span, and each of its attempts has one in it`` () =
        use heard = new Listening("Spans")
        let aws = sessionOf (answering [ throttled; ok ] (ResizeArray())) |> Session.withEndpoint "http://h:81"
        let before = Activity.Current
        Assert.That((send "Spans" aws).Result.IsOk)
        Assert.That(Activity.Current, Is.SameAs before)

        match heard.Spans with
        | [ first; second; call ] ->
            Assert.That(call.DisplayName, Is.EqualTo "Spans.GetThing")
            Assert.That(call.Kind, Is.EqualTo ActivityKind.Client)
            Assert.That(call.Status, Is.EqualTo ActivityStatusCode.Unset)

            for name, value in
                [
                    "rpc.system", box "aws-api"
                    "rpc.system.name", box "aws-api"
                    "rpc.service", box "Spans"
                    "rpc.method", box "GetThing"
                    "aws.request_id", box "id-1"
                    "aws.extended_request_id", box "more"
                    "http.response.status_code", box 200
                    "server.address", box "h"
                    "server.port", box 81
                    "cloud.region", box "eu-west-1"
                ] do
                Assert.That(tag name call, Is.EqualTo value, name)

            Assert.That(tag "error.type" call, Is.Null)

            for attempt in [ first; second ] do
                Assert.That(attempt.ParentSpanId, Is.EqualTo call.SpanId)
                Assert.That(attempt.DisplayName, Is.EqualTo "GET")
                Assert.That(attempt.Kind, Is.EqualTo ActivityKind.Client)
                Assert.That(tag "http.request.method" attempt, Is.EqualTo "GET")
                Assert.That(tag "url.full" attempt, Is.EqualTo "http://h:81/things/1?token=***")

            Assert.That(tag "http.request.resend_count" first, Is.Null)
            Assert.That(tag "error.type" first, Is.EqualTo "ThrottlingException")
            Assert.That(tag "aws.request_id" first, Is.EqualTo "id-of-error")
            Assert.That(tag "http.response.status_code" first, Is.EqualTo 429)
            Assert.That(first.Status, Is.EqualTo ActivityStatusCode.Error)
            Assert.That(tag "http.request.resend_count" second, Is.EqualTo 1)
            Assert.That(second.Status, Is.EqualTo ActivityStatusCode.Unset)
        | spans -> Assert.Fail $"{spans.Length} spans"

    [<Test>]
    let ``a call that fails, before it is sent too, says why in a word`` () =
        use heard = new Listening("Failing")
        let unknown = Session.create () |> Session.withRegion "eu-west-1"

        for session, problem, spans in
            [
                sessionOf (answering [ throttled ] (ResizeArray())), "ThrottlingException", 4
                unknown |> Session.withTransport (answering [ ok ] (ResizeArray())), "credentials", 1
            ] do
            let before = heard.Spans.Length
            Assert.That((send "Failing" session).Result.IsError)
            let call = List.last heard.Spans
            Assert.That(tag "error.type" call, Is.EqualTo problem)
            Assert.That(call.Status, Is.EqualTo ActivityStatusCode.Error)
            Assert.That(heard.Spans.Length - before, Is.EqualTo spans)

    [<Test>]
    let ``a call that is cancelled ends its spans`` () =
        use heard = new Listening("Cancelled")
        use source = new CancellationTokenSource()

        let waiting: Transport =
            fun _ cancel ->
                task {
                    source.Cancel()
                    do! Task.Delay(-1, cancel)
                    return Ok ok
                }

        let aws = sessionOf waiting :> IAws

        Assert.ThrowsAsync<TaskCanceledException>(fun () ->
            aws.Pipeline.Handler { callOf "Cancelled" aws with Cancel = source.Token })
        |> ignore

        Assert.That(
            heard.Spans |> List.map (tag "error.type"),
            Is.EqualTo [ box "System.OperationCanceledException"; box "System.OperationCanceledException" ]
        )

    [<Test>]
    let ``the service is told of the span in AWS's own header, which is not signed`` () =
        let sent = ResizeArray<HttpRequest>()
        let aws = sessionOf (answering [ ok ] sent)
        send "Header" aws |> _.Result |> ignore

        let heard = new Listening("Header")
        send "Header" aws |> _.Result |> ignore
        (heard :> IDisposable).Dispose()
        let attempt = heard.Spans.Head
        let trace = attempt.TraceId.ToHexString()

        let header (name: string) (request: HttpRequest) = Header.tryFind name request.Headers

        Assert.That(header "X-Amzn-Trace-Id" sent[0], Is.EqualTo(ValueNone: string voption))

        Assert.That(
            header "X-Amzn-Trace-Id" sent[1],
            Is.EqualTo(
                ValueSome
                    $"Root=1-{trace.Substring(0, 8)}-{trace.Substring 8};Parent={attempt.SpanId.ToHexString()};Sampled=1"
            )
        )

        for request in sent do
            Assert.That(header "traceparent" request, Is.EqualTo(ValueNone: string voption))

        Assert.That((header "Authorization" sent[1]).Value, Does.Not.Contain("trace").IgnoreCase)

    [<Test>]
    let ``a trace that the request has already stays`` () =
        use _ = new Listening("OwnTrace")
        let sent = ResizeArray<HttpRequest>()

        let own =
            Middleware.mapRequest (fun request -> {
                request with
                    Headers = struct ("x-amzn-trace-id", "mine") :: request.Headers
            })

        sessionOf (answering [ ok ] sent)
        |> Session.withMiddleware own
        |> send "OwnTrace"
        |> _.Result
        |> ignore

        let traces =
            sent[0].Headers
            |> List.choose (fun (struct (name, value)) ->
                if name.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase) then
                    Some value
                else
                    None)

        Assert.That(traces, Is.EqualTo [ "mine" ])

    [<Test>]
    let ``NET's own handler adds no headers and no span of its own`` () =
        let mutable propagates = true

        HttpTransport.create {
            HttpSettings.standard with
                Configure = fun handler -> propagates <- not (isNull handler.ActivityHeadersPropagator)
        }
        |> ignore

        Assert.That(propagates, Is.False)

    [<Test>]
    let ``calls and attempts are counted and measured`` () =
        use heard = new Listening("Measured")
        send "Measured" (sessionOf (answering [ throttled; ok ] (ResizeArray()))) |> _.Result |> ignore

        let of' (name: string) = [
            for struct (instrument, value, tags) in heard.Measured do
                if instrument = name then value, tags
        ]

        let sum (name: string) = of' name |> List.sumBy fst
        Assert.That(sum "smithy.client.call.attempts", Is.EqualTo 2.0)
        Assert.That(sum "smithy.client.call.errors", Is.EqualTo 0.0)
        Assert.That(sum "smithy.client.http.bytes_sent", Is.EqualTo 6.0)
        Assert.That(sum "smithy.client.http.bytes_received", Is.EqualTo 2.0)
        Assert.That(of' "smithy.client.http.requests.usage" |> List.map fst, Is.EqualTo [ 1.0; -1.0; 1.0; -1.0 ])
        Assert.That((of' "smithy.client.call.attempt_duration").Length, Is.EqualTo 2)

        let _, tags = List.exactlyOne (of' "rpc.client.call.duration")

        Assert.That(
            Map.toList tags,
            Is.EqualTo [
                "rpc.method", box "GetThing"
                "rpc.service", box "Measured"
                "rpc.system.name", box "aws-api"
            ]
        )

        let _, tags = (of' "smithy.client.call.attempt_duration").Head
        Assert.That(tags["error.type"], Is.EqualTo "ThrottlingException")
        Assert.That(tags["http.response.status_code"], Is.EqualTo 429)
        Assert.That(tags["server.address"], Is.EqualTo "tables.eu-west-1.amazonaws.com")

        send "Measured" (sessionOf (answering [ throttled ] (ResizeArray()))) |> _.Result |> ignore
        Assert.That(sum "smithy.client.call.errors", Is.EqualTo 1.0)

    [<Test>]
    let ``where nobody listens nothing is made`` () =
        let answer = Task.FromResult(Ok Samples.answer)
        let plain: Handler = fun _ -> answer
        let told = CallTelemetry.calls (CallTelemetry.attempts plain)
        let call = Samples.call (operationOf "Silent") "/" []

        let bytes (handler: Handler) : int64 =
            handler call |> ignore
            let before = GC.GetAllocatedBytesForCurrentThread()

            for _ in 1..1000 do
                handler call |> ignore

            GC.GetAllocatedBytesForCurrentThread() - before

        Assert.That(bytes told, Is.EqualTo(bytes plain))
        use _ = new Listening("Silent")
        Assert.That(bytes told, Is.GreaterThan(bytes plain))
