/// What the fields of types are called, and of which type they are.
module FunctionalAws.Generator.FSharp.Fields

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema

let header (plan: Plan) (opens: string list) : Code =
    let code = Code()
    code.Line $"// Generated from the service model: {Facts.origin plan}. Change the generator, not this file."
    code.Line $"namespace FunctionalAws.{plan.Name}"
    code.Line ""
    code.Lines(opens |> List.map (fun name -> "open " + name))
    code

let name (plan: Plan) (schema: Schema) : string = Naming.typeName plan.Name schema.Name

/// The type of a member's values.
let rec typeOf (plan: Plan) (m: Member) : string =
    match Plan.kindOf m with
    | Kind.Scalar(fsharp, _, _, _) -> fsharp
    | Kind.Enum schema
    | Kind.Structure schema
    | Kind.Union schema -> name plan schema
    | Kind.List list ->
        let element = typeOf plan list.Element
        if list.Traits.Sparse then $"{element} option list" else $"{element} list"
    | Kind.Map map ->
        let value = typeOf plan map.Value
        let value = if map.Traits.Sparse then $"{value} option" else value
        $"Dict<{typeOf plan map.Key}, {value}>"
    | Kind.Stream -> "ByteStream"
    | Kind.Events events -> $"EventStream<{name plan events}>"
    | Kind.Document -> "Document"

/// How a field holds a member that may be absent.
[<RequireQualifiedAccess>]
type Presence =
    /// Always there; a default stands in when a service leaves it out.
    | Always
    | Optional
    /// An absent list is an empty one.
    | EmptyList

let presence (sent: bool) (m: Member) : Presence =
    match Plan.kindOf m with
    | Kind.Stream
    | Kind.Events _ when not sent -> Presence.Always
    | _ when m.Required && not m.Traits.IdempotencyToken -> Presence.Always
    | Kind.List _ when not sent -> Presence.EmptyList
    | _ -> Presence.Optional

/// The type of a member's values in a structure that a caller sends, or that comes back.
let placedType (plan: Plan) (sent: bool) (m: Member) : string =
    match Plan.kindOf m with
    | Kind.Events events when sent -> $"System.Collections.Generic.IAsyncEnumerable<{name plan events}>"
    | _ -> typeOf plan m

let fieldType (plan: Plan) (sent: bool) (m: Member) : string =
    match presence sent m with
    | Presence.Optional -> placedType plan sent m + " option"
    | _ -> placedType plan sent m

/// What stands in for a member that should be there and is not.
let fallback (plan: Plan) (sent: bool) (m: Member) (memberText: string) : string =
    match Plan.kindOf m with
    | Kind.Scalar("string", _, _, _) -> "\"\""
    | Kind.Scalar("byte[]", _, _, _) -> "Array.Empty()"
    | Kind.Scalar("bool", _, _, _) -> "false"
    | Kind.Scalar("int", _, _, _) -> "0"
    | Kind.Scalar("int64", _, _, _) -> "0L"
    | Kind.Scalar("single", _, _, _) -> "0.0f"
    | Kind.Scalar("float", _, _, _) -> "0.0"
    | Kind.Scalar _ -> "DateTimeOffset.MinValue"
    | Kind.Enum schema -> $"{name plan schema}.Unknown \"\""
    | Kind.Structure schema -> $"{name plan schema}.Read(EmptyReader.Instance, {memberText}.Target)"
    | Kind.Union schema -> $"{name plan schema}.Unknown(\"\", Document.Null)"
    | Kind.List _ -> "[]"
    | Kind.Map _ -> "Dict.empty"
    | Kind.Stream -> "ByteStream.OfBytes(Array.Empty<byte>())"
    | Kind.Events _ -> if sent then "EventStream.toSend []" else "EventStream.ofSeq []"
    | Kind.Document -> "Document.Null"

/// The names of members as fields.
let fieldsOf (members: Member list) : string list =
    members
    |> List.map (fun m -> Naming.pascal (m.Name.Replace("-", "").Replace(".", "").Replace(":", "")))
    |> Naming.distinct

/// The names of a structure's fields, in the order of its members.
let fields (schema: Schema) : string list = fieldsOf (List.ofArray schema.Members)
