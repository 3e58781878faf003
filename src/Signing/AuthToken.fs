namespace FunctionalAws.Signing

open System
open FunctionalAws

/// <summary>
/// Passwords for databases that know AWS's identities: presigned URLs without their scheme, good for 15 minutes unless
/// told otherwise. Making one sends nothing.
/// </summary>
[<RequireQualifiedAccess>]
module AuthToken =

    /// How long a token is good for, unless told otherwise.
    let defaultExpiry: TimeSpan = TimeSpan.FromMinutes 15.0

    let private make
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (host: string)
        (query: (string * string) list)
        : Result<string, AwsError> =
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
