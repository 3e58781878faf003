using System.Diagnostics;
using System.Text;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// Signing and finding endpoints, each by itself, in one process and on one thread: how long one takes, and what it
/// allocates.
/// </summary>
internal static class Signatures
{
    private const int Rounds = 30;
    private static readonly TimeSpan round = TimeSpan.FromMilliseconds(50);

    public static int Run(TextWriter output)
    {
        Compare("ListUsers by the signer alone", Signing.ExampleSigner(), AwsSdkSigner(Example));
        Compare("GetItem in a call", Signing.Signer(), AwsSdkSigner(GetItem));

        foreach (var (name, find) in Signing.Finders())
        {
            var cached = Measure(find);
            Line($"endpoint: {name}", cached, "at most 200 ns, 0 bytes", cached.Nanoseconds <= 200 && cached.Bytes < 1);
        }

        var fresh = Measure(Signing.NewBucket());
        Line("endpoint: S3 GetObject, a new bucket", fresh, "at most 10000 ns", fresh.Nanoseconds <= 10000);
        return 0;

        void Compare(string what, Func<object> sign, Func<object> theirSign)
        {
            var ours = Measure(sign);
            var theirs = Measure(theirSign);
            var ratio = ours.Nanoseconds / theirs.Nanoseconds;
            Line($"sign {what}", ours, "at most 6000 ns, 600 bytes", ours.Nanoseconds <= 6000 && ours.Bytes <= 600);
            Line("  by AWSSDK.Core", theirs, $"the ratio is {ratio:F2}, at most 0.5", ratio <= 0.5);
        }

        void Line(string name, Cost cost, string goal, bool? isMet) => output.WriteLine(
            $"{name, -42} {cost.Nanoseconds, 9:F0} ns  {cost.Bytes, 6:F0} bytes  {goal}{(isMet is { } met ? "  " + Verdict(met) : "")}");

        static string Verdict(bool isMet) => isMet ? "met" : "MISSED";
    }

    private readonly record struct Cost(double Nanoseconds, double Bytes);

    /// <summary>The best of many rounds: what disturbs one only ever makes it slower.</summary>
    private static Cost Measure(Func<object> once)
    {
        var count = 1L;
        var best = new Cost(double.MaxValue, double.MaxValue);

        for (var i = 0; i < Rounds;)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();

            for (var n = 0L; n < count; n++)
                once();

            var time = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;

            if (time < round)
            {
                count *= 2;
                continue;
            }

            i++;
            best = new(
                Math.Min(best.Nanoseconds, time.TotalNanoseconds / count),
                Math.Min(best.Bytes, bytes / (double)count));
        }

        return best;
    }

    /// <summary>AWS's signer for a request, which is made anew as it keeps what signing adds.</summary>
    private static Func<object> AwsSdkSigner(Func<DefaultRequest> make)
    {
        var config = new AmazonDynamoDBConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1 };
        var signer = new AWS4Signer();

        return () =>
        {
            var request = make();
            var result = signer.SignRequest(request, config, null, "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
            request.Headers["Authorization"] = result.ForAuthorizationHeader;
            return request;
        };
    }

    private static DefaultRequest Example()
    {
        var request = new DefaultRequest(input, "AmazonIdentityManagementService")
        {
            HttpMethod = "GET",
            ResourcePath = "/",
            Endpoint = iam,
            OverrideSigningServiceName = "iam",
            DeterminedSigningRegion = "us-east-1",
            UseQueryString = true,
        };

        request.Parameters["Action"] = "ListUsers";
        request.Parameters["Version"] = "2010-05-08";
        request.Headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8";
        return request;
    }

    private static DefaultRequest GetItem()
    {
        var request = new DefaultRequest(input, "AmazonDynamoDBv2")
        {
            Content = body,
            HttpMethod = "POST",
            ResourcePath = "/",
            Endpoint = dynamo,
            OverrideSigningServiceName = "dynamodb",
            DeterminedSigningRegion = "eu-west-1",
            UseQueryString = false,
        };

        request.Headers["User-Agent"] = "aws-sdk-dotnet";
        request.Headers["X-Amz-Target"] = "DynamoDB_20120810.GetItem";
        request.Headers["Content-Type"] = "application/x-amz-json-1.0";
        request.Headers["amz-sdk-invocation-id"] = "6e1cc5a1-f7ab-4f8e-a9d9-3e6aa9e90c70";
        request.Headers["amz-sdk-request"] = "attempt=1; max=4";
        return request;
    }

    private static readonly GetItemRequest input = new();
    private static readonly byte[] body = Encoding.UTF8.GetBytes("""{"TableName":"products","Key":{"id":{"S":"product-000042"}}}""");
    private static readonly Uri iam = new("https://iam.amazonaws.com");
    private static readonly Uri dynamo = new("https://dynamodb.eu-west-1.amazonaws.com");
}
