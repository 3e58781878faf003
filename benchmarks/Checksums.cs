using System.Diagnostics;

namespace FunctionalAws.Benchmarks;

/// <summary>How fast checksums are made, on one core: with what the processor has for them, and without.</summary>
internal static class Checksums
{
    private const int Size = 1 << 20;

    private static readonly TimeSpan time = TimeSpan.FromSeconds(1);

    /// <summary>A line for each checksum here, and then in a process that may use no special instructions.</summary>
    public static int Run(bool isPlain)
    {
        Console.WriteLine(isPlain ? "\nwithout special instructions" : "GB a second of CPU time, bodies of 1 MiB");

        foreach (var checksum in BodyChecksumModule.all)
            Console.WriteLine($"{checksum.Name,-10} {Measure(checksum),6:F1}");

        return isPlain ? 0 : RunPlain();
    }

    private static double Measure(BodyChecksum checksum)
    {
        var bytes = new byte[Size];
        new Random(1).NextBytes(bytes);
        Rounds(checksum, bytes, time / 2); // for the compiler
        return Rounds(checksum, bytes, time);
    }

    private static double Rounds(BodyChecksum checksum, byte[] bytes, TimeSpan time)
    {
        // CPU time, since others may want the core, too.
        var start = Environment.CpuUsage.TotalTime;
        TimeSpan spent;
        var rounds = 0L;

        do
        {
            for (var i = 0; i < 10; i++)
                BodyChecksumModule.ofBytes(checksum, bytes);

            rounds += 10;
            spent = Environment.CpuUsage.TotalTime - start;
        }
        while (spent < time);

        return rounds * (double)Size / spent.TotalSeconds / 1e9;
    }

    private static int RunPlain()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { Environment = { ["DOTNET_EnableHWIntrinsic"] = "0" } };

        // "dotnet program.dll" is a process of two names.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(Checksums).Assembly.Location);

        start.ArgumentList.Add("checksums");
        start.ArgumentList.Add("plain");
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
