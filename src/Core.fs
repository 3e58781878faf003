// The idea of the project, top to bottom: what a call is, how it can fail, what may happen to it on its way, and how it
// is sent. Everything else in the library makes one of the values that are named here.
namespace FunctionalAws

open System
open System.Buffers
open System.Collections.Generic
open System.Diagnostics
open System.Threading
open System.Threading.Tasks

// ---------------------------------------------------------------------------------------------- request and response

/// A header's name and value.
type Header = (struct (string * string))

/// Reading headers, whose names have no case.
[<RequireQualifiedAccess>]
module Header =

    /// The value of the first header with the given name.
    let rec tryFind (name: string) (headers: Header list) : string voption =
        match headers with
        | [] -> ValueNone
        | struct (candidate, value) :: rest ->
            if String.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) then
                ValueSome value
            else
                tryFind name rest

    /// The service's id of the request, empty when it gave none.
    let requestId (headers: Header list) : string =
        match tryFind "x-amzn-requestid" headers with
        | ValueSome id -> id
        | ValueNone ->
            match tryFind "x-amz-request-id" headers with
            | ValueSome id -> id
            | ValueNone -> ""

/// The bytes that a request or an answer carries. They do not show where a body is printed.
[<RequireQualifiedAccess; NoComparison; NoEquality; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type Body =
    | Empty
    /// Bytes that nobody changes.
    | Bytes of ReadOnlyMemory<byte>
    /// Bytes in a buffer from the shared pool; it goes back when the call has ended well.
    | Rented of buffer: byte[] * length: int
    /// Bytes that are read as they are needed.
    | Stream of ByteStream

    member internal this.Shown: string =
        match this with
        | Body.Empty -> "no body"
        | Body.Bytes bytes -> String.Concat("body of ", bytes.Length.ToString(), " bytes")
        | Body.Rented(_, length) -> String.Concat("body of ", length.ToString(), " bytes")
        | Body.Stream _ -> "stream"

    override this.ToString() : string = this.Shown

/// Reading bodies.
[<RequireQualifiedAccess>]
module Body =

    /// The bytes, unless they are still to be read from a stream.
    let tryBytes (body: Body) : ReadOnlyMemory<byte> voption =
        match body with
        | Body.Empty -> ValueSome ReadOnlyMemory.Empty
        | Body.Bytes bytes -> ValueSome bytes
        | Body.Rented(buffer, length) -> ValueSome(ReadOnlyMemory(buffer, 0, length))
        | Body.Stream stream -> stream.Bytes

    /// The bytes that are in memory; none of a stream that is still to be read.
    let bytes (body: Body) : ReadOnlyMemory<byte> = ValueOption.defaultValue ReadOnlyMemory.Empty (tryBytes body)

    /// The bytes that are in memory as UTF-8, at most so many of them.
    let text (most: int) (body: Body) : string =
        let bytes = (bytes body).Span
        Text.Encoding.UTF8.GetString(bytes.Slice(0, min most bytes.Length))

    /// The same body for whoever keeps it: its buffer does not go back to the pool.
    let internal keep (body: Body) : Body =
        match body with
        | Body.Rented(buffer, length) -> Body.Bytes(ReadOnlyMemory(buffer, 0, length))
        | body -> body

/// Headers as they are printed: their names, since the values may be secrets.
module private Shown =

    let headers (headers: Header list) : string = String.Join(", ", headers |> List.map (fun struct (name, _) -> name))

/// <summary>
/// An HTTP request, before or after it has been given an endpoint and a signature. It prints without the values of its
/// query and headers, which are secrets when it is signed, and without its body.
/// </summary>
[<NoComparison; NoEquality; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type HttpRequest = {
    Method: string
    /// "https" or "http"; empty until the endpoint is known.
    Scheme: string
    /// The host, with a port where it is not the scheme's own; empty until the endpoint is known.
    Host: string
    /// The path, percent-encoded, starting with a slash.
    Path: string
    /// The query's names and values, percent-encoded.
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Query: (struct (string * string)) list
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Headers: Header list
    Body: Body
} with

    member internal this.Shown: string =
        let query = if this.Query.IsEmpty then "" else "?…"
        $"{this.Method} {this.Scheme}://{this.Host}{this.Path}{query} [{Shown.headers this.Headers}], {this.Body.Shown}"

    override this.ToString() : string = this.Shown

/// An HTTP answer. The body is all there, or, for an operation that streams its answer, still to be read. It prints
/// without the values of its headers and its body.
[<NoComparison; ReferenceEquality; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type HttpResponse = {
    Status: int
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Headers: Header list
    Body: Body
} with

    member internal this.Shown: string =
        $"HTTP {this.Status.ToString()} [{Shown.headers this.Headers}], {this.Body.Shown}"

    override this.ToString() : string = this.Shown

// ------------------------------------------------------------------------------------------------------------- errors

/// One thing that is wrong with a request, found before it is sent.
type Problem = {
    /// Where: member names, list positions and map keys, as in "Item.id.N" or "Tags[2].Key".
    Path: string
    /// What is wrong and what would be right.
    Message: string
}

/// Who made a mistake.
[<RequireQualifiedAccess>]
type ErrorFault =
    /// The caller: the same request fails again.
    | Client
    | Server

/// An error that the service answered with.
[<CustomEquality; NoComparison>]
type ServiceError = {
    /// The error's code without its namespace, as in "ResourceNotFoundException".
    Code: string
    Message: string
    Service: string
    Operation: string
    Status: int
    /// The service's id of the request, empty when it gave none. Support asks for it.
    RequestId: string
    /// S3's second id of the request, empty elsewhere.
    HostId: string
    /// Whose fault it is: as the model says, or else the status.
    Fault: ErrorFault
    /// True when the model says that this error may be retried.
    Retryable: bool
    /// True when the model says that this error asks to slow down.
    Throttling: bool
    /// The error's members as the model's record, when the model knows this error.
    Detail: obj option
    /// The error's members by their names in the model, read when they are asked for; none when the model does not know
    /// the error.
    Members: Lazy<Document>
    /// The whole answer.
    Response: HttpResponse
} with

    /// The answer's body as text, as it came.
    member this.RawBody: string = Body.text Int32.MaxValue this.Response.Body

    override this.Equals(other: objnull) : bool =
        match other with
        | :? ServiceError as other ->
            this.Code = other.Code
            && this.Message = other.Message
            && this.Status = other.Status
            && this.RequestId = other.RequestId
        | _ -> false

    override this.GetHashCode() : int = hash this.Code

/// Why an exchange with the network failed.
[<RequireQualifiedAccess>]
type TransportFault =
    /// No connection was made: nothing was sent.
    | Connect
    /// The connection broke, or the answer was cut off. The service may have done what it was asked.
    | Broken
    /// The request cannot be sent as it is: nothing was sent.
    | Refused

/// An exchange that brought no whole answer.
type TransportError = { Fault: TransportFault; Endpoint: string; Message: string }

/// Every way in which a call can fail. A call never raises, except when it is cancelled.
[<RequireQualifiedAccess>]
type AwsError =
    /// The request is not one that the service accepts; nothing was sent.
    | Invalid of operation: string * problems: Problem list
    /// The settings are not enough to make the call, or contradict each other; nothing was sent.
    | Configuration of message: string
    /// There are no usable credentials; nothing was sent.
    | Credentials of message: string
    /// The service answered with an error.
    | Service of ServiceError
    /// No whole answer came back.
    | Transport of TransportError
    /// The time that was allowed for an attempt, or for the whole call, is over.
    | TimedOut of operation: string * allowed: TimeSpan
    /// An answer came back, but it is not what the model says. The answer is as it came, with its whole body.
    | Unreadable of operation: string * message: string * response: HttpResponse
    /// A page's token came a second time: going on would never end.
    | RepeatedToken of operation: string
    /// A waiter saw what it takes for failure, or ran out of attempts; the last error, if that was it.
    | WaitFailed of waiter: string * reason: string * last: AwsError option

/// Reading errors.
[<RequireQualifiedAccess>]
module AwsError =

    /// The service's error, when the error is one.
    let tryService (error: AwsError) : ServiceError option =
        match error with
        | AwsError.Service error -> Some error
        | _ -> None

    /// The service's error code, or "" for an error that the service did not answer with.
    let code (error: AwsError) : string =
        match error with
        | AwsError.Service error -> error.Code
        | _ -> ""

    /// What a modelled error carries, when the error is of that type. Generated active patterns are made of this.
    let tryDetail<'detail> (error: AwsError) : 'detail option =
        match error with
        | AwsError.Service { Detail = Some(:? 'detail as detail) } -> Some detail
        | _ -> None

    /// <summary>
    /// What it took to come to this error: attempts, pauses, and why there were no more. None for an error that no
    /// attempt brought, and for a call whose whole time ran out.
    /// </summary>
    let tryAttempts (error: AwsError) : CallAttempts option =
        match CallAttempts.tryFind error, error with
        | ValueSome attempts, _ -> Some attempts
        | ValueNone, (AwsError.Service _ | AwsError.Transport _ | AwsError.Unreadable _) ->
            Some(CallAttempts.single RetryStop.Final)
        | _ -> None

    /// The error in a sentence or two, for a person: what, where, and what to do.
    let rec explain (error: AwsError) : string =
        match CallAttempts.tryFind error with
        | ValueSome attempts -> $"{explainOne error} ({CallAttempts.explain attempts})"
        | ValueNone -> explainOne error

    and private explainOne (error: AwsError) : string =
        match error with
        | AwsError.Invalid(operation, problems) ->
            let lines = problems |> List.map (fun p -> $"\n  {p.Path}: {p.Message}")
            $"""{operation} was not sent, its request is not valid:{String.concat "" lines}"""
        | AwsError.Configuration message -> message
        | AwsError.Credentials message -> message
        | AwsError.Service e ->
            let id = if e.RequestId = "" then "" else $", request {e.RequestId}"
            let message = if e.Message = "" then "(no message)" else e.Message
            $"{e.Service} {e.Operation} answered {e.Code} (HTTP {e.Status}{id}): {message}"
        | AwsError.Transport e ->
            match e.Fault with
            | TransportFault.Connect -> $"no connection to {e.Endpoint}: {e.Message}"
            | TransportFault.Broken ->
                $"the exchange with {e.Endpoint} broke off, it may have taken effect: {e.Message}"
            | TransportFault.Refused -> $"the request to {e.Endpoint} was not sent: {e.Message}"
        | AwsError.TimedOut(operation, allowed) ->
            $"{operation} took longer than the {allowed.TotalSeconds} s that it was allowed; it may have taken effect"
        | AwsError.Unreadable(operation, message, response) ->
            // What a service answers a call with may be a secret; a page of a proxy, or an error, is none.
            let start = Body.text 200 response.Body
            let start = if response.Status >= 300 || start.StartsWith '<' then start else ""
            let start = if start = "" then "" else $". The answer begins: {start}"
            $"{operation} brought an answer (HTTP {response.Status}) that cannot be read: {message}{start}"
        | AwsError.RepeatedToken operation ->
            $"{operation} answered with a page token that it had given before; going on would never end"
        | AwsError.WaitFailed(waiter, reason, last) ->
            let last = last |> Option.map (fun e -> $" ({explain e})") |> Option.defaultValue ""
            $"waiting for {waiter} failed: {reason}{last}"

// --------------------------------------------------------------------------------------------------------- operations

/// What a service is, for endpoints and signatures.
type Service = {
    /// The service's id in its model, as in "DynamoDB".
    Id: string
    /// The first label of its host names.
    EndpointPrefix: string
    /// The name that its signatures carry.
    SigningName: string
    ApiVersion: string
    /// False where the signature takes the path as it is sent, as for S3; elsewhere it encodes the path once more.
    DoubleEncodesPath: bool
    /// The rules that its endpoints follow, JSON in UTF-8; none when its model has none.
    EndpointRules: Lazy<byte[]> option
}

/// A value that an endpoint depends on, taken from an input by the model's context parameters.
[<RequireQualifiedAccess>]
type EndpointValue =
    | String of string
    | Boolean of bool
    | Strings of string list

/// <summary>
/// The checksums of an operation's bodies: https://smithy.io/2.0/aws/aws-core.html#aws-protocols-httpchecksum-trait.
/// </summary>
[<NoComparison>]
type ChecksumTrait = {
    /// True when a request needs a checksum.
    Required: bool
    /// True when what it needs is the checksum that came first: a Content-MD5 header.
    IsMd5: bool
    /// The header in which a request names its checksum, by the input's member; empty when there is none.
    AlgorithmHeader: string
    /// The header in which a request asks for the checksum of the answer, by the input's member; empty when there is none.
    ModeHeader: string
    /// The headers of an answer's checksums that can be verified, the one to prefer first.
    AnswerHeaders: string list
}

/// What is done around the calls of one operation alone, when it has such a thing.
type IAround = interface end

/// What an operation was made of, for whatever plays its service or keeps what was said.
type IOperationSource = interface end

/// What any middleware may know of an operation, whatever its types.
[<NoComparison; NoEquality>]
type OperationInfo = {
    Service: Service
    Name: string
    /// The request path as the model writes it, as in "/{Bucket}/{Key+}".
    UriTemplate: string
    /// Endpoint parameters that are the same for every call.
    StaticContext: (string * EndpointValue) list
    /// The names of the endpoint parameters that inputs have values of.
    InputContext: string list
    /// The host label that goes before the endpoint's host, empty when there is none.
    HostPrefix: string
    /// False for the few operations that are sent without a signature.
    Signed: bool
    /// The ways to sign that the model lists for it, the best first, as in "sigv4" and "httpBearerAuth".
    AuthSchemes: string list
    /// True when the body's hash is not part of the signature.
    UnsignedPayload: bool
    /// True when the answer's body is a stream.
    StreamsOutput: bool
    /// True when the answer's stream of events begins with a message that the output needs.
    AwaitsFirstMessage: bool
    /// True when the model allows a body compressed with gzip.
    Compresses: bool
    /// What the model says of checksums; none for most operations.
    Checksum: ChecksumTrait voption
    /// What is done around each call, or null.
    Around: IAround | null
    /// True when sending a call twice is no worse than sending it once, or when AWS's SDKs take that for granted.
    IsRepeatable: Lazy<bool>
    /// Turns an answer that means failure into its error, and lets the others pass.
    Check: HttpResponse -> Result<HttpResponse, AwsError>
    /// What it was made of, or null.
    Source: IOperationSource | null
}

/// Time, chance and delay. They are passed in, so that a test can turn the clock.
[<NoComparison; NoEquality>]
type Effects = {
    Now: unit -> DateTimeOffset
    /// A number from 0.0 up to, not including, 1.0.
    Random: unit -> float
    /// A fresh UUID, for idempotency tokens and invocation ids.
    NewId: unit -> string
    Sleep: TimeSpan -> CancellationToken -> Task
}

/// The real clock, chance and delay.
[<RequireQualifiedAccess>]
module Effects =

    /// The machine's own.
    let real: Effects = {
        Now = fun () -> DateTimeOffset.UtcNow
        Random = fun () -> Random.Shared.NextDouble()
        NewId = RandomIds.Next
        Sleep = fun time cancel -> Task.Delay(time, cancel)
    }

/// An operation's inputs and outputs as documents, with the model's names.
[<NoComparison; NoEquality>]
type OperationDocuments<'input, 'output> = {
    OfInput: 'input -> Document
    /// The input, or every problem of the document.
    ToInput: Document -> Result<'input, AwsError>
    OfOutput: 'output -> Document
    ToOutput: Document -> Result<'output, AwsError>
}

/// What is looked at in a request before it is sent.
[<RequireQualifiedAccess>]
type Validation =
    /// Nothing: the service finds what is wrong.
    | Off
    /// The constraints of the model. Values that it does not list are allowed, since services learn new ones.
    | Model
    /// The constraints of the model, and that every value of an enumeration and every member of a union is one it lists.
    | Strict

/// <summary>One operation of a service: pure functions from an input to a request, and from an answer to an output.</summary>
[<NoComparison; NoEquality>]
type Operation<'input, 'output> = {
    Info: OperationInfo
    /// Every problem of an input at once; none when it is valid.
    Validate: Validation -> 'input -> Problem list
    /// The request, still without endpoint and signature. New ids fill idempotency tokens that the input leaves out.
    Build: (unit -> string) -> 'input -> Result<HttpRequest, AwsError>
    /// What the endpoint depends on.
    Context: 'input -> (string * EndpointValue) list
    /// The output, from an answer that passed <c>Info.Check</c>.
    Parse: HttpResponse -> Result<'output, AwsError>
    /// The service's id of the request, from an answer's headers or, where the protocol has it there, its body.
    RequestId: HttpResponse -> string
    /// Inputs and outputs as documents.
    Documents: OperationDocuments<'input, 'output>
    /// The same operation in the first of the given protocols that its service speaks, or in its own when it speaks none
    /// of them; nothing where the service speaks one alone.
    InProtocol: (string list -> Operation<'input, 'output>) voption
}

/// An input that knows its operation. Every generated input is one.
type IRequest<'input, 'output> =
    abstract Operation: Operation<'input, 'output>

// ------------------------------------------------------------------------------------------------ handlers, middleware

/// What a signature is made for. The endpoint decides it.
type SigningScope = { Region: string; Name: string }

/// How a call is signed. The endpoint decides it.
[<RequireQualifiedAccess>]
type AuthScheme =
    /// Signature Version 4, for the region of the signing scope.
    | SigV4
    /// Signature Version 4A, for the given regions: as in "us-east-1", or one "*" for all.
    | SigV4a of regions: string list
    /// Signature Version 4 with the keys of a session with the bucket, as directory buckets of S3 want it.
    | S3Express
    /// A bearer token in the place of a signature.
    | Bearer
    /// Neither a signature nor a token.
    | Anonymous

/// One call on its way through the pipeline.
[<NoComparison; NoEquality>]
type Call = {
    Operation: OperationInfo
    Request: HttpRequest
    /// What the endpoint depends on, for an endpoint that asks.
    Context: unit -> (string * EndpointValue) list
    /// What to sign for; empty until the endpoint is known.
    Scope: SigningScope
    Auth: AuthScheme
    /// 1 for the first attempt.
    Attempt: int
    /// What the User-Agent header tells of it, as far as is known.
    Features: CallFeatures
    Effects: Effects
    Cancel: CancellationToken
}

/// Makes a call, up to an answer that is no error.
type Handler = Call -> Task<Result<HttpResponse, AwsError>>

/// Does something around the handler that comes after it: before, after, instead, or again.
type Middleware = Handler -> Handler

/// Making and joining middleware.
[<RequireQualifiedAccess>]
module Middleware =

    /// The middleware that does nothing.
    let identity: Middleware = id

    /// Joins two middleware, the outer one first.
    let compose (outer: Middleware) (inner: Middleware) : Middleware = fun next -> outer (inner next)

    /// Joins a list of middleware, the outermost first, into one.
    let concat (all: Middleware list) : Middleware = fun next -> List.foldBack id all next

    /// A middleware that changes each request before it goes on.
    let mapRequest (change: HttpRequest -> HttpRequest) : Middleware =
        fun next call -> next { call with Request = change call.Request }

    /// A middleware written with <c>async</c>.
    let ofAsync
        (middleware: (Call -> Async<Result<HttpResponse, AwsError>>) -> Call -> Async<Result<HttpResponse, AwsError>>)
        : Middleware =
        fun next call ->
            let next call = async { return! Async.AwaitTask(next call) }
            Async.StartImmediateAsTask(middleware next call, call.Cancel)

/// Sends one request and brings its answer, whatever its status. This is all that the library asks of an HTTP client.
type Transport = HttpRequest -> CancellationToken -> Task<Result<HttpResponse, TransportError>>

// -------------------------------------------------------------------------------------------------------------- stages

/// The name of a stage of the pipeline. docs/pipeline.md says what each does.
[<RequireQualifiedAccess>]
type StageName =
    | Telemetry
    | TraceId
    | Endpoint
    | Quirks
    | Compression
    | Checksum
    | CallTimeout
    | Retry
    | AttemptTimeout
    | Sign
    | AttemptTelemetry
    | Send
    /// A program's own.
    | Own of name: string

    override this.ToString() : string =
        match this with
        | Telemetry -> "Telemetry"
        | TraceId -> "TraceId"
        | Endpoint -> "Endpoint"
        | Quirks -> "Quirks"
        | Compression -> "Compression"
        | Checksum -> "Checksum"
        | CallTimeout -> "CallTimeout"
        | Retry -> "Retry"
        | AttemptTimeout -> "AttemptTimeout"
        | Sign -> "Sign"
        | AttemptTelemetry -> "AttemptTelemetry"
        | Send -> "Send"
        | Own name -> name

/// What a stage does when a call is to become a URL, which is never sent.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type StageUrl =
    /// Nothing.
    | Passes
    | Around of Middleware
    /// Makes the URL, which works for the given time; the stages behind it have no part in it.
    | Signs of (TimeSpan -> Call -> Task<Result<Uri, AwsError>>)

/// <summary>One stage of the pipeline. <c>Stage.create</c> makes a program's own.</summary>
[<NoComparison; NoEquality>]
type Stage = {
    Name: StageName
    Middleware: Middleware
    Url: StageUrl
} with

    override this.ToString() : string = this.Name.ToString()

/// Makes a call of an operation.
type OperationHandler<'input, 'output> = 'input -> CancellationToken -> Task<Result<'output, AwsError>>

/// <summary>
/// Does something around calls where they are still inputs and outputs: around validation, the pipeline and reading the
/// answer. <c>Hook</c> makes them; one that is for every operation, without conversions, implements this.
/// </summary>
type IHook =
    /// <summary>Makes a call: by <c>next</c>, or without it.</summary>
    abstract Send<'input, 'output> :
        operation: Operation<'input, 'output> *
        next: OperationHandler<'input, 'output> *
        input: 'input *
        cancel: CancellationToken ->
            Task<Result<'output, AwsError>>

/// An input that carries more than its operation asks for, so that there can be pages of it.
type internal IWrapped<'input> =
    abstract Input: 'input
    /// The same with another input: of the type that this is.
    abstract With: 'input -> objnull

// ------------------------------------------------------------------------------------------------------------- sending

/// A pipeline, ready to send calls of any service.
[<NoComparison; NoEquality>]
type Pipeline = {
    Handler: Handler
    /// The same way as the handler's, stopped after signing: a URL that works for the given time.
    Presign: TimeSpan -> Call -> Task<Result<Uri, AwsError>>
    Effects: Effects
    /// What is looked at before a request is sent.
    Validate: Validation
    /// The protocols to speak where a service speaks them, the first one first, by their names in models.
    Protocols: string list
    /// What the handler is composed of, the outermost first, or why it is none. Listed when it is asked for: most never
    /// ask, and pipelines are many.
    Stages: unit -> Result<Stage list, AwsError>
    /// What is done around validation and the handler, the outermost first.
    Hooks: IHook list
    /// What the User-Agent header tells of all calls.
    Features: CallFeatures
}

/// What calls are sent through: a session, or a pipeline of one's own.
type IAws =
    abstract Pipeline: Pipeline

/// What came back besides the output.
[<NoComparison; NoEquality>]
type Answer<'output> = {
    Output: 'output
    Status: int
    Headers: Header list
    /// The service's id of the request, empty when it gave none.
    RequestId: string
    /// What it took: attempts and pauses.
    Attempts: CallAttempts
}

/// Sending calls.
[<RequireQualifiedAccess>]
module Aws =

    /// The operation in the protocol that calls through here are to speak.
    let private inProtocol (pipeline: Pipeline) (operation: Operation<'input, 'output>) : Operation<'input, 'output> =
        match pipeline.Protocols, operation.InProtocol with
        | _ :: _, ValueSome choose -> choose pipeline.Protocols
        | _ -> operation

    /// Until the endpoint is known.
    let private noScope: SigningScope = { Region = ""; Name = "" }

    /// The request of an input, checked and built.
    let private tryBuild
        (pipeline: Pipeline)
        (operation: Operation<'input, 'output>)
        (input: 'input)
        : Result<HttpRequest, AwsError> =
        match operation.Validate pipeline.Validate input with
        | [] -> operation.Build pipeline.Effects.NewId input
        | problems -> Error(AwsError.Invalid(operation.Info.Name, problems))

    let private callOf
        (pipeline: Pipeline)
        (operation: Operation<'input, 'output>)
        (cancel: CancellationToken)
        (input: 'input)
        (request: HttpRequest)
        : Call = {
        Operation = operation.Info
        Request = request
        Context = fun () -> operation.Context input
        Scope = noScope
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = pipeline.Features
        Effects = pipeline.Effects
        Cancel = cancel
    }

    let private release (body: Body) : unit =
        match body with
        | Body.Rented(buffer, _) -> ArrayPool.Shared.Return buffer
        | _ -> ()

    /// What came of a call that is on its way.
    let private conclude
        (finish: 'output -> HttpResponse -> 'result)
        (fail: AwsError -> 'result)
        (operation: Operation<'input, 'output>)
        (call: Call)
        (sent: Task<Result<HttpResponse, AwsError>>)
        : Task<'result> =
        task {
            match! sent with
            | Error error -> return fail error
            | Ok response ->
                match operation.Parse response with
                | Error error -> return fail error
                | Ok output ->
                    let result = finish output response
                    // Only now is it certain that nobody reads the buffers any more: after a failure, an
                    // abandoned attempt may still be sending.
                    release call.Request.Body
                    release response.Body
                    return result
        }

    /// What stands for the answer where a hook gave the output without one.
    let private noAnswer: HttpResponse = { Status = 200; Headers = []; Body = Body.Empty }

    /// Makes a call through hooks. Buffers do not go back to the pool: the answer may be looked at until the end.
    let private throughHooks
        (finish: 'output -> HttpResponse -> 'result)
        (fail: AwsError -> 'result)
        (operation: Operation<'input, 'output>)
        (pipeline: Pipeline)
        (cancel: CancellationToken)
        (input: 'input)
        : Task<'result> =
        task {
            let answer = ref noAnswer

            let send (input: 'input) (cancel: CancellationToken) : Task<Result<'output, AwsError>> =
                task {
                    match tryBuild pipeline operation input with
                    | Error error -> return Error error
                    | Ok request ->
                        match! pipeline.Handler(callOf pipeline operation cancel input request) with
                        | Error error -> return Error error
                        | Ok response ->
                            answer.Value <- response
                            return operation.Parse response
                }

            let around (hook: IHook) (next: OperationHandler<'input, 'output>) : OperationHandler<'input, 'output> =
                fun input cancel -> hook.Send(operation, next, input, cancel)

            match! (List.foldBack around pipeline.Hooks send) input cancel with
            | Error error -> return fail error
            | Ok output -> return finish output answer.Value
        }

    /// Makes one call, and something of what came of it. The faces differ in what they make.
    let internal exchange
        (finish: 'output -> HttpResponse -> 'result)
        (fail: AwsError -> 'result)
        (operation: Operation<'input, 'output>)
        (aws: IAws)
        (cancel: CancellationToken)
        (input: 'input)
        : Task<'result> =
        try
            let pipeline = aws.Pipeline
            let operation = inProtocol pipeline operation

            if not pipeline.Hooks.IsEmpty then
                throughHooks finish fail operation pipeline cancel input
            else
                match tryBuild pipeline operation input with
                | Error error -> Task.FromResult(fail error)
                | Ok request ->
                    let call = callOf pipeline operation cancel input request
                    conclude finish fail operation call (pipeline.Handler call)
        with error ->
            // A middleware that raises ends the task, as one that raises later does.
            task {
                Runtime.ExceptionServices.ExceptionDispatchInfo.Throw error
                return Unchecked.defaultof<_>
            }

    /// <summary>Makes one call of an operation, as a task. The C# face and tests start here.</summary>
    let callTask
        (operation: Operation<'input, 'output>)
        (aws: IAws)
        (cancel: CancellationToken)
        (input: 'input)
        : Task<Result<'output, AwsError>> =
        exchange (fun output _ -> Ok output) Error operation aws cancel input

    /// Goes on after a task that failed. One that the computation's own token cancelled ends it as cancelled, which no
    /// handler of exceptions sees; Async.AwaitTask makes an exception of that.
    let internal resume (cancel: CancellationToken) (error: exn) : Async<'a> =
        Async.FromContinuations(fun (_, fail, cancelled) ->
            match error with
            | :? OperationCanceledException as error when cancel.IsCancellationRequested -> cancelled error
            | :? AggregateException as all when all.InnerExceptions.Count = 1 -> fail all.InnerExceptions[0]
            | error -> fail error)

    /// As an async computation, on its own cancellation token.
    let inline internal asAsync ([<InlineIfLambda>] start: CancellationToken -> Task<'a>) : Async<'a> =
        async.Bind(Async.CancellationToken, fun cancel -> async.TryWith(Async.AwaitTask(start cancel), resume cancel))

    /// Sends a request and brings the output.
    let send (aws: IAws) (input: 'input :> IRequest<'input, 'output>) : Async<Result<'output, AwsError>> =
        asAsync (fun cancel -> callTask input.Operation aws cancel input)

    /// Sends a request and brings the output together with the answer's status, headers and request id.
    let sendDetailed
        (aws: IAws)
        (input: 'input :> IRequest<'input, 'output>)
        : Async<Result<Answer<'output>, AwsError>> =
        let operation = inProtocol aws.Pipeline input.Operation

        let finish (output: 'output) (response: HttpResponse) : Result<Answer<'output>, AwsError> =
            Ok {
                Output = output
                Status = response.Status
                Headers = response.Headers
                RequestId = operation.RequestId response
                Attempts =
                    CallAttempts.tryFind response
                    |> ValueOption.defaultWith (fun () -> CallAttempts.single RetryStop.Succeeded)
            }

        asAsync (fun cancel -> exchange finish Error operation aws cancel input)

    /// <summary>As <c>presign</c>, as a task.</summary>
    let presignTask
        (operation: Operation<'input, 'output>)
        (aws: IAws)
        (expires: TimeSpan)
        (cancel: CancellationToken)
        (input: 'input)
        : Task<Result<Uri, AwsError>> =
        let pipeline = aws.Pipeline

        let operation = inProtocol pipeline operation

        match tryBuild pipeline operation input with
        | Error error -> Task.FromResult(Error error)
        | Ok request -> pipeline.Presign expires (callOf pipeline operation cancel input request)

    /// <summary>
    /// A URL that makes the call when it is fetched with the operation's method, for as long as given (1 second to 7
    /// days). Nothing is sent. Headers that the request needs are in the URL as far as the service allows.
    /// </summary>
    let presign
        (aws: IAws)
        (expires: TimeSpan)
        (input: 'input :> IRequest<'input, 'output>)
        : Async<Result<Uri, AwsError>> =
        asAsync (fun cancel -> presignTask input.Operation aws expires cancel input)
