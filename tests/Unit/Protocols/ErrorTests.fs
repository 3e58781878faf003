namespace FunctionalAws.Tests.Protocols

open System
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests.Schema

/// What a failed answer says becomes one kind of error, whatever the protocol.
module ErrorTests =

    let private shapes =
        """
        "Gone":{"type":"structure","members":{"message":{"shape":"Text"},"Left":{"shape":"Count"}},
            "error":{"httpStatusCode":404},"exception":true},
        "Busy":{"type":"structure","members":{"Message":{"shape":"Text"}},
            "error":{"code":"Busy.Now","httpStatusCode":503},"exception":true,"fault":true,"retryable":{"throttling":true}},
        "Text":{"type":"string"},"Count":{"type":"integer"}
        """

    let private errors = "\"errors\":[{\"shape\":\"Gone\"},{\"shape\":\"Busy\"}]"

    let private json = Made.operationOf (Made.model Made.json errors shapes)
    let private xml = Made.operationOf (Made.model Made.xml errors shapes)

    let private compatible = Made.operationOf (Made.model (Made.json + ",\"awsQueryCompatible\":{}") errors shapes)

    let private answer (status: int) (headers: Header list) (body: string) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private errorOf (operation: Operation<Document, Document>) (response: HttpResponse) : ServiceError =
        match operation.Info.Check response with
        | Error(AwsError.Service error) -> error
        | other -> failwith $"%A{other}"

    let private memberOf (name: string) (error: ServiceError) : Document option =
        Document.tryFind [ name ] error.Members.Value

    [<TestCase("Gone")>]
    [<TestCase("aws.made#Gone")>]
    [<TestCase("aws.made#Gone:http://internal.amazon.com/coral/aws.made/")>]
    [<TestCase("Gone:http://internal.amazon.com/coral/aws.made/")>]
    let ``a code is freed of its name space and its URI, in the body and in the header`` (code: string) =
        let inBody = errorOf json (answer 404 [] ("{\"__type\":\"" + code + "\",\"message\":\"m\",\"Left\":3}"))
        let inHeader = errorOf json (answer 404 [ struct ("x-amzn-ErrorType", code) ] "{\"message\":\"m\",\"Left\":3}")

        for error in [ inBody; inHeader ] do
            Assert.That(error.Code, Is.EqualTo "Gone")
            Assert.That(error.Message, Is.EqualTo "m")
            Assert.That(error.Service, Is.EqualTo "Made")
            Assert.That(memberOf "Left" error, Is.EqualTo(Some(Document.Integer 3L)))
            Assert.That(error.Detail.IsSome)
            Assert.That(error.Fault, Is.EqualTo ErrorFault.Client)

    [<TestCase("Message")>]
    [<TestCase("message")>]
    [<TestCase("MESSAGE")>]
    let ``an error's own message is there however the server spells it`` (name: string) =
        let body = "{\"__type\":\"Gone\",\"" + name + "\":\"why\"}"
        let error = errorOf json (answer 404 [] body)
        Assert.That(memberOf "message" error, Is.EqualTo(Some(Document.String "why")))

        let body = "<Error><Code>Busy.Now</Code><" + name + ">why</" + name + "></Error>"
        let error = errorOf xml (answer 503 [] body)
        Assert.That(memberOf "Message" error, Is.EqualTo(Some(Document.String "why")))

    [<Test>]
    let ``the model says whose fault it is, and whether to try again`` () =
        let error = errorOf json (answer 400 [] "{\"__type\":\"Busy.Now\"}")
        Assert.That((error.Fault, error.Retryable, error.Throttling), Is.EqualTo((ErrorFault.Server, true, true)))

    [<TestCase(400, false)>]
    [<TestCase(499, false)>]
    [<TestCase(500, true)>]
    [<TestCase(301, false)>]
    let ``what the model does not know is judged by its status, and keeps its code`` (status: int, isServer: bool) =
        let error = errorOf json (answer status [] "{\"__type\":\"ns#New\",\"Message\":\"m\",\"a\":1}")
        Assert.That((error.Code, error.Message), Is.EqualTo(("New", "m")))
        Assert.That(error.Fault.IsServer, Is.EqualTo isServer)
        Assert.That(error.Detail, Is.EqualTo None)
        Assert.That(error.Members.Value, Is.EqualTo Document.empty)
        Assert.That(error.RawBody, Does.Contain "\"a\":1")

    [<Test>]
    let ``the code of the Query protocol goes before, and the shape stays known`` () =
        let headers: Header list = [ struct ("x-amzn-query-error", "Made.OldCode;Sender") ]
        let body = "{\"__type\":\"ns#Gone\",\"Left\":1}"
        let error = errorOf compatible (answer 400 headers body)
        Assert.That(error.Code, Is.EqualTo "Made.OldCode")
        Assert.That(memberOf "Left" error, Is.EqualTo(Some(Document.Integer 1L)))
        // Only where the model says so.
        Assert.That((errorOf json (answer 400 headers body)).Code, Is.EqualTo "Gone")

    [<Test>]
    let ``ids come from headers, or from the body`` () =
        let headers: Header list = [ struct ("x-amz-request-id", "R"); struct ("x-amz-id-2", "H") ]
        let error = errorOf xml (answer 404 headers "<Error><Code>Gone</Code></Error>")
        Assert.That((error.RequestId, error.HostId), Is.EqualTo(("R", "H")))

        let body = "<Error><Code>Gone</Code><RequestId>R2</RequestId><HostId>H2</HostId></Error>"
        let error = errorOf xml (answer 404 [] body)
        Assert.That((error.RequestId, error.HostId), Is.EqualTo(("R2", "H2")))

        let body =
            "<ErrorResponse><Error><Type>Sender</Type><Code>Gone</Code></Error><RequestId>R3</RequestId></ErrorResponse>"

        Assert.That((errorOf xml (answer 404 [] body)).RequestId, Is.EqualTo "R3")

    [<TestCase("")>]
    [<TestCase("<html>Bad gateway</html>")>]
    [<TestCase("{\"__type\":")>]
    [<TestCase("[1]")>]
    let ``an error that cannot be read is its status, with the answer as it came`` (body: string) =
        for operation in [ json; xml ] do
            let error = errorOf operation (answer 502 [ struct ("via", "proxy") ] body)
            Assert.That(error.Code, Is.EqualTo "502")
            Assert.That(error.Fault, Is.EqualTo ErrorFault.Server)
            Assert.That(error.RawBody, Is.EqualTo body)
            Assert.That(Header.tryFind "Via" error.Response.Headers, Is.EqualTo(ValueSome "proxy"))

    [<Test>]
    let ``members that cannot be read do not hide the error`` () =
        let error = errorOf json (answer 404 [] "{\"__type\":\"Gone\",\"message\":\"m\",\"Left\":\"many\"}")
        Assert.That((error.Code, error.Message, error.Detail), Is.EqualTo(("Gone", "m", (None: obj option))))
        Assert.That(error.Members.Value, Is.EqualTo Document.empty)

    [<Test>]
    let ``an answer that cannot be read is kept whole`` () =
        let operation =
            Made.operationOf (
                Made.model
                    Made.json
                    "\"output\":{\"shape\":\"Output\"}"
                    "\"Output\":{\"type\":\"structure\",\"members\":{\"a\":{\"shape\":\"A\"}}},\"A\":{\"type\":\"integer\"}"
            )

        let text = "{\"a\":\"" + String('x', 1000) + "\"}"
        let bytes = Encoding.UTF8.GetBytes text
        let rented = Buffers.ArrayPool.Shared.Rent bytes.Length
        bytes.CopyTo(rented, 0)

        let response = {
            Status = 200
            Headers = [ struct ("x-amzn-RequestId", "R") ]
            Body = Body.Rented(rented, bytes.Length)
        }

        match operation.Parse response with
        | Error(AwsError.Unreadable("Op", _, kept) as error) ->
            Assert.That(kept.Status, Is.EqualTo 200)
            Assert.That(Header.requestId kept.Headers, Is.EqualTo "R")
            Assert.That(Body.text Int32.MaxValue kept.Body, Is.EqualTo text)
            // A person sees how it begins.
            Assert.That((AwsError.explain error).Length, Is.LessThan 400)
        | other -> Assert.Fail $"%A{other}"
