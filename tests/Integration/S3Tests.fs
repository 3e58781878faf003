namespace FunctionalAws.Integration.Tests

open System
open System.Net.Http
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

/// Objects for tests.
[<RequireQualifiedAccess>]
module Objects =

    let put (aws: Session) (bucket: string) (key: string) (body: ByteStream) : Task<PutObjectOutput> =
        PutObject.create bucket key
        |> PutObject.body body
        |> PutObject.contentType "application/octet-stream"
        |> Aws.send aws
        |> Expect.ok

    /// An object's bytes.
    let read (aws: Session) (input: GetObjectInput) : Task<byte[]> =
        task {
            let! got = input |> Aws.send aws |> Expect.ok
            use body = got.Body
            return! body.ReadAllAsync CancellationToken.None
        }

    /// The keys of a bucket.
    let keys (aws: Session) (bucket: string) : Task<string list> =
        ListObjectsV2.create bucket |> Aws.items aws |> Items.map _.Key.Value |> Items.toList |> Expect.ok

    /// Deletes a bucket with all that is in it.
    let deleteBucket (aws: Session) (bucket: string) : Task =
        task {
            let! keys = keys aws bucket

            for key in keys do
                let! _ = DeleteObject.create bucket key |> Aws.send aws |> Expect.ok
                ()

            let! _ = DeleteBucket.create bucket |> Aws.send aws |> Expect.ok
            ()
        }

/// What both S3 servers can do; radosgw checks the signatures of it all.
[<TestFixture("fauxqs")>]
[<TestFixture("radosgw")>]
type S3Tests(server: string) =
    let bucket = Servers.freshName "bucket"
    let mutable aws = Session.create ()
    let mutable made = false

    let put (key: string) (bytes: byte[]) : Task<PutObjectOutput> =
        Objects.put aws bucket key (ByteStream.OfBytes bytes)

    let read (key: string) : Task<byte[]> = GetObject.create bucket key |> Objects.read aws
    let head (key: string) : Task<HeadObjectOutput> = HeadObject.create bucket key |> Aws.send aws |> Expect.ok

    static member AwkwardKeys: string list = [
        "with space"
        "plus+sign"
        "percent%sign"
        "percent%2Fencoded%20already"
        "ünïcödé/日本語/🙂"
        "two//slashes///three"
        "/leading slash"
        "//two leading slashes"
        "trailing slash/"
        "../up"
        "a/../b"
        "a/./b"
        ".."
        "question?mark=1&ampersand#hash"
        "~!*'()-_."
        ":;@=,$[]{}|^`"
        "back\\slash"
        "quotes\"<>&'"
        "tab\tkey"
    ]

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            aws <- Servers.byName server
            let! _ = CreateBucket.create bucket |> Aws.send aws |> Expect.ok
            made <- true
            let! _ = HeadBucket.create bucket |> Aws.waitUntil Waiters.bucketExists aws |> Expect.ok
            ()
        }

    [<OneTimeTearDown>]
    member _.Stop() : Task = if made then Objects.deleteBucket aws bucket else Task.CompletedTask

    [<Test>]
    member _.``an object comes back with what is said about it``() =
        task {
            let text = "All the things you are. "

            let! stored =
                PutObject.create bucket "about"
                |> PutObject.body (ByteStream.OfString text)
                |> PutObject.contentType "text/plain; charset=utf-8"
                |> PutObject.cacheControl "max-age=60"
                |> PutObject.metadata (Dict.ofList [ "mood", "gentle"; "two-words", "a  b" ])
                |> Aws.send aws
                |> Expect.ok

            let! got = GetObject.create bucket "about" |> Aws.send aws |> Expect.ok
            use body = got.Body
            let! bytes = body.ReadAllAsync CancellationToken.None
            Expect.equal text (Encoding.UTF8.GetString bytes)
            Expect.equal (Some "text/plain; charset=utf-8") got.ContentType
            Expect.equal (Some(int64 text.Length)) got.ContentLength
            Expect.equal stored.ETag got.ETag

            let! head = head "about"
            Expect.equal stored.ETag head.ETag
            Expect.equal (Some(int64 text.Length)) head.ContentLength
            Expect.equal (Some "gentle") (head.Metadata |> Option.bind (Dict.tryFind "mood"))

            Assert.That(
                (DateTimeOffset.UtcNow - head.LastModified.Value).Duration(),
                Is.LessThan(TimeSpan.FromMinutes 5L)
            )
        }

    [<TestCaseSource("AwkwardKeys")>]
    member _.``an awkward key is the same everywhere``(key: string) =
        task {
            let bytes = Encoding.UTF8.GetBytes("the object " + key)
            let! _ = put key bytes
            let! got = read key
            Expect.equal bytes got
            let! head = head key
            Expect.equal (Some(int64 bytes.Length)) head.ContentLength

            let! keys = Objects.keys aws bucket
            Assert.That(keys, Does.Contain key)

            let! _ = DeleteObject.create bucket key |> Aws.send aws |> Expect.ok

            match! GetObject.create bucket key |> Aws.send aws with
            | Error(NoSuchKey _) -> ()
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "it is still there"
        }

    /// fauxqs lists a control character as it is, which is no XML: that is said, and nothing is made up.
    [<Test>]
    member _.``a control character in a key comes back, or the list is unreadable``() =
        task {
            let key = "control\u0001character"
            let! _ = put key "value"B
            let! got = read key
            Expect.equal "value"B got

            match! ListObjectsV2.create bucket |> ListObjectsV2.prefix "control" |> Aws.send aws with
            | Ok output ->
                Expect.equal "radosgw" server
                Expect.equal [ Some key ] (output.Contents |> List.map _.Key)
            | Error(AwsError.Unreadable _) -> Expect.equal "fauxqs" server
            | Error error -> Expect.unexpected error

            let! _ = DeleteObject.create bucket key |> Aws.send aws |> Expect.ok
            ()
        }

    [<Test>]
    member _.``a list goes on over its pages``() =
        task {
            for n in 1..5 do
                let! _ = put $"pages/{n}" "x"B
                ()

            let list = ListObjectsV2.create bucket |> ListObjectsV2.prefix "pages/" |> ListObjectsV2.maxKeys 2

            let! pages =
                list
                |> Aws.pages aws
                |> Items.map (fun (page: ListObjectsV2Output) -> page.Contents.Length)
                |> Items.toList
                |> Expect.ok

            Expect.equal [ 2; 2; 1 ] pages
            let! keys = list |> Aws.items aws |> Items.map _.Key |> Items.toList |> Expect.ok
            Expect.equal [ for n in 1..5 -> Some $"pages/{n}" ] keys
        }

    [<Test>]
    member _.``objects are deleted many at a time``() =
        task {
            for key in [ "many/1"; "many/2 & <3>" ] do
                let! _ = put key "x"B
                ()

            let identifier (key: string) : ObjectIdentifier = {
                Key = key
                VersionId = None
                ETag = None
                LastModifiedTime = None
                Size = None
            }

            let! answer =
                DeleteObjects.create bucket {
                    Objects = [ identifier "many/1"; identifier "many/2 & <3>" ]
                    Quiet = None
                }
                |> Aws.send aws
                |> Expect.ok

            Expect.equal
                (set [ Some "many/1"; Some "many/2 & <3>" ])
                (set [ for deleted in answer.Deleted -> deleted.Key ])

            Expect.equal [] answer.Errors
            let! keys = Objects.keys aws bucket
            Assert.That(keys |> List.filter _.StartsWith("many/"), Is.Empty)
        }

    [<Test>]
    member _.``a copy has the same bytes``() =
        task {
            let! _ = put "copy from/héré +%20" "copied"B

            let! copied =
                CopyObject.create bucket $"{bucket}/copy from/héré +%%20" "copy to/there"
                |> Aws.send aws
                |> Expect.ok

            let! got = read "copy to/there"
            Expect.equal "copied"B got
            let! head = head "copy to/there"
            // radosgw leaves the quotes out here.
            let bare (etag: string option) = etag |> Option.map _.Trim('"')
            Expect.equal (bare head.ETag) (bare copied.CopyObjectResult.Value.ETag)
        }

    [<Test>]
    member _.``an upload in parts is one object in the end``() =
        task {
            let key = "parts"
            let first = Array.init (5 * 1024 * 1024) (fun i -> byte (i * 7))
            let last = "the end"B
            let! started = CreateMultipartUpload.create bucket key |> Aws.send aws |> Expect.ok
            let id = started.UploadId.Value
            let parts = ResizeArray()

            for number, bytes in [ 1, first; 2, last ] do
                let! part =
                    UploadPart.create bucket key number id
                    |> UploadPart.body (ByteStream.OfBytes bytes)
                    |> Aws.send aws
                    |> Expect.ok

                parts.Add {
                    ETag = part.ETag
                    PartNumber = Some number
                    ChecksumCRC32 = None
                    ChecksumCRC32C = None
                    ChecksumCRC64NVME = None
                    ChecksumSHA1 = None
                    ChecksumSHA256 = None
                    ChecksumSHA512 = None
                    ChecksumMD5 = None
                    ChecksumXXHASH64 = None
                    ChecksumXXHASH3 = None
                    ChecksumXXHASH128 = None
                }

            let! completed =
                CompleteMultipartUpload.create bucket key id
                |> CompleteMultipartUpload.multipartUpload { Parts = Some(List.ofSeq parts) }
                |> Aws.send aws
                |> Expect.ok

            Expect.equal (Some key) completed.Key
            let! got = read key
            Assert.That(got.AsSpan().SequenceEqual(ReadOnlySpan(Array.append first last)))
        }

    [<Test>]
    member _.``an upload that was given up is no upload any more``() =
        task {
            let! started = CreateMultipartUpload.create bucket "given up" |> Aws.send aws |> Expect.ok
            let id = started.UploadId.Value
            let! _ = AbortMultipartUpload.create bucket "given up" id |> Aws.send aws |> Expect.ok

            match!
                UploadPart.create bucket "given up" 1 id
                |> UploadPart.body (ByteStream.OfBytes "x"B)
                |> Aws.send aws
            with
            // The model names no errors for UploadPart, but knows this one.
            | Error(NoSuchUpload _) -> ()
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "the part was taken"
        }

    [<TestCase("bytes=2-4", "234")>]
    [<TestCase("bytes=7-", "789")>]
    [<TestCase("bytes=-2", "89")>]
    member _.``a range is a part``(range: string, expected: string) =
        task {
            let! _ = put "range" "0123456789"B
            let! got = GetObject.create bucket "range" |> GetObject.range range |> Objects.read aws
            Expect.equal expected (Encoding.UTF8.GetString got)
        }

    [<Test>]
    member _.``an object of no bytes is an object``() =
        task {
            let! _ = put "nothing" [||]
            let! got = read "nothing"
            Expect.equal [||] got
            let! head = head "nothing"
            Expect.equal (Some 0L) head.ContentLength
        }

    [<Test>]
    member _.``what is got is put elsewhere without being held``() =
        task {
            let bytes = Array.init 5_000_011 (fun i -> byte (i * 13))
            let! _ = put "large" bytes
            let! got = GetObject.create bucket "large" |> Aws.send aws |> Expect.ok
            use body = got.Body
            use source = body.Open()
            Assert.That(source.CanSeek, Is.False)
            let! _ = Objects.put aws bucket "large too" (ByteStream.OfStream(source, got.ContentLength.Value))
            let! again = read "large too"
            Assert.That(again.AsSpan().SequenceEqual(ReadOnlySpan bytes))
        }

    [<Test>]
    member _.``conditions say that nothing changed, or that something did``() =
        task {
            let! stored = put "conditional" "x"B
            let get = GetObject.create bucket "conditional"

            match! get |> GetObject.ifNoneMatch stored.ETag.Value |> Aws.send aws with
            | Error(AwsError.Service { Status = 304 }) -> ()
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "it was sent again"

            match! get |> GetObject.ifMatch "\"00000000000000000000000000000000\"" |> Aws.send aws with
            | Error(AwsError.Service { Status = 412; Code = "PreconditionFailed" }) -> ()
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "it matched"

            let! got = get |> GetObject.ifMatch stored.ETag.Value |> Objects.read aws
            Expect.equal "x"B got
        }

    [<Test>]
    member _.``a bucket that is not there is an error to match``() =
        task {
            match! GetObject.create (bucket + "-not") "key" |> Aws.send aws with
            // GetObject's model does not name it, but the service's does.
            | Error(NoSuchBucket _ as error) -> Expect.words [ "S3 GetObject"; "NoSuchBucket"; "HTTP 404" ] error
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "it is there"
        }

    [<Test>]
    member _.``HEAD has no body to say what is missing``() =
        task {
            let! error = HeadObject.create bucket "no such key" |> Aws.send aws |> Expect.error
            Expect.equal (Some 404) (AwsError.tryService error |> Option.map _.Status)
            Expect.words [ "S3 HeadObject"; "HTTP 404" ] error
        }

    [<TestCase("presigned")>]
    [<TestCase("presigned ü+%/ key")>]
    member _.``a URL puts and gets by itself``(key: string) =
        task {
            use http = new HttpClient()
            let minutes = TimeSpan.FromMinutes 5L
            let! address = PutObject.create bucket key |> Aws.presign aws minutes |> Expect.ok
            use content = new ByteArrayContent("by URL"B)
            content.Headers.ContentType <- Headers.MediaTypeHeaderValue "application/octet-stream"
            use! put = http.PutAsync(address, content)
            Assert.That(int put.StatusCode, Is.EqualTo 200)

            let! address = GetObject.create bucket key |> Aws.presign aws minutes |> Expect.ok
            let! text = http.GetStringAsync address
            Expect.equal "by URL" text
        }
