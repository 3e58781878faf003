namespace FunctionalAws.Tests.Schema

open System
open System.IO
open System.Text
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Conformance

/// Any text, also one that is no valid UTF-16.
type AnyText = AnyText of string

/// What the properties are tried on.
type JmespathValues =

    static member Text() : Arbitrary<AnyText> =
        Gen.arrayOf (ArbMap.defaults |> ArbMap.generate<char>)
        |> Gen.map (fun characters -> AnyText(String characters))
        |> Arb.fromGen

    /// Values that JSON has, a few levels deep.
    static member Document() : Arbitrary<Document> =
        let text =
            Gen.oneof [
                Gen.elements [ ""; "a"; "b"; "ab"; "é"; "\U0001D11E"; "\uFB01"; "12"; "1.5"; "\"\\\n`'" ]
                JmespathValues.Text() |> Arb.toGen |> Gen.map (fun (AnyText text) -> text)
            ]

        let key = Gen.elements [ "a"; "b"; "c"; "d" ]

        let scalar =
            Gen.oneof [
                Gen.constant Document.Null
                Gen.elements [ Document.Boolean true; Document.Boolean false ]
                Gen.choose (-20, 20) |> Gen.map (int64 >> Document.Integer)
                ArbMap.defaults |> ArbMap.generate<int64> |> Gen.map Document.Integer
                Gen.choose (-2000, 2000) |> Gen.map (fun n -> Document.Decimal(decimal n / 100m))
                // Floats that are exact in decimal, too: others are only nearly equal to what they are written as.
                Gen.choose (-2000, 2000) |> Gen.map (fun n -> Document.Float(float n / 8.0))
                Gen.elements [ Document.Float 1e300; Document.Float -1e-300 ]
                text |> Gen.map Document.String
            ]

        let rec value depth =
            if depth = 0 then
                scalar
            else
                let items = Gen.choose (0, 4) |> Gen.bind (fun n -> Gen.listOfLength n (value (depth - 1)))
                let entry = Gen.zip key (value (depth - 1))

                Gen.frequency [
                    2, scalar
                    2, items |> Gen.map Document.List
                    3, Gen.choose (0, 4) |> Gen.bind (fun n -> Gen.listOfLength n entry) |> Gen.map Document.map
                ]

        Arb.fromGen (Gen.choose (0, 3) |> Gen.bind value)

/// The text of an expression.
type ExpressionText = ExpressionText of string

/// Expressions that can be parsed, and texts that are nearly ones.
type JmespathTexts =
    inherit JmespathValues

    static member Expression() : Arbitrary<ExpressionText> =
        let atom =
            Gen.elements [
                "a"
                "b"
                "\"c\""
                "@"
                "`1`"
                "'a'"
                "`[1, 2]`"
                "`null`"
                "*"
                "[*]"
                "[]"
                "[0]"
                "[?a]"
                "[1:]"
            ]

        let rec expression depth =
            if depth = 0 then
                atom
            else
                let inner = expression (depth - 1)

                let two join = Gen.zip inner inner |> Gen.map (fun (left, right) -> join left right)

                Gen.oneof [
                    atom
                    two (fun l r -> $"({l}) == ({r})")
                    two (fun l r -> $"({l}) || ({r})")
                    two (fun l r -> $"({l}) && ({r})")
                    two (fun l r -> $"({l})[?{r}]")
                    two (fun l r -> $"[{l}, {r}]")
                    two (fun l r -> $"{{x: {l}, y: {r}}}")
                    two (fun l r -> $"map(&({l}), to_array({r}))")
                    inner |> Gen.map (fun e -> $"({e}).a")
                    inner |> Gen.map (fun e -> $"({e})[*].b")
                    inner |> Gen.map (fun e -> $"({e})[].[a, b][0]")
                    inner |> Gen.map (fun e -> $"!({e})")
                    inner |> Gen.map (fun e -> $"to_string({e})")
                    inner |> Gen.map (fun e -> $"sort({e})")
                ]

        Gen.choose (0, 3) |> Gen.bind expression |> Gen.map ExpressionText |> Arb.fromGen

/// Asking, and saying what should have been found.
module JmespathAsking =

    let query (text: string) (document: Document) : Result<Document, JmespathError> =
        Jmespath.parse text |> Result.bind (fun expression -> Jmespath.search expression document)

    /// What an expression finds, or its error's kind.
    let outcome (text: string) (document: Document) : Result<Document, string> =
        query text document |> Result.mapError JmespathError.kind

    let shouldBe (expected: 'a) (actual: 'a) : unit =
        Assert.That((actual = expected), $"expected {expected}, actual {actual}")

    let integers (numbers: int list) : Document = Document.List(numbers |> List.map (int64 >> Document.Integer))

    let strings (texts: string list) : Document = Document.List(texts |> List.map Document.String)

    /// A document out of a JSON text, by way of the language's own literals.
    let json (text: string) : Document =
        match query ("`" + text.Replace("`", "\\`") + "`") Document.Null with
        | Ok value -> value
        | Error error -> failwith (JmespathError.explain error)

module JmespathTests =

    open JmespathAsking

    let rec private projectRoot (folder: DirectoryInfo | null) : string option =
        match folder with
        | null -> None
        | folder when File.Exists(Path.Combine(folder.FullName, "FunctionalAws.sln")) -> Some folder.FullName
        | folder -> projectRoot folder.Parent

    [<Test>]
    let ``the compliance suite passes`` () =
        let folder =
            projectRoot (DirectoryInfo TestContext.CurrentContext.TestDirectory)
            |> Option.map (fun root -> Path.Combine(root, "..", "shared", "conformance", "jmespath"))

        match folder with
        | Some folder when Directory.Exists folder ->
            let results = JmespathSuite.run folder None

            let failures =
                results
                |> List.choose (fun (id, result) ->
                    match result with
                    | Ok() -> None
                    | Error reason -> Some $"{id}: {reason}")

            Assert.That(failures, Is.Empty)
            Assert.That(results.Length, Is.GreaterThan 500)
        | _ -> Assert.Ignore "the compliance suite is not next to the project (../shared/conformance/jmespath)"

    // ------------------------------------------------------------------------------------------------------ properties

    [<Property(MaxTest = 1000, Arbitrary = [| typeof<JmespathValues> |])>]
    let ``no text raises`` (AnyText text) =
        match Jmespath.parse text with
        | Ok _ -> true
        | Error error -> error.Position >= 0 && error.Position <= text.Length

    [<Property(MaxTest = 2000, Arbitrary = [| typeof<JmespathValues> |])>]
    let ``no row of words raises, whatever it is asked of`` (seed: int) (document: Document) =
        let words =
            ("a b \"c\" . . . * [ ] [] [? [0] [*] [::-1] : ( ) { } x: , @ & ! | || == < `1` 's' 0 -1 sort_by( length( map(")
                .Split
                ' '

        let random = Random seed
        let text = String.Join("", [ for _ in 0 .. random.Next 8 -> words[random.Next words.Length] ])

        match query text document with
        | Ok _ -> true
        | Error error -> error.Message <> "" && error.Position >= 0 && error.Position <= text.Length

    [<Property(Arbitrary = [| typeof<JmespathValues> |])>]
    let ``the current node is the document itself`` (document: Document) = query "@" document = Ok document

    [<Property(MaxTest = 500, Arbitrary = [| typeof<JmespathTexts> |])>]
    let ``a pipe asks its right side of what its left side finds``
        (ExpressionText left)
        (ExpressionText right)
        (document: Document)
        =
        let inSteps = outcome left document |> Result.bind (outcome right)
        outcome $"{left} | {right}" document = inSteps

    [<Property(MaxTest = 500, Arbitrary = [| typeof<JmespathTexts> |])>]
    let ``parentheses change nothing`` (ExpressionText text) (document: Document) =
        outcome $"({text})" document = outcome text document

    [<Property(Arbitrary = [| typeof<JmespathValues> |])>]
    let ``any key can be asked for by a quoted name`` (AnyText key) (value: int64) =
        let quoted = StringBuilder "\""

        for c in key do
            match c with
            | '"'
            | '\\' -> quoted.Append('\\').Append(c)
            | c when c < ' ' || c > '\u0300' -> quoted.Append("\\u").Append((int c).ToString "x4")
            | c -> quoted.Append c
            |> ignore

        let document = Document.map [ key, Document.Integer value; key + "'", Document.Null ]
        query (quoted.Append("\"").ToString()) document = Ok(Document.Integer value)

    [<Property(Arbitrary = [| typeof<JmespathValues> |])>]
    let ``a raw string is what stands in it`` (AnyText text) =
        let text = text.Replace("\\", "")
        query ("'" + text.Replace("'", "\\'") + "'") Document.Null = Ok(Document.String text)

    [<Property(MaxTest = 500, Arbitrary = [| typeof<JmespathValues> |])>]
    let ``what to_string writes is a literal of the same value`` (document: Document) =
        let document = Document.List [ document ]

        match query "to_string(@)" document with
        | Ok(Document.String text) -> json text = document
        | _ -> false

    [<Property(Arbitrary = [| typeof<JmespathValues> |])>]
    let ``== is the equality of documents`` (a: Document) (b: Document) =
        query "[0] == [1]" (Document.List [ a; b ]) = Ok(Document.Boolean((a = b)))
        && query "[0] == [1]" (Document.List [ a; a ]) = Ok(Document.Boolean true)
        && query "[0] != [1]" (Document.List [ a; b ]) = Ok(Document.Boolean(a <> b))

    [<Property>]
    let ``a filter keeps what its condition holds for`` (numbers: int list) (limit: int) =
        query $"[?@ > `{limit}`]" (integers numbers) = Ok(integers (numbers |> List.filter (fun n -> n > limit)))

    [<Property>]
    let ``a list is put together again of its two slices`` (numbers: int list) (at: int) =
        match query $"[:{at}]" (integers numbers), query $"[{at}:]" (integers numbers) with
        | Ok(Document.List first), Ok(Document.List rest) -> Document.List(first @ rest) = integers numbers
        | _ -> false

    [<Property>]
    let ``a step of -1 reverses`` (numbers: int list) =
        query "[::-1]" (integers numbers) = Ok(integers (List.rev numbers))

    [<Property>]
    let ``flattening takes one level away`` (lists: int list list) =
        query "[]" (Document.List(lists |> List.map integers)) = Ok(integers (List.concat lists))

    [<Property>]
    let ``sort sorts numbers`` (numbers: int list) =
        query "sort(@)" (integers numbers) = Ok(integers (List.sort numbers))

    [<Property>]
    let ``sort_by keeps the order of equal keys`` (pairs: (byte * int) list) =
        let document =
            Document.List [
                for key, value in pairs ->
                    Document.map [ "k", Document.Integer(int64 (key % 4uy)); "v", Document.Integer value ]
            ]

        let expected = pairs |> List.sortBy (fun (key, _) -> key % 4uy) |> List.map snd
        query "sort_by(@, &k)[].v" document = Ok(integers expected)

    [<Property(Arbitrary = [| typeof<JmespathValues> |])>]
    let ``a text reversed twice is itself`` (AnyText text) =
        query "reverse(reverse(@))" (Document.String text) = Ok(Document.String text)

    // --------------------------------------------------------------------------------------------------------- meaning

    [<TestCase("!a.b", "true", "true")>]
    [<TestCase("!a.b", """{"a": {"b": 1}}""", "false")>]
    [<TestCase("!a[]", """{"a": [1]}""", "false")>]
    [<TestCase("!a == b", """{"a": 1, "b": false}""", "true")>]
    [<TestCase("a || b && c", """{"a": 1}""", "1")>]
    [<TestCase("a.*.b.c", """{"a": {"x": {"b": {"c": 1}}}}""", "[1]")>]
    [<TestCase("[?a].b[?c]", """[{"a": 1, "b": [{"c": 2}, {}]}]""", """[[{"c": 2}]]""")>]
    [<TestCase("[*].[a, b][0]", """[{"a": 1}, {"a": 2}]""", "[1, 2]")>]
    [<TestCase("[*].{x: a}.x", """[{"a": 1}, {"a": 2}]""", "[1, 2]")>]
    [<TestCase("[*].[a] | [0]", """[{"a": 1}, {"a": 2}]""", "[1]")>]
    [<TestCase("[0][::2].a", """[[{"a": 1}, {"a": 2}, {"a": 3}]]""", "[1, 3]")>]
    [<TestCase("'a' < 'b'", "{}", "null")>]
    [<TestCase("[a]", "null", "null")>]
    [<TestCase("a.to_array(@)", "{}", "[null]")>]
    [<TestCase("[99999999999]", "[1]", "null")>]
    [<TestCase("[-99999999999]", "[1]", "null")>]
    [<TestCase("[:99999999999]", "[1]", "[1]")>]
    [<TestCase("merge()", "null", "{}")>]
    [<TestCase("{a: a, a: b}", """{"a": 1, "b": 2}""", """{"a": 2}""")>]
    [<TestCase("contains('abc', `1`)", "null", "false")>]
    [<TestCase("to_number(' 1')", "null", "null")>]
    [<TestCase("to_number('01')", "null", "null")>]
    [<TestCase("to_number('1e999')", "null", "null")>]
    [<TestCase("to_number('-1.5e2')", "null", "-150")>]
    [<TestCase("avg(@)", "[1, 2]", "1.5")>]
    [<TestCase("max_by(@, &a).b", """[{"a": 1, "b": 1}, {"a": 1, "b": 2}]""", "1")>]
    [<TestCase("min_by(@, &a).b", """[{"a": 1, "b": 1}, {"a": 1, "b": 2}]""", "1")>]
    [<TestCase("length('\U0001D11E')", "null", "1")>]
    [<TestCase("sort(@)", "[\"\U0001D11E\", \"\uFB01\"]", "[\"\uFB01\", \"\U0001D11E\"]")>]
    let ``an expression finds`` (text: string, given: string, expected: string) =
        outcome text (json given) |> shouldBe (Ok(json expected))

    [<Test>]
    let ``numbers are equal and ordered whatever their kind`` () =
        let one = [ Document.Integer 1L; Document.Decimal 1.0m; Document.Float 1.0 ]

        for a in one do
            for b in one do
                query "[[0] == [1], [0] <= [1], [0] < [1], contains([[0]], [1])]" (Document.List [ a; b ])
                |> shouldBe (Ok(json "[true, true, false, true]"))

    [<Test>]
    let ``sums do not overflow`` () =
        let large = Document.List [ Document.Integer Int64.MaxValue; Document.Integer 1L ]
        let huge = Document.List [ Document.Decimal Decimal.MaxValue; Document.Decimal Decimal.MaxValue ]
        query "sum(@)" large |> shouldBe (query "`9223372036854775808`" Document.Null)
        query "abs(@)" (Document.Integer Int64.MinValue) |> shouldBe (query "sum(@)" large)
        query "sum(@) > `1e29`" huge |> shouldBe (query "`true`" Document.Null)

    [<Test>]
    let ``a timestamp and a blob count as text, and come out as they are`` () =
        let at = DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)
        let times = Document.List [ Document.Timestamp(at.AddSeconds 0.5); Document.Timestamp at ]
        let blob = Document.Blob [| 1uy; 2uy |]
        query "sort(@)[0]" times |> shouldBe (query "@" (Document.Timestamp at))
        query "[1] == '2020-01-02T03:04:05Z'" times |> shouldBe (query "`true`" times)
        query "[type(@), to_string(@)]" blob |> shouldBe (query "['string', 'AQI=']" blob)

        query "to_string(@)" times
        |> shouldBe (query "'[\"2020-01-02T03:04:05.5Z\",\"2020-01-02T03:04:05Z\"]'" blob)
