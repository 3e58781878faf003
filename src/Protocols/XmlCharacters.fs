namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Text
open System.Text.Unicode

/// The characters of XML 1.0, fifth edition, as far as a reader asks for them.
[<RequireQualifiedAccess>]
module internal XmlCharacters =

    [<Literal>]
    let NameStart = 1uy

    [<Literal>]
    let NamePart = 2uy

    [<Literal>]
    let Colon = 3uy

    [<Literal>]
    let BeyondAscii = 4uy

    /// What a byte may be in a name; zero for what ends one.
    let kinds: byte[] =
        Array.init 256 (fun value ->
            let character = char value

            if value >= 0x80 then
                BeyondAscii
            elif Char.IsAsciiLetter character || character = '_' then
                NameStart
            elif Char.IsAsciiDigit character || character = '-' || character = '.' then
                NamePart
            elif character = ':' then
                Colon
            else
                0uy)

    /// The control characters that no document may hold.
    let forbidden: SearchValues<byte> =
        SearchValues.Create(ReadOnlySpan<byte>([| for value in 0uy .. 31uy -> value |] |> Array.except "\t\n\r"B))

    /// What ends a plain run of text.
    let endsText: SearchValues<byte> = SearchValues.Create(ReadOnlySpan<byte>("<&]\r"B))

    /// What ends a run that can be copied as it is, in text and in an attribute's value.
    let endsCopy: SearchValues<byte> = SearchValues.Create(ReadOnlySpan<byte>("<&\r"B))

    let endsValueCopy: SearchValues<byte> = SearchValues.Create(ReadOnlySpan<byte>("&\t\n\r"B))

    let isSpace (value: byte) : bool = value = ' 'B || value = '\n'B || value = '\t'B || value = '\r'B

    /// Whether a reference may stand for a character. S3 answers with references to the control characters of object
    /// keys, as XML 1.1 allows and 1.0 does not: refusing them would put such objects out of reach.
    let isCharacter (point: int) : bool =
        (point >= 0x1 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || (point >= 0x10000 && point <= 0x10FFFF)

    /// Whether a character beyond ASCII may start a name.
    let isNameStart (point: int) : bool =
        (point >= 0xC0 && point <= 0x2FF && point <> 0xD7 && point <> 0xF7)
        || (point >= 0x370 && point <= 0x1FFF && point <> 0x37E)
        || point = 0x200C
        || point = 0x200D
        || (point >= 0x2070 && point <= 0x218F)
        || (point >= 0x2C00 && point <= 0x2FEF)
        || (point >= 0x3001 && point <= 0xD7FF)
        || (point >= 0xF900 && point <= 0xFDCF)
        || (point >= 0xFDF0 && point <= 0xFFFD)
        || (point >= 0x10000 && point <= 0xEFFFF)

    /// Whether a character beyond ASCII may stand in a name.
    let isNamePart (point: int) : bool =
        isNameStart point
        || point = 0xB7
        || (point >= 0x300 && point <= 0x36F)
        || point = 0x203F
        || point = 0x2040

    let commentStart: byte[] = "<!--"B
    let commentDashes: byte[] = "--"B
    let sectionStart: byte[] = "<![CDATA["B
    let sectionEnd: byte[] = "]]>"B
    let instructionEnd: byte[] = "?>"B
    let declarationStart: byte[] = "<?xml"B
    let documentType: byte[] = "<!DOCTYPE"B
    let entityDeclaration: byte[] = "<!ENTITY"B
    let byteOrderMark: byte[] = [| 0xEFuy; 0xBBuy; 0xBFuy |]
    /// How U+FFFE and U+FFFF start, the two that are UTF-8 but not XML.
    let notCharacters: byte[] = [| 0xEFuy; 0xBFuy |]

    let lt: byte[] = "lt;"B
    let gt: byte[] = "gt;"B
    let amp: byte[] = "amp;"B
    let quot: byte[] = "quot;"B
    let apos: byte[] = "apos;"B

    let xml: byte[] = "xml"B
    let version: byte[] = "version"B
    let encoding: byte[] = "encoding"B
    let standalone: byte[] = "standalone"B
    let yes: byte[] = "yes"B
    let no: byte[] = "no"B
    let utf8: byte[] = "utf-8"B
    let ascii: byte[] = "us-ascii"B
    let xmlns: byte[] = "xmlns:"B
