namespace FunctionalAws.Schema

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices
open FunctionalAws

/// An argument that is ready for its function.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type internal Evaluated =
    | Value of Document
    /// Asks the argument's expression of a node.
    | Reference of (Document -> Result<Document, JmespathError>)

/// The functions of the language.
[<RequireQualifiedAccess>]
module internal Functions =

    /// All items, when all of them are numbers.
    [<return: Struct>]
    let private (|Numbers|_|) (items: Document list) : Document list voption =
        if items |> List.forall Numbers.isNumber then
            ValueSome items
        else
            ValueNone

    let private isText (value: Document) : bool =
        match value with
        | Values.Text _ -> true
        | _ -> false

    let private text (value: Document) : string =
        match value with
        | Values.Text text -> text
        | _ -> ""

    /// All items, when all of them are strings.
    [<return: Struct>]
    let private (|Texts|_|) (items: Document list) : Document list voption =
        if items |> List.forall isText then
            ValueSome items
        else
            ValueNone

    /// What an argument is, for a person: "string", or "array[number|null]".
    let private describe (argument: Evaluated) : string =
        match argument with
        | Evaluated.Reference _ -> "expression"
        | Evaluated.Value(Document.List(_ :: _ as items)) ->
            let types = items |> Seq.map Values.typeName |> Seq.distinct |> Seq.sort
            String.Concat("array[", String.Join("|", types), "]")
        | Evaluated.Value value -> Values.typeName value

    let private error (kind: JmespathErrorKind) (at: int) (message: string) : Result<'a, JmespathError> =
        Error
            { Kind = kind
              Position = at
              Message = message }

    let private invalidType (func: JmespathFunction) (arguments: Evaluated list) (at: int) : Result<'a, JmespathError> =
        let signature = JmespathFunction.signature func
        let given = String.Join(", ", arguments |> List.map describe)
        error JmespathErrorKind.InvalidType at $"{signature.Name}({signature.Types}) is given ({given})"

    let private tooLarge (at: int) : Result<'a, JmespathError> =
        error JmespathErrorKind.InvalidValue at "a value is too large, or nested too deep"

    /// The item with the largest key, or with the smallest for the opposite order; the first of several.
    let private extreme (order: Document -> Document -> int) (items: struct (Document * Document) list) : Document =
        let better (struct (best, _) as found) (struct (key, _) as item) =
            if order key best > 0 then item else found

        match items with
        | [] -> Document.Null
        | first :: rest ->
            let struct (_, item) = List.fold better first rest
            item

    let private compareNumbers (a: Document) (b: Document) : int =
        Numbers.order a b |> ValueOption.defaultValue 0

    let private compareTexts (a: Document) (b: Document) : int =
        match a, b with
        // Their texts may have fractions of different lengths.
        | Document.Timestamp a, Document.Timestamp b -> a.CompareTo b
        | _ -> Values.compareText (text a) (text b)

    /// How keys compare; nothing when they are neither all numbers nor all strings.
    let private orderOf (keys: Document list) : (Document -> Document -> int) voption =
        match keys with
        | Numbers _ -> ValueSome compareNumbers
        | Texts _ -> ValueSome compareTexts
        | _ -> ValueNone

    let private sort (items: struct (Document * Document) list) : Document =
        let key (struct (key, _): struct (Document * Document)) = key

        let sorted =
            if items |> List.forall (key >> Numbers.isNumber) then
                items |> Numbers.sortBy key
            else
                items |> List.sortWith (fun a b -> compareTexts (key a) (key b))

        Document.List(sorted |> List.map (fun (struct (_, item)) -> item))

    /// An expression's answer for each item, up to the first error.
    let private ask
        (expression: Document -> Result<Document, JmespathError>)
        (items: Document list)
        : Result<Document list, JmespathError> =
        let mutable answers = ListCollector<Document>()
        let mutable rest = items
        let mutable problem = ValueNone

        while not rest.IsEmpty do
            match expression rest.Head with
            | Ok answer ->
                answers.Add answer
                rest <- rest.Tail
            | Error error ->
                problem <- ValueSome error
                rest <- []

        match problem with
        | ValueSome error -> Error error
        | ValueNone -> Ok(answers.Close())

    let private join (glue: string) (parts: Document list) (at: int) : Result<Document, JmespathError> =
        let parts = parts |> List.map text
        let length = parts |> List.sumBy (fun part -> int64 part.Length + int64 glue.Length)

        if length > int64 JmespathLimits.Text then
            tooLarge at
        else
            Ok(Document.String(String.Join(glue, parts)))

    let private contains
        (budget: SearchBudget)
        (items: Document list)
        (wanted: Document)
        (at: int)
        : Result<Document, JmespathError> =
        let rec look (items: Document list) =
            match items with
            | [] -> Ok(Document.Boolean false)
            | item :: rest ->
                match Values.tryEqual budget item wanted with
                | ValueSome true -> Ok(Document.Boolean true)
                | ValueSome false -> look rest
                | ValueNone -> tooLarge at

        look items

    let private toText (budget: SearchBudget) (value: Document) (at: int) : Result<Document, JmespathError> =
        let json =
            match value with
            | Values.Text text -> text
            | value when Values.fits budget value -> JsonText.write value
            | _ -> String(' ', JmespathLimits.Text + 1)

        if json.Length > JmespathLimits.Text then
            tooLarge at
        else
            Ok(Document.String json)

    let private toNumber (value: Document) : Document =
        match value with
        | Values.Number number -> number
        | Values.Text text -> JsonText.tryNumber text |> ValueOption.defaultValue Document.Null
        | _ -> Document.Null

    let private merge (arguments: Evaluated list) : Document =
        arguments
        |> Seq.collect (fun argument ->
            match argument with
            | Evaluated.Value(Document.Map entries) -> Dict.toSeq entries
            | _ -> Seq.empty)
        |> Dict.ofSeq
        |> Document.Map

    let private isMap (argument: Evaluated) : bool =
        match argument with
        | Evaluated.Value(Document.Map _) -> true
        | _ -> false

    let private isValue (argument: Evaluated) : bool =
        match argument with
        | Evaluated.Value _ -> true
        | _ -> false

    let private firstNotNull (arguments: Evaluated list) : Document =
        arguments
        |> List.tryPick (fun argument ->
            match argument with
            | Evaluated.Value Document.Null -> None
            | Evaluated.Value value -> Some value
            | Evaluated.Reference _ -> None)
        |> Option.defaultValue Document.Null

    let private withItself (item: Document) : struct (Document * Document) = struct (item, item)

    let private opposite (order: Document -> Document -> int) (a: Document) (b: Document) : int = order b a

    /// Calls a function. Its number of arguments has been looked at when the expression was parsed.
    let call
        (budget: SearchBudget)
        (func: JmespathFunction)
        (arguments: Evaluated list)
        (at: int)
        : Result<Document, JmespathError> =

        /// For the functions that sort by an expression.
        let byKeys expression items choose =
            match ask expression items with
            | Error error -> Error error
            | Ok keys ->
                match orderOf keys with
                | ValueSome order -> Ok(choose order (List.map2 (fun key item -> struct (key, item)) keys items))
                | ValueNone ->
                    let signature = JmespathFunction.signature func
                    let given = describe (Evaluated.Value(Document.List keys))

                    error
                        JmespathErrorKind.InvalidType
                        at
                        $"the expression of {signature.Name}({signature.Types}) finds {given}"

        match func, arguments with
        | JmespathFunction.Abs, [ Evaluated.Value(Values.Number number) ] -> Ok(Numbers.absolute number)
        | JmespathFunction.Ceil, [ Evaluated.Value(Values.Number number) ] -> Ok(Numbers.ceiling number)
        | JmespathFunction.Floor, [ Evaluated.Value(Values.Number number) ] -> Ok(Numbers.floor number)
        | JmespathFunction.Avg, [ Evaluated.Value(Document.List(Numbers numbers)) ] -> Ok(Numbers.average numbers)
        | JmespathFunction.Sum, [ Evaluated.Value(Document.List(Numbers numbers)) ] -> Ok(Numbers.sum numbers)
        | JmespathFunction.Contains, [ Evaluated.Value(Document.List items); Evaluated.Value wanted ] ->
            contains budget items wanted at
        | JmespathFunction.Contains, [ Evaluated.Value(Values.Text subject); Evaluated.Value(Values.Text wanted) ] ->
            Ok(Document.Boolean(subject.Contains(wanted, StringComparison.Ordinal)))
        | JmespathFunction.Contains, [ Evaluated.Value(Values.Text _); Evaluated.Value _ ] -> Ok(Document.Boolean false)
        | JmespathFunction.StartsWith, [ Evaluated.Value(Values.Text subject); Evaluated.Value(Values.Text prefix) ] ->
            Ok(Document.Boolean(subject.StartsWith(prefix, StringComparison.Ordinal)))
        | JmespathFunction.EndsWith, [ Evaluated.Value(Values.Text subject); Evaluated.Value(Values.Text suffix) ] ->
            Ok(Document.Boolean(subject.EndsWith(suffix, StringComparison.Ordinal)))
        | JmespathFunction.Join, [ Evaluated.Value(Values.Text glue); Evaluated.Value(Document.List(Texts parts)) ] ->
            join glue parts at
        | JmespathFunction.Keys, [ Evaluated.Value(Document.Map entries) ] ->
            Ok(Document.List [ for entry in entries.Entries -> Document.String entry.Key ])
        | JmespathFunction.Values, [ Evaluated.Value(Document.Map entries) ] ->
            Ok(Document.List [ for entry in entries.Entries -> entry.Value ])
        | JmespathFunction.Length, [ Evaluated.Value(Document.List items) ] ->
            Ok(Document.Integer(int64 items.Length))
        | JmespathFunction.Length, [ Evaluated.Value(Document.Map entries) ] ->
            Ok(Document.Integer(int64 entries.Count))
        | JmespathFunction.Length, [ Evaluated.Value(Values.Text text) ] -> Ok(Document.Integer(Values.countCodePoints text))
        | JmespathFunction.Map, [ Evaluated.Reference expression; Evaluated.Value(Document.List items) ] ->
            ask expression items |> Result.map Document.List
        | JmespathFunction.Max, [ Evaluated.Value(Document.List items) ] when (orderOf items).IsSome ->
            Ok(extreme (orderOf items).Value (items |> List.map withItself))
        | JmespathFunction.Min, [ Evaluated.Value(Document.List items) ] when (orderOf items).IsSome ->
            Ok(extreme (opposite (orderOf items).Value) (items |> List.map withItself))
        | JmespathFunction.Sort, [ Evaluated.Value(Document.List items) ] when (orderOf items).IsSome ->
            Ok(sort (items |> List.map withItself))
        | JmespathFunction.MaxBy, [ Evaluated.Value(Document.List items); Evaluated.Reference key ] ->
            byKeys key items extreme
        | JmespathFunction.MinBy, [ Evaluated.Value(Document.List items); Evaluated.Reference key ] ->
            byKeys key items (opposite >> extreme)
        | JmespathFunction.SortBy, [ Evaluated.Value(Document.List items); Evaluated.Reference key ] ->
            byKeys key items (fun _ keyed -> sort keyed)
        | JmespathFunction.Merge, maps when maps |> List.forall isMap -> Ok(merge maps)
        | JmespathFunction.NotNull, values when values |> List.forall isValue -> Ok(firstNotNull values)
        | JmespathFunction.Reverse, [ Evaluated.Value(Document.List items) ] -> Ok(Document.List(List.rev items))
        | JmespathFunction.Reverse, [ Evaluated.Value(Values.Text text) ] -> Ok(Document.String(Values.reverseText text))
        | JmespathFunction.ToArray, [ Evaluated.Value(Document.List _ as list) ] -> Ok list
        | JmespathFunction.ToArray, [ Evaluated.Value value ] -> Ok(Document.List [ value ])
        | JmespathFunction.ToNumber, [ Evaluated.Value value ] -> Ok(toNumber value)
        | JmespathFunction.ToString, [ Evaluated.Value value ] -> toText budget value at
        | JmespathFunction.Type, [ Evaluated.Value value ] -> Ok(Document.String(Values.typeName value))
        | _ -> invalidType func arguments at
