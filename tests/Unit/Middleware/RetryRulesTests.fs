namespace FunctionalAws.Tests.Middleware

open System
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws

module RetryRulesTests =

    let private usual = RetryRules.forService "Service"

    let private milliseconds (ms: float) : TimeSpan = TimeSpan.FromMilliseconds ms

    [<TestCase("DynamoDB", 4, 25.0)>]
    [<TestCase("DynamoDB Streams", 4, 25.0)>]
    [<TestCase("S3", 3, 50.0)>]
    let ``a service has its own attempts and first pause`` (service: string, attempts: int, pause: float) =
        let rules = RetryRules.forService service
        Assert.That(rules.MaxAttempts, Is.EqualTo attempts)
        Assert.That(rules.BasePause, Is.EqualTo(milliseconds pause))

    [<TestCase("ThrottlingException", 400)>]
    [<TestCase("SlowDown", 503)>]
    [<TestCase("EC2ThrottledException", 400)>]
    [<TestCase("TransactionInProgressException", 400)>]
    [<TestCase("PriorRequestNotComplete", 400)>]
    let ``codes that ask to slow down`` (code: string, status: int) =
        Assert.That(RetryRules.judge usual (Given.error code status), Is.EqualTo RetryVerdict.Throttled)

    [<TestCase("RequestTimeout", 400)>]
    [<TestCase("RequestTimeoutException", 400)>]
    [<TestCase("InternalFailure", 500)>]
    [<TestCase("BadGateway", 502)>]
    [<TestCase("ServiceUnavailable", 503)>]
    [<TestCase("GatewayTimeout", 504)>]
    [<TestCase("InternalError", 200, Description = "an error inside an answer that began as a success")>]
    let ``what may pass`` (code: string, status: int) =
        Assert.That(RetryRules.judge usual (Given.error code status), Is.EqualTo RetryVerdict.Transient)

    [<TestCase("ValidationException", 400)>]
    [<TestCase("AccessDenied", 403)>]
    [<TestCase("NoSuchKey", 404)>]
    [<TestCase("NotImplemented", 501)>]
    [<TestCase("throttlingexception", 400, Description = "codes have a case")>]
    [<TestCase("PermanentRedirect", 301)>]
    let ``what stays as it is`` (code: string, status: int) =
        Assert.That(RetryRules.judge usual (Given.error code status), Is.EqualTo RetryVerdict.Final)

    [<Test>]
    let ``the model has a say`` () =
        let error = Given.serviceErrorWith "Busy" 409 []
        let judge error = RetryRules.judge usual (AwsError.Service error)
        Assert.That(judge { error with Retryable = true }, Is.EqualTo RetryVerdict.Transient)

        Assert.That(judge { error with Retryable = true; Throttling = true }, Is.EqualTo RetryVerdict.Throttled)

    [<Test>]
    let ``STS cannot always reach an identity provider`` () =
        let error = Given.error "IDPCommunicationError" 400
        Assert.That(RetryRules.judge (RetryRules.forService "STS") error, Is.EqualTo RetryVerdict.Transient)
        Assert.That(RetryRules.judge usual error, Is.EqualTo RetryVerdict.Final)

    [<Test>]
    let ``errors that no service answered with`` () =
        let judge = RetryRules.judge usual
        Assert.That(judge (Given.transportError TransportFault.Connect), Is.EqualTo RetryVerdict.Transient)
        Assert.That(judge (Given.transportError TransportFault.Broken), Is.EqualTo RetryVerdict.Transient)
        Assert.That(judge (Given.transportError TransportFault.Refused), Is.EqualTo RetryVerdict.Final)
        Assert.That(judge (AwsError.TimedOut("Operation", TimeSpan.FromSeconds 1.0)), Is.EqualTo RetryVerdict.Transient)
        Assert.That(judge (AwsError.Unreadable("Operation", "", Given.response 200 [])), Is.EqualTo RetryVerdict.Final)
        Assert.That(judge (AwsError.Credentials ""), Is.EqualTo RetryVerdict.Final)
        Assert.That(judge (AwsError.Configuration ""), Is.EqualTo RetryVerdict.Final)
        Assert.That(judge (AwsError.Invalid("Operation", [])), Is.EqualTo RetryVerdict.Final)

    [<Property>]
    let ``a pause lies between nothing and the bound`` (random: uint16) (attempt: byte) (throttled: bool) =
        let random = float random / 65536.0
        let attempt = 1 + int attempt
        let verdict = if throttled then RetryVerdict.Throttled else RetryVerdict.Transient
        let first = if throttled then 1.0 else 0.05
        let bound = min 20.0 (first * Math.Pow(2.0, float (attempt - 1)))
        let pause = RetryRules.pause usual verdict random attempt (Given.error "Code" 500)
        pause >= TimeSpan.Zero && abs (pause.TotalSeconds - bound * random) < 0.001

    [<Property>]
    let ``a service may lengthen a pause by five seconds, and never shortens it``
        (random: uint16)
        (attempt: byte)
        (asked: NonNegativeInt)
        =
        let random = float random / 65536.0
        let attempt = 1 + int attempt
        let pause = RetryRules.pause usual RetryVerdict.Transient random attempt
        let planned = pause (Given.error "Code" 500)
        let actual = pause (Given.errorWith "Code" 500 [ struct ("X-Amz-Retry-After", string asked.Get) ])
        let asked = milliseconds (float asked.Get)

        if asked <= planned then
            actual = planned
        elif asked >= planned + TimeSpan.FromSeconds 5.0 then
            actual = planned + TimeSpan.FromSeconds 5.0
        else
            actual = asked

    [<TestCase("soon")>]
    [<TestCase("-5")>]
    [<TestCase("1.5")>]
    [<TestCase("99999999999999999999999")>]
    [<TestCase("")>]
    let ``a wish that is no number of milliseconds is overheard`` (asked: string) =
        let error = Given.errorWith "Code" 500 [ struct ("x-amz-retry-after", asked) ]
        Assert.That(RetryRules.pause usual RetryVerdict.Transient 0.5 1 error, Is.EqualTo(milliseconds 25.0))

    [<Test>]
    let ``a wish for longer than anybody lives is cut as any other`` () =
        let error = Given.errorWith "Code" 500 [ struct ("x-amz-retry-after", string Int64.MaxValue) ]
        Assert.That(RetryRules.pause usual RetryVerdict.Transient 0.0 1 error, Is.EqualTo(TimeSpan.FromSeconds 5.0))
