using System.Globalization;

namespace FunctionalAws.Benchmarks;

/// <summary>What the user asked for on the command line.</summary>
internal sealed record Options(
    IReadOnlyList<Call> Calls,
    IReadOnlyList<string> Clients,
    IReadOnlyList<int> InFlight,
    int Rounds,
    bool Quick,
    string? JsonFile)
{
    public const string Usage =
        """
        dotnet run -c Release --project benchmarks -- [options]
        dotnet run -c Release --project benchmarks -- connections <catalog>
        dotnet run -c Release --project benchmarks -- checksums
        dotnet run -c Release --project benchmarks -- signing

          --calls a,b      of GetItem, PutItem, Query, GetObject, ListObjectsV2   (all)
          --clients a,b    of bare, fsharp, csharp, awssdk                        (all)
                           and, for GetItem: hand, written by hand, a floor under every SDK;
                           document, the operation called by its name;
                           listened, with a listener of every span and measurement
          --in-flight a,b  how many calls are under way at once                   (1,32)
          --rounds n       how often every measurement is repeated, in turn       (3)
          --quick          a tenth of the calls and one round: a look, nothing settles
          --json file      write the medians as JSON too
        """;

    public static Options Parse(string[] args)
    {
        var calls = Benchmarks.Calls.All;
        var clients = Benchmarks.Clients.All;
        IReadOnlyList<int> inFlight = [1, 32];
        int? rounds = null;
        var quick = false;
        string? json = null;

        for (var i = 0; i < args.Length; i++)
            switch (args[i])
            {
                case "--calls": calls = Chosen(Next(args, ref i), calls, call => call.Name); break;
                case "--clients": clients = Chosen(Next(args, ref i), [.. Benchmarks.Clients.All, .. Benchmarks.Clients.Others], client => client); break;
                case "--in-flight": inFlight = [.. Next(args, ref i).Split(',').Select(Positive)]; break;
                case "--rounds": rounds = Positive(Next(args, ref i)); break;
                case "--quick": quick = true; break;
                case "--json": json = Next(args, ref i); break;
                default: throw new BenchmarkException($"Unknown option {args[i]}.\n\n{Usage}");
            }

        return new Options(calls, clients, inFlight, rounds ?? (quick ? 1 : 3), quick, json);
    }

    private static string Next(string[] args, ref int i) =>
        ++i < args.Length ? args[i] : throw new BenchmarkException($"{args[i - 1]} needs a value.\n\n{Usage}");

    private static int Positive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : throw new BenchmarkException($"'{text}' is not a positive number.");

    private static List<T> Chosen<T>(string names, IReadOnlyList<T> all, Func<T, string> name)
    {
        var wanted = names.Split(',');
        var unknown = wanted.Where(w => !all.Any(item => IsNamed(item, w))).ToList();
        return unknown.Count == 0
            ? [.. all.Where(item => wanted.Any(w => IsNamed(item, w)))]
            : throw new BenchmarkException(
                $"Unknown: {string.Join(", ", unknown)}. There are {string.Join(", ", all.Select(name))}.");

        bool IsNamed(T item, string text) => name(item).Equals(text, StringComparison.OrdinalIgnoreCase);
    }
}
