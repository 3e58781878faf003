namespace FunctionalAws.Tests

open System
open System.Security.Cryptography
open System.Text.Json
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Every source of credentials, beside every way in which its counterpart can let it down.
module SourceFaultsTests =

    /// What a counterpart does in the place of a good answer.
    type Fault =
        /// Nobody listens there; there is no such program.
        | Unreachable
        /// It takes longer than there is time.
        | Slow
        | Denied
        /// Trouble of its own, which may pass.
        | Failing
        /// It breaks off in the middle.
        | BrokenOff
        | NoFormat
        | NoMembers
        /// Members of other types than they should have.
        | OtherTypes
        /// So many brackets that who recurses runs out of stack.
        | Deep
        | Huge
        /// A good answer that is over.
        | Expired

    let private secret = "hidden-7c1e"

    /// A source of credentials and what plays its counterpart.
    type Source = {
        Name: string
        /// Variables, files, and the profile that code has chosen, for the address of the counterpart.
        Given: string -> (string * string) list * (string * string) list * string option
        /// True for the question that faults answer; what else is asked goes well.
        IsAsked: Asked -> bool
        Otherwise: Asked -> string
        /// A good answer: the key, and when it ends.
        Good: string -> DateTimeOffset -> string
        Other: string
        Denial: int * string
        /// How often it is asked when what is wrong may pass.
        Attempts: int
        Within: string
        /// What is told of a denial, of text in another format, and of other members.
        Told: string * string * string
        ToldOfTypes: string
    }

    let private iso (time: DateTimeOffset) : string = time.UtcDateTime.ToString "yyyy-MM-dd'T'HH:mm:ss'Z'"

    let private keys (id: string) (time: DateTimeOffset) : string =
        $$"""{"Code":"Success","Version":1,"AccessKeyId":"{{id}}","SecretAccessKey":"{{secret}}","Token":"tok","SessionToken":"tok","Expiration":"{{iso time}}"}"""

    let private otherKeys =
        $$"""{"Code":"Success","Version":1,"AccessKeyId":["{{secret}}"],"SecretAccessKey":7,"Expiration":{ } }"""

    let private metadataRoles = "/latest/meta-data/iam/security-credentials/"

    let private metadata = {
        Name = "instance metadata"
        Given = fun url -> [ "AWS_EC2_METADATA_SERVICE_ENDPOINT", url ], [], None
        IsAsked = fun asked -> asked.Path = metadataRoles + "r"
        Otherwise = fun asked -> if asked.Method = "PUT" then "t0k" else "r"
        Good = keys
        Other = otherKeys
        Denial = 403, secret
        Attempts = 1
        Within = "within 1 s"
        Told = "HTTP 403", "not JSON", "no AccessKeyId"
        ToldOfTypes = "no AccessKeyId"
    }

    let private container = {
        metadata with
            Name = "container"
            Given = fun url -> [ "AWS_CONTAINER_CREDENTIALS_FULL_URI", url + "/c" ], [], None
            IsAsked = fun _ -> true
            Attempts = 3
            Within = "within 2 s"
    }

    let private stsKeys (id: string) (time: string) : string =
        $"<R><X><Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>{secret}</SecretAccessKey><SessionToken>tok</SessionToken><Expiration>{time}</Expiration></Credentials></X></R>"

    let private role = {
        Name = "role"
        Given =
            fun url ->
                [ "AWS_ENDPOINT_URL_STS", url; "AWS_REGION", "eu-west-1" ],
                [
                    "/home/me/.aws/config", "[profile a]\nrole_arn = arn:aws:iam::1:role/A\nsource_profile = b"
                    "/home/me/.aws/credentials", $"[b]\naws_access_key_id = B\naws_secret_access_key = {secret}"
                ],
                Some "a"
        IsAsked = fun _ -> true
        Otherwise = fun _ -> ""
        Good = fun id time -> stsKeys id (iso time)
        Other = stsKeys "A" "<hidden-7c1e/>"
        Denial = 403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>why</Message></Error></ErrorResponse>"
        Attempts = 3
        Within = "within 1 s"
        Told = "AccessDenied (HTTP 403), why", "not XML", "no AccessKeyId"
        ToldOfTypes = "Expiration"
    }

    let private webIdentity = {
        role with
            Name = "web identity"
            Given =
                fun url ->
                    [
                        "AWS_ENDPOINT_URL_STS", url
                        "AWS_REGION", "eu-west-1"
                        "AWS_WEB_IDENTITY_TOKEN_FILE", "/token"
                        "AWS_ROLE_ARN", "arn:aws:iam::1:role/W"
                    ],
                    [ "/token", "hidden-7c1e-jwt" ],
                    None
            Denial =
                400,
                "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>why</Message></Error></ErrorResponse>"
            Told = "InvalidIdentityToken (HTTP 400), why", "not XML", "no AccessKeyId"
    }

    let private ssoConfig =
        "[default]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = Dev\n[sso-session corp]\nsso_start_url = https://s\nsso_region = eu-central-1"

    /// The path of a session's token: the name of the file is the SHA-1 of the session's.
    let private ssoTokenPath =
        let hash = Convert.ToHexStringLower(SHA1.HashData "corp"B)
        $"/home/me/.aws/sso/cache/{hash}.json"

    let private ssoToken (expiresAt: string) : string =
        $$"""{"accessToken":"hidden-7c1e-access","expiresAt":"{{expiresAt}}","clientId":"cid","clientSecret":"hidden-7c1e-client","registrationExpiresAt":"2031-01-01T00:00:00Z","refreshToken":"hidden-7c1e-refresh"}"""

    let private roleKeys (id: string) (time: DateTimeOffset) : string =
        $$"""{"roleCredentials":{"accessKeyId":"{{id}}","secretAccessKey":"{{secret}}","sessionToken":"tok","expiration":{{time.ToUnixTimeMilliseconds()}} } }"""

    let private sso = {
        Name = "single sign-on"
        Given =
            fun url ->
                [ "AWS_ENDPOINT_URL_SSO", url; "AWS_ENDPOINT_URL_SSO_OIDC", url ],
                [ "/home/me/.aws/config", ssoConfig; ssoTokenPath, ssoToken "2030-01-09T00:00:00Z" ],
                None
        IsAsked = fun asked -> asked.Path = "/federation/credentials"
        Otherwise = fun _ -> ""
        Good = roleKeys
        Other = $$"""{"roleCredentials":{"accessKeyId":{ },"secretAccessKey":"{{secret}}","sessionToken":0} }"""
        Denial = 401, """{"message":"Session token not found or invalid"}"""
        Attempts = 3
        Within = "within 1 s"
        Told = "aws sso login", "not JSON", "no roleCredentials"
        ToldOfTypes = "no accessKeyId"
    }

    let private seconds (time: DateTimeOffset) : string = (int64 (time - Provided.start).TotalSeconds).ToString()

    let private ssoOidc = {
        sso with
            Name = "token of single sign-on"
            Given =
                fun url ->
                    let variables, _, profile = sso.Given url

                    variables,
                    [ "/home/me/.aws/config", ssoConfig; ssoTokenPath, ssoToken "2029-12-31T23:00:00Z" ],
                    profile
            IsAsked = fun asked -> asked.Path = "/token"
            Otherwise = fun _ -> roleKeys "S" (Provided.start.AddHours 1.0)
            Good = fun id time -> $$"""{"accessToken":"hidden-7c1e-{{id}}","expiresIn":{{seconds time}} }"""
            Other = $$"""{"accessToken":["{{secret}}"],"expiresIn":"soon"}"""
            Denial = 400, """{"error":"invalid_grant","error_description":"gone"}"""
            Told = "invalid_grant: gone", "not JSON", "no accessToken"
            ToldOfTypes = "no accessToken"
    }

    let private loginKey =
        lazy
            (use key = ECDsa.Create ECCurve.NamedCurves.nistP256
             key.ExportECPrivateKeyPem())

    let private loginPath =
        let hash = Convert.ToHexStringLower(SHA256.HashData "me"B)
        $"/home/me/.aws/login/cache/{hash}.json"

    let private login = {
        Name = "login"
        Given =
            fun url ->
                [ "AWS_ENDPOINT_URL_SIGNIN", url ],
                [
                    "/home/me/.aws/config", "[default]\nlogin_session = me\nregion = eu-west-1"
                    loginPath,
                    $$"""{"accessToken":{"accessKeyId":"L","secretAccessKey":"{{secret}}","sessionToken":"tok","expiresAt":"2030-01-01T00:01:00Z"},"refreshToken":"hidden-7c1e-refresh","clientId":"cid","dpopKey":{{JsonSerializer.Serialize loginKey.Value}} }"""
                ],
                None
        IsAsked = fun _ -> true
        Otherwise = fun _ -> ""
        Good =
            fun id time ->
                $$"""{"accessToken":{"accessKeyId":"{{id}}","secretAccessKey":"{{secret}}","sessionToken":"tok"},"expiresIn":{{seconds time}},"refreshToken":"hidden-7c1e-next"}"""
        Other =
            $$"""{"accessToken":{"accessKeyId":1,"secretAccessKey":"{{secret}}"},"expiresIn":900,"refreshToken":"r"}"""
        Denial = 400, """{"error":"TOKEN_EXPIRED"}"""
        Attempts = 3
        Within = "within 1 s"
        Told = "aws login", "not JSON", "no accessToken"
        ToldOfTypes = "no accessKeyId"
    }

    let private sources = [ metadata; container; role; webIdentity; sso; ssoOidc; login ]

    let private faults = [
        Unreachable
        Slow
        Denied
        Failing
        BrokenOff
        NoFormat
        NoMembers
        OtherTypes
        Deep
        Huge
        Expired
    ]

    let private isXml (source: Source) : bool = source.Good "" Provided.start |> _.StartsWith('<')

    let private reaction (source: Source) (fault: Fault) : Reaction =
        match fault with
        | Unreachable
        | BrokenOff -> CutOff
        | Slow -> Late(TimeSpan.FromSeconds 4.0, 200, source.Good "LATE" (Provided.start.AddHours 1.0))
        | Denied -> Answer source.Denial
        | Failing -> Answer(500, secret)
        | NoFormat -> Answer(200, secret)
        | NoMembers -> Answer(200, (if isXml source then $"<a><b>{secret}</b></a>" else $$"""{"a":"{{secret}}"}"""))
        | OtherTypes -> Answer(200, source.Other)
        | Deep -> Answer(200, (if isXml source then String.replicate 50_000 "<a>" else String('[', 200_000)))
        | Huge -> Answer(200, source.Good secret Provided.start + String(' ', 300_000))
        | Expired -> Answer(200, source.Good "OLD" (Provided.start.AddMinutes -1.0))

    /// What is told of a fault, and how often the counterpart is asked.
    let private expected (source: Source) (fault: Fault) : string * int =
        let denied, noFormat, noMembers = source.Told

        match fault with
        | Unreachable -> "127.0.0.1", 0
        | Slow -> source.Within, source.Attempts
        | Denied -> denied, 1
        | Failing -> "HTTP 500", source.Attempts
        | BrokenOff -> "", source.Attempts
        | NoFormat
        | Deep -> noFormat, 1
        | NoMembers -> noMembers, 1
        | OtherTypes -> source.ToldOfTypes, 1
        | Huge -> "256 KiB", source.Attempts
        // What must be given in seconds from now cannot be over.
        | Expired when source.Name = ssoOidc.Name -> "no time", 1
        | Expired when source.Name = login.Name -> "expiresIn", 1
        | Expired -> "has expired, at 2029-12-31T23:59:00Z", 1

    let private cells: obj[] list = [
        for source in sources do
            for fault in faults do
                [| source.Name; fault |]
    ]

    /// The context of a source whose counterpart has the given address. Where it is not the instance's metadata, these
    /// would be asked next.
    let private contextOf
        (source: Source)
        (url: string)
        (next: FakeService)
        (clock: Provided.Clock)
        : CredentialContext =
        let variables, files, inCode = source.Given url
        // The first of two variables counts.
        let variables = variables @ [ "AWS_EC2_METADATA_SERVICE_ENDPOINT", next.Url ]
        Provided.context clock (FakeEnvironment(variables, files)) inCode

    let private instance () : FakeService =
        new FakeService(fun asked ->
            Answer(
                200,
                if metadata.IsAsked asked then
                    keys "NEXT" (Provided.start.AddHours 1.0)
                else
                    metadata.Otherwise asked
            ))

    /// Fails when it does not end in good time.
    let private endsIn (seconds: float) (work: Task<'a>) : 'a =
        Assert.That((work :> Task).Wait(TimeSpan.FromSeconds seconds), "it hangs")
        work.Result

    let private chain (context: CredentialContext) : CredentialProvider =
        CredentialChain.provider context |> Providers.remember context.Effects.Now

    [<TestCaseSource(nameof cells)>]
    let ``a source that fails is told, and no other is asked`` (name: string, fault: Fault) =
        let source = sources |> List.find (fun source -> source.Name = name)
        use next = instance ()

        let service =
            new FakeService(fun asked ->
                if source.IsAsked asked then
                    reaction source fault
                else
                    Answer(200, source.Otherwise asked))

        use _ = service

        if fault = Unreachable then (service :> IDisposable).Dispose()

        let context = contextOf source service.Url next (Provided.Clock())
        let found = chain context CancellationToken.None |> endsIn 30.0
        let asked = service.Asked |> List.filter source.IsAsked
        let part, times = expected source fault

        match source.Name, fault with
        // Where nobody answers there is no instance: that is no error, but the chain's end.
        | "instance metadata", Unreachable -> Assert.That((Result.map Option.isNone found = Ok true))
        // The instance's keys are used on while its metadata has nothing better.
        | "instance metadata", Expired ->
            let credentials = Provided.found found
            Assert.That(credentials.AccessKeyId, Is.EqualTo "OLD")
            Assert.That(credentials.Expiration, Is.EqualTo(Some(Provided.start.AddMinutes 21.0)))
        | _ ->
            let message = Provided.problem found
            Assert.That(message, Does.Contain part)
            Assert.That(message, Does.Not.Contain secret)
            Assert.That(asked.Length, Is.EqualTo times)

        Assert.That(next.Asked, Is.Empty, "the next source was asked")

    // ------------------------------------------------------------------------------------------------------- processes

    let private quoted (text: string) : string = "'" + text + "'"

    let private commandOf (fault: Fault) : string =
        let writing (text: string) = $"""/bin/sh -c 'printf %%s "$0"' {quoted text}"""
        let running (script: string) = "/bin/sh -c " + quoted script

        match fault with
        | Unreachable -> "/no/such/program " + secret
        | Slow -> running "sleep 60"
        | Denied -> running $"echo {secret}; exit 1"
        | Failing -> running "kill -9 $$"
        | BrokenOff -> writing $$"""{"Version":1,"AccessKeyId":"{{secret}}"""
        | NoFormat -> writing secret
        | NoMembers -> writing $$"""{"Version":1,"a":"{{secret}}"}"""
        | OtherTypes -> writing otherKeys
        | Deep -> running """head -c 200000 /dev/zero | tr "\0" "[" """
        | Huge -> running "head -c 2000000 /dev/zero"
        | Expired -> writing (keys "OLD" (Provided.start.AddMinutes -1.0))

    [<TestCase("Unreachable", "could not be run"); Platform(Exclude = "Win")>]
    [<TestCase("Denied", "exit code 1")>]
    [<TestCase("Failing", "exit code 137")>]
    [<TestCase("BrokenOff", "not JSON")>]
    [<TestCase("NoFormat", "not JSON")>]
    [<TestCase("NoMembers", "no AccessKeyId")>]
    [<TestCase("OtherTypes", "no AccessKeyId")>]
    [<TestCase("Deep", "not JSON")>]
    [<TestCase("Huge", "1 MiB")>]
    [<TestCase("Expired", "has expired, at 2029-12-31T23:59:00Z")>]
    [<TestCase("Slow", "")>]
    let ``a process that fails is told, and no other source is asked`` (name: string, part: string) =
        let fault = faults |> List.find (fun fault -> $"{fault}" = name)
        use next = instance ()

        let fake =
            FakeEnvironment(
                [ "AWS_EC2_METADATA_SERVICE_ENDPOINT", next.Url ],
                [ "/home/me/.aws/config", "[default]\ncredential_process = " + commandOf fault ]
            )

        let context = Provided.context (Provided.Clock()) fake None
        let environment = { fake.Environment with Run = (AwsEnvironment.real ()).Run }
        let context = { context with Configuration = Configuration(environment, None) }

        match fault with
        | Slow ->
            // As for the command line, a process has all the time that its caller gives it.
            use cancel = new CancellationTokenSource(500)

            Assert.CatchAsync<OperationCanceledException>(fun () ->
                task {
                    let! _ = (CredentialChain.provider context cancel.Token).WaitAsync(TimeSpan.FromSeconds 20.0)
                    ()
                })
            |> ignore
        | _ ->
            let message = chain context CancellationToken.None |> endsIn 20.0 |> Provided.problem
            Assert.That(message, Does.Contain part)
            Assert.That(message, Does.Not.Contain secret)

        Assert.That(next.Asked, Is.Empty, "the next source was asked")

    // ------------------------------------------------------------------------------------------------------- refreshes

    /// A thousand at once, when five minutes are left: the key that they get, and how often the counterpart was asked.
    let private renewed (clock: Provided.Clock) (ask: unit -> Task<string>) (count: unit -> int) : unit =
        Assert.That(ask () |> endsIn 20.0, Does.EndWith "K1")
        clock.Move 55.0
        let all = Array.init 1000 (fun _ -> Task.Run<string>(ask))
        Assert.That(Task.WhenAll all |> endsIn 60.0, Is.All.EndsWith "K2")
        Assert.That(count (), Is.EqualTo 2, "questions")

    let private keyOf (found: Task<Result<Credentials option, AwsError>>) : Task<string> =
        task {
            let! found = found
            return (Provided.found found).AccessKeyId
        }

    /// A counterpart whose keys are numbered and last for an hour.
    let private numbered (source: Source) (clock: Provided.Clock) : FakeService =
        let mutable count = 0

        new FakeService(fun asked ->
            if source.IsAsked asked then
                let id = $"K{Interlocked.Increment &count}"
                Late(TimeSpan.FromMilliseconds 100.0, 200, source.Good id (clock.Now.AddHours 1.0))
            else
                Answer(200, source.Otherwise asked))

    [<TestCase("instance metadata")>]
    [<TestCase("container")>]
    [<TestCase("role")>]
    [<TestCase("web identity")>]
    [<TestCase("single sign-on")>]
    [<TestCase("login")>]
    let ``a thousand callers and keys that end make one refresh`` (name: string) =
        let source = sources |> List.find (fun source -> source.Name = name)
        let clock = Provided.Clock()

        // Where an answer says how many seconds are left, they count from when it is given.
        let source =
            if name = login.Name then
                { source with Good = fun id _ -> login.Good id (Provided.start.AddHours 1.0) }
            else
                source

        use service = numbered source clock
        use next = instance ()
        let provider = chain (contextOf source service.Url next clock)
        let count () = service.Asked |> List.filter source.IsAsked |> List.length
        renewed clock (fun () -> provider CancellationToken.None |> keyOf) count

    [<Test>]
    let ``a thousand callers and a token that ends make one refresh`` () =
        let clock = Provided.Clock()

        let source = {
            ssoOidc with
                Good = fun id _ -> ssoOidc.Good id (Provided.start.AddHours 1.0)
        }

        use service = numbered source clock
        use next = instance ()
        let tokens = TokenProviders.chain (contextOf source service.Url next clock) "bedrock"

        let ask () =
            task {
                match! tokens CancellationToken.None with
                | Ok(Some token) -> return token.Token.Reveal()
                | other -> return $"{Result.isOk other}"
            }

        renewed clock ask (fun () -> service.Asked.Length)

    [<Test>]
    let ``a thousand callers and a process's keys that end run it once`` () =
        let clock = Provided.Clock()
        let mutable count = 0
        let fake = FakeEnvironment([], [ "/home/me/.aws/config", "[default]\ncredential_process = x" ])

        let run _ _ _ =
            task {
                let id = $"K{Interlocked.Increment &count}"
                do! Task.Delay 100

                return
                    Ok {
                        ExitCode = 0
                        Output = Text.Encoding.UTF8.GetBytes(keys id (clock.Now.AddHours 1.0))
                    }
            }

        let context = {
            Provided.context clock fake None with
                Configuration = Configuration({ fake.Environment with Run = run }, None)
        }

        let provider = chain context
        renewed clock (fun () -> provider CancellationToken.None |> keyOf) (fun () -> count)
