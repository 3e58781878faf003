/// Writes the interfaces of operations that answer in pages.
module FunctionalAws.Generator.FSharp.Pages

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields
open FunctionalAws.Generator.FSharp.Members

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
let emitPaged
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
