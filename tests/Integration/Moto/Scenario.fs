namespace FunctionalAws.Integration.Tests

open System
open System.Text.Json
open System.Threading.Tasks
open FunctionalAws

/// <summary>A step of a scenario. Inputs are JSON with single quotes, expectations are JMESPath; <c>$name</c> stands for a
/// value that an earlier step has kept.</summary>
type Step =
    /// Call an operation, and keep parts of its output under names.
    | Call of operation: string * input: string * kept: (string * string) list
    /// Call an operation, of whose output an expression is true.
    | Sees of operation: string * input: string * expression: string
    /// Call an operation page by page: an expression is true of an item.
    | Finds of operation: string * input: string * expression: string
    /// Call an operation page by page: an expression is true of no item.
    | Misses of operation: string * input: string * expression: string
    /// Wait for what a waiter waits for.
    | Waits of waiter: string * input: string
    /// Call an operation, which fails with a code.
    | Fails of operation: string * input: string * code: string

/// What is done with one service, by its name in the models.
type Scenario = { Service: string; Steps: Step list }

/// What became of a scenario: the protocol that was spoken, the calls, and what went wrong, if anything did.
type ScenarioResult = { Scenario: Scenario; Protocol: string; Calls: int; Problem: string option }

[<AutoOpen>]
module ScenarioBuilders =
    let service (name: string) (steps: Step list) : Scenario = { Service = name; Steps = steps }
    let call (operation: string) (input: string) : Step = Call(operation, input, [])
    let make (operation: string) (input: string) (kept: (string * string) list) : Step = Call(operation, input, kept)
    let sees (operation: string) (input: string) (expression: string) : Step = Sees(operation, input, expression)
    let finds (operation: string) (input: string) (expression: string) : Step = Finds(operation, input, expression)
    let misses (operation: string) (input: string) (expression: string) : Step = Misses(operation, input, expression)
    /// There is nothing on any page.
    let empty (operation: string) (input: string) : Step = Misses(operation, input, "`true`")
    let waits (waiter: string) (input: string) : Step = Waits(waiter, input)
    let fails (operation: string) (input: string) (code: string) : Step = Fails(operation, input, code)

[<RequireQualifiedAccess>]
module Scenario =

    exception private Broken of string

    /// All that the library speaks but CBOR, which moto does not answer.
    let private protocols = [ "json"; "rest-json"; "rest-xml"; "query"; "ec2" ]

    let private fill (known: Map<string, string>) (text: string) : string =
        // The longest name first: one may begin with another.
        (text, known |> Map.toList |> List.sortByDescending (fun (name, _) -> name.Length))
        ||> List.fold (fun text (name, value) -> text.Replace("$" + name, value))

    let private escaped (text: string) : string = JsonEncodedText.Encode(text).ToString()

    let private document (known: Map<string, string>) (text: string) : Document =
        match text.Replace('\'', '"') |> fill (Map.map (fun _ value -> escaped value) known) |> Document.ofJson with
        | Ok document -> document
        | Error problem -> raise (Broken $"{problem}: {text}")

    let private search (expression: string) (document: Document) : Document =
        match Document.search expression document with
        | Ok found -> found
        | Error error -> raise (Broken $"{expression}: {error}")

    let private ok (step: Step) (result: Result<'output, AwsError>) : 'output =
        match result with
        | Ok output -> output
        | Error error -> raise (Broken $"{step}: {AwsError.explain error}")

    let private fast (waiter: Waiter<DocumentRequest, Document>) : Waiter<DocumentRequest, Document> = {
        waiter with
            Delay = TimeSpan.FromSeconds 0.05
    }

    let private follow (connection: Connection) (known: Map<string, string>) (step: Step) : Task<Map<string, string>> =
        task {
            match step with
            | Call(operation, input, kept) ->
                let! result = connection |> Connection.call operation (document known input)
                let output = ok step result

                return
                    (known, kept)
                    ||> List.fold (fun known (name, expression) ->
                        match search (fill known expression) output with
                        | Document.String value -> Map.add name value known
                        | Document.Integer value -> Map.add name (string value) known
                        | _ -> raise (Broken $"{step}: no {expression} in {Document.toJson output}"))
            | Sees(operation, input, expression) ->
                let! result = connection |> Connection.call operation (document known input)
                let output = ok step result

                if search (fill known expression) output <> Document.Boolean true then
                    raise (Broken $"{step}: {Document.toJson output}")

                return known
            | Finds(operation, input, expression)
            | Misses(operation, input, expression) ->
                let! result = connection |> Connection.items operation (document known input) |> Items.toList
                let items = ok step result
                let expression = fill known expression
                let found = items |> List.exists (fun item -> search expression item = Document.Boolean true)

                if found <> step.IsFinds then
                    raise (Broken $"{step}: {Document.toJson (Document.List items)}")

                return known
            | Waits(waiter, input) ->
                let! result = connection |> Connection.waitWith fast waiter (document known input)
                ok step result |> ignore
                return known
            | Fails(operation, input, code) ->
                match! connection |> Connection.call operation (document known input) with
                | Error(AwsError.Service error) when error.Code = code -> ()
                | Error error -> raise (Broken $"{step}: {AwsError.explain error}")
                | Ok output -> raise (Broken $"{step}: it succeeded with {Document.toJson output}")

                return known
        }

    /// Follows the steps up to the first that goes wrong. What was sent is counted on the way out.
    let run (aws: Session) (scenario: Scenario) : Task<ScenarioResult> =
        task {
            let calls = ref 0

            let counting: Transport =
                fun request cancel ->
                    calls.Value <- calls.Value + 1
                    HttpTransport.shared request cancel

            let connection =
                aws
                |> Session.withTransport counting
                |> Session.connect scenario.Service
                |> Connection.preferring protocols

            let protocol =
                match connection.Model with
                | Ok model -> protocols |> List.find (fun name -> Array.contains name model.Protocols)
                | Error _ -> "?"

            let fresh = Guid.NewGuid().ToString("N")
            let mutable known = Map.ofList [ "name", "faws-" + fresh.Substring(0, 12); "word", "faws" + fresh[..9] ]
            let mutable problem = None

            try
                for step in scenario.Steps do
                    let! next = follow connection known step
                    known <- next
            with Broken message ->
                problem <- Some message

            return {
                Scenario = scenario
                Protocol = protocol
                Calls = calls.Value
                Problem = problem
            }
        }
