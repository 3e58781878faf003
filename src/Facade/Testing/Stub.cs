using System.Reflection;
using FunctionalAws.Testing;

namespace FunctionalAws.Facade.Testing;

/// <summary>
/// Plays AWS in a test. Calls take their whole way, with retries and signatures, up to the bytes that would go out; there
/// the stub reads them, finds its answer, and writes it in the service's protocol. Nothing uses a network.
/// </summary>
/// <remarks>Say all that it answers first, then make clients of its <see cref="Options"/>.</remarks>
/// <param name="inOrder">True for a script, whose steps are taken in just this order, each once; false for a table, whose
/// rows answer any number of times.</param>
public sealed class Stub(bool inOrder = false)
{
    private readonly List<Rule> rules = [];
    private FunctionalAws.Testing.Stub? made;

    /// <summary>Any call of an operation, answered by a function of its request.</summary>
    public Stub On<TRequest, TResponse>(Func<TRequest, TResponse> answer) where TRequest : class where TResponse : class =>
        Reply<TRequest, TResponse>(request => answer(request));

    /// <summary>Any call of an operation, answered by a function that may say what goes wrong.</summary>
    public Stub Reply<TRequest, TResponse>(Func<TRequest, Reply<TResponse>> answer) where TRequest : class where TResponse : class =>
        Add(StubInterop.Call(OperationOf<TRequest, TResponse>(), request => answer(request).Core));

    /// <summary>Calls of an operation, answered in turn. Each attempt is one.</summary>
    public Stub InTurn<TRequest, TResponse>(params Reply<TResponse>[] replies) where TRequest : class where TResponse : class =>
        Add(StubInterop.InTurn(OperationOf<TRequest, TResponse>(), replies.Select(reply => reply.Core)));

    /// <summary>The call with just this request; an idempotency token that it leaves out may be any.</summary>
    public Stub Expect<TRequest, TResponse>(TRequest request, Reply<TResponse> reply) where TRequest : class where TResponse : class =>
        Add(StubInterop.Input(OperationOf<TRequest, TResponse>(), request, reply.Core));

    /// <summary>The settings of a client whose calls go to the stub.</summary>
    public AwsClientOptions Options => AwsClientOptions.Over(StubInterop.Session(Core));

    /// <summary>The settings of a client whose every call is an error that names it.</summary>
    public static AwsClientOptions NetworkForbidden { get; } = AwsClientOptions.Over(StubInterop.Forbidden());

    /// <summary>The requests of an operation so far, in order; each attempt is one.</summary>
    public IReadOnlyList<TRequest> RequestsOf<TRequest, TResponse>() where TRequest : class where TResponse : class =>
        StubInterop.Inputs(Core, OperationOf<TRequest, TResponse>());

    /// <summary>Everything that is not as the stub was told: calls that nobody stubbed, requests that nobody expected,
    /// answers that the service cannot give, and what no call has used.</summary>
    public IReadOnlyList<string> Problems => StubInterop.Problems(Core);

    /// <summary>The pauses between attempts, and the delays of replies, none of which took any time.</summary>
    public IReadOnlyList<TimeSpan> Pauses => StubInterop.Pauses(Core);

    /// <summary>For the end of a test.</summary>
    /// <exception cref="StubVerificationException">There are problems.</exception>
    public void Verify()
    {
        if (Problems is { Count: > 0 } problems)
            throw new StubVerificationException(problems);
    }

    private FunctionalAws.Testing.Stub Core => made ??= StubInterop.Create(rules, inOrder);

    private Stub Add(Rule rule)
    {
        if (made is not null)
            throw new InvalidOperationException("a stub that is in use cannot be told more");

        rules.Add(rule);
        return this;
    }

    /// <summary>A client's assembly binds each request type to its operation. Only tests look them up by name.</summary>
    private static Operation<TRequest, TResponse> OperationOf<TRequest, TResponse>()
    {
        var name = typeof(TRequest).Name;
        var bound = typeof(TRequest).Assembly.GetType(typeof(TRequest).Namespace + ".Bound");

        return name.EndsWith("Request", StringComparison.Ordinal)
            && bound?.GetProperty(name[..^"Request".Length], BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null)
                is Operation<TRequest, TResponse> operation
            ? operation
            : throw new ArgumentException($"there is no operation from {name} to {typeof(TResponse).Name}");
    }
}

/// <summary>A stub was not used as it was told.</summary>
public sealed class StubVerificationException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
