using System.Text;
using FunctionalAws.Facade.S3;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>Streams of events as C# reads them.</summary>
public class EventTests
{
    /// <summary>A message by the format's specification.</summary>
    private static byte[] Frame(string headers, string payload)
    {
        var head = Encoding.Latin1.GetBytes(headers);
        var body = Encoding.UTF8.GetBytes(payload);
        var message = new List<byte>();
        message.AddRange(BigEndian((uint)(16 + head.Length + body.Length)));
        message.AddRange(BigEndian((uint)head.Length));
        message.AddRange(BigEndian(Crc(message)));
        message.AddRange(head);
        message.AddRange(body);
        message.AddRange(BigEndian(Crc(message)));
        return [.. message];
    }

    private static string Text(string name, string value) => $"{(char)name.Length}{name}\u0007\0{(char)value.Length}{value}";

    private static byte[] Event(string type, string payload) =>
        Frame(Text(":message-type", "event") + Text(":event-type", type), payload);

    private static byte[] BigEndian(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static uint Crc(IEnumerable<byte> bytes)
    {
        var crc = uint.MaxValue;

        foreach (var b in bytes)
        {
            crc ^= b;

            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }

    private static async Task<SelectObjectContentResponse> SelectAsync(CannedServer server)
    {
        var s3 = new S3Client(new AwsClientOptions
        {
            Endpoint = server.Url,
            Region = "us-east-1",
            AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "very-secret",
            ForcePathStyle = true,
        });

        return await s3.SelectObjectContentAsync(new()
        {
            Bucket = "bucket",
            Key = "key",
            Expression = "select * from s3object",
            ExpressionType = ExpressionType.Sql,
            InputSerialization = new(),
            OutputSerialization = new(),
        });
    }

    [Test]
    public async Task EventsAreReadOneByOne()
    {
        byte[] body =
        [
            .. Event("Records", "a,b\n"),
            .. Event("Stats", "<Stats><BytesScanned>3</BytesScanned></Stats>"),
            .. Event("End", ""),
        ];

        using var server = CannedServer.Start(new Canned(200, "") { Bytes = body });
        await using var events = (await SelectAsync(server)).Payload;
        var seen = new List<string>();

        await foreach (var item in events)
            seen.Add(item switch
            {
                SelectObjectContentEventStream.Records { Value.Payload: { } bytes } => Encoding.UTF8.GetString(bytes),
                SelectObjectContentEventStream.Stats { Value.Details.BytesScanned: { } scanned } => scanned.ToString(),
                SelectObjectContentEventStream.End => "end",
                var other => other.ToString(),
            });

        Assert.That(seen, Is.EqualTo(new[] { "a,b\n", "3", "end" }));
    }

    [Test]
    public async Task WhatFailsIsThrownFromTheLoop()
    {
        var error = Frame(
            Text(":message-type", "error") + Text(":error-code", "CastFailed") + Text(":error-message", "no number"), "");

        using var server = CannedServer.Start(
            new Canned(200, "") { Bytes = [.. Event("Cont", ""), .. error] },
            new Canned(200, "") { Bytes = Event("Cont", "")[..^1] });

        var response = await SelectAsync(server);
        var thrown = Thrown.By<AwsServiceException>(() => DrainAsync(response));
        Assert.That((thrown.Code, thrown.ServiceMessage), Is.EqualTo(("CastFailed", "no number")));
        response = await SelectAsync(server);
        Thrown.By<AwsConnectionException>(() => DrainAsync(response));
    }

    private static async Task DrainAsync(SelectObjectContentResponse response)
    {
        await foreach (var _ in response.Payload)
        {
        }
    }
}
