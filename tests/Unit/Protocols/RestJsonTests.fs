namespace FunctionalAws.Tests

open System
open System.Text
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open NUnit.Framework

/// REST-JSON's bindings, its rules for bodies and their types, and its errors.
module RestJsonTests =

    let private model: ServiceModel =
        ServiceModel.Parse
            """{
  "metadata": { "protocol": "rest-json", "endpointPrefix": "example", "serviceId": "Example" },
  "operations": {
    "Members": { "name": "Members", "http": { "method": "POST", "requestUri": "/m/{label}/{path+}?fixed=1" },
      "input": { "shape": "Members" }, "output": { "shape": "Members" } },
    "Headers": { "name": "Headers", "http": { "method": "GET", "requestUri": "/h" },
      "input": { "shape": "Headers" }, "output": { "shape": "Headers" } },
    "Blob": { "name": "Blob", "http": { "method": "PUT", "requestUri": "/b" },
      "input": { "shape": "BlobBody" }, "output": { "shape": "BlobBody" } },
    "Text": { "name": "Text", "http": { "method": "PUT", "requestUri": "/t" }, "input": { "shape": "TextBody" } },
    "Any": { "name": "Any", "http": { "method": "PUT", "requestUri": "/a" },
      "input": { "shape": "AnyBody" }, "output": { "shape": "AnyBody" } },
    "Structure": { "name": "Structure", "http": { "method": "PUT", "requestUri": "/s" },
      "input": { "shape": "StructureBody" }, "output": { "shape": "StructureBody" } },
    "Union": { "name": "Union", "http": { "method": "PUT", "requestUri": "/u" },
      "input": { "shape": "UnionBody" }, "output": { "shape": "UnionBody" } },
    "Created": { "name": "Created", "http": { "method": "POST", "requestUri": "/c", "responseCode": 201 },
      "output": { "shape": "Created" }, "errors": [{ "shape": "NotFound" }] },
    "Nothing": { "name": "Nothing", "http": { "method": "POST", "requestUri": "/n" } }
  },
  "shapes": {
    "Members": { "type": "structure", "members": {
      "label": { "shape": "Text", "location": "uri", "locationName": "label" },
      "path": { "shape": "Text", "location": "uri", "locationName": "path" },
      "named": { "shape": "Text", "location": "querystring", "locationName": "n" },
      "many": { "shape": "Texts", "location": "querystring", "locationName": "many" },
      "rest": { "shape": "TextLists", "location": "querystring", "locationName": "rest" },
      "body": { "shape": "Text", "locationName": "b" } } },
    "Headers": { "type": "structure", "members": {
      "json": { "shape": "Text", "location": "header", "locationName": "X-Json", "jsonvalue": true },
      "named": { "shape": "Text", "location": "header", "locationName": "X-Meta-a" },
      "meta": { "shape": "TextMap", "location": "headers", "locationName": "X-Meta-" },
      "time": { "shape": "Time", "location": "header", "locationName": "X-Time" },
      "list": { "shape": "Texts", "location": "header", "locationName": "X-List" } } },
    "BlobBody": { "type": "structure", "payload": "data", "members": {
      "type": { "shape": "Text", "location": "header", "locationName": "Content-Type" }, "data": { "shape": "Blob" } } },
    "TextBody": { "type": "structure", "payload": "data", "members": { "data": { "shape": "Text" } } },
    "AnyBody": { "type": "structure", "payload": "data", "members": { "data": { "shape": "Any" } } },
    "StructureBody": { "type": "structure", "payload": "data", "members": { "data": { "shape": "Inner" } } },
    "UnionBody": { "type": "structure", "payload": "data", "members": { "data": { "shape": "Choice" } } },
    "Created": { "type": "structure", "required": ["id"], "members": {
      "id": { "shape": "Text" }, "status": { "shape": "Status", "location": "statusCode" } } },
    "NotFound": { "type": "structure", "exception": true, "error": { "httpStatusCode": 404 }, "members": {
      "message": { "shape": "Text" }, "retry": { "shape": "Status", "location": "header", "locationName": "Retry-After" } } },
    "Inner": { "type": "structure", "members": { "text": { "shape": "Text" } } },
    "Choice": { "type": "structure", "union": true, "members": { "text": { "shape": "Text" }, "inner": { "shape": "Inner" } } },
    "Text": { "type": "string" },
    "Texts": { "type": "list", "member": { "shape": "Text" } },
    "TextMap": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" } },
    "TextLists": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Texts" } },
    "Time": { "type": "timestamp" },
    "Blob": { "type": "blob" },
    "Any": { "type": "structure", "document": true, "members": {} },
    "Status": { "type": "integer" }
  }
}"""B

    let private codec (name: string) : Codec = RestJson.protocol model (model.Operation name)

    let private operation (name: string) : Operation<Document, Document> =
        ServiceOperation.create
            model
            RestJson.protocol
            name
            DocumentShape.shape
            DocumentShape.shape
            (fun _ reader schema -> Some(DocumentShape.shape.Read reader schema :> obj))

    let private text (value: string) : Document = Document.String value
    let private texts (values: string list) : Document = Document.List(List.map text values)

    let private build (name: string) (input: Document) : HttpRequest =
        match (operation name).Build (fun () -> "token") input with
        | Ok request -> request
        | Error error -> failwith (AwsError.explain error)

    let private respond (name: string) (output: Document) : HttpResponse =
        let message = (codec name).WriteResponse()

        match (model.Operation name).Output with
        | null -> ()
        | root -> DocumentShape.shape.Write message.Root root.Target output

        message.ToResponse()

    let private understand (name: string) (request: HttpRequest) : Document =
        match (model.Operation name).Input with
        | null -> Document.empty
        | root -> DocumentShape.shape.Read ((codec name).ReadRequest request) root.Target

    let private body (body: Body) : string =
        match body with
        | Body.Empty -> ""
        | Body.Bytes bytes -> Encoding.UTF8.GetString bytes.Span
        | Body.Rented(buffer, length) -> Encoding.UTF8.GetString(buffer, 0, length)
        | Body.Stream _ -> failwith "a stream"


    let private header (name: string) (headers: Header list) : string option =
        Header.tryFind name headers |> ValueOption.toOption

    let private answer (status: int) (headers: Header list) (body: string) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private is (expected: 'value) (actual: 'value) : unit = Assert.That(box actual, Is.EqualTo(box expected))

    let private labels = [ "label", text "l"; "path", text "p" ]
    let private members (more: (string * Document) list) : Document = Document.map (labels @ more)

    // Paths and queries.

    [<Test>]
    let ``labels are encoded, and only a greedy one keeps its slashes`` () =
        let input = Document.map [ "label", text "a/b c"; "path", text "d/e f%" ]
        let request = build "Members" input
        is "/m/a%2Fb%20c/d/e%20f%25" request.Path
        is input (understand "Members" request)

    [<Test>]
    let ``a label that is empty or absent is refused, for the path would be another operation's`` () =
        for input in [ [ "label", text ""; "path", text "p" ]; [ "label", text "l" ] ] do
            match (operation "Members").Build (fun () -> "") (Document.map input) with
            | Error(AwsError.Invalid(_, [ problem ])) -> Assert.That(problem.Message, Does.Contain "must not be empty")
            | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a map in the query has names with several values, and those that members name win`` () =
        let rest = [ "n", texts [ "no" ]; "fixed", texts [ "2" ]; "x", texts [ "1"; "2" ] ]

        let request =
            build "Members" (members [ "rest", Document.map rest; "named", text "yes"; "many", texts [ "a"; "b" ] ])

        is
            (set [ "fixed", "1"; "n", "yes"; "many", "a"; "many", "b"; "x", "1"; "x", "2" ])
            (set [ for struct (name, value) in request.Query -> name, value ])

        is
            (members [
                "named", text "yes"
                "many", texts [ "a"; "b" ]
                "rest", Document.map [ "x", texts [ "1"; "2" ] ]
            ])
            (understand "Members" request)

    [<Test>]
    let ``an answer has no path and no query: their members are in its body`` () =
        let output = members [ "named", text "n"; "many", texts [ "a" ]; "body", text "b" ]
        let response = respond "Members" output

        is
            (Document.map [
                "label", text "l"
                "path", text "p"
                "n", text "n"
                "many", texts [ "a" ]
                "b", text "b"
            ])
            (JsonSamples.parsed (Encoding.UTF8.GetBytes(body response.Body)))

        match (operation "Members").Parse response with
        | Ok read -> is output read
        | Error error -> Assert.Fail(AwsError.explain error)

    // Headers.

    [<Test>]
    let ``JSON in a header is base64`` () =
        let input = Document.map [ "json", text """{"a":"é"}""" ]
        let request = build "Headers" input
        is (Some(Convert.ToBase64String(Encoding.UTF8.GetBytes """{"a":"é"}"""))) (header "X-Json" request.Headers)
        is input (understand "Headers" request)

        match (operation "Headers").Parse(answer 200 [ struct ("X-Json", "no base64!") ] "") with
        | Error(AwsError.Unreadable _) -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a header that a member names wins over a map's`` () =
        let meta = Document.map [ "A", text "map"; "b", text "" ]
        let request = build "Headers" (Document.map [ "named", text "member"; "meta", meta ])
        is [ struct ("X-Meta-a", "member"); struct ("X-Meta-b", "") ] request.Headers

    [<Test>]
    let ``times in headers are HTTP dates`` () =
        let time = Document.Timestamp(DateTimeOffset.FromUnixTimeSeconds 1576540098L)
        let request = build "Headers" (Document.map [ "time", time ])
        is (Some "Mon, 16 Dec 2019 23:48:18 GMT") (header "X-Time" request.Headers)

    [<Test>]
    let ``items of a header's list are quoted where they have to be`` () =
        let input = Document.map [ "list", texts [ "a,b"; "\"c\""; "d" ] ]
        let request = build "Headers" input
        is (Some "\"a,b\", \"\\\"c\\\"\", d") (header "X-List" request.Headers)
        is input (understand "Headers" request)

    // Bodies and their types.

    [<Test>]
    let ``what has members for the body has one, and what has none has none`` () =
        let request = build "Members" (members [])
        is "{}" (body request.Body)
        is (Some "application/json") (header "Content-Type" request.Headers)

        for name in [ "Headers"; "Nothing"; "Created"; "Blob"; "Text"; "Any"; "Union" ] do
            let request = build name Document.empty
            is "" (body request.Body)
            is None (header "Content-Type" request.Headers)

    [<Test>]
    let ``the answer to a modelled output is an object`` () =
        is "{}" (body (respond "Headers" Document.empty).Body)
        is "{}" (body (respond "Members" Document.empty).Body)
        is "" (body (respond "Nothing" Document.empty).Body)
        is 201 (respond "Created" Document.empty).Status

    [<Test>]
    let ``a structure that is the body has no name there, and is empty when it is absent`` () =
        let input = Document.map [ "data", Document.map [ "text", text "t" ] ]
        let request = build "Structure" input
        is """{"text":"t"}""" (body request.Body)
        is (Some "application/json") (header "Content-Type" request.Headers)
        is input (understand "Structure" request)
        is "{}" (body (build "Structure" Document.empty).Body)

    [<Test>]
    let ``a union that is the body`` () =
        let input = Document.map [ "data", Document.map [ "inner", Document.map [ "text", text "t" ] ] ]
        let request = build "Union" input
        is """{"inner":{"text":"t"}}""" (body request.Body)
        is input (understand "Union" request)

        let read (json: string) = (operation "Union").Parse(answer 200 [] json)
        is (Ok Document.empty) (read "")

        let unknown = Document.map [ "data", Document.map [ "new", Document.List [ Document.Integer 1L ] ] ]
        is (Ok unknown) (read """{"__type":"x#Choice","text":null,"new":[1]}""")

    [<TestCase("\"text\"")>]
    [<TestCase("[1,null]")>]
    [<TestCase("{\"a\":{}}")>]
    [<TestCase("false")>]
    let ``a document that is the body`` (json: string) =
        let input = Document.map [ "data", JsonSamples.parsed (Encoding.UTF8.GetBytes json) ]
        let request = build "Any" input
        is json (body request.Body)
        is (Some "application/json") (header "Content-Type" request.Headers)
        is input (understand "Any" request)
        is (Ok input) ((operation "Any").Parse(respond "Any" input))

    [<Test>]
    let ``bytes and texts that are the body have types of their own, which a member may name`` () =
        let data = "data", Document.Blob [| 1uy; 2uy |]
        is (Some "application/octet-stream") (header "Content-Type" (build "Blob" (Document.map [ data ])).Headers)

        let named = build "Blob" (Document.map [ "type", text "image/png"; data ])
        is [ struct ("Content-Type", "image/png") ] named.Headers

        let request = build "Text" (Document.map [ "data", text "{}é" ])
        is "{}é" (body request.Body)
        is (Some "text/plain") (header "Content-Type" request.Headers)

    // Answers.

    [<Test>]
    let ``an answer whose required members are gone with its body is unreadable`` () =
        match (operation "Created").Parse(answer 201 [] "") with
        | Error(AwsError.Unreadable _) -> ()
        | other -> Assert.Fail $"%A{other}"

        is (Ok(Document.map [ "status", Document.Integer 204L ])) ((operation "Created").Parse(answer 204 [] ""))

    [<Test>]
    let ``an answer of no bytes to AWS JSON is unreadable, unless there is nothing to say`` () =
        let parse (shape: string) =
            let text =
                """{"metadata":{"protocol":"json","jsonVersion":"1.0","targetPrefix":"T","endpointPrefix":"e"},"""
                + """"operations":{"O":{"name":"O","http":{"method":"POST","requestUri":"/"},"output":{"shape":"S"}}},"""
                + $"\"shapes\":{{\"S\":{shape},\"Text\":{{\"type\":\"string\"}}}}}}"

            let model = ServiceModel.Parse(Encoding.UTF8.GetBytes text)

            let operation =
                ServiceOperation.create model AwsJson.protocol "O" DocumentShape.shape DocumentShape.shape (fun _ _ _ ->
                    None)

            operation.Parse(answer 200 [] "")

        match parse """{"type":"structure","members":{"a":{"shape":"Text"}}}""" with
        | Error(AwsError.Unreadable _) -> ()
        | other -> Assert.Fail $"%A{other}"

        is (Ok Document.empty) (parse """{"type":"structure","members":{}}""")

    let private errorOf (response: HttpResponse) : ServiceError =
        match (operation "Created").Info.Check response with
        | Error(AwsError.Service error) -> error
        | other -> failwith $"%A{other}"

    let private code (error: ServiceError) = error.Code

    [<Test>]
    let ``an error's code is in the header or in the body, with or without name space and URI`` () =
        for value in
            [
                "NotFound"
                "ns#NotFound"
                "NotFound:http://example.com/a#b/"
                "ns#NotFound:http://example.com/"
            ] do
            is "NotFound" (code (errorOf (answer 404 [ struct ("x-amzn-ErrorType", value) ] "")))
            is "NotFound" (code (errorOf (answer 404 [] $"{{\"code\":\"{value}\"}}")))
            is "NotFound" (code (errorOf (answer 404 [] $"{{\"__type\":\"{value}\"}}")))

    [<Test>]
    let ``an error's members are in its body and in its headers`` () =
        let headers = [ struct ("x-amzn-errortype", "NotFound"); struct ("Retry-After", "7") ]
        let error = errorOf (answer 404 headers """{"message":"gone"}""")
        is "gone" error.Message
        is (Some(box (Document.map [ "message", text "gone"; "retry", Document.Integer 7L ]))) error.Detail

    [<TestCase("<html>no</html>")>]
    [<TestCase("[1]")>]
    [<TestCase("{\"message\":")>]
    [<TestCase("")>]
    let ``an error without JSON still has what its headers say`` (body: string) =
        let headers = [ struct ("x-amzn-errortype", "NotFound"); struct ("Retry-After", "7") ]
        let error = errorOf (answer 404 headers body)
        is "NotFound" error.Code
        is (Some(box (Document.map [ "retry", Document.Integer 7L ]))) error.Detail
        is "503" (code (errorOf (answer 503 [] body)))
