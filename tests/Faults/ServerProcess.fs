namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open System.Net.Http
open System.Text
open System.Threading.Tasks

/// What the server says of a case.
type Counted = {
    /// Attempts by their numbers.
    Attempts: int
    /// Requests, however they came to be.
    Requests: int
    /// How often the work was done.
    Done: int
}

/// The server of faults, running. It stops with this process, or before.
[<Sealed>]
type ServerProcess private (server: Process, places: Map<string, string>) =
    static let http =
        new HttpClient(new SocketsHttpHandler(UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds 1.0))

    /// What runs assemblies.
    static member Host: string =
        match Environment.GetEnvironmentVariable "DOTNET_HOST_PATH" with
        | null
        | "" -> "dotnet"
        | path -> path

    /// Starts it.
    static member Start() : ServerProcess =
        let start = ProcessStartInfo(ServerProcess.Host, RedirectStandardInput = true, RedirectStandardOutput = true)
        start.ArgumentList.Add typeof<NamedFault>.Assembly.Location
        start.ArgumentList.Add "serve"
        let server = nonNull (Process.Start start)

        match server.StandardOutput.ReadLine() with
        | null -> failwith "the server of faults does not start"
        | line ->
            let places =
                line.Split ' '
                |> Array.map (fun place ->
                    match place.Split('=', 2) with
                    | [| name; value |] -> name, value
                    | _ -> place, "")
                |> Map.ofArray

            new ServerProcess(server, places)

    /// The authority of its good certificates, in PEM.
    member _.Trusted: string = Encoding.ASCII.GetString(Convert.FromBase64String places["trusted"])

    /// The address of a place, as in "http://127.0.0.1:1234".
    member _.Url(scheme: string, place: string) : string = $"{scheme}://127.0.0.1:{places[place]}"

    /// What happened in a case. It is forgotten then.
    member this.CountAsync(case: string) : Task<Counted> =
        task {
            let! text = http.GetStringAsync(this.Url("http", "plain") + "/control/" + case)

            match text.Split ' ' |> Array.map int with
            | [| attempts; requests; finished |] -> return { Attempts = attempts; Requests = requests; Done = finished }
            | _ -> return failwith text
        }

    interface IDisposable with
        member _.Dispose() : unit =
            server.StandardInput.Close()

            if not (server.WaitForExit 5000) then server.Kill()

            server.Dispose()
