namespace FunctionalAws.Models.Tests

open System
open System.Collections.Generic
open System.Diagnostics
open System.IO
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Tests

/// REST-JSON on every operation of every service that speaks it, from the models that are kept next to the project.
module RestJsonServicesTests =

    /// What is written reads back, for made-up values of each operation.
    let private seeds = [ 1..5 ]

    let private nothing: Schema =
        Schema("Nothing", ShapeType.Structure, (fun _ -> Array.empty), (fun _ -> Array.empty), SchemaTraits.none)

    let private models () : seq<ServiceModel> =
        match Shared.tryFind "models" with
        | None -> raise (IgnoreException Shared.missing)
        | Some folder ->
            seq {
                for service in Directory.GetDirectories folder |> Array.sort do
                    let latest = Directory.GetDirectories service |> Array.max
                    let model = ServiceModel.Parse(File.ReadAllBytes(Path.Combine(latest, "service-2.json")))

                    if Array.contains "rest-json" model.Protocols then model
            }

    let private schemaOf (root: Member | null) : Schema =
        match root with
        | null -> nothing
        | root -> root.Target

    let private isEvents (schema: Schema) : bool =
        schema.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream)

    /// An answer's headers with no prefix in common: a map of these has more than was written.
    let private takesAllHeaders (schema: Schema) : bool =
        schema.Members |> Array.exists (fun m -> m.Location = Location.Headers && m.WireName = "")

    let private expect (where: string) (problems: List<string>) (made: Document) (read: unit -> Document) : unit =
        try
            let read = read ()

            if made <> read then
                problems.Add $"{where}\n  made: %A{made}\n  read: %A{read}"
        with error ->
            problems.Add $"{where}\n  {error.GetType().Name}: {error.Message}\n  made: %A{made}"

    let private make (schema: Schema) (seed: int) : Document =
        DocumentShape.shape.Read (RandomReader.CreateUnmatched(Json, seed)) schema

    let private checkInput (where: string) (problems: List<string>) (codec: Codec) (schema: Schema) (seed: int) : unit =
        let made = make schema seed

        expect where problems made (fun () ->
            let message = codec.WriteRequest(fun () -> "token")

            if not (obj.ReferenceEquals(schema, nothing)) then
                DocumentShape.shape.Write message.Root schema made

            let reader = codec.ReadRequest(message.ToRequest())
            let read = DocumentShape.shape.Read reader schema
            reader.End()
            read)

    let private checkOutput
        (where: string)
        (problems: List<string>)
        (codec: Codec)
        (schema: Schema)
        (seed: int)
        : unit =
        let made = make schema seed

        expect where problems made (fun () ->
            let message = codec.WriteResponse()

            if not (obj.ReferenceEquals(schema, nothing)) then
                DocumentShape.shape.Write message.Root schema made

            let reader = codec.ReadResponse(message.ToResponse())
            let read = DocumentShape.shape.Read reader schema
            reader.End()
            read)

    [<Test>]
    let ``inputs and outputs of every operation read back`` () =
        let problems = List<string>()
        let mutable services = 0
        let mutable operations = 0
        let watch = Stopwatch.StartNew()

        for model in models () do
            services <- services + 1

            for name in model.OperationNames do
                let operation = model.Operation name
                let input = schemaOf operation.Input
                let output = schemaOf operation.Output

                // Streams of events have tests of their own.
                if not (isEvents input || isEvents output) then
                    operations <- operations + 1
                    let codec = RestJson.protocol model operation
                    let where = model.Metadata "serviceId" + "." + name

                    for seed in seeds do
                        checkInput $"{where} input, seed {seed}" problems codec input seed

                        if not (takesAllHeaders output) then
                            checkOutput $"{where} output, seed {seed}" problems codec output seed

        TestContext.Out.WriteLine $"{operations} operations of {services} services in {watch.Elapsed.TotalSeconds:F1} s"

        if problems.Count > 0 then
            Assert.Fail($"{problems.Count} failed, among them\n" + String.Join("\n", problems |> Seq.truncate 10))

        Assert.That(services, Is.GreaterThanOrEqualTo 20)
