namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// What the Query protocol and that of EC2 share: a form is posted to "/", and XML comes back, whose root is named after the
/// operation.
/// </summary>
[<Sealed>]
type internal FormCodec(model: ServiceModel, operation: OperationModel, dialect: FormDialect) =
    inherit Codec()

    static let noToken () : string = ""

    // A literal of bytes is made anew each time that it is reached.
    static let metadataName = "ResponseMetadata"B
    static let requestIdNames = [| "RequestId"B; "requestId"B; "RequestID"B |]

    static let tokensOf (body: Body) : XmlTokens =
        let bytes = BodyBytes.get body
        XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

    /// The id of the request, a child of the root or of the metadata there; empty when it is not in what is left of these.
    static let rec findRequestId (depth: int) (tokens: XmlTokens) : string =
        let mutable id = ""

        while id = "" && tokens.ReadChild depth do
            if tokens.Name.SequenceEqual(ReadOnlySpan metadataName) then
                id <- findRequestId (depth + 1) tokens
            else
                for name in requestIdNames do
                    if tokens.Name.SequenceEqual(ReadOnlySpan name) then
                        id <- tokens.ReadText()

        id

    let requestHeaders: Header list = [ struct ("Content-Type", "application/x-www-form-urlencoded") ]
    let responseHeaders: Header list = [ struct ("Content-Type", "text/xml") ]

    /// The two parameters that every request has.
    let head =
        let buffer = ByteBuffer 128
        buffer.Append "Action="B
        FormEncoding.appendText buffer operation.Name
        buffer.Append "&Version="B
        FormEncoding.appendText buffer (model.Metadata "apiVersion")
        let bytes = buffer.Written.ToArray()
        buffer.Release()
        bytes

    let request (body: Body) : HttpRequest = {
        Method = "POST"
        Scheme = ""
        Host = ""
        Path = "/"
        Query = []
        Headers = requestHeaders
        Body = body
    }

    /// The element around the output's members; with EC2, the root is it.
    let resultWrapper: byte[] | null =
        match dialect, operation.ResultWrapper with
        | FormDialect.Ec2, _ -> null
        | FormDialect.Query, NonNull name -> Encoding.UTF8.GetBytes name
        | FormDialect.Query, _ -> Encoding.UTF8.GetBytes(operation.Name + "Result")

    let answerName = operation.Name + "Response"

    let openAnswer (buffer: ByteBuffer) : unit =
        XmlText.openTag buffer answerName

        match model.XmlNamespace with
        | ValueSome { Uri = uri } -> XmlText.writeAttribute buffer "xmlns" uri
        | ValueNone -> ()

        XmlText.closeTag buffer

    /// Moves to the element that holds the members: the root, or its child of the wrapper's name.
    let toResult (tokens: XmlTokens) : bool =
        if not (tokens.ReadChild 0) then
            raise (UnreadableException "the body is no XML")

        match resultWrapper with
        | null -> true
        | wrapper ->
            let mutable found = false

            while not found && tokens.ReadChild 1 do
                found <- tokens.Name.SequenceEqual(ReadOnlySpan wrapper)

            // Nothing may come after the root; where there is a result, its reader sees to it.
            found || tokens.ReadChild 0

    override _.WriteRequest newToken =
        match operation.Input with
        | null -> {
            new MessageWriter() with
                member _.Root = invalidOp "the operation takes no input"
                member _.ToRequest() = request (Body.Bytes(ReadOnlyMemory head))
                member _.ToResponse() = invalidOp "this is a request"
          }
        | _ ->
            let buffer = ByteBuffer 512
            buffer.Append head
            let writer = FormWriter(buffer, dialect, newToken)

            {
                new MessageWriter() with
                    member _.Root = writer
                    member _.ToRequest() = request (buffer.ToBody())
                    member _.ToResponse() = invalidOp "this is a request"
            }

    override _.ReadRequest request =
        match operation.Input with
        | null -> EmptyReader.Instance
        | _ -> FormReader.Open(dialect, BodyBytes.get request.Body)

    /// An answer without the id of the request: who sends it has one, and puts it into a header.
    override _.WriteResponse() =
        let buffer = ByteBuffer 512
        openAnswer buffer

        let finish () : HttpResponse =
            XmlText.endTag buffer answerName
            { Status = 200; Headers = responseHeaders; Body = buffer.ToBody() }

        match operation.Output with
        | null -> {
            new MessageWriter() with
                member _.Root = invalidOp "the operation has no output"
                member _.ToRequest() = invalidOp "this is an answer"
                member _.ToResponse() = finish ()
          }
        | root ->
            let writer = XmlWriter(buffer, noToken)

            let result: ShapeWriter =
                match resultWrapper with
                | null -> writer
                | wrapper -> writer.BeginNamed(wrapper, root)

            {
                new MessageWriter() with
                    member _.Root = result
                    member _.ToRequest() = invalidOp "this is an answer"

                    member _.ToResponse() =
                        if not (isNull resultWrapper) then result.EndStructure root

                        finish ()
            }

    override _.ReadResponse response =
        match operation.Output with
        | null -> EmptyReader.Instance
        | _ when (BodyBytes.get response.Body).Count = 0 -> EmptyReader.Instance
        | root ->
            let tokens = tokensOf response.Body

            if toResult tokens then
                let reader = XmlReader tokens
                reader.Structure root
            else
                EmptyReader.Instance

    override _.ReadRequestId response =
        match Header.requestId response.Headers, response.Body with
        | "", (Body.Bytes _ | Body.Rented _) ->
            try
                let tokens = tokensOf response.Body
                if tokens.ReadChild 0 then findRequestId 1 tokens else ""
            with :? MalformedXmlException ->
                ""
        | id, _ -> id

    override _.ReadError response =
        let members (root: Member) : ShapeReader =
            let tokens = tokensOf response.Body
            XmlErrors.enter tokens |> ignore
            let reader = XmlReader tokens
            reader.Structure root

        XmlErrors.read members response
