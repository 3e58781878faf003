namespace FunctionalAws.Tests

open System
open System.Threading
open NUnit.Framework
open FunctionalAws

/// Single sign-on: tokens, their renewal, roles and logins.
module SsoTests =

    let private startUrl = "https://corp.awsapps.com/start"

    let private config =
        $"[default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\n[sso-session corp]\nsso_start_url = {startUrl}\nsso_region = eu-central-1\nsso_registration_scopes = sso:account:access, extra"

    // the names that the command line gives its files
    let private tokenPath = "/home/me/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    let private legacyPath = "/home/me/.aws/sso/cache/a51746d4aa793ae07b25e90c3a5db96fc7832bd7.json"
    let private credentialsPath = "/home/me/.aws/cli/cache/ecc1e3c8d4fe9b118d11b9cfe1c4a2a4f4a548ae.json"

    let private token (expiresAt: string) (more: string) : string =
        $$"""{"startUrl":"{{startUrl}}","region":"eu-central-1","accessToken":"hidden-7c1e-access","expiresAt":"{{expiresAt}}"{{more}}}"""

    let private renewable =
        ""","clientId":"cid","clientSecret":"hidden-7c1e-client","registrationExpiresAt":"2030-02-01T00:00:00Z","refreshToken":"hidden-7c1e-refresh" """

    let private role =
        """{"roleCredentials":{"accessKeyId":"SID","secretAccessKey":"hidden-7c1e","sessionToken":"tok","expiration":1893463200000}}"""

    let private fakeOf (service: FakeService) (config: string) (files: (string * string) list) =
        FakeEnvironment(
            [
                "AWS_ENDPOINT_URL_SSO", service.Url
                "AWS_ENDPOINT_URL_SSO_OIDC", service.Url
                "AWS_EC2_METADATA_DISABLED", "true"
            ],
            ("/home/me/.aws/config", config) :: files
        )

    let private chain (clock: Provided.Clock) (fake: FakeEnvironment) =
        CredentialChain.provider (Provided.context clock fake None) |> Provided.ask

    let private told (parts: string list) (result: Result<'a, AwsError>) : unit =
        let message = Provided.problem result
        Assert.That(message, Does.Not.Contain "hidden-7c1e")

        for part in parts do
            Assert.That(message, Does.Contain part)

    [<Test>]
    let ``a role is had for the token in the cache, and kept for the command line`` () =
        use service = new FakeService(fun _ -> Answer(200, role))
        let fake = fakeOf service config [ tokenPath, token "2030-01-01T08:00:00Z" "" ]
        let credentials = chain (Provided.Clock()) fake |> Provided.found
        Assert.That(credentials, Is.EqualTo(Credentials.create "SID" "hidden-7c1e" |> Credentials.withToken "tok"))
        Assert.That(credentials.Expiration, Is.EqualTo(Some(DateTimeOffset.FromUnixTimeSeconds 1893463200L)))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))
        let asked = service.Asked.Head

        Assert.That(
            asked.Path + asked.Query,
            Is.EqualTo "/federation/credentials?role_name=Dev&account_id=123456789012"
        )

        Assert.That(asked.Header "x-amz-sso_bearer_token", Is.EqualTo "hidden-7c1e-access")
        Assert.That(fake.Written.Keys, Is.EqualTo [ credentialsPath ])
        Assert.That(fake.Written[credentialsPath], Does.Contain "\"ProviderType\":\"sso\"")
        chain (Provided.Clock()) fake |> Provided.found |> ignore
        Assert.That(service.Asked.Length, Is.EqualTo 1)

    [<Test>]
    let ``a profile without a session has its token under the address`` () =
        use service = new FakeService(fun _ -> Answer(200, role))

        let config =
            $"[default]\nsso_start_url = {startUrl}\nsso_region = eu-central-1\nsso_account_id = 1\nsso_role_name = Dev"

        let fake = fakeOf service config [ legacyPath, token "2030-01-01T08:00:00UTC" "" ]
        chain (Provided.Clock()) fake |> Provided.found |> ignore

        let late = Provided.Clock()
        late.Move 600.0

        fakeOf service config [ legacyPath, token "2030-01-01T08:00:00UTC" "" ]
        |> chain late
        |> told [ "aws sso login" ]

    [<Test>]
    let ``a token is renewed in its last 15 minutes`` () =
        use service =
            new FakeService(fun asked ->
                match asked.Path with
                | "/token" ->
                    Answer(
                        200,
                        """{"accessToken":"hidden-7c1e-new","expiresIn":28800,"refreshToken":"hidden-7c1e-next"}"""
                    )
                | _ -> Answer(200, role))

        let fake = fakeOf service config [ tokenPath, token "2030-01-01T00:14:00Z" renewable ]
        chain (Provided.Clock()) fake |> Provided.found |> ignore
        Assert.That(service.Asked[0].Body, Does.Contain "\"grantType\":\"refresh_token\"")
        Assert.That(service.Asked[0].Body, Does.Contain "\"refreshToken\":\"hidden-7c1e-refresh\"")
        Assert.That(service.Asked[1].Header "x-amz-sso_bearer_token", Is.EqualTo "hidden-7c1e-new")
        let written = fake.Written[tokenPath]

        for part in
            [
                "\"accessToken\":\"hidden-7c1e-new\""
                "\"expiresAt\":\"2030-01-01T08:00:00Z\""
                "\"refreshToken\":\"hidden-7c1e-next\""
                "\"clientSecret\":\"hidden-7c1e-client\""
                "\"registrationExpiresAt\":\"2030-02-01T00:00:00Z\""
                $"\"startUrl\":\"{startUrl}\""
            ] do
            Assert.That(written, Does.Contain part)

    [<Test>]
    let ``a token that cannot be renewed is used to its end, and not beyond`` () =
        use service =
            new FakeService(fun asked ->
                match asked.Path with
                | "/token" -> Answer(400, """{"error":"invalid_grant","error_description":"gone"}""")
                | _ -> Answer(200, role))

        let fake () = fakeOf service config [ tokenPath, token "2030-01-01T00:14:00Z" renewable ]
        chain (Provided.Clock()) (fake ()) |> Provided.found |> ignore
        let clock = Provided.Clock()
        clock.Move 15.0

        chain clock (fake ())
        |> told [ "expired"; "invalid_grant: gone"; "aws sso login --sso-session corp" ]

    [<Test>]
    let ``a token that somebody else has renewed is taken from the cache`` () =
        let mutable fake = FakeEnvironment([], [])

        use service =
            new FakeService(fun asked ->
                match asked.Path with
                | "/token" ->
                    fake.Written[tokenPath] <-
                        (token "2030-01-01T08:00:00Z" renewable).Replace("hidden-7c1e-access", "hidden-7c1e-theirs")

                    Answer(400, """{"error":"invalid_grant"}""")
                | _ -> Answer(200, role))

        fake <- fakeOf service config [ tokenPath, token "2030-01-01T00:14:00Z" renewable ]
        let clock = Provided.Clock()
        clock.Move 20.0
        chain clock fake |> Provided.found |> ignore
        Assert.That(service.Asked[1].Header "x-amz-sso_bearer_token", Is.EqualTo "hidden-7c1e-theirs")

    [<Test>]
    let ``a login that is missing, refused or garbled is told`` () =
        let asking files reaction =
            use service = new FakeService(fun _ -> reaction)
            fakeOf service config files |> chain (Provided.Clock())

        let good = [ tokenPath, token "2030-01-01T08:00:00Z" "" ]
        asking [] (Answer(200, role)) |> told [ "no token"; tokenPath; "aws sso login --sso-session corp" ]
        asking [ tokenPath, "{}" ] (Answer(200, role)) |> told [ "no accessToken"; tokenPath ]

        asking good (Answer(401, """{"message":"Session token not found or invalid"}"""))
        |> told [ "HTTP 401"; "Session token not found"; "aws sso login" ]

        asking good (Answer(200, "hidden-7c1e")) |> told [ "not JSON" ]

        asking good (Answer(200, """{"roleCredentials":{"accessKeyId":"a"}}"""))
        |> told [ "no secretAccessKey" ]

        asking good (Answer(403, "")) |> told [ "HTTP 403" ]
        asking good CutOff |> told [ "gave no credentials" ]

    [<TestCase("[default]\nsso_account_id = 1", "no sso_role_name")>]
    [<TestCase("[default]\nsso_role_name = 1", "no sso_account_id")>]
    [<TestCase("[default]\nsso_role_name = 1\nsso_account_id = 1", "no sso_session")>]
    [<TestCase("[default]\nsso_role_name = 1\nsso_account_id = 1\nsso_session = x", "[sso-session x]")>]
    [<TestCase("[default]\nsso_role_name = 1\nsso_account_id = 1\nsso_session = x\n[sso-session x]\nsso_region = a",
               "no sso_start_url")>]
    [<TestCase("[default]\nsso_role_name = 1\nsso_account_id = 1\nsso_session = x\nsso_region = b\n[sso-session x]\nsso_region = a\nsso_start_url = u",
               "differ")>]
    let ``settings that do not fit are told`` (config: string, part: string) =
        use service = new FakeService(fun _ -> Answer(200, role))
        fakeOf service config [] |> chain (Provided.Clock()) |> told [ part ]
        Assert.That(service.Asked, Is.Empty)

    [<Test>]
    let ``a script logs in`` () =
        let mutable polls = 0

        use service =
            new FakeService(fun asked ->
                match asked.Path with
                | "/client/register" ->
                    Answer(
                        200,
                        """{"clientId":"cid","clientSecret":"hidden-7c1e-client","clientSecretExpiresAt":1896134400}"""
                    )
                | "/device_authorization" ->
                    Answer(
                        200,
                        """{"deviceCode":"hidden-7c1e-device","userCode":"ABCD-EFGH","verificationUri":"https://v","verificationUriComplete":"https://v?c","expiresIn":600,"interval":1}"""
                    )
                | _ ->
                    polls <- polls + 1

                    match polls with
                    | 1 -> Answer(400, """{"error":"authorization_pending"}""")
                    | 2 -> Answer(400, """{"error":"slow_down"}""")
                    | _ ->
                        Answer(
                            200,
                            """{"accessToken":"hidden-7c1e-access","expiresIn":28800,"refreshToken":"hidden-7c1e-r"}"""
                        ))

        let fake = fakeOf service config []
        let clock = Provided.Clock()
        let context = Provided.context clock fake None

        let ok (result: Result<'a, AwsError>) : 'a =
            match result with
            | Ok value -> value
            | Error error -> failwith (AwsError.explain error)

        let session = Sso.session context.Configuration "corp" |> ok
        let client = (SsoLogin.register context session "a script" CancellationToken.None).Result |> ok
        let authorization = (SsoLogin.start context session client CancellationToken.None).Result |> ok
        Assert.That(authorization.UserCode, Is.EqualTo "ABCD-EFGH")
        Assert.That(authorization.VerificationUriComplete, Is.EqualTo "https://v?c")
        (SsoLogin.wait context session client authorization CancellationToken.None).Result |> ok |> ignore
        Assert.That((clock.Now - Provided.start).TotalSeconds, Is.EqualTo 7.0)
        Assert.That(service.Asked[0].Body, Does.Contain "\"scopes\":[\"sso:account:access\",\"extra\"]")
        Assert.That(fake.Written[tokenPath], Does.Contain "hidden-7c1e-access")
        // and now it is there for everybody
        (SsoToken.find context session CancellationToken.None).Result |> ok |> ignore

        polls <- 0
        clock.Move 20.0

        (SsoLogin.wait context session client authorization CancellationToken.None).Result
        |> told [ "in time" ]

    [<Test>]
    let ``a login that is denied is told`` () =
        use service = new FakeService(fun _ -> Answer(400, """{"error":"access_denied","error_description":"no"}"""))

        let context = Provided.context (Provided.Clock()) (fakeOf service config []) None

        let session: SsoSession = {
            Name = Some "corp"
            StartUrl = startUrl
            Region = "eu-central-1"
            Scopes = []
        }

        (SsoLogin.register context session "x" CancellationToken.None).Result
        |> told [ "access_denied: no" ]
