namespace FunctionalAws

open System
open System.Net

/// A proxy's address, and who uses it.
[<NoComparison; NoEquality>]
type internal ProxyAddress = { Address: Uri; Credential: NetworkCredential | null }

/// Which hosts no proxy is used for: what NO_PROXY says, as curl and botocore read it.
[<NoComparison; NoEquality>]
type internal ProxyExceptions = { All: bool; Entries: (Uri -> bool) list }

/// Reading what says which proxy to use.
[<RequireQualifiedAccess>]
module internal Proxies =

    let private schemes = [ "http"; "https"; "socks4"; "socks4a"; "socks5" ]

    /// The proxy of an URL, or none when it is not one; without a scheme it is HTTP.
    let tryAddress (url: string) : ProxyAddress option =
        let url = url.Trim()
        let url = if url.Contains "://" then url else "http://" + url

        match Uri.TryCreate(url, UriKind.Absolute) with
        | true, address when not (isNull address) ->
            let address = nonNull address

            if not (List.contains address.Scheme schemes) || address.Host = "" then
                None
            else
                let credential =
                    match address.UserInfo.Split(':', 2) with
                    | [| "" |] -> null
                    | [| user |] -> NetworkCredential(Uri.UnescapeDataString user, "")
                    | parts -> NetworkCredential(Uri.UnescapeDataString parts[0], Uri.UnescapeDataString parts[1])

                Some { Address = address; Credential = credential }
        | _ -> None

    let private isDomain (name: string) (host: string) : bool =
        host.Equals(name, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)

    let private tryIp (host: string) : IPAddress option =
        match IPAddress.TryParse(host.Trim('[', ']')) with
        | true, address -> Option.ofObj address
        | _ -> None

    /// An entry of a list of hosts: a name, an address or a range, with or without a port.
    let private entry (text: string) : Uri -> bool =
        let name, port =
            match text.LastIndexOf ':' with
            // An IPv6 address has colons of its own, unless it is in brackets.
            | colon when colon > 0 && (text.IndexOf ':' = colon || text[colon - 1] = ']') ->
                match Int32.TryParse(text.AsSpan(colon + 1)) with
                | true, port -> text.Substring(0, colon), Some port
                | _ -> text, None
            | _ -> text, None

        let isHost: string -> bool =
            match IPNetwork.TryParse name, tryIp name with
            | (true, range), _ when name.Contains '/' -> fun host -> tryIp host |> Option.exists range.Contains
            | _, Some address -> fun host -> tryIp host = Some address
            | _ -> isDomain (name.TrimStart('*').TrimStart('.'))

        fun target -> (port.IsNone || port = Some target.Port) && isHost target.Host

    /// The hosts of a list, parted by commas or spaces.
    let exceptions (list: string) : ProxyExceptions =
        let entries = list.Split([| ','; ' ' |], StringSplitOptions.RemoveEmptyEntries) |> List.ofArray

        {
            All = List.contains "*" entries
            Entries = entries |> List.filter (fun text -> text <> "*") |> List.map entry
        }

    /// True where a host is one of these.
    let isExcepted (exceptions: ProxyExceptions) (target: Uri) : bool =
        exceptions.All || exceptions.Entries |> List.exists (fun isIt -> isIt target)

/// <summary>Proxies as .NET's handler asks for them.</summary>
/// <remarks>The handler takes an exception for no proxy, so whatever can be wrong is found before.</remarks>
[<Sealed>]
type internal ChosenProxy(all: ProxyAddress list, choose: Uri -> ProxyAddress option) =

    let credentials = {
        new ICredentials with
            member _.GetCredential(proxy: Uri, _: string) : NetworkCredential | null =
                all
                |> List.tryFind (fun known -> known.Address.Host = proxy.Host && known.Address.Port = proxy.Port)
                |> Option.bind (fun known -> Option.ofObj known.Credential)
                |> Option.toObj
    }

    /// One proxy for all hosts.
    static member Always(proxy: ProxyAddress) : ChosenProxy = ChosenProxy([ proxy ], (fun _ -> Some proxy))

    /// The proxies of variables, none where none of them is set; or what is wrong with them.
    static member OfVariables(variable: string -> string option) : Result<ChosenProxy option, string> =
        let either (name: string) : string option =
            variable (name.ToLowerInvariant()) |> Option.orElseWith (fun () -> variable name)

        let read (name: string) (value: string option) : Result<ProxyAddress option, string> =
            match value |> Option.map Proxies.tryAddress with
            | None -> Ok None
            | Some None -> Error(String.Concat("the variable ", name, " does not name a proxy"))
            | Some found -> Ok found

        // A web server hands a request's header Proxy to a script in the variable HTTP_PROXY.
        let http =
            if (variable "REQUEST_METHOD").IsSome then
                variable "http_proxy"
            else
                either "HTTP_PROXY"

        match
            read "HTTP_PROXY" http, read "HTTPS_PROXY" (either "HTTPS_PROXY"), read "ALL_PROXY" (either "ALL_PROXY")
        with
        | Error problem, _, _
        | _, Error problem, _
        | _, _, Error problem -> Error problem
        | Ok None, Ok None, Ok None -> Ok None
        | Ok http, Ok https, Ok all ->
            let exceptions = either "NO_PROXY" |> Option.defaultValue "" |> Proxies.exceptions

            let choose (target: Uri) : ProxyAddress option =
                if Proxies.isExcepted exceptions target then None
                elif target.Scheme = "https" then Option.orElse all https
                else Option.orElse all http

            Ok(Some(ChosenProxy(List.choose id [ http; https; all ], choose)))

    /// The proxies of the process's variables.
    static member OfEnvironment() : Result<ChosenProxy option, string> =
        let variable (name: string) : string option =
            match Environment.GetEnvironmentVariable name with
            | null
            | "" -> None
            | value -> Some value

        // Most processes have none of them, and should not wait for what reads them to be compiled.
        if
            [ "http_proxy"; "HTTP_PROXY"; "https_proxy"; "HTTPS_PROXY"; "all_proxy"; "ALL_PROXY" ]
            |> List.forall (variable >> Option.isNone)
        then
            Ok None
        else
            ChosenProxy.OfVariables variable

    interface IWebProxy with
        member _.GetProxy(target: Uri) : Uri | null =
            match choose target with
            | Some proxy -> proxy.Address
            | None -> null

        member _.IsBypassed(target: Uri) : bool = (choose target).IsNone

        member _.Credentials
            with get (): ICredentials | null = credentials
            and set (_: ICredentials | null): unit = ()
