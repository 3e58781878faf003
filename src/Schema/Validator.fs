namespace FunctionalAws.Schema

open System
open System.Globalization
open System.Text
open FunctionalAws

/// <summary>
/// Finds every problem of a value by walking over it as a protocol would write it: what is required and missing, what is
/// too short, too long, too small or too large, a union without exactly one member. Strict mode also looks at patterns and
/// at strings that the model does not list; services accept more than their models say of these.
/// </summary>
[<Sealed>]
type internal Validator private () =
    inherit ShapeWriter()

    [<ThreadStatic; DefaultValue>]
    static val mutable private idle: Validator | null

    // One entry for each open structure, list and map: what it is, where its current entry is, and which members it has
    // had (the first 64 as bits: those after them are looked for in the overflow).
    let mutable members: Member[] = Array.zeroCreate 16
    let mutable positions: int[] = Array.zeroCreate 16
    let mutable keys: (string | null)[] = Array.zeroCreate 16
    let mutable seen: uint64[] = Array.zeroCreate 16
    let mutable overflow: Set<struct (int * int)> = Set.empty
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
                if positions[level] >= 0 then
                    text.Append('[').Append(positions[level]).Append(']') |> ignore
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

    let number (value: float) : string = value.ToString("R", invariant)

    /// Notes that a value stands here; in a list it is the next one.
    let visit (m: Member) : unit =
        if m.IsItem then positions[depth] <- positions[depth] + 1
        elif m.Index < 64 then seen[depth] <- seen[depth] ||| (1UL <<< m.Index)
        else overflow <- overflow.Add(struct (depth, m.Index))

    let within (m: Member) (actual: float) (what: string) : unit =
        let bounds = m.Target.Traits.Bounds

        match bounds.Minimum with
        | ValueSome minimum when actual < minimum ->
            report m $"{what} is {number actual}, the least is {number minimum}"
        | _ -> ()

        match bounds.Maximum with
        | ValueSome maximum when actual > maximum -> report m $"{what} is {number actual}, the most is {number maximum}"
        | _ -> ()

    let hasBounds (m: Member) : bool =
        let bounds = m.Target.Traits.Bounds
        bounds.Minimum.IsSome || bounds.Maximum.IsSome

    let runes (text: string) : int =
        let mutable count = 0

        for c in text do
            if not (Char.IsLowSurrogate c) then count <- count + 1

        count

    let checkString (m: Member) (value: string) : unit =
        if hasBounds m then within m (float (runes value)) "its length"

        if value = "" && (m.Location = Location.Uri || m.Traits.HostLabel) then
            report m "it is a part of the address and must not be empty"

        if strict then
            match m.Target.Pattern with
            | NonNull pattern when not (pattern.IsMatch value) -> report m $"it does not match {pattern}"
            | _ -> ()

            let values = m.Target.Traits.Values

            if values.Length > 0 && Array.IndexOf(values, value) < 0 then
                report m $"""'{value}' is none of {String.Join(", ", values)}"""

    let enter (m: Member) : unit =
        depth <- depth + 1

        if depth = members.Length then
            Array.Resize(&members, 2 * depth)
            Array.Resize(&positions, 2 * depth)
            Array.Resize(&keys, 2 * depth)
            Array.Resize(&seen, 2 * depth)

        members[depth] <- m
        positions[depth] <- -1
        keys[depth] <- null
        seen[depth] <- 0UL

        if not overflow.IsEmpty then
            let level = depth
            overflow <- overflow |> Set.filter (fun (struct (at, _)) -> at <> level)

    let missing (m: Member) : unit = report m "it is required"

    override _.String(m, value) =
        if not (isNull (box value)) then
            visit m
            checkString m value

    override _.Boolean(m, _) = visit m

    override _.Integer(m, value) =
        visit m

        if hasBounds m then within m (float value) "it"

    override _.Long(m, value) =
        visit m

        if hasBounds m then within m (float value) "it"

    override _.Float(m, value) =
        visit m

        if hasBounds m then within m (float value) "it"

    override _.Double(m, value) =
        visit m

        if hasBounds m then within m value "it"

    override _.Timestamp(m, _) = visit m

    override _.Blob(m, value) =
        if not (isNull (box value)) then
            visit m

            if hasBounds m then
                within m (float value.Length) "its length in bytes"

    override _.Stream(m, value) =
        if not (isNull (box value)) then
            visit m

            if m.Target.Traits.RequiresLength && value.Length.IsNone then
                report m "its length must be known"

    override _.Document(m, _) = visit m

    override _.Events(m, events, _) = if not (isNull (box events)) then visit m

    override _.Null m = visit m
    override _.Token m = visit m

    // Counted as one member more: no union has so many.
    override _.Unknown(_, _) = seen[depth] <- seen[depth] ||| (1UL <<< 63)

    override this.BeginStructure m =
        visit m
        enter m
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
                if m.Required then
                    let had =
                        if m.Index < 64 then
                            seen[depth] &&& (1UL <<< m.Index) <> 0UL
                        else
                            overflow.Contains(struct (depth, m.Index))

                    if not had then missing m

        if schema.Traits.IsUnion then
            match Numerics.BitOperations.PopCount seen[depth] with
            | 1 -> ()
            | count ->
                problems <-
                    {
                        Path = path ValueNone
                        Message = $"exactly one member must be set, not {count}"
                    }
                    :: problems

        depth <- depth - 1

    override _.EndList _ = depth <- depth - 1
    override _.EndMap _ = depth <- depth - 1

    member private _.Start(isStrict: bool) : unit =
        depth <- 0
        overflow <- Set.empty
        strict <- isStrict
        problems <- []

    member private _.Problems: Problem list = List.rev problems

    /// Every problem of a value of the given shape.
    static member Check
        (strict: bool, root: Member, write: ShapeWriter -> Schema -> 'value -> unit, value: 'value)
        : Problem list =
        // A validator is used by one call at a time and holds nothing of it afterwards; each thread keeps one.
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
        let problems = validator.Problems
        Validator.idle <- validator
        problems
