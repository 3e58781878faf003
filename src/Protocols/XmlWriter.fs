namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Writes shapes as XML, as the REST-XML protocol has it.</summary>
[<Sealed>]
type internal XmlWriter(buffer: ByteBuffer, newToken: unit -> string) =
    inherit ShapeWriter()

    static let entry = "entry"B

    // The names that list elements and map values have, the innermost list or map last.
    let mutable itemNames: byte[][] = Array.zeroCreate 8
    let mutable itemDepth = 0
    // For each open map, the name of an entry, and whether one is open: a value does not know that it is an entry's end.
    let mutable entryNames: byte[][] = Array.zeroCreate 8
    let mutable entryOpen: bool[] = Array.zeroCreate 8
    // For each open structure, where its start tag may still take attributes.
    let mutable tagEnds: int[] = Array.zeroCreate 8
    let mutable tagNames: byte[][] = Array.zeroCreate 8
    let mutable tagDepth = 0

    let nameOf (m: Member) : byte[] = if m.IsItem then itemNames[itemDepth] else m.Utf8Name

    let pushName (name: byte[]) : unit =
        itemDepth <- itemDepth + 1

        if itemDepth = itemNames.Length then
            Array.Resize(&itemNames, 2 * itemDepth)
            Array.Resize(&entryNames, 2 * itemDepth)
            Array.Resize(&entryOpen, 2 * itemDepth)

        itemNames[itemDepth] <- name

    let attribute (name: string) (value: string) : unit = XmlText.writeAttribute buffer name value

    let declare (scope: XmlNamespace voption) : unit =
        match scope with
        | ValueSome { Uri = uri; Prefix = "" } -> attribute "xmlns" uri
        | ValueSome { Uri = uri; Prefix = prefix } -> attribute (String.Concat("xmlns:", prefix)) uri
        | ValueNone -> ()

    let openNamed (name: byte[]) (m: Member) : unit =
        buffer.Append '<'B
        buffer.Append name

        match m.Traits.XmlNamespace with
        | ValueSome _ -> declare m.Traits.XmlNamespace
        | ValueNone -> declare m.Target.Traits.XmlNamespace

        buffer.Append '>'B

    let closeNamed (name: byte[]) : unit =
        buffer.Append '<'B
        buffer.Append '/'B
        buffer.Append name
        buffer.Append '>'B

    let closeEntry () : unit =
        if entryOpen[itemDepth] then
            entryOpen[itemDepth] <- false
            closeNamed entryNames[itemDepth]

    /// Puts an attribute into the start tag of the structure that is open: attributes come in the model's order, which
    /// may be after elements.
    let insertAttribute (m: Member) (value: string) : unit =
        let text = ArrayBufferWriter<byte>()
        XmlText.writeAttribute text m.WireName value
        let at = tagEnds[tagDepth]
        let tail = buffer.Written.Slice(at).ToArray()
        buffer.Truncate at
        buffer.Append text.WrittenSpan
        buffer.Append tail
        tagEnds[tagDepth] <- at + text.WrittenCount

    let text (m: Member) (value: string) : unit =
        if m.Traits.XmlAttribute then
            insertAttribute m value
        else
            let name = nameOf m
            openNamed name m
            XmlText.writeText buffer value
            closeNamed name

    let appendLong (m: Member) (value: int64) : unit =
        let name = nameOf m
        openNamed name m
        let mutable written = 0
        Utf8Formatter.TryFormat(value, buffer.GetSpan 20, &written) |> ignore
        buffer.Advance written
        closeNamed name

    /// An element that the model does not know, as it was read.
    let rec appendDocument (name: string) (value: Document) : unit =
        XmlText.startTag buffer name

        match value with
        | Document.Map entries ->
            for entry in entries.Entries do
                appendDocument entry.Key entry.Value
        | Document.String text -> XmlText.writeText buffer text
        | _ -> ()

        XmlText.endTag buffer name

    override _.String(m, value) = text m value
    override _.Boolean(m, value) = text m (if value then "true" else "false")
    override _.Integer(m, value) = appendLong m (int64 value)
    override _.Long(m, value) = appendLong m value
    override _.Float(m, value) = text m (Scalars.ofSingle value)
    override _.Double(m, value) = text m (Scalars.ofDouble value)

    override _.Timestamp(m, value) =
        let format =
            match m.TimestampFormat with
            | TimestampFormat.Default -> TimestampFormat.Iso8601
            | format -> format

        text m (Timestamps.toString format value)

    override _.Blob(m, value) =
        let name = nameOf m
        openNamed name m
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
        closeNamed name

    override _.Stream(_, _) = raise (UnreadableException "a stream cannot be a part of an XML body")

    override _.Document(_, _) = raise (UnreadableException "a document cannot be a part of an XML body")

    override _.Null m =
        let name = nameOf m
        openNamed name m
        closeNamed name

    override _.Unknown(name, value) = appendDocument name value

    override this.Token m = this.String(m, newToken ())

    override this.BeginStructure m = this.BeginNamed(nameOf m, m)

    /// Begins a structure under another name than its member's.
    member this.BeginNamed(name: byte[], m: Member) : ShapeWriter =
        openNamed name m
        tagDepth <- tagDepth + 1

        if tagDepth = tagEnds.Length then
            Array.Resize(&tagEnds, 2 * tagDepth)
            Array.Resize(&tagNames, 2 * tagDepth)

        tagEnds[tagDepth] <- buffer.Length - 1
        tagNames[tagDepth] <- name
        this

    override _.EndStructure _ =
        tagDepth <- tagDepth - 1
        closeNamed tagNames[tagDepth + 1]

    override this.BeginList(m, _) =
        if m.Flattened then
            pushName (if m.IsItem then nameOf m else m.FlatName)
        else
            openNamed (nameOf m) m
            pushName m.Target.Element.Utf8Name

        this

    override _.EndList m =
        itemDepth <- itemDepth - 1

        if not m.Flattened then closeNamed (nameOf m)

    override this.BeginMap(m, _) =
        let name = nameOf m

        if not m.Flattened then openNamed name m

        pushName m.Target.Value.Utf8Name
        entryNames[itemDepth] <- if m.Flattened then name else entry
        entryOpen[itemDepth] <- false
        this

    override _.Key(map, key) =
        closeEntry ()
        buffer.Append '<'B
        buffer.Append entryNames[itemDepth]

        if map.Flattened then declare map.Traits.XmlNamespace

        buffer.Append '>'B
        entryOpen[itemDepth] <- true
        let keyMember = map.Target.Key
        openNamed keyMember.Utf8Name keyMember
        XmlText.writeText buffer key
        closeNamed keyMember.Utf8Name

    override _.EndMap m =
        closeEntry ()
        itemDepth <- itemDepth - 1

        if not m.Flattened then closeNamed (nameOf m)
