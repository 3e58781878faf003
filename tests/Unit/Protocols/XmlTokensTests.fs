namespace FunctionalAws.Tests

open System
open System.Buffers
open System.Collections.Generic
open System.IO
open System.Text
open System.Text.Json
open System.Text.RegularExpressions
open System.Xml
open FsCheck
open FsCheck.FSharp
open FunctionalAws.Protocols
open NUnit.Framework
// after NUnit's, which has a Property of its own
open FsCheck.NUnit

/// Gives no more room than it is asked for, so that a writer that takes more than it asked for is found out.
type private XmlTightWriter() =
    let mutable bytes: byte[] = Array.zeroCreate 16
    let mutable count = 0
    let mutable room = 0

    member _.Written: byte[] = Array.sub bytes 0 count

    interface IBufferWriter<byte> with
        member _.GetMemory(hint: int) : Memory<byte> =
            room <- max 1 hint

            if bytes.Length - count < room then
                Array.Resize(&bytes, 2 * (count + room))

            Memory<byte>(bytes, count, room)

        member this.GetSpan(hint: int) : Span<byte> = (this :> IBufferWriter<byte>).GetMemory(hint).Span

        member _.Advance(written: int) : unit =
            if written > room then invalidOp "more was written than there is room"
            room <- 0
            count <- count + written

/// What the tests of reading and of writing share.
module private XmlDocuments =

    let same (expected: 'value) (actual: 'value) : unit = Assert.That(box actual, Is.EqualTo(box expected))

    let utf8 (text: string) : byte[] = Encoding.UTF8.GetBytes text

    /// A reader over bytes that stand amid others, which must not be read.
    let reader (bytes: byte[]) : XmlTokens =
        let around = "</x>&<"B
        XmlTokens(Array.concat [ around; bytes; around ], around.Length, bytes.Length)

    let ofText (text: string) : XmlTokens = reader (utf8 text)

    let string (span: ReadOnlySpan<byte>) : string = Encoding.UTF8.GetString span

    let attributes = [ "a"; "b"; "type" ]

    /// Every token as a line, with its depth.
    let tokens (bytes: byte[]) : string list =
        let xml = reader bytes
        let found = List<string>()
        let add (what: string) (value: string) = found.Add(String.Join(' ', what, value))

        let rec next () =
            match xml.Read() with
            | XmlToken.StartElement ->
                add "start" (string xml.Name)

                for name in attributes do
                    match xml.TryAttribute(ReadOnlySpan<byte>(utf8 name)) with
                    | null -> ()
                    | value -> add name value

                next ()
            | XmlToken.EndElement ->
                add "end" (string xml.Name)
                next ()
            | XmlToken.Text ->
                add "text" (xml.ReadText())
                next ()
            | XmlToken.End -> ()

        next ()
        List.ofSeq found

    let private settings =
        XmlReaderSettings(
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true
        )

    /// The same lines from the framework's reader.
    let frameworkTokens (bytes: byte[]) : string list =
        use xml = System.Xml.XmlReader.Create(new MemoryStream(bytes), settings)
        let found = List<string>()
        let text = StringBuilder()
        let add (what: string) (value: string) = found.Add(String.Join(' ', what, value))

        let flush () =
            if text.Length > 0 && xml.Depth >= 0 then
                add "text" (text.ToString())
                text.Clear() |> ignore

        while xml.Read() do
            match xml.NodeType with
            | XmlNodeType.Element ->
                flush ()
                add "start" xml.LocalName
                let empty = xml.IsEmptyElement
                let name = xml.LocalName
                let values = Dictionary<string, string>()

                while xml.MoveToNextAttribute() do
                    if xml.Prefix <> "xmlns" then values[xml.LocalName] <- xml.Value

                for name in attributes do
                    match values.TryGetValue name with
                    | true, value -> add name value
                    | _ -> ()

                if empty then add "end" name
            | XmlNodeType.EndElement ->
                flush ()
                add "end" xml.LocalName
            | XmlNodeType.Text
            | XmlNodeType.CDATA
            | XmlNodeType.SignificantWhitespace -> text.Append(xml.Value) |> ignore
            // white space outside of the root is nobody's text
            | XmlNodeType.Whitespace -> if xml.Depth > 0 then text.Append(xml.Value) |> ignore
            | _ -> ()

        List.ofSeq found

    /// The ways of reading a document to its end. They take the same documents.
    let ways: (XmlTokens -> unit) list =
        let rest (xml: XmlTokens) =
            if xml.ReadChild 0 then failwith "a second root"

            match xml.Read() with
            | XmlToken.End -> ()
            | _ -> failwith "something after the end"

        [
            fun xml ->
                let mutable inside = true

                while inside do
                    match xml.Read() with
                    | XmlToken.StartElement -> xml.TryAttribute(ReadOnlySpan<byte>("type"B)) |> ignore
                    | XmlToken.Text -> xml.ReadTextSpan().Length |> ignore
                    | XmlToken.EndElement -> ()
                    | XmlToken.End -> inside <- false
            fun xml ->
                xml.ReadChild 0 |> ignore

                while xml.ReadChild 1 do
                    xml.ReadText() |> ignore

                rest xml
            fun xml ->
                xml.ReadChild 0 |> ignore
                xml.Skip()
                rest xml
            fun xml ->
                xml.ReadChild 0 |> ignore
                xml.ReadTextSpan().Length |> ignore
                rest xml
        ]

    /// Whether the document is taken, by every way alike. Anything but a malformed document's error goes through.
    let taken (bytes: byte[]) : bool =
        let answers =
            // amid others, where what is read too far is wrong, and alone, where nothing can be read too far
            List.allPairs ways [ reader; (fun bytes -> XmlTokens(bytes, 0, bytes.Length)) ]
            |> List.map (fun (way, reader) ->
                try
                    way (reader bytes)
                    true
                with :? MalformedXmlException as error ->
                    if error.Offset < 0 || error.Offset > bytes.Length then
                        failwith "an offset outside of the document"

                    false)
            |> List.distinct

        match answers with
        | [ answer ] -> answer
        | _ -> failwith ("the ways of reading disagree on " + Convert.ToHexString bytes)

    /// A string of characters that XML can carry, rich in those that need care.
    let text: Gen<string> =
        let character =
            Gen.frequency [
                6, Gen.choose (0x20, 0x7E)
                4, Gen.elements (Seq.map int "&<>\"'\r\n\t]\u0085\u2028\u2029 ")
                2, Gen.choose (0x7F, 0xD7FF)
                1, Gen.choose (0xE000, 0xFFFD)
                1, Gen.choose (0x10000, 0x10FFFF)
            ]

        Gen.listOf character |> Gen.map (List.map Char.ConvertFromUtf32 >> String.concat "")

    /// A well-formed document from a seed, with prefixes and a declaration, or with neither.
    let document (full: bool) (seed: int) : string =
        let random = Random seed
        let built = StringBuilder()
        let add (text: string) = built.Append text |> ignore
        let pick (items: string list) = items[random.Next items.Length]
        let space () = if random.Next 4 = 0 then add (pick [ " "; "\n"; "\t\r\n "; "  " ])

        let text () =
            for _ in 1 .. random.Next 5 do
                add (
                    pick [
                        "plain"
                        "a longer run of text that is more than a vector wide, to the end"
                        "&lt;"
                        "&amp;lt;"
                        "&quot;&apos;&gt;"
                        "&#65;"
                        "&#x1F600;"
                        "&#13;&#xA;"
                        "\r\n"
                        "\r"
                        "\n"
                        "]a"
                        "]]a"
                        ">"
                        (if full then "é漢😀\uFFFD" else "é漢")
                        "<![CDATA[]]>"
                        "<![CDATA[<&]] \r\n\r]]>"
                        "<!-- - <& -->"
                        "<?pi a?b > ?>"
                        "<?pi?>"
                    ]
                )

        let misc () =
            for _ in 1 .. random.Next 3 do
                add (pick [ " "; "\r\n"; "<!---->"; "<!--c-->"; "<?pi x?>" ])

        let value (quote: string) =
            add quote

            for _ in 1 .. random.Next 4 do
                add (
                    pick [
                        "v"
                        " \t"
                        "\r\n"
                        "\n"
                        "&lt;"
                        "&#10;&#9;"
                        "&amp;"
                        ">"
                        "é"
                        (if quote = "\"" then "'" else "\"")
                    ]
                )

            add quote

        let rec element (depth: int) =
            let name = pick [ "a"; "item"; "Long-Name_1.x"; "élan"; (if full then "p:type" else "type") ]
            add "<"
            add name
            if full && depth = 0 then add " xmlns:p='urn:p' xmlns='urn:d'"

            for attribute in attributes do
                if random.Next 4 = 0 then
                    add (pick [ " "; "\n  " ])
                    if full && random.Next 3 = 0 then add "p:"
                    add attribute
                    space ()
                    add "="
                    space ()
                    value (pick [ "\""; "'" ])

            space ()

            if random.Next 5 = 0 then
                add "/>"
            else
                add ">"

                for _ in 1 .. random.Next 4 do
                    text ()
                    if depth < 5 then element (depth + 1)

                text ()
                add "</"
                add name
                space ()
                add ">"

        if random.Next 4 = 0 then add "\uFEFF"

        if full && random.Next 3 = 0 then
            add (
                pick [
                    "<?xml version=\"1.0\"?>"
                    "<?xml version = '1.0' encoding='utf-8' standalone='yes' ?>"
                ]
            )

        misc ()
        element 0
        misc ()
        built.ToString()

/// The reader of answers in XML.
module XmlTokensTests =

    let private ofText = XmlDocuments.ofText
    let private utf8 = XmlDocuments.utf8
    let private same (expected: 'value) (actual: 'value) = XmlDocuments.same expected actual
    let private name (xml: XmlTokens) = XmlDocuments.string xml.Name

    let private onRoot (text: string) =
        let xml = ofText text
        Assert.That(xml.ReadChild 0)
        xml

    let private attribute (name: string) (xml: XmlTokens) = xml.TryAttribute(ReadOnlySpan<byte>(utf8 name))

    let private failure (bytes: byte[]) : MalformedXmlException =
        Assert.That(XmlDocuments.taken bytes, Is.False, Convert.ToHexString bytes)

        try
            XmlDocuments.ways.Head(XmlDocuments.reader bytes)
            failwith "it was taken"
        with :? MalformedXmlException as error ->
            error

    let private failureOf (text: string) = failure (utf8 text)

    // ---------------------------------------------------------------------------------------------------------- tokens

    [<Test>]
    let ``tokens come in order, and comments, instructions and the declaration do not`` () =
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c --><p:a><?pi?><b type='&lt;1'/>"
            + "x<!-- c -->y<c>z</c></p:a>\n<!-- c -->"

        let expected = [
            "start a"
            "start b"
            "type <1"
            "end b"
            "text xy"
            "start c"
            "text z"
            "end c"
            "end a"
        ]

        same expected (XmlDocuments.tokens (utf8 text))

    [<Test>]
    let ``the depth counts the open elements, the one that ends included`` () =
        let xml = ofText "<a>x<b/></a>"

        let depths = [
            for _ in 1..7 do
                xml.Read() |> ignore
                xml.Depth
        ]

        same [ 1; 1; 2; 2; 1; 0; 0 ] depths
        Assert.That((xml.Read(), xml.Token), Is.EqualTo((XmlToken.End, XmlToken.End)))

    [<Test>]
    let ``a name is split from its prefix`` () =
        let xml = onRoot "<s3:Key.1><plain/></s3:Key.1>"
        Assert.That((name xml, XmlDocuments.string xml.Prefix), Is.EqualTo(("Key.1", "s3")))
        xml.Read() |> ignore
        Assert.That((name xml, XmlDocuments.string xml.Prefix), Is.EqualTo(("plain", "")))
        xml.Read() |> ignore
        xml.Read() |> ignore
        Assert.That((name xml, XmlDocuments.string xml.Prefix), Is.EqualTo(("Key.1", "s3")))

    [<Test>]
    let ``children are read one by one, and what is left unread of them is passed over`` () =
        let xml = onRoot "<r> <a><x><y/>1</x></a>t<b>2</b><c/><d><x>3</x>4</d><e><f/></e> </r>"

        let read = [
            while xml.ReadChild 1 do
                match name xml with
                | "b" -> xml.ReadText()
                | "d" ->
                    let depth = xml.Depth

                    while xml.ReadChild depth do
                        xml.ReadText()

                    // asked once more, it stays at the end
                    if xml.ReadChild depth then "a child of another"
                | other -> other
        ]

        same [ "a"; "2"; "c"; "3"; "e" ] read
        Assert.That((name xml, xml.Depth, xml.ReadChild 1), Is.EqualTo(("r", 1, false)))
        Assert.That((xml.ReadChild 0, xml.Token), Is.EqualTo((false, XmlToken.End)))

    [<Test>]
    let ``an element is skipped to its end tag`` () =
        let xml = onRoot "<r><a k='v'><a><a/></a>x<!-- </a> --></a><b/></r>"
        xml.Read() |> ignore
        xml.Skip()
        Assert.That((xml.Token, name xml, xml.Depth), Is.EqualTo((XmlToken.EndElement, "a", 2)))
        Assert.That((xml.ReadChild 1, name xml), Is.EqualTo((true, "b")))
        xml.Skip()
        Assert.That((xml.ReadChild 1, name xml), Is.EqualTo((false, "r")))

    [<Test>]
    let ``text and skipping are asked for where they are`` () =
        let xml = onRoot "<r></r>"
        xml.Skip()
        Assert.Throws<InvalidOperationException>(fun () -> xml.Skip()) |> ignore
        Assert.Throws<InvalidOperationException>(fun () -> xml.ReadText() |> ignore) |> ignore

    // ------------------------------------------------------------------------------------------------------------ text

    [<TestCase("", "")>]
    [<TestCase("plain", "plain")>]
    [<TestCase("  kept  ", "  kept  ")>]
    [<TestCase("&lt;&gt;&amp;&quot;&apos;", "<>&\"'")>]
    [<TestCase("&amp;lt;", "&lt;")>]
    [<TestCase("&#65;&#x42;&#0000000000067;&#x1f600;", "ABC\U0001F600")>]
    [<TestCase("a\r\nb\rc\n\r\n", "a\nb\nc\n\n")>]
    [<TestCase("&#13;&#xA;", "\r\n")>]
    [<TestCase("\r&#10;", "\n\n")>]
    [<TestCase("a<!-- c -->b<?pi c?>c", "abc")>]
    [<TestCase("<![CDATA[<a>&lt;]]>]]&gt;<![CDATA[]]>", "<a>&lt;]]>")>]
    [<TestCase("<![CDATA[\r\n\r]]>\n", "\n\n\n")>]
    [<TestCase("]]x]>", "]]x]>")>]
    [<TestCase("é漢😀", "é漢😀")>]
    [<TestCase("a<b>c</b>d<e><f>&lt;</f></e>&gt;<g/>h", "ad>h")>]
    [<TestCase("<b>c</b>", "")>]
    [<TestCase("<b/>c", "c")>]
    let ``the text of an element`` (content: string, expected: string) =
        let xml = onRoot (String.Concat("<r>", content, "</r>"))
        Assert.That(xml.ReadText(), Is.EqualTo expected)
        Assert.That((xml.Token, name xml, xml.Depth), Is.EqualTo((XmlToken.EndElement, "r", 1)))
        Assert.That(xml.ReadChild 0, Is.False)

    [<Test>]
    let ``an element that closes itself has empty text`` () =
        let xml = onRoot "<r><a/><b>1</b></r>"
        Assert.That((xml.ReadChild 1, xml.ReadText()), Is.EqualTo((true, "")))
        Assert.That((xml.Token, name xml), Is.EqualTo((XmlToken.EndElement, "a")))
        Assert.That((xml.ReadChild 1, xml.ReadText()), Is.EqualTo((true, "1")))

    /// S3 answers so, though XML 1.0 does not allow it: such an object's upload would have no id otherwise.
    [<Test>]
    let ``references to control characters are taken, but to zero`` () =
        Assert.That((onRoot "<r>a&#x7;&#31;b</r>").ReadText(), Is.EqualTo "a\u0007\u001Fb")
        failureOf "<r>&#0;</r>" |> ignore
        failureOf "<r>&#x00;</r>" |> ignore

    [<Test>]
    let ``text without references is not copied`` () =
        let bytes = "<r><a>plain</a><b>&lt;</b></r>"B
        let xml = XmlTokens(bytes, 0, bytes.Length)
        xml.ReadChild 0 |> ignore
        xml.ReadChild 1 |> ignore
        Assert.That(xml.ReadTextSpan().Overlaps(ReadOnlySpan<byte> bytes))
        xml.ReadChild 1 |> ignore
        Assert.That(xml.ReadTextSpan().Overlaps(ReadOnlySpan<byte> bytes), Is.False)

    [<Test>]
    let ``reading spans costs the same memory whatever the size`` () =
        let allocated (count: int) =
            let item = "<Contents><Key p:type='x'>some/key</Key><ETag>&quot;0123&quot;</ETag></Contents>"
            let bytes = utf8 (String.Concat("<r>", String.replicate count item, "</r>"))

            let read () =
                let before = GC.GetAllocatedBytesForCurrentThread()
                let xml = XmlTokens(bytes, 0, bytes.Length)
                xml.ReadChild 0 |> ignore

                while xml.ReadChild 1 do
                    while xml.ReadChild 2 do
                        if xml.Name.Length > 4 || xml.ReadTextSpan().Length < 6 then
                            failwith "not what was written"

                GC.GetAllocatedBytesForCurrentThread() - before

            read () |> ignore
            read ()

        Assert.That(allocated 1000, Is.EqualTo(allocated 10).And.LessThan 1024L)

    // ------------------------------------------------------------------------------------------------------ attributes

    [<Test>]
    let ``attributes are found by their local name and decoded`` () =
        let xml =
            onRoot (
                "<Grantee xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:type = 'no' "
                + "xsi:type=\"&lt;a&#10;\tb\r\nc'\" empty=''>t</Grantee>"
            )

        Assert.That(attribute "type" xml, Is.EqualTo "<a\n b c'")
        Assert.That(attribute "empty" xml, Is.EqualTo "")
        Assert.That(attribute "xsi" xml, Is.Null)
        Assert.That(attribute "typ" xml, Is.Null)
        Assert.That(xml.ReadText(), Is.EqualTo "t")
        Assert.That(attribute "type" xml, Is.Null, "an end tag has none")

    [<Test>]
    let ``an element has a limited number of attributes`` () =
        let document (count: int) =
            let attributes = [ for index in 1..count -> String.Format(" a{0}='{0}'", index) ]
            String.Concat("<r", String.Concat attributes, "/>")

        Assert.That(attribute "a64" (onRoot (document XmlTokens.MaximumAttributes)), Is.EqualTo "64")
        failureOf (document (XmlTokens.MaximumAttributes + 1)) |> ignore

    // ------------------------------------------------------------------------------------------------ what is refused

    [<TestCase("", 0, "no root")>]
    [<TestCase("  ", 2, "no root")>]
    [<TestCase("<!-- c -->", 10, "no root")>]
    [<TestCase("x<a/>", 0, "outside")>]
    [<TestCase("<a/>x", 4, "outside")>]
    [<TestCase("<a/><![CDATA[x]]>", 4, "outside")>]
    [<TestCase("<a/>&lt;", 4, "outside")>]
    [<TestCase("<a/><b/>", 4, "second root")>]
    [<TestCase("</a>", 1, "name")>]
    [<TestCase("<a></b>", 3, "end tag")>]
    [<TestCase("<a></ab>", 5, "end tag")>]
    [<TestCase("<ab></a >", 4, "end tag")>]
    [<TestCase("<p:a></a>", 5, "end tag")>]
    [<TestCase("<a></ a>", 3, "end tag")>]
    [<TestCase("<a></a b='1'>", 5, "end tag")>]
    [<TestCase("<a><b></a></b>", 6, "end tag")>]
    [<TestCase("< a/>", 1, "name")>]
    [<TestCase("<1a/>", 1, "name")>]
    [<TestCase("<-/>", 1, "name")>]
    [<TestCase("<a:/>", 3, "name")>]
    [<TestCase("<:a/>", 1, "name")>]
    [<TestCase("<a:b:c/>", 4, "name")>]
    [<TestCase("<a\u00D7/>", 2, "name")>]
    [<TestCase("<a/ >", 3, "'/'")>]
    [<TestCase("<a b/>", 4, "without a value")>]
    [<TestCase("<a b=/>", 5, "quotes")>]
    [<TestCase("<a b=c/>", 5, "quotes")>]
    [<TestCase("<a b='<'/>", 6, "'<'")>]
    [<TestCase("<a b='1>x</a>", 9, "'<'")>]
    [<TestCase("<a b='1'c='2'/>", 8, "white space")>]
    [<TestCase("<a b='1' b='2'/>", 9, "twice")>]
    [<TestCase("<a b='1' c='2' d='3' c='4'/>", 21, "twice")>]
    [<TestCase("<a b='&x;'/>", 6, "entity")>]
    [<TestCase("<a b='&#0;'/>", 8, "not a character")>]
    [<TestCase("<a b='&'/>", 6, "entity")>]
    [<TestCase("<a b='&lt'/>", 6, "entity")>]
    [<TestCase("<a>&nbsp;</a>", 3, "entity")>]
    [<TestCase("<a>&</a>", 3, "entity")>]
    [<TestCase("<a>&lt</a>", 3, "entity")>]
    [<TestCase("<a>&LT;</a>", 3, "entity")>]
    [<TestCase("<a>a & b</a>", 5, "entity")>]
    [<TestCase("<a>&#;</a>", 5, "not closed")>]
    [<TestCase("<a>&#x;</a>", 6, "not closed")>]
    [<TestCase("<a>&#X41;</a>", 5, "not closed")>]
    [<TestCase("<a>&#4A;</a>", 6, "not closed")>]
    [<TestCase("<a>&#65</a>", 7, "not closed")>]
    [<TestCase("<a>&#-1;</a>", 5, "not closed")>]
    [<TestCase("<a>&#xD800;</a>", 6, "not a character")>]
    [<TestCase("<a>&#xDFFF;</a>", 6, "not a character")>]
    [<TestCase("<a>&#xFFFE;</a>", 6, "not a character")>]
    [<TestCase("<a>&#xFFFF;</a>", 6, "not a character")>]
    [<TestCase("<a>&#x110000;</a>", 6, "not a character")>]
    [<TestCase("<a>&#4294967361;</a>", 5, "not a character")>]
    [<TestCase("<a>&#x100000041;</a>", 6, "not a character")>]
    [<TestCase("<a>]]></a>", 3, "]]>")>]
    [<TestCase("<a>\u0001</a>", 3, "control")>]
    [<TestCase("<a b='\u001F'/>", 6, "control")>]
    [<TestCase("<a>\u0000</a>", 3, "control")>]
    [<TestCase("<a>\uFFFE</a>", 3, "not characters")>]
    [<TestCase("<a>\uFFFD\uFFFF</a>", 6, "not characters")>]
    [<TestCase("<a><!-- -- --></a>", 8, "two dashes")>]
    [<TestCase("<a><!-- ---></a>", 8, "two dashes")>]
    [<TestCase("<a><!-></a>", 3, "'<!'")>]
    [<TestCase("<a><![cdata[x]]></a>", 3, "'<!'")>]
    [<TestCase("<a><? pi?></a>", 5, "name")>]
    [<TestCase("<a><?pi/?></a>", 7, "instruction")>]
    [<TestCase("<a><?xml version='1.0'?></a>", 3, "declaration")>]
    [<TestCase("<!-- c --><?xml version='1.0'?><a/>", 10, "declaration")>]
    [<TestCase("<?XmL version='1.0'?><a/>", 0, "declaration")>]
    [<TestCase("<?xml?><a/>", 0, "declaration")>]
    [<TestCase("<?xml ?><a/>", 0, "without a version")>]
    [<TestCase("<?xml encoding='UTF-8'?><a/>", 6, "declaration")>]
    [<TestCase("<?xml version='2.0'?><a/>", 15, "version")>]
    [<TestCase("<?xml version='1.x'?><a/>", 15, "version")>]
    [<TestCase("<?xml version='1.0' version='1.0'?><a/>", 20, "declaration")>]
    [<TestCase("<?xml version='1.0' standalone='maybe'?><a/>", 32, "declaration")>]
    [<TestCase("<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>", 36, "declaration")>]
    [<TestCase("<?xml version='1.0'encoding='UTF-8'?><a/>", 19, "declaration")>]
    [<TestCase("<?xml version='1.0' ><a/>", 20, "name")>]
    [<TestCase("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 30, "UTF-8")>]
    [<TestCase("<?xml version='1.0' encoding='UTF-16'?><a/>", 30, "UTF-8")>]
    let ``a document that is not well-formed`` (document: string, offset: int, problem: string) =
        let error = failureOf document
        Assert.That(error.Message, Does.Contain problem)
        Assert.That(error.Offset, Is.EqualTo offset)

    /// Nothing is expanded: the document is refused where the declaration starts, whatever it says.
    [<TestCase("<!DOCTYPE a><a/>", 0)>]
    [<TestCase("<!DOCTYPE a SYSTEM \"http://localhost/a.dtd\"><a/>", 0)>]
    [<TestCase("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", 0)>]
    [<TestCase("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", 0)>]
    [<TestCase("<?xml version='1.0'?> <!DOCTYPE a><a/>", 22)>]
    [<TestCase("<!ENTITY b \"c\"><a>&b;</a>", 0)>]
    [<TestCase("<a><!DOCTYPE a></a>", 3)>]
    [<TestCase("<a><!ENTITY b \"c\">&b;</a>", 3)>]
    [<TestCase("<a/><!DOCTYPE a>", 4)>]
    let ``a document type is refused`` (document: string, offset: int) =
        let error = failureOf document
        Assert.That(error.Message, Does.Contain "document type")
        Assert.That(error.Offset, Is.EqualTo offset)

    [<Test>]
    let ``every document that is cut off is refused, and at its end or before it`` () =
        let whole =
            utf8 (
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- c --><?pi x?><p:a b='&lt;' c=\"é\" ><d/>"
                + "&#x41;<![CDATA[x]]><!-- c --><?pi?>é</p:a >"
            )

        Assert.That(XmlDocuments.taken whole)

        for length in 0 .. whole.Length - 1 do
            failure (Array.sub whole 0 length) |> ignore

    [<TestCase("C080")>]
    [<TestCase("80")>]
    [<TestCase("C3")>]
    [<TestCase("EDA080")>]
    [<TestCase("F4908080")>]
    [<TestCase("FF")>]
    let ``bytes that are not UTF-8 are refused`` (hex: string) =
        for before, after in [ "<a>é", "</a>"; "<a b='é", "'/>"; "<a><!--é", "--></a>"; "<é", "/>" ] do
            let error = failure (Array.concat [ utf8 before; Convert.FromHexString hex; utf8 after ])

            Assert.That(error.Message, Does.Contain "UTF-8")
            Assert.That(error.Offset, Is.EqualTo (utf8 before).Length)

    [<Test>]
    let ``UTF-8 may start with its mark, and other encodings are named in the error`` () =
        same [ "start a"; "end a" ] (XmlDocuments.tokens (utf8 "\uFEFF<a/>"))
        Assert.That((failureOf "\uFEFF\uFEFF<a/>").Message, Does.Contain "outside")

        for encoding in [ Encoding.Unicode; Encoding.BigEndianUnicode; Encoding.UTF32 ] do
            for mark in [ encoding.GetPreamble(); [||] ] do
                let bytes = Array.append mark (encoding.GetBytes "<a/>")
                Assert.That((failure bytes).Message, Does.Contain "UTF-16")

    [<TestCase("<?xml version=\"1.0\"?><a/>")>]
    [<TestCase("<?xml version='1.1' encoding='utf-8'?><a/>")>]
    [<TestCase("<?xml version='1.0' encoding='US-ASCII' standalone='no' ?><a/>")>]
    [<TestCase("<?xml version='1.0' standalone='yes'?><a/>")>]
    [<TestCase("<?xml version='1.0'\n\tencoding\r\n=\n'UTF-8'?>\n<a/>")>]
    // a keep-alive's white space, before or after the declaration
    [<TestCase(" \n\r <?xml version='1.0'?><a/>")>]
    [<TestCase("<?xml version='1.0'?>\n   \n<a/>")>]
    [<TestCase("<?xml-stylesheet href='a'?><a/>")>]
    [<TestCase("<?xmlish?><a/>")>]
    let ``what may come before the root`` (document: string) =
        same [ "start a"; "end a" ] (XmlDocuments.tokens (utf8 document))

    [<Test>]
    let ``elements are nested 128 deep and no deeper`` () =
        let nested (count: int) (inner: string) =
            String.Concat(String.replicate count "<a>", inner, String.replicate count "</a>")

        Assert.That(XmlTokens.MaximumDepth, Is.EqualTo 128)
        Assert.That(XmlDocuments.taken (utf8 (nested 128 "x")))
        Assert.That(XmlDocuments.taken (utf8 (nested 127 "<b/>")))
        Assert.That((failureOf (nested 129 "x")).Offset, Is.EqualTo(128 * 3))
        Assert.That((failureOf (nested 128 "<b/>")).Message, Does.Contain "deeply")
        failureOf (String.replicate 1000000 "<a>") |> ignore

    [<Test>]
    let ``an error does not quote the answer`` () =
        for document in
            [
                "<a>SECRET</b>"
                "<a>&SECRET;</a>"
                "<SECRET></x>"
                "<a SECRET/>"
                "<a b='1' SECRET='2' SECRET='3'/>"
            ] do
            Assert.That((failureOf document).Message, Does.Not.Contain "SECRET")

    // ------------------------------------------------------------------------------------------------------ properties

    [<Property(MaxTest = 3000)>]
    let ``a well-formed document reads as the framework reads it`` (seed: int) =
        let document = XmlDocuments.document true seed
        let bytes = utf8 document
        let ours = XmlDocuments.tokens bytes
        let theirs = XmlDocuments.frameworkTokens bytes
        (ours = theirs && XmlDocuments.taken bytes) |> Prop.label document

    /// Changes a document here and there: bytes are altered, removed, put in or repeated, or the end is cut off.
    let private mutate (random: Random) (bytes: byte[]) : byte[] =
        let pieces = [|
            "<"
            ">"
            "/"
            "&"
            ";"
            "'"
            "\""
            "]]>"
            "<!--"
            "-->"
            "<![CDATA["
            "<?"
            "?>"
            "&#"
            "="
        |]

        let mutable bytes = bytes

        for _ in 0 .. random.Next 3 do
            let at = random.Next(bytes.Length + 1)
            let count = min (random.Next 8) (bytes.Length - at)

            bytes <-
                match random.Next 7 with
                | 0 -> Array.sub bytes 0 at
                | 1 -> Array.removeManyAt at count bytes
                | 2 -> Array.insertManyAt at (utf8 pieces[random.Next pieces.Length]) bytes
                | 3 -> Array.insertAt at (byte (random.Next 256)) bytes
                | 4 -> Array.insertManyAt (random.Next(bytes.Length + 1)) (Array.sub bytes at count) bytes
                | _ when at < bytes.Length -> Array.updateAt at (byte (random.Next 128)) bytes
                | _ -> bytes

        bytes

    /// Where the framework's reader has the same rules. It asks for prefixes to be declared and for a declaration to
    /// come first, reads other encodings, has an older edition's names, takes references beyond Unicode, never takes
    /// one to a control character, and overlooks a last character that is cut off.
    let private comparable (bytes: byte[]) : bool =
        let text = Encoding.UTF8.GetString bytes

        not (text.Contains ':')
        && not (Regex.IsMatch(text, "[^\u0000-\u0085\u00E9\u6F22]"))
        && not (text.TrimStart().TrimStart('\uFEFF').StartsWith("<?xml", StringComparison.Ordinal))
        && not (Regex.IsMatch(text, "&#0*([1-8]|1[124-9]|2[0-9]|3[01]);|&#x0*(1.|[^9aAdD]);|&#x?[0-9a-fA-F]{7}"))
        && Unicode.Utf8.IsValid(ReadOnlySpan<byte> bytes)

    [<Test>]
    let ``a document that was tampered with is read or refused, as the framework does`` () =
        let random = Random 20240520
        let mutable compared = 0
        let mutable refused = 0

        for index in 1..30000 do
            // half of them without what the framework has rules of its own for
            let document = XmlDocuments.document (index % 2 = 0) (random.Next())
            let bytes = mutate random (utf8 document)

            // reads by every way, and lets no other exception through
            let ours = XmlDocuments.taken bytes
            if not ours then refused <- refused + 1

            if comparable bytes then
                let theirs =
                    try
                        XmlDocuments.frameworkTokens bytes |> Some
                    with :? XmlException ->
                        None

                compared <- compared + 1

                if ours <> theirs.IsSome then
                    Assert.Fail(String.Join(' ', "taken:", ours, Encoding.UTF8.GetString bytes))

                match theirs with
                | Some tokens -> same tokens (XmlDocuments.tokens bytes)
                | None -> ()

        // so that the test does not pass because it compares nothing
        Assert.That(compared, Is.GreaterThan 5000)
        Assert.That(refused, Is.InRange(5000, 29000))

    // ----------------------------------------------------------------------------------------------------- conformance

    [<TestCase("rest-xml")>]
    [<TestCase("query")>]
    [<TestCase("ec2")>]
    let ``the protocol's example answers read as the framework reads them`` (protocol: string) =
        let rec root (folder: DirectoryInfo | null) : string option =
            match folder with
            | null -> None
            | folder when File.Exists(Path.Combine(folder.FullName, "FunctionalAws.sln")) -> Some folder.FullName
            | folder -> root folder.Parent

        let file =
            root (DirectoryInfo TestContext.CurrentContext.TestDirectory)
            |> Option.map (fun root ->
                Path.Combine(root, "..", "shared", "conformance", "protocols", "output", protocol + ".json"))
            |> Option.filter File.Exists

        match file with
        | None -> Assert.Ignore "The conformance cases are not next to the project."
        | Some file ->
            use cases = JsonDocument.Parse(File.ReadAllBytes file)
            let mutable read = 0

            for suite in cases.RootElement.EnumerateArray() do
                for case in suite.GetProperty("cases").EnumerateArray() do
                    match case.GetProperty("response").TryGetProperty "body" with
                    | true, body ->
                        match body.GetString() with
                        | null -> ()
                        | body when body.TrimStart().StartsWith '<' ->
                            let bytes = utf8 (body.Trim())
                            same (XmlDocuments.frameworkTokens bytes) (XmlDocuments.tokens bytes)
                            read <- read + 1
                        | _ -> ()
                    | _ -> ()

            Assert.That(read, Is.GreaterThan 10)

/// The writer of requests in XML.
module XmlTextTests =

    let private written (write: IBufferWriter<byte> -> unit) : string =
        let writer = XmlTightWriter()
        write writer
        Encoding.UTF8.GetString writer.Written

    [<TestCase("plain \t'\"", "plain \t'\"")>]
    [<TestCase("&<>", "&amp;&lt;&gt;")>]
    [<TestCase("a\r\nb", "a&#xD;&#xA;b")>]
    [<TestCase("\u0085\u2028\u2029", "&#x85;&#x2028;\u2029")>]
    [<TestCase("é漢😀", "é漢😀")>]
    [<TestCase("", "")>]
    let ``text is escaped`` (text: string, expected: string) =
        Assert.That(written (fun writer -> XmlText.writeText writer text), Is.EqualTo expected)

    [<Test>]
    let ``tags and attributes are written`` () =
        let document =
            written (fun writer ->
                XmlText.startTag writer "a"
                XmlText.openTag writer "b"
                XmlText.writeAttribute writer "xmlns:xsi" "http://x"
                XmlText.writeAttribute writer "xsi:type" "<\t'\"\r\n&é>"
                XmlText.closeTag writer
                XmlText.endTag writer "b"
                XmlText.writeElement writer "élan" "1 < 2"
                XmlText.endTag writer "a")

        Assert.That(
            document,
            Is.EqualTo(
                "<a><b xmlns:xsi=\"http://x\" xsi:type=\"&lt;&#x9;'&quot;&#xD;&#xA;&amp;é&gt;\"></b>"
                + "<élan>1 &lt; 2</élan></a>"
            )
        )

    [<TestCase("ab\u0000", 2)>]
    [<TestCase("\u001F", 0)>]
    [<TestCase("é\u000B&", 1)>]
    [<TestCase("a\uFFFE", 1)>]
    [<TestCase("a\uFFFF", 1)>]
    let ``a character that XML cannot carry is refused`` (text: string, index: int) =
        for write in [ XmlText.writeText; (fun writer text -> XmlText.writeAttribute writer "a" text) ] do
            let error = Assert.Throws<InvalidXmlCharacterException>(fun () -> write (XmlTightWriter()) text) |> nonNull

            Assert.That((error.Index, error.Character), Is.EqualTo((index, text[index])))
            Assert.That(error.Message, Does.Contain("U+" + (int text[index]).ToString "X4"))

        Assert.That(XmlText.indexOfInvalid text, Is.EqualTo index)

    // not as test cases: an attribute cannot hold half of a pair
    [<Test>]
    let ``half of a surrogate pair is refused`` () =
        let half = String('\uD83D', 1)
        let other = String('\uDE00', 1)

        for text, index in
            [
                "a" + half, 1
                other + half, 0
                half + "a", 0
                half + half + other, 0
                "😀" + other, 2
                half + "&", 0
            ] do
            let error =
                Assert.Throws<InvalidXmlCharacterException>(fun () -> XmlText.writeText (XmlTightWriter()) text)
                |> nonNull

            Assert.That(error.Index, Is.EqualTo index)
            Assert.That(XmlText.indexOfInvalid text, Is.EqualTo index)

        Assert.That(XmlText.indexOfInvalid (half + other), Is.EqualTo -1)

    [<Test>]
    let ``a long text is written whole`` () =
        let text = String.replicate 5000 "aé漢😀&"
        let document = written (fun writer -> XmlText.writeElement writer "a" text)
        Assert.That(document, Is.EqualTo(String.Concat("<a>", text.Replace("&", "&amp;"), "</a>")))

    let private roundTrip (text: string) : string * string =
        let document =
            written (fun writer ->
                XmlText.openTag writer "r"
                XmlText.writeAttribute writer "p:type" text
                XmlText.closeTag writer
                XmlText.writeText writer text
                XmlText.endTag writer "r")

        let xml = XmlDocuments.ofText document
        xml.ReadChild 0 |> ignore

        let attribute =
            match xml.TryAttribute(ReadOnlySpan<byte>("type"B)) with
            | null -> "no attribute"
            | value -> value

        let content = xml.ReadText()
        if xml.ReadChild 0 then failwith "a second root"
        attribute, content

    [<Property(MaxTest = 3000)>]
    let ``what is written reads back the same`` () =
        Prop.forAll (Arb.fromGen XmlDocuments.text) (fun text -> roundTrip text = (text, text))

    [<Property(MaxTest = 1000)>]
    let ``what is written reads the same to the framework`` () =
        Prop.forAll (Arb.fromGen XmlDocuments.text) (fun text ->
            let document = written (fun writer -> XmlText.writeElement writer "r" text)
            use reader = System.Xml.XmlReader.Create(new StringReader(document))
            reader.Read() && reader.ReadElementContentAsString() = text)

    [<Test>]
    let ``every character reads back the same, or is refused and found beforehand`` () =
        for point in 0..0xFFFF do
            let text = String(char point, 1)

            let allowed =
                point = 9
                || point = 10
                || point = 13
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)

            Assert.That(XmlText.indexOfInvalid text, Is.EqualTo(if allowed then -1 else 0))

            if allowed then
                Assert.That(roundTrip text, Is.EqualTo((text, text)))
            else
                Assert.Throws<InvalidXmlCharacterException>(fun () -> roundTrip text |> ignore) |> ignore
