namespace FunctionalAws

open System
open System.Diagnostics
open System.Diagnostics.Metrics

/// <summary>
/// What there is to listen to: <c>AddSource(Telemetry.Name)</c> and <c>AddMeter(Telemetry.Name)</c> of OpenTelemetry, or
/// .NET's own listeners. Spans and attributes follow
/// https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/ and its pages on RPC and HTTP; metrics that these
/// do not know have the names that AWS's SDKs give them. docs/telemetry.md lists all.
/// </summary>
[<RequireQualifiedAccess>]
module Telemetry =

    /// The name of the source of activities and of the meter.
    [<Literal>]
    let Name = "FunctionalAws"

    let private version =
        match typeof<AwsError>.Assembly.GetName().Version with
        | null -> "0"
        | version -> version.ToString 3

    let internal source = new ActivitySource(Name, version)

    let private meter = new Meter(Name, version)

    // The buckets that the RPC conventions advise, for seconds.
    let private seconds =
        InstrumentAdvice<float>(
            HistogramBucketBoundaries = [|
                0.005
                0.01
                0.025
                0.05
                0.075
                0.1
                0.25
                0.5
                0.75
                1.0
                2.5
                5.0
                7.5
                10.0
            |]
        )

    let private duration (name: string) (description: string) : Histogram<float> =
        meter.CreateHistogram<float>(name, "s", description, null, seconds)

    /// From the call to its result: all attempts and the pauses between them.
    let internal callDuration =
        duration "rpc.client.call.duration" "The time that calls take, with all their attempts."

    let internal attemptDuration =
        duration
            "smithy.client.call.attempt_duration"
            "The time that attempts take, from the signed request to the answer."

    let internal attempts =
        meter.CreateCounter<int64>("smithy.client.call.attempts", "{attempt}", "Attempts that were made.")

    let internal errors = meter.CreateCounter<int64>("smithy.client.call.errors", "{error}", "Calls that failed.")

    let internal inFlight =
        meter.CreateUpDownCounter<int64>("smithy.client.http.requests.usage", "{request}", "Requests on their way.")

    let internal bytesSent =
        meter.CreateCounter<int64>("smithy.client.http.bytes_sent", "By", "Bytes of bodies that were sent.")

    let internal bytesReceived =
        meter.CreateCounter<int64>("smithy.client.http.bytes_received", "By", "Bytes of bodies that came.")

    /// True when somebody listens to what is told of calls.
    let internal hearsCalls () : bool = source.HasListeners() || callDuration.Enabled || errors.Enabled

    /// True when somebody listens to what is told of attempts.
    let internal hearsAttempts () : bool =
        source.HasListeners()
        || attemptDuration.Enabled
        || attempts.Enabled
        || inFlight.Enabled
        || bytesSent.Enabled
        || bytesReceived.Enabled
