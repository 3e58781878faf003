namespace FunctionalAws.Protocols

open System
open System.Collections.Concurrent
open System.Text
open FunctionalAws
open FunctionalAws.Quirks
open FunctionalAws.Schema
open FunctionalAws.Protocols.Malformation

/// <summary>Makes operations out of a model, a protocol, and the shapes of their inputs and outputs.</summary>
[<RequireQualifiedAccess>]
module ServiceOperation =

    /// The protocols that the library speaks, by their names in models; of those that a service speaks too, the first one
    /// here is spoken. CBOR is the smallest on the wire and the cheapest to read.
    let private protocols: (string * Protocol) list = [
        "smithy-rpc-v2-cbor", RpcV2Cbor.protocol
        "json", AwsJson.protocol
        "rest-json", RestJson.protocol
        "rest-xml", RestXml.protocol
        "query", AwsQuery.protocol
        "ec2", Ec2Query.protocol
    ]

    /// The name of a protocol, empty for one that is not the library's own.
    let private nameOf (protocol: Protocol) : string =
        protocols
        |> List.tryFind (fun (_, known) -> obj.ReferenceEquals(known, protocol))
        |> Option.map fst
        |> Option.defaultValue ""

    /// <summary>The protocol to speak with a service.</summary>
    /// <param name="preferred">
    /// The protocols to look for first, by their names in models, as in <c>[ "json" ]</c>; names that the service does not
    /// list are passed over.
    /// </param>
    /// <param name="model">The service.</param>
    /// <exception cref="T:System.ArgumentException">The library speaks none of the service's protocols.</exception>
    let protocolPreferring (preferred: string list) (model: ServiceModel) : Protocol =
        let listed = model.Protocols
        let isListed (name: string, _: Protocol) : bool = Array.IndexOf(listed, name) >= 0

        let tryNamed (name: string) : (string * Protocol) option =
            protocols |> List.tryFind (fun (known, protocol) -> known = name && isListed (known, protocol))

        let known =
            match List.tryPick tryNamed preferred with
            | Some named -> Some named
            | None -> List.tryFind isListed protocols

        match known with
        | Some(_, protocol) -> protocol
        | None -> invalidArg (nameof model) ("no protocol of this service is known: " + String.Join(", ", listed))

    /// What is wrong with names of protocols, if anything: one that is none.
    let internal tryUnknown (names: string list) : AwsError option =
        let known = List.map fst protocols

        names
        |> List.tryFind (fun name -> not (List.contains name known))
        |> Option.map (fun name ->
            AwsError.Configuration $"""there is no protocol "{name}"; protocols are {String.Join(", ", known)}""")

    /// The protocol to speak with a service when there is no other wish: CBOR first, then JSON, then XML.
    let protocolOf (model: ServiceModel) : Protocol = protocolPreferring [] model

    /// The shape of an output that there is nothing in.
    let private noMembers: Schema =
        Schema("Unit", ShapeType.Structure, (fun _ -> Array.Empty()), (fun _ -> Array.Empty()), SchemaTraits.none)

    /// <summary>The service's error, of what an answer or its stream of events says of it.</summary>
    /// <remarks>What cannot be read is left out; the answer itself is always kept.</remarks>
    let private ofWire
        (model: ServiceModel)
        (operation: OperationModel)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        (status: int)
        (response: HttpResponse)
        (wire: WireError)
        : AwsError =
        let shape =
            ErrorShape.tryFind model operation wire.Shape
            |> Option.orElseWith (fun () -> ErrorShape.tryFind model operation wire.Code)

        /// Reads the error's members, if there are any and the model knows them.
        let readMembers (read: ShapeReader -> Schema -> 'members option) : 'members option =
            match shape, wire.Members with
            | Some schema, ValueSome members ->
                try
                    let root = Member(0, "error", true, (fun () -> schema), "Error", MemberTraits.none)
                    read (members root) schema
                with Malformed _ ->
                    None
            | _ -> None

        let detail = readMembers (fun reader schema -> readDetail schema.Name reader schema)

        let readDocument () : Document =
            readMembers (fun reader schema -> Some(DocumentShape.shape.Read reader schema))
            |> Option.defaultValue Document.empty

        let traits =
            match shape with
            | Some schema -> schema.Traits.Error
            | None -> ValueNone

        let header (name: string) : string = ValueOption.defaultValue "" (Header.tryFind name response.Headers)

        AwsError.Service {
            Code = if wire.Code = "" then string status else wire.Code
            Message = wire.Message
            Service = model.Metadata "serviceId"
            Operation = operation.Name
            Status = status
            RequestId =
                (match Header.requestId response.Headers with
                 | "" -> wire.RequestId
                 | id -> id)
            HostId =
                (match header "x-amz-id-2" with
                 | "" -> wire.HostId
                 | id -> id)
            Fault =
                (match traits with
                 | ValueSome { ServerFault = isServer } when isServer -> ErrorFault.Server
                 | ValueNone when status >= 500 -> ErrorFault.Server
                 | _ -> ErrorFault.Client)
            Retryable =
                (match traits with
                 | ValueSome error -> error.Retryable
                 | ValueNone -> false)
            Throttling =
                (match traits with
                 | ValueSome error -> error.Throttling
                 | ValueNone -> false)
            Detail = detail
            Members = Lazy<Document> readDocument
            Response = response
        }

    /// Turns a failed answer into the service's error.
    let private toError
        (model: ServiceModel)
        (operation: OperationModel)
        (codec: Codec)
        (quirks: OperationQuirks)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        (status: int)
        (response: HttpResponse)
        : AwsError =
        let response = { response with Body = Body.keep response.Body }

        let wire =
            try
                codec.ReadError response
            with Malformed _ -> {
                Code = ""
                Shape = ""
                Message = ""
                RequestId = ""
                HostId = ""
                Members = ValueNone
            }

        ofWire model operation readDetail status response (quirks.Error response wire)

    /// <summary>
    /// True when a call may be sent twice: its method or a trait says so, or a token tells the service that it is the same,
    /// or it reads pages. Where every call is a POST to the root, as in JSON and CBOR, methods say nothing, and AWS's SDKs
    /// send again.
    /// </summary>
    let private isRepeatable (model: ServiceModel) (operation: OperationModel) : bool =
        let hasToken () =
            match operation.Input with
            | null -> false
            | input -> input.Target.Members |> Array.exists _.Traits.IdempotencyToken

        operation.Idempotent
        || not (operation.Method = "POST" || operation.Method = "PATCH")
        || operation.UriTemplate = "/"
        || hasToken ()
        || Pagination.all model |> List.exists (fun paginator -> paginator.Operation = operation.Name)

    /// <summary>The codec of an operation: its protocol's, and around it what streams of events need.</summary>
    /// <param name="model">The service.</param>
    /// <param name="protocol">The protocol to speak.</param>
    /// <param name="name">The operation's name, which is in the model.</param>
    /// <param name="readDetail">Reads the members of an error shape, given by its name.</param>
    let codec
        (model: ServiceModel)
        (protocol: Protocol)
        (name: string)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        : Codec =
        let operation = model.Operation name

        protocol model operation
        |> EventCodec.over model operation (fun response wire ->
            ofWire model operation readDetail response.Status response wire)

    /// A typed value as a document and back.
    let private toDocument (root: Member | null) (shape: Shape<'value>) (value: 'value) : Document =
        match root with
        | null -> Document.empty
        | root -> DocumentWriter.OfStructure(root.Target, shape.Write, value)

    let private ofDocument
        (name: string)
        (root: Member | null)
        (check: Member -> Document -> Problem list)
        (shape: Shape<'value>)
        (document: Document)
        : Result<'value, AwsError> =
        let root =
            match root with
            | null -> Member(0, name, true, (fun () -> noMembers), name, MemberTraits.none)
            | root -> root

        try
            match check root document with
            | [] -> Ok(DocumentReader.Read(root.Target, shape.Read, document))
            | problems -> Error(AwsError.Invalid(name, problems))
        with Malformed message ->
            Error(AwsError.Invalid(name, [ { Path = "(the document)"; Message = message } ]))

    /// What is known of an operation's checksums when it is called: headers in the place of members.
    let private checksumOf (operation: OperationModel) : ChecksumTrait voption =
        let headerOf (name: string | null) : string =
            match name, operation.Input with
            | null, _
            | _, null -> ""
            | name, input ->
                input.Target.Members
                |> Array.tryFind (fun m -> m.Name = name && m.Location = Location.Header)
                |> Option.map _.WireName
                |> Option.defaultValue ""

        operation.Checksum
        |> ValueOption.map (fun model -> {
            Required = model.Required
            IsMd5 = model.IsMd5
            AlgorithmHeader = headerOf model.AlgorithmMember
            ModeHeader = headerOf model.ModeMember
            AnswerHeaders =
                BodyChecksum.all
                |> List.filter (fun known -> Array.contains known.Name model.ResponseAlgorithms)
                |> List.map _.Header
        })

    /// An operation of a service in one protocol.
    let private createIn
        (model: ServiceModel)
        (protocol: Protocol)
        (name: string)
        (input: Shape<'input>)
        (output: Shape<'output>)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        : Operation<'input, 'output> =
        let operation = model.Operation name
        let codec = codec model protocol name readDetail
        let streamsEvents = not (isNull (EventStreams.find operation.Output))
        let quirks = Quirks.find model.Service name
        let write = quirks.Write input.Write

        let streamsOutput =
            match operation.Output with
            | null -> false
            | root ->
                match root.Target.Payload with
                | null -> false
                | payload ->
                    payload.Target.Type = ShapeType.Blob
                    && (payload.Traits.Streaming || payload.Target.Traits.Streaming)

        let check (response: HttpResponse) : Result<HttpResponse, AwsError> =
            if response.Status >= 300 then
                Error(toError model operation codec quirks readDetail response.Status response)
            elif codec.IsHiddenError response then
                // The status said 200; what the error means is what a failing server's 500 means.
                Error(toError model operation codec quirks readDetail 500 response)
            else
                Ok response

        let outputSchema =
            match operation.Output with
            | null -> noMembers
            | root -> root.Target

        {
            Info = {
                Service = model.Service
                Name = name
                UriTemplate = operation.UriTemplate
                StaticContext = operation.StaticContext
                InputContext = OperationContext.names operation
                HostPrefix = operation.HostPrefix
                Signed = operation.Signed
                AuthSchemes = model.AuthNames name
                UnsignedPayload = operation.UnsignedPayload
                StreamsOutput = streamsOutput || streamsEvents
                AwaitsFirstMessage = streamsEvents && EventCodec.hasInitialMessages codec
                Compresses = operation.Compresses
                Checksum = checksumOf operation
                Around = quirks.Around
                IsRepeatable = lazy (isRepeatable model operation)
                Check = check
                Source = OperationSource(model, operation, codec, nameOf protocol)
            }
            Validate =
                (match operation.Input with
                 | null -> fun _ _ -> []
                 | root ->
                     fun validation value ->
                         match validation with
                         | Validation.Off -> []
                         | _ ->
                             try
                                 Validator.Check(validation.IsStrict, root, write, value)
                             with Malformed message -> [ { Path = "(the request)"; Message = message } ])
            Build =
                (match operation.Input with
                 | null -> fun newToken _ -> Ok(quirks.Request((codec.WriteRequest newToken).ToRequest()))
                 | root ->
                     fun newToken value ->
                         try
                             let message = codec.WriteRequest newToken
                             write message.Root root.Target value
                             Ok(quirks.Request(message.ToRequest()))
                         with Malformed message ->
                             Error(AwsError.Invalid(name, [ { Path = "(the request)"; Message = message } ])))
            Context =
                (match operation.Input with
                 | null -> fun _ -> []
                 // As the caller gave them: no quirk changes what an endpoint depends on.
                 | root -> OperationContext.reader operation root input.Write)
            Parse =
                fun response ->
                    try
                        let response = quirks.Answer response
                        let reader = quirks.Output response (codec.ReadResponse response)
                        let value = output.Read reader outputSchema
                        reader.End()
                        Ok value
                    with Malformed message ->
                        Error(AwsError.Unreadable(name, message, { response with Body = Body.keep response.Body }))
            Documents =
                let checkInput (root: Member) (document: Document) : Problem list =
                    Validator.Check(false, root, DocumentShape.shape.Write, document)

                {
                    OfInput = toDocument operation.Input input
                    ToInput = ofDocument name operation.Input checkInput input
                    OfOutput = toDocument operation.Output output
                    ToOutput = ofDocument name operation.Output (fun _ _ -> []) output
                }
            RequestId =
                fun response ->
                    try
                        codec.ReadRequestId response
                    with Malformed _ ->
                        ""
            InProtocol = ValueNone
        }

    /// <summary>An operation of a service.</summary>
    /// <param name="model">The service.</param>
    /// <param name="protocol">The protocol to speak when there is no other wish.</param>
    /// <param name="name">The operation's name, which is in the model.</param>
    /// <param name="input">How inputs are written.</param>
    /// <param name="output">How outputs are read.</param>
    /// <param name="readDetail">Reads the members of an error shape, given by its name.</param>
    let create
        (model: ServiceModel)
        (protocol: Protocol)
        (name: string)
        (input: Shape<'input>)
        (output: Shape<'output>)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        : Operation<'input, 'output> =
        let own = createIn model protocol name input output readDetail

        if model.Protocols.Length < 2 then
            own
        else
            let others = ConcurrentDictionary<string list, Operation<'input, 'output>>()

            let choose (preferred: string list) : Operation<'input, 'output> =
                let chosen = protocolPreferring preferred model

                if obj.ReferenceEquals(chosen, protocol) then
                    own
                else
                    createIn model chosen name input output readDetail

            {
                own with
                    InProtocol = ValueSome(fun preferred -> others.GetOrAdd(preferred, choose))
            }
