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

    let private eventBodies = {
        Format = format
        ContentType = format.ContentType
        HasInitialMessages = false
    }

    let private tokens (body: Body) : XmlTokens =
        let bytes = BodyBytes.get body
        XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

    let private errorFormat = {
        new BodyFormat() with
            member _.ContentType = format.ContentType
            member _.Begin(buffer, root, newToken) = format.Begin(buffer, root, newToken)

            member _.Open(buffer, length, root) =
                let tokens = XmlTokens(buffer, 0, length)
                XmlErrors.enter tokens |> ignore
                let reader = XmlReader tokens
                reader.Structure root
    }

    let private readError (response: HttpResponse) : WireError =
        let members (root: Member) : ShapeReader = RestReader(RestMessage.ofResponse response, root, errorFormat)

        XmlErrors.read members response

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

        interface IEventProtocol with
            member _.EventBodies = eventBodies

    /// The protocol.
    let protocol: Protocol = fun _ operation -> RestXmlCodec operation
