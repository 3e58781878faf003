namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>A message while its parts are being written: the writer to give them to, and the message they make.</summary>
[<AbstractClass>]
type MessageWriter() =
    /// Takes the members of the input or the output.
    abstract Root: ShapeWriter
    /// The request. To be asked for once, after the last member.
    abstract ToRequest: unit -> HttpRequest
    /// The answer. To be asked for once, after the last member.
    abstract ToResponse: unit -> HttpResponse

/// What an answer says of an error, before the model is asked what it means.
[<NoEquality; NoComparison>]
type WireError = {
    Code: string
    /// The name of the error's shape, where it is not the code; else empty.
    Shape: string
    Message: string
    /// The request id in the body, empty when it is not there.
    RequestId: string
    HostId: string
    /// A reader of the error's members, given their shape, when there are any.
    Members: (Member -> ShapeReader) voption
}

/// <summary>
/// A wire protocol, bound to one operation: how its input becomes a request and how an answer becomes its output. The other
/// two directions are what a stub or a server needs, and what shows that nothing is lost on the way.
/// </summary>
/// <remarks>
/// Readers and writers raise UnreadableException (internal) or FormatException on what is not as it should be;
/// <c>ServiceOperation</c> turns them into errors.
/// </remarks>
[<AbstractClass>]
type Codec() =
    /// Starts a request; new ids fill idempotency tokens.
    abstract WriteRequest: newToken: (unit -> string) -> MessageWriter
    /// A reader of the output's members.
    abstract ReadResponse: HttpResponse -> ShapeReader
    /// The service's id of the request in an answer, empty when it gave none.
    abstract ReadRequestId: HttpResponse -> string
    default _.ReadRequestId(response: HttpResponse) : string = Header.requestId response.Headers
    /// What a failed answer says.
    abstract ReadError: HttpResponse -> WireError
    /// True when an answer is an error although its status says that it is none.
    abstract IsHiddenError: HttpResponse -> bool
    default _.IsHiddenError(_: HttpResponse) : bool = false
    /// Starts an answer.
    abstract WriteResponse: unit -> MessageWriter
    /// A reader of the input's members.
    abstract ReadRequest: HttpRequest -> ShapeReader

/// Makes the codec of an operation.
type Protocol = ServiceModel -> OperationModel -> Codec

/// A reader of a structure without members.
[<Sealed>]
type EmptyReader() =
    inherit ShapeReader()
    static let instance = EmptyReader()
    /// The one there need be.
    static member Instance: ShapeReader = instance
    override _.Next _ = -1
    override _.UnknownName = ""
    override _.String _ = invalidOp "nothing to read"
    override _.Boolean _ = invalidOp "nothing to read"
    override _.Integer _ = invalidOp "nothing to read"
    override _.Long _ = invalidOp "nothing to read"
    override _.Float _ = invalidOp "nothing to read"
    override _.Double _ = invalidOp "nothing to read"
    override _.Timestamp _ = invalidOp "nothing to read"
    override _.Blob _ = invalidOp "nothing to read"
    override _.Stream _ = invalidOp "nothing to read"
    override _.Document() = invalidOp "nothing to read"
    override _.Structure _ = invalidOp "nothing to read"
    override _.List _ = invalidOp "nothing to read"
    override _.NextElement _ = invalidOp "nothing to read"
    override _.Map _ = invalidOp "nothing to read"
    override _.NextKey _ = invalidOp "nothing to read"

/// The bytes of a body that is in memory.
[<RequireQualifiedAccess>]
module internal BodyBytes =

    let get (body: Body) : ArraySegment<byte> =
        match body with
        | Body.Empty -> ArraySegment(Array.Empty())
        | Body.Rented(buffer, length) -> ArraySegment(buffer, 0, length)
        | Body.Bytes bytes ->
            match Runtime.InteropServices.MemoryMarshal.TryGetArray bytes with
            | true, segment -> segment
            | _ -> ArraySegment(bytes.ToArray())
        | Body.Stream stream ->
            match stream.Bytes with
            | ValueSome bytes -> ArraySegment(bytes.ToArray())
            | ValueNone -> raise (UnreadableException "the body is a stream where it should be in memory")

    /// The bytes of a body that is in memory, in an array of their own; the body is gone.
    let take (body: Body) : byte[] =
        let bytes = (get body).ToArray()

        match body with
        | Body.Rented(buffer, _) -> Buffers.ArrayPool.Shared.Return buffer
        | _ -> ()

        bytes
