namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>Error codes as the JSON protocols send them.</summary>
[<RequireQualifiedAccess>]
module internal JsonErrors =

    /// A code without its name space and its URI: "ns#Code:http://…" is Code.
    let clean (code: string) : string =
        let code =
            match code.IndexOf ':' with
            | -1 -> code
            | colon -> code.Substring(0, colon)

        match code.LastIndexOf '#' with
        | -1 -> code
        | hash -> code.Substring(hash + 1)

    let private text (name: string) (document: Document) : string =
        match Document.tryFind [ name ] document with
        | Some(Document.String text) -> text
        | Some(Document.Integer number) -> Scalars.ofLong number
        | _ -> ""

    let private firstOf (candidates: string list) : string =
        candidates |> List.tryFind (fun text -> text <> "") |> Option.defaultValue ""

    /// Reads an error from a JSON body and its headers. A body that is no JSON has no say.
    let read (queryCompatible: bool) (response: HttpResponse) : WireError =
        let bytes = BodyBytes.get response.Body

        let reader () =
            JsonReader.Over((if bytes.Offset = 0 then nonNull bytes.Array else bytes.ToArray()), bytes.Count)

        let document =
            if bytes.Count = 0 then
                ValueNone
            else
                try
                    match (reader ()).Document() with
                    | Document.Map _ as document -> ValueSome document
                    | _ -> ValueNone
                with
                | UnreadableException _
                | :? DecoderFallbackException -> ValueNone

        let header (name: string) : string = ValueOption.defaultValue "" (Header.tryFind name response.Headers)

        let body = ValueOption.defaultValue Document.empty document

        // "Code;Fault": the code that the service's Query protocol had.
        let queryCode =
            match queryCompatible, header "x-amzn-query-error" with
            | true, value when value <> "" -> (value.Split ';')[0]
            | _ -> ""

        let shape =
            firstOf [
                clean (header "x-amzn-errortype")
                clean (text "__type" body)
                clean (text "code" body)
                clean (text "Code" body)
            ]

        {
            Code = firstOf [ queryCode; shape ]
            Shape = shape
            Message = firstOf [ text "message" body; text "Message" body; text "errorMessage" body ]
            RequestId = ""
            HostId = ""
            Members =
                match document with
                | ValueSome _ -> ValueSome(fun root -> (reader ()).Structure root)
                | ValueNone -> ValueNone
        }

/// <summary>JSON as the body of a message, or of an event.</summary>
[<RequireQualifiedAccess>]
module internal JsonBody =

    /// The format.
    let format: BodyFormat = {
        new BodyFormat() with
            member _.ContentType = "application/json"
            member _.WritesEmpty = true
            member _.Begin(buffer, _, newToken) = JsonWriter(buffer, newToken).BeginRoot()
            member _.Open(buffer, length, root) = JsonReader.Over(buffer, length).Structure root
            member _.WriteDocument(buffer, document) = JsonWriter(buffer, (fun () -> "")).Root document

            member _.ReadDocument(buffer, length) =
                let reader = JsonReader.Over(buffer, length)
                let document = reader.Document()
                reader.End()
                document
    }

/// <summary>
/// AWS JSON 1.0 and 1.1: every operation is a POST to "/", named in a header, with JSON both ways.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module AwsJson =

    let private emptyObject = ReadOnlyMemory "{}"B

    let private eventBodies = {
        Format = JsonBody.format
        ContentType = JsonBody.format.ContentType
        HasInitialMessages = true
    }

    /// A message on its way. Of each thread one that is done serves again.
    [<Sealed>]
    type private Writer() =
        inherit MessageWriter()
        let buffer = ByteBuffer 0
        let writer = JsonWriter(buffer, (fun () -> ""))
        let mutable headers: Header list = []
        let mutable root: Member = Unchecked.defaultof<_>

        [<ThreadStatic; DefaultValue>]
        static val mutable private spare: Writer | null

        static member Start(headers: Header list, root: Member, newToken: unit -> string) : MessageWriter =
            let writer =
                match Writer.spare with
                | null -> Writer()
                | spare ->
                    Writer.spare <- null
                    spare

            writer.Begin(headers, root, newToken)
            writer

        member private _.Begin(startHeaders: Header list, startRoot: Member, newToken: unit -> string) : unit =
            headers <- startHeaders
            root <- startRoot
            buffer.Rent 512
            writer.Restart newToken
            writer.BeginStructure startRoot |> ignore

        member private this.End() : Body =
            writer.EndStructure root
            Writer.spare <- this
            buffer.ToBody()

        override _.Root = writer

        override this.ToRequest() = {
            Method = "POST"
            Scheme = ""
            Host = ""
            Path = "/"
            Query = []
            Headers = headers
            Body = this.End()
        }

        override this.ToResponse() = { Status = 200; Headers = headers; Body = this.End() }

    let private reader (body: Body) (root: Member | null) : ShapeReader =
        let bytes = BodyBytes.get body

        match root with
        | null -> EmptyReader.Instance
        | _ when bytes.Count = 0 -> EmptyReader.Instance
        | root ->
            let buffer = if bytes.Offset = 0 then nonNull bytes.Array else bytes.ToArray()
            JsonReader.Over(buffer, bytes.Count).Structure root

    [<Sealed>]
    type private JsonCodec(model: ServiceModel, operation: OperationModel) =
        inherit Codec()

        let contentType = struct ("Content-Type", "application/x-amz-json-" + model.Metadata "jsonVersion")

        let requestHeaders: Header list = [
            struct ("X-Amz-Target", model.Metadata "targetPrefix" + "." + operation.Name)
            contentType
            if model.QueryCompatible then struct ("x-amzn-query-mode", "true")
        ]

        let responseHeaders: Header list = [ contentType ]
        let queryCompatible = model.QueryCompatible

        /// Without any members there may be no body at all. With them, an output of which nothing is there is "{}", and no
        /// text at all means that it was lost.
        let hasBody () : bool =
            match operation.Output with
            | null -> false
            | root -> root.Target.Members.Length > 0 && isNull (EventStreams.find root)

        override _.WriteRequest newToken =
            match operation.Input with
            | null -> {
                new MessageWriter() with
                    member _.Root = invalidOp "the operation takes no input"

                    member _.ToRequest() = {
                        Method = "POST"
                        Scheme = ""
                        Host = ""
                        Path = "/"
                        Query = []
                        Headers = requestHeaders
                        Body = Body.Bytes emptyObject
                    }

                    member _.ToResponse() = invalidOp "this is a request"
              }
            | root -> Writer.Start(requestHeaders, root, newToken)

        override _.ReadResponse response =
            if (BodyBytes.get response.Body).Count = 0 && hasBody () then
                raise (UnreadableException "the answer has no body")

            reader response.Body operation.Output

        override _.ReadError response = JsonErrors.read queryCompatible response

        override _.WriteResponse() =
            match operation.Output with
            | null -> {
                new MessageWriter() with
                    member _.Root = invalidOp "the operation has no output"
                    member _.ToRequest() = invalidOp "this is an answer"

                    member _.ToResponse() = { Status = 200; Headers = responseHeaders; Body = Body.Bytes emptyObject }
              }
            | root -> Writer.Start(responseHeaders, root, (fun () -> ""))

        override _.ReadRequest request = reader request.Body operation.Input

        interface IEventProtocol with
            member _.EventBodies = eventBodies

    /// The protocol, in the version that the model names.
    let protocol: Protocol = fun model operation -> JsonCodec(model, operation)
