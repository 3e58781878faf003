namespace FunctionalAws

open System
open System.Text.Json

/// <summary>What rules answer with, for those parameters.</summary>
type RuleEndpoint = {
    /// Scheme, host, and path where there is one.
    Url: string
    /// Headers that every request to this endpoint has.
    Headers: Header list
    /// What else the rules say of it, as "authSchemes".
    Properties: (string * Document) list
}

/// A parameter of a rule set.
type RuleSetParameter = {
    Name: string
    /// The name of the setting that fills it, as in "AWS::Region", or "".
    BuiltIn: string
    Required: bool
}

/// One asking of a rule set: what was told so far, and the values of variables.
[<Sealed>]
type private RuleEvaluation(parameters: RuleParameter[], slots: int, ask: string -> EndpointValue voption) =

    static let unset = obj ()

    /// How many characters rules may join, encode and take apart in one asking. AWS's own need some hundreds; rules that
    /// double a text in each of their variables would fill the memory.
    static let mostText = 1 <<< 20

    let mutable textLeft = mostText

    /// False when that was too much.
    let spend (characters: int) : bool =
        textLeft <- if characters > textLeft then -1 else textLeft - characters
        textLeft >= 0

    let asked: objnull[] = Array.zeroCreate parameters.Length
    let variables: objnull[] = Array.zeroCreate slots

    /// The value of a parameter as the rules want it; another kind of value is none.
    static let convert (ruleType: RuleType) (value: EndpointValue voption) : objnull =
        match ruleType, value with
        | RuleType.String, ValueSome(EndpointValue.String text) -> text
        | RuleType.Boolean, ValueSome(EndpointValue.Boolean flag) -> RuleFunctions.ofBool flag
        | RuleType.Strings, ValueSome(EndpointValue.Strings texts) -> Array.ofList texts
        | _ -> null

    static let isYes (value: objnull) : bool = obj.ReferenceEquals(value, RuleFunctions.yes)

    /// All of them made, or the first error.
    static let rec all (make: 'a -> Result<'b, string>) (items: 'a list) : Result<'b list, string> =
        match items with
        | [] -> Ok []
        | item :: rest ->
            match make item with
            | Error message -> Error message
            | Ok made ->
                match all make rest with
                | Ok others -> Ok(made :: others)
                | Error message -> Error message

    member _.Parameter(index: int) : objnull =
        match asked[index] with
        | null ->
            let parameter = parameters[index]

            let value =
                match convert parameter.Type (ask parameter.Name) with
                | null -> parameter.Default
                | value -> value

            asked[index] <- if isNull value then unset else value
            value
        | value when obj.ReferenceEquals(value, unset) -> null
        | value -> value

    member this.Value(expression: RuleExpression) : objnull =
        match expression with
        | RuleExpression.Literal value -> value
        | RuleExpression.Parameter index -> this.Parameter index
        | RuleExpression.Variable slot -> variables[slot]
        | RuleExpression.IsSet value -> RuleFunctions.ofBool (not (isNull (this.Value value)))
        | RuleExpression.Not value ->
            match this.Value value with
            | null -> null
            | value -> RuleFunctions.ofBool (not (isYes value))
        | RuleExpression.Equals(left, right) ->
            match this.Value left with
            | null -> null
            | :? string as left ->
                match this.Value right with
                | :? string as right -> RuleFunctions.ofBool (String.Equals(left, right))
                | _ -> null
            | left ->
                match this.Value right with
                | null -> null
                | right -> RuleFunctions.ofBool (obj.ReferenceEquals(left, right))
        | RuleExpression.Attribute(source, read) ->
            match this.Value source with
            | null -> null
            | source -> read source
        | RuleExpression.Item(source, index) ->
            match this.Value source with
            | :? (string[]) as items ->
                let index = if index < 0 then items.Length + index else index
                if index >= 0 && index < items.Length then items[index] else null
            | _ -> null
        | RuleExpression.Template parts -> this.Join parts
        | RuleExpression.Call(arguments, apply) ->
            let values: obj[] = Array.zeroCreate arguments.Length
            let mutable index = 0

            while index < arguments.Length do
                match this.Value arguments[index] with
                | null -> index <- Int32.MaxValue
                | :? string as text when not (spend text.Length) -> index <- Int32.MaxValue
                | value ->
                    values[index] <- value
                    index <- index + 1

            if index = arguments.Length then apply values else null
        | RuleExpression.Coalesce values ->
            let mutable index = 0
            let mutable found: objnull = null

            while isNull found && index < values.Length do
                found <- this.Value values[index]
                index <- index + 1

            found
        | RuleExpression.IfElse(condition, yes, no) ->
            match this.Value condition with
            | null -> null
            | value -> this.Value(if isYes value then yes else no)

    member private this.Join(parts: RuleExpression[]) : objnull =
        let texts: (string | null)[] = Array.zeroCreate parts.Length
        let mutable index = 0

        while index < parts.Length do
            match this.Value parts[index] with
            | :? string as text when spend text.Length ->
                texts[index] <- text
                index <- index + 1
            | _ -> index <- Int32.MaxValue

        if index = parts.Length then String.Concat texts else null

    member private this.Text(expression: RuleExpression) : Result<string, string> =
        match this.Value expression with
        | :? string as text -> Ok text
        | _ -> Error "the endpoint rules use a value that is not there"

    /// The outcome, unless something was left out on the way to it for being too much.
    member this.Outcome(rules: Rule[]) : Result<RuleEndpoint, string> =
        let decided = this.Decide rules

        if textLeft < 0 then Error "the endpoint rules make too much text" else decided

    member private this.Holds(conditions: RuleCondition[]) : bool =
        let mutable index = 0

        while index < conditions.Length do
            let condition = conditions[index]
            let value = this.Value condition.Value

            if isNull value || obj.ReferenceEquals(value, RuleFunctions.no) then
                index <- Int32.MaxValue
            else
                if condition.Slot >= 0 then variables[condition.Slot] <- value

                index <- index + 1

        index = conditions.Length

    member private this.Property(value: RuleProperty) : Result<Document, string> =
        match value with
        | RuleProperty.Fixed document -> Ok document
        | RuleProperty.Text expression -> this.Text expression |> Result.map Document.String
        | RuleProperty.List items -> all this.Property items |> Result.map Document.List
        | RuleProperty.Map entries -> all this.Named entries |> Result.map Document.map

    member private this.Named(name: string, value: RuleProperty) : Result<string * Document, string> =
        this.Property value |> Result.map (fun value -> name, value)

    member private this.Header(name: string, values: RuleExpression list) : Result<Header list, string> =
        all this.Text values |> Result.map (List.map (fun value -> struct (name, value)))

    /// The outcome of the first rule that holds.
    member this.Decide(rules: Rule[]) : Result<RuleEndpoint, string> =
        let mutable index = 0

        while index < rules.Length && not (this.Holds rules[index].Conditions) do
            index <- index + 1

        if index = rules.Length then
            Error "no endpoint rule fits these settings and this request"
        else
            match rules[index].Outcome with
            | RuleOutcome.Tree rules -> this.Decide rules
            | RuleOutcome.Error message -> this.Text message |> Result.bind Error
            | RuleOutcome.Endpoint(url, headers, properties) ->
                match this.Text url, all this.Header headers, all this.Named properties with
                | Error message, _, _
                | _, Error message, _
                | _, _, Error message -> Error message
                | Ok url, Ok headers, Ok properties ->
                    Ok {
                        Url = url
                        Headers = (if headers.IsEmpty then [] else List.concat headers)
                        Properties = properties
                    }

/// <summary>
/// The endpoint rules of a service, read once and asked often
/// (https://smithy.io/2.0/additional-specs/rules-engine/specification.html).
/// </summary>
[<Sealed; AllowNullLiteral(false)>]
type RuleSet private (parameters: RuleParameter[], rules: Rule[], slots: int) =

    let listed = [ for p in parameters -> { Name = p.Name; BuiltIn = p.BuiltIn; Required = p.Required } ]

    let rec find (name: string) (parameters: RuleSetParameter list) : RuleSetParameter voption =
        match parameters with
        | [] -> ValueNone
        | parameter :: _ when String.Equals(parameter.Name, name) -> ValueSome parameter
        | _ :: rest -> find name rest

    /// Its parameters, in the order of the rule set.
    member _.Parameters: RuleSetParameter list = listed

    /// The parameter of the given name.
    member _.TryParameter(name: string) : RuleSetParameter voption = find name listed

    /// <summary>A rule set from its JSON text in UTF-8, or what is wrong with it, and where.</summary>
    static member Parse(text: ReadOnlyMemory<byte>) : Result<RuleSet, string> =
        try
            use document = JsonDocument.Parse(text, JsonDocumentOptions(MaxDepth = 128))

            RuleReader.read document.RootElement
            |> Result.map (fun (parameters, rules, slots) -> RuleSet(parameters, rules, slots))
        with
        | :? JsonException as error -> Error $"the rule set is no JSON: {error.Message}"
        // What GetString raises for half a surrogate pair.
        | :? InvalidOperationException -> Error "the rule set has text in it that is no Unicode"

    /// <summary>
    /// The endpoint for parameters that are asked for by their names, each at most once and only when the rules come to
    /// need it; or the rules' own error.
    /// </summary>
    member _.Evaluate(ask: string -> EndpointValue voption) : Result<RuleEndpoint, string> =
        let evaluation = RuleEvaluation(parameters, slots, ask)

        let rec firstMissing (index: int) : RuleParameter voption =
            if index = parameters.Length then
                ValueNone
            else
                let parameter = parameters[index]

                if parameter.Required && isNull parameter.Default && isNull (evaluation.Parameter index) then
                    ValueSome parameter
                else
                    firstMissing (index + 1)

        match firstMissing 0 with
        | ValueSome parameter -> Error $"the endpoint depends on {parameter.Name}, which is not given"
        | ValueNone -> evaluation.Outcome rules
