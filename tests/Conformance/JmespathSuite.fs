/// The JMESPath compliance suite: files of documents, and of what expressions find in them.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.JmespathSuite

open System
open System.IO
open System.Text.Json
open FunctionalAws
open FunctionalAws.Schema

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

let private text (element: JsonElement) : string = string (element.GetString())

/// What an expression finds, or the kind of its error.
let private outcome (expression: string) (given: Document) : Result<Document, string> =
    match Jmespath.parse expression |> Result.bind (fun parsed -> Jmespath.search parsed given) with
    | Ok found -> Ok found
    | Error error -> Error(JmespathError.kind error)

let private check (case: JsonElement) (given: Document) : Result<unit, string> =
    let expected =
        match tryProperty "error" case with
        | Some error -> Error(text error)
        | None -> Ok(ofJson (case.GetProperty "result"))

    let actual = outcome (text (case.GetProperty "expression")) given

    if actual = expected then
        Ok()
    else
        Error $"expected {expected}, actual {actual}"

let private runFile (path: string) : (string * (unit -> Result<unit, string>)) list =
    use file = JsonDocument.Parse(File.ReadAllText path)
    let file = file.RootElement.Clone()

    [
        for group, suite in Seq.indexed (file.EnumerateArray()) do
            let given = ofJson (suite.GetProperty "given")

            for number, case in Seq.indexed ((suite.GetProperty "cases").EnumerateArray()) do
                // A case that only measures time says nothing about what is right.
                if (tryProperty "bench" case).IsNone then
                    let comment =
                        match tryProperty "comment" case with
                        | Some comment -> $" ({text comment})"
                        | None -> ""

                    let name = Path.GetFileNameWithoutExtension path
                    let id = $"""{name}/{group}.{number}{comment} {text (case.GetProperty "expression")}"""
                    id, (fun () -> check case given)
    ]

/// Runs the suite's files in a folder, or of its cases those whose id has the given text in it.
let run (folder: string) (only: string option) : (string * Result<unit, string>) list =
    let isWanted (id: string) =
        match only with
        | Some part -> id.Contains(part, StringComparison.OrdinalIgnoreCase)
        | None -> true

    [
        for path in Directory.GetFiles(folder, "*.json") |> Array.sort do
            for id, test in runFile path do
                if isWanted id then id, test ()
    ]
