// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary>What AbortMultipartUpload answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbortMultipartUpload</summary>
[<NoComparison>]
type AbortMultipartUploadOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AbortMultipartUploadOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AbortMultipartUploadOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<AbortMultipartUploadOutput> =
        { Write = fun w s x -> AbortMultipartUploadOutput.Write(w, s, x)
          Read = fun r s -> AbortMultipartUploadOutput.Read(r, s) }

/// <summary>What AbortMultipartUpload takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbortMultipartUpload</summary>
[<NoComparison>]
type AbortMultipartUploadInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>uploadId</c>.
        /// </summary>
        UploadId: string
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-if-match-initiated-time</c>.</summary>
        IfMatchInitiatedTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AbortMultipartUploadInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        w.String(ms[2], x.UploadId)
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.IfMatchInitiatedTime with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AbortMultipartUploadInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Timestamp(ms[5]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          UploadId = f2
          RequestPayer = f3
          ExpectedBucketOwner = f4
          IfMatchInitiatedTime = f5 }

    /// How the type's values are written and read.
    static member Shape: Shape<AbortMultipartUploadInput> =
        { Write = fun w s x -> AbortMultipartUploadInput.Write(w, s, x)
          Read = fun r s -> AbortMultipartUploadInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<AbortMultipartUploadInput, AbortMultipartUploadOutput> =
        match Bound.cached 0 with
        | null -> Bound.define 0 "AbortMultipartUpload" AbortMultipartUploadInput.Shape AbortMultipartUploadOutput.Shape
        | operation -> operation

    interface IRequest<AbortMultipartUploadInput, AbortMultipartUploadOutput> with
        member _.Operation = AbortMultipartUploadInput.Operation

/// <summary>AbortMultipartUpload: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbortMultipartUpload" />
[<RequireQualifiedAccess>]
module AbortMultipartUpload =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (uploadId: string) : AbortMultipartUploadInput =
        { Bucket = bucket
          Key = key
          UploadId = uploadId
          RequestPayer = None
          ExpectedBucketOwner = None
          IfMatchInitiatedTime = None }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: AbortMultipartUploadInput) : AbortMultipartUploadInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: AbortMultipartUploadInput) : AbortMultipartUploadInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets IfMatchInitiatedTime. On the wire: header <c>x-amz-if-match-initiated-time</c>.</summary>
    let ifMatchInitiatedTime (value: DateTimeOffset) (input: AbortMultipartUploadInput) : AbortMultipartUploadInput =
        { input with IfMatchInitiatedTime = Some value }

/// <summary>What CompleteMultipartUpload answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompleteMultipartUpload</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CompleteMultipartUploadOutput =
    {
        Location: string option
        Bucket: string option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        /// <summary>On the wire: header <c>x-amz-expiration</c>.</summary>
        Expiration: string option
        ETag: string option
        ChecksumCRC32: string option
        ChecksumCRC32C: string option
        ChecksumCRC64NVME: string option
        ChecksumSHA1: string option
        ChecksumSHA256: string option
        ChecksumSHA512: string option
        ChecksumMD5: string option
        ChecksumXXHASH64: string option
        ChecksumXXHASH3: string option
        ChecksumXXHASH128: string option
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CompleteMultipartUploadOutput) : unit =
        let ms = s.Members
        match x.Location with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Bucket with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Expiration with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[15], v.WireValue)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[19], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[20], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CompleteMultipartUploadOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Choices.some(ChecksumType.ReadChoice(r, ms[15]))
            | 16 ->
                f16 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.Boolean(ms[19]))
            | 20 ->
                f20 <- Choices.some(RequestCharged.ReadChoice(r, ms[20]))
            | _ -> ()
            next <- r.Next s
        { Location = f0
          Bucket = f1
          Key = f2
          Expiration = f3
          ETag = f4
          ChecksumCRC32 = f5
          ChecksumCRC32C = f6
          ChecksumCRC64NVME = f7
          ChecksumSHA1 = f8
          ChecksumSHA256 = f9
          ChecksumSHA512 = f10
          ChecksumMD5 = f11
          ChecksumXXHASH64 = f12
          ChecksumXXHASH3 = f13
          ChecksumXXHASH128 = f14
          ChecksumType = f15
          ServerSideEncryption = f16
          VersionId = f17
          SSEKMSKeyId = f18
          BucketKeyEnabled = f19
          RequestCharged = f20 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CompleteMultipartUploadOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CompleteMultipartUploadOutput> =
        { Write = fun w s x -> CompleteMultipartUploadOutput.Write(w, s, x)
          Read = fun r s -> CompleteMultipartUploadOutput.Read(r, s) }

/// <summary>What CompleteMultipartUpload takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompleteMultipartUpload</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CompleteMultipartUploadInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: <c>CompleteMultipartUpload</c>.</summary>
        MultipartUpload: CompletedMultipartUpload option
        /// <summary>
        /// Required.
        /// On the wire: query <c>uploadId</c>.
        /// </summary>
        UploadId: string
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-mp-object-size</c>.</summary>
        MpuObjectSize: int64 option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        IfNoneMatch: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CompleteMultipartUploadInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.MultipartUpload with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            CompletedMultipartUpload.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        w.String(ms[3], x.UploadId)
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[14], v.WireValue)
        | None -> ()
        match x.MpuObjectSize with
        | Some v ->
            w.Long(ms[15], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.IfMatch with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.IfNoneMatch with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[21], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CompleteMultipartUploadInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ""
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(CompletedMultipartUpload.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- r.String(ms[3])
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Choices.some(ChecksumType.ReadChoice(r, ms[14]))
            | 15 ->
                f15 <- Some(r.Long(ms[15]))
            | 16 ->
                f16 <- Choices.some(RequestPayer.ReadChoice(r, ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.String(ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          MultipartUpload = f2
          UploadId = f3
          ChecksumCRC32 = f4
          ChecksumCRC32C = f5
          ChecksumCRC64NVME = f6
          ChecksumSHA1 = f7
          ChecksumSHA256 = f8
          ChecksumSHA512 = f9
          ChecksumMD5 = f10
          ChecksumXXHASH64 = f11
          ChecksumXXHASH3 = f12
          ChecksumXXHASH128 = f13
          ChecksumType = f14
          MpuObjectSize = f15
          RequestPayer = f16
          ExpectedBucketOwner = f17
          IfMatch = f18
          IfNoneMatch = f19
          SSECustomerAlgorithm = f20
          SSECustomerKey = f21
          SSECustomerKeyMD5 = f22 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CompleteMultipartUploadInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CompleteMultipartUploadInput> =
        { Write = fun w s x -> CompleteMultipartUploadInput.Write(w, s, x)
          Read = fun r s -> CompleteMultipartUploadInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CompleteMultipartUploadInput, CompleteMultipartUploadOutput> =
        match Bound.cached 1 with
        | null -> Bound.define 1 "CompleteMultipartUpload" CompleteMultipartUploadInput.Shape CompleteMultipartUploadOutput.Shape
        | operation -> operation

    interface IRequest<CompleteMultipartUploadInput, CompleteMultipartUploadOutput> with
        member _.Operation = CompleteMultipartUploadInput.Operation

/// <summary>CompleteMultipartUpload: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompleteMultipartUpload" />
[<RequireQualifiedAccess>]
module CompleteMultipartUpload =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (uploadId: string) : CompleteMultipartUploadInput =
        { Bucket = bucket
          Key = key
          MultipartUpload = None
          UploadId = uploadId
          ChecksumCRC32 = None
          ChecksumCRC32C = None
          ChecksumCRC64NVME = None
          ChecksumSHA1 = None
          ChecksumSHA256 = None
          ChecksumSHA512 = None
          ChecksumMD5 = None
          ChecksumXXHASH64 = None
          ChecksumXXHASH3 = None
          ChecksumXXHASH128 = None
          ChecksumType = None
          MpuObjectSize = None
          RequestPayer = None
          ExpectedBucketOwner = None
          IfMatch = None
          IfNoneMatch = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None }

    /// <summary>Sets MultipartUpload. On the wire: <c>CompleteMultipartUpload</c>.</summary>
    let multipartUpload (value: CompletedMultipartUpload) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with MultipartUpload = Some value }

    /// <summary>Sets ChecksumCRC32. On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
    let checksumCRC32 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumCRC32 = Some value }

    /// <summary>Sets ChecksumCRC32C. On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
    let checksumCRC32C (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumCRC32C = Some value }

    /// <summary>Sets ChecksumCRC64NVME. On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
    let checksumCRC64NVME (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumCRC64NVME = Some value }

    /// <summary>Sets ChecksumSHA1. On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
    let checksumSHA1 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumSHA1 = Some value }

    /// <summary>Sets ChecksumSHA256. On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
    let checksumSHA256 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumSHA256 = Some value }

    /// <summary>Sets ChecksumSHA512. On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
    let checksumSHA512 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumSHA512 = Some value }

    /// <summary>Sets ChecksumMD5. On the wire: header <c>x-amz-checksum-md5</c>.</summary>
    let checksumMD5 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumMD5 = Some value }

    /// <summary>Sets ChecksumXXHASH64. On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
    let checksumXXHASH64 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumXXHASH64 = Some value }

    /// <summary>Sets ChecksumXXHASH3. On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
    let checksumXXHASH3 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumXXHASH3 = Some value }

    /// <summary>Sets ChecksumXXHASH128. On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
    let checksumXXHASH128 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumXXHASH128 = Some value }

    /// <summary>Sets ChecksumType. On the wire: header <c>x-amz-checksum-type</c>.</summary>
    let checksumType (value: ChecksumType) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ChecksumType = Some value }

    /// <summary>Sets MpuObjectSize. On the wire: header <c>x-amz-mp-object-size</c>.</summary>
    let mpuObjectSize (value: int64) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with MpuObjectSize = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let ifNoneMatch (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with IfNoneMatch = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: CompleteMultipartUploadInput) : CompleteMultipartUploadInput =
        { input with SSECustomerKeyMD5 = Some value }

/// <summary>What CopyObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CopyObjectOutput =
    {
        CopyObjectResult: CopyObjectResult option
        /// <summary>On the wire: header <c>x-amz-expiration</c>.</summary>
        Expiration: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-version-id</c>.</summary>
        CopySourceVersionId: string option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CopyObjectOutput) : unit =
        let ms = s.Members
        match x.CopyObjectResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CopyObjectResult.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Expiration with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.CopySourceVersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[9], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CopyObjectOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CopyObjectResult.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.Boolean(ms[9]))
            | 10 ->
                f10 <- Choices.some(RequestCharged.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { CopyObjectResult = f0
          Expiration = f1
          CopySourceVersionId = f2
          VersionId = f3
          ServerSideEncryption = f4
          SSECustomerAlgorithm = f5
          SSECustomerKeyMD5 = f6
          SSEKMSKeyId = f7
          SSEKMSEncryptionContext = f8
          BucketKeyEnabled = f9
          RequestCharged = f10 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CopyObjectOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CopyObjectOutput> =
        { Write = fun w s x -> CopyObjectOutput.Write(w, s, x)
          Read = fun r s -> CopyObjectOutput.Read(r, s) }

/// <summary>What CopyObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CopyObjectInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: ObjectCannedACL option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>x-amz-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>
        /// Required.
        /// Pattern <c>\/?.+\/.+</c>.
        /// On the wire: header <c>x-amz-copy-source</c>.
        /// </summary>
        CopySource: string
        /// <summary>On the wire: header <c>x-amz-copy-source-if-match</c>.</summary>
        CopySourceIfMatch: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-modified-since</c>.</summary>
        CopySourceIfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-none-match</c>.</summary>
        CopySourceIfNoneMatch: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-unmodified-since</c>.</summary>
        CopySourceIfUnmodifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        IfNoneMatch: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-metadata-directive</c>.</summary>
        MetadataDirective: MetadataDirective option
        /// <summary>On the wire: header <c>x-amz-tagging-directive</c>.</summary>
        TaggingDirective: TaggingDirective option
        /// <summary>On the wire: header <c>x-amz-object-annotation-directive</c>.</summary>
        AnnotationDirective: AnnotationDirective option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
        WebsiteRedirectLocation: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-algorithm</c>.</summary>
        CopySourceSSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        CopySourceSSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key-MD5</c>.</summary>
        CopySourceSSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-tagging</c>.</summary>
        Tagging: string option
        /// <summary>On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-source-expected-bucket-owner</c>.</summary>
        ExpectedSourceBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CopyObjectInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        w.String(ms[1], x.Bucket)
        match x.CacheControl with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        w.String(ms[8], x.CopySource)
        match x.CopySourceIfMatch with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.CopySourceIfModifiedSince with
        | Some v ->
            w.Timestamp(ms[10], v)
        | None -> ()
        match x.CopySourceIfNoneMatch with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.CopySourceIfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[12], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[13], v)
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.IfMatch with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.IfNoneMatch with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        w.String(ms[20], x.Key)
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[21], v.Count)
            let value0 = ms[21].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[21], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[21])
        | None -> ()
        match x.MetadataDirective with
        | Some v ->
            w.String(ms[22], v.WireValue)
        | None -> ()
        match x.TaggingDirective with
        | Some v ->
            w.String(ms[23], v.WireValue)
        | None -> ()
        match x.AnnotationDirective with
        | Some v ->
            w.String(ms[24], v.WireValue)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[25], v.WireValue)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[26], v.WireValue)
        | None -> ()
        match x.WebsiteRedirectLocation with
        | Some v ->
            w.String(ms[27], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[28], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[29], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[30], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[31], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[32], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[33], v)
        | None -> ()
        match x.CopySourceSSECustomerAlgorithm with
        | Some v ->
            w.String(ms[34], v)
        | None -> ()
        match x.CopySourceSSECustomerKey with
        | Some v ->
            w.String(ms[35], v)
        | None -> ()
        match x.CopySourceSSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[36], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[37], v.WireValue)
        | None -> ()
        match x.Tagging with
        | Some v ->
            w.String(ms[38], v)
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[39], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[40], v)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[41], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[42], v)
        | None -> ()
        match x.ExpectedSourceBucketOwner with
        | Some v ->
            w.String(ms[43], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CopyObjectInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = ""
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = ""
        let mutable f21 = DictBuilder<string, string>()
        let mutable has21 = false
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = None
        let mutable f29 = None
        let mutable f30 = None
        let mutable f31 = None
        let mutable f32 = None
        let mutable f33 = None
        let mutable f34 = None
        let mutable f35 = None
        let mutable f36 = None
        let mutable f37 = None
        let mutable f38 = None
        let mutable f39 = None
        let mutable f40 = None
        let mutable f41 = None
        let mutable f42 = None
        let mutable f43 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- r.String(ms[8])
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.Timestamp(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.Timestamp(ms[12]))
            | 13 ->
                f13 <- Some(r.Timestamp(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- r.String(ms[20])
            | 21 ->
                has21 <- true
                f21 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[21])
                let value0 = ms[21].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[21]) with
                    | null -> more0 <- false
                    | key0 ->
                        f21.Add(key0, inner0.String(value0))
            | 22 ->
                f22 <- Choices.some(MetadataDirective.ReadChoice(r, ms[22]))
            | 23 ->
                f23 <- Choices.some(TaggingDirective.ReadChoice(r, ms[23]))
            | 24 ->
                f24 <- Choices.some(AnnotationDirective.ReadChoice(r, ms[24]))
            | 25 ->
                f25 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[25]))
            | 26 ->
                f26 <- Choices.some(StorageClass.ReadChoice(r, ms[26]))
            | 27 ->
                f27 <- Some(r.String(ms[27]))
            | 28 ->
                f28 <- Some(r.String(ms[28]))
            | 29 ->
                f29 <- Some(r.String(ms[29]))
            | 30 ->
                f30 <- Some(r.String(ms[30]))
            | 31 ->
                f31 <- Some(r.String(ms[31]))
            | 32 ->
                f32 <- Some(r.String(ms[32]))
            | 33 ->
                f33 <- Some(r.Boolean(ms[33]))
            | 34 ->
                f34 <- Some(r.String(ms[34]))
            | 35 ->
                f35 <- Some(r.String(ms[35]))
            | 36 ->
                f36 <- Some(r.String(ms[36]))
            | 37 ->
                f37 <- Choices.some(RequestPayer.ReadChoice(r, ms[37]))
            | 38 ->
                f38 <- Some(r.String(ms[38]))
            | 39 ->
                f39 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[39]))
            | 40 ->
                f40 <- Some(r.Timestamp(ms[40]))
            | 41 ->
                f41 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[41]))
            | 42 ->
                f42 <- Some(r.String(ms[42]))
            | 43 ->
                f43 <- Some(r.String(ms[43]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          Bucket = f1
          CacheControl = f2
          ChecksumAlgorithm = f3
          ContentDisposition = f4
          ContentEncoding = f5
          ContentLanguage = f6
          ContentType = f7
          CopySource = f8
          CopySourceIfMatch = f9
          CopySourceIfModifiedSince = f10
          CopySourceIfNoneMatch = f11
          CopySourceIfUnmodifiedSince = f12
          Expires = f13
          GrantFullControl = f14
          GrantRead = f15
          GrantReadACP = f16
          GrantWriteACP = f17
          IfMatch = f18
          IfNoneMatch = f19
          Key = f20
          Metadata = (if has21 then Some(f21.Close()) else None)
          MetadataDirective = f22
          TaggingDirective = f23
          AnnotationDirective = f24
          ServerSideEncryption = f25
          StorageClass = f26
          WebsiteRedirectLocation = f27
          SSECustomerAlgorithm = f28
          SSECustomerKey = f29
          SSECustomerKeyMD5 = f30
          SSEKMSKeyId = f31
          SSEKMSEncryptionContext = f32
          BucketKeyEnabled = f33
          CopySourceSSECustomerAlgorithm = f34
          CopySourceSSECustomerKey = f35
          CopySourceSSECustomerKeyMD5 = f36
          RequestPayer = f37
          Tagging = f38
          ObjectLockMode = f39
          ObjectLockRetainUntilDate = f40
          ObjectLockLegalHoldStatus = f41
          ExpectedBucketOwner = f42
          ExpectedSourceBucketOwner = f43 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CopyObjectInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CopyObjectInput> =
        { Write = fun w s x -> CopyObjectInput.Write(w, s, x)
          Read = fun r s -> CopyObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CopyObjectInput, CopyObjectOutput> =
        match Bound.cached 2 with
        | null -> Bound.define 2 "CopyObject" CopyObjectInput.Shape CopyObjectOutput.Shape
        | operation -> operation

    interface IRequest<CopyObjectInput, CopyObjectOutput> with
        member _.Operation = CopyObjectInput.Operation

/// <summary>CopyObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyObject" />
[<RequireQualifiedAccess>]
module CopyObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (copySource: string) (key: string) : CopyObjectInput =
        { ACL = None
          Bucket = bucket
          CacheControl = None
          ChecksumAlgorithm = None
          ContentDisposition = None
          ContentEncoding = None
          ContentLanguage = None
          ContentType = None
          CopySource = copySource
          CopySourceIfMatch = None
          CopySourceIfModifiedSince = None
          CopySourceIfNoneMatch = None
          CopySourceIfUnmodifiedSince = None
          Expires = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWriteACP = None
          IfMatch = None
          IfNoneMatch = None
          Key = key
          Metadata = None
          MetadataDirective = None
          TaggingDirective = None
          AnnotationDirective = None
          ServerSideEncryption = None
          StorageClass = None
          WebsiteRedirectLocation = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          SSEKMSKeyId = None
          SSEKMSEncryptionContext = None
          BucketKeyEnabled = None
          CopySourceSSECustomerAlgorithm = None
          CopySourceSSECustomerKey = None
          CopySourceSSECustomerKeyMD5 = None
          RequestPayer = None
          Tagging = None
          ObjectLockMode = None
          ObjectLockRetainUntilDate = None
          ObjectLockLegalHoldStatus = None
          ExpectedBucketOwner = None
          ExpectedSourceBucketOwner = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: ObjectCannedACL) (input: CopyObjectInput) : CopyObjectInput =
        { input with ACL = Some value }

    /// <summary>Sets CacheControl. On the wire: header <c>Cache-Control</c>.</summary>
    let cacheControl (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CacheControl = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: CopyObjectInput) : CopyObjectInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ContentDisposition. On the wire: header <c>Content-Disposition</c>.</summary>
    let contentDisposition (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ContentDisposition = Some value }

    /// <summary>Sets ContentEncoding. On the wire: header <c>Content-Encoding</c>.</summary>
    let contentEncoding (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ContentEncoding = Some value }

    /// <summary>Sets ContentLanguage. On the wire: header <c>Content-Language</c>.</summary>
    let contentLanguage (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ContentLanguage = Some value }

    /// <summary>Sets ContentType. On the wire: header <c>Content-Type</c>.</summary>
    let contentType (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ContentType = Some value }

    /// <summary>Sets CopySourceIfMatch. On the wire: header <c>x-amz-copy-source-if-match</c>.</summary>
    let copySourceIfMatch (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceIfMatch = Some value }

    /// <summary>Sets CopySourceIfModifiedSince. On the wire: header <c>x-amz-copy-source-if-modified-since</c>.</summary>
    let copySourceIfModifiedSince (value: DateTimeOffset) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceIfModifiedSince = Some value }

    /// <summary>Sets CopySourceIfNoneMatch. On the wire: header <c>x-amz-copy-source-if-none-match</c>.</summary>
    let copySourceIfNoneMatch (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceIfNoneMatch = Some value }

    /// <summary>Sets CopySourceIfUnmodifiedSince. On the wire: header <c>x-amz-copy-source-if-unmodified-since</c>.</summary>
    let copySourceIfUnmodifiedSince (value: DateTimeOffset) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceIfUnmodifiedSince = Some value }

    /// <summary>Sets Expires. On the wire: header <c>Expires</c>.</summary>
    let expires (value: DateTimeOffset) (input: CopyObjectInput) : CopyObjectInput =
        { input with Expires = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let ifNoneMatch (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with IfNoneMatch = Some value }

    /// <summary>Sets Metadata. On the wire: headers <c>x-amz-meta-*</c>.</summary>
    let metadata (value: Dict<string, string>) (input: CopyObjectInput) : CopyObjectInput =
        { input with Metadata = Some value }

    /// <summary>Sets MetadataDirective. On the wire: header <c>x-amz-metadata-directive</c>.</summary>
    let metadataDirective (value: MetadataDirective) (input: CopyObjectInput) : CopyObjectInput =
        { input with MetadataDirective = Some value }

    /// <summary>Sets TaggingDirective. On the wire: header <c>x-amz-tagging-directive</c>.</summary>
    let taggingDirective (value: TaggingDirective) (input: CopyObjectInput) : CopyObjectInput =
        { input with TaggingDirective = Some value }

    /// <summary>Sets AnnotationDirective. On the wire: header <c>x-amz-object-annotation-directive</c>.</summary>
    let annotationDirective (value: AnnotationDirective) (input: CopyObjectInput) : CopyObjectInput =
        { input with AnnotationDirective = Some value }

    /// <summary>Sets ServerSideEncryption. On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
    let serverSideEncryption (value: ServerSideEncryption) (input: CopyObjectInput) : CopyObjectInput =
        { input with ServerSideEncryption = Some value }

    /// <summary>Sets StorageClass. On the wire: header <c>x-amz-storage-class</c>.</summary>
    let storageClass (value: StorageClass) (input: CopyObjectInput) : CopyObjectInput =
        { input with StorageClass = Some value }

    /// <summary>Sets WebsiteRedirectLocation. On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
    let websiteRedirectLocation (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with WebsiteRedirectLocation = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets SSEKMSKeyId. On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>. Sensitive.</summary>
    let ssekmsKeyId (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with SSEKMSKeyId = Some value }

    /// <summary>Sets SSEKMSEncryptionContext. On the wire: header <c>x-amz-server-side-encryption-context</c>. Sensitive.</summary>
    let ssekmsEncryptionContext (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with SSEKMSEncryptionContext = Some value }

    /// <summary>Sets BucketKeyEnabled. On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
    let bucketKeyEnabled (value: bool) (input: CopyObjectInput) : CopyObjectInput =
        { input with BucketKeyEnabled = Some value }

    /// <summary>Sets CopySourceSSECustomerAlgorithm. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-algorithm</c>.</summary>
    let copySourceSSECustomerAlgorithm (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceSSECustomerAlgorithm = Some value }

    /// <summary>Sets CopySourceSSECustomerKey. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let copySourceSSECustomerKey (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceSSECustomerKey = Some value }

    /// <summary>Sets CopySourceSSECustomerKeyMD5. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key-MD5</c>.</summary>
    let copySourceSSECustomerKeyMD5 (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with CopySourceSSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: CopyObjectInput) : CopyObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets Tagging. On the wire: header <c>x-amz-tagging</c>.</summary>
    let tagging (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with Tagging = Some value }

    /// <summary>Sets ObjectLockMode. On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
    let objectLockMode (value: ObjectLockMode) (input: CopyObjectInput) : CopyObjectInput =
        { input with ObjectLockMode = Some value }

    /// <summary>Sets ObjectLockRetainUntilDate. On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
    let objectLockRetainUntilDate (value: DateTimeOffset) (input: CopyObjectInput) : CopyObjectInput =
        { input with ObjectLockRetainUntilDate = Some value }

    /// <summary>Sets ObjectLockLegalHoldStatus. On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
    let objectLockLegalHoldStatus (value: ObjectLockLegalHoldStatus) (input: CopyObjectInput) : CopyObjectInput =
        { input with ObjectLockLegalHoldStatus = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ExpectedSourceBucketOwner. On the wire: header <c>x-amz-source-expected-bucket-owner</c>.</summary>
    let expectedSourceBucketOwner (value: string) (input: CopyObjectInput) : CopyObjectInput =
        { input with ExpectedSourceBucketOwner = Some value }

/// <summary>What CreateBucket answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucket</summary>
[<NoComparison>]
type CreateBucketOutput =
    {
        /// <summary>On the wire: header <c>Location</c>.</summary>
        Location: string option
        /// <summary>
        /// 1 to 128 characters.
        /// Pattern <c>arn:[^:]+:(s3|s3express):.*</c>.
        /// On the wire: header <c>x-amz-bucket-arn</c>.
        /// </summary>
        BucketArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBucketOutput) : unit =
        let ms = s.Members
        match x.Location with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.BucketArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Location = f0
          BucketArn = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketOutput> =
        { Write = fun w s x -> CreateBucketOutput.Write(w, s, x)
          Read = fun r s -> CreateBucketOutput.Read(r, s) }

/// <summary>What CreateBucket takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucket</summary>
[<NoComparison>]
type CreateBucketInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: BucketCannedACL option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        CreateBucketConfiguration: CreateBucketConfiguration option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write</c>.</summary>
        GrantWrite: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>On the wire: header <c>x-amz-bucket-object-lock-enabled</c>.</summary>
        ObjectLockEnabledForBucket: bool option
        /// <summary>On the wire: header <c>x-amz-object-ownership</c>.</summary>
        ObjectOwnership: ObjectOwnership option
        /// <summary>On the wire: header <c>x-amz-bucket-namespace</c>.</summary>
        BucketNamespace: BucketNamespace option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBucketInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        w.String(ms[1], x.Bucket)
        match x.CreateBucketConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            CreateBucketConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.GrantWrite with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ObjectLockEnabledForBucket with
        | Some v ->
            w.Boolean(ms[8], v)
        | None -> ()
        match x.ObjectOwnership with
        | Some v ->
            w.String(ms[9], v.WireValue)
        | None -> ()
        match x.BucketNamespace with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(CreateBucketConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.Boolean(ms[8]))
            | 9 ->
                f9 <- Choices.some(ObjectOwnership.ReadChoice(r, ms[9]))
            | 10 ->
                f10 <- Choices.some(BucketNamespace.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          Bucket = f1
          CreateBucketConfiguration = f2
          GrantFullControl = f3
          GrantRead = f4
          GrantReadACP = f5
          GrantWrite = f6
          GrantWriteACP = f7
          ObjectLockEnabledForBucket = f8
          ObjectOwnership = f9
          BucketNamespace = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketInput> =
        { Write = fun w s x -> CreateBucketInput.Write(w, s, x)
          Read = fun r s -> CreateBucketInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateBucketInput, CreateBucketOutput> =
        match Bound.cached 3 with
        | null -> Bound.define 3 "CreateBucket" CreateBucketInput.Shape CreateBucketOutput.Shape
        | operation -> operation

    interface IRequest<CreateBucketInput, CreateBucketOutput> with
        member _.Operation = CreateBucketInput.Operation

/// <summary>CreateBucket: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucket" />
[<RequireQualifiedAccess>]
module CreateBucket =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : CreateBucketInput =
        { ACL = None
          Bucket = bucket
          CreateBucketConfiguration = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWrite = None
          GrantWriteACP = None
          ObjectLockEnabledForBucket = None
          ObjectOwnership = None
          BucketNamespace = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: BucketCannedACL) (input: CreateBucketInput) : CreateBucketInput =
        { input with ACL = Some value }

    /// <summary>Sets CreateBucketConfiguration. </summary>
    let createBucketConfiguration (value: CreateBucketConfiguration) (input: CreateBucketInput) : CreateBucketInput =
        { input with CreateBucketConfiguration = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: CreateBucketInput) : CreateBucketInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: CreateBucketInput) : CreateBucketInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: CreateBucketInput) : CreateBucketInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWrite. On the wire: header <c>x-amz-grant-write</c>.</summary>
    let grantWrite (value: string) (input: CreateBucketInput) : CreateBucketInput =
        { input with GrantWrite = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: CreateBucketInput) : CreateBucketInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets ObjectLockEnabledForBucket. On the wire: header <c>x-amz-bucket-object-lock-enabled</c>.</summary>
    let objectLockEnabledForBucket (value: bool) (input: CreateBucketInput) : CreateBucketInput =
        { input with ObjectLockEnabledForBucket = Some value }

    /// <summary>Sets ObjectOwnership. On the wire: header <c>x-amz-object-ownership</c>.</summary>
    let objectOwnership (value: ObjectOwnership) (input: CreateBucketInput) : CreateBucketInput =
        { input with ObjectOwnership = Some value }

    /// <summary>Sets BucketNamespace. On the wire: header <c>x-amz-bucket-namespace</c>.</summary>
    let bucketNamespace (value: BucketNamespace) (input: CreateBucketInput) : CreateBucketInput =
        { input with BucketNamespace = Some value }

/// <summary>What CreateBucketMetadataConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataConfiguration</summary>
[<Struct; NoComparison>]
type CreateBucketMetadataConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: CreateBucketMetadataConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketMetadataConfigurationOutput =
        while r.Next s >= 0 do ()
        CreateBucketMetadataConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketMetadataConfigurationOutput> =
        { Write = fun w s x -> CreateBucketMetadataConfigurationOutput.Write(w, s, x)
          Read = fun r s -> CreateBucketMetadataConfigurationOutput.Read(r, s) }

/// <summary>What CreateBucketMetadataConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataConfiguration</summary>
[<NoComparison>]
type CreateBucketMetadataConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        MetadataConfiguration: MetadataConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBucketMetadataConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        MetadataConfiguration.Write(inner0, ms[3].Target, x.MetadataConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketMetadataConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(MetadataConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          MetadataConfiguration = (match f3 with ValueSome v -> v | ValueNone -> MetadataConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketMetadataConfigurationInput> =
        { Write = fun w s x -> CreateBucketMetadataConfigurationInput.Write(w, s, x)
          Read = fun r s -> CreateBucketMetadataConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateBucketMetadataConfigurationInput, CreateBucketMetadataConfigurationOutput> =
        match Bound.cached 4 with
        | null -> Bound.define 4 "CreateBucketMetadataConfiguration" CreateBucketMetadataConfigurationInput.Shape CreateBucketMetadataConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<CreateBucketMetadataConfigurationInput, CreateBucketMetadataConfigurationOutput> with
        member _.Operation = CreateBucketMetadataConfigurationInput.Operation

/// <summary>CreateBucketMetadataConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataConfiguration" />
[<RequireQualifiedAccess>]
module CreateBucketMetadataConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (metadataConfiguration: MetadataConfiguration) : CreateBucketMetadataConfigurationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          MetadataConfiguration = metadataConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: CreateBucketMetadataConfigurationInput) : CreateBucketMetadataConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: CreateBucketMetadataConfigurationInput) : CreateBucketMetadataConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: CreateBucketMetadataConfigurationInput) : CreateBucketMetadataConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What CreateBucketMetadataTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataTableConfiguration</summary>
[<Struct; NoComparison>]
type CreateBucketMetadataTableConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: CreateBucketMetadataTableConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketMetadataTableConfigurationOutput =
        while r.Next s >= 0 do ()
        CreateBucketMetadataTableConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketMetadataTableConfigurationOutput> =
        { Write = fun w s x -> CreateBucketMetadataTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> CreateBucketMetadataTableConfigurationOutput.Read(r, s) }

/// <summary>What CreateBucketMetadataTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataTableConfiguration</summary>
[<NoComparison>]
type CreateBucketMetadataTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        MetadataTableConfiguration: MetadataTableConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBucketMetadataTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        MetadataTableConfiguration.Write(inner0, ms[3].Target, x.MetadataTableConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketMetadataTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(MetadataTableConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          MetadataTableConfiguration = (match f3 with ValueSome v -> v | ValueNone -> MetadataTableConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBucketMetadataTableConfigurationInput> =
        { Write = fun w s x -> CreateBucketMetadataTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> CreateBucketMetadataTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateBucketMetadataTableConfigurationInput, CreateBucketMetadataTableConfigurationOutput> =
        match Bound.cached 5 with
        | null -> Bound.define 5 "CreateBucketMetadataTableConfiguration" CreateBucketMetadataTableConfigurationInput.Shape CreateBucketMetadataTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<CreateBucketMetadataTableConfigurationInput, CreateBucketMetadataTableConfigurationOutput> with
        member _.Operation = CreateBucketMetadataTableConfigurationInput.Operation

/// <summary>CreateBucketMetadataTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataTableConfiguration" />
[<RequireQualifiedAccess>]
module CreateBucketMetadataTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (metadataTableConfiguration: MetadataTableConfiguration) : CreateBucketMetadataTableConfigurationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          MetadataTableConfiguration = metadataTableConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: CreateBucketMetadataTableConfigurationInput) : CreateBucketMetadataTableConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: CreateBucketMetadataTableConfigurationInput) : CreateBucketMetadataTableConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: CreateBucketMetadataTableConfigurationInput) : CreateBucketMetadataTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What CreateMultipartUpload answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateMultipartUpload</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CreateMultipartUploadOutput =
    {
        /// <summary>On the wire: header <c>x-amz-abort-date</c>.</summary>
        AbortDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-abort-rule-id</c>.</summary>
        AbortRuleId: string option
        Bucket: string option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        UploadId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateMultipartUploadOutput) : unit =
        let ms = s.Members
        match x.AbortDate with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.AbortRuleId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Bucket with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.UploadId with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[10], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[11], v.WireValue)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[13], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateMultipartUploadOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Timestamp(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.Boolean(ms[10]))
            | 11 ->
                f11 <- Choices.some(RequestCharged.ReadChoice(r, ms[11]))
            | 12 ->
                f12 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[12]))
            | 13 ->
                f13 <- Choices.some(ChecksumType.ReadChoice(r, ms[13]))
            | _ -> ()
            next <- r.Next s
        { AbortDate = f0
          AbortRuleId = f1
          Bucket = f2
          Key = f3
          UploadId = f4
          ServerSideEncryption = f5
          SSECustomerAlgorithm = f6
          SSECustomerKeyMD5 = f7
          SSEKMSKeyId = f8
          SSEKMSEncryptionContext = f9
          BucketKeyEnabled = f10
          RequestCharged = f11
          ChecksumAlgorithm = f12
          ChecksumType = f13 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CreateMultipartUploadOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CreateMultipartUploadOutput> =
        { Write = fun w s x -> CreateMultipartUploadOutput.Write(w, s, x)
          Read = fun r s -> CreateMultipartUploadOutput.Read(r, s) }

/// <summary>What CreateMultipartUpload takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateMultipartUpload</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CreateMultipartUploadInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: ObjectCannedACL option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>On the wire: header <c>Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
        WebsiteRedirectLocation: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-tagging</c>.</summary>
        Tagging: string option
        /// <summary>On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateMultipartUploadInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        w.String(ms[1], x.Bucket)
        match x.CacheControl with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[7], v)
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        w.String(ms[12], x.Key)
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[13], v.Count)
            let value0 = ms[13].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[13], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[13])
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[14], v.WireValue)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[15], v.WireValue)
        | None -> ()
        match x.WebsiteRedirectLocation with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[21], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[22], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[23], v.WireValue)
        | None -> ()
        match x.Tagging with
        | Some v ->
            w.String(ms[24], v)
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[25], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[26], v)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[27], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[28], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[29], v.WireValue)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[30], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateMultipartUploadInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = ""
        let mutable f13 = DictBuilder<string, string>()
        let mutable has13 = false
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = None
        let mutable f29 = None
        let mutable f30 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.Timestamp(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- r.String(ms[12])
            | 13 ->
                has13 <- true
                f13 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[13])
                let value0 = ms[13].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[13]) with
                    | null -> more0 <- false
                    | key0 ->
                        f13.Add(key0, inner0.String(value0))
            | 14 ->
                f14 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[14]))
            | 15 ->
                f15 <- Choices.some(StorageClass.ReadChoice(r, ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.String(ms[21]))
            | 22 ->
                f22 <- Some(r.Boolean(ms[22]))
            | 23 ->
                f23 <- Choices.some(RequestPayer.ReadChoice(r, ms[23]))
            | 24 ->
                f24 <- Some(r.String(ms[24]))
            | 25 ->
                f25 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[25]))
            | 26 ->
                f26 <- Some(r.Timestamp(ms[26]))
            | 27 ->
                f27 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[27]))
            | 28 ->
                f28 <- Some(r.String(ms[28]))
            | 29 ->
                f29 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[29]))
            | 30 ->
                f30 <- Choices.some(ChecksumType.ReadChoice(r, ms[30]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          Bucket = f1
          CacheControl = f2
          ContentDisposition = f3
          ContentEncoding = f4
          ContentLanguage = f5
          ContentType = f6
          Expires = f7
          GrantFullControl = f8
          GrantRead = f9
          GrantReadACP = f10
          GrantWriteACP = f11
          Key = f12
          Metadata = (if has13 then Some(f13.Close()) else None)
          ServerSideEncryption = f14
          StorageClass = f15
          WebsiteRedirectLocation = f16
          SSECustomerAlgorithm = f17
          SSECustomerKey = f18
          SSECustomerKeyMD5 = f19
          SSEKMSKeyId = f20
          SSEKMSEncryptionContext = f21
          BucketKeyEnabled = f22
          RequestPayer = f23
          Tagging = f24
          ObjectLockMode = f25
          ObjectLockRetainUntilDate = f26
          ObjectLockLegalHoldStatus = f27
          ExpectedBucketOwner = f28
          ChecksumAlgorithm = f29
          ChecksumType = f30 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CreateMultipartUploadInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CreateMultipartUploadInput> =
        { Write = fun w s x -> CreateMultipartUploadInput.Write(w, s, x)
          Read = fun r s -> CreateMultipartUploadInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateMultipartUploadInput, CreateMultipartUploadOutput> =
        match Bound.cached 6 with
        | null -> Bound.define 6 "CreateMultipartUpload" CreateMultipartUploadInput.Shape CreateMultipartUploadOutput.Shape
        | operation -> operation

    interface IRequest<CreateMultipartUploadInput, CreateMultipartUploadOutput> with
        member _.Operation = CreateMultipartUploadInput.Operation

/// <summary>CreateMultipartUpload: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateMultipartUpload" />
[<RequireQualifiedAccess>]
module CreateMultipartUpload =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : CreateMultipartUploadInput =
        { ACL = None
          Bucket = bucket
          CacheControl = None
          ContentDisposition = None
          ContentEncoding = None
          ContentLanguage = None
          ContentType = None
          Expires = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWriteACP = None
          Key = key
          Metadata = None
          ServerSideEncryption = None
          StorageClass = None
          WebsiteRedirectLocation = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          SSEKMSKeyId = None
          SSEKMSEncryptionContext = None
          BucketKeyEnabled = None
          RequestPayer = None
          Tagging = None
          ObjectLockMode = None
          ObjectLockRetainUntilDate = None
          ObjectLockLegalHoldStatus = None
          ExpectedBucketOwner = None
          ChecksumAlgorithm = None
          ChecksumType = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: ObjectCannedACL) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ACL = Some value }

    /// <summary>Sets CacheControl. On the wire: header <c>Cache-Control</c>.</summary>
    let cacheControl (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with CacheControl = Some value }

    /// <summary>Sets ContentDisposition. On the wire: header <c>Content-Disposition</c>.</summary>
    let contentDisposition (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ContentDisposition = Some value }

    /// <summary>Sets ContentEncoding. On the wire: header <c>Content-Encoding</c>.</summary>
    let contentEncoding (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ContentEncoding = Some value }

    /// <summary>Sets ContentLanguage. On the wire: header <c>Content-Language</c>.</summary>
    let contentLanguage (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ContentLanguage = Some value }

    /// <summary>Sets ContentType. On the wire: header <c>Content-Type</c>.</summary>
    let contentType (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ContentType = Some value }

    /// <summary>Sets Expires. On the wire: header <c>Expires</c>.</summary>
    let expires (value: DateTimeOffset) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with Expires = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets Metadata. On the wire: headers <c>x-amz-meta-*</c>.</summary>
    let metadata (value: Dict<string, string>) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with Metadata = Some value }

    /// <summary>Sets ServerSideEncryption. On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
    let serverSideEncryption (value: ServerSideEncryption) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ServerSideEncryption = Some value }

    /// <summary>Sets StorageClass. On the wire: header <c>x-amz-storage-class</c>.</summary>
    let storageClass (value: StorageClass) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with StorageClass = Some value }

    /// <summary>Sets WebsiteRedirectLocation. On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
    let websiteRedirectLocation (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with WebsiteRedirectLocation = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets SSEKMSKeyId. On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>. Sensitive.</summary>
    let ssekmsKeyId (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with SSEKMSKeyId = Some value }

    /// <summary>Sets SSEKMSEncryptionContext. On the wire: header <c>x-amz-server-side-encryption-context</c>. Sensitive.</summary>
    let ssekmsEncryptionContext (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with SSEKMSEncryptionContext = Some value }

    /// <summary>Sets BucketKeyEnabled. On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
    let bucketKeyEnabled (value: bool) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with BucketKeyEnabled = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets Tagging. On the wire: header <c>x-amz-tagging</c>.</summary>
    let tagging (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with Tagging = Some value }

    /// <summary>Sets ObjectLockMode. On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
    let objectLockMode (value: ObjectLockMode) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ObjectLockMode = Some value }

    /// <summary>Sets ObjectLockRetainUntilDate. On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
    let objectLockRetainUntilDate (value: DateTimeOffset) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ObjectLockRetainUntilDate = Some value }

    /// <summary>Sets ObjectLockLegalHoldStatus. On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
    let objectLockLegalHoldStatus (value: ObjectLockLegalHoldStatus) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ObjectLockLegalHoldStatus = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ChecksumType. On the wire: header <c>x-amz-checksum-type</c>.</summary>
    let checksumType (value: ChecksumType) (input: CreateMultipartUploadInput) : CreateMultipartUploadInput =
        { input with ChecksumType = Some value }

/// <summary>What CreateSession answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateSession</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CreateSessionOutput =
    {
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>Required.</summary>
        Credentials: SessionCredentials
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateSessionOutput) : unit =
        let ms = s.Members
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[4])
        SessionCredentials.Write(inner0, ms[4].Target, x.Credentials)
        inner0.EndStructure(ms[4])

    static member internal Read(r: ShapeReader, s: Schema) : CreateSessionOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | 4 ->
                f4 <- ValueSome(SessionCredentials.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { ServerSideEncryption = f0
          SSEKMSKeyId = f1
          SSEKMSEncryptionContext = f2
          BucketKeyEnabled = f3
          Credentials = (match f4 with ValueSome v -> v | ValueNone -> SessionCredentials.Read(EmptyReader.Instance, ms[4].Target)) }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CreateSessionOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CreateSessionOutput> =
        { Write = fun w s x -> CreateSessionOutput.Write(w, s, x)
          Read = fun r s -> CreateSessionOutput.Read(r, s) }

/// <summary>What CreateSession takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateSession</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type CreateSessionInput =
    {
        /// <summary>On the wire: header <c>x-amz-create-session-mode</c>.</summary>
        SessionMode: SessionMode option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateSessionInput) : unit =
        let ms = s.Members
        match x.SessionMode with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        w.String(ms[1], x.Bucket)
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateSessionInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(SessionMode.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Boolean(ms[5]))
            | _ -> ()
            next <- r.Next s
        { SessionMode = f0
          Bucket = f1
          ServerSideEncryption = f2
          SSEKMSKeyId = f3
          SSEKMSEncryptionContext = f4
          BucketKeyEnabled = f5 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "CreateSessionInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<CreateSessionInput> =
        { Write = fun w s x -> CreateSessionInput.Write(w, s, x)
          Read = fun r s -> CreateSessionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateSessionInput, CreateSessionOutput> =
        match Bound.cached 7 with
        | null -> Bound.define 7 "CreateSession" CreateSessionInput.Shape CreateSessionOutput.Shape
        | operation -> operation

    interface IRequest<CreateSessionInput, CreateSessionOutput> with
        member _.Operation = CreateSessionInput.Operation

/// <summary>CreateSession: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateSession" />
[<RequireQualifiedAccess>]
module CreateSession =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : CreateSessionInput =
        { SessionMode = None
          Bucket = bucket
          ServerSideEncryption = None
          SSEKMSKeyId = None
          SSEKMSEncryptionContext = None
          BucketKeyEnabled = None }

    /// <summary>Sets SessionMode. On the wire: header <c>x-amz-create-session-mode</c>.</summary>
    let sessionMode (value: SessionMode) (input: CreateSessionInput) : CreateSessionInput =
        { input with SessionMode = Some value }

    /// <summary>Sets ServerSideEncryption. On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
    let serverSideEncryption (value: ServerSideEncryption) (input: CreateSessionInput) : CreateSessionInput =
        { input with ServerSideEncryption = Some value }

    /// <summary>Sets SSEKMSKeyId. On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>. Sensitive.</summary>
    let ssekmsKeyId (value: string) (input: CreateSessionInput) : CreateSessionInput =
        { input with SSEKMSKeyId = Some value }

    /// <summary>Sets SSEKMSEncryptionContext. On the wire: header <c>x-amz-server-side-encryption-context</c>. Sensitive.</summary>
    let ssekmsEncryptionContext (value: string) (input: CreateSessionInput) : CreateSessionInput =
        { input with SSEKMSEncryptionContext = Some value }

    /// <summary>Sets BucketKeyEnabled. On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
    let bucketKeyEnabled (value: bool) (input: CreateSessionInput) : CreateSessionInput =
        { input with BucketKeyEnabled = Some value }

/// <summary>What DeleteBucket answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucket</summary>
[<Struct; NoComparison>]
type DeleteBucketOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketOutput =
        while r.Next s >= 0 do ()
        DeleteBucketOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketOutput> =
        { Write = fun w s x -> DeleteBucketOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketOutput.Read(r, s) }

/// <summary>What DeleteBucket takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucket</summary>
[<NoComparison>]
type DeleteBucketInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketInput> =
        { Write = fun w s x -> DeleteBucketInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketInput, DeleteBucketOutput> =
        match Bound.cached 8 with
        | null -> Bound.define 8 "DeleteBucket" DeleteBucketInput.Shape DeleteBucketOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketInput, DeleteBucketOutput> with
        member _.Operation = DeleteBucketInput.Operation

/// <summary>DeleteBucket: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucket" />
[<RequireQualifiedAccess>]
module DeleteBucket =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketInput) : DeleteBucketInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketAnalyticsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketAnalyticsConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketAnalyticsConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketAnalyticsConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketAnalyticsConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketAnalyticsConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketAnalyticsConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketAnalyticsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketAnalyticsConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketAnalyticsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketAnalyticsConfiguration</summary>
[<NoComparison>]
type DeleteBucketAnalyticsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketAnalyticsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketAnalyticsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketAnalyticsConfigurationInput> =
        { Write = fun w s x -> DeleteBucketAnalyticsConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketAnalyticsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketAnalyticsConfigurationInput, DeleteBucketAnalyticsConfigurationOutput> =
        match Bound.cached 9 with
        | null -> Bound.define 9 "DeleteBucketAnalyticsConfiguration" DeleteBucketAnalyticsConfigurationInput.Shape DeleteBucketAnalyticsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketAnalyticsConfigurationInput, DeleteBucketAnalyticsConfigurationOutput> with
        member _.Operation = DeleteBucketAnalyticsConfigurationInput.Operation

/// <summary>DeleteBucketAnalyticsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketAnalyticsConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketAnalyticsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : DeleteBucketAnalyticsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketAnalyticsConfigurationInput) : DeleteBucketAnalyticsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketCors answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketCors</summary>
[<Struct; NoComparison>]
type DeleteBucketCorsOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketCorsOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketCorsOutput =
        while r.Next s >= 0 do ()
        DeleteBucketCorsOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketCorsOutput> =
        { Write = fun w s x -> DeleteBucketCorsOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketCorsOutput.Read(r, s) }

/// <summary>What DeleteBucketCors takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketCors</summary>
[<NoComparison>]
type DeleteBucketCorsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketCorsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketCorsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketCorsInput> =
        { Write = fun w s x -> DeleteBucketCorsInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketCorsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketCorsInput, DeleteBucketCorsOutput> =
        match Bound.cached 10 with
        | null -> Bound.define 10 "DeleteBucketCors" DeleteBucketCorsInput.Shape DeleteBucketCorsOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketCorsInput, DeleteBucketCorsOutput> with
        member _.Operation = DeleteBucketCorsInput.Operation

/// <summary>DeleteBucketCors: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketCors" />
[<RequireQualifiedAccess>]
module DeleteBucketCors =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketCorsInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketCorsInput) : DeleteBucketCorsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketEncryption answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketEncryption</summary>
[<Struct; NoComparison>]
type DeleteBucketEncryptionOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketEncryptionOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketEncryptionOutput =
        while r.Next s >= 0 do ()
        DeleteBucketEncryptionOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketEncryptionOutput> =
        { Write = fun w s x -> DeleteBucketEncryptionOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketEncryptionOutput.Read(r, s) }

/// <summary>What DeleteBucketEncryption takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketEncryption</summary>
[<NoComparison>]
type DeleteBucketEncryptionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketEncryptionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketEncryptionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketEncryptionInput> =
        { Write = fun w s x -> DeleteBucketEncryptionInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketEncryptionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput> =
        match Bound.cached 11 with
        | null -> Bound.define 11 "DeleteBucketEncryption" DeleteBucketEncryptionInput.Shape DeleteBucketEncryptionOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput> with
        member _.Operation = DeleteBucketEncryptionInput.Operation

/// <summary>DeleteBucketEncryption: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketEncryption" />
[<RequireQualifiedAccess>]
module DeleteBucketEncryption =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketEncryptionInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketEncryptionInput) : DeleteBucketEncryptionInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketIntelligentTieringConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketIntelligentTieringConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketIntelligentTieringConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketIntelligentTieringConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketIntelligentTieringConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketIntelligentTieringConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketIntelligentTieringConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketIntelligentTieringConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketIntelligentTieringConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketIntelligentTieringConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketIntelligentTieringConfiguration</summary>
[<NoComparison>]
type DeleteBucketIntelligentTieringConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketIntelligentTieringConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketIntelligentTieringConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketIntelligentTieringConfigurationInput> =
        { Write = fun w s x -> DeleteBucketIntelligentTieringConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketIntelligentTieringConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketIntelligentTieringConfigurationOutput> =
        match Bound.cached 12 with
        | null -> Bound.define 12 "DeleteBucketIntelligentTieringConfiguration" DeleteBucketIntelligentTieringConfigurationInput.Shape DeleteBucketIntelligentTieringConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketIntelligentTieringConfigurationOutput> with
        member _.Operation = DeleteBucketIntelligentTieringConfigurationInput.Operation

/// <summary>DeleteBucketIntelligentTieringConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketIntelligentTieringConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketIntelligentTieringConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : DeleteBucketIntelligentTieringConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketIntelligentTieringConfigurationInput) : DeleteBucketIntelligentTieringConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketInventoryConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketInventoryConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketInventoryConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketInventoryConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketInventoryConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketInventoryConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketInventoryConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketInventoryConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketInventoryConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketInventoryConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketInventoryConfiguration</summary>
[<NoComparison>]
type DeleteBucketInventoryConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketInventoryConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketInventoryConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketInventoryConfigurationInput> =
        { Write = fun w s x -> DeleteBucketInventoryConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketInventoryConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketInventoryConfigurationInput, DeleteBucketInventoryConfigurationOutput> =
        match Bound.cached 13 with
        | null -> Bound.define 13 "DeleteBucketInventoryConfiguration" DeleteBucketInventoryConfigurationInput.Shape DeleteBucketInventoryConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketInventoryConfigurationInput, DeleteBucketInventoryConfigurationOutput> with
        member _.Operation = DeleteBucketInventoryConfigurationInput.Operation

/// <summary>DeleteBucketInventoryConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketInventoryConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketInventoryConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : DeleteBucketInventoryConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketInventoryConfigurationInput) : DeleteBucketInventoryConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketLifecycle answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketLifecycle</summary>
[<Struct; NoComparison>]
type DeleteBucketLifecycleOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketLifecycleOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketLifecycleOutput =
        while r.Next s >= 0 do ()
        DeleteBucketLifecycleOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketLifecycleOutput> =
        { Write = fun w s x -> DeleteBucketLifecycleOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketLifecycleOutput.Read(r, s) }

/// <summary>What DeleteBucketLifecycle takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketLifecycle</summary>
[<NoComparison>]
type DeleteBucketLifecycleInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketLifecycleInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketLifecycleInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketLifecycleInput> =
        { Write = fun w s x -> DeleteBucketLifecycleInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketLifecycleInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput> =
        match Bound.cached 14 with
        | null -> Bound.define 14 "DeleteBucketLifecycle" DeleteBucketLifecycleInput.Shape DeleteBucketLifecycleOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput> with
        member _.Operation = DeleteBucketLifecycleInput.Operation

/// <summary>DeleteBucketLifecycle: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketLifecycle" />
[<RequireQualifiedAccess>]
module DeleteBucketLifecycle =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketLifecycleInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketLifecycleInput) : DeleteBucketLifecycleInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketMetadataConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketMetadataConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketMetadataConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetadataConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketMetadataConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetadataConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketMetadataConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetadataConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketMetadataConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataConfiguration</summary>
[<NoComparison>]
type DeleteBucketMetadataConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketMetadataConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetadataConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetadataConfigurationInput> =
        { Write = fun w s x -> DeleteBucketMetadataConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetadataConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketMetadataConfigurationInput, DeleteBucketMetadataConfigurationOutput> =
        match Bound.cached 15 with
        | null -> Bound.define 15 "DeleteBucketMetadataConfiguration" DeleteBucketMetadataConfigurationInput.Shape DeleteBucketMetadataConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketMetadataConfigurationInput, DeleteBucketMetadataConfigurationOutput> with
        member _.Operation = DeleteBucketMetadataConfigurationInput.Operation

/// <summary>DeleteBucketMetadataConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketMetadataConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketMetadataConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketMetadataConfigurationInput) : DeleteBucketMetadataConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketMetadataTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataTableConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketMetadataTableConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketMetadataTableConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetadataTableConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketMetadataTableConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetadataTableConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketMetadataTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetadataTableConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketMetadataTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataTableConfiguration</summary>
[<NoComparison>]
type DeleteBucketMetadataTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketMetadataTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetadataTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetadataTableConfigurationInput> =
        { Write = fun w s x -> DeleteBucketMetadataTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetadataTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketMetadataTableConfigurationInput, DeleteBucketMetadataTableConfigurationOutput> =
        match Bound.cached 16 with
        | null -> Bound.define 16 "DeleteBucketMetadataTableConfiguration" DeleteBucketMetadataTableConfigurationInput.Shape DeleteBucketMetadataTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketMetadataTableConfigurationInput, DeleteBucketMetadataTableConfigurationOutput> with
        member _.Operation = DeleteBucketMetadataTableConfigurationInput.Operation

/// <summary>DeleteBucketMetadataTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataTableConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketMetadataTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketMetadataTableConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketMetadataTableConfigurationInput) : DeleteBucketMetadataTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketMetricsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetricsConfiguration</summary>
[<Struct; NoComparison>]
type DeleteBucketMetricsConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketMetricsConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetricsConfigurationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketMetricsConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetricsConfigurationOutput> =
        { Write = fun w s x -> DeleteBucketMetricsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetricsConfigurationOutput.Read(r, s) }

/// <summary>What DeleteBucketMetricsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetricsConfiguration</summary>
[<NoComparison>]
type DeleteBucketMetricsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketMetricsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketMetricsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketMetricsConfigurationInput> =
        { Write = fun w s x -> DeleteBucketMetricsConfigurationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketMetricsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketMetricsConfigurationInput, DeleteBucketMetricsConfigurationOutput> =
        match Bound.cached 17 with
        | null -> Bound.define 17 "DeleteBucketMetricsConfiguration" DeleteBucketMetricsConfigurationInput.Shape DeleteBucketMetricsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketMetricsConfigurationInput, DeleteBucketMetricsConfigurationOutput> with
        member _.Operation = DeleteBucketMetricsConfigurationInput.Operation

/// <summary>DeleteBucketMetricsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetricsConfiguration" />
[<RequireQualifiedAccess>]
module DeleteBucketMetricsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : DeleteBucketMetricsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketMetricsConfigurationInput) : DeleteBucketMetricsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketOwnershipControls answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketOwnershipControls</summary>
[<Struct; NoComparison>]
type DeleteBucketOwnershipControlsOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketOwnershipControlsOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketOwnershipControlsOutput =
        while r.Next s >= 0 do ()
        DeleteBucketOwnershipControlsOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketOwnershipControlsOutput> =
        { Write = fun w s x -> DeleteBucketOwnershipControlsOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketOwnershipControlsOutput.Read(r, s) }

/// <summary>What DeleteBucketOwnershipControls takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketOwnershipControls</summary>
[<NoComparison>]
type DeleteBucketOwnershipControlsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketOwnershipControlsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketOwnershipControlsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketOwnershipControlsInput> =
        { Write = fun w s x -> DeleteBucketOwnershipControlsInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketOwnershipControlsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput> =
        match Bound.cached 18 with
        | null -> Bound.define 18 "DeleteBucketOwnershipControls" DeleteBucketOwnershipControlsInput.Shape DeleteBucketOwnershipControlsOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput> with
        member _.Operation = DeleteBucketOwnershipControlsInput.Operation

/// <summary>DeleteBucketOwnershipControls: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketOwnershipControls" />
[<RequireQualifiedAccess>]
module DeleteBucketOwnershipControls =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketOwnershipControlsInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketOwnershipControlsInput) : DeleteBucketOwnershipControlsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketPolicy answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketPolicy</summary>
[<Struct; NoComparison>]
type DeleteBucketPolicyOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketPolicyOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketPolicyOutput =
        while r.Next s >= 0 do ()
        DeleteBucketPolicyOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketPolicyOutput> =
        { Write = fun w s x -> DeleteBucketPolicyOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketPolicyOutput.Read(r, s) }

/// <summary>What DeleteBucketPolicy takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketPolicy</summary>
[<NoComparison>]
type DeleteBucketPolicyInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketPolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketPolicyInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketPolicyInput> =
        { Write = fun w s x -> DeleteBucketPolicyInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketPolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketPolicyInput, DeleteBucketPolicyOutput> =
        match Bound.cached 19 with
        | null -> Bound.define 19 "DeleteBucketPolicy" DeleteBucketPolicyInput.Shape DeleteBucketPolicyOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketPolicyInput, DeleteBucketPolicyOutput> with
        member _.Operation = DeleteBucketPolicyInput.Operation

/// <summary>DeleteBucketPolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketPolicy" />
[<RequireQualifiedAccess>]
module DeleteBucketPolicy =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketPolicyInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketPolicyInput) : DeleteBucketPolicyInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketReplication answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketReplication</summary>
[<Struct; NoComparison>]
type DeleteBucketReplicationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketReplicationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketReplicationOutput =
        while r.Next s >= 0 do ()
        DeleteBucketReplicationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketReplicationOutput> =
        { Write = fun w s x -> DeleteBucketReplicationOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketReplicationOutput.Read(r, s) }

/// <summary>What DeleteBucketReplication takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketReplication</summary>
[<NoComparison>]
type DeleteBucketReplicationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketReplicationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketReplicationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketReplicationInput> =
        { Write = fun w s x -> DeleteBucketReplicationInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketReplicationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketReplicationInput, DeleteBucketReplicationOutput> =
        match Bound.cached 20 with
        | null -> Bound.define 20 "DeleteBucketReplication" DeleteBucketReplicationInput.Shape DeleteBucketReplicationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketReplicationInput, DeleteBucketReplicationOutput> with
        member _.Operation = DeleteBucketReplicationInput.Operation

/// <summary>DeleteBucketReplication: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketReplication" />
[<RequireQualifiedAccess>]
module DeleteBucketReplication =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketReplicationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketReplicationInput) : DeleteBucketReplicationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketTagging</summary>
[<Struct; NoComparison>]
type DeleteBucketTaggingOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketTaggingOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketTaggingOutput =
        while r.Next s >= 0 do ()
        DeleteBucketTaggingOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketTaggingOutput> =
        { Write = fun w s x -> DeleteBucketTaggingOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketTaggingOutput.Read(r, s) }

/// <summary>What DeleteBucketTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketTagging</summary>
[<NoComparison>]
type DeleteBucketTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketTaggingInput> =
        { Write = fun w s x -> DeleteBucketTaggingInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketTaggingInput, DeleteBucketTaggingOutput> =
        match Bound.cached 21 with
        | null -> Bound.define 21 "DeleteBucketTagging" DeleteBucketTaggingInput.Shape DeleteBucketTaggingOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketTaggingInput, DeleteBucketTaggingOutput> with
        member _.Operation = DeleteBucketTaggingInput.Operation

/// <summary>DeleteBucketTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketTagging" />
[<RequireQualifiedAccess>]
module DeleteBucketTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketTaggingInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketTaggingInput) : DeleteBucketTaggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteBucketWebsite answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketWebsite</summary>
[<Struct; NoComparison>]
type DeleteBucketWebsiteOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteBucketWebsiteOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketWebsiteOutput =
        while r.Next s >= 0 do ()
        DeleteBucketWebsiteOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketWebsiteOutput> =
        { Write = fun w s x -> DeleteBucketWebsiteOutput.Write(w, s, x)
          Read = fun r s -> DeleteBucketWebsiteOutput.Read(r, s) }

/// <summary>What DeleteBucketWebsite takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketWebsite</summary>
[<NoComparison>]
type DeleteBucketWebsiteInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBucketWebsiteInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBucketWebsiteInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBucketWebsiteInput> =
        { Write = fun w s x -> DeleteBucketWebsiteInput.Write(w, s, x)
          Read = fun r s -> DeleteBucketWebsiteInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBucketWebsiteInput, DeleteBucketWebsiteOutput> =
        match Bound.cached 22 with
        | null -> Bound.define 22 "DeleteBucketWebsite" DeleteBucketWebsiteInput.Shape DeleteBucketWebsiteOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBucketWebsiteInput, DeleteBucketWebsiteOutput> with
        member _.Operation = DeleteBucketWebsiteInput.Operation

/// <summary>DeleteBucketWebsite: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketWebsite" />
[<RequireQualifiedAccess>]
module DeleteBucketWebsite =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeleteBucketWebsiteInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteBucketWebsiteInput) : DeleteBucketWebsiteInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObject</summary>
[<NoComparison>]
type DeleteObjectOutput =
    {
        /// <summary>On the wire: header <c>x-amz-delete-marker</c>.</summary>
        DeleteMarker: bool option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectOutput) : unit =
        let ms = s.Members
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(RequestCharged.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { DeleteMarker = f0
          VersionId = f1
          RequestCharged = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectOutput> =
        { Write = fun w s x -> DeleteObjectOutput.Write(w, s, x)
          Read = fun r s -> DeleteObjectOutput.Read(r, s) }

/// <summary>What DeleteObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObject</summary>
[<NoComparison>]
type DeleteObjectInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>x-amz-mfa</c>.</summary>
        MFA: string option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
        BypassGovernanceRetention: bool option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>x-amz-if-match-last-modified-time</c>.</summary>
        IfMatchLastModifiedTime: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-if-match-size</c>.</summary>
        IfMatchSize: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.MFA with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.BypassGovernanceRetention with
        | Some v ->
            w.Boolean(ms[5], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.IfMatch with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.IfMatchLastModifiedTime with
        | Some v ->
            w.Timestamp(ms[8], v)
        | None -> ()
        match x.IfMatchSize with
        | Some v ->
            w.Long(ms[9], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.Boolean(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.Timestamp(ms[8]))
            | 9 ->
                f9 <- Some(r.Long(ms[9]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          MFA = f2
          VersionId = f3
          RequestPayer = f4
          BypassGovernanceRetention = f5
          ExpectedBucketOwner = f6
          IfMatch = f7
          IfMatchLastModifiedTime = f8
          IfMatchSize = f9 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectInput> =
        { Write = fun w s x -> DeleteObjectInput.Write(w, s, x)
          Read = fun r s -> DeleteObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteObjectInput, DeleteObjectOutput> =
        match Bound.cached 23 with
        | null -> Bound.define 23 "DeleteObject" DeleteObjectInput.Shape DeleteObjectOutput.Shape
        | operation -> operation

    interface IRequest<DeleteObjectInput, DeleteObjectOutput> with
        member _.Operation = DeleteObjectInput.Operation

/// <summary>DeleteObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObject" />
[<RequireQualifiedAccess>]
module DeleteObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : DeleteObjectInput =
        { Bucket = bucket
          Key = key
          MFA = None
          VersionId = None
          RequestPayer = None
          BypassGovernanceRetention = None
          ExpectedBucketOwner = None
          IfMatch = None
          IfMatchLastModifiedTime = None
          IfMatchSize = None }

    /// <summary>Sets MFA. On the wire: header <c>x-amz-mfa</c>.</summary>
    let mfa (value: string) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with MFA = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets BypassGovernanceRetention. On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
    let bypassGovernanceRetention (value: bool) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with BypassGovernanceRetention = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfMatchLastModifiedTime. On the wire: header <c>x-amz-if-match-last-modified-time</c>.</summary>
    let ifMatchLastModifiedTime (value: DateTimeOffset) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with IfMatchLastModifiedTime = Some value }

    /// <summary>Sets IfMatchSize. On the wire: header <c>x-amz-if-match-size</c>.</summary>
    let ifMatchSize (value: int64) (input: DeleteObjectInput) : DeleteObjectInput =
        { input with IfMatchSize = Some value }

/// <summary>What DeleteObjectAnnotation answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectAnnotation</summary>
[<NoComparison>]
type DeleteObjectAnnotationOutput =
    {
        /// <summary>On the wire: header <c>x-amz-object-version-id</c>.</summary>
        ObjectVersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectAnnotationOutput) : unit =
        let ms = s.Members
        match x.ObjectVersionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectAnnotationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(RequestCharged.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { ObjectVersionId = f0
          RequestCharged = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectAnnotationOutput> =
        { Write = fun w s x -> DeleteObjectAnnotationOutput.Write(w, s, x)
          Read = fun r s -> DeleteObjectAnnotationOutput.Read(r, s) }

/// <summary>What DeleteObjectAnnotation takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectAnnotation</summary>
[<NoComparison>]
type DeleteObjectAnnotationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>annotationName</c>.
        /// </summary>
        AnnotationName: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-object-if-match</c>.</summary>
        ObjectIfMatch: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectAnnotationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        w.String(ms[2], x.AnnotationName)
        match x.VersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ObjectIfMatch with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectAnnotationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          AnnotationName = f2
          VersionId = f3
          RequestPayer = f4
          ExpectedBucketOwner = f5
          ObjectIfMatch = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectAnnotationInput> =
        { Write = fun w s x -> DeleteObjectAnnotationInput.Write(w, s, x)
          Read = fun r s -> DeleteObjectAnnotationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteObjectAnnotationInput, DeleteObjectAnnotationOutput> =
        match Bound.cached 24 with
        | null -> Bound.define 24 "DeleteObjectAnnotation" DeleteObjectAnnotationInput.Shape DeleteObjectAnnotationOutput.Shape
        | operation -> operation

    interface IRequest<DeleteObjectAnnotationInput, DeleteObjectAnnotationOutput> with
        member _.Operation = DeleteObjectAnnotationInput.Operation

/// <summary>DeleteObjectAnnotation: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectAnnotation" />
[<RequireQualifiedAccess>]
module DeleteObjectAnnotation =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (annotationName: string) : DeleteObjectAnnotationInput =
        { Bucket = bucket
          Key = key
          AnnotationName = annotationName
          VersionId = None
          RequestPayer = None
          ExpectedBucketOwner = None
          ObjectIfMatch = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: DeleteObjectAnnotationInput) : DeleteObjectAnnotationInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: DeleteObjectAnnotationInput) : DeleteObjectAnnotationInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteObjectAnnotationInput) : DeleteObjectAnnotationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ObjectIfMatch. On the wire: header <c>x-amz-object-if-match</c>.</summary>
    let objectIfMatch (value: string) (input: DeleteObjectAnnotationInput) : DeleteObjectAnnotationInput =
        { input with ObjectIfMatch = Some value }

/// <summary>What DeleteObjectTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectTagging</summary>
[<NoComparison>]
type DeleteObjectTaggingOutput =
    {
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectTaggingOutput) : unit =
        let ms = s.Members
        match x.VersionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectTaggingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { VersionId = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectTaggingOutput> =
        { Write = fun w s x -> DeleteObjectTaggingOutput.Write(w, s, x)
          Read = fun r s -> DeleteObjectTaggingOutput.Read(r, s) }

/// <summary>What DeleteObjectTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectTagging</summary>
[<NoComparison>]
type DeleteObjectTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          ExpectedBucketOwner = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectTaggingInput> =
        { Write = fun w s x -> DeleteObjectTaggingInput.Write(w, s, x)
          Read = fun r s -> DeleteObjectTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteObjectTaggingInput, DeleteObjectTaggingOutput> =
        match Bound.cached 25 with
        | null -> Bound.define 25 "DeleteObjectTagging" DeleteObjectTaggingInput.Shape DeleteObjectTaggingOutput.Shape
        | operation -> operation

    interface IRequest<DeleteObjectTaggingInput, DeleteObjectTaggingOutput> with
        member _.Operation = DeleteObjectTaggingInput.Operation

/// <summary>DeleteObjectTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectTagging" />
[<RequireQualifiedAccess>]
module DeleteObjectTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : DeleteObjectTaggingInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: DeleteObjectTaggingInput) : DeleteObjectTaggingInput =
        { input with VersionId = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteObjectTaggingInput) : DeleteObjectTaggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What DeleteObjects answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjects</summary>
[<NoComparison>]
type DeleteObjectsOutput =
    {
        Deleted: DeletedObject list
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: <c>Error</c>.</summary>
        Errors: S3Error list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectsOutput) : unit =
        let ms = s.Members
        if not x.Deleted.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Deleted)
            let element0 = ms[0].Target.Element
            for item0 in x.Deleted do
                let inner1 = inner0.BeginStructure(element0)
                DeletedObject.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.RequestCharged with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        if not x.Errors.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.Errors)
            let element0 = ms[2].Target.Element
            for item0 in x.Errors do
                let inner1 = inner0.BeginStructure(element0)
                S3Error.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<DeletedObject>()
        let mutable f1 = None
        let mutable f2 = ListCollector<S3Error>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(DeletedObject.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Choices.some(RequestCharged.ReadChoice(r, ms[1]))
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Error.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Deleted = f0.Close()
          RequestCharged = f1
          Errors = f2.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectsOutput> =
        { Write = fun w s x -> DeleteObjectsOutput.Write(w, s, x)
          Read = fun r s -> DeleteObjectsOutput.Read(r, s) }

/// <summary>What DeleteObjects takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjects</summary>
[<NoComparison>]
type DeleteObjectsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>Required.</summary>
        Delete: Delete
        /// <summary>On the wire: header <c>x-amz-mfa</c>.</summary>
        MFA: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
        BypassGovernanceRetention: bool option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteObjectsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        let inner0 = w.BeginStructure(ms[1])
        Delete.Write(inner0, ms[1].Target, x.Delete)
        inner0.EndStructure(ms[1])
        match x.MFA with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.BypassGovernanceRetention with
        | Some v ->
            w.Boolean(ms[4], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteObjectsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(Delete.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.Boolean(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[6]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Delete = (match f1 with ValueSome v -> v | ValueNone -> Delete.Read(EmptyReader.Instance, ms[1].Target))
          MFA = f2
          RequestPayer = f3
          BypassGovernanceRetention = f4
          ExpectedBucketOwner = f5
          ChecksumAlgorithm = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteObjectsInput> =
        { Write = fun w s x -> DeleteObjectsInput.Write(w, s, x)
          Read = fun r s -> DeleteObjectsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteObjectsInput, DeleteObjectsOutput> =
        match Bound.cached 26 with
        | null -> Bound.define 26 "DeleteObjects" DeleteObjectsInput.Shape DeleteObjectsOutput.Shape
        | operation -> operation

    interface IRequest<DeleteObjectsInput, DeleteObjectsOutput> with
        member _.Operation = DeleteObjectsInput.Operation

/// <summary>DeleteObjects: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjects" />
[<RequireQualifiedAccess>]
module DeleteObjects =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (delete: Delete) : DeleteObjectsInput =
        { Bucket = bucket
          Delete = delete
          MFA = None
          RequestPayer = None
          BypassGovernanceRetention = None
          ExpectedBucketOwner = None
          ChecksumAlgorithm = None }

    /// <summary>Sets MFA. On the wire: header <c>x-amz-mfa</c>.</summary>
    let mfa (value: string) (input: DeleteObjectsInput) : DeleteObjectsInput =
        { input with MFA = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: DeleteObjectsInput) : DeleteObjectsInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets BypassGovernanceRetention. On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
    let bypassGovernanceRetention (value: bool) (input: DeleteObjectsInput) : DeleteObjectsInput =
        { input with BypassGovernanceRetention = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeleteObjectsInput) : DeleteObjectsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: DeleteObjectsInput) : DeleteObjectsInput =
        { input with ChecksumAlgorithm = Some value }

/// <summary>What DeletePublicAccessBlock answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeletePublicAccessBlock</summary>
[<Struct; NoComparison>]
type DeletePublicAccessBlockOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeletePublicAccessBlockOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeletePublicAccessBlockOutput =
        while r.Next s >= 0 do ()
        DeletePublicAccessBlockOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeletePublicAccessBlockOutput> =
        { Write = fun w s x -> DeletePublicAccessBlockOutput.Write(w, s, x)
          Read = fun r s -> DeletePublicAccessBlockOutput.Read(r, s) }

/// <summary>What DeletePublicAccessBlock takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeletePublicAccessBlock</summary>
[<NoComparison>]
type DeletePublicAccessBlockInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeletePublicAccessBlockInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeletePublicAccessBlockInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeletePublicAccessBlockInput> =
        { Write = fun w s x -> DeletePublicAccessBlockInput.Write(w, s, x)
          Read = fun r s -> DeletePublicAccessBlockInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput> =
        match Bound.cached 27 with
        | null -> Bound.define 27 "DeletePublicAccessBlock" DeletePublicAccessBlockInput.Shape DeletePublicAccessBlockOutput.Shape
        | operation -> operation

    interface IRequest<DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput> with
        member _.Operation = DeletePublicAccessBlockInput.Operation

/// <summary>DeletePublicAccessBlock: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeletePublicAccessBlock" />
[<RequireQualifiedAccess>]
module DeletePublicAccessBlock =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : DeletePublicAccessBlockInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: DeletePublicAccessBlockInput) : DeletePublicAccessBlockInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketAbac answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAbac</summary>
[<NoComparison>]
type GetBucketAbacOutput =
    {
        AbacStatus: AbacStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAbacOutput) : unit =
        let ms = s.Members
        match x.AbacStatus with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            AbacStatus.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAbacOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(AbacStatus.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { AbacStatus = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAbacOutput> =
        { Write = fun w s x -> GetBucketAbacOutput.Write(w, s, x)
          Read = fun r s -> GetBucketAbacOutput.Read(r, s) }

/// <summary>What GetBucketAbac takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAbac</summary>
[<NoComparison>]
type GetBucketAbacInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAbacInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAbacInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAbacInput> =
        { Write = fun w s x -> GetBucketAbacInput.Write(w, s, x)
          Read = fun r s -> GetBucketAbacInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketAbacInput, GetBucketAbacOutput> =
        match Bound.cached 28 with
        | null -> Bound.define 28 "GetBucketAbac" GetBucketAbacInput.Shape GetBucketAbacOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketAbacInput, GetBucketAbacOutput> with
        member _.Operation = GetBucketAbacInput.Operation

/// <summary>GetBucketAbac: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAbac" />
[<RequireQualifiedAccess>]
module GetBucketAbac =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketAbacInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketAbacInput) : GetBucketAbacInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketAccelerateConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAccelerateConfiguration</summary>
[<NoComparison>]
type GetBucketAccelerateConfigurationOutput =
    {
        Status: BucketAccelerateStatus option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAccelerateConfigurationOutput) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAccelerateConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketAccelerateStatus.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(RequestCharged.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Status = f0
          RequestCharged = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAccelerateConfigurationOutput> =
        { Write = fun w s x -> GetBucketAccelerateConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketAccelerateConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketAccelerateConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAccelerateConfiguration</summary>
[<NoComparison>]
type GetBucketAccelerateConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAccelerateConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAccelerateConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(RequestPayer.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1
          RequestPayer = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAccelerateConfigurationInput> =
        { Write = fun w s x -> GetBucketAccelerateConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketAccelerateConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput> =
        match Bound.cached 29 with
        | null -> Bound.define 29 "GetBucketAccelerateConfiguration" GetBucketAccelerateConfigurationInput.Shape GetBucketAccelerateConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput> with
        member _.Operation = GetBucketAccelerateConfigurationInput.Operation

/// <summary>GetBucketAccelerateConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAccelerateConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketAccelerateConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketAccelerateConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None
          RequestPayer = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketAccelerateConfigurationInput) : GetBucketAccelerateConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetBucketAccelerateConfigurationInput) : GetBucketAccelerateConfigurationInput =
        { input with RequestPayer = Some value }

/// <summary>What GetBucketAcl answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAcl</summary>
[<NoComparison>]
type GetBucketAclOutput =
    {
        Owner: Owner option
        /// <summary>On the wire: <c>AccessControlList</c>.</summary>
        Grants: Grant list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAclOutput) : unit =
        let ms = s.Members
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Owner.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        if not x.Grants.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.Grants)
            let element0 = ms[1].Target.Element
            for item0 in x.Grants do
                let inner1 = inner0.BeginStructure(element0)
                Grant.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAclOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<Grant>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Owner.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- ListCollector<Grant>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(Grant.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Owner = f0
          Grants = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAclOutput> =
        { Write = fun w s x -> GetBucketAclOutput.Write(w, s, x)
          Read = fun r s -> GetBucketAclOutput.Read(r, s) }

/// <summary>What GetBucketAcl takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAcl</summary>
[<NoComparison>]
type GetBucketAclInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAclInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAclInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAclInput> =
        { Write = fun w s x -> GetBucketAclInput.Write(w, s, x)
          Read = fun r s -> GetBucketAclInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketAclInput, GetBucketAclOutput> =
        match Bound.cached 30 with
        | null -> Bound.define 30 "GetBucketAcl" GetBucketAclInput.Shape GetBucketAclOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketAclInput, GetBucketAclOutput> with
        member _.Operation = GetBucketAclInput.Operation

/// <summary>GetBucketAcl: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAcl" />
[<RequireQualifiedAccess>]
module GetBucketAcl =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketAclInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketAclInput) : GetBucketAclInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketAnalyticsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAnalyticsConfiguration</summary>
[<NoComparison>]
type GetBucketAnalyticsConfigurationOutput =
    {
        AnalyticsConfiguration: AnalyticsConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAnalyticsConfigurationOutput) : unit =
        let ms = s.Members
        match x.AnalyticsConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            AnalyticsConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAnalyticsConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(AnalyticsConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { AnalyticsConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAnalyticsConfigurationOutput> =
        { Write = fun w s x -> GetBucketAnalyticsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketAnalyticsConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketAnalyticsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAnalyticsConfiguration</summary>
[<NoComparison>]
type GetBucketAnalyticsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketAnalyticsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketAnalyticsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketAnalyticsConfigurationInput> =
        { Write = fun w s x -> GetBucketAnalyticsConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketAnalyticsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput> =
        match Bound.cached 31 with
        | null -> Bound.define 31 "GetBucketAnalyticsConfiguration" GetBucketAnalyticsConfigurationInput.Shape GetBucketAnalyticsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput> with
        member _.Operation = GetBucketAnalyticsConfigurationInput.Operation

/// <summary>GetBucketAnalyticsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAnalyticsConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketAnalyticsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : GetBucketAnalyticsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketAnalyticsConfigurationInput) : GetBucketAnalyticsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketCors answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketCors</summary>
[<NoComparison>]
type GetBucketCorsOutput =
    {
        /// <summary>On the wire: <c>CORSRule</c>.</summary>
        CORSRules: CORSRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketCorsOutput) : unit =
        let ms = s.Members
        if not x.CORSRules.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.CORSRules)
            let element0 = ms[0].Target.Element
            for item0 in x.CORSRules do
                let inner1 = inner0.BeginStructure(element0)
                CORSRule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketCorsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<CORSRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(CORSRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { CORSRules = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketCorsOutput> =
        { Write = fun w s x -> GetBucketCorsOutput.Write(w, s, x)
          Read = fun r s -> GetBucketCorsOutput.Read(r, s) }

/// <summary>What GetBucketCors takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketCors</summary>
[<NoComparison>]
type GetBucketCorsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketCorsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketCorsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketCorsInput> =
        { Write = fun w s x -> GetBucketCorsInput.Write(w, s, x)
          Read = fun r s -> GetBucketCorsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketCorsInput, GetBucketCorsOutput> =
        match Bound.cached 32 with
        | null -> Bound.define 32 "GetBucketCors" GetBucketCorsInput.Shape GetBucketCorsOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketCorsInput, GetBucketCorsOutput> with
        member _.Operation = GetBucketCorsInput.Operation

/// <summary>GetBucketCors: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketCors" />
[<RequireQualifiedAccess>]
module GetBucketCors =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketCorsInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketCorsInput) : GetBucketCorsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketEncryption answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketEncryption</summary>
[<NoComparison>]
type GetBucketEncryptionOutput =
    {
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketEncryptionOutput) : unit =
        let ms = s.Members
        match x.ServerSideEncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ServerSideEncryptionConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketEncryptionOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ServerSideEncryptionConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ServerSideEncryptionConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketEncryptionOutput> =
        { Write = fun w s x -> GetBucketEncryptionOutput.Write(w, s, x)
          Read = fun r s -> GetBucketEncryptionOutput.Read(r, s) }

/// <summary>What GetBucketEncryption takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketEncryption</summary>
[<NoComparison>]
type GetBucketEncryptionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketEncryptionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketEncryptionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketEncryptionInput> =
        { Write = fun w s x -> GetBucketEncryptionInput.Write(w, s, x)
          Read = fun r s -> GetBucketEncryptionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketEncryptionInput, GetBucketEncryptionOutput> =
        match Bound.cached 33 with
        | null -> Bound.define 33 "GetBucketEncryption" GetBucketEncryptionInput.Shape GetBucketEncryptionOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketEncryptionInput, GetBucketEncryptionOutput> with
        member _.Operation = GetBucketEncryptionInput.Operation

/// <summary>GetBucketEncryption: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketEncryption" />
[<RequireQualifiedAccess>]
module GetBucketEncryption =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketEncryptionInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketEncryptionInput) : GetBucketEncryptionInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketIntelligentTieringConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketIntelligentTieringConfiguration</summary>
[<NoComparison>]
type GetBucketIntelligentTieringConfigurationOutput =
    {
        IntelligentTieringConfiguration: IntelligentTieringConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketIntelligentTieringConfigurationOutput) : unit =
        let ms = s.Members
        match x.IntelligentTieringConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            IntelligentTieringConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketIntelligentTieringConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(IntelligentTieringConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { IntelligentTieringConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketIntelligentTieringConfigurationOutput> =
        { Write = fun w s x -> GetBucketIntelligentTieringConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketIntelligentTieringConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketIntelligentTieringConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketIntelligentTieringConfiguration</summary>
[<NoComparison>]
type GetBucketIntelligentTieringConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketIntelligentTieringConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketIntelligentTieringConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketIntelligentTieringConfigurationInput> =
        { Write = fun w s x -> GetBucketIntelligentTieringConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketIntelligentTieringConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput> =
        match Bound.cached 34 with
        | null -> Bound.define 34 "GetBucketIntelligentTieringConfiguration" GetBucketIntelligentTieringConfigurationInput.Shape GetBucketIntelligentTieringConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput> with
        member _.Operation = GetBucketIntelligentTieringConfigurationInput.Operation

/// <summary>GetBucketIntelligentTieringConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketIntelligentTieringConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketIntelligentTieringConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : GetBucketIntelligentTieringConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketIntelligentTieringConfigurationInput) : GetBucketIntelligentTieringConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketInventoryConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketInventoryConfiguration</summary>
[<NoComparison>]
type GetBucketInventoryConfigurationOutput =
    {
        InventoryConfiguration: InventoryConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketInventoryConfigurationOutput) : unit =
        let ms = s.Members
        match x.InventoryConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            InventoryConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketInventoryConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(InventoryConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { InventoryConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketInventoryConfigurationOutput> =
        { Write = fun w s x -> GetBucketInventoryConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketInventoryConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketInventoryConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketInventoryConfiguration</summary>
[<NoComparison>]
type GetBucketInventoryConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketInventoryConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketInventoryConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketInventoryConfigurationInput> =
        { Write = fun w s x -> GetBucketInventoryConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketInventoryConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketInventoryConfigurationInput, GetBucketInventoryConfigurationOutput> =
        match Bound.cached 35 with
        | null -> Bound.define 35 "GetBucketInventoryConfiguration" GetBucketInventoryConfigurationInput.Shape GetBucketInventoryConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketInventoryConfigurationInput, GetBucketInventoryConfigurationOutput> with
        member _.Operation = GetBucketInventoryConfigurationInput.Operation

/// <summary>GetBucketInventoryConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketInventoryConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketInventoryConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : GetBucketInventoryConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketInventoryConfigurationInput) : GetBucketInventoryConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketLifecycle answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycle</summary>
[<NoComparison>]
type GetBucketLifecycleOutput =
    {
        /// <summary>On the wire: <c>Rule</c>.</summary>
        Rules: Rule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLifecycleOutput) : unit =
        let ms = s.Members
        if not x.Rules.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Rules)
            let element0 = ms[0].Target.Element
            for item0 in x.Rules do
                let inner1 = inner0.BeginStructure(element0)
                Rule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLifecycleOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Rule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(Rule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Rules = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLifecycleOutput> =
        { Write = fun w s x -> GetBucketLifecycleOutput.Write(w, s, x)
          Read = fun r s -> GetBucketLifecycleOutput.Read(r, s) }

/// <summary>What GetBucketLifecycle takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycle</summary>
[<NoComparison>]
type GetBucketLifecycleInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLifecycleInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLifecycleInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLifecycleInput> =
        { Write = fun w s x -> GetBucketLifecycleInput.Write(w, s, x)
          Read = fun r s -> GetBucketLifecycleInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketLifecycleInput, GetBucketLifecycleOutput> =
        match Bound.cached 36 with
        | null -> Bound.define 36 "GetBucketLifecycle" GetBucketLifecycleInput.Shape GetBucketLifecycleOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketLifecycleInput, GetBucketLifecycleOutput> with
        member _.Operation = GetBucketLifecycleInput.Operation

/// <summary>GetBucketLifecycle: requests of it. Deprecated by AWS.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycle" />
[<RequireQualifiedAccess>]
module GetBucketLifecycle =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketLifecycleInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketLifecycleInput) : GetBucketLifecycleInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketLifecycleConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycleConfiguration</summary>
[<NoComparison>]
type GetBucketLifecycleConfigurationOutput =
    {
        /// <summary>On the wire: <c>Rule</c>.</summary>
        Rules: LifecycleRule list
        /// <summary>On the wire: header <c>x-amz-transition-default-minimum-object-size</c>.</summary>
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLifecycleConfigurationOutput) : unit =
        let ms = s.Members
        if not x.Rules.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Rules)
            let element0 = ms[0].Target.Element
            for item0 in x.Rules do
                let inner1 = inner0.BeginStructure(element0)
                LifecycleRule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.TransitionDefaultMinimumObjectSize with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLifecycleConfigurationOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<LifecycleRule>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(LifecycleRule.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Choices.some(TransitionDefaultMinimumObjectSize.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Rules = f0.Close()
          TransitionDefaultMinimumObjectSize = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLifecycleConfigurationOutput> =
        { Write = fun w s x -> GetBucketLifecycleConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketLifecycleConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketLifecycleConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycleConfiguration</summary>
[<NoComparison>]
type GetBucketLifecycleConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLifecycleConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLifecycleConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLifecycleConfigurationInput> =
        { Write = fun w s x -> GetBucketLifecycleConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketLifecycleConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput> =
        match Bound.cached 37 with
        | null -> Bound.define 37 "GetBucketLifecycleConfiguration" GetBucketLifecycleConfigurationInput.Shape GetBucketLifecycleConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput> with
        member _.Operation = GetBucketLifecycleConfigurationInput.Operation

/// <summary>GetBucketLifecycleConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycleConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketLifecycleConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketLifecycleConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketLifecycleConfigurationInput) : GetBucketLifecycleConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketLocation answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLocation</summary>
[<NoComparison>]
type GetBucketLocationOutput =
    {
        LocationConstraint: BucketLocationConstraint option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLocationOutput) : unit =
        let ms = s.Members
        match x.LocationConstraint with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLocationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketLocationConstraint.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { LocationConstraint = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLocationOutput> =
        { Write = fun w s x -> GetBucketLocationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketLocationOutput.Read(r, s) }

/// <summary>What GetBucketLocation takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLocation</summary>
[<NoComparison>]
type GetBucketLocationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLocationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLocationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLocationInput> =
        { Write = fun w s x -> GetBucketLocationInput.Write(w, s, x)
          Read = fun r s -> GetBucketLocationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketLocationInput, GetBucketLocationOutput> =
        match Bound.cached 38 with
        | null -> Bound.define 38 "GetBucketLocation" GetBucketLocationInput.Shape GetBucketLocationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketLocationInput, GetBucketLocationOutput> with
        member _.Operation = GetBucketLocationInput.Operation

/// <summary>GetBucketLocation: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLocation" />
[<RequireQualifiedAccess>]
module GetBucketLocation =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketLocationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketLocationInput) : GetBucketLocationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketLogging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLogging</summary>
[<NoComparison>]
type GetBucketLoggingOutput =
    {
        LoggingEnabled: LoggingEnabled option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLoggingOutput) : unit =
        let ms = s.Members
        match x.LoggingEnabled with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            LoggingEnabled.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLoggingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(LoggingEnabled.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { LoggingEnabled = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLoggingOutput> =
        { Write = fun w s x -> GetBucketLoggingOutput.Write(w, s, x)
          Read = fun r s -> GetBucketLoggingOutput.Read(r, s) }

/// <summary>What GetBucketLogging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLogging</summary>
[<NoComparison>]
type GetBucketLoggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketLoggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketLoggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketLoggingInput> =
        { Write = fun w s x -> GetBucketLoggingInput.Write(w, s, x)
          Read = fun r s -> GetBucketLoggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketLoggingInput, GetBucketLoggingOutput> =
        match Bound.cached 39 with
        | null -> Bound.define 39 "GetBucketLogging" GetBucketLoggingInput.Shape GetBucketLoggingOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketLoggingInput, GetBucketLoggingOutput> with
        member _.Operation = GetBucketLoggingInput.Operation

/// <summary>GetBucketLogging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLogging" />
[<RequireQualifiedAccess>]
module GetBucketLogging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketLoggingInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketLoggingInput) : GetBucketLoggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketMetadataConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataConfiguration</summary>
[<NoComparison>]
type GetBucketMetadataConfigurationOutput =
    {
        GetBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResult option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataConfigurationOutput) : unit =
        let ms = s.Members
        match x.GetBucketMetadataConfigurationResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            GetBucketMetadataConfigurationResult.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(GetBucketMetadataConfigurationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { GetBucketMetadataConfigurationResult = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetadataConfigurationOutput> =
        { Write = fun w s x -> GetBucketMetadataConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketMetadataConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketMetadataConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataConfiguration</summary>
[<NoComparison>]
type GetBucketMetadataConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetadataConfigurationInput> =
        { Write = fun w s x -> GetBucketMetadataConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketMetadataConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketMetadataConfigurationInput, GetBucketMetadataConfigurationOutput> =
        match Bound.cached 40 with
        | null -> Bound.define 40 "GetBucketMetadataConfiguration" GetBucketMetadataConfigurationInput.Shape GetBucketMetadataConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketMetadataConfigurationInput, GetBucketMetadataConfigurationOutput> with
        member _.Operation = GetBucketMetadataConfigurationInput.Operation

/// <summary>GetBucketMetadataConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketMetadataConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketMetadataConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketMetadataConfigurationInput) : GetBucketMetadataConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketMetadataTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataTableConfiguration</summary>
[<NoComparison>]
type GetBucketMetadataTableConfigurationOutput =
    {
        GetBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResult option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataTableConfigurationOutput) : unit =
        let ms = s.Members
        match x.GetBucketMetadataTableConfigurationResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            GetBucketMetadataTableConfigurationResult.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataTableConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(GetBucketMetadataTableConfigurationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { GetBucketMetadataTableConfigurationResult = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetadataTableConfigurationOutput> =
        { Write = fun w s x -> GetBucketMetadataTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketMetadataTableConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketMetadataTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataTableConfiguration</summary>
[<NoComparison>]
type GetBucketMetadataTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetadataTableConfigurationInput> =
        { Write = fun w s x -> GetBucketMetadataTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketMetadataTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketMetadataTableConfigurationInput, GetBucketMetadataTableConfigurationOutput> =
        match Bound.cached 41 with
        | null -> Bound.define 41 "GetBucketMetadataTableConfiguration" GetBucketMetadataTableConfigurationInput.Shape GetBucketMetadataTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketMetadataTableConfigurationInput, GetBucketMetadataTableConfigurationOutput> with
        member _.Operation = GetBucketMetadataTableConfigurationInput.Operation

/// <summary>GetBucketMetadataTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataTableConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketMetadataTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketMetadataTableConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketMetadataTableConfigurationInput) : GetBucketMetadataTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketMetricsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetricsConfiguration</summary>
[<NoComparison>]
type GetBucketMetricsConfigurationOutput =
    {
        MetricsConfiguration: MetricsConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetricsConfigurationOutput) : unit =
        let ms = s.Members
        match x.MetricsConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            MetricsConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetricsConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(MetricsConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { MetricsConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetricsConfigurationOutput> =
        { Write = fun w s x -> GetBucketMetricsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketMetricsConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketMetricsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetricsConfiguration</summary>
[<NoComparison>]
type GetBucketMetricsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetricsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetricsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketMetricsConfigurationInput> =
        { Write = fun w s x -> GetBucketMetricsConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketMetricsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput> =
        match Bound.cached 42 with
        | null -> Bound.define 42 "GetBucketMetricsConfiguration" GetBucketMetricsConfigurationInput.Shape GetBucketMetricsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput> with
        member _.Operation = GetBucketMetricsConfigurationInput.Operation

/// <summary>GetBucketMetricsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetricsConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketMetricsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) : GetBucketMetricsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketMetricsConfigurationInput) : GetBucketMetricsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketNotification answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotification</summary>
[<NoComparison>]
type GetBucketNotificationOutput =
    {
        TopicConfiguration: TopicConfigurationDeprecated option
        QueueConfiguration: QueueConfigurationDeprecated option
        CloudFunctionConfiguration: CloudFunctionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketNotificationOutput) : unit =
        let ms = s.Members
        match x.TopicConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TopicConfigurationDeprecated.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.QueueConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            QueueConfigurationDeprecated.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.CloudFunctionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            CloudFunctionConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketNotificationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TopicConfigurationDeprecated.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(QueueConfigurationDeprecated.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(CloudFunctionConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { TopicConfiguration = f0
          QueueConfiguration = f1
          CloudFunctionConfiguration = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketNotificationOutput> =
        { Write = fun w s x -> GetBucketNotificationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketNotificationOutput.Read(r, s) }

/// <summary>What GetBucketNotification takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotification</summary>
[<NoComparison>]
type GetBucketNotificationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketNotificationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketNotificationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketNotificationInput> =
        { Write = fun w s x -> GetBucketNotificationInput.Write(w, s, x)
          Read = fun r s -> GetBucketNotificationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketNotificationInput, GetBucketNotificationOutput> =
        match Bound.cached 43 with
        | null -> Bound.define 43 "GetBucketNotification" GetBucketNotificationInput.Shape GetBucketNotificationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketNotificationInput, GetBucketNotificationOutput> with
        member _.Operation = GetBucketNotificationInput.Operation

/// <summary>GetBucketNotification: requests of it. Deprecated by AWS.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotification" />
[<RequireQualifiedAccess>]
module GetBucketNotification =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketNotificationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketNotificationInput) : GetBucketNotificationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketNotificationConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotificationConfiguration</summary>
[<NoComparison>]
type GetBucketNotificationConfigurationOutput =
    {
        /// <summary>On the wire: <c>TopicConfiguration</c>.</summary>
        TopicConfigurations: TopicConfiguration list
        /// <summary>On the wire: <c>QueueConfiguration</c>.</summary>
        QueueConfigurations: QueueConfiguration list
        /// <summary>On the wire: <c>CloudFunctionConfiguration</c>.</summary>
        LambdaFunctionConfigurations: LambdaFunctionConfiguration list
        EventBridgeConfiguration: EventBridgeConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketNotificationConfigurationOutput) : unit =
        let ms = s.Members
        if not x.TopicConfigurations.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.TopicConfigurations)
            let element0 = ms[0].Target.Element
            for item0 in x.TopicConfigurations do
                let inner1 = inner0.BeginStructure(element0)
                TopicConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        if not x.QueueConfigurations.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.QueueConfigurations)
            let element0 = ms[1].Target.Element
            for item0 in x.QueueConfigurations do
                let inner1 = inner0.BeginStructure(element0)
                QueueConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        if not x.LambdaFunctionConfigurations.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.LambdaFunctionConfigurations)
            let element0 = ms[2].Target.Element
            for item0 in x.LambdaFunctionConfigurations do
                let inner1 = inner0.BeginStructure(element0)
                LambdaFunctionConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        match x.EventBridgeConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            EventBridgeConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketNotificationConfigurationOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<TopicConfiguration>()
        let mutable f1 = ListCollector<QueueConfiguration>()
        let mutable f2 = ListCollector<LambdaFunctionConfiguration>()
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(TopicConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(QueueConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(LambdaFunctionConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- Some(EventBridgeConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TopicConfigurations = f0.Close()
          QueueConfigurations = f1.Close()
          LambdaFunctionConfigurations = f2.Close()
          EventBridgeConfiguration = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketNotificationConfigurationOutput> =
        { Write = fun w s x -> GetBucketNotificationConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketNotificationConfigurationOutput.Read(r, s) }

/// <summary>What GetBucketNotificationConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotificationConfiguration</summary>
[<NoComparison>]
type GetBucketNotificationConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketNotificationConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketNotificationConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketNotificationConfigurationInput> =
        { Write = fun w s x -> GetBucketNotificationConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetBucketNotificationConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput> =
        match Bound.cached 44 with
        | null -> Bound.define 44 "GetBucketNotificationConfiguration" GetBucketNotificationConfigurationInput.Shape GetBucketNotificationConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput> with
        member _.Operation = GetBucketNotificationConfigurationInput.Operation

/// <summary>GetBucketNotificationConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotificationConfiguration" />
[<RequireQualifiedAccess>]
module GetBucketNotificationConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketNotificationConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketNotificationConfigurationInput) : GetBucketNotificationConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketOwnershipControls answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketOwnershipControls</summary>
[<NoComparison>]
type GetBucketOwnershipControlsOutput =
    {
        OwnershipControls: OwnershipControls option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketOwnershipControlsOutput) : unit =
        let ms = s.Members
        match x.OwnershipControls with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            OwnershipControls.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketOwnershipControlsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(OwnershipControls.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { OwnershipControls = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketOwnershipControlsOutput> =
        { Write = fun w s x -> GetBucketOwnershipControlsOutput.Write(w, s, x)
          Read = fun r s -> GetBucketOwnershipControlsOutput.Read(r, s) }

/// <summary>What GetBucketOwnershipControls takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketOwnershipControls</summary>
[<NoComparison>]
type GetBucketOwnershipControlsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketOwnershipControlsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketOwnershipControlsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketOwnershipControlsInput> =
        { Write = fun w s x -> GetBucketOwnershipControlsInput.Write(w, s, x)
          Read = fun r s -> GetBucketOwnershipControlsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput> =
        match Bound.cached 45 with
        | null -> Bound.define 45 "GetBucketOwnershipControls" GetBucketOwnershipControlsInput.Shape GetBucketOwnershipControlsOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput> with
        member _.Operation = GetBucketOwnershipControlsInput.Operation

/// <summary>GetBucketOwnershipControls: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketOwnershipControls" />
[<RequireQualifiedAccess>]
module GetBucketOwnershipControls =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketOwnershipControlsInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketOwnershipControlsInput) : GetBucketOwnershipControlsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketPolicy answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicy</summary>
[<NoComparison>]
type GetBucketPolicyOutput =
    {
        Policy: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketPolicyOutput) : unit =
        let ms = s.Members
        match x.Policy with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketPolicyOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Policy = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketPolicyOutput> =
        { Write = fun w s x -> GetBucketPolicyOutput.Write(w, s, x)
          Read = fun r s -> GetBucketPolicyOutput.Read(r, s) }

/// <summary>What GetBucketPolicy takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicy</summary>
[<NoComparison>]
type GetBucketPolicyInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketPolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketPolicyInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketPolicyInput> =
        { Write = fun w s x -> GetBucketPolicyInput.Write(w, s, x)
          Read = fun r s -> GetBucketPolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketPolicyInput, GetBucketPolicyOutput> =
        match Bound.cached 46 with
        | null -> Bound.define 46 "GetBucketPolicy" GetBucketPolicyInput.Shape GetBucketPolicyOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketPolicyInput, GetBucketPolicyOutput> with
        member _.Operation = GetBucketPolicyInput.Operation

/// <summary>GetBucketPolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicy" />
[<RequireQualifiedAccess>]
module GetBucketPolicy =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketPolicyInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketPolicyInput) : GetBucketPolicyInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketPolicyStatus answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicyStatus</summary>
[<NoComparison>]
type GetBucketPolicyStatusOutput =
    {
        PolicyStatus: PolicyStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketPolicyStatusOutput) : unit =
        let ms = s.Members
        match x.PolicyStatus with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            PolicyStatus.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketPolicyStatusOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(PolicyStatus.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { PolicyStatus = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketPolicyStatusOutput> =
        { Write = fun w s x -> GetBucketPolicyStatusOutput.Write(w, s, x)
          Read = fun r s -> GetBucketPolicyStatusOutput.Read(r, s) }

/// <summary>What GetBucketPolicyStatus takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicyStatus</summary>
[<NoComparison>]
type GetBucketPolicyStatusInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketPolicyStatusInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketPolicyStatusInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketPolicyStatusInput> =
        { Write = fun w s x -> GetBucketPolicyStatusInput.Write(w, s, x)
          Read = fun r s -> GetBucketPolicyStatusInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput> =
        match Bound.cached 47 with
        | null -> Bound.define 47 "GetBucketPolicyStatus" GetBucketPolicyStatusInput.Shape GetBucketPolicyStatusOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput> with
        member _.Operation = GetBucketPolicyStatusInput.Operation

/// <summary>GetBucketPolicyStatus: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicyStatus" />
[<RequireQualifiedAccess>]
module GetBucketPolicyStatus =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketPolicyStatusInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketPolicyStatusInput) : GetBucketPolicyStatusInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketReplication answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketReplication</summary>
[<NoComparison>]
type GetBucketReplicationOutput =
    {
        ReplicationConfiguration: ReplicationConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketReplicationOutput) : unit =
        let ms = s.Members
        match x.ReplicationConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ReplicationConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketReplicationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ReplicationConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ReplicationConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketReplicationOutput> =
        { Write = fun w s x -> GetBucketReplicationOutput.Write(w, s, x)
          Read = fun r s -> GetBucketReplicationOutput.Read(r, s) }

/// <summary>What GetBucketReplication takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketReplication</summary>
[<NoComparison>]
type GetBucketReplicationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketReplicationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketReplicationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketReplicationInput> =
        { Write = fun w s x -> GetBucketReplicationInput.Write(w, s, x)
          Read = fun r s -> GetBucketReplicationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketReplicationInput, GetBucketReplicationOutput> =
        match Bound.cached 48 with
        | null -> Bound.define 48 "GetBucketReplication" GetBucketReplicationInput.Shape GetBucketReplicationOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketReplicationInput, GetBucketReplicationOutput> with
        member _.Operation = GetBucketReplicationInput.Operation

/// <summary>GetBucketReplication: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketReplication" />
[<RequireQualifiedAccess>]
module GetBucketReplication =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketReplicationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketReplicationInput) : GetBucketReplicationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketRequestPayment answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketRequestPayment</summary>
[<NoComparison>]
type GetBucketRequestPaymentOutput =
    {
        Payer: Payer option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketRequestPaymentOutput) : unit =
        let ms = s.Members
        match x.Payer with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketRequestPaymentOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(Payer.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Payer = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketRequestPaymentOutput> =
        { Write = fun w s x -> GetBucketRequestPaymentOutput.Write(w, s, x)
          Read = fun r s -> GetBucketRequestPaymentOutput.Read(r, s) }

/// <summary>What GetBucketRequestPayment takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketRequestPayment</summary>
[<NoComparison>]
type GetBucketRequestPaymentInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketRequestPaymentInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketRequestPaymentInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketRequestPaymentInput> =
        { Write = fun w s x -> GetBucketRequestPaymentInput.Write(w, s, x)
          Read = fun r s -> GetBucketRequestPaymentInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput> =
        match Bound.cached 49 with
        | null -> Bound.define 49 "GetBucketRequestPayment" GetBucketRequestPaymentInput.Shape GetBucketRequestPaymentOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput> with
        member _.Operation = GetBucketRequestPaymentInput.Operation

/// <summary>GetBucketRequestPayment: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketRequestPayment" />
[<RequireQualifiedAccess>]
module GetBucketRequestPayment =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketRequestPaymentInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketRequestPaymentInput) : GetBucketRequestPaymentInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketTagging</summary>
[<NoComparison>]
type GetBucketTaggingOutput =
    {
        /// <summary>Required.</summary>
        TagSet: S3Tag list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketTaggingOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.TagSet)
        let element0 = ms[0].Target.Element
        for item0 in x.TagSet do
            let inner1 = inner0.BeginStructure(element0)
            S3Tag.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketTaggingOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<S3Tag>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<S3Tag>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TagSet = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketTaggingOutput> =
        { Write = fun w s x -> GetBucketTaggingOutput.Write(w, s, x)
          Read = fun r s -> GetBucketTaggingOutput.Read(r, s) }

/// <summary>What GetBucketTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketTagging</summary>
[<NoComparison>]
type GetBucketTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketTaggingInput> =
        { Write = fun w s x -> GetBucketTaggingInput.Write(w, s, x)
          Read = fun r s -> GetBucketTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketTaggingInput, GetBucketTaggingOutput> =
        match Bound.cached 50 with
        | null -> Bound.define 50 "GetBucketTagging" GetBucketTaggingInput.Shape GetBucketTaggingOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketTaggingInput, GetBucketTaggingOutput> with
        member _.Operation = GetBucketTaggingInput.Operation

/// <summary>GetBucketTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketTagging" />
[<RequireQualifiedAccess>]
module GetBucketTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketTaggingInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketTaggingInput) : GetBucketTaggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketVersioning answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketVersioning</summary>
[<NoComparison>]
type GetBucketVersioningOutput =
    {
        Status: BucketVersioningStatus option
        /// <summary>On the wire: <c>MfaDelete</c>.</summary>
        MFADelete: MFADeleteStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketVersioningOutput) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.MFADelete with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketVersioningOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketVersioningStatus.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(MFADeleteStatus.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Status = f0
          MFADelete = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketVersioningOutput> =
        { Write = fun w s x -> GetBucketVersioningOutput.Write(w, s, x)
          Read = fun r s -> GetBucketVersioningOutput.Read(r, s) }

/// <summary>What GetBucketVersioning takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketVersioning</summary>
[<NoComparison>]
type GetBucketVersioningInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketVersioningInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketVersioningInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketVersioningInput> =
        { Write = fun w s x -> GetBucketVersioningInput.Write(w, s, x)
          Read = fun r s -> GetBucketVersioningInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketVersioningInput, GetBucketVersioningOutput> =
        match Bound.cached 51 with
        | null -> Bound.define 51 "GetBucketVersioning" GetBucketVersioningInput.Shape GetBucketVersioningOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketVersioningInput, GetBucketVersioningOutput> with
        member _.Operation = GetBucketVersioningInput.Operation

/// <summary>GetBucketVersioning: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketVersioning" />
[<RequireQualifiedAccess>]
module GetBucketVersioning =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketVersioningInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketVersioningInput) : GetBucketVersioningInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetBucketWebsite answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketWebsite</summary>
[<NoComparison>]
type GetBucketWebsiteOutput =
    {
        RedirectAllRequestsTo: RedirectAllRequestsTo option
        IndexDocument: IndexDocument option
        ErrorDocument: ErrorDocument option
        RoutingRules: RoutingRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketWebsiteOutput) : unit =
        let ms = s.Members
        match x.RedirectAllRequestsTo with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            RedirectAllRequestsTo.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.IndexDocument with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            IndexDocument.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ErrorDocument with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ErrorDocument.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        if not x.RoutingRules.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.RoutingRules)
            let element0 = ms[3].Target.Element
            for item0 in x.RoutingRules do
                let inner1 = inner0.BeginStructure(element0)
                RoutingRule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketWebsiteOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<RoutingRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(RedirectAllRequestsTo.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(IndexDocument.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(ErrorDocument.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- ListCollector<RoutingRule>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(RoutingRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { RedirectAllRequestsTo = f0
          IndexDocument = f1
          ErrorDocument = f2
          RoutingRules = f3.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketWebsiteOutput> =
        { Write = fun w s x -> GetBucketWebsiteOutput.Write(w, s, x)
          Read = fun r s -> GetBucketWebsiteOutput.Read(r, s) }

/// <summary>What GetBucketWebsite takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketWebsite</summary>
[<NoComparison>]
type GetBucketWebsiteInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketWebsiteInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketWebsiteInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetBucketWebsiteInput> =
        { Write = fun w s x -> GetBucketWebsiteInput.Write(w, s, x)
          Read = fun r s -> GetBucketWebsiteInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetBucketWebsiteInput, GetBucketWebsiteOutput> =
        match Bound.cached 52 with
        | null -> Bound.define 52 "GetBucketWebsite" GetBucketWebsiteInput.Shape GetBucketWebsiteOutput.Shape
        | operation -> operation

    interface IRequest<GetBucketWebsiteInput, GetBucketWebsiteOutput> with
        member _.Operation = GetBucketWebsiteInput.Operation

/// <summary>GetBucketWebsite: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketWebsite" />
[<RequireQualifiedAccess>]
module GetBucketWebsite =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetBucketWebsiteInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetBucketWebsiteInput) : GetBucketWebsiteInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type GetObjectOutput =
    {
        Body: ByteStream
        /// <summary>On the wire: header <c>x-amz-delete-marker</c>.</summary>
        DeleteMarker: bool option
        /// <summary>On the wire: header <c>accept-ranges</c>.</summary>
        AcceptRanges: string option
        /// <summary>On the wire: header <c>x-amz-expiration</c>.</summary>
        Expiration: string option
        /// <summary>On the wire: header <c>x-amz-restore</c>.</summary>
        Restore: string option
        /// <summary>On the wire: header <c>Last-Modified</c>.</summary>
        LastModified: DateTimeOffset option
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-missing-meta</c>.</summary>
        MissingMeta: int option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Range</c>.</summary>
        ContentRange: string option
        /// <summary>On the wire: header <c>Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>On the wire: header <c>Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
        WebsiteRedirectLocation: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-replication-status</c>.</summary>
        ReplicationStatus: ReplicationStatus option
        /// <summary>On the wire: header <c>x-amz-mp-parts-count</c>.</summary>
        PartsCount: int option
        /// <summary>On the wire: header <c>x-amz-tagging-count</c>.</summary>
        TagCount: int option
        /// <summary>On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>ExpiresString</c>.</summary>
        ExpiresString: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectOutput) : unit =
        let ms = s.Members
        w.Stream(ms[0], x.Body)
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()
        match x.AcceptRanges with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Expiration with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.Restore with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()
        match x.ContentLength with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[18], v.WireValue)
        | None -> ()
        match x.MissingMeta with
        | Some v ->
            w.Integer(ms[19], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.CacheControl with
        | Some v ->
            w.String(ms[21], v)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[23], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[24], v)
        | None -> ()
        match x.ContentRange with
        | Some v ->
            w.String(ms[25], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[26], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[27], v)
        | None -> ()
        match x.WebsiteRedirectLocation with
        | Some v ->
            w.String(ms[28], v)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[29], v.WireValue)
        | None -> ()
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[30], v.Count)
            let value0 = ms[30].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[30], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[30])
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[31], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[32], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[33], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[34], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[35], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[36], v.WireValue)
        | None -> ()
        match x.ReplicationStatus with
        | Some v ->
            w.String(ms[37], v.WireValue)
        | None -> ()
        match x.PartsCount with
        | Some v ->
            w.Integer(ms[38], v)
        | None -> ()
        match x.TagCount with
        | Some v ->
            w.Integer(ms[39], v)
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[40], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[41], v)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[42], v.WireValue)
        | None -> ()
        match x.ExpiresString with
        | Some v ->
            w.String(ms[43], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = None
        let mutable f29 = None
        let mutable f30 = DictBuilder<string, string>()
        let mutable has30 = false
        let mutable f31 = None
        let mutable f32 = None
        let mutable f33 = None
        let mutable f34 = None
        let mutable f35 = None
        let mutable f36 = None
        let mutable f37 = None
        let mutable f38 = None
        let mutable f39 = None
        let mutable f40 = None
        let mutable f41 = None
        let mutable f42 = None
        let mutable f43 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(r.Stream(ms[0]))
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Timestamp(ms[5]))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Choices.some(ChecksumType.ReadChoice(r, ms[18]))
            | 19 ->
                f19 <- Some(r.Integer(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.String(ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | 23 ->
                f23 <- Some(r.String(ms[23]))
            | 24 ->
                f24 <- Some(r.String(ms[24]))
            | 25 ->
                f25 <- Some(r.String(ms[25]))
            | 26 ->
                f26 <- Some(r.String(ms[26]))
            | 27 ->
                f27 <- Some(r.Timestamp(ms[27]))
            | 28 ->
                f28 <- Some(r.String(ms[28]))
            | 29 ->
                f29 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[29]))
            | 30 ->
                has30 <- true
                f30 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[30])
                let value0 = ms[30].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[30]) with
                    | null -> more0 <- false
                    | key0 ->
                        f30.Add(key0, inner0.String(value0))
            | 31 ->
                f31 <- Some(r.String(ms[31]))
            | 32 ->
                f32 <- Some(r.String(ms[32]))
            | 33 ->
                f33 <- Some(r.String(ms[33]))
            | 34 ->
                f34 <- Some(r.Boolean(ms[34]))
            | 35 ->
                f35 <- Choices.some(StorageClass.ReadChoice(r, ms[35]))
            | 36 ->
                f36 <- Choices.some(RequestCharged.ReadChoice(r, ms[36]))
            | 37 ->
                f37 <- Choices.some(ReplicationStatus.ReadChoice(r, ms[37]))
            | 38 ->
                f38 <- Some(r.Integer(ms[38]))
            | 39 ->
                f39 <- Some(r.Integer(ms[39]))
            | 40 ->
                f40 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[40]))
            | 41 ->
                f41 <- Some(r.Timestamp(ms[41]))
            | 42 ->
                f42 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[42]))
            | 43 ->
                f43 <- Some(r.String(ms[43]))
            | _ -> ()
            next <- r.Next s
        { Body = (match f0 with ValueSome v -> v | ValueNone -> ByteStream.OfBytes(Array.Empty<byte>()))
          DeleteMarker = f1
          AcceptRanges = f2
          Expiration = f3
          Restore = f4
          LastModified = f5
          ContentLength = f6
          ETag = f7
          ChecksumCRC32 = f8
          ChecksumCRC32C = f9
          ChecksumCRC64NVME = f10
          ChecksumSHA1 = f11
          ChecksumSHA256 = f12
          ChecksumSHA512 = f13
          ChecksumMD5 = f14
          ChecksumXXHASH64 = f15
          ChecksumXXHASH3 = f16
          ChecksumXXHASH128 = f17
          ChecksumType = f18
          MissingMeta = f19
          VersionId = f20
          CacheControl = f21
          ContentDisposition = f22
          ContentEncoding = f23
          ContentLanguage = f24
          ContentRange = f25
          ContentType = f26
          Expires = f27
          WebsiteRedirectLocation = f28
          ServerSideEncryption = f29
          Metadata = (if has30 then Some(f30.Close()) else None)
          SSECustomerAlgorithm = f31
          SSECustomerKeyMD5 = f32
          SSEKMSKeyId = f33
          BucketKeyEnabled = f34
          StorageClass = f35
          RequestCharged = f36
          ReplicationStatus = f37
          PartsCount = f38
          TagCount = f39
          ObjectLockMode = f40
          ObjectLockRetainUntilDate = f41
          ObjectLockLegalHoldStatus = f42
          ExpiresString = f43 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "GetObjectOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectOutput> =
        { Write = fun w s x -> GetObjectOutput.Write(w, s, x)
          Read = fun r s -> GetObjectOutput.Read(r, s) }

/// <summary>What GetObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type GetObjectInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>If-Modified-Since</c>.</summary>
        IfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        IfNoneMatch: string option
        /// <summary>On the wire: header <c>If-Unmodified-Since</c>.</summary>
        IfUnmodifiedSince: DateTimeOffset option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>Range</c>.</summary>
        Range: string option
        /// <summary>On the wire: query <c>response-cache-control</c>.</summary>
        ResponseCacheControl: string option
        /// <summary>On the wire: query <c>response-content-disposition</c>.</summary>
        ResponseContentDisposition: string option
        /// <summary>On the wire: query <c>response-content-encoding</c>.</summary>
        ResponseContentEncoding: string option
        /// <summary>On the wire: query <c>response-content-language</c>.</summary>
        ResponseContentLanguage: string option
        /// <summary>On the wire: query <c>response-content-type</c>.</summary>
        ResponseContentType: string option
        /// <summary>On the wire: query <c>response-expires</c>.</summary>
        ResponseExpires: DateTimeOffset option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: query <c>partNumber</c>.</summary>
        PartNumber: int option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-checksum-mode</c>.</summary>
        ChecksumMode: ChecksumMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.IfMatch with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.IfModifiedSince with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.IfNoneMatch with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.IfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()
        w.String(ms[5], x.Key)
        match x.Range with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ResponseCacheControl with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ResponseContentDisposition with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ResponseContentEncoding with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ResponseContentLanguage with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ResponseContentType with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ResponseExpires with
        | Some v ->
            w.Timestamp(ms[12], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[17], v.WireValue)
        | None -> ()
        match x.PartNumber with
        | Some v ->
            w.Integer(ms[18], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.ChecksumMode with
        | Some v ->
            w.String(ms[20], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ""
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | 5 ->
                f5 <- r.String(ms[5])
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.Timestamp(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Choices.some(RequestPayer.ReadChoice(r, ms[17]))
            | 18 ->
                f18 <- Some(r.Integer(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Choices.some(ChecksumMode.ReadChoice(r, ms[20]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          IfMatch = f1
          IfModifiedSince = f2
          IfNoneMatch = f3
          IfUnmodifiedSince = f4
          Key = f5
          Range = f6
          ResponseCacheControl = f7
          ResponseContentDisposition = f8
          ResponseContentEncoding = f9
          ResponseContentLanguage = f10
          ResponseContentType = f11
          ResponseExpires = f12
          VersionId = f13
          SSECustomerAlgorithm = f14
          SSECustomerKey = f15
          SSECustomerKeyMD5 = f16
          RequestPayer = f17
          PartNumber = f18
          ExpectedBucketOwner = f19
          ChecksumMode = f20 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "GetObjectInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectInput> =
        { Write = fun w s x -> GetObjectInput.Write(w, s, x)
          Read = fun r s -> GetObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectInput, GetObjectOutput> =
        match Bound.cached 53 with
        | null -> Bound.define 53 "GetObject" GetObjectInput.Shape GetObjectOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectInput, GetObjectOutput> with
        member _.Operation = GetObjectInput.Operation

/// <summary>GetObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObject" />
[<RequireQualifiedAccess>]
module GetObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectInput =
        { Bucket = bucket
          IfMatch = None
          IfModifiedSince = None
          IfNoneMatch = None
          IfUnmodifiedSince = None
          Key = key
          Range = None
          ResponseCacheControl = None
          ResponseContentDisposition = None
          ResponseContentEncoding = None
          ResponseContentLanguage = None
          ResponseContentType = None
          ResponseExpires = None
          VersionId = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          RequestPayer = None
          PartNumber = None
          ExpectedBucketOwner = None
          ChecksumMode = None }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfModifiedSince. On the wire: header <c>If-Modified-Since</c>.</summary>
    let ifModifiedSince (value: DateTimeOffset) (input: GetObjectInput) : GetObjectInput =
        { input with IfModifiedSince = Some value }

    /// <summary>Sets IfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let ifNoneMatch (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with IfNoneMatch = Some value }

    /// <summary>Sets IfUnmodifiedSince. On the wire: header <c>If-Unmodified-Since</c>.</summary>
    let ifUnmodifiedSince (value: DateTimeOffset) (input: GetObjectInput) : GetObjectInput =
        { input with IfUnmodifiedSince = Some value }

    /// <summary>Sets Range. On the wire: header <c>Range</c>.</summary>
    let range (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with Range = Some value }

    /// <summary>Sets ResponseCacheControl. On the wire: query <c>response-cache-control</c>.</summary>
    let responseCacheControl (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseCacheControl = Some value }

    /// <summary>Sets ResponseContentDisposition. On the wire: query <c>response-content-disposition</c>.</summary>
    let responseContentDisposition (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseContentDisposition = Some value }

    /// <summary>Sets ResponseContentEncoding. On the wire: query <c>response-content-encoding</c>.</summary>
    let responseContentEncoding (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseContentEncoding = Some value }

    /// <summary>Sets ResponseContentLanguage. On the wire: query <c>response-content-language</c>.</summary>
    let responseContentLanguage (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseContentLanguage = Some value }

    /// <summary>Sets ResponseContentType. On the wire: query <c>response-content-type</c>.</summary>
    let responseContentType (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseContentType = Some value }

    /// <summary>Sets ResponseExpires. On the wire: query <c>response-expires</c>.</summary>
    let responseExpires (value: DateTimeOffset) (input: GetObjectInput) : GetObjectInput =
        { input with ResponseExpires = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with VersionId = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectInput) : GetObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets PartNumber. On the wire: query <c>partNumber</c>.</summary>
    let partNumber (value: int) (input: GetObjectInput) : GetObjectInput =
        { input with PartNumber = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectInput) : GetObjectInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumMode. On the wire: header <c>x-amz-checksum-mode</c>.</summary>
    let checksumMode (value: ChecksumMode) (input: GetObjectInput) : GetObjectInput =
        { input with ChecksumMode = Some value }

/// <summary>What GetObjectAcl answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAcl</summary>
[<NoComparison>]
type GetObjectAclOutput =
    {
        Owner: Owner option
        /// <summary>On the wire: <c>AccessControlList</c>.</summary>
        Grants: Grant list
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAclOutput) : unit =
        let ms = s.Members
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Owner.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        if not x.Grants.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.Grants)
            let element0 = ms[1].Target.Element
            for item0 in x.Grants do
                let inner1 = inner0.BeginStructure(element0)
                Grant.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.RequestCharged with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAclOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<Grant>()
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Owner.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- ListCollector<Grant>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(Grant.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Choices.some(RequestCharged.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { Owner = f0
          Grants = f1.Close()
          RequestCharged = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAclOutput> =
        { Write = fun w s x -> GetObjectAclOutput.Write(w, s, x)
          Read = fun r s -> GetObjectAclOutput.Read(r, s) }

/// <summary>What GetObjectAcl takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAcl</summary>
[<NoComparison>]
type GetObjectAclInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAclInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAclInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          RequestPayer = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAclInput> =
        { Write = fun w s x -> GetObjectAclInput.Write(w, s, x)
          Read = fun r s -> GetObjectAclInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectAclInput, GetObjectAclOutput> =
        match Bound.cached 54 with
        | null -> Bound.define 54 "GetObjectAcl" GetObjectAclInput.Shape GetObjectAclOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectAclInput, GetObjectAclOutput> with
        member _.Operation = GetObjectAclInput.Operation

/// <summary>GetObjectAcl: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAcl" />
[<RequireQualifiedAccess>]
module GetObjectAcl =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectAclInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectAclInput) : GetObjectAclInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectAclInput) : GetObjectAclInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectAclInput) : GetObjectAclInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObjectAnnotation answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAnnotation</summary>
[<NoComparison>]
type GetObjectAnnotationOutput =
    {
        AnnotationPayload: ByteStream
        /// <summary>On the wire: header <c>x-amz-object-version-id</c>.</summary>
        ObjectVersionId: string option
        /// <summary>On the wire: header <c>Last-Modified</c>.</summary>
        LastModified: DateTimeOffset option
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-replication-status</c>.</summary>
        ReplicationStatus: ReplicationStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAnnotationOutput) : unit =
        let ms = s.Members
        w.Stream(ms[0], x.AnnotationPayload)
        match x.ObjectVersionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.ContentLength with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[15], v.WireValue)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[17], v.WireValue)
        | None -> ()
        match x.ReplicationStatus with
        | Some v ->
            w.String(ms[18], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAnnotationOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(r.Stream(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Choices.some(ChecksumType.ReadChoice(r, ms[15]))
            | 16 ->
                f16 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[16]))
            | 17 ->
                f17 <- Choices.some(RequestCharged.ReadChoice(r, ms[17]))
            | 18 ->
                f18 <- Choices.some(ReplicationStatus.ReadChoice(r, ms[18]))
            | _ -> ()
            next <- r.Next s
        { AnnotationPayload = (match f0 with ValueSome v -> v | ValueNone -> ByteStream.OfBytes(Array.Empty<byte>()))
          ObjectVersionId = f1
          LastModified = f2
          ContentLength = f3
          ETag = f4
          ChecksumCRC32 = f5
          ChecksumCRC32C = f6
          ChecksumCRC64NVME = f7
          ChecksumSHA1 = f8
          ChecksumSHA256 = f9
          ChecksumSHA512 = f10
          ChecksumMD5 = f11
          ChecksumXXHASH64 = f12
          ChecksumXXHASH3 = f13
          ChecksumXXHASH128 = f14
          ChecksumType = f15
          ServerSideEncryption = f16
          RequestCharged = f17
          ReplicationStatus = f18 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAnnotationOutput> =
        { Write = fun w s x -> GetObjectAnnotationOutput.Write(w, s, x)
          Read = fun r s -> GetObjectAnnotationOutput.Read(r, s) }

/// <summary>What GetObjectAnnotation takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAnnotation</summary>
[<NoComparison>]
type GetObjectAnnotationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>annotationName</c>.
        /// </summary>
        AnnotationName: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-checksum-mode</c>.</summary>
        ChecksumMode: ChecksumMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAnnotationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        w.String(ms[2], x.AnnotationName)
        match x.VersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumMode with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAnnotationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(ChecksumMode.ReadChoice(r, ms[6]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          AnnotationName = f2
          VersionId = f3
          RequestPayer = f4
          ExpectedBucketOwner = f5
          ChecksumMode = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAnnotationInput> =
        { Write = fun w s x -> GetObjectAnnotationInput.Write(w, s, x)
          Read = fun r s -> GetObjectAnnotationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectAnnotationInput, GetObjectAnnotationOutput> =
        match Bound.cached 55 with
        | null -> Bound.define 55 "GetObjectAnnotation" GetObjectAnnotationInput.Shape GetObjectAnnotationOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectAnnotationInput, GetObjectAnnotationOutput> with
        member _.Operation = GetObjectAnnotationInput.Operation

/// <summary>GetObjectAnnotation: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAnnotation" />
[<RequireQualifiedAccess>]
module GetObjectAnnotation =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (annotationName: string) : GetObjectAnnotationInput =
        { Bucket = bucket
          Key = key
          AnnotationName = annotationName
          VersionId = None
          RequestPayer = None
          ExpectedBucketOwner = None
          ChecksumMode = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectAnnotationInput) : GetObjectAnnotationInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectAnnotationInput) : GetObjectAnnotationInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectAnnotationInput) : GetObjectAnnotationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumMode. On the wire: header <c>x-amz-checksum-mode</c>.</summary>
    let checksumMode (value: ChecksumMode) (input: GetObjectAnnotationInput) : GetObjectAnnotationInput =
        { input with ChecksumMode = Some value }

/// <summary>What GetObjectAttributes answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAttributes</summary>
[<NoComparison>]
type GetObjectAttributesOutput =
    {
        /// <summary>On the wire: header <c>x-amz-delete-marker</c>.</summary>
        DeleteMarker: bool option
        /// <summary>On the wire: header <c>Last-Modified</c>.</summary>
        LastModified: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        ETag: string option
        Checksum: S3Checksum option
        ObjectParts: GetObjectAttributesParts option
        StorageClass: StorageClass option
        ObjectSize: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAttributesOutput) : unit =
        let ms = s.Members
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.Checksum with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            S3Checksum.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.ObjectParts with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            GetObjectAttributesParts.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()
        match x.ObjectSize with
        | Some v ->
            w.Long(ms[8], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAttributesOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(RequestCharged.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(S3Checksum.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(GetObjectAttributesParts.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Choices.some(StorageClass.ReadChoice(r, ms[7]))
            | 8 ->
                f8 <- Some(r.Long(ms[8]))
            | _ -> ()
            next <- r.Next s
        { DeleteMarker = f0
          LastModified = f1
          VersionId = f2
          RequestCharged = f3
          ETag = f4
          Checksum = f5
          ObjectParts = f6
          StorageClass = f7
          ObjectSize = f8 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAttributesOutput> =
        { Write = fun w s x -> GetObjectAttributesOutput.Write(w, s, x)
          Read = fun r s -> GetObjectAttributesOutput.Read(r, s) }

/// <summary>What GetObjectAttributes takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAttributes</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type GetObjectAttributesInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-max-parts</c>.</summary>
        MaxParts: int option
        /// <summary>On the wire: header <c>x-amz-part-number-marker</c>.</summary>
        PartNumberMarker: int option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>
        /// Required.
        /// On the wire: header <c>x-amz-object-attributes</c>.
        /// </summary>
        ObjectAttributes: ObjectAttributes list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAttributesInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.MaxParts with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.PartNumberMarker with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        let inner0 = w.BeginList(ms[10], List.length x.ObjectAttributes)
        let element0 = ms[10].Target.Element
        for item0 in x.ObjectAttributes do
            inner0.String(element0, item0.WireValue)
        inner0.EndList(ms[10])

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAttributesInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = ListCollector<ObjectAttributes>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(RequestPayer.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- ListCollector<ObjectAttributes>()
                let inner0 = r.List(ms[10])
                let element0 = ms[10].Target.Element
                while inner0.NextElement(ms[10]) do
                    f10.Add(ObjectAttributes.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          MaxParts = f3
          PartNumberMarker = f4
          SSECustomerAlgorithm = f5
          SSECustomerKey = f6
          SSECustomerKeyMD5 = f7
          RequestPayer = f8
          ExpectedBucketOwner = f9
          ObjectAttributes = f10.Close() }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "GetObjectAttributesInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectAttributesInput> =
        { Write = fun w s x -> GetObjectAttributesInput.Write(w, s, x)
          Read = fun r s -> GetObjectAttributesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectAttributesInput, GetObjectAttributesOutput> =
        match Bound.cached 56 with
        | null -> Bound.define 56 "GetObjectAttributes" GetObjectAttributesInput.Shape GetObjectAttributesOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectAttributesInput, GetObjectAttributesOutput> with
        member _.Operation = GetObjectAttributesInput.Operation

/// <summary>GetObjectAttributes: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAttributes" />
[<RequireQualifiedAccess>]
module GetObjectAttributes =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (objectAttributes: ObjectAttributes list) : GetObjectAttributesInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          MaxParts = None
          PartNumberMarker = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          RequestPayer = None
          ExpectedBucketOwner = None
          ObjectAttributes = objectAttributes }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with VersionId = Some value }

    /// <summary>Sets MaxParts. On the wire: header <c>x-amz-max-parts</c>.</summary>
    let maxParts (value: int) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with MaxParts = Some value }

    /// <summary>Sets PartNumberMarker. On the wire: header <c>x-amz-part-number-marker</c>.</summary>
    let partNumberMarker (value: int) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with PartNumberMarker = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectAttributesInput) : GetObjectAttributesInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObjectLegalHold answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLegalHold</summary>
[<NoComparison>]
type GetObjectLegalHoldOutput =
    {
        LegalHold: ObjectLockLegalHold option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectLegalHoldOutput) : unit =
        let ms = s.Members
        match x.LegalHold with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ObjectLockLegalHold.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectLegalHoldOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ObjectLockLegalHold.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { LegalHold = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectLegalHoldOutput> =
        { Write = fun w s x -> GetObjectLegalHoldOutput.Write(w, s, x)
          Read = fun r s -> GetObjectLegalHoldOutput.Read(r, s) }

/// <summary>What GetObjectLegalHold takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLegalHold</summary>
[<NoComparison>]
type GetObjectLegalHoldInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectLegalHoldInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectLegalHoldInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          RequestPayer = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectLegalHoldInput> =
        { Write = fun w s x -> GetObjectLegalHoldInput.Write(w, s, x)
          Read = fun r s -> GetObjectLegalHoldInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectLegalHoldInput, GetObjectLegalHoldOutput> =
        match Bound.cached 57 with
        | null -> Bound.define 57 "GetObjectLegalHold" GetObjectLegalHoldInput.Shape GetObjectLegalHoldOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectLegalHoldInput, GetObjectLegalHoldOutput> with
        member _.Operation = GetObjectLegalHoldInput.Operation

/// <summary>GetObjectLegalHold: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLegalHold" />
[<RequireQualifiedAccess>]
module GetObjectLegalHold =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectLegalHoldInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectLegalHoldInput) : GetObjectLegalHoldInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectLegalHoldInput) : GetObjectLegalHoldInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectLegalHoldInput) : GetObjectLegalHoldInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObjectLockConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLockConfiguration</summary>
[<NoComparison>]
type GetObjectLockConfigurationOutput =
    {
        ObjectLockConfiguration: ObjectLockConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectLockConfigurationOutput) : unit =
        let ms = s.Members
        match x.ObjectLockConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ObjectLockConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectLockConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ObjectLockConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ObjectLockConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectLockConfigurationOutput> =
        { Write = fun w s x -> GetObjectLockConfigurationOutput.Write(w, s, x)
          Read = fun r s -> GetObjectLockConfigurationOutput.Read(r, s) }

/// <summary>What GetObjectLockConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLockConfiguration</summary>
[<NoComparison>]
type GetObjectLockConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectLockConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectLockConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectLockConfigurationInput> =
        { Write = fun w s x -> GetObjectLockConfigurationInput.Write(w, s, x)
          Read = fun r s -> GetObjectLockConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput> =
        match Bound.cached 58 with
        | null -> Bound.define 58 "GetObjectLockConfiguration" GetObjectLockConfigurationInput.Shape GetObjectLockConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput> with
        member _.Operation = GetObjectLockConfigurationInput.Operation

/// <summary>GetObjectLockConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLockConfiguration" />
[<RequireQualifiedAccess>]
module GetObjectLockConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetObjectLockConfigurationInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectLockConfigurationInput) : GetObjectLockConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObjectRetention answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectRetention</summary>
[<NoComparison>]
type GetObjectRetentionOutput =
    {
        Retention: ObjectLockRetention option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectRetentionOutput) : unit =
        let ms = s.Members
        match x.Retention with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ObjectLockRetention.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectRetentionOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ObjectLockRetention.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Retention = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectRetentionOutput> =
        { Write = fun w s x -> GetObjectRetentionOutput.Write(w, s, x)
          Read = fun r s -> GetObjectRetentionOutput.Read(r, s) }

/// <summary>What GetObjectRetention takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectRetention</summary>
[<NoComparison>]
type GetObjectRetentionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectRetentionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectRetentionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          RequestPayer = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectRetentionInput> =
        { Write = fun w s x -> GetObjectRetentionInput.Write(w, s, x)
          Read = fun r s -> GetObjectRetentionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectRetentionInput, GetObjectRetentionOutput> =
        match Bound.cached 59 with
        | null -> Bound.define 59 "GetObjectRetention" GetObjectRetentionInput.Shape GetObjectRetentionOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectRetentionInput, GetObjectRetentionOutput> with
        member _.Operation = GetObjectRetentionInput.Operation

/// <summary>GetObjectRetention: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectRetention" />
[<RequireQualifiedAccess>]
module GetObjectRetention =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectRetentionInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectRetentionInput) : GetObjectRetentionInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectRetentionInput) : GetObjectRetentionInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectRetentionInput) : GetObjectRetentionInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetObjectTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTagging</summary>
[<NoComparison>]
type GetObjectTaggingOutput =
    {
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>Required.</summary>
        TagSet: S3Tag list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectTaggingOutput) : unit =
        let ms = s.Members
        match x.VersionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        let inner0 = w.BeginList(ms[1], List.length x.TagSet)
        let element0 = ms[1].Target.Element
        for item0 in x.TagSet do
            let inner1 = inner0.BeginStructure(element0)
            S3Tag.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectTaggingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<S3Tag>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { VersionId = f0
          TagSet = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectTaggingOutput> =
        { Write = fun w s x -> GetObjectTaggingOutput.Write(w, s, x)
          Read = fun r s -> GetObjectTaggingOutput.Read(r, s) }

/// <summary>What GetObjectTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTagging</summary>
[<NoComparison>]
type GetObjectTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          ExpectedBucketOwner = f3
          RequestPayer = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectTaggingInput> =
        { Write = fun w s x -> GetObjectTaggingInput.Write(w, s, x)
          Read = fun r s -> GetObjectTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectTaggingInput, GetObjectTaggingOutput> =
        match Bound.cached 60 with
        | null -> Bound.define 60 "GetObjectTagging" GetObjectTaggingInput.Shape GetObjectTaggingOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectTaggingInput, GetObjectTaggingOutput> with
        member _.Operation = GetObjectTaggingInput.Operation

/// <summary>GetObjectTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTagging" />
[<RequireQualifiedAccess>]
module GetObjectTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectTaggingInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          ExpectedBucketOwner = None
          RequestPayer = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: GetObjectTaggingInput) : GetObjectTaggingInput =
        { input with VersionId = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectTaggingInput) : GetObjectTaggingInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectTaggingInput) : GetObjectTaggingInput =
        { input with RequestPayer = Some value }

/// <summary>What GetObjectTorrent answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTorrent</summary>
[<NoComparison>]
type GetObjectTorrentOutput =
    {
        Body: ByteStream
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectTorrentOutput) : unit =
        let ms = s.Members
        w.Stream(ms[0], x.Body)
        match x.RequestCharged with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectTorrentOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(r.Stream(ms[0]))
            | 1 ->
                f1 <- Choices.some(RequestCharged.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Body = (match f0 with ValueSome v -> v | ValueNone -> ByteStream.OfBytes(Array.Empty<byte>()))
          RequestCharged = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectTorrentOutput> =
        { Write = fun w s x -> GetObjectTorrentOutput.Write(w, s, x)
          Read = fun r s -> GetObjectTorrentOutput.Read(r, s) }

/// <summary>What GetObjectTorrent takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTorrent</summary>
[<NoComparison>]
type GetObjectTorrentInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectTorrentInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.RequestPayer with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectTorrentInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Choices.some(RequestPayer.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          RequestPayer = f2
          ExpectedBucketOwner = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetObjectTorrentInput> =
        { Write = fun w s x -> GetObjectTorrentInput.Write(w, s, x)
          Read = fun r s -> GetObjectTorrentInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetObjectTorrentInput, GetObjectTorrentOutput> =
        match Bound.cached 61 with
        | null -> Bound.define 61 "GetObjectTorrent" GetObjectTorrentInput.Shape GetObjectTorrentOutput.Shape
        | operation -> operation

    interface IRequest<GetObjectTorrentInput, GetObjectTorrentOutput> with
        member _.Operation = GetObjectTorrentInput.Operation

/// <summary>GetObjectTorrent: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTorrent" />
[<RequireQualifiedAccess>]
module GetObjectTorrent =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : GetObjectTorrentInput =
        { Bucket = bucket
          Key = key
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: GetObjectTorrentInput) : GetObjectTorrentInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetObjectTorrentInput) : GetObjectTorrentInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What GetPublicAccessBlock answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetPublicAccessBlock</summary>
[<NoComparison>]
type GetPublicAccessBlockOutput =
    {
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetPublicAccessBlockOutput) : unit =
        let ms = s.Members
        match x.PublicAccessBlockConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            PublicAccessBlockConfiguration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetPublicAccessBlockOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(PublicAccessBlockConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { PublicAccessBlockConfiguration = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetPublicAccessBlockOutput> =
        { Write = fun w s x -> GetPublicAccessBlockOutput.Write(w, s, x)
          Read = fun r s -> GetPublicAccessBlockOutput.Read(r, s) }

/// <summary>What GetPublicAccessBlock takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetPublicAccessBlock</summary>
[<NoComparison>]
type GetPublicAccessBlockInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetPublicAccessBlockInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetPublicAccessBlockInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetPublicAccessBlockInput> =
        { Write = fun w s x -> GetPublicAccessBlockInput.Write(w, s, x)
          Read = fun r s -> GetPublicAccessBlockInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetPublicAccessBlockInput, GetPublicAccessBlockOutput> =
        match Bound.cached 62 with
        | null -> Bound.define 62 "GetPublicAccessBlock" GetPublicAccessBlockInput.Shape GetPublicAccessBlockOutput.Shape
        | operation -> operation

    interface IRequest<GetPublicAccessBlockInput, GetPublicAccessBlockOutput> with
        member _.Operation = GetPublicAccessBlockInput.Operation

/// <summary>GetPublicAccessBlock: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetPublicAccessBlock" />
[<RequireQualifiedAccess>]
module GetPublicAccessBlock =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : GetPublicAccessBlockInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: GetPublicAccessBlockInput) : GetPublicAccessBlockInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What HeadBucket answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadBucket</summary>
[<NoComparison>]
type HeadBucketOutput =
    {
        /// <summary>
        /// 1 to 128 characters.
        /// Pattern <c>arn:[^:]+:(s3|s3express):.*</c>.
        /// On the wire: header <c>x-amz-bucket-arn</c>.
        /// </summary>
        BucketArn: string option
        /// <summary>On the wire: header <c>x-amz-bucket-location-type</c>.</summary>
        BucketLocationType: LocationType option
        /// <summary>On the wire: header <c>x-amz-bucket-location-name</c>.</summary>
        BucketLocationName: string option
        /// <summary>
        /// 0 to 20 characters.
        /// On the wire: header <c>x-amz-bucket-region</c>.
        /// </summary>
        BucketRegion: string option
        /// <summary>On the wire: header <c>x-amz-access-point-alias</c>.</summary>
        AccessPointAlias: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: HeadBucketOutput) : unit =
        let ms = s.Members
        match x.BucketArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.BucketLocationType with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.BucketLocationName with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.BucketRegion with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.AccessPointAlias with
        | Some v ->
            w.Boolean(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : HeadBucketOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(LocationType.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Boolean(ms[4]))
            | _ -> ()
            next <- r.Next s
        { BucketArn = f0
          BucketLocationType = f1
          BucketLocationName = f2
          BucketRegion = f3
          AccessPointAlias = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<HeadBucketOutput> =
        { Write = fun w s x -> HeadBucketOutput.Write(w, s, x)
          Read = fun r s -> HeadBucketOutput.Read(r, s) }

/// <summary>What HeadBucket takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadBucket</summary>
[<NoComparison>]
type HeadBucketInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: HeadBucketInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : HeadBucketInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ExpectedBucketOwner = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<HeadBucketInput> =
        { Write = fun w s x -> HeadBucketInput.Write(w, s, x)
          Read = fun r s -> HeadBucketInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<HeadBucketInput, HeadBucketOutput> =
        match Bound.cached 63 with
        | null -> Bound.define 63 "HeadBucket" HeadBucketInput.Shape HeadBucketOutput.Shape
        | operation -> operation

    interface IRequest<HeadBucketInput, HeadBucketOutput> with
        member _.Operation = HeadBucketInput.Operation

/// <summary>HeadBucket: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadBucket" />
[<RequireQualifiedAccess>]
module HeadBucket =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : HeadBucketInput =
        { Bucket = bucket
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: HeadBucketInput) : HeadBucketInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What HeadObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type HeadObjectOutput =
    {
        /// <summary>On the wire: header <c>x-amz-delete-marker</c>.</summary>
        DeleteMarker: bool option
        /// <summary>On the wire: header <c>accept-ranges</c>.</summary>
        AcceptRanges: string option
        /// <summary>On the wire: header <c>x-amz-expiration</c>.</summary>
        Expiration: string option
        /// <summary>On the wire: header <c>x-amz-restore</c>.</summary>
        Restore: string option
        /// <summary>On the wire: header <c>x-amz-archive-status</c>.</summary>
        ArchiveStatus: ArchiveStatus option
        /// <summary>On the wire: header <c>Last-Modified</c>.</summary>
        LastModified: DateTimeOffset option
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-missing-meta</c>.</summary>
        MissingMeta: int option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>On the wire: header <c>Content-Range</c>.</summary>
        ContentRange: string option
        /// <summary>On the wire: header <c>Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
        WebsiteRedirectLocation: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-replication-status</c>.</summary>
        ReplicationStatus: ReplicationStatus option
        /// <summary>On the wire: header <c>x-amz-mp-parts-count</c>.</summary>
        PartsCount: int option
        /// <summary>On the wire: header <c>x-amz-tagging-count</c>.</summary>
        TagCount: int option
        /// <summary>On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>ExpiresString</c>.</summary>
        ExpiresString: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: HeadObjectOutput) : unit =
        let ms = s.Members
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.AcceptRanges with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Expiration with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Restore with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ArchiveStatus with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()
        match x.ContentLength with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[17], v.WireValue)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.MissingMeta with
        | Some v ->
            w.Integer(ms[19], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.CacheControl with
        | Some v ->
            w.String(ms[21], v)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[23], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[24], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[25], v)
        | None -> ()
        match x.ContentRange with
        | Some v ->
            w.String(ms[26], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[27], v)
        | None -> ()
        match x.WebsiteRedirectLocation with
        | Some v ->
            w.String(ms[28], v)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[29], v.WireValue)
        | None -> ()
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[30], v.Count)
            let value0 = ms[30].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[30], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[30])
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[31], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[32], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[33], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[34], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[35], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[36], v.WireValue)
        | None -> ()
        match x.ReplicationStatus with
        | Some v ->
            w.String(ms[37], v.WireValue)
        | None -> ()
        match x.PartsCount with
        | Some v ->
            w.Integer(ms[38], v)
        | None -> ()
        match x.TagCount with
        | Some v ->
            w.Integer(ms[39], v)
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[40], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[41], v)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[42], v.WireValue)
        | None -> ()
        match x.ExpiresString with
        | Some v ->
            w.String(ms[43], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : HeadObjectOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = None
        let mutable f29 = None
        let mutable f30 = DictBuilder<string, string>()
        let mutable has30 = false
        let mutable f31 = None
        let mutable f32 = None
        let mutable f33 = None
        let mutable f34 = None
        let mutable f35 = None
        let mutable f36 = None
        let mutable f37 = None
        let mutable f38 = None
        let mutable f39 = None
        let mutable f40 = None
        let mutable f41 = None
        let mutable f42 = None
        let mutable f43 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ArchiveStatus.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.Timestamp(ms[5]))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Choices.some(ChecksumType.ReadChoice(r, ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.Integer(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.String(ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | 23 ->
                f23 <- Some(r.String(ms[23]))
            | 24 ->
                f24 <- Some(r.String(ms[24]))
            | 25 ->
                f25 <- Some(r.String(ms[25]))
            | 26 ->
                f26 <- Some(r.String(ms[26]))
            | 27 ->
                f27 <- Some(r.Timestamp(ms[27]))
            | 28 ->
                f28 <- Some(r.String(ms[28]))
            | 29 ->
                f29 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[29]))
            | 30 ->
                has30 <- true
                f30 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[30])
                let value0 = ms[30].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[30]) with
                    | null -> more0 <- false
                    | key0 ->
                        f30.Add(key0, inner0.String(value0))
            | 31 ->
                f31 <- Some(r.String(ms[31]))
            | 32 ->
                f32 <- Some(r.String(ms[32]))
            | 33 ->
                f33 <- Some(r.String(ms[33]))
            | 34 ->
                f34 <- Some(r.Boolean(ms[34]))
            | 35 ->
                f35 <- Choices.some(StorageClass.ReadChoice(r, ms[35]))
            | 36 ->
                f36 <- Choices.some(RequestCharged.ReadChoice(r, ms[36]))
            | 37 ->
                f37 <- Choices.some(ReplicationStatus.ReadChoice(r, ms[37]))
            | 38 ->
                f38 <- Some(r.Integer(ms[38]))
            | 39 ->
                f39 <- Some(r.Integer(ms[39]))
            | 40 ->
                f40 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[40]))
            | 41 ->
                f41 <- Some(r.Timestamp(ms[41]))
            | 42 ->
                f42 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[42]))
            | 43 ->
                f43 <- Some(r.String(ms[43]))
            | _ -> ()
            next <- r.Next s
        { DeleteMarker = f0
          AcceptRanges = f1
          Expiration = f2
          Restore = f3
          ArchiveStatus = f4
          LastModified = f5
          ContentLength = f6
          ChecksumCRC32 = f7
          ChecksumCRC32C = f8
          ChecksumCRC64NVME = f9
          ChecksumSHA1 = f10
          ChecksumSHA256 = f11
          ChecksumSHA512 = f12
          ChecksumMD5 = f13
          ChecksumXXHASH64 = f14
          ChecksumXXHASH3 = f15
          ChecksumXXHASH128 = f16
          ChecksumType = f17
          ETag = f18
          MissingMeta = f19
          VersionId = f20
          CacheControl = f21
          ContentDisposition = f22
          ContentEncoding = f23
          ContentLanguage = f24
          ContentType = f25
          ContentRange = f26
          Expires = f27
          WebsiteRedirectLocation = f28
          ServerSideEncryption = f29
          Metadata = (if has30 then Some(f30.Close()) else None)
          SSECustomerAlgorithm = f31
          SSECustomerKeyMD5 = f32
          SSEKMSKeyId = f33
          BucketKeyEnabled = f34
          StorageClass = f35
          RequestCharged = f36
          ReplicationStatus = f37
          PartsCount = f38
          TagCount = f39
          ObjectLockMode = f40
          ObjectLockRetainUntilDate = f41
          ObjectLockLegalHoldStatus = f42
          ExpiresString = f43 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "HeadObjectOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<HeadObjectOutput> =
        { Write = fun w s x -> HeadObjectOutput.Write(w, s, x)
          Read = fun r s -> HeadObjectOutput.Read(r, s) }

/// <summary>What HeadObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type HeadObjectInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>If-Modified-Since</c>.</summary>
        IfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        IfNoneMatch: string option
        /// <summary>On the wire: header <c>If-Unmodified-Since</c>.</summary>
        IfUnmodifiedSince: DateTimeOffset option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>Range</c>.</summary>
        Range: string option
        /// <summary>On the wire: query <c>response-cache-control</c>.</summary>
        ResponseCacheControl: string option
        /// <summary>On the wire: query <c>response-content-disposition</c>.</summary>
        ResponseContentDisposition: string option
        /// <summary>On the wire: query <c>response-content-encoding</c>.</summary>
        ResponseContentEncoding: string option
        /// <summary>On the wire: query <c>response-content-language</c>.</summary>
        ResponseContentLanguage: string option
        /// <summary>On the wire: query <c>response-content-type</c>.</summary>
        ResponseContentType: string option
        /// <summary>On the wire: query <c>response-expires</c>.</summary>
        ResponseExpires: DateTimeOffset option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: query <c>partNumber</c>.</summary>
        PartNumber: int option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-checksum-mode</c>.</summary>
        ChecksumMode: ChecksumMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: HeadObjectInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.IfMatch with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.IfModifiedSince with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.IfNoneMatch with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.IfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()
        w.String(ms[5], x.Key)
        match x.Range with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ResponseCacheControl with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ResponseContentDisposition with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ResponseContentEncoding with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ResponseContentLanguage with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ResponseContentType with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ResponseExpires with
        | Some v ->
            w.Timestamp(ms[12], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[17], v.WireValue)
        | None -> ()
        match x.PartNumber with
        | Some v ->
            w.Integer(ms[18], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.ChecksumMode with
        | Some v ->
            w.String(ms[20], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : HeadObjectInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ""
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | 5 ->
                f5 <- r.String(ms[5])
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.Timestamp(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Choices.some(RequestPayer.ReadChoice(r, ms[17]))
            | 18 ->
                f18 <- Some(r.Integer(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Choices.some(ChecksumMode.ReadChoice(r, ms[20]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          IfMatch = f1
          IfModifiedSince = f2
          IfNoneMatch = f3
          IfUnmodifiedSince = f4
          Key = f5
          Range = f6
          ResponseCacheControl = f7
          ResponseContentDisposition = f8
          ResponseContentEncoding = f9
          ResponseContentLanguage = f10
          ResponseContentType = f11
          ResponseExpires = f12
          VersionId = f13
          SSECustomerAlgorithm = f14
          SSECustomerKey = f15
          SSECustomerKeyMD5 = f16
          RequestPayer = f17
          PartNumber = f18
          ExpectedBucketOwner = f19
          ChecksumMode = f20 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "HeadObjectInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<HeadObjectInput> =
        { Write = fun w s x -> HeadObjectInput.Write(w, s, x)
          Read = fun r s -> HeadObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<HeadObjectInput, HeadObjectOutput> =
        match Bound.cached 64 with
        | null -> Bound.define 64 "HeadObject" HeadObjectInput.Shape HeadObjectOutput.Shape
        | operation -> operation

    interface IRequest<HeadObjectInput, HeadObjectOutput> with
        member _.Operation = HeadObjectInput.Operation

/// <summary>HeadObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadObject" />
[<RequireQualifiedAccess>]
module HeadObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : HeadObjectInput =
        { Bucket = bucket
          IfMatch = None
          IfModifiedSince = None
          IfNoneMatch = None
          IfUnmodifiedSince = None
          Key = key
          Range = None
          ResponseCacheControl = None
          ResponseContentDisposition = None
          ResponseContentEncoding = None
          ResponseContentLanguage = None
          ResponseContentType = None
          ResponseExpires = None
          VersionId = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          RequestPayer = None
          PartNumber = None
          ExpectedBucketOwner = None
          ChecksumMode = None }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfModifiedSince. On the wire: header <c>If-Modified-Since</c>.</summary>
    let ifModifiedSince (value: DateTimeOffset) (input: HeadObjectInput) : HeadObjectInput =
        { input with IfModifiedSince = Some value }

    /// <summary>Sets IfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let ifNoneMatch (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with IfNoneMatch = Some value }

    /// <summary>Sets IfUnmodifiedSince. On the wire: header <c>If-Unmodified-Since</c>.</summary>
    let ifUnmodifiedSince (value: DateTimeOffset) (input: HeadObjectInput) : HeadObjectInput =
        { input with IfUnmodifiedSince = Some value }

    /// <summary>Sets Range. On the wire: header <c>Range</c>.</summary>
    let range (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with Range = Some value }

    /// <summary>Sets ResponseCacheControl. On the wire: query <c>response-cache-control</c>.</summary>
    let responseCacheControl (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseCacheControl = Some value }

    /// <summary>Sets ResponseContentDisposition. On the wire: query <c>response-content-disposition</c>.</summary>
    let responseContentDisposition (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseContentDisposition = Some value }

    /// <summary>Sets ResponseContentEncoding. On the wire: query <c>response-content-encoding</c>.</summary>
    let responseContentEncoding (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseContentEncoding = Some value }

    /// <summary>Sets ResponseContentLanguage. On the wire: query <c>response-content-language</c>.</summary>
    let responseContentLanguage (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseContentLanguage = Some value }

    /// <summary>Sets ResponseContentType. On the wire: query <c>response-content-type</c>.</summary>
    let responseContentType (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseContentType = Some value }

    /// <summary>Sets ResponseExpires. On the wire: query <c>response-expires</c>.</summary>
    let responseExpires (value: DateTimeOffset) (input: HeadObjectInput) : HeadObjectInput =
        { input with ResponseExpires = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with VersionId = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: HeadObjectInput) : HeadObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets PartNumber. On the wire: query <c>partNumber</c>.</summary>
    let partNumber (value: int) (input: HeadObjectInput) : HeadObjectInput =
        { input with PartNumber = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: HeadObjectInput) : HeadObjectInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumMode. On the wire: header <c>x-amz-checksum-mode</c>.</summary>
    let checksumMode (value: ChecksumMode) (input: HeadObjectInput) : HeadObjectInput =
        { input with ChecksumMode = Some value }

/// <summary>What ListBucketAnalyticsConfigurations answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketAnalyticsConfigurations</summary>
[<NoComparison>]
type ListBucketAnalyticsConfigurationsOutput =
    {
        IsTruncated: bool option
        ContinuationToken: string option
        NextContinuationToken: string option
        /// <summary>On the wire: <c>AnalyticsConfiguration</c>.</summary>
        AnalyticsConfigurationList: AnalyticsConfiguration list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketAnalyticsConfigurationsOutput) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.AnalyticsConfigurationList.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.AnalyticsConfigurationList)
            let element0 = ms[3].Target.Element
            for item0 in x.AnalyticsConfigurationList do
                let inner1 = inner0.BeginStructure(element0)
                AnalyticsConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketAnalyticsConfigurationsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<AnalyticsConfiguration>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(AnalyticsConfiguration.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          ContinuationToken = f1
          NextContinuationToken = f2
          AnalyticsConfigurationList = f3.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketAnalyticsConfigurationsOutput> =
        { Write = fun w s x -> ListBucketAnalyticsConfigurationsOutput.Write(w, s, x)
          Read = fun r s -> ListBucketAnalyticsConfigurationsOutput.Read(r, s) }

/// <summary>What ListBucketAnalyticsConfigurations takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketAnalyticsConfigurations</summary>
[<NoComparison>]
type ListBucketAnalyticsConfigurationsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketAnalyticsConfigurationsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketAnalyticsConfigurationsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContinuationToken = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketAnalyticsConfigurationsInput> =
        { Write = fun w s x -> ListBucketAnalyticsConfigurationsInput.Write(w, s, x)
          Read = fun r s -> ListBucketAnalyticsConfigurationsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput> =
        match Bound.cached 65 with
        | null -> Bound.define 65 "ListBucketAnalyticsConfigurations" ListBucketAnalyticsConfigurationsInput.Shape ListBucketAnalyticsConfigurationsOutput.Shape
        | operation -> operation

    interface IRequest<ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput> with
        member _.Operation = ListBucketAnalyticsConfigurationsInput.Operation

/// <summary>ListBucketAnalyticsConfigurations: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketAnalyticsConfigurations" />
[<RequireQualifiedAccess>]
module ListBucketAnalyticsConfigurations =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListBucketAnalyticsConfigurationsInput =
        { Bucket = bucket
          ContinuationToken = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListBucketAnalyticsConfigurationsInput) : ListBucketAnalyticsConfigurationsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListBucketAnalyticsConfigurationsInput) : ListBucketAnalyticsConfigurationsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What ListBucketIntelligentTieringConfigurations answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketIntelligentTieringConfigurations</summary>
[<NoComparison>]
type ListBucketIntelligentTieringConfigurationsOutput =
    {
        IsTruncated: bool option
        ContinuationToken: string option
        NextContinuationToken: string option
        /// <summary>On the wire: <c>IntelligentTieringConfiguration</c>.</summary>
        IntelligentTieringConfigurationList: IntelligentTieringConfiguration list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketIntelligentTieringConfigurationsOutput) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.IntelligentTieringConfigurationList.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.IntelligentTieringConfigurationList)
            let element0 = ms[3].Target.Element
            for item0 in x.IntelligentTieringConfigurationList do
                let inner1 = inner0.BeginStructure(element0)
                IntelligentTieringConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketIntelligentTieringConfigurationsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<IntelligentTieringConfiguration>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(IntelligentTieringConfiguration.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          ContinuationToken = f1
          NextContinuationToken = f2
          IntelligentTieringConfigurationList = f3.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketIntelligentTieringConfigurationsOutput> =
        { Write = fun w s x -> ListBucketIntelligentTieringConfigurationsOutput.Write(w, s, x)
          Read = fun r s -> ListBucketIntelligentTieringConfigurationsOutput.Read(r, s) }

/// <summary>What ListBucketIntelligentTieringConfigurations takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketIntelligentTieringConfigurations</summary>
[<NoComparison>]
type ListBucketIntelligentTieringConfigurationsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketIntelligentTieringConfigurationsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketIntelligentTieringConfigurationsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContinuationToken = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketIntelligentTieringConfigurationsInput> =
        { Write = fun w s x -> ListBucketIntelligentTieringConfigurationsInput.Write(w, s, x)
          Read = fun r s -> ListBucketIntelligentTieringConfigurationsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput> =
        match Bound.cached 66 with
        | null -> Bound.define 66 "ListBucketIntelligentTieringConfigurations" ListBucketIntelligentTieringConfigurationsInput.Shape ListBucketIntelligentTieringConfigurationsOutput.Shape
        | operation -> operation

    interface IRequest<ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput> with
        member _.Operation = ListBucketIntelligentTieringConfigurationsInput.Operation

/// <summary>ListBucketIntelligentTieringConfigurations: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketIntelligentTieringConfigurations" />
[<RequireQualifiedAccess>]
module ListBucketIntelligentTieringConfigurations =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListBucketIntelligentTieringConfigurationsInput =
        { Bucket = bucket
          ContinuationToken = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListBucketIntelligentTieringConfigurationsInput) : ListBucketIntelligentTieringConfigurationsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListBucketIntelligentTieringConfigurationsInput) : ListBucketIntelligentTieringConfigurationsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What ListBucketInventoryConfigurations answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketInventoryConfigurations</summary>
[<NoComparison>]
type ListBucketInventoryConfigurationsOutput =
    {
        ContinuationToken: string option
        /// <summary>On the wire: <c>InventoryConfiguration</c>.</summary>
        InventoryConfigurationList: InventoryConfiguration list
        IsTruncated: bool option
        NextContinuationToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketInventoryConfigurationsOutput) : unit =
        let ms = s.Members
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.InventoryConfigurationList.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.InventoryConfigurationList)
            let element0 = ms[1].Target.Element
            for item0 in x.InventoryConfigurationList do
                let inner1 = inner0.BeginStructure(element0)
                InventoryConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketInventoryConfigurationsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<InventoryConfiguration>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(InventoryConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { ContinuationToken = f0
          InventoryConfigurationList = f1.Close()
          IsTruncated = f2
          NextContinuationToken = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketInventoryConfigurationsOutput> =
        { Write = fun w s x -> ListBucketInventoryConfigurationsOutput.Write(w, s, x)
          Read = fun r s -> ListBucketInventoryConfigurationsOutput.Read(r, s) }

/// <summary>What ListBucketInventoryConfigurations takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketInventoryConfigurations</summary>
[<NoComparison>]
type ListBucketInventoryConfigurationsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketInventoryConfigurationsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketInventoryConfigurationsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContinuationToken = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketInventoryConfigurationsInput> =
        { Write = fun w s x -> ListBucketInventoryConfigurationsInput.Write(w, s, x)
          Read = fun r s -> ListBucketInventoryConfigurationsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBucketInventoryConfigurationsInput, ListBucketInventoryConfigurationsOutput> =
        match Bound.cached 67 with
        | null -> Bound.define 67 "ListBucketInventoryConfigurations" ListBucketInventoryConfigurationsInput.Shape ListBucketInventoryConfigurationsOutput.Shape
        | operation -> operation

    interface IRequest<ListBucketInventoryConfigurationsInput, ListBucketInventoryConfigurationsOutput> with
        member _.Operation = ListBucketInventoryConfigurationsInput.Operation

/// <summary>ListBucketInventoryConfigurations: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketInventoryConfigurations" />
[<RequireQualifiedAccess>]
module ListBucketInventoryConfigurations =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListBucketInventoryConfigurationsInput =
        { Bucket = bucket
          ContinuationToken = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListBucketInventoryConfigurationsInput) : ListBucketInventoryConfigurationsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListBucketInventoryConfigurationsInput) : ListBucketInventoryConfigurationsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What ListBucketMetricsConfigurations answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketMetricsConfigurations</summary>
[<NoComparison>]
type ListBucketMetricsConfigurationsOutput =
    {
        IsTruncated: bool option
        ContinuationToken: string option
        NextContinuationToken: string option
        /// <summary>On the wire: <c>MetricsConfiguration</c>.</summary>
        MetricsConfigurationList: MetricsConfiguration list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketMetricsConfigurationsOutput) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.MetricsConfigurationList.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.MetricsConfigurationList)
            let element0 = ms[3].Target.Element
            for item0 in x.MetricsConfigurationList do
                let inner1 = inner0.BeginStructure(element0)
                MetricsConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketMetricsConfigurationsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<MetricsConfiguration>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(MetricsConfiguration.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          ContinuationToken = f1
          NextContinuationToken = f2
          MetricsConfigurationList = f3.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketMetricsConfigurationsOutput> =
        { Write = fun w s x -> ListBucketMetricsConfigurationsOutput.Write(w, s, x)
          Read = fun r s -> ListBucketMetricsConfigurationsOutput.Read(r, s) }

/// <summary>What ListBucketMetricsConfigurations takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketMetricsConfigurations</summary>
[<NoComparison>]
type ListBucketMetricsConfigurationsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketMetricsConfigurationsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketMetricsConfigurationsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContinuationToken = f1
          ExpectedBucketOwner = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketMetricsConfigurationsInput> =
        { Write = fun w s x -> ListBucketMetricsConfigurationsInput.Write(w, s, x)
          Read = fun r s -> ListBucketMetricsConfigurationsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput> =
        match Bound.cached 68 with
        | null -> Bound.define 68 "ListBucketMetricsConfigurations" ListBucketMetricsConfigurationsInput.Shape ListBucketMetricsConfigurationsOutput.Shape
        | operation -> operation

    interface IRequest<ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput> with
        member _.Operation = ListBucketMetricsConfigurationsInput.Operation

/// <summary>ListBucketMetricsConfigurations: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketMetricsConfigurations" />
[<RequireQualifiedAccess>]
module ListBucketMetricsConfigurations =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListBucketMetricsConfigurationsInput =
        { Bucket = bucket
          ContinuationToken = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListBucketMetricsConfigurationsInput) : ListBucketMetricsConfigurationsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListBucketMetricsConfigurationsInput) : ListBucketMetricsConfigurationsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What ListBuckets answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBuckets</summary>
[<NoComparison>]
type ListBucketsOutput =
    {
        Buckets: Bucket list
        Owner: Owner option
        ContinuationToken: string option
        Prefix: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketsOutput) : unit =
        let ms = s.Members
        if not x.Buckets.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Buckets)
            let element0 = ms[0].Target.Element
            for item0 in x.Buckets do
                let inner1 = inner0.BeginStructure(element0)
                Bucket.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            Owner.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Bucket>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<Bucket>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(Bucket.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(Owner.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Buckets = f0.Close()
          Owner = f1
          ContinuationToken = f2
          Prefix = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketsOutput> =
        { Write = fun w s x -> ListBucketsOutput.Write(w, s, x)
          Read = fun r s -> ListBucketsOutput.Read(r, s) }

/// <summary>What ListBuckets takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBuckets</summary>
[<NoComparison>]
type ListBucketsInput =
    {
        /// <summary>
        /// 1 to 10000.
        /// On the wire: query <c>max-buckets</c>.
        /// </summary>
        MaxBuckets: int option
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: query <c>prefix</c>.</summary>
        Prefix: string option
        /// <summary>On the wire: query <c>bucket-region</c>.</summary>
        BucketRegion: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBucketsInput) : unit =
        let ms = s.Members
        match x.MaxBuckets with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.BucketRegion with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBucketsInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { MaxBuckets = f0
          ContinuationToken = f1
          Prefix = f2
          BucketRegion = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBucketsInput> =
        { Write = fun w s x -> ListBucketsInput.Write(w, s, x)
          Read = fun r s -> ListBucketsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBucketsInput, ListBucketsOutput> =
        match Bound.cached 69 with
        | null -> Bound.define 69 "ListBuckets" ListBucketsInput.Shape ListBucketsOutput.Shape
        | operation -> operation

    interface IRequest<ListBucketsInput, ListBucketsOutput> with
        member _.Operation = ListBucketsInput.Operation

    interface IPaged<ListBucketsInput, ListBucketsOutput, Bucket> with
        member _.Items(output: ListBucketsOutput) = ((Some output |> Option.map _.Buckets) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<Bucket>

        member input.Next(output: ListBucketsOutput) =
            let token0 = (Some output |> Option.bind _.ContinuationToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with ContinuationToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListBuckets"

/// <summary>ListBuckets: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBuckets" />
[<RequireQualifiedAccess>]
module ListBuckets =
    /// A request with what is required; the functions below add to it.
    let create () : ListBucketsInput =
        { MaxBuckets = None
          ContinuationToken = None
          Prefix = None
          BucketRegion = None }

    /// <summary>Sets MaxBuckets. 1 to 10000. On the wire: query <c>max-buckets</c>.</summary>
    let maxBuckets (value: int) (input: ListBucketsInput) : ListBucketsInput =
        { input with MaxBuckets = Some value }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListBucketsInput) : ListBucketsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets Prefix. On the wire: query <c>prefix</c>.</summary>
    let prefix (value: string) (input: ListBucketsInput) : ListBucketsInput =
        { input with Prefix = Some value }

    /// <summary>Sets BucketRegion. On the wire: query <c>bucket-region</c>.</summary>
    let bucketRegion (value: string) (input: ListBucketsInput) : ListBucketsInput =
        { input with BucketRegion = Some value }

/// <summary>What ListDirectoryBuckets answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListDirectoryBuckets</summary>
[<NoComparison>]
type ListDirectoryBucketsOutput =
    {
        Buckets: Bucket list
        /// <summary>0 to 1024 characters.</summary>
        ContinuationToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListDirectoryBucketsOutput) : unit =
        let ms = s.Members
        if not x.Buckets.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Buckets)
            let element0 = ms[0].Target.Element
            for item0 in x.Buckets do
                let inner1 = inner0.BeginStructure(element0)
                Bucket.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListDirectoryBucketsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Bucket>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<Bucket>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(Bucket.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Buckets = f0.Close()
          ContinuationToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListDirectoryBucketsOutput> =
        { Write = fun w s x -> ListDirectoryBucketsOutput.Write(w, s, x)
          Read = fun r s -> ListDirectoryBucketsOutput.Read(r, s) }

/// <summary>What ListDirectoryBuckets takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListDirectoryBuckets</summary>
[<NoComparison>]
type ListDirectoryBucketsInput =
    {
        /// <summary>
        /// 0 to 1024 characters.
        /// On the wire: query <c>continuation-token</c>.
        /// </summary>
        ContinuationToken: string option
        /// <summary>
        /// 0 to 1000.
        /// On the wire: query <c>max-directory-buckets</c>.
        /// </summary>
        MaxDirectoryBuckets: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListDirectoryBucketsInput) : unit =
        let ms = s.Members
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.MaxDirectoryBuckets with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListDirectoryBucketsInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | _ -> ()
            next <- r.Next s
        { ContinuationToken = f0
          MaxDirectoryBuckets = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListDirectoryBucketsInput> =
        { Write = fun w s x -> ListDirectoryBucketsInput.Write(w, s, x)
          Read = fun r s -> ListDirectoryBucketsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListDirectoryBucketsInput, ListDirectoryBucketsOutput> =
        match Bound.cached 70 with
        | null -> Bound.define 70 "ListDirectoryBuckets" ListDirectoryBucketsInput.Shape ListDirectoryBucketsOutput.Shape
        | operation -> operation

    interface IRequest<ListDirectoryBucketsInput, ListDirectoryBucketsOutput> with
        member _.Operation = ListDirectoryBucketsInput.Operation

    interface IPaged<ListDirectoryBucketsInput, ListDirectoryBucketsOutput, Bucket> with
        member _.Items(output: ListDirectoryBucketsOutput) = ((Some output |> Option.map _.Buckets) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<Bucket>

        member input.Next(output: ListDirectoryBucketsOutput) =
            let token0 = (Some output |> Option.bind _.ContinuationToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with ContinuationToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListDirectoryBuckets"

/// <summary>ListDirectoryBuckets: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListDirectoryBuckets" />
[<RequireQualifiedAccess>]
module ListDirectoryBuckets =
    /// A request with what is required; the functions below add to it.
    let create () : ListDirectoryBucketsInput =
        { ContinuationToken = None
          MaxDirectoryBuckets = None }

    /// <summary>Sets ContinuationToken. 0 to 1024 characters. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListDirectoryBucketsInput) : ListDirectoryBucketsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets MaxDirectoryBuckets. 0 to 1000. On the wire: query <c>max-directory-buckets</c>.</summary>
    let maxDirectoryBuckets (value: int) (input: ListDirectoryBucketsInput) : ListDirectoryBucketsInput =
        { input with MaxDirectoryBuckets = Some value }

/// <summary>What ListMultipartUploads answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListMultipartUploads</summary>
[<NoComparison>]
type ListMultipartUploadsOutput =
    {
        Bucket: string option
        KeyMarker: string option
        UploadIdMarker: string option
        NextKeyMarker: string option
        Prefix: string option
        Delimiter: string option
        NextUploadIdMarker: string option
        MaxUploads: int option
        IsTruncated: bool option
        /// <summary>On the wire: <c>Upload</c>.</summary>
        Uploads: MultipartUpload list
        CommonPrefixes: CommonPrefix list
        EncodingType: EncodingType option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListMultipartUploadsOutput) : unit =
        let ms = s.Members
        match x.Bucket with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.KeyMarker with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.UploadIdMarker with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.NextKeyMarker with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.Delimiter with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.NextUploadIdMarker with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.MaxUploads with
        | Some v ->
            w.Integer(ms[7], v)
        | None -> ()
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[8], v)
        | None -> ()
        if not x.Uploads.IsEmpty then
            let inner0 = w.BeginList(ms[9], List.length x.Uploads)
            let element0 = ms[9].Target.Element
            for item0 in x.Uploads do
                let inner1 = inner0.BeginStructure(element0)
                MultipartUpload.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[9])
        if not x.CommonPrefixes.IsEmpty then
            let inner0 = w.BeginList(ms[10], List.length x.CommonPrefixes)
            let element0 = ms[10].Target.Element
            for item0 in x.CommonPrefixes do
                let inner1 = inner0.BeginStructure(element0)
                CommonPrefix.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[10])
        match x.EncodingType with
        | Some v ->
            w.String(ms[11], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListMultipartUploadsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = ListCollector<MultipartUpload>()
        let mutable f10 = ListCollector<CommonPrefix>()
        let mutable f11 = None
        let mutable f12 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.Integer(ms[7]))
            | 8 ->
                f8 <- Some(r.Boolean(ms[8]))
            | 9 ->
                let inner0 = r.List(ms[9])
                let element0 = ms[9].Target.Element
                while inner0.NextElement(ms[9]) do
                    f9.Add(MultipartUpload.Read(inner0.Structure(element0), element0.Target))
            | 10 ->
                let inner0 = r.List(ms[10])
                let element0 = ms[10].Target.Element
                while inner0.NextElement(ms[10]) do
                    f10.Add(CommonPrefix.Read(inner0.Structure(element0), element0.Target))
            | 11 ->
                f11 <- Choices.some(EncodingType.ReadChoice(r, ms[11]))
            | 12 ->
                f12 <- Choices.some(RequestCharged.ReadChoice(r, ms[12]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          KeyMarker = f1
          UploadIdMarker = f2
          NextKeyMarker = f3
          Prefix = f4
          Delimiter = f5
          NextUploadIdMarker = f6
          MaxUploads = f7
          IsTruncated = f8
          Uploads = f9.Close()
          CommonPrefixes = f10.Close()
          EncodingType = f11
          RequestCharged = f12 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListMultipartUploadsOutput> =
        { Write = fun w s x -> ListMultipartUploadsOutput.Write(w, s, x)
          Read = fun r s -> ListMultipartUploadsOutput.Read(r, s) }

/// <summary>What ListMultipartUploads takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListMultipartUploads</summary>
[<NoComparison>]
type ListMultipartUploadsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>delimiter</c>.</summary>
        Delimiter: string option
        /// <summary>On the wire: query <c>encoding-type</c>.</summary>
        EncodingType: EncodingType option
        /// <summary>On the wire: query <c>key-marker</c>.</summary>
        KeyMarker: string option
        /// <summary>On the wire: query <c>max-uploads</c>.</summary>
        MaxUploads: int option
        /// <summary>On the wire: query <c>prefix</c>.</summary>
        Prefix: string option
        /// <summary>On the wire: query <c>upload-id-marker</c>.</summary>
        UploadIdMarker: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListMultipartUploadsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.Delimiter with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.EncodingType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.KeyMarker with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.MaxUploads with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.UploadIdMarker with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListMultipartUploadsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(EncodingType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(RequestPayer.ReadChoice(r, ms[8]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Delimiter = f1
          EncodingType = f2
          KeyMarker = f3
          MaxUploads = f4
          Prefix = f5
          UploadIdMarker = f6
          ExpectedBucketOwner = f7
          RequestPayer = f8 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListMultipartUploadsInput> =
        { Write = fun w s x -> ListMultipartUploadsInput.Write(w, s, x)
          Read = fun r s -> ListMultipartUploadsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListMultipartUploadsInput, ListMultipartUploadsOutput> =
        match Bound.cached 71 with
        | null -> Bound.define 71 "ListMultipartUploads" ListMultipartUploadsInput.Shape ListMultipartUploadsOutput.Shape
        | operation -> operation

    interface IRequest<ListMultipartUploadsInput, ListMultipartUploadsOutput> with
        member _.Operation = ListMultipartUploadsInput.Operation

    interface IPaged<ListMultipartUploadsInput, ListMultipartUploadsOutput, MultipartUpload> with
        member _.Items(output: ListMultipartUploadsOutput) = ((Some output |> Option.map _.Uploads) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<MultipartUpload>

        member input.Next(output: ListMultipartUploadsOutput) =
            let token0 = (Some output |> Option.bind _.NextKeyMarker) |> Option.filter (fun token -> token <> "")
            let token1 = (Some output |> Option.bind _.NextUploadIdMarker) |> Option.filter (fun token -> token <> "")
            if ((Some output |> Option.bind _.IsTruncated)) = Some true && (token0.IsSome || token1.IsSome) then Some { input with KeyMarker = token0; UploadIdMarker = token1 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListMultipartUploads"

/// <summary>ListMultipartUploads: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListMultipartUploads" />
[<RequireQualifiedAccess>]
module ListMultipartUploads =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListMultipartUploadsInput =
        { Bucket = bucket
          Delimiter = None
          EncodingType = None
          KeyMarker = None
          MaxUploads = None
          Prefix = None
          UploadIdMarker = None
          ExpectedBucketOwner = None
          RequestPayer = None }

    /// <summary>Sets Delimiter. On the wire: query <c>delimiter</c>.</summary>
    let delimiter (value: string) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with Delimiter = Some value }

    /// <summary>Sets EncodingType. On the wire: query <c>encoding-type</c>.</summary>
    let encodingType (value: EncodingType) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with EncodingType = Some value }

    /// <summary>Sets KeyMarker. On the wire: query <c>key-marker</c>.</summary>
    let keyMarker (value: string) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with KeyMarker = Some value }

    /// <summary>Sets MaxUploads. On the wire: query <c>max-uploads</c>.</summary>
    let maxUploads (value: int) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with MaxUploads = Some value }

    /// <summary>Sets Prefix. On the wire: query <c>prefix</c>.</summary>
    let prefix (value: string) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with Prefix = Some value }

    /// <summary>Sets UploadIdMarker. On the wire: query <c>upload-id-marker</c>.</summary>
    let uploadIdMarker (value: string) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with UploadIdMarker = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListMultipartUploadsInput) : ListMultipartUploadsInput =
        { input with RequestPayer = Some value }

/// <summary>What ListObjectAnnotations answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectAnnotations</summary>
[<NoComparison>]
type ListObjectAnnotationsOutput =
    {
        Annotations: AnnotationEntry list
        Bucket: string option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        /// <summary>On the wire: header <c>x-amz-object-version-id</c>.</summary>
        ObjectVersionId: string option
        AnnotationPrefix: string option
        /// <summary>1 to 1000.</summary>
        MaxAnnotationResults: int option
        AnnotationCount: int option
        ContinuationToken: string option
        NextContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectAnnotationsOutput) : unit =
        let ms = s.Members
        if not x.Annotations.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Annotations)
            let element0 = ms[0].Target.Element
            for item0 in x.Annotations do
                let inner1 = inner0.BeginStructure(element0)
                AnnotationEntry.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.Bucket with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ObjectVersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.AnnotationPrefix with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.MaxAnnotationResults with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()
        match x.AnnotationCount with
        | Some v ->
            w.Integer(ms[6], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[9], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectAnnotationsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<AnnotationEntry>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<AnnotationEntry>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(AnnotationEntry.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | 6 ->
                f6 <- Some(r.Integer(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Choices.some(RequestCharged.ReadChoice(r, ms[9]))
            | _ -> ()
            next <- r.Next s
        { Annotations = f0.Close()
          Bucket = f1
          Key = f2
          ObjectVersionId = f3
          AnnotationPrefix = f4
          MaxAnnotationResults = f5
          AnnotationCount = f6
          ContinuationToken = f7
          NextContinuationToken = f8
          RequestCharged = f9 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectAnnotationsOutput> =
        { Write = fun w s x -> ListObjectAnnotationsOutput.Write(w, s, x)
          Read = fun r s -> ListObjectAnnotationsOutput.Read(r, s) }

/// <summary>What ListObjectAnnotations takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectAnnotations</summary>
[<NoComparison>]
type ListObjectAnnotationsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>
        /// 1 to 1000.
        /// On the wire: query <c>max-annotation-results</c>.
        /// </summary>
        MaxAnnotationResults: int option
        /// <summary>On the wire: query <c>annotation-prefix</c>.</summary>
        AnnotationPrefix: string option
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectAnnotationsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.MaxAnnotationResults with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.AnnotationPrefix with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectAnnotationsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(RequestPayer.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          MaxAnnotationResults = f3
          AnnotationPrefix = f4
          ContinuationToken = f5
          RequestPayer = f6
          ExpectedBucketOwner = f7 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectAnnotationsInput> =
        { Write = fun w s x -> ListObjectAnnotationsInput.Write(w, s, x)
          Read = fun r s -> ListObjectAnnotationsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListObjectAnnotationsInput, ListObjectAnnotationsOutput> =
        match Bound.cached 72 with
        | null -> Bound.define 72 "ListObjectAnnotations" ListObjectAnnotationsInput.Shape ListObjectAnnotationsOutput.Shape
        | operation -> operation

    interface IRequest<ListObjectAnnotationsInput, ListObjectAnnotationsOutput> with
        member _.Operation = ListObjectAnnotationsInput.Operation

    interface IPaged<ListObjectAnnotationsInput, ListObjectAnnotationsOutput, AnnotationEntry> with
        member _.Items(output: ListObjectAnnotationsOutput) = ((Some output |> Option.map _.Annotations) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<AnnotationEntry>

        member input.Next(output: ListObjectAnnotationsOutput) =
            let token0 = (Some output |> Option.bind _.NextContinuationToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with ContinuationToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListObjectAnnotations"

/// <summary>ListObjectAnnotations: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectAnnotations" />
[<RequireQualifiedAccess>]
module ListObjectAnnotations =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : ListObjectAnnotationsInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          MaxAnnotationResults = None
          AnnotationPrefix = None
          ContinuationToken = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with VersionId = Some value }

    /// <summary>Sets MaxAnnotationResults. 1 to 1000. On the wire: query <c>max-annotation-results</c>.</summary>
    let maxAnnotationResults (value: int) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with MaxAnnotationResults = Some value }

    /// <summary>Sets AnnotationPrefix. On the wire: query <c>annotation-prefix</c>.</summary>
    let annotationPrefix (value: string) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with AnnotationPrefix = Some value }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with ContinuationToken = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListObjectAnnotationsInput) : ListObjectAnnotationsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What ListObjectVersions answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectVersions</summary>
[<NoComparison>]
type ListObjectVersionsOutput =
    {
        IsTruncated: bool option
        KeyMarker: string option
        VersionIdMarker: string option
        NextKeyMarker: string option
        NextVersionIdMarker: string option
        /// <summary>On the wire: <c>Version</c>.</summary>
        Versions: ObjectVersion list
        /// <summary>On the wire: <c>DeleteMarker</c>.</summary>
        DeleteMarkers: DeleteMarkerEntry list
        Name: string option
        Prefix: string option
        Delimiter: string option
        MaxKeys: int option
        CommonPrefixes: CommonPrefix list
        EncodingType: EncodingType option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectVersionsOutput) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.KeyMarker with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.VersionIdMarker with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.NextKeyMarker with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.NextVersionIdMarker with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        if not x.Versions.IsEmpty then
            let inner0 = w.BeginList(ms[5], List.length x.Versions)
            let element0 = ms[5].Target.Element
            for item0 in x.Versions do
                let inner1 = inner0.BeginStructure(element0)
                ObjectVersion.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[5])
        if not x.DeleteMarkers.IsEmpty then
            let inner0 = w.BeginList(ms[6], List.length x.DeleteMarkers)
            let element0 = ms[6].Target.Element
            for item0 in x.DeleteMarkers do
                let inner1 = inner0.BeginStructure(element0)
                DeleteMarkerEntry.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[6])
        match x.Name with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.Delimiter with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[10], v)
        | None -> ()
        if not x.CommonPrefixes.IsEmpty then
            let inner0 = w.BeginList(ms[11], List.length x.CommonPrefixes)
            let element0 = ms[11].Target.Element
            for item0 in x.CommonPrefixes do
                let inner1 = inner0.BeginStructure(element0)
                CommonPrefix.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[11])
        match x.EncodingType with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[13], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectVersionsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ListCollector<ObjectVersion>()
        let mutable f6 = ListCollector<DeleteMarkerEntry>()
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = ListCollector<CommonPrefix>()
        let mutable f12 = None
        let mutable f13 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(ObjectVersion.Read(inner0.Structure(element0), element0.Target))
            | 6 ->
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(DeleteMarkerEntry.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.Integer(ms[10]))
            | 11 ->
                let inner0 = r.List(ms[11])
                let element0 = ms[11].Target.Element
                while inner0.NextElement(ms[11]) do
                    f11.Add(CommonPrefix.Read(inner0.Structure(element0), element0.Target))
            | 12 ->
                f12 <- Choices.some(EncodingType.ReadChoice(r, ms[12]))
            | 13 ->
                f13 <- Choices.some(RequestCharged.ReadChoice(r, ms[13]))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          KeyMarker = f1
          VersionIdMarker = f2
          NextKeyMarker = f3
          NextVersionIdMarker = f4
          Versions = f5.Close()
          DeleteMarkers = f6.Close()
          Name = f7
          Prefix = f8
          Delimiter = f9
          MaxKeys = f10
          CommonPrefixes = f11.Close()
          EncodingType = f12
          RequestCharged = f13 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectVersionsOutput> =
        { Write = fun w s x -> ListObjectVersionsOutput.Write(w, s, x)
          Read = fun r s -> ListObjectVersionsOutput.Read(r, s) }

/// <summary>What ListObjectVersions takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectVersions</summary>
[<NoComparison>]
type ListObjectVersionsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>delimiter</c>.</summary>
        Delimiter: string option
        /// <summary>On the wire: query <c>encoding-type</c>.</summary>
        EncodingType: EncodingType option
        /// <summary>On the wire: query <c>key-marker</c>.</summary>
        KeyMarker: string option
        /// <summary>On the wire: query <c>max-keys</c>.</summary>
        MaxKeys: int option
        /// <summary>On the wire: query <c>prefix</c>.</summary>
        Prefix: string option
        /// <summary>On the wire: query <c>version-id-marker</c>.</summary>
        VersionIdMarker: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
        OptionalObjectAttributes: OptionalObjectAttributes list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectVersionsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.Delimiter with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.EncodingType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.KeyMarker with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.VersionIdMarker with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.OptionalObjectAttributes with
        | Some v ->
            let inner0 = w.BeginList(ms[9], List.length v)
            let element0 = ms[9].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[9])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectVersionsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = ListCollector<OptionalObjectAttributes>()
        let mutable has9 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(EncodingType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(RequestPayer.ReadChoice(r, ms[8]))
            | 9 ->
                has9 <- true
                f9 <- ListCollector<OptionalObjectAttributes>()
                let inner0 = r.List(ms[9])
                let element0 = ms[9].Target.Element
                while inner0.NextElement(ms[9]) do
                    f9.Add(OptionalObjectAttributes.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Delimiter = f1
          EncodingType = f2
          KeyMarker = f3
          MaxKeys = f4
          Prefix = f5
          VersionIdMarker = f6
          ExpectedBucketOwner = f7
          RequestPayer = f8
          OptionalObjectAttributes = (if has9 then Some(f9.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectVersionsInput> =
        { Write = fun w s x -> ListObjectVersionsInput.Write(w, s, x)
          Read = fun r s -> ListObjectVersionsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListObjectVersionsInput, ListObjectVersionsOutput> =
        match Bound.cached 73 with
        | null -> Bound.define 73 "ListObjectVersions" ListObjectVersionsInput.Shape ListObjectVersionsOutput.Shape
        | operation -> operation

    interface IRequest<ListObjectVersionsInput, ListObjectVersionsOutput> with
        member _.Operation = ListObjectVersionsInput.Operation

    interface IPaged<ListObjectVersionsInput, ListObjectVersionsOutput, ObjectVersion> with
        member _.Items(output: ListObjectVersionsOutput) = ((Some output |> Option.map _.Versions) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<ObjectVersion>

        member input.Next(output: ListObjectVersionsOutput) =
            let token0 = (Some output |> Option.bind _.NextKeyMarker) |> Option.filter (fun token -> token <> "")
            let token1 = (Some output |> Option.bind _.NextVersionIdMarker) |> Option.filter (fun token -> token <> "")
            if ((Some output |> Option.bind _.IsTruncated)) = Some true && (token0.IsSome || token1.IsSome) then Some { input with KeyMarker = token0; VersionIdMarker = token1 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListObjectVersions"

/// <summary>ListObjectVersions: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectVersions" />
[<RequireQualifiedAccess>]
module ListObjectVersions =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListObjectVersionsInput =
        { Bucket = bucket
          Delimiter = None
          EncodingType = None
          KeyMarker = None
          MaxKeys = None
          Prefix = None
          VersionIdMarker = None
          ExpectedBucketOwner = None
          RequestPayer = None
          OptionalObjectAttributes = None }

    /// <summary>Sets Delimiter. On the wire: query <c>delimiter</c>.</summary>
    let delimiter (value: string) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with Delimiter = Some value }

    /// <summary>Sets EncodingType. On the wire: query <c>encoding-type</c>.</summary>
    let encodingType (value: EncodingType) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with EncodingType = Some value }

    /// <summary>Sets KeyMarker. On the wire: query <c>key-marker</c>.</summary>
    let keyMarker (value: string) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with KeyMarker = Some value }

    /// <summary>Sets MaxKeys. On the wire: query <c>max-keys</c>.</summary>
    let maxKeys (value: int) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with MaxKeys = Some value }

    /// <summary>Sets Prefix. On the wire: query <c>prefix</c>.</summary>
    let prefix (value: string) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with Prefix = Some value }

    /// <summary>Sets VersionIdMarker. On the wire: query <c>version-id-marker</c>.</summary>
    let versionIdMarker (value: string) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with VersionIdMarker = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets OptionalObjectAttributes. On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
    let optionalObjectAttributes (value: OptionalObjectAttributes list) (input: ListObjectVersionsInput) : ListObjectVersionsInput =
        { input with OptionalObjectAttributes = Some value }

/// <summary>What ListObjects answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjects</summary>
[<NoComparison>]
type ListObjectsOutput =
    {
        IsTruncated: bool option
        Marker: string option
        NextMarker: string option
        Contents: S3Object list
        Name: string option
        Prefix: string option
        Delimiter: string option
        MaxKeys: int option
        CommonPrefixes: CommonPrefix list
        EncodingType: EncodingType option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectsOutput) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.Marker with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.NextMarker with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.Contents.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.Contents)
            let element0 = ms[3].Target.Element
            for item0 in x.Contents do
                let inner1 = inner0.BeginStructure(element0)
                S3Object.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        match x.Name with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.Delimiter with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[7], v)
        | None -> ()
        if not x.CommonPrefixes.IsEmpty then
            let inner0 = w.BeginList(ms[8], List.length x.CommonPrefixes)
            let element0 = ms[8].Target.Element
            for item0 in x.CommonPrefixes do
                let inner1 = inner0.BeginStructure(element0)
                CommonPrefix.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[8])
        match x.EncodingType with
        | Some v ->
            w.String(ms[9], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<S3Object>()
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = ListCollector<CommonPrefix>()
        let mutable f9 = None
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(S3Object.Read(inner0.Structure(element0), element0.Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.Integer(ms[7]))
            | 8 ->
                let inner0 = r.List(ms[8])
                let element0 = ms[8].Target.Element
                while inner0.NextElement(ms[8]) do
                    f8.Add(CommonPrefix.Read(inner0.Structure(element0), element0.Target))
            | 9 ->
                f9 <- Choices.some(EncodingType.ReadChoice(r, ms[9]))
            | 10 ->
                f10 <- Choices.some(RequestCharged.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          Marker = f1
          NextMarker = f2
          Contents = f3.Close()
          Name = f4
          Prefix = f5
          Delimiter = f6
          MaxKeys = f7
          CommonPrefixes = f8.Close()
          EncodingType = f9
          RequestCharged = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectsOutput> =
        { Write = fun w s x -> ListObjectsOutput.Write(w, s, x)
          Read = fun r s -> ListObjectsOutput.Read(r, s) }

/// <summary>What ListObjects takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjects</summary>
[<NoComparison>]
type ListObjectsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>delimiter</c>.</summary>
        Delimiter: string option
        /// <summary>On the wire: query <c>encoding-type</c>.</summary>
        EncodingType: EncodingType option
        /// <summary>On the wire: query <c>marker</c>.</summary>
        Marker: string option
        /// <summary>On the wire: query <c>max-keys</c>.</summary>
        MaxKeys: int option
        /// <summary>On the wire: query <c>prefix</c>.</summary>
        Prefix: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
        OptionalObjectAttributes: OptionalObjectAttributes list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.Delimiter with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.EncodingType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.Marker with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.OptionalObjectAttributes with
        | Some v ->
            let inner0 = w.BeginList(ms[8], List.length v)
            let element0 = ms[8].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = ListCollector<OptionalObjectAttributes>()
        let mutable has8 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(EncodingType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(RequestPayer.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                has8 <- true
                f8 <- ListCollector<OptionalObjectAttributes>()
                let inner0 = r.List(ms[8])
                let element0 = ms[8].Target.Element
                while inner0.NextElement(ms[8]) do
                    f8.Add(OptionalObjectAttributes.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Delimiter = f1
          EncodingType = f2
          Marker = f3
          MaxKeys = f4
          Prefix = f5
          RequestPayer = f6
          ExpectedBucketOwner = f7
          OptionalObjectAttributes = (if has8 then Some(f8.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectsInput> =
        { Write = fun w s x -> ListObjectsInput.Write(w, s, x)
          Read = fun r s -> ListObjectsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListObjectsInput, ListObjectsOutput> =
        match Bound.cached 74 with
        | null -> Bound.define 74 "ListObjects" ListObjectsInput.Shape ListObjectsOutput.Shape
        | operation -> operation

    interface IRequest<ListObjectsInput, ListObjectsOutput> with
        member _.Operation = ListObjectsInput.Operation

    interface IPaged<ListObjectsInput, ListObjectsOutput, S3Object> with
        member _.Items(output: ListObjectsOutput) = ((Some output |> Option.map _.Contents) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<S3Object>

        member input.Next(output: ListObjectsOutput) =
            let token0 = ((Some output |> Option.bind _.NextMarker) |> Option.orElseWith (fun () -> (((Some output |> Option.map _.Contents) |> Option.bind List.tryLast) |> Option.bind _.Key))) |> Option.filter (fun token -> token <> "")
            if ((Some output |> Option.bind _.IsTruncated)) = Some true && (token0.IsSome) then Some { input with Marker = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListObjects"

/// <summary>ListObjects: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjects" />
[<RequireQualifiedAccess>]
module ListObjects =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListObjectsInput =
        { Bucket = bucket
          Delimiter = None
          EncodingType = None
          Marker = None
          MaxKeys = None
          Prefix = None
          RequestPayer = None
          ExpectedBucketOwner = None
          OptionalObjectAttributes = None }

    /// <summary>Sets Delimiter. On the wire: query <c>delimiter</c>.</summary>
    let delimiter (value: string) (input: ListObjectsInput) : ListObjectsInput =
        { input with Delimiter = Some value }

    /// <summary>Sets EncodingType. On the wire: query <c>encoding-type</c>.</summary>
    let encodingType (value: EncodingType) (input: ListObjectsInput) : ListObjectsInput =
        { input with EncodingType = Some value }

    /// <summary>Sets Marker. On the wire: query <c>marker</c>.</summary>
    let marker (value: string) (input: ListObjectsInput) : ListObjectsInput =
        { input with Marker = Some value }

    /// <summary>Sets MaxKeys. On the wire: query <c>max-keys</c>.</summary>
    let maxKeys (value: int) (input: ListObjectsInput) : ListObjectsInput =
        { input with MaxKeys = Some value }

    /// <summary>Sets Prefix. On the wire: query <c>prefix</c>.</summary>
    let prefix (value: string) (input: ListObjectsInput) : ListObjectsInput =
        { input with Prefix = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListObjectsInput) : ListObjectsInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListObjectsInput) : ListObjectsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets OptionalObjectAttributes. On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
    let optionalObjectAttributes (value: OptionalObjectAttributes list) (input: ListObjectsInput) : ListObjectsInput =
        { input with OptionalObjectAttributes = Some value }

/// <summary>What ListObjectsV2 answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectsV2</summary>
[<NoComparison>]
type ListObjectsV2Output =
    {
        IsTruncated: bool option
        Contents: S3Object list
        Name: string option
        Prefix: string option
        Delimiter: string option
        MaxKeys: int option
        CommonPrefixes: CommonPrefix list
        EncodingType: EncodingType option
        KeyCount: int option
        ContinuationToken: string option
        NextContinuationToken: string option
        StartAfter: string option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectsV2Output) : unit =
        let ms = s.Members
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        if not x.Contents.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.Contents)
            let element0 = ms[1].Target.Element
            for item0 in x.Contents do
                let inner1 = inner0.BeginStructure(element0)
                S3Object.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Name with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.Delimiter with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()
        if not x.CommonPrefixes.IsEmpty then
            let inner0 = w.BeginList(ms[6], List.length x.CommonPrefixes)
            let element0 = ms[6].Target.Element
            for item0 in x.CommonPrefixes do
                let inner1 = inner0.BeginStructure(element0)
                CommonPrefix.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[6])
        match x.EncodingType with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()
        match x.KeyCount with
        | Some v ->
            w.Integer(ms[8], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.NextContinuationToken with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.StartAfter with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectsV2Output =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Object>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = ListCollector<CommonPrefix>()
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Object.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | 6 ->
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(CommonPrefix.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                f7 <- Choices.some(EncodingType.ReadChoice(r, ms[7]))
            | 8 ->
                f8 <- Some(r.Integer(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Choices.some(RequestCharged.ReadChoice(r, ms[12]))
            | _ -> ()
            next <- r.Next s
        { IsTruncated = f0
          Contents = f1.Close()
          Name = f2
          Prefix = f3
          Delimiter = f4
          MaxKeys = f5
          CommonPrefixes = f6.Close()
          EncodingType = f7
          KeyCount = f8
          ContinuationToken = f9
          NextContinuationToken = f10
          StartAfter = f11
          RequestCharged = f12 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectsV2Output> =
        { Write = fun w s x -> ListObjectsV2Output.Write(w, s, x)
          Read = fun r s -> ListObjectsV2Output.Read(r, s) }

/// <summary>What ListObjectsV2 takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectsV2</summary>
[<NoComparison>]
type ListObjectsV2Input =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: query <c>delimiter</c>.</summary>
        Delimiter: string option
        /// <summary>On the wire: query <c>encoding-type</c>.</summary>
        EncodingType: EncodingType option
        /// <summary>On the wire: query <c>max-keys</c>.</summary>
        MaxKeys: int option
        /// <summary>On the wire: query <c>prefix</c>.</summary>
        Prefix: string option
        /// <summary>On the wire: query <c>continuation-token</c>.</summary>
        ContinuationToken: string option
        /// <summary>On the wire: query <c>fetch-owner</c>.</summary>
        FetchOwner: bool option
        /// <summary>On the wire: query <c>start-after</c>.</summary>
        StartAfter: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
        OptionalObjectAttributes: OptionalObjectAttributes list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListObjectsV2Input) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.Delimiter with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.EncodingType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.MaxKeys with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContinuationToken with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.FetchOwner with
        | Some v ->
            w.Boolean(ms[6], v)
        | None -> ()
        match x.StartAfter with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.OptionalObjectAttributes with
        | Some v ->
            let inner0 = w.BeginList(ms[10], List.length v)
            let element0 = ms[10].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[10])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListObjectsV2Input =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = ListCollector<OptionalObjectAttributes>()
        let mutable has10 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(EncodingType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.Boolean(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(RequestPayer.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                has10 <- true
                f10 <- ListCollector<OptionalObjectAttributes>()
                let inner0 = r.List(ms[10])
                let element0 = ms[10].Target.Element
                while inner0.NextElement(ms[10]) do
                    f10.Add(OptionalObjectAttributes.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Delimiter = f1
          EncodingType = f2
          MaxKeys = f3
          Prefix = f4
          ContinuationToken = f5
          FetchOwner = f6
          StartAfter = f7
          RequestPayer = f8
          ExpectedBucketOwner = f9
          OptionalObjectAttributes = (if has10 then Some(f10.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<ListObjectsV2Input> =
        { Write = fun w s x -> ListObjectsV2Input.Write(w, s, x)
          Read = fun r s -> ListObjectsV2Input.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListObjectsV2Input, ListObjectsV2Output> =
        match Bound.cached 75 with
        | null -> Bound.define 75 "ListObjectsV2" ListObjectsV2Input.Shape ListObjectsV2Output.Shape
        | operation -> operation

    interface IRequest<ListObjectsV2Input, ListObjectsV2Output> with
        member _.Operation = ListObjectsV2Input.Operation

    interface IPaged<ListObjectsV2Input, ListObjectsV2Output, S3Object> with
        member _.Items(output: ListObjectsV2Output) = ((Some output |> Option.map _.Contents) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<S3Object>

        member input.Next(output: ListObjectsV2Output) =
            let token0 = (Some output |> Option.bind _.NextContinuationToken) |> Option.filter (fun token -> token <> "")
            if ((Some output |> Option.bind _.IsTruncated)) = Some true && (token0.IsSome) then Some { input with ContinuationToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListObjectsV2"

/// <summary>ListObjectsV2: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectsV2" />
[<RequireQualifiedAccess>]
module ListObjectsV2 =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : ListObjectsV2Input =
        { Bucket = bucket
          Delimiter = None
          EncodingType = None
          MaxKeys = None
          Prefix = None
          ContinuationToken = None
          FetchOwner = None
          StartAfter = None
          RequestPayer = None
          ExpectedBucketOwner = None
          OptionalObjectAttributes = None }

    /// <summary>Sets Delimiter. On the wire: query <c>delimiter</c>.</summary>
    let delimiter (value: string) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with Delimiter = Some value }

    /// <summary>Sets EncodingType. On the wire: query <c>encoding-type</c>.</summary>
    let encodingType (value: EncodingType) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with EncodingType = Some value }

    /// <summary>Sets MaxKeys. On the wire: query <c>max-keys</c>.</summary>
    let maxKeys (value: int) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with MaxKeys = Some value }

    /// <summary>Sets Prefix. On the wire: query <c>prefix</c>.</summary>
    let prefix (value: string) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with Prefix = Some value }

    /// <summary>Sets ContinuationToken. On the wire: query <c>continuation-token</c>.</summary>
    let continuationToken (value: string) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with ContinuationToken = Some value }

    /// <summary>Sets FetchOwner. On the wire: query <c>fetch-owner</c>.</summary>
    let fetchOwner (value: bool) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with FetchOwner = Some value }

    /// <summary>Sets StartAfter. On the wire: query <c>start-after</c>.</summary>
    let startAfter (value: string) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with StartAfter = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets OptionalObjectAttributes. On the wire: header <c>x-amz-optional-object-attributes</c>.</summary>
    let optionalObjectAttributes (value: OptionalObjectAttributes list) (input: ListObjectsV2Input) : ListObjectsV2Input =
        { input with OptionalObjectAttributes = Some value }

/// <summary>What ListParts answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListParts</summary>
[<NoComparison>]
type ListPartsOutput =
    {
        /// <summary>On the wire: header <c>x-amz-abort-date</c>.</summary>
        AbortDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-abort-rule-id</c>.</summary>
        AbortRuleId: string option
        Bucket: string option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        UploadId: string option
        PartNumberMarker: int option
        NextPartNumberMarker: int option
        MaxParts: int option
        IsTruncated: bool option
        /// <summary>On the wire: <c>Part</c>.</summary>
        Parts: Part list
        Initiator: Initiator option
        Owner: Owner option
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        ChecksumAlgorithm: ChecksumAlgorithm option
        ChecksumType: ChecksumType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListPartsOutput) : unit =
        let ms = s.Members
        match x.AbortDate with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.AbortRuleId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Bucket with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.UploadId with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.PartNumberMarker with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()
        match x.NextPartNumberMarker with
        | Some v ->
            w.Integer(ms[6], v)
        | None -> ()
        match x.MaxParts with
        | Some v ->
            w.Integer(ms[7], v)
        | None -> ()
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[8], v)
        | None -> ()
        if not x.Parts.IsEmpty then
            let inner0 = w.BeginList(ms[9], List.length x.Parts)
            let element0 = ms[9].Target.Element
            for item0 in x.Parts do
                let inner1 = inner0.BeginStructure(element0)
                Part.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[9])
        match x.Initiator with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            Initiator.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[11])
            Owner.Write(inner0, ms[11].Target, v)
            inner0.EndStructure(ms[11])
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[13], v.WireValue)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[14], v.WireValue)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[15], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListPartsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = ListCollector<Part>()
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Timestamp(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | 6 ->
                f6 <- Some(r.Integer(ms[6]))
            | 7 ->
                f7 <- Some(r.Integer(ms[7]))
            | 8 ->
                f8 <- Some(r.Boolean(ms[8]))
            | 9 ->
                let inner0 = r.List(ms[9])
                let element0 = ms[9].Target.Element
                while inner0.NextElement(ms[9]) do
                    f9.Add(Part.Read(inner0.Structure(element0), element0.Target))
            | 10 ->
                f10 <- Some(Initiator.Read(r.Structure(ms[10]), ms[10].Target))
            | 11 ->
                f11 <- Some(Owner.Read(r.Structure(ms[11]), ms[11].Target))
            | 12 ->
                f12 <- Choices.some(StorageClass.ReadChoice(r, ms[12]))
            | 13 ->
                f13 <- Choices.some(RequestCharged.ReadChoice(r, ms[13]))
            | 14 ->
                f14 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[14]))
            | 15 ->
                f15 <- Choices.some(ChecksumType.ReadChoice(r, ms[15]))
            | _ -> ()
            next <- r.Next s
        { AbortDate = f0
          AbortRuleId = f1
          Bucket = f2
          Key = f3
          UploadId = f4
          PartNumberMarker = f5
          NextPartNumberMarker = f6
          MaxParts = f7
          IsTruncated = f8
          Parts = f9.Close()
          Initiator = f10
          Owner = f11
          StorageClass = f12
          RequestCharged = f13
          ChecksumAlgorithm = f14
          ChecksumType = f15 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListPartsOutput> =
        { Write = fun w s x -> ListPartsOutput.Write(w, s, x)
          Read = fun r s -> ListPartsOutput.Read(r, s) }

/// <summary>What ListParts takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListParts</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type ListPartsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>max-parts</c>.</summary>
        MaxParts: int option
        /// <summary>On the wire: query <c>part-number-marker</c>.</summary>
        PartNumberMarker: int option
        /// <summary>
        /// Required.
        /// On the wire: query <c>uploadId</c>.
        /// </summary>
        UploadId: string
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListPartsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.MaxParts with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        match x.PartNumberMarker with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        w.String(ms[4], x.UploadId)
        match x.RequestPayer with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListPartsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ""
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- r.String(ms[4])
            | 5 ->
                f5 <- Choices.some(RequestPayer.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          MaxParts = f2
          PartNumberMarker = f3
          UploadId = f4
          RequestPayer = f5
          ExpectedBucketOwner = f6
          SSECustomerAlgorithm = f7
          SSECustomerKey = f8
          SSECustomerKeyMD5 = f9 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "ListPartsInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<ListPartsInput> =
        { Write = fun w s x -> ListPartsInput.Write(w, s, x)
          Read = fun r s -> ListPartsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListPartsInput, ListPartsOutput> =
        match Bound.cached 76 with
        | null -> Bound.define 76 "ListParts" ListPartsInput.Shape ListPartsOutput.Shape
        | operation -> operation

    interface IRequest<ListPartsInput, ListPartsOutput> with
        member _.Operation = ListPartsInput.Operation

    interface IPaged<ListPartsInput, ListPartsOutput, Part> with
        member _.Items(output: ListPartsOutput) = ((Some output |> Option.map _.Parts) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<Part>

        member input.Next(output: ListPartsOutput) =
            let token0 = (Some output |> Option.bind _.NextPartNumberMarker)
            if ((Some output |> Option.bind _.IsTruncated)) = Some true && (token0.IsSome) then Some { input with PartNumberMarker = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListParts"

/// <summary>ListParts: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListParts" />
[<RequireQualifiedAccess>]
module ListParts =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (uploadId: string) : ListPartsInput =
        { Bucket = bucket
          Key = key
          MaxParts = None
          PartNumberMarker = None
          UploadId = uploadId
          RequestPayer = None
          ExpectedBucketOwner = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None }

    /// <summary>Sets MaxParts. On the wire: query <c>max-parts</c>.</summary>
    let maxParts (value: int) (input: ListPartsInput) : ListPartsInput =
        { input with MaxParts = Some value }

    /// <summary>Sets PartNumberMarker. On the wire: query <c>part-number-marker</c>.</summary>
    let partNumberMarker (value: int) (input: ListPartsInput) : ListPartsInput =
        { input with PartNumberMarker = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: ListPartsInput) : ListPartsInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: ListPartsInput) : ListPartsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: ListPartsInput) : ListPartsInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: ListPartsInput) : ListPartsInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: ListPartsInput) : ListPartsInput =
        { input with SSECustomerKeyMD5 = Some value }

/// <summary>What PutBucketAbac answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAbac</summary>
[<Struct; NoComparison>]
type PutBucketAbacOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketAbacOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAbacOutput =
        while r.Next s >= 0 do ()
        PutBucketAbacOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAbacOutput> =
        { Write = fun w s x -> PutBucketAbacOutput.Write(w, s, x)
          Read = fun r s -> PutBucketAbacOutput.Read(r, s) }

/// <summary>What PutBucketAbac takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAbac</summary>
[<NoComparison>]
type PutBucketAbacInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>Required.</summary>
        AbacStatus: AbacStatus
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketAbacInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[4])
        AbacStatus.Write(inner0, ms[4].Target, x.AbacStatus)
        inner0.EndStructure(ms[4])

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAbacInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- ValueSome(AbacStatus.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          ExpectedBucketOwner = f3
          AbacStatus = (match f4 with ValueSome v -> v | ValueNone -> AbacStatus.Read(EmptyReader.Instance, ms[4].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAbacInput> =
        { Write = fun w s x -> PutBucketAbacInput.Write(w, s, x)
          Read = fun r s -> PutBucketAbacInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketAbacInput, PutBucketAbacOutput> =
        match Bound.cached 77 with
        | null -> Bound.define 77 "PutBucketAbac" PutBucketAbacInput.Shape PutBucketAbacOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketAbacInput, PutBucketAbacOutput> with
        member _.Operation = PutBucketAbacInput.Operation

/// <summary>PutBucketAbac: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAbac" />
[<RequireQualifiedAccess>]
module PutBucketAbac =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (abacStatus: AbacStatus) : PutBucketAbacInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None
          AbacStatus = abacStatus }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketAbacInput) : PutBucketAbacInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketAbacInput) : PutBucketAbacInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketAbacInput) : PutBucketAbacInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketAccelerateConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAccelerateConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketAccelerateConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketAccelerateConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAccelerateConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketAccelerateConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAccelerateConfigurationOutput> =
        { Write = fun w s x -> PutBucketAccelerateConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketAccelerateConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketAccelerateConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAccelerateConfiguration</summary>
[<NoComparison>]
type PutBucketAccelerateConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>Required.</summary>
        AccelerateConfiguration: AccelerateConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketAccelerateConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        let inner0 = w.BeginStructure(ms[1])
        AccelerateConfiguration.Write(inner0, ms[1].Target, x.AccelerateConfiguration)
        inner0.EndStructure(ms[1])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAccelerateConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(AccelerateConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          AccelerateConfiguration = (match f1 with ValueSome v -> v | ValueNone -> AccelerateConfiguration.Read(EmptyReader.Instance, ms[1].Target))
          ExpectedBucketOwner = f2
          ChecksumAlgorithm = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAccelerateConfigurationInput> =
        { Write = fun w s x -> PutBucketAccelerateConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketAccelerateConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketAccelerateConfigurationInput, PutBucketAccelerateConfigurationOutput> =
        match Bound.cached 78 with
        | null -> Bound.define 78 "PutBucketAccelerateConfiguration" PutBucketAccelerateConfigurationInput.Shape PutBucketAccelerateConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketAccelerateConfigurationInput, PutBucketAccelerateConfigurationOutput> with
        member _.Operation = PutBucketAccelerateConfigurationInput.Operation

/// <summary>PutBucketAccelerateConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAccelerateConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketAccelerateConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (accelerateConfiguration: AccelerateConfiguration) : PutBucketAccelerateConfigurationInput =
        { Bucket = bucket
          AccelerateConfiguration = accelerateConfiguration
          ExpectedBucketOwner = None
          ChecksumAlgorithm = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketAccelerateConfigurationInput) : PutBucketAccelerateConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketAccelerateConfigurationInput) : PutBucketAccelerateConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

/// <summary>What PutBucketAcl answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAcl</summary>
[<Struct; NoComparison>]
type PutBucketAclOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketAclOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAclOutput =
        while r.Next s >= 0 do ()
        PutBucketAclOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAclOutput> =
        { Write = fun w s x -> PutBucketAclOutput.Write(w, s, x)
          Read = fun r s -> PutBucketAclOutput.Read(r, s) }

/// <summary>What PutBucketAcl takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAcl</summary>
[<NoComparison>]
type PutBucketAclInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: BucketCannedACL option
        AccessControlPolicy: AccessControlPolicy option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write</c>.</summary>
        GrantWrite: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketAclInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.AccessControlPolicy with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AccessControlPolicy.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        w.String(ms[2], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.GrantWrite with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAclInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(AccessControlPolicy.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          AccessControlPolicy = f1
          Bucket = f2
          ContentMD5 = f3
          ChecksumAlgorithm = f4
          GrantFullControl = f5
          GrantRead = f6
          GrantReadACP = f7
          GrantWrite = f8
          GrantWriteACP = f9
          ExpectedBucketOwner = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAclInput> =
        { Write = fun w s x -> PutBucketAclInput.Write(w, s, x)
          Read = fun r s -> PutBucketAclInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketAclInput, PutBucketAclOutput> =
        match Bound.cached 79 with
        | null -> Bound.define 79 "PutBucketAcl" PutBucketAclInput.Shape PutBucketAclOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketAclInput, PutBucketAclOutput> with
        member _.Operation = PutBucketAclInput.Operation

/// <summary>PutBucketAcl: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAcl" />
[<RequireQualifiedAccess>]
module PutBucketAcl =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : PutBucketAclInput =
        { ACL = None
          AccessControlPolicy = None
          Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWrite = None
          GrantWriteACP = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: BucketCannedACL) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with ACL = Some value }

    /// <summary>Sets AccessControlPolicy. </summary>
    let accessControlPolicy (value: AccessControlPolicy) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with AccessControlPolicy = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWrite. On the wire: header <c>x-amz-grant-write</c>.</summary>
    let grantWrite (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with GrantWrite = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketAclInput) : PutBucketAclInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketAnalyticsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAnalyticsConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketAnalyticsConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketAnalyticsConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAnalyticsConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketAnalyticsConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAnalyticsConfigurationOutput> =
        { Write = fun w s x -> PutBucketAnalyticsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketAnalyticsConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketAnalyticsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAnalyticsConfiguration</summary>
[<NoComparison>]
type PutBucketAnalyticsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>Required.</summary>
        AnalyticsConfiguration: AnalyticsConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketAnalyticsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        let inner0 = w.BeginStructure(ms[2])
        AnalyticsConfiguration.Write(inner0, ms[2].Target, x.AnalyticsConfiguration)
        inner0.EndStructure(ms[2])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketAnalyticsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ValueNone
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- ValueSome(AnalyticsConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          AnalyticsConfiguration = (match f2 with ValueSome v -> v | ValueNone -> AnalyticsConfiguration.Read(EmptyReader.Instance, ms[2].Target))
          ExpectedBucketOwner = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketAnalyticsConfigurationInput> =
        { Write = fun w s x -> PutBucketAnalyticsConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketAnalyticsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketAnalyticsConfigurationInput, PutBucketAnalyticsConfigurationOutput> =
        match Bound.cached 80 with
        | null -> Bound.define 80 "PutBucketAnalyticsConfiguration" PutBucketAnalyticsConfigurationInput.Shape PutBucketAnalyticsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketAnalyticsConfigurationInput, PutBucketAnalyticsConfigurationOutput> with
        member _.Operation = PutBucketAnalyticsConfigurationInput.Operation

/// <summary>PutBucketAnalyticsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAnalyticsConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketAnalyticsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) (analyticsConfiguration: AnalyticsConfiguration) : PutBucketAnalyticsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          AnalyticsConfiguration = analyticsConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketAnalyticsConfigurationInput) : PutBucketAnalyticsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketCors answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketCors</summary>
[<Struct; NoComparison>]
type PutBucketCorsOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketCorsOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketCorsOutput =
        while r.Next s >= 0 do ()
        PutBucketCorsOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketCorsOutput> =
        { Write = fun w s x -> PutBucketCorsOutput.Write(w, s, x)
          Read = fun r s -> PutBucketCorsOutput.Read(r, s) }

/// <summary>What PutBucketCors takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketCors</summary>
[<NoComparison>]
type PutBucketCorsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>Required.</summary>
        CORSConfiguration: CORSConfiguration
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketCorsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        let inner0 = w.BeginStructure(ms[1])
        CORSConfiguration.Write(inner0, ms[1].Target, x.CORSConfiguration)
        inner0.EndStructure(ms[1])
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketCorsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(CORSConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          CORSConfiguration = (match f1 with ValueSome v -> v | ValueNone -> CORSConfiguration.Read(EmptyReader.Instance, ms[1].Target))
          ContentMD5 = f2
          ChecksumAlgorithm = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketCorsInput> =
        { Write = fun w s x -> PutBucketCorsInput.Write(w, s, x)
          Read = fun r s -> PutBucketCorsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketCorsInput, PutBucketCorsOutput> =
        match Bound.cached 81 with
        | null -> Bound.define 81 "PutBucketCors" PutBucketCorsInput.Shape PutBucketCorsOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketCorsInput, PutBucketCorsOutput> with
        member _.Operation = PutBucketCorsInput.Operation

/// <summary>PutBucketCors: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketCors" />
[<RequireQualifiedAccess>]
module PutBucketCors =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (corsConfiguration: CORSConfiguration) : PutBucketCorsInput =
        { Bucket = bucket
          CORSConfiguration = corsConfiguration
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketCorsInput) : PutBucketCorsInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketCorsInput) : PutBucketCorsInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketCorsInput) : PutBucketCorsInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketEncryption answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketEncryption</summary>
[<Struct; NoComparison>]
type PutBucketEncryptionOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketEncryptionOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketEncryptionOutput =
        while r.Next s >= 0 do ()
        PutBucketEncryptionOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketEncryptionOutput> =
        { Write = fun w s x -> PutBucketEncryptionOutput.Write(w, s, x)
          Read = fun r s -> PutBucketEncryptionOutput.Read(r, s) }

/// <summary>What PutBucketEncryption takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketEncryption</summary>
[<NoComparison>]
type PutBucketEncryptionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketEncryptionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        ServerSideEncryptionConfiguration.Write(inner0, ms[3].Target, x.ServerSideEncryptionConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketEncryptionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(ServerSideEncryptionConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          ServerSideEncryptionConfiguration = (match f3 with ValueSome v -> v | ValueNone -> ServerSideEncryptionConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketEncryptionInput> =
        { Write = fun w s x -> PutBucketEncryptionInput.Write(w, s, x)
          Read = fun r s -> PutBucketEncryptionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketEncryptionInput, PutBucketEncryptionOutput> =
        match Bound.cached 82 with
        | null -> Bound.define 82 "PutBucketEncryption" PutBucketEncryptionInput.Shape PutBucketEncryptionOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketEncryptionInput, PutBucketEncryptionOutput> with
        member _.Operation = PutBucketEncryptionInput.Operation

/// <summary>PutBucketEncryption: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketEncryption" />
[<RequireQualifiedAccess>]
module PutBucketEncryption =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration) : PutBucketEncryptionInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          ServerSideEncryptionConfiguration = serverSideEncryptionConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketEncryptionInput) : PutBucketEncryptionInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketEncryptionInput) : PutBucketEncryptionInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketEncryptionInput) : PutBucketEncryptionInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketIntelligentTieringConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketIntelligentTieringConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketIntelligentTieringConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketIntelligentTieringConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketIntelligentTieringConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketIntelligentTieringConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketIntelligentTieringConfigurationOutput> =
        { Write = fun w s x -> PutBucketIntelligentTieringConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketIntelligentTieringConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketIntelligentTieringConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketIntelligentTieringConfiguration</summary>
[<NoComparison>]
type PutBucketIntelligentTieringConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>Required.</summary>
        IntelligentTieringConfiguration: IntelligentTieringConfiguration
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketIntelligentTieringConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        IntelligentTieringConfiguration.Write(inner0, ms[3].Target, x.IntelligentTieringConfiguration)
        inner0.EndStructure(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketIntelligentTieringConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- ValueSome(IntelligentTieringConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          ExpectedBucketOwner = f2
          IntelligentTieringConfiguration = (match f3 with ValueSome v -> v | ValueNone -> IntelligentTieringConfiguration.Read(EmptyReader.Instance, ms[3].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketIntelligentTieringConfigurationInput> =
        { Write = fun w s x -> PutBucketIntelligentTieringConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketIntelligentTieringConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput> =
        match Bound.cached 83 with
        | null -> Bound.define 83 "PutBucketIntelligentTieringConfiguration" PutBucketIntelligentTieringConfigurationInput.Shape PutBucketIntelligentTieringConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput> with
        member _.Operation = PutBucketIntelligentTieringConfigurationInput.Operation

/// <summary>PutBucketIntelligentTieringConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketIntelligentTieringConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketIntelligentTieringConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) (intelligentTieringConfiguration: IntelligentTieringConfiguration) : PutBucketIntelligentTieringConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          ExpectedBucketOwner = None
          IntelligentTieringConfiguration = intelligentTieringConfiguration }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketIntelligentTieringConfigurationInput) : PutBucketIntelligentTieringConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketInventoryConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketInventoryConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketInventoryConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketInventoryConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketInventoryConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketInventoryConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketInventoryConfigurationOutput> =
        { Write = fun w s x -> PutBucketInventoryConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketInventoryConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketInventoryConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketInventoryConfiguration</summary>
[<NoComparison>]
type PutBucketInventoryConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>Required.</summary>
        InventoryConfiguration: InventoryConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketInventoryConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        let inner0 = w.BeginStructure(ms[2])
        InventoryConfiguration.Write(inner0, ms[2].Target, x.InventoryConfiguration)
        inner0.EndStructure(ms[2])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketInventoryConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ValueNone
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- ValueSome(InventoryConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          InventoryConfiguration = (match f2 with ValueSome v -> v | ValueNone -> InventoryConfiguration.Read(EmptyReader.Instance, ms[2].Target))
          ExpectedBucketOwner = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketInventoryConfigurationInput> =
        { Write = fun w s x -> PutBucketInventoryConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketInventoryConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketInventoryConfigurationInput, PutBucketInventoryConfigurationOutput> =
        match Bound.cached 84 with
        | null -> Bound.define 84 "PutBucketInventoryConfiguration" PutBucketInventoryConfigurationInput.Shape PutBucketInventoryConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketInventoryConfigurationInput, PutBucketInventoryConfigurationOutput> with
        member _.Operation = PutBucketInventoryConfigurationInput.Operation

/// <summary>PutBucketInventoryConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketInventoryConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketInventoryConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) (inventoryConfiguration: InventoryConfiguration) : PutBucketInventoryConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          InventoryConfiguration = inventoryConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketInventoryConfigurationInput) : PutBucketInventoryConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketLifecycle answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycle</summary>
[<Struct; NoComparison>]
type PutBucketLifecycleOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketLifecycleOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLifecycleOutput =
        while r.Next s >= 0 do ()
        PutBucketLifecycleOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLifecycleOutput> =
        { Write = fun w s x -> PutBucketLifecycleOutput.Write(w, s, x)
          Read = fun r s -> PutBucketLifecycleOutput.Read(r, s) }

/// <summary>What PutBucketLifecycle takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycle</summary>
[<NoComparison>]
type PutBucketLifecycleInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        LifecycleConfiguration: LifecycleConfiguration option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketLifecycleInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.LifecycleConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            LifecycleConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLifecycleInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(LifecycleConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          LifecycleConfiguration = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLifecycleInput> =
        { Write = fun w s x -> PutBucketLifecycleInput.Write(w, s, x)
          Read = fun r s -> PutBucketLifecycleInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketLifecycleInput, PutBucketLifecycleOutput> =
        match Bound.cached 85 with
        | null -> Bound.define 85 "PutBucketLifecycle" PutBucketLifecycleInput.Shape PutBucketLifecycleOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketLifecycleInput, PutBucketLifecycleOutput> with
        member _.Operation = PutBucketLifecycleInput.Operation

/// <summary>PutBucketLifecycle: requests of it. Deprecated by AWS.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycle" />
[<RequireQualifiedAccess>]
module PutBucketLifecycle =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : PutBucketLifecycleInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          LifecycleConfiguration = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketLifecycleInput) : PutBucketLifecycleInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketLifecycleInput) : PutBucketLifecycleInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets LifecycleConfiguration. </summary>
    let lifecycleConfiguration (value: LifecycleConfiguration) (input: PutBucketLifecycleInput) : PutBucketLifecycleInput =
        { input with LifecycleConfiguration = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketLifecycleInput) : PutBucketLifecycleInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketLifecycleConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycleConfiguration</summary>
[<NoComparison>]
type PutBucketLifecycleConfigurationOutput =
    {
        /// <summary>On the wire: header <c>x-amz-transition-default-minimum-object-size</c>.</summary>
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketLifecycleConfigurationOutput) : unit =
        let ms = s.Members
        match x.TransitionDefaultMinimumObjectSize with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLifecycleConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(TransitionDefaultMinimumObjectSize.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { TransitionDefaultMinimumObjectSize = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLifecycleConfigurationOutput> =
        { Write = fun w s x -> PutBucketLifecycleConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketLifecycleConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketLifecycleConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycleConfiguration</summary>
[<NoComparison>]
type PutBucketLifecycleConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        LifecycleConfiguration: BucketLifecycleConfiguration option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-transition-default-minimum-object-size</c>.</summary>
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketLifecycleConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.LifecycleConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            BucketLifecycleConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.TransitionDefaultMinimumObjectSize with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLifecycleConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(BucketLifecycleConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(TransitionDefaultMinimumObjectSize.ReadChoice(r, ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ChecksumAlgorithm = f1
          LifecycleConfiguration = f2
          ExpectedBucketOwner = f3
          TransitionDefaultMinimumObjectSize = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLifecycleConfigurationInput> =
        { Write = fun w s x -> PutBucketLifecycleConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketLifecycleConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput> =
        match Bound.cached 86 with
        | null -> Bound.define 86 "PutBucketLifecycleConfiguration" PutBucketLifecycleConfigurationInput.Shape PutBucketLifecycleConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput> with
        member _.Operation = PutBucketLifecycleConfigurationInput.Operation

/// <summary>PutBucketLifecycleConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycleConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketLifecycleConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : PutBucketLifecycleConfigurationInput =
        { Bucket = bucket
          ChecksumAlgorithm = None
          LifecycleConfiguration = None
          ExpectedBucketOwner = None
          TransitionDefaultMinimumObjectSize = None }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketLifecycleConfigurationInput) : PutBucketLifecycleConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets LifecycleConfiguration. </summary>
    let lifecycleConfiguration (value: BucketLifecycleConfiguration) (input: PutBucketLifecycleConfigurationInput) : PutBucketLifecycleConfigurationInput =
        { input with LifecycleConfiguration = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketLifecycleConfigurationInput) : PutBucketLifecycleConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets TransitionDefaultMinimumObjectSize. On the wire: header <c>x-amz-transition-default-minimum-object-size</c>.</summary>
    let transitionDefaultMinimumObjectSize (value: TransitionDefaultMinimumObjectSize) (input: PutBucketLifecycleConfigurationInput) : PutBucketLifecycleConfigurationInput =
        { input with TransitionDefaultMinimumObjectSize = Some value }

/// <summary>What PutBucketLogging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLogging</summary>
[<Struct; NoComparison>]
type PutBucketLoggingOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketLoggingOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLoggingOutput =
        while r.Next s >= 0 do ()
        PutBucketLoggingOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLoggingOutput> =
        { Write = fun w s x -> PutBucketLoggingOutput.Write(w, s, x)
          Read = fun r s -> PutBucketLoggingOutput.Read(r, s) }

/// <summary>What PutBucketLogging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLogging</summary>
[<NoComparison>]
type PutBucketLoggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>Required.</summary>
        BucketLoggingStatus: BucketLoggingStatus
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketLoggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        let inner0 = w.BeginStructure(ms[1])
        BucketLoggingStatus.Write(inner0, ms[1].Target, x.BucketLoggingStatus)
        inner0.EndStructure(ms[1])
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketLoggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(BucketLoggingStatus.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          BucketLoggingStatus = (match f1 with ValueSome v -> v | ValueNone -> BucketLoggingStatus.Read(EmptyReader.Instance, ms[1].Target))
          ContentMD5 = f2
          ChecksumAlgorithm = f3
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketLoggingInput> =
        { Write = fun w s x -> PutBucketLoggingInput.Write(w, s, x)
          Read = fun r s -> PutBucketLoggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketLoggingInput, PutBucketLoggingOutput> =
        match Bound.cached 87 with
        | null -> Bound.define 87 "PutBucketLogging" PutBucketLoggingInput.Shape PutBucketLoggingOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketLoggingInput, PutBucketLoggingOutput> with
        member _.Operation = PutBucketLoggingInput.Operation

/// <summary>PutBucketLogging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLogging" />
[<RequireQualifiedAccess>]
module PutBucketLogging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (bucketLoggingStatus: BucketLoggingStatus) : PutBucketLoggingInput =
        { Bucket = bucket
          BucketLoggingStatus = bucketLoggingStatus
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketLoggingInput) : PutBucketLoggingInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketLoggingInput) : PutBucketLoggingInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketLoggingInput) : PutBucketLoggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketMetricsConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketMetricsConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketMetricsConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketMetricsConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketMetricsConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketMetricsConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketMetricsConfigurationOutput> =
        { Write = fun w s x -> PutBucketMetricsConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketMetricsConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketMetricsConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketMetricsConfiguration</summary>
[<NoComparison>]
type PutBucketMetricsConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>id</c>.
        /// </summary>
        Id: string
        /// <summary>Required.</summary>
        MetricsConfiguration: MetricsConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketMetricsConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Id)
        let inner0 = w.BeginStructure(ms[2])
        MetricsConfiguration.Write(inner0, ms[2].Target, x.MetricsConfiguration)
        inner0.EndStructure(ms[2])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketMetricsConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ValueNone
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- ValueSome(MetricsConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Id = f1
          MetricsConfiguration = (match f2 with ValueSome v -> v | ValueNone -> MetricsConfiguration.Read(EmptyReader.Instance, ms[2].Target))
          ExpectedBucketOwner = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketMetricsConfigurationInput> =
        { Write = fun w s x -> PutBucketMetricsConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketMetricsConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketMetricsConfigurationInput, PutBucketMetricsConfigurationOutput> =
        match Bound.cached 88 with
        | null -> Bound.define 88 "PutBucketMetricsConfiguration" PutBucketMetricsConfigurationInput.Shape PutBucketMetricsConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketMetricsConfigurationInput, PutBucketMetricsConfigurationOutput> with
        member _.Operation = PutBucketMetricsConfigurationInput.Operation

/// <summary>PutBucketMetricsConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketMetricsConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketMetricsConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (``id``: string) (metricsConfiguration: MetricsConfiguration) : PutBucketMetricsConfigurationInput =
        { Bucket = bucket
          Id = ``id``
          MetricsConfiguration = metricsConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketMetricsConfigurationInput) : PutBucketMetricsConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketNotification answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotification</summary>
[<Struct; NoComparison>]
type PutBucketNotificationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketNotificationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketNotificationOutput =
        while r.Next s >= 0 do ()
        PutBucketNotificationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketNotificationOutput> =
        { Write = fun w s x -> PutBucketNotificationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketNotificationOutput.Read(r, s) }

/// <summary>What PutBucketNotification takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotification</summary>
[<NoComparison>]
type PutBucketNotificationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        NotificationConfiguration: NotificationConfigurationDeprecated
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketNotificationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        NotificationConfigurationDeprecated.Write(inner0, ms[3].Target, x.NotificationConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketNotificationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(NotificationConfigurationDeprecated.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          NotificationConfiguration = (match f3 with ValueSome v -> v | ValueNone -> NotificationConfigurationDeprecated.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketNotificationInput> =
        { Write = fun w s x -> PutBucketNotificationInput.Write(w, s, x)
          Read = fun r s -> PutBucketNotificationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketNotificationInput, PutBucketNotificationOutput> =
        match Bound.cached 89 with
        | null -> Bound.define 89 "PutBucketNotification" PutBucketNotificationInput.Shape PutBucketNotificationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketNotificationInput, PutBucketNotificationOutput> with
        member _.Operation = PutBucketNotificationInput.Operation

/// <summary>PutBucketNotification: requests of it. Deprecated by AWS.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotification" />
[<RequireQualifiedAccess>]
module PutBucketNotification =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (notificationConfiguration: NotificationConfigurationDeprecated) : PutBucketNotificationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          NotificationConfiguration = notificationConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketNotificationInput) : PutBucketNotificationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketNotificationInput) : PutBucketNotificationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketNotificationInput) : PutBucketNotificationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketNotificationConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotificationConfiguration</summary>
[<Struct; NoComparison>]
type PutBucketNotificationConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketNotificationConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketNotificationConfigurationOutput =
        while r.Next s >= 0 do ()
        PutBucketNotificationConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketNotificationConfigurationOutput> =
        { Write = fun w s x -> PutBucketNotificationConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketNotificationConfigurationOutput.Read(r, s) }

/// <summary>What PutBucketNotificationConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotificationConfiguration</summary>
[<NoComparison>]
type PutBucketNotificationConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>Required.</summary>
        NotificationConfiguration: NotificationConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-skip-destination-validation</c>.</summary>
        SkipDestinationValidation: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketNotificationConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        let inner0 = w.BeginStructure(ms[1])
        NotificationConfiguration.Write(inner0, ms[1].Target, x.NotificationConfiguration)
        inner0.EndStructure(ms[1])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.SkipDestinationValidation with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketNotificationConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(NotificationConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          NotificationConfiguration = (match f1 with ValueSome v -> v | ValueNone -> NotificationConfiguration.Read(EmptyReader.Instance, ms[1].Target))
          ExpectedBucketOwner = f2
          SkipDestinationValidation = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketNotificationConfigurationInput> =
        { Write = fun w s x -> PutBucketNotificationConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutBucketNotificationConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketNotificationConfigurationInput, PutBucketNotificationConfigurationOutput> =
        match Bound.cached 90 with
        | null -> Bound.define 90 "PutBucketNotificationConfiguration" PutBucketNotificationConfigurationInput.Shape PutBucketNotificationConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketNotificationConfigurationInput, PutBucketNotificationConfigurationOutput> with
        member _.Operation = PutBucketNotificationConfigurationInput.Operation

/// <summary>PutBucketNotificationConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotificationConfiguration" />
[<RequireQualifiedAccess>]
module PutBucketNotificationConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (notificationConfiguration: NotificationConfiguration) : PutBucketNotificationConfigurationInput =
        { Bucket = bucket
          NotificationConfiguration = notificationConfiguration
          ExpectedBucketOwner = None
          SkipDestinationValidation = None }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketNotificationConfigurationInput) : PutBucketNotificationConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets SkipDestinationValidation. On the wire: header <c>x-amz-skip-destination-validation</c>.</summary>
    let skipDestinationValidation (value: bool) (input: PutBucketNotificationConfigurationInput) : PutBucketNotificationConfigurationInput =
        { input with SkipDestinationValidation = Some value }

/// <summary>What PutBucketOwnershipControls answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketOwnershipControls</summary>
[<Struct; NoComparison>]
type PutBucketOwnershipControlsOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketOwnershipControlsOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketOwnershipControlsOutput =
        while r.Next s >= 0 do ()
        PutBucketOwnershipControlsOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketOwnershipControlsOutput> =
        { Write = fun w s x -> PutBucketOwnershipControlsOutput.Write(w, s, x)
          Read = fun r s -> PutBucketOwnershipControlsOutput.Read(r, s) }

/// <summary>What PutBucketOwnershipControls takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketOwnershipControls</summary>
[<NoComparison>]
type PutBucketOwnershipControlsInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>Required.</summary>
        OwnershipControls: OwnershipControls
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketOwnershipControlsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        OwnershipControls.Write(inner0, ms[3].Target, x.OwnershipControls)
        inner0.EndStructure(ms[3])
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketOwnershipControlsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- ValueSome(OwnershipControls.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ExpectedBucketOwner = f2
          OwnershipControls = (match f3 with ValueSome v -> v | ValueNone -> OwnershipControls.Read(EmptyReader.Instance, ms[3].Target))
          ChecksumAlgorithm = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketOwnershipControlsInput> =
        { Write = fun w s x -> PutBucketOwnershipControlsInput.Write(w, s, x)
          Read = fun r s -> PutBucketOwnershipControlsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput> =
        match Bound.cached 91 with
        | null -> Bound.define 91 "PutBucketOwnershipControls" PutBucketOwnershipControlsInput.Shape PutBucketOwnershipControlsOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput> with
        member _.Operation = PutBucketOwnershipControlsInput.Operation

/// <summary>PutBucketOwnershipControls: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketOwnershipControls" />
[<RequireQualifiedAccess>]
module PutBucketOwnershipControls =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (ownershipControls: OwnershipControls) : PutBucketOwnershipControlsInput =
        { Bucket = bucket
          ContentMD5 = None
          ExpectedBucketOwner = None
          OwnershipControls = ownershipControls
          ChecksumAlgorithm = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketOwnershipControlsInput) : PutBucketOwnershipControlsInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketOwnershipControlsInput) : PutBucketOwnershipControlsInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketOwnershipControlsInput) : PutBucketOwnershipControlsInput =
        { input with ChecksumAlgorithm = Some value }

/// <summary>What PutBucketPolicy answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketPolicy</summary>
[<Struct; NoComparison>]
type PutBucketPolicyOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketPolicyOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketPolicyOutput =
        while r.Next s >= 0 do ()
        PutBucketPolicyOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketPolicyOutput> =
        { Write = fun w s x -> PutBucketPolicyOutput.Write(w, s, x)
          Read = fun r s -> PutBucketPolicyOutput.Read(r, s) }

/// <summary>What PutBucketPolicy takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketPolicy</summary>
[<NoComparison>]
type PutBucketPolicyInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-confirm-remove-self-bucket-access</c>.</summary>
        ConfirmRemoveSelfBucketAccess: bool option
        /// <summary>Required.</summary>
        Policy: string
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketPolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ConfirmRemoveSelfBucketAccess with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()
        w.String(ms[4], x.Policy)
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketPolicyInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ""
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | 4 ->
                f4 <- r.String(ms[4])
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          ConfirmRemoveSelfBucketAccess = f3
          Policy = f4
          ExpectedBucketOwner = f5 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketPolicyInput> =
        { Write = fun w s x -> PutBucketPolicyInput.Write(w, s, x)
          Read = fun r s -> PutBucketPolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketPolicyInput, PutBucketPolicyOutput> =
        match Bound.cached 92 with
        | null -> Bound.define 92 "PutBucketPolicy" PutBucketPolicyInput.Shape PutBucketPolicyOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketPolicyInput, PutBucketPolicyOutput> with
        member _.Operation = PutBucketPolicyInput.Operation

/// <summary>PutBucketPolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketPolicy" />
[<RequireQualifiedAccess>]
module PutBucketPolicy =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (policy: string) : PutBucketPolicyInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          ConfirmRemoveSelfBucketAccess = None
          Policy = policy
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketPolicyInput) : PutBucketPolicyInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketPolicyInput) : PutBucketPolicyInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ConfirmRemoveSelfBucketAccess. On the wire: header <c>x-amz-confirm-remove-self-bucket-access</c>.</summary>
    let confirmRemoveSelfBucketAccess (value: bool) (input: PutBucketPolicyInput) : PutBucketPolicyInput =
        { input with ConfirmRemoveSelfBucketAccess = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketPolicyInput) : PutBucketPolicyInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketReplication answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketReplication</summary>
[<Struct; NoComparison>]
type PutBucketReplicationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketReplicationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketReplicationOutput =
        while r.Next s >= 0 do ()
        PutBucketReplicationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketReplicationOutput> =
        { Write = fun w s x -> PutBucketReplicationOutput.Write(w, s, x)
          Read = fun r s -> PutBucketReplicationOutput.Read(r, s) }

/// <summary>What PutBucketReplication takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketReplication</summary>
[<NoComparison>]
type PutBucketReplicationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        ReplicationConfiguration: ReplicationConfiguration
        /// <summary>On the wire: header <c>x-amz-bucket-object-lock-token</c>.</summary>
        Token: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketReplicationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        ReplicationConfiguration.Write(inner0, ms[3].Target, x.ReplicationConfiguration)
        inner0.EndStructure(ms[3])
        match x.Token with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketReplicationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(ReplicationConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          ReplicationConfiguration = (match f3 with ValueSome v -> v | ValueNone -> ReplicationConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          Token = f4
          ExpectedBucketOwner = f5 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketReplicationInput> =
        { Write = fun w s x -> PutBucketReplicationInput.Write(w, s, x)
          Read = fun r s -> PutBucketReplicationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketReplicationInput, PutBucketReplicationOutput> =
        match Bound.cached 93 with
        | null -> Bound.define 93 "PutBucketReplication" PutBucketReplicationInput.Shape PutBucketReplicationOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketReplicationInput, PutBucketReplicationOutput> with
        member _.Operation = PutBucketReplicationInput.Operation

/// <summary>PutBucketReplication: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketReplication" />
[<RequireQualifiedAccess>]
module PutBucketReplication =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (replicationConfiguration: ReplicationConfiguration) : PutBucketReplicationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          ReplicationConfiguration = replicationConfiguration
          Token = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketReplicationInput) : PutBucketReplicationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketReplicationInput) : PutBucketReplicationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets Token. On the wire: header <c>x-amz-bucket-object-lock-token</c>.</summary>
    let token (value: string) (input: PutBucketReplicationInput) : PutBucketReplicationInput =
        { input with Token = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketReplicationInput) : PutBucketReplicationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketRequestPayment answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketRequestPayment</summary>
[<Struct; NoComparison>]
type PutBucketRequestPaymentOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketRequestPaymentOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketRequestPaymentOutput =
        while r.Next s >= 0 do ()
        PutBucketRequestPaymentOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketRequestPaymentOutput> =
        { Write = fun w s x -> PutBucketRequestPaymentOutput.Write(w, s, x)
          Read = fun r s -> PutBucketRequestPaymentOutput.Read(r, s) }

/// <summary>What PutBucketRequestPayment takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketRequestPayment</summary>
[<NoComparison>]
type PutBucketRequestPaymentInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        RequestPaymentConfiguration: RequestPaymentConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketRequestPaymentInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        RequestPaymentConfiguration.Write(inner0, ms[3].Target, x.RequestPaymentConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketRequestPaymentInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(RequestPaymentConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          RequestPaymentConfiguration = (match f3 with ValueSome v -> v | ValueNone -> RequestPaymentConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketRequestPaymentInput> =
        { Write = fun w s x -> PutBucketRequestPaymentInput.Write(w, s, x)
          Read = fun r s -> PutBucketRequestPaymentInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput> =
        match Bound.cached 94 with
        | null -> Bound.define 94 "PutBucketRequestPayment" PutBucketRequestPaymentInput.Shape PutBucketRequestPaymentOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput> with
        member _.Operation = PutBucketRequestPaymentInput.Operation

/// <summary>PutBucketRequestPayment: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketRequestPayment" />
[<RequireQualifiedAccess>]
module PutBucketRequestPayment =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (requestPaymentConfiguration: RequestPaymentConfiguration) : PutBucketRequestPaymentInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          RequestPaymentConfiguration = requestPaymentConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketRequestPaymentInput) : PutBucketRequestPaymentInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketRequestPaymentInput) : PutBucketRequestPaymentInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketRequestPaymentInput) : PutBucketRequestPaymentInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketTagging</summary>
[<Struct; NoComparison>]
type PutBucketTaggingOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketTaggingOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketTaggingOutput =
        while r.Next s >= 0 do ()
        PutBucketTaggingOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketTaggingOutput> =
        { Write = fun w s x -> PutBucketTaggingOutput.Write(w, s, x)
          Read = fun r s -> PutBucketTaggingOutput.Read(r, s) }

/// <summary>What PutBucketTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketTagging</summary>
[<NoComparison>]
type PutBucketTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        Tagging: Tagging
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        Tagging.Write(inner0, ms[3].Target, x.Tagging)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(Tagging.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          Tagging = (match f3 with ValueSome v -> v | ValueNone -> Tagging.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketTaggingInput> =
        { Write = fun w s x -> PutBucketTaggingInput.Write(w, s, x)
          Read = fun r s -> PutBucketTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketTaggingInput, PutBucketTaggingOutput> =
        match Bound.cached 95 with
        | null -> Bound.define 95 "PutBucketTagging" PutBucketTaggingInput.Shape PutBucketTaggingOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketTaggingInput, PutBucketTaggingOutput> with
        member _.Operation = PutBucketTaggingInput.Operation

/// <summary>PutBucketTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketTagging" />
[<RequireQualifiedAccess>]
module PutBucketTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (tagging: Tagging) : PutBucketTaggingInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          Tagging = tagging
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketTaggingInput) : PutBucketTaggingInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketTaggingInput) : PutBucketTaggingInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketTaggingInput) : PutBucketTaggingInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketVersioning answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketVersioning</summary>
[<Struct; NoComparison>]
type PutBucketVersioningOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketVersioningOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketVersioningOutput =
        while r.Next s >= 0 do ()
        PutBucketVersioningOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketVersioningOutput> =
        { Write = fun w s x -> PutBucketVersioningOutput.Write(w, s, x)
          Read = fun r s -> PutBucketVersioningOutput.Read(r, s) }

/// <summary>What PutBucketVersioning takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketVersioning</summary>
[<NoComparison>]
type PutBucketVersioningInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-mfa</c>.</summary>
        MFA: string option
        /// <summary>Required.</summary>
        VersioningConfiguration: VersioningConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketVersioningInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.MFA with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[4])
        VersioningConfiguration.Write(inner0, ms[4].Target, x.VersioningConfiguration)
        inner0.EndStructure(ms[4])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketVersioningInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ValueNone
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- ValueSome(VersioningConfiguration.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          MFA = f3
          VersioningConfiguration = (match f4 with ValueSome v -> v | ValueNone -> VersioningConfiguration.Read(EmptyReader.Instance, ms[4].Target))
          ExpectedBucketOwner = f5 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketVersioningInput> =
        { Write = fun w s x -> PutBucketVersioningInput.Write(w, s, x)
          Read = fun r s -> PutBucketVersioningInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketVersioningInput, PutBucketVersioningOutput> =
        match Bound.cached 96 with
        | null -> Bound.define 96 "PutBucketVersioning" PutBucketVersioningInput.Shape PutBucketVersioningOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketVersioningInput, PutBucketVersioningOutput> with
        member _.Operation = PutBucketVersioningInput.Operation

/// <summary>PutBucketVersioning: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketVersioning" />
[<RequireQualifiedAccess>]
module PutBucketVersioning =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (versioningConfiguration: VersioningConfiguration) : PutBucketVersioningInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          MFA = None
          VersioningConfiguration = versioningConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketVersioningInput) : PutBucketVersioningInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketVersioningInput) : PutBucketVersioningInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets MFA. On the wire: header <c>x-amz-mfa</c>.</summary>
    let mfa (value: string) (input: PutBucketVersioningInput) : PutBucketVersioningInput =
        { input with MFA = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketVersioningInput) : PutBucketVersioningInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutBucketWebsite answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketWebsite</summary>
[<Struct; NoComparison>]
type PutBucketWebsiteOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutBucketWebsiteOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketWebsiteOutput =
        while r.Next s >= 0 do ()
        PutBucketWebsiteOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketWebsiteOutput> =
        { Write = fun w s x -> PutBucketWebsiteOutput.Write(w, s, x)
          Read = fun r s -> PutBucketWebsiteOutput.Read(r, s) }

/// <summary>What PutBucketWebsite takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketWebsite</summary>
[<NoComparison>]
type PutBucketWebsiteInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        WebsiteConfiguration: WebsiteConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutBucketWebsiteInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        WebsiteConfiguration.Write(inner0, ms[3].Target, x.WebsiteConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutBucketWebsiteInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(WebsiteConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          WebsiteConfiguration = (match f3 with ValueSome v -> v | ValueNone -> WebsiteConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutBucketWebsiteInput> =
        { Write = fun w s x -> PutBucketWebsiteInput.Write(w, s, x)
          Read = fun r s -> PutBucketWebsiteInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutBucketWebsiteInput, PutBucketWebsiteOutput> =
        match Bound.cached 97 with
        | null -> Bound.define 97 "PutBucketWebsite" PutBucketWebsiteInput.Shape PutBucketWebsiteOutput.Shape
        | operation -> operation

    interface IRequest<PutBucketWebsiteInput, PutBucketWebsiteOutput> with
        member _.Operation = PutBucketWebsiteInput.Operation

/// <summary>PutBucketWebsite: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketWebsite" />
[<RequireQualifiedAccess>]
module PutBucketWebsite =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (websiteConfiguration: WebsiteConfiguration) : PutBucketWebsiteInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          WebsiteConfiguration = websiteConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutBucketWebsiteInput) : PutBucketWebsiteInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutBucketWebsiteInput) : PutBucketWebsiteInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutBucketWebsiteInput) : PutBucketWebsiteInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type PutObjectOutput =
    {
        /// <summary>On the wire: header <c>x-amz-expiration</c>.</summary>
        Expiration: string option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-object-size</c>.</summary>
        Size: int64 option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectOutput) : unit =
        let ms = s.Members
        match x.Expiration with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[13], v.WireValue)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[19], v)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[20], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[21], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Choices.some(ChecksumType.ReadChoice(r, ms[12]))
            | 13 ->
                f13 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.Boolean(ms[19]))
            | 20 ->
                f20 <- Some(r.Long(ms[20]))
            | 21 ->
                f21 <- Choices.some(RequestCharged.ReadChoice(r, ms[21]))
            | _ -> ()
            next <- r.Next s
        { Expiration = f0
          ETag = f1
          ChecksumCRC32 = f2
          ChecksumCRC32C = f3
          ChecksumCRC64NVME = f4
          ChecksumSHA1 = f5
          ChecksumSHA256 = f6
          ChecksumSHA512 = f7
          ChecksumMD5 = f8
          ChecksumXXHASH64 = f9
          ChecksumXXHASH3 = f10
          ChecksumXXHASH128 = f11
          ChecksumType = f12
          ServerSideEncryption = f13
          VersionId = f14
          SSECustomerAlgorithm = f15
          SSECustomerKeyMD5 = f16
          SSEKMSKeyId = f17
          SSEKMSEncryptionContext = f18
          BucketKeyEnabled = f19
          Size = f20
          RequestCharged = f21 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "PutObjectOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectOutput> =
        { Write = fun w s x -> PutObjectOutput.Write(w, s, x)
          Read = fun r s -> PutObjectOutput.Read(r, s) }

/// <summary>What PutObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObject</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type PutObjectInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: ObjectCannedACL option
        Body: ByteStream option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        IfMatch: string option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        IfNoneMatch: string option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>x-amz-write-offset-bytes</c>.</summary>
        WriteOffsetBytes: int64 option
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
        WebsiteRedirectLocation: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-context</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSEncryptionContext: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-tagging</c>.</summary>
        Tagging: string option
        /// <summary>On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Body with
        | Some v ->
            w.Stream(ms[1], v)
        | None -> ()
        w.String(ms[2], x.Bucket)
        match x.CacheControl with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ContentLength with
        | Some v ->
            w.Long(ms[7], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[21], v)
        | None -> ()
        match x.IfMatch with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()
        match x.IfNoneMatch with
        | Some v ->
            w.String(ms[23], v)
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[24], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[25], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[26], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[27], v)
        | None -> ()
        w.String(ms[28], x.Key)
        match x.WriteOffsetBytes with
        | Some v ->
            w.Long(ms[29], v)
        | None -> ()
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[30], v.Count)
            let value0 = ms[30].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[30], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[30])
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[31], v.WireValue)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[32], v.WireValue)
        | None -> ()
        match x.WebsiteRedirectLocation with
        | Some v ->
            w.String(ms[33], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[34], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[35], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[36], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[37], v)
        | None -> ()
        match x.SSEKMSEncryptionContext with
        | Some v ->
            w.String(ms[38], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[39], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[40], v.WireValue)
        | None -> ()
        match x.Tagging with
        | Some v ->
            w.String(ms[41], v)
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[42], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[43], v)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[44], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[45], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = ""
        let mutable f29 = None
        let mutable f30 = DictBuilder<string, string>()
        let mutable has30 = false
        let mutable f31 = None
        let mutable f32 = None
        let mutable f33 = None
        let mutable f34 = None
        let mutable f35 = None
        let mutable f36 = None
        let mutable f37 = None
        let mutable f38 = None
        let mutable f39 = None
        let mutable f40 = None
        let mutable f41 = None
        let mutable f42 = None
        let mutable f43 = None
        let mutable f44 = None
        let mutable f45 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Stream(ms[1]))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.Long(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.Timestamp(ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | 23 ->
                f23 <- Some(r.String(ms[23]))
            | 24 ->
                f24 <- Some(r.String(ms[24]))
            | 25 ->
                f25 <- Some(r.String(ms[25]))
            | 26 ->
                f26 <- Some(r.String(ms[26]))
            | 27 ->
                f27 <- Some(r.String(ms[27]))
            | 28 ->
                f28 <- r.String(ms[28])
            | 29 ->
                f29 <- Some(r.Long(ms[29]))
            | 30 ->
                has30 <- true
                f30 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[30])
                let value0 = ms[30].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[30]) with
                    | null -> more0 <- false
                    | key0 ->
                        f30.Add(key0, inner0.String(value0))
            | 31 ->
                f31 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[31]))
            | 32 ->
                f32 <- Choices.some(StorageClass.ReadChoice(r, ms[32]))
            | 33 ->
                f33 <- Some(r.String(ms[33]))
            | 34 ->
                f34 <- Some(r.String(ms[34]))
            | 35 ->
                f35 <- Some(r.String(ms[35]))
            | 36 ->
                f36 <- Some(r.String(ms[36]))
            | 37 ->
                f37 <- Some(r.String(ms[37]))
            | 38 ->
                f38 <- Some(r.String(ms[38]))
            | 39 ->
                f39 <- Some(r.Boolean(ms[39]))
            | 40 ->
                f40 <- Choices.some(RequestPayer.ReadChoice(r, ms[40]))
            | 41 ->
                f41 <- Some(r.String(ms[41]))
            | 42 ->
                f42 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[42]))
            | 43 ->
                f43 <- Some(r.Timestamp(ms[43]))
            | 44 ->
                f44 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[44]))
            | 45 ->
                f45 <- Some(r.String(ms[45]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          Body = f1
          Bucket = f2
          CacheControl = f3
          ContentDisposition = f4
          ContentEncoding = f5
          ContentLanguage = f6
          ContentLength = f7
          ContentMD5 = f8
          ContentType = f9
          ChecksumAlgorithm = f10
          ChecksumCRC32 = f11
          ChecksumCRC32C = f12
          ChecksumCRC64NVME = f13
          ChecksumSHA1 = f14
          ChecksumSHA256 = f15
          ChecksumSHA512 = f16
          ChecksumMD5 = f17
          ChecksumXXHASH64 = f18
          ChecksumXXHASH3 = f19
          ChecksumXXHASH128 = f20
          Expires = f21
          IfMatch = f22
          IfNoneMatch = f23
          GrantFullControl = f24
          GrantRead = f25
          GrantReadACP = f26
          GrantWriteACP = f27
          Key = f28
          WriteOffsetBytes = f29
          Metadata = (if has30 then Some(f30.Close()) else None)
          ServerSideEncryption = f31
          StorageClass = f32
          WebsiteRedirectLocation = f33
          SSECustomerAlgorithm = f34
          SSECustomerKey = f35
          SSECustomerKeyMD5 = f36
          SSEKMSKeyId = f37
          SSEKMSEncryptionContext = f38
          BucketKeyEnabled = f39
          RequestPayer = f40
          Tagging = f41
          ObjectLockMode = f42
          ObjectLockRetainUntilDate = f43
          ObjectLockLegalHoldStatus = f44
          ExpectedBucketOwner = f45 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "PutObjectInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectInput> =
        { Write = fun w s x -> PutObjectInput.Write(w, s, x)
          Read = fun r s -> PutObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectInput, PutObjectOutput> =
        match Bound.cached 98 with
        | null -> Bound.define 98 "PutObject" PutObjectInput.Shape PutObjectOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectInput, PutObjectOutput> with
        member _.Operation = PutObjectInput.Operation

/// <summary>PutObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObject" />
[<RequireQualifiedAccess>]
module PutObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : PutObjectInput =
        { ACL = None
          Body = None
          Bucket = bucket
          CacheControl = None
          ContentDisposition = None
          ContentEncoding = None
          ContentLanguage = None
          ContentLength = None
          ContentMD5 = None
          ContentType = None
          ChecksumAlgorithm = None
          ChecksumCRC32 = None
          ChecksumCRC32C = None
          ChecksumCRC64NVME = None
          ChecksumSHA1 = None
          ChecksumSHA256 = None
          ChecksumSHA512 = None
          ChecksumMD5 = None
          ChecksumXXHASH64 = None
          ChecksumXXHASH3 = None
          ChecksumXXHASH128 = None
          Expires = None
          IfMatch = None
          IfNoneMatch = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWriteACP = None
          Key = key
          WriteOffsetBytes = None
          Metadata = None
          ServerSideEncryption = None
          StorageClass = None
          WebsiteRedirectLocation = None
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          SSEKMSKeyId = None
          SSEKMSEncryptionContext = None
          BucketKeyEnabled = None
          RequestPayer = None
          Tagging = None
          ObjectLockMode = None
          ObjectLockRetainUntilDate = None
          ObjectLockLegalHoldStatus = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: ObjectCannedACL) (input: PutObjectInput) : PutObjectInput =
        { input with ACL = Some value }

    /// <summary>Sets Body. </summary>
    let body (value: ByteStream) (input: PutObjectInput) : PutObjectInput =
        { input with Body = Some value }

    /// <summary>Sets CacheControl. On the wire: header <c>Cache-Control</c>.</summary>
    let cacheControl (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with CacheControl = Some value }

    /// <summary>Sets ContentDisposition. On the wire: header <c>Content-Disposition</c>.</summary>
    let contentDisposition (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ContentDisposition = Some value }

    /// <summary>Sets ContentEncoding. On the wire: header <c>Content-Encoding</c>.</summary>
    let contentEncoding (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ContentEncoding = Some value }

    /// <summary>Sets ContentLanguage. On the wire: header <c>Content-Language</c>.</summary>
    let contentLanguage (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ContentLanguage = Some value }

    /// <summary>Sets ContentLength. On the wire: header <c>Content-Length</c>.</summary>
    let contentLength (value: int64) (input: PutObjectInput) : PutObjectInput =
        { input with ContentLength = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ContentType. On the wire: header <c>Content-Type</c>.</summary>
    let contentType (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ContentType = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ChecksumCRC32. On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
    let checksumCRC32 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumCRC32 = Some value }

    /// <summary>Sets ChecksumCRC32C. On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
    let checksumCRC32C (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumCRC32C = Some value }

    /// <summary>Sets ChecksumCRC64NVME. On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
    let checksumCRC64NVME (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumCRC64NVME = Some value }

    /// <summary>Sets ChecksumSHA1. On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
    let checksumSHA1 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumSHA1 = Some value }

    /// <summary>Sets ChecksumSHA256. On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
    let checksumSHA256 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumSHA256 = Some value }

    /// <summary>Sets ChecksumSHA512. On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
    let checksumSHA512 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumSHA512 = Some value }

    /// <summary>Sets ChecksumMD5. On the wire: header <c>x-amz-checksum-md5</c>.</summary>
    let checksumMD5 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumMD5 = Some value }

    /// <summary>Sets ChecksumXXHASH64. On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
    let checksumXXHASH64 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumXXHASH64 = Some value }

    /// <summary>Sets ChecksumXXHASH3. On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
    let checksumXXHASH3 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumXXHASH3 = Some value }

    /// <summary>Sets ChecksumXXHASH128. On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
    let checksumXXHASH128 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ChecksumXXHASH128 = Some value }

    /// <summary>Sets Expires. On the wire: header <c>Expires</c>.</summary>
    let expires (value: DateTimeOffset) (input: PutObjectInput) : PutObjectInput =
        { input with Expires = Some value }

    /// <summary>Sets IfMatch. On the wire: header <c>If-Match</c>.</summary>
    let ifMatch (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with IfMatch = Some value }

    /// <summary>Sets IfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let ifNoneMatch (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with IfNoneMatch = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets WriteOffsetBytes. On the wire: header <c>x-amz-write-offset-bytes</c>.</summary>
    let writeOffsetBytes (value: int64) (input: PutObjectInput) : PutObjectInput =
        { input with WriteOffsetBytes = Some value }

    /// <summary>Sets Metadata. On the wire: headers <c>x-amz-meta-*</c>.</summary>
    let metadata (value: Dict<string, string>) (input: PutObjectInput) : PutObjectInput =
        { input with Metadata = Some value }

    /// <summary>Sets ServerSideEncryption. On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
    let serverSideEncryption (value: ServerSideEncryption) (input: PutObjectInput) : PutObjectInput =
        { input with ServerSideEncryption = Some value }

    /// <summary>Sets StorageClass. On the wire: header <c>x-amz-storage-class</c>.</summary>
    let storageClass (value: StorageClass) (input: PutObjectInput) : PutObjectInput =
        { input with StorageClass = Some value }

    /// <summary>Sets WebsiteRedirectLocation. On the wire: header <c>x-amz-website-redirect-location</c>.</summary>
    let websiteRedirectLocation (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with WebsiteRedirectLocation = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets SSEKMSKeyId. On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>. Sensitive.</summary>
    let ssekmsKeyId (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with SSEKMSKeyId = Some value }

    /// <summary>Sets SSEKMSEncryptionContext. On the wire: header <c>x-amz-server-side-encryption-context</c>. Sensitive.</summary>
    let ssekmsEncryptionContext (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with SSEKMSEncryptionContext = Some value }

    /// <summary>Sets BucketKeyEnabled. On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
    let bucketKeyEnabled (value: bool) (input: PutObjectInput) : PutObjectInput =
        { input with BucketKeyEnabled = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectInput) : PutObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets Tagging. On the wire: header <c>x-amz-tagging</c>.</summary>
    let tagging (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with Tagging = Some value }

    /// <summary>Sets ObjectLockMode. On the wire: header <c>x-amz-object-lock-mode</c>.</summary>
    let objectLockMode (value: ObjectLockMode) (input: PutObjectInput) : PutObjectInput =
        { input with ObjectLockMode = Some value }

    /// <summary>Sets ObjectLockRetainUntilDate. On the wire: header <c>x-amz-object-lock-retain-until-date</c>.</summary>
    let objectLockRetainUntilDate (value: DateTimeOffset) (input: PutObjectInput) : PutObjectInput =
        { input with ObjectLockRetainUntilDate = Some value }

    /// <summary>Sets ObjectLockLegalHoldStatus. On the wire: header <c>x-amz-object-lock-legal-hold</c>.</summary>
    let objectLockLegalHoldStatus (value: ObjectLockLegalHoldStatus) (input: PutObjectInput) : PutObjectInput =
        { input with ObjectLockLegalHoldStatus = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectInput) : PutObjectInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectAcl answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAcl</summary>
[<NoComparison>]
type PutObjectAclOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectAclOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectAclOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectAclOutput> =
        { Write = fun w s x -> PutObjectAclOutput.Write(w, s, x)
          Read = fun r s -> PutObjectAclOutput.Read(r, s) }

/// <summary>What PutObjectAcl takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAcl</summary>
[<NoComparison>]
type PutObjectAclInput =
    {
        /// <summary>On the wire: header <c>x-amz-acl</c>.</summary>
        ACL: ObjectCannedACL option
        AccessControlPolicy: AccessControlPolicy option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-grant-full-control</c>.</summary>
        GrantFullControl: string option
        /// <summary>On the wire: header <c>x-amz-grant-read</c>.</summary>
        GrantRead: string option
        /// <summary>On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
        GrantReadACP: string option
        /// <summary>On the wire: header <c>x-amz-grant-write</c>.</summary>
        GrantWrite: string option
        /// <summary>On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
        GrantWriteACP: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectAclInput) : unit =
        let ms = s.Members
        match x.ACL with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.AccessControlPolicy with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AccessControlPolicy.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        w.String(ms[2], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.GrantFullControl with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.GrantRead with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.GrantReadACP with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.GrantWrite with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.GrantWriteACP with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        w.String(ms[10], x.Key)
        match x.RequestPayer with
        | Some v ->
            w.String(ms[11], v.WireValue)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectAclInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = ""
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectCannedACL.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(AccessControlPolicy.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- r.String(ms[10])
            | 11 ->
                f11 <- Choices.some(RequestPayer.ReadChoice(r, ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | _ -> ()
            next <- r.Next s
        { ACL = f0
          AccessControlPolicy = f1
          Bucket = f2
          ContentMD5 = f3
          ChecksumAlgorithm = f4
          GrantFullControl = f5
          GrantRead = f6
          GrantReadACP = f7
          GrantWrite = f8
          GrantWriteACP = f9
          Key = f10
          RequestPayer = f11
          VersionId = f12
          ExpectedBucketOwner = f13 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectAclInput> =
        { Write = fun w s x -> PutObjectAclInput.Write(w, s, x)
          Read = fun r s -> PutObjectAclInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectAclInput, PutObjectAclOutput> =
        match Bound.cached 99 with
        | null -> Bound.define 99 "PutObjectAcl" PutObjectAclInput.Shape PutObjectAclOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectAclInput, PutObjectAclOutput> with
        member _.Operation = PutObjectAclInput.Operation

/// <summary>PutObjectAcl: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAcl" />
[<RequireQualifiedAccess>]
module PutObjectAcl =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : PutObjectAclInput =
        { ACL = None
          AccessControlPolicy = None
          Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          GrantFullControl = None
          GrantRead = None
          GrantReadACP = None
          GrantWrite = None
          GrantWriteACP = None
          Key = key
          RequestPayer = None
          VersionId = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ACL. On the wire: header <c>x-amz-acl</c>.</summary>
    let acl (value: ObjectCannedACL) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with ACL = Some value }

    /// <summary>Sets AccessControlPolicy. </summary>
    let accessControlPolicy (value: AccessControlPolicy) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with AccessControlPolicy = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets GrantFullControl. On the wire: header <c>x-amz-grant-full-control</c>.</summary>
    let grantFullControl (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with GrantFullControl = Some value }

    /// <summary>Sets GrantRead. On the wire: header <c>x-amz-grant-read</c>.</summary>
    let grantRead (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with GrantRead = Some value }

    /// <summary>Sets GrantReadACP. On the wire: header <c>x-amz-grant-read-acp</c>.</summary>
    let grantReadACP (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with GrantReadACP = Some value }

    /// <summary>Sets GrantWrite. On the wire: header <c>x-amz-grant-write</c>.</summary>
    let grantWrite (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with GrantWrite = Some value }

    /// <summary>Sets GrantWriteACP. On the wire: header <c>x-amz-grant-write-acp</c>.</summary>
    let grantWriteACP (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with GrantWriteACP = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with VersionId = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectAclInput) : PutObjectAclInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectAnnotation answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAnnotation</summary>
[<NoComparison>]
type PutObjectAnnotationOutput =
    {
        /// <summary>at least 1 characters.</summary>
        Key: string option
        AnnotationName: string option
        /// <summary>On the wire: header <c>x-amz-object-version-id</c>.</summary>
        ObjectVersionId: string option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-checksum-type</c>.</summary>
        ChecksumType: ChecksumType option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectAnnotationOutput) : unit =
        let ms = s.Members
        match x.Key with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.AnnotationName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ObjectVersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[14], v.WireValue)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[15], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectAnnotationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Choices.some(ChecksumType.ReadChoice(r, ms[14]))
            | 15 ->
                f15 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[15]))
            | 16 ->
                f16 <- Choices.some(RequestCharged.ReadChoice(r, ms[16]))
            | _ -> ()
            next <- r.Next s
        { Key = f0
          AnnotationName = f1
          ObjectVersionId = f2
          ETag = f3
          ChecksumCRC32 = f4
          ChecksumCRC32C = f5
          ChecksumCRC64NVME = f6
          ChecksumSHA1 = f7
          ChecksumSHA256 = f8
          ChecksumSHA512 = f9
          ChecksumMD5 = f10
          ChecksumXXHASH64 = f11
          ChecksumXXHASH3 = f12
          ChecksumXXHASH128 = f13
          ChecksumType = f14
          ServerSideEncryption = f15
          RequestCharged = f16 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectAnnotationOutput> =
        { Write = fun w s x -> PutObjectAnnotationOutput.Write(w, s, x)
          Read = fun r s -> PutObjectAnnotationOutput.Read(r, s) }

/// <summary>What PutObjectAnnotation takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAnnotation</summary>
[<NoComparison>]
type PutObjectAnnotationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>
        /// Required.
        /// On the wire: query <c>annotationName</c>.
        /// </summary>
        AnnotationName: string
        /// <summary>Required.</summary>
        AnnotationPayload: ByteStream
        /// <summary>On the wire: header <c>x-amz-object-if-match</c>.</summary>
        ObjectIfMatch: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectAnnotationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        w.String(ms[3], x.AnnotationName)
        w.Stream(ms[4], x.AnnotationPayload)
        match x.ObjectIfMatch with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[18], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectAnnotationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ""
        let mutable f4 = ValueNone
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- r.String(ms[3])
            | 4 ->
                f4 <- ValueSome(r.Stream(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Choices.some(RequestPayer.ReadChoice(r, ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          AnnotationName = f3
          AnnotationPayload = (match f4 with ValueSome v -> v | ValueNone -> ByteStream.OfBytes(Array.Empty<byte>()))
          ObjectIfMatch = f5
          ChecksumAlgorithm = f6
          ChecksumCRC32 = f7
          ChecksumCRC32C = f8
          ChecksumCRC64NVME = f9
          ChecksumSHA1 = f10
          ChecksumSHA256 = f11
          ChecksumSHA512 = f12
          ChecksumMD5 = f13
          ChecksumXXHASH64 = f14
          ChecksumXXHASH3 = f15
          ChecksumXXHASH128 = f16
          ContentMD5 = f17
          RequestPayer = f18
          ExpectedBucketOwner = f19 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectAnnotationInput> =
        { Write = fun w s x -> PutObjectAnnotationInput.Write(w, s, x)
          Read = fun r s -> PutObjectAnnotationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectAnnotationInput, PutObjectAnnotationOutput> =
        match Bound.cached 100 with
        | null -> Bound.define 100 "PutObjectAnnotation" PutObjectAnnotationInput.Shape PutObjectAnnotationOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectAnnotationInput, PutObjectAnnotationOutput> with
        member _.Operation = PutObjectAnnotationInput.Operation

/// <summary>PutObjectAnnotation: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAnnotation" />
[<RequireQualifiedAccess>]
module PutObjectAnnotation =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (annotationName: string) (annotationPayload: ByteStream) : PutObjectAnnotationInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          AnnotationName = annotationName
          AnnotationPayload = annotationPayload
          ObjectIfMatch = None
          ChecksumAlgorithm = None
          ChecksumCRC32 = None
          ChecksumCRC32C = None
          ChecksumCRC64NVME = None
          ChecksumSHA1 = None
          ChecksumSHA256 = None
          ChecksumSHA512 = None
          ChecksumMD5 = None
          ChecksumXXHASH64 = None
          ChecksumXXHASH3 = None
          ChecksumXXHASH128 = None
          ContentMD5 = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with VersionId = Some value }

    /// <summary>Sets ObjectIfMatch. On the wire: header <c>x-amz-object-if-match</c>.</summary>
    let objectIfMatch (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ObjectIfMatch = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ChecksumCRC32. On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
    let checksumCRC32 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumCRC32 = Some value }

    /// <summary>Sets ChecksumCRC32C. On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
    let checksumCRC32C (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumCRC32C = Some value }

    /// <summary>Sets ChecksumCRC64NVME. On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
    let checksumCRC64NVME (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumCRC64NVME = Some value }

    /// <summary>Sets ChecksumSHA1. On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
    let checksumSHA1 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumSHA1 = Some value }

    /// <summary>Sets ChecksumSHA256. On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
    let checksumSHA256 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumSHA256 = Some value }

    /// <summary>Sets ChecksumSHA512. On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
    let checksumSHA512 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumSHA512 = Some value }

    /// <summary>Sets ChecksumMD5. On the wire: header <c>x-amz-checksum-md5</c>.</summary>
    let checksumMD5 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumMD5 = Some value }

    /// <summary>Sets ChecksumXXHASH64. On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
    let checksumXXHASH64 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumXXHASH64 = Some value }

    /// <summary>Sets ChecksumXXHASH3. On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
    let checksumXXHASH3 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumXXHASH3 = Some value }

    /// <summary>Sets ChecksumXXHASH128. On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
    let checksumXXHASH128 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ChecksumXXHASH128 = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectAnnotationInput) : PutObjectAnnotationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectLegalHold answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLegalHold</summary>
[<NoComparison>]
type PutObjectLegalHoldOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectLegalHoldOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectLegalHoldOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectLegalHoldOutput> =
        { Write = fun w s x -> PutObjectLegalHoldOutput.Write(w, s, x)
          Read = fun r s -> PutObjectLegalHoldOutput.Read(r, s) }

/// <summary>What PutObjectLegalHold takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLegalHold</summary>
[<NoComparison>]
type PutObjectLegalHoldInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        LegalHold: ObjectLockLegalHold option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectLegalHoldInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.LegalHold with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ObjectLockLegalHold.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectLegalHoldInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(ObjectLockLegalHold.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          LegalHold = f2
          RequestPayer = f3
          VersionId = f4
          ContentMD5 = f5
          ChecksumAlgorithm = f6
          ExpectedBucketOwner = f7 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectLegalHoldInput> =
        { Write = fun w s x -> PutObjectLegalHoldInput.Write(w, s, x)
          Read = fun r s -> PutObjectLegalHoldInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectLegalHoldInput, PutObjectLegalHoldOutput> =
        match Bound.cached 101 with
        | null -> Bound.define 101 "PutObjectLegalHold" PutObjectLegalHoldInput.Shape PutObjectLegalHoldOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectLegalHoldInput, PutObjectLegalHoldOutput> with
        member _.Operation = PutObjectLegalHoldInput.Operation

/// <summary>PutObjectLegalHold: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLegalHold" />
[<RequireQualifiedAccess>]
module PutObjectLegalHold =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : PutObjectLegalHoldInput =
        { Bucket = bucket
          Key = key
          LegalHold = None
          RequestPayer = None
          VersionId = None
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets LegalHold. </summary>
    let legalHold (value: ObjectLockLegalHold) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with LegalHold = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with VersionId = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectLegalHoldInput) : PutObjectLegalHoldInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectLockConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLockConfiguration</summary>
[<NoComparison>]
type PutObjectLockConfigurationOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectLockConfigurationOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectLockConfigurationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectLockConfigurationOutput> =
        { Write = fun w s x -> PutObjectLockConfigurationOutput.Write(w, s, x)
          Read = fun r s -> PutObjectLockConfigurationOutput.Read(r, s) }

/// <summary>What PutObjectLockConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLockConfiguration</summary>
[<NoComparison>]
type PutObjectLockConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        ObjectLockConfiguration: ObjectLockConfiguration option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-bucket-object-lock-token</c>.</summary>
        Token: string option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectLockConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ObjectLockConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ObjectLockConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.Token with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectLockConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(ObjectLockConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Choices.some(RequestPayer.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ObjectLockConfiguration = f1
          RequestPayer = f2
          Token = f3
          ContentMD5 = f4
          ChecksumAlgorithm = f5
          ExpectedBucketOwner = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectLockConfigurationInput> =
        { Write = fun w s x -> PutObjectLockConfigurationInput.Write(w, s, x)
          Read = fun r s -> PutObjectLockConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput> =
        match Bound.cached 102 with
        | null -> Bound.define 102 "PutObjectLockConfiguration" PutObjectLockConfigurationInput.Shape PutObjectLockConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput> with
        member _.Operation = PutObjectLockConfigurationInput.Operation

/// <summary>PutObjectLockConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLockConfiguration" />
[<RequireQualifiedAccess>]
module PutObjectLockConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) : PutObjectLockConfigurationInput =
        { Bucket = bucket
          ObjectLockConfiguration = None
          RequestPayer = None
          Token = None
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets ObjectLockConfiguration. </summary>
    let objectLockConfiguration (value: ObjectLockConfiguration) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with ObjectLockConfiguration = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets Token. On the wire: header <c>x-amz-bucket-object-lock-token</c>.</summary>
    let token (value: string) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with Token = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectLockConfigurationInput) : PutObjectLockConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectRetention answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectRetention</summary>
[<NoComparison>]
type PutObjectRetentionOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectRetentionOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectRetentionOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectRetentionOutput> =
        { Write = fun w s x -> PutObjectRetentionOutput.Write(w, s, x)
          Read = fun r s -> PutObjectRetentionOutput.Read(r, s) }

/// <summary>What PutObjectRetention takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectRetention</summary>
[<NoComparison>]
type PutObjectRetentionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        Retention: ObjectLockRetention option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
        BypassGovernanceRetention: bool option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectRetentionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.Retention with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ObjectLockRetention.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.BypassGovernanceRetention with
        | Some v ->
            w.Boolean(ms[5], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectRetentionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(ObjectLockRetention.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Choices.some(RequestPayer.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Boolean(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          Retention = f2
          RequestPayer = f3
          VersionId = f4
          BypassGovernanceRetention = f5
          ContentMD5 = f6
          ChecksumAlgorithm = f7
          ExpectedBucketOwner = f8 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectRetentionInput> =
        { Write = fun w s x -> PutObjectRetentionInput.Write(w, s, x)
          Read = fun r s -> PutObjectRetentionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectRetentionInput, PutObjectRetentionOutput> =
        match Bound.cached 103 with
        | null -> Bound.define 103 "PutObjectRetention" PutObjectRetentionInput.Shape PutObjectRetentionOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectRetentionInput, PutObjectRetentionOutput> with
        member _.Operation = PutObjectRetentionInput.Operation

/// <summary>PutObjectRetention: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectRetention" />
[<RequireQualifiedAccess>]
module PutObjectRetention =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : PutObjectRetentionInput =
        { Bucket = bucket
          Key = key
          Retention = None
          RequestPayer = None
          VersionId = None
          BypassGovernanceRetention = None
          ContentMD5 = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets Retention. </summary>
    let retention (value: ObjectLockRetention) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with Retention = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with VersionId = Some value }

    /// <summary>Sets BypassGovernanceRetention. On the wire: header <c>x-amz-bypass-governance-retention</c>.</summary>
    let bypassGovernanceRetention (value: bool) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with BypassGovernanceRetention = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectRetentionInput) : PutObjectRetentionInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What PutObjectTagging answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectTagging</summary>
[<NoComparison>]
type PutObjectTaggingOutput =
    {
        /// <summary>On the wire: header <c>x-amz-version-id</c>.</summary>
        VersionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectTaggingOutput) : unit =
        let ms = s.Members
        match x.VersionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectTaggingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { VersionId = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectTaggingOutput> =
        { Write = fun w s x -> PutObjectTaggingOutput.Write(w, s, x)
          Read = fun r s -> PutObjectTaggingOutput.Read(r, s) }

/// <summary>What PutObjectTagging takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectTagging</summary>
[<NoComparison>]
type PutObjectTaggingInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        Tagging: Tagging
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutObjectTaggingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[5])
        Tagging.Write(inner0, ms[5].Target, x.Tagging)
        inner0.EndStructure(ms[5])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutObjectTaggingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ValueNone
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- ValueSome(Tagging.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Choices.some(RequestPayer.ReadChoice(r, ms[7]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          ContentMD5 = f3
          ChecksumAlgorithm = f4
          Tagging = (match f5 with ValueSome v -> v | ValueNone -> Tagging.Read(EmptyReader.Instance, ms[5].Target))
          ExpectedBucketOwner = f6
          RequestPayer = f7 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutObjectTaggingInput> =
        { Write = fun w s x -> PutObjectTaggingInput.Write(w, s, x)
          Read = fun r s -> PutObjectTaggingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutObjectTaggingInput, PutObjectTaggingOutput> =
        match Bound.cached 104 with
        | null -> Bound.define 104 "PutObjectTagging" PutObjectTaggingInput.Shape PutObjectTaggingOutput.Shape
        | operation -> operation

    interface IRequest<PutObjectTaggingInput, PutObjectTaggingOutput> with
        member _.Operation = PutObjectTaggingInput.Operation

/// <summary>PutObjectTagging: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectTagging" />
[<RequireQualifiedAccess>]
module PutObjectTagging =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (tagging: Tagging) : PutObjectTaggingInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          ContentMD5 = None
          ChecksumAlgorithm = None
          Tagging = tagging
          ExpectedBucketOwner = None
          RequestPayer = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: PutObjectTaggingInput) : PutObjectTaggingInput =
        { input with VersionId = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutObjectTaggingInput) : PutObjectTaggingInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutObjectTaggingInput) : PutObjectTaggingInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutObjectTaggingInput) : PutObjectTaggingInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: PutObjectTaggingInput) : PutObjectTaggingInput =
        { input with RequestPayer = Some value }

/// <summary>What PutPublicAccessBlock answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutPublicAccessBlock</summary>
[<Struct; NoComparison>]
type PutPublicAccessBlockOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PutPublicAccessBlockOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PutPublicAccessBlockOutput =
        while r.Next s >= 0 do ()
        PutPublicAccessBlockOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PutPublicAccessBlockOutput> =
        { Write = fun w s x -> PutPublicAccessBlockOutput.Write(w, s, x)
          Read = fun r s -> PutPublicAccessBlockOutput.Read(r, s) }

/// <summary>What PutPublicAccessBlock takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutPublicAccessBlock</summary>
[<NoComparison>]
type PutPublicAccessBlockInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutPublicAccessBlockInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        PublicAccessBlockConfiguration.Write(inner0, ms[3].Target, x.PublicAccessBlockConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutPublicAccessBlockInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(PublicAccessBlockConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          PublicAccessBlockConfiguration = (match f3 with ValueSome v -> v | ValueNone -> PublicAccessBlockConfiguration.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutPublicAccessBlockInput> =
        { Write = fun w s x -> PutPublicAccessBlockInput.Write(w, s, x)
          Read = fun r s -> PutPublicAccessBlockInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutPublicAccessBlockInput, PutPublicAccessBlockOutput> =
        match Bound.cached 105 with
        | null -> Bound.define 105 "PutPublicAccessBlock" PutPublicAccessBlockInput.Shape PutPublicAccessBlockOutput.Shape
        | operation -> operation

    interface IRequest<PutPublicAccessBlockInput, PutPublicAccessBlockOutput> with
        member _.Operation = PutPublicAccessBlockInput.Operation

/// <summary>PutPublicAccessBlock: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutPublicAccessBlock" />
[<RequireQualifiedAccess>]
module PutPublicAccessBlock =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (publicAccessBlockConfiguration: PublicAccessBlockConfiguration) : PutPublicAccessBlockInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          PublicAccessBlockConfiguration = publicAccessBlockConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: PutPublicAccessBlockInput) : PutPublicAccessBlockInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: PutPublicAccessBlockInput) : PutPublicAccessBlockInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: PutPublicAccessBlockInput) : PutPublicAccessBlockInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What RenameObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RenameObject</summary>
[<Struct; NoComparison>]
type RenameObjectOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: RenameObjectOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : RenameObjectOutput =
        while r.Next s >= 0 do ()
        RenameObjectOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<RenameObjectOutput> =
        { Write = fun w s x -> RenameObjectOutput.Write(w, s, x)
          Read = fun r s -> RenameObjectOutput.Read(r, s) }

/// <summary>What RenameObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RenameObject</summary>
[<NoComparison>]
type RenameObjectInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// Pattern <c>\/?.+\/.+</c>.
        /// On the wire: header <c>x-amz-rename-source</c>.
        /// </summary>
        RenameSource: string
        /// <summary>On the wire: header <c>If-Match</c>.</summary>
        DestinationIfMatch: string option
        /// <summary>On the wire: header <c>If-None-Match</c>.</summary>
        DestinationIfNoneMatch: string option
        /// <summary>On the wire: header <c>If-Modified-Since</c>.</summary>
        DestinationIfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>If-Unmodified-Since</c>.</summary>
        DestinationIfUnmodifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-rename-source-if-match</c>.</summary>
        SourceIfMatch: string option
        /// <summary>On the wire: header <c>x-amz-rename-source-if-none-match</c>.</summary>
        SourceIfNoneMatch: string option
        /// <summary>On the wire: header <c>x-amz-rename-source-if-modified-since</c>.</summary>
        SourceIfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-rename-source-if-unmodified-since</c>.</summary>
        SourceIfUnmodifiedSince: DateTimeOffset option
        /// <summary>
        /// On the wire: header <c>x-amz-client-token</c>.
        /// A fresh token when left out.
        /// </summary>
        ClientToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RenameObjectInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        w.String(ms[2], x.RenameSource)
        match x.DestinationIfMatch with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.DestinationIfNoneMatch with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.DestinationIfModifiedSince with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()
        match x.DestinationIfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[6], v)
        | None -> ()
        match x.SourceIfMatch with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.SourceIfNoneMatch with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.SourceIfModifiedSince with
        | Some v ->
            w.Timestamp(ms[9], v)
        | None -> ()
        match x.SourceIfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[10], v)
        | None -> ()
        match x.ClientToken with
        | Some v ->
            w.String(ms[11], v)
        | None -> w.Token(ms[11])

    static member internal Read(r: ShapeReader, s: Schema) : RenameObjectInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Timestamp(ms[5]))
            | 6 ->
                f6 <- Some(r.Timestamp(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.Timestamp(ms[9]))
            | 10 ->
                f10 <- Some(r.Timestamp(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          RenameSource = f2
          DestinationIfMatch = f3
          DestinationIfNoneMatch = f4
          DestinationIfModifiedSince = f5
          DestinationIfUnmodifiedSince = f6
          SourceIfMatch = f7
          SourceIfNoneMatch = f8
          SourceIfModifiedSince = f9
          SourceIfUnmodifiedSince = f10
          ClientToken = f11 }

    /// How the type's values are written and read.
    static member Shape: Shape<RenameObjectInput> =
        { Write = fun w s x -> RenameObjectInput.Write(w, s, x)
          Read = fun r s -> RenameObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<RenameObjectInput, RenameObjectOutput> =
        match Bound.cached 106 with
        | null -> Bound.define 106 "RenameObject" RenameObjectInput.Shape RenameObjectOutput.Shape
        | operation -> operation

    interface IRequest<RenameObjectInput, RenameObjectOutput> with
        member _.Operation = RenameObjectInput.Operation

/// <summary>RenameObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RenameObject" />
[<RequireQualifiedAccess>]
module RenameObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (renameSource: string) : RenameObjectInput =
        { Bucket = bucket
          Key = key
          RenameSource = renameSource
          DestinationIfMatch = None
          DestinationIfNoneMatch = None
          DestinationIfModifiedSince = None
          DestinationIfUnmodifiedSince = None
          SourceIfMatch = None
          SourceIfNoneMatch = None
          SourceIfModifiedSince = None
          SourceIfUnmodifiedSince = None
          ClientToken = None }

    /// <summary>Sets DestinationIfMatch. On the wire: header <c>If-Match</c>.</summary>
    let destinationIfMatch (value: string) (input: RenameObjectInput) : RenameObjectInput =
        { input with DestinationIfMatch = Some value }

    /// <summary>Sets DestinationIfNoneMatch. On the wire: header <c>If-None-Match</c>.</summary>
    let destinationIfNoneMatch (value: string) (input: RenameObjectInput) : RenameObjectInput =
        { input with DestinationIfNoneMatch = Some value }

    /// <summary>Sets DestinationIfModifiedSince. On the wire: header <c>If-Modified-Since</c>.</summary>
    let destinationIfModifiedSince (value: DateTimeOffset) (input: RenameObjectInput) : RenameObjectInput =
        { input with DestinationIfModifiedSince = Some value }

    /// <summary>Sets DestinationIfUnmodifiedSince. On the wire: header <c>If-Unmodified-Since</c>.</summary>
    let destinationIfUnmodifiedSince (value: DateTimeOffset) (input: RenameObjectInput) : RenameObjectInput =
        { input with DestinationIfUnmodifiedSince = Some value }

    /// <summary>Sets SourceIfMatch. On the wire: header <c>x-amz-rename-source-if-match</c>.</summary>
    let sourceIfMatch (value: string) (input: RenameObjectInput) : RenameObjectInput =
        { input with SourceIfMatch = Some value }

    /// <summary>Sets SourceIfNoneMatch. On the wire: header <c>x-amz-rename-source-if-none-match</c>.</summary>
    let sourceIfNoneMatch (value: string) (input: RenameObjectInput) : RenameObjectInput =
        { input with SourceIfNoneMatch = Some value }

    /// <summary>Sets SourceIfModifiedSince. On the wire: header <c>x-amz-rename-source-if-modified-since</c>.</summary>
    let sourceIfModifiedSince (value: DateTimeOffset) (input: RenameObjectInput) : RenameObjectInput =
        { input with SourceIfModifiedSince = Some value }

    /// <summary>Sets SourceIfUnmodifiedSince. On the wire: header <c>x-amz-rename-source-if-unmodified-since</c>.</summary>
    let sourceIfUnmodifiedSince (value: DateTimeOffset) (input: RenameObjectInput) : RenameObjectInput =
        { input with SourceIfUnmodifiedSince = Some value }

    /// <summary>Sets ClientToken. On the wire: header <c>x-amz-client-token</c>. A fresh token when left out.</summary>
    let clientToken (value: string) (input: RenameObjectInput) : RenameObjectInput =
        { input with ClientToken = Some value }

/// <summary>What RestoreObject answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreObject</summary>
[<NoComparison>]
type RestoreObjectOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-restore-output-path</c>.</summary>
        RestoreOutputPath: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreObjectOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.RestoreOutputPath with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreObjectOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0
          RestoreOutputPath = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreObjectOutput> =
        { Write = fun w s x -> RestoreObjectOutput.Write(w, s, x)
          Read = fun r s -> RestoreObjectOutput.Read(r, s) }

/// <summary>What RestoreObject takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreObject</summary>
[<NoComparison>]
type RestoreObjectInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        RestoreRequest: RestoreRequest option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreObjectInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RestoreRequest with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            RestoreRequest.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreObjectInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(RestoreRequest.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          RestoreRequest = f3
          RequestPayer = f4
          ChecksumAlgorithm = f5
          ExpectedBucketOwner = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreObjectInput> =
        { Write = fun w s x -> RestoreObjectInput.Write(w, s, x)
          Read = fun r s -> RestoreObjectInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<RestoreObjectInput, RestoreObjectOutput> =
        match Bound.cached 107 with
        | null -> Bound.define 107 "RestoreObject" RestoreObjectInput.Shape RestoreObjectOutput.Shape
        | operation -> operation

    interface IRequest<RestoreObjectInput, RestoreObjectOutput> with
        member _.Operation = RestoreObjectInput.Operation

/// <summary>RestoreObject: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreObject" />
[<RequireQualifiedAccess>]
module RestoreObject =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) : RestoreObjectInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          RestoreRequest = None
          RequestPayer = None
          ChecksumAlgorithm = None
          ExpectedBucketOwner = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: RestoreObjectInput) : RestoreObjectInput =
        { input with VersionId = Some value }

    /// <summary>Sets RestoreRequest. </summary>
    let restoreRequest (value: RestoreRequest) (input: RestoreObjectInput) : RestoreObjectInput =
        { input with RestoreRequest = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: RestoreObjectInput) : RestoreObjectInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: RestoreObjectInput) : RestoreObjectInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: RestoreObjectInput) : RestoreObjectInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What SelectObjectContent answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectObjectContent</summary>
[<NoComparison>]
type SelectObjectContentOutput =
    {
        Payload: EventStream<SelectObjectContentEventStream>
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SelectObjectContentOutput) : unit =
        let ms = s.Members
        w.Events(ms[0], EventStream.forward x.Payload, (fun w s event -> SelectObjectContentEventStream.Write(w, s, event)))

    static member internal Read(r: ShapeReader, s: Schema) : SelectObjectContentOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(r.Events(ms[0], (fun r s -> SelectObjectContentEventStream.Read(r, s))))
            | _ -> ()
            next <- r.Next s
        { Payload = (match f0 with ValueSome v -> v | ValueNone -> EventStream.ofSeq []) }

    /// How the type's values are written and read.
    static member Shape: Shape<SelectObjectContentOutput> =
        { Write = fun w s x -> SelectObjectContentOutput.Write(w, s, x)
          Read = fun r s -> SelectObjectContentOutput.Read(r, s) }

/// <summary>What SelectObjectContent takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectObjectContent</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type SelectObjectContentInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>Required.</summary>
        Expression: string
        /// <summary>Required.</summary>
        ExpressionType: ExpressionType
        RequestProgress: RequestProgress option
        /// <summary>Required.</summary>
        InputSerialization: InputSerialization
        /// <summary>Required.</summary>
        OutputSerialization: OutputSerialization
        ScanRange: ScanRange option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SelectObjectContentInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        w.String(ms[5], x.Expression)
        w.String(ms[6], x.ExpressionType.WireValue)
        match x.RequestProgress with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            RequestProgress.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        let inner0 = w.BeginStructure(ms[8])
        InputSerialization.Write(inner0, ms[8].Target, x.InputSerialization)
        inner0.EndStructure(ms[8])
        let inner0 = w.BeginStructure(ms[9])
        OutputSerialization.Write(inner0, ms[9].Target, x.OutputSerialization)
        inner0.EndStructure(ms[9])
        match x.ScanRange with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            ScanRange.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SelectObjectContentInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ""
        let mutable f6 = ExpressionType.Unknown ""
        let mutable f7 = None
        let mutable f8 = ValueNone
        let mutable f9 = ValueNone
        let mutable f10 = None
        let mutable f11 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- r.String(ms[5])
            | 6 ->
                f6 <- ExpressionType.ReadChoice(r, ms[6])
            | 7 ->
                f7 <- Some(RequestProgress.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- ValueSome(InputSerialization.Read(r.Structure(ms[8]), ms[8].Target))
            | 9 ->
                f9 <- ValueSome(OutputSerialization.Read(r.Structure(ms[9]), ms[9].Target))
            | 10 ->
                f10 <- Some(ScanRange.Read(r.Structure(ms[10]), ms[10].Target))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          SSECustomerAlgorithm = f2
          SSECustomerKey = f3
          SSECustomerKeyMD5 = f4
          Expression = f5
          ExpressionType = f6
          RequestProgress = f7
          InputSerialization = (match f8 with ValueSome v -> v | ValueNone -> InputSerialization.Read(EmptyReader.Instance, ms[8].Target))
          OutputSerialization = (match f9 with ValueSome v -> v | ValueNone -> OutputSerialization.Read(EmptyReader.Instance, ms[9].Target))
          ScanRange = f10
          ExpectedBucketOwner = f11 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "SelectObjectContentInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<SelectObjectContentInput> =
        { Write = fun w s x -> SelectObjectContentInput.Write(w, s, x)
          Read = fun r s -> SelectObjectContentInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<SelectObjectContentInput, SelectObjectContentOutput> =
        match Bound.cached 108 with
        | null -> Bound.define 108 "SelectObjectContent" SelectObjectContentInput.Shape SelectObjectContentOutput.Shape
        | operation -> operation

    interface IRequest<SelectObjectContentInput, SelectObjectContentOutput> with
        member _.Operation = SelectObjectContentInput.Operation

/// <summary>SelectObjectContent: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectObjectContent" />
[<RequireQualifiedAccess>]
module SelectObjectContent =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (expression: string) (expressionType: ExpressionType) (inputSerialization: InputSerialization) (outputSerialization: OutputSerialization) : SelectObjectContentInput =
        { Bucket = bucket
          Key = key
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          Expression = expression
          ExpressionType = expressionType
          RequestProgress = None
          InputSerialization = inputSerialization
          OutputSerialization = outputSerialization
          ScanRange = None
          ExpectedBucketOwner = None }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestProgress. </summary>
    let requestProgress (value: RequestProgress) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with RequestProgress = Some value }

    /// <summary>Sets ScanRange. </summary>
    let scanRange (value: ScanRange) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with ScanRange = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: SelectObjectContentInput) : SelectObjectContentInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What UpdateBucketMetadataAnnotationTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataAnnotationTableConfiguration</summary>
[<Struct; NoComparison>]
type UpdateBucketMetadataAnnotationTableConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: UpdateBucketMetadataAnnotationTableConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataAnnotationTableConfigurationOutput =
        while r.Next s >= 0 do ()
        UpdateBucketMetadataAnnotationTableConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataAnnotationTableConfigurationOutput> =
        { Write = fun w s x -> UpdateBucketMetadataAnnotationTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataAnnotationTableConfigurationOutput.Read(r, s) }

/// <summary>What UpdateBucketMetadataAnnotationTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataAnnotationTableConfiguration</summary>
[<NoComparison>]
type UpdateBucketMetadataAnnotationTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        AnnotationTableConfiguration: AnnotationTableConfigurationUpdates
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateBucketMetadataAnnotationTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        AnnotationTableConfigurationUpdates.Write(inner0, ms[3].Target, x.AnnotationTableConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataAnnotationTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(AnnotationTableConfigurationUpdates.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          AnnotationTableConfiguration = (match f3 with ValueSome v -> v | ValueNone -> AnnotationTableConfigurationUpdates.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataAnnotationTableConfigurationInput> =
        { Write = fun w s x -> UpdateBucketMetadataAnnotationTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataAnnotationTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataAnnotationTableConfigurationOutput> =
        match Bound.cached 109 with
        | null -> Bound.define 109 "UpdateBucketMetadataAnnotationTableConfiguration" UpdateBucketMetadataAnnotationTableConfigurationInput.Shape UpdateBucketMetadataAnnotationTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataAnnotationTableConfigurationOutput> with
        member _.Operation = UpdateBucketMetadataAnnotationTableConfigurationInput.Operation

/// <summary>UpdateBucketMetadataAnnotationTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataAnnotationTableConfiguration" />
[<RequireQualifiedAccess>]
module UpdateBucketMetadataAnnotationTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (annotationTableConfiguration: AnnotationTableConfigurationUpdates) : UpdateBucketMetadataAnnotationTableConfigurationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          AnnotationTableConfiguration = annotationTableConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: UpdateBucketMetadataAnnotationTableConfigurationInput) : UpdateBucketMetadataAnnotationTableConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: UpdateBucketMetadataAnnotationTableConfigurationInput) : UpdateBucketMetadataAnnotationTableConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UpdateBucketMetadataAnnotationTableConfigurationInput) : UpdateBucketMetadataAnnotationTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What UpdateBucketMetadataInventoryTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataInventoryTableConfiguration</summary>
[<Struct; NoComparison>]
type UpdateBucketMetadataInventoryTableConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: UpdateBucketMetadataInventoryTableConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataInventoryTableConfigurationOutput =
        while r.Next s >= 0 do ()
        UpdateBucketMetadataInventoryTableConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataInventoryTableConfigurationOutput> =
        { Write = fun w s x -> UpdateBucketMetadataInventoryTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataInventoryTableConfigurationOutput.Read(r, s) }

/// <summary>What UpdateBucketMetadataInventoryTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataInventoryTableConfiguration</summary>
[<NoComparison>]
type UpdateBucketMetadataInventoryTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        InventoryTableConfiguration: InventoryTableConfigurationUpdates
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateBucketMetadataInventoryTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        InventoryTableConfigurationUpdates.Write(inner0, ms[3].Target, x.InventoryTableConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataInventoryTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(InventoryTableConfigurationUpdates.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          InventoryTableConfiguration = (match f3 with ValueSome v -> v | ValueNone -> InventoryTableConfigurationUpdates.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataInventoryTableConfigurationInput> =
        { Write = fun w s x -> UpdateBucketMetadataInventoryTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataInventoryTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateBucketMetadataInventoryTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationOutput> =
        match Bound.cached 110 with
        | null -> Bound.define 110 "UpdateBucketMetadataInventoryTableConfiguration" UpdateBucketMetadataInventoryTableConfigurationInput.Shape UpdateBucketMetadataInventoryTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<UpdateBucketMetadataInventoryTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationOutput> with
        member _.Operation = UpdateBucketMetadataInventoryTableConfigurationInput.Operation

/// <summary>UpdateBucketMetadataInventoryTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataInventoryTableConfiguration" />
[<RequireQualifiedAccess>]
module UpdateBucketMetadataInventoryTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (inventoryTableConfiguration: InventoryTableConfigurationUpdates) : UpdateBucketMetadataInventoryTableConfigurationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          InventoryTableConfiguration = inventoryTableConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: UpdateBucketMetadataInventoryTableConfigurationInput) : UpdateBucketMetadataInventoryTableConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: UpdateBucketMetadataInventoryTableConfigurationInput) : UpdateBucketMetadataInventoryTableConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UpdateBucketMetadataInventoryTableConfigurationInput) : UpdateBucketMetadataInventoryTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What UpdateBucketMetadataJournalTableConfiguration answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataJournalTableConfiguration</summary>
[<Struct; NoComparison>]
type UpdateBucketMetadataJournalTableConfigurationOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: UpdateBucketMetadataJournalTableConfigurationOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataJournalTableConfigurationOutput =
        while r.Next s >= 0 do ()
        UpdateBucketMetadataJournalTableConfigurationOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataJournalTableConfigurationOutput> =
        { Write = fun w s x -> UpdateBucketMetadataJournalTableConfigurationOutput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataJournalTableConfigurationOutput.Read(r, s) }

/// <summary>What UpdateBucketMetadataJournalTableConfiguration takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataJournalTableConfiguration</summary>
[<NoComparison>]
type UpdateBucketMetadataJournalTableConfigurationInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>Required.</summary>
        JournalTableConfiguration: JournalTableConfigurationUpdates
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateBucketMetadataJournalTableConfigurationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        JournalTableConfigurationUpdates.Write(inner0, ms[3].Target, x.JournalTableConfiguration)
        inner0.EndStructure(ms[3])
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateBucketMetadataJournalTableConfigurationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ValueNone
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- ValueSome(JournalTableConfigurationUpdates.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          ContentMD5 = f1
          ChecksumAlgorithm = f2
          JournalTableConfiguration = (match f3 with ValueSome v -> v | ValueNone -> JournalTableConfigurationUpdates.Read(EmptyReader.Instance, ms[3].Target))
          ExpectedBucketOwner = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateBucketMetadataJournalTableConfigurationInput> =
        { Write = fun w s x -> UpdateBucketMetadataJournalTableConfigurationInput.Write(w, s, x)
          Read = fun r s -> UpdateBucketMetadataJournalTableConfigurationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateBucketMetadataJournalTableConfigurationInput, UpdateBucketMetadataJournalTableConfigurationOutput> =
        match Bound.cached 111 with
        | null -> Bound.define 111 "UpdateBucketMetadataJournalTableConfiguration" UpdateBucketMetadataJournalTableConfigurationInput.Shape UpdateBucketMetadataJournalTableConfigurationOutput.Shape
        | operation -> operation

    interface IRequest<UpdateBucketMetadataJournalTableConfigurationInput, UpdateBucketMetadataJournalTableConfigurationOutput> with
        member _.Operation = UpdateBucketMetadataJournalTableConfigurationInput.Operation

/// <summary>UpdateBucketMetadataJournalTableConfiguration: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataJournalTableConfiguration" />
[<RequireQualifiedAccess>]
module UpdateBucketMetadataJournalTableConfiguration =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (journalTableConfiguration: JournalTableConfigurationUpdates) : UpdateBucketMetadataJournalTableConfigurationInput =
        { Bucket = bucket
          ContentMD5 = None
          ChecksumAlgorithm = None
          JournalTableConfiguration = journalTableConfiguration
          ExpectedBucketOwner = None }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: UpdateBucketMetadataJournalTableConfigurationInput) : UpdateBucketMetadataJournalTableConfigurationInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: UpdateBucketMetadataJournalTableConfigurationInput) : UpdateBucketMetadataJournalTableConfigurationInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UpdateBucketMetadataJournalTableConfigurationInput) : UpdateBucketMetadataJournalTableConfigurationInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What UpdateObjectEncryption answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateObjectEncryption</summary>
[<NoComparison>]
type UpdateObjectEncryptionOutput =
    {
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateObjectEncryptionOutput) : unit =
        let ms = s.Members
        match x.RequestCharged with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateObjectEncryptionOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(RequestCharged.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { RequestCharged = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateObjectEncryptionOutput> =
        { Write = fun w s x -> UpdateObjectEncryptionOutput.Write(w, s, x)
          Read = fun r s -> UpdateObjectEncryptionOutput.Read(r, s) }

/// <summary>What UpdateObjectEncryption takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateObjectEncryption</summary>
[<NoComparison>]
type UpdateObjectEncryptionInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>On the wire: query <c>versionId</c>.</summary>
        VersionId: string option
        /// <summary>Required.</summary>
        ObjectEncryption: ObjectEncryption
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateObjectEncryptionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        ObjectEncryption.Write(inner0, ms[3].Target, x.ObjectEncryption)
        inner0.EndStructure(ms[3])
        match x.RequestPayer with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateObjectEncryptionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ObjectEncryption.Unknown("", Document.Null)
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- ObjectEncryption.Read(r.Structure(ms[3]), ms[3].Target)
            | 4 ->
                f4 <- Choices.some(RequestPayer.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[7]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Key = f1
          VersionId = f2
          ObjectEncryption = f3
          RequestPayer = f4
          ExpectedBucketOwner = f5
          ContentMD5 = f6
          ChecksumAlgorithm = f7 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateObjectEncryptionInput> =
        { Write = fun w s x -> UpdateObjectEncryptionInput.Write(w, s, x)
          Read = fun r s -> UpdateObjectEncryptionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput> =
        match Bound.cached 112 with
        | null -> Bound.define 112 "UpdateObjectEncryption" UpdateObjectEncryptionInput.Shape UpdateObjectEncryptionOutput.Shape
        | operation -> operation

    interface IRequest<UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput> with
        member _.Operation = UpdateObjectEncryptionInput.Operation

/// <summary>UpdateObjectEncryption: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateObjectEncryption" />
[<RequireQualifiedAccess>]
module UpdateObjectEncryption =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (objectEncryption: ObjectEncryption) : UpdateObjectEncryptionInput =
        { Bucket = bucket
          Key = key
          VersionId = None
          ObjectEncryption = objectEncryption
          RequestPayer = None
          ExpectedBucketOwner = None
          ContentMD5 = None
          ChecksumAlgorithm = None }

    /// <summary>Sets VersionId. On the wire: query <c>versionId</c>.</summary>
    let versionId (value: string) (input: UpdateObjectEncryptionInput) : UpdateObjectEncryptionInput =
        { input with VersionId = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: UpdateObjectEncryptionInput) : UpdateObjectEncryptionInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UpdateObjectEncryptionInput) : UpdateObjectEncryptionInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: UpdateObjectEncryptionInput) : UpdateObjectEncryptionInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: UpdateObjectEncryptionInput) : UpdateObjectEncryptionInput =
        { input with ChecksumAlgorithm = Some value }

/// <summary>What UploadPart answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPart</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type UploadPartOutput =
    {
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UploadPartOutput) : unit =
        let ms = s.Members
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[15], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UploadPartOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.Boolean(ms[15]))
            | 16 ->
                f16 <- Choices.some(RequestCharged.ReadChoice(r, ms[16]))
            | _ -> ()
            next <- r.Next s
        { ServerSideEncryption = f0
          ETag = f1
          ChecksumCRC32 = f2
          ChecksumCRC32C = f3
          ChecksumCRC64NVME = f4
          ChecksumSHA1 = f5
          ChecksumSHA256 = f6
          ChecksumSHA512 = f7
          ChecksumMD5 = f8
          ChecksumXXHASH64 = f9
          ChecksumXXHASH3 = f10
          ChecksumXXHASH128 = f11
          SSECustomerAlgorithm = f12
          SSECustomerKeyMD5 = f13
          SSEKMSKeyId = f14
          BucketKeyEnabled = f15
          RequestCharged = f16 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "UploadPartOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<UploadPartOutput> =
        { Write = fun w s x -> UploadPartOutput.Write(w, s, x)
          Read = fun r s -> UploadPartOutput.Read(r, s) }

/// <summary>What UploadPart takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPart</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type UploadPartInput =
    {
        Body: ByteStream option
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>Content-MD5</c>.</summary>
        ContentMD5: string option
        /// <summary>On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
        ChecksumAlgorithm: ChecksumAlgorithm option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>partNumber</c>.
        /// </summary>
        PartNumber: int
        /// <summary>
        /// Required.
        /// On the wire: query <c>uploadId</c>.
        /// </summary>
        UploadId: string
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UploadPartInput) : unit =
        let ms = s.Members
        match x.Body with
        | Some v ->
            w.Stream(ms[0], v)
        | None -> ()
        w.String(ms[1], x.Bucket)
        match x.ContentLength with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.ContentMD5 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        w.String(ms[15], x.Key)
        w.Integer(ms[16], x.PartNumber)
        w.String(ms[17], x.UploadId)
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[21], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UploadPartInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = ""
        let mutable f16 = 0
        let mutable f17 = ""
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Stream(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- r.String(ms[15])
            | 16 ->
                f16 <- r.Integer(ms[16])
            | 17 ->
                f17 <- r.String(ms[17])
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Choices.some(RequestPayer.ReadChoice(r, ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | _ -> ()
            next <- r.Next s
        { Body = f0
          Bucket = f1
          ContentLength = f2
          ContentMD5 = f3
          ChecksumAlgorithm = f4
          ChecksumCRC32 = f5
          ChecksumCRC32C = f6
          ChecksumCRC64NVME = f7
          ChecksumSHA1 = f8
          ChecksumSHA256 = f9
          ChecksumSHA512 = f10
          ChecksumMD5 = f11
          ChecksumXXHASH64 = f12
          ChecksumXXHASH3 = f13
          ChecksumXXHASH128 = f14
          Key = f15
          PartNumber = f16
          UploadId = f17
          SSECustomerAlgorithm = f18
          SSECustomerKey = f19
          SSECustomerKeyMD5 = f20
          RequestPayer = f21
          ExpectedBucketOwner = f22 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "UploadPartInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<UploadPartInput> =
        { Write = fun w s x -> UploadPartInput.Write(w, s, x)
          Read = fun r s -> UploadPartInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UploadPartInput, UploadPartOutput> =
        match Bound.cached 113 with
        | null -> Bound.define 113 "UploadPart" UploadPartInput.Shape UploadPartOutput.Shape
        | operation -> operation

    interface IRequest<UploadPartInput, UploadPartOutput> with
        member _.Operation = UploadPartInput.Operation

/// <summary>UploadPart: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPart" />
[<RequireQualifiedAccess>]
module UploadPart =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (key: string) (partNumber: int) (uploadId: string) : UploadPartInput =
        { Body = None
          Bucket = bucket
          ContentLength = None
          ContentMD5 = None
          ChecksumAlgorithm = None
          ChecksumCRC32 = None
          ChecksumCRC32C = None
          ChecksumCRC64NVME = None
          ChecksumSHA1 = None
          ChecksumSHA256 = None
          ChecksumSHA512 = None
          ChecksumMD5 = None
          ChecksumXXHASH64 = None
          ChecksumXXHASH3 = None
          ChecksumXXHASH128 = None
          Key = key
          PartNumber = partNumber
          UploadId = uploadId
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          RequestPayer = None
          ExpectedBucketOwner = None }

    /// <summary>Sets Body. </summary>
    let body (value: ByteStream) (input: UploadPartInput) : UploadPartInput =
        { input with Body = Some value }

    /// <summary>Sets ContentLength. On the wire: header <c>Content-Length</c>.</summary>
    let contentLength (value: int64) (input: UploadPartInput) : UploadPartInput =
        { input with ContentLength = Some value }

    /// <summary>Sets ContentMD5. On the wire: header <c>Content-MD5</c>.</summary>
    let contentMD5 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ContentMD5 = Some value }

    /// <summary>Sets ChecksumAlgorithm. On the wire: header <c>x-amz-sdk-checksum-algorithm</c>.</summary>
    let checksumAlgorithm (value: ChecksumAlgorithm) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumAlgorithm = Some value }

    /// <summary>Sets ChecksumCRC32. On the wire: header <c>x-amz-checksum-crc32</c>.</summary>
    let checksumCRC32 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumCRC32 = Some value }

    /// <summary>Sets ChecksumCRC32C. On the wire: header <c>x-amz-checksum-crc32c</c>.</summary>
    let checksumCRC32C (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumCRC32C = Some value }

    /// <summary>Sets ChecksumCRC64NVME. On the wire: header <c>x-amz-checksum-crc64nvme</c>.</summary>
    let checksumCRC64NVME (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumCRC64NVME = Some value }

    /// <summary>Sets ChecksumSHA1. On the wire: header <c>x-amz-checksum-sha1</c>.</summary>
    let checksumSHA1 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumSHA1 = Some value }

    /// <summary>Sets ChecksumSHA256. On the wire: header <c>x-amz-checksum-sha256</c>.</summary>
    let checksumSHA256 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumSHA256 = Some value }

    /// <summary>Sets ChecksumSHA512. On the wire: header <c>x-amz-checksum-sha512</c>.</summary>
    let checksumSHA512 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumSHA512 = Some value }

    /// <summary>Sets ChecksumMD5. On the wire: header <c>x-amz-checksum-md5</c>.</summary>
    let checksumMD5 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumMD5 = Some value }

    /// <summary>Sets ChecksumXXHASH64. On the wire: header <c>x-amz-checksum-xxhash64</c>.</summary>
    let checksumXXHASH64 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumXXHASH64 = Some value }

    /// <summary>Sets ChecksumXXHASH3. On the wire: header <c>x-amz-checksum-xxhash3</c>.</summary>
    let checksumXXHASH3 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumXXHASH3 = Some value }

    /// <summary>Sets ChecksumXXHASH128. On the wire: header <c>x-amz-checksum-xxhash128</c>.</summary>
    let checksumXXHASH128 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ChecksumXXHASH128 = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: UploadPartInput) : UploadPartInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UploadPartInput) : UploadPartInput =
        { input with ExpectedBucketOwner = Some value }

/// <summary>What UploadPartCopy answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPartCopy</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type UploadPartCopyOutput =
    {
        /// <summary>On the wire: header <c>x-amz-copy-source-version-id</c>.</summary>
        CopySourceVersionId: string option
        CopyPartResult: CopyPartResult option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
        /// <summary>On the wire: header <c>x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UploadPartCopyOutput) : unit =
        let ms = s.Members
        match x.CopySourceVersionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.CopyPartResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            CopyPartResult.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[6], v)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UploadPartCopyOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(CopyPartResult.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.Boolean(ms[6]))
            | 7 ->
                f7 <- Choices.some(RequestCharged.ReadChoice(r, ms[7]))
            | _ -> ()
            next <- r.Next s
        { CopySourceVersionId = f0
          CopyPartResult = f1
          ServerSideEncryption = f2
          SSECustomerAlgorithm = f3
          SSECustomerKeyMD5 = f4
          SSEKMSKeyId = f5
          BucketKeyEnabled = f6
          RequestCharged = f7 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "UploadPartCopyOutput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<UploadPartCopyOutput> =
        { Write = fun w s x -> UploadPartCopyOutput.Write(w, s, x)
          Read = fun r s -> UploadPartCopyOutput.Read(r, s) }

/// <summary>What UploadPartCopy takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPartCopy</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type UploadPartCopyInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: path <c>{Bucket}</c>.
        /// </summary>
        Bucket: string
        /// <summary>
        /// Required.
        /// Pattern <c>\/?.+\/.+</c>.
        /// On the wire: header <c>x-amz-copy-source</c>.
        /// </summary>
        CopySource: string
        /// <summary>On the wire: header <c>x-amz-copy-source-if-match</c>.</summary>
        CopySourceIfMatch: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-modified-since</c>.</summary>
        CopySourceIfModifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-none-match</c>.</summary>
        CopySourceIfNoneMatch: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-if-unmodified-since</c>.</summary>
        CopySourceIfUnmodifiedSince: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-copy-source-range</c>.</summary>
        CopySourceRange: string option
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// On the wire: path <c>{Key}</c>.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// On the wire: query <c>partNumber</c>.
        /// </summary>
        PartNumber: int
        /// <summary>
        /// Required.
        /// On the wire: query <c>uploadId</c>.
        /// </summary>
        UploadId: string
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        SSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-algorithm</c>.</summary>
        CopySourceSSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key</c>.
        /// Sensitive.
        /// </summary>
        CopySourceSSECustomerKey: string option
        /// <summary>On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key-MD5</c>.</summary>
        CopySourceSSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-request-payer</c>.</summary>
        RequestPayer: RequestPayer option
        /// <summary>On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
        ExpectedBucketOwner: string option
        /// <summary>On the wire: header <c>x-amz-source-expected-bucket-owner</c>.</summary>
        ExpectedSourceBucketOwner: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UploadPartCopyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        w.String(ms[1], x.CopySource)
        match x.CopySourceIfMatch with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.CopySourceIfModifiedSince with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()
        match x.CopySourceIfNoneMatch with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.CopySourceIfUnmodifiedSince with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()
        match x.CopySourceRange with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        w.String(ms[7], x.Key)
        w.Integer(ms[8], x.PartNumber)
        w.String(ms[9], x.UploadId)
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.SSECustomerKey with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.CopySourceSSECustomerAlgorithm with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.CopySourceSSECustomerKey with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.CopySourceSSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.RequestPayer with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.ExpectedBucketOwner with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.ExpectedSourceBucketOwner with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UploadPartCopyInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = ""
        let mutable f8 = 0
        let mutable f9 = ""
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.Timestamp(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- r.String(ms[7])
            | 8 ->
                f8 <- r.Integer(ms[8])
            | 9 ->
                f9 <- r.String(ms[9])
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Choices.some(RequestPayer.ReadChoice(r, ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          CopySource = f1
          CopySourceIfMatch = f2
          CopySourceIfModifiedSince = f3
          CopySourceIfNoneMatch = f4
          CopySourceIfUnmodifiedSince = f5
          CopySourceRange = f6
          Key = f7
          PartNumber = f8
          UploadId = f9
          SSECustomerAlgorithm = f10
          SSECustomerKey = f11
          SSECustomerKeyMD5 = f12
          CopySourceSSECustomerAlgorithm = f13
          CopySourceSSECustomerKey = f14
          CopySourceSSECustomerKeyMD5 = f15
          RequestPayer = f16
          ExpectedBucketOwner = f17
          ExpectedSourceBucketOwner = f18 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "UploadPartCopyInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<UploadPartCopyInput> =
        { Write = fun w s x -> UploadPartCopyInput.Write(w, s, x)
          Read = fun r s -> UploadPartCopyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UploadPartCopyInput, UploadPartCopyOutput> =
        match Bound.cached 114 with
        | null -> Bound.define 114 "UploadPartCopy" UploadPartCopyInput.Shape UploadPartCopyOutput.Shape
        | operation -> operation

    interface IRequest<UploadPartCopyInput, UploadPartCopyOutput> with
        member _.Operation = UploadPartCopyInput.Operation

/// <summary>UploadPartCopy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPartCopy" />
[<RequireQualifiedAccess>]
module UploadPartCopy =
    /// A request with what is required; the functions below add to it.
    let create (bucket: string) (copySource: string) (key: string) (partNumber: int) (uploadId: string) : UploadPartCopyInput =
        { Bucket = bucket
          CopySource = copySource
          CopySourceIfMatch = None
          CopySourceIfModifiedSince = None
          CopySourceIfNoneMatch = None
          CopySourceIfUnmodifiedSince = None
          CopySourceRange = None
          Key = key
          PartNumber = partNumber
          UploadId = uploadId
          SSECustomerAlgorithm = None
          SSECustomerKey = None
          SSECustomerKeyMD5 = None
          CopySourceSSECustomerAlgorithm = None
          CopySourceSSECustomerKey = None
          CopySourceSSECustomerKeyMD5 = None
          RequestPayer = None
          ExpectedBucketOwner = None
          ExpectedSourceBucketOwner = None }

    /// <summary>Sets CopySourceIfMatch. On the wire: header <c>x-amz-copy-source-if-match</c>.</summary>
    let copySourceIfMatch (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceIfMatch = Some value }

    /// <summary>Sets CopySourceIfModifiedSince. On the wire: header <c>x-amz-copy-source-if-modified-since</c>.</summary>
    let copySourceIfModifiedSince (value: DateTimeOffset) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceIfModifiedSince = Some value }

    /// <summary>Sets CopySourceIfNoneMatch. On the wire: header <c>x-amz-copy-source-if-none-match</c>.</summary>
    let copySourceIfNoneMatch (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceIfNoneMatch = Some value }

    /// <summary>Sets CopySourceIfUnmodifiedSince. On the wire: header <c>x-amz-copy-source-if-unmodified-since</c>.</summary>
    let copySourceIfUnmodifiedSince (value: DateTimeOffset) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceIfUnmodifiedSince = Some value }

    /// <summary>Sets CopySourceRange. On the wire: header <c>x-amz-copy-source-range</c>.</summary>
    let copySourceRange (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceRange = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSECustomerKey. On the wire: header <c>x-amz-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let sseCustomerKey (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with SSECustomerKey = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets CopySourceSSECustomerAlgorithm. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-algorithm</c>.</summary>
    let copySourceSSECustomerAlgorithm (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceSSECustomerAlgorithm = Some value }

    /// <summary>Sets CopySourceSSECustomerKey. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key</c>. Sensitive.</summary>
    let copySourceSSECustomerKey (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceSSECustomerKey = Some value }

    /// <summary>Sets CopySourceSSECustomerKeyMD5. On the wire: header <c>x-amz-copy-source-server-side-encryption-customer-key-MD5</c>.</summary>
    let copySourceSSECustomerKeyMD5 (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with CopySourceSSECustomerKeyMD5 = Some value }

    /// <summary>Sets RequestPayer. On the wire: header <c>x-amz-request-payer</c>.</summary>
    let requestPayer (value: RequestPayer) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with RequestPayer = Some value }

    /// <summary>Sets ExpectedBucketOwner. On the wire: header <c>x-amz-expected-bucket-owner</c>.</summary>
    let expectedBucketOwner (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with ExpectedBucketOwner = Some value }

    /// <summary>Sets ExpectedSourceBucketOwner. On the wire: header <c>x-amz-source-expected-bucket-owner</c>.</summary>
    let expectedSourceBucketOwner (value: string) (input: UploadPartCopyInput) : UploadPartCopyInput =
        { input with ExpectedSourceBucketOwner = Some value }

/// <summary>What WriteGetObjectResponse answers: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/WriteGetObjectResponse</summary>
[<Struct; NoComparison>]
type WriteGetObjectResponseOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: WriteGetObjectResponseOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : WriteGetObjectResponseOutput =
        while r.Next s >= 0 do ()
        WriteGetObjectResponseOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<WriteGetObjectResponseOutput> =
        { Write = fun w s x -> WriteGetObjectResponseOutput.Write(w, s, x)
          Read = fun r s -> WriteGetObjectResponseOutput.Read(r, s) }

/// <summary>What WriteGetObjectResponse takes: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/WriteGetObjectResponse</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type WriteGetObjectResponseInput =
    {
        /// <summary>
        /// Required.
        /// On the wire: header <c>x-amz-request-route</c>.
        /// </summary>
        RequestRoute: string
        /// <summary>
        /// Required.
        /// On the wire: header <c>x-amz-request-token</c>.
        /// </summary>
        RequestToken: string
        Body: ByteStream option
        /// <summary>On the wire: header <c>x-amz-fwd-status</c>.</summary>
        StatusCode: int option
        /// <summary>On the wire: header <c>x-amz-fwd-error-code</c>.</summary>
        ErrorCode: string option
        /// <summary>On the wire: header <c>x-amz-fwd-error-message</c>.</summary>
        ErrorMessage: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-accept-ranges</c>.</summary>
        AcceptRanges: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Cache-Control</c>.</summary>
        CacheControl: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Content-Disposition</c>.</summary>
        ContentDisposition: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Content-Encoding</c>.</summary>
        ContentEncoding: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Content-Language</c>.</summary>
        ContentLanguage: string option
        /// <summary>On the wire: header <c>Content-Length</c>.</summary>
        ContentLength: int64 option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Content-Range</c>.</summary>
        ContentRange: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Content-Type</c>.</summary>
        ContentType: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc32</c>.</summary>
        ChecksumCRC32: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc32c</c>.</summary>
        ChecksumCRC32C: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc64nvme</c>.</summary>
        ChecksumCRC64NVME: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha1</c>.</summary>
        ChecksumSHA1: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha256</c>.</summary>
        ChecksumSHA256: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha512</c>.</summary>
        ChecksumSHA512: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-md5</c>.</summary>
        ChecksumMD5: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash64</c>.</summary>
        ChecksumXXHASH64: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash3</c>.</summary>
        ChecksumXXHASH3: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash128</c>.</summary>
        ChecksumXXHASH128: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-delete-marker</c>.</summary>
        DeleteMarker: bool option
        /// <summary>On the wire: header <c>x-amz-fwd-header-ETag</c>.</summary>
        ETag: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Expires</c>.</summary>
        Expires: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-expiration</c>.</summary>
        Expiration: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-Last-Modified</c>.</summary>
        LastModified: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-missing-meta</c>.</summary>
        MissingMeta: int option
        /// <summary>On the wire: headers <c>x-amz-meta-*</c>.</summary>
        Metadata: Dict<string, string> option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-mode</c>.</summary>
        ObjectLockMode: ObjectLockMode option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-legal-hold</c>.</summary>
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-retain-until-date</c>.</summary>
        ObjectLockRetainUntilDate: DateTimeOffset option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-mp-parts-count</c>.</summary>
        PartsCount: int option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-replication-status</c>.</summary>
        ReplicationStatus: ReplicationStatus option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-request-charged</c>.</summary>
        RequestCharged: RequestCharged option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-restore</c>.</summary>
        Restore: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption</c>.</summary>
        ServerSideEncryption: ServerSideEncryption option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm</c>.</summary>
        SSECustomerAlgorithm: string option
        /// <summary>
        /// On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id</c>.
        /// Sensitive.
        /// </summary>
        SSEKMSKeyId: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
        SSECustomerKeyMD5: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-storage-class</c>.</summary>
        StorageClass: StorageClass option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-tagging-count</c>.</summary>
        TagCount: int option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-version-id</c>.</summary>
        VersionId: string option
        /// <summary>On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
        BucketKeyEnabled: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: WriteGetObjectResponseInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.RequestRoute)
        w.String(ms[1], x.RequestToken)
        match x.Body with
        | Some v ->
            w.Stream(ms[2], v)
        | None -> ()
        match x.StatusCode with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.ErrorCode with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ErrorMessage with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.AcceptRanges with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.CacheControl with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ContentDisposition with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ContentEncoding with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ContentLanguage with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ContentLength with
        | Some v ->
            w.Long(ms[11], v)
        | None -> ()
        match x.ContentRange with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ContentType with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[19], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[20], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[21], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[22], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[23], v)
        | None -> ()
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[24], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[25], v)
        | None -> ()
        match x.Expires with
        | Some v ->
            w.Timestamp(ms[26], v)
        | None -> ()
        match x.Expiration with
        | Some v ->
            w.String(ms[27], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[28], v)
        | None -> ()
        match x.MissingMeta with
        | Some v ->
            w.Integer(ms[29], v)
        | None -> ()
        match x.Metadata with
        | Some v ->
            let inner0 = w.BeginMap(ms[30], v.Count)
            let value0 = ms[30].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[30], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[30])
        | None -> ()
        match x.ObjectLockMode with
        | Some v ->
            w.String(ms[31], v.WireValue)
        | None -> ()
        match x.ObjectLockLegalHoldStatus with
        | Some v ->
            w.String(ms[32], v.WireValue)
        | None -> ()
        match x.ObjectLockRetainUntilDate with
        | Some v ->
            w.Timestamp(ms[33], v)
        | None -> ()
        match x.PartsCount with
        | Some v ->
            w.Integer(ms[34], v)
        | None -> ()
        match x.ReplicationStatus with
        | Some v ->
            w.String(ms[35], v.WireValue)
        | None -> ()
        match x.RequestCharged with
        | Some v ->
            w.String(ms[36], v.WireValue)
        | None -> ()
        match x.Restore with
        | Some v ->
            w.String(ms[37], v)
        | None -> ()
        match x.ServerSideEncryption with
        | Some v ->
            w.String(ms[38], v.WireValue)
        | None -> ()
        match x.SSECustomerAlgorithm with
        | Some v ->
            w.String(ms[39], v)
        | None -> ()
        match x.SSEKMSKeyId with
        | Some v ->
            w.String(ms[40], v)
        | None -> ()
        match x.SSECustomerKeyMD5 with
        | Some v ->
            w.String(ms[41], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[42], v.WireValue)
        | None -> ()
        match x.TagCount with
        | Some v ->
            w.Integer(ms[43], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[44], v)
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[45], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : WriteGetObjectResponseInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = None
        let mutable f18 = None
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = None
        let mutable f29 = None
        let mutable f30 = DictBuilder<string, string>()
        let mutable has30 = false
        let mutable f31 = None
        let mutable f32 = None
        let mutable f33 = None
        let mutable f34 = None
        let mutable f35 = None
        let mutable f36 = None
        let mutable f37 = None
        let mutable f38 = None
        let mutable f39 = None
        let mutable f40 = None
        let mutable f41 = None
        let mutable f42 = None
        let mutable f43 = None
        let mutable f44 = None
        let mutable f45 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.Stream(ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | 11 ->
                f11 <- Some(r.Long(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | 19 ->
                f19 <- Some(r.String(ms[19]))
            | 20 ->
                f20 <- Some(r.String(ms[20]))
            | 21 ->
                f21 <- Some(r.String(ms[21]))
            | 22 ->
                f22 <- Some(r.String(ms[22]))
            | 23 ->
                f23 <- Some(r.String(ms[23]))
            | 24 ->
                f24 <- Some(r.Boolean(ms[24]))
            | 25 ->
                f25 <- Some(r.String(ms[25]))
            | 26 ->
                f26 <- Some(r.Timestamp(ms[26]))
            | 27 ->
                f27 <- Some(r.String(ms[27]))
            | 28 ->
                f28 <- Some(r.Timestamp(ms[28]))
            | 29 ->
                f29 <- Some(r.Integer(ms[29]))
            | 30 ->
                has30 <- true
                f30 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[30])
                let value0 = ms[30].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[30]) with
                    | null -> more0 <- false
                    | key0 ->
                        f30.Add(key0, inner0.String(value0))
            | 31 ->
                f31 <- Choices.some(ObjectLockMode.ReadChoice(r, ms[31]))
            | 32 ->
                f32 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[32]))
            | 33 ->
                f33 <- Some(r.Timestamp(ms[33]))
            | 34 ->
                f34 <- Some(r.Integer(ms[34]))
            | 35 ->
                f35 <- Choices.some(ReplicationStatus.ReadChoice(r, ms[35]))
            | 36 ->
                f36 <- Choices.some(RequestCharged.ReadChoice(r, ms[36]))
            | 37 ->
                f37 <- Some(r.String(ms[37]))
            | 38 ->
                f38 <- Choices.some(ServerSideEncryption.ReadChoice(r, ms[38]))
            | 39 ->
                f39 <- Some(r.String(ms[39]))
            | 40 ->
                f40 <- Some(r.String(ms[40]))
            | 41 ->
                f41 <- Some(r.String(ms[41]))
            | 42 ->
                f42 <- Choices.some(StorageClass.ReadChoice(r, ms[42]))
            | 43 ->
                f43 <- Some(r.Integer(ms[43]))
            | 44 ->
                f44 <- Some(r.String(ms[44]))
            | 45 ->
                f45 <- Some(r.Boolean(ms[45]))
            | _ -> ()
            next <- r.Next s
        { RequestRoute = f0
          RequestToken = f1
          Body = f2
          StatusCode = f3
          ErrorCode = f4
          ErrorMessage = f5
          AcceptRanges = f6
          CacheControl = f7
          ContentDisposition = f8
          ContentEncoding = f9
          ContentLanguage = f10
          ContentLength = f11
          ContentRange = f12
          ContentType = f13
          ChecksumCRC32 = f14
          ChecksumCRC32C = f15
          ChecksumCRC64NVME = f16
          ChecksumSHA1 = f17
          ChecksumSHA256 = f18
          ChecksumSHA512 = f19
          ChecksumMD5 = f20
          ChecksumXXHASH64 = f21
          ChecksumXXHASH3 = f22
          ChecksumXXHASH128 = f23
          DeleteMarker = f24
          ETag = f25
          Expires = f26
          Expiration = f27
          LastModified = f28
          MissingMeta = f29
          Metadata = (if has30 then Some(f30.Close()) else None)
          ObjectLockMode = f31
          ObjectLockLegalHoldStatus = f32
          ObjectLockRetainUntilDate = f33
          PartsCount = f34
          ReplicationStatus = f35
          RequestCharged = f36
          Restore = f37
          ServerSideEncryption = f38
          SSECustomerAlgorithm = f39
          SSEKMSKeyId = f40
          SSECustomerKeyMD5 = f41
          StorageClass = f42
          TagCount = f43
          VersionId = f44
          BucketKeyEnabled = f45 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "WriteGetObjectResponseInput (holds secrets)"
    override this.ToString() : string = this.Display

    /// How the type's values are written and read.
    static member Shape: Shape<WriteGetObjectResponseInput> =
        { Write = fun w s x -> WriteGetObjectResponseInput.Write(w, s, x)
          Read = fun r s -> WriteGetObjectResponseInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<WriteGetObjectResponseInput, WriteGetObjectResponseOutput> =
        match Bound.cached 115 with
        | null -> Bound.define 115 "WriteGetObjectResponse" WriteGetObjectResponseInput.Shape WriteGetObjectResponseOutput.Shape
        | operation -> operation

    interface IRequest<WriteGetObjectResponseInput, WriteGetObjectResponseOutput> with
        member _.Operation = WriteGetObjectResponseInput.Operation

/// <summary>WriteGetObjectResponse: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/WriteGetObjectResponse" />
[<RequireQualifiedAccess>]
module WriteGetObjectResponse =
    /// A request with what is required; the functions below add to it.
    let create (requestRoute: string) (requestToken: string) : WriteGetObjectResponseInput =
        { RequestRoute = requestRoute
          RequestToken = requestToken
          Body = None
          StatusCode = None
          ErrorCode = None
          ErrorMessage = None
          AcceptRanges = None
          CacheControl = None
          ContentDisposition = None
          ContentEncoding = None
          ContentLanguage = None
          ContentLength = None
          ContentRange = None
          ContentType = None
          ChecksumCRC32 = None
          ChecksumCRC32C = None
          ChecksumCRC64NVME = None
          ChecksumSHA1 = None
          ChecksumSHA256 = None
          ChecksumSHA512 = None
          ChecksumMD5 = None
          ChecksumXXHASH64 = None
          ChecksumXXHASH3 = None
          ChecksumXXHASH128 = None
          DeleteMarker = None
          ETag = None
          Expires = None
          Expiration = None
          LastModified = None
          MissingMeta = None
          Metadata = None
          ObjectLockMode = None
          ObjectLockLegalHoldStatus = None
          ObjectLockRetainUntilDate = None
          PartsCount = None
          ReplicationStatus = None
          RequestCharged = None
          Restore = None
          ServerSideEncryption = None
          SSECustomerAlgorithm = None
          SSEKMSKeyId = None
          SSECustomerKeyMD5 = None
          StorageClass = None
          TagCount = None
          VersionId = None
          BucketKeyEnabled = None }

    /// <summary>Sets Body. </summary>
    let body (value: ByteStream) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with Body = Some value }

    /// <summary>Sets StatusCode. On the wire: header <c>x-amz-fwd-status</c>.</summary>
    let statusCode (value: int) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with StatusCode = Some value }

    /// <summary>Sets ErrorCode. On the wire: header <c>x-amz-fwd-error-code</c>.</summary>
    let errorCode (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ErrorCode = Some value }

    /// <summary>Sets ErrorMessage. On the wire: header <c>x-amz-fwd-error-message</c>.</summary>
    let errorMessage (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ErrorMessage = Some value }

    /// <summary>Sets AcceptRanges. On the wire: header <c>x-amz-fwd-header-accept-ranges</c>.</summary>
    let acceptRanges (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with AcceptRanges = Some value }

    /// <summary>Sets CacheControl. On the wire: header <c>x-amz-fwd-header-Cache-Control</c>.</summary>
    let cacheControl (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with CacheControl = Some value }

    /// <summary>Sets ContentDisposition. On the wire: header <c>x-amz-fwd-header-Content-Disposition</c>.</summary>
    let contentDisposition (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentDisposition = Some value }

    /// <summary>Sets ContentEncoding. On the wire: header <c>x-amz-fwd-header-Content-Encoding</c>.</summary>
    let contentEncoding (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentEncoding = Some value }

    /// <summary>Sets ContentLanguage. On the wire: header <c>x-amz-fwd-header-Content-Language</c>.</summary>
    let contentLanguage (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentLanguage = Some value }

    /// <summary>Sets ContentLength. On the wire: header <c>Content-Length</c>.</summary>
    let contentLength (value: int64) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentLength = Some value }

    /// <summary>Sets ContentRange. On the wire: header <c>x-amz-fwd-header-Content-Range</c>.</summary>
    let contentRange (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentRange = Some value }

    /// <summary>Sets ContentType. On the wire: header <c>x-amz-fwd-header-Content-Type</c>.</summary>
    let contentType (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ContentType = Some value }

    /// <summary>Sets ChecksumCRC32. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc32</c>.</summary>
    let checksumCRC32 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumCRC32 = Some value }

    /// <summary>Sets ChecksumCRC32C. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc32c</c>.</summary>
    let checksumCRC32C (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumCRC32C = Some value }

    /// <summary>Sets ChecksumCRC64NVME. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-crc64nvme</c>.</summary>
    let checksumCRC64NVME (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumCRC64NVME = Some value }

    /// <summary>Sets ChecksumSHA1. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha1</c>.</summary>
    let checksumSHA1 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumSHA1 = Some value }

    /// <summary>Sets ChecksumSHA256. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha256</c>.</summary>
    let checksumSHA256 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumSHA256 = Some value }

    /// <summary>Sets ChecksumSHA512. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-sha512</c>.</summary>
    let checksumSHA512 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumSHA512 = Some value }

    /// <summary>Sets ChecksumMD5. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-md5</c>.</summary>
    let checksumMD5 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumMD5 = Some value }

    /// <summary>Sets ChecksumXXHASH64. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash64</c>.</summary>
    let checksumXXHASH64 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumXXHASH64 = Some value }

    /// <summary>Sets ChecksumXXHASH3. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash3</c>.</summary>
    let checksumXXHASH3 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumXXHASH3 = Some value }

    /// <summary>Sets ChecksumXXHASH128. On the wire: header <c>x-amz-fwd-header-x-amz-checksum-xxhash128</c>.</summary>
    let checksumXXHASH128 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ChecksumXXHASH128 = Some value }

    /// <summary>Sets DeleteMarker. On the wire: header <c>x-amz-fwd-header-x-amz-delete-marker</c>.</summary>
    let deleteMarker (value: bool) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with DeleteMarker = Some value }

    /// <summary>Sets ETag. On the wire: header <c>x-amz-fwd-header-ETag</c>.</summary>
    let eTag (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ETag = Some value }

    /// <summary>Sets Expires. On the wire: header <c>x-amz-fwd-header-Expires</c>.</summary>
    let expires (value: DateTimeOffset) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with Expires = Some value }

    /// <summary>Sets Expiration. On the wire: header <c>x-amz-fwd-header-x-amz-expiration</c>.</summary>
    let expiration (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with Expiration = Some value }

    /// <summary>Sets LastModified. On the wire: header <c>x-amz-fwd-header-Last-Modified</c>.</summary>
    let lastModified (value: DateTimeOffset) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with LastModified = Some value }

    /// <summary>Sets MissingMeta. On the wire: header <c>x-amz-fwd-header-x-amz-missing-meta</c>.</summary>
    let missingMeta (value: int) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with MissingMeta = Some value }

    /// <summary>Sets Metadata. On the wire: headers <c>x-amz-meta-*</c>.</summary>
    let metadata (value: Dict<string, string>) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with Metadata = Some value }

    /// <summary>Sets ObjectLockMode. On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-mode</c>.</summary>
    let objectLockMode (value: ObjectLockMode) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ObjectLockMode = Some value }

    /// <summary>Sets ObjectLockLegalHoldStatus. On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-legal-hold</c>.</summary>
    let objectLockLegalHoldStatus (value: ObjectLockLegalHoldStatus) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ObjectLockLegalHoldStatus = Some value }

    /// <summary>Sets ObjectLockRetainUntilDate. On the wire: header <c>x-amz-fwd-header-x-amz-object-lock-retain-until-date</c>.</summary>
    let objectLockRetainUntilDate (value: DateTimeOffset) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ObjectLockRetainUntilDate = Some value }

    /// <summary>Sets PartsCount. On the wire: header <c>x-amz-fwd-header-x-amz-mp-parts-count</c>.</summary>
    let partsCount (value: int) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with PartsCount = Some value }

    /// <summary>Sets ReplicationStatus. On the wire: header <c>x-amz-fwd-header-x-amz-replication-status</c>.</summary>
    let replicationStatus (value: ReplicationStatus) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ReplicationStatus = Some value }

    /// <summary>Sets RequestCharged. On the wire: header <c>x-amz-fwd-header-x-amz-request-charged</c>.</summary>
    let requestCharged (value: RequestCharged) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with RequestCharged = Some value }

    /// <summary>Sets Restore. On the wire: header <c>x-amz-fwd-header-x-amz-restore</c>.</summary>
    let restore (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with Restore = Some value }

    /// <summary>Sets ServerSideEncryption. On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption</c>.</summary>
    let serverSideEncryption (value: ServerSideEncryption) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with ServerSideEncryption = Some value }

    /// <summary>Sets SSECustomerAlgorithm. On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm</c>.</summary>
    let sseCustomerAlgorithm (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with SSECustomerAlgorithm = Some value }

    /// <summary>Sets SSEKMSKeyId. On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id</c>. Sensitive.</summary>
    let ssekmsKeyId (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with SSEKMSKeyId = Some value }

    /// <summary>Sets SSECustomerKeyMD5. On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5</c>.</summary>
    let sseCustomerKeyMD5 (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with SSECustomerKeyMD5 = Some value }

    /// <summary>Sets StorageClass. On the wire: header <c>x-amz-fwd-header-x-amz-storage-class</c>.</summary>
    let storageClass (value: StorageClass) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with StorageClass = Some value }

    /// <summary>Sets TagCount. On the wire: header <c>x-amz-fwd-header-x-amz-tagging-count</c>.</summary>
    let tagCount (value: int) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with TagCount = Some value }

    /// <summary>Sets VersionId. On the wire: header <c>x-amz-fwd-header-x-amz-version-id</c>.</summary>
    let versionId (value: string) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with VersionId = Some value }

    /// <summary>Sets BucketKeyEnabled. On the wire: header <c>x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled</c>.</summary>
    let bucketKeyEnabled (value: bool) (input: WriteGetObjectResponseInput) : WriteGetObjectResponseInput =
        { input with BucketKeyEnabled = Some value }

/// All operations with their shapes, for what treats them alike.
[<RequireQualifiedAccess>]
module Operations =
    /// The operations by name.
    let all: OperationEntry list =
        [ OperationEntry<AbortMultipartUploadInput, AbortMultipartUploadOutput>("AbortMultipartUpload", (fun () -> AbortMultipartUploadInput.Operation), AbortMultipartUploadInput.Shape, AbortMultipartUploadOutput.Shape)
          OperationEntry<CompleteMultipartUploadInput, CompleteMultipartUploadOutput>("CompleteMultipartUpload", (fun () -> CompleteMultipartUploadInput.Operation), CompleteMultipartUploadInput.Shape, CompleteMultipartUploadOutput.Shape)
          OperationEntry<CopyObjectInput, CopyObjectOutput>("CopyObject", (fun () -> CopyObjectInput.Operation), CopyObjectInput.Shape, CopyObjectOutput.Shape)
          OperationEntry<CreateBucketInput, CreateBucketOutput>("CreateBucket", (fun () -> CreateBucketInput.Operation), CreateBucketInput.Shape, CreateBucketOutput.Shape)
          OperationEntry<CreateBucketMetadataConfigurationInput, CreateBucketMetadataConfigurationOutput>("CreateBucketMetadataConfiguration", (fun () -> CreateBucketMetadataConfigurationInput.Operation), CreateBucketMetadataConfigurationInput.Shape, CreateBucketMetadataConfigurationOutput.Shape)
          OperationEntry<CreateBucketMetadataTableConfigurationInput, CreateBucketMetadataTableConfigurationOutput>("CreateBucketMetadataTableConfiguration", (fun () -> CreateBucketMetadataTableConfigurationInput.Operation), CreateBucketMetadataTableConfigurationInput.Shape, CreateBucketMetadataTableConfigurationOutput.Shape)
          OperationEntry<CreateMultipartUploadInput, CreateMultipartUploadOutput>("CreateMultipartUpload", (fun () -> CreateMultipartUploadInput.Operation), CreateMultipartUploadInput.Shape, CreateMultipartUploadOutput.Shape)
          OperationEntry<CreateSessionInput, CreateSessionOutput>("CreateSession", (fun () -> CreateSessionInput.Operation), CreateSessionInput.Shape, CreateSessionOutput.Shape)
          OperationEntry<DeleteBucketInput, DeleteBucketOutput>("DeleteBucket", (fun () -> DeleteBucketInput.Operation), DeleteBucketInput.Shape, DeleteBucketOutput.Shape)
          OperationEntry<DeleteBucketAnalyticsConfigurationInput, DeleteBucketAnalyticsConfigurationOutput>("DeleteBucketAnalyticsConfiguration", (fun () -> DeleteBucketAnalyticsConfigurationInput.Operation), DeleteBucketAnalyticsConfigurationInput.Shape, DeleteBucketAnalyticsConfigurationOutput.Shape)
          OperationEntry<DeleteBucketCorsInput, DeleteBucketCorsOutput>("DeleteBucketCors", (fun () -> DeleteBucketCorsInput.Operation), DeleteBucketCorsInput.Shape, DeleteBucketCorsOutput.Shape)
          OperationEntry<DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput>("DeleteBucketEncryption", (fun () -> DeleteBucketEncryptionInput.Operation), DeleteBucketEncryptionInput.Shape, DeleteBucketEncryptionOutput.Shape)
          OperationEntry<DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketIntelligentTieringConfigurationOutput>("DeleteBucketIntelligentTieringConfiguration", (fun () -> DeleteBucketIntelligentTieringConfigurationInput.Operation), DeleteBucketIntelligentTieringConfigurationInput.Shape, DeleteBucketIntelligentTieringConfigurationOutput.Shape)
          OperationEntry<DeleteBucketInventoryConfigurationInput, DeleteBucketInventoryConfigurationOutput>("DeleteBucketInventoryConfiguration", (fun () -> DeleteBucketInventoryConfigurationInput.Operation), DeleteBucketInventoryConfigurationInput.Shape, DeleteBucketInventoryConfigurationOutput.Shape)
          OperationEntry<DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput>("DeleteBucketLifecycle", (fun () -> DeleteBucketLifecycleInput.Operation), DeleteBucketLifecycleInput.Shape, DeleteBucketLifecycleOutput.Shape)
          OperationEntry<DeleteBucketMetadataConfigurationInput, DeleteBucketMetadataConfigurationOutput>("DeleteBucketMetadataConfiguration", (fun () -> DeleteBucketMetadataConfigurationInput.Operation), DeleteBucketMetadataConfigurationInput.Shape, DeleteBucketMetadataConfigurationOutput.Shape)
          OperationEntry<DeleteBucketMetadataTableConfigurationInput, DeleteBucketMetadataTableConfigurationOutput>("DeleteBucketMetadataTableConfiguration", (fun () -> DeleteBucketMetadataTableConfigurationInput.Operation), DeleteBucketMetadataTableConfigurationInput.Shape, DeleteBucketMetadataTableConfigurationOutput.Shape)
          OperationEntry<DeleteBucketMetricsConfigurationInput, DeleteBucketMetricsConfigurationOutput>("DeleteBucketMetricsConfiguration", (fun () -> DeleteBucketMetricsConfigurationInput.Operation), DeleteBucketMetricsConfigurationInput.Shape, DeleteBucketMetricsConfigurationOutput.Shape)
          OperationEntry<DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput>("DeleteBucketOwnershipControls", (fun () -> DeleteBucketOwnershipControlsInput.Operation), DeleteBucketOwnershipControlsInput.Shape, DeleteBucketOwnershipControlsOutput.Shape)
          OperationEntry<DeleteBucketPolicyInput, DeleteBucketPolicyOutput>("DeleteBucketPolicy", (fun () -> DeleteBucketPolicyInput.Operation), DeleteBucketPolicyInput.Shape, DeleteBucketPolicyOutput.Shape)
          OperationEntry<DeleteBucketReplicationInput, DeleteBucketReplicationOutput>("DeleteBucketReplication", (fun () -> DeleteBucketReplicationInput.Operation), DeleteBucketReplicationInput.Shape, DeleteBucketReplicationOutput.Shape)
          OperationEntry<DeleteBucketTaggingInput, DeleteBucketTaggingOutput>("DeleteBucketTagging", (fun () -> DeleteBucketTaggingInput.Operation), DeleteBucketTaggingInput.Shape, DeleteBucketTaggingOutput.Shape)
          OperationEntry<DeleteBucketWebsiteInput, DeleteBucketWebsiteOutput>("DeleteBucketWebsite", (fun () -> DeleteBucketWebsiteInput.Operation), DeleteBucketWebsiteInput.Shape, DeleteBucketWebsiteOutput.Shape)
          OperationEntry<DeleteObjectInput, DeleteObjectOutput>("DeleteObject", (fun () -> DeleteObjectInput.Operation), DeleteObjectInput.Shape, DeleteObjectOutput.Shape)
          OperationEntry<DeleteObjectAnnotationInput, DeleteObjectAnnotationOutput>("DeleteObjectAnnotation", (fun () -> DeleteObjectAnnotationInput.Operation), DeleteObjectAnnotationInput.Shape, DeleteObjectAnnotationOutput.Shape)
          OperationEntry<DeleteObjectTaggingInput, DeleteObjectTaggingOutput>("DeleteObjectTagging", (fun () -> DeleteObjectTaggingInput.Operation), DeleteObjectTaggingInput.Shape, DeleteObjectTaggingOutput.Shape)
          OperationEntry<DeleteObjectsInput, DeleteObjectsOutput>("DeleteObjects", (fun () -> DeleteObjectsInput.Operation), DeleteObjectsInput.Shape, DeleteObjectsOutput.Shape)
          OperationEntry<DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput>("DeletePublicAccessBlock", (fun () -> DeletePublicAccessBlockInput.Operation), DeletePublicAccessBlockInput.Shape, DeletePublicAccessBlockOutput.Shape)
          OperationEntry<GetBucketAbacInput, GetBucketAbacOutput>("GetBucketAbac", (fun () -> GetBucketAbacInput.Operation), GetBucketAbacInput.Shape, GetBucketAbacOutput.Shape)
          OperationEntry<GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput>("GetBucketAccelerateConfiguration", (fun () -> GetBucketAccelerateConfigurationInput.Operation), GetBucketAccelerateConfigurationInput.Shape, GetBucketAccelerateConfigurationOutput.Shape)
          OperationEntry<GetBucketAclInput, GetBucketAclOutput>("GetBucketAcl", (fun () -> GetBucketAclInput.Operation), GetBucketAclInput.Shape, GetBucketAclOutput.Shape)
          OperationEntry<GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput>("GetBucketAnalyticsConfiguration", (fun () -> GetBucketAnalyticsConfigurationInput.Operation), GetBucketAnalyticsConfigurationInput.Shape, GetBucketAnalyticsConfigurationOutput.Shape)
          OperationEntry<GetBucketCorsInput, GetBucketCorsOutput>("GetBucketCors", (fun () -> GetBucketCorsInput.Operation), GetBucketCorsInput.Shape, GetBucketCorsOutput.Shape)
          OperationEntry<GetBucketEncryptionInput, GetBucketEncryptionOutput>("GetBucketEncryption", (fun () -> GetBucketEncryptionInput.Operation), GetBucketEncryptionInput.Shape, GetBucketEncryptionOutput.Shape)
          OperationEntry<GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput>("GetBucketIntelligentTieringConfiguration", (fun () -> GetBucketIntelligentTieringConfigurationInput.Operation), GetBucketIntelligentTieringConfigurationInput.Shape, GetBucketIntelligentTieringConfigurationOutput.Shape)
          OperationEntry<GetBucketInventoryConfigurationInput, GetBucketInventoryConfigurationOutput>("GetBucketInventoryConfiguration", (fun () -> GetBucketInventoryConfigurationInput.Operation), GetBucketInventoryConfigurationInput.Shape, GetBucketInventoryConfigurationOutput.Shape)
          OperationEntry<GetBucketLifecycleInput, GetBucketLifecycleOutput>("GetBucketLifecycle", (fun () -> GetBucketLifecycleInput.Operation), GetBucketLifecycleInput.Shape, GetBucketLifecycleOutput.Shape)
          OperationEntry<GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput>("GetBucketLifecycleConfiguration", (fun () -> GetBucketLifecycleConfigurationInput.Operation), GetBucketLifecycleConfigurationInput.Shape, GetBucketLifecycleConfigurationOutput.Shape)
          OperationEntry<GetBucketLocationInput, GetBucketLocationOutput>("GetBucketLocation", (fun () -> GetBucketLocationInput.Operation), GetBucketLocationInput.Shape, GetBucketLocationOutput.Shape)
          OperationEntry<GetBucketLoggingInput, GetBucketLoggingOutput>("GetBucketLogging", (fun () -> GetBucketLoggingInput.Operation), GetBucketLoggingInput.Shape, GetBucketLoggingOutput.Shape)
          OperationEntry<GetBucketMetadataConfigurationInput, GetBucketMetadataConfigurationOutput>("GetBucketMetadataConfiguration", (fun () -> GetBucketMetadataConfigurationInput.Operation), GetBucketMetadataConfigurationInput.Shape, GetBucketMetadataConfigurationOutput.Shape)
          OperationEntry<GetBucketMetadataTableConfigurationInput, GetBucketMetadataTableConfigurationOutput>("GetBucketMetadataTableConfiguration", (fun () -> GetBucketMetadataTableConfigurationInput.Operation), GetBucketMetadataTableConfigurationInput.Shape, GetBucketMetadataTableConfigurationOutput.Shape)
          OperationEntry<GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput>("GetBucketMetricsConfiguration", (fun () -> GetBucketMetricsConfigurationInput.Operation), GetBucketMetricsConfigurationInput.Shape, GetBucketMetricsConfigurationOutput.Shape)
          OperationEntry<GetBucketNotificationInput, GetBucketNotificationOutput>("GetBucketNotification", (fun () -> GetBucketNotificationInput.Operation), GetBucketNotificationInput.Shape, GetBucketNotificationOutput.Shape)
          OperationEntry<GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput>("GetBucketNotificationConfiguration", (fun () -> GetBucketNotificationConfigurationInput.Operation), GetBucketNotificationConfigurationInput.Shape, GetBucketNotificationConfigurationOutput.Shape)
          OperationEntry<GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput>("GetBucketOwnershipControls", (fun () -> GetBucketOwnershipControlsInput.Operation), GetBucketOwnershipControlsInput.Shape, GetBucketOwnershipControlsOutput.Shape)
          OperationEntry<GetBucketPolicyInput, GetBucketPolicyOutput>("GetBucketPolicy", (fun () -> GetBucketPolicyInput.Operation), GetBucketPolicyInput.Shape, GetBucketPolicyOutput.Shape)
          OperationEntry<GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput>("GetBucketPolicyStatus", (fun () -> GetBucketPolicyStatusInput.Operation), GetBucketPolicyStatusInput.Shape, GetBucketPolicyStatusOutput.Shape)
          OperationEntry<GetBucketReplicationInput, GetBucketReplicationOutput>("GetBucketReplication", (fun () -> GetBucketReplicationInput.Operation), GetBucketReplicationInput.Shape, GetBucketReplicationOutput.Shape)
          OperationEntry<GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput>("GetBucketRequestPayment", (fun () -> GetBucketRequestPaymentInput.Operation), GetBucketRequestPaymentInput.Shape, GetBucketRequestPaymentOutput.Shape)
          OperationEntry<GetBucketTaggingInput, GetBucketTaggingOutput>("GetBucketTagging", (fun () -> GetBucketTaggingInput.Operation), GetBucketTaggingInput.Shape, GetBucketTaggingOutput.Shape)
          OperationEntry<GetBucketVersioningInput, GetBucketVersioningOutput>("GetBucketVersioning", (fun () -> GetBucketVersioningInput.Operation), GetBucketVersioningInput.Shape, GetBucketVersioningOutput.Shape)
          OperationEntry<GetBucketWebsiteInput, GetBucketWebsiteOutput>("GetBucketWebsite", (fun () -> GetBucketWebsiteInput.Operation), GetBucketWebsiteInput.Shape, GetBucketWebsiteOutput.Shape)
          OperationEntry<GetObjectInput, GetObjectOutput>("GetObject", (fun () -> GetObjectInput.Operation), GetObjectInput.Shape, GetObjectOutput.Shape)
          OperationEntry<GetObjectAclInput, GetObjectAclOutput>("GetObjectAcl", (fun () -> GetObjectAclInput.Operation), GetObjectAclInput.Shape, GetObjectAclOutput.Shape)
          OperationEntry<GetObjectAnnotationInput, GetObjectAnnotationOutput>("GetObjectAnnotation", (fun () -> GetObjectAnnotationInput.Operation), GetObjectAnnotationInput.Shape, GetObjectAnnotationOutput.Shape)
          OperationEntry<GetObjectAttributesInput, GetObjectAttributesOutput>("GetObjectAttributes", (fun () -> GetObjectAttributesInput.Operation), GetObjectAttributesInput.Shape, GetObjectAttributesOutput.Shape)
          OperationEntry<GetObjectLegalHoldInput, GetObjectLegalHoldOutput>("GetObjectLegalHold", (fun () -> GetObjectLegalHoldInput.Operation), GetObjectLegalHoldInput.Shape, GetObjectLegalHoldOutput.Shape)
          OperationEntry<GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput>("GetObjectLockConfiguration", (fun () -> GetObjectLockConfigurationInput.Operation), GetObjectLockConfigurationInput.Shape, GetObjectLockConfigurationOutput.Shape)
          OperationEntry<GetObjectRetentionInput, GetObjectRetentionOutput>("GetObjectRetention", (fun () -> GetObjectRetentionInput.Operation), GetObjectRetentionInput.Shape, GetObjectRetentionOutput.Shape)
          OperationEntry<GetObjectTaggingInput, GetObjectTaggingOutput>("GetObjectTagging", (fun () -> GetObjectTaggingInput.Operation), GetObjectTaggingInput.Shape, GetObjectTaggingOutput.Shape)
          OperationEntry<GetObjectTorrentInput, GetObjectTorrentOutput>("GetObjectTorrent", (fun () -> GetObjectTorrentInput.Operation), GetObjectTorrentInput.Shape, GetObjectTorrentOutput.Shape)
          OperationEntry<GetPublicAccessBlockInput, GetPublicAccessBlockOutput>("GetPublicAccessBlock", (fun () -> GetPublicAccessBlockInput.Operation), GetPublicAccessBlockInput.Shape, GetPublicAccessBlockOutput.Shape)
          OperationEntry<HeadBucketInput, HeadBucketOutput>("HeadBucket", (fun () -> HeadBucketInput.Operation), HeadBucketInput.Shape, HeadBucketOutput.Shape)
          OperationEntry<HeadObjectInput, HeadObjectOutput>("HeadObject", (fun () -> HeadObjectInput.Operation), HeadObjectInput.Shape, HeadObjectOutput.Shape)
          OperationEntry<ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput>("ListBucketAnalyticsConfigurations", (fun () -> ListBucketAnalyticsConfigurationsInput.Operation), ListBucketAnalyticsConfigurationsInput.Shape, ListBucketAnalyticsConfigurationsOutput.Shape)
          OperationEntry<ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput>("ListBucketIntelligentTieringConfigurations", (fun () -> ListBucketIntelligentTieringConfigurationsInput.Operation), ListBucketIntelligentTieringConfigurationsInput.Shape, ListBucketIntelligentTieringConfigurationsOutput.Shape)
          OperationEntry<ListBucketInventoryConfigurationsInput, ListBucketInventoryConfigurationsOutput>("ListBucketInventoryConfigurations", (fun () -> ListBucketInventoryConfigurationsInput.Operation), ListBucketInventoryConfigurationsInput.Shape, ListBucketInventoryConfigurationsOutput.Shape)
          OperationEntry<ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput>("ListBucketMetricsConfigurations", (fun () -> ListBucketMetricsConfigurationsInput.Operation), ListBucketMetricsConfigurationsInput.Shape, ListBucketMetricsConfigurationsOutput.Shape)
          OperationEntry<ListBucketsInput, ListBucketsOutput>("ListBuckets", (fun () -> ListBucketsInput.Operation), ListBucketsInput.Shape, ListBucketsOutput.Shape)
          OperationEntry<ListDirectoryBucketsInput, ListDirectoryBucketsOutput>("ListDirectoryBuckets", (fun () -> ListDirectoryBucketsInput.Operation), ListDirectoryBucketsInput.Shape, ListDirectoryBucketsOutput.Shape)
          OperationEntry<ListMultipartUploadsInput, ListMultipartUploadsOutput>("ListMultipartUploads", (fun () -> ListMultipartUploadsInput.Operation), ListMultipartUploadsInput.Shape, ListMultipartUploadsOutput.Shape)
          OperationEntry<ListObjectAnnotationsInput, ListObjectAnnotationsOutput>("ListObjectAnnotations", (fun () -> ListObjectAnnotationsInput.Operation), ListObjectAnnotationsInput.Shape, ListObjectAnnotationsOutput.Shape)
          OperationEntry<ListObjectVersionsInput, ListObjectVersionsOutput>("ListObjectVersions", (fun () -> ListObjectVersionsInput.Operation), ListObjectVersionsInput.Shape, ListObjectVersionsOutput.Shape)
          OperationEntry<ListObjectsInput, ListObjectsOutput>("ListObjects", (fun () -> ListObjectsInput.Operation), ListObjectsInput.Shape, ListObjectsOutput.Shape)
          OperationEntry<ListObjectsV2Input, ListObjectsV2Output>("ListObjectsV2", (fun () -> ListObjectsV2Input.Operation), ListObjectsV2Input.Shape, ListObjectsV2Output.Shape)
          OperationEntry<ListPartsInput, ListPartsOutput>("ListParts", (fun () -> ListPartsInput.Operation), ListPartsInput.Shape, ListPartsOutput.Shape)
          OperationEntry<PutBucketAbacInput, PutBucketAbacOutput>("PutBucketAbac", (fun () -> PutBucketAbacInput.Operation), PutBucketAbacInput.Shape, PutBucketAbacOutput.Shape)
          OperationEntry<PutBucketAccelerateConfigurationInput, PutBucketAccelerateConfigurationOutput>("PutBucketAccelerateConfiguration", (fun () -> PutBucketAccelerateConfigurationInput.Operation), PutBucketAccelerateConfigurationInput.Shape, PutBucketAccelerateConfigurationOutput.Shape)
          OperationEntry<PutBucketAclInput, PutBucketAclOutput>("PutBucketAcl", (fun () -> PutBucketAclInput.Operation), PutBucketAclInput.Shape, PutBucketAclOutput.Shape)
          OperationEntry<PutBucketAnalyticsConfigurationInput, PutBucketAnalyticsConfigurationOutput>("PutBucketAnalyticsConfiguration", (fun () -> PutBucketAnalyticsConfigurationInput.Operation), PutBucketAnalyticsConfigurationInput.Shape, PutBucketAnalyticsConfigurationOutput.Shape)
          OperationEntry<PutBucketCorsInput, PutBucketCorsOutput>("PutBucketCors", (fun () -> PutBucketCorsInput.Operation), PutBucketCorsInput.Shape, PutBucketCorsOutput.Shape)
          OperationEntry<PutBucketEncryptionInput, PutBucketEncryptionOutput>("PutBucketEncryption", (fun () -> PutBucketEncryptionInput.Operation), PutBucketEncryptionInput.Shape, PutBucketEncryptionOutput.Shape)
          OperationEntry<PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput>("PutBucketIntelligentTieringConfiguration", (fun () -> PutBucketIntelligentTieringConfigurationInput.Operation), PutBucketIntelligentTieringConfigurationInput.Shape, PutBucketIntelligentTieringConfigurationOutput.Shape)
          OperationEntry<PutBucketInventoryConfigurationInput, PutBucketInventoryConfigurationOutput>("PutBucketInventoryConfiguration", (fun () -> PutBucketInventoryConfigurationInput.Operation), PutBucketInventoryConfigurationInput.Shape, PutBucketInventoryConfigurationOutput.Shape)
          OperationEntry<PutBucketLifecycleInput, PutBucketLifecycleOutput>("PutBucketLifecycle", (fun () -> PutBucketLifecycleInput.Operation), PutBucketLifecycleInput.Shape, PutBucketLifecycleOutput.Shape)
          OperationEntry<PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput>("PutBucketLifecycleConfiguration", (fun () -> PutBucketLifecycleConfigurationInput.Operation), PutBucketLifecycleConfigurationInput.Shape, PutBucketLifecycleConfigurationOutput.Shape)
          OperationEntry<PutBucketLoggingInput, PutBucketLoggingOutput>("PutBucketLogging", (fun () -> PutBucketLoggingInput.Operation), PutBucketLoggingInput.Shape, PutBucketLoggingOutput.Shape)
          OperationEntry<PutBucketMetricsConfigurationInput, PutBucketMetricsConfigurationOutput>("PutBucketMetricsConfiguration", (fun () -> PutBucketMetricsConfigurationInput.Operation), PutBucketMetricsConfigurationInput.Shape, PutBucketMetricsConfigurationOutput.Shape)
          OperationEntry<PutBucketNotificationInput, PutBucketNotificationOutput>("PutBucketNotification", (fun () -> PutBucketNotificationInput.Operation), PutBucketNotificationInput.Shape, PutBucketNotificationOutput.Shape)
          OperationEntry<PutBucketNotificationConfigurationInput, PutBucketNotificationConfigurationOutput>("PutBucketNotificationConfiguration", (fun () -> PutBucketNotificationConfigurationInput.Operation), PutBucketNotificationConfigurationInput.Shape, PutBucketNotificationConfigurationOutput.Shape)
          OperationEntry<PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput>("PutBucketOwnershipControls", (fun () -> PutBucketOwnershipControlsInput.Operation), PutBucketOwnershipControlsInput.Shape, PutBucketOwnershipControlsOutput.Shape)
          OperationEntry<PutBucketPolicyInput, PutBucketPolicyOutput>("PutBucketPolicy", (fun () -> PutBucketPolicyInput.Operation), PutBucketPolicyInput.Shape, PutBucketPolicyOutput.Shape)
          OperationEntry<PutBucketReplicationInput, PutBucketReplicationOutput>("PutBucketReplication", (fun () -> PutBucketReplicationInput.Operation), PutBucketReplicationInput.Shape, PutBucketReplicationOutput.Shape)
          OperationEntry<PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput>("PutBucketRequestPayment", (fun () -> PutBucketRequestPaymentInput.Operation), PutBucketRequestPaymentInput.Shape, PutBucketRequestPaymentOutput.Shape)
          OperationEntry<PutBucketTaggingInput, PutBucketTaggingOutput>("PutBucketTagging", (fun () -> PutBucketTaggingInput.Operation), PutBucketTaggingInput.Shape, PutBucketTaggingOutput.Shape)
          OperationEntry<PutBucketVersioningInput, PutBucketVersioningOutput>("PutBucketVersioning", (fun () -> PutBucketVersioningInput.Operation), PutBucketVersioningInput.Shape, PutBucketVersioningOutput.Shape)
          OperationEntry<PutBucketWebsiteInput, PutBucketWebsiteOutput>("PutBucketWebsite", (fun () -> PutBucketWebsiteInput.Operation), PutBucketWebsiteInput.Shape, PutBucketWebsiteOutput.Shape)
          OperationEntry<PutObjectInput, PutObjectOutput>("PutObject", (fun () -> PutObjectInput.Operation), PutObjectInput.Shape, PutObjectOutput.Shape)
          OperationEntry<PutObjectAclInput, PutObjectAclOutput>("PutObjectAcl", (fun () -> PutObjectAclInput.Operation), PutObjectAclInput.Shape, PutObjectAclOutput.Shape)
          OperationEntry<PutObjectAnnotationInput, PutObjectAnnotationOutput>("PutObjectAnnotation", (fun () -> PutObjectAnnotationInput.Operation), PutObjectAnnotationInput.Shape, PutObjectAnnotationOutput.Shape)
          OperationEntry<PutObjectLegalHoldInput, PutObjectLegalHoldOutput>("PutObjectLegalHold", (fun () -> PutObjectLegalHoldInput.Operation), PutObjectLegalHoldInput.Shape, PutObjectLegalHoldOutput.Shape)
          OperationEntry<PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput>("PutObjectLockConfiguration", (fun () -> PutObjectLockConfigurationInput.Operation), PutObjectLockConfigurationInput.Shape, PutObjectLockConfigurationOutput.Shape)
          OperationEntry<PutObjectRetentionInput, PutObjectRetentionOutput>("PutObjectRetention", (fun () -> PutObjectRetentionInput.Operation), PutObjectRetentionInput.Shape, PutObjectRetentionOutput.Shape)
          OperationEntry<PutObjectTaggingInput, PutObjectTaggingOutput>("PutObjectTagging", (fun () -> PutObjectTaggingInput.Operation), PutObjectTaggingInput.Shape, PutObjectTaggingOutput.Shape)
          OperationEntry<PutPublicAccessBlockInput, PutPublicAccessBlockOutput>("PutPublicAccessBlock", (fun () -> PutPublicAccessBlockInput.Operation), PutPublicAccessBlockInput.Shape, PutPublicAccessBlockOutput.Shape)
          OperationEntry<RenameObjectInput, RenameObjectOutput>("RenameObject", (fun () -> RenameObjectInput.Operation), RenameObjectInput.Shape, RenameObjectOutput.Shape)
          OperationEntry<RestoreObjectInput, RestoreObjectOutput>("RestoreObject", (fun () -> RestoreObjectInput.Operation), RestoreObjectInput.Shape, RestoreObjectOutput.Shape)
          OperationEntry<SelectObjectContentInput, SelectObjectContentOutput>("SelectObjectContent", (fun () -> SelectObjectContentInput.Operation), SelectObjectContentInput.Shape, SelectObjectContentOutput.Shape)
          OperationEntry<UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataAnnotationTableConfigurationOutput>("UpdateBucketMetadataAnnotationTableConfiguration", (fun () -> UpdateBucketMetadataAnnotationTableConfigurationInput.Operation), UpdateBucketMetadataAnnotationTableConfigurationInput.Shape, UpdateBucketMetadataAnnotationTableConfigurationOutput.Shape)
          OperationEntry<UpdateBucketMetadataInventoryTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationOutput>("UpdateBucketMetadataInventoryTableConfiguration", (fun () -> UpdateBucketMetadataInventoryTableConfigurationInput.Operation), UpdateBucketMetadataInventoryTableConfigurationInput.Shape, UpdateBucketMetadataInventoryTableConfigurationOutput.Shape)
          OperationEntry<UpdateBucketMetadataJournalTableConfigurationInput, UpdateBucketMetadataJournalTableConfigurationOutput>("UpdateBucketMetadataJournalTableConfiguration", (fun () -> UpdateBucketMetadataJournalTableConfigurationInput.Operation), UpdateBucketMetadataJournalTableConfigurationInput.Shape, UpdateBucketMetadataJournalTableConfigurationOutput.Shape)
          OperationEntry<UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput>("UpdateObjectEncryption", (fun () -> UpdateObjectEncryptionInput.Operation), UpdateObjectEncryptionInput.Shape, UpdateObjectEncryptionOutput.Shape)
          OperationEntry<UploadPartInput, UploadPartOutput>("UploadPart", (fun () -> UploadPartInput.Operation), UploadPartInput.Shape, UploadPartOutput.Shape)
          OperationEntry<UploadPartCopyInput, UploadPartCopyOutput>("UploadPartCopy", (fun () -> UploadPartCopyInput.Operation), UploadPartCopyInput.Shape, UploadPartCopyOutput.Shape)
          OperationEntry<WriteGetObjectResponseInput, WriteGetObjectResponseOutput>("WriteGetObjectResponse", (fun () -> WriteGetObjectResponseInput.Operation), WriteGetObjectResponseInput.Shape, WriteGetObjectResponseOutput.Shape) ]
