namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>What differs between the two protocols that send forms.</summary>
[<AbstractClass>]
type internal FormNaming() =
    /// A structure's member.
    abstract NameOf: Member -> byte[]
    /// Whether a list's elements stand under the list's own name, without one for the elements in between.
    abstract IsFlat: list: Member -> bool
    /// Whether a list without elements is sent, as a name without a value.
    abstract SendsEmptyLists: bool

/// The ways in which forms name members.
[<RequireQualifiedAccess>]
module internal FormNaming =

    /// A flattened list has its own name; models from before members had names of their own name its elements instead.
    let private flatName (list: Member) : byte[] =
        match list.Traits.LocationName, list.Target.Element.Traits.LocationName with
        | null, NonNull _ -> list.Target.Element.Utf8Name
        | _ -> list.Utf8Name

    /// AWS Query: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
    let query: FormNaming = {
        new FormNaming() with
            member _.NameOf m = if m.Target.Type = ShapeType.List && m.Flattened then flatName m else m.Utf8Name
            member _.IsFlat list = list.Flattened
            member _.SendsEmptyLists = true
    }

    /// EC2 Query: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html
    let ec2: FormNaming = {
        new FormNaming() with
            member _.NameOf m = m.QueryName
            member _.IsFlat _ = true
            member _.SendsEmptyLists = false
    }

/// <summary>
/// Writes shapes as form fields, "Filter.1.Name=…": the name so far is kept as bytes and put before each scalar.
/// </summary>
[<Sealed>]
type internal FormWriter(buffer: ByteBuffer, naming: FormNaming, newToken: unit -> string) =
    inherit ShapeWriter()

    static let plain = SearchValues.Create "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    static let digits = "0123456789ABCDEF"B

    let mutable path: byte[] = Array.zeroCreate 128
    let mutable length = 0

    // For each open structure, list and map: where its name begins to be its own, and how many entries it has had.
    let mutable starts: int[] = Array.zeroCreate 16
    let mutable counts: int[] = Array.zeroCreate 16
    // What an entry's value is called in a map, null in a list.
    let mutable valueNames: (byte[] | null)[] = Array.zeroCreate 16
    let mutable level = 0

    let room (count: int) : unit =
        if path.Length - length < count then
            Array.Resize(&path, 2 * (length + count))

    let add (name: byte[]) : unit =
        room (name.Length + 1)

        if length > 0 then
            path[length] <- '.'B
            length <- length + 1

        Buffer.BlockCopy(name, 0, path, length, name.Length)
        length <- length + name.Length

    let addNumber (number: int) : unit =
        room 12
        path[length] <- '.'B
        let mutable written = 0
        Utf8Formatter.TryFormat(number, path.AsSpan(length + 1), &written) |> ignore
        length <- length + 1 + written

    let push (start: int) (valueName: byte[] | null) : unit =
        level <- level + 1

        if level = starts.Length then
            Array.Resize(&starts, 2 * level)
            Array.Resize(&counts, 2 * level)
            Array.Resize(&valueNames, 2 * level)

        starts[level] <- start
        counts[level] <- 0
        valueNames[level] <- valueName

    let pop () : unit =
        length <- starts[level]
        level <- level - 1

    /// Names the value that comes next, and says how long the name was before.
    let enter (m: Member) : int =
        let before = length

        if not m.IsItem then
            add (naming.NameOf m)
        else
            match valueNames[level] with
            | null ->
                counts[level] <- counts[level] + 1
                addNumber counts[level]
            | valueName ->
                addNumber counts[level]
                add valueName

        before

    let beginField () : unit =
        buffer.Append '&'B
        buffer.Append(ReadOnlySpan(path, 0, length))
        buffer.Append '='B

    let appendPlain (text: ReadOnlySpan<char>) : unit =
        let target = buffer.GetSpan text.Length
        let mutable written = 0
        Ascii.FromUtf16(text, target, &written) |> ignore
        buffer.Advance written

    let appendEscaped (rune: Rune) : unit =
        let bytes = buffer.GetSpan 12
        let mutable encoded = Unchecked.defaultof<Rune>
        encoded <- rune
        let utf8 = Array.zeroCreate<byte> 4
        let count = encoded.EncodeToUtf8(utf8.AsSpan())

        for i in 0 .. count - 1 do
            bytes[3 * i] <- '%'B
            bytes[3 * i + 1] <- digits[int utf8[i] >>> 4]
            bytes[3 * i + 2] <- digits[int utf8[i] &&& 15]

        buffer.Advance(3 * count)

    let appendText (text: string) : unit =
        let mutable rest = text.AsSpan()

        while not rest.IsEmpty do
            match rest.IndexOfAnyExcept plain with
            | -1 ->
                appendPlain rest
                rest <- ReadOnlySpan.Empty
            | stop ->
                appendPlain (rest.Slice(0, stop))
                let mutable rune = Rune.ReplacementChar
                let mutable taken = 1
                // A lone surrogate has no UTF-8; it becomes U+FFFD.
                Rune.DecodeFromUtf16(rest.Slice stop, &rune, &taken) |> ignore
                appendEscaped rune
                rest <- rest.Slice(stop + taken)

    let text (m: Member) (value: string) : unit =
        let before = enter m
        beginField ()
        appendText value
        length <- before

    /// The first fields, which say what the form is for.
    member _.Begin(action: string, version: string) : unit =
        buffer.Append "Action="B
        appendText action
        buffer.Append "&Version="B
        appendText version

    override _.String(m, value) = text m value
    override _.Boolean(m, value) = text m (Scalars.ofBoolean value)

    override this.Integer(m, value) = this.Long(m, int64 value)

    override _.Long(m, value) =
        let before = enter m
        beginField ()
        let mutable written = 0
        Utf8Formatter.TryFormat(value, buffer.GetSpan 20, &written) |> ignore
        buffer.Advance written
        length <- before

    override _.Float(m, value) = text m (Scalars.ofSingle value)
    override _.Double(m, value) = text m (Scalars.ofDouble value)

    override _.Timestamp(m, value) =
        let format =
            match m.TimestampFormat with
            | TimestampFormat.Default -> TimestampFormat.Iso8601
            | format -> format

        text m (Timestamps.toString format value)

    override _.Blob(m, value) = text m (Convert.ToBase64String value)
    override _.Stream(_, _) = raise (UnreadableException "a stream cannot be a part of a form")
    override _.Document(_, _) = raise (UnreadableException "a document cannot be a part of a form")

    /// A list's element that is absent keeps its number; there is nothing to send.
    override _.Null m = length <- enter m

    override this.Token m = this.String(m, newToken ())

    override this.BeginStructure m =
        push (enter m) null
        this

    override _.EndStructure _ = pop ()

    override this.BeginList(m, count) =
        let before = enter m

        if count = 0 && naming.SendsEmptyLists then beginField ()

        if not (naming.IsFlat m) then add m.Target.Element.Utf8Name

        push before null
        this

    override _.EndList _ = pop ()

    override this.BeginMap(m, _) =
        let before = enter m

        if not m.Flattened then add "entry"B

        push before m.Target.Value.Utf8Name
        this

    override _.Key(map, key) =
        counts[level] <- counts[level] + 1
        let before = length
        addNumber counts[level]
        add map.Target.Key.Utf8Name
        beginField ()
        appendText key
        length <- before

    override _.EndMap _ = pop ()

    /// The root has no name of its own.
    member this.Root: ShapeWriter = this
