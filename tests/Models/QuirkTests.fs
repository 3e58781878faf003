namespace FunctionalAws.Models.Tests

open System
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

/// Quirks work on typed values and on documents alike.
module QuirkTests =

    let private session (response: HttpResponse) : Session * ResizeArray<HttpRequest> =
        let sent = ResizeArray<HttpRequest>()

        let transport: Transport =
            fun request _ ->
                sent.Add request
                Task.FromResult(Ok response)

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
            |> Session.withTransport transport

        session, sent

    let private answer (headers: Header list) (text: string) : HttpResponse = {
        Status = 200
        Headers = headers
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
    }

    let private run (call: Async<Result<'a, AwsError>>) : 'a =
        match Async.RunSynchronously(call, 10000) with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private page =
        "<ListBucketResult><Name>b</Name><Prefix>a+b/</Prefix><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>"
        + "<Contents><Key>a+b/%01</Key><ETag>\"e\"</ETag></Contents><CommonPrefixes><Prefix>a+b/%2B/</Prefix></CommonPrefixes></ListBucketResult>"

    [<Test>]
    let ``a list of keys comes as they are, typed and as a document`` () =
        let aws, sent = session (answer [] page)
        let output = ListObjectsV2.create "bucket" |> Aws.send aws |> run
        Assert.That(output.Prefix, Is.EqualTo(Some "a b/"))
        Assert.That(output.Contents |> List.map _.Key, Is.EqualTo [ Some "a b/\u0001" ])
        Assert.That(output.CommonPrefixes |> List.map _.Prefix, Is.EqualTo [ Some "a b/+/" ])
        Assert.That(output.EncodingType, Is.EqualTo None)
        Assert.That(sent[0].Query, Does.Contain(struct ("encoding-type", "url")))

        let dynamic = (Subject.find "ListObjectsV2" Subject.s3).Dynamic
        let input = Document.map [ "Bucket", Document.String "bucket" ]

        match (Aws.callTask dynamic aws Threading.CancellationToken.None input).GetAwaiter().GetResult() with
        | Ok output -> Assert.That(Document.tryFind [ "Prefix" ] output, Is.EqualTo(Some(Document.String "a b/")))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``a copy's source may have any character`` () =
        let aws, sent = session (answer [] "<CopyObjectResult/>")
        CopyObject.create "bucket" "source/é \u0001 key" "to" |> Aws.send aws |> run |> ignore

        Assert.That(
            Header.tryFind "x-amz-copy-source" sent[0].Headers,
            Is.EqualTo(ValueSome "source/%C3%A9%20%01%20key")
        )

    [<Test>]
    let ``metadata that is not ASCII says where it is`` () =
        let aws, sent = session (answer [] "")

        let put = PutObject.create "bucket" "key" |> PutObject.metadata (Dict.ofList [ "note", "é" ])

        match put |> Aws.send aws |> Async.RunSynchronously with
        | Error(AwsError.Invalid("PutObject", [ { Path = "Metadata.note" } ])) -> Assert.That(sent, Is.Empty)
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an object that expires when it likes can be had`` () =
        let aws, _ = session (answer [ struct ("Expires", "never"); struct ("ETag", "\"e\"") ] "body")
        let answer = HeadObject.create "bucket" "key" |> Aws.sendDetailed aws |> run
        Assert.That(answer.Output.Expires, Is.EqualTo None)
        Assert.That(answer.Output.ExpiresString, Is.EqualTo(Some "never"))
        Assert.That(answer.Output.ETag, Is.EqualTo(Some "\"e\""))
        Assert.That(Header.tryFind "Expires" answer.Headers, Is.EqualTo(ValueSome "never"))

    [<Test>]
    let ``a bucket's location is read`` () =
        let aws, _ = session (answer [] "<LocationConstraint>eu-west-1</LocationConstraint>")
        let output = GetBucketLocation.create "bucket" |> Aws.send aws |> run
        Assert.That(output.LocationConstraint, Is.EqualTo(Some BucketLocationConstraint.EuWest1))
