namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// What an answer means to a waiter.
[<RequireQualifiedAccess>]
type WaiterState =
    | Success
    | Failure
    | Retry

/// Says what an answer means, when it matches.
[<NoComparison; NoEquality>]
type Acceptor<'output> = {
    State: WaiterState
    Matches: Result<'output, AwsError> -> bool
    /// What it looks at, as it is in an answer, for a person: <c>Table.TableStatus is "CREATING"</c>. Empty when there is
    /// nothing to say.
    Sees: Result<'output, AwsError> -> string
}

/// <summary>
/// Asks again and again until an answer means success or failure. The first acceptor that matches decides; when none
/// does, an output is waited on, and an error ends the wait.
/// </summary>
/// <remarks>The pauses follow Smithy (https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries): between
/// <c>Delay</c> and twice as much with every attempt, at random, up to <c>MaxDelay</c>.</remarks>
[<NoComparison; NoEquality>]
type Waiter<'input, 'output> = {
    Name: string
    /// The shortest pause between two attempts, and the first.
    Delay: TimeSpan
    /// The longest pause between two attempts. One that is shorter than the shortest counts as that.
    MaxDelay: TimeSpan
    /// The most attempts, the first included.
    MaxAttempts: int
    /// The time for the whole wait. The last attempt is made <c>Delay</c> before it is over.
    MaxWait: TimeSpan
    Acceptors: Acceptor<'output> list
}

/// <summary>Making waiters, and changing their pace:
/// <c>Waiters.tableExists |> Waiter.within (TimeSpan.FromMinutes 2.0)</c>.</summary>
[<RequireQualifiedAccess>]
module Waiter =

    // Smithy's, where a model does not say more: 2 s to 120 s.
    let private shortest = TimeSpan.FromSeconds 2.0
    let private longest = TimeSpan.FromSeconds 120.0

    /// <summary>
    /// A waiter as service models have it. They know a delay and a number of attempts; the time that these make together
    /// is the time for the whole wait, and the longest pause is Smithy's 120 s.
    /// </summary>
    let create
        (name: string)
        (delay: TimeSpan)
        (maxAttempts: int)
        (acceptors: Acceptor<'output> list)
        : Waiter<'input, 'output> = {
        Name = name
        Delay = delay
        MaxDelay = max delay longest
        MaxAttempts = maxAttempts
        MaxWait = delay * float maxAttempts
        Acceptors = acceptors
    }

    /// <summary>
    /// A waiter of one's own, which takes answers as they are: nothing is waited on. Pauses of 2 s to 120 s, 10 minutes
    /// in all.
    /// </summary>
    let judging (judge: Result<'output, AwsError> -> WaiterState) : Waiter<'input, 'output> =
        let acceptor (state: WaiterState) : Acceptor<'output> = {
            State = state
            Matches = fun answer -> judge answer = state
            Sees = fun _ -> ""
        }

        {
            Name = "an answer"
            Delay = shortest
            MaxDelay = longest
            MaxAttempts = Int32.MaxValue
            MaxWait = TimeSpan.FromMinutes 10.0
            Acceptors = [ acceptor WaiterState.Success; acceptor WaiterState.Failure; acceptor WaiterState.Retry ]
        }

    /// <summary>
    /// A waiter of one's own: until an output satisfies a condition; an error ends the wait.
    /// <c>Aws.waitUntil (Waiter.until (fun (output: DescribeTableOutput) -> …)) aws</c>. Pauses of 2 s to 120 s, 10 minutes
    /// in all.
    /// </summary>
    let until (condition: 'output -> bool) : Waiter<'input, 'output> =
        judging (fun answer ->
            match answer with
            | Ok output when condition output -> WaiterState.Success
            | Ok _ -> WaiterState.Retry
            | Error _ -> WaiterState.Failure)

    /// The same waiter under another name, which its error has.
    let named (name: string) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> = { waiter with Name = name }

    /// The same waiter with the same pause between all attempts.
    let every (delay: TimeSpan) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> = {
        waiter with
            Delay = delay
            MaxDelay = delay
    }

    /// The same waiter with pauses of the given range.
    let pausing (delay: TimeSpan) (maxDelay: TimeSpan) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> = {
        waiter with
            Delay = delay
            MaxDelay = maxDelay
    }

    /// The same waiter with another time for the whole wait, however many attempts that makes.
    let within (time: TimeSpan) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> = {
        waiter with
            MaxWait = time
            MaxAttempts = Int32.MaxValue
    }

    /// The same waiter with at most so many attempts.
    let attempts (most: int) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> = {
        waiter with
            MaxAttempts = most
    }

    /// The same waiter that waits on when an error satisfies a condition: an eventually consistent service may not yet
    /// know what was just made.
    let tolerating (condition: AwsError -> bool) (waiter: Waiter<'input, 'output>) : Waiter<'input, 'output> =
        let acceptor: Acceptor<'output> = {
            State = WaiterState.Retry
            Matches =
                fun answer ->
                    match answer with
                    | Error error -> condition error
                    | Ok _ -> false
            Sees = fun _ -> ""
        }

        { waiter with Acceptors = acceptor :: waiter.Acceptors }

/// A wait, step by step.
[<RequireQualifiedAccess>]
module internal Waiting =

    /// <summary>The pause after an attempt, by Smithy's formula; nothing when no time is left for another one. The second
    /// value is true when that will be the last.</summary>
    /// <param name="chance">A number from 0.0 up to, not including, 1.0.</param>
    /// <param name="waiter">Its delays count.</param>
    /// <param name="attempt">The attempt that was made, 1 for the first.</param>
    /// <param name="left">What is left of the time for the whole wait.</param>
    let pause
        (chance: float)
        (waiter: Waiter<'input, 'output>)
        (attempt: int)
        (left: TimeSpan)
        : struct (TimeSpan * bool) voption =
        let shortest = max waiter.Delay TimeSpan.Zero
        let longest = max waiter.MaxDelay shortest

        // Compared before it is multiplied: a pause of many doublings is beyond what a TimeSpan can say.
        let doubled =
            let factor = Math.Pow(2.0, float (attempt - 1))

            if shortest.TotalSeconds * factor >= longest.TotalSeconds then
                longest
            else
                shortest * factor

        let chosen = shortest + (doubled - shortest) * chance

        if left - chosen > shortest then
            ValueSome(struct (chosen, false))
        elif left - shortest > TimeSpan.Zero then
            ValueSome(struct (left - shortest, true))
        else
            ValueNone

    let private seen (waiter: Waiter<'input, 'output>) (answer: Result<'output, AwsError>) : string =
        waiter.Acceptors
        |> List.map (fun acceptor -> acceptor.Sees answer)
        |> List.filter (fun text -> text <> "")
        |> List.distinct
        |> String.concat ", "

    let private failed
        (waiter: Waiter<'input, 'output>)
        (reason: string)
        (saw: string)
        (answer: Result<'output, AwsError> voption)
        : Result<'output option, AwsError> =
        let reason = if saw = "" then reason else String.Concat(reason, ": ", saw)

        let last =
            match answer with
            | ValueSome(Error error) -> Some error
            | _ -> None

        Error(AwsError.WaitFailed(waiter.Name, reason, last))

    /// The end of the wait that an answer means, if it means one.
    let private verdict
        (waiter: Waiter<'input, 'output>)
        (answer: Result<'output, AwsError>)
        : Result<'output option, AwsError> voption =
        match waiter.Acceptors |> List.tryFind (fun acceptor -> acceptor.Matches answer), answer with
        | Some { State = WaiterState.Success }, Ok output -> ValueSome(Ok(Some output))
        | Some { State = WaiterState.Success }, Error _ -> ValueSome(Ok None)
        | Some({ State = WaiterState.Failure } as acceptor), _ ->
            ValueSome(failed waiter "the answer means failure" (acceptor.Sees answer) (ValueSome answer))
        | Some { State = WaiterState.Retry }, _
        | None, Ok _ -> ValueNone
        | None, Error _ -> ValueSome(failed waiter "the call failed" "" (ValueSome answer))

    // A timer counts to some 49 days; who waits longer waits without one.
    let private longestTimer = TimeSpan.FromDays 49.0

    /// Asks until the waiter is satisfied, or cannot be any more.
    let run
        (effects: Effects)
        (waiter: Waiter<'input, 'output>)
        (ask: CancellationToken -> Task<Result<'output, AwsError>>)
        (cancel: CancellationToken)
        : Task<Result<'output option, AwsError>> =
        task {
            // An attempt that hangs must not outlast the wait.
            use limited = CancellationTokenSource.CreateLinkedTokenSource cancel

            if waiter.MaxWait < longestTimer then
                limited.CancelAfter(max waiter.MaxWait TimeSpan.Zero)

            let start = effects.Now()
            let mutable slept = TimeSpan.Zero
            let mutable attempt = 1
            let mutable isLast = false
            let mutable last: Result<'output, AwsError> voption = ValueNone
            let mutable result = ValueNone

            let over () : Result<'output option, AwsError> voption =
                let saw = last |> ValueOption.map (seen waiter) |> ValueOption.defaultValue ""
                let reason = $"the {waiter.MaxWait.TotalSeconds} s for it are over after {attempt} attempts"
                ValueSome(failed waiter reason saw last)

            while result.IsNone do
                try
                    let! answer = ask limited.Token
                    last <- ValueSome answer
                    result <- verdict waiter answer

                    if result.IsNone then
                        // A clock that was put back gives no time: what was slept is over in any case.
                        let left = waiter.MaxWait - max slept (effects.Now() - start)

                        if attempt >= waiter.MaxAttempts then
                            let reason = $"no attempts are left after {attempt}"
                            result <- ValueSome(failed waiter reason (seen waiter answer) last)
                        else
                            match pause (effects.Random()) waiter attempt left with
                            | ValueSome(struct (time, willBeLast)) when not isLast ->
                                isLast <- willBeLast
                                slept <- slept + time
                                do! effects.Sleep time limited.Token
                                attempt <- attempt + 1
                            | _ -> result <- over ()
                with :? OperationCanceledException when
                    limited.IsCancellationRequested && not cancel.IsCancellationRequested ->
                    result <- over ()

            return result.Value
        }

/// Waiting, among the functions that send calls.
[<AutoOpen>]
module WaitingCalls =

    /// Sending calls.
    [<RequireQualifiedAccess>]
    module Aws =

        /// <summary>
        /// Repeats a call until the waiter is satisfied, and brings the answer that satisfied it; nothing when that was an
        /// error, as for a table that is gone. A wait in vain ends with <c>AwsError.WaitFailed</c>, which says what was
        /// seen last.
        /// </summary>
        let waitUntil
            (waiter: Waiter<'input, 'output>)
            (aws: IAws)
            (input: 'input :> IRequest<'input, 'output>)
            : Async<Result<'output option, AwsError>> =
            let aws = FeaturesUsed(CallFeatures.Waiter, aws) :> IAws

            Aws.asAsync (fun cancel ->
                Waiting.run
                    aws.Pipeline.Effects
                    waiter
                    (fun cancel -> Aws.callTask input.Operation aws cancel input)
                    cancel)
