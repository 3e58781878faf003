namespace FunctionalAws.Models.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB

/// Core.fs, Calls.fs and Items.fs through a typed service, over a transport that answers what a test has prepared.
module CoreTests =

    let private answer (status: int) (body: string) : HttpResponse = {
        Status = status
        Headers = [ struct ("x-amzn-RequestId", "REQUEST") ]
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private conditionFailed =
        answer 400 """{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no"}"""

    /// A session that answers in turn, and what it was sent.
    let private prepared (answers: HttpResponse list) : Session * List<string> =
        let waiting = Queue<HttpResponse>(answers)
        let sent = List<string>()

        let transport: Transport =
            fun request cancel ->
                cancel.ThrowIfCancellationRequested()
                sent.Add(BodyText.text request.Body)
                Task.FromResult(Ok(waiting.Dequeue()))

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
            |> Session.withTransport transport
            |> Session.withEffects { Effects.real with Sleep = fun _ _ -> Task.CompletedTask }

        session, sent

    let private run (call: Async<'a>) : 'a = Async.RunSynchronously(call, 10000)

    let private key = item [ ("id", S "1") ]

    [<Test>]
    let ``the pipe, a copied record and a whole record send the same`` () =
        let session, sent = prepared (List.replicate 3 (answer 200 "{}"))

        let literal: GetItemInput = {
            TableName = "t"
            Key = key
            AttributesToGet = None
            ConsistentRead = Some true
            ReturnConsumedCapacity = None
            ProjectionExpression = None
            ExpressionAttributeNames = None
        }

        GetItem.create "t" key |> GetItem.consistentRead true |> Aws.send session |> run |> ignore
        { GetItem.create "t" key with ConsistentRead = Some true } |> Aws.send session |> run |> ignore
        literal |> Aws.send session |> run |> ignore
        Assert.That(sent |> Seq.distinct |> Seq.length, Is.EqualTo 1, String.Join("\n", sent))

    [<Test>]
    let ``an answer comes with its status, headers and request id when asked`` () =
        let session, _ = prepared [ answer 200 """{"Item":{"id":{"S":"1"}}}""" ]

        match GetItem.create "t" key |> Aws.sendDetailed session |> run with
        | Ok answer ->
            Assert.That(answer.RequestId, Is.EqualTo "REQUEST")
            Assert.That((answer.Output.Item = Some key))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``calls stop at the first error`` () =
        let session, sent = prepared [ answer 200 "{}"; conditionFailed; answer 200 "{}" ]

        let all =
            calls {
                let! _ = PutItem.create "t" key |> Aws.send session
                let! _ = PutItem.create "t" key |> PutItem.condition "c" |> Aws.send session
                let! _ = PutItem.create "t" key |> Aws.send session
                return 1
            }

        match run all with
        | Error(ConditionalCheckFailed e) -> Assert.That((e.Message = Some "no"))
        | other -> Assert.Fail $"{other}"

        Assert.That(sent.Count, Is.EqualTo 2)

    [<Test>]
    let ``calls loop, take results, and dispose of what they use`` () =
        let session, sent = prepared (List.replicate 3 (answer 200 "{}"))
        let mutable disposed = false

        let all =
            calls {
                use _ = {
                    new IDisposable with
                        member _.Dispose() = disposed <- true
                }

                for number in 1..3 do
                    let! _ = PutItem.create $"t{number}" key |> Aws.send session
                    ()

                let! three = Ok 3
                return three
            }

        Assert.That((run all = Ok 3))
        Assert.That(sent.Count, Is.EqualTo 3)
        Assert.That disposed

    let private page (ids: string list) (last: string option) : HttpResponse =
        let items = ids |> List.map (fun id -> $"""{{"id":{{"S":"{id}"}}}}""") |> String.concat ","

        let next =
            match last with
            | Some last -> $""","LastEvaluatedKey":{{"id":{{"S":"{last}"}}}}"""
            | None -> ""

        answer 200 $"""{{"Items":[{items}]{next}}}"""

    let private idOf (found: Dict<string, AttributeValue>) : string =
        match found["id"] with
        | S id -> id
        | _ -> ""

    [<Test>]
    let ``pages are asked for as they are needed, and again for another reading`` () =
        let session, sent = prepared [ page [ "a"; "b" ] (Some "b"); page [ "c" ] None; page [ "a"; "b" ] (Some "b") ]

        let items = Scan.create "t" |> Aws.items session |> Items.map idOf
        Assert.That((run (Items.toList items) = Ok [ "a"; "b"; "c" ]))
        Assert.That((run (items |> Items.filter (fun id -> id <> "a") |> Items.take 1 |> Items.toList) = Ok [ "b" ]))
        Assert.That(sent.Count, Is.EqualTo 3)
        Assert.That(sent[1], Does.Contain "ExclusiveStartKey")

    [<Test>]
    let ``a token that comes again ends the pages with an error`` () =
        let session, _ = prepared [ page [ "a" ] (Some "a"); page [ "b" ] (Some "a") ]

        match Scan.create "t" |> Aws.items session |> Items.toList |> run with
        | Error(AwsError.RepeatedToken "Scan") -> ()
        | other -> Assert.Fail $"{other}"

    /// How a reading of pages ends that have these tokens, one after the other, and how many were asked for.
    let private endOf (tokens: string seq) : Result<int, AwsError> * int =
        let session, sent = prepared [ for token in tokens -> page [ token ] (Some token) ]
        let pages = Scan.create "t" |> Aws.items session |> Items.toList |> run
        Result.map List.length pages, sent.Count

    [<Test>]
    let ``a token that comes back after other tokens ends the pages as well`` () =
        let isRepeated (result: Result<int, AwsError>) = (result = Error(AwsError.RepeatedToken "Scan"))

        for circle in [ 1; 2; 3; 50; 90 ] do
            let before = [ for number in 1..7 -> $"before {number}" ]
            let around = [ for number in 1..circle -> $"around {number}" ]
            let result, sent = endOf (Seq.concat [ before; around; around; around ])
            Assert.That(isRepeated result, $"{circle}: {result}")
            Assert.That(sent, Is.EqualTo(before.Length + circle + 1), $"{circle}")

    [<Test>]
    let ``pages of which none comes again are all read`` () =
        let session, _ =
            prepared [
                for number in 1..350 do
                    page [ "a" ] (Some $"{number}")

                page [ "a" ] None
            ]

        match Scan.create "t" |> Aws.items session |> Items.toList |> run with
        | Ok items -> Assert.That(items.Length, Is.EqualTo 351)
        | Error error -> Assert.Fail(AwsError.explain error)

    let private table (status: string) = answer 200 $"""{{"Table":{{"TableStatus":"{status}"}}}}"""

    let private gone = answer 400 """{"__type":"ResourceNotFoundException","message":"gone"}"""

    [<Test>]
    let ``a waiter asks until it is satisfied`` () =
        let session, sent = prepared [ gone; table "CREATING"; table "ACTIVE" ]

        match DescribeTable.create "t" |> Aws.waitUntil Waiters.tableExists session |> run with
        | Ok(Some output) -> Assert.That((output.Table.Value.TableStatus = Some TableStatus.Active))
        | other -> Assert.Fail $"{other}"

        Assert.That(sent.Count, Is.EqualTo 3)

    [<Test>]
    let ``a waiter may want an error, gives up in the end, and fails on what it does not know`` () =
        let session, _ = prepared [ table "DELETING"; gone ]
        Assert.That((run (DescribeTable.create "t" |> Aws.waitUntil Waiters.tableNotExists session) = Ok None))

        let session, sent = prepared (List.replicate 30 (table "CREATING"))

        match DescribeTable.create "t" |> Aws.waitUntil Waiters.tableExists session |> run with
        | Error(AwsError.WaitFailed("TableExists", reason, None)) ->
            // 25 times 20 s; with pauses that grow this is time for fewer attempts.
            Assert.That(reason, Does.StartWith "the 500 s for it are over")
            Assert.That(reason, Does.Contain "Table.TableStatus is \"CREATING\"")
            Assert.That(sent.Count, Is.InRange(5, 25))
        | other -> Assert.Fail $"{other}"

        let session, _ = prepared [ answer 400 """{"__type":"AccessDeniedException","message":"no"}""" ]

        match DescribeTable.create "t" |> Aws.waitUntil Waiters.tableExists session |> run with
        | Error(AwsError.WaitFailed("TableExists", _, Some error)) ->
            Assert.That(AwsError.code error, Is.EqualTo "AccessDeniedException")
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a middleware written with async sees every call`` () =
        let session, _ = prepared [ answer 200 "{}" ]
        let seen = List<string>()

        let audit: Middleware =
            Middleware.ofAsync (fun next call ->
                async {
                    let! answer = next call
                    seen.Add call.Operation.Name
                    return answer
                })

        GetItem.create "t" key |> Aws.send (Session.withMiddleware audit session) |> run |> ignore
        Assert.That((List.ofSeq seen = [ "GetItem" ]))

    [<Test>]
    let ``a cancelled call ends as cancelled, not as an error`` () =
        let session, _ = prepared []
        use source = new CancellationTokenSource()
        source.Cancel()

        let task = Async.StartAsTask(GetItem.create "t" key |> Aws.send session, cancellationToken = source.Token)

        Assert.That(Func<Task>(fun () -> task :> Task), Throws.InstanceOf<OperationCanceledException>())

    [<Test>]
    let ``every problem is found before anything is sent`` () =
        let session, sent = prepared []

        match BatchGetItem.create (Dict.ofList []) |> Aws.send session |> run with
        | Error(AwsError.Invalid("BatchGetItem", [ problem ])) -> Assert.That(problem.Path, Is.EqualTo "RequestItems")
        | other -> Assert.Fail $"{other}"

        Assert.That(sent.Count, Is.EqualTo 0)
