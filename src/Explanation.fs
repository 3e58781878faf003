namespace FunctionalAws

open System
open System.Text

/// What holds for one setting of a session, and who has said so.
type SettingExplanation = {
    /// The setting's name, as in "region".
    Name: string
    /// What was said; none where nothing was, and where it cannot be used.
    Value: string option
    Origin: SettingOrigin
    /// What is wrong with what was said; none where nothing is.
    Problem: string option
}

/// Where credentials come from. The keys are not part of it.
type CredentialsExplanation = {
    /// As in "environment".
    Source: string
    Expiration: DateTimeOffset option
    AccountId: string option
}

/// <summary>Where a session has its settings and credentials from. It prints as a table.</summary>
[<StructuredFormatDisplay("{Text}")>]
type SessionExplanation = {
    Settings: SettingExplanation list
    /// Where the credentials come from, or why there are none.
    Credentials: Result<CredentialsExplanation, AwsError>
    /// Why the profile cannot be read; none where it can.
    ProfileProblem: string option
} with

    /// A line for each setting: its name, what holds, and who has said so.
    member this.Text: string =
        let text = StringBuilder()

        let line (name: string) (value: string) (origin: string) =
            text.Append(name.PadRight 40).Append(value.PadRight 28).Append(' ').Append(origin).Append('\n')
            |> ignore

        for setting in this.Settings do
            let value =
                match setting.Value with
                | None -> "-"
                | Some value -> value

            match setting.Problem with
            | None -> line setting.Name value (setting.Origin.ToString())
            | Some problem -> line setting.Name value $"{setting.Origin}: {problem}"

        match this.Credentials with
        | Ok found ->
            let until =
                match found.Expiration with
                | Some time -> $", until {Expiration.write time}"
                | None -> ""

            line "credentials" "found" (found.Source + until)
        | Error error -> line "credentials" "-" (AwsError.explain error)

        match this.ProfileProblem with
        | Some problem -> text.Append(problem).Append('\n') |> ignore
        | None -> ()

        text.ToString()

    override this.ToString() : string = this.Text

/// Saying where settings come from.
module internal Explanation =

    let private ofParameter (value: EndpointValue) : string =
        match value with
        | EndpointValue.String text -> text
        | EndpointValue.Boolean flag -> if flag then "true" else "false"
        | EndpointValue.Strings texts -> String.Join(",", texts)

    /// The parameters of endpoint rules that code sets, by the settings that they stand for.
    let private parameters: (SettingInfo * string) list = [
        SettingTable.useFips, "UseFIPS"
        SettingTable.useDualStack, "UseDualStack"
        SettingTable.accountIdEndpointMode, "AccountIdEndpointMode"
        SettingTable.s3Accelerate, "Accelerate"
        SettingTable.s3UseArnRegion, "UseArnRegion"
        SettingTable.s3DisableMultiRegion, "DisableMultiRegionAccessPoints"
        SettingTable.s3DisableExpressSessionAuth, "DisableS3ExpressSessionAuth"
    ]

    /// What code has said by one of the session's functions.
    let private inCode (settings: Settings) (info: SettingInfo) : string option =
        let isIt (other: SettingInfo) = info.Name = other.Name
        let flag (isOn: bool) = if isOn then "true" else "false"

        if isIt SettingTable.profile then
            settings.Profile
        elif isIt SettingTable.region then
            settings.Region
        elif isIt SettingTable.endpointUrl then
            settings.Endpoint
        elif isIt SettingTable.retryMode then
            settings.RetryMode |> Option.map RetryMode.name
        elif isIt SettingTable.maxAttempts then
            settings.MaxAttempts |> Option.map _.ToString()
        elif isIt SettingTable.disableHostPrefix then
            settings.HostPrefix |> Option.map (not >> flag)
        elif isIt SettingTable.parameterValidation then
            settings.Validate |> Option.map (fun validation -> flag (validation <> Validation.Off))
        elif isIt SettingTable.s3AddressingStyle then
            settings.AddressingStyle
            |> Option.map (fun style ->
                match style with
                | AddressingStyle.Auto -> "auto"
                | AddressingStyle.Path -> "path"
                | AddressingStyle.Virtual -> "virtual")
        else
            match parameters |> List.tryFind (fun (other, _) -> isIt other) with
            | None -> None
            | Some(_, name) ->
                match EndpointContext.tryFind name settings.EndpointParameters with
                | ValueSome value -> Some(ofParameter value)
                | ValueNone -> None

    let private explain (name: string) (value: string option) (origin: SettingOrigin) = {
        Name = name
        Value = value
        Origin = origin
        Problem = None
    }

    /// What is wrong with a text that the table alone cannot judge.
    let private problemOf (info: SettingInfo) (setting: Setting) : AwsError option =
        let origin = setting.Origin.ToString()

        let problem (result: Result<'a, AwsError>) =
            match result with
            | Ok _ -> None
            | Error error -> Some error

        if info.Name = SettingTable.region.Name then
            problem (Region.parse origin setting.Value)
        elif info.Name.StartsWith("endpoint_url", StringComparison.Ordinal) then
            problem (CustomEndpoint.parse origin setting.Value)
        else
            None

    let private found (info: SettingInfo) (setting: Setting) (problem: AwsError option) : SettingExplanation =
        match Option.orElse (problemOf info setting) problem with
        | None -> explain info.Name (Some setting.Value) setting.Origin
        | Some error -> {
            explain info.Name None setting.Origin with
                Problem = Some(AwsError.explain error)
          }

    let private setting
        (settings: Settings)
        (configuration: Configuration option)
        (info: SettingInfo)
        : SettingExplanation =
        let nothing = explain info.Name None SettingOrigin.Default

        match inCode settings info, configuration with
        | Some value, _ -> found info { Value = value; Origin = SettingOrigin.Code } None
        | None, None -> nothing
        | None, Some configuration ->
            // A profile that cannot be read is told once, not with every setting.
            let info = if configuration.Profile.IsOk then info else { info with Keys = [] }

            match Configuration.tryFind info configuration with
            | Ok(Some setting) -> found info setting (Configuration.problem info configuration)
            | _ -> nothing

    /// The endpoints of single services: those of code, and of the profile's services section.
    let private ofServices (settings: Settings) (configuration: Configuration option) : SettingExplanation list =
        let name (service: string) = { SettingTable.endpointUrl with Name = "endpoint_url of " + service }

        let inSection (profile: Profile) =
            match Profile.tryFind "services" profile with
            | None -> []
            | Some services ->
                match SharedFiles.trySection "services" services.Value profile.Files with
                | None -> []
                | Some section -> [
                    for block in section.Properties do
                        for property in block.Nested do
                            if property.Name = "endpoint_url" && property.Value <> "" then
                                let place =
                                    SettingOrigin.File(
                                        profile.Files.Config.Path,
                                        $"section [services {services.Value}]",
                                        property.Line
                                    )

                                found (name block.Name) { Value = property.Value; Origin = place } None
                  ]

        [
            for service, url in settings.ServiceEndpoints do
                found (name service) { Value = url; Origin = SettingOrigin.Code } None
            match configuration with
            | Some configuration ->
                match configuration.Profile with
                | Ok profile -> yield! inSection profile
                | Error _ -> ()
            | None -> ()
        ]

    /// Every setting of a session.
    let settings (settings: Settings) (configuration: Configuration option) : SettingExplanation list = [
        for info in SettingTable.all do
            if info.Name = SettingTable.serviceEndpointUrl.Name then
                yield! ofServices settings configuration
            else
                setting settings configuration info
    ]

    /// Why the profile cannot be read, if it cannot.
    let profileProblem (configuration: Configuration option) : string option =
        match configuration with
        | Some configuration ->
            match configuration.Profile with
            | Error error -> Some(AwsError.explain error)
            | Ok _ -> None
        | None -> None

    /// What may be known of credentials.
    let credentials (found: Credentials) : CredentialsExplanation = {
        Source = found.Source
        Expiration = found.Expiration
        AccountId = found.AccountId
    }
