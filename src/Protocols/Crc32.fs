namespace FunctionalAws

open System
open System.Buffers.Binary

/// <summary>The CRC-32 of ISO 3309, which also ZIP and gzip have, eight bytes at a time.</summary>
[<RequireQualifiedAccess>]
module Crc32 =

    /// Eight tables of 256: table n advances a byte over n more bytes of zero.
    let private makeTables () : uint32[] =
        let tables = Array.zeroCreate<uint32>(8 * 256)

        for byte in 0..255 do
            let mutable crc = uint32 byte

            for _ in 1..8 do
                crc <- if crc &&& 1u = 0u then crc >>> 1 else (crc >>> 1) ^^^ 0xEDB88320u

            tables[byte] <- crc

        for index in 256 .. tables.Length - 1 do
            let shorter = tables[index - 256]
            tables[index] <- (shorter >>> 8) ^^^ tables[int (shorter &&& 0xFFu)]

        tables

    let private tables: Lazy<uint32[]> = Lazy<uint32[]>(makeTables)

    /// The checksum of more bytes, after those that have the given checksum; nothing has 0.
    let append (bytes: ReadOnlySpan<byte>) (checksum: uint32) : uint32 =
        let tables = tables.Value
        let mutable crc = ~~~checksum
        let mutable rest = bytes

        while rest.Length >= 8 do
            let low = crc ^^^ BinaryPrimitives.ReadUInt32LittleEndian rest
            let high = BinaryPrimitives.ReadUInt32LittleEndian(rest.Slice 4)

            crc <-
                tables[7 * 256 + int (low &&& 0xFFu)]
                ^^^ tables[6 * 256 + int ((low >>> 8) &&& 0xFFu)]
                ^^^ tables[5 * 256 + int ((low >>> 16) &&& 0xFFu)]
                ^^^ tables[4 * 256 + int (low >>> 24)]
                ^^^ tables[3 * 256 + int (high &&& 0xFFu)]
                ^^^ tables[2 * 256 + int ((high >>> 8) &&& 0xFFu)]
                ^^^ tables[256 + int ((high >>> 16) &&& 0xFFu)]
                ^^^ tables[int (high >>> 24)]

            rest <- rest.Slice 8

        for byte in rest do
            crc <- (crc >>> 8) ^^^ tables[int ((crc ^^^ uint32 byte) &&& 0xFFu)]

        ~~~crc

    /// The checksum of bytes.
    let ofBytes (bytes: ReadOnlySpan<byte>) : uint32 = append bytes 0u

    /// The checksum as headers carry it: four bytes, the highest first, in Base64.
    let toBase64 (checksum: uint32) : string =
        let bytes = Array.zeroCreate<byte> 4
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(), checksum)
        Convert.ToBase64String bytes
