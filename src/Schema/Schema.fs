namespace FunctionalAws.Schema

open System
open System.Text
open System.Text.RegularExpressions
open FunctionalAws

/// The kinds of shapes of a service model.
type ShapeType =
    | Structure = 0
    | List = 1
    | Map = 2
    | String = 3
    | Blob = 4
    | Boolean = 5
    | Integer = 6
    | Long = 7
    | Float = 8
    | Double = 9
    | Timestamp = 10
    /// Any JSON value.
    | Document = 11

/// Where in an HTTP message a member travels.
type Location =
    | Body = 0
    | Header = 1
    /// A map whose entries are headers with a common prefix.
    | Headers = 2
    | Query = 3
    | Uri = 4
    | StatusCode = 5

/// How a timestamp is written.
type TimestampFormat =
    /// As the protocol and the location have it.
    | Default = 0
    | Iso8601 = 1
    | Rfc822 = 2
    | UnixTimestamp = 3

/// An XML name space with the prefix that it is bound to, which may be empty.
type XmlNamespace = { Uri: string; Prefix: string }

/// What the model says of an error shape.
type ErrorTrait = {
    /// The code on the wire.
    Code: string
    Status: int
    /// True when the service is at fault, not the caller.
    ServerFault: bool
    Retryable: bool
    Throttling: bool
}

/// The bounds of a value: of its length, its size or the number itself.
[<Struct>]
type Bounds = { Minimum: float voption; Maximum: float voption }

/// Names as JSON has them.
module private JsonNames =

    let private escapeAll (name: string) : string =
        Json.JsonEncodedText.Encode(name, Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()

    /// A name between quotes. Hardly one needs an escape, and only for those the encoders are loaded.
    let escape (name: string) : string =
        let mutable i = 0

        while i < name.Length && name[i] >= ' ' && name[i] <= '~' && name[i] <> '"' && name[i] <> '\\' do
            i <- i + 1

        if i = name.Length then name else escapeAll name

/// <summary>A shape of a service model with its traits. Shapes that it refers to are read when they are asked for.</summary>
[<Sealed>]
type Schema
    (
        name: string,
        shapeType: ShapeType,
        makeMembers: Schema -> Member[],
        makeItems: Schema -> Member[],
        traits: SchemaTraits
    ) as this =
    static let noMember = -1
    static let noPattern = Lazy<objnull>(Func<objnull>(fun () -> null))
    let members = lazy (makeMembers this)
    let items = lazy (makeItems this)
    let mutable table: int[] | null = null

    // A regular expression, as an object: a program whose inputs have no patterns does not load the library for them.
    let pattern: Lazy<objnull> =
        match traits.Pattern with
        | null -> noPattern
        | text ->
            // Without the delegate, the function itself would be taken for the value.
            Lazy<objnull>(Func<objnull>(fun () -> Pattern.tryCompile text))

    /// The name in the model.
    member _.Name: string = name
    member _.Type: ShapeType = shapeType
    member _.Traits: SchemaTraits = traits
    /// A structure's members in the model's order; none for other shapes.
    member _.Members: Member[] = members.Value
    /// A list's element.
    member _.Element: Member = items.Value[0]
    /// A map's key.
    member _.Key: Member = items.Value[0]
    /// A map's value.
    member _.Value: Member = items.Value[1]

    /// The member that is the whole body of an HTTP message, or null.
    member this.Payload: Member | null =
        match traits.Payload with
        | null -> null
        | payload -> this.Members |> Array.find (fun m -> m.Name = payload)

    /// The pattern trait, ready to match; null when there is none or when it is not a pattern that .NET understands. It is
    /// made when it is first asked for.
    member _.Pattern: Regex | null =
        match traits.Pattern with
        | null -> null
        | _ -> downcast pattern.Value

    /// <summary>
    /// The position of the member with the given name on the wire, or -1. The hint is where it is looked for first: after
    /// the member before it, most often.
    /// </summary>
    member this.Find(wireName: ReadOnlySpan<byte>, hint: int) : int =
        let members = members.Value

        if hint < members.Length && members[hint].Utf8Name.AsSpan().SequenceEqual wireName then
            hint
        elif members.Length = 0 then
            noMember
        else
            let table =
                match table with
                | null -> this.MakeTable()
                | table -> table

            let mask = table.Length - 1
            let mutable slot = Schema.HashOf wireName &&& mask
            let mutable found = noMember
            let mutable go = true

            while go do
                match table[slot] with
                | 0 -> go <- false
                | entry when members[entry - 1].Utf8Name.AsSpan().SequenceEqual wireName ->
                    found <- entry - 1
                    go <- false
                | _ -> slot <- (slot + 1) &&& mask

            // A server's errors have a "Message" where the model has a "message", and the other way round.
            if found = noMember && traits.Error.IsSome then
                this.FindIgnoringCase wireName
            else
                found

    member private _.FindIgnoringCase(wireName: ReadOnlySpan<byte>) : int =
        let members = members.Value
        let mutable found = members.Length - 1

        while found >= 0 && not (Ascii.EqualsIgnoreCase(ReadOnlySpan members[found].Utf8Name, wireName)) do
            found <- found - 1

        found

    static member private HashOf(name: ReadOnlySpan<byte>) : int =
        if name.IsEmpty then
            0
        else
            let last = int name[name.Length - 1]
            let middle = int name[name.Length / 2]
            name.Length * 31 + int name[0] * 7 + middle * 131 + last * 1021

    // Open addressing, positions plus one; made when a name is first not where it was expected.
    member private _.MakeTable() : int[] =
        let members = members.Value

        let made: int[] =
            Array.zeroCreate (int (Numerics.BitOperations.RoundUpToPowerOf2(uint32 (2 * members.Length + 1))))

        let mask = made.Length - 1

        for m in members do
            let mutable slot = Schema.HashOf(m.Utf8Name.AsSpan()) &&& mask

            while made[slot] <> 0 do
                slot <- (slot + 1) &&& mask

            made[slot] <- m.Index + 1

        table <- made
        made

    override _.ToString() : string = name

/// A shape's traits. What is null or false is not there.
and [<NoEquality; NoComparison>] SchemaTraits = {
    IsUnion: bool
    IsEventStream: bool
    Streaming: bool
    RequiresLength: bool
    Sensitive: bool
    Sparse: bool
    Flattened: bool
    LocationName: string | null
    XmlNamespace: XmlNamespace voption
    TimestampFormat: TimestampFormat
    Payload: string | null
    Required: string[]
    Bounds: Bounds
    Pattern: string | null
    /// The known values of a string, none when any will do.
    Values: string[]
    Error: ErrorTrait voption
}

/// <summary>A structure's member, a list's element, or a map's key or value: a shape and the traits of this use of it.</summary>
and [<Sealed>] Member
    (index: int, name: string, isItem: bool, resolve: unit -> Schema, defaultWireName: string, traits: MemberTraits) =
    let wireName =
        match traits.LocationName with
        | null -> defaultWireName
        | name -> name

    let utf8Name = Encoding.UTF8.GetBytes wireName
    let mutable target: Schema | null = null
    let mutable jsonName: byte[] | null = null
    let mutable queryName: byte[] | null = null

    /// The position among the structure's members.
    member _.Index: int = index
    /// True for the element of a list, the key and the value of a map, and an operation's input and output: what has its
    /// place without a name.
    member _.IsItem: bool = isItem
    /// The name in the model.
    member _.Name: string = name
    /// The name on the wire.
    member _.WireName: string = wireName
    /// The name on the wire, in UTF-8.
    member _.Utf8Name: byte[] = utf8Name
    member _.Traits: MemberTraits = traits
    member _.Location: Location = traits.Location
    member _.Required: bool = traits.Required

    /// The member's shape.
    member _.Target: Schema =
        match target with
        | null ->
            let resolved = resolve ()
            target <- resolved
            resolved
        | target -> target

    /// The name as JSON has it: quoted and with the colon.
    member _.JsonName: byte[] =
        match jsonName with
        | null ->
            let made = Encoding.UTF8.GetBytes(String.Concat("\"", JsonNames.escape wireName, "\":"))
            jsonName <- made
            made
        | made -> made

    /// The name in requests of EC2 Query: one of its own, or that on the wire with a capital letter first.
    member _.QueryName: byte[] =
        match queryName with
        | null ->
            let name =
                match traits.QueryName with
                | null -> String.Concat(wireName.Substring(0, 1).ToUpperInvariant(), wireName.Substring 1)
                | own -> own

            let made = Encoding.UTF8.GetBytes name
            queryName <- made
            made
        | made -> made

    /// True when a list's or a map's entries stand in the parent without an element around them.
    member this.Flattened: bool = traits.Flattened || this.Target.Traits.Flattened

    /// The name that the entries of a flattened list or map have on the wire, in UTF-8. A list that is flattened wherever it
    /// is used may name its entries itself; elsewhere they have the member's name.
    member this.FlatName: byte[] =
        let target = this.Target

        if
            target.Type = ShapeType.List
            && target.Traits.Flattened
            && isNull traits.LocationName
            && not (isNull target.Element.Traits.LocationName)
        then
            target.Element.Utf8Name
        else
            utf8Name

    /// How timestamps are written here.
    member this.TimestampFormat: TimestampFormat =
        if traits.TimestampFormat <> TimestampFormat.Default then
            traits.TimestampFormat
        else
            this.Target.Traits.TimestampFormat

    override _.ToString() : string = name

/// The traits of one use of a shape. What is null or false is not there.
and [<NoEquality; NoComparison>] MemberTraits = {
    LocationName: string | null
    Location: Location
    Required: bool
    Flattened: bool
    XmlAttribute: bool
    XmlNamespace: XmlNamespace voption
    TimestampFormat: TimestampFormat
    QueryName: string | null
    Streaming: bool
    IdempotencyToken: bool
    JsonValue: bool
    HostLabel: bool
    ContextParam: string | null
    EventPayload: bool
    EventHeader: bool
    /// True for a member that the endpoints which a service gives on request may depend on.
    EndpointDiscoveryId: bool
    Deprecated: bool
}

/// The traits of a shape that has none.
[<RequireQualifiedAccess>]
module SchemaTraits =

    /// No traits at all.
    let none: SchemaTraits = {
        IsUnion = false
        IsEventStream = false
        Streaming = false
        RequiresLength = false
        Sensitive = false
        Sparse = false
        Flattened = false
        LocationName = null
        XmlNamespace = ValueNone
        TimestampFormat = TimestampFormat.Default
        Payload = null
        Required = Array.Empty()
        Bounds = { Minimum = ValueNone; Maximum = ValueNone }
        Pattern = null
        Values = Array.Empty()
        Error = ValueNone
    }

/// The traits of a use that has none.
[<RequireQualifiedAccess>]
module MemberTraits =

    /// No traits at all.
    let none: MemberTraits = {
        LocationName = null
        Location = Location.Body
        Required = false
        Flattened = false
        XmlAttribute = false
        XmlNamespace = ValueNone
        TimestampFormat = TimestampFormat.Default
        QueryName = null
        Streaming = false
        IdempotencyToken = false
        JsonValue = false
        HostLabel = false
        ContextParam = null
        EventPayload = false
        EventHeader = false
        EndpointDiscoveryId = false
        Deprecated = false
    }
