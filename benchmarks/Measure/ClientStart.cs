using System.Diagnostics;
using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>Starts measured processes, one after another.</summary>
internal sealed class ClientStart(Uri endpoint)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>A process that makes one call and ends.</summary>
    public ClientResult First(string client, Call call) => Run(client, call, 1, 0, 0, 0);

    /// <summary>A process that goes on until it has settled.</summary>
    public ClientResult Settle(string client, Call call, int inFlight, int cold, int perRound, int maxRounds) =>
        Run(client, call, inFlight, cold, perRound, maxRounds);

    private ClientResult Run(string client, Call call, int inFlight, int cold, int perRound, int maxRounds)
    {
        string[] numbers = [.. new[] { inFlight, cold, perRound, maxRounds }.Select(n => n.ToString(CultureInfo.InvariantCulture))];

        // the clock of Stopwatch is the machine's, so that the new process can go on with it
        var started = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        using var process = Self.Start(["client", client, call.Name, endpoint.OriginalString, started, .. numbers]);
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
