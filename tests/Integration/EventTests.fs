namespace FunctionalAws.Integration.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading
open System.Threading.Channels
open System.Threading.Tasks
open Microsoft.AspNetCore.Server.Kestrel.Core
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests

/// Events both ways at once, over HTTP/2, against a server that believes nothing.
[<NonParallelizable>]
module EventTests =

    let private secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    let private patience = TimeSpan.FromSeconds 20.0

    let private session (server: EventServer) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIDEXAMPLE" secret
        |> Session.withEndpoint server.Url
        |> Session.withMaxAttempts 1

    let private start (answer: EventRequest -> unit) : EventServer =
        EventServer.Failure <- ""
        EventServer.Start(HttpProtocols.Http2, secret, answer)

    let private within (task: Task<'a>) : 'a = task.WaitAsync(patience).GetAwaiter().GetResult()

    let private call (protocol: string) (server: EventServer) (events: IAsyncEnumerable<Document>) =
        let input =
            Document.map [
                "session", Document.String "s1"
                "events", Document.Events(EventStream.ofAsyncEnumerable events)
            ]

        within (Aws.callTask (Talk.operation protocol) (session server) CancellationToken.None input)

    let private outputOf (result: Result<Document, AwsError>) : Document =
        match result with
        | Ok output -> output
        | Error error -> failwith $"{AwsError.explain error} {EventServer.Failure}"

    let private next (reading: IAsyncEnumerator<Result<Document, AwsError>>) : Result<Document, AwsError> option =
        if within (reading.MoveNextAsync().AsTask()) then Some reading.Current else None

    let private read (output: Document) : IAsyncEnumerator<Result<Document, AwsError>> =
        let events: IAsyncEnumerable<Result<Document, AwsError>> = Talk.eventsOf output
        events.GetAsyncEnumerator CancellationToken.None

    let private body (protocol: string) (text: string) : byte[] =
        Encoding.UTF8.GetBytes(
            if protocol = "json" then
                $"{{\"text\":\"{text}\"}}"
            else
                $"<Line><text>{text}</text></Line>"
        )

    /// Answers at once, and each event with its echo.
    let private echo (protocol: string) (request: EventRequest) : unit =
        if request.Context.Request.Protocol <> "HTTP/2" then
            failwith "it is not HTTP/2"

        if request.Header "x-amz-content-sha256" <> "STREAMING-AWS4-HMAC-SHA256-EVENTS" then
            failwith "the request does not say that its events are signed"

        if request.Header "content-type" <> "application/vnd.amazon.eventstream" then
            failwith "the request has another content type"

        if protocol = "json" then
            match request.Read() with
            | Some first when EventFrames.textOf ":event-type" first = "initial-request" ->
                if Encoding.UTF8.GetString first.Payload <> """{"session":"s1"}""" then
                    failwith "the initial request is another"
            | _ -> failwith "there is no initial request"

            request.Send(EventFrames.event "initial-response" """{"session":"s2"}"""B)
        else
            if request.Header "x-session" <> "s1" then
                failwith "a header is missing"

            request.Context.Response.Headers["x-session"] <- "s2"
            request.Send [||]

        let mutable go = true

        while go do
            match request.Read() with
            | None -> go <- false
            | Some frame ->
                let text =
                    (Encoding.UTF8.GetString frame.Payload)
                        .Split([| "\"text\":\""; "<text>" |], StringSplitOptions.None)

                let text = (text[1].Split('"', '<'))[0]

                match text with
                | "fail" ->
                    EventFrames.frame
                        (Array.append
                            (EventFrames.text ":message-type" "exception")
                            (EventFrames.text ":exception-type" "refused"))
                        "{\"message\":\"enough\"}"B
                    |> request.Send

                    go <- false
                | "drop" -> failwith "dropped"
                | text -> request.Send(EventFrames.event "line" (body protocol ("echo " + text)))

    [<TestCase "json">]
    [<TestCase "rest-xml">]
    let ``each event is answered before the next is sent`` (protocol: string) =
        use server = start (echo protocol)
        let events = Channel.CreateUnbounded<Document>()
        let output = call protocol server (events.Reader.ReadAllAsync()) |> outputOf
        Assert.That(Document.tryFind [ "session" ] output, Is.EqualTo(Some(Document.String "s2")))
        let reading = read output

        for i in 1..20 do
            events.Writer.TryWrite(Talk.line (string i)) |> ignore

            match next reading with
            | Some(Ok event) -> Assert.That(event, Is.EqualTo(Talk.line $"echo {i}"))
            | other -> Assert.Fail $"%A{other} {EventServer.Failure}"

        events.Writer.Complete()
        Assert.That(next reading, Is.EqualTo(None: Result<Document, AwsError> option))
        Assert.That(EventServer.Failure, Is.Empty)

    [<Test>]
    let ``many and long events go both ways`` () =
        use server = start (echo "json")
        let texts = [ for i in 1..200 -> String(char (int 'a' + i % 26), i * 500) ]
        let output = call "json" server (EventStream.toSend (List.map Talk.line texts)) |> outputOf

        match Async.RunSynchronously(EventStream.toList (Talk.eventsOf output), 20000) with
        | Ok events -> Assert.That(events, Is.EqualTo [ for text in texts -> Talk.line ("echo " + text) ])
        | Error error -> Assert.Fail(AwsError.explain error + EventServer.Failure)

    /// Events that never end, and know when nobody wants them any more.
    let private endless (stopped: TaskCompletionSource) (first: Document list) : IAsyncEnumerable<Document> = {
        new IAsyncEnumerable<Document> with
            member _.GetAsyncEnumerator cancel =
                let mutable rest = first
                let mutable current = Document.Null

                {
                    new IAsyncEnumerator<Document> with
                        member _.Current = current

                        member _.MoveNextAsync() =
                            match rest with
                            | event :: others ->
                                current <- event
                                rest <- others
                                ValueTask<bool> true
                            | [] ->
                                ValueTask<bool>(
                                    task {
                                        do! Task.Delay(Timeout.Infinite, cancel)
                                        return false
                                    }
                                )

                        member _.DisposeAsync() =
                            stopped.TrySetResult() |> ignore
                            ValueTask.CompletedTask
                }
    }

    [<Test>]
    let ``an exception ends the answer, and the sending`` () =
        use server = start (echo "json")
        let stopped = TaskCompletionSource()
        let output = call "json" server (endless stopped [ Talk.line "1"; Talk.line "fail" ]) |> outputOf
        let reading = read output
        Assert.That(next reading, Is.EqualTo(Some(Ok(Talk.line "echo 1"): Result<Document, AwsError>)))

        match next reading with
        | Some(Error(AwsError.Service error)) ->
            Assert.That((error.Code, error.Message), Is.EqualTo(("Refused", "enough")))
        | other -> Assert.Fail $"%A{other}"

        Assert.That(next reading, Is.EqualTo(None: Result<Document, AwsError> option))
        stopped.Task.WaitAsync(patience).Wait()

    [<Test>]
    let ``who closes the answer ends the call, and the sending`` () =
        let aborted = TaskCompletionSource()

        use server =
            start (fun request ->
                request.Context.RequestAborted.Register(fun () -> aborted.TrySetResult() |> ignore) |> ignore
                echo "json" request)

        let stopped = TaskCompletionSource()
        let output = call "json" server (endless stopped [ Talk.line "1" ]) |> outputOf
        let events = Talk.eventsOf output
        let reading = (events :> IAsyncEnumerable<Result<Document, AwsError>>).GetAsyncEnumerator CancellationToken.None
        next reading |> ignore
        (events :> IDisposable).Dispose()
        stopped.Task.WaitAsync(patience).Wait()
        aborted.Task.WaitAsync(patience).Wait()

    [<Test>]
    let ``a connection that breaks ends the events with an error`` () =
        use server = start (echo "json")
        let events = System.Threading.Channels.Channel.CreateUnbounded<Document>()
        events.Writer.TryWrite(Talk.line "1") |> ignore
        let reading = call "json" server (events.Reader.ReadAllAsync()) |> outputOf |> read
        let mutable last = next reading
        // only now is it sure that the answer has begun
        events.Writer.TryWrite(Talk.line "drop") |> ignore

        while last |> Option.exists Result.isOk do
            last <- next reading

        match last with
        | Some(Error(AwsError.Transport { Fault = TransportFault.Broken })) -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an answer that means failure ends the call while events wait to be sent`` () =
        use server =
            start (fun request ->
                request.Context.Response.StatusCode <- 403
                request.Context.Response.Headers["x-amzn-errortype"] <- "AccessDeniedException"
                request.Send """{"message":"not you"}"""B)

        let stopped = TaskCompletionSource()

        match call "json" server (endless stopped []) with
        | Error(AwsError.Service error) ->
            Assert.That(
                (error.Code, error.Status, error.Message),
                Is.EqualTo(("AccessDeniedException", 403, "not you"))
            )
        | other -> Assert.Fail $"%A{other}"

        stopped.Task.WaitAsync(patience).Wait()

    [<Test>]
    let ``another secret is found out at the first message`` () =
        EventServer.Failure <- ""
        use server = EventServer.Start(HttpProtocols.Http2, "another", echo "json")

        match call "json" server (EventStream.toSend [ Talk.line "1" ]) with
        | Error(AwsError.Transport _) -> Assert.That(EventServer.Failure, Does.Contain "signature does not match")
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a server that speaks only HTTP/1.1 is an error at once`` () =
        use server = EventServer.Start(HttpProtocols.Http1, secret, echo "json")

        match call "json" server (EventStream.toSend [ Talk.line "1" ]) with
        | Error(AwsError.Transport _) -> ()
        | other -> Assert.Fail $"%A{other}"
