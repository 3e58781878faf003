using System.Diagnostics;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// A measured process: one client, one call. What it does before the first answer is as little as can be, since that is
/// measured too, from the moment the run started it.
/// </summary>
internal static class ClientProcess
{
    /// <summary>The words after <c>client</c>, all given by <see cref="ClientStart"/>, which also reads the result.</summary>
    public static int Run(string[] args)
    {
        var (client, call, endpoint) = (args[1], args[2], new Uri(args[3]));
        var started = long.Parse(args[4]);
        var (inFlight, cold, maxRounds) = (int.Parse(args[5]), int.Parse(args[6]), int.Parse(args[7]));
        var (perRound, roundLimit) = (int.Parse(args[8]), TimeSpan.FromMilliseconds(int.Parse(args[9])));

        var cpuBefore = Environment.CpuUsage.TotalTime;
        var make = Clients.Create(client, call, endpoint);
        var counted = make().GetAwaiter().GetResult();
        var firstAnswer = Stopwatch.GetElapsedTime(started);

        var load = new Load(make, counted, inFlight);
        var coldCpu = TimeSpan.Zero;
        if (cold > 0)
        {
            load.Run(cold - 1, Timeout.InfiniteTimeSpan);
            coldCpu = Environment.CpuUsage.TotalTime - cpuBefore;
        }

        var settled = maxRounds > 0 ? Settled.Measure(load, perRound, roundLimit, maxRounds) : default;
        Console.Out.WriteLine(new ClientResult(
            counted,
            firstAnswer.TotalMilliseconds,
            coldCpu.TotalMicroseconds / Math.Max(1, cold),
            settled).ToLine());
        return 0;
    }
}
