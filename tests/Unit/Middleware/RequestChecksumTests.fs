namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Threading
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module RequestChecksumTests =

    let private bytes (text: string) = Encoding.UTF8.GetBytes text

    let private optional: ChecksumTrait = {
        Required = false
        IsMd5 = false
        AlgorithmHeader = "x-amz-sdk-checksum-algorithm"
        ModeHeader = ""
        AnswerHeaders = []
    }

    let private demanded = { optional with Required = true }

    let private call (info: ChecksumTrait) (scheme: string) (headers: Header list) (body: Body) : Call =
        let call = Samples.call { Samples.s3 with Checksum = ValueSome info } "/b/k" []

        {
            call with
                Request = {
                    call.Request with
                        Method = "PUT"
                        Scheme = scheme
                        Host = "s3.amazonaws.com"
                        Headers = headers
                        Body = body
                }
        }

    let private sent (calculation: ChecksumsWhen) (call: Call) : HttpRequest =
        match Samples.through (RequestChecksum.add calculation ChecksumsWhen.Supported) call with
        | Ok call -> call.Request
        | Error error -> failwith (AwsError.explain error)

    let private header (name: string) (request: HttpRequest) : string =
        Header.tryFind name request.Headers |> ValueOption.defaultValue "-"

    let private check = "123456789"

    let private inMemory = Body.Bytes(ReadOnlyMemory(bytes check))

    let private once (content: byte[]) : ByteStream =
        ByteStream.OfStream(new OneWayStream(content, 7), int64 content.Length)

    let private read (request: HttpRequest) : byte[] =
        match request.Body with
        | Body.Stream stream -> stream.ReadAllAsync(CancellationToken.None).Result
        | body -> (Body.bytes body).ToArray()

    [<Test>]
    let ``a body in memory gets the checksum in a header`` () =
        let padded = Array.append (bytes check) [| 0uy; 0uy |]

        let bodies = [ inMemory; Body.Rented(padded, 9); Body.Stream(ByteStream.OfBytes(bytes check)) ]

        for info in [ optional; demanded; Samples.checksumDemanded ] do
            for body in bodies do
                let request = call info "https" [] body |> sent ChecksumsWhen.Supported
                Assert.That(header "x-amz-checksum-crc32" request, Is.EqualTo "y/Q5Jg==")

            let request = call info "https" [] Body.Empty |> sent ChecksumsWhen.Supported
            Assert.That(header "x-amz-checksum-crc32" request, Is.EqualTo "AAAAAA==")

            let expected = if info.AlgorithmHeader = "" then "-" else "CRC32"
            Assert.That(header "x-amz-sdk-checksum-algorithm" request, Is.EqualTo expected)

    [<Test>]
    let ``when required, only what is demanded or chosen gets one`` () =
        let sent = sent ChecksumsWhen.Required
        Assert.That((call optional "https" [] inMemory |> sent).Headers, Is.Empty)
        Assert.That(call demanded "https" [] inMemory |> sent |> header "x-amz-checksum-crc32", Is.EqualTo "y/Q5Jg==")

        let chosen = [ struct ("X-Amz-Sdk-Checksum-Algorithm", "crc32c") ]
        let request = call optional "https" chosen inMemory |> sent
        Assert.That(header "x-amz-checksum-crc32c" request, Is.EqualTo "4waSgw==")
        Assert.That(header "x-amz-checksum-crc32" request, Is.EqualTo "-")

    [<Test>]
    let ``the caller chooses among all that there are`` () =
        for checksum in BodyChecksum.all do
            let request =
                call optional "https" [ struct (optional.AlgorithmHeader, checksum.Name) ] inMemory
                |> sent ChecksumsWhen.Supported

            Assert.That(
                header checksum.Header request,
                Is.EqualTo(BodyChecksum.ofBytes checksum (ReadOnlySpan(bytes check)))
            )

            Assert.That(request.Headers.Length, Is.EqualTo 2)

        match
            call optional "https" [ struct (optional.AlgorithmHeader, "XXHASH3") ] inMemory
            |> Samples.through (RequestChecksum.add ChecksumsWhen.Supported ChecksumsWhen.Supported)
        with
        | Error(AwsError.Invalid(_, [ problem ])) -> Assert.That(problem.Message, Does.Contain "XXHASH3")
        | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``the older trait demands an MD5 checksum`` () =
        let request =
            call { Samples.checksumDemanded with IsMd5 = true } "https" [] (Body.Bytes(ReadOnlyMemory(bytes "abc")))
            |> sent ChecksumsWhen.Supported

        Assert.That(header "Content-MD5" request, Is.EqualTo "kAFQmDzST7DWlj99KOF/cg==")
        Assert.That(header "x-amz-checksum-crc32" request, Is.EqualTo "-")

    [<TestCase("X-Amz-Checksum-SHA256")>]
    [<TestCase("x-amz-checksum-xxhash64")>]
    [<TestCase("Content-MD5")>]
    let ``a request that has a checksum keeps it`` (name: string) =
        for body in [ inMemory; Body.Stream(once (bytes check)) ] do
            let headers = [ struct (name, "x"); struct (optional.AlgorithmHeader, "CRC32C") ]
            let request = call demanded "https" headers body |> sent ChecksumsWhen.Supported
            Assert.That(request.Headers, Is.EqualTo headers)
            Assert.That(obj.ReferenceEquals(request.Body, body))

    [<TestCase("x-amz-checksum-type")>]
    [<TestCase("x-amz-checksum-algorithm")>]
    [<TestCase("x-amz-checksum-mode")>]
    let ``what only begins like a checksum is none`` (name: string) =
        let request = call demanded "https" [ struct (name, "x") ] inMemory |> sent ChecksumsWhen.Supported
        Assert.That(header "x-amz-checksum-crc32" request, Is.EqualTo "y/Q5Jg==")

    [<Test>]
    let ``other operations get none`` () =
        match
            Samples.through
                (RequestChecksum.add ChecksumsWhen.Supported ChecksumsWhen.Supported)
                (Samples.bucketCall "b" "/b")
        with
        | Ok call -> Assert.That(call.Request.Headers, Is.Empty)
        | Error error -> Assert.Fail(AwsError.explain error)

    // ------------------------------------------------------------------------------------------------------ trailers

    [<Test>]
    let ``a stream has its checksum behind it`` () =
        let request =
            call
                optional
                "https"
                [ struct ("Content-Encoding", "gzip"); struct ("Content-Length", "9") ]
                (Body.Stream(once (bytes check)))
            |> sent ChecksumsWhen.Supported

        let text = Encoding.ASCII.GetString(read request)
        Assert.That(text, Is.EqualTo "9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n")

        let expected = [
            "x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
            "x-amz-trailer", "x-amz-checksum-crc32"
            "x-amz-decoded-content-length", "9"
            "x-amz-sdk-checksum-algorithm", "CRC32"
            "content-encoding", "aws-chunked,gzip"
            "content-length", text.Length.ToString()
            "x-amz-checksum-crc32", "-"
        ]

        for name, value in expected do
            Assert.That(header name request, Is.EqualTo value)

    /// The bytes and the trailer of chunks that are not signed.
    let private unframe (framed: byte[]) : byte[] * string =
        let rec next (place: int) (found: byte[] list) =
            let finish = framed.AsSpan(place).IndexOf((byte '\n')) + place
            let size = Convert.ToInt32(Encoding.ASCII.GetString(framed, place, finish - place - 1), 16)

            if size = 0 then
                Array.concat (List.rev found), Encoding.ASCII.GetString framed[finish + 1 ..]
            else
                next (finish + 1 + size + 2) (framed[finish + 1 .. finish + size] :: found)

        next 0 []

    [<Property(MaxTest = 60)>]
    let ``what was framed can be read, its length is known, and the caller's stream stays open``
        (size: uint16)
        (isLong: bool)
        (most: byte)
        =
        let length = if isLong then int size * 4 else int size % 300
        let content = Array.zeroCreate<byte> length
        Random(length).NextBytes content

        BodyChecksum.all
        |> List.forall (fun checksum ->
            let source = new OneWayStream(content, 1 + 50 * int most)

            let request =
                call
                    optional
                    "https"
                    [ struct (optional.AlgorithmHeader, checksum.Name) ]
                    (Body.Stream(ByteStream.OfStream(source, int64 length)))
                |> sent ChecksumsWhen.Supported

            let stated =
                match request.Body with
                | Body.Stream stream -> stream.Length
                | _ -> ValueNone

            let framed = read request
            let decoded, trailer = unframe framed
            let expected = BodyChecksum.ofBytes checksum (ReadOnlySpan content)

            decoded = content
            && trailer = $"{checksum.Header}:{expected}\r\n\r\n"
            && stated = ValueSome(int64 framed.Length)
            && not source.IsClosed)

    [<Test>]
    let ``a stream of unknown length goes without lengths, and one that says its length has it`` () =
        let unknown () = Body.Stream(ByteStream.OfStream(new OneWayStream(bytes check, 4)))
        let request = call optional "https" [] (unknown ()) |> sent ChecksumsWhen.Supported
        Assert.That(header "x-amz-decoded-content-length" request, Is.EqualTo "-")
        Assert.That(fst (unframe (read request)), Is.EqualTo(bytes check))

        let request =
            call optional "https" [ struct ("Content-Length", "9") ] (unknown ())
            |> sent ChecksumsWhen.Supported

        Assert.That(header "x-amz-decoded-content-length" request, Is.EqualTo "9")
        Assert.That(header "content-length" request, Is.EqualTo((read request).Length.ToString()))

    [<Test>]
    let ``a file is opened for each attempt, and closed`` () =
        let path = Path.GetTempFileName()

        try
            File.WriteAllText(path, check)
            let request = call optional "https" [] (Body.Stream(ByteStream.OfFile path)) |> sent ChecksumsWhen.Supported

            match request.Body with
            | Body.Stream stream ->
                Assert.That(stream.CanReopen)
                Assert.That(read request, Is.EqualTo(read request))
                Assert.That(stream.Length, Is.EqualTo(ValueSome(int64 (read request).Length)))
            | other -> Assert.Fail $"{other}"

            // Nobody may have the file open to write to it alone.
            use _ = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None)
            ()
        finally
            File.Delete path

    [<Test>]
    let ``over http a stream is left to the signature, and to nobody where nothing is signed`` () =
        let stream () = Body.Stream(once (bytes check))
        let request = call optional "http" [] (stream ()) |> sent ChecksumsWhen.Supported
        Assert.That(header "x-amz-trailer" request, Is.EqualTo "x-amz-checksum-crc32")
        Assert.That(header "x-amz-content-sha256" request, Is.EqualTo "-")

        for auth in [ AuthScheme.Anonymous; AuthScheme.Bearer ] do
            let request = { call optional "http" [] (stream ()) with Auth = auth } |> sent ChecksumsWhen.Supported
            Assert.That(header "x-amz-content-sha256" request, Is.EqualTo "STREAMING-UNSIGNED-PAYLOAD-TRAILER")

    [<Test>]
    let ``a stream of another length than was said ends in an error, and never in a trailer`` () =
        for said in [ 8L; 10L ] do
            let body = Body.Stream(ByteStream.OfStream(new OneWayStream(bytes check, 4), said))
            let request = call optional "https" [] body |> sent ChecksumsWhen.Supported

            let error = Assert.Throws<AggregateException>(fun () -> read request |> ignore)
            Assert.That((nonNull error).InnerException, Is.InstanceOf<IOException>())
