using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;
using FunctionalAws.Facade.SQS;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Each way to fail has its exception.</summary>
public class ExceptionTests
{
    private static readonly GetItemRequest getItem = new() { TableName = "products", Key = new() { ["id"] = "42" } };

    private static CannedServer Failing(string type) =>
        CannedServer.Start(
            new Canned(
                400,
                $$$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{{type}}}","message":"no luck","Item":{"id":{"S":"42"} } }""",
                ("x-amzn-RequestId", "R1")));

    [Test]
    public void AModelledErrorThrowsItsOwnType()
    {
        using var server = Failing("ConditionalCheckFailedException");
        var dynamo = new DynamoDBClient(server.Options);
        var thrown = Thrown.By<ConditionalCheckFailedException>(() => dynamo.PutItemAsync(new() { TableName = "products", Item = new() { ["id"] = "42" } }));

        Assert.Multiple(() =>
        {
            Assert.That(thrown.Code, Is.EqualTo("ConditionalCheckFailedException"));
            Assert.That(thrown.Status, Is.EqualTo(400));
            Assert.That(thrown.RequestId, Is.EqualTo("R1"));
            Assert.That(thrown.ServiceMessage, Is.EqualTo("no luck"));
            Assert.That(thrown.ErrorMessage, Is.EqualTo("no luck"));
            Assert.That(thrown.Item?["id"], Is.EqualTo(new AttributeValue.S("42")));
            Assert.That(thrown.Message, Does.Contain("PutItem").And.Contain("no luck").And.Contain("R1"));
            Assert.That(thrown, Is.InstanceOf<DynamoDBException>().And.InstanceOf<AwsServiceException>().And.InstanceOf<AwsException>());
        });
    }

    [Test]
    public void AnErrorThatTheModelDoesNotKnowKeepsItsCode()
    {
        using var server = Failing("BrandNewException");
        var thrown = Thrown.By<AwsServiceException>(() => new DynamoDBClient(server.Options).GetItemAsync(getItem));
        Assert.That((thrown.Code, thrown.Status, thrown.RequestId), Is.EqualTo(("BrandNewException", 400, "R1")));
    }

    [Test]
    public void AnErrorInXmlThrowsItsType()
    {
        using var server = CannedServer.Start(
            new Canned(404, "<Error><Code>NoSuchKey</Code><Message>gone</Message><Key>k</Key></Error>", ("x-amz-request-id", "R2")));

        var thrown = Thrown.By<NoSuchKeyException>(
            () => new S3Client(PathStyle(server)).GetObjectAsync(new() { Bucket = "bucket", Key = "k" }));

        Assert.That(
            (thrown.Code, thrown.Status, thrown.RequestId, thrown.ServiceMessage), Is.EqualTo(("NoSuchKey", 404, "R2", "gone")));
    }

    [Test]
    public void AMessageIsThereHoweverItIsSpelt()
    {
        using var server = CannedServer.Start(
            new Canned(
                400,
                """{"__type":"ns#ConditionalCheckFailedException","Message":"no luck"}""",
                ("x-amzn-RequestId", "R4")));

        var dynamo = new DynamoDBClient(server.Options);
        var thrown = Thrown.By<ConditionalCheckFailedException>(() => dynamo.PutItemAsync(new() { TableName = "products", Item = new() { ["id"] = "42" } }));
        Assert.That((thrown.ServiceMessage, thrown.ErrorMessage), Is.EqualTo(("no luck", "no luck")));
        Assert.That((thrown.IsServerFault, thrown.IsRetryable, thrown.IsThrottling), Is.EqualTo((false, false, false)));
        Assert.That(thrown.RawBody, Does.StartWith("{\"__type\""));
    }

    [Test]
    public void AnAnswerThatCannotBeReadIsKept()
    {
        using var server = CannedServer.Start(new Canned(200, "{\"Item\": 5}"));
        var thrown = Thrown.By<AwsUnreadableException>(() => new DynamoDBClient(server.Options).GetItemAsync(getItem));
        Assert.That((thrown.Status, thrown.RawBody), Is.EqualTo((200, "{\"Item\": 5}")));
    }

    [Test]
    public void AnErrorOfAQueueThrowsItsType()
    {
        using var server = CannedServer.Start(
            new Canned(400, """{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}""", ("x-amzn-RequestId", "R3")));

        var thrown = Thrown.By<QueueDoesNotExistException>(
            () => new SQSClient(server.Options).GetQueueUrlAsync(new() { QueueName = "orders" }));

        Assert.That((thrown.Status, thrown.RequestId, thrown.ServiceMessage), Is.EqualTo((400, "R3", "gone")));
    }

    [Test]
    public void AnInvalidRequestNamesEveryProblemAndSendsNothing()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));

        var thrown = Thrown.By<AwsValidationException>(
            () => new DynamoDBClient(server.Options).QueryAsync(new() { TableName = "", IndexName = "!", Limit = 0 }));

        Assert.Multiple(() =>
        {
            Assert.That(thrown.Problems.Select(problem => problem.Path), Is.SupersetOf(new[] { "TableName", "IndexName", "Limit" }));
            Assert.That(thrown.Problems.Select(problem => problem.Message), Has.None.Empty);
            Assert.That(thrown.Message, Does.Contain("TableName").And.Contain("Limit"));
            Assert.That(server.Asked, Is.Empty);
        });
    }

    [Test]
    public void ARequiredMemberThatIsNullIsAProblem()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));

        var thrown = Thrown.By<AwsValidationException>(
            () => new DynamoDBClient(server.Options).GetItemAsync(new() { TableName = null!, Key = new() { ["id"] = "42" } }));

        Assert.That(thrown.Problems.Select(problem => problem.Path), Is.EqualTo(new[] { "TableName" }));
    }

    [Test]
    public void NoRequestAtAllIsAProgrammersError()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));
        Assert.ThrowsAsync<ArgumentNullException>(() => new DynamoDBClient(server.Options).GetItemAsync(null!));
    }

    [Test]
    public void CancellingThrowsOperationCanceled()
    {
        using var server = CannedServer.Start();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var dynamo = new DynamoDBClient(server.Options);
        Assert.CatchAsync<OperationCanceledException>(() => dynamo.GetItemAsync(getItem, soon.Token));
    }

    [Test]
    public void ACancelledCallSendsNothing()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));
        var dynamo = new DynamoDBClient(server.Options);
        Assert.CatchAsync<OperationCanceledException>(() => dynamo.GetItemAsync(getItem, new CancellationToken(canceled: true)));
        Assert.That(server.Asked, Is.Empty);
    }

    [Test]
    public void NobodyThereIsAConnectionException()
    {
        var dynamo = new DynamoDBClient(CannedServer.OptionsFor($"http://127.0.0.1:{CannedServer.FreePort()}"));
        Assert.ThrowsAsync<AwsConnectionException>(() => dynamo.GetItemAsync(getItem));
    }

    [Test]
    public void TooLongIsAConnectionException()
    {
        using var server = CannedServer.Start();

        var options = new AwsClientOptions
        {
            Endpoint = server.Url,
            Region = "us-east-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "very-secret",
            CallTimeout = TimeSpan.FromMilliseconds(100),
        };

        Assert.ThrowsAsync<AwsConnectionException>(() => new DynamoDBClient(options).GetItemAsync(getItem));
    }

    [Test]
    public void AnEndpointThatIsNoneIsAConfigurationException()
    {
        var dynamo = new DynamoDBClient(CannedServer.OptionsFor("no endpoint"));
        Assert.ThrowsAsync<AwsConfigurationException>(() => dynamo.GetItemAsync(getItem));
    }

    [Test]
    public void HalfAKeyIsAProgrammersError() =>
        Assert.Throws<ArgumentException>(() => _ = new DynamoDBClient(new() { AccessKeyId = "AKIDEXAMPLE" }));

    internal static AwsClientOptions PathStyle(CannedServer server) => new()
    {
        Endpoint = server.Url,
        Region = "us-east-1",
        AccessKeyId = "AKIDEXAMPLE",
        SecretAccessKey = "very-secret",
        MaxAttempts = 1,
        ForcePathStyle = true,
    };
}
