namespace FunctionalAws.Schema

open System.Runtime.CompilerServices

/// The options of one type that have been made before. Races are harmless: an option is made once more.
[<AbstractClass; Sealed>]
type private KnownOptions<'value when 'value: not struct> =
    static member val Table: 'value option[] = Array.zeroCreate 32

/// <summary>
/// Options of the values of an enumeration. A page of a thousand things says <c>Some Standard</c> a thousand times: it need be
/// made once.
/// </summary>
[<RequireQualifiedAccess>]
module Choices =

    /// Some value, which is the same object for the same value as long as no other takes its place.
    let some (value: 'value when 'value: not struct) : 'value option =
        let table = KnownOptions<'value>.Table
        let slot = RuntimeHelpers.GetHashCode value &&& 31

        match table[slot] with
        | Some known as option when obj.ReferenceEquals(known, value) -> option
        | _ ->
            let made = Some value
            table[slot] <- made
            made
