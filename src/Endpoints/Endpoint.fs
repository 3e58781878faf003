namespace FunctionalAws

open System
open System.Runtime.CompilerServices
open System.Threading.Tasks

/// What a session has settled about the endpoints of one service.
type EndpointSettings = {
    Region: string
    /// The endpoint that was configured, if one was.
    Custom: CustomEndpoint option
    AddressingStyle: AddressingStyle
    /// False leaves out what a model puts before the host, for servers that have one host only.
    HostPrefix: bool
}

/// What an endpoint depends on.
[<Struct; NoComparison; NoEquality>]
type EndpointParameters = {
    Operation: OperationInfo
    Settings: EndpointSettings
    /// Values from the input, as the model's context parameters name them.
    Context: unit -> (string * EndpointValue) list
}

/// Where a call goes.
type Endpoint = {
    /// "https" or "http".
    Scheme: string
    /// The host, with a port where it is not the scheme's own.
    Host: string
    /// What goes before the path of every request: empty, or a slash and more.
    Path: string
    Scope: SigningScope
}

/// Finds where a call goes. The path of the endpoint names the bucket, when the host does not.
type EndpointResolver = EndpointParameters -> Result<Endpoint, AwsError>

/// Finding endpoints.
[<RequireQualifiedAccess>]
module Endpoint =

    let private tryText (name: string) (context: (string * EndpointValue) list) : string voption =
        let rec search (context: (string * EndpointValue) list) =
            match context with
            | [] -> ValueNone
            | (candidate, EndpointValue.String text) :: _ when String.Equals(candidate, name) -> ValueSome text
            | _ :: rest -> search rest

        search context

    /// The bucket, for the operations whose path starts with it.
    let private tryBucket (parameters: EndpointParameters) : string voption =
        if parameters.Operation.UriTemplate.StartsWith("/{Bucket}", StringComparison.Ordinal) then
            tryText "Bucket" (parameters.Context())
        else
            ValueNone

    let private makeOfService (service: Service) (settings: EndpointSettings) : Endpoint =
        let scope = { Region = settings.Region; Name = service.SigningName }

        match settings.Custom with
        | Some custom -> {
            Scheme = custom.Scheme
            Host = custom.Host
            Path = custom.Path
            Scope = scope
          }
        | None ->
            let inRegion = String.Concat(service.EndpointPrefix, ".", settings.Region, ".")

            {
                Scheme = "https"
                Host = String.Concat(inRegion, (Partition.ofRegion settings.Region).DnsSuffix)
                Path = ""
                Scope = scope
            }

    // A session settles its settings once for each service, so the endpoint that they lead to is kept beside them.
    let private made = ConditionalWeakTable<EndpointSettings, Service * Endpoint>()

    let private ofService (service: Service) (settings: EndpointSettings) : Endpoint =
        let make () : Endpoint =
            let endpoint = makeOfService service settings
            made.AddOrUpdate(settings, (service, endpoint))
            endpoint

        match made.TryGetValue settings with
        | true, known ->
            let known, endpoint = known
            if obj.ReferenceEquals(known, service) then endpoint else make ()
        | _ -> make ()

    /// <summary>
    /// The configured endpoint, or else the region's own: "https://{prefix}.{region}.{suffix}". A bucket goes into the
    /// host or into the path.
    /// </summary>
    let regional: EndpointResolver =
        fun parameters ->
            let settings = parameters.Settings
            let endpoint = ofService parameters.Operation.Service settings

            match tryBucket parameters with
            | ValueNone -> Ok endpoint
            | ValueSome bucket ->
                match Bucket.goesIntoHost parameters.Operation.Name settings.AddressingStyle settings.Custom bucket with
                | Error error -> Error error
                | Ok true -> Ok { endpoint with Host = String.Concat(bucket, ".", endpoint.Host) }
                | Ok false -> Ok { endpoint with Path = String.Concat(endpoint.Path, "/", bucket) }

    /// The request's path behind the endpoint's. The endpoint has the bucket already.
    let private join (parameters: EndpointParameters) (endpoint: Endpoint) (path: string) : string =
        let rest =
            match tryBucket parameters with
            | ValueNone -> path
            | ValueSome _ ->
                match path.IndexOf('/', 1) with
                | -1 -> ""
                | slash -> path.Substring slash

        if endpoint.Path = "" then
            if rest = "" then "/" else rest
        else
            String.Concat(endpoint.Path, rest)

    /// The host prefix with the values that it names.
    let private expandPrefix (parameters: EndpointParameters) : Result<string, AwsError> =
        let prefix = parameters.Operation.HostPrefix

        match prefix.IndexOf '{', prefix.IndexOf '}' with
        | start, stop when start >= 0 && stop > start ->
            let name = prefix.Substring(start + 1, stop - start - 1)

            let invalid (message: string) =
                Error(AwsError.Invalid(parameters.Operation.Name, [ { Path = name; Message = message } ]))

            match tryText name (parameters.Context()) with
            | ValueNone -> invalid "is part of the host name, and so must be given"
            | ValueSome value when HostLabel.isValid value ->
                Ok(String.Concat(prefix.Substring(0, start), value, prefix.Substring(stop + 1)))
            | ValueSome _ -> invalid "is part of the host name: it must be 1 to 63 letters, digits and hyphens"
        | _ -> Ok prefix

    /// An address has no subdomains, and a test server on localhost none that resolve.
    let private takesPrefix (parameters: EndpointParameters) (host: string) : bool =
        parameters.Operation.HostPrefix <> ""
        && parameters.Settings.HostPrefix
        && not (HostLabel.isAddress host)
        && not (host = "localhost" || host.StartsWith("localhost:", StringComparison.Ordinal))

    let private withPrefix (parameters: EndpointParameters) (endpoint: Endpoint) : Result<Endpoint, AwsError> =
        if takesPrefix parameters endpoint.Host then
            match expandPrefix parameters with
            | Ok prefix -> Ok { endpoint with Host = String.Concat(prefix, endpoint.Host) }
            | Error error -> Error error
        else
            Ok endpoint

    /// <summary>
    /// Gives each call its scheme, host, path and signing scope, from what the session has settled for the service.
    /// </summary>
    let resolve (settings: Service -> Result<EndpointSettings, AwsError>) (resolver: EndpointResolver) : Middleware =
        fun next call ->
            let resolved =
                match settings call.Operation.Service with
                | Error error -> Error error
                | Ok settings ->
                    let parameters = { Operation = call.Operation; Settings = settings; Context = call.Context }

                    match resolver parameters |> Result.bind (withPrefix parameters) with
                    | Error error -> Error error
                    | Ok endpoint ->
                        Ok {
                            call with
                                Scope = endpoint.Scope
                                Request = {
                                    call.Request with
                                        Scheme = endpoint.Scheme
                                        Host = endpoint.Host
                                        Path = join parameters endpoint call.Request.Path
                                }
                        }

            match resolved with
            | Ok call -> next call
            | Error error -> Task.FromResult(Error error)
