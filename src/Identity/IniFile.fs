namespace FunctionalAws

open System
open System.Collections.Generic

/// <summary>
/// A setting: a text, or a block of settings of its own, written as indented lines under it. It prints as its name, since
/// the text may be a secret.
/// </summary>
[<StructuredFormatDisplay("{Name}")>]
type IniProperty = {
    /// In lower case: names of settings have no case.
    Name: string
    /// The text. The lines of a longer one are joined with line feeds. Empty for a block.
    Value: string
    Nested: IniProperty list
    Line: int
}

/// What stands under a heading in brackets.
type IniSection = {
    /// What is in the brackets, without spaces around it. It has case.
    Name: string
    Properties: IniProperty list
}

/// A file of settings.
type IniFile = {
    Path: string
    /// No two of them have the same name.
    Sections: IniSection list
}

/// What is wrong with a file of settings.
type IniError = { Path: string; Line: int; Message: string }

/// Reads lines, one after the other, up to the first that is wrong.
[<Sealed>]
type private IniReader() =
    let sections = List<struct (string * List<IniProperty>)>()
    let mutable section: List<IniProperty> | null = null
    let mutable problem: struct (int * string) voption = ValueNone

    // the property whose value may go on in the next line; its name is empty when there is none
    let mutable name = ""
    let mutable indent = 0
    let value = List<struct (int * string)>()

    let fail (line: int) (message: string) : unit = if problem.IsNone then problem <- ValueSome(struct (line, message))

    /// Puts a property in, in the place of an earlier one with its name.
    let put (property: IniProperty) (properties: List<IniProperty>) : unit =
        match properties.FindIndex(fun earlier -> earlier.Name = property.Name) with
        | -1 -> properties.Add property
        | index -> properties[index] <- property

    /// Splits a line into a name in lower case and a value.
    let split (line: int) (text: string) (separator: int) : struct (string * string) =
        if separator < 0 then
            fail line $"\"{text}\" is neither a [section] nor a setting, which has a = after its name"
            struct ("", "")
        else
            match text.Substring(0, separator).Trim() with
            | "" ->
                fail line "there is no name before the ="
                struct ("", "")
            | name -> struct (name.ToLowerInvariant(), text.Substring(separator + 1).Trim())

    let nested () : IniProperty list =
        let properties = List<IniProperty>()

        for struct (line, text) in value do
            if text <> "" then
                let struct (name, value) = split line text (text.IndexOf '=')

                properties |> put { Name = name; Value = value; Nested = []; Line = line }

        List.ofSeq properties

    let property () : IniProperty =
        let isFilled (struct (_, text: string)) = text <> ""
        let struct (line, first) = value[0]

        let empty = { Name = name; Value = ""; Nested = []; Line = line }

        if first = "" && value.Exists isFilled then
            { empty with Nested = nested () }
        elif value.Count = 1 then
            { empty with Value = first }
        else
            let texts = value |> Seq.map (fun (struct (_, text)) -> text)

            { empty with Value = String.Join('\n', texts).TrimEnd() }

    /// The property is complete.
    let finish () : unit =
        match section with
        | null -> ()
        | section -> if name <> "" then section |> put (property ())

        name <- ""
        value.Clear()

    let startSection (title: string) : unit =
        match sections.FindIndex(fun (struct (known, _)) -> known = title) with
        | -1 ->
            let properties = List<IniProperty>()
            sections.Add(struct (title, properties))
            section <- properties
        | index ->
            let struct (_, properties) = sections[index]
            section <- properties

    let startProperty (line: int) (text: string) : unit =
        let struct (left, right) = split line text (text.AsSpan().IndexOfAny('=', ':'))

        if isNull section then
            fail line "a setting stands before the first [section]"

        name <- left
        value.Add(struct (line, right))

    member _.Read(line: int, text: string) : unit =
        let trimmed = text.Trim()

        if trimmed = "" then
            if name <> "" then value.Add(struct (line, ""))
        elif trimmed[0] <> '#' && trimmed[0] <> ';' then
            let depth = text.Length - text.TrimStart().Length

            if name <> "" && depth > indent then
                value.Add(struct (line, trimmed))
            else
                finish ()
                indent <- depth

                if trimmed[0] <> '[' then
                    startProperty line trimmed
                else
                    match trimmed.IndexOf ']' with
                    | -1 -> fail line "the [ has no ]"
                    | stop -> startSection (trimmed.Substring(1, stop - 1).Trim())

    member _.Problem: struct (int * string) voption = problem

    member _.Sections() : IniSection list =
        finish ()

        [
            for struct (name, properties) in sections -> { Name = name; Properties = List.ofSeq properties }
        ]

/// <summary>
/// The grammar of AWS's shared files, as AWS's own command line reads them: a comment is a line that starts with # or ;
/// and never ends another; = or : comes after a name; a line that is indented deeper than the one with the name goes on
/// with its value. Of two settings with one name the later one holds, and two sections with one name are one section.
/// See https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
/// </summary>
[<RequireQualifiedAccess>]
module IniFile =

    /// A file that is not there.
    let empty (path: string) : IniFile = { Path = path; Sections = [] }

    /// <summary>Reads the text of the file with the given path, up to the first thing that is wrong with it.</summary>
    let parse (path: string) (text: string) : Result<IniFile, IniError> =
        let reader = IniReader()
        let lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split '\n'
        let mutable index = 0

        while index < lines.Length && reader.Problem.IsNone do
            reader.Read(index + 1, lines[index])
            index <- index + 1

        // the last value may turn out wrong at the end only
        let sections = reader.Sections()

        match reader.Problem with
        | ValueSome(struct (line, message)) -> Error { Path = path; Line = line; Message = message }
        | ValueNone -> Ok { Path = path; Sections = sections }

    /// The section with the given name.
    let trySection (name: string) (file: IniFile) : IniSection option =
        file.Sections |> List.tryFind (fun section -> section.Name = name)

/// Reading sections.
[<RequireQualifiedAccess>]
module IniSection =

    let private tryIn (name: string) (properties: IniProperty list) : IniProperty option =
        properties |> List.tryFind (fun property -> property.Name = name)

    /// The text of a setting, which is not empty. The name is in lower case.
    let tryValue (name: string) (section: IniSection) : string option =
        match tryIn name section.Properties with
        | Some property when property.Value <> "" -> Some property.Value
        | _ -> None

    /// The text of a setting in a block. The names are in lower case.
    let tryNested (block: string) (name: string) (section: IniSection) : string option =
        match tryIn block section.Properties with
        | None -> None
        | Some property ->
            match tryIn name property.Nested with
            | Some property when property.Value <> "" -> Some property.Value
            | _ -> None
