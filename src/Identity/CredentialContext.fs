namespace FunctionalAws

open System
open System.IO
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Asks a person for the code that a device shows: the serial number or ARN of the device in, six digits out.
/// </summary>
type MfaCode = string -> CancellationToken -> Task<Result<string, AwsError>>

/// What providers may touch of the world.
[<NoComparison; NoEquality>]
type CredentialContext = {
    /// Variables, profiles and files.
    Configuration: Configuration
    /// The region that code has chosen.
    Region: string option
    /// Endpoints of single services that code has chosen, by the service's id.
    ServiceEndpoints: (string * string) list
    /// Parameters of endpoint rules that code has chosen, by their names, as "UseFIPS".
    EndpointParameters: (string * EndpointValue) list
    /// Sends to AWS's services.
    Transport: Transport
    /// Sends to services of the machine itself, as to its metadata. It must not take a proxy.
    LocalTransport: Transport
    Effects: Effects
    /// Asks for a code where a role wants one.
    MfaCode: MfaCode option
    /// The time that a service of AWS has for each answer; services of the machine itself have times of their own.
    Timeout: TimeSpan
}

/// A source's whole answer.
[<NoComparison; NoEquality>]
type internal Reply = { Status: int; Body: byte[] }

/// Asking the sources of credentials over HTTP: short answers, in time, to a person who is told what went wrong.
[<RequireQualifiedAccess>]
module internal Exchange =

    /// No source has more to say.
    let private longest = 1 <<< 18

    let private readStream (body: ByteStream) (cancel: CancellationToken) : Task<Result<byte[], string>> =
        task {
            use stream = body.Open()
            use copy = new MemoryStream()
            let buffer = Array.zeroCreate<byte> 8192
            let mutable count = -1

            while count <> 0 && copy.Length <= int64 longest do
                let! read = stream.ReadAsync(buffer.AsMemory(), cancel)
                count <- read
                copy.Write(buffer, 0, read)

            match body.Length with
            | _ when copy.Length > int64 longest -> return Error "its answer is longer than 256 KiB"
            | ValueSome length when copy.Length < length -> return Error "its answer was cut off"
            | _ -> return Ok(copy.ToArray())
        }

    let private read (body: Body) (cancel: CancellationToken) : Task<Result<byte[], string>> =
        match body with
        | Body.Empty -> Task.FromResult(Ok [||])
        | Body.Bytes bytes when bytes.Length <= longest -> Task.FromResult(Ok(bytes.ToArray()))
        | Body.Rented(buffer, length) when length <= longest -> Task.FromResult(Ok(Array.sub buffer 0 length))
        | Body.Stream stream -> readStream stream cancel
        | _ -> Task.FromResult(Error "its answer is longer than 256 KiB")

    /// One exchange: the whole answer, whatever its status, or why there was none.
    let send
        (transport: Transport)
        (timeout: TimeSpan)
        (request: HttpRequest)
        (cancel: CancellationToken)
        : Task<Result<Reply, string>> =
        task {
            use source = CancellationTokenSource.CreateLinkedTokenSource cancel
            source.CancelAfter timeout

            try
                match! transport request source.Token with
                | Error error -> return Error error.Message
                | Ok response ->
                    let! body = read response.Body source.Token
                    return body |> Result.map (fun body -> { Status = response.Status; Body = body })
            with error ->
                cancel.ThrowIfCancellationRequested()

                if source.IsCancellationRequested then
                    return Error $"there was no answer within {timeout.TotalSeconds} s"
                else
                    return Error error.Message
        }

    /// What may pass by itself: too many questions, trouble on the other side.
    let mayPass (reply: Reply) : bool = reply.Status = 429 || reply.Status >= 500

    /// Asks up to so many times, with a pause after the first, second and further attempt, until there is an answer that
    /// is here to stay.
    let sendUntilAnswered
        (mayPass: Reply -> bool)
        (attempts: int)
        (pause: int -> TimeSpan)
        (effects: Effects)
        (send: CancellationToken -> Task<Result<Reply, string>>)
        (cancel: CancellationToken)
        : Task<Result<Reply, string>> =
        task {
            let mutable attempt = 1
            let! first = send cancel
            let mutable answer = first

            let isOver () =
                match answer with
                | Error _ -> false
                | Ok reply -> not (mayPass reply)

            while attempt < attempts && not (isOver ()) do
                do! effects.Sleep (pause attempt) cancel
                attempt <- attempt + 1
                let! next = send cancel
                answer <- next

            return answer
        }

    /// <summary>
    /// Asks a service of AWS: three attempts within the context's time each, with growing pauses of random length.
    /// </summary>
    let ask
        (context: CredentialContext)
        (mayPass: Reply -> bool)
        (request: unit -> HttpRequest)
        (cancel: CancellationToken)
        : Task<Result<Reply, string>> =
        let pause (attempt: int) = TimeSpan.FromSeconds(context.Effects.Random() * float (1 <<< (attempt - 1)))
        let once cancel = send context.Transport context.Timeout (request ()) cancel
        sendUntilAnswered mayPass 3 pause context.Effects once cancel

    /// A request with a body of the given type.
    let post (endpoint: CustomEndpoint) (path: string) (contentType: string) (body: string) : HttpRequest = {
        Method = "POST"
        Scheme = endpoint.Scheme
        Host = endpoint.Host
        Path = endpoint.Path + path
        Query = []
        Headers = [ struct ("Content-Type", contentType); struct ("Accept", "application/json") ]
        Body = Body.Bytes(ReadOnlyMemory(Text.Encoding.UTF8.GetBytes body))
    }

    /// A request without a body.
    let get (endpoint: CustomEndpoint) (path: string) (headers: Header list) : HttpRequest = {
        Method = "GET"
        Scheme = endpoint.Scheme
        Host = endpoint.Host
        Path = endpoint.Path + path
        Query = []
        Headers = headers
        Body = Body.Empty
    }
