using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a call threw.</summary>
internal static class Thrown
{
    /// <summary>The exception of just this type; the test fails when there is none.</summary>
    public static TException By<TException>(AsyncTestDelegate call) where TException : Exception =>
        Assert.ThrowsAsync<TException>(call) ?? throw new AssertionException("nothing was thrown");
}
