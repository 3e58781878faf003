namespace FunctionalAws.Testing

open System
open System.Text

/// <summary>Makes texts up that a pattern matches. It knows what patterns of models are made of: literals, classes, groups,
/// alternatives and repetitions.</summary>
[<Sealed>]
type internal PatternText(random: Random, pattern: string) =

    let mutable position = 0
    let pick (items: 'item[]) : 'item = items[random.Next items.Length]
    let isAt (c: char) : bool = position < pattern.Length && pattern[position] = c

    let take () : char =
        position <- position + 1
        pattern[position - 1]

    let visible: char[] = [| ' ' .. '~' |]
    let word: char[] = Array.concat [ [| 'a' .. 'z' |]; [| 'A' .. 'Z' |]; [| '0' .. '9' |]; [| '_' |] ]

    /// The characters that an escape stands for, the backslash being read.
    let escaped () : char[] =
        match take () with
        | 'd' -> [| '0' .. '9' |]
        | 'w' -> word
        | 's' -> [| ' ' |]
        | 'S' -> word
        | 'P' ->
            position <- pattern.IndexOf('}', position) + 1
            visible
        | 't' -> [| '\t' |]
        | 'n' -> [| '\n' |]
        | 'r' -> [| '\r' |]
        | 'u' ->
            position <- position + 4
            [| char (Convert.ToInt32(pattern.Substring(position - 4, 4), 16)) |]
        | 'x' ->
            position <- position + 2
            [| char (Convert.ToInt32(pattern.Substring(position - 2, 2), 16)) |]
        | 'p' ->
            let stop = pattern.IndexOf('}', position)
            let name = pattern.Substring(position + 1, stop - position - 1)
            position <- stop + 1
            if name = "XDigit" then [| '0' .. '9' |] else word
        | c -> [| c |]

    let classItem () : char[] =
        match take () with
        | '\\' -> escaped ()
        | c -> [| c |]

    let charClass () : char[] =
        let isNegated = isAt '^'

        if isNegated then take () |> ignore

        let members =
            [|
                while not (isAt ']') do
                    match classItem () with
                    | [| first |] when isAt '-' && pattern[position + 1] <> ']' ->
                        take () |> ignore

                        match classItem () with
                        | [| last |] -> yield! Seq.truncate 200 (seq { first..last })
                        | set -> yield! Array.append [| first; '-' |] set
                    | set -> yield! set
            |]
            |> Array.filter (Char.IsSurrogate >> not)

        take () |> ignore

        match (if isNegated then Array.except members visible else members) with
        // Characters that are not made here, or a set that is understood wrong.
        | [||] -> visible
        | set -> set

    /// Passes what stands behind a bracket and is no part of the group, and says whether the group only looks around.
    let beginGroup () : bool =
        let kinds = [ "?<!", true; "?<=", true; "?!", true; "?=", true; "?:", false ]

        match
            kinds
            |> List.tryFind (fun (kind, _) -> String.CompareOrdinal(pattern, position, kind, 0, kind.Length) = 0)
        with
        | Some(kind, isAssertion) ->
            position <- position + kind.Length
            isAssertion
        | None -> if isAt '?' then raise (FormatException "a group of another kind") else false

    let rec alternatives () : unit -> string =
        let choices = ResizeArray [ sequence () ]

        while isAt '|' do
            take () |> ignore
            choices.Add(sequence ())

        fun () -> (pick (choices.ToArray())) ()

    and sequence () : unit -> string =
        let parts = ResizeArray<unit -> string>()

        while position < pattern.Length && not (isAt '|') && not (isAt ')') do
            parts.Add(repeated (single ()))

        fun () -> String.Join("", parts |> Seq.map (fun part -> part ()))

    and single () : unit -> string =
        match take () with
        | '^'
        | '$' -> fun () -> ""
        | '.' -> fun () -> string (pick word)
        | '[' ->
            let set = charClass ()
            fun () -> string (pick set)
        | '(' ->
            let isAssertion = beginGroup ()
            let inner = alternatives ()
            take () |> ignore

            if isAssertion then
                // It takes no characters; whoever asks for a text looks whether the pattern holds. What has to come may
                // be made up here where the rest takes anything.
                fun () -> if random.Next 4 = 0 then inner () else ""
            else
                inner
        | '\\' when isAt 'b' || isAt 'B' ->
            take () |> ignore
            fun () -> ""
        | '\\' ->
            let set = escaped ()
            fun () -> string (pick set)
        | c -> fun () -> string c

    and repeated (part: unit -> string) : unit -> string =
        /// A few, and at times as many as a long text needs.
        let any (least: int) : unit -> string =
            fun () ->
                let most = if random.Next 4 = 0 then 40 else 8
                String.Join("", [ for _ in 1 .. random.Next(least, most + 1) -> part () ])

        let times (least: int) (most: int) : unit -> string =
            fun () -> String.Join("", [ for _ in 1 .. random.Next(least, (max least most) + 1) -> part () ])

        let made =
            if isAt '*' then
                take () |> ignore
                any 0
            elif isAt '+' then
                take () |> ignore
                any 1
            elif isAt '?' then
                take () |> ignore
                times 0 1
            elif isAt '{' then
                let stop = pattern.IndexOf('}', position)
                let bounds = pattern.Substring(position + 1, stop - position - 1).Split ','
                position <- stop + 1
                let least = int bounds[0]

                match bounds with
                | [| _ |] -> times least least
                | [| _; "" |] -> times least (least + 5)
                | _ -> times least (min (int bounds[1]) (least + 5))
            else
                part

        if isAt '?' then take () |> ignore

        made

    let make = alternatives ()

    /// Another text.
    member _.Next() : string = make ()

    /// What makes texts of a pattern; nothing when the pattern has more in it than is understood here.
    static member TryOf(random: Random, pattern: string) : PatternText option =
        try
            Some(PatternText(random, pattern))
        with
        | :? FormatException
        | :? ArgumentException
        | :? IndexOutOfRangeException -> None
