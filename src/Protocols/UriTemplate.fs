namespace FunctionalAws.Protocols

open System
open System.Text

/// A part of a path: fixed text, or a label that takes a member's value, with its slashes when it is greedy.
[<RequireQualifiedAccess>]
type internal PathPart =
    | Text of string
    | Label of name: string * greedy: bool

/// <summary>The path and the fixed query of an operation, as in "/{Bucket}/{Key+}?acl".</summary>
type internal UriTemplate = { Parts: PathPart list; Query: (struct (string * string)) list }

/// Reading and filling templates.
[<RequireQualifiedAccess>]
module internal UriTemplate =

    /// Percent-encodes all but unreserved characters (RFC 3986, section 2.3).
    let encode (value: string) : string = Uri.EscapeDataString value

    /// Percent-encodes all but unreserved characters and slashes.
    let encodePath (value: string) : string = (Uri.EscapeDataString value).Replace("%2F", "/")

    let private parsePath (path: string) : PathPart list =
        let rec go (start: int) : PathPart list =
            match path.IndexOf('{', start) with
            | -1 -> if start < path.Length then [ PathPart.Text(path.Substring start) ] else []
            | opening ->
                let closing = path.IndexOf('}', opening)
                let name = path.Substring(opening + 1, closing - opening - 1)

                [
                    if opening > start then
                        PathPart.Text(path.Substring(start, opening - start))

                    PathPart.Label(name.TrimEnd '+', name.EndsWith '+')
                    yield! go (closing + 1)
                ]

        go 0

    let private parseQuery (query: string) : (struct (string * string)) list = [
        for pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries) do
            match pair.IndexOf '=' with
            | -1 -> struct (pair, "")
            | equals -> struct (pair.Substring(0, equals), pair.Substring(equals + 1))
    ]

    /// A template from its text.
    let parse (text: string) : UriTemplate =
        match text.IndexOf '?' with
        | -1 -> { Parts = parsePath text; Query = [] }
        | mark -> {
            Parts = parsePath (text.Substring(0, mark))
            Query = parseQuery (text.Substring(mark + 1))
          }

    /// The path with its labels filled in; the values are encoded already.
    let fill (value: string -> string) (template: UriTemplate) : string =
        let path = StringBuilder()

        for part in template.Parts do
            match part with
            | PathPart.Text text -> path.Append text |> ignore
            | PathPart.Label(name, _) -> path.Append(value name) |> ignore

        path.ToString()

    /// Whether a label takes slashes as they are.
    let isGreedy (name: string) (template: UriTemplate) : bool =
        template.Parts
        |> List.exists (fun part ->
            match part with
            | PathPart.Label(label, greedy) -> label = name && greedy
            | _ -> false)

    /// The values of the labels in a path: what a server reads.
    let matchPath (path: string) (template: UriTemplate) : (string * string) list =
        let rec go (start: int) (parts: PathPart list) : (string * string) list =
            match parts with
            | [] -> []
            | PathPart.Text text :: rest -> go (start + text.Length) rest
            | PathPart.Label(name, greedy) :: rest ->
                let stop =
                    match rest with
                    | PathPart.Text text :: _ when greedy -> path.LastIndexOf(text, StringComparison.Ordinal)
                    | PathPart.Text text :: _ -> path.IndexOf(text, start, StringComparison.Ordinal)
                    | _ -> path.Length

                let stop = if stop < start then path.Length else stop
                (name, Uri.UnescapeDataString(path.Substring(start, stop - start))) :: go stop rest

        go 0 template.Parts
