namespace FunctionalAws

open System
open System.IO
open System.Runtime.ExceptionServices
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Writes to the network, and gives up when that takes nothing any more: an <c>IOException</c> says so.
/// </summary>
/// <remarks>It writes in parts of 16 KiB, which is what TLS makes of it in any case. Of a part it shows only at its end that
/// it has moved.</remarks>
[<Sealed>]
type internal WatchedWriter(target: Stream, tolerated: TimeSpan voption, cancel: CancellationToken) =
    let longestPart = 16384

    let source =
        match tolerated with
        | ValueNone -> null
        | ValueSome _ -> CancellationTokenSource.CreateLinkedTokenSource cancel

    let watched (time: TimeSpan) (source: CancellationTokenSource) : StallWatch = new StallWatch(time, source.Cancel)

    let watch: StallWatch | null =
        match tolerated, source with
        | ValueSome time, source when not (isNull source) -> watched time (nonNull source)
        | _ -> null

    let finish (watch: StallWatch) (part: int) (pending: ValueTask) : Task =
        task {
            watch.Begin()

            try
                try
                    do! pending
                with error ->
                    cancel.ThrowIfCancellationRequested()

                    if watch.IsStalled then
                        raise (IOException(StallWatch.Reason(tolerated.Value), error))

                    ExceptionDispatchInfo.Throw error
            finally
                watch.End part
        }

    let writeParts (watch: StallWatch) (token: CancellationToken) (bytes: ReadOnlyMemory<byte>) : Task =
        task {
            let mutable rest = bytes

            while not rest.IsEmpty do
                let part = rest.Slice(0, min longestPart rest.Length)
                rest <- rest.Slice part.Length
                let pending = target.WriteAsync(part, token)

                if pending.IsCompletedSuccessfully then
                    pending.GetAwaiter().GetResult()
                else
                    do! finish watch part.Length pending
        }

    member _.Write(bytes: ReadOnlyMemory<byte>) : Task =
        match watch, source with
        | null, _
        | _, null -> target.WriteAsync(bytes, cancel).AsTask()
        | watch, source -> writeParts watch source.Token bytes

    interface IDisposable with
        member _.Dispose() : unit =
            match watch with
            | null -> ()
            | watch -> (watch :> IDisposable).Dispose()

            match source with
            | null -> ()
            | source -> source.Dispose()
