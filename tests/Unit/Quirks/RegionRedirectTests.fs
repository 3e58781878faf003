namespace FunctionalAws.Tests.Quirks

open System
open System.Collections.Generic
open System.IO
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests
open FunctionalAws.Tests.Middleware

/// Buckets of other regions, with S3's own rules for endpoints.
module RegionRedirectTests =

    let private check (response: HttpResponse) : Result<HttpResponse, AwsError> =
        if response.Status < 300 then
            Ok response
        else
            let code = Header.tryFind "code" response.Headers |> ValueOption.defaultValue "PermanentRedirect"

            Error(
                AwsError.Service {
                    Given.serviceErrorWith code response.Status response.Headers with
                        Response = response
                }
            )

    let private callTo (operation: string) (bucket: string) : Call =
        Samples.call { Samples.s3 with Name = operation; Check = check } ("/" + bucket + "/k") [
            "Bucket", EndpointValue.String bucket
            "Key", EndpointValue.String "k"
        ]

    /// A session, and the hosts that it has asked; S3 answers as the function says.
    let private start (answer: HttpRequest -> HttpResponse) : (Call -> Result<HttpResponse, AwsError>) * List<string> =
        // Rules decide where buckets are; there is nothing to see without them.
        Samples.rulesOf "s3" |> ignore
        let hosts = List<string>()

        let transport: Transport =
            fun request _ ->
                hosts.Add request.Host
                Task.FromResult(Ok(answer request))

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "secret"
            |> Session.withEffects (VirtualTime().Effects)
            |> Session.withTransport transport

        let pipeline = (session :> IAws).Pipeline
        (fun call -> (pipeline.Handler { call with Effects = pipeline.Effects }).Result), hosts

    let private ok = Given.response 200 []
    let private toWest = [ struct ("x-amz-bucket-region", "us-west-2") ]

    let private unlessWest (elsewhere: HttpResponse) (request: HttpRequest) : HttpResponse =
        if request.Host.Contains "us-west-2" then ok else elsewhere

    let private there = "bkt.s3.us-west-2.amazonaws.com"
    let private here = "bkt.s3.eu-west-1.amazonaws.com"

    [<TestCase(301, "PermanentRedirect")>]
    [<TestCase(307, "TemporaryRedirect")>]
    [<TestCase(400, "AuthorizationHeaderMalformed")>]
    let ``a call for a bucket elsewhere is made there, and the next ones at once`` (status: int, code: string) =
        let send, hosts = start (unlessWest (Given.response status (struct ("code", code) :: toWest)))
        Assert.That((send (callTo "GetObject" "bkt")).IsOk)
        Assert.That((send (callTo "PutObject" "bkt")).IsOk)
        Assert.That(hosts, Is.EqualTo [ here; there; there ])

        // Other buckets are where they were.
        send (callTo "GetObject" "other") |> ignore
        Assert.That(hosts[3], Is.EqualTo "other.s3.eu-west-1.amazonaws.com")

    [<Test>]
    let ``the region may be in the error's body`` () =
        let text = "<Error><Code>AuthorizationHeaderMalformed</Code><Region>us-west-2</Region></Error>"

        let malformed = {
            Given.response 400 [ struct ("code", "AuthorizationHeaderMalformed") ] with
                Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
        }

        let send, hosts = start (unlessWest malformed)
        Assert.That((send (callTo "GetObject" "bkt")).IsOk)
        Assert.That(hosts, Is.EqualTo [ here; there ])

    [<Test>]
    let ``it is followed once: a bucket that is nowhere is not looked for on and on`` () =
        let mutable i = 0

        let answer _ =
            i <- i + 1
            Given.response 301 [ struct ("x-amz-bucket-region", "us-west-" + string i) ]

        let send, hosts = start answer
        Assert.That((send (callTo "GetObject" "bkt")).IsError)
        Assert.That(hosts.Count, Is.EqualTo 2)

    [<TestCase("us-west-2.evil.example/")>]
    [<TestCase("")>]
    [<TestCase("a b")>]
    let ``what is no region is not followed`` (region: string) =
        let send, hosts = start (fun _ -> Given.response 301 [ struct ("x-amz-bucket-region", region) ])
        Assert.That((send (callTo "GetObject" "bkt")).IsError)
        Assert.That(hosts, Is.EqualTo [ here ])

    [<Test>]
    let ``a bucket that moved is found again`` () =
        let mutable home = "us-west-2"

        let answer (request: HttpRequest) =
            if request.Host.Contains home then
                ok
            else
                Given.response 301 [ struct ("x-amz-bucket-region", home) ]

        let send, hosts = start answer
        Assert.That((send (callTo "GetObject" "bkt")).IsOk)
        home <- "eu-north-1"
        Assert.That((send (callTo "GetObject" "bkt")).IsOk)
        Assert.That((send (callTo "GetObject" "bkt")).IsOk)
        let moved = "bkt.s3.eu-north-1.amazonaws.com"
        Assert.That(hosts, Is.EqualTo [ here; there; there; moved; moved ])

    [<Test>]
    let ``other errors stay, and so do streams that are gone`` () =
        let send, hosts = start (fun _ -> Given.response 404 (struct ("code", "NoSuchKey") :: toWest))
        Assert.That((send (callTo "GetObject" "bkt")).IsError)

        let send, alsoHosts = start (unlessWest (Given.response 301 toWest))

        let once = {
            new MemoryStream([| 1uy |]) with
                override _.CanSeek = false
        }

        let call = callTo "PutObject" "bkt"

        let streaming = {
            call with
                Request = { call.Request with Body = Body.Stream(ByteStream.OfStream once) }
        }

        Assert.That((send streaming).IsError)
        Assert.That(hosts, Is.EqualTo [ here ])
        Assert.That(alsoHosts, Is.EqualTo [ here ])
        // The next call knows better.
        Assert.That((send call).IsOk)
        Assert.That(alsoHosts, Is.EqualTo [ here; there ])
