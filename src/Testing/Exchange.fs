namespace FunctionalAws.Testing

open System
open System.Buffers
open System.Text
open System.Text.Encodings.Web
open System.Text.Json
open FunctionalAws

/// <summary>One request and what came of it, without secrets.</summary>
[<NoComparison; NoEquality>]
type Exchange = {
    /// The service's id, empty for what no operation asked.
    Service: string
    Operation: string
    Request: HttpRequest
    Result: Result<HttpResponse, TransportError>
}

/// <summary>
/// Exchanges as JSON text: a list of objects with "service", "operation", "request" and either "response" or "error".
/// A body that is text is in "body", any other as base64 in "bodyBase64".
/// </summary>
[<RequireQualifiedAccess>]
module internal ExchangeFile =

    [<Literal>]
    let private Version = 1

    let private strictUtf8 = UTF8Encoding(false, true)

    let private writePairs (w: Utf8JsonWriter) (name: string) (pairs: (struct (string * string)) list) : unit =
        w.WriteStartArray name

        for struct (name, value) in pairs do
            w.WriteStartArray()
            w.WriteStringValue name
            w.WriteStringValue value
            w.WriteEndArray()

        w.WriteEndArray()

    let private writeBody (w: Utf8JsonWriter) (body: Body) : unit =
        let bytes = Body.bytes body

        if bytes.Length > 0 then
            try
                w.WriteString("body", strictUtf8.GetString bytes.Span)
            with :? DecoderFallbackException ->
                w.WriteBase64String("bodyBase64", bytes.Span)

    let private writeExchange (w: Utf8JsonWriter) (exchange: Exchange) : unit =
        w.WriteStartObject()
        w.WriteString("service", exchange.Service)
        w.WriteString("operation", exchange.Operation)
        w.WriteStartObject "request"
        w.WriteString("method", exchange.Request.Method)
        w.WriteString("scheme", exchange.Request.Scheme)
        w.WriteString("host", exchange.Request.Host)
        w.WriteString("path", exchange.Request.Path)
        writePairs w "query" exchange.Request.Query
        writePairs w "headers" exchange.Request.Headers
        writeBody w exchange.Request.Body
        w.WriteEndObject()

        match exchange.Result with
        | Ok response ->
            w.WriteStartObject "response"
            w.WriteNumber("status", response.Status)
            writePairs w "headers" response.Headers
            writeBody w response.Body
            w.WriteEndObject()
        | Error error ->
            w.WriteStartObject "error"
            w.WriteString("fault", string error.Fault)
            w.WriteString("endpoint", error.Endpoint)
            w.WriteString("message", error.Message)
            w.WriteEndObject()

        w.WriteEndObject()

    /// The text of a file.
    let write (exchanges: Exchange list) : string =
        let buffer = ArrayBufferWriter<byte>()

        let options = JsonWriterOptions(Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)

        use w = new Utf8JsonWriter(buffer, options)
        w.WriteStartObject()
        w.WriteNumber("version", Version)
        w.WriteStartArray "exchanges"

        for exchange in exchanges do
            writeExchange w exchange

        w.WriteEndArray()
        w.WriteEndObject()
        w.Flush()
        Encoding.UTF8.GetString buffer.WrittenSpan

    let private text (name: string) (element: JsonElement) : string =
        match element.GetProperty(name).GetString() with
        | null -> raise (FormatException(String.Concat(name, " is null")))
        | text -> text

    let private readPairs (name: string) (element: JsonElement) : (struct (string * string)) list = [
        for pair in element.GetProperty(name).EnumerateArray() ->
            struct (string (pair[0].GetString()), string (pair[1].GetString()))
    ]

    let private readBody (element: JsonElement) : Body =
        match element.TryGetProperty "body", element.TryGetProperty "bodyBase64" with
        | (true, body), _ -> Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes(string (body.GetString()))))
        | _, (true, body) -> Body.Bytes(ReadOnlyMemory(body.GetBytesFromBase64()))
        | _ -> Body.Empty

    let private readFault (name: string) : TransportFault =
        match name with
        | "Connect" -> TransportFault.Connect
        | "Refused" -> TransportFault.Refused
        | _ -> TransportFault.Broken

    let private readExchange (element: JsonElement) : Exchange =
        let request = element.GetProperty "request"

        {
            Service = text "service" element
            Operation = text "operation" element
            Request = {
                Method = text "method" request
                Scheme = text "scheme" request
                Host = text "host" request
                Path = text "path" request
                Query = readPairs "query" request
                Headers = readPairs "headers" request
                Body = readBody request
            }
            Result =
                (match element.TryGetProperty "response" with
                 | true, response ->
                     Ok {
                         Status = response.GetProperty("status").GetInt32()
                         Headers = readPairs "headers" response
                         Body = readBody response
                     }
                 | _ ->
                     let error = element.GetProperty "error"

                     Error {
                         Fault = readFault (text "fault" error)
                         Endpoint = text "endpoint" error
                         Message = text "message" error
                     })
        }

    /// The exchanges of a file's text, or why it has none.
    let read (text: string) : Result<Exchange list, string> =
        try
            use document = JsonDocument.Parse text
            let root = document.RootElement
            let version = root.GetProperty("version").GetInt32()

            if version <> Version then
                Error $"the file is of version {version}; this library knows version {Version}"
            else
                Ok [
                    for exchange in root.GetProperty("exchanges").EnumerateArray() -> readExchange exchange
                ]
        with
        | :? JsonException
        | :? FormatException
        | :? InvalidOperationException
        | :? IndexOutOfRangeException
        | :? Collections.Generic.KeyNotFoundException as error ->
            Error $"the file holds no recorded exchanges: {error.Message}"
