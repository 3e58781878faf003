using FunctionalAws.Signing;

namespace FunctionalAws.Facade;

/// <summary>What a form may upload to S3, besides the bucket and the key.</summary>
public sealed class AwsPostPolicy
{
    /// <summary>Fields of the form that have to have exactly these values, as in "acl" and "Content-Type".</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>What else the form has to fulfil.</summary>
    public IReadOnlyList<AwsPostCondition> Conditions { get; init; } = [];
}

/// <summary>
/// One thing that a form has to fulfil
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html).
/// </summary>
public sealed class AwsPostCondition
{
    private AwsPostCondition(PostCondition core) => Core = core;

    internal PostCondition Core { get; }

    /// <summary>A field begins so; any value will do for "".</summary>
    public static AwsPostCondition StartsWith(string field, string start)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(start);
        return new(PostCondition.NewStartsWith(field, start));
    }

    /// <summary>The file has so many bytes, at least and at most.</summary>
    public static AwsPostCondition ContentLength(long least, long most) => new(PostCondition.NewContentLength(least, most));
}

/// <summary>A form that uploads a file.</summary>
public sealed class AwsPostForm
{
    internal AwsPostForm(Uri url, IReadOnlyList<KeyValuePair<string, string>> fields) => (Url, Fields) = (url, fields);

    /// <summary>Where the form goes, with POST.</summary>
    public Uri Url { get; }

    /// <summary>The form's fields in order. The field "file" comes last, behind these. They are as good as a password.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }
}
