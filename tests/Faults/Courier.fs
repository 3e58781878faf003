namespace FunctionalAws.Faults.Tests

open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// A service that has one of each: what may be done twice and what may not, streams both ways, and events.
[<RequireQualifiedAccess>]
module Courier =

    let private json (protocol: string) (path: string -> string) =
        let operation (name: string) (method: string) (rest: string) =
            $"""
            "{name}": {{ "name": "{name}", "http": {{ "method": "{method}", "requestUri": "{path name}" }},
              "input": {{ "shape": "{rest}In" }}, "output": {{ "shape": "{rest}Out" }},
              "errors": [ {{ "shape": "LostException" }} ] }}"""

        let operations =
            [
                operation "Count" "GET" "Nothing"
                operation "Put" "PUT" "Text"
                operation "Add" "POST" "Text"
                operation "Ring" "POST" "Nothing"
                operation "Fetch" "GET" "Stream"
                operation "Store" "PUT" "Store"
                operation "Listen" "GET" "Listen"
            ]
            |> String.concat ","

        $"""{{
          "metadata": {{ "protocol": "{protocol}", "endpointPrefix": "courier", "serviceId": "Courier", "apiVersion": "2026-01-01",
            "signatureVersion": "v4", "signingName": "courier", "targetPrefix": "Courier", "jsonVersion": "1.1" }},
          "operations": {{ {operations} }},
          "shapes": {{
            "NothingIn": {{ "type": "structure", "members": {{}} }},
            "NothingOut": {{ "type": "structure", "members": {{ "value": {{ "shape": "String" }} }} }},
            "TextIn": {{ "type": "structure", "members": {{ "value": {{ "shape": "String" }} }} }},
            "TextOut": {{ "type": "structure", "members": {{ "value": {{ "shape": "String" }} }} }},
            "StreamIn": {{ "type": "structure", "members": {{}} }},
            "StreamOut": {{ "type": "structure", "payload": "body", "members": {{ "body": {{ "shape": "Bytes" }} }} }},
            "StoreIn": {{ "type": "structure", "payload": "body", "members": {{ "body": {{ "shape": "Bytes" }} }} }},
            "StoreOut": {{ "type": "structure", "members": {{}} }},
            "ListenIn": {{ "type": "structure", "members": {{}} }},
            "ListenOut": {{ "type": "structure", "payload": "events", "members": {{ "events": {{ "shape": "Events" }} }} }},
            "Events": {{ "type": "structure", "eventstream": true, "members": {{ "line": {{ "shape": "Line" }} }} }},
            "Line": {{ "type": "structure", "event": true, "members": {{ "text": {{ "shape": "String", "eventpayload": true }} }} }},
            "LostException": {{ "type": "structure", "exception": true, "error": {{ "code": "Lost", "httpStatusCode": 404 }},
              "members": {{ "message": {{ "shape": "String" }} }} }},
            "Bytes": {{ "type": "blob", "streaming": true }},
            "String": {{ "type": "string" }}
          }}
        }}"""

    let private parse (text: string) : ServiceModel = ServiceModel.Parse(Encoding.UTF8.GetBytes text)

    let private rest = lazy (parse (json "rest-json" (fun name -> "/" + name)))
    let private xml = lazy (parse (json "rest-xml" (fun name -> "/" + name)))
    let private rpc = lazy (parse (json "json" (fun _ -> "/")))

    /// The service in "rest-json", "rest-xml" or "json".
    let model (protocol: string) : ServiceModel =
        match protocol with
        | "rest-json" -> rest.Value
        | "rest-xml" -> xml.Value
        | "json" -> rpc.Value
        | other -> invalidArg (nameof protocol) other

    /// What an answer says that all is well, and the body that says so.
    let answer (protocol: string) : byte[] =
        match protocol with
        | "rest-xml" -> "<Out><value>done</value></Out>"B
        | _ -> "{\"value\":\"done\"}"B
