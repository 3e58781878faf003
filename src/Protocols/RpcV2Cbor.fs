namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Smithy RPC v2 CBOR: every operation is a POST to a path of its own, with CBOR both ways. HTTP bindings and timestamp
/// formats have no say.
/// https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2-cbor.html
/// </summary>
[<RequireQualifiedAccess>]
module RpcV2Cbor =

    let private protocolHeader: Header = struct ("smithy-protocol", "rpc-v2-cbor")

    /// What a body is: CBOR, or the messages of an event stream.
    let private mediaType (root: Member | null) : string =
        match root with
        | null -> "application/cbor"
        | root when root.Target.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream) ->
            "application/vnd.amazon.eventstream"
        | _ -> "application/cbor"

    /// An answer without the header is someone else's: a proxy's, or another protocol's.
    let private isOurs (headers: Header list) : bool =
        match Header.tryFind "smithy-protocol" headers with
        | ValueSome name -> String.Equals(name.Trim(), "rpc-v2-cbor", StringComparison.OrdinalIgnoreCase)
        | ValueNone -> false

    let private reader (body: Body) (root: Member | null) : ShapeReader =
        let bytes = BodyBytes.get body

        match root with
        | null -> EmptyReader.Instance
        | _ when bytes.Count = 0 -> EmptyReader.Instance
        | root -> CborReader(bytes).Structure root

    /// What an answer says that says nothing which can be read.
    let private unknownError: WireError = {
        Code = ""
        Shape = ""
        Message = ""
        RequestId = ""
        HostId = ""
        Members = ValueNone
    }

    let private text (name: string) (document: Document) : string =
        match Document.tryFind [ name ] document with
        | Some(Document.String text) -> text
        | _ -> ""

    /// The type is in the body and nowhere else; only a code of the service's Query protocol has its own header.
    let private readError (queryCompatible: bool) (response: HttpResponse) : WireError =
        let bytes = BodyBytes.get response.Body

        if not (isOurs response.Headers) || bytes.Count = 0 then
            unknownError
        else
            let reader = CborReader bytes
            let document = reader.Document()
            reader.End()
            let shape = JsonErrors.clean (text "__type" document)

            // "Code;Fault"
            let queryCode =
                match Header.tryFind "x-amzn-query-error" response.Headers with
                | ValueSome value when queryCompatible -> (value.Split ';')[0]
                | _ -> ""

            {
                unknownError with
                    Code = if queryCode = "" then shape else queryCode
                    Shape = shape
                    Message =
                        (match text "message" document with
                         | "" -> text "Message" document
                         | message -> message)
                    Members =
                        (match document with
                         | Document.Map _ -> ValueSome(fun root -> CborReader(bytes).Structure root)
                         | _ -> ValueNone)
            }

    let private request (path: string) (headers: Header list) (body: Body) : HttpRequest = {
        Method = "POST"
        Scheme = ""
        Host = ""
        Path = path
        Query = []
        Headers = headers
        Body = body
    }

    [<Sealed>]
    type private Writer(path: string, headers: Header list, root: Member, newToken: unit -> string) =
        inherit MessageWriter()
        let buffer = ByteBuffer 512
        let inner = CborWriter(buffer, newToken).BeginRoot()

        override _.Root = inner

        override _.ToRequest() =
            inner.EndStructure root
            request path headers (buffer.ToBody())

        override _.ToResponse() =
            inner.EndStructure root
            { Status = 200; Headers = headers; Body = buffer.ToBody() }

    /// What has no members has no body either.
    let private message
        (path: string)
        (headers: Header list)
        (root: Member | null)
        (newToken: unit -> string)
        : MessageWriter =
        match root with
        | null -> {
            new MessageWriter() with
                member _.Root = invalidOp "the operation has no members here"
                member _.ToRequest() = request path headers Body.Empty
                member _.ToResponse() = { Status = 200; Headers = headers; Body = Body.Empty }
          }
        | root -> Writer(path, headers, root, newToken)

    let private format = {
        new BodyFormat() with
            member _.ContentType = "application/cbor"
            member _.Begin(buffer, _, newToken) = CborWriter(buffer, newToken).BeginRoot()
            member _.Open(buffer, length, root) = CborReader(ArraySegment(buffer, 0, length)).Structure root
    }

    let private eventBodies = { Format = format; ContentType = format.ContentType; HasInitialMessages = true }

    [<Sealed>]
    type private CborCodec(model: ServiceModel, operation: OperationModel) =
        inherit Codec()

        // The service's shape name is what other protocols put before an operation's name.
        let path = String.Concat("/service/", model.Metadata "targetPrefix", "/operation/", operation.Name)

        let contentType (root: Member | null) : Header list =
            match root with
            | null -> []
            | root -> [ struct ("Content-Type", mediaType root) ]

        let requestHeaders: Header list = [
            protocolHeader
            struct ("Accept", mediaType operation.Output)
            yield! contentType operation.Input
            if model.QueryCompatible then struct ("x-amzn-query-mode", "true")
        ]

        let responseHeaders: Header list = [ protocolHeader; yield! contentType operation.Output ]
        let queryCompatible = model.QueryCompatible

        override _.WriteRequest newToken = message path requestHeaders operation.Input newToken

        override _.ReadResponse response =
            if not (isOurs response.Headers) then
                raise (UnreadableException "the answer does not say that it is Smithy RPC v2 CBOR")

            reader response.Body operation.Output

        override _.ReadError response = readError queryCompatible response

        override _.WriteResponse() = message path responseHeaders operation.Output (fun () -> "")
        override _.ReadRequest request = reader request.Body operation.Input

        interface IEventProtocol with
            member _.EventBodies = eventBodies

    /// The protocol.
    let protocol: Protocol = fun model operation -> CborCodec(model, operation)
