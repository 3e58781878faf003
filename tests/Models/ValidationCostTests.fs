namespace FunctionalAws.Models.Tests

open System
open System.Diagnostics
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB

/// Looking at a valid request costs next to nothing.
[<NonParallelizable>]
module ValidationCostTests =

    let private input =
        PutItem.create
            "products"
            (Dict.ofList [
                "id", AttributeValue.S "42"
                "price", AttributeValue.N "9.90"
                "name", AttributeValue.S "a thing of some kind"
                "tags", AttributeValue.L [ AttributeValue.S "a"; AttributeValue.S "b" ]
            ])
        |> PutItem.conditionExpression "attribute_not_exists(id)"

    let private operation = (input :> IRequest<PutItemInput, PutItemOutput>).Operation

    let private validate (count: int) : unit =
        for _ in 1..count do
            if not (operation.Validate Validation.Model input).IsEmpty then
                Assert.Fail "the input is valid"

    [<Test>]
    let ``a valid request is looked at without a byte on the heap`` () =
        validate 1000
        let before = GC.GetAllocatedBytesForCurrentThread()
        validate 1000
        let allocated = GC.GetAllocatedBytesForCurrentThread() - before
        // The measuring itself may cost a few bytes, a byte for each request would be a thousand.
        Assert.That(allocated, Is.LessThan 1000L)

    [<Test>]
    let ``a small PutItem is looked at in a microsecond or so`` () =
        validate 100_000
        let watch = Stopwatch.StartNew()
        validate 100_000
        let nanoseconds = watch.Elapsed.TotalMilliseconds * 1e6 / 1e5
        TestContext.Out.WriteLine $"{nanoseconds} ns"
        // A quarter of a microsecond on an idle machine; the limit is for busy ones and cold code.
        Assert.That(nanoseconds, Is.LessThan 20000.0)
