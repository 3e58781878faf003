namespace FunctionalAws.Schema

open System
open FunctionalAws

/// <summary>
/// Gives the parts of a document to whatever reads shapes: how a document becomes a typed value. Names are those of the
/// model, not of the wire.
/// </summary>
/// <remarks>
/// It reads what <c>DocumentWriter</c> writes: each value in the case of its shape's type. <c>DocumentReader.Read</c>
/// brings any document into that form first.
/// </remarks>
[<Sealed>]
type DocumentReader private (container: Document) =
    inherit ShapeReader()

    let entries =
        match container with
        | Document.Map entries -> entries
        | _ -> Dict.empty

    let mutable items =
        match container with
        | Document.List items -> items
        | _ -> []

    // The member or the entry that was given out last, and its value.
    let mutable position = -1
    let mutable current = container
    let mutable unknownName = ""

    let mismatch (m: Member) (expected: string) : 'a =
        raise (UnreadableException(String.Concat(m.Name, " must be ", expected)))

    /// The next member of a union that the model does not know. There is one, most often.
    let nextUnknown (schema: Schema) : int =
        let isKnown (name: string) = schema.Members |> Array.exists (fun m -> m.Name = name)
        let mutable at = position - schema.Members.Length

        while at < entries.Count && isKnown (entries.EntryAt at).Key do
            at <- at + 1

        position <- at + schema.Members.Length

        if at < entries.Count then
            let entry = entries.EntryAt at
            current <- entry.Value
            unknownName <- entry.Key
            ShapeReader.Unknown
        else
            -1

    // In the model's order, so that each member is looked up once.
    override _.Next schema =
        let members = schema.Members
        let mutable found = false
        position <- position + 1

        while not found && position < members.Length do
            match entries.TryFind members[position].Name with
            | ValueSome value when not value.IsNull ->
                current <- value
                found <- true
            | _ -> position <- position + 1

        if found then
            position
        elif schema.Traits.IsUnion || schema.Traits.IsEventStream then
            nextUnknown schema
        else
            -1

    override _.UnknownName = unknownName

    override _.String m =
        match current with
        | Document.String value -> value
        | _ -> mismatch m "a string"

    override _.Boolean m =
        match current with
        | Document.Boolean value -> value
        | _ -> mismatch m "a boolean"

    override _.Integer m =
        match current with
        | Document.Integer value when value = int64 (int value) -> int value
        | _ -> mismatch m "an integer of 32 bits"

    override _.Long m =
        match current with
        | Document.Integer value -> value
        | _ -> mismatch m "an integer"

    override _.Float m =
        match current with
        | Document.Float value -> single value
        | _ -> mismatch m "a number"

    override _.Double m =
        match current with
        | Document.Float value -> value
        | _ -> mismatch m "a number"

    override _.Timestamp m =
        match current with
        | Document.Timestamp value -> value
        | _ -> mismatch m "a timestamp"

    override _.Blob m =
        match current with
        | Document.Blob value -> value
        | _ -> mismatch m "bytes"

    override _.Stream m =
        match current with
        | Document.Stream value -> value
        | _ -> mismatch m "a stream"

    override _.Events(m, read) =
        let ofDocument (event: Document) = DocumentReader.Read(m.Target, read, event)

        match current with
        | Document.Events(:? EventStream<Document> as events) -> events |> EventStream.map ofDocument
        | Document.List events -> EventStream.ofSeq (events |> List.map ofDocument)
        | _ -> mismatch m "a stream of events"

    override _.Document() = current

    override _.Null() = current.IsNull

    override _.Structure m =
        match current with
        | Document.Map _ -> DocumentReader current
        | _ -> mismatch m "a map"

    override _.List m =
        match current with
        | Document.List _ -> DocumentReader current
        | _ -> mismatch m "a list"

    override _.NextElement _ =
        match items with
        | first :: rest ->
            current <- first
            items <- rest
            true
        | [] -> false

    override _.Map m =
        match current with
        | Document.Map _ -> DocumentReader current
        | _ -> mismatch m "a map"

    override _.NextKey(_: Member) : string | null =
        position <- position + 1

        if position < entries.Count then
            let entry = entries.EntryAt position
            current <- entry.Value
            entry.Key
        else
            null

    /// <summary>The value of a structure that a document stands for.</summary>
    /// <remarks>Raises UnreadableException (internal) on a document that is no such value.</remarks>
    static member Read(schema: Schema, read: ShapeReader -> Schema -> 'value, document: Document) : 'value =
        let plain = DocumentWriter.OfStructure(schema, DocumentShape.shape.Write, document)
        read (DocumentReader plain) schema
