namespace FunctionalAws.Signing

open System
open System.Text
open FunctionalAws

/// <summary>
/// Passwords for databases, caches and brokers that know AWS's identities: presigned URLs, good for 15 minutes unless
/// told otherwise. Making one sends nothing. <c>AuthTokens.sign</c> gives them a session's keys, region and clock.
/// </summary>
[<RequireQualifiedAccess>]
module AuthToken =

    /// How long a token is good for, unless told otherwise.
    let defaultExpiry: TimeSpan = TimeSpan.FromMinutes 15.0

    let private presign
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (host: string)
        (query: (string * string) list)
        : Result<Uri, AwsError> =
        if host = "" || host.AsSpan().IndexOfAny("/?#@ \r\n") >= 0 then
            Error(
                AwsError.Configuration
                    "a token is made for a host: letters, digits, dots and hyphens, with a port or not"
            )
        elif scope.Region = "" then
            Error(AwsError.Configuration "a token is made for a region, which is not given")
        elif expires < TimeSpan.FromSeconds 1L || expires > TimeSpan.FromDays 7 then
            Error(AwsError.Configuration "a token can be good for 1 second to 7 days")
        else
            let request: HttpRequest = {
                Method = "GET"
                Scheme = "https"
                Host = host
                Path = "/"
                Query = query |> List.map (fun (name, value) -> struct (name, Uri.EscapeDataString value))
                Headers = []
                Body = Body.Empty
            }

            SigV4.presign SigV4Options.standard credentials scope now expires Sha256.Empty request
            |> PresignedUrl.ofRequest

    let private make credentials scope now expires host query : Result<string, AwsError> =
        presign credentials scope now expires host query
        |> Result.map (fun url -> url.OriginalString.Substring "https://".Length)

    /// <summary>
    /// The password of a database user of RDS or Aurora
    /// (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html).
    /// </summary>
    /// <param name="credentials">The keys of who connects.</param>
    /// <param name="region">The database's region.</param>
    /// <param name="now">The time from which the token is good, for 15 minutes.</param>
    /// <param name="host">The database's host name.</param>
    /// <param name="port">Its port.</param>
    /// <param name="user">The database's user.</param>
    let rds
        (credentials: Credentials)
        (region: string)
        (now: DateTimeOffset)
        (host: string)
        (port: int)
        (user: string)
        : Result<string, AwsError> =
        make
            credentials
            { Region = region; Name = "rds-db" }
            now
            defaultExpiry
            (String.Concat(host, ":", port.ToString()))
            [ "Action", "connect"; "DBUser", user ]

    let private dsql (action: string) credentials (region: string) now expires host : Result<string, AwsError> =
        make credentials { Region = region; Name = "dsql" } now expires host [ "Action", action ]

    /// <summary>
    /// The password of a custom database role of Aurora DSQL
    /// (https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html).
    /// </summary>
    let dsqlConnect
        (credentials: Credentials)
        (region: string)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (host: string)
        : Result<string, AwsError> =
        dsql "DbConnect" credentials region now expires host

    /// <summary>The password of the role "admin" of Aurora DSQL.</summary>
    let dsqlConnectAdmin
        (credentials: Credentials)
        (region: string)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (host: string)
        : Result<string, AwsError> =
        dsql "DbConnectAdmin" credentials region now expires host

    /// Both kinds of caches want the same, each for its own service.
    let private cache
        (service: string)
        credentials
        (region: string)
        now
        (host: string)
        (query: (string * string) list)
        =
        make credentials { Region = region; Name = service } now defaultExpiry host (("Action", "connect") :: query)

    /// <summary>
    /// The password of a user of ElastiCache, Valkey or Redis OSS 7 and later, for a new connection within 15 minutes
    /// (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html).
    /// </summary>
    /// <param name="credentials">The keys of who connects.</param>
    /// <param name="region">The cache's region.</param>
    /// <param name="now">The time from which the token is good, for 15 minutes.</param>
    /// <param name="isServerless">True for a serverless cache, false for a replication group.</param>
    /// <param name="cacheName">The name of the cache, or the id of the replication group; not its host name.</param>
    /// <param name="userId">The id of the ElastiCache user, which is its name, too.</param>
    let elastiCache
        (credentials: Credentials)
        (region: string)
        (now: DateTimeOffset)
        (isServerless: bool)
        (cacheName: string)
        (userId: string)
        : Result<string, AwsError> =
        // The service knows names in lower case alone.
        cache "elasticache" credentials region now (cacheName.ToLowerInvariant()) [
            "User", userId
            if isServerless then "ResourceType", "ServerlessCache"
        ]

    /// <summary>
    /// The password of a user of MemoryDB, for a new connection within 15 minutes
    /// (https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html).
    /// </summary>
    /// <param name="credentials">The keys of who connects.</param>
    /// <param name="region">The cluster's region.</param>
    /// <param name="now">The time from which the token is good, for 15 minutes.</param>
    /// <param name="clusterName">The name of the cluster; not its host name.</param>
    /// <param name="userName">The MemoryDB user.</param>
    let memoryDb
        (credentials: Credentials)
        (region: string)
        (now: DateTimeOffset)
        (clusterName: string)
        (userName: string)
        : Result<string, AwsError> =
        cache "memorydb" credentials region now (clusterName.ToLowerInvariant()) [ "User", userName ]

    let private base64Url (text: string) : string =
        Convert.ToBase64String(Encoding.UTF8.GetBytes text).TrimEnd('=').Replace('+', '-').Replace('/', '_')

    /// <summary>
    /// The token of the SASL mechanism OAUTHBEARER for brokers of Amazon MSK, good for 15 minutes
    /// (https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html).
    /// </summary>
    /// <param name="credentials">The keys of who connects.</param>
    /// <param name="region">The cluster's region.</param>
    /// <param name="now">The time from which the token is good, for 15 minutes.</param>
    let kafka (credentials: Credentials) (region: string) (now: DateTimeOffset) : Result<string, AwsError> =
        let host = String.Concat("kafka.", region, ".amazonaws.com")

        presign credentials { Region = region; Name = "kafka-cluster" } now defaultExpiry host [
            "Action", "kafka-cluster:Connect"
        ]
        // Brokers log who made the token; that is no part of the signature.
        |> Result.map (fun url -> base64Url (String.Concat(url.OriginalString, "&User-Agent=functional-aws")))
