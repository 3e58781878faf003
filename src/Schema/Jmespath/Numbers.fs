namespace FunctionalAws.Schema.Search

open System
open FunctionalAws
open FunctionalAws.Schema

/// Arithmetic on documents that are numbers. It stays exact as long as no float takes part, and never overflows.
[<RequireQualifiedAccess>]
module internal Numbers =

    // Just under the largest decimal: what a float says is smaller fits.
    let private decimalRange = 7.9e28

    let private int64Range = 9.2e18

    let isNumber (value: Document) : bool =
        match value with
        | Document.Integer _
        | Document.Decimal _
        | Document.Float _ -> true
        | _ -> false

    /// A number as a float; of anything else, NaN.
    let toFloat (number: Document) : float =
        match number with
        | Document.Integer value -> float value
        | Document.Decimal value -> float value
        | Document.Float value -> value
        | _ -> nan

    let private toDecimal (number: Document) : decimal =
        match number with
        | Document.Integer value -> decimal value
        | Document.Decimal value -> value
        | _ -> 0m

    let private isFloat (number: Document) : bool =
        match number with
        | Document.Float _ -> true
        | _ -> false

    /// Negative when the first is less, positive when it is greater; nothing when one of them is NaN.
    let order (a: Document) (b: Document) : int voption =
        match a, b with
        | Document.Integer a, Document.Integer b -> ValueSome(a.CompareTo b)
        | _ when isFloat a || isFloat b ->
            let a, b = toFloat a, toFloat b
            if Double.IsNaN a || Double.IsNaN b then ValueNone else ValueSome(a.CompareTo b)
        | _ -> ValueSome((toDecimal a).CompareTo(toDecimal b))

    /// Sorts by numbers, keeping the order of those that are equal.
    let sortBy (key: 'a -> Document) (items: 'a list) : 'a list =
        // One way to compare for all of them: an order that mixes exact and inexact comparisons has circles.
        if items |> List.exists (key >> isFloat) then
            items |> List.sortWith (fun a b -> (toFloat (key a)).CompareTo(toFloat (key b)))
        else
            items |> List.sortWith (fun a b -> (toDecimal (key a)).CompareTo(toDecimal (key b)))

    let private add (a: Document) (b: Document) : Document =
        let inexact = toFloat a + toFloat b

        match a, b with
        | Document.Integer a, Document.Integer b when abs inexact < int64Range -> Document.Integer(a + b)
        | _ when isFloat a || isFloat b || not (abs inexact < decimalRange) -> Document.Float inexact
        | _ -> Document.Decimal(toDecimal a + toDecimal b)

    let sum (numbers: Document list) : Document = List.fold add (Document.Integer 0L) numbers

    /// The average, or null of no numbers.
    let average (numbers: Document list) : Document =
        let count = int64 (List.length numbers)

        match sum numbers with
        | _ when count = 0L -> Document.Null
        | Document.Integer total when total % count = 0L -> Document.Integer(total / count)
        | Document.Float total -> Document.Float(total / float count)
        | total -> Document.Decimal(toDecimal total / decimal count)

    let absolute (number: Document) : Document =
        match number with
        | Document.Integer Int64.MinValue -> Document.Decimal(-(decimal Int64.MinValue))
        | Document.Integer value -> Document.Integer(abs value)
        | Document.Decimal value -> Document.Decimal(abs value)
        | Document.Float value -> Document.Float(abs value)
        | other -> other

    let private round (ofDecimal: decimal -> decimal) (ofFloat: float -> float) (number: Document) : Document =
        match number with
        | Document.Decimal value ->
            let whole = ofDecimal value

            if abs (float whole) < int64Range then
                Document.Integer(int64 whole)
            else
                Document.Decimal whole
        | Document.Float value ->
            let whole = ofFloat value

            if abs whole < int64Range then
                Document.Integer(int64 whole)
            else
                Document.Float whole
        | other -> other

    let ceiling (number: Document) : Document = round Math.Ceiling Math.Ceiling number

    let floor (number: Document) : Document = round Math.Floor Math.Floor number
