namespace FunctionalAws.Facade;

/// <summary>
/// Passwords for databases, caches and brokers that know AWS's identities, good for 15 minutes. Making one sends nothing,
/// except where credentials have to be found first.
/// </summary>
public sealed class AwsAuthTokens
{
    private static readonly Func<AwsError, Exception> toException = AwsException.Of;
    private readonly Session aws;

    /// <summary>Tokens of the environment's identity.</summary>
    public AwsAuthTokens() : this(new()) { }

    /// <summary>Tokens of the identity and for the region of the given settings.</summary>
    public AwsAuthTokens(AwsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        aws = options.Through ?? InteropSession.Create(options.ToCore());
    }

    /// <summary>
    /// The password of a database user of RDS or Aurora
    /// (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html).
    /// </summary>
    /// <exception cref="AwsException">There are no credentials, or the host is none.</exception>
    public Task<string> RdsAsync(string host, int port, string user, CancellationToken cancellationToken = default) =>
        InteropTokens.RdsAsync(aws, host, port, user, toException, cancellationToken);

    /// <summary>
    /// The password of a custom database role of Aurora DSQL, for 15 minutes unless told otherwise
    /// (https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html).
    /// </summary>
    /// <exception cref="AwsException">There are no credentials, or the host is none.</exception>
    public Task<string> DsqlConnectAsync(
        string host, TimeSpan? expires = null, CancellationToken cancellationToken = default) =>
        InteropTokens.DsqlAsync(aws, host, false, expires, toException, cancellationToken);

    /// <summary>The password of the role "admin" of Aurora DSQL.</summary>
    /// <exception cref="AwsException">There are no credentials, or the host is none.</exception>
    public Task<string> DsqlConnectAdminAsync(
        string host, TimeSpan? expires = null, CancellationToken cancellationToken = default) =>
        InteropTokens.DsqlAsync(aws, host, true, expires, toException, cancellationToken);

    /// <summary>
    /// The password of a user of ElastiCache (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html).
    /// </summary>
    /// <param name="cacheName">The name of the cache, or the id of the replication group; not its host name.</param>
    /// <param name="userId">The id of the ElastiCache user.</param>
    /// <param name="isServerless">True for a serverless cache.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="AwsException">There are no credentials.</exception>
    public Task<string> ElastiCacheAsync(
        string cacheName, string userId, bool isServerless = false, CancellationToken cancellationToken = default) =>
        InteropTokens.ElastiCacheAsync(aws, cacheName, userId, isServerless, toException, cancellationToken);

    /// <summary>
    /// The password of a user of MemoryDB (https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html).
    /// </summary>
    /// <exception cref="AwsException">There are no credentials.</exception>
    public Task<string> MemoryDbAsync(
        string clusterName, string userName, CancellationToken cancellationToken = default) =>
        InteropTokens.MemoryDbAsync(aws, clusterName, userName, toException, cancellationToken);

    /// <summary>
    /// The token of the SASL mechanism OAUTHBEARER for brokers of Amazon MSK
    /// (https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html).
    /// </summary>
    /// <exception cref="AwsException">There are no credentials.</exception>
    public Task<string> KafkaAsync(CancellationToken cancellationToken = default) =>
        InteropTokens.KafkaAsync(aws, toException, cancellationToken);
}
