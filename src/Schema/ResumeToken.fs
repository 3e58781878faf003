namespace FunctionalAws.Schema

open System
open System.Buffers.Text
open System.Globalization
open System.Text
open FunctionalAws

/// <summary>Where a reading of pages can go on: the tokens of the next page's request, and how many of its items were
/// read already.</summary>
type ResumePoint = {
    /// A value for each member of the input that takes a token; null where there is none.
    Tokens: (string * Document) list
    Skip: int
}

/// <summary>
/// Resume points as text, byte for byte as botocore writes them (its <c>resume_token</c>, which <c>StartingToken</c>
/// takes), so that a job may begin in Python and end here: JSON in base64, with the places of bytes beside it.
/// </summary>
[<RequireQualifiedAccess>]
module ResumeToken =

    let private skipKey = "boto_truncate_amount"
    let private blobsKey = "boto_encoded_keys"

    /// One step to a value: a map's key or a list's position.
    type private Step =
        | Key of string
        | Position of int

    // ------------------------------------------------------------------------------------------------- writing

    // Python's JSON: ASCII alone, with a space after commas and colons.
    let private writeText (into: StringBuilder) (text: string) : unit =
        into.Append '"' |> ignore

        for c in text do
            match c with
            | '"' -> into.Append "\\\"" |> ignore
            | '\\' -> into.Append "\\\\" |> ignore
            | '\n' -> into.Append "\\n" |> ignore
            | '\r' -> into.Append "\\r" |> ignore
            | '\t' -> into.Append "\\t" |> ignore
            | '\b' -> into.Append "\\b" |> ignore
            | '\f' -> into.Append "\\f" |> ignore
            | c when c >= ' ' && c <= '~' -> into.Append c |> ignore
            | c -> into.Append("\\u").Append((int c).ToString("x4", CultureInfo.InvariantCulture)) |> ignore

        into.Append '"' |> ignore

    let private writeSequence (into: StringBuilder) (opening: char) (closing: char) (parts: (unit -> unit) list) =
        into.Append opening |> ignore

        parts
        |> List.iteri (fun position part ->
            if position > 0 then into.Append ", " |> ignore
            part ())

        into.Append closing |> ignore

    let rec private writeValue (into: StringBuilder) (value: Document) : unit =
        match value with
        | Document.String text -> writeText into text
        | Document.Blob bytes -> writeText into (Convert.ToBase64String bytes)
        | Document.List items ->
            writeSequence into '[' ']' (items |> List.map (fun item -> fun () -> writeValue into item))
        | Document.Map entries ->
            let part (key: string, value: Document) () : unit =
                writeText into key
                into.Append ": " |> ignore
                writeValue into value

            writeSequence into '{' '}' (Dict.toList entries |> List.map part)
        | other -> into.Append(DocumentJson.text false other) |> ignore

    /// Where bytes are: JSON has none, so they are base64, and this list tells them from text.
    let rec private blobs (path: Step list) (value: Document) : Step list list =
        match value with
        | Document.Blob _ -> [ List.rev path ]
        | Document.List items ->
            items |> List.mapi (fun position item -> blobs (Position position :: path) item) |> List.concat
        | Document.Map entries ->
            Dict.toList entries |> List.collect (fun (key, value) -> blobs (Key key :: path) value)
        | _ -> []

    let private stepDocument (step: Step) : Document =
        match step with
        | Key key -> Document.String key
        | Position position -> Document.Integer(int64 position)

    /// The resume point as text.
    let encode (point: ResumePoint) : string =
        let skip = if point.Skip > 0 then [ skipKey, Document.Integer(int64 point.Skip) ] else []

        let tokens = Document.map (point.Tokens @ skip)

        let whole =
            match blobs [] tokens with
            | [] -> tokens
            | places ->
                let places = places |> List.map (fun place -> Document.List(List.map stepDocument place))
                Document.map (point.Tokens @ skip @ [ blobsKey, Document.List places ])

        let json = StringBuilder()
        writeValue json whole
        Convert.ToBase64String(Encoding.ASCII.GetBytes(json.ToString()))

    // ------------------------------------------------------------------------------------------------- reading

    /// Makes bytes again of what is at a place; nothing when there is no such place, or no base64 there.
    let rec private restore (place: Document list) (value: Document) : Document option =
        match place, value with
        | [], Document.String text when Base64.IsValid(text.AsSpan()) ->
            Some(Document.Blob(Convert.FromBase64String text))
        | Document.String key :: rest, Document.Map entries ->
            entries.TryFind key
            |> ValueOption.toOption
            |> Option.bind (restore rest)
            |> Option.map (fun value -> Document.Map(Dict.add key value entries))
        | Document.Integer position :: rest, Document.List items when position >= 0L && position < int64 items.Length ->
            restore rest items[int position]
            |> Option.map (fun value -> Document.List(List.updateAt (int position) value items))
        | _ -> None

    let private restoreAll (places: Document) (tokens: Document) : Document option =
        match places with
        | Document.List places ->
            (Some tokens, places)
            ||> List.fold (fun tokens place ->
                match tokens, place with
                | Some tokens, Document.List place -> restore place tokens
                | _ -> None)
        | _ -> None

    /// The JSON object that is behind base64, if there is one.
    let private tryObject (text: string) : Dict<string, Document> option =
        if Base64.IsValid(text.AsSpan()) then
            match DocumentJson.parse (Encoding.UTF8.GetString(Convert.FromBase64String text)) with
            | Ok(Document.Map entries) -> Some entries
            | _ -> None
        else
            None

    /// Of an object that has these members and no others.
    let private ofObject (inputTokens: string list) (entries: Dict<string, Document>) : ResumePoint option =
        let known = skipKey :: blobsKey :: inputTokens

        if Dict.toList entries |> List.exists (fun (key, _) -> not (List.contains key known)) then
            None
        else
            let restored =
                match entries.TryFind blobsKey with
                | ValueSome places -> restoreAll places (Document.Map entries)
                | ValueNone -> Some(Document.Map entries)

            let skip =
                match entries.TryFind skipKey with
                | ValueNone -> Some 0
                | ValueSome(Document.Integer skip) when skip >= 0L && skip <= int64 Int32.MaxValue -> Some(int skip)
                | ValueSome _ -> None

            match restored, skip with
            | Some(Document.Map entries), Some skip ->
                let token (name: string) = name, entries.TryFind name |> ValueOption.defaultValue Document.Null
                Some { Tokens = List.map token inputTokens; Skip = skip }
            | _ -> None

    /// Of the form that came before: tokens joined by three underscores, then the number of items, if there is one. A
    /// service's own token is of this form, too.
    let private ofPlain (inputTokens: string list) (text: string) : ResumePoint =
        let parts = List.ofArray (text.Split "___")

        let parts, skip =
            if parts.Length = inputTokens.Length + 1 then
                match Int32.TryParse(List.last parts, NumberStyles.None, CultureInfo.InvariantCulture) with
                | true, skip -> List.take inputTokens.Length parts, skip
                | _ -> [ text ], 0
            elif parts.Length > inputTokens.Length then
                [ text ], 0
            else
                parts, 0

        let token (position: int) (name: string) : string * Document =
            match List.tryItem position parts with
            | None
            | Some "None" -> name, Document.Null
            | Some text -> name, Document.String text

        { Tokens = List.mapi token inputTokens; Skip = skip }

    /// <summary>A resume point of text: what <c>encode</c> or botocore made, or a service's own token for a page.</summary>
    let decode (inputTokens: string list) (text: string) : ResumePoint =
        match tryObject text |> Option.bind (ofObject inputTokens) with
        | Some point -> point
        | None -> ofPlain inputTokens text
