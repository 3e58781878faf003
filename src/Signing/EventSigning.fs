namespace FunctionalAws.Signing

open System
open System.Text
open FunctionalAws
open FunctionalAws.Protocols

/// <summary>
/// Signs the messages of a request's event stream: each is wrapped into one with the headers <c>:date</c> and
/// <c>:chunk-signature</c>, and its signature depends on the one before it; the first on the request's own. A signed
/// message of nothing ends the stream (https://docs.aws.amazon.com/transcribe/latest/dg/streaming-http2.html).
/// </summary>
[<Sealed>]
type internal EventSigner(credentials: Credentials, scope: SigningScope, now: unit -> DateTimeOffset, seed: string) =
    inherit MessageSigner()

    let signature = Array.zeroCreate<byte> Sha256.Size
    let hex = Array.zeroCreate<byte>(2 * Sha256.Size)
    let mutable prior = Encoding.ASCII.GetBytes seed

    let addHash (text: ByteBuffer) (source: ReadOnlySpan<byte>) : unit =
        Sha256.hash source (signature.AsSpan())
        Sha256.hex (ReadOnlySpan signature) (hex.AsSpan())
        text.Append hex

    let addLine (text: ByteBuffer) (line: string) : unit =
        text.Append(Encoding.ASCII.GetBytes line)
        text.Append '\n'B

    /// What is signed of a message, given the headers that go with the signature.
    let writeStringToSign
        (text: ByteBuffer)
        (time: SigningTime)
        (key: SigningKey)
        (date: ReadOnlySpan<byte>)
        (message: ReadOnlySpan<byte>)
        : unit =
        addLine text "AWS4-HMAC-SHA256-PAYLOAD"
        addLine text time.Stamp
        addLine text key.Scope
        text.Append prior
        text.Append '\n'B
        addHash text date
        text.Append '\n'B
        addHash text message

    override _.Sign(message, target) =
        // Signatures know whole seconds, and the header must say the same.
        let moment = now ()
        let moment = DateTimeOffset(moment.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero)
        let time = SigningTime.At moment
        let key = SigningKey.Find(credentials, time, scope)
        let signed = ByteBuffer 128
        let text = ByteBuffer 512

        try
            EventMessage.addHeader signed EventNames.date (EventHeaderValue.Timestamp moment)
            writeStringToSign text time key signed.Written message
            key.Sign(text.Written, signature.AsSpan()) |> ignore
            Sha256.hex (ReadOnlySpan signature) (prior.AsSpan())
            EventMessage.addBytes signed (ReadOnlySpan EventNames.signature) 6uy (ReadOnlySpan signature)
            EventMessage.write target signed.Written message
        finally
            signed.Release()
            text.Release()

/// Signing the messages of requests.
[<RequireQualifiedAccess>]
module internal EventSigning =

    /// Stands for the hash of a body whose messages are signed.
    [<Literal>]
    let Payload: string = "STREAMING-AWS4-HMAC-SHA256-EVENTS"

    /// Signs the request, and puts signed messages in place of its events.
    let sign
        (options: SigV4Options)
        (credentials: Credentials)
        (scope: SigningScope)
        (now: unit -> DateTimeOffset)
        (events: EventBodyStream)
        (request: HttpRequest)
        : HttpRequest =
        let steps = SigV4.signSteps options credentials scope (now ()) Payload request
        let signed = events.Signed(EventSigner(credentials, scope, now, steps.Signature))

        {
            steps.Request with
                Body = Body.Stream(ByteStream.OfEvents(false, (fun () -> signed)))
        }
