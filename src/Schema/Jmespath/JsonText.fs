namespace FunctionalAws.Schema.Search

open System
open System.Globalization
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// Reads JSON from a text, from a position on. The first problem is kept, and everything after it is read as null.
[<Sealed>]
type internal JsonTextReader(text: string, start: int) =

    let mutable position = start
    let mutable problem = ""

    let fail (what: string) : unit = if problem = "" then problem <- what

    let peek () : char = if problem = "" && position < text.Length then text[position] else '\000'

    let skipSpace () : unit =
        while (let c = peek () in c = ' ' || c = '\n' || c = '\r' || c = '\t') do
            position <- position + 1

    /// Goes past a character, if it is next.
    let passes (c: char) : bool =
        let found = peek () = c
        if found then position <- position + 1
        found

    let digits () : unit =
        if not (Char.IsAsciiDigit(peek ())) then fail "a digit is missing"

        while Char.IsAsciiDigit(peek ()) do
            position <- position + 1

    let hexDigit () : int =
        let c = peek ()

        if Char.IsAsciiHexDigit c then
            position <- position + 1
            Convert.ToInt32(string c, 16)
        else
            fail "\\u needs four hexadecimal digits"
            0

    let escape () : char =
        let c = peek ()
        position <- position + 1

        match c with
        | '"'
        | '\\'
        | '/' -> c
        | 'b' -> '\b'
        | 'f' -> '\f'
        | 'n' -> '\n'
        | 'r' -> '\r'
        | 't' -> '\t'
        | 'u' ->
            let a = hexDigit ()
            let b = hexDigit ()
            let c = hexDigit ()
            char (a <<< 12 ||| (b <<< 8) ||| (c <<< 4) ||| hexDigit ())
        | _ ->
            fail "a backslash is followed by what it cannot escape"
            c

    /// Where the reader is.
    member _.Position: int = position

    /// What is wrong; empty while nothing is.
    member _.Problem: string = problem

    /// A string, from its quote on.
    member _.String() : string =
        let result = StringBuilder()
        position <- position + 1

        while problem = "" && peek () <> '"' do
            if position >= text.Length then
                fail "a string has no end"
            elif text[position] < ' ' then
                fail "a string has a control character that is not escaped"
            elif passes '\\' then
                result.Append(escape ()) |> ignore
            else
                result.Append(text[position]) |> ignore
                position <- position + 1

        position <- position + 1
        result.ToString()

    /// A number: whole ones as integers, ones that a decimal keeps to the last digit as decimals.
    member _.Number() : Document =
        let first = position
        passes '-' |> ignore

        if passes '0' then
            if Char.IsAsciiDigit(peek ()) then fail "a number starts with 0"
        else
            digits ()

        if passes '.' then digits ()

        let exponent = passes 'e' || passes 'E'

        if exponent then
            (passes '+' || passes '-') |> ignore
            digits ()

        let digits = text.AsSpan(first, position - first)
        let invariant = CultureInfo.InvariantCulture

        if problem <> "" then
            Document.Null
        else
            match Int64.TryParse(digits, NumberStyles.AllowLeadingSign, invariant) with
            | true, whole -> Document.Integer whole
            | _ ->
                match Decimal.TryParse(digits, NumberStyles.Number, invariant) with
                | true, exact when not exponent && digits.Length <= 29 -> Document.Decimal exact
                | _ ->
                    let value = Double.Parse(digits, NumberStyles.Float, invariant)

                    if Double.IsInfinity value then fail "the number is too large"

                    Document.Float value

    member private this.Items(depth: int) : Document =
        let items = ResizeArray()
        position <- position + 1
        skipSpace ()

        if not (passes ']') then
            items.Add(this.Value(depth + 1))

            while passes ',' do
                items.Add(this.Value(depth + 1))

            if not (passes ']') then fail "an array has no end"

        Document.List(List.ofSeq items)

    member private this.Entry(depth: int) : string * Document =
        skipSpace ()

        if peek () = '"' then
            let key = this.String()
            skipSpace ()

            if not (passes ':') then fail "an object's key has no colon"

            key, this.Value(depth + 1)
        else
            fail "an object's key is not a string"
            "", Document.Null

    member private this.Entries(depth: int) : Document =
        let entries = ResizeArray()
        position <- position + 1
        skipSpace ()

        if not (passes '}') then
            entries.Add(this.Entry depth)

            while passes ',' do
                entries.Add(this.Entry depth)

            if not (passes '}') then fail "an object has no end"

        Document.Map(Dict.ofSeq entries)

    /// Any value, and the space around it.
    member this.Value(depth: int) : Document =
        skipSpace ()

        let literal (word: string) (value: Document) : Document =
            if String.CompareOrdinal(text, position, word, 0, word.Length) = 0 then
                position <- position + word.Length
            else
                fail "there is no value"

            value

        let value =
            match peek () with
            | '{'
            | '[' when depth >= JmespathLimits.Depth ->
                fail "the value is nested too deep"
                Document.Null
            | '{' -> this.Entries depth
            | '[' -> this.Items depth
            | '"' -> Document.String(this.String())
            | 't' -> literal "true" (Document.Boolean true)
            | 'f' -> literal "false" (Document.Boolean false)
            | 'n' -> literal "null" Document.Null
            | c when c = '-' || Char.IsAsciiDigit c -> this.Number()
            | _ ->
                fail "there is no value"
                Document.Null

        skipSpace ()
        value

    /// Says that the text should end here.
    member _.End() : unit = if position < text.Length then fail "something follows the value"

/// JSON as a text, and back.
[<RequireQualifiedAccess>]
module internal JsonText =

    /// The value of a JSON text, or what is wrong with it.
    let parse (text: string) : Result<Document, string> =
        let reader = JsonTextReader(text, 0)
        let value = reader.Value 0
        reader.End()
        if reader.Problem = "" then Ok value else Error reader.Problem

    /// The number that a text is, when it is one by JSON's grammar.
    let tryNumber (text: string) : Document voption =
        let reader = JsonTextReader(text, 0)
        let value = reader.Number()
        reader.End()
        if reader.Problem = "" then ValueSome value else ValueNone

    /// A point in time as JSON has it: ISO 8601 in UTC, with a fraction where there is one.
    let timestamp (value: DateTimeOffset) : string =
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)

    let private writeString (value: string) (target: StringBuilder) : unit =
        target.Append '"' |> ignore

        for c in value do
            match c with
            | '"' -> target.Append "\\\""
            | '\\' -> target.Append "\\\\"
            | '\n' -> target.Append "\\n"
            | '\r' -> target.Append "\\r"
            | '\t' -> target.Append "\\t"
            | c when c < ' ' -> target.Append("\\u").Append((int c).ToString "x4")
            | c -> target.Append c
            |> ignore

        target.Append '"' |> ignore

    let rec private writeValue (value: Document) (target: StringBuilder) : unit =
        let invariant = CultureInfo.InvariantCulture

        match value with
        // The bytes of a stream have not been read, and are not a search's to read.
        | Document.Null
        | Document.Stream _
        | Document.Events _ -> target.Append "null" |> ignore
        | Document.Boolean value -> target.Append(if value then "true" else "false") |> ignore
        | Document.Integer value -> target.Append(value.ToString invariant) |> ignore
        | Document.Decimal value -> target.Append(value.ToString invariant) |> ignore
        | Document.Float value when Double.IsFinite value -> target.Append(value.ToString("R", invariant)) |> ignore
        | Document.Float value -> writeString (value.ToString invariant) target
        | Document.String value -> writeString value target
        | Document.Blob value -> writeString (Convert.ToBase64String value) target
        | Document.Timestamp value -> writeString (timestamp value) target
        | Document.List items ->
            target.Append '[' |> ignore

            for i, item in Seq.indexed items do
                if i > 0 then target.Append ',' |> ignore

                writeValue item target

            target.Append ']' |> ignore
        | Document.Map entries ->
            target.Append '{' |> ignore

            for i, entry in Seq.indexed entries.Entries do
                if i > 0 then target.Append ',' |> ignore

                writeString entry.Key target
                target.Append ':' |> ignore
                writeValue entry.Value target

            target.Append '}' |> ignore

    /// A value as JSON, without space. Its depth and size must be known to be harmless.
    let write (value: Document) : string =
        let target = StringBuilder()
        writeValue value target
        target.ToString()
