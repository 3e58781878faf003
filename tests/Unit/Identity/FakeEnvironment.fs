namespace FunctionalAws.Tests

open FunctionalAws

/// Variables and files made of text, and a count of the files that were read.
[<Sealed>]
type FakeEnvironment(variables: (string * string) list, files: (string * string) list) =
    let mutable reads: string list = []

    /// The paths that were read, the last one first.
    member _.Reads: string list = reads

    member _.Environment: AwsEnvironment = {
        Variable = fun name -> List.tryFind (fun (known, _) -> known = name) variables |> Option.map snd
        ReadFile =
            fun path ->
                reads <- path :: reads
                Ok(List.tryFind (fun (known, _) -> known = path) files |> Option.map snd)
        Home = "/home/me"
    }

    /// Files in their usual places.
    static member OfFiles(variables: (string * string) list, config: string, credentials: string) : FakeEnvironment =
        FakeEnvironment(variables, [ "/home/me/.aws/config", config; "/home/me/.aws/credentials", credentials ])
