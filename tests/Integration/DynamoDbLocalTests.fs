namespace FunctionalAws.Integration.Tests

open System
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB

/// What only DynamoDB Local can do.
[<TestFixture>]
type DynamoDbLocalTests() =
    let table = Servers.freshName "table"
    let mutable aws = Session.create ()
    let mutable description: TableDescription option = None

    let key = Tables.key

    let put (pk: string) (attributes: (string * AttributeValue) list) : PutItemInput =
        PutItem.create table (item ([ "pk", S pk; "sk", N "1" ] @ attributes))

    let nothing: TransactWriteItem = { ConditionCheck = None; Put = None; Delete = None; Update = None }

    let putting (condition: string option) (pk: string) : TransactWriteItem = {
        nothing with
            Put =
                Some {
                    Item = key pk 1
                    TableName = table
                    ConditionExpression = condition
                    ExpressionAttributeNames = None
                    ExpressionAttributeValues = None
                    ReturnValuesOnConditionCheckFailure = Some ReturnValuesOnConditionCheckFailure.AllOld
                }
    }

    let find (pk: string) : Task<Dict<string, AttributeValue> option> =
        task {
            let! found = GetItem.create table (key pk 1) |> GetItem.consistentRead true |> Aws.send aws |> Expect.ok
            return found.Item
        }

    /// A server in between that does something to each answer, by its number.
    let behind (script: int -> Fault) : FaultServer =
        new FaultServer((fun request -> script request.Number), Some(Uri aws.Settings.Endpoint.Value), None)

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            aws <- Servers.dynamoDbLocal ()

            let! made =
                Tables.definition table
                |> CreateTable.streamSpecification {
                    StreamEnabled = true
                    StreamViewType = Some StreamViewType.NewAndOldImages
                }
                |> Tables.create aws

            description <- Some made
        }

    [<OneTimeTearDown>]
    member _.Stop() : Task =
        task {
            if description.IsSome then
                let! _ = Tables.delete aws table
                ()
        }

    [<Test>]
    member _.``a table with a stream says which``() =
        Expect.equal
            (Some { StreamEnabled = true; StreamViewType = Some StreamViewType.NewAndOldImages })
            description.Value.StreamSpecification

        Assert.That(description.Value.LatestStreamArn.Value, Does.StartWith("arn:").And.Contain(table + "/stream/"))

    [<Test>]
    member _.``an empty string is a value``() =
        task {
            let! _ = put "empty" [ "s", S ""; "b", B [||] ] |> Aws.send aws |> Expect.ok
            let! found = find "empty"
            Expect.equal (S "") found.Value["s"]
            Expect.equal (B [||]) found.Value["b"]
        }

    [<Test>]
    member _.``a condition that fails brings the item that it failed on``() =
        task {
            let! _ = put "condition" [ "a", S "old" ] |> Aws.send aws |> Expect.ok

            let again =
                put "condition" [ "a", S "new" ]
                |> PutItem.condition "attribute_not_exists(pk)"
                |> PutItem.returnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure.AllOld

            match! again |> Aws.send aws with
            | Error(ConditionalCheckFailed e) ->
                Expect.equal (Some(S "old")) (e.Item |> Option.map (fun item -> item["a"]))
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "the condition held"
        }

    [<Test>]
    member _.``a transaction does all or nothing, and says which part it failed on``() =
        task {
            let! _ = TransactWriteItems.create [ putting None "one"; putting None "two" ] |> Aws.send aws |> Expect.ok
            let! two = find "two"
            Expect.equal (Some(key "two" 1)) two

            let fails = putting (Some "attribute_not_exists(pk)") "one"

            match! TransactWriteItems.create [ putting None "three"; fails ] |> Aws.send aws with
            | Error(TransactionCanceled e) ->
                Expect.equal [ Some "None"; Some "ConditionalCheckFailed" ] [
                    for reason in e.CancellationReasons -> reason.Code
                ]

                Expect.equal (Some(key "one" 1)) e.CancellationReasons[1].Item
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "the transaction was not cancelled"

            let! three = find "three"
            Expect.equal None three
        }

    [<Test>]
    member _.``a transaction has a token, the same for each attempt``() =
        task {
            use between = behind (fun number -> if number = 1 then Fault.Cut(0, Fault.Forward) else Fault.Forward)
            let aws = aws |> Session.withEndpoint (string between.Address)

            let adding = {
                nothing with
                    Update =
                        Some {
                            Key = key "counter" 1
                            TableName = table
                            UpdateExpression = "ADD n :one"
                            ConditionExpression = None
                            ExpressionAttributeNames = None
                            ExpressionAttributeValues = Some(item [ ":one", N "1" ])
                            ReturnValuesOnConditionCheckFailure = None
                        }
            }

            let! _ = TransactWriteItems.create [ adding ] |> Aws.send aws |> Expect.ok

            let tokens = [
                for request in between.Requests ->
                    Json.JsonDocument.Parse(request.Body).RootElement.GetProperty("ClientRequestToken").GetString()
            ]

            Expect.equal 2 tokens.Length
            Expect.equal tokens[0] tokens[1]
            Assert.That(Guid.TryParse tokens[0] |> fst)

            // Both attempts arrived, and the second one did nothing.
            let! counter = find "counter"
            Expect.equal (N "1") counter.Value["n"]
        }

    [<Test>]
    member _.``an answer that was damaged once is asked for again``() =
        task {
            let! _ = put "damaged once" [] |> Aws.send aws |> Expect.ok
            use between = behind (fun number -> if number = 1 then Fault.Altered Fault.Forward else Fault.Forward)

            let! found =
                GetItem.create table (key "damaged once" 1)
                |> Aws.send (aws |> Session.withEndpoint (string between.Address))
                |> Expect.ok

            Expect.equal (Some(key "damaged once" 1)) found.Item
            Expect.equal 2 between.Requests.Length
        }

    [<Test>]
    member _.``an answer that is damaged every time is an error``() =
        task {
            let! _ = put "damaged" [] |> Aws.send aws |> Expect.ok
            use between = behind (fun _ -> Fault.Altered Fault.Forward)

            let! error =
                GetItem.create table (key "damaged" 1)
                |> Aws.send (aws |> Session.withEndpoint (string between.Address))
                |> Expect.error

            match error with
            | AwsError.Transport { Fault = TransportFault.Broken } ->
                Expect.words [ "x-amz-crc32"; "http://" + between.Host ] error
            | error -> Expect.unexpected error

            Expect.equal 4 between.Requests.Length
        }
