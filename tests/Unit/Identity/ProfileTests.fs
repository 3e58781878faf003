namespace FunctionalAws.Tests

open NUnit.Framework
open FunctionalAws

module ProfileTests =

    let private load (fake: FakeEnvironment) : SharedFiles =
        match SharedFiles.load fake.Environment with
        | Ok files -> files
        | Error error -> failwith (AwsError.explain error)

    let private files (config: string) (credentials: string) : SharedFiles =
        load (FakeEnvironment.OfFiles([], config, credentials))

    let private value (name: string) (key: string) (files: SharedFiles) : string option =
        SharedFiles.tryProfile name files |> Option.bind (Profile.tryFind key) |> Option.map _.Value

    let private select (inCode: string option) (variables: (string * string) list) : Result<string, string> =
        let fake =
            FakeEnvironment.OfFiles(variables, "[default]\nx=1\n[profile one]\nx=1\n[profile two]\nx=1", "[three]\nx=1")

        Profile.select inCode fake.Environment (load fake)
        |> Result.map _.Name
        |> Result.mapError AwsError.explain

    let private (|Told|_|) (parts: string list) (result: Result<'a, string>) =
        match result with
        | Error message when parts |> List.forall message.Contains -> true
        | _ -> false

    [<TestCase("default")>]
    [<TestCase("profile default")>]
    let ``the default profile has two spellings`` (heading: string) =
        Assert.That(files $"[{heading}]\nregion = x" "" |> value "default" "region", Is.EqualTo(Some "x"))

    [<TestCase("profile a", "a")>]
    [<TestCase("profile   a", "a")>]
    [<TestCase("profile \"a b\"", "a b")>]
    [<TestCase("profile 'a b'", "a b")>]
    [<TestCase("profile a\\ b", "a b")>]
    [<TestCase("profile a\"b c\"d", "ab cd")>]
    [<TestCase("profile \"a\\\"b\"", "a\"b")>]
    let ``a heading names a profile as a shell reads it`` (heading: string, name: string) =
        Assert.That(files $"[{heading}]\nregion = x" "" |> value name "region", Is.EqualTo(Some "x"))

    [<TestCase("a")>]
    [<TestCase("profile")>]
    [<TestCase("profile a b")>]
    [<TestCase("profilea")>]
    [<TestCase("profile \"a")>]
    [<TestCase("sso-session a")>]
    let ``other headings of the config file are no profiles`` (heading: string) =
        Assert.That(files $"[{heading}]\nregion = x" "" |> SharedFiles.profileNames, Is.Empty)

    [<Test>]
    let ``every heading of the credentials file is a profile`` () =
        let files = files "[profile b]\n[default]" "[a]\n[profile x]\n[b]"
        Assert.That(SharedFiles.profileNames files, Is.EqualTo [ "a"; "b"; "default"; "profile x" ])

    [<Test>]
    let ``the credentials file goes before the config file, setting by setting`` () =
        let files = files "[profile a]\nregion = c\noutput = c\n[profile a]\noutput = d" "[a]\nregion = k"
        Assert.That(value "a" "region" files, Is.EqualTo(Some "k"))
        Assert.That(value "a" "output" files, Is.EqualTo(Some "d"))

    [<Test>]
    let ``settings say which file they are in`` () =
        let profile = (files "[default]\nx = 1" "[default]\ny = 2" |> SharedFiles.tryProfile "default").Value

        Assert.That(
            Profile.tryFind "x" profile |> Option.map _.Origin.ToString(),
            Is.EqualTo(Some "profile \"default\" in /home/me/.aws/config, line 2")
        )

        Assert.That(
            Profile.tryFind "y" profile |> Option.map _.Origin.ToString(),
            Is.EqualTo(Some "profile \"default\" in /home/me/.aws/credentials, line 2")
        )

    [<Test>]
    let ``sections that are no profiles are found by kind and name`` () =
        let files = files "[services dev]\ns3 =\n  endpoint_url = http://x\n[sso-session dev]\nsso_region = y" ""

        let services =
            SharedFiles.trySection "services" "dev" files
            |> Option.bind (IniSection.tryNested "s3" "endpoint_url")

        Assert.That(services, Is.EqualTo(Some "http://x"))
        Assert.That((SharedFiles.trySection "sso-session" "dev" files).IsSome)
        Assert.That((SharedFiles.trySection "services" "prod" files).IsNone)

    [<Test>]
    let ``variables name other files, also below the home directory`` () =
        let files =
            FakeEnvironment(
                [ "AWS_CONFIG_FILE", "~/c"; "AWS_SHARED_CREDENTIALS_FILE", "/k" ],
                [ "/home/me/c", "[default]\nx = 1"; "/k", "[default]\ny = 2" ]
            )
            |> load

        Assert.That(value "default" "x" files, Is.EqualTo(Some "1"))
        Assert.That(value "default" "y" files, Is.EqualTo(Some "2"))

    [<Test>]
    let ``without a home directory nothing is read`` () =
        let fake = FakeEnvironment([], [])
        let files = SharedFiles.load { fake.Environment with Home = "" }
        Assert.That(files |> Result.map SharedFiles.profileNames, Is.EqualTo(Ok []: Result<string list, AwsError>))
        Assert.That(fake.Reads, Is.Empty)

    [<Test>]
    let ``a file that cannot be read is an error with its name`` () =
        let fake = FakeEnvironment.OfFiles([], "[default]\nx", "")

        let denied = { fake.Environment with ReadFile = fun _ -> Error "access denied" }

        for environment, part in [ fake.Environment, "line 2"; denied, "access denied" ] do
            match SharedFiles.load environment with
            | Error(AwsError.Configuration message) ->
                Assert.That(message, Does.Contain part)
                Assert.That(message, Does.Contain "/home/me/.aws/config")
            | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``code goes before AWS_PROFILE, and that before AWS_DEFAULT_PROFILE`` () =
        let both = [ "AWS_DEFAULT_PROFILE", "two"; "AWS_PROFILE", "one" ]
        Assert.That(select (Some "three") both, Is.EqualTo(Ok "three": Result<string, string>))
        Assert.That(select None both, Is.EqualTo(Ok "one": Result<string, string>))
        Assert.That(select None [ both.Head ], Is.EqualTo(Ok "two": Result<string, string>))
        Assert.That(select None [ "AWS_PROFILE", "" ], Is.EqualTo(Ok "default": Result<string, string>))

    [<Test>]
    let ``a profile that is missing is told with files and names`` () =
        match select None [ "AWS_PROFILE", "four" ] with
        | Told [ "\"four\""
                 "AWS_PROFILE"
                 "/home/me/.aws/config"
                 "/home/me/.aws/credentials"
                 "default, one, three, two" ] -> ()
        | other -> Assert.Fail $"{other}"

        match select (Some "four") [] with
        | Told [ "given in code" ] -> ()
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``only the default profile may be missing`` () =
        let fake = FakeEnvironment([], [])

        match Profile.select None fake.Environment (load fake) with
        | Ok profile -> Assert.That(Profile.tryFind "region" profile, Is.EqualTo None)
        | Error error -> Assert.Fail(AwsError.explain error)
