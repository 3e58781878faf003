namespace FunctionalAws

open System
open System.ComponentModel
open System.Diagnostics
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks

/// How a program ended, and what it wrote to its standard output, which may hold secrets.
[<NoComparison; NoEquality; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type ProgramEnd = {
    ExitCode: int
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Output: byte[]
} with

    member internal this.Shown: string = String.Concat("exit code ", this.ExitCode.ToString(), " ***")

    override this.ToString() : string = this.Shown

/// What settings and credentials come from on a machine: variables, files and programs. A test passes its own.
[<NoComparison; NoEquality>]
type AwsEnvironment = {
    /// An environment variable.
    Variable: string -> string option
    /// A file's text; nothing when there is no such file; why, when it cannot be read.
    ReadFile: string -> Result<string option, string>
    /// Writes a file that only its owner may read, whole or not at all, and the folders that it lies in; why, when it
    /// cannot be written. Tokens are cached with it.
    WriteFile: string -> string -> Result<unit, string>
    /// Runs a program with the given arguments, without a shell, up to its end; why, when it cannot be started.
    Run: string -> string list -> CancellationToken -> Task<Result<ProgramEnd, string>>
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

    /// Written beside its place and moved there, so that nobody ever reads half a file.
    let private writeFile (path: string) (text: string) : Result<unit, string> =
        let beside = String.Concat(path, ".", Guid.NewGuid().ToString "N", ".tmp")

        let options = FileStreamOptions(Mode = FileMode.CreateNew, Access = FileAccess.Write)

        try
            try
                let folder = Path.GetDirectoryName path

                if OperatingSystem.IsWindows() then
                    if not (String.IsNullOrEmpty folder) then
                        Directory.CreateDirectory(nonNull folder) |> ignore
                else
                    options.UnixCreateMode <- UnixFileMode.UserRead ||| UnixFileMode.UserWrite

                    if not (String.IsNullOrEmpty folder) then
                        Directory.CreateDirectory(
                            nonNull folder,
                            UnixFileMode.UserRead ||| UnixFileMode.UserWrite ||| UnixFileMode.UserExecute
                        )
                        |> ignore

                do
                    use file = new FileStream(beside, options)
                    file.Write(Encoding.UTF8.GetBytes text)
                    file.Flush(flushToDisk = true)

                File.Move(beside, path, overwrite = true)
                Ok()
            with
            | :? IOException
            | :? UnauthorizedAccessException as error -> Error error.Message
        finally
            try
                File.Delete beside
            with
            | :? IOException
            | :? UnauthorizedAccessException -> ()

    /// No program has more to say than this.
    let private longestOutput = 1 <<< 20

    let private readOutput (program: Process) (cancel: CancellationToken) : Task<Result<ProgramEnd, string>> =
        task {
            try
                use output = new MemoryStream()
                let source = program.StandardOutput.BaseStream
                let buffer = Array.zeroCreate<byte> 4096
                let mutable count = -1

                while count <> 0 && output.Length <= int64 longestOutput do
                    let! read = source.ReadAsync(buffer.AsMemory(), cancel)
                    count <- read
                    output.Write(buffer, 0, read)

                if output.Length > int64 longestOutput then
                    program.Kill(entireProcessTree = true)
                    return Error "it writes more than 1 MiB"
                else
                    do! program.WaitForExitAsync cancel
                    return Ok { ExitCode = program.ExitCode; Output = output.ToArray() }
            with :? OperationCanceledException ->
                program.Kill(entireProcessTree = true)
                return raise (OperationCanceledException cancel)
        }

    /// What the program says to a person, on its standard error, goes where ours goes.
    let private run (file: string) (arguments: string list) (cancel: CancellationToken) =
        task {
            let start = ProcessStartInfo(file, UseShellExecute = false, RedirectStandardOutput = true)

            for argument in arguments do
                start.ArgumentList.Add argument

            use program = new Process(StartInfo = start)

            match
                (try
                    program.Start() |> ignore
                    None
                 with
                 | :? Win32Exception
                 | :? IOException
                 | :? InvalidOperationException as error -> Some error.Message)
            with
            | Some reason -> return Error reason
            | None -> return! readOutput program cancel
        }

    /// The machine's own.
    let real () : AwsEnvironment = {
        Variable = fun name -> Option.ofObj (Environment.GetEnvironmentVariable name)
        ReadFile = readFile
        WriteFile = writeFile
        Run = run
        Home =
            Environment.GetFolderPath(
                Environment.SpecialFolder.UserProfile,
                Environment.SpecialFolderOption.DoNotVerify
            )
    }

    /// An environment with nothing in it.
    let internal empty: AwsEnvironment = {
        Variable = fun _ -> None
        ReadFile = fun _ -> Ok None
        WriteFile = fun path _ -> Error $"{path} is nowhere"
        Run = fun program _ _ -> Task.FromResult(Error $"{program} is nowhere")
        Home = ""
    }

    /// A variable that has a value; one that is set to nothing counts as not set.
    let tryVariable (name: string) (environment: AwsEnvironment) : string option =
        match environment.Variable name with
        | Some "" -> None
        | value -> value

    /// The path of a file below the home directory; nothing when there is none.
    let tryBelowHome (path: string) (environment: AwsEnvironment) : string option =
        match environment.Home.TrimEnd('/', '\\') with
        | "" -> None
        | home -> Some(String.Concat(home, "/", path))

    /// The path of a file that a variable may name, where "~/" is the home directory, or else one below the home directory.
    /// Nothing when neither leads anywhere.
    let tryPath (variable: string) (belowHome: string) (environment: AwsEnvironment) : string option =
        let home = environment.Home.TrimEnd('/', '\\')

        match tryVariable variable environment with
        | Some path when path.StartsWith("~/", StringComparison.Ordinal) -> Some(home + path.Substring 1)
        | Some path -> Some path
        | None -> tryBelowHome belowHome environment
