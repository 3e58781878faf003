namespace FunctionalAws

open System

/// <summary>
/// Features of an SDK that a call uses. The User-Agent header tells AWS of them by the ids that all AWS SDKs share, each
/// named here. They decide nothing.
/// </summary>
[<Flags>]
type CallFeatures =
    | None = 0
    /// B: the call is a waiter's.
    | Waiter = 0x1
    /// C: the call asks for a page.
    | Paginator = 0x2
    /// G: the call is a part of a transfer of objects.
    | S3Transfer = 0x4
    /// J: it is signed with the keys of a directory bucket's session.
    | S3ExpressBucket = 0x8
    /// L: its body is compressed.
    | GzipRequestCompression = 0x10
    /// M: it speaks CBOR.
    | ProtocolRpcV2Cbor = 0x20
    /// N: its endpoint was configured.
    | EndpointOverride = 0x40
    /// O: its endpoint is the account's own.
    | AccountIdEndpoint = 0x80
    /// P
    | AccountIdModePreferred = 0x100
    /// Q
    | AccountIdModeDisabled = 0x200
    /// R
    | AccountIdModeRequired = 0x400
    /// S: it is signed with version 4A.
    | SigV4aSigning = 0x800
    /// T: the account of the credentials is known to the endpoint's rules.
    | ResolvedAccountId = 0x1000
    /// U: the body's checksum is CRC-32; and so on.
    | ChecksumCrc32 = 0x2000
    /// V
    | ChecksumCrc32c = 0x4000
    /// W
    | ChecksumCrc64 = 0x8000
    /// X
    | ChecksumSha1 = 0x10000
    /// Y
    | ChecksumSha256 = 0x20000
    /// AE
    | ChecksumMd5 = 0x40000
    /// AF
    | ChecksumSha512 = 0x80000
    /// AG
    | ChecksumXxhash3 = 0x100000
    /// AH
    | ChecksumXxhash64 = 0x200000
    /// AI
    | ChecksumXxhash128 = 0x400000
    /// 3: the bearer token comes from the service's variable.
    | BearerServiceEnvVars = 0x800000
