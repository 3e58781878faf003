namespace FunctionalAws.Schema.Search

open System
open System.Collections.Generic
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// What is left of the values that one search may look at or make.
[<Sealed>]
type internal SearchBudget(document: Document) =
    let mutable left = JmespathLimits.FirstSteps
    let mutable isExtended = false

    /// How many values a document has, up to the most that count. Documents may be deeper than the stack.
    static let size (document: Document) : int =
        let rest = Stack<Document>()
        rest.Push document
        let mutable count = 0

        while rest.Count > 0 && count < JmespathLimits.Steps do
            count <- count + 1

            match rest.Pop() with
            | Document.List items -> items |> List.iter rest.Push
            | Document.Map entries -> entries.Entries |> Array.iter (fun entry -> rest.Push entry.Value)
            | _ -> ()

        count

    /// Takes away some; false once there is nothing left.
    member _.Spend(count: int) : bool =
        // What is asked of a large document may cost more: it is only measured when that is seen.
        if count > left && left >= 0 && not isExtended then
            isExtended <- true
            left <- left + min JmespathLimits.Steps (2 * size document)

        left <- if count > left then -1 else left - count
        left >= 0

    /// Takes away what the characters of a text count for.
    member this.SpendText(length: int64) : bool = this.Spend(int (min (length / 4L) (int64 JmespathLimits.Steps)) + 1)

    /// Takes away what the items of a new list, map or text count for.
    member this.SpendOn(value: Document) : bool =
        match value with
        | Document.List items -> this.Spend items.Length
        | Document.Map entries -> this.Spend entries.Count
        | Document.String text -> this.SpendText text.Length
        | _ -> true

/// Documents as JMESPath sees them. It knows the types of JSON alone, so a blob is the text of its base64, and a
/// timestamp that of its ISO 8601 form.
[<RequireQualifiedAccess>]
module internal Values =

    /// The text of what counts as a string.
    [<return: Struct>]
    let (|Text|_|) (value: Document) : string voption =
        match value with
        | Document.String text -> ValueSome text
        | Document.Timestamp time -> ValueSome(JsonText.timestamp time)
        | Document.Blob bytes -> ValueSome(Convert.ToBase64String bytes)
        | _ -> ValueNone

    /// What counts as a number.
    [<return: Struct>]
    let (|Number|_|) (value: Document) : Document voption =
        if Numbers.isNumber value then ValueSome value else ValueNone

    /// The type's name in the specification. A stream, which JSON does not have, goes by its own.
    let typeName (value: Document) : string =
        match value with
        | Document.Null -> "null"
        | Document.Boolean _ -> "boolean"
        | Document.Integer _
        | Document.Decimal _
        | Document.Float _ -> "number"
        | Document.String _
        | Document.Timestamp _
        | Document.Blob _ -> "string"
        | Document.List _ -> "array"
        | Document.Map _ -> "object"
        | Document.Stream _
        | Document.Events _ -> "stream"

    /// False for null, false, and everything that is empty.
    let isTrue (value: Document) : bool =
        match value with
        | Document.Null
        | Document.Boolean false
        | Document.List []
        | Document.String ""
        | Document.Blob [||] -> false
        | Document.Map entries -> not entries.IsEmpty
        | _ -> true

    /// Looks at all of a value; false when that is too much.
    let fits (budget: SearchBudget) (value: Document) : bool =
        let rec look depth value =
            match value with
            | Document.List items ->
                depth < JmespathLimits.Depth && budget.Spend 1 && items |> List.forall (look (depth + 1))
            | Document.Map entries ->
                depth < JmespathLimits.Depth
                && budget.Spend 1
                && entries.Entries
                   |> Array.forall (fun entry -> budget.SpendText entry.Key.Length && look (depth + 1) entry.Value)
            | Document.String text -> budget.SpendText text.Length
            | Document.Blob bytes -> budget.SpendText bytes.Length
            | _ -> budget.Spend 1

        look 0 value

    /// True when two values are equal; nothing when both are too large or too deep to tell.
    let tryEqual (budget: SearchBudget) (a: Document) (b: Document) : bool voption =
        match a, b with
        | Document.List _, Document.List _
        | Document.Map _, Document.Map _ ->
            // Equality goes no deeper than the shallower of the two.
            if fits budget b || fits budget a then ValueSome(a.Equals b) else ValueNone
        | Text a, Text b -> ValueSome(String.Equals(a, b))
        | _ -> ValueSome(a.Equals b)

    /// The order of code points, in which a surrogate pair comes after all that one UTF-16 character can hold.
    let compareText (a: string) (b: string) : int =
        let length = min a.Length b.Length
        let mutable i = 0

        while i < length && a[i] = b[i] do
            i <- i + 1

        if i = length then
            a.Length.CompareTo b.Length
        else
            match Char.IsSurrogate a[i], Char.IsSurrogate b[i] with
            | true, false -> 1
            | false, true -> -1
            | _ -> a[i].CompareTo b[i]

    /// How many code points a text has.
    let countCodePoints (text: string) : int64 =
        let mutable count = 0L
        let mutable i = 0

        while i < text.Length do
            i <- i + (if Char.IsSurrogatePair(text, i) then 2 else 1)
            count <- count + 1L

        count

    /// A text with its code points in the opposite order.
    let reverseText (text: string) : string =
        let result = StringBuilder(text.Length)
        let mutable i = text.Length

        while i > 0 do
            let size = if i > 1 && Char.IsSurrogatePair(text[i - 2], text[i - 1]) then 2 else 1
            i <- i - size
            result.Append(text, i, size) |> ignore

        result.ToString()
