namespace FunctionalAws.Tests

open System.IO
open System.Text.Json
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Defaults by their names.
module DefaultsModeTests =

    let private modes = [
        DefaultsMode.Standard
        DefaultsMode.InRegion
        DefaultsMode.CrossRegion
        DefaultsMode.Mobile
    ]

    [<Test>]
    let ``the numbers are AWS's`` () =
        match Shared.tryFind "models/sdk-default-configuration.json" with
        | None -> Assert.Ignore Shared.missing
        | Some path ->
            use document = JsonDocument.Parse(File.ReadAllText path)
            let root = document.RootElement

            let number (mode: string) (name: string) =
                match root.GetProperty("modes").GetProperty(mode).TryGetProperty name with
                | true, change -> change.GetProperty("override").GetInt32()
                | _ -> root.GetProperty("base").GetProperty(name).GetInt32()

            for mode in modes do
                let name = DefaultsMode.name mode
                let expected = number name "connectTimeoutInMillis" + number name "tlsNegotiationTimeoutInMillis"
                Assert.That(DefaultsMode.connectMilliseconds mode, Is.EqualTo expected, name)

            Assert.That(root.GetProperty("modes").EnumerateObject() |> Seq.length, Is.EqualTo modes.Length)
            Assert.That(root.GetProperty("base").GetProperty("retryMode").GetString(), Is.EqualTo "standard")
            Assert.That(root.GetProperty("base").GetProperty("stsRegionalEndpoints").GetString(), Is.EqualTo "regional")

    let private detected (variables: (string * string) list) (metadata: string option) : DefaultsMode =
        let environment = FakeEnvironment.OfFiles(variables, "", "").Environment

        (DefaultsMode.detect environment (fun _ -> Task.FromResult metadata) "eu-west-1" CancellationToken.None)
            .GetAwaiter()
            .GetResult()

    [<Test>]
    let ``auto asks the execution environment, then the metadata`` () =
        let lambda = "AWS_EXECUTION_ENV", "AWS_Lambda_dotnet10"
        Assert.That(detected [ lambda; "AWS_REGION", "eu-west-1" ] None, Is.EqualTo DefaultsMode.InRegion)
        Assert.That(detected [ lambda; "AWS_REGION", "us-east-1" ] None, Is.EqualTo DefaultsMode.CrossRegion)
        Assert.That(detected [ lambda; "AWS_DEFAULT_REGION", "eu-west-1" ] None, Is.EqualTo DefaultsMode.InRegion)

        Assert.That(
            detected [ lambda; "AWS_REGION", "us-east-1"; "AWS_DEFAULT_REGION", "eu-west-1" ] None,
            Is.EqualTo DefaultsMode.CrossRegion
        )

        // a region on a laptop says nothing of where the program runs
        Assert.That(detected [ "AWS_REGION", "eu-west-1" ] None, Is.EqualTo DefaultsMode.Standard)
        Assert.That(detected [] (Some "eu-west-1"), Is.EqualTo DefaultsMode.InRegion)
        Assert.That(detected [] (Some "eu-west-2"), Is.EqualTo DefaultsMode.CrossRegion)
        Assert.That(detected [ lambda; "AWS_REGION", "eu-west-1" ] (Some "us-east-1"), Is.EqualTo DefaultsMode.InRegion)

    [<Test>]
    let ``auto asks the instance's metadata before the first call, once`` () =
        use metadata =
            new FakeService(fun asked ->
                match asked.Method, asked.Path with
                | "PUT", "/latest/api/token" -> Answer(200, "token")
                | _, "/latest/meta-data/placement/region" -> Answer(200, "eu-west-1")
                | _ -> Answer(404, ""))

        use service = new FakeService(fun _ -> Answer(200, "{}"))

        let variables = [
            "AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.Url
            "AWS_DEFAULTS_MODE", "auto"
            "AWS_ENDPOINT_URL", service.Url
        ]

        let session =
            Session.create ()
            |> Session.withEnvironment (FakeEnvironment.OfFiles(variables, "", "").Environment)
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "s"

        let pipeline = (session :> IAws).Pipeline
        Assert.That(metadata.Asked, Is.Empty)

        for _ in 1..3 do
            match (pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result with
            | Ok answer -> Assert.That(answer.Status, Is.EqualTo 200)
            | Error error -> Assert.Fail(AwsError.explain error)

        Assert.That(metadata.Asked |> List.map _.Method, Is.EqualTo [ "PUT"; "GET" ])
        Assert.That(metadata.Asked[1].Header "x-aws-ec2-metadata-token", Is.EqualTo "token")
        Assert.That(service.Asked.Length, Is.EqualTo 3)

    [<Test>]
    let ``certificates that cannot be read are told`` () =
        let sent (files: (string * string) list) =
            let fake = FakeEnvironment([ "AWS_CA_BUNDLE", "/ca.pem" ], files)

            let session =
                Session.create ()
                |> Session.withEnvironment fake.Environment
                |> Session.withRegion "eu-west-1"
                |> Session.withKeys "AKID" "s"

            match ((session :> IAws).Pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result with
            | Ok _ -> "it was sent"
            | Error error -> AwsError.explain error

        Assert.That(sent [], Is.EqualTo "the file /ca.pem (ca_bundle, AWS_CA_BUNDLE) does not exist")
        Assert.That(sent [ "/ca.pem", "no certificate" ], Does.Contain "it holds no certificates in PEM")
