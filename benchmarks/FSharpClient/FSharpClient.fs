namespace FunctionalAws.Benchmarks

open System
open System.Threading.Tasks

/// The measured calls through the F# library. It lives in a project of its own, since the harness is C#.
[<RequireQualifiedAccess>]
module FSharpClient =

    /// Whether the library is compiled in. While it is not, a run leaves this client out and says so.
    [<CompiledName "IsAvailable">]
    let isAvailable () : bool = false

    /// The call of this name, ready to be made again and again; what it returns is the number of things that were
    /// read from the answer (see `Calls` in the harness).
    [<CompiledName "Create">]
    let create (call: string) (_endpoint: Uri) : Func<Task<int>> =
        raise (NotSupportedException("The F# client has no " + call + " yet."))
