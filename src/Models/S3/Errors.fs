// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open System
open System.Runtime.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// The errors that S3's model names, as patterns on an error.
[<AutoOpen>]
module Errors =
    /// AccessDenied: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AccessDenied
    let (|AccessDenied|_|) (error: AwsError) : AccessDenied option =
        AwsError.tryDetail<AccessDenied> error

    /// AnnotationLimitExceeded: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationLimitExceeded
    let (|AnnotationLimitExceeded|_|) (error: AwsError) : AnnotationLimitExceeded option =
        AwsError.tryDetail<AnnotationLimitExceeded> error

    /// AnnotationNameTooLong: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationNameTooLong
    let (|AnnotationNameTooLong|_|) (error: AwsError) : AnnotationNameTooLong option =
        AwsError.tryDetail<AnnotationNameTooLong> error

    /// BucketAlreadyExists: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketAlreadyExists
    let (|BucketAlreadyExists|_|) (error: AwsError) : BucketAlreadyExists option =
        AwsError.tryDetail<BucketAlreadyExists> error

    /// BucketAlreadyOwnedByYou: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketAlreadyOwnedByYou
    let (|BucketAlreadyOwnedByYou|_|) (error: AwsError) : BucketAlreadyOwnedByYou option =
        AwsError.tryDetail<BucketAlreadyOwnedByYou> error

    /// EncryptionTypeMismatch: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/EncryptionTypeMismatch
    let (|EncryptionTypeMismatch|_|) (error: AwsError) : EncryptionTypeMismatch option =
        AwsError.tryDetail<EncryptionTypeMismatch> error

    /// IdempotencyParameterMismatch: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IdempotencyParameterMismatch
    let (|IdempotencyParameterMismatch|_|) (error: AwsError) : IdempotencyParameterMismatch option =
        AwsError.tryDetail<IdempotencyParameterMismatch> error

    /// InvalidAnnotationName: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidAnnotationName
    let (|InvalidAnnotationName|_|) (error: AwsError) : InvalidAnnotationName option =
        AwsError.tryDetail<InvalidAnnotationName> error

    /// InvalidObjectState: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidObjectState
    let (|InvalidObjectState|_|) (error: AwsError) : InvalidObjectState option =
        AwsError.tryDetail<InvalidObjectState> error

    /// InvalidPrefix: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidPrefix
    let (|InvalidPrefix|_|) (error: AwsError) : InvalidPrefix option =
        AwsError.tryDetail<InvalidPrefix> error

    /// InvalidRequest: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidRequest
    let (|InvalidRequest|_|) (error: AwsError) : InvalidRequest option =
        AwsError.tryDetail<InvalidRequest> error

    /// InvalidWriteOffset: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidWriteOffset
    let (|InvalidWriteOffset|_|) (error: AwsError) : InvalidWriteOffset option =
        AwsError.tryDetail<InvalidWriteOffset> error

    /// NoSuchAnnotation: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchAnnotation
    let (|NoSuchAnnotation|_|) (error: AwsError) : NoSuchAnnotation option =
        AwsError.tryDetail<NoSuchAnnotation> error

    /// NoSuchBucket: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchBucket
    let (|NoSuchBucket|_|) (error: AwsError) : NoSuchBucket option =
        AwsError.tryDetail<NoSuchBucket> error

    /// NoSuchKey: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchKey
    let (|NoSuchKey|_|) (error: AwsError) : NoSuchKey option =
        AwsError.tryDetail<NoSuchKey> error

    /// NoSuchUpload: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchUpload
    let (|NoSuchUpload|_|) (error: AwsError) : NoSuchUpload option =
        AwsError.tryDetail<NoSuchUpload> error

    /// ObjectAlreadyInActiveTierError: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectAlreadyInActiveTierError
    let (|ObjectAlreadyInActiveTier|_|) (error: AwsError) : ObjectAlreadyInActiveTierError option =
        AwsError.tryDetail<ObjectAlreadyInActiveTierError> error

    /// ObjectNotInActiveTierError: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectNotInActiveTierError
    let (|ObjectNotInActiveTier|_|) (error: AwsError) : ObjectNotInActiveTierError option =
        AwsError.tryDetail<ObjectNotInActiveTierError> error

    /// TooManyParts: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TooManyParts
    let (|TooManyParts|_|) (error: AwsError) : TooManyParts option =
        AwsError.tryDetail<TooManyParts> error

    /// UnsupportedMediaType: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UnsupportedMediaType
    let (|UnsupportedMediaType|_|) (error: AwsError) : UnsupportedMediaType option =
        AwsError.tryDetail<UnsupportedMediaType> error

/// The operations, each made when it is first asked for.
[<RequireQualifiedAccess>]
module internal Bound =
    let private readDetail (name: string) (r: ShapeReader) (s: Schema) : obj option =
        match name with
        | "AccessDenied" -> Some(AccessDenied.Read(r, s) :> obj)
        | "AnnotationLimitExceeded" -> Some(AnnotationLimitExceeded.Read(r, s) :> obj)
        | "AnnotationNameTooLong" -> Some(AnnotationNameTooLong.Read(r, s) :> obj)
        | "BucketAlreadyExists" -> Some(BucketAlreadyExists.Read(r, s) :> obj)
        | "BucketAlreadyOwnedByYou" -> Some(BucketAlreadyOwnedByYou.Read(r, s) :> obj)
        | "EncryptionTypeMismatch" -> Some(EncryptionTypeMismatch.Read(r, s) :> obj)
        | "IdempotencyParameterMismatch" -> Some(IdempotencyParameterMismatch.Read(r, s) :> obj)
        | "InvalidAnnotationName" -> Some(InvalidAnnotationName.Read(r, s) :> obj)
        | "InvalidObjectState" -> Some(InvalidObjectState.Read(r, s) :> obj)
        | "InvalidPrefix" -> Some(InvalidPrefix.Read(r, s) :> obj)
        | "InvalidRequest" -> Some(InvalidRequest.Read(r, s) :> obj)
        | "InvalidWriteOffset" -> Some(InvalidWriteOffset.Read(r, s) :> obj)
        | "NoSuchAnnotation" -> Some(NoSuchAnnotation.Read(r, s) :> obj)
        | "NoSuchBucket" -> Some(NoSuchBucket.Read(r, s) :> obj)
        | "NoSuchKey" -> Some(NoSuchKey.Read(r, s) :> obj)
        | "NoSuchUpload" -> Some(NoSuchUpload.Read(r, s) :> obj)
        | "ObjectAlreadyInActiveTierError" -> Some(ObjectAlreadyInActiveTierError.Read(r, s) :> obj)
        | "ObjectNotInActiveTierError" -> Some(ObjectNotInActiveTierError.Read(r, s) :> obj)
        | "TooManyParts" -> Some(TooManyParts.Read(r, s) :> obj)
        | "UnsupportedMediaType" -> Some(UnsupportedMediaType.Read(r, s) :> obj)
        | _ -> None

    let private made: (obj | null)[] = Array.zeroCreate 116
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
