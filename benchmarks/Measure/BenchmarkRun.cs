namespace FunctionalAws.Benchmarks;

/// <summary>
/// The run: every client in turn for every call, and all of that again for every round, so that whatever else the
/// machine does falls on all clients alike.
/// </summary>
internal sealed class BenchmarkRun(Options options)
{
    /// <summary>The first answer comes once in a process and varies much, so that it is asked for more often.</summary>
    private const int StartsPerRound = 5;

    private readonly Medians medians = new();

    public int Execute()
    {
        var clients = options.Clients.Where(Clients.IsAvailable).ToList();
        foreach (var missing in options.Clients.Except(clients))
            Console.Error.WriteLine($"{missing}: not built in yet, left out.");
        if (clients.Count == 0)
            throw new BenchmarkException("No client is left to measure.");

        using var server = new ServerProcess();
        var start = new ClientStart(server.Endpoint);
        var answers = new Answers();

        IReadOnlyList<Row> rows = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var call in options.Calls)
                Measure(start, answers, [.. clients.Where(client => Clients.Makes(client, call))], round, call);

            // after every round, so that a run which is broken off leaves something
            rows = medians.Rows(options.Calls, options.InFlight, clients);
            if (options.JsonFile is { } file)
                Json.Write(rows, file);
        }

        Table.Print(rows, Console.Out);
        Goals.Print(rows, Console.Out);
        return 0;
    }

    private void Measure(ClientStart start, Answers answers, List<string> clients, int round, Call call)
    {
        if (clients.Count == 0)
            return;

        for (var i = 0; i < StartsPerRound; i++)
            foreach (var client in Turn(clients, round + i))
                medians.AddFirst(call, client, Run(client, 1, Effort.FirstCall));

        foreach (var inFlight in options.InFlight)
            foreach (var client in Turn(clients, round))
            {
                var result = Run(client, inFlight, call.Effort(options.Quick));
                medians.Add(call, client, inFlight, result);
                Progress(round, call, client, inFlight, result);
            }

        ClientResult Run(string client, int inFlight, Effort effort) =>
            Checked(start.Run(client, call, inFlight, effort), call, client, answers);
    }

    /// <summary>Whoever begins has a cold machine or a warm one: so each begins once.</summary>
    private static IEnumerable<string> Turn(List<string> clients, int by) =>
        clients.Skip(by % clients.Count).Concat(clients.Take(by % clients.Count));

    private static ClientResult Checked(ClientResult result, Call call, string client, Answers answers)
    {
        var expected = client == Clients.Bare ? answers.BodyLength(call.Name) : call.Counted;
        return result.Counted == expected
            ? result
            : throw new BenchmarkException($"{client} {call.Name} counted {result.Counted} instead of {expected}.");
    }

    private void Progress(int round, Call call, string client, int inFlight, ClientResult result)
    {
        var settled = result.Settled;
        Console.Error.WriteLine(
            $"round {round + 1} of {options.Rounds}: {call.Name} x{inFlight} {client}: "
            + $"{settled.CpuMicros:0.0} us a call, {(settled.Agreed ? "settled" : "NOT settled")} after {settled.Rounds} rounds");
    }
}
