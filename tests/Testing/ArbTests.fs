namespace FunctionalAws.Testing.Tests

open System
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.SQS
open FunctionalAws.Testing

module ArbTests =

    let private quick = Config.QuickThrowOnFailure.WithMaxTest 15

    let private forAll (values: Arbitrary<'a>) (property: 'a -> bool) : unit =
        Check.One(quick, Prop.forAll values property)

    let private inputsAreValid (operation: Operation<'input, 'output>) : unit =
        forAll (Arb.input operation) (fun input -> operation.Validate Validation.Strict input = [])

    [<Test>]
    let ``inputs are valid`` () =
        inputsAreValid PutItemInput.Operation
        inputsAreValid TransactWriteItemsInput.Operation
        inputsAreValid CreateTableInput.Operation
        inputsAreValid PutObjectInput.Operation
        inputsAreValid PutBucketLifecycleConfigurationInput.Operation
        inputsAreValid SendMessageBatchInput.Operation

    [<Test>]
    let ``what shrinks is valid and smaller`` () =
        let operation = QueryInput.Operation
        let values = Arb.input operation
        let size (input: QueryInput) : int = (Document.toJson (Document.ofInput input)).Length

        for input in Gen.sample 10 values.Generator do
            for smaller in Seq.truncate 20 (values.Shrinker input) do
                Assert.That(operation.Validate Validation.Strict smaller, Is.Empty)
                Assert.That(size smaller, Is.LessThanOrEqualTo(size input))

    [<Test>]
    let ``a fault is shrunk to what shows it`` () =
        let mutable smallest: PutItemInput option = None

        let property (input: PutItemInput) : bool =
            if input.Item.Count > 0 then smallest <- Some input

            input.Item.Count = 0

        let config = Config.QuickThrowOnFailure.WithQuietOnSuccess true

        Assert.Catch(fun () -> Check.One(config, Prop.forAll (Arb.input PutItemInput.Operation) property))
        |> ignore

        match smallest with
        | Some input ->
            Assert.That(input.Item.Count, Is.EqualTo 1)
            Assert.That(input.ConditionExpression, Is.EqualTo None)
        | None -> Assert.Fail "nothing was shrunk"

    [<Test>]
    let ``a stub gives any output as it is`` () =
        let echoes (operation: Operation<'input, 'output>) (input: 'input :> IRequest<'input, 'output>) : unit =
            forAll (Arb.output operation) (fun output ->
                let stub = Stub.create [ On.always operation (Reply.ok output) ]
                let read = input |> Aws.send (Stub.session stub) |> run |> ok
                operation.Documents.OfOutput read = operation.Documents.OfOutput output)

        echoes GetItemInput.Operation (GetItem.create "products" (item [ "id", S "1" ]))
        echoes DescribeTableInput.Operation (DescribeTable.create "products")
        echoes GetBucketTaggingInput.Operation (GetBucketTagging.create "bucket")
        echoes ReceiveMessageInput.Operation (ReceiveMessage.create "https://queue/jobs")

    [<Test>]
    let ``a stub reads any input as it was`` () =
        let reads (operation: Operation<'input, 'output>) : unit =
            forAll (Arb.input operation) (fun input ->
                let stub = Stub.create [ On.call operation (fun _ -> Reply.ok (Output.empty operation)) ]

                Aws.callTask operation (Stub.session stub) Threading.CancellationToken.None input
                |> Async.AwaitTask
                |> run
                |> ok
                |> ignore

                Difference.find (operation.Documents.OfInput input) stub.Calls[0].Input = [])

        reads PutItemInput.Operation
        reads UpdateItemInput.Operation
        reads SendMessageInput.Operation

    [<Test>]
    let ``shapes are made by name`` () =
        forAll (Arb.shape FunctionalAws.DynamoDB.Model.service "KeySchemaElement") (fun value ->
            (Document.tryString [ "AttributeName" ] value).IsSome)

        Assert.Throws<ArgumentException>(fun () -> Arb.shape FunctionalAws.DynamoDB.Model.service "Nothing" |> ignore)
        |> ignore
