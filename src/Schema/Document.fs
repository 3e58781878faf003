namespace FunctionalAws

open System

/// Events whose type is not known here: an <c>EventStream</c> is one.
[<AbstractClass>]
type EventSource internal () = class end

/// Any value that a service can send or take, when no type for it is known.
[<RequireQualifiedAccess>]
[<CustomEquality; NoComparison>]
type Document =
    | Null
    | Boolean of bool
    | Integer of int64
    /// A number with a fraction, or beyond 64 bits, kept to its last digit as far as 28 digits go.
    | Decimal of decimal
    | Float of float
    | String of string
    | Blob of byte[]
    | Timestamp of DateTimeOffset
    | List of Document list
    | Map of Dict<string, Document>
    | Stream of ByteStream
    /// A stream of events, each a map with one entry: the event by its name. To be sent, a list of such maps will do, too.
    | Events of EventSource

    override this.Equals(other: objnull) : bool =
        match other with
        | :? Document as other ->
            match this, other with
            | Null, Null -> true
            | Boolean a, Boolean b -> a = b
            | Integer a, Integer b -> a = b
            | Decimal a, Decimal b -> a = b
            | Float a, Float b -> a.Equals b
            | Integer a, Decimal b
            | Decimal b, Integer a -> decimal a = b
            | Integer a, Float b
            | Float b, Integer a -> float a = b
            | Decimal a, Float b
            | Float b, Decimal a -> float a = b
            | String a, String b -> String.Equals(a, b)
            | Blob a, Blob b -> a.AsSpan().SequenceEqual(b.AsSpan())
            | Timestamp a, Timestamp b -> a = b
            | List a, List b -> a.Equals b
            | Map a, Map b -> a.Equals b
            | Stream a, Stream b -> a.Equals b
            | Events a, Events b -> obj.ReferenceEquals(a, b)
            | _ -> false
        | _ -> false

    override this.GetHashCode() : int =
        match this with
        | Null -> 0
        | Boolean value -> hash value
        // Numbers that are equal hash alike, whatever their case.
        | Integer value -> hash (float value)
        | Decimal value -> hash (float value)
        | Float value -> hash value
        | String value -> hash value
        | Blob value -> value.Length
        | Timestamp value -> hash value
        | List values -> values.Length
        | Map entries -> entries.GetHashCode()
        | Stream value -> value.GetHashCode()
        | Events _ -> 1
