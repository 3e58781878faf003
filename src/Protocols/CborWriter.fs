namespace FunctionalAws.Protocols

open System
open System.Buffers.Binary
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Writes shapes as CBOR, as Smithy RPC v2 CBOR has it: every number in the smallest form that loses nothing, but
/// no halves; structures until a break, since nobody knows before how many members are there.</summary>
[<Sealed>]
type internal CborWriter(buffer: ByteBuffer, newToken: unit -> string) =
    inherit ShapeWriter()

    // The items that are one byte.
    static let falseItem = 0xF4uy
    static let trueItem = 0xF5uy
    static let nullItem = 0xF6uy
    static let openMap = 0xBFuy
    static let breakItem = 0xFFuy

    let appendHead (major: int) (argument: uint64) : unit =
        let major = byte (major <<< 5)
        let target = buffer.GetSpan 9

        if argument < 24UL then
            target[0] <- major ||| byte argument
            buffer.Advance 1
        elif argument <= 0xFFUL then
            target[0] <- major ||| 24uy
            target[1] <- byte argument
            buffer.Advance 2
        elif argument <= 0xFFFFUL then
            target[0] <- major ||| 25uy
            BinaryPrimitives.WriteUInt16BigEndian(target.Slice 1, uint16 argument)
            buffer.Advance 3
        elif argument <= 0xFFFFFFFFUL then
            target[0] <- major ||| 26uy
            BinaryPrimitives.WriteUInt32BigEndian(target.Slice 1, uint32 argument)
            buffer.Advance 5
        else
            target[0] <- major ||| 27uy
            BinaryPrimitives.WriteUInt64BigEndian(target.Slice 1, argument)
            buffer.Advance 9

    let appendText (text: string) : unit =
        // A lone surrogate has no UTF-8; it counts and is written as U+FFFD.
        let count = Encoding.UTF8.GetByteCount text
        appendHead CborMajor.Text (uint64 count)
        buffer.Advance(Encoding.UTF8.GetBytes(text.AsSpan(), buffer.GetSpan count))

    let appendBytes (value: ReadOnlySpan<byte>) : unit =
        appendHead CborMajor.Bytes (uint64 value.Length)
        buffer.Append value

    let appendLong (value: int64) : unit =
        if value >= 0L then
            appendHead CborMajor.Unsigned (uint64 value)
        else
            // -1 is written as 0, -2 as 1.
            appendHead CborMajor.Negative (uint64 ~~~value)

    let appendSingle (value: single) : unit =
        let target = buffer.GetSpan 5
        target[0] <- 0xFAuy
        BinaryPrimitives.WriteSingleBigEndian(target.Slice 1, value)
        buffer.Advance 5

    let appendDouble (value: float) : unit =
        let narrow = single value

        if float narrow = value || Double.IsNaN value then
            appendSingle narrow
        else
            let target = buffer.GetSpan 9
            target[0] <- 0xFBuy
            BinaryPrimitives.WriteDoubleBigEndian(target.Slice 1, value)
            buffer.Advance 9

    let appendTimestamp (value: DateTimeOffset) : unit =
        appendHead CborMajor.Tag CborTag.Epoch
        let total = value.ToUnixTimeMilliseconds()

        if total % 1000L = 0L then
            appendLong (total / 1000L)
        else
            appendDouble (float total / 1000.0)

    /// A whole number of up to 96 bits and its sign; beyond 64 bits it is a bignum.
    let appendWhole (isNegative: bool) (magnitude: UInt128) : unit =
        let argument = if isNegative then magnitude - UInt128.One else magnitude

        if argument <= UInt128(0UL, UInt64.MaxValue) then
            appendHead (if isNegative then CborMajor.Negative else CborMajor.Unsigned) (uint64 argument)
        else
            appendHead CborMajor.Tag (if isNegative then CborTag.NegativeBignum else CborTag.Bignum)
            let bytes = Array.zeroCreate 16
            BinaryPrimitives.WriteUInt128BigEndian(Span bytes, argument)
            appendBytes ((ReadOnlySpan bytes).TrimStart 0uy)

    /// A fraction keeps its decimals: 1.50 is 150 and two places.
    let appendDecimal (value: decimal) : unit =
        let parts = Decimal.GetBits value
        let low = (uint64 (uint32 parts[1]) <<< 32) ||| uint64 (uint32 parts[0])
        let magnitude = UInt128(uint64 (uint32 parts[2]), low)

        if value.Scale > 0uy then
            appendHead CborMajor.Tag CborTag.Decimal
            appendHead CborMajor.List 2UL
            appendLong (-(int64 value.Scale))

        appendWhole (value < 0m) magnitude

    let rec appendDocument (document: Document) : unit =
        match document with
        | Document.Null -> buffer.Append nullItem
        | Document.Boolean value -> buffer.Append(if value then trueItem else falseItem)
        | Document.Integer value -> appendLong value
        | Document.Decimal value -> appendDecimal value
        | Document.Float value -> appendDouble value
        | Document.String value -> appendText value
        | Document.Blob value -> appendBytes (ReadOnlySpan value)
        | Document.Timestamp value -> appendTimestamp value
        | Document.List items ->
            appendHead CborMajor.List (uint64 items.Length)

            for item in items do
                appendDocument item
        | Document.Map entries ->
            appendHead CborMajor.Map (uint64 entries.Count)

            for entry in entries.Entries do
                appendText entry.Key
                appendDocument entry.Value
        | Document.Stream _
        | Document.Events _ -> raise (UnreadableException "a stream cannot be a part of a CBOR document")

    /// A member's name, where it has one.
    let before (m: Member) : unit =
        if not m.IsItem then
            appendHead CborMajor.Text (uint64 m.Utf8Name.Length)
            buffer.Append m.Utf8Name

    override _.String(m, value) =
        before m
        appendText value

    override _.Boolean(m, value) =
        before m
        buffer.Append(if value then trueItem else falseItem)

    override _.Integer(m, value) =
        before m
        appendLong (int64 value)

    override _.Long(m, value) =
        before m
        appendLong value

    override _.Float(m, value) =
        before m
        appendSingle value

    override _.Double(m, value) =
        before m
        appendDouble value

    // The protocol knows one format; the model's has no say.
    override _.Timestamp(m, value) =
        before m
        appendTimestamp value

    override _.Blob(m, value) =
        before m
        appendBytes (ReadOnlySpan value)

    override _.Stream(_, _) = raise (UnreadableException "a stream cannot be a part of a CBOR body")

    override _.Document(m, value) =
        before m
        appendDocument value

    override _.Null m =
        before m
        buffer.Append nullItem

    override _.Unknown(name, value) =
        appendText name
        appendDocument value

    override this.Token m = this.String(m, newToken ())

    /// Begins the structure that all else is a part of. It has no name here, even if it is a member elsewhere, as an
    /// event is of its stream.
    member this.BeginRoot() : ShapeWriter =
        buffer.Append openMap
        this

    override this.BeginStructure m =
        before m
        buffer.Append openMap
        this

    override this.BeginList(m, count) =
        before m
        appendHead CborMajor.List (uint64 count)
        this

    override this.BeginMap(m, count) =
        before m
        appendHead CborMajor.Map (uint64 count)
        this

    override _.Key(_, key) = appendText key
    override _.EndStructure _ = buffer.Append breakItem
    override _.EndList _ = ()
    override _.EndMap _ = ()

    /// Writes a document that is no one's member.
    member _.Append(document: Document) : unit = appendDocument document
