namespace FunctionalAws.Testing.Tests

open System
open System.Collections.Concurrent
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Tests

/// Errors that are written as services do come back as what they were.
module ErrorTests =

    let private message = "what <happened> & why \"é\""

    /// One error of an operation, written and read.
    let private check
        (problems: ConcurrentQueue<string>)
        (protocol: string)
        (operation: Operation<Document, Document>)
        =
        let source = OperationSource.TryOf(operation.Info).Value

        fun (code: string) (status: int option) ->
            let where = $"{operation.Info.Service.Id} {operation.Info.Name} {protocol} {code}"

            match source.WriteError(code, message, status, Document.empty) with
            | Error problem -> problems.Enqueue $"{where}: {problem}"
            | Ok response ->
                match operation.Info.Check response with
                | Ok _ -> problems.Enqueue $"{where}: no error"
                | Error(AwsError.Service error) when
                    (error.Code = code || source.TryErrorShape(code) = source.TryErrorShape(error.Code))
                    && error.Message = message
                    && (status.IsNone || error.Status = status.Value)
                    ->
                    ()
                | Error error -> problems.Enqueue $"{where}: {AwsError.explain error}"

    [<Test>]
    let ``every error of every service, in every protocol`` () =
        let folder =
            match Shared.tryFind "models" with
            | Some folder -> folder
            | None -> raise (IgnoreException Shared.missing)

        let source = ModelSource.ofFolder folder
        let services = source.Services() |> Result.defaultWith failwith
        let problems = ConcurrentQueue<string>()
        let count = ref 0

        let checkService (service: string) : unit =
            match source.Find service None with
            | Ok(Some found) ->
                let model = found.Load() |> Result.defaultWith failwith

                for shape in model.ShapeNames do
                    for m in (model.Shape shape).Members do
                        m.Target |> ignore

                for protocol in model.Protocols do
                    let known = Collections.Generic.HashSet<string>()
                    let speak = ServiceOperation.protocolPreferring [ protocol ] model

                    for name in model.OperationNames do
                        let fresh = (model.Operation name).Errors |> Array.filter known.Add

                        if fresh.Length > 0 || known.Count = 0 then
                            let operation =
                                ServiceOperation.create
                                    model
                                    speak
                                    name
                                    DocumentShape.shape
                                    DocumentShape.shape
                                    (fun _ _ _ -> None)

                            let check = check problems protocol operation
                            check "SomethingElse" (Some 503)

                            for error in fresh do
                                check error None
                                Threading.Interlocked.Increment(&count.contents) |> ignore
            | other -> failwith $"{service}: %A{other}"

        Parallel.ForEach(services, ParallelOptions(MaxDegreeOfParallelism = 2), checkService) |> ignore
        TestContext.Out.WriteLine $"{count.Value} errors of {services.Length} services"

        if not problems.IsEmpty then
            Assert.Fail($"{problems.Count} failed, among them\n" + String.Join("\n", problems |> Seq.truncate 20))
