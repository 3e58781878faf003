using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>The medians as a table, each figure with its ratio to the bare client's and to AWS's SDK.</summary>
internal static class Table
{
    private static readonly string[] Head =
    [
        "call", "in flight", "client", "calls/s", "CPU us", "/bare", "/awssdk", "bytes", "/bare", "/awssdk",
        "cold CPU us", "/bare", "/awssdk", "first ms", "/bare", "/awssdk",
    ];

    public static void Print(IReadOnlyList<Row> rows, TextWriter output)
    {
        var lines = rows.Select(row => Cells(row, rows)).Prepend(Head).ToList();
        var widths = Head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        output.WriteLine();
        for (var i = 0; i < lines.Count; i++)
        {
            output.WriteLine(Line(lines[i], widths));
            if (i == 0)
                output.WriteLine(Line([.. widths.Select(w => new string('-', w))], widths));
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        "| " + string.Join(" | ", cells.Select((cell, i) => i is 0 or 2 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |";

    private static string[] Cells(Row row, IReadOnlyList<Row> rows)
    {
        var bare = rows.Beside(row, Clients.Bare);
        var aws = rows.Beside(row, Clients.AwsSdk);
        return
        [
            row.Call, Number(row.InFlight, "0"), row.Client, Number(row.CallsPerSecond, "0"),
            .. Figure(r => r.CpuMicros, "0.0"), .. Figure(r => r.AllocatedBytes, "0"),
            .. Figure(r => r.ColdCpuMicros, "0.0"), .. Figure(r => r.FirstAnswerMs, "0.0"),
        ];

        string[] Figure(Func<Row, double> of, string format) =>
            [Number(of(row), format), Ratio(of, bare), Ratio(of, aws)];

        string Ratio(Func<Row, double> of, Row? other) => other is null ? "" : Number(of(row) / of(other), "0.00");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The row of another client at the same call, if it took part.</summary>
    public static Row? Beside(this IReadOnlyList<Row> rows, Row row, string client) =>
        rows.FirstOrDefault(r => r.Call == row.Call && r.InFlight == row.InFlight && r.Client == client);
}
