namespace FunctionalAws.Faults.Tests

open System
open System.Net
open System.Security.Cryptography
open System.Security.Cryptography.X509Certificates

/// Certificates of an authority that lives as long as the process.
[<RequireQualifiedAccess>]
module Certificates =

    let private now = DateTimeOffset.UtcNow

    let private request (name: string) (key: RSA) =
        CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)

    /// An authority of its own.
    let authority () : X509Certificate2 =
        let key = RSA.Create 2048
        let request = request "Tests' authority" key
        request.CertificateExtensions.Add(X509BasicConstraintsExtension(true, false, 0, true))
        request.CertificateExtensions.Add(X509SubjectKeyIdentifierExtension(request.PublicKey, false))
        request.CreateSelfSigned(now.AddDays -30.0, now.AddDays 30.0)

    let private issue (authority: X509Certificate2) (name: string) (until: DateTimeOffset) (isServer: bool) =
        use key = RSA.Create 2048
        let request = request name key
        let names = SubjectAlternativeNameBuilder()

        match IPAddress.TryParse name with
        | true, address -> names.AddIpAddress(nonNull address)
        | _ -> names.AddDnsName name

        request.CertificateExtensions.Add(names.Build())

        let usage = if isServer then "1.3.6.1.5.5.7.3.1" else "1.3.6.1.5.5.7.3.2"
        let usages = OidCollection()
        usages.Add(Oid usage) |> ignore
        request.CertificateExtensions.Add(X509EnhancedKeyUsageExtension(usages, false))

        use issued = request.Create(authority, now.AddDays -20.0, until, RandomNumberGenerator.GetBytes 8)

        use withKey = issued.CopyWithPrivateKey key
        X509CertificateLoader.LoadPkcs12(withKey.Export X509ContentType.Pfx, null)

    /// A server's certificate for a host name or an address.
    let server (authority: X509Certificate2) (name: string) : X509Certificate2 =
        issue authority name (now.AddDays 20.0) true

    /// A server's certificate whose time is over.
    let expired (authority: X509Certificate2) (name: string) : X509Certificate2 =
        issue authority name (now.AddDays -1.0) true

    /// A client's certificate.
    let client (authority: X509Certificate2) (name: string) : X509Certificate2 =
        issue authority name (now.AddDays 20.0) false

    /// As a file would have it.
    let pem (certificate: X509Certificate2) : string = certificate.ExportCertificatePem()
