namespace FunctionalAws.Testing

open System
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// <summary>
/// Inputs and outputs of operations for FsCheck. They keep the constraints of the model: what is required, lengths, ranges,
/// patterns, enumerations, unions. What shrinks stays valid.
/// </summary>
[<RequireQualifiedAccess>]
module Arb =

    // A pattern that no text is found for leaves a value invalid; another seed may leave the member out.
    let private mostTries = 100

    let private sourceOf (operation: OperationInfo) : OperationSource =
        match OperationSource.TryOf operation with
        | Some source -> source
        | None -> invalidArg (nameof operation) $"{operation.Name} has no model"

    /// What the protocol can carry.
    let private wireOf (isInput: bool) (source: OperationSource) : Wire =
        match source.Protocol with
        | "query"
        | "ec2" -> if isInput then Wire.Form else Wire.Xml
        | "rest-xml" -> Wire.Xml
        | _ -> Wire.Json

    let private make
        (wire: Wire)
        (schema: Schema)
        (problems: Document -> Problem list)
        (read: Document -> Result<'value, AwsError>)
        (write: 'value -> Document)
        : Arbitrary<'value> =
        let tryRead (document: Document) : 'value option =
            match problems document with
            | [] -> Result.toOption (read document)
            | _ -> None

        let tryMake (seed: int) : 'value option =
            tryRead (DocumentShape.shape.Read (RandomReader.CreateListed(wire, seed)) schema)

        let found (seed: int) : 'value =
            match Seq.init mostTries (fun index -> seed + index) |> Seq.tryPick tryMake with
            | Some value -> value
            | None -> invalidOp $"no valid value of {schema.Name} was found in {mostTries} tries"

        let generate = Gen.choose (0, Int32.MaxValue - mostTries) |> Gen.map found
        Arb.fromGenShrink (generate, (fun value -> Shrink.document (write value) |> Seq.choose tryRead))

    /// <summary>Valid inputs of an operation: <c>Arb.input PutItemInput.Operation</c>.</summary>
    /// <exception cref="T:System.InvalidOperationException">None was found: the model asks for what cannot be made up.</exception>
    let input (operation: Operation<'input, 'output>) : Arbitrary<'input> =
        let source = sourceOf operation.Info

        make
            (wireOf true source)
            source.Input
            (fun document -> source.CheckInput(true, document))
            operation.Documents.ToInput
            operation.Documents.OfInput

    /// <summary>Outputs that an operation may answer with: <c>Arb.output GetItemInput.Operation</c>.</summary>
    /// <exception cref="T:System.InvalidOperationException">None was found: the model asks for what cannot be made up.</exception>
    let output (operation: Operation<'input, 'output>) : Arbitrary<'output> =
        let source = sourceOf operation.Info

        make
            (wireOf false source)
            source.Output
            (fun document -> source.CheckOutput(true, document))
            operation.Documents.ToOutput
            operation.Documents.OfOutput

    /// <summary>Values of any structure of a model, by its name, as documents: <c>Arb.shape model "Condition"</c>.</summary>
    /// <exception cref="T:System.ArgumentException">The model has no structure of that name.</exception>
    let shape (model: ServiceModel) (name: string) : Arbitrary<Document> =
        if not (model.HasShape name) || (model.Shape name).Type <> ShapeType.Structure then
            invalidArg (nameof name) $"the model has no structure {name}"

        let schema = model.Shape name
        make Wire.Json schema (fun document -> OperationSource.CheckShape(true, schema, document)) Ok id
