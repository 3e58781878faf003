namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module ConfigurationTests =

    let private configuration
        (variables: (string * string) list)
        (config: string)
        (credentials: string)
        : Configuration option =
        Some(Configuration(FakeEnvironment.OfFiles(variables, config, credentials).Environment, None))

    let private told (parts: string list) (result: Result<'a, AwsError>) : unit =
        match result with
        | Error(AwsError.Configuration message) ->
            for part in parts do
                Assert.That(message, Does.Contain part)
        | other -> Assert.Fail $"%A{other}"

    let private ok (value: 'a) (result: Result<'a, AwsError>) : unit =
        match result with
        | Ok found -> Assert.That((found = value), $"%A{found} is not %A{value}")
        | Error error -> Assert.Fail(AwsError.explain error)

    /// The first source that is there.
    let private first (sources: (bool * 'a) list) : 'a option = sources |> List.tryFind fst |> Option.map snd

    [<Property>]
    let ``the region is that of the first source that has one``
        (code: bool, variable: bool, old: bool, inCredentials: bool, inConfig: bool)
        =
        let sources = [
            code, "code"
            variable, "variable"
            old, "old-variable"
            inCredentials, "credentials"
            inConfig, "config"
        ]

        let configuration =
            configuration
                [
                    if variable then "AWS_REGION", "variable"
                    if old then "AWS_DEFAULT_REGION", "old-variable"
                ]
                (if inConfig then "[default]\nregion = config" else "")
                (if inCredentials then "[default]\nregion = credentials" else "")

        let region = Configuration.region (if code then Some "code" else None) configuration

        match first sources with
        | Some expected -> region = Ok expected
        | None -> Result.isError region

    [<Property>]
    let ``the endpoint is that of the first source that has one`` (sources: bool[]) (ignoring: bool) =
        let has index = index < sources.Length && sources[index]

        let url index = $"http://source{index}"

        let configuration =
            configuration
                [
                    if ignoring then "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "True"
                    if has 2 then "AWS_ENDPOINT_URL_ELASTIC_BEANSTALK", url 2
                    if has 3 then "AWS_ENDPOINT_URL", url 3
                    "AWS_ENDPOINT_URL_S3", "http://other"
                ]
                (String.Join(
                    '\n',
                    [
                        "[default]"
                        "services = dev"
                        if has 5 then "endpoint_url = " + url 5
                        "[services dev]"
                        "s3 ="
                        "  endpoint_url = http://other"
                        if has 4 then
                            "elastic_beanstalk ="
                            "  endpoint_url = " + url 4
                    ]
                ))
                ""

        let endpoint =
            Configuration.endpoint
                [
                    if has 0 then "Elastic Beanstalk", url 0
                    "S3", "http://other"
                ]
                (if has 1 then Some(url 1) else None)
                configuration
                "Elastic Beanstalk"

        let expected = [ for index in 0..5 -> (has index && not (ignoring && index > 1)), $"source{index}" ] |> first

        (endpoint |> Result.map (Option.map _.Host)) = Ok expected

    [<Test>]
    let ``a missing region is told with every place that was looked at`` () =
        Configuration.region None (configuration [] "" "")
        |> told [
            "in code"
            "AWS_REGION"
            "AWS_DEFAULT_REGION"
            "\"default\""
            "/home/me/.aws/config"
            "/home/me/.aws/credentials"
            "Session.withRegion"
        ]

        Configuration.region None None |> told [ "in code"; "Session.withRegion" ]

    [<Test>]
    let ``a profile that cannot be read is told, not a missing region`` () =
        Configuration.region None (configuration [ "AWS_PROFILE", "nobody" ] "" "") |> told [ "\"nobody\"" ]

    [<Test>]
    let ``a region that is none is told with its source`` () =
        Configuration.region (Some "eu/west") None |> told [ "eu/west"; "given in code" ]

        Configuration.region None (configuration [ "AWS_REGION", "x@y" ] "" "")
        |> told [ "x@y"; "AWS_REGION" ]

        Configuration.region None (configuration [] "[default]\nregion = eu-west-1 # Ireland" "")
        |> told [
            "profile \"default\" in /home/me/.aws/config"
            "A comment must stand on a line of its own"
        ]

    [<Test>]
    let ``an endpoint that is none is told with its source`` () =
        let endpoint variables config inCode = Configuration.endpoint [] inCode (configuration variables config "") "S3"

        endpoint [] "" (Some "localhost:80") |> told [ "localhost:80"; "given in code" ]
        endpoint [ "AWS_ENDPOINT_URL", "ftp://x" ] "" None |> told [ "AWS_ENDPOINT_URL"; "ftp" ]

        endpoint [ "AWS_ENDPOINT_URL_S3", "http://" ] "" None |> told [ "AWS_ENDPOINT_URL_S3"; "no host" ]

        endpoint [] "[default]\nendpoint_url = http://x?y" None
        |> told [ "profile \"default\" in /home/me/.aws/config"; "query" ]

        endpoint [] "[default]\nservices = a\n[services a]\ns3 =\n  endpoint_url = x" None
        |> told [ "section [services a] in /home/me/.aws/config" ]

    [<Test>]
    let ``a services section that is missing is told`` () =
        Configuration.endpoint [] None (configuration [] "[default]\nservices = dev" "") "S3"
        |> told [ "[services dev]"; "/home/me/.aws/config" ]

    [<Test>]
    let ``a switch is true or false`` () =
        let endpoint value =
            let variables = [ "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", value; "AWS_ENDPOINT_URL", "http://x" ]

            Configuration.endpoint [] None (configuration variables "" "") "S3" |> Result.map Option.isSome

        endpoint "TRUE" |> ok false
        endpoint "false" |> ok true
        endpoint "yes" |> told [ "yes"; "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"; "true or false" ]

    [<Test>]
    let ``buckets' names go where code or the profile says`` () =
        let style inCode config = Configuration.addressingStyle inCode (configuration [] config "")

        style None "" |> ok AddressingStyle.Auto
        style None "[default]\ns3 =\n  addressing_style = Path" |> ok AddressingStyle.Path
        style None "[default]\ns3 =\n  addressing_style = virtual" |> ok AddressingStyle.Virtual

        style (Some AddressingStyle.Virtual) "[default]\ns3 =\n  addressing_style = path"
        |> ok AddressingStyle.Virtual

        style None "[default]\ns3 =\n  addressing_style = paht"
        |> told [ "paht"; "auto, path or virtual"; "/home/me/.aws/config" ]

    [<Test>]
    let ``attempts are counted in code, a variable or the profile`` () =
        let attempts inCode variables config = Configuration.maxAttempts inCode (configuration variables config "")

        attempts None [] "" |> ok None
        attempts None [] "[default]\nmax_attempts = 7" |> ok (Some 7)
        attempts None [ "AWS_MAX_ATTEMPTS", "8" ] "[default]\nmax_attempts = 7" |> ok (Some 8)
        attempts (Some 9) [ "AWS_MAX_ATTEMPTS", "8" ] "" |> ok (Some 9)

        for wrong in [ "0"; "-1"; "many"; "99999999999" ] do
            attempts None [ "AWS_MAX_ATTEMPTS", wrong ] "" |> told [ wrong; "AWS_MAX_ATTEMPTS" ]

    [<Test>]
    let ``files are read once, and only when they are asked for`` () =
        let fake = FakeEnvironment.OfFiles([ "AWS_REGION", "x" ], "[default]\nmax_attempts = 2", "")
        let configuration = Configuration(fake.Environment, None)
        Configuration.region None (Some configuration) |> ok "x"
        Assert.That(fake.Reads, Is.Empty)
        Configuration.maxAttempts None (Some configuration) |> ok (Some 2)
        Configuration.addressingStyle None (Some configuration) |> ok AddressingStyle.Auto
        configuration.WithProfile(Some "nobody").Profile |> told [ "nobody" ]
        Assert.That(fake.Reads, Is.EqualTo [ "/home/me/.aws/credentials"; "/home/me/.aws/config" ])
