using System.Diagnostics;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.Testing;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a C# program hears of its calls.</summary>
[NonParallelizable]
public class TelemetryTests
{
    private static readonly GetItemRequest getItem = new() { TableName = "products", Key = new() { ["id"] = "42" } };

    private sealed class MemoryLog : ILoggerFactory, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            Lines.Add(categoryName);
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {eventId}: {formatter(state, exception)}");

        void ILoggerFactory.AddProvider(ILoggerProvider provider)
        {
        }

        void IDisposable.Dispose()
        {
        }
    }

    [Test]
    public async Task ACallAndItsAttemptHaveSpansBelowThePrograms()
    {
        var heard = new List<Activity>();

        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "FunctionalAws" or "program",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = heard.Add,
        };

        ActivitySource.AddActivityListener(listener);
        var stub = new Stub().On((GetItemRequest _) => new GetItemResponse());

        using (new ActivitySource("program").StartActivity("work"))
            await new DynamoDBClient(stub.Options).GetItemAsync(getItem);

        Assert.That(heard.Select(span => span.DisplayName), Is.EqualTo(new[] { "POST", "DynamoDB.GetItem", "work" }));
        Assert.That(heard[0].ParentSpanId, Is.EqualTo(heard[1].SpanId));
        Assert.That(heard[1].ParentSpanId, Is.EqualTo(heard[2].SpanId));
    }

    [Test]
    public void FailuresThatMayPassAreInTheLog()
    {
        var log = new MemoryLog();

        var dynamo = new DynamoDBClient(new AwsClientOptions
        {
            Region = "eu-west-1",
            AccessKeyId = "AKID",
            SecretAccessKey = "hidden-7c1e",
            Endpoint = "http://127.0.0.1:1",
            MaxAttempts = 1,
            LoggerFactory = log,
        });

        Assert.ThrowsAsync<AwsConnectionException>(() => dynamo.GetItemAsync(getItem));
        Assert.That(log.Lines[0], Is.EqualTo("FunctionalAws.DynamoDB"));
        Assert.That(log.Lines[1], Does.StartWith("Warning AttemptFailed: DynamoDB.GetItem attempt 1 failed in "));
        Assert.That(log.Lines[1], Does.Contain("transport.connect: "));
        Assert.That(log.Lines, Has.Count.EqualTo(2));
    }
}
