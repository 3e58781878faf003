using System.Collections.Immutable;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace FunctionalAws.Facade;

/// <summary>
/// What a program does around calls, for <see cref="AwsClientOptions.Hooks"/> or, for single calls, a client's <c>With</c>.
/// Each method gives another value: <c>new AwsHooks().Before(AwsStage.Sign, "tenant", tenant)</c>. What a client's stages
/// do not allow is the error of every call.
/// </summary>
public sealed class AwsHooks
{
    private static readonly Func<AwsError, Exception> toException = AwsException.Of;
    private static readonly Func<Exception, AwsError?> toError = error => (error as AwsException)?.Error;

    private ImmutableList<FSharpFunc<FSharpList<Stage>, FSharpResult<FSharpList<Stage>, AwsError>>> stages = [];
    private ImmutableList<IHook> hooks = [];

    internal bool IsEmpty => stages.IsEmpty && hooks.IsEmpty;

    /// <summary>A middleware around everything so far.</summary>
    public AwsHooks Around(AwsMiddleware middleware) => And(InteropHooks.Around(Core(middleware)));

    /// <summary>A middleware with a name of its own around a stage.</summary>
    public AwsHooks Before(AwsStage stage, string name, AwsMiddleware middleware) =>
        And(InteropHooks.Before(stage.Core, name, Core(middleware)));

    /// <summary>A middleware with a name of its own right behind a stage.</summary>
    public AwsHooks After(AwsStage stage, string name, AwsMiddleware middleware) =>
        And(InteropHooks.After(stage.Core, name, Core(middleware)));

    /// <summary>A middleware in the place of a stage.</summary>
    public AwsHooks Replace(AwsStage stage, AwsMiddleware middleware) => And(InteropHooks.Replace(stage.Core, Core(middleware)));

    /// <summary>The pipeline without a stage.</summary>
    public AwsHooks Remove(AwsStage stage) => And(InteropHooks.Remove(stage.Core));

    /// <summary>
    /// Something around the calls of the operation that has these types, pages and waiters with them:
    /// <c>hooks.On&lt;GetItemRequest, GetItemResponse&gt;(async (request, next, cancel) => await next(request, cancel))</c>.
    /// </summary>
    public AwsHooks On<TRequest, TResponse>(AwsHook<TRequest, TResponse> hook)
        where TRequest : class
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(hook);
        var core = InteropHooks.Hook<TRequest, TResponse>((request, next, cancel) => hook(request, next, cancel), toException, toError);
        return new() { stages = stages, hooks = hooks.Add(core) };
    }

    internal IAws Apply(IAws aws) => InteropHooks.Apply(aws, stages, hooks);

    private AwsHooks And(FSharpFunc<FSharpList<Stage>, FSharpResult<FSharpList<Stage>, AwsError>> change) =>
        new() { stages = stages.Add(change), hooks = hooks };

    private static FSharpFunc<FSharpFunc<Call, Task<FSharpResult<HttpResponse, AwsError>>>, FSharpFunc<Call, Task<FSharpResult<HttpResponse, AwsError>>>> Core(
        AwsMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);

        return InteropHooks.Middleware(
            async (call, next) =>
            {
                async Task<AwsAnswer> Next(AwsCall call) => new(await next(call.Core).ConfigureAwait(false));
                return (await middleware(new(call), Next).ConfigureAwait(false)).Core;
            },
            toException,
            toError);
    }
}

/// <summary>Clients with something of their own around their calls.</summary>
public static class AwsClientHooks
{
    /// <summary>
    /// The same client with hooks around its calls, as for one call: <c>dynamo.With(hooks).GetItemAsync(request)</c>.
    /// Credentials, connections and the budget of retries are the client's.
    /// </summary>
    public static TClient With<TClient>(this TClient client, AwsHooks hooks) where TClient : AwsClient
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(hooks);
        return (TClient)client.Through(hooks);
    }
}
