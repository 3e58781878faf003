namespace FunctionalAws.Testing.Tests

open System
open System.Collections.Concurrent
open System.Collections.Generic
open System.Diagnostics.Metrics
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.DynamoDB

/// The F# of docs/pipeline.md, word for word. PipelineTests.fs runs it.
module PipelineExamples =

    /// A header in every request. Before Sign it is part of the signature.
    let header (name: string) (value: string) : Middleware =
        Middleware.mapRequest (fun request -> { request with Headers = struct (name, value) :: request.Headers })

    let withHeader (aws: Session) : Session =
        aws |> Session.insertBefore StageName.Sign "header" (header "x-team" "shop")

    /// Writes down every call and what came of it.
    let audit (write: string -> unit) : Middleware =
        fun next call ->
            task {
                let! answer = next call
                let operation = $"{call.Operation.Service.Id} {call.Operation.Name}"

                match answer with
                | Ok response -> write $"{operation}: {response.Status}"
                | Error error -> write $"{operation}: {AwsError.explain error}"

                return answer
            }

    let audited (write: string -> unit) (aws: Session) : Session = aws |> Session.withMiddleware (audit write)

    /// How long attempts take, for whoever listens to the meter.
    let metrics (meter: Meter) : Middleware =
        let duration = meter.CreateHistogram<float>("shop.aws.attempt", "s")

        fun next call ->
            task {
                let start = call.Effects.Now()
                let! answer = next call
                let operation = KeyValuePair("operation", box call.Operation.Name)
                duration.Record((call.Effects.Now() - start).TotalSeconds, operation)
                return answer
            }

    let measured (meter: Meter) (aws: Session) : Session =
        aws |> Session.insertAfter StageName.Retry "metrics" (metrics meter)

    /// Items that were read are not read again for a while. Records compare by value, so inputs are keys.
    let cache (now: unit -> DateTimeOffset) (keep: TimeSpan) : IHook =
        let known = ConcurrentDictionary<GetItemInput, struct (DateTimeOffset * GetItemOutput)>()

        Hook.on GetItemInput.Operation (fun next input ->
            async {
                match known.TryGetValue input with
                | true, struct (until, output) when now () < until -> return Ok output
                | _ ->
                    let! result = next input
                    result |> Result.iter (fun output -> known[input] <- struct (now () + keep, output))
                    return result
            })

    let cached (now: unit -> DateTimeOffset) (aws: Session) : Session =
        aws |> Session.withHook (cache now (TimeSpan.FromSeconds 30.0))

    /// An answer without a network.
    let fake (items: Map<string, GetItemOutput>) : IHook =
        Hook.on GetItemInput.Operation (fun next input ->
            match Map.tryFind input.TableName items with
            | Some output -> async.Return(Ok output)
            | None -> next input)

    /// After so many failures in a row calls fail at once, until a while has passed.
    let circuitBreaker (most: int) (pause: TimeSpan) : Middleware =
        let failures = ref 0
        let until = ref DateTimeOffset.MinValue

        fun next call ->
            task {
                if failures.Value >= most && call.Effects.Now() < until.Value then
                    return Error(AwsError.Configuration $"{call.Operation.Service.Id} has a rest after {most} failures")
                else
                    let! answer = next call

                    match answer with
                    | Ok _
                    | Error(AwsError.Service { Fault = ErrorFault.Client }) -> failures.Value <- 0
                    | Error _ ->
                        until.Value <- call.Effects.Now() + pause
                        Interlocked.Increment failures |> ignore

                    return answer
            }

    /// At most one attempt in an interval; the others wait for their turn.
    let throttle (interval: TimeSpan) : Middleware =
        let gate = obj ()
        let free = ref DateTimeOffset.MinValue

        let turn (now: DateTimeOffset) : TimeSpan =
            lock gate (fun () ->
                let start = max now free.Value
                free.Value <- start + interval
                start - now)

        fun next call ->
            task {
                let pause = turn (call.Effects.Now())
                if pause > TimeSpan.Zero then do! call.Effects.Sleep pause call.Cancel
                return! next call
            }

    let throttled (aws: Session) : Session =
        aws |> Session.insertAfter StageName.Retry "throttle" (throttle (TimeSpan.FromMilliseconds 20.0))

    /// A part of the attempts breaks off, as if the connection had.
    let chaos (share: float) : Middleware =
        fun next call ->
            if call.Effects.Random() < share then
                Task.FromResult(
                    Error(
                        AwsError.Transport {
                            Fault = TransportFault.Broken
                            Endpoint = call.Request.Host
                            Message = "chaos"
                        }
                    )
                )
            else
                next call

    let shaken (aws: Session) : Session = aws |> Session.insertBefore StageName.Send "chaos" (chaos 0.05)

    /// Refuses whatever is not named like a question, in URLs as well.
    let readOnly: Middleware =
        fun next call ->
            let asks = [ "Get"; "List"; "Describe"; "Head"; "Query"; "Scan"; "BatchGet" ]

            if asks |> List.exists (fun start -> call.Operation.Name.StartsWith(start, StringComparison.Ordinal)) then
                next call
            else
                Task.FromResult(
                    Error(AwsError.Configuration $"{call.Operation.Name} is not allowed here: it may change something")
                )

    let guarded (aws: Session) : Session = aws |> Session.withMiddleware readOnly

    /// Every table is the tenant's own, whatever the operation.
    let tenant (name: string) : IHook =
        Hook.onEvery (fun _ next input ->
            match input with
            | Document.Map members ->
                members
                |> Dict.toList
                |> List.map (fun (key, value) ->
                    match key, value with
                    | "TableName", Document.String table -> key, Document.String $"{name}-{table}"
                    | other -> other)
                |> Dict.ofList
                |> Document.Map
                |> next
            | input -> next input)

    let readFor (name: string) (aws: Session) (input: GetItemInput) : Async<Result<GetItemOutput, AwsError>> =
        input |> Aws.send (aws |> Aws.withHook (tenant name))

    /// What is put in the one place is put in the other, too, once the first has it.
    let mirror (second: IAws) : IHook =
        Hook.on PutItemInput.Operation (fun next input ->
            async {
                match! next input with
                | Ok output ->
                    let! copied = input |> Aws.send second
                    return copied |> Result.map (fun _ -> output)
                | failed -> return failed
            })

    let mirrored (second: Session) (aws: Session) : Session = aws |> Session.withHook (mirror second)
