namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.Reflection
open System.Text
open NUnit.Framework
open FunctionalAws

/// Every type that holds a secret, printed in every way.
module SecretsTests =

    let private hidden = "wJalrXUtnFEMI"

    let private session: SsoSession = { Name = Some "s"; StartUrl = "https://s"; Region = "eu-west-1"; Scopes = [] }
    let private client: SsoClient = { Id = "id"; Secret = Secret.Of hidden; ExpiresAt = Provided.start }

    let private token: SsoToken = {
        AccessToken = Secret.Of hidden
        ExpiresAt = Provided.start
        RefreshToken = Some(Secret.Of hidden)
        Client = Some client
    }

    let private authorization: SsoDeviceAuthorization = {
        UserCode = "ABCD"
        VerificationUri = "https://v"
        VerificationUriComplete = "https://v?c"
        DeviceCode = Secret.Of hidden
        ExpiresAt = Provided.start
        Interval = TimeSpan.FromSeconds 5.0
    }

    let private holders: obj list = [
        Secret.Of hidden
        client
        token
        authorization
        { BearerToken.Token = Secret.Of hidden; Expiration = None; Source = "here" }
        Credentials.create "AKID" hidden |> Credentials.withToken hidden
        { ProgramEnd.ExitCode = 0; Output = Encoding.UTF8.GetBytes hidden }
        { Setting.Value = hidden; Origin = SettingOrigin.Variable "AWS_X" }
        {
            IniProperty.Name = "aws_secret_access_key"
            Value = hidden
            Nested = []
            Line = 1
        }
        CredentialSource.Keys(Credentials.create "AKID" hidden)
        session
        {
            HttpRequest.Method = "GET"
            Scheme = "https"
            Host = "h"
            Path = "/"
            Query = [ struct ("X-Amz-Security-Token", hidden) ]
            Headers = [ struct ("Authorization", hidden); struct ("x-amz-security-token", hidden) ]
            Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes hidden))
        }
        Body.Rented(Encoding.UTF8.GetBytes hidden, hidden.Length)
        {
            HttpResponse.Status = 200
            Headers = [ struct ("Set-Cookie", hidden) ]
            Body = Body.Rented(Encoding.UTF8.GetBytes hidden, hidden.Length)
        }
        AwsError.Unreadable(
            "GetSessionToken",
            "it is no XML",
            {
                Status = 200
                Headers = []
                Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes hidden))
            }
        )
    ]

    let private bytesShown = String.Join("; ", Encoding.UTF8.GetBytes hidden |> Array.map (fun b -> $"{b}uy"))

    [<Test>]
    let ``secrets show nowhere`` () =
        for holder in holders do
            for text in
                [
                    holder.ToString()
                    $"{holder}"
                    $"%A{holder}"
                    $"%O{holder}"
                    sprintf "%+A" holder
                    $"%A{[ Some holder ]}"
                    sprintf "%A" {| Held = holder |}
                    String.Format("{0}", holder)
                ] do
                Assert.That(text, Does.Not.Contain hidden)
                Assert.That(text, Does.Not.Contain(bytesShown.Substring(0, 20)))

    [<Test>]
    let ``an answer that cannot be read is quoted only where it is no secret`` () =
        let explained (status: int) (body: string) =
            AwsError.explain (
                AwsError.Unreadable(
                    "O",
                    "it is no JSON",
                    {
                        Status = status
                        Headers = []
                        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
                    }
                )
            )

        Assert.That(explained 200 $"{{\"SecretAccessKey\":\"{hidden}", Does.Not.Contain hidden)
        Assert.That(explained 200 "<html>proxy", Does.Contain "<html>proxy")
        Assert.That(explained 502 "bad gateway", Does.Contain "bad gateway")

    [<Test>]
    let ``a debugger unfolds no text that is secret`` () =
        let secret = typeof<Secret>

        for field in secret.GetFields(BindingFlags.Instance ||| BindingFlags.NonPublic ||| BindingFlags.Public) do
            let attribute = field.GetCustomAttribute<DebuggerBrowsableAttribute>()
            Assert.That((nonNull attribute).State, Is.EqualTo DebuggerBrowsableState.Never)

        Assert.That(secret.GetProperties(BindingFlags.Instance ||| BindingFlags.Public), Is.Empty)

        for property in secret.GetProperties(BindingFlags.Instance ||| BindingFlags.NonPublic) do
            if property.Name <> "Shown" then
                let attribute = property.GetCustomAttribute<DebuggerBrowsableAttribute>()
                Assert.That((nonNull attribute).State, Is.EqualTo DebuggerBrowsableState.Never)

        for holder, name in
            [
                typeof<ProgramEnd>, "Output"
                typeof<Setting>, "Value"
                typeof<IniProperty>, "Value"
                typeof<HttpRequest>, "Headers"
                typeof<HttpRequest>, "Query"
                typeof<HttpResponse>, "Headers"
            ] do
            let property = nonNull (holder.GetProperty name)
            let attribute = property.GetCustomAttribute<DebuggerBrowsableAttribute>()
            Assert.That((nonNull attribute).State, Is.EqualTo DebuggerBrowsableState.Never, holder.Name)

    [<Test>]
    let ``secrets are equal by what they are`` () =
        Assert.That(Secret.Of "a", Is.EqualTo(Secret.Of "a"))
        Assert.That(Secret.Of "a", Is.Not.EqualTo(Secret.Of "b"))
        Assert.That((Secret.Of hidden).Reveal(), Is.EqualTo hidden)

    [<Test>]
    let ``a line that is no setting is not quoted`` () =
        match IniFile.parse "/f" $"[a]\n{hidden}" with
        | Ok _ -> Assert.Fail "it was read"
        | Error error -> Assert.That(error.Message, Does.Not.Contain hidden)
