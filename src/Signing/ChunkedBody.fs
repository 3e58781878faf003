namespace FunctionalAws.Signing

open System
open System.Globalization
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// Signs one chunk after the other: each signature depends on the one before.
[<Sealed>]
type private ChunkSigner(key: SigningKey, stamp: string, seed: string) =

    static let digits = 2 * Sha256.Size
    let signature: byte[] = Array.zeroCreate Sha256.Size

    let text (start: string) (rest: string list) : byte[] =
        Encoding.UTF8.GetBytes(String.Join("\n", start :: stamp :: key.Scope :: rest))

    // What a chunk's signature is made of; two places in it change from chunk to chunk.
    let ofChunk = text "AWS4-HMAC-SHA256-PAYLOAD" [ seed; Sha256.Empty; Sha256.Empty ]
    let previous = ofChunk.Length - 2 * (digits + 1) - digits
    let last: byte[] = Encoding.UTF8.GetBytes seed

    let sign (text: byte[]) (content: ReadOnlySpan<byte>) : unit =
        Sha256.hash content (signature.AsSpan())
        Sha256.hex (ReadOnlySpan signature) (text.AsSpan(text.Length - digits))
        key.Sign(ReadOnlySpan text, signature.AsSpan()) |> ignore
        Sha256.hex (ReadOnlySpan signature) (last.AsSpan())

    /// The latest signature, 64 digits.
    member _.Last: byte[] = last

    member _.Chunk(content: ReadOnlySpan<byte>) : unit =
        sign ofChunk content
        last.CopyTo(ofChunk, previous)

    /// The trailer as it is signed: name, colon, value and a line feed.
    member _.Trailer(line: string) : unit =
        sign
            (text "AWS4-HMAC-SHA256-TRAILER" [ Encoding.ASCII.GetString last; Sha256.Empty ])
            (ReadOnlySpan(Encoding.ASCII.GetBytes line))

/// Frames a stream in chunks, signed or not, with a checksum behind the last one or not. The stream is its body's: a
/// caller's own stays open when the frames are closed.
[<Sealed>]
type private ChunkedStream
    (
        body: ByteStream,
        source: Stream,
        length: int64 voption,
        chunkSize: int,
        signer: ChunkSigner | null,
        checksum: BodyChecksum | null
    ) =
    inherit Stream()

    // Size in hexadecimal, ";chunk-signature=", signature, line end: at most 8 + 17 + 64 + 2.
    static let lineRoom = 96
    // The line of the longest checksum, the line of its signature, the empty line.
    static let trailerRoom = 256
    static let marker = ";chunk-signature="B

    let running =
        match checksum with
        | null -> null
        | checksum -> checksum.Start()

    let buffer: byte[] = Array.zeroCreate (lineRoom + chunkSize + trailerRoom)
    let size: byte[] = Array.zeroCreate 8
    let mutable start = 0
    let mutable finish = 0
    let mutable ended = false
    let mutable framed = 0L

    let append (bytes: ReadOnlySpan<byte>) : unit =
        bytes.CopyTo(buffer.AsSpan finish)
        finish <- finish + bytes.Length

    let appendText (text: string) : unit = append (ReadOnlySpan(Encoding.ASCII.GetBytes text))

    // The frames have a length of their own, so who counts those cannot tell which length was wrong.
    let checkLength (count: int) : unit =
        framed <- framed + int64 count

        match length with
        | ValueSome length when framed > length || (count = 0 && framed < length) ->
            let actual = if framed > length then "more" else framed.ToString()
            raise (IOException(String.Concat("it was said to have ", length.ToString(), " bytes, but has ", actual)))
        | _ -> ()

    /// Writes the chunk's size, and its signature, before its bytes, which lie ready.
    let writeHead (count: int) : unit =
        let mutable digits = 0
        count.TryFormat(size.AsSpan(), &digits, "x") |> ignore

        match signer with
        | null -> start <- lineRoom - (digits + 2)
        | signer ->
            signer.Chunk(ReadOnlySpan(buffer, lineRoom, count))
            start <- lineRoom - (digits + marker.Length + signer.Last.Length + 2)
            marker.CopyTo(buffer, start + digits)
            signer.Last.CopyTo(buffer, start + digits + marker.Length)

        size.AsSpan(0, digits).CopyTo(buffer.AsSpan start)
        buffer[lineRoom - 2] <- byte '\r'
        buffer[lineRoom - 1] <- byte '\n'
        finish <- lineRoom + count

    let writeTrailer (checksum: BodyChecksum) (running: RunningChecksum) : unit =
        let line = String.Concat(checksum.Header, ":", Convert.ToBase64String(running.Finish()))
        appendText line
        appendText "\r\n"

        match signer with
        | null -> ()
        | signer ->
            signer.Trailer(line + "\n")
            appendText "x-amz-trailer-signature:"
            append (ReadOnlySpan signer.Last)
            appendText "\r\n"

    /// Makes a chunk of the bytes that lie ready; none make the last chunk.
    let frame (count: int) : unit =
        checkLength count
        writeHead count
        ended <- count = 0

        match running, checksum with
        | null, _
        | _, null -> ()
        | running, _ when count > 0 -> running.Append(ReadOnlySpan(buffer, lineRoom, count))
        | running, checksum -> writeTrailer checksum running

        append (ReadOnlySpan "\r\n"B)

    let take (target: Span<byte>) : int =
        let count = min target.Length (finish - start)
        buffer.AsSpan(start, count).CopyTo target
        start <- start + count
        count

    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.Read(target: Span<byte>) : int =
        if start = finish && not ended then
            frame (source.ReadAtLeast(buffer.AsSpan(lineRoom, chunkSize), chunkSize, false))

        take target

    override this.Read(target: byte[], offset: int, count: int) : int = this.Read(target.AsSpan(offset, count))

    override _.ReadAsync(target: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
        if start < finish || ended then
            ValueTask<int>(take target.Span)
        else
            let pending = source.ReadAtLeastAsync(buffer.AsMemory(lineRoom, chunkSize), chunkSize, false, cancel)

            if pending.IsCompletedSuccessfully then
                frame pending.Result
                ValueTask<int>(take target.Span)
            else
                ValueTask<int>(
                    task {
                        let! count = pending
                        frame count
                        return take target.Span
                    }
                )

    override this.ReadAsync(target: byte[], offset: int, count: int, cancel: CancellationToken) : Task<int> =
        this.ReadAsync(target.AsMemory(offset, count), cancel).AsTask()

    override _.Flush() : unit = ()
    override _.Seek(_: int64, _: SeekOrigin) : int64 = raise (NotSupportedException())
    override _.SetLength(_: int64) : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())

    override _.Dispose(disposing: bool) : unit =
        if disposing then
            body.Close source

            match running with
            | null -> ()
            | running -> running.Dispose()

/// <summary>
/// Bodies of S3 in chunks: a checksum comes behind a body that is read only while it is sent; over plain http the chunks
/// are signed too, since such a body cannot be hashed beforehand
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html,
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html).
/// </summary>
[<RequireQualifiedAccess>]
module internal ChunkedBody =

    /// Stands for the hash of a body whose chunks are signed.
    [<Literal>]
    let Payload: string = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"

    /// The same, with a trailer that is signed as well.
    [<Literal>]
    let PayloadTrailer: string = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"

    /// Stands for the hash of a body in chunks that nobody signs.
    [<Literal>]
    let UnsignedTrailer: string = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    /// The header that says which header comes behind the body.
    [<Literal>]
    let TrailerHeader: string = "X-Amz-Trailer"

    [<Literal>]
    let private chunkSize: int = 65536

    let private signatureSize = 2 * Sha256.Size

    let private trailerSize (isSigned: bool) (checksum: BodyChecksum | null) : int64 =
        match checksum with
        | null -> 0L
        | checksum ->
            let line = checksum.Header.Length + 1 + (checksum.Size + 2) / 3 * 4 + 2
            let signature = if isSigned then "x-amz-trailer-signature:".Length + signatureSize + 2 else 0
            int64 (line + signature)

    /// The length on the wire of a body of the given length.
    let encodedLength (isSigned: bool) (checksum: BodyChecksum | null) (length: int64) : int64 =
        let head = if isSigned then ";chunk-signature=".Length + signatureSize else 0

        let framedSize (count: int64) : int64 = int64 (count.ToString("x").Length + head + 4) + count

        let last = length % int64 chunkSize

        length / int64 chunkSize * framedSize (int64 chunkSize)
        + (if last = 0L then 0L else framedSize last)
        + framedSize 0L
        + trailerSize isSigned checksum

    let private is (expected: string) (name: string) : bool =
        String.Equals(expected, name, StringComparison.OrdinalIgnoreCase)

    /// The checksum that comes behind the body, by what the headers say.
    let tryTrailer (headers: Header list) : BodyChecksum | null =
        match Header.tryFind TrailerHeader headers with
        | ValueNone -> null
        | ValueSome name ->
            match BodyChecksum.tryOfHeader name with
            | Some checksum -> checksum
            | None -> null

    /// The length of a body, by itself or by what the headers say.
    let lengthOf (body: ByteStream) (headers: Header list) : int64 voption =
        match body.Length, Header.tryFind "Content-Length" headers with
        | ValueSome length, _ -> ValueSome length
        | ValueNone, ValueNone -> ValueNone
        | ValueNone, ValueSome stated ->
            match Int64.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, length -> ValueSome length
            | _ -> ValueNone

    /// Says in the headers that the body comes in chunks. A length among them becomes the length on the wire.
    let private describe (length: int64 voption) (encoded: int64 voption) (headers: Header list) : Header list =
        let encoding =
            match Header.tryFind "content-encoding" headers with
            | ValueSome encoding -> String.Concat("aws-chunked,", encoding)
            | ValueNone -> "aws-chunked"

        let restate (struct (name: string, value: string)) : Header =
            match encoded with
            | ValueSome encoded when is "content-length" name -> struct (name, encoded.ToString())
            | _ -> struct (name, value)

        let others =
            headers
            |> List.filter (fun (struct (name, _)) -> not (is "content-encoding" name))
            |> List.map restate

        let described = struct ("Content-Encoding", encoding) :: others

        match length with
        | ValueSome length -> struct ("X-Amz-Decoded-Content-Length", length.ToString()) :: described
        | ValueNone -> described

    /// <summary>
    /// Puts chunks in the place of the body, with the given checksum behind them. Nothing of them is signed: the connection
    /// protects them.
    /// </summary>
    let unsigned (checksum: BodyChecksum) (body: ByteStream) (request: HttpRequest) : HttpRequest =
        let length = lengthOf body request.Headers
        let encoded = length |> ValueOption.map (encodedLength false checksum)

        let wrap (source: Stream) : Stream = new ChunkedStream(body, source, length, chunkSize, null, checksum)

        {
            request with
                Headers =
                    struct (SigV4.PayloadHashHeader, UnsignedTrailer)
                    :: struct (TrailerHeader, checksum.Header)
                    :: describe length encoded request.Headers
                Body = Body.Stream(ByteStream.Over(body, encoded, wrap))
        }

    /// Signs the request and puts signed chunks in place of its body, whose length is given; and behind them the checksum
    /// that the headers announce, if they do.
    let sign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (body: ByteStream)
        (length: int64)
        (request: HttpRequest)
        : HttpRequest =
        let checksum = tryTrailer request.Headers
        let encoded = encodedLength true checksum length

        let steps =
            {
                request with
                    Headers = describe (ValueSome length) (ValueSome encoded) request.Headers
            }
            |> SigV4.signSteps options credentials scope now (if isNull checksum then Payload else PayloadTrailer)

        let time = SigningTime.At now
        let key = SigningKey.Find(credentials, time, scope)

        let wrap (source: Stream) : Stream =
            let signer = ChunkSigner(key, time.Stamp, steps.Signature)
            new ChunkedStream(body, source, ValueSome length, chunkSize, signer, checksum)

        {
            steps.Request with
                Body = Body.Stream(ByteStream.Over(body, ValueSome encoded, wrap))
        }
