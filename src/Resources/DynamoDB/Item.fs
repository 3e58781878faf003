namespace FunctionalAws.DynamoDB

open FunctionalAws

/// Making items.
[<AutoOpen>]
module Item =

    /// <summary>An item, or a key, of its attributes: <c>item [ "id", S "42"; "price", N "9.90" ]</c>.</summary>
    let item (attributes: (string * AttributeValue) list) : Dict<string, AttributeValue> = Dict.ofList attributes
