namespace FunctionalAws.Facade;

/// <summary>
/// A bound on calls in flight: clients that are given the same one share it, whatever services they call. Calls above it wait
/// their turn, which cancelling ends. A call counts with all its attempts and pauses, until its answer is there; an answer
/// that streams is read afterwards.
/// </summary>
public sealed class AwsConcurrency
{
    /// <summary>At most so many calls at a time.</summary>
    /// <param name="most">1 or more.</param>
    /// <exception cref="ArgumentException">It is less than 1.</exception>
    public AwsConcurrency(int most) => Core = new(most);

    internal InteropLimit Core { get; }
}
