namespace FunctionalAws

open System
open System.IO
open System.Threading
open System.Threading.Tasks

/// <summary>Writes to the network under a watch, which gives up when that takes nothing any more.</summary>
/// <remarks>It writes in parts of 16 KiB, which is what TLS makes of it in any case. Of a part it shows only at its end that
/// it has moved. Giving up must end the exchange: .NET's streams of HTTP/1.1 take no cancellation of a write.</remarks>
[<Sealed>]
type internal WatchedWriter
    (target: Stream, tolerated: TimeSpan voption, giveUp: unit -> unit, cancel: CancellationToken) =
    let longestPart = 16384

    let watch: StallWatch | null =
        match tolerated with
        | ValueNone -> null
        | ValueSome time -> new StallWatch(time, giveUp)

    let finish (watch: StallWatch) (part: int) (pending: ValueTask) : Task =
        task {
            watch.Begin()

            try
                do! pending
            finally
                watch.End part
        }

    let writeParts (watch: StallWatch) (bytes: ReadOnlyMemory<byte>) : Task =
        task {
            let mutable rest = bytes

            while not rest.IsEmpty do
                let part = rest.Slice(0, min longestPart rest.Length)
                rest <- rest.Slice part.Length
                let pending = target.WriteAsync(part, cancel)

                if pending.IsCompletedSuccessfully then
                    pending.GetAwaiter().GetResult()
                else
                    do! finish watch part.Length pending
        }

    member _.Write(bytes: ReadOnlyMemory<byte>) : Task =
        match watch with
        | null -> target.WriteAsync(bytes, cancel).AsTask()
        | watch -> writeParts watch bytes

    interface IDisposable with
        member _.Dispose() : unit =
            match watch with
            | null -> ()
            | watch -> (watch :> IDisposable).Dispose()
