namespace FunctionalAws.Signing

open System
open System.Collections.Concurrent
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols

/// What one session is for: a bucket's place, and whose keys asked for it.
[<Struct>]
type private ExpressKey = { Place: string; AccessKeyId: string }

/// <summary>
/// The keys of sessions with S3's directory buckets
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html): one for each bucket, asked for when a call
/// needs it, and renewed before its five minutes are over, in the background first.
/// </summary>
/// <param name="credentials">Finds the keys that ask for sessions.</param>
/// <param name="now">The time.</param>
/// <param name="send">Sends a signed call once; who retries the call that needs the session retries this with it.</param>
[<Sealed>]
type internal ExpressSessions
    (credentials: CancellationToken -> Task<Result<Credentials, AwsError>>, send: Handler, now: unit -> DateTimeOffset)
    =
    // As many as a program may well use at once; beyond that, all are asked for again.
    let most = 100

    let known = ConcurrentDictionary<ExpressKey, Refresher<Credentials>>(1, 3)

    /// CreateSessionResult / Credentials / AccessKeyId
    let tryRead (body: byte[]) : Credentials option =
        let mutable accessKeyId = ""
        let mutable secret = ""
        let mutable token = ""
        let mutable expiration = ""

        try
            let tokens = XmlTokens(body, 0, body.Length)

            if tokens.ReadChild 0 then
                while tokens.ReadChild 1 do
                    match Encoding.UTF8.GetString tokens.Name with
                    | "Credentials" ->
                        while tokens.ReadChild 2 do
                            match Encoding.UTF8.GetString tokens.Name with
                            | "AccessKeyId" -> accessKeyId <- tokens.ReadText()
                            | "SecretAccessKey" -> secret <- tokens.ReadText()
                            | "SessionToken" -> token <- tokens.ReadText()
                            | "Expiration" -> expiration <- tokens.ReadText()
                            | _ -> tokens.Skip()
                    | _ -> tokens.Skip()

            match Expiration.tryParse expiration with
            | Some expires when accessKeyId <> "" && secret <> "" && token <> "" ->
                Some {
                    Credentials.create accessKeyId secret with
                        SessionToken = Some token
                        Expiration = Some expires
                        Source = "a session of S3 Express"
                }
            | _ -> None
        with :? MalformedXmlException ->
            None

    /// The path of the bucket itself, where it is not in the host's name.
    let bucketPath (call: Call) : string =
        match EndpointContext.tryFind "Bucket" (call.Context()) with
        | ValueSome(EndpointValue.String bucket) when
            not (call.Request.Host.StartsWith(bucket + ".", StringComparison.Ordinal))
            ->
            "/" + bucket
        | _ -> "/"

    let create (call: Call) (path: string) (keys: Credentials) : Task<Result<Credentials option, AwsError>> =
        task {
            let session = {
                call with
                    Operation = {
                        call.Operation with
                            Name = "CreateSession"
                            UnsignedPayload = false
                            StreamsOutput = false
                            AwaitsFirstMessage = false
                            Around = null
                    }
                    Auth = AuthScheme.SigV4
                    // Whoever waits may give up, the others go on waiting.
                    Cancel = CancellationToken.None
                    Request = {
                        call.Request with
                            Method = "GET"
                            Path = path
                            Query = [ struct ("session", "") ]
                            Headers =
                                call.Request.Headers |> List.filter (fun (struct (name, _)) -> name = "User-Agent")
                            Body = Body.Empty
                    }
            }

            match! Sign.sigV4 (fun _ -> Task.FromResult(Ok keys)) send session with
            | Error error -> return Error error
            | Ok answer ->
                match tryRead ((Body.bytes answer.Body).ToArray()) with
                | Some session ->
                    CredentialFeatures.note (CredentialFeatures.ofCredentials keys) session
                    return Ok(Some session)
                | None ->
                    return
                        Error(
                            AwsError.Credentials
                                $"{call.Request.Host} gave no session: its answer has no keys with a time at which they end"
                        )
        }

    let refresherOf (call: Call) (path: string) (keys: Credentials) : Refresher<Credentials> =
        let key = {
            Place = String.Concat(call.Request.Host, path)
            AccessKeyId = keys.AccessKeyId
        }

        match known.TryGetValue key with
        | true, refresher -> refresher
        | _ ->
            if known.Count >= most then known.Clear()

            let find (cancel: CancellationToken) : Task<Result<Credentials option, AwsError>> =
                task {
                    match! credentials cancel with
                    | Error error -> return Error error
                    | Ok keys -> return! create call path keys
                }

            known.GetOrAdd(
                key,
                Refresher(
                    now,
                    (fun (keys: Credentials) -> keys.Expiration),
                    (fun (keys: Credentials) -> keys.Source),
                    find,
                    TimeSpan.FromSeconds 45.0,
                    TimeSpan.FromSeconds 10.0
                )
            )

    /// The keys of the session that a call needs, whose endpoint is known.
    member _.Find(call: Call) : Task<Result<Credentials, AwsError>> =
        task {
            match! credentials call.Cancel with
            | Error error -> return Error error
            | Ok keys ->
                match! (refresherOf call (bucketPath call) keys).Ask call.Cancel with
                | Ok(Some session) -> return Ok session
                | Ok None -> return Error(AwsError.Credentials $"{call.Request.Host} gave no session")
                | Error error -> return Error error
        }
