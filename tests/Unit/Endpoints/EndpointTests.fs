namespace FunctionalAws.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module EndpointTests =

    let private settings: EndpointSettings = {
        Region = "eu-west-1"
        Custom = None
        AddressingStyle = AddressingStyle.Auto
        HostPrefix = true
        Rules = None
        Parameters = []
        BuiltIns = []
        Features = CallFeatures.None
        Auth = AuthChoice.none
    }

    /// S3's settings, with its own rules.
    let private s3: Lazy<EndpointSettings> = lazy { settings with Rules = Some(Samples.rulesOf "s3") }

    let private at (url: string) (settings: EndpointSettings) : EndpointSettings =
        match CustomEndpoint.parse "test" url with
        | Ok custom -> { settings with Custom = Some custom }
        | Error error -> failwith (AwsError.explain error)

    let private resolve (settings: EndpointSettings) (call: Call) : Result<Call, AwsError> =
        let endpoints = ServiceEndpoints(call.Operation.Service, settings)
        Samples.through (Endpoint.resolve [] (fun _ -> Ok endpoints) (fun _ -> Task.FromResult None)) call

    let private url (settings: EndpointSettings) (call: Call) : string =
        match resolve settings call with
        | Ok call -> $"{call.Request.Scheme}://{call.Request.Host}{call.Request.Path}"
        | Error error -> AwsError.explain error

    let private dynamoDb = Samples.call Samples.dynamoDb "/" []

    [<Test>]
    let ``the client's own headers are added, unless a request has them`` () =
        let endpoints = ServiceEndpoints(dynamoDb.Operation.Service, settings)

        let headers (own: Header list) (headers: Header list) : Header list =
            let call = { dynamoDb with Request = { dynamoDb.Request with Headers = headers } }
            let middleware = Endpoint.resolve own (fun _ -> Ok endpoints) (fun _ -> Task.FromResult None)

            match Samples.through middleware call with
            | Ok call -> call.Request.Headers
            | Error error -> failwith (AwsError.explain error)

        let ours: Header = struct ("User-Agent", "ours")
        let theirs: Header = struct ("user-agent", "theirs")
        let more: Header = struct ("x-more", "1")
        Assert.That(headers [ ours ] [], Is.EqualTo [ ours ])
        Assert.That(headers [ ours ] [ theirs ], Is.EqualTo [ theirs ])
        Assert.That(headers [ ours; more ] [ theirs ], Is.EqualTo [ more; theirs ])

    [<Test>]
    let ``a region has its own endpoint`` () =
        Assert.That(url settings dynamoDb, Is.EqualTo "https://dynamodb.eu-west-1.amazonaws.com/")

        Assert.That(
            url { settings with Region = "cn-north-1" } dynamoDb,
            Is.EqualTo "https://dynamodb.cn-north-1.amazonaws.com.cn/"
        )

    [<Test>]
    let ``the signature is for the region and the service`` () =
        let service = { Samples.dynamoDb.Service with SigningName = "signing" }

        let call = Samples.call { Samples.dynamoDb with Service = service } "/" []

        for settings in [ settings; at "http://localhost:8000" settings ] do
            match resolve settings call with
            | Ok call -> Assert.That(call.Scope, Is.EqualTo { Region = "eu-west-1"; Name = "signing" })
            | Error error -> Assert.Fail(AwsError.explain error)

    [<TestCase("https://example.com", "/", "https://example.com/")>]
    [<TestCase("https://example.com", "/a/b", "https://example.com/a/b")>]
    [<TestCase("https://example.com/custom", "/", "https://example.com/custom/")>]
    [<TestCase("https://example.com/custom/", "/a", "https://example.com/custom/a")>]
    [<TestCase("http://localhost:8000", "/", "http://localhost:8000/")>]
    let ``a configured endpoint goes before the path`` (endpoint: string, path: string, expected: string) =
        Assert.That(url (at endpoint settings) (Samples.call Samples.dynamoDb path []), Is.EqualTo expected)

    [<TestCase("/bucket/key", "https://bucket.s3.eu-west-1.amazonaws.com/key")>]
    [<TestCase("/bucket/a/b%20c", "https://bucket.s3.eu-west-1.amazonaws.com/a/b%20c")>]
    [<TestCase("/bucket//key", "https://bucket.s3.eu-west-1.amazonaws.com//key")>]
    [<TestCase("/bucket/bucket", "https://bucket.s3.eu-west-1.amazonaws.com/bucket")>]
    [<TestCase("/bucket/", "https://bucket.s3.eu-west-1.amazonaws.com/")>]
    [<TestCase("/bucket", "https://bucket.s3.eu-west-1.amazonaws.com/")>]
    let ``a bucket moves into the host`` (path: string, expected: string) =
        Assert.That(url s3.Value (Samples.bucketCall "bucket" path), Is.EqualTo expected)

    [<TestCase("/bucket/key", "/bucket/key")>]
    [<TestCase("/bucket", "/bucket")>]
    [<TestCase("/bucket/", "/bucket/")>]
    let ``a bucket stays in the path`` (path: string, expected: string) =
        let pathStyle = { s3.Value with AddressingStyle = AddressingStyle.Path }

        let call = Samples.bucketCall "bucket" path
        Assert.That(url pathStyle call, Is.EqualTo("https://s3.eu-west-1.amazonaws.com" + expected))
        Assert.That(url (at "http://localhost:9000" s3.Value) call, Is.EqualTo("http://localhost:9000" + expected))
        Assert.That(url (at "http://x/y" s3.Value) call, Is.EqualTo("http://x/y" + expected))

    [<Test>]
    let ``a bucket that is no bucket is refused before anything is sent`` () =
        match resolve s3.Value (Samples.bucketCall "a/b" "/a%2Fb/key") with
        | Error(AwsError.Invalid("DoIt", [ { Path = "Bucket" } ])) -> ()
        | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``a parameter named Bucket elsewhere changes nothing`` () =
        let call = Samples.call Samples.dynamoDb "/a" [ "Bucket", EndpointValue.String "bucket" ]

        Assert.That(url settings call, Is.EqualTo "https://dynamodb.eu-west-1.amazonaws.com/a")

    let private prefixed (prefix: string) (context: (string * EndpointValue) list) : Call =
        Samples.call { Samples.dynamoDb with HostPrefix = prefix } "/" context

    [<Test>]
    let ``a host prefix goes before the host`` () =
        let call = prefixed "sync-" []
        Assert.That(url settings call, Is.EqualTo "https://sync-dynamodb.eu-west-1.amazonaws.com/")
        Assert.That(url (at "https://example.com" settings) call, Is.EqualTo "https://sync-example.com/")

        Assert.That(
            url { settings with HostPrefix = false } call,
            Is.EqualTo "https://dynamodb.eu-west-1.amazonaws.com/"
        )

    [<TestCase("http://127.0.0.1:8000")>]
    [<TestCase("http://[::1]:8000")>]
    [<TestCase("http://localhost:8000")>]
    let ``a host prefix spares hosts that have no subdomains`` (endpoint: string) =
        Assert.That(url (at endpoint settings) (prefixed "sync-" []), Is.EqualTo(endpoint + "/"))

    [<Test>]
    let ``a host prefix takes values of the input`` () =
        let call value = prefixed "x-{AccountId}.y-" [ "AccountId", EndpointValue.String value ]

        Assert.That(url settings (call "12"), Is.EqualTo "https://x-12.y-dynamodb.eu-west-1.amazonaws.com/")

        for call in [ call "evil.com/"; call ""; call "-a"; prefixed "{AccountId}." [] ] do
            match resolve settings call with
            | Error(AwsError.Invalid("DoIt", [ { Path = "AccountId" } ])) -> ()
            | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``what is not settled is not sent`` () =
        let error = AwsError.Configuration "nothing is settled"
        let middleware = Endpoint.resolve [] (fun _ -> Error error) (fun _ -> Task.FromResult None)

        Assert.That(
            Samples.through middleware dynamoDb |> Result.map ignore,
            Is.EqualTo(Error error: Result<unit, AwsError>)
        )

    [<Property>]
    let ``any bucket gives a host that is whole, or an error`` (letters: char[]) =
        match resolve s3.Value (Samples.bucketCall (String letters) "/x/key") with
        | Error _ -> true
        | Ok call ->
            call.Request.Host.EndsWith ".eu-west-1.amazonaws.com"
            && Uri.CheckHostName call.Request.Host = UriHostNameType.Dns

    // ------------------------------------------------------------------------------------------- S3, by its rules

    let private hostAndPath (settings: EndpointSettings) (bucket: string) : string =
        match resolve settings (Samples.bucketCall bucket "/x/key") with
        | Ok call -> call.Request.Host + call.Request.Path
        | Error error -> AwsError.explain error

    [<TestCase("bucket-name", "bucket-name.s3.eu-west-1.amazonaws.com/key")>]
    [<TestCase("aa", "s3.eu-west-1.amazonaws.com/aa/key")>]
    [<TestCase("a.b.c", "s3.eu-west-1.amazonaws.com/a.b.c/key")>]
    [<TestCase("Upper", "s3.eu-west-1.amazonaws.com/Upper/key")>]
    [<TestCase("under_score", "s3.eu-west-1.amazonaws.com/under_score/key")>]
    [<TestCase("arn:aws:s3:us-west-2:123456789012:accesspoint:mine",
               "mine-123456789012.s3-accesspoint.us-west-2.amazonaws.com/key")>]
    [<TestCase("mine--use1-az4--x-s3", "mine--use1-az4--x-s3.s3express-use1-az4.eu-west-1.amazonaws.com/key")>]
    let ``names and where they go`` (bucket: string, expected: string) =
        Assert.That(hostAndPath s3.Value bucket, Is.EqualTo expected)

    [<TestCase("https://example.com", "bucket.example.com/key")>]
    [<TestCase("http://127.0.0.1:9000", "127.0.0.1:9000/bucket/key")>]
    [<TestCase("http://[::1]:9000/x", "[::1]:9000/x/bucket/key")>]
    let ``virtual style puts a bucket before a host, not before an address`` (endpoint: string, expected: string) =
        let settings = { at endpoint s3.Value with AddressingStyle = AddressingStyle.Virtual }
        Assert.That(hostAndPath settings "bucket", Is.EqualTo expected)

    [<Test>]
    let ``an access point is signed for in its own region`` () =
        match resolve s3.Value (Samples.bucketCall "arn:aws:s3:us-west-2:123456789012:accesspoint:mine" "/x/key") with
        | Ok call -> Assert.That(call.Scope, Is.EqualTo { Region = "us-west-2"; Name = "s3" })
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``what the rules refuse in an input is a problem of the input`` () =
        match resolve s3.Value (Samples.bucketCall "arn:aws:sqs:us-west-2:123456789012:mine" "/x/key") with
        | Error(AwsError.Invalid("DoIt", [ { Path = "Bucket"; Message = message } ])) ->
            Assert.That(message, Does.Contain "sqs")
        | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``what the rules refuse in settings is a problem of the configuration`` () =
        let settings = {
            at "https://example.com" s3.Value with
                Parameters = [ "UseFIPS", EndpointValue.Boolean true ]
        }

        match resolve settings (Samples.call { Samples.s3 with UriTemplate = "/" } "/" []) with
        | Error(AwsError.Configuration message) ->
            Assert.That(message, Does.Contain "A custom endpoint cannot be combined with FIPS")
        | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``an access point of several regions is signed for with Signature Version 4A, for all of them`` () =
        match
            resolve s3.Value (Samples.bucketCall "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap" "/x/key")
        with
        | Ok call -> Assert.That(call.Auth, Is.EqualTo(AuthScheme.SigV4a [ "*" ]))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``settings reach the rules, and code goes before them`` () =
        let settings = { s3.Value with BuiltIns = [ "AWS::UseDualStack", EndpointValue.Boolean true ] }
        Assert.That(hostAndPath settings "bucket", Is.EqualTo "bucket.s3.dualstack.eu-west-1.amazonaws.com/key")

        let settings = { settings with Parameters = [ "UseDualStack", EndpointValue.Boolean false ] }
        Assert.That(hostAndPath settings "bucket", Is.EqualTo "bucket.s3.eu-west-1.amazonaws.com/key")

    // ------------------------------------------------------------------------------------------ accounts of DynamoDB

    let private dynamoDbAs (account: string option) (mode: string) (table: string) : string =
        let settings = {
            settings with
                Rules = Some(Samples.rulesOf "dynamodb")
                BuiltIns = [ "AWS::Auth::AccountIdEndpointMode", EndpointValue.String mode ]
        }

        let operation = { Samples.dynamoDb with InputContext = [ "ResourceArn" ] }
        let call = Samples.call operation "/" [ "ResourceArn", EndpointValue.String table ]
        let endpoints = ServiceEndpoints(operation.Service, settings)
        let middleware = Endpoint.resolve [] (fun _ -> Ok endpoints) (fun _ -> Task.FromResult account)

        match Samples.through middleware call with
        | Ok call -> call.Request.Host
        | Error error -> AwsError.explain error

    [<TestCase("", "preferred", "table", "dynamodb.eu-west-1.amazonaws.com")>]
    [<TestCase("123456789012", "preferred", "table", "123456789012.ddb.eu-west-1.amazonaws.com")>]
    [<TestCase("123456789012", "disabled", "table", "dynamodb.eu-west-1.amazonaws.com")>]
    [<TestCase("123456789012",
               "preferred",
               "arn:aws:dynamodb:eu-west-1:210987654321:table/t",
               "210987654321.ddb.eu-west-1.amazonaws.com")>]
    [<TestCase("",
               "required",
               "table",
               "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded")>]
    let ``accounts have hosts of their own`` (account: string, mode: string, table: string, expected: string) =
        let account = if account = "" then None else Some account
        Assert.That(dynamoDbAs account mode table, Does.EndWith expected)
