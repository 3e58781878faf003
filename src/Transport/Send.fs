namespace FunctionalAws

open System
open System.Buffers
open System.Threading.Tasks

/// The innermost handler: sends a request, reads the answer and says whether it is an error.
[<RequireQualifiedAccess>]
module Send =

    /// No answer that is read into memory may be longer.
    let private longest = 1 <<< 30

    /// A length is only a claim until the bytes arrive, so no more is rented for it at first.
    let private firstBuffer = 1 <<< 20

    let private grow (buffer: byte[]) (filled: int) (size: int) : byte[] =
        let larger = ArrayPool.Shared.Rent size
        Buffer.BlockCopy(buffer, 0, larger, 0, filled)
        ArrayPool.Shared.Return buffer
        larger

    let private tooLong (call: Call) (response: HttpResponse) : AwsError =
        AwsError.Unreadable(call.Operation.Name, "it is longer than 1 GiB", { response with Body = Body.Empty })

    let private broken (call: Call) (message: string) : AwsError =
        AwsError.Transport {
            Fault = TransportFault.Broken
            Endpoint = String.Concat(call.Request.Scheme, "://", call.Request.Host)
            Message = message
        }

    /// Reads a body to its end, into a buffer from the pool.
    let private read (call: Call) (response: HttpResponse) (body: ByteStream) : Task<Result<Body, AwsError>> =
        task {
            use stream = body.Open()

            let length =
                match body.Length with
                | ValueSome length -> length
                | ValueNone -> -1L

            if length > int64 longest then
                return Error(tooLong call response)
            else
                let expected = int length

                let mutable buffer = ArrayPool.Shared.Rent(if expected < 0 then 16384 else min expected firstBuffer)

                let mutable filled = 0
                let mutable count = -1
                let mutable error = ValueNone

                try
                    while count <> 0 && filled <> expected do
                        if filled = buffer.Length then
                            buffer <-
                                grow buffer filled (if expected < 0 then filled * 2 else min expected (filled * 2))

                        let space = if expected < 0 then buffer.Length else min expected buffer.Length
                        let! read = stream.ReadAsync(buffer.AsMemory(filled, space - filled), call.Cancel)
                        count <- read
                        filled <- filled + read

                        if filled >= longest && filled <> expected then
                            error <- ValueSome(tooLong call response)
                            count <- 0
                with failure ->
                    call.Cancel.ThrowIfCancellationRequested()
                    error <- ValueSome(broken call failure.Message)

                if error.IsNone && expected >= 0 && filled < expected then
                    error <-
                        ValueSome(
                            broken
                                call
                                (String.Concat(
                                    "the answer ended after ",
                                    string filled,
                                    " of ",
                                    string expected,
                                    " bytes"
                                ))
                        )

                match error with
                | ValueNone -> return Ok(Body.Rented(buffer, filled))
                | ValueSome error ->
                    ArrayPool.Shared.Return buffer
                    return Error error
        }

    let private isError (response: HttpResponse) : bool = response.Status >= 300

    /// Errors are kept by those who get them, so their bodies are not lent.
    let private keep (body: Body) : Body =
        match body with
        | Body.Rented(buffer, length) ->
            let bytes = buffer.AsSpan(0, length).ToArray()
            ArrayPool.Shared.Return buffer
            Body.Bytes(ReadOnlyMemory bytes)
        | body -> body

    let private check (call: Call) (response: HttpResponse) : Result<HttpResponse, AwsError> =
        if isError response then
            call.Operation.Check { response with Body = keep response.Body }
        else
            match Checksum.verify call response with
            | Ok response -> call.Operation.Check response
            | error -> error

    /// <summary>
    /// The handler at the end of every pipeline. Reads the whole answer, unless it is the stream that the caller asked for:
    /// that one is read, and closed, by the caller.
    /// </summary>
    let over (transport: Transport) : Handler =
        fun call ->
            task {
                match! transport call.Request call.Cancel with
                | Error error -> return Error(AwsError.Transport error)
                | Ok response ->
                    match response.Body with
                    | Body.Stream stream when isError response || not call.Operation.StreamsOutput ->
                        match! read call response stream with
                        | Error error -> return Error error
                        | Ok body -> return check call { response with Body = body }
                    | _ -> return check call response
            }
