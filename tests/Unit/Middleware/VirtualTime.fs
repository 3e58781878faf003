namespace FunctionalAws.Tests.Middleware

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// A clock that only sleeping moves, and chance that a test decides.
type VirtualTime(?random: float) =
    let random = defaultArg random 0.5
    let mutable now = DateTimeOffset(2026, 1, 15, 10, 11, 12, TimeSpan.Zero)
    let mutable ids = 0
    let pauses = List<TimeSpan>()

    member _.Now: DateTimeOffset = now

    /// Every pause so far.
    member _.Pauses: TimeSpan list = List.ofSeq pauses

    member _.Effects: Effects = {
        Now = fun () -> now
        Random = fun () -> random
        NewId =
            fun () ->
                ids <- ids + 1
                "id-" + string ids
        Sleep =
            fun time cancel ->
                if cancel.IsCancellationRequested then
                    Task.FromCanceled cancel
                else
                    pauses.Add time
                    now <- now + time
                    Task.CompletedTask
    }

/// Calls, and handlers that answer them from a list.
[<RequireQualifiedAccess>]
module Given =

    let operation (service: string) (name: string) : OperationInfo = {
        Service = {
            Id = service
            EndpointPrefix = "service"
            SigningName = "service"
            ApiVersion = "2026-01-01"
            DoubleEncodesPath = true
            EndpointRules = None
        }
        Name = name
        UriTemplate = "/"
        StaticContext = []
        InputContext = []
        HostPrefix = ""
        Signed = true
        AuthSchemes = [ "sigv4" ]
        UnsignedPayload = false
        StreamsOutput = false
        AwaitsFirstMessage = false
        Compresses = false
        Checksum = ValueNone
        Around = null
        IsRepeatable = lazy true
        Check = Ok
        Source = null
    }

    let request: HttpRequest = {
        Method = "POST"
        Scheme = "http"
        Host = "service.example"
        Path = "/"
        Query = []
        Headers = []
        Body = Body.Empty
    }

    let callOf (operation: OperationInfo) (effects: Effects) : Call = {
        Operation = operation
        Request = request
        Context = fun () -> []
        Scope = { Region = "eu-west-1"; Name = "service" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = effects
        Cancel = CancellationToken.None
    }

    let call (effects: Effects) : Call = callOf (operation "Service" "Operation") effects

    let response (status: int) (headers: Header list) : HttpResponse = {
        Status = status
        Headers = headers
        Body = Body.Empty
    }

    let ok: Result<HttpResponse, AwsError> = Ok(response 200 [])

    let serviceErrorWith (code: string) (status: int) (headers: Header list) : ServiceError = {
        Code = code
        Message = ""
        Service = "Service"
        Operation = "Operation"
        Status = status
        RequestId = ""
        HostId = ""
        Fault = ErrorFault.Client
        Retryable = false
        Throttling = false
        Detail = None
        Members = lazy Document.empty
        Response = response status headers
    }

    let errorWith (code: string) (status: int) (headers: Header list) : AwsError =
        AwsError.Service(serviceErrorWith code status headers)

    let error (code: string) (status: int) : AwsError = errorWith code status []

    let transportError (fault: TransportFault) : AwsError =
        AwsError.Transport {
            Fault = fault
            Endpoint = "http://service.example"
            Message = "as the test says"
        }

    /// A handler that gives the answers in their order, the last one again and again, and the calls that it has seen.
    let answers (all: Result<HttpResponse, AwsError> list) : Handler * List<Call> =
        let calls = List<Call>()

        let handler call =
            calls.Add call
            Task.FromResult all[min calls.Count all.Length - 1]

        handler, calls

    /// What a task that is done has brought.
    let result (task: Task<'a>) : 'a =
        if not task.IsCompleted then
            invalidOp "the task waits for something that is not virtual"

        task.GetAwaiter().GetResult()
