/// Writes operations with their inputs, outputs and builders.
module FunctionalAws.Generator.FSharp.Operations

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields
open FunctionalAws.Generator.FSharp.Types
open FunctionalAws.Generator.FSharp.Pages

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
