using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FunctionalAws.Facade;

/// <summary>What the clients of all services share.</summary>
public abstract class AwsClient
{
    private static readonly Func<AwsError, Exception> toException = AwsException.Of;
    private readonly IAws aws;

    /// <summary>A client of the given settings.</summary>
    protected AwsClient(AwsClientOptions options) =>
        aws = options.Through ?? Interop.Session(
            options.Region,
            options.Endpoint,
            options.Profile,
            options.AccessKeyId,
            options.SecretAccessKey,
            options.SessionToken,
            options.MaxAttempts,
            options.AttemptTimeout,
            options.CallTimeout,
            options.ForcePathStyle,
            options.Validate,
            options.Protocols);

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
