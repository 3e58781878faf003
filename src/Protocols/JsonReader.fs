namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open System.Globalization
open System.Text
open System.Text.Unicode
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Reads shapes from JSON, straight from the bytes: member names are compared, not made into strings, and what the model
/// does not know is passed over. Strict about the grammar (RFC 8259), also of what is passed over; lenient about the kinds
/// of scalars, as services are.
/// </summary>
/// <remarks>
/// Whatever is wrong raises UnreadableException and nothing else: text that is no UTF-8, nesting deeper than 128, numbers
/// that their type cannot hold. Of members and keys that come twice the last one counts; half of a surrogate pair becomes
/// U+FFFD.
/// </remarks>
[<Sealed>]
type internal JsonReader private () =
    inherit ShapeReader()

    // Of each thread the last reader that came to its end: the next text is read by that one.
    [<ThreadStatic; DefaultValue>]
    static val mutable private spare: JsonReader | null

    /// Deeper nesting than any service uses is an attack on the stack.
    static let maximumDepth = 128

    static let stringEnd =
        SearchValues.Create(ReadOnlySpan(Array.append [| for c in 0uy .. 31uy -> c |] [| byte '"'; byte '\\' |]))

    static let nullLiteral = "null"B
    static let trueLiteral = "true"B
    static let falseLiteral = "false"B
    static let notANumber = "NaN"B
    static let infinity = "Infinity"B
    static let minusInfinity = "-Infinity"B

    /// Stands in place of a text that has been read.
    static let ended: byte[] = Array.zeroCreate 1

    let mutable buffer: byte[] = Array.Empty()
    let mutable length = 0
    let mutable position = 0
    let mutable depth = 0
    // True once the container that is being read has had an entry, so that a comma must come before the next.
    let mutable afterValue = false
    // For each level, where the next member is looked for first.
    let mutable hints: int[] = Array.zeroCreate 8
    let mutable unknownName = ""
    // The bytes of a string with escapes, once they are decoded.
    let mutable scratch: byte[] = Array.Empty()

    let fail (expected: string) : 'a =
        let found =
            if position >= length then
                "the end of the text"
            else
                String.Concat("'", string (char buffer[position]), "'")

        raise (
            UnreadableException(
                String.Concat("the JSON at byte ", position.ToString(), $" has {found} where {expected} should be")
            )
        )

    let skipSpace () : unit =
        while position < length && (let b = buffer[position] in b = ' 'B || b = '\n'B || b = '\r'B || b = '\t'B) do
            position <- position + 1

    let peek () : byte =
        skipSpace ()
        if position < length then buffer[position] else 0uy

    let expect (b: byte) (what: string) : unit =
        if peek () <> b then fail what

        position <- position + 1

    let isNext (literal: byte[]) : bool =
        length - position >= literal.Length
        && ReadOnlySpan(buffer, position, literal.Length).SequenceEqual(ReadOnlySpan literal)

    let literal (bytes: byte[]) : unit = if isNext bytes then position <- position + bytes.Length else fail "a value"

    let hexDigit () : int =
        let b = if position < length then buffer[position] else 0uy

        let value =
            if b >= '0'B && b <= '9'B then int (b - '0'B)
            elif b >= 'a'B && b <= 'f'B then int (b - 'a'B) + 10
            elif b >= 'A'B && b <= 'F'B then int (b - 'A'B) + 10
            else fail "a hexadecimal digit"

        position <- position + 1
        value

    let unicodeEscape () : char =
        char ((hexDigit () <<< 12) ||| (hexDigit () <<< 8) ||| (hexDigit () <<< 4) ||| hexDigit ())

    /// Decodes a string with escapes, from after its quote, into the scratch.
    let decode () : int =
        let mutable written = 0

        let ensure (count: int) : unit =
            if scratch.Length - written < count then
                Array.Resize(&scratch, max 256 (2 * (scratch.Length + count)))

        let append (b: byte) : unit =
            ensure 1
            scratch[written] <- b
            written <- written + 1

        let mutable go = true

        while go do
            if position >= length then fail "the end of a string"

            match buffer[position] with
            | '"'B ->
                position <- position + 1
                go <- false
            | '\\'B ->
                position <- position + 1
                let escape = if position < length then buffer[position] else 0uy
                position <- position + 1

                match escape with
                | '"'B
                | '\\'B
                | '/'B -> append escape
                | 'b'B -> append 8uy
                | 'f'B -> append 12uy
                | 'n'B -> append '\n'B
                | 'r'B -> append '\r'B
                | 't'B -> append '\t'B
                | 'u'B ->
                    let first = unicodeEscape ()

                    let rune =
                        if
                            Char.IsHighSurrogate first
                            && position + 1 < length
                            && buffer[position] = '\\'B
                            && buffer[position + 1] = 'u'B
                        then
                            let start = position
                            position <- position + 2
                            let second = unicodeEscape ()

                            if Char.IsLowSurrogate second then
                                Rune(first, second)
                            else
                                position <- start
                                Rune.ReplacementChar
                        elif Char.IsSurrogate first then
                            Rune.ReplacementChar
                        else
                            Rune first

                    ensure 4
                    written <- written + rune.EncodeToUtf8(Span(scratch, written, 4))
                | _ ->
                    position <- position - 1
                    fail "an escape"
            | b when b < 32uy -> fail "a string's character"
            | b ->
                append b
                position <- position + 1

        written

    /// The content of a string, from its quote on: valid until the next call.
    let readString () : ReadOnlySpan<byte> =
        expect '"'B "a string"
        let rest = ReadOnlySpan(buffer, position, length - position)
        let stop = rest.IndexOfAny stringEnd

        if stop >= 0 && rest[stop] = '"'B then
            position <- position + stop + 1
            rest.Slice(0, stop)
        else
            // Decoding may put a larger scratch in place of this one.
            let count = decode ()
            ReadOnlySpan(scratch, 0, count)

    let digits () : unit =
        let start = position

        while position < length && Char.IsAsciiDigit(char buffer[position]) do
            position <- position + 1

        if position = start then fail "a digit"

    let isAt (first: byte) (second: byte) : bool =
        position < length && (buffer[position] = first || buffer[position] = second)

    /// The text of a number: -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?
    let readNumber () : ReadOnlySpan<byte> =
        let start = position

        if position < length && not (isAt '-'B '-'B) && not (Char.IsAsciiDigit(char buffer[position])) then
            fail "a value"

        if isAt '-'B '-'B then position <- position + 1

        if isAt '0'B '0'B then position <- position + 1 else digits ()

        if isAt '.'B '.'B then
            position <- position + 1
            digits ()

        if isAt 'e'B 'E'B then
            position <- position + 1

            if isAt '+'B '-'B then position <- position + 1

            digits ()

        ReadOnlySpan(buffer, start, position - start)

    /// The text of a number or of a string that holds one.
    let readNumberText () : ReadOnlySpan<byte> =
        let text = if peek () = '"'B then readString () else readNumber ()
        afterValue <- true
        text

    let badNumber () : 'a =
        raise (
            UnreadableException(
                String.Concat("the number before byte ", position.ToString(), " is malformed or out of range")
            )
        )

    let parseDouble (text: ReadOnlySpan<byte>) : float =
        let mutable value = 0.0
        let mutable used = 0

        if Utf8Parser.TryParse(text, &value, &used) && used = text.Length && Double.IsFinite value then
            value
        elif text.SequenceEqual(ReadOnlySpan notANumber) then
            Double.NaN
        elif text.SequenceEqual(ReadOnlySpan infinity) then
            Double.PositiveInfinity
        elif text.SequenceEqual(ReadOnlySpan minusInfinity) then
            Double.NegativeInfinity
        else
            badNumber ()

    /// Not by way of a double, which would round twice.
    let parseSingle (text: ReadOnlySpan<byte>) : single =
        let mutable value = 0.0f
        let mutable used = 0

        if Utf8Parser.TryParse(text, &value, &used) && used = text.Length && Single.IsFinite value then
            value
        else
            match parseDouble text with
            | value when Double.IsFinite value -> badNumber ()
            | special -> single special

    let parseLong (text: ReadOnlySpan<byte>) : int64 =
        let mutable value = 0L
        let mutable used = 0

        if Utf8Parser.TryParse(text, &value, &used) && used = text.Length then
            value
        else
            // 1.0 and 1e3 are integers too.
            let number = parseDouble text

            if Math.Truncate number = number && abs number < 9.2e18 then
                int64 number
            else
                badNumber ()

    let enter (opening: byte) (what: string) : unit =
        expect opening what
        depth <- depth + 1

        if depth > maximumDepth then
            raise (UnreadableException "the JSON is nested too deep")

        if depth = hints.Length then Array.Resize(&hints, 2 * hints.Length)

        hints[depth] <- 0
        afterValue <- false

    let leave () : unit =
        position <- position + 1
        depth <- depth - 1
        afterValue <- true

    /// Goes to the next entry of the container that is being read; false at its end.
    let nextEntry (closing: byte) : bool =
        if peek () = closing then
            leave ()
            false
        else
            if afterValue then
                expect ','B "a comma"
                skipSpace ()

            afterValue <- false
            true

    /// Passes over a value, whose grammar is checked like that of any other. The depth is bounded as everywhere.
    let rec skipValue () : unit =
        match peek () with
        | '{'B ->
            enter '{'B "an object"

            while nextEntry '}'B do
                (readString ()).Length |> ignore
                expect ':'B "a colon"
                skipValue ()
        | '['B ->
            enter '['B "an array"

            while nextEntry ']'B do
                skipValue ()
        | '"'B -> (readString ()).Length |> ignore
        | 't'B -> literal trueLiteral
        | 'f'B -> literal falseLiteral
        | 'n'B -> literal nullLiteral
        | _ -> (readNumber ()).Length |> ignore

        afterValue <- true

    /// What is a string, or what stands for one.
    let readText () : ReadOnlySpan<byte> =
        let text =
            match peek () with
            | '"'B -> readString ()
            | 't'B ->
                literal trueLiteral
                ReadOnlySpan trueLiteral
            | 'f'B ->
                literal falseLiteral
                ReadOnlySpan falseLiteral
            | _ -> readNumber ()

        afterValue <- true
        text

    let passNull () : bool =
        if peek () = 'n'B && isNext nullLiteral then
            position <- position + nullLiteral.Length
            afterValue <- true
            true
        else
            false

    let readNumberDocument () : Document =
        let text = readNumber ()
        let mutable whole = 0L
        let mutable used = 0

        if Utf8Parser.TryParse(text, &whole, &used) && used = text.Length then
            Document.Integer whole
        else
            let mutable exact = 0m

            if
                text.IndexOfAny('e'B, 'E'B) < 0
                && text.Length <= 29
                && Utf8Parser.TryParse(text, &exact, &used)
                && used = text.Length
            then
                Document.Decimal exact
            else
                Document.Float(parseDouble text)

    override this.Next(schema: Schema) : int =
        let mutable result = -2

        while result = -2 do
            if not (nextEntry '}'B) then
                result <- -1
            else
                let name = readString ()
                let hint = hints[depth]
                let found = schema.Find(name, hint)

                if found >= 0 then
                    hints[depth] <- found + 1
                    expect ':'B "a colon"

                    if not (passNull ()) then result <- found
                elif schema.Traits.IsUnion then
                    let name = KnownStrings.get name
                    expect ':'B "a colon"

                    if name = "__type" then
                        skipValue ()
                    elif not (passNull ()) then
                        unknownName <- name
                        result <- ShapeReader.Unknown
                else
                    expect ':'B "a colon"
                    skipValue ()

        result

    override _.UnknownName = unknownName

    /// Starts to read a text, which must not change before the end.
    static member Over(text: byte[], length: int) : JsonReader =
        // Once for the whole text: no string that is read later has to be looked at again.
        if not (Utf8.IsValid(ReadOnlySpan(text, 0, length))) then
            raise (UnreadableException "the JSON is not UTF-8")

        match JsonReader.spare with
        | null -> JsonReader().Start(text, length)
        | reader ->
            JsonReader.spare <- null
            reader.Start(text, length)

    member private this.Start(text: byte[], count: int) : JsonReader =
        buffer <- text
        length <- count
        position <- 0
        depth <- 0
        afterValue <- false
        this

    override _.String _ = KnownStrings.value (readText ())

    override _.Choice(m, unknown) =
        let text = readText ()
        let values = m.Target.Traits.Values
        let mutable i = 0

        while i < values.Length && not (Ascii.Equals(text, values[i].AsSpan())) do
            i <- i + 1

        if i < values.Length then
            i
        else
            unknown <- KnownStrings.fresh text
            -1

    override _.Boolean _ =
        match peek () with
        | 't'B ->
            literal trueLiteral
            afterValue <- true
            true
        | 'f'B ->
            literal falseLiteral
            afterValue <- true
            false
        | '"'B ->
            let text = readString ()
            afterValue <- true

            if Ascii.EqualsIgnoreCase(text, "true".AsSpan()) then true
            elif Ascii.EqualsIgnoreCase(text, "false".AsSpan()) then false
            else fail "a boolean"
        | _ -> fail "a boolean"

    override _.Integer _ =
        let value = parseLong (readNumberText ())

        if value > int64 Int32.MaxValue || value < int64 Int32.MinValue then
            badNumber ()

        int value

    override _.Long _ = parseLong (readNumberText ())
    override _.Float _ = parseSingle (readNumberText ())
    override _.Double _ = parseDouble (readNumberText ())

    override _.Timestamp _ =
        if peek () = '"'B then
            let text = Encoding.UTF8.GetString(readString ())
            afterValue <- true
            Timestamps.ofString text
        else
            Timestamps.ofEpoch (parseDouble (readNumberText ()))

    override _.Blob _ =
        let text = readString ()
        afterValue <- true
        let decoded = Array.zeroCreate (Base64.GetMaxDecodedFromUtf8Length text.Length)
        let mutable read = 0
        let mutable written = 0

        match Base64.DecodeFromUtf8(text, Span decoded, &read, &written) with
        | OperationStatus.Done when written = decoded.Length -> decoded
        | OperationStatus.Done -> Array.sub decoded 0 written
        | _ ->
            raise (UnreadableException(String.Concat("the string before byte ", position.ToString(), " is not base64")))

    override _.Stream _ = raise (UnreadableException "a stream cannot be a part of a JSON body")

    override this.Document() =
        match peek () with
        | '{'B ->
            enter '{'B "an object"
            let mutable entries = DictBuilder<string, Document>()

            while nextEntry '}'B do
                let key = KnownStrings.get (readString ())
                expect ':'B "a colon"
                entries.Add(key, this.Document())

            Document.Map(entries.Close())
        | '['B ->
            enter '['B "an array"
            let items = ResizeArray<Document>()

            while nextEntry ']'B do
                items.Add(this.Document())

            Document.List(List.ofSeq items)
        | '"'B ->
            let text = KnownStrings.fresh (readString ())
            afterValue <- true
            Document.String text
        | 't'B ->
            literal trueLiteral
            afterValue <- true
            Document.Boolean true
        | 'f'B ->
            literal falseLiteral
            afterValue <- true
            Document.Boolean false
        | 'n'B ->
            literal nullLiteral
            afterValue <- true
            Document.Null
        | _ ->
            let number = readNumberDocument ()
            afterValue <- true
            number

    override _.Null() = passNull ()

    override this.Structure _ =
        enter '{'B "an object"
        this

    override this.List _ =
        enter '['B "an array"
        this

    override _.NextElement list =
        let mutable more = nextEntry ']'B

        // A null in a list that may not have any counts for nothing.
        while more && not list.Target.Traits.Sparse && passNull () do
            more <- nextEntry ']'B

        more

    override this.Map _ =
        enter '{'B "an object"
        this

    override _.NextKey map =
        let mutable key: string | null = null
        let mutable go = true

        while go do
            if nextEntry '}'B then
                let name = KnownStrings.get (readString ())
                expect ':'B "a colon"

                if map.Target.Traits.Sparse || not (passNull ()) then
                    key <- name
                    go <- false
            else
                go <- false

        key

    override this.End() =
        skipSpace ()

        if position < length then fail "the end"

        // What a caller still asks for is not there, whoever has the reader next.
        if not (obj.ReferenceEquals(buffer, ended)) then
            buffer <- ended
            length <- 0
            position <- 0

            // Large ones are not kept for small texts.
            if scratch.Length <= 4096 then JsonReader.spare <- this
