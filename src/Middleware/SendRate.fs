namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Threading.Tasks

/// <summary>
/// How many attempts a second a service is sent in the adaptive mode: without limit until it throttles; from then on the
/// rate is cut by 0.3 with each throttled answer, and grows along a cubic curve with the others, never past twice what is
/// really sent. Times are in seconds.
/// </summary>
[<Sealed>]
type SendRate(start: float) =
    let gate = obj ()

    // The curve: how fast it grows, what is left of the rate after throttling.
    let scale = 0.4
    let beta = 0.7
    let leastRate = 0.5

    // The measure: counts of half seconds, each weighed against what was known before.
    let smoothing = 0.8
    let halfSecond (now: float) : float = Math.Floor(now * 2.0) / 2.0

    let mutable isOn = false
    let mutable measured = 0.0
    let mutable count = 0
    let mutable lastBucket = Math.Floor start

    let mutable throttledAt = start
    let mutable throttledRate = 0.0
    let mutable climb = 0.0

    let mutable rate = leastRate
    let mutable most = 1.0
    let mutable tokens = 0.0
    let mutable filledAt = start

    let fill (now: float) : unit =
        // A clock that is put back brings nothing, and takes nothing.
        tokens <- min most (tokens + max 0.0 (now - filledAt) * rate)
        filledAt <- now

    let measure (now: float) : unit =
        let bucket = halfSecond now
        count <- count + 1

        if bucket > lastBucket then
            measured <- smoothing * (float count / (bucket - lastBucket)) + (1.0 - smoothing) * measured
            count <- 0
            lastBucket <- bucket

    let cut (now: float) : float =
        let sent = if isOn then min measured rate else measured
        isOn <- true
        throttledAt <- now
        throttledRate <- sent
        climb <- Math.Cbrt(sent * (1.0 - beta) / scale)
        sent * beta

    /// The attempts a second that are allowed now.
    member _.Rate: float = lock gate (fun () -> rate)

    /// False until the service has throttled for the first time.
    member _.IsOn: bool = lock gate (fun () -> isOn)

    /// Takes the right to send at once and gives zero, or says how many seconds to wait before asking again.
    member _.TryTake(now: float) : float =
        lock gate (fun () ->
            if not isOn then
                0.0
            else
                fill now

                if tokens >= 1.0 then
                    tokens <- tokens - 1.0
                    0.0
                else
                    (1.0 - tokens) / rate)

    /// Learns from an attempt that is over.
    member _.Learn(now: float, isThrottled: bool) : unit =
        lock gate (fun () ->
            measure now

            let wanted =
                if isThrottled then
                    cut now
                else
                    scale * Math.Pow(now - throttledAt - climb, 3.0) + throttledRate

            let allowed = min wanted (2.0 * measured)
            fill now
            rate <- max leastRate allowed
            most <- max 1.0 allowed
            tokens <- min tokens most)

/// Sending no faster than services take it: what the adaptive mode has more than the standard one.
[<RequireQualifiedAccess>]
module SendRate =

    let private seconds (call: Call) : float = float (call.Effects.Now().ToUnixTimeMilliseconds()) / 1000.0

    // A token that is due in less than the clock shows would be asked for without end.
    let private leastPause = 0.001

    let private isThrottled (result: Result<HttpResponse, AwsError>) : bool =
        match result with
        | Error error -> RetryRules.isThrottling error
        | Ok _ -> false

    let private wait (rate: SendRate) (call: Call) : Task =
        task {
            let mutable pause = rate.TryTake(seconds call)

            while pause > 0.0 do
                do! call.Effects.Sleep (TimeSpan.FromSeconds(max leastPause pause)) call.Cancel
                pause <- rate.TryTake(seconds call)
        }

    /// Around each attempt: waits until it may be sent, and learns from what comes back. Each service has its own rate.
    let adaptive () : Middleware =
        let rates = ConcurrentDictionary<string, SendRate>(1, 3)

        fun next call ->
            task {
                let rate = rates.GetOrAdd(call.Operation.Service.Id, (fun _ -> SendRate(seconds call)))
                do! wait rate call
                let! result = next call
                rate.Learn(seconds call, isThrottled result)
                return result
            }
