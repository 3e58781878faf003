namespace FunctionalAws.Tests

open System.Collections.Concurrent
open System.Threading.Tasks
open FunctionalAws

/// Variables and files made of text, what was read and written, and programs that a test makes up.
[<Sealed>]
type FakeEnvironment(variables: (string * string) list, files: (string * string) list) =
    let mutable reads: string list = []
    let written = ConcurrentDictionary<string, string>()

    /// The paths that were read, the last one first.
    member _.Reads: string list = reads

    /// The files that were written.
    member _.Written: ConcurrentDictionary<string, string> = written

    /// What a program does: its name and arguments go in.
    member val Program: string list -> Result<ProgramEnd, string> = (fun _ -> Error "nothing runs here") with get, set

    member this.Environment: AwsEnvironment = {
        Variable = fun name -> List.tryFind (fun (known, _) -> known = name) variables |> Option.map snd
        ReadFile =
            fun path ->
                reads <- path :: reads

                match written.TryGetValue path with
                | true, text -> Ok(Some text)
                | _ -> Ok(List.tryFind (fun (known, _) -> known = path) files |> Option.map snd)
        WriteFile =
            fun path text ->
                written[path] <- text
                Ok()
        Run = fun program arguments _ -> Task.FromResult(this.Program(program :: arguments))
        Home = "/home/me"
    }

    /// Files in their usual places.
    static member OfFiles(variables: (string * string) list, config: string, credentials: string) : FakeEnvironment =
        FakeEnvironment(variables, [ "/home/me/.aws/config", config; "/home/me/.aws/credentials", credentials ])
