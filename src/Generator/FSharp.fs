/// Writes a service's F# code.
module FunctionalAws.Generator.FSharp

open System
open FunctionalAws
open FunctionalAws.Schema

let private header (plan: Plan) (opens: string list) : Code =
    let code = Code()
    code.Line $"// Generated from the service model: {Facts.origin plan}. Change the generator, not this file."
    code.Line $"namespace FunctionalAws.{plan.Name}"
    code.Line ""
    code.Lines(opens |> List.map (fun name -> "open " + name))
    code

let private name (plan: Plan) (schema: Schema) : string = Naming.typeName plan.Name schema.Name

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
type private Presence =
    /// Always there; a default stands in when a service leaves it out.
    | Always
    | Optional
    /// An absent list is an empty one.
    | EmptyList

let private presence (sent: bool) (m: Member) : Presence =
    match Plan.kindOf m with
    | Kind.Stream
    | Kind.Events _ when not sent -> Presence.Always
    | _ when m.Required && not m.Traits.IdempotencyToken -> Presence.Always
    | Kind.List _ when not sent -> Presence.EmptyList
    | _ -> Presence.Optional

/// The type of a member's values in a structure that a caller sends, or that comes back.
let private placedType (plan: Plan) (sent: bool) (m: Member) : string =
    match Plan.kindOf m with
    | Kind.Events events when sent -> $"System.Collections.Generic.IAsyncEnumerable<{name plan events}>"
    | _ -> typeOf plan m

let private fieldType (plan: Plan) (sent: bool) (m: Member) : string =
    match presence sent m with
    | Presence.Optional -> placedType plan sent m + " option"
    | _ -> placedType plan sent m

/// What stands in for a member that should be there and is not.
let private fallback (plan: Plan) (sent: bool) (m: Member) (memberText: string) : string =
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
let private fieldsOf (members: Member list) : string list =
    members
    |> List.map (fun m -> Naming.pascal (m.Name.Replace("-", "").Replace(".", "").Replace(":", "")))
    |> Naming.distinct

/// The names of a structure's fields, in the order of its members.
let private fields (schema: Schema) : string list = fieldsOf (List.ofArray schema.Members)

// ------------------------------------------------------------------------------------------------------------ writing

let rec private emitWrite
    (plan: Plan)
    (code: Code)
    (sent: bool)
    (depth: int)
    (w: string)
    (mText: string)
    (m: Member)
    (value: string)
    : unit =
    let element (inner: string) (itemText: string) (item: Member) (sparse: bool) (value: string) : unit =
        if sparse then
            code.Line $"match {value} with"
            code.Line $"| None -> {inner}.Null({itemText})"
            code.Line $"| Some present{depth} ->"
            code.In(fun () -> emitWrite plan code sent (depth + 1) inner itemText item $"present{depth}")
        else
            emitWrite plan code sent (depth + 1) inner itemText item value

    match Plan.kindOf m with
    | Kind.Scalar(_, _, _, writer) -> code.Line $"{w}.{writer}({mText}, {value})"
    | Kind.Stream -> code.Line $"{w}.Stream({mText}, {value})"
    | Kind.Events events ->
        let write = $"(fun w s event -> {name plan events}.Write(w, s, event))"
        let given = if sent then value else $"EventStream.forward {value}"
        code.Line $"{w}.Events({mText}, {given}, {write})"
    | Kind.Document -> code.Line $"{w}.Document({mText}, {value})"
    | Kind.Enum _ -> code.Line $"{w}.String({mText}, {value}.WireValue)"
    | Kind.Structure schema
    | Kind.Union schema ->
        code.Line $"let inner{depth} = {w}.BeginStructure({mText})"
        code.Line $"{name plan schema}.Write(inner{depth}, {mText}.Target, {value})"
        code.Line $"inner{depth}.EndStructure({mText})"
    | Kind.List list ->
        code.Line $"let inner{depth} = {w}.BeginList({mText}, List.length {value})"
        code.Line $"let element{depth} = {mText}.Target.Element"
        code.Line $"for item{depth} in {value} do"
        code.In(fun () -> element $"inner{depth}" $"element{depth}" list.Element list.Traits.Sparse $"item{depth}")
        code.Line $"inner{depth}.EndList({mText})"
    | Kind.Map map ->
        let key =
            match Plan.kindOf map.Key with
            | Kind.Enum _ -> $"entry{depth}.Key.WireValue"
            | _ -> $"entry{depth}.Key"

        code.Line $"let inner{depth} = {w}.BeginMap({mText}, {value}.Count)"
        code.Line $"let value{depth} = {mText}.Target.Value"
        code.Line $"for position{depth} in 0 .. {value}.Count - 1 do"

        code.In(fun () ->
            code.Line $"let entry{depth} = {value}.EntryAt position{depth}"
            code.Line $"inner{depth}.Key({mText}, {key})"
            element $"inner{depth}" $"value{depth}" map.Value map.Traits.Sparse $"entry{depth}.Value")

        code.Line $"inner{depth}.EndMap({mText})"

let private emitWriteMembers (plan: Plan) (code: Code) (sent: bool) (schema: Schema) : unit =
    for m, field in List.zip (List.ofArray schema.Members) (fields schema) do
        let mText = $"ms[{m.Index}]"

        match presence sent m with
        | Presence.Always -> emitWrite plan code sent 0 "w" mText m $"x.{field}"
        | Presence.EmptyList ->
            code.Line $"if not x.{field}.IsEmpty then"
            code.In(fun () -> emitWrite plan code sent 0 "w" mText m $"x.{field}")
        | Presence.Optional ->
            code.Line $"match x.{field} with"
            code.Line "| Some v ->"
            code.In(fun () -> emitWrite plan code sent 0 "w" mText m "v")
            let absent = if m.Traits.IdempotencyToken then $"w.Token({mText})" else "()"
            code.Line $"| None -> {absent}"

// ------------------------------------------------------------------------------------------------------------ reading

/// Reads a value and hands the expression of it to the sink, which uses it once.
let rec private emitRead
    (plan: Plan)
    (code: Code)
    (sent: bool)
    (depth: int)
    (r: string)
    (mText: string)
    (m: Member)
    (sink: string -> unit)
    : unit =
    match Plan.kindOf m with
    | Kind.Scalar(_, _, reader, _) -> sink $"{r}.{reader}({mText})"
    | Kind.Stream -> sink $"{r}.Stream({mText})"
    | Kind.Events events ->
        let read = $"{r}.Events({mText}, (fun r s -> {name plan events}.Read(r, s)))"
        sink (if sent then $"EventStream.forward({read})" else read)
    | Kind.Document -> sink $"{r}.Document()"
    | Kind.Enum schema -> sink $"{name plan schema}.ReadChoice({r}, {mText})"
    | Kind.Structure schema
    | Kind.Union schema -> sink $"{name plan schema}.Read({r}.Structure({mText}), {mText}.Target)"
    | Kind.List list ->
        code.Line $"let mutable list{depth} = ListCollector<{elementType plan list}>()"
        emitReadList plan code sent depth r mText list $"list{depth}"
        sink $"list{depth}.Close()"
    | Kind.Map map ->
        code.Line $"let mutable map{depth} = DictBuilder<{typeOf plan map.Key}, {valueType plan map}>()"
        emitReadMap plan code sent depth r mText map $"map{depth}"
        sink $"map{depth}.Close()"

and private elementType (plan: Plan) (list: Schema) : string =
    typeOf plan list.Element + (if list.Traits.Sparse then " option" else "")

and private valueType (plan: Plan) (map: Schema) : string =
    typeOf plan map.Value + (if map.Traits.Sparse then " option" else "")

and private emitReadList
    (plan: Plan)
    (code: Code)
    (sent: bool)
    (depth: int)
    (r: string)
    (mText: string)
    (list: Schema)
    (target: string)
    : unit =
    code.Line $"let inner{depth} = {r}.List({mText})"
    code.Line $"let element{depth} = {mText}.Target.Element"
    code.Line $"while inner{depth}.NextElement({mText}) do"

    code.In(fun () ->
        if list.Traits.Sparse then
            code.Line $"if inner{depth}.Null() then"
            code.In(fun () -> code.Line $"{target}.Add None")
            code.Line "else"

            code.In(fun () ->
                emitRead plan code sent (depth + 1) $"inner{depth}" $"element{depth}" list.Element (fun value ->
                    code.Line $"{target}.Add(Some({value}))"))
        else
            emitRead plan code sent (depth + 1) $"inner{depth}" $"element{depth}" list.Element (fun value ->
                code.Line $"{target}.Add({value})"))

and private emitReadMap
    (plan: Plan)
    (code: Code)
    (sent: bool)
    (depth: int)
    (r: string)
    (mText: string)
    (map: Schema)
    (target: string)
    : unit =
    let key =
        match Plan.kindOf map.Key with
        | Kind.Enum schema -> $"{name plan schema}.OfString key{depth}"
        | _ -> $"key{depth}"

    code.Line $"let inner{depth} = {r}.Map({mText})"
    code.Line $"let value{depth} = {mText}.Target.Value"
    code.Line $"let mutable more{depth} = true"
    code.Line $"while more{depth} do"

    code.In(fun () ->
        code.Line $"match inner{depth}.NextKey({mText}) with"
        code.Line $"| null -> more{depth} <- false"
        code.Line $"| key{depth} ->"

        code.In(fun () ->
            let add (value: string) = code.Line $"{target}.Add({key}, {value})"

            if map.Traits.Sparse then
                code.Line $"if inner{depth}.Null() then"
                code.In(fun () -> add "None")
                code.Line "else"

                code.In(fun () ->
                    emitRead plan code sent (depth + 1) $"inner{depth}" $"value{depth}" map.Value (fun value ->
                        add $"Some({value})"))
            else
                emitRead plan code sent (depth + 1) $"inner{depth}" $"value{depth}" map.Value add))

let private emitReadMembers (plan: Plan) (code: Code) (sent: bool) (schema: Schema) : unit =
    let members = List.zip (List.ofArray schema.Members) (fields schema)

    for m, _ in members do
        let field = $"f{m.Index}"

        match Plan.kindOf m, presence sent m with
        | Kind.List list, presence ->
            code.Line $"let mutable {field} = ListCollector<{elementType plan list}>()"

            if presence = Presence.Optional then
                code.Line $"let mutable has{m.Index} = false"
        | Kind.Map map, presence ->
            code.Line $"let mutable {field} = DictBuilder<{typeOf plan map.Key}, {valueType plan map}>()"

            if presence = Presence.Optional then
                code.Line $"let mutable has{m.Index} = false"
        | _, Presence.Optional -> code.Line $"let mutable {field} = None"
        | (Kind.Structure _ | Kind.Stream | Kind.Events _), _ -> code.Line $"let mutable {field} = ValueNone"
        | _ -> code.Line $"let mutable {field} = {fallback plan sent m (string m.Index)}"

    code.Line "let mutable next = r.Next s"
    code.Line "while next >= 0 do"

    code.In(fun () ->
        code.Line "match next with"

        for m, _ in members do
            let field = $"f{m.Index}"
            let mText = $"ms[{m.Index}]"
            code.Line $"| {m.Index} ->"

            code.In(fun () ->
                match Plan.kindOf m, presence sent m with
                | Kind.List list, presence ->
                    if presence = Presence.Optional then code.Line $"has{m.Index} <- true"

                    // Of a member that comes twice the last one counts; a flattened one comes in pieces.
                    if not m.Flattened then
                        code.Line $"{field} <- ListCollector<{elementType plan list}>()"

                    emitReadList plan code sent 0 "r" mText list field
                | Kind.Map map, presence ->
                    if presence = Presence.Optional then code.Line $"has{m.Index} <- true"

                    if not m.Flattened then
                        code.Line $"{field} <- DictBuilder<{typeOf plan map.Key}, {valueType plan map}>()"

                    emitReadMap plan code sent 0 "r" mText map field
                | _, Presence.Optional ->
                    let some =
                        match Plan.kindOf m with
                        | Kind.Enum _ -> "Choices.some"
                        | _ -> "Some"

                    emitRead plan code sent 0 "r" mText m (fun value -> code.Line $"{field} <- {some}({value})")
                | (Kind.Structure _ | Kind.Stream | Kind.Events _), _ ->
                    emitRead plan code sent 0 "r" mText m (fun value -> code.Line $"{field} <- ValueSome({value})")
                | _ -> emitRead plan code sent 0 "r" mText m (fun value -> code.Line $"{field} <- {value}"))

        code.Line "| _ -> ()"
        code.Line "next <- r.Next s")

    for i, (m, field) in List.indexed members do
        let opening = if i = 0 then "{ " else "  "
        let closing = if i = members.Length - 1 then " }" else ""
        let local = $"f{m.Index}"

        let value =
            match Plan.kindOf m, presence sent m with
            | (Kind.List _ | Kind.Map _), Presence.Optional -> $"(if has{m.Index} then Some({local}.Close()) else None)"
            | (Kind.List _ | Kind.Map _), _ -> $"{local}.Close()"
            | _, Presence.Optional -> local
            | (Kind.Structure _ | Kind.Stream | Kind.Events _), _ ->
                (let missing = fallback plan sent m $"ms[{m.Index}]"
                 $"(match {local} with ValueSome v -> v | ValueNone -> {missing})")
            | _ -> local

        code.Line $"{opening}{field} = {value}{closing}"

// -------------------------------------------------------------------------------------------------------------- types

let private summary (code: Code) (lines: string list) : unit =
    match lines with
    | [] -> ()
    | [ line ] -> code.Line $"/// <summary>{line}</summary>"
    | lines ->
        code.Line "/// <summary>"
        code.Lines(lines |> List.map (fun line -> "/// " + line))
        code.Line "/// </summary>"

let private emitEnum (plan: Plan) (code: Code) (keyword: string) (schema: Schema) : unit =
    let typeName = name plan schema
    let values = List.ofArray schema.Traits.Values
    let cases = values |> List.map Naming.caseName |> Naming.distinct
    summary code [ $"<c>{Naming.xml schema.Name}</c>: one of {values.Length} known values, or another." ]

    if keyword = "type" then
        code.Line "[<RequireQualifiedAccess; NoComparison>]"

    code.Line(
        if keyword = "type" then
            $"type {typeName} ="
        else
            $"and [<RequireQualifiedAccess; NoComparison>] {typeName} ="
    )

    code.In(fun () ->
        for case, value in List.zip cases values do
            code.Line $"/// <c>{Naming.xml value}</c>"
            code.Line $"| {case}"

        code.Line "/// A value that the model does not list, as it is on the wire."
        code.Line "| Unknown of string"
        code.Line ""
        code.Line "/// The value on the wire."
        code.Line "member this.WireValue: string ="

        code.In(fun () ->
            code.Line "match this with"

            for case, value in List.zip cases values do
                code.Line $"| {typeName}.{case} -> {Naming.literal value}"

            code.Line $"| {typeName}.Unknown value -> value")

        code.Line ""
        code.Line "/// The case of a value on the wire."
        code.Line $"static member OfString(value: string) : {typeName} ="

        code.In(fun () ->
            code.Line "match value with"

            for case, value in List.zip cases values do
                code.Line $"| {Naming.literal value} -> {typeName}.{case}"

            code.Line $"| other -> {typeName}.Unknown other")

        code.Line ""
        code.Line $"static member internal ReadChoice(r: ShapeReader, m: Member) : {typeName} ="

        code.In(fun () ->
            code.Line "let mutable unknown = \"\""
            code.Line "match r.Choice(m, &unknown) with"

            for position, case in List.indexed cases do
                code.Line $"| {position} -> {typeName}.{case}"

            code.Line $"| _ -> {typeName}.Unknown unknown")

        code.Line ""
        code.Line "override this.ToString() : string = this.WireValue")

    code.Line ""

let private emitUnion (plan: Plan) (code: Code) (keyword: string) (schema: Schema) : unit =
    let typeName = name plan schema
    // Within a union everything may be sent.
    let sent = true
    let members = Plan.cases schema
    let cases = List.zip members (fieldsOf members |> List.map Naming.unionCase |> Naming.distinct)

    summary code [
        if schema.Traits.IsEventStream then
            $"<c>{Naming.xml schema.Name}</c>: an event, one of these."
        else
            $"<c>{Naming.xml schema.Name}</c>: exactly one of its members."
    ]

    code.Line $"/// <seealso href=\"{Facts.page plan.Model schema.Name}\" />"
    code.Line(if keyword = "type" then "[<NoComparison>]" else "and [<NoComparison>]")
    code.Line((if keyword = "type" then "type " else "    ") + $"{typeName} =")

    code.In(fun () ->
        for m, case in cases do
            summary code (Facts.ofMember m)
            code.Line $"| {case} of {typeOf plan m}"

        code.Line "/// A member that the model does not know."
        code.Line "| Unknown of name: string * value: Document"
        code.Line ""
        code.Line $"static member internal Write(w: ShapeWriter, s: Schema, x: {typeName}) : unit ="

        code.In(fun () ->
            code.Line "let ms = s.Members"
            code.Line "match x with"

            for m, case in cases do
                code.Line $"| {typeName}.{case} v ->"
                code.In(fun () -> emitWrite plan code sent 0 "w" $"ms[{m.Index}]" m "v")

            code.Line $"| {typeName}.Unknown(name, value) -> w.Unknown(name, value)")

        code.Line ""
        code.Line $"static member internal Read(r: ShapeReader, s: Schema) : {typeName} ="

        code.In(fun () ->
            code.Line "let ms = s.Members"
            code.Line $"let mutable result = Unchecked.defaultof<{typeName}>"
            code.Line "let mutable next = r.Next s"
            code.Line "while next >= 0 do"

            code.In(fun () ->
                code.Line "match next with"

                for m, case in cases do
                    code.Line $"| {m.Index} ->"

                    code.In(fun () ->
                        emitRead plan code sent 0 "r" $"ms[{m.Index}]" m (fun value ->
                            code.Line $"result <- {typeName}.{case}({value})"))

                code.Line $"| _ -> result <- {typeName}.Unknown(r.UnknownName, r.Document())"
                code.Line "next <- r.Next s")

            code.Line "// Nothing at all is no member either."
            code.Line $"if obj.ReferenceEquals(result, null) then {typeName}.Unknown(\"\", Document.Null) else result"))

    code.Line ""

let private isSecret (schema: Schema) : bool = schema.Members |> Array.exists (fun m -> m.Target.Traits.Sensitive)

/// A structure's type: a record, or an empty struct when it has no members. More may be added to it.
let private emitStructure
    (plan: Plan)
    (code: Code)
    (keyword: string)
    (sent: bool)
    (typeName: string)
    (title: string list)
    (schema: Schema option)
    (more: unit -> unit)
    : unit =
    summary code title
    let attribute (text: string) = code.Line((if keyword = "type" then "" else "and ") + $"[<{text}>]")
    let named = (if keyword = "type" then "type " else "    ") + $"{typeName} ="

    match schema with
    | Some schema when schema.Members.Length > 0 ->
        let secret = isSecret schema

        attribute (
            if secret then
                "NoComparison; StructuredFormatDisplay(\"{Display}\")"
            else
                "NoComparison"
        )

        code.Line named

        code.In(fun () ->
            code.Line "{"

            code.In(fun () ->
                for m, field in List.zip (List.ofArray schema.Members) (fields schema) do
                    summary code (Facts.ofMember m)
                    code.Line $"{field}: {fieldType plan sent m}")

            code.Line "}"
            code.Line ""
            code.Line $"static member internal Write(w: ShapeWriter, s: Schema, x: {typeName}) : unit ="

            code.In(fun () ->
                code.Line "let ms = s.Members"
                emitWriteMembers plan code sent schema)

            code.Line ""
            code.Line $"static member internal Read(r: ShapeReader, s: Schema) : {typeName} ="

            code.In(fun () ->
                code.Line "let ms = s.Members"
                emitReadMembers plan code sent schema)

            if secret then
                code.Line ""
                code.Line "/// Members that the model calls sensitive are not shown."
                code.Line $"member _.Display: string = \"{typeName} (holds secrets)\""
                code.Line "override this.ToString() : string = this.Display"

            more ())
    | _ ->
        attribute "Struct; NoComparison"
        code.Line named

        code.In(fun () ->
            code.Line $"static member internal Write(_: ShapeWriter, _: Schema, _: {typeName}) : unit = ()"
            code.Line ""
            code.Line $"static member internal Read(r: ShapeReader, s: Schema) : {typeName} ="

            code.In(fun () ->
                code.Line "while r.Next s >= 0 do ()"
                code.Line $"{typeName}()")

            more ())

    code.Line ""

let private opens = [
    "System"
    "Microsoft.FSharp.Core.CompilerServices"
    "FunctionalAws"
    "FunctionalAws.Schema"
    "FunctionalAws.Protocols"
]

/// The types that are not an operation's own.
let shapes (plan: Plan) : string =
    let code = header plan opens
    code.Line ""

    for group in plan.Groups do
        for position, schema in List.indexed group do
            let keyword = if position = 0 then "type" else "and"

            if schema.Type = ShapeType.String then
                emitEnum plan code keyword schema
            elif Plan.isUnion schema then
                emitUnion plan code keyword schema
            else
                let kind = if schema.Traits.Error.IsSome then "error " else ""

                emitStructure
                    plan
                    code
                    keyword
                    (plan.Sent.Contains schema.Name)
                    (name plan schema)
                    [
                        $"{plan.Name}'s {kind}<c>{Naming.xml schema.Name}</c>: {Facts.page plan.Model schema.Name}"
                    ]
                    (Some schema)
                    ignore

    code.ToString()

/// The model, and what binds it to the types.
let model (plan: Plan) : string =
    let code = header plan [ "FunctionalAws"; "FunctionalAws.Schema" ]
    code.Line ""
    code.Line $"/// What {plan.Name}'s model says, as the assembly carries it."
    code.Line "[<RequireQualifiedAccess>]"
    code.Line "module Model ="

    code.In(fun () ->
        code.Line "/// The service's model."
        code.Line "let service: ServiceModel ="

        code.In(fun () ->
            code.Line
                $"ServiceModel.OfResource(System.Reflection.Assembly.GetExecutingAssembly(), \"FunctionalAws.{plan.Name}.model.json\")"))

    code.ToString()

/// Names of the active patterns of errors.
let private patternName (schema: Schema) : string =
    let name = Naming.pascal schema.Name

    [ "Exception"; "Error"; "Fault" ]
    |> List.tryFind (fun ending -> name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length)
    |> Option.map (fun ending -> name.Substring(0, name.Length - ending.Length))
    |> Option.defaultValue name

/// The errors as patterns, and the table of the operations.
let errors (plan: Plan) : string =
    let code =
        header plan [
            "System"
            "System.Runtime.CompilerServices"
            "FunctionalAws"
            "FunctionalAws.Schema"
            "FunctionalAws.Protocols"
        ]

    let patterns = plan.Errors |> List.map patternName |> Naming.distinct
    code.Line ""
    code.Line $"/// The errors that {plan.Name}'s model names, as patterns on an error."
    code.Line "[<AutoOpen>]"
    code.Line "module Errors ="

    code.In(fun () ->
        for schema, pattern in List.zip plan.Errors patterns do
            code.Line $"/// {Naming.xml schema.Name}: {Facts.page plan.Model schema.Name}"
            code.Line $"let (|{pattern}|_|) (error: AwsError) : {name plan schema} option ="
            code.In(fun () -> code.Line $"AwsError.tryDetail<{name plan schema}> error")
            code.Line "")

    code.Line "/// The operations, each made when it is first asked for."
    code.Line "[<RequireQualifiedAccess>]"
    code.Line "module internal Bound ="

    code.In(fun () ->
        code.Line "let private readDetail (name: string) (r: ShapeReader) (s: Schema) : obj option ="

        code.In(fun () ->
            code.Line "match name with"

            for schema in plan.Errors do
                code.Line $"| {Naming.literal schema.Name} -> Some({name plan schema}.Read(r, s) :> obj)"

            code.Line "| _ -> None")

        code.Line ""
        code.Line $"let private made: (obj | null)[] = Array.zeroCreate {plan.Operations.Length}"
        code.Line "let private protocol = ServiceOperation.protocolOf Model.service"
        code.Line ""
        code.Line "/// An operation that was made already, or null."
        code.Line "let cached (index: int) : Operation<'input, 'output> | null ="

        code.In(fun () ->
            code.Line "match made[index] with"
            code.Line "| null -> null"
            code.Line "| operation -> Unsafe.As<Operation<'input, 'output>> operation")

        code.Line ""

        code.Line
            "let define (index: int) (name: string) (input: Shape<'input>) (output: Shape<'output>) : Operation<'input, 'output> ="

        code.In(fun () ->
            code.Line "let operation = ServiceOperation.create Model.service protocol name input output readDetail"
            code.Line "made[index] <- operation"
            code.Line "operation"))

    code.ToString()

// --------------------------------------------------------------------------------------------------------- operations

/// An expression over an output, as paginators have it, with the type that it leads to.
[<RequireQualifiedAccess>]
module private Path =

    /// Steps through members; the expression is of an option type.
    let rec compile (plan: Plan) (schema: Schema) (text: string) (source: string) : string * Member =
        let alternatives = text.Split("||", StringSplitOptions.TrimEntries)

        if alternatives.Length > 1 then
            let compiled = alternatives |> Array.map (fun text -> compile plan schema text source)
            let _, target = compiled[0]

            let joined =
                compiled
                |> Array.map fst
                |> Array.reduce (fun first next -> $"({first} |> Option.orElseWith (fun () -> {next}))")

            joined, target
        else
            let steps = text.Split '.'
            let mutable expression = $"Some {source}"
            let mutable current = schema
            let mutable sent = false
            let mutable target = Unchecked.defaultof<Member>

            for step in steps do
                let stepName, last =
                    if step.EndsWith("[-1]", StringComparison.Ordinal) then
                        step.Substring(0, step.Length - 4), true
                    else
                        step, false

                let position = current.Members |> Array.findIndex (fun m -> m.Name = stepName)
                let m = current.Members[position]
                let field = (fields current)[position]

                expression <-
                    match presence sent m with
                    | Presence.Optional -> $"({expression} |> Option.bind _.{field})"
                    | _ -> $"({expression} |> Option.map _.{field})"

                if last then
                    expression <- $"({expression} |> Option.bind List.tryLast)"
                    target <- m.Target.Element
                else
                    target <- m

                current <- target.Target
                sent <- plan.Sent.Contains current.Name

            expression, target

/// The interface of an operation that answers in pages.
let private emitPaged
    (plan: Plan)
    (code: Code)
    (operation: PlannedOperation)
    (paginator: PaginatorModel)
    (input: Schema)
    (output: Schema)
    : unit =
    let item, items =
        match paginator.ResultKeys with
        | [] -> operation.OutputName, "[| output |]"
        | first :: _ ->
            let expression, target = Path.compile plan output first "output"

            match Plan.kindOf target with
            | Kind.List list -> elementType plan list, $"({expression} |> Option.defaultValue [])"
            | Kind.Map map ->
                $"System.Collections.Generic.KeyValuePair<{typeOf plan map.Key}, {valueType plan map}>",
                $"({expression} |> Option.defaultValue Dict.empty)"
            | _ -> typeOf plan target, $"(Option.toArray {expression})"

    code.Line ""
    code.Line $"interface IPaged<{operation.InputName}, {operation.OutputName}, {item}> with"

    code.In(fun () ->
        code.Line
            $"member _.Items(output: {operation.OutputName}) = {items} :> System.Collections.Generic.IReadOnlyCollection<{item}>"

        code.Line ""
        code.Line $"member input.Next(output: {operation.OutputName}) ="

        code.In(fun () ->
            let tokens = List.zip paginator.InputTokens paginator.OutputTokens

            let compiled =
                tokens
                |> List.map (fun (into, from) ->
                    let expression, target = Path.compile plan output from "output"

                    let expression =
                        match Plan.kindOf target with
                        | Kind.Scalar("string", _, _, _) ->
                            $"{expression} |> Option.filter (fun token -> token <> \"\")"
                        | Kind.Map _ -> $"{expression} |> Option.filter (fun token -> not token.IsEmpty)"
                        | _ -> expression

                    let position = input.Members |> Array.findIndex (fun m -> m.Name = into)
                    (fields input)[position], expression)

            for position, (_, expression) in List.indexed compiled do
                code.Line $"let token{position} = {expression}"

            let more =
                match paginator.MoreResults with
                | None -> ""
                | Some path ->
                    let expression, _ = Path.compile plan output path "output"
                    $"({expression}) = Some true && "

            let any = compiled |> List.mapi (fun position _ -> $"token{position}.IsSome") |> String.concat " || "

            let updates =
                compiled
                |> List.mapi (fun position (field, _) -> $"{field} = token{position}")
                |> String.concat "; "

            code.Line $"if {more}({any}) then Some {{ input with {updates} }} else None")

        code.Line ""
        code.Line $"member _.Paginator = Pagination.ofOperation Model.service \"{operation.Model.Name}\"")

let private emitOperation (plan: Plan) (code: Code) (operation: PlannedOperation) : unit =
    let op = operation.Model.Name
    let page = Facts.page plan.Model op

    emitStructure
        plan
        code
        "type"
        false
        operation.OutputName
        [ $"What {op} answers: {page}" ]
        operation.Output
        (fun () ->
            code.Line ""
            code.Line "/// How the type's values are written and read."
            code.Line $"static member Shape: Shape<{operation.OutputName}> ="

            code.In(fun () ->
                code.Line $"{{ Write = fun w s x -> {operation.OutputName}.Write(w, s, x)"
                code.Line $"  Read = fun r s -> {operation.OutputName}.Read(r, s) }}"))

    emitStructure plan code "type" true operation.InputName [ $"What {op} takes: {page}" ] operation.Input (fun () ->
        let types = $"<{operation.InputName}, {operation.OutputName}>"
        code.Line ""
        code.Line "/// How the type's values are written and read."
        code.Line $"static member Shape: Shape<{operation.InputName}> ="

        code.In(fun () ->
            code.Line $"{{ Write = fun w s x -> {operation.InputName}.Write(w, s, x)"
            code.Line $"  Read = fun r s -> {operation.InputName}.Read(r, s) }}")

        code.Line ""
        code.Line "/// The operation."
        code.Line $"static member Operation: Operation{types} ="

        code.In(fun () ->
            code.Line $"match Bound.cached {operation.Index} with"

            code.Line
                $"| null -> Bound.define {operation.Index} \"{op}\" {operation.InputName}.Shape {operation.OutputName}.Shape"

            code.Line "| operation -> operation")

        code.Line ""
        code.Line $"interface IRequest{types} with"
        code.In(fun () -> code.Line $"member _.Operation = {operation.InputName}.Operation")

        match plan.Source.Paginators.TryFind op, operation.Input, operation.Output with
        | Some paginator, Some input, Some output -> emitPaged plan code operation paginator input output
        | _ -> ())

    let members =
        match operation.Input with
        | Some input -> List.zip (List.ofArray input.Members) (fields input)
        | None -> []

    let isRequired (m: Member) = presence true m = Presence.Always

    let required =
        match operation.Input with
        | Some input ->
            // In the order in which the model lists what is required.
            input.Traits.Required
            |> List.ofArray
            |> List.choose (fun name -> members |> List.tryFind (fun (m, _) -> m.Name = name && isRequired m))
        | None -> []

    let deprecated = if operation.Model.Deprecated then " Deprecated by AWS." else ""
    code.Line $"/// <summary>{op}: requests of it.{deprecated}</summary>"
    code.Line $"/// <seealso href=\"{page}\" />"
    code.Line "[<RequireQualifiedAccess>]"
    code.Line $"module {op} ="

    code.In(fun () ->
        let parameters =
            match required with
            | [] -> " ()"
            | required ->
                required
                |> List.map (fun (m, field) -> $" ({Naming.value field}: {placedType plan true m})")
                |> String.concat ""

        code.Line "/// A request with what is required; the functions below add to it."
        code.Line $"let create{parameters} : {operation.InputName} ="

        code.In(fun () ->
            match members with
            | [] -> code.Line $"{operation.InputName}()"
            | members ->
                for position, (m, field) in List.indexed members do
                    let opening = if position = 0 then "{ " else "  "
                    let closing = if position = members.Length - 1 then " }" else ""
                    let value = if isRequired m then Naming.value field else "None"
                    code.Line $"{opening}{field} = {value}{closing}")

        for m, field in members do
            if not (isRequired m) then
                let names =
                    Naming.value field
                    :: (plan.Source.ShortNames.TryFind m.Name
                        |> Option.toList
                        |> List.filter (fun short ->
                            members |> List.forall (fun (_, other) -> Naming.value other <> short)))
                    |> List.map (fun name -> if name = "create" then "create'" else name)

                for builder in names do
                    code.Line ""
                    let facts = Facts.ofMember m |> String.concat " "
                    code.Line $"/// <summary>Sets {Naming.xml m.Name}. {facts}</summary>"

                    code.Line
                        $"let {builder} (value: {placedType plan true m}) (input: {operation.InputName}) : {operation.InputName} ="

                    code.In(fun () ->
                        if members.Length = 1 then
                            code.Line $"ignore input"
                            code.Line $"{{ {field} = Some value }}"
                        else
                            code.Line $"{{ input with {field} = Some value }}"))

    code.Line ""

/// The operations with their inputs, outputs and builders.
let operations (plan: Plan) : string =
    let code = header plan opens
    code.Line ""

    for operation in plan.Operations do
        emitOperation plan code operation

    code.Line "/// All operations with their shapes, for what treats them alike."
    code.Line "[<RequireQualifiedAccess>]"
    code.Line "module Operations ="

    code.In(fun () ->
        code.Line "/// The operations by name."
        code.Line "let all: OperationEntry list ="

        code.In(fun () ->
            for position, operation in List.indexed plan.Operations do
                let opening = if position = 0 then "[ " else "  "
                let closing = if position = plan.Operations.Length - 1 then " ]" else ""

                code.Line
                    $"{opening}OperationEntry<{operation.InputName}, {operation.OutputName}>(\"{operation.Model.Name}\", (fun () -> {operation.InputName}.Operation), {operation.InputName}.Shape, {operation.OutputName}.Shape){closing}"))

    code.ToString()

/// The waiters.
let waiters (plan: Plan) : string =
    let code = header plan [ "System"; "FunctionalAws"; "FunctionalAws.Schema" ]
    code.Line ""
    code.Line $"/// What {plan.Name} can be waited for."
    code.Line "[<RequireQualifiedAccess>]"
    code.Line "module Waiters ="

    let byName = plan.Operations |> List.map (fun operation -> operation.Model.Name, operation) |> Map.ofList

    let document (expected: Document) : string =
        match expected with
        | Document.Boolean true -> "(Document.Boolean true)"
        | Document.Boolean false -> "(Document.Boolean false)"
        | Document.Integer value -> $"(Document.Integer {value}L)"
        | Document.String text -> $"(Document.String {Naming.literal text})"
        | other -> failwith $"an acceptor expects %A{other}"

    code.In(fun () ->
        for KeyValue(waiterName, waiter) in plan.Source.Waiters do
            match byName.TryFind waiter.Operation with
            | None -> ()
            | Some operation ->
                code.Line
                    $"/// <summary>{waiterName}: {waiter.Operation} again and again, from every {waiter.Delay} s on, for at most {waiter.Delay * float waiter.MaxAttempts} s.</summary>"

                code.Line $"let {Naming.value waiterName}: Waiter<{operation.InputName}, {operation.OutputName}> ="

                code.In(fun () ->
                    let paths =
                        waiter.Acceptors
                        |> List.exists (fun acceptor -> acceptor.Matcher.StartsWith("path", StringComparison.Ordinal))

                    if paths then
                        code.Line $"let toDocument (output: {operation.OutputName}) : Document ="

                        code.In(fun () ->
                            code.Line
                                $"DocumentWriter.OfStructure(Model.service.OutputOf \"{waiter.Operation}\", {operation.OutputName}.Shape.Write, output)")

                    code.Line
                        $"Waiter.create \"{waiterName}\" (TimeSpan.FromSeconds {waiter.Delay}.0) {waiter.MaxAttempts}"

                    for position, acceptor in List.indexed waiter.Acceptors do
                        let opening = if position = 0 then "    [ " else "      "
                        let closing = if position = waiter.Acceptors.Length - 1 then " ]" else ""
                        let state = "WaiterState." + Naming.pascal acceptor.State

                        let call =
                            match acceptor.Matcher, acceptor.Argument, acceptor.Expected with
                            | "status", _, Document.Integer status -> $"Acceptors.status {status} {state}"
                            | "error", _, Document.Boolean true -> $"Acceptors.anyError {state}"
                            | "error", _, Document.Boolean false -> $"Acceptors.noError {state}"
                            | "error", _, Document.String error -> $"Acceptors.error {Naming.literal error} {state}"
                            | matcher, Some argument, expected ->
                                $"Acceptors.{matcher} {Naming.literal argument} {document expected} toDocument {state}"
                            | matcher, None, _ -> failwith $"{waiterName}: a {matcher} acceptor needs an argument"

                        code.Line $"{opening}{call}{closing}")

                code.Line "")

    code.ToString()

/// The project file.
let project (plan: Plan) (hasWaiters: bool) (conveniences: string list) : string =
    let waiters = if hasWaiters then "\n    <Compile Include=\"Waiters.fs\" />" else ""

    let rules =
        match Facts.rules plan.Source with
        | Some _ ->
            $"\n    <EmbeddedResource Include=\"endpoints.br\" LogicalName=\"FunctionalAws.{plan.Name}.endpoints.br\" />"
        | None -> ""

    let conveniences =
        conveniences
        |> List.map (fun file -> $"\n    <Compile Include=\"../../Resources/{plan.Name}/{file}\" />")
        |> String.concat ""

    $"""<Project Sdk="Microsoft.NET.Sdk">
  <!-- Generated from the service model: {Facts.origin plan}. Change the generator, not this file. -->
  <PropertyGroup>
    <Description>{Naming.xml (plan.Model.Metadata "serviceFullName")} for FunctionalAws.</Description>
  </PropertyGroup>
  <ItemGroup>
    <EmbeddedResource Include="model.json" LogicalName="FunctionalAws.{plan.Name}.model.json" />{rules}
    <Compile Include="Model.fs" />
    <Compile Include="Shapes.fs" />
    <Compile Include="Errors.fs" />
    <Compile Include="Operations.fs" />{waiters}{conveniences}
  </ItemGroup>
  <ItemGroup>
    <ProjectReference Include="../../FunctionalAws.fsproj" />
  </ItemGroup>
  <Import Project="..\..\..\.paket\Paket.Restore.targets" />
</Project>
"""
