using FunctionalAws.Facade.DynamoDB;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a C# program can say about who is calling, and where to.</summary>
public class OptionsTests
{
    private const string Secret = "hidden-7c1e";

    private const string Assumed = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
        <AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>hidden-7c1e</SecretAccessKey><SessionToken>hidden-7c1e</SessionToken>
        <Expiration>2090-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
        """;

    private static readonly Canned noTables = new(200, """{"TableNames":[]}""");

    private static IReadOnlyDictionary<string, string> Endpoint(string name, string url) =>
        new Dictionary<string, string> { [name] = url };

    [Test]
    public async Task ARoleIsAssumedWithACodeOfTheDevice()
    {
        using var server = CannedServer.Start(new Canned(200, Assumed), noTables);
        var device = "";
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_STS", server.Url);

        try
        {
            var client = new DynamoDBClient(new()
            {
                Endpoint = server.Url,
                Region = "us-east-1",
                AccessKeyId = "AKIDEXAMPLE",
                SecretAccessKey = Secret,
                Role = new()
                {
                    RoleArn = "arn:aws:iam::123456789012:role/R",
                    SessionName = "me",
                    MfaSerial = "device-1",
                    Tags = new Dictionary<string, string> { ["team"] = "a" },
                    SourceIdentity = "ann",
                },
                MfaCode = (serial, _) =>
                {
                    device = serial;
                    return Task.FromResult("123456");
                },
            });

            await client.ListTablesAsync(new());
            var explained = await client.ExplainAsync();
            Assert.That(explained[^1].Origin, Is.EqualTo("role arn:aws:iam::123456789012:role/R"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_STS", null);
        }

        Assert.That(device, Is.EqualTo("device-1"));
        Assert.That(server.Asked, Has.Count.EqualTo(2));

        Assert.That(
            server.Asked[0].Body,
            Does.Contain("Action=AssumeRole").And.Contain("RoleSessionName=me").And.Contain("TokenCode=123456")
                .And.Contain("Tags.member.1.Key=team").And.Contain("SourceIdentity=ann"));
    }

    [Test]
    public async Task CredentialsAreFoundByTheProgramOnce()
    {
        using var server = CannedServer.Start(noTables);
        var asked = 0;

        var client = new DynamoDBClient(new()
        {
            Endpoint = server.Url,
            Region = "us-east-1",
            CredentialsProvider = async cancel =>
            {
                asked++;
                await Task.Delay(1, cancel);
                return new() { AccessKeyId = "AKIDEXAMPLE", SecretAccessKey = Secret, Expiration = DateTimeOffset.UtcNow.AddHours(1) };
            },
        });

        await client.ListTablesAsync(new());
        await client.ListTablesAsync(new());
        Assert.That(asked, Is.EqualTo(1));
    }

    [Test]
    public void WhatTheProgramCannotFindIsAnException()
    {
        AwsClientOptions With(Func<CancellationToken, Task<AwsCredentials?>> find) =>
            new() { Endpoint = "http://localhost:1", Region = "us-east-1", CredentialsProvider = find };

        var nothing = new DynamoDBClient(With(_ => Task.FromResult<AwsCredentials?>(null)));
        Assert.That(Thrown.By<AwsConfigurationException>(() => nothing.ListTablesAsync(new())).Message, Does.Contain("found none"));
        var failing = new DynamoDBClient(With(_ => throw new InvalidOperationException("the vault is shut")));
        Assert.That(Thrown.By<AwsConfigurationException>(() => failing.ListTablesAsync(new())).Message, Does.Contain("the vault is shut"));
    }

    [TestCase(true, false, "dynamodb-fips.us-east-1.amazonaws.com")]
    [TestCase(false, true, "dynamodb.us-east-1.api.aws")]
    [TestCase(false, false, "dynamodb.us-east-1.amazonaws.com")]
    public async Task EndpointsComplyWithFipsOrHaveBothKindsOfAddresses(bool fips, bool dualStack, string host)
    {
        var s3 = new DynamoDBClient(new()
        {
            Region = "us-east-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = Secret,
            UseFips = fips,
            UseDualStack = dualStack,
        });

        var settings = await s3.ExplainAsync();
        Assert.That(settings.Single(one => one.Name == "use_fips_endpoint").Value, Is.EqualTo(fips ? "true" : "false"));
        var url = await new S3.S3Client(new()
        {
            Region = "us-east-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = Secret,
            UseFips = fips,
            UseDualStack = dualStack,
        }).PresignGetObjectAsync(new() { Bucket = "bucket", Key = "k" }, TimeSpan.FromMinutes(1));

        var part = host.StartsWith("dynamodb-fips", StringComparison.Ordinal) ? "s3-fips." : dualStack ? "dualstack." : "s3.";
        Assert.That(url.Host, Does.Contain(part));
    }

    [Test]
    public void ASettingThatDoesNotExistIsRefused()
    {
        var thrown = Assert.Throws<ArgumentException>(
            () => _ = new DynamoDBClient(new() { Settings = Endpoint("defaults_mod", "mobile") }));

        Assert.That(thrown!.Message, Does.Contain("defaults_mode"));

        Assert.Throws<ArgumentException>(() => _ = new DynamoDBClient(new() { AccessKeyId = "AKIDEXAMPLE" }));
        Assert.Throws<ArgumentException>(() => _ = new DynamoDBClient(new() { SessionToken = Secret }));
    }

    [Test]
    public async Task EverySettingSaysWhereItComesFrom()
    {
        var client = new DynamoDBClient(new()
        {
            Region = "eu-west-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = Secret,
            Settings = Endpoint("defaults_mode", "mobile"),
            RetryMode = AwsRetryMode.Adaptive,
        });

        var settings = await client.ExplainAsync();
        var region = settings.Single(one => one.Name == "region");
        Assert.That((region.Value, region.Origin, region.Problem), Is.EqualTo(("eu-west-1", "given in code", (string?)null)));
        Assert.That(settings.Single(one => one.Name == "defaults_mode").Value, Is.EqualTo("mobile"));
        Assert.That(settings.Single(one => one.Name == "retry_mode").Value, Is.EqualTo("adaptive"));
        Assert.That(settings[^1].ToString(), Is.EqualTo("credentials - code"));
        Assert.That(string.Join('\n', settings), Does.Not.Contain(Secret).And.Not.Contain("AKIDEXAMPLE"));
    }

    [Test]
    public void KeysThatAProgramFindsShowNowhere()
    {
        var keys = new AwsCredentials { AccessKeyId = "AKIDEXAMPLE", SecretAccessKey = Secret, SessionToken = Secret };
        Assert.That($"{keys}{System.Text.Json.JsonSerializer.Serialize(keys)}", Does.Not.Contain(Secret));
    }

    [Test]
    public async Task APersonLogsInWithABrowser()
    {
        using var server = CannedServer.Start(
            new Canned(200, """{"clientId":"c","clientSecret":"hidden-7c1e","clientSecretExpiresAt":4000000000}"""),
            new Canned(200, """{"deviceCode":"hidden-7c1e","userCode":"ABCD-EFGH","verificationUri":"https://v","verificationUriComplete":"https://v?c=ABCD","expiresIn":600,"interval":1}"""),
            new Canned(200, """{"accessToken":"hidden-7c1e","expiresIn":3600,"refreshToken":"hidden-7c1e"}"""));

        var home = Directory.CreateTempSubdirectory();
        var config = Path.Combine(home.FullName, "config");
        await File.WriteAllTextAsync(config, "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-central-1\n");

        var before = new[] { "AWS_CONFIG_FILE", "AWS_ENDPOINT_URL_SSO_OIDC", "HOME" }
            .ToDictionary(name => name, Environment.GetEnvironmentVariable);

        Environment.SetEnvironmentVariable("AWS_CONFIG_FILE", config);
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_SSO_OIDC", server.Url);
        Environment.SetEnvironmentVariable("HOME", home.FullName);
        AwsSsoPrompt? prompt = null;

        try
        {
            await AwsSsoLogin.RunAsync("corp", (shown, _) =>
            {
                prompt = shown;
                return Task.CompletedTask;
            });

            var written = Directory.GetFiles(Path.Combine(home.FullName, ".aws", "sso", "cache"));
            Assert.That(written, Has.Length.EqualTo(1));
        }
        finally
        {
            foreach (var (name, value) in before)
                Environment.SetEnvironmentVariable(name, value);

            home.Delete(recursive: true);
        }

        Assert.That(prompt?.UserCode, Is.EqualTo("ABCD-EFGH"));
        Assert.That(prompt?.VerificationUriComplete, Is.EqualTo("https://v?c=ABCD"));
        Assert.That(server.Asked.Select(one => one.Path), Is.EqualTo(new[] { "/client/register", "/device_authorization", "/token" }));
    }

    [Test]
    public async Task ClientsShareTheConnectionsThatTheyAreGiven()
    {
        using var server = CannedServer.Start(noTables);
        var made = 0;
        var most = 0;

        var connections = new AwsConnections(new()
        {
            UseProxy = false,
            MaxConnections = 7,
            StallTimeout = Timeout.InfiniteTimeSpan,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            Configure = handler =>
            {
                most = handler.MaxConnectionsPerServer;
                var connect = handler.ConnectCallback!;

                handler.ConnectCallback = (context, cancel) =>
                {
                    made++;
                    return connect(context, cancel);
                };
            },
        });

        for (var i = 0; i < 2; i++)
        {
            var client = new DynamoDBClient(new()
            {
                Endpoint = server.Url,
                Region = "us-east-1",
                AccessKeyId = "AKIDEXAMPLE",
                SecretAccessKey = Secret,
                Connections = connections,
            });

            await client.ListTablesAsync(new());
        }

        Assert.That((made, most), Is.EqualTo((1, 7)));
    }

    [Test]
    public void ConnectionsThatMakeNoSenseAreRefused()
    {
        Assert.Throws<ArgumentException>(() => _ = new AwsConnections(new() { MaxConnections = 0 }));
        Assert.Throws<ArgumentException>(() => _ = new AwsConnections(new() { Proxy = "ftp://proxy" }));
        Assert.Throws<ArgumentException>(() => _ = new AwsConnections(new() { TrustedCertificates = "none" }));
    }
}
