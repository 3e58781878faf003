namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

module ChecksumTests =

    let private bytes (text: string) = Encoding.UTF8.GetBytes text

    let private call (headers: Header list) (body: Body) : Call =
        let call = Samples.call { Samples.s3 with ChecksumRequired = true } "/" []

        { call with Request = { call.Request with Headers = headers; Body = body } }

    let private checksum (call: Call) : string voption =
        match Samples.through Checksum.required call with
        | Ok call -> Header.tryFind "x-amz-checksum-crc32" call.Request.Headers
        | Error error -> failwith (AwsError.explain error)

    [<Test>]
    let ``a body in memory gets the checksum that the model demands`` () =
        let padded = Array.append (bytes "123456789") [| 0uy; 0uy |]

        let bodies = [
            Body.Bytes(ReadOnlyMemory(bytes "123456789"))
            Body.Rented(padded, 9)
            Body.Stream(ByteStream.OfBytes(bytes "123456789"))
        ]

        for body in bodies do
            Assert.That(checksum (call [] body), Is.EqualTo(ValueSome "y/Q5Jg=="))

        Assert.That(checksum (call [] Body.Empty), Is.EqualTo(ValueSome "AAAAAA=="))

    [<Test>]
    let ``the older trait demands an MD5 checksum`` () =
        let call =
            Samples.call { Samples.s3 with Md5Required = true } "/" []
            |> fun call -> {
                call with
                    Request = { call.Request with Body = Body.Bytes(ReadOnlyMemory(bytes "abc")) }
            }

        match Samples.through Checksum.required call with
        | Ok call ->
            Assert.That(
                Header.tryFind "Content-MD5" call.Request.Headers,
                Is.EqualTo(ValueSome "kAFQmDzST7DWlj99KOF/cg==")
            )

            Assert.That((Header.tryFind "x-amz-checksum-crc32" call.Request.Headers).IsNone)
        | Error error -> Assert.Fail(AwsError.explain error)

    [<TestCase("X-Amz-Checksum-SHA256")>]
    [<TestCase("Content-MD5")>]
    let ``a request that has a checksum keeps it`` (name: string) =
        Assert.That(checksum (call [ struct (name, "x") ] Body.Empty), Is.EqualTo(ValueNone: string voption))

    [<Test>]
    let ``other operations and streams get none`` () =
        let stream = ByteStream.OfStream(new MemoryStream(bytes "x"))
        Assert.That(checksum (call [] (Body.Stream stream)), Is.EqualTo(ValueNone: string voption))
        Assert.That(checksum (Samples.bucketCall "b" "/b"), Is.EqualTo(ValueNone: string voption))

    let private verify (isLate: bool) (headers: Header list) (body: Body) : Result<HttpResponse, AwsError> =
        let answer = { Samples.answer with Headers = headers; Body = body }

        let transport: Transport =
            fun _ _ ->
                task {
                    if isLate then do! Task.Yield()

                    return Ok answer
                }

        (Send.over transport (Samples.call Samples.dynamoDb "/" [])).Result

    [<TestCase(true)>]
    [<TestCase(false)>]
    let ``a damaged answer is one that broke off`` (isLate: bool) =
        let body = Body.Bytes(ReadOnlyMemory(bytes "123456789"))

        match verify isLate [ struct ("X-Amz-Crc32", "3421780262") ] body with
        | Ok answer -> Assert.That(answer.Status, Is.EqualTo 200)
        | Error error -> Assert.Fail(AwsError.explain error)

        match verify isLate [ struct ("x-amz-crc32", "3421780263") ] body with
        | Error(AwsError.Transport { Fault = TransportFault.Broken }) -> ()
        | other -> Assert.Fail $"{Result.map ignore other}"

    [<Test>]
    let ``an answer without a checksum, or with one that is no number, passes`` () =
        for headers in [ []; [ struct ("x-amz-crc32", "") ]; [ struct ("x-amz-crc32", "-1") ] ] do
            Assert.That((verify false headers (Body.Bytes(ReadOnlyMemory(bytes "x")))).IsOk)
