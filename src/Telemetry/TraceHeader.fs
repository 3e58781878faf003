namespace FunctionalAws

open System
open System.Diagnostics

/// <summary>
/// The header by which AWS's services take part in a trace, made of an activity:
/// https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader. No signature has it, so
/// that it can be added to a signed request. Other headers, as traceparent, AWS's services do not pass on.
/// </summary>
[<RequireQualifiedAccess>]
module internal TraceHeader =

    [<Literal>]
    let Name = "X-Amzn-Trace-Id"

    let ofActivity (activity: Activity) : string =
        let trace = activity.TraceId.ToHexString()

        String.Concat(
            [|
                "Root=1-"
                trace.Substring(0, 8)
                "-"
                trace.Substring 8
                ";Parent="
                activity.SpanId.ToHexString()
                (if activity.Recorded then ";Sampled=1" else ";Sampled=0")
            |]
        )

    /// The request with the header. One that has it already, as in Lambda, keeps its own.
    let add (activity: Activity) (request: HttpRequest) : HttpRequest =
        match Header.tryFind Name request.Headers with
        | ValueSome _ -> request
        | ValueNone when activity.IdFormat <> ActivityIdFormat.W3C -> request
        | ValueNone -> { request with Headers = struct (Name, ofActivity activity) :: request.Headers }
