namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Text
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Reads shapes from XML, as REST-XML, Query and EC2 answers have it, element by element from the bytes.</summary>
[<Sealed>]
type internal XmlReader(tokens: XmlTokens) =
    inherit ShapeReader()

    // For each open structure, list and map: the depth of its element; below zero for a flattened list or map whose one
    // entry is still to come, zero when it has been.
    let mutable levels: int[] = Array.zeroCreate 16
    let mutable hints: int[] = Array.zeroCreate 16
    let mutable level = 0
    let mutable unknownName = ""
    // Attributes of the structure that was entered last, still to be handed out.
    let mutable attributes: (struct (int * string)) list = []
    let mutable attribute: string | null = null

    let push (depth: int) : unit =
        level <- level + 1

        if level = levels.Length then
            Array.Resize(&levels, 2 * level)
            Array.Resize(&hints, 2 * level)

        levels[level] <- depth
        hints[level] <- 0

    let localName (name: string) : string =
        match name.IndexOf ':' with
        | -1 -> name
        | colon -> name.Substring(colon + 1)

    /// The member that took the place of a deprecated one under the same name, if there is one: S3 has "Event" once as an
    /// element and once as a list without an element around it, and only the list holds all that may come.
    let inUse (schema: Schema) (name: ReadOnlySpan<byte>) (deprecated: int) : int =
        let members = schema.Members
        let mutable i = 0

        while i < members.Length
              && (members[i].Traits.Deprecated || not (name.SequenceEqual(ReadOnlySpan members[i].Utf8Name))) do
            i <- i + 1

        if i < members.Length then i else deprecated

    /// The member that an element stands for: by its name, or, of a flattened list, by the name that it gives its elements.
    let findMember (schema: Schema) (name: ReadOnlySpan<byte>) : int =
        match schema.Find(name, hints[level]) with
        | -1 ->
            let members = schema.Members
            let mutable i = 0

            while i < members.Length
                  && not (
                      members[i].Target.Type = ShapeType.List
                      && members[i].Flattened
                      && name.SequenceEqual(ReadOnlySpan members[i].FlatName)
                  ) do
                i <- i + 1

            if i < members.Length then i else -1
        | found when schema.Members[found].Traits.Deprecated -> inUse schema name found
        | found -> found

    let text () : string =
        match attribute with
        | null -> KnownStrings.fresh (tokens.ReadTextSpan())
        | value ->
            attribute <- null
            value

    let rec readDocument () : Document =
        // Unknown elements: a map of those inside, or the text.
        let depth = tokens.Depth
        let mutable entries = DictBuilder<string, Document>()
        let mutable content = StringBuilder()
        let mutable go = true

        while go do
            match tokens.Read() with
            | XmlToken.StartElement ->
                let name = KnownStrings.get tokens.Name
                entries.Add(name, readDocument ())
            | XmlToken.Text -> content.Append(tokens.ReadText()) |> ignore
            | XmlToken.EndElement when tokens.Depth <= depth -> go <- false
            | XmlToken.End -> go <- false
            | _ -> ()

        let entries = entries.Close()

        if entries.IsEmpty then
            Document.String(content.ToString())
        else
            Document.Map entries

    /// Enters the element that the tokens stand on. The schema says which attributes to keep.
    member _.Enter(schema: Schema) : unit =
        push tokens.Depth

        for m in schema.Members do
            if m.Traits.XmlAttribute then
                match tokens.TryAttribute(ReadOnlySpan(Encoding.UTF8.GetBytes(localName m.WireName))) with
                | null -> ()
                | value -> attributes <- attributes @ [ struct (m.Index, value) ]

    override _.Next(schema: Schema) : int =
        match attributes with
        | struct (index, value) :: rest ->
            attributes <- rest
            attribute <- value
            index
        | [] ->
            let mutable result = -2

            while result = -2 do
                if not (tokens.ReadChild levels[level]) then
                    level <- level - 1
                    result <- -1
                else
                    let found = findMember schema tokens.Name

                    if found >= 0 then
                        hints[level] <- found + 1
                        result <- found
                    elif schema.Traits.IsUnion then
                        unknownName <- KnownStrings.get tokens.Name
                        result <- ShapeReader.Unknown
                    else
                        tokens.Skip()

            result

    override _.UnknownName = unknownName
    override _.String _ = text ()

    override _.Choice(m, unknown) =
        let values = m.Target.Traits.Values
        let mutable i = 0

        match attribute with
        | null ->
            let text = tokens.ReadTextSpan()

            while i < values.Length && not (Ascii.Equals(text, values[i].AsSpan())) do
                i <- i + 1

            if i < values.Length then
                i
            else
                unknown <- KnownStrings.fresh text
                -1
        | value ->
            attribute <- null
            i <- Array.IndexOf(values, value)

            if i < 0 then unknown <- value

            i

    override _.Boolean _ = Scalars.toBoolean ((text ()).Trim())
    override _.Integer _ = Scalars.toInt ((text ()).Trim())

    override _.Long _ =
        let bytes = tokens.ReadTextSpan()
        let mutable value = 0L
        let mutable used = 0

        if Utf8Parser.TryParse(bytes, &value, &used) && used = bytes.Length then
            value
        else
            Scalars.toLong ((KnownStrings.fresh bytes).Trim())

    override _.Float _ = single (Scalars.toDouble ((text ()).Trim()))
    override _.Double _ = Scalars.toDouble ((text ()).Trim())

    override _.Timestamp _ =
        match attribute with
        | null -> Timestamps.ofUtf8 (tokens.ReadTextSpan())
        | _ -> Timestamps.ofString (text ())

    override _.Blob _ = Scalars.toBlob (text ())

    override _.Stream _ = raise (UnreadableException "a stream cannot be a part of an XML body")

    override _.Document() = readDocument ()

    override this.Structure m =
        this.Enter m.Target
        this

    override this.List m =
        push (if m.Flattened then -1 else tokens.Depth)
        this

    override _.NextElement _ =
        match levels[level] with
        | -1 ->
            // The tokens stand on the one element of this piece of a flattened list.
            levels[level] <- 0
            true
        | 0 ->
            level <- level - 1
            false
        | depth ->
            let more = tokens.ReadChild depth

            if not more then level <- level - 1

            more

    override this.Map m =
        push (if m.Flattened then -1 else tokens.Depth)
        this

    override _.NextKey map =
        let isEntry =
            match levels[level] with
            | -1 ->
                levels[level] <- 0
                true
            | 0 -> false
            | depth -> tokens.ReadChild depth

        if not isEntry then
            level <- level - 1
            null
        else
            let entry = tokens.Depth
            let keyName = map.Target.Key.Utf8Name
            let mutable key: string | null = null

            while isNull key && tokens.ReadChild entry do
                if tokens.Name.SequenceEqual(ReadOnlySpan keyName) then
                    key <- KnownStrings.get (tokens.ReadTextSpan())
                else
                    tokens.Skip()

            match key with
            | null -> raise (UnreadableException "a map's entry has no key")
            | key ->
                if tokens.ReadChild entry then
                    key
                else
                    raise (UnreadableException(String.Concat("the map's entry '", key, "' has no value")))

    // The root has been left; what comes after it is checked by reading on.
    override _.End() =
        if tokens.ReadChild 0 then
            raise (UnreadableException "the XML has a second root")
