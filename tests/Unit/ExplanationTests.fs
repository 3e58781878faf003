namespace FunctionalAws.Tests

open NUnit.Framework
open FunctionalAws

/// Where a session says that its settings come from.
module ExplanationTests =

    let private explain (session: Session) : SessionExplanation = Session.explain session |> Async.RunSynchronously

    let private within (variables: (string * string) list) (config: string) (credentials: string) : Session =
        Session.create ()
        |> Session.withEnvironment (
            FakeEnvironment.OfFiles(("AWS_EC2_METADATA_DISABLED", "true") :: variables, config, credentials).Environment
        )

    let private setting (name: string) (explanation: SessionExplanation) : SettingExplanation =
        explanation.Settings |> List.find (fun setting -> setting.Name = name)

    let private from (name: string) (explanation: SessionExplanation) : string option * string =
        let found = setting name explanation
        found.Value, found.Origin.ToString()

    let private config =
        "[profile work]\nregion = eu-central-1\nmax_attempts = 5\nservices = local\ns3 =\n  addressing_style = path\n\n[services local]\ndynamodb =\n  endpoint_url = http://localhost:8000\n"

    let private credentials = "[work]\naws_access_key_id = AKIDOFWORK\naws_secret_access_key = hidden-7c1e\n"

    [<Test>]
    let ``each setting has its source`` () =
        let explanation =
            within [ "AWS_PROFILE", "work"; "AWS_MAX_ATTEMPTS", "7" ] config credentials
            |> Session.withFips true
            |> Session.withSetting SettingTable.applicationId "shop"
            |> explain

        let config = "in /home/me/.aws/config, line"
        Assert.That(explanation |> from "profile", Is.EqualTo((Some "work", "AWS_PROFILE")))
        Assert.That(explanation |> from "region", Is.EqualTo((Some "eu-central-1", $"profile \"work\" {config} 2")))
        Assert.That(explanation |> from "max_attempts", Is.EqualTo((Some "7", "AWS_MAX_ATTEMPTS")))

        Assert.That(
            explanation |> from "s3.addressing_style",
            Is.EqualTo((Some "path", $"profile \"work\" {config} 6"))
        )

        Assert.That(explanation |> from "use_fips_endpoint", Is.EqualTo((Some "true", "given in code")))
        Assert.That(explanation |> from "sdk_ua_app_id", Is.EqualTo((Some "shop", "given in code")))
        Assert.That(explanation |> from "use_dualstack_endpoint", Is.EqualTo((None, "default")))

        Assert.That(
            explanation |> from "endpoint_url of dynamodb",
            Is.EqualTo((Some "http://localhost:8000", $"section [services local] {config} 10"))
        )

        Assert.That(explanation.ProfileProblem, Is.EqualTo None)

        match explanation.Credentials with
        | Ok found -> Assert.That(found.Source, Is.EqualTo "profile \"work\" in /home/me/.aws/credentials")
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``neither keys nor tokens are part of it`` () =
        let explanation = within [ "AWS_PROFILE", "work" ] config credentials |> explain

        for text in
            [
                explanation.ToString()
                $"%A{explanation}"
                explanation.Text
                sprintf "%+A" explanation.Settings
            ] do
            Assert.That(text, Does.Not.Contain "hidden-7c1e")
            Assert.That(text, Does.Not.Contain "AKIDOFWORK")

        Assert.That(explanation.Text, Does.Contain "credentials")
        Assert.That(explanation.Text, Does.Contain "eu-central-1")

    [<Test>]
    let ``what is wrong is told where it is, and its value is not shown`` () =
        let explanation =
            within
                [
                    "AWS_REGION", "EU WEST"
                    "AWS_USE_FIPS_ENDPOINT", "ja"
                    "AWS_ENDPOINT_URL", "http://u:pw7c1e@h"
                ]
                ""
                ""
            |> explain

        let region = setting "region" explanation
        Assert.That(region.Value, Is.EqualTo None)
        Assert.That(region.Problem |> Option.defaultValue "", Does.Contain "is not a region")
        Assert.That((setting "use_fips_endpoint" explanation).Problem |> Option.isSome)
        Assert.That(explanation.Text, Does.Not.Contain "pw7c1e")
        Assert.That(Result.isError explanation.Credentials)

    [<Test>]
    let ``a profile that is missing is told once`` () =
        let explanation = within [] config "" |> Session.withProfile "other" |> explain
        Assert.That(explanation.ProfileProblem |> Option.defaultValue "", Does.Contain "there is no profile \"other\"")
        Assert.That(explanation.Settings |> List.forall (fun setting -> setting.Problem.IsNone))
        Assert.That(explanation |> from "profile", Is.EqualTo((Some "other", "given in code")))

    [<Test>]
    let ``a session that reads nothing has its settings from code`` () =
        let explanation = Session.create () |> Session.withRegion "eu-west-1" |> Session.withKeys "AKID" "s" |> explain
        Assert.That(explanation |> from "region", Is.EqualTo((Some "eu-west-1", "given in code")))

        match explanation.Credentials with
        | Ok found -> Assert.That(found.Source, Is.EqualTo "code")
        | Error error -> Assert.Fail(AwsError.explain error)
