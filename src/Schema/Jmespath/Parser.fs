namespace FunctionalAws.Schema.Search

open System
open FunctionalAws
open FunctionalAws.Schema

/// How strongly signs bind. An operator goes on with its left side as long as that was asked for by a weaker one.
module private Power =

    let pipe = 1
    let disjunction = 2
    let conjunction = 3
    let comparison = 5
    // Weaker than all that may follow a name, so that !a.b and !a[0] negate what is found.
    let negation = 8
    let flatten = 9
    /// What binds weaker ends a projection.
    let projectionEnd = 10
    let projection = 20
    let filter = 21
    let dot = 40
    let bracket = 55

    let ofToken (token: Token) : int =
        match token with
        | Token.Pipe -> pipe
        | Token.Or -> disjunction
        | Token.And -> conjunction
        | Token.Compare _ -> comparison
        | Token.Flatten -> flatten
        | Token.Filter -> filter
        | Token.Dot -> dot
        | Token.OpenBracket -> bracket
        | _ -> 0

/// An expression, and how deep it is.
[<Struct; NoComparison; NoEquality>]
type private Node = { Tree: Expression; Height: int }

/// <summary>A Pratt parser: https://tdop.github.io.</summary>
/// <remarks>
/// The first problem is kept, and from then on no words are left, so that everything comes to its end.
/// </remarks>
[<Sealed>]
type private Parser(lexemes: Lexer.Lexeme[]) =

    let last = lexemes.Length - 1
    let mutable position = 0
    let mutable problem: JmespathError voption = ValueNone

    let current () : Token = lexemes[position].Token

    let start () : int = lexemes[position].Start

    let following () : Token = lexemes[min last (position + 1)].Token

    let advance () : unit = position <- min last (position + 1)

    let failAs (kind: JmespathErrorKind) (at: int) (message: string) : unit =
        if problem.IsNone then
            problem <- ValueSome { Kind = kind; Position = at; Message = message }

        position <- last

    let fail (message: string) : unit =
        let message =
            if position = last then
                String.Concat("the expression ends too early: ", message)
            else
                message

        failAs JmespathErrorKind.Syntax (start ()) message

    let failAsTooDeep () : unit = failAs JmespathErrorKind.Syntax (start ()) "the expression is nested too deep"

    let leaf (tree: Expression) : Node = { Tree = tree; Height = 1 }

    let self = leaf Expression.Current

    let grown (height: int) (tree: Expression) : Node =
        if height >= JmespathLimits.Depth then failAsTooDeep ()

        { Tree = tree; Height = height + 1 }

    let unary (node: Node) (build: Expression -> Expression) : Node = grown node.Height (build node.Tree)

    let binary (left: Node) (right: Node) (build: Expression * Expression -> Expression) : Node =
        grown (max left.Height right.Height) (build (left.Tree, right.Tree))

    let skip (token: Token) (message: string) : unit = if current () = token then advance () else fail message

    /// Entries between commas up to a closing word, at least one.
    let list (closing: Token) (entry: unit -> 'entry) : 'entry list =
        let entries = ResizeArray [ entry () ]

        while current () = Token.Comma do
            advance ()
            entries.Add(entry ())

        skip closing "a ',' or the closing bracket is missing"
        List.ofSeq entries

    /// True when what follows an opening bracket makes it an index, a slice or a wildcard.
    let isBracketSpecifier () : bool =
        match following () with
        | Token.Number _
        | Token.Colon -> true
        | Token.Star -> lexemes[min last (position + 2)].Token = Token.CloseBracket
        | _ -> false

    let optionalNumber () : int voption =
        match current () with
        | Token.Number value ->
            advance ()
            ValueSome value
        | _ -> ValueNone

    member this.Whole() : Result<Expression, JmespathError> =
        let node = this.Expression(0, 0)

        if position < last then fail "this cannot follow what is before it"

        match problem with
        | ValueSome error -> Error error
        | ValueNone -> Ok node.Tree

    /// An expression, up to an operator that does not bind stronger than the given power.
    member private this.Expression(power: int, depth: int) : Node =
        if depth >= JmespathLimits.Depth then
            failAsTooDeep ()
            self
        else
            this.GoOn(this.Start(depth + 1), power, depth + 1)

    /// What follows an expression and binds stronger than the given power.
    member private this.GoOn(node: Node, power: int, depth: int) : Node =
        let mutable left = node

        while Power.ofToken (current ()) > power do
            left <- this.Continue(left, depth)

        left

    member private this.Start(depth: int) : Node =
        match current () with
        | Token.Name name when following () = Token.OpenParenthesis -> this.Call(name, depth)
        | Token.QuotedName _ when following () = Token.OpenParenthesis ->
            fail "a function's name is not quoted"
            self
        | Token.Name name
        | Token.QuotedName name ->
            advance ()
            leaf (Expression.Field name)
        | Token.Literal value ->
            advance ()
            leaf (Expression.Literal value)
        | Token.Current ->
            advance ()
            self
        | Token.Star ->
            advance ()
            binary self (this.Projection(Power.projection, depth)) Expression.ProjectValues
        | Token.Not ->
            advance ()
            unary (this.Expression(Power.negation, depth)) Expression.Not
        | Token.OpenParenthesis ->
            advance ()
            let inner = this.Expression(0, depth)
            skip Token.CloseParenthesis "a ')' is missing"
            inner
        | Token.OpenBrace -> this.Map depth
        | Token.OpenBracket when not (isBracketSpecifier ()) -> this.List depth
        | Token.OpenBracket
        | Token.Filter
        | Token.Flatten -> this.Continue(self, depth)
        | Token.Reference ->
            fail "'&' stands only before a function's argument"
            self
        | _ ->
            fail "an expression should be here"
            self

    /// What an operator makes of its left side and of what follows.
    member private this.Continue(left: Node, depth: int) : Node =
        let at = start ()
        let operator = current ()
        let isSpecifier = isBracketSpecifier ()
        advance ()

        match operator with
        | Token.Pipe -> binary left (this.Expression(Power.pipe, depth)) Expression.Chain
        | Token.Or -> binary left (this.Expression(Power.disjunction, depth)) Expression.Or
        | Token.And -> binary left (this.Expression(Power.conjunction, depth)) Expression.And
        | Token.Compare comparator ->
            binary left (this.Expression(Power.comparison, depth)) (fun (left, right) ->
                Expression.Compare(comparator, left, right, at))
        | Token.Dot when current () = Token.Star ->
            advance ()
            binary left (this.Projection(Power.projection, depth)) Expression.ProjectValues
        | Token.Dot -> binary left (this.AfterDot(Power.dot, depth)) Expression.Chain
        | Token.Flatten ->
            let source = unary left Expression.Flatten
            binary source (this.Projection(Power.flatten, depth)) Expression.Project
        | Token.Filter ->
            let condition = this.Expression(0, depth)
            skip Token.CloseBracket "a filter has no closing ']'"
            let each = this.Projection(Power.projection, depth)

            grown
                (max left.Height (max condition.Height each.Height))
                (Expression.Filter(left.Tree, condition.Tree, each.Tree))
        | _ when isSpecifier -> this.Bracket(left, depth)
        | _ ->
            let message = "a number, a slice or '*' should follow '['; a selection of values is written '.[...]'"
            failAs JmespathErrorKind.Syntax at message
            self

    /// An index, a slice or a list's wildcard, from after its bracket on.
    member private this.Bracket(left: Node, depth: int) : Node =
        let at = start ()

        match current (), following () with
        | Token.Star, _ ->
            advance ()
            advance ()
            binary left (this.Projection(Power.projection, depth)) Expression.Project
        | Token.Number index, following when following <> Token.Colon ->
            advance ()
            skip Token.CloseBracket "an index has no closing ']'"
            binary left (leaf (Expression.Index index)) Expression.Chain
        | _ ->
            let first = optionalNumber ()
            skip Token.Colon "a slice has no ':'"
            let stop = optionalNumber ()

            let step =
                if current () = Token.Colon then
                    advance ()
                    optionalNumber ()
                else
                    ValueNone

            skip Token.CloseBracket "a slice has no closing ']', or more than three parts"

            if step = ValueSome 0 then
                failAs JmespathErrorKind.InvalidValue at "a slice's step cannot be 0"

            let slice = leaf (Expression.Slice(first, stop, ValueOption.defaultValue 1 step))
            let source = binary left slice Expression.Chain
            binary source (this.Projection(Power.projection, depth)) Expression.Project

    /// What is asked of each item of a projection: all that follows, up to what ends the projection.
    member private this.Projection(power: int, depth: int) : Node =
        match current () with
        | token when Power.ofToken token < Power.projectionEnd -> self
        | Token.Dot ->
            advance ()
            this.AfterDot(power, depth)
        | Token.OpenBracket when not (isBracketSpecifier ()) ->
            fail "a selection of values is written '.[...]' here"
            self
        | _ -> this.Expression(power, depth)

    member private this.AfterDot(power: int, depth: int) : Node =
        match current () with
        | Token.Name _
        | Token.QuotedName _
        | Token.Star -> this.Expression(power, depth)
        | Token.OpenBracket -> this.GoOn(this.List depth, power, depth)
        | Token.OpenBrace -> this.GoOn(this.Map depth, power, depth)
        | _ ->
            fail "a name, a function, '*', '[' or '{' should follow '.'"
            self

    member private this.List(depth: int) : Node =
        advance ()
        let items = list Token.CloseBracket (fun () -> this.Expression(0, depth))

        grown
            (items |> List.fold (fun height item -> max height item.Height) 0)
            (Expression.List(items |> List.map _.Tree))

    member private this.Map(depth: int) : Node =
        advance ()

        let entries =
            list Token.CloseBrace (fun () ->
                match current () with
                | Token.Name name
                | Token.QuotedName name ->
                    advance ()
                    skip Token.Colon "a ':' should follow a key"
                    name, this.Expression(0, depth)
                | _ ->
                    fail "a key should be here"
                    "", self)

        grown
            (entries |> List.fold (fun height (_, value) -> max height value.Height) 0)
            (Expression.Map(entries |> List.map (fun (name, value) -> name, value.Tree)))

    member private this.Argument(depth: int) : struct (JmespathArgument * int) =
        let isReference = (current () = Token.Reference)

        if isReference then advance ()

        let node = this.Expression(0, depth)
        let argument = if isReference then JmespathArgument.Reference else JmespathArgument.Value
        struct (argument node.Tree, node.Height)

    member private this.Call(name: string, depth: int) : Node =
        let at = start ()
        advance ()
        advance ()

        let arguments =
            if current () = Token.CloseParenthesis then
                advance ()
                []
            else
                list Token.CloseParenthesis (fun () -> this.Argument depth)

        let count = arguments.Length

        match JmespathFunction.tryFind name with
        | ValueNone ->
            failAs JmespathErrorKind.UnknownFunction at $"there is no function {name}"
            self
        | ValueSome signature when count < signature.Least || (signature.Most.IsSome && count > signature.Most.Value) ->
            failAs JmespathErrorKind.InvalidArity at $"{name}({signature.Types}) cannot be given {count} arguments"
            self
        | ValueSome signature ->
            let height = arguments |> List.fold (fun height (struct (_, h)) -> max height h) 0
            let arguments = arguments |> List.map (fun (struct (argument, _)) -> argument)
            grown height (Expression.Call(signature.Function, arguments, at))

/// Makes expressions of text.
[<RequireQualifiedAccess>]
module internal JmespathParser =

    /// The expression that a text is, or the first thing that is wrong with it.
    let parse (text: string) : Result<Expression, JmespathError> =
        if text.Length > JmespathLimits.Length then
            Error {
                Kind = JmespathErrorKind.Syntax
                Position = JmespathLimits.Length
                Message = "the expression is longer than 65536 characters"
            }
        else

            match Lexer.tokens text with
            | Error error -> Error error
            | Ok lexemes -> Parser(lexemes).Whole()
