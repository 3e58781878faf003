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

/// The model as an assembly carries it: a shape or an operation a line, what the library does not use left out.
let carried (plan: Plan) : string =
    let options = JsonSerializerOptions(Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
    let text = StringBuilder()

    let section (name: string) : unit =
        text.Append($"\"{name}\":{{\n") |> ignore

        match plan.Source.Model[name] with
        | :? JsonObject as entries ->
            let lines = [
                for entry in entries do
                    match entry.Value with
                    | null -> ()
                    | value ->
                        match value with
                        | :? JsonObject as inner -> inner.Remove "documentation" |> ignore
                        | _ -> ()

                        $"{JsonSerializer.Serialize(entry.Key, options)}:{value.ToJsonString options}"
            ]

            text.Append(String.Join(",\n", lines)) |> ignore
        | _ -> ()

        text.Append "\n}" |> ignore

    let metadata =
        match plan.Source.Model["metadata"] with
        | null -> "{}"
        | metadata -> metadata.ToJsonString options

    text.Append($"{{\"metadata\":{metadata},\n") |> ignore
    section "operations"
    text.Append ",\n" |> ignore
    section "shapes"
    text.Append "}\n" |> ignore
    text.ToString()
