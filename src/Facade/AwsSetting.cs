namespace FunctionalAws.Facade;

/// <summary>Where a setting, or the credentials, of a client come from.</summary>
public sealed class AwsSetting
{
    internal AwsSetting(string name, string? value, string origin, string? problem) =>
        (Name, Value, Origin, Problem) = (name, value, origin, problem);

    /// <summary>The name, as in "region"; "credentials" is the last.</summary>
    public string Name { get; }

    /// <summary>What was said; null where nothing was, and always for credentials.</summary>
    public string? Value { get; }

    /// <summary>Who has said so: code, a variable's name, a file with profile and line, a source of credentials.</summary>
    public string Origin { get; }

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Problem { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Value ?? "-"} {Origin}{(Problem is null ? "" : ": " + Problem)}";
}
