namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open System.Globalization
open System.Numerics
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Reads shapes from CBOR, straight from the bytes. Strict about the form, and about kinds, but for numbers: an integer is
/// read where the model has a float, and a float without a fraction where it has an integer.
/// </summary>
/// <remarks>A member or a key that comes twice is an error: readers that differ on which one counts are how attacks hide.
/// Tags that mean nothing to the shape are passed over.</remarks>
[<Sealed>]
type internal CborReader(bytes: ArraySegment<byte>) =
    inherit ShapeReader()

    // No double is larger than 2 to the 1024.
    static let maximumBignumBytes = 128
    static let maximumDecimal = BigInteger Decimal.MaxValue
    static let minimumLong = BigInteger Int64.MinValue
    static let maximumLong = BigInteger Int64.MaxValue

    // Shared, so that a megabyte of small values does not become a hundred megabytes of objects.
    static let smallIntegers = Array.init 24 (int64 >> Document.Integer)
    static let smallNegatives = Array.init 24 (fun i -> Document.Integer(int64 ~~~i))
    static let emptyText = Document.String ""
    static let emptyBlob = Document.Blob(Array.Empty())
    static let emptyList = Document.List []
    static let documentTrue = Document.Boolean true
    static let documentFalse = Document.Boolean false

    let cursor = CborCursor bytes

    // For each level: how many items or entries are left (-1 until a break), where the next member is looked for first,
    // and where its part of the bits of the members that were seen begins.
    let mutable remaining: int[] = Array.zeroCreate 8
    let mutable hints: int[] = Array.zeroCreate 8
    let mutable seenFrom: int[] = Array.zeroCreate 8
    let mutable seen: uint64[] = Array.zeroCreate 8
    let mutable seenCount = 0

    // The keys of all maps so far, each with its map's number.
    let mutable keys: HashSet<struct (int * string)> | null = null
    let mutable maps = 0
    let mutable unknownName = ""

    // The parts of documents that are being read; those of the innermost are on top.
    let mutable parts: ResizeArray<Document> | null = null
    let mutable names: ResizeArray<string> | null = null

    let enter () : unit =
        let count = cursor.Enter()
        let level = cursor.Depth

        if level = remaining.Length then
            Array.Resize(&remaining, 2 * level)
            Array.Resize(&hints, 2 * level)
            Array.Resize(&seenFrom, 2 * level)

        remaining[level] <- count
        hints[level] <- 0
        seenFrom[level] <- seenCount

    /// Goes to the next item or entry of the innermost level; false at its end, which it has then left.
    let hasMore () : bool =
        let level = cursor.Depth
        let count = remaining[level]

        if cursor.HasMore count then
            if count > 0 then remaining[level] <- count - 1

            true
        else
            seenCount <- seenFrom[level]
            cursor.Leave()
            false

    /// Room for one bit a member of the structure that was entered.
    let makeRoom (members: int) : unit =
        let words = (members + 63) / 64

        if seenCount + words > seen.Length then
            Array.Resize(&seen, 2 * (seenCount + words))

        Array.Clear(seen, seenCount, words)
        seenCount <- seenCount + words

    let markSeen (index: int) : unit =
        let word = seenFrom[cursor.Depth] + index / 64
        let bit = 1UL <<< (index &&& 63)

        if seen[word] &&& bit <> 0UL then
            cursor.Fail "a member that comes twice"

        seen[word] <- seen[word] ||| bit

    let remember (map: int) (key: string) : unit =
        let known =
            match keys with
            | null ->
                let made = HashSet<struct (int * string)>()
                keys <- made
                made
            | known -> known

        if not (known.Add(struct (map, key))) then
            cursor.Fail "a key that comes twice"

    let expect (major: int) (what: string) : unit =
        cursor.ReadValueHead()

        if cursor.Major <> major then
            cursor.Fail(String.Concat("something else where ", what, " should be"))

    let readText () : ReadOnlySpan<byte> =
        expect CborMajor.Text "text"
        cursor.Content()

    let outOfRange () : 'a = cursor.Fail "a number out of range"

    /// The whole number whose head was read: a plain one, or a bignum behind its tag.
    let readWhole () : BigInteger =
        match cursor.Major with
        | CborMajor.Unsigned -> BigInteger cursor.Argument
        | CborMajor.Negative -> BigInteger.MinusOne - BigInteger cursor.Argument
        | CborMajor.Tag when cursor.Argument = CborTag.Bignum || cursor.Argument = CborTag.NegativeBignum ->
            let isNegative = cursor.Argument = CborTag.NegativeBignum
            cursor.ReadHead()

            if cursor.Major <> CborMajor.Bytes then
                cursor.Fail "a bignum without its bytes"

            let magnitude = (cursor.Content()).TrimStart 0uy

            if magnitude.Length > maximumBignumBytes then outOfRange ()

            let value = BigInteger(magnitude, true, true)
            if isNegative then BigInteger.MinusOne - value else value
        | _ -> cursor.Fail "something else where a whole number should be"

    let ofFloat (value: float) : Document = if Double.IsFinite value then Document.Float value else outOfRange ()

    let ofWhole (value: BigInteger) : Document =
        if value >= minimumLong && value <= maximumLong then
            Document.Integer(int64 value)
        elif BigInteger.Abs value <= maximumDecimal then
            Document.Decimal(decimal value)
        else
            ofFloat (float value)

    /// A decimal fraction, behind its tag: a list of a power of ten and a whole number.
    let readDecimal () : Document =
        cursor.ReadHead()

        if cursor.Major <> CborMajor.List then
            cursor.Fail "a decimal fraction that is no list"

        let count = cursor.Enter()

        if count >= 0 && count <> 2 || not (cursor.HasMore count) then
            cursor.Fail "a decimal fraction of other than two parts"

        cursor.ReadHead()
        let exponent = readWhole ()

        if not (cursor.HasMore count) then
            cursor.Fail "a decimal fraction of other than two parts"

        cursor.ReadHead()
        let whole = readWhole ()

        if count < 0 && cursor.HasMore count then
            cursor.Fail "a decimal fraction of other than two parts"

        cursor.Leave()

        if whole.IsZero then
            smallIntegers[0]
        elif exponent.IsZero then
            ofWhole whole
        elif exponent.Sign < 0 && exponent >= BigInteger -28 && BigInteger.Abs whole <= maximumDecimal then
            // Dividing would lose zeros at the end.
            let bits = Decimal.GetBits(decimal (BigInteger.Abs whole))
            Document.Decimal(Decimal(bits[0], bits[1], bits[2], whole.Sign < 0, byte -(int exponent)))
        elif exponent.Sign > 0 && exponent <= BigInteger 28 then
            ofWhole (whole * BigInteger.Pow(BigInteger 10, int exponent))
        else
            // At most 309 digits, and beyond 9999 places nothing is left but zero and infinity.
            let places = int (BigInteger.Clamp(exponent, BigInteger -9999, BigInteger 9999))
            let invariant = CultureInfo.InvariantCulture
            let text = String.Concat(whole.ToString invariant, "e", places.ToString invariant)
            ofFloat (Double.Parse(text, NumberStyles.Float, invariant))

    /// The time whose number's head was read: seconds since 1970.
    let epoch () : DateTimeOffset =
        match cursor.Major with
        | CborMajor.Unsigned -> Timestamps.ofEpoch (float cursor.Argument)
        | CborMajor.Negative -> Timestamps.ofEpoch (-1.0 - float cursor.Argument)
        | _ -> Timestamps.ofEpoch (cursor.ToFloat())

    /// Reads a head; tags that mean nothing to a document are passed over. They do not nest, however many there are.
    let readDocumentHead () : unit =
        cursor.ReadHead()

        while cursor.Major = CborMajor.Tag
              && (cursor.Argument < CborTag.Epoch || cursor.Argument > CborTag.Decimal) do
            cursor.ReadHead()

    let pushed (list: ResizeArray<'item> | null) : ResizeArray<'item> =
        match list with
        | null -> ResizeArray<'item>()
        | list -> list

    /// The rest of the list whose head was read. Its items are made into a list from the last one on.
    let rec readList () : Document =
        let items = pushed parts
        parts <- items
        let start = items.Count
        enter ()

        while hasMore () do
            items.Add(readDocument ())

        if items.Count = start then
            emptyList
        else
            let mutable list = []

            for i in items.Count - 1 .. -1 .. start do
                list <- items[i] :: list

            items.RemoveRange(start, items.Count - start)
            Document.List list

    and readMap () : Document =
        let values = pushed parts
        let entryNames = pushed names
        parts <- values
        names <- entryNames
        let start = values.Count
        maps <- maps + 1
        let map = maps
        enter ()
        let isSingle = remaining[cursor.Depth] = 1

        while hasMore () do
            let key = KnownStrings.get (cursor.ReadKey())

            if not isSingle then remember map key

            entryNames.Add key
            values.Add(readDocument ())

        let count = values.Count - start

        if count = 0 then
            Document.empty
        else
            let entries = Array.zeroCreate count
            let firstName = entryNames.Count - count

            for i in 0 .. count - 1 do
                entries[i] <- KeyValuePair(entryNames[firstName + i], values[start + i])

            values.RemoveRange(start, count)
            entryNames.RemoveRange(firstName, count)
            Document.Map(Dict<string, Document> entries)

    /// The rest of the item whose head was read.
    and readRest () : Document =
        match cursor.Major with
        | CborMajor.Unsigned when cursor.Argument < 24UL -> smallIntegers[int cursor.Argument]
        | CborMajor.Unsigned when cursor.Argument <= uint64 Int64.MaxValue -> Document.Integer(int64 cursor.Argument)
        | CborMajor.Unsigned -> Document.Decimal(decimal cursor.Argument)
        | CborMajor.Negative when cursor.Argument < 24UL -> smallNegatives[int cursor.Argument]
        | CborMajor.Negative when cursor.Argument <= uint64 Int64.MaxValue ->
            Document.Integer(~~~(int64 cursor.Argument))
        | CborMajor.Negative -> Document.Decimal(-1m - decimal cursor.Argument)
        | CborMajor.Bytes ->
            let content = cursor.Content()
            if content.IsEmpty then emptyBlob else Document.Blob(content.ToArray())
        | CborMajor.Text ->
            let content = cursor.Content()

            if content.IsEmpty then
                emptyText
            else
                Document.String(KnownStrings.value content)
        | CborMajor.List -> readList ()
        | CborMajor.Map -> readMap ()
        | CborMajor.Tag ->
            match cursor.Argument with
            | CborTag.Epoch ->
                cursor.ReadHead()
                Document.Timestamp(epoch ())
            | CborTag.Decimal -> readDecimal ()
            | _ -> ofWhole (readWhole ())
        | _ ->
            match cursor.Info with
            | CborInfo.False -> documentFalse
            | CborInfo.True -> documentTrue
            | CborInfo.Null
            | CborInfo.Undefined -> Document.Null
            | _ -> Document.Float(cursor.ToFloat())

    and readDocument () : Document =
        readDocumentHead ()
        readRest ()

    /// The whole number that a document is: where a tag or a float stands for an integer, which is rare.
    let toLong (value: Document) : int64 =
        match value with
        | Document.Integer value -> value
        | Document.Decimal value when Decimal.Truncate value = value && abs value < 9.2e18m -> int64 value
        | Document.Float value when Math.Truncate value = value && abs value < 9.2e18 -> int64 value
        | Document.Decimal _
        | Document.Float _ -> outOfRange ()
        | _ -> cursor.Fail "something else where a number should be"

    let toFloat (value: Document) : float =
        match value with
        | Document.Integer value -> float value
        | Document.Decimal value -> float value
        | Document.Float value -> value
        | _ -> cursor.Fail "something else where a number should be"

    let readLong () : int64 =
        readDocumentHead ()

        match cursor.Major with
        | CborMajor.Unsigned when cursor.Argument <= uint64 Int64.MaxValue -> int64 cursor.Argument
        | CborMajor.Negative when cursor.Argument <= uint64 Int64.MaxValue -> ~~~(int64 cursor.Argument)
        | CborMajor.Unsigned
        | CborMajor.Negative -> outOfRange ()
        | CborMajor.Tag -> toLong (readRest ())
        | _ -> toLong (Document.Float(cursor.ToFloat()))

    let readFloat () : float =
        readDocumentHead ()

        match cursor.Major with
        | CborMajor.Unsigned -> float cursor.Argument
        | CborMajor.Negative -> -1.0 - float cursor.Argument
        | CborMajor.Tag -> toFloat (readRest ())
        | _ -> cursor.ToFloat()

    override _.Next(schema: Schema) : int =
        let mutable result = -2

        while result = -2 do
            if not (hasMore ()) then
                result <- -1
            else
                let name = cursor.ReadKey()
                let level = cursor.Depth
                let found = schema.Find(name, hints[level])

                if found >= 0 then
                    hints[level] <- found + 1
                    markSeen found

                    if not (cursor.PassNull()) then result <- found
                elif schema.Traits.IsUnion && not (name.SequenceEqual(ReadOnlySpan "__type"B)) then
                    let name = KnownStrings.get name

                    if not (cursor.PassNull()) then
                        unknownName <- name
                        result <- ShapeReader.Unknown
                else
                    cursor.Skip()

        result

    override _.UnknownName = unknownName

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
        expect CborMajor.Simple "a boolean"

        match cursor.Info with
        | CborInfo.True -> true
        | CborInfo.False -> false
        | _ -> cursor.Fail "something else where a boolean should be"

    override _.Integer _ =
        let value = readLong ()

        if value > int64 Int32.MaxValue || value < int64 Int32.MinValue then
            outOfRange ()

        int value

    override _.Long _ = readLong ()
    override _.Float _ = single (readFloat ())
    override _.Double _ = readFloat ()

    override _.Timestamp _ =
        // Whatever the tag, seconds since 1970 are the one form that the protocol has.
        cursor.ReadValueHead()

        epoch ()

    override _.Blob _ =
        expect CborMajor.Bytes "bytes"
        (cursor.Content()).ToArray()

    override _.Stream _ = raise (UnreadableException "a stream cannot be a part of a CBOR body")

    override _.Document() = readDocument ()

    override _.Null() = cursor.PassNull()

    override this.Structure m =
        expect CborMajor.Map "a map"
        enter ()
        makeRoom m.Target.Members.Length
        this

    override this.List _ =
        expect CborMajor.List "a list"
        enter ()
        this

    override _.NextElement list =
        let mutable more = hasMore ()

        // A null in a list that may not have any counts for nothing.
        while more && not list.Target.Traits.Sparse && cursor.PassNull() do
            more <- hasMore ()

        more

    override this.Map _ =
        expect CborMajor.Map "a map"
        enter ()
        maps <- maps + 1
        hints[cursor.Depth] <- maps
        this

    override _.NextKey map =
        let mutable key: string | null = null
        let mutable go = true

        while go do
            if hasMore () then
                let name = KnownStrings.get (cursor.ReadKey())
                // The number of a map stands where a structure has its hint.
                remember hints[cursor.Depth] name

                if map.Target.Traits.Sparse || not (cursor.PassNull()) then
                    key <- name
                    go <- false
            else
                go <- false

        key

    override _.End() = cursor.End()
