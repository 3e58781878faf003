using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace FunctionalAws.Facade;

/// <summary>How connections are made and kept.</summary>
public sealed class AwsConnectionOptions
{
    /// <summary>True speaks HTTP/2, and HTTP/1.1 with a service that does not speak it over TLS. Streams of events speak it in
    /// any case, where the service does.</summary>
    public bool Http2 { get; init; }

    /// <summary>A proxy for all hosts, as in "http://user:password@proxy.example:3128"; when left out, those of HTTP_PROXY,
    /// HTTPS_PROXY, ALL_PROXY and NO_PROXY, or of the system. It is never printed.</summary>
    public string? Proxy { internal get; init; }

    /// <summary>False goes through no proxy, whatever the environment says.</summary>
    public bool UseProxy { get; init; } = true;

    /// <summary>The certificates to trust in the place of the system's, in PEM.</summary>
    public string? TrustedCertificates { get; init; }

    /// <summary>The certificate to show to a service that asks for one, with its key.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>False takes any certificate for good, and with it any machine for the service: for servers of tests.</summary>
    public bool VerifyCertificates { get; init; } = true;

    /// <summary>The most connections to a server; requests wait for one to be free. No limit when left out.</summary>
    public int? MaxConnections { get; init; }

    /// <summary>How long making a connection may take; 10 s when left out.</summary>
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How old a connection may grow; 10 minutes when left out.</summary>
    public TimeSpan? ConnectionLifetime { get; init; }

    /// <summary>How long a connection is kept without a request; a minute when left out.</summary>
    public TimeSpan? IdleTimeout { get; init; }

    /// <summary>How long a body may move fewer than 1 byte a second while the network is waited for; 20 s when left out,
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan? StallTimeout { get; init; }

    /// <summary>Has the last word on all of it, and on what is not here.</summary>
    public Action<SocketsHttpHandler>? Configure { get; init; }
}

/// <summary>
/// A pool of connections of its own, for all clients that are given it. Clients that are given none share one.
/// </summary>
public sealed class AwsConnections
{
    /// <summary>A pool. Make one and keep it.</summary>
    /// <exception cref="ArgumentException">A time or a count is not more than nothing, a proxy is no URL, or the certificates
    /// to trust are none.</exception>
    public AwsConnections(AwsConnectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        Core = InteropPool.Create(new InteropConnections
        {
            Http2 = options.Http2,
            Proxy = options.Proxy,
            UsesProxy = options.UseProxy,
            TrustedCertificates = options.TrustedCertificates,
            ClientCertificate = options.ClientCertificate,
            VerifyCertificates = options.VerifyCertificates,
            MaxConnections = options.MaxConnections,
            ConnectTimeout = options.ConnectTimeout,
            ConnectionLifetime = options.ConnectionLifetime,
            IdleTimeout = options.IdleTimeout,
            StallTimeout = options.StallTimeout,
            Configure = options.Configure,
        });
    }

    internal InteropPool Core { get; }
}
