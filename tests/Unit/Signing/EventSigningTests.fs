namespace FunctionalAws.Tests

open System
open System.Text
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// Signed events, as the documentation of streaming services describes them and as other SDKs sign them.
module EventSigningTests =

    let private start = DateTimeOffset(2015, 8, 30, 23, 59, 58, 750, TimeSpan.Zero)
    let private scope date = $"{date}/eu-west-1/example/aws4_request"

    /// The signed request of the given events, at a clock that goes on by a second whenever it is looked at.
    let private sign (events: Document list) : HttpRequest =
        let mutable now = start.AddSeconds -1.0

        let tick () =
            now <- now.AddSeconds 1.0
            now

        match (Talk.operation "json").Build (fun () -> "") (Talk.message "s" events) with
        | Error error -> failwith (AwsError.explain error)
        | Ok request ->
            let call =
                { SigningCalls.call with Effects = { Effects.real with Now = tick } }
                |> SigningCalls.withRequest (fun _ -> { request with Scheme = "https"; Host = "talk.example" })

            match SigningCalls.through (Sign.sigV4 (SigningCalls.found SigningCalls.keys)) call with
            | Ok request -> request
            | Error error -> failwith (AwsError.explain error)

    let private seedOf (request: HttpRequest) : string =
        let authorization = SigningCalls.header "authorization" request
        authorization.Substring(authorization.IndexOf "Signature=" + 10)

    /// The signature that a message should have.
    let private expected (prior: string) (time: DateTimeOffset) (payload: byte[]) : string =
        let milliseconds = time.ToUnixTimeSeconds() * 1000L
        let date = EventFrames.header ":date" 8 (BitConverter.GetBytes milliseconds |> Array.rev)
        let scope = scope (time.ToString "yyyyMMdd")

        String.Join(
            "\n",
            "AWS4-HMAC-SHA256-PAYLOAD",
            time.ToString "yyyyMMdd'T'HHmmss'Z'",
            scope,
            prior,
            Reference.hash date,
            Reference.hash payload
        )
        |> Reference.sign SigningCalls.keys.SecretAccessKey scope

    let private signatureOf (frame: EventFrames.Frame) : string =
        match frame.Headers with
        | [ ":date", (8uy, _); ":chunk-signature", (6uy, signature) ] -> Convert.ToHexStringLower signature
        | other -> failwith $"the headers are %A{other}"

    [<Test>]
    let ``the request says that its events are signed`` () =
        let request = sign []

        Assert.That(SigningCalls.header "x-amz-content-sha256" request, Is.EqualTo "STREAMING-AWS4-HMAC-SHA256-EVENTS")

        Assert.That(SigningCalls.header "content-type" request, Is.EqualTo "application/vnd.amazon.eventstream")

    [<Property(MaxTest = 30)>]
    let ``each signature depends on the one before, the first on the request's, and an empty message ends them``
        (texts: int list)
        =
        let events = texts |> List.map (fun text -> Talk.line (string text))
        let request = sign events
        let frames = EventFrames.readAll (Talk.bytesOf request.Body)
        let mutable prior = seedOf request
        let mutable time = start

        for frame in frames do
            time <- time.AddSeconds 1.0
            let signature = expected prior time frame.Payload
            Assert.That(signatureOf frame, Is.EqualTo signature)
            prior <- signature

        let inner = frames |> List.map _.Payload
        Assert.That(List.last inner, Is.Empty)

        let types =
            inner
            |> List.truncate (inner.Length - 1)
            |> List.map (EventFrames.parse >> EventFrames.textOf ":event-type")

        Assert.That(types, Is.EqualTo("initial-request" :: List.replicate events.Length "line"))

    /// From the tests that the AWS SDKs for Rust and Kotlin share: the hash of the date's header, and of a message.
    [<Test>]
    let ``the parts of a known string to sign`` () =
        let date = EventFrames.header ":date" 8 (BitConverter.GetBytes 123456789000L |> Array.rev)

        Assert.That(Reference.hash date, Is.EqualTo "0c0e3b3bf66b59b976181bd7d401927bbd624107303c713fd1e5f3d3c8dd1b1e")

        let message =
            FunctionalAws.Protocols.EventMessage.encode
                [ "some-header", FunctionalAws.Protocols.EventHeaderValue.String "value" ]
                (ReadOnlyMemory(Encoding.UTF8.GetBytes "test payload"))

        Assert.That(
            Reference.hash message,
            Is.EqualTo "f2eba0f2e95967ee9fbc6db5e678d2fd599229c0d04b11e4fc8e0f2a02a806c6"
        )

    [<Test>]
    let ``events of an operation without signatures go out as they are`` () =
        match (Talk.operation "rest-xml").Build (fun () -> "") (Talk.message "s" [ Talk.line "l" ]) with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok request ->
            let call = {
                SigningCalls.call with
                    Operation = { SigningCalls.operation with Signed = false }
                    Request = request
            }

            match SigningCalls.through (Sign.sigV4 (SigningCalls.found SigningCalls.keys)) call with
            | Error error -> Assert.Fail(AwsError.explain error)
            | Ok request ->
                let frames = EventFrames.readAll (Talk.bytesOf request.Body)
                Assert.That(frames |> List.map (EventFrames.textOf ":event-type"), Is.EqualTo [ "line" ])

    [<Test>]
    let ``no URL can carry events`` () =
        match (Talk.operation "json").Build (fun () -> "") (Talk.message "s" []) with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok request ->
            let call = SigningCalls.call |> SigningCalls.withRequest (fun _ -> request)
            let presign = Sign.presign (SigningCalls.found SigningCalls.keys) (TimeSpan.FromMinutes 1.0) call

            match presign.GetAwaiter().GetResult() with
            | Error(AwsError.Invalid _) -> ()
            | other -> Assert.Fail $"%A{other}"
