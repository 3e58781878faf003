/// The facts of a model in words, for documentation, and as the text that an assembly carries.
module FunctionalAws.Generator.Facts

open System
open System.Globalization
open System.Text
open System.Text.Encodings.Web
open System.Text.Json
open System.Text.Json.Nodes
open FunctionalAws.Schema

let private number (value: float) : string = value.ToString("0.##########", CultureInfo.InvariantCulture)

/// What bounds mean for a shape of the given type.
let private bounds (schema: Schema) : string option =
    let what =
        match schema.Type with
        | ShapeType.String -> "characters"
        | ShapeType.Blob -> "bytes"
        | ShapeType.List -> "elements"
        | ShapeType.Map -> "entries"
        | _ -> ""

    let said =
        match schema.Traits.Bounds.Minimum, schema.Traits.Bounds.Maximum with
        | ValueSome low, ValueSome high when low = high -> Some(number low)
        | ValueSome low, ValueSome high -> Some $"{number low} to {number high}"
        | ValueSome low, ValueNone -> Some $"at least {number low}"
        | ValueNone, ValueSome high -> Some $"at most {number high}"
        | _ -> None

    said |> Option.map (fun said -> $"{said} {what}".Trim())

/// The facts of a member, each a short sentence.
let ofMember (m: Member) : string list =
    let place =
        match m.Location with
        | Location.Header -> Some $"header <c>{Naming.xml m.WireName}</c>"
        | Location.Headers -> Some $"headers <c>{Naming.xml m.WireName}*</c>"
        | Location.Query -> Some $"query <c>{Naming.xml m.WireName}</c>"
        | Location.Uri -> Some $"path <c>{{{Naming.xml m.WireName}}}</c>"
        | Location.StatusCode -> Some "the answer's status"
        | _ when m.WireName <> m.Name -> Some $"<c>{Naming.xml m.WireName}</c>"
        | _ -> None

    [
        if m.Required then "Required."
        match bounds m.Target with
        | Some text -> text + "."
        | None -> ()
        match m.Target.Traits.Pattern with
        | null -> ()
        | pattern -> $"Pattern <c>{Naming.xml pattern}</c>."
        match place with
        | Some place -> $"On the wire: {place}."
        | None -> ()
        if m.Traits.IdempotencyToken then "A fresh token when left out."
        if m.Target.Traits.Sensitive then "Sensitive."
        if m.Traits.Deprecated then "Deprecated by AWS."
    ]

/// The address of a page of the API reference.
let page (model: ServiceModel) (name: string) : string =
    $"""https://docs.aws.amazon.com/goto/WebAPI/{model.Metadata "uid"}/{name}"""

/// Which model the code was made from.
let origin (plan: Plan) : string =
    $"""{plan.Name}, API version {plan.Model.Metadata "apiVersion"}, model {plan.Source.Digest}"""

let private compact: JsonSerializerOptions =
    JsonSerializerOptions(Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)

/// An entry without what the library does not use.
let private withoutWords (section: string) (value: JsonNode) : JsonNode =
    match value with
    | :? JsonObject as entry ->
        let entry = entry.DeepClone() :?> JsonObject
        entry.Remove "documentation" |> ignore

        if section = "waiters" then entry.Remove "description" |> ignore

        match entry["members"] with
        | :? JsonObject as members when section = "shapes" ->
            for m in members do
                match m.Value with
                | :? JsonObject as m -> m.Remove "documentation" |> ignore
                | _ -> ()
        | _ -> ()

        entry
    | value -> value

/// The model and what stands beside it as one text: an entry a line, what the library does not use left out.
let private text (source: Loader.Source) (sections: (string * JsonObject) list) : string =
    let metadata =
        match source.Model["metadata"] with
        | :? JsonObject as metadata -> metadata.DeepClone() :?> JsonObject
        | _ -> JsonObject()

    metadata["folder"] <- JsonValue.Create(Loader.nameOf source)

    let section (name: string, entries: JsonObject) : string =
        let lines = [
            for entry in entries do
                match entry.Value with
                | null -> ()
                | value ->
                    $"{JsonSerializer.Serialize(entry.Key, compact)}:{(withoutWords name value).ToJsonString compact}"
        ]

        String.Concat(JsonSerializer.Serialize(name, compact), ":{\n", String.Join(",\n", lines), "\n}")

    let parts = $"\"metadata\":{metadata.ToJsonString compact}" :: List.map section sections
    "{" + String.Join(",\n", parts) + "}\n"

let private modelSections (source: Loader.Source) : (string * JsonObject) list = [
    for name in [ "clientContextParams"; "operations"; "shapes" ] do
        match source.Model[name] with
        | :? JsonObject as entries -> name, entries
        | _ -> ()
]

/// The model as an assembly carries it. Of the endpoint rules it has the parameters.
let carried (plan: Plan) : string =
    let beside =
        plan.Source.Beside
        |> List.map (fun (name, entries) ->
            match entries["parameters"] with
            | NonNull parameters when name = "endpointRuleSet" ->
                let kept = JsonObject()
                kept["parameters"] <- parameters.DeepClone()
                name, kept
            | _ -> name, entries)

    text plan.Source (modelSections plan.Source @ beside)

/// The model as a catalog has it.
let whole (source: Loader.Source) : string = text source (modelSections source @ source.Beside)

/// The endpoint rules as an assembly carries them, before they are compressed; none when the service has none.
let rules (source: Loader.Source) : string option =
    let rec withoutDocumentation (node: JsonNode | null) : unit =
        match node with
        | :? JsonObject as entries ->
            entries.Remove "documentation" |> ignore

            for entry in entries do
                withoutDocumentation entry.Value
        | :? JsonArray as items ->
            for item in items do
                withoutDocumentation item
        | _ -> ()

    source.Beside
    |> List.tryFind (fun (name, _) -> name = "endpointRuleSet")
    |> Option.map (fun (_, rules) ->
        let kept = rules.DeepClone()
        withoutDocumentation kept
        kept.ToJsonString compact)

/// The partitions as the library carries them: what a partition is called, which regions it has, how others look.
let partitions (models: string) : string =
    use document = JsonDocument.Parse(IO.File.ReadAllText(IO.Path.Combine(models, "partitions.json")))

    let partition (element: JsonElement) : string =
        let regions = JsonArray()

        for region in element.GetProperty("regions").EnumerateObject() do
            regions.Add(JsonValue.Create region.Name)

        let kept = JsonObject()
        kept["regionRegex"] <- JsonNode.Parse(element.GetProperty("regionRegex").GetRawText())
        kept["outputs"] <- JsonNode.Parse(element.GetProperty("outputs").GetRawText())
        kept["regions"] <- regions
        kept.ToJsonString compact

    let all = [
        for element in document.RootElement.GetProperty("partitions").EnumerateArray() -> partition element
    ]

    String.Concat("[", String.Join(",\n", all), "]\n")
