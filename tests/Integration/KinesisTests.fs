namespace FunctionalAws.Integration.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Tests

/// Records of a shard as a stream of events, by name, from a server of which the frames are its own.
module KinesisTests =

    let private connect () : Connection =
        let session = Servers.kinesisLocal ()

        match Shared.tryFind "models" with
        | Some folder -> session |> Session.withModels (ModelSource.ofFolder folder) |> Session.connect "kinesis"
        | None -> raise (IgnoreException Shared.missing)

    let private text (path: string list) (document: Document) : string =
        Document.tryString path document
        |> Option.defaultWith (fun () -> failwith $"no %A{path} in %A{document}")

    let private call (operation: string) (input: Document) (kinesis: Connection) : Task<Document> =
        kinesis |> Connection.call operation input |> Expect.ok

    /// A stream of one shard, and the consumer that subscribes to it.
    let private create (kinesis: Connection) : Task<string * string> =
        task {
            let name = Servers.freshName "events"
            let stream = doc [ "StreamName", str name ]
            let! _ = kinesis |> call "CreateStream" (doc [ "StreamName", str name; "ShardCount", num 1 ])

            let quickly (waiter: Waiter<DocumentRequest, Document>) = {
                waiter with
                    Delay = TimeSpan.FromMilliseconds 50.0
            }

            let! found = kinesis |> Connection.waitWith quickly "StreamExists" stream |> Expect.ok
            let arn = text [ "StreamDescription"; "StreamARN" ] found.Value

            let! registered =
                kinesis
                |> call "RegisterStreamConsumer" (doc [ "StreamARN", str arn; "ConsumerName", str "reader" ])

            let consumer = text [ "Consumer"; "ConsumerARN" ] registered
            let mutable status = ""

            while status <> "ACTIVE" do
                do! Task.Delay 50
                let! described = kinesis |> call "DescribeStreamConsumer" (doc [ "ConsumerARN", str consumer ])
                status <- text [ "ConsumerDescription"; "ConsumerStatus" ] described

            return name, consumer
        }

    let private subscription (consumer: string) : Document =
        doc [
            "ConsumerARN", str consumer
            "ShardId", str "shardId-000000000000"
            "StartingPosition", doc [ "Type", str "TRIM_HORIZON" ]
        ]

    let private dataOf (event: Document) : string list =
        match Document.tryFind [ "SubscribeToShardEvent"; "Records" ] event with
        | Some(Document.List records) -> [
            for record in records do
                match Document.tryFind [ "Data" ] record with
                | Some(Document.Blob data) -> Encoding.UTF8.GetString data
                | other -> failwith $"%A{other}"
          ]
        | _ -> []

    [<Test; CancelAfter(60000)>]
    let ``records of a shard come as events, those that are there and those that come later`` () =
        task {
            let kinesis = connect ()
            let! name, consumer = create kinesis

            let put (data: string) : Task<Document> =
                kinesis
                |> call
                    "PutRecord"
                    (doc [
                        "StreamName", str name
                        "PartitionKey", str "k"
                        "Data", Document.Blob(Encoding.UTF8.GetBytes data)
                    ])

            let! _ = put "before"
            let! output = kinesis |> call "SubscribeToShard" (subscription consumer)

            let events =
                match Document.tryFind [ "EventStream" ] output with
                | Some(Document.Events(:? EventStream<Document> as events)) -> events
                | other -> failwith $"no events: %A{other}"

            let reading =
                (events :> IAsyncEnumerable<Result<Document, AwsError>>).GetAsyncEnumerator CancellationToken.None

            let seen = List<string>()

            let readUntil (data: string) : Task<unit> =
                task {
                    while not (seen.Contains data) do
                        let! isThere = reading.MoveNextAsync()

                        if not isThere then failwith "the events have ended"

                        match reading.Current with
                        | Ok event -> seen.AddRange(dataOf event)
                        | Error error -> failwith (AwsError.explain error)
                }

            do! readUntil "before"
            let! _ = put "after"
            do! readUntil "after"
            do! reading.DisposeAsync()
            Assert.That(seen, Is.EqualTo [ "before"; "after" ])

            let! _ =
                kinesis
                |> call "DeleteStream" (doc [ "StreamName", str name; "EnforceConsumerDeletion", flag true ])

            return ()
        }
        :> Task
