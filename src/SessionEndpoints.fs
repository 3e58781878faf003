namespace FunctionalAws

open System.Collections.Concurrent

/// How settings come to the endpoints of a service.
module internal SessionEndpoints =

    /// What is settled about a service is settled once; what fails is tried again with the next call.
    let remember
        (settle: Service -> Result<ServiceEndpoints, AwsError>)
        : Service -> Result<ServiceEndpoints, AwsError> =
        // One service is usual, and many sessions, too: the table starts small and has one lock.
        let known = ConcurrentDictionary<string, ServiceEndpoints>(1, 3)

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

    let narrow (settings: Settings) (hasEndpoint: bool) (configuration: Configuration) : Configuration =
        if hasEndpoint && needsNoFiles settings configuration then
            configuration.WithoutFiles()
        else
            configuration

    let private takesBuckets (rules: RuleSet option) : bool =
        match rules with
        | Some rules -> rules.Parameters |> List.exists (fun parameter -> parameter.BuiltIn = "AWS::S3::ForcePathStyle")
        | None -> false

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
                match parameter.BuiltIn, Configuration.endpointSetting parameter.BuiltIn configuration with
                | "AWS::UseDualStack", Ok None when takesBuckets rules ->
                    Configuration.endpointSetting "AWS::S3::UseDualStack" configuration
                | _, found -> found
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

    /// A setting that S3's rules take by the parameter's name alone.
    let private expressSessions
        (settings: Settings)
        (configuration: Configuration option)
        (rules: RuleSet option)
        : Result<(string * EndpointValue) list, AwsError> =
        let name = "DisableS3ExpressSessionAuth"

        let isAsked =
            match rules with
            | Some rules -> rules.Parameters |> List.exists (fun parameter -> parameter.Name = name)
            | None -> false

        match configuration with
        | Some configuration when isAsked && (EndpointContext.tryFind name settings.EndpointParameters).IsNone ->
            Configuration.trySwitch SettingTable.s3DisableExpressSessionAuth configuration
            |> Result.map (Option.toList >> List.map (fun isOff -> name, EndpointValue.Boolean isOff))
        | _ -> Ok []

    let private isTokenInEnvironment (configuration: Configuration option) (service: Service) : bool =
        match configuration with
        | Some known -> TokenProviders.isInEnvironment known.Environment service.SigningName
        | None -> false

    let private authPreference
        (settings: Settings)
        (configuration: Configuration option)
        (service: Service)
        : Result<AuthPreference, AwsError> =
        let isAnonymous =
            match settings.Credentials with
            | CredentialSource.Anonymous -> true
            | _ -> false

        Configuration.authPreference
            isAnonymous
            (settings.BearerTokens.IsSome || isTokenInEnvironment configuration service)
            configuration

    /// Accounts have endpoints of their own, where services have such and nobody objects.
    let private defaults = [ "AWS::Auth::AccountIdEndpointMode", EndpointValue.String "preferred" ]

    let settle
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
                endpointSettings settings configuration rules,
                expressSessions settings configuration rules,
                authPreference settings configuration service
            with
            | Error error, _, _, _, _, _
            | _, Error error, _, _, _, _
            | _, _, Error error, _, _, _
            | _, _, _, Error error, _, _
            | _, _, _, _, Error error, _
            | _, _, _, _, _, Error error -> Error error
            | Ok custom, Ok style, Ok hostPrefix, Ok builtIns, Ok express, Ok auth ->
                Ok {
                    Region = region
                    Custom = custom
                    AddressingStyle = style
                    HostPrefix = hostPrefix
                    Rules = rules
                    Parameters = express @ settings.EndpointParameters
                    BuiltIns = builtIns @ defaults
                    Features =
                        if settings.BearerTokens.IsNone && isTokenInEnvironment configuration service then
                            CallFeatures.BearerServiceEnvVars
                        else
                            CallFeatures.None
                    Auth = auth
                }

        match Configuration.region settings.Region configuration, EndpointRules.ofService service with
        | Error error, _
        | _, Error error -> Error error
        | Ok region, Ok rules ->
            settled region rules |> Result.map (fun settings -> ServiceEndpoints(service, settings))
