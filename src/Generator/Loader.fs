/// Reads a service's models from a folder in botocore's data layout.
module FunctionalAws.Generator.Loader

open System
open System.IO
open System.IO.Compression
open System.Security.Cryptography
open System.Text
open System.Text.Json
open System.Text.Json.Nodes
open System.Text.Json.Serialization

/// How an operation answers in pages. A name or a list of names stands in the same place.
type Paginator = {
    input_token: JsonElement
    output_token: JsonElement
    result_key: JsonElement
    more_results: string option
    limit_key: string option
}

type Paginators = { pagination: Map<string, Paginator> }

/// One rule of a waiter.
type AcceptorModel = {
    state: string
    matcher: string
    argument: string option
    expected: JsonElement
}

type WaiterModel = {
    operation: string
    delay: int
    maxAttempts: int
    acceptors: AcceptorModel list
}

type Waiters = { waiters: Map<string, WaiterModel> }

/// Everything that is known of a service.
type Source = {
    Folder: string
    /// The model with its extras merged in.
    Model: JsonObject
    Paginators: Map<string, Paginator>
    Waiters: Map<string, WaiterModel>
    /// Short names of builders, by member.
    ShortNames: Map<string, string>
    /// The cases of a union that C# converts to without a word, by the union's name.
    Implicit: Map<string, string list>
    /// Says which model was read.
    Digest: string
}

let private options: JsonSerializerOptions =
    // Absent fields of an option type are None.
    let options = JsonSerializerOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)
    options.Converters.Add(JsonFSharpConverter())
    options

let private decode<'record when 'record: not null> (node: JsonNode) : 'record =
    match JsonSerializer.Deserialize<'record>(node, options) with
    | null -> failwith "a model is empty"
    | record -> record

/// The text of a file, plain or compressed.
let private tryRead (folder: string) (name: string) : string option =
    let path = Path.Combine(folder, name)

    if File.Exists path then
        Some(File.ReadAllText path)
    elif File.Exists(path + ".gz") then
        use file = File.OpenRead(path + ".gz")
        use zip = new GZipStream(file, CompressionMode.Decompress)
        use reader = new StreamReader(zip, Encoding.UTF8)
        Some(reader.ReadToEnd())
    else
        None

/// Lays one tree over another: objects are merged, anything else is replaced.
let rec private mergeInto (target: JsonObject) (extra: JsonObject) : unit =
    for entry in List.ofSeq extra do
        match target[entry.Key], entry.Value with
        | (:? JsonObject as inner), (:? JsonObject as more) -> mergeInto inner more
        | _, null -> target[entry.Key] <- null
        | _, value -> target[entry.Key] <- value.DeepClone()

let private mergeExtras (folder: string) (name: string) (target: JsonObject) : unit =
    if Directory.Exists folder then
        let pattern = name + ".*sdk-extras.json*"

        for path in Directory.GetFiles(folder, pattern) |> Array.sort do
            match tryRead folder ((nonNull (Path.GetFileName path)).Replace(".gz", "")) with
            | None -> ()
            | Some text ->
                match JsonNode.Parse text with
                | :? JsonObject as extras ->
                    match extras["merge"] with
                    | :? JsonObject as merge -> mergeInto target merge
                    | _ -> ()
                | _ -> ()

/// The newest of a service's folders, each named after an API version.
let private newest (folder: string) : string = Directory.GetDirectories folder |> Array.sort |> Array.last

let private parseObject (text: string) : JsonObject =
    match JsonNode.Parse text with
    | :? JsonObject as parsed -> parsed
    | _ -> failwith "a model must be a JSON object"

/// What the project itself adds to a model: facts that AWS's newer model format has and this one lost.
let private ownExtras (service: string) : JsonObject option =
    let path = Path.Combine(AppContext.BaseDirectory, "extras", service + ".json")
    if File.Exists path then Some(parseObject (File.ReadAllText path)) else None

/// Reads a service from the models' folder.
let load (models: string) (service: string) : Source =
    let folder = newest (Path.Combine(models, service))

    let read (name: string) : JsonObject option =
        tryRead folder (name + ".json")
        |> Option.map (fun text ->
            let parsed = parseObject text
            mergeExtras folder name parsed
            parsed)

    let model =
        match read "service-2" with
        | Some model -> model
        | None -> failwith $"there is no service-2.json in {folder}"

    let digest = SHA256.HashData(Encoding.UTF8.GetBytes(model.ToJsonString())) |> Convert.ToHexStringLower

    let extras = ownExtras service

    match extras |> Option.bind (fun extras -> Option.ofObj extras["merge"]) with
    | Some(:? JsonObject as merge) -> mergeInto model merge
    | _ -> ()

    let shortNames =
        match extras |> Option.bind (fun extras -> Option.ofObj extras["shortNames"]) with
        | Some names -> decode<Map<string, string>> names
        | None -> Map.empty

    let implicitCases =
        match extras |> Option.bind (fun extras -> Option.ofObj extras["implicit"]) with
        | Some cases -> decode<Map<string, string list>> cases
        | None -> Map.empty

    {
        Folder = folder
        Model = model
        Paginators =
            (match read "paginators-1" with
             | Some text -> (decode<Paginators> text).pagination
             | None -> Map.empty)
        Waiters =
            (match read "waiters-2" with
             | Some text -> (decode<Waiters> text).waiters
             | None -> Map.empty)
        ShortNames = shortNames
        Implicit = implicitCases
        Digest = digest.Substring(0, 16)
    }
