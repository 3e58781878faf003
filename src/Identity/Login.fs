namespace FunctionalAws

open System
open System.Security.Cryptography
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Schema.Search

/// <summary>
/// Proofs that a request comes from the holder of a key: DPoP with ES256 (https://www.rfc-editor.org/rfc/rfc9449).
/// </summary>
[<RequireQualifiedAccess>]
module internal Dpop =

    let private base64Url (bytes: byte[]) : string =
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')

    let private encode (document: Document) : string = base64Url (Encoding.UTF8.GetBytes(JsonText.write document))

    /// The key that a PEM text holds; none when it holds something else, or a key of another curve.
    let tryKey (pem: string) : ECDsa option =
        let key = ECDsa.Create()

        try
            key.ImportFromPem pem

            match key.ExportParameters(false).Curve.Oid.Value with
            | "1.2.840.10045.3.1.7" -> Some key
            | _ ->
                key.Dispose()
                None
        with
        | :? ArgumentException
        | :? CryptographicException ->
            key.Dispose()
            None

    /// The value of the header DPoP for one request.
    let proof (key: ECDsa) (now: DateTimeOffset) (id: string) (method: string) (url: string) : string =
        let point = key.ExportParameters(false).Q
        let text (value: string) : Document = Document.String value

        let header =
            Document.map [
                "typ", text "dpop+jwt"
                "alg", text "ES256"
                "jwk",
                Document.map [
                    "kty", text "EC"
                    "x", text (base64Url (nonNull point.X))
                    "y", text (base64Url (nonNull point.Y))
                    "crv", text "P-256"
                ]
            ]

        let payload =
            Document.map [
                "htm", text method
                "htu", text url
                "iat", Document.Integer(now.ToUnixTimeSeconds())
                "jti", text id
            ]

        let signed = String.Concat(encode header, ".", encode payload)

        let signature =
            key.SignData(
                Encoding.ASCII.GetBytes signed,
                HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation
            )

        String.Concat(signed, ".", base64Url signature)

/// <summary>
/// Credentials of a person who has logged in with "aws login", from ~/.aws/login/cache or AWS_LOGIN_CACHE_DIRECTORY. They
/// are renewed with the key that the login has left there
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-login-credentials.html).
/// </summary>
[<RequireQualifiedAccess>]
module Login =

    let private path (environment: AwsEnvironment) (session: string) : string option =
        let name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes session)) + ".json"

        AwsEnvironment.tryPath "AWS_LOGIN_CACHE_DIRECTORY" ".aws/login/cache" environment
        |> Option.map (fun folder -> String.Concat(folder.TrimEnd('/'), "/", name))

    let private source = "login"

    let private read (cached: Document) : Result<Credentials, string> =
        match CredentialJson.tryObject "accessToken" cached with
        | None -> Error "it has no accessToken"
        | Some keys ->
            match
                CredentialJson.text "accessKeyId" keys,
                CredentialJson.text "secretAccessKey" keys,
                CredentialJson.text "sessionToken" keys,
                CredentialJson.time "expiresAt" keys
            with
            | Error problem, _, _, _
            | _, Error problem, _, _
            | _, _, Error problem, _
            | _, _, _, Error problem -> Error problem
            | _, _, _, Ok None -> Error "it has no expiresAt"
            | Ok id, Ok secret, Ok token, Ok expiration ->
                Ok {
                    AccessKeyId = id
                    SecretAccessKey = secret
                    SessionToken = Some token
                    Expiration = expiration
                    AccountId = CredentialJson.tryText "accountId" keys
                    Source = source
                }

    let private failure (reply: Reply) : string =
        match CredentialJson.parse reply.Body |> Result.toOption |> Option.bind (CredentialJson.tryText "error") with
        | Some("TOKEN_EXPIRED") -> "the login has expired; log in with: aws login"
        | Some("USER_CREDENTIALS_CHANGED") -> "the password has changed; log in with: aws login"
        | Some("INSUFFICIENT_PERMISSIONS") -> "the permission for CreateOAuth2Token is missing"
        | Some code -> $"{code} (HTTP {reply.Status})"
        | None -> $"HTTP {reply.Status}"

    /// What the cache is to hold after a token was renewed.
    let private renewed (now: DateTimeOffset) (cached: Document) (reply: Reply) : Result<Document, string> =
        match CredentialJson.parse reply.Body with
        | Error problem -> Error problem
        | Ok found ->
            let expiresAt = CredentialJson.tryInteger "expiresIn" found |> Option.bind (Expiration.trySeconds now)

            match
                CredentialJson.tryObject "accessToken" found, CredentialJson.tryText "refreshToken" found, expiresAt
            with
            | Some keys, Some refresh, Some expiresAt ->
                let account =
                    CredentialJson.tryObject "accessToken" cached |> Option.bind (CredentialJson.tryText "accountId")

                let keys =
                    CredentialJson.change
                        [
                            match account with
                            | Some account -> "accountId", Document.String account
                            | None -> ()
                            "expiresAt", Document.String(Expiration.write expiresAt)
                        ]
                        keys

                Ok(CredentialJson.change [ "accessToken", keys; "refreshToken", Document.String refresh ] cached)
            | _ -> Error "it has no accessToken, refreshToken or expiresIn"

    let private renew
        (context: CredentialContext)
        (endpoint: CustomEndpoint)
        (cached: Document)
        (cancel: CancellationToken)
        : Task<Result<Document, string>> =
        match
            CredentialJson.text "clientId" cached,
            CredentialJson.text "refreshToken" cached,
            CredentialJson.text "dpopKey" cached |> Result.map Dpop.tryKey
        with
        | Error problem, _, _
        | _, Error problem, _
        | _, _, Error problem -> Task.FromResult(Error("the file " + problem.Substring 3))
        | _, _, Ok None -> Task.FromResult(Error "its dpopKey is no private key of the curve P-256")
        | Ok client, Ok refresh, Ok(Some key) ->
            task {
                use _ = key

                let body =
                    Document.map [
                        "clientId", Document.String client
                        "grantType", Document.String "refresh_token"
                        "refreshToken", Document.String refresh
                    ]

                let request () =
                    let post = Exchange.post endpoint "/v1/token" "application/json" (JsonText.write body)
                    let url = String.Concat(post.Scheme, "://", post.Host, post.Path)
                    let proof = Dpop.proof key (context.Effects.Now()) (context.Effects.NewId()) "POST" url
                    { post with Headers = struct ("DPoP", proof) :: post.Headers }

                match! Exchange.ask context Exchange.mayPass request cancel with
                | Error reason -> return Error $"{endpoint.Host}: {reason}"
                | Ok reply when reply.Status <> 200 -> return Error(failure reply)
                | Ok reply -> return renewed (context.Effects.Now()) cached reply
            }

    let private find
        (context: CredentialContext)
        (region: string)
        (session: string)
        (path: string)
        (cancel: CancellationToken)
        =
        task {
            let environment = context.Configuration.Environment

            let wrong (problem: string) =
                Error(AwsError.Credentials $"the login {session} gave no credentials: {problem}")

            match CredentialCache.tryRead environment path with
            | None -> return wrong $"there is nothing to read in {path}; log in with: aws login"
            | Some cached ->
                match read cached with
                | Error problem -> return wrong $"{path} cannot be used: {problem}; log in with: aws login"
                | Ok({ Expiration = Some time } as credentials) when
                    time - context.Effects.Now() > TimeSpan.FromMinutes 5.0
                    ->
                    return Ok(Some credentials)
                | Ok old ->
                    match CredentialEndpoint.find context CredentialService.Signin region with
                    | Error error -> return Error error
                    | Ok(endpoint, _) ->
                        match! renew context endpoint cached cancel with
                        | Error problem ->
                            // Somebody else may have renewed it at the same time, which uses up the token for renewal.
                            match CredentialCache.tryRead environment path |> Option.map read with
                            | Some(Ok newer) when newer <> old && newer.Expiration > Some(context.Effects.Now()) ->
                                return Ok(Some newer)
                            | _ -> return wrong problem
                        | Ok renewed ->
                            CredentialCache.write environment path renewed |> ignore

                            match read renewed with
                            | Ok credentials -> return Ok(Some credentials)
                            | Error problem -> return wrong ("the answer cannot be used: " + problem)
        }

    /// The login of a profile, where it has one.
    let internal ofProfile
        (context: CredentialContext)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        fun cancel ->
            match profile () with
            | Error error -> Task.FromResult(Error error)
            | Ok profile ->
                match Profile.tryFind "login_session" profile with
                | None -> Task.FromResult(Ok None)
                | Some session ->
                    match
                        path context.Configuration.Environment session.Value,
                        Configuration.region context.Region (Some context.Configuration)
                    with
                    | None, _ ->
                        Task.FromResult(Error(AwsError.Credentials "there is no home directory to look for a login in"))
                    | _, Error error -> Task.FromResult(Error error)
                    | Some path, Ok region -> find context region session.Value path cancel
