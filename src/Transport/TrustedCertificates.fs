namespace FunctionalAws

open System
open System.Security.Cryptography
open System.Security.Cryptography.X509Certificates

/// Certificates that are trusted in the place of the system's.
[<RequireQualifiedAccess>]
module internal TrustedCertificates =

    /// What trusts them and nothing else.
    /// <exception cref="T:System.ArgumentException">There are none in the text, or they cannot be read.</exception>
    let chainPolicy (pem: string) : X509ChainPolicy =
        let policy =
            X509ChainPolicy(TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck)

        try
            policy.CustomTrustStore.ImportFromPem pem
        with :? CryptographicException as error ->
            raise (ArgumentException(error.Message, error))

        if policy.CustomTrustStore.Count = 0 then
            raise (ArgumentException "it holds no certificates in PEM")

        policy

    /// What is wrong with certificates, if anything is.
    let problem (pem: string) : string option =
        try
            chainPolicy pem |> ignore
            None
        with :? ArgumentException as error ->
            Some error.Message
