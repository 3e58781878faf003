namespace FunctionalAws.Protocols

open System
open System.Buffers
open System.Buffers.Binary
open System.Collections.Generic
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// The value of an event message's header.
[<RequireQualifiedAccess; NoComparison>]
type EventHeaderValue =
    | Boolean of bool
    | Byte of sbyte
    | Short of int16
    | Integer of int
    | Long of int64
    | Blob of byte[]
    | String of string
    /// A point in time, to the millisecond.
    | Timestamp of DateTimeOffset
    | Uuid of Guid

/// <summary>
/// A message of an event stream that is damaged, longer than it may be, or not what the format says. Nothing else is
/// raised for a message that has come whole.
/// </summary>
[<Sealed>]
type MalformedEventException(problem: string) =
    inherit FormatException(String.Concat("the message of the event stream is malformed: ", problem))

/// Where a header's value lies.
[<Struct; NoEquality; NoComparison>]
type private HeaderPlace = {
    NameStart: int
    NameLength: int
    /// As on the wire: 0 to 9.
    Kind: byte
    ValueStart: int
    ValueLength: int
}

/// <summary>
/// The framing of event streams, application/vnd.amazon.eventstream: lengths and their CRC-32, headers, payload, and the
/// CRC-32 of all (https://smithy.io/2.0/aws/amazon-eventstream.html).
/// </summary>
[<RequireQualifiedAccess>]
module EventMessage =

    /// The most bytes that the headers of a message may have: 128 KiB.
    [<Literal>]
    let MaxHeaders: int = 131072

    /// The most bytes that a message may have: 24 MiB.
    [<Literal>]
    let MaxLength: int = 25165824

    /// The two lengths and their checksum.
    [<Literal>]
    let internal Prelude: int = 12

    /// What a message has besides headers and payload.
    [<Literal>]
    let internal Overhead: int = 16

    /// UTF-8 that does not pass over what is no UTF-8.
    let internal utf8: UTF8Encoding = UTF8Encoding(false, true)

    /// Checks a prelude, and gives the length of the message and of its headers.
    let internal readPrelude (prelude: ReadOnlySpan<byte>) : struct (int * int) =
        let checksum = BinaryPrimitives.ReadUInt32BigEndian(prelude.Slice 8)

        if Crc32.ofBytes (prelude.Slice(0, 8)) <> checksum then
            raise (MalformedEventException "the checksum of its lengths is wrong")

        let length = BinaryPrimitives.ReadUInt32BigEndian prelude
        let headers = BinaryPrimitives.ReadUInt32BigEndian(prelude.Slice 4)

        if length > uint32 MaxLength then
            raise (MalformedEventException "it is longer than 24 MiB")

        if headers > uint32 MaxHeaders then
            raise (MalformedEventException "its headers are longer than 128 KiB")

        if length < uint32 Overhead || headers > length - uint32 Overhead then
            raise (MalformedEventException "its lengths contradict each other")

        struct (int length, int headers)

    // -------------------------------------------------------------------------------------------------------- writing

    let private beginHeader (buffer: ByteBuffer) (name: ReadOnlySpan<byte>) (kind: byte) : unit =
        if name.Length = 0 || name.Length > 255 then
            raise (MalformedEventException "a header's name has 1 to 255 bytes")

        buffer.Append(byte name.Length)
        buffer.Append name
        buffer.Append kind

    /// Adds a header whose value has the given bytes, after its length where the kind wants that.
    let internal addBytes
        (buffer: ByteBuffer)
        (name: ReadOnlySpan<byte>)
        (kind: byte)
        (value: ReadOnlySpan<byte>)
        : unit =
        if value.Length > 65535 then
            raise (MalformedEventException "a header's value has at most 65535 bytes")

        beginHeader buffer name kind
        BinaryPrimitives.WriteUInt16BigEndian(buffer.GetSpan 2, uint16 value.Length)
        buffer.Advance 2
        buffer.Append value

    /// Adds a header with a string that is in UTF-8 already.
    let internal addUtf8 (buffer: ByteBuffer) (name: byte[]) (value: byte[]) : unit =
        addBytes buffer (ReadOnlySpan name) 7uy (ReadOnlySpan value)

    let private addNumber (buffer: ByteBuffer) (name: byte[]) (kind: byte) (size: int) (value: int64) : unit =
        beginHeader buffer (ReadOnlySpan name) kind
        let room = buffer.GetSpan 8
        // The highest byte first; of a shorter number the lower bytes.
        BinaryPrimitives.WriteInt64BigEndian(room, value <<< (64 - 8 * size))
        buffer.Advance size

    /// Adds a header.
    let internal addHeader (buffer: ByteBuffer) (name: byte[]) (value: EventHeaderValue) : unit =
        match value with
        | EventHeaderValue.Boolean true -> beginHeader buffer (ReadOnlySpan name) 0uy
        | EventHeaderValue.Boolean false -> beginHeader buffer (ReadOnlySpan name) 1uy
        | EventHeaderValue.Byte value -> addNumber buffer name 2uy 1 (int64 value)
        | EventHeaderValue.Short value -> addNumber buffer name 3uy 2 (int64 value)
        | EventHeaderValue.Integer value -> addNumber buffer name 4uy 4 (int64 value)
        | EventHeaderValue.Long value -> addNumber buffer name 5uy 8 value
        | EventHeaderValue.Blob value -> addBytes buffer (ReadOnlySpan name) 6uy (ReadOnlySpan value)
        | EventHeaderValue.String value ->
            addBytes buffer (ReadOnlySpan name) 7uy (ReadOnlySpan(Encoding.UTF8.GetBytes value))
        | EventHeaderValue.Timestamp value -> addNumber buffer name 8uy 8 (value.ToUnixTimeMilliseconds())
        | EventHeaderValue.Uuid value ->
            beginHeader buffer (ReadOnlySpan name) 9uy
            value.TryWriteBytes(buffer.GetSpan 16, true, ref 0) |> ignore
            buffer.Advance 16

    /// Adds the message of headers, as they are on the wire, and a payload.
    let internal write (buffer: ByteBuffer) (headers: ReadOnlySpan<byte>) (payload: ReadOnlySpan<byte>) : unit =
        if headers.Length > MaxHeaders then
            raise (MalformedEventException "its headers are longer than 128 KiB")

        if payload.Length > MaxLength - Overhead - headers.Length then
            raise (MalformedEventException "it is longer than 24 MiB")

        let length = Overhead + headers.Length + payload.Length
        let message = buffer.GetSpan(length).Slice(0, length)
        BinaryPrimitives.WriteInt32BigEndian(message, length)
        BinaryPrimitives.WriteInt32BigEndian(message.Slice 4, headers.Length)
        let checksum = Crc32.ofBytes (Span.op_Implicit (message.Slice(0, 8)))
        BinaryPrimitives.WriteUInt32BigEndian(message.Slice 8, checksum)
        headers.CopyTo(message.Slice Prelude)
        payload.CopyTo(message.Slice(Prelude + headers.Length))
        let checksum = Crc32.ofBytes (Span.op_Implicit (message.Slice(0, length - 4)))
        BinaryPrimitives.WriteUInt32BigEndian(message.Slice(length - 4), checksum)
        buffer.Advance length

    /// <summary>A message of the given headers, which have different names, and payload.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.MalformedEventException">It is longer than a message may be.</exception>
    let encode (headers: (string * EventHeaderValue) list) (payload: ReadOnlyMemory<byte>) : byte[] =
        let written = ByteBuffer 256
        let message = ByteBuffer(256 + payload.Length)

        try
            for name, value in headers do
                addHeader written (Encoding.UTF8.GetBytes name) value

            write message written.Written payload.Span
            message.Written.ToArray()
        finally
            written.Release()
            message.Release()

/// <summary>
/// Reads the messages of an event stream one after the other, in buffers that it keeps: each message is there until the
/// next is read. A message is only handed out when its checksums are right.
/// </summary>
/// <remarks>The stream stays its owner's. Not for more than one reader at a time.</remarks>
[<Sealed>]
type EventMessageDecoder(stream: Stream) =

    // A length is only a claim until the bytes arrive, so no more is rented for it at first.
    static let firstBuffer = 1 <<< 20
    // So few headers are compared with each other, more are looked up.
    static let fewHeaders = 16

    let mutable head: byte[] = ArrayPool.Shared.Rent 512
    let mutable body: byte[] = ArrayPool.Shared.Rent 4096
    let mutable headEnd = 0
    let mutable payloadLength = 0
    let headers = List<HeaderPlace>()

    let cutOff () : exn = EndOfStreamException "the event stream was cut off within a message"

    let rent (buffer: byte[]) (filled: int) (size: int) : byte[] =
        if buffer.Length >= size then
            buffer
        else
            let larger = ArrayPool.Shared.Rent size
            Buffer.BlockCopy(buffer, 0, larger, 0, filled)
            ArrayPool.Shared.Return buffer
            larger

    let name (place: HeaderPlace) : ReadOnlySpan<byte> = ReadOnlySpan(head, place.NameStart, place.NameLength)

    let value (place: HeaderPlace) : ReadOnlySpan<byte> = ReadOnlySpan(head, place.ValueStart, place.ValueLength)

    let text (bytes: ReadOnlySpan<byte>) : string =
        try
            EventMessage.utf8.GetString bytes
        with :? DecoderFallbackException ->
            raise (MalformedEventException "a header's text is not UTF-8")

    let repeated () : unit = raise (MalformedEventException "it has a header twice")

    let checkNames () : unit =
        if headers.Count <= fewHeaders then
            for i in 1 .. headers.Count - 1 do
                for j in 0 .. i - 1 do
                    if (name headers[i]).SequenceEqual(name headers[j]) then repeated ()
        else
            let names = HashSet<string>()

            for header in headers do
                // As many different texts as there are different bytes.
                if not (names.Add(Encoding.Latin1.GetString(name header))) then
                    repeated ()

    let readHeaders () : unit =
        headers.Clear()
        let mutable at = EventMessage.Prelude

        let need (count: int) : unit =
            if headEnd - at < count then
                raise (MalformedEventException "a header goes beyond the headers' end")

        while at < headEnd do
            let nameLength = int head[at]

            if nameLength = 0 then
                raise (MalformedEventException "a header has no name")

            need (nameLength + 2)
            let nameStart = at + 1
            let kind = head[nameStart + nameLength]
            at <- nameStart + nameLength + 1

            let valueLength =
                match kind with
                | 0uy
                | 1uy -> 0
                | 2uy -> 1
                | 3uy -> 2
                | 4uy -> 4
                | 5uy
                | 8uy -> 8
                | 6uy
                | 7uy ->
                    need 2
                    let length = int (BinaryPrimitives.ReadUInt16BigEndian(ReadOnlySpan(head, at, 2)))
                    at <- at + 2
                    length
                | 9uy -> 16
                | _ -> raise (MalformedEventException "a header's value is of no known type")

            need valueLength

            headers.Add {
                NameStart = nameStart
                NameLength = nameLength
                Kind = kind
                ValueStart = at
                ValueLength = valueLength
            }

            at <- at + valueLength

        checkNames ()

    let valueOf (place: HeaderPlace) : EventHeaderValue =
        let bytes = value place

        match place.Kind with
        | 0uy -> EventHeaderValue.Boolean true
        | 1uy -> EventHeaderValue.Boolean false
        | 2uy -> EventHeaderValue.Byte(sbyte bytes[0])
        | 3uy -> EventHeaderValue.Short(BinaryPrimitives.ReadInt16BigEndian bytes)
        | 4uy -> EventHeaderValue.Integer(BinaryPrimitives.ReadInt32BigEndian bytes)
        | 5uy -> EventHeaderValue.Long(BinaryPrimitives.ReadInt64BigEndian bytes)
        | 6uy -> EventHeaderValue.Blob(bytes.ToArray())
        | 7uy -> EventHeaderValue.String(text bytes)
        | 8uy ->
            try
                EventHeaderValue.Timestamp(
                    DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian bytes)
                )
            with :? ArgumentOutOfRangeException ->
                raise (MalformedEventException "a point in time is not within the years 1 to 9999")
        | _ -> EventHeaderValue.Uuid(Guid(bytes, true))

    let checkMessage (length: int) : unit =
        let checksum = Crc32.ofBytes (ReadOnlySpan(head, 0, headEnd))
        let checksum = Crc32.append (ReadOnlySpan(body, 0, payloadLength)) checksum

        if checksum <> BinaryPrimitives.ReadUInt32BigEndian(ReadOnlySpan(body, payloadLength, 4)) then
            raise (MalformedEventException "its checksum is wrong")

    let find (wanted: ReadOnlySpan<byte>) : int =
        let mutable i = headers.Count - 1

        while i >= 0 && not ((name headers[i]).SequenceEqual wanted) do
            i <- i - 1

        i

    /// <summary>Reads the next message; false at the end of the stream.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.MalformedEventException">The message is damaged. There is no way to
    /// find the one after it.</exception>
    /// <exception cref="T:System.IO.EndOfStreamException">The stream ended within a message.</exception>
    member _.ReadAsync(cancel: CancellationToken) : Task<bool> =
        task {
            let! count =
                stream.ReadAtLeastAsync(Memory(head, 0, EventMessage.Prelude), EventMessage.Prelude, false, cancel)

            if count = 0 then
                return false
            else
                if count < EventMessage.Prelude then raise (cutOff ())

                let struct (length, headersLength) =
                    EventMessage.readPrelude (ReadOnlySpan(head, 0, EventMessage.Prelude))

                headEnd <- EventMessage.Prelude + headersLength
                payloadLength <- length - EventMessage.Overhead - headersLength
                head <- rent head EventMessage.Prelude headEnd

                let! count =
                    stream.ReadAtLeastAsync(
                        Memory(head, EventMessage.Prelude, headersLength),
                        headersLength,
                        false,
                        cancel
                    )

                if count < headersLength then raise (cutOff ())

                let wanted = payloadLength + 4
                let mutable filled = 0

                while filled < wanted do
                    body <- rent body filled (min wanted (max firstBuffer (2 * filled)))
                    let room = min wanted body.Length - filled
                    let! count = stream.ReadAtLeastAsync(Memory(body, filled, room), room, false, cancel)

                    if count < room then raise (cutOff ())

                    filled <- filled + count

                checkMessage length
                readHeaders ()
                return true
        }

    /// The message's payload, until the next message is read.
    member _.Payload: ReadOnlyMemory<byte> = ReadOnlyMemory(body, 0, payloadLength)

    /// The payload's buffer, in which it lies at the start.
    member internal _.PayloadBuffer: byte[] = body
    member internal _.PayloadLength: int = payloadLength

    /// <summary>The message's headers, in their order.</summary>
    /// <exception cref="T:FunctionalAws.Protocols.MalformedEventException">One of them has no readable value.</exception>
    member _.Headers: (string * EventHeaderValue) list = [
        for header in headers do
            text (name header), valueOf header
    ]

    /// The value of a header.
    member internal _.TryHeader(wanted: byte[]) : EventHeaderValue voption =
        match find (ReadOnlySpan wanted) with
        | -1 -> ValueNone
        | i -> ValueSome(valueOf headers[i])

    member internal _.HasHeader(wanted: byte[]) : bool = find (ReadOnlySpan wanted) >= 0

    /// The bytes of a header that is a string; none when it is not there.
    member internal _.TextBytes(wanted: byte[]) : ReadOnlySpan<byte> =
        let i = find (ReadOnlySpan wanted)

        if i >= 0 && headers[i].Kind <> 7uy then
            raise (MalformedEventException "a header that says what the message is has no text")

        if i < 0 then ReadOnlySpan() else value headers[i]

    /// The text of a header that is a string; empty when it is not there.
    member internal this.Text(wanted: byte[]) : string = text (this.TextBytes wanted)

    /// Gives the buffers back. Nothing may be read afterwards, nor be reading.
    member internal _.Release() : unit =
        if head.Length > 0 then
            ArrayPool.Shared.Return head
            ArrayPool.Shared.Return body
            head <- Array.Empty()
            body <- Array.Empty()
            headEnd <- 0
            payloadLength <- 0
            headers.Clear()

/// The headers that say what a message is, and what they say.
[<RequireQualifiedAccess>]
module internal EventNames =

    let messageType: byte[] = ":message-type"B
    let eventType: byte[] = ":event-type"B
    let exceptionType: byte[] = ":exception-type"B
    let errorCode: byte[] = ":error-code"B
    let errorMessage: byte[] = ":error-message"B
    let contentType: byte[] = ":content-type"B
    let date: byte[] = ":date"B
    let signature: byte[] = ":chunk-signature"B

    let event: byte[] = "event"B
    let exceptionKind: byte[] = "exception"B
    let error: byte[] = "error"B
    let initialRequest: byte[] = "initial-request"B
    let initialResponse: byte[] = "initial-response"B

    /// The content type of a stream of messages.
    [<Literal>]
    let ContentType: string = "application/vnd.amazon.eventstream"
