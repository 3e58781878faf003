using System.Diagnostics;

namespace FunctionalAws.Benchmarks;

/// <summary>Makes a call many times, with a fixed number under way at once.</summary>
internal sealed class Load(Func<Func<bool>, int, Task> loop, int expected, int inFlight)
{
    private int made;
    private int calls;
    private long end;

    /// <summary>Makes so many calls, or fewer if the time is over before; says how many.</summary>
    public int Run(int atMost, TimeSpan limit)
    {
        made = 0;
        calls = atMost;
        end = limit == Timeout.InfiniteTimeSpan
            ? long.MaxValue
            : Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency);

        var loops = new Task[inFlight];
        for (var i = 0; i < loops.Length; i++)
            loops[i] = loop(Begin, expected);
        Task.WhenAll(loops).GetAwaiter().GetResult();
        return made;
    }

    private bool Begin()
    {
        if (Stopwatch.GetTimestamp() >= end)
            return false;
        if (Interlocked.Increment(ref made) <= calls)
            return true;
        Interlocked.Decrement(ref made);
        return false;
    }
}
