// XML as the services answer it: a pull reader over the bytes of one answer. It takes UTF-8 and nothing else, accepts
// no document type, expands nothing that is not XML's own, and never recurses: its cost is bounded by the answer's size.
namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Text
open System.Text.Unicode

/// What the reader stands on.
[<Struct; RequireQualifiedAccess>]
type XmlToken =
    /// A start tag. A tag that closes itself is a start and an end.
    | StartElement
    /// An end tag.
    | EndElement
    /// The character data between two tags, in one piece: references, CDATA and comments do not break it.
    | Text
    /// Nothing is left.
    | End

/// An answer that is not the XML a service sends. The message says what is wrong and never quotes the answer.
[<Sealed>]
type MalformedXmlException(problem: string, offset: int) =
    inherit Exception(String.Concat("The XML is malformed: ", problem, ", at byte ", offset.ToString()))

    /// Where it was seen: bytes from the start of the answer.
    member _.Offset: int = offset

/// Where the name of an open element stands in the buffer. The prefix counts its colon.
[<Struct; NoEquality; NoComparison>]
type internal XmlOpenElement = { Start: int; Length: int; Prefix: int }

/// <summary>Reads XML token by token from UTF-8 bytes, which stay the caller's and must not change meanwhile.</summary>
/// <remarks>
/// <para>Every well-formedness rule of XML 1.0 that needs no document type is checked, and what a caller skips is
/// checked like what it reads; all has been checked once the reader is at <c>End</c>. Names are handed out without
/// their prefix, and prefixes need no declaration. Two things are taken that XML 1.0 refuses, since S3 and its like
/// send them: white space before the XML declaration, which keeps a slow call's connection alive, and references to
/// control characters other than zero, which object keys may hold.</para>
/// <para>A span that a member returns holds until the next member is called.</para>
/// <para>Every reading member raises <see cref="T:FunctionalAws.Protocols.MalformedXmlException" /> on bytes that are
/// not such a document, and nothing else; the reader is of no use afterwards.</para>
/// </remarks>
[<Sealed>]
type XmlTokens(buffer: byte[], start: int, length: int) =
    // checks the bounds for all that follows
    let limit = ReadOnlySpan<byte>(buffer, start, length).Length + start

    let mutable position = start
    let mutable token = XmlToken.End
    let mutable started = false
    let mutable rootSeen = false

    /// The open elements, the one that has just ended included.
    let mutable depth = 0
    let mutable opened: XmlOpenElement[] = Array.zeroCreate 16
    /// The element that the last tag was of.
    let mutable element = Unchecked.defaultof<XmlOpenElement>
    /// The last token was an end tag: its element is left by the next read.
    let mutable ending = false
    /// The last start tag closed itself: its end is the next token.
    let mutable selfClosed = false

    let mutable attributesStart = 0
    let mutable attributesEnd = 0
    let mutable attributeName = 0
    let mutable attributeNameEnd = 0
    let mutable attributePrefix = 0
    let mutable attributeValue = 0
    let mutable attributeValueEnd = 0

    let mutable textStart = 0
    let mutable textEnd = 0
    /// The text holds something other than comments and instructions.
    let mutable textFound = false
    /// The text is in the buffer as it is meant.
    let mutable textPlain = true

    let mutable scratch: byte[] = Array.Empty()
    let mutable scratchLength = 0

    // ---------------------------------------------------------------------------------------------------- small steps

    let fail (problem: string) (at: int) : unit = raise (MalformedXmlException(problem, at - start))

    let cutOff () : unit = fail "it ends too early" limit

    let startsWith (expected: byte[]) : bool =
        ReadOnlySpan<byte>(buffer, position, limit - position).StartsWith(ReadOnlySpan<byte> expected)

    /// Whether all that is left, from `at`, is how `expected` starts: it is cut off rather than wrong.
    let restStarts (at: int) (expected: ReadOnlySpan<byte>) : bool =
        expected.StartsWith(ReadOnlySpan<byte>(buffer, at, limit - at))

    /// Moves behind the next `mark` that is not before `from`, and says where the mark stands.
    let moveBehind (mark: byte[]) (from: int) : int =
        let found = ReadOnlySpan<byte>(buffer, from, limit - from).IndexOf(ReadOnlySpan<byte> mark)

        if found < 0 then cutOff ()
        position <- from + found + mark.Length
        from + found

    /// Skips white space and says whether there was any.
    let skipSpace () : bool =
        let from = position

        while position < limit && XmlCharacters.isSpace buffer[position] do
            position <- position + 1

        position > from

    // -------------------------------------------------------------------------------------------------------- vetting

    let vetUtf8 () : unit =
        let mutable at = position

        while at < limit do
            let mutable rune = Rune()
            let mutable consumed = 0

            match Rune.DecodeFromUtf8(ReadOnlySpan<byte>(buffer, at, limit - at), &rune, &consumed) with
            | OperationStatus.Done -> at <- at + consumed
            | _ -> fail "these bytes are not UTF-8" at

    /// Looks at all bytes once, so that what follows need not ask whether a byte is UTF-8 and a character of XML.
    let vet () : unit =
        let all = ReadOnlySpan<byte>(buffer, position, limit - position)

        if all.Length >= 2 then
            match all[0], all[1] with
            | 0xFEuy, 0xFFuy
            | 0xFFuy, 0xFEuy
            | 0uy, _
            | '<'B, 0uy -> fail "it is UTF-16 or UTF-32, and only UTF-8 is read" position
            | _ -> ()

        let control = all.IndexOfAny XmlCharacters.forbidden

        if control >= 0 then
            fail "a control character is not allowed in XML" (position + control)

        if not (Ascii.IsValid all) then
            if not (Utf8.IsValid all) then vetUtf8 ()

            let mutable from = position
            let mutable found = all.IndexOf(ReadOnlySpan<byte> XmlCharacters.notCharacters)

            while found >= 0 do
                // the third byte is there, since the whole is UTF-8
                if buffer[from + found + 2] >= 0xBEuy then
                    fail "U+FFFE and U+FFFF are not characters" (from + found)

                from <- from + found + 3
                let rest = ReadOnlySpan<byte>(buffer, from, limit - from)
                found <- rest.IndexOf(ReadOnlySpan<byte> XmlCharacters.notCharacters)

    // ------------------------------------------------------------------------------------------------------ references

    let numericReference (from: int) (until: int) (radix: int) : struct (int * int) =
        let mutable at = from
        let mutable point = 0
        let mutable digits = true

        while digits do
            let value = if at < until then buffer[at] else 0uy

            let digit =
                if value >= '0'B && value <= '9'B then int (value - '0'B)
                elif value >= 'a'B && value <= 'f'B then int (value - 'a'B) + 10
                elif value >= 'A'B && value <= 'F'B then int (value - 'A'B) + 10
                else radix

            if digit < radix then
                // stays above every character once it is, and does not overflow
                point <- min 0x110000 (point * radix + digit)
                at <- at + 1
            else
                digits <- false

        if at = from || at >= until || buffer[at] <> ';'B then
            fail "a character reference is not closed" at

        if not (XmlCharacters.isCharacter point) then
            fail "a character reference to what is not a character" from

        struct (point, at + 1)

    /// The character that the reference at `at` stands for, and where the reference ends.
    let reference (at: int) (until: int) : struct (int * int) =
        let rest = ReadOnlySpan<byte>(buffer, at + 1, until - at - 1)

        if rest.StartsWith(ReadOnlySpan<byte> XmlCharacters.quot) then
            struct (int '"'B, at + 6)
        elif rest.StartsWith(ReadOnlySpan<byte> XmlCharacters.amp) then
            struct (int '&'B, at + 5)
        elif rest.StartsWith(ReadOnlySpan<byte> XmlCharacters.lt) then
            struct (int '<'B, at + 4)
        elif rest.StartsWith(ReadOnlySpan<byte> XmlCharacters.gt) then
            struct (int '>'B, at + 4)
        elif rest.StartsWith(ReadOnlySpan<byte> XmlCharacters.apos) then
            struct (int '\''B, at + 6)
        elif rest.Length > 1 && rest[0] = '#'B then
            if rest[1] = 'x'B then
                numericReference (at + 3) until 16
            else
                numericReference (at + 2) until 10
        else
            fail "an entity that XML does not define, or an '&' that is not escaped" at
            struct (0, at)

    // -------------------------------------------------------------------------------------------- names and attributes

    /// Reads on in a name that starts at `from`: over what is rare in names, a colon and what is beyond ASCII.
    let readRareName (from: int) : int =
        let mutable prefix = 0
        let mutable first = position = from
        let mutable inName = true

        while inName do
            let kind = if position < limit then XmlCharacters.kinds[int buffer[position]] else 0uy

            if kind = XmlCharacters.NameStart || (kind = XmlCharacters.NamePart && not first) then
                position <- position + 1
                first <- false
            elif kind = XmlCharacters.Colon && not first && prefix = 0 then
                position <- position + 1
                prefix <- position - from
                first <- true
            elif kind = XmlCharacters.BeyondAscii then
                let mutable rune = Rune()
                let mutable consumed = 0

                Rune.DecodeFromUtf8(ReadOnlySpan<byte>(buffer, position, limit - position), &rune, &consumed)
                |> ignore

                if XmlCharacters.isNameStart rune.Value || (not first && XmlCharacters.isNamePart rune.Value) then
                    position <- position + consumed
                    first <- false
                else
                    inName <- false
            else
                inName <- false

        if first then
            if position >= limit then cutOff ()
            fail "a name is missing or starts with what no name starts with" position

        prefix

    /// Moves behind a name and gives the length of its prefix, the colon included.
    let readName () : int =
        let rest = ReadOnlySpan<byte>(buffer, position, limit - position)
        let kinds = XmlCharacters.kinds
        let mutable length = 0

        if rest.Length > 0 && kinds[int rest[0]] = XmlCharacters.NameStart then
            length <- 1

            while length < rest.Length && kinds[int rest[length]] - 1uy < XmlCharacters.NamePart do
                length <- length + 1

        let from = position
        position <- position + length

        if length > 0 && length < rest.Length && kinds[int rest[length]] = 0uy then
            0
        else
            readRareName from

    /// Checks that a value holds no tag and only references that mean something.
    let vetValue (from: int) (until: int) : unit =
        let mutable at = from

        while at < until do
            let found = ReadOnlySpan<byte>(buffer, at, until - at).IndexOfAny('<'B, '&'B)

            if found < 0 then
                at <- until
            elif buffer[at + found] = '<'B then
                fail "an attribute's value holds a '<'" (at + found)
            else
                let struct (_, next) = reference (at + found) until
                at <- next

    /// Reads `name = "value"` into the attribute's fields.
    let readAttribute () : unit =
        attributeName <- position
        attributePrefix <- readName ()
        attributeNameEnd <- position
        skipSpace () |> ignore

        if position >= limit then cutOff ()

        if buffer[position] <> '='B then
            fail "an attribute without a value" position

        position <- position + 1
        skipSpace () |> ignore
        if position >= limit then cutOff ()
        let quote = buffer[position]

        if quote <> '"'B && quote <> '\''B then
            fail "an attribute's value without quotes" position

        attributeValue <- position + 1
        let rest = ReadOnlySpan<byte>(buffer, attributeValue, limit - attributeValue)
        let found = rest.IndexOf quote
        // a quote that is missing is most often noticed by the '<' of the next tag, where the answer is not cut off
        attributeValueEnd <- if found < 0 then limit else attributeValue + found
        vetValue attributeValue attributeValueEnd
        if found < 0 then cutOff ()
        position <- attributeValueEnd + 1

    /// Fails when one of the attributes before the last one has its name.
    let vetRepeated () : unit =
        let name = attributeName
        let nameLength = attributeNameEnd - name
        let behind = position
        position <- attributesStart
        skipSpace () |> ignore

        while position < name do
            readAttribute ()

            if
                ReadOnlySpan<byte>(buffer, attributeName, attributeNameEnd - attributeName)
                    .SequenceEqual(ReadOnlySpan<byte>(buffer, name, nameLength))
            then
                fail "an attribute is there twice" name

            skipSpace () |> ignore

        position <- behind

    // ------------------------------------------------------------------------------------------------------------ tags

    let readStartTag () : unit =
        if depth = XmlTokens.MaximumDepth then
            fail "it is nested too deeply" position

        position <- position + 1
        let nameStart = position
        let prefix = readName ()

        element <- { Start = nameStart; Length = position - nameStart; Prefix = prefix }

        attributesStart <- position
        let mutable count = 0
        let mutable inTag = true

        while inTag do
            let spaced = skipSpace ()

            if position >= limit then cutOff ()

            match buffer[position] with
            | '>'B ->
                attributesEnd <- position
                position <- position + 1
                inTag <- false
            | '/'B ->
                attributesEnd <- position
                position <- position + 1
                if position >= limit then cutOff ()

                if buffer[position] <> '>'B then fail "a '/' in a start tag" position

                position <- position + 1
                selfClosed <- true
                inTag <- false
            | _ ->
                if not spaced then
                    fail "no white space before an attribute, or a name with what no name holds" position

                if count = XmlTokens.MaximumAttributes then
                    fail "an element with too many attributes" position

                readAttribute ()
                if count > 0 then vetRepeated ()
                count <- count + 1

        if depth = opened.Length then Array.Resize(&opened, 2 * depth)

        opened[depth] <- element
        depth <- depth + 1
        token <- XmlToken.StartElement

    let readEndTag () : unit =
        element <- opened[depth - 1]
        let nameStart = position + 2

        if
            not (
                ReadOnlySpan<byte>(buffer, nameStart, limit - nameStart)
                    .StartsWith(ReadOnlySpan<byte>(buffer, element.Start, element.Length))
            )
        then
            if restStarts nameStart (ReadOnlySpan<byte>(buffer, element.Start, element.Length)) then
                cutOff ()

            fail "an end tag that is not the open element's" position

        position <- nameStart + element.Length

        if position < limit && buffer[position] <> '>'B then
            skipSpace () |> ignore

        if position >= limit then cutOff ()

        if buffer[position] <> '>'B then
            fail "an end tag that is not the open element's" nameStart

        position <- position + 1
        ending <- true
        token <- XmlToken.EndElement

    // -------------------------------------------------------------------------------------------- what is between tags

    let skipComment () : unit =
        moveBehind XmlCharacters.commentDashes (position + 4) |> ignore
        if position >= limit then cutOff ()

        if buffer[position] <> '>'B then
            fail "two dashes in a comment" (position - 2)

        position <- position + 1

    let skipInstruction () : unit =
        let from = position
        position <- position + 2
        readName () |> ignore

        if
            Ascii.EqualsIgnoreCase(
                ReadOnlySpan<byte>(buffer, from + 2, position - from - 2),
                ReadOnlySpan<byte> XmlCharacters.xml
            )
        then
            fail "an XML declaration that is not at the start, or is empty" from

        if startsWith XmlCharacters.instructionEnd then
            position <- position + 2
        else
            if position >= limit then cutOff ()

            if not (skipSpace ()) then
                fail "an instruction's name with what no name holds" position

            moveBehind XmlCharacters.instructionEnd position |> ignore

    /// Fails for what starts like a comment or a CDATA section and is none.
    let failMarkup () : unit =
        if startsWith XmlCharacters.documentType || startsWith XmlCharacters.entityDeclaration then
            fail "a document type is not accepted" position

        if
            restStarts position (ReadOnlySpan<byte> XmlCharacters.sectionStart)
            || restStarts position (ReadOnlySpan<byte> XmlCharacters.commentStart)
        then
            cutOff ()

        fail "a '<!' that starts neither a comment nor a CDATA section" position

    /// Skips comments, instructions and white space outside of the root element.
    let skipOutside () : unit =
        let mutable outside = true

        while outside do
            skipSpace () |> ignore

            if position >= limit then
                outside <- false
            elif buffer[position] <> '<'B then
                fail "text outside of the root element" position
            elif position + 1 >= limit then
                cutOff ()
            else
                match buffer[position + 1] with
                | '?'B -> skipInstruction ()
                | '!'B ->
                    if startsWith XmlCharacters.commentStart then
                        skipComment ()
                    elif startsWith XmlCharacters.sectionStart then
                        fail "text outside of the root element" position
                    else
                        failMarkup ()
                | _ -> outside <- false

    /// Finds the text up to the next tag, without decoding it.
    let readText () : unit =
        textStart <- position
        textFound <- false
        textPlain <- true
        // most tags follow one another, or a text without references
        let mutable inText =
            position + 1 >= limit
            || buffer[position] <> '<'B
            || buffer[position + 1] = '!'B
            || buffer[position + 1] = '?'B

        while inText do
            let run = ReadOnlySpan<byte>(buffer, position, limit - position).IndexOfAny XmlCharacters.endsText

            if run < 0 then cutOff ()
            if run > 0 then textFound <- true
            position <- position + run

            match buffer[position] with
            | '<'B ->
                if position + 1 >= limit then cutOff ()
                let next = buffer[position + 1]

                if next = '!'B then
                    textPlain <- false

                    if startsWith XmlCharacters.commentStart then
                        skipComment ()
                    elif startsWith XmlCharacters.sectionStart then
                        let from = position + XmlCharacters.sectionStart.Length

                        if moveBehind XmlCharacters.sectionEnd from > from then
                            textFound <- true
                    else
                        failMarkup ()
                elif next = '?'B then
                    textPlain <- false
                    skipInstruction ()
                else
                    inText <- false
            | '&'B ->
                let struct (_, next) = reference position limit
                textFound <- true
                textPlain <- false
                position <- next
            | ']'B ->
                if startsWith XmlCharacters.sectionEnd then
                    fail "a ']]>' outside of a CDATA section" position

                textFound <- true
                position <- position + 1
            | _ ->
                textFound <- true
                textPlain <- false
                position <- position + 1

        textEnd <- position

    // -------------------------------------------------------------------------------------------------------- decoding

    /// Makes room for what `count` bytes decode to: never more than themselves.
    let makeRoom (count: int) : unit =
        if scratch.Length - scratchLength < count then
            Array.Resize(&scratch, max 256 (max (scratchLength + count) (2 * scratch.Length)))

    let copy (from: int) (until: int) : unit =
        Buffer.BlockCopy(buffer, from, scratch, scratchLength, until - from)
        scratchLength <- scratchLength + until - from

    let append (point: int) : unit =
        let target = Span<byte>(scratch, scratchLength, scratch.Length - scratchLength)
        scratchLength <- scratchLength + Rune(point).EncodeToUtf8 target

    /// Where the line end at `at` stops: a carriage return and a line feed are one.
    let behindLine (at: int) (until: int) : int =
        if buffer[at] = '\r'B && at + 1 < until && buffer[at + 1] = '\n'B then
            at + 2
        else
            at + 1

    /// Where the first byte of a set stands, or `until`.
    let find (values: SearchValues<byte>) (from: int) (until: int) : int =
        let found = ReadOnlySpan<byte>(buffer, from, until - from).IndexOfAny values
        if found < 0 then until else from + found

    /// Copies a CDATA section's content with its line ends made line feeds.
    let copyLines (from: int) (until: int) : unit =
        let mutable at = from

        while at < until do
            let found = ReadOnlySpan<byte>(buffer, at, until - at).IndexOf '\r'B
            let stop = if found < 0 then until else at + found
            copy at stop
            at <- stop

            if at < until then
                append 10
                at <- behindLine at until

    /// Decodes the text that was found to the end of the scratch bytes. It was checked when it was found.
    let decodeText () : unit =
        let behind = position
        makeRoom (textEnd - textStart)
        let mutable at = textStart

        while at < textEnd do
            let stop = find XmlCharacters.endsCopy at textEnd
            copy at stop
            at <- stop

            if at < textEnd then
                match buffer[at] with
                | '&'B ->
                    let struct (point, next) = reference at textEnd
                    append point
                    at <- next
                | '<'B ->
                    position <- at

                    if buffer[at + 1] = '?'B then
                        skipInstruction ()
                    elif buffer[at + 2] = '['B then
                        let from = at + XmlCharacters.sectionStart.Length
                        copyLines from (moveBehind XmlCharacters.sectionEnd from)
                    else
                        skipComment ()

                    at <- position
                | _ ->
                    append 10
                    at <- behindLine at textEnd

        position <- behind

    /// Decodes an attribute's value, in which white space is spaces unless a reference names it.
    let decodeValue () : string =
        scratchLength <- 0
        makeRoom (attributeValueEnd - attributeValue)
        let mutable at = attributeValue

        while at < attributeValueEnd do
            let stop = find XmlCharacters.endsValueCopy at attributeValueEnd
            copy at stop
            at <- stop

            if at < attributeValueEnd then
                if buffer[at] = '&'B then
                    let struct (point, next) = reference at attributeValueEnd
                    append point
                    at <- next
                else
                    append 32
                    at <- behindLine at attributeValueEnd

        Encoding.UTF8.GetString(scratch, 0, scratchLength)

    // --------------------------------------------------------------------------------------------------------- reading

    let readDeclaration () : unit =
        let from = position
        position <- position + XmlCharacters.declarationStart.Length
        // version, then encoding, then standalone, the last two if at all
        let mutable step = 0
        let mutable inside = true

        while inside do
            let spaced = skipSpace ()

            if startsWith XmlCharacters.instructionEnd then
                if step = 0 then fail "an XML declaration without a version" from
                position <- position + 2
                inside <- false
            else
                if position >= limit then cutOff ()
                if not spaced then fail "an XML declaration that is none" position
                readAttribute ()
                let name = ReadOnlySpan<byte>(buffer, attributeName, attributeNameEnd - attributeName)
                let value = ReadOnlySpan<byte>(buffer, attributeValue, attributeValueEnd - attributeValue)

                if step = 0 && name.SequenceEqual(ReadOnlySpan<byte> XmlCharacters.version) then
                    if value.Length < 3 || value[0] <> '1'B || value[1] <> '.'B then
                        fail "a version of XML other than 1" attributeValue

                    if value.Slice(2).IndexOfAnyExceptInRange('0'B, '9'B) >= 0 then
                        fail "a version of XML other than 1" attributeValue

                    step <- 1
                elif step = 1 && name.SequenceEqual(ReadOnlySpan<byte> XmlCharacters.encoding) then
                    if
                        not (Ascii.EqualsIgnoreCase(value, ReadOnlySpan<byte> XmlCharacters.utf8))
                        && not (Ascii.EqualsIgnoreCase(value, ReadOnlySpan<byte> XmlCharacters.ascii))
                    then
                        fail "it says that it is not UTF-8, and only UTF-8 is read" attributeValue

                    step <- 2
                elif (step = 1 || step = 2) && name.SequenceEqual(ReadOnlySpan<byte> XmlCharacters.standalone) then
                    if
                        not (value.SequenceEqual(ReadOnlySpan<byte> XmlCharacters.yes))
                        && not (value.SequenceEqual(ReadOnlySpan<byte> XmlCharacters.no))
                    then
                        fail "an XML declaration that is none" attributeValue

                    step <- 3
                else
                    fail "an XML declaration that is none" attributeName

    let readStart () : unit =
        started <- true

        if startsWith XmlCharacters.byteOrderMark then
            position <- position + XmlCharacters.byteOrderMark.Length

        vet ()
        skipSpace () |> ignore

        let behind = position + XmlCharacters.declarationStart.Length

        if startsWith XmlCharacters.declarationStart && behind < limit && XmlCharacters.isSpace buffer[behind] then
            readDeclaration ()

    let read () : unit =
        if ending then
            ending <- false
            depth <- depth - 1

        if selfClosed then
            selfClosed <- false
            ending <- true
            token <- XmlToken.EndElement
        elif depth > 0 then
            readText ()

            if textFound then token <- XmlToken.Text
            elif buffer[position + 1] = '/'B then readEndTag ()
            else readStartTag ()
        else
            if not started then readStart ()
            skipOutside ()

            if position < limit then
                if rootSeen then fail "a second root element" position
                rootSeen <- true
                readStartTag ()
            else
                if not rootSeen then fail "there is no root element" limit
                token <- XmlToken.End

    let isStart () : bool =
        match token with
        | XmlToken.StartElement -> true
        | _ -> false

    let skip () : unit =
        let outer = depth

        // depth is what it was at the start again at this element's end, and at ends of its children it is more
        while not (ending && depth = outer) do
            read ()

    /// How deep elements may be nested: the root is the first.
    static member MaximumDepth: int = 128

    /// How many attributes an element may have.
    static member MaximumAttributes: int = 64

    /// Where the reader stands; `End` before the first `Read`.
    member _.Token: XmlToken = token

    /// The elements that are open: 1 on the root's start and end tag and on its text, 2 on its children's.
    member _.Depth: int = depth

    /// The name of the tag that was read last, without its prefix.
    member _.Name: ReadOnlySpan<byte> =
        ReadOnlySpan<byte>(buffer, element.Start + element.Prefix, element.Length - element.Prefix)

    /// The prefix of the tag that was read last, without its colon; empty when there is none.
    member _.Prefix: ReadOnlySpan<byte> = ReadOnlySpan<byte>(buffer, element.Start, max 0 (element.Prefix - 1))

    /// Moves to the next token and gives it.
    member _.Read() : XmlToken =
        read ()
        token

    /// <summary>Moves to the next child of the element at depth <c>parent</c>: true on its start tag, false when the
    /// element has ended. Text, and what a child's reader left unread, is passed over.</summary>
    /// <remarks>The way to read a structure: note <c>Depth</c> on its start tag, then ask with it until there is no
    /// more. Depth 0 is the document, whose one child is the root.</remarks>
    member _.ReadChild(parent: int) : bool =
        let mutable found = false
        // asked again at the element's end, it stays there
        let mutable ended = ending && depth <= parent

        while not found && not ended do
            read ()

            match token with
            | XmlToken.StartElement -> found <- depth = parent + 1
            | XmlToken.EndElement -> ended <- depth <= parent
            | XmlToken.Text -> ()
            | XmlToken.End -> ended <- true

        found

    /// <summary>The value of the start tag's attribute of this name, whatever its prefix, decoded; null when there is
    /// none. Declarations of prefixes are not attributes here.</summary>
    member _.TryAttribute(localName: ReadOnlySpan<byte>) : string | null =
        let mutable value: string | null = null

        if isStart () && attributesEnd > attributesStart then
            let behind = position
            position <- attributesStart
            skipSpace () |> ignore

            while isNull value && position < attributesEnd do
                readAttribute ()
                let whole = ReadOnlySpan<byte>(buffer, attributeName, attributeNameEnd - attributeName)

                if
                    whole.Slice(attributePrefix).SequenceEqual localName
                    && not (whole.StartsWith(ReadOnlySpan<byte> XmlCharacters.xmlns))
                then
                    value <- decodeValue ()

                skipSpace () |> ignore

            position <- behind

        value

    /// <summary>On a start tag: the element's own text in UTF-8, decoded, with line ends as line feeds. The reader
    /// moves to the end tag; child elements are checked and skipped. On text: that text, and the reader
    /// stays.</summary>
    /// <exception cref="T:System.InvalidOperationException">The reader stands on neither.</exception>
    member _.ReadTextSpan() : ReadOnlySpan<byte> =
        scratchLength <- 0

        match token with
        | XmlToken.Text -> if not textPlain then decodeText ()
        | XmlToken.StartElement when selfClosed ->
            read ()
            textPlain <- true
            textStart <- position
            textEnd <- position
        | XmlToken.StartElement ->
            readText ()

            if buffer[position + 1] = '/'B then
                if not textPlain then decodeText ()
                readEndTag ()
            else
                decodeText ()
                let outer = depth

                while not (ending && depth = outer) do
                    if buffer[position + 1] = '/'B then
                        readEndTag ()
                    else
                        readStartTag ()
                        skip ()
                        // leave the child
                        ending <- false
                        depth <- depth - 1
                        readText ()
                        decodeText ()

                textPlain <- false
        | _ -> invalidOp "Text is read on a start tag or on text."

        if textPlain then
            ReadOnlySpan<byte>(buffer, textStart, textEnd - textStart)
        else
            ReadOnlySpan<byte>(scratch, 0, scratchLength)

    /// <summary>As <c>ReadTextSpan</c>, as a string.</summary>
    /// <exception cref="T:System.InvalidOperationException">The reader stands on neither.</exception>
    member this.ReadText() : string = Encoding.UTF8.GetString(this.ReadTextSpan())

    /// <summary>Moves from a start tag to its end tag. What is skipped is checked like what is read.</summary>
    /// <exception cref="T:System.InvalidOperationException">The reader does not stand on a start tag.</exception>
    member _.Skip() : unit =
        if not (isStart ()) then
            invalidOp "An element is skipped on its start tag."

        skip ()
