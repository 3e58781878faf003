namespace FunctionalAws.Facade;

/// <summary>How pages are read.</summary>
public sealed class AwsPageOptions
{
    /// <summary>Nothing set: pages of the service's own size, all of them, from the first on.</summary>
    public static AwsPageOptions Default { get; } = new();

    /// <summary>How many items to ask for at a time; the service decides when left out.</summary>
    public int? PageSize { get; init; }

    /// <summary>The most items of all pages together; the last page is cut where they end.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Where an earlier reading ended: its <see cref="AwsPage{TResponse}.ResumeToken"/>, botocore's, or the
    /// service's own token.</summary>
    public string? StartingToken { get; init; }

    /// <summary>True asks for the next page while one is being worked on.</summary>
    public bool ReadAhead { get; init; }

    /// <summary>The time for the whole reading, with the work on its pages; no limit when left out.</summary>
    public TimeSpan? Timeout { get; init; }

    internal Pages<TResponse, Document> Apply<TResponse>(Pages<TResponse, Document> pages) =>
        Interop.Reading(pages, PageSize, MaxItems, StartingToken, ReadAhead, Timeout);
}
