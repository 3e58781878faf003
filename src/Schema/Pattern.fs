namespace FunctionalAws.Schema

open System
open System.Text
open System.Text.RegularExpressions

/// <summary>
/// The patterns of service models as .NET takes them. Models write them for ECMA 262 and for Java; what these two read
/// otherwise than .NET is rewritten: https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
/// </summary>
[<RequireQualifiedAccess>]
module internal Pattern =

    /// How long one value may be looked at. What takes longer is left to the service to judge.
    let private patience = TimeSpan.FromMilliseconds 100.0

    /// What Java calls the classes that are not Unicode's, as it stands between brackets.
    let private tryProperty (name: string) : string voption =
        match name with
        | "ASCII" -> ValueSome @"\x00-\x7F"
        | "Alpha" -> ValueSome "a-zA-Z"
        | "Digit" -> ValueSome "0-9"
        | "Alnum" -> ValueSome "a-zA-Z0-9"
        | "Upper" -> ValueSome "A-Z"
        | "Lower" -> ValueSome "a-z"
        | "XDigit" -> ValueSome "0-9a-fA-F"
        | "Punct" -> ValueSome @"!-/:-@\[-`{-~"
        | "Graph" -> ValueSome "!-~"
        | "Print" -> ValueSome " -~"
        | "Blank" -> ValueSome @" \t"
        | "Space" -> ValueSome @" \t-\r"
        | "Cntrl" -> ValueSome @"\x00-\x1F\x7F"
        | "LD" -> ValueSome @"\p{L}\p{Nd}"
        | "IsAlphabetic" -> ValueSome @"\p{L}\p{Nl}"
        | "IsWhitespace" -> ValueSome @"\s"
        | "all" -> ValueSome @"\s\S"
        | _ -> ValueNone

    /// Letters, digits and spaces are those of ASCII, and what is no space is anything else.
    let private tryLetter (letter: char) : string voption =
        match letter with
        | 'd' -> ValueSome "0-9"
        | 'w' -> ValueSome "a-zA-Z0-9_"
        | 'D' -> ValueSome @"\x00-/:-\uFFFF"
        | 'W' -> ValueSome @"\x00-/:-@\[-^`{-\uFFFF"
        | 'S' -> ValueSome @"\x00-\x08\x0E-\x1F!-\uFFFF"
        | _ -> ValueNone

    /// Every character beyond the first plane, as those who count code points write it.
    let private astral = @"\uD800\uDC00-\uDBFF\uDFFF"

    /// <summary>The pattern rewritten, or nothing when it means what .NET has no words for.</summary>
    let translate (pattern: string) : string voption =
        let text = StringBuilder pattern.Length
        let mutable position = 0
        let mutable inClass = false
        let mutable isKnown = true

        let startsWith (part: string) : bool = String.CompareOrdinal(pattern, position, part, 0, part.Length) = 0

        let put (taken: int) (written: string) : unit =
            text.Append written |> ignore
            position <- position + taken

        // A hyphen beside a set is no range.
        let putSet (taken: int) (set: string) : unit =
            if not inClass then
                put taken (String.Concat("[", set, "]"))
            else
                let isOpen = text.Length > 1 && text[text.Length - 1] = '-' && text[text.Length - 2] <> '\\'

                if isOpen then text.Insert(text.Length - 1, '\\') |> ignore

                put taken set

                if position < pattern.Length && pattern[position] = '-' then
                    put 1 @"\-"

        /// What stands in braces behind the escape at this position; nothing when there are none.
        let braced () : string =
            if position + 2 < pattern.Length && pattern[position + 2] = '{' then
                match pattern.IndexOf('}', position) with
                | -1 -> ""
                | stop -> pattern.Substring(position + 3, stop - position - 3)
            else
                ""

        let escape () : unit =
            let letter = pattern[position + 1]
            let name = braced ()

            match letter with
            | 'p'
            | 'P' when (tryProperty name).IsSome ->
                let set = (tryProperty name).Value

                if letter = 'p' then putSet (name.Length + 4) set
                elif inClass then isKnown <- false
                else put (name.Length + 4) (String.Concat("[^", set, "]"))
            | 'x'
            | 'u' when name <> "" ->
                match Int32.TryParse(name, Globalization.NumberStyles.AllowHexSpecifier, null) with
                | true, code when code <= 0xFFFF -> put (name.Length + 4) (String.Concat(@"\u", code.ToString "X4"))
                | _ -> isKnown <- false
            | 'u' when inClass && startsWith astral -> put astral.Length @"\uD800-\uDFFF"
            | '_' -> put 2 "_"
            | _ ->
                match tryLetter letter with
                | ValueSome set -> putSet 2 set
                | ValueNone -> put 2 (pattern.Substring(position, 2))

        while isKnown && position < pattern.Length do
            match pattern[position] with
            | '\\' when position + 1 < pattern.Length -> escape ()
            // Java's intersection of two classes.
            | '&' when inClass && startsWith "&&" -> isKnown <- false
            | '[' when inClass -> put 1 @"\["
            | '[' ->
                inClass <- true
                put 1 "["

                if position < pattern.Length && pattern[position] = '^' then put 1 "^"

                if position < pattern.Length && pattern[position] = ']' then
                    put 1 @"\]"
            | ']' when inClass ->
                inClass <- false
                put 1 "]"
            // The very end, and not also before a last line break.
            | '$' when not inClass && not (pattern.Contains "(?m") -> put 1 @"\z"
            | c -> put 1 (string c)

        if isKnown then ValueSome(text.ToString()) else ValueNone

    let private tryMake (options: RegexOptions) (pattern: string) : Regex | null =
        try
            Regex(pattern, options ||| RegexOptions.CultureInvariant, patience)
        with
        | :? ArgumentException
        | :? NotSupportedException -> null

    /// The pattern, ready to match in linear time where that can be had; null for one that .NET does not take.
    let tryCompile (pattern: string) : Regex | null =
        match translate pattern with
        | ValueNone -> null
        | ValueSome text ->
            match tryMake RegexOptions.NonBacktracking text with
            | null -> tryMake RegexOptions.None text
            | regex -> regex

    /// <summary>
    /// True when the pattern is found in the value, and when that cannot be told: .NET counts a character beyond the first
    /// plane twice, and some patterns take for ever.
    /// </summary>
    let allows (regex: Regex) (value: string) : bool =
        try
            regex.IsMatch value || value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0
        with :? RegexMatchTimeoutException ->
            true
