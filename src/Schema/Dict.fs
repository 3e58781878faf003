namespace FunctionalAws

open System
open System.Collections
open System.Collections.Generic

/// <summary>
/// An immutable map that keeps the order in which its entries came, compares by value, and costs one array. Maps of a
/// service's shapes are of this type: <c>item["id"]</c>, <c>Dict.tryFind "id" item</c>, <c>for KeyValue(k, v) in item</c>.
/// </summary>
[<Sealed; NoComparison; StructuredFormatDisplay("{Display}")>]
type Dict<'key, 'value when 'key: equality and 'key: not null> internal (entries: KeyValuePair<'key, 'value>[]) =

    static let empty = Dict<'key, 'value>(Array.Empty())

    // Above this size a search through the array costs more than hashing.
    let mutable index: Dictionary<'key, int> | null = null

    let find (key: 'key) : int =
        if entries.Length <= 32 then
            let mutable i = entries.Length - 1

            while i >= 0 && not (EqualityComparer<'key>.Default.Equals(entries[i].Key, key)) do
                i <- i - 1

            i
        else
            let index =
                match index with
                | null ->
                    let built = Dictionary<'key, int>(entries.Length)

                    for i in 0 .. entries.Length - 1 do
                        built[entries[i].Key] <- i

                    index <- built
                    built
                | built -> built

            match index.TryGetValue key with
            | true, i -> i
            | _ -> -1

    /// The map without entries.
    static member Empty: Dict<'key, 'value> = empty

    member internal _.Entries: KeyValuePair<'key, 'value>[] = entries

    /// How many entries there are.
    member _.Count: int = entries.Length

    /// The entry at a position, from 0 on.
    member _.EntryAt(position: int) : KeyValuePair<'key, 'value> = entries[position]

    /// True when there are no entries.
    member _.IsEmpty: bool = entries.Length = 0

    /// <summary>The value of a key.</summary>
    /// <exception cref="T:System.Collections.Generic.KeyNotFoundException">There is no such key.</exception>
    member _.Item
        with get (key: 'key): 'value =
            match find key with
            | -1 -> raise (KeyNotFoundException $"there is no key {key}")
            | i -> entries[i].Value

    /// The value of a key, if it is there.
    member _.TryFind(key: 'key) : 'value voption =
        match find key with
        | -1 -> ValueNone
        | i -> ValueSome entries[i].Value

    /// The entries, for printing.
    member _.Display: string =
        let entries = entries |> Array.map (fun entry -> sprintf "%A: %A" entry.Key entry.Value)
        "{" + String.Join(", ", entries) + "}"

    override this.ToString() : string = this.Display

    override _.Equals(other: objnull) : bool =
        match other with
        | :? Dict<'key, 'value> as other when other.Count = entries.Length ->
            entries
            |> Array.forall (fun entry ->
                match other.TryFind entry.Key with
                | ValueSome value -> Unchecked.equals value entry.Value
                | ValueNone -> false)
        | _ -> false

    override _.GetHashCode() : int =
        // The order of entries has no part in equality, so it has none here.
        let mutable hash = entries.Length

        for entry in entries do
            hash <- hash ^^^ EqualityComparer<'key>.Default.GetHashCode entry.Key

        hash

    interface IReadOnlyDictionary<'key, 'value> with
        member _.Count = entries.Length

        member this.Item
            with get key = this[key]

        member _.Keys = entries |> Seq.map _.Key
        member _.Values = entries |> Seq.map _.Value
        member _.ContainsKey key = find key >= 0

        member _.TryGetValue(key, value) =
            match find key with
            | -1 -> false
            | i ->
                value <- entries[i].Value
                true

        member _.GetEnumerator() : IEnumerator<KeyValuePair<'key, 'value>> =
            (entries :> seq<KeyValuePair<'key, 'value>>).GetEnumerator()

        member _.GetEnumerator() : IEnumerator = entries.GetEnumerator()

/// <summary>
/// Collects a map's entries. Readers make maps with it: each thread keeps a few scratch arrays, since the values of a map may
/// be maps of the same type. Of entries with the same key the last one counts, at the place of the first.
/// </summary>
[<Struct; NoEquality; NoComparison>]
type DictBuilder<'key, 'value when 'key: equality and 'key: not null> =
    [<DefaultValue; ThreadStatic>]
    static val mutable private scratch: KeyValuePair<'key, 'value>[][] | null

    [<DefaultValue; ThreadStatic>]
    static val mutable private scratches: int

    [<DefaultValue(false)>]
    val mutable private entries: KeyValuePair<'key, 'value>[] | null

    [<DefaultValue>]
    val mutable private count: int

    // A bit for each sketch of a key that is there: most new keys are known to be new without comparing any.
    [<DefaultValue>]
    val mutable private sketches: uint64

    // Where each key is, once there are too many to compare.
    [<DefaultValue(false)>]
    val mutable private index: Dictionary<'key, int> | null

    /// 6 bits that equal keys share: cheaper than a hash.
    static member private Sketch(key: 'key) : int =
        match box key with
        | :? string as text when text.Length > 0 ->
            text.Length * 31 + int text[0] * 7 + int text[text.Length / 2] * 3 + int text[text.Length - 1]
        | :? string -> 0
        | _ -> EqualityComparer<'key>.Default.GetHashCode key

    /// The place of a key, or -1.
    member private this.Find(key: 'key) : int =
        match this.entries with
        | null -> -1
        | entries when isNull this.index && this.count < 32 ->
            let mutable i = this.count - 1

            while i >= 0 && not (EqualityComparer<'key>.Default.Equals(entries[i].Key, key)) do
                i <- i - 1

            i
        | entries ->
            let index =
                match this.index with
                | null ->
                    let made = Dictionary<'key, int>()

                    for i in 0 .. this.count - 1 do
                        made[entries[i].Key] <- i

                    this.index <- made
                    made
                | index -> index

            match index.TryGetValue key with
            | true, i -> i
            | _ -> -1

    static member private Take() : KeyValuePair<'key, 'value>[] =
        match DictBuilder<'key, 'value>.scratch with
        | null -> Array.zeroCreate 16
        | _ when DictBuilder<'key, 'value>.scratches = 0 -> Array.zeroCreate 16
        | kept ->
            let last = DictBuilder<'key, 'value>.scratches - 1
            DictBuilder<'key, 'value>.scratches <- last
            kept[last]

    static member private PutBack(entries: KeyValuePair<'key, 'value>[]) : unit =
        let kept =
            match DictBuilder<'key, 'value>.scratch with
            | null ->
                let made = Array.zeroCreate 4
                DictBuilder<'key, 'value>.scratch <- made
                made
            | kept -> kept

        let count = DictBuilder<'key, 'value>.scratches

        if count < kept.Length then
            kept[count] <- entries
            DictBuilder<'key, 'value>.scratches <- count + 1

    /// Adds an entry at the end, or puts it in the place of the one with the same key.
    member this.Add(key: 'key, value: 'value) : unit =
        let bit = 1UL <<< (DictBuilder<'key, 'value>.Sketch key &&& 63)
        let place = if this.sketches &&& bit = 0UL then -1 else this.Find key
        this.sketches <- this.sketches ||| bit

        match this.entries with
        | null -> this.Append(key, value)
        | _ when place < 0 -> this.Append(key, value)
        | entries -> entries[place] <- KeyValuePair(key, value)

    member private this.Append(key: 'key, value: 'value) : unit =
        let entries =
            match this.entries with
            | null ->
                let taken = DictBuilder<'key, 'value>.Take()
                this.entries <- taken
                taken
            | entries when this.count = entries.Length ->
                let larger = Array.zeroCreate (2 * entries.Length)
                Array.blit entries 0 larger 0 this.count
                this.entries <- larger
                larger
            | entries -> entries

        entries[this.count] <- KeyValuePair(key, value)

        match this.index with
        | null -> ()
        | index -> index[key] <- this.count

        this.count <- this.count + 1

    /// The map, and the end of the builder's use.
    member this.Close() : Dict<'key, 'value> =
        match this.entries with
        | null -> Dict<'key, 'value>.Empty
        | entries ->
            let map = Dict<'key, 'value>(Array.sub entries 0 this.count)

            if entries.Length <= 64 then
                Array.Clear(entries, 0, this.count)
                DictBuilder<'key, 'value>.PutBack entries

            this.entries <- null
            this.count <- 0
            this.sketches <- 0UL
            this.index <- null
            map

/// Making and reading maps.
[<RequireQualifiedAccess>]
module Dict =

    /// The map without entries.
    let empty<'key, 'value when 'key: equality and 'key: not null> : Dict<'key, 'value> = Dict<'key, 'value>.Empty

    /// Of entries with the same key, the last one at the place of the first.
    let private distinct (entries: KeyValuePair<'key, 'value>[]) : KeyValuePair<'key, 'value>[] =
        let positions = Dictionary<'key, int>()
        let kept = ResizeArray<KeyValuePair<'key, 'value>>()

        for entry in entries do
            match positions.TryGetValue entry.Key with
            | true, position -> kept[position] <- entry
            | _ ->
                positions[entry.Key] <- kept.Count
                kept.Add entry

        kept.ToArray()

    /// A few entries are compared with each other faster than hashed.
    let private hasRepeats (entries: KeyValuePair<'key, 'value>[]) : bool =
        let mutable found = entries.Length > 32
        let mutable i = 1

        while not found && i < entries.Length do
            let mutable j = 0

            while j < i && not found do
                found <- EqualityComparer<'key>.Default.Equals(entries[i].Key, entries[j].Key)
                j <- j + 1

            i <- i + 1

        found

    let private ofEntries (entries: KeyValuePair<'key, 'value>[]) : Dict<'key, 'value> =
        Dict(if hasRepeats entries then distinct entries else entries)

    /// A map of the given entries. Of entries with the same key the last one counts.
    let ofList (entries: ('key * 'value) list) : Dict<'key, 'value> =
        let made = Array.zeroCreate entries.Length
        let mutable rest = entries

        for i in 0 .. made.Length - 1 do
            let key, value = rest.Head
            made[i] <- KeyValuePair(key, value)
            rest <- rest.Tail

        ofEntries made

    /// A map of the given entries. Of entries with the same key the last one counts.
    let ofSeq (entries: seq<'key * 'value>) : Dict<'key, 'value> =
        entries |> Seq.map KeyValuePair |> Array.ofSeq |> ofEntries

    /// The entries in their order.
    let toSeq (map: Dict<'key, 'value>) : seq<'key * 'value> =
        map.Entries |> Seq.map (fun entry -> entry.Key, entry.Value)

    /// The entries in their order.
    let toList (map: Dict<'key, 'value>) : ('key * 'value) list = toSeq map |> List.ofSeq

    /// The value of a key, if it is there.
    let tryFind (key: 'key) (map: Dict<'key, 'value>) : 'value option =
        match map.TryFind key with
        | ValueSome value -> Some value
        | ValueNone -> None

    /// True when the key is there.
    let containsKey (key: 'key) (map: Dict<'key, 'value>) : bool = (map.TryFind key).IsSome

    /// The map with one more entry; it takes the place of an entry with the same key.
    let add (key: 'key) (value: 'value) (map: Dict<'key, 'value>) : Dict<'key, 'value> =
        ofSeq (Seq.append (toSeq map) [ key, value ])

    /// The map without a key's entry.
    let remove (key: 'key) (map: Dict<'key, 'value>) : Dict<'key, 'value> =
        Dict(map.Entries |> Array.filter (fun entry -> entry.Key <> key))

    /// The map with each value changed.
    let map (change: 'key -> 'a -> 'b) (map: Dict<'key, 'a>) : Dict<'key, 'b> =
        Dict(map.Entries |> Array.map (fun entry -> KeyValuePair(entry.Key, change entry.Key entry.Value)))

    /// How many entries there are.
    let count (map: Dict<'key, 'value>) : int = map.Count
