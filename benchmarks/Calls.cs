namespace FunctionalAws.Benchmarks;

/// <summary>A call that is measured.</summary>
/// <param name="Name">AWS's name of the operation.</param>
/// <param name="Counted">
/// What a client must count in the answer, to show that it read all of it: the characters of an attribute, the items,
/// the bytes, the keys.
/// </param>
/// <param name="IsHeavy">
/// Whether 30,000 calls would take too long: a round of a heavy call ends after two seconds, whatever was done by then.
/// </param>
internal sealed record Call(string Name, int Counted, bool IsHeavy)
{
    /// <summary>How long a process goes on to measure this call.</summary>
    public Effort Effort(bool quick)
    {
        var limit = IsHeavy ? TimeSpan.FromSeconds(quick ? 0.5 : 2) : Timeout.InfiniteTimeSpan;
        return quick ? new Effort(200, 4, 3_000, limit) : new Effort(2_000, 30, 30_000, limit);
    }
}

/// <summary>The five calls.</summary>
internal static class Calls
{
    /// <summary>The table that all calls are measured on.</summary>
    public const string Table = "products";

    /// <summary>The bucket that is read and listed.</summary>
    public const string Bucket = "benchmark-bucket";

    /// <summary>The object that is read.</summary>
    public const string Key = "video/2026/clip.bin";

    /// <summary>The attribute that GetItem reads.</summary>
    public const string Attribute = "description";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GetItem", Answers.DescriptionLength, IsHeavy: false),
        new("PutItem", 0, IsHeavy: false),
        new("Query", Answers.ItemCount, IsHeavy: true),
        new("GetObject", Answers.ObjectLength, IsHeavy: true),
        new("ListObjectsV2", Answers.KeyCount, IsHeavy: true),
    ];
}
