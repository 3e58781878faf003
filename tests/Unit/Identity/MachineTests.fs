namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Threading
open NUnit.Framework
open FunctionalAws

/// Credentials that the machine has: from a process, a container's agent, an instance's metadata.
module MachineTests =

    let private json (id: string) (expiration: string) : string =
        $$"""{"Code":"Success","Version":1,"AccessKeyId":"{{id}}","SecretAccessKey":"hidden-7c1e","Token":"tok","SessionToken":"stok","Expiration":"{{expiration}}","AccountId":"123456789012"}"""

    let private later = "2030-01-01T06:00:00Z"

    let private chain (clock: Provided.Clock) (fake: FakeEnvironment) =
        CredentialChain.provider (Provided.context clock fake None)

    let private told (parts: string list) (result: Result<Credentials option, AwsError>) : unit =
        let message = Provided.problem result
        Assert.That(message, Does.Not.Contain "hidden-7c1e")

        for part in parts do
            Assert.That(message, Does.Contain part)

    // ------------------------------------------------------------------------------------------------------- processes

    let private ofProcess (config: string) (program: string list -> Result<ProgramEnd, string>) =
        let fake = FakeEnvironment.OfFiles([], "[default]\n" + config, "")
        fake.Program <- program
        chain (Provided.Clock()) fake |> Provided.ask

    let private wrote (output: string) : Result<ProgramEnd, string> =
        Ok { ExitCode = 0; Output = Encoding.UTF8.GetBytes output }

    [<Test>]
    let ``a process writes credentials`` () =
        let mutable line = []

        let credentials =
            ofProcess "credential_process = '/opt/my tool' --user \"a b\" $HOME;ls" (fun words ->
                line <- words
                wrote (json "PID" later))
            |> Provided.found

        Assert.That(line, Is.EqualTo [ "/opt/my tool"; "--user"; "a b"; "$HOME;ls" ])
        Assert.That(credentials, Is.EqualTo(Credentials.create "PID" "hidden-7c1e" |> Credentials.withToken "stok"))
        Assert.That(credentials.Expiration, Is.EqualTo(Some(Provided.start.AddHours 6.0)))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))

    [<Test>]
    let ``a process without an account takes the profile's`` () =
        let credentials =
            ofProcess "credential_process = x\naws_account_id = 42" (fun _ ->
                wrote """{"Version":1,"AccessKeyId":"a","SecretAccessKey":"b"}""")
            |> Provided.found

        Assert.That(credentials.AccountId, Is.EqualTo(Some "42"))
        Assert.That(credentials.SessionToken, Is.EqualTo None)

    [<TestCase("", "not JSON")>]
    [<TestCase("<secret>", "not JSON")>]
    [<TestCase("[1]", "not an object")>]
    [<TestCase("""{"AccessKeyId":"a","SecretAccessKey":"<secret>"}""", "no Version")>]
    [<TestCase("""{"Version":2,"AccessKeyId":"a","SecretAccessKey":"<secret>"}""", "Version is 2")>]
    [<TestCase("""{"Version":1,"SecretAccessKey":"<secret>"}""", "no AccessKeyId")>]
    [<TestCase("""{"Version":1,"AccessKeyId":"a","SecretAccessKey":["<secret>"]}""", "no SecretAccessKey")>]
    [<TestCase("""{"Version":1,"AccessKeyId":"a","SecretAccessKey":"<secret>","Expiration":"<secret>"}""",
               "Expiration is no time")>]
    let ``a process that writes something else is told without what it wrote`` (output: string, part: string) =
        ofProcess "credential_process = x" (fun _ -> wrote (output.Replace("<secret>", "hidden-7c1e")))
        |> told [ part; "credential_process"; "\"default\"" ]

    [<Test>]
    let ``a process that fails is told without its arguments`` () =
        ofProcess "credential_process = x hidden-7c1e" (fun _ -> Ok { ExitCode = 3; Output = [||] })
        |> told [ "exit code 3" ]

        ofProcess "credential_process = x hidden-7c1e" (fun _ -> Error "no such file")
        |> told [ "no such file" ]

        ofProcess "credential_process = x 'hidden-7c1e" (fun _ -> wrote "") |> told [ "a quote" ]

    [<Test; Platform(Exclude = "Win")>]
    let ``real processes run without a shell`` () =
        let run file arguments = ((AwsEnvironment.real ()).Run file arguments CancellationToken.None).Result

        match run "/bin/echo" [ "a  b"; "$HOME" ] with
        | Ok ended -> Assert.That(Encoding.UTF8.GetString ended.Output, Is.EqualTo "a  b $HOME\n")
        | Error reason -> Assert.Fail reason

        match run "/bin/sh" [ "-c"; "exit 7" ] with
        | Ok ended -> Assert.That(ended.ExitCode, Is.EqualTo 7)
        | Error reason -> Assert.Fail reason

        match run "/bin/sh" [ "-c"; "while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done" ] with
        | Ok _ -> Assert.Fail "it ended"
        | Error reason -> Assert.That(reason, Does.Contain "1 MiB")

        Assert.That(run "/no/such/program" [] |> Result.isError)

    [<Test; Platform(Exclude = "Win")>]
    let ``real files are written whole, for their owner alone`` () =
        let folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString "N")
        let path = Path.Combine(folder, "cache", "token.json")
        let environment = AwsEnvironment.real ()

        try
            for text in [ "one"; "two" ] do
                Assert.That(environment.WriteFile path text, Is.EqualTo(Ok(): Result<unit, string>))
                Assert.That(environment.ReadFile path, Is.EqualTo(Ok(Some text): Result<string option, string>))

                Assert.That(File.GetUnixFileMode path, Is.EqualTo(UnixFileMode.UserRead ||| UnixFileMode.UserWrite))

            Assert.That(Directory.GetFiles(Path.Combine(folder, "cache")).Length, Is.EqualTo 1)
            Assert.That(environment.WriteFile (Path.Combine(path, "below")) "x" |> Result.isError)
        finally
            Directory.Delete(folder, true)

    // ------------------------------------------------------------------------------------------------------ containers

    let private ofContainer
        (variables: (string * string) list)
        (files: (string * string) list)
        (clock: Provided.Clock)
        =
        ContainerCredentials.provider (Provided.context clock (FakeEnvironment(variables, files)) None)
        |> Provided.ask

    let private full (url: string) = "AWS_CONTAINER_CREDENTIALS_FULL_URI", url

    [<Test>]
    let ``a container's agent gives credentials, for the token in a file first`` () =
        use agent = new FakeService(fun _ -> Answer(200, json "CID" later))

        let credentials =
            ofContainer
                [
                    full $"{agent.Url}/v1/creds?a=b%%20c"
                    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/token"
                    "AWS_CONTAINER_AUTHORIZATION_TOKEN", "other"
                ]
                [ "/token", "Bearer t0k\n" ]
                (Provided.Clock())
            |> Provided.found

        Assert.That(credentials, Is.EqualTo(Credentials.create "CID" "hidden-7c1e" |> Credentials.withToken "tok"))
        Assert.That(agent.Asked[0].Path + agent.Asked[0].Query, Is.EqualTo "/v1/creds?a=b%20c")
        Assert.That(agent.Asked[0].Header "Authorization", Is.EqualTo "Bearer t0k")

    [<TestCase("http://example.com/", "example.com over http")>]
    [<TestCase("http://169.254.169.254/", "over http")>]
    [<TestCase("http://10.0.0.1/", "over http")>]
    [<TestCase("http://localhost.example.com/", "over http")>]
    [<TestCase("http://127.0.0.1@example.com/", "user name")>]
    [<TestCase("file:///etc/passwd", "no http")>]
    [<TestCase("nonsense", "no http")>]
    let ``keys are asked of the machine only`` (url: string, part: string) =
        ofContainer [ full url ] [] (Provided.Clock())
        |> told [ part; "AWS_CONTAINER_CREDENTIALS_FULL_URI" ]

    [<TestCase("https://example.com/c")>]
    [<TestCase("http://localhost/c")>]
    [<TestCase("http://127.0.0.2/c")>]
    [<TestCase("http://[::1]:80/c")>]
    [<TestCase("http://169.254.170.2/c")>]
    [<TestCase("http://169.254.170.23/c")>]
    [<TestCase("http://[fd00:ec2::23]/c")>]
    let ``hosts that may be asked`` (url: string) =
        let mutable sent: HttpRequest list = []

        let context = {
            Provided.context (Provided.Clock()) (FakeEnvironment([ full url ], [])) None with
                LocalTransport =
                    fun request _ ->
                        sent <- request :: sent

                        Tasks.Task.FromResult(
                            Ok {
                                Status = 200
                                Headers = []
                                Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes(json "CID" later)))
                            }
                        )
        }

        ContainerCredentials.provider context |> Provided.ask |> Provided.found |> ignore
        Assert.That(sent.Head.Path, Is.EqualTo "/c")

    [<Test>]
    let ``a relative address is the agent's`` () =
        let relative path = [ "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", path ]
        let mutable host = ""

        let context = {
            Provided.context (Provided.Clock()) (FakeEnvironment(relative "/v2/x", [])) None with
                LocalTransport =
                    fun request _ ->
                        host <- $"{request.Scheme}://{request.Host}{request.Path}"

                        Tasks.Task.FromResult(
                            Error { Fault = TransportFault.Connect; Endpoint = ""; Message = "nobody" }
                        )
        }

        ContainerCredentials.provider context |> Provided.ask |> told [ "169.254.170.2"; "nobody" ]
        Assert.That(host, Is.EqualTo "http://169.254.170.2/v2/x")
        ofContainer (relative "@example.com/") [] (Provided.Clock()) |> told [ "slash" ]

    [<Test>]
    let ``an agent that fails is asked three times, one second apart`` () =
        let mutable count = 0

        use agent =
            new FakeService(fun _ ->
                match Interlocked.Increment &count with
                | 1 -> Answer(503, "")
                | 2 -> CutOff
                | _ -> Answer(200, json "CID" later))

        let clock = Provided.Clock()
        ofContainer [ full agent.Url ] [] clock |> Provided.found |> ignore
        Assert.That(clock.Now - Provided.start, Is.EqualTo(TimeSpan.FromSeconds 2.0))

    [<Test>]
    let ``an agent that is slow, refuses or babbles is told`` () =
        let asking reaction =
            use agent = new FakeService(fun _ -> reaction)
            ofContainer [ full agent.Url ] [] (Provided.Clock())

        asking (Late(TimeSpan.FromSeconds 4.0, 200, json "CID" later)) |> told [ "within 2 s" ]
        asking (Answer(403, "hidden-7c1e")) |> told [ "HTTP 403" ]
        asking (Answer(200, "hidden-7c1e")) |> told [ "not JSON" ]
        asking (Answer(200, String('x', 300_000))) |> told [ "256 KiB" ]

    [<Test>]
    let ``a token that no header can carry is not sent`` () =
        use agent = new FakeService(fun _ -> Answer(200, json "CID" later))

        ofContainer [ full agent.Url; "AWS_CONTAINER_AUTHORIZATION_TOKEN", "hidden-7c1e\r\nX: y" ] [] (Provided.Clock())
        |> told [ "line ends" ]

        ofContainer [ full agent.Url; "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/none" ] [] (Provided.Clock())
        |> told [ "/none" ]

        Assert.That(agent.Asked, Is.Empty)

    // -------------------------------------------------------------------------------------------------------- instances

    let private rolesPath = "/latest/meta-data/iam/security-credentials/"

    /// The metadata service of an instance with a role.
    let private instance (give: unit -> Reaction) =
        new FakeService(fun asked ->
            match asked.Method, asked.Path with
            | "PUT", "/latest/api/token" -> Answer(200, "t0k")
            | "GET", _ when asked.Header "x-aws-ec2-metadata-token" <> "t0k" -> Answer(401, "")
            | "GET", path when path = rolesPath -> Answer(200, "my-role\n")
            | "GET", path when path = rolesPath + "my-role" -> give ()
            | _ -> Answer(404, ""))

    let private metadata (clock: Provided.Clock) (service: FakeService) (variables: (string * string) list) =
        let variables = ("AWS_EC2_METADATA_SERVICE_ENDPOINT", service.Url) :: variables
        InstanceMetadata.provider (Provided.context clock (FakeEnvironment(variables, [])) None)

    [<Test>]
    let ``an instance gives the credentials of its role for a token of six hours`` () =
        use service = instance (fun () -> Answer(200, json "IID" later))
        let provider = metadata (Provided.Clock()) service []
        let credentials = Provided.ask provider |> Provided.found
        Assert.That(credentials, Is.EqualTo(Credentials.create "IID" "hidden-7c1e" |> Credentials.withToken "tok"))
        Provided.ask provider |> Provided.found |> ignore

        Assert.That(
            [ for asked in service.Asked -> asked.Method ],
            Is.EqualTo [ "PUT"; "GET"; "GET"; "GET"; "GET" ],
            "the token is used again"
        )

        Assert.That(service.Asked.Head.Header "x-aws-ec2-metadata-token-ttl-seconds", Is.EqualTo "21600")

    [<Test>]
    let ``a token that is refused is fetched again, once`` () =
        let mutable good = "t1"
        let mutable given = 0

        use service =
            new FakeService(fun asked ->
                match asked.Method with
                | "PUT" ->
                    given <- given + 1
                    Answer(200, $"t{given}")
                | _ when asked.Header "x-aws-ec2-metadata-token" <> good -> Answer(401, "")
                | _ when asked.Path = rolesPath -> Answer(200, "r")
                | _ -> Answer(200, json "IID" later))

        let provider = metadata (Provided.Clock()) service []
        Provided.ask provider |> Provided.found |> ignore
        good <- "t2"
        Provided.ask provider |> Provided.found |> ignore
        Assert.That(given, Is.EqualTo 2)

    [<Test>]
    let ``version 1 is used only where it is allowed`` () =
        for status in [ 403; 404; 405; 500 ] do
            use service =
                new FakeService(fun asked ->
                    match asked.Method with
                    | "PUT" -> Answer(status, "")
                    | _ when asked.Path = rolesPath -> Answer(200, "r")
                    | _ -> Answer(200, json "IID" later))

            metadata (Provided.Clock()) service [] |> Provided.ask |> told [ "metadata" ]

            metadata (Provided.Clock()) service [ "AWS_EC2_METADATA_V1_DISABLED", "true" ]
            |> Provided.ask
            |> told []

            Assert.That([ for asked in service.Asked -> asked.Method ], Is.EqualTo [ "PUT"; "PUT" ])

            metadata (Provided.Clock()) service [ "AWS_EC2_METADATA_V1_DISABLED", "false" ]
            |> Provided.ask
            |> Provided.found
            |> ignore

    [<Test>]
    let ``nobody who answers, or no role, is no error`` () =
        let isNone (result: Result<Credentials option, AwsError>) =
            match result with
            | Ok None -> ()
            | other -> Assert.Fail $"{Result.map Option.isSome other}"

        use silent = new FakeService(fun _ -> Late(TimeSpan.FromSeconds 3.0, 200, "t"))
        metadata (Provided.Clock()) silent [] |> Provided.ask |> isNone

        use bare = new FakeService(fun asked -> if asked.Method = "PUT" then Answer(200, "t") else Answer(404, ""))
        metadata (Provided.Clock()) bare [] |> Provided.ask |> isNone

        use disabled = instance (fun () -> Answer(200, json "IID" later))

        metadata (Provided.Clock()) disabled [ "AWS_EC2_METADATA_DISABLED", "TRUE" ]
        |> Provided.ask
        |> isNone

        Assert.That(disabled.Asked, Is.Empty)

    [<Test>]
    let ``an answer that is wrong is told`` () =
        let asking reaction =
            use service = instance (fun () -> reaction)
            metadata (Provided.Clock()) service [] |> Provided.ask

        asking (Answer(200, """{"Code":"AssumeRoleUnauthorizedAccess"}"""))
        |> told [ "AssumeRoleUnauthorizedAccess" ]

        asking (Answer(200, "<hidden-7c1e>")) |> told [ "not JSON" ]
        asking (Answer(500, "hidden-7c1e")) |> told [ "HTTP 500" ]
        asking CutOff |> told []

    [<Test>]
    let ``attempts are as many as the settings say`` () =
        let mutable count = 0

        use service =
            new FakeService(fun _ ->
                count <- count + 1
                Answer(500, ""))

        metadata (Provided.Clock()) service [ "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "4" ]
        |> Provided.ask
        |> told []

        Assert.That(count, Is.EqualTo 4)

        metadata (Provided.Clock()) service [ "AWS_METADATA_SERVICE_TIMEOUT", "soon" ]
        |> Provided.ask
        |> told [ "soon" ]

    [<TestCase("", "169.254.169.254")>]
    [<TestCase("ipv6", "[fd00:ec2::254]")>]
    [<TestCase("IPv4", "169.254.169.254")>]
    let ``the service has an address for each mode`` (mode: string, host: string) =
        let mutable asked = ""

        let context = {
            Provided.context
                (Provided.Clock())
                (FakeEnvironment([ "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", mode ], []))
                None with
                LocalTransport =
                    fun request _ ->
                        asked <- request.Host
                        Tasks.Task.FromResult(Error { Fault = TransportFault.Connect; Endpoint = ""; Message = "" })
        }

        InstanceMetadata.provider context |> Provided.ask |> ignore
        Assert.That(asked, Is.EqualTo host)

    [<Test>]
    let ``what worked goes on to work while the service does not`` () =
        let mutable reaction = Answer(200, json "IID" "2030-01-01T01:00:00Z")
        use service = instance (fun () -> reaction)
        let clock = Provided.Clock()
        let provider = metadata clock service []
        let first = Provided.ask provider |> Provided.found
        Assert.That(first.Expiration, Is.EqualTo(Some(Provided.start.AddHours 1.0)), "it is far enough from its end")

        // the service still gives what is about to expire, then what has, then nothing
        for minutes, next in [ 50.0, reaction; 30.0, reaction; 60.0, Answer(500, "") ] do
            reaction <- next
            clock.Move minutes
            let credentials = Provided.ask provider |> Provided.found
            Assert.That(credentials.AccessKeyId, Is.EqualTo "IID")
            Assert.That(credentials.Expiration, Is.EqualTo(Some(clock.Now.AddMinutes 21.0)))
