// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open System
open System.Runtime.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// The errors that DynamoDB's model names, as patterns on an error.
[<AutoOpen>]
module Errors =
    /// BackupInUseException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupInUseException
    let (|BackupInUse|_|) (error: AwsError) : BackupInUseException option =
        AwsError.tryDetail<BackupInUseException> error

    /// BackupNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupNotFoundException
    let (|BackupNotFound|_|) (error: AwsError) : BackupNotFoundException option =
        AwsError.tryDetail<BackupNotFoundException> error

    /// ConditionalCheckFailedException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ConditionalCheckFailedException
    let (|ConditionalCheckFailed|_|) (error: AwsError) : ConditionalCheckFailedException option =
        AwsError.tryDetail<ConditionalCheckFailedException> error

    /// ContinuousBackupsUnavailableException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ContinuousBackupsUnavailableException
    let (|ContinuousBackupsUnavailable|_|) (error: AwsError) : ContinuousBackupsUnavailableException option =
        AwsError.tryDetail<ContinuousBackupsUnavailableException> error

    /// DuplicateItemException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DuplicateItemException
    let (|DuplicateItem|_|) (error: AwsError) : DuplicateItemException option =
        AwsError.tryDetail<DuplicateItemException> error

    /// ExportConflictException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportConflictException
    let (|ExportConflict|_|) (error: AwsError) : ExportConflictException option =
        AwsError.tryDetail<ExportConflictException> error

    /// ExportNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportNotFoundException
    let (|ExportNotFound|_|) (error: AwsError) : ExportNotFoundException option =
        AwsError.tryDetail<ExportNotFoundException> error

    /// GlobalTableAlreadyExistsException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableAlreadyExistsException
    let (|GlobalTableAlreadyExists|_|) (error: AwsError) : GlobalTableAlreadyExistsException option =
        AwsError.tryDetail<GlobalTableAlreadyExistsException> error

    /// GlobalTableNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableNotFoundException
    let (|GlobalTableNotFound|_|) (error: AwsError) : GlobalTableNotFoundException option =
        AwsError.tryDetail<GlobalTableNotFoundException> error

    /// IdempotentParameterMismatchException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/IdempotentParameterMismatchException
    let (|IdempotentParameterMismatch|_|) (error: AwsError) : IdempotentParameterMismatchException option =
        AwsError.tryDetail<IdempotentParameterMismatchException> error

    /// ImportConflictException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportConflictException
    let (|ImportConflict|_|) (error: AwsError) : ImportConflictException option =
        AwsError.tryDetail<ImportConflictException> error

    /// ImportNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportNotFoundException
    let (|ImportNotFound|_|) (error: AwsError) : ImportNotFoundException option =
        AwsError.tryDetail<ImportNotFoundException> error

    /// IndexNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/IndexNotFoundException
    let (|IndexNotFound|_|) (error: AwsError) : IndexNotFoundException option =
        AwsError.tryDetail<IndexNotFoundException> error

    /// InternalServerError: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InternalServerError
    let (|InternalServer|_|) (error: AwsError) : InternalServerError option =
        AwsError.tryDetail<InternalServerError> error

    /// InvalidExportTimeException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InvalidExportTimeException
    let (|InvalidExportTime|_|) (error: AwsError) : InvalidExportTimeException option =
        AwsError.tryDetail<InvalidExportTimeException> error

    /// InvalidRestoreTimeException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InvalidRestoreTimeException
    let (|InvalidRestoreTime|_|) (error: AwsError) : InvalidRestoreTimeException option =
        AwsError.tryDetail<InvalidRestoreTimeException> error

    /// ItemCollectionSizeLimitExceededException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ItemCollectionSizeLimitExceededException
    let (|ItemCollectionSizeLimitExceeded|_|) (error: AwsError) : ItemCollectionSizeLimitExceededException option =
        AwsError.tryDetail<ItemCollectionSizeLimitExceededException> error

    /// LimitExceededException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/LimitExceededException
    let (|LimitExceeded|_|) (error: AwsError) : LimitExceededException option =
        AwsError.tryDetail<LimitExceededException> error

    /// PointInTimeRecoveryUnavailableException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PointInTimeRecoveryUnavailableException
    let (|PointInTimeRecoveryUnavailable|_|) (error: AwsError) : PointInTimeRecoveryUnavailableException option =
        AwsError.tryDetail<PointInTimeRecoveryUnavailableException> error

    /// PolicyNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PolicyNotFoundException
    let (|PolicyNotFound|_|) (error: AwsError) : PolicyNotFoundException option =
        AwsError.tryDetail<PolicyNotFoundException> error

    /// ProvisionedThroughputExceededException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ProvisionedThroughputExceededException
    let (|ProvisionedThroughputExceeded|_|) (error: AwsError) : ProvisionedThroughputExceededException option =
        AwsError.tryDetail<ProvisionedThroughputExceededException> error

    /// ReplicaAlreadyExistsException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaAlreadyExistsException
    let (|ReplicaAlreadyExists|_|) (error: AwsError) : ReplicaAlreadyExistsException option =
        AwsError.tryDetail<ReplicaAlreadyExistsException> error

    /// ReplicaNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaNotFoundException
    let (|ReplicaNotFound|_|) (error: AwsError) : ReplicaNotFoundException option =
        AwsError.tryDetail<ReplicaNotFoundException> error

    /// ReplicatedWriteConflictException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicatedWriteConflictException
    let (|ReplicatedWriteConflict|_|) (error: AwsError) : ReplicatedWriteConflictException option =
        AwsError.tryDetail<ReplicatedWriteConflictException> error

    /// RequestLimitExceeded: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RequestLimitExceeded
    let (|RequestLimitExceeded|_|) (error: AwsError) : RequestLimitExceeded option =
        AwsError.tryDetail<RequestLimitExceeded> error

    /// ResourceInUseException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ResourceInUseException
    let (|ResourceInUse|_|) (error: AwsError) : ResourceInUseException option =
        AwsError.tryDetail<ResourceInUseException> error

    /// ResourceNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ResourceNotFoundException
    let (|ResourceNotFound|_|) (error: AwsError) : ResourceNotFoundException option =
        AwsError.tryDetail<ResourceNotFoundException> error

    /// TableAlreadyExistsException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableAlreadyExistsException
    let (|TableAlreadyExists|_|) (error: AwsError) : TableAlreadyExistsException option =
        AwsError.tryDetail<TableAlreadyExistsException> error

    /// TableInUseException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableInUseException
    let (|TableInUse|_|) (error: AwsError) : TableInUseException option =
        AwsError.tryDetail<TableInUseException> error

    /// TableNotFoundException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableNotFoundException
    let (|TableNotFound|_|) (error: AwsError) : TableNotFoundException option =
        AwsError.tryDetail<TableNotFoundException> error

    /// ThrottlingException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ThrottlingException
    let (|Throttling|_|) (error: AwsError) : ThrottlingException option =
        AwsError.tryDetail<ThrottlingException> error

    /// TransactionCanceledException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionCanceledException
    let (|TransactionCanceled|_|) (error: AwsError) : TransactionCanceledException option =
        AwsError.tryDetail<TransactionCanceledException> error

    /// TransactionConflictException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionConflictException
    let (|TransactionConflict|_|) (error: AwsError) : TransactionConflictException option =
        AwsError.tryDetail<TransactionConflictException> error

    /// TransactionInProgressException: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionInProgressException
    let (|TransactionInProgress|_|) (error: AwsError) : TransactionInProgressException option =
        AwsError.tryDetail<TransactionInProgressException> error

/// The operations, each made when it is first asked for.
[<RequireQualifiedAccess>]
module internal Bound =
    let private readDetail (name: string) (r: ShapeReader) (s: Schema) : obj option =
        match name with
        | "BackupInUseException" -> Some(BackupInUseException.Read(r, s) :> obj)
        | "BackupNotFoundException" -> Some(BackupNotFoundException.Read(r, s) :> obj)
        | "ConditionalCheckFailedException" -> Some(ConditionalCheckFailedException.Read(r, s) :> obj)
        | "ContinuousBackupsUnavailableException" -> Some(ContinuousBackupsUnavailableException.Read(r, s) :> obj)
        | "DuplicateItemException" -> Some(DuplicateItemException.Read(r, s) :> obj)
        | "ExportConflictException" -> Some(ExportConflictException.Read(r, s) :> obj)
        | "ExportNotFoundException" -> Some(ExportNotFoundException.Read(r, s) :> obj)
        | "GlobalTableAlreadyExistsException" -> Some(GlobalTableAlreadyExistsException.Read(r, s) :> obj)
        | "GlobalTableNotFoundException" -> Some(GlobalTableNotFoundException.Read(r, s) :> obj)
        | "IdempotentParameterMismatchException" -> Some(IdempotentParameterMismatchException.Read(r, s) :> obj)
        | "ImportConflictException" -> Some(ImportConflictException.Read(r, s) :> obj)
        | "ImportNotFoundException" -> Some(ImportNotFoundException.Read(r, s) :> obj)
        | "IndexNotFoundException" -> Some(IndexNotFoundException.Read(r, s) :> obj)
        | "InternalServerError" -> Some(InternalServerError.Read(r, s) :> obj)
        | "InvalidExportTimeException" -> Some(InvalidExportTimeException.Read(r, s) :> obj)
        | "InvalidRestoreTimeException" -> Some(InvalidRestoreTimeException.Read(r, s) :> obj)
        | "ItemCollectionSizeLimitExceededException" -> Some(ItemCollectionSizeLimitExceededException.Read(r, s) :> obj)
        | "LimitExceededException" -> Some(LimitExceededException.Read(r, s) :> obj)
        | "PointInTimeRecoveryUnavailableException" -> Some(PointInTimeRecoveryUnavailableException.Read(r, s) :> obj)
        | "PolicyNotFoundException" -> Some(PolicyNotFoundException.Read(r, s) :> obj)
        | "ProvisionedThroughputExceededException" -> Some(ProvisionedThroughputExceededException.Read(r, s) :> obj)
        | "ReplicaAlreadyExistsException" -> Some(ReplicaAlreadyExistsException.Read(r, s) :> obj)
        | "ReplicaNotFoundException" -> Some(ReplicaNotFoundException.Read(r, s) :> obj)
        | "ReplicatedWriteConflictException" -> Some(ReplicatedWriteConflictException.Read(r, s) :> obj)
        | "RequestLimitExceeded" -> Some(RequestLimitExceeded.Read(r, s) :> obj)
        | "ResourceInUseException" -> Some(ResourceInUseException.Read(r, s) :> obj)
        | "ResourceNotFoundException" -> Some(ResourceNotFoundException.Read(r, s) :> obj)
        | "TableAlreadyExistsException" -> Some(TableAlreadyExistsException.Read(r, s) :> obj)
        | "TableInUseException" -> Some(TableInUseException.Read(r, s) :> obj)
        | "TableNotFoundException" -> Some(TableNotFoundException.Read(r, s) :> obj)
        | "ThrottlingException" -> Some(ThrottlingException.Read(r, s) :> obj)
        | "TransactionCanceledException" -> Some(TransactionCanceledException.Read(r, s) :> obj)
        | "TransactionConflictException" -> Some(TransactionConflictException.Read(r, s) :> obj)
        | "TransactionInProgressException" -> Some(TransactionInProgressException.Read(r, s) :> obj)
        | _ -> None

    let private made: (obj | null)[] = Array.zeroCreate 58
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
