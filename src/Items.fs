namespace FunctionalAws

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks

/// What a step of a reading brings: a batch, or nothing after the last.
type internal Batch<'item> = Task<Result<IReadOnlyCollection<'item> voption, AwsError>>

/// <summary>
/// A sequence whose items come batch by batch, as they are asked for: an <c>IAsyncEnumerable</c> of results, which an
/// error ends. It can be read any number of times, and each reading makes its own calls.
/// </summary>
type Items<'item> internal (start: CancellationToken -> (unit -> Batch<'item>)) =

    /// Starts a reading, which the token ends.
    member internal _.Start(cancel: CancellationToken) : unit -> Batch<'item> = start cancel

    interface IAsyncEnumerable<Result<'item, AwsError>> with
        member this.GetAsyncEnumerator(cancel: CancellationToken) =
            new ItemsEnumerator<'item>(new Reading<'item>(this, cancel))

/// A reading under way. To leave it before its end cancels what it has asked for ahead.
and [<Sealed>] internal Reading<'item>(items: Items<'item>, cancel: CancellationToken) =
    let source = CancellationTokenSource.CreateLinkedTokenSource cancel
    let next = items.Start source.Token
    member _.Next() : Batch<'item> = next ()

    interface IDisposable with
        member _.Dispose() =
            source.Cancel()
            source.Dispose()

and [<Sealed>] internal ItemsEnumerator<'item>(reading: Reading<'item>) =
    let mutable batch: IEnumerator<'item> = Seq.empty<'item>.GetEnumerator()
    let mutable current: Result<'item, AwsError> voption = ValueNone
    let mutable ended = false

    let tryBatch () : bool =
        let isThere = batch.MoveNext()
        if isThere then current <- ValueSome(Ok batch.Current)
        isThere

    let readOn () : Task<bool> =
        task {
            let mutable isThere = false

            while not isThere && not ended do
                match! reading.Next() with
                | Ok(ValueSome items) ->
                    batch <- items.GetEnumerator()
                    isThere <- tryBatch ()
                | Ok ValueNone -> ended <- true
                | Error error ->
                    ended <- true
                    isThere <- true
                    current <- ValueSome(Error error)

            return isThere
        }

    interface IAsyncEnumerator<Result<'item, AwsError>> with
        member _.Current = current.Value

        member _.MoveNextAsync() =
            if tryBatch () then ValueTask<bool> true
            elif ended then ValueTask<bool> false
            else ValueTask<bool>(readOn ())

        member _.DisposeAsync() =
            ended <- true
            (reading :> IDisposable).Dispose()
            ValueTask.CompletedTask

/// <summary>
/// Working with items that come page by page. Nothing is asked for before it is needed, and nothing after an error. The
/// functions take pages, too: <c>Aws.pages</c> gives items that are pages.
/// </summary>
[<RequireQualifiedAccess>]
module Items =

    let private batch (items: 'a array) : Result<IReadOnlyCollection<'a> voption, AwsError> =
        Ok(ValueSome(items :> IReadOnlyCollection<'a>))

    /// No items, but an error where the first would be.
    let internal failing (error: AwsError) : Items<'a> = Items(fun _ () -> Task.FromResult(Error error))

    /// The given items, for tests and stubs.
    let ofSeq (items: 'a seq) : Items<'a> =
        Items(fun _ ->
            let mutable isRead = false

            fun () ->
                if isRead then
                    Task.FromResult(Ok ValueNone)
                else
                    isRead <- true
                    Task.FromResult(batch (Array.ofSeq items)))

    let private change (step: IReadOnlyCollection<'a> -> Result<'b array, AwsError>) (items: #Items<'a>) : Items<'b> =
        Items(fun cancel ->
            let next = items.Start cancel

            fun () ->
                task {
                    match! next () with
                    | Ok(ValueSome page) -> return Result.bind batch (step page)
                    | Ok ValueNone -> return Ok ValueNone
                    | Error error -> return Error error
                })

    /// Each item changed.
    let map (mapping: 'a -> 'b) (items: #Items<'a>) : Items<'b> =
        change (fun page -> Ok(page |> Seq.map mapping |> Array.ofSeq)) items

    /// The items that satisfy a condition.
    let filter (condition: 'a -> bool) (items: #Items<'a>) : Items<'a> =
        change (fun page -> Ok(page |> Seq.filter condition |> Array.ofSeq)) items

    /// What a function makes of the items for which it makes something.
    let choose (chooser: 'a -> 'b option) (items: #Items<'a>) : Items<'b> =
        change (fun page -> Ok(page |> Seq.choose chooser |> Array.ofSeq)) items

    /// What each item holds, one after the other.
    let collect (mapping: 'a -> 'b seq) (items: #Items<'a>) : Items<'b> =
        change (fun page -> Ok(page |> Seq.collect mapping |> Array.ofSeq)) items

    /// Each item changed by something that can fail; the first failure ends the items.
    let internal tryMap (mapping: 'a -> Result<'b, AwsError>) (items: #Items<'a>) : Items<'b> =
        let step (page: IReadOnlyCollection<'a>) : Result<'b array, AwsError> =
            let changed = page |> Seq.map mapping |> Array.ofSeq

            match changed |> Array.tryPick (fun item -> if item.IsError then Some item else None) with
            | Some(Error error) -> Error error
            | _ -> Ok(changed |> Array.choose Result.toOption)

        change step items

    /// The first items, at most so many. No page is asked for after they are there.
    let take (count: int) (items: #Items<'a>) : Items<'a> =
        Items(fun cancel ->
            let next = items.Start cancel
            let mutable left = count

            fun () ->
                if left <= 0 then
                    Task.FromResult(Ok ValueNone)
                else
                    task {
                        match! next () with
                        | Ok(ValueSome page) ->
                            let taken = page |> Seq.truncate left |> Array.ofSeq
                            left <- left - taken.Length
                            return batch taken
                        | other -> return other
                    })

    /// Goes through the items from the first on, until the visitor has enough, the end or an error.
    let private run
        (visit: 'state -> 'a -> Task<struct ('state * bool)>)
        (state: 'state)
        (items: #Items<'a>)
        : Async<Result<'state, AwsError>> =
        Aws.asAsync (fun cancel ->
            task {
                use reading = new Reading<'a>(items, cancel)
                let mutable state = state
                let mutable result = ValueNone

                while result.IsNone do
                    match! reading.Next() with
                    | Error error -> result <- ValueSome(Error error)
                    | Ok ValueNone -> result <- ValueSome(Ok state)
                    | Ok(ValueSome page) ->
                        use items = page.GetEnumerator()

                        while result.IsNone && items.MoveNext() do
                            cancel.ThrowIfCancellationRequested()
                            let! struct (following, goesOn) = visit state items.Current
                            state <- following
                            if not goesOn then result <- ValueSome(Ok state)

                return result.Value
            })

    /// A value made of all items, from the first to the last.
    let fold (folder: 'state -> 'a -> 'state) (state: 'state) (items: #Items<'a>) : Async<Result<'state, AwsError>> =
        run (fun state item -> Task.FromResult(struct (folder state item, true))) state items

    /// Does something with each item, one after the other.
    let iter (action: 'a -> unit) (items: #Items<'a>) : Async<Result<unit, AwsError>> =
        run (fun () item -> Task.FromResult(struct (action item, true))) () items

    /// Does something that takes time with each item, one after the other.
    let iterAsync (action: 'a -> Async<unit>) (items: #Items<'a>) : Async<Result<unit, AwsError>> =
        async {
            let! cancel = Async.CancellationToken

            let visit () (item: 'a) : Task<struct (unit * bool)> =
                task {
                    do! Async.StartImmediateAsTask(action item, cancel)
                    return struct ((), true)
                }

            return! run visit () items
        }

    /// All items.
    let toList (items: #Items<'a>) : Async<Result<'a list, AwsError>> =
        async {
            let gathered = ResizeArray<'a>()
            let! ended = iter gathered.Add items
            return ended |> Result.map (fun () -> List.ofSeq gathered)
        }

    /// The first of what a function makes of the items, if it makes something. No page is asked for after it.
    let tryPick (chooser: 'a -> 'b option) (items: #Items<'a>) : Async<Result<'b option, AwsError>> =
        let visit (_: 'b option) (item: 'a) : Task<struct ('b option * bool)> =
            let chosen = chooser item
            Task.FromResult(struct (chosen, chosen.IsNone))

        run visit None items

    /// The first item that satisfies a condition, if there is one. No page is asked for after it.
    let tryFind (condition: 'a -> bool) (items: #Items<'a>) : Async<Result<'a option, AwsError>> =
        tryPick (fun item -> if condition item then Some item else None) items

    /// The first item, if there is one.
    let tryHead (items: #Items<'a>) : Async<Result<'a option, AwsError>> = tryPick Some items
