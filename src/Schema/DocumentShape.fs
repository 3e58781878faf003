namespace FunctionalAws.Schema

open System
open System.Collections.Generic
open System.Globalization
open System.Text
open FSharp.Core.CompilerServices
open FunctionalAws

/// The pieces in which flattened lists and maps come: each may be one element long, so they are joined once, at the end.
[<Sealed>]
type private FlattenedPieces(schema: Schema) =
    let pieces: List<Document>[] = Array.zeroCreate schema.Members.Length

    /// Takes a piece of a member; true when it is the first.
    member _.Add(position: int, piece: Document) : bool =
        let isFirst = isNull (box pieces[position])

        if isFirst then pieces[position] <- List<Document>()

        pieces[position].Add piece
        isFirst

    /// The members, each in one piece.
    member _.Join() : struct (string * Document) list = [
        for position in 0 .. pieces.Length - 1 do
            if not (isNull (box pieces[position])) then
                let found = pieces[position]
                let isMap = found[0].IsMap

                let whole =
                    if found.Count = 1 then
                        found[0]
                    elif isMap then
                        Document.Map(
                            Dict.ofSeq (
                                seq {
                                    for piece in found do
                                        match piece with
                                        | Document.Map entries -> yield! Dict.toSeq entries
                                        | _ -> ()
                                }
                            )
                        )
                    else
                        Document.List [
                            for piece in found do
                                match piece with
                                | Document.List items -> yield! items
                                | _ -> ()
                        ]

                struct (schema.Members[position].Name, whole)
    ]

/// <summary>Writes and reads documents as values of any shape: what the typed modules do for one type each.</summary>
[<RequireQualifiedAccess>]
module DocumentShape =

    let private tryLong (value: Document) : int64 voption =
        match value with
        | Document.Integer value -> ValueSome value
        | Document.Decimal value when Math.Truncate value = value && abs value <= 9.2e18m -> ValueSome(int64 value)
        | Document.Float value when Math.Truncate value = value && abs value <= 9.2e18 -> ValueSome(int64 value)
        | _ -> ValueNone

    let private tryFloat (value: Document) : float voption =
        match value with
        | Document.Integer value -> ValueSome(float value)
        | Document.Decimal value -> ValueSome(float value)
        | Document.Float value -> ValueSome value
        | Document.String "NaN" -> ValueSome Double.NaN
        | Document.String "Infinity" -> ValueSome Double.PositiveInfinity
        | Document.String "-Infinity" -> ValueSome Double.NegativeInfinity
        | _ -> ValueNone

    let private tryTimestamp (value: Document) : DateTimeOffset voption =
        match value with
        | Document.Timestamp value -> ValueSome value
        | Document.String text ->
            match DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) with
            | true, value -> ValueSome value
            | _ -> ValueNone
        | _ ->
            match tryFloat value with
            | ValueSome seconds ->
                try
                    ValueSome(DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(seconds * 1000.0)))
                with :? ArgumentException ->
                    ValueNone
            | ValueNone -> ValueNone

    let private writeNumber (w: ShapeWriter) (m: Member) (value: Document) : unit =
        match m.Target.Type, tryLong value, tryFloat value with
        | ShapeType.Integer, ValueSome number, _ when number = int64 (int number) -> w.Integer(m, int number)
        | ShapeType.Integer, _, _ -> w.Mismatch(m, "an integer of 32 bits")
        | ShapeType.Long, ValueSome number, _ -> w.Long(m, number)
        | ShapeType.Long, _, _ -> w.Mismatch(m, "an integer of 64 bits")
        | ShapeType.Float, _, ValueSome number -> w.Float(m, single number)
        | ShapeType.Double, _, ValueSome number -> w.Double(m, number)
        | _ -> w.Mismatch(m, "a number")

    let private writeBlob (w: ShapeWriter) (m: Member) (value: Document) : unit =
        let isStream = m.Traits.Streaming || m.Target.Traits.Streaming

        match value with
        | Document.Stream stream -> w.Stream(m, stream)
        | Document.Blob bytes when isStream -> w.Stream(m, ByteStream.OfBytes bytes)
        | Document.String text when isStream -> w.Stream(m, ByteStream.OfString text)
        | Document.Blob bytes -> w.Blob(m, bytes)
        | Document.String text -> w.Blob(m, Encoding.UTF8.GetBytes text)
        | _ -> w.Mismatch(m, "bytes")

    let private nameOf (shapeType: ShapeType) : string =
        match shapeType with
        | ShapeType.Structure -> "a map of its members"
        | ShapeType.List -> "a list"
        | ShapeType.Map -> "a map"
        | ShapeType.Boolean -> "a boolean"
        | _ -> "a string"

    /// Writes a member that is JSON in a text: a string is such a text already, all else becomes one.
    let private writeJsonValue (w: ShapeWriter) (m: Member) (value: Document) : unit =
        let text =
            match value with
            | Document.String text -> text
            | value ->
                try
                    DocumentJson.text false value
                with :? ArgumentException ->
                    // Streams have no JSON.
                    ""

        if text = "" && not value.IsString then
            w.Mismatch(m, "what JSON can tell")
        else
            w.String(m, text)

    /// What a JSON text means. A text that means a string or nothing stays as it is, and so does one that is no JSON: it is
    /// the text that is sent again.
    let private ofJsonValue (text: string) : Document =
        match DocumentJson.parse text with
        | Ok(Document.String _)
        | Ok Document.Null
        | Error _ -> Document.String text
        | Ok value -> value

    let rec private writeMember (w: ShapeWriter) (m: Member) (value: Document) : unit =
        match m.Target.Type, value with
        | _, Document.Null -> w.Null m
        | ShapeType.Structure, Document.Events(:? EventStream<Document> as events) when m.Target.Traits.IsEventStream ->
            w.Events(m, EventStream.forward events, writeMembers)
        | ShapeType.Structure, Document.List events when m.Target.Traits.IsEventStream ->
            w.Events(m, EventStream.toSend events, writeMembers)
        | ShapeType.Structure, Document.Map _ ->
            let inner = w.BeginStructure m
            writeMembers inner m.Target value
            inner.EndStructure m
        | ShapeType.List, Document.List items ->
            let inner = w.BeginList(m, items.Length)

            for item in items do
                writeMember inner m.Target.Element item

            inner.EndList m
        | ShapeType.Map, Document.Map entries ->
            let inner = w.BeginMap(m, entries.Count)

            for entry in entries.Entries do
                inner.Key(m, entry.Key)
                writeMember inner m.Target.Value entry.Value

            inner.EndMap m
        | ShapeType.String, value when m.Traits.JsonValue -> writeJsonValue w m value
        | ShapeType.String, Document.String value -> w.String(m, value)
        | ShapeType.Boolean, Document.Boolean value -> w.Boolean(m, value)
        | (ShapeType.Integer | ShapeType.Long | ShapeType.Float | ShapeType.Double), _ -> writeNumber w m value
        | ShapeType.Timestamp, _ ->
            match tryTimestamp value with
            | ValueSome time -> w.Timestamp(m, time)
            | ValueNone -> w.Mismatch(m, "a timestamp between the years 1 and 9999")
        | ShapeType.Blob, _ -> writeBlob w m value
        | ShapeType.Document, _ -> w.Document(m, value)
        | shapeType, _ -> w.Mismatch(m, nameOf shapeType)

    /// Writes the members of a structure; those that the document lacks are left out.
    and private writeMembers (w: ShapeWriter) (schema: Schema) (value: Document) : unit =
        match value with
        | Document.Map entries ->
            let mutable known = 0

            for m in schema.Members do
                match entries.TryFind m.Name with
                | ValueSome value when not value.IsNull ->
                    known <- known + 1
                    writeMember w m value
                | found ->
                    if found.IsSome then known <- known + 1

                    if m.Traits.IdempotencyToken then w.Token m

            if known < entries.Count then
                for entry in entries.Entries do
                    if schema.Members |> Array.forall (fun m -> m.Name <> entry.Key) then
                        // A union keeps what it was read with; elsewhere there is nothing to write back.
                        if schema.Traits.IsUnion || schema.Traits.IsEventStream then
                            w.Unknown(entry.Key, entry.Value)
                        else
                            w.Surplus entry.Key
        | _ -> raise (UnreadableException(String.Concat(schema.Name, " must be a map")))

    let rec private readMember (isJson: Member -> bool) (r: ShapeReader) (m: Member) : Document =
        match m.Target.Type with
        | ShapeType.Structure when m.Target.Traits.IsEventStream -> Document.Events(r.Events(m, readMembers isJson))
        | ShapeType.Structure -> readMembers isJson (r.Structure m) m.Target
        | ShapeType.List ->
            let inner = r.List m
            let mutable items = ListCollector<Document>()

            while inner.NextElement m do
                items.Add(if inner.Null() then Document.Null else readMember isJson inner m.Target.Element)

            Document.List(items.Close())
        | ShapeType.Map ->
            let inner = r.Map m
            let mutable entries = DictBuilder<string, Document>()
            let mutable key = inner.NextKey m

            while not (isNull key) do
                let value = if inner.Null() then Document.Null else readMember isJson inner m.Target.Value

                entries.Add(nonNull key, value)
                key <- inner.NextKey m

            Document.Map(entries.Close())
        | ShapeType.Boolean -> Document.Boolean(r.Boolean m)
        | ShapeType.Integer -> Document.Integer(int64 (r.Integer m))
        | ShapeType.Long -> Document.Integer(r.Long m)
        | ShapeType.Float -> Document.Float(float (r.Float m))
        | ShapeType.Double -> Document.Float(r.Double m)
        | ShapeType.Timestamp -> Document.Timestamp(r.Timestamp m)
        | ShapeType.Blob when m.Traits.Streaming || m.Target.Traits.Streaming -> Document.Stream(r.Stream m)
        | ShapeType.Blob -> Document.Blob(r.Blob m)
        | ShapeType.Document -> r.Document()
        | _ when isJson m -> ofJsonValue (r.String m)
        | _ -> Document.String(r.String m)

    and private readMembers (isJson: Member -> bool) (r: ShapeReader) (schema: Schema) : Document =
        let mutable entries = DictBuilder<string, Document>()
        let mutable pieces: FlattenedPieces | null = null
        let mutable next = r.Next schema

        while next >= 0 do
            if next = ShapeReader.Unknown then
                entries.Add(r.UnknownName, r.Document())
            else
                let m = schema.Members[next]
                let value = readMember isJson r m

                if m.Flattened then
                    let known =
                        match pieces with
                        | null -> FlattenedPieces schema
                        | known -> known

                    pieces <- known
                    // In its first piece's place.
                    if known.Add(next, value) then entries.Add(m.Name, Document.Null)
                else
                    entries.Add(m.Name, value)

            next <- r.Next schema

        match pieces with
        | null -> ()
        | known ->
            for struct (name, whole) in known.Join() do
                entries.Add(name, whole)

        Document.Map(entries.Close())

    /// Documents as the values of a structure.
    let shape: Shape<Document> = { Write = writeMembers; Read = readMembers (fun _ -> false) }

    /// Documents as the values of a structure, in which the texts that are JSON are read as what that JSON means.
    let parsingJson (isJson: Member -> bool) : Shape<Document> = { Write = writeMembers; Read = readMembers isJson }
