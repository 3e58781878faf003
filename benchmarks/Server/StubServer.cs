using System.Net;
using System.Net.Sockets;

namespace FunctionalAws.Benchmarks;

/// <summary>
/// The server that all clients call: HTTP/1.1 on the loopback interface, from a process of its own, so that what it
/// costs is not counted. It reads a request, picks one of the prepared answers and sends it; it checks nothing.
/// </summary>
internal static class StubServer
{
    /// <summary>Prints the port and serves until standard input ends, hence not longer than the run that started it.</summary>
    public static int Run()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(512);
        _ = Accept(listener, new Answers());

        Console.Out.WriteLine(((IPEndPoint)listener.LocalEndPoint!).Port);
        Console.Out.Flush();
        while (Console.In.Read() >= 0) { }
        return 0;
    }

    private static async Task Accept(Socket listener, Answers answers)
    {
        while (true)
        {
            var socket = await listener.AcceptAsync();
            socket.NoDelay = true;
            _ = new StubConnection(socket, answers).Serve();
        }
    }
}
