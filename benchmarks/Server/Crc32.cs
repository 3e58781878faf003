using System.Buffers.Binary;

namespace FunctionalAws.Benchmarks;

/// <summary>The CRC-32 of zlib, bit by bit: it runs a few times, when the server starts.</summary>
internal static class Crc32
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1)));
        }

        return ~crc;
    }

    public static byte[] BigEndian(ReadOnlySpan<byte> bytes)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, Of(bytes));
        return four;
    }
}
