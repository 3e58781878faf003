namespace FunctionalAws.Tests.Transport

open System
open System.IO
open System.Net
open System.Net.Http
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws

/// What reaches .NET's handler, and what comes back from it; the wire itself is in the integration tests.
module HttpTransportTests =

    type private Handler(answer: HttpRequestMessage -> CancellationToken -> Task<HttpResponseMessage>) =
        inherit HttpMessageHandler()
        override _.SendAsync(message, cancel) = answer message cancel

    let private request: HttpRequest = {
        Method = "GET"
        Scheme = "https"
        Host = "service.example"
        Path = "/"
        Query = []
        Headers = []
        Body = Body.Empty
    }

    let private through answer (request: HttpRequest) : Result<HttpResponse, TransportError> =
        let transport = HttpTransport.ofHandler (new Handler(answer))
        (transport request CancellationToken.None).GetAwaiter().GetResult()

    let private empty () : HttpResponseMessage =
        new HttpResponseMessage(HttpStatusCode.OK, Content = new ByteArrayContent([||]))

    /// The message that a request becomes, with its body.
    let private sent (request: HttpRequest) : HttpRequestMessage * byte[] =
        let mutable seen = ValueNone

        let answer (message: HttpRequestMessage) _ =
            task {
                let! body =
                    match message.Content with
                    | null -> Task.FromResult [||]
                    | content -> content.ReadAsByteArrayAsync()

                seen <- ValueSome(message, body)
                return empty ()
            }

        match through answer request with
        | Ok _ -> seen.Value
        | Error error -> failwith error.Message

    /// Why a request is not sent at all.
    let private refusal (request: HttpRequest) : string =
        match through (fun _ _ -> failwith "it was sent") request with
        | Error { Fault = TransportFault.Refused; Message = message } -> message
        | other -> failwith $"%A{other}"

    // -------------------------------------------------------------------------------------------------------- address

    [<TestCase("/")>]
    [<TestCase("/bucket//key")>]
    [<TestCase("/bucket/../key/./x/..")>]
    [<TestCase("/bucket/%2F%2e%2E%20%7e~")>]
    [<TestCase("//")>]
    [<TestCase("/a;b=c/(d)'!*,:@&=+$")>]
    [<TestCase("/%E2%82%AC")>]
    let ``a path goes out as it is`` (path: string) =
        let message, _ = sent { request with Path = path }
        Assert.That((nonNull message.RequestUri).PathAndQuery, Is.EqualTo path)
        Assert.That((nonNull message.RequestUri).Host, Is.EqualTo "service.example")

    [<Test>]
    let ``a query goes out as it is, in its order`` () =
        let query = [ struct ("z", "%2Fa%20b%2e.."); struct ("acl", ""); struct ("z", "1~") ]

        let message, _ = sent { request with Path = "/b/../c"; Query = query }

        Assert.That((nonNull message.RequestUri).PathAndQuery, Is.EqualTo "/b/../c?z=%2Fa%20b%2e..&acl=&z=1~")

    [<TestCase("https", "service.example:8443", 8443)>]
    [<TestCase("http", "127.0.0.1", 80)>]
    [<TestCase("http", "[::1]:4566", 4566)>]
    [<TestCase("https", "my_bucket.service.example", 443)>]
    let ``hosts and ports`` (scheme: string, host: string, port: int) =
        for path in [ "/"; "/x" ] do
            let message, _ = sent { request with Scheme = scheme; Host = host; Path = path }

            let address = nonNull message.RequestUri
            Assert.That(address.Scheme, Is.EqualTo scheme)
            Assert.That(address.Port, Is.EqualTo port)

    [<TestCase("")>]
    [<TestCase("evil.example/x")>]
    [<TestCase("user@evil.example")>]
    [<TestCase("evil.example#")>]
    [<TestCase("evil.example?")>]
    [<TestCase("evil.example\\x")>]
    [<TestCase("evil.example\r\nX: y")>]
    [<TestCase("e vil.example")>]
    [<TestCase("évil.example")>]
    [<TestCase("evil.example:port")>]
    let ``a host that is more than a host is refused`` (host: string) =
        Assert.That(refusal { request with Host = host }, Does.Contain "is not a host")

    [<TestCase("")>]
    [<TestCase("ftp")>]
    [<TestCase("file")>]
    let ``only HTTP is spoken`` (scheme: string) =
        Assert.That(refusal { request with Scheme = scheme }, Does.Contain "scheme")

    [<TestCase("")>]
    [<TestCase("x")>]
    [<TestCase("/a b")>]
    [<TestCase("/a?b")>]
    [<TestCase("/a#b")>]
    [<TestCase("/a\r\nX: y")>]
    [<TestCase("/ä")>]
    let ``a path that is not encoded is refused`` (path: string) =
        Assert.That(refusal { request with Path = path }, Does.Contain "path")

    [<TestCase("a b")>]
    [<TestCase("a#b")>]
    [<TestCase("a\nb")>]
    [<TestCase("ä")>]
    let ``a query that is not encoded is refused`` (text: string) =
        Assert.That(refusal { request with Query = [ struct ("name", text) ] }, Does.Contain "query")
        Assert.That(refusal { request with Query = [ struct (text, "value") ] }, Does.Contain "query")

    [<TestCase("")>]
    [<TestCase("GE T")>]
    let ``a method that is none is refused`` (method: string) =
        Assert.That(refusal { request with Method = method }, Does.Contain "method")

    // -------------------------------------------------------------------------------------------------------- headers

    [<Test>]
    let ``headers go where .NET wants them, unchanged`` () =
        let headers = [
            struct ("User-Agent", "lib/1.0 (odd;;  comment ua/2.1")
            struct ("x-amz-date", "20260115T101112Z")
            struct ("Authorization", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=c;d, Signature=e")
            struct ("Content-Type", "not really a type")
            struct ("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==")
            struct ("Expires", "whenever")
            struct ("Host", "service.example")
            struct ("X-Empty", "")
            struct ("X-Tab", "a\tb")
        ]

        let message, _ =
            sent {
                request with
                    Method = "PUT"
                    Headers = headers
                    Body = Body.Bytes(ReadOnlyMemory [| 1uy |])
            }

        let own = [ for header in message.Headers.NonValidated -> header.Key, header.Value.ToString() ]

        let content = [
            for header in (nonNull message.Content).Headers.NonValidated -> header.Key, header.Value.ToString()
        ]

        Assert.That(
            own,
            Is.EquivalentTo [
                "User-Agent", "lib/1.0 (odd;;  comment ua/2.1"
                "x-amz-date", "20260115T101112Z"
                "Authorization", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=c;d, Signature=e"
                "X-Empty", ""
                "X-Tab", "a\tb"
            ]
        )

        Assert.That(
            content |> List.filter (fun (name, _) -> name <> "Content-Length"),
            Is.EquivalentTo [
                "Content-Type", "not really a type"
                "Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg=="
                "Expires", "whenever"
            ]
        )

    [<Test>]
    let ``a content's header finds its place without a body too`` () =
        let message, body = sent { request with Headers = [ struct ("Content-Type", "text/plain") ] }

        Assert.That((nonNull message.Content).Headers.NonValidated["Content-Type"].ToString(), Is.EqualTo "text/plain")
        Assert.That(body, Is.Empty)

    [<Property>]
    let ``a header that no header can carry is refused`` (value: NonEmptyString) (tail: NonEmptyString) (c: char) =
        let text = value.Get + string c + tail.Get
        let fits c = c = '\t' || (c >= ' ' && c <= '~')
        let headers = [ struct ("x-amz-meta-name", text) ]

        if Seq.forall fits text then
            let message, _ = sent { request with Headers = headers }
            message.Headers.NonValidated["x-amz-meta-name"].ToString() = text
        else
            (refusal { request with Headers = headers }).Contains "x-amz-meta-name"

    [<TestCase("a\r\nInjected: yes")>]
    [<TestCase("a\nb")>]
    [<TestCase("a\u0000b")>]
    [<TestCase("a\u007fb")>]
    [<TestCase("naïve")>]
    [<TestCase("日本")>]
    let ``control characters and letters beyond ASCII are refused`` (value: string) =
        let reason = refusal { request with Headers = [ struct ("x-amz-meta-name", value) ] }
        Assert.That(reason, Does.Contain "x-amz-meta-name")
        Assert.That(reason, Does.Not.Contain value)

    [<TestCase("")>]
    [<TestCase("a b")>]
    [<TestCase("a:b")>]
    [<TestCase("a\r\nb")>]
    [<TestCase("ä")>]
    let ``a name that no header can have is refused`` (name: string) =
        Assert.That(refusal { request with Headers = [ struct (name, "value") ] }, Does.Contain "name")

    [<Test>]
    let ``a host in the headers is not sent twice`` () =
        let another = { request with Headers = [ struct ("host", "other.example:1") ] }
        Assert.That((fst (sent another)).Headers.Host, Is.EqualTo "other.example:1")

        let two = {
            request with
                Headers = [ struct ("host", "a.example"); struct ("Host", "b.example") ]
        }

        Assert.That(refusal two, Does.Contain "Host")
        Assert.That(refusal { request with Headers = [ struct ("Host", "a\r\nb") ] }, Does.Contain "Host")

    // ----------------------------------------------------------------------------------------------------------- body

    let private bytes (count: int) : byte[] = Array.init count byte

    /// A stream that gives its bytes in small parts, and cannot go back.
    let private trickle (bytes: byte[]) : Stream = {
        new MemoryStream(bytes) with
            override _.CanSeek = false

            override this.ReadAsync(buffer: Memory<byte>, cancel: CancellationToken) =
                base.ReadAsync(buffer.Slice(0, min buffer.Length 700), cancel)
    }

    let private withBody (body: Body) : HttpRequest = { request with Method = "PUT"; Body = body }

    [<Test>]
    let ``bodies arrive whole`` () =
        let some = bytes 300_000
        let rented = Array.append some [| 0uy; 0uy |]

        for body in
            [
                Body.Bytes(ReadOnlyMemory some)
                Body.Rented(rented, some.Length)
                Body.Stream(ByteStream.OfBytes some)
                Body.Stream(ByteStream.OfStream(new MemoryStream(some)))
                Body.Stream(ByteStream.OfStream(trickle some))
                Body.Stream(ByteStream.OfStream(trickle some, int64 some.Length))
            ] do
            let _, arrived = sent (withBody body)
            Assert.That(arrived.AsSpan().SequenceEqual some)

    [<Test>]
    let ``a length is known only when it is`` () =
        let lengthOf (request: HttpRequest) =
            let message, _ = sent request
            (nonNull message.Content).Headers.ContentLength

        let some = bytes 9
        let stream = ByteStream.OfStream(trickle some)
        Assert.That(lengthOf (withBody (Body.Bytes(ReadOnlyMemory some))), Is.EqualTo(Nullable 9L))
        Assert.That(lengthOf (withBody (Body.Stream(ByteStream.OfStream(trickle some, 9L)))), Is.EqualTo(Nullable 9L))

        let stated = {
            withBody (Body.Stream stream) with
                Headers = [ struct ("Content-Length", "9") ]
        }

        Assert.That(lengthOf stated, Is.EqualTo(Nullable 9L))

        // Not asked through the message, which has read the body by then and so knows its length.
        let mutable length = Nullable 1L

        let answer (message: HttpRequestMessage) _ =
            length <- (nonNull message.Content).Headers.ContentLength
            Task.FromResult(empty ())

        through answer (withBody (Body.Stream(ByteStream.OfStream(trickle some)))) |> ignore
        Assert.That(length.HasValue, Is.False)

    [<TestCase("8")>]
    [<TestCase("10")>]
    [<TestCase("-1")>]
    [<TestCase("nine")>]
    [<TestCase("9, 9")>]
    let ``a length that is not the body's is refused`` (length: string) =
        let request = {
            withBody (Body.Bytes(ReadOnlyMemory(bytes 9))) with
                Headers = [ struct ("content-length", length) ]
        }

        Assert.That(refusal request, Does.Contain "Content-Length")

    /// Sends a stream of so many bytes that is said to have so many others. How much arrives, and the error.
    let private misstated (actual: int) (stated: int64) =
        let target = new MemoryStream()

        let answer (message: HttpRequestMessage) (cancel: CancellationToken) =
            task {
                do! (nonNull message.Content).CopyToAsync(target, cancel)
                return empty ()
            }

        let body = ByteStream.OfStream(trickle (bytes actual), stated)
        target, through answer (withBody (Body.Stream body))

    [<Property>]
    let ``a stream of another length than stated is never sent as if it were whole``
        (actual: NonNegativeInt)
        (stated: NonNegativeInt)
        =
        let actual, stated = actual.Get * 50, stated.Get * 50

        match misstated actual (int64 stated) with
        | target, Ok _ -> actual = stated && target.Length = int64 stated
        | target, Error error ->
            actual <> stated
            && error.Fault = TransportFault.Refused
            && (stated = 0 || target.Length < int64 stated)
            && error.Message.Contains(string stated)

    [<Test>]
    let ``a stream that fails says why`` () =
        let failing = {
            new MemoryStream() with
                override _.CanSeek = false

                override _.ReadAsync(_: Memory<byte>, _: CancellationToken) : ValueTask<int> =
                    raise (IOException "the disk is gone")
        }

        let answer (message: HttpRequestMessage) (cancel: CancellationToken) =
            task {
                do! (nonNull message.Content).CopyToAsync(Stream.Null, cancel)
                return empty ()
            }

        match through answer (withBody (Body.Stream(ByteStream.OfStream failing))) with
        | Error { Fault = TransportFault.Refused; Message = message } ->
            Assert.That(message, Does.Contain "the disk is gone")
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a file is closed after it was sent, and the caller's stream is not`` () =
        let path = Path.GetTempFileName()

        try
            File.WriteAllBytes(path, bytes 1000)
            let _, arrived = sent (withBody (Body.Stream(ByteStream.OfFile path)))
            Assert.That(arrived.Length, Is.EqualTo 1000)
            // Nobody else has it open.
            use mine = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)
            mine.Position <- 400L
            let body = ByteStream.OfStream mine

            for _ in 1..2 do
                let _, arrived = sent (withBody (Body.Stream body))
                Assert.That(arrived.Length, Is.EqualTo 600)

            Assert.That(mine.CanRead)
        finally
            File.Delete path

    // --------------------------------------------------------------------------------------------------------- answer

    let private answered (method: string) (message: HttpResponseMessage) : HttpResponse =
        match through (fun _ _ -> Task.FromResult message) { request with Method = method } with
        | Ok response -> response
        | Error error -> failwith error.Message

    [<Test>]
    let ``an answer's headers come as they are, repeated ones joined`` () =
        let message = new HttpResponseMessage(enum 207, Content = new ByteArrayContent(bytes 3))
        message.Headers.TryAddWithoutValidation("x-amz-meta-a", "one") |> ignore
        message.Headers.TryAddWithoutValidation("x-amz-meta-a", "two, three") |> ignore
        message.Headers.TryAddWithoutValidation("ETag", "no quotes") |> ignore
        message.Content.Headers.TryAddWithoutValidation("Last-Modified", "yesterday") |> ignore
        let response = answered "GET" message
        let value name = (Header.tryFind name response.Headers).Value
        Assert.That(response.Status, Is.EqualTo 207)
        Assert.That(value "x-amz-meta-a", Is.EqualTo "one, two, three")
        Assert.That(value "etag", Is.EqualTo "no quotes")
        Assert.That(value "last-modified", Is.EqualTo "yesterday")

    [<Test>]
    let ``an answer's body is a stream that gives back the connection`` () =
        let mutable closed = false

        let content = {
            new ByteArrayContent(bytes 3) with
                override _.Dispose(disposing) = closed <- closed || disposing
        }

        match (answered "GET" (new HttpResponseMessage(HttpStatusCode.OK, Content = content))).Body with
        | Body.Stream body ->
            Assert.That(body.CanReopen, Is.False)
            Assert.That(body.Length, Is.EqualTo(ValueSome 3L))
            let read = body.ReadAllAsync(CancellationToken.None).Result
            Assert.That(read, Is.EqualTo(bytes 3))
            Assert.That(closed)
        | _ -> Assert.Fail "it is no stream"

    [<TestCase("HEAD", 200)>]
    [<TestCase("GET", 204)>]
    [<TestCase("GET", 304)>]
    let ``a length that belongs to no body is not waited for`` (method: string, status: int) =
        let message = new HttpResponseMessage(enum status, Content = new ByteArrayContent([||]))
        message.Content.Headers.ContentLength <- 12345L
        let response = answered method message
        Assert.That(response.Body.IsEmpty)
        Assert.That((Header.tryFind "content-length" response.Headers).Value, Is.EqualTo "12345")

    // --------------------------------------------------------------------------------------------------------- errors

    let private errorOf (error: exn) : TransportError =
        match through (fun _ _ -> Task.FromException<HttpResponseMessage> error) request with
        | Error error -> error
        | Ok _ -> failwith "it worked"

    [<TestCase(HttpRequestError.NameResolutionError)>]
    [<TestCase(HttpRequestError.ConnectionError)>]
    [<TestCase(HttpRequestError.SecureConnectionError)>]
    [<TestCase(HttpRequestError.ProxyTunnelError)>]
    let ``no connection`` (error: HttpRequestError) =
        let actual = errorOf (HttpRequestException(error, "outer", IOException "inner"))
        Assert.That(actual.Fault, Is.EqualTo TransportFault.Connect)
        Assert.That(actual.Message, Is.EqualTo "inner")
        Assert.That(actual.Endpoint, Is.EqualTo "https://service.example")

    [<TestCase(HttpRequestError.ResponseEnded)>]
    [<TestCase(HttpRequestError.InvalidResponse)>]
    [<TestCase(HttpRequestError.HttpProtocolError)>]
    [<TestCase(HttpRequestError.Unknown)>]
    let ``an exchange that broke off`` (error: HttpRequestError) =
        Assert.That((errorOf (HttpRequestException(error, "outer"))).Fault, Is.EqualTo TransportFault.Broken)

    [<Test>]
    let ``other trouble of the handler`` () =
        let timeout = TaskCanceledException("", TimeoutException "no connection in time")
        Assert.That((errorOf timeout).Fault, Is.EqualTo TransportFault.Connect)
        Assert.That((errorOf timeout).Message, Is.EqualTo "no connection in time")
        Assert.That((errorOf (IOException "")).Fault, Is.EqualTo TransportFault.Broken)

    [<Test>]
    let ``cancelling is an exception`` () =
        use cancel = new CancellationTokenSource()

        let answer (_: HttpRequestMessage) (token: CancellationToken) =
            task {
                do! Task.Delay(Timeout.Infinite, token)
                return empty ()
            }

        let pending = HttpTransport.ofHandler (new Handler(answer)) request cancel.Token
        cancel.Cancel()

        Assert.That(
            (fun () -> pending.GetAwaiter().GetResult() |> ignore),
            Throws.InstanceOf<OperationCanceledException>()
        )
