namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Diagnostics
open System.Text
open System.Threading.Tasks
open Microsoft.Extensions.Logging

/// <summary>
/// Writes attempts to a program's log, in the category "FunctionalAws." with the service's id: what is sent and what comes
/// back at the level Debug, an attempt that failed and may pass at Warning. Bodies, the values of queries, and those of
/// headers that are not known to be harmless are left out.
/// </summary>
[<RequireQualifiedAccess>]
module CallLog =

    let private sent = EventId(1, "RequestSent")
    let private received = EventId(2, "ResponseReceived")
    let private failed = EventId(3, "AttemptFailed")

    /// Headers whose values are no secrets, whatever the service: a list of those that are would never be whole.
    let private harmless =
        Collections.Generic.HashSet<string>(
            [|
                "accept"
                "amz-sdk-invocation-id"
                "amz-sdk-request"
                "connection"
                "content-encoding"
                "content-length"
                "content-type"
                "date"
                "etag"
                "expect"
                "host"
                "last-modified"
                "retry-after"
                "server"
                "smithy-protocol"
                "transfer-encoding"
                "user-agent"
                "x-amz-bucket-region"
                "x-amz-content-sha256"
                "x-amz-crc32"
                "x-amz-date"
                "x-amz-decoded-content-length"
                "x-amz-id-2"
                "x-amz-request-id"
                "x-amz-retry-after"
                "x-amz-target"
                "x-amz-trailer"
                "x-amzn-errortype"
                "x-amzn-query-error"
                "x-amzn-query-mode"
                "x-amzn-requestid"
                "x-amzn-trace-id"
            |],
            StringComparer.OrdinalIgnoreCase
        )

    /// Headers in a line, without secrets. What comes from the network breaks no lines.
    let internal headers (headers: Header list) : string =
        let text = StringBuilder()

        for struct (name, value) in headers do
            if text.Length > 0 then text.Append(", ") |> ignore
            text.Append(name).Append(": ") |> ignore

            if harmless.Contains name then
                for c in value do
                    text.Append(if Char.IsControl c then ' ' else c) |> ignore
            else
                text.Append Told.Hidden |> ignore

        text.ToString()

    let private explain (error: AwsError) : string =
        match error with
        // What a service says of an error may quote what it was sent; what .NET says of a connection does not.
        | AwsError.Transport error -> String.Concat(Told.errorType (AwsError.Transport error), ": ", error.Message)
        | error -> Told.errorType error

    let private writeRequest (logger: ILogger) (call: Call) : unit =
        logger.LogDebug(
            sent,
            "{Service}.{Operation} attempt {Attempt}: {Method} {Url} [{Headers}]",
            call.Operation.Service.Id,
            call.Operation.Name,
            call.Attempt,
            call.Request.Method,
            Told.url call,
            headers call.Request.Headers
        )

    let private writeResponse (logger: ILogger) (call: Call) (milliseconds: float) (response: HttpResponse) : unit =
        logger.LogDebug(
            received,
            "{Service}.{Operation} attempt {Attempt}: {Status} in {Milliseconds} ms [{Headers}]",
            call.Operation.Service.Id,
            call.Operation.Name,
            call.Attempt,
            response.Status,
            Math.Round(milliseconds, 3),
            headers response.Headers
        )

    let private writeError
        (logger: ILogger)
        (call: Call)
        (milliseconds: float)
        (result: Result<HttpResponse, AwsError>)
        (error: AwsError)
        : unit =
        let level =
            match RetryRules.judge (RetryRules.forService call.Operation.Service.Id) error with
            | RetryVerdict.Final -> LogLevel.Debug
            | _ -> LogLevel.Warning

        if logger.IsEnabled level then
            logger.Log(
                level,
                failed,
                "{Service}.{Operation} attempt {Attempt} failed in {Milliseconds} ms: {Error} (request {RequestId})",
                call.Operation.Service.Id,
                call.Operation.Name,
                call.Attempt,
                Math.Round(milliseconds, 3),
                explain error,
                Told.requestIdOf result
            )

    let private observe (logger: ILogger) (next: Handler) (call: Call) : Task<Result<HttpResponse, AwsError>> =
        task {
            let isWhole = logger.IsEnabled LogLevel.Debug
            if isWhole then writeRequest logger call
            let started = Stopwatch.GetTimestamp()
            let! result = next call
            let milliseconds = (Stopwatch.GetElapsedTime started).TotalMilliseconds

            match Told.responseOf result with
            | ValueSome response when isWhole -> writeResponse logger call milliseconds response
            | _ -> ()

            match result with
            | Error error -> writeError logger call milliseconds result error
            | Ok _ -> ()

            return result
        }

    /// Belongs between signing and sending.
    let toFactory (factory: ILoggerFactory) : Middleware =
        let loggers = ConcurrentDictionary<string, ILogger>(StringComparer.Ordinal)
        let create = Func<string, ILogger>(fun id -> factory.CreateLogger(String.Concat(Telemetry.Name, ".", id)))

        fun next ->
            fun call ->
                let logger = loggers.GetOrAdd(call.Operation.Service.Id, create)

                if logger.IsEnabled LogLevel.Warning then
                    observe logger next call
                else
                    next call
