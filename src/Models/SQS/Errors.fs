// Generated from the service model: SQS, API version 2012-11-05, model 5a1e2a26a3a83620. Change the generator, not this file.
namespace FunctionalAws.SQS

open System
open System.Runtime.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// The errors that SQS's model names, as patterns on an error.
[<AutoOpen>]
module Errors =
    /// BatchEntryIdsNotDistinct: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/BatchEntryIdsNotDistinct
    let (|BatchEntryIdsNotDistinct|_|) (error: AwsError) : BatchEntryIdsNotDistinct option =
        AwsError.tryDetail<BatchEntryIdsNotDistinct> error

    /// BatchRequestTooLong: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/BatchRequestTooLong
    let (|BatchRequestTooLong|_|) (error: AwsError) : BatchRequestTooLong option =
        AwsError.tryDetail<BatchRequestTooLong> error

    /// EmptyBatchRequest: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/EmptyBatchRequest
    let (|EmptyBatchRequest|_|) (error: AwsError) : EmptyBatchRequest option =
        AwsError.tryDetail<EmptyBatchRequest> error

    /// InvalidAddress: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAddress
    let (|InvalidAddress|_|) (error: AwsError) : InvalidAddress option =
        AwsError.tryDetail<InvalidAddress> error

    /// InvalidAttributeName: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAttributeName
    let (|InvalidAttributeName|_|) (error: AwsError) : InvalidAttributeName option =
        AwsError.tryDetail<InvalidAttributeName> error

    /// InvalidAttributeValue: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAttributeValue
    let (|InvalidAttributeValue|_|) (error: AwsError) : InvalidAttributeValue option =
        AwsError.tryDetail<InvalidAttributeValue> error

    /// InvalidBatchEntryId: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidBatchEntryId
    let (|InvalidBatchEntryId|_|) (error: AwsError) : InvalidBatchEntryId option =
        AwsError.tryDetail<InvalidBatchEntryId> error

    /// InvalidIdFormat: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidIdFormat
    let (|InvalidIdFormat|_|) (error: AwsError) : InvalidIdFormat option =
        AwsError.tryDetail<InvalidIdFormat> error

    /// InvalidMessageContents: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidMessageContents
    let (|InvalidMessageContents|_|) (error: AwsError) : InvalidMessageContents option =
        AwsError.tryDetail<InvalidMessageContents> error

    /// InvalidSecurity: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidSecurity
    let (|InvalidSecurity|_|) (error: AwsError) : InvalidSecurity option =
        AwsError.tryDetail<InvalidSecurity> error

    /// KmsAccessDenied: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsAccessDenied
    let (|KmsAccessDenied|_|) (error: AwsError) : KmsAccessDenied option =
        AwsError.tryDetail<KmsAccessDenied> error

    /// KmsDisabled: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsDisabled
    let (|KmsDisabled|_|) (error: AwsError) : KmsDisabled option =
        AwsError.tryDetail<KmsDisabled> error

    /// KmsInvalidKeyUsage: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsInvalidKeyUsage
    let (|KmsInvalidKeyUsage|_|) (error: AwsError) : KmsInvalidKeyUsage option =
        AwsError.tryDetail<KmsInvalidKeyUsage> error

    /// KmsInvalidState: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsInvalidState
    let (|KmsInvalidState|_|) (error: AwsError) : KmsInvalidState option =
        AwsError.tryDetail<KmsInvalidState> error

    /// KmsNotFound: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsNotFound
    let (|KmsNotFound|_|) (error: AwsError) : KmsNotFound option =
        AwsError.tryDetail<KmsNotFound> error

    /// KmsOptInRequired: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsOptInRequired
    let (|KmsOptInRequired|_|) (error: AwsError) : KmsOptInRequired option =
        AwsError.tryDetail<KmsOptInRequired> error

    /// KmsThrottled: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsThrottled
    let (|KmsThrottled|_|) (error: AwsError) : KmsThrottled option =
        AwsError.tryDetail<KmsThrottled> error

    /// MessageNotInflight: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/MessageNotInflight
    let (|MessageNotInflight|_|) (error: AwsError) : MessageNotInflight option =
        AwsError.tryDetail<MessageNotInflight> error

    /// OverLimit: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/OverLimit
    let (|OverLimit|_|) (error: AwsError) : OverLimit option =
        AwsError.tryDetail<OverLimit> error

    /// PurgeQueueInProgress: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueueInProgress
    let (|PurgeQueueInProgress|_|) (error: AwsError) : PurgeQueueInProgress option =
        AwsError.tryDetail<PurgeQueueInProgress> error

    /// QueueDeletedRecently: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueDeletedRecently
    let (|QueueDeletedRecently|_|) (error: AwsError) : QueueDeletedRecently option =
        AwsError.tryDetail<QueueDeletedRecently> error

    /// QueueDoesNotExist: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueDoesNotExist
    let (|QueueDoesNotExist|_|) (error: AwsError) : QueueDoesNotExist option =
        AwsError.tryDetail<QueueDoesNotExist> error

    /// QueueNameExists: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueNameExists
    let (|QueueNameExists|_|) (error: AwsError) : QueueNameExists option =
        AwsError.tryDetail<QueueNameExists> error

    /// ReceiptHandleIsInvalid: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiptHandleIsInvalid
    let (|ReceiptHandleIsInvalid|_|) (error: AwsError) : ReceiptHandleIsInvalid option =
        AwsError.tryDetail<ReceiptHandleIsInvalid> error

    /// RequestThrottled: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RequestThrottled
    let (|RequestThrottled|_|) (error: AwsError) : RequestThrottled option =
        AwsError.tryDetail<RequestThrottled> error

    /// ResourceNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ResourceNotFoundException
    let (|ResourceNotFound|_|) (error: AwsError) : ResourceNotFoundException option =
        AwsError.tryDetail<ResourceNotFoundException> error

    /// TooManyEntriesInBatchRequest: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TooManyEntriesInBatchRequest
    let (|TooManyEntriesInBatchRequest|_|) (error: AwsError) : TooManyEntriesInBatchRequest option =
        AwsError.tryDetail<TooManyEntriesInBatchRequest> error

    /// UnsupportedOperation: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UnsupportedOperation
    let (|UnsupportedOperation|_|) (error: AwsError) : UnsupportedOperation option =
        AwsError.tryDetail<UnsupportedOperation> error

/// The operations, each made when it is first asked for.
[<RequireQualifiedAccess>]
module internal Bound =
    let private readDetail (name: string) (r: ShapeReader) (s: Schema) : obj option =
        match name with
        | "BatchEntryIdsNotDistinct" -> Some(box (BatchEntryIdsNotDistinct.Read(r, s)))
        | "BatchRequestTooLong" -> Some(box (BatchRequestTooLong.Read(r, s)))
        | "EmptyBatchRequest" -> Some(box (EmptyBatchRequest.Read(r, s)))
        | "InvalidAddress" -> Some(box (InvalidAddress.Read(r, s)))
        | "InvalidAttributeName" -> Some(box (InvalidAttributeName.Read(r, s)))
        | "InvalidAttributeValue" -> Some(box (InvalidAttributeValue.Read(r, s)))
        | "InvalidBatchEntryId" -> Some(box (InvalidBatchEntryId.Read(r, s)))
        | "InvalidIdFormat" -> Some(box (InvalidIdFormat.Read(r, s)))
        | "InvalidMessageContents" -> Some(box (InvalidMessageContents.Read(r, s)))
        | "InvalidSecurity" -> Some(box (InvalidSecurity.Read(r, s)))
        | "KmsAccessDenied" -> Some(box (KmsAccessDenied.Read(r, s)))
        | "KmsDisabled" -> Some(box (KmsDisabled.Read(r, s)))
        | "KmsInvalidKeyUsage" -> Some(box (KmsInvalidKeyUsage.Read(r, s)))
        | "KmsInvalidState" -> Some(box (KmsInvalidState.Read(r, s)))
        | "KmsNotFound" -> Some(box (KmsNotFound.Read(r, s)))
        | "KmsOptInRequired" -> Some(box (KmsOptInRequired.Read(r, s)))
        | "KmsThrottled" -> Some(box (KmsThrottled.Read(r, s)))
        | "MessageNotInflight" -> Some(box (MessageNotInflight.Read(r, s)))
        | "OverLimit" -> Some(box (OverLimit.Read(r, s)))
        | "PurgeQueueInProgress" -> Some(box (PurgeQueueInProgress.Read(r, s)))
        | "QueueDeletedRecently" -> Some(box (QueueDeletedRecently.Read(r, s)))
        | "QueueDoesNotExist" -> Some(box (QueueDoesNotExist.Read(r, s)))
        | "QueueNameExists" -> Some(box (QueueNameExists.Read(r, s)))
        | "ReceiptHandleIsInvalid" -> Some(box (ReceiptHandleIsInvalid.Read(r, s)))
        | "RequestThrottled" -> Some(box (RequestThrottled.Read(r, s)))
        | "ResourceNotFoundException" -> Some(box (ResourceNotFoundException.Read(r, s)))
        | "TooManyEntriesInBatchRequest" -> Some(box (TooManyEntriesInBatchRequest.Read(r, s)))
        | "UnsupportedOperation" -> Some(box (UnsupportedOperation.Read(r, s)))
        | _ -> None

    let private made: (obj | null)[] = Array.zeroCreate 23
    let private protocol = ServiceOperation.protocolOf Model.service

    /// An operation that was made already, or null.
    let cached (index: int) : Operation<'input, 'output> | null =
        match made[index] with
        | null -> null
        | operation -> Unsafe.As<Operation<'input, 'output>> operation

    let define (index: int) (name: string) (input: Shape<'input>) (output: Shape<'output>) : Operation<'input, 'output> =
        let operation = ServiceOperation.create Model.service protocol name input output readDetail
        made[index] <- operation
        operation
