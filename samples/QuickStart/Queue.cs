using FunctionalAws.Facade.SQS;

namespace QuickStart;

/// <summary>SQS: messages, and a poll that waits for them.</summary>
internal static class Queue
{
    public static async Task TourAsync(string name, CancellationToken cancel)
    {
        Console.WriteLine($"SQS, queue {name}");
        var sqs = new SQSClient();
        var created = await sqs.CreateQueueAsync(new() { QueueName = name }, cancel);
        var queue = created.QueueUrl ?? throw new InvalidOperationException("the queue has no URL");

        for (var number = 1; number <= 3; number++)
            await sqs.SendMessageAsync(new() { QueueUrl = queue, MessageBody = $"message {number}" }, cancel);

        Console.WriteLine("  sent 3 messages");

        var received = await sqs.ReceiveMessageAsync(
            new() { QueueUrl = queue, MaxNumberOfMessages = 10, WaitTimeSeconds = 5 }, cancel);

        foreach (var message in received.Messages)
        {
            Console.WriteLine($"  received \"{message.Body}\" by a long poll");

            if (message.ReceiptHandle is { } handle)
                await sqs.DeleteMessageAsync(new() { QueueUrl = queue, ReceiptHandle = handle }, cancel);
        }

        Console.WriteLine($"  deleted {received.Messages.Count} messages");
        await sqs.DeleteQueueAsync(new() { QueueUrl = queue }, cancel);
        Console.WriteLine("  deleted the queue");
    }
}
