namespace FunctionalAws

open System
open System.IO
open System.Net.Http
open System.Runtime.ExceptionServices
open System.Threading
open System.Threading.Tasks

/// A source of cancellation that each thread has to spare: most bodies are there when they are read first, and such a read
/// gives it back at once.
[<Sealed; AllowNullLiteral>]
type private Spare private () =
    [<ThreadStatic; DefaultValue>]
    static val mutable private source: CancellationTokenSource | null

    static member Take() : CancellationTokenSource =
        match Spare.source with
        | null -> new CancellationTokenSource()
        | source ->
            Spare.source <- null
            source

    static member Return(source: CancellationTokenSource) : unit =
        if source.TryReset() then Spare.source <- source else source.Dispose()

/// <summary>
/// An answer's body as it arrives. Closing it gives the connection back, or closes it when the body has not been read.
/// A body that stalls for as long as is tolerated raises an <c>IOException</c> that says so; zero tolerates everything.
/// </summary>
[<Sealed>]
type internal AnswerStream(answer: HttpResponseMessage, body: Stream, tolerated: TimeSpan) =
    inherit Stream()

    // Both are made when a read has to wait first.
    let mutable watch: StallWatch | null = null
    let mutable cancelling: CancellationTokenSource | null = null

    static let cancelSource: Action<objnull> =
        Action<objnull>(fun source ->
            match source with
            | :? CancellationTokenSource as source -> source.Cancel()
            | _ -> ())

    let watchOver (source: CancellationTokenSource) : StallWatch =
        match watch with
        | null ->
            let made = new StallWatch(tolerated, source.Cancel)
            watch <- made
            cancelling <- source
            made
        | watch -> watch

    let wait (source: CancellationTokenSource) (pending: ValueTask<int>) (cancel: CancellationToken) : Task<int> =
        task {
            let watch = watchOver source
            let caller = cancel.UnsafeRegister(cancelSource, source)
            watch.Begin()
            let mutable count = 0

            try
                try
                    let! read = pending
                    count <- read
                    return read
                with error ->
                    cancel.ThrowIfCancellationRequested()

                    if watch.IsStalled then
                        raise (IOException(StallWatch.Reason tolerated, error))

                    ExceptionDispatchInfo.Throw error
                    return 0
            finally
                watch.End count
                caller.Dispose()
        }

    let read (buffer: Memory<byte>) (cancel: CancellationToken) : ValueTask<int> =
        if cancel.IsCancellationRequested then
            ValueTask.FromCanceled<int> cancel
        else
            let source =
                match cancelling with
                | null -> Spare.Take()
                | source -> source

            // What has to be waited for must not be waited for under a token of others: the watch cancels it, too.
            let pending = body.ReadAsync(buffer, source.Token)

            if not pending.IsCompletedSuccessfully then
                ValueTask<int>(wait source pending cancel)
            elif isNull watch then
                Spare.Return source
                ValueTask<int> pending.Result
            else
                ValueTask<int> pending.Result

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())

    // A read that blocks its thread cannot be given up; there, it is left to the connection to notice that its peer is gone.
    override _.Read(buffer: byte[], offset: int, count: int) : int = body.Read(buffer, offset, count)
    override _.Read(buffer: Span<byte>) : int = body.Read buffer

    override this.ReadAsync(buffer: byte[], offset: int, count: int, cancel: CancellationToken) : Task<int> =
        this.ReadAsync(Memory(buffer, offset, count), cancel).AsTask()

    override _.ReadAsync(buffer: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
        if tolerated.Ticks = 0L then
            body.ReadAsync(buffer, cancel)
        else
            read buffer cancel

    override _.Dispose(disposing: bool) : unit =
        if disposing then
            answer.Dispose()

            match watch with
            | null -> ()
            | watch -> (watch :> IDisposable).Dispose()
