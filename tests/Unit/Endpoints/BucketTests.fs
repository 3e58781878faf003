namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FunctionalAws

module BucketTests =

    let private https = Some { Scheme = "https"; Host = "example.com"; Path = "" }

    let private http = Some { Scheme = "http"; Host = "example.com"; Path = "" }

    let private address = Some { Scheme = "http"; Host = "127.0.0.1:9000"; Path = "" }

    let private place (style: AddressingStyle) (custom: CustomEndpoint option) (bucket: string) : string =
        match Bucket.goesIntoHost "GetObject" style custom bucket with
        | Ok true -> "host"
        | Ok false -> "path"
        | Error(AwsError.Invalid("GetObject", [ { Path = "Bucket" } ])) -> "invalid"
        | Error(AwsError.Configuration message) when message.Contains "not supported yet" -> "unsupported"
        | Error error -> AwsError.explain error

    let private auto = place AddressingStyle.Auto
    let private path = place AddressingStyle.Path
    let private virtualStyle = place AddressingStyle.Virtual

    [<TestCase("bucket-name", "host", "path", "host")>]
    [<TestCase("123456", "host", "path", "host")>]
    [<TestCase("aa", "path", "path", "invalid")>]
    [<TestCase("a.b.c", "path", "path", "path")>]
    [<TestCase("192.168.0.1", "path", "path", "invalid")>]
    [<TestCase("Upper", "path", "path", "invalid")>]
    [<TestCase("under_score", "path", "path", "invalid")>]
    [<TestCase("-start", "path", "path", "invalid")>]
    let ``names and where they go`` (bucket: string, inAuto: string, inPath: string, inVirtual: string) =
        Assert.That(
            [ auto None bucket; path None bucket; virtualStyle None bucket ],
            Is.EqualTo [ inAuto; inPath; inVirtual ]
        )

    [<Test>]
    let ``a configured endpoint gets names in the path, unless told otherwise`` () =
        Assert.That(auto https "bucket", Is.EqualTo "path")
        Assert.That(virtualStyle https "bucket", Is.EqualTo "host")
        Assert.That(virtualStyle address "bucket", Is.EqualTo "path")

    [<Test>]
    let ``a name with dots goes into the host without TLS only`` () =
        Assert.That(virtualStyle https "a.bucket", Is.EqualTo "path")
        Assert.That(virtualStyle http "a.bucket", Is.EqualTo "host")

    [<TestCase("")>]
    [<TestCase(".")>]
    [<TestCase("..")>]
    [<TestCase("a/b")>]
    [<TestCase("a b")>]
    [<TestCase("a\nb")>]
    [<TestCase("a?b")>]
    [<TestCase("example.com#")>]
    [<TestCase("büro")>]
    let ``what can be no bucket`` (bucket: string) =
        for place in [ auto None; path None; virtualStyle None; auto https; path https ] do
            Assert.That(place bucket, Is.EqualTo "invalid")

    [<Test>]
    let ``names are at most 255 long, and 63 in a host`` () =
        Assert.That(auto None (String('a', 63)), Is.EqualTo "host")
        Assert.That(auto None (String('a', 64)), Is.EqualTo "path")
        Assert.That(auto None (String('a', 255)), Is.EqualTo "path")
        Assert.That(auto None (String('a', 256)), Is.EqualTo "invalid")

    [<TestCase("arn:aws:s3:us-west-2:123456789012:accesspoint:mine", "unsupported")>]
    [<TestCase("mine--use1-az4--x-s3", "path")>]
    [<TestCase("mine-abc--ol-s3", "path")>]
    let ``buckets with hosts of their own are refused`` (bucket: string, withEndpoint: string) =
        Assert.That(auto None bucket, Is.EqualTo "unsupported")
        Assert.That(auto https bucket, Is.EqualTo withEndpoint)

    [<Test>]
    let ``the error says what a name may be`` () =
        match Bucket.goesIntoHost "GetObject" AddressingStyle.Auto None "a b" with
        | Error error -> Assert.That(AwsError.explain error, Does.Contain "3 to 63 lower-case letters")
        | other -> Assert.Fail $"{other}"
