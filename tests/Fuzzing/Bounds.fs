namespace FunctionalAws.Fuzzing

open System
open System.Diagnostics
open System.Runtime.ExceptionServices
open System.Threading

/// What reading cost.
[<Struct>]
type Cost = { Seconds: float; Bytes: int64 }

/// How long reading may take, and how much memory it may ask for.
[<RequireQualifiedAccess>]
module Bounds =

    /// For a megabyte of input.
    let seconds = 1.0
    let bytes = 64L <<< 20

    // Less than any system gives a thread of .NET, so that nesting that comes close to the end of the stack is seen.
    let private stack = 1 <<< 20

    /// Does some work on a thread with a small stack. What it raises is raised here.
    let onSmallStack (work: unit -> 'result) : 'result =
        let mutable result = Unchecked.defaultof<'result>
        let mutable raised: ExceptionDispatchInfo | null = null

        let thread =
            Thread(
                (fun () ->
                    try
                        result <- work ()
                    with error ->
                        raised <- ExceptionDispatchInfo.Capture error),
                stack
            )

        thread.Start()
        thread.Join()

        match raised with
        | null -> result
        | raised ->
            raised.Throw()
            result

    let private measureOnce (work: unit -> unit) : Cost =
        let before = GC.GetAllocatedBytesForCurrentThread()
        let watch = Stopwatch.StartNew()
        work ()
        let seconds = watch.Elapsed.TotalSeconds
        { Seconds = seconds; Bytes = GC.GetAllocatedBytesForCurrentThread() - before }

    /// <summary>What some work costs on this thread.</summary>
    /// <remarks>
    /// A busy machine makes anything slow now and then, and the first run pays for compiling: what is too slow is tried
    /// twice again, and its best run counts. What is slow by itself is slow every time. All memory that was asked for
    /// counts, given back or not: never less than what is needed at once.
    /// </remarks>
    let measure (work: unit -> unit) : Cost =
        let mutable best = measureOnce work
        let mutable tries = 1

        while tries < 3 && (best.Seconds > seconds || best.Bytes > bytes) do
            let again = measureOnce work

            best <- { Seconds = min best.Seconds again.Seconds; Bytes = min best.Bytes again.Bytes }

            tries <- tries + 1

        best

    /// What is wrong with a cost, if anything.
    let problem (cost: Cost) : string option =
        if cost.Seconds > seconds then Some $"it took {cost.Seconds:F2} s"
        elif cost.Bytes > bytes then Some $"it asked for {cost.Bytes >>> 20} MB"
        else None
