namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open System.Globalization
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// A name of a form's fields up to a point: what stands there, and what comes behind it.
[<Sealed>]
type internal FormNode() =
    let parts = Dictionary<string, FormNode>(StringComparer.Ordinal)
    /// The field's value, null where there are only fields behind it.
    member val Value: string | null = null with get, set

    /// What comes behind, by the next part of the name.
    member _.TryPart(name: string) : FormNode | null =
        match parts.TryGetValue name with
        | true, node -> node
        | _ -> null

    /// The part of that name, made when it is not there.
    member _.Part(name: string) : FormNode =
        match parts.TryGetValue name with
        | true, node -> node
        | _ ->
            let node = FormNode()
            parts[name] <- node
            node

    /// The numbered parts in the order of their numbers.
    member _.Numbered: FormNode list =
        [
            for entry in parts do
                match Int32.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture) with
                | true, number -> number, entry.Value
                | _ -> ()
        ]
        |> List.sortBy fst
        |> List.map snd

/// Form bodies as trees.
[<RequireQualifiedAccess>]
module internal FormNode =

    /// No field's name has more parts, however deep a shape is nested.
    let private maximumDepth = 256

    let private decode (text: string) : string = Uri.UnescapeDataString(text.Replace('+', ' '))

    let private put (root: FormNode) (name: string) (value: string) : unit =
        let parts = name.Split('.', maximumDepth + 1)

        if parts.Length > maximumDepth then
            raise (UnreadableException "a field's name has too many parts")

        let mutable node = root

        for part in parts do
            node <- node.Part part

        node.Value <- value

    /// Reads the fields of a form.
    let parse (bytes: ArraySegment<byte>) : FormNode =
        let root = FormNode()

        for field in Encoding.UTF8.GetString(bytes.AsSpan()).Split('&', StringSplitOptions.RemoveEmptyEntries) do
            match field.IndexOf '=' with
            | -1 -> put root (decode field) ""
            | equals -> put root (decode (field.Substring(0, equals))) (decode (field.Substring(equals + 1)))

        root

/// <summary>Reads shapes from the fields of a form: what a server needs, or a stub.</summary>
[<Sealed>]
type internal FormReader(naming: FormNaming, node: FormNode, items: FormNode list) =
    inherit ShapeReader()

    let mutable next = 0
    let mutable rest = items
    let mutable current = node

    let value () : string =
        match current.Value with
        | null -> raise (UnreadableException "a field of the form has parts where it should have a value")
        | value -> value

    let nameOf (m: Member) : string = Encoding.UTF8.GetString(naming.NameOf m)

    let child (name: byte[]) (node: FormNode) : FormNode =
        match node.TryPart(Encoding.UTF8.GetString name) with
        | null -> FormNode()
        | child -> child

    override _.Next(schema: Schema) : int =
        let mutable found = -1

        while found < 0 && next < schema.Members.Length do
            match node.TryPart(nameOf schema.Members[next]) with
            | null -> ()
            | part ->
                current <- part
                found <- next

            next <- next + 1

        found

    override _.UnknownName = ""
    override _.String _ = value ()
    override _.Boolean _ = Scalars.toBoolean (value ())
    override _.Integer _ = Scalars.toInt (value ())
    override _.Long _ = Scalars.toLong (value ())
    override _.Float _ = single (Scalars.toDouble (value ()))
    override _.Double _ = Scalars.toDouble (value ())
    override _.Timestamp _ = Timestamps.ofString (value ())
    override _.Blob _ = Scalars.toBlob (value ())
    override _.Stream _ = raise (UnreadableException "a stream cannot be a part of a form")
    override _.Document() = raise (UnreadableException "a document cannot be a part of a form")
    override _.Structure _ = FormReader(naming, current, [])

    override _.List m =
        let elements = if naming.IsFlat m then current else child m.Target.Element.Utf8Name current
        FormReader(naming, elements, elements.Numbered)

    override _.NextElement _ =
        match rest with
        | [] -> false
        | first :: others ->
            current <- first
            rest <- others
            true

    override _.Map m =
        let entries = if m.Flattened then current else child "entry"B current
        FormReader(naming, entries, entries.Numbered)

    override _.NextKey map =
        match rest with
        | [] -> null
        | first :: others ->
            rest <- others
            current <- child map.Target.Value.Utf8Name first

            match (child map.Target.Key.Utf8Name first).Value with
            | null -> raise (UnreadableException "a map's entry has no key")
            | key -> key
