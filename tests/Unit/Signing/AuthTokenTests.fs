namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Signing

/// Tokens for databases, against those that botocore makes of the same keys at the same time.
[<TestFixture>]
module AuthTokenTests =

    let private now = DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)
    let private keys = Credentials.create "AKIDEXAMPLE" "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    let private temporary = keys |> Credentials.withToken "to/ken+x=="
    let private cluster = "abc.dsql.eu-west-1.on.aws"

    let private rds (credentials: Credentials) =
        AuthToken.rds credentials "eu-west-1" now "db.example.com" 5432 "jane doe"

    let private connect (credentials: Credentials) =
        AuthToken.dsqlConnect credentials "eu-west-1" now AuthToken.defaultExpiry cluster

    let private admin (credentials: Credentials) =
        AuthToken.dsqlConnectAdmin credentials "eu-west-1" now (TimeSpan.FromMinutes 1.0) cluster

    /// Parameters have no order of their own: signatures sort them.
    let private parts (token: string) : string list = token.Split('?', '&') |> List.ofArray |> List.sort

    let private check (expected: string) (actual: Result<string, AwsError>) : unit =
        match actual with
        | Ok token ->
            Assert.That(token, Does.StartWith(expected.Substring(0, expected.IndexOf '?')))
            Assert.That(parts token, Is.EqualTo(parts expected))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``tokens of long-lived keys are botocore's`` () =
        check
            "db.example.com:5432/?Action=connect&DBUser=jane%20doe&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Frds-db%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=86e3509b82c12155737eab9c6d9a540acd04ea15bf5137572980d6133f4499e3"
            (rds keys)

        check
            "abc.dsql.eu-west-1.on.aws/?Action=DbConnect&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fdsql%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=92047095c3088c0b1976ed4d10c9fc8472da5d3fd71da92f25ff6aab5ac730cd"
            (connect keys)

        check
            "abc.dsql.eu-west-1.on.aws/?Action=DbConnectAdmin&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fdsql%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=a689aa30aecb4a5bc9dc1112dc10c8a4e26056580fb74a6650a571dc99fb01f7"
            (admin keys)

    [<Test>]
    let ``tokens of temporary keys are botocore's`` () =
        check
            "db.example.com:5432/?Action=connect&DBUser=jane%20doe&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Frds-db%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=to%2Fken%2Bx%3D%3D&X-Amz-Signature=3333e96b49a21fe06b5e79bf1c5129a4e9782c20b7bb8d9a75f041cbd5483d74"
            (rds temporary)

        check
            "abc.dsql.eu-west-1.on.aws/?Action=DbConnect&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fdsql%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=to%2Fken%2Bx%3D%3D&X-Amz-Signature=06e8b836ae8eb5796f6e33b3d8eadab025f1cf32cccdfabd6e71525dae243405"
            (connect temporary)

        check
            "abc.dsql.eu-west-1.on.aws/?Action=DbConnectAdmin&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fdsql%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Security-Token=to%2Fken%2Bx%3D%3D&X-Amz-Signature=ddaa3fe7d47cb21c58b18dc27f2a5230b05cb7c6ca8785718ddf43c45a712e98"
            (admin temporary)

    [<Test>]
    let ``a token is good for 1 second to 7 days`` () =
        let isRefused (seconds: float) : bool =
            (AuthToken.dsqlConnect keys "eu-west-1" now (TimeSpan.FromSeconds seconds) cluster).IsError

        Assert.That(
            [ 0.0; 0.9; 1.0; 604800.0; 604801.0 ] |> List.map isRefused,
            Is.EqualTo [ true; true; false; false; true ]
        )

    [<Test>]
    let ``a host that is more than a host is refused`` () =
        for host in [ ""; "a/b"; "user@host"; "a b"; "a?b" ] do
            Assert.That((AuthToken.rds keys "eu-west-1" now host 1 "u").IsError, Is.True, host)

    // The signature is the last thing of what botocore makes; the rest is read from here.
    let private cached (host: string) (query: string) (service: string) (token: string) (signature: string) : string =
        $"{host}/?Action=connect&{query}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%%2F20260102%%2Feu-west-1%%2F{service}%%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host{token}&X-Amz-Signature={signature}"

    let private sessionToken = "&X-Amz-Security-Token=to%2Fken%2Bx%3D%3D"

    [<Test>]
    let ``tokens of caches are botocore's`` () =
        let elastiCache keys = AuthToken.elastiCache keys "eu-west-1" now

        elastiCache keys false "My-Cache" "jane doe"
        |> check (
            cached
                "my-cache"
                "User=jane%20doe"
                "elasticache"
                ""
                "e146f308b28180e1aba061c48beed6ae4c901709a84fdd9dbc53edb2caa10ab4"
        )

        elastiCache temporary true "my-cache" "jane"
        |> check (
            cached
                "my-cache"
                "User=jane&ResourceType=ServerlessCache"
                "elasticache"
                sessionToken
                "3a3db8668bf337a4360c9f641b329a3893b69ace4ba1f73d38d11f881fbade03"
        )

        AuthToken.memoryDb keys "eu-west-1" now "my-cluster" "jane"
        |> check (
            cached
                "my-cluster"
                "User=jane"
                "memorydb"
                ""
                "4df840b8c836aed94ef327ef881300da1894f95f569b2dd9c617dcac824bd8f2"
        )

    [<Test>]
    let ``tokens of brokers are URLs in base64`` () =
        let url (credentials: Credentials) : string =
            match AuthToken.kafka credentials "eu-west-1" now with
            | Ok token ->
                Assert.That(token, Does.Match "^[A-Za-z0-9_-]+$")
                let text = token.Replace('-', '+').Replace('_', '/')
                let bytes = Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='))
                Text.Encoding.UTF8.GetString bytes
            | Error error -> failwith (AwsError.explain error)

        for credentials, signature in
            [
                keys, "7cc178453342e479def8e0e69cbff443ca929b5b0426af0f4b64554172c7195d"
                temporary, "6b17a2fc07663ecfa74a95c88fa24ed173ef4ed139e7c361d1abbfa415e90e4a"
            ] do
            let url = url credentials
            Assert.That(url, Does.StartWith "https://kafka.eu-west-1.amazonaws.com/?Action=kafka-cluster%3AConnect&")
            Assert.That(url, Does.Contain "&X-Amz-Expires=900&")
            Assert.That(url, Does.EndWith $"&X-Amz-Signature={signature}&User-Agent=functional-aws")

        Assert.That((AuthToken.kafka keys "" now).IsError)
        Assert.That((AuthToken.kafka keys "x/y" now).IsError)

    [<Test>]
    let ``a session has tokens of its own identity`` () =
        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withCredentials keys
            |> Session.withClock (fun () -> now)

        let token =
            AuthTokens.sign session (fun keys region now ->
                AuthToken.rds keys region now "db.example.com" 5432 "jane doe")
            |> Async.RunSynchronously

        Assert.That((token = rds keys))

        Assert.That(
            (AuthTokens.sign (Session.create ()) AuthToken.kafka |> Async.RunSynchronously).IsError,
            "without a region"
        )
