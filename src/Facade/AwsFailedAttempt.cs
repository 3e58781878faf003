namespace FunctionalAws.Facade;

/// <summary>An attempt that failed, for who decides on another.</summary>
public sealed class AwsFailedAttempt
{
    internal AwsFailedAttempt(FailedAttempt core)
    {
        Service = core.Operation.Service.Id;
        Operation = core.Operation.Name;
        Error = AwsException.Of(core.Error);
        Attempt = core.Attempt;
        IsUnsafe = core.IsUnsafe;
    }

    /// <summary>The service's id, as in "DynamoDB".</summary>
    public string Service { get; }

    /// <summary>The operation's name, as in "GetItem".</summary>
    public string Operation { get; }

    /// <summary>What the attempt came to, as the call would raise it.</summary>
    public AwsException Error { get; }

    /// <summary>1 for the first attempt.</summary>
    public int Attempt { get; }

    /// <summary>
    /// True when the service may have done what it was asked, and doing it twice may differ from doing it once.
    /// </summary>
    public bool IsUnsafe { get; }
}
