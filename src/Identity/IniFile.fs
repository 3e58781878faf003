namespace FunctionalAws

open System
open System.Collections.Generic
open System.Diagnostics

/// <summary>
/// A setting: a text, or a block of settings of its own, written as indented lines under it. It prints as its name, since
/// the text may be a secret.
/// </summary>
[<StructuredFormatDisplay("{Name}"); DebuggerDisplay("{Name,nq}")>]
type IniProperty = {
    /// In lower case: names of settings have no case.
    Name: string
    /// The text. The lines of a longer one are joined with line feeds. Empty for a block.
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
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

/// A line of a value.
type private IniLine = { Number: int; Text: string }

/// Named things in their order, of which a later one takes the place of an earlier one with its name.
type private IniNames<'item>(nameOf: 'item -> string) =
    // Of a person's file there are few, which are compared: the framework has the code of lists of references ready, and
    // reading settings is part of every cold start. Of many, comparing each with all others would take for ever.
    static let few = 64

    let items = List<'item>(1)
    let mutable places: Dictionary<string, int> | null = null

    let index () : Dictionary<string, int> =
        match places with
        | null ->
            let made = Dictionary<string, int>(StringComparer.Ordinal)

            for place in 0 .. items.Count - 1 do
                made[nameOf items[place]] <- place

            places <- made
            made
        | made -> made

    let find (name: string) : int =
        if items.Count <= few then
            items.FindIndex(fun item -> String.Equals(nameOf item, name))
        else
            match (index ()).TryGetValue name with
            | true, place -> place
            | _ -> -1

    member _.Items: List<'item> = items

    member _.TryFind(name: string) : 'item option =
        match find name with
        | -1 -> None
        | place -> Some items[place]

    member _.Put(item: 'item) : unit =
        let name = nameOf item

        match find name with
        | -1 ->
            items.Add item

            match places with
            | null -> ()
            | places -> places[name] <- items.Count - 1
        | place -> items[place] <- item

/// A section that is being read.
[<Sealed>]
type private IniReading(name: string) =
    inherit IniNames<IniProperty>(IniReading.NameOf)

    static let nameOf = fun (property: IniProperty) -> property.Name

    /// One for all sections.
    static member NameOf: IniProperty -> string = nameOf

    member _.Name: string = name

/// Reads lines, one after the other, up to the first that is wrong.
[<Sealed>]
type private IniReader(path: string) =
    let sections = IniNames<IniReading>(_.Name)
    let mutable section: IniReading | null = null
    let mutable problem: IniError option = None

    // the property whose value may go on in the next line; its name is empty when there is none
    let mutable name = ""
    let mutable indent = 0
    let value = List<IniLine>()

    let fail (line: int) (message: string) : unit =
        if problem.IsNone then
            problem <- Some { Path = path; Line = line; Message = message }

    /// The name and the text of a line, on both sides of the separator; none when it has no name.
    let tryProperty (line: int) (text: string) (separator: int) : struct (string * string) voption =
        if separator < 0 then
            // The line is not shown: it may be part of a key.
            fail line "the line is neither a [section] nor a setting, which has a = after its name"
            ValueNone
        else
            match text.Substring(0, separator).Trim() with
            | "" ->
                fail line "there is no name before the ="
                ValueNone
            | name -> ValueSome(struct (name.ToLowerInvariant(), text.Substring(separator + 1).Trim()))

    let nested () : IniProperty list =
        let properties = IniNames<IniProperty>(IniReading.NameOf)

        for line in value do
            if line.Text <> "" then
                match tryProperty line.Number line.Text (line.Text.IndexOf '=') with
                | ValueSome(struct (name, text)) ->
                    properties.Put { Name = name; Value = text; Nested = []; Line = line.Number }
                | ValueNone -> ()

        List.ofSeq properties.Items

    let property () : IniProperty =
        let first = value[0]
        let hasBlock = value.Count > 1 && first.Text = "" && value.Exists(fun line -> line.Text <> "")

        {
            Name = name
            Value =
                (if value.Count = 1 then first.Text
                 elif hasBlock then ""
                 else String.Join('\n', value.ConvertAll(fun line -> line.Text)).TrimEnd())
            Nested = (if hasBlock then nested () else [])
            Line = first.Number
        }

    /// The property is complete.
    let finish () : unit =
        match section with
        | NonNull section when name <> "" -> section.Put(property ())
        | _ -> ()

        name <- ""
        value.Clear()

    let startSection (title: string) : unit =
        match sections.TryFind title with
        | None ->
            let reading = IniReading title
            sections.Put reading
            section <- reading
        | Some known -> section <- known

    let startProperty (line: int) (text: string) : unit =
        if isNull section then
            fail line "a setting stands before the first [section]"

        match tryProperty line text (text.AsSpan().IndexOfAny('=', ':')) with
        | ValueSome(struct (found, text)) ->
            name <- found
            value.Add { Number = line; Text = text }
        | ValueNone -> ()

    member _.Read(line: int, text: string) : unit =
        let trimmed = text.Trim()

        if trimmed = "" then
            if name <> "" then value.Add { Number = line; Text = "" }
        elif trimmed[0] <> '#' && trimmed[0] <> ';' then
            let depth = text.Length - text.TrimStart().Length

            if name <> "" && depth > indent then
                value.Add { Number = line; Text = trimmed }
            else
                finish ()
                indent <- depth

                if trimmed[0] <> '[' then
                    startProperty line trimmed
                else
                    match trimmed.IndexOf ']' with
                    | -1 -> fail line "the [ has no ]"
                    | stop -> startSection (trimmed.Substring(1, stop - 1).Trim())

    member _.Refuse(line: int, message: string) : unit = fail line message

    member _.Problem: IniError option = problem

    member _.Sections() : IniSection list =
        finish ()

        [
            for section in sections.Items ->
                {
                    Name = section.Name
                    Properties = [ for property in section.Items -> property ]
                }
        ]

/// <summary>
/// The grammar of AWS's shared files, as AWS's own command line reads them: a comment is a line that starts with # or ;
/// and never ends another; = or : comes after a name; a line that is indented deeper than the one with the name goes on
/// with its value. Of two settings with one name the later one holds, and two sections with one name are one section.
/// See https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
/// </summary>
[<RequireQualifiedAccess>]
module IniFile =

    /// Thousands of profiles have some ten thousand lines.
    let private mostLines = 100_000

    /// A file that is not there.
    let empty (path: string) : IniFile = { Path = path; Sections = [] }

    /// <summary>Reads the text of the file with the given path, up to the first thing that is wrong with it.</summary>
    let parse (path: string) (text: string) : Result<IniFile, IniError> =
        let reader = IniReader path
        let lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split '\n'
        let mutable index = 0

        if lines.Length > mostLines then
            reader.Refuse(mostLines + 1, $"the file has more than {mostLines.ToString()} lines")

        while index < lines.Length && reader.Problem.IsNone do
            reader.Read(index + 1, lines[index])
            index <- index + 1

        // the last value may turn out wrong at the end only
        let sections = reader.Sections()

        match reader.Problem with
        | Some error -> Error error
        | None -> Ok { Path = path; Sections = sections }

    /// The section with the given name.
    let trySection (name: string) (file: IniFile) : IniSection option =
        file.Sections |> List.tryFind (fun section -> String.Equals(section.Name, name))

/// Reading sections.
[<RequireQualifiedAccess>]
module IniSection =

    let private tryIn (name: string) (properties: IniProperty list) : IniProperty option =
        properties |> List.tryFind (fun property -> String.Equals(property.Name, name))

    let private tryFilled (name: string) (properties: IniProperty list) : IniProperty option =
        tryIn name properties |> Option.filter (fun property -> property.Value <> "")

    /// A setting whose text is not empty. The name is in lower case.
    let tryProperty (name: string) (section: IniSection) : IniProperty option = tryFilled name section.Properties

    /// A setting in a block whose text is not empty. The names are in lower case.
    let tryNestedProperty (block: string) (name: string) (section: IniSection) : IniProperty option =
        tryIn block section.Properties |> Option.bind (fun property -> tryFilled name property.Nested)

    /// The text of a setting, which is not empty. The name is in lower case.
    let tryValue (name: string) (section: IniSection) : string option = tryProperty name section |> Option.map _.Value

    /// The text of a setting in a block. The names are in lower case.
    let tryNested (block: string) (name: string) (section: IniSection) : string option =
        tryNestedProperty block name section |> Option.map _.Value
