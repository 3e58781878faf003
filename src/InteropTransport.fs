namespace FunctionalAws

open System
open System.ComponentModel
open System.Net.Http
open System.Security.Cryptography.X509Certificates

/// <summary>How connections are made and kept, as the C# face gives it: null leaves out. Not for other use.</summary>
[<Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropConnections() =
    member val Http2: bool = false with get, set
    /// Null for the environment's.
    member val Proxy: string | null = null with get, set
    member val UsesProxy: bool = true with get, set
    member val TrustedCertificates: string | null = null with get, set
    member val ClientCertificate: X509Certificate2 | null = null with get, set
    member val VerifyCertificates: bool = true with get, set
    member val MaxConnections: Nullable<int> = Nullable() with get, set
    member val ConnectTimeout: Nullable<TimeSpan> = Nullable() with get, set
    member val ConnectionLifetime: Nullable<TimeSpan> = Nullable() with get, set
    member val IdleTimeout: Nullable<TimeSpan> = Nullable() with get, set
    member val StallTimeout: Nullable<TimeSpan> = Nullable() with get, set
    member val Configure: Action<SocketsHttpHandler> | null = null with get, set

    /// What sends over such connections.
    member internal this.Create() : Transport =
        let standard = HttpSettings.standard
        let orElse (usual: TimeSpan) (time: Nullable<TimeSpan>) = if time.HasValue then time.Value else usual

        HttpTransport.create {
            Protocol = if this.Http2 then HttpProtocol.Http2 else HttpProtocol.Http1
            Proxy =
                match this.Proxy with
                | _ when not this.UsesProxy -> HttpProxy.Direct
                | null -> HttpProxy.Environment
                | url -> HttpProxy.Through url
            TrustedCertificates = Option.ofObj this.TrustedCertificates
            ClientCertificate = Option.ofObj this.ClientCertificate
            VerifyCertificates = this.VerifyCertificates
            MaxConnections = Option.ofNullable this.MaxConnections
            ConnectTimeout = orElse standard.ConnectTimeout this.ConnectTimeout
            ConnectionLifetime = orElse standard.ConnectionLifetime this.ConnectionLifetime
            IdleTimeout = orElse standard.IdleTimeout this.IdleTimeout
            StallTimeout =
                match this.StallTimeout with
                | time when not time.HasValue -> standard.StallTimeout
                | time when time.Value = Threading.Timeout.InfiniteTimeSpan -> None
                | time -> Some time.Value
            Configure =
                match this.Configure with
                | null -> ignore
                | configure -> configure.Invoke
        }

/// <summary>Connections of their own, for the C# face. Not for other use.</summary>
[<Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropPool private (transport: Transport) =
    member internal _.Transport: Transport = transport

    /// A pool as it is wanted.
    static member Create(connections: InteropConnections) : InteropPool = InteropPool(connections.Create())
