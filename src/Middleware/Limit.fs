namespace FunctionalAws

open System.Threading

/// Bounds that several clients can share.
[<RequireQualifiedAccess>]
module Limit =

    /// <summary>
    /// At most so many calls at a time; the others wait their turn, which cancelling ends. The bound belongs to the value:
    /// sessions with the same one share it, and two that are made with the same number are two bounds. A call counts with
    /// all its attempts and pauses, until its answer is there; an answer that streams is read afterwards.
    /// </summary>
    /// <exception cref="T:System.ArgumentException">It is less than 1.</exception>
    let concurrency (most: int) : Middleware =
        if most < 1 then
            invalidArg (nameof most) "1 call or more must be allowed at a time"

        let gate = new SemaphoreSlim(most, most)

        fun next call ->
            task {
                do! gate.WaitAsync call.Cancel

                try
                    return! next call
                finally
                    gate.Release() |> ignore
            }
