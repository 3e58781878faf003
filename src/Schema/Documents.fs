namespace FunctionalAws

open System
open System.Text.Json
open System.Text.Json.Nodes
open FunctionalAws.Schema
open FunctionalAws.Schema.Search

/// Making, reading, searching and converting documents.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Document =

    /// A map without entries: the input of an operation that needs none.
    let empty: Document = Document.Map Dict.empty

    /// A map of the given entries.
    let map (entries: (string * Document) list) : Document = Document.Map(Dict.ofList entries)

    /// The value at a path of map keys and list positions, as in ["Items"; "0"; "id"], if it is there.
    let rec tryFind (path: string list) (document: Document) : Document option =
        match path, document with
        | [], _ -> Some document
        | key :: rest, Document.Map entries -> Dict.tryFind key entries |> Option.bind (tryFind rest)
        | key :: rest, Document.List items ->
            match Int32.TryParse key with
            | true, position -> List.tryItem position items |> Option.bind (tryFind rest)
            | _ -> None
        | _ -> None

    /// The text at a path, if there is one.
    let tryString (path: string list) (document: Document) : string option =
        match tryFind path document with
        | Some(Document.String value) -> Some value
        | _ -> None

    /// The items of the list at a path; none when there is no list.
    let items (path: string list) (document: Document) : Document list =
        match tryFind path document with
        | Some(Document.List items) -> items
        | _ -> []

    /// <summary>What a JMESPath expression finds, null when there is nothing to be found.</summary>
    /// <remarks>The expression is parsed once and kept: https://jmespath.org/specification.html.</remarks>
    let search (expression: string) (document: Document) : Result<Document, JmespathError> =
        Jmespath.query expression document

    /// <summary>The document as JSON text.</summary>
    /// <remarks>
    /// Bytes become base64, timestamps ISO 8601, and numbers that JSON lacks the strings "NaN", "Infinity" and
    /// "-Infinity".
    /// </remarks>
    /// <exception cref="T:System.ArgumentException">It holds a stream that is not in memory.</exception>
    let toJson (document: Document) : string = DocumentJson.text false document

    /// <summary>The document as JSON text on several lines, for a person.</summary>
    /// <exception cref="T:System.ArgumentException">It holds a stream that is not in memory.</exception>
    let toIndentedJson (document: Document) : string = DocumentJson.text true document

    /// The document that a JSON text says, or why it is none.
    let ofJson (text: string) : Result<Document, string> = DocumentJson.parse text

    /// The document that a JSON value says.
    let ofJsonElement (element: JsonElement) : Document = DocumentJson.ofElement element

    /// <summary>The document as a JSON value, see <c>toJson</c>.</summary>
    let toJsonElement (document: Document) : JsonElement = DocumentJson.toElement document

    /// The document that a JSON tree says.
    let ofJsonNode (node: JsonNode | null) : Document =
        match node with
        | null -> Document.Null
        | node -> DocumentJson.ofElement (JsonElement.Parse(node.ToJsonString()))

    /// <summary>The document as a JSON tree, see <c>toJson</c>.</summary>
    let toJsonNode (document: Document) : JsonNode | null = DocumentJson.toNode document

    /// <summary>Writes the document as a JSON value, see <c>toJson</c>.</summary>
    let writeTo (writer: Utf8JsonWriter) (document: Document) : unit = DocumentJson.write writer document

    /// A typed input as a document, with the model's names.
    let ofInput (input: 'input :> IRequest<'input, 'output>) : Document = input.Operation.Documents.OfInput input

    /// <summary>The typed input that a document stands for, or what is wrong with it:
    /// <c>Document.toInput GetItemInput.Operation document</c>.</summary>
    let toInput (operation: Operation<'input, 'output>) (document: Document) : Result<'input, AwsError> =
        operation.Documents.ToInput document

    /// A typed output as a document, with the model's names.
    let ofOutput (operation: Operation<'input, 'output>) (output: 'output) : Document =
        operation.Documents.OfOutput output

    /// The typed output that a document stands for, or what is wrong with it.
    let toOutput (operation: Operation<'input, 'output>) (document: Document) : Result<'output, AwsError> =
        operation.Documents.ToOutput document

/// Numbers as documents, each in the case that keeps it whole.
[<Struct; NoEquality; NoComparison>]
type NumberDocument =
    /// An integer.
    static member Of(value: int) : Document = Document.Integer(int64 value)
    /// An integer.
    static member Of(value: int64) : Document = Document.Integer value
    /// A decimal number.
    static member Of(value: decimal) : Document = Document.Decimal value
    /// A float.
    static member Of(value: float) : Document = Document.Float value

/// <c>doc [ "Name", str "x"; "Count", num 3 ]</c>
[<AutoOpen>]
module DocumentBuilders =

    /// <summary>A document of its members:
    /// <c>doc [ "Name", str "x"; "Count", num 3; "On", flag true; "Tags", list [ str "a" ] ]</c>.</summary>
    let doc (entries: (string * Document) list) : Document = Document.map entries

    /// A text as a document.
    let str (text: string) : Document = Document.String text

    /// True or false as a document.
    let flag (value: bool) : Document = Document.Boolean value

    /// A list of documents.
    let list (items: Document list) : Document = Document.List items

    /// A number as a document: an int, an int64, a decimal or a float.
    let inline num (value: ^number) : Document =
        let inline call (_: ^kind) (value: ^n) : Document = ((^kind or ^n): (static member Of: ^n -> Document) value)
        call (NumberDocument()) value
