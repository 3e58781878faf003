namespace FunctionalAws.Testing.Tests

open System
open System.Diagnostics.Metrics
open System.IO
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.Testing

/// The examples of docs/pipeline.md, and that the page says what is so.
module PipelineTests =

    let private input = GetItem.create "products" (item [ "id", S "42" ])

    let private found: GetItemOutput = { Output.empty GetItemInput.Operation with Item = Some(item [ "id", S "42" ]) }

    let private put = PutItem.create "products" (item [ "id", S "42" ])
    let private putDone = On.always PutItemInput.Operation (Reply.ok (Output.empty PutItemInput.Operation))
    let private getDone = On.always GetItemInput.Operation (Reply.ok found)
    let private stub () = Stub.create [ getDone; putDone ]

    let private get (aws: IAws) : Result<GetItemOutput, AwsError> = input |> Aws.send aws |> run

    [<Test>]
    let ``a header is in every request, and signed`` () =
        let mutable sent: Header list = []

        let looking: Middleware =
            fun next call ->
                sent <- call.Request.Headers
                next call

        stub ()
        |> Stub.session
        |> PipelineExamples.withHeader
        |> Session.insertBefore StageName.Send "looking" looking
        |> get
        |> ok
        |> ignore

        Assert.That((Header.tryFind "x-team" sent = ValueSome "shop"))
        Assert.That((Header.tryFind "Authorization" sent).Value, Does.Contain "x-team")

    [<Test>]
    let ``an audit hears of every call`` () =
        let lines = ResizeArray<string>()

        let stub =
            Stub.create [
                On.inTurn GetItemInput.Operation [ Reply.ok found; Reply.error "ResourceNotFoundException" "gone" ]
            ]

        let aws = Stub.session stub |> PipelineExamples.audited lines.Add
        get aws |> ok |> ignore
        get aws |> failure |> ignore
        Assert.That(lines[0], Is.EqualTo "DynamoDB GetItem: 200")
        Assert.That(lines[1], Does.StartWith("DynamoDB GetItem: ").And.Contain("gone"))

    [<Test>]
    let ``metrics are of attempts`` () =
        use meter = new Meter "PipelineTests"
        use listener = new MeterListener()
        let measured = ResizeArray<string>()

        listener.InstrumentPublished <-
            fun instrument listener ->
                if instrument.Meter = meter then
                    listener.EnableMeasurementEvents instrument

        listener.SetMeasurementEventCallback<float>(fun instrument _ tags _ ->
            measured.Add $"{instrument.Name} {tags[0].Value}")

        listener.Start()
        let stub = Stub.create [ On.inTurn GetItemInput.Operation [ Reply.throttled; Reply.ok found ] ]
        Stub.session stub |> PipelineExamples.measured meter |> get |> ok |> ignore
        Assert.That(measured, Is.EqualTo [ "shop.aws.attempt GetItem"; "shop.aws.attempt GetItem" ])

    [<Test>]
    let ``a cache keeps for a while, whoever asks`` () =
        let stub = stub ()
        let aws = Stub.session stub |> PipelineExamples.cached (fun () -> stub.Time.Now)

        for _ in 1..3 do
            Assert.That((get aws |> ok = found))

        Assert.That(stub.Calls.Length, Is.EqualTo 1)

        // by name it is the same call
        let key = Document.Map(Dict.ofList [ "S", Document.String "42" ])

        let byName =
            Document.Map(
                Dict.ofList [
                    "TableName", Document.String "products"
                    "Key", Document.Map(Dict.ofList [ "id", key ])
                ]
            )

        let answer = Session.connectTo DynamoDB.Model.service aws |> Connection.call "GetItem" byName |> run |> ok
        Assert.That((answer = Document.Map(Dict.ofList [ "Item", Document.Map(Dict.ofList [ "id", key ]) ])))
        Assert.That(stub.Calls.Length, Is.EqualTo 1)

        stub.Time.Advance(seconds 31.0)
        get aws |> ok |> ignore
        Assert.That(stub.Calls.Length, Is.EqualTo 2)

    [<Test>]
    let ``a fake answers without a network, in detail and by name, too`` () =
        let aws =
            stub ()
            |> Stub.session
            |> Network.forbid
            |> Session.withHook (PipelineExamples.fake (Map [ "products", found ]))

        Assert.That((get aws |> ok = found))
        let detailed = input |> Aws.sendDetailed aws |> run |> ok
        Assert.That((detailed.Output = found))
        Assert.That(detailed.RequestId, Is.Empty)
        { input with TableName = "orders" } |> Aws.send aws |> run |> explained |> says [ "GetItem" ]

    [<Test>]
    let ``a circuit breaker opens after failures, and closes after its pause`` () =
        let stub =
            Stub.create [
                On.inTurn GetItemInput.Operation [ Reply.serverError; Reply.serverError; Reply.ok found ]
            ]

        let aws =
            Stub.session stub
            |> Session.withMaxAttempts 1
            |> Session.withMiddleware (PipelineExamples.circuitBreaker 2 (seconds 10.0))

        get aws |> failure |> ignore
        get aws |> failure |> ignore
        get aws |> explained |> says [ "has a rest after 2 failures" ]
        Assert.That(stub.Calls.Length, Is.EqualTo 2)
        stub.Time.Advance(seconds 10.0)
        Assert.That((get aws |> ok = found))

    [<Test>]
    let ``a throttle lets one attempt pass in its interval`` () =
        let stub = stub ()
        let aws = Stub.session stub |> PipelineExamples.throttled

        for _ in 1..3 do
            get aws |> ok |> ignore

        Assert.That(stub.Time.Pauses, Is.EqualTo [ seconds 0.02; seconds 0.02 ])

    [<Test>]
    let ``chaos is tried again`` () =
        let mutable chances = [ 0.01; 0.5 ]

        let chance () =
            match chances with
            | next :: rest ->
                chances <- rest
                next
            | [] -> 0.5

        let stub = stub ()

        let aws =
            Stub.session stub
            |> Session.withEffects { stub.Time.Effects with Random = chance }
            |> PipelineExamples.shaken

        let answer = input |> Aws.sendDetailed aws |> run |> ok
        Assert.That(answer.Attempts.Attempts, Is.EqualTo 2)
        Assert.That(stub.Calls.Length, Is.EqualTo 1)

    [<Test>]
    let ``a guard lets questions pass, and nothing else, not even as a URL`` () =
        let stub = stub ()
        let aws = Stub.session stub |> PipelineExamples.guarded
        get aws |> ok |> ignore
        put |> Aws.send aws |> run |> explained |> says [ "PutItem is not allowed here" ]
        put |> Aws.presign aws (seconds 60.0) |> run |> explained |> says [ "PutItem is not allowed here" ]
        Assert.That(stub.Calls.Length, Is.EqualTo 1)

    [<Test>]
    let ``a tenant has tables of its own, for the one call`` () =
        let stub = stub ()
        let aws = Stub.session stub
        Assert.That((PipelineExamples.readFor "acme" aws input |> run |> ok = found))
        get aws |> ok |> ignore

        Assert.That(
            (Stub.callsOf GetItemInput.Operation stub |> List.map _.TableName = [ "acme-products"; "products" ])
        )

    [<Test>]
    let ``a mirror writes twice what was written once`` () =
        let first, second = stub (), stub ()
        let aws = Stub.session first |> PipelineExamples.mirrored (Stub.session second)
        put |> Aws.send aws |> run |> ok |> ignore
        Assert.That((Stub.callsOf PutItemInput.Operation second = [ put ]))
        get aws |> ok |> ignore
        Assert.That(second.Calls.Length, Is.EqualTo 1)

    [<Test>]
    let ``hooks are around pages and waiters, the last one outermost`` () =
        let seen = ResizeArray<string>()

        let noting (name: string) =
            Hook.on QueryInput.Operation (fun next input ->
                seen.Add $"{name} {input.TableName}"
                next input)

        let page (last: bool) =
            {
                (Output.empty QueryInput.Operation: QueryOutput) with
                    LastEvaluatedKey = if last then None else Some(item [ "id", S "1" ])
            }
            |> Reply.ok

        let stub = Stub.create [ On.inTurn QueryInput.Operation [ page false; page true ] ]
        let aws = Stub.session stub |> Session.withHook (noting "inner") |> Session.withHook (noting "outer")
        let pages = Query.create "products" |> Aws.pages aws |> Pages.toList |> run |> ok
        Assert.That(pages.Length, Is.EqualTo 2)
        Assert.That(seen, Is.EqualTo [ "outer products"; "inner products"; "outer products"; "inner products" ])

    [<Test>]
    let ``what a hook hands on is checked, and its errors are those of the call`` () =
        let emptied = Hook.on GetItemInput.Operation (fun next input -> next { input with TableName = "" })
        let aws = stub () |> Stub.session
        input |> Aws.send (aws |> Aws.withHook emptied) |> run |> explained |> says [ "TableName" ]

        let refused = Hook.onEvery (fun info _ _ -> async.Return(Error(AwsError.Configuration $"no {info.Name}")))
        input |> Aws.send (aws |> Aws.withHook refused) |> run |> explained |> says [ "no GetItem" ]

    // ------------------------------------------------------------------------------------------------------ the page

    let private root: string =
        let rec up (folder: DirectoryInfo | null) : string =
            match folder with
            | null -> failwith "the sources are not above the tests"
            | folder when File.Exists(Path.Combine(folder.FullName, "docs", "pipeline.md")) -> folder.FullName
            | folder -> up folder.Parent

        up (DirectoryInfo TestContext.CurrentContext.TestDirectory)

    let private linesOf (path: string) : string[] = File.ReadAllLines(Path.Combine(root, path))

    /// The page's blocks of a language.
    let private blocks (language: string) : string[] list =
        let page = linesOf "docs/pipeline.md"

        [
            for start in 0 .. page.Length - 1 do
                if page[start] = "```" + language then
                    page[start + 1 ..] |> Array.takeWhile (fun line -> line <> "```")
        ]

    /// True when the lines are in the source as they are, in one piece, all with the same indentation.
    let private isIn (source: string[]) (block: string[]) : bool =
        let isAt (start: int) : bool =
            start + block.Length <= source.Length
            && Seq.forall2
                (fun (line: string) (wanted: string) -> line = (if wanted = "" then "" else "    " + wanted))
                source[start .. start + block.Length - 1]
                block

        Seq.exists isAt (seq { 0 .. source.Length - 1 })

    [<Test>]
    let ``the code of the page is the code that is run`` () =
        for language, source, least in
            [
                "fsharp", "tests/Testing/PipelineExamples.fs", 11
                "csharp", "tests/Facade/PipelineExamples.cs", 2
            ] do
            let source = linesOf source
            let all = blocks language
            Assert.That(all.Length, Is.GreaterThanOrEqualTo least)

            for block in all do
                Assert.That(isIn source block, String.Join("\n", block))

    [<Test>]
    let ``the page's diagram has the stages that there are`` () =
        let table = stub () |> Stub.session |> Session.stages |> ok |> Stages.table
        let diagram = String.Join("\n", List.exactlyOne (blocks "text"))
        Assert.That(diagram, Does.Contain("\n\n" + table + "\nparse"))
