using System.Diagnostics;

namespace FunctionalAws.Facade;

/// <summary>Access keys that a program finds by itself. The secret parts are never printed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AwsCredentials
{
    /// <summary>The access key's id.</summary>
    public required string AccessKeyId { get; init; }

    /// <summary>The access key's secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string SecretAccessKey { internal get; init; }

    /// <summary>The token of temporary keys.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SessionToken { internal get; init; }

    /// <summary>When temporary keys stop working; they are asked for again before.</summary>
    public DateTimeOffset? Expiration { get; init; }

    /// <summary>The account that the keys belong to, where it is known.</summary>
    public string? AccountId { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"credentials {AccessKeyId} ***";

    internal Credentials ToCore() =>
        InteropSession.Keys(AccessKeyId, SecretAccessKey, SessionToken, Expiration, AccountId);
}
