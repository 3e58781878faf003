namespace FunctionalAws.Protocols

open System
open System.IO
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols.Malformation

/// The bytes that events are read from.
[<Sealed>]
type internal EventInput(body: ByteStream) =
    let decoder = EventMessageDecoder(body.Open())
    let mutable claimed = 0
    let mutable released = 0

    member _.Decoder: EventMessageDecoder = decoder

    /// True when a message has been read that nobody has had yet.
    member val HasFirst: bool = false with get, set

    /// Says that the events are being read, which happens once.
    member _.Claim() : unit =
        if Interlocked.Exchange(&claimed, 1) = 1 then
            raise (InvalidOperationException "the events of an answer can be read once")

    /// Gives the connection back. A reader that waits finds that it is gone.
    member _.Close() : unit = (body :> IDisposable).Dispose()

    /// Gives the buffers back as well. For the reader alone, when it has read the last.
    member this.Finish() : unit =
        if Interlocked.Exchange(&released, 1) = 0 then
            decoder.Release()
            this.Close()

/// Reads events one after the other.
[<Sealed>]
type internal EventEnumerator<'event>
    (
        input: EventInput,
        context: EventContext,
        response: HttpResponse,
        events: Schema,
        read: ShapeReader -> Schema -> 'event,
        cancel: CancellationToken
    ) =
    let decoder = input.Decoder
    let mutable current: Result<'event, AwsError> = Unchecked.defaultof<_>
    let mutable ended = false

    let fail (error: AwsError) : bool =
        ended <- true
        current <- Error error
        input.Finish()
        true

    let interpret () : bool =
        match EventStreams.tryError context response decoder with
        | ValueSome error -> fail error
        | ValueNone ->
            let reader = EventReader(decoder, context.Bodies.Format)
            current <- Ok(read reader events)
            true

    /// The answer with the payload of the message that cannot be read.
    let unreadable () : HttpResponse = { response with Body = Body.Bytes(ReadOnlyMemory(decoder.Payload.ToArray())) }

    interface IAsyncEnumerator<Result<'event, AwsError>> with
        member _.Current = current

        member _.MoveNextAsync() : ValueTask<bool> =
            ValueTask<bool>(
                task {
                    if ended then
                        return false
                    else
                        try
                            let mutable isThere = true

                            if input.HasFirst then
                                input.HasFirst <- false
                            else
                                let! next = decoder.ReadAsync cancel
                                isThere <- next

                            if isThere then
                                return interpret ()
                            else
                                ended <- true
                                input.Finish()
                                return false
                        with
                        | Malformed message ->
                            return fail (AwsError.Unreadable(context.Operation.Name, message, unreadable ()))
                        | error ->
                            // Who stopped within a message cannot go on from there.
                            ended <- true
                            cancel.ThrowIfCancellationRequested()

                            return
                                fail (
                                    AwsError.Transport {
                                        Fault = TransportFault.Broken
                                        Endpoint = context.Operation.Name
                                        Message = error.Message
                                    }
                                )
                }
            )

        member _.DisposeAsync() : ValueTask =
            ended <- true
            input.Finish()
            ValueTask.CompletedTask

/// Events that are read once.
[<Sealed>]
type internal EventSequence<'event>(input: EventInput, start: CancellationToken -> EventEnumerator<'event>) =
    interface IAsyncEnumerable<Result<'event, AwsError>> with
        member _.GetAsyncEnumerator(cancel: CancellationToken) =
            input.Claim()
            start cancel

/// Gives a message's members, and its events beside them.
[<Sealed>]
type internal MessageWithEvents
    (inner: ShapeReader, events: Member, input: EventInput, context: EventContext, response: HttpResponse) =
    inherit ShapeReader()

    let mutable given = false

    override _.Next schema =
        if given then
            inner.Next schema
        else
            given <- true
            events.Index

    override _.Events(m, read) =
        if obj.ReferenceEquals(m, events) then
            let start cancel = EventEnumerator(input, context, response, m.Target, read, cancel)
            new EventStream<'event>(EventSequence(input, start), input.Close)
        else
            inner.Events(m, read)

    override _.UnknownName = inner.UnknownName
    override _.String m = inner.String m
    override _.Choice(m, unknown) = inner.Choice(m, &unknown)
    override _.Boolean m = inner.Boolean m
    override _.Integer m = inner.Integer m
    override _.Long m = inner.Long m
    override _.Float m = inner.Float m
    override _.Double m = inner.Double m
    override _.Timestamp m = inner.Timestamp m
    override _.Blob m = inner.Blob m
    override _.Stream m = inner.Stream m
    override _.Document() = inner.Document()
    override _.Null() = inner.Null()
    override _.End() = inner.End()
    override _.Structure m = inner.Structure m
    override _.List m = inner.List m
    override _.NextElement list = inner.NextElement list
    override _.Map m = inner.Map m
    override _.NextKey map = inner.NextKey map
