namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open System.IO
open System.Net
open System.Net.Security
open System.Net.Sockets
open System.Security.Cryptography.X509Certificates
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Integration.Tests

/// The settings of connections, each against a server that would notice.
module ConnectionTests =

    let private authority = lazy Certificates.authority ()
    let private certificate = lazy Certificates.server authority.Value "127.0.0.1"

    let private direct = {
        HttpSettings.standard with
            Proxy = HttpProxy.Direct
            ConnectTimeout = TimeSpan.FromSeconds 5.0
    }

    let private trusting = { direct with TrustedCertificates = Some(Certificates.pem authority.Value) }

    let private good = fine "rest-json"
    let private secure () = new FaultServer((fun _ -> good), None, Some certificate.Value)

    let private request (scheme: string) (host: string) : HttpRequest = {
        Method = "PUT"
        Scheme = scheme
        Host = host
        Path = "/"
        Query = []
        Headers = []
        Body = Body.Bytes(ReadOnlyMemory "request"B)
    }

    /// "200" and its like, or what went wrong.
    let private askWith (transport: Transport) (scheme: string) (host: string) : Task<string> =
        task {
            match! transport (request scheme host) CancellationToken.None with
            | Error { Fault = TransportFault.Refused; Message = message } -> return "refused: " + message
            | Error error -> return string error.Fault
            | Ok answer ->
                match answer.Body with
                | Body.Stream stream ->
                    let! _ = stream.ReadAllAsync CancellationToken.None
                    return string answer.Status
                | _ -> return string answer.Status
        }

    let private ask (settings: HttpSettings) (scheme: string) (host: string) : Task<string> =
        askWith (HttpTransport.create settings) scheme host

    // --------------------------------------------------------------------------------------------------------------- TLS

    [<Test>]
    let ``a server's certificate is good when its authority is trusted, or when nobody looks`` () =
        task {
            use server = secure ()
            let! untrusted = ask direct "https" server.Host
            let! trusted = ask trusting "https" server.Host
            let! unlooked = ask { direct with VerifyCertificates = false } "https" server.Host
            Assert.That([ untrusted; trusted; unlooked ], Is.EqualTo [ "Connect"; "200"; "200" ])
        }

    [<Test>]
    let ``a trusted authority does not make another host's certificate good`` () =
        task {
            let other = Certificates.server authority.Value "courier.example"
            use server = new FaultServer((fun _ -> good), None, Some other)
            let! said = ask trusting "https" server.Host
            Assert.That(said, Is.EqualTo "Connect")
        }

    [<TestCase("")>]
    [<TestCase("no certificate")>]
    let ``certificates that are none are refused at once`` (pem: string) =
        Assert.Throws<ArgumentException>(fun () ->
            HttpTransport.create { direct with TrustedCertificates = Some pem } |> ignore)
        |> ignore

    let private withEnvironment (variables: (string * string) list) (files: (string * string) list) : Session =
        let environment = {
            AwsEnvironment.real () with
                Variable =
                    fun name -> variables |> List.tryPick (fun (n, value) -> if n = name then Some value else None)
                ReadFile =
                    fun path -> files |> List.tryPick (fun (n, text) -> if n = path then Some text else None) |> Ok
        }

        Session.create () |> Session.withEnvironment environment

    [<TestCase("AWS_CA_BUNDLE", true)>]
    [<TestCase("ca_bundle", true)>]
    [<TestCase("nothing", false)>]
    let ``the setting for certificates counts on the wire`` (by: string, isTrusted: bool) =
        task {
            use server = secure ()
            let bundle = "/bundle.pem", Certificates.pem authority.Value

            let session =
                match by with
                | "AWS_CA_BUNDLE" -> withEnvironment [ "AWS_CA_BUNDLE", "/bundle.pem" ] [ bundle ]
                | "ca_bundle" ->
                    withEnvironment [] [ bundle ] |> Session.withSetting SettingTable.caBundle "/bundle.pem"
                | _ -> withEnvironment [] []

            let session =
                session
                |> Session.withRegion "eu-west-1"
                |> Session.withKeys "AKIDEXAMPLE" "hidden-5d20"
                |> Session.withEndpoint ("https://" + server.Host)

            let connection = Session.connectTo (Courier.model "rest-json") session

            match! Async.StartImmediateAsTask(Connection.call "Put" Document.empty connection) with
            | Ok _ -> Assert.That(isTrusted)
            | Error(AwsError.Transport { Fault = TransportFault.Connect }) -> Assert.That(isTrusted, Is.False)
            | Error error -> Assert.Fail(AwsError.explain error)
        }

    /// Serves one connection, and tells whose certificate came.
    let private askingForCertificate () : TcpListener * Task<string> =
        let listener = new TcpListener(IPAddress.Loopback, 0)
        listener.Start()

        let seen =
            task {
                use! socket = listener.AcceptSocketAsync()
                use stream = new SslStream(new NetworkStream(socket))

                let options =
                    SslServerAuthenticationOptions(
                        ServerCertificate = certificate.Value,
                        ClientCertificateRequired = true,
                        RemoteCertificateValidationCallback = fun _ _ _ _ -> true
                    )

                do! stream.AuthenticateAsServerAsync(options, CancellationToken.None)

                let name =
                    match stream.RemoteCertificate with
                    | null -> "nobody"
                    | certificate -> certificate.Subject

                let buffer = Array.zeroCreate<byte> 4096
                let! _ = stream.ReadAsync(buffer.AsMemory())
                do! stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"B.AsMemory())
                return name
            }

        listener, seen

    [<TestCase(true, "CN=client-7")>]
    [<TestCase(false, "nobody")>]
    let ``a client's certificate is shown`` (isGiven: bool, expected: string) =
        task {
            let listener, seen = askingForCertificate ()
            let client = if isGiven then Some(Certificates.client authority.Value "client-7") else None
            let host = $"127.0.0.1:{(listener.LocalEndpoint :?> IPEndPoint).Port}"
            let! said = ask { trusting with ClientCertificate = client } "https" host
            let! name = seen
            listener.Stop()
            Assert.That([ said; name ], Is.EqualTo [ "200"; expected ])
        }

    // ------------------------------------------------------------------------------------------------------------ versions

    let private http2 (certificate: X509Certificate2 option) =
        new Http2Server((fun _ -> Fault2.Answer(200, "{}"B)), ignore, certificate)

    [<Test>]
    let ``HTTP/2 is spoken over TLS, and without`` () =
        task {
            use over = http2 (Some certificate.Value)
            use without = http2 None
            let settings = { trusting with Protocol = HttpProtocol.Http2 }
            let! secure = ask settings "https" $"127.0.0.1:{over.Port}"
            let! plain = ask settings "http" $"127.0.0.1:{without.Port}"
            Assert.That([ secure; plain ], Is.EqualTo [ "200"; "200" ])
        }

    [<Test>]
    let ``HTTP/1.1 is spoken unless HTTP/2 is wanted and understood`` () =
        task {
            use older = secure ()
            use newer = http2 None
            let! asked = ask { trusting with Protocol = HttpProtocol.Http2 } "https" older.Host
            let! unasked = ask trusting "http" $"127.0.0.1:{newer.Port}"
            Assert.That(asked, Is.EqualTo "200")
            Assert.That(unasked, Is.EqualTo "Broken")
        }

    // ------------------------------------------------------------------------------------------------------------ the pool

    let private late = Fault.Late(TimeSpan.FromMilliseconds 150.0, good)
    let private connectionsOf (server: FaultServer) = [ for request in server.Requests -> request.Connection ]

    [<TestCase(1)>]
    [<TestCase(2)>]
    let ``no more connections than allowed`` (most: int) =
        task {
            use server = new FaultServer([ late ])
            let transport = HttpTransport.create { direct with MaxConnections = Some most }
            let! said = Task.WhenAll [| for _ in 1..4 -> askWith transport "http" server.Host |]
            Assert.That(said, Is.All.EqualTo "200")
            Assert.That(List.max (connectionsOf server), Is.EqualTo most)
        }

    [<TestCase(true)>]
    [<TestCase(false)>]
    let ``a connection that is idle for too long, or too old, is not used again`` (isIdle: bool) =
        task {
            use server = new FaultServer([ good ])
            let brief = TimeSpan.FromMilliseconds 100.0

            let settings =
                if isIdle then
                    { direct with IdleTimeout = brief }
                else
                    { direct with ConnectionLifetime = brief }

            let transport = HttpTransport.create settings
            let! _ = askWith transport "http" server.Host
            let! _ = askWith transport "http" server.Host
            // The pool looks for what is idle once in a while only.
            do! Task.Delay(if isIdle then 2500 else 400)
            let! _ = askWith transport "http" server.Host
            Assert.That(connectionsOf server, Is.EqualTo [ 1; 1; 2 ])
        }

    [<Test>]
    let ``making a connection takes no longer than allowed`` () =
        task {
            use hole = new Blackhole()
            let watch = Stopwatch.StartNew()
            let! said = ask { direct with ConnectTimeout = TimeSpan.FromSeconds 0.3 } "http" hole.Host
            Assert.That(said, Is.EqualTo "Connect")
            Assert.That(watch.Elapsed, Is.InRange(TimeSpan.FromSeconds 0.2, TimeSpan.FromSeconds 5.0))
        }

    [<TestCase(0)>]
    [<TestCase(-1)>]
    let ``counts and times that make no sense are refused`` (count: int) =
        let refused (settings: HttpSettings) : unit =
            Assert.Throws<ArgumentException>(fun () -> HttpTransport.create settings |> ignore) |> ignore

        let time = TimeSpan.FromSeconds(float count)
        refused { direct with MaxConnections = Some count }
        refused { direct with ConnectTimeout = time }
        refused { direct with IdleTimeout = time }
        refused { direct with ConnectionLifetime = time }
        refused { direct with StallTimeout = Some time }
        refused { direct with Proxy = HttpProxy.Through "ftp://proxy" }

    // ------------------------------------------------------------------------------------------------------------- proxies

    let private through (proxy: SmallProxy) (user: string) = {
        trusting with
            Proxy = HttpProxy.Through $"http://{user}127.0.0.1:{proxy.Port}"
    }

    [<Test>]
    let ``a proxy forwards what is plain, and tunnels what is not`` () =
        task {
            use proxy = new SmallProxy(None)
            use plain = new FaultServer([ good ])
            use secret = secure ()
            let! first = ask (through proxy "") "http" plain.Host
            let! second = ask (through proxy "") "https" secret.Host
            Assert.That([ first; second ], Is.EqualTo [ "200"; "200" ])

            Assert.That(
                proxy.Lines,
                Is.EqualTo [ $"PUT http://{plain.Host}/ HTTP/1.1"; $"CONNECT {secret.Host} HTTP/1.1" ]
            )
        }

    [<TestCase("ann:s%40me@", "200")>]
    [<TestCase("ann:other@", "Connect")>]
    [<TestCase("", "Connect")>]
    let ``a proxy's password is in its URL`` (user: string, expected: string) =
        task {
            use proxy = new SmallProxy(Some("ann", "s@me"))
            use server = secure ()
            let! said = ask (through proxy user) "https" server.Host
            Assert.That(said, Is.EqualTo expected)
        }

    [<Test>]
    let ``a proxy is printed without its password`` () =
        let shown = HttpProxy.Through "http://ann:s%40me@proxy:3128"
        Assert.That([ $"{shown}"; $"%A{shown}" ], Is.All.EqualTo "through proxy:3128")

    [<Test>]
    let ``a proxy that is not there is no connection`` () =
        task {
            use server = secure ()
            let! said = ask { trusting with Proxy = HttpProxy.Through "http://127.0.0.1:1" } "https" server.Host
            Assert.That(said, Is.EqualTo "Connect")
        }

    let private names = [ "HTTP_PROXY"; "HTTPS_PROXY"; "ALL_PROXY"; "NO_PROXY"; "REQUEST_METHOD" ]

    /// With these variables in the process and no others of their kind.
    let private withVariables (variables: (string * string) list) (work: unit -> Task<'a>) : Task<'a> =
        task {
            let all = names @ (names |> List.map (fun name -> name.ToLowerInvariant()))
            let before = [ for name in all -> name, Environment.GetEnvironmentVariable name ]

            for name in all do
                Environment.SetEnvironmentVariable(name, null)

            for name, value in variables do
                Environment.SetEnvironmentVariable(name, value)

            try
                return! work ()
            finally
                for name, value in before do
                    Environment.SetEnvironmentVariable(name, value)
        }

    [<NonParallelizable>]
    [<TestCase("HTTP_PROXY", "", "http", true)>]
    [<TestCase("http_proxy", "", "http", true)>]
    [<TestCase("HTTPS_PROXY", "", "https", true)>]
    [<TestCase("https_proxy", "", "https", true)>]
    [<TestCase("ALL_PROXY", "", "https", true)>]
    [<TestCase("HTTP_PROXY", "", "https", false)>]
    [<TestCase("HTTPS_PROXY", "", "http", false)>]
    [<TestCase("ALL_PROXY", "*", "http", false)>]
    [<TestCase("ALL_PROXY", "example.com,127.0.0.1", "http", false)>]
    [<TestCase("ALL_PROXY", "127.0.0.0/8", "http", false)>]
    [<TestCase("ALL_PROXY", "10.0.0.0/8 ::1", "http", true)>]
    [<TestCase("ALL_PROXY", "127.0.0.1:1", "http", true)>]
    [<TestCase("ALL_PROXY", ".0.0.1", "http", false)>]
    [<TestCase("ALL_PROXY", "7.0.0.1", "http", true)>]
    let ``variables name proxies, and hosts that need none``
        (name: string, none: string, scheme: string, isUsed: bool)
        =
        task {
            use proxy = new SmallProxy(None)
            use plain = new FaultServer([ good ])
            use secret = secure ()
            let variables = [ name, $"127.0.0.1:{proxy.Port}"; "NO_PROXY", none ]
            let host = if scheme = "http" then plain.Host else secret.Host

            let! said =
                withVariables variables (fun () -> ask { trusting with Proxy = HttpProxy.Environment } scheme host)

            Assert.That(said, Is.EqualTo "200")
            Assert.That(List.isEmpty proxy.Lines, Is.EqualTo(not isUsed))
        }

    [<NonParallelizable>]
    [<TestCase("localhost", "http://service.localhost", false)>]
    [<TestCase("*.localhost", "http://service.localhost", false)>]
    [<TestCase(".localhost", "http://localhost", false)>]
    [<TestCase("alhost", "http://localhost", true)>]
    let ``a name in NO_PROXY is of its subdomains, too, and of no other host``
        (none: string, url: string, isUsed: bool)
        =
        task {
            use proxy = new SmallProxy(None)
            use server = new FaultServer([ good ])
            let host = $"{Uri(url).Host}:{server.Address.Port}"
            let variables = [ "ALL_PROXY", $"http://127.0.0.1:{proxy.Port}"; "no_proxy", none ]
            let! _ = withVariables variables (fun () -> ask { direct with Proxy = HttpProxy.Environment } "http" host)
            Assert.That(List.isEmpty proxy.Lines, Is.EqualTo(not isUsed))
        }

    [<Test; NonParallelizable>]
    let ``a variable that names no proxy fails the call, and does not go around it`` () =
        task {
            use server = new FaultServer([ good ])

            let! said =
                withVariables [ "HTTP_PROXY", "ftp://nowhere" ] (fun () ->
                    ask { direct with Proxy = HttpProxy.Environment } "http" server.Host)

            Assert.That(said, Is.EqualTo "refused: the variable HTTP_PROXY does not name a proxy")
            Assert.That(server.Requests, Is.Empty)
        }

    [<Test; NonParallelizable>]
    let ``a script of a web server takes no proxy from a request's header`` () =
        task {
            use proxy = new SmallProxy(None)
            use server = new FaultServer([ good ])
            let variables = [ "HTTP_PROXY", $"http://127.0.0.1:{proxy.Port}"; "REQUEST_METHOD", "GET" ]

            let! said =
                withVariables variables (fun () -> ask { direct with Proxy = HttpProxy.Environment } "http" server.Host)

            Assert.That(said, Is.EqualTo "200")
            Assert.That(proxy.Lines, Is.Empty)
        }
