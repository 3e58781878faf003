using System.Diagnostics;

namespace FunctionalAws.Benchmarks;

/// <summary>The stub server, for as long as the run lasts.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    public ServerProcess()
    {
        // answers are sent on the thread that waits for requests: fewer switches on a machine that the clients need
        process = Self.Start(["serve"], ("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1"));
        Endpoint = process.StandardOutput.ReadLine() is { } port
            ? new Uri($"http://127.0.0.1:{port}")
            : throw new BenchmarkException("The stub server did not start.");
    }

    public Uri Endpoint { get; }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
            process.Kill();
        process.Dispose();
    }
}
