namespace FunctionalAws.Schema.Search

open System
open System.Globalization
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// A word of the language.
[<RequireQualifiedAccess; NoComparison>]
type internal Token =
    | Name of string
    | QuotedName of string
    | Literal of Document
    | Number of int
    | Compare of JmespathComparator
    | Dot
    | Star
    | Comma
    | Colon
    | Pipe
    | Or
    | And
    | Not
    | Reference
    | Current
    /// `[]`
    | Flatten
    /// `[?`
    | Filter
    | OpenBracket
    | CloseBracket
    | OpenBrace
    | CloseBrace
    | OpenParenthesis
    | CloseParenthesis
    | End

/// Cuts an expression's text into words.
[<RequireQualifiedAccess>]
module internal Lexer =

    /// A word, where it starts, and where the next may start.
    [<Struct; NoComparison; NoEquality>]
    type Lexeme = { Token: Token; Start: int; After: int }

    let syntaxError (position: int) (message: string) : JmespathError = {
        Kind = JmespathErrorKind.Syntax
        Position = position
        Message = message
    }

    let private isNameStart (c: char) : bool = Char.IsAsciiLetter c || c = '_'

    let private isNamePart (c: char) : bool = Char.IsAsciiLetterOrDigit c || c = '_'

    /// Where a run of characters ends.
    let private endOf (isPart: char -> bool) (text: string) (start: int) : int =
        let mutable i = start

        while i < text.Length && isPart text[i] do
            i <- i + 1

        i

    /// What stands between two delimiters, where a backslash escapes the delimiter and nothing else; and what follows.
    let private delimited (text: string) (start: int) : struct (string * int) voption =
        let delimiter = text[start]
        let content = StringBuilder()
        let mutable i = start + 1

        while i < text.Length && text[i] <> delimiter do
            // A backslash takes the next character with it, so that an escaped backslash escapes nothing.
            if text[i] = '\\' && i + 1 < text.Length then
                if text[i + 1] <> delimiter then content.Append '\\' |> ignore

                content.Append(text[i + 1]) |> ignore
                i <- i + 2
            else
                content.Append(text[i]) |> ignore
                i <- i + 1

        if i < text.Length then
            ValueSome(struct (content.ToString(), i + 1))
        else
            ValueNone

    let private number (text: string) (start: int) : Result<Lexeme, JmespathError> =
        let after = endOf Char.IsAsciiDigit text (start + 1)
        let digits = text.AsSpan(start, after - start)

        if after = start + 1 && text[start] = '-' then
            Error(syntaxError start "'-' is not followed by a digit")
        else
            let value =
                match Int32.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) with
                | true, value -> value
                // No list is that long: the nearest number finds as little.
                | _ when text[start] = '-' -> Int32.MinValue
                | _ -> Int32.MaxValue

            Ok { Token = Token.Number value; Start = start; After = after }

    let private quotedName (text: string) (start: int) : Result<Lexeme, JmespathError> =
        let reader = JsonTextReader(text, start)
        let name = reader.String()

        if reader.Problem = "" then
            Ok { Token = Token.QuotedName name; Start = start; After = reader.Position }
        else
            Error(syntaxError start $"a quoted name is no JSON string: {reader.Problem}")

    let private rawString (text: string) (start: int) : Result<Lexeme, JmespathError> =
        match delimited text start with
        | ValueNone -> Error(syntaxError start "a raw string has no closing '")
        | ValueSome(struct (content, after)) ->
            Ok { Token = Token.Literal(Document.String content); Start = start; After = after }

    let private literal (text: string) (start: int) : Result<Lexeme, JmespathError> =
        match delimited text start with
        | ValueNone -> Error(syntaxError start "a literal has no closing `")
        | ValueSome(struct (content, after)) ->
            match JsonText.parse content with
            | Ok value -> Ok { Token = Token.Literal value; Start = start; After = after }
            | Error problem ->
                Error(syntaxError start $"a literal is no JSON ({problem}); a text can be written as 'text'")

    /// The word that starts at a position which is not space.
    let private next (text: string) (start: int) : Result<Lexeme, JmespathError> =
        let following = if start + 1 < text.Length then text[start + 1] else ' '

        let word (length: int) (token: Token) : Result<Lexeme, JmespathError> =
            Ok { Token = token; Start = start; After = start + length }

        match text[start] with
        | '.' -> word 1 Token.Dot
        | '*' -> word 1 Token.Star
        | ',' -> word 1 Token.Comma
        | ':' -> word 1 Token.Colon
        | '@' -> word 1 Token.Current
        | '(' -> word 1 Token.OpenParenthesis
        | ')' -> word 1 Token.CloseParenthesis
        | '{' -> word 1 Token.OpenBrace
        | '}' -> word 1 Token.CloseBrace
        | ']' -> word 1 Token.CloseBracket
        | '[' when following = ']' -> word 2 Token.Flatten
        | '[' when following = '?' -> word 2 Token.Filter
        | '[' -> word 1 Token.OpenBracket
        | '|' when following = '|' -> word 2 Token.Or
        | '|' -> word 1 Token.Pipe
        | '&' when following = '&' -> word 2 Token.And
        | '&' -> word 1 Token.Reference
        | '=' when following = '=' -> word 2 (Token.Compare JmespathComparator.Equal)
        | '!' when following = '=' -> word 2 (Token.Compare JmespathComparator.NotEqual)
        | '!' -> word 1 Token.Not
        | '<' when following = '=' -> word 2 (Token.Compare JmespathComparator.LessOrEqual)
        | '<' -> word 1 (Token.Compare JmespathComparator.Less)
        | '>' when following = '=' -> word 2 (Token.Compare JmespathComparator.GreaterOrEqual)
        | '>' -> word 1 (Token.Compare JmespathComparator.Greater)
        | '"' -> quotedName text start
        | '\'' -> rawString text start
        | '`' -> literal text start
        | c when c = '-' || Char.IsAsciiDigit c -> number text start
        | c when isNameStart c ->
            let after = endOf isNamePart text start
            word (after - start) (Token.Name(text.Substring(start, after - start)))
        | '=' -> Error(syntaxError start "'=' compares nothing; equality is '=='")
        | c ->
            Error(syntaxError start $"'{c}' means nothing here; a name with other than letters, digits and _ is quoted")

    /// All words of a text, with the end as the last.
    let tokens (text: string) : Result<Lexeme[], JmespathError> =
        let found = ResizeArray<Lexeme>()
        let isSpace c = c = ' ' || c = '\t' || c = '\n' || c = '\r'

        let mutable problem = ValueNone
        let mutable start = endOf isSpace text 0

        while problem.IsNone && start < text.Length do
            match next text start with
            | Error error -> problem <- ValueSome error
            | Ok lexeme ->
                found.Add lexeme
                start <- endOf isSpace text lexeme.After

        match problem with
        | ValueSome error -> Error error
        | ValueNone ->
            found.Add { Token = Token.End; Start = start; After = start }

            Ok(found.ToArray())
