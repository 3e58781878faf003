namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Threading
open System.Threading.Tasks

/// <summary>
/// How long a call may take. When the time is over, the call is cancelled and its error is <c>TimedOut</c>; when the caller
/// cancels, the call is cancelled as ever. A stream that came in time may be read for as long as it takes.
/// </summary>
[<RequireQualifiedAccess>]
module Deadline =

    // What a timer can count to: some 49 days.
    let private longest = TimeSpan.FromMilliseconds(float (UInt32.MaxValue - 1u))

    // A source with its timer is dear next to the rest of a call that succeeds, and fit for use again after one.
    let private idle = ConcurrentQueue<CancellationTokenSource>()
    let private mostIdle = 64

    let private take () : CancellationTokenSource =
        match idle.TryDequeue() with
        | true, source -> source
        | _ -> new CancellationTokenSource()

    let private putBack (source: CancellationTokenSource) (operation: OperationInfo) : unit =
        // Who reads a stream may hold on to the token that it came with.
        if not operation.StreamsOutput && idle.Count < mostIdle && source.TryReset() then
            idle.Enqueue source
        else
            source.Dispose()

    let private cancelSource: Action<objnull> =
        Action<objnull>(fun source ->
            match source with
            | :? CancellationTokenSource as source -> source.Cancel()
            | _ -> ())

    let private within (allowed: TimeSpan) (next: Handler) : Handler =
        fun call ->
            task {
                let source = take ()
                source.CancelAfter allowed
                let caller = call.Cancel.UnsafeRegister(cancelSource, source)

                try
                    try
                        return! next { call with Cancel = source.Token }
                    with :? OperationCanceledException when source.IsCancellationRequested ->
                        // The caller wins a tie: who cancelled does not expect an answer.
                        call.Cancel.ThrowIfCancellationRequested()
                        return Error(AwsError.TimedOut(call.Operation.Name, allowed))
                finally
                    caller.Dispose()
                    putBack source call.Operation
            }

    let private limit (allowed: TimeSpan option) : Middleware =
        match allowed with
        | None -> id
        | Some allowed when allowed <= TimeSpan.Zero || allowed > longest ->
            invalidArg (nameof allowed) "a deadline must be more than nothing, and at most 49 days"
        | Some allowed -> within allowed

    /// <summary>Limits a call with all its attempts and the pauses between them. Belongs around retry.</summary>
    /// <exception cref="T:System.ArgumentException">The time is zero or negative, or longer than 49 days.</exception>
    let perCall (allowed: TimeSpan option) : Middleware = limit allowed

    /// <summary>Limits each attempt, which may be tried again when its time is over. Belongs inside retry.</summary>
    /// <exception cref="T:System.ArgumentException">The time is zero or negative, or longer than 49 days.</exception>
    let perAttempt (allowed: TimeSpan option) : Middleware = limit allowed
