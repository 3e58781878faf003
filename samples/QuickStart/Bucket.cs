using FunctionalAws.Facade;
using FunctionalAws.Facade.S3;

namespace QuickStart;

/// <summary>S3: objects as streams, lists and presigned URLs.</summary>
internal static class Bucket
{
    public static async Task TourAsync(string bucket, CancellationToken cancel)
    {
        Console.WriteLine($"S3, bucket {bucket}");
        var s3 = new S3Client();
        const string Key = "songs/lyrics.txt";
        await s3.CreateBucketAsync(new() { Bucket = bucket }, cancel);
        var text = string.Concat(Enumerable.Repeat("All the things you are. ", 10_000));

        var put = await s3.PutObjectAsync(
            new()
            {
                Bucket = bucket,
                Key = Key,
                Body = AwsBody.FromString(text),
                ContentType = "text/plain",
                Metadata = new() { ["mood"] = "gentle" },
            },
            cancel);

        Console.WriteLine($"  put {text.Length} bytes, ETag {put.ETag ?? "none"}");

        var got = await s3.GetObjectAsync(new() { Bucket = bucket, Key = Key }, cancel);

        // The answer is here before its body is: that comes as it is read, and its connection with it.
        await using (var body = got.Body)
        {
            using var reader = new StreamReader(body.OpenStream());
            var read = await reader.ReadToEndAsync(cancel);

            if (read != text)
                throw new InvalidOperationException("other bytes came back");

            Console.WriteLine($"  got it back as a stream of {read.Length} bytes");
        }

        await foreach (var entry in s3.ListObjectsV2Items(new() { Bucket = bucket, Prefix = "songs/" }, cancel))
            Console.WriteLine($"  listed {entry.Key} of {entry.Size} bytes");

        var url = await s3.PresignGetObjectAsync(new() { Bucket = bucket, Key = Key }, TimeSpan.FromMinutes(5), cancel);
        using var http = new HttpClient();
        var fetched = await http.GetByteArrayAsync(url, cancel);
        Console.WriteLine($"  presigned it for 5 minutes, and fetched {fetched.Length} bytes with a bare HttpClient");

        try
        {
            await s3.GetObjectAsync(new() { Bucket = bucket, Key = "no such thing" }, cancel);
            throw new InvalidOperationException("it is there, and should not be");
        }
        catch (NoSuchKeyException missing)
        {
            Console.WriteLine($"  asked for a key that is not there: HTTP {missing.Status}, {missing.Code}");
        }

        await s3.DeleteObjectAsync(new() { Bucket = bucket, Key = Key }, cancel);
        await s3.DeleteBucketAsync(new() { Bucket = bucket }, cancel);
        Console.WriteLine("  deleted the object and the bucket");
    }
}
