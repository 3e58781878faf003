namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Signing

[<TestFixture>]
module PresignTests =

    let private keys = SigningCalls.keys

    let private presignFor (expires: TimeSpan) (call: Call) : Result<Uri, AwsError> =
        (Sign.presign (SigningCalls.found keys) expires call).GetAwaiter().GetResult()

    let private presign (call: Call) : Uri =
        match presignFor (TimeSpan.FromMinutes 15L) call with
        | Ok uri -> uri
        | Error error -> failwith (AwsError.explain error)

    let private query (uri: Uri) : Map<string, string> =
        uri.OriginalString.Substring(uri.OriginalString.IndexOf '?' + 1).Split '&'
        |> Array.map (fun pair ->
            let i = pair.IndexOf '='
            Uri.UnescapeDataString(pair.Substring(0, i)), Uri.UnescapeDataString(pair.Substring(i + 1)))
        |> Map.ofArray

    let private get (path: string) (headers: Header list) : Call =
        {
            SigningCalls.call with
                Effects = SigningCalls.at (DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero))
        }
        |> SigningCalls.toS3
        |> SigningCalls.withRequest (fun request -> {
            request with
                Method = "GET"
                Host = "examplebucket.s3.amazonaws.com"
                Path = path
                Headers = headers
                Body = Body.Empty
        })

    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    [<Test>]
    let ``a URL is the one that the documentation of S3 gives`` () =
        match get "/test.txt" [] |> presignFor (TimeSpan.FromDays 1) with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok uri ->
            let query = query uri
            Assert.That(uri.GetLeftPart UriPartial.Path, Is.EqualTo "https://examplebucket.s3.amazonaws.com/test.txt")
            Assert.That(query["X-Amz-Expires"], Is.EqualTo "86400")
            Assert.That(query["X-Amz-SignedHeaders"], Is.EqualTo "host")

            Assert.That(
                query["X-Amz-Signature"],
                Is.EqualTo "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
            )

    [<TestCase(0)>]
    [<TestCase(-1)>]
    [<TestCase(604801)>]
    let ``a URL is good for a second to seven days`` (seconds: int) =
        match get "/" [] |> presignFor (TimeSpan.FromSeconds(int64 seconds)) with
        | Error(AwsError.Invalid("DoIt", [ problem ])) -> Assert.That(problem.Path, Is.EqualTo "Expires")
        | other -> Assert.Fail $"%A{other}"

        Assert.That((get "/" [] |> presignFor (TimeSpan.FromSeconds 604800L)).IsOk)
        Assert.That((get "/" [] |> presignFor (TimeSpan.FromSeconds 1L)).IsOk)

    [<TestCase("/a%20b/%C3%BC%2B%252F")>]
    [<TestCase("/a/../b/./c")>]
    [<TestCase("/a//b//")>]
    [<TestCase("/%2E%2E/%7Ex/%41")>]
    [<TestCase("/a%5Cb/%")>]
    let ``a key comes through as it is`` (path: string) =
        let uri = get path [] |> presign
        let start = "https://examplebucket.s3.amazonaws.com" + path + "?"
        Assert.That(uri.AbsoluteUri, Does.StartWith start)
        Assert.That(uri.OriginalString, Does.StartWith start)
        Assert.That(uri.ToString(), Does.StartWith start)
        Assert.That(uri.PathAndQuery, Does.StartWith(path + "?"))
        Assert.That(uri.AbsoluteUri, Is.EqualTo uri.OriginalString)

    [<Test>]
    let ``headers go into the query as far as they are read there`` () =
        let uri =
            get "/k" [
                struct ("Content-Type", "text/plain")
                struct ("x-amz-acl", "public-read")
                struct ("x-amz-meta-my", "a b/ü")
                struct ("x-amz-tagging", "a=b")
                struct ("X-Amz-Server-Side-Encryption", "aws:kms")
                struct ("User-Agent", "x")
                struct ("amz-sdk-invocation-id", "x")
                struct ("amz-sdk-request", "attempt=1")
            ]
            |> presign

        let query = query uri
        Assert.That(query["x-amz-acl"], Is.EqualTo "public-read")
        Assert.That(query["x-amz-meta-my"], Is.EqualTo "a b/ü")

        Assert.That(
            query["X-Amz-SignedHeaders"],
            Is.EqualTo "content-type;host;x-amz-server-side-encryption;x-amz-tagging"
        )

        Assert.That(uri.OriginalString, Does.Not.Contain "amz-sdk")

    [<Test>]
    let ``nobody has to send a type that says nothing`` () =
        let uri = get "/k" [ struct ("Content-Type", "application/octet-stream") ] |> presign
        Assert.That((query uri)["X-Amz-SignedHeaders"], Is.EqualTo "host")

    [<Test>]
    let ``what an older signature left is no part of a URL`` () =
        let headers = [ "x-amz-date"; "x-amz-security-token"; "x-amz-content-sha256"; "authorization" ]

        let uri =
            get "/k" [
                for name in headers do
                    struct (name, "old")
            ]
            |> presign

        Assert.That(uri.OriginalString, Is.EqualTo((get "/k" [] |> presign).OriginalString))

    [<Test>]
    let ``a token goes into the query`` () =
        let keys = keys |> Credentials.withToken "a/b+c="

        match (Sign.presign (SigningCalls.found keys) (TimeSpan.FromHours 1) (get "/" [])).Result with
        | Ok uri -> Assert.That(uri.OriginalString, Does.Contain "&X-Amz-Security-Token=a%2Fb%2Bc%3D&")
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``the parameters of the query protocols go into the URL`` () =
        let uri =
            SigningCalls.call
            |> SigningCalls.withRequest (fun request -> {
                request with
                    Headers = [ struct ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8") ]
                    Body = Body.Bytes(ReadOnlyMemory "Action=Get&Version=2011-06-15&Name=a+b%26c&Empty="B)
            })
            |> presign

        let query = query uri
        Assert.That(query["Action"], Is.EqualTo "Get")
        Assert.That(query["Name"], Is.EqualTo "a b&c")
        Assert.That(query["Empty"], Is.EqualTo "")
        Assert.That(query["X-Amz-SignedHeaders"], Is.EqualTo "host")

    [<Test>]
    let ``other bodies are signed, except those of S3`` () =
        let signature (body: byte[]) (call: Call) : string =
            let uri =
                call
                |> SigningCalls.withRequest (fun request -> { request with Body = Body.Bytes(ReadOnlyMemory body) })
                |> presign

            (query uri)["X-Amz-Signature"]

        let call = SigningCalls.call
        Assert.That(call |> signature "{}"B, Is.Not.EqualTo(call |> signature "{ }"B))
        let call = SigningCalls.toS3 call
        Assert.That(call |> signature "{}"B, Is.EqualTo(call |> signature "{ }"B))

    [<Test>]
    let ``an operation without signature has a plain URL`` () =
        let call = get "/k" []

        let call = { call with Operation = { call.Operation with Signed = false } }

        Assert.That((presign call).AbsoluteUri, Is.EqualTo "https://examplebucket.s3.amazonaws.com/k")
