namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Credentials of a role that a person has in IAM Identity Center
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html).
/// </summary>
[<RequireQualifiedAccess>]
module Sso =

    let private scopesOf (setting: string option) : string list =
        match setting with
        | None -> [ "sso:account:access" ]
        | Some text ->
            text.Split([| ','; ' '; '\n' |], StringSplitOptions.RemoveEmptyEntries ||| StringSplitOptions.TrimEntries)
            |> List.ofArray

    let private sessionOf (name: string option) (origin: string) (value: string -> string option) =
        match value "sso_start_url", value "sso_region" with
        | None, _ -> Error(AwsError.Configuration $"the {origin} has no sso_start_url")
        | _, None -> Error(AwsError.Configuration $"the {origin} has no sso_region")
        | Some url, Some region ->
            Region.parse $"sso_region of the {origin}" region
            |> Result.map (fun region -> {
                Name = name
                StartUrl = url
                Region = region
                Scopes = scopesOf (value "sso_registration_scopes")
            })

    let private sessionIn (files: SharedFiles) (name: string) (asked: string) : Result<SsoSession, AwsError> =
        match SharedFiles.trySection "sso-session" name files with
        | None ->
            Error(
                AwsError.Configuration
                    $"{asked} asks for the section [sso-session {name}], which is not in {files.Config.Path}"
            )
        | Some section ->
            sessionOf (Some name) $"section [sso-session {name}] in {files.Config.Path}" (fun setting ->
                IniSection.tryValue setting section)

    /// <summary>The section "[sso-session name]" of the config file.</summary>
    let session (configuration: Configuration) (name: string) : Result<SsoSession, AwsError> =
        configuration.Profile |> Result.bind (fun profile -> sessionIn profile.Files name "code")

    /// The session of a profile, if it has one. What the section and the profile both say must be the same.
    let internal trySessionOf (profile: Profile) : Result<SsoSession option, AwsError> =
        let value (name: string) = Profile.tryFind name profile |> Option.map _.Value

        match Profile.tryFind "sso_session" profile, value "sso_start_url", value "sso_region" with
        | None, None, None -> Ok None
        | None, _, _ -> sessionOf None $"profile \"{profile.Name}\"" value |> Result.map Some
        | Some setting, url, region ->
            match sessionIn profile.Files setting.Value (setting.Origin.ToString()) with
            | Error error -> Error error
            | Ok session ->
                let contradicts (mine: string option) (its: string) = mine.IsSome && mine <> Some its

                if contradicts url session.StartUrl || contradicts region session.Region then
                    Error(
                        AwsError.Configuration
                            $"the profile \"{profile.Name}\" and its [sso-session {setting.Value}] differ in sso_start_url or sso_region"
                    )
                else
                    Ok(Some session)

    let private read (accountId: string) (source: string) (reply: Reply) : Result<Credentials, string> =
        match CredentialJson.parse reply.Body with
        | Error problem -> Error problem
        | Ok found ->
            match CredentialJson.tryObject "roleCredentials" found with
            | None -> Error "it has no roleCredentials"
            | Some keys ->
                match
                    CredentialJson.text "accessKeyId" keys,
                    CredentialJson.text "secretAccessKey" keys,
                    CredentialJson.text "sessionToken" keys,
                    CredentialJson.tryInteger "expiration" keys |> Option.bind Expiration.tryMilliseconds
                with
                | Error problem, _, _, _
                | _, Error problem, _, _
                | _, _, Error problem, _ -> Error problem
                | _, _, _, None -> Error "its expiration is no time in milliseconds"
                | Ok id, Ok secret, Ok token, expiration ->
                    Ok {
                        AccessKeyId = id
                        SecretAccessKey = secret
                        SessionToken = Some token
                        Expiration = expiration
                        AccountId = Some accountId
                        Source = source
                    }

    let private failure (session: SsoSession) (reply: Reply) : string =
        let hint =
            if reply.Status = 401 then
                ": the login is no longer good, log in with: aws sso login"
            else
                ""

        match CredentialJson.parse reply.Body |> Result.toOption |> Option.bind (CredentialJson.tryText "message") with
        | Some message -> $"HTTP {reply.Status}, {message}{hint}"
        | None -> $"HTTP {reply.Status}{hint}"

    let private getRoleCredentials
        (context: CredentialContext)
        (session: SsoSession)
        (accountId: string)
        (roleName: string)
        (cancel: CancellationToken)
        : Task<Result<Credentials, AwsError>> =
        task {
            let wrong (problem: string) =
                Error(
                    AwsError.Credentials
                        $"IAM Identity Center gave no credentials for the role {roleName} of account {accountId}: {problem}"
                )

            match CredentialEndpoint.find context CredentialService.Sso session.Region with
            | Error error -> return Error error
            | Ok(endpoint, _) ->
                match! SsoToken.find context session cancel with
                | Error error -> return Error error
                | Ok token ->
                    let request () = {
                        Exchange.get endpoint "/federation/credentials" [
                            struct ("x-amz-sso_bearer_token", token.AccessToken.Reveal())
                        ] with
                            Query = [
                                struct ("role_name", Uri.EscapeDataString roleName)
                                struct ("account_id", Uri.EscapeDataString accountId)
                            ]
                    }

                    match! Exchange.ask context Exchange.mayPass request cancel with
                    | Error reason -> return wrong $"{endpoint.Host}: {reason}"
                    | Ok reply when reply.Status <> 200 -> return wrong (failure session reply)
                    | Ok reply ->
                        match read accountId $"role {roleName} of single sign-on" reply with
                        | Ok credentials -> return Ok credentials
                        | Error problem -> return wrong ("the answer cannot be used: " + problem)
        }

    /// <summary>
    /// Credentials of a role in an account, for the token of a session. They are shared with the command line through its
    /// cache.
    /// </summary>
    let provider
        (context: CredentialContext)
        (session: SsoSession)
        (accountId: string)
        (roleName: string)
        : CredentialProvider =
        let environment = context.Configuration.Environment

        let key =
            CredentialCache.ssoKey [
                "roleName", roleName
                "accountId", accountId
                match session.Name with
                | Some name -> "sessionName", name
                | None -> "startUrl", session.StartUrl
            ]

        let source = $"role {roleName} of single sign-on"

        fun cancel ->
            match CredentialCache.tryCredentials environment (context.Effects.Now()) source key with
            | Some credentials -> Task.FromResult(Ok(Some { credentials with AccountId = Some accountId }))
            | None ->
                task {
                    match! getRoleCredentials context session accountId roleName cancel with
                    | Error error -> return Error error
                    | Ok credentials ->
                        let kind = [ "ProviderType", Document.String "sso" ]
                        CredentialCache.keepCredentials environment kind key credentials
                        return Ok(Some credentials)
                }

    /// The role of a profile, where it has one.
    let internal ofProfile
        (context: CredentialContext)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        let wrong (message: string) = Task.FromResult(Error(AwsError.Configuration message))

        fun cancel ->
            match profile () with
            | Error error -> Task.FromResult(Error error)
            | Ok profile ->
                let value (name: string) = Profile.tryFind name profile |> Option.map _.Value

                match value "sso_account_id", value "sso_role_name" with
                | None, None -> Task.FromResult(Ok None)
                | Some _, None -> wrong $"the profile \"{profile.Name}\" has an sso_account_id, but no sso_role_name"
                | None, Some _ -> wrong $"the profile \"{profile.Name}\" has an sso_role_name, but no sso_account_id"
                | Some accountId, Some roleName ->
                    match trySessionOf profile with
                    | Error error -> Task.FromResult(Error error)
                    | Ok None -> wrong $"the profile \"{profile.Name}\" has no sso_session"
                    | Ok(Some session) -> provider context session accountId roleName cancel
