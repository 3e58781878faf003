/// Writes waiters.
module FunctionalAws.Generator.FSharp.Waiters

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields

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
