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

    let private ok (call: Async<Result<'a, AwsError>>) : Async<'a> =
        async {
            match! call with
            | Ok value -> return value
            | Error error -> return failwith (AwsError.explain error)
        }

    let private getItem (aws: Session) : Async<int> =
        async {
            let! output = GetItem.create "products" (item [ "id", S "product-000042" ]) |> Aws.send aws |> ok

            match output.Item with
            | Some found ->
                match found["description"] with
                | S text -> return text.Length
                | _ -> return 0
            | None -> return 0
        }

    let private putItem (aws: Session) : Async<int> =
        async {
            let! output =
                PutItem.create
                    "products"
                    (item
                        [ "id", S "product-000042"
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
                          "care", M(item [ "wash", S "by hand"; "degrees", N "30" ]) ])
                |> Aws.send aws
                |> ok

            return
                match output.Attributes with
                | Some attributes -> attributes.Count
                | None -> 0
        }

    let private query (aws: Session) : Async<int> =
        async {
            let! output =
                Query.create "products"
                |> Query.keyCondition "customer = :c"
                |> Query.values (item [ ":c", S "customer-7781" ])
                |> Aws.send aws
                |> ok

            return output.Items.Length
        }

    let private getObject (aws: Session) (cancel: CancellationToken) : Task<int> =
        task {
            let! output = Async.StartImmediateAsTask(GetObject.create "benchmark-bucket" "video/2026/clip.bin" |> Aws.send aws |> ok, cancel)
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
            let! output = ListObjectsV2.create "benchmark-bucket" |> Aws.send aws |> ok
            return output.Contents.Length
        }

    /// The call of this name, ready to be made again and again; what it returns is the number of things that were
    /// read from the answer (see `Calls` in the harness).
    [<CompiledName "Create">]
    let create (call: string) (endpoint: Uri) : Func<Task<int>> =
        let aws =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString

        match call with
        | "GetItem" -> Func<_>(fun () -> Async.StartImmediateAsTask(getItem aws))
        | "PutItem" -> Func<_>(fun () -> Async.StartImmediateAsTask(putItem aws))
        | "Query" -> Func<_>(fun () -> Async.StartImmediateAsTask(query aws))
        | "GetObject" -> Func<_>(fun () -> getObject aws CancellationToken.None)
        | "ListObjectsV2" -> Func<_>(fun () -> Async.StartImmediateAsTask(listObjects aws))
        | other -> invalidArg (nameof call) other

    /// GetItem by name: the same call, its input and output as documents.
    let private getItemByName (dynamo: Connection) : Async<int> =
        async {
            let! output =
                dynamo
                |> Connection.call
                    "GetItem"
                    (doc [ "TableName", str "products"; "Key", doc [ "id", doc [ "S", str "product-000042" ] ] ])
                |> ok

            match Document.tryString [ "Item"; "description"; "S" ] output with
            | Some text -> return text.Length
            | None -> return 0
        }

    /// As `create`, of GetItem called by its name.
    [<CompiledName "CreateByName">]
    let createByName (endpoint: Uri) : Func<Task<int>> =
        let dynamo =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            |> Session.withEndpoint endpoint.OriginalString
            |> Session.connectTo FunctionalAws.DynamoDB.Model.service

        Func<_>(fun () -> Async.StartImmediateAsTask(getItemByName dynamo))
