namespace FunctionalAws.Integration.Tests

open System
open System.Diagnostics
open System.IO
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

/// Bodies that are longer than a program may grow, and uploads that ask first.
[<NonParallelizable>]
module StreamTests =

    let private session (server: StreamServer) : Session = Servers.at server.Url |> Session.withPathStyle

    let private once (length: int64) : ByteStream = ByteStream.OfStream(new ZeroStream(length), length)

    let private put (aws: Session) (body: ByteStream) : Async<Result<PutObjectOutput, AwsError>> =
        PutObject.create "bucket" "key" |> PutObject.body body |> Aws.send aws

    let private download (aws: Session) : Task<int64> =
        task {
            let! got = GetObject.create "bucket" "key" |> Aws.send aws |> Expect.ok
            use body = got.Body
            return! ByteStream.copyTo Stream.Null body |> Expect.ok
        }

    let private workingSet () : int64 =
        use self = Process.GetCurrentProcess()
        self.WorkingSet64

    /// By how many bytes the process has been larger, at most, than before; the server is part of it.
    let private growth (work: unit -> Task) : Task<int64> =
        task {
            GC.Collect()
            GC.WaitForPendingFinalizers()
            GC.Collect()
            let before = workingSet ()
            let mutable most = before
            use watch = new Timer((fun _ -> most <- max most (workingSet ())), null, 0, 20)
            do! work ()
            return max most (workingSet ()) - before
        }

    let private mebibyte = 1L <<< 20

    let private constant (length: int64) : Task =
        task {
            // An anonymous session signs nothing, so a stream may be of unknown length over http.
            let anonymous = Session.withAnonymousCredentials

            let ways: (string * (StreamServer -> int64 -> Task)) list = [
                "upload of known length, chunks and trailer signed",
                (fun server length ->
                    task {
                        let! _ = put (session server) (once length) |> Expect.ok
                        ()
                    })
                "upload of known length, trailer unsigned",
                (fun server length ->
                    task {
                        let! _ = put (session server |> anonymous) (once length) |> Expect.ok
                        ()
                    })
                "upload of unknown length",
                (fun server length ->
                    task {
                        let body = ByteStream.OfStream(new ZeroStream(length))
                        let! _ = put (session server |> anonymous) body |> Expect.ok
                        ()
                    })
                "download, verified",
                (fun server length ->
                    task {
                        let! copied = download (session server)
                        Expect.equal length copied
                    })
            ]

            for name, way in ways do
                // Once for the compiler, the pools and the connection.
                use small = new StreamServer(8L * mebibyte, None)
                do! way small (8L * mebibyte)
                use server = new StreamServer(length, None)
                let clock = Stopwatch.StartNew()
                let! grown = growth (fun () -> way server length)
                let speed = float length / float mebibyte / clock.Elapsed.TotalSeconds

                TestContext.Out.WriteLine(
                    $"{name}: {length / mebibyte} MiB at {speed:F0} MiB/s, the process grew by {float grown / float mebibyte:F1} MiB"
                )

                Assert.That(grown, Is.LessThanOrEqualTo(32L * mebibyte), name)

                match server.Requests with
                | [ request ] when request.Head.StartsWith "PUT" ->
                    Assert.That(request.Body, Is.GreaterThan length)
                    Assert.That(request.End, Does.Contain "\r\nx-amz-checksum-crc32:")
                | [ request ] -> Assert.That(request.Head, Does.Contain "x-amz-checksum-mode: ENABLED")
                | other -> Assert.Fail $"%A{other}"
        }

    [<Test>]
    let ``growth is seen where there is some`` () : Task =
        task {
            let mutable kept: byte[] = [||]

            let! grown =
                growth (fun () ->
                    task {
                        kept <- GC.AllocateUninitializedArray<byte>(int (64L * mebibyte))
                        Array.Fill(kept, 1uy)
                    })

            Assert.That(grown, Is.GreaterThan(60L * mebibyte))
            GC.KeepAlive kept
        }

    [<Test>]
    let ``long bodies go out and come in with constant memory`` () : Task = constant (96L * mebibyte)

    /// dotnet test tests/Integration -c Release --filter "Name~gibibyte"
    [<Test; Explicit "it takes a minute">]
    let ``a gibibyte goes out and comes in with constant memory`` () : Task = constant (1024L * mebibyte)

    [<Test>]
    let ``a damaged download is an error that says so, and so is its last read`` () : Task =
        task {
            use server = new StreamServer(3L * mebibyte, None)

            let damaged (answer: HttpResponse) : HttpResponse =
                let isOther (struct (name: string, _): Header) = name <> "x-amz-checksum-crc64nvme"
                let others = answer.Headers |> List.filter isOther

                {
                    answer with
                        Headers = struct ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=") :: others
                }

            let transport: Transport =
                fun request cancel ->
                    task {
                        let! answer = HttpTransport.shared request cancel
                        return Result.map damaged answer
                    }

            let aws = session server |> Session.withTransport transport
            let! got = GetObject.create "bucket" "key" |> Aws.send aws |> Expect.ok
            use body = got.Body
            let! error = ByteStream.copyTo Stream.Null body |> Expect.error
            Assert.That(AwsError.explain error, Does.Contain "CRC64NVME")

            // Who does not want it is not bothered.
            let! got =
                GetObject.create "bucket" "key"
                |> Aws.send (aws |> Session.withResponseChecksums ChecksumsWhen.Required)
                |> Expect.ok

            use body = got.Body
            let! copied = ByteStream.copyTo Stream.Null body |> Expect.ok
            Expect.equal (3L * mebibyte) copied
        }

    // ----------------------------------------------------------------------------------------- Expect: 100-continue

    [<Test>]
    let ``an upload that is refused early does not send its body`` () : Task =
        task {
            use server = new StreamServer(0L, Some 403)
            let source = new ZeroStream(8L * mebibyte)
            let aws = session server |> Session.withMaxAttempts 1
            let! error = put aws (ByteStream.OfStream(source, 8L * mebibyte)) |> Expect.error
            Assert.That((AwsError.tryService error).Value.Status, Is.EqualTo 403)
            Assert.That(server.Requests.Head.Head, Does.Contain "Expect: 100-continue")

            // All of it is there still.
            let! left = ByteStream.readAll (ByteStream.OfStream source) |> Expect.ok
            Expect.equal (int (8L * mebibyte)) left.Length
        }

    [<Test>]
    let ``large streams ask, smaller ones and bytes do not, and nobody does who is not to`` () : Task =
        task {
            use server = new StreamServer(0L, None)
            let aws = session server

            let asks (aws: Session) (body: ByteStream) : Task<bool> =
                task {
                    let! _ = put aws body |> Expect.ok
                    return (List.last server.Requests).Head.Contains "Expect: 100-continue"
                }

            let! large = asks aws (once (2L * mebibyte))
            let! small = asks aws (once (2L * mebibyte - 1L))
            let! bytes = asks aws (ByteStream.OfBytes(Array.zeroCreate<byte>(int (3L * mebibyte))))
            let! unwanted = asks (aws |> Session.withExpectContinue false) (once (2L * mebibyte))
            Expect.equal [ true; false; false; false ] [ large; small; bytes; unwanted ]
        }
