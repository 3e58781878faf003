namespace FunctionalAws.Tests

open System
open System.Collections.Concurrent
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// Services that say where their calls are to go.
module EndpointDiscoveryTests =

    /// A service that demands it of one operation, allows it for another, and takes identifiers of a third.
    let private model =
        """{"metadata":{"apiVersion":"2026-01-01","endpointPrefix":"cells","jsonVersion":"1.0","protocol":"json","protocols":["json"],"serviceId":"Cells","signatureVersion":"v4","targetPrefix":"Cells"},
"operations":{
"DescribeEndpoints":{"name":"DescribeEndpoints","http":{"method":"POST","requestUri":"/"},"input":{"shape":"Asked"},"output":{"shape":"Told"},"endpointoperation":true},
"Must":{"name":"Must","http":{"method":"POST","requestUri":"/"},"endpointdiscovery":{"required":true}},
"May":{"name":"May","http":{"method":"POST","requestUri":"/"},"endpointdiscovery":{}},
"Named":{"name":"Named","http":{"method":"POST","requestUri":"/"},"input":{"shape":"Named"},"endpointdiscovery":{"required":true}},
"Plain":{"name":"Plain","http":{"method":"POST","requestUri":"/"}}},
"shapes":{
"Asked":{"type":"structure","members":{"Operation":{"shape":"Text"},"Identifiers":{"shape":"Texts"}}},
"Named":{"type":"structure","members":{"Table":{"shape":"Text","endpointdiscoveryid":true},"Other":{"shape":"Text"}}},
"Told":{"type":"structure","members":{"Endpoints":{"shape":"Endpoints"}}},
"Endpoints":{"type":"list","member":{"shape":"Endpoint"}},
"Endpoint":{"type":"structure","members":{"Address":{"shape":"Text"},"CachePeriodInMinutes":{"shape":"Minutes"}}},
"Texts":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Text"}},
"Text":{"type":"string"},"Minutes":{"type":"long"}}}"""

    let private describes (asked: Asked) : bool = (asked.Header "x-amz-target").EndsWith ".DescribeEndpoints"

    /// A session whose hosts are all played by one server, and which hosts it asked.
    let private sessionOf (service: FakeService) (clock: Provided.Clock) (enabled: string option) =
        let hosts = ConcurrentQueue<string>()
        let local = Uri service.Url

        let transport: Transport =
            fun request cancel ->
                hosts.Enqueue $"{request.Host}{request.Path}"

                HttpTransport.shared { request with Scheme = "http"; Host = local.Authority } cancel

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "secret"
            |> Session.withTransport transport
            |> Session.withEffects clock.Effects

        let session =
            match enabled with
            | Some value -> Session.withSetting SettingTable.endpointDiscovery value session
            | None -> session

        session, (fun () -> List.ofSeq hosts)

    let private send (name: string) (input: Document) (session: Session) : Task<Result<Document, AwsError>> =
        Session.connectTo (ServiceModel.Parse(Encoding.UTF8.GetBytes model)) session
        |> Connection.call name input
        |> Async.StartAsTask

    let private call (name: string) (session: Session) : Result<Document, AwsError> =
        (send name Document.empty session).Result

    let private ok (result: Result<Document, AwsError>) : unit =
        match result with
        | Ok _ -> ()
        | Error error -> failwith (AwsError.explain error)

    let private told (address: string) (minutes: int) : Reaction =
        Answer(200, $$"""{"Endpoints":[{"Address":"{{address}}","CachePeriodInMinutes":{{minutes}}}]}""")

    /// A service whose endpoints are numbered.
    let private cells () : FakeService =
        let mutable count = 0

        new FakeService(fun asked ->
            if describes asked then
                told $"cell{Interlocked.Increment &count}.example.com" 10
            else
                Answer(200, "{}"))

    let private usual = "cells.eu-west-1.amazonaws.com/"

    [<Test>]
    let ``what has to be discovered is asked for once, until it is over`` () =
        use service = cells ()
        let clock = Provided.Clock()
        let session, hosts = sessionOf service clock None
        session |> call "Must" |> ok
        session |> call "Must" |> ok
        Assert.That(hosts (), Is.EqualTo [ usual; "cell1.example.com/"; "cell1.example.com/" ])
        clock.Move 10.0
        session |> call "Must" |> ok
        Assert.That(hosts () |> List.skip 3, Is.EqualTo [ usual; "cell2.example.com/" ])
        session |> call "Plain" |> ok
        Assert.That(hosts () |> List.last, Is.EqualTo usual)

    [<Test>]
    let ``what may be discovered is asked for where somebody wants it`` () =
        for enabled, expected in
            [
                None, [ usual ]
                Some "auto", [ usual ]
                Some "false", [ usual ]
                Some "true", [ usual; "cell1.example.com/" ]
            ] do
            use service = cells ()
            let session, hosts = sessionOf service (Provided.Clock()) enabled
            session |> call "May" |> ok
            Assert.That(hosts (), Is.EqualTo expected)

        use service = cells ()
        let session, hosts = sessionOf service (Provided.Clock()) (Some "false")
        Assert.That(session |> call "Must" |> Provided.problem, Does.Contain "endpoint_discovery_enabled")
        Assert.That(hosts (), Is.Empty)

    [<Test>]
    let ``an endpoint of one's own goes before`` () =
        use service = cells ()
        let session, hosts = sessionOf service (Provided.Clock()) (Some "true")
        let session = session |> Session.withEndpoint "https://mine.example.com/x"
        session |> call "Must" |> ok
        session |> call "May" |> ok
        Assert.That(hosts (), Is.EqualTo [ "mine.example.com/x/"; "mine.example.com/x/" ])

    [<Test>]
    let ``a thousand callers make one question`` () =
        use service =
            new FakeService(fun asked ->
                if describes asked then
                    Late(
                        TimeSpan.FromMilliseconds 200.0,
                        200,
                        """{"Endpoints":[{"Address":"cell.example.com","CachePeriodInMinutes":1}]}"""
                    )
                else
                    Answer(200, "{}"))

        let session, _ = sessionOf service (Provided.Clock()) None
        let model = ServiceModel.Parse(Encoding.UTF8.GetBytes model)
        let connection = Session.connectTo model session
        let one _ = connection |> Connection.call "Must" Document.empty |> Async.StartAsTask
        let all = (Task.WhenAll(Array.init 1000 one)).Result
        Assert.That(all |> Array.forall _.IsOk)
        Assert.That(service.Asked |> List.filter describes |> List.length, Is.EqualTo 1)

    [<Test>]
    let ``endpoints are remembered by what they depend on`` () =
        use service = cells ()
        let session, hosts = sessionOf service (Provided.Clock()) None
        let connection = Session.connectTo (ServiceModel.Parse(Encoding.UTF8.GetBytes model)) session

        for table in [ "a"; "b"; "a" ] do
            let input = Document.map [ "Table", Document.String table; "Other", Document.String "x" ]
            (connection |> Connection.call "Named" input |> Async.StartAsTask).Result |> ok

        Assert.That(
            hosts () |> List.filter (fun host -> host <> usual),
            Is.EqualTo [ "cell1.example.com/"; "cell2.example.com/"; "cell1.example.com/" ]
        )

        Assert.That(
            [
                for asked in service.Asked do
                    if describes asked then asked.Body
            ],
            Is.EqualTo [
                """{"Operation":"Named","Identifiers":{"Table":"a"}}"""
                """{"Operation":"Named","Identifiers":{"Table":"b"}}"""
            ]
        )

    [<TestCase(421, "{}")>]
    [<TestCase(400, """{"__type":"InvalidEndpointException","message":"moved"}""")>]
    let ``an endpoint that is one no longer is asked for again, once`` (status: int, body: string) =
        let mutable described = 0
        let mutable refusals = 0

        use service =
            new FakeService(fun asked ->
                if describes asked then
                    told $"cell{Interlocked.Increment &described}.example.com" 10
                elif Interlocked.Decrement &refusals >= 0 then
                    Answer(status, body)
                else
                    Answer(200, "{}"))

        let session, hosts = sessionOf service (Provided.Clock()) None
        session |> call "Must" |> ok
        refusals <- 1
        session |> call "Must" |> ok

        Assert.That(hosts () |> List.skip 2, Is.EqualTo [ "cell1.example.com/"; usual; "cell2.example.com/" ])

        refusals <- 2
        Assert.That(session |> call "Must" |> Provided.problem, Does.Contain $"HTTP {status}")
        Assert.That(described, Is.EqualTo 3)
        session |> call "Must" |> ok
        Assert.That(hosts () |> List.last, Is.EqualTo "cell4.example.com/")

    [<Test>]
    let ``a service that gives none is left alone for a minute where calls go on without, and told where they do not``
        ()
        =
        for reaction, part in
            [
                Answer(403, """{"__type":"AccessDeniedException","message":"no"}"""), "AccessDeniedException"
                Answer(200, """{"Endpoints":[]}"""), "no endpoints"
                Answer(200, "{}"), "no endpoints"
                Answer(200, """{"Endpoints":[{"Address":"cell.example.com"}]}"""), "without an address or a period"
                told "evil/path?x" 1, "cannot be used"
                told "user@host" 1, "cannot be used"
            ] do
            use service = new FakeService(fun asked -> if describes asked then reaction else Answer(200, "{}"))
            let clock = Provided.Clock()
            let session, _ = sessionOf service clock (Some "true")
            let questions () = service.Asked |> List.filter describes |> List.length
            Assert.That(session |> call "Must" |> Provided.problem, Does.Contain part)
            let session, _ = sessionOf service clock (Some "true")
            let before = questions ()
            session |> call "May" |> ok
            session |> call "May" |> ok
            Assert.That(questions () - before, Is.EqualTo 1)
            clock.Move 1.1
            session |> call "May" |> ok
            Assert.That(questions () - before, Is.EqualTo 2)

    [<Test>]
    let ``an endpoint that was good is used on while the service gives no other`` () =
        let mutable isWell = true

        use service =
            new FakeService(fun asked ->
                if not (describes asked) then Answer(200, "{}")
                elif isWell then told "cell.example.com" 10
                else Answer(400, """{"__type":"AccessDeniedException"}"""))

        let clock = Provided.Clock()
        let session, hosts = sessionOf service clock None
        session |> call "Must" |> ok
        isWell <- false
        clock.Move 11.0
        session |> call "Must" |> ok
        session |> call "Must" |> ok
        Assert.That(hosts () |> List.filter (fun host -> host = usual) |> List.length, Is.EqualTo 2)
        Assert.That(hosts () |> List.last, Is.EqualTo "cell.example.com/")

    [<Test>]
    let ``Timestream is asked for its endpoints`` () =
        match Shared.tryFind "models" with
        | None -> Assert.Ignore Shared.missing
        | Some models ->
            use service =
                new FakeService(fun asked ->
                    if describes asked then
                        told "query-cell1.timestream.eu-west-1.amazonaws.com" 1440
                    else
                        Answer(200, """{"QueryId":"q","Rows":[],"ColumnInfo":[]}"""))

            let session, hosts = sessionOf service (Provided.Clock()) None

            let connection =
                session |> Session.withModels (ModelSource.ofFolder models) |> Session.connect "timestream-query"

            for _ in 1..2 do
                let input = Document.map [ "QueryString", Document.String "SELECT 1" ]
                (connection |> Connection.call "Query" input |> Async.StartAsTask).Result |> ok

            let cell = "query-cell1.timestream.eu-west-1.amazonaws.com/"
            Assert.That(hosts (), Is.EqualTo [ "query.timestream.eu-west-1.amazonaws.com/"; cell; cell ])

    /// What botocore makes of the same keys at the same time, for a GET.
    [<Test>]
    let ``a URL of Polly's speech says it all`` () =
        match Shared.tryFind "models" with
        | None -> Assert.Ignore Shared.missing
        | Some models ->
            let connection =
                Session.create ()
                |> Session.withRegion "eu-west-1"
                |> Session.withKeys "AKIDEXAMPLE" "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
                |> Session.withClock (fun () -> DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
                |> Session.withModels (ModelSource.ofFolder models)
                |> Session.connect "polly"

            let text (value: string) = Document.String value

            let input =
                Document.map [
                    "OutputFormat", text "mp3"
                    "Text", text "héllo & you"
                    "VoiceId", text "Joanna"
                    "LexiconNames", Document.List [ text "a"; text "b" ]
                    "SpeechMarkTypes", Document.List []
                ]

            let url =
                match
                    (connection
                     |> Connection.presign "SynthesizeSpeech" input (TimeSpan.FromSeconds 60L)
                     |> Async.StartAsTask)
                        .Result
                with
                | Ok url -> url.OriginalString
                | Error error -> failwith (AwsError.explain error)

            let parts (url: string) = url.Split('?', '&') |> Array.sort

            Assert.That(
                parts url,
                Is.EqualTo(
                    parts
                        "https://polly.eu-west-1.amazonaws.com/v1/speech?OutputFormat=mp3&Text=h%C3%A9llo%20%26%20you&VoiceId=Joanna&LexiconNames=a&LexiconNames=b&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fpolly%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=014aaa33a7c96e4085093617b5e873ef197224c328a9cee29897b00257a60a4c"
                )
            )
