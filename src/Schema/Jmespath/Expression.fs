namespace FunctionalAws.Schema

open System.Collections.Generic
open FunctionalAws

/// The kinds of errors that the JMESPath specification names (https://jmespath.org/specification.html).
[<RequireQualifiedAccess>]
type JmespathErrorKind =
    /// The text is no expression.
    | Syntax
    /// A function is called that does not exist.
    | UnknownFunction
    /// A function is called with too few or too many arguments.
    | InvalidArity
    /// A function is called with a value of a type that it does not take.
    | InvalidType
    /// A value is of the right type, and still not usable.
    | InvalidValue

/// Why a text is no expression, or why a search found no answer.
type JmespathError = {
    Kind: JmespathErrorKind
    /// Where in the expression's text, counted in UTF-16 characters from 0; 0 when no single place is to blame.
    Position: int
    /// What is wrong, for a person.
    Message: string
}

/// Reading errors.
[<RequireQualifiedAccess>]
module JmespathError =

    /// The kind's name in the specification, as in "invalid-type".
    let kind (error: JmespathError) : string =
        match error.Kind with
        | JmespathErrorKind.Syntax -> "syntax"
        | JmespathErrorKind.UnknownFunction -> "unknown-function"
        | JmespathErrorKind.InvalidArity -> "invalid-arity"
        | JmespathErrorKind.InvalidType -> "invalid-type"
        | JmespathErrorKind.InvalidValue -> "invalid-value"

    /// The error in a sentence: its kind, its place, and what is wrong.
    let explain (error: JmespathError) : string = $"{kind error} at {error.Position}: {error.Message}"

/// How two values are compared.
[<RequireQualifiedAccess>]
type JmespathComparator =
    /// `==`
    | Equal
    /// `!=`
    | NotEqual
    /// `<`
    | Less
    /// `<=`
    | LessOrEqual
    /// `>`
    | Greater
    /// `>=`
    | GreaterOrEqual

/// The functions of the language; each is named as it is written, in Pascal case.
[<RequireQualifiedAccess>]
type JmespathFunction =
    | Abs
    | Avg
    | Ceil
    | Contains
    | EndsWith
    | Floor
    | Join
    | Keys
    | Length
    | Map
    | Max
    | MaxBy
    | Merge
    | Min
    | MinBy
    | NotNull
    | Reverse
    | Sort
    | SortBy
    | StartsWith
    | Sum
    | ToArray
    | ToNumber
    | ToString
    | Type
    | Values

/// What the functions are called with.
[<RequireQualifiedAccess>]
module internal JmespathFunction =

    /// How a function is called.
    [<NoComparison; NoEquality>]
    type Signature = {
        Function: JmespathFunction
        Name: string
        Least: int
        /// None when any number may follow the least.
        Most: int voption
        Types: string
    }

    let private all: Signature list =
        let fixedTo count functionOf name types = {
            Function = functionOf
            Name = name
            Least = count
            Most = ValueSome count
            Types = types
        }

        let atLeast count functionOf name types = { fixedTo count functionOf name types with Most = ValueNone }

        [
            fixedTo 1 JmespathFunction.Abs "abs" "number"
            fixedTo 1 JmespathFunction.Avg "avg" "array[number]"
            fixedTo 1 JmespathFunction.Ceil "ceil" "number"
            fixedTo 2 JmespathFunction.Contains "contains" "array|string, any"
            fixedTo 2 JmespathFunction.EndsWith "ends_with" "string, string"
            fixedTo 1 JmespathFunction.Floor "floor" "number"
            fixedTo 2 JmespathFunction.Join "join" "string, array[string]"
            fixedTo 1 JmespathFunction.Keys "keys" "object"
            fixedTo 1 JmespathFunction.Length "length" "string|array|object"
            fixedTo 2 JmespathFunction.Map "map" "expression, array"
            fixedTo 1 JmespathFunction.Max "max" "array[number]|array[string]"
            fixedTo 2 JmespathFunction.MaxBy "max_by" "array, expression of number or of string"
            atLeast 0 JmespathFunction.Merge "merge" "object, ..."
            fixedTo 1 JmespathFunction.Min "min" "array[number]|array[string]"
            fixedTo 2 JmespathFunction.MinBy "min_by" "array, expression of number or of string"
            atLeast 1 JmespathFunction.NotNull "not_null" "any, ..."
            fixedTo 1 JmespathFunction.Reverse "reverse" "string|array"
            fixedTo 1 JmespathFunction.Sort "sort" "array[number]|array[string]"
            fixedTo 2 JmespathFunction.SortBy "sort_by" "array, expression of number or of string"
            fixedTo 2 JmespathFunction.StartsWith "starts_with" "string, string"
            fixedTo 1 JmespathFunction.Sum "sum" "array[number]"
            fixedTo 1 JmespathFunction.ToArray "to_array" "any"
            fixedTo 1 JmespathFunction.ToNumber "to_number" "any"
            fixedTo 1 JmespathFunction.ToString "to_string" "any"
            fixedTo 1 JmespathFunction.Type "type" "any"
            fixedTo 1 JmespathFunction.Values "values" "object"
        ]

    let private byName: Dictionary<string, Signature> =
        Dictionary(all |> Seq.map (fun signature -> KeyValuePair(signature.Name, signature)))

    let tryFind (name: string) : Signature voption =
        match byName.TryGetValue name with
        | true, signature -> ValueSome signature
        | _ -> ValueNone

    let signature (func: JmespathFunction) : Signature = all |> List.find (fun signature -> signature.Function = func)

/// A JMESPath expression. Every case is a question to the current node; `Chain` and the projections change which node
/// that is.
[<RequireQualifiedAccess; NoComparison>]
type Expression =
    /// `@`: the current node.
    | Current
    /// A value that is the same for every node.
    | Literal of value: Document
    /// The value of a map's key.
    | Field of name: string
    /// The item at a position; a negative one counts from the end.
    | Index of position: int
    /// `start:stop:step`: a part of a list. The step is not 0.
    | Slice of start: int voption * stop: int voption * step: int
    /// `[]`: the source's list, with the lists in it replaced by their items.
    | Flatten of source: Expression
    /// `a.b` and `a | b`: the second asked of what the first finds.
    | Chain of first: Expression * next: Expression
    /// `[*]`: each item of the source's list is asked; answers of null are left out.
    | Project of source: Expression * each: Expression
    /// `*`: as `Project`, over the values of the source's map.
    | ProjectValues of source: Expression * each: Expression
    /// `[?condition]`: as `Project`, over the items for which the condition holds.
    | Filter of source: Expression * condition: Expression * each: Expression
    /// `||`: the left answer if that is true, else the right one.
    | Or of left: Expression * right: Expression
    /// `&&`: the left answer if that is false, else the right one.
    | And of left: Expression * right: Expression
    /// `!`
    | Not of operand: Expression
    /// A comparison, and where its sign stands.
    | Compare of comparator: JmespathComparator * left: Expression * right: Expression * at: int
    /// `[a, b]`: a list of answers.
    | List of items: Expression list
    /// `{x: a, y: b}`: a map of answers.
    | Map of entries: (string * Expression) list
    /// A function's call, and where its name stands.
    | Call of func: JmespathFunction * arguments: JmespathArgument list * at: int

/// What a function is given.
and [<RequireQualifiedAccess; NoComparison>] JmespathArgument =
    /// What an expression finds.
    | Value of Expression
    /// `&a`: the expression itself, for the function to ask.
    | Reference of Expression

/// How far a search may go. Past this its answer is an error, so that no expression and no document brings a process
/// down.
[<RequireQualifiedAccess>]
module internal JmespathLimits =

    /// How deep expressions and documents may be nested.
    [<Literal>]
    let Depth = 200

    /// How many characters an expression may have.
    [<Literal>]
    let Length = 65_536

    /// How many values one search may look at or make, whatever the document; four characters of a text that it makes
    /// count as one.
    [<Literal>]
    let FirstSteps = 500_000

    /// How many more at most, two for each value of the document.
    [<Literal>]
    let Steps = 10_000_000
