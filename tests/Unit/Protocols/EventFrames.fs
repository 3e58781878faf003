namespace FunctionalAws.Tests

open System
open System.IO
open System.Text

/// The framing of event streams as the specification describes it, step by step, with code that is not the library's.
module EventFrames =

    /// A message as it is on the wire: headers with their type and their bytes.
    type Frame = {
        Headers: (string * (byte * byte[])) list
        /// The bytes of the headers.
        RawHeaders: byte[]
        Payload: byte[]
    }

    /// The checksum by its definition, bit by bit.
    let crc (bytes: byte[]) : uint32 =
        let mutable crc = UInt32.MaxValue

        for byte in bytes do
            crc <- crc ^^^ uint32 byte

            for _ in 1..8 do
                crc <- if crc &&& 1u = 1u then (crc >>> 1) ^^^ 0xEDB88320u else crc >>> 1

        ~~~crc

    /// A number with its highest byte first.
    let bigEndian (value: uint32) : byte[] = [|
        byte (value >>> 24)
        byte (value >>> 16)
        byte (value >>> 8)
        byte value
    |]

    let number (bytes: byte[]) : uint64 = bytes |> Array.fold (fun sum next -> (sum <<< 8) ||| uint64 next) 0UL

    /// The message of headers, whatever they are, and a payload.
    let frame (headers: byte[]) (payload: byte[]) : byte[] =
        let lengths =
            Array.append (bigEndian (uint32 (16 + headers.Length + payload.Length))) (bigEndian (uint32 headers.Length))

        let most = Array.concat [ lengths; bigEndian (crc lengths); headers; payload ]
        Array.append most (bigEndian (crc most))

    /// A header's bytes.
    let header (name: string) (kind: int) (value: byte[]) : byte[] =
        let name = Encoding.UTF8.GetBytes name
        Array.concat [ [| byte name.Length |]; name; [| byte kind |]; value ]

    /// The bytes of a header that is a text.
    let text (name: string) (value: string) : byte[] =
        let value = Encoding.UTF8.GetBytes value
        header name 7 (Array.concat [ [| byte (value.Length >>> 8); byte value.Length |]; value ])

    let private readHeaders (bytes: byte[]) : (string * (byte * byte[])) list =
        let rec from (at: int) = [
            if at < bytes.Length then
                let nameLength = int bytes[at]
                let name = Encoding.UTF8.GetString(bytes, at + 1, nameLength)
                let kind = bytes[at + 1 + nameLength]
                let at = at + 2 + nameLength

                let start, length =
                    match kind with
                    | 0uy
                    | 1uy -> at, 0
                    | 2uy -> at, 1
                    | 3uy -> at, 2
                    | 4uy -> at, 4
                    | 5uy
                    | 8uy -> at, 8
                    | 9uy -> at, 16
                    | _ -> at + 2, int (number bytes[at .. at + 1])

                yield name, (kind, Array.sub bytes start length)
                yield! from (start + length)
        ]

        from 0

    /// Reads a message, and fails when anything in it is wrong.
    let parse (bytes: byte[]) : Frame =
        let length = int (number bytes[0..3])
        let headers = int (number bytes[4..7])

        if length <> bytes.Length then
            failwith $"the length is {length}, not {bytes.Length}"

        if uint32 (number bytes[8..11]) <> crc bytes[0..7] then
            failwith "the prelude's checksum is wrong"

        if uint32 (number bytes[length - 4 ..]) <> crc bytes[.. length - 5] then
            failwith "the message's checksum is wrong"

        let raw = Array.sub bytes 12 headers

        {
            Headers = readHeaders raw
            RawHeaders = raw
            Payload = Array.sub bytes (12 + headers) (length - 16 - headers)
        }

    /// The next message of a stream, or nothing at its end.
    let read (stream: Stream) : Frame option =
        let prelude = Array.zeroCreate 4

        match stream.ReadAtLeast(prelude.AsSpan(), 4, false) with
        | 0 -> None
        | 4 ->
            let bytes = Array.zeroCreate (int (number prelude))
            prelude.CopyTo(bytes, 0)
            stream.ReadExactly(bytes, 4, bytes.Length - 4)
            Some(parse bytes)
        | _ -> failwith "the stream ended within a message"

    /// All messages of some bytes.
    let readAll (bytes: byte[]) : Frame list =
        use stream = new MemoryStream(bytes)
        List.unfold (fun () -> read stream |> Option.map (fun frame -> frame, ())) ()

    /// A header that is a text, or "".
    let textOf (name: string) (frame: Frame) : string =
        match List.tryFind (fun (candidate, _) -> candidate = name) frame.Headers with
        | Some(_, (7uy, value)) -> Encoding.UTF8.GetString value
        | _ -> ""

    /// The message of an event.
    let event (name: string) (payload: byte[]) : byte[] =
        frame (Array.append (text ":message-type" "event") (text ":event-type" name)) payload
