namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Collections.Generic
open FunctionalAws.Protocols
open FunctionalAws.Quirks
open FunctionalAws.Schema

/// <summary>The whole interface of a service, made of its model: what connections to the service share.</summary>
[<Sealed>]
type internal ServiceInterface(name: string, model: ServiceModel) =
    let protocol = lazy (ServiceOperation.protocolOf model)
    let operations = ConcurrentDictionary<string, Operation<Document, Document>>(StringComparer.Ordinal)

    let paginators =
        lazy
            (Pagination.all model
             |> List.map (fun rules -> KeyValuePair(rules.Operation, Pagination.ofRules model rules))
             |> Dictionary)

    let waiters = lazy (WaiterModel.all model)

    let make (operation: string) : Operation<Document, Document> =
        let shape = DocumentShape.parsingJson (Quirks.find model.Service operation).IsJson

        let readDetail (_: string) (reader: ShapeReader) (schema: Schema) : obj option =
            Some(nonNull (box (shape.Read reader schema)))

        ServiceOperation.create model protocol.Value operation shape shape readDetail

    let unknown (kind: string) (names: string seq) (given: string) : AwsError =
        AwsError.Configuration $"{name} has no {kind} {given}.{NearestNames.question names given}"

    member _.Name: string = name
    member _.Model: ServiceModel = model

    member _.Paginators: PaginatorModel list = [ for paginator in paginators.Value.Values -> paginator.Rules ]

    member _.Waiters: WaiterModel list = waiters.Value

    /// The model, which has an operation of the given name.
    member _.Having(operation: string) : Result<ServiceModel, AwsError> =
        if model.HasOperation operation then
            Ok model
        else
            Error(unknown "operation" model.OperationNames operation)

    /// The operation of the given name.
    member this.Operation(operation: string) : Result<Operation<Document, Document>, AwsError> =
        match operations.TryGetValue operation with
        | true, known -> Ok known
        | _ ->
            match this.Having operation with
            | Error error -> Error error
            | Ok _ ->
                try
                    Ok(operations.GetOrAdd(operation, make operation))
                with Damaged message ->
                    Error(AwsError.Configuration $"{name} {operation} cannot be called: {message}")

    /// The paginator of an operation, if it answers in pages.
    member _.TryPaginator(operation: string) : Paginator option =
        match paginators.Value.TryGetValue operation with
        | true, paginator -> Some paginator
        | _ -> None

    /// The paginator of an operation.
    member this.Paginator(operation: string) : Result<Paginator, AwsError> =
        match this.TryPaginator operation with
        | Some paginator -> Ok paginator
        | None ->
            match this.Having operation with
            | Error error -> Error error
            | Ok _ ->
                let hint = NearestNames.question paginators.Value.Keys operation
                Error(AwsError.Configuration $"{name} {operation} does not answer in pages.{hint}")

    /// The waiter of the given name, which is taken without regard to case.
    member _.Waiter(waiter: string) : Result<WaiterModel, AwsError> =
        let isIt (known: WaiterModel) = String.Equals(known.Name, waiter, StringComparison.OrdinalIgnoreCase)

        match waiters.Value |> List.tryFind isIt with
        | Some known -> Ok known
        | None -> Error(unknown "waiter" (waiters.Value |> List.map _.Name) waiter)

/// The interfaces that have been opened, by what they were made of, so that another connection finds them ready.
module private Interfaces =

    // A program that walks over all services must not keep them all.
    let private most = 64
    let private opened = ConcurrentDictionary<string, ServiceInterface>(StringComparer.Ordinal)
    let private order = ConcurrentQueue<string>()

    /// Reads the model of a service that has been found, unless it has been read before.
    let openFound (found: FoundModel) : Result<ServiceInterface, AwsError> =
        match opened.TryGetValue found.Identity with
        | true, known -> Ok known
        | _ ->
            match found.Load() with
            | Error message -> Error(AwsError.Configuration message)
            | Ok model ->
                let made = ServiceInterface(found.Name, model)
                let kept = opened.GetOrAdd(found.Identity, made)

                if obj.ReferenceEquals(kept, made) then
                    order.Enqueue found.Identity

                    if order.Count > most then
                        match order.TryDequeue() with
                        | true, oldest -> opened.TryRemove oldest |> ignore
                        | _ -> ()

                Ok kept

    let private sourcesText (sources: ModelSource list) : string =
        sources |> List.map _.Description |> String.concat ", "

    /// Finds a service in the first source that has it, and opens it.
    let find
        (sources: ModelSource list)
        (service: string)
        (version: string option)
        : Result<ServiceInterface, AwsError> =
        let rec search (rest: ModelSource list) : Result<ServiceInterface, AwsError> =
            match rest with
            | [] ->
                let names =
                    sources |> List.collect (fun source -> source.Services() |> Result.defaultValue []) |> List.distinct

                let asked =
                    match version with
                    | Some version -> $"{service}, API version {version}"
                    | None -> service

                let others =
                    match NearestNames.find names service with
                    | [ same ] when ModelSource.plain same = ModelSource.plain service -> ""
                    | _ -> NearestNames.question names service

                Error(
                    AwsError.Configuration $"there is no model of the service {asked} in {sourcesText sources}.{others}"
                )
            | source :: rest ->
                match source.Find service version with
                | Ok(Some found) -> openFound found
                | Ok None -> search rest
                | Error message -> Error(AwsError.Configuration message)

        search sources

/// <summary>A request by an operation's name: what <c>Connection.request</c> makes, to be sent by <c>Aws.send</c> and its
/// like.</summary>
[<Sealed>]
type DocumentRequest
    internal
    (service: ServiceModel, operation: Operation<Document, Document>, paginator: Paginator option, input: Document) =

    /// The operation's name.
    member _.OperationName: string = operation.Info.Name
    member _.Input: Document = input

    member private _.Again(input: Document) : DocumentRequest = DocumentRequest(service, operation, paginator, input)

    override _.Equals(other: objnull) : bool =
        match other with
        | :? DocumentRequest as other -> other.OperationName = operation.Info.Name && other.Input = input
        | _ -> false

    override _.GetHashCode() : int = hash input

    /// The same operation over requests.
    member this.Operation: Operation<DocumentRequest, Document> =
        operation |> WrappedOperation.create this.Again _.Input

    interface IWrapped<Document> with
        member _.Input = input
        member this.With(input: Document) = box (this.Again input)

    interface IPaged<DocumentRequest, Document, Document> with
        member this.Operation = this.Operation

        member this.Next(output: Document) =
            paginator
            |> Option.bind (fun paginator -> Pagination.next paginator.Rules input output)
            |> Option.map this.Again

        member _.Items(output: Document) =
            match paginator with
            | Some paginator -> Pagination.items paginator.Rules output :> IReadOnlyCollection<Document>
            | None -> [| output |]

        member _.Paginator =
            match paginator with
            | Some paginator -> paginator
            | None -> Pagination.ofOperation service operation.Info.Name

/// <summary>The whole interface of one service, by the names in its model. Made by <c>Session.connect</c>.</summary>
/// <remarks>It costs nothing to make again: connections to a service share what has been read of it. One to a service
/// that is not known answers every call with the error that says so.</remarks>
[<Sealed>]
type Connection internal (opened: Result<ServiceInterface, AwsError>, aws: IAws) =
    member internal _.Opened: Result<ServiceInterface, AwsError> = opened

    /// What calls are sent through.
    member _.Aws: IAws = aws

    /// The service's model, or why there is none.
    member _.Model: Result<ServiceModel, AwsError> = opened |> Result.map _.Model

    interface IAws with
        member _.Pipeline = aws.Pipeline

/// Calling operations by name.
[<RequireQualifiedAccess>]
module Connection =

    let internal openWith
        (sources: ModelSource list)
        (service: string)
        (version: string option)
        (aws: IAws)
        : Connection =
        Connection(Interfaces.find sources service version, aws)

    /// <summary>
    /// The same connection that speaks one of the given protocols where the service does, the first one first, by their
    /// names in models: <c>Connection.preferring [ "json" ]</c>. It goes before <c>Session.withProtocols</c>; without a wish
    /// the order is that of docs/protocols.md.
    /// </summary>
    let preferring (protocols: string list) (connection: Connection) : Connection =
        let opened =
            match ServiceOperation.tryUnknown protocols with
            | Some error -> Error error
            | None -> connection.Opened

        let pipeline = lazy { connection.Aws.Pipeline with Protocols = protocols }

        Connection(
            opened,
            {
                new IAws with
                    member _.Pipeline = pipeline.Value
            }
        )

    /// <summary>
    /// The same connection with something of its own done to its calls:
    /// <c>Connection.through (Aws.insertBefore StageName.Sign "tenant" tenant)</c>.
    /// </summary>
    let through (change: IAws -> IAws) (connection: Connection) : Connection =
        Connection(connection.Opened, change connection.Aws)

    // -------------------------------------------------------------------------------------------------- calling

    /// <summary>A request of an operation, for <c>Aws.send</c>, <c>Aws.sendDetailed</c>, <c>Aws.pages</c> and the like; or
    /// the error of a name that is not known.</summary>
    let request (operation: string) (input: Document) (connection: Connection) : Result<DocumentRequest, AwsError> =
        match connection.Opened with
        | Error error -> Error error
        | Ok service ->
            match service.Operation operation with
            | Error error -> Error error
            | Ok known -> Ok(DocumentRequest(service.Model, known, service.TryPaginator operation, input))

    let private bound (operation: string) (connection: Connection) : Result<Operation<Document, Document>, AwsError> =
        match connection.Opened with
        | Error error -> Error error
        | Ok service -> service.Operation operation

    /// <summary>Calls an operation and brings its output:
    /// <c>connection |> Connection.call "ListAccounts" Document.empty</c>.</summary>
    /// <remarks>
    /// Names are the model's, those of members, too. An output that streams has a <c>Document.Stream</c>, which holds a
    /// connection until it is disposed of. An error of the service has its members as a document in <c>Detail</c>. A member
    /// that is JSON in a text (the jsonvalue trait) takes any document, or that text; the output has what the JSON means, also
    /// of IAM's policies and CloudFormation's templates, which are texts to their models.
    /// </remarks>
    let call (operation: string) (input: Document) (connection: Connection) : Async<Result<Document, AwsError>> =
        match bound operation connection with
        | Error error -> async.Return(Error error)
        | Ok operation -> Aws.asAsync (fun cancel -> Aws.callTask operation connection cancel input)

    /// <summary>As <c>call</c>, with the answer's status, headers and request id.</summary>
    let callDetailed
        (operation: string)
        (input: Document)
        (connection: Connection)
        : Async<Result<Answer<Document>, AwsError>> =
        match request operation input connection with
        | Error error -> async.Return(Error error)
        | Ok request -> Aws.sendDetailed connection request

    /// <summary>Calls an operation whose output streams, and brings the stream. Dispose of it: it holds a
    /// connection.</summary>
    let stream (operation: string) (input: Document) (connection: Connection) : Async<Result<ByteStream, AwsError>> =
        async {
            match! call operation input connection with
            | Error error -> return Error error
            | Ok(Document.Map members) ->
                let streams =
                    members
                    |> Dict.toList
                    |> List.choose (fun (_, value) ->
                        match value with
                        | Document.Stream stream -> Some stream
                        | _ -> None)

                match streams with
                | stream :: _ -> return Ok stream
                | [] -> return Error(AwsError.Configuration $"the output of {operation} does not stream")
            | Ok _ -> return Error(AwsError.Configuration $"the output of {operation} does not stream")
        }

    /// <summary>A URL that makes the call when it is fetched with the operation's method, for as long as given (1 second
    /// to 7 days). Nothing is sent.</summary>
    let presign
        (operation: string)
        (input: Document)
        (expires: TimeSpan)
        (connection: Connection)
        : Async<Result<Uri, AwsError>> =
        match bound operation connection with
        | Error error -> async.Return(Error error)
        | Ok operation -> Aws.asAsync (fun cancel -> Aws.presignTask operation connection expires cancel input)

    // --------------------------------------------------------------------------------------------------- paging

    let private paged
        (operation: string)
        (input: Document)
        (connection: Connection)
        : Result<DocumentRequest, AwsError> =
        match connection.Opened with
        | Error error -> Error error
        | Ok service ->
            match service.Paginator operation with
            | Error error -> Error error
            | Ok _ -> request operation input connection

    /// <summary>The outputs of an operation that answers in pages; <c>Pages</c> has what can be done with them:
    /// <c>connection |> Connection.pages "ListUsers" Document.empty |> Pages.pageSize 50 |> Pages.toList</c>.</summary>
    let pages (operation: string) (input: Document) (connection: Connection) : Pages<Document, Document> =
        match paged operation input connection with
        | Error error -> Pages.failing operation error
        | Ok request -> Aws.pages connection request

    /// <summary>The items of an operation that answers in pages, one after the other: what the first result key of its
    /// paginator finds. Entries of a map come as documents of "Key" and "Value".</summary>
    let items (operation: string) (input: Document) (connection: Connection) : Items<Document> =
        pages operation input connection |> Pages.items

    /// <summary>All pages as one output: each result key with the values of all pages, and what is the same for all of
    /// them.</summary>
    let all (operation: string) (input: Document) (connection: Connection) : Async<Result<Document, AwsError>> =
        async {
            let! result = pages operation input connection |> Pages.buildFullResult
            return result |> Result.map (fun (struct (output, _)) -> output)
        }

    // -------------------------------------------------------------------------------------------------- waiting

    /// <summary>A waiter by its name, to change its pace or to wait with <c>Connection.waitWith</c>.</summary>
    let waiter (name: string) (connection: Connection) : Result<Waiter<DocumentRequest, Document>, AwsError> =
        match connection.Opened with
        | Error error -> Error error
        | Ok service ->
            service.Waiter name
            |> Result.bind (fun waiter -> WaiterModel.toWaiter waiter |> Result.mapError AwsError.Configuration)

    /// <summary>Repeats the call of a waiter's operation until it is satisfied, with a changed waiter:
    /// <c>Connection.waitWith (fun waiter -> { waiter with Delay = … }) "TableExists" input</c>.</summary>
    let waitWith
        (change: Waiter<DocumentRequest, Document> -> Waiter<DocumentRequest, Document>)
        (name: string)
        (input: Document)
        (connection: Connection)
        : Async<Result<Document option, AwsError>> =
        let prepared =
            connection.Opened
            |> Result.bind (fun service -> service.Waiter name)
            |> Result.bind (fun known ->
                match WaiterModel.toWaiter known, request known.Operation input connection with
                | Error message, _ -> Error(AwsError.Configuration message)
                | _, Error error -> Error error
                | Ok waiter, Ok request -> Ok(change waiter, request))

        match prepared with
        | Error error -> async.Return(Error error)
        | Ok(waiter, request) -> Aws.waitUntil waiter connection request

    /// <summary>Repeats the call of a waiter's operation until it is satisfied, and brings the answer that satisfied it;
    /// nothing when that was an error, as for a table that is gone.</summary>
    let wait (name: string) (input: Document) (connection: Connection) : Async<Result<Document option, AwsError>> =
        waitWith id name input connection

    // ------------------------------------------------------------------------------------------ introspection

    let private asked (operation: string) (connection: Connection) : Result<ServiceModel, AwsError> =
        connection.Opened |> Result.bind (fun service -> service.Having operation)

    /// The names of the service's operations.
    let operations (connection: Connection) : Result<string list, AwsError> =
        connection.Model |> Result.map (fun model -> model.OperationNames |> Seq.sort |> List.ofSeq)

    /// What a model says, or that it is damaged.
    let private told (read: unit -> Result<'fact, AwsError>) : Result<'fact, AwsError> =
        try
            read ()
        with Damaged message ->
            Error(AwsError.Configuration $"the service's model cannot be read: {message}")

    /// What the model says of an operation: its input and output with their constraints, errors, pages and waiters.
    let operation (name: string) (connection: Connection) : Result<OperationFacts, AwsError> =
        told (fun () -> asked name connection |> Result.map (Introspection.operation name))

    /// The members of a shape of the model, by its name.
    let members (shape: string) (connection: Connection) : Result<MemberFacts list, AwsError> =
        told (fun () -> connection.Model |> Result.map (Introspection.members shape))

    /// How the service's operations answer in pages.
    let paginators (connection: Connection) : Result<PaginatorModel list, AwsError> =
        told (fun () -> connection.Opened |> Result.map _.Paginators)

    /// What the service can be waited for.
    let waiters (connection: Connection) : Result<WaiterModel list, AwsError> =
        told (fun () -> connection.Opened |> Result.map _.Waiters)

    /// What the service's endpoints depend on.
    let endpointParameters (connection: Connection) : Result<EndpointParameter list, AwsError> =
        told (fun () -> connection.Model |> Result.map Introspection.endpointParameters)

    let private page (made: Result<string, AwsError>) : string =
        match made with
        | Ok text -> text
        | Error error -> AwsError.explain error + "\n"

    /// <summary>An operation's page for a person, to be printed:
    /// <c>connection |> Connection.describe "PutItem" |> printfn "%s"</c>.</summary>
    let describe (operation: string) (connection: Connection) : string =
        told (fun () -> asked operation connection |> Result.map (Introspection.operationPage operation))
        |> page

    /// The service's page for a person, to be printed.
    let describeService (connection: Connection) : string =
        told (fun () -> connection.Model |> Result.map Introspection.servicePage) |> page
