namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// Which members of an event travel where.
[<RequireQualifiedAccess>]
module internal EventMembers =

    /// The member that is the event's whole payload, or null.
    let payload (event: Schema) : Member | null =
        let members = event.Members
        let mutable found: Member | null = null

        for m in members do
            if m.Traits.EventPayload then found <- m

        found

    /// True when members that are neither headers nor the payload make a structure that is the payload.
    let hasBody (event: Schema) : bool =
        let mutable inBody = false

        for m in event.Members do
            if m.Traits.EventPayload then inBody <- false
            elif not m.Traits.EventHeader then inBody <- true

        inBody && isNull (payload event)

/// Reads an event's members from the message's headers and payload.
[<Sealed>]
type private EventMembersReader(message: EventMessageDecoder, event: Member, format: BodyFormat) =
    inherit ShapeReader()

    let payload = EventMembers.payload event.Target
    let mutable next = 0
    let mutable inner: ShapeReader | null = null
    let mutable opened = false

    let isThere (m: Member) : bool =
        if m.Traits.EventHeader then
            message.HasHeader m.Utf8Name
        elif obj.ReferenceEquals(m, payload) then
            match m.Target.Type with
            | ShapeType.Blob
            | ShapeType.String -> true
            | _ -> message.PayloadLength > 0
        else
            false

    let body () : ShapeReader =
        match inner with
        | null -> raise (UnreadableException "the event has no such member")
        | inner -> inner

    let mismatch (m: Member) : 'a =
        raise (UnreadableException(String.Concat("the header ", m.WireName, " is of another type")))

    let header (m: Member) : EventHeaderValue =
        match message.TryHeader m.Utf8Name with
        | ValueSome value -> value
        | ValueNone -> raise (UnreadableException(String.Concat("there is no header ", m.WireName)))

    let number (m: Member) : int64 =
        match header m with
        | EventHeaderValue.Byte value -> int64 value
        | EventHeaderValue.Short value -> int64 value
        | EventHeaderValue.Integer value -> int64 value
        | EventHeaderValue.Long value -> value
        | _ -> mismatch m

    override _.Next(schema: Schema) : int =
        let members = schema.Members
        let mutable result = -2

        while result = -2 do
            if next < members.Length then
                if isThere members[next] then result <- next

                next <- next + 1
            else
                match inner with
                | null when not opened && message.PayloadLength > 0 && EventMembers.hasBody schema ->
                    inner <- format.Open(message.PayloadBuffer, message.PayloadLength, event)
                    opened <- true
                | null -> result <- -1
                | reader ->
                    match reader.Next schema with
                    // A member of the body that has the name of one in the headers is none that is known.
                    | position when position >= 0 && position < members.Length && members[position].Traits.EventHeader ->
                        reader.Document() |> ignore
                    | position -> result <- position

        result

    override _.UnknownName = (body ()).UnknownName

    override _.String m =
        if m.Traits.EventHeader then
            match header m with
            | EventHeaderValue.String value -> value
            | EventHeaderValue.Uuid value -> value.ToString()
            | _ -> mismatch m
        elif obj.ReferenceEquals(m, payload) then
            EventMessage.utf8.GetString message.Payload.Span
        else
            (body ()).String m

    override this.Choice(m, unknown) =
        if m.Traits.EventHeader || obj.ReferenceEquals(m, payload) then
            let value = this.String m
            let position = Array.IndexOf(m.Target.Traits.Values, value)

            if position < 0 then unknown <- value

            position
        else
            (body ()).Choice(m, &unknown)

    override _.Boolean m =
        if m.Traits.EventHeader then
            match header m with
            | EventHeaderValue.Boolean value -> value
            | _ -> mismatch m
        else
            (body ()).Boolean m

    override _.Integer m =
        if m.Traits.EventHeader then
            let value = number m

            if value < int64 Int32.MinValue || value > int64 Int32.MaxValue then
                mismatch m
            else
                int value
        else
            (body ()).Integer m

    override _.Long m = if m.Traits.EventHeader then number m else (body ()).Long m

    override _.Float m = if m.Traits.EventHeader then mismatch m else (body ()).Float m
    override _.Double m = if m.Traits.EventHeader then mismatch m else (body ()).Double m

    override _.Timestamp m =
        if m.Traits.EventHeader then
            match header m with
            | EventHeaderValue.Timestamp value -> value
            | _ -> mismatch m
        else
            (body ()).Timestamp m

    override _.Blob m =
        if m.Traits.EventHeader then
            match header m with
            | EventHeaderValue.Blob value -> value
            | _ -> mismatch m
        elif obj.ReferenceEquals(m, payload) then
            message.Payload.ToArray()
        else
            (body ()).Blob m

    override _.Stream m = raise (UnreadableException(String.Concat(m.Name, " cannot be a stream within an event")))
    override _.Document() = (body ()).Document()

    override _.Null() =
        match inner with
        | null -> false
        | inner -> inner.Null()

    override _.Structure m =
        if obj.ReferenceEquals(m, payload) then
            format.Open(message.PayloadBuffer, message.PayloadLength, m)
        else
            (body ()).Structure m

    override _.List m = (body ()).List m
    override _.NextElement list = (body ()).NextElement list
    override _.Map m = (body ()).Map m
    override _.NextKey map = (body ()).NextKey map

/// Reads a message as a value of the union of events: the one member that <c>:event-type</c> names.
[<Sealed>]
type internal EventReader(message: EventMessageDecoder, format: BodyFormat) =
    inherit ShapeReader()

    let mutable read = false
    let none () : 'a = raise (UnreadableException "an event is a structure")

    override _.Next(events: Schema) : int =
        if read then
            -1
        else
            read <- true

            match events.Find(message.TextBytes EventNames.eventType, 0) with
            | -1 -> ShapeReader.Unknown
            | position -> position

    override _.UnknownName = message.Text EventNames.eventType

    override _.Structure event =
        if event.Target.Type = ShapeType.Structure then
            EventMembersReader(message, event, format)
        else
            none ()

    /// An event that the model does not know: its payload.
    override _.Document() = Document.Blob(message.Payload.ToArray())

    override _.String _ = none ()
    override _.Boolean _ = none ()
    override _.Integer _ = none ()
    override _.Long _ = none ()
    override _.Float _ = none ()
    override _.Double _ = none ()
    override _.Timestamp _ = none ()
    override _.Blob _ = none ()
    override _.Stream _ = none ()
    override _.List _ = none ()
    override _.NextElement _ = none ()
    override _.Map _ = none ()
    override _.NextKey _ = none ()
