namespace FunctionalAws.Integration.Tests

open System
open System.IO
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

/// A bucket of a server that keeps objects.
[<AbstractClass>]
type CheckedBucket(server: string) =
    let bucket = Servers.freshName "checked"
    let mutable made = false

    member val Aws = Session.create () with get, set
    member _.Bucket: string = bucket

    static member Algorithms: ChecksumAlgorithm list = [
        ChecksumAlgorithm.Crc32
        ChecksumAlgorithm.Crc32c
        ChecksumAlgorithm.Crc64nvme
        ChecksumAlgorithm.Sha1
        ChecksumAlgorithm.Sha256
    ]

    member _.Put(aws: Session, algorithm: ChecksumAlgorithm option, body: ByteStream) : Task<PutObjectOutput> =
        { PutObject.create bucket "key" with ChecksumAlgorithm = algorithm }
        |> PutObject.body body
        |> Aws.send aws
        |> Expect.ok

    member this.Read() : Task<byte[]> =
        task {
            let! got = GetObject.create bucket "key" |> Aws.send this.Aws |> Expect.ok
            use body = got.Body
            return! ByteStream.readAll body |> Expect.ok
        }

    [<OneTimeSetUp>]
    member this.Start() : Task =
        task {
            this.Aws <-
                match server with
                | "moto" -> Servers.at (Servers.moto ()) |> Session.withPathStyle
                | name -> Servers.byName name

            let! _ = CreateBucket.create bucket |> Aws.send this.Aws |> Expect.ok
            made <- true
        }

    [<OneTimeTearDown>]
    member this.Stop() : Task = if made then Objects.deleteBucket this.Aws bucket else Task.CompletedTask

/// Checksums in headers: every server takes them.
[<TestFixture("fauxqs")>]
[<TestFixture("radosgw")>]
[<TestFixture("moto")>]
type HeaderChecksumTests(server: string) =
    inherit CheckedBucket(server)
    let content = Array.init 200000 (fun i -> byte (i * 7))

    [<Test>]
    member this.``bytes have any checksum in a header``
        ([<ValueSource(nameof CheckedBucket.Algorithms)>] algorithm: ChecksumAlgorithm)
        =
        task {
            let! _ = this.Put(this.Aws, Some algorithm, ByteStream.OfBytes content)
            let! got = this.Read()
            Expect.equal content got
        }

    [<Test>]
    member this.``a part of an object can be read``() =
        task {
            let! _ = this.Put(this.Aws, None, ByteStream.OfBytes content)

            let! got =
                GetObject.create this.Bucket "key"
                |> GetObject.range "bytes=10-19"
                |> Aws.send this.Aws
                |> Expect.ok

            use body = got.Body
            let! bytes = ByteStream.readAll body |> Expect.ok
            Expect.equal content[10..19] bytes
        }

    [<Test>]
    member this.``a file goes over http with its checksum in a header``() =
        task {
            let path = Path.GetTempFileName()

            try
                File.WriteAllBytes(path, content)
                let! _ = this.Put(this.Aws, Some ChecksumAlgorithm.Crc32c, ByteStream.OfFile path)
                let! got = this.Read()
                Expect.equal content got
            finally
                File.Delete path
        }

/// Checksums behind bodies: these servers take the frames apart. The gateway that is tested is too old for it.
[<TestFixture("fauxqs")>]
[<TestFixture("moto")>]
type TrailerChecksumTests(server: string) =
    inherit CheckedBucket(server)

    let content = Array.init 200000 (fun i -> byte (i * 7))

    /// A stream that is sent once.
    let once () : ByteStream =
        ByteStream.OfStream(Pipelines.PipeReader.Create(Buffers.ReadOnlySequence content).AsStream(), 200000L)

    let sent (aws: Session) (kind: string) (put: Session -> Task<PutObjectOutput>) : Task =
        task {
            let mutable payload = ""

            let watching: Transport =
                fun request cancel ->
                    payload <- Header.tryFind "x-amz-content-sha256" request.Headers |> ValueOption.defaultValue ""
                    // What is meant for TLS goes to a server that has none.
                    HttpTransport.shared { request with Scheme = "http" } cancel

            let! _ = put (aws |> Session.withTransport watching)
            Expect.equal kind payload
        }

    [<Test>]
    member this.``over http a stream has a signed trailer``
        ([<ValueSource(nameof CheckedBucket.Algorithms)>] algorithm: ChecksumAlgorithm)
        : Task =
        task {
            do!
                sent this.Aws "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" (fun aws ->
                    this.Put(aws, Some algorithm, once ()))

            let! got = this.Read()
            Expect.equal content got
        }

    [<Test>]
    member this.``over https a stream has a trailer that is not signed``
        ([<ValueSource(nameof CheckedBucket.Algorithms)>] algorithm: ChecksumAlgorithm)
        : Task =
        task {
            let url = (this.Aws.Settings.Endpoint |> Option.get).Replace("http:", "https:")

            do!
                sent (this.Aws |> Session.withEndpoint url) "STREAMING-UNSIGNED-PAYLOAD-TRAILER" (fun aws ->
                    this.Put(aws, Some algorithm, once ()))

            let! got = this.Read()
            Expect.equal content got
        }
