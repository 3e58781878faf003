namespace FunctionalAws.Tests.Middleware

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws

module RetryTests =

    let private standard = RetrySettings.standard

    let private header (name: string) (call: Call) : string =
        match Header.tryFind name call.Request.Headers with
        | ValueSome value -> value
        | ValueNone -> ""

    let private attempts (answers: Result<HttpResponse, AwsError> list) (call: Call) =
        let handler, calls = Given.answers answers
        Given.result (Retry.withSettings standard handler call), calls

    let private internalError = Given.error "InternalFailure" 500
    let private throttled = Given.error "ThrottlingException" 400
    let private final = Given.error "ValidationException" 400

    // ------------------------------------------------------------------------------------------------------- attempts

    [<Test>]
    let ``a success is not repeated`` () =
        let time = VirtualTime()
        let result, calls = attempts [ Given.ok ] (Given.call time.Effects)
        Assert.That(result.IsOk)
        Assert.That(calls.Count, Is.EqualTo 1)
        Assert.That(time.Pauses, Is.Empty)

    [<Test>]
    let ``an error that may pass is, after a pause, tried again`` () =
        let time = VirtualTime 0.5
        let result, calls = attempts [ Error internalError; Error throttled; Given.ok ] (Given.call time.Effects)
        Assert.That(result.IsOk)
        Assert.That([ for call in calls -> call.Attempt ], Is.EqualTo [ 1; 2; 3 ])
        Assert.That(time.Pauses, Is.EqualTo [ TimeSpan.FromMilliseconds 25.0; TimeSpan.FromSeconds 1.0 ])

    [<Test>]
    let ``an error that will not pass comes back at once`` () =
        let time = VirtualTime()
        let result, calls = attempts [ Error final; Given.ok ] (Given.call time.Effects)
        Assert.That(Result.isError result)
        Assert.That(calls.Count, Is.EqualTo 1)

    [<Test>]
    let ``the last error comes back when the attempts are used up`` () =
        let time = VirtualTime()
        let errors = [ for i in 1..9 -> Error(Given.error ("Error" + string i) 503) ]
        let result, calls = attempts errors (Given.call time.Effects)
        Assert.That(calls.Count, Is.EqualTo 3)
        Assert.That(time.Pauses.Length, Is.EqualTo 2)

        Assert.That(
            (match result with
             | Error e -> AwsError.code e
             | Ok _ -> ""),
            Is.EqualTo "Error3"
        )

    [<TestCase("DynamoDB", 4)>]
    [<TestCase("S3", 3)>]
    let ``the service decides on the number of attempts`` (service: string, expected: int) =
        let call = Given.callOf (Given.operation service "Operation") (VirtualTime().Effects)
        let _, calls = attempts [ Error internalError ] call
        Assert.That(calls.Count, Is.EqualTo expected)

    [<Test>]
    let ``no attempts at all are a mistake`` () =
        Assert.Throws<ArgumentException>(fun () -> Retry.withSettings { standard with MaxAttempts = Some 0 } |> ignore)
        |> ignore

    [<Property>]
    let ``attempts never exceed the maximum, whatever happens`` (maximum: PositiveInt) (outcomes: byte list) =
        let time = VirtualTime()

        let answers =
            [
                for outcome in outcomes do
                    match outcome % 5uy with
                    | 0uy -> Error throttled
                    | 1uy -> Error(Given.transportError TransportFault.Broken)
                    | 2uy ->
                        Error(
                            Given.errorWith "RequestExpired" 403 [
                                struct ("Date", time.Now.AddHours(float outcome).ToString "r")
                            ]
                        )
                    | _ -> Error internalError
            ]
            @ [ Error internalError ]

        let handler, calls = Given.answers answers
        let settings = { standard with MaxAttempts = Some maximum.Get }
        Retry.withSettings settings handler (Given.call time.Effects) |> Given.result |> ignore
        calls.Count <= maximum.Get

    [<Test>]
    let ``a stream that can be read only once is sent only once`` () =
        let time = VirtualTime()
        let call = Given.call time.Effects

        let once = {
            new MemoryStream([| 1uy |]) with
                override _.CanSeek = false
        }

        let call = {
            call with
                Request = { call.Request with Body = Body.Stream(ByteStream.OfStream once) }
        }

        let result, calls = attempts [ Error internalError; Given.ok ] call
        Assert.That(result.IsError)
        Assert.That(calls.Count, Is.EqualTo 1)
        Assert.That(time.Pauses, Is.Empty)

    [<Test>]
    let ``a stream that can be opened again is sent again`` () =
        let call = Given.call (VirtualTime().Effects)

        let call = {
            call with
                Request = {
                    call.Request with
                        Body = Body.Stream(ByteStream.OfStream(new MemoryStream([| 1uy |])))
                }
        }

        let result, calls = attempts [ Error internalError; Given.ok ] call
        Assert.That(result.IsOk)
        Assert.That(calls.Count, Is.EqualTo 2)

    // -------------------------------------------------------------------------------------------------------- headers

    [<Test>]
    let ``attempts share an id, and each says which it is`` () =
        let handler, calls = Given.answers [ Error internalError; Given.ok ]
        let retry = Retry.withSettings standard handler
        let call = Given.call (VirtualTime().Effects)
        retry call |> Given.result |> ignore
        retry call |> Given.result |> ignore

        Assert.That([ for call in calls -> header "amz-sdk-invocation-id" call ], Is.EqualTo [ "id-1"; "id-1"; "id-2" ])

        Assert.That(
            [ for call in calls -> header "amz-sdk-request" call ],
            Is.EqualTo [ "attempt=1; max=3"; "attempt=2; max=3"; "attempt=1; max=3" ]
        )

        for call in calls do
            Assert.That(call.Request.Headers.Length, Is.EqualTo 2)

    [<Test>]
    let ``a retry says until when it is waited for, by the service's clock`` () =
        let time = VirtualTime 0.0
        let date = (time.Now + TimeSpan.FromSeconds 90.0).ToString "r"
        let handler, calls = Given.answers [ Error(Given.errorWith "Busy" 503 [ struct ("Date", date) ]); Given.ok ]

        let settings = { standard with AttemptTimeout = Some(TimeSpan.FromSeconds 10.0) }

        Retry.withSettings settings handler (Given.call time.Effects) |> Given.result |> ignore

        Assert.That(
            [ for call in calls -> header "amz-sdk-request" call ],
            Is.EqualTo [ "attempt=1; max=3"; "ttl=20260115T101252Z; attempt=2; max=3" ]
        )

    // --------------------------------------------------------------------------------------------------------- tokens

    /// The same rules, counted by hand.
    let private expectedTokens (left: int) (paid: int) (succeeded: bool) : int =
        if succeeded then min 500 (left + max 1 paid) else left

    [<Property>]
    let ``retries cost tokens, success brings back the last cost, and nothing is spent that is not there``
        (outcomes: NonEmptyArray<byte>)
        =
        let time = VirtualTime 0.0
        let mutable next = 0
        let mutable attempts = 0
        let mutable last: AwsError voption = ValueNone

        // Mostly errors, so that the tokens do run out.
        let handler: Handler =
            fun _ ->
                let outcome = outcomes.Get[next % outcomes.Get.Length] % 8uy
                next <- next + 1
                attempts <- attempts + 1

                match outcome with
                | 0uy ->
                    last <- ValueNone
                    Task.FromResult Given.ok
                | 1uy ->
                    last <- ValueSome throttled
                    Task.FromResult(Error throttled)
                | _ ->
                    last <- ValueSome internalError
                    Task.FromResult(Error internalError)

        let retry = Retry.withSettings standard handler
        let mutable left = 500
        let mutable fair = true

        for _ in 1..100 do
            let start = next
            attempts <- 0
            let result = retry (Given.call time.Effects) |> Given.result

            // What each attempt's outcome was, and so what each retry must have cost.
            let mutable paid = 0

            for i in 1 .. attempts - 1 do
                let outcome = outcomes.Get[(start + i - 1) % outcomes.Get.Length] % 8uy
                let cost = if outcome = 1uy then 5 else 14
                paid <- cost
                left <- left - cost

            fair <- fair && left >= 0

            if result.IsError && attempts < 3 then
                let cost = if last = ValueSome throttled then 5 else 14
                fair <- fair && left < cost

            left <- expectedTokens left paid result.IsOk

        fair

    [<Test>]
    let ``services do not use each other's tokens`` () =
        let handler, calls = Given.answers [ Error internalError ]
        let retry = Retry.withSettings standard handler
        let effects = VirtualTime().Effects

        // 500 tokens are 35 retries at 14
        for _ in 1..40 do
            retry (Given.callOf (Given.operation "A" "Operation") effects) |> Given.result |> ignore

        Assert.That(calls.Count, Is.EqualTo(40 + 35))
        calls.Clear()
        retry (Given.callOf (Given.operation "B" "Operation") effects) |> Given.result |> ignore
        Assert.That(calls.Count, Is.EqualTo 3)

    [<TestCase("SQS", "ReceiveMessage", true)>]
    [<TestCase("SFN", "GetActivityTask", true)>]
    [<TestCase("SWF", "PollForActivityTask", true)>]
    [<TestCase("SWF", "PollForDecisionTask", true)>]
    [<TestCase("SQS", "SendMessage", false)>]
    [<TestCase("Service", "ReceiveMessage", false)>]
    let ``with no tokens left, a long poll still pauses`` (service: string, operation: string, pauses: bool) =
        let time = VirtualTime()
        let handler, calls = Given.answers [ Error internalError ]
        let retry = Retry.withSettings standard handler
        let call = Given.callOf (Given.operation service operation) time.Effects

        for _ in 1..40 do
            retry call |> Given.result |> ignore

        let pausesBefore = time.Pauses.Length
        calls.Clear()
        Assert.That((retry call |> Given.result).IsError)
        Assert.That(calls.Count, Is.EqualTo 1)
        Assert.That(time.Pauses.Length - pausesBefore, Is.EqualTo(if pauses then 1 else 0))

    // ---------------------------------------------------------------------------------------------------------- clock

    let private skewed (code: string) (time: VirtualTime) (ahead: TimeSpan) : AwsError =
        Given.errorWith code 403 [ struct ("Date", (time.Now + ahead).ToString "r") ]

    [<TestCase("RequestTimeTooSkewed")>]
    [<TestCase("RequestExpired")>]
    [<TestCase("RequestInTheFuture")>]
    [<TestCase("InvalidSignatureException")>]
    [<TestCase("SignatureDoesNotMatch")>]
    [<TestCase("AuthFailure")>]
    let ``a clock that is off is corrected at once, and for later calls`` (code: string) =
        let time = VirtualTime()
        let ahead = TimeSpan.FromMinutes 10.0
        let handler, calls = Given.answers [ Error(skewed code time ahead); Given.ok ]
        let retry = Retry.withSettings standard handler
        Assert.That((retry (Given.call time.Effects) |> Given.result).IsOk)
        Assert.That((retry (Given.call time.Effects) |> Given.result).IsOk)

        Assert.That([ for call in calls -> call.Effects.Now() - time.Now ], Is.EqualTo [ TimeSpan.Zero; ahead; ahead ])

        Assert.That(time.Pauses, Is.Empty)

        // Other places have other clocks.
        let elsewhere = {
            Given.call time.Effects with
                Scope = { Region = "us-east-1"; Name = "service" }
        }

        retry elsewhere |> Given.result |> ignore
        Assert.That(calls[3].Effects.Now(), Is.EqualTo time.Now)

    [<Test>]
    let ``a signature that is wrong at the right time is not tried again`` () =
        let time = VirtualTime()
        let error = skewed "SignatureDoesNotMatch" time (TimeSpan.FromMinutes 3.0)
        let result, calls = attempts [ Error error; Given.ok ] (Given.call time.Effects)
        Assert.That(result.IsError)
        Assert.That(calls.Count, Is.EqualTo 1)

    [<Test>]
    let ``a correction that does not help is not repeated`` () =
        let time = VirtualTime()

        let errors = [
            for hours in 1.0 .. 9.0 -> Error(skewed "RequestExpired" time (TimeSpan.FromHours hours))
        ]

        let result, calls = attempts errors (Given.call time.Effects)
        Assert.That(result.IsError)
        Assert.That(calls.Count, Is.EqualTo 2)

    [<Test>]
    let ``a clock that has been put right is noticed too`` () =
        let time = VirtualTime()
        let hour = TimeSpan.FromHours 1.0

        let handler, calls =
            Given.answers [
                Error(skewed "RequestExpired" time hour)
                Given.ok
                Error(skewed "RequestExpired" time TimeSpan.Zero)
                Given.ok
            ]

        let retry = Retry.withSettings standard handler
        retry (Given.call time.Effects) |> Given.result |> ignore
        Assert.That((retry (Given.call time.Effects) |> Given.result).IsOk)

        Assert.That(
            [ for call in calls -> call.Effects.Now() - time.Now ],
            Is.EqualTo [ TimeSpan.Zero; hour; hour; TimeSpan.Zero ]
        )

    [<Test>]
    let ``what the clock has been found to be is remembered even when no attempt is left`` () =
        let time = VirtualTime()
        let handler, calls = Given.answers [ Error(skewed "RequestExpired" time (TimeSpan.FromHours 1.0)); Given.ok ]
        let retry = Retry.withSettings { standard with MaxAttempts = Some 1 } handler
        Assert.That((retry (Given.call time.Effects) |> Given.result).IsError)
        Assert.That((retry (Given.call time.Effects) |> Given.result).IsOk)
        Assert.That(calls[1].Effects.Now() - time.Now, Is.EqualTo(TimeSpan.FromHours 1.0))

    // --------------------------------------------------------------------------------------------------- cancellation

    [<Test>]
    let ``cancelling ends a pause at once`` () =
        task {
            use cancel = new CancellationTokenSource()
            let handler, calls = Given.answers [ Error throttled ]

            let effects = {
                VirtualTime().Effects with
                    Sleep = fun _ token -> Task.Delay(Timeout.InfiniteTimeSpan, token)
            }

            let call = { Given.call effects with Cancel = cancel.Token }

            let pending = Retry.withSettings standard handler call
            Assert.That(pending.IsCompleted, Is.False)
            cancel.Cancel()
            let! _ = Task.WhenAny(pending, Task.Delay 5000)
            Assert.That(pending.IsCanceled)
            Assert.That(calls.Count, Is.EqualTo 1)
        }

    [<Test>]
    let ``nothing is sent again for who has cancelled during the attempt`` () =
        use cancel = new CancellationTokenSource()
        let mutable sent = 0

        let handler: Handler =
            fun _ ->
                sent <- sent + 1
                cancel.Cancel()
                Task.FromResult(Error internalError)

        let effects = { VirtualTime().Effects with Sleep = fun _ _ -> Task.CompletedTask }

        let call = { Given.call effects with Cancel = cancel.Token }

        Assert.Throws<OperationCanceledException>(fun () ->
            Retry.withSettings standard handler call |> Given.result |> ignore)
        |> ignore

        Assert.That(sent, Is.EqualTo 1)
