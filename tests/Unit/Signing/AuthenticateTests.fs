namespace FunctionalAws.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

/// How calls are signed: as models and endpoints list it, and as settings prefer it.
module AuthenticateTests =

    let private config = "[default]\nregion = eu-west-1"

    let private keys = "[default]\naws_access_key_id = AKID\naws_secret_access_key = hidden-7c1e"

    let private call (service: string) (schemes: string list) : Call =
        Samples.call
            {
                Samples.operation (Samples.service service service) "/" with
                    AuthSchemes = schemes
            }
            "/"
            []

    let private inEnvironment (variables: (string * string) list) : Session =
        let fake = FakeEnvironment.OfFiles(variables, config, keys)
        Session.create () |> Session.withEnvironment fake.Environment

    /// What the only request says of who sends it, or what went wrong.
    let private authorization (call: Call) (session: Session) : string =
        let mutable sent = []

        let transport: Transport =
            fun request _ ->
                sent <- request :: sent
                Task.FromResult(Ok Samples.answer)

        let session = session |> Session.withTransport transport
        let pipeline = (session :> IAws).Pipeline

        match (pipeline.Handler { call with Effects = pipeline.Effects }).Result, sent with
        | Ok _, [ request ] -> Header.tryFind "Authorization" request.Headers |> ValueOption.defaultValue "nothing"
        | Error error, _ -> AwsError.explain error
        | Ok _, requests -> $"{requests.Length} requests"

    let private both = call "bedrock" [ "sigv4"; "httpBearerAuth" ]

    let private tokens = call "codecatalyst" [ "httpBearerAuth" ]

    let private regions = call "sts" [ "sigv4"; "sigv4a" ]

    let private token = "AWS_BEARER_TOKEN_BEDROCK", "hidden-token"

    [<Test>]
    let ``version 4 wherever it will do`` () =
        for call in [ both; regions; call "partner" [ "sigv4a"; "sigv4" ]; call "new" [ "scheme-of-2040" ] ] do
            Assert.That(inEnvironment [] |> authorization call, Does.StartWith "AWS4-HMAC-SHA256 Credential=AKID/")

    [<Test>]
    let ``what is preferred counts where it is listed, and else nothing does`` () =
        let preferring (preference: string) (call: Call) : string =
            inEnvironment [ "AWS_AUTH_SCHEME_PREFERENCE", preference ] |> authorization call

        Assert.That(regions |> preferring " sigv4a , sigv4", Does.StartWith "AWS4-ECDSA-P256-SHA256")
        Assert.That(regions |> preferring "noAuth,sigv9,sigv4a", Does.StartWith "AWS4-ECDSA-P256-SHA256")
        Assert.That(regions |> preferring "httpBearerAuth", Does.StartWith "AWS4-HMAC-SHA256")
        Assert.That(call "x" [ "sigv4"; "noAuth" ] |> preferring "noAuth", Is.EqualTo "nothing")

    [<Test>]
    let ``a token of the service goes before what the environment prefers, and after what code prefers`` () =
        Assert.That(inEnvironment [ token ] |> authorization both, Is.EqualTo "Bearer hidden-token")
        let preference = "AWS_AUTH_SCHEME_PREFERENCE", "sigv4"
        Assert.That(inEnvironment [ token; preference ] |> authorization both, Is.EqualTo "Bearer hidden-token")

        let inCode (preference: string) =
            inEnvironment [ token ]
            |> Session.withSetting SettingTable.authSchemePreference preference
            |> authorization both

        Assert.That(inCode "sigv4", Does.StartWith "AWS4-HMAC-SHA256")
        Assert.That(inCode "httpBearerAuth", Is.EqualTo "Bearer hidden-token")
        // Another service's token is none, and a service that takes no tokens gets none.
        Assert.That(inEnvironment [ token ] |> authorization (call "bedrock" [ "sigv4" ]), Does.StartWith "AWS4")

        Assert.That(
            inEnvironment [ token ] |> authorization (call "other" [ "sigv4"; "httpBearerAuth" ]),
            Does.StartWith "AWS4"
        )

    [<Test>]
    let ``a service that takes tokens alone gets one, or says that there is none`` () =
        let named = "AWS_BEARER_TOKEN_CODECATALYST", "hidden-token"
        Assert.That(inEnvironment [ named ] |> authorization tokens, Is.EqualTo "Bearer hidden-token")
        Assert.That(inEnvironment [] |> authorization tokens, Does.Contain "no bearer token for codecatalyst")

        let provider: TokenProvider =
            fun _ ->
                Some { Token = Secret.Of "hidden-code"; Expiration = None; Source = "code" }
                |> Ok
                |> Task.FromResult

        let session = inEnvironment [ named ] |> Session.withBearerTokenProvider provider
        Assert.That(session |> authorization tokens, Is.EqualTo "Bearer hidden-code")
        Assert.That(session |> authorization both, Is.EqualTo "Bearer hidden-code")

    [<Test>]
    let ``single sign-on's token reaches a service that takes tokens`` () =
        let sso =
            "[default]\nregion = us-west-2\nsso_session = s\n[sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://s"

        let path = "/home/me/.aws/sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json"

        let fake =
            FakeEnvironment(
                [],
                [
                    "/home/me/.aws/config", sso
                    path, """{"accessToken":"hidden-7c1e","expiresAt":"2999-01-01T08:00:00Z"}"""
                ]
            )

        let session = Session.create () |> Session.withEnvironment fake.Environment
        Assert.That(session |> authorization tokens, Is.EqualTo "Bearer hidden-7c1e")

    [<Test>]
    let ``an anonymous session signs nothing`` () =
        for call in [ both; regions; Samples.call Samples.dynamoDb "/" [] ] do
            Assert.That(
                inEnvironment [ token ] |> Session.withAnonymousCredentials |> authorization call,
                Is.EqualTo "nothing"
            )

    let private regionSet (variables: (string * string) list) : string =
        let mutable seen = ""

        let transport: Transport =
            fun request _ ->
                seen <- Header.tryFind "X-Amz-Region-Set" request.Headers |> ValueOption.defaultValue "nothing"
                Task.FromResult(Ok Samples.answer)

        let session = inEnvironment variables |> Session.withTransport transport
        let pipeline = (session :> IAws).Pipeline
        (pipeline.Handler { regions with Effects = pipeline.Effects }).Result |> ignore
        seen

    [<Test>]
    let ``the regions of a signature can be set`` () =
        let preference = "AWS_AUTH_SCHEME_PREFERENCE", "sigv4a"
        Assert.That(regionSet [ preference ], Is.EqualTo "eu-west-1")
        let set = "AWS_SIGV4A_SIGNING_REGION_SET", "us-west-2, us-east-1"
        Assert.That(regionSet [ preference; set ], Is.EqualTo "us-west-2,us-east-1")

    [<Test>]
    let ``a call with a token has no URL, an anonymous one has a plain one`` () =
        let presign (session: Session) =
            let pipeline = (session :> IAws).Pipeline
            (pipeline.Presign (TimeSpan.FromMinutes 1.0) { both with Effects = pipeline.Effects }).Result

        match inEnvironment [ token ] |> presign with
        | Error error -> Assert.That(AwsError.explain error, Does.Contain "no URL can carry")
        | Ok url -> Assert.Fail $"{url}"

        match inEnvironment [] |> Session.withAnonymousCredentials |> presign with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok url -> Assert.That(url.Query, Is.Empty)

    [<Property>]
    let ``only what is listed is chosen`` (preferred: string list) (listed: string list) =
        let names = [ "sigv4"; "sigv4a"; "sigv4-s3express"; "httpBearerAuth"; "noAuth" ]
        let known (texts: string list) = names |> List.filter (fun name -> texts.Length % 7 <> name.Length % 7)
        let listed = known listed
        let chosen = AuthChoice.choose { AuthChoice.none with Preferred = known preferred @ preferred } listed
        List.contains chosen listed || (listed.IsEmpty && chosen = "sigv4")

    [<Test>]
    let ``models list how their operations are signed`` () =
        let open' (service: string) =
            match Shared.tryFind $"models/{service}" with
            | None ->
                Assert.Ignore Shared.missing
                failwith Shared.missing
            | Some folder ->
                System.IO.Directory.GetFiles(folder, "service-2.json", System.IO.SearchOption.AllDirectories)
                |> Array.max
                |> System.IO.File.ReadAllBytes
                |> Schema.ServiceModel.Parse

        for service, operation, schemes in
            [
                "codecatalyst", "GetProject", [ "httpBearerAuth" ]
                "bedrock-runtime", "Converse", [ "sigv4"; "httpBearerAuth" ]
                "sts", "AssumeRole", [ "sigv4"; "sigv4a" ]
                "sts", "AssumeRoleWithSAML", [ "noAuth" ]
                "sdb", "Select", [ "sigv4" ]
            ] do
            Assert.That(((open' service).AuthNames operation = schemes), service)
