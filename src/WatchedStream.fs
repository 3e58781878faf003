namespace FunctionalAws

open System
open System.IO
open System.Threading
open System.Threading.Tasks

/// A stream that is read through another, which sees the bytes pass. Closing it closes both.
[<AbstractClass>]
type internal WatchedStream(source: Stream) =
    inherit Stream()

    /// Takes note of bytes before the reader gets them; none are the end. What it raises the reader gets in their place.
    abstract Watch: bytes: ReadOnlySpan<byte> -> unit

    member private this.Pass(target: Span<byte>, count: int) : int =
        // Who asks for nothing has not seen the end.
        if not target.IsEmpty then
            this.Watch(Span.op_Implicit (target.Slice(0, count)))

        count

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override this.Read(target: Span<byte>) : int = this.Pass(target, source.Read target)

    override this.Read(target: byte[], offset: int, count: int) : int = this.Read(target.AsSpan(offset, count))

    override this.ReadAsync(target: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
        let pending = source.ReadAsync(target, cancel)

        if pending.IsCompletedSuccessfully then
            ValueTask<int>(this.Pass(target.Span, pending.Result))
        else
            ValueTask<int>(
                task {
                    let! count = pending
                    return this.Pass(target.Span, count)
                }
            )

    override this.ReadAsync(target: byte[], offset: int, count: int, cancel: CancellationToken) : Task<int> =
        this.ReadAsync(target.AsMemory(offset, count), cancel).AsTask()

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())
    override _.Dispose(disposing: bool) : unit = if disposing then source.Dispose()
