namespace FunctionalAws.Protocols

open System
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols.Malformation

/// The error shapes of a model.
[<RequireQualifiedAccess>]
module internal ErrorShape =

    /// The code that an error has on the wire.
    let codeOf (schema: Schema) : string =
        match schema.Traits.Error with
        | ValueSome error -> error.Code
        | ValueNone -> ""

    /// The shape of the error with the given code: one that the operation names, or any of the model.
    let tryFind (model: ServiceModel) (operation: OperationModel) (code: string) : Schema option =
        if code = "" then
            None
        else
            operation.Errors
            |> Seq.map model.Shape
            |> Seq.tryFind (fun schema -> schema.Name = code || codeOf schema = code)
            |> Option.orElseWith (fun () ->
                if model.HasShape code then
                    Some(model.Shape code) |> Option.filter (fun schema -> schema.Traits.Error.IsSome)
                else
                    None)

/// <summary>
/// What an operation was made of, and with it the service's side of a call: requests are read and answers are written, by
/// the protocol that the operation speaks, in documents.
/// </summary>
[<Sealed>]
type OperationSource internal (model: ServiceModel, operation: OperationModel, codec: Codec, protocol: string) =

    static let check (strict: bool) (root: Member) (document: Document) : Problem list =
        try
            Validator.Check(strict, root, DocumentShape.shape.Write, document)
        with Malformed message -> [ { Path = "(the whole)"; Message = message } ]

    static let rootFor (schema: Schema) : Member =
        Member(0, schema.Name, true, (fun () -> schema), schema.Name, MemberTraits.none)

    let rootOf (root: Member | null) : Member =
        match root with
        | null ->
            let nothing =
                Schema(
                    "Unit",
                    ShapeType.Structure,
                    (fun _ -> Array.Empty()),
                    (fun _ -> Array.Empty()),
                    SchemaTraits.none
                )

            Member(0, operation.Name, true, (fun () -> nothing), operation.Name, MemberTraits.none)
        | root -> root

    let input = lazy (rootOf operation.Input)
    let output = lazy (rootOf operation.Output)

    let read (root: Member) (start: unit -> ShapeReader) : Result<Document, string> =
        try
            let reader = start ()
            let document = DocumentShape.shape.Read reader root.Target
            reader.End()
            Ok document
        with Malformed message ->
            Error message

    let write (root: Member | null) (message: MessageWriter) (document: Document) : unit =
        match root with
        | null -> ()
        | root -> DocumentShape.shape.Write message.Root root.Target document

    interface IOperationSource

    member _.Model: ServiceModel = model
    member _.Operation: OperationModel = operation

    /// The protocol's name in models, empty for one that is not the library's own.
    member _.Protocol: string = protocol

    /// The input's shape; one without members where the operation takes none.
    member _.Input: Schema = input.Value.Target

    /// The output's shape; one without members where the operation has none.
    member _.Output: Schema = output.Value.Target

    /// What an operation was made of, unless it was made by hand.
    static member TryOf(operation: OperationInfo) : OperationSource option =
        match operation.Source with
        | :? OperationSource as source -> Some source
        | _ -> None

    /// <summary>Everything in which a value of a structure is not what the model allows, see <c>CheckInput</c>.</summary>
    static member CheckShape(strict: bool, schema: Schema, document: Document) : Problem list =
        check strict (rootFor schema) document

    /// The input that a request carries, or why it cannot be read. The body is in memory.
    member _.ReadInput(request: HttpRequest) : Result<Document, string> =
        read input.Value (fun () -> codec.ReadRequest request)

    /// The request of an input, still without endpoint and signature. New ids fill idempotency tokens that it leaves out.
    member _.WriteInput(newToken: unit -> string, document: Document) : Result<HttpRequest, string> =
        try
            let message = codec.WriteRequest newToken
            write operation.Input message document
            Ok(message.ToRequest())
        with Malformed message ->
            Error message

    /// The output that an answer carries, or why it cannot be read. The body is in memory.
    member _.ReadOutput(response: HttpResponse) : Result<Document, string> =
        read output.Value (fun () -> codec.ReadResponse response)

    /// The answer that carries an output, or why it cannot be written.
    member _.WriteOutput(document: Document) : Result<HttpResponse, string> =
        try
            let message = codec.WriteResponse()
            write operation.Output message document
            Ok(message.ToResponse())
        with Malformed message ->
            Error message

    /// <summary>Everything in which an input is not what the model allows. Strict looks at values of enumerations and
    /// members of unions as well, which services add to.</summary>
    member _.CheckInput(strict: bool, document: Document) : Problem list = check strict input.Value document

    /// <summary>Everything in which an output is not what the model allows, see <c>CheckInput</c>.</summary>
    member _.CheckOutput(strict: bool, document: Document) : Problem list = check strict output.Value document

    /// The shape of the error with the given code or shape name, if the model knows it.
    member _.TryErrorShape(code: string) : Schema option = ErrorShape.tryFind model operation code

    /// The codes of the errors that the model says the operation answers with.
    member _.ErrorCodes: string list = [ for name in operation.Errors -> ErrorShape.codeOf (model.Shape name) ]

    /// <summary>Everything in which an error's members are not what the model allows; a member that it does not know is
    /// one such thing.</summary>
    member this.CheckError(strict: bool, code: string, members: Document) : Problem list =
        match this.TryErrorShape code with
        | Some shape -> check strict (rootFor shape) members
        | None when members = Document.empty -> []
        | None -> [
            {
                Path = "(the error)"
                Message = String.Concat("the model has no error ", code, ", so that nothing is known of its members")
            }
          ]

    /// <summary>The answer that means an error.</summary>
    /// <param name="code">Its code or its shape's name.</param>
    /// <param name="message">What it says to a person.</param>
    /// <param name="status">The HTTP status; none for the model's own, 400 where it has none.</param>
    /// <param name="members">Its other members, by their names in the model.</param>
    member this.WriteError
        (code: string, message: string, status: int option, members: Document)
        : Result<HttpResponse, string> =
        try
            ErrorAnswer.write protocol model operation (this.TryErrorShape code) code message status members
        with Malformed problem ->
            Error problem
