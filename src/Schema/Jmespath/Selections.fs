namespace FunctionalAws.Schema.Search

open FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema

/// What the parts of an expression do to values that have been found. Where there is nothing to be found, it is null.
[<RequireQualifiedAccess>]
module internal Selections =

    let tooMuch: JmespathError = {
        Kind = JmespathErrorKind.InvalidValue
        Position = 0
        Message = "the search looks at too many values"
    }

    let tooDeep: JmespathError = { tooMuch with Message = "the expression is nested too deep" }

    let field (name: string) (node: Document) : Document =
        match node with
        | Document.Map entries -> entries.TryFind name |> ValueOption.defaultValue Document.Null
        | _ -> Document.Null

    let item (position: int) (node: Document) : Document =
        match node with
        | Document.List items ->
            let position = if position < 0 then position + items.Length else position

            if position < 0 then
                Document.Null
            else
                List.tryItem position items |> Option.defaultValue Document.Null
        | _ -> Document.Null

    let valuesOf (source: Result<Document, JmespathError>) : Result<Document, JmespathError> =
        match source with
        | Ok(Document.Map entries) -> Ok(Document.List [ for entry in entries.Entries -> entry.Value ])
        | Ok _ -> Ok Document.Null
        | error -> error

    let negate (operand: Result<Document, JmespathError>) : Result<Document, JmespathError> =
        operand |> Result.map (fun found -> Document.Boolean(not (Values.isTrue found)))

    /// As Python slices: a negative bound counts from the end, and bounds outside of the list are brought to its ends.
    let private sliceItems (start: int voption) (stop: int voption) (step: int) (items: Document list) : Document list =
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

    let slice
        (budget: SearchBudget)
        (start: int voption)
        (stop: int voption)
        (step: int)
        (node: Document)
        : Result<Document, JmespathError> =
        match node with
        | Document.List items when step <> 0 ->
            let found = Document.List(sliceItems start stop step items)
            if budget.SpendOn found then Ok found else Error tooMuch
        | _ -> Ok Document.Null

    let private flattenItems (budget: SearchBudget) (items: Document list) : Result<Document, JmespathError> =
        let mutable found = ListCollector<Document>()
        let mutable rest = items
        let mutable isWithin = true

        while isWithin && not rest.IsEmpty do
            match rest.Head with
            | Document.List inner ->
                isWithin <- budget.Spend(inner.Length + 1)

                if isWithin then found.AddMany inner
            | other ->
                isWithin <- budget.Spend 1
                found.Add other

            rest <- rest.Tail

        if isWithin then Ok(Document.List(found.Close())) else Error tooMuch

    let flatten (budget: SearchBudget) (source: Result<Document, JmespathError>) : Result<Document, JmespathError> =
        match source with
        | Ok(Document.List items) -> flattenItems budget items
        | Ok _ -> Ok Document.Null
        | error -> error

    let compare
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
                Error {
                    tooMuch with
                        Position = at
                        Message = "the values are too large, or nested too deep, to be compared"
                }

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
