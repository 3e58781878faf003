namespace FunctionalAws

open System
open Microsoft.Extensions.Logging
open FunctionalAws.Schema

/// <summary>
/// What calls are sent through: settings, and the pipeline that they make. Sessions are cheap and never change:
/// <c>Session.withRegion</c> and its like make new ones. All of them share one pool of connections.
/// </summary>
[<Sealed>]
type Session internal (settings: Settings, configuration: Configuration option, shared: SharedCredentials) =
    let credentials () : CredentialFinder =
        shared.Get(fun () -> SessionCredentials.finder settings configuration shared)

    let pipeline = lazy (Pipelines.make settings configuration credentials)

    /// What the session is made of.
    member _.Settings: Settings = settings

    member internal _.Configuration: Configuration option = configuration

    /// What is known of credentials, for copies of the session.
    member internal _.Shared: SharedCredentials = shared

    /// What finds the credentials of calls.
    member internal _.Credentials: CredentialFinder = credentials ()

    interface IAws with
        member _.Pipeline: Pipeline = pipeline.Value

/// Making sessions.
[<RequireQualifiedAccess>]
module Session =

    /// What variables and files say to settings; nothing where they read none.
    let private configurationOf (settings: Settings) : Configuration option =
        let withValues (configuration: Configuration) =
            settings.Values
            |> List.fold (fun (known: Configuration) (name, value) -> known.WithValue(name, value)) configuration

        match settings.Environment, settings.Values with
        | Some environment, _ -> Some(withValues (Configuration(environment, settings.Profile)))
        | None, [] -> None
        | None, _ -> Some(withValues (Configuration(AwsEnvironment.empty, None).WithoutFiles()))

    /// <summary>A session of the given settings.</summary>
    let ofSettings (settings: Settings) : Session = Session(settings, configurationOf settings, SharedCredentials())

    /// <summary>
    /// A session that reads neither variables nor files: it needs at least a region and credentials to be of use.
    /// </summary>
    let create () : Session =
        ofSettings {
            Environment = None
            Profile = None
            Region = None
            Credentials = CredentialSource.Environment
            BearerTokens = None
            MfaCode = None
            Endpoint = None
            ServiceEndpoints = []
            AddressingStyle = None
            EndpointParameters = []
            HostPrefix = None
            RetryMode = None
            MaxAttempts = None
            ResendsUnsafe = false
            AttemptTimeout = None
            CallTimeout = None
            ExpectContinue = true
            Validate = None
            Values = []
            Protocols = []
            Stages = []
            Hooks = []
            Transport = None
            TransportFor = None
            Effects = Effects.real
            Models = []
        }

    /// The same session with other settings. What was read of the environment stays read, and so do credentials that are
    /// the same for both.
    let private change (settings: Settings) (session: Session) : Session =
        let shared =
            if SessionCredentials.isShared settings session.Settings then
                session.Shared
            else
                SharedCredentials()

        Session(settings, session.Configuration, shared)

    /// <summary>The same session in another environment; a test gives its own.</summary>
    let withEnvironment (environment: AwsEnvironment) (session: Session) : Session =
        ofSettings { session.Settings with Environment = Some environment }

    /// <summary>
    /// A session that takes from the environment what code does not say: region, keys, endpoints and more, from variables
    /// and from the profile in the shared files. The files are read when they are needed first, once; a call whose keys,
    /// endpoint and region are known without them needs none.
    /// </summary>
    let fromEnvironment () : Session = create () |> withEnvironment (AwsEnvironment.real ())

    /// <summary>The same session with a profile of the shared files. Keys in variables do not count then.</summary>
    let withProfile (name: string) (session: Session) : Session =
        Session(
            { session.Settings with Profile = Some name },
            session.Configuration |> Option.map _.WithProfile(Some name),
            SharedCredentials()
        )

    /// <summary>
    /// The same session with a setting of the table, before what variables and files say of it:
    /// <c>Session.withSetting SettingTable.applicationId "shop"</c>.
    /// </summary>
    let withSetting (setting: SettingInfo) (value: string) (session: Session) : Session =
        let others = session.Settings.Values |> List.filter (fun (name, _) -> name <> setting.Name)
        let settings = { session.Settings with Values = (setting.Name, value) :: others }

        let configuration =
            match session.Configuration with
            | Some known -> Some(known.WithValue(setting.Name, value))
            | None -> configurationOf settings

        Session(settings, configuration, SharedCredentials())

    /// <summary>The same session with a set of defaults: how long connecting may take.</summary>
    let withDefaultsMode (mode: DefaultsMode) (session: Session) : Session =
        withSetting SettingTable.defaultsMode (DefaultsMode.name mode) session

    /// <summary>The same session in another region, as in "eu-west-1".</summary>
    let withRegion (region: string) (session: Session) : Session =
        change { session.Settings with Region = Some region } session

    /// <summary>The same session with the given credentials.</summary>
    let withCredentials (credentials: Credentials) (session: Session) : Session =
        change { session.Settings with Credentials = CredentialSource.Keys credentials } session

    /// <summary>The same session with long-lived keys.</summary>
    let withKeys (accessKeyId: string) (secretAccessKey: string) (session: Session) : Session =
        withCredentials (Credentials.create accessKeyId secretAccessKey) session

    /// <summary>
    /// The same session with a function that finds credentials. Every attempt of every call asks it:
    /// <c>Providers.remember</c> spares a slow one.
    /// </summary>
    let withCredentialProvider (provider: CredentialProvider) (session: Session) : Session =
        change { session.Settings with Credentials = CredentialSource.Provider provider } session

    /// <summary>
    /// The same session without credentials: its calls are sent without a signature, as for public objects of S3.
    /// </summary>
    let withAnonymousCredentials (session: Session) : Session =
        change { session.Settings with Credentials = CredentialSource.Anonymous } session

    /// <summary>
    /// The same session with a function that finds bearer tokens, which the services that take them get in the place of a
    /// signature, as Bedrock and CodeCatalyst do. Every attempt asks it: <c>TokenProviders.remember</c> spares a slow one.
    /// Without it, tokens come from AWS_BEARER_TOKEN_BEDROCK and its like, and from the profile's single sign-on.
    /// </summary>
    let withBearerTokenProvider (provider: TokenProvider) (session: Session) : Session =
        change { session.Settings with BearerTokens = Some provider } session

    /// <summary>
    /// The same session in a role, which its credentials so far may assume. The role's credentials are renewed before
    /// they expire; those that it is assumed with are found and renewed once for this session and the one that it is
    /// made of.
    /// </summary>
    let withAssumedRole (role: AssumeRole) (session: Session) : Session =
        let credentials = CredentialSource.Role(role, session.Settings.Credentials)

        Session(
            { session.Settings with Credentials = credentials },
            session.Configuration,
            SharedCredentials session.Shared
        )

    /// <summary>
    /// The same session with a way to ask somebody for the code of a device, where a role wants one: the device's serial
    /// number or ARN goes in.
    /// </summary>
    let withMfaCode (ask: MfaCode) (session: Session) : Session =
        change { session.Settings with MfaCode = Some ask } session

    /// <summary>
    /// What providers of credentials work with: for <c>SsoLogin</c>, <c>AssumeRole.provider</c>, <c>TokenProviders</c> and
    /// their like.
    /// </summary>
    let credentialContext (session: Session) : CredentialContext =
        SessionCredentials.credentialContext session.Settings session.Configuration

    /// <summary>
    /// The same session with one endpoint for the calls of all services, as in "http://localhost:8000". Credentials come
    /// from where they are: a role's from STS, unless <c>withServiceEndpoint "STS"</c> says otherwise.
    /// </summary>
    let withEndpoint (url: string) (session: Session) : Session =
        change { session.Settings with Endpoint = Some url } session

    /// <summary>The same session with an endpoint for one service, by its id, as in "DynamoDB".</summary>
    let withServiceEndpoint (serviceId: string) (url: string) (session: Session) : Session =
        let isOther (id, _) = not (Configuration.isService id serviceId)

        change
            {
                session.Settings with
                    ServiceEndpoints = (serviceId, url) :: List.filter isOther session.Settings.ServiceEndpoints
            }
            session

    /// <summary>The same session with the names of buckets where they are wanted.</summary>
    let withAddressingStyle (style: AddressingStyle) (session: Session) : Session =
        change { session.Settings with AddressingStyle = Some style } session

    /// <summary>The same session with the names of buckets in paths, as most S3-compatible servers want them.</summary>
    let withPathStyle (session: Session) : Session = withAddressingStyle AddressingStyle.Path session

    /// <summary>
    /// The same session with a value for a parameter of endpoint rules, by its name, for the services that have such a
    /// parameter: "Accelerate" and "UseArnRegion" of S3, for example. <c>Connection.endpointParameters</c> lists them.
    /// </summary>
    let withEndpointParameter (name: string) (value: EndpointValue) (session: Session) : Session =
        let isOther (known: string, _) = known <> name

        change
            {
                session.Settings with
                    EndpointParameters = (name, value) :: List.filter isOther session.Settings.EndpointParameters
            }
            session

    /// <summary>The same session with endpoints that comply with FIPS 140, or without.</summary>
    let withFips (isOn: bool) (session: Session) : Session =
        withEndpointParameter "UseFIPS" (EndpointValue.Boolean isOn) session

    /// <summary>The same session with endpoints that have IPv6 addresses as well, or without.</summary>
    let withDualStack (isOn: bool) (session: Session) : Session =
        withEndpointParameter "UseDualStack" (EndpointValue.Boolean isOn) session

    /// <summary>
    /// The same session with endpoints of the account that signs, for services that have them: "preferred", which is the
    /// default, "required" or "disabled".
    /// </summary>
    let withAccountIdEndpointMode (mode: string) (session: Session) : Session =
        withEndpointParameter "AccountIdEndpointMode" (EndpointValue.String mode) session

    /// <summary>
    /// The same session with or without the labels that some models put before the host, as in "sync-states".
    /// </summary>
    let withHostPrefix (isOn: bool) (session: Session) : Session =
        change { session.Settings with HostPrefix = Some isOn } session

    /// <summary>The same session with another way to send: a test's stub, or an HTTP client of one's own.</summary>
    let withTransport (transport: Transport) (session: Session) : Session =
        change { session.Settings with Transport = Some transport; TransportFor = None } session

    /// <summary>
    /// The same session with a way to send that knows what is called: what plays a service in a test, or keeps what was
    /// said. It is given the transport that sends otherwise, over which credentials are still asked for.
    /// </summary>
    let withTransportFor (choose: Transport -> OperationInfo -> Transport) (session: Session) : Session =
        change { session.Settings with TransportFor = Some choose } session

    // ------------------------------------------------------------------------------------------------------ stages

    /// <summary>
    /// The same session with a change to the list of its pipeline's stages, after those that it has:
    /// <c>Stages.insertBefore</c> and its like, or any function of the list. What cannot be done to the list is the error
    /// of every call.
    /// </summary>
    let withStages (edit: StageChange) (session: Session) : Session =
        change { session.Settings with Stages = session.Settings.Stages @ [ edit ] } session

    /// <summary>The same session with a middleware around everything that it has so far.</summary>
    let withMiddleware (middleware: Middleware) (session: Session) : Session =
        withStages (Stages.insertFirst (Stage.create "middleware" middleware)) session

    /// <summary>
    /// The same session with a middleware of the given name around a stage:
    /// <c>Session.insertBefore StageName.Sign "tenant" tenant</c>. What stands behind <c>Retry</c> is done for each attempt.
    /// </summary>
    let insertBefore (stage: StageName) (name: string) (middleware: Middleware) (session: Session) : Session =
        withStages (Stages.insertBefore stage (Stage.create name middleware)) session

    /// <summary>The same session with a middleware of the given name right behind a stage.</summary>
    let insertAfter (stage: StageName) (name: string) (middleware: Middleware) (session: Session) : Session =
        withStages (Stages.insertAfter stage (Stage.create name middleware)) session

    /// <summary>The same session with a middleware in the place of a stage, whose name it takes.</summary>
    let replace (stage: StageName) (middleware: Middleware) (session: Session) : Session =
        withStages (Stages.replace stage middleware) session

    /// <summary>The same session without a stage.</summary>
    let remove (stage: StageName) (session: Session) : Session = withStages (Stages.remove stage) session

    /// <summary>
    /// The same session that writes its attempts to the program's log, by a stage "Log" right before <c>Send</c>: at the level
    /// Debug what is sent and what comes back, at Warning what failed and may pass. No secret is written: <c>CallLog</c> says
    /// what is left out.
    /// </summary>
    let withLoggerFactory (factory: ILoggerFactory) (session: Session) : Session =
        let log = { Stage.create "Log" (CallLog.toFactory factory) with Url = StageUrl.Passes }
        withStages (Stages.insertBefore StageName.Send log) session

    /// <summary>
    /// The same session with a hook around those that it has: <c>Session.withHook (Hook.on GetItemInput.Operation cache)</c>.
    /// </summary>
    let withHook (hook: IHook) (session: Session) : Session =
        change { session.Settings with Hooks = hook :: session.Settings.Hooks } session

    /// <summary>
    /// The stages that calls pass, the outermost first, or why there are none. <c>Stages.table</c> makes a page of them.
    /// </summary>
    let stages (session: Session) : Result<Stage list, AwsError> = (session :> IAws).Pipeline.Stages()

    /// <summary>The same session with another clock, chance and delay.</summary>
    let withEffects (effects: Effects) (session: Session) : Session =
        change { session.Settings with Effects = effects } session

    /// <summary>The same session with another clock: what the time is, for signatures and expiring credentials.</summary>
    let withClock (now: unit -> DateTimeOffset) (session: Session) : Session =
        withEffects { session.Settings.Effects with Now = now } session

    /// <summary>
    /// The same session that tries failed calls again in another way: <c>RetryMode.Adaptive</c> slows down for a service
    /// that throttles, <c>RetryMode.None</c> sends each call once.
    /// </summary>
    let withRetryMode (mode: RetryMode) (session: Session) : Session =
        change { session.Settings with RetryMode = Some mode } session

    /// <summary>
    /// The same session with a policy of one's own: what comes of a failed attempt goes in, the pause before the next one
    /// comes out, or none to leave it at that. <c>withMaxAttempts</c> still bounds the attempts.
    /// </summary>
    let withRetryPolicy (policy: RetryPolicy) (session: Session) : Session =
        withRetryMode (RetryMode.Policy policy) session

    /// <summary>The same session with as many attempts for a call, the first one counted; 1 never retries.</summary>
    /// <exception cref="T:System.ArgumentException">It is less than 1.</exception>
    let withMaxAttempts (attempts: int) (session: Session) : Session =
        if attempts < 1 then
            invalidArg (nameof attempts) "a call takes 1 attempt or more"

        change { session.Settings with MaxAttempts = Some attempts } session

    /// <summary>
    /// The same session that sends again whatever failed, even when the service may have done it already and its model
    /// does not say that doing it twice is no worse: an Invoke of Lambda whose connection broke, for example.
    /// </summary>
    let withUnsafeRetries (isOn: bool) (session: Session) : Session =
        change { session.Settings with ResendsUnsafe = isOn } session

    let private requireDeadline (name: string) (time: TimeSpan) : unit =
        if time <= TimeSpan.Zero || time > TimeSpan.FromDays 49.0 then
            invalidArg name "a deadline must be more than nothing, and at most 49 days"

    /// <summary>The same session with a limit for the time of each attempt.</summary>
    /// <exception cref="T:System.ArgumentException">The time is zero or negative, or longer than 49 days.</exception>
    let withAttemptTimeout (time: TimeSpan) (session: Session) : Session =
        requireDeadline (nameof time) time

        change { session.Settings with AttemptTimeout = Some time } session

    /// <summary>The same session with a limit for the time of a call: all its attempts, and the pauses between them.</summary>
    /// <exception cref="T:System.ArgumentException">The time is zero or negative, or longer than 49 days.</exception>
    let withCallTimeout (time: TimeSpan) (session: Session) : Session =
        requireDeadline (nameof time) time

        change { session.Settings with CallTimeout = Some time } session

    /// <summary>
    /// The same session that gives requests checksums wherever their operations know them, which is the default, or only
    /// where they demand one or the caller asks for one: for S3-compatible servers that know no others.
    /// </summary>
    let withRequestChecksums (calculation: ChecksumsWhen) (session: Session) : Session =
        withSetting SettingTable.requestChecksumCalculation (ChecksumsWhen.name calculation) session

    /// <summary>
    /// The same session that asks for the checksums of answers and verifies them wherever their operations know them,
    /// which is the default, or only where the caller asks for them.
    /// </summary>
    let withResponseChecksums (validation: ChecksumsWhen) (session: Session) : Session =
        withSetting SettingTable.responseChecksumValidation (ChecksumsWhen.name validation) session

    /// <summary>
    /// The same session whose uploads of large streams to S3 ask before they send them (<c>Expect: 100-continue</c>), which is
    /// the default, or do not: for servers and proxies that do not know how to answer.
    /// </summary>
    let withExpectContinue (isOn: bool) (session: Session) : Session =
        change { session.Settings with ExpectContinue = isOn } session

    /// <summary>The same session that looks at more in requests before it sends them, or less, or at nothing.</summary>
    let withValidation (validation: Validation) (session: Session) : Session =
        change { session.Settings with Validate = Some validation } session

    /// <summary>
    /// The same session that speaks one of the given protocols with services that speak it, the first one first, by their
    /// names in models: <c>Session.withProtocols [ "json" ]</c> for a server that knows no CBOR. Names that a service does
    /// not list are passed over; without a wish the order is that of docs/protocols.md.
    /// </summary>
    let withProtocols (protocols: string list) (session: Session) : Session =
        change { session.Settings with Protocols = protocols } session

    /// <summary>
    /// Where every setting and the credentials come from, and what is wrong with them. The credentials are looked for as
    /// for a call, which may ask the network; keys and tokens are not part of the answer.
    /// </summary>
    let explain (session: Session) : Async<SessionExplanation> =
        Aws.asAsync (fun cancel ->
            task {
                let! found = session.Credentials cancel

                return {
                    Settings = Explanation.settings session.Settings session.Configuration
                    Credentials = Result.map Explanation.credentials found
                    ProfileProblem = Explanation.profileProblem session.Configuration
                }
            })

    // ------------------------------------------------------------------------------------------- services by name

    /// <summary>The same session with one more source of models, before those that it has:
    /// <c>Session.withModels (ModelSource.ofCatalog "aws.catalog")</c>.</summary>
    let withModels (source: ModelSource) (session: Session) : Session =
        change { session.Settings with Models = source :: session.Settings.Models } session

    /// <summary>
    /// Where the session looks for models, in order: what was given to <c>withModels</c>; where it reads the environment,
    /// the folders of AWS_DATA_PATH, ~/.aws/models and an installed botocore's data; the packages of typed services.
    /// </summary>
    let modelSources (session: Session) : ModelSource list = [
        yield! session.Settings.Models
        match session.Settings.Environment with
        | Some environment ->
            ModelSource.searching "AWS_DATA_PATH, ~/.aws/models, an installed botocore" (fun () ->
                ModelFolders.all environment)
        | None -> ()
        CarriedModels.source
    ]

    /// <summary>The names of all services that can be connected to, or why a source cannot be read.</summary>
    let services (session: Session) : Result<string list, AwsError> =
        let add (all: Result<string list, AwsError>) (source: ModelSource) =
            match all, source.Services() with
            | Ok names, Ok more -> Ok(names @ more)
            | Ok _, Error message -> Error(AwsError.Configuration message)
            | error, _ -> error

        modelSources session |> List.fold add (Ok []) |> Result.map (List.distinct >> List.sort)

    /// <summary>
    /// The whole interface of a service, by its name in botocore ("ec2", "stepfunctions") or its id ("EC2", "SFN"), in its
    /// latest API version: <c>Session.connect "organizations" aws |> Connection.call "ListAccounts" Document.empty</c>.
    /// </summary>
    /// <remarks>It does not fail. For a service that is not known, every call answers with the error that says so.</remarks>
    let connect (service: string) (session: Session) : Connection =
        Connection.openWith (modelSources session) service None session

    /// <summary>As <c>connect</c>, in the given API version, as in "2016-11-15".</summary>
    let connectVersion (service: string) (version: string) (session: Session) : Connection =
        Connection.openWith (modelSources session) service (Some version) session

    /// <summary>As <c>connect</c>, to the service of a model: <c>Session.connectTo DynamoDB.Model.service</c>.</summary>
    let connectTo (model: ServiceModel) (session: Session) : Connection =
        Connection.openWith [ ModelSource.ofModels [ model ] ] (model.Metadata "serviceId") None session
