namespace FunctionalAws

open System
open System.Collections.Generic
open System.IO
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Events of an answer in the order in which they come, each read when it is asked for. The first error is the last item:
/// an exception that the service put into the stream, an event that cannot be read, or a stream that broke off.
/// </summary>
/// <remarks>
/// The events of an answer can be read once. A stream holds a connection until it has been read to its end, its
/// enumerator is disposed of, or it is disposed of itself. Reading raises nothing but a cancellation.
/// </remarks>
[<Sealed>]
type EventStream<'event>(events: IAsyncEnumerable<Result<'event, AwsError>>, close: unit -> unit) =
    inherit EventSource()

    interface IAsyncEnumerable<Result<'event, AwsError>> with
        member _.GetAsyncEnumerator(cancel: CancellationToken) : IAsyncEnumerator<Result<'event, AwsError>> =
            events.GetAsyncEnumerator cancel

    interface IDisposable with
        member _.Dispose() : unit = close ()

    interface IAsyncDisposable with
        member _.DisposeAsync() : ValueTask =
            close ()
            ValueTask.CompletedTask

    override _.ToString() : string = "events"

/// Each item of a sequence changed, once, when it is reached.
[<Sealed>]
type private ChangedItems<'a, 'b>(items: IAsyncEnumerable<'a>, change: 'a -> 'b) =
    interface IAsyncEnumerable<'b> with
        member _.GetAsyncEnumerator(cancel: CancellationToken) : IAsyncEnumerator<'b> =
            let items = items.GetAsyncEnumerator cancel
            let mutable current = Unchecked.defaultof<'b>

            let take (isThere: bool) : bool =
                if isThere then current <- change items.Current

                isThere

            {
                new IAsyncEnumerator<'b> with
                    member _.Current: 'b = current

                    member _.MoveNextAsync() : ValueTask<bool> =
                        let next = items.MoveNextAsync()

                        if next.IsCompletedSuccessfully then
                            ValueTask<bool>(take next.Result)
                        else
                            ValueTask<bool>(
                                task {
                                    let! isThere = next
                                    return take isThere
                                }
                            )

                    member _.DisposeAsync() : ValueTask = items.DisposeAsync()
            }

/// The items of a sequence that is there already.
[<Sealed>]
type private GivenItems<'a>(items: 'a seq) =
    interface IAsyncEnumerable<'a> with
        member _.GetAsyncEnumerator(cancel: CancellationToken) : IAsyncEnumerator<'a> =
            let items = items.GetEnumerator()

            {
                new IAsyncEnumerator<'a> with
                    member _.Current: 'a = items.Current

                    member _.MoveNextAsync() : ValueTask<bool> =
                        if cancel.IsCancellationRequested then
                            ValueTask.FromCanceled<bool> cancel
                        else
                            ValueTask<bool>(items.MoveNext())

                    member _.DisposeAsync() : ValueTask =
                        items.Dispose()
                        ValueTask.CompletedTask
            }

/// Sending events, and working with those that come.
[<RequireQualifiedAccess>]
module EventStream =

    /// Events to send that are all there already. Those that come about one by one are an IAsyncEnumerable as they are.
    let toSend (events: 'event seq) : IAsyncEnumerable<'event> = GivenItems events

    /// A stream of the given events, for tests and stubs.
    let ofAsyncEnumerable (events: IAsyncEnumerable<'event>) : EventStream<'event> =
        new EventStream<'event>(ChangedItems(events, Ok), ignore)

    /// A stream of the given events, for tests and stubs.
    let ofSeq (events: 'event seq) : EventStream<'event> = ofAsyncEnumerable (toSend events)

    /// The events alone; an error is raised as the exception that is made of it.
    let raising (toException: AwsError -> exn) (events: EventStream<'event>) : IAsyncEnumerable<'event> =
        ChangedItems(
            events,
            fun event ->
                match event with
                | Ok event -> event
                | Error error -> raise (toException error)
        )

    /// The events alone, to be sent on; an error ends them with an IOException.
    let forward (events: EventStream<'event>) : IAsyncEnumerable<'event> =
        raising (fun error -> IOException(AwsError.explain error)) events

    /// Each event changed.
    let map (mapping: 'a -> 'b) (events: EventStream<'a>) : EventStream<'b> =
        new EventStream<'b>(ChangedItems(events, Result.map mapping), (events :> IDisposable).Dispose)

    /// Goes through the events until the end or an error, and closes the stream.
    let private run
        (visit: 'state -> 'event -> Task<'state>)
        (state: 'state)
        (events: EventStream<'event>)
        : Async<Result<'state, AwsError>> =
        Aws.asAsync (fun cancel ->
            task {
                use events = events
                use reading = (events :> IAsyncEnumerable<Result<'event, AwsError>>).GetAsyncEnumerator cancel
                let mutable state = state
                let mutable result = ValueNone

                while result.IsNone do
                    let! isThere = reading.MoveNextAsync()

                    if not isThere then
                        result <- ValueSome(Ok state)
                    else
                        match reading.Current with
                        | Error error -> result <- ValueSome(Error error)
                        | Ok event ->
                            let! following = visit state event
                            state <- following

                return result.Value
            })

    /// A value made of all events, from the first to the last. Closes the stream.
    let fold
        (folder: 'state -> 'event -> 'state)
        (state: 'state)
        (events: EventStream<'event>)
        : Async<Result<'state, AwsError>> =
        run (fun state event -> Task.FromResult(folder state event)) state events

    /// Does something with each event as it comes. Closes the stream.
    let iter (action: 'event -> unit) (events: EventStream<'event>) : Async<Result<unit, AwsError>> =
        run (fun () event -> Task.FromResult(action event)) () events

    /// Does something that takes time with each event; the next is read afterwards. Closes the stream.
    let iterAsync (action: 'event -> Async<unit>) (events: EventStream<'event>) : Async<Result<unit, AwsError>> =
        async {
            let! cancel = Async.CancellationToken
            return! run (fun () event -> Async.StartImmediateAsTask(action event, cancel)) () events
        }

    /// All events. Closes the stream.
    let toList (events: EventStream<'event>) : Async<Result<'event list, AwsError>> =
        async {
            match! fold (fun list event -> event :: list) [] events with
            | Ok list -> return Ok(List.rev list)
            | Error error -> return Error error
        }
