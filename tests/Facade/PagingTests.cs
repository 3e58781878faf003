using FunctionalAws.Facade.DynamoDB;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Pages come when they are asked for, in order, and once.</summary>
public class PagingTests
{
    private static Canned Tables(string names, string? last) =>
        new(200, last is null ? $$"""{"TableNames":[{{names}}]}""" : $$"""{"TableNames":[{{names}}],"LastEvaluatedTableName":"{{last}}"}""");

    private static CannedServer TwoPages() =>
        CannedServer.Start(Tables("\"aaa\",\"bbb\"", "bbb"), Tables("\"ccc\"", null), Tables("\"aaa\",\"bbb\"", "bbb"), Tables("\"ccc\"", null));

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();

        await foreach (var item in items)
            list.Add(item);

        return list;
    }

    [Test]
    public async Task EachPageAsksForTheNext()
    {
        using var server = TwoPages();
        var pages = await ToListAsync(new DynamoDBClient(server.Options).ListTablesPages(new() { Limit = 2 }));

        Assert.Multiple(() =>
        {
            Assert.That(pages.Select(page => page.TableNames.Count), Is.EqualTo(new[] { 2, 1 }));
            Assert.That(server.Asked[0].Json["ExclusiveStartTableName"], Is.Null);
            Assert.That((string?)server.Asked[1].Json["ExclusiveStartTableName"], Is.EqualTo("bbb"));
            Assert.That((int?)server.Asked[1].Json["Limit"], Is.EqualTo(2));
        });
    }

    [Test]
    public async Task ItemsCanBeReadAgainFromTheBeginning()
    {
        using var server = TwoPages();
        var items = new DynamoDBClient(server.Options).ListTablesItems(new());
        Assert.That(await ToListAsync(items), Is.EqualTo(new[] { "aaa", "bbb", "ccc" }));
        Assert.That(await ToListAsync(items), Is.EqualTo(new[] { "aaa", "bbb", "ccc" }));
        Assert.That(server.Asked, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task TheRequestIsNotChanged()
    {
        using var server = TwoPages();
        var request = new ListTablesRequest { Limit = 2 };
        await ToListAsync(new DynamoDBClient(server.Options).ListTablesItems(request));
        Assert.That((request.Limit, request.ExclusiveStartTableName), Is.EqualTo((2, (string?)null)));
    }

    [Test]
    public async Task APageThatIsNotReachedIsNotAskedFor()
    {
        using var server = TwoPages();

        await foreach (var table in new DynamoDBClient(server.Options).ListTablesItems(new()))
        {
            if (table == "bbb")
                break;
        }

        Assert.That(server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void ATokenThatRepeatsThrows()
    {
        using var server = CannedServer.Start(Tables("\"aaa\"", "aaa"));
        var items = new DynamoDBClient(server.Options).ListTablesItems(new());
        var thrown = Thrown.By<AwsException>(() => ToListAsync(items));
        Assert.That(thrown.Message, Does.Contain("ListTables"));
        Assert.That(server.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void ATokenThatComesBackLaterThrows()
    {
        using var server = CannedServer.Start(Tables("\"aaa\"", "aaa"), Tables("\"bbb\"", "bbb"), Tables("\"aaa\"", "aaa"));
        var items = new DynamoDBClient(server.Options).ListTablesItems(new());
        var thrown = Thrown.By<AwsException>(() => ToListAsync(items));
        Assert.That(thrown.Message, Does.Contain("ListTables"));
        Assert.That(server.Asked, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task ATokenOfSeveralValuesIsCarriedOn()
    {
        using var server = CannedServer.Start(
            new Canned(200, """{"Items":[{"id":{"S":"1"}}],"LastEvaluatedKey":{"id":{"S":"1"},"n":{"N":"2"}}}"""),
            new Canned(200, """{"Items":[{"id":{"S":"2"}}]}"""));

        var items = await ToListAsync(new DynamoDBClient(server.Options).ScanItems(new() { TableName = "products" }));
        Assert.That(items.Select(item => item["id"]), Is.EqualTo(new AttributeValue[] { "1", "2" }));
        Assert.That(server.Asked[1].Json["ExclusiveStartKey"]?.ToJsonString(), Is.EqualTo("""{"id":{"S":"1"},"n":{"N":"2"}}"""));
    }

    [Test]
    public void CancellingEndsTheEnumeration()
    {
        using var server = CannedServer.Start(Tables("\"aaa\"", "aaa"), Tables("\"bbb\"", "bbb"), Tables("\"ccc\"", "ccc"));
        using var source = new CancellationTokenSource();
        var seen = 0;

        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new DynamoDBClient(server.Options).ListTablesItems(new()).WithCancellation(source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });

        Assert.That(seen, Is.EqualTo(1));
    }

    [Test]
    public void AnErrorIsThrownWhereItsPageIsReached()
    {
        using var server = CannedServer.Start(
            Tables("\"aaa\"", "aaa"),
            new Canned(400, """{"__type":"com.amazonaws.dynamodb.v20120810#BackupInUseException","Message":"no"}"""));

        var seen = new List<string>();

        Assert.ThrowsAsync<BackupInUseException>(async () =>
        {
            await foreach (var table in new DynamoDBClient(server.Options).ListTablesItems(new()))
                seen.Add(table);
        });

        Assert.That(seen, Is.EqualTo(new[] { "aaa" }));
    }

    private static CannedServer ThreePages() =>
        CannedServer.Start(Tables("\"aaa\",\"bbb\"", "bbb"), Tables("\"ccc\",\"ddd\"", "ddd"), Tables("\"eee\"", null));

    [Test]
    public async Task LimitsEndThePagesAndTellWhereToGoOn()
    {
        using var server = ThreePages();
        var options = new AwsPageOptions { MaxItems = 3, PageSize = 2 };
        var pages = new DynamoDBClient(server.Options).ListTablesPages(new(), options);
        var read = await ToListAsync(pages.WithResumeTokens());

        Assert.Multiple(() =>
        {
            Assert.That(read.SelectMany(page => page.Output.TableNames), Is.EqualTo(new[] { "aaa", "bbb", "ccc" }));
            Assert.That(server.Asked, Has.Count.EqualTo(2));
            Assert.That((int?)server.Asked[0].Json["Limit"], Is.EqualTo(2));
            Assert.That(read[0].ResumeToken, Is.EqualTo(Token("""{"ExclusiveStartTableName": "bbb"}""")));
            Assert.That(read[1].ResumeToken, Is.EqualTo(Token("""{"ExclusiveStartTableName": "bbb", "boto_truncate_amount": 1}""")));
        });
    }

    private static string Token(string json) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(json));

    [Test]
    public async Task AReadingGoesOnWhereAnotherEnded()
    {
        using var server = CannedServer.Start(Tables("\"ccc\",\"ddd\"", "ddd"), Tables("\"eee\"", null));
        var options = new AwsPageOptions { StartingToken = Token("""{"ExclusiveStartTableName": "bbb", "boto_truncate_amount": 1}""") };
        var items = await ToListAsync(new DynamoDBClient(server.Options).ListTablesItems(new(), options));
        Assert.That(items, Is.EqualTo(new[] { "ddd", "eee" }));
        Assert.That((string?)server.Asked[0].Json["ExclusiveStartTableName"], Is.EqualTo("bbb"));
    }

    [Test]
    public async Task AllPagesAreOneAndSearched()
    {
        using var server = CannedServer.Start(
            [.. Enumerable.Repeat(new[] { Tables("\"aaa\",\"bbb\"", "bbb"), Tables("\"ccc\"", null) }, 2).SelectMany(page => page)]);

        var pages = new DynamoDBClient(server.Options).ListTablesPages(new(), new AwsPageOptions { ReadAhead = true });
        var full = await pages.BuildFullResultAsync();
        Assert.That(full.Output.TableNames, Is.EqualTo(new[] { "aaa", "bbb", "ccc" }));
        Assert.That(full.ResumeToken, Is.Null);
        var found = await ToListAsync(pages.SearchAsync("TableNames[?@ != 'bbb']"));
        Assert.That(found.Select(one => one.ToObject()), Is.EqualTo(new[] { "aaa", "ccc" }));
    }

    [Test]
    public async Task ATokenThatIsAnExpressionIsFollowed()
    {
        using var server = CannedServer.Start(
            new Canned(200, "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents></ListBucketResult>"),
            new Canned(200, "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>c</Key></Contents></ListBucketResult>"));

        var client = new S3.S3Client(ExceptionTests.PathStyle(server));
        var keys = await ToListAsync(client.ListObjectsItems(new() { Bucket = "bucket" }));
        Assert.That(keys.Select(found => found.Key), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(server.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void ASizeThatIsNoneThrows()
    {
        using var server = ThreePages();
        var items = new DynamoDBClient(server.Options).ListTablesItems(new(), new AwsPageOptions { PageSize = 0 });
        Assert.That(Thrown.By<AwsValidationException>(() => ToListAsync(items)).Message, Does.Contain("PageSize"));
        Assert.That(server.Asked, Is.Empty);
    }

    [Test]
    public void TheTimeForAllPagesIsLimited()
    {
        using var server = ThreePages();
        var items = new DynamoDBClient(server.Options).ListTablesItems(new(), new AwsPageOptions { Timeout = TimeSpan.FromMilliseconds(50) });

        Assert.ThrowsAsync<AwsConnectionException>(async () =>
        {
            await foreach (var _ in items)
                await Task.Delay(40);
        });
    }
}
