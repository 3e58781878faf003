namespace FunctionalAws.Schema

open System
open System.Collections.Generic
open FunctionalAws

/// <summary>Makes a document of a value of any type. Names are those of the model, not of the wire.</summary>
[<Sealed>]
type DocumentWriter private () =
    inherit ShapeWriter()

    // Open structures and maps have entries, open lists have items; the innermost is on top.
    let entries = Stack<List<string * Document>>()
    let items = Stack<List<Document>>()
    let keys = Stack<string>()

    // Where an element goes: a list's elements and a map's values have no name of their own.
    let kinds = Stack<ShapeType>()

    let add (m: Member) (value: Document) : unit =
        match kinds.Peek() with
        | ShapeType.List -> items.Peek().Add value
        | ShapeType.Map -> entries.Peek().Add(keys.Peek(), value)
        | _ -> entries.Peek().Add(m.Name, value)

    let closeEntries () : Document =
        kinds.Pop() |> ignore
        Document.Map(Dict.ofSeq (entries.Pop()))

    override _.String(m, value) = add m (Document.String value)
    override _.Boolean(m, value) = add m (Document.Boolean value)
    override _.Integer(m, value) = add m (Document.Integer(int64 value))
    override _.Long(m, value) = add m (Document.Integer value)
    override _.Float(m, value) = add m (Document.Float(float value))
    override _.Double(m, value) = add m (Document.Float value)
    override _.Timestamp(m, value) = add m (Document.Timestamp value)
    override _.Blob(m, value) = add m (Document.Blob value)
    override _.Stream(m, value) = add m (Document.Stream value)
    override _.Document(m, value) = add m value

    override _.Events(m, events, write) =
        let toDocument (event: 'event) : Document = DocumentWriter.OfStructure(m.Target, write, event)
        add m (Document.Events(EventStream.ofAsyncEnumerable events |> EventStream.map toDocument))

    override _.Null m = add m Document.Null
    override _.Unknown(name, value) = entries.Peek().Add(name, value)

    override this.BeginStructure _ =
        kinds.Push ShapeType.Structure
        entries.Push(List())
        this

    override _.EndStructure m =
        let value = closeEntries ()
        add m value

    override this.BeginList(_, _) =
        kinds.Push ShapeType.List
        items.Push(List())
        this

    override _.EndList m =
        kinds.Pop() |> ignore
        add m (Document.List(List.ofSeq (items.Pop())))

    override this.BeginMap(_, _) =
        kinds.Push ShapeType.Map
        entries.Push(List())
        keys.Push ""
        this

    override _.Key(_, key) =
        keys.Pop() |> ignore
        keys.Push key

    override _.EndMap m =
        keys.Pop() |> ignore
        let value = closeEntries ()
        add m value

    /// The document of a structure's value.
    static member OfStructure
        (schema: Schema, write: ShapeWriter -> Schema -> 'value -> unit, value: 'value)
        : Document =
        let writer = DocumentWriter()
        writer.Begin()
        write writer schema value
        writer.Finish()

    member private this.Begin() : unit =
        kinds.Push ShapeType.Structure
        entries.Push(List())

    member private _.Finish() : Document = closeEntries ()
