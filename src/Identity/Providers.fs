namespace FunctionalAws

open System
open System.Globalization
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Where credentials come from. A provider is a function, so a chain is a list of them: <c>Providers.firstOf</c>.
/// </summary>
[<RequireQualifiedAccess>]
module Providers =

    type private Found = Result<Credentials option, AwsError>

    let private answer (found: Found) : Task<Found> = Task.FromResult found

    /// <summary>The given credentials, always.</summary>
    let ofCredentials (credentials: Credentials) : CredentialProvider =
        let known = answer (Ok(Some credentials))
        fun _ -> known

    /// <summary>Looks for credentials with a function that needs no waiting.</summary>
    let ofFunction (find: unit -> Result<Credentials option, AwsError>) : CredentialProvider = fun _ -> answer (find ())

    let private parseExpiration (text: string) : DateTimeOffset option =
        match
            DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal ||| DateTimeStyles.AdjustToUniversal
            )
        with
        | true, time -> Some time
        | _ -> None

    let private findInVariables (environment: AwsEnvironment) : Found =
        let variable name = AwsEnvironment.tryVariable name environment

        match variable "AWS_ACCESS_KEY_ID", variable "AWS_SECRET_ACCESS_KEY" with
        | None, _ -> Ok None
        | Some _, None ->
            Error(
                AwsError.Credentials "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not: set both, or neither"
            )
        | Some id, Some secret ->
            let credentials = {
                AccessKeyId = id
                SecretAccessKey = secret
                SessionToken = variable "AWS_SECURITY_TOKEN" |> Option.orElse (variable "AWS_SESSION_TOKEN")
                Expiration = None
                AccountId = variable "AWS_ACCOUNT_ID"
                Source = "environment"
            }

            match variable "AWS_CREDENTIAL_EXPIRATION" with
            | None -> Ok(Some credentials)
            | Some text ->
                match parseExpiration text with
                | None ->
                    Error(
                        AwsError.Credentials
                            $"AWS_CREDENTIAL_EXPIRATION is \"{text}\", which is no time such as 2030-01-31T12:00:00Z"
                    )
                | time -> Ok(Some { credentials with Expiration = time })

    /// <summary>
    /// Keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, with AWS_SECURITY_TOKEN or AWS_SESSION_TOKEN,
    /// AWS_CREDENTIAL_EXPIRATION and AWS_ACCOUNT_ID where they are set.
    /// </summary>
    let environment (environment: AwsEnvironment) : CredentialProvider =
        ofFunction (fun () -> findInVariables environment)

    /// Keys in what one file says of a profile. They belong together, so they are never taken from two files.
    let private findInSection (profile: Profile) (file: IniFile) (section: IniSection option) : Found =
        match section with
        | None -> Ok None
        | Some section ->
            let value name = IniSection.tryValue name section
            let source = Profile.origin file profile

            match value "aws_access_key_id", value "aws_secret_access_key" with
            | None, _ -> Ok None
            | Some _, None ->
                Error(AwsError.Credentials $"the {source} has an aws_access_key_id, but no aws_secret_access_key")
            | Some id, Some secret ->
                Ok(
                    Some {
                        Credentials.create id secret with
                            SessionToken = value "aws_security_token" |> Option.orElse (value "aws_session_token")
                            AccountId = value "aws_account_id"
                            Source = source
                    }
                )

    /// <summary>Keys in a profile: those in the credentials file, or else those in the config file.</summary>
    let profile (profile: unit -> Result<Profile, AwsError>) : CredentialProvider =
        ofFunction (fun () ->
            match profile () with
            | Error error -> Error error
            | Ok profile ->
                match findInSection profile profile.Files.Credentials profile.Credentials with
                | Ok None -> findInSection profile profile.Files.Config profile.Config
                | found -> found)

    /// <summary>The first answer of several providers, in their order. An error ends the search.</summary>
    let rec firstOf (providers: CredentialProvider list) : CredentialProvider =
        match providers with
        | [] -> fun _ -> answer (Ok None)
        | [ provider ] -> provider
        | provider :: rest ->
            let others = firstOf rest

            fun cancel ->
                let found = provider cancel

                if found.IsCompletedSuccessfully then
                    match found.Result with
                    | Ok None -> others cancel
                    | _ -> found
                else
                    task {
                        match! found with
                        | Ok None -> return! others cancel
                        | found -> return found
                    }

    let private isGood (now: unit -> DateTimeOffset) (found: Found) : bool =
        match found with
        | Ok(Some { Expiration = None }) -> true
        | Ok(Some { Expiration = Some time }) -> now () < time - TimeSpan.FromMinutes 5.0
        | _ -> false

    /// <summary>
    /// Remembers what a provider found: for good, or until five minutes before the credentials expire. Failures and
    /// empty answers are not remembered.
    /// </summary>
    let remember (now: unit -> DateTimeOffset) (provider: CredentialProvider) : CredentialProvider =
        let known = ref (answer (Ok None))

        let keep (found: Task<Found>) = if isGood now found.Result then Volatile.Write(&known.contents, found)

        fun cancel ->
            let last = Volatile.Read &known.contents

            if isGood now last.Result then
                last
            else
                let found = provider cancel

                if found.IsCompletedSuccessfully then
                    keep found
                    found
                else
                    task {
                        let! result = found
                        keep found
                        return result
                    }

    /// What goes into a header must be text of one line.
    let private isPrintable (text: string) : bool = text |> String.forall (fun c -> c > ' ' && c <= '~')

    /// The credentials, when they can be sent.
    let private check (credentials: Credentials) : Result<Credentials, AwsError> =
        let wrong (what: string) (problem: string) =
            Error(AwsError.Credentials $"the {what} from {credentials.Source} {problem}")

        if credentials.AccessKeyId = "" then
            wrong "access key id" "is empty"
        elif credentials.SecretAccessKey = "" then
            wrong "secret access key" "is empty"
        elif not (isPrintable credentials.AccessKeyId) then
            wrong "access key id" "has spaces, line ends or letters other than ASCII in it"
        elif not (isPrintable (Option.defaultValue "" credentials.SessionToken)) then
            wrong "session token" "has spaces, line ends or letters other than ASCII in it"
        else
            Ok credentials

    let private insist (message: unit -> string) (found: Found) : Result<Credentials, AwsError> =
        match found with
        | Ok(Some credentials) -> check credentials
        | Ok None -> Error(AwsError.Credentials(message ()))
        | Error error -> Error error

    /// <summary>
    /// The provider as signing wants it: credentials that can be sent, or an error, which has the given message when the
    /// provider has none.
    /// </summary>
    let demand
        (message: unit -> string)
        (provider: CredentialProvider)
        : CancellationToken -> Task<Result<Credentials, AwsError>> =
        // What was found last and what became of it: a provider that remembers is answered from memory too.
        let last = ref (answer (Ok None), Task.FromResult(Error(AwsError.Credentials "")))

        fun cancel ->
            let found = provider cancel
            let known, demanded = Volatile.Read &last.contents

            if obj.ReferenceEquals(found, known) then
                demanded
            elif found.IsCompletedSuccessfully then
                let demanded = Task.FromResult(insist message found.Result)
                Volatile.Write(&last.contents, (found, demanded))
                demanded
            else
                task {
                    let! result = found
                    return insist message result
                }

    /// <summary>
    /// Fails where a profile or a variable asks for credentials that cannot be fetched yet, rather than to go on with
    /// keys that belong to somebody else. Each pair is a setting of a profile, or a variable, and what it asks for.
    /// </summary>
    let private refuse (wishes: (string * string) list) (configuration: Configuration) : CredentialProvider =
        let tryWhere (profile: Profile) (name: string) =
            if String.exists Char.IsAsciiLetterUpper name then
                AwsEnvironment.tryVariable name configuration.Environment |> Option.map (fun _ -> "the environment")
            else
                Profile.tryFind name profile |> Option.map _.Origin

        let tryWish (profile: Profile) (name: string, what: string) =
            tryWhere profile name
            |> Option.map (fun where ->
                $"{where} asks with {name} for {what}, which are not supported yet. Give keys, or fetch them with a function of your own: Session.withCredentialProvider.")

        ofFunction (fun () ->
            match configuration.Profile with
            | Error error -> Error error
            | Ok profile ->
                match List.tryPick (tryWish profile) wishes with
                | Some message -> Error(AwsError.Credentials message)
                | None -> Ok None)

    /// What goes before the keys of a profile.
    let private beforeKeys: Configuration -> CredentialProvider =
        refuse [
            "role_arn", "credentials of a role"
            "sso_account_id", "credentials from IAM Identity Center"
            "sso_role_name", "credentials from IAM Identity Center"
            "AWS_WEB_IDENTITY_TOKEN_FILE", "credentials for a web identity"
        ]

    /// What is looked for when a profile has no keys.
    let private afterKeys: Configuration -> CredentialProvider =
        refuse [
            "login_session", "credentials of a login"
            "credential_process", "credentials from a process"
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "credentials of a container"
            "AWS_CONTAINER_CREDENTIALS_FULL_URI", "credentials of a container"
        ]

    /// <summary>
    /// The usual chain: variables, unless code has chosen a profile, then the profile's keys.
    /// </summary>
    let chain (configuration: Configuration) : CredentialProvider =
        firstOf [
            if not configuration.IsProfileInCode then
                environment configuration.Environment
            beforeKeys configuration
            profile (fun () -> configuration.Profile)
            afterKeys configuration
        ]

    /// <summary>What to say when the usual chain has found nothing.</summary>
    let explainEmptyChain (configuration: Configuration) : string =
        let variables =
            if configuration.IsProfileInCode then
                "the profile was chosen in code, so that variables do not count"
            else
                "AWS_ACCESS_KEY_ID is not set"

        let files =
            match configuration.Profile with
            | Error _ -> ""
            | Ok profile ->
                let paths =
                    [ profile.Files.Credentials.Path; profile.Files.Config.Path ]
                    |> List.filter (fun path -> path <> "")

                $", and the profile \"{profile.Name}\" has no aws_access_key_id in " + String.Join(" or ", paths)

        $"there are no credentials: {variables}{files}. Use Session.withKeys, set the variables, or add keys to the profile."
