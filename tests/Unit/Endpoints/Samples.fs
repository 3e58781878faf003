namespace FunctionalAws.Tests

open System
open System.IO
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Operations and calls that are made up.
module Samples =

    let service (id: string) (prefix: string) : Service = {
        Id = id
        EndpointPrefix = prefix
        SigningName = prefix
        ApiVersion = "2020-01-01"
        DoubleEncodesPath = id <> "S3"
        EndpointRules = None
    }

    let operation (service: Service) (uri: string) : OperationInfo = {
        Service = service
        Name = "DoIt"
        UriTemplate = uri
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

    let dynamoDb: OperationInfo = operation (service "DynamoDB" "dynamodb") "/"

    let private tryRules (service: string) : byte[] option =
        Shared.tryFind $"models/{service}"
        |> Option.map (fun folder ->
            Directory.GetFiles(folder, "endpoint-rule-set-1.json", SearchOption.AllDirectories)
            |> Array.max
            |> File.ReadAllBytes)

    /// A service's rules, of the models beside the project; the test is skipped where there are none.
    let rulesOf (service: string) : RuleSet =
        match tryRules service with
        | None ->
            Assert.Ignore Shared.missing
            failwith Shared.missing
        | Some text ->
            match RuleSet.Parse(ReadOnlyMemory text) with
            | Ok rules -> rules
            | Error message -> failwith message

    /// Buckets go where S3's rules say, of the models beside the project.
    let s3: OperationInfo =
        let rules = tryRules "s3" |> Option.map (fun text -> lazy text)
        let s3 = { service "S3" "s3" with EndpointRules = rules }

        { operation s3 "/{Bucket}/{Key+}" with InputContext = [ "Bucket"; "Key" ] }

    /// What the model demands, with nothing that a caller may choose.
    let checksumDemanded: ChecksumTrait = {
        Required = true
        IsMd5 = false
        AlgorithmHeader = ""
        ModeHeader = ""
        AnswerHeaders = []
    }

    let request (path: string) : HttpRequest = {
        Method = "GET"
        Scheme = ""
        Host = ""
        Path = path
        Query = []
        Headers = []
        Body = Body.Empty
    }

    let call (operation: OperationInfo) (path: string) (context: (string * EndpointValue) list) : Call = {
        Operation = operation
        Request = request path
        Context = fun () -> context
        Scope = { Region = ""; Name = "" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = Effects.real
        Cancel = CancellationToken.None
    }

    let bucketCall (bucket: string) (path: string) : Call = call s3 path [ "Bucket", EndpointValue.String bucket ]

    let answer: HttpResponse = { Status = 200; Headers = []; Body = Body.Empty }

    /// The call as it comes to the end of a middleware, or its error.
    let through (middleware: Middleware) (call: Call) : Result<Call, AwsError> =
        let mutable seen = call

        let stop: Handler =
            fun call ->
                seen <- call
                Task.FromResult(Ok answer)

        (middleware stop call).Result |> Result.map (fun _ -> seen)
