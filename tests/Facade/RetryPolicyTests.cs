using FunctionalAws.Facade.DynamoDB;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Policies of one's own for retries, and bounds on calls in flight.</summary>
public class RetryPolicyTests
{
    private static readonly Canned notYet = new(400, """{"__type":"com.example#NotYet","message":"later"}""");
    private static readonly Canned noTables = new(200, """{"TableNames":[]}""");

    private static AwsClientOptions Options(
        CannedServer server, Func<AwsFailedAttempt, TimeSpan?>? policy = null, AwsConcurrency? concurrency = null) => new()
        {
            Endpoint = server.Url,
            Region = "eu-west-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "secret",
            RetryPolicy = policy,
            Concurrency = concurrency,
        };

    [Test]
    public async Task APolicySaysWhetherToTryAgain()
    {
        using var server = CannedServer.Start(notYet, notYet, noTables);
        var seen = new List<(string, string, int, bool)>();

        var client = new DynamoDBClient(Options(server, failed =>
        {
            seen.Add((failed.Service, failed.Operation, failed.Attempt, failed.IsUnsafe));
            return failed.Error is AwsServiceException { Code: "NotYet" } ? TimeSpan.Zero : null;
        }));

        await client.ListTablesAsync(new());
        Assert.That(server.Asked, Has.Count.EqualTo(3));
        Assert.That(seen, Is.EqualTo(new[] { ("DynamoDB", "ListTables", 1, false), ("DynamoDB", "ListTables", 2, false) }));
    }

    [Test]
    public void APolicyMayLeaveItAtThat()
    {
        using var server = CannedServer.Start(new Canned(500, "{}"), noTables);
        var client = new DynamoDBClient(Options(server, _ => null));
        Assert.ThrowsAsync<AwsServiceException>(() => client.ListTablesAsync(new()));
        Assert.That(server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ClientsShareABound()
    {
        using var server = CannedServer.Start();
        var one = new AwsConcurrency(1);
        using var cancelFirst = new CancellationTokenSource();
        var first = new DynamoDBClient(Options(server, concurrency: one)).ListTablesAsync(new(), cancelFirst.Token);

        for (var i = 0; server.Asked.Count == 0 && i < 500; i++)
            await Task.Delay(10);

        using var cancelSecond = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var second = new DynamoDBClient(Options(server, concurrency: one)).ListTablesAsync(new(), cancelSecond.Token);
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(server.Asked, Has.Count.EqualTo(1));

        cancelFirst.Cancel();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        Assert.Throws<ArgumentException>(() => _ = new AwsConcurrency(0));
    }
}
