namespace FunctionalAws

open System
open System.Buffers
open System.IO
open System.Net
open System.Net.Http
open System.Threading
open System.Threading.Tasks

/// A request that cannot be sent as it is, and why.
exception internal Refusal of reason: string

/// The caller's stream on its way out. It goes out whole, or the exchange breaks off before its end.
[<Sealed>]
type internal StreamBody(body: ByteStream, tolerated: TimeSpan voption) =
    inherit HttpContent()

    let mutable length = body.Length
    let mutable started = false

    /// Why the body could not be sent, when the reason is the body itself.
    member val Failure: string | null = null with get, set

    /// How long the network may take nothing of it. Events are taken when the service is ready for them.
    member _.Tolerated: TimeSpan voption = if body.Travel = BodyTravel.Duplex then ValueNone else tolerated

    /// Ends the exchange, when the network takes nothing any more.
    member val GiveUp: unit -> unit = ignore with get, set

    /// The length in bytes, when it is known. A header may tell it where the body does not.
    member _.Length
        with get (): int64 voption = length
        and set (value: int64 voption): unit = length <- value

    member private this.Fail(reason: string) : exn =
        this.Failure <- reason
        Refusal reason

    member private this.FailOver(length: int64, actual: string) : exn =
        this.Fail(String.Concat("the body was said to have ", length.ToString(), " bytes, but has ", actual))

    member private this.Send(target: Stream, cancel: CancellationToken) : Task =
        task {
            if started && not body.CanReopen then
                raise (this.Fail "the body can be read only once, and has been")

            started <- true
            let isDuplex = body.Travel = BodyTravel.Duplex
            use writer = new WatchedWriter(target, this.Tolerated, this.GiveUp, cancel)
            let source = body.Open()
            let buffer = ArrayPool.Shared.Rent 131072
            let declared = ValueOption.defaultValue Int64.MaxValue length

            try
                let mutable sent = 0L
                let mutable count = -1

                while count <> 0 do
                    try
                        // The last byte's place is kept for a look at what comes after the end.
                        let! read = source.ReadAsync(buffer.AsMemory(0, buffer.Length - 1), cancel)
                        count <- read
                        sent <- sent + int64 read

                        if sent = declared && read > 0 then
                            // The last part goes out when it is sure to be the last, so that a body that turns out too
                            // long is never completed.
                            let! further = source.ReadAsync(buffer.AsMemory(buffer.Length - 1, 1), cancel)
                            sent <- sent + int64 further
                    with error when not cancel.IsCancellationRequested ->
                        raise (this.Fail(String.Concat("the body cannot be read: ", error.Message)))

                    if sent > declared then raise (this.FailOver(declared, "more"))

                    do! writer.Write(ReadOnlyMemory(buffer, 0, count))

                    // The service answers to what it has got.
                    if isDuplex then do! target.FlushAsync cancel

                    if sent = declared then count <- 0

                if length.IsSome && sent < declared then
                    raise (this.FailOver(declared, sent.ToString()))
            finally
                ArrayPool.Shared.Return buffer
                body.Close source
        }

    override this.SerializeToStreamAsync(target: Stream, _: TransportContext | null) : Task =
        this.Send(target, CancellationToken.None)

    override this.SerializeToStreamAsync(target: Stream, _: TransportContext | null, cancel: CancellationToken) : Task =
        this.Send(target, cancel)

    override _.TryComputeLength(result: byref<int64>) : bool =
        match length with
        | ValueSome length ->
            result <- length
            true
        | ValueNone -> false
