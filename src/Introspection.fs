namespace FunctionalAws

open System
open System.Collections.Generic
open System.Globalization
open System.Text
open System.Text.Json
open FunctionalAws.Schema

/// A parameter that a service's endpoint depends on.
type EndpointParameter = {
    Name: string
    /// "String", "Boolean" or "StringArray".
    Type: string
    Required: bool
    /// The setting that fills it, as in "AWS::Region".
    BuiltIn: string option
    Default: Document option
}

/// What a member may be, as data.
type MemberFacts = {
    Name: string
    /// The shape's name in the model.
    Shape: string
    /// "structure", "union", "list", "map", "string", "blob", "boolean", "integer", "long", "float", "double",
    /// "timestamp" or "document".
    Type: string
    Required: bool
    Deprecated: bool
    Sensitive: bool
    /// True when the body of the message is this member, as a stream.
    Streaming: bool
    /// True when the library makes up a value where there is none.
    IdempotencyToken: bool
    /// Of the number, of the length of a text in characters or of bytes, or of the count of a list or map.
    Minimum: float option
    Maximum: float option
    Pattern: string option
    /// The values that the model knows; none where any will do.
    Values: string list
    /// Where in the message: "body", "header", "headers", "query", "uri" or "status", and the name there.
    Location: string
    WireName: string
}

/// An error of an operation.
type ErrorFacts = { Shape: string; Code: string; Status: int; Retryable: bool; Throttling: bool }

/// What the model says of an operation.
type OperationFacts = {
    Name: string
    Method: string
    UriTemplate: string
    Input: MemberFacts list
    Output: MemberFacts list
    Errors: ErrorFacts list
    Paginator: PaginatorModel option
    /// The names of the waiters that ask with it.
    Waiters: string list
    /// The ways to sign it, the best first, as in "aws.auth#sigv4"; those of the service where it has none of its own.
    AuthSchemes: string list
    HostPrefix: string
    Deprecated: bool
}

/// What a service's model says, as data and for a person.
[<RequireQualifiedAccess>]
module Introspection =

    let private typeOf (schema: Schema) : string =
        match schema.Type with
        | ShapeType.Structure when schema.Traits.IsUnion -> "union"
        | ShapeType.Structure -> "structure"
        | ShapeType.List -> "list"
        | ShapeType.Map -> "map"
        | ShapeType.Blob -> "blob"
        | ShapeType.Boolean -> "boolean"
        | ShapeType.Integer -> "integer"
        | ShapeType.Long -> "long"
        | ShapeType.Float -> "float"
        | ShapeType.Double -> "double"
        | ShapeType.Timestamp -> "timestamp"
        | ShapeType.Document -> "document"
        | _ -> "string"

    let private locationOf (location: Location) : string =
        match location with
        | Location.Header -> "header"
        | Location.Headers -> "headers"
        | Location.Query -> "query"
        | Location.Uri -> "uri"
        | Location.StatusCode -> "status"
        | _ -> "body"

    let private toOption (value: 'a voption) : 'a option =
        match value with
        | ValueSome value -> Some value
        | ValueNone -> None

    /// What the model says of a member.
    let ofMember (m: Member) : MemberFacts =
        let target = m.Target

        {
            Name = m.Name
            Shape = target.Name
            Type = typeOf target
            Required = m.Required
            Deprecated = m.Traits.Deprecated
            Sensitive = target.Traits.Sensitive
            Streaming = m.Traits.Streaming || target.Traits.Streaming
            IdempotencyToken = m.Traits.IdempotencyToken
            Minimum = toOption target.Traits.Bounds.Minimum
            Maximum = toOption target.Traits.Bounds.Maximum
            Pattern = Option.ofObj target.Traits.Pattern
            Values = List.ofArray target.Traits.Values
            Location = locationOf m.Location
            WireName = m.WireName
        }

    /// The members of a structure, by its shape's name; none for a shape that is not known or has none.
    let members (shape: string) (model: ServiceModel) : MemberFacts list =
        if model.HasShape shape then
            let schema = model.Shape shape

            match schema.Type with
            | ShapeType.Structure -> schema.Members |> Array.map ofMember |> List.ofArray
            | ShapeType.List -> [ ofMember schema.Element ]
            | ShapeType.Map -> [ ofMember schema.Key; ofMember schema.Value ]
            | _ -> []
        else
            []

    let private membersOf (root: Member | null) : MemberFacts list =
        match root with
        | null -> []
        | root -> root.Target.Members |> Array.map ofMember |> List.ofArray

    let private errorOf (model: ServiceModel) (shape: string) : ErrorFacts option =
        match (if model.HasShape shape then (model.Shape shape).Traits.Error else ValueNone) with
        | ValueSome error ->
            Some {
                Shape = shape
                Code = error.Code
                Status = error.Status
                Retryable = error.Retryable
                Throttling = error.Throttling
            }
        | ValueNone -> None

    let private text (name: string) (element: JsonElement) : string option =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.String -> Option.ofObj (value.GetString())
        | _ -> None

    let private isTrue (name: string) (element: JsonElement) : bool =
        match element.TryGetProperty name with
        | true, value -> value.ValueKind = JsonValueKind.True
        | _ -> false

    /// <summary>The parameters that a service's endpoints depend on, by its endpoint rules.</summary>
    let endpointParameters (model: ServiceModel) : EndpointParameter list =
        match model.Section "endpointRuleSet" with
        | ValueNone -> []
        | ValueSome rules ->
            match rules.TryGetProperty "parameters" with
            | true, parameters when parameters.ValueKind = JsonValueKind.Object -> [
                for parameter in parameters.EnumerateObject() do
                    {
                        Name = parameter.Name
                        Type =
                            (match text "type" parameter.Value with
                             | Some kind when kind.Equals("stringArray", StringComparison.OrdinalIgnoreCase) ->
                                 "StringArray"
                             | Some kind when kind.Equals("boolean", StringComparison.OrdinalIgnoreCase) -> "Boolean"
                             | _ -> "String")
                        Required = isTrue "required" parameter.Value
                        BuiltIn = text "builtIn" parameter.Value
                        Default =
                            (match parameter.Value.TryGetProperty "default" with
                             | true, value -> Some(Document.ofJsonElement value)
                             | _ -> None)
                    }
              ]
            | _ -> []

    /// What the model says of an operation, which is in it.
    let operation (name: string) (model: ServiceModel) : OperationFacts =
        let known = model.Operation name

        {
            Name = name
            Method = known.Method
            UriTemplate = known.UriTemplate
            Input = membersOf known.Input
            Output = membersOf known.Output
            Errors = known.Errors |> Array.choose (errorOf model) |> List.ofArray
            Paginator = Pagination.all model |> List.tryFind (fun paginator -> paginator.Operation = name)
            Waiters = WaiterModel.all model |> List.filter (fun waiter -> waiter.Operation = name) |> List.map _.Name
            AuthSchemes = List.ofArray (model.AuthSchemes name)
            HostPrefix = known.HostPrefix
            Deprecated = known.Deprecated
        }

    // ------------------------------------------------------------------------------------------ for a person

    let private number (value: float) : string = value.ToString("0.##########", CultureInfo.InvariantCulture)

    let private bounds (facts: MemberFacts) : string list =
        let what =
            match facts.Type with
            | "string" -> " characters"
            | "blob" -> " bytes"
            | "list" -> " elements"
            | "map" -> " entries"
            | _ -> ""

        match facts.Minimum, facts.Maximum with
        | Some low, Some high when low = high -> [ number low + what ]
        | Some low, Some high -> [ $"{number low} to {number high}{what}" ]
        | Some low, None -> [ $"at least {number low}{what}" ]
        | None, Some high -> [ $"at most {number high}{what}" ]
        | None, None -> []

    /// A shape's type in a word or a few: "list of map of string to AttributeValue".
    let rec private typeText (depth: int) (schema: Schema) : string =
        match schema.Type with
        | ShapeType.List when depth < 4 -> "list of " + typeText (depth + 1) schema.Element.Target
        | ShapeType.Map when depth < 4 ->
            $"map of {typeText (depth + 1) schema.Key.Target} to {typeText (depth + 1) schema.Value.Target}"
        | ShapeType.Structure -> schema.Name
        | _ -> typeOf schema

    let private factsText (m: Member) : string =
        let facts = ofMember m

        [
            typeText 0 m.Target
            if facts.Required then "required"
            if m.Target.Traits.IsUnion then "exactly one member"
            yield! bounds facts
            match facts.Values with
            | [] -> ()
            | values -> String.Join(" | ", values)
            match facts.Pattern with
            | Some pattern -> $"/{pattern}/"
            | None -> ()
            if facts.Location <> "body" then $"{facts.Location} {facts.WireName}"
            if facts.Streaming then "a stream"
            if facts.IdempotencyToken then "made up when left out"
            if facts.Sensitive then "sensitive"
            if facts.Deprecated then "deprecated"
        ]
        |> String.concat ", "

    let private indent (text: StringBuilder) (depth: int) (line: string) : unit =
        text.Append(' ', 4 * depth).Append(line).Append('\n') |> ignore

    let private columns (text: StringBuilder) (rows: (string * string) list) : unit =
        let width = rows |> List.map (fun (name, _) -> name.Length) |> List.fold max 0 |> min 32

        for name, facts in rows do
            indent text 1 ($"{name.PadRight width}  {facts}".TrimEnd())

    let private heading (text: StringBuilder) (name: string) : unit =
        text.Append('\n').Append(name).Append('\n') |> ignore

    let private memberRows (members: Member seq) : (string * string) list = [ for m in members -> m.Name, factsText m ]

    /// The structures that a structure's members lead to, itself left out, each once, in the order of their coming.
    let private structuresBelow (roots: Schema list) : Schema list =
        let seen = HashSet<string>(roots |> List.map _.Name)
        let found = List<Schema>()
        let waiting = Queue<Schema>(roots)

        let rec visit (schema: Schema) : unit =
            match schema.Type with
            | ShapeType.Structure ->
                if seen.Add schema.Name then
                    found.Add schema
                    waiting.Enqueue schema
            | ShapeType.List when seen.Add schema.Name -> visit schema.Element.Target
            | ShapeType.Map when seen.Add schema.Name -> visit schema.Value.Target
            | _ -> ()

        while waiting.Count > 0 do
            for m in waiting.Dequeue().Members do
                visit m.Target

        List.ofSeq found

    let private expressions (names: string list) : string = String.Join(", ", names)

    let private pagingRows (paginator: PaginatorModel) : (string * string) list = [
        for into, from in Seq.zip paginator.InputTokens paginator.OutputTokens do
            "token", $"{from} of the output goes into {into}"
        match paginator.ResultKeys with
        | [] -> ()
        | keys -> "items", expressions keys
        match paginator.MoreResults with
        | Some expression -> "more", expression
        | None -> ()
        match paginator.LimitKey with
        | Some name -> "page size", name
        | None -> ()
    ]

    /// <summary>An operation's page for a person: what goes in and comes out with its constraints, errors, pages and
    /// waiters. Facts of the model; it has no prose.</summary>
    let operationPage (name: string) (model: ServiceModel) : string =
        let known = model.Operation name
        let facts = operation name model
        let text = StringBuilder()

        let rootOf (root: Member | null) : Schema list =
            match root with
            | null -> []
            | root -> [ root.Target ]

        let section (title: string) (rows: (string * string) list) : unit =
            if not rows.IsEmpty then
                heading text title
                columns text rows

        text.Append($"""{model.Metadata "serviceId"} {name}""") |> ignore

        if facts.Deprecated then text.Append(" (deprecated)") |> ignore

        text.Append('\n') |> ignore
        heading text "CALL"

        columns text [
            "service", $"""{model.Metadata "serviceFullName"}, API version {model.Metadata "apiVersion"}"""
            "request", $"{facts.Method} {facts.UriTemplate}"
            match facts.HostPrefix with
            | "" -> ()
            | prefix -> "host", prefix + "…"
            "protocol", String.Join(", ", model.Protocols)
            match facts.AuthSchemes with
            | [] -> ()
            | schemes -> "signed by", expressions schemes
        ]

        let input = rootOf known.Input
        let output = rootOf known.Output

        heading text "INPUT"

        match input with
        | [ schema ] when schema.Members.Length > 0 -> columns text (memberRows schema.Members)
        | _ -> indent text 1 "nothing"

        heading text "OUTPUT"

        match output with
        | [ schema ] when schema.Members.Length > 0 -> columns text (memberRows schema.Members)
        | _ -> indent text 1 "nothing"

        section "ERRORS" [
            for error in facts.Errors do
                error.Code,
                [
                    $"HTTP {error.Status}"
                    if error.Retryable then "may be retried"
                    if error.Throttling then "asks to slow down"
                ]
                |> String.concat ", "
        ]

        section "PAGES" (facts.Paginator |> Option.map pagingRows |> Option.defaultValue [])

        section "WAITERS" [
            for waiter in WaiterModel.all model do
                if waiter.Operation = name then
                    waiter.Name, $"every {number waiter.Delay} s, up to {waiter.MaxAttempts} times"
        ]

        for schema in structuresBelow (input @ output) do
            heading text (schema.Name + (if schema.Traits.IsUnion then " (exactly one member)" else ""))
            columns text (memberRows schema.Members)

        text.ToString()

    /// <summary>A service's page for a person: its operations, waiters and endpoint parameters.</summary>
    let servicePage (model: ServiceModel) : string =
        let text = StringBuilder()

        text.Append($"""{model.Metadata "serviceId"}, {model.Metadata "serviceFullName"}""").Append('\n')
        |> ignore

        heading text "SERVICE"

        columns text [
            "API version", model.Metadata "apiVersion"
            "protocol", String.Join(", ", model.Protocols)
            "endpoint", model.Service.EndpointPrefix
            "signing name", model.Service.SigningName
        ]

        let paginated = Pagination.all model |> List.map _.Operation |> HashSet
        heading text "OPERATIONS"

        columns text [
            for name in model.OperationNames |> Seq.sortWith (fun a b -> String.CompareOrdinal(a, b)) do
                let known = model.Operation name

                name,
                [
                    if paginated.Contains name then "in pages"
                    if known.Deprecated then "deprecated"
                ]
                |> String.concat ", "
        ]

        match WaiterModel.all model with
        | [] -> ()
        | waiters ->
            heading text "WAITERS"
            columns text [ for waiter in waiters -> waiter.Name, waiter.Operation ]

        match endpointParameters model with
        | [] -> ()
        | parameters ->
            heading text "ENDPOINT PARAMETERS"

            columns text [
                for parameter in parameters do
                    parameter.Name,
                    [
                        parameter.Type
                        if parameter.Required then "required"
                        yield! Option.toList parameter.BuiltIn
                        match parameter.Default with
                        | Some value -> "default " + Document.toJson value
                        | None -> ()
                    ]
                    |> String.concat ", "
            ]

        text.ToString()
