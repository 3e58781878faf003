namespace FunctionalAws

open System
open System.Buffers
open System.Buffers.Binary
open System.IO
open System.Security.Cryptography
open System.Threading
open System.Threading.Tasks

/// <summary>A checksum of bytes that come in pieces.</summary>
[<AbstractClass>]
type RunningChecksum internal () =

    /// Takes in the next bytes.
    abstract Append: bytes: ReadOnlySpan<byte> -> unit

    /// The checksum of all bytes so far, the highest byte first. Nothing is appended after it.
    abstract Finish: unit -> byte[]

    abstract Dispose: unit -> unit
    default _.Dispose() : unit = ()

    interface IDisposable with
        member this.Dispose() : unit = this.Dispose()

[<Sealed>]
type private RunningCrc(crc: Crc, size: int) =
    inherit RunningChecksum()
    let mutable check = 0UL

    override _.Append(bytes: ReadOnlySpan<byte>) : unit = check <- crc.Append(bytes, check)

    override _.Finish() : byte[] =
        let bytes = Array.zeroCreate<byte> 8
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(), check)
        bytes[8 - size ..]

[<Sealed>]
type private RunningHash(name: HashAlgorithmName) =
    inherit RunningChecksum()
    let hash = IncrementalHash.CreateHash name

    override _.Append(bytes: ReadOnlySpan<byte>) : unit = hash.AppendData bytes
    override _.Finish() : byte[] = hash.GetHashAndReset()
    override _.Dispose() : unit = hash.Dispose()

/// <summary>
/// A way to make a checksum of a body, as S3 knows them
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
/// </summary>
[<Sealed>]
type BodyChecksum
    internal (name: string, header: string, size: int, crc: Lazy<Crc> | null, start: unit -> RunningChecksum) =

    /// The name that services have for it, as in "CRC32C".
    member _.Name: string = name

    /// The header, or trailer, that carries it, as in "x-amz-checksum-crc32c".
    member _.Header: string = header

    /// Its length in bytes, before Base64.
    member _.Size: int = size

    member internal _.Crc: Lazy<Crc> | null = crc

    /// Starts a checksum of bytes that come in pieces.
    member _.Start() : RunningChecksum = start ()

    override _.ToString() : string = name

/// <summary>The checksums there are, and what can be done with them.</summary>
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module BodyChecksum =

    let private ofCrc (name: string) (header: string) (size: int) (crc: Lazy<Crc>) : BodyChecksum =
        BodyChecksum(name, header, size, crc, (fun () -> new RunningCrc(crc.Value, size)))

    let private ofHash (name: string) (header: string) (size: int) (hash: HashAlgorithmName) : BodyChecksum =
        BodyChecksum(name, header, size, null, (fun () -> new RunningHash(hash)))

    /// The CRC-32 of ISO 3309: what AWS's SDKs take where nobody chooses.
    let crc32: BodyChecksum = ofCrc "CRC32" "x-amz-checksum-crc32" 4 Crc32.crc

    /// The CRC-32 of Castagnoli, which iSCSI has.
    let crc32c: BodyChecksum = ofCrc "CRC32C" "x-amz-checksum-crc32c" 4 (Lazy<Crc>(fun () -> Crc(32, 0x82F63B78UL)))

    /// The CRC-64 of NVMe: what S3 makes of objects that come without a checksum.
    let crc64Nvme: BodyChecksum =
        ofCrc "CRC64NVME" "x-amz-checksum-crc64nvme" 8 (Lazy<Crc>(fun () -> Crc(64, 0x9A6C9329AC4BC9B5UL)))

    /// SHA-1.
    let sha1: BodyChecksum = ofHash "SHA1" "x-amz-checksum-sha1" 20 HashAlgorithmName.SHA1

    /// SHA-256.
    let sha256: BodyChecksum = ofHash "SHA256" "x-amz-checksum-sha256" 32 HashAlgorithmName.SHA256

    /// SHA-512.
    let sha512: BodyChecksum = ofHash "SHA512" "x-amz-checksum-sha512" 64 HashAlgorithmName.SHA512

    /// MD5, which only guards against accidents.
    let md5: BodyChecksum = ofHash "MD5" "x-amz-checksum-md5" 16 HashAlgorithmName.MD5

    /// All of them, the one to prefer in an answer that has several first: by what it catches for what it costs.
    let all: BodyChecksum list = [ crc64Nvme; crc32c; crc32; sha1; sha256; sha512; md5 ]

    /// The checksum with the name that services have for it, in any case.
    let tryNamed (name: string) : BodyChecksum option =
        all |> List.tryFind (fun known -> known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))

    /// The checksum that a header or a trailer of the given name carries.
    let tryOfHeader (header: string) : BodyChecksum option =
        all |> List.tryFind (fun known -> known.Header.Equals(header, StringComparison.OrdinalIgnoreCase))

    /// The checksum of bytes, in Base64 as headers carry it.
    let ofBytes (checksum: BodyChecksum) (bytes: ReadOnlySpan<byte>) : string =
        use running = checksum.Start()
        running.Append bytes
        Convert.ToBase64String(running.Finish())

    /// <summary>The checksum of what is left of a stream, in Base64 as headers carry it.</summary>
    let ofStream (checksum: BodyChecksum) (stream: Stream) (cancel: CancellationToken) : Task<string> =
        task {
            use running = checksum.Start()
            let buffer = ArrayPool<byte>.Shared.Rent 65536

            try
                let mutable count = -1

                while count <> 0 do
                    let! read = stream.ReadAsync(Memory buffer, cancel)
                    running.Append(ReadOnlySpan(buffer, 0, read))
                    count <- read
            finally
                ArrayPool<byte>.Shared.Return buffer

            return Convert.ToBase64String(running.Finish())
        }

    let private decode (checksum: BodyChecksum) (text: string) : byte[] =
        let bytes = Array.zeroCreate<byte>(checksum.Size + 3)

        match Convert.TryFromBase64String(text, bytes.AsSpan()) with
        | true, count when count = checksum.Size -> bytes[.. count - 1]
        | _ -> invalidArg (nameof text) (String.Concat("'", text, "' is no ", checksum.Name, " checksum in Base64"))

    /// <summary>
    /// The composite checksum of an object that was uploaded in parts: that of the parts' checksums, a dash, and their
    /// number, as in "9YIUhQ==-3". A checksum of the whole object it is not.
    /// </summary>
    /// <param name="checksum">What the parts' checksums were made with.</param>
    /// <param name="parts">The checksums of the parts in order, in Base64.</param>
    /// <exception cref="T:System.ArgumentException">One of them is no such checksum.</exception>
    let ofParts (checksum: BodyChecksum) (parts: string list) : string =
        use running = checksum.Start()

        for part in parts do
            running.Append(ReadOnlySpan(decode checksum part))

        String.Concat(Convert.ToBase64String(running.Finish()), "-", parts.Length.ToString())

    /// True for the checksum of parts' checksums: the bytes of the whole cannot be held against it.
    let isComposite (value: string) : bool = value.Contains '-'

    let private toUInt64 (bytes: byte[]) : uint64 =
        bytes |> Array.fold (fun sum byte -> (sum <<< 8) ||| uint64 byte) 0UL

    /// <summary>
    /// The checksum of a whole object, of the checksums and the lengths in bytes of its parts: what S3 calls a full object
    /// checksum. The bytes are not read again.
    /// </summary>
    /// <param name="checksum">One of the three CRCs; hashes cannot be joined.</param>
    /// <param name="parts">The parts' checksums in Base64, and their lengths in bytes, in order.</param>
    /// <exception cref="T:System.ArgumentException">One of them is no such checksum, or the algorithm is a hash.</exception>
    let join (checksum: BodyChecksum) (parts: (string * int64) list) : string =
        match checksum.Crc with
        | null -> invalidArg (nameof checksum) (String.Concat("checksums of ", checksum.Name, " cannot be joined"))
        | crc ->
            let add (sum: uint64) (part: string, length: int64) : uint64 =
                crc.Value.Join(sum, toUInt64 (decode checksum part), length)

            let bytes = Array.zeroCreate<byte> 8
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(), List.fold add 0UL parts)
            Convert.ToBase64String(bytes[8 - checksum.Size ..])
