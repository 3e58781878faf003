namespace FunctionalAws.Benchmarks;

/// <summary>Makes a call many times, with a fixed number under way at once.</summary>
internal sealed class Load(Func<Task<int>> call, int expected, int inFlight)
{
    private int left;

    public void Run(int calls)
    {
        left = calls;
        if (inFlight == 1)
        {
            Loop().GetAwaiter().GetResult();
            return;
        }

        var loops = new Task[inFlight];
        for (var i = 0; i < loops.Length; i++)
            loops[i] = Loop();
        Task.WhenAll(loops).GetAwaiter().GetResult();
    }

    private async Task Loop()
    {
        while (Interlocked.Decrement(ref left) >= 0)
            if (await call() != expected)
                throw new InvalidOperationException("An answer was not like the first one.");
    }
}
