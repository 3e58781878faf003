namespace FunctionalAws.Tests.Schema

open System
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// Members with the jsonvalue trait: JSON in a text, which is in base64 where it travels in a header.
module JsonValueTests =

    let private model =
        """{ "metadata": { "protocol": "rest-json", "endpointPrefix": "notes", "serviceId": "Notes", "apiVersion": "1" },
             "operations": { "Put": { "name": "Put", "http": { "method": "POST", "requestUri": "/" },
               "input": { "shape": "Note" }, "output": { "shape": "Note" } } },
             "shapes": {
               "Note": { "type": "structure", "members": {
                 "Head": { "shape": "Json", "location": "header", "locationName": "x-head", "jsonvalue": true },
                 "Body": { "shape": "Json", "jsonvalue": true }, "All": { "shape": "List" },
                 "Plain": { "shape": "Json" } } },
               "List": { "type": "list", "member": { "shape": "Json", "jsonvalue": true } },
               "Json": { "type": "string", "max": 100 } } }"""
        |> Encoding.UTF8.GetBytes
        |> ServiceModel.Parse

    /// Calls a server that answers with what it was sent.
    let private call (input: Document) : Result<Document, AwsError> * (string voption * string) =
        let mutable sent = ValueNone, ""

        let transport: Transport =
            fun request _ ->
                let body = (Body.bytes request.Body).ToArray()
                let head = Header.tryFind "x-head" request.Headers
                sent <- head, Encoding.UTF8.GetString body
                let headers = head |> ValueOption.map (fun head -> [ struct ("x-head", head) ])

                Task.FromResult(
                    Ok {
                        Status = 200
                        Headers = ValueOption.defaultValue [] headers
                        Body = Body.Bytes(ReadOnlyMemory body)
                    }
                )

        let result =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withEndpoint "http://localhost:1"
            |> Session.withKeys "AKIDEXAMPLE" "secret"
            |> Session.withTransport transport
            |> Session.connectTo model
            |> Connection.call "Put" input
            |> Async.RunSynchronously

        result, sent

    let private value = doc [ "a", list [ num 1; flag true ]; "b", str "ü" ]

    [<Test>]
    let ``a document goes as its JSON and comes back as what it was`` () =
        let input = doc [ "Head", value; "Body", value; "All", list [ num 7; flag true; list [] ] ]
        let result, (head, body) = call input
        let text = """{"a":[1,true],"b":"ü"}"""
        Assert.That(head, Is.EqualTo(ValueSome(Convert.ToBase64String(Encoding.UTF8.GetBytes text))))
        let sent = Document.ofJson body |> Result.defaultWith failwith
        Assert.That(Document.tryString [ "Body" ] sent, Is.EqualTo(Some text))
        Assert.That(Document.tryFind [ "All" ] sent, Is.EqualTo(Some(list [ str "7"; str "true"; str "[]" ])))
        Assert.That((result = Ok input), $"{result}")

    [<Test>]
    let ``a string is the text itself`` () =
        let result, (head, _) = call (doc [ "Head", str """{"a": [1]}"""; "Body", str "[1" ])
        Assert.That(head, Is.EqualTo(ValueSome(Convert.ToBase64String """{"a": [1]}"""B)))
        // What is no JSON stays a text.
        Assert.That((result = Ok(doc [ "Head", doc [ "a", list [ num 1 ] ]; "Body", str "[1" ])), $"{result}")

    [<Test>]
    let ``what means a text or nothing stays the JSON that it is, so that it can be sent again`` () =
        for text in [ "\"x\""; "null"; "" ] do
            let input = doc [ "Body", str text ]
            Assert.That((fst (call input) = Ok input), text)

    [<Test>]
    let ``constraints are those of the text, and other members take no documents`` () =
        let problems (input: Document) : string list =
            match fst (call input) with
            | Error(AwsError.Invalid("Put", problems)) -> problems |> List.map _.Path
            | other -> failwith $"{other}"

        Assert.That(problems (doc [ "Body", list [ str (String('x', 100)) ] ]), Is.EqualTo [ "Body" ])
        Assert.That(problems (doc [ "Plain", value ]), Is.EqualTo [ "Plain" ])
        let stream = doc [ "x", Document.Stream(ByteStream.OfStream(new IO.MemoryStream())) ]
        Assert.That(problems (doc [ "Body", stream ]), Is.EqualTo [ "Body" ])
