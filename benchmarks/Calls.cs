namespace FunctionalAws.Benchmarks;

/// <summary>A call that is measured.</summary>
/// <param name="Name">AWS's name of the operation.</param>
/// <param name="Counted">
/// What a client must count in the answer, to show that it read all of it: the characters of an attribute, the items,
/// the bytes, the keys.
/// </param>
/// <param name="CallsPerRound">
/// 30,000 for the light calls. A heavy call has fewer, so that a settled round stays a matter of seconds.
/// </param>
internal sealed record Call(string Name, int Counted, int CallsPerRound);

/// <summary>The five calls.</summary>
internal static class Calls
{
    /// <summary>How many calls of a young process are reported apart from the settled ones.</summary>
    public const int Cold = 2_000;

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
        new("GetItem", Answers.DescriptionLength, 30_000),
        new("PutItem", 0, 30_000),
        new("Query", Answers.ItemCount, 3_000),
        new("GetObject", Answers.ObjectLength, 3_000),
        new("ListObjectsV2", Answers.KeyCount, 1_000),
    ];
}
