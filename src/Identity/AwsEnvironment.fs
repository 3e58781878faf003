namespace FunctionalAws

open System
open System.IO
open System.Text

/// The environment variables and files that settings are read from. A test passes its own.
[<NoComparison; NoEquality>]
type AwsEnvironment = {
    /// An environment variable.
    Variable: string -> string option
    /// A file's text; nothing when there is no such file; why, when it cannot be read.
    ReadFile: string -> Result<string option, string>
    /// The user's home directory; empty when there is none.
    Home: string
}

/// Reading the environment.
[<RequireQualifiedAccess>]
module AwsEnvironment =

    let private readFile (path: string) : Result<string option, string> =
        try
            if File.Exists path then
                Ok(Some(File.ReadAllText(path, UTF8Encoding(false, throwOnInvalidBytes = true))))
            else
                Ok None
        with
        | :? FileNotFoundException
        | :? DirectoryNotFoundException -> Ok None
        | :? DecoderFallbackException -> Error "it is not UTF-8 text"
        | :? IOException
        | :? UnauthorizedAccessException as error -> Error error.Message

    /// The machine's own.
    let real () : AwsEnvironment = {
        Variable = fun name -> Option.ofObj (Environment.GetEnvironmentVariable name)
        ReadFile = readFile
        Home =
            Environment.GetFolderPath(
                Environment.SpecialFolder.UserProfile,
                Environment.SpecialFolderOption.DoNotVerify
            )
    }

    /// A variable that has a value; one that is set to nothing counts as not set.
    let tryVariable (name: string) (environment: AwsEnvironment) : string option =
        match environment.Variable name with
        | Some "" -> None
        | value -> value

    /// The path of a file that a variable may name, where "~/" is the home directory, or else one below the home directory.
    /// Nothing when neither leads anywhere.
    let tryPath (variable: string) (belowHome: string) (environment: AwsEnvironment) : string option =
        let home = environment.Home.TrimEnd('/', '\\')

        match tryVariable variable environment with
        | Some path when path.StartsWith("~/", StringComparison.Ordinal) -> Some(home + path.Substring 1)
        | Some path -> Some path
        | None when home = "" -> None
        | None -> Some(String.Concat(home, "/", belowHome))
