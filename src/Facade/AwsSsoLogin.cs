namespace FunctionalAws.Facade;

/// <summary>What a person has to do to log in: open the page, and compare the code.</summary>
public sealed class AwsSsoPrompt
{
    internal AwsSsoPrompt(string userCode, string uri, string uriWithCode, DateTimeOffset expiresAt) =>
        (UserCode, VerificationUri, VerificationUriComplete, ExpiresAt) = (userCode, uri, uriWithCode, expiresAt);

    /// <summary>The code that the page shows, or asks for.</summary>
    public string UserCode { get; }

    /// <summary>The page, where the code is to be given.</summary>
    public string VerificationUri { get; }

    /// <summary>The page with the code filled in.</summary>
    public string VerificationUriComplete { get; }

    /// <summary>Until when it is to be done.</summary>
    public DateTimeOffset ExpiresAt { get; }
}

/// <summary>
/// Logging in to IAM Identity Center in a browser. The token goes to the cache that AWS's other tools use, and clients of
/// profiles with that session work from then on.
/// </summary>
public static class AwsSsoLogin
{
    /// <summary>Starts a login, shows a person what to do, and waits until it is done.</summary>
    /// <param name="ssoSession">The name of the section [sso-session name] of the config file.</param>
    /// <param name="show">Shows what is to be done.</param>
    /// <param name="options">Settings of the calls; none when left out.</param>
    /// <param name="clientName">What the program calls itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AwsException">The login was refused, or nobody has confirmed it in time.</exception>
    public static Task RunAsync(
        string ssoSession,
        Func<AwsSsoPrompt, CancellationToken, Task> show,
        AwsClientOptions? options = null,
        string clientName = "functional-aws",
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ssoSession);
        ArgumentNullException.ThrowIfNull(show);

        return InteropSession.LogInAsync(
            InteropSession.Create((options ?? new()).ToCore()),
            ssoSession,
            clientName,
            (code, uri, complete, until, cancel) => show(new(code, uri, complete, until), cancel),
            AwsException.Of,
            cancellationToken);
    }
}
