namespace FunctionalAws.Integration.Tests

open System
open System.Net.Http
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3
open FunctionalAws.Signing

/// What a server says that checks signatures.
[<TestFixture>]
type RadosGatewayTests() =
    let bucket = Servers.freshName "signed"
    let mutable aws = Session.create ()
    let mutable made = false

    let codeOf (session: Session) : Task<string> =
        task {
            let! error = GetObject.create bucket "key" |> Aws.send session |> Expect.error
            return AwsError.code error
        }

    let statusOf (address: string) : Task<int> =
        task {
            use http = new HttpClient()
            use! answer = http.GetAsync address
            return int answer.StatusCode
        }

    let address (session: Session) : Task<string> =
        task {
            let! url = GetObject.create bucket "key" |> Aws.presign session (TimeSpan.FromMinutes 5L) |> Expect.ok

            return url.AbsoluteUri
        }

    /// What the server says to a form with a file of the given bytes.
    let post (form: PostForm) (bytes: byte[]) : Task<int> =
        task {
            use http = new HttpClient()
            use content = new MultipartFormDataContent()

            for name, value in form.Fields do
                content.Add(new StringContent(value), "\"" + name + "\"")

            content.Add(new ByteArrayContent(bytes), "\"file\"", "\"cat.txt\"")
            use! answer = http.PostAsync(form.Url, content)
            return int answer.StatusCode
        }

    let form (session: Session) (expires: TimeSpan) (policy: PostPolicy) : Task<PostForm> =
        task {
            return!
                PutObject.create bucket "posted/${filename}"
                |> PresignedPost.sign session expires policy
                |> Expect.ok
        }

    let clock (off: TimeSpan) (session: Session) : Session =
        session |> Session.withEffects { Effects.real with Now = fun () -> DateTimeOffset.UtcNow + off }

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            aws <- Servers.radosgw ()
            let! _ = CreateBucket.create bucket |> Aws.send aws |> Expect.ok
            made <- true
            let! _ = Objects.put aws bucket "key" (ByteStream.OfBytes "value"B)
            ()
        }

    [<OneTimeTearDown>]
    member _.Stop() : Task = if made then Objects.deleteBucket aws bucket else Task.CompletedTask

    [<Test>]
    member _.``a wrong secret is refused``() =
        task {
            let! code =
                aws
                |> Session.withKeys (Servers.variable "radosgw" "FAWS_RADOSGW_ACCESS_KEY") "not the secret"
                |> codeOf

            Expect.equal "SignatureDoesNotMatch" code
        }

    [<Test>]
    member _.``an unknown key is refused``() =
        task {
            let! code = aws |> Session.withKeys "nobody" "secret" |> codeOf
            Expect.equal "InvalidAccessKeyId" code
        }

    [<TestCase(20.0)>]
    [<TestCase(-20.0)>]
    member _.``a clock that is off is put right``(minutes: float) =
        task {
            let sent = ref 0

            let counting: Transport =
                fun request cancel ->
                    sent.Value <- sent.Value + 1
                    HttpTransport.shared request cancel

            let session = aws |> clock (TimeSpan.FromMinutes minutes) |> Session.withTransport counting
            let! got = GetObject.create bucket "key" |> Objects.read session
            Expect.equal "value"B got
            Expect.equal 2 sent.Value
            let! _ = GetObject.create bucket "key" |> Objects.read session
            Expect.equal 3 sent.Value
        }

    [<Test>]
    member _.``a body that is changed after signing is refused``() =
        task {
            let damaging: Transport =
                fun request cancel ->
                    HttpTransport.shared { request with Body = Body.Bytes(ReadOnlyMemory "other"B) } cancel

            let! error =
                PutObject.create bucket "damaged"
                |> PutObject.body (ByteStream.OfBytes "value"B)
                |> Aws.send (aws |> Session.withTransport damaging)
                |> Expect.error

            Expect.equal "XAmzContentSHA256Mismatch" (AwsError.code error)
        }

    [<Test>]
    member _.``a URL for one key is none for another``() =
        task {
            let! address = address aws
            let! untouched = statusOf address
            Expect.equal 200 untouched
            let! otherKey = statusOf (address.Replace("/key?", "/other?"))
            Expect.equal 403 otherKey
            let! longer = statusOf (address.Replace("X-Amz-Expires=300", "X-Amz-Expires=3000"))
            Expect.equal 403 longer
        }

    [<Test>]
    member _.``a URL whose time is over is refused``() =
        task {
            let! address = aws |> clock (TimeSpan.FromMinutes -6.0) |> address
            let! status = statusOf address
            Expect.equal 403 status
        }

    [<Test>]
    member _.``a form uploads a file``() =
        task {
            let policy =
                PostPolicy.any |> PostPolicy.field "Content-Type" "text/plain" |> PostPolicy.contentLength 1L 10L

            let! form = form aws (TimeSpan.FromMinutes 5.0) policy
            let! status = post form "value"B
            Expect.equal 204 status
            let! got = GetObject.create bucket "posted/cat.txt" |> Objects.read aws
            Expect.equal "value"B got
            let! status = post form "more than ten"B
            Expect.equal 400 status
            let others = form.Fields |> List.map (fun (n, v) -> n, (if n = "Content-Type" then "text/html" else v))
            let! status = post { form with Fields = others } "value"B
            Expect.equal 403 status
        }

    [<Test>]
    member _.``a form with a wrong secret, or whose time is over, is refused``() =
        task {
            let wrong = aws |> Session.withKeys (Servers.variable "radosgw" "FAWS_RADOSGW_ACCESS_KEY") "not the secret"

            let! wrong = form wrong (TimeSpan.FromMinutes 5.0) PostPolicy.any
            let! status = post wrong "value"B
            Expect.equal 403 status
            let! late = form (aws |> clock (TimeSpan.FromMinutes -20.0)) (TimeSpan.FromMinutes 5.0) PostPolicy.any
            let! status = post late "value"B
            Expect.equal 403 status
        }
