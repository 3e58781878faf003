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
open FunctionalAws.Schema

/// Everything that is known of a service.
type Source = {
    Folder: string
    /// The model with its extras merged in.
    Model: JsonObject
    /// What stands beside the model, by the names that the runtime reads it by: "pagination", "waiters" and
    /// "endpointRuleSet".
    Beside: (string * JsonObject) list
    /// How operations answer in pages, by the operation's name.
    Paginators: Map<string, PaginatorModel>
    /// What can be waited for, by the waiter's name.
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

let private mergeExtras (folder: string) (name: string) (target: JsonObject) : unit =
    if Directory.Exists folder then
        let pattern = name + ".*sdk-extras.json*"

        for path in Directory.GetFiles(folder, pattern) |> Array.sort do
            match tryRead folder ((nonNull (Path.GetFileName path)).Replace(".gz", "")) with
            | None -> ()
            | Some text -> ModelText.mergeExtras target (Encoding.UTF8.GetBytes text)

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

/// The name of a service's own folder, as in "dynamodb".
let nameOf (source: Source) : string = nonNull (Path.GetFileName(nonNull (Path.GetDirectoryName source.Folder)))

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

    let paginators = read "paginators-1"
    let waiters = read "waiters-2"

    let inner (name: string) (whole: JsonObject option) : (string * JsonObject) option =
        match whole |> Option.bind (fun whole -> Option.ofObj whole[name]) with
        | Some(:? JsonObject as entries) -> Some(name, entries)
        | _ -> None

    let beside = [
        inner "pagination" paginators
        inner "waiters" waiters
        read "endpoint-rule-set-1" |> Option.map (fun rules -> "endpointRuleSet", rules)
    ]

    /// What stands beside the model under a name, in the form that the library reads.
    let section (name: string) : JsonElement list =
        beside
        |> List.choose id
        |> List.filter (fun (known, _) -> known = name)
        |> List.map (fun (_, entries) -> JsonSerializer.SerializeToElement entries)

    let digest = SHA256.HashData(Encoding.UTF8.GetBytes(model.ToJsonString())) |> Convert.ToHexStringLower

    let extras = ownExtras service

    match extras |> Option.bind (fun extras -> Option.ofObj extras["merge"]) with
    | Some(:? JsonObject as merge) -> ModelText.mergeInto model merge
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
        Beside = List.choose id beside
        Paginators =
            section "pagination"
            |> List.collect Pagination.ofJson
            |> List.map (fun paginator -> paginator.Operation, paginator)
            |> Map.ofList
        Waiters =
            section "waiters"
            |> List.collect WaiterModel.ofJson
            |> List.map (fun waiter -> waiter.Name, waiter)
            |> Map.ofList
        ShortNames = shortNames
        Implicit = implicitCases
        Digest = digest.Substring(0, 16)
    }
