namespace FunctionalAws.Tests

open System
open System.IO

/// AWS's models and cases, which are kept next to the project.
module Shared =

    let missing: string = "there is no ../shared next to the project"

    let rec private tryRoot (folder: DirectoryInfo | null) : DirectoryInfo option =
        match folder with
        | null -> None
        | folder when File.Exists(Path.Combine(folder.FullName, "FunctionalAws.sln")) -> Option.ofObj folder.Parent
        | folder -> tryRoot folder.Parent

    /// A file or folder in ../shared.
    let tryFind (path: string) : string option =
        tryRoot (DirectoryInfo AppContext.BaseDirectory)
        |> Option.map (fun folder -> Path.Combine(folder.FullName, "shared", path))
        |> Option.filter (fun path -> File.Exists path || Directory.Exists path)
