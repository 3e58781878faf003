namespace FunctionalAws.Schema

open System
open System.Buffers
open System.Buffers.Binary
open System.IO
open System.IO.Compression
open System.Security.Cryptography
open System.Text

/// A service's model for a catalog.
type CatalogService = {
    /// The service's folder in botocore's data layout, as in "stepfunctions".
    Name: string
    /// The service's id, as in "SFN".
    Id: string
    ApiVersion: string
    /// The one text that <c>ModelText.join</c> makes.
    Text: byte[]
}

/// Where in a catalog's file a service is.
type CatalogEntry = {
    Name: string
    Id: string
    ApiVersion: string
    Offset: int64
    PackedLength: int
    Length: int
    /// The beginning of the SHA-256 of the packed bytes.
    Digest: uint64
}

/// <summary>Many services' models in one compressed file, of which each is read on its own.</summary>
/// <remarks>
/// The file: "FAWSCAT1"; the length of the index and the first 8 bytes of its SHA-256; the index; and one Brotli stream
/// for each service. The index has, for each service, name, id and API version (each a length in 7 bits a byte, then
/// UTF-8), then as 4 bytes each the length of its stream and of its text, then 8 bytes of its stream's SHA-256. Numbers
/// are little-endian. The streams follow one another in the index's order.
/// </remarks>
[<RequireQualifiedAccess>]
module Catalog =

    let private signature = "FAWSCAT1"B
    let private headLength = signature.Length + 4 + 8

    // EC2's model, the largest, has 1.2 MB; the index of all services 21 kB. A length is only a claim.
    let private mostText = 16 * 1024 * 1024
    let private mostIndex = 4 * 1024 * 1024

    let private digest (bytes: ReadOnlySpan<byte>) : uint64 =
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(bytes).AsSpan())

    let private compress (text: byte[]) : byte[] =
        let target = Array.zeroCreate (BrotliEncoder.GetMaxCompressedLength text.Length)
        let mutable written = 0

        if not (BrotliEncoder.TryCompress(ReadOnlySpan text, Span target, &written, 11, 24)) then
            invalidOp "a model cannot be compressed"

        Array.sub target 0 written

    /// The bytes of a catalog. The same services make the same bytes.
    let pack (services: CatalogService list) : byte[] =
        let services = services |> List.sortWith (fun a b -> String.CompareOrdinal(a.Name, b.Name))
        let packed = services |> List.toArray |> Array.Parallel.map (fun service -> compress service.Text)
        use index = new MemoryStream()
        use writer = new BinaryWriter(index, Encoding.UTF8)
        writer.Write services.Length

        for service, stream in Seq.zip services packed do
            writer.Write service.Name
            writer.Write service.Id
            writer.Write service.ApiVersion
            writer.Write stream.Length
            writer.Write service.Text.Length
            writer.Write(digest (ReadOnlySpan stream))

        writer.Flush()
        let index = index.ToArray()
        use file = new MemoryStream()
        use writer = new BinaryWriter(file, Encoding.UTF8)
        writer.Write signature
        writer.Write index.Length
        writer.Write(digest (ReadOnlySpan index))
        writer.Write index
        packed |> Array.iter writer.Write
        writer.Flush()
        file.ToArray()

    let private damaged (what: string) : 'a = raise (InvalidDataException what)

    let private readIndex (index: byte[]) (fileLength: int64) : CatalogEntry list =
        use reader = new BinaryReader(new MemoryStream(index), Encoding.UTF8)
        let count = reader.ReadInt32()
        let mutable offset = int64 (headLength + index.Length)

        [
            for _ in 1..count do
                let name = reader.ReadString()
                let id = reader.ReadString()
                let version = reader.ReadString()
                let packedLength = reader.ReadInt32()
                let length = reader.ReadInt32()
                let digest = reader.ReadUInt64()

                if packedLength < 0 || length < 0 || length > mostText then
                    damaged "its index has a length that cannot be"

                let entry = {
                    Name = name
                    Id = id
                    ApiVersion = version
                    Offset = offset
                    PackedLength = packedLength
                    Length = length
                    Digest = digest
                }

                offset <- offset + int64 packedLength

                if offset > fileLength then damaged "it is cut off"

                entry
        ]

    /// <summary>The index of a catalog's file.</summary>
    /// <exception cref="T:System.IO.InvalidDataException">It is no catalog, or damaged.</exception>
    let index (file: Stream) : CatalogEntry list =
        let head = Array.zeroCreate headLength

        if file.ReadAtLeast(Span head, headLength, false) < headLength then
            damaged "it is no catalog of models"

        if not (head.AsSpan(0, signature.Length).SequenceEqual signature) then
            damaged "it is no catalog of models"

        let length = BinaryPrimitives.ReadInt32LittleEndian(ReadOnlySpan(head, signature.Length, 4))
        let expected = BinaryPrimitives.ReadUInt64LittleEndian(ReadOnlySpan(head, signature.Length + 4, 8))

        if length < 4 || length > mostIndex then
            damaged "its index has a length that cannot be"

        let bytes = Array.zeroCreate length

        if file.ReadAtLeast(Span bytes, length, false) < length then
            damaged "it is cut off"

        if digest (ReadOnlySpan bytes) <> expected then
            damaged "its index is damaged"

        try
            readIndex bytes file.Length
        with
        // A length of a text that ends too early, is below zero, or is no number.
        | :? IOException
        | :? FormatException -> damaged "its index is damaged"

    /// <summary>The text of a service's model.</summary>
    /// <exception cref="T:System.IO.InvalidDataException">It is damaged, or the file is not the one of the index.</exception>
    let read (file: Stream) (entry: CatalogEntry) : byte[] =
        let packed = ArrayPool<byte>.Shared.Rent entry.PackedLength

        try
            file.Position <- entry.Offset
            let bytes = Span(packed, 0, entry.PackedLength)

            if file.ReadAtLeast(bytes, entry.PackedLength, false) < entry.PackedLength then
                damaged "it is cut off"

            let source = ReadOnlySpan(packed, 0, entry.PackedLength)

            if digest source <> entry.Digest then
                damaged $"the model of {entry.Name} is damaged"

            let text = Array.zeroCreate entry.Length
            let mutable written = 0

            if not (BrotliDecoder.TryDecompress(source, Span text, &written)) || written <> text.Length then
                damaged $"the model of {entry.Name} is damaged"

            text
        finally
            ArrayPool<byte>.Shared.Return packed
