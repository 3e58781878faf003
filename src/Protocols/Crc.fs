namespace FunctionalAws

open System
open System.Buffers.Binary
open System.Runtime.InteropServices
open System.Runtime.Intrinsics
open System.Runtime.Intrinsics.Arm
open System.Runtime.Intrinsics.X86

/// <summary>
/// A cyclic redundancy check whose bits go lowest first, up to 64 of them wide, as all of those that AWS has. Long inputs are
/// folded with carry-less multiplication where the processor has it, as in
/// https://www.intel.com/content/dam/www/public/us/en/documents/white-papers/fast-crc-computation-generic-polynomials-pclmulqdq-paper.pdf;
/// short ones, and other processors, take a table of eight bytes at a time.
/// </summary>
[<Sealed>]
type internal Crc(width: int, polynomial: uint64) =
    // In a word of 64 bits the highest power is the lowest bit, so a narrower remainder stands in the upper bits.
    let aligned = polynomial <<< (64 - width)

    let last = 1UL <<< (64 - width)

    /// A remainder times x, modulo the polynomial.
    let timesX (value: uint64) : uint64 =
        let carry = if value &&& last = 0UL then 0UL else aligned
        ((value &&& ~~~last) >>> 1) ^^^ carry

    /// x to the given power, modulo the polynomial.
    let power (exponent: int) : uint64 =
        let mutable value = 1UL <<< 63

        for _ in 1..exponent do
            value <- timesX value

        value

    /// The product of two remainders, modulo the polynomial.
    let times (left: uint64) (right: uint64) : uint64 =
        let mutable product = 0UL
        let mutable shifted = right

        for bit in 0 .. width - 1 do
            if left &&& (1UL <<< (63 - bit)) <> 0UL then
                product <- product ^^^ shifted

            shifted <- timesX shifted

        product

    /// What moves 128 bits so many bits on. A product of two reflected words comes out one power too low.
    let fold (bits: int) : Vector128<uint64> = Vector128.Create(power (bits + 63), power (bits - 1))

    let foldOne = fold 128
    let foldFour = fold 512

    /// Eight tables of 256: table n advances a byte over n more bytes of zero.
    let tables: uint64[] =
        let tables = Array.zeroCreate (8 * 256)

        for byte in 0..255 do
            let mutable crc = uint64 byte

            for _ in 1..8 do
                crc <- if crc &&& 1UL = 0UL then crc >>> 1 else (crc >>> 1) ^^^ polynomial

            tables[byte] <- crc

        for index in 256 .. tables.Length - 1 do
            let shorter = tables[index - 256]
            tables[index] <- (shorter >>> 8) ^^^ tables[int (shorter &&& 0xFFUL)]

        tables

    let byTable (bytes: ReadOnlySpan<byte>) (start: uint64) : uint64 =
        let tables = tables
        let mutable crc = start
        let mutable rest = bytes

        while rest.Length >= 8 do
            let word = crc ^^^ BinaryPrimitives.ReadUInt64LittleEndian rest

            crc <-
                tables[7 * 256 + int (word &&& 0xFFUL)]
                ^^^ tables[6 * 256 + int ((word >>> 8) &&& 0xFFUL)]
                ^^^ tables[5 * 256 + int ((word >>> 16) &&& 0xFFUL)]
                ^^^ tables[4 * 256 + int ((word >>> 24) &&& 0xFFUL)]
                ^^^ tables[3 * 256 + int ((word >>> 32) &&& 0xFFUL)]
                ^^^ tables[2 * 256 + int ((word >>> 40) &&& 0xFFUL)]
                ^^^ tables[256 + int ((word >>> 48) &&& 0xFFUL)]
                ^^^ tables[int (word >>> 56)]

            rest <- rest.Slice 8

        for byte in rest do
            crc <- (crc >>> 8) ^^^ tables[int ((crc ^^^ uint64 byte) &&& 0xFFUL)]

        crc

    static let canFold () : bool = (Pclmulqdq.IsSupported || Aes.IsSupported) && BitConverter.IsLittleEndian

    static let moved (value: Vector128<uint64>) (by: Vector128<uint64>) : Vector128<uint64> =
        if Pclmulqdq.IsSupported then
            Pclmulqdq.CarrylessMultiply(value, by, 0uy) ^^^ Pclmulqdq.CarrylessMultiply(value, by, 0x11uy)
        else
            Aes.PolynomialMultiplyWideningLower(value.GetLower(), by.GetLower())
            ^^^ Aes.PolynomialMultiplyWideningUpper(value, by)

    /// Four lanes side by side, so that no multiplication waits for another; then one; then the table for what is left.
    let byFolding (bytes: ReadOnlySpan<byte>) (start: uint64) : uint64 =
        let words = MemoryMarshal.Cast<byte, Vector128<uint64>> bytes
        let four = foldFour
        let one = foldOne
        let mutable a = words[0] ^^^ Vector128.CreateScalar start
        let mutable b = words[1]
        let mutable c = words[2]
        let mutable d = words[3]
        let mutable i = 4

        while i + 4 <= words.Length do
            a <- moved a four ^^^ words[i]
            b <- moved b four ^^^ words[i + 1]
            c <- moved c four ^^^ words[i + 2]
            d <- moved d four ^^^ words[i + 3]
            i <- i + 4

        b <- moved a one ^^^ b
        c <- moved b one ^^^ c
        d <- moved c one ^^^ d

        while i < words.Length do
            d <- moved d one ^^^ words[i]
            i <- i + 1

        let left = MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(&d, 1))
        byTable (bytes.Slice(16 * words.Length)) (byTable left 0UL)

    let mask = UInt64.MaxValue >>> (64 - width)

    /// The check of more bytes, after those that have the given check; nothing has 0.
    member _.Append(bytes: ReadOnlySpan<byte>, check: uint64) : uint64 =
        let start = ~~~check &&& mask

        let crc =
            if canFold () && bytes.Length >= 64 then
                byFolding bytes start
            else
                byTable bytes start

        ~~~crc &&& mask

    /// The check of two parts that follow each other, of the check of each and the length of the second in bytes.
    member _.Join(first: uint64, second: uint64, secondLength: int64) : uint64 =
        // x^8 to the length's power, square by square.
        let mutable factor = 1UL <<< 63
        let mutable square = power 8
        let mutable left = secondLength

        while left > 0L do
            if left &&& 1L <> 0L then factor <- times factor square
            square <- times square square
            left <- left >>> 1

        (times (first <<< (64 - width)) factor >>> (64 - width)) ^^^ second
