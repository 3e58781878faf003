/// Writes the code that writes and reads members.
module FunctionalAws.Generator.FSharp.Members

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields

let rec emitWrite
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

let emitWriteMembers (plan: Plan) (code: Code) (sent: bool) (schema: Schema) : unit =
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


/// Reads a value and hands the expression of it to the sink, which uses it once.
let rec emitRead
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

and elementType (plan: Plan) (list: Schema) : string =
    typeOf plan list.Element + (if list.Traits.Sparse then " option" else "")

and valueType (plan: Plan) (map: Schema) : string =
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

let emitReadMembers (plan: Plan) (code: Code) (sent: bool) (schema: Schema) : unit =
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
