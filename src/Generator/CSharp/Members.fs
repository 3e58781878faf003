/// Writes the code that writes and reads members.
module FunctionalAws.Generator.CSharp.Members

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.CSharp.Names

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
            code.Line $"if ({value} is {{ }} present{depth})"
            code.Line "{"
            code.In(fun () -> emitWrite plan code sent (depth + 1) inner itemText item $"present{depth}")
            code.Line "}"
            code.Line $"else {inner}.Null({itemText});"
        else
            emitWrite plan code sent (depth + 1) inner itemText item value

    match Plan.kindOf m with
    | Kind.Scalar(_, _, _, writer) -> code.Line $"{w}.{writer}({mText}, {value});"
    | Kind.Stream -> code.Line $"{w}.Stream({mText}, {value}.Core);"
    | Kind.Events events ->
        let given = if sent then value else value + ".Core"
        code.Line $"Interop.WriteEvents({w}, {mText}, {given}, Self.{name plan events}.Write);"
    | Kind.Document -> code.Line $"{w}.Document({mText}, {value}.Core);"
    | Kind.Enum _ -> code.Line $"{w}.String({mText}, {value}.Value);"
    | Kind.Structure schema
    | Kind.Union schema ->
        code.Line $"var inner{depth} = {w}.BeginStructure({mText});"
        code.Line $"Self.{name plan schema}.Write(inner{depth}, {mText}.Target, {value});"
        code.Line $"inner{depth}.EndStructure({mText});"
    | Kind.List list ->
        code.Line $"var inner{depth} = {w}.BeginList({mText}, {value}.Count);"
        code.Line $"var element{depth} = {mText}.Target.Element;"

        block code $"foreach (var item{depth} in {value})" (fun () ->
            element $"inner{depth}" $"element{depth}" list.Element list.Traits.Sparse $"item{depth}")

        code.Line $"inner{depth}.EndList({mText});"
    | Kind.Map map ->
        let key =
            match Plan.kindOf map.Key with
            | Kind.Enum _ -> $"entry{depth}.Key.Value"
            | _ -> $"entry{depth}.Key"

        code.Line $"var inner{depth} = {w}.BeginMap({mText}, {value}.Count);"
        code.Line $"var value{depth} = {mText}.Target.Value;"

        block code $"foreach (var entry{depth} in {value})" (fun () ->
            code.Line $"inner{depth}.Key({mText}, {key});"
            element $"inner{depth}" $"value{depth}" map.Value map.Traits.Sparse $"entry{depth}.Value")

        code.Line $"inner{depth}.EndMap({mText});"

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
    | Kind.Stream -> sink $"new AwsBody({r}.Stream({mText}))"
    | Kind.Events events ->
        let read = $"Interop.ReadEvents({r}, {mText}, Self.{name plan events}.Read)"
        let made = $"new AwsEventStream<{name plan events}>({read})"
        sink made
    | Kind.Document -> sink $"new AwsDocument({r}.Document())"
    | Kind.Enum schema -> sink $"Self.{name plan schema}.Read({r}, {mText})"
    | Kind.Structure schema
    | Kind.Union schema -> sink $"Self.{name plan schema}.Read({r}.Structure({mText}), {mText}.Target)"
    | Kind.List list ->
        let builder = if sent then "List" else "ListBuilder"
        code.Line $"var list{depth} = new {builder}<{elementType plan sent list.Element list.Traits.Sparse}>();"
        emitReadList plan code sent depth r mText list $"list{depth}"
        sink (if sent then $"list{depth}" else $"list{depth}.Close()")
    | Kind.Map map ->
        emitNewMap plan code sent map $"map{depth}"
        emitReadMap plan code sent depth r mText map $"map{depth}"
        sink (closeMap sent $"map{depth}")

and private emitNewMap (plan: Plan) (code: Code) (sent: bool) (map: Schema) (target: string) : unit =
    let types = $"<{typeOf plan sent map.Key}, {elementType plan sent map.Value map.Traits.Sparse}>"

    if sent then
        code.Line $"var {target} = new Dictionary{types}();"
    else
        code.Line $"var {target} = new DictBuilder{types}();"

and private closeMap (sent: bool) (target: string) : string = if sent then target else $"{target}.Close()"

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
    code.Line $"var inner{depth} = {r}.List({mText});"
    code.Line $"var element{depth} = {mText}.Target.Element;"

    block code $"while (inner{depth}.NextElement({mText}))" (fun () ->
        if list.Traits.Sparse then
            code.Line $"if (inner{depth}.Null()) {{ {target}.Add(null); continue; }}"

        emitRead plan code sent (depth + 1) $"inner{depth}" $"element{depth}" list.Element (fun value ->
            code.Line $"{target}.Add({value});"))

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
        | Kind.Enum _ -> $"new(key{depth})"
        | _ -> $"key{depth}"

    let add (value: string) : unit =
        if sent then
            code.Line $"{target}[{key}] = {value};"
        else
            code.Line $"{target}.Add({key}, {value});"

    code.Line $"var inner{depth} = {r}.Map({mText});"
    code.Line $"var value{depth} = {mText}.Target.Value;"

    block code $"while (inner{depth}.NextKey({mText}) is {{ }} key{depth})" (fun () ->
        if map.Traits.Sparse then
            code.Line $"if (inner{depth}.Null())"
            code.Line "{"

            code.In(fun () ->
                add "null"
                code.Line "continue;")

            code.Line "}"

        emitRead plan code sent (depth + 1) $"inner{depth}" $"value{depth}" map.Value add)

let emitWriteMembers (plan: Plan) (code: Code) (sent: bool) (members: (Member * string) list) : unit =
    for m, field in members do
        let mText = $"ms[{m.Index}]"

        if isValueType m && isAlways sent m then
            code.Line "{"
            code.In(fun () -> emitWrite plan code sent 0 "w" mText m $"x.{field}")
            code.Line "}"
        else
            let condition =
                if isEmptyList sent m then
                    $"if (x.{field} is {{ Count: > 0 }} v{m.Index})"
                else
                    // Also a required value may be null, where a caller does not check for nulls; the validator says so.
                    $"if (x.{field} is {{ }} v{m.Index})"

            block code condition (fun () -> emitWrite plan code sent 0 "w" mText m $"v{m.Index}")

            if m.Traits.IdempotencyToken then code.Line $"else w.Token({mText});"

let emitReadMembers (plan: Plan) (code: Code) (sent: bool) (typeName: string) (members: (Member * string) list) : unit =
    for m, _ in members do
        let local = $"f{m.Index}"

        match Plan.kindOf m with
        | Kind.List list ->
            let types = elementType plan sent list.Element list.Traits.Sparse
            let makes = isAlways sent m || isEmptyList sent m

            if not sent then code.Line $"var {local} = new ListBuilder<{types}>();"
            elif makes then code.Line $"var {local} = new List<{types}>();"
            else code.Line $"List<{types}>? {local} = null;"
        | Kind.Map map ->
            let types = $"<{typeOf plan sent map.Key}, {elementType plan sent map.Value map.Traits.Sparse}>"

            if sent then
                code.Line $"Dictionary{types}? {local} = null;"
            else
                code.Line $"IReadOnlyDictionary{types}? {local} = null;"
        | _ -> code.Line $"{typeOf plan sent m}? {local} = null;"

    code.Line "int next;"

    block code "while ((next = r.Next(s)) >= 0)" (fun () ->
        block code "switch (next)" (fun () ->
            for m, _ in members do
                let local = $"f{m.Index}"
                let mText = $"ms[{m.Index}]"
                code.Line $"case {m.Index}:"

                code.In(fun () ->
                    code.Line "{"

                    code.In(fun () ->
                        match Plan.kindOf m with
                        | Kind.List list ->
                            // Of a member that comes twice the last one counts; a flattened one comes in pieces.
                            match sent, isAlways sent m || isEmptyList sent m with
                            | false, _ ->
                                if not m.Flattened then code.Line $"{local} = default;"

                                code.Line $"{local}.Begin();"
                            | true, true -> if not m.Flattened then code.Line $"{local}.Clear();"
                            | true, false -> code.Line(if m.Flattened then $"{local} ??= [];" else $"{local} = [];")

                            emitReadList plan code sent 0 "r" mText list local
                        | Kind.Map map when sent ->
                            code.Line(if m.Flattened then $"{local} ??= [];" else $"{local} = [];")
                            emitReadMap plan code sent 0 "r" mText map local
                        | Kind.Map map ->
                            emitNewMap plan code sent map "map0"
                            emitReadMap plan code sent 0 "r" mText map "map0"
                            code.Line $"{local} = map0.Close();"
                        | _ -> emitRead plan code sent 0 "r" mText m (fun value -> code.Line $"{local} = {value};")

                        code.Line "break;")

                    code.Line "}")))

    code.Line $"return new {typeName}"
    code.Line "{"

    code.In(fun () ->
        for m, field in members do
            let local = $"f{m.Index}"

            let value =
                if isAlways sent m || isEmptyList sent m then
                    match Plan.kindOf m with
                    | Kind.List _ when sent -> local
                    | Kind.List _ -> $"{local}.Close()"
                    | _ ->
                        let missing = fallback plan sent m $"ms[{m.Index}]"
                        $"{local} ?? {missing}"
                else
                    match Plan.kindOf m with
                    | Kind.List _ when not sent -> $"{local}.CloseOrNull()"
                    | _ -> local

            code.Line $"{field} = {value},")

    code.Line "};"
