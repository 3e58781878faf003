namespace FunctionalAws.Tests.Middleware

open System
open System.IO
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

module RetryModeTests =

    let private standard = RetrySettings.standard
    let private broken = Given.transportError TransportFault.Broken
    let private timedOut = AwsError.TimedOut("Operation", TimeSpan.FromSeconds 1.0)

    let private run (settings: RetrySettings) (service: string) (answers: Result<HttpResponse, AwsError> list) =
        let time = VirtualTime 0.5
        let handler, calls = Given.answers answers
        let call = Given.callOf (Given.operation service "Operation") time.Effects
        let result = Retry.withSettings settings handler call |> Given.result
        result, calls.Count, time.Pauses |> List.map _.TotalSeconds

    let private errorOf (result: Result<'a, AwsError>) : AwsError =
        match result with
        | Error error -> error
        | Ok _ -> failwith "there is no error"

    // --------------------------------------------------------------------------------------------------------- legacy

    let private legacy = { standard with Mode = RetryMode.Legacy }

    [<Test>]
    let ``legacy: five attempts, and pauses up to a second that double`` () =
        let _, count, pauses = run legacy "S3" [ Error(Given.error "InternalError" 500) ]
        Assert.That(count, Is.EqualTo 5)
        Assert.That(pauses, Is.EqualTo [ 0.5; 1.0; 2.0; 4.0 ])

    [<Test>]
    let ``legacy: DynamoDB has ten, and pauses without chance`` () =
        let _, count, pauses = run legacy "DynamoDB" [ Error(Given.error "ProvisionedThroughputExceededException" 400) ]

        Assert.That(count, Is.EqualTo 10)
        Assert.That(pauses, Is.EqualTo [ for i in 0..8 -> 0.05 * float (1 <<< i) ])

    [<TestCase("S3", "InternalError", 500, true)>]
    [<TestCase("S3", "Whatever", 509, true)>]
    [<TestCase("S3", "Whatever", 429, true)>]
    [<TestCase("S3", "Whatever", 501, false)>]
    [<TestCase("S3", "ThrottlingException", 400, true)>]
    [<TestCase("S3", "ThrottlingException", 403, false)>]
    [<TestCase("S3", "BadDigest", 400, true)>]
    [<TestCase("SQS", "BadDigest", 400, false)>]
    [<TestCase("SQS", "RequestThrottled", 403, true)>]
    [<TestCase("DynamoDB", "TransactionInProgressException", 400, true)>]
    [<TestCase("DynamoDB", "ReplicatedWriteConflictException", 409, true)>]
    [<TestCase("EC2", "TooManyRequestsException", 400, false)>]
    [<TestCase("Organizations", "TooManyRequestsException", 400, true)>]
    let ``legacy: which errors are tried again`` (service: string, code: string, status: int, expected: bool) =
        Assert.That(LegacyRules.isRetried service (Given.error code status), Is.EqualTo expected)

    [<Test>]
    let ``legacy: nothing is budgeted`` () =
        let handler, calls = Given.answers [ Error(Given.error "InternalError" 500) ]
        let retry = Retry.withSettings legacy handler

        for _ in 1..100 do
            retry (Given.call (VirtualTime().Effects)) |> Given.result |> ignore

        Assert.That(calls.Count, Is.EqualTo 500)

    // --------------------------------------------------------------------------------------------- none, one's own

    [<Test>]
    let ``none: each call is sent once`` () =
        let settings = { standard with Mode = RetryMode.None; MaxAttempts = Some 5 }
        let result, count, _ = run settings "S3" [ Error(Given.error "InternalError" 500); Given.ok ]
        Assert.That(count, Is.EqualTo 1)
        Assert.That((AwsError.tryAttempts (errorOf result)).Value.Stopped, Is.EqualTo RetryStop.NoAttemptsLeft)

    [<Test>]
    let ``a policy of one's own decides on attempts and pauses`` () =
        let policy (failed: FailedAttempt) =
            if AwsError.code failed.Error = "NotYet" then
                Some(TimeSpan.FromSeconds(float failed.Attempt))
            else
                None

        let settings = { standard with Mode = RetryMode.Policy policy; MaxAttempts = Some 9 }
        let notYet = Error(Given.error "NotYet" 404)
        let result, count, pauses = run settings "S3" [ notYet; notYet; Given.ok ]
        Assert.That(result.IsOk)
        Assert.That(count, Is.EqualTo 3)
        Assert.That(pauses, Is.EqualTo [ 1.0; 2.0 ])

        let _, count, _ = run settings "S3" [ Error(Given.error "InternalError" 500); Given.ok ]
        Assert.That(count, Is.EqualTo 1)

        let _, count, _ = run settings "S3" [ notYet ]
        Assert.That(count, Is.EqualTo 9)

    // --------------------------------------------------------------------------------------------------------- safety

    let private unsafeCall (name: string) (service: string) (effects: Effects) : Call =
        Given.callOf { Given.operation service name with IsRepeatable = lazy false } effects

    let private attemptsOf (settings: RetrySettings) (call: Call) (error: AwsError) =
        let handler, calls = Given.answers [ Error error; Given.ok ]
        let result = Retry.withSettings settings handler call |> Given.result
        calls.Count, result

    [<Test>]
    let ``what the service may have done is not sent again, unless doing it twice is no worse`` () =
        let effects = VirtualTime().Effects
        let once = unsafeCall "Invoke" "Lambda" effects

        for mode in [ RetryMode.Standard; RetryMode.Adaptive; RetryMode.Legacy ] do
            let settings = { standard with Mode = mode }

            for error in [ broken; timedOut ] do
                let count, result = attemptsOf settings once error
                Assert.That(count, Is.EqualTo 1)
                Assert.That((AwsError.tryAttempts (errorOf result)).Value.Stopped, Is.EqualTo RetryStop.Unsafe)
                Assert.That(fst (attemptsOf settings (Given.call effects) error), Is.EqualTo 2)
                Assert.That(fst (attemptsOf { settings with ResendsUnsafe = true } once error), Is.EqualTo 2)

            // Nothing was sent, or the service says that it is not done.
            for error in [ Given.transportError TransportFault.Connect; Given.error "InternalError" 500 ] do
                Assert.That(fst (attemptsOf settings once error), Is.EqualTo 2)

    /// Operations that differ in what the model says of sending them twice.
    let private model =
        lazy
            (let operation (name: string) (http: string) (more: string) =
                $"\"{name}\":{{\"name\":\"{name}\",\"http\":{{{http}}}{more}}}"

             let post = "\"method\":\"POST\",\"requestUri\":\"/invocations\""

             let operations =
                 String.Join(
                     ",",
                     [
                         operation "Invoke" post ",\"input\":{\"shape\":\"Plain\"}"
                         operation "Change" "\"method\":\"PATCH\",\"requestUri\":\"/x\"" ""
                         operation "Put" "\"method\":\"PUT\",\"requestUri\":\"/x\"" ""
                         operation "Rpc" "\"method\":\"POST\",\"requestUri\":\"/\"" ""
                         operation "Idempotent" post ",\"idempotent\":true"
                         operation "Reading" post ",\"readonly\":true"
                         operation "Token" post ",\"input\":{\"shape\":\"WithToken\"}"
                         operation "Paged" post ""
                     ]
                 )

             "{\"metadata\":{\"protocol\":\"rest-json\",\"serviceId\":\"Made\",\"endpointPrefix\":\"made\",\"apiVersion\":\"1\"},"
             + "\"pagination\":{\"Paged\":{\"input_token\":\"t\",\"output_token\":\"t\",\"result_key\":\"r\"}},"
             + "\"operations\":{"
             + operations
             + "},\"shapes\":{\"Text\":{\"type\":\"string\"},"
             + "\"Plain\":{\"type\":\"structure\",\"members\":{\"a\":{\"shape\":\"Text\"}}},"
             + "\"WithToken\":{\"type\":\"structure\",\"members\":{\"a\":{\"shape\":\"Text\",\"idempotencyToken\":true}}}}}"
             |> Text.Encoding.UTF8.GetBytes
             |> ServiceModel.Parse)

    [<TestCase("Invoke", false)>]
    [<TestCase("Change", false)>]
    [<TestCase("Put", true)>]
    [<TestCase("Rpc", true)>]
    [<TestCase("Idempotent", true)>]
    [<TestCase("Reading", true)>]
    [<TestCase("Token", true)>]
    [<TestCase("Paged", true)>]
    let ``the model says what may be sent twice`` (name: string, expected: bool) =
        let shape = DocumentShape.shape
        let protocol = ServiceOperation.protocolOf model.Value
        let operation = ServiceOperation.create model.Value protocol name shape shape (fun _ _ _ -> None)
        Assert.That(operation.Info.IsRepeatable.Value, Is.EqualTo expected)

    [<Test>]
    let ``operations of S3 that no trait speaks of are sent again`` () =
        let effects = VirtualTime().Effects
        Assert.That(fst (attemptsOf standard (unsafeCall "CompleteMultipartUpload" "S3" effects) broken), Is.EqualTo 2)
        Assert.That(fst (attemptsOf standard (unsafeCall "WriteGetObjectResponse" "S3" effects) broken), Is.EqualTo 1)

    // -------------------------------------------------------------------------------------------------------- outcome

    [<Test>]
    let ``an error tells its attempts, pauses and end`` () =
        let failing = Error(Given.error "InternalError" 500)
        let result, _, _ = run standard "S3" [ failing; Error(Given.error "Again" 503); Error(Given.error "Last" 503) ]
        let error = errorOf result

        let expected: CallAttempts = {
            Attempts = 3
            Waited = TimeSpan.FromMilliseconds 75.0
            Stopped = RetryStop.NoAttemptsLeft
        }

        Assert.That(AwsError.tryAttempts error, Is.EqualTo(Some expected))
        Assert.That(AwsError.explain error, Does.EndWith "(3 attempts, 0.075 s of pauses; no more are allowed)")

    [<Test>]
    let ``an error of the first attempt says that it is final, and one that nothing was sent for says nothing`` () =
        let result, _, _ = run standard "S3" [ Error(Given.error "NoSuchKey" 404) ]
        Assert.That((AwsError.tryAttempts (errorOf result)).Value.Stopped, Is.EqualTo RetryStop.Final)
        Assert.That(AwsError.explain (errorOf result), Does.Not.Contain "attempt")
        Assert.That(AwsError.tryAttempts (AwsError.Configuration ""), Is.EqualTo None)

    [<Test>]
    let ``a stream that is gone, and an empty budget, are told`` () =
        let once = {
            new MemoryStream([| 1uy |]) with
                override _.CanSeek = false
        }

        let call = Given.call (VirtualTime().Effects)

        let call = {
            call with
                Request = { call.Request with Body = Body.Stream(ByteStream.OfStream once) }
        }

        let _, result = attemptsOf standard call (Given.error "InternalError" 500)
        Assert.That((AwsError.tryAttempts (errorOf result)).Value.Stopped, Is.EqualTo RetryStop.BodyGone)

        let mutable i = 0

        let handler: Handler =
            fun _ ->
                i <- i + 1
                System.Threading.Tasks.Task.FromResult(Error(Given.error ("Error" + string i) 500))

        let retry = Retry.withSettings standard handler
        let last = [ for _ in 1..40 -> retry (Given.call (VirtualTime().Effects)) |> Given.result ] |> List.last
        Assert.That((AwsError.tryAttempts (errorOf last)).Value.Stopped, Is.EqualTo RetryStop.NoTokensLeft)
