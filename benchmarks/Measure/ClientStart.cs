using System.Diagnostics;
using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>How long a measured process goes on.</summary>
/// <param name="Cold">How many calls count as the first ones.</param>
/// <param name="MaxRounds">After how many rounds it gives up waiting for two that agree.</param>
/// <param name="CallsPerRound">How many calls a round has.</param>
/// <param name="RoundLimit">When a round ends, even with fewer calls; infinite for the light calls.</param>
internal sealed record Effort(int Cold, int MaxRounds, int CallsPerRound, TimeSpan RoundLimit)
{
    /// <summary>One call, and no more.</summary>
    public static readonly Effort FirstCall = new(0, 0, 0, Timeout.InfiniteTimeSpan);
}

/// <summary>Starts measured processes, one after another.</summary>
internal sealed class ClientStart(Uri endpoint)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public ClientResult Run(string client, Call call, int inFlight, Effort effort)
    {
        var limit = (int)effort.RoundLimit.TotalMilliseconds;
        int[] numbers = [inFlight, effort.Cold, effort.MaxRounds, effort.CallsPerRound, limit];
        var words = numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();

        // the clock of Stopwatch is the machine's, so that the new process can go on with it
        var started = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        using var process = Self.Start(["client", client, call.Name, endpoint.OriginalString, started, .. words]);
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new BenchmarkException($"{client} {call.Name} did not end within {Limit.TotalMinutes} minutes.");
        }

        return process.ExitCode == 0
            ? ClientResult.Parse(output.Result.Trim())
            : throw new BenchmarkException($"{client} {call.Name} ended with code {process.ExitCode}.");
    }
}
