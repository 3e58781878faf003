using System.ComponentModel;

namespace FunctionalAws.Facade;

/// <summary>The bytes of a streaming member. Dispose of one that came with an answer: it holds a connection.</summary>
public sealed class AwsBody : IDisposable, IAsyncDisposable
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AwsBody(ByteStream core) => Core = core;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ByteStream Core { get; }

    /// <summary>No bytes.</summary>
    public static AwsBody Empty { get; } = new(ByteStream.OfBytes(Array.Empty<byte>()));

    /// <summary>A body of the given bytes, which must not change until it has been sent.</summary>
    public static AwsBody FromBytes(ReadOnlyMemory<byte> bytes) => new(ByteStream.OfBytes(bytes));

    /// <summary>A body of a text's UTF-8 bytes.</summary>
    public static AwsBody FromString(string text) => new(ByteStream.OfString(text));

    /// <summary>A body of a file, opened when it is sent.</summary>
    public static AwsBody FromFile(string path) => new(ByteStream.OfFile(path));

    /// <summary>A body of a stream from where it stands; one that cannot seek is sent once.</summary>
    public static AwsBody FromStream(Stream stream) => new(ByteStream.OfStream(stream));

    /// <summary>The length in bytes, when it is known.</summary>
    public long? Length => Core.Length.IsSome ? Core.Length.Value : null;

    /// <summary>The same body, which reports how far it has come after each piece that passes, on its way out or back.</summary>
    public AwsBody WithProgress(IProgress<AwsBodyProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new(InteropBody.OnProgress(Core, (transferred, total) => progress.Report(new(transferred, total))));
    }

    /// <summary>
    /// A stream over the body. What comes from a service and breaks off, or has another checksum than was sent with it, is
    /// an <see cref="IOException"/> before its last bytes.
    /// </summary>
    public Stream OpenStream() => Core.Open();

    /// <summary>Copies the body to a stream, piece by piece, and returns its length in bytes.</summary>
    /// <exception cref="AwsConnectionException">
    /// The body broke off, or its checksum is not the one that was sent with it.
    /// </exception>
    public Task<long> CopyToAsync(Stream destination, CancellationToken cancellationToken = default) =>
        InteropBody.CopyToAsync(Core, destination, AwsException.Of, cancellationToken);

    /// <summary>Reads the body to its end.</summary>
    /// <exception cref="AwsConnectionException">
    /// The body broke off, or its checksum is not the one that was sent with it.
    /// </exception>
    public async Task<byte[]> ReadAllBytesAsync(CancellationToken cancellationToken = default)
    {
        using var copy = new MemoryStream((int)(Length ?? 0));
        await CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)Core).Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ((IAsyncDisposable)Core).DisposeAsync();
}
