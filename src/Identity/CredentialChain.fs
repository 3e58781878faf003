namespace FunctionalAws

open System
open System.Globalization
open System.Threading.Tasks

/// <summary>
/// Where credentials are looked for when code gives none, in the order that AWS's tools for Python follow: variables,
/// then, for the profile, a role, a web identity, single sign-on, keys in the credentials file, a login, a process and
/// keys in the config file, then old files, the container's agent and the instance's metadata.
/// </summary>
[<RequireQualifiedAccess>]
module CredentialChain =

    let private failed (error: AwsError) : CredentialProvider = fun _ -> Task.FromResult(Error error)

    let private wrong (message: string) : CredentialProvider = failed (AwsError.Configuration message)

    /// Chooses a provider when it is asked.
    let private choose (find: unit -> CredentialProvider) : CredentialProvider = fun cancel -> find () cancel

    let private none: CredentialProvider = fun _ -> Task.FromResult(Ok None)

    let private variables (context: CredentialContext) : CredentialProvider =
        Providers.environment context.Configuration.Environment
        |> CredentialFeatures.noting CredentialFeatures.environmentVariables

    let private container (context: CredentialContext) : CredentialProvider =
        ContainerCredentials.provider context |> CredentialFeatures.noting CredentialFeatures.container

    let private hasKeys (profile: Profile) : bool =
        [ profile.Credentials; profile.Config ]
        |> List.exists (fun section ->
            match section with
            | Some section -> (IniSection.tryValue "aws_access_key_id" section).IsSome
            | None -> false)

    let private duration (profile: Profile) : Result<TimeSpan option, AwsError> =
        match Profile.tryFind "duration_seconds" profile with
        | None -> Ok None
        | Some setting ->
            match Int32.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, seconds when seconds >= 900 && seconds <= 43200 -> Ok(Some(TimeSpan.FromSeconds(float seconds)))
            | _ ->
                Error(
                    AwsError.Configuration
                        $"duration_seconds is \"{setting.Value}\" ({setting.Origin}); it can be 900 to 43200"
                )

    /// What a profile has besides a role: web identity, single sign-on, keys, a login, a process.
    let private withoutRole
        (context: CredentialContext)
        (variablesCount: bool)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        Providers.firstOf [
            WebIdentity.find context variablesCount profile
            |> CredentialFeatures.notingBy (fun () ->
                match AwsEnvironment.tryVariable "AWS_WEB_IDENTITY_TOKEN_FILE" context.Configuration.Environment with
                | Some _ when variablesCount -> CredentialFeatures.webIdentityOfVariables
                | _ -> CredentialFeatures.webIdentityOfProfile)
            Sso.ofProfile context profile
            |> CredentialFeatures.notingBy (fun () ->
                match profile () |> Result.bind Sso.trySessionOf with
                | Ok(Some { Name = None }) -> CredentialFeatures.legacySso
                | _ -> CredentialFeatures.sso)
            Providers.credentialsFile profile |> CredentialFeatures.noting CredentialFeatures.profile
            Login.ofProfile context profile |> CredentialFeatures.noting CredentialFeatures.login
            CredentialProcess.ofProfile context.Configuration.Environment profile
            |> CredentialFeatures.noting CredentialFeatures.processOfProfile
            Providers.configFile profile |> CredentialFeatures.noting CredentialFeatures.profile
        ]

    /// What a credential_source means.
    let private ofSource
        (context: CredentialContext)
        (metadata: CredentialProvider)
        (setting: Setting)
        : CredentialProvider =
        match setting.Value.ToLowerInvariant() with
        | "environment" -> variables context
        | "ecscontainer" -> container context
        | "ec2instancemetadata" -> metadata
        | _ ->
            wrong
                $"credential_source is \"{setting.Value}\" ({setting.Origin}); it can be Environment, EcsContainer or Ec2InstanceMetadata"

    /// More roles in a row than anybody takes are a mistake.
    let private mostRoles = 16

    let private describe (path: string list) : string = String.Join(" -> ", List.rev path)

    /// The role of a profile, for the credentials of its source. The path is that of the profiles so far, the last first.
    let rec private roleOf
        (context: CredentialContext)
        (metadata: CredentialProvider)
        (path: string list)
        (profile: Profile)
        : CredentialProvider =
        let value (name: string) = Profile.tryFind name profile

        match value "role_arn", value "web_identity_token_file" with
        | None, _
        | _, Some _ -> none
        | Some roleArn, None ->
            let source =
                match value "source_profile", value "credential_source" with
                | Some _, Some _ ->
                    wrong
                        $"the profile \"{profile.Name}\" has both a source_profile and a credential_source; it can have one"
                | None, None ->
                    wrong
                        $"the profile \"{profile.Name}\" has a role_arn, but neither source_profile nor credential_source"
                | Some setting, None -> sourceProfile context metadata path profile setting.Value
                | None, Some setting -> ofSource context metadata setting

            match duration profile with
            | Error error -> failed error
            | Ok duration ->
                let role = {
                    AssumeRole.create roleArn.Value with
                        SessionName = value "role_session_name" |> Option.map _.Value
                        ExternalId = value "external_id" |> Option.map _.Value
                        Duration = duration
                        MfaSerial = value "mfa_serial" |> Option.map _.Value
                }

                let features =
                    match value "source_profile" with
                    | Some _ -> CredentialFeatures.sourceProfile
                    | None -> CredentialFeatures.namedProvider

                CredentialFeatures.around features source (fun source -> AssumeRole.assumeCached context source role)

    and private sourceProfile
        (context: CredentialContext)
        (metadata: CredentialProvider)
        (path: string list)
        (profile: Profile)
        (name: string)
        : CredentialProvider =
        let own (source: Profile) =
            let found = withoutRole context false (fun () -> Ok source)

            fun cancel ->
                task {
                    match! found cancel with
                    | Ok None ->
                        return
                            Error(
                                AwsError.Credentials
                                    $"the source_profile \"{name}\" of the profile \"{profile.Name}\" has no credentials"
                            )
                    | answer -> return answer
                }

        match SharedFiles.tryProfile name profile.Files with
        | None -> wrong $"the profile \"{profile.Name}\" has the source_profile \"{name}\", which does not exist"
        // A profile may name itself, when it has keys.
        | Some source when name = profile.Name && hasKeys source -> own source
        | Some _ when List.contains name path ->
            wrong $"the profiles' source_profile goes round in circles: {describe (name :: path)}"
        | Some _ when path.Length >= mostRoles ->
            wrong $"the profiles' source_profile goes on for more than {mostRoles} profiles: {describe (name :: path)}"
        | Some source when hasKeys source || (Profile.tryFind "role_arn" source).IsNone -> own source
        | Some source when (Profile.tryFind "web_identity_token_file" source).IsSome -> own source
        | Some source -> roleOf context metadata (name :: path) source

    /// <summary>
    /// The chain. Variables do not count when code has chosen a profile. Nothing is read before somebody asks, and nothing
    /// is remembered: <c>Providers.remember</c> does that.
    /// </summary>
    let provider (context: CredentialContext) : CredentialProvider =
        let configuration = context.Configuration
        let profile () = configuration.Profile

        let metadata =
            InstanceMetadata.provider context |> CredentialFeatures.noting CredentialFeatures.instanceMetadata

        Providers.firstOf [
            if not configuration.IsProfileInCode then variables context
            choose (fun () ->
                match configuration.Profile with
                | Error error -> failed error
                | Ok profile -> roleOf context metadata [ profile.Name ] profile)
            withoutRole context (not configuration.IsProfileInCode) profile
            Providers.oldFiles configuration.Environment
            |> CredentialFeatures.noting CredentialFeatures.botoFile
            container context
            metadata
        ]
