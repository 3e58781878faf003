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

/// <summary>
/// The endpoint rules of a service, read once and asked often
/// (https://smithy.io/2.0/additional-specs/rules-engine/specification.html).
/// </summary>
[<Sealed; AllowNullLiteral(false)>]
type RuleSet private (parameters: RuleParameter[], rules: Rule[], slots: int) =

    static let unset = obj ()

    /// Its parameters, in the order of the rule set.
    member _.Parameters: RuleSetParameter list = [
        for p in parameters -> { Name = p.Name; BuiltIn = p.BuiltIn; Required = p.Required }
    ]

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

    /// The value of a parameter as the rules want it; another kind of value is none.
    static member private Convert(ruleType: RuleType, value: EndpointValue voption) : objnull =
        match ruleType, value with
        | RuleType.String, ValueSome(EndpointValue.String text) -> text
        | RuleType.Boolean, ValueSome(EndpointValue.Boolean flag) -> RuleFunctions.ofBool flag
        | RuleType.Strings, ValueSome(EndpointValue.Strings texts) -> Array.ofList texts
        | _ -> null

    /// <summary>
    /// The endpoint for parameters that are asked for by their names, each at most once and only when the rules come to
    /// need it; or the rules' own error.
    /// </summary>
    member _.Evaluate(ask: string -> EndpointValue voption) : Result<RuleEndpoint, string> =
        let asked: objnull[] = Array.zeroCreate parameters.Length
        let variables: objnull[] = Array.zeroCreate slots

        let parameter (index: int) : objnull =
            match asked[index] with
            | null ->
                let parameter = parameters[index]

                let value =
                    match RuleSet.Convert(parameter.Type, ask parameter.Name) with
                    | null -> parameter.Default
                    | value -> value

                asked[index] <- if isNull value then unset else value
                value
            | value when obj.ReferenceEquals(value, unset) -> null
            | value -> value

        let isYes (value: objnull) : bool = obj.ReferenceEquals(value, RuleFunctions.yes)

        let rec evaluate (expression: RuleExpression) : objnull =
            match expression with
            | RuleExpression.Literal value -> value
            | RuleExpression.Parameter index -> parameter index
            | RuleExpression.Variable slot -> variables[slot]
            | RuleExpression.IsSet value -> RuleFunctions.ofBool (not (isNull (evaluate value)))
            | RuleExpression.Not value ->
                match evaluate value with
                | null -> null
                | value -> RuleFunctions.ofBool (not (isYes value))
            | RuleExpression.Equals(left, right) ->
                match evaluate left, evaluate right with
                | null, _
                | _, null -> null
                | (:? string as left), (:? string as right) -> RuleFunctions.ofBool (String.Equals(left, right))
                | left, right -> RuleFunctions.ofBool (obj.ReferenceEquals(left, right))
            | RuleExpression.Attribute(source, read) ->
                match evaluate source with
                | null -> null
                | source -> read source
            | RuleExpression.Item(source, index) ->
                match evaluate source with
                | :? (string[]) as items ->
                    let index = if index < 0 then items.Length + index else index
                    if index >= 0 && index < items.Length then items[index] else null
                | _ -> null
            | RuleExpression.Template parts -> join parts
            | RuleExpression.Call(arguments, apply) ->
                let values: obj[] = Array.zeroCreate arguments.Length
                let mutable index = 0

                while index < arguments.Length do
                    match evaluate arguments[index] with
                    | null -> index <- Int32.MaxValue
                    | value ->
                        values[index] <- value
                        index <- index + 1

                if index = arguments.Length then apply values else null
            | RuleExpression.Coalesce values ->
                let mutable index = 0
                let mutable found: objnull = null

                while isNull found && index < values.Length do
                    found <- evaluate values[index]
                    index <- index + 1

                found
            | RuleExpression.IfElse(condition, yes, no) ->
                match evaluate condition with
                | null -> null
                | value -> evaluate (if isYes value then yes else no)

        and join (parts: RuleExpression[]) : objnull =
            let texts: (string | null)[] = Array.zeroCreate parts.Length
            let mutable index = 0

            while index < parts.Length do
                match evaluate parts[index] with
                | :? string as text ->
                    texts[index] <- text
                    index <- index + 1
                | _ -> index <- Int32.MaxValue

            if index = parts.Length then String.Concat texts else null

        let text (expression: RuleExpression) : Result<string, string> =
            match evaluate expression with
            | :? string as text -> Ok text
            | _ -> Error "the endpoint rules use a value that is not there"

        let holds (conditions: RuleCondition[]) : bool =
            let mutable index = 0

            while index < conditions.Length do
                let condition = conditions[index]
                let value = evaluate condition.Value

                if isNull value || obj.ReferenceEquals(value, RuleFunctions.no) then
                    index <- Int32.MaxValue
                else
                    if condition.Slot >= 0 then variables[condition.Slot] <- value
                    index <- index + 1

            index = conditions.Length

        let all (make: 'a -> Result<'b, string>) (items: 'a list) : Result<'b list, string> =
            List.foldBack
                (fun item rest ->
                    match make item, rest with
                    | Ok made, Ok rest -> Ok(made :: rest)
                    | Error message, _
                    | _, Error message -> Error message)
                items
                (Ok [])

        let rec property (value: RuleProperty) : Result<Document, string> =
            match value with
            | RuleProperty.Fixed document -> Ok document
            | RuleProperty.Text expression -> text expression |> Result.map Document.String
            | RuleProperty.List items -> all property items |> Result.map Document.List
            | RuleProperty.Map entries -> all named entries |> Result.map Document.map

        and named (name: string, value: RuleProperty) : Result<string * Document, string> =
            property value |> Result.map (fun value -> name, value)

        let header (name: string, values: RuleExpression list) : Result<Header list, string> =
            all text values |> Result.map (List.map (fun value -> struct (name, value)))

        let rec decide (rules: Rule[]) : Result<RuleEndpoint, string> =
            match rules |> Array.tryFind (fun rule -> holds rule.Conditions) with
            | None -> Error "no endpoint rule fits these settings and this request"
            | Some { Outcome = RuleOutcome.Tree rules } -> decide rules
            | Some { Outcome = RuleOutcome.Error message } -> text message |> Result.bind Error
            | Some { Outcome = RuleOutcome.Endpoint(url, headers, properties) } ->
                match text url, all header headers, all named properties with
                | Error message, _, _
                | _, Error message, _
                | _, _, Error message -> Error message
                | Ok url, Ok headers, Ok properties ->
                    Ok { Url = url; Headers = List.concat headers; Properties = properties }

        let missing =
            parameters
            |> Seq.indexed
            |> Seq.tryFind (fun (index, p) -> p.Required && isNull p.Default && isNull (parameter index))

        match missing with
        | Some(_, parameter) -> Error $"the endpoint depends on {parameter.Name}, which is not given"
        | None -> decide rules
