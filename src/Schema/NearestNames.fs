namespace FunctionalAws.Schema

open System

/// Finds what somebody may have meant.
[<RequireQualifiedAccess>]
module NearestNames =

    // Names of services and operations are shorter; a longer one is compared by its beginning.
    let private longest = 64

    let private prepared (name: string) : string =
        let name = name.ToLowerInvariant()
        if name.Length > longest then name.Substring(0, longest) else name

    /// <summary>How many letters must be put in, left out, changed, or swapped with the next one, to make one text of the
    /// other (the optimal string alignment distance).</summary>
    let distance (a: string) (b: string) : int =
        let mutable beforeLast = Array.zeroCreate<int>(b.Length + 1)
        let mutable last = Array.init (b.Length + 1) id
        let mutable row = Array.zeroCreate<int>(b.Length + 1)

        for i in 1 .. a.Length do
            row[0] <- i

            for j in 1 .. b.Length do
                let change = if a[i - 1] = b[j - 1] then 0 else 1
                let least = min (min (row[j - 1] + 1) (last[j] + 1)) (last[j - 1] + change)

                let isSwap = i > 1 && j > 1 && a[i - 1] = b[j - 2] && a[i - 2] = b[j - 1]
                row[j] <- if isSwap then min least (beforeLast[j - 2] + 1) else least

            let spare = beforeLast
            beforeLast <- last
            last <- row
            row <- spare

        last[b.Length]

    /// <summary>The names nearest to a given one, the nearest first, at most three. A name counts as near when a third of
    /// its letters or less are different, or when one contains the other.</summary>
    let find (names: string seq) (given: string) : string list =
        let wanted = prepared given

        let rank (name: string) : int voption =
            let candidate = prepared name
            let steps = distance wanted candidate

            if steps <= max 1 (min wanted.Length candidate.Length / 3) then
                ValueSome steps
            elif
                wanted.Length >= 3
                && candidate.Length >= 3
                && (candidate.Contains(wanted, StringComparison.Ordinal)
                    || wanted.Contains(candidate, StringComparison.Ordinal))
            then
                ValueSome(longest + steps)
            else
                ValueNone

        [
            for name in names do
                match rank name with
                | ValueSome rank -> rank, name
                | ValueNone -> ()
        ]
        |> List.sortWith (fun (a, first) (b, second) ->
            match compare a b with
            | 0 -> String.CompareOrdinal(first, second)
            | order -> order)
        |> List.truncate 3
        |> List.map snd

    /// <summary>A question to go with an error: " Did you mean A, B or C?"; empty when nothing is near.</summary>
    let question (names: string seq) (given: string) : string =
        match find names given with
        | [] -> ""
        | [ only ] -> String.Concat(" Did you mean ", only, "?")
        | several ->
            let last = List.last several
            let others = several |> List.take (several.Length - 1)
            String.Concat(" Did you mean ", String.Join(", ", others), String.Concat(" or ", last, "?"))
