namespace FunctionalAws

open System
open System.IO
open System.IO.Compression

/// <summary>
/// Compresses what is sent, where the model allows it (its <c>requestcompression</c> trait) and the body is in memory and
/// large enough: https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait.
/// </summary>
[<RequireQualifiedAccess>]
module Compression =

    /// What is smaller is sent as it is, in bytes: the default of AWS's SDKs.
    [<Literal>]
    let DefaultMinimum = 10240

    let private gzip (bytes: ReadOnlySpan<byte>) : Body =
        use target = new MemoryStream(bytes.Length / 4)

        (use zip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen = true)
         zip.Write bytes)

        Body.Bytes(ReadOnlyMemory(target.GetBuffer(), 0, int target.Length))

    /// The headers with one more encoding of the content, after those that the caller named.
    let rec private withEncoding (headers: Header list) : Header list =
        match headers with
        | [] -> [ struct ("Content-Encoding", "gzip") ]
        | struct (name, value) :: rest when name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase) ->
            struct (name, value + ", gzip") :: rest
        | header :: rest -> header :: withEncoding rest

    let private compress (request: HttpRequest) (bytes: ReadOnlyMemory<byte>) : HttpRequest = {
        request with
            Headers = withEncoding request.Headers
            Body = gzip bytes.Span
    }

    /// Compresses bodies of at least so many bytes.
    let above (minimum: int) : Middleware =
        fun next call ->
            if not call.Operation.Compresses then
                next call
            else
                match call.Request.Body with
                | Body.Bytes bytes when bytes.Length >= minimum ->
                    next { call with Request = compress call.Request bytes }
                | Body.Rented(buffer, length) when length >= minimum ->
                    next {
                        call with
                            Request = compress call.Request (ReadOnlyMemory(buffer, 0, length))
                    }
                | _ -> next call
