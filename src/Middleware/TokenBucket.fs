namespace FunctionalAws

open System
open System.Threading

/// <summary>
/// What is left to spend on retries. A retry takes tokens and a success brings some back, so that a service in trouble
/// is not hit harder by everybody's retries.
/// </summary>
[<Sealed>]
type TokenBucket(capacity: int) =
    let mutable available = capacity

    /// The tokens that are left.
    member _.Available: int = Volatile.Read &available

    /// Takes all of the given tokens, or, when fewer are left, none.
    member this.TryTake(tokens: int) : bool =
        let left = this.Available

        if left < tokens then
            false
        elif Interlocked.CompareExchange(&available, left - tokens, left) = left then
            true
        else
            this.TryTake tokens

    /// Puts tokens back, up to the capacity.
    member this.Return(tokens: int) : unit =
        let left = this.Available

        // Most calls find the bucket full, and then a read is all that they pay.
        if
            left < capacity
            && Interlocked.CompareExchange(&available, min capacity (left + tokens), left) <> left
        then
            this.Return tokens
