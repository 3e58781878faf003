namespace FunctionalAws.Protocols

open System
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
