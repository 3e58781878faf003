namespace FunctionalAws.Tests

open System
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

module SessionTests =

    /// Answers in turn, the last one for ever, and remembers what was sent.
    [<Sealed>]
    type private Stub(answers: HttpResponse list) =
        let sent = ResizeArray<HttpRequest>()
        let mutable left = answers

        member _.Sent: HttpRequest list = List.ofSeq sent

        member _.Transport: Transport =
            fun request _ ->
                sent.Add request

                match left with
                | answer :: (_ :: _ as rest) ->
                    left <- rest
                    Task.FromResult(Ok answer)
                | [ answer ] -> Task.FromResult(Ok answer)
                | [] -> Task.FromResult(Ok Samples.answer)

    let private now = DateTimeOffset(2030, 1, 31, 12, 0, 0, TimeSpan.Zero)

    let private stillEffects: Effects = {
        Now = fun () -> now
        Random = fun () -> 0.0
        NewId = fun () -> "id"
        Sleep = fun _ _ -> Task.CompletedTask
    }

    let private stubbed (stub: Stub) (session: Session) : Session =
        session |> Session.withTransport stub.Transport |> Session.withEffects stillEffects

    let private pipeline (session: Session) : Pipeline = (session :> IAws).Pipeline

    let private send (call: Call) (session: Session) : Result<HttpResponse, AwsError> =
        let pipeline = pipeline session
        (pipeline.Handler { call with Effects = pipeline.Effects }).Result

    let private presign (call: Call) (session: Session) : Result<Uri, AwsError> =
        let pipeline = pipeline session
        (pipeline.Presign (TimeSpan.FromMinutes 5.0) { call with Effects = pipeline.Effects }).Result

    /// The only request that was sent, or what went wrong.
    let private sentBy (call: Call) (session: Session) : HttpRequest =
        let stub = Stub []

        match session |> stubbed stub |> send call, stub.Sent with
        | Ok _, [ request ] -> request
        | Error error, _ -> failwith (AwsError.explain error)
        | Ok _, requests -> failwith $"{requests.Length} requests"

    let private errorOf (call: Call) (session: Session) : string =
        let stub = Stub []

        match session |> stubbed stub |> send call with
        | Ok _ -> failwith "it was sent"
        | Error error ->
            Assert.That(stub.Sent, Is.Empty)
            AwsError.explain error

    let private header (name: string) (request: HttpRequest) : string =
        Header.tryFind name request.Headers |> ValueOption.defaultValue ""

    let private dynamoDb = Samples.call Samples.dynamoDb "/" []

    let private inCode = Session.create () |> Session.withRegion "eu-west-1" |> Session.withKeys "AKID" "secret"

    let private inEnvironment (fake: FakeEnvironment) = Session.create () |> Session.withEnvironment fake.Environment

    let private config = "[default]\nregion = eu-central-1\n[profile p]\nregion = us-west-2"

    let private credentials =
        "[default]\naws_access_key_id = D\naws_secret_access_key = d\n[p]\naws_access_key_id = P\naws_secret_access_key = p"

    [<Test>]
    let ``settings in code are all that a call needs`` () =
        let request = inCode |> sentBy dynamoDb
        Assert.That(request.Host, Is.EqualTo "dynamodb.eu-west-1.amazonaws.com")
        Assert.That(request |> header "Authorization", Does.Contain "Credential=AKID/20300131/eu-west-1/dynamodb/")
        Assert.That(request |> header "User-Agent", Does.StartWith "FunctionalAws/")
        Assert.That(request |> header "amz-sdk-request", Is.EqualTo "attempt=1; max=4")

    [<Test>]
    let ``a session of nothing says what it lacks`` () =
        Assert.That(Session.create () |> errorOf dynamoDb, Does.Contain "there is no region")

        Assert.That(
            Session.create () |> Session.withRegion "eu-west-1" |> errorOf dynamoDb,
            Does.Contain "there are no credentials"
        )

        Assert.That(
            inCode |> Session.withProfile "p" |> errorOf dynamoDb,
            Does.Contain "Start with Session.fromEnvironment"
        )

    [<Test>]
    let ``the environment fills in what code leaves open`` () =
        let fake = FakeEnvironment.OfFiles([ "AWS_ENDPOINT_URL", "http://x" ], config, credentials)
        let request = inEnvironment fake |> sentBy dynamoDb
        Assert.That(request.Host, Is.EqualTo "x")
        Assert.That(request |> header "Authorization", Does.Contain "Credential=D/20300131/eu-central-1/")
        let request = inEnvironment fake |> Session.withRegion "us-east-1" |> sentBy dynamoDb
        Assert.That(request |> header "Authorization", Does.Contain "Credential=D/20300131/us-east-1/")

    [<Test>]
    let ``a profile in code goes before keys in variables, one in AWS_PROFILE does not`` () =
        let variables = [ "AWS_ACCESS_KEY_ID", "V"; "AWS_SECRET_ACCESS_KEY", "v"; "AWS_PROFILE", "p" ]

        let session = inEnvironment (FakeEnvironment.OfFiles(variables, config, credentials))

        Assert.That(
            session |> sentBy dynamoDb |> header "Authorization",
            Does.Contain "Credential=V/20300131/us-west-2/"
        )

        Assert.That(
            session |> Session.withProfile "p" |> sentBy dynamoDb |> header "Authorization",
            Does.Contain "Credential=P/20300131/us-west-2/"
        )

        Assert.That(session |> Session.withProfile "q" |> errorOf dynamoDb, Does.Contain "default, p")

    [<TestCase(true)>]
    [<TestCase(false)>]
    let ``keys, region and endpoint in code need no files`` (endpointOfService: bool) =
        let fake = FakeEnvironment.OfFiles([ "AWS_REGION", "eu-west-1" ], config, credentials)

        let session =
            inEnvironment fake
            |> Session.withKeys "a" "b"
            |> (if endpointOfService then
                    Session.withServiceEndpoint "S3" "http://localhost:9000"
                else
                    Session.withEndpoint "http://localhost:9000")

        session |> sentBy (Samples.bucketCall "bucket" "/bucket/key") |> ignore
        Assert.That(fake.Reads, Is.Empty)

    [<Test>]
    let ``files are read once, whatever is made of the session`` () =
        let fake = FakeEnvironment.OfFiles([], config, credentials)
        let session = inEnvironment fake
        Assert.That(fake.Reads, Is.Empty)
        session |> sentBy dynamoDb |> ignore
        session |> sentBy (Samples.bucketCall "bucket" "/bucket/key") |> ignore
        session |> Session.withProfile "p" |> sentBy dynamoDb |> ignore
        session |> Session.withRegion "us-east-1" |> sentBy dynamoDb |> ignore
        Assert.That(fake.Reads.Length, Is.EqualTo 2)

    [<Test>]
    let ``a service's endpoint goes before that of all`` () =
        let session =
            inCode
            |> Session.withEndpoint "http://all"
            |> Session.withServiceEndpoint "DynamoDB" "http://old"
            |> Session.withServiceEndpoint "dynamodb" "http://one:8000/path"

        let request = session |> sentBy dynamoDb
        Assert.That(request.Scheme + "://" + request.Host + request.Path, Is.EqualTo "http://one:8000/path/")
        Assert.That(session.Settings.ServiceEndpoints.Length, Is.EqualTo 1)
        Assert.That((session |> sentBy (Samples.bucketCall "b" "/b/k")).Host, Is.EqualTo "all")

    [<Test>]
    let ``buckets go where they are wanted`` () =
        Samples.rulesOf "s3" |> ignore
        let call = Samples.bucketCall "bucket" "/bucket/key"
        Assert.That((inCode |> sentBy call).Host, Is.EqualTo "bucket.s3.eu-west-1.amazonaws.com")
        Assert.That((inCode |> Session.withPathStyle |> sentBy call).Path, Is.EqualTo "/bucket/key")

        let styled =
            inEnvironment (FakeEnvironment.OfFiles([], config + "\ns3 =\n  addressing_style = path", credentials))
            |> Session.withProfile "p"

        Assert.That((styled |> sentBy call).Host, Is.EqualTo "s3.us-west-2.amazonaws.com")

    [<Test>]
    let ``what is wrong with buckets is S3's alone`` () =
        Samples.rulesOf "s3" |> ignore
        let fake = FakeEnvironment.OfFiles([], "[default]\nregion = x\ns3 =\n  addressing_style = y", credentials)

        inEnvironment fake |> sentBy dynamoDb |> ignore
        Assert.That(inEnvironment fake |> errorOf (Samples.bucketCall "b" "/b"), Does.Contain "addressing_style")

    [<TestCase("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint = ", "true", "bucket.s3-fips.us-west-2.amazonaws.com")>]
    [<TestCase("AWS_USE_DUALSTACK_ENDPOINT",
               "use_dualstack_endpoint = ",
               "True",
               "bucket.s3.dualstack.us-west-2.amazonaws.com")>]
    [<TestCase("", "s3 =\n  use_accelerate_endpoint = ", "true", "bucket.s3-accelerate.amazonaws.com")>]
    [<TestCase("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
               "s3 =\n  us_east_1_regional_endpoint = ",
               "regional",
               "bucket.s3.us-west-2.amazonaws.com")>]
    let ``endpoint settings come from the environment, and from code before it``
        (variable: string, inProfile: string, value: string, expected: string)
        =
        Samples.rulesOf "s3" |> ignore
        let call = Samples.bucketCall "bucket" "/bucket/key"
        let files (more: string) = "[default]\nregion = us-west-2\n" + more

        let fromProfile = FakeEnvironment.OfFiles([], files (inProfile + value), credentials)
        Assert.That((inEnvironment fromProfile |> sentBy call).Host, Is.EqualTo expected)

        if variable <> "" then
            let fromVariable = FakeEnvironment.OfFiles([ variable, value ], files (inProfile + "false"), credentials)
            Assert.That((inEnvironment fromVariable |> sentBy call).Host, Is.EqualTo expected)

        let inCode =
            [ "UseFIPS"; "UseDualStack"; "Accelerate" ]
            |> List.fold
                (fun session name -> Session.withEndpointParameter name (EndpointValue.Boolean false) session)
                (inEnvironment fromProfile)

        Assert.That((inCode |> sentBy call).Host, Is.EqualTo "bucket.s3.us-west-2.amazonaws.com")

        let wrong = FakeEnvironment.OfFiles([], files (inProfile + "x"), credentials)
        Assert.That(inEnvironment wrong |> errorOf call, Does.Contain "it can be")

    [<Test>]
    let ``an access point may be kept to the session's region`` () =
        Samples.rulesOf "s3" |> ignore
        let call = Samples.bucketCall "arn:aws:s3:us-east-2:123456789012:accesspoint:mine" "/x/key"
        let files = "[default]\nregion = us-west-2\n"
        let free = FakeEnvironment.OfFiles([], files, credentials)
        let kept = FakeEnvironment.OfFiles([ "AWS_S3_USE_ARN_REGION", "false" ], files, credentials)

        Assert.That(
            (inEnvironment free |> sentBy call).Host,
            Is.EqualTo "mine-123456789012.s3-accesspoint.us-east-2.amazonaws.com"
        )

        Assert.That(inEnvironment kept |> errorOf call, Does.Contain "us-east-2")

    [<Test>]
    let ``rules that cannot be read are told with their service`` () =
        let service = { Samples.s3.Service with EndpointRules = Some(lazy "{}"B) }
        let call = Samples.call { Samples.s3 with Service = service } "/" []
        Assert.That(inCode |> errorOf call, Does.Contain "the endpoint rules of S3 cannot be used")

    [<Test>]
    let ``a session's pipeline is made once`` () =
        let session = inCode
        Assert.That(pipeline session, Is.SameAs(pipeline session))
        Assert.That(pipeline (Session.withPathStyle session), Is.Not.SameAs(pipeline session))

    [<Test>]
    let ``middleware goes around all that was there`` () =
        let seen = ResizeArray<string>()

        let named (name: string) : Middleware =
            fun next call ->
                seen.Add(name + (if call.Request.Host = "" then "" else " too late"))
                next call

        let session = inCode |> Session.withMiddleware (named "inner") |> Session.withMiddleware (named "outer")

        session |> sentBy dynamoDb |> ignore
        Assert.That(seen, Is.EqualTo [ "outer"; "inner" ])
        Assert.That(session.Settings.Stages.Length, Is.EqualTo 2)
        Assert.That(inCode.Settings.Stages, Is.Empty)

    [<Test>]
    let ``an answer that was damaged on its way is asked for again`` () =
        let answer (checksum: string) = {
            Samples.answer with
                Headers = [ struct ("x-amz-crc32", checksum) ]
                Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes "{}"))
        }

        let stub = Stub [ answer "1"; answer "2745614147" ]
        let result = inCode |> stubbed stub |> send dynamoDb
        Assert.That(result.IsOk)

        Assert.That(
            stub.Sent |> List.map (header "amz-sdk-request"),
            Is.EqualTo [ "attempt=1; max=4"; "attempt=2; max=4" ]
        )

        let stub = Stub [ answer "1" ]
        let result = inCode |> Session.withMaxAttempts 2 |> stubbed stub |> send dynamoDb
        Assert.That(result.IsError)
        Assert.That(stub.Sent.Length, Is.EqualTo 2)

    [<TestCase("adaptive", "max=4")>]
    [<TestCase("LEGACY", "max=10")>]
    [<TestCase("none", "max=1")>]
    let ``the environment chooses how calls are tried again`` (mode: string, expected: string) =
        let inVariables = inEnvironment (FakeEnvironment.OfFiles([ "AWS_RETRY_MODE", mode ], config, credentials))
        Assert.That(inVariables |> sentBy dynamoDb |> header "amz-sdk-request", Does.EndWith expected)

        Assert.That(
            inVariables
            |> Session.withRetryMode RetryMode.Standard
            |> sentBy dynamoDb
            |> header "amz-sdk-request",
            Does.EndWith "max=4"
        )

    [<Test>]
    let ``attempts may be counted in the environment`` () =
        let attempts variables =
            inEnvironment (FakeEnvironment.OfFiles(variables, config + "\n[default]\nmax_attempts = 7", credentials))
            |> sentBy dynamoDb
            |> header "amz-sdk-request"

        Assert.That(attempts [], Is.EqualTo "attempt=1; max=7")
        Assert.That(attempts [ "AWS_MAX_ATTEMPTS", "2" ], Is.EqualTo "attempt=1; max=2")

        Assert.That(
            inEnvironment (FakeEnvironment.OfFiles([ "AWS_MAX_ATTEMPTS", "x" ], config, credentials))
            |> errorOf dynamoDb,
            Does.Contain "AWS_MAX_ATTEMPTS"
        )

    [<Test>]
    let ``a checksum that the model demands is signed`` () =
        let call = Samples.call { Samples.s3 with Checksum = ValueSome Samples.checksumDemanded } "/b" []

        let request = inCode |> sentBy call
        Assert.That(request |> header "x-amz-checksum-crc32", Is.EqualTo "AAAAAA==")
        Assert.That(request |> header "Authorization", Does.Contain "x-amz-checksum-crc32")
        Assert.That(request |> header "Authorization", Does.Not.Contain "user-agent")

    [<Test>]
    let ``checksums are made and asked for wherever they are supported, unless somebody says otherwise`` () =
        let info: ChecksumTrait = {
            Samples.checksumDemanded with
                Required = false
                AlgorithmHeader = "x-amz-sdk-checksum-algorithm"
                ModeHeader = "x-amz-checksum-mode"
        }

        let call = Samples.call { Samples.s3 with Checksum = ValueSome info } "/b" []

        let made (session: Session) : string * string =
            let request = sentBy call session
            let value (name: string) = Header.tryFind name request.Headers |> ValueOption.defaultValue "-"
            value "x-amz-checksum-crc32", value "x-amz-checksum-mode"

        let inProfile (text: string) (variables: (string * string) list) : Session =
            inEnvironment (FakeEnvironment.OfFiles(variables, config + "\n[default]\n" + text, credentials))

        let request = "AWS_REQUEST_CHECKSUM_CALCULATION"
        let response = "AWS_RESPONSE_CHECKSUM_VALIDATION"
        let notMade = "request_checksum_calculation = WHEN_REQUIRED"

        let cases = [
            inProfile "" [], ("AAAAAA==", "ENABLED")
            inCode, ("AAAAAA==", "ENABLED")
            inProfile notMade [], ("-", "ENABLED")
            inProfile "response_checksum_validation = when_required" [], ("AAAAAA==", "-")
            inProfile notMade [ request, "when_supported" ], ("AAAAAA==", "ENABLED")
            inProfile "" [ request, "when_required"; response, "when_required" ], ("-", "-")
            inCode |> Session.withRequestChecksums ChecksumsWhen.Required, ("-", "ENABLED")
            inCode |> Session.withResponseChecksums ChecksumsWhen.Required, ("AAAAAA==", "-")
            (inProfile notMade [ request, "when_required" ]
             |> Session.withRequestChecksums ChecksumsWhen.Supported),
            ("AAAAAA==", "ENABLED")
        ]

        for session, expected in cases do
            Assert.That((made session = expected), Is.True, $"{made session} {expected}")

        Assert.That(inProfile "" [ request, "always" ] |> errorOf call, Does.Contain request)

        // A URL carries no checksum, since who uses it brings the body.
        let presigned =
            (inCode :> IAws).Pipeline.Presign (TimeSpan.FromMinutes 1.0) call
            |> _.Result
            |> Result.map _.AbsoluteUri

        match presigned with
        | Ok url -> Assert.That(url, Does.Not.Contain "checksum")
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``a call may last no longer than it is allowed`` () =
        let slow: Transport =
            fun _ cancel ->
                task {
                    do! Task.Delay(Timeout.Infinite, cancel)
                    return Ok Samples.answer
                }

        let session = inCode |> Session.withTransport slow |> Session.withMaxAttempts 1
        let soon = TimeSpan.FromMilliseconds 20.0

        for session in [ Session.withCallTimeout soon session; Session.withAttemptTimeout soon session ] do
            match session |> send dynamoDb with
            | Error(AwsError.TimedOut("DoIt", allowed)) -> Assert.That(allowed, Is.EqualTo soon)
            | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``credentials are asked for at every attempt`` () =
        let mutable count = 0

        let provider: CredentialProvider =
            fun _ ->
                count <- count + 1
                Task.FromResult(Ok(Some(Credentials.create $"K{count}" "s")))

        let session = inCode |> Session.withCredentialProvider provider
        Assert.That(session |> sentBy dynamoDb |> header "Authorization", Does.Contain "Credential=K1/")
        Assert.That(session |> sentBy dynamoDb |> header "Authorization", Does.Contain "Credential=K2/")

        Assert.That(
            inCode |> Session.withCredentialProvider (fun _ -> Task.FromResult(Ok None)) |> errorOf dynamoDb,
            Does.Contain "has found none"
        )

    [<Test>]
    let ``a URL is made as far as a request would be, and nothing is sent`` () =
        Samples.rulesOf "s3" |> ignore
        let stub = Stub []

        let session =
            inCode
            |> stubbed stub
            |> Session.withMiddleware (
                Middleware.mapRequest (fun request -> {
                    request with
                        Query = struct ("versionId", "3") :: request.Query
                })
            )

        match session |> presign (Samples.bucketCall "bucket" "/bucket/a%20b") with
        | Ok uri ->
            Assert.That(uri.AbsoluteUri, Does.StartWith "https://bucket.s3.eu-west-1.amazonaws.com/a%20b?versionId=3&")
            Assert.That(uri.Query, Does.Contain "X-Amz-Credential=AKID%2F20300131%2Feu-west-1%2Fs3%2Faws4_request")
            Assert.That(uri.Query, Does.Contain "X-Amz-SignedHeaders=host&")
        | Error error -> Assert.Fail(AwsError.explain error)

        Assert.That(stub.Sent, Is.Empty)

    [<Test>]
    let ``a URL is refused as a request would be`` () =
        Assert.That((Session.create () |> presign dynamoDb).IsError)

        let answered: Middleware = fun _ _ -> Task.FromResult(Ok Samples.answer)

        match inCode |> Session.withMiddleware answered |> presign dynamoDb with
        | Error error -> Assert.That(AwsError.explain error, Does.Contain "a middleware answered")
        | Ok uri -> Assert.Fail $"{uri}"

    [<Test>]
    let ``settings that mean nothing are refused at once`` () =
        let refused (change: Session -> Session) =
            Assert.Throws<ArgumentException>(fun () -> change inCode |> ignore) |> ignore

        refused (Session.withMaxAttempts 0)
        refused (Session.withCallTimeout TimeSpan.Zero)
        refused (Session.withAttemptTimeout (TimeSpan.FromDays 50.0))

    [<Test>]
    let ``requests are looked at unless that is turned off`` () =
        Assert.That((pipeline inCode).Validate, Is.EqualTo Validation.Model)

        Assert.That(
            (inCode |> Session.withValidation Validation.Strict |> pipeline).Validate,
            Is.EqualTo Validation.Strict
        )

    [<Test>]
    let ``a session costs next to nothing`` () =
        let make () = inCode |> Session.withRegion "eu-west-1" |> ignore

        make ()
        let before = GC.GetAllocatedBytesForCurrentThread()

        for _ in 1..1000 do
            make ()

        let each = (GC.GetAllocatedBytesForCurrentThread() - before) / 1000L
        Assert.That(each, Is.LessThan 600L)
