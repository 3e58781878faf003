namespace FunctionalAws

open System
open System.Threading.Tasks

/// <summary>
/// A role, and how it is assumed (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
/// </summary>
type AssumeRole = {
    RoleArn: string
    /// What the role's calls are logged as; a name with the time in it.
    SessionName: string option
    /// What the role's owner has agreed on with others who assume it.
    ExternalId: string option
    /// How long the credentials are good, in whole seconds: 15 minutes to 12 hours, or 1 hour.
    Duration: TimeSpan option
    /// The serial number or ARN of the device that shows codes, where the role wants one.
    MfaSerial: string option
    /// A policy in JSON that allows less than the role does.
    Policy: string option
    /// The ARNs of policies that, together with Policy, allow less than the role does; at most 10.
    PolicyArns: string list
    /// Names and values that the session is tagged with; at most 50.
    Tags: (string * string) list
    /// The names of tags that go on to roles that this one assumes.
    TransitiveTagKeys: string list
    /// Who acts, where the role's owner wants to know it: it stays with all roles that follow.
    SourceIdentity: string option
}

/// Credentials of a role, for credentials that may assume it.
[<RequireQualifiedAccess>]
module AssumeRole =

    /// The role with the given ARN.
    let create (roleArn: string) : AssumeRole = {
        RoleArn = roleArn
        SessionName = None
        ExternalId = None
        Duration = None
        MfaSerial = None
        Policy = None
        PolicyArns = []
        Tags = []
        TransitiveTagKeys = []
        SourceIdentity = None
    }

    /// The same with a name for the session.
    let withSessionName (name: string) (role: AssumeRole) : AssumeRole = { role with SessionName = Some name }

    /// The same with an external id.
    let withExternalId (id: string) (role: AssumeRole) : AssumeRole = { role with ExternalId = Some id }

    /// <summary>The same with credentials that are good for so long.</summary>
    /// <exception cref="T:System.ArgumentException">It is not 15 minutes to 12 hours.</exception>
    let withDuration (duration: TimeSpan) (role: AssumeRole) : AssumeRole =
        if duration < TimeSpan.FromMinutes 15.0 || duration > TimeSpan.FromHours 12.0 then
            invalidArg (nameof duration) "a role can be assumed for 15 minutes to 12 hours"

        { role with Duration = Some duration }

    /// <summary>The same with a device that shows codes. <c>Session.withMfaCode</c> says how to ask for one.</summary>
    let withMfa (serialNumber: string) (role: AssumeRole) : AssumeRole = { role with MfaSerial = Some serialNumber }

    /// The same, with a policy in JSON that allows less than the role does.
    let withPolicy (json: string) (role: AssumeRole) : AssumeRole = { role with Policy = Some json }

    /// The same, with policies of which only what they allow is allowed, too.
    let withPolicyArns (arns: string list) (role: AssumeRole) : AssumeRole = { role with PolicyArns = arns }

    /// The same with a session that has tags: names and values.
    let withTags (tags: (string * string) list) (role: AssumeRole) : AssumeRole = { role with Tags = tags }

    /// The same with tags, by their names, that go on to roles that are assumed from this one.
    let withTransitiveTagKeys (keys: string list) (role: AssumeRole) : AssumeRole = {
        role with
            TransitiveTagKeys = keys
    }

    /// The same with the name of who acts.
    let withSourceIdentity (identity: string) (role: AssumeRole) : AssumeRole = {
        role with
            SourceIdentity = Some identity
    }

    /// Lists as AWS Query numbers them: Name.member.1 and so on.
    let private numbered (name: string) (fields: 'item -> (string * string) list) (items: 'item list) =
        items
        |> List.mapi (fun index item ->
            fields item
            |> List.map (fun (field, value) -> String.Concat($"{name}.member.{index + 1}", field), value))
        |> List.concat

    /// What narrows the session and says whose it is.
    let private limits (role: AssumeRole) : (string * string) list = [
        match role.Policy with
        | Some json -> "Policy", json
        | None -> ()
        yield! role.PolicyArns |> numbered "PolicyArns" (fun arn -> [ ".arn", arn ])
        yield! role.Tags |> numbered "Tags" (fun (key, value) -> [ ".Key", key; ".Value", value ])
        yield! role.TransitiveTagKeys |> numbered "TransitiveTagKeys" (fun key -> [ "", key ])
        match role.SourceIdentity with
        | Some identity -> "SourceIdentity", identity
        | None -> ()
    ]

    /// The arguments that make one role's credentials differ from another's, as the command line keeps them.
    let internal cacheKey (role: AssumeRole) : string =
        CredentialCache.roleKey [
            "RoleArn", Document.String role.RoleArn
            for name, value in
                [
                    "RoleSessionName", role.SessionName
                    "ExternalId", role.ExternalId
                    "SerialNumber", role.MfaSerial
                ] do
                match value with
                | Some value -> name, Document.String value
                | None -> ()
            match role.Duration with
            | Some duration -> "DurationSeconds", Document.Integer(int64 duration.TotalSeconds)
            | None -> ()
        ]

    /// The code of the role's device, where it has one.
    let private askForCode
        (context: CredentialContext)
        (role: AssumeRole)
        cancel
        : Task<Result<(string * string) list, AwsError>> =
        match role.MfaSerial, context.MfaCode with
        | None, _ -> Task.FromResult(Ok [])
        | Some serial, None ->
            Task.FromResult(
                Error(
                    AwsError.Credentials
                        $"the role {role.RoleArn} wants a code of the device {serial}, and nobody can be asked for it: use Session.withMfaCode"
                )
            )
        | Some serial, Some ask ->
            task {
                let! code = ask serial cancel
                return code |> Result.map (fun code -> [ "SerialNumber", serial; "TokenCode", code.Trim() ])
            }

    /// Assumes the role every time.
    let internal assume
        (context: CredentialContext)
        (source: CredentialProvider)
        (role: AssumeRole)
        : CredentialProvider =
        fun cancel ->
            task {
                match! source cancel with
                | Error error -> return Error error
                | Ok None ->
                    return
                        Error(AwsError.Credentials $"there are no credentials to assume the role {role.RoleArn} with")
                | Ok(Some keys) ->
                    match! askForCode context role cancel with
                    | Error error -> return Error error
                    | Ok code ->
                        let parameters = [
                            "RoleArn", role.RoleArn
                            "RoleSessionName",
                            (match role.SessionName with
                             | Some name -> name
                             | None -> Sts.sessionName context.Effects)
                            match role.ExternalId with
                            | Some id -> "ExternalId", id
                            | None -> ()
                            match role.Duration with
                            | Some duration -> "DurationSeconds", (int64 duration.TotalSeconds).ToString()
                            | None -> ()
                            yield! limits role
                            yield! code
                        ]

                        let! found = Sts.call context $"role {role.RoleArn}" (Some keys) "AssumeRole" parameters cancel
                        return Result.map Some found
            }

    /// Assumes the role, unless the command line's cache has credentials of it.
    let internal assumeCached
        (context: CredentialContext)
        (source: CredentialProvider)
        (role: AssumeRole)
        : CredentialProvider =
        let environment = context.Configuration.Environment
        let key = cacheKey role

        fun cancel ->
            let cached = CredentialCache.tryCredentials environment (context.Effects.Now()) $"role {role.RoleArn}" key

            match cached with
            | Some credentials -> Task.FromResult(Ok(Some credentials))
            | None ->
                task {
                    let! found = assume context source role cancel

                    match found with
                    | Ok(Some credentials) -> CredentialCache.keepCredentials environment [] key credentials
                    | _ -> ()

                    return found
                }

    /// <summary>
    /// Credentials of a role, which are remembered and renewed before they expire, for those of another provider, which
    /// are remembered, too.
    /// </summary>
    let provider (context: CredentialContext) (source: CredentialProvider) (role: AssumeRole) : CredentialProvider =
        assume context (Providers.remember context.Effects.Now source) role
        |> Providers.remember context.Effects.Now
