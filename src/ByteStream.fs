namespace FunctionalAws

open System
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks

/// What a body asks of the connection that it is sent over.
[<RequireQualifiedAccess>]
type internal BodyTravel =
    | AnyWay
    /// HTTP/2 where the service speaks it: the answer is a long stream of events.
    | PrefersHttp2
    /// HTTP/2, with each part of the body on its way as soon as it is there, while the answer is read.
    | Duplex

/// <summary>
/// The bytes of a streaming member: an object's body on its way to a service, or on its way back.
/// </summary>
/// <remarks>
/// A body made of bytes or of a file can be opened again, so a failed attempt can be sent again; one made of a stream
/// that cannot seek is sent once. Dispose of a body that came with an answer: it holds a connection.
/// </remarks>
[<Sealed>]
type ByteStream
    private
    (
        bytes: ReadOnlyMemory<byte> voption,
        length: int64 voption,
        canReopen: bool,
        ownsStreams: bool,
        travel: BodyTravel,
        once: Stream | null,
        make: (unit -> Stream) | null
    ) =
    let mutable opened = once

    let openStream () : Stream =
        match make with
        | null -> invalidOp "the stream of this body is there already"
        | make -> make ()

    /// The bytes, when they are all in memory.
    member _.Bytes: ReadOnlyMemory<byte> voption = bytes

    /// The length in bytes, when it is known.
    member _.Length: int64 voption = length

    /// True when the body can be read more than once, and so sent again.
    member _.CanReopen: bool = canReopen

    member internal _.Travel: BodyTravel = travel

    /// A stream over the body: a new one where the body can be opened again, else the one there is.
    member _.Open() : Stream =
        if canReopen then
            openStream ()
        else
            match opened with
            | null ->
                let stream = openStream ()
                opened <- stream
                stream
            | stream -> stream

    /// False when <c>Open</c> gives a stream that the caller passed in, and that stays open.
    member internal _.OwnsStreams: bool = ownsStreams

    /// Ends the reading of a stream that <c>Open</c> gave. It is closed, unless the caller passed it in: then it goes back to
    /// where it stood, if it can.
    member internal _.Close(stream: Stream) : unit =
        if ownsStreams then
            stream.Dispose()
        elif canReopen then
            try
                openStream () |> ignore
            with _ ->
                // The caller has closed it.
                ()

    /// <summary>Reads the body to its end.</summary>
    /// <exception cref="T:System.IO.IOException">The answer was cut off before its end.</exception>
    member this.ReadAllAsync(cancel: CancellationToken) : Task<byte[]> =
        task {
            match bytes with
            | ValueSome bytes -> return bytes.ToArray()
            | ValueNone ->
                use stream = this.Open()
                use copy = new MemoryStream(capacity = int (ValueOption.defaultValue 0L length))
                do! stream.CopyToAsync(copy, cancel)
                return copy.ToArray()
        }

    /// A body of the given bytes, which must not change until it has been sent.
    static member OfBytes(bytes: ReadOnlyMemory<byte>) : ByteStream = ByteStream.Travelling(BodyTravel.AnyWay, bytes)

    /// A body of the given bytes, with what it asks of its connection.
    static member internal Travelling(travel: BodyTravel, bytes: ReadOnlyMemory<byte>) : ByteStream =
        new ByteStream(
            ValueSome bytes,
            ValueSome(int64 bytes.Length),
            true,
            true,
            travel,
            null,
            fun () ->
                match Runtime.InteropServices.MemoryMarshal.TryGetArray bytes with
                | true, segment when not (isNull segment.Array) ->
                    new MemoryStream(nonNull segment.Array, segment.Offset, segment.Count, false)
                | _ -> new MemoryStream(bytes.ToArray(), false)
        )

    /// A body of the given bytes, which must not change until it has been sent.
    static member OfBytes(bytes: byte[]) : ByteStream = ByteStream.OfBytes(ReadOnlyMemory bytes)

    /// A body of a text's UTF-8 bytes.
    static member OfString(text: string) : ByteStream = ByteStream.OfBytes(Encoding.UTF8.GetBytes text)

    /// A body of a file, opened when it is sent.
    static member OfFile(path: string) : ByteStream =
        new ByteStream(
            ValueNone,
            ValueSome(FileInfo(path).Length),
            true,
            true,
            BodyTravel.AnyWay,
            null,
            fun () -> new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 65536, useAsync = true)
        )

    /// <summary>
    /// A body of a stream from where it stands. One that can seek is read again from there by a later attempt, and its
    /// length is known; another is sent once, at the length given, if any.
    /// </summary>
    static member OfStream(stream: Stream) : ByteStream =
        if stream.CanSeek then
            ByteStream.OfStream(stream, stream.Length - stream.Position)
        else
            new ByteStream(ValueNone, ValueNone, false, false, BodyTravel.AnyWay, stream, null)

    /// <summary>
    /// A body of the given number of bytes of a stream, from where it stands. One that can seek is read again from there by
    /// a later attempt; another is sent once.
    /// </summary>
    static member OfStream(stream: Stream, length: int64) : ByteStream =
        if stream.CanSeek then
            let start = stream.Position

            new ByteStream(
                ValueNone,
                ValueSome length,
                true,
                false,
                BodyTravel.AnyWay,
                null,
                fun () ->
                    stream.Position <- start
                    stream
            )
        else
            new ByteStream(ValueNone, ValueSome length, false, false, BodyTravel.AnyWay, stream, null)

    /// A body of events, which is written while the answer is read.
    static member internal OfEvents(canReopen: bool, openStream: unit -> Stream) : ByteStream =
        new ByteStream(ValueNone, ValueNone, canReopen, true, BodyTravel.Duplex, null, openStream)

    /// What a body becomes on its way: a stream over each stream of the body, opened as often as that.
    static member internal Over(body: ByteStream, length: int64 voption, wrap: Stream -> Stream) : ByteStream =
        new ByteStream(
            ValueNone,
            length,
            body.CanReopen,
            body.OwnsStreams,
            body.Travel,
            null,
            fun () -> wrap (body.Open())
        )

    /// Two bodies are equal when both are in memory with the same bytes, or are the same body.
    override this.Equals(other: objnull) : bool =
        match other with
        | :? ByteStream as other ->
            match bytes, other.Bytes with
            | ValueSome mine, ValueSome theirs -> mine.Span.SequenceEqual theirs.Span
            | _ -> obj.ReferenceEquals(this, other)
        | _ -> false

    override _.GetHashCode() : int =
        match length with
        | ValueSome length -> hash length
        | ValueNone -> 0

    override _.ToString() : string =
        match length with
        | ValueSome length -> String.Concat(length.ToString(), " bytes")
        | ValueNone -> "bytes of unknown length"

    interface IDisposable with
        member _.Dispose() : unit =
            match opened with
            | null -> if not canReopen then openStream().Dispose()
            | stream -> stream.Dispose()

    interface IAsyncDisposable with
        member this.DisposeAsync() : ValueTask =
            (this :> IDisposable).Dispose()
            ValueTask.CompletedTask
