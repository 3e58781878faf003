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
        values: (string * string) list,
        files: Lazy<Result<SharedFiles, AwsError>>,
        profile: Lazy<Result<Profile, AwsError>>
    ) =

    private new(environment, inCode, values, files: Lazy<Result<SharedFiles, AwsError>>) =
        Configuration(
            environment,
            inCode,
            values,
            files,
            lazy (files.Value |> Result.bind (Profile.select inCode environment))
        )

    /// An environment, and the profile that code has chosen, if any.
    new(environment: AwsEnvironment, inCode: string option) =
        Configuration(environment, inCode, [], lazy (SharedFiles.load environment))

    member _.Environment: AwsEnvironment = environment

    /// True when code has chosen the profile, which then goes before keys in variables.
    member _.IsProfileInCode: bool = inCode.IsSome

    /// The profile that the session works with.
    member _.Profile: Result<Profile, AwsError> = profile.Value

    /// Settings that code has made, by the names of the table. They go before all others.
    member _.Values: (string * string) list = values

    /// The same environment and files with another profile.
    member _.WithProfile(inCode: string option) : Configuration = Configuration(environment, inCode, values, files)

    /// The same with a setting that code makes.
    member _.WithValue(name: string, value: string) : Configuration =
        let others = values |> List.filter (fun (known, _) -> known <> name)
        Configuration(environment, inCode, (name, value) :: others, files, profile)

    /// The same variables, with a profile that has nothing in it and so needs no files.
    member _.WithoutFiles() : Configuration =
        let empty = {
            Name = "default"
            Files = { Config = IniFile.empty ""; Credentials = IniFile.empty "" }
            Config = None
            Credentials = None
        }

        Configuration(environment, None, values, files, lazy (Ok empty))

/// Settings in the order in which they hold: code, the environment's variables, the profile.
[<RequireQualifiedAccess>]
module Configuration =

    let private tryVariable (name: string) (configuration: Configuration) : Setting option =
        match AwsEnvironment.tryVariable name configuration.Environment with
        | Some value -> Some { Value = value; Origin = SettingOrigin.Variable name }
        | None -> None

    let rec private tryCode (name: string) (values: (string * string) list) : Setting option =
        match values with
        | [] -> None
        | (known, value) :: rest ->
            if String.Equals(known, name) then
                Some { Value = value; Origin = SettingOrigin.Code }
            else
                tryCode name rest

    /// A key of the profile, or, as "s3.x", of one of its blocks.
    let private tryKey (profile: Profile) (key: string) : Setting option =
        match key.IndexOf '.' with
        | -1 -> Profile.tryFind key profile
        | dot -> Profile.tryNested (key.Substring(0, dot)) (key.Substring(dot + 1)) profile

    let private tryProfile (keys: string list) (configuration: Configuration) : Result<Setting option, AwsError> =
        match keys with
        | [] -> Ok None
        | keys -> configuration.Profile |> Result.map (fun profile -> List.tryPick (tryKey profile) keys)

    /// <summary>
    /// A setting, if somebody has made it: code, or the first of its variables that has a value, or the profile.
    /// </summary>
    let tryFind (info: SettingInfo) (configuration: Configuration) : Result<Setting option, AwsError> =
        match tryCode info.Name configuration.Values with
        | Some found -> Ok(Some found)
        | None ->
            match info.Variables |> List.tryPick (fun name -> tryVariable name configuration) with
            | Some found -> Ok(Some found)
            | None -> tryProfile info.Keys configuration

    /// What a setting of this kind can be, for a person.
    let internal allowed (kind: SettingKind) : string =
        match kind with
        | SettingKind.Text -> "any text"
        | SettingKind.Switch -> "true or false"
        | SettingKind.Number(least, Int32.MaxValue) -> $"{least.ToString()} or more"
        | SettingKind.Number(least, most) -> $"{least.ToString()} to {most.ToString()}"
        | SettingKind.Words words ->
            match List.rev words with
            | last :: (_ :: _ as rest) -> String.Concat(String.Join(", ", List.rev rest), " or ", last)
            | words -> String.Concat words

    let private wrong (info: SettingInfo) (setting: Setting) : AwsError =
        AwsError.Configuration $"{info.Name} is \"{setting.Value}\" ({setting.Origin}); it can be {allowed info.Kind}"

    /// A setting whose text is read.
    let private tryRead
        (read: string -> 'a option)
        (info: SettingInfo)
        (configuration: Configuration)
        : Result<'a option, AwsError> =
        match tryFind info configuration with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) ->
            match read setting.Value with
            | None -> Error(wrong info setting)
            | value -> Ok value

    let private readSwitch (text: string) : bool option =
        if text.Equals("true", StringComparison.OrdinalIgnoreCase) then Some true
        elif text.Equals("false", StringComparison.OrdinalIgnoreCase) then Some false
        else None

    let private readNumber (kind: SettingKind) (text: string) : int option =
        match kind, Int32.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with
        | SettingKind.Number(least, most), (true, number) when number >= least && number <= most -> Some number
        | _ -> None

    let private readWord (kind: SettingKind) (text: string) : string option =
        match kind with
        | SettingKind.Words words -> words |> List.tryFind _.Equals(text, StringComparison.OrdinalIgnoreCase)
        | _ -> None

    /// A switch; none when nothing is said.
    let internal trySwitch (info: SettingInfo) (configuration: Configuration) : Result<bool option, AwsError> =
        tryRead readSwitch info configuration

    /// A switch, which is off when nothing is said.
    let internal isOn (info: SettingInfo) (configuration: Configuration) : Result<bool, AwsError> =
        trySwitch info configuration |> Result.map (Option.defaultValue false)

    /// A number; none when nothing is said.
    let internal tryNumber (info: SettingInfo) (configuration: Configuration) : Result<int option, AwsError> =
        tryRead (readNumber info.Kind) info configuration

    /// One of the setting's words, as the table writes it; none when nothing is said.
    let internal tryWord (info: SettingInfo) (configuration: Configuration) : Result<string option, AwsError> =
        tryRead (readWord info.Kind) info configuration

    /// What is wrong with what is said of a setting, if anything is.
    let internal problem (info: SettingInfo) (configuration: Configuration) : AwsError option =
        let read (text: string) : unit option =
            match info.Kind with
            | SettingKind.Text -> Some()
            | SettingKind.Switch -> readSwitch text |> Option.map ignore
            | SettingKind.Number _ -> readNumber info.Kind text |> Option.map ignore
            | SettingKind.Words _ -> readWord info.Kind text |> Option.map ignore

        match tryRead read info configuration with
        | Error error -> Some error
        | Ok _ -> None

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
            match tryFind SettingTable.region configuration with
            | Error error -> Error error
            | Ok(Some setting) -> Region.parse (setting.Origin.ToString()) setting.Value
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
                let heading = $"section [services {services.Value}]"

                IniSection.tryNestedProperty (snakeCase serviceId) "endpoint_url" section
                |> Option.map (fun url -> {
                    Value = url.Value
                    Origin = SettingOrigin.File(profile.Files.Config.Path, heading, url.Line)
                })
                |> Ok

    /// The endpoint that the environment has for a service, unless it is told to be silent.
    let internal tryConfiguredEndpoint
        (serviceId: string)
        (configuration: Configuration)
        : Result<Setting option, AwsError> =
        let inVariables () =
            "AWS_ENDPOINT_URL_" + (snakeCase serviceId).ToUpperInvariant() :: SettingTable.endpointUrl.Variables
            |> List.tryPick (fun name -> tryVariable name configuration)

        match tryCode SettingTable.endpointUrl.Name configuration.Values with
        | Some found -> Ok(Some found)
        | None ->
            match isOn SettingTable.ignoreConfiguredEndpointUrls configuration, inVariables () with
            | Error error, _ -> Error error
            | Ok true, _ -> Ok None
            | Ok false, Some found -> Ok(Some found)
            | Ok false, None ->
                match configuration.Profile |> Result.bind (tryServices serviceId) with
                | Ok None -> tryProfile SettingTable.endpointUrl.Keys configuration
                | found -> found

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
        let inCode (url: string) = Ok(Some { Value = url; Origin = SettingOrigin.Code })

        let found =
            match List.tryFind isSame ofServices, ofAll, configuration with
            | Some(_, url), _, _ -> inCode url
            | None, Some url, _ -> inCode url
            | None, None, Some configuration -> tryConfiguredEndpoint serviceId configuration
            | None, None, None -> Ok None

        match found with
        | Error error -> Error error
        | Ok None -> Ok None
        | Ok(Some setting) -> CustomEndpoint.parse (setting.Origin.ToString()) setting.Value |> Result.map Some

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
            match tryWord SettingTable.s3AddressingStyle configuration with
            | Error error -> Error error
            | Ok(Some "path") -> Ok AddressingStyle.Path
            | Ok(Some "virtual") -> Ok AddressingStyle.Virtual
            | Ok _ -> Ok AddressingStyle.Auto

    /// <summary>
    /// A setting by the name that endpoint rules have for it
    /// (https://smithy.io/2.0/aws/rules-engine/built-ins.html), if it is made.
    /// </summary>
    let endpointSetting (name: string) (configuration: Configuration) : Result<EndpointValue option, AwsError> =
        let switch (info: SettingInfo) = trySwitch info configuration |> Result.map (Option.map EndpointValue.Boolean)

        let word (info: SettingInfo) (value: string -> EndpointValue) =
            tryWord info configuration |> Result.map (Option.map value)

        let isLegacy (word: string) = EndpointValue.Boolean(word = "legacy")

        match name with
        | "AWS::UseFIPS" -> switch SettingTable.useFips
        | "AWS::UseDualStack" -> switch SettingTable.useDualStack
        | "AWS::Auth::AccountIdEndpointMode" -> word SettingTable.accountIdEndpointMode EndpointValue.String
        | "AWS::S3::UseDualStack" -> switch SettingTable.s3DualStack
        | "AWS::S3::Accelerate" -> switch SettingTable.s3Accelerate
        | "AWS::S3::UseArnRegion"
        | "AWS::S3Control::UseArnRegion" -> switch SettingTable.s3UseArnRegion
        | "AWS::S3::DisableMultiRegionAccessPoints" -> switch SettingTable.s3DisableMultiRegion
        | "AWS::S3::UseGlobalEndpoint" -> word SettingTable.s3UsEast1RegionalEndpoint isLegacy
        | "AWS::STS::UseGlobalEndpoint" -> word SettingTable.stsRegionalEndpoints isLegacy
        | _ -> Ok None

    /// The words of a list with commas.
    let private words (info: SettingInfo) (configuration: Configuration) : Result<string list, AwsError> =
        tryFind info configuration
        |> Result.map (fun found ->
            match found with
            | None -> []
            | Some setting ->
                setting.Value.Split(',', StringSplitOptions.TrimEntries ||| StringSplitOptions.RemoveEmptyEntries)
                |> List.ofArray)

    /// <summary>
    /// How calls of the service with a signing name are signed where it lists several ways: AWS_AUTH_SCHEME_PREFERENCE, or
    /// the profile's "auth_scheme_preference". A token in the service's own variable, AWS_BEARER_TOKEN_NAME, goes before
    /// these, but not before what code says.
    /// </summary>
    let internal authPreference
        (isAnonymous: bool)
        (hasToken: bool)
        (configuration: Configuration option)
        : Result<AuthPreference, AwsError> =
        match configuration with
        | None when not (isAnonymous || hasToken) -> Ok AuthChoice.none
        | None -> Ok { AuthChoice.none with IsAnonymous = isAnonymous; PrefersToken = hasToken }
        | Some configuration ->
            match
                words SettingTable.authSchemePreference configuration,
                words SettingTable.sigV4aSigningRegionSet configuration
            with
            | Error error, _
            | _, Error error -> Error error
            | Ok preferred, Ok regions ->
                let inCode = tryCode SettingTable.authSchemePreference.Name configuration.Values

                Ok {
                    Preferred = preferred
                    IsAnonymous = isAnonymous
                    PrefersToken = hasToken && inCode.IsNone
                    SigningRegionSet = regions
                }

    /// <summary>
    /// False when AWS_DISABLE_HOST_PREFIX_INJECTION says that hosts are to stay as they are. The profile's
    /// "disable_host_prefix_injection" holds too.
    /// </summary>
    let hostPrefix (inCode: bool option) (configuration: Configuration option) : Result<bool, AwsError> =
        match inCode, configuration with
        | Some isOn, _ -> Ok isOn
        | None, None -> Ok true
        | None, Some configuration -> isOn SettingTable.disableHostPrefix configuration |> Result.map not

    /// <summary>True when code or a variable names the region, so that no file is needed for it.</summary>
    let isRegionKnown (inCode: string option) (configuration: Configuration) : bool =
        inCode.IsSome
        || (tryCode SettingTable.region.Name configuration.Values).IsSome
        || SettingTable.region.Variables |> List.exists (fun name -> (tryVariable name configuration).IsSome)

    /// <summary>
    /// The attempts that a call may take, with the first: as code says, or AWS_MAX_ATTEMPTS, or the profile's
    /// "max_attempts".
    /// </summary>
    let maxAttempts (inCode: int option) (configuration: Configuration option) : Result<int option, AwsError> =
        match inCode, configuration with
        | Some _, _
        | None, None -> Ok inCode
        | None, Some configuration -> tryNumber SettingTable.maxAttempts configuration

    /// <summary>
    /// The id that the application gives itself in the User-Agent header: AWS_SDK_UA_APP_ID, or the profile's
    /// "sdk_ua_app_id".
    /// </summary>
    let applicationId (configuration: Configuration option) : Result<string option, AwsError> =
        match configuration with
        | None -> Ok None
        | Some configuration -> tryFind SettingTable.applicationId configuration |> Result.map (Option.map _.Value)

    /// <summary>
    /// The bytes from which bodies are compressed; none when compression is turned off.
    /// </summary>
    let compression (otherwise: int) (configuration: Configuration option) : Result<int option, AwsError> =
        match configuration with
        | None -> Ok(Some otherwise)
        | Some configuration ->
            match
                isOn SettingTable.disableCompression configuration,
                tryNumber SettingTable.minCompressionSize configuration
            with
            | Error error, _
            | _, Error error -> Error error
            | Ok true, _ -> Ok None
            | Ok false, Ok bytes -> Ok(Some(Option.defaultValue otherwise bytes))

    /// <summary>What is looked at in requests: as code says, or nothing where the profile turns it off.</summary>
    let validation (inCode: Validation option) (configuration: Configuration option) : Result<Validation, AwsError> =
        match inCode, configuration with
        | Some validation, _ -> Ok validation
        | None, None -> Ok Validation.Model
        | None, Some configuration ->
            trySwitch SettingTable.parameterValidation configuration
            |> Result.map (fun isOn -> if isOn = Some false then Validation.Off else Validation.Model)
