namespace FunctionalAws

open System
open System.IO
open System.Net.Http
open System.Net.Sockets
open System.Threading
open System.Threading.Tasks

/// How connections are made and kept.
[<NoComparison; NoEquality>]
type HttpSettings = {
    /// How long making a connection may take: name, network, TLS.
    ConnectTimeout: TimeSpan
    /// How old a connection may grow. New ones follow the service when its addresses change.
    ConnectionLifetime: TimeSpan
    /// How long a connection is kept without a request.
    IdleTimeout: TimeSpan
    /// Has the last word on what is not here, as on proxies, certificates and the number of connections.
    Configure: SocketsHttpHandler -> unit
}

/// How connections are made and kept.
[<RequireQualifiedAccess>]
module HttpSettings =

    /// 10 s to connect; connections grow 10 min old at most, and are kept for 1 min without a request.
    let standard: HttpSettings = {
        ConnectTimeout = TimeSpan.FromSeconds 10.0
        ConnectionLifetime = TimeSpan.FromMinutes 10.0
        IdleTimeout = TimeSpan.FromMinutes 1.0
        Configure = ignore
    }

/// The real network.
[<RequireQualifiedAccess>]
module HttpTransport =

    /// A peer that vanished without a word is noticed, and routers on the way do not forget a call that takes minutes.
    let private connect (context: SocketsHttpConnectionContext) (cancel: CancellationToken) : ValueTask<Stream> =
        ValueTask<Stream>(
            task {
                let socket = new Socket(SocketType.Stream, ProtocolType.Tcp)

                try
                    socket.NoDelay <- true
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true)
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60)
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10)
                    do! socket.ConnectAsync(context.DnsEndPoint, cancel)
                    return new NetworkStream(socket, ownsSocket = true) :> Stream
                with error ->
                    socket.Dispose()
                    return raise error
            }
        )

    let rec private innermost (error: exn) : exn =
        match error.InnerException with
        | null -> error
        | inner -> innermost inner

    let private faultOf (error: exn) : TransportFault =
        match error with
        | :? HttpRequestException as error ->
            match error.HttpRequestError with
            | HttpRequestError.NameResolutionError
            | HttpRequestError.ConnectionError
            | HttpRequestError.SecureConnectionError
            | HttpRequestError.ProxyTunnelError -> TransportFault.Connect
            | _ -> TransportFault.Broken
        // Not the caller's cancellation, hence the handler's own: no connection in time.
        | :? OperationCanceledException -> TransportFault.Connect
        | _ -> TransportFault.Broken

    let private failure (request: HttpRequest) (fault: TransportFault) (message: string) =
        Error {
            Fault = fault
            Endpoint = String.Concat(request.Scheme, "://", request.Host)
            Message = message
        }

    let private overInvoker (invoker: HttpMessageInvoker) : Transport =
        fun request cancel ->
            task {
                let mutable body: StreamBody | null = null

                try
                    let message = HttpMessages.ofRequest request

                    match message.Content with
                    | :? StreamBody as stream -> body <- stream
                    | _ -> ()

                    let! answer = invoker.SendAsync(message, cancel)
                    // The answer's content is a stream already: nothing waits here.
                    let body = answer.Content.ReadAsStream cancel
                    return Ok(HttpMessages.toResponse request.Method answer body)
                with error ->
                    cancel.ThrowIfCancellationRequested()

                    match error, body with
                    | Refusal reason, _ -> return failure request TransportFault.Refused reason
                    | _, NonNull body when not (isNull body.Failure) ->
                        return failure request TransportFault.Refused (nonNull body.Failure)
                    | error, _ -> return failure request (faultOf error) (innermost error).Message
            }

    /// <summary>
    /// Sends through a handler of one's own, as one with other certificates or one that counts. It must follow no
    /// redirects, keep no cookies and decompress nothing, or signatures and checksums fail.
    /// </summary>
    let ofHandler (handler: HttpMessageHandler) : Transport = overInvoker (new HttpMessageInvoker(handler))

    /// <summary>
    /// Sends over connections of its own, through the proxy that the environment names: HTTP/1.1, and HTTP/2 for streams of
    /// events that go both ways.
    /// </summary>
    let create (settings: HttpSettings) : Transport =
        let handler =
            new SocketsHttpHandler(
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = Net.DecompressionMethods.None,
                ConnectTimeout = settings.ConnectTimeout,
                PooledConnectionLifetime = settings.ConnectionLifetime,
                PooledConnectionIdleTimeout = settings.IdleTimeout,
                // A service allows only so many calls at once on a connection of HTTP/2.
                EnableMultipleHttp2Connections = true,
                // Traces end at the service, so their headers would be carried, and signed, for nothing.
                ActivityHeadersPropagator = null,
                ConnectCallback = Func<_, _, _>(connect)
            )

        settings.Configure handler
        ofHandler handler

    let private sharedTransport = lazy (create HttpSettings.standard)

    /// The standard settings, with connections that everybody shares who uses this one.
    let shared: Transport = fun request cancel -> sharedTransport.Value request cancel
