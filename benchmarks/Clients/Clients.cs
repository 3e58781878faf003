using System.Runtime.CompilerServices;

namespace FunctionalAws.Benchmarks;

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

    /// <summary>The F# library, with the operation called by its name and documents for its input and output.</summary>
    public const string Document = "document";

    /// <summary>How much of a body a client reads at a time.</summary>
    public const int BufferSize = 64 * 1024;

    public static IReadOnlyList<string> All => [Bare, FSharp, CSharp, AwsSdk, Document];

    public static bool IsAvailable(string client) => client switch
    {
        FSharp => FSharpClient.IsAvailable(),
        CSharp => CSharpClient.IsAvailable,
        _ => true,
    };

    /// <summary>Whether a client makes a call: the one by name makes GetItem only.</summary>
    public static bool Makes(string client, Call call) => client != Document || call.Name == "GetItem";

    /// <summary>
    /// A measured process has one client. Those of other assemblies stand behind methods of their own, so that no process
    /// loads the assembly of a client that it does not have.
    /// </summary>
    public static Func<Task<int>> Create(string client, string call, Uri endpoint) => client switch
    {
        Bare => BareClient.Create(call, endpoint),
        FSharp => CreateFSharp(call, endpoint),
        CSharp => CSharpClient.Create(call, endpoint),
        AwsSdk => AwsSdkClient.Create(call, endpoint),
        Document => CreateByName(endpoint),
        _ => throw new ArgumentException($"There is no client {client}."),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> CreateByName(Uri endpoint) => FSharpClient.CreateByName(endpoint);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<Task<int>> CreateFSharp(string call, Uri endpoint) => FSharpClient.Create(call, endpoint);
}
