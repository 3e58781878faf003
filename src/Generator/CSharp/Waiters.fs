/// Writes waiters.
module FunctionalAws.Generator.CSharp.Waiters

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.CSharp.Names

/// The list at a path of an output, when the path leads to one: its element's type and the expression of it.
let listAt (plan: Plan) (output: Schema) (path: string) : (string * string) option =
    let rec go (schema: Schema) (typeName: string) (sent: bool) (steps: string list) (expression: string) =
        match steps with
        | [] -> None
        | step :: rest ->
            match schema.Members |> Array.tryFindIndex (fun m -> m.Name = step) with
            | None -> None
            | Some position ->
                let m = schema.Members[position]
                let expression = $"{expression}.{(fields typeName schema)[position]}"

                match Plan.kindOf m, rest with
                | Kind.List list, [] -> Some(elementType plan sent list.Element list.Traits.Sparse, expression)
                | Kind.Structure inner, rest ->
                    let always = isAlways sent m

                    go
                        inner
                        (name plan inner)
                        (plan.Sent.Contains inner.Name)
                        rest
                        (if always then expression else expression + "?")
                | _ -> None

    go output "" false (List.ofArray (path.Split '.')) "page"

/// What C# needs of a waiter, besides its operation: a line of its own for each acceptor.
let emitWaiter (plan: Plan) (code: Code) (waiterName: string) (waiter: WaiterModel) : unit =
    let expected (value: Document) : string =
        match value with
        | Document.String text -> Naming.literal text
        | other -> Document.toJson other

    let op = waiter.Operation
    let t = $"Waiter<{op}Request, {op}Response>"
    code.Line $"private static {t}? madeUntil{waiterName};"

    code.Line
        $"internal static {t} Until{waiterName} => madeUntil{waiterName} ??= Interop.Waiter<{op}Request, {op}Response>(FunctionalAws.{plan.Name}.Model.service, \"{waiterName}\", \"{op}\", {op}Response.Write, TimeSpan.FromSeconds({waiter.Delay}), {waiter.MaxAttempts},"

    code.In(fun () ->
        for position, acceptor in List.indexed waiter.Acceptors do
            let argument = acceptor.Argument |> Option.map Naming.literal |> Option.defaultValue "null"
            let closing = if position = waiter.Acceptors.Length - 1 then ");" else ","

            code.Line
                $"(\"{acceptor.Matcher}\", {argument}, {expected acceptor.Expected}, \"{acceptor.State}\"){closing}")
