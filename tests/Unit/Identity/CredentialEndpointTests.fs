namespace FunctionalAws.Tests

open System
open System.Collections.Concurrent
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// The hosts that credentials are asked of.
module CredentialEndpointTests =

    /// What was asked first, and for which region it was signed.
    let private asked (change: Session -> Session) : string * string =
        let seen = ConcurrentQueue<HttpRequest>()

        let session =
            Session.create ()
            |> Session.withKeys "AKID" "s"
            |> Session.withTransport (fun request _ ->
                seen.Enqueue request
                Task.FromResult(Error { Fault = TransportFault.Refused; Endpoint = ""; Message = "seen" }))
            |> Session.withEffects (Provided.Clock().Effects)
            |> change
            |> Session.withAssumedRole (AssumeRole.create "arn:aws:iam::123456789012:role/R")

        ((session :> IAws).Pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result |> ignore

        match Seq.tryHead seen with
        | None -> "nobody was asked", ""
        | Some request ->
            match Header.tryFind "Authorization" request.Headers with
            | ValueSome value -> request.Host, value.Split('/')[2]
            | ValueNone -> request.Host, ""

    [<TestCase("eu-west-1", false, false, "sts.eu-west-1.amazonaws.com")>]
    [<TestCase("us-east-1", true, false, "sts-fips.us-east-1.amazonaws.com")>]
    [<TestCase("eu-west-1", false, true, "sts.eu-west-1.api.aws")>]
    [<TestCase("us-east-1", true, true, "sts-fips.us-east-1.api.aws")>]
    [<TestCase("us-gov-west-1", true, false, "sts.us-gov-west-1.amazonaws.com")>]
    [<TestCase("cn-north-1", false, false, "sts.cn-north-1.amazonaws.com.cn")>]
    let ``STS is where its rules say`` (region: string, fips: bool, dualStack: bool, host: string) =
        let change (session: Session) =
            session |> Session.withRegion region |> Session.withFips fips |> Session.withDualStack dualStack

        Assert.That(asked change, Is.EqualTo((host, region)))

    [<Test>]
    let ``settings of the environment hold for STS, too`` () =
        let within (variables: (string * string) list) (session: Session) =
            session |> Session.withEnvironment (FakeEnvironment.OfFiles(variables, "", "").Environment)

        Assert.That(
            asked (within [ "AWS_REGION", "us-east-2"; "AWS_USE_FIPS_ENDPOINT", "true" ]),
            Is.EqualTo(("sts-fips.us-east-2.amazonaws.com", "us-east-2"))
        )

        Assert.That(
            asked (within [ "AWS_REGION", "us-east-2"; "AWS_STS_REGIONAL_ENDPOINTS", "legacy" ]),
            Is.EqualTo(("sts.amazonaws.com", "us-east-1"))
        )

    let private start = "https://corp.awsapps.com/start"

    /// The hosts that a chain asks, with a token of single sign-on or a login in the cache.
    let private hosts
        (variables: (string * string) list)
        (config: string)
        (files: (string * string) list)
        : string list =
        let seen = ConcurrentQueue<string>()

        let fake =
            FakeEnvironment(
                ("AWS_EC2_METADATA_DISABLED", "true") :: variables,
                ("/home/me/.aws/config", config) :: files
            )

        let context = {
            Provided.context (Provided.Clock()) fake None with
                Transport =
                    fun request _ ->
                        seen.Enqueue request.Host
                        Task.FromResult(Error { Fault = TransportFault.Refused; Endpoint = ""; Message = "seen" })
        }

        CredentialChain.provider context |> Provided.ask |> ignore
        List.ofSeq seen |> List.distinct

    [<Test>]
    let ``single sign-on is where its rules say`` () =
        let config =
            $"[default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\n[sso-session corp]\nsso_start_url = {start}\nsso_region = us-east-1"

        let token (expiresAt: string) =
            "/home/me/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json",
            $$"""{"startUrl":"{{start}}","region":"us-east-1","accessToken":"t","expiresAt":"{{expiresAt}}","clientId":"c","clientSecret":"s","registrationExpiresAt":"2030-02-01T00:00:00Z","refreshToken":"r"}"""

        let fips = [ "AWS_USE_FIPS_ENDPOINT", "true" ]
        let fresh = [ token "2030-01-01T08:00:00Z" ]
        let stale = [ token "2029-12-31T23:00:00Z" ]
        Assert.That(hosts [] config fresh, Is.EqualTo [ "portal.sso.us-east-1.amazonaws.com" ])
        Assert.That(hosts fips config fresh, Is.EqualTo [ "portal.sso-fips.us-east-1.amazonaws.com" ])
        Assert.That(hosts [] config stale, Is.EqualTo [ "oidc.us-east-1.amazonaws.com" ])

        Assert.That(
            hosts [ "AWS_USE_DUALSTACK_ENDPOINT", "true" ] config stale,
            Is.EqualTo [ "oidc.us-east-1.api.aws" ]
        )

    [<Test>]
    let ``a role can be narrowed, tagged and named`` () =
        let mutable body = ""

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "s"
            |> Session.withTransport (fun request _ ->
                if body = "" then
                    body <- Uri.UnescapeDataString(Body.text 10000 request.Body)

                Task.FromResult(Error { Fault = TransportFault.Refused; Endpoint = ""; Message = "seen" }))
            |> Session.withEffects (Provided.Clock().Effects)
            |> Session.withAssumedRole (
                AssumeRole.create "arn:aws:iam::123456789012:role/R"
                |> AssumeRole.withPolicy "{\"Version\":\"2012-10-17\"}"
                |> AssumeRole.withPolicyArns [ "arn:aws:iam::aws:policy/A"; "arn:aws:iam::aws:policy/B" ]
                |> AssumeRole.withTags [ "team", "a&b"; "cost", "7" ]
                |> AssumeRole.withTransitiveTagKeys [ "team" ]
                |> AssumeRole.withSourceIdentity "ann"
            )

        ((session :> IAws).Pipeline.Handler(Samples.call Samples.dynamoDb "/" [])).Result |> ignore

        for part in
            [
                "&Policy={\"Version\":\"2012-10-17\"}&"
                "&PolicyArns.member.1.arn=arn:aws:iam::aws:policy/A&PolicyArns.member.2.arn=arn:aws:iam::aws:policy/B&"
                "&Tags.member.1.Key=team&Tags.member.1.Value=a&b&Tags.member.2.Key=cost&Tags.member.2.Value=7&"
                "&TransitiveTagKeys.member.1=team&"
                "&SourceIdentity=ann"
            ] do
            Assert.That(body, Does.Contain part)
