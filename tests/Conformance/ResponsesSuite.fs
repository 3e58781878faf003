/// Recorded XML answers of services, and what they say: read with the services' own models, which stand beside the suites.
/// A file's name says the service and the operation, as in "ec2-describe-tags.xml" or "s3-list-multipart-uploads#2.xml".
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.ResponsesSuite

open System
open System.Collections.Concurrent
open System.Globalization
open System.IO
open System.Text
open System.Text.Json
open System.Text.RegularExpressions
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// The newest model of a service in a folder of models.
let private openModel (models: string) (service: string) : ServiceModel =
    let newest = Directory.GetDirectories(Path.Combine(models, service)) |> Array.max
    ServiceModel.Parse(File.ReadAllBytes(Path.Combine(newest, "service-2.json")))

/// The operation that a file's name means: "describe-db-instances" is DescribeDBInstances.
let private findOperation (model: ServiceModel) (name: string) : string =
    let name = ((name.Split '#')[0]).Replace("-", "")

    model.OperationNames
    |> Seq.find (fun operation -> operation.Equals(name, StringComparison.OrdinalIgnoreCase))

/// The text of a file. Some recordings are those of the documentation, which has a pattern where a time was; a time takes
/// its place, in the answer and in what is expected of it.
let private readFile (path: string) : string =
    Regex.Replace(File.ReadAllText path, @"YYYY-MM-DDTHH:MM:SS(\.\w{3})?Z", "2014-06-15T12:34:56.789Z")

let private parseTime (text: string) : DateTimeOffset voption =
    match DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) with
    | true, time -> ValueSome time
    | _ -> ValueNone

/// Whether a value is the expected one. Times are expected as they were written, and documents within a text (policies,
/// templates) as what they say.
let rec private isExpected (expected: Document) (actual: Document) : bool =
    match expected, actual with
    | Document.String text, Document.Timestamp time -> parseTime text = ValueSome time
    | Document.List expected, Document.List actual ->
        expected.Length = actual.Length && List.forall2 isExpected expected actual
    | Document.Map expected, Document.Map actual ->
        expected.Count = actual.Count
        && expected
           |> Dict.toSeq
           |> Seq.forall (fun (key, value) ->
               match actual.TryFind key with
               | ValueSome found -> isExpected value found
               | ValueNone -> false)
    | Document.Map _, Document.String text ->
        Compare.tryJson text = Some expected
        || Compare.tryJson (Uri.UnescapeDataString text) = Some expected
    | _ -> expected = Compare.plain actual

let private differs (what: string) (expected: Document) (actual: Document) : Result<unit, string> =
    Error $"{what}\n    expected: {Compare.show expected}\n    actual:   {Compare.show actual}"

let private textAt (path: string list) (document: Document) : string option =
    match Document.tryFind path document with
    | Some(Document.String text) -> Some text
    | _ -> None

let private checkId (expected: Document) (actual: string) : Result<unit, string> =
    match textAt [ "ResponseMetadata"; "RequestId" ] expected with
    | Some id when id <> actual -> Error $"request id\n    expected: {id}\n    actual:   {actual}"
    | _ -> Ok()

let private checkOutput (expected: Document) (output: Document) : Result<unit, string> =
    match expected with
    | Document.Map entries ->
        let expected = Document.Map(Dict.remove "ResponseMetadata" entries)

        if isExpected expected output then Ok() else differs "output" expected output
    | _ -> Error "no output is expected"

/// What no member holds, such as an error's type, is in the answer, which the error keeps.
let private checkError (expected: Document) (answer: HttpResponse) (error: ServiceError) : Result<unit, string> =
    let found = Document.map [ "Code", Document.String error.Code; "Message", Document.String error.Message ]

    let wanted =
        Document.map [
            for name in [ "Code"; "Message" ] ->
                name, Document.String(textAt [ "Error"; name ] expected |> Option.defaultValue "")
        ]

    match found = wanted, error.Response.Body, answer.Body with
    | false, _, _ -> differs "error" wanted found
    | true, Body.Bytes kept, Body.Bytes sent when kept.Span.SequenceEqual sent.Span -> checkId expected error.RequestId
    | _ -> Error "the error has not kept its answer"

let private runCase (model: ServiceModel) (name: string) (isError: bool) (path: string) : Result<unit, string> =
    let operation =
        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            (findOperation model name)
            DocumentShape.shape
            DocumentShape.shape
            (fun _ _ _ -> None)

    use parsed = JsonDocument.Parse(readFile (nonNull (Path.ChangeExtension(path, ".json"))))
    let expected = Compare.ofJson parsed.RootElement

    let answer = {
        Status = if isError then 400 else 200
        Headers = []
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes(readFile path)))
    }

    match operation.Info.Check answer, isError with
    | Error(AwsError.Service error), true -> checkError expected answer error
    | Error error, _ -> Error $"an error was read: {AwsError.explain error}"
    | Ok _, true -> Error "an output was read"
    | Ok answer, false ->
        match operation.Parse answer with
        | Error error -> Error(AwsError.explain error)
        | Ok output ->
            checkOutput expected output |> Result.bind (fun () -> checkId expected (operation.RequestId answer))

/// <summary>Runs every case in the folder, or those of one name.</summary>
/// <param name="folder">The suite's folder; "models" is two folders above it.</param>
/// <param name="only">The beginning of a file's name, as in "ec2" or "ec2-describe-tags".</param>
let run (folder: string) (only: string option) : (string * Result<unit, string>) list =
    let models = Path.Combine(folder, "..", "..", "models")
    let opened = ConcurrentDictionary<string, ServiceModel>()

    [
        for kind in [ "responses"; "errors" ] do
            for path in Directory.GetFiles(Path.Combine(folder, "xml", kind), "*.xml") |> Array.sort do
                let name = nonNull (Path.GetFileNameWithoutExtension path)
                let service = (name.Split '-')[0]

                if only |> Option.forall name.StartsWith then
                    let result =
                        try
                            let model = opened.GetOrAdd(service, openModel models)
                            runCase model (name.Substring(service.Length + 1)) (kind = "errors") path
                        with error ->
                            Error $"{error.GetType().Name}: {error.Message}"

                    $"{kind}/{name}", result
    ]
