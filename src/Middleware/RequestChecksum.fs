namespace FunctionalAws

open System
open System.Security.Cryptography
open System.Threading.Tasks
open FunctionalAws.Signing

/// <summary>
/// When bodies get checksums, and answers are held against theirs
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html).
/// </summary>
[<RequireQualifiedAccess>]
type ChecksumsWhen =
    /// Wherever the operation knows checksums: the default.
    | Supported
    /// Only where the operation demands one, or the caller asks for one: for servers that are like S3 and know no others.
    | Required

/// When checksums are made.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module ChecksumsWhen =

    /// The word that settings have for it, as in "when_required".
    let name (value: ChecksumsWhen) : string =
        match value with
        | ChecksumsWhen.Supported -> "when_supported"
        | ChecksumsWhen.Required -> "when_required"

    /// The ids that the User-Agent header has for when requests and answers have checksums.
    let internal features (request: ChecksumsWhen) (response: ChecksumsWhen) : string list = [
        (match request with
         | ChecksumsWhen.Supported -> "Z"
         | ChecksumsWhen.Required -> "a")
        (match response with
         | ChecksumsWhen.Supported -> "b"
         | ChecksumsWhen.Required -> "c")
    ]

    let internal ofConfiguration
        (info: SettingInfo)
        (configuration: Configuration option)
        : Result<ChecksumsWhen, AwsError> =
        match configuration with
        | None -> Ok ChecksumsWhen.Supported
        | Some configuration ->
            Configuration.tryWord info configuration
            |> Result.map (fun word ->
                match word with
                | Some "when_required" -> ChecksumsWhen.Required
                | _ -> ChecksumsWhen.Supported)

/// <summary>
/// Checksums of what is sent. A body in memory has its checksum in a header. A stream is read once, while it is sent, so its
/// checksum comes behind it, in a trailer; over plain http that is signed with the body, which
/// <see cref="T:FunctionalAws.Signing.Sign"/> does.
/// </summary>
[<RequireQualifiedAccess>]
module RequestChecksum =

    // These begin like checksums, and are none.
    let private isOther (name: string) : bool =
        name.EndsWith("-algorithm", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("-mode", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("-type", StringComparison.OrdinalIgnoreCase)

    /// A caller who gives a checksum has made one.
    let private isChecksum (struct (name: string, _): Header) : bool =
        (name.StartsWith("x-amz-checksum-", StringComparison.OrdinalIgnoreCase) && not (isOther name))
        || name.Equals("Content-MD5", StringComparison.OrdinalIgnoreCase)
        || name.Equals(ChunkedBody.TrailerHeader, StringComparison.OrdinalIgnoreCase)

    let private addHeader (header: Header) (call: Call) : Call = {
        call with
            Request = { call.Request with Headers = header :: call.Request.Headers }
    }

    /// True when every byte has to be signed if there is any way to do so.
    let private signsBody (call: Call) : bool =
        let isSigned =
            match call.Auth with
            | AuthScheme.SigV4
            | AuthScheme.SigV4a _
            | AuthScheme.S3Express -> call.Operation.Signed
            | AuthScheme.Bearer
            | AuthScheme.Anonymous -> false

        isSigned && not (call.Request.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase))

    let private withChecksum (checksum: BodyChecksum) (call: Call) : Call =
        match Body.tryBytes call.Request.Body, call.Request.Body with
        | ValueSome bytes, _ -> addHeader (struct (checksum.Header, BodyChecksum.ofBytes checksum bytes.Span)) call
        // Each event is signed by itself.
        | ValueNone, Body.Stream stream when stream.Travel = BodyTravel.Duplex -> call
        | ValueNone, Body.Stream _ when signsBody call ->
            addHeader (struct (ChunkedBody.TrailerHeader, checksum.Header)) call
        | ValueNone, Body.Stream stream -> { call with Request = ChunkedBody.unsigned checksum stream call.Request }
        | ValueNone, _ -> call

    let private withMd5 (call: Call) : Call =
        match Body.tryBytes call.Request.Body with
        | ValueSome bytes -> addHeader (struct ("Content-MD5", Convert.ToBase64String(MD5.HashData bytes.Span))) call
        | ValueNone -> call

    let private unknown (call: Call) (name: string) : AwsError =
        let known = String.Join(", ", BodyChecksum.all |> List.map _.Name)

        AwsError.Invalid(
            call.Operation.Name,
            [
                {
                    Path = "ChecksumAlgorithm"
                    Message =
                        $"{name} cannot be made here, only {known} can: give the checksum itself, or choose another"
                }
            ]
        )

    let private prepare (calculation: ChecksumsWhen) (info: ChecksumTrait) (call: Call) : Result<Call, AwsError> =
        let headers = call.Request.Headers

        let chosen =
            if info.AlgorithmHeader = "" then
                ValueNone
            else
                Header.tryFind info.AlgorithmHeader headers

        match chosen with
        | _ when List.exists isChecksum headers -> Ok call
        | ValueSome name ->
            match BodyChecksum.tryNamed name with
            | Some checksum -> Ok(withChecksum checksum call)
            | None -> Error(unknown call name)
        | ValueNone when info.IsMd5 -> Ok(withMd5 call)
        | ValueNone when info.Required || (info.AlgorithmHeader <> "" && calculation.IsSupported) ->
            let call = withChecksum BodyChecksum.crc32 call

            if info.AlgorithmHeader = "" then
                Ok call
            else
                Ok(addHeader (struct (info.AlgorithmHeader, BodyChecksum.crc32.Name)) call)
        | ValueNone -> Ok call

    /// Asks for the checksum of the answer, where the operation has such a wish and the caller has not said whether to.
    let private ask (validation: ChecksumsWhen) (info: ChecksumTrait) (call: Call) : Call =
        if
            validation.IsSupported
            && info.ModeHeader <> ""
            && (Header.tryFind info.ModeHeader call.Request.Headers).IsNone
        then
            addHeader (struct (info.ModeHeader, "ENABLED")) call
        else
            call

    let private adding (calculation: ChecksumsWhen) (validation: ChecksumsWhen) : Middleware =
        fun next call ->
            match call.Operation.Checksum with
            | ValueNone -> next call
            | ValueSome info ->
                match prepare calculation info (ask validation info call) with
                | Ok call -> next call
                | Error error -> Task.FromResult(Error error)

    // All that there are: sessions share them.
    let private supportedBoth = adding ChecksumsWhen.Supported ChecksumsWhen.Supported
    let private supportedRequest = adding ChecksumsWhen.Supported ChecksumsWhen.Required
    let private supportedResponse = adding ChecksumsWhen.Required ChecksumsWhen.Supported
    let private requiredBoth = adding ChecksumsWhen.Required ChecksumsWhen.Required

    /// <summary>
    /// Adds the checksum that the caller chooses by the operation's member for it, or CRC32 where the operation demands a
    /// checksum, or takes one and is to have it; Content-MD5 where the older of the two traits demands it. A request that has
    /// a checksum keeps it. The answer's checksum is asked for.
    /// </summary>
    /// <remarks>
    /// It belongs behind the endpoint, and before the retries and the signature. A body that can be sent again still can.
    /// </remarks>
    let add (calculation: ChecksumsWhen) (validation: ChecksumsWhen) : Middleware =
        match calculation, validation with
        | ChecksumsWhen.Supported, ChecksumsWhen.Supported -> supportedBoth
        | ChecksumsWhen.Supported, ChecksumsWhen.Required -> supportedRequest
        | ChecksumsWhen.Required, ChecksumsWhen.Supported -> supportedResponse
        | ChecksumsWhen.Required, ChecksumsWhen.Required -> requiredBoth
