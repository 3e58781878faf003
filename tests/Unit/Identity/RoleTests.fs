namespace FunctionalAws.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Roles that STS gives credentials for.
module RoleTests =

    let private answer (id: string) (expiration: string) : string =
        $"""<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/r/x</Arn></AssumedRoleUser><Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>hidden-7c1e</SecretAccessKey><SessionToken>tok+/==</SessionToken><Expiration>{expiration}</Expiration></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>"""

    let private later = "2030-01-01T01:00:00Z"

    /// STS, whose keys have the role's name in them.
    let private sts () =
        new FakeService(fun asked ->
            let role = Uri.UnescapeDataString(asked.Body).Split("role/")[1]
            Answer(200, answer ("OF-" + (role.Split '&')[0]) later))

    let private parameters (asked: Asked) : Map<string, string> =
        asked.Body.Split '&'
        |> Array.map (fun pair -> (pair.Split '=')[0], Uri.UnescapeDataString((pair.Split '=')[1]))
        |> Map.ofArray

    let private fake (service: FakeService) (variables: (string * string) list) (config: string) (credentials: string) =
        FakeEnvironment.OfFiles(
            [
                "AWS_ENDPOINT_URL_STS", service.Url
                "AWS_EC2_METADATA_DISABLED", "true"
                "AWS_REGION", "eu-west-1"
            ]
            @ variables,
            config,
            credentials
        )

    let private chain (fake: FakeEnvironment) (inCode: string option) =
        CredentialChain.provider (Provided.context (Provided.Clock()) fake inCode) |> Provided.ask

    let private arn (name: string) = $"arn:aws:iam::123456789012:role/{name}"

    let private told (parts: string list) (result: Result<Credentials option, AwsError>) : unit =
        let message = Provided.problem result
        Assert.That(message, Does.Not.Contain "hidden-7c1e")

        for part in parts do
            Assert.That(message, Does.Contain part)

    [<Test>]
    let ``a profile's role is assumed with the keys of another profile`` () =
        use service = sts ()

        let config =
            $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b\nexternal_id = e x\nrole_session_name = me\nduration_seconds = 900"

        let fake = fake service [] config "[b]\naws_access_key_id = BKEY\naws_secret_access_key = s"
        let credentials = chain fake (Some "a") |> Provided.found
        Assert.That(credentials, Is.EqualTo(Credentials.create "OF-A" "hidden-7c1e" |> Credentials.withToken "tok+/=="))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))
        Assert.That(credentials.Expiration, Is.EqualTo(Some(Provided.start.AddHours 1.0)))
        let asked = service.Asked.Head
        Assert.That(asked.Header "Authorization", Does.Contain "Credential=BKEY/20300101/eu-west-1/sts/aws4_request")

        Assert.That(
            parameters asked |> Map.toList,
            Is.EqualTo [
                "Action", "AssumeRole"
                "DurationSeconds", "900"
                "ExternalId", "e x"
                "RoleArn", arn "A"
                "RoleSessionName", "me"
                "Version", "2011-06-15"
            ]
        )

    [<Test>]
    let ``roles are assumed one for another`` () =
        use service = sts ()

        let config =
            $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b\n[profile b]\nrole_arn = arn:aws:iam::123456789012:role/B\nsource_profile = c\n[profile c]\nrole_arn = arn:aws:iam::123456789012:role/C\ncredential_source = Environment"

        let variables = [ "AWS_ACCESS_KEY_ID", "VKEY"; "AWS_SECRET_ACCESS_KEY", "s" ]
        let credentials = chain (fake service variables config "") (Some "a") |> Provided.found
        Assert.That(credentials.AccessKeyId, Is.EqualTo "OF-A")

        Assert.That(
            [ for asked in service.Asked -> ((asked.Header "Authorization").Split('=', '/')[1]) ],
            Is.EqualTo [ "VKEY"; "OF-C"; "OF-B" ]
        )

        Assert.That(service.Asked[1].Header "X-Amz-Security-Token", Is.EqualTo "tok+/==")

    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = a", "a -> a")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = b\n[profile b]\nrole_arn = R\nsource_profile = a",
               "a -> b -> a")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = b\n[profile b]\nrole_arn = R\nsource_profile = c\n[profile c]\nrole_arn = R\nsource_profile = b",
               "a -> b -> c -> b")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = no", "\"no\", which does not exist")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = b\n[profile b]\nregion = x",
               "\"b\" of the profile \"a\" has no credentials")>]
    [<TestCase("[profile a]\nrole_arn = R", "neither source_profile nor credential_source")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = a\ncredential_source = Environment", "both")>]
    [<TestCase("[profile a]\nrole_arn = R\ncredential_source = Moon", "Moon")>]
    [<TestCase("[profile a]\nrole_arn = R\nsource_profile = a\nduration_seconds = 60", "900 to 43200")>]
    [<TestCase("[profile a]\nrole_arn = R\ncredential_source = Environment", "no credentials to assume the role R")>]
    let ``profiles that lead nowhere are told`` (config: string, part: string) =
        use service = sts ()
        chain (fake service [] config "") (Some "a") |> told [ part ]
        Assert.That(service.Asked, Is.Empty)

    [<Test>]
    let ``a profile with keys may name itself`` () =
        use service = sts ()

        let config =
            $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = a\naws_access_key_id = SELF\naws_secret_access_key = s"

        Assert.That((chain (fake service [] config "") (Some "a") |> Provided.found).AccessKeyId, Is.EqualTo "OF-A")
        Assert.That(service.Asked.Head.Header "Authorization", Does.Contain "SELF")

    [<Test>]
    let ``variables go before a role, unless code has chosen the profile`` () =
        use service = sts ()
        let config = $"[default]\nrole_arn = arn:aws:iam::123456789012:role/A\ncredential_source = Environment"
        let variables = [ "AWS_ACCESS_KEY_ID", "VKEY"; "AWS_SECRET_ACCESS_KEY", "s" ]
        Assert.That((chain (fake service variables config "") None |> Provided.found).AccessKeyId, Is.EqualTo "VKEY")

        Assert.That(
            (chain (fake service variables config "") (Some "default") |> Provided.found).AccessKeyId,
            Is.EqualTo "OF-A"
        )

    [<Test>]
    let ``a code is asked for where a role wants one`` () =
        use service = sts ()

        let config =
            $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b\nmfa_serial = arn:mfa"

        let fake = fake service [] config "[b]\naws_access_key_id = BKEY\naws_secret_access_key = s"
        chain fake (Some "a") |> told [ "arn:mfa"; "Session.withMfaCode" ]
        Assert.That(service.Asked, Is.Empty)

        let context = {
            Provided.context (Provided.Clock()) fake (Some "a") with
                MfaCode = Some(fun serial _ -> Task.FromResult(Ok "123456\n"))
        }

        CredentialChain.provider context |> Provided.ask |> Provided.found |> ignore
        Assert.That((parameters service.Asked.Head)["TokenCode"], Is.EqualTo "123456")
        Assert.That((parameters service.Asked.Head)["SerialNumber"], Is.EqualTo "arn:mfa")

    [<Test>]
    let ``credentials of a role are shared through the command line's cache`` () =
        use service = sts ()
        let config = $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b"
        let fake = fake service [] config "[b]\naws_access_key_id = BKEY\naws_secret_access_key = s"
        chain fake (Some "a") |> Provided.found |> ignore
        // sha1 of {"RoleArn": "arn:aws:iam::123456789012:role/A"}
        let path = "/home/me/.aws/cli/cache/2807bfcd7c5bd8aa285ad333d88b7686b1fa34f9.json"
        Assert.That(fake.Written.Keys, Is.EqualTo [ path ])
        chain fake (Some "a") |> Provided.found |> ignore
        Assert.That(service.Asked.Length, Is.EqualTo 1)
        let clock = Provided.Clock()
        clock.Move 46.0

        CredentialChain.provider (Provided.context clock fake (Some "a"))
        |> Provided.ask
        |> Provided.found
        |> ignore

        Assert.That(service.Asked.Length, Is.EqualTo 2, "what ends soon is not used")
        fake.Written[path] <- "{"
        chain fake (Some "a") |> Provided.found |> ignore
        Assert.That(service.Asked.Length, Is.EqualTo 3, "what cannot be read is not there")

    [<Test>]
    let ``errors of the service are told, and what passes is tried again`` () =
        let error code status =
            Answer(
                status,
                $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>why</Message></Error></ErrorResponse>"
            )

        let asking (reactions: Reaction list) =
            let mutable count = 0

            use service =
                new FakeService(fun _ ->
                    count <- count + 1
                    reactions[min count reactions.Length - 1])

            let config = $"[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b"

            let result =
                chain
                    (fake service [] config "[b]\naws_access_key_id = BKEY\naws_secret_access_key = hidden-7c1e")
                    (Some "a")

            result, count

        let denied, count = asking [ error "AccessDenied" 403 ]
        denied |> told [ "AccessDenied (HTTP 403), why"; arn "A" ]
        Assert.That(count, Is.EqualTo 1)

        for reaction in [ error "Throttling" 400; error "InternalFailure" 500; error "" 503; CutOff ] do
            let result, count = asking [ reaction; Answer(200, answer "X" later) ]
            Provided.found result |> ignore
            Assert.That(count, Is.EqualTo 2)
            let result, count = asking [ reaction ]
            told [] result
            Assert.That(count, Is.EqualTo 3)

        for body, part in
            [
                "hidden-7c1e", "not XML"
                "<a/>", "no AccessKeyId"
                answer "X" "hidden-7c1e", "Expiration is no time"
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "not XML"
            ] do
            asking [ Answer(200, body) ] |> fst |> told [ part ]

    [<Test>]
    let ``a web identity needs no keys`` () =
        use service = sts ()

        let fake =
            FakeEnvironment(
                [
                    "AWS_ENDPOINT_URL_STS", service.Url
                    "AWS_WEB_IDENTITY_TOKEN_FILE", "/token"
                    "AWS_ROLE_ARN", arn "W"
                    "AWS_ROLE_SESSION_NAME", "pod"
                ],
                [ "/token", "eyJ.x.y\n" ]
            )

        Assert.That((chain fake None |> Provided.found).AccessKeyId, Is.EqualTo "OF-W")
        let asked = service.Asked.Head
        Assert.That(asked.Header "Authorization", Is.EqualTo "")

        Assert.That(
            parameters asked |> Map.toList,
            Is.EqualTo [
                "Action", "AssumeRoleWithWebIdentity"
                "RoleArn", arn "W"
                "RoleSessionName", "pod"
                "Version", "2011-06-15"
                "WebIdentityToken", "eyJ.x.y"
            ]
        )

    [<Test>]
    let ``a web identity is looked for in the profile, too`` () =
        use service = sts ()

        let config =
            $"[profile w]\nrole_arn = arn:aws:iam::123456789012:role/W\nweb_identity_token_file = /t\n[profile a]\nrole_arn = arn:aws:iam::123456789012:role/A\nsource_profile = w"

        let fake =
            FakeEnvironment([ "AWS_ENDPOINT_URL_STS", service.Url ], [ "/home/me/.aws/config", config; "/t", "jwt" ])

        Assert.That((chain fake (Some "w") |> Provided.found).AccessKeyId, Is.EqualTo "OF-W")
        Assert.That((chain fake (Some "a") |> Provided.found).AccessKeyId, Is.EqualTo "OF-A")

        let lacking variables files = FakeEnvironment(("AWS_WEB_IDENTITY_TOKEN_FILE", "/t") :: variables, files)
        chain (lacking [] []) None |> told [ "AWS_ROLE_ARN" ]
        chain (lacking [ "AWS_ROLE_ARN", "R" ] []) None |> told [ "/t" ]
        chain (lacking [ "AWS_ROLE_ARN", "R" ] [ "/t", " \n" ]) None |> told [ "empty" ]

    [<Test>]
    let ``a session works in a role, whose credentials are renewed`` () =
        let mutable given = 0

        use service =
            new FakeService(fun _ ->
                given <- given + 1
                Answer(200, answer $"R{given}" (if given = 1 then later else "2030-01-01T02:00:00Z")))

        let clock = Provided.Clock()

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "secret"
            |> Session.withServiceEndpoint "STS" service.Url
            |> Session.withEffects clock.Effects
            |> Session.withAssumedRole (AssumeRole.create (arn "S") |> AssumeRole.withSessionName "me")

        let mutable used = []

        let session =
            session
            |> Session.withTransport (fun request cancel ->
                if request.Host.StartsWith "127.0.0.1" then
                    HttpTransport.shared request cancel
                else
                    used <-
                        (Header.tryFind "Authorization" request.Headers |> ValueOption.get).Split('=', '/')[1] :: used

                    Task.FromResult(Ok Samples.answer))

        let pipeline = (session :> IAws).Pipeline

        let send () =
            (pipeline.Handler { Samples.call Samples.dynamoDb "/" [] with Effects = clock.Effects }).Result
            |> Result.isOk
            |> fun isOk -> Assert.That isOk

        send ()
        send ()
        clock.Move 55.0
        send ()
        Assert.That(List.rev used, Is.EqualTo [ "R1"; "R1"; "R2" ])

    [<Test>]
    let ``a session reads nothing before a call needs credentials`` () =
        let fake = FakeEnvironment.OfFiles([], "[default]\nregion = x", "")
        let session = Session.create () |> Session.withEnvironment fake.Environment
        (session :> IAws).Pipeline |> ignore
        let files = fake.Reads.Length
        CredentialChain.provider (Session.credentialContext session) |> ignore
        Assert.That(fake.Reads.Length, Is.EqualTo files)
