namespace FunctionalAws.Schema

open System
open System.Globalization
open System.Text
open FunctionalAws

/// <summary>
/// Finds every problem of a value by walking over it as a protocol would write it: what is required and missing, unknown,
/// of the wrong kind, too short, too long, too small or too large, not of its pattern, not fit for its place in the
/// message, and a union without exactly one member. Strict mode also looks at values that the model does not list; services
/// learn new ones before their models do.
/// </summary>
/// <remarks>
/// Lengths of strings are counted in code points, those of blobs in bytes:
/// https://smithy.io/2.0/spec/constraint-traits.html#length-trait
/// </remarks>
[<Sealed>]
type internal Validator private () =
    inherit ShapeWriter()

    [<ThreadStatic; DefaultValue>]
    static val mutable private idle: Validator | null

    // One entry for each open structure, list and map: what it is, how many values it has had, at which key it is, and
    // where its bits start. A structure has a bit for each of its members: set when the member is there.
    let mutable members: Member[] = Array.zeroCreate 16
    let mutable counts: int[] = Array.zeroCreate 16
    let mutable keys: (string | null)[] = Array.zeroCreate 16
    let mutable starts: int[] = Array.zeroCreate 16
    let mutable bits: uint64[] = Array.zeroCreate 32
    let mutable bitsEnd = 0
    let mutable depth = 0
    let mutable strict = false
    let mutable problems: Problem list = []

    let invariant = CultureInfo.InvariantCulture

    /// The path of the open entry at the innermost level, then the given member's name.
    let path (last: Member voption) : string =
        let text = StringBuilder()

        for level in 1..depth do
            match members[level].Target.Type, keys[level] with
            | ShapeType.List, _ ->
                if counts[level] > 0 then
                    text.Append('[').Append(counts[level] - 1).Append(']') |> ignore
            | ShapeType.Map, NonNull key -> text.Append('.').Append(key) |> ignore
            | _ -> ()

            // The name of the member that the next level, or the value itself, is the value of.
            let next = if level < depth then ValueSome members[level + 1] else last

            match next with
            | ValueSome m when not m.IsItem -> text.Append('.').Append(m.Name) |> ignore
            | _ -> ()

        match text.ToString().TrimStart '.' with
        | "" -> "(the request)"
        | text -> text

    let report (m: Member) (message: string) : unit =
        problems <- { Path = path (ValueSome m); Message = message } :: problems

    /// A problem of the innermost open structure, list or map itself.
    let reportHere (message: string) : unit = problems <- { Path = path ValueNone; Message = message } :: problems

    let number (value: float) : string = value.ToString("R", invariant)

    /// Notes that a value stands here; in a list it is the next one.
    let visit (m: Member) : unit =
        counts[depth] <- counts[depth] + 1

        if not m.IsItem then
            let word = starts[depth] + (m.Index >>> 6)
            bits[word] <- bits[word] ||| (1UL <<< m.Index)

    let isPresent (m: Member) : bool = bits[starts[depth] + (m.Index >>> 6)] &&& (1UL <<< m.Index) <> 0UL

    let within (m: Member) (actual: float) (what: string) : unit =
        let bounds = m.Target.Traits.Bounds

        /// Sensitive values are not shown; how long they are is no secret.
        let shown () : string =
            if what = "it" && m.Target.Traits.Sensitive then
                "out of bounds"
            else
                number actual

        match bounds.Minimum with
        | ValueSome minimum when actual < minimum -> report m $"{what} is {shown ()}, the least is {number minimum}"
        | _ -> ()

        match bounds.Maximum with
        | ValueSome maximum when actual > maximum -> report m $"{what} is {shown ()}, the most is {number maximum}"
        | _ -> ()

    let hasBounds (m: Member) : bool =
        let bounds = m.Target.Traits.Bounds
        bounds.Minimum.IsSome || bounds.Maximum.IsSome

    let codePoints (text: string) : int =
        let mutable count = text.Length

        for i in 1 .. text.Length - 1 do
            if Char.IsLowSurrogate text[i] && Char.IsHighSurrogate text[i - 1] then
                count <- count - 1

        count

    /// Where a value goes: only the request's own members are bound to parts of the message, and the items of those that
    /// are lists and maps.
    let location (m: Member) : Location =
        if depth = 1 then m.Location
        elif depth = 2 && m.IsItem then members[2].Location
        else Location.Body

    let describe (c: char) : string = String.Concat("U+", (int c).ToString("X4", invariant))

    let checkHeader (m: Member) (value: string) : unit =
        if value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0 then
            match value |> Seq.tryFind (fun c -> (c < ' ' && c <> '\t') || c > '~') with
            | Some c ->
                report
                    m
                    $"it travels in a header, which carries ASCII characters without control characters only, and has {describe c}"
            | None -> ()

    let checkPlace (m: Member) (value: string) : unit =
        match location m with
        // What is JSON goes into a header in base64.
        | Location.Header
        | Location.Headers when not m.Traits.JsonValue -> checkHeader m value
        | Location.Uri when value = "" -> report m "it is a part of the address and must not be empty"
        | _ -> ()

        if m.Traits.HostLabel && depth = 1 && not (HostLabel.isValid value) then
            report m "it is a part of the host name: it must be 1 to 63 letters, digits and hyphens"

    let checkString (m: Member) (value: string) : unit =
        if hasBounds m then within m (float (codePoints value)) "its length"

        if depth <= 2 then checkPlace m value

        match m.Target.Pattern with
        | null -> ()
        | pattern ->
            if not (Pattern.allows pattern value) then
                report m $"it does not match {m.Target.Traits.Pattern}"

        if strict then
            let values = m.Target.Traits.Values

            if values.Length > 0 && Array.IndexOf(values, value) < 0 then
                let shown = if m.Target.Traits.Sensitive then "it" else $"'{value}'"
                report m $"""{shown} is none of {String.Join(", ", values)}"""

    let enter (m: Member) : unit =
        depth <- depth + 1

        if depth = members.Length then
            Array.Resize(&members, 2 * depth)
            Array.Resize(&counts, 2 * depth)
            Array.Resize(&keys, 2 * depth)
            Array.Resize(&starts, 2 * depth)

        members[depth] <- m
        counts[depth] <- 0
        starts[depth] <- bitsEnd

    let enterStructure (m: Member) : unit =
        enter m
        let stop = bitsEnd + ((m.Target.Members.Length + 63) >>> 6)

        if stop > bits.Length then Array.Resize(&bits, 2 * stop)

        while bitsEnd < stop do
            bits[bitsEnd] <- 0UL
            bitsEnd <- bitsEnd + 1

    /// An item that is nothing, where the model allows no gaps.
    let missingItem (m: Member) : unit =
        visit m
        report m "it must not be null"

    let leave () : unit =
        bitsEnd <- starts[depth]
        keys[depth] <- null
        depth <- depth - 1

    override _.String(m, value) =
        if not (isNull (box value)) then
            visit m
            checkString m value
        elif m.IsItem then
            missingItem m

    override _.Boolean(m, _) = visit m

    override _.Integer(m, value) =
        visit m

        if hasBounds m then within m (float value) "it"

    override _.Long(m, value) =
        visit m

        if hasBounds m then within m (float value) "it"

    override _.Float(m, value) =
        visit m

        // A bound that 32 bits cannot tell exactly, as 0.01, is met by the nearest number that they can.
        let bounds = m.Target.Traits.Bounds

        let meets (bound: float voption) : bool = bound.IsSome && single bound.Value = value

        if hasBounds m && not (meets bounds.Minimum || meets bounds.Maximum) then
            within m (float value) "it"

    override _.Double(m, value) =
        visit m

        if hasBounds m then within m value "it"

    override _.Timestamp(m, _) = visit m

    override _.Blob(m, value) =
        if not (isNull (box value)) then
            visit m

            if hasBounds m then
                within m (float value.Length) "its length in bytes"
        elif m.IsItem then
            missingItem m

    override _.Stream(m, value) =
        if not (isNull (box value)) then
            visit m

            match value.Length with
            | ValueSome length when hasBounds m -> within m (float length) "its length in bytes"
            | ValueNone when m.Target.Traits.RequiresLength -> report m "its length must be known"
            | _ -> ()

    override _.Document(m, _) = visit m

    override _.Events(m, events, _) = if not (isNull (box events)) then visit m

    override _.Null m = if members[depth].Target.Traits.Sparse then visit m else missingItem m

    override _.Token m = visit m

    // Allowed like a value that the model does not list: it is what an answer brought.
    override _.Unknown(name, _) =
        counts[depth] <- counts[depth] + 1

        if strict then reportHere $"there is no member {name}"

    override _.Surplus name =
        problems <-
            {
                Path =
                    (match path ValueNone with
                     | "(the request)" -> name
                     | path -> String.Concat(path, ".", name))
                Message = $"there is no such member of {members[depth].Target.Name}"
            }
            :: problems

    override _.Mismatch(m, expected) =
        visit m
        report m $"it must be {expected}"

    override this.BeginStructure m =
        visit m
        enterStructure m
        this

    override this.BeginList(m, count) =
        visit m

        if hasBounds m then
            within m (float count) "the number of its elements"

        enter m
        this

    override this.BeginMap(m, count) =
        visit m

        if hasBounds m then within m (float count) "the number of its entries"

        enter m
        this

    override _.Key(map, key) =
        keys[depth] <- key
        checkString map.Target.Key key

    override _.EndStructure m =
        let schema = m.Target

        if schema.Traits.Required.Length > 0 then
            for m in schema.Members do
                if m.Required && not (isPresent m) then report m "it is required"

        if schema.Traits.IsUnion && counts[depth] <> 1 then
            reportHere $"exactly one member must be set, not {counts[depth]}"

        leave ()

    override _.EndList _ = leave ()
    override _.EndMap _ = leave ()

    member private _.Start(isStrict: bool) : unit =
        depth <- 0
        bitsEnd <- 0
        strict <- isStrict
        problems <- []

    member private _.Finish() : Problem list =
        let found = List.rev problems
        problems <- []
        found

    /// Every problem of a value of the given shape.
    static member Check
        (strict: bool, root: Member, write: ShapeWriter -> Schema -> 'value -> unit, value: 'value)
        : Problem list =
        // A validator is used by one call at a time; each thread keeps one.
        let validator =
            match Validator.idle with
            | null -> Validator()
            | idle ->
                Validator.idle <- null
                idle

        validator.Start strict
        let inner = validator.BeginStructure root
        write inner root.Target value
        inner.EndStructure root
        let problems = validator.Finish()
        Validator.idle <- validator
        problems
