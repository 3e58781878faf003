using System.Buffers;
using System.Runtime.CompilerServices;
using FunctionalAws.Facade;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;

namespace FunctionalAws.Benchmarks;

/// <summary>The calls through the C# facade.</summary>
internal static class CSharpClient
{
    /// <summary>Whether the facade is compiled in. While it is not, a run leaves this client out and says so.</summary>
    public static bool IsAvailable => true;

    public static Func<Task<int>> Create(string call, Uri endpoint)
    {
        var options = new AwsClientOptions
        {
            Region = "eu-west-1",
            AccessKeyId = "AKIAIOSFODNN7EXAMPLE",
            SecretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            Endpoint = endpoint.OriginalString,
        };
        return call is "GetItem" or "PutItem" or "Query" ? DynamoDb(call, options) : S3(call, options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> DynamoDb(string call, AwsClientOptions options)
    {
        var client = new DynamoDBClient(options);
        return call switch
        {
            "GetItem" => () => GetItem(client),
            "PutItem" => () => PutItem(client),
            _ => () => Query(client),
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> S3(string call, AwsClientOptions options)
    {
        var client = new S3Client(options);
        return call == "GetObject" ? () => GetObject(client) : () => ListObjects(client);
    }

    private static async Task<int> GetItem(DynamoDBClient client)
    {
        var answer = await client.GetItemAsync(new()
        {
            TableName = Calls.Table,
            Key = new() { ["id"] = "product-000042" },
        });
        return answer.Item?[Calls.Attribute] is AttributeValue.S text ? text.Value.Length : 0;
    }

    private static async Task<int> PutItem(DynamoDBClient client)
    {
        var answer = await client.PutItemAsync(new()
        {
            TableName = Calls.Table,
            Item = new()
            {
                ["id"] = "product-000042",
                ["title"] = "Trail running shoe",
                ["brand"] = "Northern Paths",
                ["colour"] = "blue and grey",
                ["size"] = "44",
                ["season"] = "summer",
                ["country"] = "Portugal",
                ["material"] = "mesh",
                ["sole"] = "rubber",
                ["category"] = "shoes/running/trail",
                ["supplier"] = "supplier-0815",
                ["updatedBy"] = "import-job",
                ["price"] = new AttributeValue.N("119.90"),
                ["stock"] = new AttributeValue.N("1284"),
                ["weight"] = new AttributeValue.N("0.62"),
                ["height"] = new AttributeValue.N("12.5"),
                ["width"] = new AttributeValue.N("31"),
                ["length"] = new AttributeValue.N("30.2"),
                ["rating"] = new AttributeValue.N("4.7"),
                ["reviews"] = new AttributeValue.N("318"),
                ["active"] = true,
                ["featured"] = false,
                ["tags"] = new AttributeValue.SS(["outdoor", "running", "shoes", "summer"]),
                ["sizes"] = new AttributeValue.L([new AttributeValue.N("42"), new AttributeValue.N("43"), new AttributeValue.N("44")]),
                ["care"] = new AttributeValue.M(new() { ["wash"] = "by hand", ["degrees"] = new AttributeValue.N("30") }),
            },
        });
        return answer.Attributes?.Count ?? 0;
    }

    private static async Task<int> Query(DynamoDBClient client)
    {
        var answer = await client.QueryAsync(new()
        {
            TableName = Calls.Table,
            KeyConditionExpression = "customer = :c",
            ExpressionAttributeValues = new() { [":c"] = "customer-7781" },
        });
        return answer.Items.Count;
    }

    private static async Task<int> GetObject(S3Client client)
    {
        var answer = await client.GetObjectAsync(new() { Bucket = Calls.Bucket, Key = Calls.Key });
        await using var body = answer.Body;
        await using var stream = body.OpenStream();
        var buffer = ArrayPool<byte>.Shared.Rent(Clients.BufferSize);
        var total = 0;
        while (await stream.ReadAsync(buffer) is var count and > 0)
            total += count;
        ArrayPool<byte>.Shared.Return(buffer);
        return total;
    }

    private static async Task<int> ListObjects(S3Client client)
    {
        var answer = await client.ListObjectsV2Async(new() { Bucket = Calls.Bucket });
        return answer.Contents.Count;
    }
}
