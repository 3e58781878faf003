namespace FunctionalAws.Schema

open System
open System.Globalization
open System.Text
open FunctionalAws

/// <summary>Writes and reads documents as values of any shape: what the typed modules do for one type each.</summary>
[<RequireQualifiedAccess>]
module DocumentShape =

    let private mismatch (m: Member) (expected: string) : 'a =
        raise (UnreadableException(String.Concat(m.Name, " must be ", expected)))

    let private toLong (m: Member) (value: Document) : int64 =
        match value with
        | Document.Integer value -> value
        | Document.Decimal value when Math.Truncate value = value && abs value <= 9.2e18m -> int64 value
        | Document.Float value when Math.Truncate value = value && abs value <= 9.2e18 -> int64 value
        | _ -> mismatch m "an integer"

    let private toFloat (m: Member) (value: Document) : float =
        match value with
        | Document.Integer value -> float value
        | Document.Decimal value -> float value
        | Document.Float value -> value
        | Document.String "NaN" -> Double.NaN
        | Document.String "Infinity" -> Double.PositiveInfinity
        | Document.String "-Infinity" -> Double.NegativeInfinity
        | _ -> mismatch m "a number"

    let private toTimestamp (m: Member) (value: Document) : DateTimeOffset =
        match value with
        | Document.Timestamp value -> value
        | Document.Integer _
        | Document.Decimal _
        | Document.Float _ ->
            try
                DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(toFloat m value * 1000.0))
            with :? ArgumentException ->
                mismatch m "a timestamp between the years 1 and 9999"
        | Document.String text ->
            match DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) with
            | true, value -> value
            | _ -> mismatch m "a timestamp"
        | _ -> mismatch m "a timestamp"

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
        | ShapeType.String, Document.String value -> w.String(m, value)
        | ShapeType.Boolean, Document.Boolean value -> w.Boolean(m, value)
        | ShapeType.Integer, _ ->
            match toLong m value with
            | number when number >= int64 Int32.MinValue && number <= int64 Int32.MaxValue -> w.Integer(m, int number)
            | _ -> mismatch m "an integer of 32 bits"
        | ShapeType.Long, _ -> w.Long(m, toLong m value)
        | ShapeType.Float, _ -> w.Float(m, single (toFloat m value))
        | ShapeType.Double, _ -> w.Double(m, toFloat m value)
        | ShapeType.Timestamp, _ -> w.Timestamp(m, toTimestamp m value)
        | ShapeType.Blob, _ ->
            let isStream = m.Traits.Streaming || m.Target.Traits.Streaming

            match value with
            | Document.Stream stream -> w.Stream(m, stream)
            | Document.Blob bytes when isStream -> w.Stream(m, ByteStream.OfBytes bytes)
            | Document.String text when isStream -> w.Stream(m, ByteStream.OfString text)
            | Document.Blob bytes -> w.Blob(m, bytes)
            | Document.String text -> w.Blob(m, Encoding.UTF8.GetBytes text)
            | _ -> mismatch m "bytes"
        | ShapeType.Document, _ -> w.Document(m, value)
        | shapeType, _ -> mismatch m (String.Concat("a ", shapeType.ToString().ToLowerInvariant()))

    /// Writes the members of a structure; those that the document lacks are left out.
    and private writeMembers (w: ShapeWriter) (schema: Schema) (value: Document) : unit =
        match value with
        | Document.Map entries ->
            for m in schema.Members do
                match entries.TryFind m.Name with
                | ValueSome Document.Null -> ()
                | ValueSome value -> writeMember w m value
                | ValueNone when m.Traits.IdempotencyToken -> w.Token m
                | ValueNone -> ()

            // A union keeps what it was read with; elsewhere there is nothing to write back.
            if schema.Traits.IsUnion || schema.Traits.IsEventStream then
                for entry in entries.Entries do
                    if schema.Members |> Array.forall (fun m -> m.Name <> entry.Key) then
                        w.Unknown(entry.Key, entry.Value)
        | _ -> raise (UnreadableException(String.Concat(schema.Name, " must be a map")))

    let rec private readMember (r: ShapeReader) (m: Member) : Document =
        match m.Target.Type with
        | ShapeType.Structure when m.Target.Traits.IsEventStream -> Document.Events(r.Events(m, readMembers))
        | ShapeType.Structure -> readMembers (r.Structure m) m.Target
        | ShapeType.List ->
            let inner = r.List m
            let items = ResizeArray<Document>()

            while inner.NextElement m do
                items.Add(if inner.Null() then Document.Null else readMember inner m.Target.Element)

            Document.List(List.ofSeq items)
        | ShapeType.Map ->
            let inner = r.Map m
            let mutable entries = DictBuilder<string, Document>()
            let mutable key = inner.NextKey m

            while not (isNull key) do
                let value = if inner.Null() then Document.Null else readMember inner m.Target.Value
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
        | _ -> Document.String(r.String m)

    and private readMembers (r: ShapeReader) (schema: Schema) : Document =
        let found = Collections.Generic.Dictionary<string, Document>()
        let order = ResizeArray<string>()
        let mutable next = r.Next schema

        while next >= 0 do
            if next = ShapeReader.Unknown then
                found[r.UnknownName] <- r.Document()
            else
                let m = schema.Members[next]

                match found.TryGetValue m.Name, readMember r m with
                // A flattened list may come in several pieces.
                | (true, Document.List before), Document.List more when m.Flattened ->
                    found[m.Name] <- Document.List(before @ more)
                | (true, Document.Map before), Document.Map more when m.Flattened ->
                    found[m.Name] <- Document.Map(Dict.ofSeq (Seq.append (Dict.toSeq before) (Dict.toSeq more)))
                | _, value ->
                    order.Add m.Name
                    found[m.Name] <- value

            next <- r.Next schema

        Document.Map(Dict.ofSeq (found |> Seq.map (fun entry -> entry.Key, entry.Value)))

    /// Documents as the values of a structure.
    let shape: Shape<Document> = { Write = writeMembers; Read = readMembers }
