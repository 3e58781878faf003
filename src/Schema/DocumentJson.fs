namespace FunctionalAws.Schema

open System
open System.Globalization
open System.IO
open System.Text
open System.Text.Encodings.Web
open System.Text.Json
open System.Text.Json.Nodes
open FunctionalAws

/// <summary>Documents as JSON and back.</summary>
/// <remarks>
/// JSON has fewer types: bytes become base64, timestamps ISO 8601 text, and the numbers that it lacks the strings "NaN",
/// "Infinity" and "-Infinity". Members of services take all of these back.
/// </remarks>
[<RequireQualifiedAccess>]
module DocumentJson =

    let private invariant = CultureInfo.InvariantCulture

    let private timestamp (value: DateTimeOffset) : string =
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", invariant)

    let rec write (writer: Utf8JsonWriter) (document: Document) : unit =
        match document with
        | Document.Null -> writer.WriteNullValue()
        | Document.Boolean value -> writer.WriteBooleanValue value
        | Document.Integer value -> writer.WriteNumberValue value
        | Document.Decimal value -> writer.WriteNumberValue value
        | Document.Float value when Double.IsNaN value -> writer.WriteStringValue "NaN"
        | Document.Float value when Double.IsPositiveInfinity value -> writer.WriteStringValue "Infinity"
        | Document.Float value when Double.IsNegativeInfinity value -> writer.WriteStringValue "-Infinity"
        // A float stays one: "3.0", not "3".
        | Document.Float value when Math.Truncate value = value && abs value < 1e15 ->
            writer.WriteRawValue(value.ToString("0.0", invariant))
        | Document.Float value -> writer.WriteNumberValue value
        | Document.String value -> writer.WriteStringValue value
        | Document.Blob value -> writer.WriteBase64StringValue value
        | Document.Timestamp value -> writer.WriteStringValue(timestamp value)
        | Document.List items ->
            writer.WriteStartArray()

            for item in items do
                write writer item

            writer.WriteEndArray()
        | Document.Map entries ->
            writer.WriteStartObject()

            for entry in entries.Entries do
                writer.WritePropertyName entry.Key
                write writer entry.Value

            writer.WriteEndObject()
        | Document.Events _ -> invalidArg (nameof document) "events have no JSON: read them first (EventStream.toList)"
        | Document.Stream stream ->
            match stream.Bytes with
            | ValueSome bytes -> writer.WriteBase64StringValue bytes.Span
            | ValueNone ->
                invalidArg (nameof document) "a stream that is not in memory has no JSON: read it first (ReadAllAsync)"

    /// A whole number to its last digit, others as far as 28 digits go, beyond that as a float.
    let private number (element: JsonElement) : Document =
        match element.TryGetInt64() with
        | true, value -> Document.Integer value
        | _ ->
            match element.TryGetDecimal() with
            | true, value when value <> 0m || element.GetDouble() = 0.0 -> Document.Decimal value
            | _ -> Document.Float(element.GetDouble())

    let rec ofElement (element: JsonElement) : Document =
        match element.ValueKind with
        | JsonValueKind.True -> Document.Boolean true
        | JsonValueKind.False -> Document.Boolean false
        | JsonValueKind.Number -> number element
        | JsonValueKind.String -> Document.String(nonNull (element.GetString()))
        | JsonValueKind.Array -> Document.List [ for item in element.EnumerateArray() -> ofElement item ]
        | JsonValueKind.Object ->
            let mutable entries = DictBuilder<string, Document>()

            for property in element.EnumerateObject() do
                entries.Add(property.Name, ofElement property.Value)

            Document.Map(entries.Close())
        | _ -> Document.Null

    let private options (isIndented: bool) =
        JsonWriterOptions(Indented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)

    let text (isIndented: bool) (document: Document) : string =
        use buffer = new MemoryStream()
        use writer = new Utf8JsonWriter(buffer, options isIndented)
        write writer document
        writer.Flush()
        Encoding.UTF8.GetString(buffer.GetBuffer(), 0, int buffer.Length)

    let parse (text: string) : Result<Document, string> =
        try
            use parsed = JsonDocument.Parse text
            Ok(ofElement parsed.RootElement)
        with
        | :? JsonException as error -> Error error.Message
        // Half a surrogate pair, written as an escape.
        | :? InvalidOperationException as error -> Error error.Message

    let toNode (document: Document) : JsonNode | null = JsonNode.Parse(text false document)

    let toElement (document: Document) : JsonElement =
        use parsed = JsonDocument.Parse(text false document)
        parsed.RootElement.Clone()
