namespace FunctionalAws.Tests

open System
open System.Threading
open System.Threading.Tasks
open FsCheck.FSharp
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Tests.Middleware

/// Waiting.fs in virtual time, over an operation whose outputs are the states that a test has prepared.
module WaitingTests =

    type private Ask() =
        static member Operation: Operation<Ask, string> = {
            Info = Given.operation "Service" "Describe"
            Validate = fun _ _ -> []
            Build = fun _ _ -> Ok Given.request
            Context = fun _ -> []
            Parse = fun response -> Ok(Body.text 100 response.Body)
            RequestId = fun _ -> ""
            Documents = {
                OfInput = fun _ -> Document.empty
                ToInput = fun _ -> Ok(Ask())
                OfOutput = Document.String
                ToOutput = fun _ -> Ok ""
            }
            InProtocol = ValueNone
        }

        interface IRequest<Ask, string> with
            member _.Operation = Ask.Operation

    let private state (name: string) : Result<HttpResponse, AwsError> =
        Ok {
            Given.response 200 [] with
                Body = Body.Bytes(ReadOnlyMemory(Text.Encoding.UTF8.GetBytes name))
        }

    let private over (effects: Effects) (handler: Handler) : IAws = {
        new IAws with
            member _.Pipeline = Pipeline.ofHandler effects handler
    }

    let private run (call: Async<'a>) : 'a = Async.RunSynchronously(call, 10000)

    let private expecting (text: string) (meaning: WaiterState) : Acceptor<string> =
        Acceptors.path "@" (Document.String text) Document.String meaning

    let private running: Waiter<Ask, string> =
        Waiter.create "Running" (TimeSpan.FromSeconds 2.0) 40 [
            expecting "running" WaiterState.Success
            expecting "failed" WaiterState.Failure
            Acceptors.error "NotFound" WaiterState.Retry
        ]

    let private waitOn
        (time: VirtualTime)
        (answers: Result<HttpResponse, AwsError> list)
        (waiter: Waiter<Ask, string>)
        =
        let handler, calls = Given.answers answers
        let result = Ask() |> Aws.waitUntil waiter (over time.Effects handler) |> run
        result, calls.Count

    let private reasonOf (result: Result<string option, AwsError>) : string =
        match result with
        | Error(AwsError.WaitFailed(_, reason, _)) -> reason
        | other -> failwith $"{other}"

    [<Test>]
    let ``the answer is the last output`` () =
        let time = VirtualTime()
        let result, asked = running |> waitOn time [ Given.error "NotFound" 404 |> Error; state "new"; state "running" ]
        Assert.That((result = Ok(Some "running")))
        Assert.That(asked, Is.EqualTo 3)

    [<Test>]
    let ``pauses double from the shortest to the longest`` () =
        // With the highest chance each pause is as long as the formula lets it be.
        let time = VirtualTime(random = 1.0)
        let waiter = running |> Waiter.pausing (TimeSpan.FromSeconds 2.0) (TimeSpan.FromSeconds 20.0)
        let states = List.replicate 7 (state "new") @ [ state "running" ]
        waiter |> Waiter.within (TimeSpan.FromHours 1.0) |> waitOn time states |> ignore
        Assert.That((time.Pauses |> List.map _.TotalSeconds = [ 2.0; 4.0; 8.0; 16.0; 20.0; 20.0; 20.0 ]))

    [<Test>]
    let ``chance shortens pauses, but not below the shortest`` () =
        let pauses (random: float) : float list =
            let time = VirtualTime(random = random)

            running
            |> Waiter.within (TimeSpan.FromHours 1.0)
            |> waitOn time (List.replicate 4 (state "new") @ [ state "running" ])
            |> ignore

            time.Pauses |> List.map _.TotalSeconds

        Assert.That((pauses 0.0 = [ 2.0; 2.0; 2.0; 2.0 ]))
        Assert.That((pauses 0.5 = [ 2.0; 3.0; 5.0; 9.0 ]))

    [<Test>]
    let ``the last attempt is made just before the time is over, and says what it saw`` () =
        let time = VirtualTime(random = 1.0)
        let start = time.Now
        let result, asked = running |> Waiter.within (TimeSpan.FromSeconds 60.0) |> waitOn time [ state "new" ]
        // After 2 + 4 + 8 + 16 = 30 s a pause of 32 s is too long: 28 s are left with 2 s to spare.
        Assert.That((time.Pauses |> List.map _.TotalSeconds = [ 2.0; 4.0; 8.0; 16.0; 28.0 ]))
        Assert.That((time.Now - start).TotalSeconds, Is.EqualTo 58.0)
        Assert.That(asked, Is.EqualTo 6)
        Assert.That(reasonOf result, Is.EqualTo "the 60 s for it are over after 6 attempts: @ is \"new\"")

    [<FsCheck.NUnit.Property>]
    let ``no wait is longer than its time, and no pause out of its range`` () =
        let pacing =
            Gen.zip3 (Gen.choose (1, 300)) (Gen.choose (1, 300)) (Gen.zip (Gen.choose (1, 5000)) (Gen.choose (0, 99)))

        Prop.forAll (Arb.fromGen pacing) (fun (shortest, longest, (most, chance)) ->
            let time = VirtualTime(random = float chance / 100.0)
            let start = time.Now
            let delay, maxDelay = TimeSpan.FromSeconds(float shortest), TimeSpan.FromSeconds(float longest)

            let waiter = running |> Waiter.pausing delay maxDelay |> Waiter.within (TimeSpan.FromSeconds(float most))

            let result, asked = waiter |> waitOn time [ state "new" ]
            let isLast (position: int) = position = time.Pauses.Length - 1

            result.IsError
            && asked = time.Pauses.Length + 1
            && time.Now - start <= waiter.MaxWait
            && time.Pauses
               |> List.indexed
               |> List.forall (fun (position, pause) ->
                   pause <= max delay maxDelay + delay && (pause >= delay || isLast position)))

    [<Test>]
    let ``attempts are counted, too`` () =
        let result, asked = running |> Waiter.attempts 3 |> waitOn (VirtualTime()) [ state "new" ]
        Assert.That(asked, Is.EqualTo 3)
        Assert.That(reasonOf result, Does.Contain "no attempts are left after 3: @ is \"new\"")

    [<Test>]
    let ``a model's numbers make the time for the whole wait`` () =
        Assert.That(running.MaxWait, Is.EqualTo(TimeSpan.FromSeconds 80.0))
        Assert.That(running.MaxDelay, Is.EqualTo(TimeSpan.FromSeconds 120.0))
        let slow: Waiter<Ask, string> = Waiter.create "Slow" (TimeSpan.FromSeconds 300.0) 3 []
        Assert.That(slow.MaxDelay, Is.EqualTo(TimeSpan.FromSeconds 300.0))

    [<Test>]
    let ``an answer that means failure ends the wait with the state that it saw`` () =
        let result, asked = running |> waitOn (VirtualTime()) [ state "new"; state "failed" ]
        Assert.That(asked, Is.EqualTo 2)
        Assert.That(reasonOf result, Is.EqualTo "the answer means failure: @ is \"failed\"")

    [<Test>]
    let ``an error that no rule knows ends the wait and comes with it`` () =
        match running |> waitOn (VirtualTime()) [ Error(Given.error "AccessDenied" 403) ] with
        | Error(AwsError.WaitFailed("Running", "the call failed", Some error)), 1 ->
            Assert.That(AwsError.code error, Is.EqualTo "AccessDenied")
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a waiter of one's own is a condition`` () =
        let long = Waiter.until (fun (state: string) -> state.Length > 3)
        let result, asked = long |> waitOn (VirtualTime()) [ state "new"; state "newer" ]
        Assert.That((result = Ok(Some "newer")))
        Assert.That(asked, Is.EqualTo 2)
        let missing = Error(Given.error "NotFound" 404)
        Assert.That((long |> waitOn (VirtualTime()) [ missing ] |> fst |> _.IsError))

        let patient = long |> Waiter.tolerating (fun error -> AwsError.code error = "NotFound")
        Assert.That((patient |> waitOn (VirtualTime()) [ missing; state "newer" ] |> fst) = Ok(Some "newer"))

        let gone: Waiter<Ask, string> =
            Waiter.judging (fun answer -> if answer.IsError then WaiterState.Success else WaiterState.Retry)

        Assert.That((gone |> waitOn (VirtualTime()) [ state "here"; missing ] |> fst) = Ok None)
        let never, _ = long |> Waiter.named "a long state" |> waitOn (VirtualTime()) [ state "new" ]

        match never with
        | Error(AwsError.WaitFailed("a long state", reason, None)) -> Assert.That(reason, Does.Contain "600 s")
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``the same pause may be wanted`` () =
        let time = VirtualTime(random = 0.9)

        running
        |> Waiter.every (TimeSpan.FromSeconds 3.0)
        |> waitOn time [ state "a"; state "a"; state "running" ]
        |> ignore

        Assert.That((time.Pauses |> List.map _.TotalSeconds = [ 3.0; 3.0 ]))

    [<Test>]
    let ``an attempt that hangs ends with the time for the whole wait`` () =
        let handler: Handler =
            fun call ->
                task {
                    do! Task.Delay(Timeout.Infinite, call.Cancel)
                    return state "running"
                }

        let waiter = running |> Waiter.within (TimeSpan.FromMilliseconds 50.0)
        let result = Ask() |> Aws.waitUntil waiter (over Effects.real handler) |> run
        Assert.That(reasonOf result, Does.Contain "are over")

    [<Test>]
    let ``cancelling ends a pause`` () =
        use source = new CancellationTokenSource()
        let handler, _ = Given.answers [ state "new" ]

        let effects = {
            Effects.real with
                Sleep =
                    fun _ cancel ->
                        source.Cancel()
                        Task.Delay(Timeout.Infinite, cancel)
        }

        let waiting =
            Async.StartAsTask(Ask() |> Aws.waitUntil running (over effects handler), cancellationToken = source.Token)

        Assert.CatchAsync<OperationCanceledException>(fun () -> waiting) |> ignore

    [<Test>]
    let ``a clock that stands still does not make a wait endless`` () =
        let time = VirtualTime(random = 1.0)
        let effects = { time.Effects with Now = fun () -> DateTimeOffset.UnixEpoch }
        let handler, calls = Given.answers [ state "new" ]
        let waiter = running |> Waiter.within (TimeSpan.FromSeconds 60.0)
        let result = Ask() |> Aws.waitUntil waiter (over effects handler) |> run
        Assert.That result.IsError
        Assert.That(calls.Count, Is.EqualTo 6)
