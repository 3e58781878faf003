namespace FunctionalAws

open System
open System.Globalization
open System.Security.Cryptography
open System.Threading.Tasks

/// Checksums of what is sent and of what comes back.
[<RequireQualifiedAccess>]
module Checksum =

    let private isChecksum (struct (name: string, _): Header) : bool =
        name.StartsWith("x-amz-checksum-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-MD5", StringComparison.OrdinalIgnoreCase)

    /// The header that the model demands for a body.
    let private headerOf (operation: OperationInfo) (bytes: ReadOnlySpan<byte>) : Header =
        if operation.Md5Required then
            struct ("Content-MD5", Convert.ToBase64String(MD5.HashData bytes))
        else
            struct ("x-amz-checksum-crc32", Crc32.toBase64 (Crc32.ofBytes bytes))

    /// <summary>
    /// Adds <c>x-amz-checksum-crc32</c>, or <c>Content-MD5</c> with the older of the two traits, where the model demands a
    /// checksum, the body is in memory and the request has no checksum yet.
    /// </summary>
    let required: Middleware =
        fun next call ->
            let operation = call.Operation
            let isDemanded = operation.ChecksumRequired || operation.Md5Required

            if not isDemanded || List.exists isChecksum call.Request.Headers then
                next call
            else
                match Body.tryBytes call.Request.Body with
                | ValueNone -> next call
                | ValueSome bytes ->
                    let header = headerOf operation bytes.Span

                    next {
                        call with
                            Request = { call.Request with Headers = header :: call.Request.Headers }
                    }

    let private tryExpected (response: HttpResponse) : uint32 voption =
        match Header.tryFind "x-amz-crc32" response.Headers with
        | ValueNone -> ValueNone
        | ValueSome text ->
            match UInt32.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, expected -> ValueSome expected
            | _ -> ValueNone

    /// <summary>
    /// False for an answer that was damaged on its way: its body is not the one that its <c>x-amz-crc32</c> header, which
    /// DynamoDB sends, was made of.
    /// </summary>
    let isWhole (response: HttpResponse) : bool =
        match tryExpected response with
        | ValueNone -> true
        | ValueSome expected ->
            match Body.tryBytes response.Body with
            | ValueNone -> true
            | ValueSome bytes -> Crc32.ofBytes bytes.Span = expected
