namespace FunctionalAws.Benchmarks

open System
open System.Buffers
open System.Diagnostics
open System.Diagnostics.Metrics
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

    /// A call, ready to be made: once, or in a loop that is one computation, as the calls of an F# program are parts of one.
    let inline private ready
        ([<InlineIfLambda>] send: unit -> Async<Result<'output, AwsError>>)
        ([<InlineIfLambda>] count: 'output -> int)
        : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        let once =
            async {
                match! send () with
                | Ok output -> return count output
                | Error error -> return failed error
            }

        let loop (next: Func<bool>) (expected: int) : Async<unit> =
            async {
                while next.Invoke() do
                    match! send () with
                    | Ok output when count output = expected -> ()
                    | Ok _ -> invalidOp "An answer was not like the first one."
                    | Error error -> failed error
            }

        struct (Func<_>(fun () -> Async.StartImmediateAsTask once),
                Func<_, _, _>(fun next expected -> Async.StartImmediateAsTask(loop next expected)))

    let private getItem (aws: Session) =
        ready (fun () -> GetItem.create "products" (item [ "id", S "product-000042" ]) |> Aws.send aws) (fun output ->
            match output.Item with
            | Some found ->
                match found["description"] with
                | S text -> text.Length
                | _ -> 0
            | None -> 0)

    let private putItem (aws: Session) =
        ready
            (fun () ->
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
                |> Aws.send aws)
            (fun output ->
                match output.Attributes with
                | Some attributes -> attributes.Count
                | None -> 0)

    let private query (aws: Session) =
        ready
            (fun () ->
                Query.create "products"
                |> Query.keyCondition "customer = :c"
                |> Query.values (item [ ":c", S "customer-7781" ])
                |> Aws.send aws)
            (fun output -> output.Items.Length)

    let private listObjects (aws: Session) =
        ready (fun () -> ListObjectsV2.create "benchmark-bucket" |> Aws.send aws) (fun output -> output.Contents.Length)

    let private read (output: GetObjectOutput) : Task<Result<int, AwsError>> =
        task {
            use body = output.Body
            use stream = body.Open()
            let buffer = ArrayPool<byte>.Shared.Rent 81920
            let mutable total = 0
            let mutable count = 1

            while count > 0 do
                let! read = stream.ReadAsync(Memory buffer)
                count <- read
                total <- total + read

            ArrayPool<byte>.Shared.Return buffer
            return Ok total
        }

    let private getObject (aws: Session) : Async<Result<int, AwsError>> =
        async {
            match! GetObject.create "benchmark-bucket" "video/2026/clip.bin" |> Aws.send aws with
            | Ok output -> return! Async.AwaitTask(read output)
            | Error error -> return Error error
        }

    /// The call of this name, which counts the things that it reads from the answer (see `Calls` in the harness): made once,
    /// and again as long as the harness says.
    [<CompiledName "Create">]
    let create (call: string) (endpoint: Uri) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        let aws =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString

        match call with
        | "GetItem" -> getItem aws
        | "PutItem" -> putItem aws
        | "Query" -> query aws
        | "GetObject" -> ready (fun () -> getObject aws) id
        | "ListObjectsV2" -> listObjects aws
        | other -> invalidArg (nameof call) other

    /// As `create`, with somebody who listens to every span and every measurement.
    [<CompiledName "CreateListenedTo">]
    let createListenedTo (call: string) (endpoint: Uri) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        ActivitySource.AddActivityListener(
            new ActivityListener(
                ShouldListenTo = (fun source -> source.Name = Telemetry.Name),
                Sample = (fun _ -> ActivitySamplingResult.AllDataAndRecorded)
            )
        )

        let meters = new MeterListener()

        meters.InstrumentPublished <-
            fun instrument listener ->
                if instrument.Meter.Name = Telemetry.Name then
                    listener.EnableMeasurementEvents instrument

        meters.SetMeasurementEventCallback<int64>(fun _ _ _ _ -> ())
        meters.SetMeasurementEventCallback<float>(fun _ _ _ _ -> ())
        meters.Start()
        create call endpoint

    /// As `create`, of GetItem called by its name: the same call, its input and output as documents.
    [<CompiledName "CreateByName">]
    let createByName (endpoint: Uri) : struct (Func<Task<int>> * Func<Func<bool>, int, Task>) =
        let dynamo =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString
            |> Session.connectTo FunctionalAws.DynamoDB.Model.service

        ready
            (fun () ->
                dynamo
                |> Connection.call
                    "GetItem"
                    (doc [ "TableName", str "products"; "Key", doc [ "id", doc [ "S", str "product-000042" ] ] ]))
            (fun output ->
                match Document.tryString [ "Item"; "description"; "S" ] output with
                | Some text -> text.Length
                | None -> 0)
