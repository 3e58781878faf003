using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>The pipeline itself: a test is found and run.</summary>
public class FirstTests
{
    [Test]
    public void ATestRuns() => Assert.That(new[] { 2, 1 }.Order(), Is.EqualTo(new[] { 1, 2 }));
}
