namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Makes operations out of a model, a protocol, and the shapes of their inputs and outputs.</summary>
[<RequireQualifiedAccess>]
module ServiceOperation =

    /// The protocols that the library speaks, by their names in models.
    let private protocols: (string * Protocol) list = [
        "json", AwsJson.protocol
        "rest-xml", RestXml.protocol
        "query", AwsQuery.protocol
        "ec2", Ec2Query.protocol
    ]

    /// The first protocol of the service that the library speaks.
    let protocolOf (model: ServiceModel) : Protocol =
        let known =
            model.Protocols
            |> Array.tryPick (fun name -> protocols |> List.tryFind (fun (known, _) -> known = name))

        match known with
        | Some(_, protocol) -> protocol
        | None ->
            invalidArg (nameof model) ("no protocol of this service is known: " + String.Join(", ", model.Protocols))

    /// The shape of an output that there is nothing in.
    let private noMembers: Schema =
        Schema("Unit", ShapeType.Structure, (fun _ -> Array.Empty()), (fun _ -> Array.Empty()), SchemaTraits.none)

    /// What went wrong, when it is the message's fault and not the program's.
    let private (|Malformed|_|) (error: exn) : string option =
        match error with
        | UnreadableException message -> Some message
        | :? MalformedXmlException
        | :? InvalidXmlCharacterException
        | :? FormatException
        | :? OverflowException
        | :? DecoderFallbackException -> Some error.Message
        | _ -> None

    /// The shape of the error with the given code: one that the operation names, or any of the model.
    let private errorShape (model: ServiceModel) (operation: OperationModel) (code: string) : Schema option =
        let codeOf (schema: Schema) : string =
            match schema.Traits.Error with
            | ValueSome error -> error.Code
            | ValueNone -> ""

        if code = "" then
            None
        else
            operation.Errors
            |> Seq.map model.Shape
            |> Seq.tryFind (fun schema -> schema.Name = code || codeOf schema = code)
            |> Option.orElseWith (fun () ->
                if model.HasShape code then
                    Some(model.Shape code) |> Option.filter (fun schema -> schema.Traits.Error.IsSome)
                else
                    None)

    /// <summary>Turns a failed answer into the service's error.</summary>
    /// <remarks>What cannot be read is left out; the answer itself is always kept.</remarks>
    let private toError
        (model: ServiceModel)
        (operation: OperationModel)
        (codec: Codec)
        (readDetail: string -> ShapeReader -> Schema -> obj option)
        (status: int)
        (response: HttpResponse)
        : AwsError =
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

        let shape =
            errorShape model operation wire.Shape
            |> Option.orElseWith (fun () -> errorShape model operation wire.Code)

        let detail =
            match shape, wire.Members with
            | Some schema, ValueSome members ->
                try
                    let root = Member(0, "error", true, (fun () -> schema), "Error", MemberTraits.none)
                    readDetail schema.Name (members root) schema
                with Malformed _ ->
                    None
            | _ -> None

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
            Retryable =
                (match traits with
                 | ValueSome error -> error.Retryable
                 | ValueNone -> false)
            Throttling =
                (match traits with
                 | ValueSome error -> error.Throttling
                 | ValueNone -> false)
            Detail = detail
            Response = response
        }

    /// The values that the endpoint depends on: the walk over an input that keeps only context parameters.
    let private contextOf
        (root: Member)
        (write: ShapeWriter -> Schema -> 'input -> unit)
        : 'input -> (string * EndpointValue) list =
        let isContext (m: Member) = not (isNull m.Traits.ContextParam) || m.Traits.HostLabel

        if root.Target.Members |> Array.exists isContext then
            fun input ->
                let collector = ContextCollector()
                write collector root.Target input
                collector.Values
        else
            fun _ -> []

    /// <summary>An operation of a service.</summary>
    /// <param name="model">The service.</param>
    /// <param name="protocol">The protocol to speak.</param>
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
        let operation = model.Operation name
        let codec = protocol model operation

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
                Error(toError model operation codec readDetail response.Status response)
            elif codec.IsHiddenError response then
                // The status said 200; what the error means is what a failing server's 500 means.
                Error(toError model operation codec readDetail 500 response)
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
                HostPrefix = operation.HostPrefix
                Signed = operation.Signed
                UnsignedPayload = operation.UnsignedPayload
                StreamsOutput = streamsOutput
                Compresses = operation.Compresses
                ChecksumRequired = operation.ChecksumRequired
                Check = check
            }
            Validate =
                (match operation.Input with
                 | null -> fun _ -> []
                 | root ->
                     fun value ->
                         try
                             Validator.Check(false, root, input.Write, value)
                         with Malformed message -> [ { Path = "(the request)"; Message = message } ])
            Build =
                (match operation.Input with
                 | null -> fun newToken _ -> Ok((codec.WriteRequest newToken).ToRequest())
                 | root ->
                     fun newToken value ->
                         try
                             let message = codec.WriteRequest newToken
                             input.Write message.Root root.Target value
                             Ok(message.ToRequest())
                         with Malformed message ->
                             Error(AwsError.Invalid(name, [ { Path = "(the request)"; Message = message } ])))
            Context =
                (match operation.Input with
                 | null -> fun _ -> []
                 | root -> contextOf root input.Write)
            Parse =
                fun response ->
                    try
                        let reader = codec.ReadResponse response
                        let value = output.Read reader outputSchema
                        reader.End()
                        Ok value
                    with Malformed message ->
                        Error(AwsError.Unreadable(name, message, BodyBytes.excerpt response.Body))
            RequestId =
                fun response ->
                    try
                        codec.ReadRequestId response
                    with Malformed _ ->
                        ""
        }
