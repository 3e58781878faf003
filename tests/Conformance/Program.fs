/// Runs conformance cases: dotnet run --project tests/Conformance -- <suite> <folder> [file]
/// or all of them, for the page of what they give: ... -- matrix <folder of suites> <page> [--check]
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
    "responses", ResponsesSuite.run
]

let private usage () : int =
    let names = suites |> List.map fst |> String.concat ", "
    eprintfn $"usage: <suite> <folder> [file], or: matrix <folder of suites> <page> [--check]; the suites are {names}"
    2

let private noFolder (folder: string) : int =
    eprintfn $"there is no folder {folder}"
    2

/// Runs one suite, says what failed, and how many there were.
let private runSuite (suite: string) (folder: string) (only: string option) : int =
    let _, run = suites |> List.find (fun (name, _) -> name = suite)
    let results = run folder only

    for id, result in results do
        match result with
        | Ok() -> ()
        | Error failure -> printfn $"FAILED {id}\n  {failure}"

    let failed = results |> List.filter (fun (_, result) -> Result.isError result) |> List.length
    printfn $"{Matrix.text suite results}\n"
    printfn $"{results.Length - failed} passed, {failed} failed"
    if failed > 0 then 1 else 0

/// Runs every suite whose folder is there, and writes the page of what they give, or says whether it is up to date.
let private writePage (folder: string) (page: string) (isCheck: bool) : int =
    let made =
        Matrix.page [
            for suite, run in suites do
                let cases = Path.Combine(folder, suite)

                if Directory.Exists cases then suite, run cases None
        ]

    if not isCheck then
        match Path.GetDirectoryName page with
        | null
        | "" -> ()
        | parent -> Directory.CreateDirectory parent |> ignore

        File.WriteAllText(page, made)
        0
    elif File.Exists page && File.ReadAllText page = made then
        printfn $"{page} is up to date"
        0
    else
        eprintfn $"{page} is not what the suites give; write it again: matrix {folder} {page}"
        1

[<EntryPoint>]
let main (arguments: string[]) : int =
    match List.ofArray arguments with
    | "matrix" :: folder :: _ when not (Directory.Exists folder) -> noFolder folder
    | [ "matrix"; folder; page ] -> writePage folder page false
    | [ "matrix"; folder; page; "--check" ] -> writePage folder page true
    | suite :: folder :: rest when rest.Length <= 1 && suites |> List.exists (fun (name, _) -> name = suite) ->
        if Directory.Exists folder then
            runSuite suite folder (List.tryHead rest)
        else
            noFolder folder
    | _ -> usage ()
