namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open System.IO
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Schema

/// A reading of events that are to be sent.
[<AbstractClass>]
type internal EventCursor() =
    /// Moves to the next event; false after the last.
    abstract Next: unit -> ValueTask<bool>
    /// Writes the event.
    abstract Write: ShapeWriter * Schema -> unit
    abstract Close: unit -> ValueTask

/// A reading of events of a type.
[<Sealed>]
type internal EventCursor<'event>(events: IAsyncEnumerator<'event>, write: ShapeWriter -> Schema -> 'event -> unit) =
    inherit EventCursor()
    override _.Next() = events.MoveNextAsync()
    override _.Write(writer, schema) = write writer schema events.Current
    override _.Close() = events.DisposeAsync()

/// What is written of a stream of events: how to begin a reading, and how an event becomes a message.
[<NoEquality; NoComparison>]
type internal EventFeed = {
    /// The union of events.
    Events: Schema
    Open: CancellationToken -> EventCursor
    Format: BodyFormat
    ContentType: string
    /// The name and the body of the message that comes before the events, where there is one.
    Initial: struct (byte[] * byte[]) voption
}

/// Wraps messages into signed ones.
[<AbstractClass>]
type internal MessageSigner() =
    /// Adds the signed message of a message, or the one that ends the stream, which is that of no bytes.
    abstract Sign: message: ReadOnlySpan<byte> * target: ByteBuffer -> unit

/// <summary>
/// The bytes of events on their way out. An event is asked for when the messages before it have been read, and its message
/// is handed out before the next one is asked for.
/// </summary>
[<Sealed>]
type internal EventBodyStream(feed: EventFeed, signer: MessageSigner | null) =
    inherit Stream()

    let writer = EventWriter(feed.Format, feed.ContentType)
    let message = ByteBuffer 1024
    let signed = ByteBuffer 1024
    let mutable cursor: EventCursor | null = null
    let mutable asked: Task<bool> = Task.FromResult false
    let mutable initial = feed.Initial
    let mutable ended = false
    let mutable closed = false
    let mutable position = 0

    let outgoing = if isNull signer then message else signed

    let take (target: Span<byte>) : int =
        let count = min target.Length (outgoing.Length - position)
        outgoing.Written.Slice(position, count).CopyTo target
        position <- position + count
        count

    /// Begins the next message.
    let clear () : unit =
        message.Truncate 0
        signed.Truncate 0
        position <- 0

    /// Signs what is in the message, if that is asked for.
    let seal () : unit =
        match signer with
        | null -> ()
        | signer -> signer.Sign(message.Written, signed)

    let writeEvent (cursor: EventCursor) : unit =
        writer.Start()
        cursor.Write(writer, feed.Events)
        writer.Finish message
        seal ()

    let release () : unit =
        writer.Release()
        message.Release()
        signed.Release()

    /// The feed without a signature, from its start, with one.
    member _.Signed(signer: MessageSigner) : EventBodyStream = new EventBodyStream(feed, signer)

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.ReadAsync(target: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
        if position < outgoing.Length || ended then
            ValueTask<int>(take target.Span)
        else
            ValueTask<int>(
                task {
                    clear ()

                    match initial with
                    | ValueSome(struct (name, body)) ->
                        initial <- ValueNone
                        writer.WriteInitial(name, ReadOnlySpan body, message)
                        seal ()
                    | ValueNone ->
                        let events =
                            match cursor with
                            | null ->
                                let opened = feed.Open cancel
                                cursor <- opened
                                opened
                            | events -> events

                        asked <- events.Next().AsTask()
                        // Who cancels does not wait for an event that may never come.
                        let! isThere = asked.WaitAsync cancel

                        if isThere then
                            writeEvent events
                        else
                            ended <- true
                            seal ()

                    return take target.Span
                }
            )

    override this.ReadAsync(target: byte[], offset: int, count: int, cancel: CancellationToken) : Task<int> =
        this.ReadAsync(target.AsMemory(offset, count), cancel).AsTask()

    override this.Read(target: byte[], offset: int, count: int) : int =
        this.ReadAsync(target, offset, count, CancellationToken.None).GetAwaiter().GetResult()

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())

    override _.Dispose(disposing: bool) : unit =
        if disposing && not closed then
            closed <- true
            ended <- true
            release ()

            match cursor with
            | null -> ()
            | events ->
                // An enumerator must not be disposed of while it moves.
                asked.ContinueWith(
                    (fun (_: Task<bool>) -> events.Close().AsTask()),
                    CancellationToken.None,
                    TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default
                )
                |> ignore
