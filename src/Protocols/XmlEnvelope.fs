namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>What stands around the members in XML answers: errors, and the id of the request.</summary>
/// <remarks>
/// An error is the root itself (S3), or in an ErrorResponse (Query and REST-XML), or among the Errors of a Response (EC2).
/// </remarks>
[<RequireQualifiedAccess>]
module internal XmlEnvelope =

    // A literal of bytes is made anew each time that it is reached.
    let private errorName = "Error"B
    let private errorsName = "Errors"B
    let private codeName = "Code"B
    let private messageName = "Message"B
    let private smallMessageName = "message"B
    let private hostIdName = "HostId"B
    let private metadataName = "ResponseMetadata"B
    let private requestIdNames = [| "RequestId"B; "requestId"B; "RequestID"B |]

    let private isNamed (name: byte[]) (tokens: XmlTokens) : bool = tokens.Name.SequenceEqual(ReadOnlySpan name)

    let private isRequestId (tokens: XmlTokens) : bool =
        let mutable found = false

        for name in requestIdNames do
            found <- found || isNamed name tokens

        found

    /// The tokens of a body that is in memory.
    let tokens (body: Body) : XmlTokens =
        let bytes = BodyBytes.get body
        XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

    let rec private toErrorBelow (depth: int) (tokens: XmlTokens) : bool =
        let mutable found = false

        while not found && tokens.ReadChild depth do
            found <- isNamed errorName tokens || (isNamed errorsName tokens && toErrorBelow (depth + 1) tokens)

        found

    /// Moves to the Error element, if there is one.
    let toError (tokens: XmlTokens) : bool = tokens.ReadChild 0 && (isNamed errorName tokens || toErrorBelow 1 tokens)

    let private nothing: WireError = {
        Code = ""
        Shape = ""
        Message = ""
        RequestId = ""
        HostId = ""
        Members = ValueNone
    }

    let private readDetails (tokens: XmlTokens) (error: WireError) : WireError =
        let depth = tokens.Depth
        let mutable error = error

        while tokens.ReadChild depth do
            if isNamed codeName tokens then
                error <- { error with Code = tokens.ReadText() }
            elif isNamed messageName tokens || isNamed smallMessageName tokens then
                error <- { error with Message = tokens.ReadText() }
            elif isRequestId tokens then
                error <- { error with RequestId = tokens.ReadText() }
            elif isNamed hostIdName tokens then
                error <- { error with HostId = tokens.ReadText() }

        error

    /// <summary>What an answer says of an error.</summary>
    /// <param name="members">Reads the error's members, given their shape.</param>
    /// <param name="response">The answer. One that is no XML says nothing, as that of a proxy or no body at all.</param>
    let readError (members: Member -> ShapeReader) (response: HttpResponse) : WireError =
        let mutable error = nothing

        let found (tokens: XmlTokens) : unit = error <- readDetails tokens { error with Members = ValueSome members }

        let rec readBelow (depth: int) (tokens: XmlTokens) : unit =
            while tokens.ReadChild depth do
                if isNamed errorName tokens && error.Members.IsNone then
                    found tokens
                elif isNamed errorsName tokens then
                    readBelow (depth + 1) tokens
                elif isRequestId tokens then
                    error <- { error with RequestId = tokens.ReadText() }

        try
            let tokens = tokens response.Body

            if tokens.ReadChild 0 then
                if isNamed errorName tokens then found tokens else readBelow 1 tokens
        with :? MalformedXmlException ->
            error <- { error with Members = ValueNone }

        if error.Code <> "" then
            error
        else
            let header = Header.tryFind "x-amzn-errortype" response.Headers
            { error with Code = JsonErrors.clean (ValueOption.defaultValue "" header) }

    /// The id of the request that an answer has in its body, or "".
    let requestId (body: Body) : string =
        let mutable id = ""

        let rec readBelow (depth: int) (tokens: XmlTokens) : unit =
            while id = "" && tokens.ReadChild depth do
                if isRequestId tokens then id <- tokens.ReadText()
                elif isNamed metadataName tokens then readBelow (depth + 1) tokens

        try
            let tokens = tokens body

            if tokens.ReadChild 0 then readBelow 1 tokens
        with :? MalformedXmlException ->
            ()

        id
