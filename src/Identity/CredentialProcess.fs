namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Credentials from a program, which "credential_process" names. It runs without a shell and writes JSON to its output
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html).
/// </summary>
[<RequireQualifiedAccess>]
module CredentialProcess =

    let private read (source: string) (output: byte[]) : Result<Credentials, string> =
        match CredentialJson.parse output with
        | Error problem -> Error problem
        | Ok found ->
            match CredentialJson.tryInteger "Version" found with
            | Some 1L -> CredentialJson.credentials "SessionToken" source found
            | Some other -> Error $"its Version is {other}, and only 1 is known"
            | None -> Error "it has no Version, which has to be 1"

    /// <summary>
    /// Runs the given command line every time. It is split into words as a shell would do, but nothing else is done of
    /// what a shell does. Errors do not quote the program's output, which may hold keys, nor its arguments.
    /// </summary>
    let provider (environment: AwsEnvironment) (origin: string) (commandLine: string) : CredentialProvider =
        let wrong (message: string) = Error(AwsError.Credentials $"the credential_process of the {origin} {message}")

        fun cancel ->
            match ShellWords.trySplit commandLine with
            | None -> Task.FromResult(wrong "has a quote that is not closed")
            | Some [] -> Task.FromResult(wrong "is empty")
            | Some(program :: arguments) ->
                task {
                    match! environment.Run program arguments cancel with
                    | Error reason -> return wrong $"could not be run: {reason}"
                    | Ok ended when ended.ExitCode <> 0 -> return wrong $"failed with exit code {ended.ExitCode}"
                    | Ok ended ->
                        match read $"credential_process of {origin}" ended.Output with
                        | Ok credentials -> return Ok(Some credentials)
                        | Error problem -> return wrong $"wrote something else than credentials: {problem}"
                }

    /// The process of a profile, where it has one.
    let internal ofProfile
        (environment: AwsEnvironment)
        (profile: unit -> Result<Profile, AwsError>)
        : CredentialProvider =
        fun cancel ->
            match profile () with
            | Error error -> Task.FromResult(Error error)
            | Ok found ->
                match Profile.tryFind "credential_process" found with
                | None -> Task.FromResult(Ok None)
                | Some setting ->
                    task {
                        match! provider environment (setting.Origin.ToString()) setting.Value cancel with
                        | Ok(Some({ AccountId = None } as credentials)) ->
                            let account = Profile.tryFind "aws_account_id" found |> Option.map _.Value
                            return Ok(Some { credentials with AccountId = account })
                        | answer -> return answer
                    }
