namespace FunctionalAws.Integration.Tests

open System
open System.Diagnostics
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.SQS

/// Queues.
[<TestFixture>]
type SqsTests() =
    let mutable aws = Session.create ()

    /// Does something with a queue of its own.
    let withQueue (work: string -> Task<unit>) : Task<unit> =
        task {
            let! created = CreateQueue.create (Servers.freshName "queue") |> Aws.send aws |> Expect.ok
            let url = created.QueueUrl.Value

            try
                do! work url
            finally
                DeleteQueue.create url |> Aws.send aws |> Async.RunSynchronously |> ignore
        }

    let receive (url: string) : ReceiveMessageInput =
        ReceiveMessage.create url
        |> ReceiveMessage.maxNumberOfMessages 10
        |> ReceiveMessage.messageAttributeNames [ "All" ]

    let attribute (dataType: string) (text: string) : MessageAttributeValue = {
        StringValue = Some text
        BinaryValue = None
        StringListValues = None
        BinaryListValues = None
        DataType = dataType
    }

    let entry (id: string) (body: string) : SendMessageBatchRequestEntry = {
        Id = id
        MessageBody = body
        DelaySeconds = None
        MessageAttributes = None
        MessageSystemAttributes = None
        MessageDeduplicationId = None
        MessageGroupId = None
    }

    [<OneTimeSetUp>]
    member _.Start() : unit = aws <- Servers.fauxqs ()

    [<Test>]
    member _.``a message is sent, received and deleted``() =
        withQueue (fun url ->
            task {
                // fauxqs refuses what needs two UTF-16 units, though the service takes it.
                let text = "grüße, 日本語 & <xml> \"quoted\"\n"
                let! sent = SendMessage.create url text |> Aws.send aws |> Expect.ok

                let! received = receive url |> Aws.send aws |> Expect.ok
                let message = received.Messages |> List.exactlyOne
                Expect.equal (Some text) message.Body
                Expect.equal sent.MessageId message.MessageId
                Expect.equal sent.MD5OfMessageBody message.MD5OfBody

                let! _ = DeleteMessage.create url message.ReceiptHandle.Value |> Aws.send aws |> Expect.ok

                let! counts =
                    GetQueueAttributes.create url
                    |> GetQueueAttributes.attributeNames [ QueueAttributeName.All ]
                    |> Aws.send aws
                    |> Expect.ok

                let count name = counts.Attributes |> Option.bind (Dict.tryFind name)
                Expect.equal (Some "0") (count QueueAttributeName.ApproximateNumberOfMessages)
                Expect.equal (Some "0") (count QueueAttributeName.ApproximateNumberOfMessagesNotVisible)
            })

    [<Test>]
    member _.``a batch with attributes is sent, received and deleted``() =
        withQueue (fun url ->
            task {
                let attributes =
                    Dict.ofList [
                        "text", attribute "String" "grün"
                        "number", attribute "Number" "42"
                        "bytes",
                        {
                            attribute "Binary" "" with
                                StringValue = None
                                BinaryValue = Some [| 0uy; 255uy |]
                        }
                    ]

                let! sent =
                    SendMessageBatch.create url [
                        { entry "a" "first" with MessageAttributes = Some attributes }
                        entry "b" "second"
                    ]
                    |> Aws.send aws
                    |> Expect.ok

                Expect.equal [ "a"; "b" ] [ for result in sent.Successful -> result.Id ]
                Expect.equal [] sent.Failed

                let! received = receive url |> Aws.send aws |> Expect.ok

                Expect.equal
                    (set [ Some "first"; Some "second" ])
                    (set [ for message in received.Messages -> message.Body ])

                let first = received.Messages |> List.find (fun message -> message.Body = Some "first")
                let got = first.MessageAttributes.Value
                Expect.equal (Some "grün") got["text"].StringValue
                Expect.equal (Some "42") got["number"].StringValue
                Expect.equal "Number" got["number"].DataType
                Expect.equal (Some [| 0uy; 255uy |]) got["bytes"].BinaryValue

                let! deleted =
                    DeleteMessageBatch.create url [
                        for message in received.Messages ->
                            { Id = message.Body.Value; ReceiptHandle = message.ReceiptHandle.Value }
                    ]
                    |> Aws.send aws
                    |> Expect.ok

                Expect.equal 2 deleted.Successful.Length
            })

    [<Test>]
    member _.``an empty queue is waited for``() =
        withQueue (fun url ->
            task {
                let watch = Stopwatch.StartNew()
                let! received = receive url |> ReceiveMessage.waitTimeSeconds 2 |> Aws.send aws |> Expect.ok
                Expect.equal [] received.Messages
                Assert.That(watch.Elapsed.TotalSeconds, Is.InRange(1.8, 10.0))
            })

    [<Test>]
    member _.``a message ends the wait for it``() =
        withQueue (fun url ->
            task {
                let watch = Stopwatch.StartNew()
                let pending = receive url |> ReceiveMessage.waitTimeSeconds 20 |> Aws.send aws |> Expect.ok
                do! Task.Delay 500
                Assert.That(pending.IsCompleted, Is.False)
                let! _ = SendMessage.create url "at last" |> Aws.send aws |> Expect.ok
                let! received = pending
                Expect.equal [ Some "at last" ] [ for message in received.Messages -> message.Body ]
                Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan 10.0)
            })

    [<Test>]
    member _.``cancelling ends a wait at once``() =
        withQueue (fun url ->
            task {
                use cancel = new CancellationTokenSource()

                let pending =
                    Async.StartAsTask(
                        receive url |> ReceiveMessage.waitTimeSeconds 20 |> Aws.send aws,
                        cancellationToken = cancel.Token
                    )

                do! Task.Delay 500
                Assert.That(pending.IsCompleted, Is.False)
                let watch = Stopwatch.StartNew()
                cancel.Cancel()
                let! _ = Task.WhenAny(pending, Task.Delay 10_000)
                Assert.That(pending.IsCanceled)
                Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan 3.0)
            })

    [<Test>]
    member _.``a queue that is not there is an error to match``() =
        task {
            match! GetQueueUrl.create "no-such-queue" |> Aws.send aws with
            | Error(QueueDoesNotExist _ as error) -> Expect.words [ "SQS GetQueueUrl"; "HTTP 400"; "request " ] error
            | Error error -> Expect.unexpected error
            | Ok _ -> Assert.Fail "it is there"
        }

    [<Test>]
    member _.``entries of a batch with the same id are an error to match``() =
        withQueue (fun url ->
            task {
                match! SendMessageBatch.create url [ entry "a" "x"; entry "a" "y" ] |> Aws.send aws with
                | Error(BatchEntryIdsNotDistinct _) -> ()
                | Error error -> Expect.unexpected error
                | Ok _ -> Assert.Fail "both were taken"
            })
