namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// Does something around the calls of one operation: before, after, instead, or again.
type OperationMiddleware<'input, 'output> =
    ('input -> Async<Result<'output, AwsError>>) -> 'input -> Async<Result<'output, AwsError>>

/// Leads from a call's own types to those of a hook, and back.
[<NoComparison; NoEquality>]
type internal Bridge<'own, 'seen> = { Show: 'own -> Result<'seen, AwsError>; Take: 'seen -> Result<'own, AwsError> }

[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module internal Bridge =

    let private same<'own, 'seen> : Bridge<'own, 'seen> = {
        Show = fun own -> Ok(unbox<'seen>(box own))
        Take = fun seen -> Ok(unbox<'own>(box seen))
    }

    /// The input that is in a wrapped one; it is wrapped as that one is.
    let private inside (wrapped: IWrapped<'seen>) : Bridge<'own, 'seen> = {
        Show = fun _ -> Ok wrapped.Input
        Take = fun seen -> Ok(unbox<'own>(wrapped.With seen))
    }

    /// What does not change on its way there and back is not converted a second time.
    let private remembering (bridge: Bridge<'own, 'seen>) (own: 'own) (seen: 'seen) : Bridge<'own, 'seen> = {
        bridge with
            Take = fun given -> if obj.ReferenceEquals(given, seen) then Ok own else bridge.Take given
    }

    let private isSame<'own, 'seen> : bool = typeof<'own> = typeof<'seen>

    /// The way where nothing has to be converted.
    let tryInput<'own, 'seen> (own: 'own) : Bridge<'own, 'seen> voption =
        match box own with
        | _ when isSame<'own, 'seen> -> ValueSome same
        | :? IWrapped<'seen> as wrapped -> ValueSome(inside wrapped)
        | _ -> ValueNone

    let tryOutput<'own, 'seen> () : Bridge<'own, 'seen> voption =
        if isSame<'own, 'seen> then ValueSome same else ValueNone

    /// The value as the hook sees it, and the way back.
    let cross (bridge: Bridge<'own, 'seen>) (own: 'own) : Result<struct ('seen * Bridge<'own, 'seen>), AwsError> =
        match bridge.Show own with
        | Error error -> Error error
        | Ok seen -> Ok(struct (seen, remembering bridge own seen))

/// Making hooks: middleware that sees inputs and outputs.
[<RequireQualifiedAccess>]
module Hook =

    /// Makes a call by a middleware of other types.
    let private send
        (inputs: Bridge<'input, 'seenInput>)
        (outputs: Bridge<'output, 'seenOutput>)
        (middleware: OperationMiddleware<'seenInput, 'seenOutput>)
        (next: OperationHandler<'input, 'output>)
        (input: 'input)
        (cancel: CancellationToken)
        : Task<Result<'output, AwsError>> =
        match Bridge.cross inputs input with
        | Error error -> Task.FromResult(Error error)
        | Ok(struct (seen, inputs)) ->
            let outputs = ref outputs

            let next (seen: 'seenInput) : Async<Result<'seenOutput, AwsError>> =
                Aws.asAsync (fun cancel ->
                    task {
                        match inputs.Take seen with
                        | Error error -> return Error error
                        | Ok input ->
                            match! next input cancel with
                            | Error error -> return Error error
                            | Ok output ->
                                match Bridge.cross outputs.Value output with
                                | Error error -> return Error error
                                | Ok(struct (seen, back)) ->
                                    outputs.Value <- back
                                    return Ok seen
                    })

            task {
                match! Async.StartImmediateAsTask(middleware next seen, cancel) with
                | Error error -> return Error error
                | Ok seen -> return outputs.Value.Take seen
            }

    let private isOf (info: OperationInfo) (other: OperationInfo) : bool =
        String.Equals(info.Name, other.Name, StringComparison.Ordinal)
        && String.Equals(info.Service.Id, other.Service.Id, StringComparison.Ordinal)

    /// <summary>
    /// A hook around the calls of one operation, whoever makes them:
    /// <c>Hook.on GetItemInput.Operation (fun next input -> …)</c>. Calls by name, pages and waiters come here, too; inputs
    /// and outputs of other types than the operation's are converted by the model.
    /// </summary>
    let on
        (operation: Operation<'seenInput, 'seenOutput>)
        (middleware: OperationMiddleware<'seenInput, 'seenOutput>)
        : IHook = {
        new IHook with
            member _.Send<'input, 'output>
                (
                    called: Operation<'input, 'output>,
                    next: OperationHandler<'input, 'output>,
                    input: 'input,
                    cancel: CancellationToken
                ) : Task<Result<'output, AwsError>> =
                if not (isOf operation.Info called.Info) then
                    next input cancel
                else
                    let inputs: Bridge<'input, 'seenInput> = {
                        Show = called.Documents.OfInput >> operation.Documents.ToInput
                        Take = operation.Documents.OfInput >> called.Documents.ToInput
                    }

                    let outputs: Bridge<'output, 'seenOutput> = {
                        Show = called.Documents.OfOutput >> operation.Documents.ToOutput
                        Take = operation.Documents.OfOutput >> called.Documents.ToOutput
                    }

                    send
                        (Bridge.tryInput input |> ValueOption.defaultValue inputs)
                        (Bridge.tryOutput () |> ValueOption.defaultValue outputs)
                        middleware
                        next
                        input
                        cancel
    }

    /// <summary>
    /// A hook around the calls of every operation, which sees inputs and outputs as documents. Those of typed calls are
    /// converted, and so are the answers that it changes.
    /// </summary>
    let onEvery (middleware: OperationInfo -> OperationMiddleware<Document, Document>) : IHook = {
        new IHook with
            member _.Send<'input, 'output>
                (
                    called: Operation<'input, 'output>,
                    next: OperationHandler<'input, 'output>,
                    input: 'input,
                    cancel: CancellationToken
                ) : Task<Result<'output, AwsError>> =
                let inputs: Bridge<'input, Document> = {
                    Show = called.Documents.OfInput >> Ok
                    Take = called.Documents.ToInput
                }

                let outputs: Bridge<'output, Document> = {
                    Show = called.Documents.OfOutput >> Ok
                    Take = called.Documents.ToOutput
                }

                send
                    (Bridge.tryInput input |> ValueOption.defaultValue inputs)
                    (Bridge.tryOutput () |> ValueOption.defaultValue outputs)
                    (middleware called.Info)
                    next
                    input
                    cancel
    }

    /// A hook around the calls whose types are these, which are those of one operation.
    let internal onTypes (middleware: OperationMiddleware<'seenInput, 'seenOutput>) : IHook = {
        new IHook with
            member _.Send<'input, 'output>
                (
                    _: Operation<'input, 'output>,
                    next: OperationHandler<'input, 'output>,
                    input: 'input,
                    cancel: CancellationToken
                ) : Task<Result<'output, AwsError>> =
                match Bridge.tryInput<'input, 'seenInput> input, Bridge.tryOutput<'output, 'seenOutput>() with
                | ValueSome inputs, ValueSome outputs -> send inputs outputs middleware next input cancel
                | _ -> next input cancel
    }

/// Hooks for a call, or for as many as go through what comes of them.
[<AutoOpen>]
module HookCalls =

    /// Sending calls.
    [<RequireQualifiedAccess>]
    module Aws =

        /// <summary>
        /// The same way with a hook around everything: <c>Aws.send (aws |> Aws.withHook (Hook.on …))</c> has it for one call.
        /// </summary>
        let withHook (hook: IHook) (aws: IAws) : IAws =
            let pipeline = aws.Pipeline
            Pipeline.toAws { pipeline with Hooks = hook :: pipeline.Hooks }
