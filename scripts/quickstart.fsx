// A first tour: a table, a bucket and a queue. scripts/quickstart.sh builds the packages, starts local servers and runs
// this; with AWS_ENDPOINT_URL, a profile or keys in the environment it runs against those instead.
#r "nuget: FunctionalAws.DynamoDB, 0.1.0-alpha.1"
#r "nuget: FunctionalAws.S3, 0.1.0-alpha.1"
#r "nuget: FunctionalAws.SQS, 0.1.0-alpha.1"

open System
open System.Net.Http
open System.Text
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.SQS

let aws = Session.fromEnvironment ()
let suffix = Guid.NewGuid().ToString("N").Substring(0, 8)
let say (text: string) = printfn $"  {text}"

// ------------------------------------------------------------------------------------------------------------ DynamoDB

let table = $"quickstart-{suffix}"

let dynamoDB =
    calls {
        printfn $"DynamoDB, table {table}"

        let! _ =
            CreateTable.create table
            |> CreateTable.keySchema [
                { AttributeName = "artist"; KeyType = KeyType.Hash }
                { AttributeName = "song"; KeyType = KeyType.Range }
            ]
            |> CreateTable.attributeDefinitions [
                { AttributeName = "artist"; AttributeType = ScalarAttributeType.S }
                { AttributeName = "song"; AttributeType = ScalarAttributeType.S }
            ]
            |> CreateTable.billingMode BillingMode.PayPerRequest
            |> Aws.send aws

        // The model's waiter asks every 20 seconds; a local table is there sooner.
        let waiter = { Waiters.tableExists with Delay = TimeSpan.FromSeconds 0.2 }
        let! _ = DescribeTable.create table |> Aws.waitUntil waiter aws
        say "made, and waited until it is active"

        for number in 1..25 do
            let song =
                item [
                    "artist", S "Ella"
                    "song", S $"Song {number:D2}"
                    "plays", N(string (number * 10))
                    "tags", SS [ "jazz"; "vocal" ]
                ]

            let! _ = PutItem.create table song |> Aws.send aws
            ()

        say "put 25 items"

        let key = item [ "artist", S "Ella"; "song", S "Song 07" ]
        let! found = GetItem.create table key |> GetItem.consistentRead true |> Aws.send aws

        match found.Item with
        | Some song -> say $"""got {song["song"]} with {song["plays"]}"""
        | None -> say "found nothing"

        let! updated =
            UpdateItem.create table key
            |> UpdateItem.update "SET plays = plays + :one"
            |> UpdateItem.condition "attribute_exists(song)"
            |> UpdateItem.values (item [ (":one", N "1") ])
            |> UpdateItem.returnValues ReturnValue.UpdatedNew
            |> Aws.send aws

        say $"updated it: {updated.Attributes.Value}"

        // An error is a value: a condition that fails is one case of a match.
        let! again =
            async {
                match! PutItem.create table key |> PutItem.condition "attribute_not_exists(song)" |> Aws.send aws with
                | Ok _ -> return Ok "the condition held"
                | Error(ConditionalCheckFailed _) -> return Ok "refused, it is there already: matched, not thrown"
                | Error error -> return Error error
            }

        say $"put it again on a condition: {again}"

        let! page =
            Query.create table
            |> Query.keyCondition "artist = :artist AND song BETWEEN :first AND :last"
            |> Query.values (item [ ":artist", S "Ella"; ":first", S "Song 03"; ":last", S "Song 05" ])
            |> Aws.send aws

        say $"queried {page.Items.Length} items"

        let! all =
            Query.create table
            |> Query.keyCondition "artist = :artist"
            |> Query.values (item [ (":artist", S "Ella") ])
            |> Query.limit 10
            |> Aws.items aws
            |> Items.map (fun song -> song["song"])
            |> Items.toList

        say $"queried all {all.Length} items in pages of 10"

        let! _ = DeleteTable.create table |> Aws.send aws
        say "deleted the table"
    }

// ------------------------------------------------------------------------------------------------------------------ S3

let bucket = $"quickstart-{suffix}"

let s3 =
    calls {
        printfn $"S3, bucket {bucket}"
        let! _ = CreateBucket.create bucket |> Aws.send aws
        let text = String.replicate 10_000 "All the things you are. "

        let! put =
            PutObject.create bucket "songs/lyrics.txt"
            |> PutObject.body (ByteStream.OfString text)
            |> PutObject.contentType "text/plain"
            |> PutObject.metadata (Dict.ofList [ ("mood", "gentle") ])
            |> Aws.send aws

        say $"""put {text.Length} bytes, ETag {defaultArg put.ETag "none"}"""

        let! got = GetObject.create bucket "songs/lyrics.txt" |> Aws.send aws

        let! length =
            async {
                use body = got.Body
                use stream = body.Open()
                let buffer = Array.zeroCreate 16384
                let mutable total = 0
                let mutable read = 1

                while read > 0 do
                    let! count = stream.ReadAsync(buffer, 0, buffer.Length) |> Async.AwaitTask
                    read <- count
                    total <- total + count

                return Ok total
            }

        say $"got it back as a stream of {length} bytes"

        let! keys =
            ListObjectsV2.create bucket
            |> ListObjectsV2.prefix "songs/"
            |> Aws.items aws
            |> Items.map (fun entry -> defaultArg entry.Key "")
            |> Items.toList

        say $"listed {keys}"

        let! url = GetObject.create bucket "songs/lyrics.txt" |> Aws.presign aws (TimeSpan.FromMinutes 5.0)

        let! fetched =
            async {
                use http = new HttpClient()
                let! bytes = http.GetByteArrayAsync url |> Async.AwaitTask
                return Ok bytes.Length
            }

        say $"presigned it for 5 minutes, and fetched {fetched} bytes with a bare HttpClient"

        let! missing =
            async {
                match! GetObject.create bucket "no such thing" |> Aws.send aws with
                | Ok _ -> return Ok "it is there"
                | Error(NoSuchKey _) -> return Ok "there is none: matched, not thrown"
                | Error error -> return Error error
            }

        say $"asked for a key that is not there: {missing}"
        let! _ = DeleteObject.create bucket "songs/lyrics.txt" |> Aws.send aws
        let! _ = DeleteBucket.create bucket |> Aws.send aws
        say "deleted the object and the bucket"
    }

// ----------------------------------------------------------------------------------------------------------------- SQS

let sqs =
    calls {
        let name = $"quickstart-{suffix}"
        printfn $"SQS, queue {name}"
        let! created = CreateQueue.create name |> Aws.send aws
        let url = created.QueueUrl.Value

        for number in 1..3 do
            let! _ = SendMessage.create url $"message {number}" |> Aws.send aws
            ()

        say "sent 3 messages"

        let! received =
            ReceiveMessage.create url
            |> ReceiveMessage.maxNumberOfMessages 10
            |> ReceiveMessage.waitTimeSeconds 5
            |> Aws.send aws

        for message in received.Messages do
            say $"""received "{message.Body.Value}" by a long poll"""
            let! _ = DeleteMessage.create url message.ReceiptHandle.Value |> Aws.send aws
            ()

        say $"deleted {received.Messages.Length} messages"
        let! _ = DeleteQueue.create url |> Aws.send aws
        say "deleted the queue"
    }

let everything =
    calls {
        do! dynamoDB
        do! s3
        do! sqs
    }

match Async.RunSynchronously everything with
| Ok() -> printfn "Done."
| Error error ->
    eprintfn $"{AwsError.explain error}"
    exit 1
