namespace FunctionalAws.Testing.Tests

open System
open NUnit.Framework
open FunctionalAws

/// What the tests of stubs have in common.
[<AutoOpen>]
module Given =

    let run (call: Async<'a>) : 'a = Async.RunSynchronously(call, 20000)

    let ok (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let failure (result: Result<'a, AwsError>) : AwsError =
        match result with
        | Ok value -> failwith $"it succeeded: %A{value}"
        | Error error -> error

    let explained (result: Result<'a, AwsError>) : string = AwsError.explain (failure result)

    let says (parts: string list) (text: string) : unit =
        for part in parts do
            Assert.That(text, Does.Contain part)

    let seconds (count: float) : TimeSpan = TimeSpan.FromSeconds count
