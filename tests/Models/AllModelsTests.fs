namespace FunctionalAws.Models.Tests

open System
open System.Collections.Generic
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Schema.Search
open FunctionalAws.Tests

/// Every service model of AWS through the loader: the models are kept next to the project.
module AllModelsTests =

    let private folder: Lazy<string> =
        lazy
            match Shared.tryFind "models" with
            | Some folder -> folder
            | None -> raise (IgnoreException Shared.missing)

    /// Each service's model, one after the other; what cannot be read fails.
    let private models () : seq<string * ServiceModel> =
        let source = ModelSource.ofFolder folder.Value

        match source.Services() with
        | Error message -> failwith message
        | Ok services ->
            seq {
                for service in services do
                    match source.Find service None with
                    | Ok(Some found) ->
                        match found.Load() with
                        | Ok model -> service, model
                        | Error message -> failwith message
                    | other -> failwith $"{service}: %A{other}"
            }

    let private failOn (problems: List<string>) : unit =
        if problems.Count > 0 then
            Assert.Fail(String.Join("\n", problems |> Seq.truncate 50))

    /// The names in an expression that stand at its beginning: what it asks of the output itself.
    let rec private resolves (schema: Schema) (expression: string) : bool =
        // Alternatives, then a path; what stands in brackets does not change what is looked at first.
        expression.Split("||", StringSplitOptions.TrimEntries)
        |> Array.forall (fun path ->
            let mutable current: Schema option = Some schema

            for step in path.Split '.' do
                match current with
                | None -> ()
                | Some at ->
                    let name = (step.Split '[')[0]

                    let next = at.Members |> Array.tryFind (fun m -> m.Name = name) |> Option.map _.Target

                    match next with
                    | None -> current <- None
                    | Some target when step.Contains '[' && target.Type = ShapeType.List ->
                        current <- Some target.Element.Target
                    | target -> current <- target

            current.IsSome)

    let private check (problems: List<string>) (where: string) (schema: Schema option) (expression: string) : unit =
        match Jmespath.parse expression with
        | Error error -> problems.Add $"{where}: {expression}: {error.Message}"
        | Ok _ ->
            match schema with
            | Some schema when resolves schema expression -> ()
            | _ -> problems.Add $"{where}: {expression} leads nowhere"

    let private rootOf (root: Member | null) : Schema option =
        match root with
        | null -> None
        | root -> Some root.Target

    [<Test>]
    let ``every paginator's expressions parse and lead to members that exist`` () =
        let problems = List<string>()
        let mutable count = 0

        for service, model in models () do
            for paginator in Pagination.all model do
                count <- count + 1
                let where = $"{service} {paginator.Operation}"
                let operation = model.Operation paginator.Operation
                let input = rootOf operation.Input
                let output = rootOf operation.Output

                for expression in paginator.OutputTokens @ paginator.ResultKeys @ Option.toList paginator.MoreResults do
                    check problems where output expression

                for name in paginator.InputTokens @ Option.toList paginator.LimitKey do
                    let exists =
                        input |> Option.exists (fun schema -> schema.Members |> Array.exists (fun m -> m.Name = name))

                    if not exists then problems.Add $"{where}: the input has no {name}"

                if paginator.InputTokens.Length <> paginator.OutputTokens.Length then
                    problems.Add $"{where}: tokens do not come in pairs"

        failOn problems
        Assert.That(count, Is.GreaterThanOrEqualTo 3259)

    [<Test>]
    let ``every waiter's rules are understood and ask an operation that exists`` () =
        let problems = List<string>()
        let mutable count = 0

        for service, model in models () do
            for waiter in WaiterModel.all model do
                count <- count + 1

                if not (model.HasOperation waiter.Operation) then
                    problems.Add $"{service} {waiter.Name}: there is no operation {waiter.Operation}"

                match WaiterModel.toWaiter waiter with
                | Error message -> problems.Add message
                | Ok ready ->
                    if ready.Acceptors.Length <> waiter.Acceptors.Length then
                        problems.Add $"{service} {waiter.Name}: rules are lost"

                for rule in waiter.Acceptors do
                    match rule.Argument |> Option.map Jmespath.parse with
                    | Some(Error error) -> problems.Add $"{service} {waiter.Name}: {rule.Argument}: {error.Message}"
                    | _ -> ()

        failOn problems
        Assert.That(count, Is.GreaterThanOrEqualTo 378)

    [<Test>]
    let ``every operation and every service has its page`` () =
        for _, model in models () do
            let page = Introspection.servicePage model

            for name in model.OperationNames do
                Assert.That(page, Does.Contain name)
                Assert.That(Introspection.operationPage name model, Does.Contain "\nINPUT\n")

            Assert.That(Introspection.endpointParameters model, Is.Not.Empty)

    [<Test>]
    let ``a page says what the model says`` () =
        let session = Session.create () |> Session.withModels (ModelSource.ofFolder folder.Value)
        let page = session |> Session.connect "dynamodb" |> Connection.describe "Scan"
        TestContext.Out.WriteLine page

        for line in
            [
                "DynamoDB Scan"
                "Limit                      integer, at least 1"
                "items      Items, Count, ScannedCount"
                "token      LastEvaluatedKey of the output goes into ExclusiveStartKey"
                "ProvisionedThroughputExceededException  HTTP 400"
            ] do
            Assert.That(page, Does.Contain line)

        Assert.That(
            session |> Session.connect "dynamodb" |> Connection.describe "Scn",
            Does.Contain "Did you mean Scan?"
        )

    [<Test>]
    let ``a connection from a folder calls as one of a typed service does`` () =
        let session = Session.create () |> Session.withModels (ModelSource.ofFolder folder.Value)

        for name in [ "dynamodb"; "DynamoDB"; "logs"; "CloudWatch Logs"; "ec2"; "SFN"; "stepfunctions" ] do
            match (session |> Session.connect name).Model with
            | Ok _ -> ()
            | Error error -> Assert.Fail(AwsError.explain error)
