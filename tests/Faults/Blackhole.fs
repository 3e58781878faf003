namespace FunctionalAws.Faults.Tests

open System
open System.Net
open System.Net.Sockets

/// A port of the loopback interface that answers no attempt to connect: its queue is full, and nobody empties it.
[<Sealed>]
type Blackhole() =
    let listener = new Socket(SocketType.Stream, ProtocolType.Tcp)
    let waiting = ResizeArray<Socket>()

    do
        listener.Bind(IPEndPoint(IPAddress.Loopback, 0))
        listener.Listen 0

    let port =
        match listener.LocalEndPoint with
        | :? IPEndPoint as address -> address.Port
        | _ -> failwith "a socket without a port"

    // More than the queue takes; those that it does not take keep trying.
    do
        for _ in 1..8 do
            let socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp, Blocking = false)
            waiting.Add socket

            try
                socket.Connect(IPEndPoint(IPAddress.Loopback, port))
            with :? SocketException ->
                ()

    member _.Host: string = "127.0.0.1:" + string port

    interface IDisposable with
        member _.Dispose() : unit =
            for socket in waiting do
                socket.Dispose()

            listener.Dispose()
