namespace FunctionalAws.Protocols

open System
open System.Globalization
open FunctionalAws.Schema

/// <summary>Scalars as text: in XML, headers, queries and paths.</summary>
[<RequireQualifiedAccess>]
module internal Scalars =

    let private invariant = CultureInfo.InvariantCulture

    let private bad (text: string) (expected: string) : 'a =
        raise (UnreadableException(String.Concat("'", text, String.Concat("' is not ", expected))))

    let ofDouble (value: float) : string =
        if Double.IsPositiveInfinity value then "Infinity"
        elif Double.IsNegativeInfinity value then "-Infinity"
        else value.ToString("R", invariant)

    let ofSingle (value: single) : string =
        if Single.IsPositiveInfinity value then "Infinity"
        elif Single.IsNegativeInfinity value then "-Infinity"
        else value.ToString("R", invariant)

    let ofLong (value: int64) : string = value.ToString invariant

    let ofBoolean (value: bool) : string = if value then "true" else "false"

    let toBoolean (text: string) : bool =
        if String.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || text = "1" then
            true
        elif String.Equals(text, "false", StringComparison.OrdinalIgnoreCase) || text = "0" then
            false
        else
            bad text "a boolean"

    let toLong (text: string) : int64 =
        match Int64.TryParse(text, NumberStyles.Integer, invariant) with
        | true, value -> value
        | _ -> bad text "an integer"

    let toInt (text: string) : int =
        match Int32.TryParse(text, NumberStyles.Integer, invariant) with
        | true, value -> value
        | _ -> bad text "an integer of 32 bits"

    let toDouble (text: string) : float =
        match text with
        | "NaN" -> Double.NaN
        | "Infinity" -> Double.PositiveInfinity
        | "-Infinity" -> Double.NegativeInfinity
        | text ->
            match Double.TryParse(text, NumberStyles.Float, invariant) with
            | true, value -> value
            | _ -> bad text "a number"

    let toBlob (text: string) : byte[] =
        try
            Convert.FromBase64String text
        with :? FormatException ->
            raise (UnreadableException "a string is not base64")
