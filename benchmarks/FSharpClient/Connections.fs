namespace FunctionalAws.Benchmarks

open System
open System.Diagnostics
open System.IO
open FunctionalAws
open FunctionalAws.Schema

/// What it costs to open connections from a catalog, and what they keep.
[<RequireQualifiedAccess>]
module Connections =

    let private session (catalog: string) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        |> Session.withModels (ModelSource.ofCatalog catalog)

    let private opened (service: string) (aws: Session) : Connection =
        let connection = Session.connect service aws

        match connection.Model with
        | Ok _ -> connection
        | Error error -> failwith (AwsError.explain error)

    /// The time that an action takes, and the CPU time of the process, which says more on a busy machine.
    let private measure (action: unit -> 'a) : string * 'a =
        let cpu = Environment.CpuUsage.TotalTime
        let start = Stopwatch.GetTimestamp()
        let made = action ()
        let time = Stopwatch.GetElapsedTime(start).TotalMilliseconds
        let cpu = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds
        $"{time:F2} ms, {cpu:F2} ms CPU", made

    let private heap () : int64 =
        GC.Collect()
        GC.WaitForPendingFinalizers()
        GC.GetTotalMemory true

    /// Writes a line for each figure. The process is warm: it has opened other services before.
    [<CompiledName "Measure">]
    let measureAll (catalog: string) (output: TextWriter) : unit =
        let aws = session catalog

        for service in
            [
                "sqs"
                "sns"
                "dynamodb"
                "kms"
                "iam"
                "rds"
                "lambda"
                "sts"
                "ecs"
                "eks"
                "glue"
                "iot"
            ] do
            opened service aws |> ignore

        let line (what: string) (figure: string) (goal: string) = output.WriteLine $"{what, -34} {figure, 24}   {goal}"

        for service, goal in [ "s3", 15; "ec2", 60 ] do
            let before = heap ()
            let first, connection = measure (fun () -> opened service aws)
            let described, operation = measure (fun () -> Connection.operations connection)
            let kept = heap () - before
            let second, _ = measure (fun () -> opened service aws)
            line $"{service}: first connection" first $"at most {goal} ms"
            line $"{service}: names of its operations" described ""
            line $"{service}: second connection" second "free"
            line $"{service}: kept" $"{float kept / 1048576.0:F2} MB" (if service = "ec2" then "at most 8 MB" else "")
            GC.KeepAlive operation
            GC.KeepAlive connection
