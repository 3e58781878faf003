namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Schema
open FunctionalAws.Protocols
open FunctionalAws.Quirks
open FunctionalAws.Signing

/// Where a session's credentials come from.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type CredentialSource =
    /// The environment's variables, then the profile, then the machine. A session that reads no environment has none.
    | Environment
    /// The given keys.
    | Keys of Credentials
    /// A function, which every attempt asks: <c>Providers.remember</c> spares it that.
    | Provider of CredentialProvider
    /// A role, for the credentials of another source.
    | Role of role: AssumeRole * source: CredentialSource

/// What a session is made of. What is not given here is looked for in the environment, if there is one.
[<NoComparison; NoEquality>]
type Settings = {
    /// The variables and files that fill in what code leaves open; nothing is read where there is none.
    Environment: AwsEnvironment option
    /// The profile in the files. It goes before AWS_PROFILE, and before keys in variables.
    Profile: string option
    /// The region. It goes before AWS_REGION, AWS_DEFAULT_REGION and the profile's.
    Region: string option
    Credentials: CredentialSource
    /// Asks for the codes of devices that roles want.
    MfaCode: MfaCode option
    /// The endpoint of all services, as in "http://localhost:8000".
    Endpoint: string option
    /// Endpoints of single services, by the service's id. They go before the endpoint of all.
    ServiceEndpoints: (string * string) list
    /// Where the names of buckets go; as the profile says, or <c>Auto</c>.
    AddressingStyle: AddressingStyle option
    /// Parameters of endpoint rules by their names, as "UseFIPS". They go before what the environment says.
    EndpointParameters: (string * EndpointValue) list
    /// False keeps models from putting labels before the host; as the environment says, or true.
    HostPrefix: bool option
    /// The attempts that a call may take, with the first; as the environment says, or 3, and 4 for DynamoDB.
    MaxAttempts: int option
    /// The time of each attempt; without limit.
    AttemptTimeout: TimeSpan option
    /// The time of a call with all its attempts; without limit.
    CallTimeout: TimeSpan option
    /// What is looked at in a request before it is sent; the model's constraints.
    Validate: Validation
    /// The protocols to speak where a service speaks them, the first one first; the order of docs/protocols.md.
    Protocols: string list
    /// What happens around each call, the outermost first.
    Middleware: Middleware list
    /// What sends; the pool that all sessions share.
    Transport: Transport option
    /// What sends the calls of each operation, where that has to know what is called. It goes before the transport.
    TransportFor: (OperationInfo -> Transport) option
    /// Time, chance and delay.
    Effects: Effects
    /// Where the models of services that are called by name come from, before the environment's folders and the packages
    /// of typed services.
    Models: ModelSource list
}

/// What settings come to: the way that a call takes.
module private Pipelines =

    /// What is settled about a service is settled once; what fails is tried again with the next call.
    let private remember
        (settle: Service -> Result<ServiceEndpoints, AwsError>)
        : Service -> Result<ServiceEndpoints, AwsError> =
        let known = ConcurrentDictionary<string, ServiceEndpoints>()

        fun service ->
            match known.TryGetValue service.Id with
            | true, settled -> Ok settled
            | _ ->
                match settle service with
                | Ok settled -> Ok(known.GetOrAdd(service.Id, settled))
                | Error error -> Error error

    /// True when code has said all that a call of a service with its endpoint in code needs: then no file is read, not
    /// even for what a profile might say besides.
    let private needsNoFiles (settings: Settings) (configuration: Configuration) : bool =
        let rec hasKeys (source: CredentialSource) =
            match source with
            | CredentialSource.Environment -> false
            | CredentialSource.Role(_, source) -> hasKeys source
            | _ -> true

        hasKeys settings.Credentials
        && settings.Profile.IsNone
        && Configuration.isRegionKnown settings.Region configuration

    let private narrow (settings: Settings) (hasEndpoint: bool) (configuration: Configuration) : Configuration =
        if hasEndpoint && needsNoFiles settings configuration then
            configuration.WithoutFiles()
        else
            configuration

    /// The settings that a service's rules ask for and code has not made.
    let private endpointSettings
        (settings: Settings)
        (configuration: Configuration option)
        (rules: RuleSet option)
        : Result<(string * EndpointValue) list, AwsError> =
        let setting (configuration: Configuration) (parameter: RuleSetParameter) =
            if (EndpointContext.tryFind parameter.Name settings.EndpointParameters).IsSome then
                Ok None
            else
                Configuration.endpointSetting parameter.BuiltIn configuration
                |> Result.map (Option.map (fun value -> parameter.BuiltIn, value))

        let rec all (parameters: RuleSetParameter list) (configuration: Configuration) =
            match parameters with
            | [] -> Ok []
            | parameter :: rest ->
                match setting configuration parameter, all rest configuration with
                | Error error, _
                | _, Error error -> Error error
                | Ok found, Ok others -> Ok(Option.toList found @ others)

        match rules, configuration with
        | Some rules, Some configuration -> all rules.Parameters configuration
        | _ -> Ok []

    let private takesBuckets (rules: RuleSet option) : bool =
        match rules with
        | Some rules -> rules.Parameters |> List.exists (fun parameter -> parameter.BuiltIn = "AWS::S3::ForcePathStyle")
        | None -> false

    /// Accounts have endpoints of their own, where services have such and nobody objects.
    let private defaults = [ "AWS::Auth::AccountIdEndpointMode", EndpointValue.String "preferred" ]

    let private settle
        (settings: Settings)
        (configuration: Configuration option)
        (service: Service)
        : Result<ServiceEndpoints, AwsError> =
        let hasEndpoint =
            settings.Endpoint.IsSome
            || settings.ServiceEndpoints |> List.exists (fun (id, _) -> Configuration.isService id service.Id)

        let configuration = configuration |> Option.map (narrow settings hasEndpoint)

        let settled (region: string) (rules: RuleSet option) : Result<EndpointSettings, AwsError> =
            match
                Configuration.endpoint settings.ServiceEndpoints settings.Endpoint configuration service.Id,
                Configuration.addressingStyle
                    settings.AddressingStyle
                    (configuration |> Option.filter (fun _ -> takesBuckets rules)),
                Configuration.hostPrefix settings.HostPrefix configuration,
                endpointSettings settings configuration rules
            with
            | Error error, _, _, _
            | _, Error error, _, _
            | _, _, Error error, _
            | _, _, _, Error error -> Error error
            | Ok custom, Ok style, Ok hostPrefix, Ok builtIns ->
                Ok {
                    Region = region
                    Custom = custom
                    AddressingStyle = style
                    HostPrefix = hostPrefix
                    Rules = rules
                    Parameters = settings.EndpointParameters
                    BuiltIns = builtIns @ defaults
                }

        match Configuration.region settings.Region configuration, EndpointRules.ofService service with
        | Error error, _
        | _, Error error -> Error error
        | Ok region, Ok rules ->
            settled region rules |> Result.map (fun settings -> ServiceEndpoints(service, settings))

    /// What the providers of credentials may touch.
    let credentialContext (settings: Settings) (configuration: Configuration option) : CredentialContext = {
        Configuration =
            configuration
            |> Option.defaultWith (fun () -> Configuration(AwsEnvironment.empty, None).WithoutFiles())
        Region = settings.Region
        ServiceEndpoints = settings.ServiceEndpoints
        Transport = settings.Transport |> Option.defaultValue HttpTransport.shared
        LocalTransport = settings.Transport |> Option.defaultValue HttpTransport.direct
        Effects = settings.Effects
        MfaCode = settings.MfaCode
    }

    let rec private credentialsOf
        (context: CredentialContext)
        (configuration: Configuration option)
        (source: CredentialSource)
        : CredentialProvider * (unit -> string) =
        match source, configuration with
        | CredentialSource.Keys keys, _ -> Providers.ofCredentials keys, (fun () -> "")
        | CredentialSource.Provider provider, _ ->
            provider, (fun () -> "the function that was given to find credentials has found none")
        | CredentialSource.Role(role, source), _ ->
            let source, _ = credentialsOf context configuration source
            AssumeRole.provider context source role, (fun () -> "")
        | CredentialSource.Environment, Some configuration ->
            CredentialChain.provider context |> Providers.remember context.Effects.Now,
            (fun () -> Providers.explainEmptyChain configuration)
        | CredentialSource.Environment, None ->
            Providers.firstOf [],
            (fun () ->
                "there are no credentials: none are given in code, and this session does not read the environment. Use Session.withKeys.")

    let private credentials
        (settings: Settings)
        (configuration: Configuration option)
        : CancellationToken -> Task<Result<Credentials, AwsError>> =
        let context = credentialContext settings configuration
        let provider, explain = credentialsOf context configuration settings.Credentials
        Providers.demand explain provider

    /// The account of the credentials; what is wrong with them shows when a call is signed.
    let private accountOf
        (credentials: CancellationToken -> Task<Result<Credentials, AwsError>>)
        (cancel: CancellationToken)
        : Task<string option> =
        let accountId (found: Result<Credentials, AwsError>) : string option =
            match found with
            | Ok credentials -> credentials.AccountId
            | Error _ -> None

        let found = credentials cancel

        if found.IsCompletedSuccessfully then
            Task.FromResult(accountId found.Result)
        else
            task {
                let! found = found
                return accountId found
            }

    /// Runs middleware up to the place where the request is complete, and makes a URL of it there.
    let private presignBehind
        (middleware: Middleware list)
        (presign: Call -> Task<Result<Uri, AwsError>>)
        (call: Call)
        : Task<Result<Uri, AwsError>> =
        task {
            let made = ref (Error(AwsError.Configuration "a middleware answered the call before it had a URL"))

            let stop: Handler =
                fun call ->
                    task {
                        let! url = presign call
                        made.Value <- url

                        return url |> Result.map (fun _ -> { Status = 200; Headers = []; Body = Body.Empty })
                    }

            match! Middleware.concat middleware stop call with
            | Error error -> return Error error
            | Ok _ -> return made.Value
        }

    let private compose
        (settings: Settings)
        (configuration: Configuration option)
        (userAgent: string)
        (retry: RetrySettings)
        : Pipeline =
        let credentials = credentials settings configuration
        let settle = remember (settle settings configuration)
        let endpoint (headers: Header list) = Endpoint.resolve headers settle (accountOf credentials)

        let transport =
            match settings.Transport with
            | Some transport -> transport
            | None -> HttpTransport.shared

        let handler =
            (match settings.TransportFor with
             | Some choose -> fun (call: FunctionalAws.Call) -> Send.over (choose call.Operation) call
             | None -> Send.over transport)
            |> Middleware.concat [
                yield! settings.Middleware
                yield! configuration |> Option.bind (fun known -> TraceId.tryAdd known.Environment) |> Option.toList
                endpoint [ struct ("User-Agent", userAgent) ]
                Quirks.around (Sign.presign credentials (TimeSpan.FromHours 1.0))
                Compression.above Compression.DefaultMinimum
                Checksum.required
                Deadline.perCall settings.CallTimeout
                Retry.standard retry
                Deadline.perAttempt settings.AttemptTimeout
                Sign.sigV4 credentials
            ]

        {
            Handler = handler
            Presign =
                fun expires ->
                    presignBehind [ yield! settings.Middleware; endpoint [] ] (Sign.presign credentials expires)
            Effects = settings.Effects
            Validate = settings.Validate
            Protocols = settings.Protocols
        }

    let private failing (settings: Settings) (error: AwsError) : Pipeline = {
        Handler = fun _ -> Task.FromResult(Error error)
        Presign = fun _ _ -> Task.FromResult(Error error)
        Effects = settings.Effects
        Validate = settings.Validate
        Protocols = []
    }

    /// The pipeline of settings; one that fails every call, when they contradict each other.
    let make (settings: Settings) (configuration: Configuration option) : Pipeline =
        let hasEndpoint = settings.Endpoint.IsSome || not settings.ServiceEndpoints.IsEmpty
        let narrowed = configuration |> Option.map (narrow settings hasEndpoint)

        match configuration, settings.Profile with
        | None, Some profile ->
            failing
                settings
                (AwsError.Configuration
                    $"the profile \"{profile}\" cannot be read: this session does not read the environment. Start with Session.fromEnvironment.")
        | _ ->
            match
                Configuration.maxAttempts settings.MaxAttempts narrowed,
                Configuration.applicationId narrowed,
                ServiceOperation.tryUnknown settings.Protocols
            with
            | Error error, _, _
            | _, Error error, _
            | _, _, Some error -> failing settings error
            | Ok maxAttempts, Ok applicationId, None ->
                let executionEnvironment =
                    configuration
                    |> Option.bind (fun known -> AwsEnvironment.tryVariable "AWS_EXECUTION_ENV" known.Environment)

                compose settings configuration (UserAgent.value executionEnvironment applicationId) {
                    MaxAttempts = maxAttempts
                    AttemptTimeout = settings.AttemptTimeout
                }

/// <summary>
/// What calls are sent through: settings, and the pipeline that they make. Sessions are cheap and never change:
/// <c>Session.withRegion</c> and its like make new ones. All of them share one pool of connections.
/// </summary>
[<Sealed>]
type Session internal (settings: Settings, configuration: Configuration option) =
    let pipeline = lazy (Pipelines.make settings configuration)

    /// What the session is made of.
    member _.Settings: Settings = settings

    member internal _.Configuration: Configuration option = configuration

    interface IAws with
        member _.Pipeline: Pipeline = pipeline.Value

/// Making sessions.
[<RequireQualifiedAccess>]
module Session =

    /// <summary>A session of the given settings.</summary>
    let ofSettings (settings: Settings) : Session =
        let configuration =
            settings.Environment |> Option.map (fun environment -> Configuration(environment, settings.Profile))

        Session(settings, configuration)

    /// <summary>
    /// A session that reads neither variables nor files: it needs at least a region and credentials to be of use.
    /// </summary>
    let create () : Session =
        ofSettings {
            Environment = None
            Profile = None
            Region = None
            Credentials = CredentialSource.Environment
            MfaCode = None
            Endpoint = None
            ServiceEndpoints = []
            AddressingStyle = None
            EndpointParameters = []
            HostPrefix = None
            MaxAttempts = None
            AttemptTimeout = None
            CallTimeout = None
            Validate = Validation.Model
            Protocols = []
            Middleware = []
            Transport = None
            TransportFor = None
            Effects = Effects.real
            Models = []
        }

    /// The same session with other settings. What was read of the environment stays read.
    let private change (settings: Settings) (session: Session) : Session = Session(settings, session.Configuration)

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
            session.Configuration |> Option.map _.WithProfile(Some name)
        )

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
    /// The same session in a role, which its credentials so far may assume. The role's credentials are renewed before
    /// they expire.
    /// </summary>
    let withAssumedRole (role: AssumeRole) (session: Session) : Session =
        change
            {
                session.Settings with
                    Credentials = CredentialSource.Role(role, session.Settings.Credentials)
            }
            session

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
        Pipelines.credentialContext session.Settings session.Configuration

    /// <summary>The same session with one endpoint for all services, as in "http://localhost:8000".</summary>
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
    /// said. Credentials are still asked for over the transport.
    /// </summary>
    let withTransportFor (choose: OperationInfo -> Transport) (session: Session) : Session =
        change { session.Settings with TransportFor = Some choose } session

    /// <summary>
    /// The same session with a middleware around everything that it has so far. <c>session.Settings.Middleware</c> lists
    /// them, the outermost first.
    /// </summary>
    let withMiddleware (middleware: Middleware) (session: Session) : Session =
        change { session.Settings with Middleware = middleware :: session.Settings.Middleware } session

    /// <summary>The same session with another clock, chance and delay.</summary>
    let withEffects (effects: Effects) (session: Session) : Session =
        change { session.Settings with Effects = effects } session

    /// <summary>The same session with as many attempts for a call, the first one counted; 1 never retries.</summary>
    /// <exception cref="T:System.ArgumentException">It is less than 1.</exception>
    let withMaxAttempts (attempts: int) (session: Session) : Session =
        if attempts < 1 then
            invalidArg (nameof attempts) "a call takes 1 attempt or more"

        change { session.Settings with MaxAttempts = Some attempts } session

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

    /// <summary>The same session that looks at more in requests before it sends them, or less, or at nothing.</summary>
    let withValidation (validation: Validation) (session: Session) : Session =
        change { session.Settings with Validate = validation } session

    /// <summary>
    /// The same session that speaks one of the given protocols with services that speak it, the first one first, by their
    /// names in models: <c>Session.withProtocols [ "json" ]</c> for a server that knows no CBOR. Names that a service does
    /// not list are passed over; without a wish the order is that of docs/protocols.md.
    /// </summary>
    let withProtocols (protocols: string list) (session: Session) : Session =
        change { session.Settings with Protocols = protocols } session

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
