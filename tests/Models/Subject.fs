namespace FunctionalAws.Models.Tests

open System
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Testing

/// The bytes of bodies.
[<RequireQualifiedAccess>]
module BodyText =

    let bytes (body: Body) : byte[] =
        match body with
        | Body.Empty -> Array.empty
        | Body.Bytes bytes -> bytes.ToArray()
        | Body.Rented(buffer, length) -> Array.sub buffer 0 length
        | Body.Stream stream ->
            match stream.Bytes with
            | ValueSome bytes -> bytes.ToArray()
            | ValueNone ->
                use source = stream.Open()
                use copy = new IO.MemoryStream()
                source.CopyTo copy
                copy.ToArray()

    let text (body: Body) : string = Text.Encoding.UTF8.GetString(bytes body)

/// What a test may do with any operation of any service: values come from a seed.
[<AbstractClass>]
type Subject(service: string, name: string) =
    member _.Name: string = name
    /// The model.
    abstract Model: OperationModel
    abstract Codec: Codec
    abstract Wire: Wire
    /// The same operation on documents.
    abstract Dynamic: Operation<Document, Document>
    /// A valid input as a document.
    abstract Input: seed: int -> Document
    abstract Problems: seed: int -> Problem list
    abstract TypedRequest: seed: int -> HttpRequest
    /// The answer that carries a made-up output.
    abstract Answer: seed: int -> HttpResponse
    /// Nothing when the output was read, else the error.
    abstract Parse: HttpResponse -> AwsError option
    /// The answer made of what was read from another.
    abstract Echo: HttpResponse -> HttpResponse
    /// True when the operation's own check passes the answer on.
    abstract Passes: HttpResponse -> bool
    abstract CheckInput: seed: int -> unit
    abstract CheckOutput: seed: int -> unit
    /// An input becomes a document, and the document the input.
    abstract CheckInputDocument: seed: int -> unit
    abstract CheckOutputDocument: seed: int -> unit
    override _.ToString() : string = service + "." + name

/// An operation with its types.
[<Sealed>]
type Subject<'input, 'output>
    (
        model: ServiceModel,
        name: string,
        operation: Operation<'input, 'output>,
        input: Shape<'input>,
        output: Shape<'output>
    ) =
    inherit Subject(model.Metadata "serviceId", name)

    let operationModel = model.Operation name
    let protocol = ServiceOperation.protocolOf model
    let codec = ServiceOperation.codec model protocol name (fun _ _ _ -> None)
    let wire = if model.Metadata "protocol" = "json" then Wire.Json else Wire.Xml

    let nothing: Schema =
        Schema("Nothing", ShapeType.Structure, (fun _ -> Array.empty), (fun _ -> Array.empty), SchemaTraits.none)

    let schemaOf (root: Member | null) : Schema =
        match root with
        | null -> nothing
        | root -> root.Target

    let dynamicOperation =
        lazy ServiceOperation.create model protocol name DocumentShape.shape DocumentShape.shape (fun _ _ _ -> None)

    let token () : string = "6b0d4bd2-4b0a-4d3c-9f0c-1d2e3f405060"

    let makeInput (seed: int) : 'input = input.Read (RandomReader.Create(wire, seed)) (schemaOf operationModel.Input)

    let makeOutput (seed: int) : 'output =
        output.Read (RandomReader.Create(wire, seed)) (schemaOf operationModel.Output)

    let request (value: 'input) : HttpRequest =
        let message = codec.WriteRequest token

        match operationModel.Input with
        | null -> ()
        | root -> input.Write message.Root root.Target value

        message.ToRequest()

    let answer (value: 'output) : HttpResponse =
        let message = codec.WriteResponse()

        match operationModel.Output with
        | null -> ()
        | root -> output.Write message.Root root.Target value

        message.ToResponse()

    /// A value with its events, which have to be read to be compared.
    let rec withEvents (document: Document) : Document =
        match document with
        | Document.Events(:? EventStream<Document> as events) ->
            match Async.RunSynchronously(EventStream.toList events) with
            | Ok events -> Document.List(List.map withEvents events)
            | Error error -> failwith (AwsError.explain error)
        | Document.Map entries -> Document.Map(Dict.map (fun _ value -> withEvents value) entries)
        | other -> other

    let hasEvents (root: Member | null) : bool =
        match root with
        | null -> false
        | root -> root.Target.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream)

    let expect (made: 'value) (read: 'value) (message: unit -> string) : unit =
        if not (Unchecked.equals made read) then
            Assert.Fail $"made:\n%A{made}\nread:\n%A{read}\non the wire:\n{message ()}"

    override _.Model = operationModel
    override _.Codec = codec
    override _.Wire = wire
    override _.Dynamic = dynamicOperation.Value

    override _.Input seed = DocumentWriter.OfStructure(schemaOf operationModel.Input, input.Write, makeInput seed)

    override _.Problems seed = operation.Validate Validation.Model (makeInput seed)

    override _.TypedRequest seed =
        match operation.Build token (makeInput seed) with
        | Ok request -> request
        | Error error -> failwith (AwsError.explain error)

    override _.Answer seed = answer (makeOutput seed)

    override _.Parse response =
        match operation.Parse response with
        | Ok _ -> None
        | Error error -> Some error

    override _.Echo response =
        match operation.Parse response with
        | Ok value -> answer value
        | Error error -> failwith (AwsError.explain error)

    override _.Passes response = Result.isOk (operation.Info.Check response)

    override _.CheckInput seed =
        let made = makeInput seed
        let request = request made
        let reader = codec.ReadRequest request
        let read = input.Read reader (schemaOf operationModel.Input)
        reader.End()

        expect made read (fun () ->
            $"{request.Method} {request.Path} %A{request.Query}\n%A{request.Headers}\n{BodyText.text request.Body}")

    override _.CheckOutput seed =
        let made = makeOutput seed
        let response = answer made
        let reader = codec.ReadResponse response
        let read = output.Read reader (schemaOf operationModel.Output)
        reader.End()

        let document (value: 'output) : Document =
            withEvents (DocumentWriter.OfStructure(schemaOf operationModel.Output, output.Write, value))

        if hasEvents operationModel.Output then
            Assert.That(document read, Is.EqualTo(document made))
        else
            expect made read (fun () -> $"%A{response.Headers}\n{BodyText.text response.Body}")

    override _.CheckInputDocument seed =
        let made = makeInput seed
        let document = operation.Documents.OfInput made

        match Document.toInput operation document with
        | Ok read -> expect made read (fun () -> $"%A{document}")
        | Error error -> Assert.Fail(AwsError.explain error)

    override _.CheckOutputDocument seed =
        let made = makeOutput seed
        let document = Document.ofOutput operation made

        match Document.toOutput operation document with
        // Events are no values until they have been read.
        | Ok read when hasEvents operationModel.Output ->
            Assert.That(withEvents (Document.ofOutput operation read), Is.EqualTo(withEvents document))
        | Ok read -> expect made read (fun () -> $"%A{document}")
        | Error error -> Assert.Fail(AwsError.explain error)

/// The operations of every generated service.
[<RequireQualifiedAccess>]
module Subject =

    let private ofService (model: ServiceModel) (entries: OperationEntry list) : Subject list =
        let visitor = {
            new IOperationVisitor<Subject> with
                member _.Visit(name, operation, input, output) = Subject<_, _>(model, name, operation, input, output)
        }

        entries |> List.map _.Accept(visitor)

    let dynamoDb: Subject list = ofService FunctionalAws.DynamoDB.Model.service FunctionalAws.DynamoDB.Operations.all

    let s3: Subject list = ofService FunctionalAws.S3.Model.service FunctionalAws.S3.Operations.all
    let sqs: Subject list = ofService FunctionalAws.SQS.Model.service FunctionalAws.SQS.Operations.all
    let all: Subject list = List.concat [ dynamoDb; s3; sqs ]

    /// The operation of the given name.
    let find (name: string) (subjects: Subject list) : Subject =
        subjects |> List.find (fun subject -> subject.Name = name)

    /// <summary>Checks a property of a seed for many seeds. The seed is what a failure is made again with; it does not
    /// shrink, since a smaller one makes another value, not a smaller one.</summary>
    let forSeeds (count: int) (property: int -> unit) : unit =
        let seeds = Arb.fromGen (Gen.choose (0, Int32.MaxValue))
        Check.One(Config.QuickThrowOnFailure.WithMaxTest count, Prop.forAll seeds property)

/// Where NUnit finds the operations.
type Subjects() =
    static member All: Subject seq = Subject.all
