namespace FunctionalAws.Protocols

open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// What the protocols with HTTP bindings have in common: everything but the format of the body and of errors.
/// </summary>
[<AbstractClass>]
type internal RestCodec(operation: OperationModel, format: BodyFormat) =
    inherit Codec()

    let template = UriTemplate.parse operation.UriTemplate

    let empty = {
        new MessageWriter() with
            member _.Root = invalidOp "the operation has no members here"

            member _.ToRequest() = {
                Method = operation.Method
                Scheme = ""
                Host = ""
                Path = UriTemplate.fill (fun _ -> "") template
                Query = template.Query
                Headers = []
                Body = Body.Empty
            }

            member _.ToResponse() = { Status = operation.SuccessStatus; Headers = []; Body = Body.Empty }
    }

    override _.WriteRequest newToken =
        match operation.Input with
        | null -> empty
        | root -> RestWriter(operation, true, template, root, format, newToken)

    override _.WriteResponse() =
        match operation.Output with
        | null -> empty
        | root -> RestWriter(operation, false, template, root, format, (fun () -> ""))

    override _.ReadResponse response =
        match operation.Output with
        | null -> EmptyReader.Instance
        | root -> RestReader(RestMessage.ofResponse response, root, format)

    override _.ReadRequest request =
        match operation.Input with
        | null -> EmptyReader.Instance
        | root -> RestReader(RestMessage.ofRequest template request, root, format)
