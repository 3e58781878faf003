namespace FunctionalAws.Schema

open System
open System.Collections.Generic
open System.IO
open System.IO.Compression
open System.Reflection
open System.Text.Json
open FunctionalAws

/// What a model says of an operation's checksums: the names are those of members of its input, and of algorithms.
[<NoEquality; NoComparison>]
type ChecksumModel = {
    /// True when a request needs a checksum.
    Required: bool
    /// True when that is a Content-MD5 header, the httpChecksumRequired trait.
    IsMd5: bool
    /// The member of the input that chooses a checksum, or null.
    AlgorithmMember: string | null
    /// The member of the input that asks for the answer's checksum, or null.
    ModeMember: string | null
    /// The checksums that an answer may have.
    ResponseAlgorithms: string[]
}

/// Whether a service is asked where the calls of an operation are to go.
[<RequireQualifiedAccess>]
type EndpointDiscovery =
    /// Never.
    | None
    /// Where somebody wants it.
    | Optional
    /// Always: the service has no other endpoints.
    | Required

/// An operation as the model has it.
[<NoEquality; NoComparison>]
type OperationModel = {
    Name: string
    Method: string
    /// Path and fixed query, with labels in braces: "/{Bucket}/{Key+}?acl".
    UriTemplate: string
    /// The status that the model gives for success; 200 where it gives none.
    SuccessStatus: int
    /// The input's shape with the traits of its use here, or null.
    Input: Member | null
    /// The output's shape with the traits of its use here, or null.
    Output: Member | null
    /// The element around the output in the answers of AWS Query, or null.
    ResultWrapper: string | null
    /// The names of the modelled error shapes.
    Errors: string[]
    HostPrefix: string
    StaticContext: (string * EndpointValue) list
    /// Endpoint parameters, and the JMESPath expressions that find their values in an input.
    OperationContext: (string * string) list
    Signed: bool
    UnsignedPayload: bool
    /// True when a request's body may be compressed with gzip.
    Compresses: bool
    /// What the traits httpChecksum and httpChecksumRequired say; none without them.
    Checksum: ChecksumModel voption
    /// True when the model says that a call may be sent twice, or changes nothing.
    Idempotent: bool
    EndpointDiscovery: EndpointDiscovery
    /// True for the operation that says where the calls of others are to go.
    FindsEndpoints: bool
    Deprecated: bool
}

/// <summary>
/// A service model in botocore's data layout, read shape by shape as they are asked for: opening one costs a scan of the
/// text, not a tree of it.
/// </summary>
[<Sealed>]
type ServiceModel
    private
    (
        text: byte[],
        metadata: JsonElement,
        shapes: Dictionary<string, struct (int * int)>,
        operations: Dictionary<string, struct (int * int)>,
        sections: Dictionary<string, struct (int * int)>,
        carriedRules: Lazy<byte[]> option
    ) =
    static let carried = Dictionary<struct (Assembly * string), ServiceModel>()

    let gate = obj ()
    let readShapes = Dictionary<string, Schema>()
    let readOperations = Dictionary<string, OperationModel>()

    let string (name: string) (element: JsonElement) : string | null =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.String -> value.GetString()
        | true, value -> value.GetRawText()
        | _ -> null

    let stringOr (fallback: string) (name: string) (element: JsonElement) : string =
        match string name element with
        | null -> fallback
        | value -> value

    let flag (name: string) (element: JsonElement) : bool =
        match element.TryGetProperty name with
        | true, value -> value.ValueKind <> JsonValueKind.False
        | _ -> false

    let number (name: string) (element: JsonElement) : float voption =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.Number -> ValueSome(value.GetDouble())
        | _ -> ValueNone

    let strings (name: string) (element: JsonElement) : string[] =
        match element.TryGetProperty name with
        | true, values when values.ValueKind = JsonValueKind.Array -> [|
            for value in values.EnumerateArray() -> nonNull (value.GetString())
          |]
        | _ -> Array.Empty()

    let xmlNamespace (element: JsonElement) : XmlNamespace voption =
        match element.TryGetProperty "xmlNamespace" with
        | true, value when value.ValueKind = JsonValueKind.Object ->
            ValueSome { Uri = stringOr "" "uri" value; Prefix = stringOr "" "prefix" value }
        | true, value -> ValueSome { Uri = nonNull (value.GetString()); Prefix = "" }
        | _ -> ValueNone

    let timestampFormat (element: JsonElement) : TimestampFormat =
        match string "timestampFormat" element with
        | "iso8601" -> TimestampFormat.Iso8601
        | "rfc822" -> TimestampFormat.Rfc822
        | "unixTimestamp" -> TimestampFormat.UnixTimestamp
        | _ -> TimestampFormat.Default

    let location (element: JsonElement) : Location =
        match string "location" element with
        | "header" -> Location.Header
        | "headers" -> Location.Headers
        | "querystring" -> Location.Query
        | "uri" -> Location.Uri
        | "statusCode" -> Location.StatusCode
        | _ -> Location.Body

    let memberTraits (required: bool) (element: JsonElement) : MemberTraits = {
        LocationName = string "locationName" element
        Location = location element
        Required = required
        Flattened = flag "flattened" element
        XmlAttribute = flag "xmlAttribute" element
        XmlNamespace = xmlNamespace element
        TimestampFormat = timestampFormat element
        QueryName = string "queryName" element
        Streaming = flag "streaming" element
        IdempotencyToken = flag "idempotencyToken" element
        JsonValue = flag "jsonvalue" element
        HostLabel = flag "hostLabel" element
        ContextParam =
            (match element.TryGetProperty "contextParam" with
             | true, value -> string "name" value
             | _ -> null)
        EventPayload = flag "eventpayload" element
        EventHeader = flag "eventheader" element
        EndpointDiscoveryId = flag "endpointdiscoveryid" element
        Deprecated = flag "deprecated" element
    }

    let shapeType (element: JsonElement) : ShapeType =
        match string "type" element with
        | "structure" when flag "document" element -> ShapeType.Document
        | "structure" -> ShapeType.Structure
        | "list" -> ShapeType.List
        | "map" -> ShapeType.Map
        | "blob" -> ShapeType.Blob
        | "boolean" -> ShapeType.Boolean
        | "integer" -> ShapeType.Integer
        | "long" -> ShapeType.Long
        | "float" -> ShapeType.Float
        | "double" -> ShapeType.Double
        | "timestamp" -> ShapeType.Timestamp
        | _ -> ShapeType.String

    let error (name: string) (element: JsonElement) : ErrorTrait voption =
        if not (flag "exception" element || flag "fault" element || flag "error" element) then
            ValueNone
        else
            let details =
                match element.TryGetProperty "error" with
                | true, details when details.ValueKind = JsonValueKind.Object -> details
                | _ -> element

            let status = number "httpStatusCode" details |> ValueOption.defaultValue 400.0 |> int

            let throttling =
                match element.TryGetProperty "retryable" with
                | true, value when value.ValueKind = JsonValueKind.Object -> flag "throttling" value
                | _ -> false

            ValueSome {
                Code = stringOr name "code" details
                Status = status
                ServerFault = flag "fault" element || status >= 500
                Retryable = flag "retryable" element
                Throttling = throttling
            }

    let wholeText = text

    let service: Service =
        let text (name: string) = stringOr "" name metadata
        let prefix = text "endpointPrefix"

        {
            Id = text "serviceId"
            EndpointPrefix = prefix
            SigningName = stringOr prefix "signingName" metadata
            ApiVersion = text "apiVersion"
            DoubleEncodesPath = not ((text "signatureVersion").StartsWith("s3", StringComparison.Ordinal))
            EndpointRules =
                (match carriedRules, sections.TryGetValue "endpointRuleSet" with
                 | Some rules, _ -> Some rules
                 | None, (true, struct (start, length)) -> Some(lazy (wholeText.AsSpan(start, length).ToArray()))
                 | None, _ -> None)
        }

    let parse (struct (start: int, length: int)) : JsonElement =
        let mutable reader = Utf8JsonReader(ReadOnlySpan(text, start, length))
        JsonElement.ParseValue(&reader)

    /// The metadata's value of a name, or "".
    member _.Metadata(name: string) : string = stringOr "" name metadata

    /// The protocols that the service speaks, the model's own choice first.
    member _.Protocols: string[] =
        match strings "protocols" metadata with
        | [||] -> [| stringOr "" "protocol" metadata |]
        | listed -> listed

    /// True when errors may carry the code that the Query protocol had for them.
    member _.QueryCompatible: bool = flag "awsQueryCompatible" metadata

    /// The name space of the service's XML, if it has one.
    member _.XmlNamespace: XmlNamespace voption = xmlNamespace metadata

    /// What endpoints and signatures need to know of the service.
    member _.Service: Service = service

    member _.ShapeNames: string seq = shapes.Keys
    member _.OperationNames: string seq = operations.Keys

    /// True when there is an operation of the given name.
    member _.HasOperation(name: string) : bool = operations.ContainsKey name

    /// The ways in which an operation is signed, the best first, as in "aws.auth#sigv4": its own, or else the service's.
    member _.AuthSchemes(operation: string) : string[] =
        match operations.TryGetValue operation with
        | true, place ->
            match strings "auth" (parse place) with
            | [||] -> strings "auth" metadata
            | own -> own
        | _ -> strings "auth" metadata

    /// The same ways without their name spaces, as in "sigv4". Models that list none say it by their signature's version.
    member this.AuthNames(operation: string) : string list =
        match List.ofArray (this.AuthSchemes operation), stringOr "" "signatureVersion" metadata with
        | [], "bearer" -> [ "httpBearerAuth" ]
        | [], _ -> [ "sigv4" ]
        | listed, _ -> listed |> List.map (fun name -> name.Substring(name.IndexOf '#' + 1))

    /// What stands beside the model's own parts, by its name, as "pagination", "waiters" and "endpointRuleSet".
    member _.Section(name: string) : JsonElement voption =
        match sections.TryGetValue name with
        | true, place -> ValueSome(parse place)
        | _ -> ValueNone

    /// True when there is a shape of the given name.
    member _.HasShape(name: string) : bool = shapes.ContainsKey name

    /// The shape of the given name, which is in the model.
    member this.Shape(name: string) : Schema =
        lock gate (fun () ->
            match readShapes.TryGetValue name with
            | true, shape -> shape
            | _ ->
                let element = parse shapes[name]
                let shape = this.ReadShape(name, element)
                readShapes[name] <- shape
                shape)

    /// The operation of the given name, which is in the model.
    member this.Operation(name: string) : OperationModel =
        lock gate (fun () ->
            match readOperations.TryGetValue name with
            | true, operation -> operation
            | _ ->
                let operation = this.ReadOperation(name, parse operations[name])
                readOperations[name] <- operation
                operation)

    /// The shape of the output of an operation that has one.
    member this.OutputOf(operation: string) : Schema =
        match (this.Operation operation).Output with
        | null -> invalidArg (nameof operation) (operation + " has no output")
        | root -> root.Target

    member private this.Resolve(element: JsonElement) : unit -> Schema =
        let name = stringOr "" "shape" element
        fun () -> this.Shape name

    member private this.ReadShape(name: string, element: JsonElement) : Schema =
        let kind = shapeType element
        let required = strings "required" element

        let traits = {
            IsUnion = flag "union" element
            IsEventStream = flag "eventstream" element
            Streaming = flag "streaming" element
            RequiresLength = flag "requiresLength" element
            Sensitive = flag "sensitive" element
            Sparse = flag "sparse" element
            Flattened = flag "flattened" element
            LocationName = string "locationName" element
            XmlNamespace = xmlNamespace element
            TimestampFormat = timestampFormat element
            Payload = string "payload" element
            Required = required
            Bounds = { Minimum = number "min" element; Maximum = number "max" element }
            Pattern = string "pattern" element
            Values = strings "enum" element
            Error = error name element
        }

        let part (index: int) (name: string) (wireName: string) (element: JsonElement) : Member =
            Member(index, name, true, this.Resolve element, wireName, memberTraits true element)

        let makeMembers (_: Schema) : Member[] =
            match element.TryGetProperty "members" with
            | true, members ->
                let mutable index = -1

                // Of many, comparing each with all would take for ever.
                let requires: string -> bool =
                    if required.Length <= 16 then
                        fun name -> Array.contains name required
                    else
                        HashSet<string>(required).Contains

                [|
                    for m in members.EnumerateObject() do
                        index <- index + 1
                        let isRequired = requires m.Name

                        Member(index, m.Name, false, this.Resolve m.Value, m.Name, memberTraits isRequired m.Value)
                |]
            | _ -> Array.Empty()

        let makeItems (_: Schema) : Member[] =
            match
                kind, element.TryGetProperty "member", element.TryGetProperty "key", element.TryGetProperty "value"
            with
            | ShapeType.List, (true, item), _, _ -> [| part 0 "member" "member" item |]
            | ShapeType.Map, _, (true, key), (true, value) -> [| part 0 "key" "key" key; part 1 "value" "value" value |]
            | _ -> raise (JsonException(name + " is no list or map of anything"))

        Schema(name, kind, makeMembers, makeItems, traits)

    member private this.ReadOperation(name: string, element: JsonElement) : OperationModel =
        let http =
            match element.TryGetProperty "http" with
            | true, http -> http
            // Protocols that bind nothing need not say it: a POST to the root.
            | _ -> element

        let root (property: string) : Member | null =
            match element.TryGetProperty property with
            | true, root ->
                Member(0, property, true, this.Resolve root, stringOr "" "shape" root, memberTraits true root)
            | _ -> null

        let checksum =
            match element.TryGetProperty "httpChecksum" with
            | true, checksum ->
                ValueSome {
                    Required = flag "requestChecksumRequired" checksum
                    IsMd5 = false
                    AlgorithmMember = string "requestAlgorithmMember" checksum
                    ModeMember = string "requestValidationModeMember" checksum
                    ResponseAlgorithms = strings "responseAlgorithms" checksum
                }
            | _ when flag "httpChecksumRequired" element ->
                ValueSome {
                    Required = true
                    IsMd5 = true
                    AlgorithmMember = null
                    ModeMember = null
                    ResponseAlgorithms = Array.Empty()
                }
            | _ -> ValueNone

        let staticContext =
            match element.TryGetProperty "staticContextParams" with
            | true, parameters -> [
                for parameter in parameters.EnumerateObject() do
                    let value = parameter.Value.GetProperty "value"

                    parameter.Name,
                    match value.ValueKind with
                    | JsonValueKind.True -> EndpointValue.Boolean true
                    | JsonValueKind.False -> EndpointValue.Boolean false
                    | JsonValueKind.Array ->
                        EndpointValue.Strings [ for item in value.EnumerateArray() -> nonNull (item.GetString()) ]
                    | _ -> EndpointValue.String(nonNull (value.GetString()))
              ]
            | _ -> []

        {
            Name = name
            Method = stringOr "POST" "method" http
            UriTemplate = stringOr "/" "requestUri" http
            SuccessStatus = number "responseCode" http |> ValueOption.defaultValue 200.0 |> int
            Input = root "input"
            Output = root "output"
            ResultWrapper =
                (match element.TryGetProperty "output" with
                 | true, output -> string "resultWrapper" output
                 | _ -> null)
            Errors =
                (match element.TryGetProperty "errors" with
                 | true, errors -> [| for error in errors.EnumerateArray() -> stringOr "" "shape" error |]
                 | _ -> Array.Empty())
            HostPrefix =
                (match element.TryGetProperty "endpoint" with
                 | true, endpoint -> stringOr "" "hostPrefix" endpoint
                 | _ -> "")
            StaticContext = staticContext
            OperationContext =
                (match element.TryGetProperty "operationContextParams" with
                 | true, parameters -> [
                     for parameter in parameters.EnumerateObject() -> parameter.Name, stringOr "" "path" parameter.Value
                   ]
                 | _ -> [])
            Signed =
                stringOr "" "authtype" element <> "none"
                && not (strings "auth" element |> Array.contains "smithy.api#noAuth")
            UnsignedPayload = flag "unsignedPayload" element || stringOr "" "authtype" element = "v4-unsigned-body"
            Compresses =
                (match element.TryGetProperty "requestcompression" with
                 | true, compression -> strings "encodings" compression |> Array.contains "gzip"
                 | _ -> false)
            Checksum = checksum
            Idempotent = flag "idempotent" element || flag "readonly" element
            EndpointDiscovery =
                (match element.TryGetProperty "endpointdiscovery" with
                 | true, discovery when flag "required" discovery -> EndpointDiscovery.Required
                 | true, _ -> EndpointDiscovery.Optional
                 | _ -> EndpointDiscovery.None)
            FindsEndpoints = flag "endpointoperation" element
            Deprecated = flag "deprecated" element
        }

    /// <summary>Opens a model's text. It is kept, and must not change.</summary>
    /// <exception cref="T:System.Text.Json.JsonException">It is no model.</exception>
    static member Parse(text: byte[]) : ServiceModel =
        try
            ServiceModel.ParseWith(text, None)
        with :? InvalidOperationException ->
            // What GetString raises for half a surrogate pair.
            raise (JsonException "a model's names must be Unicode")

    static member private ParseWith(text: byte[], rules: Lazy<byte[]> option) : ServiceModel =
        let mutable metadata = Unchecked.defaultof<JsonElement>
        let shapes = Dictionary<string, struct (int * int)>()
        let operations = Dictionary<string, struct (int * int)>()
        let sections = Dictionary<string, struct (int * int)>()
        let mutable reader = Utf8JsonReader(ReadOnlySpan text)
        reader.Read() |> ignore

        if reader.TokenType <> JsonTokenType.StartObject then
            raise (JsonException "a model must be a JSON object")

        while reader.Read() && reader.TokenType = JsonTokenType.PropertyName do
            let target =
                if reader.ValueTextEquals "shapes" then ValueSome shapes
                elif reader.ValueTextEquals "operations" then ValueSome operations
                else ValueNone

            let isMetadata = reader.ValueTextEquals "metadata"
            let name = if target.IsSome || isMetadata then "" else nonNull (reader.GetString())
            reader.Read() |> ignore

            match target with
            | ValueSome target ->
                while reader.Read() && reader.TokenType = JsonTokenType.PropertyName do
                    let name = nonNull (reader.GetString())
                    reader.Read() |> ignore
                    let start = int reader.TokenStartIndex
                    reader.Skip()
                    target[name] <- struct (start, int reader.BytesConsumed - start)
            | ValueNone when isMetadata -> metadata <- JsonElement.ParseValue(&reader)
            | ValueNone ->
                let start = int reader.TokenStartIndex
                reader.Skip()
                sections[name] <- struct (start, int reader.BytesConsumed - start)

        if metadata.ValueKind <> JsonValueKind.Object then
            raise (JsonException "a model must have metadata")

        // Nothing may follow.
        reader.Read() |> ignore
        ServiceModel(text, metadata, shapes, operations, sections, rules)

    /// Opens the model that an assembly carries as a resource of the given name. It is opened once.
    static member OfResource(assembly: Assembly, name: string) : ServiceModel =
        match ServiceModel.TryResource(assembly, name) with
        | ValueSome model -> model
        | ValueNone -> invalidArg (nameof name) ("the assembly carries no resource " + name)

    /// The endpoint rules that an assembly carries beside a model, compressed.
    static member private TryRules(assembly: Assembly, name: string) : Lazy<byte[]> option =
        match assembly.GetManifestResourceInfo name with
        | null -> None
        | _ ->
            Some(
                lazy
                    (use resource = nonNull (assembly.GetManifestResourceStream name)
                     use unpacked = new BrotliStream(resource, CompressionMode.Decompress)
                     use text = new MemoryStream()
                     unpacked.CopyTo text
                     text.ToArray())
            )

    /// As OfResource, if there is such a resource.
    static member internal TryResource(assembly: Assembly, name: string) : ServiceModel voption =
        let key = struct (assembly, name)

        lock carried (fun () ->
            match carried.TryGetValue key with
            | true, model -> ValueSome model
            | _ ->
                match assembly.GetManifestResourceStream name with
                | null -> ValueNone
                | resource ->
                    use resource = resource
                    let text = Array.zeroCreate (int resource.Length)
                    resource.ReadExactly(Span text)
                    let rules = ServiceModel.TryRules(assembly, name.Replace("model.json", "endpoints.br"))
                    let model = ServiceModel.ParseWith(text, rules)
                    carried[key] <- model
                    ValueSome model)
