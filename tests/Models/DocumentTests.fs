namespace FunctionalAws.Models.Tests

open NUnit.Framework
open FunctionalAws

/// Documents and typed values go the same way.
module DocumentTests =

    /// Everything of a request, to compare it.
    let private partsOf (request: HttpRequest) =
        request.Method, request.Path, request.Query, request.Headers, BodyText.text request.Body

    /// Everything of an answer but what reading it adds: S3's quirk derives one member from another's header.
    let private partsOfAnswer (response: HttpResponse) =
        let isRead (struct (name, _): Header) = name <> "ExpiresString"
        response.Status, List.filter isRead response.Headers, BodyText.text response.Body

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``a document makes the request that the typed value makes`` (subject: Subject) =
        Subject.forSeeds 50 (fun seed ->
            match subject.Dynamic.Build (fun () -> "token") (subject.Input seed) with
            | Ok request -> Assert.That(partsOf request, Is.EqualTo(partsOf (subject.TypedRequest seed)))
            | Error error -> Assert.Fail(AwsError.explain error))

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``an output read as a document or as a record makes the same answer again`` (subject: Subject) =
        Subject.forSeeds 50 (fun seed ->
            let answer = subject.Answer seed
            Assert.That(partsOfAnswer (subject.Echo answer), Is.EqualTo(partsOfAnswer answer))

            match subject.Dynamic.Parse answer, subject.Model.Output with
            | Ok document, NonNull root ->
                let codec = subject.Codec
                let message = codec.WriteResponse()
                FunctionalAws.Schema.DocumentShape.shape.Write message.Root root.Target document
                Assert.That(partsOfAnswer (message.ToResponse()), Is.EqualTo(partsOfAnswer answer))
            | Ok _, _ -> ()
            | Error error, _ -> Assert.Fail(AwsError.explain error))

    [<Test>]
    let ``an idempotency token that is left out is filled in`` () =
        let subject = Subject.find "TransactWriteItems" Subject.dynamoDb

        match subject.Dynamic.Build (fun () -> "a-token") (Document.map [ "TransactItems", Document.List [] ]) with
        | Ok request -> Assert.That(BodyText.text request.Body, Does.Contain "\"ClientRequestToken\":\"a-token\"")
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``a number that a member cannot hold is refused, not cut`` () =
        let subject = Subject.find "Query" Subject.dynamoDb

        for number in [ Document.Integer 5_000_000_000L; Document.Float 1e300; Document.Decimal 5e27m ] do
            let input = Document.map [ "TableName", Document.String "table"; "Limit", number ]

            match subject.Dynamic.Build (fun () -> "") input with
            | Ok request -> Assert.Fail $"sent as {BodyText.text request.Body}"
            | Error(AwsError.Invalid _) -> ()
            | Error error -> Assert.Fail(AwsError.explain error)
