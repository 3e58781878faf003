using Microsoft.Extensions.Logging;

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

    /// <summary>
    /// Finds credentials in the program's own way; null where there are none. What it finds is remembered, and asked for
    /// again before it expires.
    /// </summary>
    public Func<CancellationToken, Task<AwsCredentials?>>? CredentialsProvider { get; init; }

    /// <summary>A role to work in, which the client's credentials may assume.</summary>
    public AwsRole? Role { get; init; }

    /// <summary>Asks a person for the code of a device, where a role wants one: the device's serial number goes in.</summary>
    public Func<string, CancellationToken, Task<string>>? MfaCode { get; init; }

    /// <summary>Endpoints that comply with FIPS 140, or without; as the environment says when left out.</summary>
    public bool? UseFips { get; init; }

    /// <summary>Endpoints that have IPv6 addresses as well, or without; as the environment says when left out.</summary>
    public bool? UseDualStack { get; init; }

    /// <summary>
    /// Any other setting by its name in the profile, as in "defaults_mode"; they go before what the environment says.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How failed calls are tried again; as the environment says, or in the standard mode, when left out.</summary>
    public AwsRetryMode? RetryMode { get; init; }

    /// <summary>
    /// A policy of one's own in the place of the mode: the pause before the next attempt, or null to leave it at that. It is
    /// asked about every failed attempt, as long as <see cref="MaxAttempts"/> lasts and the body can be sent again.
    /// </summary>
    public Func<AwsFailedAttempt, TimeSpan?>? RetryPolicy { get; init; }

    /// <summary>Attempts for a call, with the first; 3 when left out, 4 for DynamoDB.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>
    /// True sends calls again even where the service may have done them already and its model does not say that twice is no
    /// worse than once.
    /// </summary>
    public bool RetryUnsafe { get; init; }

    /// <summary>The time that each attempt may take; no limit when left out.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>The time that a call may take with all its attempts; no limit when left out.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>A bound on calls in flight, which clients can share; no bound when left out.</summary>
    public AwsConcurrency? Concurrency { get; init; }

    /// <summary>The connections to send over; those that all clients share, when left out.</summary>
    public AwsConnections? Connections { get; init; }

    /// <summary>When requests get checksums; as the environment says, or wherever operations know them, when left out.</summary>
    public AwsChecksums? RequestChecksums { get; init; }

    /// <summary>
    /// When answers are held against their checksums; as the environment says, or wherever operations know them, when left
    /// out.
    /// </summary>
    public AwsChecksums? ResponseChecksums { get; init; }

    /// <summary>
    /// False sends large streams to S3 without asking first (Expect: 100-continue), for servers and proxies that do not know
    /// how to answer.
    /// </summary>
    public bool ExpectContinue { get; init; } = true;

    /// <summary>True puts bucket names into the path, as most S3-compatible servers want them.</summary>
    public bool ForcePathStyle { get; init; }

    /// <summary>
    /// False sends requests without checking them against the model first; as the profile says, or true, when left out.
    /// </summary>
    public bool? Validate { get; init; }

    /// <summary>What the program does around the client's calls; nothing when left out.</summary>
    public AwsHooks Hooks { get; init; } = new();

    /// <summary>What calls are sent through instead of all this; null without it.</summary>
    internal Session? Through { get; private init; }

    internal static AwsClientOptions Over(Session aws) => new() { Through = aws };

    /// <summary>The protocols to speak where a service speaks them, the first one first, as in "json" for a server that
    /// knows no CBOR. Without a wish CBOR goes first, then JSON, then XML.</summary>
    public IReadOnlyList<string> Protocols { get; init; } = [];

    /// <summary>Where attempts are written to, in the categories "FunctionalAws" with the service; nowhere when left out.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    internal InteropOptions ToCore()
    {
        if (AccessKeyId is null != SecretAccessKey is null || (SessionToken is not null && AccessKeyId is null))
            throw new ArgumentException("keys are given whole: an access key id with its secret");

        var find = CredentialsProvider;
        var policy = RetryPolicy;

        return new()
        {
            Region = Region,
            Endpoint = Endpoint,
            Profile = Profile,
            Credentials = InteropSession.Found(
                AccessKeyId is { } id && SecretAccessKey is { } secret
                    ? InteropSession.Keys(id, secret, SessionToken, null, null)
                    : null),
            Find = find is null ? null : async cancel => InteropSession.Found((await find(cancel).ConfigureAwait(false))?.ToCore()),
            Role = Role?.ToCore(),
            MfaCode = MfaCode,
            Fips = UseFips,
            DualStack = UseDualStack,
            Settings = Settings,
            RetryMode = RetryMode?.ToString().ToLowerInvariant(),
            RetryPolicy = policy is null ? null : failed => policy(new(failed)),
            UnsafeRetries = RetryUnsafe,
            MaxAttempts = MaxAttempts,
            AttemptTimeout = AttemptTimeout,
            CallTimeout = CallTimeout,
            RequestChecksums = Word(RequestChecksums),
            ResponseChecksums = Word(ResponseChecksums),
            ExpectContinue = ExpectContinue,
            PathStyle = ForcePathStyle,
            Validate = Validate,
            Protocols = Protocols,
            LoggerFactory = LoggerFactory,
            Limit = Concurrency?.Core,
            Pool = Connections?.Core,
        };
    }

    private static string? Word(AwsChecksums? value) =>
        value switch
        {
            null => null,
            AwsChecksums.WhenRequired => "when_required",
            _ => "when_supported",
        };
}
