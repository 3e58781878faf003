namespace FunctionalAws.Integration.Tests

open System
open System.Buffers
open System.IO.Pipelines
open System.Net.Http
open System.Text
open System.Text.RegularExpressions
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3

/// The ways in which a request to S3 is signed, each accepted, and refused with a wrong secret, a changed body and an old
/// clock, by a gateway that checks all three.
[<TestFixture>]
type RadosGatewaySigningTests() =
    let bucket = Servers.freshName "signing"
    let mutable aws = Session.create ()
    let mutable made = false

    let content = "value"B

    // One that cannot be read twice is signed chunk by chunk as it goes.
    let once () : ByteStream =
        ByteStream.OfStream(PipeReader.Create(ReadOnlySequence content).AsStream(), int64 content.Length)

    let put (body: ByteStream) (session: Session) : Async<Result<PutObjectOutput, AwsError>> =
        PutObject.create bucket "key"
        |> PutObject.contentType "application/octet-stream"
        |> PutObject.body body
        |> Aws.send session

    let wrongSecret (session: Session) : Session =
        session |> Session.withKeys (Servers.variable "radosgw" "FAWS_RADOSGW_ACCESS_KEY") "not the secret"

    // One attempt: the second would have the clock put right.
    let oldClock (session: Session) : Session =
        session
        |> Session.withEffects { Effects.real with Now = fun () -> DateTimeOffset.UtcNow.AddMinutes -20.0 }
        |> Session.withMaxAttempts 1

    let changing (change: HttpRequest -> HttpRequest) (session: Session) : Session =
        session
        |> Session.withTransport (fun request cancel -> HttpTransport.shared (change request) cancel)
        |> Session.withMaxAttempts 1

    let sent (session: Session) : Task<HttpRequest list> =
        task {
            let seen = ResizeArray<HttpRequest>()

            let watching: Transport =
                fun request cancel ->
                    seen.Add request
                    HttpTransport.shared request cancel

            let! _ = session |> Session.withTransport watching |> put (once ()) |> Expect.ok
            return List.ofSeq seen
        }

    let code (error: AwsError) : string =
        match error with
        | AwsError.Service error -> error.Code
        | error -> AwsError.explain error

    let refused (expected: string) (call: Async<Result<'output, AwsError>>) : Task =
        task {
            let! error = Expect.error call
            Expect.equal expected (code error)
        }

    /// The status, and the code of the error that the answer tells.
    let fetch (session: Session) : Task<int * string> =
        task {
            let! url = GetObject.create bucket "key" |> Aws.presign session (TimeSpan.FromMinutes 5L) |> Expect.ok
            use http = new HttpClient()
            use! answer = http.GetAsync url
            let! text = answer.Content.ReadAsStringAsync()
            return int answer.StatusCode, Regex.Match(text, "<Code>(.*)</Code>").Groups[1].Value
        }

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            aws <- Servers.radosgw ()
            let! _ = CreateBucket.create bucket |> Aws.send aws |> Expect.ok
            made <- true
            let! _ = put (ByteStream.OfBytes content) aws |> Expect.ok
            ()
        }

    [<OneTimeTearDown>]
    member _.Stop() : Task = if made then Objects.deleteBucket aws bucket else Task.CompletedTask

    [<Test>]
    member _.``header: an old clock is refused``() =
        GetObject.create bucket "key" |> Aws.send (oldClock aws) |> refused "RequestTimeTooSkewed"

    [<Test>]
    member _.``header: a wrong secret is refused, with a body, too``() =
        put (ByteStream.OfBytes content) (wrongSecret aws) |> refused "SignatureDoesNotMatch"

    [<Test>]
    member _.``query: ours is accepted``() =
        task {
            let! answer = fetch aws
            Expect.equal (200, "") answer
        }

    [<Test>]
    member _.``query: a wrong secret is refused``() =
        task {
            let! answer = fetch (wrongSecret aws)
            Expect.equal (403, "SignatureDoesNotMatch") answer
        }

    [<Test>]
    member _.``query: an old clock is refused``() =
        task {
            let! answer = fetch (oldClock aws)
            Expect.equal (403, "AccessDenied") answer
        }

    [<Test>]
    member _.``chunks: ours are accepted, and come back``() =
        task {
            let! requests = sent aws
            let hash = Header.tryFind "x-amz-content-sha256" requests.Head.Headers
            Expect.equal (ValueSome "STREAMING-AWS4-HMAC-SHA256-PAYLOAD") hash
            let! got = GetObject.create bucket "key" |> Objects.read aws
            Expect.equal content got
        }

    [<Test>]
    member _.``chunks: a wrong secret is refused``() =
        put (once ()) (wrongSecret aws) |> refused "SignatureDoesNotMatch"

    [<Test>]
    member _.``chunks: an old clock is refused``() = put (once ()) (oldClock aws) |> refused "RequestTimeTooSkewed"

    [<Test>]
    member _.``chunks: a chunk that is changed after signing is refused``() =
        task {
            let carrying (text: string) (request: HttpRequest) : HttpRequest =
                match request.Body with
                | Body.Stream stream ->
                    let framed = stream.ReadAllAsync(CancellationToken.None).Result
                    let changed = Encoding.Latin1.GetString(framed).Replace("\r\nvalue\r\n", $"\r\n{text}\r\n")

                    {
                        request with
                            Body = Body.Bytes(ReadOnlyMemory(Encoding.Latin1.GetBytes changed))
                    }
                | other -> failwith $"{other} is no stream"

            let! _ = put (once ()) (changing (carrying "value") aws) |> Expect.ok
            do! put (once ()) (changing (carrying "valve") aws) |> refused "XAmzContentSHA256Mismatch"
        }

    [<Test>]
    member _.``a session in a role calls with the role's token, and only with it``() =
        task {
            let role, gateway = Servers.radosgwRole ()
            let inRole = gateway |> Session.withAssumedRole (AssumeRole.create role)
            let! requests = sent inRole

            let hasToken (request: HttpRequest) = (Header.tryFind "x-amz-security-token" request.Headers).IsSome
            // First the role, then the object.
            Expect.equal [ false; true ] (List.map hasToken requests)
            let! got = GetObject.create bucket "key" |> Objects.read inRole
            Expect.equal content got

            let isToken (struct (name: string, _)) : bool =
                name.Equals("x-amz-security-token", StringComparison.OrdinalIgnoreCase)

            let without (request: HttpRequest) : HttpRequest = {
                request with
                    Headers = request.Headers |> List.filter (isToken >> not)
            }

            do! GetObject.create bucket "key" |> Aws.send (changing without inRole) |> refused "AccessDenied"
        }
