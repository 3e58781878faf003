namespace FunctionalAws

open System
open System.Collections.Generic
open System.Text.Json

/// <summary>Rules that are not what the specification says. It does not leave the reader.</summary>
exception private RuleException of message: string

/// A value in the text, and where that is. The place becomes a text when something is wrong there: rules are read before a
/// program's first call.
[<Sealed; AllowNullLiteral>]
type private Node(parent: Node, name: string, position: int, json: JsonElement) =

    /// A member of an object.
    new(parent: Node, name: string, json: JsonElement) = Node(parent, name, -1, json)

    member _.Name: string = name
    member _.Kind: JsonValueKind = json.ValueKind
    member _.Json: JsonElement = json

    member _.Place: string =
        match parent with
        | null -> name
        | parent when position >= 0 -> String.Concat(parent.Place, "[", position.ToString(), "]")
        | parent -> String.Concat(parent.Place, ".", name)

    /// The member of an object, or null.
    member this.TryMember(name: string) : Node =
        match json.TryGetProperty name with
        | true, value -> Node(this, name, value)
        | _ -> null

/// What a name stands for: a parameter, or the slot of a variable; and its type.
[<NoComparison; NoEquality>]
type private Named = { Name: string; Value: RuleExpression; Type: RuleType }

/// <summary>
/// Reads endpoint rules, and checks them as a compiler would: names are known, values have the types that they are used
/// as. So nothing can go wrong when the rules are asked, but that a value is not there.
/// </summary>
[<RequireQualifiedAccess>]
module internal RuleReader =

    // AWS's largest rules have some twenty names in sight, and calls of four arguments. Far beyond that, looking for a name
    // would take for ever.
    let private mostNames = 1024
    let private mostArguments = 1024

    /// What is being read, and how many slots that has needed so far.
    [<Sealed>]
    type private Reading() =
        member val Slots = 0 with get, set

    let private wrong (node: Node) (message: string) : 'a =
        raise (RuleException(String.Concat(node.Place, ": ", message)))

    let private require (name: string) (node: Node) : Node =
        if node.Kind <> JsonValueKind.Object then
            wrong node "must be an object"
        else
            match node.TryMember name with
            | null -> wrong node $"has no \"{name}\""
            | found -> found

    let private text (node: Node) : string =
        if node.Kind = JsonValueKind.String then
            nonNull (node.Json.GetString())
        else
            wrong node "must be a string"

    let private items (node: Node) : Node[] =
        if node.Kind <> JsonValueKind.Array then
            wrong node "must be a list"
        else
            let items = Array.zeroCreate (node.Json.GetArrayLength())
            let mutable position = 0

            for item in node.Json.EnumerateArray() do
                items[position] <- Node(node, "", position, item)
                position <- position + 1

            items

    let private members (node: Node) : Node[] =
        if node.Kind <> JsonValueKind.Object then
            wrong node "must be an object"
        else
            let members = List<Node>()

            for property in node.Json.EnumerateObject() do
                members.Add(Node(node, property.Name, property.Value))

            members.ToArray()

    let private typeName (ruleType: RuleType) : string =
        match ruleType with
        | RuleType.String -> "a string"
        | RuleType.Boolean -> "true or false"
        | RuleType.Integer -> "an integer"
        | RuleType.Strings -> "strings"
        | RuleType.Partition -> "a partition"
        | RuleType.Arn -> "an ARN"
        | RuleType.Url -> "a URL"

    let private expect (node: Node) (wanted: RuleType) (value: RuleExpression, found: RuleType) : RuleExpression =
        // The types are one object each. Comparing them as values would have the comparers of all kinds made.
        if obj.ReferenceEquals(wanted, found) then
            value
        else
            wrong node $"must be {typeName wanted}, not {typeName found}"

    // ------------------------------------------------------------------------------------------------- paths

    let rec private tryFind (scope: Named list) (name: string) : Named voption =
        match scope with
        | [] -> ValueNone
        | known :: _ when known.Name = name -> ValueSome known
        | _ :: others -> tryFind others name

    let private find (node: Node) (scope: Named list) (name: string) : RuleExpression * RuleType =
        match tryFind scope name with
        | ValueSome found -> found.Value, found.Type
        | ValueNone -> wrong node $"there is no \"{name}\" here"

    /// One key of a path, with an index behind it or not.
    let private step (node: Node) (value: RuleExpression, valueType: RuleType) (part: string) =
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
                | _ -> wrong node $"\"{part}\" has no index between its brackets"
            | _ -> wrong node $"\"{part}\" has no closing bracket"

        let found, foundType =
            if key = "" && index.IsSome then
                value, valueType
            else
                match RuleFunctions.tryAttribute valueType key with
                | Some(attributeType, read) -> RuleExpression.Attribute(value, read), attributeType
                | None -> wrong node $"{typeName valueType} has no \"{key}\""

        match index, foundType with
        | ValueNone, _ -> found, foundType
        | ValueSome index, RuleType.Strings -> RuleExpression.Item(found, index), RuleType.String
        | _ -> wrong node $"{typeName foundType} has no elements"

    let private follow (node: Node) (path: string) (start: RuleExpression * RuleType) : RuleExpression * RuleType =
        let mutable value = start

        for part in path.Split '.' do
            value <- step node value part

        value

    // --------------------------------------------------------------------------------------------- templates

    /// What stands between braces: a name, or a name, a "#" and a path.
    let private hole (node: Node) (scope: Named list) (inside: string) : RuleExpression =
        let value =
            match inside.IndexOf '#' with
            | -1 -> find node scope inside
            | mark -> find node scope (inside.Substring(0, mark)) |> follow node (inside.Substring(mark + 1))

        expect node RuleType.String value

    /// A string with values in braces; a brace of its own is written twice.
    let private template (node: Node) (scope: Named list) (text: string) : RuleExpression =
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
                | -1 -> wrong node "has a brace that is not closed"
                | closing ->
                    flush ()
                    parts.Add(hole node scope (text.Substring(position + 1, closing - position - 1)))
                    position <- closing + 1
            | '}' -> wrong node "has a closing brace without an opening one"
            | c ->
                plain.Append c |> ignore
                position <- position + 1

        flush ()

        match parts.Count with
        | 0 -> RuleExpression.Literal ""
        | 1 -> parts[0]
        | _ -> RuleExpression.Template(parts.ToArray())

    // ------------------------------------------------------------------------------------------- expressions

    let private literalText (node: Node) (value: RuleExpression) : string =
        match value with
        | RuleExpression.Literal(:? string as text) -> text
        | _ -> wrong node "must be a string as it stands"

    let rec private expression (scope: Named list) (node: Node) : RuleExpression * RuleType =
        match node.Kind with
        | JsonValueKind.String -> template node scope (text node), RuleType.String
        | JsonValueKind.True -> RuleExpression.Literal RuleFunctions.yes, RuleType.Boolean
        | JsonValueKind.False -> RuleExpression.Literal RuleFunctions.no, RuleType.Boolean
        | JsonValueKind.Number ->
            match node.Json.TryGetInt32() with
            | true, number -> RuleExpression.Literal(nonNull (box number)), RuleType.Integer
            | _ -> wrong node "must be an integer of 32 bits"
        | JsonValueKind.Array ->
            let values = Array.ConvertAll(items node, Converter text)
            RuleExpression.Literal(nonNull (box values)), RuleType.Strings
        | JsonValueKind.Object ->
            match node.TryMember "ref" with
            | null -> call scope node
            | name -> find node scope (text name)
        | _ -> wrong node "is no value"

    and private call (scope: Named list) (node: Node) : RuleExpression * RuleType =
        let name = text (require "fn" node)
        let argv = require "argv" node

        if argv.Kind = JsonValueKind.Array && argv.Json.GetArrayLength() > mostArguments then
            wrong node $"\"{name}\" takes no more than {mostArguments.ToString()} arguments"

        let places = items argv
        let arguments = Array.ConvertAll(places, Converter(expression scope))
        let expectAt (index: int) (wanted: RuleType) = expect places[index] wanted arguments[index]

        let sameType () : RuleType =
            for index in 1 .. arguments.Length - 1 do
                expectAt index (snd arguments[0]) |> ignore

            snd arguments[0]

        match name, arguments.Length with
        | "isSet", 1 -> RuleExpression.IsSet(fst arguments[0]), RuleType.Boolean
        | "not", 1 -> RuleExpression.Not(expectAt 0 RuleType.Boolean), RuleType.Boolean
        | "stringEquals", 2 ->
            RuleExpression.Equals(expectAt 0 RuleType.String, expectAt 1 RuleType.String), RuleType.Boolean
        | "booleanEquals", 2 ->
            RuleExpression.Equals(expectAt 0 RuleType.Boolean, expectAt 1 RuleType.Boolean), RuleType.Boolean
        | "getAttr", 2 -> follow places[1] (literalText places[1] (fst arguments[1])) arguments[0]
        | "coalesce", count when count >= 2 ->
            RuleExpression.Coalesce(Array.ConvertAll(arguments, Converter fst)), sameType ()
        | "ite", 3 ->
            let (yes, yesType) = arguments[1]
            RuleExpression.IfElse(expectAt 0 RuleType.Boolean, yes, expectAt 2 yesType), yesType
        | _ ->
            match RuleFunctions.tryFind name with
            | None -> wrong node $"there is no function \"{name}\" of {arguments.Length.ToString()} arguments"
            | Some signature when signature.Takes.Length <> arguments.Length ->
                wrong
                    node
                    $"\"{name}\" takes {signature.Takes.Length.ToString()} arguments, not {arguments.Length.ToString()}"
            | Some signature ->
                let values: RuleExpression[] = Array.zeroCreate arguments.Length

                for index in 0 .. values.Length - 1 do
                    values[index] <- expectAt index signature.Takes[index]

                RuleExpression.Call(values, signature.Apply), signature.Gives

    // ------------------------------------------------------------------------------------------------- rules

    /// A condition, and what is known after it. Slots count up from the number of variables in sight.
    let private condition
        (reading: Reading)
        (scope: byref<Named list>)
        (used: byref<int>)
        (node: Node)
        : RuleCondition =
        let value, valueType = call scope node

        match node.TryMember "assign" with
        | null -> { Value = value; Slot = -1 }
        | name ->
            let name = text name

            if (tryFind scope name).IsSome then
                wrong node $"\"{name}\" has a value already"

            if used = mostNames then
                wrong node $"there are more than {mostNames.ToString()} variables here"

            let slot = used
            scope <- { Name = name; Value = RuleExpression.Variable slot; Type = valueType } :: scope
            used <- slot + 1
            reading.Slots <- max reading.Slots used
            { Value = value; Slot = slot }

    let rec private property (scope: Named list) (node: Node) : RuleProperty =
        match node.Kind with
        | JsonValueKind.String ->
            match template node scope (text node) with
            | RuleExpression.Literal(:? string as text) -> RuleProperty.Fixed(Document.String text)
            | value -> RuleProperty.Text value
        | JsonValueKind.True -> RuleProperty.Fixed(Document.Boolean true)
        | JsonValueKind.False -> RuleProperty.Fixed(Document.Boolean false)
        | JsonValueKind.Number ->
            match node.Json.TryGetInt64() with
            | true, number -> RuleProperty.Fixed(Document.Integer number)
            | _ -> wrong node "must be an integer"
        | JsonValueKind.Array -> RuleProperty.List [ for item in items node -> property scope item ]
        | JsonValueKind.Object -> RuleProperty.Map [ for entry in members node -> entry.Name, property scope entry ]
        | _ -> wrong node "is no value"

    let private header (scope: Named list) (node: Node) : string * RuleExpression list =
        node.Name, [ for value in items node -> expect value RuleType.String (expression scope value) ]

    let private endpoint (scope: Named list) (node: Node) : RuleOutcome =
        let url = require "url" node

        let headers =
            match node.TryMember "headers" with
            | null -> []
            | headers -> [ for entry in members headers -> header scope entry ]

        let properties =
            match node.TryMember "properties" with
            | null -> []
            | properties -> [ for entry in members properties -> entry.Name, property scope entry ]

        RuleOutcome.Endpoint(expect url RuleType.String (expression scope url), headers, properties)

    let rec private rule (reading: Reading) (scope: Named list) (used: int) (node: Node) : Rule =
        let mutable scope = scope
        let mutable used = used
        let places = items (require "conditions" node)
        let conditions: RuleCondition[] = Array.zeroCreate places.Length

        for index in 0 .. places.Length - 1 do
            conditions[index] <- condition reading &scope &used places[index]

        let kind = require "type" node

        let outcome =
            match text kind with
            | "endpoint" -> endpoint scope (require "endpoint" node)
            | "error" ->
                let error = require "error" node
                RuleOutcome.Error(expect error RuleType.String (expression scope error))
            | "tree" -> RuleOutcome.Tree(rules reading scope used node)
            | other -> wrong node $"there is no rule of type \"{other}\""

        { Conditions = conditions; Outcome = outcome }

    and private rules (reading: Reading) (scope: Named list) (used: int) (node: Node) : Rule[] =
        Array.ConvertAll(items (require "rules" node), Converter(rule reading scope used))

    // -------------------------------------------------------------------------------------------- parameters

    let private parameterType (node: Node) : RuleType =
        let name = text node

        if name.Equals("string", StringComparison.OrdinalIgnoreCase) then
            RuleType.String
        elif name.Equals("boolean", StringComparison.OrdinalIgnoreCase) then
            RuleType.Boolean
        elif name.Equals("stringArray", StringComparison.OrdinalIgnoreCase) then
            RuleType.Strings
        else
            wrong node $"there is no type \"{name}\""

    let private parameter (node: Node) : RuleParameter =
        let ruleType = parameterType (require "type" node)

        {
            Name = node.Name
            Type = ruleType
            BuiltIn =
                (match node.TryMember "builtIn" with
                 | null -> ""
                 | builtIn -> text builtIn)
            Required =
                (match node.TryMember "required" with
                 | null -> false
                 | required -> required.Kind = JsonValueKind.True)
            Default =
                (match node.TryMember "default" with
                 | null -> null
                 | value ->
                     match expect value ruleType (expression [] value) with
                     | RuleExpression.Literal value -> value
                     | _ -> wrong value "must be a value as it stands")
        }

    /// <summary>Parameters, rules and the number of variables that are in sight at most; or what is wrong, and where.</summary>
    let read (root: JsonElement) : Result<RuleParameter[] * Rule[] * int, string> =
        try
            let root = Node(null, "the rule set", root)
            let places = Node(null, "parameters", (require "parameters" root).Json)
            let parameters = Array.ConvertAll(members places, Converter parameter)
            let mutable scope = []

            if parameters.Length > mostNames then
                wrong places $"there are more than {mostNames.ToString()} parameters"

            for index in 0 .. parameters.Length - 1 do
                let parameter = parameters[index]

                scope <-
                    {
                        Name = parameter.Name
                        Value = RuleExpression.Parameter index
                        Type = parameter.Type
                    }
                    :: scope

            let reading = Reading()
            let rules = rules reading scope 0 root
            Ok(parameters, rules, reading.Slots)
        with RuleException message ->
            Error message
