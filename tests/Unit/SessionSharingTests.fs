namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// What sessions have in common, and what they cost.
[<NonParallelizable>]
module SessionSharingTests =

    let private send (session: Session) : Result<HttpResponse, AwsError> =
        let pipeline = (session :> IAws).Pipeline
        (pipeline.Handler { Samples.call Samples.dynamoDb "/" [] with Effects = pipeline.Effects }).Result

    let private require (answer: Result<HttpResponse, AwsError>) : unit =
        match answer with
        | Ok _ -> ()
        | Error error -> failwith (AwsError.explain error)

    let private answering: Transport = fun _ _ -> Task.FromResult(Ok Samples.answer)

    [<Test>]
    let ``copies share the credentials that were found, others do not`` () =
        let mutable runs = 0

        let fake =
            FakeEnvironment.OfFiles(
                [],
                "[default]\ncredential_process = keys\n[profile p]\ncredential_process = keys",
                ""
            )

        fake.Program <-
            fun _ ->
                Interlocked.Increment &runs |> ignore

                Ok {
                    ExitCode = 0
                    Output =
                        Text.Encoding.UTF8.GetBytes
                            """{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hidden-7c1e"}"""
                }

        let session =
            Session.create ()
            |> Session.withEnvironment fake.Environment
            |> Session.withTransport answering
            |> Session.withRegion "eu-west-1"

        let copies = [
            session
            session |> Session.withRegion "us-east-1"
            session |> Session.withEndpoint "http://localhost:1"
            session |> Session.withRegion "eu-west-2" |> Session.withMiddleware Middleware.identity
            session |> Session.withMaxAttempts 1 |> Session.withCallTimeout (TimeSpan.FromMinutes 1.0)
        ]

        for copy in copies do
            copy |> send |> require

        Assert.That(runs, Is.EqualTo 1)
        session |> Session.withProfile "p" |> send |> require
        Assert.That(runs, Is.EqualTo 2)

    [<Test>]
    let ``a role is assumed with the keys that its session's own session has`` () =
        let clock = Provided.Clock()
        let expiration () = clock.Now.AddHours(1.0).UtcDateTime.ToString "yyyy-MM-dd'T'HH:mm:ss'Z'"

        use agent =
            new FakeService(fun _ ->
                Late(
                    TimeSpan.FromMilliseconds 100.0,
                    200,
                    $$"""{"AccessKeyId":"BASE","SecretAccessKey":"hidden-7c1e","Token":"t","Expiration":"{{expiration ()}}"}"""
                ))

        use sts =
            new FakeService(fun _ ->
                Answer(
                    200,
                    $"<R><X><Credentials><AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>{expiration ()}</Expiration></Credentials></X></R>"
                ))

        let fake = FakeEnvironment([ "AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.Url + "/c" ], [])
        let local = [ Uri(agent.Url).Authority; Uri(sts.Url).Authority ]

        let transport: Transport =
            fun request cancel ->
                if List.contains request.Host local then
                    HttpTransport.shared request cancel
                else
                    answering request cancel

        let own =
            Session.create ()
            |> Session.withEnvironment fake.Environment
            |> Session.withRegion "eu-west-1"
            |> Session.withServiceEndpoint "STS" sts.Url
            |> Session.withTransport transport
            |> Session.withEffects clock.Effects

        let inRole (name: string) = own |> Session.withAssumedRole (AssumeRole.create $"arn:aws:iam::1:role/{name}")

        let twice =
            inRole "A"
            |> Session.withAssumedRole (AssumeRole.create "arn:aws:iam::1:role/C")
            |> Session.withRegion "us-east-1"

        let sessions = [ own; inRole "A"; inRole "B"; twice ]

        let sendAll () =
            Task.WhenAll [ for session in sessions -> Task.Run(fun () -> session |> send |> require) ]
            |> _.Wait()

        sendAll ()
        Assert.That(agent.Asked.Length, Is.EqualTo 1)
        Assert.That(sts.Asked.Length, Is.EqualTo 4, "A and B once each, and A and C for the last")
        clock.Move 55.0
        sendAll ()
        Assert.That(agent.Asked.Length, Is.EqualTo 2)

    [<Test>]
    let ``ten thousand sessions with a client each take less than a second and 40 MB`` () =
        let parent = Session.create () |> Session.withKeys "AKID" "s" |> Session.withTransport answering

        let make (index: int) : IAws =
            let session = parent |> Session.withRegion $"eu-west-{1 + index % 3}"
            (session :> IAws).Pipeline |> ignore
            session :> IAws

        for index in 1..100 do
            make index |> ignore

        let before = GC.GetTotalMemory true
        let watch = Stopwatch.StartNew()
        let sessions = Array.init 10_000 make
        let time = watch.Elapsed
        let bytes = GC.GetTotalMemory true - before
        GC.KeepAlive sessions
        TestContext.Out.WriteLine $"10,000 sessions: {time.TotalMilliseconds:F0} ms, {bytes / 1024L} KiB"
        Assert.That(time, Is.LessThan(TimeSpan.FromSeconds 1.0))
        Assert.That(bytes, Is.LessThan(40L * 1024L * 1024L))

    [<Test>]
    let ``ten thousand sessions that have called take less than 40 MB`` () =
        let parent = Session.create () |> Session.withKeys "AKID" "s" |> Session.withTransport answering

        let make (index: int) : Session =
            let session = parent |> Session.withRegion $"eu-west-{1 + index % 3}"
            session |> send |> require
            session

        for index in 1..100 do
            make index |> ignore

        let before = GC.GetTotalMemory true
        let watch = Stopwatch.StartNew()
        let sessions = Array.init 10_000 make
        let time = watch.Elapsed
        let bytes = GC.GetTotalMemory true - before
        GC.KeepAlive sessions

        TestContext.Out.WriteLine
            $"10,000 sessions with a call each: {time.TotalMilliseconds:F0} ms, {bytes / 1024L} KiB"

        Assert.That(bytes, Is.LessThan(40L * 1024L * 1024L))

    [<Test>]
    let ``many threads may use and copy one session`` () =
        let fake =
            FakeEnvironment.OfFiles(
                [],
                "[default]\nregion = eu-west-1",
                "[default]\naws_access_key_id = A\naws_secret_access_key = s"
            )

        let session = Session.create () |> Session.withEnvironment fake.Environment |> Session.withTransport answering

        let start = new Barrier(32)

        let work (index: int) =
            Task.Factory.StartNew(
                (fun () ->
                    start.SignalAndWait()

                    for turn in 1..50 do
                        let copy =
                            if turn % 2 = 0 then
                                session
                            else
                                session |> Session.withRegion $"eu-west-{1 + index % 3}"

                        copy |> send |> require),
                TaskCreationOptions.LongRunning
            )

        Task.WaitAll(Array.init 32 work)
        // both files once, whoever was first
        Assert.That(List.distinct fake.Reads |> List.length, Is.EqualTo fake.Reads.Length)
