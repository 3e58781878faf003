using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// The floor: an HttpClient that sends a fixed request, with headers like those of a signed one, and reads the bytes of
/// the answer without looking at them.
/// </summary>
internal static class BareClient
{
    private const string Authorization =
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260115/eu-west-1/dynamodb/aws4_request, "
        + "SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
        + "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";

    private const string UserAgent =
        "bare/1.0 ua/2.1 os/linux#6.1 md/arch#x86_64 lang/dotnet#10.0 cfg/retry-mode#standard m/E,b";

    private static readonly MediaTypeHeaderValue Json = new("application/x-amz-json-1.0");

    public static Func<Task<int>> Create(string call, Uri endpoint)
    {
        var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);
        var json = Encoding.UTF8.GetBytes(BareRequests.Json(call));
        var target = "DynamoDB_20120810." + call;
        var url = call switch
        {
            "GetObject" => new Uri(endpoint, $"/{Calls.Bucket}/{Calls.Key}"),
            "ListObjectsV2" => new Uri(endpoint, $"/{Calls.Bucket}?list-type=2"),
            _ => endpoint,
        };

        return json.Length > 0
            ? () => Send(http, DynamoDb(url, target, json))
            : () => Send(http, S3(url));
    }

    private static HttpRequestMessage DynamoDb(Uri url, string target, byte[] json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = Json;
        request.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        return Signed(request);
    }

    private static HttpRequestMessage S3(Uri url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation(
            "X-Amz-Content-SHA256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        return Signed(request);
    }

    private static HttpRequestMessage Signed(HttpRequestMessage request)
    {
        var headers = request.Headers;
        headers.TryAddWithoutValidation("X-Amz-Date", "20260115T101112Z");
        headers.TryAddWithoutValidation("Authorization", Authorization);
        headers.TryAddWithoutValidation("User-Agent", UserAgent);
        headers.TryAddWithoutValidation("amz-sdk-invocation-id", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        headers.TryAddWithoutValidation("amz-sdk-request", "attempt=1; max=3");
        return request;
    }

    private static async Task<int> Send(HttpClient http, HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = ArrayPool<byte>.Shared.Rent(Clients.BufferSize);
        var total = 0;
        while (await body.ReadAsync(buffer) is var count and > 0)
            total += count;
        ArrayPool<byte>.Shared.Return(buffer);
        return total;
    }
}
