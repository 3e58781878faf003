namespace FunctionalAws.Testing

open System
open System.Collections.Generic
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// What the body of a message is made of.
[<RequireQualifiedAccess>]
type Wire =
    | Json
    | Xml
    /// A form, from which empty structures and maps are absent.
    | Form

/// <summary>
/// Makes a value up while a generated type reads it: whatever member is asked for gets something that its schema allows
/// and that its place in the message can carry. The same seed gives the same value.
/// </summary>
/// <remarks>
/// A message cannot tell everything apart. What is the same on the wire is not made up in two ways, and each such place
/// says so below ("on the wire").
/// </remarks>
[<Sealed>]
type internal RandomReader
    private (random: Random, wire: Wire, matches: bool, listed: bool, depth: int, place: Location, made: int ref) =
    inherit ShapeReader()

    // Deeper than this, only what must be there is there: values of recursive shapes come to an end. So do values of very
    // wide ones, which have no more than some hundred structures, lists and maps in them.
    let deepest = if made.Value > 300 then 0 else 6

    do made.Value <- made.Value + 1

    let mutable started = false
    // Of an event that the model does not know, the bytes are kept.
    let mutable isEvent = false
    let mutable pending: int list = []
    let mutable left = 0
    let mutable isSparse = false
    let mutable unknownName = ""
    let mutable hasEvents = false
    let mutable payload: Member | null = null
    let keys = HashSet<string>()

    let chance (percent: int) : bool = random.Next 100 < percent
    let pick (items: 'item[]) : 'item = items[random.Next items.Length]
    /// True when a value is to be one that the model lists.
    let isListed () : bool = listed || chance 80

    // Only the root's own members are bound to parts of a message; items go where their list or map goes.
    let placeOf (m: Member) : Location =
        if m.IsItem then place
        elif depth = 0 then m.Location
        else Location.Body

    let isScalar (schema: Schema) : bool =
        match schema.Type with
        | ShapeType.Structure
        | ShapeType.List
        | ShapeType.Map -> false
        | _ -> true

    /// Characters that make trouble, those that do not, and any other.
    let rec rune (allowed: Rune -> bool) : Rune =
        let candidate =
            match random.Next 10 with
            | 0 -> Rune(random.Next 32)
            | 1 ->
                Rune(int (pick [| '"'; '\\'; '<'; '>'; '&'; '\''; '/'; '%'; '+'; ' '; ','; ';'; '='; '?'; '#'; '.' |]))
            | 2 -> Rune(pick [| 0x7F; 0x85; 0xA0; 0xE9; 0x2028; 0xFEFF; 0xFFFD; 0xFFFE; 0xFFFF; 0x1F600; 0x10FFFF |])
            | 3 ->
                let value = random.Next 0x10F800
                Rune(if value >= 0xD800 then value + 0x800 else value)
            | _ -> Rune(random.Next(0x20, 0x7F))

        if allowed candidate then candidate else rune allowed

    let inXml (rune: Rune) : bool =
        (rune.Value >= 0x20 || rune.Value = 9 || rune.Value = 10 || rune.Value = 13)
        && rune.Value <> 0xFFFE
        && rune.Value <> 0xFFFF

    let inHeader (rune: Rune) : bool = rune.Value >= 0x20 && rune.Value < 0x7F
    let notSpace (rune: Rune) : bool = inHeader rune && rune.Value <> 0x20

    /// So many characters, none of which the place cannot carry.
    let characters (at: Location) (count: int) : string =
        let text = StringBuilder()

        for position in 0 .. count - 1 do
            let allowed =
                match at with
                | Location.Header
                | Location.Headers ->
                    // On the wire, spaces around a header's value are no part of it.
                    if position = 0 || position = count - 1 then notSpace else inHeader
                | Location.Body when wire = Wire.Xml -> inXml
                | _ -> fun _ -> true

            text.Append((rune allowed).ToString()) |> ignore

        text.ToString()

    /// A length within the bounds and not much above the least.
    let length (bounds: Bounds) (least: int) : int =
        let least = max least (bounds.Minimum |> ValueOption.defaultValue 0.0 |> int)
        let most = bounds.Maximum |> ValueOption.defaultValue 1e6 |> min 1e6 |> int
        random.Next(least, (max least (min most (least + 8))) + 1)

    let isHeader (at: Location) : bool = at = Location.Header || at = Location.Headers

    /// The shortest text that is not something else, or nothing, on the wire.
    let leastText (m: Member) (at: Location) : int =
        if at = Location.Uri || m.Traits.HostLabel then 1
        // An empty text that is the whole body is an absent one.
        elif obj.ReferenceEquals(m, payload) then 1
        // A header's list of one empty string is an empty list.
        elif m.IsItem && isHeader at then 1
        else 0

    let hostLabel () : string =
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray()
        let text = String [| for _ in 0 .. random.Next 60 -> pick letters |]
        if chance 50 then text + "-" + text.Substring(0, 1) else text

    /// A text of the given length at least that the pattern of its shape allows, if there is one; else any.
    let matching (schema: Schema) (least: int) (allowed: Rune -> bool) (any: unit -> string) : string =
        match schema.Pattern, schema.Traits.Pattern with
        | NonNull pattern, NonNull source when matches ->
            let bounds = schema.Traits.Bounds
            let least = bounds.Minimum |> ValueOption.defaultValue 0.0 |> int |> max least
            let most = bounds.Maximum |> ValueOption.defaultValue 1e6 |> int
            let made = PatternText.TryOf(random, source)

            let isGood (text: string) =
                text.Length >= least
                && text.Length <= most
                && text.EnumerateRunes() |> Seq.forall allowed
                && (try
                        pattern.IsMatch text
                    with :? RegularExpressions.RegexMatchTimeoutException ->
                        false)

            let candidates =
                seq {
                    for _ in 1..5 do
                        any ()

                    match made with
                    | Some made ->
                        for _ in 1..1000 do
                            made.Next()
                    | None -> ()
                }

            // There are patterns that no text is made up for; validity is not asked of all values.
            candidates |> Seq.tryFind isGood |> Option.defaultWith any
        | _ -> any ()

    let inHostLabel (rune: Rune) : bool = Rune.IsLetterOrDigit rune && rune.IsAscii || rune.Value = int '-'

    /// Any text that its place can carry, and that the pattern allows if there is one.
    let text (m: Member) : string =
        let at = placeOf m
        let least = leastText m at

        if m.Traits.HostLabel then
            matching m.Target least inHostLabel hostLabel
        elif hasEvents && String.Equals(m.WireName, "Content-Type", StringComparison.OrdinalIgnoreCase) then
            // On the wire, a stream of events has this type, whatever a member says.
            "application/vnd.amazon.eventstream"
        else
            matching m.Target least (fun _ -> true) (fun () -> characters at (length m.Target.Traits.Bounds least))

    let rec unlisted (m: Member) : string =
        let value = text m
        if Array.contains value m.Target.Traits.Values then unlisted m else value

    let whole (bounds: Bounds) (least: int64) (most: int64) : int64 =
        let least =
            match bounds.Minimum with
            | ValueSome minimum when minimum > float least -> int64 minimum
            | _ -> least

        let most =
            match bounds.Maximum with
            | ValueSome maximum when maximum < float most -> int64 maximum
            | _ -> most

        match random.Next 4 with
        | 0 -> least
        | 1 -> most
        | 2 -> Math.Clamp(int64 (random.Next(-2, 1000)), least, most)
        | _ ->
            if most = Int64.MaxValue then
                random.NextInt64(least, most)
            else
                random.NextInt64(least, most + 1L)

    let real (bounds: Bounds) (extremes: float[]) : float =
        // No NaN: it is not equal to itself.
        let value =
            if chance 50 then
                pick extremes
            else
                (random.NextDouble() - 0.5) * Math.Pow(10.0, float (random.Next(-20, 20)))

        let least = bounds.Minimum |> ValueOption.defaultValue Double.NegativeInfinity
        let most = bounds.Maximum |> ValueOption.defaultValue Double.PositiveInfinity
        Math.Clamp(value, least, most)

    let bytes (count: int) : byte[] =
        let made = Array.zeroCreate count
        random.NextBytes made
        made

    let xmlName () : string = "Unlisted" + string (random.Next 1000)

    let rec jsonDocument (nesting: int) : Document =
        match random.Next(if nesting > 3 then 6 else 8) with
        | 0 -> Document.Null
        | 1 -> Document.Boolean(chance 50)
        | 2 -> Document.Integer(random.NextInt64(Int64.MinValue, Int64.MaxValue))
        | 3 -> Document.Decimal(decimal (random.Next()) / 1000m)
        | 4 -> Document.Float(Math.Pow(10.0, float (random.Next(30, 300))))
        | 5 -> Document.String(characters Location.Query (random.Next 5))
        | 6 -> Document.List [ for _ in 1 .. random.Next 3 -> jsonDocument (nesting + 1) ]
        | _ ->
            Document.Map(
                Dict.ofList [ for _ in 1 .. random.Next 3 -> characters Location.Query 3, jsonDocument (nesting + 1) ]
            )

    // XML has texts and elements: on the wire, an element with nothing in it is an empty text.
    let rec xmlDocument (nesting: int) : Document =
        if nesting > 3 || chance 60 then
            Document.String(characters Location.Body (random.Next 5))
        else
            Document.Map(Dict.ofList [ for _ in 0 .. random.Next 3 -> xmlName (), xmlDocument (nesting + 1) ])

    /// What an absent member would be taken for, so that it is always there.
    let isForced (schema: Schema) (m: Member) : bool =
        m.Required
        // An absent token is filled in.
        || m.Traits.IdempotencyToken
        // On the wire, a stream of events that is absent is one without events.
        || (depth = 0 && m.Target.Traits.IsEventStream)
        // On the wire, an event without a payload is one whose payload is empty.
        || (m.Traits.EventPayload && m.Target.Type = ShapeType.Blob)
        || depth = 0
           && ( // On the wire, a body that is absent is one that is empty.
           obj.ReferenceEquals(m, schema.Payload) && m.Target.Type = ShapeType.Blob
           // A body gets a type when the value names none.
           || m.Location = Location.Header
              && String.Equals(m.WireName, "Content-Type", StringComparison.OrdinalIgnoreCase))

    /// What JSON's bindings cannot leave out.
    let isAlwaysThere (schema: Schema) (m: Member) : bool =
        wire = Wire.Json
        && depth = 0
        && ( // On the wire, an absent structure that is the body is one without members.
        obj.ReferenceEquals(m, schema.Payload) && m.Target.Type = ShapeType.Structure
        // Every answer has a status.
        || m.Location = Location.StatusCode)

    /// On the wire, a deprecated element with the name of another member is that member.
    let isShadowed (schema: Schema) (m: Member) : bool =
        wire = Wire.Xml
        && m.Traits.Deprecated
        && schema.Members
           |> Array.exists (fun other -> not other.Traits.Deprecated && other.WireName = m.WireName)

    let choose (schema: Schema) : unit =
        let members = schema.Members |> Array.filter (isShadowed schema >> not)
        payload <- if depth = 0 then schema.Payload else null
        hasEvents <- depth = 0 && members |> Array.exists _.Target.Traits.IsEventStream

        if schema.Traits.IsUnion || schema.Traits.IsEventStream then
            let candidates =
                if depth < deepest then
                    members
                else
                    members |> Array.filter (fun m -> isScalar m.Target)

            if candidates.Length = 0 && members.Length > 0 then
                pending <- [ (pick members).Index ]
            elif candidates.Length = 0 || (not listed && chance 10) then
                pending <- [ ShapeReader.Unknown ]
            else
                pending <- [ (pick candidates).Index ]
        else
            let density = pick [| 0; 30; 60; 100 |]

            let chosen =
                members
                |> Array.filter (fun m ->
                    isForced schema m
                    || isAlwaysThere schema m
                    || (chance density && (depth < deepest || isScalar m.Target)))
                |> Array.map _.Index

            random.Shuffle chosen
            pending <- List.ofArray chosen

    let inner (m: Member) : RandomReader = RandomReader(random, wire, matches, listed, depth + 1, placeOf m, made)

    /// How many elements or entries a list or map has.
    let count (m: Member) : int =
        let at = placeOf m

        // On the wire, an empty list or map without an element around it is an absent one.
        let least = if (wire = Wire.Xml && m.Flattened) || at <> Location.Body then 1 else 0

        let bounds = m.Target.Traits.Bounds
        let least = max least (bounds.Minimum |> ValueOption.defaultValue 0.0 |> int)
        let most = bounds.Maximum |> ValueOption.defaultValue 1e6 |> min 1e6 |> int

        if depth >= deepest then
            least
        else
            random.Next(least, (min most (least + 3)) + 1)

    member private _.Expect(m: Member, elements: int) : unit =
        isSparse <- m.Target.Traits.Sparse
        left <- elements

    override _.Next schema =
        if not started then
            started <- true
            isEvent <- schema.Traits.IsEventStream
            choose schema

        match pending with
        | [] -> -1
        | first :: rest ->
            pending <- rest

            if first = ShapeReader.Unknown then unknownName <- xmlName ()

            first

    override _.UnknownName = unknownName

    override _.String m =
        match m.Target.Traits.Values with
        | [||] -> text m
        | values -> if isListed () then pick values else unlisted m

    override _.Choice(m, unknown) =
        if isListed () then
            random.Next m.Target.Traits.Values.Length
        else
            unknown <- unlisted m
            -1

    override _.Boolean _ = chance 50

    override _.Integer m =
        if depth = 0 && m.Location = Location.StatusCode then
            // Of an answer that is no error.
            random.Next(200, 300)
        else
            int (whole m.Target.Traits.Bounds (int64 Int32.MinValue) (int64 Int32.MaxValue))

    override _.Long m = whole m.Target.Traits.Bounds Int64.MinValue Int64.MaxValue

    override _.Float m =
        let extremes = [|
            0.0
            0.1
            float Single.MaxValue
            float Single.Epsilon
            Double.PositiveInfinity
            Double.NegativeInfinity
        |]

        single (real m.Target.Traits.Bounds extremes)

    override _.Double m =
        real m.Target.Traits.Bounds [|
            0.0
            0.1
            1e21
            Double.MaxValue
            Double.MinValue
            Double.Epsilon
            Double.PositiveInfinity
            Double.NegativeInfinity
        |]

    override _.Timestamp m =
        let isWhole =
            match m.TimestampFormat with
            | TimestampFormat.Default -> isHeader (placeOf m)
            | format -> format = TimestampFormat.Rfc822

        // On the wire, a date of the mail format has seconds, the others milliseconds.
        let unit = if isWhole then TimeSpan.TicksPerSecond else TimeSpan.TicksPerMillisecond

        let ticks =
            match random.Next 6 with
            | 0 -> 0L
            | 1 -> DateTime.MaxValue.Ticks
            | 2 -> DateTime.UnixEpoch.Ticks - int64 (random.Next 2000) * TimeSpan.TicksPerMillisecond
            | _ -> random.NextInt64 DateTime.MaxValue.Ticks

        DateTimeOffset(ticks - ticks % unit, TimeSpan.Zero)

    override _.Blob m = bytes (length m.Target.Traits.Bounds 0)

    override _.Events(m, read) =
        EventStream.ofSeq [
            for _ in 1 .. random.Next 4 -> read (RandomReader(random, wire, matches, listed, 1, place, made)) m.Target
        ]

    override _.Stream _ = ByteStream.OfBytes(bytes (random.Next 20))

    override _.Document() =
        if isEvent then
            Document.Blob(bytes (random.Next 20))
        elif wire = Wire.Json then
            // A null stands for an absent member.
            match jsonDocument 0 with
            | Document.Null -> Document.Boolean true
            | document -> document
        else
            xmlDocument 0

    override _.Null() = isSparse && chance 20
    override _.Structure m = inner m

    override _.List m =
        let reader = inner m
        reader.Expect(m, count m)
        reader

    override _.NextElement _ =
        left <- left - 1
        left >= 0

    override _.Map m =
        let reader = inner m
        let keys = m.Target.Key.Target.Traits.Values
        // Of the keys that are listed, there are no more than that.
        let most = if listed && keys.Length > 0 then keys.Length else Int32.MaxValue
        reader.Expect(m, min most (count m))
        reader

    override this.NextKey map : string | null =
        left <- left - 1

        if left < 0 then
            null
        else
            let mutable key = this.NewKey map

            while not (keys.Add key) do
                key <- this.NewKey map

            key

    member private _.NewKey(map: Member) : string =
        let key = map.Target.Key

        match key.Target.Traits.Values with
        | [||] when place = Location.Headers ->
            // On the wire, the names of headers have no case.
            String [|
                for _ in 0 .. random.Next 8 -> pick ("abcdefghijklmnopqrstuvwxyz0123456789-._".ToCharArray())
            |]
        | [||] ->
            let most = int (ValueOption.defaultValue 1e6 key.Target.Traits.Bounds.Maximum)

            matching key.Target 1 (fun _ -> true) (fun () ->
                characters place (min most (1 + length key.Target.Traits.Bounds 0)))
        | values -> if isListed () then pick values else unlisted key

    /// A reader that makes the value of an operation's input or output up.
    static member Create(wire: Wire, seed: int) : ShapeReader =
        RandomReader(Random seed, wire, true, false, 0, Location.Body, ref 0)

    /// As Create, with texts that need not match their patterns: a protocol carries any, and to make up a match for every
    /// pattern of every model takes long.
    static member CreateUnmatched(wire: Wire, seed: int) : ShapeReader =
        RandomReader(Random seed, wire, false, false, 0, Location.Body, ref 0)

    /// As Create, with nothing that the model does not list: no values of enumerations that it does not know, no members
    /// of unions.
    static member CreateListed(wire: Wire, seed: int) : ShapeReader =
        RandomReader(Random seed, wire, true, true, 0, Location.Body, ref 0)
