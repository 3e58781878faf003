using System.Collections.Concurrent;
using FunctionalAws.Facade.DynamoDB;

namespace FunctionalAws.Facade.Tests;

/// <summary>The C# of docs/pipeline.md, word for word. HooksTests.cs runs it.</summary>
public static class PipelineExamples
{
    /// <summary>Writes down every call and what came of it.</summary>
    public static AwsMiddleware Audit(Action<string> write) => async (call, next) =>
    {
        try
        {
            var answer = await next(call);
            write($"{call.Service} {call.Operation}: {answer.Status}");
            return answer;
        }
        catch (AwsException error)
        {
            write($"{call.Service} {call.Operation}: {error.Message}");
            throw;
        }
    };

    /// <summary>A header in every request.</summary>
    public static AwsMiddleware Header(string name, string value) => (call, next) => next(call.WithHeader(name, value));

    /// <summary>Items that were read are not read again.</summary>
    public static AwsHook<GetItemRequest, GetItemResponse> Cache()
    {
        var known = new ConcurrentDictionary<(string, AttributeValue), GetItemResponse>();

        return async (request, next, cancel) =>
        {
            var key = (request.TableName, request.Key["id"]);
            return known.TryGetValue(key, out var found) ? found : known[key] = await next(request, cancel);
        };
    }

    public static AwsHooks ForTheShop(Action<string> write) => new AwsHooks()
        .Around(Audit(write))
        .Before(AwsStage.Sign, "header", Header("x-team", "shop"))
        .On(Cache());

    public static DynamoDBClient Client { get; } =
        new(new AwsClientOptions { Region = "eu-west-1", Hooks = ForTheShop(Console.WriteLine) });

    public static Task<GetItemResponse> ReadFor(DynamoDBClient dynamo, string tenant, GetItemRequest request)
    {
        var hooks = new AwsHooks().Before(AwsStage.Sign, "tenant", Header("x-tenant", tenant));
        return dynamo.With(hooks).GetItemAsync(request);
    }
}
