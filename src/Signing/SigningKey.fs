namespace FunctionalAws.Signing

open System
open System.Globalization
open System.Security.Cryptography
open System.Text
open System.Threading
open FunctionalAws

/// A second, written as signatures write it. All signatures of a second share the texts.
[<Sealed>]
type internal SigningTime private (second: int64) =
    let moment = DateTimeOffset(second * TimeSpan.TicksPerSecond, TimeSpan.Zero)
    let stamp = moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)

    static let mutable last = SigningTime 0L

    member private _.Second: int64 = second

    /// As in "20150830T123600Z".
    member _.Stamp: string = stamp

    /// As in "20150830".
    member _.Date: string = stamp.Substring(0, 8)

    /// The days since the year 1.
    member _.Day: int = int (second / 86400L)

    static member At(moment: DateTimeOffset) : SigningTime =
        let second = moment.UtcTicks / TimeSpan.TicksPerSecond
        let known = Volatile.Read &last

        if known.Second = second then
            known
        else
            let time = SigningTime second
            Volatile.Write(&last, time)
            time

/// What signs: its algorithm, what its signatures are good for, and the key.
[<AbstractClass>]
type internal SignatureKey(algorithm: string, date: string, scope: string) =
    let scopeText = String.Join("/", date, scope, "aws4_request")
    let scopeBytes = Encoding.UTF8.GetBytes scopeText

    /// As in "AWS4-HMAC-SHA256".
    member _.Algorithm: string = algorithm

    /// As in "20150830/us-east-1/dynamodb/aws4_request".
    member _.Scope: string = scopeText

    /// The scope in UTF-8.
    member _.ScopeBytes: byte[] = scopeBytes

    /// The regions that a signature for several is good for, as in "us-east-1,eu-west-1"; empty where the scope has one.
    abstract RegionSet: string
    default _.RegionSet: string = ""

    /// Writes the signature of a message, and says how long it is.
    abstract Sign: message: ReadOnlySpan<byte> * signature: Span<byte> -> int

/// <summary>
/// The key that signs a day's requests of one pair of keys, region and service
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). Deriving it takes four
/// times as long as using it, so the keys in use are kept.
/// </summary>
[<Sealed>]
type internal SigningKey private (credentials: Credentials, day: int, date: string, scope: SigningScope) =
    inherit SignatureKey("AWS4-HMAC-SHA256", date, String.Concat(scope.Region, "/", scope.Name))
    let accessKeyId = credentials.AccessKeyId
    let secret = credentials.SecretAccessKey
    let region = scope.Region
    let name = scope.Name

    let key =
        let mac (key: byte[]) (text: string) : byte[] = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes text)

        let start = Encoding.UTF8.GetBytes(String.Concat("AWS4", secret))
        mac (mac (mac (mac start date) region) name) "aws4_request"

    // Set up once, used by one thread at a time; whoever finds it taken goes the slower way.
    let mutable spare: IncrementalHash | null = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key)

    // A few places for each hash of what a key is for, and so a bound on how many keys there can be. Places are only
    // ever replaced as a whole: looking one up takes no lock, and losing a race costs one derivation.
    static let sets = 64
    static let ways = 4
    static let known: (SigningKey | null)[] = Array.zeroCreate (sets * ways)
    static let mutable turn = 0

    member private _.Day: int = day

    member private _.Matches(credentials: Credentials, wantedDay: int, scope: SigningScope) : bool =
        day = wantedDay
        && String.Equals(accessKeyId, credentials.AccessKeyId)
        && String.Equals(region, scope.Region)
        && String.Equals(name, scope.Name)
        && String.Equals(secret, credentials.SecretAccessKey)

    /// Writes the signature of a message, 32 bytes.
    override _.Sign(message: ReadOnlySpan<byte>, signature: Span<byte>) : int =
        match Interlocked.Exchange(&spare, null) with
        | null -> HMACSHA256.HashData(ReadOnlySpan key, message, signature)
        | mac ->
            mac.AppendData message
            let written = mac.GetHashAndReset signature
            Volatile.Write(&spare, mac)
            written

    /// The key for a day and a scope.
    static member Find(credentials: Credentials, time: SigningTime, scope: SigningScope) : SigningKey =
        let day = time.Day
        let hash = HashCode.Combine(credentials.AccessKeyId, scope.Region, scope.Name, day)
        let first = (hash &&& (sets - 1)) * ways
        let mutable found: SigningKey | null = null
        let mutable place = -1

        for i in first .. first + ways - 1 do
            if isNull found then
                match Volatile.Read &known[i] with
                | null -> place <- i
                | key when key.Matches(credentials, day, scope) -> found <- key
                | key when key.Day < day && place < 0 -> place <- i
                | _ -> ()

        match found with
        | null ->
            let key = SigningKey(credentials, day, time.Date, scope)

            if place < 0 then
                place <- first + (Interlocked.Increment(&turn) &&& (ways - 1))

            Volatile.Write(&known[place], key)
            key
        | key -> key

    override this.ToString() : string = String.Concat("signing key for ", this.Scope)
