using System.Diagnostics;
using System.Globalization;

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
        var started = Number(args[4]);
        var (inFlight, cold, maxRounds) = ((int)Number(args[5]), (int)Number(args[6]), (int)Number(args[7]));
        var (perRound, roundLimit) = ((int)Number(args[8]), TimeSpan.FromMilliseconds(Number(args[9])));

        var cpuBefore = Environment.CpuUsage.TotalTime;
        var ready = Clients.Create(client, call, endpoint);
        var counted = ready.Once().GetAwaiter().GetResult();
        var firstAnswer = Stopwatch.GetElapsedTime(started);

        var load = new Load(ready.Loop, counted, inFlight);
        var coldCpu = TimeSpan.Zero;
        if (cold > 0)
        {
            load.Run(cold - 1, Timeout.InfiniteTimeSpan);
            coldCpu = (Environment.CpuUsage.TotalTime - cpuBefore) / cold;
        }

        var settled = maxRounds > 0 ? Settled.Measure(load, perRound, roundLimit, maxRounds) : default;
        Print(new ClientResult(counted, firstAnswer.TotalMilliseconds, coldCpu.TotalMicroseconds, settled));
        return 0;
    }

    // apart, so that the console is loaded when it is needed
    private static void Print(ClientResult result) => Console.Out.WriteLine(result.ToLine());

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
