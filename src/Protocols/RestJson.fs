namespace FunctionalAws.Protocols

open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// REST-JSON: members travel in the path, the query, headers and a JSON body.
/// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module RestJson =

    let private eventBodies = {
        Format = JsonBody.format
        ContentType = JsonBody.format.ContentType
        HasInitialMessages = false
    }

    [<Sealed>]
    type private RestJsonCodec(operation: OperationModel, queryCompatible: bool) =
        inherit RestCodec(operation, JsonBody.format)

        /// True when a body that must be there is not: its members are required, and the status does not forbid one.
        let hasLostBody (root: Member) (response: HttpResponse) : bool =
            isNull root.Target.Payload
            && root.Target.Members
               |> Array.exists (fun m ->
                   m.Required && Binding.place false m = Location.Body && not m.Target.Traits.IsEventStream)
            && operation.Method <> "HEAD"
            && response.Status <> 204
            && (BodyBytes.get response.Body).Count = 0

        override _.ReadResponse response =
            match operation.Output with
            | NonNull root when hasLostBody root response -> raise (UnreadableException "the answer has no body")
            | _ -> base.ReadResponse response

        override _.ReadError response =
            let wire = JsonErrors.read queryCompatible response

            // Members may be in headers; a body that is no JSON has none.
            let readable =
                match wire.Members with
                | ValueSome _ -> response
                | ValueNone -> { response with Body = Body.Empty }

            {
                wire with
                    Members = ValueSome(fun root -> RestReader(RestMessage.ofResponse readable, root, JsonBody.format))
            }

        interface IEventProtocol with
            member _.EventBodies = eventBodies

    /// The protocol.
    let protocol: Protocol = fun model operation -> RestJsonCodec(operation, model.QueryCompatible)
