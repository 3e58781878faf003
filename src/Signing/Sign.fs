namespace FunctionalAws.Signing

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols

/// What a signature says of a body.
[<Struct; RequireQualifiedAccess; NoComparison; NoEquality>]
type private Payload =
    /// A hash or what stands for one, or a body in memory.
    | Known of payload: SignedPayload
    /// A stream that has to be read once to know its hash.
    | Hashed of stream: ByteStream
    /// A stream that is signed chunk by chunk, and with it the checksum behind it.
    | Chunks of body: ByteStream * length: int64
    /// Events that are signed message by message.
    | Events of events: EventBodyStream
    /// A body that cannot be signed, and why.
    | Refused of reason: string

/// Signing calls.
[<RequireQualifiedAccess>]
module Sign =

    /// S3 alone takes the path as it is; and it alone knows chunks, and unsigned bodies for every operation.
    let private isS3 (call: Call) : bool = not call.Operation.Service.DoubleEncodesPath

    let private text (hash: string) : Payload = Payload.Known(SignedPayload.Text hash)

    let private bytes (bytes: ReadOnlyMemory<byte>) : Payload = Payload.Known(SignedPayload.Bytes bytes)

    let private isEvents (body: Body) : bool =
        match body with
        | Body.Stream stream -> stream.Travel = BodyTravel.Duplex
        | _ -> false

    let private events (body: Body) : Payload =
        match body with
        | Body.Stream stream ->
            match stream.Open() with
            | :? EventBodyStream as events -> Payload.Events events
            | _ -> Payload.Refused "a stream of events that has been changed cannot be signed"
        | _ -> Payload.Refused "there are no events"

    /// Decides how the body is signed. Over https the connection protects the body, so that its hash may be left out
    /// where the service allows that; over http every byte is signed if there is any way to do so.
    let private payload (call: Call) : Payload =
        let request = call.Request
        let isSecure = request.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase)

        match Header.tryFind SigV4.PayloadHashHeader request.Headers with
        | ValueSome decided -> text decided
        | ValueNone when isEvents request.Body ->
            match call.Auth with
            | AuthScheme.SigV4a _ -> Payload.Refused "events cannot be signed for several regions"
            | _ -> events request.Body
        | ValueNone when isSecure && call.Operation.UnsignedPayload -> text SigV4.UnsignedPayload
        | ValueNone ->
            match request.Body with
            | Body.Empty -> text Sha256.Empty
            | Body.Bytes content -> bytes content
            | Body.Rented(buffer, length) -> bytes (ReadOnlyMemory(buffer, 0, length))
            | Body.Stream stream ->
                match stream.Bytes, ChunkedBody.lengthOf stream request.Headers with
                | _ when isSecure && (isS3 call || not stream.CanReopen) -> text SigV4.UnsignedPayload
                | ValueSome content, _ -> bytes content
                | _ when stream.CanReopen -> Payload.Hashed stream
                | _ when not (isS3 call) -> text SigV4.UnsignedPayload
                | _, ValueSome _ when call.Auth.IsSigV4a ->
                    Payload.Refused "a stream that cannot be read twice needs https here"
                | _, ValueSome length -> Payload.Chunks(stream, length)
                | _ ->
                    Payload.Refused
                        "a stream of unknown length cannot be signed for http: give its length, or use https"

    /// The checksum that would come behind the body in chunks goes before one that is read beforehand.
    let private withChecksum (value: RunningChecksum) (request: HttpRequest) : HttpRequest =
        let restate (struct (name: string, header: string)) : Header =
            if name.Equals(ChunkedBody.TrailerHeader, StringComparison.OrdinalIgnoreCase) then
                struct (header, Convert.ToBase64String(value.Finish()))
            else
                struct (name, header)

        { request with Headers = List.map restate request.Headers }

    /// Hashes a stream that will be opened once more to be sent, and makes the checksum that the headers announce.
    let private hashStream (call: Call) (body: ByteStream) : Task<Result<struct (string * HttpRequest), AwsError>> =
        task {
            try
                let stream = body.Open()

                try
                    match ChunkedBody.tryTrailer call.Request.Headers with
                    | null ->
                        let! hash = Sha256.textOfStream stream (fun _ _ -> ()) call.Cancel
                        return Ok(struct (hash, call.Request))
                    | checksum ->
                        use running = checksum.Start()

                        let! hash =
                            Sha256.textOfStream
                                stream
                                (fun buffer count -> running.Append(ReadOnlySpan(buffer, 0, count)))
                                call.Cancel

                        return Ok(struct (hash, withChecksum running call.Request))
                finally
                    body.Close stream
            with error when not call.Cancel.IsCancellationRequested ->
                return
                    Error(
                        AwsError.Transport {
                            Fault = TransportFault.Refused
                            Endpoint = String.Concat(call.Request.Scheme, "://", call.Request.Host)
                            Message = String.Concat("the body cannot be read: ", error.Message)
                        }
                    )
        }

    let private options (call: Call) : SigV4Options =
        match call.Auth with
        | AuthScheme.S3Express -> SigV4Options.s3Express
        | _ -> SigV4Options.ofService call.Operation.Service

    /// A request of the RPC protocols is all body. The signature has the body's hash, so that nobody need be told it.
    let private isRpc (call: Call) : bool = call.Request.Method = "POST" && call.Request.Path = "/" && not (isS3 call)

    let private optionsFor (call: Call) (payload: SignedPayload) : SigV4Options =
        match payload with
        | SignedPayload.Bytes _ when isRpc call -> SigV4Options.rpc
        | _ -> options call

    /// The key of the version that the endpoint asks for.
    let private keyOf (call: Call) (credentials: Credentials) (time: SigningTime) : SignatureKey =
        match call.Auth with
        | AuthScheme.SigV4a regions -> RegionSetKey(credentials, time, call.Scope.Name, regions)
        | _ -> SigningKey.Find(credentials, time, call.Scope)

    let private signedWith (credentials: Credentials) (call: Call) (payload: SignedPayload) : Call =
        let time = SigningTime.At(call.Effects.Now())
        let key = keyOf call credentials time
        let request = SigV4.signWith (optionsFor call payload) credentials key time payload call.Request
        { call with Request = request }

    let private inChunks (credentials: Credentials) (call: Call) (body: ByteStream) (length: int64) : Call = {
        call with
            Request =
                ChunkedBody.sign (options call) credentials call.Scope (call.Effects.Now()) body length call.Request
    }

    let private asEvents (credentials: Credentials) (call: Call) (events: EventBodyStream) : Call = {
        call with
            Request = EventSigning.sign (options call) credentials call.Scope call.Effects.Now events call.Request
    }

    let private invalid (call: Call) (path: string) (message: string) : AwsError =
        AwsError.Invalid(call.Operation.Name, [ { Path = path; Message = message } ])

    /// What the signature is for has to be known by now.
    let private checkScope (call: Call) (found: Result<Credentials, AwsError>) : Result<Credentials, AwsError> =
        if call.Scope.Region = "" || call.Scope.Name = "" then
            Error(
                AwsError.Configuration
                    "the request has no signing region: the endpoint has to be resolved before the request is signed"
            )
        else
            found

    let private signThen
        (agents: UserAgents | null)
        (next: Handler)
        (call: Call)
        (found: Result<Credentials, AwsError>)
        : Task<Result<HttpResponse, AwsError>> =
        match checkScope call found with
        | Error error -> Task.FromResult(Error error)
        | Ok credentials ->
            let call =
                match agents with
                | null -> call
                | agents -> agents.Settle(call, ValueSome credentials)

            match payload call with
            | Payload.Known payload -> next (signedWith credentials call payload)
            | Payload.Chunks(body, length) -> next (inChunks credentials call body length)
            | Payload.Events events -> next (asEvents credentials call events)
            | Payload.Refused why -> Task.FromResult(Error(invalid call "Body" why))
            | Payload.Hashed body ->
                task {
                    match! hashStream call body with
                    | Ok(struct (hash, request)) ->
                        return! next (signedWith credentials { call with Request = request } (SignedPayload.Text hash))
                    | Error error -> return Error error
                }

    /// As <c>sigV4</c>, with the User-Agent header that is right once the credentials are known.
    let internal sigV4Naming
        (agents: UserAgents | null)
        (credentials: CancellationToken -> Task<Result<Credentials, AwsError>>)
        : Middleware =
        fun next call ->
            if not call.Operation.Signed then
                next call
            else
                let found = credentials call.Cancel

                if found.IsCompletedSuccessfully then
                    signThen agents next call found.Result
                else
                    task {
                        let! found = found
                        return! signThen agents next call found
                    }

    /// <summary>
    /// Signs every attempt with AWS Signature Version 4, at the call's own time: it belongs inside retry and after the
    /// endpoint. Operations that are sent without a signature pass.
    /// </summary>
    /// <remarks>
    /// A request that has the header <c>x-amz-content-sha256</c> already keeps it: whatever framed the body knows how it
    /// is to be signed. The credentials are asked for at every attempt, so whatever finds them should remember them.
    /// </remarks>
    let sigV4 (credentials: CancellationToken -> Task<Result<Credentials, AwsError>>) : Middleware =
        sigV4Naming null credentials

    let private presignWith
        (expires: TimeSpan)
        (call: Call)
        (payload: string)
        (credentials: Credentials)
        : Result<Uri, AwsError> =
        let time = SigningTime.At(call.Effects.Now())

        SigV4.presignWith (options call) credentials (keyOf call credentials time) time expires payload call.Request
        |> PresignedUrl.ofRequest

    /// <summary>
    /// A URL that makes the call when it is fetched with the operation's method, from the call's own time for as long as
    /// given, 1 second to 7 days. It belongs after the endpoint, as <c>sigV4</c> does.
    /// </summary>
    /// <remarks>
    /// <para>Headers that begin with x-amz- go into the query, except those that services read from the headers alone:
    /// for S3 encryption, copy source, tags, object lock, grants, storage class and redirect, for the JSON protocols the
    /// target. These and every other header, as Content-Type, have to be sent with the URL; X-Amz-SignedHeaders in it
    /// names them.</para>
    /// <para>For S3 the body is not signed, so anything can be uploaded; elsewhere it is, except that the parameters of
    /// the query protocols go into the URL.</para>
    /// </remarks>
    let presign
        (credentials: CancellationToken -> Task<Result<Credentials, AwsError>>)
        (expires: TimeSpan)
        (call: Call)
        : Task<Result<Uri, AwsError>> =
        task {
            let call = { call with Request = PresignedUrl.prepare call.Request }

            if not call.Operation.Signed then
                return PresignedUrl.ofRequest call.Request
            elif expires < TimeSpan.FromSeconds 1L || expires > TimeSpan.FromDays 7 then
                return Error(invalid call "Expires" "a URL can be good for 1 second to 7 days")
            else
                let! found = credentials call.Cancel

                match checkScope call found with
                | Error error -> return Error error
                | Ok credentials ->
                    if isS3 call then
                        return presignWith expires call SigV4.UnsignedPayload credentials
                    else
                        match payload call with
                        | Payload.Known(SignedPayload.Text hash) -> return presignWith expires call hash credentials
                        | Payload.Known(SignedPayload.Bytes content) ->
                            return presignWith expires call (Sha256.text content.Span) credentials
                        | Payload.Hashed body ->
                            match! hashStream call body with
                            | Ok(struct (hash, _)) -> return presignWith expires call hash credentials
                            | Error error -> return Error error
                        | Payload.Events _ ->
                            return Error(invalid call "(the request)" "a stream of events cannot be sent with a URL")
                        | Payload.Chunks _
                        | Payload.Refused _ -> return presignWith expires call SigV4.UnsignedPayload credentials
        }
