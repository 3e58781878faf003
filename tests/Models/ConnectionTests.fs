namespace FunctionalAws.Models.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.Schema

/// Connection.fs over the models that the typed services carry, and a transport that answers what a test has prepared.
module ConnectionTests =

    let private answer (status: int) (headers: Header list) (body: string) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private json (body: string) : HttpResponse = answer 200 [] body
    let private xml (body: string) : HttpResponse = answer 200 [] ("<?xml version=\"1.0\"?>" + body)

    /// A session that answers in turn, and what it was sent.
    let private prepared (answers: HttpResponse list) : Session * List<HttpRequest> =
        let waiting = Queue<HttpResponse>(answers)
        let sent = List<HttpRequest>()

        let transport: Transport =
            fun request _ ->
                // The buffer of a body goes back to its pool after the call.
                sent.Add { request with Body = Body.Bytes(ReadOnlyMemory(BodyText.bytes request.Body)) }
                Task.FromResult(Ok(waiting.Dequeue()))

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
            |> Session.withTransport transport
            |> Session.withEffects { Effects.real with Sleep = fun _ _ -> Task.CompletedTask }

        session, sent

    let private run (call: Async<'a>) : 'a = Async.RunSynchronously(call, 10000)

    let private ok (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private failure (result: Result<'a, AwsError>) : string =
        match result with
        | Ok value -> failwith $"{value}"
        | Error error -> AwsError.explain error

    let private key = doc [ "id", doc [ "S", str "42" ] ]
    let private getItem = doc [ "TableName", str "t"; "Key", key; "ConsistentRead", flag true ]

    [<Test>]
    let ``a call by name sends what the typed call sends and brings its output as a document`` () =
        let found = """{"Item":{"id":{"S":"42"},"price":{"N":"9.90"}}}"""
        let session, sent = prepared [ json found; json found ]

        let output = session |> Session.connect "dynamodb" |> Connection.call "GetItem" getItem |> run |> ok

        Assert.That((Document.tryString [ "Item"; "price"; "N" ] output = Some "9.90"), Document.toIndentedJson output)

        GetItem.create "t" (item [ ("id", S "42") ])
        |> GetItem.consistentRead true
        |> Aws.send session
        |> run
        |> ok
        |> ignore

        Assert.That(BodyText.text sent[0].Body, Is.EqualTo(BodyText.text sent[1].Body))
        Assert.That(sent[0].Host, Is.EqualTo sent[1].Host)

    [<Test>]
    let ``a service is found by its folder's name and by its id, in any case`` () =
        for name in [ "dynamodb"; "DynamoDB"; "DYNAMODB" ] do
            let session, _ = prepared [ json "{}" ]
            session |> Session.connect name |> Connection.call "GetItem" getItem |> run |> ok |> ignore

    [<Test>]
    let ``the model of a typed service makes a connection of its own`` () =
        let session, _ = prepared [ json "{}" ]

        session
        |> Session.connectTo Model.service
        |> Connection.call "GetItem" getItem
        |> run
        |> ok
        |> ignore

    [<Test>]
    let ``names that are not known are answered with those that may be meant`` () =
        let session, sent = prepared []
        let unknown = session |> Session.connect "dynamobd" |> Connection.call "GetItem" getItem
        Assert.That(failure (run unknown), Does.Contain "Did you mean dynamodb?")
        let connection = session |> Session.connect "dynamodb"

        Assert.That(
            failure (run (connection |> Connection.call "GetItems" getItem)),
            Does.Contain "Did you mean GetItem"
        )

        Assert.That(
            failure (run (connection |> Connection.wait "TableExist" Document.empty)),
            Does.Contain "Did you mean TableExists"
        )

        Assert.That(
            failure (run (connection |> Connection.items "GetItem" getItem |> Items.toList)),
            Does.Contain "does not answer in pages"
        )

        Assert.That(sent, Is.Empty)

    [<Test>]
    let ``a request that is not valid is not sent`` () =
        let session, sent = prepared []

        match
            session
            |> Session.connect "dynamodb"
            |> Connection.call "GetItem" (doc [ "TableName", str "t" ])
            |> run
        with
        | Error(AwsError.Invalid("GetItem", [ problem ])) -> Assert.That(problem.Path, Is.EqualTo "Key")
        | other -> Assert.Fail $"{other}"

        Assert.That(sent, Is.Empty)

    [<Test>]
    let ``an error carries its members as a document`` () =
        let body =
            """{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no","Item":{"id":{"S":"42"}}}"""

        let session, _ = prepared [ answer 400 [] body ]

        match session |> Session.connect "dynamodb" |> Connection.call "GetItem" getItem |> run with
        | Error error ->
            Assert.That(AwsError.code error, Is.EqualTo "ConditionalCheckFailedException")

            let id = AwsError.tryDetail<Document> error |> Option.bind (Document.tryString [ "Item"; "id"; "S" ])

            Assert.That((id = Some "42"))
        | Ok output -> Assert.Fail $"{output}"

    let private page (ids: string list) (last: string option) : HttpResponse =
        let items = ids |> List.map (fun id -> $"""{{"id":{{"S":"{id}"}}}}""") |> String.concat ","

        let next =
            match last with
            | Some last -> $""","LastEvaluatedKey":{{"id":{{"S":"{last}"}}}}"""
            | None -> ""

        json $"""{{"Items":[{items}]{next}}}"""

    let private scan = doc [ "TableName", str "t" ]

    [<Test>]
    let ``items come page by page, and the token goes with the next call`` () =
        let session, sent = prepared [ page [ "a"; "b" ] (Some "b"); page [ "c" ] None ]

        let ids =
            session
            |> Session.connect "dynamodb"
            |> Connection.items "Scan" scan
            |> Items.map (fun item -> Document.tryString [ "id"; "S" ] item |> Option.defaultValue "")
            |> Items.toList
            |> run
            |> ok

        Assert.That((ids = [ "a"; "b"; "c" ]))
        Assert.That(BodyText.text sent[1].Body, Does.Contain """"ExclusiveStartKey":{"id":{"S":"b"}}""")

    [<Test>]
    let ``a token that comes again is an error`` () =
        let session, _ = prepared [ page [ "a" ] (Some "a"); page [ "b" ] (Some "a"); page [ "c" ] (Some "a") ]

        match session |> Session.connect "dynamodb" |> Connection.items "Scan" scan |> Items.toList |> run with
        | Error(AwsError.RepeatedToken "Scan") -> ()
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a token that comes back after another one is an error`` () =
        let session, sent = prepared [ for token in [ "a"; "b"; "a"; "b"; "a" ] -> page [ token ] (Some token) ]

        match session |> Session.connect "dynamodb" |> Connection.items "Scan" scan |> Items.toList |> run with
        | Error(AwsError.RepeatedToken "Scan") -> Assert.That(sent.Count, Is.EqualTo 3)
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``several tokens and the flag for more pages are S3's`` () =
        let first =
            xml
                "<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker><Version><Key>a</Key></Version></ListVersionsResult>"

        let last =
            xml
                "<ListVersionsResult><IsTruncated>false</IsTruncated><NextKeyMarker>x</NextKeyMarker><Version><Key>b</Key></Version></ListVersionsResult>"

        let session, sent = prepared [ first; last ]

        let keys =
            session
            |> Session.connect "s3"
            |> Connection.items "ListObjectVersions" (doc [ "Bucket", str "bucket" ])
            |> Items.map (fun version -> Document.tryString [ "Key" ] version |> Option.defaultValue "")
            |> Items.toList
            |> run
            |> ok

        Assert.That((keys = [ "a"; "b" ]))
        Assert.That(sent[1].Query, Does.Contain(struct ("key-marker", "k")))
        Assert.That(sent[1].Query, Does.Contain(struct ("version-id-marker", "v")))

    [<Test>]
    let ``all pages make one output`` () =
        let counted (ids: string list) (last: string option) =
            let page = page ids last

            {
                page with
                    Body =
                        Body.Bytes(
                            ReadOnlyMemory(
                                Encoding.UTF8.GetBytes(
                                    BodyText
                                        .text(page.Body)
                                        .Replace("{\"Items\"", $"{{\"Count\":{ids.Length},\"Items\"")
                                )
                            )
                        )
            }

        let session, _ = prepared [ counted [ "a"; "b" ] (Some "b"); counted [ "c" ] None ]
        let whole = session |> Session.connect "dynamodb" |> Connection.all "Scan" scan |> run |> ok
        Assert.That((Document.search "Items[].id.S" whole = Ok(list [ str "a"; str "b"; str "c" ])))
        Assert.That((Document.tryFind [ "Count" ] whole = Some(num 3)))
        Assert.That((Document.tryFind [ "LastEvaluatedKey" ] whole = None))

    [<Test>]
    let ``a waiter asks until its acceptor matches`` () =
        let missing =
            answer 400 [] """{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no"}"""

        let status (status: string) = json $"""{{"Table":{{"TableStatus":"{status}"}}}}"""
        let session, sent = prepared [ missing; status "CREATING"; status "ACTIVE" ]

        let output = session |> Session.connect "dynamodb" |> Connection.wait "TableExists" scan |> run |> ok

        Assert.That((output |> Option.bind (Document.tryString [ "Table"; "TableStatus" ]) = Some "ACTIVE"))

        Assert.That(sent.Count, Is.EqualTo 3)

    [<Test>]
    let ``a URL is presigned by the operation's name`` () =
        let session, sent = prepared []

        let url =
            session
            |> Session.connect "s3"
            |> Connection.presign
                "GetObject"
                (doc [ "Bucket", str "bucket"; "Key", str "a/b" ])
                (TimeSpan.FromMinutes 5.0)
            |> run
            |> ok

        Assert.That(url.AbsolutePath, Does.EndWith "/a/b")
        Assert.That(url.Query, Does.Contain "X-Amz-Expires=300")
        Assert.That(sent, Is.Empty)

    [<Test>]
    let ``an output that streams is a stream`` () =
        let session, _ = prepared [ answer 200 [ struct ("ETag", "\"x\"") ] "hello" ]

        let stream =
            session
            |> Session.connect "s3"
            |> Connection.stream "GetObject" (doc [ "Bucket", str "bucket"; "Key", str "a" ])
            |> run
            |> ok

        use stream = stream
        let bytes = stream.ReadAllAsync(Threading.CancellationToken.None).Result
        Assert.That(Encoding.UTF8.GetString bytes, Is.EqualTo "hello")

    [<Test>]
    let ``a second connection shares the model`` () =
        let session, _ = prepared []
        let first = session |> Session.connect "s3"
        let second = session |> Session.withRegion "us-east-1" |> Session.connect "S3"

        match first.Model, second.Model with
        | Ok one, Ok other -> Assert.That(obj.ReferenceEquals(one, other))
        | _ -> Assert.Fail "there is no model"

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``typed inputs and outputs become documents and come back`` (subject: Subject) =
        Subject.forSeeds 20 (fun seed ->
            subject.CheckInputDocument seed
            subject.CheckOutputDocument seed)
