using System.Buffers;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// GetItem written out by hand for just this table: the request is serialized and signed, the answer read into a dictionary,
/// with nothing that is not needed for it: no model, no validation, no retries, no checksum. What any SDK costs at least.
/// </summary>
internal static class HandClient
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string UserAgent = "hand/1.0 ua/2.1 os/linux#6.1 md/arch#x86_64 lang/dotnet#10.0";

    private static readonly MediaTypeHeaderValue Json = new("application/x-amz-json-1.0");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? text;

    private static (DateTime Second, string Stamp, byte[] Key) signing;

    public static Func<Task<int>> Create(string call, Uri endpoint)
    {
        if (call != "GetItem")
            throw new BenchmarkException("By hand there is GetItem only.");
        var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);
        return () => Send(http, endpoint);
    }

    private static async Task<int> Send(HttpClient http, Uri endpoint)
    {
        var body = Body("product-000042");
        var (stamp, authorization) = Sign(endpoint, body);
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        request.Headers.TryAddWithoutValidation("X-Amz-Target", "DynamoDB_20120810.GetItem");
        request.Headers.TryAddWithoutValidation("X-Amz-Date", stamp);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync();
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        var total = 0;
        while (await stream.ReadAsync(buffer.AsMemory(total)) is var count and > 0)
            total += count;
        var item = Read(buffer.AsSpan(0, total));
        ArrayPool<byte>.Shared.Return(buffer);
        return ((string)item[Calls.Attribute]!).Length;
    }

    private static byte[] Body(string id)
    {
        var target = Cleared();
        target.Write("{\"TableName\":\""u8);
        Write(target, Calls.Table);
        target.Write("\",\"Key\":{\"id\":{\"S\":\""u8);
        Write(target, id);
        target.Write("\"}}}"u8);
        return target.WrittenSpan.ToArray();
    }

    private static (string Stamp, string Authorization) Sign(Uri endpoint, byte[] body)
    {
        var now = DateTime.UtcNow;
        var second = new DateTime(now.Ticks - now.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc);
        var (known, stamp, key) = signing;
        if (known != second)
        {
            stamp = second.ToString("yyyyMMdd'T'HHmmss'Z'");
            key = Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + Secret), stamp[..8]), "eu-west-1"), "dynamodb"), "aws4_request");
            signing = (second, stamp, key);
        }

        Span<byte> hash = stackalloc byte[32];
        Span<byte> hex = stackalloc byte[64];
        var target = Cleared();
        target.Write("POST\n/\n\ncontent-type:application/x-amz-json-1.0\nhost:"u8);
        Write(target, endpoint.Authority);
        target.Write("\nx-amz-date:"u8);
        Write(target, stamp);
        target.Write("\nx-amz-target:DynamoDB_20120810.GetItem\n\ncontent-type;host;x-amz-date;x-amz-target\n"u8);
        SHA256.HashData(body, hash);
        Convert.TryToHexStringLower(hash, hex, out _);
        target.Write(hex);
        SHA256.HashData(target.WrittenSpan, hash);

        target.ResetWrittenCount();
        target.Write("AWS4-HMAC-SHA256\n"u8);
        Write(target, stamp);
        target.Write("\n"u8);
        Write(target, stamp.AsSpan(0, 8));
        target.Write("/eu-west-1/dynamodb/aws4_request\n"u8);
        Convert.TryToHexStringLower(hash, hex, out _);
        target.Write(hex);
        HMACSHA256.HashData(key, target.WrittenSpan, hash);
        return (stamp, string.Concat(
            $"AWS4-HMAC-SHA256 Credential={Key}/{stamp.AsSpan(0, 8)}/eu-west-1/dynamodb/aws4_request, ",
            "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=",
            Convert.ToHexStringLower(hash)));
    }

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static ArrayBufferWriter<byte> Cleared()
    {
        var target = text ??= new(1024);
        target.ResetWrittenCount();
        return target;
    }

    private static void Write(ArrayBufferWriter<byte> target, ReadOnlySpan<char> value) =>
        target.Advance(Encoding.UTF8.GetBytes(value, target.GetSpan(3 * value.Length)));

    private static Dictionary<string, object?> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        return Map(ref reader);
    }

    private static Dictionary<string, object?> Map(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = Value(ref reader);
        }

        return map;
    }

    // {"S":"…"} and its like, whose brace has been read
    private static object? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        var type = reader.ValueSpan[0];
        reader.Read();
        object? value = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True or JsonTokenType.False => type == 'B' ? reader.GetBoolean() : null,
            JsonTokenType.StartObject => Map(ref reader),
            _ => Items(ref reader),
        };
        reader.Read();
        return value;
    }

    private static List<object?> Items(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(reader.TokenType == JsonTokenType.String ? reader.GetString() : Value(ref reader));
        return items;
    }
}
