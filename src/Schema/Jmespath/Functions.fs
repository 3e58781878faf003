namespace FunctionalAws.Schema.Search

open System
open FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema

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
    let private (|AllNumbers|_|) (items: Document list) : Document list voption =
        if items |> List.forall Numbers.isNumber then ValueSome items else ValueNone

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
    let private (|AllTexts|_|) (items: Document list) : Document list voption =
        if items |> List.forall isText then ValueSome items else ValueNone

    /// What an argument is, for a person: "string", or "array[number|null]".
    let private describe (argument: Evaluated) : string =
        match argument with
        | Evaluated.Reference _ -> "expression"
        | Evaluated.Value(Document.List(_ :: _ as items)) ->
            let types = items |> Seq.map Values.typeName |> Seq.distinct |> Seq.sort
            String.Concat("array[", String.Join("|", types), "]")
        | Evaluated.Value value -> Values.typeName value

    let private problemOf (kind: JmespathErrorKind) (at: int) (message: string) : JmespathError = {
        Kind = kind
        Position = at
        Message = message
    }

    let private error (kind: JmespathErrorKind) (at: int) (message: string) : Result<'a, JmespathError> =
        Error(problemOf kind at message)

    let private invalidType (func: JmespathFunction) (arguments: Evaluated list) (at: int) : Result<'a, JmespathError> =
        let signature = JmespathFunction.signature func
        let given = String.Join(", ", arguments |> List.map describe)
        error JmespathErrorKind.InvalidType at $"{signature.Name}({signature.Types}) is given ({given})"

    let private tooLarge (at: int) : Result<'a, JmespathError> =
        error JmespathErrorKind.InvalidValue at "a value is too large, or nested too deep"

    /// The item with the largest key, or with the smallest for the opposite order; the first of several.
    let private extreme (order: Document -> Document -> int) (items: struct (Document * Document) list) : Document =
        let better (struct (best, _) as found) (struct (key, _) as item) = if order key best > 0 then item else found

        match items with
        | [] -> Document.Null
        | first :: rest ->
            let struct (_, item) = List.fold better first rest
            item

    let private compareNumbers (a: Document) (b: Document) : int = Numbers.order a b |> ValueOption.defaultValue 0

    let private compareTexts (a: Document) (b: Document) : int =
        match a, b with
        // Their texts may have fractions of different lengths.
        | Document.Timestamp a, Document.Timestamp b -> a.CompareTo b
        | _ -> Values.compareText (text a) (text b)

    /// How keys compare; nothing when they are neither all numbers nor all strings.
    let private orderOf (keys: Document list) : (Document -> Document -> int) voption =
        match keys with
        | AllNumbers _ -> ValueSome compareNumbers
        | AllTexts _ -> ValueSome compareTexts
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
        (budget: SearchBudget)
        (expression: Document -> Result<Document, JmespathError>)
        (items: Document list)
        (at: int)
        : Result<Document list, JmespathError> =
        let mutable answers = ListCollector<Document>()
        let mutable rest = items
        let mutable problem = ValueNone

        while not rest.IsEmpty do
            match expression rest.Head with
            | Ok _ when not (budget.Spend 1) ->
                problem <- ValueSome(problemOf JmespathErrorKind.InvalidValue at "too many values are asked for")
                rest <- []
            | Ok answer ->
                answers.Add answer
                rest <- rest.Tail
            | Error error ->
                problem <- ValueSome error
                rest <- []

        match problem with
        | ValueSome error -> Error error
        | ValueNone -> Ok(answers.Close())

    let private join
        (budget: SearchBudget)
        (glue: string)
        (parts: Document list)
        (at: int)
        : Result<Document, JmespathError> =
        let parts = parts |> List.map text
        let length = parts |> List.sumBy (fun part -> int64 part.Length + int64 glue.Length)

        if budget.SpendText length then
            Ok(Document.String(String.Join(glue, parts)))
        else
            tooLarge at

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
        match value with
        | Values.Text text -> Ok(Document.String text)
        | value when Values.fits budget value -> Ok(Document.String(JsonText.write value))
        | _ -> tooLarge at

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

    let private withThemselves (items: Document list) : struct (Document * Document) list =
        items |> List.map (fun item -> struct (item, item))

    let private opposite (order: Document -> Document -> int) (a: Document) (b: Document) : int = order b a

    let private ofNumbers (func: JmespathFunction) (arguments: Evaluated list) : Document voption =
        match func, arguments with
        | JmespathFunction.Abs, [ Evaluated.Value(Values.Number number) ] -> ValueSome(Numbers.absolute number)
        | JmespathFunction.Ceil, [ Evaluated.Value(Values.Number number) ] -> ValueSome(Numbers.ceiling number)
        | JmespathFunction.Floor, [ Evaluated.Value(Values.Number number) ] -> ValueSome(Numbers.floor number)
        | JmespathFunction.Avg, [ Evaluated.Value(Document.List(AllNumbers numbers)) ] ->
            ValueSome(Numbers.average numbers)
        | JmespathFunction.Sum, [ Evaluated.Value(Document.List(AllNumbers numbers)) ] -> ValueSome(Numbers.sum numbers)
        | _ -> ValueNone

    let private ofTexts (func: JmespathFunction) (arguments: Evaluated list) : Document voption =
        match func, arguments with
        | _, [ Evaluated.Value(Values.Text subject); Evaluated.Value(Values.Text part) ] ->
            match func with
            | JmespathFunction.Contains -> ValueSome(subject.Contains(part, StringComparison.Ordinal))
            | JmespathFunction.StartsWith -> ValueSome(subject.StartsWith(part, StringComparison.Ordinal))
            | JmespathFunction.EndsWith -> ValueSome(subject.EndsWith(part, StringComparison.Ordinal))
            | _ -> ValueNone
            |> ValueOption.map Document.Boolean
        | JmespathFunction.Contains, [ Evaluated.Value(Values.Text _); Evaluated.Value _ ] ->
            ValueSome(Document.Boolean false)
        | JmespathFunction.Length, [ Evaluated.Value(Values.Text text) ] ->
            ValueSome(Document.Integer(Values.countCodePoints text))
        | JmespathFunction.Reverse, [ Evaluated.Value(Values.Text text) ] ->
            ValueSome(Document.String(Values.reverseText text))
        | _ -> ValueNone

    let private ofList (func: JmespathFunction) (items: Document list) : Document voption =
        match func with
        | JmespathFunction.Length -> ValueSome(Document.Integer(int64 items.Length))
        | JmespathFunction.Reverse -> ValueSome(Document.List(List.rev items))
        | JmespathFunction.Max -> orderOf items |> ValueOption.map (fun order -> extreme order (withThemselves items))
        | JmespathFunction.Min ->
            orderOf items |> ValueOption.map (fun order -> extreme (opposite order) (withThemselves items))
        | JmespathFunction.Sort -> orderOf items |> ValueOption.map (fun _ -> sort (withThemselves items))
        | _ -> ValueNone

    let private ofMap (func: JmespathFunction) (entries: Dict<string, Document>) : Document voption =
        match func with
        | JmespathFunction.Length -> ValueSome(Document.Integer(int64 entries.Count))
        | JmespathFunction.Keys ->
            ValueSome(Document.List [ for entry in entries.Entries -> Document.String entry.Key ])
        | JmespathFunction.Values -> ValueSome(Document.List [ for entry in entries.Entries -> entry.Value ])
        | _ -> ValueNone

    let private ofAnything (func: JmespathFunction) (arguments: Evaluated list) : Document voption =
        match func, arguments with
        | JmespathFunction.Merge, maps when maps |> List.forall isMap -> ValueSome(merge maps)
        | JmespathFunction.NotNull, values when values |> List.forall isValue -> ValueSome(firstNotNull values)
        | JmespathFunction.ToArray, [ Evaluated.Value(Document.List _ as list) ] -> ValueSome list
        | JmespathFunction.ToArray, [ Evaluated.Value value ] -> ValueSome(Document.List [ value ])
        | JmespathFunction.ToNumber, [ Evaluated.Value value ] -> ValueSome(toNumber value)
        | JmespathFunction.Type, [ Evaluated.Value value ] -> ValueSome(Document.String(Values.typeName value))
        | _ -> ValueNone

    /// Calls a function that asks nothing itself, when its arguments are of the right types.
    let private tryPlain (func: JmespathFunction) (arguments: Evaluated list) : Document voption =
        let found =
            match arguments with
            | [ Evaluated.Value(Document.List items) ] -> ofList func items
            | [ Evaluated.Value(Document.Map entries) ] -> ofMap func entries
            | _ -> ValueNone

        found
        |> ValueOption.orElseWith (fun () -> ofTexts func arguments)
        |> ValueOption.orElseWith (fun () -> ofNumbers func arguments)
        |> ValueOption.orElseWith (fun () -> ofAnything func arguments)

    /// Calls a function that asks its expression of every item.
    let private callAsking
        (budget: SearchBudget)
        (func: JmespathFunction)
        (expression: Document -> Result<Document, JmespathError>)
        (items: Document list)
        (at: int)
        : Result<Document, JmespathError> =
        match ask budget expression items at with
        | Error error -> Error error
        | Ok keys ->
            let keyed = List.map2 (fun key item -> struct (key, item)) keys items

            match func, orderOf keys with
            | JmespathFunction.Map, _ -> Ok(Document.List keys)
            | JmespathFunction.MaxBy, ValueSome order -> Ok(extreme order keyed)
            | JmespathFunction.MinBy, ValueSome order -> Ok(extreme (opposite order) keyed)
            | _, ValueSome _ -> Ok(sort keyed)
            | _, ValueNone ->
                let signature = JmespathFunction.signature func
                let given = describe (Evaluated.Value(Document.List keys))

                error
                    JmespathErrorKind.InvalidType
                    at
                    $"the expression of {signature.Name}({signature.Types}) finds {given}"

    /// Calls a function. Its number of arguments has been looked at when the expression was parsed.
    let call
        (budget: SearchBudget)
        (func: JmespathFunction)
        (arguments: Evaluated list)
        (at: int)
        : Result<Document, JmespathError> =
        match func, arguments with
        | JmespathFunction.Map, [ Evaluated.Reference expression; Evaluated.Value(Document.List items) ]
        | (JmespathFunction.MaxBy | JmespathFunction.MinBy | JmespathFunction.SortBy),
          [ Evaluated.Value(Document.List items); Evaluated.Reference expression ] ->
            callAsking budget func expression items at
        | JmespathFunction.Contains, [ Evaluated.Value(Document.List items); Evaluated.Value wanted ] ->
            contains budget items wanted at
        | JmespathFunction.Join, [ Evaluated.Value(Values.Text glue); Evaluated.Value(Document.List parts) ] when
            parts |> List.forall isText
            ->
            join budget glue parts at
        | JmespathFunction.ToString, [ Evaluated.Value value ] -> toText budget value at
        | _ ->
            match tryPlain func arguments with
            | ValueSome value -> Ok value
            | ValueNone -> invalidType func arguments at
