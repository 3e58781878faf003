namespace FunctionalAws.Schema

open System
open System.Collections.Generic
open FunctionalAws

/// <summary>An answer or a request that is not what its protocol or its model says. It does not leave the library.</summary>
exception internal UnreadableException of message: string with
    override this.Message = this.message

/// <summary>
/// Takes the parts of a value as they are walked over, each with its place in the model. Protocols write bytes; the
/// validator writes problems.
/// </summary>
/// <remarks>
/// A structure, list or map is written between <c>Begin…</c>, which gives the writer of what is inside, and <c>End</c> of
/// that writer with the same member. Members that are absent are not written at all.
/// </remarks>
[<AbstractClass>]
type ShapeWriter() =
    abstract String: Member * string -> unit
    abstract Boolean: Member * bool -> unit
    abstract Integer: Member * int -> unit
    abstract Long: Member * int64 -> unit
    abstract Float: Member * single -> unit
    abstract Double: Member * float -> unit
    abstract Timestamp: Member * DateTimeOffset -> unit
    abstract Blob: Member * byte[] -> unit
    abstract Stream: Member * ByteStream -> unit
    abstract Document: Member * Document -> unit

    /// Events, each the value of a union, that are asked for and written when their time has come.
    abstract Events:
        Member * events: IAsyncEnumerable<'event> * write: (ShapeWriter -> Schema -> 'event -> unit) -> unit

    default _.Events(m: Member, _: IAsyncEnumerable<'event>, _: (ShapeWriter -> Schema -> 'event -> unit)) : unit =
        raise (UnreadableException(String.Concat(m.Name, " is a stream of events, for which there is no place here")))

    /// An absent element of a sparse list or map.
    abstract Null: Member -> unit
    /// An idempotency token that the caller left to the library.
    abstract Token: Member -> unit
    default _.Token(_: Member) : unit = ()

    /// A union's member that the model does not know.
    abstract Unknown: name: string * value: Document -> unit
    default _.Unknown(_: string, _: Document) : unit = ()

    /// A name that the open structure, which is no union, has no member of. Nothing is written for it.
    abstract Surplus: name: string -> unit
    default _.Surplus(_: string) : unit = ()

    /// A value of another kind than the member's, which can only be of a document: says what it must be, as in "a string".
    abstract Mismatch: Member * expected: string -> unit

    default _.Mismatch(m: Member, expected: string) : unit =
        raise (UnreadableException(String.Concat(m.Name, " must be ", expected)))

    abstract BeginStructure: Member -> ShapeWriter
    abstract BeginList: Member * count: int -> ShapeWriter
    abstract BeginMap: Member * count: int -> ShapeWriter
    /// An entry's key; the entry's value follows.
    abstract Key: map: Member * key: string -> unit
    abstract EndStructure: Member -> unit
    abstract EndList: Member -> unit
    abstract EndMap: Member -> unit

/// <summary>
/// Gives the parts of a value as they are asked for. Protocols read bytes; a test makes values up.
/// </summary>
/// <remarks>
/// Whoever reads a structure asks <c>Next</c> for the position of the next member that is there, and reads it, until there
/// is none (-1). Members that the model does not know are passed over, save in a union (<c>Unknown</c>).
/// </remarks>
[<AbstractClass>]
type ShapeReader() =
    /// What Next answers in a union for a member that the model does not know.
    static member Unknown: int = Int32.MaxValue

    abstract Next: Schema -> int
    /// The name of the unknown member.
    abstract UnknownName: string

    abstract String: Member -> string
    abstract Boolean: Member -> bool
    abstract Integer: Member -> int
    abstract Long: Member -> int64
    abstract Float: Member -> single
    abstract Double: Member -> float
    abstract Timestamp: Member -> DateTimeOffset
    abstract Blob: Member -> byte[]
    abstract Stream: Member -> ByteStream
    /// Any value; also that of an unknown member.
    abstract Document: unit -> Document

    /// Events, each the value of a union, that are read when they are asked for.
    abstract Events: Member * read: (ShapeReader -> Schema -> 'event) -> EventStream<'event>

    default _.Events(m: Member, _: (ShapeReader -> Schema -> 'event)) : EventStream<'event> =
        raise (UnreadableException(String.Concat(m.Name, " is a stream of events, for which there is no place here")))

    /// True when the value that comes next is an explicit nothing, which is then passed over.
    abstract Null: unit -> bool
    default _.Null() : bool = false

    /// The position of a string among the values that the model knows, or -1 with the string itself.
    abstract Choice: Member * unknown: byref<string> -> int

    default this.Choice(m: Member, unknown: byref<string>) : int =
        let value = this.String m
        let position = Array.IndexOf(m.Target.Traits.Values, value)

        if position < 0 then unknown <- value

        position

    /// Checks that nothing comes after the value.
    abstract End: unit -> unit
    default _.End() : unit = ()

    abstract Structure: Member -> ShapeReader
    abstract List: Member -> ShapeReader
    /// True when the list has one more element, which is read next.
    abstract NextElement: list: Member -> bool
    abstract Map: Member -> ShapeReader
    /// The next entry's key, or null at the map's end. The entry's value is read next.
    abstract NextKey: map: Member -> string | null

/// <summary>How a shape's values are written and read. Every generated type has one.</summary>
[<NoEquality; NoComparison>]
type Shape<'value> = {
    Write: ShapeWriter -> Schema -> 'value -> unit
    Read: ShapeReader -> Schema -> 'value
}

/// What does the same with every operation, whatever its types.
type IOperationVisitor<'result> =
    abstract Visit:
        name: string * operation: Operation<'input, 'output> * input: Shape<'input> * output: Shape<'output> -> 'result

/// An operation of a service whose types are not known here.
[<AbstractClass>]
type OperationEntry(name: string) =
    /// The operation's name.
    member _.Name: string = name
    /// Shows the operation with its types to a visitor.
    abstract Accept: IOperationVisitor<'result> -> 'result

/// An operation of a service with its types.
[<Sealed>]
type OperationEntry<'input, 'output>
    (name: string, operation: unit -> Operation<'input, 'output>, input: Shape<'input>, output: Shape<'output>) =
    inherit OperationEntry(name)
    override _.Accept(visitor: IOperationVisitor<'result>) : 'result = visitor.Visit(name, operation (), input, output)
