using System.ComponentModel;

namespace FunctionalAws.Facade;

/// <summary>Any JSON-like value, where a service's model leaves the type open.</summary>
public sealed class AwsDocument
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AwsDocument(Document core) => Core = core;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Document Core { get; }

    /// <summary>The absence of a value.</summary>
    public static AwsDocument Null { get; } = new(Interop.ToDocument(null));

    /// <summary>
    /// A document of null, bool, int, long, decimal, double, string, byte[], DateTimeOffset, a sequence of these, or
    /// pairs of names and these.
    /// </summary>
    /// <exception cref="ArgumentException">The value is of another type.</exception>
    public static AwsDocument From(object? value) => new(Interop.ToDocument(value));

    /// <summary>The document as such values again; sequences are arrays, pairs are dictionaries.</summary>
    public object? ToObject() => Interop.OfDocument(Core);

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is AwsDocument document && Core.Equals(document.Core);

    /// <inheritdoc/>
    public override int GetHashCode() => Core.GetHashCode();
}
