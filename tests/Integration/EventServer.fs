namespace FunctionalAws.Integration.Tests

open System
open System.Net
open System.Security.Cryptography
open System.Text
open System.Threading.Tasks
open Microsoft.AspNetCore.Builder
open Microsoft.AspNetCore.Hosting
open Microsoft.AspNetCore.Http
open Microsoft.AspNetCore.Server.Kestrel.Core
open Microsoft.Extensions.Logging
open FunctionalAws.Tests

/// A request whose events are read one by one, each with its signature checked by code that is not the library's.
type EventRequest(context: HttpContext, secret: string) =

    let mac (key: byte[]) (text: string) : byte[] = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes text)
    let hash (bytes: byte[]) : string = Convert.ToHexStringLower(SHA256.HashData bytes)
    let header (name: string) : string = context.Request.Headers[name].ToString()

    let authorization = header "authorization"
    let after (mark: string) = authorization.Substring(authorization.IndexOf mark + mark.Length)
    let credential = (after "Credential=").Split([| ','; '/' |])
    let mutable prior = after "Signature="

    member _.Context: HttpContext = context
    member _.Header(name: string) : string = header name

    /// The next event's message, or nothing at the signed end. Fails on anything that is not as it must be.
    member _.Read() : EventFrames.Frame option =
        match EventFrames.read context.Request.Body with
        | None -> failwith "the stream ended without its signed end"
        | Some frame ->
            match frame.Headers with
            | [ ":date", (8uy, date); ":chunk-signature", (6uy, signature) ] ->
                let time = DateTimeOffset.FromUnixTimeMilliseconds(int64 (EventFrames.number date))

                if abs (DateTimeOffset.UtcNow - time).TotalMinutes > 1.0 then
                    failwith $"a message is of {time}"

                let day = time.ToString "yyyyMMdd"
                let scope = String.Join("/", day, credential[2], credential[3], "aws4_request")

                let text =
                    String.Join(
                        "\n",
                        "AWS4-HMAC-SHA256-PAYLOAD",
                        time.ToString "yyyyMMdd'T'HHmmss'Z'",
                        scope,
                        prior,
                        hash (EventFrames.header ":date" 8 date),
                        hash frame.Payload
                    )

                let key = Array.fold mac (Encoding.UTF8.GetBytes("AWS4" + secret)) (scope.Split '/')

                if Convert.ToHexStringLower(mac key text) <> Convert.ToHexStringLower signature then
                    failwith "a message's signature does not match"

                prior <- Convert.ToHexStringLower signature
                if frame.Payload.Length = 0 then None else Some(EventFrames.parse frame.Payload)
            | other -> failwith $"a message has the headers %A{other}"

    /// Sends bytes at once.
    member _.Send(bytes: byte[]) : unit =
        context.Response.Body.Write(bytes, 0, bytes.Length)
        context.Response.Body.Flush()

/// A server on this machine's loopback that speaks HTTP/2 without TLS, or HTTP/1.1.
type EventServer private (app: WebApplication, url: string) =

    /// As in "http://127.0.0.1:12345".
    member _.Url: string = url

    /// Starts a server that treats each request so. What it fails with is kept.
    static member Start(protocols: HttpProtocols, secret: string, answer: EventRequest -> unit) : EventServer =
        let builder = WebApplication.CreateSlimBuilder()
        builder.Logging.ClearProviders() |> ignore

        builder.WebHost.ConfigureKestrel(fun options ->
            options.AllowSynchronousIO <- true
            options.Listen(IPAddress.Loopback, 0, (fun listen -> listen.Protocols <- protocols)))
        |> ignore

        let app = builder.Build()

        app.Run(
            RequestDelegate(fun context ->
                Task.Run(fun () ->
                    try
                        answer (EventRequest(context, secret))
                    with error ->
                        EventServer.Failure <- error.Message
                        context.Abort()))
        )

        app.StartAsync().GetAwaiter().GetResult()
        new EventServer(app, Seq.head app.Urls)

    /// What the last failing request of any server failed with.
    static member val Failure: string = "" with get, set

    interface IDisposable with
        member _.Dispose() : unit = app.DisposeAsync().AsTask().GetAwaiter().GetResult()
