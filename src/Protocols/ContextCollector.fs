namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Walks over an input and keeps what the endpoint depends on: context parameters, host labels, and identifiers of endpoint
/// discovery, which go under a name that no parameter has.
/// </summary>
[<Sealed>]
type internal ContextCollector() =
    inherit ShapeWriter()

    let mutable values: (string * EndpointValue) list = []
    // Only the input's own members count, not those of structures inside.
    let mutable depth = 0

    let keep (m: Member) (value: EndpointValue) : unit =
        if depth = 0 then
            match m.Traits.ContextParam with
            | null -> ()
            | name -> values <- (name, value) :: values

            if m.Traits.HostLabel then values <- (m.Name, value) :: values

            if m.Traits.EndpointDiscoveryId then
                values <- (ContextCollector.Identifier m.Name, value) :: values

    /// The name of an identifier of endpoint discovery.
    static member Identifier(name: string) : string = String.Concat("endpointdiscoveryid ", name)

    member _.Values: (string * EndpointValue) list = values

    override _.String(m, value) = keep m (EndpointValue.String value)
    override _.Boolean(m, value) = keep m (EndpointValue.Boolean value)
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
