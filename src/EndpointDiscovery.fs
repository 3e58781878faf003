namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Collections.Generic
open System.Runtime.CompilerServices
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// Where a service wants calls to go, and until when that holds.
type private DiscoveredEndpoint = { Endpoint: CustomEndpoint; Expires: DateTimeOffset }

/// What a service has said for one set of identifiers: it is asked once at a time, and again before the answer is over.
[<Sealed>]
type private DiscoveredEndpoints
    (now: unit -> DateTimeOffset, ask: CancellationToken -> Task<Result<DiscoveredEndpoint option, AwsError>>) =
    let refresher =
        Refresher(
            now,
            (fun (found: DiscoveredEndpoint) -> Some found.Expires),
            _.Endpoint.Host,
            ask,
            TimeSpan.FromMinutes 1.0,
            TimeSpan.Zero
        )

    let mutable last: DiscoveredEndpoint option = None
    let mutable askAgain = DateTimeOffset.MinValue

    /// A service that gave no answer is left alone for that long, where calls can go without.
    let pause = TimeSpan.FromMinutes 1.0

    /// The endpoint: a fresh one, or else the one that was good last; none where there is no need of one.
    member _.Find(isRequired: bool, cancel: CancellationToken) : Task<Result<CustomEndpoint option, AwsError>> =
        task {
            let known () = last |> Option.map _.Endpoint

            if now () < askAgain && (last.IsSome || not isRequired) then
                return Ok(known ())
            else
                match! refresher.Ask cancel with
                | Ok(Some found) ->
                    last <- Some found
                    return Ok(Some found.Endpoint)
                | Error error when isRequired && last.IsNone -> return Error error
                | _ ->
                    askAgain <- now () + pause
                    return Ok(known ())
        }

/// <summary>
/// Endpoints that a service gives on request, as Timestream's do
/// (https://smithy.io/2.0/aws/aws-core.html#client-endpoint-discovery). What models demand is always asked for, what they
/// allow only where the setting endpoint_discovery_enabled is true. An endpoint that code or settings give goes before all.
/// </summary>
[<Sealed>]
type internal EndpointDiscoverer
    (configuration: Configuration option, settle: Service -> Result<ServiceEndpoints, AwsError>, endpoint: Middleware) =
    let known = ConcurrentDictionary<string, DiscoveredEndpoints>()

    let mode =
        match configuration with
        | None -> Ok "auto"
        | Some configuration ->
            Configuration.tryWord SettingTable.endpointDiscovery configuration
            |> Result.map (Option.defaultValue "auto")

    /// The input's values of the members that endpoints depend on.
    let identifiers (operation: OperationModel) (call: Call) : (string * string) list =
        match operation.Input with
        | null -> []
        | root ->
            match root.Target.Members |> Array.filter _.Traits.EndpointDiscoveryId with
            | [||] -> []
            | members ->
                let context = call.Context()

                [
                    for m in members do
                        match EndpointContext.tryFind (ContextCollector.Identifier m.Name) context with
                        | ValueSome(EndpointValue.String value) -> m.Name, value
                        | _ -> ()
                ]

    /// The question, as far as the service wants to know more than who asks.
    let question (root: Member | null) (operation: string) (identifiers: (string * string) list) : Document =
        let takes (name: string) =
            match root with
            | null -> false
            | root -> root.Target.Members |> Array.exists (fun m -> m.Name = name)

        Document.map [
            if not identifiers.IsEmpty && takes "Operation" then
                "Operation", Document.String operation
            if not identifiers.IsEmpty && takes "Identifiers" then
                "Identifiers", Document.map [ for name, value in identifiers -> name, Document.String value ]
        ]

    let read (now: DateTimeOffset) (answer: Document) : Result<DiscoveredEndpoint, AwsError> =
        let field (name: string) (document: Document) : Document option =
            match document with
            | Document.Map entries -> Dict.tryFind name entries
            | _ -> None

        match field "Endpoints" answer with
        | Some(Document.List(first :: _)) ->
            match field "Address" first, field "CachePeriodInMinutes" first with
            | Some(Document.String address), Some(Document.Integer minutes) ->
                let url =
                    if address.StartsWith("http", StringComparison.Ordinal) && address.Contains "://" then
                        address
                    else
                        "https://" + address

                CustomEndpoint.parse "which the service gave on request" url
                |> Result.map (fun endpoint -> {
                    Endpoint = endpoint
                    // An answer that held for no time at all would be asked for with every call.
                    Expires = now.AddMinutes(float (Math.Clamp(minutes, 1L, 525600L)))
                })
            | _ -> Error(AwsError.Configuration "the service gave an endpoint without an address or a period")
        | _ -> Error(AwsError.Configuration "the service gave no endpoints")

    let ask
        (next: Handler)
        (source: OperationSource)
        (call: Call)
        (identifiers: (string * string) list)
        (cancel: CancellationToken)
        : Task<Result<DiscoveredEndpoint option, AwsError>> =
        let model = source.Model

        match model.OperationNames |> Seq.tryFind (fun name -> (model.Operation name).FindsEndpoints) with
        | None -> Task.FromResult(Error(AwsError.Configuration "the model has no operation that finds endpoints"))
        | Some name ->
            let protocol = ServiceOperation.protocolPreferring [ source.Protocol ] model
            let shape = DocumentShape.shape
            let asking = ServiceOperation.create model protocol name shape shape (fun _ _ _ -> None)
            let input = question (model.Operation name).Input source.Operation.Name identifiers

            match asking.Build call.Effects.NewId input with
            | Error error -> Task.FromResult(Error error)
            | Ok request ->
                task {
                    let! answer =
                        endpoint next {
                            call with
                                Operation = asking.Info
                                Request = request
                                Context = fun () -> asking.Context input
                                Cancel = cancel
                        }

                    return
                        answer |> Result.bind asking.Parse |> Result.bind (read (call.Effects.Now())) |> Result.map Some
                }

    let entry (next: Handler) (source: OperationSource) (call: Call) : KeyValuePair<string, DiscoveredEndpoints> =
        let identifiers = identifiers source.Operation call

        let key =
            String.Join("\n", call.Operation.Service.Id :: [ for name, value in identifiers -> $"{name}={value}" ])

        let made =
            known.GetOrAdd(
                key,
                Func<string, DiscoveredEndpoints>(fun _ ->
                    DiscoveredEndpoints(call.Effects.Now, ask next source call identifiers))
            )

        KeyValuePair(key, made)

    let sendTo (endpoint: CustomEndpoint option) (next: Handler) (call: Call) =
        match endpoint with
        | None -> next call
        | Some endpoint ->
            next {
                call with
                    Request = {
                        call.Request with
                            Scheme = endpoint.Scheme
                            Host = endpoint.Host
                            Path = String.Concat(endpoint.Path, call.Request.Path)
                    }
            }

    let canSendAgain (body: Body) : bool =
        match body with
        | Body.Stream stream -> stream.CanReopen
        | _ -> true

    /// True when the service says that its endpoint is one no longer.
    let isOver (error: ServiceError) : bool = error.Status = 421 || error.Code = "InvalidEndpointException"

    let rec send (next: Handler) (source: OperationSource) (isAgain: bool) (call: Call) =
        task {
            let isRequired = source.Operation.EndpointDiscovery = EndpointDiscovery.Required
            let entry = entry next source call

            match! entry.Value.Find(isRequired, call.Cancel) with
            | Error error -> return Error error
            | Ok endpoint ->
                match! sendTo endpoint next call with
                | Error(AwsError.Service error) as failed when endpoint.IsSome && isOver error ->
                    // Of many who are told so, one forgets it: the next answer is another entry.
                    known.TryRemove entry |> ignore

                    if isAgain || not (canSendAgain call.Request.Body) then
                        return failed
                    else
                        return! send next source true call
                | answer -> return answer
        }

    let isCustom (service: Service) : bool =
        match settle service with
        | Ok endpoints -> endpoints.Settings.Custom.IsSome
        | Error _ -> false

    let refused (operation: string) : Task<Result<HttpResponse, AwsError>> =
        Task.FromResult(
            Error(
                AwsError.Configuration
                    $"{operation} has to ask its service for an endpoint first, which endpoint_discovery_enabled = false forbids"
            )
        )

    /// Sends a call of such an operation.
    member _.Send(next: Handler, source: OperationSource, call: Call) : Task<Result<HttpResponse, AwsError>> =
        match source.Operation.EndpointDiscovery, mode with
        | _, Error error -> Task.FromResult(Error error)
        | EndpointDiscovery.Optional, Ok("auto" | "false") -> next call
        | _ when isCustom call.Operation.Service -> next call
        | _, Ok "false" -> refused call.Operation.Name
        | _ -> send next source false call

/// Endpoint discovery in a pipeline.
[<RequireQualifiedAccess>]
module internal EndpointDiscoveries =

    // Few sessions call such a service, and a session is small: it has a discoverer when it needs one.
    let private discoverers =
        ConditionalWeakTable<Service -> Result<ServiceEndpoints, AwsError>, EndpointDiscoverer>()

    /// Belongs behind what gives calls their endpoints. What services have said is remembered for a session's endpoints,
    /// as `settle` gives them.
    let around
        (configuration: Configuration option)
        (settle: Service -> Result<ServiceEndpoints, AwsError>)
        (endpoint: Middleware)
        : Middleware =
        fun next call ->
            match call.Operation.Source with
            | :? OperationSource as source when not source.Operation.EndpointDiscovery.IsNone ->
                let discoverer =
                    discoverers.GetValue(settle, (fun settle -> EndpointDiscoverer(configuration, settle, endpoint)))

                discoverer.Send(next, source, call)
            | _ -> next call
