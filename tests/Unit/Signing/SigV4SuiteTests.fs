namespace FunctionalAws.Tests

open System
open System.IO
open NUnit.Framework
open FunctionalAws.Conformance

/// The AWS signing test suite, in the header and in the query form.
[<TestFixture>]
module SigV4SuiteTests =

    let private tryFolder () : string option =
        let rec search (folder: DirectoryInfo | null) : string option =
            match folder with
            | null -> None
            | folder ->
                let suite = Path.Combine(folder.FullName, "shared", "conformance", "sigv4")
                if Directory.Exists suite then Some suite else search folder.Parent

        search (DirectoryInfo AppContext.BaseDirectory)

    [<Test>]
    let ``every case of versions 4 and 4A passes`` () =
        match tryFolder () with
        | None -> Assert.Ignore "the signing cases in ../shared are not there"
        | Some folder ->
            let results = SigV4Suite.run folder None

            let failures = [
                for case, result in results do
                    match result with
                    | Error difference -> $"{case}: {difference}"
                    | Ok() -> ()
            ]

            Assert.That(results, Is.Not.Empty)
            Assert.That(String.concat "\n" failures, Is.Empty)
