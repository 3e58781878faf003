namespace FunctionalAws.Protocols

open System
open System.IO
open System.Collections.Generic
open System.Threading
open FunctionalAws
open FunctionalAws.Schema

/// Takes a message's members, and keeps its events.
[<Sealed>]
type internal MembersBesideEvents(inner: MessageWriter) =
    inherit ShapeWriter()

    let members = lazy inner.Root

    /// Begins a reading of the events; of none when there are none.
    member val Open: CancellationToken -> EventCursor =
        (fun cancel ->
            let none: IAsyncEnumerable<unit> = EventStream.toSend []
            EventCursor<unit>(none.GetAsyncEnumerator cancel, (fun _ _ () -> ()))) with get, set

    override this.Events(_, events, write) =
        this.Open <- fun cancel -> EventCursor<'event>(events.GetAsyncEnumerator cancel, write)

    override _.String(m, value) = members.Value.String(m, value)
    override _.Boolean(m, value) = members.Value.Boolean(m, value)
    override _.Integer(m, value) = members.Value.Integer(m, value)
    override _.Long(m, value) = members.Value.Long(m, value)
    override _.Float(m, value) = members.Value.Float(m, value)
    override _.Double(m, value) = members.Value.Double(m, value)
    override _.Timestamp(m, value) = members.Value.Timestamp(m, value)
    override _.Blob(m, value) = members.Value.Blob(m, value)
    override _.Stream(m, value) = members.Value.Stream(m, value)
    override _.Document(m, value) = members.Value.Document(m, value)
    override _.Null m = members.Value.Null m
    override _.Token m = members.Value.Token m
    override _.Unknown(name, value) = members.Value.Unknown(name, value)
    override _.BeginStructure m = members.Value.BeginStructure m
    override _.BeginList(m, count) = members.Value.BeginList(m, count)
    override _.BeginMap(m, count) = members.Value.BeginMap(m, count)
    override _.Key(map, key) = members.Value.Key(map, key)
    override _.EndStructure m = members.Value.EndStructure m
    override _.EndList m = members.Value.EndList m
    override _.EndMap m = members.Value.EndMap m

/// Writes a message whose body is a stream of events.
[<Sealed>]
type internal EventfulWriter(inner: MessageWriter, root: Member, events: Member, name: byte[], bodies: EventBodies) =
    inherit MessageWriter()

    let members = MembersBesideEvents inner

    let others (headers: Header list) : Header list =
        headers
        |> List.filter (fun (struct (name, _)) ->
            not (String.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase)))

    let headers (given: Header list) : Header list = struct ("Content-Type", EventNames.ContentType) :: others given

    /// The events as a body, after what stood in the body that the protocol made.
    let bodyOf (canReopen: bool) (body: Body) : Body =
        let feed = {
            Events = events.Target
            Open = members.Open
            Format = bodies.Format
            ContentType = bodies.ContentType
            Initial =
                if bodies.HasInitialMessages && EventStreams.hasOthers root then
                    ValueSome(struct (name, BodyBytes.take body))
                else
                    ValueNone
        }

        Body.Stream(ByteStream.OfEvents(canReopen, (fun () -> new EventBodyStream(feed, null))))

    override _.Root = members

    override _.ToRequest() =
        let request = inner.ToRequest()

        {
            request with
                Headers = headers request.Headers
                Body = bodyOf false request.Body
        }

    override _.ToResponse() =
        let response = inner.ToResponse()
        // Only tests and stubs answer; their events are there to be read as often as is asked.
        {
            response with
                Headers = headers response.Headers
                Body = bodyOf true response.Body
        }
