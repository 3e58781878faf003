namespace FunctionalAws.Tests

open System
open System.IO
open System.Security.Cryptography
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// Signatures as the documentation describes them, step by step and without any care for speed.
module Reference =

    let private mac (key: byte[]) (text: string) : byte[] = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes text)

    /// The hash of bytes, in hexadecimal digits.
    let hash (bytes: byte[]) : string = Convert.ToHexStringLower(SHA256.HashData bytes)

    /// The key of a scope, which is "date/region/service/aws4_request".
    let key (secret: string) (scope: string) : byte[] =
        Array.fold mac (Encoding.UTF8.GetBytes("AWS4" + secret)) (scope.Split '/')

    /// The signature of a text.
    let sign (secret: string) (scope: string) (text: string) : string =
        Convert.ToHexStringLower(mac (key secret scope) text)

/// A stream that can be read once, a few bytes at a time.
type OneWayStream(bytes: byte[], most: int) =
    inherit Stream()
    let source = new MemoryStream(bytes)
    member val IsClosed: bool = false with get, set
    override _.CanRead: bool = true
    override _.CanSeek: bool = false
    override _.CanWrite: bool = false
    override _.Length: int64 = raise (NotSupportedException())

    override _.Position
        with get (): int64 = raise (NotSupportedException())
        and set (_: int64): unit = raise (NotSupportedException())

    override _.Flush() : unit = ()
    override _.Seek(_, _) : int64 = raise (NotSupportedException())
    override _.SetLength _ : unit = raise (NotSupportedException())
    override _.Write(_: byte[], _: int, _: int) : unit = raise (NotSupportedException())
    override _.Read(target: byte[], offset: int, count: int) : int = source.Read(target, offset, min count most)

    override this.Dispose(disposing: bool) : unit =
        this.IsClosed <- true
        base.Dispose disposing

/// Calls to sign, and a handler that keeps what would have been sent.
module SigningCalls =

    let keys: Credentials = Credentials.create "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    let service (doubleEncodes: bool) : Service = {
        Id = "Example"
        EndpointPrefix = "example"
        SigningName = "example"
        ApiVersion = ""
        DoubleEncodesPath = doubleEncodes
        EndpointRules = None
    }

    let operation: OperationInfo = {
        Service = service true
        Name = "DoIt"
        UriTemplate = "/"
        StaticContext = []
        InputContext = []
        HostPrefix = ""
        Signed = true
        AuthSchemes = [ "sigv4" ]
        UnsignedPayload = false
        StreamsOutput = false
        AwaitsFirstMessage = false
        Compresses = false
        Checksum = ValueNone
        Around = null
        IsRepeatable = lazy true
        Check = Ok
        Source = null
    }

    let request: HttpRequest = {
        Method = "POST"
        Scheme = "https"
        Host = "example.eu-west-1.amazonaws.com"
        Path = "/"
        Query = []
        Headers = [ struct ("Content-Type", "application/x-amz-json-1.0"); struct ("User-Agent", "tests") ]
        Body = Body.Bytes(ReadOnlyMemory "{}"B)
    }

    let at (time: DateTimeOffset) : Effects = { Effects.real with Now = fun () -> time }

    let call: Call = {
        Operation = operation
        Request = request
        Context = fun () -> []
        Scope = { Region = "eu-west-1"; Name = "example" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = at (DateTimeOffset(2015, 8, 30, 12, 36, 0, TimeSpan.Zero))
        Cancel = CancellationToken.None
    }

    let withRequest (change: HttpRequest -> HttpRequest) (call: Call) : Call = {
        call with
            Request = change call.Request
    }

    /// The same call to S3.
    let toS3 (call: Call) : Call = {
        call with
            Operation = { call.Operation with Service = service false }
            Scope = { Region = "us-east-1"; Name = "s3" }
    }

    let found (credentials: Credentials) : CancellationToken -> Task<Result<Credentials, AwsError>> =
        fun _ -> Task.FromResult(Ok credentials)

    /// The request that a middleware lets through, or the error that it ends with.
    let through (middleware: Middleware) (call: Call) : Result<HttpRequest, AwsError> =
        let mutable sent = None

        let next: Handler =
            fun call ->
                sent <- Some call.Request

                Task.FromResult(Ok { Status = 200; Headers = []; Body = Body.Empty })

        match (middleware next call).GetAwaiter().GetResult() with
        | Error error -> Error error
        | Ok _ -> Ok sent.Value

    let header (name: string) (request: HttpRequest) : string =
        Header.tryFind name request.Headers |> ValueOption.defaultValue ""
