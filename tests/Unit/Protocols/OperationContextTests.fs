namespace FunctionalAws.Tests.Protocols

open System
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// What an operation's endpoint depends on, found in its inputs.
module OperationContextTests =

    let private model =
        """{ "metadata": { "protocol": "json", "jsonVersion": "1.1", "targetPrefix": "Made", "endpointPrefix": "made",
                           "serviceId": "Made", "apiVersion": "1" },
             "operations": { "Put": { "name": "Put", "http": { "method": "POST", "requestUri": "/" },
               "input": { "shape": "In" } } },
             "shapes": {
               "In": { "type": "structure", "members": {
                 "Table": { "shape": "Text", "contextParam": { "name": "TableName" } },
                 "Mirror": { "shape": "Flag", "contextParam": { "name": "IsMirror" } },
                 "Inner": { "shape": "In" }, "Plain": { "shape": "Text" } } },
               "Flag": { "type": "boolean" }, "Text": { "type": "string" } } }"""
        |> Encoding.UTF8.GetBytes
        |> ServiceModel.Parse

    let private operationOf (input: Shape<'input>) : Operation<'input, Document> =
        ServiceOperation.create model (ServiceOperation.protocolOf model) "Put" input DocumentShape.shape (fun _ _ _ ->
            None)

    let private operation = operationOf DocumentShape.shape

    let private input (table: string) (mirror: bool) : Document =
        doc [
            "Inner", doc [ "Table", str "another" ]
            "Plain", str table
            "Table", str table
            "Mirror", flag mirror
        ]

    let private isRight (table: string) (mirror: bool) : bool =
        let values = operation.Context(input table mirror)

        EndpointContext.tryFind "TableName" values = ValueSome(EndpointValue.String table)
        && EndpointContext.tryFind "IsMirror" values = ValueSome(EndpointValue.Boolean mirror)
        && values.Length = 2

    [<Property>]
    let ``values are those of the input, whatever came before`` (tables: (int * bool) list) =
        tables |> List.forall (fun (table, mirror) -> isRight $"table{table}" mirror)

    [<Test>]
    let ``values are those of the input on all threads at once`` () =
        let wrong =
            [|
                for thread in 1..4 ->
                    Task.Run(fun () ->
                        let mutable wrong = 0

                        for i in 1..20_000 do
                            if not (isRight $"table{(i * thread) % 97}" (i % 2 = 0)) then
                                wrong <- wrong + 1

                        wrong)
            |]
            |> Task.WhenAll

        Assert.That(Array.sum wrong.Result, Is.Zero)

    [<Test>]
    let ``values that were seen before take no memory`` () =
        // Documents take memory when they are walked over, which types do not.
        let table: Shape<string> = {
            Write = fun writer schema table -> writer.String(schema.Members[0], table)
            Read = fun _ _ -> ""
        }

        let operation = operationOf table
        let input = "products"
        let first = operation.Context input

        let taken () : int64 =
            let before = GC.GetAllocatedBytesForCurrentThread()

            for _ in 1..100 do
                operation.Context input |> ignore

            GC.GetAllocatedBytesForCurrentThread() - before

        // Tiers of the compiler may come in between; one round in which nothing was taken is enough.
        let rounds = [ for _ in 1..50 -> taken () ]

        Assert.That(Object.ReferenceEquals(operation.Context input, first))
        Assert.That(List.min rounds, Is.Zero)
