namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

/// The table of settings, and that all of it is read in the same order.
module SettingTableTests =

    /// Every setting that has a name of its own in variables or the profile.
    let private readable: SettingInfo list =
        SettingTable.all |> List.filter (fun info -> not (info.Name.Contains ' '))

    let private names = readable |> List.map _.Name

    let private configuration (variables: (string * string) list) (profile: string) : Configuration =
        Configuration(FakeEnvironment.OfFiles(variables, "[default]\n" + profile, "").Environment, None)

    let private line (key: string) (value: string) : string =
        match key.Split '.' with
        | [| block; key |] -> $"{block} =\n  {key} = {value}\n"
        | _ -> $"{key} = {value}\n"

    let private find (info: SettingInfo) (configuration: Configuration) : (string * SettingOrigin) option =
        match Configuration.tryFind info configuration with
        | Ok found -> found |> Option.map (fun setting -> setting.Value, setting.Origin)
        | Error error -> failwith (AwsError.explain error)

    [<Test>]
    let ``names are unique`` () =
        let names = SettingTable.all |> List.map _.Name
        Assert.That(List.distinct names, Is.EqualTo names)

    [<TestCaseSource(nameof names)>]
    let ``code goes before variables, those before the profile, in their order`` (name: string) =
        let info = readable |> List.find (fun info -> info.Name = name)

        let profile =
            // of two keys the first counts
            info.Keys |> List.mapi (fun index key -> line key $"key{index}") |> String.concat ""

        let variables = info.Variables |> List.mapi (fun index name -> name, $"variable{index}")

        Assert.That(find info (configuration [] ""), Is.EqualTo None)

        if not info.Keys.IsEmpty then
            match find info (configuration [] profile) with
            | Some("key0", SettingOrigin.File("/home/me/.aws/config", "profile \"default\"", line)) ->
                Assert.That(line, Is.GreaterThan 1)
            | other -> Assert.Fail $"%A{other}"

        let rec each (left: (string * string) list) =
            match left with
            | [] -> ()
            | (name, value) :: rest ->
                Assert.That(
                    find info (configuration left profile),
                    Is.EqualTo(Some(value, SettingOrigin.Variable name))
                )

                each rest

        each variables

        Assert.That(
            find info ((configuration variables profile).WithValue(info.Name, "code")),
            Is.EqualTo(Some("code", SettingOrigin.Code))
        )

    /// How a setting that is wrong shows: by a call's error.
    let private sent (variables: (string * string) list) : Result<HttpResponse, AwsError> =
        let session =
            Session.create ()
            |> Session.withEnvironment (FakeEnvironment.OfFiles(variables, "", "").Environment)
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "s"
            |> Session.withTransport (fun _ _ -> Threading.Tasks.Task.FromResult(Ok Samples.answer))

        ((session :> IAws).Pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result

    [<TestCase("AWS_MAX_ATTEMPTS", "0", "max_attempts", "1 or more")>]
    [<TestCase("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "1048577", "request_min_compression_size_bytes", "1 to 1048576")>]
    [<TestCase("AWS_DISABLE_REQUEST_COMPRESSION", "1", "disable_request_compression", "true or false")>]
    let ``what a setting cannot be is told with its name, source and what it can be``
        (variable: string, value: string, name: string, allowed: string)
        =
        match sent [ variable, value ] with
        | Error(AwsError.Configuration message) ->
            Assert.That(message, Is.EqualTo $"{name} is \"{value}\" ({variable}); it can be {allowed}")
        | other -> Assert.Fail $"%A{other}"

    [<TestCase("AWS::UseFIPS", "AWS_USE_FIPS_ENDPOINT", "yes", "use_fips_endpoint", "true or false")>]
    [<TestCase("AWS::Auth::AccountIdEndpointMode",
               "AWS_ACCOUNT_ID_ENDPOINT_MODE",
               "never",
               "account_id_endpoint_mode",
               "preferred, disabled or required")>]
    let ``what endpoints cannot be is told, too``
        (rule: string, variable: string, value: string, name: string, allowed: string)
        =
        match Configuration.endpointSetting rule (configuration [ variable, value ] "") with
        | Error(AwsError.Configuration message) ->
            Assert.That(message, Is.EqualTo $"{name} is \"{value}\" ({variable}); it can be {allowed}")
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a defaults mode that is none is told`` () =
        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "s"
            |> Session.withSetting SettingTable.defaultsMode "fast"

        match ((session :> IAws).Pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result with
        | Error error ->
            Assert.That(
                AwsError.explain error,
                Is.EqualTo
                    "defaults_mode is \"fast\" (given in code); it can be legacy, standard, in-region, cross-region, mobile or auto"
            )
        | Ok _ -> Assert.Fail "it was sent"

    [<Property>]
    let ``words and switches have no case`` (isUpper: bool, isOn: bool) =
        let text = if isOn then "true" else "false"
        let text = if isUpper then text.ToUpperInvariant() else text

        let known = Configuration.endpointSetting "AWS::UseFIPS" (configuration [ "AWS_USE_FIPS_ENDPOINT", text ] "")

        known = Ok(Some(EndpointValue.Boolean isOn))
