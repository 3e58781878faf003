using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;

namespace FunctionalAws.Facade;

/// <summary>A page, and where a reading can go on after it.</summary>
/// <param name="Output">What the operation answered; where <see cref="AwsPageOptions.MaxItems"/> ends the pages, the part
/// of it that still counts.</param>
/// <param name="ResumeToken">For <see cref="AwsPageOptions.StartingToken"/>; null after the last page.</param>
public sealed record AwsPage<TResponse>(TResponse Output, string? ResumeToken);

/// <summary>
/// The answers of an operation that answers in pages, each asked for when it is reached. They can be read any number of
/// times, and each reading makes its own calls. Errors are thrown where their page is reached.
/// </summary>
public sealed class AwsPages<TResponse> : IAsyncEnumerable<TResponse>
{
    private readonly Pages<TResponse, Document> pages;
    private readonly Func<AwsError, Exception> toException;
    private readonly CancellationToken cancellationToken;

    internal AwsPages(
        Pages<TResponse, Document> pages, Func<AwsError, Exception> toException, CancellationToken cancellationToken)
    {
        this.pages = pages;
        this.toException = toException;
        this.cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    public IAsyncEnumerator<TResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ReadAsync(pages, static page => page, this.cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>The pages, each with the token that a later reading goes on with.</summary>
    public IAsyncEnumerable<AwsPage<TResponse>> WithResumeTokens() =>
        ReadAsync(
            Interop.WithTokens(pages),
            static page => new AwsPage<TResponse>(page.Output, Interop.ResumeToken(page)),
            cancellationToken);

    /// <summary>What a JMESPath expression finds in the pages: the elements of lists one by one, other values as they
    /// are, and nothing for null. Names are those of the service's model.</summary>
    /// <param name="expression">The expression, as in "Contents[?Size > `100`].Key".</param>
    public IAsyncEnumerable<AwsDocument> SearchAsync(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return ReadAsync(Interop.Search(pages, expression), static found => new AwsDocument(found), cancellationToken);
    }

    /// <summary>
    /// All pages as one: each result key with the values of all pages, and what is the same for all pages from the first.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<AwsPage<TResponse>> BuildFullResultAsync(CancellationToken cancellationToken = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(this.cancellationToken, cancellationToken);
        var (output, token) = await Interop.BuildFullResultAsync(pages, toException, both.Token).ConfigureAwait(false);
        return new(output, token);
    }

    private async IAsyncEnumerable<TItem> ReadAsync<TCore, TItem>(
        IAsyncEnumerable<FSharpResult<TCore, AwsError>> results,
        Func<TCore, TItem> map,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return result.IsOk ? map(result.ResultValue) : throw toException(result.ErrorValue);
    }
}
