namespace FunctionalAws.Protocols

open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// REST-JSON: members travel in the path, the query, headers and a JSON body.
/// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module RestJson =

    let private format = {
        new BodyFormat() with
            member _.ContentType = "application/json"
            member _.WritesEmpty = true
            member _.Begin(buffer, _, newToken) = JsonWriter(buffer, newToken).BeginRoot()
            member _.Open(buffer, length, root) = JsonReader(buffer, length).Structure root
            member _.WriteDocument(buffer, document) = JsonWriter(buffer, (fun () -> "")).Root document

            member _.ReadDocument(buffer, length) =
                let reader = JsonReader(buffer, length)
                let document = reader.Document()
                reader.End()
                document
    }

    [<Sealed>]
    type private RestJsonCodec(operation: OperationModel, queryCompatible: bool) =
        inherit RestCodec(operation, format)

        override _.ReadError response =
            let wire = JsonErrors.read queryCompatible response

            // Members may be in headers; a body that is no JSON has none.
            let readable =
                match wire.Members with
                | ValueSome _ -> response
                | ValueNone -> { response with Body = Body.Empty }

            {
                wire with
                    Members = ValueSome(fun root -> RestReader(RestMessage.ofResponse readable, root, format))
            }

    /// The protocol.
    let protocol: Protocol = fun model operation -> RestJsonCodec(operation, model.QueryCompatible)
