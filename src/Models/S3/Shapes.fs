// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary><c>BucketAbacStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketAbacStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketAbacStatus.Enabled -> "Enabled"
        | BucketAbacStatus.Disabled -> "Disabled"
        | BucketAbacStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketAbacStatus =
        match value with
        | "Enabled" -> BucketAbacStatus.Enabled
        | "Disabled" -> BucketAbacStatus.Disabled
        | other -> BucketAbacStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketAbacStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketAbacStatus.Enabled
        | 1 -> BucketAbacStatus.Disabled
        | _ -> BucketAbacStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>AbacStatus</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbacStatus</summary>
[<NoComparison>]
type AbacStatus =
    {
        Status: BucketAbacStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AbacStatus) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AbacStatus =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketAbacStatus.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary>S3's <c>AbortIncompleteMultipartUpload</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbortIncompleteMultipartUpload</summary>
[<NoComparison>]
type AbortIncompleteMultipartUpload =
    {
        DaysAfterInitiation: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AbortIncompleteMultipartUpload) : unit =
        let ms = s.Members
        match x.DaysAfterInitiation with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AbortIncompleteMultipartUpload =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | _ -> ()
            next <- r.Next s
        { DaysAfterInitiation = f0 }

/// <summary><c>BucketAccelerateStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketAccelerateStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Suspended</c>
    | Suspended
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketAccelerateStatus.Enabled -> "Enabled"
        | BucketAccelerateStatus.Suspended -> "Suspended"
        | BucketAccelerateStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketAccelerateStatus =
        match value with
        | "Enabled" -> BucketAccelerateStatus.Enabled
        | "Suspended" -> BucketAccelerateStatus.Suspended
        | other -> BucketAccelerateStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketAccelerateStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketAccelerateStatus.Enabled
        | 1 -> BucketAccelerateStatus.Suspended
        | _ -> BucketAccelerateStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>AccelerateConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AccelerateConfiguration</summary>
[<NoComparison>]
type AccelerateConfiguration =
    {
        Status: BucketAccelerateStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AccelerateConfiguration) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AccelerateConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketAccelerateStatus.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary><c>Type</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type S3Type =
    /// <c>CanonicalUser</c>
    | CanonicalUser
    /// <c>AmazonCustomerByEmail</c>
    | AmazonCustomerByEmail
    /// <c>Group</c>
    | Group
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | S3Type.CanonicalUser -> "CanonicalUser"
        | S3Type.AmazonCustomerByEmail -> "AmazonCustomerByEmail"
        | S3Type.Group -> "Group"
        | S3Type.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : S3Type =
        match value with
        | "CanonicalUser" -> S3Type.CanonicalUser
        | "AmazonCustomerByEmail" -> S3Type.AmazonCustomerByEmail
        | "Group" -> S3Type.Group
        | other -> S3Type.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : S3Type =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> S3Type.CanonicalUser
        | 1 -> S3Type.AmazonCustomerByEmail
        | 2 -> S3Type.Group
        | _ -> S3Type.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Grantee</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Grantee</summary>
[<NoComparison>]
type Grantee =
    {
        DisplayName: string option
        EmailAddress: string option
        ID: string option
        /// <summary>
        /// Required.
        /// On the wire: <c>xsi:type</c>.
        /// </summary>
        Type: S3Type
        URI: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Grantee) : unit =
        let ms = s.Members
        match x.DisplayName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.EmailAddress with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ID with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        w.String(ms[3], x.Type.WireValue)
        match x.URI with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Grantee =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = S3Type.Unknown ""
        let mutable f4 = None
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
                f3 <- S3Type.ReadChoice(r, ms[3])
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { DisplayName = f0
          EmailAddress = f1
          ID = f2
          Type = f3
          URI = f4 }

/// <summary><c>Permission</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type Permission =
    /// <c>FULL_CONTROL</c>
    | FullControl
    /// <c>WRITE</c>
    | Write
    /// <c>WRITE_ACP</c>
    | WriteAcp
    /// <c>READ</c>
    | Read
    /// <c>READ_ACP</c>
    | ReadAcp
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | Permission.FullControl -> "FULL_CONTROL"
        | Permission.Write -> "WRITE"
        | Permission.WriteAcp -> "WRITE_ACP"
        | Permission.Read -> "READ"
        | Permission.ReadAcp -> "READ_ACP"
        | Permission.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : Permission =
        match value with
        | "FULL_CONTROL" -> Permission.FullControl
        | "WRITE" -> Permission.Write
        | "WRITE_ACP" -> Permission.WriteAcp
        | "READ" -> Permission.Read
        | "READ_ACP" -> Permission.ReadAcp
        | other -> Permission.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : Permission =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> Permission.FullControl
        | 1 -> Permission.Write
        | 2 -> Permission.WriteAcp
        | 3 -> Permission.Read
        | 4 -> Permission.ReadAcp
        | _ -> Permission.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Grant</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Grant</summary>
[<NoComparison>]
type Grant =
    {
        Grantee: Grantee option
        Permission: Permission option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Grant) : unit =
        let ms = s.Members
        match x.Grantee with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Grantee.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Permission with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Grant =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Grantee.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Choices.some(Permission.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Grantee = f0
          Permission = f1 }

/// <summary>S3's <c>Owner</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Owner</summary>
[<NoComparison>]
type Owner =
    {
        DisplayName: string option
        ID: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Owner) : unit =
        let ms = s.Members
        match x.DisplayName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ID with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Owner =
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
        { DisplayName = f0
          ID = f1 }

/// <summary>S3's <c>AccessControlPolicy</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AccessControlPolicy</summary>
[<NoComparison>]
type AccessControlPolicy =
    {
        /// <summary>On the wire: <c>AccessControlList</c>.</summary>
        Grants: Grant list option
        Owner: Owner option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AccessControlPolicy) : unit =
        let ms = s.Members
        match x.Grants with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                Grant.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            Owner.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AccessControlPolicy =
        let ms = s.Members
        let mutable f0 = ListCollector<Grant>()
        let mutable has0 = false
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- ListCollector<Grant>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(Grant.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(Owner.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Grants = (if has0 then Some(f0.Close()) else None)
          Owner = f1 }

/// <summary><c>OwnerOverride</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type OwnerOverride =
    /// <c>Destination</c>
    | Destination
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | OwnerOverride.Destination -> "Destination"
        | OwnerOverride.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : OwnerOverride =
        match value with
        | "Destination" -> OwnerOverride.Destination
        | other -> OwnerOverride.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : OwnerOverride =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> OwnerOverride.Destination
        | _ -> OwnerOverride.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>AccessControlTranslation</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AccessControlTranslation</summary>
[<NoComparison>]
type AccessControlTranslation =
    {
        /// <summary>Required.</summary>
        Owner: OwnerOverride
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AccessControlTranslation) : unit =
        let ms = s.Members
        w.String(ms[0], x.Owner.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : AccessControlTranslation =
        let ms = s.Members
        let mutable f0 = OwnerOverride.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- OwnerOverride.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Owner = f0 }

/// <summary>S3's error <c>AccessDenied</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AccessDenied</summary>
[<Struct; NoComparison>]
type AccessDenied =
    static member internal Write(_: ShapeWriter, _: Schema, _: AccessDenied) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : AccessDenied =
        while r.Next s >= 0 do ()
        AccessDenied()

/// <summary>S3's <c>Tag</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Tag</summary>
[<NoComparison>]
type S3Tag =
    {
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// </summary>
        Key: string
        /// <summary>Required.</summary>
        Value: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3Tag) : unit =
        let ms = s.Members
        w.String(ms[0], x.Key)
        w.String(ms[1], x.Value)

    static member internal Read(r: ShapeReader, s: Schema) : S3Tag =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | _ -> ()
            next <- r.Next s
        { Key = f0
          Value = f1 }

/// <summary>S3's <c>AnalyticsAndOperator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnalyticsAndOperator</summary>
[<NoComparison>]
type AnalyticsAndOperator =
    {
        Prefix: string option
        /// <summary>On the wire: <c>Tag</c>.</summary>
        Tags: S3Tag list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnalyticsAndOperator) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnalyticsAndOperator =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tags = (if has1 then Some(f1.Close()) else None) }

/// <summary>S3's <c>AnalyticsFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnalyticsFilter</summary>
[<NoComparison>]
type AnalyticsFilter =
    {
        Prefix: string option
        Tag: S3Tag option
        And: AnalyticsAndOperator option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnalyticsFilter) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tag with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            S3Tag.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.And with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AnalyticsAndOperator.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnalyticsFilter =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(S3Tag.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(AnalyticsAndOperator.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tag = f1
          And = f2 }

/// <summary><c>StorageClassAnalysisSchemaVersion</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type StorageClassAnalysisSchemaVersion =
    /// <c>V_1</c>
    | V1
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | StorageClassAnalysisSchemaVersion.V1 -> "V_1"
        | StorageClassAnalysisSchemaVersion.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : StorageClassAnalysisSchemaVersion =
        match value with
        | "V_1" -> StorageClassAnalysisSchemaVersion.V1
        | other -> StorageClassAnalysisSchemaVersion.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : StorageClassAnalysisSchemaVersion =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> StorageClassAnalysisSchemaVersion.V1
        | _ -> StorageClassAnalysisSchemaVersion.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>AnalyticsS3ExportFileFormat</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type AnalyticsS3ExportFileFormat =
    /// <c>CSV</c>
    | Csv
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | AnalyticsS3ExportFileFormat.Csv -> "CSV"
        | AnalyticsS3ExportFileFormat.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : AnalyticsS3ExportFileFormat =
        match value with
        | "CSV" -> AnalyticsS3ExportFileFormat.Csv
        | other -> AnalyticsS3ExportFileFormat.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : AnalyticsS3ExportFileFormat =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> AnalyticsS3ExportFileFormat.Csv
        | _ -> AnalyticsS3ExportFileFormat.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>AnalyticsS3BucketDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnalyticsS3BucketDestination</summary>
[<NoComparison>]
type AnalyticsS3BucketDestination =
    {
        /// <summary>Required.</summary>
        Format: AnalyticsS3ExportFileFormat
        BucketAccountId: string option
        /// <summary>Required.</summary>
        Bucket: string
        Prefix: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnalyticsS3BucketDestination) : unit =
        let ms = s.Members
        w.String(ms[0], x.Format.WireValue)
        match x.BucketAccountId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        w.String(ms[2], x.Bucket)
        match x.Prefix with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnalyticsS3BucketDestination =
        let ms = s.Members
        let mutable f0 = AnalyticsS3ExportFileFormat.Unknown ""
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- AnalyticsS3ExportFileFormat.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Format = f0
          BucketAccountId = f1
          Bucket = f2
          Prefix = f3 }

/// <summary>S3's <c>AnalyticsExportDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnalyticsExportDestination</summary>
[<NoComparison>]
type AnalyticsExportDestination =
    {
        /// <summary>Required.</summary>
        S3BucketDestination: AnalyticsS3BucketDestination
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnalyticsExportDestination) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        AnalyticsS3BucketDestination.Write(inner0, ms[0].Target, x.S3BucketDestination)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : AnalyticsExportDestination =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(AnalyticsS3BucketDestination.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { S3BucketDestination = (match f0 with ValueSome v -> v | ValueNone -> AnalyticsS3BucketDestination.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>StorageClassAnalysisDataExport</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/StorageClassAnalysisDataExport</summary>
[<NoComparison>]
type StorageClassAnalysisDataExport =
    {
        /// <summary>Required.</summary>
        OutputSchemaVersion: StorageClassAnalysisSchemaVersion
        /// <summary>Required.</summary>
        Destination: AnalyticsExportDestination
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StorageClassAnalysisDataExport) : unit =
        let ms = s.Members
        w.String(ms[0], x.OutputSchemaVersion.WireValue)
        let inner0 = w.BeginStructure(ms[1])
        AnalyticsExportDestination.Write(inner0, ms[1].Target, x.Destination)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : StorageClassAnalysisDataExport =
        let ms = s.Members
        let mutable f0 = StorageClassAnalysisSchemaVersion.Unknown ""
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- StorageClassAnalysisSchemaVersion.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- ValueSome(AnalyticsExportDestination.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { OutputSchemaVersion = f0
          Destination = (match f1 with ValueSome v -> v | ValueNone -> AnalyticsExportDestination.Read(EmptyReader.Instance, ms[1].Target)) }

/// <summary>S3's <c>StorageClassAnalysis</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/StorageClassAnalysis</summary>
[<NoComparison>]
type StorageClassAnalysis =
    {
        DataExport: StorageClassAnalysisDataExport option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StorageClassAnalysis) : unit =
        let ms = s.Members
        match x.DataExport with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            StorageClassAnalysisDataExport.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : StorageClassAnalysis =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(StorageClassAnalysisDataExport.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { DataExport = f0 }

/// <summary>S3's <c>AnalyticsConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnalyticsConfiguration</summary>
[<NoComparison>]
type AnalyticsConfiguration =
    {
        /// <summary>Required.</summary>
        Id: string
        Filter: AnalyticsFilter option
        /// <summary>Required.</summary>
        StorageClassAnalysis: StorageClassAnalysis
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnalyticsConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AnalyticsFilter.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        let inner0 = w.BeginStructure(ms[2])
        StorageClassAnalysis.Write(inner0, ms[2].Target, x.StorageClassAnalysis)
        inner0.EndStructure(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : AnalyticsConfiguration =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(AnalyticsFilter.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- ValueSome(StorageClassAnalysis.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Filter = f1
          StorageClassAnalysis = (match f2 with ValueSome v -> v | ValueNone -> StorageClassAnalysis.Read(EmptyReader.Instance, ms[2].Target)) }

/// <summary><c>AnnotationConfigurationState</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type AnnotationConfigurationState =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | AnnotationConfigurationState.Enabled -> "ENABLED"
        | AnnotationConfigurationState.Disabled -> "DISABLED"
        | AnnotationConfigurationState.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : AnnotationConfigurationState =
        match value with
        | "ENABLED" -> AnnotationConfigurationState.Enabled
        | "DISABLED" -> AnnotationConfigurationState.Disabled
        | other -> AnnotationConfigurationState.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : AnnotationConfigurationState =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> AnnotationConfigurationState.Enabled
        | 1 -> AnnotationConfigurationState.Disabled
        | _ -> AnnotationConfigurationState.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>AnnotationDirective</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type AnnotationDirective =
    /// <c>COPY</c>
    | Copy
    /// <c>EXCLUDE</c>
    | Exclude
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | AnnotationDirective.Copy -> "COPY"
        | AnnotationDirective.Exclude -> "EXCLUDE"
        | AnnotationDirective.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : AnnotationDirective =
        match value with
        | "COPY" -> AnnotationDirective.Copy
        | "EXCLUDE" -> AnnotationDirective.Exclude
        | other -> AnnotationDirective.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : AnnotationDirective =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> AnnotationDirective.Copy
        | 1 -> AnnotationDirective.Exclude
        | _ -> AnnotationDirective.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ChecksumAlgorithm</c>: one of 10 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ChecksumAlgorithm =
    /// <c>CRC32</c>
    | Crc32
    /// <c>CRC32C</c>
    | Crc32c
    /// <c>SHA1</c>
    | Sha1
    /// <c>SHA256</c>
    | Sha256
    /// <c>CRC64NVME</c>
    | Crc64nvme
    /// <c>SHA512</c>
    | Sha512
    /// <c>MD5</c>
    | Md5
    /// <c>XXHASH64</c>
    | Xxhash64
    /// <c>XXHASH3</c>
    | Xxhash3
    /// <c>XXHASH128</c>
    | Xxhash128
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ChecksumAlgorithm.Crc32 -> "CRC32"
        | ChecksumAlgorithm.Crc32c -> "CRC32C"
        | ChecksumAlgorithm.Sha1 -> "SHA1"
        | ChecksumAlgorithm.Sha256 -> "SHA256"
        | ChecksumAlgorithm.Crc64nvme -> "CRC64NVME"
        | ChecksumAlgorithm.Sha512 -> "SHA512"
        | ChecksumAlgorithm.Md5 -> "MD5"
        | ChecksumAlgorithm.Xxhash64 -> "XXHASH64"
        | ChecksumAlgorithm.Xxhash3 -> "XXHASH3"
        | ChecksumAlgorithm.Xxhash128 -> "XXHASH128"
        | ChecksumAlgorithm.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ChecksumAlgorithm =
        match value with
        | "CRC32" -> ChecksumAlgorithm.Crc32
        | "CRC32C" -> ChecksumAlgorithm.Crc32c
        | "SHA1" -> ChecksumAlgorithm.Sha1
        | "SHA256" -> ChecksumAlgorithm.Sha256
        | "CRC64NVME" -> ChecksumAlgorithm.Crc64nvme
        | "SHA512" -> ChecksumAlgorithm.Sha512
        | "MD5" -> ChecksumAlgorithm.Md5
        | "XXHASH64" -> ChecksumAlgorithm.Xxhash64
        | "XXHASH3" -> ChecksumAlgorithm.Xxhash3
        | "XXHASH128" -> ChecksumAlgorithm.Xxhash128
        | other -> ChecksumAlgorithm.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ChecksumAlgorithm =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ChecksumAlgorithm.Crc32
        | 1 -> ChecksumAlgorithm.Crc32c
        | 2 -> ChecksumAlgorithm.Sha1
        | 3 -> ChecksumAlgorithm.Sha256
        | 4 -> ChecksumAlgorithm.Crc64nvme
        | 5 -> ChecksumAlgorithm.Sha512
        | 6 -> ChecksumAlgorithm.Md5
        | 7 -> ChecksumAlgorithm.Xxhash64
        | 8 -> ChecksumAlgorithm.Xxhash3
        | 9 -> ChecksumAlgorithm.Xxhash128
        | _ -> ChecksumAlgorithm.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ReplicationStatus</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReplicationStatus =
    /// <c>COMPLETE</c>
    | Complete
    /// <c>PENDING</c>
    | Pending
    /// <c>FAILED</c>
    | Failed
    /// <c>REPLICA</c>
    | Replica
    /// <c>COMPLETED</c>
    | Completed
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReplicationStatus.Complete -> "COMPLETE"
        | ReplicationStatus.Pending -> "PENDING"
        | ReplicationStatus.Failed -> "FAILED"
        | ReplicationStatus.Replica -> "REPLICA"
        | ReplicationStatus.Completed -> "COMPLETED"
        | ReplicationStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReplicationStatus =
        match value with
        | "COMPLETE" -> ReplicationStatus.Complete
        | "PENDING" -> ReplicationStatus.Pending
        | "FAILED" -> ReplicationStatus.Failed
        | "REPLICA" -> ReplicationStatus.Replica
        | "COMPLETED" -> ReplicationStatus.Completed
        | other -> ReplicationStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReplicationStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReplicationStatus.Complete
        | 1 -> ReplicationStatus.Pending
        | 2 -> ReplicationStatus.Failed
        | 3 -> ReplicationStatus.Replica
        | 4 -> ReplicationStatus.Completed
        | _ -> ReplicationStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>AnnotationEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationEntry</summary>
[<NoComparison>]
type AnnotationEntry =
    {
        /// <summary>Required.</summary>
        AnnotationName: string
        /// <summary>Required.</summary>
        LastModified: DateTimeOffset
        ETag: string option
        ChecksumAlgorithm: ChecksumAlgorithm list
        /// <summary>Required.</summary>
        Size: int64
        ReplicationStatus: ReplicationStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnnotationEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.AnnotationName)
        w.Timestamp(ms[1], x.LastModified)
        match x.ETag with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.ChecksumAlgorithm.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.ChecksumAlgorithm)
            let element0 = ms[3].Target.Element
            for item0 in x.ChecksumAlgorithm do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[3])
        w.Long(ms[4], x.Size)
        match x.ReplicationStatus with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationEntry =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DateTimeOffset.MinValue
        let mutable f2 = None
        let mutable f3 = ListCollector<ChecksumAlgorithm>()
        let mutable f4 = 0L
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.Timestamp(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(ChecksumAlgorithm.ReadChoice(inner0, element0))
            | 4 ->
                f4 <- r.Long(ms[4])
            | 5 ->
                f5 <- Choices.some(ReplicationStatus.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { AnnotationName = f0
          LastModified = f1
          ETag = f2
          ChecksumAlgorithm = f3.Close()
          Size = f4
          ReplicationStatus = f5 }

/// <summary>S3's error <c>AnnotationLimitExceeded</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationLimitExceeded</summary>
[<Struct; NoComparison>]
type AnnotationLimitExceeded =
    static member internal Write(_: ShapeWriter, _: Schema, _: AnnotationLimitExceeded) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationLimitExceeded =
        while r.Next s >= 0 do ()
        AnnotationLimitExceeded()

/// <summary>S3's error <c>AnnotationNameTooLong</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationNameTooLong</summary>
[<Struct; NoComparison>]
type AnnotationNameTooLong =
    static member internal Write(_: ShapeWriter, _: Schema, _: AnnotationNameTooLong) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationNameTooLong =
        while r.Next s >= 0 do ()
        AnnotationNameTooLong()

/// <summary><c>TableSseAlgorithm</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TableSseAlgorithm =
    /// <c>aws:kms</c>
    | AwsKms
    /// <c>AES256</c>
    | Aes256
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TableSseAlgorithm.AwsKms -> "aws:kms"
        | TableSseAlgorithm.Aes256 -> "AES256"
        | TableSseAlgorithm.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TableSseAlgorithm =
        match value with
        | "aws:kms" -> TableSseAlgorithm.AwsKms
        | "AES256" -> TableSseAlgorithm.Aes256
        | other -> TableSseAlgorithm.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TableSseAlgorithm =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TableSseAlgorithm.AwsKms
        | 1 -> TableSseAlgorithm.Aes256
        | _ -> TableSseAlgorithm.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>MetadataTableEncryptionConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataTableEncryptionConfiguration</summary>
[<NoComparison>]
type MetadataTableEncryptionConfiguration =
    {
        /// <summary>Required.</summary>
        SseAlgorithm: TableSseAlgorithm
        KmsKeyArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataTableEncryptionConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.SseAlgorithm.WireValue)
        match x.KmsKeyArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetadataTableEncryptionConfiguration =
        let ms = s.Members
        let mutable f0 = TableSseAlgorithm.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- TableSseAlgorithm.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { SseAlgorithm = f0
          KmsKeyArn = f1 }

/// <summary>S3's <c>AnnotationTableConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationTableConfiguration</summary>
[<NoComparison>]
type AnnotationTableConfiguration =
    {
        /// <summary>Required.</summary>
        ConfigurationState: AnnotationConfigurationState
        EncryptionConfiguration: MetadataTableEncryptionConfiguration option
        Role: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnnotationTableConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetadataTableEncryptionConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Role with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationTableConfiguration =
        let ms = s.Members
        let mutable f0 = AnnotationConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- AnnotationConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(MetadataTableEncryptionConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          EncryptionConfiguration = f1
          Role = f2 }

/// <summary>S3's <c>ErrorDetails</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ErrorDetails</summary>
[<NoComparison>]
type ErrorDetails =
    {
        ErrorCode: string option
        ErrorMessage: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ErrorDetails) : unit =
        let ms = s.Members
        match x.ErrorCode with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ErrorMessage with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ErrorDetails =
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
        { ErrorCode = f0
          ErrorMessage = f1 }

/// <summary>S3's <c>AnnotationTableConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationTableConfigurationResult</summary>
[<NoComparison>]
type AnnotationTableConfigurationResult =
    {
        /// <summary>Required.</summary>
        ConfigurationState: AnnotationConfigurationState
        TableStatus: string option
        Error: ErrorDetails option
        TableName: string option
        TableArn: string option
        Role: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnnotationTableConfigurationResult) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.TableStatus with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Error with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ErrorDetails.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.TableName with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.Role with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationTableConfigurationResult =
        let ms = s.Members
        let mutable f0 = AnnotationConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- AnnotationConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(ErrorDetails.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          TableStatus = f1
          Error = f2
          TableName = f3
          TableArn = f4
          Role = f5 }

/// <summary>S3's <c>AnnotationTableConfigurationUpdates</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AnnotationTableConfigurationUpdates</summary>
[<NoComparison>]
type AnnotationTableConfigurationUpdates =
    {
        /// <summary>Required.</summary>
        ConfigurationState: AnnotationConfigurationState
        EncryptionConfiguration: MetadataTableEncryptionConfiguration option
        Role: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AnnotationTableConfigurationUpdates) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetadataTableEncryptionConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Role with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AnnotationTableConfigurationUpdates =
        let ms = s.Members
        let mutable f0 = AnnotationConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- AnnotationConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(MetadataTableEncryptionConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          EncryptionConfiguration = f1
          Role = f2 }

/// <summary><c>ArchiveStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ArchiveStatus =
    /// <c>ARCHIVE_ACCESS</c>
    | ArchiveAccess
    /// <c>DEEP_ARCHIVE_ACCESS</c>
    | DeepArchiveAccess
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ArchiveStatus.ArchiveAccess -> "ARCHIVE_ACCESS"
        | ArchiveStatus.DeepArchiveAccess -> "DEEP_ARCHIVE_ACCESS"
        | ArchiveStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ArchiveStatus =
        match value with
        | "ARCHIVE_ACCESS" -> ArchiveStatus.ArchiveAccess
        | "DEEP_ARCHIVE_ACCESS" -> ArchiveStatus.DeepArchiveAccess
        | other -> ArchiveStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ArchiveStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ArchiveStatus.ArchiveAccess
        | 1 -> ArchiveStatus.DeepArchiveAccess
        | _ -> ArchiveStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>EncryptionType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type EncryptionType =
    /// <c>NONE</c>
    | None
    /// <c>SSE-C</c>
    | SseC
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | EncryptionType.None -> "NONE"
        | EncryptionType.SseC -> "SSE-C"
        | EncryptionType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : EncryptionType =
        match value with
        | "NONE" -> EncryptionType.None
        | "SSE-C" -> EncryptionType.SseC
        | other -> EncryptionType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : EncryptionType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> EncryptionType.None
        | 1 -> EncryptionType.SseC
        | _ -> EncryptionType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>BlockedEncryptionTypes</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BlockedEncryptionTypes</summary>
[<NoComparison>]
type BlockedEncryptionTypes =
    {
        EncryptionType: EncryptionType list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BlockedEncryptionTypes) : unit =
        let ms = s.Members
        match x.EncryptionType with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BlockedEncryptionTypes =
        let ms = s.Members
        let mutable f0 = ListCollector<EncryptionType>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(EncryptionType.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { EncryptionType = (if has0 then Some(f0.Close()) else None) }

/// <summary>S3's <c>Bucket</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Bucket</summary>
[<NoComparison>]
type Bucket =
    {
        Name: string option
        CreationDate: DateTimeOffset option
        BucketRegion: string option
        /// <summary>
        /// 1 to 128 characters.
        /// Pattern <c>arn:[^:]+:(s3|s3express):.*</c>.
        /// </summary>
        BucketArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Bucket) : unit =
        let ms = s.Members
        match x.Name with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.CreationDate with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.BucketRegion with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.BucketArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Bucket =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Name = f0
          CreationDate = f1
          BucketRegion = f2
          BucketArn = f3 }

/// <summary>S3's error <c>BucketAlreadyExists</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketAlreadyExists</summary>
[<Struct; NoComparison>]
type BucketAlreadyExists =
    static member internal Write(_: ShapeWriter, _: Schema, _: BucketAlreadyExists) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : BucketAlreadyExists =
        while r.Next s >= 0 do ()
        BucketAlreadyExists()

/// <summary>S3's error <c>BucketAlreadyOwnedByYou</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketAlreadyOwnedByYou</summary>
[<Struct; NoComparison>]
type BucketAlreadyOwnedByYou =
    static member internal Write(_: ShapeWriter, _: Schema, _: BucketAlreadyOwnedByYou) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : BucketAlreadyOwnedByYou =
        while r.Next s >= 0 do ()
        BucketAlreadyOwnedByYou()

/// <summary><c>BucketCannedACL</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketCannedACL =
    /// <c>private</c>
    | Private
    /// <c>public-read</c>
    | PublicRead
    /// <c>public-read-write</c>
    | PublicReadWrite
    /// <c>authenticated-read</c>
    | AuthenticatedRead
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketCannedACL.Private -> "private"
        | BucketCannedACL.PublicRead -> "public-read"
        | BucketCannedACL.PublicReadWrite -> "public-read-write"
        | BucketCannedACL.AuthenticatedRead -> "authenticated-read"
        | BucketCannedACL.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketCannedACL =
        match value with
        | "private" -> BucketCannedACL.Private
        | "public-read" -> BucketCannedACL.PublicRead
        | "public-read-write" -> BucketCannedACL.PublicReadWrite
        | "authenticated-read" -> BucketCannedACL.AuthenticatedRead
        | other -> BucketCannedACL.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketCannedACL =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketCannedACL.Private
        | 1 -> BucketCannedACL.PublicRead
        | 2 -> BucketCannedACL.PublicReadWrite
        | 3 -> BucketCannedACL.AuthenticatedRead
        | _ -> BucketCannedACL.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>DataRedundancy</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type DataRedundancy =
    /// <c>SingleAvailabilityZone</c>
    | SingleAvailabilityZone
    /// <c>SingleLocalZone</c>
    | SingleLocalZone
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | DataRedundancy.SingleAvailabilityZone -> "SingleAvailabilityZone"
        | DataRedundancy.SingleLocalZone -> "SingleLocalZone"
        | DataRedundancy.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : DataRedundancy =
        match value with
        | "SingleAvailabilityZone" -> DataRedundancy.SingleAvailabilityZone
        | "SingleLocalZone" -> DataRedundancy.SingleLocalZone
        | other -> DataRedundancy.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : DataRedundancy =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> DataRedundancy.SingleAvailabilityZone
        | 1 -> DataRedundancy.SingleLocalZone
        | _ -> DataRedundancy.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>BucketType</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketType =
    /// <c>Directory</c>
    | Directory
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketType.Directory -> "Directory"
        | BucketType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketType =
        match value with
        | "Directory" -> BucketType.Directory
        | other -> BucketType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketType.Directory
        | _ -> BucketType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>BucketInfo</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketInfo</summary>
[<NoComparison>]
type BucketInfo =
    {
        DataRedundancy: DataRedundancy option
        Type: BucketType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BucketInfo) : unit =
        let ms = s.Members
        match x.DataRedundancy with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Type with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BucketInfo =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(DataRedundancy.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(BucketType.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { DataRedundancy = f0
          Type = f1 }

/// <summary>S3's <c>LifecycleExpiration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LifecycleExpiration</summary>
[<NoComparison>]
type LifecycleExpiration =
    {
        Date: DateTimeOffset option
        Days: int option
        ExpiredObjectDeleteMarker: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LifecycleExpiration) : unit =
        let ms = s.Members
        match x.Date with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.Days with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.ExpiredObjectDeleteMarker with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LifecycleExpiration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Timestamp(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Date = f0
          Days = f1
          ExpiredObjectDeleteMarker = f2 }

/// <summary>S3's <c>LifecycleRuleAndOperator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LifecycleRuleAndOperator</summary>
[<NoComparison>]
type LifecycleRuleAndOperator =
    {
        Prefix: string option
        /// <summary>On the wire: <c>Tag</c>.</summary>
        Tags: S3Tag list option
        ObjectSizeGreaterThan: int64 option
        ObjectSizeLessThan: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LifecycleRuleAndOperator) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.ObjectSizeGreaterThan with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.ObjectSizeLessThan with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LifecycleRuleAndOperator =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tags = (if has1 then Some(f1.Close()) else None)
          ObjectSizeGreaterThan = f2
          ObjectSizeLessThan = f3 }

/// <summary>S3's <c>LifecycleRuleFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LifecycleRuleFilter</summary>
[<NoComparison>]
type LifecycleRuleFilter =
    {
        Prefix: string option
        Tag: S3Tag option
        ObjectSizeGreaterThan: int64 option
        ObjectSizeLessThan: int64 option
        And: LifecycleRuleAndOperator option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LifecycleRuleFilter) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tag with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            S3Tag.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ObjectSizeGreaterThan with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.ObjectSizeLessThan with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.And with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            LifecycleRuleAndOperator.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LifecycleRuleFilter =
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
                f1 <- Some(S3Tag.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Some(LifecycleRuleAndOperator.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tag = f1
          ObjectSizeGreaterThan = f2
          ObjectSizeLessThan = f3
          And = f4 }

/// <summary><c>ExpirationStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExpirationStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExpirationStatus.Enabled -> "Enabled"
        | ExpirationStatus.Disabled -> "Disabled"
        | ExpirationStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExpirationStatus =
        match value with
        | "Enabled" -> ExpirationStatus.Enabled
        | "Disabled" -> ExpirationStatus.Disabled
        | other -> ExpirationStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExpirationStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExpirationStatus.Enabled
        | 1 -> ExpirationStatus.Disabled
        | _ -> ExpirationStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>TransitionStorageClass</c>: one of 6 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TransitionStorageClass =
    /// <c>GLACIER</c>
    | Glacier
    /// <c>STANDARD_IA</c>
    | StandardIa
    /// <c>ONEZONE_IA</c>
    | OnezoneIa
    /// <c>INTELLIGENT_TIERING</c>
    | IntelligentTiering
    /// <c>DEEP_ARCHIVE</c>
    | DeepArchive
    /// <c>GLACIER_IR</c>
    | GlacierIr
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TransitionStorageClass.Glacier -> "GLACIER"
        | TransitionStorageClass.StandardIa -> "STANDARD_IA"
        | TransitionStorageClass.OnezoneIa -> "ONEZONE_IA"
        | TransitionStorageClass.IntelligentTiering -> "INTELLIGENT_TIERING"
        | TransitionStorageClass.DeepArchive -> "DEEP_ARCHIVE"
        | TransitionStorageClass.GlacierIr -> "GLACIER_IR"
        | TransitionStorageClass.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TransitionStorageClass =
        match value with
        | "GLACIER" -> TransitionStorageClass.Glacier
        | "STANDARD_IA" -> TransitionStorageClass.StandardIa
        | "ONEZONE_IA" -> TransitionStorageClass.OnezoneIa
        | "INTELLIGENT_TIERING" -> TransitionStorageClass.IntelligentTiering
        | "DEEP_ARCHIVE" -> TransitionStorageClass.DeepArchive
        | "GLACIER_IR" -> TransitionStorageClass.GlacierIr
        | other -> TransitionStorageClass.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TransitionStorageClass =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TransitionStorageClass.Glacier
        | 1 -> TransitionStorageClass.StandardIa
        | 2 -> TransitionStorageClass.OnezoneIa
        | 3 -> TransitionStorageClass.IntelligentTiering
        | 4 -> TransitionStorageClass.DeepArchive
        | 5 -> TransitionStorageClass.GlacierIr
        | _ -> TransitionStorageClass.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Transition</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Transition</summary>
[<NoComparison>]
type Transition =
    {
        Date: DateTimeOffset option
        Days: int option
        StorageClass: TransitionStorageClass option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Transition) : unit =
        let ms = s.Members
        match x.Date with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.Days with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Transition =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Timestamp(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Choices.some(TransitionStorageClass.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { Date = f0
          Days = f1
          StorageClass = f2 }

/// <summary>S3's <c>NoncurrentVersionTransition</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoncurrentVersionTransition</summary>
[<NoComparison>]
type NoncurrentVersionTransition =
    {
        NoncurrentDays: int option
        StorageClass: TransitionStorageClass option
        NewerNoncurrentVersions: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: NoncurrentVersionTransition) : unit =
        let ms = s.Members
        match x.NoncurrentDays with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.NewerNoncurrentVersions with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : NoncurrentVersionTransition =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Choices.some(TransitionStorageClass.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { NoncurrentDays = f0
          StorageClass = f1
          NewerNoncurrentVersions = f2 }

/// <summary>S3's <c>NoncurrentVersionExpiration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoncurrentVersionExpiration</summary>
[<NoComparison>]
type NoncurrentVersionExpiration =
    {
        NoncurrentDays: int option
        NewerNoncurrentVersions: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: NoncurrentVersionExpiration) : unit =
        let ms = s.Members
        match x.NoncurrentDays with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.NewerNoncurrentVersions with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : NoncurrentVersionExpiration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | _ -> ()
            next <- r.Next s
        { NoncurrentDays = f0
          NewerNoncurrentVersions = f1 }

/// <summary>S3's <c>LifecycleRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LifecycleRule</summary>
[<NoComparison>]
type LifecycleRule =
    {
        Expiration: LifecycleExpiration option
        ID: string option
        /// <summary>Deprecated by AWS.</summary>
        Prefix: string option
        Filter: LifecycleRuleFilter option
        /// <summary>Required.</summary>
        Status: ExpirationStatus
        /// <summary>On the wire: <c>Transition</c>.</summary>
        Transitions: Transition list option
        /// <summary>On the wire: <c>NoncurrentVersionTransition</c>.</summary>
        NoncurrentVersionTransitions: NoncurrentVersionTransition list option
        NoncurrentVersionExpiration: NoncurrentVersionExpiration option
        AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LifecycleRule) : unit =
        let ms = s.Members
        match x.Expiration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            LifecycleExpiration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.ID with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            LifecycleRuleFilter.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        w.String(ms[4], x.Status.WireValue)
        match x.Transitions with
        | Some v ->
            let inner0 = w.BeginList(ms[5], List.length v)
            let element0 = ms[5].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                Transition.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[5])
        | None -> ()
        match x.NoncurrentVersionTransitions with
        | Some v ->
            let inner0 = w.BeginList(ms[6], List.length v)
            let element0 = ms[6].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                NoncurrentVersionTransition.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[6])
        | None -> ()
        match x.NoncurrentVersionExpiration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            NoncurrentVersionExpiration.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.AbortIncompleteMultipartUpload with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            AbortIncompleteMultipartUpload.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LifecycleRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ExpirationStatus.Unknown ""
        let mutable f5 = ListCollector<Transition>()
        let mutable has5 = false
        let mutable f6 = ListCollector<NoncurrentVersionTransition>()
        let mutable has6 = false
        let mutable f7 = None
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(LifecycleExpiration.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(LifecycleRuleFilter.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- ExpirationStatus.ReadChoice(r, ms[4])
            | 5 ->
                has5 <- true
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(Transition.Read(inner0.Structure(element0), element0.Target))
            | 6 ->
                has6 <- true
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(NoncurrentVersionTransition.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                f7 <- Some(NoncurrentVersionExpiration.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(AbortIncompleteMultipartUpload.Read(r.Structure(ms[8]), ms[8].Target))
            | _ -> ()
            next <- r.Next s
        { Expiration = f0
          ID = f1
          Prefix = f2
          Filter = f3
          Status = f4
          Transitions = (if has5 then Some(f5.Close()) else None)
          NoncurrentVersionTransitions = (if has6 then Some(f6.Close()) else None)
          NoncurrentVersionExpiration = f7
          AbortIncompleteMultipartUpload = f8 }

/// <summary>S3's <c>BucketLifecycleConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketLifecycleConfiguration</summary>
[<NoComparison>]
type BucketLifecycleConfiguration =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>Rule</c>.
        /// </summary>
        Rules: LifecycleRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BucketLifecycleConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Rules)
        let element0 = ms[0].Target.Element
        for item0 in x.Rules do
            let inner1 = inner0.BeginStructure(element0)
            LifecycleRule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : BucketLifecycleConfiguration =
        let ms = s.Members
        let mutable f0 = ListCollector<LifecycleRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(LifecycleRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Rules = f0.Close() }

/// <summary><c>BucketLocationConstraint</c>: one of 38 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketLocationConstraint =
    /// <c>af-south-1</c>
    | AfSouth1
    /// <c>ap-east-1</c>
    | ApEast1
    /// <c>ap-east-2</c>
    | ApEast2
    /// <c>ap-northeast-1</c>
    | ApNortheast1
    /// <c>ap-northeast-2</c>
    | ApNortheast2
    /// <c>ap-northeast-3</c>
    | ApNortheast3
    /// <c>ap-south-1</c>
    | ApSouth1
    /// <c>ap-south-2</c>
    | ApSouth2
    /// <c>ap-southeast-1</c>
    | ApSoutheast1
    /// <c>ap-southeast-2</c>
    | ApSoutheast2
    /// <c>ap-southeast-3</c>
    | ApSoutheast3
    /// <c>ap-southeast-4</c>
    | ApSoutheast4
    /// <c>ap-southeast-5</c>
    | ApSoutheast5
    /// <c>ap-southeast-6</c>
    | ApSoutheast6
    /// <c>ap-southeast-7</c>
    | ApSoutheast7
    /// <c>ca-central-1</c>
    | CaCentral1
    /// <c>ca-west-1</c>
    | CaWest1
    /// <c>cn-north-1</c>
    | CnNorth1
    /// <c>cn-northwest-1</c>
    | CnNorthwest1
    /// <c>EU</c>
    | Eu
    /// <c>eu-central-1</c>
    | EuCentral1
    /// <c>eu-central-2</c>
    | EuCentral2
    /// <c>eu-north-1</c>
    | EuNorth1
    /// <c>eu-south-1</c>
    | EuSouth1
    /// <c>eu-south-2</c>
    | EuSouth2
    /// <c>eu-west-1</c>
    | EuWest1
    /// <c>eu-west-2</c>
    | EuWest2
    /// <c>eu-west-3</c>
    | EuWest3
    /// <c>il-central-1</c>
    | IlCentral1
    /// <c>me-central-1</c>
    | MeCentral1
    /// <c>me-south-1</c>
    | MeSouth1
    /// <c>mx-central-1</c>
    | MxCentral1
    /// <c>sa-east-1</c>
    | SaEast1
    /// <c>us-east-2</c>
    | UsEast2
    /// <c>us-gov-east-1</c>
    | UsGovEast1
    /// <c>us-gov-west-1</c>
    | UsGovWest1
    /// <c>us-west-1</c>
    | UsWest1
    /// <c>us-west-2</c>
    | UsWest2
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketLocationConstraint.AfSouth1 -> "af-south-1"
        | BucketLocationConstraint.ApEast1 -> "ap-east-1"
        | BucketLocationConstraint.ApEast2 -> "ap-east-2"
        | BucketLocationConstraint.ApNortheast1 -> "ap-northeast-1"
        | BucketLocationConstraint.ApNortheast2 -> "ap-northeast-2"
        | BucketLocationConstraint.ApNortheast3 -> "ap-northeast-3"
        | BucketLocationConstraint.ApSouth1 -> "ap-south-1"
        | BucketLocationConstraint.ApSouth2 -> "ap-south-2"
        | BucketLocationConstraint.ApSoutheast1 -> "ap-southeast-1"
        | BucketLocationConstraint.ApSoutheast2 -> "ap-southeast-2"
        | BucketLocationConstraint.ApSoutheast3 -> "ap-southeast-3"
        | BucketLocationConstraint.ApSoutheast4 -> "ap-southeast-4"
        | BucketLocationConstraint.ApSoutheast5 -> "ap-southeast-5"
        | BucketLocationConstraint.ApSoutheast6 -> "ap-southeast-6"
        | BucketLocationConstraint.ApSoutheast7 -> "ap-southeast-7"
        | BucketLocationConstraint.CaCentral1 -> "ca-central-1"
        | BucketLocationConstraint.CaWest1 -> "ca-west-1"
        | BucketLocationConstraint.CnNorth1 -> "cn-north-1"
        | BucketLocationConstraint.CnNorthwest1 -> "cn-northwest-1"
        | BucketLocationConstraint.Eu -> "EU"
        | BucketLocationConstraint.EuCentral1 -> "eu-central-1"
        | BucketLocationConstraint.EuCentral2 -> "eu-central-2"
        | BucketLocationConstraint.EuNorth1 -> "eu-north-1"
        | BucketLocationConstraint.EuSouth1 -> "eu-south-1"
        | BucketLocationConstraint.EuSouth2 -> "eu-south-2"
        | BucketLocationConstraint.EuWest1 -> "eu-west-1"
        | BucketLocationConstraint.EuWest2 -> "eu-west-2"
        | BucketLocationConstraint.EuWest3 -> "eu-west-3"
        | BucketLocationConstraint.IlCentral1 -> "il-central-1"
        | BucketLocationConstraint.MeCentral1 -> "me-central-1"
        | BucketLocationConstraint.MeSouth1 -> "me-south-1"
        | BucketLocationConstraint.MxCentral1 -> "mx-central-1"
        | BucketLocationConstraint.SaEast1 -> "sa-east-1"
        | BucketLocationConstraint.UsEast2 -> "us-east-2"
        | BucketLocationConstraint.UsGovEast1 -> "us-gov-east-1"
        | BucketLocationConstraint.UsGovWest1 -> "us-gov-west-1"
        | BucketLocationConstraint.UsWest1 -> "us-west-1"
        | BucketLocationConstraint.UsWest2 -> "us-west-2"
        | BucketLocationConstraint.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketLocationConstraint =
        match value with
        | "af-south-1" -> BucketLocationConstraint.AfSouth1
        | "ap-east-1" -> BucketLocationConstraint.ApEast1
        | "ap-east-2" -> BucketLocationConstraint.ApEast2
        | "ap-northeast-1" -> BucketLocationConstraint.ApNortheast1
        | "ap-northeast-2" -> BucketLocationConstraint.ApNortheast2
        | "ap-northeast-3" -> BucketLocationConstraint.ApNortheast3
        | "ap-south-1" -> BucketLocationConstraint.ApSouth1
        | "ap-south-2" -> BucketLocationConstraint.ApSouth2
        | "ap-southeast-1" -> BucketLocationConstraint.ApSoutheast1
        | "ap-southeast-2" -> BucketLocationConstraint.ApSoutheast2
        | "ap-southeast-3" -> BucketLocationConstraint.ApSoutheast3
        | "ap-southeast-4" -> BucketLocationConstraint.ApSoutheast4
        | "ap-southeast-5" -> BucketLocationConstraint.ApSoutheast5
        | "ap-southeast-6" -> BucketLocationConstraint.ApSoutheast6
        | "ap-southeast-7" -> BucketLocationConstraint.ApSoutheast7
        | "ca-central-1" -> BucketLocationConstraint.CaCentral1
        | "ca-west-1" -> BucketLocationConstraint.CaWest1
        | "cn-north-1" -> BucketLocationConstraint.CnNorth1
        | "cn-northwest-1" -> BucketLocationConstraint.CnNorthwest1
        | "EU" -> BucketLocationConstraint.Eu
        | "eu-central-1" -> BucketLocationConstraint.EuCentral1
        | "eu-central-2" -> BucketLocationConstraint.EuCentral2
        | "eu-north-1" -> BucketLocationConstraint.EuNorth1
        | "eu-south-1" -> BucketLocationConstraint.EuSouth1
        | "eu-south-2" -> BucketLocationConstraint.EuSouth2
        | "eu-west-1" -> BucketLocationConstraint.EuWest1
        | "eu-west-2" -> BucketLocationConstraint.EuWest2
        | "eu-west-3" -> BucketLocationConstraint.EuWest3
        | "il-central-1" -> BucketLocationConstraint.IlCentral1
        | "me-central-1" -> BucketLocationConstraint.MeCentral1
        | "me-south-1" -> BucketLocationConstraint.MeSouth1
        | "mx-central-1" -> BucketLocationConstraint.MxCentral1
        | "sa-east-1" -> BucketLocationConstraint.SaEast1
        | "us-east-2" -> BucketLocationConstraint.UsEast2
        | "us-gov-east-1" -> BucketLocationConstraint.UsGovEast1
        | "us-gov-west-1" -> BucketLocationConstraint.UsGovWest1
        | "us-west-1" -> BucketLocationConstraint.UsWest1
        | "us-west-2" -> BucketLocationConstraint.UsWest2
        | other -> BucketLocationConstraint.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketLocationConstraint =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketLocationConstraint.AfSouth1
        | 1 -> BucketLocationConstraint.ApEast1
        | 2 -> BucketLocationConstraint.ApEast2
        | 3 -> BucketLocationConstraint.ApNortheast1
        | 4 -> BucketLocationConstraint.ApNortheast2
        | 5 -> BucketLocationConstraint.ApNortheast3
        | 6 -> BucketLocationConstraint.ApSouth1
        | 7 -> BucketLocationConstraint.ApSouth2
        | 8 -> BucketLocationConstraint.ApSoutheast1
        | 9 -> BucketLocationConstraint.ApSoutheast2
        | 10 -> BucketLocationConstraint.ApSoutheast3
        | 11 -> BucketLocationConstraint.ApSoutheast4
        | 12 -> BucketLocationConstraint.ApSoutheast5
        | 13 -> BucketLocationConstraint.ApSoutheast6
        | 14 -> BucketLocationConstraint.ApSoutheast7
        | 15 -> BucketLocationConstraint.CaCentral1
        | 16 -> BucketLocationConstraint.CaWest1
        | 17 -> BucketLocationConstraint.CnNorth1
        | 18 -> BucketLocationConstraint.CnNorthwest1
        | 19 -> BucketLocationConstraint.Eu
        | 20 -> BucketLocationConstraint.EuCentral1
        | 21 -> BucketLocationConstraint.EuCentral2
        | 22 -> BucketLocationConstraint.EuNorth1
        | 23 -> BucketLocationConstraint.EuSouth1
        | 24 -> BucketLocationConstraint.EuSouth2
        | 25 -> BucketLocationConstraint.EuWest1
        | 26 -> BucketLocationConstraint.EuWest2
        | 27 -> BucketLocationConstraint.EuWest3
        | 28 -> BucketLocationConstraint.IlCentral1
        | 29 -> BucketLocationConstraint.MeCentral1
        | 30 -> BucketLocationConstraint.MeSouth1
        | 31 -> BucketLocationConstraint.MxCentral1
        | 32 -> BucketLocationConstraint.SaEast1
        | 33 -> BucketLocationConstraint.UsEast2
        | 34 -> BucketLocationConstraint.UsGovEast1
        | 35 -> BucketLocationConstraint.UsGovWest1
        | 36 -> BucketLocationConstraint.UsWest1
        | 37 -> BucketLocationConstraint.UsWest2
        | _ -> BucketLocationConstraint.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>BucketLogsPermission</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketLogsPermission =
    /// <c>FULL_CONTROL</c>
    | FullControl
    /// <c>READ</c>
    | Read
    /// <c>WRITE</c>
    | Write
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketLogsPermission.FullControl -> "FULL_CONTROL"
        | BucketLogsPermission.Read -> "READ"
        | BucketLogsPermission.Write -> "WRITE"
        | BucketLogsPermission.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketLogsPermission =
        match value with
        | "FULL_CONTROL" -> BucketLogsPermission.FullControl
        | "READ" -> BucketLogsPermission.Read
        | "WRITE" -> BucketLogsPermission.Write
        | other -> BucketLogsPermission.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketLogsPermission =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketLogsPermission.FullControl
        | 1 -> BucketLogsPermission.Read
        | 2 -> BucketLogsPermission.Write
        | _ -> BucketLogsPermission.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>TargetGrant</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TargetGrant</summary>
[<NoComparison>]
type TargetGrant =
    {
        Grantee: Grantee option
        Permission: BucketLogsPermission option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TargetGrant) : unit =
        let ms = s.Members
        match x.Grantee with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Grantee.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Permission with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TargetGrant =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Grantee.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Choices.some(BucketLogsPermission.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Grantee = f0
          Permission = f1 }

/// <summary>S3's <c>SimplePrefix</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SimplePrefix</summary>
[<Struct; NoComparison>]
type SimplePrefix =
    static member internal Write(_: ShapeWriter, _: Schema, _: SimplePrefix) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : SimplePrefix =
        while r.Next s >= 0 do ()
        SimplePrefix()

/// <summary><c>PartitionDateSource</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type PartitionDateSource =
    /// <c>EventTime</c>
    | EventTime
    /// <c>DeliveryTime</c>
    | DeliveryTime
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | PartitionDateSource.EventTime -> "EventTime"
        | PartitionDateSource.DeliveryTime -> "DeliveryTime"
        | PartitionDateSource.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : PartitionDateSource =
        match value with
        | "EventTime" -> PartitionDateSource.EventTime
        | "DeliveryTime" -> PartitionDateSource.DeliveryTime
        | other -> PartitionDateSource.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : PartitionDateSource =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> PartitionDateSource.EventTime
        | 1 -> PartitionDateSource.DeliveryTime
        | _ -> PartitionDateSource.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>PartitionedPrefix</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PartitionedPrefix</summary>
[<NoComparison>]
type PartitionedPrefix =
    {
        PartitionDateSource: PartitionDateSource option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PartitionedPrefix) : unit =
        let ms = s.Members
        match x.PartitionDateSource with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PartitionedPrefix =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(PartitionDateSource.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { PartitionDateSource = f0 }

/// <summary>S3's <c>TargetObjectKeyFormat</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TargetObjectKeyFormat</summary>
[<NoComparison>]
type TargetObjectKeyFormat =
    {
        SimplePrefix: SimplePrefix option
        PartitionedPrefix: PartitionedPrefix option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TargetObjectKeyFormat) : unit =
        let ms = s.Members
        match x.SimplePrefix with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            SimplePrefix.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.PartitionedPrefix with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            PartitionedPrefix.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TargetObjectKeyFormat =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(SimplePrefix.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(PartitionedPrefix.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { SimplePrefix = f0
          PartitionedPrefix = f1 }

/// <summary>S3's <c>LoggingEnabled</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LoggingEnabled</summary>
[<NoComparison>]
type LoggingEnabled =
    {
        /// <summary>Required.</summary>
        TargetBucket: string
        TargetGrants: TargetGrant list option
        /// <summary>Required.</summary>
        TargetPrefix: string
        TargetObjectKeyFormat: TargetObjectKeyFormat option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LoggingEnabled) : unit =
        let ms = s.Members
        w.String(ms[0], x.TargetBucket)
        match x.TargetGrants with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                TargetGrant.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        w.String(ms[2], x.TargetPrefix)
        match x.TargetObjectKeyFormat with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            TargetObjectKeyFormat.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LoggingEnabled =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<TargetGrant>()
        let mutable has1 = false
        let mutable f2 = ""
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                f1 <- ListCollector<TargetGrant>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(TargetGrant.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(TargetObjectKeyFormat.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TargetBucket = f0
          TargetGrants = (if has1 then Some(f1.Close()) else None)
          TargetPrefix = f2
          TargetObjectKeyFormat = f3 }

/// <summary>S3's <c>BucketLoggingStatus</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/BucketLoggingStatus</summary>
[<NoComparison>]
type BucketLoggingStatus =
    {
        LoggingEnabled: LoggingEnabled option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BucketLoggingStatus) : unit =
        let ms = s.Members
        match x.LoggingEnabled with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            LoggingEnabled.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BucketLoggingStatus =
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

/// <summary><c>BucketNamespace</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketNamespace =
    /// <c>account-regional</c>
    | AccountRegional
    /// <c>global</c>
    | Global
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketNamespace.AccountRegional -> "account-regional"
        | BucketNamespace.Global -> "global"
        | BucketNamespace.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketNamespace =
        match value with
        | "account-regional" -> BucketNamespace.AccountRegional
        | "global" -> BucketNamespace.Global
        | other -> BucketNamespace.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketNamespace =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketNamespace.AccountRegional
        | 1 -> BucketNamespace.Global
        | _ -> BucketNamespace.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>BucketVersioningStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BucketVersioningStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Suspended</c>
    | Suspended
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BucketVersioningStatus.Enabled -> "Enabled"
        | BucketVersioningStatus.Suspended -> "Suspended"
        | BucketVersioningStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BucketVersioningStatus =
        match value with
        | "Enabled" -> BucketVersioningStatus.Enabled
        | "Suspended" -> BucketVersioningStatus.Suspended
        | other -> BucketVersioningStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BucketVersioningStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BucketVersioningStatus.Enabled
        | 1 -> BucketVersioningStatus.Suspended
        | _ -> BucketVersioningStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>CORSRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CORSRule</summary>
[<NoComparison>]
type CORSRule =
    {
        ID: string option
        /// <summary>On the wire: <c>AllowedHeader</c>.</summary>
        AllowedHeaders: string list option
        /// <summary>
        /// Required.
        /// On the wire: <c>AllowedMethod</c>.
        /// </summary>
        AllowedMethods: string list
        /// <summary>
        /// Required.
        /// On the wire: <c>AllowedOrigin</c>.
        /// </summary>
        AllowedOrigins: string list
        /// <summary>On the wire: <c>ExposeHeader</c>.</summary>
        ExposeHeaders: string list option
        MaxAgeSeconds: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CORSRule) : unit =
        let ms = s.Members
        match x.ID with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.AllowedHeaders with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[1])
        | None -> ()
        let inner0 = w.BeginList(ms[2], List.length x.AllowedMethods)
        let element0 = ms[2].Target.Element
        for item0 in x.AllowedMethods do
            inner0.String(element0, item0)
        inner0.EndList(ms[2])
        let inner0 = w.BeginList(ms[3], List.length x.AllowedOrigins)
        let element0 = ms[3].Target.Element
        for item0 in x.AllowedOrigins do
            inner0.String(element0, item0)
        inner0.EndList(ms[3])
        match x.ExposeHeaders with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.MaxAgeSeconds with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CORSRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<string>()
        let mutable has1 = false
        let mutable f2 = ListCollector<string>()
        let mutable f3 = ListCollector<string>()
        let mutable f4 = ListCollector<string>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(inner0.String(element0))
            | 4 ->
                has4 <- true
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(inner0.String(element0))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | _ -> ()
            next <- r.Next s
        { ID = f0
          AllowedHeaders = (if has1 then Some(f1.Close()) else None)
          AllowedMethods = f2.Close()
          AllowedOrigins = f3.Close()
          ExposeHeaders = (if has4 then Some(f4.Close()) else None)
          MaxAgeSeconds = f5 }

/// <summary>S3's <c>CORSConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CORSConfiguration</summary>
[<NoComparison>]
type CORSConfiguration =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>CORSRule</c>.
        /// </summary>
        CORSRules: CORSRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CORSConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.CORSRules)
        let element0 = ms[0].Target.Element
        for item0 in x.CORSRules do
            let inner1 = inner0.BeginStructure(element0)
            CORSRule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : CORSConfiguration =
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

/// <summary><c>FileHeaderInfo</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type FileHeaderInfo =
    /// <c>USE</c>
    | Use
    /// <c>IGNORE</c>
    | Ignore
    /// <c>NONE</c>
    | None
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | FileHeaderInfo.Use -> "USE"
        | FileHeaderInfo.Ignore -> "IGNORE"
        | FileHeaderInfo.None -> "NONE"
        | FileHeaderInfo.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : FileHeaderInfo =
        match value with
        | "USE" -> FileHeaderInfo.Use
        | "IGNORE" -> FileHeaderInfo.Ignore
        | "NONE" -> FileHeaderInfo.None
        | other -> FileHeaderInfo.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : FileHeaderInfo =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> FileHeaderInfo.Use
        | 1 -> FileHeaderInfo.Ignore
        | 2 -> FileHeaderInfo.None
        | _ -> FileHeaderInfo.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>CSVInput</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CSVInput</summary>
[<NoComparison>]
type CSVInput =
    {
        FileHeaderInfo: FileHeaderInfo option
        Comments: string option
        QuoteEscapeCharacter: string option
        RecordDelimiter: string option
        FieldDelimiter: string option
        QuoteCharacter: string option
        AllowQuotedRecordDelimiter: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CSVInput) : unit =
        let ms = s.Members
        match x.FileHeaderInfo with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Comments with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.QuoteEscapeCharacter with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.RecordDelimiter with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.FieldDelimiter with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.QuoteCharacter with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.AllowQuotedRecordDelimiter with
        | Some v ->
            w.Boolean(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CSVInput =
        let ms = s.Members
        let mutable f0 = None
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
                f0 <- Choices.some(FileHeaderInfo.ReadChoice(r, ms[0]))
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
                f6 <- Some(r.Boolean(ms[6]))
            | _ -> ()
            next <- r.Next s
        { FileHeaderInfo = f0
          Comments = f1
          QuoteEscapeCharacter = f2
          RecordDelimiter = f3
          FieldDelimiter = f4
          QuoteCharacter = f5
          AllowQuotedRecordDelimiter = f6 }

/// <summary><c>QuoteFields</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type QuoteFields =
    /// <c>ALWAYS</c>
    | Always
    /// <c>ASNEEDED</c>
    | Asneeded
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | QuoteFields.Always -> "ALWAYS"
        | QuoteFields.Asneeded -> "ASNEEDED"
        | QuoteFields.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : QuoteFields =
        match value with
        | "ALWAYS" -> QuoteFields.Always
        | "ASNEEDED" -> QuoteFields.Asneeded
        | other -> QuoteFields.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : QuoteFields =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> QuoteFields.Always
        | 1 -> QuoteFields.Asneeded
        | _ -> QuoteFields.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>CSVOutput</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CSVOutput</summary>
[<NoComparison>]
type CSVOutput =
    {
        QuoteFields: QuoteFields option
        QuoteEscapeCharacter: string option
        RecordDelimiter: string option
        FieldDelimiter: string option
        QuoteCharacter: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CSVOutput) : unit =
        let ms = s.Members
        match x.QuoteFields with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.QuoteEscapeCharacter with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.RecordDelimiter with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.FieldDelimiter with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.QuoteCharacter with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CSVOutput =
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
                f0 <- Choices.some(QuoteFields.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { QuoteFields = f0
          QuoteEscapeCharacter = f1
          RecordDelimiter = f2
          FieldDelimiter = f3
          QuoteCharacter = f4 }

/// <summary><c>ChecksumType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ChecksumType =
    /// <c>COMPOSITE</c>
    | Composite
    /// <c>FULL_OBJECT</c>
    | FullObject
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ChecksumType.Composite -> "COMPOSITE"
        | ChecksumType.FullObject -> "FULL_OBJECT"
        | ChecksumType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ChecksumType =
        match value with
        | "COMPOSITE" -> ChecksumType.Composite
        | "FULL_OBJECT" -> ChecksumType.FullObject
        | other -> ChecksumType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ChecksumType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ChecksumType.Composite
        | 1 -> ChecksumType.FullObject
        | _ -> ChecksumType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Checksum</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Checksum</summary>
[<NoComparison>]
type S3Checksum =
    {
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
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3Checksum) : unit =
        let ms = s.Members
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3Checksum =
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
                f10 <- Choices.some(ChecksumType.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { ChecksumCRC32 = f0
          ChecksumCRC32C = f1
          ChecksumCRC64NVME = f2
          ChecksumSHA1 = f3
          ChecksumSHA256 = f4
          ChecksumSHA512 = f5
          ChecksumMD5 = f6
          ChecksumXXHASH64 = f7
          ChecksumXXHASH3 = f8
          ChecksumXXHASH128 = f9
          ChecksumType = f10 }

/// <summary><c>ChecksumMode</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ChecksumMode =
    /// <c>ENABLED</c>
    | Enabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ChecksumMode.Enabled -> "ENABLED"
        | ChecksumMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ChecksumMode =
        match value with
        | "ENABLED" -> ChecksumMode.Enabled
        | other -> ChecksumMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ChecksumMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ChecksumMode.Enabled
        | _ -> ChecksumMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>Event</c>: one of 30 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type S3Event =
    /// <c>s3:ReducedRedundancyLostObject</c>
    | S3ReducedRedundancyLostObject
    /// <c>s3:ObjectCreated:*</c>
    | S3ObjectCreated
    /// <c>s3:ObjectCreated:Put</c>
    | S3ObjectCreatedPut
    /// <c>s3:ObjectCreated:Post</c>
    | S3ObjectCreatedPost
    /// <c>s3:ObjectCreated:Copy</c>
    | S3ObjectCreatedCopy
    /// <c>s3:ObjectCreated:CompleteMultipartUpload</c>
    | S3ObjectCreatedCompleteMultipartUpload
    /// <c>s3:ObjectRemoved:*</c>
    | S3ObjectRemoved
    /// <c>s3:ObjectRemoved:Delete</c>
    | S3ObjectRemovedDelete
    /// <c>s3:ObjectRemoved:DeleteMarkerCreated</c>
    | S3ObjectRemovedDeleteMarkerCreated
    /// <c>s3:ObjectRestore:*</c>
    | S3ObjectRestore
    /// <c>s3:ObjectRestore:Post</c>
    | S3ObjectRestorePost
    /// <c>s3:ObjectRestore:Completed</c>
    | S3ObjectRestoreCompleted
    /// <c>s3:Replication:*</c>
    | S3Replication
    /// <c>s3:Replication:OperationFailedReplication</c>
    | S3ReplicationOperationFailedReplication
    /// <c>s3:Replication:OperationNotTracked</c>
    | S3ReplicationOperationNotTracked
    /// <c>s3:Replication:OperationMissedThreshold</c>
    | S3ReplicationOperationMissedThreshold
    /// <c>s3:Replication:OperationReplicatedAfterThreshold</c>
    | S3ReplicationOperationReplicatedAfterThreshold
    /// <c>s3:ObjectRestore:Delete</c>
    | S3ObjectRestoreDelete
    /// <c>s3:LifecycleTransition</c>
    | S3LifecycleTransition
    /// <c>s3:IntelligentTiering</c>
    | S3IntelligentTiering
    /// <c>s3:ObjectAcl:Put</c>
    | S3ObjectAclPut
    /// <c>s3:LifecycleExpiration:*</c>
    | S3LifecycleExpiration
    /// <c>s3:LifecycleExpiration:Delete</c>
    | S3LifecycleExpirationDelete
    /// <c>s3:LifecycleExpiration:DeleteMarkerCreated</c>
    | S3LifecycleExpirationDeleteMarkerCreated
    /// <c>s3:ObjectTagging:*</c>
    | S3ObjectTagging
    /// <c>s3:ObjectTagging:Put</c>
    | S3ObjectTaggingPut
    /// <c>s3:ObjectTagging:Delete</c>
    | S3ObjectTaggingDelete
    /// <c>s3:ObjectAnnotation:*</c>
    | S3ObjectAnnotation
    /// <c>s3:ObjectAnnotation:Put</c>
    | S3ObjectAnnotationPut
    /// <c>s3:ObjectAnnotation:Delete</c>
    | S3ObjectAnnotationDelete
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | S3Event.S3ReducedRedundancyLostObject -> "s3:ReducedRedundancyLostObject"
        | S3Event.S3ObjectCreated -> "s3:ObjectCreated:*"
        | S3Event.S3ObjectCreatedPut -> "s3:ObjectCreated:Put"
        | S3Event.S3ObjectCreatedPost -> "s3:ObjectCreated:Post"
        | S3Event.S3ObjectCreatedCopy -> "s3:ObjectCreated:Copy"
        | S3Event.S3ObjectCreatedCompleteMultipartUpload -> "s3:ObjectCreated:CompleteMultipartUpload"
        | S3Event.S3ObjectRemoved -> "s3:ObjectRemoved:*"
        | S3Event.S3ObjectRemovedDelete -> "s3:ObjectRemoved:Delete"
        | S3Event.S3ObjectRemovedDeleteMarkerCreated -> "s3:ObjectRemoved:DeleteMarkerCreated"
        | S3Event.S3ObjectRestore -> "s3:ObjectRestore:*"
        | S3Event.S3ObjectRestorePost -> "s3:ObjectRestore:Post"
        | S3Event.S3ObjectRestoreCompleted -> "s3:ObjectRestore:Completed"
        | S3Event.S3Replication -> "s3:Replication:*"
        | S3Event.S3ReplicationOperationFailedReplication -> "s3:Replication:OperationFailedReplication"
        | S3Event.S3ReplicationOperationNotTracked -> "s3:Replication:OperationNotTracked"
        | S3Event.S3ReplicationOperationMissedThreshold -> "s3:Replication:OperationMissedThreshold"
        | S3Event.S3ReplicationOperationReplicatedAfterThreshold -> "s3:Replication:OperationReplicatedAfterThreshold"
        | S3Event.S3ObjectRestoreDelete -> "s3:ObjectRestore:Delete"
        | S3Event.S3LifecycleTransition -> "s3:LifecycleTransition"
        | S3Event.S3IntelligentTiering -> "s3:IntelligentTiering"
        | S3Event.S3ObjectAclPut -> "s3:ObjectAcl:Put"
        | S3Event.S3LifecycleExpiration -> "s3:LifecycleExpiration:*"
        | S3Event.S3LifecycleExpirationDelete -> "s3:LifecycleExpiration:Delete"
        | S3Event.S3LifecycleExpirationDeleteMarkerCreated -> "s3:LifecycleExpiration:DeleteMarkerCreated"
        | S3Event.S3ObjectTagging -> "s3:ObjectTagging:*"
        | S3Event.S3ObjectTaggingPut -> "s3:ObjectTagging:Put"
        | S3Event.S3ObjectTaggingDelete -> "s3:ObjectTagging:Delete"
        | S3Event.S3ObjectAnnotation -> "s3:ObjectAnnotation:*"
        | S3Event.S3ObjectAnnotationPut -> "s3:ObjectAnnotation:Put"
        | S3Event.S3ObjectAnnotationDelete -> "s3:ObjectAnnotation:Delete"
        | S3Event.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : S3Event =
        match value with
        | "s3:ReducedRedundancyLostObject" -> S3Event.S3ReducedRedundancyLostObject
        | "s3:ObjectCreated:*" -> S3Event.S3ObjectCreated
        | "s3:ObjectCreated:Put" -> S3Event.S3ObjectCreatedPut
        | "s3:ObjectCreated:Post" -> S3Event.S3ObjectCreatedPost
        | "s3:ObjectCreated:Copy" -> S3Event.S3ObjectCreatedCopy
        | "s3:ObjectCreated:CompleteMultipartUpload" -> S3Event.S3ObjectCreatedCompleteMultipartUpload
        | "s3:ObjectRemoved:*" -> S3Event.S3ObjectRemoved
        | "s3:ObjectRemoved:Delete" -> S3Event.S3ObjectRemovedDelete
        | "s3:ObjectRemoved:DeleteMarkerCreated" -> S3Event.S3ObjectRemovedDeleteMarkerCreated
        | "s3:ObjectRestore:*" -> S3Event.S3ObjectRestore
        | "s3:ObjectRestore:Post" -> S3Event.S3ObjectRestorePost
        | "s3:ObjectRestore:Completed" -> S3Event.S3ObjectRestoreCompleted
        | "s3:Replication:*" -> S3Event.S3Replication
        | "s3:Replication:OperationFailedReplication" -> S3Event.S3ReplicationOperationFailedReplication
        | "s3:Replication:OperationNotTracked" -> S3Event.S3ReplicationOperationNotTracked
        | "s3:Replication:OperationMissedThreshold" -> S3Event.S3ReplicationOperationMissedThreshold
        | "s3:Replication:OperationReplicatedAfterThreshold" -> S3Event.S3ReplicationOperationReplicatedAfterThreshold
        | "s3:ObjectRestore:Delete" -> S3Event.S3ObjectRestoreDelete
        | "s3:LifecycleTransition" -> S3Event.S3LifecycleTransition
        | "s3:IntelligentTiering" -> S3Event.S3IntelligentTiering
        | "s3:ObjectAcl:Put" -> S3Event.S3ObjectAclPut
        | "s3:LifecycleExpiration:*" -> S3Event.S3LifecycleExpiration
        | "s3:LifecycleExpiration:Delete" -> S3Event.S3LifecycleExpirationDelete
        | "s3:LifecycleExpiration:DeleteMarkerCreated" -> S3Event.S3LifecycleExpirationDeleteMarkerCreated
        | "s3:ObjectTagging:*" -> S3Event.S3ObjectTagging
        | "s3:ObjectTagging:Put" -> S3Event.S3ObjectTaggingPut
        | "s3:ObjectTagging:Delete" -> S3Event.S3ObjectTaggingDelete
        | "s3:ObjectAnnotation:*" -> S3Event.S3ObjectAnnotation
        | "s3:ObjectAnnotation:Put" -> S3Event.S3ObjectAnnotationPut
        | "s3:ObjectAnnotation:Delete" -> S3Event.S3ObjectAnnotationDelete
        | other -> S3Event.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : S3Event =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> S3Event.S3ReducedRedundancyLostObject
        | 1 -> S3Event.S3ObjectCreated
        | 2 -> S3Event.S3ObjectCreatedPut
        | 3 -> S3Event.S3ObjectCreatedPost
        | 4 -> S3Event.S3ObjectCreatedCopy
        | 5 -> S3Event.S3ObjectCreatedCompleteMultipartUpload
        | 6 -> S3Event.S3ObjectRemoved
        | 7 -> S3Event.S3ObjectRemovedDelete
        | 8 -> S3Event.S3ObjectRemovedDeleteMarkerCreated
        | 9 -> S3Event.S3ObjectRestore
        | 10 -> S3Event.S3ObjectRestorePost
        | 11 -> S3Event.S3ObjectRestoreCompleted
        | 12 -> S3Event.S3Replication
        | 13 -> S3Event.S3ReplicationOperationFailedReplication
        | 14 -> S3Event.S3ReplicationOperationNotTracked
        | 15 -> S3Event.S3ReplicationOperationMissedThreshold
        | 16 -> S3Event.S3ReplicationOperationReplicatedAfterThreshold
        | 17 -> S3Event.S3ObjectRestoreDelete
        | 18 -> S3Event.S3LifecycleTransition
        | 19 -> S3Event.S3IntelligentTiering
        | 20 -> S3Event.S3ObjectAclPut
        | 21 -> S3Event.S3LifecycleExpiration
        | 22 -> S3Event.S3LifecycleExpirationDelete
        | 23 -> S3Event.S3LifecycleExpirationDeleteMarkerCreated
        | 24 -> S3Event.S3ObjectTagging
        | 25 -> S3Event.S3ObjectTaggingPut
        | 26 -> S3Event.S3ObjectTaggingDelete
        | 27 -> S3Event.S3ObjectAnnotation
        | 28 -> S3Event.S3ObjectAnnotationPut
        | 29 -> S3Event.S3ObjectAnnotationDelete
        | _ -> S3Event.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>CloudFunctionConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CloudFunctionConfiguration</summary>
[<NoComparison>]
type CloudFunctionConfiguration =
    {
        Id: string option
        /// <summary>Deprecated by AWS.</summary>
        Event: S3Event option
        /// <summary>On the wire: <c>Event</c>.</summary>
        Events: S3Event list option
        CloudFunction: string option
        InvocationRole: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CloudFunctionConfiguration) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Event with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.Events with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[2])
        | None -> ()
        match x.CloudFunction with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.InvocationRole with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CloudFunctionConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<S3Event>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(S3Event.ReadChoice(r, ms[1]))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Event.ReadChoice(inner0, element0))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Event = f1
          Events = (if has2 then Some(f2.Close()) else None)
          CloudFunction = f3
          InvocationRole = f4 }

/// <summary>S3's <c>CommonPrefix</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CommonPrefix</summary>
[<NoComparison>]
type CommonPrefix =
    {
        Prefix: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CommonPrefix) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CommonPrefix =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0 }

/// <summary>S3's <c>CompletedPart</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompletedPart</summary>
[<NoComparison>]
type CompletedPart =
    {
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
        PartNumber: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CompletedPart) : unit =
        let ms = s.Members
        match x.ETag with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.PartNumber with
        | Some v ->
            w.Integer(ms[11], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CompletedPart =
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
                f11 <- Some(r.Integer(ms[11]))
            | _ -> ()
            next <- r.Next s
        { ETag = f0
          ChecksumCRC32 = f1
          ChecksumCRC32C = f2
          ChecksumCRC64NVME = f3
          ChecksumSHA1 = f4
          ChecksumSHA256 = f5
          ChecksumSHA512 = f6
          ChecksumMD5 = f7
          ChecksumXXHASH64 = f8
          ChecksumXXHASH3 = f9
          ChecksumXXHASH128 = f10
          PartNumber = f11 }

/// <summary>S3's <c>CompletedMultipartUpload</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompletedMultipartUpload</summary>
[<NoComparison>]
type CompletedMultipartUpload =
    {
        /// <summary>On the wire: <c>Part</c>.</summary>
        Parts: CompletedPart list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CompletedMultipartUpload) : unit =
        let ms = s.Members
        match x.Parts with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                CompletedPart.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CompletedMultipartUpload =
        let ms = s.Members
        let mutable f0 = ListCollector<CompletedPart>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(CompletedPart.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Parts = (if has0 then Some(f0.Close()) else None) }

/// <summary><c>CompressionType</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type CompressionType =
    /// <c>NONE</c>
    | None
    /// <c>GZIP</c>
    | Gzip
    /// <c>BZIP2</c>
    | Bzip2
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | CompressionType.None -> "NONE"
        | CompressionType.Gzip -> "GZIP"
        | CompressionType.Bzip2 -> "BZIP2"
        | CompressionType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : CompressionType =
        match value with
        | "NONE" -> CompressionType.None
        | "GZIP" -> CompressionType.Gzip
        | "BZIP2" -> CompressionType.Bzip2
        | other -> CompressionType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : CompressionType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> CompressionType.None
        | 1 -> CompressionType.Gzip
        | 2 -> CompressionType.Bzip2
        | _ -> CompressionType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Condition</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Condition</summary>
[<NoComparison>]
type Condition =
    {
        HttpErrorCodeReturnedEquals: string option
        KeyPrefixEquals: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Condition) : unit =
        let ms = s.Members
        match x.HttpErrorCodeReturnedEquals with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.KeyPrefixEquals with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Condition =
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
        { HttpErrorCodeReturnedEquals = f0
          KeyPrefixEquals = f1 }

/// <summary>S3's <c>ContinuationEvent</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ContinuationEvent</summary>
[<Struct; NoComparison>]
type ContinuationEvent =
    static member internal Write(_: ShapeWriter, _: Schema, _: ContinuationEvent) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : ContinuationEvent =
        while r.Next s >= 0 do ()
        ContinuationEvent()

/// <summary>S3's <c>CopyObjectResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyObjectResult</summary>
[<NoComparison>]
type CopyObjectResult =
    {
        ETag: string option
        LastModified: DateTimeOffset option
        ChecksumType: ChecksumType option
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
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CopyObjectResult) : unit =
        let ms = s.Members
        match x.ETag with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ChecksumCRC32 with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ChecksumCRC32C with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.ChecksumCRC64NVME with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ChecksumSHA1 with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ChecksumSHA256 with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ChecksumSHA512 with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ChecksumMD5 with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ChecksumXXHASH64 with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.ChecksumXXHASH3 with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.ChecksumXXHASH128 with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CopyObjectResult =
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
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Choices.some(ChecksumType.ReadChoice(r, ms[2]))
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
            | _ -> ()
            next <- r.Next s
        { ETag = f0
          LastModified = f1
          ChecksumType = f2
          ChecksumCRC32 = f3
          ChecksumCRC32C = f4
          ChecksumCRC64NVME = f5
          ChecksumSHA1 = f6
          ChecksumSHA256 = f7
          ChecksumSHA512 = f8
          ChecksumMD5 = f9
          ChecksumXXHASH64 = f10
          ChecksumXXHASH3 = f11
          ChecksumXXHASH128 = f12 }

/// <summary>S3's <c>CopyPartResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyPartResult</summary>
[<NoComparison>]
type CopyPartResult =
    {
        ETag: string option
        LastModified: DateTimeOffset option
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
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CopyPartResult) : unit =
        let ms = s.Members
        match x.ETag with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[1], v)
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

    static member internal Read(r: ShapeReader, s: Schema) : CopyPartResult =
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
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
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
            | _ -> ()
            next <- r.Next s
        { ETag = f0
          LastModified = f1
          ChecksumCRC32 = f2
          ChecksumCRC32C = f3
          ChecksumCRC64NVME = f4
          ChecksumSHA1 = f5
          ChecksumSHA256 = f6
          ChecksumSHA512 = f7
          ChecksumMD5 = f8
          ChecksumXXHASH64 = f9
          ChecksumXXHASH3 = f10
          ChecksumXXHASH128 = f11 }

/// <summary><c>LocationType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type LocationType =
    /// <c>AvailabilityZone</c>
    | AvailabilityZone
    /// <c>LocalZone</c>
    | LocalZone
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | LocationType.AvailabilityZone -> "AvailabilityZone"
        | LocationType.LocalZone -> "LocalZone"
        | LocationType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : LocationType =
        match value with
        | "AvailabilityZone" -> LocationType.AvailabilityZone
        | "LocalZone" -> LocationType.LocalZone
        | other -> LocationType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : LocationType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> LocationType.AvailabilityZone
        | 1 -> LocationType.LocalZone
        | _ -> LocationType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>LocationInfo</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LocationInfo</summary>
[<NoComparison>]
type LocationInfo =
    {
        Type: LocationType option
        Name: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LocationInfo) : unit =
        let ms = s.Members
        match x.Type with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Name with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LocationInfo =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(LocationType.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Type = f0
          Name = f1 }

/// <summary>S3's <c>CreateBucketConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketConfiguration</summary>
[<NoComparison>]
type CreateBucketConfiguration =
    {
        LocationConstraint: BucketLocationConstraint option
        Location: LocationInfo option
        Bucket: BucketInfo option
        Tags: S3Tag list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBucketConfiguration) : unit =
        let ms = s.Members
        match x.LocationConstraint with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Location with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            LocationInfo.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Bucket with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            BucketInfo.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBucketConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<S3Tag>()
        let mutable has3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BucketLocationConstraint.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(LocationInfo.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(BucketInfo.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<S3Tag>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { LocationConstraint = f0
          Location = f1
          Bucket = f2
          Tags = (if has3 then Some(f3.Close()) else None) }

/// <summary><c>ObjectLockRetentionMode</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectLockRetentionMode =
    /// <c>GOVERNANCE</c>
    | Governance
    /// <c>COMPLIANCE</c>
    | Compliance
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectLockRetentionMode.Governance -> "GOVERNANCE"
        | ObjectLockRetentionMode.Compliance -> "COMPLIANCE"
        | ObjectLockRetentionMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectLockRetentionMode =
        match value with
        | "GOVERNANCE" -> ObjectLockRetentionMode.Governance
        | "COMPLIANCE" -> ObjectLockRetentionMode.Compliance
        | other -> ObjectLockRetentionMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectLockRetentionMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectLockRetentionMode.Governance
        | 1 -> ObjectLockRetentionMode.Compliance
        | _ -> ObjectLockRetentionMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>DefaultRetention</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DefaultRetention</summary>
[<NoComparison>]
type DefaultRetention =
    {
        Mode: ObjectLockRetentionMode option
        Days: int option
        Years: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DefaultRetention) : unit =
        let ms = s.Members
        match x.Mode with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Days with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.Years with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DefaultRetention =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectLockRetentionMode.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Mode = f0
          Days = f1
          Years = f2 }

/// <summary>S3's <c>ObjectIdentifier</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectIdentifier</summary>
[<NoComparison>]
type ObjectIdentifier =
    {
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// </summary>
        Key: string
        VersionId: string option
        ETag: string option
        LastModifiedTime: DateTimeOffset option
        Size: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectIdentifier) : unit =
        let ms = s.Members
        w.String(ms[0], x.Key)
        match x.VersionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.LastModifiedTime with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectIdentifier =
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
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Key = f0
          VersionId = f1
          ETag = f2
          LastModifiedTime = f3
          Size = f4 }

/// <summary>S3's <c>Delete</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Delete</summary>
[<NoComparison>]
type Delete =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>Object</c>.
        /// </summary>
        Objects: ObjectIdentifier list
        Quiet: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Delete) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Objects)
        let element0 = ms[0].Target.Element
        for item0 in x.Objects do
            let inner1 = inner0.BeginStructure(element0)
            ObjectIdentifier.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        match x.Quiet with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Delete =
        let ms = s.Members
        let mutable f0 = ListCollector<ObjectIdentifier>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ObjectIdentifier.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Objects = f0.Close()
          Quiet = f1 }

/// <summary>S3's <c>DeleteMarkerEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteMarkerEntry</summary>
[<NoComparison>]
type DeleteMarkerEntry =
    {
        Owner: Owner option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        VersionId: string option
        IsLatest: bool option
        LastModified: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMarkerEntry) : unit =
        let ms = s.Members
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Owner.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.IsLatest with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMarkerEntry =
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
                f0 <- Some(Owner.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | _ -> ()
            next <- r.Next s
        { Owner = f0
          Key = f1
          VersionId = f2
          IsLatest = f3
          LastModified = f4 }

/// <summary><c>DeleteMarkerReplicationStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type DeleteMarkerReplicationStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | DeleteMarkerReplicationStatus.Enabled -> "Enabled"
        | DeleteMarkerReplicationStatus.Disabled -> "Disabled"
        | DeleteMarkerReplicationStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : DeleteMarkerReplicationStatus =
        match value with
        | "Enabled" -> DeleteMarkerReplicationStatus.Enabled
        | "Disabled" -> DeleteMarkerReplicationStatus.Disabled
        | other -> DeleteMarkerReplicationStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : DeleteMarkerReplicationStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> DeleteMarkerReplicationStatus.Enabled
        | 1 -> DeleteMarkerReplicationStatus.Disabled
        | _ -> DeleteMarkerReplicationStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>DeleteMarkerReplication</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteMarkerReplication</summary>
[<NoComparison>]
type DeleteMarkerReplication =
    {
        Status: DeleteMarkerReplicationStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMarkerReplication) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMarkerReplication =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(DeleteMarkerReplicationStatus.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary>S3's <c>DeletedObject</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeletedObject</summary>
[<NoComparison>]
type DeletedObject =
    {
        /// <summary>at least 1 characters.</summary>
        Key: string option
        VersionId: string option
        DeleteMarker: bool option
        DeleteMarkerVersionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeletedObject) : unit =
        let ms = s.Members
        match x.Key with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.DeleteMarker with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.DeleteMarkerVersionId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeletedObject =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Key = f0
          VersionId = f1
          DeleteMarker = f2
          DeleteMarkerVersionId = f3 }

/// <summary><c>StorageClass</c>: one of 15 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type StorageClass =
    /// <c>STANDARD</c>
    | Standard
    /// <c>REDUCED_REDUNDANCY</c>
    | ReducedRedundancy
    /// <c>STANDARD_IA</c>
    | StandardIa
    /// <c>ONEZONE_IA</c>
    | OnezoneIa
    /// <c>INTELLIGENT_TIERING</c>
    | IntelligentTiering
    /// <c>GLACIER</c>
    | Glacier
    /// <c>DEEP_ARCHIVE</c>
    | DeepArchive
    /// <c>OUTPOSTS</c>
    | Outposts
    /// <c>GLACIER_IR</c>
    | GlacierIr
    /// <c>SNOW</c>
    | Snow
    /// <c>EXPRESS_ONEZONE</c>
    | ExpressOnezone
    /// <c>FSX_OPENZFS</c>
    | FsxOpenzfs
    /// <c>FSX_ONTAP</c>
    | FsxOntap
    /// <c>AWS_BACKUP_WARM</c>
    | AwsBackupWarm
    /// <c>AWS_BACKUP_LOW_COST_WARM</c>
    | AwsBackupLowCostWarm
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | StorageClass.Standard -> "STANDARD"
        | StorageClass.ReducedRedundancy -> "REDUCED_REDUNDANCY"
        | StorageClass.StandardIa -> "STANDARD_IA"
        | StorageClass.OnezoneIa -> "ONEZONE_IA"
        | StorageClass.IntelligentTiering -> "INTELLIGENT_TIERING"
        | StorageClass.Glacier -> "GLACIER"
        | StorageClass.DeepArchive -> "DEEP_ARCHIVE"
        | StorageClass.Outposts -> "OUTPOSTS"
        | StorageClass.GlacierIr -> "GLACIER_IR"
        | StorageClass.Snow -> "SNOW"
        | StorageClass.ExpressOnezone -> "EXPRESS_ONEZONE"
        | StorageClass.FsxOpenzfs -> "FSX_OPENZFS"
        | StorageClass.FsxOntap -> "FSX_ONTAP"
        | StorageClass.AwsBackupWarm -> "AWS_BACKUP_WARM"
        | StorageClass.AwsBackupLowCostWarm -> "AWS_BACKUP_LOW_COST_WARM"
        | StorageClass.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : StorageClass =
        match value with
        | "STANDARD" -> StorageClass.Standard
        | "REDUCED_REDUNDANCY" -> StorageClass.ReducedRedundancy
        | "STANDARD_IA" -> StorageClass.StandardIa
        | "ONEZONE_IA" -> StorageClass.OnezoneIa
        | "INTELLIGENT_TIERING" -> StorageClass.IntelligentTiering
        | "GLACIER" -> StorageClass.Glacier
        | "DEEP_ARCHIVE" -> StorageClass.DeepArchive
        | "OUTPOSTS" -> StorageClass.Outposts
        | "GLACIER_IR" -> StorageClass.GlacierIr
        | "SNOW" -> StorageClass.Snow
        | "EXPRESS_ONEZONE" -> StorageClass.ExpressOnezone
        | "FSX_OPENZFS" -> StorageClass.FsxOpenzfs
        | "FSX_ONTAP" -> StorageClass.FsxOntap
        | "AWS_BACKUP_WARM" -> StorageClass.AwsBackupWarm
        | "AWS_BACKUP_LOW_COST_WARM" -> StorageClass.AwsBackupLowCostWarm
        | other -> StorageClass.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : StorageClass =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> StorageClass.Standard
        | 1 -> StorageClass.ReducedRedundancy
        | 2 -> StorageClass.StandardIa
        | 3 -> StorageClass.OnezoneIa
        | 4 -> StorageClass.IntelligentTiering
        | 5 -> StorageClass.Glacier
        | 6 -> StorageClass.DeepArchive
        | 7 -> StorageClass.Outposts
        | 8 -> StorageClass.GlacierIr
        | 9 -> StorageClass.Snow
        | 10 -> StorageClass.ExpressOnezone
        | 11 -> StorageClass.FsxOpenzfs
        | 12 -> StorageClass.FsxOntap
        | 13 -> StorageClass.AwsBackupWarm
        | 14 -> StorageClass.AwsBackupLowCostWarm
        | _ -> StorageClass.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>EncryptionConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/EncryptionConfiguration</summary>
[<NoComparison>]
type EncryptionConfiguration =
    {
        ReplicaKmsKeyID: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: EncryptionConfiguration) : unit =
        let ms = s.Members
        match x.ReplicaKmsKeyID with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : EncryptionConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { ReplicaKmsKeyID = f0 }

/// <summary><c>ReplicationTimeStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReplicationTimeStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReplicationTimeStatus.Enabled -> "Enabled"
        | ReplicationTimeStatus.Disabled -> "Disabled"
        | ReplicationTimeStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReplicationTimeStatus =
        match value with
        | "Enabled" -> ReplicationTimeStatus.Enabled
        | "Disabled" -> ReplicationTimeStatus.Disabled
        | other -> ReplicationTimeStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReplicationTimeStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReplicationTimeStatus.Enabled
        | 1 -> ReplicationTimeStatus.Disabled
        | _ -> ReplicationTimeStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ReplicationTimeValue</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationTimeValue</summary>
[<NoComparison>]
type ReplicationTimeValue =
    {
        Minutes: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationTimeValue) : unit =
        let ms = s.Members
        match x.Minutes with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationTimeValue =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Minutes = f0 }

/// <summary>S3's <c>ReplicationTime</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationTime</summary>
[<NoComparison>]
type ReplicationTime =
    {
        /// <summary>Required.</summary>
        Status: ReplicationTimeStatus
        /// <summary>Required.</summary>
        Time: ReplicationTimeValue
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationTime) : unit =
        let ms = s.Members
        w.String(ms[0], x.Status.WireValue)
        let inner0 = w.BeginStructure(ms[1])
        ReplicationTimeValue.Write(inner0, ms[1].Target, x.Time)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationTime =
        let ms = s.Members
        let mutable f0 = ReplicationTimeStatus.Unknown ""
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ReplicationTimeStatus.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- ValueSome(ReplicationTimeValue.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Status = f0
          Time = (match f1 with ValueSome v -> v | ValueNone -> ReplicationTimeValue.Read(EmptyReader.Instance, ms[1].Target)) }

/// <summary><c>MetricsStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MetricsStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MetricsStatus.Enabled -> "Enabled"
        | MetricsStatus.Disabled -> "Disabled"
        | MetricsStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MetricsStatus =
        match value with
        | "Enabled" -> MetricsStatus.Enabled
        | "Disabled" -> MetricsStatus.Disabled
        | other -> MetricsStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MetricsStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MetricsStatus.Enabled
        | 1 -> MetricsStatus.Disabled
        | _ -> MetricsStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Metrics</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Metrics</summary>
[<NoComparison>]
type Metrics =
    {
        /// <summary>Required.</summary>
        Status: MetricsStatus
        EventThreshold: ReplicationTimeValue option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Metrics) : unit =
        let ms = s.Members
        w.String(ms[0], x.Status.WireValue)
        match x.EventThreshold with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ReplicationTimeValue.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Metrics =
        let ms = s.Members
        let mutable f0 = MetricsStatus.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- MetricsStatus.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(ReplicationTimeValue.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Status = f0
          EventThreshold = f1 }

/// <summary>S3's <c>Destination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Destination</summary>
[<NoComparison>]
type Destination =
    {
        /// <summary>Required.</summary>
        Bucket: string
        Account: string option
        StorageClass: StorageClass option
        AccessControlTranslation: AccessControlTranslation option
        EncryptionConfiguration: EncryptionConfiguration option
        ReplicationTime: ReplicationTime option
        Metrics: Metrics option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Destination) : unit =
        let ms = s.Members
        w.String(ms[0], x.Bucket)
        match x.Account with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.AccessControlTranslation with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AccessControlTranslation.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            EncryptionConfiguration.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.ReplicationTime with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            ReplicationTime.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.Metrics with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            Metrics.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Destination =
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(StorageClass.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(AccessControlTranslation.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(EncryptionConfiguration.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(ReplicationTime.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(Metrics.Read(r.Structure(ms[6]), ms[6].Target))
            | _ -> ()
            next <- r.Next s
        { Bucket = f0
          Account = f1
          StorageClass = f2
          AccessControlTranslation = f3
          EncryptionConfiguration = f4
          ReplicationTime = f5
          Metrics = f6 }

/// <summary><c>S3TablesBucketType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type S3TablesBucketType =
    /// <c>aws</c>
    | Aws
    /// <c>customer</c>
    | Customer
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | S3TablesBucketType.Aws -> "aws"
        | S3TablesBucketType.Customer -> "customer"
        | S3TablesBucketType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : S3TablesBucketType =
        match value with
        | "aws" -> S3TablesBucketType.Aws
        | "customer" -> S3TablesBucketType.Customer
        | other -> S3TablesBucketType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : S3TablesBucketType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> S3TablesBucketType.Aws
        | 1 -> S3TablesBucketType.Customer
        | _ -> S3TablesBucketType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>DestinationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DestinationResult</summary>
[<NoComparison>]
type DestinationResult =
    {
        TableBucketType: S3TablesBucketType option
        TableBucketArn: string option
        TableNamespace: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DestinationResult) : unit =
        let ms = s.Members
        match x.TableBucketType with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.TableBucketArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.TableNamespace with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DestinationResult =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(S3TablesBucketType.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { TableBucketType = f0
          TableBucketArn = f1
          TableNamespace = f2 }

/// <summary><c>EncodingType</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type EncodingType =
    /// <c>url</c>
    | Url
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | EncodingType.Url -> "url"
        | EncodingType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : EncodingType =
        match value with
        | "url" -> EncodingType.Url
        | other -> EncodingType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : EncodingType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> EncodingType.Url
        | _ -> EncodingType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ServerSideEncryption</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ServerSideEncryption =
    /// <c>AES256</c>
    | Aes256
    /// <c>aws:fsx</c>
    | AwsFsx
    /// <c>aws:backup</c>
    | AwsBackup
    /// <c>aws:kms</c>
    | AwsKms
    /// <c>aws:kms:dsse</c>
    | AwsKmsDsse
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ServerSideEncryption.Aes256 -> "AES256"
        | ServerSideEncryption.AwsFsx -> "aws:fsx"
        | ServerSideEncryption.AwsBackup -> "aws:backup"
        | ServerSideEncryption.AwsKms -> "aws:kms"
        | ServerSideEncryption.AwsKmsDsse -> "aws:kms:dsse"
        | ServerSideEncryption.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ServerSideEncryption =
        match value with
        | "AES256" -> ServerSideEncryption.Aes256
        | "aws:fsx" -> ServerSideEncryption.AwsFsx
        | "aws:backup" -> ServerSideEncryption.AwsBackup
        | "aws:kms" -> ServerSideEncryption.AwsKms
        | "aws:kms:dsse" -> ServerSideEncryption.AwsKmsDsse
        | other -> ServerSideEncryption.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ServerSideEncryption =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ServerSideEncryption.Aes256
        | 1 -> ServerSideEncryption.AwsFsx
        | 2 -> ServerSideEncryption.AwsBackup
        | 3 -> ServerSideEncryption.AwsKms
        | 4 -> ServerSideEncryption.AwsKmsDsse
        | _ -> ServerSideEncryption.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Encryption</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Encryption</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type Encryption =
    {
        /// <summary>Required.</summary>
        EncryptionType: ServerSideEncryption
        /// <summary>Sensitive.</summary>
        KMSKeyId: string option
        KMSContext: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Encryption) : unit =
        let ms = s.Members
        w.String(ms[0], x.EncryptionType.WireValue)
        match x.KMSKeyId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.KMSContext with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Encryption =
        let ms = s.Members
        let mutable f0 = ServerSideEncryption.Unknown ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ServerSideEncryption.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { EncryptionType = f0
          KMSKeyId = f1
          KMSContext = f2 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "Encryption (holds secrets)"
    override this.ToString() : string = this.Display

/// <summary>S3's error <c>EncryptionTypeMismatch</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/EncryptionTypeMismatch</summary>
[<Struct; NoComparison>]
type EncryptionTypeMismatch =
    static member internal Write(_: ShapeWriter, _: Schema, _: EncryptionTypeMismatch) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : EncryptionTypeMismatch =
        while r.Next s >= 0 do ()
        EncryptionTypeMismatch()

/// <summary>S3's <c>EndEvent</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/EndEvent</summary>
[<Struct; NoComparison>]
type EndEvent =
    static member internal Write(_: ShapeWriter, _: Schema, _: EndEvent) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : EndEvent =
        while r.Next s >= 0 do ()
        EndEvent()

/// <summary>S3's <c>Error</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Error</summary>
[<NoComparison>]
type S3Error =
    {
        /// <summary>at least 1 characters.</summary>
        Key: string option
        VersionId: string option
        Code: string option
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3Error) : unit =
        let ms = s.Members
        match x.Key with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Code with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Message with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3Error =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
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
            | _ -> ()
            next <- r.Next s
        { Key = f0
          VersionId = f1
          Code = f2
          Message = f3 }

/// <summary>S3's <c>ErrorDocument</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ErrorDocument</summary>
[<NoComparison>]
type ErrorDocument =
    {
        /// <summary>
        /// Required.
        /// at least 1 characters.
        /// </summary>
        Key: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ErrorDocument) : unit =
        let ms = s.Members
        w.String(ms[0], x.Key)

    static member internal Read(r: ShapeReader, s: Schema) : ErrorDocument =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { Key = f0 }

/// <summary>S3's <c>EventBridgeConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/EventBridgeConfiguration</summary>
[<Struct; NoComparison>]
type EventBridgeConfiguration =
    static member internal Write(_: ShapeWriter, _: Schema, _: EventBridgeConfiguration) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : EventBridgeConfiguration =
        while r.Next s >= 0 do ()
        EventBridgeConfiguration()

/// <summary><c>ExistingObjectReplicationStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExistingObjectReplicationStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExistingObjectReplicationStatus.Enabled -> "Enabled"
        | ExistingObjectReplicationStatus.Disabled -> "Disabled"
        | ExistingObjectReplicationStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExistingObjectReplicationStatus =
        match value with
        | "Enabled" -> ExistingObjectReplicationStatus.Enabled
        | "Disabled" -> ExistingObjectReplicationStatus.Disabled
        | other -> ExistingObjectReplicationStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExistingObjectReplicationStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExistingObjectReplicationStatus.Enabled
        | 1 -> ExistingObjectReplicationStatus.Disabled
        | _ -> ExistingObjectReplicationStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ExistingObjectReplication</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ExistingObjectReplication</summary>
[<NoComparison>]
type ExistingObjectReplication =
    {
        /// <summary>Required.</summary>
        Status: ExistingObjectReplicationStatus
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExistingObjectReplication) : unit =
        let ms = s.Members
        w.String(ms[0], x.Status.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : ExistingObjectReplication =
        let ms = s.Members
        let mutable f0 = ExistingObjectReplicationStatus.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ExistingObjectReplicationStatus.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary><c>ExpirationState</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExpirationState =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExpirationState.Enabled -> "ENABLED"
        | ExpirationState.Disabled -> "DISABLED"
        | ExpirationState.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExpirationState =
        match value with
        | "ENABLED" -> ExpirationState.Enabled
        | "DISABLED" -> ExpirationState.Disabled
        | other -> ExpirationState.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExpirationState =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExpirationState.Enabled
        | 1 -> ExpirationState.Disabled
        | _ -> ExpirationState.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ExpressionType</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExpressionType =
    /// <c>SQL</c>
    | Sql
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExpressionType.Sql -> "SQL"
        | ExpressionType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExpressionType =
        match value with
        | "SQL" -> ExpressionType.Sql
        | other -> ExpressionType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExpressionType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExpressionType.Sql
        | _ -> ExpressionType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>FilterRuleName</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type FilterRuleName =
    /// <c>prefix</c>
    | Prefix
    /// <c>suffix</c>
    | Suffix
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | FilterRuleName.Prefix -> "prefix"
        | FilterRuleName.Suffix -> "suffix"
        | FilterRuleName.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : FilterRuleName =
        match value with
        | "prefix" -> FilterRuleName.Prefix
        | "suffix" -> FilterRuleName.Suffix
        | other -> FilterRuleName.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : FilterRuleName =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> FilterRuleName.Prefix
        | 1 -> FilterRuleName.Suffix
        | _ -> FilterRuleName.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>FilterRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/FilterRule</summary>
[<NoComparison>]
type FilterRule =
    {
        Name: FilterRuleName option
        Value: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: FilterRule) : unit =
        let ms = s.Members
        match x.Name with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Value with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : FilterRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(FilterRuleName.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Name = f0
          Value = f1 }

/// <summary>S3's <c>RecordExpiration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RecordExpiration</summary>
[<NoComparison>]
type RecordExpiration =
    {
        /// <summary>Required.</summary>
        Expiration: ExpirationState
        Days: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RecordExpiration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Expiration.WireValue)
        match x.Days with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RecordExpiration =
        let ms = s.Members
        let mutable f0 = ExpirationState.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ExpirationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Expiration = f0
          Days = f1 }

/// <summary>S3's <c>JournalTableConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/JournalTableConfigurationResult</summary>
[<NoComparison>]
type JournalTableConfigurationResult =
    {
        /// <summary>Required.</summary>
        TableStatus: string
        Error: ErrorDetails option
        /// <summary>Required.</summary>
        TableName: string
        TableArn: string option
        /// <summary>Required.</summary>
        RecordExpiration: RecordExpiration
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: JournalTableConfigurationResult) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableStatus)
        match x.Error with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ErrorDetails.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        w.String(ms[2], x.TableName)
        match x.TableArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[4])
        RecordExpiration.Write(inner0, ms[4].Target, x.RecordExpiration)
        inner0.EndStructure(ms[4])

    static member internal Read(r: ShapeReader, s: Schema) : JournalTableConfigurationResult =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(ErrorDetails.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- ValueSome(RecordExpiration.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { TableStatus = f0
          Error = f1
          TableName = f2
          TableArn = f3
          RecordExpiration = (match f4 with ValueSome v -> v | ValueNone -> RecordExpiration.Read(EmptyReader.Instance, ms[4].Target)) }

/// <summary><c>InventoryConfigurationState</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InventoryConfigurationState =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InventoryConfigurationState.Enabled -> "ENABLED"
        | InventoryConfigurationState.Disabled -> "DISABLED"
        | InventoryConfigurationState.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InventoryConfigurationState =
        match value with
        | "ENABLED" -> InventoryConfigurationState.Enabled
        | "DISABLED" -> InventoryConfigurationState.Disabled
        | other -> InventoryConfigurationState.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InventoryConfigurationState =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InventoryConfigurationState.Enabled
        | 1 -> InventoryConfigurationState.Disabled
        | _ -> InventoryConfigurationState.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>InventoryTableConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryTableConfigurationResult</summary>
[<NoComparison>]
type InventoryTableConfigurationResult =
    {
        /// <summary>Required.</summary>
        ConfigurationState: InventoryConfigurationState
        TableStatus: string option
        Error: ErrorDetails option
        TableName: string option
        TableArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryTableConfigurationResult) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.TableStatus with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Error with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ErrorDetails.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.TableName with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InventoryTableConfigurationResult =
        let ms = s.Members
        let mutable f0 = InventoryConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- InventoryConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(ErrorDetails.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          TableStatus = f1
          Error = f2
          TableName = f3
          TableArn = f4 }

/// <summary>S3's <c>MetadataConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataConfigurationResult</summary>
[<NoComparison>]
type MetadataConfigurationResult =
    {
        /// <summary>Required.</summary>
        DestinationResult: DestinationResult
        JournalTableConfigurationResult: JournalTableConfigurationResult option
        InventoryTableConfigurationResult: InventoryTableConfigurationResult option
        AnnotationTableConfigurationResult: AnnotationTableConfigurationResult option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataConfigurationResult) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        DestinationResult.Write(inner0, ms[0].Target, x.DestinationResult)
        inner0.EndStructure(ms[0])
        match x.JournalTableConfigurationResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            JournalTableConfigurationResult.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.InventoryTableConfigurationResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            InventoryTableConfigurationResult.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.AnnotationTableConfigurationResult with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AnnotationTableConfigurationResult.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetadataConfigurationResult =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(DestinationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(JournalTableConfigurationResult.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(InventoryTableConfigurationResult.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(AnnotationTableConfigurationResult.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { DestinationResult = (match f0 with ValueSome v -> v | ValueNone -> DestinationResult.Read(EmptyReader.Instance, ms[0].Target))
          JournalTableConfigurationResult = f1
          InventoryTableConfigurationResult = f2
          AnnotationTableConfigurationResult = f3 }

/// <summary>S3's <c>GetBucketMetadataConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataConfigurationResult</summary>
[<NoComparison>]
type GetBucketMetadataConfigurationResult =
    {
        /// <summary>Required.</summary>
        MetadataConfigurationResult: MetadataConfigurationResult
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataConfigurationResult) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        MetadataConfigurationResult.Write(inner0, ms[0].Target, x.MetadataConfigurationResult)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataConfigurationResult =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(MetadataConfigurationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { MetadataConfigurationResult = (match f0 with ValueSome v -> v | ValueNone -> MetadataConfigurationResult.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>S3TablesDestinationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/S3TablesDestinationResult</summary>
[<NoComparison>]
type S3TablesDestinationResult =
    {
        /// <summary>Required.</summary>
        TableBucketArn: string
        /// <summary>Required.</summary>
        TableName: string
        /// <summary>Required.</summary>
        TableArn: string
        /// <summary>Required.</summary>
        TableNamespace: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3TablesDestinationResult) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableBucketArn)
        w.String(ms[1], x.TableName)
        w.String(ms[2], x.TableArn)
        w.String(ms[3], x.TableNamespace)

    static member internal Read(r: ShapeReader, s: Schema) : S3TablesDestinationResult =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = ""
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
                f3 <- r.String(ms[3])
            | _ -> ()
            next <- r.Next s
        { TableBucketArn = f0
          TableName = f1
          TableArn = f2
          TableNamespace = f3 }

/// <summary>S3's <c>MetadataTableConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataTableConfigurationResult</summary>
[<NoComparison>]
type MetadataTableConfigurationResult =
    {
        /// <summary>Required.</summary>
        S3TablesDestinationResult: S3TablesDestinationResult
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataTableConfigurationResult) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        S3TablesDestinationResult.Write(inner0, ms[0].Target, x.S3TablesDestinationResult)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : MetadataTableConfigurationResult =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(S3TablesDestinationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { S3TablesDestinationResult = (match f0 with ValueSome v -> v | ValueNone -> S3TablesDestinationResult.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>GetBucketMetadataTableConfigurationResult</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataTableConfigurationResult</summary>
[<NoComparison>]
type GetBucketMetadataTableConfigurationResult =
    {
        /// <summary>Required.</summary>
        MetadataTableConfigurationResult: MetadataTableConfigurationResult
        /// <summary>Required.</summary>
        Status: string
        Error: ErrorDetails option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetBucketMetadataTableConfigurationResult) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        MetadataTableConfigurationResult.Write(inner0, ms[0].Target, x.MetadataTableConfigurationResult)
        inner0.EndStructure(ms[0])
        w.String(ms[1], x.Status)
        match x.Error with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ErrorDetails.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetBucketMetadataTableConfigurationResult =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(MetadataTableConfigurationResult.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(ErrorDetails.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { MetadataTableConfigurationResult = (match f0 with ValueSome v -> v | ValueNone -> MetadataTableConfigurationResult.Read(EmptyReader.Instance, ms[0].Target))
          Status = f1
          Error = f2 }

/// <summary>S3's <c>ObjectPart</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectPart</summary>
[<NoComparison>]
type ObjectPart =
    {
        PartNumber: int option
        Size: int64 option
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
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectPart) : unit =
        let ms = s.Members
        match x.PartNumber with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[1], v)
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

    static member internal Read(r: ShapeReader, s: Schema) : ObjectPart =
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
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
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
            | _ -> ()
            next <- r.Next s
        { PartNumber = f0
          Size = f1
          ChecksumCRC32 = f2
          ChecksumCRC32C = f3
          ChecksumCRC64NVME = f4
          ChecksumSHA1 = f5
          ChecksumSHA256 = f6
          ChecksumSHA512 = f7
          ChecksumMD5 = f8
          ChecksumXXHASH64 = f9
          ChecksumXXHASH3 = f10
          ChecksumXXHASH128 = f11 }

/// <summary>S3's <c>GetObjectAttributesParts</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAttributesParts</summary>
[<NoComparison>]
type GetObjectAttributesParts =
    {
        /// <summary>On the wire: <c>PartsCount</c>.</summary>
        TotalPartsCount: int option
        PartNumberMarker: int option
        NextPartNumberMarker: int option
        MaxParts: int option
        IsTruncated: bool option
        /// <summary>On the wire: <c>Part</c>.</summary>
        Parts: ObjectPart list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetObjectAttributesParts) : unit =
        let ms = s.Members
        match x.TotalPartsCount with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.PartNumberMarker with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.NextPartNumberMarker with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        match x.MaxParts with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.IsTruncated with
        | Some v ->
            w.Boolean(ms[4], v)
        | None -> ()
        if not x.Parts.IsEmpty then
            let inner0 = w.BeginList(ms[5], List.length x.Parts)
            let element0 = ms[5].Target.Element
            for item0 in x.Parts do
                let inner1 = inner0.BeginStructure(element0)
                ObjectPart.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[5])

    static member internal Read(r: ShapeReader, s: Schema) : GetObjectAttributesParts =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ListCollector<ObjectPart>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Some(r.Boolean(ms[4]))
            | 5 ->
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(ObjectPart.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TotalPartsCount = f0
          PartNumberMarker = f1
          NextPartNumberMarker = f2
          MaxParts = f3
          IsTruncated = f4
          Parts = f5.Close() }

/// <summary><c>Tier</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type Tier =
    /// <c>Standard</c>
    | Standard
    /// <c>Bulk</c>
    | Bulk
    /// <c>Expedited</c>
    | Expedited
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | Tier.Standard -> "Standard"
        | Tier.Bulk -> "Bulk"
        | Tier.Expedited -> "Expedited"
        | Tier.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : Tier =
        match value with
        | "Standard" -> Tier.Standard
        | "Bulk" -> Tier.Bulk
        | "Expedited" -> Tier.Expedited
        | other -> Tier.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : Tier =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> Tier.Standard
        | 1 -> Tier.Bulk
        | 2 -> Tier.Expedited
        | _ -> Tier.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>GlacierJobParameters</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GlacierJobParameters</summary>
[<NoComparison>]
type GlacierJobParameters =
    {
        /// <summary>Required.</summary>
        Tier: Tier
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlacierJobParameters) : unit =
        let ms = s.Members
        w.String(ms[0], x.Tier.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : GlacierJobParameters =
        let ms = s.Members
        let mutable f0 = Tier.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Tier.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Tier = f0 }

/// <summary>S3's error <c>IdempotencyParameterMismatch</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IdempotencyParameterMismatch</summary>
[<Struct; NoComparison>]
type IdempotencyParameterMismatch =
    static member internal Write(_: ShapeWriter, _: Schema, _: IdempotencyParameterMismatch) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : IdempotencyParameterMismatch =
        while r.Next s >= 0 do ()
        IdempotencyParameterMismatch()

/// <summary>S3's <c>IndexDocument</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IndexDocument</summary>
[<NoComparison>]
type IndexDocument =
    {
        /// <summary>Required.</summary>
        Suffix: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IndexDocument) : unit =
        let ms = s.Members
        w.String(ms[0], x.Suffix)

    static member internal Read(r: ShapeReader, s: Schema) : IndexDocument =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { Suffix = f0 }

/// <summary>S3's <c>Initiator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Initiator</summary>
[<NoComparison>]
type Initiator =
    {
        ID: string option
        DisplayName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Initiator) : unit =
        let ms = s.Members
        match x.ID with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.DisplayName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Initiator =
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
        { ID = f0
          DisplayName = f1 }

/// <summary><c>JSONType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type JSONType =
    /// <c>DOCUMENT</c>
    | Document
    /// <c>LINES</c>
    | Lines
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | JSONType.Document -> "DOCUMENT"
        | JSONType.Lines -> "LINES"
        | JSONType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : JSONType =
        match value with
        | "DOCUMENT" -> JSONType.Document
        | "LINES" -> JSONType.Lines
        | other -> JSONType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : JSONType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> JSONType.Document
        | 1 -> JSONType.Lines
        | _ -> JSONType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>JSONInput</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/JSONInput</summary>
[<NoComparison>]
type JSONInput =
    {
        Type: JSONType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: JSONInput) : unit =
        let ms = s.Members
        match x.Type with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : JSONInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(JSONType.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Type = f0 }

/// <summary>S3's <c>ParquetInput</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ParquetInput</summary>
[<Struct; NoComparison>]
type ParquetInput =
    static member internal Write(_: ShapeWriter, _: Schema, _: ParquetInput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : ParquetInput =
        while r.Next s >= 0 do ()
        ParquetInput()

/// <summary>S3's <c>InputSerialization</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InputSerialization</summary>
[<NoComparison>]
type InputSerialization =
    {
        CSV: CSVInput option
        CompressionType: CompressionType option
        JSON: JSONInput option
        Parquet: ParquetInput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InputSerialization) : unit =
        let ms = s.Members
        match x.CSV with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CSVInput.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.CompressionType with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.JSON with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            JSONInput.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.Parquet with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ParquetInput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InputSerialization =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CSVInput.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Choices.some(CompressionType.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(JSONInput.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(ParquetInput.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { CSV = f0
          CompressionType = f1
          JSON = f2
          Parquet = f3 }

/// <summary><c>IntelligentTieringAccessTier</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type IntelligentTieringAccessTier =
    /// <c>ARCHIVE_ACCESS</c>
    | ArchiveAccess
    /// <c>DEEP_ARCHIVE_ACCESS</c>
    | DeepArchiveAccess
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | IntelligentTieringAccessTier.ArchiveAccess -> "ARCHIVE_ACCESS"
        | IntelligentTieringAccessTier.DeepArchiveAccess -> "DEEP_ARCHIVE_ACCESS"
        | IntelligentTieringAccessTier.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : IntelligentTieringAccessTier =
        match value with
        | "ARCHIVE_ACCESS" -> IntelligentTieringAccessTier.ArchiveAccess
        | "DEEP_ARCHIVE_ACCESS" -> IntelligentTieringAccessTier.DeepArchiveAccess
        | other -> IntelligentTieringAccessTier.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : IntelligentTieringAccessTier =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> IntelligentTieringAccessTier.ArchiveAccess
        | 1 -> IntelligentTieringAccessTier.DeepArchiveAccess
        | _ -> IntelligentTieringAccessTier.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>IntelligentTieringAndOperator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IntelligentTieringAndOperator</summary>
[<NoComparison>]
type IntelligentTieringAndOperator =
    {
        Prefix: string option
        /// <summary>On the wire: <c>Tag</c>.</summary>
        Tags: S3Tag list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IntelligentTieringAndOperator) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : IntelligentTieringAndOperator =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tags = (if has1 then Some(f1.Close()) else None) }

/// <summary>S3's <c>IntelligentTieringFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IntelligentTieringFilter</summary>
[<NoComparison>]
type IntelligentTieringFilter =
    {
        Prefix: string option
        Tag: S3Tag option
        And: IntelligentTieringAndOperator option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IntelligentTieringFilter) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tag with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            S3Tag.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.And with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            IntelligentTieringAndOperator.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : IntelligentTieringFilter =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(S3Tag.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(IntelligentTieringAndOperator.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tag = f1
          And = f2 }

/// <summary><c>IntelligentTieringStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type IntelligentTieringStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | IntelligentTieringStatus.Enabled -> "Enabled"
        | IntelligentTieringStatus.Disabled -> "Disabled"
        | IntelligentTieringStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : IntelligentTieringStatus =
        match value with
        | "Enabled" -> IntelligentTieringStatus.Enabled
        | "Disabled" -> IntelligentTieringStatus.Disabled
        | other -> IntelligentTieringStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : IntelligentTieringStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> IntelligentTieringStatus.Enabled
        | 1 -> IntelligentTieringStatus.Disabled
        | _ -> IntelligentTieringStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Tiering</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Tiering</summary>
[<NoComparison>]
type Tiering =
    {
        /// <summary>Required.</summary>
        Days: int
        /// <summary>Required.</summary>
        AccessTier: IntelligentTieringAccessTier
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Tiering) : unit =
        let ms = s.Members
        w.Integer(ms[0], x.Days)
        w.String(ms[1], x.AccessTier.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : Tiering =
        let ms = s.Members
        let mutable f0 = 0
        let mutable f1 = IntelligentTieringAccessTier.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.Integer(ms[0])
            | 1 ->
                f1 <- IntelligentTieringAccessTier.ReadChoice(r, ms[1])
            | _ -> ()
            next <- r.Next s
        { Days = f0
          AccessTier = f1 }

/// <summary>S3's <c>IntelligentTieringConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/IntelligentTieringConfiguration</summary>
[<NoComparison>]
type IntelligentTieringConfiguration =
    {
        /// <summary>Required.</summary>
        Id: string
        Filter: IntelligentTieringFilter option
        /// <summary>Required.</summary>
        Status: IntelligentTieringStatus
        /// <summary>
        /// Required.
        /// On the wire: <c>Tiering</c>.
        /// </summary>
        Tierings: Tiering list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IntelligentTieringConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            IntelligentTieringFilter.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        w.String(ms[2], x.Status.WireValue)
        let inner0 = w.BeginList(ms[3], List.length x.Tierings)
        let element0 = ms[3].Target.Element
        for item0 in x.Tierings do
            let inner1 = inner0.BeginStructure(element0)
            Tiering.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : IntelligentTieringConfiguration =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = IntelligentTieringStatus.Unknown ""
        let mutable f3 = ListCollector<Tiering>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(IntelligentTieringFilter.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- IntelligentTieringStatus.ReadChoice(r, ms[2])
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(Tiering.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Filter = f1
          Status = f2
          Tierings = f3.Close() }

/// <summary>S3's error <c>InvalidAnnotationName</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidAnnotationName</summary>
[<Struct; NoComparison>]
type InvalidAnnotationName =
    static member internal Write(_: ShapeWriter, _: Schema, _: InvalidAnnotationName) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidAnnotationName =
        while r.Next s >= 0 do ()
        InvalidAnnotationName()

/// <summary>S3's error <c>InvalidObjectState</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidObjectState</summary>
[<NoComparison>]
type InvalidObjectState =
    {
        StorageClass: StorageClass option
        AccessTier: IntelligentTieringAccessTier option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidObjectState) : unit =
        let ms = s.Members
        match x.StorageClass with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.AccessTier with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidObjectState =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(StorageClass.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(IntelligentTieringAccessTier.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { StorageClass = f0
          AccessTier = f1 }

/// <summary>S3's error <c>InvalidPrefix</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidPrefix</summary>
[<Struct; NoComparison>]
type InvalidPrefix =
    static member internal Write(_: ShapeWriter, _: Schema, _: InvalidPrefix) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidPrefix =
        while r.Next s >= 0 do ()
        InvalidPrefix()

/// <summary>S3's error <c>InvalidRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidRequest</summary>
[<Struct; NoComparison>]
type InvalidRequest =
    static member internal Write(_: ShapeWriter, _: Schema, _: InvalidRequest) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidRequest =
        while r.Next s >= 0 do ()
        InvalidRequest()

/// <summary>S3's error <c>InvalidWriteOffset</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InvalidWriteOffset</summary>
[<Struct; NoComparison>]
type InvalidWriteOffset =
    static member internal Write(_: ShapeWriter, _: Schema, _: InvalidWriteOffset) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidWriteOffset =
        while r.Next s >= 0 do ()
        InvalidWriteOffset()

/// <summary><c>InventoryFormat</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InventoryFormat =
    /// <c>CSV</c>
    | Csv
    /// <c>ORC</c>
    | Orc
    /// <c>Parquet</c>
    | Parquet
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InventoryFormat.Csv -> "CSV"
        | InventoryFormat.Orc -> "ORC"
        | InventoryFormat.Parquet -> "Parquet"
        | InventoryFormat.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InventoryFormat =
        match value with
        | "CSV" -> InventoryFormat.Csv
        | "ORC" -> InventoryFormat.Orc
        | "Parquet" -> InventoryFormat.Parquet
        | other -> InventoryFormat.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InventoryFormat =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InventoryFormat.Csv
        | 1 -> InventoryFormat.Orc
        | 2 -> InventoryFormat.Parquet
        | _ -> InventoryFormat.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>SSES3</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SSES3</summary>
[<Struct; NoComparison>]
type SSES3 =
    static member internal Write(_: ShapeWriter, _: Schema, _: SSES3) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : SSES3 =
        while r.Next s >= 0 do ()
        SSES3()

/// <summary>S3's <c>SSEKMS</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SSEKMS</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type SSEKMS =
    {
        /// <summary>
        /// Required.
        /// Sensitive.
        /// </summary>
        KeyId: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SSEKMS) : unit =
        let ms = s.Members
        w.String(ms[0], x.KeyId)

    static member internal Read(r: ShapeReader, s: Schema) : SSEKMS =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { KeyId = f0 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "SSEKMS (holds secrets)"
    override this.ToString() : string = this.Display

/// <summary>S3's <c>InventoryEncryption</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryEncryption</summary>
[<NoComparison>]
type InventoryEncryption =
    {
        /// <summary>On the wire: <c>SSE-S3</c>.</summary>
        SSES3: SSES3 option
        /// <summary>On the wire: <c>SSE-KMS</c>.</summary>
        SSEKMS: SSEKMS option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryEncryption) : unit =
        let ms = s.Members
        match x.SSES3 with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            SSES3.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.SSEKMS with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            SSEKMS.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InventoryEncryption =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(SSES3.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(SSEKMS.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { SSES3 = f0
          SSEKMS = f1 }

/// <summary>S3's <c>InventoryS3BucketDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryS3BucketDestination</summary>
[<NoComparison>]
type InventoryS3BucketDestination =
    {
        AccountId: string option
        /// <summary>Required.</summary>
        Bucket: string
        /// <summary>Required.</summary>
        Format: InventoryFormat
        Prefix: string option
        Encryption: InventoryEncryption option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryS3BucketDestination) : unit =
        let ms = s.Members
        match x.AccountId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        w.String(ms[1], x.Bucket)
        w.String(ms[2], x.Format.WireValue)
        match x.Prefix with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.Encryption with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            InventoryEncryption.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InventoryS3BucketDestination =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = InventoryFormat.Unknown ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- InventoryFormat.ReadChoice(r, ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(InventoryEncryption.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { AccountId = f0
          Bucket = f1
          Format = f2
          Prefix = f3
          Encryption = f4 }

/// <summary>S3's <c>InventoryDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryDestination</summary>
[<NoComparison>]
type InventoryDestination =
    {
        /// <summary>Required.</summary>
        S3BucketDestination: InventoryS3BucketDestination
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryDestination) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        InventoryS3BucketDestination.Write(inner0, ms[0].Target, x.S3BucketDestination)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : InventoryDestination =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(InventoryS3BucketDestination.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { S3BucketDestination = (match f0 with ValueSome v -> v | ValueNone -> InventoryS3BucketDestination.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>InventoryFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryFilter</summary>
[<NoComparison>]
type InventoryFilter =
    {
        /// <summary>Required.</summary>
        Prefix: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryFilter) : unit =
        let ms = s.Members
        w.String(ms[0], x.Prefix)

    static member internal Read(r: ShapeReader, s: Schema) : InventoryFilter =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { Prefix = f0 }

/// <summary><c>InventoryIncludedObjectVersions</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InventoryIncludedObjectVersions =
    /// <c>All</c>
    | All
    /// <c>Current</c>
    | Current
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InventoryIncludedObjectVersions.All -> "All"
        | InventoryIncludedObjectVersions.Current -> "Current"
        | InventoryIncludedObjectVersions.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InventoryIncludedObjectVersions =
        match value with
        | "All" -> InventoryIncludedObjectVersions.All
        | "Current" -> InventoryIncludedObjectVersions.Current
        | other -> InventoryIncludedObjectVersions.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InventoryIncludedObjectVersions =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InventoryIncludedObjectVersions.All
        | 1 -> InventoryIncludedObjectVersions.Current
        | _ -> InventoryIncludedObjectVersions.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>InventoryOptionalField</c>: one of 16 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InventoryOptionalField =
    /// <c>Size</c>
    | Size
    /// <c>LastModifiedDate</c>
    | LastModifiedDate
    /// <c>StorageClass</c>
    | StorageClass
    /// <c>ETag</c>
    | Etag
    /// <c>IsMultipartUploaded</c>
    | IsMultipartUploaded
    /// <c>ReplicationStatus</c>
    | ReplicationStatus
    /// <c>EncryptionStatus</c>
    | EncryptionStatus
    /// <c>ObjectLockRetainUntilDate</c>
    | ObjectLockRetainUntilDate
    /// <c>ObjectLockMode</c>
    | ObjectLockMode
    /// <c>ObjectLockLegalHoldStatus</c>
    | ObjectLockLegalHoldStatus
    /// <c>IntelligentTieringAccessTier</c>
    | IntelligentTieringAccessTier
    /// <c>BucketKeyStatus</c>
    | BucketKeyStatus
    /// <c>ChecksumAlgorithm</c>
    | ChecksumAlgorithm
    /// <c>ObjectAccessControlList</c>
    | ObjectAccessControlList
    /// <c>ObjectOwner</c>
    | ObjectOwner
    /// <c>LifecycleExpirationDate</c>
    | LifecycleExpirationDate
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InventoryOptionalField.Size -> "Size"
        | InventoryOptionalField.LastModifiedDate -> "LastModifiedDate"
        | InventoryOptionalField.StorageClass -> "StorageClass"
        | InventoryOptionalField.Etag -> "ETag"
        | InventoryOptionalField.IsMultipartUploaded -> "IsMultipartUploaded"
        | InventoryOptionalField.ReplicationStatus -> "ReplicationStatus"
        | InventoryOptionalField.EncryptionStatus -> "EncryptionStatus"
        | InventoryOptionalField.ObjectLockRetainUntilDate -> "ObjectLockRetainUntilDate"
        | InventoryOptionalField.ObjectLockMode -> "ObjectLockMode"
        | InventoryOptionalField.ObjectLockLegalHoldStatus -> "ObjectLockLegalHoldStatus"
        | InventoryOptionalField.IntelligentTieringAccessTier -> "IntelligentTieringAccessTier"
        | InventoryOptionalField.BucketKeyStatus -> "BucketKeyStatus"
        | InventoryOptionalField.ChecksumAlgorithm -> "ChecksumAlgorithm"
        | InventoryOptionalField.ObjectAccessControlList -> "ObjectAccessControlList"
        | InventoryOptionalField.ObjectOwner -> "ObjectOwner"
        | InventoryOptionalField.LifecycleExpirationDate -> "LifecycleExpirationDate"
        | InventoryOptionalField.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InventoryOptionalField =
        match value with
        | "Size" -> InventoryOptionalField.Size
        | "LastModifiedDate" -> InventoryOptionalField.LastModifiedDate
        | "StorageClass" -> InventoryOptionalField.StorageClass
        | "ETag" -> InventoryOptionalField.Etag
        | "IsMultipartUploaded" -> InventoryOptionalField.IsMultipartUploaded
        | "ReplicationStatus" -> InventoryOptionalField.ReplicationStatus
        | "EncryptionStatus" -> InventoryOptionalField.EncryptionStatus
        | "ObjectLockRetainUntilDate" -> InventoryOptionalField.ObjectLockRetainUntilDate
        | "ObjectLockMode" -> InventoryOptionalField.ObjectLockMode
        | "ObjectLockLegalHoldStatus" -> InventoryOptionalField.ObjectLockLegalHoldStatus
        | "IntelligentTieringAccessTier" -> InventoryOptionalField.IntelligentTieringAccessTier
        | "BucketKeyStatus" -> InventoryOptionalField.BucketKeyStatus
        | "ChecksumAlgorithm" -> InventoryOptionalField.ChecksumAlgorithm
        | "ObjectAccessControlList" -> InventoryOptionalField.ObjectAccessControlList
        | "ObjectOwner" -> InventoryOptionalField.ObjectOwner
        | "LifecycleExpirationDate" -> InventoryOptionalField.LifecycleExpirationDate
        | other -> InventoryOptionalField.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InventoryOptionalField =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InventoryOptionalField.Size
        | 1 -> InventoryOptionalField.LastModifiedDate
        | 2 -> InventoryOptionalField.StorageClass
        | 3 -> InventoryOptionalField.Etag
        | 4 -> InventoryOptionalField.IsMultipartUploaded
        | 5 -> InventoryOptionalField.ReplicationStatus
        | 6 -> InventoryOptionalField.EncryptionStatus
        | 7 -> InventoryOptionalField.ObjectLockRetainUntilDate
        | 8 -> InventoryOptionalField.ObjectLockMode
        | 9 -> InventoryOptionalField.ObjectLockLegalHoldStatus
        | 10 -> InventoryOptionalField.IntelligentTieringAccessTier
        | 11 -> InventoryOptionalField.BucketKeyStatus
        | 12 -> InventoryOptionalField.ChecksumAlgorithm
        | 13 -> InventoryOptionalField.ObjectAccessControlList
        | 14 -> InventoryOptionalField.ObjectOwner
        | 15 -> InventoryOptionalField.LifecycleExpirationDate
        | _ -> InventoryOptionalField.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>InventoryFrequency</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InventoryFrequency =
    /// <c>Daily</c>
    | Daily
    /// <c>Weekly</c>
    | Weekly
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InventoryFrequency.Daily -> "Daily"
        | InventoryFrequency.Weekly -> "Weekly"
        | InventoryFrequency.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InventoryFrequency =
        match value with
        | "Daily" -> InventoryFrequency.Daily
        | "Weekly" -> InventoryFrequency.Weekly
        | other -> InventoryFrequency.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InventoryFrequency =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InventoryFrequency.Daily
        | 1 -> InventoryFrequency.Weekly
        | _ -> InventoryFrequency.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>InventorySchedule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventorySchedule</summary>
[<NoComparison>]
type InventorySchedule =
    {
        /// <summary>Required.</summary>
        Frequency: InventoryFrequency
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventorySchedule) : unit =
        let ms = s.Members
        w.String(ms[0], x.Frequency.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : InventorySchedule =
        let ms = s.Members
        let mutable f0 = InventoryFrequency.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- InventoryFrequency.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Frequency = f0 }

/// <summary>S3's <c>InventoryConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryConfiguration</summary>
[<NoComparison>]
type InventoryConfiguration =
    {
        /// <summary>Required.</summary>
        Destination: InventoryDestination
        /// <summary>Required.</summary>
        IsEnabled: bool
        Filter: InventoryFilter option
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        IncludedObjectVersions: InventoryIncludedObjectVersions
        OptionalFields: InventoryOptionalField list option
        /// <summary>Required.</summary>
        Schedule: InventorySchedule
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        InventoryDestination.Write(inner0, ms[0].Target, x.Destination)
        inner0.EndStructure(ms[0])
        w.Boolean(ms[1], x.IsEnabled)
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            InventoryFilter.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        w.String(ms[3], x.Id)
        w.String(ms[4], x.IncludedObjectVersions.WireValue)
        match x.OptionalFields with
        | Some v ->
            let inner0 = w.BeginList(ms[5], List.length v)
            let element0 = ms[5].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[5])
        | None -> ()
        let inner0 = w.BeginStructure(ms[6])
        InventorySchedule.Write(inner0, ms[6].Target, x.Schedule)
        inner0.EndStructure(ms[6])

    static member internal Read(r: ShapeReader, s: Schema) : InventoryConfiguration =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = false
        let mutable f2 = None
        let mutable f3 = ""
        let mutable f4 = InventoryIncludedObjectVersions.Unknown ""
        let mutable f5 = ListCollector<InventoryOptionalField>()
        let mutable has5 = false
        let mutable f6 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(InventoryDestination.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- r.Boolean(ms[1])
            | 2 ->
                f2 <- Some(InventoryFilter.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- r.String(ms[3])
            | 4 ->
                f4 <- InventoryIncludedObjectVersions.ReadChoice(r, ms[4])
            | 5 ->
                has5 <- true
                f5 <- ListCollector<InventoryOptionalField>()
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(InventoryOptionalField.ReadChoice(inner0, element0))
            | 6 ->
                f6 <- ValueSome(InventorySchedule.Read(r.Structure(ms[6]), ms[6].Target))
            | _ -> ()
            next <- r.Next s
        { Destination = (match f0 with ValueSome v -> v | ValueNone -> InventoryDestination.Read(EmptyReader.Instance, ms[0].Target))
          IsEnabled = f1
          Filter = f2
          Id = f3
          IncludedObjectVersions = f4
          OptionalFields = (if has5 then Some(f5.Close()) else None)
          Schedule = (match f6 with ValueSome v -> v | ValueNone -> InventorySchedule.Read(EmptyReader.Instance, ms[6].Target)) }

/// <summary>S3's <c>InventoryTableConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryTableConfiguration</summary>
[<NoComparison>]
type InventoryTableConfiguration =
    {
        /// <summary>Required.</summary>
        ConfigurationState: InventoryConfigurationState
        EncryptionConfiguration: MetadataTableEncryptionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryTableConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetadataTableEncryptionConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InventoryTableConfiguration =
        let ms = s.Members
        let mutable f0 = InventoryConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- InventoryConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(MetadataTableEncryptionConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          EncryptionConfiguration = f1 }

/// <summary>S3's <c>InventoryTableConfigurationUpdates</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/InventoryTableConfigurationUpdates</summary>
[<NoComparison>]
type InventoryTableConfigurationUpdates =
    {
        /// <summary>Required.</summary>
        ConfigurationState: InventoryConfigurationState
        EncryptionConfiguration: MetadataTableEncryptionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InventoryTableConfigurationUpdates) : unit =
        let ms = s.Members
        w.String(ms[0], x.ConfigurationState.WireValue)
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetadataTableEncryptionConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InventoryTableConfigurationUpdates =
        let ms = s.Members
        let mutable f0 = InventoryConfigurationState.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- InventoryConfigurationState.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(MetadataTableEncryptionConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { ConfigurationState = f0
          EncryptionConfiguration = f1 }

/// <summary>S3's <c>JSONOutput</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/JSONOutput</summary>
[<NoComparison>]
type JSONOutput =
    {
        RecordDelimiter: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: JSONOutput) : unit =
        let ms = s.Members
        match x.RecordDelimiter with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : JSONOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { RecordDelimiter = f0 }

/// <summary>S3's <c>JournalTableConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/JournalTableConfiguration</summary>
[<NoComparison>]
type JournalTableConfiguration =
    {
        /// <summary>Required.</summary>
        RecordExpiration: RecordExpiration
        EncryptionConfiguration: MetadataTableEncryptionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: JournalTableConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        RecordExpiration.Write(inner0, ms[0].Target, x.RecordExpiration)
        inner0.EndStructure(ms[0])
        match x.EncryptionConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetadataTableEncryptionConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : JournalTableConfiguration =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(RecordExpiration.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(MetadataTableEncryptionConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { RecordExpiration = (match f0 with ValueSome v -> v | ValueNone -> RecordExpiration.Read(EmptyReader.Instance, ms[0].Target))
          EncryptionConfiguration = f1 }

/// <summary>S3's <c>JournalTableConfigurationUpdates</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/JournalTableConfigurationUpdates</summary>
[<NoComparison>]
type JournalTableConfigurationUpdates =
    {
        /// <summary>Required.</summary>
        RecordExpiration: RecordExpiration
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: JournalTableConfigurationUpdates) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        RecordExpiration.Write(inner0, ms[0].Target, x.RecordExpiration)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : JournalTableConfigurationUpdates =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(RecordExpiration.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { RecordExpiration = (match f0 with ValueSome v -> v | ValueNone -> RecordExpiration.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>S3KeyFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/S3KeyFilter</summary>
[<NoComparison>]
type S3KeyFilter =
    {
        /// <summary>On the wire: <c>FilterRule</c>.</summary>
        FilterRules: FilterRule list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3KeyFilter) : unit =
        let ms = s.Members
        match x.FilterRules with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                FilterRule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3KeyFilter =
        let ms = s.Members
        let mutable f0 = ListCollector<FilterRule>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(FilterRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { FilterRules = (if has0 then Some(f0.Close()) else None) }

/// <summary>S3's <c>NotificationConfigurationFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NotificationConfigurationFilter</summary>
[<NoComparison>]
type NotificationConfigurationFilter =
    {
        /// <summary>On the wire: <c>S3Key</c>.</summary>
        Key: S3KeyFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: NotificationConfigurationFilter) : unit =
        let ms = s.Members
        match x.Key with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            S3KeyFilter.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : NotificationConfigurationFilter =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(S3KeyFilter.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Key = f0 }

/// <summary>S3's <c>LambdaFunctionConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LambdaFunctionConfiguration</summary>
[<NoComparison>]
type LambdaFunctionConfiguration =
    {
        Id: string option
        /// <summary>
        /// Required.
        /// On the wire: <c>CloudFunction</c>.
        /// </summary>
        LambdaFunctionArn: string
        /// <summary>
        /// Required.
        /// On the wire: <c>Event</c>.
        /// </summary>
        Events: S3Event list
        Filter: NotificationConfigurationFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LambdaFunctionConfiguration) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        w.String(ms[1], x.LambdaFunctionArn)
        let inner0 = w.BeginList(ms[2], List.length x.Events)
        let element0 = ms[2].Target.Element
        for item0 in x.Events do
            inner0.String(element0, item0.WireValue)
        inner0.EndList(ms[2])
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            NotificationConfigurationFilter.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LambdaFunctionConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = ListCollector<S3Event>()
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Event.ReadChoice(inner0, element0))
            | 3 ->
                f3 <- Some(NotificationConfigurationFilter.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          LambdaFunctionArn = f1
          Events = f2.Close()
          Filter = f3 }

/// <summary>S3's <c>Rule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Rule</summary>
[<NoComparison>]
type Rule =
    {
        Expiration: LifecycleExpiration option
        ID: string option
        /// <summary>Required.</summary>
        Prefix: string
        /// <summary>Required.</summary>
        Status: ExpirationStatus
        Transition: Transition option
        NoncurrentVersionTransition: NoncurrentVersionTransition option
        NoncurrentVersionExpiration: NoncurrentVersionExpiration option
        AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Rule) : unit =
        let ms = s.Members
        match x.Expiration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            LifecycleExpiration.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.ID with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        w.String(ms[2], x.Prefix)
        w.String(ms[3], x.Status.WireValue)
        match x.Transition with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            Transition.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.NoncurrentVersionTransition with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            NoncurrentVersionTransition.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.NoncurrentVersionExpiration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            NoncurrentVersionExpiration.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.AbortIncompleteMultipartUpload with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            AbortIncompleteMultipartUpload.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Rule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = ExpirationStatus.Unknown ""
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(LifecycleExpiration.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- ExpirationStatus.ReadChoice(r, ms[3])
            | 4 ->
                f4 <- Some(Transition.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(NoncurrentVersionTransition.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(NoncurrentVersionExpiration.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Some(AbortIncompleteMultipartUpload.Read(r.Structure(ms[7]), ms[7].Target))
            | _ -> ()
            next <- r.Next s
        { Expiration = f0
          ID = f1
          Prefix = f2
          Status = f3
          Transition = f4
          NoncurrentVersionTransition = f5
          NoncurrentVersionExpiration = f6
          AbortIncompleteMultipartUpload = f7 }

/// <summary>S3's <c>LifecycleConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/LifecycleConfiguration</summary>
[<NoComparison>]
type LifecycleConfiguration =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>Rule</c>.
        /// </summary>
        Rules: Rule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LifecycleConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Rules)
        let element0 = ms[0].Target.Element
        for item0 in x.Rules do
            let inner1 = inner0.BeginStructure(element0)
            Rule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : LifecycleConfiguration =
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

/// <summary><c>MFADelete</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MFADelete =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MFADelete.Enabled -> "Enabled"
        | MFADelete.Disabled -> "Disabled"
        | MFADelete.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MFADelete =
        match value with
        | "Enabled" -> MFADelete.Enabled
        | "Disabled" -> MFADelete.Disabled
        | other -> MFADelete.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MFADelete =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MFADelete.Enabled
        | 1 -> MFADelete.Disabled
        | _ -> MFADelete.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>MFADeleteStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MFADeleteStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MFADeleteStatus.Enabled -> "Enabled"
        | MFADeleteStatus.Disabled -> "Disabled"
        | MFADeleteStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MFADeleteStatus =
        match value with
        | "Enabled" -> MFADeleteStatus.Enabled
        | "Disabled" -> MFADeleteStatus.Disabled
        | other -> MFADeleteStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MFADeleteStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MFADeleteStatus.Enabled
        | 1 -> MFADeleteStatus.Disabled
        | _ -> MFADeleteStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>MetadataConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataConfiguration</summary>
[<NoComparison>]
type MetadataConfiguration =
    {
        /// <summary>Required.</summary>
        JournalTableConfiguration: JournalTableConfiguration
        InventoryTableConfiguration: InventoryTableConfiguration option
        AnnotationTableConfiguration: AnnotationTableConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        JournalTableConfiguration.Write(inner0, ms[0].Target, x.JournalTableConfiguration)
        inner0.EndStructure(ms[0])
        match x.InventoryTableConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            InventoryTableConfiguration.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.AnnotationTableConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AnnotationTableConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetadataConfiguration =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(JournalTableConfiguration.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(InventoryTableConfiguration.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(AnnotationTableConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { JournalTableConfiguration = (match f0 with ValueSome v -> v | ValueNone -> JournalTableConfiguration.Read(EmptyReader.Instance, ms[0].Target))
          InventoryTableConfiguration = f1
          AnnotationTableConfiguration = f2 }

/// <summary><c>MetadataDirective</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MetadataDirective =
    /// <c>COPY</c>
    | Copy
    /// <c>REPLACE</c>
    | Replace
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MetadataDirective.Copy -> "COPY"
        | MetadataDirective.Replace -> "REPLACE"
        | MetadataDirective.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MetadataDirective =
        match value with
        | "COPY" -> MetadataDirective.Copy
        | "REPLACE" -> MetadataDirective.Replace
        | other -> MetadataDirective.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MetadataDirective =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MetadataDirective.Copy
        | 1 -> MetadataDirective.Replace
        | _ -> MetadataDirective.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>MetadataEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataEntry</summary>
[<NoComparison>]
type MetadataEntry =
    {
        Name: string option
        Value: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataEntry) : unit =
        let ms = s.Members
        match x.Name with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Value with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetadataEntry =
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
        { Name = f0
          Value = f1 }

/// <summary>S3's <c>S3TablesDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/S3TablesDestination</summary>
[<NoComparison>]
type S3TablesDestination =
    {
        /// <summary>Required.</summary>
        TableBucketArn: string
        /// <summary>Required.</summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3TablesDestination) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableBucketArn)
        w.String(ms[1], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : S3TablesDestination =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | _ -> ()
            next <- r.Next s
        { TableBucketArn = f0
          TableName = f1 }

/// <summary>S3's <c>MetadataTableConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetadataTableConfiguration</summary>
[<NoComparison>]
type MetadataTableConfiguration =
    {
        /// <summary>Required.</summary>
        S3TablesDestination: S3TablesDestination
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetadataTableConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        S3TablesDestination.Write(inner0, ms[0].Target, x.S3TablesDestination)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : MetadataTableConfiguration =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(S3TablesDestination.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { S3TablesDestination = (match f0 with ValueSome v -> v | ValueNone -> S3TablesDestination.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>S3's <c>MetricsAndOperator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetricsAndOperator</summary>
[<NoComparison>]
type MetricsAndOperator =
    {
        Prefix: string option
        /// <summary>On the wire: <c>Tag</c>.</summary>
        Tags: S3Tag list option
        AccessPointArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetricsAndOperator) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.AccessPointArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetricsAndOperator =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tags = (if has1 then Some(f1.Close()) else None)
          AccessPointArn = f2 }

/// <summary>S3's <c>MetricsFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetricsFilter</summary>
[<NoComparison>]
type MetricsFilter =
    {
        Prefix: string option
        Tag: S3Tag option
        AccessPointArn: string option
        And: MetricsAndOperator option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetricsFilter) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tag with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            S3Tag.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.AccessPointArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.And with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            MetricsAndOperator.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetricsFilter =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(S3Tag.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(MetricsAndOperator.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tag = f1
          AccessPointArn = f2
          And = f3 }

/// <summary>S3's <c>MetricsConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MetricsConfiguration</summary>
[<NoComparison>]
type MetricsConfiguration =
    {
        /// <summary>Required.</summary>
        Id: string
        Filter: MetricsFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MetricsConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            MetricsFilter.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MetricsConfiguration =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(MetricsFilter.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Filter = f1 }

/// <summary>S3's <c>MultipartUpload</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/MultipartUpload</summary>
[<NoComparison>]
type MultipartUpload =
    {
        UploadId: string option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        Initiated: DateTimeOffset option
        StorageClass: StorageClass option
        Owner: Owner option
        Initiator: Initiator option
        ChecksumAlgorithm: ChecksumAlgorithm option
        ChecksumType: ChecksumType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MultipartUpload) : unit =
        let ms = s.Members
        match x.UploadId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Initiated with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            Owner.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.Initiator with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            Initiator.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.ChecksumAlgorithm with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ChecksumType with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : MultipartUpload =
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Choices.some(StorageClass.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(Owner.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(Initiator.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Choices.some(ChecksumAlgorithm.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Choices.some(ChecksumType.ReadChoice(r, ms[7]))
            | _ -> ()
            next <- r.Next s
        { UploadId = f0
          Key = f1
          Initiated = f2
          StorageClass = f3
          Owner = f4
          Initiator = f5
          ChecksumAlgorithm = f6
          ChecksumType = f7 }

/// <summary>S3's error <c>NoSuchAnnotation</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchAnnotation</summary>
[<Struct; NoComparison>]
type NoSuchAnnotation =
    static member internal Write(_: ShapeWriter, _: Schema, _: NoSuchAnnotation) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : NoSuchAnnotation =
        while r.Next s >= 0 do ()
        NoSuchAnnotation()

/// <summary>S3's error <c>NoSuchBucket</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchBucket</summary>
[<Struct; NoComparison>]
type NoSuchBucket =
    static member internal Write(_: ShapeWriter, _: Schema, _: NoSuchBucket) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : NoSuchBucket =
        while r.Next s >= 0 do ()
        NoSuchBucket()

/// <summary>S3's error <c>NoSuchKey</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchKey</summary>
[<Struct; NoComparison>]
type NoSuchKey =
    static member internal Write(_: ShapeWriter, _: Schema, _: NoSuchKey) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : NoSuchKey =
        while r.Next s >= 0 do ()
        NoSuchKey()

/// <summary>S3's error <c>NoSuchUpload</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NoSuchUpload</summary>
[<Struct; NoComparison>]
type NoSuchUpload =
    static member internal Write(_: ShapeWriter, _: Schema, _: NoSuchUpload) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : NoSuchUpload =
        while r.Next s >= 0 do ()
        NoSuchUpload()

/// <summary>S3's <c>TopicConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TopicConfiguration</summary>
[<NoComparison>]
type TopicConfiguration =
    {
        Id: string option
        /// <summary>
        /// Required.
        /// On the wire: <c>Topic</c>.
        /// </summary>
        TopicArn: string
        /// <summary>
        /// Required.
        /// On the wire: <c>Event</c>.
        /// </summary>
        Events: S3Event list
        Filter: NotificationConfigurationFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TopicConfiguration) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        w.String(ms[1], x.TopicArn)
        let inner0 = w.BeginList(ms[2], List.length x.Events)
        let element0 = ms[2].Target.Element
        for item0 in x.Events do
            inner0.String(element0, item0.WireValue)
        inner0.EndList(ms[2])
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            NotificationConfigurationFilter.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TopicConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = ListCollector<S3Event>()
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Event.ReadChoice(inner0, element0))
            | 3 ->
                f3 <- Some(NotificationConfigurationFilter.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          TopicArn = f1
          Events = f2.Close()
          Filter = f3 }

/// <summary>S3's <c>QueueConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/QueueConfiguration</summary>
[<NoComparison>]
type QueueConfiguration =
    {
        Id: string option
        /// <summary>
        /// Required.
        /// On the wire: <c>Queue</c>.
        /// </summary>
        QueueArn: string
        /// <summary>
        /// Required.
        /// On the wire: <c>Event</c>.
        /// </summary>
        Events: S3Event list
        Filter: NotificationConfigurationFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueueConfiguration) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        w.String(ms[1], x.QueueArn)
        let inner0 = w.BeginList(ms[2], List.length x.Events)
        let element0 = ms[2].Target.Element
        for item0 in x.Events do
            inner0.String(element0, item0.WireValue)
        inner0.EndList(ms[2])
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            NotificationConfigurationFilter.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueueConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = ListCollector<S3Event>()
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Event.ReadChoice(inner0, element0))
            | 3 ->
                f3 <- Some(NotificationConfigurationFilter.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          QueueArn = f1
          Events = f2.Close()
          Filter = f3 }

/// <summary>S3's <c>NotificationConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NotificationConfiguration</summary>
[<NoComparison>]
type NotificationConfiguration =
    {
        /// <summary>On the wire: <c>TopicConfiguration</c>.</summary>
        TopicConfigurations: TopicConfiguration list option
        /// <summary>On the wire: <c>QueueConfiguration</c>.</summary>
        QueueConfigurations: QueueConfiguration list option
        /// <summary>On the wire: <c>CloudFunctionConfiguration</c>.</summary>
        LambdaFunctionConfigurations: LambdaFunctionConfiguration list option
        EventBridgeConfiguration: EventBridgeConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: NotificationConfiguration) : unit =
        let ms = s.Members
        match x.TopicConfigurations with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                TopicConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        match x.QueueConfigurations with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                QueueConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.LambdaFunctionConfigurations with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                LambdaFunctionConfiguration.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.EventBridgeConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            EventBridgeConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : NotificationConfiguration =
        let ms = s.Members
        let mutable f0 = ListCollector<TopicConfiguration>()
        let mutable has0 = false
        let mutable f1 = ListCollector<QueueConfiguration>()
        let mutable has1 = false
        let mutable f2 = ListCollector<LambdaFunctionConfiguration>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(TopicConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(QueueConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(LambdaFunctionConfiguration.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- Some(EventBridgeConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TopicConfigurations = (if has0 then Some(f0.Close()) else None)
          QueueConfigurations = (if has1 then Some(f1.Close()) else None)
          LambdaFunctionConfigurations = (if has2 then Some(f2.Close()) else None)
          EventBridgeConfiguration = f3 }

/// <summary>S3's <c>TopicConfigurationDeprecated</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TopicConfigurationDeprecated</summary>
[<NoComparison>]
type TopicConfigurationDeprecated =
    {
        Id: string option
        /// <summary>On the wire: <c>Event</c>.</summary>
        Events: S3Event list option
        /// <summary>Deprecated by AWS.</summary>
        Event: S3Event option
        Topic: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TopicConfigurationDeprecated) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Events with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[1])
        | None -> ()
        match x.Event with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.Topic with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TopicConfigurationDeprecated =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Event>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Event.ReadChoice(inner0, element0))
            | 2 ->
                f2 <- Choices.some(S3Event.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Events = (if has1 then Some(f1.Close()) else None)
          Event = f2
          Topic = f3 }

/// <summary>S3's <c>QueueConfigurationDeprecated</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/QueueConfigurationDeprecated</summary>
[<NoComparison>]
type QueueConfigurationDeprecated =
    {
        Id: string option
        /// <summary>Deprecated by AWS.</summary>
        Event: S3Event option
        /// <summary>On the wire: <c>Event</c>.</summary>
        Events: S3Event list option
        Queue: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueueConfigurationDeprecated) : unit =
        let ms = s.Members
        match x.Id with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Event with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.Events with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[2])
        | None -> ()
        match x.Queue with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueueConfigurationDeprecated =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<S3Event>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(S3Event.ReadChoice(r, ms[1]))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(S3Event.ReadChoice(inner0, element0))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          Event = f1
          Events = (if has2 then Some(f2.Close()) else None)
          Queue = f3 }

/// <summary>S3's <c>NotificationConfigurationDeprecated</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/NotificationConfigurationDeprecated</summary>
[<NoComparison>]
type NotificationConfigurationDeprecated =
    {
        TopicConfiguration: TopicConfigurationDeprecated option
        QueueConfiguration: QueueConfigurationDeprecated option
        CloudFunctionConfiguration: CloudFunctionConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: NotificationConfigurationDeprecated) : unit =
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

    static member internal Read(r: ShapeReader, s: Schema) : NotificationConfigurationDeprecated =
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

/// <summary><c>ObjectStorageClass</c>: one of 15 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectStorageClass =
    /// <c>STANDARD</c>
    | Standard
    /// <c>REDUCED_REDUNDANCY</c>
    | ReducedRedundancy
    /// <c>GLACIER</c>
    | Glacier
    /// <c>STANDARD_IA</c>
    | StandardIa
    /// <c>ONEZONE_IA</c>
    | OnezoneIa
    /// <c>INTELLIGENT_TIERING</c>
    | IntelligentTiering
    /// <c>DEEP_ARCHIVE</c>
    | DeepArchive
    /// <c>OUTPOSTS</c>
    | Outposts
    /// <c>GLACIER_IR</c>
    | GlacierIr
    /// <c>SNOW</c>
    | Snow
    /// <c>EXPRESS_ONEZONE</c>
    | ExpressOnezone
    /// <c>FSX_OPENZFS</c>
    | FsxOpenzfs
    /// <c>FSX_ONTAP</c>
    | FsxOntap
    /// <c>AWS_BACKUP_WARM</c>
    | AwsBackupWarm
    /// <c>AWS_BACKUP_LOW_COST_WARM</c>
    | AwsBackupLowCostWarm
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectStorageClass.Standard -> "STANDARD"
        | ObjectStorageClass.ReducedRedundancy -> "REDUCED_REDUNDANCY"
        | ObjectStorageClass.Glacier -> "GLACIER"
        | ObjectStorageClass.StandardIa -> "STANDARD_IA"
        | ObjectStorageClass.OnezoneIa -> "ONEZONE_IA"
        | ObjectStorageClass.IntelligentTiering -> "INTELLIGENT_TIERING"
        | ObjectStorageClass.DeepArchive -> "DEEP_ARCHIVE"
        | ObjectStorageClass.Outposts -> "OUTPOSTS"
        | ObjectStorageClass.GlacierIr -> "GLACIER_IR"
        | ObjectStorageClass.Snow -> "SNOW"
        | ObjectStorageClass.ExpressOnezone -> "EXPRESS_ONEZONE"
        | ObjectStorageClass.FsxOpenzfs -> "FSX_OPENZFS"
        | ObjectStorageClass.FsxOntap -> "FSX_ONTAP"
        | ObjectStorageClass.AwsBackupWarm -> "AWS_BACKUP_WARM"
        | ObjectStorageClass.AwsBackupLowCostWarm -> "AWS_BACKUP_LOW_COST_WARM"
        | ObjectStorageClass.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectStorageClass =
        match value with
        | "STANDARD" -> ObjectStorageClass.Standard
        | "REDUCED_REDUNDANCY" -> ObjectStorageClass.ReducedRedundancy
        | "GLACIER" -> ObjectStorageClass.Glacier
        | "STANDARD_IA" -> ObjectStorageClass.StandardIa
        | "ONEZONE_IA" -> ObjectStorageClass.OnezoneIa
        | "INTELLIGENT_TIERING" -> ObjectStorageClass.IntelligentTiering
        | "DEEP_ARCHIVE" -> ObjectStorageClass.DeepArchive
        | "OUTPOSTS" -> ObjectStorageClass.Outposts
        | "GLACIER_IR" -> ObjectStorageClass.GlacierIr
        | "SNOW" -> ObjectStorageClass.Snow
        | "EXPRESS_ONEZONE" -> ObjectStorageClass.ExpressOnezone
        | "FSX_OPENZFS" -> ObjectStorageClass.FsxOpenzfs
        | "FSX_ONTAP" -> ObjectStorageClass.FsxOntap
        | "AWS_BACKUP_WARM" -> ObjectStorageClass.AwsBackupWarm
        | "AWS_BACKUP_LOW_COST_WARM" -> ObjectStorageClass.AwsBackupLowCostWarm
        | other -> ObjectStorageClass.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectStorageClass =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectStorageClass.Standard
        | 1 -> ObjectStorageClass.ReducedRedundancy
        | 2 -> ObjectStorageClass.Glacier
        | 3 -> ObjectStorageClass.StandardIa
        | 4 -> ObjectStorageClass.OnezoneIa
        | 5 -> ObjectStorageClass.IntelligentTiering
        | 6 -> ObjectStorageClass.DeepArchive
        | 7 -> ObjectStorageClass.Outposts
        | 8 -> ObjectStorageClass.GlacierIr
        | 9 -> ObjectStorageClass.Snow
        | 10 -> ObjectStorageClass.ExpressOnezone
        | 11 -> ObjectStorageClass.FsxOpenzfs
        | 12 -> ObjectStorageClass.FsxOntap
        | 13 -> ObjectStorageClass.AwsBackupWarm
        | 14 -> ObjectStorageClass.AwsBackupLowCostWarm
        | _ -> ObjectStorageClass.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>RestoreStatus</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreStatus</summary>
[<NoComparison>]
type RestoreStatus =
    {
        IsRestoreInProgress: bool option
        RestoreExpiryDate: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreStatus) : unit =
        let ms = s.Members
        match x.IsRestoreInProgress with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.RestoreExpiryDate with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreStatus =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | _ -> ()
            next <- r.Next s
        { IsRestoreInProgress = f0
          RestoreExpiryDate = f1 }

/// <summary>S3's <c>Object</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Object</summary>
[<NoComparison>]
type S3Object =
    {
        /// <summary>at least 1 characters.</summary>
        Key: string option
        LastModified: DateTimeOffset option
        ETag: string option
        ChecksumAlgorithm: ChecksumAlgorithm list
        ChecksumType: ChecksumType option
        Size: int64 option
        StorageClass: ObjectStorageClass option
        Owner: Owner option
        RestoreStatus: RestoreStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3Object) : unit =
        let ms = s.Members
        match x.Key with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        if not x.ChecksumAlgorithm.IsEmpty then
            let inner0 = w.BeginList(ms[3], List.length x.ChecksumAlgorithm)
            let element0 = ms[3].Target.Element
            for item0 in x.ChecksumAlgorithm do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[3])
        match x.ChecksumType with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[5], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            Owner.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.RestoreStatus with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            RestoreStatus.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3Object =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<ChecksumAlgorithm>()
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(ChecksumAlgorithm.ReadChoice(inner0, element0))
            | 4 ->
                f4 <- Choices.some(ChecksumType.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.Long(ms[5]))
            | 6 ->
                f6 <- Choices.some(ObjectStorageClass.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(Owner.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(RestoreStatus.Read(r.Structure(ms[8]), ms[8].Target))
            | _ -> ()
            next <- r.Next s
        { Key = f0
          LastModified = f1
          ETag = f2
          ChecksumAlgorithm = f3.Close()
          ChecksumType = f4
          Size = f5
          StorageClass = f6
          Owner = f7
          RestoreStatus = f8 }

/// <summary>S3's error <c>ObjectAlreadyInActiveTierError</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectAlreadyInActiveTierError</summary>
[<Struct; NoComparison>]
type ObjectAlreadyInActiveTierError =
    static member internal Write(_: ShapeWriter, _: Schema, _: ObjectAlreadyInActiveTierError) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectAlreadyInActiveTierError =
        while r.Next s >= 0 do ()
        ObjectAlreadyInActiveTierError()

/// <summary><c>ObjectAttributes</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectAttributes =
    /// <c>ETag</c>
    | Etag
    /// <c>Checksum</c>
    | Checksum
    /// <c>ObjectParts</c>
    | ObjectParts
    /// <c>StorageClass</c>
    | StorageClass
    /// <c>ObjectSize</c>
    | ObjectSize
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectAttributes.Etag -> "ETag"
        | ObjectAttributes.Checksum -> "Checksum"
        | ObjectAttributes.ObjectParts -> "ObjectParts"
        | ObjectAttributes.StorageClass -> "StorageClass"
        | ObjectAttributes.ObjectSize -> "ObjectSize"
        | ObjectAttributes.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectAttributes =
        match value with
        | "ETag" -> ObjectAttributes.Etag
        | "Checksum" -> ObjectAttributes.Checksum
        | "ObjectParts" -> ObjectAttributes.ObjectParts
        | "StorageClass" -> ObjectAttributes.StorageClass
        | "ObjectSize" -> ObjectAttributes.ObjectSize
        | other -> ObjectAttributes.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectAttributes =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectAttributes.Etag
        | 1 -> ObjectAttributes.Checksum
        | 2 -> ObjectAttributes.ObjectParts
        | 3 -> ObjectAttributes.StorageClass
        | 4 -> ObjectAttributes.ObjectSize
        | _ -> ObjectAttributes.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ObjectCannedACL</c>: one of 7 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectCannedACL =
    /// <c>private</c>
    | Private
    /// <c>public-read</c>
    | PublicRead
    /// <c>public-read-write</c>
    | PublicReadWrite
    /// <c>authenticated-read</c>
    | AuthenticatedRead
    /// <c>aws-exec-read</c>
    | AwsExecRead
    /// <c>bucket-owner-read</c>
    | BucketOwnerRead
    /// <c>bucket-owner-full-control</c>
    | BucketOwnerFullControl
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectCannedACL.Private -> "private"
        | ObjectCannedACL.PublicRead -> "public-read"
        | ObjectCannedACL.PublicReadWrite -> "public-read-write"
        | ObjectCannedACL.AuthenticatedRead -> "authenticated-read"
        | ObjectCannedACL.AwsExecRead -> "aws-exec-read"
        | ObjectCannedACL.BucketOwnerRead -> "bucket-owner-read"
        | ObjectCannedACL.BucketOwnerFullControl -> "bucket-owner-full-control"
        | ObjectCannedACL.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectCannedACL =
        match value with
        | "private" -> ObjectCannedACL.Private
        | "public-read" -> ObjectCannedACL.PublicRead
        | "public-read-write" -> ObjectCannedACL.PublicReadWrite
        | "authenticated-read" -> ObjectCannedACL.AuthenticatedRead
        | "aws-exec-read" -> ObjectCannedACL.AwsExecRead
        | "bucket-owner-read" -> ObjectCannedACL.BucketOwnerRead
        | "bucket-owner-full-control" -> ObjectCannedACL.BucketOwnerFullControl
        | other -> ObjectCannedACL.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectCannedACL =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectCannedACL.Private
        | 1 -> ObjectCannedACL.PublicRead
        | 2 -> ObjectCannedACL.PublicReadWrite
        | 3 -> ObjectCannedACL.AuthenticatedRead
        | 4 -> ObjectCannedACL.AwsExecRead
        | 5 -> ObjectCannedACL.BucketOwnerRead
        | 6 -> ObjectCannedACL.BucketOwnerFullControl
        | _ -> ObjectCannedACL.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>SSEKMSEncryption</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SSEKMSEncryption</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type SSEKMSEncryption =
    {
        /// <summary>
        /// Required.
        /// 20 to 2048 characters.
        /// Pattern <c>arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+</c>.
        /// Sensitive.
        /// </summary>
        KMSKeyArn: string
        BucketKeyEnabled: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SSEKMSEncryption) : unit =
        let ms = s.Members
        w.String(ms[0], x.KMSKeyArn)
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SSEKMSEncryption =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | _ -> ()
            next <- r.Next s
        { KMSKeyArn = f0
          BucketKeyEnabled = f1 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "SSEKMSEncryption (holds secrets)"
    override this.ToString() : string = this.Display

/// <summary><c>ObjectEncryption</c>: exactly one of its members.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectEncryption" />
[<NoComparison>]
type ObjectEncryption =
    /// <summary>On the wire: <c>SSE-KMS</c>.</summary>
    | SSEKMS of SSEKMSEncryption
    /// A member that the model does not know.
    | Unknown of name: string * value: Document

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectEncryption) : unit =
        let ms = s.Members
        match x with
        | ObjectEncryption.SSEKMS v ->
            let inner0 = w.BeginStructure(ms[0])
            SSEKMSEncryption.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | ObjectEncryption.Unknown(name, value) -> w.Unknown(name, value)

    static member internal Read(r: ShapeReader, s: Schema) : ObjectEncryption =
        let ms = s.Members
        let mutable result = Unchecked.defaultof<ObjectEncryption>
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                result <- ObjectEncryption.SSEKMS(SSEKMSEncryption.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> result <- ObjectEncryption.Unknown(r.UnknownName, r.Document())
            next <- r.Next s
        // Nothing at all is no member either.
        if obj.ReferenceEquals(result, null) then ObjectEncryption.Unknown("", Document.Null) else result

/// <summary><c>ObjectLockEnabled</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectLockEnabled =
    /// <c>Enabled</c>
    | Enabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectLockEnabled.Enabled -> "Enabled"
        | ObjectLockEnabled.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectLockEnabled =
        match value with
        | "Enabled" -> ObjectLockEnabled.Enabled
        | other -> ObjectLockEnabled.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectLockEnabled =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectLockEnabled.Enabled
        | _ -> ObjectLockEnabled.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ObjectLockRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectLockRule</summary>
[<NoComparison>]
type ObjectLockRule =
    {
        DefaultRetention: DefaultRetention option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectLockRule) : unit =
        let ms = s.Members
        match x.DefaultRetention with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            DefaultRetention.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectLockRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(DefaultRetention.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { DefaultRetention = f0 }

/// <summary>S3's <c>ObjectLockConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectLockConfiguration</summary>
[<NoComparison>]
type ObjectLockConfiguration =
    {
        ObjectLockEnabled: ObjectLockEnabled option
        Rule: ObjectLockRule option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectLockConfiguration) : unit =
        let ms = s.Members
        match x.ObjectLockEnabled with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Rule with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ObjectLockRule.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectLockConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectLockEnabled.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(ObjectLockRule.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { ObjectLockEnabled = f0
          Rule = f1 }

/// <summary><c>ObjectLockLegalHoldStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectLockLegalHoldStatus =
    /// <c>ON</c>
    | On
    /// <c>OFF</c>
    | Off
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectLockLegalHoldStatus.On -> "ON"
        | ObjectLockLegalHoldStatus.Off -> "OFF"
        | ObjectLockLegalHoldStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectLockLegalHoldStatus =
        match value with
        | "ON" -> ObjectLockLegalHoldStatus.On
        | "OFF" -> ObjectLockLegalHoldStatus.Off
        | other -> ObjectLockLegalHoldStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectLockLegalHoldStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectLockLegalHoldStatus.On
        | 1 -> ObjectLockLegalHoldStatus.Off
        | _ -> ObjectLockLegalHoldStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ObjectLockLegalHold</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectLockLegalHold</summary>
[<NoComparison>]
type ObjectLockLegalHold =
    {
        Status: ObjectLockLegalHoldStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectLockLegalHold) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectLockLegalHold =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectLockLegalHoldStatus.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary><c>ObjectLockMode</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectLockMode =
    /// <c>GOVERNANCE</c>
    | Governance
    /// <c>COMPLIANCE</c>
    | Compliance
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectLockMode.Governance -> "GOVERNANCE"
        | ObjectLockMode.Compliance -> "COMPLIANCE"
        | ObjectLockMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectLockMode =
        match value with
        | "GOVERNANCE" -> ObjectLockMode.Governance
        | "COMPLIANCE" -> ObjectLockMode.Compliance
        | other -> ObjectLockMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectLockMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectLockMode.Governance
        | 1 -> ObjectLockMode.Compliance
        | _ -> ObjectLockMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ObjectLockRetention</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectLockRetention</summary>
[<NoComparison>]
type ObjectLockRetention =
    {
        Mode: ObjectLockRetentionMode option
        RetainUntilDate: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectLockRetention) : unit =
        let ms = s.Members
        match x.Mode with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.RetainUntilDate with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectLockRetention =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ObjectLockRetentionMode.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Mode = f0
          RetainUntilDate = f1 }

/// <summary>S3's error <c>ObjectNotInActiveTierError</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectNotInActiveTierError</summary>
[<Struct; NoComparison>]
type ObjectNotInActiveTierError =
    static member internal Write(_: ShapeWriter, _: Schema, _: ObjectNotInActiveTierError) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectNotInActiveTierError =
        while r.Next s >= 0 do ()
        ObjectNotInActiveTierError()

/// <summary><c>ObjectOwnership</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectOwnership =
    /// <c>BucketOwnerPreferred</c>
    | BucketOwnerPreferred
    /// <c>ObjectWriter</c>
    | ObjectWriter
    /// <c>BucketOwnerEnforced</c>
    | BucketOwnerEnforced
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectOwnership.BucketOwnerPreferred -> "BucketOwnerPreferred"
        | ObjectOwnership.ObjectWriter -> "ObjectWriter"
        | ObjectOwnership.BucketOwnerEnforced -> "BucketOwnerEnforced"
        | ObjectOwnership.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectOwnership =
        match value with
        | "BucketOwnerPreferred" -> ObjectOwnership.BucketOwnerPreferred
        | "ObjectWriter" -> ObjectOwnership.ObjectWriter
        | "BucketOwnerEnforced" -> ObjectOwnership.BucketOwnerEnforced
        | other -> ObjectOwnership.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectOwnership =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectOwnership.BucketOwnerPreferred
        | 1 -> ObjectOwnership.ObjectWriter
        | 2 -> ObjectOwnership.BucketOwnerEnforced
        | _ -> ObjectOwnership.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ObjectVersionStorageClass</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ObjectVersionStorageClass =
    /// <c>STANDARD</c>
    | Standard
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ObjectVersionStorageClass.Standard -> "STANDARD"
        | ObjectVersionStorageClass.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ObjectVersionStorageClass =
        match value with
        | "STANDARD" -> ObjectVersionStorageClass.Standard
        | other -> ObjectVersionStorageClass.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ObjectVersionStorageClass =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ObjectVersionStorageClass.Standard
        | _ -> ObjectVersionStorageClass.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ObjectVersion</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ObjectVersion</summary>
[<NoComparison>]
type ObjectVersion =
    {
        ETag: string option
        ChecksumAlgorithm: ChecksumAlgorithm list
        ChecksumType: ChecksumType option
        Size: int64 option
        StorageClass: ObjectVersionStorageClass option
        /// <summary>at least 1 characters.</summary>
        Key: string option
        VersionId: string option
        IsLatest: bool option
        LastModified: DateTimeOffset option
        Owner: Owner option
        RestoreStatus: RestoreStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ObjectVersion) : unit =
        let ms = s.Members
        match x.ETag with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ChecksumAlgorithm.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ChecksumAlgorithm)
            let element0 = ms[1].Target.Element
            for item0 in x.ChecksumAlgorithm do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[1])
        match x.ChecksumType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.Key with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.VersionId with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.IsLatest with
        | Some v ->
            w.Boolean(ms[7], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[8], v)
        | None -> ()
        match x.Owner with
        | Some v ->
            let inner0 = w.BeginStructure(ms[9])
            Owner.Write(inner0, ms[9].Target, v)
            inner0.EndStructure(ms[9])
        | None -> ()
        match x.RestoreStatus with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            RestoreStatus.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ObjectVersion =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ChecksumAlgorithm>()
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
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ChecksumAlgorithm.ReadChoice(inner0, element0))
            | 2 ->
                f2 <- Choices.some(ChecksumType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Choices.some(ObjectVersionStorageClass.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | 7 ->
                f7 <- Some(r.Boolean(ms[7]))
            | 8 ->
                f8 <- Some(r.Timestamp(ms[8]))
            | 9 ->
                f9 <- Some(Owner.Read(r.Structure(ms[9]), ms[9].Target))
            | 10 ->
                f10 <- Some(RestoreStatus.Read(r.Structure(ms[10]), ms[10].Target))
            | _ -> ()
            next <- r.Next s
        { ETag = f0
          ChecksumAlgorithm = f1.Close()
          ChecksumType = f2
          Size = f3
          StorageClass = f4
          Key = f5
          VersionId = f6
          IsLatest = f7
          LastModified = f8
          Owner = f9
          RestoreStatus = f10 }

/// <summary><c>OptionalObjectAttributes</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type OptionalObjectAttributes =
    /// <c>RestoreStatus</c>
    | RestoreStatus
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | OptionalObjectAttributes.RestoreStatus -> "RestoreStatus"
        | OptionalObjectAttributes.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : OptionalObjectAttributes =
        match value with
        | "RestoreStatus" -> OptionalObjectAttributes.RestoreStatus
        | other -> OptionalObjectAttributes.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : OptionalObjectAttributes =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> OptionalObjectAttributes.RestoreStatus
        | _ -> OptionalObjectAttributes.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>Tagging</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Tagging</summary>
[<NoComparison>]
type Tagging =
    {
        /// <summary>Required.</summary>
        TagSet: S3Tag list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Tagging) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.TagSet)
        let element0 = ms[0].Target.Element
        for item0 in x.TagSet do
            let inner1 = inner0.BeginStructure(element0)
            S3Tag.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : Tagging =
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

/// <summary>S3's <c>S3Location</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/S3Location</summary>
[<NoComparison>]
type S3Location =
    {
        /// <summary>Required.</summary>
        BucketName: string
        /// <summary>Required.</summary>
        Prefix: string
        Encryption: Encryption option
        CannedACL: ObjectCannedACL option
        AccessControlList: Grant list option
        Tagging: Tagging option
        UserMetadata: MetadataEntry list option
        StorageClass: StorageClass option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3Location) : unit =
        let ms = s.Members
        w.String(ms[0], x.BucketName)
        w.String(ms[1], x.Prefix)
        match x.Encryption with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Encryption.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.CannedACL with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.AccessControlList with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                Grant.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.Tagging with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            Tagging.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.UserMetadata with
        | Some v ->
            let inner0 = w.BeginList(ms[6], List.length v)
            let element0 = ms[6].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                MetadataEntry.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[6])
        | None -> ()
        match x.StorageClass with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3Location =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<Grant>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = ListCollector<MetadataEntry>()
        let mutable has6 = false
        let mutable f7 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(Encryption.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Choices.some(ObjectCannedACL.ReadChoice(r, ms[3]))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<Grant>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(Grant.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Some(Tagging.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                has6 <- true
                f6 <- ListCollector<MetadataEntry>()
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(MetadataEntry.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                f7 <- Choices.some(StorageClass.ReadChoice(r, ms[7]))
            | _ -> ()
            next <- r.Next s
        { BucketName = f0
          Prefix = f1
          Encryption = f2
          CannedACL = f3
          AccessControlList = (if has4 then Some(f4.Close()) else None)
          Tagging = f5
          UserMetadata = (if has6 then Some(f6.Close()) else None)
          StorageClass = f7 }

/// <summary>S3's <c>OutputLocation</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/OutputLocation</summary>
[<NoComparison>]
type OutputLocation =
    {
        S3: S3Location option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OutputLocation) : unit =
        let ms = s.Members
        match x.S3 with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            S3Location.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : OutputLocation =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(S3Location.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { S3 = f0 }

/// <summary>S3's <c>OutputSerialization</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/OutputSerialization</summary>
[<NoComparison>]
type OutputSerialization =
    {
        CSV: CSVOutput option
        JSON: JSONOutput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OutputSerialization) : unit =
        let ms = s.Members
        match x.CSV with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CSVOutput.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.JSON with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            JSONOutput.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : OutputSerialization =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CSVOutput.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(JSONOutput.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { CSV = f0
          JSON = f1 }

/// <summary>S3's <c>OwnershipControlsRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/OwnershipControlsRule</summary>
[<NoComparison>]
type OwnershipControlsRule =
    {
        /// <summary>Required.</summary>
        ObjectOwnership: ObjectOwnership
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OwnershipControlsRule) : unit =
        let ms = s.Members
        w.String(ms[0], x.ObjectOwnership.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : OwnershipControlsRule =
        let ms = s.Members
        let mutable f0 = ObjectOwnership.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ObjectOwnership.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { ObjectOwnership = f0 }

/// <summary>S3's <c>OwnershipControls</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/OwnershipControls</summary>
[<NoComparison>]
type OwnershipControls =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>Rule</c>.
        /// </summary>
        Rules: OwnershipControlsRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OwnershipControls) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Rules)
        let element0 = ms[0].Target.Element
        for item0 in x.Rules do
            let inner1 = inner0.BeginStructure(element0)
            OwnershipControlsRule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : OwnershipControls =
        let ms = s.Members
        let mutable f0 = ListCollector<OwnershipControlsRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(OwnershipControlsRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Rules = f0.Close() }

/// <summary>S3's <c>Part</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Part</summary>
[<NoComparison>]
type Part =
    {
        PartNumber: int option
        LastModified: DateTimeOffset option
        ETag: string option
        Size: int64 option
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
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Part) : unit =
        let ms = s.Members
        match x.PartNumber with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.LastModified with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.ETag with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Size with
        | Some v ->
            w.Long(ms[3], v)
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

    static member internal Read(r: ShapeReader, s: Schema) : Part =
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
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
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
            | _ -> ()
            next <- r.Next s
        { PartNumber = f0
          LastModified = f1
          ETag = f2
          Size = f3
          ChecksumCRC32 = f4
          ChecksumCRC32C = f5
          ChecksumCRC64NVME = f6
          ChecksumSHA1 = f7
          ChecksumSHA256 = f8
          ChecksumSHA512 = f9
          ChecksumMD5 = f10
          ChecksumXXHASH64 = f11
          ChecksumXXHASH3 = f12
          ChecksumXXHASH128 = f13 }

/// <summary><c>Payer</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type Payer =
    /// <c>Requester</c>
    | Requester
    /// <c>BucketOwner</c>
    | BucketOwner
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | Payer.Requester -> "Requester"
        | Payer.BucketOwner -> "BucketOwner"
        | Payer.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : Payer =
        match value with
        | "Requester" -> Payer.Requester
        | "BucketOwner" -> Payer.BucketOwner
        | other -> Payer.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : Payer =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> Payer.Requester
        | 1 -> Payer.BucketOwner
        | _ -> Payer.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>PolicyStatus</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PolicyStatus</summary>
[<NoComparison>]
type PolicyStatus =
    {
        IsPublic: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PolicyStatus) : unit =
        let ms = s.Members
        match x.IsPublic with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PolicyStatus =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | _ -> ()
            next <- r.Next s
        { IsPublic = f0 }

/// <summary>S3's <c>Progress</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Progress</summary>
[<NoComparison>]
type Progress =
    {
        BytesScanned: int64 option
        BytesProcessed: int64 option
        BytesReturned: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Progress) : unit =
        let ms = s.Members
        match x.BytesScanned with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.BytesProcessed with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.BytesReturned with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Progress =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | _ -> ()
            next <- r.Next s
        { BytesScanned = f0
          BytesProcessed = f1
          BytesReturned = f2 }

/// <summary>S3's <c>ProgressEvent</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ProgressEvent</summary>
[<NoComparison>]
type ProgressEvent =
    {
        Details: Progress option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ProgressEvent) : unit =
        let ms = s.Members
        match x.Details with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Progress.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ProgressEvent =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Progress.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Details = f0 }

/// <summary><c>Protocol</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type Protocol =
    /// <c>http</c>
    | Http
    /// <c>https</c>
    | Https
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | Protocol.Http -> "http"
        | Protocol.Https -> "https"
        | Protocol.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : Protocol =
        match value with
        | "http" -> Protocol.Http
        | "https" -> Protocol.Https
        | other -> Protocol.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : Protocol =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> Protocol.Http
        | 1 -> Protocol.Https
        | _ -> Protocol.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>PublicAccessBlockConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PublicAccessBlockConfiguration</summary>
[<NoComparison>]
type PublicAccessBlockConfiguration =
    {
        BlockPublicAcls: bool option
        IgnorePublicAcls: bool option
        BlockPublicPolicy: bool option
        RestrictPublicBuckets: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PublicAccessBlockConfiguration) : unit =
        let ms = s.Members
        match x.BlockPublicAcls with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.IgnorePublicAcls with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()
        match x.BlockPublicPolicy with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.RestrictPublicBuckets with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PublicAccessBlockConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | _ -> ()
            next <- r.Next s
        { BlockPublicAcls = f0
          IgnorePublicAcls = f1
          BlockPublicPolicy = f2
          RestrictPublicBuckets = f3 }

/// <summary>S3's <c>RecordsEvent</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RecordsEvent</summary>
[<NoComparison>]
type RecordsEvent =
    {
        Payload: byte[] option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RecordsEvent) : unit =
        let ms = s.Members
        match x.Payload with
        | Some v ->
            w.Blob(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RecordsEvent =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Blob(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Payload = f0 }

/// <summary>S3's <c>Redirect</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Redirect</summary>
[<NoComparison>]
type Redirect =
    {
        HostName: string option
        HttpRedirectCode: string option
        Protocol: Protocol option
        ReplaceKeyPrefixWith: string option
        ReplaceKeyWith: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Redirect) : unit =
        let ms = s.Members
        match x.HostName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.HttpRedirectCode with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Protocol with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ReplaceKeyPrefixWith with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ReplaceKeyWith with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Redirect =
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(Protocol.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { HostName = f0
          HttpRedirectCode = f1
          Protocol = f2
          ReplaceKeyPrefixWith = f3
          ReplaceKeyWith = f4 }

/// <summary>S3's <c>RedirectAllRequestsTo</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RedirectAllRequestsTo</summary>
[<NoComparison>]
type RedirectAllRequestsTo =
    {
        /// <summary>Required.</summary>
        HostName: string
        Protocol: Protocol option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RedirectAllRequestsTo) : unit =
        let ms = s.Members
        w.String(ms[0], x.HostName)
        match x.Protocol with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RedirectAllRequestsTo =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Choices.some(Protocol.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { HostName = f0
          Protocol = f1 }

/// <summary><c>ReplicaModificationsStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReplicaModificationsStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReplicaModificationsStatus.Enabled -> "Enabled"
        | ReplicaModificationsStatus.Disabled -> "Disabled"
        | ReplicaModificationsStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReplicaModificationsStatus =
        match value with
        | "Enabled" -> ReplicaModificationsStatus.Enabled
        | "Disabled" -> ReplicaModificationsStatus.Disabled
        | other -> ReplicaModificationsStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReplicaModificationsStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReplicaModificationsStatus.Enabled
        | 1 -> ReplicaModificationsStatus.Disabled
        | _ -> ReplicaModificationsStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>ReplicaModifications</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicaModifications</summary>
[<NoComparison>]
type ReplicaModifications =
    {
        /// <summary>Required.</summary>
        Status: ReplicaModificationsStatus
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaModifications) : unit =
        let ms = s.Members
        w.String(ms[0], x.Status.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaModifications =
        let ms = s.Members
        let mutable f0 = ReplicaModificationsStatus.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ReplicaModificationsStatus.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary>S3's <c>ReplicationRuleAndOperator</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationRuleAndOperator</summary>
[<NoComparison>]
type ReplicationRuleAndOperator =
    {
        Prefix: string option
        /// <summary>On the wire: <c>Tag</c>.</summary>
        Tags: S3Tag list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationRuleAndOperator) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                S3Tag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationRuleAndOperator =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<S3Tag>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(S3Tag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tags = (if has1 then Some(f1.Close()) else None) }

/// <summary>S3's <c>ReplicationRuleFilter</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationRuleFilter</summary>
[<NoComparison>]
type ReplicationRuleFilter =
    {
        Prefix: string option
        Tag: S3Tag option
        And: ReplicationRuleAndOperator option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationRuleFilter) : unit =
        let ms = s.Members
        match x.Prefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Tag with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            S3Tag.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.And with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ReplicationRuleAndOperator.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationRuleFilter =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(S3Tag.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(ReplicationRuleAndOperator.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Prefix = f0
          Tag = f1
          And = f2 }

/// <summary><c>ReplicationRuleStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReplicationRuleStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReplicationRuleStatus.Enabled -> "Enabled"
        | ReplicationRuleStatus.Disabled -> "Disabled"
        | ReplicationRuleStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReplicationRuleStatus =
        match value with
        | "Enabled" -> ReplicationRuleStatus.Enabled
        | "Disabled" -> ReplicationRuleStatus.Disabled
        | other -> ReplicationRuleStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReplicationRuleStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReplicationRuleStatus.Enabled
        | 1 -> ReplicationRuleStatus.Disabled
        | _ -> ReplicationRuleStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>SseKmsEncryptedObjectsStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type SseKmsEncryptedObjectsStatus =
    /// <c>Enabled</c>
    | Enabled
    /// <c>Disabled</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | SseKmsEncryptedObjectsStatus.Enabled -> "Enabled"
        | SseKmsEncryptedObjectsStatus.Disabled -> "Disabled"
        | SseKmsEncryptedObjectsStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : SseKmsEncryptedObjectsStatus =
        match value with
        | "Enabled" -> SseKmsEncryptedObjectsStatus.Enabled
        | "Disabled" -> SseKmsEncryptedObjectsStatus.Disabled
        | other -> SseKmsEncryptedObjectsStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : SseKmsEncryptedObjectsStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> SseKmsEncryptedObjectsStatus.Enabled
        | 1 -> SseKmsEncryptedObjectsStatus.Disabled
        | _ -> SseKmsEncryptedObjectsStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>SseKmsEncryptedObjects</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SseKmsEncryptedObjects</summary>
[<NoComparison>]
type SseKmsEncryptedObjects =
    {
        /// <summary>Required.</summary>
        Status: SseKmsEncryptedObjectsStatus
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SseKmsEncryptedObjects) : unit =
        let ms = s.Members
        w.String(ms[0], x.Status.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : SseKmsEncryptedObjects =
        let ms = s.Members
        let mutable f0 = SseKmsEncryptedObjectsStatus.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- SseKmsEncryptedObjectsStatus.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Status = f0 }

/// <summary>S3's <c>SourceSelectionCriteria</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SourceSelectionCriteria</summary>
[<NoComparison>]
type SourceSelectionCriteria =
    {
        SseKmsEncryptedObjects: SseKmsEncryptedObjects option
        ReplicaModifications: ReplicaModifications option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SourceSelectionCriteria) : unit =
        let ms = s.Members
        match x.SseKmsEncryptedObjects with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            SseKmsEncryptedObjects.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.ReplicaModifications with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ReplicaModifications.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SourceSelectionCriteria =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(SseKmsEncryptedObjects.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(ReplicaModifications.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { SseKmsEncryptedObjects = f0
          ReplicaModifications = f1 }

/// <summary>S3's <c>ReplicationRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationRule</summary>
[<NoComparison>]
type ReplicationRule =
    {
        ID: string option
        Priority: int option
        /// <summary>Deprecated by AWS.</summary>
        Prefix: string option
        Filter: ReplicationRuleFilter option
        /// <summary>Required.</summary>
        Status: ReplicationRuleStatus
        SourceSelectionCriteria: SourceSelectionCriteria option
        ExistingObjectReplication: ExistingObjectReplication option
        /// <summary>Required.</summary>
        Destination: Destination
        DeleteMarkerReplication: DeleteMarkerReplication option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationRule) : unit =
        let ms = s.Members
        match x.ID with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Priority with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.Prefix with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Filter with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ReplicationRuleFilter.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        w.String(ms[4], x.Status.WireValue)
        match x.SourceSelectionCriteria with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            SourceSelectionCriteria.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.ExistingObjectReplication with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            ExistingObjectReplication.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        let inner0 = w.BeginStructure(ms[7])
        Destination.Write(inner0, ms[7].Target, x.Destination)
        inner0.EndStructure(ms[7])
        match x.DeleteMarkerReplication with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            DeleteMarkerReplication.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ReplicationRuleStatus.Unknown ""
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = ValueNone
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(ReplicationRuleFilter.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- ReplicationRuleStatus.ReadChoice(r, ms[4])
            | 5 ->
                f5 <- Some(SourceSelectionCriteria.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(ExistingObjectReplication.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- ValueSome(Destination.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(DeleteMarkerReplication.Read(r.Structure(ms[8]), ms[8].Target))
            | _ -> ()
            next <- r.Next s
        { ID = f0
          Priority = f1
          Prefix = f2
          Filter = f3
          Status = f4
          SourceSelectionCriteria = f5
          ExistingObjectReplication = f6
          Destination = (match f7 with ValueSome v -> v | ValueNone -> Destination.Read(EmptyReader.Instance, ms[7].Target))
          DeleteMarkerReplication = f8 }

/// <summary>S3's <c>ReplicationConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ReplicationConfiguration</summary>
[<NoComparison>]
type ReplicationConfiguration =
    {
        /// <summary>Required.</summary>
        Role: string
        /// <summary>
        /// Required.
        /// On the wire: <c>Rule</c>.
        /// </summary>
        Rules: ReplicationRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Role)
        let inner0 = w.BeginList(ms[1], List.length x.Rules)
        let element0 = ms[1].Target.Element
        for item0 in x.Rules do
            let inner1 = inner0.BeginStructure(element0)
            ReplicationRule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationConfiguration =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<ReplicationRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicationRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Role = f0
          Rules = f1.Close() }

/// <summary><c>RequestCharged</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type RequestCharged =
    /// <c>requester</c>
    | Requester
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | RequestCharged.Requester -> "requester"
        | RequestCharged.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : RequestCharged =
        match value with
        | "requester" -> RequestCharged.Requester
        | other -> RequestCharged.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : RequestCharged =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> RequestCharged.Requester
        | _ -> RequestCharged.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>RequestPayer</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type RequestPayer =
    /// <c>requester</c>
    | Requester
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | RequestPayer.Requester -> "requester"
        | RequestPayer.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : RequestPayer =
        match value with
        | "requester" -> RequestPayer.Requester
        | other -> RequestPayer.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : RequestPayer =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> RequestPayer.Requester
        | _ -> RequestPayer.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>RequestPaymentConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RequestPaymentConfiguration</summary>
[<NoComparison>]
type RequestPaymentConfiguration =
    {
        /// <summary>Required.</summary>
        Payer: Payer
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RequestPaymentConfiguration) : unit =
        let ms = s.Members
        w.String(ms[0], x.Payer.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : RequestPaymentConfiguration =
        let ms = s.Members
        let mutable f0 = Payer.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Payer.ReadChoice(r, ms[0])
            | _ -> ()
            next <- r.Next s
        { Payer = f0 }

/// <summary>S3's <c>RequestProgress</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RequestProgress</summary>
[<NoComparison>]
type RequestProgress =
    {
        Enabled: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RequestProgress) : unit =
        let ms = s.Members
        match x.Enabled with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RequestProgress =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Enabled = f0 }

/// <summary><c>RestoreRequestType</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type RestoreRequestType =
    /// <c>SELECT</c>
    | Select
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | RestoreRequestType.Select -> "SELECT"
        | RestoreRequestType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : RestoreRequestType =
        match value with
        | "SELECT" -> RestoreRequestType.Select
        | other -> RestoreRequestType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : RestoreRequestType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> RestoreRequestType.Select
        | _ -> RestoreRequestType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's <c>SelectParameters</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectParameters</summary>
[<NoComparison>]
type SelectParameters =
    {
        /// <summary>Required.</summary>
        InputSerialization: InputSerialization
        /// <summary>Required.</summary>
        ExpressionType: ExpressionType
        /// <summary>Required.</summary>
        Expression: string
        /// <summary>Required.</summary>
        OutputSerialization: OutputSerialization
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SelectParameters) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        InputSerialization.Write(inner0, ms[0].Target, x.InputSerialization)
        inner0.EndStructure(ms[0])
        w.String(ms[1], x.ExpressionType.WireValue)
        w.String(ms[2], x.Expression)
        let inner0 = w.BeginStructure(ms[3])
        OutputSerialization.Write(inner0, ms[3].Target, x.OutputSerialization)
        inner0.EndStructure(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : SelectParameters =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable f1 = ExpressionType.Unknown ""
        let mutable f2 = ""
        let mutable f3 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(InputSerialization.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- ExpressionType.ReadChoice(r, ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- ValueSome(OutputSerialization.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { InputSerialization = (match f0 with ValueSome v -> v | ValueNone -> InputSerialization.Read(EmptyReader.Instance, ms[0].Target))
          ExpressionType = f1
          Expression = f2
          OutputSerialization = (match f3 with ValueSome v -> v | ValueNone -> OutputSerialization.Read(EmptyReader.Instance, ms[3].Target)) }

/// <summary>S3's <c>RestoreRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreRequest</summary>
[<NoComparison>]
type RestoreRequest =
    {
        Days: int option
        GlacierJobParameters: GlacierJobParameters option
        Type: RestoreRequestType option
        Tier: Tier option
        Description: string option
        SelectParameters: SelectParameters option
        OutputLocation: OutputLocation option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreRequest) : unit =
        let ms = s.Members
        match x.Days with
        | Some v ->
            w.Integer(ms[0], v)
        | None -> ()
        match x.GlacierJobParameters with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            GlacierJobParameters.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Type with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.Tier with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.Description with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.SelectParameters with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            SelectParameters.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.OutputLocation with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            OutputLocation.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreRequest =
        let ms = s.Members
        let mutable f0 = None
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
                f0 <- Some(r.Integer(ms[0]))
            | 1 ->
                f1 <- Some(GlacierJobParameters.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Choices.some(RestoreRequestType.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Choices.some(Tier.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(SelectParameters.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(OutputLocation.Read(r.Structure(ms[6]), ms[6].Target))
            | _ -> ()
            next <- r.Next s
        { Days = f0
          GlacierJobParameters = f1
          Type = f2
          Tier = f3
          Description = f4
          SelectParameters = f5
          OutputLocation = f6 }

/// <summary>S3's <c>RoutingRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RoutingRule</summary>
[<NoComparison>]
type RoutingRule =
    {
        Condition: Condition option
        /// <summary>Required.</summary>
        Redirect: Redirect
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RoutingRule) : unit =
        let ms = s.Members
        match x.Condition with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Condition.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        let inner0 = w.BeginStructure(ms[1])
        Redirect.Write(inner0, ms[1].Target, x.Redirect)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : RoutingRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Condition.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- ValueSome(Redirect.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Condition = f0
          Redirect = (match f1 with ValueSome v -> v | ValueNone -> Redirect.Read(EmptyReader.Instance, ms[1].Target)) }

/// <summary>S3's <c>ScanRange</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ScanRange</summary>
[<NoComparison>]
type ScanRange =
    {
        Start: int64 option
        End: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ScanRange) : unit =
        let ms = s.Members
        match x.Start with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.End with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ScanRange =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Start = f0
          End = f1 }

/// <summary>S3's <c>Stats</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Stats</summary>
[<NoComparison>]
type Stats =
    {
        BytesScanned: int64 option
        BytesProcessed: int64 option
        BytesReturned: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Stats) : unit =
        let ms = s.Members
        match x.BytesScanned with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.BytesProcessed with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.BytesReturned with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Stats =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | _ -> ()
            next <- r.Next s
        { BytesScanned = f0
          BytesProcessed = f1
          BytesReturned = f2 }

/// <summary>S3's <c>StatsEvent</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/StatsEvent</summary>
[<NoComparison>]
type StatsEvent =
    {
        Details: Stats option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StatsEvent) : unit =
        let ms = s.Members
        match x.Details with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            Stats.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : StatsEvent =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(Stats.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Details = f0 }

/// <summary><c>SelectObjectContentEventStream</c>: an event, one of these.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectObjectContentEventStream" />
[<NoComparison>]
type SelectObjectContentEventStream =
    | Records of RecordsEvent
    | Stats of StatsEvent
    | Progress of ProgressEvent
    | Cont of ContinuationEvent
    | End of EndEvent
    /// A member that the model does not know.
    | Unknown of name: string * value: Document

    static member internal Write(w: ShapeWriter, s: Schema, x: SelectObjectContentEventStream) : unit =
        let ms = s.Members
        match x with
        | SelectObjectContentEventStream.Records v ->
            let inner0 = w.BeginStructure(ms[0])
            RecordsEvent.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | SelectObjectContentEventStream.Stats v ->
            let inner0 = w.BeginStructure(ms[1])
            StatsEvent.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | SelectObjectContentEventStream.Progress v ->
            let inner0 = w.BeginStructure(ms[2])
            ProgressEvent.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | SelectObjectContentEventStream.Cont v ->
            let inner0 = w.BeginStructure(ms[3])
            ContinuationEvent.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | SelectObjectContentEventStream.End v ->
            let inner0 = w.BeginStructure(ms[4])
            EndEvent.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | SelectObjectContentEventStream.Unknown(name, value) -> w.Unknown(name, value)

    static member internal Read(r: ShapeReader, s: Schema) : SelectObjectContentEventStream =
        let ms = s.Members
        let mutable result = Unchecked.defaultof<SelectObjectContentEventStream>
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                result <- SelectObjectContentEventStream.Records(RecordsEvent.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                result <- SelectObjectContentEventStream.Stats(StatsEvent.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                result <- SelectObjectContentEventStream.Progress(ProgressEvent.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                result <- SelectObjectContentEventStream.Cont(ContinuationEvent.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                result <- SelectObjectContentEventStream.End(EndEvent.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> result <- SelectObjectContentEventStream.Unknown(r.UnknownName, r.Document())
            next <- r.Next s
        // Nothing at all is no member either.
        if obj.ReferenceEquals(result, null) then SelectObjectContentEventStream.Unknown("", Document.Null) else result

/// <summary>S3's <c>ServerSideEncryptionByDefault</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ServerSideEncryptionByDefault</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type ServerSideEncryptionByDefault =
    {
        /// <summary>Required.</summary>
        SSEAlgorithm: ServerSideEncryption
        /// <summary>Sensitive.</summary>
        KMSMasterKeyID: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ServerSideEncryptionByDefault) : unit =
        let ms = s.Members
        w.String(ms[0], x.SSEAlgorithm.WireValue)
        match x.KMSMasterKeyID with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ServerSideEncryptionByDefault =
        let ms = s.Members
        let mutable f0 = ServerSideEncryption.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ServerSideEncryption.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { SSEAlgorithm = f0
          KMSMasterKeyID = f1 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "ServerSideEncryptionByDefault (holds secrets)"
    override this.ToString() : string = this.Display

/// <summary>S3's <c>ServerSideEncryptionRule</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ServerSideEncryptionRule</summary>
[<NoComparison>]
type ServerSideEncryptionRule =
    {
        ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault option
        BucketKeyEnabled: bool option
        BlockedEncryptionTypes: BlockedEncryptionTypes option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ServerSideEncryptionRule) : unit =
        let ms = s.Members
        match x.ApplyServerSideEncryptionByDefault with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ServerSideEncryptionByDefault.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.BucketKeyEnabled with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()
        match x.BlockedEncryptionTypes with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            BlockedEncryptionTypes.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ServerSideEncryptionRule =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ServerSideEncryptionByDefault.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | 2 ->
                f2 <- Some(BlockedEncryptionTypes.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { ApplyServerSideEncryptionByDefault = f0
          BucketKeyEnabled = f1
          BlockedEncryptionTypes = f2 }

/// <summary>S3's <c>ServerSideEncryptionConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ServerSideEncryptionConfiguration</summary>
[<NoComparison>]
type ServerSideEncryptionConfiguration =
    {
        /// <summary>
        /// Required.
        /// On the wire: <c>Rule</c>.
        /// </summary>
        Rules: ServerSideEncryptionRule list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ServerSideEncryptionConfiguration) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Rules)
        let element0 = ms[0].Target.Element
        for item0 in x.Rules do
            let inner1 = inner0.BeginStructure(element0)
            ServerSideEncryptionRule.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : ServerSideEncryptionConfiguration =
        let ms = s.Members
        let mutable f0 = ListCollector<ServerSideEncryptionRule>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ServerSideEncryptionRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Rules = f0.Close() }

/// <summary>S3's <c>SessionCredentials</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SessionCredentials</summary>
[<NoComparison; StructuredFormatDisplay("{Display}")>]
type SessionCredentials =
    {
        /// <summary>Required.</summary>
        AccessKeyId: string
        /// <summary>
        /// Required.
        /// Sensitive.
        /// </summary>
        SecretAccessKey: string
        /// <summary>
        /// Required.
        /// Sensitive.
        /// </summary>
        SessionToken: string
        /// <summary>Required.</summary>
        Expiration: DateTimeOffset
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SessionCredentials) : unit =
        let ms = s.Members
        w.String(ms[0], x.AccessKeyId)
        w.String(ms[1], x.SecretAccessKey)
        w.String(ms[2], x.SessionToken)
        w.Timestamp(ms[3], x.Expiration)

    static member internal Read(r: ShapeReader, s: Schema) : SessionCredentials =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = DateTimeOffset.MinValue
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
                f3 <- r.Timestamp(ms[3])
            | _ -> ()
            next <- r.Next s
        { AccessKeyId = f0
          SecretAccessKey = f1
          SessionToken = f2
          Expiration = f3 }

    /// Members that the model calls sensitive are not shown.
    member _.Display: string = "SessionCredentials (holds secrets)"
    override this.ToString() : string = this.Display

/// <summary><c>SessionMode</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type SessionMode =
    /// <c>ReadOnly</c>
    | ReadOnly
    /// <c>ReadWrite</c>
    | ReadWrite
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | SessionMode.ReadOnly -> "ReadOnly"
        | SessionMode.ReadWrite -> "ReadWrite"
        | SessionMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : SessionMode =
        match value with
        | "ReadOnly" -> SessionMode.ReadOnly
        | "ReadWrite" -> SessionMode.ReadWrite
        | other -> SessionMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : SessionMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> SessionMode.ReadOnly
        | 1 -> SessionMode.ReadWrite
        | _ -> SessionMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>TaggingDirective</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TaggingDirective =
    /// <c>COPY</c>
    | Copy
    /// <c>REPLACE</c>
    | Replace
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TaggingDirective.Copy -> "COPY"
        | TaggingDirective.Replace -> "REPLACE"
        | TaggingDirective.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TaggingDirective =
        match value with
        | "COPY" -> TaggingDirective.Copy
        | "REPLACE" -> TaggingDirective.Replace
        | other -> TaggingDirective.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TaggingDirective =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TaggingDirective.Copy
        | 1 -> TaggingDirective.Replace
        | _ -> TaggingDirective.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's error <c>TooManyParts</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/TooManyParts</summary>
[<Struct; NoComparison>]
type TooManyParts =
    static member internal Write(_: ShapeWriter, _: Schema, _: TooManyParts) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : TooManyParts =
        while r.Next s >= 0 do ()
        TooManyParts()

/// <summary><c>TransitionDefaultMinimumObjectSize</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TransitionDefaultMinimumObjectSize =
    /// <c>varies_by_storage_class</c>
    | VariesByStorageClass
    /// <c>all_storage_classes_128K</c>
    | AllStorageClasses128k
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TransitionDefaultMinimumObjectSize.VariesByStorageClass -> "varies_by_storage_class"
        | TransitionDefaultMinimumObjectSize.AllStorageClasses128k -> "all_storage_classes_128K"
        | TransitionDefaultMinimumObjectSize.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TransitionDefaultMinimumObjectSize =
        match value with
        | "varies_by_storage_class" -> TransitionDefaultMinimumObjectSize.VariesByStorageClass
        | "all_storage_classes_128K" -> TransitionDefaultMinimumObjectSize.AllStorageClasses128k
        | other -> TransitionDefaultMinimumObjectSize.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TransitionDefaultMinimumObjectSize =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TransitionDefaultMinimumObjectSize.VariesByStorageClass
        | 1 -> TransitionDefaultMinimumObjectSize.AllStorageClasses128k
        | _ -> TransitionDefaultMinimumObjectSize.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>S3's error <c>UnsupportedMediaType</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UnsupportedMediaType</summary>
[<Struct; NoComparison>]
type UnsupportedMediaType =
    static member internal Write(_: ShapeWriter, _: Schema, _: UnsupportedMediaType) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UnsupportedMediaType =
        while r.Next s >= 0 do ()
        UnsupportedMediaType()

/// <summary>S3's <c>VersioningConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/VersioningConfiguration</summary>
[<NoComparison>]
type VersioningConfiguration =
    {
        /// <summary>On the wire: <c>MfaDelete</c>.</summary>
        MFADelete: MFADelete option
        Status: BucketVersioningStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VersioningConfiguration) : unit =
        let ms = s.Members
        match x.MFADelete with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Status with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : VersioningConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(MFADelete.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(BucketVersioningStatus.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { MFADelete = f0
          Status = f1 }

/// <summary>S3's <c>WebsiteConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/WebsiteConfiguration</summary>
[<NoComparison>]
type WebsiteConfiguration =
    {
        ErrorDocument: ErrorDocument option
        IndexDocument: IndexDocument option
        RedirectAllRequestsTo: RedirectAllRequestsTo option
        RoutingRules: RoutingRule list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: WebsiteConfiguration) : unit =
        let ms = s.Members
        match x.ErrorDocument with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ErrorDocument.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.IndexDocument with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            IndexDocument.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.RedirectAllRequestsTo with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            RedirectAllRequestsTo.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.RoutingRules with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                RoutingRule.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : WebsiteConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<RoutingRule>()
        let mutable has3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ErrorDocument.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(IndexDocument.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(RedirectAllRequestsTo.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<RoutingRule>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(RoutingRule.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { ErrorDocument = f0
          IndexDocument = f1
          RedirectAllRequestsTo = f2
          RoutingRules = (if has3 then Some(f3.Close()) else None) }

