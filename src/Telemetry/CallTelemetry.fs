namespace FunctionalAws

open System
open System.Collections.Generic
open System.Diagnostics
open System.Threading.Tasks

/// <summary>
/// Tells who listens of calls: a span and a duration of each, and a span, a duration and more of each attempt. Where nobody
/// listens calls pass, and nothing is made.
/// </summary>
[<RequireQualifiedAccess>]
module CallTelemetry =

    [<Literal>]
    let private System = "aws-api"

    let private pair (name: string) (value: obj) : KeyValuePair<string, objnull> = KeyValuePair(name, value)

    let private identify (operation: OperationInfo) : TagList =
        let mutable tags = TagList()
        tags.Add("rpc.system.name", System)
        tags.Add("rpc.service", operation.Service.Id)
        tags.Add("rpc.method", operation.Name)
        tags

    let private start (name: string) (tags: KeyValuePair<string, objnull>[]) : Activity | null =
        Telemetry.source.StartActivity(ActivityKind.Client, tags = tags, name = name)

    /// What went wrong, in a word; null where nothing did. Without a result there was an exception, or the caller cancelled.
    let private problemOf (call: Call) (result: Result<HttpResponse, AwsError> voption) : string | null =
        match result with
        | ValueSome(Ok _) -> null
        | ValueSome(Error error) -> Told.errorType error
        | ValueNone when call.Cancel.IsCancellationRequested -> "System.OperationCanceledException"
        | ValueNone -> "_OTHER"

    let private mark (activity: Activity) (problem: string | null) : unit =
        match problem with
        | null -> ()
        | problem -> activity.SetTag("error.type", problem).SetStatus ActivityStatusCode.Error |> ignore

    // ------------------------------------------------------------------------------------------------------------ calls

    let private startCall (operation: OperationInfo) : Activity | null =
        if not (Telemetry.source.HasListeners()) then
            null
        else
            start (String.Concat(operation.Service.Id, ".", operation.Name)) [|
                // The name that the AWS page still has, and the one that the RPC page has for it.
                pair "rpc.system" System
                pair "rpc.system.name" System
                pair "rpc.service" operation.Service.Id
                pair "rpc.method" operation.Name
            |]

    let private countCall (operation: OperationInfo) (started: int64) (problem: string | null) : unit =
        let mutable tags = identify operation

        match problem with
        | null -> ()
        | problem ->
            tags.Add("error.type", problem)
            Telemetry.errors.Add(1L, &tags)

        Telemetry.callDuration.Record((Stopwatch.GetElapsedTime started).TotalSeconds, &tags)

    let private observeCall (next: Handler) (call: Call) : Task<Result<HttpResponse, AwsError>> =
        task {
            let started = Stopwatch.GetTimestamp()
            use activity = startCall call.Operation
            let mutable result = ValueNone

            try
                let! answer = next call
                result <- ValueSome answer
                return answer
            finally
                let problem = problemOf call result
                countCall call.Operation started problem

                match activity with
                | null -> ()
                | activity -> mark activity problem
        }

    /// Belongs around everything.
    let calls: Middleware =
        fun next -> fun call -> if Telemetry.hearsCalls () then observeCall next call else next call

    // --------------------------------------------------------------------------------------------------------- attempts

    /// The span of the call that an attempt is a part of.
    let rec private spanOfCall (activity: Activity | null) : Activity | null =
        match activity with
        | null -> null
        | activity when obj.ReferenceEquals(activity.Source, Telemetry.source) -> activity
        | activity -> spanOfCall activity.Parent

    let private startAttempt (call: Call) (host: string) (port: int) : Activity | null =
        if not (Telemetry.source.HasListeners()) then
            null
        else
            start call.Request.Method [|
                pair "http.request.method" call.Request.Method
                pair "url.full" (Told.url call)
                pair "server.address" host
                if port > 0 then pair "server.port" port
                if call.Attempt > 1 then
                    pair "http.request.resend_count" (call.Attempt - 1)
            |]

    /// What an answer tells of an attempt, and of the call that it ends, as far as this one does.
    let private describeAnswer (result: Result<HttpResponse, AwsError>) (activity: Activity) : unit =
        match Told.responseOf result with
        | ValueNone -> ()
        | ValueSome response ->
            activity.SetTag("http.response.status_code", response.Status) |> ignore

            match Header.tryFind "x-amz-id-2" response.Headers with
            | ValueSome id -> activity.SetTag("aws.extended_request_id", id) |> ignore
            | ValueNone -> ()

        match Told.requestIdOf result with
        | "" -> ()
        | id -> activity.SetTag("aws.request_id", id) |> ignore

    let private describePlace (call: Call) (host: string) (port: int) (activity: Activity) : unit =
        activity.SetTag("server.address", host).SetTag("cloud.region", call.Scope.Region) |> ignore

        if port > 0 then activity.SetTag("server.port", port) |> ignore

    let private countAttempt
        (call: Call)
        (host: string)
        (started: int64)
        (problem: string | null)
        (result: Result<HttpResponse, AwsError> voption)
        : unit =
        let mutable tags = identify call.Operation
        tags.Add("server.address", host)
        let sent = Told.length call.Request.Body
        if sent > 0L then Telemetry.bytesSent.Add(sent, &tags)

        match ValueOption.map Told.responseOf result with
        | ValueSome(ValueSome response) ->
            let received = Told.length response.Body
            if received > 0L then Telemetry.bytesReceived.Add(received, &tags)
            tags.Add("http.response.status_code", response.Status)
        | _ -> ()

        match problem with
        | null -> ()
        | problem -> tags.Add("error.type", problem)

        Telemetry.attempts.Add(1L, &tags)
        Telemetry.attemptDuration.Record((Stopwatch.GetElapsedTime started).TotalSeconds, &tags)

    let private countInFlight (call: Call) (host: string) (change: int64) : unit =
        let mutable tags = identify call.Operation
        tags.Add("server.address", host)
        tags.Add("state", "in-flight")
        Telemetry.inFlight.Add(change, &tags)

    let private observeAttempt (next: Handler) (call: Call) : Task<Result<HttpResponse, AwsError>> =
        task {
            let started = Stopwatch.GetTimestamp()
            let struct (host, port) = Told.server call.Request.Host
            let spanOfCall = spanOfCall Activity.Current
            use activity = startAttempt call host port
            // Who begins to listen in the midst of an attempt is not told of its end alone.
            let isCounted = Telemetry.inFlight.Enabled
            if isCounted then countInFlight call host 1L
            let mutable result = ValueNone

            let call =
                match activity with
                | null -> call
                | activity -> { call with Request = TraceHeader.add activity call.Request }

            try
                let! answer = next call
                result <- ValueSome answer
                return answer
            finally
                let problem = problemOf call result
                if isCounted then countInFlight call host -1L
                countAttempt call host started problem result

                for span in [| activity; spanOfCall |] do
                    match span with
                    | null -> ()
                    | span -> result |> ValueOption.iter (fun result -> describeAnswer result span)

                match activity with
                | null -> ()
                | activity -> mark activity problem

                match spanOfCall with
                | null -> ()
                | span -> describePlace call host port span
        }

    /// Belongs between signing and sending: what an attempt says of itself is what is sent.
    let attempts: Middleware =
        fun next -> fun call -> if Telemetry.hearsAttempts () then observeAttempt next call else next call
