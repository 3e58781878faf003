namespace FunctionalAws

/// Operations over inputs that carry more than the operation asks for.
[<RequireQualifiedAccess>]
module internal WrappedOperation =

    /// The same operation over what its inputs are wrapped in.
    let rec create
        (wrap: 'input -> 'wrapper)
        (unwrap: 'wrapper -> 'input)
        (operation: Operation<'input, 'output>)
        : Operation<'wrapper, 'output> = {
        Info = operation.Info
        Validate = fun validation wrapper -> operation.Validate validation (unwrap wrapper)
        Build = fun newId wrapper -> operation.Build newId (unwrap wrapper)
        Context = fun wrapper -> operation.Context(unwrap wrapper)
        Parse = operation.Parse
        RequestId = operation.RequestId
        Documents = {
            OfInput = fun wrapper -> operation.Documents.OfInput(unwrap wrapper)
            ToInput = fun document -> operation.Documents.ToInput document |> Result.map wrap
            OfOutput = operation.Documents.OfOutput
            ToOutput = operation.Documents.ToOutput
        }
        InProtocol =
            operation.InProtocol
            |> ValueOption.map (fun choose -> fun protocols -> create wrap unwrap (choose protocols))
    }
