/// Writes the types of shapes: records, unions and enumerations.
module FunctionalAws.Generator.FSharp.Types

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields
open FunctionalAws.Generator.FSharp.Members

let summary (code: Code) (lines: string list) : unit =
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
let emitStructure
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

let opens = [
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
