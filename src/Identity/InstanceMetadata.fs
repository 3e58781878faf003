namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// How the metadata of an instance is reached.
[<NoComparison; NoEquality>]
type private MetadataSettings = {
    Endpoint: CustomEndpoint
    Timeout: TimeSpan
    Attempts: int
    /// True where questions without a token are allowed when the service gives none.
    AllowsV1: bool
}

/// What the metadata service has said.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type private MetadataAnswer =
    | Found of body: byte[]
    /// There is no such thing, as a role on an instance without one.
    | Missing
    /// The token is not accepted.
    | Refused
    /// Nobody answers: this is no instance.
    | Nobody of reason: string
    | Failed of reason: string

/// <summary>
/// Credentials of the role of an EC2 instance, from its metadata service, version 2
/// (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html).
/// </summary>
[<RequireQualifiedAccess>]
module InstanceMetadata =

    let private rolesPath = "/latest/meta-data/iam/security-credentials/"

    /// Six hours, the longest that the service allows.
    let private tokenLife = TimeSpan.FromSeconds 21600L

    let private isDisabled (configuration: Configuration) : bool =
        match AwsEnvironment.tryVariable "AWS_EC2_METADATA_DISABLED" configuration.Environment with
        | Some text -> String.Equals(text, "true", StringComparison.OrdinalIgnoreCase)
        | None -> false

    let private endpoint (configuration: Configuration) : Result<CustomEndpoint, AwsError> =
        match Configuration.tryFind SettingTable.metadataEndpoint configuration with
        | Error error -> Error error
        | Ok(Some setting) -> CustomEndpoint.parse (setting.Origin.ToString()) setting.Value
        | Ok None ->
            let at (host: string) = { Scheme = "http"; Host = host; Path = "" }
            let address (isIpv6: bool) = at (if isIpv6 then "[fd00:ec2::254]" else "169.254.169.254")

            match Configuration.tryWord SettingTable.metadataEndpointMode configuration with
            | Error error -> Error error
            | Ok(Some mode) -> Ok(address (mode = "ipv6"))
            | Ok None -> Configuration.isOn SettingTable.metadataIpv6 configuration |> Result.map address

    let private settings (configuration: Configuration) : Result<MetadataSettings, AwsError> =
        match
            endpoint configuration,
            Configuration.tryNumber SettingTable.metadataTimeout configuration,
            Configuration.tryNumber SettingTable.metadataAttempts configuration,
            Configuration.trySwitch SettingTable.metadataV1Disabled configuration
        with
        | Error error, _, _, _
        | _, Error error, _, _
        | _, _, Error error, _
        | _, _, _, Error error -> Error error
        | Ok endpoint, Ok timeout, Ok attempts, Ok isV1Disabled ->
            Ok {
                Endpoint = endpoint
                Timeout = TimeSpan.FromSeconds(float (Option.defaultValue 1 timeout))
                Attempts = Option.defaultValue 1 attempts
                AllowsV1 = isV1Disabled = Some false
            }

    let private send (context: CredentialContext) (settings: MetadataSettings) (request: HttpRequest) cancel =
        task {
            let once cancel = Exchange.send context.LocalTransport settings.Timeout request cancel
            let pause _ = TimeSpan.FromSeconds(context.Effects.Random())

            match! Exchange.sendUntilAnswered Exchange.mayPass settings.Attempts pause context.Effects once cancel with
            | Error reason -> return MetadataAnswer.Nobody reason
            | Ok { Status = 200; Body = body } -> return MetadataAnswer.Found body
            | Ok { Status = 404 } -> return MetadataAnswer.Missing
            | Ok { Status = 401 } -> return MetadataAnswer.Refused
            | Ok reply -> return MetadataAnswer.Failed $"it answered with HTTP {reply.Status}"
        }

    let private putToken (settings: MetadataSettings) : HttpRequest = {
        Exchange.get settings.Endpoint "/latest/api/token" [
            struct ("x-aws-ec2-metadata-token-ttl-seconds", "21600")
            struct ("Content-Length", "0")
        ] with
            Method = "PUT"
            Body = Body.Bytes ReadOnlyMemory.Empty
    }

    let private isOneWord (text: string) : bool = text <> "" && text |> String.forall (fun c -> c > ' ' && c <= '~')

    let private textOf (body: byte[]) : string = (Text.Encoding.UTF8.GetString body).Trim()

    /// A token for the questions that follow; none where version 1 has to do, and may.
    let private fetchToken (context: CredentialContext) (settings: MetadataSettings) (cancel: CancellationToken) =
        task {
            match! send context settings (putToken settings) cancel with
            | MetadataAnswer.Found body when isOneWord (textOf body) -> return Ok(Some(Secret.Of(textOf body)))
            | MetadataAnswer.Found _ -> return Error(MetadataAnswer.Failed "its token cannot be sent in a header")
            | MetadataAnswer.Nobody reason when not settings.AllowsV1 -> return Error(MetadataAnswer.Nobody reason)
            | _ when settings.AllowsV1 -> return Ok None
            | MetadataAnswer.Failed reason ->
                return Error(MetadataAnswer.Failed(reason + " to the question for a token"))
            | _ ->
                return
                    Error(
                        MetadataAnswer.Failed
                            "it gives no token, so that it knows version 1 only, which AWS_EC2_METADATA_V1_DISABLED=false would allow"
                    )
        }

    let private read (body: byte[]) : Result<Credentials, string> =
        match CredentialJson.parse body with
        | Error problem -> Error problem
        | Ok found ->
            match CredentialJson.tryText "Code" found with
            | Some code when code <> "Success" && isOneWord code -> Error $"its Code is {code}"
            | _ -> CredentialJson.credentials "Token" "instance metadata" found

    /// The service's own trouble must not stop what still works: keys near their end are used beyond it, for the time
    /// until the next question, which is a random one so that not all instances ask at once.
    let private extend (effects: Effects) (credentials: Credentials) : Credentials =
        let now = effects.Now()
        let next = now + TimeSpan.FromMinutes(15.0 + 2.0 + 8.0 * effects.Random())

        match credentials.Expiration with
        | Some time when time <= next -> { credentials with Expiration = Some next }
        | _ -> credentials

    /// <summary>
    /// Asks the metadata service of the instance for the credentials of its role; nothing when nobody answers, when the
    /// instance has no role, or when AWS_EC2_METADATA_DISABLED says so. Once it has found some, it brings them for as long
    /// as the service fails, beyond their end if need be. Version 1 is never used, unless AWS_EC2_METADATA_V1_DISABLED is
    /// false.
    /// </summary>
    let provider (context: CredentialContext) : CredentialProvider =
        let mutable token: struct (Secret option * DateTimeOffset) voption = ValueNone
        let mutable last: Credentials option = None

        let freshToken settings cancel =
            task {
                match token with
                | ValueSome(struct (known, until)) when context.Effects.Now() < until -> return Ok known
                | _ ->
                    let! fetched = fetchToken context settings cancel

                    match fetched with
                    | Ok found -> token <- ValueSome(struct (found, context.Effects.Now() + tokenLife * 0.95))
                    | Error _ -> ()

                    return fetched
            }

        /// A token that is refused is fetched afresh, once.
        let rec ask (settings: MetadataSettings) (path: string) (isAgain: bool) (cancel: CancellationToken) =
            task {
                match! freshToken settings cancel with
                | Error answer -> return answer
                | Ok known ->
                    let headers =
                        match known with
                        | Some secret -> [ struct ("x-aws-ec2-metadata-token", secret.Reveal()) ]
                        | None -> []

                    match! send context settings (Exchange.get settings.Endpoint path headers) cancel with
                    | MetadataAnswer.Refused when not isAgain ->
                        token <- ValueNone
                        return! ask settings path true cancel
                    | answer -> return answer
            }

        let find (settings: MetadataSettings) (cancel: CancellationToken) =
            task {
                let failed (reason: string) =
                    Error(
                        AwsError.Credentials
                            $"the instance's metadata service at {settings.Endpoint.Host} gave no credentials: {reason}"
                    )

                match! ask settings rolesPath false cancel with
                | MetadataAnswer.Missing
                | MetadataAnswer.Nobody _ -> return Ok None
                | MetadataAnswer.Refused -> return failed "it does not accept its own token"
                | MetadataAnswer.Failed reason -> return failed reason
                | MetadataAnswer.Found roles ->
                    match (Array.head ((textOf roles).Split('\n'))).Trim() with
                    | "" -> return Ok None
                    | role when not (isOneWord role) -> return failed "the role's name cannot be sent"
                    | role ->
                        match! ask settings (rolesPath + Uri.EscapeDataString role) false cancel with
                        | MetadataAnswer.Found body ->
                            match read body with
                            | Ok credentials -> return Ok(Some credentials)
                            | Error problem -> return failed ("its answer cannot be used: " + problem)
                        | MetadataAnswer.Missing -> return failed $"there is no role {role}"
                        | MetadataAnswer.Refused -> return failed "it does not accept its own token"
                        | MetadataAnswer.Nobody reason
                        | MetadataAnswer.Failed reason -> return failed reason
            }

        fun cancel ->
            if isDisabled context.Configuration then
                Task.FromResult(Ok None)
            else
                match settings context.Configuration with
                | Error error -> Task.FromResult(Error error)
                | Ok settings ->
                    task {
                        match! find settings cancel with
                        | Ok(Some credentials) ->
                            last <- Some credentials
                            return Ok(Some(extend context.Effects credentials))
                        | failed ->
                            match last with
                            | Some credentials -> return Ok(Some(extend context.Effects credentials))
                            | None -> return failed
                    }

    /// <summary>The region of the instance; nothing where nobody tells.</summary>
    let internal tryRegion (context: CredentialContext) (cancel: CancellationToken) : Task<string option> =
        match isDisabled context.Configuration, settings context.Configuration with
        | true, _
        | _, Error _ -> Task.FromResult None
        | false, Ok settings ->
            task {
                match! fetchToken context settings cancel with
                | Error _ -> return None
                | Ok token ->
                    let headers = [
                        match token with
                        | Some secret -> struct ("x-aws-ec2-metadata-token", secret.Reveal())
                        | None -> ()
                    ]

                    let request = Exchange.get settings.Endpoint "/latest/meta-data/placement/region" headers

                    match! send context settings request cancel with
                    | MetadataAnswer.Found body ->
                        return Region.parse "instance metadata" ((textOf body).Trim()) |> Result.toOption
                    | _ -> return None
            }
