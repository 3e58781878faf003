namespace FunctionalAws.Integration.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB

/// Tables for tests.
[<RequireQualifiedAccess>]
module Tables =

    /// A table with a partition key "pk" and a sort key "sk", not there yet.
    let definition (name: string) : CreateTableInput =
        CreateTable.create name
        |> CreateTable.keySchema [
            { AttributeName = "pk"; KeyType = KeyType.Hash }
            { AttributeName = "sk"; KeyType = KeyType.Range }
        ]
        |> CreateTable.attributeDefinitions [
            { AttributeName = "pk"; AttributeType = ScalarAttributeType.S }
            { AttributeName = "sk"; AttributeType = ScalarAttributeType.N }
        ]
        |> CreateTable.billingMode BillingMode.PayPerRequest

    // The model's pauses are for tables far away.
    let private soon (waiter: Waiter<'input, 'output>) = {
        waiter with
            Delay = TimeSpan.FromSeconds 0.1
            MaxAttempts = 300
    }

    /// Makes a table, and waits for it.
    let create (aws: Session) (table: CreateTableInput) : Task<TableDescription> =
        task {
            let! _ = table |> Aws.send aws |> Expect.ok

            let! found =
                DescribeTable.create table.TableName |> Aws.waitUntil (soon Waiters.tableExists) aws |> Expect.ok

            return found.Value.Table.Value
        }

    /// Deletes a table, and waits until it is gone.
    let delete (aws: Session) (table: string) : Task<DescribeTableOutput option> =
        task {
            let! _ = DeleteTable.create table |> Aws.send aws |> Expect.ok
            return! DescribeTable.create table |> Aws.waitUntil (soon Waiters.tableNotExists) aws |> Expect.ok
        }

    /// A key.
    let key (pk: string) (sk: int) : Dict<string, AttributeValue> = item [ "pk", S pk; "sk", N(string sk) ]

/// What both DynamoDB servers can do.
[<TestFixture("dynalite")>]
[<TestFixture("dynamodb-local")>]
type DynamoDbTests(server: string) =
    let table = Servers.freshName "table"
    let mutable aws = Session.create ()
    let mutable made = false

    let key = Tables.key

    let put (pk: string) (sk: int) (attributes: (string * AttributeValue) list) : Task<PutItemOutput> =
        PutItem.create table (item (("pk", S pk) :: ("sk", N(string sk)) :: attributes))
        |> Aws.send aws
        |> Expect.ok

    let get (pk: string) (sk: int) : Task<Dict<string, AttributeValue> option> =
        task {
            let! found = GetItem.create table (key pk sk) |> GetItem.consistentRead true |> Aws.send aws |> Expect.ok
            return found.Item
        }

    let write (requests: WriteRequest list) : Task<BatchWriteItemOutput> =
        BatchWriteItem.create (Dict.ofList [ table, requests ]) |> Aws.send aws |> Expect.ok

    let putting (item: Dict<string, AttributeValue>) : WriteRequest = {
        PutRequest = Some { Item = item }
        DeleteRequest = None
    }

    let deleting (key: Dict<string, AttributeValue>) : WriteRequest = {
        PutRequest = None
        DeleteRequest = Some { Key = key }
    }

    let ofPartition (pk: string) : QueryInput =
        Query.create table |> Query.keyCondition "pk = :pk" |> Query.values (item [ ":pk", S pk ])

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            aws <- Servers.byName server
            let! description = Tables.create aws (Tables.definition table)
            made <- true
            Expect.equal (Some TableStatus.Active) description.TableStatus
        }

    [<OneTimeTearDown>]
    member _.Stop() : Task =
        task {
            if made then
                let! last = Tables.delete aws table
                Expect.equal None last
        }

    [<Test>]
    member _.``every kind of attribute comes back as it went``() =
        task {
            let attributes = [
                "s", S "text"
                "unicode", S "grüße, 日本語, 🙂, \u0000\u001f\u2028 \"quoted\" \\ back"
                "n", N "-12.5"
                "b", B [| 0uy; 1uy; 127uy; 128uy; 255uy |]
                "ss", SS [ "a"; "b" ]
                "ns", NS [ "1"; "2" ]
                "bs", BS [ [| 1uy |]; [| 2uy; 3uy |] ]
                "m", M(item [ "inner", M(item [ "deep", L [ S "x"; N "1" ] ]) ])
                "l", L [ S "x"; NULL true; BOOL false; L []; M Dict.empty ]
                "null", NULL true
                "true", BOOL true
                "false", BOOL false
                "empty list", L []
                "empty map", M Dict.empty
            ]

            let! _ = put "kinds" 1 attributes
            let! found = get "kinds" 1

            for name, expected in attributes do
                match expected, found.Value[name] with
                // Sets have no order.
                | SS a, SS b -> Expect.equal (set a) (set b)
                | NS a, NS b -> Expect.equal (set a) (set b)
                | BS a, BS b -> Expect.equal (set a) (set b)
                | expected, actual -> Expect.equal expected actual
        }

    [<Test>]
    member _.``binary of every byte and of some size comes back``() =
        task {
            let bytes = Array.init 100_003 (fun i -> byte (i * 31))
            let! _ = put "binary" 1 [ "b", B bytes ]
            let! found = get "binary" 1
            Expect.equal (B bytes) found.Value["b"]
        }

    [<TestCase("12345678901234567890123456789012345678")>]
    [<TestCase("-0.12345678901234567890123456789012345678")>]
    member _.``a number keeps its 38 digits``(number: string) =
        task {
            let! _ = put "digits" 1 [ "n", N number ]
            let! found = get "digits" 1
            Expect.equal (N number) found.Value["n"]
        }

    [<Test>]
    member _.``an item that is not there is none``() =
        task {
            let! found = get "nowhere" 1
            Expect.equal None found
        }

    [<Test>]
    member _.``a query goes on over its pages``() =
        task {
            let! _ = write [ for n in 1..10 -> putting (key "pages" n) ]
            let! first = ofPartition "pages" |> Query.limit 4 |> Aws.send aws |> Expect.ok
            Expect.equal 4 first.Items.Length
            Expect.equal (Some(key "pages" 4)) first.LastEvaluatedKey

            let! pages =
                ofPartition "pages"
                |> Query.limit 4
                |> Aws.pages aws
                |> Items.map (fun (page: QueryOutput) -> page.Items.Length)
                |> Items.toList
                |> Expect.ok

            Expect.equal [ 4; 4; 2 ] pages

            let query = ofPartition "pages" |> Query.limit 3 |> Query.scanIndexForward false |> Aws.items aws
            let! all = query |> Items.map (fun item -> item["sk"]) |> Items.toList |> Expect.ok
            Expect.equal [ for n in 10..-1..1 -> N(string n) ] all

            // A second reading asks again.
            let! some = query |> Items.take 4 |> Items.toList |> Expect.ok
            Expect.equal 4 some.Length
        }

    [<Test>]
    member _.``a scan with a limit is one page, its items are all``() =
        task {
            let! _ = write [ for n in 1..5 -> putting (key "scan" n) ]

            let scan =
                Scan.create table
                |> Scan.filter "pk = :pk"
                |> Scan.values (item [ ":pk", S "scan" ])
                |> Scan.limit 2

            let! page = scan |> Aws.send aws |> Expect.ok
            Expect.equal (Some 2) page.ScannedCount
            let! all = scan |> Aws.items aws |> Items.toList |> Expect.ok
            Expect.equal 5 all.Length

            for n in 1..5 do
                Assert.That(List.contains (key "scan" n) all)
        }

    [<Test>]
    member _.``an update changes what its condition allows``() =
        task {
            let! _ = put "update" 1 [ "count", N "1" ]

            let update (expected: int) =
                UpdateItem.create table (key "update" 1)
                |> UpdateItem.update "SET #count = #count + :one"
                |> UpdateItem.condition "#count = :expected"
                |> UpdateItem.names (Dict.ofList [ "#count", "count" ])
                |> UpdateItem.values (item [ ":one", N "1"; ":expected", N(string expected) ])
                |> UpdateItem.returnValues ReturnValue.UpdatedNew
                |> Aws.send aws

            let! updated = update 1 |> Expect.ok
            Expect.equal (Some(item [ "count", N "2" ])) updated.Attributes

            match! update 1 with
            | Error(ConditionalCheckFailed _ as error) ->
                Expect.words
                    [
                        "DynamoDB UpdateItem"
                        "ConditionalCheckFailedException"
                        "HTTP 400"
                        "conditional request failed"
                    ]
                    error
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "the condition held"

            let! found = get "update" 1
            Expect.equal (N "2") found.Value["count"]
        }

    [<Test>]
    member _.``a batch puts and deletes``() =
        task {
            let! _ = put "batch" 0 []
            let! answer = write (deleting (key "batch" 0) :: [ for n in 1..20 -> putting (key "batch" n) ])
            Expect.equal 0 (answer.UnprocessedItems |> Option.map _.Count |> Option.defaultValue 0)
            let! all = ofPartition "batch" |> Aws.items aws |> Items.toList |> Expect.ok
            Expect.equal [ for n in 1..20 -> key "batch" n ] all
        }

    [<Test>]
    member _.``deleting brings the old item, once``() =
        task {
            let! _ = put "delete" 1 [ "a", S "b" ]
            let delete () = DeleteItem.create table (key "delete" 1) |> DeleteItem.returnValues ReturnValue.AllOld

            let! first = delete () |> Aws.send aws |> Expect.ok
            Expect.equal (Some(S "b")) (first.Attributes |> Option.map (fun old -> old["a"]))
            let! second = delete () |> Aws.send aws |> Expect.ok
            Expect.equal None second.Attributes
            let! found = get "delete" 1
            Expect.equal None found
        }

    [<Test>]
    member _.``a table that is not there is an error to match``() =
        task {
            match! GetItem.create "no-such-table" (key "a" 1) |> Aws.send aws with
            | Error(ResourceNotFound _ as error) ->
                Expect.words [ "DynamoDB GetItem"; "ResourceNotFoundException"; "HTTP 400"; "request " ] error
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "there is a table no-such-table"
        }

    [<Test>]
    member _.``a key of the wrong type is refused by the server``() =
        task {
            let! error = GetItem.create table (item [ "pk", S "a"; "sk", S "1" ]) |> Aws.send aws |> Expect.error
            Expect.equal "ValidationException" (AwsError.code error)
        }
