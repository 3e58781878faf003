namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws

module BodyChecksumTests =

    /// The definition of a reflected CRC, bit by bit.
    let private slowly (width: int) (polynomial: uint64) (bytes: byte[]) : uint64 =
        let mask = UInt64.MaxValue >>> (64 - width)
        let mutable crc = mask

        for byte in bytes do
            crc <- crc ^^^ uint64 byte

            for _ in 1..8 do
                crc <- if crc &&& 1UL = 1UL then (crc >>> 1) ^^^ polynomial else crc >>> 1

        ~~~crc &&& mask

    let private crcs = [
        BodyChecksum.crc32, 32, 0xEDB88320UL
        BodyChecksum.crc32c, 32, 0x82F63B78UL
        BodyChecksum.crc64Nvme, 64, 0x9A6C9329AC4BC9B5UL
    ]

    let private randomBytes (seed: int) (length: int) : byte[] =
        let bytes = Array.zeroCreate<byte> length
        Random(seed).NextBytes bytes
        bytes

    let private inBase64 (checksum: BodyChecksum) (value: uint64) : string =
        let bytes = BitConverter.GetBytes value
        Array.Reverse bytes
        Convert.ToBase64String bytes[8 - checksum.Size ..]

    let private named (name: string) : BodyChecksum = BodyChecksum.tryNamed name |> Option.get

    // The check values of the catalogue of CRCs (https://reveng.sourceforge.io/crc-catalogue/all.htm), of FIPS 180 and of
    // RFC 1321.
    [<TestCase("CRC32", "123456789", "CBF43926")>]
    [<TestCase("CRC32C", "123456789", "E3069283")>]
    [<TestCase("CRC64NVME", "123456789", "AE8B14860A799888")>]
    [<TestCase("SHA1", "abc", "A9993E364706816ABA3E25717850C26C9CD0D89D")>]
    [<TestCase("SHA256", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")>]
    [<TestCase("MD5", "abc", "900150983CD24FB0D6963F7D28E17F72")>]
    let ``published values`` (name: string) (text: string) (hex: string) =
        let actual = BodyChecksum.ofBytes (named name) (ReadOnlySpan(Encoding.ASCII.GetBytes text))
        Assert.That(actual, Is.EqualTo(Convert.ToBase64String(Convert.FromHexString hex)))

    [<Property(MaxTest = 300)>]
    let ``CRCs are what the definition says, folded or by the table, from any place on``
        (seed: int)
        (length: uint16)
        (skip: byte)
        =
        let bytes = randomBytes seed (int length % 5000 + int skip)
        let part = bytes[int skip ..]

        crcs
        |> List.forall (fun (checksum, width, polynomial) ->
            let expected = slowly width polynomial part |> inBase64 checksum
            use byTable = checksum.Start()

            // Fewer than 64 bytes are not folded.
            for piece in Array.chunkBySize 63 part do
                byTable.Append(ReadOnlySpan piece)

            Convert.ToBase64String(byTable.Finish()) = expected
            && BodyChecksum.ofBytes checksum (ReadOnlySpan(bytes, int skip, part.Length)) = expected)

    [<Property>]
    let ``pieces have the checksum of the whole`` (seed: int) (cuts: uint16 list) =
        let bytes = randomBytes seed 3000
        let cuts = [ 0; yield! cuts |> List.map (fun cut -> int cut % 3000) |> List.sort; 3000 ]

        BodyChecksum.all
        |> List.forall (fun checksum ->
            use running = checksum.Start()

            for start, finish in List.pairwise cuts do
                running.Append(ReadOnlySpan(bytes, start, finish - start))

            let stream = new MemoryStream(bytes)
            let ofStream = (BodyChecksum.ofStream checksum stream Threading.CancellationToken.None).Result

            Convert.ToBase64String(running.Finish()) = BodyChecksum.ofBytes checksum (ReadOnlySpan bytes)
            && ofStream = BodyChecksum.ofBytes checksum (ReadOnlySpan bytes))

    [<Property>]
    let ``CRCs of parts join to that of the whole`` (seed: int) (lengths: uint16 list) =
        let parts = lengths |> List.mapi (fun i length -> randomBytes (seed + i) (int length % 4000))
        let whole = Array.concat parts

        crcs
        |> List.forall (fun (checksum, _, _) ->
            let ofParts =
                parts |> List.map (fun part -> BodyChecksum.ofBytes checksum (ReadOnlySpan part), int64 part.Length)

            BodyChecksum.join checksum ofParts = BodyChecksum.ofBytes checksum (ReadOnlySpan whole))

    [<Test>]
    let ``a part may be long`` () =
        // 5 GiB of zeros behind "123456789": the zeros are joined to themselves.
        for checksum, _, _ in crcs do
            let mutable zeros = BodyChecksum.ofBytes checksum (ReadOnlySpan(Array.zeroCreate<byte>(1 <<< 20)))
            let mutable length = 1L <<< 20

            for _ in 1..3 do
                zeros <- BodyChecksum.join checksum [ zeros, length; zeros, length ]
                length <- 2L * length

            let direct = BodyChecksum.ofBytes checksum (ReadOnlySpan(Array.zeroCreate<byte>(1 <<< 23)))
            Assert.That(zeros, Is.EqualTo direct)

    [<Test>]
    let ``hashes cannot be joined, and other texts are no checksums`` () =
        Assert.Throws<ArgumentException>(fun () -> BodyChecksum.join BodyChecksum.sha256 [] |> ignore)
        |> ignore

        for wrong in [ "AAAA"; "AAAAAAAA"; "?"; "" ] do
            Assert.Throws<ArgumentException>(fun () -> BodyChecksum.ofParts BodyChecksum.crc32 [ wrong ] |> ignore)
            |> ignore

    [<Test>]
    let ``a composite checksum is that of the parts' checksums, and their number`` () =
        let parts = [ randomBytes 1 100; randomBytes 2 50; randomBytes 3 7 ]

        for checksum in BodyChecksum.all do
            let each = parts |> List.map (fun part -> BodyChecksum.ofBytes checksum (ReadOnlySpan part))
            let joined = each |> List.map Convert.FromBase64String |> Array.concat
            let expected = BodyChecksum.ofBytes checksum (ReadOnlySpan joined) + "-3"
            Assert.That(BodyChecksum.ofParts checksum each, Is.EqualTo expected)
            Assert.That(BodyChecksum.isComposite expected)
            Assert.That(BodyChecksum.isComposite each.Head, Is.False)
