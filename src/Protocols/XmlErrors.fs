namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Errors as the XML protocols send them: an Error element, be it the root (S3), the root's child (Query, the other REST-XML
/// services) or in an Errors element (EC2), with a request id inside or beside it.
/// </summary>
[<RequireQualifiedAccess>]
module internal XmlErrors =

    // A literal of bytes is made anew each time that it is reached.
    let private errorName = "Error"B
    let private errorsName = "Errors"B
    let private codeName = "Code"B
    let private messageName = "Message"B
    let private smallMessageName = "message"B
    let private requestIdName = "RequestId"B
    let private ec2RequestIdName = "RequestID"B
    let private hostIdName = "HostId"B

    let private is (name: byte[]) (tokens: XmlTokens) : bool = tokens.Name.SequenceEqual(ReadOnlySpan name)

    let private isRequestId (tokens: XmlTokens) : bool = is requestIdName tokens || is ec2RequestIdName tokens

    /// Moves on to the Error element, and says what request id came before it; nothing when there is no such element.
    let private find (tokens: XmlTokens) : string voption =
        let mutable requestId = ""

        let rec search (depth: int) : bool =
            if not (tokens.ReadChild depth) then
                false
            elif is errorName tokens then
                true
            elif is errorsName tokens then
                search (depth + 1) || search depth
            elif isRequestId tokens then
                requestId <- tokens.ReadText()
                search depth
            else
                tokens.Skip()
                search depth

        if tokens.ReadChild 0 && (is errorName tokens || search 1) then
            ValueSome requestId
        else
            ValueNone

    /// Moves on to the Error element; false when there is none.
    let enter (tokens: XmlTokens) : bool = (find tokens).IsSome

    /// Reads an error. Its members are read by the protocol, given their shape.
    let read (members: Member -> ShapeReader) (response: HttpResponse) : WireError =
        let bytes = BodyBytes.get response.Body

        let header (name: string) : string = ValueOption.defaultValue "" (Header.tryFind name response.Headers)

        let mutable code = ""
        let mutable message = ""
        let mutable requestId = ""
        let mutable hostId = ""
        let mutable isXml = false

        try
            let tokens = XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

            match find tokens with
            | ValueNone -> ()
            | ValueSome before ->
                isXml <- true
                requestId <- before
                let depth = tokens.Depth

                while tokens.ReadChild depth do
                    if is codeName tokens then
                        code <- tokens.ReadText()
                    elif is messageName tokens || is smallMessageName tokens then
                        message <- tokens.ReadText()
                    elif isRequestId tokens then
                        requestId <- tokens.ReadText()
                    elif is hostIdName tokens then
                        hostId <- tokens.ReadText()
                    else
                        tokens.Skip()

                // The request id beside the error, or beside the errors.
                for outer in depth - 1 .. -1 .. 1 do
                    while tokens.ReadChild outer do
                        if isRequestId tokens then requestId <- tokens.ReadText() else tokens.Skip()
        with :? MalformedXmlException ->
            // Whatever stands in front of the service may answer with HTML or nothing at all.
            isXml <- false

        {
            Code = if code <> "" then code else JsonErrors.clean (header "x-amzn-errortype")
            Shape = ""
            Message = message
            RequestId = requestId
            HostId = hostId
            Members = if isXml then ValueSome members else ValueNone
        }
