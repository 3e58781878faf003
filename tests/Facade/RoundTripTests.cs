using System.Security.Cryptography;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;
using FunctionalAws.Facade.SQS;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Typed values to a server and back. tests/servers/start.sh starts the servers.</summary>
public class RoundTripTests
{
    private static readonly TimeSpan soon = TimeSpan.FromMilliseconds(50);

    private static AwsClientOptions Server(string name, string variable)
    {
        var url = Environment.GetEnvironmentVariable(variable);

        if (string.IsNullOrEmpty(url))
            Assert.Ignore($"{name} is not running: start it with tests/servers/start.sh, which sets {variable}");

        return CannedServer.OptionsFor(url);
    }

    private static string FreshName() => $"facade-{Guid.NewGuid().ToString("N")[..12]}";

    [Test]
    public async Task AnItemWithEveryType()
    {
        var dynamo = new DynamoDBClient(Server("dynalite", "FAWS_DYNALITE"));
        var table = FreshName();

        await dynamo.CreateTableAsync(new()
        {
            TableName = table,
            KeySchema = [new() { AttributeName = "id", KeyType = KeyType.Hash }],
            AttributeDefinitions = [new() { AttributeName = "id", AttributeType = ScalarAttributeType.S }],
            BillingMode = BillingMode.PayPerRequest,
        });

        await dynamo.WaitUntilTableExistsAsync(new() { TableName = table }, soon);

        var item = new Dictionary<string, AttributeValue>
        {
            ["id"] = "42",
            ["n"] = new AttributeValue.N("12345678901234567890.5"),
            ["b"] = new byte[] { 0, 255 },
            ["t"] = true,
            ["z"] = new AttributeValue.NULL(true),
            ["ss"] = new AttributeValue.SS(["a", "b"]),
            ["l"] = new AttributeValue.L(["x", new AttributeValue.N("1")]),
            ["m"] = new AttributeValue.M(new() { ["in"] = "side" }),
        };

        await dynamo.PutItemAsync(new() { TableName = table, Item = item });
        var key = new Dictionary<string, AttributeValue> { ["id"] = "42" };
        var got = (await dynamo.GetItemAsync(new() { TableName = table, Key = key, ConsistentRead = true })).Item;

        Assert.Multiple(() =>
        {
            Assert.That(got?.Keys, Is.EquivalentTo(item.Keys));
            Assert.That(got?["n"], Is.EqualTo(item["n"]));
            Assert.That(got?["b"] is AttributeValue.B { Value: [0, 255] });
            Assert.That(got?["t"], Is.EqualTo((AttributeValue)true));
            Assert.That(got?["ss"] is AttributeValue.SS { Value: var set } && set.Order().SequenceEqual(["a", "b"]));
            Assert.That(got?["l"] is AttributeValue.L { Value: [AttributeValue.S { Value: "x" }, AttributeValue.N { Value: "1" }] });
            Assert.That(got?["m"] is AttributeValue.M { Value: var map } && map["in"] == "side");
        });

        Assert.That((await dynamo.GetItemAsync(new() { TableName = table, Key = new() { ["id"] = "43" } })).Item, Is.Null);

        Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => dynamo.DeleteItemAsync(new() { TableName = table, Key = key, ConditionExpression = "attribute_not_exists(id)" }));

        await dynamo.DeleteTableAsync(new() { TableName = table });
        Assert.That(await dynamo.WaitUntilTableNotExistsAsync(new() { TableName = table }, soon), Is.Null);
    }

    [Test]
    public async Task AnObjectWithItsMetadata()
    {
        var s3 = new S3Client(Server("fauxqs", "FAWS_FAUXQS"));
        var bucket = FreshName();
        var bytes = RandomNumberGenerator.GetBytes(200_000);
        await s3.CreateBucketAsync(new() { Bucket = bucket });
        await s3.WaitUntilBucketExistsAsync(new() { Bucket = bucket }, soon);

        await s3.PutObjectAsync(
            new() { Bucket = bucket, Key = "a/b c+d", Body = AwsBody.FromBytes(bytes), Metadata = new() { ["mood"] = "gentle" } });

        var got = await s3.GetObjectAsync(new() { Bucket = bucket, Key = "a/b c+d" });

        await using (got.Body)
            Assert.That(await got.Body.ReadAllBytesAsync(), Is.EqualTo(bytes));

        Assert.That(got.Metadata?["mood"], Is.EqualTo("gentle"));
        var keys = new List<string?>();

        await foreach (var entry in s3.ListObjectsV2Items(new() { Bucket = bucket }))
            keys.Add(entry.Key);

        Assert.That(keys, Is.EqualTo(new[] { "a/b c+d" }));
        Assert.ThrowsAsync<NoSuchKeyException>(() => s3.GetObjectAsync(new() { Bucket = bucket, Key = "none" }));
        await s3.DeleteObjectAsync(new() { Bucket = bucket, Key = "a/b c+d" });
        await s3.DeleteBucketAsync(new() { Bucket = bucket });
    }

    [Test]
    public async Task AMessageWithItsAttributes()
    {
        var sqs = new SQSClient(Server("fauxqs", "FAWS_FAUXQS"));
        var created = await sqs.CreateQueueAsync(new() { QueueName = FreshName() });
        var queue = created.QueueUrl ?? throw new AssertionException("no queue");

        await sqs.SendMessageAsync(new()
        {
            QueueUrl = queue,
            MessageBody = "hello",
            MessageAttributes = new() { ["kind"] = new() { DataType = "String", StringValue = "greeting" } },
        });

        var received = await sqs.ReceiveMessageAsync(new() { QueueUrl = queue, WaitTimeSeconds = 2, MessageAttributeNames = ["All"] });
        Assert.That(received.Messages, Has.Count.EqualTo(1));
        Assert.That(received.Messages[0].Body, Is.EqualTo("hello"));
        Assert.That(received.Messages[0].MessageAttributes?["kind"].StringValue, Is.EqualTo("greeting"));
        await sqs.DeleteMessageAsync(new() { QueueUrl = queue, ReceiptHandle = received.Messages[0].ReceiptHandle ?? "" });
        await sqs.DeleteQueueAsync(new() { QueueUrl = queue });
        Assert.CatchAsync<SQSException>(() => sqs.SendMessageAsync(new() { QueueUrl = queue, MessageBody = "late" }));
    }
}
