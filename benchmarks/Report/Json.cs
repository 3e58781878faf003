using System.Text.Json;

namespace FunctionalAws.Benchmarks;

/// <summary>The rows as a JSON array, for scripts that compare runs.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public static void Write(IReadOnlyList<Row> rows, string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(rows, Options) + "\n");
}
