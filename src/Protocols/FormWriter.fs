namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open System.Text.Unicode
open FunctionalAws
open FunctionalAws.Schema

/// The two ways in which shapes become the parameters of a form.
[<RequireQualifiedAccess>]
type internal FormDialect =
    /// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
    | Query
    /// https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html: names begin with a capital, lists are flat, and an
    /// empty list is not sent.
    | Ec2

/// The parts of parameters' names, which dots separate: "Filters.member.1.Name".
[<RequireQualifiedAccess>]
module internal FormNames =

    let private none: byte[] = Array.Empty()
    let private entry = "entry"B

    /// The part that a structure's member has.
    let ofMember (dialect: FormDialect) (m: Member) : byte[] =
        match dialect with
        | FormDialect.Ec2 -> m.QueryName
        | FormDialect.Query when m.Flattened -> m.FlatName
        | FormDialect.Query -> m.Utf8Name

    /// The part between a list and the number of an element; empty when there is none.
    let ofElements (dialect: FormDialect) (list: Member) : byte[] =
        match dialect with
        | FormDialect.Ec2 -> none
        | FormDialect.Query when list.Flattened -> none
        | FormDialect.Query -> list.Target.Element.Utf8Name

    /// The part between a map and the number of an entry; empty when there is none.
    let ofEntries (map: Member) : byte[] = if map.Flattened then none else entry

/// Percent-encodes all but the unreserved characters (https://www.rfc-editor.org/rfc/rfc3986#section-2.3), in the buffer.
[<RequireQualifiedAccess>]
module internal FormEncoding =

    let private unreserved: SearchValues<byte> =
        SearchValues.Create(ReadOnlySpan "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"B)

    let private digits = "0123456789ABCDEF"B

    /// The room that so many bytes may need.
    let room (count: int) : int = 3 * count

    /// Encodes the bytes at the beginning of a span, which has room for what comes of them; says how many these are.
    let inPlace (span: Span<byte>) (count: int) : int =
        let text = Span.op_Implicit (span.Slice(0, count)): ReadOnlySpan<byte>
        let first = text.IndexOfAnyExcept unreserved

        if first < 0 then
            count
        else
            let mutable reserved = 0

            for i in first .. count - 1 do
                if not (unreserved.Contains span[i]) then reserved <- reserved + 1

            let length = count + 2 * reserved
            let mutable target = length - 1

            // From behind, so that nothing is overwritten before it has been moved.
            for i = count - 1 downto first do
                let value = span[i]

                if unreserved.Contains value then
                    span[target] <- value
                    target <- target - 1
                else
                    span[target] <- digits[int value &&& 15]
                    span[target - 1] <- digits[int value >>> 4]
                    span[target - 2] <- '%'B
                    target <- target - 3

            length

    let append (buffer: ByteBuffer) (bytes: ReadOnlySpan<byte>) : unit =
        let target = buffer.GetSpan(room bytes.Length)
        bytes.CopyTo target
        buffer.Advance(inPlace target bytes.Length)

    /// A lone surrogate has no UTF-8; it becomes U+FFFD.
    let appendText (buffer: ByteBuffer) (text: string) : unit =
        let mutable at = 0

        while at < text.Length do
            // In pieces, so that room for the worst case costs little.
            let piece = min 2048 (text.Length - at)
            let target = buffer.GetSpan(room (3 * piece))
            let mutable read = 0
            let mutable written = 0
            let isLast = at + piece = text.Length

            Utf8.FromUtf16(text.AsSpan(at, piece), target, &read, &written, true, isLast) |> ignore

            buffer.Advance(inPlace target written)
            at <- at + read

    let appendLong (buffer: ByteBuffer) (value: int64) : unit =
        let mutable written = 0
        Utf8Formatter.TryFormat(value, buffer.GetSpan 20, &written) |> ignore
        buffer.Advance written

    let appendDouble (buffer: ByteBuffer) (value: float) : unit =
        if Double.IsFinite value then
            let target = buffer.GetSpan(room 32)
            let mutable written = 0
            Utf8Formatter.TryFormat(value, target, &written) |> ignore
            buffer.Advance(inPlace target written)
        else
            appendText buffer (Scalars.ofDouble value)

    let appendSingle (buffer: ByteBuffer) (value: single) : unit =
        if Single.IsFinite value then
            let target = buffer.GetSpan(room 32)
            let mutable written = 0
            Utf8Formatter.TryFormat(value, target, &written) |> ignore
            buffer.Advance(inPlace target written)
        else
            appendText buffer (Scalars.ofSingle value)

    let appendBlob (buffer: ByteBuffer) (value: byte[]) : unit =
        let target = buffer.GetSpan(room (Base64.GetMaxEncodedToUtf8Length value.Length))
        let mutable read = 0
        let mutable written = 0
        Base64.EncodeToUtf8(ReadOnlySpan value, target, &read, &written) |> ignore
        buffer.Advance(inPlace target written)

    let appendTimestamp (buffer: ByteBuffer) (format: TimestampFormat) (value: DateTimeOffset) : unit =
        let target = buffer.GetSpan(room 40)
        let written = Timestamps.write format target value
        buffer.Advance(inPlace target written)

/// A structure, list or map that is open.
[<Struct; NoEquality; NoComparison>]
type internal FormLevel = {
    /// How long the name of what is around it is.
    Outer: int
    /// How long its own name is.
    Own: int
    /// How long the name is that its elements or entries have in common.
    Common: int
    /// Elements or entries so far.
    mutable Count: int
    /// Where in the buffer the last entry began.
    mutable EntryStart: int
    IsMap: bool
}

/// <summary>
/// Writes shapes as a form, <c>application/x-www-form-urlencoded</c>, as the Query and EC2 Query protocols have it: a
/// parameter for every scalar, named by the way to it.
/// </summary>
/// <remarks>A structure or a map without anything in it leaves no trace, and neither does an absent element.</remarks>
[<Sealed>]
type internal FormWriter(buffer: ByteBuffer, dialect: FormDialect, newToken: unit -> string) =
    inherit ShapeWriter()

    // The name of what is being written, not yet encoded.
    let mutable name: byte[] = Array.zeroCreate 64
    let mutable length = 0
    let mutable levels: FormLevel[] = Array.zeroCreate 8
    let mutable depth = 0

    let ensure (count: int) : unit =
        if name.Length - length < count then
            Array.Resize(&name, 2 * (length + count))

    let addPart (part: byte[]) : unit =
        ensure (part.Length + 1)

        if length > 0 then
            name[length] <- '.'B
            length <- length + 1

        Buffer.BlockCopy(part, 0, name, length, part.Length)
        length <- length + part.Length

    let addNumber (number: int) : unit =
        ensure 11
        name[length] <- '.'B
        let mutable written = 0
        Utf8Formatter.TryFormat(number, Span(name, length + 1, 10), &written) |> ignore
        length <- length + 1 + written

    /// Adds what a value is called within what is around it.
    let enter (m: Member) : unit =
        if not m.IsItem then
            addPart (FormNames.ofMember dialect m)
        else
            let level = &levels[depth]

            if level.IsMap then
                addPart m.Utf8Name
            else
                level.Count <- level.Count + 1
                addNumber level.Count

    let push (outer: int) (own: int) (isMap: bool) : unit =
        depth <- depth + 1

        if depth = levels.Length then Array.Resize(&levels, 2 * depth)

        levels[depth] <- {
            Outer = outer
            Own = own
            Common = length
            Count = 0
            EntryStart = 0
            IsMap = isMap
        }

    let pop () : unit =
        length <- levels[depth].Outer
        depth <- depth - 1

    let appendName () : unit =
        if buffer.Length > 0 then buffer.Append '&'B

        FormEncoding.append buffer (ReadOnlySpan(name, 0, length))
        buffer.Append '='B

    /// Writes the name of a scalar; its value follows.
    let before (m: Member) : unit =
        let outer = length
        enter m
        appendName ()
        length <- outer

    /// A member that the model does not know, as it was read.
    let rec appendDocument (part: string) (value: Document) : unit =
        let outer = length
        addPart (Text.Encoding.UTF8.GetBytes part)

        match value with
        | Document.Map entries ->
            for entry in entries.Entries do
                appendDocument entry.Key entry.Value
        | Document.String text ->
            appendName ()
            FormEncoding.appendText buffer text
        | _ -> ()

        length <- outer

    override _.String(m, value) =
        before m
        FormEncoding.appendText buffer value

    override _.Boolean(m, value) =
        before m
        FormEncoding.appendText buffer (Scalars.ofBoolean value)

    override _.Integer(m, value) =
        before m
        FormEncoding.appendLong buffer (int64 value)

    override _.Long(m, value) =
        before m
        FormEncoding.appendLong buffer value

    override _.Float(m, value) =
        before m
        FormEncoding.appendSingle buffer value

    override _.Double(m, value) =
        before m
        FormEncoding.appendDouble buffer value

    override _.Timestamp(m, value) =
        before m
        FormEncoding.appendTimestamp buffer m.TimestampFormat value

    override _.Blob(m, value) =
        before m
        FormEncoding.appendBlob buffer value

    override _.Stream(_, _) = raise (UnreadableException "a stream cannot be a parameter of a form")
    override _.Document(_, _) = raise (UnreadableException "a document cannot be a parameter of a form")

    override _.Null m =
        let level = &levels[depth]

        // Forms have no nothing: the entry's key goes, too.
        if m.IsItem && level.IsMap then
            buffer.Truncate level.EntryStart
            level.Count <- level.Count - 1

    override this.Token m = this.String(m, newToken ())
    override _.Unknown(name, value) = appendDocument name value

    override this.BeginStructure m =
        let outer = length
        enter m
        push outer length false
        this

    override _.EndStructure _ = pop ()

    override this.BeginList(m, _) =
        let outer = length
        enter m
        let own = length
        let elements = FormNames.ofElements dialect m

        if elements.Length > 0 then addPart elements

        push outer own false
        this

    override _.EndList _ =
        let level = levels[depth]

        if level.Count = 0 && dialect = FormDialect.Query then
            length <- level.Own
            appendName ()

        pop ()

    override this.BeginMap(m, _) =
        let outer = length
        enter m
        let own = length
        let entries = FormNames.ofEntries m

        if entries.Length > 0 then addPart entries

        push outer own true
        this

    override _.Key(map, key) =
        let level = &levels[depth]
        level.Count <- level.Count + 1
        level.EntryStart <- buffer.Length
        length <- level.Common
        addNumber level.Count
        let numbered = length
        addPart map.Target.Key.Utf8Name
        appendName ()
        FormEncoding.appendText buffer key
        length <- numbered

    override _.EndMap _ = pop ()
