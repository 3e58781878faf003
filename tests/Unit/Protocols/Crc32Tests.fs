namespace FunctionalAws.Tests

open System
open System.Text
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module Crc32Tests =

    /// The definition, bit by bit.
    let private slowly (bytes: byte[]) : uint32 =
        let mutable crc = UInt32.MaxValue

        for byte in bytes do
            crc <- crc ^^^ uint32 byte

            for _ in 1..8 do
                crc <- if crc &&& 1u = 1u then (crc >>> 1) ^^^ 0xEDB88320u else crc >>> 1

        ~~~crc

    [<TestCase("", 0u)>]
    [<TestCase("123456789", 0xCBF43926u)>]
    [<TestCase("{}", 2745614147u)>]
    let ``known checksums`` (text: string, expected: uint32) =
        Assert.That(Crc32.ofBytes (ReadOnlySpan(Encoding.UTF8.GetBytes text)), Is.EqualTo expected)

    [<Property>]
    let ``it is what the definition says`` (bytes: byte[]) = Crc32.ofBytes (ReadOnlySpan bytes) = slowly bytes

    [<Property>]
    let ``long ones, too`` (seed: int) (length: uint16) (skip: byte) =
        let bytes = Array.zeroCreate<byte>(int length + int skip)
        Random(seed).NextBytes bytes
        Crc32.ofBytes (ReadOnlySpan(bytes, int skip, int length)) = slowly bytes[int skip ..]

    [<Property>]
    let ``pieces have the checksum of the whole`` (first: byte[]) (second: byte[]) =
        let whole = Array.append first second

        Crc32.ofBytes (ReadOnlySpan whole) = Crc32.append (ReadOnlySpan second) (Crc32.ofBytes (ReadOnlySpan first))

    [<Test>]
    let ``headers carry it with the highest byte first`` () =
        Assert.That(Crc32.toBase64 0xCBF43926u, Is.EqualTo "y/Q5Jg==")
        Assert.That(Crc32.toBase64 0u, Is.EqualTo "AAAAAA==")
