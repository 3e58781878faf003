using System.ComponentModel;

namespace FunctionalAws.Facade;

/// <summary>
/// Events of an answer in the order in which they come, each read when it is asked for. They can be read once. What fails
/// is thrown as from a call: an exception that the service put into the stream, an event that cannot be read, a stream
/// that broke off.
/// </summary>
/// <remarks>
/// A stream holds a connection until it has been read to its end, an <c>await foreach</c> over it is left, or it is
/// disposed of.
/// </remarks>
/// <typeparam name="TEvent">The union of events.</typeparam>
public sealed class AwsEventStream<TEvent> : IAsyncEnumerable<TEvent>, IDisposable, IAsyncDisposable
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AwsEventStream(EventStream<TEvent> core) => Core = core;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EventStream<TEvent> Core { get; }

    /// <summary>No events.</summary>
    public static AwsEventStream<TEvent> Empty => new(Interop.NoEvents<TEvent>());

    /// <summary>A stream of the given events, for tests and stubs.</summary>
    public static AwsEventStream<TEvent> From(IAsyncEnumerable<TEvent> events) => new(Interop.EventsOf(events));

    /// <inheritdoc/>
    public IAsyncEnumerator<TEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interop.Events(Core, AwsException.Of).GetAsyncEnumerator(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)Core).Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ((IAsyncDisposable)Core).DisposeAsync();
}
