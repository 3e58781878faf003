namespace FunctionalAws

open System
open System.Runtime.CompilerServices

/// Why a call was not tried once more.
[<RequireQualifiedAccess>]
type RetryStop =
    | Succeeded
    /// Another attempt would bring the same error, or the policy said so.
    | Final
    /// The attempts that settings allow are used up.
    | NoAttemptsLeft
    /// The tokens that a service's retries share are spent.
    | NoTokensLeft
    /// The body was a stream that can be read only once.
    | BodyGone
    /// The service may have done what it was asked, and doing it twice may differ from doing it once.
    | Unsafe

/// What it took to make a call.
type CallAttempts = {
    /// The attempts that were made, with the first.
    Attempts: int
    /// The time spent in pauses between attempts.
    Waited: TimeSpan
    /// Why there were no more.
    Stopped: RetryStop
}

/// <summary>
/// What is known of calls by what came of them. Only calls that were out of the usual are noted, beside their answers and
/// errors and for as long as these live, so that the many that succeed at once pay nothing for it.
/// </summary>
[<RequireQualifiedAccess>]
module CallAttempts =

    let private noted = ConditionalWeakTable<obj, CallAttempts>()

    /// One attempt that ended the call.
    let internal single (stopped: RetryStop) : CallAttempts = {
        Attempts = 1
        Waited = TimeSpan.Zero
        Stopped = stopped
    }

    let private onceAndFinal = single RetryStop.Final
    let private onceAndWell = single RetryStop.Succeeded

    let internal note (outcome: obj) (attempts: CallAttempts) : unit =
        if attempts <> onceAndFinal && attempts <> onceAndWell then
            noted.AddOrUpdate(outcome, attempts)

    let internal tryFind (outcome: obj) : CallAttempts voption =
        match noted.TryGetValue outcome with
        | true, attempts -> ValueSome attempts
        | _ -> ValueNone

    /// The attempts in a few words, for a person.
    let explain (attempts: CallAttempts) : string =
        let times =
            if attempts.Attempts = 1 then
                "1 attempt"
            else
                $"{attempts.Attempts.ToString()} attempts"

        let waited = Math.Round(attempts.Waited.TotalSeconds, 3).ToString(Globalization.CultureInfo.InvariantCulture)

        let reason =
            match attempts.Stopped with
            | RetryStop.Succeeded -> "the last one succeeded"
            | RetryStop.Final -> "another would bring the same"
            | RetryStop.NoAttemptsLeft -> "no more are allowed"
            | RetryStop.NoTokensLeft -> "the budget for retries is spent"
            | RetryStop.BodyGone -> "the body's stream can be read only once"
            | RetryStop.Unsafe -> "it is not certain that the service has not done it already"

        $"{times}, {waited} s of pauses; {reason}"
