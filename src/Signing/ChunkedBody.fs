namespace FunctionalAws.Signing

open System
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// Frames a stream in chunks, each with a signature that depends on the one before. The stream stays its owner's: closing
/// the frames leaves it open.
[<Sealed>]
type private ChunkedStream(source: Stream, length: int64, chunkSize: int, key: SigningKey, stamp: string, seed: string)
    =
    inherit Stream()

    // Size in hexadecimal, ";chunk-signature=", signature, line end: at most 8 + 17 + 64 + 2.
    static let lineRoom = 96
    static let marker = ";chunk-signature="B
    static let digits = 2 * Sha256.Size

    let buffer: byte[] = Array.zeroCreate (lineRoom + chunkSize + 2)
    let signature: byte[] = Array.zeroCreate Sha256.Size
    let mutable start = 0
    let mutable finish = 0
    let mutable ended = false
    let mutable framed = 0L

    // What a chunk's signature is made of; two places in it change from chunk to chunk.
    let stringToSign =
        String.Join("\n", "AWS4-HMAC-SHA256-PAYLOAD", stamp, key.Scope, seed, Sha256.Empty, Sha256.Empty)
        |> Encoding.UTF8.GetBytes

    let hashPlace = stringToSign.Length - digits
    let signaturePlace = hashPlace - 2 * (digits + 1)

    /// Makes a chunk of the bytes that lie ready; none make the last chunk.
    let frame (count: int) : unit =
        framed <- framed + int64 count

        // The frames have a length of their own, so who counts those cannot tell which length was wrong.
        if framed > length || (count = 0 && framed < length) then
            let actual = if framed > length then "more" else framed.ToString()
            raise (IOException(String.Concat("it was said to have ", length.ToString(), " bytes, but has ", actual)))

        Sha256.hash (ReadOnlySpan(buffer, lineRoom, count)) (signature.AsSpan())
        Sha256.hex (ReadOnlySpan signature) (stringToSign.AsSpan hashPlace)
        key.Sign(ReadOnlySpan stringToSign, signature.AsSpan()) |> ignore
        Sha256.hex (ReadOnlySpan signature) (stringToSign.AsSpan signaturePlace)

        let size = Encoding.ASCII.GetBytes(count.ToString "x")
        start <- lineRoom - (size.Length + marker.Length + digits + 2)
        size.CopyTo(buffer, start)
        marker.CopyTo(buffer, start + size.Length)
        Buffer.BlockCopy(stringToSign, signaturePlace, buffer, lineRoom - 2 - digits, digits)
        buffer[lineRoom - 2] <- byte '\r'
        buffer[lineRoom - 1] <- byte '\n'
        buffer[lineRoom + count] <- byte '\r'
        buffer[lineRoom + count + 1] <- byte '\n'
        finish <- lineRoom + count + 2
        ended <- count = 0

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
            ValueTask<int>(
                task {
                    let! count = source.ReadAtLeastAsync(buffer.AsMemory(lineRoom, chunkSize), chunkSize, false, cancel)
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

/// <summary>
/// A body that is signed as it is sent, for S3 over plain http, where a stream cannot be read beforehand to be hashed
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html).
/// </summary>
[<RequireQualifiedAccess>]
module internal ChunkedBody =

    /// Stands for the hash of a body whose chunks are signed.
    [<Literal>]
    let Payload: string = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"

    [<Literal>]
    let private chunkSize: int = 65536

    let private framedSize (count: int64) : int64 =
        int64 (count.ToString("x").Length)
        + int64 (";chunk-signature=".Length + 2 * Sha256.Size + 2)
        + count
        + 2L

    /// The length on the wire of a body of the given length.
    let encodedLength (length: int64) : int64 =
        let last = length % int64 chunkSize

        length / int64 chunkSize * framedSize (int64 chunkSize)
        + (if last = 0L then 0L else framedSize last)
        + framedSize 0L

    /// Says in the headers that the body comes in chunks. A length among them becomes the length on the wire.
    let private headers (length: int64) (headers: Header list) : Header list =
        let is (expected: string) (name: string) : bool =
            String.Equals(expected, name, StringComparison.OrdinalIgnoreCase)

        let encoding =
            match Header.tryFind "content-encoding" headers with
            | ValueSome encoding -> String.Concat("aws-chunked,", encoding)
            | ValueNone -> "aws-chunked"

        let others =
            headers
            |> List.filter (fun (struct (name, _)) -> not (is "content-encoding" name))
            |> List.map (fun (struct (name, value)) ->
                struct (name, (if is "content-length" name then (encodedLength length).ToString() else value)))

        struct ("Content-Encoding", encoding)
        :: struct ("X-Amz-Decoded-Content-Length", length.ToString())
        :: others

    /// Signs the request and puts the chunks in place of its body, whose length is given.
    let sign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (body: ByteStream)
        (length: int64)
        (request: HttpRequest)
        : HttpRequest =
        let steps =
            { request with Headers = headers length request.Headers }
            |> SigV4.signSteps options credentials scope now Payload

        let time = SigningTime.At now
        let key = SigningKey.Find(credentials, time, scope)
        let chunks = new ChunkedStream(body.Open(), length, chunkSize, key, time.Stamp, steps.Signature)

        {
            steps.Request with
                Body = Body.Stream(ByteStream.OfStream(chunks, encodedLength length))
        }
