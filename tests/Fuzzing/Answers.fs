namespace FunctionalAws.Fuzzing

open System
open System.IO
open System.Text
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// A service with members of every type, over any protocol, and what is made of its answers.
[<RequireQualifiedAccess>]
module Answers =

    let private shapes =
        """
    "All": { "type": "structure", "members": {
      "text": { "shape": "Text" }, "choice": { "shape": "Choice" }, "flag": { "shape": "Flag" }, "int": { "shape": "Int" },
      "long": { "shape": "Long" }, "float": { "shape": "Float" }, "double": { "shape": "Double" },
      "time": { "shape": "Time" }, "blob": { "shape": "Blob" }, ANY "list": { "shape": "Texts" },
      "all": { "shape": "Alls" }, "map": { "shape": "Ints" }, "maps": { "shape": "Maps" }, "union": { "shape": "Union" },
      "flat": { "shape": "Flat" }, "inner": { "shape": "All" } } },
    "Gone": { "type": "structure", "exception": true, "error": { "code": "Gone", "httpStatusCode": 404 },
      "members": { "message": { "shape": "Text" }, "all": { "shape": "All" } } },
    "Union": { "type": "structure", "union": true, "members": {
      "text": { "shape": "Text" }, "int": { "shape": "Int" }, "inner": { "shape": "All" } } },
    "Any": { "type": "structure", "document": true, "members": {} },
    "Text": { "type": "string" }, "Choice": { "type": "string", "enum": ["A", "B"] }, "Flag": { "type": "boolean" },
    "Int": { "type": "integer" }, "Long": { "type": "long" }, "Float": { "type": "float" }, "Double": { "type": "double" },
    "Time": { "type": "timestamp" }, "Blob": { "type": "blob" },
    "Texts": { "type": "list", "member": { "shape": "Text" } },
    "Alls": { "type": "list", "member": { "shape": "All" } },
    "Flat": { "type": "list", "flattened": true, "member": { "shape": "Text" } },
    "Ints": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Int" } },
    "Maps": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Ints" } }"""

    let private model (protocol: string) : ServiceModel =
        let any =
            if protocol = "json" || protocol = "rest-json" then
                "\"any\": { \"shape\": \"Any\" },"
            else
                ""

        let wrapper = if protocol = "query" then ", \"resultWrapper\": \"DoResult\"" else ""

        $$"""{ "metadata": { "protocol": "{{protocol}}", "protocols": ["{{protocol}}"], "endpointPrefix": "made",
               "serviceId": "Made", "apiVersion": "2026-01-01", "jsonVersion": "1.1", "targetPrefix": "Made" },
             "operations": { "Do": { "name": "Do", "http": { "method": "POST", "requestUri": "/" },
               "output": { "shape": "All"{{wrapper}} }, "errors": [ { "shape": "Gone" } ] } },
             "shapes": { {{shapes.Replace("ANY", any)}} } }"""
        |> Encoding.UTF8.GetBytes
        |> ServiceModel.Parse

    let operation (protocol: string) : Operation<Document, Document> =
        let model = model protocol

        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            "Do"
            DocumentShape.shape
            DocumentShape.shape
            (fun _ reader schema -> Some(DocumentShape.shape.Read reader schema :> obj))

    /// The answer's bytes in which an output is written.
    let write (protocol: string) (output: Document) : byte[] =
        let model = model protocol
        let codec = ServiceOperation.codec model (ServiceOperation.protocolOf model) "Do" (fun _ _ _ -> None)
        let message = codec.WriteResponse()
        DocumentShape.shape.Write message.Root (nonNull (model.Operation "Do").Output).Target output

        match message.ToResponse().Body with
        | Body.Rented(buffer, length) -> Array.sub buffer 0 length
        | Body.Bytes bytes -> bytes.ToArray()
        | _ -> Array.empty

    let private headers (protocol: string) : Header list =
        if protocol = "smithy-rpc-v2-cbor" then
            [ struct ("smithy-protocol", "rpc-v2-cbor") ]
        else
            []

    /// The output of an answer, if it can be read. Any error but "unreadable" is not what is promised.
    let parse (protocol: string) (operation: Operation<Document, Document>) (body: byte[]) : Document option =
        let response = {
            Status = 200
            Headers = headers protocol
            Body = Body.Bytes(ReadOnlyMemory body)
        }

        match operation.Parse response with
        | Ok output -> Some output
        | Error(AwsError.Unreadable _) -> None
        | Error other -> failwith $"an answer is to be read or unreadable, not: {AwsError.explain other}"

    /// The error of an answer, with all that is in it.
    let error (protocol: string) (operation: Operation<Document, Document>) (body: byte[]) : ServiceError =
        let response = {
            Status = 404
            Headers = headers protocol
            Body = Body.Bytes(ReadOnlyMemory body)
        }

        match operation.Info.Check response with
        | Error(AwsError.Service error as whole) ->
            error.Members.Value |> ignore
            AwsError.explain whole |> ignore
            error
        | other -> failwith $"a failed answer is to be a service's error, not %A{other}"

    /// All events that are in some bytes, and the errors among them.
    let events (operation: Operation<Document, Document>) (bytes: byte[]) : int =
        use stream = new MemoryStream(bytes)

        match operation.Parse(FunctionalAws.Tests.Talk.answer stream) with
        | Error(AwsError.Unreadable _) -> 0
        | Error other -> failwith (AwsError.explain other)
        | Ok output ->
            let mutable count = 0

            for item in FunctionalAws.Tests.Talk.items (FunctionalAws.Tests.Talk.eventsOf output) do
                count <- count + 1

                match item with
                | Ok _
                | Error(AwsError.Service _)
                | Error(AwsError.Unreadable _)
                | Error(AwsError.Transport _) -> ()
                | Error other -> failwith (AwsError.explain other)

            count
