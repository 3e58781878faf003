namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// What a person has to do to log in: open the address, and compare the code.
type SsoDeviceAuthorization = {
    /// The code that the page shows, or asks for.
    UserCode: string
    /// The page, where the code is to be given.
    VerificationUri: string
    /// The page with the code filled in.
    VerificationUriComplete: string
    DeviceCode: Secret
    ExpiresAt: DateTimeOffset
    /// The pause between two questions whether the person is done.
    Interval: TimeSpan
}

/// <summary>
/// Logging in to IAM Identity Center in a browser, in steps that a script can drive: register, start, show the person
/// where to go, wait. The token goes to the cache that AWS's other tools use.
/// See https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html
/// </summary>
[<RequireQualifiedAccess>]
module SsoLogin =

    let private wrong (what: string) (problem: string) : Result<'a, AwsError> =
        Error(AwsError.Credentials $"IAM Identity Center did not {what}: {problem}")

    let private text (value: string) : Document = Document.String value

    /// <summary>Makes this program known, which is good for some weeks.</summary>
    let register
        (context: CredentialContext)
        (session: SsoSession)
        (clientName: string)
        (cancel: CancellationToken)
        : Task<Result<SsoClient, AwsError>> =
        task {
            let body =
                Document.map [
                    "clientName", text clientName
                    "clientType", text "public"
                    "scopes", Document.List(session.Scopes |> List.map text)
                    "grantTypes",
                    Document.List [ text "urn:ietf:params:oauth:grant-type:device_code"; text "refresh_token" ]
                ]

            match! SsoOidc.call context session.Region "/client/register" body cancel with
            | Error failure -> return wrong "register this program" failure.Message
            | Ok found ->
                match
                    CredentialJson.tryText "clientId" found,
                    CredentialJson.tryText "clientSecret" found,
                    CredentialJson.tryInteger "clientSecretExpiresAt" found
                    |> Option.filter (fun seconds -> seconds <= 253_402_300_799L)
                    |> Option.bind (fun seconds -> Expiration.tryMilliseconds (seconds * 1000L))
                with
                | Some id, Some secret, Some expiresAt ->
                    return Ok { Id = id; Secret = Secret.Of secret; ExpiresAt = expiresAt }
                | _ -> return wrong "register this program" "the answer has no clientId, clientSecret or end"
        }

    /// <summary>Starts a login, and says what the person has to do.</summary>
    let start
        (context: CredentialContext)
        (session: SsoSession)
        (client: SsoClient)
        (cancel: CancellationToken)
        : Task<Result<SsoDeviceAuthorization, AwsError>> =
        task {
            let body =
                Document.map [
                    "clientId", text client.Id
                    "clientSecret", text (client.Secret.Reveal())
                    "startUrl", text session.StartUrl
                ]

            match! SsoOidc.call context session.Region "/device_authorization" body cancel with
            | Error failure -> return wrong "start the login" failure.Message
            | Ok found ->
                let value (name: string) = CredentialJson.tryText name found

                let expiresAt =
                    CredentialJson.tryInteger "expiresIn" found
                    |> Option.bind (Expiration.trySeconds (context.Effects.Now()))

                match value "deviceCode", value "userCode", value "verificationUri", expiresAt with
                | Some device, Some user, Some uri, Some expiresAt ->
                    let seconds = CredentialJson.tryInteger "interval" found |> Option.defaultValue 5L

                    return
                        Ok {
                            UserCode = user
                            VerificationUri = uri
                            VerificationUriComplete = value "verificationUriComplete" |> Option.defaultValue uri
                            DeviceCode = Secret.Of device
                            ExpiresAt = expiresAt
                            Interval = TimeSpan.FromSeconds(float (max 1L (min 60L seconds)))
                        }
                | _ -> return wrong "start the login" "the answer has no codes, address or end"
        }

    /// <summary>
    /// Asks until the person is done, or the time is over, and puts the token in the cache.
    /// </summary>
    let wait
        (context: CredentialContext)
        (session: SsoSession)
        (client: SsoClient)
        (authorization: SsoDeviceAuthorization)
        (cancel: CancellationToken)
        : Task<Result<SsoToken, AwsError>> =
        task {
            let grant = [
                "grantType", "urn:ietf:params:oauth:grant-type:device_code"
                "deviceCode", authorization.DeviceCode.Reveal()
            ]

            let mutable interval = authorization.Interval
            let mutable result = ValueNone

            while result.IsNone do
                match! SsoOidc.createToken context session client grant cancel with
                | Ok token -> result <- ValueSome(SsoToken.save context session token |> Result.map (fun () -> token))
                | Error failure when failure.Code = "authorization_pending" || failure.Code = "slow_down" ->
                    if failure.Code = "slow_down" then
                        interval <- interval + TimeSpan.FromSeconds 5.0

                    if context.Effects.Now() + interval >= authorization.ExpiresAt then
                        result <- ValueSome(wrong "give a token" "nobody has confirmed the login in time")
                    else
                        do! context.Effects.Sleep interval cancel
                | Error failure -> result <- ValueSome(wrong "give a token" failure.Message)

            return result.Value
        }
