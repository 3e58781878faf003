using System.Text;

namespace FunctionalAws.Benchmarks;

/// <summary>The bodies of the S3 answers.</summary>
internal static class S3Answers
{
    /// <summary>Bytes that look random, and are the same in every run.</summary>
    public static byte[] ObjectBytes(int length)
    {
        var bytes = new byte[length];
        new Random(20260115).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A full page of keys; S3 names the encoding only if the request asked for one.</summary>
    public static string Keys(bool urlEncoded)
    {
        var xml = new StringBuilder();
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">")
            .Append($"<Name>{Calls.Bucket}</Name><Prefix></Prefix>")
            .Append($"<KeyCount>{Answers.KeyCount}</KeyCount><MaxKeys>1000</MaxKeys>");
        if (urlEncoded)
            xml.Append("<EncodingType>url</EncodingType>");
        xml.Append("<IsTruncated>false</IsTruncated>");

        for (var i = 0; i < Answers.KeyCount; i++)
            xml.Append($"<Contents><Key>photos/2026/01/{i % 28 + 1:00}/img-{i:000000}.jpg</Key>")
                .Append($"<LastModified>2026-01-{i % 28 + 1:00}T10:11:12.000Z</LastModified>")
                .Append($"<ETag>&quot;9b2cf535f27731c974343645a39{i:00000}&quot;</ETag>")
                .Append("<ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType>")
                .Append($"<Size>{i * 1_021 + 48_213}</Size><StorageClass>STANDARD</StorageClass></Contents>");

        return xml.Append("</ListBucketResult>").ToString();
    }
}
