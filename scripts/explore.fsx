// Services by name: nothing but their models. It calls DynamoDB with the model that its package carries, and looks at any
// other service whose model is found: in AWS_DATA_PATH, ~/.aws/models, an installed botocore, or a catalog, which
//   dotnet run --project src/Generator -- catalog <models folder> aws.catalog
// packs. Run it on the built packages:
//   scripts/quickstart.sh scripts/explore.fsx [aws.catalog]
#r "nuget: FunctionalAws.DynamoDB, 0.1.0-alpha.1"

open System
open FunctionalAws
open FunctionalAws.Schema

let aws =
    match fsi.CommandLineArgs |> Array.tryItem 1 with
    | Some catalog -> Session.fromEnvironment () |> Session.withModels (ModelSource.ofCatalog catalog)
    | None -> Session.fromEnvironment ()

let dynamo = Session.connectTo FunctionalAws.DynamoDB.Model.service aws

// What is there?
match Session.services aws with
| Ok names -> printfn $"{names.Length} services to connect to"
| Error error -> eprintfn $"{AwsError.explain error}"

// What does an operation take and give? A page of facts.
printfn $"""{Connection.describe "ListTables" dynamo}"""

// The same as data: which operations answer in pages, and by which member their size is limited?
match Connection.paginators dynamo with
| Ok paginators ->
    for paginator in paginators do
        printfn $"""  {paginator.Operation}, {defaultArg paginator.LimitKey "no limit"}"""
| Error error -> eprintfn $"{AwsError.explain error}"

let name = "explore-" + Guid.NewGuid().ToString("N").Substring(0, 8)
let table = doc [ ("TableName", str name) ]

let tour =
    calls {
        let! _ =
            dynamo
            |> Connection.call
                "CreateTable"
                (doc [
                    "TableName", str name
                    "BillingMode", str "PAY_PER_REQUEST"
                    "AttributeDefinitions", list [ doc [ "AttributeName", str "id"; "AttributeType", str "S" ] ]
                    "KeySchema", list [ doc [ "AttributeName", str "id"; "KeyType", str "HASH" ] ]
                ])

        // The model's waiter asks every 20 seconds; a local table is there sooner.
        let! _ =
            dynamo
            |> Connection.waitWith (fun waiter -> { waiter with Delay = TimeSpan.FromSeconds 0.2 }) "TableExists" table

        for id in [ "a"; "b"; "c" ] do
            let item = doc [ "id", doc [ ("S", str id) ]; "length", doc [ ("N", str "3") ] ]
            let! _ = dynamo |> Connection.call "PutItem" (doc [ "TableName", str name; "Item", item ])
            ()

        let! ids =
            dynamo
            |> Connection.items "Scan" (doc [ "TableName", str name; "Limit", num 2 ])
            |> Items.map (Document.tryString [ "id"; "S" ])
            |> Items.toList

        printfn $"scanned {List.choose id ids |> List.sort}"

        let! described = dynamo |> Connection.call "DescribeTable" table

        match Document.search "Table.[TableName, TableStatus]" described with
        | Ok found -> printfn $"{Document.toJson found}"
        | Error error -> printfn $"{error.Message}"

        let! _ = dynamo |> Connection.call "DeleteTable" table
        return ()
    }

match Async.RunSynchronously tour with
| Ok() -> ()
| Error error ->
    eprintfn $"{AwsError.explain error}"
    exit 1

// A name that is a little off is answered with what may be meant.
match dynamo |> Connection.call "DescribeTabel" table |> Async.RunSynchronously with
| Error error -> printfn $"{AwsError.explain error}"
| Ok _ -> ()

// Any other service, when its model is there: nothing was generated for it.
let ec2 = Session.connect "ec2" aws

match Connection.operations ec2 with
| Ok names -> printfn $"EC2 has {names.Length} operations"
| Error error -> printfn $"{AwsError.explain error}"
