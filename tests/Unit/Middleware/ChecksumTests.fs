namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

module ChecksumTests =

    let private bytes (text: string) = Encoding.UTF8.GetBytes text

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
