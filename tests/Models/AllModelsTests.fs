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

    /// The member that a path leads to, where it is a path of names alone.
    let private memberAt (schema: Schema) (path: string) : Member option =
        let step (found: Member option, at: Schema option) (name: string) : Member option * Schema option =
            match at |> Option.bind (fun at -> at.Members |> Array.tryFind (fun m -> m.Name = name)) with
            | Some m -> Some m, Some m.Target
            | None -> None, None

        path.Split '.' |> Array.fold step (None, Some schema) |> fst

    /// A value of a shape that means a token or an item.
    let private sample (number: int) (target: Schema) : Document =
        match target.Type with
        | ShapeType.List -> Document.List [ Document.String $"item {number}" ]
        | ShapeType.Map -> Document.map [ $"key {number}", Document.String "value" ]
        | ShapeType.Integer
        | ShapeType.Long -> Document.Integer(int64 number)
        | ShapeType.Boolean -> Document.Boolean true
        | ShapeType.Structure -> Document.map [ "Name", Document.String "value" ]
        | _ -> Document.String $"text {number}"

    [<Test>]
    let ``every paginator's members have types that fit, and lead through pages that are made of them`` () =
        let problems = List<string>()
        let mutable count = 0

        for service, model in models () do
            for rules in Pagination.all model do
                count <- count + 1
                let where = $"{service} {rules.Operation}"
                let operation = model.Operation rules.Operation
                let problem (text: string) : unit = problems.Add $"{where}: {text}"

                match rootOf operation.Input, rootOf operation.Output with
                | Some input, Some output ->
                    let tokens = List.zip rules.InputTokens rules.OutputTokens

                    // A token goes out as the type that it came as.
                    for into, from in tokens do
                        match memberAt input into, memberAt output from with
                        | Some into, Some from when into.Target.Type <> from.Target.Type ->
                            problem $"{from.Name} is no {into.Name}"
                        | _ -> ()

                    let limit = rules.LimitKey |> Option.bind (memberAt input)
                    let paginator = Pagination.ofOperation model rules.Operation

                    match limit |> Option.map _.Target.Type with
                    | None
                    | Some ShapeType.Integer
                    | Some ShapeType.Long -> if paginator.LimitIsText.Value then problem "the limit is no text"
                    | Some ShapeType.String -> if not paginator.LimitIsText.Value then problem "the limit is text"
                    | Some other -> problem $"the limit is of the type {other}"

                    match rules.MoreResults |> Option.bind (memberAt output) with
                    | Some more when more.Target.Type <> ShapeType.Boolean -> problem "more results are no yes or no"
                    | _ -> ()

                    for key in rules.ResultKeys @ rules.NonAggregateKeys do
                        if (memberAt output key).IsNone then problem $"{key} leads nowhere"

                    // A page that is made of the shapes, with all tokens, and the last, with none.
                    let put (number: int) (page: Document) (path: string) : Document =
                        match memberAt output path with
                        | Some m ->
                            let rec set (names: string list) (value: Document) (at: Document) : Document =
                                match names, at with
                                | [], _ -> value
                                | name :: rest, Document.Map entries ->
                                    let inner = entries.TryFind name |> ValueOption.defaultValue Document.empty
                                    Document.Map(Dict.add name (set rest value inner) entries)
                                | _ -> at

                            set (List.ofArray (path.Split '.')) (sample number m.Target) page
                        | None -> page

                    let keys = rules.NonAggregateKeys @ Option.toList rules.MoreResults @ List.rev rules.ResultKeys
                    let full (number: int) = keys |> List.fold (put number) Document.empty

                    // Tokens that are found in the last item have one.
                    let withTokens (number: int) (page: Document) : Document =
                        match rules.OutputTokens |> List.filter (fun token -> token.Contains '[') with
                        | [] -> rules.OutputTokens |> List.fold (put number) page
                        | _ when rules.OutputTokens = [ "NextMarker || Contents[-1].Key" ] ->
                            put number page "NextMarker"
                        | _ ->
                            let items = Document.List [ doc [ "JobId", str "1"; "ShardId", str "1" ] ]

                            let rec set (names: string list) (at: Document) : Document =
                                match names, at with
                                | [ name ], Document.Map entries -> Document.Map(Dict.add name items entries)
                                | name :: rest, Document.Map entries ->
                                    let inner = entries.TryFind name |> ValueOption.defaultValue Document.empty
                                    Document.Map(Dict.add name (set rest inner) entries)
                                | _ -> at

                            set (List.ofArray (rules.ResultKeys.Head.Split '.')) page

                    let page = full 1 |> withTokens 1

                    match Pagination.next rules (doc [ "Kept", str "as it was" ]) page with
                    | Some(Document.Map next) ->
                        if next.TryFind "Kept" = ValueNone then problem "the request is lost"

                        for name in rules.InputTokens do
                            match next.TryFind name with
                            | ValueSome token when not token.IsNull -> ()
                            | _ -> problem $"the next page has no {name}"

                        let tokens = [ for name in rules.InputTokens -> name, next[name] ]
                        let point = { Tokens = tokens; Skip = 1 }

                        if ResumeToken.decode rules.InputTokens (ResumeToken.encode point) <> point then
                            problem "the resume token is not read back"
                    | other -> problem $"a page with tokens leads to {other}"

                    if (Pagination.next rules Document.empty Document.empty).IsSome then
                        problem "an empty answer is not the end"

                    if (Pagination.items rules page).IsEmpty then
                        problem "the page has no items"

                    // Two pages are one with the items of both.
                    match memberAt output rules.ResultKeys.Head with
                    | Some m when m.Target.Type = ShapeType.List ->
                        let whole = Pagination.join rules [ page; full 2 ]

                        if (Pagination.items rules whole).Length <> 2 then
                            problem "the pages are not joined"
                    | _ -> ()
                | _ -> problem "an input or an output is missing"

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
