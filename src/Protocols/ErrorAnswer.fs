namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// Writes errors as services do. An error is written as the output of an operation that has no other, whose shape is what
/// the protocol puts around the error's own members; so each protocol's writer writes its errors, too.
/// </summary>
[<RequireQualifiedAccess>]
module internal ErrorAnswer =

    let private text: Schema =
        Schema("String", ShapeType.String, (fun _ -> Array.Empty()), (fun _ -> Array.Empty()), SchemaTraits.none)

    /// A member before it has its place in a structure.
    let private ofText (name: string) : int -> Member =
        fun index -> Member(index, name, false, (fun () -> text), name, MemberTraits.none)

    let private again (m: Member) : int -> Member =
        fun index -> Member(index, m.Name, false, (fun () -> m.Target), m.WireName, m.Traits)

    let private structure (name: string) (members: (int -> Member) list) : Schema =
        let make (_: Schema) : Member[] = members |> Seq.mapi (fun index make -> make index) |> Array.ofSeq

        Schema(name, ShapeType.Structure, make, (fun _ -> Array.Empty()), SchemaTraits.none)

    let private nested (name: string) (schema: Schema) : int -> Member =
        fun index -> Member(index, name, false, (fun () -> schema), name, MemberTraits.none)

    let private isMessage (m: Member) : bool = String.Equals(m.Name, "message", StringComparison.OrdinalIgnoreCase)

    /// The error's members, with one for the message where the model has none.
    let private membersOf (shape: Schema option) (messageName: string) : Member list * string =
        match shape with
        | None -> [ ofText messageName 0 ], messageName
        | Some shape ->
            let members = List.ofArray shape.Members

            match members |> List.tryFind isMessage with
            | Some known -> members, known.Name
            | None -> ofText messageName members.Length :: members, messageName

    let private add (name: string) (value: string) (members: Document) : Document =
        match members with
        | Document.Map entries when (entries.TryFind name).IsNone ->
            Document.Map(Dict.ofSeq (Seq.append [ name, Document.String value ] (Dict.toSeq entries)))
        | members -> members

    /// What the protocol's writer is given: the shape of all that is in the answer, and the value.
    let private inForm
        (protocol: string)
        (shape: Schema option)
        (code: string)
        (isServerFault: bool)
        (message: string)
        (members: Document)
        : (Schema * Document) option =
        let isXml = protocol = "rest-xml" || protocol = "query" || protocol = "ec2"
        let known, messageName = membersOf shape (if isXml then "Message" else "message")
        let value = members |> add messageName message
        let isHead (m: Member) : bool = m.Location <> Location.Body

        /// What XML has in its Error element, and beside it.
        let inXml () : (int -> Member) list * Document * (int -> Member) list * Document =
            let head, body = known |> List.partition isHead
            let isIn (all: Member list) (name: string, _) = all |> List.exists (fun m -> m.Name = name)

            let entries =
                match value with
                | Document.Map entries -> List.ofSeq (Dict.toSeq entries)
                | _ -> []

            let own = if isServerFault then "Receiver" else "Sender"
            let fixedNames = [ "Type"; "Code" ]
            let others = body |> List.filter (fun m -> not (List.contains m.Name fixedNames))

            [ yield! List.map ofText fixedNames; yield! List.map again others ],
            Document.map [
                "Type", Document.String own
                "Code", Document.String code
                yield! entries |> List.filter (fun entry -> not (isIn head entry))
            ],
            List.map again head,
            Document.map (entries |> List.filter (isIn head))

        match protocol with
        | "json"
        | "rest-json"
        | "smithy-rpc-v2-cbor" ->
            let name =
                match shape with
                | Some shape -> shape.Name
                | None -> code

            let inBody = known |> List.filter (isHead >> not)
            let head = known |> List.filter isHead

            Some(structure name [ ofText "__type"; yield! List.map again (inBody @ head) ], value |> add "__type" name)
        | "rest-xml" ->
            let error, inError, head, inHead = inXml ()

            Some(
                structure "ErrorResponse" [ nested "Error" (structure "Error" error); yield! head ],
                match inHead with
                | Document.Map entries ->
                    Document.Map(Dict.ofSeq (Seq.append [ "Error", inError ] (Dict.toSeq entries)))
                | other -> other
            )
        | "query" ->
            let error, inError, _, _ = inXml ()
            Some(structure "ErrorResponse" error, inError)
        | "ec2" ->
            let error, inError, _, _ = inXml ()

            Some(
                structure "Response" [
                    nested "Errors" (structure "Errors" [ nested "Error" (structure "Error" error) ])
                ],
                Document.map [ "Errors", Document.map [ "Error", inError ] ]
            )
        | _ -> None

    /// The protocol's writer of answers, for another output than the operation's.
    let private protocolOf (name: string) : Protocol voption =
        match name with
        | "json" -> ValueSome AwsJson.protocol
        | "rest-json" -> ValueSome RestJson.protocol
        | "smithy-rpc-v2-cbor" -> ValueSome RpcV2Cbor.protocol
        | "rest-xml" -> ValueSome RestXml.protocol
        | "query" -> ValueSome AwsQuery.protocol
        | "ec2" -> ValueSome Ec2Query.protocol
        | _ -> ValueNone

    /// The answer that means an error; see <c>OperationSource.WriteError</c>.
    let write
        (protocol: string)
        (model: ServiceModel)
        (operation: OperationModel)
        (shape: Schema option)
        (code: string)
        (message: string)
        (status: int option)
        (members: Document)
        : Result<HttpResponse, string> =
        let modelled = shape |> Option.bind (fun shape -> ValueOption.toOption shape.Traits.Error)

        let code =
            match modelled with
            | Some error when error.Code <> "" -> error.Code
            | _ -> code

        let status =
            match status, modelled with
            | Some status, _ -> status
            | None, Some error when error.Status > 0 -> error.Status
            | None, _ -> 400

        let isServerFault = status >= 500

        match protocolOf protocol, inForm protocol shape code isServerFault message members with
        | ValueSome speak, Some(schema, value) ->
            let root = Member(0, schema.Name, true, (fun () -> schema), schema.Name, MemberTraits.none)

            let asOutput = {
                operation with
                    // The element of Query's and EC2's answers is named after the operation.
                    Name = (if protocol = "ec2" then "" else "Error")
                    Output = root
                    ResultWrapper = "Error"
                    SuccessStatus = status
            }

            let answer = (speak model asOutput).WriteResponse()
            DocumentShape.shape.Write answer.Root schema value
            let response = answer.ToResponse()

            // Services that spoke Query once tell its codes in a header.
            let queryCode: Header list =
                if model.QueryCompatible && (protocol = "json" || protocol = "smithy-rpc-v2-cbor") then
                    let fault = if isServerFault then "Receiver" else "Sender"
                    [ struct ("x-amzn-query-error", String.Concat(code, ";", fault)) ]
                else
                    []

            Ok { response with Status = status; Headers = queryCode @ response.Headers }
        | _ -> Error(String.Concat("errors cannot be written in the protocol \"", protocol, "\""))
