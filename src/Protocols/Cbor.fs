namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// A CBOR item with all that CBOR says of it (https://www.rfc-editor.org/rfc/rfc8949.html#section-3).
[<RequireQualifiedAccess>]
type CborValue =
    | Unsigned of uint64
    /// -1 less the number.
    | Negative of uint64
    | Bytes of byte[]
    | Text of string
    | List of CborValue list
    /// The entries in their order; no key comes twice.
    | Map of (string * CborValue) list
    | Tag of tag: uint64 * value: CborValue
    | Boolean of bool
    | Null
    | Undefined
    /// A float of 32 bits, or of 16.
    | Single of single
    | Double of float

/// <summary>CBOR as values. The protocol does not come here: it reads and writes shapes, and makes no values between.</summary>
[<RequireQualifiedAccess>]
module Cbor =

    let private segment (bytes: ReadOnlyMemory<byte>) : ArraySegment<byte> =
        match Runtime.InteropServices.MemoryMarshal.TryGetArray bytes with
        | true, segment when not (isNull segment.Array) -> segment
        | _ -> ArraySegment(bytes.ToArray())

    let rec private readValue (cursor: CborCursor) : CborValue =
        cursor.ReadHead()

        match cursor.Major with
        | CborMajor.Unsigned -> CborValue.Unsigned cursor.Argument
        | CborMajor.Negative -> CborValue.Negative cursor.Argument
        | CborMajor.Bytes -> CborValue.Bytes((cursor.Content()).ToArray())
        | CborMajor.Text -> CborValue.Text(KnownStrings.fresh (cursor.Content()))
        | CborMajor.List ->
            let mutable remaining = cursor.Enter()
            let items = ResizeArray<CborValue>()

            while cursor.HasMore remaining do
                remaining <- remaining - 1
                items.Add(readValue cursor)

            cursor.Leave()
            CborValue.List(List.ofSeq items)
        | CborMajor.Map ->
            let mutable remaining = cursor.Enter()
            let keys = Collections.Generic.HashSet<string>()
            let entries = ResizeArray<string * CborValue>()

            while cursor.HasMore remaining do
                remaining <- remaining - 1
                let key = KnownStrings.fresh (cursor.ReadKey())

                if not (keys.Add key) then cursor.Fail "a key that comes twice"

                entries.Add(key, readValue cursor)

            cursor.Leave()
            CborValue.Map(List.ofSeq entries)
        | CborMajor.Tag ->
            let tag = cursor.Argument
            cursor.EnterTag()
            let value = readValue cursor
            cursor.Leave()
            CborValue.Tag(tag, value)
        | _ ->
            match cursor.Info with
            | CborInfo.False -> CborValue.Boolean false
            | CborInfo.True -> CborValue.Boolean true
            | CborInfo.Null -> CborValue.Null
            | CborInfo.Undefined -> CborValue.Undefined
            | CborInfo.Double -> CborValue.Double(cursor.ToFloat())
            | _ -> CborValue.Single(single (cursor.ToFloat()))

    let private attempt (read: unit -> 'value) : Result<'value, string> =
        try
            Ok(read ())
        with UnreadableException message ->
            Error message

    /// <summary>One item of CBOR, or what is wrong with it.</summary>
    /// <remarks>
    /// Lists, maps and tags nest to a depth of 128. Keys are text and come once; text is UTF-8; of the simple values only
    /// false, true, null and undefined are known. What a tag stands for is not looked at.
    /// </remarks>
    let decode (bytes: ReadOnlyMemory<byte>) : Result<CborValue, string> =
        attempt (fun () ->
            let cursor = CborCursor(segment bytes)
            let value = readValue cursor
            cursor.End()
            value)

    /// <summary>One item of CBOR as a document, or what is wrong with it.</summary>
    /// <remarks>
    /// Tag 1 is a timestamp; whole numbers beyond 64 bits and decimal fractions (tags 2, 3 and 4) are decimals as far as
    /// those go, then floats; other tags are passed over. Undefined is null. The form is checked as in <c>decode</c>.
    /// </remarks>
    let toDocument (bytes: ReadOnlyMemory<byte>) : Result<Document, string> =
        attempt (fun () ->
            let reader = CborReader(segment bytes)
            let document = reader.Document()
            reader.End()
            document)

    /// <summary>A document as CBOR. Timestamps have milliseconds; what is finer is cut off.</summary>
    /// <exception cref="T:System.ArgumentException">There is a stream in the document.</exception>
    let ofDocument (document: Document) : byte[] =
        let buffer = ByteBuffer 256

        try
            try
                CborWriter(buffer, (fun () -> "")).Append document
                buffer.Written.ToArray()
            with UnreadableException message ->
                invalidArg (nameof document) message
        finally
            buffer.Release()
