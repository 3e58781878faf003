namespace FunctionalAws.Protocols

open FunctionalAws
open FunctionalAws.Schema

/// <summary>Finds in an operation's input what its endpoint depends on.</summary>
[<RequireQualifiedAccess>]
module internal OperationContext =

    /// The names of the endpoint parameters that inputs of an operation have values of.
    let names (operation: OperationModel) : string list =
        let ofMembers =
            match operation.Input with
            | null -> []
            | root -> [
                for m in root.Target.Members do
                    match m.Traits.ContextParam with
                    | null -> ()
                    | name -> name
              ]

        match ofMembers, operation.OperationContext with
        | names, [] -> names
        | names, expressions -> List.distinct (names @ List.map fst expressions)

    let private tryString (document: Document) : string option =
        match document with
        | Document.String text -> Some text
        | _ -> None

    /// What an expression found, as a parameter; what is neither text, nor texts, nor a truth is none.
    let private tryValue (found: Document) : EndpointValue option =
        match found with
        | Document.String text -> Some(EndpointValue.String text)
        | Document.Boolean flag -> Some(EndpointValue.Boolean flag)
        | Document.List items ->
            match List.choose tryString items with
            | texts when texts.Length = items.Length -> Some(EndpointValue.Strings texts)
            | _ -> None
        | _ -> None

    let private collect
        (known: (string * EndpointValue) list[])
        (write: ShapeWriter -> Schema -> 'input -> unit)
        (schema: Schema)
        (input: 'input)
        : (string * EndpointValue) list =
        let collector = ContextCollector.Mine()
        write (collector :> ShapeWriter) schema input
        collector.Take known

    /// The values of members that the model marks: context parameters and host labels.
    let private ofMembers
        (root: Member)
        (write: ShapeWriter -> Schema -> 'input -> unit)
        : 'input -> (string * EndpointValue) list =
        let isContext (m: Member) =
            not (isNull m.Traits.ContextParam) || m.Traits.HostLabel || m.Traits.EndpointDiscoveryId

        if root.Target.Members |> Array.exists isContext then
            // Calls ask for a few tables and buckets again and again. Races are harmless: a list is made once more.
            let known: (string * EndpointValue) list[] = Array.create 16 []

            fun input -> collect known write root.Target input
        else
            fun _ -> []

    /// The values that expressions find in the input as a document.
    let private ofExpressions
        (expressions: (string * string) list)
        (root: Member)
        (write: ShapeWriter -> Schema -> 'input -> unit)
        : 'input -> (string * EndpointValue) list =
        let parsed = [
            for name, path in expressions do
                match Jmespath.parse path with
                | Ok expression -> name, expression
                | Error _ -> ()
        ]

        // Most of an input, as the items of a table, is nothing that an expression could ask for.
        let write =
            match SelectedMembers.tryNames root.Target (List.map snd parsed) with
            | Some names -> SelectedMembers.only names write
            | None -> write

        match parsed with
        | [] -> fun _ -> []
        | parsed ->
            fun input ->
                let document = DocumentWriter.OfStructure(root.Target, write, input)

                [
                    for name, expression in parsed do
                        match Jmespath.search expression document |> Result.toOption |> Option.bind tryValue with
                        | Some value -> name, value
                        | None -> ()
                ]

    /// What reads an operation's inputs.
    let reader
        (operation: OperationModel)
        (root: Member)
        (write: ShapeWriter -> Schema -> 'input -> unit)
        : 'input -> (string * EndpointValue) list =
        let members = ofMembers root write

        match operation.OperationContext with
        | [] -> members
        | expressions ->
            let found = ofExpressions expressions root write
            fun input -> members input @ found input
