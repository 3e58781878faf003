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

    /// The stream of a socket that has been connected, or that failed to.
    let private finish (socket: Socket) (connecting: Task) : Stream =
        if not connecting.IsCompletedSuccessfully then socket.Dispose()

        connecting.GetAwaiter().GetResult()
        new NetworkStream(socket, ownsSocket = true)

    /// A peer that vanished without a word is noticed, and routers on the way do not forget a call that takes minutes.
    /// No state machine of its own: a program's first call waits for this code to be compiled.
    let private connect (context: SocketsHttpConnectionContext) (cancel: CancellationToken) : ValueTask<Stream> =
        let socket = new Socket(SocketType.Stream, ProtocolType.Tcp)
        socket.NoDelay <- true
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true)
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60)
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10)
        let connecting = socket.ConnectAsync(context.DnsEndPoint, cancel).AsTask()

        ValueTask<Stream>(
            connecting.ContinueWith<Stream>(
                Func<Task, Stream>(finish socket),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            )
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

    let private explain (request: HttpRequest) (content: HttpContent | null) (error: exn) =
        match error, content with
        | Refusal reason, _ -> failure request TransportFault.Refused reason
        | _, (:? StreamBody as body) when not (isNull body.Failure) ->
            failure request TransportFault.Refused (nonNull body.Failure)
        | error, _ -> failure request (faultOf error) (innermost error).Message

    let private exchange
        (invoker: HttpMessageInvoker)
        (request: HttpRequest)
        (message: HttpRequestMessage)
        (cancel: CancellationToken)
        : Task<Result<HttpResponse, TransportError>> =
        task {
            try
                let! answer = invoker.SendAsync(message, cancel)
                // The answer's content is a stream already: nothing waits here.
                return Ok(HttpMessages.toResponse request.Method answer (answer.Content.ReadAsStream cancel))
            with error ->
                cancel.ThrowIfCancellationRequested()
                return explain request message.Content error
        }

    let private overInvoker (invoker: HttpMessageInvoker) : Transport =
        fun request cancel ->
            match HttpMessages.tryOfRequest request with
            | Ok message -> exchange invoker request message cancel
            | Error reason -> Task.FromResult(failure request TransportFault.Refused reason)

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
        // With the cast left out, the compiler wraps the function, and each request pays for that.
        ofHandler (handler :> HttpMessageHandler)

    let private sharedTransport = lazy (create HttpSettings.standard)

    /// The standard settings, with connections that everybody shares who uses this one.
    let shared: Transport =
        fun request cancel ->
            let transport = sharedTransport.Value
            transport request cancel

    let private directTransport =
        lazy
            (create {
                HttpSettings.standard with
                    Configure = fun handler -> handler.UseProxy <- false
            })

    /// <summary>As <c>shared</c>, but never through a proxy: for services of the machine itself.</summary>
    let internal direct: Transport =
        fun request cancel ->
            let transport = directTransport.Value
            transport request cancel
