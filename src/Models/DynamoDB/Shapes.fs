// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary><c>ApproximateCreationDateTimePrecision</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ApproximateCreationDateTimePrecision =
    /// <c>MILLISECOND</c>
    | Millisecond
    /// <c>MICROSECOND</c>
    | Microsecond
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ApproximateCreationDateTimePrecision.Millisecond -> "MILLISECOND"
        | ApproximateCreationDateTimePrecision.Microsecond -> "MICROSECOND"
        | ApproximateCreationDateTimePrecision.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ApproximateCreationDateTimePrecision =
        match value with
        | "MILLISECOND" -> ApproximateCreationDateTimePrecision.Millisecond
        | "MICROSECOND" -> ApproximateCreationDateTimePrecision.Microsecond
        | other -> ApproximateCreationDateTimePrecision.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ApproximateCreationDateTimePrecision =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ApproximateCreationDateTimePrecision.Millisecond
        | 1 -> ApproximateCreationDateTimePrecision.Microsecond
        | _ -> ApproximateCreationDateTimePrecision.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ArchivalSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ArchivalSummary</summary>
[<NoComparison>]
type ArchivalSummary =
    {
        ArchivalDateTime: DateTimeOffset option
        ArchivalReason: string option
        /// <summary>37 to 1024 characters.</summary>
        ArchivalBackupArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ArchivalSummary) : unit =
        let ms = s.Members
        match x.ArchivalDateTime with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.ArchivalReason with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ArchivalBackupArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ArchivalSummary =
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { ArchivalDateTime = f0
          ArchivalReason = f1
          ArchivalBackupArn = f2 }

/// <summary><c>AttributeAction</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type AttributeAction =
    /// <c>ADD</c>
    | Add
    /// <c>PUT</c>
    | Put
    /// <c>DELETE</c>
    | Delete
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | AttributeAction.Add -> "ADD"
        | AttributeAction.Put -> "PUT"
        | AttributeAction.Delete -> "DELETE"
        | AttributeAction.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : AttributeAction =
        match value with
        | "ADD" -> AttributeAction.Add
        | "PUT" -> AttributeAction.Put
        | "DELETE" -> AttributeAction.Delete
        | other -> AttributeAction.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : AttributeAction =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> AttributeAction.Add
        | 1 -> AttributeAction.Put
        | 2 -> AttributeAction.Delete
        | _ -> AttributeAction.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ScalarAttributeType</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ScalarAttributeType =
    /// <c>S</c>
    | S
    /// <c>N</c>
    | N
    /// <c>B</c>
    | B
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ScalarAttributeType.S -> "S"
        | ScalarAttributeType.N -> "N"
        | ScalarAttributeType.B -> "B"
        | ScalarAttributeType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ScalarAttributeType =
        match value with
        | "S" -> ScalarAttributeType.S
        | "N" -> ScalarAttributeType.N
        | "B" -> ScalarAttributeType.B
        | other -> ScalarAttributeType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ScalarAttributeType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ScalarAttributeType.S
        | 1 -> ScalarAttributeType.N
        | 2 -> ScalarAttributeType.B
        | _ -> ScalarAttributeType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>AttributeDefinition</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AttributeDefinition</summary>
[<NoComparison>]
type AttributeDefinition =
    {
        /// <summary>
        /// Required.
        /// 1 to 255 characters.
        /// </summary>
        AttributeName: string
        /// <summary>Required.</summary>
        AttributeType: ScalarAttributeType
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AttributeDefinition) : unit =
        let ms = s.Members
        w.String(ms[0], x.AttributeName)
        w.String(ms[1], x.AttributeType.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : AttributeDefinition =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ScalarAttributeType.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ScalarAttributeType.ReadChoice(r, ms[1])
            | _ -> ()
            next <- r.Next s
        { AttributeName = f0
          AttributeType = f1 }

/// <summary><c>AttributeValue</c>: exactly one of its members.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AttributeValue" />
[<NoComparison>]
type AttributeValue =
    | S of string
    | N of string
    | B of byte[]
    | SS of string list
    | NS of string list
    | BS of byte[] list
    | M of Dict<string, AttributeValue>
    | L of AttributeValue list
    | NULL of bool
    | BOOL of bool
    /// A member that the model does not know.
    | Unknown of name: string * value: Document

    static member internal Write(w: ShapeWriter, s: Schema, x: AttributeValue) : unit =
        let ms = s.Members
        match x with
        | AttributeValue.S v ->
            w.String(ms[0], v)
        | AttributeValue.N v ->
            w.String(ms[1], v)
        | AttributeValue.B v ->
            w.Blob(ms[2], v)
        | AttributeValue.SS v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[3])
        | AttributeValue.NS v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[4])
        | AttributeValue.BS v ->
            let inner0 = w.BeginList(ms[5], List.length v)
            let element0 = ms[5].Target.Element
            for item0 in v do
                inner0.Blob(element0, item0)
            inner0.EndList(ms[5])
        | AttributeValue.M v ->
            let inner0 = w.BeginMap(ms[6], v.Count)
            let value0 = ms[6].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[6], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[6])
        | AttributeValue.L v ->
            let inner0 = w.BeginList(ms[7], List.length v)
            let element0 = ms[7].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeValue.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[7])
        | AttributeValue.NULL v ->
            w.Boolean(ms[8], v)
        | AttributeValue.BOOL v ->
            w.Boolean(ms[9], v)
        | AttributeValue.Unknown(name, value) -> w.Unknown(name, value)

    static member internal Read(r: ShapeReader, s: Schema) : AttributeValue =
        let ms = s.Members
        let mutable result = Unchecked.defaultof<AttributeValue>
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                result <- AttributeValue.S(r.String(ms[0]))
            | 1 ->
                result <- AttributeValue.N(r.String(ms[1]))
            | 2 ->
                result <- AttributeValue.B(r.Blob(ms[2]))
            | 3 ->
                let mutable list0 = ListCollector<string>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    list0.Add(inner0.String(element0))
                result <- AttributeValue.SS(list0.Close())
            | 4 ->
                let mutable list0 = ListCollector<string>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    list0.Add(inner0.String(element0))
                result <- AttributeValue.NS(list0.Close())
            | 5 ->
                let mutable list0 = ListCollector<byte[]>()
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    list0.Add(inner0.Blob(element0))
                result <- AttributeValue.BS(list0.Close())
            | 6 ->
                let mutable map0 = DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[6])
                let value0 = ms[6].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[6]) with
                    | null -> more0 <- false
                    | key0 ->
                        map0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
                result <- AttributeValue.M(map0.Close())
            | 7 ->
                let mutable list0 = ListCollector<AttributeValue>()
                let inner0 = r.List(ms[7])
                let element0 = ms[7].Target.Element
                while inner0.NextElement(ms[7]) do
                    list0.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
                result <- AttributeValue.L(list0.Close())
            | 8 ->
                result <- AttributeValue.NULL(r.Boolean(ms[8]))
            | 9 ->
                result <- AttributeValue.BOOL(r.Boolean(ms[9]))
            | _ -> result <- AttributeValue.Unknown(r.UnknownName, r.Document())
            next <- r.Next s
        // Nothing at all is no member either.
        if obj.ReferenceEquals(result, null) then AttributeValue.Unknown("", Document.Null) else result

/// <summary>DynamoDB's <c>AttributeValueUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AttributeValueUpdate</summary>
[<NoComparison>]
type AttributeValueUpdate =
    {
        Value: AttributeValue option
        Action: AttributeAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AttributeValueUpdate) : unit =
        let ms = s.Members
        match x.Value with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            AttributeValue.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Action with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AttributeValueUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(AttributeValue.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Choices.some(AttributeAction.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Value = f0
          Action = f1 }

/// <summary>DynamoDB's <c>AutoScalingTargetTrackingScalingPolicyConfigurationDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingTargetTrackingScalingPolicyConfigurationDescription</summary>
[<NoComparison>]
type AutoScalingTargetTrackingScalingPolicyConfigurationDescription =
    {
        DisableScaleIn: bool option
        ScaleInCooldown: int option
        ScaleOutCooldown: int option
        /// <summary>Required.</summary>
        TargetValue: float
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingTargetTrackingScalingPolicyConfigurationDescription) : unit =
        let ms = s.Members
        match x.DisableScaleIn with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.ScaleInCooldown with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.ScaleOutCooldown with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        w.Double(ms[3], x.TargetValue)

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingTargetTrackingScalingPolicyConfigurationDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = 0.0
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                f3 <- r.Double(ms[3])
            | _ -> ()
            next <- r.Next s
        { DisableScaleIn = f0
          ScaleInCooldown = f1
          ScaleOutCooldown = f2
          TargetValue = f3 }

/// <summary>DynamoDB's <c>AutoScalingPolicyDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingPolicyDescription</summary>
[<NoComparison>]
type AutoScalingPolicyDescription =
    {
        /// <summary>
        /// 1 to 256 characters.
        /// Pattern <c>\p{Print}+</c>.
        /// </summary>
        PolicyName: string option
        TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingPolicyDescription) : unit =
        let ms = s.Members
        match x.PolicyName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.TargetTrackingScalingPolicyConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AutoScalingTargetTrackingScalingPolicyConfigurationDescription.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingPolicyDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(AutoScalingTargetTrackingScalingPolicyConfigurationDescription.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { PolicyName = f0
          TargetTrackingScalingPolicyConfiguration = f1 }

/// <summary>DynamoDB's <c>AutoScalingTargetTrackingScalingPolicyConfigurationUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingTargetTrackingScalingPolicyConfigurationUpdate</summary>
[<NoComparison>]
type AutoScalingTargetTrackingScalingPolicyConfigurationUpdate =
    {
        DisableScaleIn: bool option
        ScaleInCooldown: int option
        ScaleOutCooldown: int option
        /// <summary>Required.</summary>
        TargetValue: float
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) : unit =
        let ms = s.Members
        match x.DisableScaleIn with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.ScaleInCooldown with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.ScaleOutCooldown with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        w.Double(ms[3], x.TargetValue)

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingTargetTrackingScalingPolicyConfigurationUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = 0.0
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Boolean(ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                f3 <- r.Double(ms[3])
            | _ -> ()
            next <- r.Next s
        { DisableScaleIn = f0
          ScaleInCooldown = f1
          ScaleOutCooldown = f2
          TargetValue = f3 }

/// <summary>DynamoDB's <c>AutoScalingPolicyUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingPolicyUpdate</summary>
[<NoComparison>]
type AutoScalingPolicyUpdate =
    {
        /// <summary>
        /// 1 to 256 characters.
        /// Pattern <c>\p{Print}+</c>.
        /// </summary>
        PolicyName: string option
        /// <summary>Required.</summary>
        TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingPolicyUpdate) : unit =
        let ms = s.Members
        match x.PolicyName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        let inner0 = w.BeginStructure(ms[1])
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.Write(inner0, ms[1].Target, x.TargetTrackingScalingPolicyConfiguration)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingPolicyUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ValueSome(AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { PolicyName = f0
          TargetTrackingScalingPolicyConfiguration = (match f1 with ValueSome v -> v | ValueNone -> AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.Read(EmptyReader.Instance, ms[1].Target)) }

/// <summary>DynamoDB's <c>AutoScalingSettingsDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingSettingsDescription</summary>
[<NoComparison>]
type AutoScalingSettingsDescription =
    {
        /// <summary>at least 1.</summary>
        MinimumUnits: int64 option
        /// <summary>at least 1.</summary>
        MaximumUnits: int64 option
        AutoScalingDisabled: bool option
        AutoScalingRoleArn: string option
        ScalingPolicies: AutoScalingPolicyDescription list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingSettingsDescription) : unit =
        let ms = s.Members
        match x.MinimumUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.MaximumUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.AutoScalingDisabled with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.AutoScalingRoleArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        if not x.ScalingPolicies.IsEmpty then
            let inner0 = w.BeginList(ms[4], List.length x.ScalingPolicies)
            let element0 = ms[4].Target.Element
            for item0 in x.ScalingPolicies do
                let inner1 = inner0.BeginStructure(element0)
                AutoScalingPolicyDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingSettingsDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<AutoScalingPolicyDescription>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- ListCollector<AutoScalingPolicyDescription>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(AutoScalingPolicyDescription.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { MinimumUnits = f0
          MaximumUnits = f1
          AutoScalingDisabled = f2
          AutoScalingRoleArn = f3
          ScalingPolicies = f4.Close() }

/// <summary>DynamoDB's <c>AutoScalingSettingsUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/AutoScalingSettingsUpdate</summary>
[<NoComparison>]
type AutoScalingSettingsUpdate =
    {
        /// <summary>at least 1.</summary>
        MinimumUnits: int64 option
        /// <summary>at least 1.</summary>
        MaximumUnits: int64 option
        AutoScalingDisabled: bool option
        /// <summary>
        /// 1 to 1600 characters.
        /// Pattern <c>[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*</c>.
        /// </summary>
        AutoScalingRoleArn: string option
        ScalingPolicyUpdate: AutoScalingPolicyUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AutoScalingSettingsUpdate) : unit =
        let ms = s.Members
        match x.MinimumUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.MaximumUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.AutoScalingDisabled with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.AutoScalingRoleArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ScalingPolicyUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            AutoScalingPolicyUpdate.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : AutoScalingSettingsUpdate =
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
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(AutoScalingPolicyUpdate.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { MinimumUnits = f0
          MaximumUnits = f1
          AutoScalingDisabled = f2
          AutoScalingRoleArn = f3
          ScalingPolicyUpdate = f4 }

/// <summary><c>BackupStatus</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BackupStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>DELETED</c>
    | Deleted
    /// <c>AVAILABLE</c>
    | Available
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BackupStatus.Creating -> "CREATING"
        | BackupStatus.Deleted -> "DELETED"
        | BackupStatus.Available -> "AVAILABLE"
        | BackupStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BackupStatus =
        match value with
        | "CREATING" -> BackupStatus.Creating
        | "DELETED" -> BackupStatus.Deleted
        | "AVAILABLE" -> BackupStatus.Available
        | other -> BackupStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BackupStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BackupStatus.Creating
        | 1 -> BackupStatus.Deleted
        | 2 -> BackupStatus.Available
        | _ -> BackupStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>BackupType</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BackupType =
    /// <c>USER</c>
    | User
    /// <c>SYSTEM</c>
    | System
    /// <c>AWS_BACKUP</c>
    | AwsBackup
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BackupType.User -> "USER"
        | BackupType.System -> "SYSTEM"
        | BackupType.AwsBackup -> "AWS_BACKUP"
        | BackupType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BackupType =
        match value with
        | "USER" -> BackupType.User
        | "SYSTEM" -> BackupType.System
        | "AWS_BACKUP" -> BackupType.AwsBackup
        | other -> BackupType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BackupType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BackupType.User
        | 1 -> BackupType.System
        | 2 -> BackupType.AwsBackup
        | _ -> BackupType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>BackupDetails</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupDetails</summary>
[<NoComparison>]
type BackupDetails =
    {
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        BackupArn: string
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        BackupName: string
        /// <summary>at least 0.</summary>
        BackupSizeBytes: int64 option
        /// <summary>Required.</summary>
        BackupStatus: BackupStatus
        /// <summary>Required.</summary>
        BackupType: BackupType
        /// <summary>Required.</summary>
        BackupCreationDateTime: DateTimeOffset
        BackupExpiryDateTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BackupDetails) : unit =
        let ms = s.Members
        w.String(ms[0], x.BackupArn)
        w.String(ms[1], x.BackupName)
        match x.BackupSizeBytes with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        w.String(ms[3], x.BackupStatus.WireValue)
        w.String(ms[4], x.BackupType.WireValue)
        w.Timestamp(ms[5], x.BackupCreationDateTime)
        match x.BackupExpiryDateTime with
        | Some v ->
            w.Timestamp(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BackupDetails =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = BackupStatus.Unknown ""
        let mutable f4 = BackupType.Unknown ""
        let mutable f5 = DateTimeOffset.MinValue
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- BackupStatus.ReadChoice(r, ms[3])
            | 4 ->
                f4 <- BackupType.ReadChoice(r, ms[4])
            | 5 ->
                f5 <- r.Timestamp(ms[5])
            | 6 ->
                f6 <- Some(r.Timestamp(ms[6]))
            | _ -> ()
            next <- r.Next s
        { BackupArn = f0
          BackupName = f1
          BackupSizeBytes = f2
          BackupStatus = f3
          BackupType = f4
          BackupCreationDateTime = f5
          BackupExpiryDateTime = f6 }

/// <summary><c>KeyType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type KeyType =
    /// <c>HASH</c>
    | Hash
    /// <c>RANGE</c>
    | Range
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | KeyType.Hash -> "HASH"
        | KeyType.Range -> "RANGE"
        | KeyType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : KeyType =
        match value with
        | "HASH" -> KeyType.Hash
        | "RANGE" -> KeyType.Range
        | other -> KeyType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : KeyType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> KeyType.Hash
        | 1 -> KeyType.Range
        | _ -> KeyType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>KeySchemaElement</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/KeySchemaElement</summary>
[<NoComparison>]
type KeySchemaElement =
    {
        /// <summary>
        /// Required.
        /// 1 to 255 characters.
        /// </summary>
        AttributeName: string
        /// <summary>Required.</summary>
        KeyType: KeyType
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KeySchemaElement) : unit =
        let ms = s.Members
        w.String(ms[0], x.AttributeName)
        w.String(ms[1], x.KeyType.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : KeySchemaElement =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = KeyType.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- KeyType.ReadChoice(r, ms[1])
            | _ -> ()
            next <- r.Next s
        { AttributeName = f0
          KeyType = f1 }

/// <summary>DynamoDB's <c>ProvisionedThroughput</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ProvisionedThroughput</summary>
[<NoComparison>]
type ProvisionedThroughput =
    {
        /// <summary>
        /// Required.
        /// at least 1.
        /// </summary>
        ReadCapacityUnits: int64
        /// <summary>
        /// Required.
        /// at least 1.
        /// </summary>
        WriteCapacityUnits: int64
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ProvisionedThroughput) : unit =
        let ms = s.Members
        w.Long(ms[0], x.ReadCapacityUnits)
        w.Long(ms[1], x.WriteCapacityUnits)

    static member internal Read(r: ShapeReader, s: Schema) : ProvisionedThroughput =
        let ms = s.Members
        let mutable f0 = 0L
        let mutable f1 = 0L
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.Long(ms[0])
            | 1 ->
                f1 <- r.Long(ms[1])
            | _ -> ()
            next <- r.Next s
        { ReadCapacityUnits = f0
          WriteCapacityUnits = f1 }

/// <summary>DynamoDB's <c>OnDemandThroughput</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/OnDemandThroughput</summary>
[<NoComparison>]
type OnDemandThroughput =
    {
        MaxReadRequestUnits: int64 option
        MaxWriteRequestUnits: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OnDemandThroughput) : unit =
        let ms = s.Members
        match x.MaxReadRequestUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.MaxWriteRequestUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : OnDemandThroughput =
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
        { MaxReadRequestUnits = f0
          MaxWriteRequestUnits = f1 }

/// <summary><c>BillingMode</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BillingMode =
    /// <c>PROVISIONED</c>
    | Provisioned
    /// <c>PAY_PER_REQUEST</c>
    | PayPerRequest
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BillingMode.Provisioned -> "PROVISIONED"
        | BillingMode.PayPerRequest -> "PAY_PER_REQUEST"
        | BillingMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BillingMode =
        match value with
        | "PROVISIONED" -> BillingMode.Provisioned
        | "PAY_PER_REQUEST" -> BillingMode.PayPerRequest
        | other -> BillingMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BillingMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BillingMode.Provisioned
        | 1 -> BillingMode.PayPerRequest
        | _ -> BillingMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>SourceTableDetails</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SourceTableDetails</summary>
[<NoComparison>]
type SourceTableDetails =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// Pattern <c>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}</c>.
        /// </summary>
        TableId: string
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        TableSizeBytes: int64 option
        /// <summary>
        /// Required.
        /// at least 1 elements.
        /// </summary>
        KeySchema: KeySchemaElement list
        /// <summary>Required.</summary>
        TableCreationDateTime: DateTimeOffset
        /// <summary>Required.</summary>
        ProvisionedThroughput: ProvisionedThroughput
        OnDemandThroughput: OnDemandThroughput option
        /// <summary>at least 0.</summary>
        ItemCount: int64 option
        BillingMode: BillingMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SourceTableDetails) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.TableId)
        match x.TableArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.TableSizeBytes with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        let inner0 = w.BeginList(ms[4], List.length x.KeySchema)
        let element0 = ms[4].Target.Element
        for item0 in x.KeySchema do
            let inner1 = inner0.BeginStructure(element0)
            KeySchemaElement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[4])
        w.Timestamp(ms[5], x.TableCreationDateTime)
        let inner0 = w.BeginStructure(ms[6])
        ProvisionedThroughput.Write(inner0, ms[6].Target, x.ProvisionedThroughput)
        inner0.EndStructure(ms[6])
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            OnDemandThroughput.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[8], v)
        | None -> ()
        match x.BillingMode with
        | Some v ->
            w.String(ms[9], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SourceTableDetails =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<KeySchemaElement>()
        let mutable f5 = DateTimeOffset.MinValue
        let mutable f6 = ValueNone
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
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- r.Timestamp(ms[5])
            | 6 ->
                f6 <- ValueSome(ProvisionedThroughput.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Some(OnDemandThroughput.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(r.Long(ms[8]))
            | 9 ->
                f9 <- Choices.some(BillingMode.ReadChoice(r, ms[9]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          TableId = f1
          TableArn = f2
          TableSizeBytes = f3
          KeySchema = f4.Close()
          TableCreationDateTime = f5
          ProvisionedThroughput = (match f6 with ValueSome v -> v | ValueNone -> ProvisionedThroughput.Read(EmptyReader.Instance, ms[6].Target))
          OnDemandThroughput = f7
          ItemCount = f8
          BillingMode = f9 }

/// <summary><c>ProjectionType</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ProjectionType =
    /// <c>ALL</c>
    | All
    /// <c>KEYS_ONLY</c>
    | KeysOnly
    /// <c>INCLUDE</c>
    | Include
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ProjectionType.All -> "ALL"
        | ProjectionType.KeysOnly -> "KEYS_ONLY"
        | ProjectionType.Include -> "INCLUDE"
        | ProjectionType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ProjectionType =
        match value with
        | "ALL" -> ProjectionType.All
        | "KEYS_ONLY" -> ProjectionType.KeysOnly
        | "INCLUDE" -> ProjectionType.Include
        | other -> ProjectionType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ProjectionType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ProjectionType.All
        | 1 -> ProjectionType.KeysOnly
        | 2 -> ProjectionType.Include
        | _ -> ProjectionType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>Projection</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Projection</summary>
[<NoComparison>]
type Projection =
    {
        ProjectionType: ProjectionType option
        /// <summary>1 to 20 elements.</summary>
        NonKeyAttributes: string list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Projection) : unit =
        let ms = s.Members
        match x.ProjectionType with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.NonKeyAttributes with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Projection =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<string>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ProjectionType.ReadChoice(r, ms[0]))
            | 1 ->
                has1 <- true
                f1 <- ListCollector<string>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | _ -> ()
            next <- r.Next s
        { ProjectionType = f0
          NonKeyAttributes = (if has1 then Some(f1.Close()) else None) }

/// <summary>DynamoDB's <c>LocalSecondaryIndexInfo</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/LocalSecondaryIndexInfo</summary>
[<NoComparison>]
type LocalSecondaryIndexInfo =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list
        Projection: Projection option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LocalSecondaryIndexInfo) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.KeySchema.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
            let element0 = ms[1].Target.Element
            for item0 in x.KeySchema do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Projection.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LocalSecondaryIndexInfo =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = f2 }

/// <summary>DynamoDB's <c>GlobalSecondaryIndexInfo</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndexInfo</summary>
[<NoComparison>]
type GlobalSecondaryIndexInfo =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list
        Projection: Projection option
        ProvisionedThroughput: ProvisionedThroughput option
        OnDemandThroughput: OnDemandThroughput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndexInfo) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.KeySchema.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
            let element0 = ms[1].Target.Element
            for item0 in x.KeySchema do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Projection.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ProvisionedThroughput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            OnDemandThroughput.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndexInfo =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(ProvisionedThroughput.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(OnDemandThroughput.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = f2
          ProvisionedThroughput = f3
          OnDemandThroughput = f4 }

/// <summary><c>StreamViewType</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type StreamViewType =
    /// <c>NEW_IMAGE</c>
    | NewImage
    /// <c>OLD_IMAGE</c>
    | OldImage
    /// <c>NEW_AND_OLD_IMAGES</c>
    | NewAndOldImages
    /// <c>KEYS_ONLY</c>
    | KeysOnly
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | StreamViewType.NewImage -> "NEW_IMAGE"
        | StreamViewType.OldImage -> "OLD_IMAGE"
        | StreamViewType.NewAndOldImages -> "NEW_AND_OLD_IMAGES"
        | StreamViewType.KeysOnly -> "KEYS_ONLY"
        | StreamViewType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : StreamViewType =
        match value with
        | "NEW_IMAGE" -> StreamViewType.NewImage
        | "OLD_IMAGE" -> StreamViewType.OldImage
        | "NEW_AND_OLD_IMAGES" -> StreamViewType.NewAndOldImages
        | "KEYS_ONLY" -> StreamViewType.KeysOnly
        | other -> StreamViewType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : StreamViewType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> StreamViewType.NewImage
        | 1 -> StreamViewType.OldImage
        | 2 -> StreamViewType.NewAndOldImages
        | 3 -> StreamViewType.KeysOnly
        | _ -> StreamViewType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>StreamSpecification</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/StreamSpecification</summary>
[<NoComparison>]
type StreamSpecification =
    {
        /// <summary>Required.</summary>
        StreamEnabled: bool
        StreamViewType: StreamViewType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StreamSpecification) : unit =
        let ms = s.Members
        w.Boolean(ms[0], x.StreamEnabled)
        match x.StreamViewType with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : StreamSpecification =
        let ms = s.Members
        let mutable f0 = false
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.Boolean(ms[0])
            | 1 ->
                f1 <- Choices.some(StreamViewType.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { StreamEnabled = f0
          StreamViewType = f1 }

/// <summary><c>TimeToLiveStatus</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TimeToLiveStatus =
    /// <c>ENABLING</c>
    | Enabling
    /// <c>DISABLING</c>
    | Disabling
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TimeToLiveStatus.Enabling -> "ENABLING"
        | TimeToLiveStatus.Disabling -> "DISABLING"
        | TimeToLiveStatus.Enabled -> "ENABLED"
        | TimeToLiveStatus.Disabled -> "DISABLED"
        | TimeToLiveStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TimeToLiveStatus =
        match value with
        | "ENABLING" -> TimeToLiveStatus.Enabling
        | "DISABLING" -> TimeToLiveStatus.Disabling
        | "ENABLED" -> TimeToLiveStatus.Enabled
        | "DISABLED" -> TimeToLiveStatus.Disabled
        | other -> TimeToLiveStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TimeToLiveStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TimeToLiveStatus.Enabling
        | 1 -> TimeToLiveStatus.Disabling
        | 2 -> TimeToLiveStatus.Enabled
        | 3 -> TimeToLiveStatus.Disabled
        | _ -> TimeToLiveStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>TimeToLiveDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TimeToLiveDescription</summary>
[<NoComparison>]
type TimeToLiveDescription =
    {
        TimeToLiveStatus: TimeToLiveStatus option
        /// <summary>1 to 255 characters.</summary>
        AttributeName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TimeToLiveDescription) : unit =
        let ms = s.Members
        match x.TimeToLiveStatus with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.AttributeName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TimeToLiveDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(TimeToLiveStatus.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { TimeToLiveStatus = f0
          AttributeName = f1 }

/// <summary><c>SSEStatus</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type SSEStatus =
    /// <c>ENABLING</c>
    | Enabling
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLING</c>
    | Disabling
    /// <c>DISABLED</c>
    | Disabled
    /// <c>UPDATING</c>
    | Updating
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | SSEStatus.Enabling -> "ENABLING"
        | SSEStatus.Enabled -> "ENABLED"
        | SSEStatus.Disabling -> "DISABLING"
        | SSEStatus.Disabled -> "DISABLED"
        | SSEStatus.Updating -> "UPDATING"
        | SSEStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : SSEStatus =
        match value with
        | "ENABLING" -> SSEStatus.Enabling
        | "ENABLED" -> SSEStatus.Enabled
        | "DISABLING" -> SSEStatus.Disabling
        | "DISABLED" -> SSEStatus.Disabled
        | "UPDATING" -> SSEStatus.Updating
        | other -> SSEStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : SSEStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> SSEStatus.Enabling
        | 1 -> SSEStatus.Enabled
        | 2 -> SSEStatus.Disabling
        | 3 -> SSEStatus.Disabled
        | 4 -> SSEStatus.Updating
        | _ -> SSEStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>SSEType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type SSEType =
    /// <c>AES256</c>
    | Aes256
    /// <c>KMS</c>
    | Kms
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | SSEType.Aes256 -> "AES256"
        | SSEType.Kms -> "KMS"
        | SSEType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : SSEType =
        match value with
        | "AES256" -> SSEType.Aes256
        | "KMS" -> SSEType.Kms
        | other -> SSEType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : SSEType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> SSEType.Aes256
        | 1 -> SSEType.Kms
        | _ -> SSEType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>SSEDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SSEDescription</summary>
[<NoComparison>]
type SSEDescription =
    {
        Status: SSEStatus option
        SSEType: SSEType option
        KMSMasterKeyArn: string option
        InaccessibleEncryptionDateTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SSEDescription) : unit =
        let ms = s.Members
        match x.Status with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.SSEType with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.KMSMasterKeyArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.InaccessibleEncryptionDateTime with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SSEDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(SSEStatus.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Choices.some(SSEType.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Status = f0
          SSEType = f1
          KMSMasterKeyArn = f2
          InaccessibleEncryptionDateTime = f3 }

/// <summary>DynamoDB's <c>VectorAttributeDefinition</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorAttributeDefinition</summary>
[<NoComparison>]
type VectorAttributeDefinition =
    {
        /// <summary>
        /// Required.
        /// 1 to 255 characters.
        /// </summary>
        AttributeName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorAttributeDefinition) : unit =
        let ms = s.Members
        w.String(ms[0], x.AttributeName)

    static member internal Read(r: ShapeReader, s: Schema) : VectorAttributeDefinition =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { AttributeName = f0 }

/// <summary><c>SearchSchemaElementType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type SearchSchemaElementType =
    /// <c>HASH</c>
    | Hash
    /// <c>INLINE_FILTER</c>
    | InlineFilter
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | SearchSchemaElementType.Hash -> "HASH"
        | SearchSchemaElementType.InlineFilter -> "INLINE_FILTER"
        | SearchSchemaElementType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : SearchSchemaElementType =
        match value with
        | "HASH" -> SearchSchemaElementType.Hash
        | "INLINE_FILTER" -> SearchSchemaElementType.InlineFilter
        | other -> SearchSchemaElementType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : SearchSchemaElementType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> SearchSchemaElementType.Hash
        | 1 -> SearchSchemaElementType.InlineFilter
        | _ -> SearchSchemaElementType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>SearchSchemaElement</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchSchemaElement</summary>
[<NoComparison>]
type SearchSchemaElement =
    {
        /// <summary>
        /// Required.
        /// at most 65535 characters.
        /// </summary>
        AttributeName: string
        /// <summary>Required.</summary>
        SearchSchemaElementType: SearchSchemaElementType
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SearchSchemaElement) : unit =
        let ms = s.Members
        w.String(ms[0], x.AttributeName)
        w.String(ms[1], x.SearchSchemaElementType.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : SearchSchemaElement =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = SearchSchemaElementType.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- SearchSchemaElementType.ReadChoice(r, ms[1])
            | _ -> ()
            next <- r.Next s
        { AttributeName = f0
          SearchSchemaElementType = f1 }

/// <summary><c>VectorDistanceFunction</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type VectorDistanceFunction =
    /// <c>COSINE</c>
    | Cosine
    /// <c>DOT_PRODUCT</c>
    | DotProduct
    /// <c>EUCLIDEAN</c>
    | Euclidean
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | VectorDistanceFunction.Cosine -> "COSINE"
        | VectorDistanceFunction.DotProduct -> "DOT_PRODUCT"
        | VectorDistanceFunction.Euclidean -> "EUCLIDEAN"
        | VectorDistanceFunction.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : VectorDistanceFunction =
        match value with
        | "COSINE" -> VectorDistanceFunction.Cosine
        | "DOT_PRODUCT" -> VectorDistanceFunction.DotProduct
        | "EUCLIDEAN" -> VectorDistanceFunction.Euclidean
        | other -> VectorDistanceFunction.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : VectorDistanceFunction =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> VectorDistanceFunction.Cosine
        | 1 -> VectorDistanceFunction.DotProduct
        | 2 -> VectorDistanceFunction.Euclidean
        | _ -> VectorDistanceFunction.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>VectorIndexInfo</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorIndexInfo</summary>
[<NoComparison>]
type VectorIndexInfo =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        VectorAttribute: VectorAttributeDefinition option
        /// <summary>at least 1 elements.</summary>
        SearchSchema: SearchSchemaElement list
        Projection: Projection option
        /// <summary>at least 1.</summary>
        Dimensions: int64 option
        DistanceFunction: VectorDistanceFunction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorIndexInfo) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.VectorAttribute with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            VectorAttributeDefinition.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        if not x.SearchSchema.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.SearchSchema)
            let element0 = ms[2].Target.Element
            for item0 in x.SearchSchema do
                let inner1 = inner0.BeginStructure(element0)
                SearchSchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            Projection.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.Dimensions with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()
        match x.DistanceFunction with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : VectorIndexInfo =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<SearchSchemaElement>()
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(VectorAttributeDefinition.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- ListCollector<SearchSchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(SearchSchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- Some(Projection.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | 5 ->
                f5 <- Choices.some(VectorDistanceFunction.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          VectorAttribute = f1
          SearchSchema = f2.Close()
          Projection = f3
          Dimensions = f4
          DistanceFunction = f5 }

/// <summary>DynamoDB's <c>SourceTableFeatureDetails</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SourceTableFeatureDetails</summary>
[<NoComparison>]
type SourceTableFeatureDetails =
    {
        LocalSecondaryIndexes: LocalSecondaryIndexInfo list
        GlobalSecondaryIndexes: GlobalSecondaryIndexInfo list
        StreamDescription: StreamSpecification option
        TimeToLiveDescription: TimeToLiveDescription option
        SSEDescription: SSEDescription option
        VectorIndexes: VectorIndexInfo list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SourceTableFeatureDetails) : unit =
        let ms = s.Members
        if not x.LocalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.LocalSecondaryIndexes)
            let element0 = ms[0].Target.Element
            for item0 in x.LocalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                LocalSecondaryIndexInfo.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        if not x.GlobalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.GlobalSecondaryIndexes)
            let element0 = ms[1].Target.Element
            for item0 in x.GlobalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndexInfo.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.StreamDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            StreamSpecification.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.TimeToLiveDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            TimeToLiveDescription.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.SSEDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            SSEDescription.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        if not x.VectorIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[5], List.length x.VectorIndexes)
            let element0 = ms[5].Target.Element
            for item0 in x.VectorIndexes do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndexInfo.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[5])

    static member internal Read(r: ShapeReader, s: Schema) : SourceTableFeatureDetails =
        let ms = s.Members
        let mutable f0 = ListCollector<LocalSecondaryIndexInfo>()
        let mutable f1 = ListCollector<GlobalSecondaryIndexInfo>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ListCollector<VectorIndexInfo>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<LocalSecondaryIndexInfo>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(LocalSecondaryIndexInfo.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- ListCollector<GlobalSecondaryIndexInfo>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(GlobalSecondaryIndexInfo.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(StreamSpecification.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(TimeToLiveDescription.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(SSEDescription.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- ListCollector<VectorIndexInfo>()
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(VectorIndexInfo.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { LocalSecondaryIndexes = f0.Close()
          GlobalSecondaryIndexes = f1.Close()
          StreamDescription = f2
          TimeToLiveDescription = f3
          SSEDescription = f4
          VectorIndexes = f5.Close() }

/// <summary>DynamoDB's <c>BackupDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupDescription</summary>
[<NoComparison>]
type BackupDescription =
    {
        BackupDetails: BackupDetails option
        SourceTableDetails: SourceTableDetails option
        SourceTableFeatureDetails: SourceTableFeatureDetails option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BackupDescription) : unit =
        let ms = s.Members
        match x.BackupDetails with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            BackupDetails.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.SourceTableDetails with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            SourceTableDetails.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.SourceTableFeatureDetails with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            SourceTableFeatureDetails.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BackupDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(BackupDetails.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(SourceTableDetails.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(SourceTableFeatureDetails.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { BackupDetails = f0
          SourceTableDetails = f1
          SourceTableFeatureDetails = f2 }

/// <summary>DynamoDB's error <c>BackupInUseException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupInUseException</summary>
[<NoComparison>]
type BackupInUseException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BackupInUseException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BackupInUseException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>BackupNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupNotFoundException</summary>
[<NoComparison>]
type BackupNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BackupNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BackupNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>BackupSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BackupSummary</summary>
[<NoComparison>]
type BackupSummary =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>Pattern <c>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}</c>.</summary>
        TableId: string option
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        /// <summary>37 to 1024 characters.</summary>
        BackupArn: string option
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        BackupName: string option
        BackupCreationDateTime: DateTimeOffset option
        BackupExpiryDateTime: DateTimeOffset option
        BackupStatus: BackupStatus option
        BackupType: BackupType option
        /// <summary>at least 0.</summary>
        BackupSizeBytes: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BackupSummary) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.TableId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.BackupArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.BackupName with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.BackupCreationDateTime with
        | Some v ->
            w.Timestamp(ms[5], v)
        | None -> ()
        match x.BackupExpiryDateTime with
        | Some v ->
            w.Timestamp(ms[6], v)
        | None -> ()
        match x.BackupStatus with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()
        match x.BackupType with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.BackupSizeBytes with
        | Some v ->
            w.Long(ms[9], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BackupSummary =
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
                f5 <- Some(r.Timestamp(ms[5]))
            | 6 ->
                f6 <- Some(r.Timestamp(ms[6]))
            | 7 ->
                f7 <- Choices.some(BackupStatus.ReadChoice(r, ms[7]))
            | 8 ->
                f8 <- Choices.some(BackupType.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.Long(ms[9]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          TableId = f1
          TableArn = f2
          BackupArn = f3
          BackupName = f4
          BackupCreationDateTime = f5
          BackupExpiryDateTime = f6
          BackupStatus = f7
          BackupType = f8
          BackupSizeBytes = f9 }

/// <summary><c>BackupTypeFilter</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BackupTypeFilter =
    /// <c>USER</c>
    | User
    /// <c>SYSTEM</c>
    | System
    /// <c>AWS_BACKUP</c>
    | AwsBackup
    /// <c>ALL</c>
    | All
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BackupTypeFilter.User -> "USER"
        | BackupTypeFilter.System -> "SYSTEM"
        | BackupTypeFilter.AwsBackup -> "AWS_BACKUP"
        | BackupTypeFilter.All -> "ALL"
        | BackupTypeFilter.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BackupTypeFilter =
        match value with
        | "USER" -> BackupTypeFilter.User
        | "SYSTEM" -> BackupTypeFilter.System
        | "AWS_BACKUP" -> BackupTypeFilter.AwsBackup
        | "ALL" -> BackupTypeFilter.All
        | other -> BackupTypeFilter.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BackupTypeFilter =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BackupTypeFilter.User
        | 1 -> BackupTypeFilter.System
        | 2 -> BackupTypeFilter.AwsBackup
        | 3 -> BackupTypeFilter.All
        | _ -> BackupTypeFilter.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>BatchStatementErrorCodeEnum</c>: one of 11 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type BatchStatementErrorCodeEnum =
    /// <c>ConditionalCheckFailed</c>
    | ConditionalCheckFailed
    /// <c>ItemCollectionSizeLimitExceeded</c>
    | ItemCollectionSizeLimitExceeded
    /// <c>RequestLimitExceeded</c>
    | RequestLimitExceeded
    /// <c>ValidationError</c>
    | ValidationError
    /// <c>ProvisionedThroughputExceeded</c>
    | ProvisionedThroughputExceeded
    /// <c>TransactionConflict</c>
    | TransactionConflict
    /// <c>ThrottlingError</c>
    | ThrottlingError
    /// <c>InternalServerError</c>
    | InternalServerError
    /// <c>ResourceNotFound</c>
    | ResourceNotFound
    /// <c>AccessDenied</c>
    | AccessDenied
    /// <c>DuplicateItem</c>
    | DuplicateItem
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | BatchStatementErrorCodeEnum.ConditionalCheckFailed -> "ConditionalCheckFailed"
        | BatchStatementErrorCodeEnum.ItemCollectionSizeLimitExceeded -> "ItemCollectionSizeLimitExceeded"
        | BatchStatementErrorCodeEnum.RequestLimitExceeded -> "RequestLimitExceeded"
        | BatchStatementErrorCodeEnum.ValidationError -> "ValidationError"
        | BatchStatementErrorCodeEnum.ProvisionedThroughputExceeded -> "ProvisionedThroughputExceeded"
        | BatchStatementErrorCodeEnum.TransactionConflict -> "TransactionConflict"
        | BatchStatementErrorCodeEnum.ThrottlingError -> "ThrottlingError"
        | BatchStatementErrorCodeEnum.InternalServerError -> "InternalServerError"
        | BatchStatementErrorCodeEnum.ResourceNotFound -> "ResourceNotFound"
        | BatchStatementErrorCodeEnum.AccessDenied -> "AccessDenied"
        | BatchStatementErrorCodeEnum.DuplicateItem -> "DuplicateItem"
        | BatchStatementErrorCodeEnum.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : BatchStatementErrorCodeEnum =
        match value with
        | "ConditionalCheckFailed" -> BatchStatementErrorCodeEnum.ConditionalCheckFailed
        | "ItemCollectionSizeLimitExceeded" -> BatchStatementErrorCodeEnum.ItemCollectionSizeLimitExceeded
        | "RequestLimitExceeded" -> BatchStatementErrorCodeEnum.RequestLimitExceeded
        | "ValidationError" -> BatchStatementErrorCodeEnum.ValidationError
        | "ProvisionedThroughputExceeded" -> BatchStatementErrorCodeEnum.ProvisionedThroughputExceeded
        | "TransactionConflict" -> BatchStatementErrorCodeEnum.TransactionConflict
        | "ThrottlingError" -> BatchStatementErrorCodeEnum.ThrottlingError
        | "InternalServerError" -> BatchStatementErrorCodeEnum.InternalServerError
        | "ResourceNotFound" -> BatchStatementErrorCodeEnum.ResourceNotFound
        | "AccessDenied" -> BatchStatementErrorCodeEnum.AccessDenied
        | "DuplicateItem" -> BatchStatementErrorCodeEnum.DuplicateItem
        | other -> BatchStatementErrorCodeEnum.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : BatchStatementErrorCodeEnum =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> BatchStatementErrorCodeEnum.ConditionalCheckFailed
        | 1 -> BatchStatementErrorCodeEnum.ItemCollectionSizeLimitExceeded
        | 2 -> BatchStatementErrorCodeEnum.RequestLimitExceeded
        | 3 -> BatchStatementErrorCodeEnum.ValidationError
        | 4 -> BatchStatementErrorCodeEnum.ProvisionedThroughputExceeded
        | 5 -> BatchStatementErrorCodeEnum.TransactionConflict
        | 6 -> BatchStatementErrorCodeEnum.ThrottlingError
        | 7 -> BatchStatementErrorCodeEnum.InternalServerError
        | 8 -> BatchStatementErrorCodeEnum.ResourceNotFound
        | 9 -> BatchStatementErrorCodeEnum.AccessDenied
        | 10 -> BatchStatementErrorCodeEnum.DuplicateItem
        | _ -> BatchStatementErrorCodeEnum.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>BatchStatementError</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchStatementError</summary>
[<NoComparison>]
type BatchStatementError =
    {
        Code: BatchStatementErrorCodeEnum option
        Message: string option
        Item: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchStatementError) : unit =
        let ms = s.Members
        match x.Code with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.Message with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchStatementError =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = DictBuilder<string, AttributeValue>()
        let mutable has2 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BatchStatementErrorCodeEnum.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                has2 <- true
                f2 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Code = f0
          Message = f1
          Item = (if has2 then Some(f2.Close()) else None) }

/// <summary><c>ReturnValuesOnConditionCheckFailure</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReturnValuesOnConditionCheckFailure =
    /// <c>ALL_OLD</c>
    | AllOld
    /// <c>NONE</c>
    | None
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReturnValuesOnConditionCheckFailure.AllOld -> "ALL_OLD"
        | ReturnValuesOnConditionCheckFailure.None -> "NONE"
        | ReturnValuesOnConditionCheckFailure.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReturnValuesOnConditionCheckFailure =
        match value with
        | "ALL_OLD" -> ReturnValuesOnConditionCheckFailure.AllOld
        | "NONE" -> ReturnValuesOnConditionCheckFailure.None
        | other -> ReturnValuesOnConditionCheckFailure.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReturnValuesOnConditionCheckFailure =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReturnValuesOnConditionCheckFailure.AllOld
        | 1 -> ReturnValuesOnConditionCheckFailure.None
        | _ -> ReturnValuesOnConditionCheckFailure.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>BatchStatementRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchStatementRequest</summary>
[<NoComparison>]
type BatchStatementRequest =
    {
        /// <summary>
        /// Required.
        /// 1 to 8192 characters.
        /// </summary>
        Statement: string
        /// <summary>at least 1 elements.</summary>
        Parameters: AttributeValue list option
        ConsistentRead: bool option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchStatementRequest) : unit =
        let ms = s.Members
        w.String(ms[0], x.Statement)
        match x.Parameters with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeValue.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.ConsistentRead with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchStatementRequest =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<AttributeValue>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                f1 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[3]))
            | _ -> ()
            next <- r.Next s
        { Statement = f0
          Parameters = (if has1 then Some(f1.Close()) else None)
          ConsistentRead = f2
          ReturnValuesOnConditionCheckFailure = f3 }

/// <summary>DynamoDB's <c>BatchStatementResponse</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchStatementResponse</summary>
[<NoComparison>]
type BatchStatementResponse =
    {
        Error: BatchStatementError option
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        Item: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchStatementResponse) : unit =
        let ms = s.Members
        match x.Error with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            BatchStatementError.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.TableName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchStatementResponse =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = DictBuilder<string, AttributeValue>()
        let mutable has2 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(BatchStatementError.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                has2 <- true
                f2 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Error = f0
          TableName = f1
          Item = (if has2 then Some(f2.Close()) else None) }

/// <summary>DynamoDB's <c>BillingModeSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BillingModeSummary</summary>
[<NoComparison>]
type BillingModeSummary =
    {
        BillingMode: BillingMode option
        LastUpdateToPayPerRequestDateTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BillingModeSummary) : unit =
        let ms = s.Members
        match x.BillingMode with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.LastUpdateToPayPerRequestDateTime with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BillingModeSummary =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(BillingMode.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | _ -> ()
            next <- r.Next s
        { BillingMode = f0
          LastUpdateToPayPerRequestDateTime = f1 }

/// <summary>DynamoDB's <c>CancellationReason</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CancellationReason</summary>
[<NoComparison>]
type CancellationReason =
    {
        Item: Dict<string, AttributeValue> option
        Code: string option
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CancellationReason) : unit =
        let ms = s.Members
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[0])
        | None -> ()
        match x.Code with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Message with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CancellationReason =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable has0 = false
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Item = (if has0 then Some(f0.Close()) else None)
          Code = f1
          Message = f2 }

/// <summary>DynamoDB's <c>Capacity</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Capacity</summary>
[<NoComparison>]
type Capacity =
    {
        ReadCapacityUnits: float option
        WriteCapacityUnits: float option
        CapacityUnits: float option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Capacity) : unit =
        let ms = s.Members
        match x.ReadCapacityUnits with
        | Some v ->
            w.Double(ms[0], v)
        | None -> ()
        match x.WriteCapacityUnits with
        | Some v ->
            w.Double(ms[1], v)
        | None -> ()
        match x.CapacityUnits with
        | Some v ->
            w.Double(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Capacity =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Double(ms[0]))
            | 1 ->
                f1 <- Some(r.Double(ms[1]))
            | 2 ->
                f2 <- Some(r.Double(ms[2]))
            | _ -> ()
            next <- r.Next s
        { ReadCapacityUnits = f0
          WriteCapacityUnits = f1
          CapacityUnits = f2 }

/// <summary><c>ComparisonOperator</c>: one of 13 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ComparisonOperator =
    /// <c>EQ</c>
    | Eq
    /// <c>NE</c>
    | Ne
    /// <c>IN</c>
    | In
    /// <c>LE</c>
    | Le
    /// <c>LT</c>
    | Lt
    /// <c>GE</c>
    | Ge
    /// <c>GT</c>
    | Gt
    /// <c>BETWEEN</c>
    | Between
    /// <c>NOT_NULL</c>
    | NotNull
    /// <c>NULL</c>
    | Null
    /// <c>CONTAINS</c>
    | Contains
    /// <c>NOT_CONTAINS</c>
    | NotContains
    /// <c>BEGINS_WITH</c>
    | BeginsWith
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ComparisonOperator.Eq -> "EQ"
        | ComparisonOperator.Ne -> "NE"
        | ComparisonOperator.In -> "IN"
        | ComparisonOperator.Le -> "LE"
        | ComparisonOperator.Lt -> "LT"
        | ComparisonOperator.Ge -> "GE"
        | ComparisonOperator.Gt -> "GT"
        | ComparisonOperator.Between -> "BETWEEN"
        | ComparisonOperator.NotNull -> "NOT_NULL"
        | ComparisonOperator.Null -> "NULL"
        | ComparisonOperator.Contains -> "CONTAINS"
        | ComparisonOperator.NotContains -> "NOT_CONTAINS"
        | ComparisonOperator.BeginsWith -> "BEGINS_WITH"
        | ComparisonOperator.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ComparisonOperator =
        match value with
        | "EQ" -> ComparisonOperator.Eq
        | "NE" -> ComparisonOperator.Ne
        | "IN" -> ComparisonOperator.In
        | "LE" -> ComparisonOperator.Le
        | "LT" -> ComparisonOperator.Lt
        | "GE" -> ComparisonOperator.Ge
        | "GT" -> ComparisonOperator.Gt
        | "BETWEEN" -> ComparisonOperator.Between
        | "NOT_NULL" -> ComparisonOperator.NotNull
        | "NULL" -> ComparisonOperator.Null
        | "CONTAINS" -> ComparisonOperator.Contains
        | "NOT_CONTAINS" -> ComparisonOperator.NotContains
        | "BEGINS_WITH" -> ComparisonOperator.BeginsWith
        | other -> ComparisonOperator.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ComparisonOperator =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ComparisonOperator.Eq
        | 1 -> ComparisonOperator.Ne
        | 2 -> ComparisonOperator.In
        | 3 -> ComparisonOperator.Le
        | 4 -> ComparisonOperator.Lt
        | 5 -> ComparisonOperator.Ge
        | 6 -> ComparisonOperator.Gt
        | 7 -> ComparisonOperator.Between
        | 8 -> ComparisonOperator.NotNull
        | 9 -> ComparisonOperator.Null
        | 10 -> ComparisonOperator.Contains
        | 11 -> ComparisonOperator.NotContains
        | 12 -> ComparisonOperator.BeginsWith
        | _ -> ComparisonOperator.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>Condition</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Condition</summary>
[<NoComparison>]
type Condition =
    {
        AttributeValueList: AttributeValue list option
        /// <summary>Required.</summary>
        ComparisonOperator: ComparisonOperator
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Condition) : unit =
        let ms = s.Members
        match x.AttributeValueList with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeValue.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        w.String(ms[1], x.ComparisonOperator.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : Condition =
        let ms = s.Members
        let mutable f0 = ListCollector<AttributeValue>()
        let mutable has0 = false
        let mutable f1 = ComparisonOperator.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- ComparisonOperator.ReadChoice(r, ms[1])
            | _ -> ()
            next <- r.Next s
        { AttributeValueList = (if has0 then Some(f0.Close()) else None)
          ComparisonOperator = f1 }

/// <summary>DynamoDB's <c>ConditionCheck</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ConditionCheck</summary>
[<NoComparison>]
type ConditionCheck =
    {
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        ConditionExpression: string
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ConditionCheck) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Key.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        w.String(ms[1], x.TableName)
        w.String(ms[2], x.ConditionExpression)
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ConditionCheck =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = DictBuilder<string, string>()
        let mutable has3 = false
        let mutable f4 = DictBuilder<string, AttributeValue>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, inner0.String(value0))
            | 4 ->
                has4 <- true
                f4 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 5 ->
                f5 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { Key = f0.Close()
          TableName = f1
          ConditionExpression = f2
          ExpressionAttributeNames = (if has3 then Some(f3.Close()) else None)
          ExpressionAttributeValues = (if has4 then Some(f4.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f5 }

/// <summary>DynamoDB's error <c>ConditionalCheckFailedException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ConditionalCheckFailedException</summary>
[<NoComparison>]
type ConditionalCheckFailedException =
    {
        Message: string option
        Item: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ConditionalCheckFailedException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[1], v.Count)
            let value0 = ms[1].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[1], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ConditionalCheckFailedException =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = DictBuilder<string, AttributeValue>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                f1 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Message = f0
          Item = (if has1 then Some(f1.Close()) else None) }

/// <summary><c>ConditionalOperator</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ConditionalOperator =
    /// <c>AND</c>
    | And
    /// <c>OR</c>
    | Or
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ConditionalOperator.And -> "AND"
        | ConditionalOperator.Or -> "OR"
        | ConditionalOperator.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ConditionalOperator =
        match value with
        | "AND" -> ConditionalOperator.And
        | "OR" -> ConditionalOperator.Or
        | other -> ConditionalOperator.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ConditionalOperator =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ConditionalOperator.And
        | 1 -> ConditionalOperator.Or
        | _ -> ConditionalOperator.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>VectorCapacity</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorCapacity</summary>
[<NoComparison>]
type VectorCapacity =
    {
        VectorSearchRequestBytes: float option
        VectorWriteRequestBytes: float option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorCapacity) : unit =
        let ms = s.Members
        match x.VectorSearchRequestBytes with
        | Some v ->
            w.Double(ms[0], v)
        | None -> ()
        match x.VectorWriteRequestBytes with
        | Some v ->
            w.Double(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : VectorCapacity =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Double(ms[0]))
            | 1 ->
                f1 <- Some(r.Double(ms[1]))
            | _ -> ()
            next <- r.Next s
        { VectorSearchRequestBytes = f0
          VectorWriteRequestBytes = f1 }

/// <summary>DynamoDB's <c>ConsumedCapacity</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ConsumedCapacity</summary>
[<NoComparison>]
type ConsumedCapacity =
    {
        /// <summary>1 to 1024 characters.</summary>
        TableName: string option
        CapacityUnits: float option
        ReadCapacityUnits: float option
        WriteCapacityUnits: float option
        Table: Capacity option
        LocalSecondaryIndexes: Dict<string, Capacity> option
        GlobalSecondaryIndexes: Dict<string, Capacity> option
        VectorIndexes: Dict<string, VectorCapacity> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ConsumedCapacity) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.CapacityUnits with
        | Some v ->
            w.Double(ms[1], v)
        | None -> ()
        match x.ReadCapacityUnits with
        | Some v ->
            w.Double(ms[2], v)
        | None -> ()
        match x.WriteCapacityUnits with
        | Some v ->
            w.Double(ms[3], v)
        | None -> ()
        match x.Table with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            Capacity.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.LocalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginMap(ms[5], v.Count)
            let value0 = ms[5].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[5], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                Capacity.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[5])
        | None -> ()
        match x.GlobalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginMap(ms[6], v.Count)
            let value0 = ms[6].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[6], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                Capacity.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[6])
        | None -> ()
        match x.VectorIndexes with
        | Some v ->
            let inner0 = w.BeginMap(ms[7], v.Count)
            let value0 = ms[7].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[7], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                VectorCapacity.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[7])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ConsumedCapacity =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = DictBuilder<string, Capacity>()
        let mutable has5 = false
        let mutable f6 = DictBuilder<string, Capacity>()
        let mutable has6 = false
        let mutable f7 = DictBuilder<string, VectorCapacity>()
        let mutable has7 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Double(ms[1]))
            | 2 ->
                f2 <- Some(r.Double(ms[2]))
            | 3 ->
                f3 <- Some(r.Double(ms[3]))
            | 4 ->
                f4 <- Some(Capacity.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                has5 <- true
                f5 <- DictBuilder<string, Capacity>()
                let inner0 = r.Map(ms[5])
                let value0 = ms[5].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[5]) with
                    | null -> more0 <- false
                    | key0 ->
                        f5.Add(key0, Capacity.Read(inner0.Structure(value0), value0.Target))
            | 6 ->
                has6 <- true
                f6 <- DictBuilder<string, Capacity>()
                let inner0 = r.Map(ms[6])
                let value0 = ms[6].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[6]) with
                    | null -> more0 <- false
                    | key0 ->
                        f6.Add(key0, Capacity.Read(inner0.Structure(value0), value0.Target))
            | 7 ->
                has7 <- true
                f7 <- DictBuilder<string, VectorCapacity>()
                let inner0 = r.Map(ms[7])
                let value0 = ms[7].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[7]) with
                    | null -> more0 <- false
                    | key0 ->
                        f7.Add(key0, VectorCapacity.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          CapacityUnits = f1
          ReadCapacityUnits = f2
          WriteCapacityUnits = f3
          Table = f4
          LocalSecondaryIndexes = (if has5 then Some(f5.Close()) else None)
          GlobalSecondaryIndexes = (if has6 then Some(f6.Close()) else None)
          VectorIndexes = (if has7 then Some(f7.Close()) else None) }

/// <summary><c>ContinuousBackupsStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ContinuousBackupsStatus =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ContinuousBackupsStatus.Enabled -> "ENABLED"
        | ContinuousBackupsStatus.Disabled -> "DISABLED"
        | ContinuousBackupsStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ContinuousBackupsStatus =
        match value with
        | "ENABLED" -> ContinuousBackupsStatus.Enabled
        | "DISABLED" -> ContinuousBackupsStatus.Disabled
        | other -> ContinuousBackupsStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ContinuousBackupsStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ContinuousBackupsStatus.Enabled
        | 1 -> ContinuousBackupsStatus.Disabled
        | _ -> ContinuousBackupsStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>PointInTimeRecoveryStatus</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type PointInTimeRecoveryStatus =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | PointInTimeRecoveryStatus.Enabled -> "ENABLED"
        | PointInTimeRecoveryStatus.Disabled -> "DISABLED"
        | PointInTimeRecoveryStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : PointInTimeRecoveryStatus =
        match value with
        | "ENABLED" -> PointInTimeRecoveryStatus.Enabled
        | "DISABLED" -> PointInTimeRecoveryStatus.Disabled
        | other -> PointInTimeRecoveryStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : PointInTimeRecoveryStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> PointInTimeRecoveryStatus.Enabled
        | 1 -> PointInTimeRecoveryStatus.Disabled
        | _ -> PointInTimeRecoveryStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>PointInTimeRecoveryDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PointInTimeRecoveryDescription</summary>
[<NoComparison>]
type PointInTimeRecoveryDescription =
    {
        PointInTimeRecoveryStatus: PointInTimeRecoveryStatus option
        /// <summary>1 to 35.</summary>
        RecoveryPeriodInDays: int option
        EarliestRestorableDateTime: DateTimeOffset option
        LatestRestorableDateTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PointInTimeRecoveryDescription) : unit =
        let ms = s.Members
        match x.PointInTimeRecoveryStatus with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.RecoveryPeriodInDays with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.EarliestRestorableDateTime with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.LatestRestorableDateTime with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PointInTimeRecoveryDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(PointInTimeRecoveryStatus.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
            | _ -> ()
            next <- r.Next s
        { PointInTimeRecoveryStatus = f0
          RecoveryPeriodInDays = f1
          EarliestRestorableDateTime = f2
          LatestRestorableDateTime = f3 }

/// <summary>DynamoDB's <c>ContinuousBackupsDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ContinuousBackupsDescription</summary>
[<NoComparison>]
type ContinuousBackupsDescription =
    {
        /// <summary>Required.</summary>
        ContinuousBackupsStatus: ContinuousBackupsStatus
        PointInTimeRecoveryDescription: PointInTimeRecoveryDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ContinuousBackupsDescription) : unit =
        let ms = s.Members
        w.String(ms[0], x.ContinuousBackupsStatus.WireValue)
        match x.PointInTimeRecoveryDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            PointInTimeRecoveryDescription.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ContinuousBackupsDescription =
        let ms = s.Members
        let mutable f0 = ContinuousBackupsStatus.Unknown ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ContinuousBackupsStatus.ReadChoice(r, ms[0])
            | 1 ->
                f1 <- Some(PointInTimeRecoveryDescription.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { ContinuousBackupsStatus = f0
          PointInTimeRecoveryDescription = f1 }

/// <summary>DynamoDB's error <c>ContinuousBackupsUnavailableException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ContinuousBackupsUnavailableException</summary>
[<NoComparison>]
type ContinuousBackupsUnavailableException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ContinuousBackupsUnavailableException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ContinuousBackupsUnavailableException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary><c>ContributorInsightsAction</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ContributorInsightsAction =
    /// <c>ENABLE</c>
    | Enable
    /// <c>DISABLE</c>
    | Disable
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ContributorInsightsAction.Enable -> "ENABLE"
        | ContributorInsightsAction.Disable -> "DISABLE"
        | ContributorInsightsAction.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ContributorInsightsAction =
        match value with
        | "ENABLE" -> ContributorInsightsAction.Enable
        | "DISABLE" -> ContributorInsightsAction.Disable
        | other -> ContributorInsightsAction.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ContributorInsightsAction =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ContributorInsightsAction.Enable
        | 1 -> ContributorInsightsAction.Disable
        | _ -> ContributorInsightsAction.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ContributorInsightsMode</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ContributorInsightsMode =
    /// <c>ACCESSED_AND_THROTTLED_KEYS</c>
    | AccessedAndThrottledKeys
    /// <c>THROTTLED_KEYS</c>
    | ThrottledKeys
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ContributorInsightsMode.AccessedAndThrottledKeys -> "ACCESSED_AND_THROTTLED_KEYS"
        | ContributorInsightsMode.ThrottledKeys -> "THROTTLED_KEYS"
        | ContributorInsightsMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ContributorInsightsMode =
        match value with
        | "ACCESSED_AND_THROTTLED_KEYS" -> ContributorInsightsMode.AccessedAndThrottledKeys
        | "THROTTLED_KEYS" -> ContributorInsightsMode.ThrottledKeys
        | other -> ContributorInsightsMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ContributorInsightsMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ContributorInsightsMode.AccessedAndThrottledKeys
        | 1 -> ContributorInsightsMode.ThrottledKeys
        | _ -> ContributorInsightsMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ContributorInsightsStatus</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ContributorInsightsStatus =
    /// <c>ENABLING</c>
    | Enabling
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLING</c>
    | Disabling
    /// <c>DISABLED</c>
    | Disabled
    /// <c>FAILED</c>
    | Failed
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ContributorInsightsStatus.Enabling -> "ENABLING"
        | ContributorInsightsStatus.Enabled -> "ENABLED"
        | ContributorInsightsStatus.Disabling -> "DISABLING"
        | ContributorInsightsStatus.Disabled -> "DISABLED"
        | ContributorInsightsStatus.Failed -> "FAILED"
        | ContributorInsightsStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ContributorInsightsStatus =
        match value with
        | "ENABLING" -> ContributorInsightsStatus.Enabling
        | "ENABLED" -> ContributorInsightsStatus.Enabled
        | "DISABLING" -> ContributorInsightsStatus.Disabling
        | "DISABLED" -> ContributorInsightsStatus.Disabled
        | "FAILED" -> ContributorInsightsStatus.Failed
        | other -> ContributorInsightsStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ContributorInsightsStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ContributorInsightsStatus.Enabling
        | 1 -> ContributorInsightsStatus.Enabled
        | 2 -> ContributorInsightsStatus.Disabling
        | 3 -> ContributorInsightsStatus.Disabled
        | 4 -> ContributorInsightsStatus.Failed
        | _ -> ContributorInsightsStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ContributorInsightsSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ContributorInsightsSummary</summary>
[<NoComparison>]
type ContributorInsightsSummary =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        ContributorInsightsStatus: ContributorInsightsStatus option
        ContributorInsightsMode: ContributorInsightsMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ContributorInsightsSummary) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ContributorInsightsStatus with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ContributorInsightsMode with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ContributorInsightsSummary =
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
                f2 <- Choices.some(ContributorInsightsStatus.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Choices.some(ContributorInsightsMode.ReadChoice(r, ms[3]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          ContributorInsightsStatus = f2
          ContributorInsightsMode = f3 }

/// <summary>DynamoDB's <c>WarmThroughput</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/WarmThroughput</summary>
[<NoComparison>]
type WarmThroughput =
    {
        ReadUnitsPerSecond: int64 option
        WriteUnitsPerSecond: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: WarmThroughput) : unit =
        let ms = s.Members
        match x.ReadUnitsPerSecond with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.WriteUnitsPerSecond with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : WarmThroughput =
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
        { ReadUnitsPerSecond = f0
          WriteUnitsPerSecond = f1 }

/// <summary>DynamoDB's <c>CreateGlobalSecondaryIndexAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalSecondaryIndexAction</summary>
[<NoComparison>]
type CreateGlobalSecondaryIndexAction =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>
        /// Required.
        /// at least 1 elements.
        /// </summary>
        KeySchema: KeySchemaElement list
        /// <summary>Required.</summary>
        Projection: Projection
        ProvisionedThroughput: ProvisionedThroughput option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: WarmThroughput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateGlobalSecondaryIndexAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
        let element0 = ms[1].Target.Element
        for item0 in x.KeySchema do
            let inner1 = inner0.BeginStructure(element0)
            KeySchemaElement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])
        let inner0 = w.BeginStructure(ms[2])
        Projection.Write(inner0, ms[2].Target, x.Projection)
        inner0.EndStructure(ms[2])
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ProvisionedThroughput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            OnDemandThroughput.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            WarmThroughput.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateGlobalSecondaryIndexAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = ValueNone
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- ValueSome(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(ProvisionedThroughput.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(OnDemandThroughput.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(WarmThroughput.Read(r.Structure(ms[5]), ms[5].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = (match f2 with ValueSome v -> v | ValueNone -> Projection.Read(EmptyReader.Instance, ms[2].Target))
          ProvisionedThroughput = f3
          OnDemandThroughput = f4
          WarmThroughput = f5 }

/// <summary>DynamoDB's <c>CreateGlobalTableWitnessGroupMemberAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTableWitnessGroupMemberAction</summary>
[<NoComparison>]
type CreateGlobalTableWitnessGroupMemberAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateGlobalTableWitnessGroupMemberAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)

    static member internal Read(r: ShapeReader, s: Schema) : CreateGlobalTableWitnessGroupMemberAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>CreateReplicaAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateReplicaAction</summary>
[<NoComparison>]
type CreateReplicaAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateReplicaAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)

    static member internal Read(r: ShapeReader, s: Schema) : CreateReplicaAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>ProvisionedThroughputOverride</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ProvisionedThroughputOverride</summary>
[<NoComparison>]
type ProvisionedThroughputOverride =
    {
        /// <summary>at least 1.</summary>
        ReadCapacityUnits: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ProvisionedThroughputOverride) : unit =
        let ms = s.Members
        match x.ReadCapacityUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ProvisionedThroughputOverride =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | _ -> ()
            next <- r.Next s
        { ReadCapacityUnits = f0 }

/// <summary>DynamoDB's <c>OnDemandThroughputOverride</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/OnDemandThroughputOverride</summary>
[<NoComparison>]
type OnDemandThroughputOverride =
    {
        MaxReadRequestUnits: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OnDemandThroughputOverride) : unit =
        let ms = s.Members
        match x.MaxReadRequestUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : OnDemandThroughputOverride =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | _ -> ()
            next <- r.Next s
        { MaxReadRequestUnits = f0 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndex</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndex</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndex =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        ProvisionedThroughputOverride: ProvisionedThroughputOverride option
        OnDemandThroughputOverride: OnDemandThroughputOverride option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndex) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ProvisionedThroughputOverride.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            OnDemandThroughputOverride.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndex =
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
                f1 <- Some(ProvisionedThroughputOverride.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(OnDemandThroughputOverride.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedThroughputOverride = f1
          OnDemandThroughputOverride = f2 }

/// <summary><c>TableClass</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TableClass =
    /// <c>STANDARD</c>
    | Standard
    /// <c>STANDARD_INFREQUENT_ACCESS</c>
    | StandardInfrequentAccess
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TableClass.Standard -> "STANDARD"
        | TableClass.StandardInfrequentAccess -> "STANDARD_INFREQUENT_ACCESS"
        | TableClass.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TableClass =
        match value with
        | "STANDARD" -> TableClass.Standard
        | "STANDARD_INFREQUENT_ACCESS" -> TableClass.StandardInfrequentAccess
        | other -> TableClass.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TableClass =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TableClass.Standard
        | 1 -> TableClass.StandardInfrequentAccess
        | _ -> TableClass.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>CreateReplicationGroupMemberAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateReplicationGroupMemberAction</summary>
[<NoComparison>]
type CreateReplicationGroupMemberAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
        KMSMasterKeyId: string option
        ProvisionedThroughputOverride: ProvisionedThroughputOverride option
        OnDemandThroughputOverride: OnDemandThroughputOverride option
        /// <summary>at least 1 elements.</summary>
        GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndex list option
        TableClassOverride: TableClass option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateReplicationGroupMemberAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)
        match x.KMSMasterKeyId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ProvisionedThroughputOverride.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            OnDemandThroughputOverride.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.GlobalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.TableClassOverride with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateReplicationGroupMemberAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<ReplicaGlobalSecondaryIndex>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(ProvisionedThroughputOverride.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(OnDemandThroughputOverride.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<ReplicaGlobalSecondaryIndex>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(ReplicaGlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Choices.some(TableClass.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          KMSMasterKeyId = f1
          ProvisionedThroughputOverride = f2
          OnDemandThroughputOverride = f3
          GlobalSecondaryIndexes = (if has4 then Some(f4.Close()) else None)
          TableClassOverride = f5 }

/// <summary>DynamoDB's <c>CreateVectorIndexAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateVectorIndexAction</summary>
[<NoComparison>]
type CreateVectorIndexAction =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>Required.</summary>
        VectorAttribute: VectorAttributeDefinition
        /// <summary>at least 1 elements.</summary>
        SearchSchema: SearchSchemaElement list option
        /// <summary>Required.</summary>
        Projection: Projection
        /// <summary>
        /// Required.
        /// at least 1.
        /// </summary>
        Dimensions: int64
        /// <summary>Required.</summary>
        DistanceFunction: VectorDistanceFunction
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateVectorIndexAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        let inner0 = w.BeginStructure(ms[1])
        VectorAttributeDefinition.Write(inner0, ms[1].Target, x.VectorAttribute)
        inner0.EndStructure(ms[1])
        match x.SearchSchema with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                SearchSchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        Projection.Write(inner0, ms[3].Target, x.Projection)
        inner0.EndStructure(ms[3])
        w.Long(ms[4], x.Dimensions)
        w.String(ms[5], x.DistanceFunction.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : CreateVectorIndexAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = ListCollector<SearchSchemaElement>()
        let mutable has2 = false
        let mutable f3 = ValueNone
        let mutable f4 = 0L
        let mutable f5 = VectorDistanceFunction.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(VectorAttributeDefinition.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                has2 <- true
                f2 <- ListCollector<SearchSchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(SearchSchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- ValueSome(Projection.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- r.Long(ms[4])
            | 5 ->
                f5 <- VectorDistanceFunction.ReadChoice(r, ms[5])
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          VectorAttribute = (match f1 with ValueSome v -> v | ValueNone -> VectorAttributeDefinition.Read(EmptyReader.Instance, ms[1].Target))
          SearchSchema = (if has2 then Some(f2.Close()) else None)
          Projection = (match f3 with ValueSome v -> v | ValueNone -> Projection.Read(EmptyReader.Instance, ms[3].Target))
          Dimensions = f4
          DistanceFunction = f5 }

/// <summary>DynamoDB's <c>CsvOptions</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CsvOptions</summary>
[<NoComparison>]
type CsvOptions =
    {
        /// <summary>
        /// 1 characters.
        /// Pattern <c>[,;:|\t ]</c>.
        /// </summary>
        Delimiter: string option
        /// <summary>1 to 255 elements.</summary>
        HeaderList: string list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CsvOptions) : unit =
        let ms = s.Members
        match x.Delimiter with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.HeaderList with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CsvOptions =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<string>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                has1 <- true
                f1 <- ListCollector<string>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | _ -> ()
            next <- r.Next s
        { Delimiter = f0
          HeaderList = (if has1 then Some(f1.Close()) else None) }

/// <summary>DynamoDB's <c>Delete</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Delete</summary>
[<NoComparison>]
type Delete =
    {
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Delete) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Key.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        w.String(ms[1], x.TableName)
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Delete =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, string>()
        let mutable has3 = false
        let mutable f4 = DictBuilder<string, AttributeValue>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, inner0.String(value0))
            | 4 ->
                has4 <- true
                f4 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 5 ->
                f5 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { Key = f0.Close()
          TableName = f1
          ConditionExpression = f2
          ExpressionAttributeNames = (if has3 then Some(f3.Close()) else None)
          ExpressionAttributeValues = (if has4 then Some(f4.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f5 }

/// <summary>DynamoDB's <c>DeleteGlobalSecondaryIndexAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteGlobalSecondaryIndexAction</summary>
[<NoComparison>]
type DeleteGlobalSecondaryIndexAction =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteGlobalSecondaryIndexAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteGlobalSecondaryIndexAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { IndexName = f0 }

/// <summary>DynamoDB's <c>DeleteGlobalTableWitnessGroupMemberAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteGlobalTableWitnessGroupMemberAction</summary>
[<NoComparison>]
type DeleteGlobalTableWitnessGroupMemberAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteGlobalTableWitnessGroupMemberAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteGlobalTableWitnessGroupMemberAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>DeleteReplicaAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteReplicaAction</summary>
[<NoComparison>]
type DeleteReplicaAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteReplicaAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteReplicaAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>DeleteReplicationGroupMemberAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteReplicationGroupMemberAction</summary>
[<NoComparison>]
type DeleteReplicationGroupMemberAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteReplicationGroupMemberAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteReplicationGroupMemberAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>DeleteRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteRequest</summary>
[<NoComparison>]
type DeleteRequest =
    {
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteRequest) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Key.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : DeleteRequest =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Key = f0.Close() }

/// <summary>DynamoDB's <c>DeleteVectorIndexAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteVectorIndexAction</summary>
[<NoComparison>]
type DeleteVectorIndexAction =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteVectorIndexAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteVectorIndexAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { IndexName = f0 }

/// <summary><c>DestinationStatus</c>: one of 6 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type DestinationStatus =
    /// <c>ENABLING</c>
    | Enabling
    /// <c>ACTIVE</c>
    | Active
    /// <c>DISABLING</c>
    | Disabling
    /// <c>DISABLED</c>
    | Disabled
    /// <c>ENABLE_FAILED</c>
    | EnableFailed
    /// <c>UPDATING</c>
    | Updating
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | DestinationStatus.Enabling -> "ENABLING"
        | DestinationStatus.Active -> "ACTIVE"
        | DestinationStatus.Disabling -> "DISABLING"
        | DestinationStatus.Disabled -> "DISABLED"
        | DestinationStatus.EnableFailed -> "ENABLE_FAILED"
        | DestinationStatus.Updating -> "UPDATING"
        | DestinationStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : DestinationStatus =
        match value with
        | "ENABLING" -> DestinationStatus.Enabling
        | "ACTIVE" -> DestinationStatus.Active
        | "DISABLING" -> DestinationStatus.Disabling
        | "DISABLED" -> DestinationStatus.Disabled
        | "ENABLE_FAILED" -> DestinationStatus.EnableFailed
        | "UPDATING" -> DestinationStatus.Updating
        | other -> DestinationStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : DestinationStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> DestinationStatus.Enabling
        | 1 -> DestinationStatus.Active
        | 2 -> DestinationStatus.Disabling
        | 3 -> DestinationStatus.Disabled
        | 4 -> DestinationStatus.EnableFailed
        | 5 -> DestinationStatus.Updating
        | _ -> DestinationStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's error <c>DuplicateItemException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DuplicateItemException</summary>
[<NoComparison>]
type DuplicateItemException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DuplicateItemException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DuplicateItemException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>EnableKinesisStreamingConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingConfiguration</summary>
[<NoComparison>]
type EnableKinesisStreamingConfiguration =
    {
        ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: EnableKinesisStreamingConfiguration) : unit =
        let ms = s.Members
        match x.ApproximateCreationDateTimePrecision with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : EnableKinesisStreamingConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ApproximateCreationDateTimePrecision.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { ApproximateCreationDateTimePrecision = f0 }

/// <summary>DynamoDB's <c>Endpoint</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Endpoint</summary>
[<NoComparison>]
type DynamoDBEndpoint =
    {
        /// <summary>Required.</summary>
        Address: string
        /// <summary>Required.</summary>
        CachePeriodInMinutes: int64
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DynamoDBEndpoint) : unit =
        let ms = s.Members
        w.String(ms[0], x.Address)
        w.Long(ms[1], x.CachePeriodInMinutes)

    static member internal Read(r: ShapeReader, s: Schema) : DynamoDBEndpoint =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = 0L
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.Long(ms[1])
            | _ -> ()
            next <- r.Next s
        { Address = f0
          CachePeriodInMinutes = f1 }

/// <summary>DynamoDB's <c>ExpectedAttributeValue</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExpectedAttributeValue</summary>
[<NoComparison>]
type ExpectedAttributeValue =
    {
        Value: AttributeValue option
        Exists: bool option
        ComparisonOperator: ComparisonOperator option
        AttributeValueList: AttributeValue list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExpectedAttributeValue) : unit =
        let ms = s.Members
        match x.Value with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            AttributeValue.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Exists with
        | Some v ->
            w.Boolean(ms[1], v)
        | None -> ()
        match x.ComparisonOperator with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.AttributeValueList with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeValue.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExpectedAttributeValue =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<AttributeValue>()
        let mutable has3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(AttributeValue.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(r.Boolean(ms[1]))
            | 2 ->
                f2 <- Choices.some(ComparisonOperator.ReadChoice(r, ms[2]))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Value = f0
          Exists = f1
          ComparisonOperator = f2
          AttributeValueList = (if has3 then Some(f3.Close()) else None) }

/// <summary>DynamoDB's error <c>ExportConflictException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportConflictException</summary>
[<NoComparison>]
type ExportConflictException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportConflictException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportConflictException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary><c>ExportStatus</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExportStatus =
    /// <c>IN_PROGRESS</c>
    | InProgress
    /// <c>COMPLETED</c>
    | Completed
    /// <c>FAILED</c>
    | Failed
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExportStatus.InProgress -> "IN_PROGRESS"
        | ExportStatus.Completed -> "COMPLETED"
        | ExportStatus.Failed -> "FAILED"
        | ExportStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExportStatus =
        match value with
        | "IN_PROGRESS" -> ExportStatus.InProgress
        | "COMPLETED" -> ExportStatus.Completed
        | "FAILED" -> ExportStatus.Failed
        | other -> ExportStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExportStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExportStatus.InProgress
        | 1 -> ExportStatus.Completed
        | 2 -> ExportStatus.Failed
        | _ -> ExportStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>S3SseAlgorithm</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type S3SseAlgorithm =
    /// <c>AES256</c>
    | Aes256
    /// <c>KMS</c>
    | Kms
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | S3SseAlgorithm.Aes256 -> "AES256"
        | S3SseAlgorithm.Kms -> "KMS"
        | S3SseAlgorithm.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : S3SseAlgorithm =
        match value with
        | "AES256" -> S3SseAlgorithm.Aes256
        | "KMS" -> S3SseAlgorithm.Kms
        | other -> S3SseAlgorithm.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : S3SseAlgorithm =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> S3SseAlgorithm.Aes256
        | 1 -> S3SseAlgorithm.Kms
        | _ -> S3SseAlgorithm.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ExportFormat</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExportFormat =
    /// <c>DYNAMODB_JSON</c>
    | DynamodbJson
    /// <c>ION</c>
    | Ion
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExportFormat.DynamodbJson -> "DYNAMODB_JSON"
        | ExportFormat.Ion -> "ION"
        | ExportFormat.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExportFormat =
        match value with
        | "DYNAMODB_JSON" -> ExportFormat.DynamodbJson
        | "ION" -> ExportFormat.Ion
        | other -> ExportFormat.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExportFormat =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExportFormat.DynamodbJson
        | 1 -> ExportFormat.Ion
        | _ -> ExportFormat.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ExportType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExportType =
    /// <c>FULL_EXPORT</c>
    | FullExport
    /// <c>INCREMENTAL_EXPORT</c>
    | IncrementalExport
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExportType.FullExport -> "FULL_EXPORT"
        | ExportType.IncrementalExport -> "INCREMENTAL_EXPORT"
        | ExportType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExportType =
        match value with
        | "FULL_EXPORT" -> ExportType.FullExport
        | "INCREMENTAL_EXPORT" -> ExportType.IncrementalExport
        | other -> ExportType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExportType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExportType.FullExport
        | 1 -> ExportType.IncrementalExport
        | _ -> ExportType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ExportViewType</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ExportViewType =
    /// <c>NEW_IMAGE</c>
    | NewImage
    /// <c>NEW_AND_OLD_IMAGES</c>
    | NewAndOldImages
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ExportViewType.NewImage -> "NEW_IMAGE"
        | ExportViewType.NewAndOldImages -> "NEW_AND_OLD_IMAGES"
        | ExportViewType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ExportViewType =
        match value with
        | "NEW_IMAGE" -> ExportViewType.NewImage
        | "NEW_AND_OLD_IMAGES" -> ExportViewType.NewAndOldImages
        | other -> ExportViewType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ExportViewType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ExportViewType.NewImage
        | 1 -> ExportViewType.NewAndOldImages
        | _ -> ExportViewType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>IncrementalExportSpecification</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/IncrementalExportSpecification</summary>
[<NoComparison>]
type IncrementalExportSpecification =
    {
        ExportFromTime: DateTimeOffset option
        ExportToTime: DateTimeOffset option
        ExportViewType: ExportViewType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IncrementalExportSpecification) : unit =
        let ms = s.Members
        match x.ExportFromTime with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.ExportToTime with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.ExportViewType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : IncrementalExportSpecification =
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
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Choices.some(ExportViewType.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { ExportFromTime = f0
          ExportToTime = f1
          ExportViewType = f2 }

/// <summary>DynamoDB's <c>ExportDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportDescription</summary>
[<NoComparison>]
type ExportDescription =
    {
        /// <summary>37 to 1024 characters.</summary>
        ExportArn: string option
        ExportStatus: ExportStatus option
        StartTime: DateTimeOffset option
        EndTime: DateTimeOffset option
        ExportManifest: string option
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        /// <summary>Pattern <c>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}</c>.</summary>
        TableId: string option
        ExportTime: DateTimeOffset option
        /// <summary>Pattern <c>^[^\$]+$</c>.</summary>
        ClientToken: string option
        /// <summary>
        /// at most 255 characters.
        /// Pattern <c>^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$</c>.
        /// </summary>
        S3Bucket: string option
        /// <summary>Pattern <c>[0-9]{12}</c>.</summary>
        S3BucketOwner: string option
        /// <summary>at most 1024 characters.</summary>
        S3Prefix: string option
        S3SseAlgorithm: S3SseAlgorithm option
        /// <summary>1 to 2048 characters.</summary>
        S3SseKmsKeyId: string option
        FailureCode: string option
        FailureMessage: string option
        ExportFormat: ExportFormat option
        /// <summary>at least 0.</summary>
        BilledSizeBytes: int64 option
        /// <summary>at least 0.</summary>
        ItemCount: int64 option
        ExportType: ExportType option
        IncrementalExportSpecification: IncrementalExportSpecification option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportDescription) : unit =
        let ms = s.Members
        match x.ExportArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ExportStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.StartTime with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.EndTime with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()
        match x.ExportManifest with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.TableId with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()
        match x.ExportTime with
        | Some v ->
            w.Timestamp(ms[7], v)
        | None -> ()
        match x.ClientToken with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.S3Bucket with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.S3BucketOwner with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()
        match x.S3Prefix with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.S3SseAlgorithm with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()
        match x.S3SseKmsKeyId with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.FailureCode with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.FailureMessage with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.ExportFormat with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.BilledSizeBytes with
        | Some v ->
            w.Long(ms[17], v)
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[18], v)
        | None -> ()
        match x.ExportType with
        | Some v ->
            w.String(ms[19], v.WireValue)
        | None -> ()
        match x.IncrementalExportSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[20])
            IncrementalExportSpecification.Write(inner0, ms[20].Target, v)
            inner0.EndStructure(ms[20])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportDescription =
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
                f1 <- Choices.some(ExportStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
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
                f12 <- Choices.some(S3SseAlgorithm.ReadChoice(r, ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Choices.some(ExportFormat.ReadChoice(r, ms[16]))
            | 17 ->
                f17 <- Some(r.Long(ms[17]))
            | 18 ->
                f18 <- Some(r.Long(ms[18]))
            | 19 ->
                f19 <- Choices.some(ExportType.ReadChoice(r, ms[19]))
            | 20 ->
                f20 <- Some(IncrementalExportSpecification.Read(r.Structure(ms[20]), ms[20].Target))
            | _ -> ()
            next <- r.Next s
        { ExportArn = f0
          ExportStatus = f1
          StartTime = f2
          EndTime = f3
          ExportManifest = f4
          TableArn = f5
          TableId = f6
          ExportTime = f7
          ClientToken = f8
          S3Bucket = f9
          S3BucketOwner = f10
          S3Prefix = f11
          S3SseAlgorithm = f12
          S3SseKmsKeyId = f13
          FailureCode = f14
          FailureMessage = f15
          ExportFormat = f16
          BilledSizeBytes = f17
          ItemCount = f18
          ExportType = f19
          IncrementalExportSpecification = f20 }

/// <summary>DynamoDB's error <c>ExportNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportNotFoundException</summary>
[<NoComparison>]
type ExportNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ExportSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportSummary</summary>
[<NoComparison>]
type ExportSummary =
    {
        /// <summary>37 to 1024 characters.</summary>
        ExportArn: string option
        ExportStatus: ExportStatus option
        ExportType: ExportType option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportSummary) : unit =
        let ms = s.Members
        match x.ExportArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ExportStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ExportType with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportSummary =
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
                f1 <- Choices.some(ExportStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Choices.some(ExportType.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { ExportArn = f0
          ExportStatus = f1
          ExportType = f2 }

/// <summary>DynamoDB's <c>FailureException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/FailureException</summary>
[<NoComparison>]
type FailureException =
    {
        ExceptionName: string option
        ExceptionDescription: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: FailureException) : unit =
        let ms = s.Members
        match x.ExceptionName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ExceptionDescription with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : FailureException =
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
        { ExceptionName = f0
          ExceptionDescription = f1 }

/// <summary>DynamoDB's <c>Get</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Get</summary>
[<NoComparison>]
type Get =
    {
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        ProjectionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Get) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Key.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        w.String(ms[1], x.TableName)
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Get =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, string>()
        let mutable has3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { Key = f0.Close()
          TableName = f1
          ProjectionExpression = f2
          ExpressionAttributeNames = (if has3 then Some(f3.Close()) else None) }

/// <summary>DynamoDB's <c>GlobalSecondaryIndex</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndex</summary>
[<NoComparison>]
type GlobalSecondaryIndex =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>
        /// Required.
        /// at least 1 elements.
        /// </summary>
        KeySchema: KeySchemaElement list
        /// <summary>Required.</summary>
        Projection: Projection
        ProvisionedThroughput: ProvisionedThroughput option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: WarmThroughput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndex) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
        let element0 = ms[1].Target.Element
        for item0 in x.KeySchema do
            let inner1 = inner0.BeginStructure(element0)
            KeySchemaElement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])
        let inner0 = w.BeginStructure(ms[2])
        Projection.Write(inner0, ms[2].Target, x.Projection)
        inner0.EndStructure(ms[2])
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ProvisionedThroughput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            OnDemandThroughput.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            WarmThroughput.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndex =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = ValueNone
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- ValueSome(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(ProvisionedThroughput.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(OnDemandThroughput.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(WarmThroughput.Read(r.Structure(ms[5]), ms[5].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = (match f2 with ValueSome v -> v | ValueNone -> Projection.Read(EmptyReader.Instance, ms[2].Target))
          ProvisionedThroughput = f3
          OnDemandThroughput = f4
          WarmThroughput = f5 }

/// <summary>DynamoDB's <c>GlobalSecondaryIndexAutoScalingUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndexAutoScalingUpdate</summary>
[<NoComparison>]
type GlobalSecondaryIndexAutoScalingUpdate =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndexAutoScalingUpdate) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ProvisionedWriteCapacityAutoScalingUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AutoScalingSettingsUpdate.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndexAutoScalingUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedWriteCapacityAutoScalingUpdate = f1 }

/// <summary><c>IndexStatus</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type IndexStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>UPDATING</c>
    | Updating
    /// <c>DELETING</c>
    | Deleting
    /// <c>ACTIVE</c>
    | Active
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | IndexStatus.Creating -> "CREATING"
        | IndexStatus.Updating -> "UPDATING"
        | IndexStatus.Deleting -> "DELETING"
        | IndexStatus.Active -> "ACTIVE"
        | IndexStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : IndexStatus =
        match value with
        | "CREATING" -> IndexStatus.Creating
        | "UPDATING" -> IndexStatus.Updating
        | "DELETING" -> IndexStatus.Deleting
        | "ACTIVE" -> IndexStatus.Active
        | other -> IndexStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : IndexStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> IndexStatus.Creating
        | 1 -> IndexStatus.Updating
        | 2 -> IndexStatus.Deleting
        | 3 -> IndexStatus.Active
        | _ -> IndexStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ProvisionedThroughputDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ProvisionedThroughputDescription</summary>
[<NoComparison>]
type ProvisionedThroughputDescription =
    {
        LastIncreaseDateTime: DateTimeOffset option
        LastDecreaseDateTime: DateTimeOffset option
        /// <summary>at least 1.</summary>
        NumberOfDecreasesToday: int64 option
        /// <summary>at least 0.</summary>
        ReadCapacityUnits: int64 option
        /// <summary>at least 0.</summary>
        WriteCapacityUnits: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ProvisionedThroughputDescription) : unit =
        let ms = s.Members
        match x.LastIncreaseDateTime with
        | Some v ->
            w.Timestamp(ms[0], v)
        | None -> ()
        match x.LastDecreaseDateTime with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.NumberOfDecreasesToday with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.ReadCapacityUnits with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.WriteCapacityUnits with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ProvisionedThroughputDescription =
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
                f0 <- Some(r.Timestamp(ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | _ -> ()
            next <- r.Next s
        { LastIncreaseDateTime = f0
          LastDecreaseDateTime = f1
          NumberOfDecreasesToday = f2
          ReadCapacityUnits = f3
          WriteCapacityUnits = f4 }

/// <summary>DynamoDB's <c>GlobalSecondaryIndexWarmThroughputDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndexWarmThroughputDescription</summary>
[<NoComparison>]
type GlobalSecondaryIndexWarmThroughputDescription =
    {
        /// <summary>at least 1.</summary>
        ReadUnitsPerSecond: int64 option
        /// <summary>at least 1.</summary>
        WriteUnitsPerSecond: int64 option
        Status: IndexStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndexWarmThroughputDescription) : unit =
        let ms = s.Members
        match x.ReadUnitsPerSecond with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.WriteUnitsPerSecond with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.Status with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndexWarmThroughputDescription =
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
                f2 <- Choices.some(IndexStatus.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { ReadUnitsPerSecond = f0
          WriteUnitsPerSecond = f1
          Status = f2 }

/// <summary>DynamoDB's <c>GlobalSecondaryIndexDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndexDescription</summary>
[<NoComparison>]
type GlobalSecondaryIndexDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list
        Projection: Projection option
        IndexStatus: IndexStatus option
        Backfilling: bool option
        ProvisionedThroughput: ProvisionedThroughputDescription option
        IndexSizeBytes: int64 option
        ItemCount: int64 option
        IndexArn: string option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndexDescription) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.KeySchema.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
            let element0 = ms[1].Target.Element
            for item0 in x.KeySchema do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Projection.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.IndexStatus with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.Backfilling with
        | Some v ->
            w.Boolean(ms[4], v)
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            ProvisionedThroughputDescription.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.IndexSizeBytes with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[7], v)
        | None -> ()
        match x.IndexArn with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[9])
            OnDemandThroughput.Write(inner0, ms[9].Target, v)
            inner0.EndStructure(ms[9])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            GlobalSecondaryIndexWarmThroughputDescription.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndexDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<KeySchemaElement>()
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
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Choices.some(IndexStatus.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.Boolean(ms[4]))
            | 5 ->
                f5 <- Some(ProvisionedThroughputDescription.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.Long(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(OnDemandThroughput.Read(r.Structure(ms[9]), ms[9].Target))
            | 10 ->
                f10 <- Some(GlobalSecondaryIndexWarmThroughputDescription.Read(r.Structure(ms[10]), ms[10].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = f2
          IndexStatus = f3
          Backfilling = f4
          ProvisionedThroughput = f5
          IndexSizeBytes = f6
          ItemCount = f7
          IndexArn = f8
          OnDemandThroughput = f9
          WarmThroughput = f10 }

/// <summary>DynamoDB's <c>UpdateGlobalSecondaryIndexAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalSecondaryIndexAction</summary>
[<NoComparison>]
type UpdateGlobalSecondaryIndexAction =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        ProvisionedThroughput: ProvisionedThroughput option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: WarmThroughput option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateGlobalSecondaryIndexAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ProvisionedThroughput.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            OnDemandThroughput.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            WarmThroughput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateGlobalSecondaryIndexAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(ProvisionedThroughput.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(OnDemandThroughput.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(WarmThroughput.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedThroughput = f1
          OnDemandThroughput = f2
          WarmThroughput = f3 }

/// <summary>DynamoDB's <c>GlobalSecondaryIndexUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalSecondaryIndexUpdate</summary>
[<NoComparison>]
type GlobalSecondaryIndexUpdate =
    {
        Update: UpdateGlobalSecondaryIndexAction option
        Create: CreateGlobalSecondaryIndexAction option
        Delete: DeleteGlobalSecondaryIndexAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalSecondaryIndexUpdate) : unit =
        let ms = s.Members
        match x.Update with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            UpdateGlobalSecondaryIndexAction.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Create with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            CreateGlobalSecondaryIndexAction.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            DeleteGlobalSecondaryIndexAction.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalSecondaryIndexUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(UpdateGlobalSecondaryIndexAction.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(CreateGlobalSecondaryIndexAction.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(DeleteGlobalSecondaryIndexAction.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Update = f0
          Create = f1
          Delete = f2 }

/// <summary>DynamoDB's <c>Replica</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Replica</summary>
[<NoComparison>]
type Replica =
    {
        RegionName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Replica) : unit =
        let ms = s.Members
        match x.RegionName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Replica =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0 }

/// <summary>DynamoDB's <c>GlobalTable</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTable</summary>
[<NoComparison>]
type GlobalTable =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string option
        ReplicationGroup: Replica list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTable) : unit =
        let ms = s.Members
        match x.GlobalTableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ReplicationGroup.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ReplicationGroup)
            let element0 = ms[1].Target.Element
            for item0 in x.ReplicationGroup do
                let inner1 = inner0.BeginStructure(element0)
                Replica.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTable =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<Replica>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<Replica>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(Replica.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0
          ReplicationGroup = f1.Close() }

/// <summary>DynamoDB's error <c>GlobalTableAlreadyExistsException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableAlreadyExistsException</summary>
[<NoComparison>]
type GlobalTableAlreadyExistsException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableAlreadyExistsException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableAlreadyExistsException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary><c>ReplicaStatus</c>: one of 10 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReplicaStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>CREATION_FAILED</c>
    | CreationFailed
    /// <c>UPDATING</c>
    | Updating
    /// <c>DELETING</c>
    | Deleting
    /// <c>ACTIVE</c>
    | Active
    /// <c>REGION_DISABLED</c>
    | RegionDisabled
    /// <c>INACCESSIBLE_ENCRYPTION_CREDENTIALS</c>
    | InaccessibleEncryptionCredentials
    /// <c>ARCHIVING</c>
    | Archiving
    /// <c>ARCHIVED</c>
    | Archived
    /// <c>REPLICATION_NOT_AUTHORIZED</c>
    | ReplicationNotAuthorized
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReplicaStatus.Creating -> "CREATING"
        | ReplicaStatus.CreationFailed -> "CREATION_FAILED"
        | ReplicaStatus.Updating -> "UPDATING"
        | ReplicaStatus.Deleting -> "DELETING"
        | ReplicaStatus.Active -> "ACTIVE"
        | ReplicaStatus.RegionDisabled -> "REGION_DISABLED"
        | ReplicaStatus.InaccessibleEncryptionCredentials -> "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
        | ReplicaStatus.Archiving -> "ARCHIVING"
        | ReplicaStatus.Archived -> "ARCHIVED"
        | ReplicaStatus.ReplicationNotAuthorized -> "REPLICATION_NOT_AUTHORIZED"
        | ReplicaStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReplicaStatus =
        match value with
        | "CREATING" -> ReplicaStatus.Creating
        | "CREATION_FAILED" -> ReplicaStatus.CreationFailed
        | "UPDATING" -> ReplicaStatus.Updating
        | "DELETING" -> ReplicaStatus.Deleting
        | "ACTIVE" -> ReplicaStatus.Active
        | "REGION_DISABLED" -> ReplicaStatus.RegionDisabled
        | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" -> ReplicaStatus.InaccessibleEncryptionCredentials
        | "ARCHIVING" -> ReplicaStatus.Archiving
        | "ARCHIVED" -> ReplicaStatus.Archived
        | "REPLICATION_NOT_AUTHORIZED" -> ReplicaStatus.ReplicationNotAuthorized
        | other -> ReplicaStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReplicaStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReplicaStatus.Creating
        | 1 -> ReplicaStatus.CreationFailed
        | 2 -> ReplicaStatus.Updating
        | 3 -> ReplicaStatus.Deleting
        | 4 -> ReplicaStatus.Active
        | 5 -> ReplicaStatus.RegionDisabled
        | 6 -> ReplicaStatus.InaccessibleEncryptionCredentials
        | 7 -> ReplicaStatus.Archiving
        | 8 -> ReplicaStatus.Archived
        | 9 -> ReplicaStatus.ReplicationNotAuthorized
        | _ -> ReplicaStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>TableStatus</c>: one of 8 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type TableStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>UPDATING</c>
    | Updating
    /// <c>DELETING</c>
    | Deleting
    /// <c>ACTIVE</c>
    | Active
    /// <c>INACCESSIBLE_ENCRYPTION_CREDENTIALS</c>
    | InaccessibleEncryptionCredentials
    /// <c>ARCHIVING</c>
    | Archiving
    /// <c>ARCHIVED</c>
    | Archived
    /// <c>REPLICATION_NOT_AUTHORIZED</c>
    | ReplicationNotAuthorized
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | TableStatus.Creating -> "CREATING"
        | TableStatus.Updating -> "UPDATING"
        | TableStatus.Deleting -> "DELETING"
        | TableStatus.Active -> "ACTIVE"
        | TableStatus.InaccessibleEncryptionCredentials -> "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
        | TableStatus.Archiving -> "ARCHIVING"
        | TableStatus.Archived -> "ARCHIVED"
        | TableStatus.ReplicationNotAuthorized -> "REPLICATION_NOT_AUTHORIZED"
        | TableStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : TableStatus =
        match value with
        | "CREATING" -> TableStatus.Creating
        | "UPDATING" -> TableStatus.Updating
        | "DELETING" -> TableStatus.Deleting
        | "ACTIVE" -> TableStatus.Active
        | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" -> TableStatus.InaccessibleEncryptionCredentials
        | "ARCHIVING" -> TableStatus.Archiving
        | "ARCHIVED" -> TableStatus.Archived
        | "REPLICATION_NOT_AUTHORIZED" -> TableStatus.ReplicationNotAuthorized
        | other -> TableStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : TableStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> TableStatus.Creating
        | 1 -> TableStatus.Updating
        | 2 -> TableStatus.Deleting
        | 3 -> TableStatus.Active
        | 4 -> TableStatus.InaccessibleEncryptionCredentials
        | 5 -> TableStatus.Archiving
        | 6 -> TableStatus.Archived
        | 7 -> TableStatus.ReplicationNotAuthorized
        | _ -> TableStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>TableWarmThroughputDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableWarmThroughputDescription</summary>
[<NoComparison>]
type TableWarmThroughputDescription =
    {
        /// <summary>at least 1.</summary>
        ReadUnitsPerSecond: int64 option
        /// <summary>at least 1.</summary>
        WriteUnitsPerSecond: int64 option
        Status: TableStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableWarmThroughputDescription) : unit =
        let ms = s.Members
        match x.ReadUnitsPerSecond with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.WriteUnitsPerSecond with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.Status with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableWarmThroughputDescription =
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
                f2 <- Choices.some(TableStatus.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { ReadUnitsPerSecond = f0
          WriteUnitsPerSecond = f1
          Status = f2 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndexDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndexDescription</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndexDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        ProvisionedThroughputOverride: ProvisionedThroughputOverride option
        OnDemandThroughputOverride: OnDemandThroughputOverride option
        WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndexDescription) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ProvisionedThroughputOverride.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            OnDemandThroughputOverride.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            GlobalSecondaryIndexWarmThroughputDescription.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndexDescription =
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
                f1 <- Some(ProvisionedThroughputOverride.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(OnDemandThroughputOverride.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(GlobalSecondaryIndexWarmThroughputDescription.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedThroughputOverride = f1
          OnDemandThroughputOverride = f2
          WarmThroughput = f3 }

/// <summary>DynamoDB's <c>TableClassSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableClassSummary</summary>
[<NoComparison>]
type TableClassSummary =
    {
        TableClass: TableClass option
        LastUpdateDateTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableClassSummary) : unit =
        let ms = s.Members
        match x.TableClass with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()
        match x.LastUpdateDateTime with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableClassSummary =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(TableClass.ReadChoice(r, ms[0]))
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | _ -> ()
            next <- r.Next s
        { TableClass = f0
          LastUpdateDateTime = f1 }

/// <summary><c>GlobalTableSettingsReplicationMode</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type GlobalTableSettingsReplicationMode =
    /// <c>ENABLED</c>
    | Enabled
    /// <c>DISABLED</c>
    | Disabled
    /// <c>ENABLED_WITH_OVERRIDES</c>
    | EnabledWithOverrides
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | GlobalTableSettingsReplicationMode.Enabled -> "ENABLED"
        | GlobalTableSettingsReplicationMode.Disabled -> "DISABLED"
        | GlobalTableSettingsReplicationMode.EnabledWithOverrides -> "ENABLED_WITH_OVERRIDES"
        | GlobalTableSettingsReplicationMode.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : GlobalTableSettingsReplicationMode =
        match value with
        | "ENABLED" -> GlobalTableSettingsReplicationMode.Enabled
        | "DISABLED" -> GlobalTableSettingsReplicationMode.Disabled
        | "ENABLED_WITH_OVERRIDES" -> GlobalTableSettingsReplicationMode.EnabledWithOverrides
        | other -> GlobalTableSettingsReplicationMode.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : GlobalTableSettingsReplicationMode =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> GlobalTableSettingsReplicationMode.Enabled
        | 1 -> GlobalTableSettingsReplicationMode.Disabled
        | 2 -> GlobalTableSettingsReplicationMode.EnabledWithOverrides
        | _ -> GlobalTableSettingsReplicationMode.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ReplicaDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaDescription</summary>
[<NoComparison>]
type ReplicaDescription =
    {
        RegionName: string option
        ReplicaStatus: ReplicaStatus option
        ReplicaArn: string option
        ReplicaStatusDescription: string option
        ReplicaStatusPercentProgress: string option
        KMSMasterKeyId: string option
        ProvisionedThroughputOverride: ProvisionedThroughputOverride option
        OnDemandThroughputOverride: OnDemandThroughputOverride option
        WarmThroughput: TableWarmThroughputDescription option
        GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexDescription list
        ReplicaInaccessibleDateTime: DateTimeOffset option
        ReplicaTableClassSummary: TableClassSummary option
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaDescription) : unit =
        let ms = s.Members
        match x.RegionName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ReplicaStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ReplicaArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ReplicaStatusDescription with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ReplicaStatusPercentProgress with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.KMSMasterKeyId with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            ProvisionedThroughputOverride.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            OnDemandThroughputOverride.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            TableWarmThroughputDescription.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()
        if not x.GlobalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[9], List.length x.GlobalSecondaryIndexes)
            let element0 = ms[9].Target.Element
            for item0 in x.GlobalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndexDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[9])
        match x.ReplicaInaccessibleDateTime with
        | Some v ->
            w.Timestamp(ms[10], v)
        | None -> ()
        match x.ReplicaTableClassSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[11])
            TableClassSummary.Write(inner0, ms[11].Target, v)
            inner0.EndStructure(ms[11])
        | None -> ()
        match x.GlobalTableSettingsReplicationMode with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaDescription =
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
        let mutable f9 = ListCollector<ReplicaGlobalSecondaryIndexDescription>()
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(ReplicaStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(ProvisionedThroughputOverride.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Some(OnDemandThroughputOverride.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(TableWarmThroughputDescription.Read(r.Structure(ms[8]), ms[8].Target))
            | 9 ->
                f9 <- ListCollector<ReplicaGlobalSecondaryIndexDescription>()
                let inner0 = r.List(ms[9])
                let element0 = ms[9].Target.Element
                while inner0.NextElement(ms[9]) do
                    f9.Add(ReplicaGlobalSecondaryIndexDescription.Read(inner0.Structure(element0), element0.Target))
            | 10 ->
                f10 <- Some(r.Timestamp(ms[10]))
            | 11 ->
                f11 <- Some(TableClassSummary.Read(r.Structure(ms[11]), ms[11].Target))
            | 12 ->
                f12 <- Choices.some(GlobalTableSettingsReplicationMode.ReadChoice(r, ms[12]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          ReplicaStatus = f1
          ReplicaArn = f2
          ReplicaStatusDescription = f3
          ReplicaStatusPercentProgress = f4
          KMSMasterKeyId = f5
          ProvisionedThroughputOverride = f6
          OnDemandThroughputOverride = f7
          WarmThroughput = f8
          GlobalSecondaryIndexes = f9.Close()
          ReplicaInaccessibleDateTime = f10
          ReplicaTableClassSummary = f11
          GlobalTableSettingsReplicationMode = f12 }

/// <summary><c>GlobalTableStatus</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type GlobalTableStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>ACTIVE</c>
    | Active
    /// <c>DELETING</c>
    | Deleting
    /// <c>UPDATING</c>
    | Updating
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | GlobalTableStatus.Creating -> "CREATING"
        | GlobalTableStatus.Active -> "ACTIVE"
        | GlobalTableStatus.Deleting -> "DELETING"
        | GlobalTableStatus.Updating -> "UPDATING"
        | GlobalTableStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : GlobalTableStatus =
        match value with
        | "CREATING" -> GlobalTableStatus.Creating
        | "ACTIVE" -> GlobalTableStatus.Active
        | "DELETING" -> GlobalTableStatus.Deleting
        | "UPDATING" -> GlobalTableStatus.Updating
        | other -> GlobalTableStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : GlobalTableStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> GlobalTableStatus.Creating
        | 1 -> GlobalTableStatus.Active
        | 2 -> GlobalTableStatus.Deleting
        | 3 -> GlobalTableStatus.Updating
        | _ -> GlobalTableStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>GlobalTableDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableDescription</summary>
[<NoComparison>]
type GlobalTableDescription =
    {
        ReplicationGroup: ReplicaDescription list
        GlobalTableArn: string option
        CreationDateTime: DateTimeOffset option
        GlobalTableStatus: GlobalTableStatus option
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableDescription) : unit =
        let ms = s.Members
        if not x.ReplicationGroup.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ReplicationGroup)
            let element0 = ms[0].Target.Element
            for item0 in x.ReplicationGroup do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.GlobalTableArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.CreationDateTime with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.GlobalTableStatus with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.GlobalTableName with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableDescription =
        let ms = s.Members
        let mutable f0 = ListCollector<ReplicaDescription>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ReplicaDescription>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ReplicaDescription.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Choices.some(GlobalTableStatus.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { ReplicationGroup = f0.Close()
          GlobalTableArn = f1
          CreationDateTime = f2
          GlobalTableStatus = f3
          GlobalTableName = f4 }

/// <summary>DynamoDB's <c>GlobalTableGlobalSecondaryIndexSettingsUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableGlobalSecondaryIndexSettingsUpdate</summary>
[<NoComparison>]
type GlobalTableGlobalSecondaryIndexSettingsUpdate =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>at least 1.</summary>
        ProvisionedWriteCapacityUnits: int64 option
        ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableGlobalSecondaryIndexSettingsUpdate) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        match x.ProvisionedWriteCapacityUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.ProvisionedWriteCapacityAutoScalingSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsUpdate.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableGlobalSecondaryIndexSettingsUpdate =
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
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedWriteCapacityUnits = f1
          ProvisionedWriteCapacityAutoScalingSettingsUpdate = f2 }

/// <summary>DynamoDB's error <c>GlobalTableNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableNotFoundException</summary>
[<NoComparison>]
type GlobalTableNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary><c>WitnessStatus</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type WitnessStatus =
    /// <c>CREATING</c>
    | Creating
    /// <c>DELETING</c>
    | Deleting
    /// <c>ACTIVE</c>
    | Active
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | WitnessStatus.Creating -> "CREATING"
        | WitnessStatus.Deleting -> "DELETING"
        | WitnessStatus.Active -> "ACTIVE"
        | WitnessStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : WitnessStatus =
        match value with
        | "CREATING" -> WitnessStatus.Creating
        | "DELETING" -> WitnessStatus.Deleting
        | "ACTIVE" -> WitnessStatus.Active
        | other -> WitnessStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : WitnessStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> WitnessStatus.Creating
        | 1 -> WitnessStatus.Deleting
        | 2 -> WitnessStatus.Active
        | _ -> WitnessStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>GlobalTableWitnessDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableWitnessDescription</summary>
[<NoComparison>]
type GlobalTableWitnessDescription =
    {
        RegionName: string option
        WitnessStatus: WitnessStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableWitnessDescription) : unit =
        let ms = s.Members
        match x.RegionName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.WitnessStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableWitnessDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(WitnessStatus.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          WitnessStatus = f1 }

/// <summary>DynamoDB's <c>GlobalTableWitnessGroupUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GlobalTableWitnessGroupUpdate</summary>
[<NoComparison>]
type GlobalTableWitnessGroupUpdate =
    {
        Create: CreateGlobalTableWitnessGroupMemberAction option
        Delete: DeleteGlobalTableWitnessGroupMemberAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GlobalTableWitnessGroupUpdate) : unit =
        let ms = s.Members
        match x.Create with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CreateGlobalTableWitnessGroupMemberAction.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            DeleteGlobalTableWitnessGroupMemberAction.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GlobalTableWitnessGroupUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CreateGlobalTableWitnessGroupMemberAction.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(DeleteGlobalTableWitnessGroupMemberAction.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Create = f0
          Delete = f1 }

/// <summary>DynamoDB's error <c>IdempotentParameterMismatchException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/IdempotentParameterMismatchException</summary>
[<NoComparison>]
type IdempotentParameterMismatchException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IdempotentParameterMismatchException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : IdempotentParameterMismatchException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>ImportConflictException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportConflictException</summary>
[<NoComparison>]
type ImportConflictException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportConflictException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ImportConflictException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>ImportNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportNotFoundException</summary>
[<NoComparison>]
type ImportNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ImportNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary><c>ImportStatus</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ImportStatus =
    /// <c>IN_PROGRESS</c>
    | InProgress
    /// <c>COMPLETED</c>
    | Completed
    /// <c>CANCELLING</c>
    | Cancelling
    /// <c>CANCELLED</c>
    | Cancelled
    /// <c>FAILED</c>
    | Failed
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ImportStatus.InProgress -> "IN_PROGRESS"
        | ImportStatus.Completed -> "COMPLETED"
        | ImportStatus.Cancelling -> "CANCELLING"
        | ImportStatus.Cancelled -> "CANCELLED"
        | ImportStatus.Failed -> "FAILED"
        | ImportStatus.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ImportStatus =
        match value with
        | "IN_PROGRESS" -> ImportStatus.InProgress
        | "COMPLETED" -> ImportStatus.Completed
        | "CANCELLING" -> ImportStatus.Cancelling
        | "CANCELLED" -> ImportStatus.Cancelled
        | "FAILED" -> ImportStatus.Failed
        | other -> ImportStatus.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ImportStatus =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ImportStatus.InProgress
        | 1 -> ImportStatus.Completed
        | 2 -> ImportStatus.Cancelling
        | 3 -> ImportStatus.Cancelled
        | 4 -> ImportStatus.Failed
        | _ -> ImportStatus.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>S3BucketSource</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/S3BucketSource</summary>
[<NoComparison>]
type S3BucketSource =
    {
        /// <summary>Pattern <c>[0-9]{12}</c>.</summary>
        S3BucketOwner: string option
        /// <summary>
        /// Required.
        /// at most 255 characters.
        /// Pattern <c>^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$</c>.
        /// </summary>
        S3Bucket: string
        /// <summary>at most 1024 characters.</summary>
        S3KeyPrefix: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: S3BucketSource) : unit =
        let ms = s.Members
        match x.S3BucketOwner with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        w.String(ms[1], x.S3Bucket)
        match x.S3KeyPrefix with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : S3BucketSource =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ""
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { S3BucketOwner = f0
          S3Bucket = f1
          S3KeyPrefix = f2 }

/// <summary><c>InputFormat</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InputFormat =
    /// <c>DYNAMODB_JSON</c>
    | DynamodbJson
    /// <c>ION</c>
    | Ion
    /// <c>CSV</c>
    | Csv
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InputFormat.DynamodbJson -> "DYNAMODB_JSON"
        | InputFormat.Ion -> "ION"
        | InputFormat.Csv -> "CSV"
        | InputFormat.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InputFormat =
        match value with
        | "DYNAMODB_JSON" -> InputFormat.DynamodbJson
        | "ION" -> InputFormat.Ion
        | "CSV" -> InputFormat.Csv
        | other -> InputFormat.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InputFormat =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InputFormat.DynamodbJson
        | 1 -> InputFormat.Ion
        | 2 -> InputFormat.Csv
        | _ -> InputFormat.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ImportSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportSummary</summary>
[<NoComparison>]
type ImportSummary =
    {
        /// <summary>37 to 1024 characters.</summary>
        ImportArn: string option
        ImportStatus: ImportStatus option
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        S3BucketSource: S3BucketSource option
        /// <summary>1 to 1024 characters.</summary>
        CloudWatchLogGroupArn: string option
        InputFormat: InputFormat option
        StartTime: DateTimeOffset option
        EndTime: DateTimeOffset option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportSummary) : unit =
        let ms = s.Members
        match x.ImportArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ImportStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.S3BucketSource with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            S3BucketSource.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.CloudWatchLogGroupArn with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.InputFormat with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.StartTime with
        | Some v ->
            w.Timestamp(ms[6], v)
        | None -> ()
        match x.EndTime with
        | Some v ->
            w.Timestamp(ms[7], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ImportSummary =
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
                f1 <- Choices.some(ImportStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(S3BucketSource.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Choices.some(InputFormat.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(r.Timestamp(ms[6]))
            | 7 ->
                f7 <- Some(r.Timestamp(ms[7]))
            | _ -> ()
            next <- r.Next s
        { ImportArn = f0
          ImportStatus = f1
          TableArn = f2
          S3BucketSource = f3
          CloudWatchLogGroupArn = f4
          InputFormat = f5
          StartTime = f6
          EndTime = f7 }

/// <summary>DynamoDB's <c>InputFormatOptions</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InputFormatOptions</summary>
[<NoComparison>]
type InputFormatOptions =
    {
        Csv: CsvOptions option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InputFormatOptions) : unit =
        let ms = s.Members
        match x.Csv with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CsvOptions.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InputFormatOptions =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CsvOptions.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Csv = f0 }

/// <summary><c>InputCompressionType</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type InputCompressionType =
    /// <c>GZIP</c>
    | Gzip
    /// <c>ZSTD</c>
    | Zstd
    /// <c>NONE</c>
    | None
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | InputCompressionType.Gzip -> "GZIP"
        | InputCompressionType.Zstd -> "ZSTD"
        | InputCompressionType.None -> "NONE"
        | InputCompressionType.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : InputCompressionType =
        match value with
        | "GZIP" -> InputCompressionType.Gzip
        | "ZSTD" -> InputCompressionType.Zstd
        | "NONE" -> InputCompressionType.None
        | other -> InputCompressionType.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : InputCompressionType =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> InputCompressionType.Gzip
        | 1 -> InputCompressionType.Zstd
        | 2 -> InputCompressionType.None
        | _ -> InputCompressionType.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>SSESpecification</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SSESpecification</summary>
[<NoComparison>]
type SSESpecification =
    {
        Enabled: bool option
        SSEType: SSEType option
        KMSMasterKeyId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SSESpecification) : unit =
        let ms = s.Members
        match x.Enabled with
        | Some v ->
            w.Boolean(ms[0], v)
        | None -> ()
        match x.SSEType with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.KMSMasterKeyId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SSESpecification =
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
                f1 <- Choices.some(SSEType.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Enabled = f0
          SSEType = f1
          KMSMasterKeyId = f2 }

/// <summary>DynamoDB's <c>VectorIndex</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorIndex</summary>
[<NoComparison>]
type VectorIndex =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>Required.</summary>
        VectorAttribute: VectorAttributeDefinition
        /// <summary>at least 1 elements.</summary>
        SearchSchema: SearchSchemaElement list option
        /// <summary>Required.</summary>
        Projection: Projection
        /// <summary>
        /// Required.
        /// at least 1.
        /// </summary>
        Dimensions: int64
        /// <summary>Required.</summary>
        DistanceFunction: VectorDistanceFunction
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorIndex) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        let inner0 = w.BeginStructure(ms[1])
        VectorAttributeDefinition.Write(inner0, ms[1].Target, x.VectorAttribute)
        inner0.EndStructure(ms[1])
        match x.SearchSchema with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                SearchSchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        | None -> ()
        let inner0 = w.BeginStructure(ms[3])
        Projection.Write(inner0, ms[3].Target, x.Projection)
        inner0.EndStructure(ms[3])
        w.Long(ms[4], x.Dimensions)
        w.String(ms[5], x.DistanceFunction.WireValue)

    static member internal Read(r: ShapeReader, s: Schema) : VectorIndex =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable f2 = ListCollector<SearchSchemaElement>()
        let mutable has2 = false
        let mutable f3 = ValueNone
        let mutable f4 = 0L
        let mutable f5 = VectorDistanceFunction.Unknown ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(VectorAttributeDefinition.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                has2 <- true
                f2 <- ListCollector<SearchSchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(SearchSchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- ValueSome(Projection.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- r.Long(ms[4])
            | 5 ->
                f5 <- VectorDistanceFunction.ReadChoice(r, ms[5])
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          VectorAttribute = (match f1 with ValueSome v -> v | ValueNone -> VectorAttributeDefinition.Read(EmptyReader.Instance, ms[1].Target))
          SearchSchema = (if has2 then Some(f2.Close()) else None)
          Projection = (match f3 with ValueSome v -> v | ValueNone -> Projection.Read(EmptyReader.Instance, ms[3].Target))
          Dimensions = f4
          DistanceFunction = f5 }

/// <summary>DynamoDB's <c>TableCreationParameters</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableCreationParameters</summary>
[<NoComparison>]
type TableCreationParameters =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        AttributeDefinitions: AttributeDefinition list
        /// <summary>
        /// Required.
        /// at least 1 elements.
        /// </summary>
        KeySchema: KeySchemaElement list
        BillingMode: BillingMode option
        ProvisionedThroughput: ProvisionedThroughput option
        OnDemandThroughput: OnDemandThroughput option
        SSESpecification: SSESpecification option
        GlobalSecondaryIndexes: GlobalSecondaryIndex list option
        VectorIndexes: VectorIndex list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableCreationParameters) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginList(ms[1], List.length x.AttributeDefinitions)
        let element0 = ms[1].Target.Element
        for item0 in x.AttributeDefinitions do
            let inner1 = inner0.BeginStructure(element0)
            AttributeDefinition.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])
        let inner0 = w.BeginList(ms[2], List.length x.KeySchema)
        let element0 = ms[2].Target.Element
        for item0 in x.KeySchema do
            let inner1 = inner0.BeginStructure(element0)
            KeySchemaElement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[2])
        match x.BillingMode with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            ProvisionedThroughput.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            OnDemandThroughput.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.SSESpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            SSESpecification.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.GlobalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[7], List.length v)
            let element0 = ms[7].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[7])
        | None -> ()
        match x.VectorIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[8], List.length v)
            let element0 = ms[8].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableCreationParameters =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<AttributeDefinition>()
        let mutable f2 = ListCollector<KeySchemaElement>()
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = ListCollector<GlobalSecondaryIndex>()
        let mutable has7 = false
        let mutable f8 = ListCollector<VectorIndex>()
        let mutable has8 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<AttributeDefinition>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(AttributeDefinition.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- Choices.some(BillingMode.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(ProvisionedThroughput.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(OnDemandThroughput.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(SSESpecification.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                has7 <- true
                f7 <- ListCollector<GlobalSecondaryIndex>()
                let inner0 = r.List(ms[7])
                let element0 = ms[7].Target.Element
                while inner0.NextElement(ms[7]) do
                    f7.Add(GlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 8 ->
                has8 <- true
                f8 <- ListCollector<VectorIndex>()
                let inner0 = r.List(ms[8])
                let element0 = ms[8].Target.Element
                while inner0.NextElement(ms[8]) do
                    f8.Add(VectorIndex.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          AttributeDefinitions = f1.Close()
          KeySchema = f2.Close()
          BillingMode = f3
          ProvisionedThroughput = f4
          OnDemandThroughput = f5
          SSESpecification = f6
          GlobalSecondaryIndexes = (if has7 then Some(f7.Close()) else None)
          VectorIndexes = (if has8 then Some(f8.Close()) else None) }

/// <summary>DynamoDB's <c>ImportTableDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTableDescription</summary>
[<NoComparison>]
type ImportTableDescription =
    {
        /// <summary>37 to 1024 characters.</summary>
        ImportArn: string option
        ImportStatus: ImportStatus option
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        /// <summary>Pattern <c>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}</c>.</summary>
        TableId: string option
        /// <summary>Pattern <c>^[^\$]+$</c>.</summary>
        ClientToken: string option
        S3BucketSource: S3BucketSource option
        /// <summary>at least 0.</summary>
        ErrorCount: int64 option
        /// <summary>1 to 1024 characters.</summary>
        CloudWatchLogGroupArn: string option
        InputFormat: InputFormat option
        InputFormatOptions: InputFormatOptions option
        InputCompressionType: InputCompressionType option
        TableCreationParameters: TableCreationParameters option
        StartTime: DateTimeOffset option
        EndTime: DateTimeOffset option
        ProcessedSizeBytes: int64 option
        /// <summary>at least 0.</summary>
        ProcessedItemCount: int64 option
        /// <summary>at least 0.</summary>
        ImportedItemCount: int64 option
        FailureCode: string option
        FailureMessage: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportTableDescription) : unit =
        let ms = s.Members
        match x.ImportArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ImportStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.TableId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ClientToken with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.S3BucketSource with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            S3BucketSource.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.ErrorCount with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.CloudWatchLogGroupArn with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.InputFormat with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.InputFormatOptions with
        | Some v ->
            let inner0 = w.BeginStructure(ms[9])
            InputFormatOptions.Write(inner0, ms[9].Target, v)
            inner0.EndStructure(ms[9])
        | None -> ()
        match x.InputCompressionType with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()
        match x.TableCreationParameters with
        | Some v ->
            let inner0 = w.BeginStructure(ms[11])
            TableCreationParameters.Write(inner0, ms[11].Target, v)
            inner0.EndStructure(ms[11])
        | None -> ()
        match x.StartTime with
        | Some v ->
            w.Timestamp(ms[12], v)
        | None -> ()
        match x.EndTime with
        | Some v ->
            w.Timestamp(ms[13], v)
        | None -> ()
        match x.ProcessedSizeBytes with
        | Some v ->
            w.Long(ms[14], v)
        | None -> ()
        match x.ProcessedItemCount with
        | Some v ->
            w.Long(ms[15], v)
        | None -> ()
        match x.ImportedItemCount with
        | Some v ->
            w.Long(ms[16], v)
        | None -> ()
        match x.FailureCode with
        | Some v ->
            w.String(ms[17], v)
        | None -> ()
        match x.FailureMessage with
        | Some v ->
            w.String(ms[18], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ImportTableDescription =
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
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(ImportStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(S3BucketSource.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(InputFormat.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(InputFormatOptions.Read(r.Structure(ms[9]), ms[9].Target))
            | 10 ->
                f10 <- Choices.some(InputCompressionType.ReadChoice(r, ms[10]))
            | 11 ->
                f11 <- Some(TableCreationParameters.Read(r.Structure(ms[11]), ms[11].Target))
            | 12 ->
                f12 <- Some(r.Timestamp(ms[12]))
            | 13 ->
                f13 <- Some(r.Timestamp(ms[13]))
            | 14 ->
                f14 <- Some(r.Long(ms[14]))
            | 15 ->
                f15 <- Some(r.Long(ms[15]))
            | 16 ->
                f16 <- Some(r.Long(ms[16]))
            | 17 ->
                f17 <- Some(r.String(ms[17]))
            | 18 ->
                f18 <- Some(r.String(ms[18]))
            | _ -> ()
            next <- r.Next s
        { ImportArn = f0
          ImportStatus = f1
          TableArn = f2
          TableId = f3
          ClientToken = f4
          S3BucketSource = f5
          ErrorCount = f6
          CloudWatchLogGroupArn = f7
          InputFormat = f8
          InputFormatOptions = f9
          InputCompressionType = f10
          TableCreationParameters = f11
          StartTime = f12
          EndTime = f13
          ProcessedSizeBytes = f14
          ProcessedItemCount = f15
          ImportedItemCount = f16
          FailureCode = f17
          FailureMessage = f18 }

/// <summary>DynamoDB's error <c>IndexNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/IndexNotFoundException</summary>
[<NoComparison>]
type IndexNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: IndexNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : IndexNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>InternalServerError</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InternalServerError</summary>
[<NoComparison>]
type InternalServerError =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InternalServerError) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InternalServerError =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>InvalidExportTimeException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InvalidExportTimeException</summary>
[<NoComparison>]
type InvalidExportTimeException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidExportTimeException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidExportTimeException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>InvalidRestoreTimeException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/InvalidRestoreTimeException</summary>
[<NoComparison>]
type InvalidRestoreTimeException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidRestoreTimeException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidRestoreTimeException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ItemCollectionMetrics</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ItemCollectionMetrics</summary>
[<NoComparison>]
type ItemCollectionMetrics =
    {
        ItemCollectionKey: Dict<string, AttributeValue> option
        SizeEstimateRangeGB: float list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ItemCollectionMetrics) : unit =
        let ms = s.Members
        match x.ItemCollectionKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[0])
        | None -> ()
        if not x.SizeEstimateRangeGB.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.SizeEstimateRangeGB)
            let element0 = ms[1].Target.Element
            for item0 in x.SizeEstimateRangeGB do
                inner0.Double(element0, item0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ItemCollectionMetrics =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable has0 = false
        let mutable f1 = ListCollector<float>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- ListCollector<float>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.Double(element0))
            | _ -> ()
            next <- r.Next s
        { ItemCollectionKey = (if has0 then Some(f0.Close()) else None)
          SizeEstimateRangeGB = f1.Close() }

/// <summary>DynamoDB's error <c>ItemCollectionSizeLimitExceededException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ItemCollectionSizeLimitExceededException</summary>
[<NoComparison>]
type ItemCollectionSizeLimitExceededException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ItemCollectionSizeLimitExceededException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ItemCollectionSizeLimitExceededException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ItemResponse</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ItemResponse</summary>
[<NoComparison>]
type ItemResponse =
    {
        Item: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ItemResponse) : unit =
        let ms = s.Members
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ItemResponse =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Item = (if has0 then Some(f0.Close()) else None) }

/// <summary>DynamoDB's <c>KeysAndAttributes</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/KeysAndAttributes</summary>
[<NoComparison>]
type KeysAndAttributes =
    {
        /// <summary>
        /// Required.
        /// 1 to 100 elements.
        /// </summary>
        Keys: Dict<string, AttributeValue> list
        /// <summary>at least 1 elements.</summary>
        AttributesToGet: string list option
        ConsistentRead: bool option
        ProjectionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KeysAndAttributes) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Keys)
        let element0 = ms[0].Target.Element
        for item0 in x.Keys do
            let inner1 = inner0.BeginMap(element0, item0.Count)
            let value1 = element0.Target.Value
            for position1 in 0 .. item0.Count - 1 do
                let entry1 = item0.EntryAt position1
                inner1.Key(element0, entry1.Key)
                let inner2 = inner1.BeginStructure(value1)
                AttributeValue.Write(inner2, value1.Target, entry1.Value)
                inner2.EndStructure(value1)
            inner1.EndMap(element0)
        inner0.EndList(ms[0])
        match x.AttributesToGet with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.ConsistentRead with
        | Some v ->
            w.Boolean(ms[2], v)
        | None -> ()
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KeysAndAttributes =
        let ms = s.Members
        let mutable f0 = ListCollector<Dict<string, AttributeValue>>()
        let mutable f1 = ListCollector<string>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = DictBuilder<string, string>()
        let mutable has4 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<Dict<string, AttributeValue>>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    let mutable map1 = DictBuilder<string, AttributeValue>()
                    let inner1 = inner0.Map(element0)
                    let value1 = element0.Target.Value
                    let mutable more1 = true
                    while more1 do
                        match inner1.NextKey(element0) with
                        | null -> more1 <- false
                        | key1 ->
                            map1.Add(key1, AttributeValue.Read(inner1.Structure(value1), value1.Target))
                    f0.Add(map1.Close())
            | 1 ->
                has1 <- true
                f1 <- ListCollector<string>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                has4 <- true
                f4 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { Keys = f0.Close()
          AttributesToGet = (if has1 then Some(f1.Close()) else None)
          ConsistentRead = f2
          ProjectionExpression = f3
          ExpressionAttributeNames = (if has4 then Some(f4.Close()) else None) }

/// <summary>DynamoDB's <c>KinesisDataStreamDestination</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/KinesisDataStreamDestination</summary>
[<NoComparison>]
type KinesisDataStreamDestination =
    {
        /// <summary>37 to 1024 characters.</summary>
        StreamArn: string option
        DestinationStatus: DestinationStatus option
        DestinationStatusDescription: string option
        ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KinesisDataStreamDestination) : unit =
        let ms = s.Members
        match x.StreamArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.DestinationStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.DestinationStatusDescription with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ApproximateCreationDateTimePrecision with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KinesisDataStreamDestination =
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
                f1 <- Choices.some(DestinationStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Choices.some(ApproximateCreationDateTimePrecision.ReadChoice(r, ms[3]))
            | _ -> ()
            next <- r.Next s
        { StreamArn = f0
          DestinationStatus = f1
          DestinationStatusDescription = f2
          ApproximateCreationDateTimePrecision = f3 }

/// <summary>DynamoDB's error <c>LimitExceededException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/LimitExceededException</summary>
[<NoComparison>]
type LimitExceededException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LimitExceededException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LimitExceededException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>LocalSecondaryIndex</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/LocalSecondaryIndex</summary>
[<NoComparison>]
type LocalSecondaryIndex =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>
        /// Required.
        /// at least 1 elements.
        /// </summary>
        KeySchema: KeySchemaElement list
        /// <summary>Required.</summary>
        Projection: Projection
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LocalSecondaryIndex) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
        let element0 = ms[1].Target.Element
        for item0 in x.KeySchema do
            let inner1 = inner0.BeginStructure(element0)
            KeySchemaElement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])
        let inner0 = w.BeginStructure(ms[2])
        Projection.Write(inner0, ms[2].Target, x.Projection)
        inner0.EndStructure(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : LocalSecondaryIndex =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- ValueSome(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = (match f2 with ValueSome v -> v | ValueNone -> Projection.Read(EmptyReader.Instance, ms[2].Target)) }

/// <summary>DynamoDB's <c>LocalSecondaryIndexDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/LocalSecondaryIndexDescription</summary>
[<NoComparison>]
type LocalSecondaryIndexDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list
        Projection: Projection option
        IndexSizeBytes: int64 option
        ItemCount: int64 option
        IndexArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: LocalSecondaryIndexDescription) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.KeySchema.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.KeySchema)
            let element0 = ms[1].Target.Element
            for item0 in x.KeySchema do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Projection.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.IndexSizeBytes with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()
        match x.IndexArn with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : LocalSecondaryIndexDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<KeySchemaElement>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          KeySchema = f1.Close()
          Projection = f2
          IndexSizeBytes = f3
          ItemCount = f4
          IndexArn = f5 }

/// <summary><c>MultiRegionConsistency</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MultiRegionConsistency =
    /// <c>EVENTUAL</c>
    | Eventual
    /// <c>STRONG</c>
    | Strong
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MultiRegionConsistency.Eventual -> "EVENTUAL"
        | MultiRegionConsistency.Strong -> "STRONG"
        | MultiRegionConsistency.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MultiRegionConsistency =
        match value with
        | "EVENTUAL" -> MultiRegionConsistency.Eventual
        | "STRONG" -> MultiRegionConsistency.Strong
        | other -> MultiRegionConsistency.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MultiRegionConsistency =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MultiRegionConsistency.Eventual
        | 1 -> MultiRegionConsistency.Strong
        | _ -> MultiRegionConsistency.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>ParameterizedStatement</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ParameterizedStatement</summary>
[<NoComparison>]
type ParameterizedStatement =
    {
        /// <summary>
        /// Required.
        /// 1 to 8192 characters.
        /// </summary>
        Statement: string
        /// <summary>at least 1 elements.</summary>
        Parameters: AttributeValue list option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ParameterizedStatement) : unit =
        let ms = s.Members
        w.String(ms[0], x.Statement)
        match x.Parameters with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeValue.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ParameterizedStatement =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<AttributeValue>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                f1 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { Statement = f0
          Parameters = (if has1 then Some(f1.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f2 }

/// <summary>DynamoDB's <c>PointInTimeRecoverySpecification</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PointInTimeRecoverySpecification</summary>
[<NoComparison>]
type PointInTimeRecoverySpecification =
    {
        /// <summary>Required.</summary>
        PointInTimeRecoveryEnabled: bool
        /// <summary>1 to 35.</summary>
        RecoveryPeriodInDays: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PointInTimeRecoverySpecification) : unit =
        let ms = s.Members
        w.Boolean(ms[0], x.PointInTimeRecoveryEnabled)
        match x.RecoveryPeriodInDays with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PointInTimeRecoverySpecification =
        let ms = s.Members
        let mutable f0 = false
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.Boolean(ms[0])
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | _ -> ()
            next <- r.Next s
        { PointInTimeRecoveryEnabled = f0
          RecoveryPeriodInDays = f1 }

/// <summary>DynamoDB's error <c>PointInTimeRecoveryUnavailableException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PointInTimeRecoveryUnavailableException</summary>
[<NoComparison>]
type PointInTimeRecoveryUnavailableException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PointInTimeRecoveryUnavailableException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PointInTimeRecoveryUnavailableException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>PolicyNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PolicyNotFoundException</summary>
[<NoComparison>]
type PolicyNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PolicyNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PolicyNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ThrottlingReason</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ThrottlingReason</summary>
[<NoComparison>]
type ThrottlingReason =
    {
        Reason: string option
        Resource: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ThrottlingReason) : unit =
        let ms = s.Members
        match x.Reason with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Resource with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ThrottlingReason =
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
        { Reason = f0
          Resource = f1 }

/// <summary>DynamoDB's error <c>ProvisionedThroughputExceededException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ProvisionedThroughputExceededException</summary>
[<NoComparison>]
type ProvisionedThroughputExceededException =
    {
        Message: string option
        ThrottlingReasons: ThrottlingReason list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ProvisionedThroughputExceededException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ThrottlingReasons.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ThrottlingReasons)
            let element0 = ms[1].Target.Element
            for item0 in x.ThrottlingReasons do
                let inner1 = inner0.BeginStructure(element0)
                ThrottlingReason.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ProvisionedThroughputExceededException =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ThrottlingReason>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ThrottlingReason>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ThrottlingReason.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Message = f0
          ThrottlingReasons = f1.Close() }

/// <summary>DynamoDB's <c>Put</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Put</summary>
[<NoComparison>]
type Put =
    {
        /// <summary>Required.</summary>
        Item: Dict<string, AttributeValue>
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Put) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Item.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Item.Count - 1 do
            let entry0 = x.Item.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        w.String(ms[1], x.TableName)
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Put =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, string>()
        let mutable has3 = false
        let mutable f4 = DictBuilder<string, AttributeValue>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, inner0.String(value0))
            | 4 ->
                has4 <- true
                f4 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 5 ->
                f5 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { Item = f0.Close()
          TableName = f1
          ConditionExpression = f2
          ExpressionAttributeNames = (if has3 then Some(f3.Close()) else None)
          ExpressionAttributeValues = (if has4 then Some(f4.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f5 }

/// <summary>DynamoDB's <c>PutRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutRequest</summary>
[<NoComparison>]
type PutRequest =
    {
        /// <summary>Required.</summary>
        Item: Dict<string, AttributeValue>
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutRequest) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Item.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Item.Count - 1 do
            let entry0 = x.Item.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : PutRequest =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Item = f0.Close() }

/// <summary>DynamoDB's error <c>ReplicaAlreadyExistsException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaAlreadyExistsException</summary>
[<NoComparison>]
type ReplicaAlreadyExistsException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaAlreadyExistsException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaAlreadyExistsException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndexAutoScalingDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndexAutoScalingDescription</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndexAutoScalingDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        IndexStatus: IndexStatus option
        ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndexAutoScalingDescription) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.IndexStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ProvisionedReadCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsDescription.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ProvisionedWriteCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AutoScalingSettingsDescription.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndexAutoScalingDescription =
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
                f1 <- Choices.some(IndexStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          IndexStatus = f1
          ProvisionedReadCapacityAutoScalingSettings = f2
          ProvisionedWriteCapacityAutoScalingSettings = f3 }

/// <summary>DynamoDB's <c>ReplicaAutoScalingDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaAutoScalingDescription</summary>
[<NoComparison>]
type ReplicaAutoScalingDescription =
    {
        RegionName: string option
        GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexAutoScalingDescription list
        ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        ReplicaStatus: ReplicaStatus option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaAutoScalingDescription) : unit =
        let ms = s.Members
        match x.RegionName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.GlobalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.GlobalSecondaryIndexes)
            let element0 = ms[1].Target.Element
            for item0 in x.GlobalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndexAutoScalingDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.ReplicaProvisionedReadCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsDescription.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ReplicaProvisionedWriteCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AutoScalingSettingsDescription.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.ReplicaStatus with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaAutoScalingDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ReplicaGlobalSecondaryIndexAutoScalingDescription>()
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ReplicaGlobalSecondaryIndexAutoScalingDescription>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicaGlobalSecondaryIndexAutoScalingDescription.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Choices.some(ReplicaStatus.ReadChoice(r, ms[4]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          GlobalSecondaryIndexes = f1.Close()
          ReplicaProvisionedReadCapacityAutoScalingSettings = f2
          ReplicaProvisionedWriteCapacityAutoScalingSettings = f3
          ReplicaStatus = f4 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndexAutoScalingUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndexAutoScalingUpdate</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndexAutoScalingUpdate =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndexAutoScalingUpdate) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ProvisionedReadCapacityAutoScalingUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            AutoScalingSettingsUpdate.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndexAutoScalingUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedReadCapacityAutoScalingUpdate = f1 }

/// <summary>DynamoDB's <c>ReplicaAutoScalingUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaAutoScalingUpdate</summary>
[<NoComparison>]
type ReplicaAutoScalingUpdate =
    {
        /// <summary>Required.</summary>
        RegionName: string
        ReplicaGlobalSecondaryIndexUpdates: ReplicaGlobalSecondaryIndexAutoScalingUpdate list option
        ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaAutoScalingUpdate) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)
        match x.ReplicaGlobalSecondaryIndexUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndexAutoScalingUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        | None -> ()
        match x.ReplicaProvisionedReadCapacityAutoScalingUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsUpdate.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaAutoScalingUpdate =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<ReplicaGlobalSecondaryIndexAutoScalingUpdate>()
        let mutable has1 = false
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                f1 <- ListCollector<ReplicaGlobalSecondaryIndexAutoScalingUpdate>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicaGlobalSecondaryIndexAutoScalingUpdate.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          ReplicaGlobalSecondaryIndexUpdates = (if has1 then Some(f1.Close()) else None)
          ReplicaProvisionedReadCapacityAutoScalingUpdate = f2 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndexSettingsDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndexSettingsDescription</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndexSettingsDescription =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        IndexStatus: IndexStatus option
        /// <summary>at least 1.</summary>
        ProvisionedReadCapacityUnits: int64 option
        ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        /// <summary>at least 1.</summary>
        ProvisionedWriteCapacityUnits: int64 option
        ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndexSettingsDescription) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        match x.IndexStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ProvisionedReadCapacityUnits with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.ProvisionedReadCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AutoScalingSettingsDescription.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.ProvisionedWriteCapacityUnits with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()
        match x.ProvisionedWriteCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            AutoScalingSettingsDescription.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndexSettingsDescription =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Choices.some(IndexStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | 5 ->
                f5 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[5]), ms[5].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          IndexStatus = f1
          ProvisionedReadCapacityUnits = f2
          ProvisionedReadCapacityAutoScalingSettings = f3
          ProvisionedWriteCapacityUnits = f4
          ProvisionedWriteCapacityAutoScalingSettings = f5 }

/// <summary>DynamoDB's <c>ReplicaGlobalSecondaryIndexSettingsUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaGlobalSecondaryIndexSettingsUpdate</summary>
[<NoComparison>]
type ReplicaGlobalSecondaryIndexSettingsUpdate =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        /// <summary>at least 1.</summary>
        ProvisionedReadCapacityUnits: int64 option
        ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaGlobalSecondaryIndexSettingsUpdate) : unit =
        let ms = s.Members
        w.String(ms[0], x.IndexName)
        match x.ProvisionedReadCapacityUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.ProvisionedReadCapacityAutoScalingSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsUpdate.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaGlobalSecondaryIndexSettingsUpdate =
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
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          ProvisionedReadCapacityUnits = f1
          ProvisionedReadCapacityAutoScalingSettingsUpdate = f2 }

/// <summary>DynamoDB's error <c>ReplicaNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaNotFoundException</summary>
[<NoComparison>]
type ReplicaNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>ReplicaSettingsDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaSettingsDescription</summary>
[<NoComparison>]
type ReplicaSettingsDescription =
    {
        /// <summary>Required.</summary>
        RegionName: string
        ReplicaStatus: ReplicaStatus option
        ReplicaBillingModeSummary: BillingModeSummary option
        /// <summary>at least 0.</summary>
        ReplicaProvisionedReadCapacityUnits: int64 option
        ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        /// <summary>at least 0.</summary>
        ReplicaProvisionedWriteCapacityUnits: int64 option
        ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription option
        ReplicaGlobalSecondaryIndexSettings: ReplicaGlobalSecondaryIndexSettingsDescription list
        ReplicaTableClassSummary: TableClassSummary option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaSettingsDescription) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)
        match x.ReplicaStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ReplicaBillingModeSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            BillingModeSummary.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ReplicaProvisionedReadCapacityUnits with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()
        match x.ReplicaProvisionedReadCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            AutoScalingSettingsDescription.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()
        match x.ReplicaProvisionedWriteCapacityUnits with
        | Some v ->
            w.Long(ms[5], v)
        | None -> ()
        match x.ReplicaProvisionedWriteCapacityAutoScalingSettings with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            AutoScalingSettingsDescription.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        if not x.ReplicaGlobalSecondaryIndexSettings.IsEmpty then
            let inner0 = w.BeginList(ms[7], List.length x.ReplicaGlobalSecondaryIndexSettings)
            let element0 = ms[7].Target.Element
            for item0 in x.ReplicaGlobalSecondaryIndexSettings do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndexSettingsDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[7])
        match x.ReplicaTableClassSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            TableClassSummary.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaSettingsDescription =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = ListCollector<ReplicaGlobalSecondaryIndexSettingsDescription>()
        let mutable f8 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Choices.some(ReplicaStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(BillingModeSummary.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | 4 ->
                f4 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[4]), ms[4].Target))
            | 5 ->
                f5 <- Some(r.Long(ms[5]))
            | 6 ->
                f6 <- Some(AutoScalingSettingsDescription.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- ListCollector<ReplicaGlobalSecondaryIndexSettingsDescription>()
                let inner0 = r.List(ms[7])
                let element0 = ms[7].Target.Element
                while inner0.NextElement(ms[7]) do
                    f7.Add(ReplicaGlobalSecondaryIndexSettingsDescription.Read(inner0.Structure(element0), element0.Target))
            | 8 ->
                f8 <- Some(TableClassSummary.Read(r.Structure(ms[8]), ms[8].Target))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          ReplicaStatus = f1
          ReplicaBillingModeSummary = f2
          ReplicaProvisionedReadCapacityUnits = f3
          ReplicaProvisionedReadCapacityAutoScalingSettings = f4
          ReplicaProvisionedWriteCapacityUnits = f5
          ReplicaProvisionedWriteCapacityAutoScalingSettings = f6
          ReplicaGlobalSecondaryIndexSettings = f7.Close()
          ReplicaTableClassSummary = f8 }

/// <summary>DynamoDB's <c>ReplicaSettingsUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaSettingsUpdate</summary>
[<NoComparison>]
type ReplicaSettingsUpdate =
    {
        /// <summary>Required.</summary>
        RegionName: string
        /// <summary>at least 1.</summary>
        ReplicaProvisionedReadCapacityUnits: int64 option
        ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate option
        /// <summary>1 to 20 elements.</summary>
        ReplicaGlobalSecondaryIndexSettingsUpdate: ReplicaGlobalSecondaryIndexSettingsUpdate list option
        ReplicaTableClass: TableClass option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaSettingsUpdate) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)
        match x.ReplicaProvisionedReadCapacityUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsUpdate.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ReplicaGlobalSecondaryIndexSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndexSettingsUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()
        match x.ReplicaTableClass with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaSettingsUpdate =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<ReplicaGlobalSecondaryIndexSettingsUpdate>()
        let mutable has3 = false
        let mutable f4 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<ReplicaGlobalSecondaryIndexSettingsUpdate>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(ReplicaGlobalSecondaryIndexSettingsUpdate.Read(inner0.Structure(element0), element0.Target))
            | 4 ->
                f4 <- Choices.some(TableClass.ReadChoice(r, ms[4]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          ReplicaProvisionedReadCapacityUnits = f1
          ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate = f2
          ReplicaGlobalSecondaryIndexSettingsUpdate = (if has3 then Some(f3.Close()) else None)
          ReplicaTableClass = f4 }

/// <summary>DynamoDB's <c>ReplicaUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicaUpdate</summary>
[<NoComparison>]
type ReplicaUpdate =
    {
        Create: CreateReplicaAction option
        Delete: DeleteReplicaAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicaUpdate) : unit =
        let ms = s.Members
        match x.Create with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CreateReplicaAction.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            DeleteReplicaAction.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicaUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CreateReplicaAction.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(DeleteReplicaAction.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Create = f0
          Delete = f1 }

/// <summary>DynamoDB's error <c>ReplicatedWriteConflictException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicatedWriteConflictException</summary>
[<NoComparison>]
type ReplicatedWriteConflictException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicatedWriteConflictException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicatedWriteConflictException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>UpdateReplicationGroupMemberAction</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateReplicationGroupMemberAction</summary>
[<NoComparison>]
type UpdateReplicationGroupMemberAction =
    {
        /// <summary>Required.</summary>
        RegionName: string
        KMSMasterKeyId: string option
        ProvisionedThroughputOverride: ProvisionedThroughputOverride option
        OnDemandThroughputOverride: OnDemandThroughputOverride option
        /// <summary>at least 1 elements.</summary>
        GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndex list option
        TableClassOverride: TableClass option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateReplicationGroupMemberAction) : unit =
        let ms = s.Members
        w.String(ms[0], x.RegionName)
        match x.KMSMasterKeyId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ProvisionedThroughputOverride.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            OnDemandThroughputOverride.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.GlobalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaGlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.TableClassOverride with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateReplicationGroupMemberAction =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<ReplicaGlobalSecondaryIndex>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(ProvisionedThroughputOverride.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(OnDemandThroughputOverride.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<ReplicaGlobalSecondaryIndex>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(ReplicaGlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Choices.some(TableClass.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { RegionName = f0
          KMSMasterKeyId = f1
          ProvisionedThroughputOverride = f2
          OnDemandThroughputOverride = f3
          GlobalSecondaryIndexes = (if has4 then Some(f4.Close()) else None)
          TableClassOverride = f5 }

/// <summary>DynamoDB's <c>ReplicationGroupUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ReplicationGroupUpdate</summary>
[<NoComparison>]
type ReplicationGroupUpdate =
    {
        Create: CreateReplicationGroupMemberAction option
        Update: UpdateReplicationGroupMemberAction option
        Delete: DeleteReplicationGroupMemberAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReplicationGroupUpdate) : unit =
        let ms = s.Members
        match x.Create with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CreateReplicationGroupMemberAction.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Update with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            UpdateReplicationGroupMemberAction.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            DeleteReplicationGroupMemberAction.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReplicationGroupUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CreateReplicationGroupMemberAction.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(UpdateReplicationGroupMemberAction.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(DeleteReplicationGroupMemberAction.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Create = f0
          Update = f1
          Delete = f2 }

/// <summary>DynamoDB's error <c>RequestLimitExceeded</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RequestLimitExceeded</summary>
[<NoComparison>]
type RequestLimitExceeded =
    {
        Message: string option
        ThrottlingReasons: ThrottlingReason list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RequestLimitExceeded) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ThrottlingReasons.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ThrottlingReasons)
            let element0 = ms[1].Target.Element
            for item0 in x.ThrottlingReasons do
                let inner1 = inner0.BeginStructure(element0)
                ThrottlingReason.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : RequestLimitExceeded =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ThrottlingReason>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ThrottlingReason>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ThrottlingReason.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Message = f0
          ThrottlingReasons = f1.Close() }

/// <summary>DynamoDB's error <c>ResourceInUseException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ResourceInUseException</summary>
[<NoComparison>]
type ResourceInUseException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ResourceInUseException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ResourceInUseException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>ResourceNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ResourceNotFoundException</summary>
[<NoComparison>]
type ResourceNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ResourceNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ResourceNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>RestoreSummary</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreSummary</summary>
[<NoComparison>]
type RestoreSummary =
    {
        /// <summary>37 to 1024 characters.</summary>
        SourceBackupArn: string option
        /// <summary>1 to 1024 characters.</summary>
        SourceTableArn: string option
        /// <summary>Required.</summary>
        RestoreDateTime: DateTimeOffset
        /// <summary>Required.</summary>
        RestoreInProgress: bool
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreSummary) : unit =
        let ms = s.Members
        match x.SourceBackupArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.SourceTableArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        w.Timestamp(ms[2], x.RestoreDateTime)
        w.Boolean(ms[3], x.RestoreInProgress)

    static member internal Read(r: ShapeReader, s: Schema) : RestoreSummary =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = DateTimeOffset.MinValue
        let mutable f3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- r.Timestamp(ms[2])
            | 3 ->
                f3 <- r.Boolean(ms[3])
            | _ -> ()
            next <- r.Next s
        { SourceBackupArn = f0
          SourceTableArn = f1
          RestoreDateTime = f2
          RestoreInProgress = f3 }

/// <summary><c>ReturnConsumedCapacity</c>: one of 3 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReturnConsumedCapacity =
    /// <c>INDEXES</c>
    | Indexes
    /// <c>TOTAL</c>
    | Total
    /// <c>NONE</c>
    | None
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReturnConsumedCapacity.Indexes -> "INDEXES"
        | ReturnConsumedCapacity.Total -> "TOTAL"
        | ReturnConsumedCapacity.None -> "NONE"
        | ReturnConsumedCapacity.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReturnConsumedCapacity =
        match value with
        | "INDEXES" -> ReturnConsumedCapacity.Indexes
        | "TOTAL" -> ReturnConsumedCapacity.Total
        | "NONE" -> ReturnConsumedCapacity.None
        | other -> ReturnConsumedCapacity.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReturnConsumedCapacity =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReturnConsumedCapacity.Indexes
        | 1 -> ReturnConsumedCapacity.Total
        | 2 -> ReturnConsumedCapacity.None
        | _ -> ReturnConsumedCapacity.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ReturnItemCollectionMetrics</c>: one of 2 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReturnItemCollectionMetrics =
    /// <c>SIZE</c>
    | Size
    /// <c>NONE</c>
    | None
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReturnItemCollectionMetrics.Size -> "SIZE"
        | ReturnItemCollectionMetrics.None -> "NONE"
        | ReturnItemCollectionMetrics.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReturnItemCollectionMetrics =
        match value with
        | "SIZE" -> ReturnItemCollectionMetrics.Size
        | "NONE" -> ReturnItemCollectionMetrics.None
        | other -> ReturnItemCollectionMetrics.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReturnItemCollectionMetrics =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReturnItemCollectionMetrics.Size
        | 1 -> ReturnItemCollectionMetrics.None
        | _ -> ReturnItemCollectionMetrics.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary><c>ReturnValue</c>: one of 5 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type ReturnValue =
    /// <c>NONE</c>
    | None
    /// <c>ALL_OLD</c>
    | AllOld
    /// <c>UPDATED_OLD</c>
    | UpdatedOld
    /// <c>ALL_NEW</c>
    | AllNew
    /// <c>UPDATED_NEW</c>
    | UpdatedNew
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | ReturnValue.None -> "NONE"
        | ReturnValue.AllOld -> "ALL_OLD"
        | ReturnValue.UpdatedOld -> "UPDATED_OLD"
        | ReturnValue.AllNew -> "ALL_NEW"
        | ReturnValue.UpdatedNew -> "UPDATED_NEW"
        | ReturnValue.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : ReturnValue =
        match value with
        | "NONE" -> ReturnValue.None
        | "ALL_OLD" -> ReturnValue.AllOld
        | "UPDATED_OLD" -> ReturnValue.UpdatedOld
        | "ALL_NEW" -> ReturnValue.AllNew
        | "UPDATED_NEW" -> ReturnValue.UpdatedNew
        | other -> ReturnValue.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : ReturnValue =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> ReturnValue.None
        | 1 -> ReturnValue.AllOld
        | 2 -> ReturnValue.UpdatedOld
        | 3 -> ReturnValue.AllNew
        | 4 -> ReturnValue.UpdatedNew
        | _ -> ReturnValue.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's <c>SearchResultItem</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchResultItem</summary>
[<NoComparison>]
type SearchResultItem =
    {
        Item: Dict<string, AttributeValue> option
        Score: float option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SearchResultItem) : unit =
        let ms = s.Members
        match x.Item with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[0])
        | None -> ()
        match x.Score with
        | Some v ->
            w.Double(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SearchResultItem =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable has0 = false
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- Some(r.Double(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Item = (if has0 then Some(f0.Close()) else None)
          Score = f1 }

/// <summary><c>Select</c>: one of 4 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type Select =
    /// <c>ALL_ATTRIBUTES</c>
    | AllAttributes
    /// <c>ALL_PROJECTED_ATTRIBUTES</c>
    | AllProjectedAttributes
    /// <c>SPECIFIC_ATTRIBUTES</c>
    | SpecificAttributes
    /// <c>COUNT</c>
    | Count
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | Select.AllAttributes -> "ALL_ATTRIBUTES"
        | Select.AllProjectedAttributes -> "ALL_PROJECTED_ATTRIBUTES"
        | Select.SpecificAttributes -> "SPECIFIC_ATTRIBUTES"
        | Select.Count -> "COUNT"
        | Select.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : Select =
        match value with
        | "ALL_ATTRIBUTES" -> Select.AllAttributes
        | "ALL_PROJECTED_ATTRIBUTES" -> Select.AllProjectedAttributes
        | "SPECIFIC_ATTRIBUTES" -> Select.SpecificAttributes
        | "COUNT" -> Select.Count
        | other -> Select.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : Select =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> Select.AllAttributes
        | 1 -> Select.AllProjectedAttributes
        | 2 -> Select.SpecificAttributes
        | 3 -> Select.Count
        | _ -> Select.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>DynamoDB's error <c>TableAlreadyExistsException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableAlreadyExistsException</summary>
[<NoComparison>]
type TableAlreadyExistsException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableAlreadyExistsException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableAlreadyExistsException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>TableAutoScalingDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableAutoScalingDescription</summary>
[<NoComparison>]
type TableAutoScalingDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        TableStatus: TableStatus option
        Replicas: ReplicaAutoScalingDescription list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableAutoScalingDescription) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.TableStatus with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        if not x.Replicas.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.Replicas)
            let element0 = ms[2].Target.Element
            for item0 in x.Replicas do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaAutoScalingDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : TableAutoScalingDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<ReplicaAutoScalingDescription>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Choices.some(TableStatus.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- ListCollector<ReplicaAutoScalingDescription>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(ReplicaAutoScalingDescription.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          TableStatus = f1
          Replicas = f2.Close() }

/// <summary>DynamoDB's <c>VectorIndexDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorIndexDescription</summary>
[<NoComparison>]
type VectorIndexDescription =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        SearchSchema: SearchSchemaElement list
        Projection: Projection option
        VectorAttribute: VectorAttributeDefinition option
        /// <summary>at least 1.</summary>
        Dimensions: int64 option
        DistanceFunction: VectorDistanceFunction option
        IndexStatus: IndexStatus option
        Backfilling: bool option
        IndexSizeBytes: int64 option
        ItemCount: int64 option
        IndexArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorIndexDescription) : unit =
        let ms = s.Members
        match x.IndexName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.SearchSchema.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.SearchSchema)
            let element0 = ms[1].Target.Element
            for item0 in x.SearchSchema do
                let inner1 = inner0.BeginStructure(element0)
                SearchSchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])
        match x.Projection with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Projection.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.VectorAttribute with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            VectorAttributeDefinition.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.Dimensions with
        | Some v ->
            w.Long(ms[4], v)
        | None -> ()
        match x.DistanceFunction with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.IndexStatus with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.Backfilling with
        | Some v ->
            w.Boolean(ms[7], v)
        | None -> ()
        match x.IndexSizeBytes with
        | Some v ->
            w.Long(ms[8], v)
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[9], v)
        | None -> ()
        match x.IndexArn with
        | Some v ->
            w.String(ms[10], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : VectorIndexDescription =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<SearchSchemaElement>()
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
                f1 <- ListCollector<SearchSchemaElement>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(SearchSchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(Projection.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(VectorAttributeDefinition.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Some(r.Long(ms[4]))
            | 5 ->
                f5 <- Choices.some(VectorDistanceFunction.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Choices.some(IndexStatus.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.Boolean(ms[7]))
            | 8 ->
                f8 <- Some(r.Long(ms[8]))
            | 9 ->
                f9 <- Some(r.Long(ms[9]))
            | 10 ->
                f10 <- Some(r.String(ms[10]))
            | _ -> ()
            next <- r.Next s
        { IndexName = f0
          SearchSchema = f1.Close()
          Projection = f2
          VectorAttribute = f3
          Dimensions = f4
          DistanceFunction = f5
          IndexStatus = f6
          Backfilling = f7
          IndexSizeBytes = f8
          ItemCount = f9
          IndexArn = f10 }

/// <summary>DynamoDB's <c>TableDescription</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableDescription</summary>
[<NoComparison>]
type TableDescription =
    {
        AttributeDefinitions: AttributeDefinition list
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list
        TableStatus: TableStatus option
        CreationDateTime: DateTimeOffset option
        ProvisionedThroughput: ProvisionedThroughputDescription option
        TableSizeBytes: int64 option
        ItemCount: int64 option
        TableArn: string option
        /// <summary>Pattern <c>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}</c>.</summary>
        TableId: string option
        BillingModeSummary: BillingModeSummary option
        LocalSecondaryIndexes: LocalSecondaryIndexDescription list
        GlobalSecondaryIndexes: GlobalSecondaryIndexDescription list
        StreamSpecification: StreamSpecification option
        LatestStreamLabel: string option
        /// <summary>37 to 1024 characters.</summary>
        LatestStreamArn: string option
        GlobalTableVersion: string option
        Replicas: ReplicaDescription list
        GlobalTableWitnesses: GlobalTableWitnessDescription list
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode option
        RestoreSummary: RestoreSummary option
        SSEDescription: SSEDescription option
        ArchivalSummary: ArchivalSummary option
        TableClassSummary: TableClassSummary option
        DeletionProtectionEnabled: bool option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: TableWarmThroughputDescription option
        MultiRegionConsistency: MultiRegionConsistency option
        VectorIndexes: VectorIndexDescription list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableDescription) : unit =
        let ms = s.Members
        if not x.AttributeDefinitions.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.AttributeDefinitions)
            let element0 = ms[0].Target.Element
            for item0 in x.AttributeDefinitions do
                let inner1 = inner0.BeginStructure(element0)
                AttributeDefinition.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.TableName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        if not x.KeySchema.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.KeySchema)
            let element0 = ms[2].Target.Element
            for item0 in x.KeySchema do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        match x.TableStatus with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.CreationDateTime with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            ProvisionedThroughputDescription.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.TableSizeBytes with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.ItemCount with
        | Some v ->
            w.Long(ms[7], v)
        | None -> ()
        match x.TableArn with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.TableId with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.BillingModeSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            BillingModeSummary.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()
        if not x.LocalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[11], List.length x.LocalSecondaryIndexes)
            let element0 = ms[11].Target.Element
            for item0 in x.LocalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                LocalSecondaryIndexDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[11])
        if not x.GlobalSecondaryIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[12], List.length x.GlobalSecondaryIndexes)
            let element0 = ms[12].Target.Element
            for item0 in x.GlobalSecondaryIndexes do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndexDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[12])
        match x.StreamSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[13])
            StreamSpecification.Write(inner0, ms[13].Target, v)
            inner0.EndStructure(ms[13])
        | None -> ()
        match x.LatestStreamLabel with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.LatestStreamArn with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.GlobalTableVersion with
        | Some v ->
            w.String(ms[16], v)
        | None -> ()
        if not x.Replicas.IsEmpty then
            let inner0 = w.BeginList(ms[17], List.length x.Replicas)
            let element0 = ms[17].Target.Element
            for item0 in x.Replicas do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[17])
        if not x.GlobalTableWitnesses.IsEmpty then
            let inner0 = w.BeginList(ms[18], List.length x.GlobalTableWitnesses)
            let element0 = ms[18].Target.Element
            for item0 in x.GlobalTableWitnesses do
                let inner1 = inner0.BeginStructure(element0)
                GlobalTableWitnessDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[18])
        match x.GlobalTableSettingsReplicationMode with
        | Some v ->
            w.String(ms[19], v.WireValue)
        | None -> ()
        match x.RestoreSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[20])
            RestoreSummary.Write(inner0, ms[20].Target, v)
            inner0.EndStructure(ms[20])
        | None -> ()
        match x.SSEDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[21])
            SSEDescription.Write(inner0, ms[21].Target, v)
            inner0.EndStructure(ms[21])
        | None -> ()
        match x.ArchivalSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[22])
            ArchivalSummary.Write(inner0, ms[22].Target, v)
            inner0.EndStructure(ms[22])
        | None -> ()
        match x.TableClassSummary with
        | Some v ->
            let inner0 = w.BeginStructure(ms[23])
            TableClassSummary.Write(inner0, ms[23].Target, v)
            inner0.EndStructure(ms[23])
        | None -> ()
        match x.DeletionProtectionEnabled with
        | Some v ->
            w.Boolean(ms[24], v)
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[25])
            OnDemandThroughput.Write(inner0, ms[25].Target, v)
            inner0.EndStructure(ms[25])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[26])
            TableWarmThroughputDescription.Write(inner0, ms[26].Target, v)
            inner0.EndStructure(ms[26])
        | None -> ()
        match x.MultiRegionConsistency with
        | Some v ->
            w.String(ms[27], v.WireValue)
        | None -> ()
        if not x.VectorIndexes.IsEmpty then
            let inner0 = w.BeginList(ms[28], List.length x.VectorIndexes)
            let element0 = ms[28].Target.Element
            for item0 in x.VectorIndexes do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndexDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[28])

    static member internal Read(r: ShapeReader, s: Schema) : TableDescription =
        let ms = s.Members
        let mutable f0 = ListCollector<AttributeDefinition>()
        let mutable f1 = None
        let mutable f2 = ListCollector<KeySchemaElement>()
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = ListCollector<LocalSecondaryIndexDescription>()
        let mutable f12 = ListCollector<GlobalSecondaryIndexDescription>()
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = ListCollector<ReplicaDescription>()
        let mutable f18 = ListCollector<GlobalTableWitnessDescription>()
        let mutable f19 = None
        let mutable f20 = None
        let mutable f21 = None
        let mutable f22 = None
        let mutable f23 = None
        let mutable f24 = None
        let mutable f25 = None
        let mutable f26 = None
        let mutable f27 = None
        let mutable f28 = ListCollector<VectorIndexDescription>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<AttributeDefinition>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(AttributeDefinition.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                f3 <- Choices.some(TableStatus.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | 5 ->
                f5 <- Some(ProvisionedThroughputDescription.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.Long(ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                f10 <- Some(BillingModeSummary.Read(r.Structure(ms[10]), ms[10].Target))
            | 11 ->
                f11 <- ListCollector<LocalSecondaryIndexDescription>()
                let inner0 = r.List(ms[11])
                let element0 = ms[11].Target.Element
                while inner0.NextElement(ms[11]) do
                    f11.Add(LocalSecondaryIndexDescription.Read(inner0.Structure(element0), element0.Target))
            | 12 ->
                f12 <- ListCollector<GlobalSecondaryIndexDescription>()
                let inner0 = r.List(ms[12])
                let element0 = ms[12].Target.Element
                while inner0.NextElement(ms[12]) do
                    f12.Add(GlobalSecondaryIndexDescription.Read(inner0.Structure(element0), element0.Target))
            | 13 ->
                f13 <- Some(StreamSpecification.Read(r.Structure(ms[13]), ms[13].Target))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Some(r.String(ms[16]))
            | 17 ->
                f17 <- ListCollector<ReplicaDescription>()
                let inner0 = r.List(ms[17])
                let element0 = ms[17].Target.Element
                while inner0.NextElement(ms[17]) do
                    f17.Add(ReplicaDescription.Read(inner0.Structure(element0), element0.Target))
            | 18 ->
                f18 <- ListCollector<GlobalTableWitnessDescription>()
                let inner0 = r.List(ms[18])
                let element0 = ms[18].Target.Element
                while inner0.NextElement(ms[18]) do
                    f18.Add(GlobalTableWitnessDescription.Read(inner0.Structure(element0), element0.Target))
            | 19 ->
                f19 <- Choices.some(GlobalTableSettingsReplicationMode.ReadChoice(r, ms[19]))
            | 20 ->
                f20 <- Some(RestoreSummary.Read(r.Structure(ms[20]), ms[20].Target))
            | 21 ->
                f21 <- Some(SSEDescription.Read(r.Structure(ms[21]), ms[21].Target))
            | 22 ->
                f22 <- Some(ArchivalSummary.Read(r.Structure(ms[22]), ms[22].Target))
            | 23 ->
                f23 <- Some(TableClassSummary.Read(r.Structure(ms[23]), ms[23].Target))
            | 24 ->
                f24 <- Some(r.Boolean(ms[24]))
            | 25 ->
                f25 <- Some(OnDemandThroughput.Read(r.Structure(ms[25]), ms[25].Target))
            | 26 ->
                f26 <- Some(TableWarmThroughputDescription.Read(r.Structure(ms[26]), ms[26].Target))
            | 27 ->
                f27 <- Choices.some(MultiRegionConsistency.ReadChoice(r, ms[27]))
            | 28 ->
                f28 <- ListCollector<VectorIndexDescription>()
                let inner0 = r.List(ms[28])
                let element0 = ms[28].Target.Element
                while inner0.NextElement(ms[28]) do
                    f28.Add(VectorIndexDescription.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { AttributeDefinitions = f0.Close()
          TableName = f1
          KeySchema = f2.Close()
          TableStatus = f3
          CreationDateTime = f4
          ProvisionedThroughput = f5
          TableSizeBytes = f6
          ItemCount = f7
          TableArn = f8
          TableId = f9
          BillingModeSummary = f10
          LocalSecondaryIndexes = f11.Close()
          GlobalSecondaryIndexes = f12.Close()
          StreamSpecification = f13
          LatestStreamLabel = f14
          LatestStreamArn = f15
          GlobalTableVersion = f16
          Replicas = f17.Close()
          GlobalTableWitnesses = f18.Close()
          GlobalTableSettingsReplicationMode = f19
          RestoreSummary = f20
          SSEDescription = f21
          ArchivalSummary = f22
          TableClassSummary = f23
          DeletionProtectionEnabled = f24
          OnDemandThroughput = f25
          WarmThroughput = f26
          MultiRegionConsistency = f27
          VectorIndexes = f28.Close() }

/// <summary>DynamoDB's error <c>TableInUseException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableInUseException</summary>
[<NoComparison>]
type TableInUseException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableInUseException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableInUseException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>TableNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TableNotFoundException</summary>
[<NoComparison>]
type TableNotFoundException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TableNotFoundException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TableNotFoundException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>Tag</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Tag</summary>
[<NoComparison>]
type DynamoDBTag =
    {
        /// <summary>
        /// Required.
        /// 1 to 128 characters.
        /// </summary>
        Key: string
        /// <summary>
        /// Required.
        /// 0 to 256 characters.
        /// </summary>
        Value: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DynamoDBTag) : unit =
        let ms = s.Members
        w.String(ms[0], x.Key)
        w.String(ms[1], x.Value)

    static member internal Read(r: ShapeReader, s: Schema) : DynamoDBTag =
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

/// <summary>DynamoDB's error <c>ThrottlingException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ThrottlingException</summary>
[<NoComparison>]
type ThrottlingException =
    {
        Message: string option
        ThrottlingReasons: ThrottlingReason list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ThrottlingException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ThrottlingReasons.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ThrottlingReasons)
            let element0 = ms[1].Target.Element
            for item0 in x.ThrottlingReasons do
                let inner1 = inner0.BeginStructure(element0)
                ThrottlingReason.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ThrottlingException =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ThrottlingReason>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ThrottlingReason>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ThrottlingReason.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Message = f0
          ThrottlingReasons = f1.Close() }

/// <summary>DynamoDB's <c>TimeToLiveSpecification</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TimeToLiveSpecification</summary>
[<NoComparison>]
type TimeToLiveSpecification =
    {
        /// <summary>Required.</summary>
        Enabled: bool
        /// <summary>
        /// Required.
        /// 1 to 255 characters.
        /// </summary>
        AttributeName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TimeToLiveSpecification) : unit =
        let ms = s.Members
        w.Boolean(ms[0], x.Enabled)
        w.String(ms[1], x.AttributeName)

    static member internal Read(r: ShapeReader, s: Schema) : TimeToLiveSpecification =
        let ms = s.Members
        let mutable f0 = false
        let mutable f1 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.Boolean(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | _ -> ()
            next <- r.Next s
        { Enabled = f0
          AttributeName = f1 }

/// <summary>DynamoDB's <c>TransactGetItem</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItem</summary>
[<NoComparison>]
type TransactGetItem =
    {
        /// <summary>Required.</summary>
        Get: Get
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactGetItem) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        Get.Write(inner0, ms[0].Target, x.Get)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : TransactGetItem =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(Get.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Get = (match f0 with ValueSome v -> v | ValueNone -> Get.Read(EmptyReader.Instance, ms[0].Target)) }

/// <summary>DynamoDB's <c>Update</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Update</summary>
[<NoComparison>]
type Update =
    {
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        /// <summary>Required.</summary>
        UpdateExpression: string
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Update) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.Key.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        w.String(ms[1], x.UpdateExpression)
        w.String(ms[2], x.TableName)
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[5], v.Count)
            let value0 = ms[5].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[5], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[5])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Update =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, AttributeValue>()
        let mutable f1 = ""
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = DictBuilder<string, string>()
        let mutable has4 = false
        let mutable f5 = DictBuilder<string, AttributeValue>()
        let mutable has5 = false
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                has4 <- true
                f4 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(key0, inner0.String(value0))
            | 5 ->
                has5 <- true
                f5 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[5])
                let value0 = ms[5].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[5]) with
                    | null -> more0 <- false
                    | key0 ->
                        f5.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 6 ->
                f6 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[6]))
            | _ -> ()
            next <- r.Next s
        { Key = f0.Close()
          UpdateExpression = f1
          TableName = f2
          ConditionExpression = f3
          ExpressionAttributeNames = (if has4 then Some(f4.Close()) else None)
          ExpressionAttributeValues = (if has5 then Some(f5.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f6 }

/// <summary>DynamoDB's <c>TransactWriteItem</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItem</summary>
[<NoComparison>]
type TransactWriteItem =
    {
        ConditionCheck: ConditionCheck option
        Put: Put option
        Delete: Delete option
        Update: Update option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactWriteItem) : unit =
        let ms = s.Members
        match x.ConditionCheck with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ConditionCheck.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Put with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            Put.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            Delete.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.Update with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            Update.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TransactWriteItem =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ConditionCheck.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(Put.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(Delete.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                f3 <- Some(Update.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { ConditionCheck = f0
          Put = f1
          Delete = f2
          Update = f3 }

/// <summary>DynamoDB's error <c>TransactionCanceledException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionCanceledException</summary>
[<NoComparison>]
type TransactionCanceledException =
    {
        Message: string option
        /// <summary>1 to 100 elements.</summary>
        CancellationReasons: CancellationReason list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactionCanceledException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.CancellationReasons.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.CancellationReasons)
            let element0 = ms[1].Target.Element
            for item0 in x.CancellationReasons do
                let inner1 = inner0.BeginStructure(element0)
                CancellationReason.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : TransactionCanceledException =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<CancellationReason>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<CancellationReason>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(CancellationReason.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Message = f0
          CancellationReasons = f1.Close() }

/// <summary>DynamoDB's error <c>TransactionConflictException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionConflictException</summary>
[<NoComparison>]
type TransactionConflictException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactionConflictException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TransactionConflictException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's error <c>TransactionInProgressException</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactionInProgressException</summary>
[<NoComparison>]
type TransactionInProgressException =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactionInProgressException) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TransactionInProgressException =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { Message = f0 }

/// <summary>DynamoDB's <c>UpdateKinesisStreamingConfiguration</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingConfiguration</summary>
[<NoComparison>]
type UpdateKinesisStreamingConfiguration =
    {
        ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateKinesisStreamingConfiguration) : unit =
        let ms = s.Members
        match x.ApproximateCreationDateTimePrecision with
        | Some v ->
            w.String(ms[0], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateKinesisStreamingConfiguration =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Choices.some(ApproximateCreationDateTimePrecision.ReadChoice(r, ms[0]))
            | _ -> ()
            next <- r.Next s
        { ApproximateCreationDateTimePrecision = f0 }

/// <summary>DynamoDB's <c>VectorIndexUpdate</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/VectorIndexUpdate</summary>
[<NoComparison>]
type VectorIndexUpdate =
    {
        Create: CreateVectorIndexAction option
        Delete: DeleteVectorIndexAction option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: VectorIndexUpdate) : unit =
        let ms = s.Members
        match x.Create with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            CreateVectorIndexAction.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.Delete with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            DeleteVectorIndexAction.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : VectorIndexUpdate =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(CreateVectorIndexAction.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(DeleteVectorIndexAction.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Create = f0
          Delete = f1 }

/// <summary>DynamoDB's <c>WriteRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/WriteRequest</summary>
[<NoComparison>]
type WriteRequest =
    {
        PutRequest: PutRequest option
        DeleteRequest: DeleteRequest option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: WriteRequest) : unit =
        let ms = s.Members
        match x.PutRequest with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            PutRequest.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        match x.DeleteRequest with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            DeleteRequest.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : WriteRequest =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(PutRequest.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- Some(DeleteRequest.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { PutRequest = f0
          DeleteRequest = f1 }

