namespace FunctionalAws.Testing

open System
open System.Threading
open FunctionalAws
open FunctionalAws.Protocols

/// <summary>One row of a stub's table, or one step of its script: calls of an operation, and what is answered to them.
/// Made by <c>On</c>.</summary>
[<Sealed>]
type Rule
    internal
    (
        service: string,
        operation: string,
        differences: OperationSource -> Document -> Difference list,
        answer: Document -> Result<Reply<Document>, string>
    ) =

    /// The service's id, or another name of it.
    member _.Service: string = service

    /// The operation's name.
    member _.Operation: string = operation

    member internal _.Differences (source: OperationSource) (input: Document) : Difference list =
        differences source input

    member internal _.Answer(input: Document) : Result<Reply<Document>, string> = answer input

    member internal _.Accepts(info: OperationInfo) : bool =
        let plain (name: string) : string = name.Replace(" ", "").Replace("-", "")
        let isSame (a: string) (b: string) = String.Equals(plain a, plain b, StringComparison.OrdinalIgnoreCase)

        operation = info.Name
        && (isSame service info.Service.Id || isSame service info.Service.EndpointPrefix)

    override _.ToString() : string = String.Concat(service, " ", operation)

/// Making rules: which calls a stub answers, and with what.
[<RequireQualifiedAccess>]
module On =

    let private any (_: OperationSource) (_: Document) : Difference list = []

    /// What was expected, as it looks once it has been sent: numbers, times and tokens as the protocol has them.
    let private asSent (source: OperationSource) (expected: Document) : Document =
        match source.WriteInput((fun () -> Difference.anything), expected) with
        | Error _ -> expected
        | Ok request -> source.ReadInput request |> Result.defaultValue expected

    let private equalTo (expected: Document) (source: OperationSource) (input: Document) : Difference list =
        Difference.ofShape false source.Input (asSent source expected) input

    // A part of an input is no input, and what is required may be missing.
    let private containing (expected: Document) (source: OperationSource) (input: Document) : Difference list =
        Difference.ofShape true source.Input expected input

    let private rule
        (operation: Operation<'input, 'output>)
        (differences: OperationSource -> Document -> Difference list)
        (answer: 'input -> Result<Reply<'output>, string>)
        : Rule =
        let toDocuments (input: Document) : Result<Reply<Document>, string> =
            match operation.Documents.ToInput input with
            | Error error -> Error(AwsError.explain error)
            | Ok input -> answer input |> Result.map (Reply.map operation.Documents.OfOutput)

        Rule(operation.Info.Service.Id, operation.Info.Name, differences, toDocuments)

    /// Gives replies in turn, each once.
    let private turns (replies: Reply<'output> list) : unit -> Result<Reply<'output>, string> =
        let replies = Array.ofList replies
        let given = ref -1

        fun () ->
            let turn = Interlocked.Increment(&given.contents)

            if turn < replies.Length then
                Ok replies[turn]
            else
                Error $"it was called more often than the {replies.Length} times that the stub has answers for"

    /// <summary>Any call of an operation, answered by a function of its input:
    /// <c>On.call GetItemInput.Operation (fun input -> Reply.ok …)</c>.</summary>
    let call (operation: Operation<'input, 'output>) (answer: 'input -> Reply<'output>) : Rule =
        rule operation any (answer >> Ok)

    /// Any call of an operation, always answered in the same way.
    let always (operation: Operation<'input, 'output>) (reply: Reply<'output>) : Rule =
        rule operation any (fun _ -> Ok reply)

    /// <summary>Calls of an operation, answered in turn. Each attempt is one:
    /// <c>On.inTurn PutItemInput.Operation [ Reply.throttled; Reply.ok … ]</c>.</summary>
    let inTurn (operation: Operation<'input, 'output>) (replies: Reply<'output> list) : Rule =
        let next = turns replies
        rule operation any (fun _ -> next ())

    /// <summary>The call with just this input; an idempotency token that it leaves out may be any.</summary>
    let input (expected: 'input :> IRequest<'input, 'output>) (reply: Reply<'output>) : Rule =
        let operation = expected.Operation
        rule operation (equalTo (operation.Documents.OfInput expected)) (fun _ -> Ok reply)

    /// <summary>Calls whose input has the given members, whatever else it has:
    /// <c>On.like PutItemInput.Operation (doc [ "TableName", str "products" ]) reply</c>.</summary>
    let like (operation: Operation<'input, 'output>) (expected: Document) (reply: Reply<'output>) : Rule =
        rule operation (containing expected) (fun _ -> Ok reply)

    /// <summary>Any call of an operation by its name, answered by a function, in documents:
    /// <c>On.named "organizations" "ListAccounts" (fun _ -> Reply.ok (doc [ … ]))</c>. Typed calls are answered, too.</summary>
    let named (service: string) (operation: string) (answer: Document -> Reply<Document>) : Rule =
        Rule(service, operation, any, answer >> Ok)

    /// The call of an operation by its name with just this input.
    let namedInput (service: string) (operation: string) (expected: Document) (reply: Reply<Document>) : Rule =
        Rule(service, operation, equalTo expected, (fun _ -> Ok reply))

    /// Calls of an operation by its name whose input has the given members, whatever else it has.
    let namedLike (service: string) (operation: string) (expected: Document) (reply: Reply<Document>) : Rule =
        Rule(service, operation, containing expected, (fun _ -> Ok reply))
