using FunctionalAws.Schema;

namespace FunctionalAws.Facade;

/// <summary>A call failed. The types under it say how.</summary>
public class AwsException : Exception
{
    /// <summary>An error with its explanation.</summary>
    public AwsException(string message) : base(message) { }

    /// <summary>An error with its explanation and what led to it.</summary>
    public AwsException(string message, Exception? innerException) : base(message, innerException) { }

    private protected AwsException() { }

    /// <summary>What the exception was made of, if that was a call's error.</summary>
    internal AwsError? Error { get; private set; }

    internal static AwsException Of(AwsError error)
    {
        var made = Make(error);
        made.Error = error;
        return made;
    }

    private static AwsException Make(AwsError error)
    {
        var text = AwsErrorModule.explain(error);

        return error switch
        {
            AwsError.Service { Item: var service } => AwsServiceException.Of(service, text),
            AwsError.Invalid { problems: var problems } => new AwsValidationException(
                text, [.. problems.Select(problem => new AwsProblem(problem.Path, problem.Message))]),
            AwsError.Configuration or AwsError.Credentials => new AwsConfigurationException(text),
            AwsError.Transport or AwsError.TimedOut => new AwsConnectionException(text),
            AwsError.Unreadable { response: var answer } => new AwsUnreadableException(text, answer),
            AwsError.WaitFailed { last: var last } => new AwsWaitException(text, last is null ? null : Of(last.Value)),
            _ => new AwsException(text),
        };
    }
}

/// <summary>The service answered with an error.</summary>
public class AwsServiceException : AwsException
{
    private string? explanation;
    private ServiceError? error;

    /// <summary>An error that is filled in later.</summary>
    protected internal AwsServiceException() { }

    /// <summary>The service's error code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The service's own message.</summary>
    public string ServiceMessage { get; private set; } = "";

    /// <summary>The HTTP status.</summary>
    public int Status { get; private set; }

    /// <summary>The service's id of the request, empty when it gave none.</summary>
    public string RequestId { get; private set; } = "";

    /// <summary>S3's second id of the request, empty elsewhere.</summary>
    public string HostId { get; private set; } = "";

    /// <summary>True when the service is at fault, and not the caller.</summary>
    public bool IsServerFault { get; private set; }

    /// <summary>True when the model says that this error may be retried.</summary>
    public bool IsRetryable { get; private set; }

    /// <summary>True when the model says that this error asks to slow down.</summary>
    public bool IsThrottling { get; private set; }

    /// <summary>The answer's body as text, as it came.</summary>
    public string RawBody => error?.RawBody ?? "";

    /// <summary>Operation, code, status, request and message in a sentence.</summary>
    public override string Message => explanation ?? base.Message;

    internal static AwsServiceException Of(ServiceError error, string explanation)
    {
        // A modelled error was made when the answer was read.
        var known = error.Detail?.Value as AwsServiceException ?? new AwsServiceException();
        known.explanation = explanation;
        known.error = error;
        known.Code = error.Code;
        known.ServiceMessage = error.Message;
        known.Status = error.Status;
        known.RequestId = error.RequestId;
        known.HostId = error.HostId;
        known.IsServerFault = error.Fault.IsServer;
        known.IsRetryable = error.Retryable;
        known.IsThrottling = error.Throttling;
        return known;
    }
}

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Path">Where: member names, list positions and map keys.</param>
/// <param name="Message">What is wrong.</param>
public sealed record AwsProblem(string Path, string Message);

/// <summary>The request is not valid; nothing was sent.</summary>
public sealed class AwsValidationException(string message, IReadOnlyList<AwsProblem> problems) : AwsException(message)
{
    /// <summary>Every problem of the request.</summary>
    public IReadOnlyList<AwsProblem> Problems { get; } = problems;
}

/// <summary>Region, endpoint, profile or credentials are missing or wrong; nothing was sent.</summary>
public sealed class AwsConfigurationException(string message) : AwsException(message);

/// <summary>An answer came back, but it is not what the service's model says.</summary>
public sealed class AwsUnreadableException : AwsException
{
    internal AwsUnreadableException(string message, HttpResponse answer) : base(message)
    {
        Status = answer.Status;
        RawBody = BodyModule.text(int.MaxValue, answer.Body);
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The answer's body as text, as it came.</summary>
    public string RawBody { get; }
}

/// <summary>No whole answer came in time.</summary>
public sealed class AwsConnectionException(string message) : AwsException(message);

/// <summary>What was waited for cannot come any more, or did not come in as many attempts as the waiter has.</summary>
public sealed class AwsWaitException(string message, Exception? innerException) : AwsException(message, innerException);
