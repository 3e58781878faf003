namespace FunctionalAws.Schema

open System
open System.Text.Json
open FunctionalAws

/// One rule of a waiter, as the model has it.
type AcceptorModel = {
    /// "success", "failure" or "retry".
    State: string
    /// "path", "pathAll", "pathAny", "status" or "error".
    Matcher: string
    /// The expression, where the matcher looks at the output.
    Argument: string option
    Expected: Document
}

/// What can be waited for, as the model has it.
type WaiterModel = {
    Name: string
    /// The operation to ask with.
    Operation: string
    /// Seconds between two attempts.
    Delay: float
    MaxAttempts: int
    Acceptors: AcceptorModel list
}

/// Waiting, by what the model says of it.
[<RequireQualifiedAccess>]
module WaiterModel =

    let private text (name: string) (element: JsonElement) : string option =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.String -> Option.ofObj (value.GetString())
        | _ -> None

    let private number (fallback: float) (name: string) (element: JsonElement) : float =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.Number -> value.GetDouble()
        | _ -> fallback

    let private readAcceptor (element: JsonElement) : AcceptorModel = {
        State = text "state" element |> Option.defaultValue ""
        Matcher = text "matcher" element |> Option.defaultValue ""
        Argument = text "argument" element
        Expected =
            (match element.TryGetProperty "expected" with
             | true, value -> Document.ofJsonElement value
             | _ -> Document.Null)
    }

    let private read (name: string) (element: JsonElement) : WaiterModel = {
        Name = name
        Operation = text "operation" element |> Option.defaultValue ""
        Delay = number 5.0 "delay" element
        MaxAttempts = int (number 20.0 "maxAttempts" element)
        Acceptors =
            (match element.TryGetProperty "acceptors" with
             | true, acceptors when acceptors.ValueKind = JsonValueKind.Array -> [
                 for acceptor in acceptors.EnumerateArray() -> readAcceptor acceptor
               ]
             | _ -> [])
    }

    /// What the "waiters" of a service's waiters-2.json says, in its order.
    let ofJson (waiters: JsonElement) : WaiterModel list = [
        for entry in waiters.EnumerateObject() -> read entry.Name entry.Value
    ]

    /// What a service can be waited for.
    let all (model: ServiceModel) : WaiterModel list =
        match model.Section "waiters" with
        | ValueSome section -> ofJson section
        | ValueNone -> []

    /// A rule, ready to use; nothing for a matcher or a state that is not known.
    let private acceptor (rule: AcceptorModel) : Acceptor<Document> option =
        let state =
            match rule.State with
            | "success" -> Some WaiterState.Success
            | "failure" -> Some WaiterState.Failure
            | "retry" -> Some WaiterState.Retry
            | _ -> None

        match state, rule.Matcher, rule.Argument, rule.Expected with
        | None, _, _, _ -> None
        | Some state, "path", Some expression, expected -> Some(Acceptors.path expression expected id state)
        | Some state, "pathAll", Some expression, expected -> Some(Acceptors.pathAll expression expected id state)
        | Some state, "pathAny", Some expression, expected -> Some(Acceptors.pathAny expression expected id state)
        | Some state, "status", _, Document.Integer code -> Some(Acceptors.status (int code) state)
        | Some state, "error", _, Document.String code -> Some(Acceptors.error code state)
        | Some state, "error", _, Document.Boolean true -> Some(Acceptors.anyError state)
        | Some state, "error", _, Document.Boolean false -> Some(Acceptors.noError state)
        | _ -> None

    /// The waiter, ready to wait with, or the rule that is none.
    let toWaiter<'input> (waiter: WaiterModel) : Result<Waiter<'input, Document>, string> =
        match waiter.Acceptors |> List.tryFind (fun rule -> (acceptor rule).IsNone) with
        | Some rule -> Error $"the waiter {waiter.Name} has a rule that is not understood: {rule.Matcher}, {rule.State}"
        | None ->
            let acceptors = waiter.Acceptors |> List.choose acceptor
            Ok(Waiter.create waiter.Name (TimeSpan.FromSeconds waiter.Delay) waiter.MaxAttempts acceptors)
