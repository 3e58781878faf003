namespace FunctionalAws.Schema

open FunctionalAws

/// <summary>
/// A part of a page, for a reading that ends or begins within one. The items of the first result key are counted, as
/// botocore does it: a page whose end was cut off had all of its other result keys, so they are left out of the rest.
/// </summary>
[<RequireQualifiedAccess>]
module internal PageSlice =

    let private put (key: string) (value: Document) (output: Document) : Document =
        Pagination.put (List.ofArray (key.Split '.')) value output

    // What there is one of cannot be cut: it is left out, or stays.
    let private cut (skip: int) (keep: int) (value: Document) : Document =
        match value with
        | Document.List items -> Document.List(items |> List.skip (min skip items.Length) |> List.truncate keep)
        | Document.Map entries ->
            let kept = Dict.toSeq entries |> Seq.skip (min skip entries.Count) |> Seq.truncate keep
            Document.Map(Dict.ofSeq kept)
        | single -> if skip > 0 || keep = 0 then Document.Null else single

    /// Numbers stay: they tell how much a service looked at, not what it found.
    let private emptied (value: Document) : Document =
        match value with
        | Document.List _ -> Document.List []
        | Document.Map _ -> Document.empty
        | Document.String _ -> Document.String ""
        | Document.Integer _
        | Document.Float _
        | Document.Decimal _ -> value
        | _ -> Document.Null

    /// So many items of a page, after so many that are left out.
    let take (rules: PaginatorModel) (skip: int) (keep: int) (output: Document) : Document =
        match rules.ResultKeys with
        | [] -> output
        | first :: others ->
            let change (map: Document -> Document) (output: Document) (key: string) : Document =
                match Pagination.find key output with
                | Document.Null -> output
                | value -> put key (map value) output

            let output = change (cut skip keep) output first
            if skip = 0 then output else others |> List.fold (change emptied) output
