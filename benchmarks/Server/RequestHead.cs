using System.Buffers.Text;
using System.Text;

namespace FunctionalAws.Benchmarks;

/// <summary>The little that the stub wants to know of a request.</summary>
internal readonly record struct RequestHead(byte[] Answer, int BodyLength, bool ExpectsContinue)
{
    public static RequestHead Read(ReadOnlySpan<byte> head, Answers answers)
    {
        ReadOnlySpan<byte> operation = default;
        bool checksum = false, expects = false;
        var length = 0;

        foreach (var range in head.Split("\r\n"u8))
        {
            var line = head[range];
            var colon = line.IndexOf((byte)':');
            if (colon < 0)
                continue;

            // the length of the name tells most headers apart before any letter is compared
            var name = line[..colon];
            var value = line[(colon + 1)..].TrimStart((byte)' ');
            switch (colon)
            {
                case 6 when Ascii.EqualsIgnoreCase(name, "expect"u8): expects = true; break;
                case 12 when Ascii.EqualsIgnoreCase(name, "x-amz-target"u8): operation = value; break;
                case 14 when Ascii.EqualsIgnoreCase(name, "content-length"u8): Utf8Parser.TryParse(value, out length, out _); break;
                case 19 when Ascii.EqualsIgnoreCase(name, "x-amz-checksum-mode"u8): checksum = true; break;
            }
        }

        var answer = operation.Length > 0
            ? DynamoDb(operation, answers)
            : S3(head[..head.IndexOf("\r\n"u8)], checksum, answers);
        return new RequestHead(answer, length, expects);
    }

    private static byte[] DynamoDb(ReadOnlySpan<byte> operation, Answers answers) =>
        operation.EndsWith(".GetItem"u8) ? answers.GetItem
        : operation.EndsWith(".PutItem"u8) ? answers.PutItem
        : operation.EndsWith(".Query"u8) ? answers.Query
        : answers.Unknown;

    private static byte[] S3(ReadOnlySpan<byte> requestLine, bool checksum, Answers answers)
    {
        if (requestLine.IndexOf("list-type=2"u8) >= 0)
            return requestLine.IndexOf("encoding-type=url"u8) >= 0 ? answers.KeysEncoded : answers.Keys;

        return requestLine.IndexOf(".bin"u8) < 0 ? answers.Unknown
            : checksum ? answers.ObjectWithChecksum
            : answers.Object;
    }
}
