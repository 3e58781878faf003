namespace FunctionalAws

open System
open FunctionalAws.Schema

/// Where a session's credentials come from.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type CredentialSource =
    /// The environment's variables, then the profile, then the machine. A session that reads no environment has none.
    | Environment
    /// The given keys.
    | Keys of Credentials
    /// A function, which every attempt asks: <c>Providers.remember</c> spares it that.
    | Provider of CredentialProvider
    /// None: calls are sent without a signature, as for public objects of S3.
    | Anonymous
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
    /// Finds the tokens of services that take tokens in the place of signatures; the service's variable, then the
    /// profile's single sign-on.
    BearerTokens: TokenProvider option
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
    /// How failed calls are tried again; as the environment says, or in the standard mode.
    RetryMode: RetryMode option
    /// The attempts that a call may take, with the first; as the environment says, or as the mode does.
    MaxAttempts: int option
    /// True sends again what the service may have done already, whatever it is.
    ResendsUnsafe: bool
    /// The time of each attempt; without limit.
    AttemptTimeout: TimeSpan option
    /// The time of a call with all its attempts; without limit.
    CallTimeout: TimeSpan option
    /// False keeps S3's uploads from asking for a go-ahead before they send their bodies.
    ExpectContinue: bool
    /// What is looked at in a request before it is sent; as the profile says, or the model's constraints.
    Validate: Validation option
    /// Settings by their names in the table. They go before the environment.
    Values: (string * string) list
    /// The protocols to speak where a service speaks them, the first one first; the order of docs/protocols.md.
    Protocols: string list
    /// What is done to the list of the pipeline's stages, in order.
    Stages: StageChange list
    /// What is done around calls where they are inputs and outputs, the outermost first.
    Hooks: IHook list
    /// What sends; the pool that all sessions share.
    Transport: Transport option
    /// What sends the calls of each operation, where that has to know what is called; given what would send them else.
    TransportFor: (Transport -> OperationInfo -> Transport) option
    /// Time, chance and delay.
    Effects: Effects
    /// Where the models of services that are called by name come from, before the environment's folders and the packages
    /// of typed services.
    Models: ModelSource list
}
