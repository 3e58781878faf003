namespace FunctionalAws.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Signing
open FunctionalAws.Tests.Middleware

/// Tokens in the place of signatures.
module BearerTests =

    let private tokenOf (provider: TokenProvider) : BearerToken option =
        match (provider CancellationToken.None).Result with
        | Ok token -> token
        | Error error -> failwith (AwsError.explain error)

    [<Test>]
    let ``a variable has the service's name`` () =
        let fake = FakeEnvironment([ "AWS_BEARER_TOKEN_BEDROCK_AGENT", "hidden-7c1e" ], [])
        let context = Provided.context (Provided.Clock()) fake None
        let token = TokenProviders.chain context "bedrock-agent" |> tokenOf
        Assert.That(token.Value.Token.Reveal(), Is.EqualTo "hidden-7c1e")
        Assert.That(token.Value.Source, Is.EqualTo "AWS_BEARER_TOKEN_BEDROCK_AGENT")
        Assert.That((TokenProviders.chain context "bedrock" |> tokenOf).IsNone)

    [<Test>]
    let ``a profile's single sign-on has a token`` () =
        let config = "[default]\nsso_session = s\n[sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://s"
        let path = "/home/me/.aws/sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json"

        let fake =
            FakeEnvironment(
                [],
                [
                    "/home/me/.aws/config", config
                    path, """{"accessToken":"hidden-7c1e","expiresAt":"2030-01-01T08:00:00Z"}"""
                ]
            )

        let token = TokenProviders.chain (Provided.context (Provided.Clock()) fake None) "x" |> tokenOf
        Assert.That(token.Value.Token.Reveal(), Is.EqualTo "hidden-7c1e")
        Assert.That(token.Value.Expiration, Is.EqualTo(Some(Provided.start.AddHours 8.0)))

    let private send (token: string option) (scheme: string) (host: string) =
        let handler, calls = Given.answers [ Given.ok ]

        let tokens: TokenProvider =
            fun _ ->
                token
                |> Option.map (fun token -> { Token = Secret.Of token; Expiration = None; Source = "here" })
                |> Ok
                |> Task.FromResult

        let call = Given.call (VirtualTime().Effects)

        let request = {
            call.Request with
                Scheme = scheme
                Host = host
                Headers = [ struct ("authorization", "old") ]
        }

        let result = (Bearer.token tokens handler { call with Request = request }).Result
        result, [ for call in calls -> call.Request.Headers ]

    [<Test>]
    let ``a token goes into the header`` () =
        for scheme, host in [ "https", "example.com"; "http", "127.0.0.1:80"; "http", "localhost" ] do
            match send (Some "hidden-7c1e") scheme host with
            | Ok _, [ headers ] ->
                Assert.That((headers = [ struct ("Authorization", "Bearer hidden-7c1e") ]), $"%A{headers.Length}")
            | other, _ -> Assert.Fail $"{Result.isOk other}"

    [<Test>]
    let ``a token is not sent in the clear, nor where it is none`` () =
        for token, scheme, part in
            [
                Some "hidden-7c1e", "http", "over http"
                Some "hidden-7c1e\r\nX: y", "https", "no header"
                Some "", "https", "no header"
                None, "https", "no bearer token"
            ] do
            match send token scheme "example.com" with
            | Error error, [] ->
                Assert.That(AwsError.explain error, Does.Contain part)
                Assert.That(AwsError.explain error, Does.Not.Contain "hidden-7c1e")
            | other, _ -> Assert.Fail $"{Result.isOk other}"
