namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// A stream in memory that counts what is read of it.
type private CountedStream(content: byte[]) =
    inherit MemoryStream(content)
    member val Count = 0 with get, set

    override this.ReadAsync(target: Memory<byte>, _: Threading.CancellationToken) : Threading.Tasks.ValueTask<int> =
        let count = base.Read target.Span
        this.Count <- this.Count + count
        Threading.Tasks.ValueTask<int> count

/// The example of https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html, and what it leaves open.
[<TestFixture>]
module ChunkedBodyTests =

    let private scope = "20130524/us-east-1/s3/aws4_request"
    let private now = DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero)

    let private put (headers: Header list) (stream: Stream) (length: int64) : Call =
        { SigningCalls.call with Effects = SigningCalls.at now }
        |> SigningCalls.toS3
        |> SigningCalls.withRequest (fun request -> {
            request with
                Method = "PUT"
                Scheme = "http"
                Host = "s3.amazonaws.com"
                Path = "/examplebucket/chunkObject.txt"
                Headers = headers
                Body = Body.Stream(ByteStream.OfStream(stream, length))
        })

    let private sign (call: Call) : HttpRequest * ByteStream =
        match SigningCalls.through (Sign.sigV4 (SigningCalls.found SigningCalls.keys)) call with
        | Ok request ->
            match request.Body with
            | Body.Stream stream -> request, stream
            | _ -> failwith "the body is no stream"
        | Error error -> failwith (AwsError.explain error)

    let private seed (request: HttpRequest) : string =
        let authorization = SigningCalls.header "authorization" request
        authorization.Substring(authorization.Length - 64)

    /// Takes the frames apart: each chunk's bytes and signature.
    let private chunks (framed: byte[]) : (byte[] * string) list =
        let rec next (place: int) (found: (byte[] * string) list) =
            if place = framed.Length then
                List.rev found
            else
                let finish = framed.AsSpan(place).IndexOf((byte '\n')) + place
                let line = Encoding.ASCII.GetString(framed, place, finish - place - 1)
                let parts = line.Split ";chunk-signature="
                let size = Convert.ToInt32(parts[0], 16)
                let data = Array.sub framed (finish + 1) size
                let finish = finish + 1 + size
                Assert.That(Encoding.ASCII.GetString(framed, finish, 2), Is.EqualTo "\r\n")
                next (finish + 2) ((data, parts[1]) :: found)

        next 0 []

    let private read (body: ByteStream) : byte[] = body.ReadAllAsync(Threading.CancellationToken.None).Result

    [<Test>]
    let ``the documented example comes out as documented`` () =
        let headers = [
            struct ("x-amz-storage-class", "REDUCED_REDUNDANCY")
            struct ("Content-Length", "66560")
        ]

        let content = Array.create 66560 (byte 'a')
        let request, body = put headers (new OneWayStream(content, 5000)) 66560L |> sign

        Assert.That(SigningCalls.header "x-amz-content-sha256" request, Is.EqualTo "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
        Assert.That(SigningCalls.header "content-encoding" request, Is.EqualTo "aws-chunked")
        Assert.That(SigningCalls.header "content-length" request, Is.EqualTo "66824")
        Assert.That(SigningCalls.header "x-amz-decoded-content-length" request, Is.EqualTo "66560")
        Assert.That(seed request, Is.EqualTo "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
        Assert.That(body.Length, Is.EqualTo(ValueSome 66824L))

        let actual = [
            for data, signature in chunks (read body) do
                data.Length, signature
        ]

        let expected = [
            65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"
            1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"
            0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"
        ]

        Assert.That((actual = expected), Is.True, $"%A{actual}")

    [<Property(MaxTest = 40)>]
    let ``every chunk can be verified and the length is known beforehand`` (size: FsCheck.NonNegativeInt, most: byte) =
        let content = Array.zeroCreate<byte>(size.Get * 7919 % 200000)
        Random(size.Get).NextBytes content
        let source = new OneWayStream(content, 1 + int most * 100)
        let request, body = put [] source (int64 content.Length) |> sign
        let framed = read body
        let mutable previous = seed request

        for data, signature in chunks framed do
            let text =
                String.Join(
                    "\n",
                    "AWS4-HMAC-SHA256-PAYLOAD",
                    "20130524T000000Z",
                    scope,
                    previous,
                    Reference.hash [||],
                    Reference.hash data
                )

            Assert.That(signature, Is.EqualTo(Reference.sign SigningCalls.keys.SecretAccessKey scope text))
            previous <- signature

        let decoded = chunks framed |> List.map fst |> Array.concat
        ValueSome(int64 framed.Length) = body.Length && decoded = content && not source.IsClosed

    [<Test>]
    let ``an encoding of the content itself stays`` () =
        let request, _ = put [ struct ("content-encoding", "gzip") ] (new OneWayStream([||], 1)) 0L |> sign
        Assert.That(SigningCalls.header "content-encoding" request, Is.EqualTo "aws-chunked,gzip")

    [<Test>]
    let ``reading synchronously gives the same`` () =
        let content = Array.init 70000 byte
        let _, body = put [] (new OneWayStream(content, 999)) 70000L |> sign
        let _, other = put [] (new OneWayStream(content, 70000)) 70000L |> sign
        use copy = new MemoryStream()
        use stream = other.Open()
        stream.CopyTo(copy, 77)
        Assert.That(copy.ToArray(), Is.EqualTo(read body))

    // ------------------------------------------------------------------------------------------------------ trailers

    let private trailer (checksum: BodyChecksum) : Header = struct ("x-amz-trailer", checksum.Header)

    /// The chunks, and what comes behind the last one.
    let private chunksAndTrailer (framed: byte[]) : (byte[] * string) list * string list =
        let text = Encoding.Latin1.GetString framed
        let start = text.IndexOf("\r\nx-amz-checksum-", StringComparison.Ordinal)
        let lines = text.Substring(start + 2).Split "\r\n" |> List.ofArray
        Assert.That(lines[2..], Is.EqualTo [ ""; "" ])
        chunks (Array.append framed[.. start + 1] "\r\n"B), [ lines[0]; lines[1] ]

    /// The example of https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
    [<Test>]
    let ``the documented example of a trailer comes out as documented`` () =
        let headers = [ struct ("x-amz-storage-class", "REDUCED_REDUNDANCY"); trailer BodyChecksum.crc32c ]

        let content = Array.create 66560 (byte 'a')
        let request, body = put headers (new OneWayStream(content, 5000)) 66560L |> sign

        Assert.That(
            SigningCalls.header "x-amz-content-sha256" request,
            Is.EqualTo "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        )

        Assert.That(SigningCalls.header "x-amz-decoded-content-length" request, Is.EqualTo "66560")
        Assert.That(seed request, Is.EqualTo "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e")

        let framed = read body
        Assert.That(body.Length, Is.EqualTo(ValueSome(int64 framed.Length)))
        let chunks, trailer = chunksAndTrailer framed

        let actual = [
            for data, signature in chunks do
                data.Length, signature
        ]

        let expected = [
            65536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"
            1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"
            0, "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"
        ]

        Assert.That((actual = expected), Is.True, $"%A{actual}")

        let lines = [
            "x-amz-checksum-crc32c:sOO8/Q=="
            "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435"
        ]

        Assert.That(trailer, Is.EqualTo lines)

    [<Property(MaxTest = 30)>]
    let ``every trailer can be verified and the length is known beforehand`` (size: FsCheck.NonNegativeInt) =
        let content = Array.zeroCreate<byte>(size.Get * 7919 % 140000)
        Random(size.Get).NextBytes content

        BodyChecksum.all
        |> List.forall (fun checksum ->
            let request, body =
                put [ trailer checksum ] (new OneWayStream(content, 7000)) (int64 content.Length) |> sign

            let framed = read body
            let chunks, lines = chunksAndTrailer framed
            let line = $"{checksum.Header}:{BodyChecksum.ofBytes checksum (ReadOnlySpan content)}"
            let hash = Reference.hash (Encoding.ASCII.GetBytes(line + "\n"))
            let last = snd (List.last chunks)
            let text = String.Join("\n", "AWS4-HMAC-SHA256-TRAILER", "20130524T000000Z", scope, last, hash)
            let signature = Reference.sign SigningCalls.keys.SecretAccessKey scope text

            lines = [ line; $"x-amz-trailer-signature:{signature}" ]
            && body.Length = ValueSome(int64 framed.Length)
            && (chunks |> List.map fst |> Array.concat) = content
            && SigningCalls.header "authorization" request <> "")

    [<Test>]
    let ``a body that can be read twice has its checksum in a header, and is read once for it and the hash`` () =
        let content = Encoding.ASCII.GetBytes "123456789"
        let file = new CountedStream(content)
        let body = ByteStream.OfStream file

        let request, body =
            put [ trailer BodyChecksum.crc32 ] Stream.Null 0L
            |> SigningCalls.withRequest (fun request -> { request with Body = Body.Stream body })
            |> sign

        Assert.That(file.Count, Is.EqualTo content.Length)
        Assert.That(SigningCalls.header "x-amz-checksum-crc32" request, Is.EqualTo "y/Q5Jg==")
        Assert.That((Header.tryFind "x-amz-trailer" request.Headers).IsNone)
        Assert.That(SigningCalls.header "x-amz-content-sha256" request, Is.EqualTo(Reference.hash content))
        Assert.That(read body, Is.EqualTo content)
