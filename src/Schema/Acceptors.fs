namespace FunctionalAws.Schema

open System
open FunctionalAws
open FunctionalAws.Schema.Search

/// <summary>
/// A waiter's acceptors, made of what service models say: https://smithy.io/2.0/additional-specs/waiters.html.
/// </summary>
/// <remarks>
/// An expression is parsed when it is first needed. One that cannot be parsed, or cannot be asked of an output, matches
/// nothing. Only an error that the service answered with counts as an error: a connection that broke says nothing of
/// what is waited for.
/// </remarks>
[<RequireQualifiedAccess>]
module Acceptors =

    // What an expression finds may be long.
    let private shortened (text: string) : string =
        if text.Length <= 200 then text else String.Concat(text.AsSpan(0, 200), "…")

    let private ofFound
        (expression: string)
        (isMatch: Document -> bool)
        (toDocument: 'output -> Document)
        (state: WaiterState)
        : Acceptor<'output> =
        let parsed = lazy (Jmespath.parse expression)

        let matches (answer: Result<'output, AwsError>) : bool =
            match answer, parsed with
            | Ok output, Lazy(Ok parsed) ->
                match Jmespath.search parsed (toDocument output) with
                | Ok found -> isMatch found
                | Error _ -> false
            | _ -> false

        let sees (answer: Result<'output, AwsError>) : string =
            match answer, parsed with
            | Ok output, Lazy(Ok parsed) ->
                match Jmespath.search parsed (toDocument output) with
                | Ok found -> String.Concat(expression, " is ", shortened (DocumentJson.text false found))
                | Error _ -> ""
            | _ -> ""

        { State = state; Matches = matches; Sees = sees }

    /// What is to be said of an error goes with the error itself.
    let private nothing (_: Result<'output, AwsError>) : string = ""

    let private ofError (isMatch: ServiceError -> bool) (state: WaiterState) : Acceptor<'output> = {
        State = state
        Matches =
            fun answer ->
                match answer with
                | Error(AwsError.Service error) -> isMatch error
                | _ -> false
        Sees = nothing
    }

    let private isEqual (expected: Document) (found: Document) : bool =
        Values.tryEqual (SearchBudget found) found expected = ValueSome true

    /// Matches an output in which an expression finds a value.
    let path
        (expression: string)
        (expected: Document)
        (toDocument: 'output -> Document)
        (state: WaiterState)
        : Acceptor<'output> =
        ofFound expression (isEqual expected) toDocument state

    /// Matches an output in which an expression finds a list that is not empty, and in it nothing but a value.
    let pathAll
        (expression: string)
        (expected: Document)
        (toDocument: 'output -> Document)
        (state: WaiterState)
        : Acceptor<'output> =
        let isMatch (found: Document) : bool =
            match found with
            | Document.List(_ :: _ as items) -> items |> List.forall (isEqual expected)
            | _ -> false

        ofFound expression isMatch toDocument state

    /// Matches an output in which an expression finds a list, and in it a value.
    let pathAny
        (expression: string)
        (expected: Document)
        (toDocument: 'output -> Document)
        (state: WaiterState)
        : Acceptor<'output> =
        let isMatch (found: Document) : bool =
            match found with
            | Document.List items -> items |> List.exists (isEqual expected)
            | _ -> false

        ofFound expression isMatch toDocument state

    /// Matches an answer of the given HTTP status. An output counts as one of status 200.
    let status (code: int) (state: WaiterState) : Acceptor<'output> = {
        State = state
        Matches =
            fun answer ->
                match answer with
                | Ok _ -> code = 200
                | Error(AwsError.Service error) -> error.Status = code
                | Error _ -> false
        Sees = nothing
    }

    /// Matches an error of the service by its code.
    let error (code: string) (state: WaiterState) : Acceptor<'output> =
        ofError (fun error -> String.Equals(error.Code, code, StringComparison.Ordinal)) state

    /// Matches any error of the service: what models write as an error that is expected to be true.
    let anyError (state: WaiterState) : Acceptor<'output> = ofError (fun _ -> true) state

    /// Matches an output, whatever it is: what models write as an error that is expected to be false.
    let noError (state: WaiterState) : Acceptor<'output> = { State = state; Matches = Result.isOk; Sees = nothing }
