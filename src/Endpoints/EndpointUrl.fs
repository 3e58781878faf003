namespace FunctionalAws

open System
open System.Net
open System.Net.Sockets

/// A URL as endpoint rules take it apart.
/// See https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html#parseurl-function
type EndpointUrl = {
    /// "https" or "http".
    Scheme: string
    /// The host, with the port that was given.
    Authority: string
    /// The path as it was given; empty when there was none.
    Path: string
    /// The path, starting and ending with a slash.
    NormalizedPath: string
    /// True when the host is an IPv4 or IPv6 address.
    IsIp: bool
}

/// Reading URLs.
[<RequireQualifiedAccess>]
module EndpointUrl =

    let private isIpV6 (host: string) : bool =
        match IPAddress.TryParse host with
        | true, address -> (nonNull address).AddressFamily = AddressFamily.InterNetworkV6
        | _ -> false

    let private isPort (text: ReadOnlySpan<char>) : bool =
        match UInt16.TryParse(text, Globalization.NumberStyles.None, null) with
        | true, _ -> true
        | _ -> false

    /// The length of the host in an authority, when that is a host or a host and a port.
    let private tryHostLength (authority: string) : int voption =
        let length =
            if authority.StartsWith '[' then
                authority.IndexOf ']' + 1
            else
                match authority.IndexOf ':' with
                | -1 -> authority.Length
                | colon -> colon

        let isHost = length > 0 && (authority[0] <> '[' || isIpV6 (authority.Substring(0, length)))

        if not isHost then
            ValueNone
        elif length = authority.Length || (authority[length] = ':' && isPort (authority.AsSpan(length + 1))) then
            ValueSome length
        else
            ValueNone

    let private isForbidden (c: char) : bool = c <= ' ' || c = '\u007f' || c = '?' || c = '#' || c = '@' || c = '\\'

    /// The parts of a URL; nothing when it is none, is not for HTTP, or has a query, a fragment or a user in it.
    let tryParse (text: string) : EndpointUrl voption =
        let separator = text.IndexOf("://", StringComparison.Ordinal)
        let scheme = if separator < 0 then "" else text.Substring(0, separator).ToLowerInvariant()

        if (scheme <> "https" && scheme <> "http") || String.exists isForbidden text then
            ValueNone
        else
            let rest = text.Substring(separator + 3)

            let authority, path =
                match rest.IndexOf '/' with
                | -1 -> rest, ""
                | slash -> rest.Substring(0, slash), rest.Substring slash

            match tryHostLength authority with
            | ValueNone -> ValueNone
            | ValueSome length ->
                ValueSome {
                    Scheme = scheme
                    Authority = authority
                    Path = path
                    NormalizedPath =
                        (if path = "" then "/"
                         elif path.EndsWith '/' then path
                         else path + "/")
                    IsIp = authority.StartsWith '[' || HostLabel.isAddress (authority.Substring(0, length))
                }
