namespace FunctionalAws.Tests

open System
open System.Diagnostics
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module ServiceEndpointsTests =

    let private endpoints (service: string) (operation: OperationInfo) : ServiceEndpoints =
        ServiceEndpoints(
            operation.Service,
            {
                Region = "us-east-1"
                Custom = None
                AddressingStyle = AddressingStyle.Auto
                HostPrefix = true
                Rules = Some(Samples.rulesOf service)
                Parameters = []
                Auth = AuthChoice.none
                BuiltIns = [ "AWS::Auth::AccountIdEndpointMode", EndpointValue.String "preferred" ]
                Features = CallFeatures.None
            }
        )

    /// The time and the memory that one of many takes, in nanoseconds and bytes: the best of several rounds.
    let private measure (count: int) (work: int -> unit) : float * float =
        let round () =
            let before = GC.GetAllocatedBytesForCurrentThread()
            let watch = Stopwatch.StartNew()

            for index in 0 .. count - 1 do
                work index

            watch.Elapsed.TotalNanoseconds / float count,
            float (GC.GetAllocatedBytesForCurrentThread() - before) / float count

        // Long enough for the compiler to have seen what is worth its while.
        let until = Stopwatch.StartNew()

        let rounds = [
            while until.Elapsed < TimeSpan.FromSeconds 1L do
                round ()
        ]

        List.min (List.map fst rounds), List.min (List.map snd rounds)

    let private isFound (found: Result<Endpoint, AwsError>) : unit =
        match found with
        | Ok endpoint when endpoint.Host.Length > 0 -> ()
        | _ -> failwith "there is an endpoint"

    [<Test; NonParallelizable>]
    let ``a known endpoint allocates nothing and takes less than 200 ns`` () =
        let bucket = [ "Bucket", EndpointValue.String "bucket-name"; "Key", EndpointValue.String "key" ]
        let table = [ "ResourceArn", EndpointValue.String "table" ]
        let getItem = { Samples.dynamoDb with InputContext = [ "ResourceArn" ] }

        for name, operation, values in
            [ "dynamodb", Samples.dynamoDb, []; "dynamodb", getItem, table; "s3", Samples.s3, bucket ] do
            let endpoints = endpoints name operation
            let context = fun () -> values
            let time, bytes = measure 100_000 (fun _ -> isFound (endpoints.Find(operation, context, None)))
            TestContext.Out.WriteLine $"{name}, {values.Length} values: {time:F0} ns, {bytes:F2} bytes"
            Assert.That(bytes, Is.LessThan 1.0)
            Assert.That(time, Is.LessThan 200.0)

    [<Test; NonParallelizable>]
    let ``a new bucket takes less than 10 µs`` () =
        let endpoints = endpoints "s3" Samples.s3
        let buckets = [| for index in 0..3_999 -> [ "Bucket", EndpointValue.String $"bucket-{index}" ] |]
        let next = ref 0

        let time, bytes =
            measure 500 (fun _ ->
                let values = buckets[next.Value % buckets.Length]
                next.Value <- next.Value + 1
                isFound (endpoints.Find(Samples.s3, (fun () -> values), None)))

        TestContext.Out.WriteLine $"a new bucket: {time:F0} ns, {bytes:F0} bytes"
        Assert.That(time, Is.LessThan 10_000.0)

    // ----------------------------------------------------------------------------------- what is remembered is right

    let private buckets = [|
        "bucket-name"
        "Bucket"
        "a.b"
        "arn:aws:s3:us-west-2:123456789012:accesspoint:mine"
        "arn:aws:sqs:us-west-2:123456789012:mine"
        "mine--use1-az4--x-s3"
    |]

    let private tables = [| "table"; "arn:aws:dynamodb:us-east-1:123456789012:table/t"; "arn:aws:dynamodb" |]

    let private shown (found: Result<Endpoint, AwsError>) : string =
        match found with
        | Ok endpoint -> $"{endpoint.Scheme}://{endpoint.Host}{endpoint.Path} {endpoint.Scope} {endpoint.AuthSchemes}"
        | Error error -> AwsError.explain error

    /// One call after the other has the endpoint that it would have had alone.
    let private areAlike
        (service: string)
        (operation: OperationInfo)
        (calls: ((string * EndpointValue) list * string option) list)
        : bool =
        let kept = endpoints service operation

        calls
        |> List.forall (fun (values, account) ->
            let find (endpoints: ServiceEndpoints) = shown (endpoints.Find(operation, (fun () -> values), account))

            find kept = find (endpoints service operation))

    [<Property(MaxTest = 20)>]
    let ``an endpoint of S3 is the same whatever was asked before`` (calls: (byte option * string | null) list) =
        areAlike "s3" Samples.s3 [
            for bucket, key in calls ->
                [
                    match bucket with
                    | Some index -> "Bucket", EndpointValue.String buckets[int index % buckets.Length]
                    | None -> ()
                    "Key", EndpointValue.String(string key)
                ],
                None
        ]

    [<Property(MaxTest = 50)>]
    let ``an endpoint of DynamoDB is the same whatever was asked before``
        (calls: (byte option * byte list option * bool) list)
        =
        let operation = { Samples.dynamoDb with InputContext = [ "ResourceArn"; "ResourceArnList" ] }

        let table (index: byte) = tables[int index % tables.Length]

        areAlike "dynamodb" operation [
            for arn, arns, hasAccount in calls ->
                [
                    match arn with
                    | Some index -> "ResourceArn", EndpointValue.String(table index)
                    | None -> ()
                    match arns with
                    | Some indexes -> "ResourceArnList", EndpointValue.Strings(List.map table indexes)
                    | None -> ()
                ],
                (if hasAccount then Some "123456789012" else None)
        ]

    [<Test>]
    let ``an endpoint that depends on no input is found without one`` () =
        let endpoints = endpoints "dynamodb" Samples.dynamoDb
        let untouched () : (string * EndpointValue) list = failwith "nobody needs the input"

        for _ in 1..3 do
            isFound (endpoints.Find(Samples.dynamoDb, untouched, None))

    [<Test>]
    let ``a problem is told of the operation that has it`` () =
        let endpoints = endpoints "s3" Samples.s3
        let values = [ "Bucket", EndpointValue.String "arn:aws:sqs:us-west-2:123456789012:mine" ]

        for name in [ "GetObject"; "PutObject" ] do
            match endpoints.Find({ Samples.s3 with Name = name }, (fun () -> values), None) with
            | Error(AwsError.Invalid(told, _)) -> Assert.That(told, Is.EqualTo name)
            | other -> Assert.Fail(shown other)

    [<Test>]
    let ``many buckets are not too many`` () =
        let endpoints = endpoints "s3" Samples.s3

        for index in 1..3000 do
            let values = [ "Bucket", EndpointValue.String $"bucket-{index % 1500}" ]

            match endpoints.Find(Samples.s3, (fun () -> values), None) with
            | Ok endpoint -> Assert.That(endpoint.Host, Does.StartWith $"bucket-{index % 1500}.s3.")
            | Error error -> Assert.Fail(AwsError.explain error)
