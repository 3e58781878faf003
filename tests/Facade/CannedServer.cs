using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a server says to one request.</summary>
internal sealed record Canned(int Status, string Body, params (string Name, string Value)[] Headers)
{
    /// <summary>A body that is no text.</summary>
    public byte[]? Bytes { get; init; }
}

/// <summary>What a server was asked.</summary>
internal sealed record Asked(string Method, string Path, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body) ?? throw new InvalidOperationException("the body is null");
}

/// <summary>A server on this machine's loopback that gives prepared answers in turn, the last one again and again.</summary>
internal sealed class CannedServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly Canned[] answers;
    private readonly List<Asked> asked = [];

    private CannedServer(HttpListener listener, string url, Canned[] answers)
    {
        this.listener = listener;
        this.answers = answers;
        Url = url;
        _ = ServeAsync();
    }

    public string Url { get; }

    public IReadOnlyList<Asked> Asked
    {
        get
        {
            lock (asked)
                return [.. asked];
        }
    }

    /// <summary>A server with its answers; one without answers stays silent.</summary>
    public static CannedServer Start(params Canned[] answers)
    {
        for (var attempt = 1; ; attempt++)
        {
            var url = $"http://127.0.0.1:{FreePort()}";
            var listener = new HttpListener();
            listener.Prefixes.Add(url + "/");

            try
            {
                listener.Start();
                return new CannedServer(listener, url, answers);
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                // Another process was faster.
            }
        }
    }

    /// <summary>The settings of a client that calls this server, once.</summary>
    public AwsClientOptions Options => OptionsFor(Url);

    public static AwsClientOptions OptionsFor(string url) => new()
    {
        Endpoint = url,
        Region = "us-east-1",
        AccessKeyId = "AKIDEXAMPLE",
        SecretAccessKey = "very-secret",
        MaxAttempts = 1,
    };

    public static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                await AnswerAsync(await listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // Closed.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var request = new Asked(context.Request.HttpMethod, context.Request.RawUrl ?? "", await reader.ReadToEndAsync());
        int position;

        lock (asked)
        {
            position = asked.Count;
            asked.Add(request);
        }

        if (answers.Length == 0)
            return;

        var answer = answers[Math.Min(position, answers.Length - 1)];
        context.Response.StatusCode = answer.Status;

        foreach (var (name, value) in answer.Headers)
            context.Response.AddHeader(name, value);

        var bytes = answer.Bytes ?? Encoding.UTF8.GetBytes(answer.Body);
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}
