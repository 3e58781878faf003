namespace FunctionalAws.Protocols

open System
open System.IO
open System.Threading
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols.Malformation

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
