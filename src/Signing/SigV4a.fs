namespace FunctionalAws.Signing

open System
open System.Buffers.Binary
open System.Security.Cryptography
open System.Text
open System.Threading
open FunctionalAws

/// <summary>
/// The key pair of a pair of keys, which signs for every region and service. It is derived by the counter mode of NIST SP
/// 800-108 with HMAC-SHA256: candidates are drawn until one is a private key of the curve P-256.
/// </summary>
[<Sealed>]
type internal KeyPair private (credentials: Credentials) =
    let accessKeyId = credentials.AccessKeyId
    let secret = credentials.SecretAccessKey

    // The order of the curve's group, less two: the largest candidate that is taken.
    static let largest = Convert.FromHexString "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f"

    /// Adds one to a number, the highest byte first.
    static let increment (number: byte[]) : unit =
        let mutable i = number.Length - 1
        number[i] <- number[i] + 1uy

        while number[i] = 0uy do
            i <- i - 1
            number[i] <- number[i] + 1uy

    static let candidate (secret: string) (accessKeyId: string) (counter: byte) : byte[] =
        let key = Encoding.UTF8.GetBytes(String.Concat("AWS4A", secret))
        let length = Array.zeroCreate<byte> 4
        BinaryPrimitives.WriteInt32BigEndian(length.AsSpan(), 256)

        let message =
            Array.concat [
                [| 0uy; 0uy; 0uy; 1uy |]
                "AWS4-ECDSA-P256-SHA256"B
                [| 0uy |]
                Encoding.UTF8.GetBytes accessKeyId
                [| counter |]
                length
            ]

        HMACSHA256.HashData(key, message)

    let parameters =
        let rec draw (counter: byte) : byte[] =
            let drawn = candidate secret accessKeyId counter

            // Secrets are compared at the same speed, whatever they are; only how often a key was drawn may show.
            let mutable borrow = 0

            for i in drawn.Length - 1 .. -1 .. 0 do
                borrow <- (int largest[i] - int drawn[i] - borrow) >>> 31 &&& 1

            if borrow = 0 then
                increment drawn
                drawn
            elif counter = 254uy then
                // One chance in 2^8000.
                raise (CryptographicException "no key can be derived from these credentials")
            else
                draw (counter + 1uy)

        ECParameters(Curve = ECCurve.NamedCurves.nistP256, D = draw 1uy)

    // Used by one thread at a time; whoever finds it taken makes another.
    let mutable spare: ECDsa | null = ECDsa.Create parameters

    static let known: (KeyPair | null)[] = Array.zeroCreate 16
    static let mutable turn = 0

    member private _.Matches(credentials: Credentials) : bool =
        String.Equals(accessKeyId, credentials.AccessKeyId)
        && String.Equals(secret, credentials.SecretAccessKey)

    /// Runs with the pair, which no other thread uses meanwhile.
    member private _.Use(run: ECDsa -> 'a) : 'a =
        let pair =
            match Interlocked.Exchange(&spare, null) with
            | null -> ECDsa.Create parameters
            | pair -> pair

        let result = run pair

        match Interlocked.Exchange(&spare, pair) with
        | null -> ()
        | other -> other.Dispose()

        result

    /// The public key's coordinates.
    member this.PublicKey: struct (byte[] * byte[]) =
        let point = this.Use(fun pair -> pair.ExportParameters(false).Q)
        struct (nonNull point.X, nonNull point.Y)

    /// Writes a signature in DER, 70 to 72 bytes as a rule, and says how long it is.
    member this.Sign(message: ReadOnlySpan<byte>, signature: Span<byte>) : int =
        let message = message.ToArray()

        let signed =
            this.Use(fun pair ->
                pair.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))

        signed.AsSpan().CopyTo signature
        signed.Length

    /// The pair of the credentials' keys. Deriving it costs more than signing, so the last ones are kept.
    static member Find(credentials: Credentials) : KeyPair =
        let isWanted (pair: KeyPair | null) =
            match pair with
            | null -> false
            | pair -> pair.Matches credentials

        match Array.tryFind isWanted known with
        | Some pair when not (isNull pair) -> nonNull pair
        | _ ->
            let pair = KeyPair credentials
            Volatile.Write(&known[Interlocked.Increment(&turn) &&& (known.Length - 1)], pair)
            pair

    override _.ToString() : string = String.Concat("key pair of ", accessKeyId)

/// A key pair at work for a day, a service and a set of regions.
[<Sealed>]
type internal RegionSetKey(credentials: Credentials, time: SigningTime, name: string, regions: string list) =
    inherit SignatureKey("AWS4-ECDSA-P256-SHA256", time.Date, name)
    let pair = KeyPair.Find credentials
    let regionSet = String.Join(',', regions)
    override _.RegionSet: string = regionSet
    override _.Sign(message: ReadOnlySpan<byte>, signature: Span<byte>) : int = pair.Sign(message, signature)

/// What a signature of version 4A is made for.
type RegionSetScope = {
    /// The regions that it is good for, as in "us-east-1", or one "*" for all.
    Regions: string list
    /// The service's signing name.
    Name: string
}

/// <summary>
/// AWS Signature Version 4A: signatures of elliptic curves (ECDSA over P-256 with SHA-256), which are good for several
/// regions (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html). Everything else is as in version 4.
/// </summary>
/// <remarks>No two signatures of the same request are the same.</remarks>
[<RequireQualifiedAccess>]
module SigV4a =

    let private keyOf (credentials: Credentials) (scope: RegionSetScope) (time: SigningTime) : SignatureKey =
        RegionSetKey(credentials, time, scope.Name, scope.Regions)

    /// <summary>The coordinates X and Y of the public key, 32 bytes each, that the signatures of credentials match.</summary>
    let publicKey (credentials: Credentials) : struct (byte[] * byte[]) = (KeyPair.Find credentials).PublicKey

    let internal signPayload
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: RegionSetScope)
        (now: DateTimeOffset)
        (payload: SignedPayload)
        (request: HttpRequest)
        : HttpRequest =
        let time = SigningTime.At now
        SigV4.signWith options credentials (keyOf credentials scope time) time payload request

    /// <summary>Adds the signature's headers, as <c>SigV4.sign</c> does, with <c>X-Amz-Region-Set</c>.</summary>
    let sign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: RegionSetScope)
        (now: DateTimeOffset)
        (payload: string)
        (request: HttpRequest)
        : HttpRequest =
        signPayload options credentials scope now (SignedPayload.Text payload) request

    /// Does as <c>sign</c> does, and shows its steps.
    let signSteps
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: RegionSetScope)
        (now: DateTimeOffset)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let time = SigningTime.At now
        SigV4.signStepsWith options credentials (keyOf credentials scope time) time payload request

    /// <summary>Adds the signature to a request's query, as <c>SigV4.presign</c> does, for 1 second to 7 days.</summary>
    let presign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: RegionSetScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : HttpRequest =
        let time = SigningTime.At now
        SigV4.presignWith options credentials (keyOf credentials scope time) time expires payload request

    /// Does as <c>presign</c> does, and shows its steps.
    let presignSteps
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: RegionSetScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (payload: string)
        (request: HttpRequest)
        : SigV4Steps =
        let time = SigningTime.At now
        SigV4.presignStepsWith options credentials (keyOf credentials scope time) time expires payload request
