/// Writing source text.
namespace FunctionalAws.Generator

open System
open System.Text

/// Lines of source with their indentation.
[<Sealed>]
type Code() =
    let text = StringBuilder()
    let mutable depth = 0

    /// A line at the current indentation; an empty one has none.
    member _.Line(line: string) : unit =
        if line <> "" then text.Append(' ', 4 * depth).Append(line) |> ignore

        text.Append('\n') |> ignore

    member this.Lines(lines: string seq) : unit = Seq.iter this.Line lines

    /// Lines that are one step further in.
    member _.In(write: unit -> unit) : unit =
        depth <- depth + 1
        write ()
        depth <- depth - 1

    override _.ToString() : string = text.ToString()

/// Names in F# and C#, made of names in models.
[<RequireQualifiedAccess>]
module Naming =

    let private fsharpKeywords =
        ("abstract and as assert base begin class default delegate do done downcast downto elif else end exception "
         + "extern false finally fixed for fun function global if in inherit inline interface internal lazy let match "
         + "member module mutable namespace new null of open or override private public rec return sig static struct "
         + "then to true try type upcast use val void when while with yield const include process parallel protected "
         + "pure sealed tailcall trait virtual component constraint atomic break checked mixin not id ignore fst snd")
            .Split
            ' '
        |> set

    /// Names that a service's type cannot have without hiding the library's own.
    let private ofLibrary: Set<string> =
        typeof<FunctionalAws.AwsError>.Assembly.GetExportedTypes()
        |> Array.map (fun t -> (t.Name.Split '`')[0])
        |> set

    /// Names that would hide what every program uses.
    let private reserved: Set<string> =
        "Object Error Ok Some None List Map Set Seq Array Option Result String Type Exception Async Task Event Lazy Action Func "
        + "Uri Version Attribute Enum Random Range Index Model Errors Waiters Operations Item"
        |> _.Split(' ')
        |> set
        |> Set.union ofLibrary

    /// The name with a capital at its start.
    let pascal (name: string) : string =
        if name = "" then
            name
        else
            string (Char.ToUpperInvariant name[0]) + name.Substring 1

    /// A name for a type: one that hides nothing.
    let typeName (service: string) (name: string) : string =
        let name = pascal (name.Replace("_", ""))
        if reserved.Contains name then service + name else name

    /// A capitalised word's start in small letters: "TableName" is tableName, "ACL" is acl, "SSEKMSKeyId" is ssekmsKeyId.
    let camel (name: string) : string =
        let name = name.Replace("-", "").Replace(".", "").Replace(":", "")
        let mutable run = 0

        while run < name.Length && (Char.IsUpper name[run] || Char.IsDigit name[run]) do
            run <- run + 1

        // The last capital of a run begins the next word.
        let head = if run > 1 && run < name.Length then run - 1 else max 1 run
        name.Substring(0, min head name.Length).ToLowerInvariant() + name.Substring(min head name.Length)

    /// A value's or a function's name in F#, quoted where it is a keyword.
    let value (name: string) : string =
        let name = camel name
        if fsharpKeywords.Contains name then "``" + name + "``" else name

    /// A union case's name, made of a string's value: "aws:kms" is AwsKms, "STANDARD_IA" is StandardIa.
    let caseName (wire: string) : string =
        let words =
            let text = StringBuilder()

            for i in 0 .. wire.Length - 1 do
                let c = wire[i]

                if Char.IsLetterOrDigit c && c < '\u0080' then
                    // A small letter before a capital ends a word.
                    if i > 0 && Char.IsUpper c && Char.IsLower wire[i - 1] then
                        text.Append ' ' |> ignore

                    text.Append c |> ignore
                else
                    text.Append ' ' |> ignore

            text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)

        let name =
            words
            |> Array.map (fun word -> pascal (word.Substring(0, 1) + word.Substring(1).ToLowerInvariant()))
            |> String.concat ""

        match name with
        | "" -> "Empty"
        | name when Char.IsDigit name[0] -> "Value" + name
        | "Tag"
        | "Tags"
        | "Unknown"
        | "WireValue"
        | "Equals"
        | "ToString"
        | "GetType" -> name + "Value"
        | name -> name

    /// A case of a union that is open to all: it must not hide what every program matches on, nor what unions have.
    let unionCase (name: string) : string =
        match name with
        | "None"
        | "Some"
        | "Ok"
        | "Error"
        | "ValueNone"
        | "ValueSome"
        | "Tag"
        | "Tags"
        | "Unknown" -> name + "Value"
        | name -> name

    /// Makes names different from each other by counting.
    let distinct (names: string list) : string list =
        let taken = Collections.Generic.HashSet<string>()

        [
            for name in names do
                let mutable candidate = name
                let mutable count = 2

                while not (taken.Add candidate) do
                    candidate <- name + string count
                    count <- count + 1

                candidate
        ]

    /// A string as a literal of F# and C#.
    let literal (text: string) : string =
        let escaped = StringBuilder("\"")

        for c in text do
            match c with
            | '"' -> escaped.Append "\\\"" |> ignore
            | '\\' -> escaped.Append "\\\\" |> ignore
            | '\n' -> escaped.Append "\\n" |> ignore
            | '\r' -> escaped.Append "\\r" |> ignore
            | '\t' -> escaped.Append "\\t" |> ignore
            | c when c < ' ' -> escaped.Append("\\u" + (int c).ToString "x4") |> ignore
            | c -> escaped.Append c |> ignore

        escaped.Append('"').ToString()

    /// A text within an XML comment.
    let xml (text: string) : string = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
