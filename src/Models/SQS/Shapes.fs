// Generated from the service model: SQS, API version 2012-11-05, model 5a1e2a26a3a83620. Change the generator, not this file.
namespace FunctionalAws.SQS

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary>SQS's error <c>BatchEntryIdsNotDistinct</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/BatchEntryIdsNotDistinct</summary>
[<NoComparison>]
type BatchEntryIdsNotDistinct =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchEntryIdsNotDistinct) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchEntryIdsNotDistinct =
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

/// <summary>SQS's error <c>BatchRequestTooLong</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/BatchRequestTooLong</summary>
[<NoComparison>]
type BatchRequestTooLong =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchRequestTooLong) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchRequestTooLong =
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

/// <summary>SQS's <c>BatchResultErrorEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/BatchResultErrorEntry</summary>
[<NoComparison>]
type BatchResultErrorEntry =
    {
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        SenderFault: bool
        /// <summary>Required.</summary>
        Code: string
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchResultErrorEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        w.Boolean(ms[1], x.SenderFault)
        w.String(ms[2], x.Code)
        match x.Message with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchResultErrorEntry =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = false
        let mutable f2 = ""
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.Boolean(ms[1])
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          SenderFault = f1
          Code = f2
          Message = f3 }

/// <summary>SQS's <c>ChangeMessageVisibilityBatchRequestEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatchRequestEntry</summary>
[<NoComparison>]
type ChangeMessageVisibilityBatchRequestEntry =
    {
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        ReceiptHandle: string
        VisibilityTimeout: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ChangeMessageVisibilityBatchRequestEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        w.String(ms[1], x.ReceiptHandle)
        match x.VisibilityTimeout with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityBatchRequestEntry =
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
                f2 <- Some(r.Integer(ms[2]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          ReceiptHandle = f1
          VisibilityTimeout = f2 }

/// <summary>SQS's <c>ChangeMessageVisibilityBatchResultEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatchResultEntry</summary>
[<NoComparison>]
type ChangeMessageVisibilityBatchResultEntry =
    {
        /// <summary>Required.</summary>
        Id: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ChangeMessageVisibilityBatchResultEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)

    static member internal Read(r: ShapeReader, s: Schema) : ChangeMessageVisibilityBatchResultEntry =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { Id = f0 }

/// <summary>SQS's <c>DeleteMessageBatchRequestEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatchRequestEntry</summary>
[<NoComparison>]
type DeleteMessageBatchRequestEntry =
    {
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        ReceiptHandle: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMessageBatchRequestEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        w.String(ms[1], x.ReceiptHandle)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageBatchRequestEntry =
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
        { Id = f0
          ReceiptHandle = f1 }

/// <summary>SQS's <c>DeleteMessageBatchResultEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatchResultEntry</summary>
[<NoComparison>]
type DeleteMessageBatchResultEntry =
    {
        /// <summary>Required.</summary>
        Id: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteMessageBatchResultEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteMessageBatchResultEntry =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { Id = f0 }

/// <summary>SQS's error <c>EmptyBatchRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/EmptyBatchRequest</summary>
[<NoComparison>]
type EmptyBatchRequest =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: EmptyBatchRequest) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : EmptyBatchRequest =
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

/// <summary>SQS's error <c>InvalidAddress</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAddress</summary>
[<NoComparison>]
type InvalidAddress =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidAddress) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidAddress =
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

/// <summary>SQS's error <c>InvalidAttributeName</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAttributeName</summary>
[<NoComparison>]
type InvalidAttributeName =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidAttributeName) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidAttributeName =
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

/// <summary>SQS's error <c>InvalidAttributeValue</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidAttributeValue</summary>
[<NoComparison>]
type InvalidAttributeValue =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidAttributeValue) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidAttributeValue =
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

/// <summary>SQS's error <c>InvalidBatchEntryId</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidBatchEntryId</summary>
[<NoComparison>]
type InvalidBatchEntryId =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidBatchEntryId) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidBatchEntryId =
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

/// <summary>SQS's error <c>InvalidIdFormat</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidIdFormat</summary>
[<Struct; NoComparison>]
type InvalidIdFormat =
    static member internal Write(_: ShapeWriter, _: Schema, _: InvalidIdFormat) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidIdFormat =
        while r.Next s >= 0 do ()
        InvalidIdFormat()

/// <summary>SQS's error <c>InvalidMessageContents</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidMessageContents</summary>
[<NoComparison>]
type InvalidMessageContents =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidMessageContents) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidMessageContents =
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

/// <summary>SQS's error <c>InvalidSecurity</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/InvalidSecurity</summary>
[<NoComparison>]
type InvalidSecurity =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: InvalidSecurity) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : InvalidSecurity =
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

/// <summary>SQS's error <c>KmsAccessDenied</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsAccessDenied</summary>
[<NoComparison>]
type KmsAccessDenied =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsAccessDenied) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsAccessDenied =
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

/// <summary>SQS's error <c>KmsDisabled</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsDisabled</summary>
[<NoComparison>]
type KmsDisabled =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsDisabled) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsDisabled =
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

/// <summary>SQS's error <c>KmsInvalidKeyUsage</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsInvalidKeyUsage</summary>
[<NoComparison>]
type KmsInvalidKeyUsage =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsInvalidKeyUsage) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsInvalidKeyUsage =
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

/// <summary>SQS's error <c>KmsInvalidState</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsInvalidState</summary>
[<NoComparison>]
type KmsInvalidState =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsInvalidState) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsInvalidState =
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

/// <summary>SQS's error <c>KmsNotFound</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsNotFound</summary>
[<NoComparison>]
type KmsNotFound =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsNotFound) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsNotFound =
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

/// <summary>SQS's error <c>KmsOptInRequired</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsOptInRequired</summary>
[<NoComparison>]
type KmsOptInRequired =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsOptInRequired) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsOptInRequired =
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

/// <summary>SQS's error <c>KmsThrottled</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/KmsThrottled</summary>
[<NoComparison>]
type KmsThrottled =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: KmsThrottled) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : KmsThrottled =
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

/// <summary>SQS's <c>ListMessageMoveTasksResultEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListMessageMoveTasksResultEntry</summary>
[<NoComparison>]
type ListMessageMoveTasksResultEntry =
    {
        TaskHandle: string option
        Status: string option
        SourceArn: string option
        DestinationArn: string option
        MaxNumberOfMessagesPerSecond: int option
        ApproximateNumberOfMessagesMoved: int64 option
        ApproximateNumberOfMessagesToMove: int64 option
        FailureReason: string option
        StartedTimestamp: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListMessageMoveTasksResultEntry) : unit =
        let ms = s.Members
        match x.TaskHandle with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Status with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.SourceArn with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.DestinationArn with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.MaxNumberOfMessagesPerSecond with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.ApproximateNumberOfMessagesMoved with
        | Some v ->
            w.Long(ms[5], v)
        | None -> ()
        match x.ApproximateNumberOfMessagesToMove with
        | Some v ->
            w.Long(ms[6], v)
        | None -> ()
        match x.FailureReason with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.StartedTimestamp with
        | Some v ->
            w.Long(ms[8], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListMessageMoveTasksResultEntry =
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
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.Long(ms[5]))
            | 6 ->
                f6 <- Some(r.Long(ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Some(r.Long(ms[8]))
            | _ -> ()
            next <- r.Next s
        { TaskHandle = f0
          Status = f1
          SourceArn = f2
          DestinationArn = f3
          MaxNumberOfMessagesPerSecond = f4
          ApproximateNumberOfMessagesMoved = f5
          ApproximateNumberOfMessagesToMove = f6
          FailureReason = f7
          StartedTimestamp = f8 }

/// <summary><c>MessageSystemAttributeName</c>: one of 10 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MessageSystemAttributeName =
    /// <c>All</c>
    | All
    /// <c>SenderId</c>
    | SenderId
    /// <c>SentTimestamp</c>
    | SentTimestamp
    /// <c>ApproximateReceiveCount</c>
    | ApproximateReceiveCount
    /// <c>ApproximateFirstReceiveTimestamp</c>
    | ApproximateFirstReceiveTimestamp
    /// <c>SequenceNumber</c>
    | SequenceNumber
    /// <c>MessageDeduplicationId</c>
    | MessageDeduplicationId
    /// <c>MessageGroupId</c>
    | MessageGroupId
    /// <c>AWSTraceHeader</c>
    | AwstraceHeader
    /// <c>DeadLetterQueueSourceArn</c>
    | DeadLetterQueueSourceArn
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MessageSystemAttributeName.All -> "All"
        | MessageSystemAttributeName.SenderId -> "SenderId"
        | MessageSystemAttributeName.SentTimestamp -> "SentTimestamp"
        | MessageSystemAttributeName.ApproximateReceiveCount -> "ApproximateReceiveCount"
        | MessageSystemAttributeName.ApproximateFirstReceiveTimestamp -> "ApproximateFirstReceiveTimestamp"
        | MessageSystemAttributeName.SequenceNumber -> "SequenceNumber"
        | MessageSystemAttributeName.MessageDeduplicationId -> "MessageDeduplicationId"
        | MessageSystemAttributeName.MessageGroupId -> "MessageGroupId"
        | MessageSystemAttributeName.AwstraceHeader -> "AWSTraceHeader"
        | MessageSystemAttributeName.DeadLetterQueueSourceArn -> "DeadLetterQueueSourceArn"
        | MessageSystemAttributeName.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MessageSystemAttributeName =
        match value with
        | "All" -> MessageSystemAttributeName.All
        | "SenderId" -> MessageSystemAttributeName.SenderId
        | "SentTimestamp" -> MessageSystemAttributeName.SentTimestamp
        | "ApproximateReceiveCount" -> MessageSystemAttributeName.ApproximateReceiveCount
        | "ApproximateFirstReceiveTimestamp" -> MessageSystemAttributeName.ApproximateFirstReceiveTimestamp
        | "SequenceNumber" -> MessageSystemAttributeName.SequenceNumber
        | "MessageDeduplicationId" -> MessageSystemAttributeName.MessageDeduplicationId
        | "MessageGroupId" -> MessageSystemAttributeName.MessageGroupId
        | "AWSTraceHeader" -> MessageSystemAttributeName.AwstraceHeader
        | "DeadLetterQueueSourceArn" -> MessageSystemAttributeName.DeadLetterQueueSourceArn
        | other -> MessageSystemAttributeName.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MessageSystemAttributeName =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MessageSystemAttributeName.All
        | 1 -> MessageSystemAttributeName.SenderId
        | 2 -> MessageSystemAttributeName.SentTimestamp
        | 3 -> MessageSystemAttributeName.ApproximateReceiveCount
        | 4 -> MessageSystemAttributeName.ApproximateFirstReceiveTimestamp
        | 5 -> MessageSystemAttributeName.SequenceNumber
        | 6 -> MessageSystemAttributeName.MessageDeduplicationId
        | 7 -> MessageSystemAttributeName.MessageGroupId
        | 8 -> MessageSystemAttributeName.AwstraceHeader
        | 9 -> MessageSystemAttributeName.DeadLetterQueueSourceArn
        | _ -> MessageSystemAttributeName.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>SQS's <c>MessageAttributeValue</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/MessageAttributeValue</summary>
[<NoComparison>]
type MessageAttributeValue =
    {
        StringValue: string option
        BinaryValue: byte[] option
        StringListValues: string list option
        BinaryListValues: byte[] list option
        /// <summary>Required.</summary>
        DataType: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MessageAttributeValue) : unit =
        let ms = s.Members
        match x.StringValue with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.BinaryValue with
        | Some v ->
            w.Blob(ms[1], v)
        | None -> ()
        match x.StringListValues with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.BinaryListValues with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                inner0.Blob(element0, item0)
            inner0.EndList(ms[3])
        | None -> ()
        w.String(ms[4], x.DataType)

    static member internal Read(r: ShapeReader, s: Schema) : MessageAttributeValue =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<string>()
        let mutable has2 = false
        let mutable f3 = ListCollector<byte[]>()
        let mutable has3 = false
        let mutable f4 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Blob(ms[1]))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                has3 <- true
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(inner0.Blob(element0))
            | 4 ->
                f4 <- r.String(ms[4])
            | _ -> ()
            next <- r.Next s
        { StringValue = f0
          BinaryValue = f1
          StringListValues = (if has2 then Some(f2.Close()) else None)
          BinaryListValues = (if has3 then Some(f3.Close()) else None)
          DataType = f4 }

/// <summary>SQS's <c>Message</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/Message</summary>
[<NoComparison>]
type Message =
    {
        MessageId: string option
        ReceiptHandle: string option
        MD5OfBody: string option
        Body: string option
        Attributes: Dict<MessageSystemAttributeName, string> option
        MD5OfMessageAttributes: string option
        MessageAttributes: Dict<string, MessageAttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: Message) : unit =
        let ms = s.Members
        match x.MessageId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.ReceiptHandle with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.MD5OfBody with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.Body with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.Attributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[4], v.Count)
            let value0 = ms[4].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[4], entry0.Key.WireValue)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[4])
        | None -> ()
        match x.MD5OfMessageAttributes with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.MessageAttributes with
        | Some v ->
            let inner0 = w.BeginMap(ms[6], v.Count)
            let value0 = ms[6].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[6], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                MessageAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[6])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : Message =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = DictBuilder<MessageSystemAttributeName, string>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = DictBuilder<string, MessageAttributeValue>()
        let mutable has6 = false
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
                has4 <- true
                let inner0 = r.Map(ms[4])
                let value0 = ms[4].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[4]) with
                    | null -> more0 <- false
                    | key0 ->
                        f4.Add(MessageSystemAttributeName.OfString key0, inner0.String(value0))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                has6 <- true
                let inner0 = r.Map(ms[6])
                let value0 = ms[6].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[6]) with
                    | null -> more0 <- false
                    | key0 ->
                        f6.Add(key0, MessageAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { MessageId = f0
          ReceiptHandle = f1
          MD5OfBody = f2
          Body = f3
          Attributes = (if has4 then Some(f4.Close()) else None)
          MD5OfMessageAttributes = f5
          MessageAttributes = (if has6 then Some(f6.Close()) else None) }

/// <summary>SQS's error <c>MessageNotInflight</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/MessageNotInflight</summary>
[<Struct; NoComparison>]
type MessageNotInflight =
    static member internal Write(_: ShapeWriter, _: Schema, _: MessageNotInflight) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : MessageNotInflight =
        while r.Next s >= 0 do ()
        MessageNotInflight()

/// <summary><c>MessageSystemAttributeNameForSends</c>: one of 1 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type MessageSystemAttributeNameForSends =
    /// <c>AWSTraceHeader</c>
    | AwstraceHeader
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | MessageSystemAttributeNameForSends.AwstraceHeader -> "AWSTraceHeader"
        | MessageSystemAttributeNameForSends.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : MessageSystemAttributeNameForSends =
        match value with
        | "AWSTraceHeader" -> MessageSystemAttributeNameForSends.AwstraceHeader
        | other -> MessageSystemAttributeNameForSends.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : MessageSystemAttributeNameForSends =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> MessageSystemAttributeNameForSends.AwstraceHeader
        | _ -> MessageSystemAttributeNameForSends.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>SQS's <c>MessageSystemAttributeValue</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/MessageSystemAttributeValue</summary>
[<NoComparison>]
type MessageSystemAttributeValue =
    {
        StringValue: string option
        BinaryValue: byte[] option
        StringListValues: string list option
        BinaryListValues: byte[] list option
        /// <summary>Required.</summary>
        DataType: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: MessageSystemAttributeValue) : unit =
        let ms = s.Members
        match x.StringValue with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.BinaryValue with
        | Some v ->
            w.Blob(ms[1], v)
        | None -> ()
        match x.StringListValues with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.BinaryListValues with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                inner0.Blob(element0, item0)
            inner0.EndList(ms[3])
        | None -> ()
        w.String(ms[4], x.DataType)

    static member internal Read(r: ShapeReader, s: Schema) : MessageSystemAttributeValue =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<string>()
        let mutable has2 = false
        let mutable f3 = ListCollector<byte[]>()
        let mutable has3 = false
        let mutable f4 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.Blob(ms[1]))
            | 2 ->
                has2 <- true
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                has3 <- true
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(inner0.Blob(element0))
            | 4 ->
                f4 <- r.String(ms[4])
            | _ -> ()
            next <- r.Next s
        { StringValue = f0
          BinaryValue = f1
          StringListValues = (if has2 then Some(f2.Close()) else None)
          BinaryListValues = (if has3 then Some(f3.Close()) else None)
          DataType = f4 }

/// <summary>SQS's error <c>OverLimit</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/OverLimit</summary>
[<NoComparison>]
type OverLimit =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: OverLimit) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : OverLimit =
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

/// <summary>SQS's error <c>PurgeQueueInProgress</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueueInProgress</summary>
[<NoComparison>]
type PurgeQueueInProgress =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PurgeQueueInProgress) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PurgeQueueInProgress =
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

/// <summary><c>QueueAttributeName</c>: one of 22 known values, or another.</summary>
[<RequireQualifiedAccess; NoComparison>]
type QueueAttributeName =
    /// <c>All</c>
    | All
    /// <c>Policy</c>
    | Policy
    /// <c>VisibilityTimeout</c>
    | VisibilityTimeout
    /// <c>MaximumMessageSize</c>
    | MaximumMessageSize
    /// <c>MessageRetentionPeriod</c>
    | MessageRetentionPeriod
    /// <c>ApproximateNumberOfMessages</c>
    | ApproximateNumberOfMessages
    /// <c>ApproximateNumberOfMessagesNotVisible</c>
    | ApproximateNumberOfMessagesNotVisible
    /// <c>CreatedTimestamp</c>
    | CreatedTimestamp
    /// <c>LastModifiedTimestamp</c>
    | LastModifiedTimestamp
    /// <c>QueueArn</c>
    | QueueArn
    /// <c>ApproximateNumberOfMessagesDelayed</c>
    | ApproximateNumberOfMessagesDelayed
    /// <c>DelaySeconds</c>
    | DelaySeconds
    /// <c>ReceiveMessageWaitTimeSeconds</c>
    | ReceiveMessageWaitTimeSeconds
    /// <c>RedrivePolicy</c>
    | RedrivePolicy
    /// <c>FifoQueue</c>
    | FifoQueue
    /// <c>ContentBasedDeduplication</c>
    | ContentBasedDeduplication
    /// <c>KmsMasterKeyId</c>
    | KmsMasterKeyId
    /// <c>KmsDataKeyReusePeriodSeconds</c>
    | KmsDataKeyReusePeriodSeconds
    /// <c>DeduplicationScope</c>
    | DeduplicationScope
    /// <c>FifoThroughputLimit</c>
    | FifoThroughputLimit
    /// <c>RedriveAllowPolicy</c>
    | RedriveAllowPolicy
    /// <c>SqsManagedSseEnabled</c>
    | SqsManagedSseEnabled
    /// A value that the model does not list, as it is on the wire.
    | Unknown of string

    /// The value on the wire.
    member this.WireValue: string =
        match this with
        | QueueAttributeName.All -> "All"
        | QueueAttributeName.Policy -> "Policy"
        | QueueAttributeName.VisibilityTimeout -> "VisibilityTimeout"
        | QueueAttributeName.MaximumMessageSize -> "MaximumMessageSize"
        | QueueAttributeName.MessageRetentionPeriod -> "MessageRetentionPeriod"
        | QueueAttributeName.ApproximateNumberOfMessages -> "ApproximateNumberOfMessages"
        | QueueAttributeName.ApproximateNumberOfMessagesNotVisible -> "ApproximateNumberOfMessagesNotVisible"
        | QueueAttributeName.CreatedTimestamp -> "CreatedTimestamp"
        | QueueAttributeName.LastModifiedTimestamp -> "LastModifiedTimestamp"
        | QueueAttributeName.QueueArn -> "QueueArn"
        | QueueAttributeName.ApproximateNumberOfMessagesDelayed -> "ApproximateNumberOfMessagesDelayed"
        | QueueAttributeName.DelaySeconds -> "DelaySeconds"
        | QueueAttributeName.ReceiveMessageWaitTimeSeconds -> "ReceiveMessageWaitTimeSeconds"
        | QueueAttributeName.RedrivePolicy -> "RedrivePolicy"
        | QueueAttributeName.FifoQueue -> "FifoQueue"
        | QueueAttributeName.ContentBasedDeduplication -> "ContentBasedDeduplication"
        | QueueAttributeName.KmsMasterKeyId -> "KmsMasterKeyId"
        | QueueAttributeName.KmsDataKeyReusePeriodSeconds -> "KmsDataKeyReusePeriodSeconds"
        | QueueAttributeName.DeduplicationScope -> "DeduplicationScope"
        | QueueAttributeName.FifoThroughputLimit -> "FifoThroughputLimit"
        | QueueAttributeName.RedriveAllowPolicy -> "RedriveAllowPolicy"
        | QueueAttributeName.SqsManagedSseEnabled -> "SqsManagedSseEnabled"
        | QueueAttributeName.Unknown value -> value

    /// The case of a value on the wire.
    static member OfString(value: string) : QueueAttributeName =
        match value with
        | "All" -> QueueAttributeName.All
        | "Policy" -> QueueAttributeName.Policy
        | "VisibilityTimeout" -> QueueAttributeName.VisibilityTimeout
        | "MaximumMessageSize" -> QueueAttributeName.MaximumMessageSize
        | "MessageRetentionPeriod" -> QueueAttributeName.MessageRetentionPeriod
        | "ApproximateNumberOfMessages" -> QueueAttributeName.ApproximateNumberOfMessages
        | "ApproximateNumberOfMessagesNotVisible" -> QueueAttributeName.ApproximateNumberOfMessagesNotVisible
        | "CreatedTimestamp" -> QueueAttributeName.CreatedTimestamp
        | "LastModifiedTimestamp" -> QueueAttributeName.LastModifiedTimestamp
        | "QueueArn" -> QueueAttributeName.QueueArn
        | "ApproximateNumberOfMessagesDelayed" -> QueueAttributeName.ApproximateNumberOfMessagesDelayed
        | "DelaySeconds" -> QueueAttributeName.DelaySeconds
        | "ReceiveMessageWaitTimeSeconds" -> QueueAttributeName.ReceiveMessageWaitTimeSeconds
        | "RedrivePolicy" -> QueueAttributeName.RedrivePolicy
        | "FifoQueue" -> QueueAttributeName.FifoQueue
        | "ContentBasedDeduplication" -> QueueAttributeName.ContentBasedDeduplication
        | "KmsMasterKeyId" -> QueueAttributeName.KmsMasterKeyId
        | "KmsDataKeyReusePeriodSeconds" -> QueueAttributeName.KmsDataKeyReusePeriodSeconds
        | "DeduplicationScope" -> QueueAttributeName.DeduplicationScope
        | "FifoThroughputLimit" -> QueueAttributeName.FifoThroughputLimit
        | "RedriveAllowPolicy" -> QueueAttributeName.RedriveAllowPolicy
        | "SqsManagedSseEnabled" -> QueueAttributeName.SqsManagedSseEnabled
        | other -> QueueAttributeName.Unknown other

    static member internal ReadChoice(r: ShapeReader, m: Member) : QueueAttributeName =
        let mutable unknown = ""
        match r.Choice(m, &unknown) with
        | 0 -> QueueAttributeName.All
        | 1 -> QueueAttributeName.Policy
        | 2 -> QueueAttributeName.VisibilityTimeout
        | 3 -> QueueAttributeName.MaximumMessageSize
        | 4 -> QueueAttributeName.MessageRetentionPeriod
        | 5 -> QueueAttributeName.ApproximateNumberOfMessages
        | 6 -> QueueAttributeName.ApproximateNumberOfMessagesNotVisible
        | 7 -> QueueAttributeName.CreatedTimestamp
        | 8 -> QueueAttributeName.LastModifiedTimestamp
        | 9 -> QueueAttributeName.QueueArn
        | 10 -> QueueAttributeName.ApproximateNumberOfMessagesDelayed
        | 11 -> QueueAttributeName.DelaySeconds
        | 12 -> QueueAttributeName.ReceiveMessageWaitTimeSeconds
        | 13 -> QueueAttributeName.RedrivePolicy
        | 14 -> QueueAttributeName.FifoQueue
        | 15 -> QueueAttributeName.ContentBasedDeduplication
        | 16 -> QueueAttributeName.KmsMasterKeyId
        | 17 -> QueueAttributeName.KmsDataKeyReusePeriodSeconds
        | 18 -> QueueAttributeName.DeduplicationScope
        | 19 -> QueueAttributeName.FifoThroughputLimit
        | 20 -> QueueAttributeName.RedriveAllowPolicy
        | 21 -> QueueAttributeName.SqsManagedSseEnabled
        | _ -> QueueAttributeName.Unknown unknown

    override this.ToString() : string = this.WireValue

/// <summary>SQS's error <c>QueueDeletedRecently</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueDeletedRecently</summary>
[<NoComparison>]
type QueueDeletedRecently =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueueDeletedRecently) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueueDeletedRecently =
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

/// <summary>SQS's error <c>QueueDoesNotExist</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueDoesNotExist</summary>
[<NoComparison>]
type QueueDoesNotExist =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueueDoesNotExist) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueueDoesNotExist =
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

/// <summary>SQS's error <c>QueueNameExists</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/QueueNameExists</summary>
[<NoComparison>]
type QueueNameExists =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueueNameExists) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueueNameExists =
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

/// <summary>SQS's error <c>ReceiptHandleIsInvalid</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiptHandleIsInvalid</summary>
[<NoComparison>]
type ReceiptHandleIsInvalid =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ReceiptHandleIsInvalid) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ReceiptHandleIsInvalid =
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

/// <summary>SQS's error <c>RequestThrottled</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RequestThrottled</summary>
[<NoComparison>]
type RequestThrottled =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RequestThrottled) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RequestThrottled =
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

/// <summary>SQS's error <c>ResourceNotFoundException</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ResourceNotFoundException</summary>
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

/// <summary>SQS's <c>SendMessageBatchRequestEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatchRequestEntry</summary>
[<NoComparison>]
type SendMessageBatchRequestEntry =
    {
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        MessageBody: string
        DelaySeconds: int option
        MessageAttributes: Dict<string, MessageAttributeValue> option
        MessageSystemAttributes: Dict<MessageSystemAttributeNameForSends, MessageSystemAttributeValue> option
        MessageDeduplicationId: string option
        MessageGroupId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageBatchRequestEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
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

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageBatchRequestEntry =
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
        { Id = f0
          MessageBody = f1
          DelaySeconds = f2
          MessageAttributes = (if has3 then Some(f3.Close()) else None)
          MessageSystemAttributes = (if has4 then Some(f4.Close()) else None)
          MessageDeduplicationId = f5
          MessageGroupId = f6 }

/// <summary>SQS's <c>SendMessageBatchResultEntry</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatchResultEntry</summary>
[<NoComparison>]
type SendMessageBatchResultEntry =
    {
        /// <summary>Required.</summary>
        Id: string
        /// <summary>Required.</summary>
        MessageId: string
        /// <summary>Required.</summary>
        MD5OfMessageBody: string
        MD5OfMessageAttributes: string option
        MD5OfMessageSystemAttributes: string option
        SequenceNumber: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SendMessageBatchResultEntry) : unit =
        let ms = s.Members
        w.String(ms[0], x.Id)
        w.String(ms[1], x.MessageId)
        w.String(ms[2], x.MD5OfMessageBody)
        match x.MD5OfMessageAttributes with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.MD5OfMessageSystemAttributes with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.SequenceNumber with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : SendMessageBatchResultEntry =
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
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | _ -> ()
            next <- r.Next s
        { Id = f0
          MessageId = f1
          MD5OfMessageBody = f2
          MD5OfMessageAttributes = f3
          MD5OfMessageSystemAttributes = f4
          SequenceNumber = f5 }

/// <summary>SQS's error <c>TooManyEntriesInBatchRequest</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TooManyEntriesInBatchRequest</summary>
[<NoComparison>]
type TooManyEntriesInBatchRequest =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TooManyEntriesInBatchRequest) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TooManyEntriesInBatchRequest =
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

/// <summary>SQS's error <c>UnsupportedOperation</c>: https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UnsupportedOperation</summary>
[<NoComparison>]
type UnsupportedOperation =
    {
        Message: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UnsupportedOperation) : unit =
        let ms = s.Members
        match x.Message with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UnsupportedOperation =
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

