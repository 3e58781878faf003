namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// Where in a message members travel.
[<RequireQualifiedAccess>]
module internal Binding =

    /// The place of an input's or output's member: as the model has it, but an answer has neither a path nor a query, and
    /// members that are bound to these are in its body.
    let place (isRequest: bool) (m: Member) : Location =
        match m.Location with
        | Location.Query
        | Location.Uri when not isRequest -> Location.Body
        | place -> place

/// <summary>
/// Puts an input's members where their bindings say: labels of the path, query, headers, status, and the body
/// (https://smithy.io/2.0/spec/http-bindings.html).
/// </summary>
/// <param name="operation">The operation that the message is of.</param>
/// <param name="isRequest">True for the operation's input, false for its output.</param>
/// <param name="template">The operation's path and fixed query.</param>
/// <param name="root">The input or the output.</param>
/// <param name="format">What a body is made of.</param>
/// <param name="newToken">Makes an idempotency token.</param>
[<Sealed>]
type internal RestWriter
    (
        operation: OperationModel,
        isRequest: bool,
        template: UriTemplate,
        root: Member,
        format: BodyFormat,
        newToken: unit -> string
    ) as this =
    inherit MessageWriter()

    static let textPlain = struct ("Content-Type", "text/plain")
    static let octetStream = struct ("Content-Type", "application/octet-stream")

    let payload = root.Target.Payload
    let mutable labels: (struct (string * string)) list = []
    let mutable query: (struct (string * string)) list = List.rev template.Query
    let mutable headers: Header list = []
    // Entries of maps; one that a member names wins over them.
    let mutable mapQuery: (struct (string * string)) list = []
    let mutable mapHeaders: Header list = []
    let mutable status = operation.SuccessStatus
    let mutable body = Body.Empty
    let mutable contentType = octetStream
    let mutable buffer: ByteBuffer | null = null
    let mutable inner: ShapeWriter | null = null
    let bindings = BindingWriter(this)

    member internal _.Format(m: Member, location: Location, value: DateTimeOffset) : string =
        let format =
            match m.TimestampFormat, location with
            | TimestampFormat.Default, Location.Header -> TimestampFormat.Rfc822
            | TimestampFormat.Default, _ -> TimestampFormat.Iso8601
            | format, _ -> format

        Timestamps.toString format value

    /// Begins the body as a structure.
    member private _.BeginBody(root: Member) : ShapeWriter =
        let made = ByteBuffer 1024
        buffer <- made
        let writer = format.Begin(made, root, newToken)
        contentType <- struct ("Content-Type", format.ContentType)
        writer

    /// The writer of the members that are in the body.
    member internal this.Body: ShapeWriter =
        match inner with
        | null ->
            let writer = this.BeginBody root
            inner <- writer
            writer
        | inner -> inner

    /// Begins the one structure that is the body.
    member internal this.BeginPayload(m: Member) : ShapeWriter = this.BeginBody m

    member internal _.PlaceOf(m: Member) : Location = Binding.place isRequest m

    member internal _.IsPayload(m: Member) : bool = obj.ReferenceEquals(m, payload)

    member internal _.Place(m: Member, value: string) : unit =
        match m.Location with
        | Location.Uri ->
            let encoded =
                if UriTemplate.isGreedy m.WireName template then
                    UriTemplate.encodePath value
                else
                    UriTemplate.encode value

            labels <- struct (m.WireName, encoded) :: labels
        | Location.Query -> query <- struct (UriTemplate.encode m.WireName, UriTemplate.encode value) :: query
        | Location.StatusCode -> status <- Scalars.toInt value
        | Location.Header -> headers <- struct (m.WireName, value) :: headers
        | _ ->
            // A string that is the whole body.
            body <- Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes value))
            contentType <- textPlain

    member internal _.AddMapQuery(name: string, value: string) : unit =
        mapQuery <- struct (UriTemplate.encode name, UriTemplate.encode value) :: mapQuery

    member internal _.AddMapHeader(name: string, value: string) : unit =
        mapHeaders <- struct (name, value) :: mapHeaders

    member internal _.AddHeader(name: string, value: string) : unit = headers <- struct (name, value) :: headers

    /// Writes the document that is the body.
    member internal _.PlaceDocument(value: Document) : unit =
        let made = ByteBuffer 1024
        buffer <- made
        format.WriteDocument(made, value)
        contentType <- struct ("Content-Type", format.ContentType)

    member internal _.PlaceBody(content: Body) : unit = body <- content

    member internal _.NewToken() : string = newToken ()

    override _.Root = bindings

    /// What was named, and what maps add to it.
    static member private Join
        (comparer: StringComparer, named: (struct (string * string)) list, fromMaps: (struct (string * string)) list)
        : (struct (string * string)) list =
        match fromMaps with
        | [] -> List.rev named
        | fromMaps ->
            let names = HashSet(comparer)

            for struct (name, _) in named do
                names.Add name |> ignore

            let isNew (struct (name: string, _: string)) : bool = not (names.Contains name)
            List.rev named @ (fromMaps |> List.filter isNew |> List.rev)

    member private this.Finish(emptyIsBody: bool) : struct (Body * Header list) =
        match buffer with
        | null ->
            if emptyIsBody && format.WritesEmpty && body.IsEmpty then
                this.Body |> ignore
        | _ -> ()

        match buffer with
        | null -> ()
        | buffer ->
            match inner with
            // A payload was ended by whoever wrote it.
            | null -> ()
            | writer -> writer.EndStructure root

            body <- buffer.ToBody()

        let headers = RestWriter.Join(StringComparer.OrdinalIgnoreCase, headers, mapHeaders)

        match body with
        | Body.Empty -> struct (body, headers)
        | _ when (Header.tryFind "Content-Type" headers).IsSome -> struct (body, headers)
        | _ -> struct (body, contentType :: headers)

    member private _.Label(name: string) : string =
        let mutable value = ""

        for struct (label, text) in labels do
            if label = name then value <- text

        // A path with a hole in it is that of another operation.
        if value = "" then
            raise (UnreadableException(String.Concat(name, " is a part of the path and must not be empty")))

        value

    override this.ToRequest() =
        let isStructured (m: Member) : bool = m.Location = Location.Body && not m.Target.Traits.IsEventStream

        let emptyIsBody =
            match payload with
            | null -> root.Target.Members |> Array.exists isStructured
            | payload ->
                payload.Target.Type = ShapeType.Structure
                && isStructured payload
                && not payload.Target.Traits.IsUnion

        let struct (body, headers) = this.Finish emptyIsBody

        {
            Method = operation.Method
            Scheme = ""
            Host = ""
            Path = UriTemplate.fill this.Label template
            Query = RestWriter.Join(StringComparer.Ordinal, query, mapQuery)
            Headers = headers
            Body = body
        }

    override this.ToResponse() =
        let struct (body, headers) = this.Finish(isNull payload)

        { Status = status; Headers = headers; Body = body }

/// Sends each member to its place: one that is bound to a part of the message becomes text, another goes to the body.
and [<Sealed>] internal BindingWriter(message: RestWriter) =
    inherit ShapeWriter()

    let texts = lazy TextWriter(message)

    member private _.Bound(m: Member, text: string) : unit = message.Place(m, text)

    override this.String(m, value) =
        if m.Traits.JsonValue && message.PlaceOf m = Location.Header then
            // JSON may hold what a header may not.
            this.Bound(m, Convert.ToBase64String(Encoding.UTF8.GetBytes value))
        elif message.PlaceOf m <> Location.Body || message.IsPayload m then
            this.Bound(m, value)
        else
            message.Body.String(m, value)

    override this.Boolean(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, Scalars.ofBoolean value)
        else
            message.Body.Boolean(m, value)

    override this.Integer(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, Scalars.ofLong (int64 value))
        else
            message.Body.Integer(m, value)

    override this.Long(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, Scalars.ofLong value)
        else
            message.Body.Long(m, value)

    override this.Float(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, Scalars.ofSingle value)
        else
            message.Body.Float(m, value)

    override this.Double(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, Scalars.ofDouble value)
        else
            message.Body.Double(m, value)

    override this.Timestamp(m, value) =
        if message.PlaceOf m <> Location.Body then
            this.Bound(m, message.Format(m, m.Location, value))
        else
            message.Body.Timestamp(m, value)

    override this.Blob(m, value) =
        if message.IsPayload m then
            message.PlaceBody(Body.Bytes(ReadOnlyMemory value))
        elif message.PlaceOf m <> Location.Body then
            this.Bound(m, Convert.ToBase64String value)
        else
            message.Body.Blob(m, value)

    override _.Stream(_, value) =
        match value.Bytes with
        | ValueSome bytes -> message.PlaceBody(Body.Bytes bytes)
        | ValueNone -> message.PlaceBody(Body.Stream value)

    override _.Document(m, value) =
        if message.IsPayload m then
            message.PlaceDocument value
        else
            message.Body.Document(m, value)

    override _.Null _ = ()
    override this.Token m = this.String(m, message.NewToken())

    override _.BeginStructure m =
        if message.IsPayload m then
            message.BeginPayload m
        else
            message.Body.BeginStructure m

    override _.EndStructure _ = ()

    override _.BeginList(m, count) =
        if message.PlaceOf m <> Location.Body then
            texts.Value.Begin m
        else
            message.Body.BeginList(m, count)

    override _.EndList _ = ()

    override _.BeginMap(m, count) =
        if message.PlaceOf m <> Location.Body then
            texts.Value.Begin m
        else
            message.Body.BeginMap(m, count)

    override _.Key(_, _) = ()
    override _.EndMap _ = ()

/// Turns the elements of a list or a map that is bound to headers or to the query into text.
and [<Sealed>] internal TextWriter(message: RestWriter) =
    inherit ShapeWriter()

    let items = List<string>()
    let mutable owner = Unchecked.defaultof<Member>
    let mutable key = ""

    let add (text: string) : unit =
        match owner.Target.Type, owner.Location with
        | ShapeType.Map, Location.Headers -> message.AddMapHeader(owner.WireName + key, text)
        | ShapeType.Map, _ -> message.AddMapQuery(key, text)
        | _, Location.Query -> message.Place(owner, text)
        | _ -> items.Add text

    let quoted (text: string) : string =
        if text.AsSpan().IndexOfAny(',', '"') < 0 then
            text
        else
            "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\""

    member this.Begin(m: Member) : ShapeWriter =
        owner <- m
        items.Clear()
        this

    override _.String(_, value) =
        add (
            if owner.Target.Type = ShapeType.List && owner.Location = Location.Header then
                quoted value
            else
                value
        )

    override _.Boolean(_, value) = add (Scalars.ofBoolean value)
    override _.Integer(_, value) = add (Scalars.ofLong (int64 value))
    override _.Long(_, value) = add (Scalars.ofLong value)
    override _.Float(_, value) = add (Scalars.ofSingle value)
    override _.Double(_, value) = add (Scalars.ofDouble value)
    override _.Timestamp(m, value) = add (message.Format(m, owner.Location, value))
    override _.Blob(_, value) = add (Convert.ToBase64String value)
    override _.Stream(_, _) = invalidOp "a stream is no text"
    override _.Document(_, _) = raise (UnreadableException "a document is no text")
    override _.Null _ = ()

    override _.BeginStructure _ = raise (UnreadableException "a structure is no text")

    override this.BeginList(_, _) = this
    override this.BeginMap(_, _) = this
    override _.Key(_, name) = key <- name
    override _.EndStructure _ = ()

    override _.EndList m =
        if obj.ReferenceEquals(m, owner) && owner.Location = Location.Header then
            message.AddHeader(owner.WireName, String.Join(", ", items))

    override _.EndMap _ = ()
