namespace FunctionalAws.Protocols

open System
open System.Buffers.Binary
open System.Text.Unicode
open FunctionalAws.Schema

/// <summary>The major types of CBOR: what the first three bits of an item say that it is.</summary>
[<RequireQualifiedAccess>]
module internal CborMajor =
    [<Literal>]
    let Unsigned = 0

    [<Literal>]
    let Negative = 1

    [<Literal>]
    let Bytes = 2

    [<Literal>]
    let Text = 3

    [<Literal>]
    let List = 4

    [<Literal>]
    let Map = 5

    [<Literal>]
    let Tag = 6

    [<Literal>]
    let Simple = 7

/// <summary>The five bits after the major type where they are no small number, and the simple values among them.</summary>
[<RequireQualifiedAccess>]
module internal CborInfo =
    [<Literal>]
    let False = 20

    [<Literal>]
    let True = 21

    [<Literal>]
    let Null = 22

    [<Literal>]
    let Undefined = 23

    /// The argument is in the next byte; in the next 2, 4 and 8 for the three after it.
    [<Literal>]
    let OneByte = 24

    [<Literal>]
    let Half = 25

    [<Literal>]
    let Single = 26

    [<Literal>]
    let Double = 27

    /// A length that is not known before; a break, where it is said of a simple value.
    [<Literal>]
    let Indefinite = 31

/// <summary>The tags that mean something here (https://www.rfc-editor.org/rfc/rfc8949.html#section-3.4).</summary>
[<RequireQualifiedAccess>]
module internal CborTag =
    [<Literal>]
    let Epoch = 1UL

    [<Literal>]
    let Bignum = 2UL

    [<Literal>]
    let NegativeBignum = 3UL

    [<Literal>]
    let Decimal = 4UL

/// <summary>
/// Goes over CBOR item by item (RFC 8949) and refuses what is not well-formed: lengths of more than is left, reserved
/// values, breaks and chunks in the wrong place, text that is no UTF-8, keys that are no text, too much nesting.
/// </summary>
/// <remarks>A length is compared with the bytes that are left before anything is done with it; nothing is allocated by it.</remarks>
[<Sealed>]
type internal CborCursor(bytes: ArraySegment<byte>) =

    /// Deeper nesting than any service uses is an attack on the stack.
    static let maximumDepth = 128

    [<Literal>]
    let Break = 0xFFuy

    let buffer = nonNull bytes.Array
    let stop = bytes.Offset + bytes.Count
    let mutable position = bytes.Offset
    let mutable depth = 0
    let mutable major = 0
    let mutable info = 0
    let mutable argument = 0UL
    // The content of a string that comes in chunks, once it is joined.
    let mutable scratch: byte[] = Array.Empty()

    let fail (problem: string) : 'a =
        let offset = (position - bytes.Offset).ToString()
        raise (UnreadableException(String.Concat("the CBOR is malformed: ", problem, ", before byte ", offset)))

    let left () : int = stop - position

    /// The next bytes, which are then passed over.
    let take (count: int) : ReadOnlySpan<byte> =
        if left () < count then fail "it is cut off"

        let start = position
        position <- position + count
        ReadOnlySpan(buffer, start, count)

    let takeByte () : byte =
        if position >= stop then fail "it is cut off"

        let b = buffer[position]
        position <- position + 1
        b

    let readHead () : unit =
        let first = int (takeByte ())
        major <- first >>> 5
        info <- first &&& 31

        argument <-
            match info with
            | CborInfo.OneByte -> uint64 (takeByte ())
            | CborInfo.Half -> uint64 (BinaryPrimitives.ReadUInt16BigEndian(take 2))
            | CborInfo.Single -> uint64 (BinaryPrimitives.ReadUInt32BigEndian(take 4))
            | CborInfo.Double -> BinaryPrimitives.ReadUInt64BigEndian(take 8)
            | 28
            | 29
            | 30 -> fail "a reserved length"
            | CborInfo.Indefinite ->
                match major with
                | CborMajor.Bytes
                | CborMajor.Text
                | CborMajor.List
                | CborMajor.Map -> 0UL
                | CborMajor.Simple -> fail "a break where a value should be"
                | _ -> fail "an item that cannot be without a length"
            | small -> uint64 small

        if major = CborMajor.Simple && (info < CborInfo.False || info = CborInfo.OneByte) then
            fail "a simple value that is not known"

    let expect (expected: int) (what: string) : unit =
        readHead ()

        if major <> expected then
            fail (String.Concat("something else where ", what, " should be"))

    /// How many items follow, each of so many bytes at least; -1 when that is not known.
    let count (least: int) : int =
        if info = CborInfo.Indefinite then
            -1
        elif argument > uint64 (left () / least) then
            fail "a length of more than is left"
        else
            int argument

    /// The content of a string whose length is known.
    let definite () : ReadOnlySpan<byte> =
        let content = take (count 1)

        if major = CborMajor.Text && not (Utf8.IsValid content) then
            fail "text that is no UTF-8"

        content

    let isBreak () : bool =
        if left () = 0 then fail "it is cut off"

        if buffer[position] = Break then
            position <- position + 1
            true
        else
            false

    /// Joins the chunks of a string in the scratch, and gives their length.
    let join () : int =
        let whole = major
        let mutable length = 0

        while not (isBreak ()) do
            readHead ()

            if major <> whole || info = CborInfo.Indefinite then
                fail "a chunk that is no plain string of its kind"

            let chunk = definite ()

            if scratch.Length - length < chunk.Length then
                Array.Resize(&scratch, max 64 (2 * (length + chunk.Length)))

            chunk.CopyTo(Span(scratch, length, chunk.Length))
            length <- length + chunk.Length

        length

    /// The content of the string whose head was read: valid until the next string.
    let content () : ReadOnlySpan<byte> =
        if info = CborInfo.Indefinite then
            let length = join ()
            ReadOnlySpan(scratch, 0, length)
        else
            definite ()

    let enter () : unit =
        depth <- depth + 1

        if depth > maximumDepth then fail "too deep a nesting"

    /// Passes over the rest of the item whose head was read. The depth is bounded, so it may recurse.
    let rec skipRest () : unit =
        match major with
        | CborMajor.Bytes
        | CborMajor.Text -> (content ()).Length |> ignore
        | CborMajor.List -> skipItems false (count 1)
        | CborMajor.Map -> skipItems true (count 2)
        | CborMajor.Tag ->
            // However many tags there are, they do not nest.
            while major = CborMajor.Tag do
                readHead ()

            skipRest ()
        | _ -> ()

    and skipItems (isMap: bool) (items: int) : unit =
        enter ()
        let mutable remaining = items

        while (if items < 0 then not (isBreak ()) else remaining > 0) do
            remaining <- remaining - 1

            if isMap then
                expect CborMajor.Text "a key"
                (content ()).Length |> ignore

            readHead ()
            skipRest ()

        depth <- depth - 1

    /// What the last head said.
    member _.Major: int = major
    /// The five bits after the major type.
    member _.Info: int = info
    /// The number, the length, the tag, or the bits of a float.
    member _.Argument: uint64 = argument

    /// How deep the cursor is in lists, maps and tags.
    member _.Depth: int = depth

    member _.IsAtEnd: bool = position = stop

    /// True when the next item is null or undefined, which is then passed over.
    member _.PassNull() : bool =
        let isNull = position < stop && (buffer[position] = 0xF6uy || buffer[position] = 0xF7uy)

        if isNull then position <- position + 1

        isNull

    /// Raises the error that says where the cursor is.
    member _.Fail(problem: string) : 'a = fail problem

    /// Reads the head of the next item.
    member _.ReadHead() : unit = readHead ()

    /// Reads the head of the next item behind its tags, which mean nothing here.
    member _.ReadValueHead() : unit =
        readHead ()

        while major = CborMajor.Tag do
            readHead ()

    /// The content of the string whose head was read: valid until the next string is read.
    member _.Content() : ReadOnlySpan<byte> = content ()

    /// The key of an entry: valid until the next string is read.
    member _.ReadKey() : ReadOnlySpan<byte> =
        expect CborMajor.Text "a key"
        content ()

    /// Goes into the list or map whose head was read; how many items or entries there are, -1 when a break ends them.
    member _.Enter() : int =
        enter ()
        count (if major = CborMajor.Map then 2 else 1)

    /// Goes into the tag whose head was read.
    member _.EnterTag() : unit = enter ()

    /// Comes out of a list, a map or a tag.
    member _.Leave() : unit = depth <- depth - 1

    /// Given how many are left, -1 when a break ends them: true when there is one more.
    member _.HasMore(remaining: int) : bool = if remaining < 0 then not (isBreak ()) else remaining > 0

    /// The float whose head was read, in any of the three widths.
    member _.ToFloat() : float =
        match major, info with
        | CborMajor.Simple, CborInfo.Half -> float (BitConverter.UInt16BitsToHalf(uint16 argument))
        | CborMajor.Simple, CborInfo.Single -> float (BitConverter.UInt32BitsToSingle(uint32 argument))
        | CborMajor.Simple, CborInfo.Double -> BitConverter.UInt64BitsToDouble argument
        | _ -> fail "something else where a number should be"

    /// Passes over the next item.
    member _.Skip() : unit =
        readHead ()
        skipRest ()

    /// Checks that nothing is left.
    member _.End() : unit = if position < stop then fail "more than one item"
