namespace FunctionalAws.Benchmarks;

/// <summary>The medians of one client at one call: a row of the table, and an element of the JSON file.</summary>
/// <param name="Call">AWS's name of the operation.</param>
/// <param name="Client"><c>bare</c>, <c>fsharp</c>, <c>csharp</c> or <c>awssdk</c>.</param>
/// <param name="InFlight">How many calls were under way at once.</param>
/// <param name="CallsPerSecond">Calls answered in a second, settled.</param>
/// <param name="CpuMicros">User and system time of the client's process, µs a call, settled.</param>
/// <param name="ColdCpuMicros">The same over the first 2,000 calls of a process, with what making the client cost.</param>
/// <param name="AllocatedBytes">Bytes allocated a call, settled.</param>
/// <param name="FirstAnswerMs">From the start of the process to its first answer, read to the end.</param>
internal sealed record Row(
    string Call,
    string Client,
    int InFlight,
    double CallsPerSecond,
    double CpuMicros,
    double ColdCpuMicros,
    double AllocatedBytes,
    double FirstAnswerMs);
