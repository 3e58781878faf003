namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module ResponseChecksumTests =

    let private info: ChecksumTrait = {
        Required = false
        IsMd5 = false
        AlgorithmHeader = ""
        ModeHeader = "x-amz-checksum-mode"
        AnswerHeaders = BodyChecksum.all |> List.map _.Header
    }

    let private call: Call =
        Samples.call { Samples.s3 with Checksum = ValueSome info; StreamsOutput = true } "/b/k" []

    let private content = Encoding.ASCII.GetBytes "123456789"

    let private answering (headers: Header list) (body: Body) : Handler =
        fun _ -> Task.FromResult(Ok { Samples.answer with Headers = headers; Body = body })

    /// The end of a pipeline holds answers against their checksums.
    let private held (answer: Handler) : Handler =
        fun call ->
            let transport: Transport =
                fun _ _ ->
                    task {
                        match! answer call with
                        | Ok response -> return Ok response
                        | Error error -> return failwith (AwsError.explain error)
                    }

            Send.over transport call

    let private through (validation: ChecksumsWhen) (answer: Handler) (call: Call) : Result<HttpResponse, AwsError> =
        (RequestChecksum.add ChecksumsWhen.Supported validation (held answer) call).Result

    let private stream (length: int64 voption) (content: byte[]) : Body =
        let source = new OneWayStream(content, 4)

        match length with
        | ValueSome length -> Body.Stream(ByteStream.OfStream(source, length))
        | ValueNone -> Body.Stream(ByteStream.OfStream source)

    let private read (answer: Result<HttpResponse, AwsError>) : Result<byte[], AwsError> =
        match answer with
        | Ok { Body = Body.Stream stream } -> ByteStream.readAll stream |> Async.RunSynchronously
        | Ok response -> Ok((Body.bytes response.Body).ToArray())
        | Error error -> Error error

    let private bodies () = [
        stream ValueNone content
        stream (ValueSome 9L) content
        Body.Bytes(ReadOnlyMemory content)
        Body.Rented(Array.append content [| 1uy |], 9)
    ]

    [<Test>]
    let ``a right checksum passes, a wrong one is an error that says so, wherever the body is`` () =
        for checksum in BodyChecksum.all do
            let right = BodyChecksum.ofBytes checksum (ReadOnlySpan content)
            let wrong = BodyChecksum.ofBytes checksum (ReadOnlySpan "12345678"B)

            for body in bodies () do
                let answer = through ChecksumsWhen.Supported (answering [ struct (checksum.Header, right) ] body) call
                Assert.That((read answer = Ok content), Is.True, checksum.Name)

            for body in bodies () do
                let answer = through ChecksumsWhen.Supported (answering [ struct (checksum.Header, wrong) ] body) call

                match read answer with
                | Error(AwsError.Transport error) ->
                    Assert.That(error.Fault, Is.EqualTo TransportFault.Broken)
                    Assert.That(error.Message, Does.Contain checksum.Name)
                    Assert.That(error.Message, Does.Contain wrong)
                | other -> Assert.Fail $"%A{other}"

    let private wrong: Header list = [ struct ("x-amz-checksum-crc32", "AAAAAA==") ]

    /// What a reader gets in pieces of the given size, and whether it ended in an error.
    let private pieces (size: int) (isAsync: bool) (answer: Result<HttpResponse, AwsError>) : int * bool =
        match answer with
        | Ok { Body = Body.Stream body } ->
            use stream = body.Open()
            let buffer = Array.zeroCreate<byte> size
            let mutable total = 0
            let mutable count = -1

            try
                while count <> 0 && total < 9 do
                    count <-
                        if isAsync then
                            stream.ReadAsync(buffer, 0, size).GetAwaiter().GetResult()
                        else
                            stream.Read(buffer, 0, size)

                    total <- total + count

                total, false
            with :? AwsBodyException ->
                total, true
        | other -> failwith $"%A{Result.map ignore other}"

    [<Property>]
    let ``whoever reads as many bytes as were announced never has them all of a damaged body``
        (size: byte)
        (isAsync: bool)
        =
        let answer () = through ChecksumsWhen.Supported (answering wrong (stream (ValueSome 9L) content)) call
        let total, failed = pieces (1 + int size % 12) isAsync (answer ())
        failed && total < 9

    [<Test>]
    let ``composite checksums, unknown ones and none at all are passed over`` () =
        let passed = [
            []
            [ struct ("x-amz-checksum-crc32", "AAAAAA==-2") ]
            [ struct ("x-amz-checksum-xxhash64", "AAAAAAAAAAA=") ]
            [ struct ("x-amz-checksum-type", "FULL_OBJECT") ]
        ]

        for headers in passed do
            for body in bodies () do
                Assert.That(
                    (through ChecksumsWhen.Supported (answering headers body) call |> read = Ok content),
                    Is.True
                )

    [<Test>]
    let ``of several the best counts: CRC64NVME, CRC32C, CRC32, SHA1, SHA256`` () =
        let right =
            BodyChecksum.all
            |> List.map (fun c -> struct (c.Header, BodyChecksum.ofBytes c (ReadOnlySpan content)))

        let withWrong (wrong: BodyChecksum) =
            right
            |> List.map (fun (struct (name, value)) ->
                struct (name,
                        (if name = wrong.Header then
                             BodyChecksum.ofBytes wrong (ReadOnlySpan "x"B)
                         else
                             value)))
            |> List.rev

        let fails (headers: Header list) =
            (through ChecksumsWhen.Supported (answering headers (Body.Bytes(ReadOnlyMemory content))) call).IsError

        Assert.That(fails (withWrong BodyChecksum.crc64Nvme))
        Assert.That(fails (withWrong BodyChecksum.crc32c), Is.False)

        let rec each (order: string list) (headers: Header list) =
            match order with
            | [] -> ()
            | name :: rest ->
                let checksum = (BodyChecksum.tryNamed name).Value
                Assert.That(fails (headers |> List.filter (fun h -> List.contains h (withWrong checksum))), Is.False)

                let spoilt =
                    headers |> List.map (fun (struct (n, v)) -> struct (n, (if n = checksum.Header then "AAAA" else v)))

                Assert.That(fails spoilt, Is.True, name)
                each rest (headers |> List.filter (fun (struct (n, _)) -> n <> checksum.Header))

        each [ "CRC64NVME"; "CRC32C"; "CRC32"; "SHA1"; "SHA256"; "SHA512" ] right

    [<Test>]
    let ``the checksum is asked for when it is supported, or when the caller does`` () =
        let asked (validation: ChecksumsWhen) (headers: Header list) : string =
            let mutable seen = ""

            let next: Handler =
                fun call ->
                    seen <- Header.tryFind "x-amz-checksum-mode" call.Request.Headers |> ValueOption.defaultValue "-"
                    answering wrong (Body.Bytes(ReadOnlyMemory content)) call

            let call = { call with Request = { call.Request with Headers = headers } }
            let answer = through validation next call
            $"{seen} {answer.IsError}"

        Assert.That(asked ChecksumsWhen.Supported [], Is.EqualTo "ENABLED True")
        Assert.That(asked ChecksumsWhen.Required [], Is.EqualTo "- False")

        Assert.That(
            asked ChecksumsWhen.Required [ struct ("x-amz-checksum-mode", "ENABLED") ],
            Is.EqualTo "ENABLED True"
        )

    [<Test>]
    let ``a damaged answer in memory is asked for again`` () =
        let mutable attempts = 0

        let answer: Handler =
            fun call ->
                attempts <- attempts + 1
                answering (if attempts = 1 then wrong else []) (Body.Bytes(ReadOnlyMemory content)) call

        let effects = { Effects.real with Sleep = fun _ _ -> Task.CompletedTask }

        let handler =
            held answer
            |> Middleware.concat [
                RequestChecksum.add ChecksumsWhen.Supported ChecksumsWhen.Supported
                Retry.withSettings {
                    Mode = RetryMode.Standard
                    MaxAttempts = None
                    AttemptTimeout = None
                    ResendsUnsafe = false
                }
            ]

        Assert.That((handler { call with Effects = effects }).Result.IsOk)
        Assert.That(attempts, Is.EqualTo 2)

    [<Test>]
    let ``closing the body closes what it came from, read or not`` () =
        for isRead in [ true; false ] do
            let source = new OneWayStream(content, 4)
            let right = BodyChecksum.ofBytes BodyChecksum.crc32 (ReadOnlySpan content)

            match
                through
                    ChecksumsWhen.Supported
                    (answering [ struct ("x-amz-checksum-crc32", right) ] (Body.Stream(ByteStream.OfStream(source, 9L))))
                    call
            with
            | Ok { Body = Body.Stream body } ->
                if isRead then
                    body.ReadAllAsync(CancellationToken.None).Result |> ignore

                (body :> IDisposable).Dispose()
                Assert.That(source.IsClosed)
            | other -> Assert.Fail $"{Result.map ignore other}"
