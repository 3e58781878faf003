using System.Runtime.CompilerServices;

namespace FunctionalAws.Benchmarks;

/// <summary>A call, ready to be made: once, or for as long as a function says, each answer having so many parts.</summary>
internal readonly record struct ReadyCall(Func<Task<int>> Once, Func<Func<bool>, int, Task> Loop)
{
    public static implicit operator ReadyCall(Func<Task<int>> once) => new(once, (next, expected) => Loops(once, next, expected));

    private static async Task Loops(Func<Task<int>> call, Func<bool> next, int expected)
    {
        while (next())
            if (await call() != expected)
                throw new InvalidOperationException("An answer was not like the first one.");
    }
}

/// <summary>
/// The clients. Each is a function from the name of a call to that call, ready to be made again and again. A call
/// makes its input afresh, as a program would, reads its whole answer, and returns how much it counted in it.
/// </summary>
internal static class Clients
{
    public const string Bare = "bare";
    public const string FSharp = "fsharp";
    public const string CSharp = "csharp";
    public const string AwsSdk = "awssdk";

    /// <summary>A floor under every SDK, for GetItem alone; measured when it is named.</summary>
    public const string Hand = "hand";
    /// <summary>The F# library, with the operation called by its name and documents for its input and output.</summary>
    public const string Document = "document";
    /// <summary>The F# library, with somebody who listens to its spans and metrics.</summary>
    public const string Listened = "listened";

    /// <summary>How much of a body a client reads at a time.</summary>
    public const int BufferSize = 64 * 1024;

    public static IReadOnlyList<string> All => [Bare, FSharp, CSharp, AwsSdk];

    /// <summary>Measured when they are named, at GetItem alone.</summary>
    public static IReadOnlyList<string> Others => [Hand, Document, Listened];

    public static bool IsAvailable(string client) => client switch
    {
        FSharp => FSharpClient.IsAvailable(),
        CSharp => CSharpClient.IsAvailable,
        _ => true,
    };

    /// <summary>Whether a client makes a call: the others make GetItem only.</summary>
    public static bool Makes(string client, Call call) => !Others.Contains(client) || call.Name == "GetItem";

    /// <summary>
    /// A measured process has one client. Those of other assemblies stand behind methods of their own, so that no process
    /// loads the assembly of a client that it does not have.
    /// </summary>
    public static ReadyCall Create(string client, string call, Uri endpoint) => client switch
    {
        Bare => BareClient.Create(call, endpoint),
        FSharp => CreateFSharp(call, endpoint),
        CSharp => CSharpClient.Create(call, endpoint),
        AwsSdk => AwsSdkClient.Create(call, endpoint),
        Hand => HandClient.Create(call, endpoint),
        Document => CreateByName(endpoint),
        Listened => CreateListenedTo(call, endpoint),
        _ => throw new ArgumentException($"There is no client {client}."),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadyCall CreateFSharp(string call, Uri endpoint)
    {
        var (once, loop) = FSharpClient.Create(call, endpoint);
        return new(once, loop);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadyCall CreateListenedTo(string call, Uri endpoint)
    {
        var (once, loop) = FSharpClient.CreateListenedTo(call, endpoint);
        return new(once, loop);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadyCall CreateByName(Uri endpoint)
    {
        var (once, loop) = FSharpClient.CreateByName(endpoint);
        return new(once, loop);
    }
}
