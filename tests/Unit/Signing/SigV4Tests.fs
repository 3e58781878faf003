namespace FunctionalAws.Tests

open System
open System.Threading.Tasks
open FsCheck.FSharp
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

[<TestFixture>]
module SigV4Tests =

    let private documented = DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero)
    let private s3 = { Region = "us-east-1"; Name = "s3" }

    let private getTest: HttpRequest = {
        SigningCalls.request with
            Method = "GET"
            Host = "examplebucket.s3.amazonaws.com"
            Path = "/test.txt"
            Headers = [ struct ("Range", "bytes=0-9") ]
            Body = Body.Empty
    }

    let private sign (request: HttpRequest) : SigV4Steps =
        SigV4.signSteps SigV4Options.s3 SigningCalls.keys s3 documented (Reference.hash [||]) request

    // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
    [<Test>]
    let ``a request has the signature that the documentation of S3 gives it`` () =
        let signature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        Assert.That((sign getTest).Signature, Is.EqualTo signature)

    [<Test>]
    let ``headers that change on the way are not signed`` () =
        let changing = [
            "Connection"
            "Expect"
            "Keep-Alive"
            "Proxy-Authorization"
            "proxy-connection"
            "TE"
            "Trailer"
            "Transfer-Encoding"
            "Upgrade"
            "User-Agent"
            "X-Amzn-Trace-Id"
            "amz-sdk-invocation-id"
            "amz-sdk-request"
        ]

        let request = {
            getTest with
                Headers = [
                    yield! getTest.Headers
                    for name in changing do
                        struct (name, "x")
                ]
        }

        let steps = sign request
        Assert.That(steps.Signature, Is.EqualTo (sign getTest).Signature)

        for name in changing do
            Assert.That(SigningCalls.header name steps.Request, Is.EqualTo "x")

    [<Test>]
    let ``an older signature is replaced`` () =
        let old = SigV4.sign SigV4Options.s3 (Credentials.withToken "old" SigningCalls.keys) s3 DateTimeOffset.UnixEpoch

        let again = sign (old "x" getTest)
        Assert.That(again.Signature, Is.EqualTo (sign getTest).Signature)
        Assert.That(again.Request.Headers.Length, Is.EqualTo (sign getTest).Request.Headers.Length)

    [<Test>]
    let ``a host among the headers is the one that is signed`` () =
        let request = {
            getTest with
                Host = "127.0.0.1:9000"
                Headers = struct ("Host", getTest.Host) :: getTest.Headers
        }

        Assert.That((sign request).Signature, Is.EqualTo (sign getTest).Signature)

    [<TestCase("/a//b/../c/./d", "/a//b/../c/./d")>]
    [<TestCase("/a%20b/%C3%BC%2B%252F", "/a%20b/%C3%BC%2B%252F")>]
    [<TestCase("", "/")>]
    let ``S3 has its path signed as it is sent`` (path: string, expected: string) =
        let lines = (sign { getTest with Path = path }).CanonicalRequest.Split '\n'
        Assert.That(lines[1], Is.EqualTo expected)

    [<TestCase("/a//b/../c/./d", "/a/c/d")>]
    [<TestCase("/a/..", "/")>]
    [<TestCase("/../../a/", "/a/")>]
    [<TestCase("/a/b/.", "/a/b")>]
    [<TestCase("/a/b/../", "/a/")>]
    [<TestCase("//", "/")>]
    [<TestCase("/.well-known/x", "/.well-known/x")>]
    [<TestCase("/a%20b", "/a%2520b")>]
    [<TestCase("/a*b!c'd(e)f+g", "/a%2Ab%21c%27d%28e%29f%2Bg")>]
    let ``other services have it cleaned and encoded`` (path: string, expected: string) =
        let steps =
            SigV4.signSteps SigV4Options.standard SigningCalls.keys s3 documented "x" { getTest with Path = path }

        Assert.That((steps.CanonicalRequest.Split '\n')[1], Is.EqualTo expected)

    [<Test>]
    let ``a query written by hand is signed as it is understood`` () =
        let query = [
            struct ("b", "x/y:z")
            struct ("a", "%c3%bc%7e%ff")
            struct ("a", "ü")
            struct ("", "%")
            struct ("acl", "")
        ]

        let lines = (sign { getTest with Query = query }).CanonicalRequest.Split '\n'
        Assert.That(lines[2], Is.EqualTo "=%25&a=%C3%BC&a=%C3%BC~%FF&acl=&b=x%2Fy%3Az")

    [<Property>]
    let ``a query sorts by name and value`` (query: (char * byte) list) =
        let pairs = query |> List.map (fun (name, value) -> Uri.EscapeDataString(string name), string value)

        let request = {
            getTest with
                Query = pairs |> List.map (fun (name, value) -> struct (name, value))
        }

        let compare (name1, value1) (name2, value2) =
            match String.CompareOrdinal(name1, name2) with
            | 0 -> String.CompareOrdinal(value1, value2)
            | order -> order

        let expected = pairs |> List.sortWith compare |> List.map (fun (name, value) -> $"{name}={value}")
        ((sign request).CanonicalRequest.Split '\n')[2] = String.concat "&" expected

    [<Test>]
    let ``values lose spaces that do not count`` () =
        let headers = [
            struct ("x-a", "  a \t b\r\n  c ")
            struct ("X-A", "   ")
            struct ("x-a", " d")
            struct ("x_a", "ü")
        ]

        let steps = sign { getTest with Headers = headers }
        Assert.That(steps.CanonicalRequest, Does.Contain "\nx-a:a b c,,d\n")
        Assert.That(steps.CanonicalRequest, Does.Contain "\nx_a:ü\n")

    [<Test>]
    let ``names sort as in lower case`` () =
        let headers = [ struct ("x-ab", "1"); struct ("X-A_", "2"); struct ("x-A", "3"); struct ("x-a1", "4") ]
        let steps = sign { getTest with Headers = headers }
        Assert.That(steps.CanonicalRequest, Does.Contain ";x-a;x-a1;x-a_;x-ab;")

    [<Property>]
    let ``no header of a signed request holds the secret`` (secret: Guid) =
        let keys = Credentials.create "AKIDEXAMPLE" (secret.ToString())
        let signed = SigV4.sign SigV4Options.standard keys s3 documented "x" getTest
        let presigned = SigV4.presign SigV4Options.s3 keys s3 documented (TimeSpan.FromHours 1) "x" getTest

        let isFree (struct (_, value: string)) = not (value.Contains(secret.ToString()))
        List.forall isFree signed.Headers && List.forall isFree presigned.Query

    /// A sequence of signatures, which share and push out one another's keys.
    [<Property(MaxTest = 50)>]
    let ``every signature is made with its own key`` (picks: (byte * byte * byte * byte) list) =
        picks
        |> List.forall (fun (key, day, region, name) ->
            let secret = $"secret/{key % 8uy}"
            let keys = Credentials.create $"AKID{key % 5uy}" secret
            let time = documented.AddDays(float (day % 40uy)).AddSeconds(float key)
            let scope = { Region = $"region-{region % 30uy}"; Name = $"service-{name % 10uy}" }
            let steps = SigV4.signSteps SigV4Options.standard keys scope time "x" getTest
            let text = $"""{time.ToString "yyyyMMdd"}/{scope.Region}/{scope.Name}/aws4_request"""
            steps.Signature = Reference.sign secret text steps.StringToSign)

    [<Test>]
    let ``many threads sign at once`` () =
        let signature (i: int) : string =
            let keys = Credentials.create "AKID" $"secret{i % 3}"
            (SigV4.signSteps SigV4Options.standard keys s3 (documented.AddDays(float (i % 2))) "x" getTest).Signature

        let expected = Array.init 6 signature
        let actual: string[] = Array.zeroCreate 20000
        Parallel.For(0, actual.Length, (fun i -> actual[i] <- signature (i % 6))) |> ignore

        let isWrong (i: int) : bool = actual[i] <> expected[i % 6]
        Assert.That(Seq.exists isWrong (seq { 0 .. actual.Length - 1 }), Is.False)

    [<Test>]
    let ``signing takes little more memory than its headers do`` () =
        let hash = Reference.hash [||]
        let sign () = SigV4.sign SigV4Options.standard SigningCalls.keys s3 documented hash getTest |> ignore

        for _ in 1..1000 do
            sign ()

        let before = GC.GetAllocatedBytesForCurrentThread()

        for _ in 1..1000 do
            sign ()

        let each = (GC.GetAllocatedBytesForCurrentThread() - before) / 1000L
        Assert.That(each, Is.LessThan 900L)
