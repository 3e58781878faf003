namespace FunctionalAws

open System
open System.Globalization
open System.Text
open FunctionalAws.Schema.Search

/// The times at which credentials end, as AWS's services, files and variables write them.
[<RequireQualifiedAccess>]
module internal Expiration =

    /// A time such as 2030-01-31T12:00:00Z; without a zone it is one of UTC.
    let tryParse (text: string) : DateTimeOffset option =
        // Early caches of single sign-on have the zone's name.
        let text =
            if text.EndsWith("UTC", StringComparison.Ordinal) then
                text.Substring(0, text.Length - 3) + "Z"
            else
                text

        match
            DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal ||| DateTimeStyles.AdjustToUniversal
            )
        with
        | true, time -> Some time
        | _ -> None

    /// A time as AWS's tools write it to their caches: in whole seconds.
    let write (time: DateTimeOffset) : string =
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)

    /// So many seconds from now, as far as the calendar goes; none for nonsense.
    let trySeconds (now: DateTimeOffset) (seconds: int64) : DateTimeOffset option =
        if seconds < 0L || seconds > 315_360_000L then
            None
        else
            Some(now.AddSeconds(float seconds))

    /// A time in milliseconds since 1970.
    let tryMilliseconds (milliseconds: int64) : DateTimeOffset option =
        if milliseconds < 0L || milliseconds > 253_402_300_799_000L then
            None
        else
            Some(DateTimeOffset.FromUnixTimeMilliseconds milliseconds)

/// <summary>
/// Reads the JSON that credentials come in. It is strict, and its messages name members, never what is in them.
/// </summary>
[<RequireQualifiedAccess>]
module internal CredentialJson =

    let private strict = UTF8Encoding(false, throwOnInvalidBytes = true)

    /// The object that a text is.
    let parseText (text: string) : Result<Document, string> =
        match JsonText.parse (text.TrimStart '\uFEFF') with
        | Ok(Document.Map _ as found) -> Ok found
        | Ok _ -> Error "it is JSON, but not an object"
        | Error _ -> Error "it is not JSON"

    /// The object that bytes are.
    let parse (bytes: byte[]) : Result<Document, string> =
        match
            (try
                Some(strict.GetString bytes)
             with :? DecoderFallbackException ->
                 None)
        with
        | Some text -> parseText text
        | None -> Error "it is not UTF-8 text"

    let private tryMember (name: string) (document: Document) : Document option =
        match document with
        | Document.Map entries -> Dict.tryFind name entries
        | _ -> None

    /// A member that is an object.
    let tryObject (name: string) (document: Document) : Document option =
        match tryMember name document with
        | Some(Document.Map _ as found) -> Some found
        | _ -> None

    /// A member that is a text, and not an empty one.
    let tryText (name: string) (document: Document) : string option =
        match tryMember name document with
        | Some(Document.String text) when text <> "" -> Some text
        | _ -> None

    /// A member that is a whole number.
    let tryInteger (name: string) (document: Document) : int64 option =
        match tryMember name document with
        | Some(Document.Integer number) -> Some number
        | _ -> None

    /// A text that has to be there.
    let text (name: string) (document: Document) : Result<string, string> =
        match tryText name document with
        | Some text -> Ok text
        | None -> Error $"it has no {name}"

    /// A time; none where there is no such member.
    let time (name: string) (document: Document) : Result<DateTimeOffset option, string> =
        match tryMember name document with
        | None
        | Some Document.Null -> Ok None
        | Some(Document.String text) ->
            match Expiration.tryParse text with
            | Some time -> Ok(Some time)
            | None -> Error $"its {name} is no time such as 2030-01-31T12:00:00Z"
        | Some _ -> Error $"its {name} is no text"

    /// <summary>Keys with the names that most sources give them. Only the name of the token differs.</summary>
    let credentials (tokenName: string) (source: string) (document: Document) : Result<Credentials, string> =
        match text "AccessKeyId" document, text "SecretAccessKey" document, time "Expiration" document with
        | Error problem, _, _
        | _, Error problem, _
        | _, _, Error problem -> Error problem
        | Ok id, Ok secret, Ok expiration ->
            Ok {
                AccessKeyId = id
                SecretAccessKey = secret
                SessionToken = tryText tokenName document
                Expiration = expiration
                AccountId = tryText "AccountId" document
                Source = source
            }

    /// The object with other values for some of its members, which go last; the others stay as they are.
    let change (changes: (string * Document) list) (document: Document) : Document =
        match document with
        | Document.Map entries ->
            let isKept (name: string) = changes |> List.forall (fun (changed, _) -> changed <> name)

            Document.map [
                for entry in entries do
                    if isKept entry.Key then entry.Key, entry.Value
                yield! changes
            ]
        | _ -> Document.map changes
