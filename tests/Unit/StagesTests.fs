namespace FunctionalAws.Tests

open System
open System.Threading.Tasks
open FsCheck
open FsCheck.FSharp
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests.Middleware

/// The pipeline as a list: what stands where, and what is done to it.
module StagesTests =

    let private builtIn = [
        StageName.Telemetry
        StageName.TraceId
        StageName.Endpoint
        StageName.Quirks
        StageName.Compression
        StageName.Checksum
        StageName.CallTimeout
        StageName.Retry
        StageName.AttemptTimeout
        StageName.Sign
        StageName.AttemptTelemetry
        StageName.Send
    ]

    let private isBehindRetry (name: StageName) : bool =
        List.findIndex ((=) name) builtIn > List.findIndex ((=) StageName.Retry) builtIn

    /// A server that throttles as often as said, and then answers.
    [<Sealed>]
    type private Server(throttles: int) =
        let mutable sent: HttpRequest list = []
        member _.Sent: HttpRequest list = List.rev sent

        member _.Transport: Transport =
            fun request _ ->
                sent <- request :: sent

                if sent.Length <= throttles then
                    Task.FromResult(Ok { Samples.answer with Status = 429 })
                else
                    Task.FromResult(Ok Samples.answer)

    let private refusing (response: HttpResponse) : Result<HttpResponse, AwsError> =
        if response.Status < 300 then
            Ok response
        else
            Error(AwsError.Service(Given.serviceErrorWith "ThrottlingException" response.Status []))

    let private operation = { Samples.dynamoDb with Check = refusing }

    let private sessionOf (server: Server) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKID" "secret"
        |> Session.withTransport server.Transport
        |> Session.withEffects (VirtualTime().Effects)

    let private send (aws: IAws) : Result<HttpResponse, AwsError> =
        let pipeline = aws.Pipeline
        (pipeline.Handler { Samples.call operation "/" [] with Effects = pipeline.Effects }).Result

    let private presign (aws: IAws) : Result<Uri, AwsError> =
        let pipeline = aws.Pipeline

        (pipeline.Presign (TimeSpan.FromMinutes 5.0) { Samples.call operation "/" [] with Effects = pipeline.Effects })
            .Result

    let private require (answer: Result<'a, AwsError>) : 'a =
        match answer with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private errorOf (answer: Result<'a, AwsError>) : string =
        match answer with
        | Ok _ -> failwith "it worked"
        | Error(AwsError.Configuration message) -> message
        | Error error -> failwith $"another error: {AwsError.explain error}"

    let private namesOf (session: Session) : StageName list = Session.stages session |> require |> List.map _.Name

    /// Writes down its name when a call passes.
    let private noting (seen: ResizeArray<string>) (name: string) : Middleware =
        fun next call ->
            seen.Add name
            next call

    let private query (name: string) : Middleware =
        Middleware.mapRequest (fun request -> { request with Query = struct (name, "1") :: request.Query })

    let private header (name: string) (request: HttpRequest) : string voption = Header.tryFind name request.Headers

    [<Test>]
    let ``every session has the same stages, whatever its settings`` () =
        Assert.That(namesOf (sessionOf (Server 0)), Is.EqualTo builtIn)

        let other =
            sessionOf (Server 0)
            |> Session.withCallTimeout (TimeSpan.FromSeconds 1.0)
            |> Session.withAttemptTimeout (TimeSpan.FromSeconds 1.0)
            |> Session.withSetting SettingTable.disableCompression "true"

        Assert.That(namesOf other, Is.EqualTo builtIn)

    [<Test>]
    let ``what is put before and after each stage is passed there, behind Retry for each attempt`` () =
        let server = Server 1
        let seen = ResizeArray<string>()

        let around (session: Session) (name: StageName) : Session =
            session
            |> Session.insertBefore name $"before {name}" (noting seen $"before {name}")
            |> Session.insertAfter name $"after {name}" (noting seen $"after {name}")

        builtIn |> List.fold around (sessionOf server) |> send |> require |> ignore

        let passed (names: StageName list) = [
            for name in names do
                $"before {name}"
                // nothing is behind what answers
                if name <> StageName.Send then $"after {name}"
        ]

        let once, each = builtIn |> List.partition (isBehindRetry >> not)
        // what is right behind Retry is done for each attempt, too
        let each = $"after {StageName.Retry}" :: passed each
        let once = passed once |> List.filter (fun name -> name <> $"after {StageName.Retry}")
        Assert.That(seen, Is.EqualTo(once @ each @ each))
        Assert.That(server.Sent.Length, Is.EqualTo 2)

    [<Test>]
    let ``a stage's work is done between what is before and after it`` () =
        let states = ResizeArray<string * HttpRequest * int>()

        let looking (name: string) : Middleware =
            fun next call ->
                states.Add((name, call.Request, call.Attempt))
                next call

        let at (session: Session) (name: StageName) : Session =
            session
            |> Session.insertBefore name $"before {name}" (looking $"before {name}")
            |> Session.insertAfter name $"after {name}" (looking $"after {name}")

        [ StageName.Endpoint; StageName.Retry; StageName.Sign ]
        |> List.fold at (sessionOf (Server 0))
        |> send
        |> require
        |> ignore

        let request (name: string) =
            states |> Seq.pick (fun (at, request, _) -> if at = name then Some request else None)

        Assert.That((request "before Endpoint").Host, Is.Empty)
        Assert.That((request "after Endpoint").Host, Is.EqualTo "dynamodb.eu-west-1.amazonaws.com")
        Assert.That(header "amz-sdk-request" (request "before Retry"), Is.EqualTo(ValueNone: string voption))
        Assert.That((header "amz-sdk-request" (request "after Retry")).IsSome)
        Assert.That((header "Authorization" (request "before Sign")).IsNone)
        Assert.That((header "Authorization" (request "after Sign")).IsSome)

    [<Test>]
    let ``a stage is taken out`` () =
        let server = Server 5
        let session = sessionOf server

        Assert.That((session |> Session.remove StageName.Retry |> send).IsError)
        Assert.That(server.Sent.Length, Is.EqualTo 1)
        Assert.That((header "amz-sdk-request" server.Sent.Head).IsNone)

        let server = Server 0
        sessionOf server |> Session.remove StageName.Sign |> send |> require |> ignore
        Assert.That((header "Authorization" server.Sent.Head).IsNone)

        let expected = builtIn |> List.filter (fun name -> name <> StageName.Sign)
        Assert.That(sessionOf server |> Session.remove StageName.Sign |> namesOf, Is.EqualTo expected)

    [<Test>]
    let ``without the stages that nothing goes without there is an error, and nothing is sent`` () =
        let server = Server 0

        let failing (name: StageName) : string =
            match sessionOf server |> Session.remove name |> send with
            | Ok _ -> failwith $"it was sent without {name}"
            | Error error -> AwsError.explain error

        Assert.That(failing StageName.Send, Does.Contain "no stage of the pipeline sends the call")
        failing StageName.Endpoint |> ignore
        Assert.That(server.Sent, Is.Empty)

    [<Test>]
    let ``a stage is replaced`` () =
        let server = Server 0
        let answer: Middleware = fun _ _ -> Task.FromResult(Ok { Samples.answer with Status = 203 })
        let session = sessionOf server |> Session.replace StageName.Send answer
        Assert.That((send session |> require).Status, Is.EqualTo 203)
        Assert.That(server.Sent, Is.Empty)
        Assert.That(namesOf session, Is.EqualTo builtIn)

        // four attempts of one's own in the place of the SDK's
        let stubborn: Middleware =
            fun next call ->
                task {
                    let mutable answer = Error(AwsError.Configuration "")
                    let mutable attempt = 0

                    while attempt < 4 && Result.isError answer do
                        attempt <- attempt + 1
                        let! next = next { call with Attempt = attempt }
                        answer <- next

                    return answer
                }

        let server = Server 3
        sessionOf server |> Session.replace StageName.Retry stubborn |> send |> require |> ignore
        Assert.That(server.Sent.Length, Is.EqualTo 4)

    [<Test>]
    let ``a stage that is not there is the error of every call`` () =
        let server = Server 0

        for wrong in
            [
                Session.insertBefore (StageName.Own "cache") "x" Middleware.identity
                Session.insertAfter (StageName.Own "cache") "x" Middleware.identity
                Session.replace (StageName.Own "cache") Middleware.identity
                Session.remove (StageName.Own "cache")
            ] do
            let session = sessionOf server |> wrong |> Session.withMiddleware Middleware.identity
            let message = errorOf (send session)
            Assert.That(message, Does.Contain "no stage cache; it has Telemetry, TraceId, Endpoint,")
            Assert.That(errorOf (Session.stages session), Is.EqualTo message)
            Assert.That(errorOf (presign session), Is.EqualTo message)

        Assert.That(server.Sent, Is.Empty)

    [<Test>]
    let ``two stages of one name cannot be meant`` () =
        let session =
            sessionOf (Server 0)
            |> Session.insertBefore StageName.Sign "twin" Middleware.identity
            |> Session.insertAfter StageName.Retry "twin" Middleware.identity

        send session |> require |> ignore
        let message = session |> Session.remove (StageName.Own "twin") |> send |> errorOf
        Assert.That(message, Does.Contain "2 stages of the pipeline are named twin")

    [<Test>]
    let ``a change for one call is not there for the next`` () =
        let server = Server 0
        let seen = ResizeArray<string>()
        let session = sessionOf server |> Session.insertBefore StageName.Sign "always" (noting seen "always")

        session
        |> Aws.insertBefore (StageName.Own "always") "once" (noting seen "once")
        |> send
        |> require
        |> ignore

        send session |> require |> ignore
        Assert.That(seen, Is.EqualTo [ "once"; "always"; "always" ])

        let message = session |> Aws.remove (StageName.Own "once") |> send |> errorOf
        Assert.That(message, Does.Contain "no stage once")

    [<Test>]
    let ``calls with changes share what their session remembers`` () =
        let mutable asked = 0

        let credentials: CredentialProvider =
            fun _ ->
                asked <- asked + 1
                Task.FromResult(Ok(Some(Credentials.create "AKID" "secret")))

        // each call takes two retries from a budget of 100 calls or so
        let server = Server Int32.MaxValue

        let session =
            sessionOf server
            |> Session.withCredentialProvider (Providers.remember (fun () -> DateTimeOffset.UnixEpoch) credentials)

        let calls = 200

        for _ in 1..calls do
            session |> Aws.withMiddleware Middleware.identity |> send |> ignore

        Assert.That(asked, Is.EqualTo 1)

        Assert.That(
            server.Sent.Length,
            Is.LessThan(2 * calls),
            "the budget of retries ends, as it does for the session"
        )

    [<Test>]
    let ``stages before Sign are in URLs, those behind it are not`` () =
        let session =
            sessionOf (Server 0)
            |> Session.withMiddleware (query "first")
            |> Session.insertAfter StageName.Retry "attempt" (query "second")
            |> Session.insertAfter StageName.Sign "signed" (query "third")

        let url = presign session |> require
        Assert.That(url.Query, Does.Contain("first=1").And.Contain("second=1").And.Not.Contain("third=1"))
        Assert.That(url.Query, Does.Contain "X-Amz-Signature=")

        Assert.That(
            presign (session |> Session.remove StageName.Sign) |> errorOf,
            Does.Contain "no stage of the pipeline makes URLs"
        )

        let replaced = session |> Session.replace StageName.Sign Middleware.identity
        Assert.That(presign replaced |> errorOf, Does.Contain "no stage of the pipeline makes URLs")

        let once = presign (sessionOf (Server 0) |> Aws.withMiddleware (query "once")) |> require
        Assert.That(once.Query, Does.Contain "once=1")

    [<Test>]
    let ``changes do to the list what they do to a list of names`` () =
        let names = builtIn @ [ StageName.Own "a"; StageName.Own "b"; StageName.Own "c" ]
        let own = Gen.elements [ "a"; "b"; "c" ]
        let name = Gen.elements names
        let stage text = Stage.create text Middleware.identity

        let instead (put: StageName list) (at: StageName) =
            List.collect (fun name -> if name = at then put else [ name ])

        // the change, the same one for names, and the name that must be there once
        let change =
            Gen.oneof [
                Gen.map2
                    (fun at text -> Stages.insertBefore at (stage text), instead [ StageName.Own text; at ] at, at)
                    name
                    own
                Gen.map2
                    (fun at text -> Stages.insertAfter at (stage text), instead [ at; StageName.Own text ] at, at)
                    name
                    own
                Gen.map (fun at -> Stages.remove at, instead [] at, at) name
                Gen.map (fun at -> Stages.replace at Middleware.identity, id, at) name
            ]

        let holds (changes: (StageChange * (StageName list -> StageName list) * StageName) list) : bool =
            let rec expected (names: StageName list) changes : StageName list option =
                match changes with
                | [] -> Some names
                | (_, instead, at) :: rest ->
                    if names |> List.filter ((=) at) |> List.length = 1 then
                        expected (instead names) rest
                    else
                        None

            let session =
                changes
                |> List.fold (fun session (change, _, _) -> Session.withStages change session) (sessionOf (Server 0))

            let found = Session.stages session |> Result.toOption |> Option.map (List.map _.Name)
            found = expected builtIn changes

        Check.QuickThrowOnFailure(Prop.forAll (Arb.fromGen (Gen.listOf change)) holds)

    [<Test>]
    let ``a page of the stages says which are passed for each attempt`` () =
        let page =
            sessionOf (Server 0)
            |> Session.insertAfter StageName.Retry "audit" Middleware.identity
            |> Session.stages
            |> require
            |> Stages.table

        let lines = page.TrimEnd().Split '\n'
        Assert.That(lines.Length, Is.EqualTo(builtIn.Length + 1))

        for name in builtIn do
            let often = if isBehindRetry name then "each attempt" else "once a call"
            Assert.That(lines, Has.One.StartsWith(name.ToString().PadRight 16 + "  " + often))

        Assert.That(lines, Has.One.StartsWith("audit".PadRight 16 + "  each attempt  the program's own"))
