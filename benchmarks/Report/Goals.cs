using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>What the project asks of itself: at most this share of what another client needs.</summary>
internal sealed record Goal(string What, Func<Row, double> Figure, string Other, double AtMost);

/// <summary>The goals, and whether a run met them.</summary>
internal static class Goals
{
    private static readonly Goal[] OfGetItem =
    [
        new("CPU", r => r.CpuMicros, Clients.Bare, 1.35),
        new("CPU", r => r.CpuMicros, Clients.AwsSdk, 0.75),
        new("allocations", r => r.AllocatedBytes, Clients.AwsSdk, 0.25),
        new("CPU of the first calls", r => r.ColdCpuMicros, Clients.AwsSdk, 0.5),
        new("first answer", r => r.FirstAnswerMs, Clients.AwsSdk, 0.65),
    ];

    private static readonly Goal[] OfEveryOther =
    [
        new("CPU", r => r.CpuMicros, Clients.AwsSdk, 0.7),
        new("allocations", r => r.AllocatedBytes, Clients.AwsSdk, 0.35),
    ];

    private static readonly Goal[] ByName = [new("CPU", r => r.CpuMicros, Clients.FSharp, 1.6)];

    private static Goal[] Of(Row row) =>
        row.Client == Clients.Document ? ByName : row.Call == "GetItem" ? OfGetItem : OfEveryOther;

    public static void Print(IReadOnlyList<Row> rows, TextWriter output)
    {
        output.WriteLine();
        foreach (var row in rows.Where(r => r.Client is Clients.FSharp or Clients.CSharp or Clients.Document))
            foreach (var goal in Of(row))
                if (rows.Beside(row, goal.Other) is { } other)
                    output.WriteLine(Line(row, goal, goal.Figure(row) / goal.Figure(other)));
    }

    private static string Line(Row row, Goal goal, double ratio) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(ratio <= goal.AtMost ? "met    " : "NOT MET")} {row.Call} x{row.InFlight} {row.Client}: "
            + $"{goal.What} {ratio:0.00} of {goal.Other}, goal {goal.AtMost:0.00}");
}
