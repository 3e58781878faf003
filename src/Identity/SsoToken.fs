namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// An entrance of IAM Identity Center: "[sso-session name]" in the config file, or the same settings in a profile.
type SsoSession = {
    /// The section's name; none where a profile has the settings itself.
    Name: string option
    StartUrl: string
    Region: string
    /// What a login asks for; "sso:account:access" as a rule.
    Scopes: string list
}

/// This program, as IAM Identity Center knows it.
type SsoClient = { Id: string; Secret: Secret; ExpiresAt: DateTimeOffset }

/// What a person got for logging in.
type SsoToken = {
    AccessToken: Secret
    ExpiresAt: DateTimeOffset
    RefreshToken: Secret option
    /// Who asked for it, which it takes to renew it.
    Client: SsoClient option
}

/// Why the service gave no token.
type internal OidcFailure = { Code: string; Message: string }

/// The calls of SSO OIDC that tokens come from. They carry no signature.
[<RequireQualifiedAccess>]
module internal SsoOidc =

    let private failure (reply: Reply) : OidcFailure =
        match CredentialJson.parse reply.Body with
        | Ok found ->
            let code = CredentialJson.tryText "error" found |> Option.defaultValue $"HTTP {reply.Status}"

            let message =
                match CredentialJson.tryText "error_description" found with
                | Some message -> $"{code}: {message}"
                | None -> code

            { Code = code; Message = message }
        | Error _ -> { Code = ""; Message = $"HTTP {reply.Status}" }

    let call
        (context: CredentialContext)
        (region: string)
        (path: string)
        (body: Document)
        (cancel: CancellationToken)
        : Task<Result<Document, OidcFailure>> =
        task {
            match CredentialEndpoint.find context CredentialService.SsoOidc region with
            | Error error -> return Error { Code = ""; Message = AwsError.explain error }
            | Ok(endpoint, _) ->
                let request () = Exchange.post endpoint path "application/json" (Schema.Search.JsonText.write body)

                match! Exchange.ask context Exchange.mayPass request cancel with
                | Error reason -> return Error { Code = ""; Message = $"{endpoint.Host}: {reason}" }
                | Ok reply when reply.Status <> 200 -> return Error(failure reply)
                | Ok reply ->
                    return
                        CredentialJson.parse reply.Body
                        |> Result.mapError (fun problem -> {
                            Code = ""
                            Message = "the answer cannot be used: " + problem
                        })
        }

    /// Asks for a token with what a client has to show for it.
    let createToken
        (context: CredentialContext)
        (session: SsoSession)
        (client: SsoClient)
        (grant: (string * string) list)
        (cancel: CancellationToken)
        : Task<Result<SsoToken, OidcFailure>> =
        task {
            let body =
                [ "clientId", client.Id; "clientSecret", client.Secret.Reveal() ] @ grant
                |> List.map (fun (name, value) -> name, Document.String value)
                |> Document.map

            match! call context session.Region "/token" body cancel with
            | Error failure -> return Error failure
            | Ok found ->
                let expiresAt =
                    CredentialJson.tryInteger "expiresIn" found
                    |> Option.bind (Expiration.trySeconds (context.Effects.Now()))

                match CredentialJson.tryText "accessToken" found, expiresAt with
                | Some token, Some expiresAt ->
                    return
                        Ok {
                            AccessToken = Secret.Of token
                            ExpiresAt = expiresAt
                            RefreshToken = CredentialJson.tryText "refreshToken" found |> Option.map Secret.Of
                            Client = Some client
                        }
                | _ ->
                    return
                        Error {
                            Code = ""
                            Message = "the answer has no accessToken, or no time that it is good for"
                        }
        }

/// Tokens of IAM Identity Center, which the command line's "aws sso login" leaves in ~/.aws/sso/cache.
[<RequireQualifiedAccess>]
module SsoToken =

    let private path (session: SsoSession) (environment: AwsEnvironment) : string option =
        let name = Option.defaultValue session.StartUrl session.Name
        AwsEnvironment.tryBelowHome (CredentialCache.ssoPath name) environment

    let private loginAgain (session: SsoSession) : string =
        match session.Name with
        | Some name -> $"log in with: aws sso login --sso-session {name}"
        | None -> "log in with: aws sso login"

    let private tryTime (name: string) (document: Document) : DateTimeOffset option =
        CredentialJson.tryText name document |> Option.bind Expiration.tryParse

    let private tryClient (found: Document) : SsoClient option =
        match
            CredentialJson.tryText "clientId" found,
            CredentialJson.tryText "clientSecret" found,
            tryTime "registrationExpiresAt" found
        with
        | Some id, Some secret, Some expiresAt -> Some { Id = id; Secret = Secret.Of secret; ExpiresAt = expiresAt }
        | _ -> None

    /// The token that is in the cache, whether it is still good or not.
    let private load (session: SsoSession) (environment: AwsEnvironment) : Result<SsoToken, AwsError> =
        let none (problem: string) = Error(AwsError.Credentials $"{problem}; {loginAgain session}")

        match path session environment with
        | None -> none "there is no home directory to look for a token of single sign-on in"
        | Some path ->
            match CredentialCache.tryRead environment path with
            | None -> none $"there is no token of single sign-on for {session.StartUrl} in {path}"
            | Some found ->
                match CredentialJson.tryText "accessToken" found, tryTime "expiresAt" found with
                | Some token, Some expiresAt ->
                    Ok {
                        AccessToken = Secret.Of token
                        ExpiresAt = expiresAt
                        RefreshToken = CredentialJson.tryText "refreshToken" found |> Option.map Secret.Of
                        Client = tryClient found
                    }
                | _ -> none $"the token of single sign-on in {path} has no accessToken, or no expiresAt"

    /// <summary>Puts a token where AWS's other tools look for it, too.</summary>
    let save (context: CredentialContext) (session: SsoSession) (token: SsoToken) : Result<unit, AwsError> =
        let environment = context.Configuration.Environment

        let entries = [
            "startUrl", session.StartUrl
            "region", session.Region
            "accessToken", token.AccessToken.Reveal()
            "expiresAt", Expiration.write token.ExpiresAt
            match token.Client with
            | Some client ->
                "clientId", client.Id
                "clientSecret", client.Secret.Reveal()
                "registrationExpiresAt", Expiration.write client.ExpiresAt
            | None -> ()
            match token.RefreshToken with
            | Some refresh -> "refreshToken", refresh.Reveal()
            | None -> ()
        ]

        match path session environment with
        | None -> Error(AwsError.Credentials "there is no home directory to keep a token of single sign-on in")
        | Some path ->
            entries
            |> List.map (fun (name, value) -> name, Document.String value)
            |> Document.map
            |> CredentialCache.write environment path
            |> Result.mapError (fun reason -> AwsError.Credentials $"the file {path} cannot be written: {reason}")

    let private renew (context: CredentialContext) (session: SsoSession) (token: SsoToken) (cancel: CancellationToken) =
        match token.RefreshToken, token.Client with
        | Some refresh, Some client when client.ExpiresAt > context.Effects.Now() ->
            task {
                let grant = [ "grantType", "refresh_token"; "refreshToken", refresh.Reveal() ]
                return! SsoOidc.createToken context session client grant cancel
            }
        | _ -> Task.FromResult(Error { Code = ""; Message = "it cannot be renewed" })

    /// <summary>
    /// The token of a session, from the cache. In its last 15 minutes it is renewed, where that is possible, and the new
    /// one goes to the cache. A profile without a session of its own has tokens that cannot be renewed.
    /// </summary>
    let find
        (context: CredentialContext)
        (session: SsoSession)
        (cancel: CancellationToken)
        : Task<Result<SsoToken, AwsError>> =
        task {
            match load session context.Configuration.Environment with
            | Error error -> return Error error
            | Ok token ->
                let now = context.Effects.Now()

                if token.ExpiresAt - now > TimeSpan.FromMinutes 15.0 then
                    return Ok token
                else
                    match! renew context session token cancel with
                    | Ok renewed ->
                        // A service that gives no new token for renewal means the old one.
                        let renewed = {
                            renewed with
                                RefreshToken = renewed.RefreshToken |> Option.orElse token.RefreshToken
                        }

                        save context session renewed |> ignore
                        return Ok renewed
                    | Error failure ->
                        // Somebody else may have renewed it at the same time, which uses up the token for renewal.
                        match load session context.Configuration.Environment with
                        | Ok newer when newer.ExpiresAt > token.ExpiresAt && newer.ExpiresAt > now -> return Ok newer
                        | _ when token.ExpiresAt > now -> return Ok token
                        | _ ->
                            return
                                Error(
                                    AwsError.Credentials
                                        $"the token of single sign-on for {session.StartUrl} has expired ({failure.Message}); {loginAgain session}"
                                )
        }
