namespace FunctionalAws.Tests.Transport

open System
open System.Buffers
open System.IO
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Tests.Middleware

module SendTests =

    let private bytes (count: int) : byte[] = Array.init count byte

    /// A body on its way: it comes in parts, can break off, and notes that it was closed.
    type private Arriving(bytes: byte[], breaksAfter: int) =
        inherit MemoryStream(bytes)
        member val Closed = false with get, set
        override _.CanSeek = false

        override this.ReadAsync(buffer: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
            if cancel.IsCancellationRequested then
                ValueTask.FromCanceled<int> cancel
            elif this.Position >= int64 breaksAfter then
                ValueTask.FromException<int>(IOException "the connection is gone")
            else
                ValueTask<int>(base.Read(buffer.Span.Slice(0, min buffer.Length 9000)))

        override this.Dispose(disposing: bool) = this.Closed <- this.Closed || disposing

    let private arriving (count: int) = new Arriving(bytes count, Int32.MaxValue)

    let private through (operation: OperationInfo) (status: int) (body: Body) =
        let transport: Transport = fun _ _ -> Task.FromResult(Ok { Status = status; Headers = []; Body = body })

        Send.over transport (Given.callOf operation Effects.real) |> Given.result

    let private operation = Given.operation "Service" "Operation"
    let private streaming = { operation with StreamsOutput = true }

    let private content (result: Result<HttpResponse, AwsError>) : byte[] =
        match result with
        | Ok { Body = Body.Rented(buffer, length) } -> buffer.AsSpan(0, length).ToArray()
        | Ok { Body = Body.Bytes bytes } -> bytes.ToArray()
        | other -> failwith $"%A{other}"

    [<TestCase(0)>]
    [<TestCase(1)>]
    [<TestCase(16384)>]
    [<TestCase(16385)>]
    [<TestCase(100_000)>]
    [<TestCase(1_048_576)>]
    [<TestCase(1_048_577)>]
    [<TestCase(3_000_000)>]
    let ``a body is read to its end, with its length known or not`` (count: int) =
        let expected = bytes count

        for body in [ ByteStream.OfStream(arriving count, int64 count); ByteStream.OfStream(arriving count) ] do
            let read = content (through operation 200 (Body.Stream body))
            Assert.That(read.AsSpan().SequenceEqual expected)

    [<Test>]
    let ``a body that was read is closed`` () =
        let stream = arriving 10
        through operation 200 (Body.Stream(ByteStream.OfStream(stream, 10L))) |> ignore
        Assert.That(stream.Closed)

    let private isBroken (result: Result<HttpResponse, AwsError>) : bool =
        match result with
        | Error(AwsError.Transport { Fault = TransportFault.Broken }) -> true
        | _ -> false

    [<Property>]
    let ``a body that is cut off is an error`` (count: NonNegativeInt) (missing: PositiveInt) =
        let count = count.Get * 100
        let stream = arriving count
        let stated = int64 (count + missing.Get)
        isBroken (through operation 200 (Body.Stream(ByteStream.OfStream(stream, stated)))) && stream.Closed

    [<TestCase(200)>]
    [<TestCase(500)>]
    let ``a body that breaks off is an error`` (status: int) =
        let stream = new Arriving(bytes 100_000, 50_000)
        let result = through operation status (Body.Stream(ByteStream.OfStream stream))
        Assert.That(isBroken result)
        Assert.That(stream.Closed)

    [<Test>]
    let ``a length that is only claimed gets no memory`` () =
        let before = GC.GetAllocatedBytesForCurrentThread()
        let stream = ByteStream.OfStream(arriving 100, 1L <<< 30)
        Assert.That(isBroken (through operation 200 (Body.Stream stream)))
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1L <<< 22))

    [<Test>]
    let ``an answer of more than 1 GiB is not read`` () =
        let stream = arriving 100

        match through operation 200 (Body.Stream(ByteStream.OfStream(stream, (1L <<< 30) + 1L))) with
        | Error(AwsError.Unreadable("Operation", message, _)) -> Assert.That(message, Does.Contain "1 GiB")
        | other -> Assert.Fail $"%A{other}"

        Assert.That(stream.Closed)

    [<Test>]
    let ``a stream that was asked for is passed on`` () =
        let body = ByteStream.OfStream(arriving 10)

        match through streaming 200 (Body.Stream body) with
        | Ok { Body = Body.Stream passedOn } -> Assert.That(passedOn, Is.SameAs body)
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an error in place of a stream is read, and can be kept`` () =
        let mutable seen = Body.Empty

        let failing = {
            streaming with
                Check =
                    fun response ->
                        seen <- response.Body
                        Error(Given.error "NoSuchKey" response.Status)
        }

        Assert.That((through failing 404 (Body.Stream(ByteStream.OfStream(arriving 10)))).IsError)

        match seen with
        | Body.Bytes read -> Assert.That(read.ToArray(), Is.EqualTo(bytes 10))
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``bodies that are there already stay as they are`` () =
        Assert.That((through operation 200 Body.Empty).IsOk)
        let some = ReadOnlyMemory(bytes 5)
        Assert.That(content (through operation 200 (Body.Bytes some)), Is.EqualTo(bytes 5))
        let rented = ArrayPool.Shared.Rent 5
        Assert.That((content (through operation 404 (Body.Rented(rented, 5)))).Length, Is.EqualTo 5)

    [<Test>]
    let ``an exchange that failed is the call's error`` () =
        let error = {
            Fault = TransportFault.Connect
            Endpoint = "http://service.example"
            Message = "refused"
        }

        let result = Send.over (fun _ _ -> Task.FromResult(Error error)) (Given.call Effects.real) |> Given.result

        match result with
        | Error(AwsError.Transport actual) -> Assert.That(actual, Is.EqualTo error)
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``cancelling while an answer arrives is an exception`` () =
        use cancel = new CancellationTokenSource()

        let transport: Transport =
            fun _ _ ->
                cancel.Cancel()

                Task.FromResult(
                    Ok {
                        Status = 200
                        Headers = []
                        Body = Body.Stream(ByteStream.OfStream(arriving 10))
                    }
                )

        let call = { Given.call Effects.real with Cancel = cancel.Token }

        Assert.That(
            (fun () -> Send.over transport call |> Given.result |> ignore),
            Throws.InstanceOf<OperationCanceledException>()
        )
