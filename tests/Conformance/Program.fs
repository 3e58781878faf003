/// Runs conformance cases: dotnet run --project tests/Conformance -- <suite> <folder> [file]
module FunctionalAws.Conformance.Program

open System.IO

/// The suites, named after the folders that their cases come in.
let private suites: (string * (string -> string option -> (string * Result<unit, string>) list)) list = [
    "protocols", ProtocolsSuite.run
    "sigv4", SigV4Suite.run
    "jmespath", JmespathSuite.run
    "endpoints", EndpointsSuite.run
    "endpoint-engine", EndpointsSuite.runEngine
    "cbor", CborSuite.run
]

let private usage () : int =
    let names = suites |> List.map fst |> String.concat ", "
    eprintfn $"usage: <suite> <folder> [file]; the suites are {names}"
    2

[<EntryPoint>]
let main (arguments: string[]) : int =
    match List.ofArray arguments with
    | suite :: folder :: rest when rest.Length <= 1 ->
        match suites |> List.tryFind (fun (name, _) -> name = suite) with
        | None -> usage ()
        | Some _ when not (Directory.Exists folder) ->
            eprintfn $"there is no folder {folder}"
            2
        | Some(_, run) ->
            let results = run folder (List.tryHead rest)

            for id, result in results do
                match result with
                | Ok() -> ()
                | Error failure -> printfn $"FAILED {id}\n  {failure}"

            let failed = results |> List.filter (fun (_, result) -> Result.isError result) |> List.length
            printfn $"{results.Length - failed} passed, {failed} failed"
            if failed > 0 then 1 else 0
    | _ -> usage ()
