namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// The parts of an HTTP message that members are bound to.
[<NoEquality; NoComparison>]
type internal RestMessage = {
    /// False for an answer, in which there are neither labels nor a query: members bound to these are in its body.
    IsRequest: bool
    Status: int
    Headers: Header list
    /// The values of the path's labels, decoded.
    Labels: (string * string) list
    /// The query, decoded.
    Query: (struct (string * string)) list
    Body: Body
}

/// Taking messages apart.
[<RequireQualifiedAccess>]
module internal RestMessage =

    /// The parts of an answer.
    let ofResponse (response: HttpResponse) : RestMessage = {
        IsRequest = false
        Status = response.Status
        Headers = response.Headers
        Labels = []
        Query = []
        Body = response.Body
    }

    /// The parts of a request to an operation, without those that are always the same.
    let ofRequest (template: UriTemplate) (request: HttpRequest) : RestMessage =
        let decode (struct (name: string, value: string)) =
            struct (Uri.UnescapeDataString name, Uri.UnescapeDataString value)

        let isFixed pair = List.contains pair template.Query

        {
            IsRequest = true
            Status = 0
            Headers = request.Headers
            Labels = UriTemplate.matchPath request.Path template
            Query = request.Query |> List.filter (isFixed >> not) |> List.map decode
            Body = request.Body
        }

/// <summary>Gathers an output's members from where their bindings say, those outside the body first.</summary>
[<Sealed>]
type internal RestReader(message: RestMessage, root: Member, format: BodyFormat) as this =
    inherit ShapeReader()

    let payload = root.Target.Payload
    let mutable next = 0
    let mutable text = ""
    let mutable inner: ShapeReader | null = null
    let mutable bodyRead = false
    // The reader of a payload that is a structure.
    let mutable whole: ShapeReader | null = null
    let texts = lazy TextReader(this)

    let isEmpty =
        match message.Body with
        | Body.Empty -> true
        | Body.Stream _ -> false
        | body -> (BodyBytes.get body).Count = 0

    let openBody (root: Member) : ShapeReader =
        let bytes = BodyBytes.get message.Body
        let buffer = if bytes.Offset = 0 then nonNull bytes.Array else bytes.ToArray()
        format.Open(buffer, bytes.Count, root)

    let placeOf (m: Member) : Location = Binding.place message.IsRequest m

    let hasBodyMembers = isNull payload && root.Target.Members |> Array.exists (fun m -> placeOf m = Location.Body)

    let query (name: string) : string list = [
        for struct (candidate, value) in message.Query do
            if candidate = name then value
    ]

    // What a map of the rest of the query takes: the names that no member has.
    let unboundQuery: Lazy<(struct (string * string)) list> =
        lazy
            let bound =
                HashSet<string>(
                    seq {
                        for m in root.Target.Members do
                            if placeOf m = Location.Query && m.Target.Type <> ShapeType.Map then
                                m.WireName
                    }
                )

            message.Query |> List.filter (fun (struct (name, _)) -> not (bound.Contains name))

    /// True when a member that is not in the body is there; its text is kept.
    let find (m: Member) : bool =
        match placeOf m with
        | Location.Header ->
            match Header.tryFind m.WireName message.Headers with
            | ValueSome value ->
                text <- value
                true
            | ValueNone -> false
        | Location.Headers ->
            message.Headers
            |> List.exists (fun (struct (name, _)) -> name.StartsWith(m.WireName, StringComparison.OrdinalIgnoreCase))
        | Location.StatusCode ->
            text <- Scalars.ofLong (int64 message.Status)
            true
        | Location.Uri ->
            match message.Labels |> List.tryFind (fun (name, _) -> name = m.WireName) with
            | Some(_, value) ->
                text <- value
                true
            | None -> false
        | Location.Query ->
            match m.Target.Type with
            | ShapeType.Map -> not unboundQuery.Value.IsEmpty
            | _ ->
                match query m.WireName with
                | [] -> false
                | first :: _ ->
                    text <- first
                    true
        | _ -> obj.ReferenceEquals(m, payload) && (m.Target.Type = ShapeType.Blob || not isEmpty)

    let bodyReader () : ShapeReader =
        match inner with
        | null -> raise (UnreadableException "the body has ended")
        | inner -> inner

    member internal _.Text: string = text
    member internal _.Message: RestMessage = message
    member internal _.QueryValues(name: string) : string list = query name

    /// The part of the query that no member has by name.
    member internal _.UnboundQuery: (struct (string * string)) list = unboundQuery.Value

    override _.Next(schema: Schema) : int =
        let members = schema.Members
        let mutable result = -2

        while result = -2 do
            if next < members.Length then
                let m = members[next]
                next <- next + 1

                if find m then result <- m.Index
            else
                match inner with
                | null when hasBodyMembers && not isEmpty && not bodyRead ->
                    bodyRead <- true
                    inner <- openBody root
                | null -> result <- -1
                | inner -> result <- inner.Next schema

        result

    override _.UnknownName = (bodyReader ()).UnknownName

    override _.String m =
        if m.Traits.JsonValue && placeOf m = Location.Header then
            Encoding.UTF8.GetString(Scalars.toBlob text)
        elif placeOf m <> Location.Body then
            text
        elif obj.ReferenceEquals(m, payload) then
            let bytes = BodyBytes.get message.Body
            Encoding.UTF8.GetString(bytes.AsSpan())
        else
            (bodyReader ()).String m

    override this.Choice(m, unknown) =
        if placeOf m <> Location.Body || obj.ReferenceEquals(m, payload) then
            let value = this.String m
            let position = Array.IndexOf(m.Target.Traits.Values, value)

            if position < 0 then unknown <- value

            position
        else
            (bodyReader ()).Choice(m, &unknown)

    override _.Boolean m =
        if placeOf m <> Location.Body then
            Scalars.toBoolean text
        else
            (bodyReader ()).Boolean m

    override _.Integer m =
        if placeOf m <> Location.Body then
            Scalars.toInt text
        else
            (bodyReader ()).Integer m

    override _.Long m =
        if placeOf m <> Location.Body then
            Scalars.toLong text
        else
            (bodyReader ()).Long m

    override _.Float m =
        if placeOf m <> Location.Body then
            single (Scalars.toDouble text)
        else
            (bodyReader ()).Float m

    override _.Double m =
        if placeOf m <> Location.Body then
            Scalars.toDouble text
        else
            (bodyReader ()).Double m

    override _.Timestamp m =
        if placeOf m <> Location.Body then
            Timestamps.ofString text
        else
            (bodyReader ()).Timestamp m

    override _.Blob m =
        if placeOf m <> Location.Body then Scalars.toBlob text
        elif obj.ReferenceEquals(m, payload) then (BodyBytes.get message.Body).ToArray()
        else (bodyReader ()).Blob m

    override _.Stream _ =
        match message.Body with
        | Body.Stream stream -> stream
        | body -> ByteStream.OfBytes((BodyBytes.get body).ToArray())

    override _.Document() =
        match payload with
        | null -> (bodyReader ()).Document()
        | payload when payload.Target.Type <> ShapeType.Document -> (bodyReader ()).Document()
        | _ ->
            let bytes = BodyBytes.get message.Body
            let buffer = if bytes.Offset = 0 then nonNull bytes.Array else bytes.ToArray()
            format.ReadDocument(buffer, bytes.Count)

    override _.Null() =
        match inner with
        | null -> false
        | inner -> inner.Null()

    override _.Structure m =
        if obj.ReferenceEquals(m, payload) then
            let reader = openBody m
            whole <- reader
            reader
        else
            (bodyReader ()).Structure m

    override _.End() =
        let reader = if isNull inner then whole else inner

        match reader with
        | null -> ()
        | reader -> reader.End()

    override _.List m =
        if placeOf m <> Location.Body then
            texts.Value.Begin m
        else
            (bodyReader ()).List m

    override _.NextElement list = (bodyReader ()).NextElement list

    override _.Map m =
        if placeOf m <> Location.Body then
            texts.Value.Begin m
        else
            (bodyReader ()).Map m

    override _.NextKey map = (bodyReader ()).NextKey map

/// Reads the elements of a list or a map that is bound to headers or to the query.
and [<Sealed>] internal TextReader(message: RestReader) =
    inherit ShapeReader()

    let items = Queue<string>()
    // A map's names in their order, each with all its values.
    let entries = Queue<struct (string * List<string>)>()
    let mutable current = ""
    let mutable values: List<string> = List()

    /// Keeps the pairs as entries. A name that comes several times is one entry with several values.
    let enqueue (pairs: seq<struct (string * string)>) : unit =
        let known = Dictionary<string, List<string>>()

        for struct (name, value) in pairs do
            match known.TryGetValue name with
            | true, values -> values.Add value
            | _ ->
                let values = List([ value ])
                known[name] <- values
                entries.Enqueue(struct (name, values))

    /// The elements of a header's list: separated by commas, quoted where they hold commas themselves.
    static let splitHeader (m: Member) (text: string) : string list =
        let isDate =
            m.Target.Type = ShapeType.List
            && m.Target.Element.Target.Type = ShapeType.Timestamp
            && (match m.Target.Element.TimestampFormat with
                | TimestampFormat.Default
                | TimestampFormat.Rfc822 -> true
                | _ -> false)

        if isDate then
            // A date holds one comma itself.
            let parts = text.Split(',', StringSplitOptions.TrimEntries)

            [ for i in 0..2 .. parts.Length - 2 -> parts[i] + ", " + parts[i + 1] ]
        else
            let found = List<string>()
            let item = StringBuilder()
            let mutable quoted = false
            let mutable wasQuoted = false
            let mutable i = 0

            let close () : unit =
                found.Add(if wasQuoted then item.ToString() else item.ToString().Trim())
                item.Clear() |> ignore
                wasQuoted <- false

            while i < text.Length do
                match text[i] with
                | '"' when quoted -> quoted <- false
                | '"' when String.IsNullOrWhiteSpace(item.ToString()) ->
                    item.Clear() |> ignore
                    quoted <- true
                    wasQuoted <- true
                | '\\' when quoted && i + 1 < text.Length ->
                    i <- i + 1
                    item.Append text[i] |> ignore
                | ',' when not quoted -> close ()
                | ' ' when wasQuoted && not quoted -> ()
                | c -> item.Append c |> ignore

                i <- i + 1

            close ()
            List.ofSeq found

    member this.Begin(m: Member) : ShapeReader =
        items.Clear()
        entries.Clear()

        match m.Target.Type, m.Location with
        | ShapeType.Map, Location.Headers ->
            enqueue (
                seq {
                    for struct (name, value) in message.Message.Headers do
                        if name.StartsWith(m.WireName, StringComparison.OrdinalIgnoreCase) then
                            struct (name.Substring m.WireName.Length, value)
                }
            )
        | ShapeType.Map, _ -> enqueue message.UnboundQuery
        | _, Location.Query -> message.QueryValues m.WireName |> List.iter items.Enqueue
        | _ when message.Text = "" -> ()
        | _ -> splitHeader m message.Text |> List.iter items.Enqueue

        this

    override _.Next _ = -1
    override _.UnknownName = ""
    override _.String _ = current
    override _.Boolean _ = Scalars.toBoolean current
    override _.Integer _ = Scalars.toInt current
    override _.Long _ = Scalars.toLong current
    override _.Float _ = single (Scalars.toDouble current)
    override _.Double _ = Scalars.toDouble current
    override _.Timestamp _ = Timestamps.ofString current
    override _.Blob _ = Scalars.toBlob current
    override _.Stream _ = invalidOp "a stream is no text"
    override _.Document() = Document.String current
    override this.Structure _ = this
    // A query's map may have lists as values.
    override this.List _ =
        items.Clear()

        for value in values do
            items.Enqueue value

        this

    override _.NextElement _ = items.TryDequeue &current
    override this.Map _ = this

    override _.NextKey _ : string | null =
        match entries.TryDequeue() with
        | true, struct (key, all) ->
            values <- all
            current <- all[0]
            (key: string | null)
        | _ -> null
