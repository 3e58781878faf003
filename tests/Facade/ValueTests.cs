using System.Collections;
using System.Reflection;
using System.Text.Json;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;
using FunctionalAws.Protocols;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Enums, unions, collections, bodies and settings.</summary>
public class ValueTests
{
    [Test]
    public async Task AnEnumKeepsAValueThatTheModelDoesNotKnow()
    {
        using var server = CannedServer.Start(new Canned(200, """{"Table":{"TableStatus":"MELTING"}}"""));
        var answer = await new DynamoDBClient(server.Options).DescribeTableAsync(new() { TableName = "products" });
        Assert.That(answer.Table?.TableStatus, Is.EqualTo(new TableStatus("MELTING")));
        Assert.That($"{answer.Table?.TableStatus}", Is.EqualTo("MELTING"));
    }

    [Test]
    public async Task AnEnumIsSentAsItsText()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));
        await new DynamoDBClient(server.Options).ScanAsync(new() { TableName = "products", Select = "BRAND_NEW" });
        Assert.That((string?)server.Asked[0].Json["Select"], Is.EqualTo("BRAND_NEW"));
        Assert.That((Select)"COUNT", Is.EqualTo(Select.Count));
    }

    [Test]
    public async Task AUnionIsWrittenAndReadByItsCase()
    {
        using var server = CannedServer.Start(
            new Canned(200, """{"Item":{"s":{"S":"text"},"n":{"N":"1.50"},"b":{"BOOL":true},"l":{"L":[{"NULL":true}]},"m":{"M":{"x":{"B":"AQI="}}}}}"""));

        var answer = await new DynamoDBClient(server.Options).GetItemAsync(new() { TableName = "products", Key = new() { ["id"] = "42" } });
        var item = answer.Item ?? throw new AssertionException("no item");

        Assert.Multiple(() =>
        {
            Assert.That(server.Asked[0].Json["Key"]?.ToJsonString(), Is.EqualTo("""{"id":{"S":"42"}}"""));
            Assert.That(item["s"], Is.EqualTo((AttributeValue)"text"));
            Assert.That(item["n"], Is.EqualTo(new AttributeValue.N("1.50")));
            Assert.That(item["b"], Is.EqualTo((AttributeValue)true));
            Assert.That(item["l"] is AttributeValue.L { Value: [AttributeValue.NULL { Value: true }] });
            Assert.That(item["m"] is AttributeValue.M { Value: var map } && map["x"] is AttributeValue.B { Value: [1, 2] });
        });
    }

    [Test]
    public void ValuesConvertToAUnionWithoutAWord()
    {
        AttributeValue text = "a", bytes = new byte[] { 1 }, truth = true;
        Assert.That(text, Is.EqualTo(new AttributeValue.S("a")));
        Assert.That(bytes is AttributeValue.B { Value: [1] });
        Assert.That(truth, Is.EqualTo(new AttributeValue.BOOL(true)));
    }

    [Test]
    public async Task AUnionKeepsAMemberThatTheModelDoesNotKnow()
    {
        using var server = CannedServer.Start(new Canned(200, """{"Item":{"x":{"VEC":[1,2]}}}"""));
        var answer = await new DynamoDBClient(server.Options).GetItemAsync(new() { TableName = "products", Key = new() { ["id"] = "42" } });
        var unknown = answer.Item?["x"] as AttributeValue.Unknown;
        Assert.That(unknown?.Name, Is.EqualTo("VEC"));
        Assert.That(unknown?.Value.ToObject(), Is.EqualTo(new object[] { 1L, 2L }));
    }

    [Test]
    public async Task ACallDoesNotChangeItsRequest()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));

        var request = new UpdateItemRequest
        {
            TableName = "products",
            Key = new() { ["id"] = "42" },
            UpdateExpression = "SET n = :n",
            ExpressionAttributeValues = new() { [":n"] = new AttributeValue.N("1") },
        };

        var before = JsonSerializer.Serialize(request);
        await new DynamoDBClient(server.Options).UpdateItemAsync(request);
        Assert.That(JsonSerializer.Serialize(request), Is.EqualTo(before));
    }

    [Test]
    public async Task ATokenThatIsFilledInStaysOutOfTheRequest()
    {
        using var server = CannedServer.Start(new Canned(200, "{}"));

        var request = new TransactWriteItemsRequest
        {
            TransactItems = [new() { Delete = new() { TableName = "products", Key = new() { ["id"] = "42" } } }],
        };

        await new DynamoDBClient(server.Options).TransactWriteItemsAsync(request);
        Assert.That(request.ClientRequestToken, Is.Null);
        Assert.That((string?)server.Asked[0].Json["ClientRequestToken"], Is.Not.Empty);
    }

    /// <summary>Every operation's answer, when the service says nothing. A batch's statement is no operation.</summary>
    public static IEnumerable<TestCaseData> Answers() =>
        from assembly in Faces.Assemblies
        from type in assembly.GetTypes()
        where type.IsPublic && assembly.GetType(type.FullName?.Replace("Response", "Request") ?? "") is not null
        where type.Name.EndsWith("Response", StringComparison.Ordinal) && type.Name is not "BatchStatementResponse"
        select new TestCaseData(type).SetArgDisplayNames(type.FullName ?? type.Name);

    [TestCaseSource(nameof(Answers))]
    public void NoListOfAnAnswerIsNull(Type answer)
    {
        var operation = answer.Name[..^"Response".Length];

        var model = answer.Namespace switch
        {
            "FunctionalAws.Facade.DynamoDB" => FunctionalAws.DynamoDB.Model.service,
            "FunctionalAws.Facade.S3" => FunctionalAws.S3.Model.service,
            _ => FunctionalAws.SQS.Model.service,
        };

        // What has no members asks for no schema.
        var schema = answer.GetProperties().Length == 0 ? null : model.OutputOf(operation);
        var read = answer.GetMethod("Read", BindingFlags.NonPublic | BindingFlags.Static);
        var empty = read?.Invoke(null, [EmptyReader.Instance, schema]);

        Assert.That(
            from property in answer.GetProperties()
            where typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal)
            where property.GetValue(empty) is null
            select property.Name,
            Is.Empty);
    }

    [Test]
    public async Task ABodyComesAsAStream()
    {
        using var server = CannedServer.Start(new Canned(200, "hello", ("ETag", "\"e\"")));
        var answer = await new S3Client(ExceptionTests.PathStyle(server)).GetObjectAsync(new() { Bucket = "bucket", Key = "k" });
        await using var body = answer.Body;
        using var reader = new StreamReader(body.OpenStream());
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("hello"));
        Assert.That(answer.ETag, Is.EqualTo("\"e\""));
    }

    [Test]
    public async Task ABodyIsSentFromAStream()
    {
        using var server = CannedServer.Start(new Canned(200, ""));
        using var stream = new MemoryStream("hello"u8.ToArray());

        await new S3Client(ExceptionTests.PathStyle(server)).PutObjectAsync(
            new() { Bucket = "bucket", Key = "k", Body = AwsBody.FromStream(stream), ContentType = "text/plain" });

        Assert.That(server.Asked[0].Path, Does.StartWith("/bucket/k"));
        Assert.That(server.Asked[0].Body, Does.Contain("hello"));
    }

    [Test]
    public void ADocumentIsMadeOfPlainValues()
    {
        var document = AwsDocument.From(new Dictionary<string, object?> { ["a"] = new object?[] { 1, "b", null, true, 1.5m } });

        Assert.That(
            document.ToObject(),
            Is.EqualTo(new Dictionary<string, object?> { ["a"] = new object?[] { 1L, "b", null, true, 1.5m } }));

        Assert.That(document, Is.EqualTo(AwsDocument.From(document.ToObject())));
        Assert.Throws<ArgumentException>(() => AwsDocument.From(new Uri("http://example.com")));
    }

    [Test]
    public void TheSecretShowsNowhere()
    {
        using var server = CannedServer.Start(new Canned(403, """{"__type":"AccessDeniedException","message":"no"}"""));
        var options = new AwsClientOptions { Endpoint = server.Url, Region = "us-east-1", AccessKeyId = "AKIDEXAMPLE", SecretAccessKey = "very-secret", SessionToken = "also-secret", MaxAttempts = 1 };
        var thrown = Thrown.By<AwsServiceException>(() => new DynamoDBClient(options).ListTablesAsync(new()));

        var readable =
            from property in typeof(AwsClientOptions).GetProperties()
            where property.GetMethod is { IsPublic: true }
            select $"{property.GetValue(options)}";

        string[] shown = [JsonSerializer.Serialize(options), $"{options}", $"{thrown}", $"{new DynamoDBClient(options)}", server.Asked[0].Body, .. readable];
        Assert.That(shown, Has.None.Contains("very-secret").And.None.Contains("also-secret"));
    }

    [Test]
    public async Task APresignedUrlHoldsNoSecret()
    {
        using var server = CannedServer.Start(new Canned(200, ""));
        var s3 = new S3Client(ExceptionTests.PathStyle(server));
        var url = await s3.PresignGetObjectAsync(new() { Bucket = "bucket", Key = "k" }, TimeSpan.FromMinutes(5));
        Assert.That(url.Query, Does.Contain("X-Amz-Expires=300").And.Contain("X-Amz-Signature=").And.Not.Contain("very"));
        Assert.That(server.Asked, Is.Empty);
    }
}
