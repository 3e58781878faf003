namespace FunctionalAws.Tests.Protocols

open System
open System.Diagnostics
open System.Text
open FsCheck
open FsCheck.FSharp
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// The Query protocol and that of EC2: forms out, XML in, and both the other way round.
module QueryTests =

    let private shapes =
        """{
          "In":{"type":"structure","members":{
            "Text":{"shape":"Text"},
            "small":{"shape":"Text"},
            "Renamed":{"shape":"Text","locationName":"wireName"},
            "Queried":{"shape":"Text","locationName":"ignoredHere","queryName":"queryName"},
            "Token":{"shape":"Text","idempotencyToken":true},
            "Count":{"shape":"Int"},"Big":{"shape":"Long"},"Ratio":{"shape":"Double"},"Half":{"shape":"Float"},
            "Flag":{"shape":"Bool"},"Data":{"shape":"Blob"},
            "Time":{"shape":"Time"},"Date":{"shape":"Date"},"Epoch":{"shape":"Epoch"},
            "List":{"shape":"Texts"},"NamedItems":{"shape":"NamedTexts"},
            "Flat":{"shape":"Texts","flattened":true},
            "FlatRenamed":{"shape":"NamedTexts","flattened":true,"locationName":"Hi"},
            "FlatNamed":{"shape":"NamedTexts","flattened":true},
            "Domains":{"shape":"Domains"},
            "Lists":{"shape":"Lists"},
            "Map":{"shape":"Map"},"NamedMap":{"shape":"NamedMap"},
            "FlatMap":{"shape":"NamedMap","flattened":true,"locationName":"Pair"},
            "Inner":{"shape":"Inner"},"Inners":{"shape":"Inners"},"InnerMap":{"shape":"InnerMap"},
            "Choice":{"shape":"Choice"}}},
          "Inner":{"type":"structure","members":{
            "Name":{"shape":"Text"},"Deeper":{"shape":"Inner"},"List":{"shape":"Texts"},"Map":{"shape":"Map"}}},
          "Choice":{"type":"structure","union":true,"members":{"One":{"shape":"Text"},"Many":{"shape":"Texts"}}},
          "Inners":{"type":"list","member":{"shape":"Inner"}},
          "Lists":{"type":"list","member":{"shape":"Texts"}},
          "Texts":{"type":"list","member":{"shape":"Text"}},
          "NamedTexts":{"type":"list","member":{"shape":"Text","locationName":"item"}},
          "Domains":{"type":"list","member":{"shape":"Text","locationName":"Domain"},"flattened":true},
          "Map":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Text"}},
          "NamedMap":{"type":"map","key":{"shape":"Text","locationName":"K"},"value":{"shape":"Int","locationName":"V"}},
          "InnerMap":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Inner"}},
          "Text":{"type":"string"},"Int":{"type":"integer"},"Long":{"type":"long"},"Double":{"type":"double"},
          "Float":{"type":"float"},"Bool":{"type":"boolean"},"Blob":{"type":"blob"},
          "Time":{"type":"timestamp"},"Date":{"type":"timestamp","timestampFormat":"rfc822"},
          "Epoch":{"type":"timestamp","timestampFormat":"unixTimestamp"},
          "Trouble":{"type":"structure","members":{"Message":{"shape":"Text"},"Reason":{"shape":"Text"}},
            "error":{"code":"Trouble.Made","httpStatusCode":409,"senderFault":true},"exception":true}
        }"""

    let private modelOf (protocol: string) (output: string) : ServiceModel =
        ServiceModel.Parse(
            Encoding.UTF8.GetBytes(
                $$"""
                {"metadata":{"protocol":"{{protocol}}","protocols":["{{protocol}}"],"apiVersion":"2026-01-15",
                   "endpointPrefix":"example","serviceId":"Example","xmlNamespace":"https://example.com/doc"},
                 "operations":{
                   "Do":{"name":"Do","http":{"method":"POST","requestUri":"/"},"input":{"shape":"In"},
                     "output":{{output}},"errors":[{"shape":"Trouble"}]},
                   "Rest":{"name":"Rest","http":{"method":"POST","requestUri":"/"} } },
                 "shapes":{{shapes}} }
                """
            )
        )

    let private query = modelOf "query" """{"shape":"In","resultWrapper":"DoResult"}"""
    let private ec2 = modelOf "ec2" """{"shape":"In"}"""
    let private models = [ query; ec2 ]

    let private codecOf (model: ServiceModel) : Codec = ServiceOperation.protocolOf model model (model.Operation "Do")

    let private operationOf (model: ServiceModel) : Operation<Document, Document> =
        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            "Do"
            DocumentShape.shape
            DocumentShape.shape
            (fun _ reader schema -> Some(DocumentShape.shape.Read reader schema :> obj))

    let private root (model: ServiceModel) : Member = nonNull (model.Operation "Do").Input

    let private bytes (body: Body) : byte[] =
        match body with
        | Body.Bytes bytes -> bytes.ToArray()
        | Body.Rented(buffer, length) -> Array.sub buffer 0 length
        | _ -> Array.empty

    let private text (body: Body) : string = Encoding.UTF8.GetString(bytes body)
    let private map (entries: (string * Document) list) : Document = Document.map entries
    let private string (value: string) : Document = Document.String value
    let private strings (values: string list) : Document = Document.List(List.map Document.String values)

    let private write (model: ServiceModel) (value: Document) : HttpRequest =
        let message = (codecOf model).WriteRequest(fun () -> "new-id")
        DocumentShape.shape.Write message.Root (root model).Target value
        message.ToRequest()

    /// The parameters of a form, decoded by other means than the library's.
    let private parametersOf (form: string) : (string * string) list = [
        for pair in form.Split '&' do
            match pair.Split '=' with
            | [| name; value |] -> Uri.UnescapeDataString name, Uri.UnescapeDataString value
            | _ -> failwith $"not one = in {pair}"
    ]

    /// The parameters besides those that every request has.
    let private sent (model: ServiceModel) (value: Document) : (string * string) list =
        let all = parametersOf (text (write model value).Body)
        Assert.That(List.truncate 2 all, Is.EqualTo [ "Action", "Do"; "Version", "2026-01-15" ])
        List.skip 2 all |> List.filter (fun (name, _) -> name <> "Token")

    let private read (model: ServiceModel) (form: string) : Document =
        let request = {
            write model Document.empty with
                Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes form))
        }

        let reader = (codecOf model).ReadRequest request
        let value = DocumentShape.shape.Read reader (root model).Target
        reader.End()
        value

    let private answer (status: int) (headers: Header list) (body: string) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private same (actual: 'value) (expected: 'value) : unit =
        if actual <> expected then
            Assert.Fail $"expected: %A{expected}\nactual:   %A{actual}"

    // ------------------------------------------------------------------------------------------------------- requests

    [<Test>]
    let ``a request is a form that is posted to the root`` () =
        for model in models do
            let request = write model Document.empty
            same (request.Method, request.Path, request.Query) ("POST", "/", [])
            same (Header.tryFind "Content-Type" request.Headers) (ValueSome "application/x-www-form-urlencoded")

            let rest = ServiceOperation.protocolOf model model (model.Operation "Rest")
            let bodyless = (rest.WriteRequest(fun () -> "")).ToRequest()
            same (text bodyless.Body) "Action=Rest&Version=2026-01-15"

    [<Test>]
    let ``names are the wire's, and EC2's begin with a capital`` () =
        let value = map [ "Text", string "a"; "small", string "b"; "Renamed", string "c"; "Queried", string "d" ]

        same (sent query value) [ "Text", "a"; "small", "b"; "wireName", "c"; "ignoredHere", "d" ]
        same (sent ec2 value) [ "Text", "a"; "Small", "b"; "WireName", "c"; "queryName", "d" ]

    [<Test>]
    let ``lists are numbered, with the name of their elements between where the protocol has it there`` () =
        let value =
            map [
                "List", strings [ "a"; "b" ]
                "NamedItems", strings [ "c" ]
                "Flat", strings [ "d"; "e" ]
                "FlatRenamed", strings [ "f" ]
                "FlatNamed", strings [ "g" ]
                "Domains", strings [ "h" ]
                "Lists", Document.List [ strings [ "i"; "j" ]; strings [ "k" ] ]
            ]

        same (sent query value) [
            "List.member.1", "a"
            "List.member.2", "b"
            "NamedItems.item.1", "c"
            "Flat.1", "d"
            "Flat.2", "e"
            "Hi.1", "f"
            "FlatNamed.1", "g"
            "Domain.1", "h"
            "Lists.member.1.member.1", "i"
            "Lists.member.1.member.2", "j"
            "Lists.member.2.member.1", "k"
        ]

        same (sent ec2 value) [
            "List.1", "a"
            "List.2", "b"
            "NamedItems.1", "c"
            "Flat.1", "d"
            "Flat.2", "e"
            "Hi.1", "f"
            "FlatNamed.1", "g"
            "Domains.1", "h"
            "Lists.1.1", "i"
            "Lists.1.2", "j"
            "Lists.2.1", "k"
        ]

    [<Test>]
    let ``maps are numbered pairs`` () =
        let numbers = map [ "x", Document.Integer 1L; "y", Document.Integer 2L ]

        let value =
            map [
                "Map", map [ "a", string "A" ]
                "NamedMap", numbers
                "FlatMap", numbers
                "InnerMap", map [ "k", map [ "Name", string "n"; "List", strings [ "l" ] ] ]
            ]

        same (sent query value) [
            "Map.entry.1.key", "a"
            "Map.entry.1.value", "A"
            "NamedMap.entry.1.K", "x"
            "NamedMap.entry.1.V", "1"
            "NamedMap.entry.2.K", "y"
            "NamedMap.entry.2.V", "2"
            "Pair.1.K", "x"
            "Pair.1.V", "1"
            "Pair.2.K", "y"
            "Pair.2.V", "2"
            "InnerMap.entry.1.key", "k"
            "InnerMap.entry.1.value.Name", "n"
            "InnerMap.entry.1.value.List.member.1", "l"
        ]

    [<Test>]
    let ``an empty list is a parameter without a value, but not with EC2`` () =
        let value = map [ "List", strings []; "Flat", strings []; "Map", Document.empty; "Inner", Document.empty ]

        same (sent query value) [ "List", ""; "Flat", "" ]
        same (sent ec2 value) []

    [<Test>]
    let ``nothing in a map or a list is left out`` () =
        let value =
            map [
                "Map", map [ "a", string "A"; "b", Document.Null; "c", string "C" ]
                "List", Document.List [ string "a"; Document.Null; string "c" ]
            ]

        same (sent query value) [
            "List.member.1", "a"
            "List.member.2", "c"
            "Map.entry.1.key", "a"
            "Map.entry.1.value", "A"
            "Map.entry.2.key", "c"
            "Map.entry.2.value", "C"
        ]

    [<Test>]
    let ``scalars are written as the protocols have them`` () =
        let time = DateTimeOffset(2026, 1, 15, 10, 11, 12, TimeSpan.Zero)

        let value =
            map [
                "Count", Document.Integer -7L
                "Big", Document.Integer Int64.MinValue
                "Ratio", Document.Float 1e21
                "Half", Document.Float Double.NegativeInfinity
                "Flag", Document.Boolean false
                "Data", Document.Blob [| 0xFBuy; 0xFFuy; 0xFEuy |]
                "Time", Document.Timestamp(time.AddMilliseconds 30.0)
                "Date", Document.Timestamp time
                "Epoch", Document.Timestamp(time.AddMilliseconds 500.0)
            ]

        same (sent query value) [
            "Count", "-7"
            "Big", "-9223372036854775808"
            "Ratio", "1E+21"
            "Half", "-Infinity"
            "Flag", "false"
            "Data", "+//+"
            "Time", "2026-01-15T10:11:12.030Z"
            "Date", "Thu, 15 Jan 2026 10:11:12 GMT"
            "Epoch", "1768471872.5"
        ]

    [<TestCase("a b+c", "a%20b%2Bc")>]
    [<TestCase("-._~AZaz09", "-._~AZaz09")>]
    [<TestCase("!*'()", "%21%2A%27%28%29")>]
    [<TestCase("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80")>]
    [<TestCase("\r\n\000&=%", "%0D%0A%00%26%3D%25")>]
    let ``all but the unreserved characters are encoded`` (value: string, encoded: string) =
        let form = text (write query (map [ "Token", string value ])).Body
        Assert.That(form, Does.EndWith("&Token=" + encoded))

    [<Test>]
    let ``a long text is written whole, whatever stands where its pieces meet`` () =
        for offset in 0..3 do
            let value = String('x', offset) + String.replicate 5000 "😀é"
            same (sent query (map [ "Text", string value ])) [ "Text", value ]

    [<Test>]
    let ``half of a surrogate pair becomes the character for what cannot be shown`` () =
        same (sent query (map [ "Text", string "a\uD800" ])) [ "Text", "a\uFFFD" ]

    [<Test>]
    let ``an idempotency token that is left out is made`` () =
        for model in models do
            Assert.That(text (write model Document.empty).Body, Does.EndWith "&Token=new-id")
            let given = map [ "Token", string "mine" ]
            Assert.That(text (write model given).Body, Does.EndWith "&Token=mine")

    [<Test>]
    let ``what a form cannot carry is an invalid request`` () =
        let document =
            """{"In":{"type":"structure","members":{"Any":{"shape":"Any"}}},"Any":{"type":"structure","document":true}}"""

        let model =
            ServiceModel.Parse(
                Encoding.UTF8.GetBytes(
                    """{"metadata":{"protocol":"query","apiVersion":"1"},"operations":{"Do":{"http":{},"input":{"shape":"In"}}},"shapes":"""
                    + document
                    + "}"
                )
            )

        match (operationOf model).Build (fun () -> "") (map [ "Any", string "x" ]) with
        | Error(AwsError.Invalid("Do", [ problem ])) -> Assert.That(problem.Message, Does.Contain "form")
        | other -> Assert.Fail $"%A{Result.isOk other}"

    // ----------------------------------------------------------------------------------------------------- round trips

    let private texts: Gen<string> =
        let runes =
            Gen.frequency [
                4, Gen.choose (0x20, 0x7E)
                1, Gen.choose (0, 0x1F)
                1, Gen.elements [ int '&'; int '='; int '%'; int '+'; int '.'; int ';' ]
                1, Gen.choose (0x80, 0xD7FF)
                1, Gen.choose (0x10000, 0x10FFFF)
            ]

        Gen.listOf runes |> Gen.map (fun runes -> String.Join("", runes |> Seq.map Char.ConvertFromUtf32))

    let private times (unit: int64) : Gen<Document> =
        Gen.choose64 (0L, DateTime.MaxValue.Ticks)
        |> Gen.map (fun ticks -> Document.Timestamp(DateTimeOffset(ticks - ticks % unit, TimeSpan.Zero)))

    /// A value that the wire can tell from every other: lists, maps and structures have something in them.
    let rec private valueOf (depth: int) (m: Member) : Gen<Document> =
        match m.Target.Type with
        | ShapeType.Structure -> structureOf depth m.Target
        | ShapeType.List -> Gen.nonEmptyListOf (valueOf (depth + 1) m.Target.Element) |> Gen.map Document.List
        | ShapeType.Map ->
            Gen.nonEmptyListOf (Gen.zip texts (valueOf (depth + 1) m.Target.Value))
            |> Gen.map (Dict.ofList >> Document.Map)
        | ShapeType.Integer ->
            Gen.choose (Int32.MinValue, Int32.MaxValue)
            |> Gen.map (fun number -> Document.Integer(int64 number))
        | ShapeType.Long -> Gen.choose64 (Int64.MinValue, Int64.MaxValue) |> Gen.map Document.Integer
        | ShapeType.Double ->
            ArbMap.defaults
            |> ArbMap.generate<float>
            |> Gen.where (Double.IsNaN >> not)
            |> Gen.map Document.Float
        | ShapeType.Float ->
            ArbMap.defaults
            |> ArbMap.generate<single>
            |> Gen.where (Single.IsNaN >> not)
            |> Gen.map (fun number -> Document.Float(float number))
        | ShapeType.Boolean -> Gen.elements [ Document.Boolean true; Document.Boolean false ]
        | ShapeType.Blob -> ArbMap.defaults |> ArbMap.generate<byte[]> |> Gen.map Document.Blob
        | ShapeType.Timestamp when m.TimestampFormat = TimestampFormat.Rfc822 -> times TimeSpan.TicksPerSecond
        | ShapeType.Timestamp -> times TimeSpan.TicksPerMillisecond
        | _ -> texts |> Gen.map Document.String

    and private structureOf (depth: int) (schema: Schema) : Gen<Document> =
        gen {
            let! first = Gen.elements (List.ofArray schema.Members)
            let! chance = Gen.elements [ 0; 30; 90 ]
            let! dice = Gen.listOfLength schema.Members.Length (Gen.choose (0, 99))

            let isThere (m: Member, dice: int) : bool =
                if schema.Traits.IsUnion then
                    m.Index = first.Index
                else
                    m.Traits.IdempotencyToken
                    || m.Index = 0
                    || (dice < chance / (1 + depth) && (depth < 3 || m.Target.Type = ShapeType.String))

            let members = List.zip (List.ofArray schema.Members) dice |> List.filter isThere |> List.map fst
            let! values = members |> List.map (valueOf (depth + 1)) |> Gen.sequenceToList
            return Document.map (List.zip (members |> List.map _.Name) values)
        }

    let private forValues (model: ServiceModel) (property: Document -> bool) : unit =
        let values = structureOf 0 (root model).Target |> Gen.resize 8 |> Arb.fromGen
        Check.One(Config.QuickThrowOnFailure.WithMaxTest 300, Prop.forAll values property)

    [<Test>]
    let ``a request reads back as what it was made of`` () =
        for model in models do
            forValues model (fun value -> read model (text (write model value).Body) = value)

    [<Test>]
    let ``the order of parameters does not matter, nor do gaps between numbers`` () =
        forValues query (fun value ->
            let pairs = (text (write query value).Body).Split '&'
            read query (String.Join("&", Array.rev pairs)) = value)

        same (read query "List.member.30=c&List.member.9=b&List.member.2=a") (map [ "List", strings [ "a"; "b"; "c" ] ])

    [<Test>]
    let ``every parameter is there once and has plain characters`` () =
        for model in models do
            forValues model (fun value ->
                let form = text (write model value).Body
                let names = parametersOf form |> List.map fst

                names.Length = (List.distinct names).Length
                && form |> Seq.forall (fun c -> Char.IsAsciiLetterOrDigit c || "-._~%&=".Contains c))

    [<Test>]
    let ``an output reads back from its answer`` () =
        for model in models do
            let codec = codecOf model

            // XML cannot carry every character that a form can.
            let rec inXml (value: Document) : bool =
                match value with
                | Document.String text -> XmlText.indexOfInvalid text < 0
                | Document.List items -> List.forall inXml items
                | Document.Map entries ->
                    entries
                    |> Dict.toSeq
                    |> Seq.forall (fun (key, value) -> XmlText.indexOfInvalid key < 0 && inXml value)
                | _ -> true

            let rec clean (value: Document) : Document =
                match value with
                | Document.String text when XmlText.indexOfInvalid text >= 0 -> Document.String "clean"
                | Document.List items -> Document.List(List.map clean items)
                | Document.Map entries ->
                    entries
                    |> Dict.toSeq
                    |> Seq.map (fun (key, value) ->
                        (if XmlText.indexOfInvalid key < 0 then key else "clean"), clean value)
                    |> Dict.ofSeq
                    |> Document.Map
                | value -> value

            forValues model (fun value ->
                let value = clean value
                let message = codec.WriteResponse()
                DocumentShape.shape.Write message.Root (root model).Target value

                match (operationOf model).Parse(message.ToResponse()) with
                | Ok read -> inXml value && read = value
                | Error error -> failwith (AwsError.explain error))

    // ------------------------------------------------------------------------------------------------- hostile requests

    let private refuses (form: string) (reason: string) : unit =
        let error = Assert.Catch(fun () -> read query form |> ignore)
        Assert.That((nonNull error).Message, Does.Contain reason)

    [<TestCase("Text=%4")>]
    [<TestCase("Text=%")>]
    [<TestCase("Text=%GG")>]
    [<TestCase("%zz=1")>]
    let ``a percent sign without its digits is refused`` (form: string) = refuses form "hexadecimal"

    [<Test>]
    let ``a parameter that is there twice is refused`` () = refuses "Text=a&Count=1&Text=b" "twice"

    [<Test>]
    let ``a form that is nested deep is refused`` () =
        refuses ("Inner" + String.replicate 100000 ".Deeper" + ".Name=x") "deep"

    [<TestCase("List.member.x=a")>]
    [<TestCase("List.member.0=a")>]
    [<TestCase("List.member.-1=a")>]
    [<TestCase("List.member.99999999999999999999=a")>]
    [<TestCase("Map.entry.one.key=a")>]
    [<TestCase("List.member.=a")>]
    let ``an element without a number is refused`` (form: string) = refuses form "number"

    [<Test>]
    let ``a huge number costs nothing`` () =
        same (read query "List.member.2147483647=a") (map [ "List", strings [ "a" ] ])

    [<Test>]
    let ``an entry without a key is refused, and a value where there must be one`` () =
        refuses "Map.entry.1.value=a" "key"
        refuses "Map.entry.1.key=a" "value"
        refuses "Text.More=a" "value"
        refuses "Count=" "integer"

    [<Test>]
    let ``bytes that are not UTF-8 are refused`` () = refuses "Text=%FF" ""

    [<Test>]
    let ``an empty form, empty parameters and unknown ones are passed over`` () =
        for form in [ ""; "&&&"; "=1"; "Zz=1&Zz.member.1.b=2&&" ] do
            same (read query form) Document.empty

        same (read query "Text&Count=1&") (map [ "Text", string ""; "Count", Document.Integer 1L ])
        same (read query "Text=a+b&List.member.1=%2B") (map [ "Text", string "a b"; "List", strings [ "+" ] ])

    /// Reads, or is refused, in due time and space.
    let private isCheap (form: string) : unit =
        let before = GC.GetAllocatedBytesForCurrentThread()
        let watch = Stopwatch.StartNew()

        try
            read query form |> ignore
        with
        | :? AssertionException -> reraise ()
        | error -> Assert.That(error.GetType().Name, Does.Contain("Unreadable").Or.Contain("Decoder"))

        let allocated = GC.GetAllocatedBytesForCurrentThread() - before
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds 5.0), form.Substring(0, 20))
        Assert.That(allocated, Is.LessThan 256_000_000L, form.Substring(0, 20))

    [<Test>]
    let ``a million bytes of anything cost time and space in proportion`` () =
        isCheap (String.replicate 500_000 "a&")
        isCheap (String.replicate 500_000 ".&")
        isCheap (String.Join("&", [ for i in 1..40_000 -> $"List.member.{i}=a" ]))
        isCheap (String.Join("&", [ for i in 1..40_000 -> $"Zz{i}.b.c=a" ]))

        isCheap (
            String.Join("&", [ for i in 1..4_000 -> "Inner" + String.replicate 30 ".Deeper" + $".Map.entry.{i}.key=a" ])
        )

        isCheap ("Text=" + String.replicate 330_000 "%41")

        let random = Random 7

        for _ in 1..20 do
            isCheap (String [| for _ in 1..20_000 -> "Text=&.%1+aListmember"[random.Next 21] |])

    // --------------------------------------------------------------------------------------------------------- answers

    let private parse (model: ServiceModel) (body: string) : Result<Document, AwsError> =
        (operationOf model).Parse(answer 200 [] body)

    let private accepts (expected: (string * Document) list) (result: Result<Document, AwsError>) : unit =
        match result with
        | Ok value -> same value (map expected)
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``a result is in its wrapper, wherever that stands, and EC2's is the root`` () =
        parse query "<DoResponse><Zz/><DoResult><Text>a</Text></DoResult><ResponseMetadata/></DoResponse>"
        |> accepts [ "Text", string "a" ]

        parse ec2 "<DoResponse><requestId>id</requestId><Text>a</Text></DoResponse>"
        |> accepts [ "Text", string "a" ]

    [<Test>]
    let ``a wrapper that the model does not name is named after the operation`` () =
        let model = modelOf "query" """{"shape":"In"}"""

        parse model "<DoResponse><DoResult><Text>a</Text></DoResult></DoResponse>"
        |> accepts [ "Text", string "a" ]

    [<Test>]
    let ``an answer without a result has no members`` () =
        for body in [ ""; "<DoResponse/>"; "<DoResponse><ResponseMetadata/></DoResponse>" ] do
            parse query body |> accepts []

        for body in [ ""; "<DoResponse/>" ] do
            parse ec2 body |> accepts []

    [<Test>]
    let ``the id of a request is in the headers or in the body`` () =
        let bodies = [
            query,
            "<DoResponse><DoResult/><ResponseMetadata><RequestId>in-body</RequestId></ResponseMetadata></DoResponse>"
            ec2, "<DoResponse><requestId>in-body</requestId></DoResponse>"
        ]

        for model, body in bodies do
            let operation = operationOf model
            same (operation.RequestId(answer 200 [] body)) "in-body"
            same (operation.RequestId(answer 200 [ struct ("x-amzn-RequestId", "in-header") ] body)) "in-header"

        same ((operationOf query).RequestId(answer 200 [] "")) ""
        same ((operationOf query).RequestId(answer 200 [] "<DoResponse><Text>")) ""

    let private errorOf (model: ServiceModel) (status: int) (body: string) : ServiceError =
        match (operationOf model).Info.Check(answer status [] body) with
        | Error(AwsError.Service error) -> error
        | other -> failwith $"%A{Result.isOk other}"

    [<Test>]
    let ``an error is found in either envelope, with its members`` () =
        let details = "<Code>Trouble.Made</Code><Message>m</Message><Reason>r</Reason>"

        let answers = [
            query,
            $"<ErrorResponse><Error><Type>Sender</Type>{details}</Error><RequestId>id</RequestId></ErrorResponse>"
            query, $"<ErrorResponse><RequestId>id</RequestId><Error>{details}</Error></ErrorResponse>"
            query, $"<Response><Errors><Error>{details}</Error></Errors><RequestID>id</RequestID></Response>"
            ec2, $"<Response><Errors><Error>{details}</Error></Errors><RequestID>id</RequestID></Response>"
            ec2, $"<Response><Errors><Error>{details}</Error></Errors><RequestId>id</RequestId></Response>"
        ]

        for model, body in answers do
            let error = errorOf model 409 body
            same (error.Code, error.Message, error.RequestId, error.Status) ("Trouble.Made", "m", "id", 409)
            same error.Detail (Some(map [ "Message", string "m"; "Reason", string "r" ] :> obj))

    [<Test>]
    let ``an error that the model does not know keeps its code`` () =
        let error = errorOf ec2 400 "<Response><Errors><Error><Code>No.Such</Code></Error></Errors></Response>"
        same (error.Code, error.Detail) ("No.Such", None)

    [<TestCase("")>]
    [<TestCase("<html><body>Bad Gateway</body></html>")>]
    [<TestCase("no XML at all")>]
    [<TestCase("<ErrorResponse><Error>")>]
    let ``an error that is none of the service's has the status for a code`` (body: string) =
        same (errorOf query 502 body).Code "502"
        same (text (errorOf query 502 body).Response.Body) body

    // -------------------------------------------------------------------------------------------------- hostile answers

    let private isUnreadable (body: string) : unit =
        for model in models do
            match parse model body with
            | Error(AwsError.Unreadable("Do", message, _)) -> Assert.That(message, Is.Not.Empty)
            | Error error -> Assert.Fail(AwsError.explain error)
            | Ok value -> Assert.Fail $"%A{value}"

            // As an error, it says nothing, and is not read further.
            same (errorOf model 500 body).Code "500"

    [<Test>]
    let ``a document type is refused`` () = isUnreadable """<!DOCTYPE x SYSTEM "file:///etc/passwd"><DoResponse/>"""

    [<Test>]
    let ``an entity bomb is refused`` () =
        let entities = String.Join("", [ for i in 1..9 -> $"""<!ENTITY e{i} "{String.replicate 10 $"&e{i - 1};"}">""" ])

        isUnreadable
            $"""<!DOCTYPE x [<!ENTITY e0 "x">{entities}]><DoResponse><DoResult><Text>&e9;</Text></DoResult></DoResponse>"""

    [<Test>]
    let ``an entity that XML does not have is refused`` () =
        isUnreadable "<DoResponse><DoResult><Text>&e9;</Text></DoResult></DoResponse>"

    [<Test>]
    let ``deep nesting is refused, of elements that are known and of others`` () =
        let deep (name: string) : string = String.replicate 100_000 $"<{name}>" + String.replicate 100_000 $"</{name}>"

        isUnreadable $"""<DoResponse><DoResult><Inner>{deep "Deeper"}</Inner></DoResult></DoResponse>"""
        isUnreadable $"""<DoResponse>{deep "Errors"}</DoResponse>"""
        isUnreadable (deep "Zz")

    [<Test>]
    let ``an answer that is cut off is refused wherever that is`` () =
        let whole = "<DoResponse><DoResult><Text>a&amp;b</Text><List><member>c</member></List></DoResult></DoResponse>"

        for length in 1 .. whole.Length - 1 do
            isUnreadable (whole.Substring(0, length))

    [<Test>]
    let ``what comes after the root is refused`` () = isUnreadable "<DoResponse/><DoResponse/>"
