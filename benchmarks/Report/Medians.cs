namespace FunctionalAws.Benchmarks;

/// <summary>Gathers what the processes found out.</summary>
internal sealed class Medians
{
    private readonly Dictionary<(string Call, string Client, int InFlight), List<ClientResult>> settled = [];
    private readonly Dictionary<(string Call, string Client), List<double>> firstAnswers = [];

    /// <summary>A process that made its first call only.</summary>
    public void AddFirst(Call call, string client, ClientResult result) =>
        Of(firstAnswers, (call.Name, client)).Add(result.FirstAnswerMs);

    /// <summary>A process that settled. Its first answer counts too: that call is made alone in every process.</summary>
    public void Add(Call call, string client, int inFlight, ClientResult result)
    {
        Of(settled, (call.Name, client, inFlight)).Add(result);
        AddFirst(call, client, result);
    }

    public List<Row> Rows(IEnumerable<Call> calls, IReadOnlyList<int> inFlight, IReadOnlyList<string> clients) =>
        [..
            from call in calls
            from n in inFlight
            from client in clients
            where Clients.Makes(client, call)
            select Row(call.Name, n, client)];

    private Row Row(string call, int inFlight, string client)
    {
        var results = settled[(call, client, inFlight)];
        return new Row(
            call,
            client,
            inFlight,
            Math.Round(Median(results, r => r.Settled.CallsPerSecond), 1),
            Math.Round(Median(results, r => r.Settled.CpuMicros), 2),
            Math.Round(Median(results, r => r.ColdCpuMicros), 2),
            Math.Round(Median(results, r => r.Settled.AllocatedBytes)),
            Math.Round(Median(firstAnswers[(call, client)], ms => ms), 1));
    }

    private static double Median<T>(IEnumerable<T> items, Func<T, double> figure)
    {
        var sorted = items.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static List<T> Of<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
