namespace FunctionalAws

open System
open System.Threading

/// <summary>
/// Notices a body that has stalled: while the network is waited for, fewer than one byte a second moves for as long as is
/// tolerated. The time that the other side of the stream takes, reader or source, does not count.
/// </summary>
/// <remarks>
/// It counts ticks of a timer and not the time between them, so that a process that was put to sleep, or a clock that was
/// set, makes no stall. The timer runs only while something is waited for.
/// </remarks>
[<Sealed>]
type internal StallWatch(tolerated: TimeSpan, giveUp: unit -> unit) =
    static let ticksTolerated = 20

    // A timer counts in milliseconds.
    let interval = max (TimeSpan.FromMilliseconds 1.0) (tolerated / float ticksTolerated)
    let gate = obj ()
    let mutable timer: Timer | null = null
    let mutable isTicking = false
    let mutable isWaiting = false
    let mutable isStalled = false
    let mutable moved = 0L
    // The slow stretch so far: its ticks, and what had moved before it.
    let mutable ticks = 0
    let mutable movedBefore = 0L

    static let onTick: TimerCallback =
        TimerCallback(fun watch ->
            match watch with
            | :? StallWatch as watch -> watch.Tick()
            | _ -> ())

    let startStretch () : unit =
        ticks <- 0
        movedBefore <- moved

    /// What is said of a body that has stalled.
    static member Reason(tolerated: TimeSpan) : string =
        String.Concat(
            "the stream has stalled: fewer than 1 byte a second for ",
            tolerated.TotalSeconds.ToString(Globalization.CultureInfo.InvariantCulture),
            " s"
        )

    /// True once the watch has given up.
    member _.IsStalled: bool = Volatile.Read &isStalled

    /// The network is waited for from now on.
    member this.Begin() : unit =
        lock gate (fun () ->
            isWaiting <- true

            if not isTicking then
                isTicking <- true
                startStretch ()

                match timer with
                | null -> timer <- new Timer(onTick, this, interval, interval)
                | timer -> timer.Change(interval, interval) |> ignore)

    /// The network has moved so many bytes.
    member _.End(count: int) : unit =
        lock gate (fun () ->
            isWaiting <- false
            moved <- moved + int64 count)

    member internal _.Tick() : unit =
        let stalls =
            lock gate (fun () ->
                ticks <- ticks + 1

                if not isWaiting then
                    // Whoever reads or writes is busy elsewhere, maybe for ever: the timer must not keep a stream alive.
                    isTicking <- false

                    match timer with
                    | null -> ()
                    | timer -> timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) |> ignore

                    false
                elif float (moved - movedBefore) >= (interval * float ticks).TotalSeconds then
                    startStretch ()
                    false
                else
                    isStalled <- isStalled || ticks >= ticksTolerated
                    isStalled)

        if stalls then giveUp ()

    interface IDisposable with
        member _.Dispose() : unit =
            lock gate (fun () ->
                isWaiting <- false

                match timer with
                | null -> ()
                | running ->
                    running.Dispose()
                    timer <- null)
