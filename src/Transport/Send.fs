namespace FunctionalAws

open System
open System.Buffers
open System.IO
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

    let private cutOff (call: Call) (filled: int) (expected: int) : AwsError =
        broken call (String.Concat("the answer ended after ", string filled, " of ", string expected, " bytes"))

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
        elif Checksum.isWhole response then
            match call.Operation.Check response with
            | Ok response -> ResponseChecksum.hold call response
            | error -> error
        else
            Error(broken call "the answer's body does not match its x-amz-crc32 header")

    /// Reads the rest of a body, into a buffer from the pool whose beginning is being read, and checks the answer.
    let private readOn
        (call: Call)
        (response: HttpResponse)
        (source: Stream)
        (expected: int)
        (first: byte[])
        (pending: ValueTask<int>)
        : Task<Result<HttpResponse, AwsError>> =
        task {
            use _ = source
            let mutable buffer = first
            let mutable filled = 0
            let mutable count = -1
            let mutable error = ValueNone

            try
                let! read = pending
                count <- read
                filled <- read

                while count <> 0 && filled <> expected do
                    if filled = buffer.Length then
                        buffer <- grow buffer filled (if expected < 0 then filled * 2 else min expected (filled * 2))

                    let space = if expected < 0 then buffer.Length else min expected buffer.Length
                    let! read = source.ReadAsync(buffer.AsMemory(filled, space - filled), call.Cancel)
                    count <- read
                    filled <- filled + read

                    if filled >= longest && filled <> expected then
                        error <- ValueSome(tooLong call response)
                        count <- 0
            with failure ->
                call.Cancel.ThrowIfCancellationRequested()
                error <- ValueSome(broken call failure.Message)

            if error.IsNone && expected >= 0 && filled < expected then
                error <- ValueSome(cutOff call filled expected)

            match error with
            | ValueNone -> return check call { response with Body = Body.Rented(buffer, filled) }
            | ValueSome error ->
                ArrayPool.Shared.Return buffer
                return Error error
        }

    /// The answer with the first message of its events in memory.
    let private withFirstMessage (call: Call) (response: HttpResponse) (body: ByteStream) =
        task {
            try
                let! body = FirstMessage.wait body call.Cancel
                return check call { response with Body = Body.Stream body }
            with failure ->
                (body :> IDisposable).Dispose()
                call.Cancel.ThrowIfCancellationRequested()
                return Error(broken call failure.Message)
        }

    /// Reads a body to its end, into a buffer from the pool, and checks the answer. A short body came together with the
    /// headers, as a rule, and is there at once.
    let private read
        (call: Call)
        (response: HttpResponse)
        (body: ByteStream)
        : ValueTask<Result<HttpResponse, AwsError>> =
        let length = ValueOption.defaultValue -1L body.Length
        let source = body.Open()

        if length > int64 longest then
            source.Dispose()
            ValueTask<Result<HttpResponse, AwsError>>(Error(tooLong call response))
        else
            let expected = int length
            let buffer = ArrayPool<byte>.Shared.Rent(if expected < 0 then 16384 else min expected firstBuffer)
            let space = if expected < 0 then buffer.Length else min expected buffer.Length

            let pending =
                try
                    source.ReadAsync(Memory(buffer, 0, space), call.Cancel)
                with error ->
                    ValueTask.FromException<int> error

            // A value task is asked for its result once only.
            let count = if pending.IsCompletedSuccessfully then pending.Result else -1

            if count >= 0 && count = expected then
                source.Dispose()

                ValueTask<Result<HttpResponse, AwsError>>(
                    check call { response with Body = Body.Rented(buffer, count) }
                )
            else
                let pending = if count >= 0 then ValueTask<int> count else pending
                ValueTask<Result<HttpResponse, AwsError>>(readOn call response source expected buffer pending)

    /// Reads what has to be in memory, and checks the answer.
    let private judge (call: Call) (response: HttpResponse) : ValueTask<Result<HttpResponse, AwsError>> =
        match response.Body with
        | Body.Stream stream when isError response || not call.Operation.StreamsOutput -> read call response stream
        | Body.Stream stream when call.Operation.AwaitsFirstMessage ->
            ValueTask<Result<HttpResponse, AwsError>>(withFirstMessage call response stream)
        | _ -> ValueTask<Result<HttpResponse, AwsError>>(check call response)

    let private finish
        (call: Call)
        (sent: Task<Result<HttpResponse, TransportError>>)
        : Task<Result<HttpResponse, AwsError>> =
        task {
            match! sent with
            | Error error -> return Error(AwsError.Transport error)
            | Ok response -> return! judge call response
        }

    /// <summary>
    /// The handler at the end of every pipeline. Reads the whole answer, unless it is the stream that the caller asked for:
    /// that one is read, and closed, by the caller.
    /// </summary>
    let over (transport: Transport) : Handler = fun call -> finish call (transport call.Request call.Cancel)
