namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.IO
open System.Text
open System.Threading
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FsCheck.NUnit
open FunctionalAws.Protocols

/// A message that can be made: headers of different names, and a payload.
type RandomMessage = { Headers: (string * EventHeaderValue) list; Payload: byte[] }

type RandomMessages =
    static member Message() : Arbitrary<RandomMessage> =
        let value =
            gen {
                let! number = ArbMap.defaults |> ArbMap.generate<int64>

                return!
                    Gen.oneof [
                        Gen.elements [ EventHeaderValue.Boolean true; EventHeaderValue.Boolean false ]
                        Gen.constant (EventHeaderValue.Byte(sbyte (number % 128L)))
                        Gen.constant (EventHeaderValue.Short(int16 number))
                        Gen.constant (EventHeaderValue.Integer(int number))
                        Gen.elements [
                            EventHeaderValue.Long number
                            EventHeaderValue.Long Int64.MinValue
                            EventHeaderValue.Long Int64.MaxValue
                        ]
                        ArbMap.defaults |> ArbMap.generate<byte[]> |> Gen.map EventHeaderValue.Blob
                        Gen.elements [ ""; "a"; "ü"; "\U0001F600"; String('x', 65535) ]
                        |> Gen.map EventHeaderValue.String
                        Gen.elements [
                            DateTimeOffset.UnixEpoch.AddMilliseconds(float number)
                            DateTimeOffset.MinValue
                            DateTimeOffset.UnixEpoch.AddMilliseconds -1.0
                        ]
                        |> Gen.map EventHeaderValue.Timestamp
                        Gen.fresh (fun () -> EventHeaderValue.Uuid(Guid.NewGuid()))
                    ]
            }

        gen {
            let! names =
                ArbMap.defaults
                |> ArbMap.generate<NonEmptyString list>
                |> Gen.map (List.map (fun name -> Encoding.UTF8.GetString(Encoding.UTF8.GetBytes name.Get)))

            // At most one that is very long, so that they fit into a message.
            let names = names |> List.distinct |> List.filter (fun name -> name.Length < 60) |> List.truncate 40
            let! values = Gen.listOfLength names.Length value

            let isLong (value: EventHeaderValue) =
                match value with
                | EventHeaderValue.String text -> text.Length > 1000
                | _ -> false

            let headers = List.zip names values
            let long, short = headers |> List.partition (snd >> isLong)
            let! payload = ArbMap.defaults |> ArbMap.generate<byte[]>

            return { Headers = List.truncate 1 long @ short; Payload = payload }
        }
        |> Arb.fromGen

[<Properties(Arbitrary = [| typeof<RandomMessages> |])>]
module EventMessageTests =

    let private encode (message: RandomMessage) : byte[] =
        EventMessage.encode message.Headers (ReadOnlyMemory message.Payload)

    let private next (decoder: EventMessageDecoder) : RandomMessage option =
        if decoder.ReadAsync(CancellationToken.None).GetAwaiter().GetResult() then
            Some { Headers = decoder.Headers; Payload = decoder.Payload.ToArray() }
        else
            None

    let private decodeFrom (stream: Stream) : RandomMessage list =
        let decoder = EventMessageDecoder stream
        List.unfold (fun () -> next decoder |> Option.map (fun message -> message, ())) ()

    let private decode (bytes: byte[]) : RandomMessage list = decodeFrom (new MemoryStream(bytes))

    /// What becomes of bytes; any other exception passes.
    let private outcome (bytes: byte[]) : string =
        try
            decode bytes |> ignore
            "read"
        with
        | :? MalformedEventException -> "malformed"
        | :? EndOfStreamException -> "cut off"

    let private isMalformed (bytes: byte[]) : bool = outcome bytes = "malformed"
    let private isCutOff (bytes: byte[]) : bool = outcome bytes = "cut off"

    [<Property>]
    let ``messages read back`` (messages: RandomMessage list) =
        decode (messages |> List.map encode |> Array.concat) = messages

    [<Property>]
    let ``a message is what the specification says`` (message: RandomMessage) =
        let frame = EventFrames.parse (encode message)

        frame.Payload = message.Payload && List.map fst frame.Headers = List.map fst message.Headers

    [<Property>]
    let ``messages read back however they are cut into parts`` (messages: RandomMessage list) (PositiveInt most) =
        let bytes = messages |> List.map encode |> Array.concat
        decodeFrom (new OneWayStream(bytes, most)) = messages

    [<Property(MaxTest = 40)>]
    let ``damage to any one byte is found`` (message: RandomMessage) (flip: byte) =
        let bytes = encode message
        let flip = if flip = 0uy then 1uy else flip
        let step = max 1 (bytes.Length / 300)

        seq { 0..step .. bytes.Length - 1 }
        |> Seq.forall (fun at ->
            let damaged = Array.copy bytes
            damaged[at] <- damaged[at] ^^^ flip
            isMalformed damaged)

    [<Property(MaxTest = 40)>]
    let ``a message that is cut off is found`` (message: RandomMessage) =
        let bytes = encode message
        let step = max 1 (bytes.Length / 300)

        seq { 1..step .. bytes.Length - 1 }
        |> Seq.forall (fun length -> isCutOff (Array.sub bytes 0 length))

    [<Property(MaxTest = 500)>]
    let ``random bytes are malformed or cut off, nothing else`` (bytes: byte[]) =
        bytes.Length = 0 || outcome bytes <> "read"

    [<Property(MaxTest = 500)>]
    let ``random headers are read or malformed, nothing else`` (headers: byte[]) =
        outcome (EventFrames.frame headers [||]) <> "cut off"

    [<Test>]
    let ``each of the ten types is as it is on the wire`` () =
        let id = Guid "00112233-4455-6677-8899-aabbccddeeff"

        for value, kind, bytes in
            [
                EventHeaderValue.Boolean true, 0, [||]
                EventHeaderValue.Boolean false, 1, [||]
                EventHeaderValue.Byte -2y, 2, [| 0xFEuy |]
                EventHeaderValue.Short -2s, 3, [| 0xFFuy; 0xFEuy |]
                EventHeaderValue.Integer 258, 4, [| 0uy; 0uy; 1uy; 2uy |]
                EventHeaderValue.Long 258L, 5, [| 0uy; 0uy; 0uy; 0uy; 0uy; 0uy; 1uy; 2uy |]
                EventHeaderValue.Blob [| 7uy |], 6, [| 0uy; 1uy; 7uy |]
                EventHeaderValue.String "é", 7, [| 0uy; 2uy; 0xC3uy; 0xA9uy |]
                EventHeaderValue.Timestamp(DateTimeOffset.UnixEpoch.AddMilliseconds 258.0),
                8,
                [| 0uy; 0uy; 0uy; 0uy; 0uy; 0uy; 1uy; 2uy |]
                EventHeaderValue.Uuid id, 9, Convert.FromHexString "00112233445566778899aabbccddeeff"
            ] do
            let bytes = EventFrames.frame (EventFrames.header "n" kind bytes) "p"B
            Assert.That(EventMessage.encode [ "n", value ] (ReadOnlyMemory "p"B), Is.EqualTo bytes)
            Assert.That(decode bytes, Is.EqualTo [ { Headers = [ "n", value ]; Payload = "p"B } ])

    [<Test>]
    let ``headers that are wrong in themselves are malformed`` () =
        let year = 365L * 86400000L
        let time (value: int64) = EventFrames.header "t" 8 (BitConverter.GetBytes value |> Array.rev)

        for name, headers in
            [
                "no name", [| 0uy; 0uy |]
                "a name beyond the end", [| 9uy; 97uy; 0uy |]
                "no type", [| 1uy; 97uy |]
                "an unknown type", [| 1uy; 97uy; 10uy |]
                "a number beyond the end", [| 1uy; 97uy; 4uy; 0uy; 0uy |]
                "no length", [| 1uy; 97uy; 7uy; 0uy |]
                "a text beyond the end", [| 1uy; 97uy; 7uy; 0uy; 2uy; 97uy |]
                "an id beyond the end", EventFrames.header "a" 9 (Array.zeroCreate 15)
                "a text that is no UTF-8", EventFrames.header "a" 7 [| 0uy; 1uy; 0xFFuy |]
                "a name that is no UTF-8", [| 1uy; 0xFFuy; 0uy |]
                "a time after the year 9999", time (8100L * year)
                "a time before the year 1", time (-2000L * year)
                "a header twice", Array.append (EventFrames.text "a" "b") (EventFrames.header "a" 0 [||])
                "one of many twice", Array.concat [ for i in 0..100 -> EventFrames.header (string (i % 100)) 0 [||] ]
            ] do
            Assert.That(isMalformed (EventFrames.frame headers [||]), name)

    [<Test>]
    let ``as many headers as fit are read at once`` () =
        let headers = Array.concat [ for i in 0..18000 -> EventFrames.header (i.ToString("x5")) 0 [||] ]
        Assert.That(headers.Length, Is.LessThan EventMessage.MaxHeaders)
        let bytes = EventFrames.frame headers [||]
        let watch = Stopwatch.StartNew()
        let headers = (List.head (decode bytes)).Headers
        Assert.That(headers, Has.Length.EqualTo 18001)
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds 2.0))

    /// A prelude with a right checksum.
    let private prelude (length: uint32) (headers: uint32) : byte[] =
        let lengths = Array.append (EventFrames.bigEndian length) (EventFrames.bigEndian headers)
        Array.append lengths (EventFrames.bigEndian (EventFrames.crc lengths))

    [<Test>]
    let ``lengths beyond the limits are refused before anything is read for them`` () =
        for length, headers in
            [
                25165825u, 0u
                UInt32.MaxValue, 0u
                25165824u, 131073u
                200000u, UInt32.MaxValue
                0u, 0u
                15u, 0u
                16u, 1u
                20u, 5u
            ] do
            Assert.That(isMalformed (prelude length headers), $"{length}, {headers}")

        for length, headers in [ 25165824u, 131072u; 16u, 0u ] do
            Assert.That(isCutOff (prelude length headers), $"{length}, {headers}")

    [<Test>]
    let ``the longest message reads back, a longer one is not made`` () =
        let payload = Array.zeroCreate<byte>(EventMessage.MaxLength - 16)
        Random(1).NextBytes payload
        let bytes = EventMessage.encode [] (ReadOnlyMemory payload)
        Assert.That(bytes, Has.Length.EqualTo EventMessage.MaxLength)
        let read = (List.head (decode bytes)).Payload
        Assert.That(read.AsSpan().SequenceEqual(ReadOnlySpan payload))
        let tooLong () = EventMessage.encode [] (ReadOnlyMemory(Array.zeroCreate (payload.Length + 1))) |> ignore
        Assert.Throws<MalformedEventException>(TestDelegate tooLong) |> ignore

    [<Test>]
    let ``headers beyond the limits are not made`` () =
        let value = EventHeaderValue.String(String('x', 65535))

        for headers in
            [
                [ "a", value; "b", value ]
                [ "a", EventHeaderValue.Blob(Array.zeroCreate 65536) ]
                [ "", EventHeaderValue.Boolean true ]
                [ String('n', 256), EventHeaderValue.Boolean true ]
            ] do
            let make () = EventMessage.encode headers ReadOnlyMemory.Empty |> ignore
            Assert.Throws<MalformedEventException>(TestDelegate make) |> ignore

    [<Test>]
    let ``a long stream is read in the memory of one message`` () =
        let count = 2000

        let message =
            EventMessage.encode [ "a", EventHeaderValue.String "b" ] (ReadOnlyMemory(Array.zeroCreate<byte> 30000))

        let bytes = Array.concat (Array.replicate count message)
        let decoder = EventMessageDecoder(new MemoryStream(bytes))
        let read () = decoder.ReadAsync(CancellationToken.None).GetAwaiter().GetResult()
        read () |> ignore
        let before = GC.GetAllocatedBytesForCurrentThread()
        let mutable messages = 1

        while read () do
            messages <- messages + 1

        Assert.That(messages, Is.EqualTo count)
        // 60 MB of messages, and a few bytes for waiting for each.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(count * 1000))
