namespace FunctionalAws.Protocols

open System
open System.Text

/// <summary>
/// Strings that come again and again, such as the attribute names of items: kept once and found by their bytes, so that
/// reading the same name a thousand times makes one string.
/// </summary>
/// <remarks>A fixed table that newer strings push older ones out of. Races are harmless: a string is made once more.</remarks>
[<RequireQualifiedAccess>]
module internal KnownStrings =

    [<Literal>]
    let private Slots = 1024

    let private table: (string | null)[] = Array.zeroCreate Slots

    // UTF-8 that must be valid: bytes that are not are an error, never silently something else.
    let private strict = UTF8Encoding(false, true)

    let private hash (bytes: ReadOnlySpan<byte>) : int =
        let mutable h = 2166136261u

        for b in bytes do
            h <- (h ^^^ uint32 b) * 16777619u

        int ((h ^^^ (h >>> 15)) &&& uint32 (Slots - 1))

    /// A string that is not worth keeping.
    let fresh (bytes: ReadOnlySpan<byte>) : string = strict.GetString bytes

    let private keep (table: (string | null)[]) (slot: int) (bytes: ReadOnlySpan<byte>) : string =
        let made = fresh bytes

        // Only ASCII has as many characters as bytes.
        if made.Length = bytes.Length then table[slot] <- made

        made

    // Values come and go; they must not push out the names.
    let private values: (string | null)[] = Array.zeroCreate Slots

    /// A value's string. Short ones, such as numbers and codes, are kept: they come again and again.
    let value (bytes: ReadOnlySpan<byte>) : string =
        if bytes.IsEmpty then
            ""
        elif bytes.Length > 8 then
            fresh bytes
        else
            let slot = hash bytes

            match values[slot] with
            | null -> keep values slot bytes
            | known when known.Length = bytes.Length && Ascii.Equals(bytes, known.AsSpan()) -> known
            | _ -> keep values slot bytes

    /// The string of the given UTF-8 bytes. Only short ASCII strings are kept.
    let get (bytes: ReadOnlySpan<byte>) : string =
        if bytes.IsEmpty then
            ""
        elif bytes.Length > 32 then
            fresh bytes
        else
            let slot = hash bytes

            match table[slot] with
            | null -> keep table slot bytes
            | known when known.Length = bytes.Length && Ascii.Equals(bytes, known.AsSpan()) -> known
            | _ -> keep table slot bytes
