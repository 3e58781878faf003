using System.Net.Sockets;

namespace FunctionalAws.Benchmarks;

/// <summary>One connection: requests one after another, until the client closes it.</summary>
internal sealed class StubConnection(Socket socket, Answers answers)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int filled;

    public async Task Serve()
    {
        try
        {
            while (await ReadHead() is var head and > 0)
            {
                var request = RequestHead.Read(buffer.AsSpan(0, head), answers);
                if (request.ExpectsContinue)
                    await Send(answers.Continue);

                if (!await Discard(head + request.BodyLength))
                    return;
                await Send(request.Answer);
            }
        }
        catch (SocketException)
        {
            // the client went away, as measured processes do
        }
        finally
        {
            socket.Dispose();
        }
    }

    /// <summary>Reads up to the empty line, and says how many bytes came before the body; 0 at the end.</summary>
    private async ValueTask<int> ReadHead()
    {
        while (true)
        {
            var end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
                return end + 4;
            if (filled == buffer.Length || !await Receive())
                return 0;
        }
    }

    /// <summary>Reads past the request; what already came of the next one stays.</summary>
    private async ValueTask<bool> Discard(int length)
    {
        while (length > filled)
        {
            length -= filled;
            filled = 0;
            if (!await Receive())
                return false;
        }

        buffer.AsSpan(length, filled - length).CopyTo(buffer);
        filled -= length;
        return true;
    }

    private async ValueTask<bool> Receive()
    {
        var count = await socket.ReceiveAsync(buffer.AsMemory(filled), SocketFlags.None);
        filled += count;
        return count > 0;
    }

    private async ValueTask Send(ReadOnlyMemory<byte> answer)
    {
        while (answer.Length > 0)
            answer = answer[await socket.SendAsync(answer, SocketFlags.None)..];
    }
}
