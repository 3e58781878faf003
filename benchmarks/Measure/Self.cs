using System.Diagnostics;
using System.Reflection;

namespace FunctionalAws.Benchmarks;

/// <summary>Starts this program again.</summary>
internal static class Self
{
    public static Process Start(IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);

        // neither the user's AWS settings nor a proxy may take part
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
            start.Environment.Remove(name);
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return Process.Start(start) ?? throw new BenchmarkException("The program could not be started again.");
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("AWS_", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("_PROXY", StringComparison.OrdinalIgnoreCase);
}
