namespace FunctionalAws

open System
open System.Globalization

/// <summary>
/// What the environment says to a session: its variables whenever they are asked, its files when something is asked that
/// only they know, and then once.
/// </summary>
[<Sealed>]
type Configuration
    private
    (
        environment: AwsEnvironment,
        inCode: string option,
        files: Lazy<Result<SharedFiles, AwsError>>,
        profile: Lazy<Result<Profile, AwsError>>
    ) =

    private new(environment, inCode, files: Lazy<Result<SharedFiles, AwsError>>) =
        Configuration(environment, inCode, files, lazy (files.Value |> Result.bind (Profile.select inCode environment)))

    /// An environment, and the profile that code has chosen, if any.
    new(environment: AwsEnvironment, inCode: string option) =
        Configuration(environment, inCode, lazy (SharedFiles.load environment))

    member _.Environment: AwsEnvironment = environment

    /// True when code has chosen the profile, which then goes before keys in variables.
    member _.IsProfileInCode: bool = inCode.IsSome

    /// The profile that the session works with.
    member _.Profile: Result<Profile, AwsError> = profile.Value

    /// The same environment and files with another profile.
    member _.WithProfile(inCode: string option) : Configuration = Configuration(environment, inCode, files)

    /// The same variables, with a profile that has nothing in it and so needs no files.
    member _.WithoutFiles() : Configuration =
        let empty = {
            Name = "default"
            Files = { Config = IniFile.empty ""; Credentials = IniFile.empty "" }
            Config = None
            Credentials = None
        }

        Configuration(environment, None, files, lazy (Ok empty))

/// Settings in the order in which they hold: code, the environment's variables, the profile.
[<RequireQualifiedAccess>]
module Configuration =

    let private tryVariable (name: string) (configuration: Configuration) : Setting option =
        match AwsEnvironment.tryVariable name configuration.Environment with
        | Some value -> Some { Value = value; Origin = name }
        | None -> None

    let private tryProfile (name: string) (configuration: Configuration) : Result<Setting option, AwsError> =
        configuration.Profile |> Result.map (Profile.tryFind name)

    /// The first of the variables that has a value, or else the profile's setting.
    let private tryFind
        (variables: string list)
        (name: string)
        (configuration: Configuration)
        : Result<Setting option, AwsError> =
        match variables |> List.tryPick (fun name -> tryVariable name configuration) with
        | Some found -> Ok(Some found)
        | None -> tryProfile name configuration

    let private wrong (name: string) (setting: Setting) (allowed: string) : AwsError =
        AwsError.Configuration $"{name} is \"{setting.Value}\" ({setting.Origin}); it can be {allowed}"

    /// The first of the variables that has a value, or else the profile's setting.
    let internal trySetting (configuration: Configuration) (variables: string list) (name: string) =
        tryFind variables name configuration

    /// A switch; none when nothing is said.
    let internal trySwitch
        (variable: string)
        (name: string)
        (configuration: Configuration)
        : Result<bool option, AwsError> =
        match tryFind [ variable ] name configuration with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) ->
            if String.Equals(setting.Value, "true", StringComparison.OrdinalIgnoreCase) then
                Ok(Some true)
            elif String.Equals(setting.Value, "false", StringComparison.OrdinalIgnoreCase) then
                Ok(Some false)
            else
                Error(wrong name setting "true or false")

    /// A switch, which is off when nothing is said.
    let internal isOn (variable: string) (name: string) (configuration: Configuration) : Result<bool, AwsError> =
        trySwitch variable name configuration |> Result.map (Option.defaultValue false)

    /// A number of attempts or seconds.
    let internal positiveNumber
        (configuration: Configuration)
        (variable: string)
        (name: string)
        : Result<int option, AwsError> =
        match tryFind [ variable ] name configuration with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) ->
            match Int32.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, number when number >= 1 && number <= 3600 -> Ok(Some number)
            | _ -> Error(wrong name setting "1 to 3600")

    /// <summary>
    /// The region: the one in code, or AWS_REGION, or AWS_DEFAULT_REGION, or the profile's.
    /// </summary>
    let region (inCode: string option) (configuration: Configuration option) : Result<string, AwsError> =
        match inCode, configuration with
        | Some region, _ -> Region.parse "given in code" region
        | None, None ->
            Error(
                AwsError.Configuration
                    "there is no region: none is given in code, and this session does not read the environment. Use Session.withRegion."
            )
        | None, Some configuration ->
            match tryFind [ "AWS_REGION"; "AWS_DEFAULT_REGION" ] "region" configuration with
            | Error error -> Error error
            | Ok(Some setting) -> Region.parse setting.Origin setting.Value
            | Ok None ->
                let files =
                    match configuration.Profile with
                    | Error _ -> ""
                    | Ok profile ->
                        [ profile.Files.Config.Path; profile.Files.Credentials.Path ]
                        |> List.filter (fun path -> path <> "")
                        |> fun paths -> $", nor in the profile \"{profile.Name}\" of " + String.Join(" or ", paths)

                Error(
                    AwsError.Configuration
                        $"there is no region: none is given in code, nor in AWS_REGION, nor in AWS_DEFAULT_REGION{files}. Use Session.withRegion or set AWS_REGION. A configured endpoint needs one too, since it is part of the signature; a local server takes any, as in \"us-east-1\"."
                )

    /// A service's id in the form of settings: in lower case, with underscores for spaces.
    let private snakeCase (serviceId: string) : string =
        serviceId.Replace(' ', '_').Replace('-', '_').ToLowerInvariant()

    /// True when two ids are of the same service: "Elastic Beanstalk" and "elastic_beanstalk".
    let isService (id: string) (serviceId: string) : bool = snakeCase id = snakeCase serviceId

    /// The endpoint that the section "[services x]" has for a service, when the profile names one.
    let private tryServices (serviceId: string) (profile: Profile) : Result<Setting option, AwsError> =
        match Profile.tryFind "services" profile with
        | None -> Ok None
        | Some services ->
            match SharedFiles.trySection "services" services.Value profile.Files with
            | None ->
                Error(
                    AwsError.Configuration
                        $"{services.Origin} asks for the section [services {services.Value}], which is not in {profile.Files.Config.Path}"
                )
            | Some section ->
                IniSection.tryNested (snakeCase serviceId) "endpoint_url" section
                |> Option.map (fun url -> {
                    Value = url
                    Origin = $"section [services {services.Value}] in {profile.Files.Config.Path}"
                })
                |> Ok

    let private tryProfileEndpoint
        (serviceId: string)
        (configuration: Configuration)
        : Result<Setting option, AwsError> =
        match configuration.Profile |> Result.bind (tryServices serviceId) with
        | Ok None -> tryProfile "endpoint_url" configuration
        | found -> found

    /// The endpoint that the environment has for a service, unless it is told to be silent.
    let private tryConfiguredEndpoint
        (serviceId: string)
        (configuration: Configuration)
        : Result<Setting option, AwsError> =
        match isOn "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS" "ignore_configured_endpoint_urls" configuration with
        | Error error -> Error error
        | Ok true -> Ok None
        | Ok false ->
            let ofService = "AWS_ENDPOINT_URL_" + (snakeCase serviceId).ToUpperInvariant()

            match tryVariable ofService configuration with
            | Some found -> Ok(Some found)
            | None ->
                match tryVariable "AWS_ENDPOINT_URL" configuration with
                | Some found -> Ok(Some found)
                | None -> tryProfileEndpoint serviceId configuration

    /// <summary>
    /// The configured endpoint of a service, if there is one: the one in code for the service, or for all, or
    /// AWS_ENDPOINT_URL_SERVICE, or AWS_ENDPOINT_URL, or the one that the profile's services section has for the service,
    /// or the profile's endpoint_url.
    /// </summary>
    let endpoint
        (ofServices: (string * string) list)
        (ofAll: string option)
        (configuration: Configuration option)
        (serviceId: string)
        : Result<CustomEndpoint option, AwsError> =
        let isSame (id: string, _) = isService id serviceId
        let inCode (url: string) (origin: string) = Ok(Some { Value = url; Origin = origin })

        let found =
            match List.tryFind isSame ofServices, ofAll, configuration with
            | Some(_, url), _, _ -> inCode url $"given in code for {serviceId}"
            | None, Some url, _ -> inCode url "given in code"
            | None, None, Some configuration -> tryConfiguredEndpoint serviceId configuration
            | None, None, None -> Ok None

        match found with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) -> CustomEndpoint.parse setting.Origin setting.Value |> Result.map Some

    /// <summary>
    /// Where buckets' names go: as code says, or as "addressing_style" in the profile's "s3" block does.
    /// </summary>
    let addressingStyle
        (inCode: AddressingStyle option)
        (configuration: Configuration option)
        : Result<AddressingStyle, AwsError> =
        match inCode, configuration with
        | Some style, _ -> Ok style
        | None, None -> Ok AddressingStyle.Auto
        | None, Some configuration ->
            match configuration.Profile with
            | Error error -> Error error
            | Ok profile ->
                match Profile.tryNested "s3" "addressing_style" profile with
                | None -> Ok AddressingStyle.Auto
                | Some setting ->
                    match setting.Value.ToLowerInvariant() with
                    | "auto" -> Ok AddressingStyle.Auto
                    | "path" -> Ok AddressingStyle.Path
                    | "virtual" -> Ok AddressingStyle.Virtual
                    | _ -> Error(wrong "addressing_style" setting "auto, path or virtual")

    /// One of several words, made a value.
    let private tryWord
        (found: Configuration -> Result<Setting option, AwsError>)
        (name: string)
        (words: (string * EndpointValue) list)
        (configuration: Configuration)
        : Result<EndpointValue option, AwsError> =
        match found configuration with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) ->
            match EndpointContext.tryFind (setting.Value.ToLowerInvariant()) words with
            | ValueSome value -> Ok(Some value)
            | ValueNone -> Error(wrong name setting (String.Join(" or ", List.map fst words)))

    /// A variable, or else a setting of the profile's "s3" block, or else one of the profile itself.
    let private tryS3
        (variables: string list)
        (inBlock: string)
        (inProfile: string)
        (configuration: Configuration)
        : Result<Setting option, AwsError> =
        match variables |> List.tryPick (fun name -> tryVariable name configuration) with
        | Some found -> Ok(Some found)
        | None ->
            configuration.Profile
            |> Result.map (fun profile ->
                Profile.tryNested "s3" inBlock profile
                |> Option.orElseWith (fun () -> Profile.tryFind inProfile profile))

    let private trueOrFalse = [ "true", EndpointValue.Boolean true; "false", EndpointValue.Boolean false ]

    let private regionalOrLegacy = [ "regional", EndpointValue.Boolean false; "legacy", EndpointValue.Boolean true ]

    /// <summary>
    /// A setting by the name that endpoint rules have for it
    /// (https://smithy.io/2.0/aws/rules-engine/built-ins.html), if it is made.
    /// </summary>
    let endpointSetting (name: string) (configuration: Configuration) : Result<EndpointValue option, AwsError> =
        let switch (found: Configuration -> Result<Setting option, AwsError>) (setting: string) =
            tryWord found setting trueOrFalse configuration

        match name with
        | "AWS::UseFIPS" -> switch (tryFind [ "AWS_USE_FIPS_ENDPOINT" ] "use_fips_endpoint") "use_fips_endpoint"
        | "AWS::UseDualStack" ->
            switch (tryFind [ "AWS_USE_DUALSTACK_ENDPOINT" ] "use_dualstack_endpoint") "use_dualstack_endpoint"
        | "AWS::Auth::AccountIdEndpointMode" ->
            configuration
            |> tryWord
                (tryFind [ "AWS_ACCOUNT_ID_ENDPOINT_MODE" ] "account_id_endpoint_mode")
                "account_id_endpoint_mode"
                [ for word in [ "preferred"; "disabled"; "required" ] -> word, EndpointValue.String word ]
        | "AWS::S3::Accelerate" ->
            switch (tryS3 [] "use_accelerate_endpoint" "s3_use_accelerate_endpoint") "use_accelerate_endpoint"
        | "AWS::S3::UseArnRegion"
        | "AWS::S3Control::UseArnRegion" ->
            switch (tryS3 [ "AWS_S3_USE_ARN_REGION" ] "use_arn_region" "s3_use_arn_region") "s3_use_arn_region"
        | "AWS::S3::DisableMultiRegionAccessPoints" ->
            let setting = "s3_disable_multiregion_access_points"
            switch (tryS3 [ "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS" ] setting setting) setting
        | "AWS::S3::UseGlobalEndpoint" ->
            let inBlock = "us_east_1_regional_endpoint"
            let found = tryS3 [ "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT" ] inBlock ("s3_" + inBlock)
            tryWord found inBlock regionalOrLegacy configuration
        | "AWS::STS::UseGlobalEndpoint" ->
            let found = tryFind [ "AWS_STS_REGIONAL_ENDPOINTS" ] "sts_regional_endpoints"
            tryWord found "sts_regional_endpoints" regionalOrLegacy configuration
        | _ -> Ok None

    /// <summary>
    /// False when AWS_DISABLE_HOST_PREFIX_INJECTION says that hosts are to stay as they are. The profile's
    /// "disable_host_prefix_injection" holds too.
    /// </summary>
    let hostPrefix (inCode: bool option) (configuration: Configuration option) : Result<bool, AwsError> =
        match inCode, configuration with
        | Some isOn, _ -> Ok isOn
        | None, None -> Ok true
        | None, Some configuration ->
            isOn "AWS_DISABLE_HOST_PREFIX_INJECTION" "disable_host_prefix_injection" configuration
            |> Result.map not

    /// <summary>True when code or a variable names the region, so that no file is needed for it.</summary>
    let isRegionKnown (inCode: string option) (configuration: Configuration) : bool =
        inCode.IsSome
        || (tryVariable "AWS_REGION" configuration).IsSome
        || (tryVariable "AWS_DEFAULT_REGION" configuration).IsSome

    /// <summary>
    /// The attempts that a call may take, with the first: as code says, or AWS_MAX_ATTEMPTS, or the profile's
    /// "max_attempts".
    /// </summary>
    let maxAttempts (inCode: int option) (configuration: Configuration option) : Result<int option, AwsError> =
        match inCode, configuration with
        | Some _, _
        | None, None -> Ok inCode
        | None, Some configuration ->
            match tryFind [ "AWS_MAX_ATTEMPTS" ] "max_attempts" configuration with
            | Error error -> Error error
            | Ok None -> Ok None
            | Ok(Some setting) ->
                match Int32.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture) with
                | true, attempts when attempts >= 1 -> Ok(Some attempts)
                | _ -> Error(wrong "max_attempts" setting "1 or more")

    /// <summary>
    /// The id that the application gives itself in the User-Agent header: AWS_SDK_UA_APP_ID, or the profile's
    /// "sdk_ua_app_id".
    /// </summary>
    let applicationId (configuration: Configuration option) : Result<string option, AwsError> =
        match configuration with
        | None -> Ok None
        | Some configuration ->
            tryFind [ "AWS_SDK_UA_APP_ID" ] "sdk_ua_app_id" configuration |> Result.map (Option.map _.Value)
