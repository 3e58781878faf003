namespace FunctionalAws.Faults.Tests

open System
open System.Diagnostics
open System.IO
open System.Threading.Tasks
open FunctionalAws

/// How long a soak takes, and how hard it is.
type SoakOptions = {
    Time: TimeSpan
    /// Calls at a time.
    InFlight: int
    /// Of a hundred calls, those that meet a fault.
    Faults: int
}

/// What was found. A call is lost when it is said to be done and was not, and done twice when nobody allowed that.
[<Sealed>]
type private Findings() =
    let gate = obj ()
    let mutable calls = 0
    let mutable faults = 0
    let mutable failed = 0
    let mutable lost = 0
    let mutable twice = 0
    let mutable odd = 0

    member _.Calls: int = calls
    member _.IsGood: bool = lost = 0 && twice = 0 && odd = 0 && calls > 0

    member _.Add(isFault: bool, isOk: bool, isLost: bool, isTwice: bool) : unit =
        lock gate (fun () ->
            calls <- calls + 1
            if isFault then faults <- faults + 1
            if not isOk then failed <- failed + 1
            if isLost then lost <- lost + 1
            if isTwice then twice <- twice + 1)

    member _.AddOdd(error: exn) : unit =
        lock gate (fun () ->
            odd <- odd + 1
            // The first few say enough.
            if odd <= 3 then Console.Error.WriteLine error)

    override _.ToString() : string =
        $"{calls} calls, {faults} with faults, {failed} ended in errors, {lost} lost, {twice} done twice, {odd} odd"

/// What the process holds when nothing is in flight.
type private Holdings = {
    /// Bytes of live objects.
    Memory: int64
    Handles: int
    Sockets: int
}

/// <summary>Calls for a long time, some of which meet faults: nothing may be lost, done twice unasked, or pile up.</summary>
[<RequireQualifiedAccess>]
module Soak =

    let private idle = TimeSpan.FromSeconds 1.0

    // What is quick to fail, and to be had again and again. Bodies of megabytes would fill the pool of buffers, which keeps
    // them for a while, and look like growth.
    let private faults =
        Faults.all
        |> List.filter (fun fault ->
            Caller.isCounted fault
            && (fault.Operation = "Put" || fault.Operation = "Fetch")
            && fault.Sees <> Sees.TimedOut
            && not (fault.Name.Contains " MB"))
        |> Array.ofList

    let private fine = Faults.find "chunks"

    let private measure () : Task<Holdings> =
        task {
            // Until the pool has let go of its connections.
            do! Task.Delay(3.0 * idle)

            for _ in 1..3 do
                GC.Collect()
                GC.WaitForPendingFinalizers()

            let handles =
                if Directory.Exists "/proc/self/fd" then
                    Directory.GetFiles "/proc/self/fd"
                else
                    [||]

            let isSocket (handle: string) =
                try
                    match FileInfo(handle).LinkTarget with
                    | null -> false
                    | target -> target.StartsWith "socket:"
                with :? IOException ->
                    false

            return {
                Memory = GC.GetTotalMemory true
                Handles = handles.Length
                Sockets = handles |> Array.filter isSocket |> Array.length
            }
        }

    let private one
        (server: ServerProcess)
        (options: SoakOptions)
        (http1: Transport)
        (http2: Transport)
        (findings: Findings)
        : Task =
        task {
            try
                let isFault = Random.Shared.Next 100 < options.Faults
                let fault = if isFault then faults[Random.Shared.Next faults.Length] else fine

                let transport =
                    match fault.Place with
                    | Place.Http2 _ -> http2
                    | _ -> http1

                // Half of the calls must not be made twice.
                let isUnsafe = fault.Operation = "Put" && fault.Protocol <> "json" && Random.Shared.Next 2 = 0
                let operation = if isUnsafe then "Add" else fault.Operation
                let until = if Random.Shared.Next 2 = 0 then Some 1 else None
                let case = Guid.NewGuid().ToString "N"
                let session = Caller.session server fault transport
                let! struct (sees, _, _) = Caller.call session fault operation case until
                let! counted = server.CountAsync case
                let isOk = sees = Sees.Answer
                // An error of the service says that nothing was done in that attempt.
                let mayRepeat = not isUnsafe || fault.Again = Again.Always

                if (isOk && counted.Done = 0) || (counted.Done > 1 && not mayRepeat) then
                    Console.Error.WriteLine $"{fault.Name}, {operation}, until {until}: {sees}, {counted}"

                findings.Add(isFault, isOk, (isOk && counted.Done = 0), (counted.Done > 1 && not mayRepeat))
            with error ->
                findings.AddOdd error
        }

    let private phase (options: SoakOptions) (time: TimeSpan) (call: unit -> Task) : Task =
        let watch = Stopwatch.StartNew()

        let worker () =
            task {
                while watch.Elapsed < time do
                    do! call ()
            }
            :> Task

        Task.WhenAll [| for _ in 1 .. options.InFlight -> Task.Run worker |]

    /// Runs it, and tells in a line what was found; true when all is well.
    let run (options: SoakOptions) : Task<bool> =
        task {
            use server = ServerProcess.Start()

            let settings = {
                Caller.settings server with
                    IdleTimeout = idle
                    StallTimeout = Some(TimeSpan.FromSeconds 1.0)
            }

            let http1 = HttpTransport.create settings
            let http2 = HttpTransport.create { settings with Protocol = HttpProtocol.Http2 }
            let findings = Findings()
            let call () = one server options http1 http2 findings
            // What programs make once is made in the first part.
            do! phase options (options.Time * 0.3) call
            let! before = measure ()
            do! phase options (options.Time * 0.7) call
            let! after = measure ()

            let memory = after.Memory - before.Memory
            let handles = after.Handles - before.Handles
            let sockets = after.Sockets - before.Sockets
            let isSteady = memory < 4_000_000L && handles <= 8 && sockets <= 4
            let signed (count: int) = if count < 0 then string count else "+" + string count
            let megabytes = (float memory / 1e6).ToString("+0.00;-0.00", Globalization.CultureInfo.InvariantCulture)

            Console.Out.WriteLine
                $"{findings} in {options.Time.TotalSeconds} s, {options.InFlight} in flight; memory {megabytes} MB, handles {signed handles}, sockets {signed sockets}"

            return findings.IsGood && isSteady
        }
