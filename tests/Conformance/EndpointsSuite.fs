/// Endpoints: what a service's rules must answer for parameters, and for the inputs of operations.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.EndpointsSuite

open System
open System.IO
open System.Text.Json
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

let rec private ofJson (element: JsonElement) : Document =
    match element.ValueKind with
    | JsonValueKind.Object ->
        Document.map [ for property in element.EnumerateObject() -> property.Name, ofJson property.Value ]
    | JsonValueKind.Array -> Document.List [ for item in element.EnumerateArray() -> ofJson item ]
    | JsonValueKind.String -> Document.String(string (element.GetString()))
    | JsonValueKind.True -> Document.Boolean true
    | JsonValueKind.False -> Document.Boolean false
    | JsonValueKind.Number ->
        match element.TryGetInt64() with
        | true, whole -> Document.Integer whole
        | _ -> Document.Decimal(element.GetDecimal())
    | _ -> Document.Null

let private tryProperty (name: string) (element: JsonElement) : JsonElement option =
    match element.TryGetProperty name with
    | true, value -> Some value
    | _ -> None

let private valueOf (element: JsonElement) : EndpointValue =
    match element.ValueKind with
    | JsonValueKind.True -> EndpointValue.Boolean true
    | JsonValueKind.False -> EndpointValue.Boolean false
    | JsonValueKind.Array -> EndpointValue.Strings [ for item in element.EnumerateArray() -> string (item.GetString()) ]
    | _ -> EndpointValue.String(string (element.GetString()))

let private valuesOf (name: string) (element: JsonElement) : (string * EndpointValue) list =
    match tryProperty name element with
    | Some values -> [ for property in values.EnumerateObject() -> property.Name, valueOf property.Value ]
    | None -> []

let private tryValue (values: (string * EndpointValue) list) (name: string) : EndpointValue voption =
    match List.tryFind (fun (candidate, _) -> candidate = name) values with
    | Some(_, value) -> ValueSome value
    | None -> ValueNone

/// The answer as a case has it: an error, or URL, headers and properties.
let private shown (outcome: Result<RuleEndpoint, string>) : Document =
    match outcome with
    | Error message -> Document.map [ "error", Document.String message ]
    | Ok endpoint ->
        let headers =
            endpoint.Headers
            |> List.groupBy (fun (struct (name, _)) -> name)
            |> List.map (fun (name, values) ->
                name, Document.List [ for struct (_, value) in values -> Document.String value ])

        Document.map [
            "endpoint",
            Document.map [
                "url", Document.String endpoint.Url
                "headers", Document.map headers
                "properties", Document.map endpoint.Properties
            ]
        ]

/// What a case expects, in the same form: no headers and no properties need not be said.
let private expected (case: JsonElement) : Document =
    let expect = case.GetProperty "expect"

    match tryProperty "endpoint" expect with
    | None -> ofJson expect
    | Some endpoint ->
        let orEmpty (name: string) =
            match tryProperty name endpoint with
            | Some value -> ofJson value
            | None -> Document.empty

        Document.map [
            "endpoint",
            Document.map [
                "url", ofJson (endpoint.GetProperty "url")
                "headers", orEmpty "headers"
                "properties", orEmpty "properties"
            ]
        ]

/// The same with the entries of maps in order, so that two texts are equal when the meanings are.
let rec private text (document: Document) : string =
    match document with
    | Document.Map entries ->
        let entries = Dict.toSeq entries |> Seq.sortBy fst |> Seq.map (fun (name, value) -> $"{name}: {text value}")

        "{" + String.Join(", ", entries) + "}"
    | Document.List items -> "[" + String.Join(", ", List.map text items) + "]"
    | Document.String value -> $"\"{value}\""
    | other -> $"{other}"

let private compare (expected: Document) (actual: Result<RuleEndpoint, string>) : Result<unit, string> =
    let expected = text expected
    let actual = text (shown actual)

    if expected = actual then
        Ok()
    else
        Error $"expected: {expected}\n  actual:   {actual}"

let private checkParameters (rules: RuleSet) (case: JsonElement) : Result<unit, string> =
    compare (expected case) (rules.Evaluate(tryValue (valuesOf "params" case)))

/// The operation's own parameters, those of its input, and the settings that are given.
let private checkOperation
    (model: ServiceModel)
    (rules: RuleSet)
    (case: JsonElement)
    (given: JsonElement)
    : Result<unit, string> =
    let operation =
        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            (string (given.GetProperty("operationName").GetString()))
            DocumentShape.shape
            DocumentShape.shape
            (fun _ _ _ -> None)

    let input =
        match tryProperty "operationParams" given with
        | Some input -> ofJson input
        | None -> Document.empty

    let builtIns = valuesOf "builtInParams" given
    let client = valuesOf "clientParams" given
    let byName = dict [ for parameter in rules.Parameters -> parameter.Name, parameter ]

    let ask (name: string) =
        EndpointContext.value operation.Info (fun () -> operation.Context input) client (tryValue builtIns) byName[name]

    compare (expected case) (rules.Evaluate ask)

let private parse (text: byte[]) : RuleSet =
    match RuleSet.Parse(ReadOnlyMemory text) with
    | Ok rules -> rules
    | Error message -> failwith message

let private cases (path: string) : (string * JsonElement) list =
    use document = JsonDocument.Parse(File.ReadAllText path)
    let name = Path.GetFileNameWithoutExtension path

    [
        for number, case in Seq.indexed (document.RootElement.GetProperty("testCases").EnumerateArray()) ->
            let words =
                match tryProperty "documentation" case with
                | Some words -> $" {words}"
                | None -> ""

            $"{name}/{number}{words}", case.Clone()
    ]

let private guard (test: unit -> Result<unit, string>) : Result<unit, string> =
    try
        test ()
    with error ->
        Error $"{error}"

let private isWanted (only: string option) (id: string) : bool =
    match only with
    | Some part -> id.Contains(part, StringComparison.OrdinalIgnoreCase)
    | None -> true

/// Runs the services' cases in a folder. The models are looked for in the folder "models" beside the cases' parent.
let run (folder: string) (only: string option) : (string * Result<unit, string>) list =
    let models = Path.Combine(folder, "..", "..", "models")
    let source = ModelSource.ofFolder models

    [
        for path in Directory.GetFiles(folder, "*.json") |> Array.sort do
            let name = Path.GetFileNameWithoutExtension path

            let found =
                lazy
                    (match source.Find (string name) None |> Result.map (Option.map _.Load()) with
                     | Ok(Some(Ok model)) ->
                         let rules = model.Service.EndpointRules |> Option.map (fun text -> parse text.Value)
                         model, Option.get rules
                     | Ok(Some(Error message))
                     | Error message -> failwith message
                     | Ok None -> failwith $"there is no model of {name} in {models}")

            for id, case in cases path do
                if isWanted only id then
                    id, guard (fun () -> checkParameters (snd found.Value) case)

                match tryProperty "operationInputs" case with
                | Some inputs ->
                    for number, given in Seq.indexed (inputs.EnumerateArray()) do
                        let id = $"{id} #{number}"

                        if isWanted only id then
                            id,
                            guard (fun () ->
                                let model, rules = found.Value
                                checkOperation model rules case given)
                | None -> ()
    ]

/// Runs the cases of the engine itself: rule sets in "valid-rules", what they answer in "test-cases".
let runEngine (folder: string) (only: string option) : (string * Result<unit, string>) list = [
    for path in Directory.GetFiles(Path.Combine(folder, "valid-rules"), "*.json") |> Array.sort do
        let name = nonNull (Path.GetFileName path)
        let rules = RuleSet.Parse(ReadOnlyMemory(File.ReadAllBytes path))
        let cases' = Path.Combine(folder, "test-cases", name)

        if isWanted only $"{name}/rules" then
            $"{name}/rules", rules |> Result.map ignore

        if File.Exists cases' then
            for id, case in cases cases' do
                if isWanted only id then
                    id, guard (fun () -> rules |> Result.bind (fun rules -> checkParameters rules case))
]
