namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// Passwords of a session's own identity.
[<RequireQualifiedAccess>]
module AuthTokens =

    /// <summary>As <c>sign</c>, as a task.</summary>
    let signTask
        (session: Session)
        (make: Credentials -> string -> DateTimeOffset -> Result<'token, AwsError>)
        (cancel: CancellationToken)
        : Task<Result<'token, AwsError>> =
        match Configuration.region session.Settings.Region session.Configuration with
        | Error error -> Task.FromResult(Error error)
        | Ok region ->
            task {
                let! found = session.Credentials cancel
                return found |> Result.bind (fun keys -> make keys region (session.Settings.Effects.Now()))
            }

    /// <summary>
    /// A token for a session's credentials, in its region, from now on:
    /// <c>AuthTokens.sign aws (fun keys region now -> AuthToken.rds keys region now host 5432 "jane")</c>. Nothing is sent,
    /// except where credentials have to be found first.
    /// </summary>
    let sign
        (session: Session)
        (make: Credentials -> string -> DateTimeOffset -> Result<'token, AwsError>)
        : Async<Result<'token, AwsError>> =
        Aws.asAsync (signTask session make)
