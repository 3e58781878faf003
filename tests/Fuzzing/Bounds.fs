namespace FunctionalAws.Fuzzing

open System
open System.Diagnostics
open System.Runtime.ExceptionServices
open System.Runtime.InteropServices
open System.Threading

/// What reading cost.
[<Struct>]
type Cost = { Seconds: float; Bytes: int64 }

/// The clock of a thread's own time, of POSIX.
module private ThreadTime =

    [<Struct; StructLayout(LayoutKind.Sequential)>]
    type Timespec = { Seconds: int64; Nanoseconds: int64 }

    [<DllImport "libc">]
    extern int clock_gettime(int clock, Timespec& time)

/// How long reading may take, and how much memory it may ask for.
[<RequireQualifiedAccess>]
module Bounds =

    /// For a megabyte of input.
    let seconds = 1.0
    let bytes = 64L <<< 20

    // Less than any system gives a thread of .NET, so that nesting that comes close to the end of the stack is seen.
    let private stack = 1 <<< 20

    let private patience = TimeSpan.FromMinutes 2.0

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

        thread.IsBackground <- true
        thread.Start()

        if not (thread.Join patience) then
            failwith $"it has not come to an end in {patience.TotalSeconds} s"

        match raised with
        | null -> result
        | raised ->
            raised.Throw()
            result

    /// The time that this thread has had a processor for: what others do on a busy machine is not in it.
    let private threadSeconds () : float =
        let mutable time = Unchecked.defaultof<ThreadTime.Timespec>
        let clock = if OperatingSystem.IsMacOS() then 16 else 3

        if OperatingSystem.IsWindows() || ThreadTime.clock_gettime (clock, &time) <> 0 then
            float (Stopwatch.GetTimestamp()) / float Stopwatch.Frequency
        else
            float time.Seconds + float time.Nanoseconds / 1e9

    let private measureOnce (work: unit -> unit) : Cost =
        let before = GC.GetAllocatedBytesForCurrentThread()
        let start = threadSeconds ()
        work ()
        let seconds = threadSeconds () - start
        { Seconds = seconds; Bytes = GC.GetAllocatedBytesForCurrentThread() - before }

    /// <summary>What some work costs on this thread.</summary>
    /// <remarks>
    /// It is the thread's own time. The first run pays for compiling, and some for others' garbage: what costs too much is
    /// tried twice again, and its best run counts. What is slow by itself is slow every time. All memory that was asked
    /// for counts, given back or not: never less than what is needed at once.
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
