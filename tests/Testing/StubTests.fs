namespace FunctionalAws.Testing.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.SQS
open FunctionalAws.Testing

module StubTests =

    let private key = item [ "id", S "42" ]
    let private getItem = GetItem.create "products" key

    let private found: GetItemOutput = {
        Item = Some(item [ "id", S "42"; "price", N "9.90" ])
        ConsumedCapacity = None
    }

    let private nothing: GetItemOutput = Output.empty GetItemInput.Operation

    [<Test>]
    let ``a function answers, from the input that was sent`` () =
        let stub =
            Stub.create [
                On.call GetItemInput.Operation (fun input ->
                    Reply.ok { nothing with Item = Some(item [ "table", S input.TableName ]) })
            ]

        let output = getItem |> Aws.send (Stub.session stub) |> run |> ok
        Assert.That((output.Item = Some(item [ "table", S "products" ])))
        Assert.That((Stub.callsOf GetItemInput.Operation stub = [ getItem ]))
        Stub.verify stub

    [<Test>]
    let ``a fixed output answers every call`` () =
        let stub = Stub.create [ On.always GetItemInput.Operation (Reply.ok found) ]

        for _ in 1..3 do
            Assert.That((getItem |> Aws.send (Stub.session stub) |> run |> ok = found))

        Assert.That(stub.Calls.Length, Is.EqualTo 3)

    [<Test>]
    let ``every protocol of a service is answered in its own`` () =
        for protocol in [ "json"; "smithy-rpc-v2-cbor" ] do
            let stub = Stub.create [ On.always GetItemInput.Operation (Reply.ok found) ]
            let session = Stub.session stub |> Session.withProtocols [ protocol ]
            Assert.That((getItem |> Aws.send session |> run |> ok = found), protocol)

        for protocol in [ "json"; "query" ] do
            let stub =
                Stub.create [
                    On.call GetQueueUrlInput.Operation (fun input ->
                        Reply.ok { QueueUrl = Some("https://queue/" + input.QueueName) })
                ]

            let session = Stub.session stub |> Session.withProtocols [ protocol ]
            let output = GetQueueUrl.create "jobs" |> Aws.send session |> run |> ok
            Assert.That((output.QueueUrl = Some "https://queue/jobs"), protocol)

    [<Test>]
    let ``a bucket in the host is the bucket of the input, and a streamed body is read`` () =
        let stub =
            Stub.create [
                On.input
                    (PutObject.create "my.bucket" "a b/ü" |> PutObject.body (ByteStream.OfString "hello"))
                    (Reply.ok { Output.empty PutObjectInput.Operation with ETag = Some "\"1\"" })
            ]

        for change in [ id; Session.withPathStyle ] do
            let put =
                PutObject.create "my.bucket" "a b/ü"
                |> PutObject.body (ByteStream.OfStream(new IO.MemoryStream("hello"B), 5L))

            let output = put |> Aws.send (Stub.session stub |> change) |> run |> ok
            Assert.That((output.ETag = Some "\"1\""))

        Stub.verify stub

        let plain =
            Stub.create [
                On.input
                    (PutObject.create "bucket" "key" |> PutObject.body (ByteStream.OfString "hello"))
                    (Reply.ok (Output.empty PutObjectInput.Operation))
            ]

        // A bucket without dots stands in the host; a server without TLS gets its body in signed chunks.
        for change in [ id; Session.withEndpoint "http://localhost:9000" ] do
            PutObject.create "bucket" "key"
            |> PutObject.body (ByteStream.OfStream(new IO.MemoryStream("hello"B), 5L))
            |> Aws.send (Stub.session plain |> change)
            |> run
            |> ok
            |> ignore

        Stub.verify plain

    [<Test>]
    let ``an output that streams is read as one`` () =
        let stub =
            Stub.create [
                On.call GetObjectInput.Operation (fun _ ->
                    Reply.ok {
                        Output.empty GetObjectInput.Operation with
                            Body = ByteStream.OfString "contents"
                    })
            ]

        let output = GetObject.create "bucket" "key" |> Aws.send (Stub.session stub) |> run |> ok
        let bytes = output.Body.ReadAllAsync(CancellationToken.None).Result
        Assert.That(Text.Encoding.UTF8.GetString bytes, Is.EqualTo "contents")

    [<Test>]
    let ``connections are answered by name and by type`` () =
        let stub =
            Stub.create [
                On.named "dynamodb" "GetItem" (fun input ->
                    Reply.ok (
                        doc [
                            "Item", doc [ "table", doc [ "S", Document.tryFind [ "TableName" ] input |> Option.get ] ]
                        ]
                    ))
                On.always DescribeTableInput.Operation (Reply.ok (Output.empty DescribeTableInput.Operation))
            ]

        let aws = Stub.session stub
        let typed = getItem |> Aws.send aws |> run |> ok
        Assert.That((typed.Item = Some(item [ "table", S "products" ])))
        let connection = aws |> Session.connect "dynamodb"

        let named =
            connection
            |> Connection.call "GetItem" (doc [ "TableName", str "t"; "Key", doc [ "id", doc [ "S", str "1" ] ] ])
            |> run
            |> ok

        Assert.That((Document.tryString [ "Item"; "table"; "S" ] named = Some "t"))
        connection |> Connection.call "DescribeTable" (doc [ "TableName", str "t" ]) |> run |> ok |> ignore
        Stub.verify stub

    [<Test>]
    let ``what was not stubbed is refused, and the call is named`` () =
        let stub = Stub.create [ On.always GetItemInput.Operation (Reply.ok found) ]
        let result = DescribeTable.create "products" |> Aws.send (Stub.session stub) |> run

        explained result
        |> says [ "the stub was not told what DynamoDB DescribeTable answers"; "DynamoDB GetItem" ]

        Assert.That(stub.Calls.Length, Is.EqualTo 1, "it is not tried again")

        match Stub.check stub with
        | Ok() -> Assert.Fail "nothing was found"
        | Error message -> message |> says [ "DescribeTable"; "DynamoDB GetItem was stubbed, but never called" ]

    [<Test>]
    let ``another input than expected is refused, path by path`` () =
        let stub = Stub.create [ On.input (getItem |> GetItem.consistentRead true) (Reply.ok found) ]

        GetItem.create "orders" (item [ "id", S "43" ])
        |> GetItem.projection "id"
        |> Aws.send (Stub.session stub)
        |> run
        |> explained
        |> says [
            "DynamoDB GetItem was called with another input than expected"
            "TableName: expected \"products\", but it is \"orders\""
            "Key.id.S: expected \"42\", but it is \"43\""
            "ConsistentRead: expected true, but it is absent"
            "ProjectionExpression: not expected, but it is \"id\""
        ]

        Assert.Throws<StubException>(fun () -> Stub.verify stub) |> ignore

    [<Test>]
    let ``a part of an input is enough where that is said`` () =
        let stub =
            Stub.create [
                On.like GetItemInput.Operation (doc [ "TableName", str "products" ]) (Reply.ok found)
                On.like GetItemInput.Operation (doc [ "TableName", str "orders" ]) (Reply.ok nothing)
            ]

        let aws = Stub.session stub
        Assert.That((getItem |> Aws.send aws |> run |> ok = found))
        Assert.That((GetItem.create "orders" key |> Aws.send aws |> run |> ok = nothing))
        GetItem.create "others" key |> Aws.send aws |> run |> explained |> says [ "TableName: expected" ]

    [<Test>]
    let ``a token that the library makes may be any`` () =
        let write =
            TransactWriteItems.create [
                {
                    ConditionCheck = None
                    Put = None
                    Delete =
                        Some {
                            Key = key
                            TableName = "products"
                            ConditionExpression = None
                            ExpressionAttributeNames = None
                            ExpressionAttributeValues = None
                            ReturnValuesOnConditionCheckFailure = None
                        }
                    Update = None
                }
            ]

        let stub = Stub.create [ On.input write (Reply.ok (Output.empty TransactWriteItemsInput.Operation)) ]

        write |> Aws.send (Stub.session stub) |> run |> ok |> ignore
        Assert.That((Document.tryString [ "ClientRequestToken" ] stub.Calls[0].Input).IsSome)
        Stub.verify stub

    [<Test>]
    let ``a script is followed in order, to its end`` () =
        let script () =
            Stub.script [
                On.input getItem (Reply.ok nothing)
                On.always DescribeTableInput.Operation (Reply.ok (Output.empty DescribeTableInput.Operation))
                On.input getItem (Reply.ok found)
            ]

        let stub = script ()
        let aws = Stub.session stub
        Assert.That((getItem |> Aws.send aws |> run |> ok = nothing))
        DescribeTable.create "products" |> Aws.send aws |> run |> ok |> ignore
        Assert.That(stub.Unused.Length, Is.EqualTo 1)
        Assert.That((getItem |> Aws.send aws |> run |> ok = found))
        Stub.verify stub
        getItem |> Aws.send aws |> run |> explained |> says [ "after the script had come to its end" ]

        let other = script ()

        DescribeTable.create "products"
        |> Aws.send (Stub.session other)
        |> run
        |> explained
        |> says [ "DynamoDB DescribeTable was called, but step 1 of the script expects DynamoDB GetItem" ]

    [<Test>]
    let ``answers in turn come to an end`` () =
        let stub = Stub.create [ On.inTurn GetItemInput.Operation [ Reply.ok nothing; Reply.ok found ] ]
        let aws = Stub.session stub
        Assert.That((getItem |> Aws.send aws |> run |> ok = nothing))
        Assert.That((getItem |> Aws.send aws |> run |> ok = found))
        getItem |> Aws.send aws |> run |> explained |> says [ "more often than the 2 times" ]

    [<Test>]
    let ``a stub cannot lie`` () =
        let lies (content: Document) : string =
            let stub = Stub.create [ On.named "dynamodb" "DescribeTable" (fun _ -> Reply.ok content) ]
            DescribeTable.create "products" |> Aws.send (Stub.session stub) |> run |> explained

        lies (doc [ "Table", doc [ "TableStatus", str "ACTVE" ] ])
        |> says [ "nothing that the service can say"; "Table.TableStatus" ]

        lies (doc [ "Table", doc [ "Name", str "products" ] ]) |> says [ "Table.Name" ]
        lies (doc [ "Table", doc [ "TableName", str "p" ] ]) |> says [ "Table.TableName" ]
        lies (doc [ "Table", doc [ "ItemCount", str "many" ] ]) |> says [ "Table.ItemCount" ]

        let typed =
            Stub.create [
                On.always
                    DescribeTableInput.Operation
                    (Reply.ok (
                        Output.create DescribeTableInput.Operation (doc [ "Table", doc [ "TableStatus", str "NEW" ] ])
                    ))
            ]

        let call (stub: Stub) = DescribeTable.create "products" |> Aws.send (Stub.session stub) |> run
        call typed |> explained |> says [ "Table.TableStatus" ]
        // A service may be newer than its model, where a test says so.
        call (Stub.allowingUnknown typed) |> ok |> ignore

    [<Test>]
    let ``pages and waiters run over a stub, in no time`` () =
        let page (ids: string list) (last: string option) : ScanOutput = {
            Output.empty ScanInput.Operation with
                Items = [ for id in ids -> item [ "id", S id ] ]
                LastEvaluatedKey = last |> Option.map (fun last -> item [ "id", S last ])
        }

        let table (status: string) =
            Output.create DescribeTableInput.Operation (doc [ "Table", doc [ "TableStatus", str status ] ])

        let stub =
            Stub.create [
                On.inTurn ScanInput.Operation [ Reply.ok (page [ "a"; "b" ] (Some "b")); Reply.ok (page [ "c" ] None) ]
                On.inTurn DescribeTableInput.Operation [
                    Reply.error "ResourceNotFoundException" "not yet"
                    Reply.ok (table "CREATING")
                    Reply.ok (table "ACTIVE")
                ]
            ]

        let aws = Stub.session stub
        let items = Scan.create "products" |> Aws.items aws |> Items.toList |> run |> ok
        Assert.That((items = [ for id in [ "a"; "b"; "c" ] -> item [ "id", S id ] ]))
        let waited = DescribeTable.create "products" |> Aws.waitUntil Waiters.tableExists aws |> run |> ok
        Assert.That((waited = Some(table "ACTIVE")))
        Assert.That(stub.Time.Pauses.Length, Is.EqualTo 2)
        Stub.verify stub

    [<Test>]
    let ``throttles and failures are tried again, and delays take no time`` () =
        let stub =
            Stub.create [
                On.inTurn GetItemInput.Operation [
                    Reply.throttled
                    Reply.serverError |> Reply.after (seconds 3600.0)
                    Reply.ok found
                ]
            ]

        let started = stub.Time.Now
        Assert.That((getItem |> Aws.send (Stub.session stub) |> run |> ok = found))
        Assert.That(stub.Time.Now - started, Is.GreaterThan(seconds 3600.0))
        Assert.That(stub.Calls.Length, Is.EqualTo 3)

    [<Test>]
    let ``an error is the model's, with its members`` () =
        let stub =
            Stub.create [
                On.always
                    PutItemInput.Operation
                    (Reply.errorWith
                        "ConditionalCheckFailedException"
                        "it is there"
                        (doc [ "Item", doc [ "id", doc [ "S", str "42" ] ] ]))
            ]

        match PutItem.create "products" key |> Aws.send (Stub.session stub) |> run with
        | Error(ConditionalCheckFailed detail) -> Assert.That((detail.Item = Some key))
        | other -> Assert.Fail $"%A{other}"

        let lying =
            Stub.create [
                On.always
                    PutItemInput.Operation
                    (Reply.errorWith "ConditionalCheckFailedException" "no" (doc [ "Thing", num 1 ]))
            ]

        PutItem.create "products" key
        |> Aws.send (Stub.session lying)
        |> run
        |> explained
        |> says [ "Thing" ]

    [<Test>]
    let ``connections break, fail and bring half an answer`` () =
        let outcome (reply: Reply<GetItemOutput>) : AwsError * int =
            let stub = Stub.create [ On.always GetItemInput.Operation reply ]
            let error = getItem |> Aws.send (Stub.session stub) |> run |> failure
            error, stub.Calls.Length

        match outcome (Reply.ok found |> Reply.torn 10) with
        | AwsError.Transport { Fault = TransportFault.Broken }, attempts -> Assert.That(attempts, Is.GreaterThan 1)
        | other -> Assert.Fail $"%A{other}"

        match outcome Reply.noConnection with
        | AwsError.Transport { Fault = TransportFault.Connect }, _ -> ()
        | other -> Assert.Fail $"%A{other}"

        match outcome Reply.broken with
        | AwsError.Transport { Fault = TransportFault.Broken }, _ -> ()
        | other -> Assert.Fail $"%A{other}"

        let html = {
            Status = 503
            Headers = []
            Body = Body.Bytes(ReadOnlyMemory "<html>busy</html>"B)
        }

        match outcome (Reply.raw html) with
        | AwsError.Service error, _ ->
            Assert.That(error.Status, Is.EqualTo 503)
            Assert.That(error.RawBody, Does.Contain "busy")
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an answer that never comes meets the deadline`` () =
        let stub = Stub.create [ On.always GetItemInput.Operation Reply.never ]
        let session = Stub.session stub |> Session.withCallTimeout (TimeSpan.FromMilliseconds 50.0)

        match getItem |> Aws.send session |> run with
        | Error(AwsError.TimedOut("GetItem", _)) -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``middleware runs for real`` () =
        let mutable seen = ""

        let watch: Middleware =
            fun next call ->
                task {
                    let! answer = next call
                    seen <- call.Operation.Name
                    return answer
                }

        let stub = Stub.create [ On.always GetItemInput.Operation (Reply.ok found) ]
        getItem |> Aws.send (Stub.session stub |> Session.withMiddleware watch) |> run |> ok |> ignore
        Assert.That(seen, Is.EqualTo "GetItem")

    [<Test>]
    let ``many calls at once are counted one by one`` () =
        let stub = Stub.create [ On.inTurn GetItemInput.Operation [ for _ in 1..100 -> Reply.ok found ] ]
        let aws = Stub.session stub
        let all = [ for _ in 1..100 -> getItem |> Aws.send aws ] |> Async.Parallel |> run
        Assert.That(all |> Array.forall Result.isOk)
        Assert.That(stub.Calls.Length, Is.EqualTo 100)
