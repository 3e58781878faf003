namespace FunctionalAws

open System.Collections.Generic
open System.Threading
open System.Threading.Tasks

/// Working with items that come page by page. Nothing is asked for before it is needed.
[<RequireQualifiedAccess>]
module Items =

    let private change (step: IReadOnlyCollection<'a> -> IReadOnlyCollection<'b>) (items: Items<'a>) : Items<'b> =
        Items(fun () ->
            let next = items.Start()

            fun cancel ->
                task {
                    match! next cancel with
                    | Ok(ValueSome page) -> return Ok(ValueSome(step page))
                    | Ok ValueNone -> return Ok ValueNone
                    | Error error -> return Error error
                })

    /// Each item changed.
    let map (mapping: 'a -> 'b) (items: Items<'a>) : Items<'b> =
        change (fun page -> page |> Seq.map mapping |> Array.ofSeq :> IReadOnlyCollection<'b>) items

    /// The items that satisfy a condition.
    let filter (condition: 'a -> bool) (items: Items<'a>) : Items<'a> =
        change (fun page -> page |> Seq.filter condition |> Array.ofSeq :> IReadOnlyCollection<'a>) items

    /// The first items, at most so many. No page is asked for after they are there.
    let take (count: int) (items: Items<'a>) : Items<'a> =
        Items(fun () ->
            let next = items.Start()
            let mutable left = count

            fun cancel ->
                if left <= 0 then
                    Task.FromResult(Ok ValueNone)
                else
                    task {
                        match! next cancel with
                        | Ok(ValueSome page) ->
                            let taken = page |> Seq.truncate left |> Array.ofSeq
                            left <- left - taken.Length
                            return Ok(ValueSome(taken :> IReadOnlyCollection<'a>))
                        | other -> return other
                    })

    /// Goes through the items from the first on, until the end or an error.
    let private run
        (visit: 'state -> 'a -> Task<'state>)
        (state: 'state)
        (items: Items<'a>)
        : Async<Result<'state, AwsError>> =
        Aws.asAsync (fun cancel ->
            task {
                let next = items.Start()
                let mutable state = state
                let mutable result = ValueNone

                while result.IsNone do
                    match! next cancel with
                    | Error error -> result <- ValueSome(Error error)
                    | Ok ValueNone -> result <- ValueSome(Ok state)
                    | Ok(ValueSome page) ->
                        for item in page do
                            cancel.ThrowIfCancellationRequested()
                            let! following = visit state item
                            state <- following

                return result.Value
            })

    /// A value made of all items, from the first to the last.
    let fold (folder: 'state -> 'a -> 'state) (state: 'state) (items: Items<'a>) : Async<Result<'state, AwsError>> =
        run (fun state item -> Task.FromResult(folder state item)) state items

    /// Does something with each item, one after the other.
    let iter (action: 'a -> unit) (items: Items<'a>) : Async<Result<unit, AwsError>> =
        run (fun () item -> Task.FromResult(action item)) () items

    /// Does something that takes time with each item, one after the other.
    let iterAsync (action: 'a -> Async<unit>) (items: Items<'a>) : Async<Result<unit, AwsError>> =
        async {
            let! cancel = Async.CancellationToken
            return! run (fun () item -> Async.StartImmediateAsTask(action item, cancel)) () items
        }

    /// All items.
    let toList (items: Items<'a>) : Async<Result<'a list, AwsError>> =
        async {
            match!
                fold
                    (fun (list: ResizeArray<'a>) item ->
                        list.Add item
                        list)
                    (ResizeArray())
                    items
            with
            | Ok list -> return Ok(List.ofSeq list)
            | Error error -> return Error error
        }

    /// The first item, if there is one.
    let tryHead (items: Items<'a>) : Async<Result<'a option, AwsError>> =
        async {
            match! toList (take 1 items) with
            | Ok list -> return Ok(List.tryHead list)
            | Error error -> return Error error
        }
