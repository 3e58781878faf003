namespace FunctionalAws.Facade;

/// <summary>The name of a stage of the pipeline, which docs/pipeline.md draws.</summary>
public sealed class AwsStage
{
    private AwsStage(StageName core) => Core = core;

    /// <summary>Tells who listens of the call: a span and metrics.</summary>
    public static AwsStage Telemetry { get; } = new(StageName.Telemetry);

    /// <summary>Takes over the trace that Lambda runs the program in.</summary>
    public static AwsStage TraceId { get; } = new(StageName.TraceId);

    /// <summary>Host, path, signing region and user agent.</summary>
    public static AwsStage Endpoint { get; } = new(StageName.Endpoint);

    /// <summary>What a service wants and its model does not say.</summary>
    public static AwsStage Quirks { get; } = new(StageName.Quirks);

    /// <summary>Compresses bodies where the model allows it.</summary>
    public static AwsStage Compression { get; } = new(StageName.Compression);

    /// <summary>The checksum of what is sent, and the wish for that of the answer.</summary>
    public static AwsStage Checksum { get; } = new(StageName.Checksum);

    /// <summary>Limits the time of a call.</summary>
    public static AwsStage CallTimeout { get; } = new(StageName.CallTimeout);

    /// <summary>Sends again what failed and may pass; all behind it is done for each attempt.</summary>
    public static AwsStage Retry { get; } = new(StageName.Retry);

    /// <summary>Limits the time of an attempt.</summary>
    public static AwsStage AttemptTimeout { get; } = new(StageName.AttemptTimeout);

    /// <summary>Finds credentials, and signs.</summary>
    public static AwsStage Sign { get; } = new(StageName.Sign);

    /// <summary>Tells who listens of the attempt: a span and metrics.</summary>
    public static AwsStage AttemptTelemetry { get; } = new(StageName.AttemptTelemetry);

    /// <summary>Sends the request and reads the answer.</summary>
    public static AwsStage Send { get; } = new(StageName.Send);

    internal StageName Core { get; }

    /// <summary>A stage of the program's own, by the name that it was given.</summary>
    public static AwsStage Own(string name) => new(StageName.NewOwn(name));

    /// <inheritdoc/>
    public override string ToString() => Core.ToString();
}
