using System.ComponentModel;
using System.Runtime.CompilerServices;
using FunctionalAws.Schema;
using Microsoft.FSharp.Core;

namespace FunctionalAws.Facade;

/// <summary>What the clients of all services share.</summary>
public abstract class AwsClient
{
    private static readonly Func<AwsError, Exception> toException = AwsException.Of;
    private readonly Session session;
    private IAws aws;

    /// <summary>A client of the given settings.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    protected AwsClient(AwsClientOptions options)
    {
        session = options.Through ?? InteropSession.Create(options.ToCore());
        aws = options.Hooks.IsEmpty ? session : options.Hooks.Apply(session);
    }

    /// <summary>The names of the stages that calls pass, the outermost first.</summary>
    /// <exception cref="AwsException">The client's settings or hooks make no pipeline.</exception>
    public IReadOnlyList<string> Stages => InteropHooks.Names(aws, toException);

    internal AwsClient Through(AwsHooks hooks)
    {
        var copy = (AwsClient)MemberwiseClone();
        copy.aws = hooks.Apply(aws);
        return copy;
    }

    /// <summary>
    /// Where every setting and the credentials come from, and what is wrong with them. Credentials are looked for as for a
    /// call; keys and tokens are not part of the answer.
    /// </summary>
    public async Task<IReadOnlyList<AwsSetting>> ExplainAsync(CancellationToken cancellationToken = default)
    {
        var found = await InteropSession.ExplainAsync(session, cancellationToken).ConfigureAwait(false);
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

    /// <summary>For conveniences of single services.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected async Task<AwsPostForm> PresignPostAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        TRequest request,
        TimeSpan expires,
        AwsPostPolicy policy,
        CancellationToken cancellationToken)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(request);
        var conditions = policy.Conditions.Select(condition => condition.Core);

        var (url, fields) = await InteropTokens.PresignPostAsync(
            operation, session, request, expires, policy.Fields, conditions, toException, cancellationToken).ConfigureAwait(false);

        return new(url, fields);
    }

    /// <summary>
    /// Calls again and again until an answer satisfies a condition; an error of the call ends the wait:
    /// <c>client.WaitUntilAsync(client.DescribeTableAsync, request, answer => answer.Table?.ItemCount > 0)</c>.
    /// </summary>
    /// <param name="call">The call, a method of the client.</param>
    /// <param name="request">What to ask; it is not changed.</param>
    /// <param name="condition">What to wait for.</param>
    /// <param name="options">The pace: pauses of 2 s to 120 s and 10 minutes in all, where it is left out.</param>
    /// <param name="cancellationToken">Ends the wait early.</param>
    /// <returns>The answer that satisfied the condition.</returns>
    /// <exception cref="AwsWaitException">It did not come in time.</exception>
    /// <exception cref="AwsException">A call failed.</exception>
    public async Task<TResponse> WaitUntilAsync<TRequest, TResponse>(
        Func<TRequest, CancellationToken, Task<TResponse>> call,
        TRequest request,
        Func<TResponse, bool> condition,
        AwsWaitOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(condition);

        async Task<FSharpResult<TResponse, AwsError>> Ask(CancellationToken cancel) =>
            FSharpResult<TResponse, AwsError>.NewOk(await call(request, cancel).ConfigureAwait(false));

        var waiter = (options ?? AwsWaitOptions.Default).Apply(Interop.Until("the condition", condition));
        var answer = await Interop.WaitAsync(waiter, aws, Ask, toException, cancellationToken).ConfigureAwait(false);
        return answer!;
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<TResponse?> WaitAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        Waiter<TRequest, TResponse> waiter,
        TRequest request,
        AwsWaitOptions options,
        CancellationToken cancellationToken)
        where TRequest : class
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        return Interop.WaitAsync(options.Apply(waiter), operation, aws, request, toException, cancellationToken);
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected AwsPages<TResponse> PagesAsync<TRequest, TResponse>(
        ServiceModel model,
        Operation<TRequest, TResponse> operation,
        TRequest first,
        Func<TRequest, TResponse, TRequest?>? next,
        AwsPageOptions options,
        CancellationToken cancellationToken)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(options);
        var pages = Interop.Pages(model, operation, aws, first, next);
        return new(options.Apply(pages), toException, cancellationToken);
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
