using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Waiting ends with the state, with what rules it out, or with the last attempt.</summary>
public class WaiterTests
{
    private static readonly DescribeTableRequest describe = new() { TableName = "products" };
    private static readonly Canned gone = new(400, """{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"gone"}""");
    private static readonly TimeSpan soon = TimeSpan.FromMilliseconds(1);

    private static Canned Table(string status) => new(200, $$$"""{"Table":{"TableName":"products","TableStatus":"{{{status}}}"}}""");

    [Test]
    public async Task ItAsksUntilTheAnswerSaysSo()
    {
        using var server = CannedServer.Start(gone, Table("CREATING"), Table("ACTIVE"));
        var answer = await new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, soon);
        Assert.That(answer?.Table?.TableStatus, Is.EqualTo(TableStatus.Active));
        Assert.That(server.Asked, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task AnErrorThatWasWaitedForHasNoAnswer()
    {
        using var server = CannedServer.Start(Table("DELETING"), gone);
        Assert.That(await new DynamoDBClient(server.Options).WaitUntilTableNotExistsAsync(describe, soon), Is.Null);
    }

    [Test]
    public async Task AStatusIsEnough()
    {
        using var server = CannedServer.Start(new Canned(404, ""), new Canned(200, ""));
        var answer = await new S3Client(ExceptionTests.PathStyle(server)).WaitUntilBucketExistsAsync(new() { Bucket = "bucket" }, soon);
        Assert.That(answer, Is.Not.Null);
        Assert.That(server.Asked.Select(asked => asked.Method), Is.EqualTo(new[] { "HEAD", "HEAD" }));
    }

    [Test]
    public void AnErrorThatRulesItOutThrowsWithItsCause()
    {
        using var server = CannedServer.Start(
            new Canned(400, """{"__type":"com.amazonaws.dynamodb.v20120810#BackupInUseException","Message":"no"}"""));

        var thrown = Thrown.By<AwsWaitException>(() => new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, soon));
        Assert.That(thrown.Message, Does.Contain("TableExists"));
        Assert.That(thrown.InnerException, Is.InstanceOf<BackupInUseException>());
    }

    [Test]
    public void TheLastAttemptThrows()
    {
        using var server = CannedServer.Start(Table("CREATING"));
        Assert.ThrowsAsync<AwsWaitException>(() => new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, soon));
        Assert.That(server.Asked, Has.Count.EqualTo(25));
    }

    [Test]
    public void CancellingEndsThePause()
    {
        using var server = CannedServer.Start(Table("CREATING"));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.CatchAsync<OperationCanceledException>(() => new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, source.Token));
    }

    [Test]
    public void APauseIsNotNegative()
    {
        using var server = CannedServer.Start(Table("ACTIVE"));

        Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, TimeSpan.FromSeconds(-1)));
    }

    [Test]
    public void TheTimeForTheWholeWaitEndsItWithWhatWasSeen()
    {
        using var server = CannedServer.Start(Table("CREATING"));
        var pace = new AwsWaitOptions { Delay = TimeSpan.FromMilliseconds(10), MaxWait = TimeSpan.FromMilliseconds(200) };
        var thrown = Thrown.By<AwsWaitException>(() => new DynamoDBClient(server.Options).WaitUntilTableExistsAsync(describe, pace));
        Assert.That(thrown.Message, Does.Contain("Table.TableStatus is \"CREATING\""));
    }

    [Test]
    public async Task AConditionOfOnesOwnIsWaitedFor()
    {
        using var server = CannedServer.Start(Table("CREATING"), Table("ACTIVE"));
        var dynamo = new DynamoDBClient(server.Options);
        var answer = await dynamo.WaitUntilAsync(dynamo.DescribeTableAsync, describe, found => found.Table?.TableStatus == TableStatus.Active, soon);
        Assert.That(answer.Table?.TableName, Is.EqualTo("products"));
        Assert.That(server.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void AnErrorEndsAWaitOfOnesOwn()
    {
        using var server = CannedServer.Start(gone);
        var dynamo = new DynamoDBClient(server.Options);
        Assert.ThrowsAsync<ResourceNotFoundException>(() => dynamo.WaitUntilAsync(dynamo.DescribeTableAsync, describe, _ => true, soon));
    }

    [Test]
    public void AConditionThatDoesNotComeThrows()
    {
        using var server = CannedServer.Start(Table("CREATING"));
        var dynamo = new DynamoDBClient(server.Options);
        var pace = new AwsWaitOptions { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1), MaxAttempts = 3 };
        Assert.ThrowsAsync<AwsWaitException>(() => dynamo.WaitUntilAsync(dynamo.DescribeTableAsync, describe, _ => false, pace));
        Assert.That(server.Asked, Has.Count.EqualTo(3));
    }
}
