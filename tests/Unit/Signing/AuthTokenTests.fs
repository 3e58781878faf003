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
