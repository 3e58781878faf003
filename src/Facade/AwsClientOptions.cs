namespace FunctionalAws.Facade;

/// <summary>A client's settings. What is left out comes from the environment and the shared configuration files.</summary>
public sealed class AwsClientOptions
{
    /// <summary>The region, as in "eu-west-1".</summary>
    public string? Region { get; init; }

    /// <summary>An endpoint instead of AWS's own, as in "http://localhost:8000".</summary>
    public string? Endpoint { get; init; }

    /// <summary>The profile of the shared configuration files.</summary>
    public string? Profile { get; init; }

    /// <summary>An access key's id; it needs its secret.</summary>
    public string? AccessKeyId { get; init; }

    /// <summary>An access key's secret. It is never printed.</summary>
    public string? SecretAccessKey { internal get; init; }

    /// <summary>The token of temporary keys. It is never printed.</summary>
    public string? SessionToken { internal get; init; }

    /// <summary>Attempts for a call, with the first; 3 when left out, 4 for DynamoDB.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The time that each attempt may take; no limit when left out.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>The time that a call may take with all its attempts; no limit when left out.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>True puts bucket names into the path, as most S3-compatible servers want them.</summary>
    public bool ForcePathStyle { get; init; }

    /// <summary>False sends requests without checking them against the model first.</summary>
    public bool Validate { get; init; } = true;

    /// <summary>What calls are sent through instead of all this; null without it.</summary>
    internal IAws? Through { get; private init; }

    internal static AwsClientOptions Over(IAws aws) => new() { Through = aws };

    /// <summary>The protocols to speak where a service speaks them, the first one first, as in "json" for a server that
    /// knows no CBOR. Without a wish CBOR goes first, then JSON, then XML.</summary>
    public IReadOnlyList<string> Protocols { get; init; } = [];
}
