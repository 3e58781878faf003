namespace FunctionalAws.Testing

open FunctionalAws

/// Smaller documents than one that shows a fault.
[<RequireQualifiedAccess>]
module internal Shrink =

    /// Documents that lack one part of the given one, or have a smaller one in its place; the smallest first.
    let rec document (value: Document) : Document seq =
        match value with
        | Document.Map entries ->
            let all = List.ofSeq (Dict.toSeq entries)

            seq {
                for name, _ in all do
                    Document.map (all |> List.filter (fun (other, _) -> other <> name))

                for name, value in all do
                    for smaller in document value do
                        Document.map (
                            all |> List.map (fun (other, old) -> other, (if other = name then smaller else old))
                        )
            }
        | Document.List items ->
            seq {
                for index in 0 .. items.Length - 1 do
                    Document.List(List.removeAt index items)

                for index, item in List.indexed items do
                    for smaller in document item do
                        Document.List(List.updateAt index smaller items)
            }
        | Document.String text when text.Length > 1 ->
            Seq.singleton (Document.String(text.Substring(0, text.Length / 2)))
        | Document.Integer number when number <> 0L -> Seq.ofList [ Document.Integer 0L; Document.Integer(number / 2L) ]
        | _ -> Seq.empty
