namespace FunctionalAws.Quirks

open System
open System.Text.Json
open FunctionalAws

/// <summary>
/// Polly takes the members of SynthesizeSpeech in the query of a GET as well, so that a URL says it all and a browser can
/// play it. No trait says so.
/// </summary>
[<RequireQualifiedAccess>]
module internal SpeechUrl =

    let private isSpeech (operation: OperationInfo) : bool =
        operation.Name = "SynthesizeSpeech" && operation.Service.Id = "Polly"

    let rec private values (value: JsonElement) : string list =
        match value.ValueKind with
        | JsonValueKind.Array -> [
            for item in value.EnumerateArray() do
                yield! values item
          ]
        | JsonValueKind.Null -> []
        | _ -> [ value.ToString() ]

    let private query (body: ReadOnlyMemory<byte>) : (struct (string * string)) list =
        use json = JsonDocument.Parse body

        [
            for property in json.RootElement.EnumerateObject() do
                for value in values property.Value do
                    struct (property.Name, Uri.EscapeDataString value)
        ]

    let private asQuery (request: HttpRequest) : HttpRequest =
        match Body.tryBytes request.Body with
        | ValueSome body when not body.IsEmpty -> {
            request with
                Method = "GET"
                Query = request.Query @ query body
                Headers = []
                Body = Body.Empty
          }
        | _ -> request

    /// It belongs behind the endpoint of requests that become URLs.
    let middleware: Middleware =
        fun next call ->
            if isSpeech call.Operation then
                next { call with Request = asQuery call.Request }
            else
                next call
