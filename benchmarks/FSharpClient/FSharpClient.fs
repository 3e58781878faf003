namespace FunctionalAws.Benchmarks

open System
open System.Buffers
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3

/// The measured calls through the F# library. It lives in a project of its own, since the harness is C#.
[<RequireQualifiedAccess>]
module FSharpClient =

    /// Whether the library is compiled in.
    [<CompiledName "IsAvailable">]
    let isAvailable () : bool = true

    let private failed (error: AwsError) : 'a = failwith (AwsError.explain error)

    let private getItem (aws: Session) : Async<int> =
        async {
            match! GetItem.create "products" (item [ "id", S "product-000042" ]) |> Aws.send aws with
            | Ok { Item = Some found } ->
                match found["description"] with
                | S text -> return text.Length
                | _ -> return 0
            | Ok _ -> return 0
            | Error error -> return failed error
        }

    let private putItem (aws: Session) : Async<int> =
        async {
            match!
                PutItem.create
                    "products"
                    (item [
                        "id", S "product-000042"
                        "title", S "Trail running shoe"
                        "brand", S "Northern Paths"
                        "colour", S "blue and grey"
                        "size", S "44"
                        "season", S "summer"
                        "country", S "Portugal"
                        "material", S "mesh"
                        "sole", S "rubber"
                        "category", S "shoes/running/trail"
                        "supplier", S "supplier-0815"
                        "updatedBy", S "import-job"
                        "price", N "119.90"
                        "stock", N "1284"
                        "weight", N "0.62"
                        "height", N "12.5"
                        "width", N "31"
                        "length", N "30.2"
                        "rating", N "4.7"
                        "reviews", N "318"
                        "active", BOOL true
                        "featured", BOOL false
                        "tags", SS [ "outdoor"; "running"; "shoes"; "summer" ]
                        "sizes", L [ N "42"; N "43"; N "44" ]
                        "care", M(item [ "wash", S "by hand"; "degrees", N "30" ])
                    ])
                |> Aws.send aws
            with
            | Ok { Attributes = Some attributes } -> return attributes.Count
            | Ok _ -> return 0
            | Error error -> return failed error
        }

    let private query (aws: Session) : Async<int> =
        async {
            match!
                Query.create "products"
                |> Query.keyCondition "customer = :c"
                |> Query.values (item [ ":c", S "customer-7781" ])
                |> Aws.send aws
            with
            | Ok output -> return output.Items.Length
            | Error error -> return failed error
        }

    let private getObject (aws: Session) (cancel: CancellationToken) : Task<int> =
        task {
            let! answer =
                Async.StartImmediateAsTask(
                    GetObject.create "benchmark-bucket" "video/2026/clip.bin" |> Aws.send aws,
                    cancel
                )

            let output =
                match answer with
                | Ok output -> output
                | Error error -> failed error

            use body = output.Body
            use stream = body.Open()
            let buffer = ArrayPool<byte>.Shared.Rent 81920
            let mutable total = 0
            let mutable count = 1

            while count > 0 do
                let! read = stream.ReadAsync(Memory buffer, cancel)
                count <- read
                total <- total + read

            ArrayPool<byte>.Shared.Return buffer
            return total
        }

    let private listObjects (aws: Session) : Async<int> =
        async {
            match! ListObjectsV2.create "benchmark-bucket" |> Aws.send aws with
            | Ok output -> return output.Contents.Length
            | Error error -> return failed error
        }

    let private makeCall (call: string) (endpoint: Uri) : Async<int> =
        let aws =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString

        match call with
        | "GetItem" -> getItem aws
        | "PutItem" -> putItem aws
        | "Query" -> query aws
        | "GetObject" -> async.Delay(fun () -> Async.AwaitTask(getObject aws CancellationToken.None))
        | "ListObjectsV2" -> listObjects aws
        | other -> invalidArg (nameof call) other

    let private loop (call: Async<int>) (next: Func<bool>) (expected: int) : Async<unit> =
        async {
            while next.Invoke() do
                let! counted = call

                if counted <> expected then
                    invalidOp "An answer was not like the first one."
        }

    let private ready (call: Async<int>) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        struct (Func<_>(fun () -> Async.StartImmediateAsTask call),
                Func<_, _, _>(fun next expected -> Async.StartImmediateAsTask(loop call next expected)))

    /// The call of this name, which returns the number of things that were read from the answer (see `Calls` in the
    /// harness): made once, and again as long as the harness says. The loop is one computation, as the calls of an F#
    /// program are parts of one.
    [<CompiledName "Create">]
    let create (call: string) (endpoint: Uri) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        ready (makeCall call endpoint)

    /// GetItem by name: the same call, its input and output as documents.
    let private getItemByName (dynamo: Connection) : Async<int> =
        async {
            match!
                dynamo
                |> Connection.call
                    "GetItem"
                    (doc [ "TableName", str "products"; "Key", doc [ "id", doc [ "S", str "product-000042" ] ] ])
            with
            | Ok output ->
                match Document.tryString [ "Item"; "description"; "S" ] output with
                | Some text -> return text.Length
                | None -> return 0
            | Error error -> return failed error
        }

    /// As `create`, of GetItem called by its name.
    [<CompiledName "CreateByName">]
    let createByName (endpoint: Uri) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        let dynamo =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString
            |> Session.connectTo FunctionalAws.DynamoDB.Model.service

        ready (getItemByName dynamo)
