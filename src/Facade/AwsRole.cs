namespace FunctionalAws.Facade;

/// <summary>
/// A role that a client's credentials may assume, and how
/// (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
/// </summary>
public sealed class AwsRole
{
    /// <summary>The role's ARN.</summary>
    public required string RoleArn { get; init; }

    /// <summary>What the role's calls are logged as; a name with the time in it when left out.</summary>
    public string? SessionName { get; init; }

    /// <summary>What the role's owner has agreed on with others who assume it.</summary>
    public string? ExternalId { get; init; }

    /// <summary>How long credentials are good: 15 minutes to 12 hours; 1 hour when left out. They are renewed.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The serial number or ARN of the device that shows codes; it needs <see cref="AwsClientOptions.MfaCode"/>.</summary>
    public string? MfaSerial { get; init; }

    /// <summary>A policy in JSON that allows less than the role does.</summary>
    public string? Policy { get; init; }

    /// <summary>The ARNs of policies that allow less than the role does.</summary>
    public IReadOnlyList<string> PolicyArns { get; init; } = [];

    /// <summary>The session's tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>The names of tags that go on to roles that this one assumes.</summary>
    public IReadOnlyList<string> TransitiveTagKeys { get; init; } = [];

    /// <summary>Who acts, where the role's owner wants to know it.</summary>
    public string? SourceIdentity { get; init; }

    internal InteropRole ToCore() => new(RoleArn)
    {
        SessionName = SessionName,
        ExternalId = ExternalId,
        Duration = Duration,
        MfaSerial = MfaSerial,
        Policy = Policy,
        PolicyArns = PolicyArns,
        Tags = Tags,
        TransitiveTagKeys = TransitiveTagKeys,
        SourceIdentity = SourceIdentity,
    };
}
