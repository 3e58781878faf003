namespace FunctionalAws

/// The types that values in endpoint rules can have. Whether a value is there is found out when the rules are asked.
[<RequireQualifiedAccess>]
type internal RuleType =
    | String
    | Boolean
    | Integer
    | Strings
    | Partition
    | Arn
    | Url

/// What an expression has to be given before it can be evaluated: nothing else than what its type says. An absent value is
/// null; a function of an absent value is absent itself, save those that ask for it.
[<RequireQualifiedAccess; ReferenceEquality>]
type internal RuleExpression =
    /// A string, true or false, or strings.
    | Literal of value: obj
    | Parameter of index: int
    /// What a condition gave a name to.
    | Variable of slot: int
    /// Strings, joined.
    | Template of parts: RuleExpression[]
    | Attribute of source: RuleExpression * read: (obj -> objnull)
    /// An element, from the start or, when negative, from the end.
    | Item of source: RuleExpression * index: int
    | IsSet of value: RuleExpression
    | Not of value: RuleExpression
    | Equals of left: RuleExpression * right: RuleExpression
    /// A function of the library whose arguments are all there.
    | Call of arguments: RuleExpression[] * apply: (obj[] -> objnull)
    | Coalesce of values: RuleExpression[]
    | IfElse of condition: RuleExpression * yes: RuleExpression * no: RuleExpression

/// A condition holds when its value is there, and is not false.
[<NoComparison; NoEquality>]
type internal RuleCondition = {
    Value: RuleExpression
    /// Where the value goes, or -1.
    Slot: int
}

/// A property of an endpoint: values by names, at any depth.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type internal RuleProperty =
    | Text of RuleExpression
    | Fixed of Document
    | List of RuleProperty list
    | Map of (string * RuleProperty) list

/// What comes of a rule whose conditions hold.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type internal RuleOutcome =
    | Endpoint of
        url: RuleExpression *
        headers: (string * RuleExpression list) list *
        properties: (string * RuleProperty) list
    | Error of RuleExpression
    /// The first of these whose conditions hold; there has to be one.
    | Tree of Rule[]

/// A rule.
and [<NoComparison; NoEquality>] internal Rule = { Conditions: RuleCondition[]; Outcome: RuleOutcome }

/// A parameter that rules depend on.
[<NoComparison; NoEquality>]
type internal RuleParameter = {
    Name: string
    Type: RuleType
    /// The name of the setting that it is, as in "AWS::Region", or "".
    BuiltIn: string
    Required: bool
    /// Its value when it is given none, or null.
    Default: objnull
}
