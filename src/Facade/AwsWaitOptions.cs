namespace FunctionalAws.Facade;

/// <summary>The pace of a wait. What is left out is as the service's model has it.</summary>
/// <remarks>Pauses are between <see cref="Delay"/> and twice as much with every attempt, at random, up to
/// <see cref="MaxDelay"/>. A <see cref="TimeSpan"/> in place of options is the same pause between all attempts.</remarks>
public sealed class AwsWaitOptions
{
    private static TimeSpan? NotNegative(TimeSpan? value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(value));
        return value;
    }

    /// <summary>Nothing set: the pace of the service's model.</summary>
    public static AwsWaitOptions Default { get; } = new();

    /// <summary>The shortest pause between two attempts, and the first.</summary>
    public TimeSpan? Delay { get; init => field = NotNegative(value); }

    /// <summary>The longest pause between two attempts; 120 s when left out.</summary>
    public TimeSpan? MaxDelay { get; init => field = NotNegative(value); }

    /// <summary>The time for the whole wait; with it the number of attempts in the service's model does not count.</summary>
    public TimeSpan? MaxWait { get; init => field = NotNegative(value); }

    /// <summary>The most attempts, the first included.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The same pause between all attempts.</summary>
    public static implicit operator AwsWaitOptions(TimeSpan delay) => new() { Delay = delay, MaxDelay = delay };

    internal Waiter<TRequest, TResponse> Apply<TRequest, TResponse>(Waiter<TRequest, TResponse> waiter) =>
        Interop.Paced(waiter, Delay, MaxDelay, MaxAttempts, MaxWait);
}
