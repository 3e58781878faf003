namespace FunctionalAws

open System
open System.IO

/// <summary>The folders in which service models are looked for, as botocore does it.</summary>
[<RequireQualifiedAccess>]
module ModelFolders =

    /// <summary>The folders of AWS_DATA_PATH, separated as in PATH; "~/" is the home directory.</summary>
    let ofVariable (environment: AwsEnvironment) : string list =
        match AwsEnvironment.tryVariable "AWS_DATA_PATH" environment with
        | None -> []
        | Some paths -> [
            for path in
                paths.Split(
                    Path.PathSeparator,
                    StringSplitOptions.RemoveEmptyEntries ||| StringSplitOptions.TrimEntries
                ) do
                if path.StartsWith("~/", StringComparison.Ordinal) then
                    environment.Home.TrimEnd('/', '\\') + path.Substring 1
                else
                    path
          ]

    let private ofHome (environment: AwsEnvironment) : string list =
        if environment.Home = "" then
            []
        else
            [ Path.Combine(environment.Home, ".aws", "models") ]

    /// The folders that match a pattern: a "*" stands for the rest of a folder's name. Newer versions of Python first.
    let rec private expand (at: string) (parts: string list) : string list =
        match parts with
        | [] -> if Directory.Exists at then [ at ] else []
        | part :: rest when part.EndsWith('*') ->
            if Directory.Exists at then
                try
                    Directory.GetDirectories(at, part)
                    |> Array.sortByDescending (fun path -> path.Length, path)
                    |> List.ofArray
                    |> List.collect (fun path -> expand path rest)
                with
                | :? IOException
                | :? UnauthorizedAccessException -> []
            else
                []
        | part :: rest -> expand (Path.Combine(at, part)) rest

    /// <summary>
    /// The data folder of an installed botocore: of the active virtual environment (VIRTUAL_ENV, CONDA_PREFIX), of the
    /// user (pip install --user), of the system's Python, or of the AWS CLI, whichever is there first. No program is
    /// started to ask.
    /// </summary>
    let installed (environment: AwsEnvironment) : string list =
        let data = [ "botocore"; "data" ]
        let unix = [ "lib"; "python3*"; "site-packages" ] @ data

        let python (root: string) : string list = expand root unix @ expand root ("Lib" :: "site-packages" :: data)

        let places = [
            for variable in [ "VIRTUAL_ENV"; "CONDA_PREFIX" ] do
                match AwsEnvironment.tryVariable variable environment with
                | Some root -> fun () -> python root
                | None -> ()

            if environment.Home <> "" then
                fun () -> python (Path.Combine(environment.Home, ".local"))

            fun () -> python "/usr/local"
            fun () -> expand "/usr/local" ([ "lib"; "python3*"; "dist-packages" ] @ data)
            fun () -> expand "/usr" ([ "lib"; "python3"; "dist-packages" ] @ data)
            fun () -> python "/usr"
            fun () -> python "/opt/homebrew"
            fun () -> expand "/usr/local/aws-cli/v2/current/dist/awscli" data
            match AwsEnvironment.tryVariable "LOCALAPPDATA" environment with
            | Some root -> fun () -> expand root ([ "Programs"; "Python"; "Python3*"; "Lib"; "site-packages" ] @ data)
            | None -> ()
        ]

        places |> Seq.collect (fun place -> place ()) |> Seq.truncate 1 |> List.ofSeq

    /// <summary>All of them, those that come first before the others: AWS_DATA_PATH, ~/.aws/models, an installed
    /// botocore's data.</summary>
    let all (environment: AwsEnvironment) : string list =
        List.concat [ ofVariable environment; ofHome environment; installed environment ]
