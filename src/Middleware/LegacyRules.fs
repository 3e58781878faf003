namespace FunctionalAws

open System

/// <summary>
/// When and how the SDKs tried again before there were modes: the numbers and codes are those of botocore's
/// <c>_retry.json</c>. Nothing is budgeted, and pauses are not bounded.
/// </summary>
[<RequireQualifiedAccess>]
module LegacyRules =

    /// Attempts, with the first.
    let maxAttempts (service: string) : int = if service = "DynamoDB" then 10 else 5

    let private isRetriedStatus (status: int) : bool =
        match status with
        | 429
        | 500
        | 502
        | 503
        | 504
        | 509 -> true
        // An error inside an answer that began as a success.
        | status -> status < 300

    /// Codes of all services; they count with the status 400.
    let private isRetriedCode (code: string) : bool =
        match code with
        | "ProvisionedThroughputExceededException"
        | "RequestThrottledException"
        | "ThrottledException"
        | "Throttling"
        | "ThrottlingException" -> true
        | _ -> false

    /// What a service has besides.
    let private isRetriedBy (service: string) (code: string) (status: int) : bool =
        match service, code, status with
        | "DynamoDB", "ReplicatedWriteConflictException", 409
        | "DynamoDB", "TransactionInProgressException", 400
        | "Glacier", "RequestTimeoutException", 408
        | "Kinesis", "LimitExceededException", 400
        | "Organizations", "TooManyRequestsException", 400
        | "Route 53", "PriorRequestNotComplete", 400
        | "S3", ("BadDigest" | "RequestTimeout"), 400
        | "SQS", "RequestThrottled", 403
        | "STS", "IDPCommunicationError", 400 -> true
        | _ -> false

    /// True when another attempt may succeed.
    let isRetried (service: string) (error: AwsError) : bool =
        match error with
        | AwsError.Service e ->
            isRetriedStatus e.Status
            || (e.Status = 400 && isRetriedCode e.Code)
            || isRetriedBy service e.Code e.Status
        | AwsError.Transport { Fault = TransportFault.Connect | TransportFault.Broken }
        | AwsError.TimedOut _ -> true
        | _ -> false

    /// The pause after an attempt, 1 for the first: at random up to 1 s, doubled with each attempt; for DynamoDB exactly
    /// 50 ms, doubled.
    let pause (service: string) (random: float) (attempt: int) : TimeSpan =
        let first = if service = "DynamoDB" then 0.05 else random
        // Beyond that, a day and more, doubling again only overflows.
        TimeSpan.FromSeconds(first * float (1 <<< min 16 (attempt - 1)))
