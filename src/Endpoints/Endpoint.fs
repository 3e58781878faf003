namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// Giving calls their endpoints.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Endpoint =

    let private tryText (name: string) (call: Call) : string voption =
        match EndpointContext.tryFind name (call.Context()) with
        | ValueSome(EndpointValue.String text) -> ValueSome text
        | _ -> ValueNone

    /// The request's path behind the endpoint's, which has the bucket already.
    let private join (takesBucket: bool) (endpoint: Endpoint) (path: string) : string =
        let rest =
            if not takesBucket then
                path
            else
                match path.IndexOf('/', 1) with
                | -1 -> ""
                | slash -> path.Substring slash

        if endpoint.Path = "" then
            if rest = "" then "/" else rest
        else
            String.Concat(endpoint.Path, rest)

    /// The host prefix with the values that it names.
    let private expandPrefix (call: Call) : Result<string, AwsError> =
        let prefix = call.Operation.HostPrefix

        match prefix.IndexOf '{', prefix.IndexOf '}' with
        | start, stop when start >= 0 && stop > start ->
            let name = prefix.Substring(start + 1, stop - start - 1)

            let invalid (message: string) =
                Error(AwsError.Invalid(call.Operation.Name, [ { Path = name; Message = message } ]))

            match tryText name call with
            | ValueNone -> invalid "is part of the host name, and so must be given"
            | ValueSome value when HostLabel.isValid value ->
                Ok(String.Concat(prefix.Substring(0, start), value, prefix.Substring(stop + 1)))
            | ValueSome _ -> invalid "is part of the host name: it must be 1 to 63 letters, digits and hyphens"
        | _ -> Ok prefix

    /// An address has no subdomains, and a test server on localhost none that resolve.
    let private takesPrefix (endpoints: ServiceEndpoints) (call: Call) (host: string) : bool =
        call.Operation.HostPrefix <> ""
        && endpoints.Settings.HostPrefix
        && not (HostLabel.isAddress host)
        && not (host = "localhost" || host.StartsWith("localhost:", StringComparison.Ordinal))

    let private bucketProblem (call: Call) : Problem voption =
        match tryText "Bucket" call with
        | ValueSome bucket -> BucketName.problem bucket
        | ValueNone -> ValueNone

    /// Headers that every request carries, unless it has its own.
    let private add (own: Header list) (headers: Header list) : Header list =
        match own with
        | [] -> headers
        | [ (struct (name, _)) as header ] ->
            match Header.tryFind name headers with
            | ValueSome _ -> headers
            | ValueNone -> header :: headers
        | own -> List.filter (fun (struct (name, _)) -> (Header.tryFind name headers).IsNone) own @ headers

    let private withEndpoint
        (own: Header list)
        (takesBucket: bool)
        (endpoint: Endpoint)
        (host: string)
        (features: CallFeatures)
        (call: Call)
        : Call = {
        call with
            Scope = endpoint.Scope
            Features = call.Features ||| features
            Auth = endpoint.Auth
            Request = {
                call.Request with
                    Scheme = endpoint.Scheme
                    Host = host
                    Path = join takesBucket endpoint call.Request.Path
                    Headers =
                        add
                            own
                            (match endpoint.Headers with
                             | [] -> call.Request.Headers
                             | headers -> headers @ call.Request.Headers)
            }
    }

    /// What the User-Agent header tells of an endpoint.
    let private featuresOf (endpoints: ServiceEndpoints) (account: string option) (endpoint: Endpoint) : CallFeatures =
        match account with
        | None -> endpoints.Features
        | Some id when endpoint.Host.StartsWith(id, StringComparison.Ordinal) ->
            endpoints.Features ||| CallFeatures.ResolvedAccountId ||| CallFeatures.AccountIdEndpoint
        | Some _ -> endpoints.Features ||| CallFeatures.ResolvedAccountId

    let private onward
        (own: Header list)
        (next: Handler)
        (endpoints: ServiceEndpoints)
        (account: string option)
        (call: Call)
        : Task<Result<HttpResponse, AwsError>> =
        let takesBucket = endpoints.TakesBucket call.Operation
        let failed (error: AwsError) = Task.FromResult(Error error)

        match (if takesBucket then bucketProblem call else ValueNone) with
        | ValueSome problem -> failed (AwsError.Invalid(call.Operation.Name, [ problem ]))
        | ValueNone ->
            match endpoints.Find(call.Operation, call.Context, account) with
            | Error error -> failed error
            | Ok endpoint when takesPrefix endpoints call endpoint.Host ->
                match expandPrefix call with
                | Ok prefix ->
                    let features = featuresOf endpoints account endpoint
                    next (withEndpoint own takesBucket endpoint (String.Concat(prefix, endpoint.Host)) features call)
                | Error error -> failed error
            | Ok endpoint ->
                let features = featuresOf endpoints account endpoint
                next (withEndpoint own takesBucket endpoint endpoint.Host features call)

    /// As <c>resolve</c>, with headers that differ from call to call.
    let internal resolveWith
        (headers: unit -> Header list)
        (settle: Service -> Result<ServiceEndpoints, AwsError>)
        (account: CancellationToken -> Task<string option>)
        : Middleware =
        fun next call ->
            match settle call.Operation.Service with
            | Error error -> Task.FromResult(Error error)
            | Ok endpoints when endpoints.DependsOnAccount && call.Operation.Signed ->
                let found = account call.Cancel

                if found.IsCompletedSuccessfully then
                    onward (headers ()) next endpoints found.Result call
                else
                    task {
                        let! found = found
                        return! onward (headers ()) next endpoints found call
                    }
            | Ok endpoints -> onward (headers ()) next endpoints None call

    /// <summary>
    /// Gives each call its scheme, host, path, headers and signing scope. A service's endpoints are settled by the first
    /// function, which should remember them; the account of the credentials is asked for, where it is known, when a
    /// service's endpoints depend on it. The headers are the client's own, as its User-Agent: a request that has them
    /// already keeps its own.
    /// </summary>
    let resolve
        (headers: Header list)
        (settle: Service -> Result<ServiceEndpoints, AwsError>)
        (account: CancellationToken -> Task<string option>)
        : Middleware =
        resolveWith (fun () -> headers) settle account
