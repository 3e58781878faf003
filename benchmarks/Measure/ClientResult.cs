using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>What a measured process found out, on one line of its output.</summary>
internal sealed record ClientResult(int Counted, double FirstAnswerMs, double ColdCpuMicros, Settled Settled)
{
    public string ToLine() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted} {FirstAnswerMs} {ColdCpuMicros} {Settled.CallsPerSecond} {Settled.CpuMicros} {Settled.AllocatedBytes} {Settled.Rounds} {Settled.Agreed}");

    public static ClientResult Parse(string line)
    {
        var words = line.Split(' ');
        return new ClientResult(
            int.Parse(words[0], CultureInfo.InvariantCulture),
            Number(1),
            Number(2),
            new Settled(
                Number(3), Number(4), Number(5), int.Parse(words[6], CultureInfo.InvariantCulture), bool.Parse(words[7])));

        double Number(int i) => double.Parse(words[i], CultureInfo.InvariantCulture);
    }
}
