namespace FunctionalAws.Schema

open System
open System.Collections.Concurrent
open FSharp.Core.CompilerServices
open FunctionalAws

/// <summary>
/// JMESPath, the language in which service models say where a page's token and a waiter's state are, and which is as good
/// for one's own questions to an answer: https://jmespath.org/specification.html.
/// </summary>
/// <remarks>
/// No text and no document raises an exception: an expression or a value that is nested deeper than 200, or a search that
/// looks at or makes more than ten million values, is an error. A timestamp is seen as text in ISO 8601, a blob as text in
/// base64; both come out as they are when they are found and not asked about.
/// </remarks>
[<RequireQualifiedAccess>]
module Jmespath =

    let private tooMuch: JmespathError =
        { Kind = JmespathErrorKind.InvalidValue
          Position = 0
          Message = "the search looks at too many values" }

    let private tooDeep: JmespathError =
        { tooMuch with
            Message = "the expression is nested too deep" }

    let private item (position: int) (items: Document list) : Document =
        let position = if position < 0 then position + items.Length else position

        if position < 0 then
            Document.Null
        else
            List.tryItem position items |> Option.defaultValue Document.Null

    /// As Python slices: a negative bound counts from the end, and bounds outside of the list are brought to its ends.
    let private slice (start: int voption) (stop: int voption) (step: int) (items: Document list) : Document list =
        let items = Array.ofList items
        let count = int64 items.Length
        let lowest, highest = if step > 0 then 0L, count else -1L, count - 1L

        let bound (given: int voption) (otherwise: int64) : int64 =
            match given with
            | ValueNone -> otherwise
            | ValueSome given ->
                let position = if given < 0 then int64 given + count else int64 given
                position |> max lowest |> min highest

        let first = bound start (if step > 0 then lowest else highest)
        let stop = bound stop (if step > 0 then highest else lowest)
        let mutable found = ListCollector<Document>()
        let mutable position = first

        while (if step > 0 then position < stop else position > stop) do
            found.Add items[int position]
            position <- position + int64 step

        found.Close()

    let private flatten (budget: SearchBudget) (items: Document list) : Result<Document, JmespathError> =
        let mutable found = ListCollector<Document>()
        let mutable rest = items
        let mutable isWithin = true

        while isWithin && not rest.IsEmpty do
            match rest.Head with
            | Document.List inner ->
                isWithin <- budget.Spend inner.Length

                if isWithin then
                    found.AddMany inner
            | other ->
                isWithin <- budget.Spend 1
                found.Add other

            rest <- rest.Tail

        if isWithin then Ok(Document.List(found.Close())) else Error tooMuch

    let private compare
        (budget: SearchBudget)
        (comparator: JmespathComparator)
        (left: Document)
        (right: Document)
        (at: int)
        : Result<Document, JmespathError> =
        let equality (wanted: bool) =
            match Values.tryEqual budget left right with
            | ValueSome isEqual -> Ok(Document.Boolean((isEqual = wanted)))
            | ValueNone ->
                Error
                    { tooMuch with
                        Position = at
                        Message = "the values are too large, or nested too deep, to be compared" }

        let ordering (holds: int -> bool) =
            if Numbers.isNumber left && Numbers.isNumber right then
                match Numbers.order left right with
                | ValueSome order -> Ok(Document.Boolean(holds order))
                | ValueNone -> Ok(Document.Boolean false)
            else
                Ok Document.Null

        match comparator with
        | JmespathComparator.Equal -> equality true
        | JmespathComparator.NotEqual -> equality false
        | JmespathComparator.Less -> ordering (fun order -> order < 0)
        | JmespathComparator.LessOrEqual -> ordering (fun order -> order <= 0)
        | JmespathComparator.Greater -> ordering (fun order -> order > 0)
        | JmespathComparator.GreaterOrEqual -> ordering (fun order -> order >= 0)

    let rec private evaluate
        (budget: SearchBudget)
        (depth: int)
        (expression: Expression)
        (node: Document)
        : Result<Document, JmespathError> =
        let ask expression node = evaluate budget (depth + 1) expression node

        if depth > JmespathLimits.Depth then
            Error tooDeep
        elif not (budget.Spend 1) then
            Error tooMuch
        else
            match expression, node with
            | Expression.Current, _ -> Ok node
            | Expression.Literal value, _ -> Ok value
            | Expression.Field name, Document.Map entries ->
                Ok(entries.TryFind name |> ValueOption.defaultValue Document.Null)
            | Expression.Index position, Document.List items -> Ok(item position items)
            | Expression.Slice(start, stop, step), Document.List items when step <> 0 ->
                Ok(Document.List(slice start stop step items))
            | (Expression.Field _ | Expression.Index _ | Expression.Slice _), _ -> Ok Document.Null
            | Expression.Chain(first, next), _ ->
                match ask first node with
                | Ok found -> ask next found
                | error -> error
            | Expression.Flatten source, _ ->
                match ask source node with
                | Ok(Document.List items) -> flatten budget items
                | Ok _ -> Ok Document.Null
                | error -> error
            | Expression.Project(source, each), _ ->
                match ask source node with
                | Ok(Document.List items) -> project budget depth ValueNone each items
                | Ok _ -> Ok Document.Null
                | error -> error
            | Expression.ProjectValues(source, each), _ ->
                match ask source node with
                | Ok(Document.Map entries) ->
                    project budget depth ValueNone each [ for entry in entries.Entries -> entry.Value ]
                | Ok _ -> Ok Document.Null
                | error -> error
            | Expression.Filter(source, condition, each), _ ->
                match ask source node with
                | Ok(Document.List items) -> project budget depth (ValueSome condition) each items
                | Ok _ -> Ok Document.Null
                | error -> error
            | Expression.Or(left, right), _ ->
                match ask left node with
                | Ok found when not (Values.isTrue found) -> ask right node
                | result -> result
            | Expression.And(left, right), _ ->
                match ask left node with
                | Ok found when Values.isTrue found -> ask right node
                | result -> result
            | Expression.Not operand, _ ->
                match ask operand node with
                | Ok found -> Ok(Document.Boolean(not (Values.isTrue found)))
                | error -> error
            | Expression.Compare(comparator, left, right, at), _ ->
                match ask left node with
                | Ok left ->
                    match ask right node with
                    | Ok right -> compare budget comparator left right at
                    | error -> error
                | error -> error
            | (Expression.List _ | Expression.Map _), Document.Null -> Ok Document.Null
            | Expression.List items, _ -> select budget depth items node |> Result.map Document.List
            | Expression.Map entries, _ ->
                match select budget depth (List.map snd entries) node with
                | Ok values -> Ok(Document.Map(Dict.ofSeq (Seq.zip (Seq.map fst entries) values)))
                | Error error -> Error error
            | Expression.Call(func, arguments, at), _ -> call budget depth func arguments at node

    /// Asks each item for which a condition holds, and leaves out answers of null.
    and private project
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
            let chosen =
                match condition with
                | ValueNone -> Ok(Document.Boolean true)
                | ValueSome condition -> evaluate budget (depth + 1) condition rest.Head

            let answer =
                match chosen with
                | Ok chosen when Values.isTrue chosen -> evaluate budget (depth + 1) each rest.Head
                | Ok _ -> Ok Document.Null
                | error -> error

            match answer with
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
            | Ok answer ->
                found.Add answer
                rest <- rest.Tail
            | Error error ->
                problem <- ValueSome error
                rest <- []

        match problem with
        | ValueNone -> Ok(found.Close())
        | ValueSome error -> Error error

    and private call
        (budget: SearchBudget)
        (depth: int)
        (func: JmespathFunction)
        (arguments: JmespathArgument list)
        (at: int)
        (node: Document)
        : Result<Document, JmespathError> =
        let rec ready (arguments: JmespathArgument list) (evaluated: Evaluated list) =
            match arguments with
            | [] -> Functions.call budget func (List.rev evaluated) at
            | JmespathArgument.Reference expression :: rest ->
                ready rest (Evaluated.Reference(evaluate budget (depth + 1) expression) :: evaluated)
            | JmespathArgument.Value expression :: rest ->
                match evaluate budget (depth + 1) expression node with
                | Ok value -> ready rest (Evaluated.Value value :: evaluated)
                | error -> error

        ready arguments []

    /// The expression that a text is, or the first thing that is wrong with it.
    let parse (text: string) : Result<Expression, JmespathError> = JmespathParser.parse text

    /// What an expression finds in a document; null when there is nothing to be found.
    let search (expression: Expression) (document: Document) : Result<Document, JmespathError> =
        evaluate (SearchBudget()) 0 expression document

    let private cache =
        ConcurrentDictionary<string, Result<Expression, JmespathError>>(StringComparer.Ordinal)

    /// As `parse`, and remembers the answers: for expressions that come as text again and again.
    let compile (text: string) : Result<Expression, JmespathError> =
        match cache.TryGetValue text with
        | true, known -> known
        | _ ->
            let parsed = parse text

            // Both bounds are there for a program that makes up its expressions; nobody writes that many by hand.
            if text.Length <= 2048 then
                if cache.Count >= 512 then
                    cache.Clear()

                cache[text] <- parsed

            parsed

    /// What an expression's text finds in a document. The text is parsed once, see `compile`.
    let query (text: string) (document: Document) : Result<Document, JmespathError> =
        compile text |> Result.bind (fun expression -> search expression document)
