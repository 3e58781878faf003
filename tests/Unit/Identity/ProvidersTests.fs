namespace FunctionalAws.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module ProvidersTests =

    let private ask (provider: CredentialProvider) : Result<Credentials option, AwsError> =
        (provider CancellationToken.None).GetAwaiter().GetResult()

    let private chain (inCode: string option) (fake: FakeEnvironment) =
        Provided.context (Provided.Clock()) fake inCode |> CredentialChain.provider |> ask

    let private found (result: Result<Credentials option, AwsError>) : Credentials =
        match result with
        | Ok(Some credentials) -> credentials
        | Ok None -> failwith "none were found"
        | Error error -> failwith (AwsError.explain error)

    let private told (parts: string list) (result: Result<'a, AwsError>) : unit =
        match result with
        | Error(AwsError.Credentials message) ->
            for part in parts do
                Assert.That(message, Does.Contain part)
        | other -> Assert.Fail $"%A{Result.mapError AwsError.explain other |> Result.map ignore}"

    let private noMetadata = "AWS_EC2_METADATA_DISABLED", "true"

    let private variables = [ "AWS_ACCESS_KEY_ID", "VID"; "AWS_SECRET_ACCESS_KEY", "vsecret" ]

    let private keys (id: string) = $"aws_access_key_id = {id}\naws_secret_access_key = {id}-secret"

    let private ofVariables (variables: (string * string) list) =
        Providers.environment (FakeEnvironment(variables, []).Environment) |> ask

    [<Test>]
    let ``variables hold keys`` () =
        let credentials = ofVariables variables |> found
        Assert.That(credentials, Is.EqualTo(Credentials.create "VID" "vsecret"))
        Assert.That(credentials.Source, Is.EqualTo "environment")
        Assert.That(ofVariables [] |> Result.map Option.isNone, Is.EqualTo(Ok true: Result<bool, AwsError>))

    [<Test>]
    let ``variables hold a token, an expiration and an account`` () =
        let credentials =
            ofVariables (
                variables
                @ [
                    "AWS_SESSION_TOKEN", "new"
                    "AWS_CREDENTIAL_EXPIRATION", "2030-01-31T12:00:00Z"
                    "AWS_ACCOUNT_ID", "123456789012"
                ]
            )
            |> found

        Assert.That(credentials.SessionToken, Is.EqualTo(Some "new"))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))

        Assert.That(credentials.Expiration, Is.EqualTo(Some(DateTimeOffset(2030, 1, 31, 12, 0, 0, TimeSpan.Zero))))

        let credentials = ofVariables (variables @ [ "AWS_SESSION_TOKEN", "new"; "AWS_SECURITY_TOKEN", "old" ]) |> found

        Assert.That(credentials.SessionToken, Is.EqualTo(Some "old"))

    [<Test>]
    let ``half a key is an error`` () =
        ofVariables [ variables.Head ] |> told [ "AWS_ACCESS_KEY_ID"; "AWS_SECRET_ACCESS_KEY" ]

        chain None (FakeEnvironment.OfFiles([], "", "[default]\naws_access_key_id = a"))
        |> told [ "aws_secret_access_key"; "\"default\""; "/home/me/.aws/credentials" ]

        ofVariables (variables @ [ "AWS_CREDENTIAL_EXPIRATION", "soon" ])
        |> told [ "AWS_CREDENTIAL_EXPIRATION"; "soon" ]

    /// What is found first: variables, then the credentials file, then the config file.
    [<Property>]
    let ``the chain asks in order`` (inVariables: bool, inCredentials: bool, inConfig: bool, profileInCode: bool) =
        let section ofCredentials name = if ofCredentials then $"[{name}]\n" + keys "K" else $"[{name}]\n" + keys "C"

        let fake =
            FakeEnvironment.OfFiles(
                (noMetadata :: (if inVariables then variables else [])),
                (if inConfig then
                     section false "profile p" + "\n[default]\n" + keys "C"
                 else
                     "[profile p]"),
                (if inCredentials then section true "p" + "\n[default]\n" + keys "K" else "")
            )

        let expected =
            if inVariables && not profileInCode then Some "VID"
            elif inCredentials then Some "K"
            elif inConfig then Some "C"
            else None

        let result = chain (if profileInCode then Some "p" else None) fake
        result |> Result.map (Option.map _.AccessKeyId) = Ok expected

    [<Test>]
    let ``keys of two files are not mixed`` () =
        let credentials =
            chain
                None
                (FakeEnvironment.OfFiles(
                    [],
                    "[default]\n" + keys "C" + "\naws_session_token = token of C",
                    "[default]\n" + keys "K"
                ))
            |> found

        Assert.That(credentials, Is.EqualTo(Credentials.create "K" "K-secret"))
        Assert.That(credentials.Source, Is.EqualTo "profile \"default\" in /home/me/.aws/credentials")

    [<Test>]
    let ``AWS_PROFILE does not turn variables off`` () =
        let fake = FakeEnvironment.OfFiles(("AWS_PROFILE", "p") :: variables, "", "[p]\n" + keys "K")

        Assert.That((chain None fake |> found).AccessKeyId, Is.EqualTo "VID")

    [<Test>]
    let ``variables need no files`` () =
        let fake = FakeEnvironment.OfFiles(variables, "", "")
        chain None fake |> found |> ignore
        Assert.That(fake.Reads, Is.Empty)

    [<Test>]
    let ``files of earlier days hold keys`` () =
        let boto id = $"[Boto]\ndebug = 0\n[Credentials]\naws_access_key_id = {id}\naws_secret_access_key = s"

        let keyIn variables files = (chain None (FakeEnvironment(noMetadata :: variables, files)) |> found).AccessKeyId

        let old = "/old", "AWSAccessKeyId=OLD\r\nAWSSecretKey = s\r\n"
        Assert.That(keyIn [ "AWS_CREDENTIAL_FILE", "/old" ] [ old; "/etc/boto.cfg", boto "B" ], Is.EqualTo "OLD")
        Assert.That(keyIn [] [ "/home/me/.boto", boto "H"; "/etc/boto.cfg", boto "B" ], Is.EqualTo "B")
        Assert.That(keyIn [] [ "/home/me/.boto", boto "H" ], Is.EqualTo "H")
        Assert.That(keyIn [ "BOTO_CONFIG", "/x" ] [ "/x", boto "X"; "/etc/boto.cfg", boto "B" ], Is.EqualTo "X")

    [<Test>]
    let ``an empty chain says where it has looked`` () =
        let context = Provided.context (Provided.Clock()) (FakeEnvironment([ noMetadata ], [])) None

        CredentialChain.provider context
        |> Providers.demand (fun () -> Providers.explainEmptyChain context.Configuration)
        |> fun demand -> demand CancellationToken.None
        |> _.Result
        |> told [
            "AWS_ACCESS_KEY_ID"
            "\"default\""
            "/home/me/.aws/config"
            "/home/me/.aws/credentials"
        ]

    [<Test>]
    let ``the first that has credentials, or fails, ends the search`` () =
        let asked = ResizeArray<string>()

        let provider name (result: Result<Credentials option, AwsError>) : CredentialProvider =
            fun _ ->
                task {
                    do! Task.Yield()
                    asked.Add name
                    return result
                }

        let nothing = provider "nothing" (Ok None)
        let keys = provider "keys" (Ok(Some(Credentials.create "a" "b")))
        let failing = provider "failing" (Error(AwsError.Credentials "broken"))

        Providers.firstOf [ nothing; keys; failing ] |> ask |> found |> ignore
        Assert.That(asked, Is.EqualTo [ "nothing"; "keys" ])
        asked.Clear()
        Providers.firstOf [ nothing; failing; keys ] |> ask |> told [ "broken" ]
        Assert.That(asked, Is.EqualTo [ "nothing"; "failing" ])

        Assert.That(
            Providers.firstOf [] |> ask |> Result.map Option.isNone,
            Is.EqualTo(Ok true: Result<bool, AwsError>)
        )

    [<Test>]
    let ``failures are not remembered`` () =
        let mutable count = 0

        let remembered =
            Providers.ofFunction (fun () ->
                count <- count + 1

                if count = 1 then
                    Error(AwsError.Credentials "not yet")
                else
                    Ok(Some(Credentials.create "a" "b")))
            |> Providers.remember (fun () -> DateTimeOffset.UnixEpoch)

        ask remembered |> told [ "not yet" ]
        ask remembered |> found |> ignore
        ask remembered |> found |> ignore
        Assert.That(count, Is.EqualTo 2)

    [<TestCase("", "b", "")>]
    [<TestCase("a", "", "")>]
    [<TestCase("a\r\nX: y", "b", "")>]
    [<TestCase("a b", "b", "")>]
    [<TestCase("a", "b", "token\n")>]
    let ``what cannot be sent is not`` (id: string, secret: string, token: string) =
        let credentials = Credentials.create id secret |> Credentials.withToken token

        (Providers.ofCredentials credentials |> Providers.demand (fun () -> "")) CancellationToken.None
        |> _.Result
        |> told [ "from code" ]

    [<Test>]
    let ``a provider that answers from memory costs nothing`` () =
        let demand = Providers.ofCredentials (Credentials.create "a" "b") |> Providers.demand (fun () -> "")

        let first = demand CancellationToken.None
        Assert.That(demand CancellationToken.None, Is.SameAs first)
