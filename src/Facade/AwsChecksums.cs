namespace FunctionalAws.Facade;

/// <summary>When bodies get checksums, and answers are held against theirs.</summary>
public enum AwsChecksums
{
    /// <summary>Wherever the operation knows checksums.</summary>
    WhenSupported,

    /// <summary>Only where the operation demands one, or the caller asks for one.</summary>
    WhenRequired,
}
