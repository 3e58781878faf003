namespace FunctionalAws.Benchmarks;

/// <summary>The calls through the C# facade.</summary>
internal static class CSharpClient
{
    /// <summary>Whether the facade is compiled in. While it is not, a run leaves this client out and says so.</summary>
    public static bool IsAvailable => false;

    public static Func<Task<int>> Create(string call, Uri endpoint) =>
        throw new NotSupportedException($"The C# client has no {call} yet.");
}
