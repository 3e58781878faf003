namespace FunctionalAws.Tests.Protocols

open System
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Tests.Schema

/// Traits of models that no other test has by their names: what each of them does, and what is done without it.
module TraitsTests =

    let private op
        (metadata: string)
        (more: string)
        (members: string)
        (shapes: string)
        : Operation<Document, Document> =
        $"""{more} "input":{{"shape":"Input"}}, "output":{{"shape":"Input"}}"""
        |> fun operation ->
            Made.model
                metadata
                operation
                ($"\"Input\":{{\"type\":\"structure\",\"members\":{{{members}}}}}, \"Text\":{{\"type\":\"string\"}}"
                 + shapes)
        |> Made.operationOf

    let private text = "\"Name\":{\"shape\":\"Text\"}"

    let private ok (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private body (operation: Operation<Document, Document>) (input: Document) : string =
        Body.text 10000 (operation.Build (fun () -> "token") input |> ok).Body

    let private answer (status: int) (body: string) : HttpResponse = {
        Status = status
        Headers = []
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    [<Test>]
    let ``xmlAttribute: a member is an attribute of its parent, in the namespace of its prefix`` () =
        let operation =
            op
                Made.xml
                ""
                "\"Grantee\":{\"shape\":\"Grantee\"}"
                """, "Grantee":{"type":"structure",
                      "xmlNamespace":{"prefix":"xsi","uri":"http://www.w3.org/2001/XMLSchema-instance"},
                      "members":{"Kind":{"shape":"Text","locationName":"xsi:type","xmlAttribute":true},
                                 "Id":{"shape":"Text"}}}"""

        let value = doc [ "Grantee", doc [ "Kind", str "User"; "Id", str "1" ] ]

        Assert.That(
            body operation value,
            Does.Contain
                "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"User\"><Id>1</Id></Grantee>"
        )

        let read = operation.Parse(answer 200 (body operation value)) |> ok
        Assert.That((read = value), $"{read}")

    [<Test>]
    let ``contextParam, staticContextParams, operationContextParams: what the endpoint depends on`` () =
        let operation =
            op
                Made.json
                """"staticContextParams":{"IsFixed":{"value":true}}, "operationContextParams":{"Names":{"path":"List[*].Name"}}, """
                """"Bucket":{"shape":"Text","contextParam":{"name":"BucketName"}},"List":{"shape":"List"}"""
                (", \"List\":{\"type\":\"list\",\"member\":{\"shape\":\"Item\"}}, \"Item\":{\"type\":\"structure\",\"members\":{"
                 + text
                 + "}}")

        let item (name: string) = doc [ "Name", str name ]
        let context = operation.Context(doc [ "Bucket", str "b"; "List", list [ item "x"; item "y" ] ])
        Assert.That(List.contains ("BucketName", EndpointValue.String "b") context)
        Assert.That(List.contains ("Names", EndpointValue.Strings [ "x"; "y" ]) context)
        Assert.That(operation.Info.StaticContext, Is.EqualTo [ "IsFixed", EndpointValue.Boolean true ])

        let plain = op Made.json "" text ""
        Assert.That(plain.Context(item "x"), Is.Empty)
        Assert.That(plain.Info.StaticContext, Is.Empty)

    [<Test>]
    let ``httpChecksum, httpChecksumRequired, requestcompression: what is done with the body`` () =
        let told (traits: string) : bool * bool * bool =
            let info = (op Made.json traits text "").Info

            match info.Checksum with
            | ValueSome checksum -> checksum.Required && not checksum.IsMd5, checksum.IsMd5, info.Compresses
            | ValueNone -> false, false, info.Compresses

        Assert.That(told "", Is.EqualTo((false, false, false)))
        Assert.That(told """"httpChecksum":{"requestChecksumRequired":true}, """, Is.EqualTo((true, false, false)))
        Assert.That(told """"httpChecksum":{"requestChecksumRequired":false}, """, Is.EqualTo((false, false, false)))
        Assert.That(told """"httpChecksumRequired":true, """, Is.EqualTo((false, true, false)))
        Assert.That(told """"requestcompression":{"encodings":["gzip"]}, """, Is.EqualTo((false, false, true)))
        Assert.That(told """"requestcompression":{"encodings":["br"]}, """, Is.EqualTo((false, false, false)))

    [<Test>]
    let ``box: an absent number is absent, with the trait and without, and a zero is sent`` () =
        let operation =
            op
                Made.json
                ""
                """"Boxed":{"shape":"Boxed"},"Plain":{"shape":"Plain"}"""
                """, "Boxed":{"type":"integer","box":true}, "Plain":{"type":"integer"}"""

        Assert.That(body operation Document.empty, Is.EqualTo "{}")
        Assert.That(body operation (doc [ "Boxed", num 0; "Plain", num 0 ]), Is.EqualTo """{"Boxed":0,"Plain":0}""")
        Assert.That((ok (operation.Parse(answer 200 "{}")) = Document.empty))

    [<Test>]
    let ``sensitive: a value that is wrong is told of, but not shown`` () =
        let operation =
            op
                Made.json
                ""
                """"Secret":{"shape":"Secret"},"Pin":{"shape":"Pin"}"""
                """, "Secret":{"type":"string","sensitive":true,"pattern":"[0-9]+","enum":["1"]},
                      "Pin":{"type":"integer","sensitive":true,"max":9}"""

        let problems = operation.Validate Validation.Strict (doc [ "Secret", str "hush"; "Pin", num 4711 ])
        Assert.That(problems |> List.map _.Path |> List.distinct, Is.EquivalentTo [ "Secret"; "Pin" ])

        for problem in problems do
            Assert.That(problem.Message, Does.Not.Contain "hush")
            Assert.That(problem.Message, Does.Not.Contain "4711")

    [<Test>]
    let ``synthetic: an error that the model has from elsewhere is an error as any other`` () =
        let operation =
            op
                (Made.json + ",\"awsQueryCompatible\":{}")
                """"errors":[{"shape":"Gone"}], """
                text
                """, "Gone":{"type":"structure","exception":true,"synthetic":true,
                      "error":{"code":"Was.Gone","httpStatusCode":410,"senderFault":true},
                      "members":{"message":{"shape":"Text"}}}"""

        match operation.Info.Check(answer 410 """{"__type":"Gone","message":"no more"}""") with
        | Error(AwsError.Service error) ->
            Assert.That(error.Message, Is.EqualTo "no more")
            Assert.That(error.Detail.IsSome)
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``deprecated: it works, and who asks is told`` () =
        let model =
            Made.model
                Made.json
                """"deprecated":true, "input":{"shape":"Input"}"""
                """"Input":{"type":"structure","members":{"Old":{"shape":"Text","deprecated":true},"New":{"shape":"Text"}}},
                   "Text":{"type":"string"}"""

        Assert.That(body (Made.operationOf model) (doc [ "Old", str "x" ]), Is.EqualTo """{"Old":"x"}""")
        let facts = Introspection.operation "Op" model
        Assert.That(facts.Deprecated)
        Assert.That(facts.Input |> List.map (fun m -> m.Name, m.Deprecated), Is.EqualTo [ "Old", true; "New", false ])
