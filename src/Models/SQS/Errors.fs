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
        | "BatchEntryIdsNotDistinct" -> Some(BatchEntryIdsNotDistinct.Read(r, s) :> obj)
        | "BatchRequestTooLong" -> Some(BatchRequestTooLong.Read(r, s) :> obj)
        | "EmptyBatchRequest" -> Some(EmptyBatchRequest.Read(r, s) :> obj)
        | "InvalidAddress" -> Some(InvalidAddress.Read(r, s) :> obj)
        | "InvalidAttributeName" -> Some(InvalidAttributeName.Read(r, s) :> obj)
        | "InvalidAttributeValue" -> Some(InvalidAttributeValue.Read(r, s) :> obj)
        | "InvalidBatchEntryId" -> Some(InvalidBatchEntryId.Read(r, s) :> obj)
        | "InvalidIdFormat" -> Some(InvalidIdFormat.Read(r, s) :> obj)
        | "InvalidMessageContents" -> Some(InvalidMessageContents.Read(r, s) :> obj)
        | "InvalidSecurity" -> Some(InvalidSecurity.Read(r, s) :> obj)
        | "KmsAccessDenied" -> Some(KmsAccessDenied.Read(r, s) :> obj)
        | "KmsDisabled" -> Some(KmsDisabled.Read(r, s) :> obj)
        | "KmsInvalidKeyUsage" -> Some(KmsInvalidKeyUsage.Read(r, s) :> obj)
        | "KmsInvalidState" -> Some(KmsInvalidState.Read(r, s) :> obj)
        | "KmsNotFound" -> Some(KmsNotFound.Read(r, s) :> obj)
        | "KmsOptInRequired" -> Some(KmsOptInRequired.Read(r, s) :> obj)
        | "KmsThrottled" -> Some(KmsThrottled.Read(r, s) :> obj)
        | "MessageNotInflight" -> Some(MessageNotInflight.Read(r, s) :> obj)
        | "OverLimit" -> Some(OverLimit.Read(r, s) :> obj)
        | "PurgeQueueInProgress" -> Some(PurgeQueueInProgress.Read(r, s) :> obj)
        | "QueueDeletedRecently" -> Some(QueueDeletedRecently.Read(r, s) :> obj)
        | "QueueDoesNotExist" -> Some(QueueDoesNotExist.Read(r, s) :> obj)
        | "QueueNameExists" -> Some(QueueNameExists.Read(r, s) :> obj)
        | "ReceiptHandleIsInvalid" -> Some(ReceiptHandleIsInvalid.Read(r, s) :> obj)
        | "RequestThrottled" -> Some(RequestThrottled.Read(r, s) :> obj)
        | "ResourceNotFoundException" -> Some(ResourceNotFoundException.Read(r, s) :> obj)
        | "TooManyEntriesInBatchRequest" -> Some(TooManyEntriesInBatchRequest.Read(r, s) :> obj)
        | "UnsupportedOperation" -> Some(UnsupportedOperation.Read(r, s) :> obj)
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
