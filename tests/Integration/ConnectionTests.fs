namespace FunctionalAws.Integration.Tests

open System
open System.Text
open System.Threading
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3

/// Operations by name, as a program without typed services calls them.
module ConnectionTests =

    let private created (tableName: string) : Document =
        doc [
            "TableName", str tableName
            "BillingMode", str "PAY_PER_REQUEST"
            "AttributeDefinitions", list [ doc [ "AttributeName", str "id"; "AttributeType", str "S" ] ]
            "KeySchema", list [ doc [ "AttributeName", str "id"; "KeyType", str "HASH" ] ]
        ]

    [<Test>]
    let ``a table is made, filled, read and deleted`` () =
        task {
            let dynamo = Servers.dynalite () |> Session.connectTo FunctionalAws.DynamoDB.Model.service
            let name = Servers.freshName "table"
            let table = doc [ "TableName", str name ]
            let id (number: int) : Document = doc [ "S", str (string number) ]
            let! _ = dynamo |> Connection.call "CreateTable" (created name) |> Expect.ok

            let! found =
                dynamo
                |> Connection.waitWith
                    (fun waiter -> { waiter with Delay = TimeSpan.FromSeconds 0.2 })
                    "TableExists"
                    table
                |> Expect.ok

            Expect.equal (Some "ACTIVE") (found |> Option.bind (Document.tryString [ "Table"; "TableStatus" ]))

            for number in 1..7 do
                let item = doc [ "id", id number; "count", doc [ "N", str (string (10 * number)) ] ]

                let! _ = dynamo |> Connection.call "PutItem" (doc [ "TableName", str name; "Item", item ]) |> Expect.ok

                ()

            let! got =
                dynamo
                |> Connection.call "GetItem" (doc [ "TableName", str name; "Key", doc [ "id", id 3 ] ])
                |> Expect.ok

            Expect.equal (Some "30") (Document.tryString [ "Item"; "count"; "N" ] got)

            let! all =
                dynamo
                |> Connection.items "Scan" (doc [ "TableName", str name; "Limit", num 2 ])
                |> Items.toList
                |> Expect.ok

            Expect.equal 7 all.Length
            let! _ = dynamo |> Connection.call "DeleteTable" table |> Expect.ok

            let! missing =
                dynamo
                |> Connection.call "GetItem" (doc [ "TableName", str "nope"; "Key", doc [ "id", id 3 ] ])
                |> Expect.error

            Expect.equal "ResourceNotFoundException" (AwsError.code missing)
        }

    [<Test>]
    let ``a bucket is made, an object goes there and comes back as a stream`` () =
        task {
            let s3 = Servers.fauxqs () |> Session.withPathStyle |> Session.connectTo FunctionalAws.S3.Model.service

            let bucket = Servers.freshName "bucket"
            let at (key: string) : (string * Document) list = [ "Bucket", str bucket; "Key", str key ]
            let! _ = s3 |> Connection.call "CreateBucket" (doc [ "Bucket", str bucket ]) |> Expect.ok
            let text = "grüße"

            for key in [ "a/1"; "a/2"; "b/1" ] do
                let! _ = s3 |> Connection.call "PutObject" (doc (("Body", str text) :: at key)) |> Expect.ok
                ()

            let! stream = s3 |> Connection.stream "GetObject" (doc (at "a/1")) |> Expect.ok
            use stream = stream
            let! bytes = stream.ReadAllAsync CancellationToken.None
            Expect.equal text (Encoding.UTF8.GetString bytes)

            let! keys =
                s3
                |> Connection.items "ListObjectsV2" (doc [ "Bucket", str bucket; "Prefix", str "a/"; "MaxKeys", num 1 ])
                |> Items.map (fun entry -> Document.tryString [ "Key" ] entry)
                |> Items.toList
                |> Expect.ok

            Expect.equal [ Some "a/1"; Some "a/2" ] keys

            for key in [ "a/1"; "a/2"; "b/1" ] do
                let! _ = s3 |> Connection.call "DeleteObject" (doc (at key)) |> Expect.ok
                ()

            let! _ = s3 |> Connection.call "DeleteBucket" (doc [ "Bucket", str bucket ]) |> Expect.ok
            let! missing = s3 |> Connection.call "GetObject" (doc (at "a/1")) |> Expect.error
            Expect.equal "NoSuchBucket" (AwsError.code missing)
        }
