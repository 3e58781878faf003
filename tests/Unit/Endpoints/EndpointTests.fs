namespace FunctionalAws.Tests

open System
open System.IO
open System.Text.Json
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module EndpointTests =

    let private settings: EndpointSettings = {
        Region = "eu-west-1"
        Custom = None
        AddressingStyle = AddressingStyle.Auto
        HostPrefix = true
    }

    let private at (url: string) (settings: EndpointSettings) : EndpointSettings =
        match CustomEndpoint.parse "test" url with
        | Ok custom -> { settings with Custom = Some custom }
        | Error error -> failwith (AwsError.explain error)

    let private resolve (settings: EndpointSettings) (call: Call) : Result<Call, AwsError> =
        Samples.through (Endpoint.resolve (fun _ -> Ok settings) Endpoint.regional) call

    let private url (settings: EndpointSettings) (call: Call) : string =
        match resolve settings call with
        | Ok call -> $"{call.Request.Scheme}://{call.Request.Host}{call.Request.Path}"
        | Error error -> AwsError.explain error

    let private dynamoDb = Samples.call Samples.dynamoDb "/" []

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
        Assert.That(url settings (Samples.bucketCall "bucket" path), Is.EqualTo expected)

    [<TestCase("/bucket/key", "/bucket/key")>]
    [<TestCase("/bucket", "/bucket")>]
    [<TestCase("/bucket/", "/bucket/")>]
    let ``a bucket stays in the path`` (path: string, expected: string) =
        let pathStyle = { settings with AddressingStyle = AddressingStyle.Path }

        let call = Samples.bucketCall "bucket" path
        Assert.That(url pathStyle call, Is.EqualTo("https://s3.eu-west-1.amazonaws.com" + expected))
        Assert.That(url (at "http://localhost:9000" settings) call, Is.EqualTo("http://localhost:9000" + expected))
        Assert.That(url (at "http://x/y" settings) call, Is.EqualTo("http://x/y" + expected))

    [<Test>]
    let ``a bucket that is no bucket is refused before anything is sent`` () =
        match resolve settings (Samples.bucketCall "a/b" "/a%2Fb/key") with
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
        let middleware = Endpoint.resolve (fun _ -> Error error) Endpoint.regional

        Assert.That(
            Samples.through middleware dynamoDb |> Result.map ignore,
            Is.EqualTo(Error error: Result<unit, AwsError>)
        )

    [<Property>]
    let ``any bucket gives a host that is whole, or an error`` (letters: char[]) =
        match resolve settings (Samples.bucketCall (String letters) "/x/key") with
        | Error _ -> true
        | Ok call ->
            call.Request.Host.EndsWith "s3.eu-west-1.amazonaws.com"
            && Uri.CheckHostName call.Request.Host = UriHostNameType.Dns

    // ---------------------------------------------------------------------------------------- AWS's own cases

    let private known =
        set [
            "Region"
            "Bucket"
            "Endpoint"
            "ForcePathStyle"
            "UseFIPS"
            "UseDualStack"
            "Accelerate"
            "Key"
            "Prefix"
        ]

    let private isOff (parameters: JsonElement) (name: string) =
        match parameters.TryGetProperty name with
        | true, value -> value.ValueKind = JsonValueKind.False
        | _ -> true

    let private text (parameters: JsonElement) (name: string) : string option =
        match parameters.TryGetProperty name with
        | true, value -> Option.ofObj (value.GetString())
        | _ -> None

    /// What has to do with endpoints that are not known here yet.
    let private isLater (parameters: JsonElement) (bucket: string option) =
        (parameters.EnumerateObject() |> Seq.exists (fun parameter -> not (known.Contains parameter.Name)))
        || not (List.forall (isOff parameters) [ "UseFIPS"; "UseDualStack"; "Accelerate" ])
        || (text parameters "Endpoint" |> Option.exists _.Contains(".api."))
        || List.contains (text parameters "Region") [ None; Some "aws-global"; Some "snow" ]
        || (match bucket with
            | None -> false
            | Some bucket -> bucket.StartsWith "arn:" || bucket.Contains "--")

    [<TestCase("s3", "S3")>]
    [<TestCase("dynamodb", "DynamoDB")>]
    [<TestCase("sqs", "SQS")>]
    let ``endpoints are those of AWS's cases`` (prefix: string, id: string) =
        match Shared.tryFind $"conformance/endpoints/{prefix}.json" with
        | None -> Assert.Ignore Shared.missing
        | Some path ->
            use document = JsonDocument.Parse(File.ReadAllText path)
            let mutable count = 0

            for case in document.RootElement.GetProperty("testCases").EnumerateArray() do
                let parameters =
                    match case.TryGetProperty "params" with
                    | true, parameters -> parameters
                    | _ -> JsonDocument.Parse("{}").RootElement

                let bucket = text parameters "Bucket"

                // DynamoDB's region of that name is the local server.
                if not (isLater parameters bucket || text parameters "Region" = Some "local") then
                    count <- count + 1

                    let settings =
                        let custom = text parameters "Endpoint" |> Option.map (CustomEndpoint.parse "test")

                        match Region.parse "test" (text parameters "Region").Value, custom with
                        | Error error, _
                        | _, Some(Error error) -> Error error
                        | Ok region, custom ->
                            Ok {
                                Region = region
                                Custom = custom |> Option.bind Result.toOption
                                AddressingStyle =
                                    // The cases fall back silently, as auto does; but with an endpoint, auto is path.
                                    if not (isOff parameters "ForcePathStyle") then AddressingStyle.Path
                                    elif custom.IsSome then AddressingStyle.Virtual
                                    else AddressingStyle.Auto
                                HostPrefix = true
                            }

                    let operation =
                        if bucket.IsSome then
                            Samples.operation (Samples.service id prefix) "/{Bucket}"
                        else
                            Samples.operation (Samples.service id prefix) "/"

                    let call =
                        Samples.call operation (if bucket.IsSome then "/bucket" else "/") [
                            for name in Option.toList bucket -> "Bucket", EndpointValue.String name
                        ]

                    let actual = Samples.through (Endpoint.resolve (fun _ -> settings) Endpoint.regional) call

                    let expected = case.GetProperty "expect"

                    match expected.TryGetProperty "endpoint", actual with
                    | (true, endpoint), Ok call ->
                        let url = string (endpoint.GetProperty("url").GetString())
                        let path = call.Request.Path.TrimEnd '/'
                        Assert.That($"{call.Request.Scheme}://{call.Request.Host}{path}", Is.EqualTo url)
                    // Some names that the cases would send are refused here: no bucket can have them.
                    | (true, _), Error(AwsError.Invalid _) -> ()
                    | (false, _), Error _ -> ()
                    | _ -> Assert.Fail $"{parameters}: {Result.map ignore actual}"

            Assert.That(count, Is.GreaterThan 3)
