namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Runtime.InteropServices
open System.Threading

/// <summary>
/// The User-Agent header, by which AWS counts what its services are called with. No call depends on it.
/// </summary>
[<RequireQualifiedAccess>]
module UserAgent =

    /// What is not allowed in the header's parts becomes a hyphen.
    let private clean (text: string) : string =
        let characters = text.ToCharArray()

        for i in 0 .. characters.Length - 1 do
            let c = characters[i]

            if not (Char.IsAsciiLetterOrDigit c || "!$%&'*+-.^_`|~,".Contains c) then
                characters[i] <- '-'

        String characters

    let private system () : string =
        if OperatingSystem.IsLinux() then "linux"
        elif OperatingSystem.IsWindows() then "windows"
        elif OperatingSystem.IsMacOS() then "macos"
        elif OperatingSystem.IsAndroid() then "android"
        elif OperatingSystem.IsIOS() then "ios"
        else "other"

    let private architecture () : string =
        match RuntimeInformation.OSArchitecture with
        | Architecture.X64 -> "x86_64"
        | Architecture.Arm64 -> "arm64"
        | Architecture.X86 -> "x86"
        | Architecture.Arm -> "arm"
        | _ -> "other"

    let private version () : string =
        match typeof<AwsError>.Assembly.GetName().Version with
        | null -> "0"
        | version -> version.ToString 3

    /// The same for every session of the process.
    let private machine: Lazy<string> =
        Lazy<string>(fun () ->
            String.Join(
                ' ',
                [|
                    "FunctionalAws/" + version ()
                    "ua/2.1"
                    String.Concat("os/", system (), "#", clean (Environment.OSVersion.Version.ToString()))
                    "md/arch#" + architecture ()
                    "lang/dotnet#" + clean (Environment.Version.ToString())
                |]
            ))

    /// What is shorter than this is counted whole, as all AWS SDKs do.
    let private mostFeatures = 1024

    /// <summary>
    /// The header's value, with the execution environment (AWS_EXECUTION_ENV) and the application's id (AWS_SDK_UA_APP_ID)
    /// where there are such, and with the ids of features that are in use.
    /// </summary>
    let value (executionEnvironment: string option) (applicationId: string option) (features: string list) : string =
        let part (prefix: string) (text: string option) =
            match text with
            | None -> ""
            | Some text -> prefix + clean text

        let rec joined (features: string list) : string =
            let text = String.Join(',', features)

            if text.Length <= mostFeatures then
                text
            else
                joined (List.take (features.Length - 1) features)

        String.Concat(
            machine.Value,
            part " exec-env/" executionEnvironment,
            (if features.IsEmpty then "" else " m/" + joined features),
            part " app/" applicationId
        )

    /// True for a header that was made here.
    let internal isOwn (value: string) : bool = value.StartsWith(machine.Value, StringComparison.Ordinal)

/// The header of calls with the same features.
[<Sealed; AllowNullLiteral>]
type private UserAgentOf(features: CallFeatures, credentials: string, value: string) =
    let headers: Header list = [ struct ("User-Agent", value) ]
    member _.Features: CallFeatures = features
    member _.Credentials: string = credentials
    member _.Value: string = value
    member _.Headers: Header list = headers

/// <summary>
/// The User-Agent headers of sessions with the same settings, one for each set of features that calls have used. What a
/// call uses is certain when its attempt is signed; until then it has the header of the call before, which is right as a
/// rule, so that it is not put in its place a second time.
/// </summary>
[<Sealed>]
type internal UserAgents
    private (executionEnvironment: string option, applicationId: string option, features: string list) =
    static let shared = ConcurrentDictionary<string, UserAgents>(StringComparer.Ordinal)
    static let most = 256

    static let ids = [|
        struct (CallFeatures.Waiter, "B")
        struct (CallFeatures.Paginator, "C")
        struct (CallFeatures.S3Transfer, "G")
        struct (CallFeatures.S3ExpressBucket, "J")
        struct (CallFeatures.GzipRequestCompression, "L")
        struct (CallFeatures.ProtocolRpcV2Cbor, "M")
        struct (CallFeatures.EndpointOverride, "N")
        struct (CallFeatures.AccountIdEndpoint, "O")
        struct (CallFeatures.AccountIdModePreferred, "P")
        struct (CallFeatures.AccountIdModeDisabled, "Q")
        struct (CallFeatures.AccountIdModeRequired, "R")
        struct (CallFeatures.SigV4aSigning, "S")
        struct (CallFeatures.ResolvedAccountId, "T")
        struct (CallFeatures.ChecksumCrc32, "U")
        struct (CallFeatures.ChecksumCrc32c, "V")
        struct (CallFeatures.ChecksumCrc64, "W")
        struct (CallFeatures.ChecksumSha1, "X")
        struct (CallFeatures.ChecksumSha256, "Y")
        struct (CallFeatures.ChecksumMd5, "AE")
        struct (CallFeatures.ChecksumSha512, "AF")
        struct (CallFeatures.ChecksumXxhash3, "AG")
        struct (CallFeatures.ChecksumXxhash64, "AH")
        struct (CallFeatures.ChecksumXxhash128, "AI")
        struct (CallFeatures.BearerServiceEnvVars, "3")
    |]

    static let checksums = [|
        struct ("crc32", CallFeatures.ChecksumCrc32)
        struct ("crc32c", CallFeatures.ChecksumCrc32c)
        struct ("crc64nvme", CallFeatures.ChecksumCrc64)
        struct ("sha1", CallFeatures.ChecksumSha1)
        struct ("sha256", CallFeatures.ChecksumSha256)
        struct ("md5", CallFeatures.ChecksumMd5)
        struct ("sha512", CallFeatures.ChecksumSha512)
        struct ("xxhash3", CallFeatures.ChecksumXxhash3)
        struct ("xxhash64", CallFeatures.ChecksumXxhash64)
        struct ("xxhash128", CallFeatures.ChecksumXxhash128)
    |]

    static let checksumPrefix = "x-amz-checksum-"

    /// The algorithm of a checksum's header, by its name.
    static let checksumOf (header: string) : CallFeatures =
        let algorithm = header.AsSpan checksumPrefix.Length
        let mutable found = CallFeatures.None

        for struct (name, feature) in checksums do
            if algorithm.Equals(name, StringComparison.OrdinalIgnoreCase) then
                found <- feature

        found

    static let isNamed (expected: string) (name: string) : bool =
        name.Length = expected.Length && name.Equals(expected, StringComparison.OrdinalIgnoreCase)

    /// What a header says that its request uses.
    static let usedBy (operation: OperationInfo) (name: string) (value: string) : CallFeatures =
        if isNamed "smithy-protocol" name then
            CallFeatures.ProtocolRpcV2Cbor
        elif operation.Compresses && isNamed "content-encoding" name then
            if value.EndsWith("gzip", StringComparison.Ordinal) then
                CallFeatures.GzipRequestCompression
            else
                CallFeatures.None
        elif isNamed "x-amz-trailer" name then
            if value.StartsWith(checksumPrefix, StringComparison.OrdinalIgnoreCase) then
                checksumOf value
            else
                CallFeatures.None
        elif name.StartsWith(checksumPrefix, StringComparison.OrdinalIgnoreCase) then
            checksumOf name
        else
            CallFeatures.None

    static let usedBySigning (auth: AuthScheme) (features: CallFeatures) : CallFeatures =
        match auth with
        | AuthScheme.Bearer -> features
        | auth ->
            let features = features &&& ~~~CallFeatures.BearerServiceEnvVars

            match auth with
            | AuthScheme.SigV4a _ -> features ||| CallFeatures.SigV4aSigning
            | AuthScheme.S3Express -> features ||| CallFeatures.S3ExpressBucket
            | _ -> features

    let make (used: CallFeatures) (credentials: string) : UserAgentOf =
        let all = ResizeArray<string> features

        // This is a part of a program's first call, so it has nothing in it that the runtime would have to compile first.
        let add (id: string) : unit = if not (all.Contains id) then all.Add id

        for i in 0 .. ids.Length - 1 do
            let struct (feature, id) = ids[i]
            if used &&& feature = feature then add id

        if credentials <> "" then
            for id in credentials.Split ',' do
                add id

        UserAgentOf(used, credentials, UserAgent.value executionEnvironment applicationId (List.ofSeq all))

    // A few, of which a new list is made for each that is new.
    let mutable known: UserAgentOf list = []
    let mutable last = make CallFeatures.None ""

    let rec tryFind (used: CallFeatures) (credentials: string) (among: UserAgentOf list) : UserAgentOf voption =
        match among with
        | [] -> ValueNone
        | first :: _ when first.Features = used && String.Equals(first.Credentials, credentials) -> ValueSome first
        | _ :: rest -> tryFind used credentials rest

    let find (used: CallFeatures) (credentials: string) : UserAgentOf =
        let last' = Volatile.Read &last

        if last'.Features = used && last'.Credentials = credentials then
            last'
        else
            let found =
                match tryFind used credentials (Volatile.Read &known) with
                | ValueSome found -> found
                | ValueNone ->
                    let made = make used credentials
                    let others = Volatile.Read &known
                    // Two threads may make the same, and one of them may be forgotten.
                    Volatile.Write(&known, made :: List.truncate (most - 1) others)
                    made

            Volatile.Write(&last, found)
            found

    // One for all sessions, which may be many.
    let guess () : Header list = (Volatile.Read &last).Headers
    let guess: unit -> Header list = guess

    /// <summary>Those of sessions with these settings; the ids are of features that all their calls use.</summary>
    static member Of
        (executionEnvironment: string option, applicationId: string option, features: string list)
        : UserAgents =
        let key = UserAgent.value executionEnvironment applicationId features

        match shared.TryGetValue key with
        | true, known -> known
        | _ ->
            let made = UserAgents(executionEnvironment, applicationId, features)
            if shared.Count < most then shared.GetOrAdd(key, made) else made

    /// The header that the next call has, as far as can be said before it is signed.
    member _.Guess: unit -> Header list = guess

    /// <summary>
    /// The call with the header that is right for it, once it is known what it is signed with. A header that a program put
    /// there stays.
    /// </summary>
    member _.Settle(call: Call, credentials: Credentials voption) : Call =
        let mutable used = usedBySigning call.Auth call.Features
        let mutable present = ValueNone

        for struct (name, value) in call.Request.Headers do
            if isNamed "user-agent" name then
                present <- ValueSome value
            else
                used <- used ||| usedBy call.Operation name value

        match present with
        | ValueNone -> call
        | ValueSome present ->
            let source =
                match credentials with
                | ValueSome credentials -> CredentialFeatures.ofCredentials credentials
                | ValueNone -> ""

            let right = find used source

            if obj.ReferenceEquals(present, right.Value) || not (UserAgent.isOwn present) then
                call
            else
                let settle (struct (name, value): Header) : Header =
                    if isNamed "user-agent" name then
                        struct (name, right.Value)
                    else
                        struct (name, value)

                {
                    call with
                        Request = { call.Request with Headers = List.map settle call.Request.Headers }
                }
