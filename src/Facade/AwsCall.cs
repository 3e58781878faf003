namespace FunctionalAws.Facade;

/// <summary>Makes a call, up to its answer.</summary>
/// <exception cref="AwsException">The call failed.</exception>
public delegate Task<AwsAnswer> AwsHandler(AwsCall call);

/// <summary>Does something around the handler that comes after it: before, after, instead, or again.</summary>
public delegate Task<AwsAnswer> AwsMiddleware(AwsCall call, AwsHandler next);

/// <summary>Does something around the calls of one operation, where they are still requests and responses.</summary>
/// <param name="request">The request.</param>
/// <param name="next">Makes the call.</param>
/// <param name="cancellationToken">Ends the call early.</param>
public delegate Task<TResponse> AwsHook<TRequest, TResponse>(
    TRequest request, Func<TRequest, CancellationToken, Task<TResponse>> next, CancellationToken cancellationToken);

/// <summary>One call on its way through the pipeline. It does not change: the <c>With</c> methods give another one.</summary>
public sealed class AwsCall
{
    private readonly Call core;

    internal AwsCall(Call core) => this.core = core;

    internal Call Core => core;

    /// <summary>The id of the service in its model, as in "DynamoDB".</summary>
    public string Service => core.Operation.Service.Id;

    /// <summary>The operation's name, as in "GetItem".</summary>
    public string Operation => core.Operation.Name;

    /// <summary>1 for the first attempt.</summary>
    public int Attempt => core.Attempt;

    /// <summary>The request's method.</summary>
    public string Method => core.Request.Method;

    /// <summary>The host that the request goes to, with a port where it is not the usual one; empty before
    /// <see cref="AwsStage.Endpoint"/>.</summary>
    public string Host => core.Request.Host;

    /// <summary>The request's path, percent-encoded.</summary>
    public string Path => core.Request.Path;

    /// <summary>The request's headers. Those of a signed request are secrets.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => InteropHooks.Headers(core.Request);

    /// <summary>The request's body; empty where it is a stream. It is lent for as long as the call takes.</summary>
    public ReadOnlyMemory<byte> Body => InteropHooks.Bytes(core.Request.Body);

    /// <summary>Ends the call early.</summary>
    public CancellationToken CancellationToken => core.Cancel;

    /// <summary>The same call with a header, in the place of one of that name.</summary>
    public AwsCall WithHeader(string name, string value) => new(InteropHooks.WithHeader(core, name, value));

    /// <summary>The same call with another token.</summary>
    public AwsCall WithCancellation(CancellationToken cancellationToken) =>
        new(InteropHooks.WithCancellation(core, cancellationToken));
}

/// <summary>What a service answered, or a middleware in its place.</summary>
public sealed class AwsAnswer
{
    internal AwsAnswer(HttpResponse core) => Core = core;

    /// <summary>An answer in the place of the service's.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body as the service's protocol has it.</param>
    /// <param name="headers">The headers.</param>
    public AwsAnswer(int status, ReadOnlyMemory<byte> body = default, IEnumerable<KeyValuePair<string, string>>? headers = null)
        : this(InteropHooks.Response(status, headers ?? [], body)) { }

    internal HttpResponse Core { get; }

    /// <summary>The HTTP status.</summary>
    public int Status => Core.Status;

    /// <summary>The headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => InteropHooks.Headers(Core);

    /// <summary>The body; empty where it is a stream. It is lent for as long as the call takes.</summary>
    public ReadOnlyMemory<byte> Body => InteropHooks.Bytes(Core.Body);
}
