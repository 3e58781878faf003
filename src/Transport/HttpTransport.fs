namespace FunctionalAws

open System
open System.IO
open System.Net.Http
open System.Net.Security
open System.Net.Sockets
open System.Threading
open System.Threading.Tasks

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

    /// Sends a body that is given up when the network takes nothing of it any more.
    let private sendWatched
        (invoker: HttpMessageInvoker)
        (message: HttpRequestMessage)
        (body: StreamBody)
        (tolerated: TimeSpan)
        (cancel: CancellationToken)
        : Task<HttpResponseMessage> =
        task {
            use source = CancellationTokenSource.CreateLinkedTokenSource cancel
            let stalled = ref false

            body.GiveUp <-
                fun () ->
                    stalled.Value <- true

                    // The answer may have come before the body's end.
                    try
                        source.Cancel()
                    with :? ObjectDisposedException ->
                        ()

            try
                return! invoker.SendAsync(message, source.Token)
            with _ when stalled.Value && not cancel.IsCancellationRequested ->
                return raise (IOException(StallWatch.Reason tolerated))
        }

    let private exchange
        (invoker: HttpMessageInvoker)
        (tolerated: TimeSpan voption)
        (request: HttpRequest)
        (message: HttpRequestMessage)
        (cancel: CancellationToken)
        : Task<Result<HttpResponse, TransportError>> =
        task {
            try
                let! answer =
                    match message.Content with
                    | :? StreamBody as body when body.Tolerated.IsSome ->
                        sendWatched invoker message body body.Tolerated.Value cancel
                    | _ -> invoker.SendAsync(message, cancel)

                // The answer's content is a stream already: nothing waits here.
                return Ok(HttpMessages.toResponse tolerated request.Method answer (answer.Content.ReadAsStream cancel))
            with error ->
                cancel.ThrowIfCancellationRequested()
                return explain request message.Content error
        }

    let private over (handler: HttpMessageHandler) (protocol: HttpProtocol) (stall: TimeSpan option) : Transport =
        let invoker = new HttpMessageInvoker(handler)

        let tolerated =
            match stall with
            | Some time when time.Ticks <> Timeout.InfiniteTimeSpan.Ticks -> ValueSome time
            | _ -> ValueNone

        fun request cancel ->
            match HttpMessages.tryOfRequest protocol tolerated request with
            | Ok message -> exchange invoker tolerated request message cancel
            | Error reason -> Task.FromResult(failure request TransportFault.Refused reason)

    /// <summary>
    /// Sends through a handler of one's own, as one that counts. It must follow no redirects, keep no cookies and decompress
    /// nothing, or signatures and checksums fail.
    /// </summary>
    let ofHandler (handler: HttpMessageHandler) : Transport =
        over handler HttpSettings.standard.Protocol HttpSettings.standard.StallTimeout

    /// The proxy that a handler is to use, if it is not to decide that; or why requests cannot be sent.
    let private chooseProxy (settings: HttpSettings) (handler: SocketsHttpHandler) : Result<unit, string> =
        let take (proxy: ChosenProxy) : unit = handler.Proxy <- proxy

        match settings.Proxy with
        | HttpProxy.Environment -> ChosenProxy.OfEnvironment() |> Result.map (Option.iter take)
        | HttpProxy.Direct ->
            handler.UseProxy <- false
            Ok()
        | HttpProxy.Through url ->
            match Proxies.tryAddress url with
            | Some proxy -> Ok(take (ChosenProxy.Always proxy))
            | None -> invalidArg (nameof settings.Proxy) "a proxy is an URL, as in http://proxy.example:3128"

    let private chooseTls (settings: HttpSettings) (handler: SocketsHttpHandler) : unit =
        match settings.TrustedCertificates with
        | Some pem -> handler.SslOptions.CertificateChainPolicy <- TrustedCertificates.chainPolicy pem
        | None -> ()

        match settings.ClientCertificate with
        | Some certificate ->
            handler.SslOptions.ClientCertificateContext <-
                SslStreamCertificateContext.Create(certificate, null, offline = true)
        | None -> ()

        if not settings.VerifyCertificates then
            handler.SslOptions.RemoteCertificateValidationCallback <- fun _ _ _ _ -> true

    /// <summary>
    /// Sends over connections of its own: <c>HttpTransport.create { HttpSettings.standard with MaxConnections = Some 50 }</c>.
    /// Make one and keep it: each has its own pool.
    /// </summary>
    /// <exception cref="T:System.ArgumentException">A time or a count is not more than nothing, a proxy is no URL, or the
    /// certificates to trust are none.</exception>
    let create (settings: HttpSettings) : Transport =
        HttpSettings.check settings

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

        settings.MaxConnections |> Option.iter (fun most -> handler.MaxConnectionsPerServer <- most)
        chooseTls settings handler

        match chooseProxy settings handler with
        | Error reason -> fun request _ -> Task.FromResult(failure request TransportFault.Refused reason)
        | Ok() ->
            settings.Configure handler
            // With the cast left out, the compiler wraps the function, and each request pays for that.
            over (handler :> HttpMessageHandler) settings.Protocol settings.StallTimeout

    let private sharedTransport = lazy (create HttpSettings.standard)

    /// The standard settings, with connections that everybody shares who uses this one.
    let shared: Transport =
        fun request cancel ->
            let transport = sharedTransport.Value
            transport request cancel

    let private directTransport = lazy (create { HttpSettings.standard with Proxy = HttpProxy.Direct })

    /// <summary>As <c>shared</c>, but never through a proxy: for services of the machine itself.</summary>
    let internal direct: Transport =
        fun request cancel ->
            let transport = directTransport.Value
            transport request cancel
