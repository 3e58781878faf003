namespace FunctionalAws.Fuzzing

open System
open System.Buffers.Binary
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Tests

/// A megabyte that was written to do harm.
module Hostile =

    let private megabyte = 1 <<< 20

    let utf8 (text: string) : byte[] = Encoding.UTF8.GetBytes text

    /// A text that is repeated up to a megabyte, between two others.
    let repeated (before: string) (text: string) (after: string) : string =
        before + String.replicate ((megabyte - before.Length - after.Length) / text.Length) text + after

    /// Texts that differ by their number, up to a megabyte, between two others.
    let numbered (before: string) (text: int -> string) (after: string) : string =
        let whole = StringBuilder(before, megabyte + 100)
        let mutable number = 0

        while whole.Length < megabyte - after.Length - 50 do
            whole.Append(text number) |> ignore
            number <- number + 1

        whole.Append(after).ToString()

    /// The beginning of a text, to know it by.
    let shown (bytes: byte[]) : string =
        let start = Encoding.Latin1.GetString(bytes, 0, min 60 bytes.Length)
        $"{bytes.Length} bytes that begin with {start}"

    /// Reads some bytes within the bounds, on a small stack; what came of it.
    let within (bytes: byte[]) (work: unit -> 'result) : 'result =
        Bounds.onSmallStack (fun () ->
            let mutable result = Unchecked.defaultof<'result>
            let cost = Bounds.measure (fun () -> result <- work ())

            match Bounds.problem cost with
            | Some problem -> failwith $"{problem} for {shown bytes}"
            | None -> result)

/// JSON, XML and CBOR that were made to do harm, as answers and as errors of every protocol that has them.
module HostileAnswersTests =

    open Hostile

    let private parse (protocol: string) : byte[] -> Document option =
        let operation = Answers.operation protocol
        fun bytes -> within bytes (fun () -> Answers.parse protocol operation bytes)

    let private refuses (protocol: string) (bytes: byte[]) : unit =
        Assert.That((parse protocol bytes).IsNone, $"{protocol} reads {shown bytes}")

    /// As an error it has the answer's status, or what could be read of it, and the answer.
    let private failsWell (protocol: string) (bytes: byte[]) : unit =
        let operation = Answers.operation protocol
        let error = within bytes (fun () -> Answers.error protocol operation bytes)
        Assert.That(error.Status, Is.EqualTo 404)

        match error.Response.Body with
        | Body.Bytes kept -> Assert.That(kept.Length, Is.EqualTo bytes.Length)
        | other -> Assert.Fail $"%A{other}"

    let private memberOf (name: string) (document: Document option) : Document option =
        Option.bind (Document.tryFind [ name ]) document

    let json = [ "json"; "rest-json" ]
    let xml = [ "rest-xml"; "query"; "ec2" ]

    /// An answer's XML around its members.
    let private around (protocol: string) (members: string) : string =
        match protocol with
        | "query" -> $"<DoResponse><DoResult>{members}</DoResult></DoResponse>"
        | "ec2" -> $"<DoResponse>{members}</DoResponse>"
        | _ -> $"<All>{members}</All>"

    // ----------------------------------------------------------------------------------------------------------- JSON

    [<TestCaseSource(nameof json)>]
    let ``JSON: deep nesting`` (protocol: string) =
        for text in
            [
                repeated "" "[" ""
                repeated "{\"any\":" "[" ""
                repeated "" "{\"inner\":" ""
                repeated "" "{\"nobody knows\":" ""
                repeated "{\"all\":" "[{\"all\":" ""
                "{\"any\":" + String('[', 200) + String(']', 200) + "}"
            ] do
            refuses protocol (utf8 text)
            failsWell protocol (utf8 text)

    [<TestCaseSource(nameof json)>]
    let ``JSON: duplicate keys`` (protocol: string) =
        // The last one counts.
        Assert.That(
            parse protocol (utf8 """{"int":1,"int":2,"map":{"a":1,"a":3}}"""),
            Is.EqualTo(
                Some(Document.map [ "int", Document.Integer 2L; "map", Document.map [ "a", Document.Integer 3L ] ])
            )
        )

        for text in
            [
                repeated "{\"int\":1" ",\"int\":2" "}"
                repeated "{\"map\":{\"a\":1" ",\"a\":2" "}}"
                repeated "{\"any\":{\"a\":1" ",\"a\":2" "}}"
                repeated "{\"x\":1" ",\"x\":2" "}"
            ] do
            Assert.That((parse protocol (utf8 text)).IsSome)
            failsWell protocol (utf8 text)

    [<TestCaseSource(nameof json)>]
    let ``JSON: many different keys`` (protocol: string) =
        for name in [ "map"; "any"; "nobody knows"; "union" ] do
            let text = numbered $"{{\"{name}\":{{\"a\":1" (fun number -> $",\"{number}\":1") "}}"
            parse protocol (utf8 text) |> ignore
            failsWell protocol (utf8 text)

    [<TestCaseSource(nameof json)>]
    let ``JSON: huge numbers`` (protocol: string) =
        for number in [ "1e999999"; "-1e999999"; String('9', 400); "-" + String('9', 400); repeated "" "9" "" ] do
            for name in [ "int"; "long"; "float"; "time" ] do
                refuses protocol (utf8 $"{{\"{name}\":{number}}}")

            for name in [ "double"; "any"; "text"; "nobody knows" ] do
                parse protocol (utf8 $"{{\"{name}\":{number}}}") |> ignore

        Assert.That(memberOf "int" (parse protocol (utf8 "{\"int\":-0}")), Is.EqualTo(Some(Document.Integer 0L)))
        Assert.That((parse protocol (utf8 (repeated "{\"double\":0." "0" "1}"))).IsSome)

    [<TestCaseSource(nameof json)>]
    let ``JSON: text that is no Unicode, and NUL`` (protocol: string) =
        for bad in Tokens.bytes do
            let isText = bad = [| 0xEFuy; 0xBBuy; 0xBFuy |]

            for name in [ "text"; "blob"; "time"; "nobody knows" ] do
                let bytes = Array.concat [ utf8 $"{{\"{name}\":\"a"; bad; utf8 "\"}" ]
                if not isText then refuses protocol bytes
                failsWell protocol bytes

        // Half a pair that is written as an escape is JSON: U+FFFD comes in its place.
        for escaped in [ "\\ud800"; "\\udc00"; "\\udc00\\ud800"; "\\ud800a" ] do
            match memberOf "text" (parse protocol (utf8 $"{{\"text\":\"{escaped}\"}}")) with
            | Some(Document.String text) -> Assert.That(text, Does.Contain "\ufffd")
            | other -> Assert.Fail $"%A{other}"

        Assert.That(
            memberOf "text" (parse protocol (utf8 "{\"text\":\"\\u0000\"}")),
            Is.EqualTo(Some(Document.String "\000"))
        )

    [<TestCaseSource(nameof json)>]
    let ``JSON: many small values`` (protocol: string) =
        for text in
            [
                repeated "{\"any\":[1" ",1" "]}"
                repeated "{\"any\":[\"\"" ",\"\"" "]}"
                repeated "{\"any\":[[]" ",[]" "]}"
                repeated "{\"any\":[{}" ",{}" "]}"
                repeated "{\"any\":[{\"\":0}" ",{\"\":0}" "]}"
                repeated "{\"list\":[\"\"" ",\"\"" "]}"
                repeated "{\"all\":[{}" ",{}" "]}"
                repeated "{\"text\":\"" "\\u0041" "\"}"
                repeated "" " " "{}"
            ] do
            Assert.That((parse protocol (utf8 text)).IsSome, text.Substring(0, 20))

    // ------------------------------------------------------------------------------------------------------------ XML

    [<TestCaseSource(nameof xml)>]
    let ``XML: deep nesting`` (protocol: string) =
        for text in
            [
                repeated "" "<a>" ""
                repeated (around protocol "").[..4] "<inner>" ""
                around protocol (String.replicate 60_000 "<inner>" + String.replicate 60_000 "</inner>")
                around protocol (String.replicate 60_000 "<x>" + String.replicate 60_000 "</x>")
            ] do
            refuses protocol (utf8 text)
            failsWell protocol (utf8 text)

    [<TestCaseSource(nameof xml)>]
    let ``XML: document types, internal and external`` (protocol: string) =
        for text in
            [
                "<!DOCTYPE a>"
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">"
                "<!DOCTYPE a PUBLIC \"p\" \"http://127.0.0.1:1/a.dtd\">"
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            ] do
            refuses protocol (utf8 (text + around protocol "<text>a</text>"))
            failsWell protocol (utf8 (text + around protocol "<text>a</text>"))

    [<TestCaseSource(nameof xml)>]
    let ``XML: entity bombs`` (protocol: string) =
        let entities =
            String.concat "" [
                for level in 1..9 ->
                    let ten = String.replicate 10 $"&e{level - 1};"
                    $"<!ENTITY e{level} \"{ten}\">"
            ]

        let bomb = around protocol "<text>&e9;</text>"
        refuses protocol (utf8 ("<!DOCTYPE a [<!ENTITY e0 \"ha\">" + entities + "]>" + bomb))
        refuses protocol (utf8 bomb)
        Assert.That((parse protocol (utf8 (around protocol (repeated "<text>" "&amp;" "</text>")))).IsSome)
        Assert.That((parse protocol (utf8 (around protocol (repeated "<text>" "&#65;" "</text>")))).IsSome)

    [<TestCaseSource(nameof xml)>]
    let ``XML: references to what is no character`` (protocol: string) =
        for reference in [ "&#0;"; "&#xD800;"; "&#x110000;"; "&#99999999999999999999;"; "&;"; "&#;"; "&#x;"; "&a" ] do
            refuses protocol (utf8 (around protocol $"<text>{reference}</text>"))

        refuses protocol (utf8 (around protocol (repeated "<text>&#" "1" ";</text>")))

    [<TestCaseSource(nameof xml)>]
    let ``XML: many attributes, the same or not, and name spaces`` (protocol: string) =
        refuses protocol (utf8 (around protocol "<text a='1' a='2'>t</text>"))

        for text in
            [
                repeated "<text" " a='1'" ">t</text>"
                numbered "<text" (fun number -> $" a{number}='1'") ">t</text>"
                numbered "<text" (fun number -> $" xmlns:a{number}='u'") ">t</text>"
                numbered "" (fun number -> $"<a{number}:b xmlns:a{number}='u'/>") "<text>t</text>"
            ] do
            parse protocol (utf8 (around protocol text)) |> ignore
            failsWell protocol (utf8 (around protocol text))

    [<TestCaseSource(nameof xml)>]
    let ``XML: duplicate and many elements`` (protocol: string) =
        for text in
            [
                repeated "" "<int>1</int>" ""
                repeated "" "<flat/>" ""
                repeated "<list>" "<member/>" "</list>"
                repeated "<list>" "<item/>" "</list>"
                repeated "<all>" "<member/>" "</all>"
                repeated "<all>" "<item/>" "</all>"
                repeated "<map>" "<entry><key>a</key><value>1</value></entry>" "</map>"
                numbered "<map>" (fun n -> $"<entry><key>{n}</key><value>1</value></entry>") "</map>"
                repeated "<inner>" "<flat/><int>1</int><flat/>" "</inner>"
                numbered "" (fun number -> $"<n{number}/>") ""
                repeated "<text>" "<!---->" "</text>"
                repeated "<text>" "<![CDATA[]]>" "</text>"
                repeated "" "<?a?>" ""
            ] do
            parse protocol (utf8 (around protocol text)) |> ignore
            failsWell protocol (utf8 (around protocol text))

    [<TestCaseSource(nameof xml)>]
    let ``XML: names, comments and sections without an end`` (protocol: string) =
        for start in [ "<"; "<a "; "</"; "<!--"; "<![CDATA["; "<?a "; "<a b='"; "&"; "<!" ] do
            let text = (around protocol "").Split("</")[0] + repeated start "a" ""
            refuses protocol (utf8 text)
            refuses protocol (utf8 (repeated "" start ""))
            failsWell protocol (utf8 text)

    [<TestCaseSource(nameof xml)>]
    let ``XML: text that is no UTF-8, and NUL`` (protocol: string) =
        for bad in Tokens.bytes do
            if bad <> [| 0xEFuy; 0xBBuy; 0xBFuy |] then
                let whole = (around protocol "<text>MARK</text>").Split "MARK"
                let bytes = Array.concat [ utf8 whole[0]; bad; utf8 whole[1] ]
                refuses protocol bytes
                failsWell protocol bytes

    [<TestCaseSource(nameof xml)>]
    let ``XML: huge numbers`` (protocol: string) =
        for number in
            [
                "1e999999"
                String('9', 400)
                "-" + String('9', 400)
                repeated "" "9" ""
                "99999999999999999999"
            ] do
            for name in [ "int"; "long"; "time" ] do
                refuses protocol (utf8 (around protocol $"<{name}>{number}</{name}>"))

            for name in [ "float"; "double" ] do
                parse protocol (utf8 (around protocol $"<{name}>{number}</{name}>")) |> ignore

        let zero = parse protocol (utf8 (around protocol "<int>-0</int>"))
        Assert.That(memberOf "int" zero, Is.EqualTo(Some(Document.Integer 0L)))

    // ----------------------------------------------------------------------------------------------------------- CBOR

    let private cbor = "smithy-rpc-v2-cbor"

    let private head (major: int) (argument: uint64) : byte[] =
        let bytes = Array.zeroCreate 9
        bytes[0] <- byte (major <<< 5 ||| 27)
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan 1, argument)
        bytes

    let private entry (name: string) (value: byte[]) : byte[] =
        Array.concat [ [| 0xA1uy; 0x60uy + byte name.Length |]; utf8 name; value ]

    [<Test>]
    let ``CBOR: deep nesting`` () =
        for bytes in
            [
                Array.create (1 <<< 20) 0x81uy
                Array.create (1 <<< 20) 0x9Fuy
                Array.create (1 <<< 20) 0xC1uy
                Array.concat (Array.replicate 150_000 (entry "inner" [||]))
                Array.concat (Array.replicate 150_000 (entry "other" [||]))
                entry "other" (Array.create (1 <<< 20) 0x81uy)
            ] do
            refuses cbor bytes
            failsWell cbor bytes
            Assert.That(Result.isError (within bytes (fun () -> Cbor.decode (ReadOnlyMemory bytes))))
            Assert.That(Result.isError (within bytes (fun () -> Cbor.toDocument (ReadOnlyMemory bytes))))

    [<Test>]
    let ``CBOR: huge lengths`` () =
        for major in [ 2; 3; 4; 5 ] do
            for length in [ 1UL <<< 20; 0x7FFFFFFFUL; 0xFFFFFFFFUL; 0x7FFFFFFFFFFFFFFFUL; UInt64.MaxValue ] do
                let value = Array.append (head major length) [| 0uy; 0uy |]

                for name in [ "text"; "blob"; "list"; "map"; "union"; "inner"; "other" ] do
                    refuses cbor (entry name value)

                refuses cbor value
                failsWell cbor value
                Assert.That(Result.isError (within value (fun () -> Cbor.decode (ReadOnlyMemory value))))

    [<Test>]
    let ``CBOR: duplicate keys`` () =
        let twice = Array.concat [ [| 0xA2uy; 0x61uy; 'a'B; 1uy; 0x61uy; 'a'B; 2uy |] ]
        Assert.That(Result.isError (within twice (fun () -> Cbor.decode (ReadOnlyMemory twice))))

        let many =
            Array.concat [
                [| 0xBFuy |]
                Array.concat (Array.replicate 300_000 [| 0x61uy; 'a'B; 1uy |])
                [| 0xFFuy |]
            ]

        for bytes in [ many; entry "map" many; entry "other" many ] do
            parse cbor bytes |> ignore
            failsWell cbor bytes
            within bytes (fun () -> Cbor.toDocument (ReadOnlyMemory bytes)) |> ignore

    [<Test>]
    let ``CBOR: many keys, chunks, tags and small values`` () =
        let between (start: byte) (middle: byte[]) : byte[] = Array.concat [ [| start |]; middle; [| 0xFFuy |] ]

        let keys =
            Array.concat [
                for number in 0..120_000 -> Array.concat [ [| 0x66uy |]; utf8 (number.ToString "D6"); [| 1uy |] ]
            ]

        for value in
            [
                between 0xBFuy keys
                between 0x5Fuy (Array.create 1_000_000 0x40uy)
                between 0x7Fuy (Array.concat (Array.replicate 500_000 [| 0x61uy; 'a'B |]))
                Array.append (Array.create 1_000_000 0xC6uy) [| 1uy |]
                between 0x9Fuy (Array.create 1_000_000 0x60uy)
                between 0x9Fuy (Array.create 1_000_000 1uy)
                between 0x9Fuy (Array.create 1_000_000 0x80uy)
                between 0x9Fuy (Array.create 1_000_000 0xA0uy)
            ] do
            for name in [ "text"; "blob"; "list"; "all"; "map"; "union"; "int"; "other" ] do
                parse cbor (entry name value) |> ignore

            failsWell cbor value

    [<Test>]
    let ``CBOR: huge numbers`` () =
        let bignum (length: int) : byte[] =
            Array.concat [
                [| 0xC2uy; 0x5Auy |]
                [| byte (length >>> 24); byte (length >>> 16); byte (length >>> 8); byte length |]
                Array.create length 0xFFuy
            ]

        for value in
            [
                head 0 UInt64.MaxValue
                head 1 UInt64.MaxValue
                bignum 1_000_000
                Array.concat [ [| 0xC4uy; 0x82uy |]; head 0 UInt64.MaxValue; [| 1uy |] ]
                Array.concat [ [| 0xC4uy; 0x82uy; 0uy |]; bignum 900_000 ]
                [| 0xFBuy; 0x7Fuy; 0xF0uy; 0uy; 0uy; 0uy; 0uy; 0uy; 0uy |]
            ] do
            for name in [ "int"; "long"; "time" ] do
                refuses cbor (entry name value)

            for name in [ "float"; "double"; "text"; "other" ] do
                parse cbor (entry name value) |> ignore

            within value (fun () -> Cbor.decode (ReadOnlyMemory value)) |> ignore
            within value (fun () -> Cbor.toDocument (ReadOnlyMemory value)) |> ignore

    [<Test>]
    let ``CBOR: numbers as near to zero as can be`` () =
        let value = Array.concat [ [| 0xC4uy; 0x82uy |]; head 1 UInt64.MaxValue; [| 1uy |] ]

        for name in [ "int"; "long"; "float"; "double"; "time"; "text"; "other" ] do
            parse cbor (entry name value) |> ignore

        within value (fun () -> Cbor.toDocument (ReadOnlyMemory value)) |> ignore

    [<Test>]
    let ``CBOR: text that is no UTF-8`` () =
        for bad in Tokens.bytes do
            if bad <> [| 0uy |] && bad <> [| 0xEFuy; 0xBBuy; 0xBFuy |] then
                for name in [ "text"; "other" ] do
                    refuses cbor (entry name (Array.append [| 0x60uy + byte bad.Length |] bad))

    // --------------------------------------------------------------------------------------------------- event streams

    let private events (protocol: string) (bytes: byte[]) : int =
        let operation = Talk.operation protocol
        within bytes (fun () -> Answers.events operation bytes)

    let private prelude (length: uint32) (headers: uint32) : byte[] =
        let lengths = Array.append (EventFrames.bigEndian length) (EventFrames.bigEndian headers)
        Array.append lengths (EventFrames.bigEndian (EventFrames.crc lengths))

    [<Test>]
    let ``event streams: huge lengths`` () =
        for length, headers in
            [
                0u, 0u
                15u, 0u
                16u, 1u
                UInt32.MaxValue, 0u
                UInt32.MaxValue, UInt32.MaxValue
                0x80000000u, 0u
                (24u <<< 20) + 1u, 0u
                24u <<< 20, 0u
                24u <<< 20, (128u <<< 10) + 1u
                24u <<< 20, 128u <<< 10
            ] do
            for protocol in [ "json"; "rest-xml" ] do
                events protocol (Array.append (prelude length headers) (Array.zeroCreate 100)) |> ignore
                events protocol (prelude length headers) |> ignore

    [<Test>]
    let ``event streams: headers that are too long, of no type, twice or many`` () =
        let typed = Array.append (EventFrames.text ":message-type" "event") (EventFrames.text ":event-type" "line")

        for headers in
            [
                EventFrames.header "a" 7 [| 0xFFuy; 0xFFuy; 1uy |]
                EventFrames.header "a" 10 [||]
                [| 0uy; 0uy |]
                [| 255uy |]
                Array.append typed (EventFrames.text ":event-type" "line")
                Array.append typed (EventFrames.header "label" 8 (Array.create 8 0xFFuy))
                Array.append typed (EventFrames.header "label" 7 [| 0uy; 1uy; 0xFFuy |])
                Array.concat [ typed; Array.concat (Array.replicate 40_000 (EventFrames.header "a" 0 [||])) ]
                Array.concat [ typed; Array.concat [ for n in 0..15_000 -> EventFrames.header (string n) 0 [||] ] ]
            ] do
            for protocol in [ "json"; "rest-xml" ] do
                events protocol (EventFrames.frame headers (utf8 "{}")) |> ignore

    [<Test>]
    let ``event streams: many messages, each as small as can be`` () =
        let message = EventFrames.frame [||] [||]
        let line = EventFrames.event "line" (utf8 "{}")
        Assert.That(events "rest-xml" (Array.concat (Array.replicate 60_000 message)), Is.GreaterThan 0)
        Assert.That(events "json" (Array.concat (Array.replicate 15_000 line)), Is.GreaterThanOrEqualTo 15_000)

    [<Test>]
    let ``event streams: an answer that is cut off in its first message is unreadable, or broken`` () =
        let whole = EventFrames.event "line" (utf8 "{\"text\":\"a\"}")

        for protocol in [ "json"; "rest-xml" ] do
            for length in 0 .. whole.Length - 1 do
                Assert.That(events protocol (Array.sub whole 0 length), Is.LessThanOrEqualTo 1)

    [<Test>]
    let ``event streams: payloads nested deep`` () =
        events "json" (EventFrames.event "line" (utf8 (repeated "" "[" ""))) |> ignore
        events "rest-xml" (EventFrames.event "line" (utf8 (repeated "" "<a>" ""))) |> ignore

        events "rest-xml" (EventFrames.event "line" (utf8 "<!DOCTYPE a [<!ENTITY b \"c\">]><line>&b;</line>"))
        |> ignore
