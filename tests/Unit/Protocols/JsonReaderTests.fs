namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.Text
open System.Text.Json
open System.Text.Unicode
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open NUnit.Framework
// after NUnit's, which has a Property of its own
open FsCheck.NUnit

/// Shapes of every kind, random texts, and how they are read.
module JsonSamples =

    let model: ServiceModel =
        ServiceModel.Parse
            """{
  "metadata": { "protocol": "json", "endpointPrefix": "example" },
  "operations": {
    "All": { "name": "All", "http": { "method": "POST", "requestUri": "/" }, "output": { "shape": "All" } },
    "None": { "name": "None", "http": { "method": "POST", "requestUri": "/" }, "output": { "shape": "None" } },
    "Payload": { "name": "Payload", "http": { "method": "POST", "requestUri": "/" },
      "input": { "shape": "Payload" }, "output": { "shape": "Payload" } }
  },
  "shapes": {
    "All": { "type": "structure", "members": {
      "text": { "shape": "Text" }, "choice": { "shape": "Choice" }, "flag": { "shape": "Flag" }, "int": { "shape": "Int" },
      "long": { "shape": "Long" }, "float": { "shape": "Float" }, "double": { "shape": "Double" },
      "time": { "shape": "Time" }, "blob": { "shape": "Blob" }, "any": { "shape": "Any" }, "list": { "shape": "Texts" },
      "sparse": { "shape": "Sparse" }, "map": { "shape": "Ints" }, "union": { "shape": "Union" },
      "inner": { "shape": "All" } } },
    "Union": { "type": "structure", "union": true, "members": {
      "text": { "shape": "Text" }, "int": { "shape": "Int" }, "inner": { "shape": "All" } } },
    "None": { "type": "structure", "members": {} },
    "Payload": { "type": "structure", "payload": "data", "members": { "data": { "shape": "Any" } } },
    "Text": { "type": "string" },
    "Choice": { "type": "string", "enum": ["A", "B"] },
    "Flag": { "type": "boolean" },
    "Int": { "type": "integer" },
    "Long": { "type": "long" },
    "Float": { "type": "float" },
    "Double": { "type": "double" },
    "Time": { "type": "timestamp" },
    "Blob": { "type": "blob" },
    "Any": { "type": "structure", "document": true, "members": {} },
    "Texts": { "type": "list", "member": { "shape": "Text" } },
    "Sparse": { "type": "list", "member": { "shape": "Text" }, "sparse": true },
    "Ints": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Int" } }
  }
}"""B

    let private operationOf (protocol: Protocol) (name: string) : Operation<Document, Document> =
        ServiceOperation.create model protocol name DocumentShape.shape DocumentShape.shape (fun _ _ _ -> None)

    let private operations = Map [ for name in [ "All"; "None" ] -> name, operationOf AwsJson.protocol name ]

    let private payload = operationOf RestJson.protocol "Payload"

    let utf8 (text: string) : byte[] = Encoding.UTF8.GetBytes text

    let private parse (operation: Operation<Document, Document>) (bytes: byte[]) : Document option =
        let answer = { Status = 200; Headers = []; Body = Body.Bytes(ReadOnlyMemory bytes) }

        match operation.Parse answer with
        | Ok value -> Some value
        | Error(AwsError.Unreadable _) -> None
        | Error error -> failwith (AwsError.explain error)

    /// Reads a whole text as a value of the shape; nothing when it is unreadable.
    let tryRead (shape: string) (bytes: byte[]) : Document option = parse operations[shape] bytes

    let tryReadText (shape: string) (text: string) : Document option = tryRead shape (utf8 text)

    /// Reads a whole text of at least a byte as a document.
    let tryDocument (bytes: byte[]) : Document option =
        parse payload bytes |> Option.map (fun output -> (Document.tryFind [ "data" ] output).Value)

    let parsed (bytes: byte[]) : Document = (tryDocument bytes).Value

    /// A text as the value of a member that nobody knows.
    let unknown (bytes: byte[]) : byte[] = Array.concat [ """{"unknown":"""B; bytes; "}"B ]

    let isSkipped (bytes: byte[]) : bool = (tryRead "None" (unknown bytes)).IsSome

    let write (document: Document) : byte[] =
        match payload.Build (fun () -> "") (Document.map [ "data", document ]) with
        | Ok { Body = Body.Rented(buffer, length) } -> Array.sub buffer 0 length
        | other -> failwith $"%A{other}"

    let private texts: Gen<string> =
        Gen.elements [ "a"; "\""; "\\"; "\n"; "\u0001"; "/"; "é"; "\u2028"; "\U0001F600"; " "; "{"; "]" ]
        |> Gen.listOf
        |> Gen.map (String.concat "")

    let private scalars: Gen<Document> =
        Gen.oneof [
            Gen.constant Document.Null
            Gen.elements [ Document.Boolean true; Document.Boolean false ]
            ArbMap.defaults |> ArbMap.generate<int64> |> Gen.map Document.Integer
            ArbMap.defaults |> ArbMap.generate<int> |> Gen.map (fun n -> Document.Decimal(decimal n / 1000m))
            ArbMap.defaults |> ArbMap.generate<NormalFloat> |> Gen.map (fun n -> Document.Float n.Get)
            Gen.elements [ 1e300; -1e-300; Double.MaxValue; Double.Epsilon; 1e21 ] |> Gen.map Document.Float
            texts |> Gen.map Document.String
        ]

    let rec private documents (size: int) : Gen<Document> =
        if size = 0 then
            scalars
        else
            let inner = documents (size / 3)

            Gen.oneof [
                scalars
                Gen.listOfLength (size % 5) inner |> Gen.map Document.List
                Gen.zip texts inner |> Gen.listOfLength (size % 5) |> Gen.map Document.map
            ]

    let document: Arbitrary<Document> =
        // Nothing at all is not written.
        Gen.sized (min 40 >> documents)
        |> Gen.filter (fun document -> document <> Document.Null)
        |> Arb.fromGen

    /// Texts that are JSON, almost, or not at all.
    let damaged: Arbitrary<byte[]> =
        let pieces =
            Gen.elements [
                "{"
                "}"
                "["
                "]"
                ","
                ":"
                "\""
                "\"a\""
                "\"a\":"
                "1"
                "0"
                "-"
                "+"
                "."
                "e"
                "E9"
                "01"
                "1.5"
                "1e999"
                "true"
                "false"
                "null"
                "nul"
                " "
                "\n"
                "\\"
                "\\u12"
                "\"\\ud800\""
                "\"\\u00e9\""
                "\"\\x\""
                "\u0000"
                "//"
            ]

        let soup = Gen.listOf pieces |> Gen.map (String.concat "" >> utf8)

        let mutated =
            gen {
                let! document = Arb.toGen document
                let bytes = write document
                let! count = Gen.choose (0, 3)

                for _ in 1..count do
                    let! at = Gen.choose (0, bytes.Length - 1)

                    let! value =
                        Gen.oneof [ Gen.choose (0, 255); Gen.elements (Seq.map int "{}[],:\"\\0123456789.eE+-tfn ") ]

                    bytes[at] <- byte value

                let! cut = Gen.frequency [ 3, Gen.constant bytes.Length; 1, Gen.choose (0, bytes.Length) ]
                return Array.sub bytes 0 cut
            }

        Arb.fromGen (Gen.oneof [ soup; mutated ])

    /// What another strict reader says of a text.
    let isJson (bytes: byte[]) : bool =
        try
            use _ = JsonDocument.Parse(ReadOnlyMemory bytes, JsonDocumentOptions(MaxDepth = 127))
            Utf8.IsValid(ReadOnlySpan bytes)
        with :? JsonException ->
            false

    /// A number of a text that no double holds makes it unreadable where numbers are read, not where they are skipped.
    let hasHugeNumber (bytes: byte[]) : bool =
        let rec isHuge (element: JsonElement) : bool =
            match element.ValueKind with
            | JsonValueKind.Number ->
                not (Double.IsFinite(Double.Parse(element.GetRawText(), Globalization.CultureInfo.InvariantCulture)))
            | JsonValueKind.Array -> element.EnumerateArray() |> Seq.exists isHuge
            | JsonValueKind.Object -> element.EnumerateObject() |> Seq.exists (fun property -> isHuge property.Value)
            | _ -> false

        use parsed = JsonDocument.Parse(ReadOnlyMemory bytes)
        isHuge parsed.RootElement

    let rec same (written: Document) (read: Document) : bool =
        match written, read with
        | Document.Float number, Document.Decimal exact ->
            Double.Parse(
                exact.ToString(Globalization.CultureInfo.InvariantCulture),
                Globalization.CultureInfo.InvariantCulture
            )
                =
                number
        | Document.List a, Document.List b -> a.Length = b.Length && List.forall2 same a b
        | Document.Map a, Document.Map b ->
            a.Count = b.Count
            && Dict.toSeq a
               |> Seq.forall (fun (key, value) ->
                   match Dict.tryFind key b with
                   | Some other -> same value other
                   | None -> false)
        | a, b -> a = b

type JsonTexts() =
    static member Document: Arbitrary<Document> = JsonSamples.document
    static member Damaged: Arbitrary<byte[]> = JsonSamples.damaged

/// JSON as it is read: the grammar, its limits, and what damage does.
[<Properties(Arbitrary = [| typeof<JsonTexts> |], MaxTest = 2000)>]
module JsonReaderTests =

    open JsonSamples

    let private fails (read: unit -> Document option) : unit =
        match read () with
        | None -> ()
        | Some value -> Assert.Fail $"read as %A{value}"

    let private member' (name: string) (value: Document) : Document option = Some(Document.map [ name, value ])

    [<Property>]
    let ``what is written reads back`` (made: Document) = Option.exists (same made) (tryDocument (write made))

    [<Property>]
    let ``a text is read when it is JSON, and only then`` (bytes: byte[]) =
        bytes.Length = 0 || (tryDocument bytes).IsSome = (isJson bytes && not (hasHugeNumber bytes))

    [<Property>]
    let ``a value is passed over when it is JSON, and only then`` (bytes: byte[]) =
        isSkipped bytes = isJson (unknown bytes)

    [<Property>]
    let ``a damaged answer is a value or unreadable, never an exception`` (bytes: byte[]) =
        for name in [ "text"; "choice"; "flag"; "int"; "long"; "float"; "double"; "time"; "blob"; "any" ] do
            let text = Array.concat [ utf8 ("{\"" + name + "\":"); bytes; "}"B ]
            tryRead "All" text |> ignore

        for name in [ "list"; "sparse"; "map"; "union"; "inner" ] do
            let text = Array.concat [ utf8 ("{\"inner\":{\"" + name + "\":"); bytes; "}}"B ]
            tryRead "All" text |> ignore

        tryRead "All" bytes |> ignore

    // Grammar.

    [<TestCase("[,:]")>]
    [<TestCase("[1,]")>]
    [<TestCase("[,1]")>]
    [<TestCase("[1 2]")>]
    [<TestCase("[1:2]")>]
    [<TestCase("[1}")>]
    [<TestCase("{1}")>]
    [<TestCase("{\"a\"}")>]
    [<TestCase("{\"a\":}")>]
    [<TestCase("{\"a\":1,}")>]
    [<TestCase("{\"a\":1]")>]
    [<TestCase("{\"a\" 1}")>]
    [<TestCase("{a:1}")>]
    [<TestCase("{'a':1}")>]
    [<TestCase("{\"a\":1 \"b\":2}")>]
    [<TestCase("[1] 2")>]
    [<TestCase("nul")>]
    [<TestCase("True")>]
    [<TestCase("")>]
    [<TestCase("/**/1")>]
    [<TestCase("\"\t\"")>]
    [<TestCase("\"\\x\"")>]
    [<TestCase("\"\\u12\"")>]
    [<TestCase("\"")>]
    [<TestCase("01")>]
    [<TestCase("-01")>]
    [<TestCase("+1")>]
    [<TestCase("1.")>]
    [<TestCase(".5")>]
    [<TestCase("-")>]
    [<TestCase("-.5")>]
    [<TestCase("1e")>]
    [<TestCase("1e+")>]
    [<TestCase("1.e1")>]
    [<TestCase("1-1")>]
    [<TestCase("0x1")>]
    [<TestCase("NaN")>]
    [<TestCase("Infinity")>]
    let ``what is no JSON is not read, nor passed over`` (text: string) =
        Assert.That(isSkipped (utf8 text), Is.False, "passed over")

        if text <> "" then
            Assert.That(tryDocument (utf8 text), Is.EqualTo None, "as a document")

        for name in [ "int"; "long"; "float"; "double"; "time"; "text"; "any"; "inner" ] do
            Assert.That(tryReadText "All" $"{{\"{name}\":{text}}}", Is.EqualTo None, name)

    [<TestCase("0", 0.0)>]
    [<TestCase("-0", 0.0)>]
    [<TestCase("-1", -1.0)>]
    [<TestCase("10.50", 10.5)>]
    [<TestCase("1e3", 1000.0)>]
    [<TestCase("1E+3", 1000.0)>]
    [<TestCase("25e-1", 2.5)>]
    [<TestCase("0.1e1", 1.0)>]
    [<TestCase("\"2.5\"", 2.5)>]
    let ``every form of a number is read`` (text: string, value: float) =
        Assert.That(tryReadText "All" $"{{\"double\":{text}}}", Is.EqualTo(member' "double" (Document.Float value)))
        Assert.That(tryReadText "All" $"{{\"float\": {text} }}", Is.EqualTo(member' "float" (Document.Float value)))
        Assert.That(isSkipped (utf8 text))

    [<Test>]
    let ``what follows the value is an error`` () =
        fails (fun () -> tryReadText "All" "{} {}")
        fails (fun () -> tryReadText "All" "{}]")
        Assert.That(tryReadText "All" " {} \r\n\t", Is.EqualTo(Some Document.empty))

    [<Test>]
    let ``a text that is cut off anywhere is unreadable`` () =
        let text =
            """{"text":"a\u00e9","int":-12,"list":["x","y"],"map":{"k":1},"any":{"a":[null,1.5e3]},"unknown":[{"a":[true]}]}"""

        Assert.That((tryReadText "All" text).IsSome)

        for length in 0 .. text.Length - 1 do
            fails (fun () -> tryReadText "All" (text.Substring(0, length)))

    // Characters.

    [<Test>]
    let ``bytes that are not UTF-8 are an error wherever they stand`` () =
        for bad in [ [| 0xFFuy |]; [| 0xC0uy; 0x80uy |]; [| 0xEDuy; 0xA0uy; 0x80uy |]; [| 0xE2uy; 0x82uy |] ] do
            let quoted = Array.concat [ "\""B; bad; "\""B ]
            Assert.That(isSkipped quoted, Is.False)
            fails (fun () -> tryDocument quoted)
            fails (fun () -> tryRead "All" (Array.concat [ """{"text":"""B; quoted; "}"B ]))
            fails (fun () -> tryRead "All" (Array.concat [ "{"B; quoted; ":1}"B ]))

    [<Test>]
    let ``half of a surrogate pair becomes the replacement character`` () =
        let text (escaped: string) = tryReadText "All" ("{\"text\":\"" + escaped + "\"}")
        Assert.That(text "\\ud83d\\ude00", Is.EqualTo(member' "text" (Document.String "\U0001F600")))
        Assert.That(text "\\ud83dx", Is.EqualTo(member' "text" (Document.String "\uFFFDx")))
        Assert.That(text "\\ude00", Is.EqualTo(member' "text" (Document.String "\uFFFD")))

    // Limits.

    let private nested (opening: string) (closing: string) (depth: int) : byte[] =
        utf8 (String.replicate depth opening + "1" + String.replicate depth closing)

    [<Test>]
    let ``deep nesting is an error, whether it is read or passed over`` () =
        for opening, closing in [ "[", "]"; "{\"a\":", "}" ] do
            Assert.That((tryDocument (nested opening closing 128)).IsSome)
            // The structure that the unknown member is in is one level.
            Assert.That(isSkipped (nested opening closing 127))

            for depth in [ 129; 1000; 1_000_000 ] do
                fails (fun () -> tryDocument (nested opening closing depth))
                Assert.That(isSkipped (nested opening closing depth), Is.False)
                Assert.That(isSkipped (utf8 (String.replicate depth opening)), Is.False)

        fails (fun () -> tryRead "All" (nested "{\"inner\":" "}" 200))

    [<Test>]
    let ``a number that its type cannot hold is an error`` () =
        for name, text in
            [
                "int", "2147483648"
                "int", "-2147483649"
                "int", "1.5"
                "long", "9223372036854775808"
                "long", "1e19"
                "float", "1e39"
                "double", "1e400"
                "double", "-1e999999999"
                "time", "1e300"
                "any", "1e400"
            ] do
            fails (fun () -> tryReadText "All" $"{{\"{name}\":{text}}}")

        Assert.That(
            tryReadText "All" """{"int":2147483647}""",
            Is.EqualTo(member' "int" (Document.Integer 2147483647L))
        )

        Assert.That(
            tryReadText "All" """{"long":-9223372036854775808}""",
            Is.EqualTo(member' "long" (Document.Integer Int64.MinValue))
        )

        Assert.That(tryReadText "All" """{"double":"NaN"}""", Is.EqualTo(member' "double" (Document.Float nan)))

        Assert.That(
            tryReadText "All" """{"float":"-Infinity"}""",
            Is.EqualTo(member' "float" (Document.Float -infinity))
        )

    [<Test>]
    let ``a million of digits costs no more than they are`` () =
        let watch = Stopwatch.StartNew()
        let digits = String.replicate 1_000_000 "7"
        Assert.That(isSkipped (utf8 digits))
        Assert.That(isSkipped (utf8 ("0." + digits + "e-5")))
        fails (fun () -> tryReadText "All" $"{{\"long\":{digits}}}")
        Assert.That(tryDocument (utf8 ("0." + digits)), Is.EqualTo(Some(Document.Float 0.77777777777777779)))
        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan 1.0)

    // What comes twice.

    [<Test>]
    let ``of a member that comes twice the last one counts`` () =
        let text =
            """{"text":"a","list":["a","b"],"map":{"a":1},"inner":{"text":"b"},"text":"c","list":["d"],"map":{"e":2},"inner":{}}"""

        let expected =
            Document.map [
                "text", Document.String "c"
                "list", Document.List [ Document.String "d" ]
                "map", Document.map [ "e", Document.Integer 2L ]
                "inner", Document.empty
            ]

        Assert.That(tryReadText "All" text, Is.EqualTo(Some expected))

    [<Test>]
    let ``of a key that comes twice the last one counts, and it is there once`` () =
        let once = Document.map [ "a", Document.Integer 3L; "b", Document.Integer 2L ]
        Assert.That(tryReadText "All" """{"map":{"a":1,"b":2,"a":3}}""", Is.EqualTo(member' "map" once))
        Assert.That(tryReadText "All" """{"any":{"a":1,"b":2,"a":3}}""", Is.EqualTo(member' "any" once))

    [<Test>]
    let ``many keys, the same or not, take no more time than they are`` () =
        let watch = Stopwatch.StartNew()

        let keys (name: int -> string) : byte[] =
            utf8 ("{" + String.Join(",", [ for i in 1..100_000 -> $"\"{name i}\":{i}" ]) + "}")

        // The sketches of these are all alike.
        match tryDocument (keys (fun i -> $"k{i:D8}k")), tryDocument (keys (fun _ -> "k")) with
        | Some(Document.Map many), Some(Document.Map one) ->
            Assert.That(many.Count, Is.EqualTo 100_000)
            Assert.That(Dict.toList one = [ "k", Document.Integer 100_000L ])
        | _ -> Assert.Fail "maps were written"

        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan 2.0)

    [<Property>]
    let ``a map that is collected has each key once, with its last value`` (keys: byte list) =
        let entries = keys |> List.mapi (fun i key -> string key, i)
        let mutable builder = DictBuilder<string, int>()

        for key, value in entries do
            builder.Add(key, value)

        let made = builder.Close()
        made = Dict.ofList entries && Dict.toList made = Dict.toList (Dict.ofList entries)
