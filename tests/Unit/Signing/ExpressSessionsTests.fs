namespace FunctionalAws.Tests

open System
open System.Text
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Sessions with directory buckets, against a server that gives keys which end after five minutes.
module ExpressSessionsTests =

    let private start = DateTimeOffset(2030, 1, 31, 12, 0, 0, TimeSpan.Zero)

    /// A server with a clock.
    [<Sealed>]
    type private Server(answer: int -> DateTimeOffset -> HttpResponse) =
        let sent = Collections.Concurrent.ConcurrentQueue<HttpRequest>()
        let mutable sessions = 0
        member val Now = start with get, set
        member _.Sent: HttpRequest list = List.ofSeq sent
        member _.Sessions: int = sessions

        member this.Transport: Transport =
            fun request _ ->
                task {
                    sent.Enqueue request

                    match request.Query with
                    | [ struct ("session", "") ] ->
                        let number = Threading.Interlocked.Increment &sessions
                        do! Task.Delay 20
                        return Ok(answer number this.Now)
                    | _ -> return Ok Samples.answer
                }

    let private xml (text: string) : HttpResponse = {
        Samples.answer with
            Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
    }

    let private keys (number: int) (now: DateTimeOffset) : HttpResponse =
        let until = now.AddMinutes(5.0).ToString "yyyy-MM-ddTHH:mm:ssZ"

        $"""<?xml version="1.0"?><CreateSessionResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Credentials><SessionToken>hidden-token-{number}</SessionToken><SecretAccessKey>hidden-secret</SecretAccessKey><AccessKeyId>SESSION{number}</AccessKeyId><Expiration>{until}</Expiration></Credentials></CreateSessionResult>"""
        |> xml

    let private sessionOf (server: Server) : Session =
        Session.create ()
        |> Session.withRegion "us-west-2"
        |> Session.withCredentials (Credentials.create "AKID" "hidden" |> Credentials.withToken "hidden-sts")
        |> Session.withTransport server.Transport
        |> Session.withMaxAttempts 1
        |> Session.withEffects { Effects.real with Now = fun () -> server.Now }

    /// A call to a directory bucket; the test is skipped where S3's rules are not there.
    let private callTo (bucket: string) : Call =
        Samples.rulesOf "s3" |> ignore
        Samples.bucketCall bucket $"/{bucket}/key"

    let private send (session: Session) (call: Call) : Task<Result<HttpResponse, AwsError>> =
        let pipeline = (session :> IAws).Pipeline
        pipeline.Handler { call with Effects = pipeline.Effects }

    let private ok (session: Session) (call: Call) : unit =
        match (send session call).Result with
        | Ok _ -> ()
        | Error error -> Assert.Fail(AwsError.explain error)

    let private header (name: string) (request: HttpRequest) : string =
        Header.tryFind name request.Headers |> ValueOption.defaultValue ""

    let private bucket = "name--usw2-az1--x-s3"

    let private host = "s3express-usw2-az1.us-west-2.amazonaws.com"

    [<Test>]
    let ``a call is signed with the keys of a session, which another call shares`` () =
        let server = Server keys
        let session = sessionOf server
        ok session (callTo bucket)
        ok session (callTo bucket)

        match server.Sent with
        | [ create; first; second ] ->
            Assert.That(create.Method + " " + create.Host + create.Path, Is.EqualTo($"GET {bucket}.{host}/"))
            Assert.That(header "Authorization" create, Does.Contain "Credential=AKID/20300131/us-west-2/s3express/")
            Assert.That(header "X-Amz-Security-Token" create, Is.EqualTo "hidden-sts")

            for request in [ first; second ] do
                Assert.That(request.Host + request.Path, Is.EqualTo $"{bucket}.{host}/key")

                Assert.That(
                    header "Authorization" request,
                    Does.Contain "Credential=SESSION1/20300131/us-west-2/s3express/"
                )

                Assert.That(header "Authorization" request, Does.Contain ";x-amz-s3session-token,")
                Assert.That(header "x-amz-s3session-token" request, Is.EqualTo "hidden-token-1")
                Assert.That(header "X-Amz-Security-Token" request, Is.EqualTo "")
        | requests -> Assert.Fail $"{requests.Length} requests"

    [<Test>]
    let ``each bucket has a session of its own, however many calls there are`` () =
        let server = Server keys
        let session = sessionOf server
        let other = "other--usw2-az1--x-s3"

        let start (index: int) : Task<Result<HttpResponse, AwsError>> =
            task {
                do! Task.Yield()
                return! send session (callTo (if index % 2 = 0 then bucket else other))
            }

        let all: Task<Result<HttpResponse, AwsError>>[] = Array.init 200 start

        Task.WaitAll(all |> Array.map (fun sent -> sent :> Task))
        Assert.That(all |> Array.forall (fun sent -> sent.Result.IsOk))
        Assert.That(server.Sessions, Is.EqualTo 2)
        Assert.That(server.Sent.Length, Is.EqualTo 202)

    [<Test>]
    let ``a session is renewed in the background first, then while calls wait`` () =
        let server = Server keys
        let session = sessionOf server
        let key () = server.Sent |> List.last |> header "x-amz-s3session-token"
        ok session (callTo bucket)
        server.Now <- start.AddSeconds 250.0
        ok session (callTo bucket)
        Assert.That(server.Sessions, Is.EqualTo 1)
        server.Now <- start.AddSeconds 260.0
        ok session (callTo bucket)
        Threading.SpinWait.SpinUntil((fun () -> server.Sessions = 2), 5000) |> ignore
        Threading.Thread.Sleep 200
        ok session (callTo bucket)
        Assert.That(key (), Is.EqualTo "hidden-token-2")
        server.Now <- start.AddSeconds 555.0
        ok session (callTo bucket)
        Assert.That(server.Sessions, Is.EqualTo 3)
        Assert.That(key (), Is.EqualTo "hidden-token-3")

    [<Test>]
    let ``sessions can be turned off`` () =
        let server = Server keys
        let off = sessionOf server |> Session.withSetting SettingTable.s3DisableExpressSessionAuth "true"
        ok off (callTo bucket)
        Assert.That(server.Sessions, Is.EqualTo 0)
        let request = server.Sent.Head
        Assert.That(header "Authorization" request, Does.Contain "Credential=AKID/20300131/us-west-2/s3express/")
        Assert.That(header "X-Amz-Security-Token" request, Is.EqualTo "hidden-sts")

    [<Test>]
    let ``other buckets need no session`` () =
        let server = Server keys
        ok (sessionOf server) (callTo "bucket")
        Assert.That(server.Sessions, Is.EqualTo 0)

    [<TestCase("not XML")>]
    [<TestCase("<CreateSessionResult><Credentials><AccessKeyId>A</AccessKeyId></Credentials></CreateSessionResult>")>]
    let ``an answer without keys is an error that says so`` (answer: string) =
        let server = Server(fun _ _ -> xml answer)

        match (send (sessionOf server) (callTo bucket)).Result with
        | Error(AwsError.Credentials message) -> Assert.That(message, Does.Contain "gave no session")
        | other -> Assert.Fail $"{Result.isOk other}"

        Assert.That(server.Sent.Length, Is.EqualTo 1)

    [<Test>]
    let ``a URL carries the session's token`` () =
        let server = Server keys
        let pipeline = (sessionOf server :> IAws).Pipeline
        let call = { callTo bucket with Effects = pipeline.Effects }

        match (pipeline.Presign (TimeSpan.FromMinutes 1.0) call).Result with
        | Ok url ->
            Assert.That(url.Query.ToLowerInvariant(), Does.Contain "&x-amz-s3session-token=hidden-token-1")
            Assert.That(url.Query, Does.Not.Contain "X-Amz-Security-Token")
        | Error error -> Assert.Fail(AwsError.explain error)
