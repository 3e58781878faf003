// XML as the services are asked: what is written here reads back as the very same text.
namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Text
open System.Text.Unicode

/// <summary>A text with a character that XML 1.0 cannot carry: a control character other than tab, line feed and
/// carriage return, half of a surrogate pair, U+FFFE or U+FFFF. The message does not quote the text.</summary>
[<Sealed>]
type InvalidXmlCharacterException(character: char, index: int) =
    inherit
        Exception(
            String.Concat(
                String.Concat("XML cannot carry U+", (int character).ToString("X4"), ", the character at index "),
                index.ToString(),
                " of the text."
            )
        )

    /// The character, or the half of one.
    member _.Character: char = character

    /// Where it stands: UTF-16 units from the start of the text.
    member _.Index: int = index

/// <summary>Writes XML in UTF-8 to a buffer.</summary>
/// <remarks>
/// <para>The four characters that a reader takes for the end of a line (carriage return, line feed, U+0085 and U+2028)
/// are written as references, in text as well as in attributes, since a reader may turn each into a line feed. AWS's
/// SDKs agree on it, and S3 asks for it in object keys:
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints</para>
/// <para>A character that XML 1.0 cannot carry raises
/// <see cref="T:FunctionalAws.Protocols.InvalidXmlCharacterException" />. An object key may hold one, but there is no
/// good way to write it: raw, S3 refuses the whole request as malformed; replaced, it names another object, which S3
/// reports as deleted while the one that was meant stays; and a reference to it is no more allowed than the character.
/// Such an object can be deleted alone, with its key in the path. What was written before the character is left in the
/// buffer; <c>indexOfInvalid</c> finds it beforehand.</para>
/// <para>Names are written as they are: they come from a service's model, which is known to name XML's names.</para>
/// </remarks>
[<RequireQualifiedAccess>]
module XmlText =

    let private controls =
        String [|
            for value in '\u0000' .. '\u001F' do
                if value <> '\t' && value <> '\n' && value <> '\r' then value
        |]

    let private notCharacters: SearchValues<char> = SearchValues.Create((controls + "\uFFFE\uFFFF").AsSpan())

    let private specialInText: SearchValues<char> =
        SearchValues.Create((controls + "\uFFFE\uFFFF&<>\r\n\u0085\u2028").AsSpan())

    let private specialInAttribute: SearchValues<char> =
        SearchValues.Create((controls + "\uFFFE\uFFFF&<>\r\n\u0085\u2028\"\t").AsSpan())

    let private ampersand = "&amp;"B
    let private less = "&lt;"B
    let private greater = "&gt;"B
    let private quote = "&quot;"B
    let private tab = "&#x9;"B
    let private lineFeed = "&#xA;"B
    let private carriageReturn = "&#xD;"B
    let private nextLine = "&#x85;"B
    let private lineSeparator = "&#x2028;"B

    let private raw (writer: IBufferWriter<byte>) (bytes: byte[]) : unit =
        ReadOnlySpan<byte>(bytes).CopyTo(writer.GetSpan bytes.Length)
        writer.Advance bytes.Length

    /// Writes a part of a text that needs no escape; only a lone surrogate can be wrong in it.
    let private run (writer: IBufferWriter<byte>) (text: string) (from: int) (until: int) : unit =
        let mutable at = from

        while at < until do
            // room for the ASCII that most texts are; what does not fit comes in the next round
            let target = writer.GetSpan(max 4 (min 4096 (until - at)))
            let mutable taken = 0
            let mutable written = 0

            let status =
                Utf8.FromUtf16(text.AsSpan(at, until - at), target, &taken, &written, replaceInvalidSequences = false)

            writer.Advance written
            at <- at + taken

            if status = OperationStatus.InvalidData then
                raise (InvalidXmlCharacterException(text[at], at))

    let private escaped (writer: IBufferWriter<byte>) (special: SearchValues<char>) (text: string) : unit =
        let mutable at = 0

        while at < text.Length do
            let found = text.AsSpan(at).IndexOfAny special
            let stop = if found < 0 then text.Length else at + found
            run writer text at stop
            at <- stop

            if at < text.Length then
                match text[at] with
                | '&' -> raw writer ampersand
                | '<' -> raw writer less
                | '>' -> raw writer greater
                | '"' -> raw writer quote
                | '\t' -> raw writer tab
                | '\n' -> raw writer lineFeed
                | '\r' -> raw writer carriageReturn
                | '\u0085' -> raw writer nextLine
                | '\u2028' -> raw writer lineSeparator
                | other -> raise (InvalidXmlCharacterException(other, at))

                at <- at + 1

    let private named (writer: IBufferWriter<byte>) (before: byte[]) (name: string) (after: byte[]) : unit =
        let target = writer.GetSpan(before.Length + Encoding.UTF8.GetMaxByteCount name.Length + after.Length)
        ReadOnlySpan<byte>(before).CopyTo target
        let behind = before.Length + Encoding.UTF8.GetBytes(name.AsSpan(), target.Slice before.Length)
        ReadOnlySpan<byte>(after).CopyTo(target.Slice behind)
        writer.Advance(behind + after.Length)

    let private nothing = ""B
    let private space = " "B
    let private tagStart = "<"B
    let private endTagStart = "</"B
    let private tagEnd = ">"B
    let private valueStart = "=\""B
    let private valueEnd = "\""B

    /// The index of the first character that XML 1.0 cannot carry, for which writing raises; -1 when there is none.
    let indexOfInvalid (text: string) : int =
        let control = text.AsSpan().IndexOfAny notCharacters
        let until = if control < 0 then text.Length else control
        let mutable invalid = control
        let mutable at = 0

        while at < until do
            let found = text.AsSpan(at, until - at).IndexOfAnyInRange('\uD800', '\uDFFF')

            if found < 0 then
                at <- until
            elif at + found + 1 < text.Length && Char.IsSurrogatePair(text, at + found) then
                at <- at + found + 2
            else
                invalid <- at + found
                at <- until

        invalid

    /// <summary>Writes an element's text.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.InvalidXmlCharacterException">XML cannot carry the text.</exception>
    let writeText (writer: IBufferWriter<byte>) (text: string) : unit = escaped writer specialInText text

    /// <summary>Writes a space and an attribute, within a tag that <c>openTag</c> has begun.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.InvalidXmlCharacterException">XML cannot carry the value.</exception>
    let writeAttribute (writer: IBufferWriter<byte>) (name: string) (value: string) : unit =
        named writer space name valueStart
        escaped writer specialInAttribute value
        raw writer valueEnd

    /// Writes a start tag without attributes.
    let startTag (writer: IBufferWriter<byte>) (name: string) : unit = named writer tagStart name tagEnd

    /// <summary>Begins a start tag, to which attributes are added before <c>closeTag</c>.</summary>
    let openTag (writer: IBufferWriter<byte>) (name: string) : unit = named writer tagStart name nothing

    /// <summary>Ends a start tag that <c>openTag</c> has begun.</summary>
    let closeTag (writer: IBufferWriter<byte>) : unit = raw writer tagEnd

    /// Writes an end tag.
    let endTag (writer: IBufferWriter<byte>) (name: string) : unit = named writer endTagStart name tagEnd

    /// <summary>Writes an element that holds only text.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.InvalidXmlCharacterException">XML cannot carry the text.</exception>
    let writeElement (writer: IBufferWriter<byte>) (name: string) (text: string) : unit =
        startTag writer name
        writeText writer text
        endTag writer name
