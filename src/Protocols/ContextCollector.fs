namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Walks over an input and keeps what the endpoint depends on: context parameters, host labels, and identifiers of endpoint
/// discovery, which go under a name that no parameter has. Each thread keeps one and fills it again, so that it takes no
/// memory to see values that were seen before.
/// </summary>
[<Sealed>]
type internal ContextCollector private () =
    inherit ShapeWriter()

    [<ThreadStatic; DefaultValue>]
    static val mutable private mine: ContextCollector | null

    let mutable names: string[] = Array.zeroCreate 8
    // Text, or a boxed truth.
    let mutable found: obj[] = Array.zeroCreate 8
    let mutable count = 0
    // Only the input's own members count, not those of structures inside.
    let mutable depth = 0

    static let yes: obj = nonNull (box true)
    static let no: obj = nonNull (box false)

    let add (name: string) (value: obj) : unit =
        if count = names.Length then
            Array.Resize(&names, 2 * count)
            Array.Resize(&found, 2 * count)

        names[count] <- name
        found[count] <- value
        count <- count + 1

    let keep (m: Member) (value: obj) : unit =
        if depth = 0 then
            match m.Traits.ContextParam with
            | null -> ()
            | name -> add name value

            if m.Traits.HostLabel then add m.Name value

            if m.Traits.EndpointDiscoveryId then
                add (ContextCollector.Identifier m.Name) value

    let isAs (i: int) (pair: string * EndpointValue) : bool =
        String.Equals(fst pair, names[i])
        && (match snd pair with
            | EndpointValue.String text -> text.Equals found[i]
            | EndpointValue.Boolean flag -> obj.ReferenceEquals(found[i], (if flag then yes else no))
            | EndpointValue.Strings _ -> false)

    let areAs (values: (string * EndpointValue) list) : bool =
        let mutable rest = values
        let mutable i = 0

        while not rest.IsEmpty && i < count && isAs i rest.Head do
            rest <- rest.Tail
            i <- i + 1

        rest.IsEmpty && i = count

    /// A number that is the same for the same values.
    let hash () : int =
        let mutable hash = 0

        for i in 0 .. count - 1 do
            hash <- hash * 31 + found[i].GetHashCode()

        hash

    let toValue (value: obj) : EndpointValue =
        match value with
        | :? string as text -> EndpointValue.String text
        | flag -> EndpointValue.Boolean(obj.ReferenceEquals(flag, yes))

    /// The name of an identifier of endpoint discovery.
    static member Identifier(name: string) : string = String.Concat("endpointdiscoveryid ", name)

    /// The thread's own, empty. It is the caller's until its Clear.
    static member Mine() : ContextCollector =
        match ContextCollector.mine with
        | null ->
            let made = ContextCollector()
            ContextCollector.mine <- made
            made
        | known ->
            known.Clear()
            known

    member _.Clear() : unit =
        Array.Clear(found, 0, count)
        count <- 0
        depth <- 0

    /// The values, and none are kept any more. They are a list of the table, if it has them, and are in the table else.
    member this.Take(known: (string * EndpointValue) list[]) : (string * EndpointValue) list =
        let slot = hash () &&& (known.Length - 1)
        let before = known[slot]

        let values =
            if areAs before then
                before
            else
                [ for i in 0 .. count - 1 -> names[i], toValue found[i] ]

        known[slot] <- values
        this.Clear()
        values

    override _.String(m, value) = keep m value
    override _.Boolean(m, value) = keep m (if value then yes else no)
    override _.Integer(_, _) = ()
    override _.Long(_, _) = ()
    override _.Float(_, _) = ()
    override _.Double(_, _) = ()
    override _.Timestamp(_, _) = ()
    override _.Blob(_, _) = ()
    override _.Stream(_, _) = ()
    override _.Document(_, _) = ()
    override _.Events(_, _, _) = ()
    override _.Null _ = ()

    override this.BeginStructure _ =
        depth <- depth + 1
        this

    override this.BeginList(_, _) =
        depth <- depth + 1
        this

    override this.BeginMap(_, _) =
        depth <- depth + 1
        this

    override _.Key(_, _) = ()
    override _.EndStructure _ = depth <- depth - 1
    override _.EndList _ = depth <- depth - 1
    override _.EndMap _ = depth <- depth - 1
