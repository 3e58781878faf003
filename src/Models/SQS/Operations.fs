// Generated from the service model: SQS, API version 2012-11-05, model 5a1e2a26a3a83620. Change the generator, not this file.
namespace FunctionalAws.SQS

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary>What AddPermission answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/AddPermission</summary>
[<Struct; NoComparison>]
type AddPermissionOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: AddPermissionOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : AddPermissionOutput =
        while r.Next s >= 0 do ()
        AddPermissionOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<AddPermissionOutput> =
        { Write = fun w s x -> AddPermissionOutput.Write(w, s, x)
          Read = fun r s -> AddPermissionOutput.Read(r, s) }

/// <summary>What AddPermission takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/AddPermission</summary>
[<NoComparison>]
type AddPermissionInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Label: string
        /// <summary>Required.</summary>
        AWSAccountIds: string list
        /// <summary>Required.</summary>
        Actions: string list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: AddPermissionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        w.String(ms[1], x.Label)
        let inner0 = w.BeginList(ms[2], List.length x.AWSAccountIds)
        let element0 = ms[2].Target.Element
        for item0 in x.AWSAccountIds do
            inner0.String(element0, item0)
        inner0.EndList(ms[2])
        let inner0 = w.BeginList(ms[3], List.length x.Actions)
        let element0 = ms[3].Target.Element
        for item0 in x.Actions do
            inner0.String(element0, item0)
        inner0.EndList(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : AddPermissionInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = ListCollector<string>()
        let mutable f3 = ListCollector<string>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
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
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Label = f1
          AWSAccountIds = f2.Close()
          Actions = f3.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<AddPermissionInput> =
        { Write = fun w s x -> AddPermissionInput.Write(w, s, x)
          Read = fun r s -> AddPermissionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<AddPermissionInput, AddPermissionOutput> =
        match Bound.cached 0 with
        | null -> Bound.define 0 "AddPermission" AddPermissionInput.Shape AddPermissionOutput.Shape
        | operation -> operation

    interface IRequest<AddPermissionInput, AddPermissionOutput> with
        member _.Operation = AddPermissionInput.Operation

/// <summary>AddPermission: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/AddPermission" />
[<RequireQualifiedAccess>]
module AddPermission =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (label: string) (awsAccountIds: string list) (actions: string list) : AddPermissionInput =
        { QueueUrl = queueUrl
          Label = label
          AWSAccountIds = awsAccountIds
          Actions = actions }

/// <summary>What CancelMessageMoveTask answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CancelMessageMoveTask</summary>
[<NoComparison>]
type CancelMessageMoveTaskOutput =
    {
        ApproximateNumberOfMessagesMoved: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CancelMessageMoveTaskOutput) : unit =
        let ms = s.Members
        match x.ApproximateNumberOfMessagesMoved with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CancelMessageMoveTaskOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | _ -> ()
            next <- r.Next s
        { ApproximateNumberOfMessagesMoved = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CancelMessageMoveTaskOutput> =
        { Write = fun w s x -> CancelMessageMoveTaskOutput.Write(w, s, x)
          Read = fun r s -> CancelMessageMoveTaskOutput.Read(r, s) }

/// <summary>What CancelMessageMoveTask takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CancelMessageMoveTask</summary>
[<NoComparison>]
type CancelMessageMoveTaskInput =
    {
        /// <summary>Required.</summary>
        TaskHandle: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CancelMessageMoveTaskInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TaskHandle)

    static member internal Read(r: ShapeReader, s: Schema) : CancelMessageMoveTaskInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TaskHandle = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CancelMessageMoveTaskInput> =
        { Write = fun w s x -> CancelMessageMoveTaskInput.Write(w, s, x)
          Read = fun r s -> CancelMessageMoveTaskInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CancelMessageMoveTaskInput, CancelMessageMoveTaskOutput> =
        match Bound.cached 1 with
        | null -> Bound.define 1 "CancelMessageMoveTask" CancelMessageMoveTaskInput.Shape CancelMessageMoveTaskOutput.Shape
        | operation -> operation

    interface IRequest<CancelMessageMoveTaskInput, CancelMessageMoveTaskOutput> with
        member _.Operation = CancelMessageMoveTaskInput.Operation

/// <summary>CancelMessageMoveTask: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CancelMessageMoveTask" />
[<RequireQualifiedAccess>]
module CancelMessageMoveTask =
    /// A request with what is required; the functions below add to it.
    let create (taskHandle: string) : CancelMessageMoveTaskInput =
        { TaskHandle = taskHandle }

/// <summary>What ChangeMessageVisibility answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibility</summary>
[<Struct; NoComparison>]
type ChangeMessageVisibilityOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: ChangeMessageVisibilityOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityOutput =
        while r.Next s >= 0 do ()
        ChangeMessageVisibilityOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<ChangeMessageVisibilityOutput> =
        { Write = fun w s x -> ChangeMessageVisibilityOutput.Write(w, s, x)
          Read = fun r s -> ChangeMessageVisibilityOutput.Read(r, s) }

/// <summary>What ChangeMessageVisibility takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibility</summary>
[<NoComparison>]
type ChangeMessageVisibilityInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        ReceiptHandle: string
        /// <summary>Required.</summary>
        VisibilityTimeout: int
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ChangeMessageVisibilityInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        w.String(ms[1], x.ReceiptHandle)
        w.Integer(ms[2], x.VisibilityTimeout)

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = 0
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- r.Integer(ms[2])
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          ReceiptHandle = f1
          VisibilityTimeout = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ChangeMessageVisibilityInput> =
        { Write = fun w s x -> ChangeMessageVisibilityInput.Write(w, s, x)
          Read = fun r s -> ChangeMessageVisibilityInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ChangeMessageVisibilityInput, ChangeMessageVisibilityOutput> =
        match Bound.cached 2 with
        | null -> Bound.define 2 "ChangeMessageVisibility" ChangeMessageVisibilityInput.Shape ChangeMessageVisibilityOutput.Shape
        | operation -> operation

    interface IRequest<ChangeMessageVisibilityInput, ChangeMessageVisibilityOutput> with
        member _.Operation = ChangeMessageVisibilityInput.Operation

/// <summary>ChangeMessageVisibility: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibility" />
[<RequireQualifiedAccess>]
module ChangeMessageVisibility =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (receiptHandle: string) (visibilityTimeout: int) : ChangeMessageVisibilityInput =
        { QueueUrl = queueUrl
          ReceiptHandle = receiptHandle
          VisibilityTimeout = visibilityTimeout }

/// <summary>What ChangeMessageVisibilityBatch answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatch</summary>
[<NoComparison>]
type ChangeMessageVisibilityBatchOutput =
    {
        /// <summary>Required.</summary>
        Successful: ChangeMessageVisibilityBatchResultEntry list
        /// <summary>Required.</summary>
        Failed: BatchResultErrorEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ChangeMessageVisibilityBatchOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Successful)
        let element0 = ms[0].Target.Element
        for item0 in x.Successful do
            let inner1 = inner0.BeginStructure(element0)
            ChangeMessageVisibilityBatchResultEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        let inner0 = w.BeginList(ms[1], List.length x.Failed)
        let element0 = ms[1].Target.Element
        for item0 in x.Failed do
            let inner1 = inner0.BeginStructure(element0)
            BatchResultErrorEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityBatchOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ChangeMessageVisibilityBatchResultEntry>()
        let mutable f1 = ListCollector<BatchResultErrorEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ChangeMessageVisibilityBatchResultEntry.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(BatchResultErrorEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Successful = f0.Close()
          Failed = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ChangeMessageVisibilityBatchOutput> =
        { Write = fun w s x -> ChangeMessageVisibilityBatchOutput.Write(w, s, x)
          Read = fun r s -> ChangeMessageVisibilityBatchOutput.Read(r, s) }

/// <summary>What ChangeMessageVisibilityBatch takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatch</summary>
[<NoComparison>]
type ChangeMessageVisibilityBatchInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Entries: ChangeMessageVisibilityBatchRequestEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ChangeMessageVisibilityBatchInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginList(ms[1], List.length x.Entries)
        let element0 = ms[1].Target.Element
        for item0 in x.Entries do
            let inner1 = inner0.BeginStructure(element0)
            ChangeMessageVisibilityBatchRequestEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityBatchInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<ChangeMessageVisibilityBatchRequestEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ChangeMessageVisibilityBatchRequestEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Entries = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ChangeMessageVisibilityBatchInput> =
        { Write = fun w s x -> ChangeMessageVisibilityBatchInput.Write(w, s, x)
          Read = fun r s -> ChangeMessageVisibilityBatchInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ChangeMessageVisibilityBatchInput, ChangeMessageVisibilityBatchOutput> =
        match Bound.cached 3 with
        | null -> Bound.define 3 "ChangeMessageVisibilityBatch" ChangeMessageVisibilityBatchInput.Shape ChangeMessageVisibilityBatchOutput.Shape
        | operation -> operation

    interface IRequest<ChangeMessageVisibilityBatchInput, ChangeMessageVisibilityBatchOutput> with
        member _.Operation = ChangeMessageVisibilityBatchInput.Operation

/// <summary>ChangeMessageVisibilityBatch: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatch" />
[<RequireQualifiedAccess>]
module ChangeMessageVisibilityBatch =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (entries: ChangeMessageVisibilityBatchRequestEntry list) : ChangeMessageVisibilityBatchInput =
        { QueueUrl = queueUrl
          Entries = entries }

/// <summary>What CreateQueue answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CreateQueue</summary>
[<NoComparison>]
type CreateQueueOutput =
    {
        QueueUrl: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateQueueOutput) : unit =
        let ms = s.Members
        match x.QueueUrl with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateQueueOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateQueueOutput> =
        { Write = fun w s x -> CreateQueueOutput.Write(w, s, x)
          Read = fun r s -> CreateQueueOutput.Read(r, s) }

/// <summary>What CreateQueue takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CreateQueue</summary>
[<NoComparison>]
type CreateQueueInput =
    {
        /// <summary>Required.</summary>
        QueueName: string
        Attributes: Dict<QueueAttributeName, string> option
        Tags: Dict<string, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateQueueInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueName)
        match x.Attributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[1], v.Count)
            let value0 = ms[1].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[1], entry0.Key.WireValue)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[1])
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateQueueInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<QueueAttributeName, string>()
        let mutable has1 = false
        let mutable f2 = DictBuilder<string, string>()
        let mutable has2 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(QueueAttributeName.OfString key0, inner0.String(value0))
            | 2 ->
                has2 <- true
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { QueueName = f0
          Attributes = (if has1 then Some(f1.Close()) else None)
          Tags = (if has2 then Some(f2.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateQueueInput> =
        { Write = fun w s x -> CreateQueueInput.Write(w, s, x)
          Read = fun r s -> CreateQueueInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateQueueInput, CreateQueueOutput> =
        match Bound.cached 4 with
        | null -> Bound.define 4 "CreateQueue" CreateQueueInput.Shape CreateQueueOutput.Shape
        | operation -> operation

    interface IRequest<CreateQueueInput, CreateQueueOutput> with
        member _.Operation = CreateQueueInput.Operation

/// <summary>CreateQueue: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CreateQueue" />
[<RequireQualifiedAccess>]
module CreateQueue =
    /// A request with what is required; the functions below add to it.
    let create (queueName: string) : CreateQueueInput =
        { QueueName = queueName
          Attributes = None
          Tags = None }

    /// <summary>Sets Attributes. </summary>
    let attributes (value: Dict<QueueAttributeName, string>) (input: CreateQueueInput) : CreateQueueInput =
        { input with Attributes = Some value }

    /// <summary>Sets tags. </summary>
    let tags (value: Dict<string, string>) (input: CreateQueueInput) : CreateQueueInput =
        { input with Tags = Some value }

/// <summary>What DeleteMessage answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessage</summary>
[<Struct; NoComparison>]
type DeleteMessageOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteMessageOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageOutput =
        while r.Next s >= 0 do ()
        DeleteMessageOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteMessageOutput> =
        { Write = fun w s x -> DeleteMessageOutput.Write(w, s, x)
          Read = fun r s -> DeleteMessageOutput.Read(r, s) }

/// <summary>What DeleteMessage takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessage</summary>
[<NoComparison>]
type DeleteMessageInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        ReceiptHandle: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMessageInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        w.String(ms[1], x.ReceiptHandle)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageInput =
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
        { QueueUrl = f0
          ReceiptHandle = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteMessageInput> =
        { Write = fun w s x -> DeleteMessageInput.Write(w, s, x)
          Read = fun r s -> DeleteMessageInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteMessageInput, DeleteMessageOutput> =
        match Bound.cached 5 with
        | null -> Bound.define 5 "DeleteMessage" DeleteMessageInput.Shape DeleteMessageOutput.Shape
        | operation -> operation

    interface IRequest<DeleteMessageInput, DeleteMessageOutput> with
        member _.Operation = DeleteMessageInput.Operation

/// <summary>DeleteMessage: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessage" />
[<RequireQualifiedAccess>]
module DeleteMessage =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (receiptHandle: string) : DeleteMessageInput =
        { QueueUrl = queueUrl
          ReceiptHandle = receiptHandle }

/// <summary>What DeleteMessageBatch answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatch</summary>
[<NoComparison>]
type DeleteMessageBatchOutput =
    {
        /// <summary>Required.</summary>
        Successful: DeleteMessageBatchResultEntry list
        /// <summary>Required.</summary>
        Failed: BatchResultErrorEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMessageBatchOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Successful)
        let element0 = ms[0].Target.Element
        for item0 in x.Successful do
            let inner1 = inner0.BeginStructure(element0)
            DeleteMessageBatchResultEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        let inner0 = w.BeginList(ms[1], List.length x.Failed)
        let element0 = ms[1].Target.Element
        for item0 in x.Failed do
            let inner1 = inner0.BeginStructure(element0)
            BatchResultErrorEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageBatchOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<DeleteMessageBatchResultEntry>()
        let mutable f1 = ListCollector<BatchResultErrorEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(DeleteMessageBatchResultEntry.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(BatchResultErrorEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Successful = f0.Close()
          Failed = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteMessageBatchOutput> =
        { Write = fun w s x -> DeleteMessageBatchOutput.Write(w, s, x)
          Read = fun r s -> DeleteMessageBatchOutput.Read(r, s) }

/// <summary>What DeleteMessageBatch takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatch</summary>
[<NoComparison>]
type DeleteMessageBatchInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Entries: DeleteMessageBatchRequestEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMessageBatchInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginList(ms[1], List.length x.Entries)
        let element0 = ms[1].Target.Element
        for item0 in x.Entries do
            let inner1 = inner0.BeginStructure(element0)
            DeleteMessageBatchRequestEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageBatchInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<DeleteMessageBatchRequestEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(DeleteMessageBatchRequestEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Entries = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteMessageBatchInput> =
        { Write = fun w s x -> DeleteMessageBatchInput.Write(w, s, x)
          Read = fun r s -> DeleteMessageBatchInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteMessageBatchInput, DeleteMessageBatchOutput> =
        match Bound.cached 6 with
        | null -> Bound.define 6 "DeleteMessageBatch" DeleteMessageBatchInput.Shape DeleteMessageBatchOutput.Shape
        | operation -> operation

    interface IRequest<DeleteMessageBatchInput, DeleteMessageBatchOutput> with
        member _.Operation = DeleteMessageBatchInput.Operation

/// <summary>DeleteMessageBatch: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatch" />
[<RequireQualifiedAccess>]
module DeleteMessageBatch =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (entries: DeleteMessageBatchRequestEntry list) : DeleteMessageBatchInput =
        { QueueUrl = queueUrl
          Entries = entries }

/// <summary>What DeleteQueue answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteQueue</summary>
[<Struct; NoComparison>]
type DeleteQueueOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DeleteQueueOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteQueueOutput =
        while r.Next s >= 0 do ()
        DeleteQueueOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteQueueOutput> =
        { Write = fun w s x -> DeleteQueueOutput.Write(w, s, x)
          Read = fun r s -> DeleteQueueOutput.Read(r, s) }

/// <summary>What DeleteQueue takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteQueue</summary>
[<NoComparison>]
type DeleteQueueInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteQueueInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteQueueInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteQueueInput> =
        { Write = fun w s x -> DeleteQueueInput.Write(w, s, x)
          Read = fun r s -> DeleteQueueInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteQueueInput, DeleteQueueOutput> =
        match Bound.cached 7 with
        | null -> Bound.define 7 "DeleteQueue" DeleteQueueInput.Shape DeleteQueueOutput.Shape
        | operation -> operation

    interface IRequest<DeleteQueueInput, DeleteQueueOutput> with
        member _.Operation = DeleteQueueInput.Operation

/// <summary>DeleteQueue: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteQueue" />
[<RequireQualifiedAccess>]
module DeleteQueue =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : DeleteQueueInput =
        { QueueUrl = queueUrl }

/// <summary>What GetQueueAttributes answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueAttributes</summary>
[<NoComparison>]
type GetQueueAttributesOutput =
    {
        Attributes: Dict<QueueAttributeName, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetQueueAttributesOutput) : unit =
        let ms = s.Members
        match x.Attributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key.WireValue)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetQueueAttributesOutput =
        let ms = s.Members
        let mutable f0 = DictBuilder<QueueAttributeName, string>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(QueueAttributeName.OfString key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { Attributes = (if has0 then Some(f0.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<GetQueueAttributesOutput> =
        { Write = fun w s x -> GetQueueAttributesOutput.Write(w, s, x)
          Read = fun r s -> GetQueueAttributesOutput.Read(r, s) }

/// <summary>What GetQueueAttributes takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueAttributes</summary>
[<NoComparison>]
type GetQueueAttributesInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        AttributeNames: QueueAttributeName list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetQueueAttributesInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        match x.AttributeNames with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetQueueAttributesInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<QueueAttributeName>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(QueueAttributeName.ReadChoice(inner0, element0))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          AttributeNames = (if has1 then Some(f1.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<GetQueueAttributesInput> =
        { Write = fun w s x -> GetQueueAttributesInput.Write(w, s, x)
          Read = fun r s -> GetQueueAttributesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetQueueAttributesInput, GetQueueAttributesOutput> =
        match Bound.cached 8 with
        | null -> Bound.define 8 "GetQueueAttributes" GetQueueAttributesInput.Shape GetQueueAttributesOutput.Shape
        | operation -> operation

    interface IRequest<GetQueueAttributesInput, GetQueueAttributesOutput> with
        member _.Operation = GetQueueAttributesInput.Operation

/// <summary>GetQueueAttributes: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueAttributes" />
[<RequireQualifiedAccess>]
module GetQueueAttributes =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : GetQueueAttributesInput =
        { QueueUrl = queueUrl
          AttributeNames = None }

    /// <summary>Sets AttributeNames. </summary>
    let attributeNames (value: QueueAttributeName list) (input: GetQueueAttributesInput) : GetQueueAttributesInput =
        { input with AttributeNames = Some value }

/// <summary>What GetQueueUrl answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueUrl</summary>
[<NoComparison>]
type GetQueueUrlOutput =
    {
        QueueUrl: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetQueueUrlOutput) : unit =
        let ms = s.Members
        match x.QueueUrl with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetQueueUrlOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetQueueUrlOutput> =
        { Write = fun w s x -> GetQueueUrlOutput.Write(w, s, x)
          Read = fun r s -> GetQueueUrlOutput.Read(r, s) }

/// <summary>What GetQueueUrl takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueUrl</summary>
[<NoComparison>]
type GetQueueUrlInput =
    {
        /// <summary>Required.</summary>
        QueueName: string
        QueueOwnerAWSAccountId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetQueueUrlInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueName)
        match x.QueueOwnerAWSAccountId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetQueueUrlInput =
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
        { QueueName = f0
          QueueOwnerAWSAccountId = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetQueueUrlInput> =
        { Write = fun w s x -> GetQueueUrlInput.Write(w, s, x)
          Read = fun r s -> GetQueueUrlInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetQueueUrlInput, GetQueueUrlOutput> =
        match Bound.cached 9 with
        | null -> Bound.define 9 "GetQueueUrl" GetQueueUrlInput.Shape GetQueueUrlOutput.Shape
        | operation -> operation

    interface IRequest<GetQueueUrlInput, GetQueueUrlOutput> with
        member _.Operation = GetQueueUrlInput.Operation

/// <summary>GetQueueUrl: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueUrl" />
[<RequireQualifiedAccess>]
module GetQueueUrl =
    /// A request with what is required; the functions below add to it.
    let create (queueName: string) : GetQueueUrlInput =
        { QueueName = queueName
          QueueOwnerAWSAccountId = None }

    /// <summary>Sets QueueOwnerAWSAccountId. </summary>
    let queueOwnerAWSAccountId (value: string) (input: GetQueueUrlInput) : GetQueueUrlInput =
        { input with QueueOwnerAWSAccountId = Some value }

/// <summary>What ListDeadLetterSourceQueues answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListDeadLetterSourceQueues</summary>
[<NoComparison>]
type ListDeadLetterSourceQueuesOutput =
    {
        /// <summary>Required.</summary>
        QueueUrls: string list
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListDeadLetterSourceQueuesOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.QueueUrls)
        let element0 = ms[0].Target.Element
        for item0 in x.QueueUrls do
            inner0.String(element0, item0)
        inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListDeadLetterSourceQueuesOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<string>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(inner0.String(element0))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { QueueUrls = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListDeadLetterSourceQueuesOutput> =
        { Write = fun w s x -> ListDeadLetterSourceQueuesOutput.Write(w, s, x)
          Read = fun r s -> ListDeadLetterSourceQueuesOutput.Read(r, s) }

/// <summary>What ListDeadLetterSourceQueues takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListDeadLetterSourceQueues</summary>
[<NoComparison>]
type ListDeadLetterSourceQueuesInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        NextToken: string option
        MaxResults: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListDeadLetterSourceQueuesInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.MaxResults with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListDeadLetterSourceQueuesInput =
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
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          NextToken = f1
          MaxResults = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListDeadLetterSourceQueuesInput> =
        { Write = fun w s x -> ListDeadLetterSourceQueuesInput.Write(w, s, x)
          Read = fun r s -> ListDeadLetterSourceQueuesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListDeadLetterSourceQueuesInput, ListDeadLetterSourceQueuesOutput> =
        match Bound.cached 10 with
        | null -> Bound.define 10 "ListDeadLetterSourceQueues" ListDeadLetterSourceQueuesInput.Shape ListDeadLetterSourceQueuesOutput.Shape
        | operation -> operation

    interface IRequest<ListDeadLetterSourceQueuesInput, ListDeadLetterSourceQueuesOutput> with
        member _.Operation = ListDeadLetterSourceQueuesInput.Operation

    interface IPaged<ListDeadLetterSourceQueuesInput, ListDeadLetterSourceQueuesOutput, string> with
        member _.Items(output: ListDeadLetterSourceQueuesOutput) = ((Some output |> Option.map _.QueueUrls) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<string>

        member input.Next(output: ListDeadLetterSourceQueuesOutput) =
            let token0 = (Some output |> Option.bind _.NextToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with NextToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListDeadLetterSourceQueues"

/// <summary>ListDeadLetterSourceQueues: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListDeadLetterSourceQueues" />
[<RequireQualifiedAccess>]
module ListDeadLetterSourceQueues =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : ListDeadLetterSourceQueuesInput =
        { QueueUrl = queueUrl
          NextToken = None
          MaxResults = None }

    /// <summary>Sets NextToken. </summary>
    let nextToken (value: string) (input: ListDeadLetterSourceQueuesInput) : ListDeadLetterSourceQueuesInput =
        { input with NextToken = Some value }

    /// <summary>Sets MaxResults. </summary>
    let maxResults (value: int) (input: ListDeadLetterSourceQueuesInput) : ListDeadLetterSourceQueuesInput =
        { input with MaxResults = Some value }

/// <summary>What ListMessageMoveTasks answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListMessageMoveTasks</summary>
[<NoComparison>]
type ListMessageMoveTasksOutput =
    {
        Results: ListMessageMoveTasksResultEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListMessageMoveTasksOutput) : unit =
        let ms = s.Members
        if not x.Results.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Results)
            let element0 = ms[0].Target.Element
            for item0 in x.Results do
                let inner1 = inner0.BeginStructure(element0)
                ListMessageMoveTasksResultEntry.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : ListMessageMoveTasksOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ListMessageMoveTasksResultEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ListMessageMoveTasksResultEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Results = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ListMessageMoveTasksOutput> =
        { Write = fun w s x -> ListMessageMoveTasksOutput.Write(w, s, x)
          Read = fun r s -> ListMessageMoveTasksOutput.Read(r, s) }

/// <summary>What ListMessageMoveTasks takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListMessageMoveTasks</summary>
[<NoComparison>]
type ListMessageMoveTasksInput =
    {
        /// <summary>Required.</summary>
        SourceArn: string
        MaxResults: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListMessageMoveTasksInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.SourceArn)
        match x.MaxResults with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListMessageMoveTasksInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.Integer(ms[1]))
            | _ -> ()
            next <- r.Next s
        { SourceArn = f0
          MaxResults = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListMessageMoveTasksInput> =
        { Write = fun w s x -> ListMessageMoveTasksInput.Write(w, s, x)
          Read = fun r s -> ListMessageMoveTasksInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListMessageMoveTasksInput, ListMessageMoveTasksOutput> =
        match Bound.cached 11 with
        | null -> Bound.define 11 "ListMessageMoveTasks" ListMessageMoveTasksInput.Shape ListMessageMoveTasksOutput.Shape
        | operation -> operation

    interface IRequest<ListMessageMoveTasksInput, ListMessageMoveTasksOutput> with
        member _.Operation = ListMessageMoveTasksInput.Operation

/// <summary>ListMessageMoveTasks: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListMessageMoveTasks" />
[<RequireQualifiedAccess>]
module ListMessageMoveTasks =
    /// A request with what is required; the functions below add to it.
    let create (sourceArn: string) : ListMessageMoveTasksInput =
        { SourceArn = sourceArn
          MaxResults = None }

    /// <summary>Sets MaxResults. </summary>
    let maxResults (value: int) (input: ListMessageMoveTasksInput) : ListMessageMoveTasksInput =
        { input with MaxResults = Some value }

/// <summary>What ListQueueTags answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueueTags</summary>
[<NoComparison>]
type ListQueueTagsOutput =
    {
        Tags: Dict<string, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListQueueTagsOutput) : unit =
        let ms = s.Members
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListQueueTagsOutput =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, string>()
        let mutable has0 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { Tags = (if has0 then Some(f0.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<ListQueueTagsOutput> =
        { Write = fun w s x -> ListQueueTagsOutput.Write(w, s, x)
          Read = fun r s -> ListQueueTagsOutput.Read(r, s) }

/// <summary>What ListQueueTags takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueueTags</summary>
[<NoComparison>]
type ListQueueTagsInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListQueueTagsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)

    static member internal Read(r: ShapeReader, s: Schema) : ListQueueTagsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListQueueTagsInput> =
        { Write = fun w s x -> ListQueueTagsInput.Write(w, s, x)
          Read = fun r s -> ListQueueTagsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListQueueTagsInput, ListQueueTagsOutput> =
        match Bound.cached 12 with
        | null -> Bound.define 12 "ListQueueTags" ListQueueTagsInput.Shape ListQueueTagsOutput.Shape
        | operation -> operation

    interface IRequest<ListQueueTagsInput, ListQueueTagsOutput> with
        member _.Operation = ListQueueTagsInput.Operation

/// <summary>ListQueueTags: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueueTags" />
[<RequireQualifiedAccess>]
module ListQueueTags =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : ListQueueTagsInput =
        { QueueUrl = queueUrl }

/// <summary>What ListQueues answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueues</summary>
[<NoComparison>]
type ListQueuesOutput =
    {
        QueueUrls: string list
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListQueuesOutput) : unit =
        let ms = s.Members
        if not x.QueueUrls.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.QueueUrls)
            let element0 = ms[0].Target.Element
            for item0 in x.QueueUrls do
                inner0.String(element0, item0)
            inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListQueuesOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<string>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(inner0.String(element0))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { QueueUrls = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListQueuesOutput> =
        { Write = fun w s x -> ListQueuesOutput.Write(w, s, x)
          Read = fun r s -> ListQueuesOutput.Read(r, s) }

/// <summary>What ListQueues takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueues</summary>
[<NoComparison>]
type ListQueuesInput =
    {
        QueueNamePrefix: string option
        NextToken: string option
        MaxResults: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListQueuesInput) : unit =
        let ms = s.Members
        match x.QueueNamePrefix with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.MaxResults with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListQueuesInput =
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { QueueNamePrefix = f0
          NextToken = f1
          MaxResults = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListQueuesInput> =
        { Write = fun w s x -> ListQueuesInput.Write(w, s, x)
          Read = fun r s -> ListQueuesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListQueuesInput, ListQueuesOutput> =
        match Bound.cached 13 with
        | null -> Bound.define 13 "ListQueues" ListQueuesInput.Shape ListQueuesOutput.Shape
        | operation -> operation

    interface IRequest<ListQueuesInput, ListQueuesOutput> with
        member _.Operation = ListQueuesInput.Operation

    interface IPaged<ListQueuesInput, ListQueuesOutput, string> with
        member _.Items(output: ListQueuesOutput) = ((Some output |> Option.map _.QueueUrls) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<string>

        member input.Next(output: ListQueuesOutput) =
            let token0 = (Some output |> Option.bind _.NextToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with NextToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListQueues"

/// <summary>ListQueues: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueues" />
[<RequireQualifiedAccess>]
module ListQueues =
    /// A request with what is required; the functions below add to it.
    let create () : ListQueuesInput =
        { QueueNamePrefix = None
          NextToken = None
          MaxResults = None }

    /// <summary>Sets QueueNamePrefix. </summary>
    let queueNamePrefix (value: string) (input: ListQueuesInput) : ListQueuesInput =
        { input with QueueNamePrefix = Some value }

    /// <summary>Sets NextToken. </summary>
    let nextToken (value: string) (input: ListQueuesInput) : ListQueuesInput =
        { input with NextToken = Some value }

    /// <summary>Sets MaxResults. </summary>
    let maxResults (value: int) (input: ListQueuesInput) : ListQueuesInput =
        { input with MaxResults = Some value }

/// <summary>What PurgeQueue answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueue</summary>
[<Struct; NoComparison>]
type PurgeQueueOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: PurgeQueueOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : PurgeQueueOutput =
        while r.Next s >= 0 do ()
        PurgeQueueOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<PurgeQueueOutput> =
        { Write = fun w s x -> PurgeQueueOutput.Write(w, s, x)
          Read = fun r s -> PurgeQueueOutput.Read(r, s) }

/// <summary>What PurgeQueue takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueue</summary>
[<NoComparison>]
type PurgeQueueInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PurgeQueueInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)

    static member internal Read(r: ShapeReader, s: Schema) : PurgeQueueInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PurgeQueueInput> =
        { Write = fun w s x -> PurgeQueueInput.Write(w, s, x)
          Read = fun r s -> PurgeQueueInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PurgeQueueInput, PurgeQueueOutput> =
        match Bound.cached 14 with
        | null -> Bound.define 14 "PurgeQueue" PurgeQueueInput.Shape PurgeQueueOutput.Shape
        | operation -> operation

    interface IRequest<PurgeQueueInput, PurgeQueueOutput> with
        member _.Operation = PurgeQueueInput.Operation

/// <summary>PurgeQueue: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueue" />
[<RequireQualifiedAccess>]
module PurgeQueue =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : PurgeQueueInput =
        { QueueUrl = queueUrl }

/// <summary>What ReceiveMessage answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiveMessage</summary>
[<NoComparison>]
type ReceiveMessageOutput =
    {
        Messages: Message list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReceiveMessageOutput) : unit =
        let ms = s.Members
        if not x.Messages.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Messages)
            let element0 = ms[0].Target.Element
            for item0 in x.Messages do
                let inner1 = inner0.BeginStructure(element0)
                Message.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : ReceiveMessageOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Message>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(Message.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Messages = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ReceiveMessageOutput> =
        { Write = fun w s x -> ReceiveMessageOutput.Write(w, s, x)
          Read = fun r s -> ReceiveMessageOutput.Read(r, s) }

/// <summary>What ReceiveMessage takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiveMessage</summary>
[<NoComparison>]
type ReceiveMessageInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Deprecated by AWS.</summary>
        AttributeNames: QueueAttributeName list option
        MessageSystemAttributeNames: MessageSystemAttributeName list option
        MessageAttributeNames: string list option
        MaxNumberOfMessages: int option
        VisibilityTimeout: int option
        WaitTimeSeconds: int option
        ReceiveRequestAttemptId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReceiveMessageInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        match x.AttributeNames with
        | Some v ->
            let inner0 = w.BeginList(ms[1], List.length v)
            let element0 = ms[1].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[1])
        | None -> ()
        match x.MessageSystemAttributeNames with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0.WireValue)
            inner0.EndList(ms[2])
        | None -> ()
        match x.MessageAttributeNames with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[3])
        | None -> ()
        match x.MaxNumberOfMessages with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.VisibilityTimeout with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()
        match x.WaitTimeSeconds with
        | Some v ->
            w.Integer(ms[6], v)
        | None -> ()
        match x.ReceiveRequestAttemptId with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReceiveMessageInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<QueueAttributeName>()
        let mutable has1 = false
        let mutable f2 = ListCollector<MessageSystemAttributeName>()
        let mutable has2 = false
        let mutable f3 = ListCollector<string>()
        let mutable has3 = false
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
                has1 <- true
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(QueueAttributeName.ReadChoice(inner0, element0))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(MessageSystemAttributeName.ReadChoice(inner0, element0))
            | 3 ->
                has3 <- true
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(inner0.String(element0))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | 6 ->
                f6 <- Some(r.Integer(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          AttributeNames = (if has1 then Some(f1.Close()) else None)
          MessageSystemAttributeNames = (if has2 then Some(f2.Close()) else None)
          MessageAttributeNames = (if has3 then Some(f3.Close()) else None)
          MaxNumberOfMessages = f4
          VisibilityTimeout = f5
          WaitTimeSeconds = f6
          ReceiveRequestAttemptId = f7 }

    /// How the type's values are written and read.
    static member Shape: Shape<ReceiveMessageInput> =
        { Write = fun w s x -> ReceiveMessageInput.Write(w, s, x)
          Read = fun r s -> ReceiveMessageInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ReceiveMessageInput, ReceiveMessageOutput> =
        match Bound.cached 15 with
        | null -> Bound.define 15 "ReceiveMessage" ReceiveMessageInput.Shape ReceiveMessageOutput.Shape
        | operation -> operation

    interface IRequest<ReceiveMessageInput, ReceiveMessageOutput> with
        member _.Operation = ReceiveMessageInput.Operation

/// <summary>ReceiveMessage: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiveMessage" />
[<RequireQualifiedAccess>]
module ReceiveMessage =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) : ReceiveMessageInput =
        { QueueUrl = queueUrl
          AttributeNames = None
          MessageSystemAttributeNames = None
          MessageAttributeNames = None
          MaxNumberOfMessages = None
          VisibilityTimeout = None
          WaitTimeSeconds = None
          ReceiveRequestAttemptId = None }

    /// <summary>Sets AttributeNames. Deprecated by AWS.</summary>
    let attributeNames (value: QueueAttributeName list) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with AttributeNames = Some value }

    /// <summary>Sets MessageSystemAttributeNames. </summary>
    let messageSystemAttributeNames (value: MessageSystemAttributeName list) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with MessageSystemAttributeNames = Some value }

    /// <summary>Sets MessageAttributeNames. </summary>
    let messageAttributeNames (value: string list) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with MessageAttributeNames = Some value }

    /// <summary>Sets MaxNumberOfMessages. </summary>
    let maxNumberOfMessages (value: int) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with MaxNumberOfMessages = Some value }

    /// <summary>Sets VisibilityTimeout. </summary>
    let visibilityTimeout (value: int) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with VisibilityTimeout = Some value }

    /// <summary>Sets WaitTimeSeconds. </summary>
    let waitTimeSeconds (value: int) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with WaitTimeSeconds = Some value }

    /// <summary>Sets ReceiveRequestAttemptId. </summary>
    let receiveRequestAttemptId (value: string) (input: ReceiveMessageInput) : ReceiveMessageInput =
        { input with ReceiveRequestAttemptId = Some value }

/// <summary>What RemovePermission answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RemovePermission</summary>
[<Struct; NoComparison>]
type RemovePermissionOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: RemovePermissionOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : RemovePermissionOutput =
        while r.Next s >= 0 do ()
        RemovePermissionOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<RemovePermissionOutput> =
        { Write = fun w s x -> RemovePermissionOutput.Write(w, s, x)
          Read = fun r s -> RemovePermissionOutput.Read(r, s) }

/// <summary>What RemovePermission takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RemovePermission</summary>
[<NoComparison>]
type RemovePermissionInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Label: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RemovePermissionInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        w.String(ms[1], x.Label)

    static member internal Read(r: ShapeReader, s: Schema) : RemovePermissionInput =
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
        { QueueUrl = f0
          Label = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<RemovePermissionInput> =
        { Write = fun w s x -> RemovePermissionInput.Write(w, s, x)
          Read = fun r s -> RemovePermissionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<RemovePermissionInput, RemovePermissionOutput> =
        match Bound.cached 16 with
        | null -> Bound.define 16 "RemovePermission" RemovePermissionInput.Shape RemovePermissionOutput.Shape
        | operation -> operation

    interface IRequest<RemovePermissionInput, RemovePermissionOutput> with
        member _.Operation = RemovePermissionInput.Operation

/// <summary>RemovePermission: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RemovePermission" />
[<RequireQualifiedAccess>]
module RemovePermission =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (label: string) : RemovePermissionInput =
        { QueueUrl = queueUrl
          Label = label }

/// <summary>What SendMessage answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessage</summary>
[<NoComparison>]
type SendMessageOutput =
    {
        MD5OfMessageBody: string option
        MD5OfMessageAttributes: string option
        MD5OfMessageSystemAttributes: string option
        MessageId: string option
        SequenceNumber: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageOutput) : unit =
        let ms = s.Members
        match x.MD5OfMessageBody with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.MD5OfMessageAttributes with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.MD5OfMessageSystemAttributes with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.MessageId with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.SequenceNumber with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageOutput =
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
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | _ -> ()
            next <- r.Next s
        { MD5OfMessageBody = f0
          MD5OfMessageAttributes = f1
          MD5OfMessageSystemAttributes = f2
          MessageId = f3
          SequenceNumber = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<SendMessageOutput> =
        { Write = fun w s x -> SendMessageOutput.Write(w, s, x)
          Read = fun r s -> SendMessageOutput.Read(r, s) }

/// <summary>What SendMessage takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessage</summary>
[<NoComparison>]
type SendMessageInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        MessageBody: string
        DelaySeconds: int option
        MessageAttributes: Dict<string, MessageAttributeValue> option
        MessageSystemAttributes: Dict<MessageSystemAttributeNameForSends, MessageSystemAttributeValue> option
        MessageDeduplicationId: string option
        MessageGroupId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        w.String(ms[1], x.MessageBody)
        match x.DelaySeconds with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        match x.MessageAttributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                MessageAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.MessageSystemAttributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key.WireValue)
                let inner1 = inner0.BeginStructure(value0)
                MessageSystemAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.MessageDeduplicationId with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.MessageGroupId with
        | Some v ->
            w.String(ms[6], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, MessageAttributeValue>()
        let mutable has3 = false
        let mutable f4 = DictBuilder<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>()
        let mutable has4 = false
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
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                has3 <- true
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, MessageAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 4 ->
                has4 <- true
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(MessageSystemAttributeNameForSends.OfString key0, MessageSystemAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Some(r.String(ms[6]))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          MessageBody = f1
          DelaySeconds = f2
          MessageAttributes = (if has3 then Some(f3.Close()) else None)
          MessageSystemAttributes = (if has4 then Some(f4.Close()) else None)
          MessageDeduplicationId = f5
          MessageGroupId = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<SendMessageInput> =
        { Write = fun w s x -> SendMessageInput.Write(w, s, x)
          Read = fun r s -> SendMessageInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<SendMessageInput, SendMessageOutput> =
        match Bound.cached 17 with
        | null -> Bound.define 17 "SendMessage" SendMessageInput.Shape SendMessageOutput.Shape
        | operation -> operation

    interface IRequest<SendMessageInput, SendMessageOutput> with
        member _.Operation = SendMessageInput.Operation

/// <summary>SendMessage: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessage" />
[<RequireQualifiedAccess>]
module SendMessage =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (messageBody: string) : SendMessageInput =
        { QueueUrl = queueUrl
          MessageBody = messageBody
          DelaySeconds = None
          MessageAttributes = None
          MessageSystemAttributes = None
          MessageDeduplicationId = None
          MessageGroupId = None }

    /// <summary>Sets DelaySeconds. </summary>
    let delaySeconds (value: int) (input: SendMessageInput) : SendMessageInput =
        { input with DelaySeconds = Some value }

    /// <summary>Sets MessageAttributes. </summary>
    let messageAttributes (value: Dict<string, MessageAttributeValue>) (input: SendMessageInput) : SendMessageInput =
        { input with MessageAttributes = Some value }

    /// <summary>Sets MessageSystemAttributes. </summary>
    let messageSystemAttributes (value: Dict<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>) (input: SendMessageInput) : SendMessageInput =
        { input with MessageSystemAttributes = Some value }

    /// <summary>Sets MessageDeduplicationId. </summary>
    let messageDeduplicationId (value: string) (input: SendMessageInput) : SendMessageInput =
        { input with MessageDeduplicationId = Some value }

    /// <summary>Sets MessageGroupId. </summary>
    let messageGroupId (value: string) (input: SendMessageInput) : SendMessageInput =
        { input with MessageGroupId = Some value }

/// <summary>What SendMessageBatch answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatch</summary>
[<NoComparison>]
type SendMessageBatchOutput =
    {
        /// <summary>Required.</summary>
        Successful: SendMessageBatchResultEntry list
        /// <summary>Required.</summary>
        Failed: BatchResultErrorEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageBatchOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Successful)
        let element0 = ms[0].Target.Element
        for item0 in x.Successful do
            let inner1 = inner0.BeginStructure(element0)
            SendMessageBatchResultEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        let inner0 = w.BeginList(ms[1], List.length x.Failed)
        let element0 = ms[1].Target.Element
        for item0 in x.Failed do
            let inner1 = inner0.BeginStructure(element0)
            BatchResultErrorEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageBatchOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<SendMessageBatchResultEntry>()
        let mutable f1 = ListCollector<BatchResultErrorEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(SendMessageBatchResultEntry.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(BatchResultErrorEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Successful = f0.Close()
          Failed = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<SendMessageBatchOutput> =
        { Write = fun w s x -> SendMessageBatchOutput.Write(w, s, x)
          Read = fun r s -> SendMessageBatchOutput.Read(r, s) }

/// <summary>What SendMessageBatch takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatch</summary>
[<NoComparison>]
type SendMessageBatchInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Entries: SendMessageBatchRequestEntry list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageBatchInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginList(ms[1], List.length x.Entries)
        let element0 = ms[1].Target.Element
        for item0 in x.Entries do
            let inner1 = inner0.BeginStructure(element0)
            SendMessageBatchRequestEntry.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageBatchInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<SendMessageBatchRequestEntry>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(SendMessageBatchRequestEntry.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Entries = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<SendMessageBatchInput> =
        { Write = fun w s x -> SendMessageBatchInput.Write(w, s, x)
          Read = fun r s -> SendMessageBatchInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<SendMessageBatchInput, SendMessageBatchOutput> =
        match Bound.cached 18 with
        | null -> Bound.define 18 "SendMessageBatch" SendMessageBatchInput.Shape SendMessageBatchOutput.Shape
        | operation -> operation

    interface IRequest<SendMessageBatchInput, SendMessageBatchOutput> with
        member _.Operation = SendMessageBatchInput.Operation

/// <summary>SendMessageBatch: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatch" />
[<RequireQualifiedAccess>]
module SendMessageBatch =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (entries: SendMessageBatchRequestEntry list) : SendMessageBatchInput =
        { QueueUrl = queueUrl
          Entries = entries }

/// <summary>What SetQueueAttributes answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SetQueueAttributes</summary>
[<Struct; NoComparison>]
type SetQueueAttributesOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: SetQueueAttributesOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : SetQueueAttributesOutput =
        while r.Next s >= 0 do ()
        SetQueueAttributesOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<SetQueueAttributesOutput> =
        { Write = fun w s x -> SetQueueAttributesOutput.Write(w, s, x)
          Read = fun r s -> SetQueueAttributesOutput.Read(r, s) }

/// <summary>What SetQueueAttributes takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SetQueueAttributes</summary>
[<NoComparison>]
type SetQueueAttributesInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Attributes: Dict<QueueAttributeName, string>
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SetQueueAttributesInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginMap(ms[1], x.Attributes.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Attributes.Count - 1 do
            let entry0 = x.Attributes.EntryAt position0
            inner0.Key(ms[1], entry0.Key.WireValue)
            inner0.String(value0, entry0.Value)
        inner0.EndMap(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : SetQueueAttributesInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<QueueAttributeName, string>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(QueueAttributeName.OfString key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Attributes = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<SetQueueAttributesInput> =
        { Write = fun w s x -> SetQueueAttributesInput.Write(w, s, x)
          Read = fun r s -> SetQueueAttributesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<SetQueueAttributesInput, SetQueueAttributesOutput> =
        match Bound.cached 19 with
        | null -> Bound.define 19 "SetQueueAttributes" SetQueueAttributesInput.Shape SetQueueAttributesOutput.Shape
        | operation -> operation

    interface IRequest<SetQueueAttributesInput, SetQueueAttributesOutput> with
        member _.Operation = SetQueueAttributesInput.Operation

/// <summary>SetQueueAttributes: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SetQueueAttributes" />
[<RequireQualifiedAccess>]
module SetQueueAttributes =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (attributes: Dict<QueueAttributeName, string>) : SetQueueAttributesInput =
        { QueueUrl = queueUrl
          Attributes = attributes }

/// <summary>What StartMessageMoveTask answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/StartMessageMoveTask</summary>
[<NoComparison>]
type StartMessageMoveTaskOutput =
    {
        TaskHandle: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StartMessageMoveTaskOutput) : unit =
        let ms = s.Members
        match x.TaskHandle with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : StartMessageMoveTaskOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { TaskHandle = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<StartMessageMoveTaskOutput> =
        { Write = fun w s x -> StartMessageMoveTaskOutput.Write(w, s, x)
          Read = fun r s -> StartMessageMoveTaskOutput.Read(r, s) }

/// <summary>What StartMessageMoveTask takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/StartMessageMoveTask</summary>
[<NoComparison>]
type StartMessageMoveTaskInput =
    {
        /// <summary>Required.</summary>
        SourceArn: string
        DestinationArn: string option
        MaxNumberOfMessagesPerSecond: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: StartMessageMoveTaskInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.SourceArn)
        match x.DestinationArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.MaxNumberOfMessagesPerSecond with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : StartMessageMoveTaskInput =
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
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { SourceArn = f0
          DestinationArn = f1
          MaxNumberOfMessagesPerSecond = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<StartMessageMoveTaskInput> =
        { Write = fun w s x -> StartMessageMoveTaskInput.Write(w, s, x)
          Read = fun r s -> StartMessageMoveTaskInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<StartMessageMoveTaskInput, StartMessageMoveTaskOutput> =
        match Bound.cached 20 with
        | null -> Bound.define 20 "StartMessageMoveTask" StartMessageMoveTaskInput.Shape StartMessageMoveTaskOutput.Shape
        | operation -> operation

    interface IRequest<StartMessageMoveTaskInput, StartMessageMoveTaskOutput> with
        member _.Operation = StartMessageMoveTaskInput.Operation

/// <summary>StartMessageMoveTask: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/StartMessageMoveTask" />
[<RequireQualifiedAccess>]
module StartMessageMoveTask =
    /// A request with what is required; the functions below add to it.
    let create (sourceArn: string) : StartMessageMoveTaskInput =
        { SourceArn = sourceArn
          DestinationArn = None
          MaxNumberOfMessagesPerSecond = None }

    /// <summary>Sets DestinationArn. </summary>
    let destinationArn (value: string) (input: StartMessageMoveTaskInput) : StartMessageMoveTaskInput =
        { input with DestinationArn = Some value }

    /// <summary>Sets MaxNumberOfMessagesPerSecond. </summary>
    let maxNumberOfMessagesPerSecond (value: int) (input: StartMessageMoveTaskInput) : StartMessageMoveTaskInput =
        { input with MaxNumberOfMessagesPerSecond = Some value }

/// <summary>What TagQueue answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TagQueue</summary>
[<Struct; NoComparison>]
type TagQueueOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: TagQueueOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : TagQueueOutput =
        while r.Next s >= 0 do ()
        TagQueueOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<TagQueueOutput> =
        { Write = fun w s x -> TagQueueOutput.Write(w, s, x)
          Read = fun r s -> TagQueueOutput.Read(r, s) }

/// <summary>What TagQueue takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TagQueue</summary>
[<NoComparison>]
type TagQueueInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        Tags: Dict<string, string>
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TagQueueInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginMap(ms[1], x.Tags.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Tags.Count - 1 do
            let entry0 = x.Tags.EntryAt position0
            inner0.Key(ms[1], entry0.Key)
            inner0.String(value0, entry0.Value)
        inner0.EndMap(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : TagQueueInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<string, string>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          Tags = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<TagQueueInput> =
        { Write = fun w s x -> TagQueueInput.Write(w, s, x)
          Read = fun r s -> TagQueueInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<TagQueueInput, TagQueueOutput> =
        match Bound.cached 21 with
        | null -> Bound.define 21 "TagQueue" TagQueueInput.Shape TagQueueOutput.Shape
        | operation -> operation

    interface IRequest<TagQueueInput, TagQueueOutput> with
        member _.Operation = TagQueueInput.Operation

/// <summary>TagQueue: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TagQueue" />
[<RequireQualifiedAccess>]
module TagQueue =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (tags: Dict<string, string>) : TagQueueInput =
        { QueueUrl = queueUrl
          Tags = tags }

/// <summary>What UntagQueue answers: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UntagQueue</summary>
[<Struct; NoComparison>]
type UntagQueueOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: UntagQueueOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UntagQueueOutput =
        while r.Next s >= 0 do ()
        UntagQueueOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<UntagQueueOutput> =
        { Write = fun w s x -> UntagQueueOutput.Write(w, s, x)
          Read = fun r s -> UntagQueueOutput.Read(r, s) }

/// <summary>What UntagQueue takes: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UntagQueue</summary>
[<NoComparison>]
type UntagQueueInput =
    {
        /// <summary>Required.</summary>
        QueueUrl: string
        /// <summary>Required.</summary>
        TagKeys: string list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UntagQueueInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.QueueUrl)
        let inner0 = w.BeginList(ms[1], List.length x.TagKeys)
        let element0 = ms[1].Target.Element
        for item0 in x.TagKeys do
            inner0.String(element0, item0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UntagQueueInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<string>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | _ -> ()
            next <- r.Next s
        { QueueUrl = f0
          TagKeys = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<UntagQueueInput> =
        { Write = fun w s x -> UntagQueueInput.Write(w, s, x)
          Read = fun r s -> UntagQueueInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UntagQueueInput, UntagQueueOutput> =
        match Bound.cached 22 with
        | null -> Bound.define 22 "UntagQueue" UntagQueueInput.Shape UntagQueueOutput.Shape
        | operation -> operation

    interface IRequest<UntagQueueInput, UntagQueueOutput> with
        member _.Operation = UntagQueueInput.Operation

/// <summary>UntagQueue: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UntagQueue" />
[<RequireQualifiedAccess>]
module UntagQueue =
    /// A request with what is required; the functions below add to it.
    let create (queueUrl: string) (tagKeys: string list) : UntagQueueInput =
        { QueueUrl = queueUrl
          TagKeys = tagKeys }

/// All operations with their shapes, for what treats them alike.
[<RequireQualifiedAccess>]
module Operations =
    /// The operations by name.
    let all: OperationEntry list =
        [ OperationEntry<AddPermissionInput, AddPermissionOutput>("AddPermission", (fun () -> AddPermissionInput.Operation), AddPermissionInput.Shape, AddPermissionOutput.Shape)
          OperationEntry<CancelMessageMoveTaskInput, CancelMessageMoveTaskOutput>("CancelMessageMoveTask", (fun () -> CancelMessageMoveTaskInput.Operation), CancelMessageMoveTaskInput.Shape, CancelMessageMoveTaskOutput.Shape)
          OperationEntry<ChangeMessageVisibilityInput, ChangeMessageVisibilityOutput>("ChangeMessageVisibility", (fun () -> ChangeMessageVisibilityInput.Operation), ChangeMessageVisibilityInput.Shape, ChangeMessageVisibilityOutput.Shape)
          OperationEntry<ChangeMessageVisibilityBatchInput, ChangeMessageVisibilityBatchOutput>("ChangeMessageVisibilityBatch", (fun () -> ChangeMessageVisibilityBatchInput.Operation), ChangeMessageVisibilityBatchInput.Shape, ChangeMessageVisibilityBatchOutput.Shape)
          OperationEntry<CreateQueueInput, CreateQueueOutput>("CreateQueue", (fun () -> CreateQueueInput.Operation), CreateQueueInput.Shape, CreateQueueOutput.Shape)
          OperationEntry<DeleteMessageInput, DeleteMessageOutput>("DeleteMessage", (fun () -> DeleteMessageInput.Operation), DeleteMessageInput.Shape, DeleteMessageOutput.Shape)
          OperationEntry<DeleteMessageBatchInput, DeleteMessageBatchOutput>("DeleteMessageBatch", (fun () -> DeleteMessageBatchInput.Operation), DeleteMessageBatchInput.Shape, DeleteMessageBatchOutput.Shape)
          OperationEntry<DeleteQueueInput, DeleteQueueOutput>("DeleteQueue", (fun () -> DeleteQueueInput.Operation), DeleteQueueInput.Shape, DeleteQueueOutput.Shape)
          OperationEntry<GetQueueAttributesInput, GetQueueAttributesOutput>("GetQueueAttributes", (fun () -> GetQueueAttributesInput.Operation), GetQueueAttributesInput.Shape, GetQueueAttributesOutput.Shape)
          OperationEntry<GetQueueUrlInput, GetQueueUrlOutput>("GetQueueUrl", (fun () -> GetQueueUrlInput.Operation), GetQueueUrlInput.Shape, GetQueueUrlOutput.Shape)
          OperationEntry<ListDeadLetterSourceQueuesInput, ListDeadLetterSourceQueuesOutput>("ListDeadLetterSourceQueues", (fun () -> ListDeadLetterSourceQueuesInput.Operation), ListDeadLetterSourceQueuesInput.Shape, ListDeadLetterSourceQueuesOutput.Shape)
          OperationEntry<ListMessageMoveTasksInput, ListMessageMoveTasksOutput>("ListMessageMoveTasks", (fun () -> ListMessageMoveTasksInput.Operation), ListMessageMoveTasksInput.Shape, ListMessageMoveTasksOutput.Shape)
          OperationEntry<ListQueueTagsInput, ListQueueTagsOutput>("ListQueueTags", (fun () -> ListQueueTagsInput.Operation), ListQueueTagsInput.Shape, ListQueueTagsOutput.Shape)
          OperationEntry<ListQueuesInput, ListQueuesOutput>("ListQueues", (fun () -> ListQueuesInput.Operation), ListQueuesInput.Shape, ListQueuesOutput.Shape)
          OperationEntry<PurgeQueueInput, PurgeQueueOutput>("PurgeQueue", (fun () -> PurgeQueueInput.Operation), PurgeQueueInput.Shape, PurgeQueueOutput.Shape)
          OperationEntry<ReceiveMessageInput, ReceiveMessageOutput>("ReceiveMessage", (fun () -> ReceiveMessageInput.Operation), ReceiveMessageInput.Shape, ReceiveMessageOutput.Shape)
          OperationEntry<RemovePermissionInput, RemovePermissionOutput>("RemovePermission", (fun () -> RemovePermissionInput.Operation), RemovePermissionInput.Shape, RemovePermissionOutput.Shape)
          OperationEntry<SendMessageInput, SendMessageOutput>("SendMessage", (fun () -> SendMessageInput.Operation), SendMessageInput.Shape, SendMessageOutput.Shape)
          OperationEntry<SendMessageBatchInput, SendMessageBatchOutput>("SendMessageBatch", (fun () -> SendMessageBatchInput.Operation), SendMessageBatchInput.Shape, SendMessageBatchOutput.Shape)
          OperationEntry<SetQueueAttributesInput, SetQueueAttributesOutput>("SetQueueAttributes", (fun () -> SetQueueAttributesInput.Operation), SetQueueAttributesInput.Shape, SetQueueAttributesOutput.Shape)
          OperationEntry<StartMessageMoveTaskInput, StartMessageMoveTaskOutput>("StartMessageMoveTask", (fun () -> StartMessageMoveTaskInput.Operation), StartMessageMoveTaskInput.Shape, StartMessageMoveTaskOutput.Shape)
          OperationEntry<TagQueueInput, TagQueueOutput>("TagQueue", (fun () -> TagQueueInput.Operation), TagQueueInput.Shape, TagQueueOutput.Shape)
          OperationEntry<UntagQueueInput, UntagQueueOutput>("UntagQueue", (fun () -> UntagQueueInput.Operation), UntagQueueInput.Shape, UntagQueueOutput.Shape) ]
