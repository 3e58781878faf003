namespace FunctionalAws.Schema

open System
open System.Text.Json
open FunctionalAws

/// How an operation answers in pages, as the model has it.
type PaginatorModel = {
    Operation: string
    /// The members of the input that take a page's tokens.
    InputTokens: string list
    /// Where in an output the next page's tokens are, each an expression, in the order of the members that take them.
    OutputTokens: string list
    /// Where in an output its items are, each an expression; the first is the one that matters most.
    ResultKeys: string list
    /// The expression that says whether there are more pages, where the tokens alone do not.
    MoreResults: string option
    /// The member of the input that limits a page's size.
    LimitKey: string option
    /// What is the same for all pages.
    NonAggregateKeys: string list
}

/// How an operation answers in pages, together with what its input says of it.
[<NoComparison; NoEquality>]
type Paginator = {
    Rules: PaginatorModel
    /// True where the member that limits a page's size is text: a number in digits.
    LimitIsText: Lazy<bool>
}

/// Paging, by what the model says of it.
[<RequireQualifiedAccess>]
module Pagination =

    // A name, or a list of names.
    let private strings (name: string) (element: JsonElement) : string list =
        match element.TryGetProperty name with
        | true, value when value.ValueKind = JsonValueKind.String -> [ nonNull (value.GetString()) ]
        | true, value when value.ValueKind = JsonValueKind.Array -> [
            for item in value.EnumerateArray() do
                if item.ValueKind = JsonValueKind.String then
                    nonNull (item.GetString())
          ]
        | _ -> []

    let private read (operation: string) (element: JsonElement) : PaginatorModel = {
        Operation = operation
        InputTokens = strings "input_token" element
        OutputTokens = strings "output_token" element
        ResultKeys = strings "result_key" element
        MoreResults = strings "more_results" element |> List.tryHead
        LimitKey = strings "limit_key" element |> List.tryHead
        NonAggregateKeys = strings "non_aggregate_keys" element
    }

    /// What the "pagination" of a service's paginators-1.json says, in its order.
    let ofJson (pagination: JsonElement) : PaginatorModel list = [
        for entry in pagination.EnumerateObject() -> read entry.Name entry.Value
    ]

    /// The operations of a service that answer in pages.
    let all (model: ServiceModel) : PaginatorModel list =
        match model.Section "pagination" with
        | ValueSome section -> ofJson section
        | ValueNone -> []

    /// The same with what the model says of the operation's input.
    let ofRules (model: ServiceModel) (rules: PaginatorModel) : Paginator =
        let limitIsText () : bool =
            match rules.LimitKey, (model.Operation rules.Operation).Input with
            | Some limit, NonNull input ->
                input.Target.Members |> Array.exists (fun m -> m.Name = limit && m.Target.Type = ShapeType.String)
            | _ -> false

        { Rules = rules; LimitIsText = lazy (limitIsText ()) }

    /// <summary>How an operation answers in pages; in one, and with nothing to set, where the model says nothing of
    /// it.</summary>
    let ofOperation (model: ServiceModel) (operation: string) : Paginator =
        let none = {
            Operation = operation
            InputTokens = []
            OutputTokens = []
            ResultKeys = []
            MoreResults = None
            LimitKey = None
            NonAggregateKeys = []
        }

        let rules =
            match model.Section "pagination" with
            | ValueSome section ->
                match section.TryGetProperty operation with
                | true, entry -> read operation entry
                | _ -> none
            | ValueNone -> none

        ofRules model rules

    /// What an expression of the model finds in an output. One that finds an error finds nothing.
    let find (expression: string) (output: Document) : Document =
        match Jmespath.query expression output with
        | Ok found -> found
        | Error _ -> Document.Null

    /// A token that is empty, as a text or as a map, ends the pages as its absence does.
    let private isToken (found: Document) : bool =
        match found with
        | Document.Null
        | Document.String ""
        | Document.Boolean false
        | Document.List [] -> false
        | Document.Map entries -> not entries.IsEmpty
        | _ -> true

    /// <summary>The next page's input, or nothing after the last page.</summary>
    let next (paginator: PaginatorModel) (input: Document) (output: Document) : Document option =
        let hasMore =
            match paginator.MoreResults with
            | Some expression -> Search.Values.isTrue (find expression output)
            | None -> true

        let tokens =
            if hasMore && paginator.InputTokens.Length = paginator.OutputTokens.Length then
                List.zip paginator.InputTokens (paginator.OutputTokens |> List.map (fun token -> find token output))
            else
                []

        if tokens |> List.exists (fun (_, token) -> isToken token) then
            let entries =
                match input with
                | Document.Map entries -> entries
                | _ -> Dict.empty

            // A token that is there no more is taken out: of several, some may come to their end before the others.
            let set (entries: Dict<string, Document>) (name: string, token: Document) : Dict<string, Document> =
                if isToken token then Dict.add name token entries else Dict.remove name entries

            Some(Document.Map(List.fold set entries tokens))
        else
            None

    /// The items of a page, by the first of its result keys: a list's elements, a map's entries, or one value.
    let items (paginator: PaginatorModel) (output: Document) : Document list =
        match paginator.ResultKeys with
        | [] -> [ output ]
        | key :: _ ->
            match find key output with
            | Document.List items -> items
            | Document.Null -> []
            | Document.Map entries -> [
                for entry in entries.Entries -> Document.map [ "Key", Document.String entry.Key; "Value", entry.Value ]
              ]
            | single -> [ single ]

    /// Two pages' values of one key: lists, maps and texts are joined, numbers added; of others the first stays.
    let private combine (first: Document) (second: Document) : Document =
        match first, second with
        | Document.Null, value
        | value, Document.Null -> value
        | Document.List first, Document.List second -> Document.List(first @ second)
        | Document.Map first, Document.Map second ->
            Document.Map(Dict.ofSeq (Seq.append (Dict.toSeq first) (Dict.toSeq second)))
        | Document.Integer first, Document.Integer second -> Document.Integer(first + second)
        | Document.Float first, Document.Float second -> Document.Float(first + second)
        | Document.String first, Document.String second -> Document.String(first + second)
        | first, _ -> first

    /// Puts a value at a path of members, as in "StreamDescription.Shards".
    let rec internal put (path: string list) (value: Document) (document: Document) : Document =
        match path, document with
        | [], _ -> value
        | name :: rest, Document.Map entries ->
            let inner = entries.TryFind name |> ValueOption.defaultValue Document.empty
            Document.Map(Dict.add name (put rest value inner) entries)
        | _, _ -> put path value Document.empty

    /// <summary>All pages as one output: the values of each result key joined, and what is the same for all pages from the
    /// first. Tokens and the rest are left out.</summary>
    let join (paginator: PaginatorModel) (pages: Document list) : Document =
        match pages with
        | [] -> Document.empty
        | first :: _ ->
            let keep (whole: Document) (key: string) : Document =
                match find key first with
                | Document.Null -> whole
                | value -> put (List.ofArray (key.Split '.')) value whole

            // Lists are joined once, not page by page: what is joined again and again is copied again and again.
            let value (key: string) : Document =
                let found = pages |> List.map (find key)

                if found |> List.forall _.IsNull then
                    Document.Null
                elif found |> List.forall (fun value -> value.IsNull || value.IsList) then
                    Document.List [
                        for value in found do
                            match value with
                            | Document.List items -> yield! items
                            | _ -> ()
                    ]
                else
                    List.reduce combine found

            let add (whole: Document) (key: string) : Document =
                match value key with
                | Document.Null -> whole
                | value -> put (List.ofArray (key.Split '.')) value whole

            let constant = paginator.NonAggregateKeys |> List.fold keep Document.empty
            paginator.ResultKeys |> List.fold add constant
