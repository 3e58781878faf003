namespace FunctionalAws

open System
open System.IO

/// Holds what is read against a checksum. The last bytes are not handed out before that.
[<Sealed>]
type private VerifiedStream
    (source: Stream, length: int64 voption, running: RunningChecksum, verify: byte[] -> AwsError voption) =
    inherit WatchedStream(source)
    let mutable filled = 0L
    let mutable isJudged = false
    let mutable damage: AwsError voption = ValueNone

    override _.Watch(bytes: ReadOnlySpan<byte>) : unit =
        if not isJudged then
            running.Append bytes
            filled <- filled + int64 bytes.Length

            // Who knows the length may never look for the end.
            if bytes.IsEmpty || ValueSome filled = length then
                isJudged <- true
                damage <- verify (running.Finish())

        // Whoever tries again is told again.
        match damage with
        | ValueNone -> ()
        | ValueSome error -> raise (AwsBodyException error)

    override _.Dispose(disposing: bool) : unit =
        base.Dispose disposing
        if disposing then running.Dispose()

/// <summary>Checksums of what comes back.</summary>
[<RequireQualifiedAccess>]
module ResponseChecksum =

    /// The best checksum that an answer has; one made of parts' checksums is none that bytes could be held against.
    let private tryExpected (info: ChecksumTrait) (response: HttpResponse) : struct (BodyChecksum * string) voption =
        let rec find (headers: string list) =
            match headers with
            | [] -> ValueNone
            | header :: rest ->
                match Header.tryFind header response.Headers, BodyChecksum.tryOfHeader header with
                | ValueSome value, Some checksum when not (BodyChecksum.isComposite value) ->
                    ValueSome(struct (checksum, value))
                | _ -> find rest

        find info.AnswerHeaders

    /// What is wrong when bytes come to another checksum than the answer's.
    let private compare (call: Call) (checksum: BodyChecksum) (expected: string) (actual: byte[]) : AwsError voption =
        let actual = Convert.ToBase64String actual

        if actual = expected then
            ValueNone
        else
            ValueSome(
                AwsError.Transport {
                    Fault = TransportFault.Broken
                    Endpoint = String.Concat(call.Request.Scheme, "://", call.Request.Host)
                    Message =
                        $"the answer's body is damaged: its {checksum.Name} is {actual}, and {expected} was sent with it"
                }
            )

    let private verify (call: Call) (info: ChecksumTrait) (response: HttpResponse) : Result<HttpResponse, AwsError> =
        match tryExpected info response with
        | ValueNone -> Ok response
        | ValueSome(struct (checksum, expected)) ->
            match response.Body, Body.tryBytes response.Body with
            | Body.Stream stream, ValueNone ->
                let wrap (source: Stream) : Stream =
                    new VerifiedStream(source, stream.Length, checksum.Start(), compare call checksum expected)

                Ok {
                    response with
                        Body = Body.Stream(ByteStream.Over(stream, stream.Length, wrap))
                }
            | _, bytes ->
                use running = checksum.Start()
                running.Append (ValueOption.defaultValue ReadOnlyMemory.Empty bytes).Span

                match compare call checksum expected (running.Finish()) with
                | ValueNone -> Ok response
                | ValueSome error -> Error error

    let private asks (info: ChecksumTrait) (call: Call) : bool =
        match Header.tryFind info.ModeHeader call.Request.Headers with
        | ValueSome mode -> mode.Equals("ENABLED", StringComparison.OrdinalIgnoreCase)
        | ValueNone -> false

    /// <summary>
    /// Holds an answer against the checksum that was asked for. One in memory that is damaged has broken off, and is asked for
    /// again by the retries; a stream raises <c>AwsBodyException</c> before its last bytes.
    /// </summary>
    let hold (call: Call) (response: HttpResponse) : Result<HttpResponse, AwsError> =
        match call.Operation.Checksum with
        | ValueSome info when not info.AnswerHeaders.IsEmpty && asks info call -> verify call info response
        | _ -> Ok response
