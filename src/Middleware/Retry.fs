namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Globalization
open System.Threading
open System.Threading.Tasks

/// <summary>The usual values of <c>amz-sdk-request</c>, made once for all sessions, which may be many.</summary>
module private RequestHeaders =

    let private most = 16
    let private known: string[] array = Array.zeroCreate (most + 1)

    let private make (maxAttempts: int) : string[] =
        Array.init (min maxAttempts most) (fun i ->
            String.Concat("attempt=", string (i + 1), "; max=", string maxAttempts))

    /// Those of the first attempts, of so many in all.
    let upTo (maxAttempts: int) : string[] =
        if maxAttempts > most then
            make maxAttempts
        else
            // Two threads may make the same.
            if isNull (box known[maxAttempts]) then
                known[maxAttempts] <- make maxAttempts

            known[maxAttempts]

/// What is remembered of a service from call to call.
[<Sealed>]
type private ServiceMemory(plan: RetryPlan) =
    let maxAttempts = plan.MaxAttempts

    // Made when a clock is found to be off, which most never are.
    let clockOffsets = lazy ConcurrentDictionary<string, TimeSpan>(1, 3)
    let mutable anyOffset = false

    let requestHeaders = RequestHeaders.upTo maxAttempts

    member _.Plan: RetryPlan = plan
    member val Bucket: TokenBucket = TokenBucket RetryRules.capacity

    /// How far the clock of the service in a region is ahead of ours; zero for a clock that is right, or not known.
    member _.ClockOffset(region: string) : TimeSpan =
        if not (Volatile.Read &anyOffset) then
            TimeSpan.Zero
        else
            match clockOffsets.Value.TryGetValue region with
            | true, offset -> offset
            | _ -> TimeSpan.Zero

    member _.Remember(region: string, offset: TimeSpan) : unit =
        clockOffsets.Value[region] <- offset
        Volatile.Write(&anyOffset, true)

    member _.RequestHeader(attempt: int) : string =
        if attempt <= requestHeaders.Length then
            requestHeaders[attempt - 1]
        else
            String.Concat("attempt=", string attempt, "; max=", string maxAttempts)

/// <summary>
/// Trying again, in the modes of the AWS SDKs. Attempts of one call carry the same <c>amz-sdk-invocation-id</c>; in the
/// standard mode the retries of a service share a token bucket; a clock that is off is noticed, and corrected for the
/// calls to come.
/// </summary>
[<RequireQualifiedAccess>]
module Retry =

    /// A stream that is gone cannot be sent again.
    let private canSendAgain (body: Body) : bool =
        match body with
        | Body.Stream stream -> stream.CanReopen
        | _ -> true

    /// True when the service may have done what it was asked, and doing it twice may differ from doing it once. What the
    /// service itself answers is taken at its word: an error says that it is not done.
    let private isUnsafe (memory: ServiceMemory) (call: Call) (error: AwsError) : bool =
        match error with
        | AwsError.Transport { Fault = TransportFault.Broken }
        | AwsError.TimedOut _ ->
            not (List.contains call.Operation.Name memory.Plan.Repeatable)
            && not call.Operation.IsRepeatable.Value
        | _ -> false

    let private shiftedBy (offset: TimeSpan) (effects: Effects) : Effects =
        let now = effects.Now
        { effects with Now = fun () -> now () + offset }

    let private attemptOf
        (memory: ServiceMemory)
        (call: Call)
        (invocation: string)
        (attempt: int)
        (offset: TimeSpan)
        (requestHeader: string)
        : Call = {
        call with
            Attempt = attempt
            Effects = if offset.Ticks = 0L then call.Effects else shiftedBy offset call.Effects
            Request = {
                call.Request with
                    Headers =
                        struct ("amz-sdk-invocation-id", invocation)
                        :: struct ("amz-sdk-request", requestHeader)
                        :: call.Request.Headers
            }
    }

    /// The header of a retry. When the service's clock is known, it says until when somebody waits for the answer.
    let private requestHeader
        (settings: RetrySettings)
        (memory: ServiceMemory)
        (call: Call)
        (attempt: int)
        (offset: TimeSpan voption)
        : string =
        match settings.AttemptTimeout, offset, call.Request.Body with
        | None, _, _
        | _, ValueNone, _
        // Nobody knows how long it takes to read the stream.
        | _, _, Body.Stream _ -> memory.RequestHeader attempt
        | Some allowed, ValueSome offset, _ ->
            let until = (call.Effects.Now() + offset + allowed).UtcDateTime

            String.Concat(
                "ttl=",
                until.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
                "; ",
                memory.RequestHeader attempt
            )

    /// Everything after a first attempt that failed, apart from the way of the many calls that succeed at once.
    let private again
        (settings: RetrySettings)
        (memory: ServiceMemory)
        (next: Handler)
        (call: Call)
        (invocation: string)
        (first: AwsError)
        : Task<Result<HttpResponse, AwsError>> =
        task {
            let region = call.Scope.Region
            let mutable offset = memory.ClockOffset region
            let mutable corrected = false
            let mutable attempt = 1
            let mutable paid = 0
            let mutable result: Result<HttpResponse, AwsError> = Error first
            let sendsAgain = canSendAgain call.Request.Body
            let mutable waited = TimeSpan.Zero
            let mutable stopped = ValueNone

            while stopped.IsNone do
                match result with
                | Ok _ -> stopped <- ValueSome RetryStop.Succeeded
                | Error error ->
                    let seen = RetryRules.tryClockOffset (call.Effects.Now()) error

                    let skewed =
                        match seen with
                        | ValueSome seen -> RetryRules.isClockSkew (ValueSome(seen - offset)) error
                        | ValueNone -> false

                    if skewed then
                        offset <- seen.Value
                        memory.Remember(region, offset)

                    let failed = {
                        Operation = call.Operation
                        Error = error
                        Attempt = attempt
                        IsUnsafe = isUnsafe memory call error
                        Random = call.Effects.Random()
                    }

                    let advice = memory.Plan.Advise failed

                    let recovers = skewed && not corrected

                    if not recovers && advice.Verdict = RetryVerdict.Final then
                        stopped <- ValueSome(if failed.IsUnsafe then RetryStop.Unsafe else RetryStop.Final)
                    elif not sendsAgain then
                        stopped <- ValueSome RetryStop.BodyGone
                    elif attempt >= memory.Plan.MaxAttempts then
                        stopped <- ValueSome RetryStop.NoAttemptsLeft
                    elif recovers then
                        // The service is well, so there is nothing to pay and nothing to wait for.
                        corrected <- true
                    else
                        let cost = if memory.Plan.IsBudgeted then RetryRules.cost advice.Verdict else 0
                        let affordable = memory.Bucket.TryTake cost

                        if affordable then paid <- cost else stopped <- ValueSome RetryStop.NoTokensLeft

                        if affordable || List.contains call.Operation.Name memory.Plan.LongPolls then
                            waited <- waited + advice.Pause
                            do! call.Effects.Sleep advice.Pause call.Cancel

                    if stopped.IsNone then
                        call.Cancel.ThrowIfCancellationRequested()
                        attempt <- attempt + 1
                        let header = requestHeader settings memory call attempt seen
                        let! answer = next (attemptOf memory call invocation attempt offset header)
                        result <- answer

            let attempts = { Attempts = attempt; Waited = waited; Stopped = stopped.Value }

            match result with
            | Ok answer ->
                memory.Bucket.Return(max 1 paid)
                CallAttempts.note answer attempts
            | Error error -> CallAttempts.note error attempts

            return result
        }

    /// Waits for the first attempt. Apart, so that the many calls that succeed at once carry as little as can be.
    let private judge
        (settings: RetrySettings)
        (memory: ServiceMemory)
        (next: Handler)
        (call: Call)
        (invocation: string)
        (first: Task<Result<HttpResponse, AwsError>>)
        : Task<Result<HttpResponse, AwsError>> =
        task {
            let! answer = first

            match answer with
            | Ok _ ->
                memory.Bucket.Return 1
                return answer
            | Error error -> return! again settings memory next call invocation error
        }

    /// <summary>
    /// Tries a call again, as long as its error is one that may pass, its body can be sent again and the service's
    /// tokens last. Belongs around everything that each attempt does afresh: signing, the attempt's deadline, sending.
    /// </summary>
    /// <exception cref="T:System.ArgumentException">The settings allow not even one attempt.</exception>
    let withSettings (settings: RetrySettings) : Middleware =
        match settings.MaxAttempts with
        | Some attempts when attempts < 1 -> invalidArg (nameof settings) "MaxAttempts must be 1 or more"
        | _ -> ()

        // One service is usual, and many sessions, too: tables start small and have one lock.
        let memories = ConcurrentDictionary<string, ServiceMemory>(1, 3)

        let remember = Func<string, ServiceMemory>(fun id -> ServiceMemory(RetryPlan.make settings id))

        let paced =
            match settings.Mode with
            | RetryMode.Adaptive -> SendRate.adaptive ()
            | _ -> Middleware.identity

        fun next ->
            let next = paced next

            fun call ->
                let memory = memories.GetOrAdd(call.Operation.Service.Id, remember)
                let invocation = call.Effects.NewId()
                let offset = memory.ClockOffset call.Scope.Region
                let first = next (attemptOf memory call invocation 1 offset (memory.RequestHeader 1))
                judge settings memory next call invocation first
