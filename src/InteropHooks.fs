namespace FunctionalAws

open System
open System.Collections.Generic
open System.ComponentModel
open System.Runtime.ExceptionServices
open System.Threading
open System.Threading.Tasks

/// <summary>
/// What the C# face needs of stages and hooks, in types that C# can name without F#'s own. Not for other use: F# programs
/// have <c>Stages</c> and <c>Hook</c>.
/// </summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropHooks private () =

    static let orRaise (toException: Func<AwsError, exn>) (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> raise (toException.Invoke error)

    /// An exception of a call is its error again; one of somebody's own code goes on as it is.
    static let orError (toError: Func<exn, AwsError | null>) (error: exn) : Result<'a, AwsError> =
        match toError.Invoke error with
        | null ->
            ExceptionDispatchInfo.Throw error
            Error(AwsError.Configuration error.Message)
        | error -> Error error

    static let pairs (headers: Header list) : IReadOnlyList<KeyValuePair<string, string>> = [|
        for struct (name, value) in headers -> KeyValuePair(name, value)
    |]

    static let isOther (name: string) (struct (other: string, _: string)) : bool =
        not (String.Equals(name, other, StringComparison.OrdinalIgnoreCase))

    /// A middleware whose errors are exceptions.
    static member Middleware
        (
            middleware: Func<Call, Func<Call, Task<HttpResponse>>, Task<HttpResponse>>,
            toException: Func<AwsError, exn>,
            toError: Func<exn, AwsError | null>
        ) : Middleware =
        fun next ->
            let next =
                Func<Call, Task<HttpResponse>>(fun call ->
                    task {
                        let! result = next call
                        return orRaise toException result
                    })

            fun call ->
                task {
                    try
                        let! response = middleware.Invoke(call, next)
                        return Ok response
                    with error ->
                        return orError toError error
                }

    /// A hook around the calls of two types, whose errors are exceptions.
    static member Hook<'input, 'output>
        (
            hook: Func<'input, Func<'input, CancellationToken, Task<'output>>, CancellationToken, Task<'output>>,
            toException: Func<AwsError, exn>,
            toError: Func<exn, AwsError | null>
        ) : IHook =
        Hook.onTypes (fun (next: 'input -> Async<Result<'output, AwsError>>) input ->
            let next =
                Func<'input, CancellationToken, Task<'output>>(fun input cancel ->
                    task {
                        let! result = Async.StartImmediateAsTask(next input, cancel)
                        return orRaise toException result
                    })

            Aws.asAsync (fun cancel ->
                task {
                    try
                        let! output = hook.Invoke(input, next, cancel)
                        return Ok output
                    with error ->
                        return orError toError error
                }))

    static member Around(middleware: Middleware) : StageChange =
        Stages.insertFirst (Stage.create "middleware" middleware)

    static member Before(stage: StageName, name: string, middleware: Middleware) : StageChange =
        Stages.insertBefore stage (Stage.create name middleware)

    static member After(stage: StageName, name: string, middleware: Middleware) : StageChange =
        Stages.insertAfter stage (Stage.create name middleware)

    static member Replace(stage: StageName, middleware: Middleware) : StageChange = Stages.replace stage middleware
    static member Remove(stage: StageName) : StageChange = Stages.remove stage

    /// The way with changes to it, in order.
    static member Apply(aws: IAws, stages: IEnumerable<StageChange>, hooks: IEnumerable<IHook>) : IAws =
        let changed = Aws.withStages (Stages.change (List.ofSeq stages)) aws
        hooks |> Seq.fold (fun aws hook -> Aws.withHook hook aws) changed

    /// The names of the stages.
    static member Names(aws: IAws, toException: Func<AwsError, exn>) : IReadOnlyList<string> =
        aws.Pipeline.Stages() |> orRaise toException |> List.map _.Name.ToString() |> Array.ofList
        :> IReadOnlyList<string>

    static member Headers(request: HttpRequest) : IReadOnlyList<KeyValuePair<string, string>> = pairs request.Headers
    static member Headers(response: HttpResponse) : IReadOnlyList<KeyValuePair<string, string>> = pairs response.Headers

    /// The call with a header in the place of those of its name.
    static member WithHeader(call: Call, name: string, value: string) : Call = {
        call with
            Request = {
                call.Request with
                    Headers = struct (name, value) :: List.filter (isOther name) call.Request.Headers
            }
    }

    /// The call with another token.
    static member WithCancellation(call: Call, cancel: CancellationToken) : Call = { call with Cancel = cancel }

    /// An answer.
    static member Response
        (status: int, headers: IEnumerable<KeyValuePair<string, string>>, body: ReadOnlyMemory<byte>)
        : HttpResponse = {
        Status = status
        Headers = [ for header in headers -> struct (header.Key, header.Value) ]
        Body = if body.IsEmpty then Body.Empty else Body.Bytes body
    }

    /// What of a body is in memory.
    static member Bytes(body: Body) : ReadOnlyMemory<byte> = Body.bytes body
