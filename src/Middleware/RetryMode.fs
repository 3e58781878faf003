namespace FunctionalAws

open System

/// An attempt that brought an error, for who decides on another.
[<NoComparison; NoEquality>]
type FailedAttempt = {
    Operation: OperationInfo
    Error: AwsError
    /// 1 for the first.
    Attempt: int
    /// True when the service may have done what it was asked, and doing it twice may differ from doing it once.
    IsUnsafe: bool
    /// A number from 0.0 up to, not including, 1.0, for jitter.
    Random: float
}

/// <summary>
/// A policy of one's own: the pause before the next attempt, or none for no further attempt. It is asked about every
/// failed attempt; what it says counts as long as the attempts that settings allow last and the body can be sent again.
/// <c>RetryRules.judge</c> and <c>RetryRules.pause</c> say what the standard mode would do.
/// </summary>
type RetryPolicy = FailedAttempt -> TimeSpan option

/// <summary>
/// How failed calls are tried again (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
/// </summary>
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type RetryMode =
    /// 3 attempts, 4 for DynamoDB; full jitter from 50 ms to 20 s; a budget of tokens that calls share.
    | Standard
    /// As standard; and once a service throttles, calls wait before they are sent, at a rate that follows what it takes.
    | Adaptive
    /// As SDKs did before there were modes: 5 attempts, 10 for DynamoDB; no budget; fewer error codes.
    | Legacy
    /// Each call is sent once.
    | None
    /// A policy of one's own, with the attempts of the standard mode unless settings say otherwise, and no budget.
    | Policy of RetryPolicy

/// Modes by their names.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module RetryMode =

    /// The name that settings have for it, as in "adaptive"; "policy" for one's own.
    let name (mode: RetryMode) : string =
        match mode with
        | RetryMode.Standard -> "standard"
        | RetryMode.Adaptive -> "adaptive"
        | RetryMode.Legacy -> "legacy"
        | RetryMode.None -> "none"
        | RetryMode.Policy _ -> "policy"

    /// The ids that the User-Agent header has for it.
    let internal features (mode: RetryMode) : string list =
        match mode with
        | RetryMode.Legacy -> [ "D" ]
        | RetryMode.Standard -> [ "E" ]
        | RetryMode.Adaptive -> [ "F" ]
        | RetryMode.None
        | RetryMode.Policy _ -> []

    let private named = [ RetryMode.Standard; RetryMode.Adaptive; RetryMode.Legacy; RetryMode.None ]

    /// The mode that settings choose: code, or AWS_RETRY_MODE, or the profile's retry_mode, or standard.
    let internal ofConfiguration
        (inCode: RetryMode option)
        (configuration: Configuration option)
        : Result<RetryMode, AwsError> =
        match inCode, configuration with
        | Some mode, _ -> Ok mode
        | None, None -> Ok RetryMode.Standard
        | None, Some configuration ->
            Configuration.tryWord SettingTable.retryMode configuration
            |> Result.map (fun found ->
                match found with
                | None -> RetryMode.Standard
                | Some word -> named |> List.find (fun mode -> name mode = word))
