namespace FunctionalAws.Testing

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>One place in which two documents differ.</summary>
type Difference = {
    /// Where: member names, list positions and map keys, as in "Item.id.N" or "Tags[2].Key".
    Path: string
    /// What is wrong there, for a person.
    Message: string
}

/// Comparing documents.
[<RequireQualifiedAccess>]
module Difference =

    let private longest = 120

    /// Stands in an expectation for a text that nobody foretells: an idempotency token that the library makes.
    let internal anything = "(any text \u2026 6f0a1f55)"

    let private shorten (text: string) : string =
        if text.Length <= longest then text else text.Substring(0, longest) + "…"

    let private show (isSensitive: bool) (value: Document) : string =
        match value with
        | _ when isSensitive -> "(a sensitive value)"
        | Document.Stream stream ->
            match stream.Length with
            | ValueSome length -> $"(a stream of {length} bytes)"
            | ValueNone -> "(a stream)"
        | Document.Events _ -> "(a stream of events)"
        | Document.Blob bytes -> shorten $"(%d{bytes.Length} bytes, base64 {Convert.ToBase64String bytes})"
        | Document.Map entries when entries |> Dict.toSeq |> Seq.exists (fun (_, value) -> value.IsStream) -> "(a map)"
        | value -> shorten (Document.toJson value)

    let private child (path: string) (name: string) : string =
        if path = "" then name else String.Concat(path, ".", name)

    /// The shape of a part, as far as it is known, and whether what is in it is nobody's business.
    let private member' (schema: Schema option) (name: string) : Schema option =
        match schema with
        | Some schema when schema.Type = ShapeType.Structure ->
            schema.Members |> Array.tryFind (fun m -> m.Name = name) |> Option.map _.Target
        | Some schema when schema.Type = ShapeType.Map -> Some schema.Value.Target
        | _ -> None

    let private element (schema: Schema option) : Schema option =
        match schema with
        | Some schema when schema.Type = ShapeType.List -> Some schema.Element.Target
        | _ -> None

    let rec private walk
        (isPartial: bool)
        (schema: Schema option)
        (isSensitive: bool)
        (path: string)
        (expected: Document)
        (actual: Document)
        : Difference list =
        let isSensitive = isSensitive || schema |> Option.exists _.Traits.Sensitive

        let at (path: string) (message: string) = {
            Path = (if path = "" then "(the whole)" else path)
            Message = message
        }

        match expected, actual with
        | Document.String text, _ when text = anything -> []
        | Document.Events _, Document.Events _ -> []
        | Document.Map expectedEntries, Document.Map actualEntries -> [
            for name, value in Dict.toSeq expectedEntries do
                let place = child path name
                let inner = member' schema name

                match actualEntries.TryFind name, value with
                | ValueSome found, value -> yield! walk isPartial inner isSensitive place value found
                | ValueNone, (Document.Null | Document.String _) when
                    value = Document.Null || value = Document.String anything
                    ->
                    ()
                | ValueNone, value ->
                    let isHidden = isSensitive || inner |> Option.exists _.Traits.Sensitive
                    yield at place $"expected {show isHidden value}, but it is absent"
            if not isPartial then
                for name, value in Dict.toSeq actualEntries do
                    if (expectedEntries.TryFind name).IsNone then
                        let isHidden = isSensitive || member' schema name |> Option.exists _.Traits.Sensitive
                        yield at (child path name) $"not expected, but it is {show isHidden value}"
          ]
        | Document.List expectedItems, Document.List actualItems -> [
            for index, (value, found) in Seq.indexed (Seq.zip expectedItems actualItems) do
                yield! walk isPartial (element schema) isSensitive $"{path}[{index}]" value found
            if expectedItems.Length <> actualItems.Length then
                yield at path $"expected {expectedItems.Length} elements, but there are {actualItems.Length}"
          ]
        | expected, actual when expected = actual -> []
        | expected, actual -> [ at path $"expected {show isSensitive expected}, but it is {show isSensitive actual}" ]

    /// <summary>Every place in which a document is not what was expected; none when they are equal.</summary>
    let find (expected: Document) (actual: Document) : Difference list = walk false None false "" expected actual

    /// <summary>As <c>find</c>, for values of a shape: those that the model calls sensitive are not shown.</summary>
    let internal ofShape (isPartial: bool) (schema: Schema) (expected: Document) (actual: Document) : Difference list =
        walk isPartial (Some schema) false "" expected actual

    /// The differences in lines of their own.
    let explain (differences: Difference list) : string =
        differences |> List.map (fun d -> $"\n  {d.Path}: {d.Message}") |> String.concat ""
