/// The wire protocols: requests that must be made of given inputs, and outputs that must be read from given answers.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.ProtocolsSuite

open System
open System.IO
open System.Text
open System.Text.Json
open System.Text.Json.Nodes
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// A service with the one operation of a case.
let private modelOf (suite: JsonElement) (operation: JsonElement) : ServiceModel =
    // The cases do not say what to sign for, and the body is all the same.
    let metadata =
        match JsonNode.Parse(suite.GetProperty("metadata").GetRawText()) with
        | :? JsonObject as metadata ->
            if not (metadata.ContainsKey "endpointPrefix") then
                metadata["endpointPrefix"] <- JsonValue.Create "example"

            metadata.ToJsonString()
        | _ -> "{}"

    let shapes =
        match suite.TryGetProperty "shapes" with
        | true, shapes -> shapes.GetRawText()
        | _ -> "{}"

    let name = operation.GetProperty("name").GetString()
    let text = $"""{{"metadata":{metadata},"operations":{{"{name}":{operation.GetRawText()}}},"shapes":{shapes}}}"""
    ServiceModel.Parse(Encoding.UTF8.GetBytes text)

let private operationOf (suite: JsonElement) (case: JsonElement) : Operation<Document, Document> =
    let given = case.GetProperty "given"
    let model = modelOf suite given

    let readDetail (_: string) (reader: ShapeReader) (schema: Schema) : obj option =
        Some(DocumentShape.shape.Read reader schema :> obj)

    ServiceOperation.create
        model
        (ServiceOperation.protocolOf model)
        (nonNull (given.GetProperty("name").GetString()))
        DocumentShape.shape
        DocumentShape.shape
        readDetail

let private property (name: string) (element: JsonElement) : JsonElement option =
    match element.TryGetProperty name with
    | true, value -> Some value
    | _ -> None

let private text (name: string) (element: JsonElement) : string option =
    property name element |> Option.map (fun value -> nonNull (value.GetString()))

let private bodyBytes (body: Body) : byte[] =
    match body with
    | Body.Empty -> Array.Empty()
    | Body.Bytes bytes -> bytes.ToArray()
    | Body.Rented(buffer, length) -> Array.sub buffer 0 length
    | Body.Stream stream -> stream.ReadAllAsync(Threading.CancellationToken.None).Result

/// A body as the case files have it: text, or base64 where the protocol is no text.
let private bodyText (contentType: string) (body: Body) : string =
    let bytes = bodyBytes body

    if contentType.Contains "cbor" then
        Convert.ToBase64String bytes
    else
        Encoding.UTF8.GetString bytes

/// Compares what is there with what should be, and says both when they differ.
let private differs (what: string) (expected: string) (actual: string) : string option =
    Some $"{what}\n    expected: {expected}\n    actual:   {actual}"

let private compareBody (contentType: string) (expected: string) (actual: string) : string option =
    let same =
        if expected = actual then
            true
        elif contentType.Contains "json" || expected.StartsWith '{' then
            match Compare.tryJson expected, Compare.tryJson actual with
            | Some expected, Some actual -> expected = actual
            | _ -> false
        elif contentType.Contains "cbor" then
            match Compare.tryCbor expected, Compare.tryCbor actual with
            | Some expected, Some actual -> expected = actual
            | _ -> false
        elif expected.TrimStart().StartsWith '<' then
            try
                Compare.sameXml expected actual
            with :? Xml.XmlException ->
                false
        elif contentType.Contains "form" then
            Compare.queryPairs expected = Compare.queryPairs actual
        else
            false

    if same then None else differs "body" expected actual

let private compareRequest (expected: JsonElement) (request: HttpRequest) : string list =
    let headers = request.Headers
    let find (name: string) = Header.tryFind name headers

    let contentType = ValueOption.defaultValue "" (find "Content-Type")

    [
        match text "method" expected with
        | Some value when value <> request.Method -> differs "method" value request.Method
        | _ -> None

        match text "uri" expected with
        | Some uri ->
            let path, query =
                match uri.IndexOf '?' with
                | -1 -> uri, ""
                | mark -> uri.Substring(0, mark), uri.Substring(mark + 1)

            if path <> request.Path then differs "path" path request.Path

            let actual = String.Join("&", request.Query |> List.map (fun (struct (name, value)) -> name + "=" + value))

            if Compare.queryPairs query <> Compare.queryPairs actual then
                differs "query" query actual
        | None -> None

        match text "host" expected with
        // A host with a path is the endpoint that was given.
        | Some host when (host.Split '/')[0] <> request.Host -> differs "host" host request.Host
        | _ -> None

        match text "body" expected with
        | Some body -> compareBody contentType body (bodyText contentType request.Body)
        | None -> None

        match property "headers" expected with
        | Some expected ->
            for header in expected.EnumerateObject() do
                let value = nonNull (header.Value.GetString())

                // Items of a list may stand in several headers or in one.
                let all =
                    headers
                    |> List.filter (fun (struct (name, _)) ->
                        String.Equals(name, header.Name, StringComparison.OrdinalIgnoreCase))
                    |> List.map (fun (struct (_, value)) -> value)

                if String.Join(", ", all) <> value || all.IsEmpty then
                    differs $"header {header.Name}" value (String.Join(", ", all))
        | None -> None

        match property "requireHeaders" expected with
        | Some names ->
            for name in names.EnumerateArray() do
                let name = nonNull (name.GetString())

                // The transport gives the length of a body in memory.
                let isLength = name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)

                if not isLength && (find name).IsNone then
                    differs $"header {name}" "present" "absent"
        | None -> None

        match property "forbidHeaders" expected with
        | Some names ->
            for name in names.EnumerateArray() do
                match find (nonNull (name.GetString())) with
                | ValueSome value -> differs $"header {name}" "absent" value
                | ValueNone -> None
        | None -> None
    ]
    |> List.choose id

let private runInput (suite: JsonElement) (case: JsonElement) : Result<unit, string> =
    let operation = operationOf suite case

    let input = property "params" case |> Option.map Compare.ofJson |> Option.defaultValue Document.empty

    let mutable sent: HttpRequest option = None

    let transport: Transport =
        fun request _ ->
            sent <- Some request

            Task.FromResult(
                Error {
                    Fault = TransportFault.Refused
                    Endpoint = ""
                    Message = "this is only a test"
                }
            )

    let endpoint = text "clientEndpoint" suite |> Option.defaultValue "https://example.com"

    let session =
        Session.create ()
        |> Session.withRegion "us-west-2"
        |> Session.withKeys "AKIDEXAMPLE" "secret"
        |> Session.withEndpoint endpoint
        |> Session.withTransport transport
        |> Session.withEffects { Effects.real with NewId = fun () -> "00000000-0000-4000-8000-000000000000" }

    match (Aws.callTask operation session Threading.CancellationToken.None input).Result, sent with
    | _, Some request ->
        match compareRequest (case.GetProperty "serialized") request with
        | [] -> Ok()
        | problems -> Error(String.Join("\n  ", problems))
    | Error error, None -> Error $"nothing was sent: {AwsError.explain error}"
    | Ok _, None -> Error "nothing was sent"

let private responseOf (bytesOf: string -> byte[]) (response: JsonElement) : HttpResponse = {
    Status = (response.GetProperty "status_code").GetInt32()
    Headers =
        (match property "headers" response with
         | Some headers -> [
             for header in headers.EnumerateObject() -> struct (header.Name, nonNull (header.Value.GetString()))
           ]
         | None -> [])
    Body =
        (match property "body" response with
         | Some body -> Body.Bytes(ReadOnlyMemory(bytesOf (nonNull (body.GetString()))))
         | None -> Body.Empty)
}

let private same (what: string) (expected: Document) (actual: Document) : Result<unit, string> =
    let expected = Compare.plain expected
    let actual = Compare.plain actual

    if expected = actual then
        Ok()
    else
        Error $"{what}\n    expected: {Compare.show expected}\n    actual:   {Compare.show actual}"

let private runAnswer (bytesOf: string -> byte[]) (suite: JsonElement) (case: JsonElement) : Result<unit, string> =
    let operation = operationOf suite case

    let bytesOf =
        match text "protocol" (suite.GetProperty "metadata") with
        | Some "smithy-rpc-v2-cbor" -> Convert.FromBase64String
        | _ -> bytesOf

    let response = responseOf bytesOf (case.GetProperty "response")

    let answer =
        match operation.Info.Check response with
        | Ok response -> operation.Parse response
        | Error error -> Error error

    match text "errorCode" case, answer with
    | None, Ok output ->
        let expected = property "result" case |> Option.map Compare.ofJson |> Option.defaultValue Document.empty

        same "result" expected output
    | None, Error error -> Error $"an error was read: {AwsError.explain error}"
    | Some code, Ok output -> Error $"expected the error {code}, read {Compare.show output}"
    | Some code, Error(AwsError.Service error) ->
        if error.Code <> code then
            Error $"error code\n    expected: {code}\n    actual:   {error.Code}"
        else
            let message = text "errorMessage" case

            match message with
            | Some message when message <> error.Message ->
                Error $"error message\n    expected: {message}\n    actual:   {error.Message}"
            | _ ->
                let expected = property "error" case |> Option.map Compare.ofJson |> Option.defaultValue Document.empty

                match error.Detail with
                | Some(:? Document as detail) -> same "error members" expected detail
                | _ when expected = Document.empty -> Ok()
                | _ -> Error $"error members\n    expected: {Compare.show expected}\n    actual:   none"
    | Some code, Error error -> Error $"expected the error {code}, got {AwsError.explain error}"

let private runOutput: JsonElement -> JsonElement -> Result<unit, string> = runAnswer Encoding.UTF8.GetBytes

/// An answer whose body is a stream of events, in Base64.
let private runEvents: JsonElement -> JsonElement -> Result<unit, string> = runAnswer Convert.FromBase64String

let private runFile
    (path: string)
    (run: JsonElement -> JsonElement -> Result<unit, string>)
    : (string * Result<unit, string>) list =
    use parsed = JsonDocument.Parse(File.ReadAllText path)
    let name = Path.GetFileNameWithoutExtension path
    let mutable count = 0

    [
        for suite in parsed.RootElement.EnumerateArray() do
            for case in (suite.GetProperty "cases").EnumerateArray() do
                count <- count + 1
                // Some cases have a place, and no name.
                let id = text "id" case |> Option.defaultValue (string count)
                let direction = Path.GetFileName(nonNull (Path.GetDirectoryName path))

                let result =
                    try
                        run suite case
                    with error ->
                        Error $"{error.GetType().Name}: {error.Message}"

                $"{direction}/{name}/{id}", result
    ]

/// Runs every case in the folder, or in its files of one name.
let run (folder: string) (only: string option) : (string * Result<unit, string>) list = [
    for direction, runCase in [ "input", runInput; "output", runOutput ] do
        let files = Path.Combine(folder, direction)

        if Directory.Exists files then
            for path in Directory.GetFiles(files, "*.json") |> Array.sort do
                let name = Path.GetFileNameWithoutExtension path

                match only with
                | Some only when Path.GetFileNameWithoutExtension only <> name -> ()
                | _ -> yield! runFile path runCase

    let events = Path.Combine(folder, "event-stream")

    if Directory.Exists events then
        for path in Directory.GetFiles(events, "output-*.json") |> Array.sort do
            match only with
            | Some only when Path.GetFileNameWithoutExtension only <> Path.GetFileNameWithoutExtension path -> ()
            | _ -> yield! runFile path runEvents
]
