namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open NUnit.Framework

/// The soak in short. The long one is a command: dotnet run -c Release --project tests/Faults -- soak
module SoakTests =

    [<Test; Parallelizable(ParallelScope.Self)>]
    let ``calls that meet faults lose nothing, do nothing twice, and leave nothing behind`` () =
        let start = ProcessStartInfo(ServerProcess.Host, RedirectStandardOutput = true, RedirectStandardError = true)

        for argument in [ typeof<NamedFault>.Assembly.Location; "soak"; "--minutes"; "0.25" ] do
            start.ArgumentList.Add argument

        use soak = nonNull (Process.Start start)
        let errors = soak.StandardError.ReadToEndAsync()
        let said = soak.StandardOutput.ReadToEnd()
        soak.WaitForExit()
        TestContext.Progress.WriteLine(said.Trim())
        Assert.That(soak.ExitCode, Is.Zero, said + errors.Result)
