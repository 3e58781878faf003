using FunctionalAws.Testing;

namespace FunctionalAws.Facade.Testing;

/// <summary>What a stub answers to one exchange: a response, an error, or what goes wrong on the way.</summary>
public sealed class Reply<TResponse>
{
    internal Reply(FunctionalAws.Testing.Reply<TResponse> core) => Core = core;

    internal FunctionalAws.Testing.Reply<TResponse> Core { get; }

    /// <summary>The same reply after a delay, which takes no time in a test.</summary>
    public Reply<TResponse> After(TimeSpan delay) => new(FunctionalAws.Testing.Reply.after(delay, Core));

    /// <summary>The same reply torn off: so many bytes of its body arrive, then the connection ends.</summary>
    public Reply<TResponse> Torn(int bytes) => new(FunctionalAws.Testing.Reply.torn(bytes, Core));

    /// <summary>A response is a reply.</summary>
    public static implicit operator Reply<TResponse>(TResponse response) => new(FunctionalAws.Testing.Reply.ok(response));
}

/// <summary>Making replies.</summary>
public static class Reply
{
    /// <summary>The response, once it is known to be one that the model allows.</summary>
    public static Reply<TResponse> Ok<TResponse>(TResponse response) => new(FunctionalAws.Testing.Reply.ok(response));

    /// <summary>An error by its code, as in "ResourceNotFoundException"; its status is the model's.</summary>
    public static Reply<TResponse> Error<TResponse>(string code, string message) => new(FunctionalAws.Testing.Reply.error<TResponse>(code, message));

    /// <summary>The service asks to slow down. It is tried again.</summary>
    public static Reply<TResponse> Throttled<TResponse>() => new(FunctionalAws.Testing.Reply.throttled<TResponse>());

    /// <summary>The service failed. It is tried again.</summary>
    public static Reply<TResponse> ServerError<TResponse>() => new(FunctionalAws.Testing.Reply.serverError<TResponse>());

    /// <summary>No connection is made: nothing was sent.</summary>
    public static Reply<TResponse> NoConnection<TResponse>() => new(FunctionalAws.Testing.Reply.noConnection<TResponse>());

    /// <summary>The connection breaks before there is an answer; the service may have done what it was asked.</summary>
    public static Reply<TResponse> Broken<TResponse>() => new(FunctionalAws.Testing.Reply.broken<TResponse>());
}
