namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open System.IO
open System.Net
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Integration.Tests

/// A body that stalls is given up; one that moves, or whose reader takes its time, is not. The table of faults has what
/// becomes of calls.
[<Parallelizable(ParallelScope.All)>]
module StallTests =

    let private tolerated = TimeSpan.FromSeconds 0.4

    let private transport: Transport =
        HttpTransport.create {
            HttpSettings.standard with
                Proxy = HttpProxy.Direct
                StallTimeout = Some tolerated
        }

    let private request (server: FaultServer) (body: Body) : HttpRequest = {
        Method = "PUT"
        Scheme = "http"
        Host = server.Host
        Path = "/"
        Query = []
        Headers = []
        Body = body
    }

    let private send (server: FaultServer) (body: Body) = transport (request server body) CancellationToken.None

    let private streamOf (server: FaultServer) : Task<Stream> =
        task {
            match! send server Body.Empty with
            | Ok { Body = Body.Stream stream } -> return stream.Open()
            | other -> return failwith $"%A{other}"
        }

    let private whole = Fault.Answer(200, [], Array.zeroCreate 400_000)

    [<Test>]
    let ``a stream that stalls says so, once its time is over`` () =
        task {
            use server = new FaultServer([ Fault.Stops(1000, whole) ])
            use! stream = streamOf server
            let watch = Stopwatch.StartNew()

            let error =
                Assert.ThrowsAsync<IOException>(fun () -> stream.CopyToAsync(Stream.Null, CancellationToken.None))

            Assert.That(watch.Elapsed, Is.GreaterThan(tolerated * 0.8))
            Assert.That(watch.Elapsed, Is.LessThan(tolerated * 10.0))
            Assert.That((nonNull error).Message, Does.Contain "stalled: fewer than 1 byte a second for 0.4 s")
        }

    [<Test>]
    let ``a reader may take its time`` () =
        task {
            use server = new FaultServer([ Fault.Slowly(40_000, TimeSpan.FromMilliseconds 5.0, whole) ])
            use! stream = streamOf server
            let buffer = Array.zeroCreate<byte> 100_000
            let mutable total = 0
            let mutable count = -1

            while count <> 0 do
                let! read = stream.ReadAsync(buffer.AsMemory())
                count <- read
                total <- total + read
                if total < 200_000 then do! Task.Delay(tolerated * 1.5)

            Assert.That(total, Is.EqualTo 400_000)
        }

    [<Test>]
    let ``a stream that trickles goes on`` () =
        task {
            let drops = Fault.Slowly(1, tolerated * 0.5, Fault.Answer(200, [], Array.zeroCreate 8))
            use server = new FaultServer([ drops ])
            use! stream = streamOf server
            use copy = new MemoryStream()
            do! stream.CopyToAsync copy
            Assert.That(copy.Length, Is.EqualTo 8L)
        }

    [<Test>]
    let ``events may be silent`` () =
        task {
            let events = [ "Content-Type", "application/vnd.amazon.eventstream" ]

            use server =
                new FaultServer([ Fault.Slowly(4, tolerated * 3.0, Fault.Answer(200, events, Array.zeroCreate 8)) ])

            use! stream = streamOf server
            use copy = new MemoryStream()
            do! stream.CopyToAsync copy
            Assert.That(copy.Length, Is.EqualTo 8L)
        }

    [<Test>]
    let ``cancelling a read is no stall`` () =
        task {
            use server = new FaultServer([ Fault.Stops(1000, whole) ])
            use! stream = streamOf server
            use cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds 100.0)

            Assert.CatchAsync<OperationCanceledException>(fun () -> stream.CopyToAsync(Stream.Null, cancel.Token))
            |> ignore
        }

    let private uploads: (string * (byte[] -> Body)) list = [
        "bytes", (fun bytes -> Body.Bytes(ReadOnlyMemory bytes))
        "a stream", (fun bytes -> Body.Stream(ByteStream.OfStream(new MemoryStream(bytes))))
        "a stream of unknown length",
        (fun bytes ->
            let once = {
                new MemoryStream(bytes) with
                    override _.CanSeek = false
            }

            Body.Stream(ByteStream.OfStream once))
    ]

    let private uploadNames = uploads |> List.map fst

    [<TestCaseSource(nameof uploadNames)>]
    let ``an upload that nobody reads is given up`` (name: string) =
        task {
            let make = uploads |> List.find (fun (known, _) -> known = name) |> snd
            use server = new FaultServer([ Fault.Unread Fault.Silence; Fault.Answer(200, [], [||]) ])
            let watch = Stopwatch.StartNew()

            match! send server (make (Array.zeroCreate 50_000_000)) with
            | Error { Fault = TransportFault.Broken; Message = message } ->
                Assert.That(message, Does.Contain "stalled")
                Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds 10.0))
            | other -> Assert.Fail $"%A{other}"

            let! next = send server (make (Array.zeroCreate 50_000_000))
            Assert.That(next.IsOk)
        }

    [<Test>]
    let ``an upload whose source takes its time is not`` () =
        task {
            use server = new FaultServer([ Fault.Answer(200, [], [||]) ])
            let mutable reads = 0

            let slow = {
                new MemoryStream(Array.zeroCreate<byte> 1_000_000) with
                    override _.CanSeek = false

                    override this.ReadAsync(buffer: Memory<byte>, cancel: CancellationToken) =
                        reads <- reads + 1
                        let pause = if reads <= 2 then tolerated * 1.5 else TimeSpan.Zero

                        ValueTask<int>(
                            task {
                                do! Task.Delay(pause, cancel)
                                return this.Read buffer.Span
                            }
                        )
            }

            let! answer = send server (Body.Stream(ByteStream.OfStream slow))
            Assert.That(answer.IsOk)
        }

    [<Test>]
    let ``without a limit nothing is given up`` () =
        task {
            let patient =
                HttpTransport.create { HttpSettings.standard with Proxy = HttpProxy.Direct; StallTimeout = None }

            use server =
                new FaultServer([ Fault.Slowly(4, tolerated * 3.0, Fault.Answer(200, [], Array.zeroCreate 8)) ])

            match! patient (request server Body.Empty) CancellationToken.None with
            | Ok { Body = Body.Stream stream } ->
                let! read = stream.ReadAllAsync CancellationToken.None
                Assert.That(read.Length, Is.EqualTo 8)
            | other -> Assert.Fail $"%A{other}"
        }
