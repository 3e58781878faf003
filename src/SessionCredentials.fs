namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Threading
open System.Threading.Tasks

/// What finds the credentials of calls.
type internal CredentialFinder = CancellationToken -> Task<Result<Credentials, AwsError>>

/// <summary>
/// The finder of a session and of its copies with other regions, endpoints and the like: what one of them has found, all of
/// them know. The first that is asked makes it.
/// </summary>
/// <param name="source">What finds the credentials that a role is assumed with, where a session has it already.</param>
[<Sealed>]
type internal SharedCredentials(source: SharedCredentials | null) =
    let mutable known: CredentialFinder | null = null

    new() = SharedCredentials null

    member _.Source: SharedCredentials | null = source

    member this.Get(make: unit -> CredentialFinder) : CredentialFinder =
        match Volatile.Read &known with
        | null ->
            lock this (fun () ->
                match known with
                | null ->
                    let made = make ()
                    Volatile.Write(&known, made)
                    made
                | known -> known)
        | known -> known

/// How settings find credentials.
module internal SessionCredentials =

    /// What the providers of credentials may touch.
    let credentialContext (settings: Settings) (configuration: Configuration option) : CredentialContext = {
        Configuration =
            configuration
            |> Option.defaultWith (fun () -> Configuration(AwsEnvironment.empty, None).WithoutFiles())
        Region = settings.Region
        ServiceEndpoints = settings.ServiceEndpoints
        EndpointParameters = settings.EndpointParameters
        Transport = settings.Transport |> Option.defaultValue HttpTransport.shared
        LocalTransport = settings.Transport |> Option.defaultValue HttpTransport.direct
        Effects = settings.Effects
        MfaCode = settings.MfaCode
        Timeout = TimeSpan.FromSeconds 10.0
    }

    let private credentialsOf
        (context: CredentialContext)
        (configuration: Configuration option)
        (keys: CredentialProvider)
        (source: CredentialSource)
        : CredentialProvider * (unit -> string) =
        match source, configuration with
        | CredentialSource.Keys keys, _ -> Providers.ofCredentials keys, (fun () -> "")
        | CredentialSource.Provider provider, _ ->
            provider, (fun () -> "the function that was given to find credentials has found none")
        | CredentialSource.Role(role, _), _ ->
            let assumed =
                CredentialFeatures.around CredentialFeatures.assumeRole keys (fun keys ->
                    AssumeRole.assume context keys role)

            assumed |> Providers.remember context.Effects.Now, (fun () -> "")
        | CredentialSource.Anonymous, _ ->
            Providers.firstOf [], (fun () -> "there are no credentials: this session is anonymous")
        | CredentialSource.Environment, Some configuration ->
            CredentialChain.provider context |> Providers.remember context.Effects.Now,
            (fun () -> Providers.explainEmptyChain configuration)
        | CredentialSource.Environment, None ->
            Providers.firstOf [],
            (fun () ->
                "there are no credentials: none are given in code, and this session does not read the environment. Use Session.withKeys.")

    /// True when what finds the credentials of the one finds those of the other, too. The region counts for nothing: the
    /// credentials are good in all.
    let isShared (one: Settings) (other: Settings) : bool =
        let same (a: 'a) (b: 'a) = obj.ReferenceEquals(a, b)

        same one.Credentials other.Credentials
        && same one.MfaCode other.MfaCode
        && same one.Transport other.Transport
        && same one.Effects other.Effects
        && same one.ServiceEndpoints other.ServiceEndpoints
        && same one.EndpointParameters other.EndpointParameters

    /// What finds the credentials of a session's calls. A role is assumed with what the session that it was made of
    /// has found, or finds.
    let rec finder
        (settings: Settings)
        (configuration: Configuration option)
        (shared: SharedCredentials)
        : CredentialFinder =
        let context = credentialContext settings configuration
        let read = configuration |> Option.filter (fun _ -> settings.Environment.IsSome)

        let keys: CredentialProvider =
            match settings.Credentials with
            | CredentialSource.Role(_, source) ->
                let below =
                    match shared.Source with
                    | null -> SharedCredentials()
                    | below -> below

                let find = below.Get(fun () -> finder { settings with Credentials = source } configuration below)

                fun cancel ->
                    task {
                        let! found = find cancel
                        return Result.map Some found
                    }
            | _ -> Providers.firstOf []

        let provider, explain = credentialsOf context read keys settings.Credentials
        Providers.demand explain provider

    /// What finds the tokens of a session's calls, by the service's signing name.
    let tokens (settings: Settings) (configuration: Configuration option) : string -> TokenProvider =
        match settings.BearerTokens with
        | Some provider -> fun _ -> provider
        | None ->
            let known = ConcurrentDictionary<string, TokenProvider>(1, 1)
            let context = lazy (credentialContext settings configuration)
            let find = Func<string, TokenProvider>(fun name -> TokenProviders.chain context.Value name)
            fun signingName -> known.GetOrAdd(signingName, find)

    /// The account of the credentials; what is wrong with them shows when a call is signed.
    let accountOf (credentials: CredentialFinder) (cancel: CancellationToken) : Task<string option> =
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
