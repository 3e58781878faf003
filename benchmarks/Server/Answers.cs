using System.Globalization;
using System.Text;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// The bytes that the stub server sends, made once when it starts. They are what AWS would send: the same headers,
/// a CRC-32 on every DynamoDB answer, a checksum on an object whose reader asked for one. The object's ETag is that of a
/// multipart upload, hence no MD5: AWS's SDK would check an MD5 besides the checksum, which doubles what it needs.
/// </summary>
internal sealed class Answers
{
    public const int DescriptionLength = 420;
    public const int ItemCount = 100;
    public const int ObjectLength = 1 << 20;
    public const int KeyCount = 1_000;

    private const string RequestId = "SKJ1V8R2QD5P7M3TX9N4C6B0HFVV4KQNSO5AEMVJF66Q9ASUAAJG";

    public readonly byte[] GetItem = DynamoDb(DynamoDbAnswers.GetItem());
    public readonly byte[] PutItem = DynamoDb("{}");
    public readonly byte[] Query = DynamoDb(DynamoDbAnswers.Query());
    public readonly byte[] Object = S3("application/octet-stream", ObjectHeaders, ObjectBytes);
    public readonly byte[] ObjectWithChecksum = S3("application/octet-stream", ObjectHeaders + ObjectChecksum, ObjectBytes);
    public readonly byte[] Keys = S3("application/xml", "", Encoding.UTF8.GetBytes(S3Answers.Keys(false)));
    public readonly byte[] KeysEncoded = S3("application/xml", "", Encoding.UTF8.GetBytes(S3Answers.Keys(true)));
    public readonly byte[] Continue = "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray();
    public readonly byte[] Unknown = Answer("400 Bad Request", "Content-Type: text/plain\r\n", "no such call"u8);

    /// <summary>How many bytes of body each answer has: what the bare client counts.</summary>
    public int BodyLength(string call) => Body(call switch
    {
        "GetItem" => GetItem,
        "PutItem" => PutItem,
        "Query" => Query,
        "GetObject" => Object,
        _ => Keys,
    });

    private static byte[] ObjectBytes { get; } = S3Answers.ObjectBytes(ObjectLength);

    private static string ObjectHeaders =>
        "x-amz-id-2: Kq2yY0oQ1xUO3b7fN5vZ8cT4mW6hR9sD2gJ1kL0pE3aB7uX5iC8nV4wM6tQ9yH2z\r\n"
        + "Last-Modified: Thu, 15 Jan 2026 10:11:12 GMT\r\n"
        + "ETag: \"9b2cf535f27731c974343645a3985328-1\"\r\n"
        + "x-amz-server-side-encryption: AES256\r\n"
        + "Accept-Ranges: bytes\r\n";

    private static string ObjectChecksum =>
        "x-amz-checksum-crc32: " + Convert.ToBase64String(Crc32.BigEndian(ObjectBytes)) + "\r\n"
        + "x-amz-checksum-type: FULL_OBJECT\r\n";

    private static byte[] DynamoDb(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        var crc = Crc32.Of(body).ToString(CultureInfo.InvariantCulture);
        return Answer(
            "200 OK",
            "Server: Server\r\n"
            + "Content-Type: application/x-amz-json-1.0\r\n"
            + $"x-amzn-RequestId: {RequestId}\r\n"
            + $"x-amz-crc32: {crc}\r\n",
            body);
    }

    private static byte[] S3(string contentType, string headers, ReadOnlySpan<byte> body) =>
        Answer(
            "200 OK",
            "x-amz-request-id: 8Q2M4T6V0XB1D3F5\r\n"
            + headers
            + $"Content-Type: {contentType}\r\n"
            + "Server: AmazonS3\r\n",
            body);

    private static byte[] Answer(string status, string headers, ReadOnlySpan<byte> body)
    {
        // the day the server started: a date of long ago would look like a clock that is wrong
        var head = Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nDate: {DateTime.UtcNow:R}\r\n{headers}Content-Length: {body.Length}\r\n\r\n");
        return [.. head, .. body];
    }

    private static int Body(ReadOnlySpan<byte> answer) => answer.Length - answer.IndexOf("\r\n\r\n"u8) - 4;
}
