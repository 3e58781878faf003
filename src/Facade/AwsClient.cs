using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FunctionalAws.Facade;

/// <summary>What the clients of all services share.</summary>
public abstract class AwsClient
{
    private static readonly Func<AwsError, Exception> toException = AwsException.Of;
    private readonly Session aws;

    /// <summary>A client of the given settings.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    protected AwsClient(AwsClientOptions options) => aws = options.Through ?? InteropSession.Create(options.ToCore());

    /// <summary>
    /// Where every setting and the credentials come from, and what is wrong with them. Credentials are looked for as for a
    /// call; keys and tokens are not part of the answer.
    /// </summary>
    public async Task<IReadOnlyList<AwsSetting>> ExplainAsync(CancellationToken cancellationToken = default)
    {
        var found = await InteropSession.ExplainAsync(aws, cancellationToken).ConfigureAwait(false);
        return [.. from one in found select new AwsSetting(one.Item1, one.Item2, one.Item3, one.Item4)];
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<TResponse> CallAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, TRequest request, CancellationToken cancellationToken)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return Interop.CallAsync(operation, aws, request, toException, cancellationToken);
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<Uri> PresignAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, TRequest request, TimeSpan expires, CancellationToken cancellationToken)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return Interop.PresignAsync(operation, aws, request, expires, toException, cancellationToken);
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<TResponse?> WaitAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        Waiter<TRequest, TResponse> waiter,
        TRequest request,
        TimeSpan? delay,
        CancellationToken cancellationToken)
        where TRequest : class
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay ?? TimeSpan.Zero, TimeSpan.Zero, nameof(delay));
        return Interop.WaitAsync(waiter, operation, aws, request, delay, toException, cancellationToken);
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected async IAsyncEnumerable<TResponse> PagesAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        TRequest first,
        Func<TRequest, TResponse, TRequest?> next,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRequest : class
    {
        var repeats = Interop.Repeats(operation, first);

        for (TRequest? request = first; request is not null;)
        {
            var page = await CallAsync(operation, request, cancellationToken).ConfigureAwait(false);
            yield return page;
            var following = next(request, page);

            if (following is not null && repeats.Invoke(following))
                throw AwsException.Of(AwsError.NewRepeatedToken(operation.Info.Name));

            request = following;
        }
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static async IAsyncEnumerable<TItem> ItemsAsync<TPage, TItem>(
        IAsyncEnumerable<TPage> pages,
        Func<TPage, IReadOnlyList<TItem>> items,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
            foreach (var item in items(page))
                yield return item;
    }
}
