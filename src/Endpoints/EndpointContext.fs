namespace FunctionalAws

open System

/// <summary>Where the values of a rule set's parameters come from.</summary>
[<RequireQualifiedAccess>]
module EndpointContext =

    /// The name of the setting that is the account of the credentials.
    [<Literal>]
    let AccountId: string = "AWS::Auth::AccountId"

    /// The value of a name.
    let rec tryFind (name: string) (values: (string * EndpointValue) list) : EndpointValue voption =
        match values with
        | [] -> ValueNone
        | (candidate, value) :: rest -> if String.Equals(candidate, name) then ValueSome value else tryFind name rest

    /// <summary>
    /// The value of a parameter: what the operation says of all its calls, or what the input has, or what was set for the
    /// client, or the setting that the rules name.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="input">The values in the input; asked for when the operation itself says nothing.</param>
    /// <param name="client">The values that were set for all calls of a client.</param>
    /// <param name="builtIn">Settings by their names, as in "AWS::Region".</param>
    /// <param name="parameter">The parameter.</param>
    let value
        (operation: OperationInfo)
        (input: unit -> (string * EndpointValue) list)
        (client: (string * EndpointValue) list)
        (builtIn: string -> EndpointValue voption)
        (parameter: RuleSetParameter)
        : EndpointValue voption =
        match tryFind parameter.Name operation.StaticContext with
        | ValueSome value -> ValueSome value
        | ValueNone ->
            match tryFind parameter.Name (input ()) with
            | ValueSome value -> ValueSome value
            | ValueNone ->
                match tryFind parameter.Name client with
                | ValueSome value -> ValueSome value
                | ValueNone when parameter.BuiltIn <> "" -> builtIn parameter.BuiltIn
                | ValueNone -> ValueNone
