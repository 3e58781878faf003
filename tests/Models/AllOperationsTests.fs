namespace FunctionalAws.Models.Tests

open System
open System.Collections.Concurrent
open System.Diagnostics
open System.Text.Json
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Testing
open FunctionalAws.Tests

/// Every operation of every service, in every protocol that its model lists: a made-up input becomes a request and comes
/// back out of it, and so does a made-up output out of an answer.
module AllOperationsTests =

    /// So many values are made of each input and of each output; those of the first seed match their patterns, so that the
    /// input is valid.
    let private seeds = 8

    /// What was done with one operation in one protocol.
    type private Done = {
        Protocol: string
        Operation: string
        Milliseconds: float
        /// The bytes of the longest body.
        Largest: int
    }

    let private nothing: Schema =
        Schema("Nothing", ShapeType.Structure, (fun _ -> Array.empty), (fun _ -> Array.empty), SchemaTraits.none)

    let private schemaOf (root: Member | null) : Schema =
        match root with
        | null -> nothing
        | root -> root.Target

    let private isForm (protocol: string) : bool = protocol = "query" || protocol = "ec2"

    /// What a request and an answer are made of.
    let private wires (protocol: string) : struct (Wire * Wire) =
        match protocol with
        | "query"
        | "ec2" -> struct (Wire.Form, Wire.Xml)
        | "rest-xml" -> struct (Wire.Xml, Wire.Xml)
        | _ -> struct (Wire.Json, Wire.Json)

    /// What a form can tell of a value: a structure or a map with nothing in it is not there, neither is a list in which
    /// nothing is, and with EC2 no empty list either.
    let rec private inForm (isEc2: bool) (value: Document) : Document option =
        match value with
        | Document.Map entries ->
            let kept =
                entries
                |> Dict.toSeq
                |> Seq.choose (fun (key, value) -> inForm isEc2 value |> Option.map (fun value -> key, value))
                |> Dict.ofSeq

            if kept.IsEmpty then None else Some(Document.Map kept)
        | Document.List [] -> if isEc2 then None else Some value
        | Document.List items ->
            match List.choose (inForm isEc2) items with
            | [] -> None
            | kept -> Some(Document.List kept)
        | value -> Some value

    /// A value with its events, which have to be read to be compared.
    let rec private withEvents (document: Document) : Document =
        match document with
        | Document.Events(:? EventStream<Document> as events) ->
            // All of them are there, so that nothing waits for a thread.
            match Async.StartImmediateAsTask(EventStream.toList events).Result with
            | Ok events -> Document.List(List.map withEvents events)
            | Error error -> failwith (AwsError.explain error)
        | Document.Map entries -> Document.Map(Dict.map (fun _ value -> withEvents value) entries)
        | other -> other

    /// A map of an answer's headers that takes all of them has more in it than was written.
    let private withoutAllHeaders (schema: Schema) (document: Document) : Document =
        match document with
        | Document.Map entries ->
            schema.Members
            |> Array.filter (fun m -> m.Location = Location.Headers && m.WireName = "")
            |> Array.fold (fun entries m -> Dict.remove m.Name entries) entries
            |> Document.Map
        | other -> other

    let private make (wire: Wire) (schema: Schema) (seed: int) : Document =
        let reader =
            if seed = 1 then
                RandomReader.Create(wire, seed)
            else
                RandomReader.CreateUnmatched(wire, seed)

        DocumentShape.shape.Read reader schema

    let private orFail (result: Result<'value, AwsError>) : 'value =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private expect (what: string) (made: Document) (read: Document) (message: unit -> string) : unit =
        if made <> read then
            failwith $"{what}\n  made: %A{made}\n  read: %A{read}\n  on the wire: {message ()}"

    /// What any server asks of a request's head.
    let private checkHead (request: HttpRequest) : unit =
        let isVisible (text: string) = text |> Seq.forall (fun c -> c > ' ' && c < '\u007f')
        let isLine (text: string) = text |> Seq.forall (fun c -> c >= ' ' && c <> '\u007f')

        if not (Array.contains request.Method [| "GET"; "HEAD"; "POST"; "PUT"; "PATCH"; "DELETE" |]) then
            failwith $"the method is {request.Method}"

        if not (request.Path.StartsWith '/' && isVisible request.Path && not (request.Path.Contains '{')) then
            failwith $"the path is {request.Path}"

        for struct (name, value) in request.Query do
            if not (isVisible name && isVisible value) then
                failwith $"in the query there is {name}={value}"

        for struct (name, value) in request.Headers do
            if not (name <> "" && isVisible name && isLine value) then
                failwith $"a header is {name}: {value}"

    let private shown (headers: Header list) (body: Body) : string = $"%A{headers}\n{BodyText.text body}"

    let private checkInput
        (protocol: string)
        (operation: Operation<Document, Document>)
        (codec: Codec)
        (root: Member | null)
        (seed: int)
        : int =
        let schema = schemaOf root
        let struct (wire, _) = wires protocol
        let made = make wire schema seed
        let token () = "token"

        if seed = 1 then
            match operation.Validate Validation.Model made with
            | [] -> ()
            | problem :: _ -> failwith $"the input that was made up is not valid: {problem.Path}: {problem.Message}"

        // What a quirk makes of a request is no longer the input alone.
        operation.Build token made |> orFail |> checkHead
        let message = codec.WriteRequest token

        if not (isNull root) then
            DocumentShape.shape.Write message.Root schema made

        let request = message.ToRequest()
        let reader = codec.ReadRequest request
        let read = DocumentShape.shape.Read reader schema
        let message () = $"{request.Method} {request.Path} %A{request.Query} {shown request.Headers request.Body}"

        let told =
            if isForm protocol then
                inForm (protocol = "ec2") >> Option.defaultValue Document.empty
            else
                id

        expect $"input, seed {seed}" (told (withEvents made)) (told (withEvents read)) message
        reader.End()
        (Body.bytes request.Body).Length

    let private checkOutput
        (protocol: string)
        (operation: Operation<Document, Document>)
        (codec: Codec)
        (root: Member | null)
        (seed: int)
        : int =
        let schema = schemaOf root
        let struct (_, wire) = wires protocol
        let made = make wire schema seed
        let message = codec.WriteResponse()

        if not (isNull root) then
            DocumentShape.shape.Write message.Root schema made

        let response = message.ToResponse()
        let passed = operation.Info.Check response |> orFail
        let read = operation.Parse passed |> orFail
        let comparable = withEvents >> withoutAllHeaders schema

        expect $"output, seed {seed}" (comparable made) (comparable read) (fun () ->
            shown response.Headers response.Body)

        (Body.bytes response.Body).Length

    /// Everything that is said of one operation in one protocol; what goes wrong is a problem.
    let private check
        (problems: ConcurrentQueue<string>)
        (model: ServiceModel)
        (protocol: string)
        (name: string)
        : Done =
        let where = $"""{model.Metadata "serviceId"} {name}, {protocol}"""
        let start = Stopwatch.GetTimestamp()
        let mutable largest = 0

        try
            let facts = model.Operation name
            let speak = ServiceOperation.protocolPreferring [ protocol ] model
            let codec = ServiceOperation.codec model speak name (fun _ _ _ -> None)

            let operation =
                ServiceOperation.create model speak name DocumentShape.shape DocumentShape.shape (fun _ _ _ -> None)

            for seed in 1..seeds do
                largest <- max largest (checkInput protocol operation codec facts.Input seed)
                largest <- max largest (checkOutput protocol operation codec facts.Output seed)
        with error ->
            problems.Enqueue $"{where}: {error.Message}"

        {
            Protocol = protocol
            Operation = where
            Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds
            Largest = largest
        }

    /// The operations of a service as its file has them, counted without the library's own loader.
    let private count (folder: string) (service: string) : int =
        let newest = IO.Directory.GetDirectories(IO.Path.Combine(folder, service)) |> Array.max
        use model = JsonDocument.Parse(IO.File.ReadAllBytes(IO.Path.Combine(newest, "service-2.json")))
        model.RootElement.GetProperty("operations").EnumerateObject() |> Seq.length

    [<Test>]
    let ``every operation of every service writes and reads`` () =
        let folder =
            match Shared.tryFind "models" with
            | Some folder -> folder
            | None -> raise (IgnoreException Shared.missing)

        let watch = Stopwatch.StartNew()
        let source = ModelSource.ofFolder folder
        let services = source.Services() |> Result.defaultWith failwith
        let problems = ConcurrentQueue<string>()
        let results = ConcurrentBag<Done>()
        let expected = ref 0
        let operations = ref 0

        let checkService (service: string) : unit =
            match source.Find service None with
            | Ok(Some found) ->
                let model = found.Load() |> Result.defaultWith failwith
                let names = Array.ofSeq model.OperationNames

                for shape in model.ShapeNames do
                    for m in (model.Shape shape).Members do
                        m.Target |> ignore

                Interlocked.Add(expected, count folder service) |> ignore
                Interlocked.Add(operations, names.Length) |> ignore

                for protocol in model.Protocols do
                    for name in names do
                        results.Add(check problems model protocol name)
            | other -> failwith $"{service}: %A{other}"

        Parallel.ForEach(services, ParallelOptions(MaxDegreeOfParallelism = 2), checkService) |> ignore

        let results = results.ToArray()
        let out = TestContext.Out

        for protocol, all in results |> Array.groupBy _.Protocol |> Array.sortBy fst do
            out.WriteLine $"{protocol, -18} {all.Length, 6} operations"

        let slowest = results |> Array.maxBy _.Milliseconds
        let largest = results |> Array.maxBy _.Largest
        out.WriteLine $"the slowest: {slowest.Operation}, {slowest.Milliseconds:F0} ms for {seeds} inputs and outputs"
        out.WriteLine $"the largest: {largest.Operation}, a body of {largest.Largest} bytes"

        out.WriteLine
            $"{operations.Value} operations of {services.Length} services in {watch.Elapsed.TotalSeconds:F1} s"

        if not problems.IsEmpty then
            Assert.Fail($"{problems.Count} failed, among them\n" + String.Join("\n", problems |> Seq.truncate 10))

        // In shared/README.md and in the models' files.
        Assert.That(services.Length, Is.GreaterThanOrEqualTo 429)
        Assert.That(operations.Value, Is.EqualTo expected.Value)
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes 4.0))
