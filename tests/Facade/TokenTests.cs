using System.Text;
using FunctionalAws.Facade.S3;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Passwords and forms, which are made without anything being sent.</summary>
public class TokenTests
{
    private static readonly AwsClientOptions options = new()
    {
        Region = "eu-west-1",
        AccessKeyId = "AKIDEXAMPLE",
        SecretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    };

    [Test]
    public async Task TokensAreForTheOptionsIdentityAndRegion()
    {
        var tokens = new AwsAuthTokens(options);

        foreach (var (token, start, service) in new[]
        {
            (await tokens.RdsAsync("db.example.com", 5432, "jane"), "db.example.com:5432/?Action=connect&DBUser=jane&", "rds-db"),
            (await tokens.DsqlConnectAsync("c.dsql.eu-west-1.on.aws"), "c.dsql.eu-west-1.on.aws/?Action=DbConnect&", "dsql"),
            (await tokens.DsqlConnectAdminAsync("c.dsql.eu-west-1.on.aws", TimeSpan.FromMinutes(1)), "c.dsql.eu-west-1.on.aws/?Action=DbConnectAdmin&", "dsql"),
            (await tokens.ElastiCacheAsync("cache", "jane", isServerless: true), "cache/?Action=connect&User=jane&ResourceType=ServerlessCache&", "elasticache"),
            (await tokens.MemoryDbAsync("cluster", "jane"), "cluster/?Action=connect&User=jane&", "memorydb"),
        })
        {
            Assert.That(token, Does.StartWith(start));
            Assert.That(token, Does.Contain($"%2Feu-west-1%2F{service}%2Faws4_request"));
        }

        var kafka = (await tokens.KafkaAsync()).Replace('-', '+').Replace('_', '/');
        var url = Encoding.UTF8.GetString(Convert.FromBase64String(kafka.PadRight((kafka.Length + 3) / 4 * 4, '=')));
        Assert.That(url, Does.StartWith("https://kafka.eu-west-1.amazonaws.com/?Action=kafka-cluster%3AConnect&"));
    }

    [Test]
    public void WhatIsNoHostIsRefused() =>
        Assert.ThrowsAsync<AwsConfigurationException>(() => new AwsAuthTokens(options).RdsAsync("a/b", 1, "jane"));

    [Test]
    public async Task AFormUploadsToABucket()
    {
        var form = await new S3Client(options).PresignPostAsync(
            new() { Bucket = "bucket", Key = "photos/${filename}" },
            TimeSpan.FromMinutes(10),
            new()
            {
                Fields = new Dictionary<string, string> { ["acl"] = "public-read" },
                Conditions = [AwsPostCondition.ContentLength(1, 1000), AwsPostCondition.StartsWith("x-amz-meta-tag", "")],
            });

        var fields = form.Fields.ToDictionary(field => field.Key, field => field.Value);
        var policy = Encoding.UTF8.GetString(Convert.FromBase64String(fields["policy"]));
        Assert.That(form.Url.ToString(), Is.EqualTo("https://bucket.s3.eu-west-1.amazonaws.com/"));
        Assert.That(fields["key"], Is.EqualTo("photos/${filename}"));
        Assert.That(fields["acl"], Is.EqualTo("public-read"));
        Assert.That(fields["x-amz-signature"], Does.Match("^[0-9a-f]{64}$"));

        foreach (var part in new[]
        {
            "[\"content-length-range\", 1, 1000]",
            "[\"starts-with\", \"$x-amz-meta-tag\", \"\"]",
            "{\"acl\": \"public-read\"}",
            "{\"bucket\": \"bucket\"}",
            "[\"starts-with\", \"$key\", \"photos/\"]",
        })
            Assert.That(policy, Does.Contain(part));
    }

    [Test]
    public void AFormIsGoodForSevenDaysAtMost() =>
        Assert.ThrowsAsync<AwsValidationException>(() =>
            new S3Client(options).PresignPostAsync(new() { Bucket = "bucket", Key = "key" }, TimeSpan.FromDays(8)));
}
