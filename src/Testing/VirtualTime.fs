namespace FunctionalAws.Testing

open System
open System.Threading.Tasks
open FunctionalAws

/// <summary>
/// A clock that only waiting moves: back-off, waiters and delays of a stub take no time, and can be looked at. Chance is
/// always a half, and new ids are numbered.
/// </summary>
[<Sealed>]
type VirtualTime(start: DateTimeOffset) =
    let gate = obj ()
    let mutable now = start
    let mutable pauses: TimeSpan list = []
    let mutable ids = 0

    let newId () : string =
        lock gate (fun () ->
            ids <- ids + 1
            String.Concat("00000000-0000-4000-8000-", ids.ToString("d12")))

    let sleep (time: TimeSpan) : unit =
        lock gate (fun () ->
            pauses <- time :: pauses
            now <- now + time)

    /// A clock that starts at noon, UTC, on the first day of 2026.
    new() = VirtualTime(DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))

    /// The time that it is.
    member _.Now: DateTimeOffset = lock gate (fun () -> now)

    /// Every pause so far, in order.
    member _.Pauses: TimeSpan list = lock gate (fun () -> List.rev pauses)

    /// Lets time go by.
    member _.Advance(time: TimeSpan) : unit = lock gate (fun () -> now <- now + time)

    /// Time, chance and delay of this clock, for <c>Session.withEffects</c>.
    member this.Effects: Effects = {
        Now = fun () -> this.Now
        Random = fun () -> 0.5
        NewId = newId
        Sleep =
            fun time cancel ->
                if cancel.IsCancellationRequested then
                    Task.FromCanceled cancel
                else
                    sleep time
                    Task.CompletedTask
    }
