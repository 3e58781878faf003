namespace FunctionalAws

open System.Threading.Tasks

/// <summary>
/// Credentials of a role for a token in a file, as Kubernetes and CI systems have them
/// (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html). STS is asked without a
/// signature.
/// </summary>
[<RequireQualifiedAccess>]
module WebIdentity =

    /// <summary>Credentials of a role for the token in a file, which is read every time.</summary>
    let provider
        (context: CredentialContext)
        (tokenFile: string)
        (roleArn: string)
        (sessionName: string option)
        : CredentialProvider =
        let wrong (message: string) = Error(AwsError.Credentials message)

        fun cancel ->
            task {
                match context.Configuration.Environment.ReadFile tokenFile with
                | Error reason -> return wrong $"the token file {tokenFile} cannot be read: {reason}"
                | Ok None -> return wrong $"there is no token file {tokenFile}"
                | Ok(Some text) when text.Trim() = "" -> return wrong $"the token file {tokenFile} is empty"
                | Ok(Some text) ->
                    let parameters = [
                        "RoleArn", roleArn
                        "RoleSessionName",
                        (match sessionName with
                         | Some name -> name
                         | None -> Sts.sessionName context.Effects)
                        "WebIdentityToken", text.Trim()
                    ]

                    let source = $"role {roleArn} of a web identity"
                    let! found = Sts.call context source None "AssumeRoleWithWebIdentity" parameters cancel
                    return Result.map Some found
            }

    /// The role of the variables AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN, where they count, or of a profile. Each
    /// setting is looked for in both.
    let internal find
        (context: CredentialContext)
        (variablesCount: bool)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        let setting (variable: string) (name: string) : Result<string option, AwsError> =
            match
                (if variablesCount then
                     AwsEnvironment.tryVariable variable context.Configuration.Environment
                 else
                     None)
            with
            | Some value -> Ok(Some value)
            | None -> profile () |> Result.map (Profile.tryFind name >> Option.map _.Value)

        fun cancel ->
            match setting "AWS_WEB_IDENTITY_TOKEN_FILE" "web_identity_token_file" with
            | Error error -> Task.FromResult(Error error)
            | Ok None -> Task.FromResult(Ok None)
            | Ok(Some file) ->
                match setting "AWS_ROLE_ARN" "role_arn", setting "AWS_ROLE_SESSION_NAME" "role_session_name" with
                | Error error, _
                | _, Error error -> Task.FromResult(Error error)
                | Ok None, _ ->
                    Task.FromResult(
                        Error(
                            AwsError.Configuration
                                "there is a web identity token file, but no role: neither AWS_ROLE_ARN nor the profile's role_arn is set"
                        )
                    )
                | Ok(Some role), Ok name -> provider context file role name cancel
