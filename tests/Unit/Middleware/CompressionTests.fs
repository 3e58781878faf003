namespace FunctionalAws.Tests

open System
open System.IO
open System.IO.Compression
open System.Text.Json
open NUnit.Framework
open FunctionalAws

module CompressionTests =

    let private content (length: int) : byte[] = Array.init length (fun i -> byte (i % 7))

    let private sent (headers: Header list) (body: Body) : HttpRequest =
        let call = Samples.call { Samples.dynamoDb with Compresses = true } "/" []

        let call = { call with Request = { call.Request with Headers = headers; Body = body } }

        match Samples.through (Compression.above Compression.DefaultMinimum) call with
        | Ok call -> call.Request
        | Error error -> failwith (AwsError.explain error)

    let private encoding (request: HttpRequest) : string =
        Header.tryFind "Content-Encoding" request.Headers |> ValueOption.defaultValue "-"

    let private inflated (request: HttpRequest) : byte[] =
        use zip = new GZipStream(new MemoryStream((Body.bytes request.Body).ToArray()), CompressionMode.Decompress)
        use copy = new MemoryStream()
        zip.CopyTo copy
        copy.ToArray()

    [<Test>]
    let ``bodies of 10,240 bytes and more are compressed, smaller ones are not`` () =
        let large = content 10240

        for body in [ Body.Bytes(ReadOnlyMemory large); Body.Rented(Array.append large [| 9uy |], 10240) ] do
            let request = sent [] body
            Assert.That(encoding request, Is.EqualTo "gzip")
            Assert.That((Body.bytes request.Body).Length, Is.LessThan 1000)
            Assert.That(inflated request, Is.EqualTo large)

        let small = Body.Bytes(ReadOnlyMemory(content 10239))
        Assert.That(encoding (sent [] small), Is.EqualTo "-")
        Assert.That(obj.ReferenceEquals((sent [] small).Body, small))

    [<Test>]
    let ``an encoding that the caller names comes first`` () =
        let request = sent [ struct ("content-encoding", "br") ] (Body.Bytes(ReadOnlyMemory(content 20000)))
        Assert.That(encoding request, Is.EqualTo "br, gzip")

    [<Test>]
    let ``other operations are left alone, and so are streams`` () =
        let body = Body.Stream(ByteStream.OfStream(new OneWayStream(content 20000, 100), 20000L))
        let request = sent [] body
        Assert.That(encoding request, Is.EqualTo "-")
        Assert.That(obj.ReferenceEquals(request.Body, body))

        let call = Samples.call Samples.dynamoDb "/" []

        let call = {
            call with
                Request = { call.Request with Body = Body.Bytes(ReadOnlyMemory(content 20000)) }
        }

        match Samples.through (Compression.above Compression.DefaultMinimum) call with
        | Ok call -> Assert.That(encoding call.Request, Is.EqualTo "-")
        | Error error -> Assert.Fail(AwsError.explain error)

    /// Why streams need not be: no operation asks for it.
    [<Test>]
    let ``no model compresses a stream`` () =
        match Shared.tryFind "models" with
        | None -> Assert.Ignore Shared.missing
        | Some models ->
            let mutable compressing = 0

            for path in Directory.GetFiles(models, "service-2.json", SearchOption.AllDirectories) do
                if (File.ReadAllText path).Contains "\"requestcompression\"" then
                    use model = JsonDocument.Parse(File.ReadAllBytes path)
                    let shapes = model.RootElement.GetProperty "shapes"

                    let isStreaming (input: JsonElement) : bool =
                        let shape = shapes.GetProperty(nonNull (input.GetProperty("shape").GetString()))

                        match shape.TryGetProperty "payload" with
                        | true, payload ->
                            let m = shape.GetProperty("members").GetProperty(nonNull (payload.GetString()))
                            let target = shapes.GetProperty(nonNull (m.GetProperty("shape").GetString()))
                            fst (m.TryGetProperty "streaming") || fst (target.TryGetProperty "streaming")
                        | _ -> false

                    for operation in model.RootElement.GetProperty("operations").EnumerateObject() do
                        match
                            operation.Value.TryGetProperty "requestcompression", operation.Value.TryGetProperty "input"
                        with
                        | (true, _), (true, input) ->
                            compressing <- compressing + 1
                            Assert.That(isStreaming input, Is.False, operation.Name)
                        | _ -> ()

            Assert.That(compressing, Is.GreaterThan 0)
