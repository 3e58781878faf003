/// CBOR: bytes in hexadecimal, and the item that they are or that they are none.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.CborSuite

open System
open System.IO
open System.Numerics
open System.Text.Json
open FunctionalAws.Protocols

/// A number of any size.
let private whole (element: JsonElement) : BigInteger = BigInteger.Parse(element.GetRawText())

/// Whether an item is what a case expects, which names its kind. Floats are expected by their bits.
let rec private isExpected (expected: JsonElement) (actual: CborValue) : bool =
    let property = Seq.exactlyOne (expected.EnumerateObject())
    let value = property.Value

    match property.Name, actual with
    | "uint", CborValue.Unsigned number -> BigInteger number = whole value
    | "negint", CborValue.Negative number -> BigInteger.MinusOne - BigInteger number = whole value
    | "bytestring", CborValue.Bytes bytes ->
        List.ofArray bytes = [ for item in value.EnumerateArray() -> item.GetByte() ]
    | "string", CborValue.Text text -> value.GetString() = text
    | "list", CborValue.List items ->
        let expected = List.ofSeq (value.EnumerateArray())

        expected.Length = items.Length && List.forall2 isExpected expected items
    | "map", CborValue.Map entries ->
        let expected = List.ofSeq (value.EnumerateObject())

        expected.Length = entries.Length
        && expected
           |> List.forall (fun property ->
               entries |> List.exists (fun (key, item) -> key = property.Name && isExpected property.Value item))
    | "tag", CborValue.Tag(tag, item) ->
        BigInteger tag = whole (value.GetProperty "id") && isExpected (value.GetProperty "value") item
    | "bool", CborValue.Boolean flag -> value.GetBoolean() = flag
    | "null", CborValue.Null
    | "undefined", CborValue.Undefined -> true
    | "float32", CborValue.Single number ->
        let expected = BitConverter.UInt32BitsToSingle(uint32 (whole value))
        expected.Equals number
    | "float64", CborValue.Double number ->
        let expected = BitConverter.UInt64BitsToDouble(uint64 (whole value))
        expected.Equals number
    | _ -> false

let private runCase (case: JsonElement) : Result<unit, string> =
    let input = nonNull ((case.GetProperty "input").GetString())
    let decoded = Cbor.decode (ReadOnlyMemory(Convert.FromHexString input))

    match case.TryGetProperty "expect", decoded with
    | (true, expected), Ok value when isExpected expected value -> Ok()
    | (false, _), Error _ -> Ok()
    | (true, expected), actual -> Error $"{input}\n    expected: {expected.GetRawText()}\n    actual:   {actual}"
    | (false, _), Ok value -> Error $"{input}\n    expected: an error\n    actual:   {value}"

/// Runs every case in the folder's files, or in the one of the given name.
let run (folder: string) (only: string option) : (string * Result<unit, string>) list = [
    for path in Directory.GetFiles(folder, "*.json") |> Array.sort do
        let name = Path.GetFileNameWithoutExtension path

        match only with
        | Some only when Path.GetFileNameWithoutExtension only <> name -> ()
        | _ ->
            use parsed = JsonDocument.Parse(File.ReadAllText path)

            for case in parsed.RootElement.EnumerateArray() do
                let description = (case.GetProperty "description").GetString()
                $"{name}/{description}", runCase case
]
