namespace FunctionalAws.Testing.Tests

open System.IO
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.Testing

/// The examples of docs/testing.md.
module DocsTests =

    /// Reserves a product: nothing is reserved twice.
    let private reserve (aws: IAws) (id: string) : Async<Result<string, string>> =
        async {
            match!
                PutItem.create "reservations" (item [ "id", S id ])
                |> PutItem.condition "attribute_not_exists(id)"
                |> Aws.send aws
            with
            | Ok _ -> return Ok $"{id} is yours"
            | Error(ConditionalCheckFailed _) -> return Error $"{id} is taken"
            | Error error -> return Error(AwsError.explain error)
        }

    [<Test>]
    let ``a handler, without a network`` () =
        async {
            let stub =
                Stub.create [
                    On.inTurn PutItemInput.Operation [
                        Reply.throttled
                        Reply.ok (Output.empty PutItemInput.Operation)
                        Reply.error "ConditionalCheckFailedException" "The conditional request failed"
                    ]
                ]

            let aws = Stub.session stub
            let! first = reserve aws "42"
            let! second = reserve aws "42"
            Assert.That((first = Ok "42 is yours"))
            Assert.That((second = Error "42 is taken"))
            Assert.That(stub.Time.Pauses.Length, Is.EqualTo 1)
            Stub.verify stub
        }
        |> run

    [<Test>]
    let ``recording`` () =
        let stub = Stub.create [ On.always PutItemInput.Operation (Reply.ok (Output.empty PutItemInput.Operation)) ]
        let session = Stub.session stub
        let path = Path.GetTempFileName()

        try
            async {
                let recorder, recording = Recorder.record session
                let! _ = reserve recording "42"
                Recorder.save path recorder

                match Recorder.load path with
                | Ok recorder -> return! reserve (Recorder.around recorder session) "42"
                | Error message -> return Error message
            }
            |> run
            |> fun result -> Assert.That((result = Ok "42 is yours"))
        finally
            File.Delete path

    [<Test>]
    let ``properties`` () =
        let property (input: PutItemInput) : bool =
            let stub = Stub.create [ On.always PutItemInput.Operation (Reply.ok (Output.empty PutItemInput.Operation)) ]
            input |> Aws.send (Stub.session stub) |> Async.RunSynchronously |> Result.isOk

        Check.One(Config.QuickThrowOnFailure.WithMaxTest 20, Prop.forAll (Arb.input PutItemInput.Operation) property)
