namespace FunctionalAws

open System

/// Several calls in sequence, stopping at the first error.
[<Sealed>]
type CallsBuilder() =
    member _.Return(value: 'a) : Async<Result<'a, AwsError>> = async.Return(Ok value)
    member _.ReturnFrom(call: Async<Result<'a, AwsError>>) : Async<Result<'a, AwsError>> = call
    member _.Zero() : Async<Result<unit, AwsError>> = async.Return(Ok())

    member _.Delay<'a>(next: unit -> Async<Result<'a, AwsError>>) : Async<Result<'a, AwsError>> = async.Delay next

    member _.Bind<'a, 'b>
        (call: Async<Result<'a, AwsError>>, next: 'a -> Async<Result<'b, AwsError>>)
        : Async<Result<'b, AwsError>> =
        async {
            match! call with
            | Ok value -> return! next value
            | Error error -> return Error error
        }

    member _.Combine
        (first: Async<Result<unit, AwsError>>, second: Async<Result<'a, AwsError>>)
        : Async<Result<'a, AwsError>> =
        async {
            match! first with
            | Ok() -> return! second
            | Error error -> return Error error
        }

    member this.While(goOn: unit -> bool, body: Async<Result<unit, AwsError>>) : Async<Result<unit, AwsError>> =
        if goOn () then
            this.Bind(body, (fun () -> this.While(goOn, body)))
        else
            this.Zero()

    member this.For<'a>(items: seq<'a>, body: 'a -> Async<Result<unit, AwsError>>) : Async<Result<unit, AwsError>> =
        this.Using(
            items.GetEnumerator(),
            fun items -> this.While((fun () -> items.MoveNext()), this.Delay(fun () -> body items.Current))
        )

    member _.Using<'r, 'a when 'r :> IDisposable and 'r: not null>
        (resource: 'r, body: 'r -> Async<Result<'a, AwsError>>)
        : Async<Result<'a, AwsError>> =
        async.Using(resource, body)

    member _.TryWith
        (body: Async<Result<'a, AwsError>>, handler: exn -> Async<Result<'a, AwsError>>)
        : Async<Result<'a, AwsError>> =
        async.TryWith(body, handler)

    member _.TryFinally(body: Async<Result<'a, AwsError>>, final: unit -> unit) : Async<Result<'a, AwsError>> =
        async.TryFinally(body, final)

    /// A result that needs no waiting takes part as well.
    member _.Source(result: Result<'a, AwsError>) : Async<Result<'a, AwsError>> = async.Return result
    member _.Source(call: Async<Result<'a, AwsError>>) : Async<Result<'a, AwsError>> = call
    member _.Source(items: seq<'a>) : seq<'a> = items

/// <c>calls { }</c>
[<AutoOpen>]
module CallsBuilder =
    /// <summary>Several calls in sequence, stopping at the first error: <c>calls { let! a = … }</c>.</summary>
    let calls: CallsBuilder = CallsBuilder()
