namespace FunctionalAws.Integration.Tests

open System
open System.Net.Http
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

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
