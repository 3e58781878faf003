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
    /// <summary>How far apart the CPU time of two rounds may be.</summary>
    private const double Tolerance = 0.05;

    /// <summary>
    /// Runs rounds until two in a row agree, and gives the mean of the two. A pair only counts once the runtime has
    /// gone quiet: a plateau before its last tier is not the end.
    /// </summary>
    public static Settled Measure(Load load, int calls, int maxRounds)
    {
        var previous = Round(load, calls);
        for (var rounds = 2; ; rounds++)
        {
            var next = Round(load, calls);
            var agreed = next.IsQuiet && Math.Abs(next.Cpu - previous.Cpu) <= Tolerance * previous.Cpu;
            if (agreed || rounds >= maxRounds)
                return new Settled(
                    2 * calls / (previous.Seconds + next.Seconds),
                    (previous.Cpu + next.Cpu) / (2 * calls),
                    (previous.Bytes + next.Bytes) / (2 * calls),
                    rounds,
                    agreed);
            previous = next;
        }
    }

    private readonly record struct Figures(double Seconds, double Cpu, double Bytes, bool IsQuiet);

    private static Figures Round(Load load, int calls)
    {
        var compiled = JitInfo.GetCompilationTime();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();

        load.Run(calls);

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds;
        var compiling = (JitInfo.GetCompilationTime() - compiled).TotalMicroseconds;
        return new Figures(
            seconds, used, GC.GetTotalAllocatedBytes(precise: true) - bytes, compiling <= Tolerance * used);
    }
}
