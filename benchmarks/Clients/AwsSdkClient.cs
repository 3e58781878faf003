using System.Buffers;
using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace FunctionalAws.Benchmarks;

/// <summary>The calls through AWS's own SDK, with its defaults.</summary>
internal static class AwsSdkClient
{
    public static Func<Task<int>> Create(string call, Uri endpoint) =>
        call is "GetItem" or "PutItem" or "Query" ? DynamoDb(call, endpoint) : S3(call, endpoint);

    private static BasicAWSCredentials Credentials => new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> DynamoDb(string call, Uri endpoint)
    {
        var client = new AmazonDynamoDBClient(
            Credentials,
            new AmazonDynamoDBConfig { ServiceURL = endpoint.OriginalString, AuthenticationRegion = "eu-west-1" });
        return call switch
        {
            "GetItem" => () => GetItem(client),
            "PutItem" => () => PutItem(client),
            _ => () => Query(client),
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> S3(string call, Uri endpoint)
    {
        var client = new AmazonS3Client(
            Credentials,
            new AmazonS3Config
            {
                ServiceURL = endpoint.OriginalString,
                AuthenticationRegion = "eu-west-1",
                ForcePathStyle = true,
            });
        return call == "GetObject" ? () => GetObject(client) : () => ListObjects(client);
    }

    private static async Task<int> GetItem(AmazonDynamoDBClient client)
    {
        var answer = await client.GetItemAsync(new GetItemRequest
        {
            TableName = Calls.Table,
            Key = new() { ["id"] = new() { S = "product-000042" } },
        });
        return answer.Item[Calls.Attribute].S.Length;
    }

    private static async Task<int> PutItem(AmazonDynamoDBClient client)
    {
        var answer = await client.PutItemAsync(new PutItemRequest
        {
            TableName = Calls.Table,
            Item = new()
            {
                ["id"] = new() { S = "product-000042" },
                ["title"] = new() { S = "Trail running shoe" },
                ["brand"] = new() { S = "Northern Paths" },
                ["colour"] = new() { S = "blue and grey" },
                ["size"] = new() { S = "44" },
                ["season"] = new() { S = "summer" },
                ["country"] = new() { S = "Portugal" },
                ["material"] = new() { S = "mesh" },
                ["sole"] = new() { S = "rubber" },
                ["category"] = new() { S = "shoes/running/trail" },
                ["supplier"] = new() { S = "supplier-0815" },
                ["updatedBy"] = new() { S = "import-job" },
                ["price"] = new() { N = "119.90" },
                ["stock"] = new() { N = "1284" },
                ["weight"] = new() { N = "0.62" },
                ["height"] = new() { N = "12.5" },
                ["width"] = new() { N = "31" },
                ["length"] = new() { N = "30.2" },
                ["rating"] = new() { N = "4.7" },
                ["reviews"] = new() { N = "318" },
                ["active"] = new() { BOOL = true },
                ["featured"] = new() { BOOL = false },
                ["tags"] = new() { SS = ["outdoor", "running", "shoes", "summer"] },
                ["sizes"] = new() { L = [new() { N = "42" }, new() { N = "43" }, new() { N = "44" }] },
                ["care"] = new() { M = new() { ["wash"] = new() { S = "by hand" }, ["degrees"] = new() { N = "30" } } },
            },
        });
        return answer.Attributes?.Count ?? 0;
    }

    private static async Task<int> Query(AmazonDynamoDBClient client)
    {
        var answer = await client.QueryAsync(new QueryRequest
        {
            TableName = Calls.Table,
            KeyConditionExpression = "customer = :c",
            ExpressionAttributeValues = new() { [":c"] = new() { S = "customer-7781" } },
        });
        return answer.Items.Count;
    }

    private static async Task<int> GetObject(AmazonS3Client client)
    {
        using var answer = await client.GetObjectAsync(new GetObjectRequest { BucketName = Calls.Bucket, Key = Calls.Key });
        var buffer = ArrayPool<byte>.Shared.Rent(Clients.BufferSize);
        var total = 0;
        while (await answer.ResponseStream.ReadAsync(buffer) is var count and > 0)
            total += count;
        ArrayPool<byte>.Shared.Return(buffer);
        return total;
    }

    private static async Task<int> ListObjects(AmazonS3Client client)
    {
        var answer = await client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Calls.Bucket });
        return answer.S3Objects.Count;
    }
}
