namespace FunctionalAws.Schema

open System
open System.Collections.Concurrent
open FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema.Search

/// <summary>
/// JMESPath, the language in which service models say where a page's token and a waiter's state are. It is as good for
/// one's own questions to an answer: https://jmespath.org/specification.html.
/// </summary>
/// <remarks>
/// <para>No text and no document raises an exception. An expression that is nested deeper than 200, or longer than 65,536
/// characters, is an error; so is a search that has to compare or write a deeper value, or that makes or asks more than
/// half a million values and two more for each value of the document, ten million at most.</para>
/// <para>A timestamp is seen as text in ISO 8601, a blob as text in base64; both come out as they are where they are
/// only found.</para>
/// </remarks>
[<RequireQualifiedAccess>]
module Jmespath =

    // Each case that asks further has its own function: this one's frame is on the stack for every level, and is to
    // stay small.
    let rec private evaluate
        (budget: SearchBudget)
        (depth: int)
        (expression: Expression)
        (node: Document)
        : Result<Document, JmespathError> =
        if depth > JmespathLimits.Depth then
            Error Selections.tooDeep
        else
            match expression with
            | Expression.Current -> Ok node
            | Expression.Literal value -> Ok value
            | Expression.Field name -> Ok(Selections.field name node)
            | Expression.Index position -> Ok(Selections.item position node)
            | Expression.Slice(start, stop, step) -> Selections.slice budget start stop step node
            | Expression.Chain(first, next) -> chain budget depth first next node
            | Expression.Flatten source -> Selections.flatten budget (evaluate budget (depth + 1) source node)
            | Expression.Project(source, each) ->
                project budget depth ValueNone each (evaluate budget (depth + 1) source node)
            | Expression.ProjectValues(source, each) ->
                project budget depth ValueNone each (Selections.valuesOf (evaluate budget (depth + 1) source node))
            | Expression.Filter(source, condition, each) ->
                project budget depth (ValueSome condition) each (evaluate budget (depth + 1) source node)
            | Expression.Or(left, right) -> either budget depth true left right node
            | Expression.And(left, right) -> either budget depth false left right node
            | Expression.Not operand -> Selections.negate (evaluate budget (depth + 1) operand node)
            | Expression.Compare(comparator, left, right, at) -> comparison budget depth comparator left right at node
            | Expression.List items -> listOf budget depth items node
            | Expression.Map entries -> mapOf budget depth entries node
            | Expression.Call(func, arguments, at) -> call budget depth func arguments [] at node

    and private chain budget depth first next node : Result<Document, JmespathError> =
        match evaluate budget (depth + 1) first node with
        | Ok found -> evaluate budget (depth + 1) next found
        | error -> error

    and private either budget depth wanted left right node : Result<Document, JmespathError> =
        match evaluate budget (depth + 1) left node with
        | Ok found when Values.isTrue found <> wanted -> evaluate budget (depth + 1) right node
        | result -> result

    and private comparison budget depth comparator left right at node : Result<Document, JmespathError> =
        match evaluate budget (depth + 1) left node with
        | Ok left ->
            match evaluate budget (depth + 1) right node with
            | Ok right -> Selections.compare budget comparator left right at
            | error -> error
        | error -> error

    and private listOf budget depth items node : Result<Document, JmespathError> =
        if node.IsNull then
            Ok node
        else
            select budget depth items node |> Result.map Document.List

    and private mapOf budget depth entries node : Result<Document, JmespathError> =
        if node.IsNull then
            Ok node
        else
            select budget depth (List.map snd entries) node
            |> Result.map (fun values -> Document.Map(Dict.ofSeq (Seq.zip (Seq.map fst entries) values)))

    /// Asks each item for which a condition holds, and leaves out answers of null.
    and private project
        (budget: SearchBudget)
        (depth: int)
        (condition: Expression voption)
        (each: Expression)
        (source: Result<Document, JmespathError>)
        : Result<Document, JmespathError> =
        match source with
        | Ok(Document.List items) -> projectItems budget depth condition each items
        | Ok _ -> Ok Document.Null
        | error -> error

    and private projectItems
        (budget: SearchBudget)
        (depth: int)
        (condition: Expression voption)
        (each: Expression)
        (items: Document list)
        : Result<Document, JmespathError> =
        let mutable found = ListCollector<Document>()
        let mutable rest = items
        let mutable problem = ValueNone

        while not rest.IsEmpty do
            match projectItem budget depth condition each rest.Head with
            | Ok Document.Null -> rest <- rest.Tail
            | Ok answer ->
                found.Add answer
                rest <- rest.Tail
            | Error error ->
                problem <- ValueSome error
                rest <- []

        match problem with
        | ValueNone -> Ok(Document.List(found.Close()))
        | ValueSome error -> Error error

    and private projectItem budget depth condition each item : Result<Document, JmespathError> =
        let chosen =
            match condition with
            | ValueNone -> Ok(Document.Boolean true)
            | ValueSome condition -> evaluate budget (depth + 1) condition item

        match chosen with
        | _ when not (budget.Spend 1) -> Error Selections.tooMuch
        | Ok chosen when Values.isTrue chosen -> evaluate budget (depth + 1) each item
        | Ok _ -> Ok Document.Null
        | error -> error

    /// The answers of several expressions.
    and private select
        (budget: SearchBudget)
        (depth: int)
        (expressions: Expression list)
        (node: Document)
        : Result<Document list, JmespathError> =
        let mutable found = ListCollector<Document>()
        let mutable rest = expressions
        let mutable problem = ValueNone

        while not rest.IsEmpty do
            match evaluate budget (depth + 1) rest.Head node with
            | Ok _ when not (budget.Spend 1) ->
                problem <- ValueSome Selections.tooMuch
                rest <- []
            | Ok answer ->
                found.Add answer
                rest <- rest.Tail
            | Error error ->
                problem <- ValueSome error
                rest <- []

        match problem with
        | ValueNone -> Ok(found.Close())
        | ValueSome error -> Error error

    /// Makes a function's arguments ready, the last to come first, and calls it.
    and private call
        (budget: SearchBudget)
        (depth: int)
        (func: JmespathFunction)
        (arguments: JmespathArgument list)
        (ready: Evaluated list)
        (at: int)
        (node: Document)
        : Result<Document, JmespathError> =
        match arguments with
        | JmespathArgument.Reference expression :: rest ->
            let reference = Evaluated.Reference(evaluate budget (depth + 1) expression)
            call budget depth func rest (reference :: ready) at node
        | JmespathArgument.Value expression :: rest ->
            match evaluate budget (depth + 1) expression node with
            | Ok value -> call budget depth func rest (Evaluated.Value value :: ready) at node
            | error -> error
        | [] ->
            match Functions.call budget func (List.rev ready) at with
            | Ok found when not (budget.SpendOn found) -> Error { Selections.tooMuch with Position = at }
            | result -> result

    /// The expression that a text is, or the first thing that is wrong with it.
    let parse (text: string) : Result<Expression, JmespathError> = JmespathParser.parse text

    /// What an expression finds in a document; null when there is nothing to be found.
    let search (expression: Expression) (document: Document) : Result<Document, JmespathError> =
        evaluate (SearchBudget document) 0 expression document

    let private cache = ConcurrentDictionary<string, Result<Expression, JmespathError>>(StringComparer.Ordinal)

    /// As `parse`, and remembers the answers: for expressions that come as text again and again.
    let compile (text: string) : Result<Expression, JmespathError> =
        match cache.TryGetValue text with
        | true, known -> known
        | _ ->
            let parsed = parse text

            // Both bounds are there for a program that makes up its expressions; nobody writes that many by hand.
            if text.Length <= 2048 then
                if cache.Count >= 512 then cache.Clear()

                cache[text] <- parsed

            parsed

    /// What an expression's text finds in a document. The text is parsed once, see `compile`.
    let query (text: string) (document: Document) : Result<Document, JmespathError> =
        compile text |> Result.bind (fun expression -> search expression document)
