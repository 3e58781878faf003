namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.Diagnostics
open System.Diagnostics.Metrics
open FunctionalAws

/// Everything that is told of calls while it listens. Activities are the process's: those of other tests are left out by
/// the service's id.
[<Sealed>]
type Listening(service: string) =
    let spans = List<Activity>()
    let measured = List<struct (string * float * Map<string, objnull>)>()
    let gate = obj ()

    let isOurs (span: Activity) : bool =
        let rec ofService (span: Activity | null) =
            match span with
            | null -> false
            | span -> obj.Equals(span.GetTagItem "rpc.service", service) || ofService span.Parent

        ofService span

    let listener =
        new ActivityListener(
            ShouldListenTo = (fun source -> source.Name = Telemetry.Name),
            Sample = (fun _ -> ActivitySamplingResult.AllDataAndRecorded),
            ActivityStopped = fun span -> if isOurs span then lock gate (fun () -> spans.Add span)
        )

    let meters = new MeterListener()

    let note (instrument: Instrument) (value: float) (tags: ReadOnlySpan<KeyValuePair<string, objnull>>) : unit =
        let tags = tags.ToArray() |> Seq.map (fun tag -> tag.Key, tag.Value) |> Map.ofSeq

        if tags["rpc.service"] = box service then
            lock gate (fun () -> measured.Add(struct (instrument.Name, value, tags)))

    do
        ActivitySource.AddActivityListener listener

        meters.InstrumentPublished <-
            fun instrument listener ->
                if instrument.Meter.Name = Telemetry.Name then
                    listener.EnableMeasurementEvents instrument

        meters.SetMeasurementEventCallback<int64>(fun instrument value tags _ -> note instrument (float value) tags)
        meters.SetMeasurementEventCallback<float>(fun instrument value tags _ -> note instrument value tags)
        meters.Start()

    /// The spans that have ended, in the order in which they did.
    member _.Spans: Activity list = lock gate (fun () -> List.ofSeq spans)

    /// What was measured: the instrument, the value and the tags.
    member _.Measured: (struct (string * float * Map<string, objnull>)) list = lock gate (fun () -> List.ofSeq measured)

    interface IDisposable with
        member _.Dispose() =
            listener.Dispose()
            meters.Dispose()
