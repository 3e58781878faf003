namespace FunctionalAws

open System
open System.Buffers.Binary

/// <summary>The CRC-32 of ISO 3309, which also ZIP and gzip have.</summary>
[<RequireQualifiedAccess>]
module Crc32 =

    let internal crc = Lazy<Crc>(fun () -> Crc(32, 0xEDB88320UL))

    /// The checksum of more bytes, after those that have the given checksum; nothing has 0.
    let append (bytes: ReadOnlySpan<byte>) (checksum: uint32) : uint32 =
        uint32 (crc.Value.Append(bytes, uint64 checksum))

    /// The checksum of bytes.
    let ofBytes (bytes: ReadOnlySpan<byte>) : uint32 = append bytes 0u

    /// The checksum as headers carry it: four bytes, the highest first, in Base64.
    let toBase64 (checksum: uint32) : string =
        let bytes = Array.zeroCreate<byte> 4
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(), checksum)
        Convert.ToBase64String bytes
