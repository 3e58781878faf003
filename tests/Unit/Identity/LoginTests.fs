namespace FunctionalAws.Tests

open System
open System.Security.Cryptography
open System.Text
open System.Text.Json
open NUnit.Framework
open FunctionalAws

/// Logins that "aws login" has left, and the proofs that renew them.
module LoginTests =

    let private session = "arn:aws:iam::123456789012:user/me"
    let private config = $"[default]\nlogin_session = {session}\nregion = eu-west-1"

    let private path =
        "/home/me/.aws/login/cache/286187707741fc2ccb93cf9e56dbd0ee0a16208feed5fbc8ae1baa86d44c283f.json"

    let private key = ECDsa.Create ECCurve.NamedCurves.nistP256

    let private cached (expiresAt: string) (pem: string) : string =
        $$"""{"accessToken":{"accessKeyId":"LID","secretAccessKey":"hidden-7c1e","sessionToken":"tok","accountId":"123456789012","expiresAt":"{{expiresAt}}"},"tokenType":"aws_sigv4","refreshToken":"hidden-7c1e-refresh","idToken":"keep","clientId":"cid","dpopKey":{{JsonSerializer.Serialize pem}}}"""

    let private soon = "2030-01-01T00:04:00Z"

    let private renewed =
        """{"accessToken":{"accessKeyId":"NID","secretAccessKey":"hidden-7c1e2","sessionToken":"tok2"},"tokenType":"aws_sigv4","expiresIn":900,"refreshToken":"hidden-7c1e-next"}"""

    let private fakeOf (service: FakeService) (files: (string * string) list) =
        FakeEnvironment([ "AWS_ENDPOINT_URL_SIGNIN", service.Url ], ("/home/me/.aws/config", config) :: files)

    let private chain (fake: FakeEnvironment) =
        CredentialChain.provider (Provided.context (Provided.Clock()) fake None) |> Provided.ask

    let private decode (text: string) : byte[] =
        let text = text.Replace('-', '+').Replace('_', '/')
        Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='))

    [<Test>]
    let ``a login that is fresh is used as it is`` () =
        use service = new FakeService(fun _ -> Answer(500, ""))
        let credentials = chain (fakeOf service [ path, cached "2030-01-01T00:06:00Z" "" ]) |> Provided.found
        Assert.That(credentials, Is.EqualTo(Credentials.create "LID" "hidden-7c1e" |> Credentials.withToken "tok"))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))
        Assert.That(service.Asked, Is.Empty)

    [<TestCase(true)>]
    [<TestCase(false)>]
    let ``a login in its last 5 minutes is renewed with a proof`` (isSec1: bool) =
        use service = new FakeService(fun _ -> Answer(200, renewed))
        let pem = if isSec1 then key.ExportECPrivateKeyPem() else key.ExportPkcs8PrivateKeyPem()
        let fake = fakeOf service [ path, cached soon pem ]
        let credentials = chain fake |> Provided.found
        Assert.That(credentials, Is.EqualTo(Credentials.create "NID" "hidden-7c1e2" |> Credentials.withToken "tok2"))
        Assert.That(credentials.AccountId, Is.EqualTo(Some "123456789012"))
        Assert.That(credentials.Expiration, Is.EqualTo(Some(Provided.start.AddMinutes 15.0)))

        let asked = service.Asked.Head
        Assert.That(asked.Method + asked.Path, Is.EqualTo "POST/v1/token")

        Assert.That(
            asked.Body,
            Is.EqualTo """{"clientId":"cid","grantType":"refresh_token","refreshToken":"hidden-7c1e-refresh"}"""
        )

        let parts = (asked.Header "DPoP").Split '.'
        use header = JsonDocument.Parse(decode parts[0])
        use payload = JsonDocument.Parse(decode parts[1])
        let jwk = header.RootElement.GetProperty "jwk"
        let point = key.ExportParameters(false).Q
        Assert.That(header.RootElement.GetProperty("typ").GetString(), Is.EqualTo "dpop+jwt")
        Assert.That(header.RootElement.GetProperty("alg").GetString(), Is.EqualTo "ES256")
        Assert.That(decode (nonNull (jwk.GetProperty("x").GetString())), Is.EqualTo point.X)
        Assert.That(decode (nonNull (jwk.GetProperty("y").GetString())), Is.EqualTo point.Y)
        Assert.That(payload.RootElement.GetProperty("htm").GetString(), Is.EqualTo "POST")
        Assert.That(payload.RootElement.GetProperty("htu").GetString(), Is.EqualTo(service.Url + "/v1/token"))
        Assert.That(payload.RootElement.GetProperty("iat").GetInt64(), Is.EqualTo(Provided.start.ToUnixTimeSeconds()))
        Assert.That(payload.RootElement.GetProperty("jti").GetString(), Is.EqualTo "id")

        Assert.That(
            key.VerifyData(
                Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]),
                decode parts[2],
                HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation
            )
        )

        let written = fake.Written[path]

        for part in
            [
                "hidden-7c1e-next"
                "NID"
                "\"idToken\":\"keep\""
                "\"expiresAt\":\"2030-01-01T00:15:00Z\""
                "BEGIN"
            ] do
            Assert.That(written, Does.Contain part)

    [<Test>]
    let ``what is wrong is told`` () =
        let pem = key.ExportECPrivateKeyPem()
        use other = ECDsa.Create ECCurve.NamedCurves.nistP384

        for files, reaction, parts in
            [
                [], Answer(200, renewed), [ path; "aws login" ]
                [ path, "{}" ], Answer(200, renewed), [ path; "no accessToken"; "aws login" ]
                [ path, cached soon "hidden-7c1e" ], Answer(200, renewed), [ "dpopKey" ]
                [ path, cached soon (other.ExportECPrivateKeyPem()) ], Answer(200, renewed), [ "P-256" ]
                [ path, cached soon pem ], Answer(400, """{"error":"TOKEN_EXPIRED","message":"m"}"""), [ "aws login" ]
                [ path, cached soon pem ],
                Answer(400, """{"error":"INSUFFICIENT_PERMISSIONS"}"""),
                [ "CreateOAuth2Token" ]
                [ path, cached soon pem ], Answer(200, "hidden-7c1e"), [ "not JSON" ]
                [ path, cached soon pem ], Answer(200, "{}"), [ "no accessToken" ]
                [ path, cached soon pem ], Answer(500, "hidden-7c1e"), [ "HTTP 500" ]
            ] do
            use service = new FakeService(fun _ -> reaction)
            let message = chain (fakeOf service files) |> Provided.problem
            Assert.That(message, Does.Not.Contain "hidden-7c1e")
            Assert.That(message, Does.Contain session)

            for part in parts do
                Assert.That(message, Does.Contain part)
