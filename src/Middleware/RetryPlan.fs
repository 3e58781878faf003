namespace FunctionalAws

open System

/// How often a call is tried.
[<NoComparison; NoEquality>]
type RetrySettings = {
    Mode: RetryMode
    /// Attempts, with the first; 1 never retries. None leaves it to the mode and the service.
    MaxAttempts: int option
    /// What an attempt is allowed, when it is limited. Services are told, so that they need not work for nothing.
    AttemptTimeout: TimeSpan option
    /// True sends again what the service may have done already, whatever it is.
    ResendsUnsafe: bool
}

/// How often a call is tried.
[<RequireQualifiedAccess>]
module RetrySettings =

    /// As many attempts as is usual for the service.
    let standard: RetrySettings = {
        Mode = RetryMode.Standard
        MaxAttempts = None
        AttemptTimeout = None
        ResendsUnsafe = false
    }

/// What is to follow a failed attempt.
[<Struct; NoComparison; NoEquality>]
type internal RetryAdvice = { Verdict: RetryVerdict; Pause: TimeSpan }

/// What settings come to for one service: a mode without its name.
[<NoComparison; NoEquality>]
type internal RetryPlan = {
    MaxAttempts: int
    /// True when retries are paid for with tokens.
    IsBudgeted: bool
    /// Operations that pause even when no retry follows.
    LongPolls: string list
    /// Operations that may be sent twice, though no trait says so.
    Repeatable: string list
    Advise: FailedAttempt -> RetryAdvice
}

[<RequireQualifiedAccess>]
module internal RetryPlan =

    let private final: RetryAdvice = { Verdict = RetryVerdict.Final; Pause = TimeSpan.Zero }

    let private unlessUnsafe (settings: RetrySettings) (advise: FailedAttempt -> RetryAdvice) =
        fun (failed: FailedAttempt) -> if failed.IsUnsafe && not settings.ResendsUnsafe then final else advise failed

    let private standard (rules: RetryRules) (failed: FailedAttempt) : RetryAdvice =
        match RetryRules.judge rules failed.Error with
        | RetryVerdict.Final -> final
        | verdict -> {
            Verdict = verdict
            Pause = RetryRules.pause rules verdict failed.Random failed.Attempt failed.Error
          }

    let private legacy (service: string) (failed: FailedAttempt) : RetryAdvice =
        if LegacyRules.isRetried service failed.Error then
            {
                Verdict = RetryVerdict.Transient
                Pause = LegacyRules.pause service failed.Random failed.Attempt
            }
        else
            final

    let private policy (decide: RetryPolicy) (failed: FailedAttempt) : RetryAdvice =
        match decide failed with
        | Some pause when pause > TimeSpan.Zero -> { Verdict = RetryVerdict.Transient; Pause = pause }
        | Some _ -> { Verdict = RetryVerdict.Transient; Pause = TimeSpan.Zero }
        | None -> final

    /// The plan for a service, by its id.
    let make (settings: RetrySettings) (service: string) : RetryPlan =
        let rules = RetryRules.forService service

        let plan: RetryPlan = {
            MaxAttempts = Option.defaultValue rules.MaxAttempts settings.MaxAttempts
            IsBudgeted = false
            LongPolls = []
            Repeatable = rules.Repeatable
            Advise = fun _ -> final
        }

        match settings.Mode with
        | RetryMode.Standard
        | RetryMode.Adaptive -> {
            plan with
                IsBudgeted = true
                LongPolls = rules.LongPolls
                Advise = unlessUnsafe settings (standard rules)
          }
        | RetryMode.Legacy -> {
            plan with
                MaxAttempts = Option.defaultValue (LegacyRules.maxAttempts service) settings.MaxAttempts
                Advise = unlessUnsafe settings (legacy service)
          }
        | RetryMode.None -> { plan with MaxAttempts = 1; Advise = unlessUnsafe settings (standard rules) }
        | RetryMode.Policy decide -> { plan with Advise = policy decide }
