namespace FunctionalAws.Quirks

open System.Collections.Generic
open FunctionalAws
open FunctionalAws.Schema

/// Changes texts among an input's own members, whoever writes it: they are held back until all are known.
[<NoComparison; NoEquality>]
type internal InputEdit = {
    Holds: Member -> bool
    /// The texts by the names of their members; what is in there afterwards is written.
    Change: Dictionary<string, string> -> unit
}

/// <summary>Passes an input's members on, and the texts that were held back at the end. What is inside of members
/// goes straight to the writer behind.</summary>
[<Sealed>]
type internal InputFilter(next: ShapeWriter, edits: InputEdit list) =
    inherit ShapeWriter()
    let held = Dictionary<string, string>()

    override _.String(m, value) =
        if edits |> List.exists (fun edit -> edit.Holds m) then
            held[m.Name] <- value
        else
            next.String(m, value)

    /// Writes what was held back, changed.
    member _.Finish(schema: Schema) : unit =
        for edit in edits do
            edit.Change held

        for m in schema.Members do
            match held.TryGetValue m.Name with
            | true, value -> next.String(m, value)
            | _ -> ()

    override _.Boolean(m, value) = next.Boolean(m, value)
    override _.Integer(m, value) = next.Integer(m, value)
    override _.Long(m, value) = next.Long(m, value)
    override _.Float(m, value) = next.Float(m, value)
    override _.Double(m, value) = next.Double(m, value)
    override _.Timestamp(m, value) = next.Timestamp(m, value)
    override _.Blob(m, value) = next.Blob(m, value)
    override _.Stream(m, value) = next.Stream(m, value)
    override _.Document(m, value) = next.Document(m, value)
    override _.Events(m, events, write) = next.Events(m, events, write)
    override _.Null m = next.Null m
    override _.Token m = next.Token m
    override _.Unknown(name, value) = next.Unknown(name, value)
    override _.Surplus name = next.Surplus name
    override _.Mismatch(m, expected) = next.Mismatch(m, expected)
    override _.BeginStructure m = next.BeginStructure m
    override _.BeginList(m, count) = next.BeginList(m, count)
    override _.BeginMap(m, count) = next.BeginMap(m, count)
    override _.Key(map, key) = next.Key(map, key)
    override _.EndStructure m = next.EndStructure m
    override _.EndList m = next.EndList m
    override _.EndMap m = next.EndMap m

/// Changes texts of an output, however deep they are in it.
[<NoComparison; NoEquality>]
type internal OutputEdit = {
    Changes: Member -> bool
    Change: string -> string
    /// Texts that are read, and not given on.
    Drops: Member -> bool
}

/// Gives an output's parts on, its texts changed.
[<Sealed>]
type internal OutputFilter(inner: ShapeReader, edit: OutputEdit) =
    inherit ShapeReader()

    // Readers give themselves for what is inside, most often; then so does the filter.
    let mutable nested: ShapeReader = inner
    let mutable nestedFilter: ShapeReader | null = null

    member private this.Over(reader: ShapeReader) : ShapeReader =
        if obj.ReferenceEquals(reader, inner) then
            this
        else
            let known = if obj.ReferenceEquals(reader, nested) then nestedFilter else null

            match known with
            | null ->
                let filter = OutputFilter(reader, edit)
                nested <- reader
                nestedFilter <- filter
                filter
            | filter -> filter

    override _.Next schema =
        let mutable next = inner.Next schema

        while next >= 0 && next <> ShapeReader.Unknown && edit.Drops schema.Members[next] do
            inner.String schema.Members[next] |> ignore
            next <- inner.Next schema

        next

    override _.String m = if edit.Changes m then edit.Change(inner.String m) else inner.String m
    override _.UnknownName = inner.UnknownName
    override _.Boolean m = inner.Boolean m
    override _.Integer m = inner.Integer m
    override _.Long m = inner.Long m
    override _.Float m = inner.Float m
    override _.Double m = inner.Double m
    override _.Timestamp m = inner.Timestamp m
    override _.Blob m = inner.Blob m
    override _.Stream m = inner.Stream m
    override _.Document() = inner.Document()
    override _.Events(m, read) = inner.Events(m, read)
    override _.Null() = inner.Null()
    override _.Choice(m, unknown) = inner.Choice(m, &unknown)
    override _.End() = inner.End()
    override this.Structure m = this.Over(inner.Structure m)
    override this.List m = this.Over(inner.List m)
    override _.NextElement list = inner.NextElement list
    override this.Map m = this.Over(inner.Map m)
    override _.NextKey map = inner.NextKey map
