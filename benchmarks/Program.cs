namespace FunctionalAws.Benchmarks;

/// <summary>
/// One program in parts: the stub server (<c>serve</c>), one measured process (<c>client</c>), what connections cost
/// (<c>connections</c>), what signing costs (<c>signing</c>), how fast checksums are (<c>checksums</c>), and, without any of
/// these words, the run that starts servers and clients.
/// </summary>
internal static class Program
{
    private static int Main(string[] args) =>
        args.Length == 0 ? Run(args)
        : args[0] == "client" ? ClientProcess.Run(args)
        : args[0] == "serve" ? StubServer.Run()
        : args[0] == "checksums" ? Checksums.Run(isPlain: args.Length > 1)
        : args is ["signing"] ? Signatures.Run(Console.Out)
        : args is ["connections", var catalog] ? RunConnections(catalog)
        : Run(args);

    private static int RunConnections(string catalog)
    {
        Connections.Measure(catalog, Console.Out);
        return 0;
    }

    private static int Run(string[] args)
    {
        if (args.Contains("--help"))
        {
            Console.WriteLine(Options.Usage);
            return 0;
        }

        try
        {
            return new BenchmarkRun(Options.Parse(args)).Execute();
        }
        catch (BenchmarkException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}

/// <summary>A run that cannot go on, with the reason as a user should read it.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
