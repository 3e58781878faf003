namespace FunctionalAws

open System
open System.Collections.Concurrent

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

    let private create (options: ConnectionOptions) : Transport =
        HttpTransport.create {
            HttpSettings.standard with
                ConnectTimeout = TimeSpan.FromMilliseconds(float options.ConnectMilliseconds)
                TrustedCertificates = if options.Trusted = "" then None else Some options.Trusted
        }

    /// The transport for the given wishes.
    let find (options: ConnectionOptions) : Transport =
        if options = usual then
            HttpTransport.shared
        else
            (known.GetOrAdd(options, (fun options -> lazy (create options)))).Value
