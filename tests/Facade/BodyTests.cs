using System.Text;
using FunctionalAws.Facade.S3;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Bodies of objects: what is wrong with them is an exception of the face, and their progress can be seen.</summary>
public class BodyTests
{
    private sealed class Seen : List<AwsBodyProgress>, IProgress<AwsBodyProgress>
    {
        public void Report(AwsBodyProgress value) => Add(value);
    }

    private const string Content = "123456789";

    private static CannedServer Answering(string crc32) =>
        CannedServer.Start(new Canned(200, Content, ("x-amz-checksum-crc32", crc32)));

    private static S3Client Client(string url, AwsChecksums? response = null) =>
        new(new()
        {
            Endpoint = url,
            Region = "us-east-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "hidden-7c1e",
            ForcePathStyle = true,
            ResponseChecksums = response,
        });

    private static async Task<AwsBody> BodyOf(S3Client s3) =>
        (await s3.GetObjectAsync(new() { Bucket = "bucket", Key = "key" })).Body;

    [Test]
    public async Task ABodyIsHeldAgainstItsChecksum()
    {
        using var server = Answering("y/Q5Jg==");
        using var body = await BodyOf(Client(server.Url));
        Assert.That(await body.ReadAllBytesAsync(), Is.EqualTo(Encoding.ASCII.GetBytes(Content)));
    }

    [Test]
    public async Task ADamagedBodyIsAnException()
    {
        using var server = Answering("AAAAAA==");
        using var body = await BodyOf(Client(server.Url));
        Assert.That(Thrown.By<AwsConnectionException>(() => body.ReadAllBytesAsync()).Message, Does.Contain("CRC32"));

        using var copied = await BodyOf(Client(server.Url));
        Assert.That(Thrown.By<AwsConnectionException>(() => copied.CopyToAsync(Stream.Null)).Message, Does.Contain("CRC32"));

        using var read = await BodyOf(Client(server.Url));
        Assert.ThrowsAsync(Is.InstanceOf<IOException>(), () => read.OpenStream().ReadExactlyAsync(new byte[9]).AsTask());
    }

    [Test]
    public async Task NobodyAskedForTheChecksum()
    {
        using var server = Answering("AAAAAA==");
        using var body = await BodyOf(Client(server.Url, AwsChecksums.WhenRequired));
        Assert.That(await body.CopyToAsync(Stream.Null), Is.EqualTo(9));
    }

    [Test]
    public async Task ProgressIsToldOnTheWayOutAndBack()
    {
        using var server = Answering("y/Q5Jg==");
        var s3 = Client(server.Url);
        var outwards = new Seen();
        var body = AwsBody.FromBytes(new byte[200_000]).WithProgress(outwards);
        await s3.PutObjectAsync(new() { Bucket = "bucket", Key = "key", Body = body });
        Assert.That(outwards[^1], Is.EqualTo(new AwsBodyProgress(200_000, 200_000)));

        var back = new Seen();
        using var got = (await BodyOf(s3)).WithProgress(back);
        await got.CopyToAsync(Stream.Null);
        Assert.That(back[^1], Is.EqualTo(new AwsBodyProgress(9, 9)));
    }
}
