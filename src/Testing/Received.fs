namespace FunctionalAws.Testing

open System
open System.Globalization
open System.IO
open System.IO.Compression
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// <summary>
/// A request as its protocol wrote it, from one as it is sent: what endpoint, compression and signature have made of it is
/// undone, as a service does.
/// </summary>
[<RequireQualifiedAccess>]
module internal Received =

    let private drain (source: Stream) (cancel: CancellationToken) : Task<byte[]> =
        task {
            use copy = new MemoryStream()
            do! source.CopyToAsync(copy, cancel)
            return copy.ToArray()
        }

    /// A stream that the caller passed in stays the caller's: opened once more, it is the same stream again.
    let private close (body: ByteStream) (source: Stream) : unit =
        if body.CanReopen then
            let again = body.Open()

            if not (obj.ReferenceEquals(again, source)) then
                again.Dispose()
                source.Dispose()

    /// The bytes of a request's body, in an array of their own: a buffer goes back to its pool after the call.
    let bytesOf (body: Body) (cancel: CancellationToken) : Task<byte[]> =
        match Body.tryBytes body, body with
        | ValueNone, Body.Stream stream ->
            task {
                let source = stream.Open()
                let! bytes = drain source cancel
                close stream source
                return bytes
            }
        | bytes, _ -> Task.FromResult((ValueOption.defaultValue ReadOnlyMemory.Empty bytes).ToArray())

    /// The bytes of an answer's body, whose stream ends with it.
    let answerBytes (body: Body) (cancel: CancellationToken) : Task<byte[]> =
        match Body.tryBytes body, body with
        | ValueNone, Body.Stream stream ->
            task {
                use source = stream.Open()
                return! drain source cancel
            }
        | _ -> bytesOf body cancel

    let private unzip (bytes: byte[]) : byte[] =
        use source = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)
        use copy = new MemoryStream()
        source.CopyTo copy
        copy.ToArray()

    /// The data of chunks, each after a line with its size; trailers are left out.
    let private unchunk (bytes: byte[]) : byte[] =
        use data = new MemoryStream()
        let mutable position = 0
        let mutable size = -1

        while size <> 0 do
            let lineEnd = position + bytes.AsSpan(position).IndexOf("\r\n"B.AsSpan())
            let line = Encoding.ASCII.GetString(bytes, position, max 0 (lineEnd - position))
            size <- Int32.Parse((line.Split ';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            data.Write(bytes, lineEnd + 2, size)
            position <- lineEnd + 2 + size + 2

        data.ToArray()

    let private isChunked (headers: Header list) : bool =
        match Header.tryFind "x-amz-content-sha256" headers with
        | ValueSome value -> value.StartsWith("STREAMING-", StringComparison.Ordinal)
        | ValueNone -> false

    let private isZipped (operation: OperationInfo) (headers: Header list) : bool =
        operation.Compresses
        && (match Header.tryFind "Content-Encoding" headers with
            | ValueSome value -> value.EndsWith("gzip", StringComparison.OrdinalIgnoreCase)
            | ValueNone -> false)

    /// A bucket in the host goes back into the path, where the model has it.
    let private withBucket (operation: OperationInfo) (request: HttpRequest) : HttpRequest =
        let isPlace = operation.UriTemplate.StartsWith("/{Bucket}", StringComparison.Ordinal)
        let label = request.Host.IndexOf(".s3", StringComparison.Ordinal)

        if isPlace && label > 0 then
            {
                request with
                    Path = String.Concat("/", request.Host.Substring(0, label), request.Path)
            }
        else
            request

    /// What the pipeline adds by itself where a model demands a checksum, and where it frames a body, the caller has not said.
    let private withoutFrames (operation: OperationInfo) (request: HttpRequest) : HttpRequest =
        let isNamed (expected: string) (name: string) =
            String.Equals(expected, name, StringComparison.OrdinalIgnoreCase)

        let isOwn (name: string) (value: string) : bool =
            match operation.Checksum with
            | ValueSome info when info.Required -> isNamed info.AlgorithmHeader name && value = BodyChecksum.crc32.Name
            | _ -> false

        let encodings (value: string) : string =
            if value = "aws-chunked" then
                ""
            elif value.StartsWith("aws-chunked,", StringComparison.Ordinal) then
                value.Substring 12
            else
                value

        let restore (struct (name: string, value: string)) : Header option =
            if isOwn name value then
                None
            elif isNamed "Content-Encoding" name then
                match encodings value with
                | "" -> None
                | value -> Some(struct (name, value))
            else
                Some(struct (name, value))

        { request with Headers = List.choose restore request.Headers }

    /// True when the request goes on while the answer comes.
    let private hasEvents (schema: Schema) : bool =
        schema.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream)

    /// The request as its protocol wrote it, with the bytes of its body.
    let plain (operation: OperationInfo) (request: HttpRequest) (bytes: byte[]) : HttpRequest =
        let request = withBucket operation request |> withoutFrames operation
        let bytes = if isChunked request.Headers then unchunk bytes else bytes
        let bytes = if isZipped operation request.Headers then unzip bytes else bytes

        {
            request with
                Body = if bytes.Length = 0 then Body.Empty else Body.Bytes(ReadOnlyMemory bytes)
        }

    /// The request as its protocol wrote it, with its body in memory; without one that goes on while the answer comes.
    let ofSent
        (operation: OperationInfo)
        (source: OperationSource)
        (request: HttpRequest)
        (cancel: CancellationToken)
        : Task<HttpRequest> =
        task {
            if hasEvents source.Input then
                return { withBucket operation request with Body = Body.Empty }
            else
                let! bytes = bytesOf request.Body cancel
                return plain operation request bytes
        }
