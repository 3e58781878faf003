namespace FunctionalAws.Tests

open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module CustomEndpointTests =

    [<TestCase("https://example.com", "https", "example.com", "")>]
    [<TestCase("http://localhost:8000", "http", "localhost:8000", "")>]
    [<TestCase("http://localhost:8000/", "http", "localhost:8000", "")>]
    [<TestCase("https://example.com/custom", "https", "example.com", "/custom")>]
    [<TestCase("https://example.com/a/b%20c/", "https", "example.com", "/a/b%20c")>]
    [<TestCase("HTTPS://Example.COM", "https", "example.com", "")>]
    [<TestCase("https://example.com:443", "https", "example.com", "")>]
    [<TestCase("http://example.com:80", "http", "example.com", "")>]
    [<TestCase("http://example.com:443", "http", "example.com:443", "")>]
    [<TestCase("http://127.0.0.1:4566", "http", "127.0.0.1:4566", "")>]
    [<TestCase("http://[::1]:9000/x", "http", "[::1]:9000", "/x")>]
    [<TestCase("http://[fd00:ec2::23]", "http", "[fd00:ec2::23]", "")>]
    [<TestCase("http://my_stack_s3:9000", "http", "my_stack_s3:9000", "")>]
    let ``endpoints`` (url: string, scheme: string, host: string, path: string) =
        let expected: Result<CustomEndpoint, AwsError> = Ok { Scheme = scheme; Host = host; Path = path }

        Assert.That(CustomEndpoint.parse "test" url, Is.EqualTo expected)

    [<TestCase("", "empty")>]
    [<TestCase("localhost:8000", "does not start with https://")>]
    [<TestCase("//localhost", "does not start with https://")>]
    [<TestCase("://localhost", "does not start with https://")>]
    [<TestCase("ftp://x", "ftp")>]
    [<TestCase("abcde://nota#url", "abcde")>]
    [<TestCase("https://", "no host")>]
    [<TestCase("https:///path", "no host")>]
    [<TestCase("https://:80", "no host")>]
    [<TestCase("https://x?y=z", "query")>]
    [<TestCase("https://x/y?z", "query")>]
    [<TestCase("https://x#y", "fragment")>]
    [<TestCase("https://a..b", "a..b is not a host")>]
    [<TestCase("https://-a", "not a host")>]
    [<TestCase("https://a,b", "not a host")>]
    [<TestCase("https://[1.2.3.4]", "not a host")>]
    [<TestCase("https://[zz]", "not a host")>]
    [<TestCase("https://5", "0.0.0.5")>]
    [<TestCase("https://127.1", "127.0.0.1")>]
    [<TestCase("https://0x7f000001", "127.0.0.1")>]
    [<TestCase("https://[0:0:0:0:0:0:0:1]", "[::1]")>]
    [<TestCase("https://x:080", "x:80")>]
    [<TestCase("https://x:", ": is not a port")>]
    [<TestCase("https://x:0", ":0 is not a port")>]
    [<TestCase("https://x:65536", "not a port")>]
    [<TestCase("https://x:-1", "not a port")>]
    [<TestCase("https://x/a/../b", "path")>]
    [<TestCase("https://x/%zz", "path")>]
    [<TestCase("https://x/\"", "path")>]
    [<TestCase("https://x y", "spaces")>]
    [<TestCase("https://x\r\n", "control characters")>]
    [<TestCase("https://bücher.example", "ASCII")>]
    let ``what is no endpoint is told with its source`` (url: string, part: string) =
        match CustomEndpoint.parse "AWS_ENDPOINT_URL" url with
        | Error(AwsError.Configuration message) ->
            Assert.That(message, Does.Contain part)
            Assert.That(message, Does.Contain "AWS_ENDPOINT_URL")
        | other -> Assert.Fail $"{other}"

    [<TestCase("https://user:secret@host/")>]
    [<TestCase("user:secret@host")>]
    [<TestCase("https://secret@")>]
    [<TestCase("https://host/?key=secret")>]
    let ``passwords are refused, and not printed`` (url: string) =
        match CustomEndpoint.parse "test" url with
        | Error error -> Assert.That(AwsError.explain error, Does.Not.Contain "secret")
        | Ok endpoint -> Assert.Fail $"{endpoint}"

    [<Property>]
    let ``what is accepted is a URL that means the same to the framework`` (rest: string) =
        match CustomEndpoint.parse "test" ("http://" + rest) with
        | Error _ -> true
        | Ok endpoint -> System.Uri($"{endpoint.Scheme}://{endpoint.Host}{endpoint.Path}/").Authority = endpoint.Host
