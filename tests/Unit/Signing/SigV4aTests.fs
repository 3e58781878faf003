namespace FunctionalAws.Tests

open System
open System.Security.Cryptography
open System.Text
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// Signatures for several regions.
[<TestFixture>]
module SigV4aTests =

    let private now = DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)
    let private request = SigningCalls.request
    let private scope = { Regions = [ "us-east-1"; "eu-west-1" ]; Name = "s3" }

    let private verifies (credentials: Credentials) (text: string) (signature: string) : bool =
        let struct (x, y) = SigV4a.publicKey credentials

        use key = ECDsa.Create(ECParameters(Curve = ECCurve.NamedCurves.nistP256, Q = ECPoint(X = x, Y = y)))

        key.VerifyData(
            Encoding.UTF8.GetBytes text,
            Convert.FromHexString signature,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        )

    [<Property(MaxTest = 50)>]
    let ``whatever the keys, the public key verifies, and another's does not`` (id: Guid) (secret: Guid) =
        let keys = Credentials.create (id.ToString()) (secret.ToString())
        let other = Credentials.create (id.ToString()) (secret.ToString() + "x")
        let steps = SigV4a.signSteps SigV4Options.s3 keys scope now SigV4.UnsignedPayload request

        verifies keys steps.StringToSign steps.Signature
        && not (verifies other steps.StringToSign steps.Signature)

    [<Test>]
    let ``a call to an endpoint for all regions is signed with version 4A`` () =
        let keys = Credentials.create "AKIDEXAMPLE" "secret"
        let call = { SigningCalls.toS3 SigningCalls.call with Auth = AuthScheme.SigV4a [ "*" ] }

        match SigningCalls.through (Sign.sigV4 (SigningCalls.found keys)) call with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok signed ->
            let header (name: string) : string = Header.tryFind name signed.Headers |> ValueOption.defaultValue ""
            Assert.That(header "X-Amz-Region-Set", Is.EqualTo "*")

            Assert.That(
                header "Authorization",
                Does.StartWith "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20150830/s3/aws4_request, "
            )

            Assert.That(header "Authorization", Does.Contain "x-amz-region-set")
