namespace FunctionalAws

open System.Collections.Generic

/// <summary>
/// The requests for pages that were made, so that a token which comes again is seen, at once or after a circle of pages.
/// </summary>
/// <remarks>Only so many are kept: a circle of more pages than that is not seen, and the memory of a reading of however
/// many pages stays small.</remarks>
[<Sealed>]
type internal PageHistory<'request>(first: 'request) =
    // Requests are compared, not hashed alone: two that happen to have the same hash are no circle.
    let seen = HashSet<'request>(HashIdentity.FromFunctions Unchecked.hash Unchecked.equals)

    do seen.Add first |> ignore

    /// The most requests that are kept.
    static member Most: int = 100

    /// True when the next request was made before; else it is kept.
    member _.Repeats(next: 'request) : bool =
        let isNew = seen.Add next

        // The last one stays: with it the next circle begins.
        if seen.Count > PageHistory<'request>.Most then
            seen.Clear()
            seen.Add next |> ignore

        not isNew
