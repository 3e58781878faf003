namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// REST-XML: members travel in the path, the query, headers and an XML body.
/// https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module RestXml =

    // A literal of bytes is made anew each time that it is reached.
    let private errorName = "Error"B
    let private errorTag = "<Error>"B

    /// What the root element of a structure that is the whole body is called.
    let private rootName (root: Member) : string =
        let ownName: string | null =
            match root.Traits.LocationName with
            // Models name every payload; a name that only repeats the member's says nothing, unless the member has a
            // name space as well, which shows that it was meant.
            | name when not root.IsItem && name = root.Name && root.Traits.XmlNamespace.IsNone -> null
            | name -> name

        match ownName, root.Target.Traits.LocationName with
        // An operation's input takes the name of its shape first, a payload that of its member.
        | NonNull name, null -> name
        | NonNull name, NonNull shapeName -> if root.IsItem then shapeName else name
        | _, NonNull shapeName -> shapeName
        | _ -> root.Target.Name

    let private format = {
        new BodyFormat() with
            member _.ContentType = "application/xml"

            member _.Begin(buffer, root, newToken) =
                XmlWriter(buffer, newToken).BeginNamed(Encoding.UTF8.GetBytes(rootName root), root)

            member _.Open(buffer, length, root) =
                let tokens = XmlTokens(buffer, 0, length)

                if not (tokens.ReadChild 0) then
                    raise (UnreadableException "the body is no XML")

                let reader = XmlReader tokens
                reader.Structure root
    }

    let private errorFormat = {
        new BodyFormat() with
            member _.ContentType = format.ContentType
            member _.Begin(buffer, root, newToken) = format.Begin(buffer, root, newToken)

            member _.Open(buffer, length, root) =
                let tokens = XmlTokens(buffer, 0, length)
                XmlEnvelope.toError tokens |> ignore
                let reader = XmlReader tokens
                reader.Structure root
    }

    let private readError (response: HttpResponse) : WireError =
        let members (root: Member) : ShapeReader =
            let message = {
                IsRequest = false
                Status = response.Status
                Headers = response.Headers
                Labels = []
                Query = []
                Body = response.Body
            }

            RestReader(message, root, errorFormat)

        XmlEnvelope.readError members response

    [<Sealed>]
    type private RestXmlCodec(operation: OperationModel) =
        inherit Codec()

        let template = UriTemplate.parse operation.UriTemplate

        let bodyless (httpMethod: string) : HttpRequest = {
            Method = httpMethod
            Scheme = ""
            Host = ""
            Path = UriTemplate.fill (fun _ -> "") template
            Query = template.Query
            Headers = []
            Body = Body.Empty
        }

        let empty = {
            new MessageWriter() with
                member _.Root = invalidOp "the operation has no members here"
                member _.ToRequest() = bodyless operation.Method

                member _.ToResponse() = { Status = operation.SuccessStatus; Headers = []; Body = Body.Empty }
        }

        override _.WriteRequest newToken =
            match operation.Input with
            | null -> empty
            | root -> RestWriter(operation.Method, template, root, format, newToken)

        override _.WriteResponse() =
            match operation.Output with
            | null -> empty
            | root -> RestWriter("", template, root, format, (fun () -> ""))

        override _.ReadResponse response =
            match operation.Output with
            | null -> EmptyReader.Instance
            | root ->
                let message = {
                    IsRequest = false
                    Status = response.Status
                    Headers = response.Headers
                    Labels = []
                    Query = []
                    Body = response.Body
                }

                RestReader(message, root, format)

        override _.ReadRequest request =
            match operation.Input with
            | null -> EmptyReader.Instance
            | root ->
                let decode (struct (name: string, value: string)) =
                    struct (Uri.UnescapeDataString name, Uri.UnescapeDataString value)

                let isFixed pair = List.contains pair template.Query

                let message = {
                    IsRequest = true
                    Status = 0
                    Headers = request.Headers
                    Labels = UriTemplate.matchPath request.Path template
                    Query = request.Query |> List.filter (isFixed >> not) |> List.map decode
                    Body = request.Body
                }

                RestReader(message, root, format)

        override _.ReadError response = readError response

        // S3 answers a long-running copy with 200 before it knows how it will end.
        override _.IsHiddenError response =
            match response.Body with
            | Body.Empty
            | Body.Stream _ -> false
            | body ->
                let bytes = (BodyBytes.get body).AsSpan()

                bytes.Slice(0, min 512 bytes.Length).IndexOf(ReadOnlySpan errorTag) >= 0
                && (try
                        let tokens = XmlEnvelope.tokens body
                        tokens.ReadChild 0 && tokens.Name.SequenceEqual(ReadOnlySpan errorName)
                    with :? MalformedXmlException ->
                        false)

    /// The protocol.
    let protocol: Protocol = fun _ operation -> RestXmlCodec operation
