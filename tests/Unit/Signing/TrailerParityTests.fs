namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.IO
open System.Threading
open Amazon.Runtime
open Amazon.Runtime.Internal.Auth
open Amazon.Runtime.Internal.Util
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// Frames and trailers are those of AWS's own SDK, byte by byte, where its chunks have the same length: in bodies of one.
module TrailerParityTests =

    let private algorithms = [
        BodyChecksum.crc32, CoreChecksumAlgorithm.CRC32
        BodyChecksum.sha1, CoreChecksumAlgorithm.SHA1
        BodyChecksum.sha256, CoreChecksumAlgorithm.SHA256
    ]

    let private content (length: uint16) : byte[] =
        let bytes = Array.zeroCreate<byte>(int length % 60000)
        Random(int length).NextBytes bytes
        bytes

    let private request (scheme: string) (headers: Header list) (content: byte[]) : Call =
        SigningCalls.call
        |> SigningCalls.toS3
        |> SigningCalls.withRequest (fun request -> {
            request with
                Method = "PUT"
                Scheme = scheme
                Host = "bucket.s3.amazonaws.com"
                Path = "/key"
                Headers = headers
                Body = Body.Stream(ByteStream.OfStream(new OneWayStream(content, 999), int64 content.Length))
        })

    let private ours (request: HttpRequest) : byte[] =
        match request.Body with
        | Body.Stream stream -> stream.ReadAllAsync(CancellationToken.None).Result
        | body -> failwith $"{body} is no stream"

    /// The size of a chunk may have letters of either case; theirs are capitals.
    let private theirs (stream: Stream) : byte[] =
        use copy = new MemoryStream()
        stream.CopyTo copy
        let framed = copy.ToArray()
        let size = framed.AsSpan().IndexOfAnyExcept(Buffers.SearchValues.Create("0123456789ABCDEF"B.AsSpan()))
        Array.append (Array.map (fun byte -> byte ||| 0x20uy) framed[.. size - 1]) framed[size..]

    let private trailers (checksum: BodyChecksum) : IDictionary<string, string> =
        Dictionary [ KeyValuePair(checksum.Header, "") ]

    [<Property(MaxTest = 30)>]
    let ``signed`` (length: uint16) =
        let content = content length
        let now = SigningCalls.call.Effects.Now()
        let secret = SigningCalls.keys.SecretAccessKey
        let scope = String.Join('/', now.ToString "yyyyMMdd", "us-east-1", "s3", "aws4_request")

        algorithms
        |> List.forall (fun (checksum, algorithm) ->
            let signed =
                request "http" [ struct ("X-Amz-Trailer", checksum.Header) ] content
                |> SigningCalls.through (Sign.sigV4 (SigningCalls.found SigningCalls.keys))

            match signed with
            | Error error -> failwith (AwsError.explain error)
            | Ok request ->
                let authorization = SigningCalls.header "authorization" request
                let seed = Convert.FromHexString(authorization.Substring(authorization.Length - 64))
                let key = Reference.key secret scope

                let result =
                    AWS4SigningResult(SigningCalls.keys.AccessKeyId, secret, now.UtcDateTime, "", scope, key, seed)

                use stream =
                    new ChunkedUploadWrapperStream(
                        new MemoryStream(content),
                        81920,
                        result,
                        algorithm,
                        trailers checksum,
                        CachedChecksum(OnComplete = CachedChecksum.Callback ignore)
                    )

                ours request = theirs stream)

    [<Property(MaxTest = 30)>]
    let ``not signed`` (length: uint16) =
        let content = content length

        algorithms
        |> List.forall (fun (checksum, algorithm) ->
            let call = request "https" [ struct ("x-amz-sdk-checksum-algorithm", checksum.Name) ] content

            let info = {
                Samples.checksumDemanded with
                    AlgorithmHeader = "x-amz-sdk-checksum-algorithm"
            }

            let call = { call with Operation = { call.Operation with Checksum = ValueSome info } }

            match Samples.through (RequestChecksum.add ChecksumsWhen.Supported ChecksumsWhen.Supported) call with
            | Error error -> failwith (AwsError.explain error)
            | Ok call ->
                use stream =
                    new TrailingHeadersWrapperStream(
                        new MemoryStream(content),
                        trailers checksum,
                        algorithm,
                        CachedChecksum(OnComplete = CachedChecksum.Callback ignore)
                    )

                ours call.Request = theirs stream)
