namespace FunctionalAws.Facade.S3;

public sealed partial class S3Client
{
    /// <summary>
    /// A form with which a browser uploads the object of a request, without keys of its own; nothing is sent. The bucket
    /// and the key are taken from the request and nothing else. A key that ends in <c>${filename}</c> ends in the name of
    /// the file (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html).
    /// </summary>
    /// <param name="request">The bucket and the key.</param>
    /// <param name="expires">How long the form is good: 1 second to 7 days.</param>
    /// <param name="policy">What may be uploaded; anything when left out.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="AwsException">The request is not valid, or there are no credentials.</exception>
    public Task<AwsPostForm> PresignPostAsync(
        PutObjectRequest request,
        TimeSpan expires,
        AwsPostPolicy? policy = null,
        CancellationToken cancellationToken = default) =>
        PresignPostAsync(Bound.PutObject, request, expires, policy ?? new(), cancellationToken);
}
