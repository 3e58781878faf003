namespace FunctionalAws.Tests.Middleware

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

module DeadlineTests =

    let private soon = TimeSpan.FromMilliseconds 30.0
    let private late = TimeSpan.FromSeconds 30.0

    /// Waits until it is cancelled.
    let private endless: Handler =
        fun call ->
            task {
                do! Task.Delay(Timeout.InfiniteTimeSpan, call.Cancel)
                return Given.ok
            }

    let private call = Given.call Effects.real

    let private isTimedOut (allowed: TimeSpan) (result: Result<HttpResponse, AwsError>) : bool =
        match result with
        | Error(AwsError.TimedOut("Operation", actual)) -> actual = allowed
        | _ -> false

    [<Test>]
    let ``a call without a deadline goes straight on`` () =
        let handler, _ = Given.answers [ Given.ok ]
        Assert.That(Deadline.perCall None handler, Is.SameAs handler)
        Assert.That(Deadline.perAttempt None handler, Is.SameAs handler)

    [<Test>]
    let ``a call that takes too long is cancelled`` () =
        task {
            let! result = Deadline.perCall (Some soon) endless call
            Assert.That(isTimedOut soon result)
        }

    [<Test>]
    let ``who cancels is told so, and not that time was over`` () =
        task {
            use cancel = new CancellationTokenSource()
            let pending = Deadline.perAttempt (Some late) endless { call with Cancel = cancel.Token }
            cancel.Cancel()
            let! _ = Task.WhenAny(pending, Task.Delay 5000)
            Assert.That(pending.IsCanceled)
        }

    [<Test>]
    let ``a call in time is as if there were no deadline`` () =
        task {
            let handler, calls = Given.answers [ Given.ok ]
            let! result = Deadline.perCall (Some late) handler call
            Assert.That(result.IsOk)
            Assert.That(calls[0].Cancel.CanBeCanceled)
        }

    [<Test>]
    let ``the deadline of an attempt leaves time for another`` () =
        task {
            let mutable attempts = 0

            let handler: Handler =
                fun call ->
                    attempts <- attempts + 1
                    if attempts < 3 then endless call else Task.FromResult Given.ok

            let pipeline =
                Deadline.perCall (Some late)
                << Retry.withSettings RetrySettings.standard
                << Deadline.perAttempt (Some soon)

            let! result = pipeline handler call
            Assert.That(result.IsOk)
            Assert.That(attempts, Is.EqualTo 3)
        }

    [<Test>]
    let ``the deadline of a call ends its attempt, its pause and its retries`` () =
        task {
            let mutable attempts = 0

            let handler: Handler =
                fun call ->
                    attempts <- attempts + 1
                    endless call

            let pipeline =
                Deadline.perCall (Some soon)
                << Retry.withSettings RetrySettings.standard
                << Deadline.perAttempt (Some late)

            let! result = pipeline handler call
            Assert.That(isTimedOut soon result)
            Assert.That(attempts, Is.EqualTo 1)

            let slow = { call with Effects = { Effects.real with Random = fun () -> 0.999 } }
            let throttled: Handler = fun _ -> Task.FromResult(Error(Given.error "Throttling" 400))
            let! result = pipeline throttled slow
            Assert.That(isTimedOut soon result)
        }

    [<Test>]
    let ``deadlines one after the other and side by side do not disturb each other`` () =
        task {
            let within = Deadline.perCall (Some(TimeSpan.FromMilliseconds 500.0))

            let mixed: Handler =
                fun call ->
                    task {
                        // Every third call is still under way when its time is over.
                        let wait = if call.Attempt % 3 = 0 then 10_000 else call.Attempt % 5
                        do! Task.Delay(wait, call.Cancel)
                        return Given.ok
                    }

            for _ in 1..2 do
                let! results = Task.WhenAll [ for i in 1..60 -> within mixed { call with Attempt = i } ]

                for i in 1..60 do
                    Assert.That(results[i - 1].IsError, Is.EqualTo(i % 3 = 0), string i)
        }

    [<TestCase(0.0)>]
    [<TestCase(-1.0)>]
    [<TestCase(9e9)>]
    let ``a deadline that no clock can keep is a mistake`` (seconds: float) =
        Assert.Throws<ArgumentException>(fun () -> Deadline.perCall (Some(TimeSpan.FromSeconds seconds)) |> ignore)
        |> ignore
