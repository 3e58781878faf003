namespace FunctionalAws

open System
open System.Diagnostics
open System.Net.Http
open System.Security.Cryptography.X509Certificates
open System.Threading

/// The version of HTTP that is spoken.
[<RequireQualifiedAccess>]
type HttpProtocol =
    /// HTTP/1.1, but HTTP/2 for streams of events, where the service speaks it.
    | Http1
    /// HTTP/2, and HTTP/1.1 with a service that does not speak it over TLS. Without TLS a service must speak it.
    | Http2

/// Whether requests go through a proxy. It prints without a proxy's password.
[<RequireQualifiedAccess; NoComparison; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type HttpProxy =
    /// <summary>
    /// The proxies that HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name, in either case, but not for the hosts of NO_PROXY: names
    /// with all their subdomains, addresses, ranges as in <c>10.0.0.0/8</c>, each with or without a port, or <c>*</c> for
    /// all. Where none of these variables is set, what the system says.
    /// </summary>
    | Environment
    /// None.
    | Direct
    /// <summary>One for all hosts: <c>http://user:password@proxy.example:3128</c>, or with the scheme https, socks4, socks4a
    /// or socks5.</summary>
    | Through of url: string

    member internal this.Shown: string =
        match this with
        | HttpProxy.Environment -> "as the environment says"
        | HttpProxy.Direct -> "none"
        | HttpProxy.Through url -> "through " + url.Substring(url.LastIndexOf '@' + 1)

    override this.ToString() : string = this.Shown

/// How connections are made and kept.
[<NoComparison; NoEquality>]
type HttpSettings = {
    Protocol: HttpProtocol
    Proxy: HttpProxy
    /// The certificates to trust in the place of the system's, in PEM.
    TrustedCertificates: string option
    /// The certificate to show to a service that asks for one, with its key.
    ClientCertificate: X509Certificate2 option
    /// False takes any certificate for good, and with it any machine for the service: for servers of tests.
    VerifyCertificates: bool
    /// The most connections to a server; requests wait for one to be free. As many as there are requests where there is no
    /// limit.
    MaxConnections: int option
    /// How long making a connection may take: name, network, TLS.
    ConnectTimeout: TimeSpan
    /// How old a connection may grow. New ones follow the service when its addresses change.
    ConnectionLifetime: TimeSpan
    /// How long a connection is kept without a request.
    IdleTimeout: TimeSpan
    /// How long a body may stall on its way, in either direction: move fewer than 1 byte a second while the network is waited
    /// for. None waits for ever. Streams of events are never cut off, since they may have nothing to say, nor are reads that
    /// block their thread.
    StallTimeout: TimeSpan option
    /// Has the last word on all of it, and on what is not here.
    Configure: SocketsHttpHandler -> unit
}

/// How connections are made and kept.
[<RequireQualifiedAccess>]
module HttpSettings =

    /// HTTP/1.1 through the environment's proxies; 10 s to connect; connections grow 10 min old at most, and are kept for 1
    /// min without a request; a body may stall for 20 s.
    let standard: HttpSettings = {
        Protocol = HttpProtocol.Http1
        Proxy = HttpProxy.Environment
        TrustedCertificates = None
        ClientCertificate = None
        VerifyCertificates = true
        MaxConnections = None
        ConnectTimeout = TimeSpan.FromSeconds 10.0
        ConnectionLifetime = TimeSpan.FromMinutes 10.0
        IdleTimeout = TimeSpan.FromMinutes 1.0
        StallTimeout = Some(TimeSpan.FromSeconds 20.0)
        Configure = ignore
    }

    // What a timer can count to: some 49 days.
    let private longest = TimeSpan.FromDays 49.0

    let private require (name: string) (time: TimeSpan) : unit =
        if time.Ticks <> Timeout.InfiniteTimeSpan.Ticks && (time.Ticks <= 0L || time.Ticks > longest.Ticks) then
            invalidArg name "a time must be more than nothing and at most 49 days, or infinite"

    /// Raises what is wrong with settings, if anything is.
    let internal check (settings: HttpSettings) : unit =
        require (nameof settings.ConnectTimeout) settings.ConnectTimeout
        require (nameof settings.ConnectionLifetime) settings.ConnectionLifetime
        require (nameof settings.IdleTimeout) settings.IdleTimeout
        settings.StallTimeout |> Option.iter (require (nameof settings.StallTimeout))

        match settings.MaxConnections with
        | Some connections when connections < 1 ->
            invalidArg (nameof settings.MaxConnections) "a server needs 1 connection or more"
        | _ -> ()
