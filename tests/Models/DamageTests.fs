namespace FunctionalAws.Models.Tests

open System
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Testing
open FunctionalAws.Schema

/// Answers that are cut off, damaged, or say more than the model: errors or values, never exceptions.
module DamageTests =

    let private withBody (bytes: byte[]) (response: HttpResponse) : HttpResponse = {
        response with
            Body = Body.Bytes(ReadOnlyMemory bytes)
    }

    let private withText (text: string) (response: HttpResponse) : HttpResponse =
        withBody (Encoding.UTF8.GetBytes text) response

    /// True when the body is JSON or XML, not the bytes or the text of one member.
    let private isStructured (subject: Subject) : bool =
        match subject.Model.Output with
        | null -> false
        | root ->
            match root.Target.Payload with
            | null -> true
            | payload -> payload.Target.Type = ShapeType.Structure && not payload.Target.Traits.IsEventStream

    let private json (text: string) : HttpResponse = {
        Status = 200
        Headers = []
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
    }

    let private getItem = Subject.find "GetItem" Subject.dynamoDb

    let private isUnreadable (error: AwsError option) : bool =
        match error with
        | Some(AwsError.Unreadable _) -> true
        | _ -> false

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``an answer that is cut off anywhere is an error`` (subject: Subject) =
        if isStructured subject then
            Subject.forSeeds 4 (fun seed ->
                let answer = subject.Answer seed
                let bytes = BodyText.bytes answer.Body

                // Of a long body, some places; a body of no bytes is one that has no members.
                let step = max 1 (bytes.Length / 400)

                for length in 1..step .. bytes.Length - 1 do
                    let error = subject.Parse(withBody (Array.sub bytes 0 length) answer)

                    Assert.That(
                        isUnreadable error,
                        $"the first {length} bytes of {bytes.Length}: %A{error}\n{BodyText.text answer.Body}"
                    )

                Assert.That(subject.Parse answer, Is.EqualTo None))

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``a damaged answer is an error or a value, never an exception`` (subject: Subject) =
        Subject.forSeeds 50 (fun seed ->
            let random = Random seed
            let answer = subject.Answer seed
            let bytes = BodyText.bytes answer.Body

            let damaged =
                match random.Next 3 with
                | 0 ->
                    let garbage = Array.zeroCreate (random.Next 200)
                    random.NextBytes garbage
                    garbage
                | _ when bytes.Length = 0 -> [| 0xFFuy |]
                | 1 ->
                    let copy = Array.copy bytes

                    for _ in 0 .. random.Next 4 do
                        copy[random.Next copy.Length] <- byte (random.Next 256)

                    copy
                | _ ->
                    // A piece of the body once more, or gone: wrong kinds of values in right places.
                    let from = random.Next bytes.Length
                    let until = random.Next(from, bytes.Length)
                    let at = random.Next bytes.Length

                    if random.Next 2 = 0 then
                        Array.concat [ bytes[.. at - 1]; bytes[from..until]; bytes[at..] ]
                    else
                        Array.append bytes[.. from - 1] bytes[until..]

            let headers =
                answer.Headers
                |> List.map (fun (struct (name, value)) ->
                    if random.Next 4 = 0 then
                        struct (name,
                                [| ""; "-1"; "99999999999999999999"; "\"a"; "1e400"; "-1e11"; "," |][random.Next 7])
                    else
                        struct (name, value))

            let response = { answer with Headers = headers } |> withBody damaged

            subject.Parse response |> ignore
            subject.Passes response |> ignore

            for status in [ 400; 503 ] do
                Assert.That(subject.Passes { response with Status = status }, Is.False))

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``members that the model does not know are passed over`` (subject: Subject) =
        if isStructured subject then
            Subject.forSeeds 20 (fun seed ->
                let answer = subject.Answer seed
                let text = BodyText.text answer.Body

                if text <> "" then
                    let more =
                        match subject.Wire with
                        | Wire.Json ->
                            let rest = text.Substring 1
                            let comma = if rest.StartsWith '}' then "" else ","
                            "{\"ZzNew\":[{\"a\":null,\"b\":[]},-1.5e3,\"\\u0041\\\"]}\",true]" + comma + rest
                        | Wire.Xml
                        | Wire.Form ->
                            let stop = text.IndexOf '>' + 1
                            text.Insert(stop, "<ZzNew a=\"&lt;/&gt;\"><b>c</b><d/><![CDATA[</ZzNew>]]></ZzNew>")

                    let echo = subject.Echo(withText more answer)
                    Assert.That(BodyText.text echo.Body, Is.EqualTo text))

    [<Test>]
    let ``values that the model does not list are kept and written back`` () =
        let text = """{"Item":{"id":{"ZZ":{"a":[1,null,1.25]}}},"ConsumedCapacity":{"TableName":"t"}}"""

        Assert.That(BodyText.text (getItem.Echo(json text)).Body, Is.EqualTo text)

        let describe = Subject.find "DescribeTable" Subject.dynamoDb
        let text = """{"Table":{"TableStatus":"HIBERNATING"}}"""
        Assert.That(BodyText.text (describe.Echo(json text)).Body, Is.EqualTo text)

    [<Test>]
    let ``deep nesting is an error`` () =
        let many = 100_000
        let repeat (text: string) = String.replicate many text

        for body in
            [
                repeat "["
                "{\"Zz\":" + repeat "["
                "{\"Item\":" + repeat "{\"a\":"
                "{\"Item\":{\"a\":" + repeat "{\"L\":["
                "{\"Item\":{\"a\":" + repeat "{\"L\":[" + repeat "]}" + "}}"
                "{\"Item\":{\"a\":{\"Zz\":" + repeat "[" + repeat "]" + "}}}"
            ] do
            Assert.That(isUnreadable (getItem.Parse(json body)), body.Substring(0, 40))
            Assert.That(getItem.Passes { json body with Status = 400 }, Is.False)

        let list = Subject.find "ListBuckets" Subject.s3

        for body in
            [
                repeat "<a>"
                "<ListAllMyBucketsResult>" + repeat "<Buckets>"
                "<ListAllMyBucketsResult>" + repeat "<a>" + repeat "</a>" + "</ListAllMyBucketsResult>"
            ] do
            Assert.That(isUnreadable (list.Parse(json body)), body.Substring(0, 40))
            Assert.That(list.Passes { json body with Status = 400 }, Is.False)

    [<Test>]
    let ``a point in time out of range is an error`` () =
        let describe = Subject.find "DescribeTable" Subject.dynamoDb

        for seconds in [ "-1e11"; "1e12"; "-62135596801"; "253402300800"; "1e400"; "\"-1e11\""; "\"NaN\"" ] do
            let answer = json $"{{\"Table\":{{\"CreationDateTime\":{seconds}}}}}"
            Assert.That(isUnreadable (describe.Parse answer), seconds)

        let answer = json """{"Table":{"CreationDateTime":253402300799.999}}"""
        Assert.That(describe.Parse answer, Is.EqualTo None)
