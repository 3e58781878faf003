namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// What was found last, and when it is time to look again.
[<Sealed>]
type private Remembered<'value>
    (answer: Task<Result<'value option, AwsError>>, advisory: DateTimeOffset, mandatory: DateTimeOffset) =
    member _.Answer: Task<Result<'value option, AwsError>> = answer
    /// From here on, one caller has it looked for; nobody waits.
    member _.Advisory: DateTimeOffset = advisory
    /// From here on, everybody waits for it, and is told when it fails.
    member _.Mandatory: DateTimeOffset = mandatory

/// <summary>
/// Remembers what a provider found and renews it before it expires: from 15 minutes before that in the background, from
/// 10 minutes before that while callers wait, or from other times. However many callers there are, there is one search at a time, and a caller
/// who gives up does not end it for the others. What does not expire is found once.
/// </summary>
[<Sealed>]
type internal Refresher<'value>
    (
        now: unit -> DateTimeOffset,
        expiration: 'value -> DateTimeOffset option,
        source: 'value -> string,
        find: CancellationToken -> Task<Result<'value option, AwsError>>,
        advisory: TimeSpan,
        mandatory: TimeSpan
    ) =
    let gate = obj ()
    let mutable known: Remembered<'value> | null = null
    let mutable search: TaskCompletionSource<Result<'value option, AwsError>> | null = null

    /// A search in the background that failed is tried again after that long.
    let pause = TimeSpan.FromMinutes 1.0

    /// Something that lives shorter than the windows is kept for a quarter of its life all the same.
    let remember (found: Result<'value option, AwsError>) (time: DateTimeOffset option) : Remembered<'value> =
        let answer = Task.FromResult found

        match time with
        | None -> Remembered(answer, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue)
        | Some time ->
            let found = now ()
            let least = found + (time - found) / 4.0
            Remembered(answer, max least (time - advisory), max least (time - mandatory))

    /// Takes in what a search has found, and says what those who wait for it are told.
    let settle (found: Result<'value option, AwsError>) : Result<'value option, AwsError> =
        let expired (time: DateTimeOffset) (value: 'value) =
            let time = Expiration.write time
            Error(AwsError.Credentials $"what was found in {source value} has expired, at {time}")

        match found with
        | Ok(Some value) ->
            match expiration value with
            | Some time when time <= now () -> expired time value
            | time ->
                known <- remember found time
                found
        | _ ->
            match known with
            | null -> ()
            | last -> known <- Remembered(last.Answer, min last.Mandatory (now () + pause), last.Mandatory)

            found

    let finish (started: TaskCompletionSource<Result<'value option, AwsError>>) (found: Task<_>) : unit =
        if found.IsCompletedSuccessfully then
            let answer =
                lock gate (fun () ->
                    search <- null
                    settle found.Result)

            started.SetResult answer
        else
            lock gate (fun () -> search <- null)

            match found.Exception with
            | null -> started.SetCanceled()
            | error ->
                started.SetException error.InnerExceptions
                // nobody may be waiting for it
                started.Task.Exception |> ignore

    let run (started: TaskCompletionSource<Result<'value option, AwsError>>) : unit =
        let found =
            try
                find CancellationToken.None
            with error ->
                Task.FromException<Result<'value option, AwsError>> error

        if found.IsCompleted then
            finish started found
        else
            found.ContinueWith(
                Action<Task<_>>(finish started),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            )
            |> ignore

    /// The search that is on its way, or else a new one, unless what is known has become good in the meantime.
    let joinSearch (isGood: Remembered<'value> -> bool) : Task<Result<'value option, AwsError>> =
        let mutable mine = null

        let answer =
            lock gate (fun () ->
                match known, search with
                | NonNull last, _ when isGood last -> last.Answer
                | _, NonNull running -> running.Task
                | _ ->
                    let started = TaskCompletionSource<_> TaskCreationOptions.RunContinuationsAsynchronously
                    search <- started
                    mine <- started
                    started.Task)

        match mine with
        | null -> ()
        | started -> run started

        answer

    new(now, expiration, source, find) =
        Refresher(now, expiration, source, find, TimeSpan.FromMinutes 15.0, TimeSpan.FromMinutes 10.0)

    /// What is known, or what is found now.
    member _.Ask(cancel: CancellationToken) : Task<Result<'value option, AwsError>> =
        let time = now ()

        let search () : Task<Result<'value option, AwsError>> =
            let answer = joinSearch (fun last -> time < last.Mandatory)
            if answer.IsCompleted then answer else answer.WaitAsync cancel

        match Volatile.Read &known with
        | null -> search ()
        | last when time < last.Advisory -> last.Answer
        | last when time < last.Mandatory ->
            joinSearch (fun last -> time < last.Advisory) |> ignore
            last.Answer
        | _ -> search ()
