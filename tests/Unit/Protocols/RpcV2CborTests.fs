namespace FunctionalAws.Tests.Protocols

open System
open System.Text
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open NUnit.Framework
// after NUnit's, which has a Property of its own
open FsCheck.NUnit

/// A service with every kind of shape, by JSON too, and what its answers are read as.
module RpcV2CborService =

    let private manyMembers: string =
        String.Join(", ", seq { for i in 0..99 -> $"\"m{i}\": {{ \"shape\": \"Text\" }}" })

    let private text (extra: string) : string =
        $$"""
        { "metadata": { "protocol": "smithy-rpc-v2-cbor", "protocols": ["json", "smithy-rpc-v2-cbor"],
            "jsonVersion": "1.1", "targetPrefix": "Shop_v1", "serviceId": "Shop", "endpointPrefix": "shop"{{extra}} },
          "operations": {
            "Put": { "name": "Put", "http": { "method": "PUT", "requestUri": "/ignored/{Text}" },
              "input": { "shape": "Thing" }, "output": { "shape": "Thing" }, "errors": [ { "shape": "Gone" } ] },
            "Many": { "name": "Many", "http": { "method": "POST", "requestUri": "/" }, "output": { "shape": "Many" } },
            "Ping": { "name": "Ping", "http": { "method": "POST", "requestUri": "/" } } },
          "shapes": {
            "Thing": { "type": "structure", "members": {
              "Text": { "shape": "Text", "location": "uri", "locationName": "Text" },
              "Flag": { "shape": "Flag" }, "Int": { "shape": "Int" }, "Long": { "shape": "Long" },
              "Float": { "shape": "Float" }, "Double": { "shape": "Double" }, "Blob": { "shape": "Blob" },
              "Time": { "shape": "Time", "timestampFormat": "iso8601" }, "Texts": { "shape": "Texts" },
              "Holes": { "shape": "Holes" }, "Things": { "shape": "Things" }, "Names": { "shape": "Names" },
              "Choice": { "shape": "Choice" }, "Token": { "shape": "Text", "idempotencyToken": true } } },
            "Many": { "type": "structure", "members": { {{manyMembers}} } },
            "Choice": { "type": "structure", "union": true, "members": { "A": { "shape": "Text" }, "B": { "shape": "Thing" } } },
            "Gone": { "type": "structure", "exception": true, "error": { "code": "Shop.Gone", "httpStatusCode": 410 },
              "members": { "message": { "shape": "Text" }, "Since": { "shape": "Time" } } },
            "Text": { "type": "string" }, "Flag": { "type": "boolean" }, "Int": { "type": "integer" },
            "Long": { "type": "long" }, "Float": { "type": "float" }, "Double": { "type": "double" },
            "Blob": { "type": "blob" }, "Time": { "type": "timestamp" },
            "Texts": { "type": "list", "member": { "shape": "Text" } },
            "Holes": { "type": "list", "member": { "shape": "Text" }, "sparse": true },
            "Things": { "type": "list", "member": { "shape": "Thing" } },
            "Names": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Thing" } } } }
        """

    let model: ServiceModel = ServiceModel.Parse(Encoding.UTF8.GetBytes(text ""))

    let queryCompatible: ServiceModel =
        ServiceModel.Parse(Encoding.UTF8.GetBytes(text ", \"awsQueryCompatible\": {}"))

    let operation (model: ServiceModel) (name: string) : Operation<Document, Document> =
        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            name
            DocumentShape.shape
            DocumentShape.shape
            (fun _ reader schema -> Some(DocumentShape.shape.Read reader schema :> obj))

    let codec (name: string) : Codec = (ServiceOperation.protocolOf model) model (model.Operation name)

    let bytesOf (body: Body) : byte[] =
        match body with
        | Body.Empty -> Array.Empty()
        | Body.Rented(buffer, length) -> Array.sub buffer 0 length
        | Body.Bytes bytes -> bytes.ToArray()
        | Body.Stream _ -> failwith "a stream"

    let answerWith (headers: Header list) (status: int) (body: byte[]) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory body)
    }

    let answer: int -> byte[] -> HttpResponse =
        answerWith [ struct ("Smithy-Protocol", "rpc-v2-cbor"); struct ("Content-Type", "application/cbor") ]

    /// What an answer of the given operation, in hexadecimal, is read as.
    let parse (name: string) (hex: string) : Result<Document, AwsError> =
        (operation model name).Parse(answer 200 (Convert.FromHexString(hex.Replace(" ", ""))))

/// Things as the service's model has them.
type RpcV2CborThings() =

    static let text: Gen<string> =
        Gen.arrayOf (ArbMap.defaults |> ArbMap.generate<char>)
        // A lone surrogate has no UTF-8.
        |> Gen.map (fun characters -> Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(String characters)))

    static let some (make: Gen<'value>) : Gen<'value option> =
        Gen.frequency [ 1, Gen.constant None; 2, Gen.map Some make ]

    static let rec thing (size: int) : Gen<Document> =
        let of' (make: 'value -> Document) : Gen<Document> = ArbMap.defaults |> ArbMap.generate<'value> |> Gen.map make

        let nested = gen { return! thing (size / 4) }

        let scalars = [
            "Text", Gen.map Document.String text
            "Flag", of' Document.Boolean
            "Int", of' (fun (value: int) -> Document.Integer(int64 value))
            "Long", of' Document.Integer
            "Float", of' (fun (value: single) -> Document.Float(float value))
            "Double", of' Document.Float
            "Blob", of' Document.Blob
            "Time",
            Gen.choose64 (-62135596800000L, 253402300799999L)
            |> Gen.map (fun time -> Document.Timestamp(DateTimeOffset.FromUnixTimeMilliseconds time))
            "Texts", Gen.listOf (Gen.map Document.String text) |> Gen.map Document.List
            "Holes",
            Gen.listOf (Gen.oneof [ Gen.constant Document.Null; Gen.map Document.String text ])
            |> Gen.map Document.List
            "Token", Gen.map Document.String text
        ]

        let deep = [
            "Things", Gen.listOf nested |> Gen.resize 4 |> Gen.map Document.List
            "Names", Gen.listOf (Gen.zip text nested) |> Gen.resize 4 |> Gen.map (Dict.ofList >> Document.Map)
            "Choice",
            Gen.oneof [
                Gen.map (fun text -> Document.map [ "A", Document.String text ]) text
                Gen.map (fun thing -> Document.map [ "B", thing ]) nested
                Gen.map (fun thing -> Document.map [ "New", thing ]) nested
            ]
        ]

        (if size > 1 then scalars @ deep else scalars)
        |> List.map (fun (name, make) -> some (Gen.map (fun value -> name, value) make))
        |> Gen.sequenceToList
        |> Gen.map (List.choose id >> Document.map)

    static member Document() : Arbitrary<Document> = Arb.fromGen (Gen.sized thing)

module RpcV2CborTests =

    open RpcV2CborService

    let private newToken () : string = "token"

    /// A union keeps a member that the model does not know as it is; its kinds are those of CBOR.
    let private readBack (reader: ShapeReader) (root: Member | null) : Document =
        let value = DocumentShape.shape.Read reader (nonNull root).Target
        reader.End()
        value

    let private withToken (document: Document) : Document =
        match document with
        | Document.Map entries when not (Dict.containsKey "Token" entries) ->
            Document.Map(Dict.add "Token" (Document.String "token") entries)
        | document -> document

    /// Where the model has a structure, a token that is not there is filled in on the way.
    let rec private filled (document: Document) : Document =
        let inner (document: Document) : Document =
            match document with
            | Document.Map entries ->
                entries
                |> Dict.map (fun key value ->
                    match key, value with
                    | "Things", Document.List things -> Document.List(List.map filled things)
                    | "Names", Document.Map names -> Document.Map(Dict.map (fun _ thing -> filled thing) names)
                    | "Choice", Document.Map choice ->
                        Document.Map(Dict.map (fun key value -> if key = "B" then filled value else value) choice)
                    | _ -> value)
                |> Document.Map
            | other -> other

        withToken (inner document)

    [<Property(Arbitrary = [| typeof<RpcV2CborThings> |], MaxTest = 200)>]
    let ``a request is read as it was written`` (thing: Document) =
        let codec = codec "Put"
        let input = (model.Operation "Put").Input
        let message = codec.WriteRequest newToken
        DocumentShape.shape.Write message.Root (nonNull input).Target thing
        readBack (codec.ReadRequest(message.ToRequest())) input = filled thing

    [<Property(Arbitrary = [| typeof<RpcV2CborThings> |], MaxTest = 200)>]
    let ``an answer is read as it was written`` (thing: Document) =
        let codec = codec "Put"
        let output = (model.Operation "Put").Output
        let message = codec.WriteResponse()
        // Answers have no tokens to fill in.
        let thing = filled thing
        DocumentShape.shape.Write message.Root (nonNull output).Target thing
        readBack (codec.ReadResponse(message.ToResponse())) output = thing

    [<Property(Arbitrary = [| typeof<RpcV2CborThings> |], MaxTest = 500)>]
    let ``a damaged answer is an output or an error`` (thing: Document) (changes: (NonNegativeInt * byte) list) =
        let message = (codec "Put").WriteResponse()
        DocumentShape.shape.Write message.Root (nonNull (model.Operation "Put").Output).Target thing
        let bytes = bytesOf (message.ToResponse().Body)

        for NonNegativeInt at, value in changes do
            bytes[at % bytes.Length] <- value

        let put = operation model "Put"

        let isFine =
            match put.Parse(answer 200 bytes) with
            | Ok _
            | Error(AwsError.Unreadable _) -> true
            | Error _ -> false

        // The same bytes as an error say at least that there was one.
        match put.Info.Check(answer 500 bytes) with
        | Error(AwsError.Service error) -> isFine && error.Status = 500 && error.Code <> ""
        | _ -> false

    [<Test>]
    let ``a request names its operation in its path, and has no body without an input`` () =
        let put =
            match (operation model "Put").Build newToken (Document.map [ "Text", Document.String "a/b" ]) with
            | Ok request -> request
            | Error error -> failwith (AwsError.explain error)

        Assert.That(put.Method, Is.EqualTo "POST")
        Assert.That(put.Path, Is.EqualTo "/service/Shop_v1/operation/Put")
        let sent = put.Headers |> List.map (fun (struct (name, value)) -> name.ToLowerInvariant() + ": " + value)

        Assert.That(
            List.sort sent,
            Is.EqualTo [
                "accept: application/cbor"
                "content-type: application/cbor"
                "smithy-protocol: rpc-v2-cbor"
            ]
        )

        // {_ "Text": "a/b", "Token": "token"}
        Assert.That(
            Convert.ToHexStringLower(bytesOf put.Body),
            Is.EqualTo "bf645465787463612f6265546f6b656e65746f6b656eff"
        )

        match (operation queryCompatible "Ping").Build newToken Document.empty with
        | Ok ping ->
            Assert.That(ping.Body.IsEmpty)
            Assert.That((Header.tryFind "content-type" ping.Headers).IsNone)
            Assert.That((Header.tryFind "x-amzn-query-mode" ping.Headers = ValueSome "true"))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``an answer without the protocol's header is not looked at`` () =
        // {"Text": "x"} and {"__type": "ns#Gone"}
        let output = Convert.FromHexString "a164546578746178"
        let error = Convert.FromHexString "a1665f5f74797065676e7323476f6e65"
        let put = operation model "Put"

        for headers in [ []; [ struct ("smithy-protocol", "rpc-v3") ] ] do
            match put.Parse(answerWith headers 200 output) with
            | Error(AwsError.Unreadable _) -> ()
            | other -> Assert.Fail $"{other}"

            match put.Info.Check(answerWith headers 410 error) with
            | Error(AwsError.Service e) -> Assert.That((e.Code, e.Detail.IsNone), Is.EqualTo(("410", true)))
            | _ -> Assert.Fail "no error"

        Assert.That((put.Parse(answer 200 output) = Ok(Document.map [ "Text", Document.String "x" ])))

    let private errorOf (model: ServiceModel) (headers: Header list) (body: Document) : ServiceError =
        let response = answerWith (struct ("smithy-protocol", "rpc-v2-cbor") :: headers) 400 (Cbor.ofDocument body)

        match (operation model "Put").Info.Check response with
        | Error(AwsError.Service error) -> error
        | other -> failwith $"{other}"

    [<Test>]
    let ``an error's type is in its body and nowhere else`` () =
        let since = Document.Timestamp DateTimeOffset.UnixEpoch

        let gone =
            errorOf
                model
                [ struct ("x-amzn-errortype", "Other"); struct ("x-amzn-query-error", "Old;Sender") ]
                (Document.map [
                    "__type", Document.String "com.shop#Gone"
                    "code", Document.String "Another"
                    "message", Document.String "no more"
                    "Since", since
                ])

        Assert.That(gone.Code, Is.EqualTo "Gone")
        Assert.That(gone.Message, Is.EqualTo "no more")

        match gone.Detail with
        | Some(:? Document as detail) ->
            Assert.That((detail = Document.map [ "message", Document.String "no more"; "Since", since ]))
        | other -> Assert.Fail $"{other}"

        let nameless =
            errorOf model [ struct ("x-amzn-errortype", "Other") ] (Document.map [ "code", Document.String "Another" ])

        Assert.That(nameless.Code, Is.EqualTo "400")

    [<Test>]
    let ``where Query was spoken before, its code counts and the shape's members are read`` () =
        let gone =
            errorOf
                queryCompatible
                [ struct ("x-amzn-query-error", "Shop.WasGone;Sender") ]
                (Document.map [ "__type", Document.String "com.shop#Gone"; "message", Document.String "no more" ])

        Assert.That(gone.Code, Is.EqualTo "Shop.WasGone")
        Assert.That(gone.Detail.IsSome)

    [<Test>]
    let ``CBOR comes first, and the preferred protocol before it`` () =
        let first (preferred: string list) : string =
            let codec = ServiceOperation.protocolPreferring preferred model model (model.Operation "Ping")
            let request = (codec.WriteRequest newToken).ToRequest()
            request.Path

        Assert.That(first [], Is.EqualTo "/service/Shop_v1/operation/Ping")
        Assert.That(first [ "json" ], Is.EqualTo "/")
        // The service does not list it.
        Assert.That(first [ "rest-xml" ], Is.EqualTo "/service/Shop_v1/operation/Ping")
        Assert.That(first [ "rest-xml"; "json" ], Is.EqualTo "/")

    let private hexOf (text: string) : string =
        let bytes = Encoding.UTF8.GetBytes text
        (0x60 + bytes.Length).ToString "x2" + Convert.ToHexStringLower bytes

    let private reads (name: string) (item: string) (expected: Document) : unit =
        match parse "Put" ("a1" + hexOf name + item) with
        | Ok output -> Assert.That((output = Document.map [ name, expected ]), $"{name} {item}: {output}")
        | Error error -> Assert.Fail $"{name} {item}: {AwsError.explain error}"

    let private refuses (name: string) (item: string) : unit =
        match parse "Put" ("a1" + hexOf name + item) with
        | Error(AwsError.Unreadable _) -> ()
        | other -> Assert.Fail $"{name} {item}: {other}"

    [<Test>]
    let ``a number is read in whatever form it comes, as long as nothing is lost`` () =
        for item in
            [
                "05"
                "1805"
                "1b0000000000000005"
                "f94500"
                "fa40a00000"
                "fb4014000000000000"
                "c24105"
                "d705"
                "c4820005"
            ] do
            for name in [ "Int"; "Long" ] do
                reads name item (Document.Integer 5L)

            for name in [ "Float"; "Double" ] do
                reads name item (Document.Float 5.0)

        reads "Int" "3a7fffffff" (Document.Integer(int64 Int32.MinValue))
        reads "Long" "3b7fffffffffffffff" (Document.Integer Int64.MinValue)
        reads "Double" "3bffffffffffffffff" (Document.Float -18446744073709551616.0)
        reads "Double" "c482211864" (Document.Float 1.0)

        for item in [ "1a80000000"; "fb3ff8000000000000"; "f97e00"; "6135"; "4105"; "f5"; "80"; "c2590010" ] do
            refuses "Int" item

        for item in [ "1b8000000000000000"; "3b8000000000000000"; "fb7ff0000000000000" ] do
            refuses "Long" item

        for item in [ "6135"; "4105"; "590105"; "f5"; "a0"; "c100" ] do
            refuses "Double" item

    [<Test>]
    let ``other kinds are not mistaken for each other`` () =
        reads "Flag" "f5" (Document.Boolean true)
        reads "Time" "c11a514b67b0" (Document.Timestamp(DateTimeOffset.FromUnixTimeSeconds 1363896240L))
        reads "Time" "1a514b67b0" (Document.Timestamp(DateTimeOffset.FromUnixTimeSeconds 1363896240L))
        reads "Time" "c120" (Document.Timestamp(DateTimeOffset.FromUnixTimeSeconds -1L))
        reads "Blob" "d75f4101 4102ff" (Document.Blob [| 1uy; 2uy |])
        reads "Text" "7f6161 6162ff" (Document.String "ab")

        for name, item in
            [
                "Flag", "01"
                "Flag", "6474727565"
                "Text", "01"
                "Text", "4161"
                "Blob", "6161"
                "Time", "6131"
                "Time", "c11bffffffffffffffff"
                "Time", "c1fb7ff8000000000000"
                "Texts", "a0"
                "Names", "80"
                "Choice", "80"
            ] do
            refuses name item

    [<Test>]
    let ``nothing is read of null, undefined and members that the model does not know`` () =
        let empty = Ok Document.empty
        Assert.That((parse "Put" ("a2" + hexOf "Text" + "f6" + hexOf "Int" + "f7") = empty))
        // A map in a list behind a tag, and text in chunks
        Assert.That((parse "Put" ("a2" + hexOf "New" + "81d7bf 6161 9f01ff ff" + hexOf "Newer" + "7f6161ff") = empty))
        // A union's type is no member of it.
        reads "Choice" ("a2" + hexOf "__type" + "6161" + hexOf "A" + "6161") (Document.map [ "A", Document.String "a" ])
        reads "Texts" "83 6161 f6 6162" (Document.List [ Document.String "a"; Document.String "b" ])
        reads "Texts" "9f f7 6161 f6 ff" (Document.List [ Document.String "a" ])
        reads "Holes" "83 6161 f6 6162" (Document.List [ Document.String "a"; Document.Null; Document.String "b" ])
        reads "Names" "a2 6161 f6 6162 a0" (Document.map [ "b", Document.empty ])

        // What is passed over is well-formed all the same.
        for item in [ "81ff"; "9f00"; "a10000"; "61ff"; "1c"; "bf6161ff"; String.replicate 128 "81" + "00" ] do
            refuses "New" item

        Assert.That((parse "Put" ("a1" + hexOf "New" + String.replicate 127 "81" + "00") = empty))

    [<Test>]
    let ``a member or a key that comes twice is refused`` () =
        let twice (name: string) (item: string) : string = hexOf name + item + hexOf name + item

        for body in
            [
                "a2" + twice "Text" "6161"
                "bf" + twice "Texts" "80" + "ff"
                "a2" + twice "Int" "f6"
                "a1" + hexOf "Names" + "a2" + twice "a" "a0"
                "a1" + hexOf "Things" + "82a0a2" + twice "Flag" "f5"
                "a1" + hexOf "Names" + "a16161a1" + hexOf "Names" + "a2" + twice "a" "f6"
            ] do
            match parse "Put" body with
            | Error(AwsError.Unreadable(_, message, _)) -> Assert.That(message, Does.Contain "comes twice")
            | other -> Assert.Fail $"{body}: {other}"

        // The 65th member and those after it count too, and what a structure inside has is not the outer one's.
        for name in [ "m0"; "m63"; "m64"; "m99" ] do
            match parse "Many" ("a3" + hexOf "m1" + "6161" + twice name "6161") with
            | Error(AwsError.Unreadable(_, message, _)) -> Assert.That(message, Does.Contain "comes twice")
            | other -> Assert.Fail $"{name}: {other}"

        let inside = "a1" + hexOf "Text" + "6161"
        let thing = Document.map [ "Text", Document.String "a" ]

        let expected =
            Document.map [
                "Text", Document.String "a"
                "Things", Document.List [ thing; thing ]
                "Choice", Document.map [ "B", thing ]
                "Flag", Document.Boolean true
            ]

        let body =
            "a4"
            + hexOf "Text"
            + "6161"
            + hexOf "Things"
            + "82"
            + inside
            + inside
            + hexOf "Choice"
            + "a1"
            + hexOf "B"
            + inside
            + hexOf "Flag"
            + "f5"

        Assert.That((parse "Put" body = Ok expected))

    [<Test>]
    let ``an answer is one item and no more`` () =
        match parse "Put" "a000", parse "Put" "bfffff", parse "Put" "80" with
        | Error(AwsError.Unreadable _), Error(AwsError.Unreadable _), Error(AwsError.Unreadable _) -> ()
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``structures that nest too deep are refused`` () =
        let nested (levels: int) : string = String.replicate levels ("a1" + hexOf "Things" + "81") + "a0"

        Assert.That(Result.isOk (parse "Put" (nested 63)))
        Assert.That(Result.isError (parse "Put" (nested 64)))
        Assert.That(Result.isError (parse "Put" (nested 100000)))
