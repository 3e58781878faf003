using System.Diagnostics;
using System.Runtime;

namespace FunctionalAws.Benchmarks;

/// <summary>What a call costs once the runtime has compiled it for good, per call.</summary>
/// <param name="CallsPerSecond">How many calls were answered in a second.</param>
/// <param name="CpuMicros">User and system time of the process, in µs.</param>
/// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
/// <param name="Rounds">How many rounds it took to settle.</param>
/// <param name="Agreed">Whether the last two rounds agreed, or the rounds ran out.</param>
internal readonly record struct Settled(
    double CallsPerSecond, double CpuMicros, double AllocatedBytes, int Rounds, bool Agreed)
{
    /// <summary>How far apart the CPU time of two rounds may be, and how much of a round may go into compiling.</summary>
    private const double Tolerance = 0.05;

    /// <summary>
    /// The runtime compiles hot code again in the background, and begins late on a busy machine. Code that came compiled,
    /// like that of HttpClient, runs evenly until then, at twice the price.
    /// </summary>
    private static readonly TimeSpan NotBefore = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Runs rounds until two in a row agree, and gives the mean of the two. That they agree only counts after some
    /// seconds of load, and if the second did not spend its time on compiling: code rests for a while on every tier, and
    /// two rounds agree there as well.
    /// </summary>
    public static Settled Measure(Load load, int calls, TimeSpan limit, int maxRounds)
    {
        var start = Stopwatch.GetTimestamp();
        var previous = Round(load, calls, limit);
        for (var rounds = 2; ; rounds++)
        {
            var next = Round(load, calls, limit);
            var agreed = Math.Abs(next.Cpu - previous.Cpu) <= Tolerance * previous.Cpu
                && next.IsQuiet
                && Stopwatch.GetElapsedTime(start) >= NotBefore;
            if (agreed || rounds >= maxRounds)
                return new Settled(
                    (previous.CallsPerSecond + next.CallsPerSecond) / 2,
                    (previous.Cpu + next.Cpu) / 2,
                    (previous.Bytes + next.Bytes) / 2,
                    rounds,
                    agreed);
            previous = next;
        }
    }

    private readonly record struct Figures(double CallsPerSecond, double Cpu, double Bytes, bool IsQuiet);

    private static Figures Round(Load load, int calls, TimeSpan limit)
    {
        var compiled = JitInfo.GetCompilationTime();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();

        var made = load.Run(calls, limit);

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds;
        var compiling = (JitInfo.GetCompilationTime() - compiled).TotalMicroseconds;
        return new Figures(
            made / seconds,
            used / made,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / made,
            compiling <= Tolerance * used);
    }
}
