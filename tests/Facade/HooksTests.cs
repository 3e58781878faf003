using System.Text;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.Testing;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a C# program does around calls.</summary>
public class HooksTests
{
    private static readonly GetItemRequest getItem = new() { TableName = "products", Key = new() { ["id"] = "42" } };

    private static Stub Answering() => new Stub()
        .On((GetItemRequest request) =>
            new GetItemResponse { Item = new Dictionary<string, AttributeValue> { ["table"] = request.TableName } });

    [Test]
    public async Task TheExamplesOfThePage()
    {
        var stub = Answering();
        var lines = new List<string>();
        var dynamo = new DynamoDBClient(stub.Options).With(PipelineExamples.ForTheShop(lines.Add));

        for (var turn = 0; turn < 2; turn++)
            Assert.That((await dynamo.GetItemAsync(getItem)).Item?["table"], Is.EqualTo((AttributeValue)"products"));

        Assert.That(lines, Is.EqualTo(new[] { "DynamoDB GetItem: 200" }), "the second answer is the cache's");
        Assert.That(stub.RequestsOf<GetItemRequest, GetItemResponse>(), Has.Count.EqualTo(1));
        Assert.ThrowsAsync<AwsConnectionException>(() => dynamo.DescribeTableAsync(new() { TableName = "products" }));
        Assert.That(lines[1], Does.StartWith("DynamoDB DescribeTable: "));

        var headers = new List<string>();
        var looking = dynamo.With(new AwsHooks().After(AwsStage.Sign, "looking", (call, next) =>
        {
            headers.AddRange(call.Headers.Select(header => header.Key + "=" + header.Value));
            return next(call);
        }));

        await PipelineExamples.ReadFor(looking, "acme", new() { TableName = "products", Key = new() { ["id"] = "43" } });
        Assert.That(headers, Has.One.EqualTo("x-tenant=acme").And.One.EqualTo("x-team=shop"));
        Assert.That(headers.Single(header => header.StartsWith("Authorization=", StringComparison.Ordinal)), Does.Contain("x-tenant"));
    }

    [Test]
    public void TheExamplesClientHasItsStages() =>
        Assert.That(PipelineExamples.Client.Stages, Is.EqualTo(new[]
        {
            "middleware", "Telemetry", "TraceId", "Endpoint", "Quirks", "Compression", "Checksum", "CallTimeout", "Retry",
            "AttemptTimeout", "header", "Sign", "AttemptTelemetry", "Send",
        }));

    [Test]
    public async Task EveryStageHasItsName()
    {
        var dynamo = new DynamoDBClient(Answering().Options);

        var all = new[]
        {
            AwsStage.Telemetry, AwsStage.TraceId, AwsStage.Endpoint, AwsStage.Quirks, AwsStage.Compression, AwsStage.Checksum,
            AwsStage.CallTimeout, AwsStage.Retry, AwsStage.AttemptTimeout, AwsStage.Sign, AwsStage.AttemptTelemetry, AwsStage.Send,
        };

        Assert.That(all.Select(stage => stage.ToString()), Is.EqualTo(dynamo.Stages));

        var passed = new List<string>();

        AwsMiddleware Noting(string name) => (call, next) =>
        {
            passed.Add(name);
            return next(call);
        };

        var hooks = all.Aggregate(new AwsHooks(), (hooks, stage) => hooks.Before(stage, $"before {stage}", Noting($"{stage}")));
        await dynamo.With(hooks).GetItemAsync(getItem);
        Assert.That(passed, Is.EqualTo(dynamo.Stages));
    }

    [Test]
    public async Task AttemptsAreSeenAndAnswered()
    {
        var attempts = new List<int>();

        AwsMiddleware answering = (call, _) =>
        {
            attempts.Add(call.Attempt);
            return Task.FromResult(call.Attempt == 1
                ? new AwsAnswer(500)
                : new AwsAnswer(200, Encoding.UTF8.GetBytes("""{"TableNames":["from a middleware"]}"""), [new("x-amzn-requestid", "1")]));
        };

        var options = new AwsClientOptions
        {
            Region = "eu-west-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "hidden",
            Protocols = ["json"],
            Hooks = new AwsHooks().Replace(AwsStage.Send, answering),
        };

        // An answer in the place of Send's is taken as it is: it is Send that tells errors.
        Assert.ThrowsAsync<AwsUnreadableException>(() => new DynamoDBClient(options).ListTablesAsync(new()));
        Assert.That(attempts, Is.EqualTo(new[] { 1 }));

        attempts.Clear();
        var failing = new AwsHooks().Before(AwsStage.Send, "flaky", (call, next) =>
            call.Attempt == 1 ? throw new IOException("somebody's own") : next(call));
        Assert.ThrowsAsync<IOException>(() => new DynamoDBClient(options).With(failing).ListTablesAsync(new()));
        Assert.That(attempts, Is.Empty);

        var second = new AwsHooks().Before(AwsStage.Send, "second", (call, next) => next(call.WithHeader("x-a", "1").WithHeader("x-A", "2")))
            .Replace(AwsStage.Send, (call, _) => Task.FromResult(new AwsAnswer(
                200, Encoding.UTF8.GetBytes($$"""{"TableNames":["{{call.Headers.Single(header => header.Key == "x-A").Value}}"]}"""))));
        var tables = await new DynamoDBClient(options).With(second).ListTablesAsync(new());
        Assert.That(tables.TableNames, Is.EqualTo(new[] { "2" }));
    }

    [Test]
    public async Task AnErrorIsTriedAgainWhenAMiddlewareHandsItOn()
    {
        var stub = new Stub().InTurn<GetItemRequest, GetItemResponse>(Reply.Throttled<GetItemResponse>(), new GetItemResponse());
        var seen = new List<string>();

        var hooks = new AwsHooks().After(AwsStage.Retry, "watch", async (call, next) =>
        {
            try
            {
                return await next(call);
            }
            catch (AwsServiceException error)
            {
                seen.Add(error.Code);
                throw;
            }
        });

        await new DynamoDBClient(stub.Options).With(hooks).GetItemAsync(getItem);
        Assert.That(seen, Has.Count.EqualTo(1));
        stub.Verify();
    }

    [Test]
    public void AStageThatIsNotThereIsAnError()
    {
        var dynamo = new DynamoDBClient(Answering().Options).With(new AwsHooks().Remove(AwsStage.Own("cache")));
        var error = Assert.ThrowsAsync<AwsConfigurationException>(() => dynamo.GetItemAsync(getItem));
        Assert.That(error!.Message, Does.Contain("no stage cache"));
        Assert.Throws<AwsConfigurationException>(() => _ = dynamo.Stages);
    }

    [Test]
    public async Task AHookIsAroundPages()
    {
        var stub = new Stub().InTurn<ListTablesRequest, ListTablesResponse>(
            new ListTablesResponse { TableNames = ["first"], LastEvaluatedTableName = "first" },
            new ListTablesResponse { TableNames = ["second"] });
        var starts = new List<string?>();

        var hooks = new AwsHooks().On<ListTablesRequest, ListTablesResponse>(async (request, next, cancel) =>
        {
            starts.Add(request.ExclusiveStartTableName);
            var page = await next(request, cancel);
            return new() { TableNames = [.. page.TableNames.Select(name => name + "!")], LastEvaluatedTableName = page.LastEvaluatedTableName };
        });

        var names = new List<string>();
        await foreach (var page in new DynamoDBClient(stub.Options).With(hooks).ListTablesPages(new()))
            names.AddRange(page.TableNames);

        Assert.That(names, Is.EqualTo(new[] { "first!", "second!" }));
        Assert.That(starts, Is.EqualTo(new string?[] { null, "first" }));
    }

    [Test]
    public async Task AHookAnswersWithoutANetwork()
    {
        var hooks = new AwsHooks().On<GetItemRequest, GetItemResponse>((request, _, _) =>
            Task.FromResult(new GetItemResponse { Item = new Dictionary<string, AttributeValue> { ["from"] = "a hook" } }));

        var dynamo = new DynamoDBClient(Stub.NetworkForbidden).With(hooks);
        Assert.That((await dynamo.GetItemAsync(getItem)).Item?["from"], Is.EqualTo((AttributeValue)"a hook"));
        Assert.ThrowsAsync<AwsConnectionException>(() => dynamo.ListTablesAsync(new()));
    }
}
