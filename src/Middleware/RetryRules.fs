namespace FunctionalAws

open System
open System.Collections.Generic
open System.Globalization

/// What an error says about another attempt.
[<RequireQualifiedAccess; Struct>]
type RetryVerdict =
    /// Another attempt would bring the same error.
    | Final
    /// It may have passed by the next attempt.
    | Transient
    /// The service asks to slow down.
    | Throttled

/// What differs from service to service, and what no model says.
type RetryRules = {
    /// Attempts, with the first, unless the settings say otherwise.
    MaxAttempts: int
    /// The longest pause before the second attempt; it doubles from there.
    BasePause: TimeSpan
    /// Operations that wait for work to arrive. They pause even when no retry follows, since their callers ask again
    /// at once.
    LongPolls: string list
    /// Operations that may be sent twice, though neither their method nor a trait says so.
    Repeatable: string list
    /// Error codes that are transient for this service only.
    Transient: string list
}

/// When a failed attempt is worth another, and how long to wait for it: the standard mode of the AWS SDKs, with the
/// numbers of 2026 (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
[<RequireQualifiedAccess>]
module RetryRules =

    /// The tokens that a service's retries share.
    let capacity: int = 500

    /// No pause is longer, unless the service asks for it.
    let longestPause: TimeSpan = TimeSpan.FromSeconds 20.0

    /// The longest pause before the second attempt, when the service asks to slow down.
    let throttledPause: TimeSpan = TimeSpan.FromSeconds 1.0

    /// How much longer than planned the service may ask to wait.
    let longestRequest: TimeSpan = TimeSpan.FromSeconds 5.0

    /// A clock that is off by more is corrected. Signatures are good for five minutes.
    let toleratedSkew: TimeSpan = TimeSpan.FromMinutes 4.0

    let private usual: RetryRules = {
        MaxAttempts = 3
        BasePause = TimeSpan.FromMilliseconds 50.0
        LongPolls = []
        Repeatable = []
        Transient = []
    }

    // DynamoDB answers in a few milliseconds, so it is asked again sooner and once more.
    let private quick: RetryRules = { usual with MaxAttempts = 4; BasePause = TimeSpan.FromMilliseconds 25.0 }

    // Their effect is the same however often they arrive; an upload that nobody knows of is one that nobody completes.
    let private storageRepeats = [
        "CompleteMultipartUpload"
        "CreateMultipartUpload"
        "DeleteObjects"
        "RestoreObject"
        "SelectObjectContent"
    ]

    /// The rules of a service, by its id in the model.
    let forService (id: string) : RetryRules =
        match id with
        | "DynamoDB"
        | "DynamoDB Streams" -> quick
        | "S3" -> { usual with Repeatable = storageRepeats }
        | "SQS" -> { usual with LongPolls = [ "ReceiveMessage" ] }
        | "SFN" -> { usual with LongPolls = [ "GetActivityTask" ] }
        | "SWF" -> { usual with LongPolls = [ "PollForActivityTask"; "PollForDecisionTask" ] }
        | "STS" -> { usual with Transient = [ "IDPCommunicationError" ] }
        | _ -> usual

    let private codes (codes: string list) : HashSet<string> = HashSet(codes, StringComparer.Ordinal)

    let private throttlingCodes =
        codes [
            "BandwidthLimitExceeded"
            "EC2ThrottledException"
            "LimitExceededException"
            "PriorRequestNotComplete"
            "ProvisionedThroughputExceededException"
            "RequestLimitExceeded"
            "RequestThrottled"
            "RequestThrottledException"
            "SlowDown"
            "ThrottledException"
            "Throttling"
            "ThrottlingException"
            "TooManyRequestsException"
            "TransactionInProgressException"
        ]

    let private transientCodes = codes [ "RequestTimeout"; "RequestTimeoutException" ]

    // Some of these have other causes too, so they count only together with a clock that is off.
    let private clockCodes =
        codes [
            "AuthFailure"
            "InvalidSignatureException"
            "RequestExpired"
            "RequestInTheFuture"
            "RequestTimeTooSkewed"
            "SignatureDoesNotMatch"
        ]

    let private isTransientStatus (status: int) : bool =
        match status with
        | 500
        | 502
        | 503
        | 504 -> true
        // An error inside an answer that began as a success: the service noticed too late to say so.
        | status -> status < 300

    /// True when the service asks to slow down.
    let internal isThrottling (error: AwsError) : bool =
        match error with
        | AwsError.Service e -> e.Throttling || throttlingCodes.Contains e.Code
        | _ -> false

    /// What an error says about another attempt.
    let judge (rules: RetryRules) (error: AwsError) : RetryVerdict =
        match error with
        | AwsError.Service e ->
            if isThrottling error then
                RetryVerdict.Throttled
            elif
                e.Retryable
                || isTransientStatus e.Status
                || transientCodes.Contains e.Code
                || List.contains e.Code rules.Transient
            then
                RetryVerdict.Transient
            else
                RetryVerdict.Final
        | AwsError.Transport { Fault = TransportFault.Connect | TransportFault.Broken }
        | AwsError.TimedOut _ -> RetryVerdict.Transient
        | _ -> RetryVerdict.Final

    /// What a retry after such an error costs.
    let cost (verdict: RetryVerdict) : int =
        match verdict with
        | RetryVerdict.Throttled -> 5
        | _ -> 14

    /// How far the service's clock is ahead, when its answer says what time it is.
    let tryClockOffset (now: DateTimeOffset) (error: AwsError) : TimeSpan voption =
        match error with
        | AwsError.Service e ->
            match Header.tryFind "Date" e.Response.Headers with
            | ValueSome date ->
                match
                    DateTimeOffset.TryParseExact(
                        date,
                        "r",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AssumeUniversal
                    )
                with
                | true, date -> ValueSome(date - now)
                | _ -> ValueNone
            | ValueNone -> ValueNone
        | _ -> ValueNone

    /// True when the request was turned down over its time, and the clocks disagree by more than is tolerated.
    let isClockSkew (offset: TimeSpan voption) (error: AwsError) : bool =
        match offset with
        | ValueSome offset -> offset.Duration() > toleratedSkew && clockCodes.Contains(AwsError.code error)
        | ValueNone -> false

    let private tryRequestedPause (error: AwsError) : TimeSpan voption =
        match error with
        | AwsError.Service e ->
            match Header.tryFind "x-amz-retry-after" e.Response.Headers with
            | ValueSome text ->
                match Int64.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with
                // So much is longer than any pause, and still far from overflow.
                | true, milliseconds -> ValueSome(TimeSpan.FromMilliseconds(float (min milliseconds 86_400_000L)))
                | _ -> ValueNone
            | ValueNone -> ValueNone
        | _ -> ValueNone

    /// <summary>
    /// The pause after a failed attempt: at random between nothing and a bound that doubles with each attempt. What the
    /// service asks for lengthens it, by no more than <c>longestRequest</c>.
    /// </summary>
    let pause (rules: RetryRules) (verdict: RetryVerdict) (random: float) (attempt: int) (error: AwsError) : TimeSpan =
        let first =
            match verdict with
            | RetryVerdict.Throttled -> throttledPause
            | _ -> rules.BasePause

        // Ten doublings pass the longest pause already.
        let bound = min longestPause (first * float (1 <<< min 10 (attempt - 1)))
        let planned = bound * random

        match tryRequestedPause error with
        | ValueSome requested -> max planned (min requested (planned + longestRequest))
        | ValueNone -> planned
