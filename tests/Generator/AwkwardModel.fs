/// A service whose model has everything that is hard to name or to order, in botocore's layout.
module FunctionalAws.Generator.Tests.AwkwardModel

open System
open System.IO
open System.IO.Compression
open System.Text

let private model =
    """{
  "metadata": {
    "apiVersion": "2026-01-01", "endpointPrefix": "awkward", "jsonVersion": "1.0", "protocol": "json",
    "serviceFullName": "Awkward & Sons <Service>", "serviceId": "Awk Ward", "targetPrefix": "Awkward",
    "uid": "awkward-2026-01-01", "signatureVersion": "v4"
  },
  "operations": {
    "Tree": { "name": "Tree", "http": { "method": "POST", "requestUri": "/" },
      "input": { "shape": "TreeInput" }, "output": { "shape": "TreeOutput" }, "errors": [ { "shape": "Gone" }, { "shape": "Error" } ] },
    "Nothing": { "name": "Nothing", "http": { "method": "POST", "requestUri": "/" } },
    "ListAll": { "name": "ListAll", "http": { "method": "POST", "requestUri": "/" },
      "input": { "shape": "Page" }, "output": { "shape": "Page" } },
    "Talk": { "name": "Talk", "http": { "method": "POST", "requestUri": "/" },
      "input": { "shape": "TalkInput" }, "output": { "shape": "TalkOutput" } }
  },
  "shapes": {
    "TreeInput": { "type": "structure", "required": [ "type", "token" ], "members": {
      "documentation": { "shape": "String" }, "type": { "shape": "String" }, "Type": { "shape": "Colour" },
      "begin": { "shape": "Int" }, "end": { "shape": "Int" }, "create": { "shape": "String" }, "val": { "shape": "Bag" },
      "token": { "shape": "String", "idempotencyToken": true }, "snake_case": { "shape": "String" },
      "with-dash": { "shape": "String" }, "secret": { "shape": "Secret" } } },
    "TreeOutput": { "type": "structure", "required": [ "root", "union" ], "members": {
      "root": { "shape": "Tree" }, "union": { "shape": "Either" }, "grid": { "shape": "Grid" }, "holes": { "shape": "Holes" },
      "byColour": { "shape": "ByColour" }, "nothing": { "shape": "Empty" }, "any": { "shape": "Any" } } },
    "TalkInput": { "type": "structure", "required": [ "said" ], "members": {
      "said": { "shape": "Said" }, "aside": { "shape": "Said" } } },
    "TalkOutput": { "type": "structure", "members": { "topic": { "shape": "String" }, "heard": { "shape": "Said" } } },
    "Said": { "type": "structure", "eventstream": true, "members": {
      "tree": { "shape": "Saying" }, "Unknown": { "shape": "Saying" }, "gone": { "shape": "Gone" } } },
    "Saying": { "type": "structure", "event": true, "members": {
      "type": { "shape": "Colour", "eventheader": true }, "tree": { "shape": "Tree", "eventpayload": true } } },
    "Tree": { "type": "structure", "members": { "left": { "shape": "Tree" }, "children": { "shape": "Forest" }, "other": { "shape": "Either" } } },
    "Forest": { "type": "list", "member": { "shape": "Tree" } },
    "Either": { "type": "structure", "union": true, "members": {
      "tree": { "shape": "Tree" }, "eithers": { "shape": "Eithers" }, "none": { "shape": "Empty" }, "Unit": { "shape": "String" } } },
    "Eithers": { "type": "map", "key": { "shape": "String" }, "value": { "shape": "Either" } },
    "Grid": { "type": "list", "member": { "shape": "Row" } },
    "Row": { "type": "list", "member": { "shape": "Double" } },
    "Holes": { "type": "list", "sparse": true, "member": { "shape": "String" } },
    "ByColour": { "type": "map", "key": { "shape": "Colour" }, "value": { "shape": "Row" } },
    "Bag": { "type": "map", "sparse": true, "key": { "shape": "String" }, "value": { "shape": "Blob" } },
    "Empty": { "type": "structure", "members": {} },
    "Any": { "type": "structure", "document": true, "members": {} },
    "Error": { "type": "structure", "members": { "message": { "shape": "String" } }, "exception": true },
    "Gone": { "type": "structure", "members": {}, "exception": true },
    "Page": { "type": "structure", "members": { "nextToken": { "shape": "String" }, "items": { "shape": "Holes" } } },
    "Colour": { "type": "string", "enum": [ "red", "RED", "1st", "aws:kms", "Unknown", "Tags", "", "WireValue", "none" ] },
    "Secret": { "type": "string", "sensitive": true },
    "String": { "type": "string", "min": 1, "pattern": "[a-z<>&\"]+" },
    "Int": { "type": "integer" }, "Double": { "type": "double" }, "Blob": { "type": "blob" }
  }
}"""

let private paginators =
    """{ "pagination": { "ListAll": { "input_token": "nextToken", "output_token": "nextToken", "result_key": "items" } } }"""

let private waiters =
    """{ "version": 2, "waiters": { "TreeGrown": { "operation": "Tree", "delay": 3, "maxAttempts": 5, "acceptors": [
      { "state": "success", "matcher": "path", "argument": "root.left != `null`", "expected": true },
      { "state": "retry", "matcher": "error", "expected": "Gone" } ] } } }"""

let private extras = """{ "version": 1.0, "merge": { "shapes": { "Int": { "type": "long" } } } }"""

/// Writes the model below a folder, plain or compressed, and says where.
let write (folder: string) (compressed: bool) : string =
    let target = Path.Combine(folder, "awkward", "2026-01-01")
    Directory.CreateDirectory target |> ignore

    for name, text in
        [
            "service-2", model
            "paginators-1", paginators
            "waiters-2", waiters
            "service-2.sdk-extras", extras
        ] do
        if compressed then
            use file = File.Create(Path.Combine(target, name + ".json.gz"))
            use zip = new GZipStream(file, CompressionLevel.Fastest)
            zip.Write(ReadOnlySpan(Encoding.UTF8.GetBytes text))
        else
            File.WriteAllText(Path.Combine(target, name + ".json"), text)

    folder
