namespace FunctionalAws.Integration.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Tests

/// Many services by name, against one server that plays them all.
module MotoTests =

    let private models () : ModelSource =
        match Shared.tryFind "models" with
        | Some folder -> ModelSource.ofFolder folder
        | None -> raise (IgnoreException Shared.missing)

    /// A session with the models, for a server by its address.
    let session (url: string) : Session =
        Servers.at url
        |> Session.withModels (models ())
        |> Session.withPathStyle
        |> Session.withHostPrefix false
        // A call that moto cannot answer is to be seen at once.
        |> Session.withMaxAttempts 1

    let private scenarios: Scenario list =
        JsonDataScenarios.all
        @ JsonScenarios.all
        @ RestScenarios.xml
        @ RestScenarios.compute
        @ RestScenarios.data
        @ RestScenarios.management
        @ RestScenarios.messages
        @ QueryScenarios.all

    /// Something is made, seen and deleted again; with others moto or the service knows less.
    let private isWhole (scenario: Scenario) : bool =
        (scenario.Steps |> List.filter _.IsCall |> List.length) >= 2
        && scenario.Steps |> List.exists (fun step -> step.IsSees || step.IsFinds)

    [<Test>]
    let ``at least sixty services create, read, list and delete`` () =
        task {
            let aws = session (Servers.moto ())
            use turn = new SemaphoreSlim 4

            let! results =
                scenarios
                |> List.map (fun scenario ->
                    task {
                        do! turn.WaitAsync()

                        try
                            return! Scenario.run aws scenario
                        finally
                            turn.Release() |> ignore
                    })
                |> Task.WhenAll

            let passed = results |> Array.filter _.Problem.IsNone

            for protocol, results in passed |> Array.groupBy _.Protocol |> Array.sortBy fst do
                let services = results |> Array.map (fun result -> $"{result.Scenario.Service} {result.Calls}")
                let list = String.Join(", ", Array.sort services)
                TestContext.Out.WriteLine $"{protocol}, {results.Length} services with so many calls: {list}"

            let calls = passed |> Array.sumBy _.Calls
            let whole = passed |> Array.filter (fun result -> isWhole result.Scenario)

            TestContext.Out.WriteLine
                $"{passed.Length} services, {calls} calls; with {whole.Length} something is made, seen and deleted"

            Assert.Multiple(fun () ->
                for result in results do
                    match result.Problem with
                    | Some problem -> Assert.Fail $"{result.Scenario.Service}: {problem}"
                    | None -> ()

                Assert.That(whole.Length, Is.GreaterThanOrEqualTo 60))
        }
