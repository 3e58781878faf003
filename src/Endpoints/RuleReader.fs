namespace FunctionalAws

open System
open System.Collections.Generic
open System.Text.Json

/// <summary>Rules that are not what the specification says. It does not leave the reader.</summary>
exception private RuleException of message: string

/// Where in a rule set something stands. It becomes a text when something is wrong there, and only then: in rules that nest
/// deep the places would be more text than the rules.
[<Sealed>]
type private RulePlace(outer: RulePlace | null, step: string, position: int) =

    static member Root(name: string) : RulePlace = RulePlace(null, name, -1)

    member this.Step(name: string) : RulePlace = RulePlace(this, name, -1)
    member this.Item(position: int) : RulePlace = RulePlace(this, "", position)

    member private _.Put(text: Text.StringBuilder) : unit =
        match outer with
        | null -> ()
        | outer -> outer.Put text

        if position >= 0 then
            text.Append('[').Append(position).Append(']') |> ignore
        else
            if text.Length > 0 then text.Append '.' |> ignore

            text.Append step |> ignore

    override this.ToString() =
        let text = Text.StringBuilder()
        this.Put text
        text.ToString()

/// <summary>
/// Reads endpoint rules, and checks them as a compiler would: names are known, values have the types that they are used
/// as. So nothing can go wrong when the rules are asked, but that a value is not there.
/// </summary>
[<RequireQualifiedAccess>]
module internal RuleReader =

    /// What names stand for: a parameter, or the slot of a variable; and its type.
    type private Scope = Map<string, RuleExpression * RuleType>

    /// What is being read, and how many slots that has needed so far.
    [<Sealed>]
    type private Reading() =
        member val Slots = 0 with get, set

    let private wrong (place: RulePlace) (message: string) : 'a =
        raise (RuleException(String.Concat(place.ToString(), ": ", message)))

    let private require (place: RulePlace) (name: string) (element: JsonElement) : JsonElement =
        if element.ValueKind <> JsonValueKind.Object then
            wrong place "must be an object"
        else
            match element.TryGetProperty name with
            | true, value -> value
            | _ -> wrong place $"has no \"{name}\""

    let private tryProperty (name: string) (element: JsonElement) : JsonElement voption =
        match element.TryGetProperty name with
        | true, value -> ValueSome value
        | _ -> ValueNone

    let private text (place: RulePlace) (element: JsonElement) : string =
        if element.ValueKind = JsonValueKind.String then
            nonNull (element.GetString())
        else
            wrong place "must be a string"

    let private items (place: RulePlace) (element: JsonElement) : (RulePlace * JsonElement) list =
        if element.ValueKind = JsonValueKind.Array then
            [
                for position, item in Seq.indexed (element.EnumerateArray()) -> place.Item position, item
            ]
        else
            wrong place "must be a list"

    let private members (place: RulePlace) (element: JsonElement) : (RulePlace * string * JsonElement) list =
        if element.ValueKind = JsonValueKind.Object then
            [
                for property in element.EnumerateObject() -> place.Step property.Name, property.Name, property.Value
            ]
        else
            wrong place "must be an object"

    let private typeName (ruleType: RuleType) : string =
        match ruleType with
        | RuleType.String -> "a string"
        | RuleType.Boolean -> "true or false"
        | RuleType.Integer -> "an integer"
        | RuleType.Strings -> "strings"
        | RuleType.Partition -> "a partition"
        | RuleType.Arn -> "an ARN"
        | RuleType.Url -> "a URL"

    let private expect (place: RulePlace) (wanted: RuleType) (value: RuleExpression, found: RuleType) : RuleExpression =
        if wanted = found then
            value
        else
            wrong place $"must be {typeName wanted}, not {typeName found}"

    // ------------------------------------------------------------------------------------------------- paths

    let private find (place: RulePlace) (scope: Scope) (name: string) : RuleExpression * RuleType =
        match scope.TryFind name with
        | Some found -> found
        | None -> wrong place $"there is no \"{name}\" here"

    /// One key of a path, with an index behind it or not.
    let private step (place: RulePlace) (value: RuleExpression, valueType: RuleType) (part: string) =
        let key, index =
            match part.IndexOf '[' with
            | -1 -> part, ValueNone
            | opening when part.EndsWith ']' ->
                match
                    Int32.TryParse(
                        part.AsSpan(opening + 1, part.Length - opening - 2),
                        Globalization.NumberStyles.AllowLeadingSign,
                        Globalization.CultureInfo.InvariantCulture
                    )
                with
                | true, index -> part.Substring(0, opening), ValueSome index
                | _ -> wrong place $"\"{part}\" has no index between its brackets"
            | _ -> wrong place $"\"{part}\" has no closing bracket"

        let found, foundType =
            if key = "" && index.IsSome then
                value, valueType
            else
                match RuleFunctions.tryAttribute valueType key with
                | Some(attributeType, read) -> RuleExpression.Attribute(value, read), attributeType
                | None -> wrong place $"{typeName valueType} has no \"{key}\""

        match index, foundType with
        | ValueNone, _ -> found, foundType
        | ValueSome index, RuleType.Strings -> RuleExpression.Item(found, index), RuleType.String
        | _ -> wrong place $"{typeName foundType} has no elements"

    let private follow
        (place: RulePlace)
        (path: string)
        (start: RuleExpression * RuleType)
        : RuleExpression * RuleType =
        path.Split '.' |> Array.fold (step place) start

    // --------------------------------------------------------------------------------------------- templates

    /// What stands between braces: a name, or a name, a "#" and a path.
    let private hole (place: RulePlace) (scope: Scope) (inside: string) : RuleExpression =
        let value =
            match inside.IndexOf '#' with
            | -1 -> find place scope inside
            | mark -> find place scope (inside.Substring(0, mark)) |> follow place (inside.Substring(mark + 1))

        expect place RuleType.String value

    /// A string with values in braces; a brace of its own is written twice.
    let private template (place: RulePlace) (scope: Scope) (text: string) : RuleExpression =
        let parts = List<RuleExpression>()
        let plain = Text.StringBuilder()

        let flush () : unit =
            if plain.Length > 0 then
                parts.Add(RuleExpression.Literal(plain.ToString()))
                plain.Clear() |> ignore

        let mutable position = 0

        while position < text.Length do
            let c = text[position]
            let isTwice = position + 1 < text.Length && text[position + 1] = c

            match c with
            | '{'
            | '}' when isTwice ->
                plain.Append c |> ignore
                position <- position + 2
            | '{' ->
                match text.IndexOf('}', position) with
                | -1 -> wrong place "has a brace that is not closed"
                | closing ->
                    flush ()
                    parts.Add(hole place scope (text.Substring(position + 1, closing - position - 1)))
                    position <- closing + 1
            | '}' -> wrong place "has a closing brace without an opening one"
            | c ->
                plain.Append c |> ignore
                position <- position + 1

        flush ()

        match parts.Count with
        | 0 -> RuleExpression.Literal ""
        | 1 -> parts[0]
        | _ -> RuleExpression.Template(parts.ToArray())

    // ------------------------------------------------------------------------------------------- expressions

    // "coalesce" takes any number; AWS's rules give it two.
    let private mostArguments = 1024

    let private literalText (place: RulePlace) (value: RuleExpression) : string =
        match value with
        | RuleExpression.Literal(:? string as text) -> text
        | _ -> wrong place "must be a string as it stands"

    let rec private expression (scope: Scope) (place: RulePlace) (element: JsonElement) : RuleExpression * RuleType =
        match element.ValueKind with
        | JsonValueKind.String -> template place scope (nonNull (element.GetString())), RuleType.String
        | JsonValueKind.True -> RuleExpression.Literal RuleFunctions.yes, RuleType.Boolean
        | JsonValueKind.False -> RuleExpression.Literal RuleFunctions.no, RuleType.Boolean
        | JsonValueKind.Number ->
            match element.TryGetInt32() with
            | true, number -> RuleExpression.Literal(nonNull (box number)), RuleType.Integer
            | _ -> wrong place "must be an integer of 32 bits"
        | JsonValueKind.Array ->
            let values = [| for item in element.EnumerateArray() -> text place item |]
            RuleExpression.Literal(nonNull (box values)), RuleType.Strings
        | JsonValueKind.Object ->
            match tryProperty "ref" element with
            | ValueSome name -> find place scope (text place name)
            | ValueNone -> call scope place element
        | _ -> wrong place "is no value"

    and private call (scope: Scope) (place: RulePlace) (element: JsonElement) : RuleExpression * RuleType =
        let name = text (place.Step "fn") (require place "fn" element)
        let given = require place "argv" element

        if given.ValueKind = JsonValueKind.Array && given.GetArrayLength() > mostArguments then
            wrong place $"\"{name}\" takes no more than {mostArguments} arguments"

        let arguments = [
            for place, argument in items (place.Step "argv") given ->
                place, expression scope place argument
        ]

        let sameType () : RuleType =
            match arguments with
            | (_, (_, first)) :: rest ->
                for place, value in rest do
                    expect place first value |> ignore

                first
            | [] -> wrong place $"\"{name}\" needs arguments"

        match name, arguments with
        | "isSet", [ _, (value, _) ] -> RuleExpression.IsSet value, RuleType.Boolean
        | "not", [ place, value ] -> RuleExpression.Not(expect place RuleType.Boolean value), RuleType.Boolean
        | "stringEquals", [ leftPlace, left; rightPlace, right ] ->
            RuleExpression.Equals(expect leftPlace RuleType.String left, expect rightPlace RuleType.String right),
            RuleType.Boolean
        | "booleanEquals", [ leftPlace, left; rightPlace, right ] ->
            RuleExpression.Equals(expect leftPlace RuleType.Boolean left, expect rightPlace RuleType.Boolean right),
            RuleType.Boolean
        | "getAttr", [ _, value; pathPlace, (path, _) ] -> follow pathPlace (literalText pathPlace path) value
        | "coalesce", _ :: _ :: _ ->
            let values = [| for _, (value, _) in arguments -> value |]
            RuleExpression.Coalesce values, sameType ()
        | "ite", [ place, condition; _, (yes, yesType); noPlace, no ] ->
            RuleExpression.IfElse(expect place RuleType.Boolean condition, yes, expect noPlace yesType no), yesType
        | _ ->
            match RuleFunctions.tryFind name with
            | None -> wrong place $"there is no function \"{name}\" of {arguments.Length} arguments"
            | Some signature when signature.Takes.Length <> arguments.Length ->
                wrong place $"\"{name}\" takes {signature.Takes.Length} arguments, not {arguments.Length}"
            | Some signature ->
                let values = [|
                    for wanted, (place, value) in List.zip signature.Takes arguments -> expect place wanted value
                |]

                RuleExpression.Call(values, signature.Apply), signature.Gives

    // ------------------------------------------------------------------------------------------------- rules

    /// A condition, and what is known after it. Slots count up from the number of variables in sight.
    let private condition
        (reading: Reading)
        (scope: Scope, used: int)
        (place: RulePlace, element: JsonElement)
        : RuleCondition * (Scope * int) =
        let value, valueType = call scope place element

        match tryProperty "assign" element with
        | ValueNone -> { Value = value; Slot = -1 }, (scope, used)
        | ValueSome name ->
            let name = text (place.Step "assign") name

            if scope.ContainsKey name then
                wrong place $"\"{name}\" has a value already"

            reading.Slots <- max reading.Slots (used + 1)

            { Value = value; Slot = used }, (scope.Add(name, (RuleExpression.Variable used, valueType)), used + 1)

    let rec private property (scope: Scope) (place: RulePlace) (element: JsonElement) : RuleProperty =
        match element.ValueKind with
        | JsonValueKind.String ->
            match template place scope (nonNull (element.GetString())) with
            | RuleExpression.Literal(:? string as text) -> RuleProperty.Fixed(Document.String text)
            | value -> RuleProperty.Text value
        | JsonValueKind.True -> RuleProperty.Fixed(Document.Boolean true)
        | JsonValueKind.False -> RuleProperty.Fixed(Document.Boolean false)
        | JsonValueKind.Number ->
            match element.TryGetInt64() with
            | true, number -> RuleProperty.Fixed(Document.Integer number)
            | _ -> wrong place "must be an integer"
        | JsonValueKind.Array ->
            RuleProperty.List [ for place, item in items place element -> property scope place item ]
        | JsonValueKind.Object ->
            RuleProperty.Map [ for place, name, value in members place element -> name, property scope place value ]
        | _ -> wrong place "is no value"

    let private endpoint (scope: Scope) (place: RulePlace) (element: JsonElement) : RuleOutcome =
        let url = expression scope (place.Step "url") (require place "url" element)

        let headers =
            match tryProperty "headers" element with
            | ValueNone -> []
            | ValueSome headers -> [
                for place, name, values in members (place.Step "headers") headers ->
                    name,
                    [
                        for place, value in items place values ->
                            expect place RuleType.String (expression scope place value)
                    ]
              ]

        let properties =
            match tryProperty "properties" element with
            | ValueNone -> []
            | ValueSome properties -> [
                for place, name, value in members (place.Step "properties") properties ->
                    name, property scope place value
              ]

        RuleOutcome.Endpoint(expect (place.Step "url") RuleType.String url, headers, properties)

    let rec private rule (reading: Reading) (scope: Scope, used: int) (place: RulePlace, element: JsonElement) : Rule =
        let conditions, (scope, used) =
            items (place.Step "conditions") (require place "conditions" element)
            |> List.mapFold (condition reading) (scope, used)

        let outcome =
            match text (place.Step "type") (require place "type" element) with
            | "endpoint" -> endpoint scope (place.Step "endpoint") (require place "endpoint" element)
            | "error" ->
                let place' = place.Step "error"

                RuleOutcome.Error(
                    expect place' RuleType.String (expression scope place' (require place "error" element))
                )
            | "tree" -> RuleOutcome.Tree(rules reading (scope, used) place element)
            | other -> wrong place $"there is no rule of type \"{other}\""

        { Conditions = Array.ofList conditions; Outcome = outcome }

    and private rules (reading: Reading) (scope: Scope * int) (place: RulePlace) (element: JsonElement) : Rule[] = [|
        for inner in items (place.Step "rules") (require place "rules" element) -> rule reading scope inner
    |]

    // -------------------------------------------------------------------------------------------- parameters

    let private parameterType (place: RulePlace) (name: string) : RuleType =
        if name.Equals("string", StringComparison.OrdinalIgnoreCase) then
            RuleType.String
        elif name.Equals("boolean", StringComparison.OrdinalIgnoreCase) then
            RuleType.Boolean
        elif name.Equals("stringArray", StringComparison.OrdinalIgnoreCase) then
            RuleType.Strings
        else
            wrong place $"there is no type \"{name}\""

    let private flag (name: string) (element: JsonElement) : bool =
        match tryProperty name element with
        | ValueSome value -> value.ValueKind = JsonValueKind.True
        | ValueNone -> false

    let private parameter (place: RulePlace, name: string, element: JsonElement) : RuleParameter =
        let ruleType = parameterType (place.Step "type") (text (place.Step "type") (require place "type" element))

        {
            Name = name
            Type = ruleType
            BuiltIn =
                (match tryProperty "builtIn" element with
                 | ValueSome builtIn -> text (place.Step "builtIn") builtIn
                 | ValueNone -> "")
            Required = flag "required" element
            Default =
                (match tryProperty "default" element with
                 | ValueNone -> null
                 | ValueSome value ->
                     match
                         expression Map.empty (place.Step "default") value |> expect (place.Step "default") ruleType
                     with
                     | RuleExpression.Literal value -> value
                     | _ -> wrong (place.Step "default") "must be a value as it stands")
        }

    /// <summary>Parameters, rules and the number of variables that are in sight at most; or what is wrong, and where.</summary>
    let read (root: JsonElement) : Result<RuleParameter[] * Rule[] * int, string> =
        try
            let parameters = [|
                for parameter' in
                    members (RulePlace.Root "parameters") (require (RulePlace.Root "the rule set") "parameters" root) ->
                    parameter parameter'
            |]

            let scope: Scope =
                Map.ofSeq (
                    parameters
                    |> Seq.mapi (fun index parameter ->
                        parameter.Name, (RuleExpression.Parameter index, parameter.Type))
                )

            let reading = Reading()
            let rules = rules reading (scope, 0) (RulePlace.Root "the rule set") root
            Ok(parameters, rules, reading.Slots)
        with RuleException message ->
            Error message
