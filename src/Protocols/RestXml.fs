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
    let private codeName = "Code"B
    let private messageName = "Message"B
    let private smallMessageName = "message"B
    let private requestIdName = "RequestId"B
    let private hostIdName = "HostId"B
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

    let private tokens (body: Body) : XmlTokens =
        let bytes = BodyBytes.get body
        XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

    /// Moves to the Error element: the root, or the root's child.
    let private toError (tokens: XmlTokens) : bool =
        tokens.ReadChild 0
        && (tokens.Name.SequenceEqual(ReadOnlySpan errorName)
            || (let mutable found = false

                while not found && tokens.ReadChild 1 do
                    if tokens.Name.SequenceEqual(ReadOnlySpan errorName) then
                        found <- true

                found))

    let private errorFormat = {
        new BodyFormat() with
            member _.ContentType = format.ContentType
            member _.Begin(buffer, root, newToken) = format.Begin(buffer, root, newToken)

            member _.Open(buffer, length, root) =
                let tokens = XmlTokens(buffer, 0, length)
                toError tokens |> ignore
                let reader = XmlReader tokens
                reader.Structure root
    }

    let private readError (response: HttpResponse) : WireError =
        let header (name: string) : string = ValueOption.defaultValue "" (Header.tryFind name response.Headers)

        let mutable code = ""
        let mutable message = ""
        let mutable requestId = ""
        let mutable hostId = ""
        let mutable isXml = false

        try
            let tokens = tokens response.Body

            if toError tokens then
                isXml <- true
                let depth = tokens.Depth

                while tokens.ReadChild depth do
                    if tokens.Name.SequenceEqual(ReadOnlySpan codeName) then
                        code <- tokens.ReadText()
                    elif
                        tokens.Name.SequenceEqual(ReadOnlySpan messageName)
                        || tokens.Name.SequenceEqual(ReadOnlySpan smallMessageName)
                    then
                        message <- tokens.ReadText()
                    elif tokens.Name.SequenceEqual(ReadOnlySpan requestIdName) then
                        requestId <- tokens.ReadText()
                    elif tokens.Name.SequenceEqual(ReadOnlySpan hostIdName) then
                        hostId <- tokens.ReadText()
                    else
                        tokens.Skip()

                // <ErrorResponse> has the request id beside the error.
                if depth > 1 then
                    while tokens.ReadChild 1 do
                        if tokens.Name.SequenceEqual(ReadOnlySpan requestIdName) then
                            requestId <- tokens.ReadText()
                        else
                            tokens.Skip()
        with :? MalformedXmlException ->
            // Whatever stands in front of the service may answer with HTML or nothing at all.
            isXml <- false

        {
            Code = if code <> "" then code else JsonErrors.clean (header "x-amzn-errortype")
            Shape = ""
            Message = message
            RequestId = requestId
            HostId = hostId
            Members =
                if isXml then
                    ValueSome(fun root -> RestReader(RestMessage.ofResponse response, root, errorFormat))
                else
                    ValueNone
        }

    [<Sealed>]
    type private RestXmlCodec(operation: OperationModel) =
        inherit RestCodec(operation, format)

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
                        let tokens = tokens body
                        tokens.ReadChild 0 && tokens.Name.SequenceEqual(ReadOnlySpan errorName)
                    with :? MalformedXmlException ->
                        false)

    /// The protocol.
    let protocol: Protocol = fun _ operation -> RestXmlCodec operation
