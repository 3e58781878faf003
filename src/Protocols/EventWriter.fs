namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Writes events as messages, one after the other, in buffers that it keeps. Takes the value of the union of events; the
/// member that it has is the event.
/// </summary>
[<Sealed>]
type internal EventWriter(format: BodyFormat, contentType: string) =
    inherit ShapeWriter()

    static let octets = "application/octet-stream"B
    static let plainText = "text/plain"B

    let structured = Encoding.UTF8.GetBytes contentType
    let headers = ByteBuffer 256
    let payload = ByteBuffer 1024
    let members = EventMembersWriter(format, headers, payload)
    let none () : unit = raise (UnreadableException "an event is a structure")

    let start (messageType: byte[]) (typeHeader: byte[]) (name: byte[]) : unit =
        headers.Truncate 0
        payload.Truncate 0
        EventMessage.addUtf8 headers EventNames.messageType messageType
        EventMessage.addUtf8 headers typeHeader name

    /// Starts the message of a value; it has none until a member of the union is written.
    member _.Start() : unit =
        headers.Truncate 0
        payload.Truncate 0

    /// Adds the message of the event that was written.
    member _.Finish(target: ByteBuffer) : unit =
        if headers.Length = 0 then
            raise (UnreadableException "an event has exactly one member")

        EventMessage.write target headers.Written payload.Written

    /// Adds the message that comes before the events.
    member this.WriteInitial(name: byte[], body: ReadOnlySpan<byte>, target: ByteBuffer) : unit =
        start EventNames.event EventNames.eventType name
        EventMessage.addUtf8 headers EventNames.contentType structured
        payload.Append body
        this.Finish target

    member _.Release() : unit =
        headers.Release()
        payload.Release()

    override _.BeginStructure event =
        start EventNames.event EventNames.eventType event.Utf8Name

        match EventMembers.payload event.Target with
        | null ->
            if EventMembers.hasBody event.Target then
                EventMessage.addUtf8 headers EventNames.contentType structured
        | m ->
            EventMessage.addUtf8
                headers
                EventNames.contentType
                (match m.Target.Type with
                 | ShapeType.Blob -> octets
                 | ShapeType.String -> plainText
                 | _ -> structured)

        members.Start event
        members

    override _.EndStructure _ = none ()

    /// An event that the model does not know: what was read of it.
    override _.Unknown(name, value) =
        start EventNames.event EventNames.eventType (Encoding.UTF8.GetBytes name)

        match value with
        | Document.Blob bytes -> payload.Append bytes
        | _ -> raise (UnreadableException(String.Concat("the model knows no event ", name)))

    override _.String(_, _) = none ()
    override _.Boolean(_, _) = none ()
    override _.Integer(_, _) = none ()
    override _.Long(_, _) = none ()
    override _.Float(_, _) = none ()
    override _.Double(_, _) = none ()
    override _.Timestamp(_, _) = none ()
    override _.Blob(_, _) = none ()
    override _.Stream(_, _) = none ()
    override _.Document(_, _) = none ()
    override _.Null _ = none ()
    override this.BeginList(_, _) = this
    override this.BeginMap(_, _) = this
    override _.Key(_, _) = none ()
    override _.EndList _ = none ()
    override _.EndMap _ = none ()

/// Puts an event's members into the message's headers and payload.
and [<Sealed>] private EventMembersWriter(format: BodyFormat, headers: ByteBuffer, payload: ByteBuffer) =
    inherit ShapeWriter()

    let noToken () : string = ""
    let mutable event = Unchecked.defaultof<Member>
    let mutable body: ShapeWriter | null = null

    let inner () : ShapeWriter =
        match body with
        | null -> raise (UnreadableException "the event has no body")
        | body -> body

    let add (m: Member) (value: EventHeaderValue) : unit = EventMessage.addHeader headers m.Utf8Name value

    let refuse (m: Member) : unit =
        raise (UnreadableException(String.Concat(m.Name, " cannot be a header of an event")))

    member _.Start(started: Member) : unit =
        event <- started

        body <- null

        if EventMembers.hasBody started.Target then
            body <- format.Begin(payload, started, noToken)

    override _.String(m, value) =
        if m.Traits.EventHeader then add m (EventHeaderValue.String value)
        elif m.Traits.EventPayload then payload.Append(Encoding.UTF8.GetBytes value)
        else (inner ()).String(m, value)

    override _.Boolean(m, value) =
        if m.Traits.EventHeader then
            add m (EventHeaderValue.Boolean value)
        else
            (inner ()).Boolean(m, value)

    override _.Integer(m, value) =
        if m.Traits.EventHeader then
            add m (EventHeaderValue.Integer value)
        else
            (inner ()).Integer(m, value)

    override _.Long(m, value) =
        if m.Traits.EventHeader then
            add m (EventHeaderValue.Long value)
        else
            (inner ()).Long(m, value)

    override _.Float(m, value) = if m.Traits.EventHeader then refuse m else (inner ()).Float(m, value)

    override _.Double(m, value) = if m.Traits.EventHeader then refuse m else (inner ()).Double(m, value)

    override _.Timestamp(m, value) =
        if m.Traits.EventHeader then
            add m (EventHeaderValue.Timestamp value)
        else
            (inner ()).Timestamp(m, value)

    override _.Blob(m, value) =
        if m.Traits.EventHeader then add m (EventHeaderValue.Blob value)
        elif m.Traits.EventPayload then payload.Append value
        else (inner ()).Blob(m, value)

    override _.Stream(m, _) = raise (UnreadableException(String.Concat(m.Name, " cannot be a stream within an event")))

    override _.Document(m, value) = (inner ()).Document(m, value)

    override _.Null m =
        if not m.Traits.EventHeader && not m.Traits.EventPayload then
            (inner ()).Null m

    override _.BeginStructure m =
        if m.Traits.EventPayload then
            format.Begin(payload, m, noToken)
        else
            (inner ()).BeginStructure m

    override _.BeginList(m, count) = (inner ()).BeginList(m, count)
    override _.BeginMap(m, count) = (inner ()).BeginMap(m, count)
    override _.Key(map, key) = (inner ()).Key(map, key)

    // The event itself. What is in it is ended by the writer that it was begun with.
    override _.EndStructure _ =
        match body with
        | null -> ()
        | body -> body.EndStructure event

    override _.EndList _ = ()
    override _.EndMap _ = ()
