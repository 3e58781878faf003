namespace FunctionalAws.Fuzzing

open System
open System.Diagnostics
open NUnit.Framework

/// Random and mutated bytes go into every reader: nothing is raised but what is promised, and nothing takes long.
/// <remarks>
/// FAWS_FUZZ_SEED repeats what a failure printed; FAWS_FUZZ_SECONDS gives every reader more time than 2 s.
/// </remarks>
module MutationTests =

    let private number (variable: string) (otherwise: int) : int =
        match Environment.GetEnvironmentVariable variable with
        | null
        | "" -> otherwise
        | text -> int text

    let private seed = number "FAWS_FUZZ_SEED" (Random.Shared.Next())
    let private seconds = float (number "FAWS_FUZZ_SECONDS" 2)

    let readers = Readers.all |> List.map _.Name

    let private shown (bytes: byte[]) : string =
        let start = if bytes.Length > 1500 then Array.sub bytes 0 1500 else bytes
        $"{bytes.Length} bytes: {Convert.ToBase64String start}"

    let private check (reader: Reader) (bytes: byte[]) : string option =
        try
            Bounds.measure (fun () -> reader.Read bytes) |> Bounds.problem
        with error ->
            Some $"it raised {error}"

    /// Inputs of a reader, one after the other, from a seed: how many were read in the time.
    let private fuzz (reader: Reader) (seed: int) : int =
        let random = Random(seed)
        let mutator = Mutator(random, reader.Tokens)
        let watch = Stopwatch.StartNew()
        let mutable count = 0

        while watch.Elapsed.TotalSeconds < seconds || count < 50 do
            let bytes = mutator.Next reader.Seeds
            count <- count + 1

            match check reader bytes with
            | Some problem ->
                Assert.Fail $"{reader.Name}: {problem}\nat input {count} of FAWS_FUZZ_SEED={seed}\n{shown bytes}"
            | None -> ()

        count

    [<TestCaseSource(nameof readers)>]
    let ``damage is an error and never more`` (name: string) =
        let reader = Readers.all |> List.find (fun reader -> reader.Name = name)
        let count = Bounds.onSmallStack (fun () -> fuzz reader seed)
        TestContext.Out.WriteLine $"{name}: {count} inputs of FAWS_FUZZ_SEED={seed}"

    [<TestCaseSource(nameof readers)>]
    let ``what is not damaged is read`` (name: string) =
        let reader = Readers.all |> List.find (fun reader -> reader.Name = name)

        for seed in reader.Seeds do
            Assert.That(check reader seed, Is.EqualTo(None: string option))
