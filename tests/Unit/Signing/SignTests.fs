namespace FunctionalAws.Tests

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Signing

[<TestFixture>]
module SignTests =

    let private keys = SigningCalls.keys
    // to a resource of its own: what is sent to "/" is all body
    let private call =
        SigningCalls.call |> SigningCalls.withRequest (fun request -> { request with Path = "/things" })

    let private signed (call: Call) : HttpRequest =
        match SigningCalls.through (Sign.sigV4 (SigningCalls.found keys)) call with
        | Ok request -> request
        | Error error -> failwith (AwsError.explain error)

    let private payload (call: Call) : string = SigningCalls.header "x-amz-content-sha256" (signed call)

    let private withBody (body: Body) (call: Call) : Call =
        call |> SigningCalls.withRequest (fun request -> { request with Body = body })

    let private overHttp (call: Call) : Call =
        call |> SigningCalls.withRequest (fun request -> { request with Scheme = "http" })

    let private withoutPayload (call: Call) : Call = {
        call with
            Operation = { call.Operation with UnsignedPayload = true }
    }

    let private bytes = "some bytes"B
    let private hash = Reference.hash bytes
    let private once () : Body = Body.Stream(ByteStream.OfStream(new OneWayStream(bytes, 3), 10L))

    [<Test>]
    let ``a request gets the headers of its signature`` () =
        let keys = keys |> Credentials.withToken "token"
        let middleware = Sign.sigV4 (SigningCalls.found keys)

        match SigningCalls.through middleware call with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok request ->
            let header name = SigningCalls.header name request
            Assert.That(header "x-amz-date", Is.EqualTo "20150830T123600Z")
            Assert.That(header "x-amz-security-token", Is.EqualTo "token")
            Assert.That(header "x-amz-content-sha256", Is.EqualTo(Reference.hash "{}"B))

            let start =
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20150830/eu-west-1/example/aws4_request, "
                + "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature="

            Assert.That(header "authorization", Does.StartWith start)
            Assert.That(header "user-agent", Is.EqualTo "tests")

    [<Test>]
    let ``the hash of a body that is all of the request is not sent`` () =
        let names (call: Call) = (signed call).Headers |> List.map (fun (struct (name, _)) -> name.ToLowerInvariant())

        Assert.That(names SigningCalls.call, Does.Not.Contain "x-amz-content-sha256")
        Assert.That(SigningCalls.header "authorization" (signed SigningCalls.call), Does.Contain ";host;x-amz-date,")
        let unsigned = SigningCalls.call |> withBody (once ())
        Assert.That(payload unsigned, Is.EqualTo "UNSIGNED-PAYLOAD", "what is no hash has to be told")

    [<Test>]
    let ``every attempt is signed afresh`` () =
        let mutable now = DateTimeOffset(2024, 2, 28, 23, 59, 59, TimeSpan.Zero)
        let effects = { Effects.real with Now = fun () -> now }
        let sent = ResizeArray<HttpRequest>()

        let last: Handler =
            fun call ->
                sent.Add call.Request
                now <- now.AddSeconds 1.0
                Task.FromResult(Error(AwsError.Configuration "no"))

        let twice: Middleware =
            fun next call ->
                task {
                    let! _ = next call
                    return! next call
                }

        let handler = Middleware.compose twice (Sign.sigV4 (SigningCalls.found keys)) last
        (handler { call with Effects = effects }).Wait()
        let header name = sent |> Seq.map (SigningCalls.header name) |> Seq.toList
        Assert.That(header "x-amz-date", Is.EqualTo [ "20240228T235959Z"; "20240229T000000Z" ])

        for request in sent do
            let count name = request.Headers |> List.filter (fun (struct (other, _)) -> other = name) |> List.length
            Assert.That(count "Authorization", Is.EqualTo 1)

    [<Test>]
    let ``an operation without signature passes as it is`` () =
        let operation = { SigningCalls.operation with Signed = false }

        let middleware = Sign.sigV4 (fun _ -> failwith "nobody asks for credentials")
        let sent = SigningCalls.through middleware { call with Operation = operation }
        Assert.That((Result.toOption sent).Value, Is.SameAs call.Request)

    [<Test>]
    let ``nothing is sent without credentials`` () =
        let none: CancellationToken -> Task<Result<Credentials, AwsError>> =
            fun _ ->
                task {
                    do! Task.Yield()
                    return Error(AwsError.Credentials "none")
                }

        match SigningCalls.through (Sign.sigV4 none) call with
        | Error(AwsError.Credentials "none") -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``nothing is sent before the endpoint is known`` () =
        let call = { call with Scope = { Region = ""; Name = "" } }

        match SigningCalls.through (Sign.sigV4 (SigningCalls.found keys)) call with
        | Error(AwsError.Configuration _) -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``bodies in memory are hashed`` () =
        Assert.That(call |> withBody Body.Empty |> payload, Is.EqualTo(Reference.hash [||]))
        Assert.That(call |> withBody (Body.Bytes(ReadOnlyMemory bytes)) |> payload, Is.EqualTo hash)
        let rented = Array.append bytes (Array.zeroCreate 100)
        Assert.That(call |> withBody (Body.Rented(rented, bytes.Length)) |> payload, Is.EqualTo hash)
        Assert.That(call |> withBody (Body.Stream(ByteStream.OfBytes bytes)) |> payload, Is.EqualTo hash)

    [<Test>]
    let ``streams are unsigned over https where that is allowed`` () =
        let unsigned = "UNSIGNED-PAYLOAD"
        let stream = Body.Stream(ByteStream.OfBytes bytes)
        Assert.That(call |> SigningCalls.toS3 |> withBody stream |> payload, Is.EqualTo unsigned)
        Assert.That(call |> SigningCalls.toS3 |> withBody (once ()) |> payload, Is.EqualTo unsigned)
        Assert.That(call |> withBody (once ()) |> payload, Is.EqualTo unsigned)
        Assert.That(call |> withoutPayload |> withBody stream |> payload, Is.EqualTo unsigned)
        Assert.That(call |> SigningCalls.toS3 |> overHttp |> withBody stream |> payload, Is.EqualTo hash)
        Assert.That(call |> withoutPayload |> overHttp |> withBody stream |> payload, Is.EqualTo hash)

    [<Test>]
    let ``a payload that was decided before stays`` () =
        let payload' = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

        let call =
            call
            |> SigningCalls.withRequest (fun request -> {
                request with
                    Headers = struct ("X-Amz-Content-SHA256", payload') :: request.Headers
            })

        let request = signed call
        let isPayload (struct (name: string, _)) = name.ToLowerInvariant() = "x-amz-content-sha256"
        Assert.That(payload call, Is.EqualTo payload')
        Assert.That((List.filter isPayload request.Headers).Length, Is.EqualTo 1)

    [<Test>]
    let ``a file is hashed and let go`` () =
        let path = Path.GetTempFileName()

        try
            File.WriteAllBytes(path, bytes)
            let body = Body.Stream(ByteStream.OfFile path)
            Assert.That(call |> withBody body |> payload, Is.EqualTo hash)
            use _ = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)
            ()
        finally
            File.Delete path

    [<Test>]
    let ``a body that cannot be read is an error`` () =
        let path = Path.GetTempFileName()
        let body = Body.Stream(ByteStream.OfFile path)
        File.Delete path

        match SigningCalls.through (Sign.sigV4 (SigningCalls.found keys)) (call |> withBody body) with
        | Error(AwsError.Transport { Fault = TransportFault.Refused }) -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a stream of the caller's is hashed, goes back to its start and stays open`` () =
        use stream = new BufferedStream(new MemoryStream(Array.append "before "B bytes))
        stream.Position <- 7L
        let body = Body.Stream(ByteStream.OfStream stream)
        Assert.That(call |> withBody body |> payload, Is.EqualTo hash)
        Assert.That(stream.Position, Is.EqualTo 7L)

    [<Test>]
    let ``a stream of unknown length is refused where it would go unprotected`` () =
        let body = Body.Stream(ByteStream.OfStream(new OneWayStream(bytes, 3)))
        let call = call |> SigningCalls.toS3 |> overHttp |> withBody body

        match SigningCalls.through (Sign.sigV4 (SigningCalls.found keys)) call with
        | Error(AwsError.Invalid("DoIt", [ { Path = "Body" } ])) -> ()
        | other -> Assert.Fail $"%A{other}"
