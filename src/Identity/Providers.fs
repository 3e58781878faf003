namespace FunctionalAws

open System
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
                match Expiration.tryParse text with
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

    let private inProfile
        (find: Profile -> IniFile * IniSection option)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        ofFunction (fun () ->
            match profile () with
            | Error error -> Error error
            | Ok profile ->
                let file, section = find profile
                findInSection profile file section)

    /// Keys that the credentials file has for a profile.
    let internal credentialsFile (profile: unit -> Result<Profile, AwsError>) : CredentialProvider =
        inProfile (fun profile -> profile.Files.Credentials, profile.Credentials) profile

    /// Keys that the config file has for a profile.
    let internal configFile (profile: unit -> Result<Profile, AwsError>) : CredentialProvider =
        inProfile (fun profile -> profile.Files.Config, profile.Config) profile

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

    /// <summary>Keys in a profile: those in the credentials file, or else those in the config file.</summary>
    let profile (profile: unit -> Result<Profile, AwsError>) : CredentialProvider =
        firstOf [ credentialsFile profile; configFile profile ]

    /// The file that AWS_CREDENTIAL_FILE names, with lines such as "AWSAccessKeyId=..." and "AWSSecretKey=...".
    let private findInCredentialFile (environment: AwsEnvironment) : Found =
        match AwsEnvironment.tryPath "AWS_CREDENTIAL_FILE" "" { environment with Home = "" } with
        | None -> Ok None
        | Some path ->
            match environment.ReadFile path with
            | Ok None -> Ok None
            | Error reason -> Error(AwsError.Credentials $"the file {path} cannot be read: {reason}")
            | Ok(Some text) ->
                let value (name: string) =
                    text.ReplaceLineEndings("\n").Split '\n'
                    |> Array.tryPick (fun line ->
                        match line.IndexOf '=' with
                        | equals when equals > 0 && line.Substring(0, equals).Trim() = name ->
                            Some(line.Substring(equals + 1).Trim())
                        | _ -> None)

                match value "AWSAccessKeyId", value "AWSSecretKey" with
                | Some id, Some secret -> Ok(Some { Credentials.create id secret with Source = path })
                | _ -> Ok None

    /// The section [Credentials] of a file in the manner of Boto 2. A file that is something else is none.
    let private findInBotoFile (environment: AwsEnvironment) (path: string) : Credentials option =
        match environment.ReadFile path with
        | Ok(Some text) ->
            match IniFile.parse path text |> Result.toOption |> Option.bind (IniFile.trySection "Credentials") with
            | None -> None
            | Some section ->
                match
                    IniSection.tryValue "aws_access_key_id" section, IniSection.tryValue "aws_secret_access_key" section
                with
                | Some id, Some secret -> Some { Credentials.create id secret with Source = path }
                | _ -> None
        | _ -> None

    /// <summary>
    /// Keys in files of earlier days: the one that AWS_CREDENTIAL_FILE names, and Boto's, at BOTO_CONFIG, or else
    /// /etc/boto.cfg and ~/.boto.
    /// </summary>
    let internal oldFiles (environment: AwsEnvironment) : CredentialProvider =
        ofFunction (fun () ->
            match findInCredentialFile environment with
            | Ok None ->
                let paths =
                    match AwsEnvironment.tryVariable "BOTO_CONFIG" environment with
                    | Some path -> [ path ]
                    | None -> "/etc/boto.cfg" :: Option.toList (AwsEnvironment.tryBelowHome ".boto" environment)

                Ok(List.tryPick (findInBotoFile environment) paths)
            | found -> found)

    /// <summary>
    /// Remembers what a provider found, for good where it does not expire. Else it is renewed: from 15 minutes before it
    /// expires in the background, in the last 10 minutes while callers wait, and are told when it fails. However many
    /// callers there are, the provider is asked once at a time; a caller who cancels does not end that for the others.
    /// Failures and empty answers are not remembered.
    /// </summary>
    let remember (now: unit -> DateTimeOffset) (provider: CredentialProvider) : CredentialProvider =
        let refresher = Refresher(now, _.Expiration, _.Source, provider)
        refresher.Ask

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

                $", and the profile \"{profile.Name}\" has neither keys nor another source of them in "
                + String.Join(" or ", paths)

        $"there are no credentials: {variables}{files}; neither a container's agent nor an instance's metadata has any. Use Session.withKeys, set the variables, or add keys to the profile."
