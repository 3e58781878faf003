namespace FunctionalAws.Signing

open System
open FunctionalAws

/// How a service wants its signatures.
[<NoComparison>]
type SigV4Options = {
    /// True when empty segments, "." and ".." are taken out of the path that is signed.
    NormalizesPath: bool
    /// True when the path is percent-encoded once more for the signature.
    EncodesPath: bool
    /// True when the header <c>x-amz-content-sha256</c> says how the body is signed.
    SendsPayloadHash: bool
    /// False when the token of temporary credentials is added after signing.
    SignsToken: bool
    /// The name of the header, or query parameter, that carries the token of temporary credentials.
    TokenName: string
}

/// The options of services.
[<RequireQualifiedAccess>]
module SigV4Options =

    /// As most services want it.
    let standard: SigV4Options = {
        NormalizesPath = true
        EncodesPath = true
        SendsPayloadHash = true
        SignsToken = true
        TokenName = "X-Amz-Security-Token"
    }

    /// As S3 wants it: an object's key may hold "//" and "..", so the path is signed as it is sent.
    let s3: SigV4Options = { standard with NormalizesPath = false; EncodesPath = false }

    /// As S3's directory buckets want it, with the keys of a session.
    let s3Express: SigV4Options = { s3 with TokenName = "x-amz-s3session-token" }

    /// As most services want it of requests whose body has a hash that is part of the signature alone.
    let internal rpc: SigV4Options = { standard with SendsPayloadHash = false }

    /// As the given service wants it.
    let ofService (service: Service) : SigV4Options = if service.DoubleEncodesPath then standard else s3

/// A signature and what it was made of. When a service says that a signature does not match, it tells its own canonical
/// request: the difference is the mistake.
[<NoComparison; NoEquality>]
type SigV4Steps = {
    /// The signed request.
    Request: HttpRequest
    CanonicalRequest: string
    StringToSign: string
    /// 64 hexadecimal digits.
    Signature: string
}

/// <summary>
/// AWS Signature Version 4, in the Authorization header and in the query
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
/// </summary>
[<RequireQualifiedAccess>]
module SigV4 =

    /// Stands for the hash of a body that is not signed.
    [<Literal>]
    let UnsignedPayload: string = "UNSIGNED-PAYLOAD"

    [<Literal>]
    let internal PayloadHashHeader: string = "x-amz-content-sha256"

    let private is (expected: string) (name: string) : bool =
        String.Equals(expected, name, StringComparison.OrdinalIgnoreCase)

    /// What a signature makes of a header.
    [<Struct>]
    type private Role =
        | Signed
        /// Left out of the signature, since it may change on the way.
        | Unsigned
        /// Written by the signature itself, so an old one has to go.
        | Own

    let private role (sendsPayloadHash: bool) (name: string) : Role =
        match name.Length with
        | 2 when is "te" name -> Unsigned
        | 6 when is "expect" name -> Unsigned
        | 7 when is "trailer" name || is "upgrade" name -> Unsigned
        | 10 when is "x-amz-date" name -> Own
        | 10 when is "connection" name || is "keep-alive" name || is "user-agent" name -> Unsigned
        | 13 when is "authorization" name -> Own
        | 15 when is "x-amzn-trace-id" name || is "amz-sdk-request" name -> Unsigned
        | 17 when is "transfer-encoding" name -> Unsigned
        | 16 when is "x-amz-region-set" name -> Own
        | 20 when is "x-amz-security-token" name -> Own
        | 21 when is "x-amz-s3session-token" name -> Own
        // What says how often a call was sent is no part of it.
        | 21 when is "amz-sdk-invocation-id" name -> Unsigned
        | 20 when sendsPayloadHash && is PayloadHashHeader name -> Own
        | 0 -> Signed
        | _ when (name[0] = 'p' || name[0] = 'P') && name.StartsWith("proxy-", StringComparison.OrdinalIgnoreCase) ->
            Unsigned
        | _ -> Signed

    /// Takes in the request's own headers, and says which of them the signed request keeps.
    let private addHeaders (text: CanonicalRequest) (sendsPayloadHash: bool) (request: HttpRequest) : Header list =
        let mutable hasHost = false
        let mutable hasOwn = false

        for struct (name, value) in request.Headers do
            match role sendsPayloadHash name with
            | Signed ->
                hasHost <- hasHost || is "host" name
                text.AddHeader(name, value)
            | Own -> hasOwn <- true
            | Unsigned -> ()

        if not hasHost then text.AddHeader("host", request.Host)

        if hasOwn then
            request.Headers |> List.filter (fun (struct (name, _)) -> role sendsPayloadHash name <> Own)
        else
            request.Headers

    let private token (credentials: Credentials) : string =
        match credentials.SessionToken with
        | Some token -> token
        | None -> ""

    /// Adds the string to sign, and says where it starts.
    let private writeStringToSign (text: CanonicalRequest) (time: SigningTime) (key: SignatureKey) : int =
        let start = text.Length
        text.Append key.Algorithm
        text.Append "\n"
        text.Append time.Stamp
        text.Append "\n"
        text.Append key.ScopeBytes
        text.Append "\n"
        text.AppendHash(0, start)
        start

    /// What signing left in the text: where the string to sign begins and ends, and where the signature begins.
    [<Struct; NoComparison; NoEquality>]
    type private Marks = { Start: int; Finish: int; Signature: int }

    let private steps (text: CanonicalRequest) (marks: Marks) (request: HttpRequest) : SigV4Steps = {
        Request = request
        CanonicalRequest = text.Text(0, marks.Start)
        StringToSign = text.Text(marks.Start, marks.Finish)
        Signature = text.Text(marks.Signature, text.Length)
    }

    /// Signs in the header; the text is left with canonical request, string to sign and signature.
    let private signIn
        (text: CanonicalRequest)
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (payload: SignedPayload)
        (request: HttpRequest)
        : struct (HttpRequest * Marks) =
        let token = token credentials
        let mutable headers = addHeaders text options.SendsPayloadHash request

        if token <> "" then
            headers <- struct (options.TokenName, token) :: headers

            if options.SignsToken then text.AddHeader(options.TokenName, token)

        let payload =
            match payload with
            | SignedPayload.Bytes bytes when options.SendsPayloadHash -> SignedPayload.Text(Sha256.text bytes.Span)
            | payload -> payload

        match payload with
        | SignedPayload.Text hash when options.SendsPayloadHash ->
            headers <- struct (PayloadHashHeader, hash) :: headers
            text.AddHeader(PayloadHashHeader, hash)
        | _ -> ()

        if key.RegionSet <> "" then
            headers <- struct ("X-Amz-Region-Set", key.RegionSet) :: headers
            text.AddHeader("x-amz-region-set", key.RegionSet)

        text.AddHeader("x-amz-date", time.Stamp)
        text.Write(request.Method, request.Path, request.Query, options.NormalizesPath, options.EncodesPath, payload)
        let start = writeStringToSign text time key
        let finish = text.Length

        text.Append key.Algorithm
        text.Append " Credential="
        text.Append credentials.AccessKeyId
        text.Append "/"
        text.Append key.ScopeBytes
        text.Append ", SignedHeaders="
        text.AppendSignedHeaders()
        text.Append ", Signature="
        let signature = text.Length
        text.AppendSignature(key, start, finish)
        let authorization = text.Text(finish, text.Length)

        let headers = struct ("Authorization", authorization) :: struct ("X-Amz-Date", time.Stamp) :: headers

        struct ({ request with Headers = headers }, { Start = start; Finish = finish; Signature = signature })

    /// Signs in the query; the text is left with canonical request, string to sign and signature.
    let private presignIn
        (text: CanonicalRequest)
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : struct (HttpRequest * Marks) =
        let headers = addHeaders text true request
        let credential = String.Concat(credentials.AccessKeyId, "/", key.Scope)

        let token =
            match token credentials with
            | "" -> []
            | token -> [ struct (options.TokenName, Uri.EscapeDataString token) ]

        let query: Header list = [
            yield! request.Query
            struct ("X-Amz-Algorithm", key.Algorithm)
            struct ("X-Amz-Credential", Uri.EscapeDataString credential)
            struct ("X-Amz-Date", time.Stamp)
            struct ("X-Amz-SignedHeaders", Uri.EscapeDataString(text.SignedHeaders()))
            struct ("X-Amz-Expires", (int64 expires.TotalSeconds).ToString())
            if key.RegionSet <> "" then
                struct ("X-Amz-Region-Set", Uri.EscapeDataString key.RegionSet)
            if options.SignsToken then yield! token
        ]

        let payload = SignedPayload.Text payload
        text.Write(request.Method, request.Path, query, options.NormalizesPath, options.EncodesPath, payload)
        let start = writeStringToSign text time key
        let finish = text.Length
        text.AppendSignature(key, start, finish)

        let query = [
            yield! query
            if not options.SignsToken then yield! token
            struct ("X-Amz-Signature", text.Text(finish, text.Length))
        ]

        struct ({ request with Query = query; Headers = headers },
                { Start = start; Finish = finish; Signature = finish })

    /// Signs in the header with a key of either version.
    let internal signWith
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (payload: SignedPayload)
        (request: HttpRequest)
        : HttpRequest =
        let text = CanonicalRequest.Mine()
        let struct (signed, _) = signIn text options credentials key time payload request
        text.Clear()
        signed

    /// Signs in the query with a key of either version.
    let internal presignWith
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : HttpRequest =
        let text = CanonicalRequest.Mine()
        let struct (signed, _) = presignIn text options credentials key time expires payload request
        text.Clear()
        signed

    /// Does as <c>signWith</c> does, and shows its steps.
    let internal signStepsWith
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let text = CanonicalRequest.Mine()
        let struct (signed, marks) = signIn text options credentials key time (SignedPayload.Text payload) request
        let steps = steps text marks signed
        text.Clear()
        steps

    /// Does as <c>presignWith</c> does, and shows its steps.
    let internal presignStepsWith
        (options: SigV4Options)
        (credentials: Credentials)
        (key: SignatureKey)
        (time: SigningTime)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let text = CanonicalRequest.Mine()
        let struct (signed, marks) = presignIn text options credentials key time expires payload request
        let steps = steps text marks signed
        text.Clear()
        steps

    /// Does as <c>sign</c> does; a body's hash is made a text only where it is sent.
    let internal signPayload
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (payload: SignedPayload)
        (request: HttpRequest)
        : HttpRequest =
        let time = SigningTime.At now
        signWith options credentials (SigningKey.Find(credentials, time, scope)) time payload request

    /// <summary>Adds the signature's headers to a request, whose endpoint is known.</summary>
    /// <param name="options">How the service wants it.</param>
    /// <param name="credentials">The keys to sign with.</param>
    /// <param name="scope">The region and the service's signing name.</param>
    /// <param name="now">The time of signing; a service accepts a signature for some minutes.</param>
    /// <param name="payload">The SHA-256 of the body in lower-case hexadecimal digits, or <c>UNSIGNED-PAYLOAD</c>.</param>
    /// <param name="request">The request. An older signature in it is replaced.</param>
    let sign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (payload: string)
        (request: HttpRequest)
        : HttpRequest =
        signPayload options credentials scope now (SignedPayload.Text payload) request

    /// Does as <c>sign</c> does, and shows its steps.
    let signSteps
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let time = SigningTime.At now
        signStepsWith options credentials (SigningKey.Find(credentials, time, scope)) time payload request

    /// <summary>Adds the signature to a request's query, for as long as given, 1 second to 7 days.</summary>
    /// <remarks>The headers that the request has are signed: who sends the request must send them too.</remarks>
    /// <param name="options">How the service wants it.</param>
    /// <param name="credentials">The keys to sign with. The signature ends when they do, if that is earlier.</param>
    /// <param name="scope">The region and the service's signing name.</param>
    /// <param name="now">The time from which the signature is good.</param>
    /// <param name="expires">How long the signature is good, in whole seconds.</param>
    /// <param name="payload">The SHA-256 of the body in lower-case hexadecimal digits, or <c>UNSIGNED-PAYLOAD</c>.</param>
    /// <param name="request">The request.</param>
    let presign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : HttpRequest =
        let time = SigningTime.At now
        presignWith options credentials (SigningKey.Find(credentials, time, scope)) time expires payload request

    /// Does as <c>presign</c> does, and shows its steps.
    let presignSteps
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let time = SigningTime.At now
        presignStepsWith options credentials (SigningKey.Find(credentials, time, scope)) time expires payload request
