namespace FunctionalAws.Signing

open System
open System.Buffers
open System.IO
open System.Security.Cryptography
open System.Threading
open System.Threading.Tasks

/// A hash that each thread keeps: setting one up costs as much as hashing a small request.
[<Sealed; AbstractClass>]
type private ThreadHash =
    [<ThreadStatic; DefaultValue>]
    static val mutable private mine: IncrementalHash | null

    static member Get() : IncrementalHash =
        match ThreadHash.mine with
        | null ->
            let hash = IncrementalHash.CreateHash HashAlgorithmName.SHA256
            ThreadHash.mine <- hash
            hash
        | hash -> hash

/// SHA-256 and its text, 64 lower-case hexadecimal digits.
[<RequireQualifiedAccess>]
module internal Sha256 =

    /// The length of a hash in bytes.
    [<Literal>]
    let Size: int = 32

    /// The hash of nothing.
    [<Literal>]
    let Empty: string = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// Writes the hash of the source, 32 bytes.
    let hash (source: ReadOnlySpan<byte>) (target: Span<byte>) : unit =
        let hash = ThreadHash.Get()
        hash.AppendData source
        hash.GetHashAndReset target |> ignore

    /// The two digits of every byte.
    let private digits: byte[] = Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Array.init 256 byte))

    /// Writes two digits for each byte of the source.
    let hex (source: ReadOnlySpan<byte>) (target: Span<byte>) : unit =
        let digits = digits

        for i in 0 .. source.Length - 1 do
            let place = 2 * int source[i]
            target[2 * i] <- digits[place]
            target[2 * i + 1] <- digits[place + 1]

    /// The text of the source's hash.
    let text (source: ReadOnlySpan<byte>) : string =
        if source.IsEmpty then
            Empty
        else
            let room = ArrayPool<byte>.Shared.Rent Size
            hash source (room.AsSpan())
            let text = Convert.ToHexStringLower(room, 0, Size)
            ArrayPool<byte>.Shared.Return room
            text

    /// The text of the hash of what is left of a stream, whose pieces somebody else sees, too.
    let textOfStream (stream: Stream) (see: byte[] -> int -> unit) (cancel: CancellationToken) : Task<string> =
        task {
            use hash = IncrementalHash.CreateHash HashAlgorithmName.SHA256
            let buffer = ArrayPool<byte>.Shared.Rent 65536

            try
                let! first = stream.ReadAsync(Memory buffer, cancel)
                let mutable read = first

                while read > 0 do
                    hash.AppendData(buffer, 0, read)
                    see buffer read
                    let! next = stream.ReadAsync(Memory buffer, cancel)
                    read <- next
            finally
                ArrayPool<byte>.Shared.Return buffer

            return Convert.ToHexStringLower(hash.GetHashAndReset())
        }
