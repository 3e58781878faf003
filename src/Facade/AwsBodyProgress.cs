namespace FunctionalAws.Facade;

/// <summary>How far a body has come.</summary>
/// <param name="Transferred">The bytes that have passed. A body that is sent again starts again.</param>
/// <param name="Total">The bytes of the whole body, when that is known.</param>
public readonly record struct AwsBodyProgress(long Transferred, long? Total);
