namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.IO
open NUnit.Framework
open FunctionalAws

/// What finding an endpoint costs, by S3's own rules.
[<NonParallelizable>]
module EndpointCostTests =

    let private rules: Lazy<RuleSet option> =
        lazy
            (Shared.tryFind "models/s3/2006-03-01/endpoint-rule-set-1.json"
             |> Option.map (fun path ->
                 match RuleSet.Parse(ReadOnlyMemory(File.ReadAllBytes path)) with
                 | Ok rules -> rules
                 | Error message -> failwith message))

    let private endpoints () : ServiceEndpoints =
        match rules.Value with
        | None ->
            Assert.Ignore Shared.missing
            failwith Shared.missing
        | Some rules ->
            ServiceEndpoints(
                Samples.s3.Service,
                {
                    Region = "eu-west-1"
                    Custom = None
                    AddressingStyle = AddressingStyle.Auto
                    HostPrefix = true
                    Rules = Some rules
                    Parameters = []
                    BuiltIns = []
                }
            )

    let private operation = { Samples.s3 with InputContext = [ "Bucket" ] }

    let private contextOf (bucket: string) : unit -> (string * EndpointValue) list =
        let context = [ "Bucket", EndpointValue.String bucket ]
        fun () -> context

    let private find (endpoints: ServiceEndpoints) (context: unit -> (string * EndpointValue) list) : unit =
        match endpoints.Find(operation, context, None) with
        | Ok _ -> ()
        | Error error -> failwith (AwsError.explain error)

    /// The shortest of several measurements, in nanoseconds for each: others on the machine only make them longer.
    let private shortest (times: int) (work: unit -> unit) : float =
        Seq.init 7 (fun _ ->
            let watch = Stopwatch.StartNew()
            work ()
            watch.Elapsed.TotalNanoseconds / float times)
        |> Seq.min

    [<Test>]
    let ``a known endpoint takes no memory and less than 200 ns`` () =
        let endpoints = endpoints ()
        let context = contextOf "my-bucket"

        let work () =
            for _ in 1..20_000 do
                find endpoints context

        work ()
        let before = GC.GetAllocatedBytesForCurrentThread()
        work ()
        let bytes = GC.GetAllocatedBytesForCurrentThread() - before
        let time = shortest 20_000 work
        TestContext.Out.WriteLine $"a known endpoint: {time:F0} ns, {float bytes / 20_000.0} bytes"
        Assert.That(bytes, Is.EqualTo 0L)
        Assert.That(time, Is.LessThan 200.0)

    [<Test>]
    let ``an endpoint of S3 for a new bucket takes less than 10 us`` () =
        let endpoints = endpoints ()
        let mutable next = 0

        let work () =
            let contexts = Array.init 400 (fun index -> contextOf $"bucket-{next + index}")
            next <- next + 400

            for context in contexts do
                find endpoints context

        for _ in 1..50 do
            work ()

        let time = shortest 400 work
        TestContext.Out.WriteLine $"an endpoint of S3 for a new bucket: {time / 1000.0:F1} us"
        Assert.That(time, Is.LessThan 10_000.0)
