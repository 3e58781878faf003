namespace FunctionalAws

open System
open System.Collections.Generic
open System.ComponentModel
open System.IO
open System.Threading
open System.Threading.Tasks
open Microsoft.Extensions.Logging
open FunctionalAws.Schema

/// <summary>A role as the C# face gives it: null leaves out. Not for other use.</summary>
[<Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropRole(roleArn: string) =
    member _.RoleArn: string = roleArn
    member val SessionName: string | null = null with get, set
    member val ExternalId: string | null = null with get, set
    member val Duration: Nullable<TimeSpan> = Nullable() with get, set
    member val MfaSerial: string | null = null with get, set
    member val Policy: string | null = null with get, set
    member val PolicyArns: IEnumerable<string> = [] with get, set
    member val Tags: IEnumerable<KeyValuePair<string, string>> = [] with get, set
    member val TransitiveTagKeys: IEnumerable<string> = [] with get, set
    member val SourceIdentity: string | null = null with get, set

/// <summary>A bound on calls in flight. Not for other use: F# programs have <c>Limit.concurrency</c>.</summary>
[<Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropLimit(most: int) =
    let middleware = Limit.concurrency most
    member internal _.Middleware: Middleware = middleware

/// <summary>A client's options as the C# face gives them: null leaves a setting to the environment. Not for other
/// use.</summary>
[<Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropOptions() =
    member val Region: string | null = null with get, set
    member val Endpoint: string | null = null with get, set
    member val Profile: string | null = null with get, set
    member val Credentials: Credentials option = None with get, set
    /// Null, or what finds credentials: null where it has none.
    member val Find: Func<CancellationToken, Task<Credentials option>> | null = null with get, set
    member val Role: InteropRole | null = null with get, set
    member val MfaCode: Func<string, CancellationToken, Task<string>> | null = null with get, set
    member val Fips: Nullable<bool> = Nullable() with get, set
    member val DualStack: Nullable<bool> = Nullable() with get, set
    member val Settings: IEnumerable<KeyValuePair<string, string>> = [] with get, set
    member val RetryMode: string | null = null with get, set
    /// Null, or a policy of one's own: the pause before the next attempt, null for none.
    member val RetryPolicy: Func<FailedAttempt, Nullable<TimeSpan>> | null = null with get, set
    member val UnsafeRetries: bool = false with get, set
    member val MaxAttempts: Nullable<int> = Nullable() with get, set
    member val AttemptTimeout: Nullable<TimeSpan> = Nullable() with get, set
    member val CallTimeout: Nullable<TimeSpan> = Nullable() with get, set
    member val RequestChecksums: string | null = null with get, set
    member val ResponseChecksums: string | null = null with get, set
    member val ExpectContinue: bool = true with get, set
    member val PathStyle: bool = false with get, set
    member val Validate: Nullable<bool> = Nullable() with get, set
    member val Protocols: IEnumerable<string> = [] with get, set
    member val LoggerFactory: ILoggerFactory | null = null with get, set
    member val Limit: InteropLimit | null = null with get, set
    /// Null for those that all share.
    member val Pool: InteropPool | null = null with get, set

/// <summary>What the C# face needs of bodies. Not for other use.</summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropBody private () =

    /// As <c>ByteStream.onProgress</c>: the bytes that have passed, and all of them where that is known.
    static member OnProgress(body: ByteStream, report: Action<int64, Nullable<int64>>) : ByteStream =
        ByteStream.onProgress
            (fun progress -> report.Invoke(progress.Transferred, Option.toNullable progress.Total))
            body

    /// As <c>ByteStream.copyTo</c>: the number of bytes, or the exception that stands for what went wrong.
    static member CopyToAsync
        (body: ByteStream, target: Stream, toException: Func<AwsError, exn>, cancel: CancellationToken)
        : Task<int64> =
        task {
            match! ByteStream.copyToTask target cancel body with
            | Ok count -> return count
            | Error error -> return raise (toException.Invoke error)
        }

/// <summary>
/// What the C# face needs of sessions, in types that C# can name without F#'s own. Not for other use: F# programs have
/// <c>Session</c>.
/// </summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropSession private () =

    /// The answer of somebody's own code, whose exceptions are errors here.
    static let guarded
        (what: string)
        (work: unit -> Task<'a>)
        (cancel: CancellationToken)
        : Task<Result<'a, AwsError>> =
        task {
            try
                let! found = work ()
                return Ok found
            with error ->
                cancel.ThrowIfCancellationRequested()
                return Error(AwsError.Credentials $"{what} failed: {error.Message}")
        }

    static let roleOf (role: InteropRole) : AssumeRole =
        let created = {
            AssumeRole.create role.RoleArn with
                SessionName = Option.ofObj role.SessionName
                ExternalId = Option.ofObj role.ExternalId
                MfaSerial = Option.ofObj role.MfaSerial
                Policy = Option.ofObj role.Policy
                PolicyArns = List.ofSeq role.PolicyArns
                Tags = [ for tag in role.Tags -> tag.Key, tag.Value ]
                TransitiveTagKeys = List.ofSeq role.TransitiveTagKeys
                SourceIdentity = Option.ofObj role.SourceIdentity
        }

        if role.Duration.HasValue then
            AssumeRole.withDuration role.Duration.Value created
        else
            created

    /// Temporary or long-lived keys; null leaves out.
    static member Keys
        (
            accessKeyId: string,
            secretAccessKey: string,
            sessionToken: string | null,
            expiration: Nullable<DateTimeOffset>,
            accountId: string | null
        ) : Credentials = {
        Credentials.create accessKeyId secretAccessKey with
            SessionToken = Option.ofObj sessionToken
            Expiration = Option.ofNullable expiration
            AccountId = Option.ofObj accountId
    }

    /// Some credentials, or none for null.
    static member Found(credentials: Credentials | null) : Credentials option = Option.ofObj credentials

    /// The session of a client's options.
    static member Create(options: InteropOptions) : Session =
        let set (value: 'a | null) (change: 'a -> Session -> Session) (session: Session) : Session =
            match value with
            | null -> session
            | value -> change value session

        let setValue (value: Nullable<'a>) (change: 'a -> Session -> Session) (session: Session) : Session =
            if value.HasValue then change value.Value session else session

        let withSetting (session: Session) (given: KeyValuePair<string, string>) : Session =
            match SettingTable.all |> List.tryFind (fun info -> info.Name = given.Key) with
            | Some info -> Session.withSetting info given.Value session
            | None ->
                let hint = NearestNames.question (SettingTable.all |> List.map _.Name) given.Key
                raise (ArgumentException $"there is no setting {given.Key}.{hint}")

        let withFinder (find: Func<CancellationToken, Task<Credentials option>>) (session: Session) : Session =
            let provider: CredentialProvider =
                fun cancel -> guarded "what finds credentials" (fun () -> find.Invoke cancel) cancel

            Session.withCredentialProvider (Providers.remember session.Settings.Effects.Now provider) session

        let withMfaCode (ask: Func<string, CancellationToken, Task<string>>) (session: Session) : Session =
            Session.withMfaCode
                (fun serial cancel ->
                    guarded "what asks for the code of a device" (fun () -> ask.Invoke(serial, cancel)) cancel)
                session

        let withCredentials (session: Session) : Session =
            match options.Credentials with
            | Some credentials -> Session.withCredentials credentials session
            | None -> session

        let session =
            Session.fromEnvironment ()
            |> set options.Profile Session.withProfile
            |> set options.Region Session.withRegion
            |> set options.Endpoint Session.withEndpoint
            |> setValue options.Fips Session.withFips
            |> setValue options.DualStack Session.withDualStack
            |> withCredentials
            |> set options.Find withFinder
            |> set options.MfaCode withMfaCode
            |> set options.LoggerFactory Session.withLoggerFactory
            |> set options.Role (roleOf >> Session.withAssumedRole)
            |> set options.RetryMode (Session.withSetting SettingTable.retryMode)
            |> set options.RetryPolicy (fun policy -> Session.withRetryPolicy (policy.Invoke >> Option.ofNullable))
            |> Session.withUnsafeRetries options.UnsafeRetries
            |> setValue options.MaxAttempts Session.withMaxAttempts
            |> setValue options.AttemptTimeout Session.withAttemptTimeout
            |> setValue options.CallTimeout Session.withCallTimeout
            |> set options.RequestChecksums (Session.withSetting SettingTable.requestChecksumCalculation)
            |> set options.ResponseChecksums (Session.withSetting SettingTable.responseChecksumValidation)
            |> Session.withExpectContinue options.ExpectContinue
            |> (if options.PathStyle then Session.withPathStyle else id)
            |> Session.withProtocols (List.ofSeq options.Protocols)
            |> set options.Pool (fun pool -> Session.withTransport pool.Transport)
            |> set options.Limit (fun limit -> Session.withMiddleware limit.Middleware)
            |> setValue options.Validate (fun isOn ->
                Session.withValidation (if isOn then Validation.Model else Validation.Off))

        Seq.fold withSetting session options.Settings

    /// Where a session's settings come from: name, value, origin and problem of each, and the same of the credentials.
    static member ExplainAsync
        (session: Session, cancel: CancellationToken)
        : Task<struct (string * (string | null) * string * (string | null))[]> =
        task {
            let! explanation = Async.StartImmediateAsTask(Session.explain session, cancel)

            return [|
                for setting in explanation.Settings do
                    struct (setting.Name,
                            Option.toObj setting.Value,
                            setting.Origin.ToString(),
                            Option.toObj setting.Problem)
                match explanation.Credentials with
                | Ok found -> struct ("credentials", null, found.Source, null)
                | Error error -> struct ("credentials", null, SettingOrigin.Default.ToString(), AwsError.explain error)
            |]
        }

    /// <summary>
    /// Logs a person in: shows what is to be done by the given function (user code, address, address with the code, end),
    /// and waits for it. The token goes to the cache.
    /// </summary>
    static member LogInAsync
        (
            session: Session,
            ssoSession: string,
            clientName: string,
            show: Func<string, string, string, DateTimeOffset, CancellationToken, Task>,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task =
        task {
            let context = Session.credentialContext session

            let orRaise (result: Result<'a, AwsError>) : 'a =
                match result with
                | Ok value -> value
                | Error error -> raise (toException.Invoke error)

            let entrance = Sso.session context.Configuration ssoSession |> orRaise
            let! client = SsoLogin.register context entrance clientName cancel
            let client = orRaise client
            let! started = SsoLogin.start context entrance client cancel
            let started = orRaise started

            do!
                show.Invoke(
                    started.UserCode,
                    started.VerificationUri,
                    started.VerificationUriComplete,
                    started.ExpiresAt,
                    cancel
                )

            let! token = SsoLogin.wait context entrance client started cancel
            orRaise token |> ignore
        }
