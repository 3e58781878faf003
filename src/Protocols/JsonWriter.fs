namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open System.Text.Unicode
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Writes shapes as JSON, as the AWS JSON and REST-JSON protocols have it.</summary>
[<Sealed>]
type internal JsonWriter(buffer: ByteBuffer, firstNewToken: unit -> string) =
    inherit ShapeWriter()

    static let mustEscape = SearchValues.Create(String(Array.append [| for c in 0..31 -> char c |] [| '"'; '\\' |]))

    // Short texts, which most are, are looked over one by one: a program's first call needs nothing compiled for that.
    static let shortText = 24

    static let firstEscape (text: ReadOnlySpan<char>) : int =
        if text.Length > shortText then
            text.IndexOfAny mustEscape
        else
            let mutable i = 0

            while i < text.Length && text[i] >= ' ' && text[i] <> '"' && text[i] <> '\\' do
                i <- i + 1

            if i = text.Length then -1 else i

    // A literal of bytes is made anew each time that it is reached.
    static let trueLiteral = "true"B
    static let falseLiteral = "false"B
    static let nullLiteral = "null"B

    let mutable newToken = firstNewToken
    let mutable needsComma = false

    /// What stands before a value: a comma, and the member's name where it has one.
    let before (m: Member) : unit =
        if needsComma then buffer.Append ','B

        needsComma <- true

        if not m.IsItem then buffer.Append m.JsonName

    let appendUtf8 (text: ReadOnlySpan<char>) : unit =
        let target = buffer.GetSpan(3 * text.Length)
        let mutable read = 0
        let mutable written = 0
        // A lone surrogate has no UTF-8; it becomes U+FFFD.
        Utf8.FromUtf16(text, target, &read, &written, true, true) |> ignore
        buffer.Advance written

    let appendEscape (c: char) : unit =
        match c with
        | '"' -> buffer.Append "\\\""B
        | '\\' -> buffer.Append "\\\\"B
        | '\n' -> buffer.Append "\\n"B
        | '\r' -> buffer.Append "\\r"B
        | '\t' -> buffer.Append "\\t"B
        | c ->
            buffer.Append "\\u00"B
            let mutable written = 0
            Utf8Formatter.TryFormat(byte c, buffer.GetSpan 2, &written, StandardFormat('x', 2uy)) |> ignore
            buffer.Advance written

    let appendString (text: string) : unit =
        buffer.Append '"'B
        let mutable rest = text.AsSpan()
        let mutable next = firstEscape rest

        while next >= 0 do
            appendUtf8 (rest.Slice(0, next))
            appendEscape rest[next]
            rest <- rest.Slice(next + 1)
            next <- firstEscape rest

        appendUtf8 rest
        buffer.Append '"'B

    let appendLong (value: int64) : unit =
        let mutable written = 0
        Utf8Formatter.TryFormat(value, buffer.GetSpan 20, &written) |> ignore
        buffer.Advance written

    let appendDouble (value: float) : unit =
        if Double.IsFinite value then
            let mutable written = 0
            Utf8Formatter.TryFormat(value, buffer.GetSpan 32, &written) |> ignore
            buffer.Advance written
        elif Double.IsNaN value then
            buffer.Append "\"NaN\""B
        elif value > 0.0 then
            buffer.Append "\"Infinity\""B
        else
            buffer.Append "\"-Infinity\""B

    let appendEpoch (value: DateTimeOffset) : unit = buffer.Advance(Timestamps.writeEpoch (buffer.GetSpan 32) value)

    let appendBlob (value: byte[]) : unit =
        buffer.Append '"'B
        let mutable read = 0
        let mutable written = 0

        Base64.EncodeToUtf8(
            ReadOnlySpan value,
            buffer.GetSpan(Base64.GetMaxEncodedToUtf8Length value.Length),
            &read,
            &written
        )
        |> ignore

        buffer.Advance written
        buffer.Append '"'B

    let rec appendDocument (document: Document) : unit =
        match document with
        | Document.Null -> buffer.Append nullLiteral
        | Document.Boolean true -> buffer.Append trueLiteral
        | Document.Boolean false -> buffer.Append falseLiteral
        | Document.Integer value -> appendLong value
        | Document.Decimal value ->
            let mutable written = 0
            Utf8Formatter.TryFormat(value, buffer.GetSpan 40, &written) |> ignore
            buffer.Advance written
        | Document.Float value -> appendDouble value
        | Document.String value -> appendString value
        | Document.Blob value -> appendBlob value
        | Document.Timestamp value -> appendEpoch value
        | Document.List items ->
            buffer.Append '['B

            items
            |> List.iteri (fun i item ->
                if i > 0 then buffer.Append ','B

                appendDocument item)

            buffer.Append ']'B
        | Document.Map entries ->
            buffer.Append '{'B

            entries.Entries
            |> Array.iteri (fun i entry ->
                if i > 0 then buffer.Append ','B

                appendString entry.Key
                buffer.Append ':'B
                appendDocument entry.Value)

            buffer.Append '}'B
        | Document.Stream _
        | Document.Events _ -> raise (UnreadableException "a stream cannot be a part of a JSON document")

    override _.String(m, value) =
        before m
        appendString value

    override _.Boolean(m, value) =
        before m
        buffer.Append(if value then trueLiteral else falseLiteral)

    override _.Integer(m, value) =
        before m
        appendLong (int64 value)

    override _.Long(m, value) =
        before m
        appendLong value

    override _.Float(m, value) =
        before m

        if Single.IsFinite value then
            let mutable written = 0
            Utf8Formatter.TryFormat(value, buffer.GetSpan 32, &written) |> ignore
            buffer.Advance written
        else
            appendDouble (float value)

    override _.Double(m, value) =
        before m
        appendDouble value

    override _.Timestamp(m, value) =
        before m

        match m.TimestampFormat with
        | TimestampFormat.Default
        | TimestampFormat.UnixTimestamp -> appendEpoch value
        | format -> appendString (Timestamps.toString format value)

    override _.Blob(m, value) =
        before m
        appendBlob value

    override _.Stream(_, _) = raise (UnreadableException "a stream cannot be a part of a JSON body")

    override _.Document(m, value) =
        before m
        appendDocument value

    override _.Null m =
        before m
        buffer.Append nullLiteral

    override _.Unknown(name, value) =
        if needsComma then buffer.Append ','B

        needsComma <- true
        appendString name
        buffer.Append ':'B
        appendDocument value

    override this.Token m = this.String(m, newToken ())

    /// Goes on with another text, in the buffer as it is now.
    member _.Restart(otherNewToken: unit -> string) : unit =
        newToken <- otherNewToken
        needsComma <- false

    /// Begins the structure that is the whole text, which has no name.
    member this.BeginRoot() : ShapeWriter =
        buffer.Append '{'B
        this

    /// Writes the document that is the whole text.
    member _.Root(document: Document) : unit = appendDocument document

    override this.BeginStructure m =
        before m
        buffer.Append '{'B
        needsComma <- false
        this

    override this.BeginList(m, _) =
        before m
        buffer.Append '['B
        needsComma <- false
        this

    override this.BeginMap(m, _) =
        before m
        buffer.Append '{'B
        needsComma <- false
        this

    override _.Key(_, key) =
        if needsComma then buffer.Append ','B

        appendString key
        buffer.Append ':'B
        needsComma <- false

    override _.EndStructure _ =
        buffer.Append '}'B
        needsComma <- true

    override _.EndList _ =
        buffer.Append ']'B
        needsComma <- true

    override _.EndMap _ =
        buffer.Append '}'B
        needsComma <- true
