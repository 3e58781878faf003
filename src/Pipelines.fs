namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Protocols
open FunctionalAws.Quirks
open FunctionalAws.Signing

/// What settings come to: the way that a call takes.
module internal Pipelines =

    /// True when code has put every call on a connection without TLS.
    let private isPlain (settings: Settings) : bool =
        let isHttp (url: string) = url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)

        match settings.Endpoint with
        | Some url -> isHttp url && settings.ServiceEndpoints |> List.forall (fun (_, url) -> isHttp url)
        | None -> false

    /// The certificates that are trusted in the place of the system's, as text; empty for the system's.
    let private trusted (settings: Settings) (configuration: Configuration) : Result<string, AwsError> =
        match Configuration.tryFind SettingTable.caBundle configuration with
        | Error error -> Error error
        | Ok None -> Ok ""
        // A bundle takes longer to read than all else before the first call, so it is read where it is needed.
        | Ok(Some _) when isPlain settings -> Ok ""
        | Ok(Some setting) ->
            let wrong (reason: string) =
                Error(AwsError.Configuration $"the file {setting.Value} (ca_bundle, {setting.Origin}) {reason}")

            match configuration.Environment.ReadFile setting.Value with
            | Error reason -> wrong $"cannot be read: {reason}"
            | Ok None -> wrong "does not exist"
            | Ok(Some text) ->
                match TrustedCertificates.problem text with
                | Some problem -> wrong $"cannot be used: {problem}"
                | None -> Ok text

    /// The connections that settings choose. Those of the mode "auto" are chosen when the first call is on its way.
    let private transport
        (settings: Settings)
        (configuration: Configuration option)
        (narrowed: Configuration option)
        : Result<Transport, AwsError> =
        match settings.Transport, narrowed with
        | Some transport, _ -> Ok transport
        | None, None -> Ok HttpTransport.shared
        | None, Some known ->
            match trusted settings known, DefaultsMode.ofConfiguration narrowed with
            | Error error, _
            | _, Error error -> Error error
            | Ok trusted, Ok mode ->
                let ofMode (mode: DefaultsMode) =
                    SharedTransports.find {
                        ConnectMilliseconds = DefaultsMode.connectMilliseconds mode
                        Trusted = trusted
                    }

                match mode, Configuration.region settings.Region narrowed with
                | DefaultsMode.Auto, Ok region ->
                    let context = SessionCredentials.credentialContext settings configuration

                    let detect =
                        lazy
                            (DefaultsMode.detect
                                known.Environment
                                (InstanceMetadata.tryRegion context)
                                region
                                CancellationToken.None)

                    Ok(fun request cancel ->
                        task {
                            let! mode = detect.Value.WaitAsync cancel
                            return! (ofMode mode) request cancel
                        })
                | mode, _ -> Ok(ofMode mode)

    /// What a pipeline takes from code, variables and files besides endpoints and credentials.
    [<NoComparison; NoEquality>]
    type private Choices = {
        Retry: RetrySettings
        UserAgent: UserAgents
        CompressFrom: int option
        /// What gives requests their checksums, and asks for those of answers.
        Checksum: Middleware
        Validate: Validation
        Transport: Transport
    }

    let private trace (configuration: Configuration option) : Middleware =
        configuration
        |> Option.bind (fun known -> TraceId.tryAdd known.Environment)
        |> Option.defaultValue Middleware.identity

    let private compression (choices: Choices) : Middleware =
        match choices.CompressFrom with
        | Some least -> Compression.above least
        | None -> Middleware.identity

    /// The whole way of a call, in the order in which it takes it.
    let private checksum (settings: Settings) (choices: Choices) : Middleware =
        if settings.ExpectContinue then
            Middleware.compose ExpectContinue.middleware choices.Checksum
        else
            choices.Checksum

    let private compose
        (settings: Settings)
        (configuration: Configuration option)
        (credentials: CredentialFinder)
        (choices: Choices)
        : Pipeline =
        let settle = SessionEndpoints.remember (SessionEndpoints.settle settings configuration)

        let send: Handler =
            match settings.TransportFor with
            | None -> Send.over choices.Transport
            | Some choose ->
                let choose = choose choices.Transport
                fun call -> Send.over (choose call.Operation) call

        let settleIn (region: string) =
            SessionEndpoints.settle { settings with Region = Some region } configuration
            |> SessionEndpoints.remember

        let redirect = RegionRedirect()

        let endpoint (headers: unit -> Header list) =
            let resolve settle = Endpoint.resolveWith headers settle (SessionCredentials.accountOf credentials)
            redirect.Around(resolve settle, settleIn >> resolve)

        let located = endpoint choices.UserAgent.Guess
        let retry = Retry.withSettings choices.Retry

        // The list is made anew where it is wanted, and what remembers from call to call is made above.
        let listed (quirks: Middleware) (sign: Stage) : Result<Stage list, AwsError> =
            Stages.change settings.Stages [
                Stage.builtIn StageName.Telemetry CallTelemetry.calls
                Stage.builtIn StageName.TraceId (trace configuration)
                {
                    Name = StageName.Endpoint
                    Middleware = Middleware.compose located (EndpointDiscoveries.around configuration settle located)
                    Url = StageUrl.Around(Middleware.compose (endpoint (fun () -> [])) SpeechUrl.middleware)
                }
                Stage.builtIn StageName.Quirks quirks
                Stage.builtIn StageName.Compression (compression choices)
                Stage.builtIn StageName.Checksum (checksum settings choices)
                Stage.builtIn StageName.CallTimeout (Deadline.perCall settings.CallTimeout)
                Stage.builtIn StageName.Retry retry
                Stage.builtIn StageName.AttemptTimeout (Deadline.perAttempt settings.AttemptTimeout)
                sign
                Stage.builtIn StageName.AttemptTelemetry CallTelemetry.attempts
                Stage.builtIn StageName.Send (fun _ -> send)
            ]

        let identities: Identities = {
            Credentials = credentials
            Tokens = lazy (SessionCredentials.tokens settings configuration)
            Sessions =
                lazy
                    (let behind = listed Middleware.identity (Stage.builtIn StageName.Sign Middleware.identity)
                     ExpressSessions(credentials, Stages.behindSign behind, settings.Effects.Now))
            Agents = choices.UserAgent
        }

        let stages () =
            listed (Quirks.around (Authenticate.presign identities (TimeSpan.FromHours 1.0))) {
                Name = StageName.Sign
                Middleware = Authenticate.attempts identities
                Url = StageUrl.Signs(Authenticate.presign identities)
            }

        {
            Handler = Stages.handler (stages ())
            Presign = Stages.presign stages
            Effects = settings.Effects
            Validate = choices.Validate
            Protocols = settings.Protocols
            Stages = stages
            Hooks = settings.Hooks
            Features = CallFeatures.None
        }

    let private failing (settings: Settings) (error: AwsError) : Pipeline = {
        Handler = fun _ -> Task.FromResult(Error error)
        Presign = fun _ _ -> Task.FromResult(Error error)
        Effects = settings.Effects
        Validate = Option.defaultValue Validation.Model settings.Validate
        Protocols = []
        Stages = fun () -> Error error
        Hooks = []
        Features = CallFeatures.None
    }

    let private retrySettings
        (settings: Settings)
        (configuration: Configuration option)
        : Result<RetrySettings, AwsError> =
        match
            RetryMode.ofConfiguration settings.RetryMode configuration,
            Configuration.maxAttempts settings.MaxAttempts configuration
        with
        | Error error, _
        | _, Error error -> Error error
        | Ok mode, Ok maxAttempts ->
            Ok {
                Mode = mode
                MaxAttempts = maxAttempts
                AttemptTimeout = settings.AttemptTimeout
                ResendsUnsafe = settings.ResendsUnsafe
            }

    /// What makes and checks checksums, and what the User-Agent header says of it.
    let private checksums (configuration: Configuration option) : Result<Middleware * string list, AwsError> =
        match
            ChecksumsWhen.ofConfiguration SettingTable.requestChecksumCalculation configuration,
            ChecksumsWhen.ofConfiguration SettingTable.responseChecksumValidation configuration
        with
        | Ok request, Ok response -> Ok(RequestChecksum.add request response, ChecksumsWhen.features request response)
        | Error error, _
        | _, Error error -> Error error

    let private choose (settings: Settings) (configuration: Configuration option) : Result<Choices, AwsError> =
        let hasEndpoint = settings.Endpoint.IsSome || not settings.ServiceEndpoints.IsEmpty
        let narrowed = configuration |> Option.map (SessionEndpoints.narrow settings hasEndpoint)

        match
            retrySettings settings narrowed,
            Configuration.applicationId narrowed,
            Configuration.compression Compression.DefaultMinimum narrowed,
            checksums narrowed,
            Configuration.validation settings.Validate narrowed,
            transport settings configuration narrowed
        with
        | Error error, _, _, _, _, _
        | _, Error error, _, _, _, _
        | _, _, Error error, _, _, _
        | _, _, _, Error error, _, _
        | _, _, _, _, Error error, _
        | _, _, _, _, _, Error error -> Error error
        | Ok retry, Ok applicationId, Ok compressFrom, Ok(checksum, checksumFeatures), Ok validate, Ok transport ->
            let executionEnvironment =
                configuration
                |> Option.bind (fun known -> AwsEnvironment.tryVariable "AWS_EXECUTION_ENV" known.Environment)

            Ok {
                Retry = retry
                UserAgent =
                    UserAgents.Of(executionEnvironment, applicationId, RetryMode.features retry.Mode @ checksumFeatures)
                CompressFrom = compressFrom
                Checksum = checksum
                Validate = validate
                Transport = transport
            }

    /// The pipeline of settings; one that fails every call, when they contradict each other.
    let make
        (settings: Settings)
        (configuration: Configuration option)
        (credentials: unit -> CredentialFinder)
        : Pipeline =
        match settings.Environment, settings.Profile with
        | None, Some profile ->
            failing
                settings
                (AwsError.Configuration
                    $"the profile \"{profile}\" cannot be read: this session does not read the environment. Start with Session.fromEnvironment.")
        | _ ->
            match choose settings configuration, ServiceOperation.tryUnknown settings.Protocols with
            | Error error, _
            | _, Some error -> failing settings error
            | Ok choices, None -> compose settings configuration (credentials ()) choices
