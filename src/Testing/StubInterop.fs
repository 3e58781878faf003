namespace FunctionalAws.Testing

open System
open System.Collections.Generic
open System.ComponentModel
open FunctionalAws

/// <summary>
/// What the C# face needs of stubs, in types that C# can name without F#'s own. Not for other use: F# programs have
/// <c>On</c>, <c>Reply</c> and <c>Stub</c>.
/// </summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type StubInterop private () =

    /// Any call of an operation, answered by a function.
    static member Call<'input, 'output>
        (operation: Operation<'input, 'output>, answer: Func<'input, Reply<'output>>)
        : Rule =
        On.call operation answer.Invoke

    /// Calls of an operation, answered in turn.
    static member InTurn<'input, 'output>
        (operation: Operation<'input, 'output>, replies: IEnumerable<Reply<'output>>)
        : Rule =
        On.inTurn operation (List.ofSeq replies)

    /// Calls whose input has what the given one has; all of it, when it is exact.
    static member Input<'input, 'output>
        (operation: Operation<'input, 'output>, expected: 'input, reply: Reply<'output>)
        : Rule =
        On.namedInput
            operation.Info.Service.Id
            operation.Info.Name
            (operation.Documents.OfInput expected)
            (Reply.map operation.Documents.OfOutput reply)

    /// Any call of an operation by its name.
    static member Named(service: string, operation: string, answer: Func<Document, Reply<Document>>) : Rule =
        On.named service operation answer.Invoke

    /// A stub with a table or a script.
    static member Create(rules: IEnumerable<Rule>, isScript: bool) : Stub =
        if isScript then
            Stub.script (List.ofSeq rules)
        else
            Stub.create (List.ofSeq rules)

    /// A session, its calls going to the stub.
    static member Session(stub: Stub) : Session = Stub.session stub

    /// A session that no call of reaches a network.
    static member Forbidden() : Session =
        Session.create ()
        |> Session.withRegion "us-east-1"
        |> Session.withKeys "AKIDEXAMPLE" "stubbed"
        |> Network.forbid

    /// The inputs of an operation so far.
    static member Inputs<'input, 'output>(stub: Stub, operation: Operation<'input, 'output>) : IReadOnlyList<'input> =
        Stub.callsOf operation stub |> ResizeArray :> IReadOnlyList<'input>

    /// What was refused, and what no call has used.
    static member Problems(stub: Stub) : IReadOnlyList<string> =
        let unused = stub.Unused |> List.map (fun rule -> $"{rule} was stubbed, but never called")
        ResizeArray(stub.Problems @ unused) :> IReadOnlyList<string>

    /// The pauses that took no time.
    static member Pauses(stub: Stub) : IReadOnlyList<TimeSpan> = ResizeArray stub.Time.Pauses :> IReadOnlyList<TimeSpan>
