namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.IO
open System.Text
open System.Threading
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// A service that talks in events of every kind, both ways.
module Talk =

    let private shapes =
        """
    "Talk": { "type": "structure", PAYLOAD "members": {
      "session": { "shape": "String" HEADER }, "events": { "shape": "Events" } } },
    "Events": { "type": "structure", "eventstream": true, "members": {
      "line": { "shape": "Line" }, "audio": { "shape": "Audio" }, "note": { "shape": "Note" },
      "detail": { "shape": "Detail" }, "pause": { "shape": "Pause" }, "refused": { "shape": "RefusedException" } } },
    "Line": { "type": "structure", "event": true, "members": {
      "text": { "shape": "String" }, "count": { "shape": "Integer" }, "label": { "shape": "String", "eventheader": true } } },
    "Audio": { "type": "structure", "event": true, "members": {
      "chunk": { "shape": "Blob", "eventpayload": true }, "final": { "shape": "Boolean", "eventheader": true },
      "sequence": { "shape": "Integer", "eventheader": true }, "size": { "shape": "Long", "eventheader": true },
      "at": { "shape": "Timestamp", "eventheader": true }, "mark": { "shape": "Blob", "eventheader": true } } },
    "Note": { "type": "structure", "event": true, "members": { "text": { "shape": "String", "eventpayload": true } } },
    "Detail": { "type": "structure", "event": true, "members": { "line": { "shape": "Line", "eventpayload": true } } },
    "Pause": { "type": "structure", "event": true, "members": {} },
    "RefusedException": { "type": "structure", "exception": true, "error": { "code": "Refused", "httpStatusCode": 403 },
      "members": { "message": { "shape": "String" }, "line": { "shape": "String" } } },
    "String": { "type": "string" }, "Integer": { "type": "integer" }, "Long": { "type": "long" },
    "Boolean": { "type": "boolean" }, "Blob": { "type": "blob" }, "Timestamp": { "type": "timestamp" }"""

    let private makeModel (protocol: string) : ServiceModel =
        let isRest = protocol.StartsWith "rest"

        let shapes =
            shapes
                .Replace("PAYLOAD", (if isRest then "\"payload\": \"events\"," else ""))
                .Replace(
                    "HEADER",
                    (if isRest then
                         ", \"location\": \"header\", \"locationName\": \"x-session\""
                     else
                         "")
                )

        $"""{{ "metadata": {{ "protocol": "{protocol}", "endpointPrefix": "talk", "serviceId": "Talk", "targetPrefix": "Talk", "jsonVersion": "1.1" }},
             "operations": {{ "Talk": {{ "name": "Talk", "http": {{ "method": "POST", "requestUri": "/talk" }},
               "input": {{ "shape": "Talk" }}, "output": {{ "shape": "Talk" }} }} }}, "shapes": {{ {shapes} }} }}"""
        |> Encoding.UTF8.GetBytes
        |> ServiceModel.Parse

    let private models =
        dict [
            for protocol in [ "json"; "rest-json"; "rest-xml"; "smithy-rpc-v2-cbor" ] -> protocol, makeModel protocol
        ]

    /// The model over a protocol.
    let model (protocol: string) : ServiceModel = models[protocol]

    let private readDetail (_: string) (reader: ShapeReader) (schema: Schema) : obj option =
        Some(DocumentShape.shape.Read reader schema :> obj)

    let operation (protocol: string) : Operation<Document, Document> =
        let model = model protocol

        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            "Talk"
            DocumentShape.shape
            DocumentShape.shape
            readDetail

    let codec (protocol: string) : Codec =
        let model = model protocol
        ServiceOperation.codec model (ServiceOperation.protocolOf model) "Talk" readDetail

    /// An input or an output.
    let message (session: string) (events: Document list) : Document =
        Document.map [ "session", Document.String session; "events", Document.List events ]

    let line (text: string) : Document = Document.map [ "line", Document.map [ "text", Document.String text ] ]

    /// The events of an output.
    let eventsOf (output: Document) : EventStream<Document> =
        match Document.tryFind [ "events" ] output with
        | Some(Document.Events(:? EventStream<Document> as events)) -> events
        | other -> failwith $"no events: %A{other}"

    /// All items of a stream, with the error at its end.
    let items (events: EventStream<'event>) : Result<'event, AwsError> list =
        let reading = (events :> IAsyncEnumerable<Result<'event, AwsError>>).GetAsyncEnumerator CancellationToken.None

        List.unfold
            (fun () ->
                if reading.MoveNextAsync().AsTask().GetAwaiter().GetResult() then
                    Some(reading.Current, ())
                else
                    None)
            ()

    let rec bytesOf (body: Body) : byte[] =
        match body with
        | Body.Stream stream ->
            use source = stream.Open()
            use copy = new MemoryStream()
            source.CopyTo copy
            copy.ToArray()
        | Body.Bytes bytes -> bytes.ToArray()
        | _ -> failwith "no stream of events"

    /// The answer of given bytes.
    let answer (stream: Stream) : HttpResponse = {
        Status = 200
        Headers = [ struct ("x-amzn-RequestId", "R1"); struct ("smithy-protocol", "rpc-v2-cbor") ]
        Body = Body.Stream(ByteStream.OfStream stream)
    }
