namespace FunctionalAws

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Protocols

/// A stream whose beginning has been read already.
[<Sealed>]
type private ResumedStream(start: ReadOnlyMemory<byte>, rest: Stream) =
    inherit Stream()

    let mutable start = start

    let take (target: Span<byte>) : int =
        let count = min target.Length start.Length
        start.Span.Slice(0, count).CopyTo target
        start <- start.Slice count
        count

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.Read(target: Span<byte>) : int = if start.IsEmpty then rest.Read target else take target
    override this.Read(target: byte[], offset: int, count: int) : int = this.Read(target.AsSpan(offset, count))

    override _.ReadAsync(target: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
        if start.IsEmpty then
            rest.ReadAsync(target, cancel)
        else
            ValueTask<int>(take target.Span)

    override this.ReadAsync(target: byte[], offset: int, count: int, cancel: CancellationToken) : Task<int> =
        this.ReadAsync(target.AsMemory(offset, count), cancel).AsTask()

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())
    override _.Dispose(disposing: bool) : unit = if disposing then rest.Dispose()

/// The message that a stream of events begins with.
[<RequireQualifiedAccess>]
module internal FirstMessage =

    // A length is only a claim until the bytes arrive.
    let private step = 1 <<< 20

    /// <summary>
    /// Waits for the first message of an answer's events, which its output is made of, and gives the stream with that
    /// message in memory. Whether the message is sound is left to whoever reads it.
    /// </summary>
    /// <exception cref="T:System.IO.EndOfStreamException">The stream ended within the message.</exception>
    let wait (body: ByteStream) (cancel: CancellationToken) : Task<ByteStream> =
        task {
            let stream = body.Open()
            let mutable message = Array.zeroCreate<byte> 4096
            let! count = stream.ReadAtLeastAsync(Memory(message, 0, 12), 12, false, cancel)
            let mutable filled = count

            if count > 0 then
                if count < 12 then
                    raise (EndOfStreamException "the event stream was cut off within its first message")

                let length =
                    try
                        let struct (length, _) = EventMessage.readPrelude (ReadOnlySpan(message, 0, 12))
                        length
                    with :? MalformedEventException ->
                        filled

                while filled < length do
                    if filled = message.Length then
                        Array.Resize(&message, min length (max (2 * filled) (min step length)))

                    let room = min length message.Length - filled
                    let! count = stream.ReadAtLeastAsync(Memory(message, filled, room), room, false, cancel)

                    if count < room then
                        raise (EndOfStreamException "the event stream was cut off within its first message")

                    filled <- filled + count

            return ByteStream.OfStream(new ResumedStream(ReadOnlyMemory(message, 0, filled), stream))
        }
