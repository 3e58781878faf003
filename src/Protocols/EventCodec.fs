namespace FunctionalAws.Protocols

open System
open System.IO
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols.Malformation

/// What a protocol gives, so that its operations can have streams of events.
[<NoEquality; NoComparison>]
type internal EventBodies = {
    /// The format of events that are structures.
    Format: BodyFormat
    /// What they are called in a message.
    ContentType: string
    /// True where what is no event travels in a first message, since the protocol has no place for it in HTTP's head.
    HasInitialMessages: bool
}

/// A codec whose protocol knows streams of events.
type internal IEventProtocol =
    abstract EventBodies: EventBodies

/// What is known of an operation's streams of events.
[<NoEquality; NoComparison>]
type internal EventContext = {
    Operation: OperationModel
    Bodies: EventBodies
    /// True when the service speaks HTTP/2.
    PrefersHttp2: bool
    /// The service's error of an answer and of what its stream says of an error.
    ToError: HttpResponse -> WireError -> AwsError
}

/// The event streams of operations.
[<RequireQualifiedAccess>]
module internal EventStreams =

    /// The member that is a stream of events, or null.
    let find (root: Member | null) : Member | null =
        match root with
        | null -> null
        | root ->
            match root.Target.Members |> Array.tryFind (fun m -> m.Target.Traits.IsEventStream) with
            | Some m -> m
            | None -> null

    /// True when there is anything besides the stream of events.
    let hasOthers (root: Member | null) : bool =
        match root with
        | null -> false
        | root -> root.Target.Members.Length > 1

    let private messageSchema: Schema =
        let text = Schema("String", ShapeType.String, (fun _ -> [||]), (fun _ -> [||]), SchemaTraits.none)

        let part (index: int) (name: string) : Member =
            Member(index, name, false, (fun () -> text), name, MemberTraits.none)

        Schema(
            "Error",
            ShapeType.Structure,
            (fun _ -> [| part 0 "message"; part 1 "Message" |]),
            (fun _ -> [||]),
            SchemaTraits.none
        )

    let private messageRoot: Member = Member(0, "Error", true, (fun () -> messageSchema), "Error", MemberTraits.none)

    /// What the payload of an exception says in words, if anything.
    let private messageOf (format: BodyFormat) (buffer: byte[]) (length: int) : string =
        if length = 0 then
            ""
        else
            try
                let reader = format.Open(buffer, length, messageRoot)

                match reader.Next messageSchema with
                | -1 -> ""
                | position -> reader.String messageSchema.Members[position]
            with Malformed _ ->
                ""

    /// The error that a message is, or nothing when it is an event.
    let tryError (context: EventContext) (response: HttpResponse) (message: EventMessageDecoder) : AwsError voption =
        let kind = message.TextBytes EventNames.messageType

        let wire (code: string) (text: string) : WireError = {
            Code = code
            Shape = code
            Message = text
            RequestId = ""
            HostId = ""
            Members = ValueNone
        }

        if kind.SequenceEqual(ReadOnlySpan EventNames.event) then
            ValueNone
        elif kind.SequenceEqual(ReadOnlySpan EventNames.exceptionKind) then
            let format = context.Bodies.Format
            let payload = message.Payload.ToArray()
            let name = message.Text EventNames.exceptionType

            // The stream's member of that name says which error it is.
            let struct (code, shape) =
                match find context.Operation.Output with
                | null -> struct (name, name)
                | events ->
                    match events.Target.Members |> Array.tryFind (fun m -> m.Name = name) with
                    | Some m ->
                        match m.Target.Traits.Error with
                        | ValueSome error -> struct (error.Code, m.Target.Name)
                        | ValueNone -> struct (name, m.Target.Name)
                    | None -> struct (name, name)

            ValueSome(
                context.ToError response {
                    wire code (messageOf format payload payload.Length) with
                        Shape = shape
                        Members =
                            if payload.Length = 0 then
                                ValueNone
                            else
                                ValueSome(fun root -> format.Open(payload, payload.Length, root))
                }
            )
        elif kind.SequenceEqual(ReadOnlySpan EventNames.error) then
            wire (message.Text EventNames.errorCode) (message.Text EventNames.errorMessage)
            |> context.ToError response
            |> ValueSome
        else
            raise (UnreadableException "a message of the event stream is neither event, exception nor error")

/// The bytes that events are read from.
[<Sealed>]
type private EventInput(body: ByteStream) =
    let decoder = EventMessageDecoder(body.Open())
    let mutable claimed = 0
    let mutable released = 0

    member _.Decoder: EventMessageDecoder = decoder

    /// True when a message has been read that nobody has had yet.
    member val HasFirst: bool = false with get, set

    /// Says that the events are being read, which happens once.
    member _.Claim() : unit =
        if Interlocked.Exchange(&claimed, 1) = 1 then
            raise (InvalidOperationException "the events of an answer can be read once")

    /// Gives the connection back. A reader that waits finds that it is gone.
    member _.Close() : unit = (body :> IDisposable).Dispose()

    /// Gives the buffers back as well. For the reader alone, when it has read the last.
    member this.Finish() : unit =
        if Interlocked.Exchange(&released, 1) = 0 then
            decoder.Release()
            this.Close()

/// Reads events one after the other.
[<Sealed>]
type private EventEnumerator<'event>
    (
        input: EventInput,
        context: EventContext,
        response: HttpResponse,
        events: Schema,
        read: ShapeReader -> Schema -> 'event,
        cancel: CancellationToken
    ) =
    let decoder = input.Decoder
    let mutable current: Result<'event, AwsError> = Unchecked.defaultof<_>
    let mutable ended = false

    let fail (error: AwsError) : bool =
        ended <- true
        current <- Error error
        input.Finish()
        true

    let interpret () : bool =
        match EventStreams.tryError context response decoder with
        | ValueSome error -> fail error
        | ValueNone ->
            let reader = EventReader(decoder, context.Bodies.Format)
            current <- Ok(read reader events)
            true

    /// The answer with the payload of the message that cannot be read.
    let unreadable () : HttpResponse = { response with Body = Body.Bytes(ReadOnlyMemory(decoder.Payload.ToArray())) }

    interface IAsyncEnumerator<Result<'event, AwsError>> with
        member _.Current = current

        member _.MoveNextAsync() : ValueTask<bool> =
            ValueTask<bool>(
                task {
                    if ended then
                        return false
                    else
                        try
                            let mutable isThere = true

                            if input.HasFirst then
                                input.HasFirst <- false
                            else
                                let! next = decoder.ReadAsync cancel
                                isThere <- next

                            if isThere then
                                return interpret ()
                            else
                                ended <- true
                                input.Finish()
                                return false
                        with
                        | Malformed message ->
                            return fail (AwsError.Unreadable(context.Operation.Name, message, unreadable ()))
                        | error ->
                            // Who stopped within a message cannot go on from there.
                            ended <- true
                            cancel.ThrowIfCancellationRequested()

                            return
                                fail (
                                    AwsError.Transport {
                                        Fault = TransportFault.Broken
                                        Endpoint = context.Operation.Name
                                        Message = error.Message
                                    }
                                )
                }
            )

        member _.DisposeAsync() : ValueTask =
            ended <- true
            input.Finish()
            ValueTask.CompletedTask

/// Events that are read once.
[<Sealed>]
type private EventSequence<'event>(input: EventInput, start: CancellationToken -> EventEnumerator<'event>) =
    interface IAsyncEnumerable<Result<'event, AwsError>> with
        member _.GetAsyncEnumerator(cancel: CancellationToken) =
            input.Claim()
            start cancel

/// Gives a message's members, and its events beside them.
[<Sealed>]
type private MessageWithEvents
    (inner: ShapeReader, events: Member, input: EventInput, context: EventContext, response: HttpResponse) =
    inherit ShapeReader()

    let mutable given = false

    override _.Next schema =
        if given then
            inner.Next schema
        else
            given <- true
            events.Index

    override _.Events(m, read) =
        if obj.ReferenceEquals(m, events) then
            let start cancel = EventEnumerator(input, context, response, m.Target, read, cancel)
            new EventStream<'event>(EventSequence(input, start), input.Close)
        else
            inner.Events(m, read)

    override _.UnknownName = inner.UnknownName
    override _.String m = inner.String m
    override _.Choice(m, unknown) = inner.Choice(m, &unknown)
    override _.Boolean m = inner.Boolean m
    override _.Integer m = inner.Integer m
    override _.Long m = inner.Long m
    override _.Float m = inner.Float m
    override _.Double m = inner.Double m
    override _.Timestamp m = inner.Timestamp m
    override _.Blob m = inner.Blob m
    override _.Stream m = inner.Stream m
    override _.Document() = inner.Document()
    override _.Null() = inner.Null()
    override _.End() = inner.End()
    override _.Structure m = inner.Structure m
    override _.List m = inner.List m
    override _.NextElement list = inner.NextElement list
    override _.Map m = inner.Map m
    override _.NextKey map = inner.NextKey map

/// Takes a message's members, and keeps its events.
[<Sealed>]
type private MembersBesideEvents(inner: MessageWriter) =
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
type private EventfulWriter(inner: MessageWriter, root: Member, events: Member, name: byte[], bodies: EventBodies) =
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

/// <summary>
/// A codec for an operation with streams of events, made of its protocol's own: that one has what is no event, in HTTP's
/// head or in the first message.
/// </summary>
[<Sealed>]
type private EventCodec(codec: Codec, context: EventContext) =
    inherit Codec()

    let operation = context.Operation
    let bodies = context.Bodies
    let sent = EventStreams.find operation.Input
    let received = EventStreams.find operation.Output

    let streamOf (body: Body) : ByteStream =
        match body with
        | Body.Stream stream -> stream
        | body -> ByteStream.OfBytes((BodyBytes.get body).ToArray())

    /// Reads the message before the events where there is one. Whoever has received the answer waited for it, so nothing
    /// waits here.
    let initial (name: byte[]) (input: EventInput) : Body =
        let decoder = input.Decoder

        let isThere =
            try
                (decoder.ReadAsync CancellationToken.None).GetAwaiter().GetResult()
            with :? IOException as error ->
                raise (UnreadableException error.Message)

        if not isThere then
            Body.Empty
        elif (decoder.TextBytes EventNames.eventType).SequenceEqual(ReadOnlySpan name) then
            Body.Bytes(ReadOnlyMemory(decoder.Payload.ToArray()))
        else
            // Some servers begin with an event.
            input.HasFirst <- true
            Body.Empty

    let read
        (body: Body)
        (name: byte[])
        (events: Member)
        (response: HttpResponse)
        (readMembers: Body -> ShapeReader)
        : ShapeReader =
        let input = EventInput(streamOf body)

        try
            let initial = if bodies.HasInitialMessages then initial name input else Body.Empty
            MessageWithEvents(readMembers initial, events, input, context, response)
        with _ ->
            input.Finish()
            reraise ()

    /// The body with its wish for HTTP/2.
    let travelling (body: Body) : Body =
        match body with
        | Body.Stream _ -> body
        | _ when not context.PrefersHttp2 -> body
        | _ -> Body.Stream(ByteStream.Travelling(BodyTravel.PrefersHttp2, ReadOnlyMemory(BodyBytes.take body)))

    /// Asks for the connection that the events of an answer come on.
    let asking (request: HttpRequest) : HttpRequest =
        if isNull received then
            request
        else
            { request with Body = travelling request.Body }

    override _.WriteRequest newToken =
        let inner = codec.WriteRequest newToken

        let writer =
            match operation.Input, sent with
            | NonNull root, NonNull events ->
                EventfulWriter(inner, root, events, EventNames.initialRequest, bodies) :> MessageWriter
            | _ -> inner

        {
            new MessageWriter() with
                member _.Root = writer.Root
                member _.ToRequest() = asking (writer.ToRequest())
                member _.ToResponse() = writer.ToResponse()
        }

    override _.WriteResponse() =
        let inner = codec.WriteResponse()

        match operation.Output, received with
        | NonNull root, NonNull events -> EventfulWriter(inner, root, events, EventNames.initialResponse, bodies)
        | _ -> inner

    override _.ReadResponse response =
        match received with
        | null -> codec.ReadResponse response
        | events ->
            read response.Body EventNames.initialResponse events response (fun body ->
                codec.ReadResponse { response with Body = body })

    override _.ReadRequest request =
        match sent with
        | null -> codec.ReadRequest request
        | events ->
            let response = { Status = 200; Headers = []; Body = Body.Empty }

            read request.Body EventNames.initialRequest events response (fun body ->
                codec.ReadRequest { request with Body = body })

    override _.ReadError response = codec.ReadError response
    override _.IsHiddenError response = isNull received && codec.IsHiddenError response

    interface IEventProtocol with
        member _.EventBodies = bodies

/// Codecs of operations with streams of events.
[<RequireQualifiedAccess>]
module internal EventCodec =

    /// The codec of an operation: the given one, unless the operation has streams of events.
    let over
        (model: ServiceModel)
        (operation: OperationModel)
        (toError: HttpResponse -> WireError -> AwsError)
        (codec: Codec)
        : Codec =
        if isNull (EventStreams.find operation.Input) && isNull (EventStreams.find operation.Output) then
            codec
        else
            match box codec with
            | :? IEventProtocol as protocol ->
                EventCodec(
                    codec,
                    {
                        Operation = operation
                        Bodies = protocol.EventBodies
                        PrefersHttp2 = (model.Metadata "protocolSettings").Contains("\"h2\"", StringComparison.Ordinal)
                        ToError = toError
                    }
                )
            | _ ->
                raise (
                    NotSupportedException(String.Concat(operation.Name, ": its protocol knows no streams of events"))
                )

    /// True when what is no event travels in a first message.
    let hasInitialMessages (codec: Codec) : bool =
        match box codec with
        | :? IEventProtocol as protocol -> protocol.EventBodies.HasInitialMessages
        | _ -> false
