namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Net.Security
open System.Security.Cryptography
open System.Security.Cryptography.X509Certificates

/// What the connections of a session want that is not usual.
type internal ConnectionOptions = {
    /// The longest that making a connection may take, in milliseconds.
    ConnectMilliseconds: int
    /// The certificates to trust in the place of the system's, in PEM; empty for the system's.
    Trusted: string
}

/// <summary>Connections that all sessions share that want the same of them.</summary>
[<RequireQualifiedAccess>]
module internal SharedTransports =

    let usual: ConnectionOptions = {
        ConnectMilliseconds = int HttpSettings.standard.ConnectTimeout.TotalMilliseconds
        Trusted = ""
    }

    let private known = ConcurrentDictionary<ConnectionOptions, Lazy<Transport>>()

    let private chainPolicy (pem: string) : X509ChainPolicy =
        let policy =
            X509ChainPolicy(TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck)

        policy.CustomTrustStore.ImportFromPem pem
        policy

    /// What is wrong with certificates, if anything is.
    let problem (pem: string) : string option =
        try
            if (chainPolicy pem).CustomTrustStore.Count = 0 then
                Some "it holds no certificates in PEM"
            else
                None
        with
        | :? CryptographicException
        | :? ArgumentException as error -> Some error.Message

    let private create (options: ConnectionOptions) : Transport =
        HttpTransport.create {
            HttpSettings.standard with
                ConnectTimeout = TimeSpan.FromMilliseconds(float options.ConnectMilliseconds)
                Configure =
                    fun handler ->
                        if options.Trusted <> "" then
                            handler.SslOptions <-
                                SslClientAuthenticationOptions(CertificateChainPolicy = chainPolicy options.Trusted)
        }

    /// The transport for the given wishes.
    let find (options: ConnectionOptions) : Transport =
        if options = usual then
            HttpTransport.shared
        else
            (known.GetOrAdd(options, (fun options -> lazy (create options)))).Value
