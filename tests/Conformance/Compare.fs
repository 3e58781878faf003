/// Comparing by meaning: JSON and XML as trees, queries as sets of pairs, never as text.
module FunctionalAws.Conformance.Compare

open System
open System.Text
open System.Text.Json
open System.Xml.Linq
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// JSON as a document.
let rec ofJson (element: JsonElement) : Document =
    match element.ValueKind with
    | JsonValueKind.Object ->
        Document.map [ for property in element.EnumerateObject() -> property.Name, ofJson property.Value ]
    | JsonValueKind.Array -> Document.List [ for item in element.EnumerateArray() -> ofJson item ]
    | JsonValueKind.String -> Document.String(nonNull (element.GetString()))
    | JsonValueKind.True -> Document.Boolean true
    | JsonValueKind.False -> Document.Boolean false
    | JsonValueKind.Number ->
        match element.TryGetInt64() with
        | true, value -> Document.Integer value
        | _ -> Document.Float(element.GetDouble())
    | _ -> Document.Null

/// JSON text as a document, or nothing when it is no JSON.
let tryJson (text: string) : Document option =
    try
        use parsed = JsonDocument.Parse text
        Some(ofJson parsed.RootElement)
    with :? JsonException ->
        None

/// CBOR in base64 as a document, or nothing when it is no CBOR.
let tryCbor (text: string) : Document option =
    match Cbor.toDocument (ReadOnlyMemory(Convert.FromBase64String text)) with
    | Ok document -> Some document
    | Error _ -> None

/// A value as the case files write it: timestamps in seconds since 1970, blobs as text, special numbers as text.
let rec plain (document: Document) : Document =
    match document with
    | Document.Timestamp value ->
        let milliseconds = value.ToUnixTimeMilliseconds()

        if milliseconds % 1000L = 0L then
            Document.Integer(milliseconds / 1000L)
        else
            Document.Float(float milliseconds / 1000.0)
    | Document.Blob bytes -> Document.String(Encoding.UTF8.GetString bytes)
    | Document.Stream stream ->
        Document.String(Encoding.UTF8.GetString(stream.ReadAllAsync(Threading.CancellationToken.None).Result))
    | Document.Events(:? EventStream<Document> as events) ->
        match Async.RunSynchronously(EventStream.toList events) with
        | Ok events -> Document.List(List.map plain events)
        | Error error -> failwith (AwsError.explain error)
    | Document.Float value when Double.IsNaN value -> Document.String "NaN"
    | Document.Float value when Double.IsPositiveInfinity value -> Document.String "Infinity"
    | Document.Float value when Double.IsNegativeInfinity value -> Document.String "-Infinity"
    // Singles widen to doubles with digits that nobody wrote.
    | Document.Float value when float (single value) = value ->
        Document.Float(Double.Parse((single value).ToString("R")))
    | Document.List items -> Document.List(List.map plain items)
    | Document.Map entries -> Document.Map(Dict.map (fun _ value -> plain value) entries)
    | other -> other

/// A document as text, with map entries sorted.
let rec show (document: Document) : string =
    match document with
    | Document.Null -> "null"
    | Document.Boolean value -> if value then "true" else "false"
    | Document.Integer value -> string value
    | Document.Decimal value -> string value
    | Document.Float value -> value.ToString("R")
    | Document.String value -> JsonSerializer.Serialize value
    | Document.List items -> "[" + String.Join(", ", List.map show items) + "]"
    | Document.Map entries ->
        let entries = Dict.toList entries |> List.sortBy fst

        "{"
        + String.Join(", ", entries |> List.map (fun (k, v) -> JsonSerializer.Serialize k + ": " + show v))
        + "}"
    | other -> show (plain other)

/// XML as text in which only what has meaning differs: prefixes, order of attributes, space between elements are gone,
/// and siblings of different names are sorted by name.
let rec canonicalXml (element: XElement) : string =
    let attributes =
        element.Attributes()
        |> Seq.filter (fun attribute -> not attribute.IsNamespaceDeclaration)
        |> Seq.map (fun attribute -> $" {attribute.Name}={attribute.Value}")
        |> Seq.sort
        |> String.concat ""

    let children = element.Elements() |> Seq.map canonicalXml |> List.ofSeq
    let grouped = children |> List.sortBy (fun text -> text.Substring(0, text.IndexOfAny [| ' '; '>' |]))

    let content = if children.IsEmpty then element.Value else String.concat "" grouped

    $"<{element.Name}{attributes}>{content}</>"

/// Whether two XML texts mean the same.
let sameXml (expected: string) (actual: string) : bool =
    canonicalXml (XElement.Parse expected) = canonicalXml (XElement.Parse actual)

/// A query's pairs, decoded and sorted.
let queryPairs (query: string) : string list =
    query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
    |> Array.map (fun pair ->
        match pair.IndexOf '=' with
        | -1 -> Uri.UnescapeDataString pair + "="
        | equals ->
            Uri.UnescapeDataString(pair.Substring(0, equals).Replace("+", " "))
            + "="
            + Uri.UnescapeDataString(pair.Substring(equals + 1).Replace("+", " ")))
    |> Array.sort
    |> List.ofArray
