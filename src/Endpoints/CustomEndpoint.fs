namespace FunctionalAws

open System
open System.Net
open System.Net.Sockets

/// An endpoint that was configured and so takes the place of AWS's own.
type CustomEndpoint = {
    /// "https" or "http".
    Scheme: string
    /// The host in lower case, with a port where it is not the scheme's own.
    Host: string
    /// What goes before every path: empty, or a slash and more, as in "/custom".
    Path: string
}

/// Reading endpoints.
[<RequireQualifiedAccess>]
module CustomEndpoint =

    // Read by hand: System.Uri would accept, and silently change, what a signature must have as it is sent.

    let private isHostName (host: string) : bool =
        let host = if host.EndsWith '.' then host.Substring(0, host.Length - 1) else host

        host.Length <= 255
        // Names inside container networks have underscores.
        && host.Replace('_', 'x').Split '.' |> Array.forall HostLabel.isValid

    let private isBracketed (host: string) : bool =
        host.StartsWith '['
        && host.EndsWith ']'
        && not (host.Contains '%')
        && (match IPAddress.TryParse host with
            | true, address -> (nonNull address).AddressFamily = AddressFamily.InterNetworkV6
            | _ -> false)

    /// True when the last label starts with a letter, and no port follows: then the framework takes the host for a name, and
    /// leaves it as it is.
    let private isSurelyName (authority: string) : bool =
        let start = authority.LastIndexOf '.' + 1
        start < authority.Length && Char.IsAsciiLetter authority[start] && not (authority.Contains ':')

    /// How the framework writes the host, which differs for numbers such as 127.1. Requests must carry what was signed.
    let private usual (scheme: string) (authority: string) : string =
        if isSurelyName authority then
            authority
        else
            match Uri.TryCreate($"{scheme}://{authority}/", UriKind.Absolute) with
            | true, uri -> (nonNull uri).Authority
            | _ -> ""

    let private isEscape (path: string) (index: int) : bool =
        index + 2 < path.Length
        && Char.IsAsciiHexDigit path[index + 1]
        && Char.IsAsciiHexDigit path[index + 2]

    let private isPath (path: string) : bool =
        let isAllowed (index: int) (c: char) =
            Char.IsAsciiLetterOrDigit c || "/-._~!$&'()*+,;=:@".Contains c || (c = '%' && isEscape path index)

        let rec allowedFrom (index: int) : bool =
            index = path.Length || (isAllowed index path[index] && allowedFrom (index + 1))

        allowedFrom 0 && path.Split '/' |> Array.forall (fun segment -> segment <> "." && segment <> "..")

    /// The host in lower case and the port; the port is empty where there is none.
    let private splitPort (authority: string) : string * string =
        let colon = authority.LastIndexOf ':'

        if colon < 0 || authority.EndsWith ']' then
            authority.ToLowerInvariant(), ""
        else
            authority.Substring(0, colon).ToLowerInvariant(), authority.Substring colon

    let private isPort (port: string) : bool =
        match UInt16.TryParse(port.AsSpan 1, Globalization.NumberStyles.None, null) with
        | true, number -> number > 0us
        | _ -> false

    let private tryParse (url: string) : Result<CustomEndpoint, string> =
        let separator = url.IndexOf("://", StringComparison.Ordinal)

        if url = "" then
            Error "it is empty"
        elif url |> String.exists (fun c -> c <= ' ' || c > '~') then
            Error "it has spaces, control characters or letters other than ASCII in it"
        elif separator <= 0 then
            Error "it does not start with https:// or http://"
        else
            let scheme = url.Substring(0, separator).ToLowerInvariant()
            let rest = url.Substring(separator + 3)
            let slash = rest.IndexOfAny [| '/'; '?'; '#' |]
            let authority = if slash < 0 then rest else rest.Substring(0, slash)
            let path = if slash < 0 then "" else rest.Substring slash
            let host, port = splitPort authority

            if scheme <> "https" && scheme <> "http" then
                Error $"its scheme is {scheme}, not https or http"
            elif authority.Contains '@' then
                Error "it has a user name or password in it"
            elif path.Contains '?' then
                Error "it has a query"
            elif path.Contains '#' then
                Error "it has a fragment"
            elif host = "" then
                Error "it has no host"
            elif not (isBracketed host || isHostName host) then
                Error $"{host} is not a host name"
            elif port <> "" && not (isPort port) then
                Error $"{port} is not a port"
            elif not (isPath path) then
                Error $"its path {path} is not percent-encoded, or goes up"
            else
                let isDefault = (scheme = "https" && port = ":443") || (scheme = "http" && port = ":80")
                let authority = if isDefault then host else host + port

                match usual scheme authority with
                | "" -> Error $"{host} is not a host name"
                | usual when usual <> authority -> Error $"{authority} has to be written as {usual}"
                | _ -> Ok { Scheme = scheme; Host = authority; Path = path.TrimEnd '/' }

    /// The URL as far as it holds no secrets: without user name, password and query.
    let private show (url: string) : string =
        match url.IndexOfAny [| '?'; '#' |] with
        | -1 -> url
        | query -> url.Substring(0, query)
        |> fun url -> url.Substring(url.LastIndexOf '@' + 1)

    /// <summary>The endpoint that was found at the given place, or what is wrong with it and what to do.</summary>
    let parse (origin: string) (url: string) : Result<CustomEndpoint, AwsError> =
        match tryParse url with
        | Ok endpoint -> Ok endpoint
        | Error problem ->
            Error(
                AwsError.Configuration
                    $"the endpoint \"{show url}\" ({origin}) cannot be used: {problem}. Write it as https://host, with a :port and a /path if need be."
            )
