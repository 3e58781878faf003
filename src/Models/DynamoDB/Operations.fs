// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open System
open Microsoft.FSharp.Core.CompilerServices
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Protocols

/// <summary>What BatchExecuteStatement answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchExecuteStatement</summary>
[<NoComparison>]
type BatchExecuteStatementOutput =
    {
        Responses: BatchStatementResponse list
        ConsumedCapacity: ConsumedCapacity list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchExecuteStatementOutput) : unit =
        let ms = s.Members
        if not x.Responses.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Responses)
            let element0 = ms[0].Target.Element
            for item0 in x.Responses do
                let inner1 = inner0.BeginStructure(element0)
                BatchStatementResponse.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ConsumedCapacity)
            let element0 = ms[1].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : BatchExecuteStatementOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<BatchStatementResponse>()
        let mutable f1 = ListCollector<ConsumedCapacity>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<BatchStatementResponse>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(BatchStatementResponse.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Responses = f0.Close()
          ConsumedCapacity = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchExecuteStatementOutput> =
        { Write = fun w s x -> BatchExecuteStatementOutput.Write(w, s, x)
          Read = fun r s -> BatchExecuteStatementOutput.Read(r, s) }

/// <summary>What BatchExecuteStatement takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchExecuteStatement</summary>
[<NoComparison>]
type BatchExecuteStatementInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 25 elements.
        /// </summary>
        Statements: BatchStatementRequest list
        ReturnConsumedCapacity: ReturnConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchExecuteStatementInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Statements)
        let element0 = ms[0].Target.Element
        for item0 in x.Statements do
            let inner1 = inner0.BeginStructure(element0)
            BatchStatementRequest.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchExecuteStatementInput =
        let ms = s.Members
        let mutable f0 = ListCollector<BatchStatementRequest>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<BatchStatementRequest>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(BatchStatementRequest.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { Statements = f0.Close()
          ReturnConsumedCapacity = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchExecuteStatementInput> =
        { Write = fun w s x -> BatchExecuteStatementInput.Write(w, s, x)
          Read = fun r s -> BatchExecuteStatementInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<BatchExecuteStatementInput, BatchExecuteStatementOutput> =
        match Bound.cached 0 with
        | null -> Bound.define 0 "BatchExecuteStatement" BatchExecuteStatementInput.Shape BatchExecuteStatementOutput.Shape
        | operation -> operation

    interface IRequest<BatchExecuteStatementInput, BatchExecuteStatementOutput> with
        member _.Operation = BatchExecuteStatementInput.Operation

/// <summary>BatchExecuteStatement: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchExecuteStatement" />
[<RequireQualifiedAccess>]
module BatchExecuteStatement =
    /// A request with what is required; the functions below add to it.
    let create (statements: BatchStatementRequest list) : BatchExecuteStatementInput =
        { Statements = statements
          ReturnConsumedCapacity = None }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: BatchExecuteStatementInput) : BatchExecuteStatementInput =
        { input with ReturnConsumedCapacity = Some value }

/// <summary>What BatchGetItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem</summary>
[<NoComparison>]
type BatchGetItemOutput =
    {
        Responses: Dict<string, Dict<string, AttributeValue> list> option
        /// <summary>1 to 100 entries.</summary>
        UnprocessedKeys: Dict<string, KeysAndAttributes> option
        ConsumedCapacity: ConsumedCapacity list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchGetItemOutput) : unit =
        let ms = s.Members
        match x.Responses with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginList(value0, List.length entry0.Value)
                let element1 = value0.Target.Element
                for item1 in entry0.Value do
                    let inner2 = inner1.BeginMap(element1, item1.Count)
                    let value2 = element1.Target.Value
                    for position2 in 0 .. item1.Count - 1 do
                        let entry2 = item1.EntryAt position2
                        inner2.Key(element1, entry2.Key)
                        let inner3 = inner2.BeginStructure(value2)
                        AttributeValue.Write(inner3, value2.Target, entry2.Value)
                        inner3.EndStructure(value2)
                    inner2.EndMap(element1)
                inner1.EndList(value0)
            inner0.EndMap(ms[0])
        | None -> ()
        match x.UnprocessedKeys with
        | Some v ->
            let inner0 = w.BeginMap(ms[1], v.Count)
            let value0 = ms[1].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[1], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                KeysAndAttributes.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[1])
        | None -> ()
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.ConsumedCapacity)
            let element0 = ms[2].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : BatchGetItemOutput =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, Dict<string, AttributeValue> list>()
        let mutable has0 = false
        let mutable f1 = DictBuilder<string, KeysAndAttributes>()
        let mutable has1 = false
        let mutable f2 = ListCollector<ConsumedCapacity>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, Dict<string, AttributeValue> list>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        let mutable list1 = ListCollector<Dict<string, AttributeValue>>()
                        let inner1 = inner0.List(value0)
                        let element1 = value0.Target.Element
                        while inner1.NextElement(value0) do
                            let mutable map2 = DictBuilder<string, AttributeValue>()
                            let inner2 = inner1.Map(element1)
                            let value2 = element1.Target.Value
                            let mutable more2 = true
                            while more2 do
                                match inner2.NextKey(element1) with
                                | null -> more2 <- false
                                | key2 ->
                                    map2.Add(key2, AttributeValue.Read(inner2.Structure(value2), value2.Target))
                            list1.Add(map2.Close())
                        f0.Add(key0, list1.Close())
            | 1 ->
                has1 <- true
                f1 <- DictBuilder<string, KeysAndAttributes>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, KeysAndAttributes.Read(inner0.Structure(value0), value0.Target))
            | 2 ->
                f2 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Responses = (if has0 then Some(f0.Close()) else None)
          UnprocessedKeys = (if has1 then Some(f1.Close()) else None)
          ConsumedCapacity = f2.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchGetItemOutput> =
        { Write = fun w s x -> BatchGetItemOutput.Write(w, s, x)
          Read = fun r s -> BatchGetItemOutput.Read(r, s) }

/// <summary>What BatchGetItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem</summary>
[<NoComparison>]
type BatchGetItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 100 entries.
        /// </summary>
        RequestItems: Dict<string, KeysAndAttributes>
        ReturnConsumedCapacity: ReturnConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchGetItemInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.RequestItems.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.RequestItems.Count - 1 do
            let entry0 = x.RequestItems.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            KeysAndAttributes.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[0])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchGetItemInput =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, KeysAndAttributes>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, KeysAndAttributes>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        f0.Add(key0, KeysAndAttributes.Read(inner0.Structure(value0), value0.Target))
            | 1 ->
                f1 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { RequestItems = f0.Close()
          ReturnConsumedCapacity = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchGetItemInput> =
        { Write = fun w s x -> BatchGetItemInput.Write(w, s, x)
          Read = fun r s -> BatchGetItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<BatchGetItemInput, BatchGetItemOutput> =
        match Bound.cached 1 with
        | null -> Bound.define 1 "BatchGetItem" BatchGetItemInput.Shape BatchGetItemOutput.Shape
        | operation -> operation

    interface IRequest<BatchGetItemInput, BatchGetItemOutput> with
        member _.Operation = BatchGetItemInput.Operation

/// <summary>BatchGetItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem" />
[<RequireQualifiedAccess>]
module BatchGetItem =
    /// A request with what is required; the functions below add to it.
    let create (requestItems: Dict<string, KeysAndAttributes>) : BatchGetItemInput =
        { RequestItems = requestItems
          ReturnConsumedCapacity = None }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: BatchGetItemInput) : BatchGetItemInput =
        { input with ReturnConsumedCapacity = Some value }

/// <summary>What BatchWriteItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem</summary>
[<NoComparison>]
type BatchWriteItemOutput =
    {
        /// <summary>1 to 25 entries.</summary>
        UnprocessedItems: Dict<string, WriteRequest list> option
        ItemCollectionMetrics: Dict<string, ItemCollectionMetrics list> option
        ConsumedCapacity: ConsumedCapacity list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchWriteItemOutput) : unit =
        let ms = s.Members
        match x.UnprocessedItems with
        | Some v ->
            let inner0 = w.BeginMap(ms[0], v.Count)
            let value0 = ms[0].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[0], entry0.Key)
                let inner1 = inner0.BeginList(value0, List.length entry0.Value)
                let element1 = value0.Target.Element
                for item1 in entry0.Value do
                    let inner2 = inner1.BeginStructure(element1)
                    WriteRequest.Write(inner2, element1.Target, item1)
                    inner2.EndStructure(element1)
                inner1.EndList(value0)
            inner0.EndMap(ms[0])
        | None -> ()
        match x.ItemCollectionMetrics with
        | Some v ->
            let inner0 = w.BeginMap(ms[1], v.Count)
            let value0 = ms[1].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[1], entry0.Key)
                let inner1 = inner0.BeginList(value0, List.length entry0.Value)
                let element1 = value0.Target.Element
                for item1 in entry0.Value do
                    let inner2 = inner1.BeginStructure(element1)
                    ItemCollectionMetrics.Write(inner2, element1.Target, item1)
                    inner2.EndStructure(element1)
                inner1.EndList(value0)
            inner0.EndMap(ms[1])
        | None -> ()
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.ConsumedCapacity)
            let element0 = ms[2].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])

    static member internal Read(r: ShapeReader, s: Schema) : BatchWriteItemOutput =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, WriteRequest list>()
        let mutable has0 = false
        let mutable f1 = DictBuilder<string, ItemCollectionMetrics list>()
        let mutable has1 = false
        let mutable f2 = ListCollector<ConsumedCapacity>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- DictBuilder<string, WriteRequest list>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        let mutable list1 = ListCollector<WriteRequest>()
                        let inner1 = inner0.List(value0)
                        let element1 = value0.Target.Element
                        while inner1.NextElement(value0) do
                            list1.Add(WriteRequest.Read(inner1.Structure(element1), element1.Target))
                        f0.Add(key0, list1.Close())
            | 1 ->
                has1 <- true
                f1 <- DictBuilder<string, ItemCollectionMetrics list>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        let mutable list1 = ListCollector<ItemCollectionMetrics>()
                        let inner1 = inner0.List(value0)
                        let element1 = value0.Target.Element
                        while inner1.NextElement(value0) do
                            list1.Add(ItemCollectionMetrics.Read(inner1.Structure(element1), element1.Target))
                        f1.Add(key0, list1.Close())
            | 2 ->
                f2 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { UnprocessedItems = (if has0 then Some(f0.Close()) else None)
          ItemCollectionMetrics = (if has1 then Some(f1.Close()) else None)
          ConsumedCapacity = f2.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchWriteItemOutput> =
        { Write = fun w s x -> BatchWriteItemOutput.Write(w, s, x)
          Read = fun r s -> BatchWriteItemOutput.Read(r, s) }

/// <summary>What BatchWriteItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem</summary>
[<NoComparison>]
type BatchWriteItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 25 entries.
        /// </summary>
        RequestItems: Dict<string, WriteRequest list>
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: BatchWriteItemInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginMap(ms[0], x.RequestItems.Count)
        let value0 = ms[0].Target.Value
        for position0 in 0 .. x.RequestItems.Count - 1 do
            let entry0 = x.RequestItems.EntryAt position0
            inner0.Key(ms[0], entry0.Key)
            let inner1 = inner0.BeginList(value0, List.length entry0.Value)
            let element1 = value0.Target.Element
            for item1 in entry0.Value do
                let inner2 = inner1.BeginStructure(element1)
                WriteRequest.Write(inner2, element1.Target, item1)
                inner2.EndStructure(element1)
            inner1.EndList(value0)
        inner0.EndMap(ms[0])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ReturnItemCollectionMetrics with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : BatchWriteItemInput =
        let ms = s.Members
        let mutable f0 = DictBuilder<string, WriteRequest list>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- DictBuilder<string, WriteRequest list>()
                let inner0 = r.Map(ms[0])
                let value0 = ms[0].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[0]) with
                    | null -> more0 <- false
                    | key0 ->
                        let mutable list1 = ListCollector<WriteRequest>()
                        let inner1 = inner0.List(value0)
                        let element1 = value0.Target.Element
                        while inner1.NextElement(value0) do
                            list1.Add(WriteRequest.Read(inner1.Structure(element1), element1.Target))
                        f0.Add(key0, list1.Close())
            | 1 ->
                f1 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Choices.some(ReturnItemCollectionMetrics.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { RequestItems = f0.Close()
          ReturnConsumedCapacity = f1
          ReturnItemCollectionMetrics = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<BatchWriteItemInput> =
        { Write = fun w s x -> BatchWriteItemInput.Write(w, s, x)
          Read = fun r s -> BatchWriteItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<BatchWriteItemInput, BatchWriteItemOutput> =
        match Bound.cached 2 with
        | null -> Bound.define 2 "BatchWriteItem" BatchWriteItemInput.Shape BatchWriteItemOutput.Shape
        | operation -> operation

    interface IRequest<BatchWriteItemInput, BatchWriteItemOutput> with
        member _.Operation = BatchWriteItemInput.Operation

/// <summary>BatchWriteItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem" />
[<RequireQualifiedAccess>]
module BatchWriteItem =
    /// A request with what is required; the functions below add to it.
    let create (requestItems: Dict<string, WriteRequest list>) : BatchWriteItemInput =
        { RequestItems = requestItems
          ReturnConsumedCapacity = None
          ReturnItemCollectionMetrics = None }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: BatchWriteItemInput) : BatchWriteItemInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ReturnItemCollectionMetrics. </summary>
    let returnItemCollectionMetrics (value: ReturnItemCollectionMetrics) (input: BatchWriteItemInput) : BatchWriteItemInput =
        { input with ReturnItemCollectionMetrics = Some value }

/// <summary>What CreateBackup answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateBackup</summary>
[<NoComparison>]
type CreateBackupOutput =
    {
        BackupDetails: BackupDetails option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBackupOutput) : unit =
        let ms = s.Members
        match x.BackupDetails with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            BackupDetails.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateBackupOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(BackupDetails.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { BackupDetails = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBackupOutput> =
        { Write = fun w s x -> CreateBackupOutput.Write(w, s, x)
          Read = fun r s -> CreateBackupOutput.Read(r, s) }

/// <summary>What CreateBackup takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateBackup</summary>
[<NoComparison>]
type CreateBackupInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        BackupName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateBackupInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.BackupName)

    static member internal Read(r: ShapeReader, s: Schema) : CreateBackupInput =
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
        { TableName = f0
          BackupName = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateBackupInput> =
        { Write = fun w s x -> CreateBackupInput.Write(w, s, x)
          Read = fun r s -> CreateBackupInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateBackupInput, CreateBackupOutput> =
        match Bound.cached 3 with
        | null -> Bound.define 3 "CreateBackup" CreateBackupInput.Shape CreateBackupOutput.Shape
        | operation -> operation

    interface IRequest<CreateBackupInput, CreateBackupOutput> with
        member _.Operation = CreateBackupInput.Operation

/// <summary>CreateBackup: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateBackup" />
[<RequireQualifiedAccess>]
module CreateBackup =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (backupName: string) : CreateBackupInput =
        { TableName = tableName
          BackupName = backupName }

/// <summary>What CreateGlobalTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTable</summary>
[<NoComparison>]
type CreateGlobalTableOutput =
    {
        GlobalTableDescription: GlobalTableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateGlobalTableOutput) : unit =
        let ms = s.Members
        match x.GlobalTableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            GlobalTableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateGlobalTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(GlobalTableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateGlobalTableOutput> =
        { Write = fun w s x -> CreateGlobalTableOutput.Write(w, s, x)
          Read = fun r s -> CreateGlobalTableOutput.Read(r, s) }

/// <summary>What CreateGlobalTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTable</summary>
[<NoComparison>]
type CreateGlobalTableInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string
        /// <summary>Required.</summary>
        ReplicationGroup: Replica list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateGlobalTableInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.GlobalTableName)
        let inner0 = w.BeginList(ms[1], List.length x.ReplicationGroup)
        let element0 = ms[1].Target.Element
        for item0 in x.ReplicationGroup do
            let inner1 = inner0.BeginStructure(element0)
            Replica.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : CreateGlobalTableInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<Replica>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
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

    /// How the type's values are written and read.
    static member Shape: Shape<CreateGlobalTableInput> =
        { Write = fun w s x -> CreateGlobalTableInput.Write(w, s, x)
          Read = fun r s -> CreateGlobalTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateGlobalTableInput, CreateGlobalTableOutput> =
        match Bound.cached 4 with
        | null -> Bound.define 4 "CreateGlobalTable" CreateGlobalTableInput.Shape CreateGlobalTableOutput.Shape
        | operation -> operation

    interface IRequest<CreateGlobalTableInput, CreateGlobalTableOutput> with
        member _.Operation = CreateGlobalTableInput.Operation

/// <summary>CreateGlobalTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTable" />
[<RequireQualifiedAccess>]
module CreateGlobalTable =
    /// A request with what is required; the functions below add to it.
    let create (globalTableName: string) (replicationGroup: Replica list) : CreateGlobalTableInput =
        { GlobalTableName = globalTableName
          ReplicationGroup = replicationGroup }

/// <summary>What CreateTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable</summary>
[<NoComparison>]
type CreateTableOutput =
    {
        TableDescription: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateTableOutput) : unit =
        let ms = s.Members
        match x.TableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateTableOutput> =
        { Write = fun w s x -> CreateTableOutput.Write(w, s, x)
          Read = fun r s -> CreateTableOutput.Read(r, s) }

/// <summary>What CreateTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable</summary>
[<NoComparison>]
type CreateTableInput =
    {
        AttributeDefinitions: AttributeDefinition list option
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>at least 1 elements.</summary>
        KeySchema: KeySchemaElement list option
        LocalSecondaryIndexes: LocalSecondaryIndex list option
        GlobalSecondaryIndexes: GlobalSecondaryIndex list option
        BillingMode: BillingMode option
        ProvisionedThroughput: ProvisionedThroughput option
        StreamSpecification: StreamSpecification option
        SSESpecification: SSESpecification option
        Tags: DynamoDBTag list option
        TableClass: TableClass option
        DeletionProtectionEnabled: bool option
        WarmThroughput: WarmThroughput option
        ResourcePolicy: string option
        OnDemandThroughput: OnDemandThroughput option
        /// <summary>1 to 1024 characters.</summary>
        GlobalTableSourceArn: string option
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode option
        VectorIndexes: VectorIndex list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: CreateTableInput) : unit =
        let ms = s.Members
        match x.AttributeDefinitions with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeDefinition.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        w.String(ms[1], x.TableName)
        match x.KeySchema with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                KeySchemaElement.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.LocalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                LocalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()
        match x.GlobalSecondaryIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.BillingMode with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            ProvisionedThroughput.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.StreamSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            StreamSpecification.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.SSESpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            SSESpecification.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()
        match x.Tags with
        | Some v ->
            let inner0 = w.BeginList(ms[9], List.length v)
            let element0 = ms[9].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                DynamoDBTag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[9])
        | None -> ()
        match x.TableClass with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()
        match x.DeletionProtectionEnabled with
        | Some v ->
            w.Boolean(ms[11], v)
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[12])
            WarmThroughput.Write(inner0, ms[12].Target, v)
            inner0.EndStructure(ms[12])
        | None -> ()
        match x.ResourcePolicy with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[14])
            OnDemandThroughput.Write(inner0, ms[14].Target, v)
            inner0.EndStructure(ms[14])
        | None -> ()
        match x.GlobalTableSourceArn with
        | Some v ->
            w.String(ms[15], v)
        | None -> ()
        match x.GlobalTableSettingsReplicationMode with
        | Some v ->
            w.String(ms[16], v.WireValue)
        | None -> ()
        match x.VectorIndexes with
        | Some v ->
            let inner0 = w.BeginList(ms[17], List.length v)
            let element0 = ms[17].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[17])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : CreateTableInput =
        let ms = s.Members
        let mutable f0 = ListCollector<AttributeDefinition>()
        let mutable has0 = false
        let mutable f1 = ""
        let mutable f2 = ListCollector<KeySchemaElement>()
        let mutable has2 = false
        let mutable f3 = ListCollector<LocalSecondaryIndex>()
        let mutable has3 = false
        let mutable f4 = ListCollector<GlobalSecondaryIndex>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = ListCollector<DynamoDBTag>()
        let mutable has9 = false
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = None
        let mutable f16 = None
        let mutable f17 = ListCollector<VectorIndex>()
        let mutable has17 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- ListCollector<AttributeDefinition>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(AttributeDefinition.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                has2 <- true
                f2 <- ListCollector<KeySchemaElement>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(KeySchemaElement.Read(inner0.Structure(element0), element0.Target))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<LocalSecondaryIndex>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(LocalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<GlobalSecondaryIndex>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(GlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Choices.some(BillingMode.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Some(ProvisionedThroughput.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Some(StreamSpecification.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                f8 <- Some(SSESpecification.Read(r.Structure(ms[8]), ms[8].Target))
            | 9 ->
                has9 <- true
                f9 <- ListCollector<DynamoDBTag>()
                let inner0 = r.List(ms[9])
                let element0 = ms[9].Target.Element
                while inner0.NextElement(ms[9]) do
                    f9.Add(DynamoDBTag.Read(inner0.Structure(element0), element0.Target))
            | 10 ->
                f10 <- Choices.some(TableClass.ReadChoice(r, ms[10]))
            | 11 ->
                f11 <- Some(r.Boolean(ms[11]))
            | 12 ->
                f12 <- Some(WarmThroughput.Read(r.Structure(ms[12]), ms[12].Target))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(OnDemandThroughput.Read(r.Structure(ms[14]), ms[14].Target))
            | 15 ->
                f15 <- Some(r.String(ms[15]))
            | 16 ->
                f16 <- Choices.some(GlobalTableSettingsReplicationMode.ReadChoice(r, ms[16]))
            | 17 ->
                has17 <- true
                f17 <- ListCollector<VectorIndex>()
                let inner0 = r.List(ms[17])
                let element0 = ms[17].Target.Element
                while inner0.NextElement(ms[17]) do
                    f17.Add(VectorIndex.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { AttributeDefinitions = (if has0 then Some(f0.Close()) else None)
          TableName = f1
          KeySchema = (if has2 then Some(f2.Close()) else None)
          LocalSecondaryIndexes = (if has3 then Some(f3.Close()) else None)
          GlobalSecondaryIndexes = (if has4 then Some(f4.Close()) else None)
          BillingMode = f5
          ProvisionedThroughput = f6
          StreamSpecification = f7
          SSESpecification = f8
          Tags = (if has9 then Some(f9.Close()) else None)
          TableClass = f10
          DeletionProtectionEnabled = f11
          WarmThroughput = f12
          ResourcePolicy = f13
          OnDemandThroughput = f14
          GlobalTableSourceArn = f15
          GlobalTableSettingsReplicationMode = f16
          VectorIndexes = (if has17 then Some(f17.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<CreateTableInput> =
        { Write = fun w s x -> CreateTableInput.Write(w, s, x)
          Read = fun r s -> CreateTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<CreateTableInput, CreateTableOutput> =
        match Bound.cached 5 with
        | null -> Bound.define 5 "CreateTable" CreateTableInput.Shape CreateTableOutput.Shape
        | operation -> operation

    interface IRequest<CreateTableInput, CreateTableOutput> with
        member _.Operation = CreateTableInput.Operation

/// <summary>CreateTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable" />
[<RequireQualifiedAccess>]
module CreateTable =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : CreateTableInput =
        { AttributeDefinitions = None
          TableName = tableName
          KeySchema = None
          LocalSecondaryIndexes = None
          GlobalSecondaryIndexes = None
          BillingMode = None
          ProvisionedThroughput = None
          StreamSpecification = None
          SSESpecification = None
          Tags = None
          TableClass = None
          DeletionProtectionEnabled = None
          WarmThroughput = None
          ResourcePolicy = None
          OnDemandThroughput = None
          GlobalTableSourceArn = None
          GlobalTableSettingsReplicationMode = None
          VectorIndexes = None }

    /// <summary>Sets AttributeDefinitions. </summary>
    let attributeDefinitions (value: AttributeDefinition list) (input: CreateTableInput) : CreateTableInput =
        { input with AttributeDefinitions = Some value }

    /// <summary>Sets KeySchema. at least 1 elements.</summary>
    let keySchema (value: KeySchemaElement list) (input: CreateTableInput) : CreateTableInput =
        { input with KeySchema = Some value }

    /// <summary>Sets LocalSecondaryIndexes. </summary>
    let localSecondaryIndexes (value: LocalSecondaryIndex list) (input: CreateTableInput) : CreateTableInput =
        { input with LocalSecondaryIndexes = Some value }

    /// <summary>Sets GlobalSecondaryIndexes. </summary>
    let globalSecondaryIndexes (value: GlobalSecondaryIndex list) (input: CreateTableInput) : CreateTableInput =
        { input with GlobalSecondaryIndexes = Some value }

    /// <summary>Sets BillingMode. </summary>
    let billingMode (value: BillingMode) (input: CreateTableInput) : CreateTableInput =
        { input with BillingMode = Some value }

    /// <summary>Sets ProvisionedThroughput. </summary>
    let provisionedThroughput (value: ProvisionedThroughput) (input: CreateTableInput) : CreateTableInput =
        { input with ProvisionedThroughput = Some value }

    /// <summary>Sets StreamSpecification. </summary>
    let streamSpecification (value: StreamSpecification) (input: CreateTableInput) : CreateTableInput =
        { input with StreamSpecification = Some value }

    /// <summary>Sets SSESpecification. </summary>
    let sseSpecification (value: SSESpecification) (input: CreateTableInput) : CreateTableInput =
        { input with SSESpecification = Some value }

    /// <summary>Sets Tags. </summary>
    let tags (value: DynamoDBTag list) (input: CreateTableInput) : CreateTableInput =
        { input with Tags = Some value }

    /// <summary>Sets TableClass. </summary>
    let tableClass (value: TableClass) (input: CreateTableInput) : CreateTableInput =
        { input with TableClass = Some value }

    /// <summary>Sets DeletionProtectionEnabled. </summary>
    let deletionProtectionEnabled (value: bool) (input: CreateTableInput) : CreateTableInput =
        { input with DeletionProtectionEnabled = Some value }

    /// <summary>Sets WarmThroughput. </summary>
    let warmThroughput (value: WarmThroughput) (input: CreateTableInput) : CreateTableInput =
        { input with WarmThroughput = Some value }

    /// <summary>Sets ResourcePolicy. </summary>
    let resourcePolicy (value: string) (input: CreateTableInput) : CreateTableInput =
        { input with ResourcePolicy = Some value }

    /// <summary>Sets OnDemandThroughput. </summary>
    let onDemandThroughput (value: OnDemandThroughput) (input: CreateTableInput) : CreateTableInput =
        { input with OnDemandThroughput = Some value }

    /// <summary>Sets GlobalTableSourceArn. 1 to 1024 characters.</summary>
    let globalTableSourceArn (value: string) (input: CreateTableInput) : CreateTableInput =
        { input with GlobalTableSourceArn = Some value }

    /// <summary>Sets GlobalTableSettingsReplicationMode. </summary>
    let globalTableSettingsReplicationMode (value: GlobalTableSettingsReplicationMode) (input: CreateTableInput) : CreateTableInput =
        { input with GlobalTableSettingsReplicationMode = Some value }

    /// <summary>Sets VectorIndexes. </summary>
    let vectorIndexes (value: VectorIndex list) (input: CreateTableInput) : CreateTableInput =
        { input with VectorIndexes = Some value }

/// <summary>What DeleteBackup answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteBackup</summary>
[<NoComparison>]
type DeleteBackupOutput =
    {
        BackupDescription: BackupDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBackupOutput) : unit =
        let ms = s.Members
        match x.BackupDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            BackupDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBackupOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(BackupDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { BackupDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBackupOutput> =
        { Write = fun w s x -> DeleteBackupOutput.Write(w, s, x)
          Read = fun r s -> DeleteBackupOutput.Read(r, s) }

/// <summary>What DeleteBackup takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteBackup</summary>
[<NoComparison>]
type DeleteBackupInput =
    {
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        BackupArn: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteBackupInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.BackupArn)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteBackupInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { BackupArn = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteBackupInput> =
        { Write = fun w s x -> DeleteBackupInput.Write(w, s, x)
          Read = fun r s -> DeleteBackupInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteBackupInput, DeleteBackupOutput> =
        match Bound.cached 6 with
        | null -> Bound.define 6 "DeleteBackup" DeleteBackupInput.Shape DeleteBackupOutput.Shape
        | operation -> operation

    interface IRequest<DeleteBackupInput, DeleteBackupOutput> with
        member _.Operation = DeleteBackupInput.Operation

/// <summary>DeleteBackup: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteBackup" />
[<RequireQualifiedAccess>]
module DeleteBackup =
    /// A request with what is required; the functions below add to it.
    let create (backupArn: string) : DeleteBackupInput =
        { BackupArn = backupArn }

/// <summary>What DeleteItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteItem</summary>
[<NoComparison>]
type DeleteItemOutput =
    {
        Attributes: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
        ItemCollectionMetrics: ItemCollectionMetrics option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteItemOutput) : unit =
        let ms = s.Members
        match x.Attributes with
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
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ConsumedCapacity.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ItemCollectionMetrics with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ItemCollectionMetrics.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteItemOutput =
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
                f1 <- Some(ConsumedCapacity.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(ItemCollectionMetrics.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Attributes = (if has0 then Some(f0.Close()) else None)
          ConsumedCapacity = f1
          ItemCollectionMetrics = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteItemOutput> =
        { Write = fun w s x -> DeleteItemOutput.Write(w, s, x)
          Read = fun r s -> DeleteItemOutput.Read(r, s) }

/// <summary>What DeleteItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteItem</summary>
[<NoComparison>]
type DeleteItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        Expected: Dict<string, ExpectedAttributeValue> option
        ConditionalOperator: ConditionalOperator option
        ReturnValues: ReturnValue option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics option
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteItemInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginMap(ms[1], x.Key.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[1], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[1])
        match x.Expected with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                ExpectedAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[2])
        | None -> ()
        match x.ConditionalOperator with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ReturnValues with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ReturnItemCollectionMetrics with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[8], v.Count)
            let value0 = ms[8].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[8], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[8])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[9], v.Count)
            let value0 = ms[9].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[9], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[9])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteItemInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<string, AttributeValue>()
        let mutable f2 = DictBuilder<string, ExpectedAttributeValue>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = DictBuilder<string, string>()
        let mutable has8 = false
        let mutable f9 = DictBuilder<string, AttributeValue>()
        let mutable has9 = false
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 2 ->
                has2 <- true
                f2 <- DictBuilder<string, ExpectedAttributeValue>()
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, ExpectedAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 3 ->
                f3 <- Choices.some(ConditionalOperator.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Choices.some(ReturnValue.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Choices.some(ReturnItemCollectionMetrics.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                has8 <- true
                f8 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[8])
                let value0 = ms[8].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[8]) with
                    | null -> more0 <- false
                    | key0 ->
                        f8.Add(key0, inner0.String(value0))
            | 9 ->
                has9 <- true
                f9 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[9])
                let value0 = ms[9].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[9]) with
                    | null -> more0 <- false
                    | key0 ->
                        f9.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 10 ->
                f10 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          Key = f1.Close()
          Expected = (if has2 then Some(f2.Close()) else None)
          ConditionalOperator = f3
          ReturnValues = f4
          ReturnConsumedCapacity = f5
          ReturnItemCollectionMetrics = f6
          ConditionExpression = f7
          ExpressionAttributeNames = (if has8 then Some(f8.Close()) else None)
          ExpressionAttributeValues = (if has9 then Some(f9.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteItemInput> =
        { Write = fun w s x -> DeleteItemInput.Write(w, s, x)
          Read = fun r s -> DeleteItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteItemInput, DeleteItemOutput> =
        match Bound.cached 7 with
        | null -> Bound.define 7 "DeleteItem" DeleteItemInput.Shape DeleteItemOutput.Shape
        | operation -> operation

    interface IRequest<DeleteItemInput, DeleteItemOutput> with
        member _.Operation = DeleteItemInput.Operation

/// <summary>DeleteItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteItem" />
[<RequireQualifiedAccess>]
module DeleteItem =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (key: Dict<string, AttributeValue>) : DeleteItemInput =
        { TableName = tableName
          Key = key
          Expected = None
          ConditionalOperator = None
          ReturnValues = None
          ReturnConsumedCapacity = None
          ReturnItemCollectionMetrics = None
          ConditionExpression = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None
          ReturnValuesOnConditionCheckFailure = None }

    /// <summary>Sets Expected. </summary>
    let expected (value: Dict<string, ExpectedAttributeValue>) (input: DeleteItemInput) : DeleteItemInput =
        { input with Expected = Some value }

    /// <summary>Sets ConditionalOperator. </summary>
    let conditionalOperator (value: ConditionalOperator) (input: DeleteItemInput) : DeleteItemInput =
        { input with ConditionalOperator = Some value }

    /// <summary>Sets ReturnValues. </summary>
    let returnValues (value: ReturnValue) (input: DeleteItemInput) : DeleteItemInput =
        { input with ReturnValues = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: DeleteItemInput) : DeleteItemInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ReturnItemCollectionMetrics. </summary>
    let returnItemCollectionMetrics (value: ReturnItemCollectionMetrics) (input: DeleteItemInput) : DeleteItemInput =
        { input with ReturnItemCollectionMetrics = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let conditionExpression (value: string) (input: DeleteItemInput) : DeleteItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let condition (value: string) (input: DeleteItemInput) : DeleteItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: DeleteItemInput) : DeleteItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: DeleteItemInput) : DeleteItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: DeleteItemInput) : DeleteItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: DeleteItemInput) : DeleteItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ReturnValuesOnConditionCheckFailure. </summary>
    let returnValuesOnConditionCheckFailure (value: ReturnValuesOnConditionCheckFailure) (input: DeleteItemInput) : DeleteItemInput =
        { input with ReturnValuesOnConditionCheckFailure = Some value }

/// <summary>What DeleteResourcePolicy answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteResourcePolicy</summary>
[<NoComparison>]
type DeleteResourcePolicyOutput =
    {
        /// <summary>1 to 255 characters.</summary>
        RevisionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteResourcePolicyOutput) : unit =
        let ms = s.Members
        match x.RevisionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteResourcePolicyOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { RevisionId = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteResourcePolicyOutput> =
        { Write = fun w s x -> DeleteResourcePolicyOutput.Write(w, s, x)
          Read = fun r s -> DeleteResourcePolicyOutput.Read(r, s) }

/// <summary>What DeleteResourcePolicy takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteResourcePolicy</summary>
[<NoComparison>]
type DeleteResourcePolicyInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
        /// <summary>1 to 255 characters.</summary>
        ExpectedRevisionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteResourcePolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)
        match x.ExpectedRevisionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteResourcePolicyInput =
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
        { ResourceArn = f0
          ExpectedRevisionId = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteResourcePolicyInput> =
        { Write = fun w s x -> DeleteResourcePolicyInput.Write(w, s, x)
          Read = fun r s -> DeleteResourcePolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteResourcePolicyInput, DeleteResourcePolicyOutput> =
        match Bound.cached 8 with
        | null -> Bound.define 8 "DeleteResourcePolicy" DeleteResourcePolicyInput.Shape DeleteResourcePolicyOutput.Shape
        | operation -> operation

    interface IRequest<DeleteResourcePolicyInput, DeleteResourcePolicyOutput> with
        member _.Operation = DeleteResourcePolicyInput.Operation

/// <summary>DeleteResourcePolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteResourcePolicy" />
[<RequireQualifiedAccess>]
module DeleteResourcePolicy =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) : DeleteResourcePolicyInput =
        { ResourceArn = resourceArn
          ExpectedRevisionId = None }

    /// <summary>Sets ExpectedRevisionId. 1 to 255 characters.</summary>
    let expectedRevisionId (value: string) (input: DeleteResourcePolicyInput) : DeleteResourcePolicyInput =
        { input with ExpectedRevisionId = Some value }

/// <summary>What DeleteTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable</summary>
[<NoComparison>]
type DeleteTableOutput =
    {
        TableDescription: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteTableOutput) : unit =
        let ms = s.Members
        match x.TableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DeleteTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteTableOutput> =
        { Write = fun w s x -> DeleteTableOutput.Write(w, s, x)
          Read = fun r s -> DeleteTableOutput.Read(r, s) }

/// <summary>What DeleteTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable</summary>
[<NoComparison>]
type DeleteTableInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DeleteTableInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DeleteTableInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DeleteTableInput> =
        { Write = fun w s x -> DeleteTableInput.Write(w, s, x)
          Read = fun r s -> DeleteTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DeleteTableInput, DeleteTableOutput> =
        match Bound.cached 9 with
        | null -> Bound.define 9 "DeleteTable" DeleteTableInput.Shape DeleteTableOutput.Shape
        | operation -> operation

    interface IRequest<DeleteTableInput, DeleteTableOutput> with
        member _.Operation = DeleteTableInput.Operation

/// <summary>DeleteTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable" />
[<RequireQualifiedAccess>]
module DeleteTable =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DeleteTableInput =
        { TableName = tableName }

/// <summary>What DescribeBackup answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeBackup</summary>
[<NoComparison>]
type DescribeBackupOutput =
    {
        BackupDescription: BackupDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeBackupOutput) : unit =
        let ms = s.Members
        match x.BackupDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            BackupDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeBackupOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(BackupDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { BackupDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeBackupOutput> =
        { Write = fun w s x -> DescribeBackupOutput.Write(w, s, x)
          Read = fun r s -> DescribeBackupOutput.Read(r, s) }

/// <summary>What DescribeBackup takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeBackup</summary>
[<NoComparison>]
type DescribeBackupInput =
    {
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        BackupArn: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeBackupInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.BackupArn)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeBackupInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { BackupArn = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeBackupInput> =
        { Write = fun w s x -> DescribeBackupInput.Write(w, s, x)
          Read = fun r s -> DescribeBackupInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeBackupInput, DescribeBackupOutput> =
        match Bound.cached 10 with
        | null -> Bound.define 10 "DescribeBackup" DescribeBackupInput.Shape DescribeBackupOutput.Shape
        | operation -> operation

    interface IRequest<DescribeBackupInput, DescribeBackupOutput> with
        member _.Operation = DescribeBackupInput.Operation

/// <summary>DescribeBackup: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeBackup" />
[<RequireQualifiedAccess>]
module DescribeBackup =
    /// A request with what is required; the functions below add to it.
    let create (backupArn: string) : DescribeBackupInput =
        { BackupArn = backupArn }

/// <summary>What DescribeContinuousBackups answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContinuousBackups</summary>
[<NoComparison>]
type DescribeContinuousBackupsOutput =
    {
        ContinuousBackupsDescription: ContinuousBackupsDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeContinuousBackupsOutput) : unit =
        let ms = s.Members
        match x.ContinuousBackupsDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ContinuousBackupsDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeContinuousBackupsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ContinuousBackupsDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ContinuousBackupsDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeContinuousBackupsOutput> =
        { Write = fun w s x -> DescribeContinuousBackupsOutput.Write(w, s, x)
          Read = fun r s -> DescribeContinuousBackupsOutput.Read(r, s) }

/// <summary>What DescribeContinuousBackups takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContinuousBackups</summary>
[<NoComparison>]
type DescribeContinuousBackupsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeContinuousBackupsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeContinuousBackupsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeContinuousBackupsInput> =
        { Write = fun w s x -> DescribeContinuousBackupsInput.Write(w, s, x)
          Read = fun r s -> DescribeContinuousBackupsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput> =
        match Bound.cached 11 with
        | null -> Bound.define 11 "DescribeContinuousBackups" DescribeContinuousBackupsInput.Shape DescribeContinuousBackupsOutput.Shape
        | operation -> operation

    interface IRequest<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput> with
        member _.Operation = DescribeContinuousBackupsInput.Operation

/// <summary>DescribeContinuousBackups: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContinuousBackups" />
[<RequireQualifiedAccess>]
module DescribeContinuousBackups =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeContinuousBackupsInput =
        { TableName = tableName }

/// <summary>What DescribeContributorInsights answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContributorInsights</summary>
[<NoComparison>]
type DescribeContributorInsightsOutput =
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
        ContributorInsightsRuleList: string list
        ContributorInsightsStatus: ContributorInsightsStatus option
        LastUpdateDateTime: DateTimeOffset option
        FailureException: FailureException option
        ContributorInsightsMode: ContributorInsightsMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeContributorInsightsOutput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        if not x.ContributorInsightsRuleList.IsEmpty then
            let inner0 = w.BeginList(ms[2], List.length x.ContributorInsightsRuleList)
            let element0 = ms[2].Target.Element
            for item0 in x.ContributorInsightsRuleList do
                inner0.String(element0, item0)
            inner0.EndList(ms[2])
        match x.ContributorInsightsStatus with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.LastUpdateDateTime with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()
        match x.FailureException with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            FailureException.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.ContributorInsightsMode with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeContributorInsightsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ListCollector<string>()
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- ListCollector<string>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                f3 <- Choices.some(ContributorInsightsStatus.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | 5 ->
                f5 <- Some(FailureException.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Choices.some(ContributorInsightsMode.ReadChoice(r, ms[6]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          ContributorInsightsRuleList = f2.Close()
          ContributorInsightsStatus = f3
          LastUpdateDateTime = f4
          FailureException = f5
          ContributorInsightsMode = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeContributorInsightsOutput> =
        { Write = fun w s x -> DescribeContributorInsightsOutput.Write(w, s, x)
          Read = fun r s -> DescribeContributorInsightsOutput.Read(r, s) }

/// <summary>What DescribeContributorInsights takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContributorInsights</summary>
[<NoComparison>]
type DescribeContributorInsightsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeContributorInsightsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeContributorInsightsInput =
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
        { TableName = f0
          IndexName = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeContributorInsightsInput> =
        { Write = fun w s x -> DescribeContributorInsightsInput.Write(w, s, x)
          Read = fun r s -> DescribeContributorInsightsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeContributorInsightsInput, DescribeContributorInsightsOutput> =
        match Bound.cached 12 with
        | null -> Bound.define 12 "DescribeContributorInsights" DescribeContributorInsightsInput.Shape DescribeContributorInsightsOutput.Shape
        | operation -> operation

    interface IRequest<DescribeContributorInsightsInput, DescribeContributorInsightsOutput> with
        member _.Operation = DescribeContributorInsightsInput.Operation

/// <summary>DescribeContributorInsights: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContributorInsights" />
[<RequireQualifiedAccess>]
module DescribeContributorInsights =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeContributorInsightsInput =
        { TableName = tableName
          IndexName = None }

    /// <summary>Sets IndexName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let indexName (value: string) (input: DescribeContributorInsightsInput) : DescribeContributorInsightsInput =
        { input with IndexName = Some value }

/// <summary>What DescribeEndpoints answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeEndpoints</summary>
[<NoComparison>]
type DescribeEndpointsOutput =
    {
        /// <summary>Required.</summary>
        Endpoints: DynamoDBEndpoint list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeEndpointsOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.Endpoints)
        let element0 = ms[0].Target.Element
        for item0 in x.Endpoints do
            let inner1 = inner0.BeginStructure(element0)
            DynamoDBEndpoint.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : DescribeEndpointsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<DynamoDBEndpoint>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<DynamoDBEndpoint>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(DynamoDBEndpoint.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Endpoints = f0.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeEndpointsOutput> =
        { Write = fun w s x -> DescribeEndpointsOutput.Write(w, s, x)
          Read = fun r s -> DescribeEndpointsOutput.Read(r, s) }

/// <summary>What DescribeEndpoints takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeEndpoints</summary>
[<Struct; NoComparison>]
type DescribeEndpointsInput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DescribeEndpointsInput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeEndpointsInput =
        while r.Next s >= 0 do ()
        DescribeEndpointsInput()

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeEndpointsInput> =
        { Write = fun w s x -> DescribeEndpointsInput.Write(w, s, x)
          Read = fun r s -> DescribeEndpointsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeEndpointsInput, DescribeEndpointsOutput> =
        match Bound.cached 13 with
        | null -> Bound.define 13 "DescribeEndpoints" DescribeEndpointsInput.Shape DescribeEndpointsOutput.Shape
        | operation -> operation

    interface IRequest<DescribeEndpointsInput, DescribeEndpointsOutput> with
        member _.Operation = DescribeEndpointsInput.Operation

/// <summary>DescribeEndpoints: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeEndpoints" />
[<RequireQualifiedAccess>]
module DescribeEndpoints =
    /// A request with what is required; the functions below add to it.
    let create () : DescribeEndpointsInput =
        DescribeEndpointsInput()

/// <summary>What DescribeExport answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeExport</summary>
[<NoComparison>]
type DescribeExportOutput =
    {
        ExportDescription: ExportDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeExportOutput) : unit =
        let ms = s.Members
        match x.ExportDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ExportDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeExportOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ExportDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ExportDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeExportOutput> =
        { Write = fun w s x -> DescribeExportOutput.Write(w, s, x)
          Read = fun r s -> DescribeExportOutput.Read(r, s) }

/// <summary>What DescribeExport takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeExport</summary>
[<NoComparison>]
type DescribeExportInput =
    {
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        ExportArn: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeExportInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ExportArn)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeExportInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { ExportArn = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeExportInput> =
        { Write = fun w s x -> DescribeExportInput.Write(w, s, x)
          Read = fun r s -> DescribeExportInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeExportInput, DescribeExportOutput> =
        match Bound.cached 14 with
        | null -> Bound.define 14 "DescribeExport" DescribeExportInput.Shape DescribeExportOutput.Shape
        | operation -> operation

    interface IRequest<DescribeExportInput, DescribeExportOutput> with
        member _.Operation = DescribeExportInput.Operation

/// <summary>DescribeExport: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeExport" />
[<RequireQualifiedAccess>]
module DescribeExport =
    /// A request with what is required; the functions below add to it.
    let create (exportArn: string) : DescribeExportInput =
        { ExportArn = exportArn }

/// <summary>What DescribeGlobalTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTable</summary>
[<NoComparison>]
type DescribeGlobalTableOutput =
    {
        GlobalTableDescription: GlobalTableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeGlobalTableOutput) : unit =
        let ms = s.Members
        match x.GlobalTableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            GlobalTableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeGlobalTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(GlobalTableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeGlobalTableOutput> =
        { Write = fun w s x -> DescribeGlobalTableOutput.Write(w, s, x)
          Read = fun r s -> DescribeGlobalTableOutput.Read(r, s) }

/// <summary>What DescribeGlobalTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTable</summary>
[<NoComparison>]
type DescribeGlobalTableInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeGlobalTableInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.GlobalTableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeGlobalTableInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeGlobalTableInput> =
        { Write = fun w s x -> DescribeGlobalTableInput.Write(w, s, x)
          Read = fun r s -> DescribeGlobalTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeGlobalTableInput, DescribeGlobalTableOutput> =
        match Bound.cached 15 with
        | null -> Bound.define 15 "DescribeGlobalTable" DescribeGlobalTableInput.Shape DescribeGlobalTableOutput.Shape
        | operation -> operation

    interface IRequest<DescribeGlobalTableInput, DescribeGlobalTableOutput> with
        member _.Operation = DescribeGlobalTableInput.Operation

/// <summary>DescribeGlobalTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTable" />
[<RequireQualifiedAccess>]
module DescribeGlobalTable =
    /// A request with what is required; the functions below add to it.
    let create (globalTableName: string) : DescribeGlobalTableInput =
        { GlobalTableName = globalTableName }

/// <summary>What DescribeGlobalTableSettings answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTableSettings</summary>
[<NoComparison>]
type DescribeGlobalTableSettingsOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string option
        ReplicaSettings: ReplicaSettingsDescription list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeGlobalTableSettingsOutput) : unit =
        let ms = s.Members
        match x.GlobalTableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ReplicaSettings.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ReplicaSettings)
            let element0 = ms[1].Target.Element
            for item0 in x.ReplicaSettings do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaSettingsDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : DescribeGlobalTableSettingsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ReplicaSettingsDescription>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ReplicaSettingsDescription>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicaSettingsDescription.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0
          ReplicaSettings = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeGlobalTableSettingsOutput> =
        { Write = fun w s x -> DescribeGlobalTableSettingsOutput.Write(w, s, x)
          Read = fun r s -> DescribeGlobalTableSettingsOutput.Read(r, s) }

/// <summary>What DescribeGlobalTableSettings takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTableSettings</summary>
[<NoComparison>]
type DescribeGlobalTableSettingsInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeGlobalTableSettingsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.GlobalTableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeGlobalTableSettingsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeGlobalTableSettingsInput> =
        { Write = fun w s x -> DescribeGlobalTableSettingsInput.Write(w, s, x)
          Read = fun r s -> DescribeGlobalTableSettingsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeGlobalTableSettingsInput, DescribeGlobalTableSettingsOutput> =
        match Bound.cached 16 with
        | null -> Bound.define 16 "DescribeGlobalTableSettings" DescribeGlobalTableSettingsInput.Shape DescribeGlobalTableSettingsOutput.Shape
        | operation -> operation

    interface IRequest<DescribeGlobalTableSettingsInput, DescribeGlobalTableSettingsOutput> with
        member _.Operation = DescribeGlobalTableSettingsInput.Operation

/// <summary>DescribeGlobalTableSettings: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTableSettings" />
[<RequireQualifiedAccess>]
module DescribeGlobalTableSettings =
    /// A request with what is required; the functions below add to it.
    let create (globalTableName: string) : DescribeGlobalTableSettingsInput =
        { GlobalTableName = globalTableName }

/// <summary>What DescribeImport answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeImport</summary>
[<NoComparison>]
type DescribeImportOutput =
    {
        /// <summary>Required.</summary>
        ImportTableDescription: ImportTableDescription
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeImportOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        ImportTableDescription.Write(inner0, ms[0].Target, x.ImportTableDescription)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : DescribeImportOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(ImportTableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ImportTableDescription = (match f0 with ValueSome v -> v | ValueNone -> ImportTableDescription.Read(EmptyReader.Instance, ms[0].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeImportOutput> =
        { Write = fun w s x -> DescribeImportOutput.Write(w, s, x)
          Read = fun r s -> DescribeImportOutput.Read(r, s) }

/// <summary>What DescribeImport takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeImport</summary>
[<NoComparison>]
type DescribeImportInput =
    {
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        ImportArn: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeImportInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ImportArn)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeImportInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { ImportArn = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeImportInput> =
        { Write = fun w s x -> DescribeImportInput.Write(w, s, x)
          Read = fun r s -> DescribeImportInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeImportInput, DescribeImportOutput> =
        match Bound.cached 17 with
        | null -> Bound.define 17 "DescribeImport" DescribeImportInput.Shape DescribeImportOutput.Shape
        | operation -> operation

    interface IRequest<DescribeImportInput, DescribeImportOutput> with
        member _.Operation = DescribeImportInput.Operation

/// <summary>DescribeImport: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeImport" />
[<RequireQualifiedAccess>]
module DescribeImport =
    /// A request with what is required; the functions below add to it.
    let create (importArn: string) : DescribeImportInput =
        { ImportArn = importArn }

/// <summary>What DescribeKinesisStreamingDestination answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeKinesisStreamingDestination</summary>
[<NoComparison>]
type DescribeKinesisStreamingDestinationOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        KinesisDataStreamDestinations: KinesisDataStreamDestination list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeKinesisStreamingDestinationOutput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.KinesisDataStreamDestinations.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.KinesisDataStreamDestinations)
            let element0 = ms[1].Target.Element
            for item0 in x.KinesisDataStreamDestinations do
                let inner1 = inner0.BeginStructure(element0)
                KinesisDataStreamDestination.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : DescribeKinesisStreamingDestinationOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<KinesisDataStreamDestination>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<KinesisDataStreamDestination>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(KinesisDataStreamDestination.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          KinesisDataStreamDestinations = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeKinesisStreamingDestinationOutput> =
        { Write = fun w s x -> DescribeKinesisStreamingDestinationOutput.Write(w, s, x)
          Read = fun r s -> DescribeKinesisStreamingDestinationOutput.Read(r, s) }

/// <summary>What DescribeKinesisStreamingDestination takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeKinesisStreamingDestination</summary>
[<NoComparison>]
type DescribeKinesisStreamingDestinationInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeKinesisStreamingDestinationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeKinesisStreamingDestinationInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeKinesisStreamingDestinationInput> =
        { Write = fun w s x -> DescribeKinesisStreamingDestinationInput.Write(w, s, x)
          Read = fun r s -> DescribeKinesisStreamingDestinationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput> =
        match Bound.cached 18 with
        | null -> Bound.define 18 "DescribeKinesisStreamingDestination" DescribeKinesisStreamingDestinationInput.Shape DescribeKinesisStreamingDestinationOutput.Shape
        | operation -> operation

    interface IRequest<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput> with
        member _.Operation = DescribeKinesisStreamingDestinationInput.Operation

/// <summary>DescribeKinesisStreamingDestination: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeKinesisStreamingDestination" />
[<RequireQualifiedAccess>]
module DescribeKinesisStreamingDestination =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeKinesisStreamingDestinationInput =
        { TableName = tableName }

/// <summary>What DescribeLimits answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeLimits</summary>
[<NoComparison>]
type DescribeLimitsOutput =
    {
        /// <summary>at least 1.</summary>
        AccountMaxReadCapacityUnits: int64 option
        /// <summary>at least 1.</summary>
        AccountMaxWriteCapacityUnits: int64 option
        /// <summary>at least 1.</summary>
        TableMaxReadCapacityUnits: int64 option
        /// <summary>at least 1.</summary>
        TableMaxWriteCapacityUnits: int64 option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeLimitsOutput) : unit =
        let ms = s.Members
        match x.AccountMaxReadCapacityUnits with
        | Some v ->
            w.Long(ms[0], v)
        | None -> ()
        match x.AccountMaxWriteCapacityUnits with
        | Some v ->
            w.Long(ms[1], v)
        | None -> ()
        match x.TableMaxReadCapacityUnits with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.TableMaxWriteCapacityUnits with
        | Some v ->
            w.Long(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeLimitsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.Long(ms[0]))
            | 1 ->
                f1 <- Some(r.Long(ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(r.Long(ms[3]))
            | _ -> ()
            next <- r.Next s
        { AccountMaxReadCapacityUnits = f0
          AccountMaxWriteCapacityUnits = f1
          TableMaxReadCapacityUnits = f2
          TableMaxWriteCapacityUnits = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeLimitsOutput> =
        { Write = fun w s x -> DescribeLimitsOutput.Write(w, s, x)
          Read = fun r s -> DescribeLimitsOutput.Read(r, s) }

/// <summary>What DescribeLimits takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeLimits</summary>
[<Struct; NoComparison>]
type DescribeLimitsInput =
    static member internal Write(_: ShapeWriter, _: Schema, _: DescribeLimitsInput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeLimitsInput =
        while r.Next s >= 0 do ()
        DescribeLimitsInput()

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeLimitsInput> =
        { Write = fun w s x -> DescribeLimitsInput.Write(w, s, x)
          Read = fun r s -> DescribeLimitsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeLimitsInput, DescribeLimitsOutput> =
        match Bound.cached 19 with
        | null -> Bound.define 19 "DescribeLimits" DescribeLimitsInput.Shape DescribeLimitsOutput.Shape
        | operation -> operation

    interface IRequest<DescribeLimitsInput, DescribeLimitsOutput> with
        member _.Operation = DescribeLimitsInput.Operation

/// <summary>DescribeLimits: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeLimits" />
[<RequireQualifiedAccess>]
module DescribeLimits =
    /// A request with what is required; the functions below add to it.
    let create () : DescribeLimitsInput =
        DescribeLimitsInput()

/// <summary>What DescribeTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable</summary>
[<NoComparison>]
type DescribeTableOutput =
    {
        Table: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTableOutput) : unit =
        let ms = s.Members
        match x.Table with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { Table = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTableOutput> =
        { Write = fun w s x -> DescribeTableOutput.Write(w, s, x)
          Read = fun r s -> DescribeTableOutput.Read(r, s) }

/// <summary>What DescribeTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable</summary>
[<NoComparison>]
type DescribeTableInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTableInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTableInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTableInput> =
        { Write = fun w s x -> DescribeTableInput.Write(w, s, x)
          Read = fun r s -> DescribeTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeTableInput, DescribeTableOutput> =
        match Bound.cached 20 with
        | null -> Bound.define 20 "DescribeTable" DescribeTableInput.Shape DescribeTableOutput.Shape
        | operation -> operation

    interface IRequest<DescribeTableInput, DescribeTableOutput> with
        member _.Operation = DescribeTableInput.Operation

/// <summary>DescribeTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable" />
[<RequireQualifiedAccess>]
module DescribeTable =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeTableInput =
        { TableName = tableName }

/// <summary>What DescribeTableReplicaAutoScaling answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTableReplicaAutoScaling</summary>
[<NoComparison>]
type DescribeTableReplicaAutoScalingOutput =
    {
        TableAutoScalingDescription: TableAutoScalingDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTableReplicaAutoScalingOutput) : unit =
        let ms = s.Members
        match x.TableAutoScalingDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableAutoScalingDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTableReplicaAutoScalingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableAutoScalingDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableAutoScalingDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTableReplicaAutoScalingOutput> =
        { Write = fun w s x -> DescribeTableReplicaAutoScalingOutput.Write(w, s, x)
          Read = fun r s -> DescribeTableReplicaAutoScalingOutput.Read(r, s) }

/// <summary>What DescribeTableReplicaAutoScaling takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTableReplicaAutoScaling</summary>
[<NoComparison>]
type DescribeTableReplicaAutoScalingInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTableReplicaAutoScalingInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTableReplicaAutoScalingInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTableReplicaAutoScalingInput> =
        { Write = fun w s x -> DescribeTableReplicaAutoScalingInput.Write(w, s, x)
          Read = fun r s -> DescribeTableReplicaAutoScalingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeTableReplicaAutoScalingInput, DescribeTableReplicaAutoScalingOutput> =
        match Bound.cached 21 with
        | null -> Bound.define 21 "DescribeTableReplicaAutoScaling" DescribeTableReplicaAutoScalingInput.Shape DescribeTableReplicaAutoScalingOutput.Shape
        | operation -> operation

    interface IRequest<DescribeTableReplicaAutoScalingInput, DescribeTableReplicaAutoScalingOutput> with
        member _.Operation = DescribeTableReplicaAutoScalingInput.Operation

/// <summary>DescribeTableReplicaAutoScaling: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTableReplicaAutoScaling" />
[<RequireQualifiedAccess>]
module DescribeTableReplicaAutoScaling =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeTableReplicaAutoScalingInput =
        { TableName = tableName }

/// <summary>What DescribeTimeToLive answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTimeToLive</summary>
[<NoComparison>]
type DescribeTimeToLiveOutput =
    {
        TimeToLiveDescription: TimeToLiveDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTimeToLiveOutput) : unit =
        let ms = s.Members
        match x.TimeToLiveDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TimeToLiveDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTimeToLiveOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TimeToLiveDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TimeToLiveDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTimeToLiveOutput> =
        { Write = fun w s x -> DescribeTimeToLiveOutput.Write(w, s, x)
          Read = fun r s -> DescribeTimeToLiveOutput.Read(r, s) }

/// <summary>What DescribeTimeToLive takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTimeToLive</summary>
[<NoComparison>]
type DescribeTimeToLiveInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DescribeTimeToLiveInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)

    static member internal Read(r: ShapeReader, s: Schema) : DescribeTimeToLiveInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { TableName = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<DescribeTimeToLiveInput> =
        { Write = fun w s x -> DescribeTimeToLiveInput.Write(w, s, x)
          Read = fun r s -> DescribeTimeToLiveInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DescribeTimeToLiveInput, DescribeTimeToLiveOutput> =
        match Bound.cached 22 with
        | null -> Bound.define 22 "DescribeTimeToLive" DescribeTimeToLiveInput.Shape DescribeTimeToLiveOutput.Shape
        | operation -> operation

    interface IRequest<DescribeTimeToLiveInput, DescribeTimeToLiveOutput> with
        member _.Operation = DescribeTimeToLiveInput.Operation

/// <summary>DescribeTimeToLive: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTimeToLive" />
[<RequireQualifiedAccess>]
module DescribeTimeToLive =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : DescribeTimeToLiveInput =
        { TableName = tableName }

/// <summary>What DisableKinesisStreamingDestination answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DisableKinesisStreamingDestination</summary>
[<NoComparison>]
type DisableKinesisStreamingDestinationOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>37 to 1024 characters.</summary>
        StreamArn: string option
        DestinationStatus: DestinationStatus option
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DisableKinesisStreamingDestinationOutput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.StreamArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.DestinationStatus with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.EnableKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            EnableKinesisStreamingConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DisableKinesisStreamingDestinationOutput =
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
                f2 <- Choices.some(DestinationStatus.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(EnableKinesisStreamingConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          DestinationStatus = f2
          EnableKinesisStreamingConfiguration = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<DisableKinesisStreamingDestinationOutput> =
        { Write = fun w s x -> DisableKinesisStreamingDestinationOutput.Write(w, s, x)
          Read = fun r s -> DisableKinesisStreamingDestinationOutput.Read(r, s) }

/// <summary>What DisableKinesisStreamingDestination takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DisableKinesisStreamingDestination</summary>
[<NoComparison>]
type DisableKinesisStreamingDestinationInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        StreamArn: string
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: DisableKinesisStreamingDestinationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.StreamArn)
        match x.EnableKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            EnableKinesisStreamingConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : DisableKinesisStreamingDestinationInput =
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
                f2 <- Some(EnableKinesisStreamingConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          EnableKinesisStreamingConfiguration = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<DisableKinesisStreamingDestinationInput> =
        { Write = fun w s x -> DisableKinesisStreamingDestinationInput.Write(w, s, x)
          Read = fun r s -> DisableKinesisStreamingDestinationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<DisableKinesisStreamingDestinationInput, DisableKinesisStreamingDestinationOutput> =
        match Bound.cached 23 with
        | null -> Bound.define 23 "DisableKinesisStreamingDestination" DisableKinesisStreamingDestinationInput.Shape DisableKinesisStreamingDestinationOutput.Shape
        | operation -> operation

    interface IRequest<DisableKinesisStreamingDestinationInput, DisableKinesisStreamingDestinationOutput> with
        member _.Operation = DisableKinesisStreamingDestinationInput.Operation

/// <summary>DisableKinesisStreamingDestination: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DisableKinesisStreamingDestination" />
[<RequireQualifiedAccess>]
module DisableKinesisStreamingDestination =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (streamArn: string) : DisableKinesisStreamingDestinationInput =
        { TableName = tableName
          StreamArn = streamArn
          EnableKinesisStreamingConfiguration = None }

    /// <summary>Sets EnableKinesisStreamingConfiguration. </summary>
    let enableKinesisStreamingConfiguration (value: EnableKinesisStreamingConfiguration) (input: DisableKinesisStreamingDestinationInput) : DisableKinesisStreamingDestinationInput =
        { input with EnableKinesisStreamingConfiguration = Some value }

/// <summary>What EnableKinesisStreamingDestination answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingDestination</summary>
[<NoComparison>]
type EnableKinesisStreamingDestinationOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>37 to 1024 characters.</summary>
        StreamArn: string option
        DestinationStatus: DestinationStatus option
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: EnableKinesisStreamingDestinationOutput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.StreamArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.DestinationStatus with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.EnableKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            EnableKinesisStreamingConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : EnableKinesisStreamingDestinationOutput =
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
                f2 <- Choices.some(DestinationStatus.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(EnableKinesisStreamingConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          DestinationStatus = f2
          EnableKinesisStreamingConfiguration = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<EnableKinesisStreamingDestinationOutput> =
        { Write = fun w s x -> EnableKinesisStreamingDestinationOutput.Write(w, s, x)
          Read = fun r s -> EnableKinesisStreamingDestinationOutput.Read(r, s) }

/// <summary>What EnableKinesisStreamingDestination takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingDestination</summary>
[<NoComparison>]
type EnableKinesisStreamingDestinationInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        StreamArn: string
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: EnableKinesisStreamingDestinationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.StreamArn)
        match x.EnableKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            EnableKinesisStreamingConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : EnableKinesisStreamingDestinationInput =
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
                f2 <- Some(EnableKinesisStreamingConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          EnableKinesisStreamingConfiguration = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<EnableKinesisStreamingDestinationInput> =
        { Write = fun w s x -> EnableKinesisStreamingDestinationInput.Write(w, s, x)
          Read = fun r s -> EnableKinesisStreamingDestinationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<EnableKinesisStreamingDestinationInput, EnableKinesisStreamingDestinationOutput> =
        match Bound.cached 24 with
        | null -> Bound.define 24 "EnableKinesisStreamingDestination" EnableKinesisStreamingDestinationInput.Shape EnableKinesisStreamingDestinationOutput.Shape
        | operation -> operation

    interface IRequest<EnableKinesisStreamingDestinationInput, EnableKinesisStreamingDestinationOutput> with
        member _.Operation = EnableKinesisStreamingDestinationInput.Operation

/// <summary>EnableKinesisStreamingDestination: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingDestination" />
[<RequireQualifiedAccess>]
module EnableKinesisStreamingDestination =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (streamArn: string) : EnableKinesisStreamingDestinationInput =
        { TableName = tableName
          StreamArn = streamArn
          EnableKinesisStreamingConfiguration = None }

    /// <summary>Sets EnableKinesisStreamingConfiguration. </summary>
    let enableKinesisStreamingConfiguration (value: EnableKinesisStreamingConfiguration) (input: EnableKinesisStreamingDestinationInput) : EnableKinesisStreamingDestinationInput =
        { input with EnableKinesisStreamingConfiguration = Some value }

/// <summary>What ExecuteStatement answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteStatement</summary>
[<NoComparison>]
type ExecuteStatementOutput =
    {
        Items: Dict<string, AttributeValue> list
        /// <summary>1 to 32768 characters.</summary>
        NextToken: string option
        ConsumedCapacity: ConsumedCapacity option
        LastEvaluatedKey: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExecuteStatementOutput) : unit =
        let ms = s.Members
        if not x.Items.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Items)
            let element0 = ms[0].Target.Element
            for item0 in x.Items do
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
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ConsumedCapacity.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.LastEvaluatedKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExecuteStatementOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Dict<string, AttributeValue>>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, AttributeValue>()
        let mutable has3 = false
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
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Some(ConsumedCapacity.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { Items = f0.Close()
          NextToken = f1
          ConsumedCapacity = f2
          LastEvaluatedKey = (if has3 then Some(f3.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<ExecuteStatementOutput> =
        { Write = fun w s x -> ExecuteStatementOutput.Write(w, s, x)
          Read = fun r s -> ExecuteStatementOutput.Read(r, s) }

/// <summary>What ExecuteStatement takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteStatement</summary>
[<NoComparison>]
type ExecuteStatementInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 8192 characters.
        /// </summary>
        Statement: string
        /// <summary>at least 1 elements.</summary>
        Parameters: AttributeValue list option
        ConsistentRead: bool option
        /// <summary>1 to 32768 characters.</summary>
        NextToken: string option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        /// <summary>at least 1.</summary>
        Limit: int option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExecuteStatementInput) : unit =
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
        match x.NextToken with
        | Some v ->
            w.String(ms[3], v)
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[5], v)
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExecuteStatementInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<AttributeValue>()
        let mutable has1 = false
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
                has1 <- true
                f1 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | 2 ->
                f2 <- Some(r.Boolean(ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | 4 ->
                f4 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.Integer(ms[5]))
            | 6 ->
                f6 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[6]))
            | _ -> ()
            next <- r.Next s
        { Statement = f0
          Parameters = (if has1 then Some(f1.Close()) else None)
          ConsistentRead = f2
          NextToken = f3
          ReturnConsumedCapacity = f4
          Limit = f5
          ReturnValuesOnConditionCheckFailure = f6 }

    /// How the type's values are written and read.
    static member Shape: Shape<ExecuteStatementInput> =
        { Write = fun w s x -> ExecuteStatementInput.Write(w, s, x)
          Read = fun r s -> ExecuteStatementInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ExecuteStatementInput, ExecuteStatementOutput> =
        match Bound.cached 25 with
        | null -> Bound.define 25 "ExecuteStatement" ExecuteStatementInput.Shape ExecuteStatementOutput.Shape
        | operation -> operation

    interface IRequest<ExecuteStatementInput, ExecuteStatementOutput> with
        member _.Operation = ExecuteStatementInput.Operation

/// <summary>ExecuteStatement: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteStatement" />
[<RequireQualifiedAccess>]
module ExecuteStatement =
    /// A request with what is required; the functions below add to it.
    let create (statement: string) : ExecuteStatementInput =
        { Statement = statement
          Parameters = None
          ConsistentRead = None
          NextToken = None
          ReturnConsumedCapacity = None
          Limit = None
          ReturnValuesOnConditionCheckFailure = None }

    /// <summary>Sets Parameters. at least 1 elements.</summary>
    let parameters (value: AttributeValue list) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with Parameters = Some value }

    /// <summary>Sets ConsistentRead. </summary>
    let consistentRead (value: bool) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with ConsistentRead = Some value }

    /// <summary>Sets NextToken. 1 to 32768 characters.</summary>
    let nextToken (value: string) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with NextToken = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets Limit. at least 1.</summary>
    let limit (value: int) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with Limit = Some value }

    /// <summary>Sets ReturnValuesOnConditionCheckFailure. </summary>
    let returnValuesOnConditionCheckFailure (value: ReturnValuesOnConditionCheckFailure) (input: ExecuteStatementInput) : ExecuteStatementInput =
        { input with ReturnValuesOnConditionCheckFailure = Some value }

/// <summary>What ExecuteTransaction answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteTransaction</summary>
[<NoComparison>]
type ExecuteTransactionOutput =
    {
        /// <summary>1 to 100 elements.</summary>
        Responses: ItemResponse list
        ConsumedCapacity: ConsumedCapacity list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExecuteTransactionOutput) : unit =
        let ms = s.Members
        if not x.Responses.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Responses)
            let element0 = ms[0].Target.Element
            for item0 in x.Responses do
                let inner1 = inner0.BeginStructure(element0)
                ItemResponse.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ConsumedCapacity)
            let element0 = ms[1].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : ExecuteTransactionOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ItemResponse>()
        let mutable f1 = ListCollector<ConsumedCapacity>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ItemResponse>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ItemResponse.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { Responses = f0.Close()
          ConsumedCapacity = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<ExecuteTransactionOutput> =
        { Write = fun w s x -> ExecuteTransactionOutput.Write(w, s, x)
          Read = fun r s -> ExecuteTransactionOutput.Read(r, s) }

/// <summary>What ExecuteTransaction takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteTransaction</summary>
[<NoComparison>]
type ExecuteTransactionInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 100 elements.
        /// </summary>
        TransactStatements: ParameterizedStatement list
        /// <summary>
        /// 1 to 36 characters.
        /// A fresh token when left out.
        /// </summary>
        ClientRequestToken: string option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExecuteTransactionInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.TransactStatements)
        let element0 = ms[0].Target.Element
        for item0 in x.TransactStatements do
            let inner1 = inner0.BeginStructure(element0)
            ParameterizedStatement.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        match x.ClientRequestToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> w.Token(ms[1])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExecuteTransactionInput =
        let ms = s.Members
        let mutable f0 = ListCollector<ParameterizedStatement>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ParameterizedStatement>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ParameterizedStatement.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[2]))
            | _ -> ()
            next <- r.Next s
        { TransactStatements = f0.Close()
          ClientRequestToken = f1
          ReturnConsumedCapacity = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ExecuteTransactionInput> =
        { Write = fun w s x -> ExecuteTransactionInput.Write(w, s, x)
          Read = fun r s -> ExecuteTransactionInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ExecuteTransactionInput, ExecuteTransactionOutput> =
        match Bound.cached 26 with
        | null -> Bound.define 26 "ExecuteTransaction" ExecuteTransactionInput.Shape ExecuteTransactionOutput.Shape
        | operation -> operation

    interface IRequest<ExecuteTransactionInput, ExecuteTransactionOutput> with
        member _.Operation = ExecuteTransactionInput.Operation

/// <summary>ExecuteTransaction: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteTransaction" />
[<RequireQualifiedAccess>]
module ExecuteTransaction =
    /// A request with what is required; the functions below add to it.
    let create (transactStatements: ParameterizedStatement list) : ExecuteTransactionInput =
        { TransactStatements = transactStatements
          ClientRequestToken = None
          ReturnConsumedCapacity = None }

    /// <summary>Sets ClientRequestToken. 1 to 36 characters. A fresh token when left out.</summary>
    let clientRequestToken (value: string) (input: ExecuteTransactionInput) : ExecuteTransactionInput =
        { input with ClientRequestToken = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: ExecuteTransactionInput) : ExecuteTransactionInput =
        { input with ReturnConsumedCapacity = Some value }

/// <summary>What ExportTableToPointInTime answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportTableToPointInTime</summary>
[<NoComparison>]
type ExportTableToPointInTimeOutput =
    {
        ExportDescription: ExportDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportTableToPointInTimeOutput) : unit =
        let ms = s.Members
        match x.ExportDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ExportDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportTableToPointInTimeOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ExportDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ExportDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<ExportTableToPointInTimeOutput> =
        { Write = fun w s x -> ExportTableToPointInTimeOutput.Write(w, s, x)
          Read = fun r s -> ExportTableToPointInTimeOutput.Read(r, s) }

/// <summary>What ExportTableToPointInTime takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportTableToPointInTime</summary>
[<NoComparison>]
type ExportTableToPointInTimeInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableArn: string
        ExportTime: DateTimeOffset option
        /// <summary>
        /// Pattern <c>^[^\$]+$</c>.
        /// A fresh token when left out.
        /// </summary>
        ClientToken: string option
        /// <summary>
        /// Required.
        /// at most 255 characters.
        /// Pattern <c>^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$</c>.
        /// </summary>
        S3Bucket: string
        /// <summary>Pattern <c>[0-9]{12}</c>.</summary>
        S3BucketOwner: string option
        /// <summary>at most 1024 characters.</summary>
        S3Prefix: string option
        S3SseAlgorithm: S3SseAlgorithm option
        /// <summary>1 to 2048 characters.</summary>
        S3SseKmsKeyId: string option
        ExportFormat: ExportFormat option
        ExportType: ExportType option
        IncrementalExportSpecification: IncrementalExportSpecification option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ExportTableToPointInTimeInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableArn)
        match x.ExportTime with
        | Some v ->
            w.Timestamp(ms[1], v)
        | None -> ()
        match x.ClientToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> w.Token(ms[2])
        w.String(ms[3], x.S3Bucket)
        match x.S3BucketOwner with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.S3Prefix with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.S3SseAlgorithm with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.S3SseKmsKeyId with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ExportFormat with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.ExportType with
        | Some v ->
            w.String(ms[9], v.WireValue)
        | None -> ()
        match x.IncrementalExportSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            IncrementalExportSpecification.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ExportTableToPointInTimeInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ""
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
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.Timestamp(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | 3 ->
                f3 <- r.String(ms[3])
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- Choices.some(S3SseAlgorithm.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- Choices.some(ExportFormat.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Choices.some(ExportType.ReadChoice(r, ms[9]))
            | 10 ->
                f10 <- Some(IncrementalExportSpecification.Read(r.Structure(ms[10]), ms[10].Target))
            | _ -> ()
            next <- r.Next s
        { TableArn = f0
          ExportTime = f1
          ClientToken = f2
          S3Bucket = f3
          S3BucketOwner = f4
          S3Prefix = f5
          S3SseAlgorithm = f6
          S3SseKmsKeyId = f7
          ExportFormat = f8
          ExportType = f9
          IncrementalExportSpecification = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<ExportTableToPointInTimeInput> =
        { Write = fun w s x -> ExportTableToPointInTimeInput.Write(w, s, x)
          Read = fun r s -> ExportTableToPointInTimeInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ExportTableToPointInTimeInput, ExportTableToPointInTimeOutput> =
        match Bound.cached 27 with
        | null -> Bound.define 27 "ExportTableToPointInTime" ExportTableToPointInTimeInput.Shape ExportTableToPointInTimeOutput.Shape
        | operation -> operation

    interface IRequest<ExportTableToPointInTimeInput, ExportTableToPointInTimeOutput> with
        member _.Operation = ExportTableToPointInTimeInput.Operation

/// <summary>ExportTableToPointInTime: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportTableToPointInTime" />
[<RequireQualifiedAccess>]
module ExportTableToPointInTime =
    /// A request with what is required; the functions below add to it.
    let create (tableArn: string) (s3Bucket: string) : ExportTableToPointInTimeInput =
        { TableArn = tableArn
          ExportTime = None
          ClientToken = None
          S3Bucket = s3Bucket
          S3BucketOwner = None
          S3Prefix = None
          S3SseAlgorithm = None
          S3SseKmsKeyId = None
          ExportFormat = None
          ExportType = None
          IncrementalExportSpecification = None }

    /// <summary>Sets ExportTime. </summary>
    let exportTime (value: DateTimeOffset) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with ExportTime = Some value }

    /// <summary>Sets ClientToken. Pattern <c>^[^\$]+$</c>. A fresh token when left out.</summary>
    let clientToken (value: string) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with ClientToken = Some value }

    /// <summary>Sets S3BucketOwner. Pattern <c>[0-9]{12}</c>.</summary>
    let s3BucketOwner (value: string) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with S3BucketOwner = Some value }

    /// <summary>Sets S3Prefix. at most 1024 characters.</summary>
    let s3Prefix (value: string) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with S3Prefix = Some value }

    /// <summary>Sets S3SseAlgorithm. </summary>
    let s3SseAlgorithm (value: S3SseAlgorithm) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with S3SseAlgorithm = Some value }

    /// <summary>Sets S3SseKmsKeyId. 1 to 2048 characters.</summary>
    let s3SseKmsKeyId (value: string) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with S3SseKmsKeyId = Some value }

    /// <summary>Sets ExportFormat. </summary>
    let exportFormat (value: ExportFormat) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with ExportFormat = Some value }

    /// <summary>Sets ExportType. </summary>
    let exportType (value: ExportType) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with ExportType = Some value }

    /// <summary>Sets IncrementalExportSpecification. </summary>
    let incrementalExportSpecification (value: IncrementalExportSpecification) (input: ExportTableToPointInTimeInput) : ExportTableToPointInTimeInput =
        { input with IncrementalExportSpecification = Some value }

/// <summary>What GetItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem</summary>
[<NoComparison>]
type GetItemOutput =
    {
        Item: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetItemOutput) : unit =
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
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ConsumedCapacity.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetItemOutput =
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
                f1 <- Some(ConsumedCapacity.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { Item = (if has0 then Some(f0.Close()) else None)
          ConsumedCapacity = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetItemOutput> =
        { Write = fun w s x -> GetItemOutput.Write(w, s, x)
          Read = fun r s -> GetItemOutput.Read(r, s) }

/// <summary>What GetItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem</summary>
[<NoComparison>]
type GetItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        /// <summary>at least 1 elements.</summary>
        AttributesToGet: string list option
        ConsistentRead: bool option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ProjectionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetItemInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginMap(ms[1], x.Key.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[1], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[1])
        match x.AttributesToGet with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.ConsistentRead with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[6], v.Count)
            let value0 = ms[6].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[6], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[6])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetItemInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<string, AttributeValue>()
        let mutable f2 = ListCollector<string>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = DictBuilder<string, string>()
        let mutable has6 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 2 ->
                has2 <- true
                f2 <- ListCollector<string>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | 4 ->
                f4 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                has6 <- true
                f6 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[6])
                let value0 = ms[6].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[6]) with
                    | null -> more0 <- false
                    | key0 ->
                        f6.Add(key0, inner0.String(value0))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          Key = f1.Close()
          AttributesToGet = (if has2 then Some(f2.Close()) else None)
          ConsistentRead = f3
          ReturnConsumedCapacity = f4
          ProjectionExpression = f5
          ExpressionAttributeNames = (if has6 then Some(f6.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<GetItemInput> =
        { Write = fun w s x -> GetItemInput.Write(w, s, x)
          Read = fun r s -> GetItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetItemInput, GetItemOutput> =
        match Bound.cached 28 with
        | null -> Bound.define 28 "GetItem" GetItemInput.Shape GetItemOutput.Shape
        | operation -> operation

    interface IRequest<GetItemInput, GetItemOutput> with
        member _.Operation = GetItemInput.Operation

/// <summary>GetItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem" />
[<RequireQualifiedAccess>]
module GetItem =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (key: Dict<string, AttributeValue>) : GetItemInput =
        { TableName = tableName
          Key = key
          AttributesToGet = None
          ConsistentRead = None
          ReturnConsumedCapacity = None
          ProjectionExpression = None
          ExpressionAttributeNames = None }

    /// <summary>Sets AttributesToGet. at least 1 elements.</summary>
    let attributesToGet (value: string list) (input: GetItemInput) : GetItemInput =
        { input with AttributesToGet = Some value }

    /// <summary>Sets ConsistentRead. </summary>
    let consistentRead (value: bool) (input: GetItemInput) : GetItemInput =
        { input with ConsistentRead = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: GetItemInput) : GetItemInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projectionExpression (value: string) (input: GetItemInput) : GetItemInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projection (value: string) (input: GetItemInput) : GetItemInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: GetItemInput) : GetItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: GetItemInput) : GetItemInput =
        { input with ExpressionAttributeNames = Some value }

/// <summary>What GetResourcePolicy answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetResourcePolicy</summary>
[<NoComparison>]
type GetResourcePolicyOutput =
    {
        Policy: string option
        /// <summary>1 to 255 characters.</summary>
        RevisionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetResourcePolicyOutput) : unit =
        let ms = s.Members
        match x.Policy with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.RevisionId with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : GetResourcePolicyOutput =
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
        { Policy = f0
          RevisionId = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetResourcePolicyOutput> =
        { Write = fun w s x -> GetResourcePolicyOutput.Write(w, s, x)
          Read = fun r s -> GetResourcePolicyOutput.Read(r, s) }

/// <summary>What GetResourcePolicy takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetResourcePolicy</summary>
[<NoComparison>]
type GetResourcePolicyInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: GetResourcePolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)

    static member internal Read(r: ShapeReader, s: Schema) : GetResourcePolicyInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | _ -> ()
            next <- r.Next s
        { ResourceArn = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<GetResourcePolicyInput> =
        { Write = fun w s x -> GetResourcePolicyInput.Write(w, s, x)
          Read = fun r s -> GetResourcePolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<GetResourcePolicyInput, GetResourcePolicyOutput> =
        match Bound.cached 29 with
        | null -> Bound.define 29 "GetResourcePolicy" GetResourcePolicyInput.Shape GetResourcePolicyOutput.Shape
        | operation -> operation

    interface IRequest<GetResourcePolicyInput, GetResourcePolicyOutput> with
        member _.Operation = GetResourcePolicyInput.Operation

/// <summary>GetResourcePolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetResourcePolicy" />
[<RequireQualifiedAccess>]
module GetResourcePolicy =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) : GetResourcePolicyInput =
        { ResourceArn = resourceArn }

/// <summary>What ImportTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTable</summary>
[<NoComparison>]
type ImportTableOutput =
    {
        /// <summary>Required.</summary>
        ImportTableDescription: ImportTableDescription
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportTableOutput) : unit =
        let ms = s.Members
        let inner0 = w.BeginStructure(ms[0])
        ImportTableDescription.Write(inner0, ms[0].Target, x.ImportTableDescription)
        inner0.EndStructure(ms[0])

    static member internal Read(r: ShapeReader, s: Schema) : ImportTableOutput =
        let ms = s.Members
        let mutable f0 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ValueSome(ImportTableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ImportTableDescription = (match f0 with ValueSome v -> v | ValueNone -> ImportTableDescription.Read(EmptyReader.Instance, ms[0].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<ImportTableOutput> =
        { Write = fun w s x -> ImportTableOutput.Write(w, s, x)
          Read = fun r s -> ImportTableOutput.Read(r, s) }

/// <summary>What ImportTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTable</summary>
[<NoComparison>]
type ImportTableInput =
    {
        /// <summary>
        /// Pattern <c>^[^\$]+$</c>.
        /// A fresh token when left out.
        /// </summary>
        ClientToken: string option
        /// <summary>Required.</summary>
        S3BucketSource: S3BucketSource
        /// <summary>Required.</summary>
        InputFormat: InputFormat
        InputFormatOptions: InputFormatOptions option
        InputCompressionType: InputCompressionType option
        /// <summary>Required.</summary>
        TableCreationParameters: TableCreationParameters
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ImportTableInput) : unit =
        let ms = s.Members
        match x.ClientToken with
        | Some v ->
            w.String(ms[0], v)
        | None -> w.Token(ms[0])
        let inner0 = w.BeginStructure(ms[1])
        S3BucketSource.Write(inner0, ms[1].Target, x.S3BucketSource)
        inner0.EndStructure(ms[1])
        w.String(ms[2], x.InputFormat.WireValue)
        match x.InputFormatOptions with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            InputFormatOptions.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.InputCompressionType with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        let inner0 = w.BeginStructure(ms[5])
        TableCreationParameters.Write(inner0, ms[5].Target, x.TableCreationParameters)
        inner0.EndStructure(ms[5])

    static member internal Read(r: ShapeReader, s: Schema) : ImportTableInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ValueNone
        let mutable f2 = InputFormat.Unknown ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ValueSome(S3BucketSource.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- InputFormat.ReadChoice(r, ms[2])
            | 3 ->
                f3 <- Some(InputFormatOptions.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                f4 <- Choices.some(InputCompressionType.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- ValueSome(TableCreationParameters.Read(r.Structure(ms[5]), ms[5].Target))
            | _ -> ()
            next <- r.Next s
        { ClientToken = f0
          S3BucketSource = (match f1 with ValueSome v -> v | ValueNone -> S3BucketSource.Read(EmptyReader.Instance, ms[1].Target))
          InputFormat = f2
          InputFormatOptions = f3
          InputCompressionType = f4
          TableCreationParameters = (match f5 with ValueSome v -> v | ValueNone -> TableCreationParameters.Read(EmptyReader.Instance, ms[5].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<ImportTableInput> =
        { Write = fun w s x -> ImportTableInput.Write(w, s, x)
          Read = fun r s -> ImportTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ImportTableInput, ImportTableOutput> =
        match Bound.cached 30 with
        | null -> Bound.define 30 "ImportTable" ImportTableInput.Shape ImportTableOutput.Shape
        | operation -> operation

    interface IRequest<ImportTableInput, ImportTableOutput> with
        member _.Operation = ImportTableInput.Operation

/// <summary>ImportTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTable" />
[<RequireQualifiedAccess>]
module ImportTable =
    /// A request with what is required; the functions below add to it.
    let create (s3BucketSource: S3BucketSource) (inputFormat: InputFormat) (tableCreationParameters: TableCreationParameters) : ImportTableInput =
        { ClientToken = None
          S3BucketSource = s3BucketSource
          InputFormat = inputFormat
          InputFormatOptions = None
          InputCompressionType = None
          TableCreationParameters = tableCreationParameters }

    /// <summary>Sets ClientToken. Pattern <c>^[^\$]+$</c>. A fresh token when left out.</summary>
    let clientToken (value: string) (input: ImportTableInput) : ImportTableInput =
        { input with ClientToken = Some value }

    /// <summary>Sets InputFormatOptions. </summary>
    let inputFormatOptions (value: InputFormatOptions) (input: ImportTableInput) : ImportTableInput =
        { input with InputFormatOptions = Some value }

    /// <summary>Sets InputCompressionType. </summary>
    let inputCompressionType (value: InputCompressionType) (input: ImportTableInput) : ImportTableInput =
        { input with InputCompressionType = Some value }

/// <summary>What ListBackups answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListBackups</summary>
[<NoComparison>]
type ListBackupsOutput =
    {
        BackupSummaries: BackupSummary list
        /// <summary>37 to 1024 characters.</summary>
        LastEvaluatedBackupArn: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBackupsOutput) : unit =
        let ms = s.Members
        if not x.BackupSummaries.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.BackupSummaries)
            let element0 = ms[0].Target.Element
            for item0 in x.BackupSummaries do
                let inner1 = inner0.BeginStructure(element0)
                BackupSummary.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.LastEvaluatedBackupArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBackupsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<BackupSummary>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<BackupSummary>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(BackupSummary.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { BackupSummaries = f0.Close()
          LastEvaluatedBackupArn = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBackupsOutput> =
        { Write = fun w s x -> ListBackupsOutput.Write(w, s, x)
          Read = fun r s -> ListBackupsOutput.Read(r, s) }

/// <summary>What ListBackups takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListBackups</summary>
[<NoComparison>]
type ListBackupsInput =
    {
        /// <summary>1 to 1024 characters.</summary>
        TableName: string option
        /// <summary>1 to 100.</summary>
        Limit: int option
        TimeRangeLowerBound: DateTimeOffset option
        TimeRangeUpperBound: DateTimeOffset option
        /// <summary>37 to 1024 characters.</summary>
        ExclusiveStartBackupArn: string option
        BackupType: BackupTypeFilter option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListBackupsInput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.TimeRangeLowerBound with
        | Some v ->
            w.Timestamp(ms[2], v)
        | None -> ()
        match x.TimeRangeUpperBound with
        | Some v ->
            w.Timestamp(ms[3], v)
        | None -> ()
        match x.ExclusiveStartBackupArn with
        | Some v ->
            w.String(ms[4], v)
        | None -> ()
        match x.BackupType with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListBackupsInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Timestamp(ms[2]))
            | 3 ->
                f3 <- Some(r.Timestamp(ms[3]))
            | 4 ->
                f4 <- Some(r.String(ms[4]))
            | 5 ->
                f5 <- Choices.some(BackupTypeFilter.ReadChoice(r, ms[5]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          Limit = f1
          TimeRangeLowerBound = f2
          TimeRangeUpperBound = f3
          ExclusiveStartBackupArn = f4
          BackupType = f5 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListBackupsInput> =
        { Write = fun w s x -> ListBackupsInput.Write(w, s, x)
          Read = fun r s -> ListBackupsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListBackupsInput, ListBackupsOutput> =
        match Bound.cached 31 with
        | null -> Bound.define 31 "ListBackups" ListBackupsInput.Shape ListBackupsOutput.Shape
        | operation -> operation

    interface IRequest<ListBackupsInput, ListBackupsOutput> with
        member _.Operation = ListBackupsInput.Operation

    interface IPaged<ListBackupsInput, ListBackupsOutput, BackupSummary> with
        member _.Items(output: ListBackupsOutput) = ((Some output |> Option.map _.BackupSummaries) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<BackupSummary>

        member input.Next(output: ListBackupsOutput) =
            let token0 = (Some output |> Option.bind _.LastEvaluatedBackupArn) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with ExclusiveStartBackupArn = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListBackups"

/// <summary>ListBackups: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListBackups" />
[<RequireQualifiedAccess>]
module ListBackups =
    /// A request with what is required; the functions below add to it.
    let create () : ListBackupsInput =
        { TableName = None
          Limit = None
          TimeRangeLowerBound = None
          TimeRangeUpperBound = None
          ExclusiveStartBackupArn = None
          BackupType = None }

    /// <summary>Sets TableName. 1 to 1024 characters.</summary>
    let tableName (value: string) (input: ListBackupsInput) : ListBackupsInput =
        { input with TableName = Some value }

    /// <summary>Sets Limit. 1 to 100.</summary>
    let limit (value: int) (input: ListBackupsInput) : ListBackupsInput =
        { input with Limit = Some value }

    /// <summary>Sets TimeRangeLowerBound. </summary>
    let timeRangeLowerBound (value: DateTimeOffset) (input: ListBackupsInput) : ListBackupsInput =
        { input with TimeRangeLowerBound = Some value }

    /// <summary>Sets TimeRangeUpperBound. </summary>
    let timeRangeUpperBound (value: DateTimeOffset) (input: ListBackupsInput) : ListBackupsInput =
        { input with TimeRangeUpperBound = Some value }

    /// <summary>Sets ExclusiveStartBackupArn. 37 to 1024 characters.</summary>
    let exclusiveStartBackupArn (value: string) (input: ListBackupsInput) : ListBackupsInput =
        { input with ExclusiveStartBackupArn = Some value }

    /// <summary>Sets BackupType. </summary>
    let backupType (value: BackupTypeFilter) (input: ListBackupsInput) : ListBackupsInput =
        { input with BackupType = Some value }

/// <summary>What ListContributorInsights answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListContributorInsights</summary>
[<NoComparison>]
type ListContributorInsightsOutput =
    {
        ContributorInsightsSummaries: ContributorInsightsSummary list
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListContributorInsightsOutput) : unit =
        let ms = s.Members
        if not x.ContributorInsightsSummaries.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ContributorInsightsSummaries)
            let element0 = ms[0].Target.Element
            for item0 in x.ContributorInsightsSummaries do
                let inner1 = inner0.BeginStructure(element0)
                ContributorInsightsSummary.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListContributorInsightsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ContributorInsightsSummary>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ContributorInsightsSummary>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ContributorInsightsSummary.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { ContributorInsightsSummaries = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListContributorInsightsOutput> =
        { Write = fun w s x -> ListContributorInsightsOutput.Write(w, s, x)
          Read = fun r s -> ListContributorInsightsOutput.Read(r, s) }

/// <summary>What ListContributorInsights takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListContributorInsights</summary>
[<NoComparison>]
type ListContributorInsightsInput =
    {
        /// <summary>1 to 1024 characters.</summary>
        TableName: string option
        NextToken: string option
        /// <summary>at most 100.</summary>
        MaxResults: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListContributorInsightsInput) : unit =
        let ms = s.Members
        match x.TableName with
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

    static member internal Read(r: ShapeReader, s: Schema) : ListContributorInsightsInput =
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
        { TableName = f0
          NextToken = f1
          MaxResults = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListContributorInsightsInput> =
        { Write = fun w s x -> ListContributorInsightsInput.Write(w, s, x)
          Read = fun r s -> ListContributorInsightsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListContributorInsightsInput, ListContributorInsightsOutput> =
        match Bound.cached 32 with
        | null -> Bound.define 32 "ListContributorInsights" ListContributorInsightsInput.Shape ListContributorInsightsOutput.Shape
        | operation -> operation

    interface IRequest<ListContributorInsightsInput, ListContributorInsightsOutput> with
        member _.Operation = ListContributorInsightsInput.Operation

/// <summary>ListContributorInsights: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListContributorInsights" />
[<RequireQualifiedAccess>]
module ListContributorInsights =
    /// A request with what is required; the functions below add to it.
    let create () : ListContributorInsightsInput =
        { TableName = None
          NextToken = None
          MaxResults = None }

    /// <summary>Sets TableName. 1 to 1024 characters.</summary>
    let tableName (value: string) (input: ListContributorInsightsInput) : ListContributorInsightsInput =
        { input with TableName = Some value }

    /// <summary>Sets NextToken. </summary>
    let nextToken (value: string) (input: ListContributorInsightsInput) : ListContributorInsightsInput =
        { input with NextToken = Some value }

    /// <summary>Sets MaxResults. at most 100.</summary>
    let maxResults (value: int) (input: ListContributorInsightsInput) : ListContributorInsightsInput =
        { input with MaxResults = Some value }

/// <summary>What ListExports answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListExports</summary>
[<NoComparison>]
type ListExportsOutput =
    {
        ExportSummaries: ExportSummary list
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListExportsOutput) : unit =
        let ms = s.Members
        if not x.ExportSummaries.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ExportSummaries)
            let element0 = ms[0].Target.Element
            for item0 in x.ExportSummaries do
                let inner1 = inner0.BeginStructure(element0)
                ExportSummary.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListExportsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ExportSummary>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ExportSummary>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ExportSummary.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { ExportSummaries = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListExportsOutput> =
        { Write = fun w s x -> ListExportsOutput.Write(w, s, x)
          Read = fun r s -> ListExportsOutput.Read(r, s) }

/// <summary>What ListExports takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListExports</summary>
[<NoComparison>]
type ListExportsInput =
    {
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        /// <summary>1 to 25.</summary>
        MaxResults: int option
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListExportsInput) : unit =
        let ms = s.Members
        match x.TableArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.MaxResults with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.NextToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListExportsInput =
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { TableArn = f0
          MaxResults = f1
          NextToken = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListExportsInput> =
        { Write = fun w s x -> ListExportsInput.Write(w, s, x)
          Read = fun r s -> ListExportsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListExportsInput, ListExportsOutput> =
        match Bound.cached 33 with
        | null -> Bound.define 33 "ListExports" ListExportsInput.Shape ListExportsOutput.Shape
        | operation -> operation

    interface IRequest<ListExportsInput, ListExportsOutput> with
        member _.Operation = ListExportsInput.Operation

/// <summary>ListExports: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListExports" />
[<RequireQualifiedAccess>]
module ListExports =
    /// A request with what is required; the functions below add to it.
    let create () : ListExportsInput =
        { TableArn = None
          MaxResults = None
          NextToken = None }

    /// <summary>Sets TableArn. 1 to 1024 characters.</summary>
    let tableArn (value: string) (input: ListExportsInput) : ListExportsInput =
        { input with TableArn = Some value }

    /// <summary>Sets MaxResults. 1 to 25.</summary>
    let maxResults (value: int) (input: ListExportsInput) : ListExportsInput =
        { input with MaxResults = Some value }

    /// <summary>Sets NextToken. </summary>
    let nextToken (value: string) (input: ListExportsInput) : ListExportsInput =
        { input with NextToken = Some value }

/// <summary>What ListGlobalTables answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListGlobalTables</summary>
[<NoComparison>]
type ListGlobalTablesOutput =
    {
        GlobalTables: GlobalTable list
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        LastEvaluatedGlobalTableName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListGlobalTablesOutput) : unit =
        let ms = s.Members
        if not x.GlobalTables.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.GlobalTables)
            let element0 = ms[0].Target.Element
            for item0 in x.GlobalTables do
                let inner1 = inner0.BeginStructure(element0)
                GlobalTable.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.LastEvaluatedGlobalTableName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListGlobalTablesOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<GlobalTable>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<GlobalTable>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(GlobalTable.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { GlobalTables = f0.Close()
          LastEvaluatedGlobalTableName = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListGlobalTablesOutput> =
        { Write = fun w s x -> ListGlobalTablesOutput.Write(w, s, x)
          Read = fun r s -> ListGlobalTablesOutput.Read(r, s) }

/// <summary>What ListGlobalTables takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListGlobalTables</summary>
[<NoComparison>]
type ListGlobalTablesInput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        ExclusiveStartGlobalTableName: string option
        /// <summary>at least 1.</summary>
        Limit: int option
        RegionName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListGlobalTablesInput) : unit =
        let ms = s.Members
        match x.ExclusiveStartGlobalTableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.RegionName with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListGlobalTablesInput =
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { ExclusiveStartGlobalTableName = f0
          Limit = f1
          RegionName = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListGlobalTablesInput> =
        { Write = fun w s x -> ListGlobalTablesInput.Write(w, s, x)
          Read = fun r s -> ListGlobalTablesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListGlobalTablesInput, ListGlobalTablesOutput> =
        match Bound.cached 34 with
        | null -> Bound.define 34 "ListGlobalTables" ListGlobalTablesInput.Shape ListGlobalTablesOutput.Shape
        | operation -> operation

    interface IRequest<ListGlobalTablesInput, ListGlobalTablesOutput> with
        member _.Operation = ListGlobalTablesInput.Operation

/// <summary>ListGlobalTables: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListGlobalTables" />
[<RequireQualifiedAccess>]
module ListGlobalTables =
    /// A request with what is required; the functions below add to it.
    let create () : ListGlobalTablesInput =
        { ExclusiveStartGlobalTableName = None
          Limit = None
          RegionName = None }

    /// <summary>Sets ExclusiveStartGlobalTableName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let exclusiveStartGlobalTableName (value: string) (input: ListGlobalTablesInput) : ListGlobalTablesInput =
        { input with ExclusiveStartGlobalTableName = Some value }

    /// <summary>Sets Limit. at least 1.</summary>
    let limit (value: int) (input: ListGlobalTablesInput) : ListGlobalTablesInput =
        { input with Limit = Some value }

    /// <summary>Sets RegionName. </summary>
    let regionName (value: string) (input: ListGlobalTablesInput) : ListGlobalTablesInput =
        { input with RegionName = Some value }

/// <summary>What ListImports answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListImports</summary>
[<NoComparison>]
type ListImportsOutput =
    {
        ImportSummaryList: ImportSummary list
        /// <summary>
        /// 112 to 1024 characters.
        /// Pattern <c>([0-9a-f]{16})+</c>.
        /// </summary>
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListImportsOutput) : unit =
        let ms = s.Members
        if not x.ImportSummaryList.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ImportSummaryList)
            let element0 = ms[0].Target.Element
            for item0 in x.ImportSummaryList do
                let inner1 = inner0.BeginStructure(element0)
                ImportSummary.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListImportsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ImportSummary>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ImportSummary>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ImportSummary.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { ImportSummaryList = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListImportsOutput> =
        { Write = fun w s x -> ListImportsOutput.Write(w, s, x)
          Read = fun r s -> ListImportsOutput.Read(r, s) }

/// <summary>What ListImports takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListImports</summary>
[<NoComparison>]
type ListImportsInput =
    {
        /// <summary>1 to 1024 characters.</summary>
        TableArn: string option
        /// <summary>1 to 25.</summary>
        PageSize: int option
        /// <summary>
        /// 112 to 1024 characters.
        /// Pattern <c>([0-9a-f]{16})+</c>.
        /// </summary>
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListImportsInput) : unit =
        let ms = s.Members
        match x.TableArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.PageSize with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.NextToken with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListImportsInput =
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.String(ms[2]))
            | _ -> ()
            next <- r.Next s
        { TableArn = f0
          PageSize = f1
          NextToken = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListImportsInput> =
        { Write = fun w s x -> ListImportsInput.Write(w, s, x)
          Read = fun r s -> ListImportsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListImportsInput, ListImportsOutput> =
        match Bound.cached 35 with
        | null -> Bound.define 35 "ListImports" ListImportsInput.Shape ListImportsOutput.Shape
        | operation -> operation

    interface IRequest<ListImportsInput, ListImportsOutput> with
        member _.Operation = ListImportsInput.Operation

/// <summary>ListImports: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListImports" />
[<RequireQualifiedAccess>]
module ListImports =
    /// A request with what is required; the functions below add to it.
    let create () : ListImportsInput =
        { TableArn = None
          PageSize = None
          NextToken = None }

    /// <summary>Sets TableArn. 1 to 1024 characters.</summary>
    let tableArn (value: string) (input: ListImportsInput) : ListImportsInput =
        { input with TableArn = Some value }

    /// <summary>Sets PageSize. 1 to 25.</summary>
    let pageSize (value: int) (input: ListImportsInput) : ListImportsInput =
        { input with PageSize = Some value }

    /// <summary>Sets NextToken. 112 to 1024 characters. Pattern <c>([0-9a-f]{16})+</c>.</summary>
    let nextToken (value: string) (input: ListImportsInput) : ListImportsInput =
        { input with NextToken = Some value }

/// <summary>What ListTables answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTables</summary>
[<NoComparison>]
type ListTablesOutput =
    {
        TableNames: string list
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        LastEvaluatedTableName: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListTablesOutput) : unit =
        let ms = s.Members
        if not x.TableNames.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.TableNames)
            let element0 = ms[0].Target.Element
            for item0 in x.TableNames do
                inner0.String(element0, item0)
            inner0.EndList(ms[0])
        match x.LastEvaluatedTableName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListTablesOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<string>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<string>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(inner0.String(element0))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { TableNames = f0.Close()
          LastEvaluatedTableName = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListTablesOutput> =
        { Write = fun w s x -> ListTablesOutput.Write(w, s, x)
          Read = fun r s -> ListTablesOutput.Read(r, s) }

/// <summary>What ListTables takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTables</summary>
[<NoComparison>]
type ListTablesInput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        ExclusiveStartTableName: string option
        /// <summary>1 to 100.</summary>
        Limit: int option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListTablesInput) : unit =
        let ms = s.Members
        match x.ExclusiveStartTableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListTablesInput =
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
        { ExclusiveStartTableName = f0
          Limit = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListTablesInput> =
        { Write = fun w s x -> ListTablesInput.Write(w, s, x)
          Read = fun r s -> ListTablesInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListTablesInput, ListTablesOutput> =
        match Bound.cached 36 with
        | null -> Bound.define 36 "ListTables" ListTablesInput.Shape ListTablesOutput.Shape
        | operation -> operation

    interface IRequest<ListTablesInput, ListTablesOutput> with
        member _.Operation = ListTablesInput.Operation

    interface IPaged<ListTablesInput, ListTablesOutput, string> with
        member _.Items(output: ListTablesOutput) = ((Some output |> Option.map _.TableNames) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<string>

        member input.Next(output: ListTablesOutput) =
            let token0 = (Some output |> Option.bind _.LastEvaluatedTableName) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with ExclusiveStartTableName = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListTables"

/// <summary>ListTables: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTables" />
[<RequireQualifiedAccess>]
module ListTables =
    /// A request with what is required; the functions below add to it.
    let create () : ListTablesInput =
        { ExclusiveStartTableName = None
          Limit = None }

    /// <summary>Sets ExclusiveStartTableName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let exclusiveStartTableName (value: string) (input: ListTablesInput) : ListTablesInput =
        { input with ExclusiveStartTableName = Some value }

    /// <summary>Sets Limit. 1 to 100.</summary>
    let limit (value: int) (input: ListTablesInput) : ListTablesInput =
        { input with Limit = Some value }

/// <summary>What ListTagsOfResource answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTagsOfResource</summary>
[<NoComparison>]
type ListTagsOfResourceOutput =
    {
        Tags: DynamoDBTag list
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListTagsOfResourceOutput) : unit =
        let ms = s.Members
        if not x.Tags.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Tags)
            let element0 = ms[0].Target.Element
            for item0 in x.Tags do
                let inner1 = inner0.BeginStructure(element0)
                DynamoDBTag.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListTagsOfResourceOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<DynamoDBTag>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<DynamoDBTag>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(DynamoDBTag.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | _ -> ()
            next <- r.Next s
        { Tags = f0.Close()
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListTagsOfResourceOutput> =
        { Write = fun w s x -> ListTagsOfResourceOutput.Write(w, s, x)
          Read = fun r s -> ListTagsOfResourceOutput.Read(r, s) }

/// <summary>What ListTagsOfResource takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTagsOfResource</summary>
[<NoComparison>]
type ListTagsOfResourceInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
        NextToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ListTagsOfResourceInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)
        match x.NextToken with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ListTagsOfResourceInput =
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
        { ResourceArn = f0
          NextToken = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<ListTagsOfResourceInput> =
        { Write = fun w s x -> ListTagsOfResourceInput.Write(w, s, x)
          Read = fun r s -> ListTagsOfResourceInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ListTagsOfResourceInput, ListTagsOfResourceOutput> =
        match Bound.cached 37 with
        | null -> Bound.define 37 "ListTagsOfResource" ListTagsOfResourceInput.Shape ListTagsOfResourceOutput.Shape
        | operation -> operation

    interface IRequest<ListTagsOfResourceInput, ListTagsOfResourceOutput> with
        member _.Operation = ListTagsOfResourceInput.Operation

    interface IPaged<ListTagsOfResourceInput, ListTagsOfResourceOutput, DynamoDBTag> with
        member _.Items(output: ListTagsOfResourceOutput) = ((Some output |> Option.map _.Tags) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<DynamoDBTag>

        member input.Next(output: ListTagsOfResourceOutput) =
            let token0 = (Some output |> Option.bind _.NextToken) |> Option.filter (fun token -> token <> "")
            if (token0.IsSome) then Some { input with NextToken = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "ListTagsOfResource"

/// <summary>ListTagsOfResource: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTagsOfResource" />
[<RequireQualifiedAccess>]
module ListTagsOfResource =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) : ListTagsOfResourceInput =
        { ResourceArn = resourceArn
          NextToken = None }

    /// <summary>Sets NextToken. </summary>
    let nextToken (value: string) (input: ListTagsOfResourceInput) : ListTagsOfResourceInput =
        { input with NextToken = Some value }

/// <summary>What PutItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem</summary>
[<NoComparison>]
type PutItemOutput =
    {
        Attributes: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
        ItemCollectionMetrics: ItemCollectionMetrics option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutItemOutput) : unit =
        let ms = s.Members
        match x.Attributes with
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
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ConsumedCapacity.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ItemCollectionMetrics with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ItemCollectionMetrics.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutItemOutput =
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
                f1 <- Some(ConsumedCapacity.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(ItemCollectionMetrics.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Attributes = (if has0 then Some(f0.Close()) else None)
          ConsumedCapacity = f1
          ItemCollectionMetrics = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutItemOutput> =
        { Write = fun w s x -> PutItemOutput.Write(w, s, x)
          Read = fun r s -> PutItemOutput.Read(r, s) }

/// <summary>What PutItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem</summary>
[<NoComparison>]
type PutItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        Item: Dict<string, AttributeValue>
        Expected: Dict<string, ExpectedAttributeValue> option
        ReturnValues: ReturnValue option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics option
        ConditionalOperator: ConditionalOperator option
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutItemInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginMap(ms[1], x.Item.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Item.Count - 1 do
            let entry0 = x.Item.EntryAt position0
            inner0.Key(ms[1], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[1])
        match x.Expected with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                ExpectedAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[2])
        | None -> ()
        match x.ReturnValues with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ReturnItemCollectionMetrics with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ConditionalOperator with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[8], v.Count)
            let value0 = ms[8].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[8], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[8])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[9], v.Count)
            let value0 = ms[9].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[9], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[9])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutItemInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<string, AttributeValue>()
        let mutable f2 = DictBuilder<string, ExpectedAttributeValue>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = DictBuilder<string, string>()
        let mutable has8 = false
        let mutable f9 = DictBuilder<string, AttributeValue>()
        let mutable has9 = false
        let mutable f10 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 2 ->
                has2 <- true
                f2 <- DictBuilder<string, ExpectedAttributeValue>()
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, ExpectedAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 3 ->
                f3 <- Choices.some(ReturnValue.ReadChoice(r, ms[3]))
            | 4 ->
                f4 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Choices.some(ReturnItemCollectionMetrics.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Choices.some(ConditionalOperator.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                has8 <- true
                f8 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[8])
                let value0 = ms[8].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[8]) with
                    | null -> more0 <- false
                    | key0 ->
                        f8.Add(key0, inner0.String(value0))
            | 9 ->
                has9 <- true
                f9 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[9])
                let value0 = ms[9].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[9]) with
                    | null -> more0 <- false
                    | key0 ->
                        f9.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 10 ->
                f10 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[10]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          Item = f1.Close()
          Expected = (if has2 then Some(f2.Close()) else None)
          ReturnValues = f3
          ReturnConsumedCapacity = f4
          ReturnItemCollectionMetrics = f5
          ConditionalOperator = f6
          ConditionExpression = f7
          ExpressionAttributeNames = (if has8 then Some(f8.Close()) else None)
          ExpressionAttributeValues = (if has9 then Some(f9.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f10 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutItemInput> =
        { Write = fun w s x -> PutItemInput.Write(w, s, x)
          Read = fun r s -> PutItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutItemInput, PutItemOutput> =
        match Bound.cached 38 with
        | null -> Bound.define 38 "PutItem" PutItemInput.Shape PutItemOutput.Shape
        | operation -> operation

    interface IRequest<PutItemInput, PutItemOutput> with
        member _.Operation = PutItemInput.Operation

/// <summary>PutItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem" />
[<RequireQualifiedAccess>]
module PutItem =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (item: Dict<string, AttributeValue>) : PutItemInput =
        { TableName = tableName
          Item = item
          Expected = None
          ReturnValues = None
          ReturnConsumedCapacity = None
          ReturnItemCollectionMetrics = None
          ConditionalOperator = None
          ConditionExpression = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None
          ReturnValuesOnConditionCheckFailure = None }

    /// <summary>Sets Expected. </summary>
    let expected (value: Dict<string, ExpectedAttributeValue>) (input: PutItemInput) : PutItemInput =
        { input with Expected = Some value }

    /// <summary>Sets ReturnValues. </summary>
    let returnValues (value: ReturnValue) (input: PutItemInput) : PutItemInput =
        { input with ReturnValues = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: PutItemInput) : PutItemInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ReturnItemCollectionMetrics. </summary>
    let returnItemCollectionMetrics (value: ReturnItemCollectionMetrics) (input: PutItemInput) : PutItemInput =
        { input with ReturnItemCollectionMetrics = Some value }

    /// <summary>Sets ConditionalOperator. </summary>
    let conditionalOperator (value: ConditionalOperator) (input: PutItemInput) : PutItemInput =
        { input with ConditionalOperator = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let conditionExpression (value: string) (input: PutItemInput) : PutItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let condition (value: string) (input: PutItemInput) : PutItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: PutItemInput) : PutItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: PutItemInput) : PutItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: PutItemInput) : PutItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: PutItemInput) : PutItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ReturnValuesOnConditionCheckFailure. </summary>
    let returnValuesOnConditionCheckFailure (value: ReturnValuesOnConditionCheckFailure) (input: PutItemInput) : PutItemInput =
        { input with ReturnValuesOnConditionCheckFailure = Some value }

/// <summary>What PutResourcePolicy answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutResourcePolicy</summary>
[<NoComparison>]
type PutResourcePolicyOutput =
    {
        /// <summary>1 to 255 characters.</summary>
        RevisionId: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutResourcePolicyOutput) : unit =
        let ms = s.Members
        match x.RevisionId with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutResourcePolicyOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | _ -> ()
            next <- r.Next s
        { RevisionId = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutResourcePolicyOutput> =
        { Write = fun w s x -> PutResourcePolicyOutput.Write(w, s, x)
          Read = fun r s -> PutResourcePolicyOutput.Read(r, s) }

/// <summary>What PutResourcePolicy takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutResourcePolicy</summary>
[<NoComparison>]
type PutResourcePolicyInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
        /// <summary>Required.</summary>
        Policy: string
        /// <summary>1 to 255 characters.</summary>
        ExpectedRevisionId: string option
        ConfirmRemoveSelfResourceAccess: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: PutResourcePolicyInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)
        w.String(ms[1], x.Policy)
        match x.ExpectedRevisionId with
        | Some v ->
            w.String(ms[2], v)
        | None -> ()
        match x.ConfirmRemoveSelfResourceAccess with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : PutResourcePolicyInput =
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
                f3 <- Some(r.Boolean(ms[3]))
            | _ -> ()
            next <- r.Next s
        { ResourceArn = f0
          Policy = f1
          ExpectedRevisionId = f2
          ConfirmRemoveSelfResourceAccess = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<PutResourcePolicyInput> =
        { Write = fun w s x -> PutResourcePolicyInput.Write(w, s, x)
          Read = fun r s -> PutResourcePolicyInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<PutResourcePolicyInput, PutResourcePolicyOutput> =
        match Bound.cached 39 with
        | null -> Bound.define 39 "PutResourcePolicy" PutResourcePolicyInput.Shape PutResourcePolicyOutput.Shape
        | operation -> operation

    interface IRequest<PutResourcePolicyInput, PutResourcePolicyOutput> with
        member _.Operation = PutResourcePolicyInput.Operation

/// <summary>PutResourcePolicy: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutResourcePolicy" />
[<RequireQualifiedAccess>]
module PutResourcePolicy =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) (policy: string) : PutResourcePolicyInput =
        { ResourceArn = resourceArn
          Policy = policy
          ExpectedRevisionId = None
          ConfirmRemoveSelfResourceAccess = None }

    /// <summary>Sets ExpectedRevisionId. 1 to 255 characters.</summary>
    let expectedRevisionId (value: string) (input: PutResourcePolicyInput) : PutResourcePolicyInput =
        { input with ExpectedRevisionId = Some value }

    /// <summary>Sets ConfirmRemoveSelfResourceAccess. </summary>
    let confirmRemoveSelfResourceAccess (value: bool) (input: PutResourcePolicyInput) : PutResourcePolicyInput =
        { input with ConfirmRemoveSelfResourceAccess = Some value }

/// <summary>What Query answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query</summary>
[<NoComparison>]
type QueryOutput =
    {
        Items: Dict<string, AttributeValue> list
        Count: int option
        ScannedCount: int option
        LastEvaluatedKey: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueryOutput) : unit =
        let ms = s.Members
        if not x.Items.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Items)
            let element0 = ms[0].Target.Element
            for item0 in x.Items do
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
        match x.Count with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.ScannedCount with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        match x.LastEvaluatedKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            ConsumedCapacity.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueryOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Dict<string, AttributeValue>>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, AttributeValue>()
        let mutable has3 = false
        let mutable f4 = None
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 4 ->
                f4 <- Some(ConsumedCapacity.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { Items = f0.Close()
          Count = f1
          ScannedCount = f2
          LastEvaluatedKey = (if has3 then Some(f3.Close()) else None)
          ConsumedCapacity = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<QueryOutput> =
        { Write = fun w s x -> QueryOutput.Write(w, s, x)
          Read = fun r s -> QueryOutput.Read(r, s) }

/// <summary>What Query takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query</summary>
[<NoComparison>]
type QueryInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        Select: Select option
        /// <summary>at least 1 elements.</summary>
        AttributesToGet: string list option
        /// <summary>at least 1.</summary>
        Limit: int option
        ConsistentRead: bool option
        KeyConditions: Dict<string, Condition> option
        QueryFilter: Dict<string, Condition> option
        ConditionalOperator: ConditionalOperator option
        ScanIndexForward: bool option
        ExclusiveStartKey: Dict<string, AttributeValue> option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ProjectionExpression: string option
        FilterExpression: string option
        KeyConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: QueryInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.Select with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.AttributesToGet with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[3])
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[4], v)
        | None -> ()
        match x.ConsistentRead with
        | Some v ->
            w.Boolean(ms[5], v)
        | None -> ()
        match x.KeyConditions with
        | Some v ->
            let inner0 = w.BeginMap(ms[6], v.Count)
            let value0 = ms[6].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[6], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                Condition.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[6])
        | None -> ()
        match x.QueryFilter with
        | Some v ->
            let inner0 = w.BeginMap(ms[7], v.Count)
            let value0 = ms[7].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[7], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                Condition.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[7])
        | None -> ()
        match x.ConditionalOperator with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.ScanIndexForward with
        | Some v ->
            w.Boolean(ms[9], v)
        | None -> ()
        match x.ExclusiveStartKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[10], v.Count)
            let value0 = ms[10].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[10], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[10])
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[11], v.WireValue)
        | None -> ()
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.FilterExpression with
        | Some v ->
            w.String(ms[13], v)
        | None -> ()
        match x.KeyConditionExpression with
        | Some v ->
            w.String(ms[14], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[15], v.Count)
            let value0 = ms[15].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[15], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[15])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[16], v.Count)
            let value0 = ms[16].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[16], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[16])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : QueryInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = ListCollector<string>()
        let mutable has3 = false
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = DictBuilder<string, Condition>()
        let mutable has6 = false
        let mutable f7 = DictBuilder<string, Condition>()
        let mutable has7 = false
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = DictBuilder<string, AttributeValue>()
        let mutable has10 = false
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = DictBuilder<string, string>()
        let mutable has15 = false
        let mutable f16 = DictBuilder<string, AttributeValue>()
        let mutable has16 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- Choices.some(Select.ReadChoice(r, ms[2]))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<string>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(inner0.String(element0))
            | 4 ->
                f4 <- Some(r.Integer(ms[4]))
            | 5 ->
                f5 <- Some(r.Boolean(ms[5]))
            | 6 ->
                has6 <- true
                f6 <- DictBuilder<string, Condition>()
                let inner0 = r.Map(ms[6])
                let value0 = ms[6].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[6]) with
                    | null -> more0 <- false
                    | key0 ->
                        f6.Add(key0, Condition.Read(inner0.Structure(value0), value0.Target))
            | 7 ->
                has7 <- true
                f7 <- DictBuilder<string, Condition>()
                let inner0 = r.Map(ms[7])
                let value0 = ms[7].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[7]) with
                    | null -> more0 <- false
                    | key0 ->
                        f7.Add(key0, Condition.Read(inner0.Structure(value0), value0.Target))
            | 8 ->
                f8 <- Choices.some(ConditionalOperator.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.Boolean(ms[9]))
            | 10 ->
                has10 <- true
                f10 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[10])
                let value0 = ms[10].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[10]) with
                    | null -> more0 <- false
                    | key0 ->
                        f10.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 11 ->
                f11 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
            | 13 ->
                f13 <- Some(r.String(ms[13]))
            | 14 ->
                f14 <- Some(r.String(ms[14]))
            | 15 ->
                has15 <- true
                f15 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[15])
                let value0 = ms[15].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[15]) with
                    | null -> more0 <- false
                    | key0 ->
                        f15.Add(key0, inner0.String(value0))
            | 16 ->
                has16 <- true
                f16 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[16])
                let value0 = ms[16].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[16]) with
                    | null -> more0 <- false
                    | key0 ->
                        f16.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          Select = f2
          AttributesToGet = (if has3 then Some(f3.Close()) else None)
          Limit = f4
          ConsistentRead = f5
          KeyConditions = (if has6 then Some(f6.Close()) else None)
          QueryFilter = (if has7 then Some(f7.Close()) else None)
          ConditionalOperator = f8
          ScanIndexForward = f9
          ExclusiveStartKey = (if has10 then Some(f10.Close()) else None)
          ReturnConsumedCapacity = f11
          ProjectionExpression = f12
          FilterExpression = f13
          KeyConditionExpression = f14
          ExpressionAttributeNames = (if has15 then Some(f15.Close()) else None)
          ExpressionAttributeValues = (if has16 then Some(f16.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<QueryInput> =
        { Write = fun w s x -> QueryInput.Write(w, s, x)
          Read = fun r s -> QueryInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<QueryInput, QueryOutput> =
        match Bound.cached 40 with
        | null -> Bound.define 40 "Query" QueryInput.Shape QueryOutput.Shape
        | operation -> operation

    interface IRequest<QueryInput, QueryOutput> with
        member _.Operation = QueryInput.Operation

    interface IPaged<QueryInput, QueryOutput, Dict<string, AttributeValue>> with
        member _.Items(output: QueryOutput) = ((Some output |> Option.map _.Items) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<Dict<string, AttributeValue>>

        member input.Next(output: QueryOutput) =
            let token0 = (Some output |> Option.bind _.LastEvaluatedKey) |> Option.filter (fun token -> not token.IsEmpty)
            if (token0.IsSome) then Some { input with ExclusiveStartKey = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "Query"

/// <summary>Query: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query" />
[<RequireQualifiedAccess>]
module Query =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : QueryInput =
        { TableName = tableName
          IndexName = None
          Select = None
          AttributesToGet = None
          Limit = None
          ConsistentRead = None
          KeyConditions = None
          QueryFilter = None
          ConditionalOperator = None
          ScanIndexForward = None
          ExclusiveStartKey = None
          ReturnConsumedCapacity = None
          ProjectionExpression = None
          FilterExpression = None
          KeyConditionExpression = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None }

    /// <summary>Sets IndexName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let indexName (value: string) (input: QueryInput) : QueryInput =
        { input with IndexName = Some value }

    /// <summary>Sets Select. </summary>
    let select (value: Select) (input: QueryInput) : QueryInput =
        { input with Select = Some value }

    /// <summary>Sets AttributesToGet. at least 1 elements.</summary>
    let attributesToGet (value: string list) (input: QueryInput) : QueryInput =
        { input with AttributesToGet = Some value }

    /// <summary>Sets Limit. at least 1.</summary>
    let limit (value: int) (input: QueryInput) : QueryInput =
        { input with Limit = Some value }

    /// <summary>Sets ConsistentRead. </summary>
    let consistentRead (value: bool) (input: QueryInput) : QueryInput =
        { input with ConsistentRead = Some value }

    /// <summary>Sets KeyConditions. </summary>
    let keyConditions (value: Dict<string, Condition>) (input: QueryInput) : QueryInput =
        { input with KeyConditions = Some value }

    /// <summary>Sets QueryFilter. </summary>
    let queryFilter (value: Dict<string, Condition>) (input: QueryInput) : QueryInput =
        { input with QueryFilter = Some value }

    /// <summary>Sets ConditionalOperator. </summary>
    let conditionalOperator (value: ConditionalOperator) (input: QueryInput) : QueryInput =
        { input with ConditionalOperator = Some value }

    /// <summary>Sets ScanIndexForward. </summary>
    let scanIndexForward (value: bool) (input: QueryInput) : QueryInput =
        { input with ScanIndexForward = Some value }

    /// <summary>Sets ExclusiveStartKey. </summary>
    let exclusiveStartKey (value: Dict<string, AttributeValue>) (input: QueryInput) : QueryInput =
        { input with ExclusiveStartKey = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: QueryInput) : QueryInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projectionExpression (value: string) (input: QueryInput) : QueryInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projection (value: string) (input: QueryInput) : QueryInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets FilterExpression. </summary>
    let filterExpression (value: string) (input: QueryInput) : QueryInput =
        { input with FilterExpression = Some value }

    /// <summary>Sets FilterExpression. </summary>
    let filter (value: string) (input: QueryInput) : QueryInput =
        { input with FilterExpression = Some value }

    /// <summary>Sets KeyConditionExpression. </summary>
    let keyConditionExpression (value: string) (input: QueryInput) : QueryInput =
        { input with KeyConditionExpression = Some value }

    /// <summary>Sets KeyConditionExpression. </summary>
    let keyCondition (value: string) (input: QueryInput) : QueryInput =
        { input with KeyConditionExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: QueryInput) : QueryInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: QueryInput) : QueryInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: QueryInput) : QueryInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: QueryInput) : QueryInput =
        { input with ExpressionAttributeValues = Some value }

/// <summary>What RestoreTableFromBackup answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableFromBackup</summary>
[<NoComparison>]
type RestoreTableFromBackupOutput =
    {
        TableDescription: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreTableFromBackupOutput) : unit =
        let ms = s.Members
        match x.TableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreTableFromBackupOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreTableFromBackupOutput> =
        { Write = fun w s x -> RestoreTableFromBackupOutput.Write(w, s, x)
          Read = fun r s -> RestoreTableFromBackupOutput.Read(r, s) }

/// <summary>What RestoreTableFromBackup takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableFromBackup</summary>
[<NoComparison>]
type RestoreTableFromBackupInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TargetTableName: string
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        BackupArn: string
        BillingModeOverride: BillingMode option
        GlobalSecondaryIndexOverride: GlobalSecondaryIndex list option
        LocalSecondaryIndexOverride: LocalSecondaryIndex list option
        ProvisionedThroughputOverride: ProvisionedThroughput option
        OnDemandThroughputOverride: OnDemandThroughput option
        SSESpecificationOverride: SSESpecification option
        VectorIndexOverride: VectorIndex list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreTableFromBackupInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TargetTableName)
        w.String(ms[1], x.BackupArn)
        match x.BillingModeOverride with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.GlobalSecondaryIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()
        match x.LocalSecondaryIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                LocalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            ProvisionedThroughput.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            OnDemandThroughput.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.SSESpecificationOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[7])
            SSESpecification.Write(inner0, ms[7].Target, v)
            inner0.EndStructure(ms[7])
        | None -> ()
        match x.VectorIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[8], List.length v)
            let element0 = ms[8].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[8])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreTableFromBackupInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ListCollector<GlobalSecondaryIndex>()
        let mutable has3 = false
        let mutable f4 = ListCollector<LocalSecondaryIndex>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = ListCollector<VectorIndex>()
        let mutable has8 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Choices.some(BillingMode.ReadChoice(r, ms[2]))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<GlobalSecondaryIndex>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(GlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<LocalSecondaryIndex>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(LocalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Some(ProvisionedThroughput.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(OnDemandThroughput.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                f7 <- Some(SSESpecification.Read(r.Structure(ms[7]), ms[7].Target))
            | 8 ->
                has8 <- true
                f8 <- ListCollector<VectorIndex>()
                let inner0 = r.List(ms[8])
                let element0 = ms[8].Target.Element
                while inner0.NextElement(ms[8]) do
                    f8.Add(VectorIndex.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { TargetTableName = f0
          BackupArn = f1
          BillingModeOverride = f2
          GlobalSecondaryIndexOverride = (if has3 then Some(f3.Close()) else None)
          LocalSecondaryIndexOverride = (if has4 then Some(f4.Close()) else None)
          ProvisionedThroughputOverride = f5
          OnDemandThroughputOverride = f6
          SSESpecificationOverride = f7
          VectorIndexOverride = (if has8 then Some(f8.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreTableFromBackupInput> =
        { Write = fun w s x -> RestoreTableFromBackupInput.Write(w, s, x)
          Read = fun r s -> RestoreTableFromBackupInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<RestoreTableFromBackupInput, RestoreTableFromBackupOutput> =
        match Bound.cached 41 with
        | null -> Bound.define 41 "RestoreTableFromBackup" RestoreTableFromBackupInput.Shape RestoreTableFromBackupOutput.Shape
        | operation -> operation

    interface IRequest<RestoreTableFromBackupInput, RestoreTableFromBackupOutput> with
        member _.Operation = RestoreTableFromBackupInput.Operation

/// <summary>RestoreTableFromBackup: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableFromBackup" />
[<RequireQualifiedAccess>]
module RestoreTableFromBackup =
    /// A request with what is required; the functions below add to it.
    let create (targetTableName: string) (backupArn: string) : RestoreTableFromBackupInput =
        { TargetTableName = targetTableName
          BackupArn = backupArn
          BillingModeOverride = None
          GlobalSecondaryIndexOverride = None
          LocalSecondaryIndexOverride = None
          ProvisionedThroughputOverride = None
          OnDemandThroughputOverride = None
          SSESpecificationOverride = None
          VectorIndexOverride = None }

    /// <summary>Sets BillingModeOverride. </summary>
    let billingModeOverride (value: BillingMode) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with BillingModeOverride = Some value }

    /// <summary>Sets GlobalSecondaryIndexOverride. </summary>
    let globalSecondaryIndexOverride (value: GlobalSecondaryIndex list) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with GlobalSecondaryIndexOverride = Some value }

    /// <summary>Sets LocalSecondaryIndexOverride. </summary>
    let localSecondaryIndexOverride (value: LocalSecondaryIndex list) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with LocalSecondaryIndexOverride = Some value }

    /// <summary>Sets ProvisionedThroughputOverride. </summary>
    let provisionedThroughputOverride (value: ProvisionedThroughput) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with ProvisionedThroughputOverride = Some value }

    /// <summary>Sets OnDemandThroughputOverride. </summary>
    let onDemandThroughputOverride (value: OnDemandThroughput) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with OnDemandThroughputOverride = Some value }

    /// <summary>Sets SSESpecificationOverride. </summary>
    let sseSpecificationOverride (value: SSESpecification) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with SSESpecificationOverride = Some value }

    /// <summary>Sets VectorIndexOverride. </summary>
    let vectorIndexOverride (value: VectorIndex list) (input: RestoreTableFromBackupInput) : RestoreTableFromBackupInput =
        { input with VectorIndexOverride = Some value }

/// <summary>What RestoreTableToPointInTime answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableToPointInTime</summary>
[<NoComparison>]
type RestoreTableToPointInTimeOutput =
    {
        TableDescription: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreTableToPointInTimeOutput) : unit =
        let ms = s.Members
        match x.TableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreTableToPointInTimeOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreTableToPointInTimeOutput> =
        { Write = fun w s x -> RestoreTableToPointInTimeOutput.Write(w, s, x)
          Read = fun r s -> RestoreTableToPointInTimeOutput.Read(r, s) }

/// <summary>What RestoreTableToPointInTime takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableToPointInTime</summary>
[<NoComparison>]
type RestoreTableToPointInTimeInput =
    {
        /// <summary>1 to 1024 characters.</summary>
        SourceTableArn: string option
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        SourceTableName: string option
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TargetTableName: string
        UseLatestRestorableTime: bool option
        RestoreDateTime: DateTimeOffset option
        BillingModeOverride: BillingMode option
        GlobalSecondaryIndexOverride: GlobalSecondaryIndex list option
        LocalSecondaryIndexOverride: LocalSecondaryIndex list option
        ProvisionedThroughputOverride: ProvisionedThroughput option
        OnDemandThroughputOverride: OnDemandThroughput option
        SSESpecificationOverride: SSESpecification option
        VectorIndexOverride: VectorIndex list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: RestoreTableToPointInTimeInput) : unit =
        let ms = s.Members
        match x.SourceTableArn with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.SourceTableName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        w.String(ms[2], x.TargetTableName)
        match x.UseLatestRestorableTime with
        | Some v ->
            w.Boolean(ms[3], v)
        | None -> ()
        match x.RestoreDateTime with
        | Some v ->
            w.Timestamp(ms[4], v)
        | None -> ()
        match x.BillingModeOverride with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.GlobalSecondaryIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[6], List.length v)
            let element0 = ms[6].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[6])
        | None -> ()
        match x.LocalSecondaryIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[7], List.length v)
            let element0 = ms[7].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                LocalSecondaryIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[7])
        | None -> ()
        match x.ProvisionedThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[8])
            ProvisionedThroughput.Write(inner0, ms[8].Target, v)
            inner0.EndStructure(ms[8])
        | None -> ()
        match x.OnDemandThroughputOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[9])
            OnDemandThroughput.Write(inner0, ms[9].Target, v)
            inner0.EndStructure(ms[9])
        | None -> ()
        match x.SSESpecificationOverride with
        | Some v ->
            let inner0 = w.BeginStructure(ms[10])
            SSESpecification.Write(inner0, ms[10].Target, v)
            inner0.EndStructure(ms[10])
        | None -> ()
        match x.VectorIndexOverride with
        | Some v ->
            let inner0 = w.BeginList(ms[11], List.length v)
            let element0 = ms[11].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndex.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[11])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : RestoreTableToPointInTimeInput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = None
        let mutable f2 = ""
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = ListCollector<GlobalSecondaryIndex>()
        let mutable has6 = false
        let mutable f7 = ListCollector<LocalSecondaryIndex>()
        let mutable has7 = false
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = ListCollector<VectorIndex>()
        let mutable has11 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- r.String(ms[2])
            | 3 ->
                f3 <- Some(r.Boolean(ms[3]))
            | 4 ->
                f4 <- Some(r.Timestamp(ms[4]))
            | 5 ->
                f5 <- Choices.some(BillingMode.ReadChoice(r, ms[5]))
            | 6 ->
                has6 <- true
                f6 <- ListCollector<GlobalSecondaryIndex>()
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(GlobalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                has7 <- true
                f7 <- ListCollector<LocalSecondaryIndex>()
                let inner0 = r.List(ms[7])
                let element0 = ms[7].Target.Element
                while inner0.NextElement(ms[7]) do
                    f7.Add(LocalSecondaryIndex.Read(inner0.Structure(element0), element0.Target))
            | 8 ->
                f8 <- Some(ProvisionedThroughput.Read(r.Structure(ms[8]), ms[8].Target))
            | 9 ->
                f9 <- Some(OnDemandThroughput.Read(r.Structure(ms[9]), ms[9].Target))
            | 10 ->
                f10 <- Some(SSESpecification.Read(r.Structure(ms[10]), ms[10].Target))
            | 11 ->
                has11 <- true
                f11 <- ListCollector<VectorIndex>()
                let inner0 = r.List(ms[11])
                let element0 = ms[11].Target.Element
                while inner0.NextElement(ms[11]) do
                    f11.Add(VectorIndex.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { SourceTableArn = f0
          SourceTableName = f1
          TargetTableName = f2
          UseLatestRestorableTime = f3
          RestoreDateTime = f4
          BillingModeOverride = f5
          GlobalSecondaryIndexOverride = (if has6 then Some(f6.Close()) else None)
          LocalSecondaryIndexOverride = (if has7 then Some(f7.Close()) else None)
          ProvisionedThroughputOverride = f8
          OnDemandThroughputOverride = f9
          SSESpecificationOverride = f10
          VectorIndexOverride = (if has11 then Some(f11.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<RestoreTableToPointInTimeInput> =
        { Write = fun w s x -> RestoreTableToPointInTimeInput.Write(w, s, x)
          Read = fun r s -> RestoreTableToPointInTimeInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput> =
        match Bound.cached 42 with
        | null -> Bound.define 42 "RestoreTableToPointInTime" RestoreTableToPointInTimeInput.Shape RestoreTableToPointInTimeOutput.Shape
        | operation -> operation

    interface IRequest<RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput> with
        member _.Operation = RestoreTableToPointInTimeInput.Operation

/// <summary>RestoreTableToPointInTime: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableToPointInTime" />
[<RequireQualifiedAccess>]
module RestoreTableToPointInTime =
    /// A request with what is required; the functions below add to it.
    let create (targetTableName: string) : RestoreTableToPointInTimeInput =
        { SourceTableArn = None
          SourceTableName = None
          TargetTableName = targetTableName
          UseLatestRestorableTime = None
          RestoreDateTime = None
          BillingModeOverride = None
          GlobalSecondaryIndexOverride = None
          LocalSecondaryIndexOverride = None
          ProvisionedThroughputOverride = None
          OnDemandThroughputOverride = None
          SSESpecificationOverride = None
          VectorIndexOverride = None }

    /// <summary>Sets SourceTableArn. 1 to 1024 characters.</summary>
    let sourceTableArn (value: string) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with SourceTableArn = Some value }

    /// <summary>Sets SourceTableName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let sourceTableName (value: string) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with SourceTableName = Some value }

    /// <summary>Sets UseLatestRestorableTime. </summary>
    let useLatestRestorableTime (value: bool) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with UseLatestRestorableTime = Some value }

    /// <summary>Sets RestoreDateTime. </summary>
    let restoreDateTime (value: DateTimeOffset) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with RestoreDateTime = Some value }

    /// <summary>Sets BillingModeOverride. </summary>
    let billingModeOverride (value: BillingMode) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with BillingModeOverride = Some value }

    /// <summary>Sets GlobalSecondaryIndexOverride. </summary>
    let globalSecondaryIndexOverride (value: GlobalSecondaryIndex list) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with GlobalSecondaryIndexOverride = Some value }

    /// <summary>Sets LocalSecondaryIndexOverride. </summary>
    let localSecondaryIndexOverride (value: LocalSecondaryIndex list) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with LocalSecondaryIndexOverride = Some value }

    /// <summary>Sets ProvisionedThroughputOverride. </summary>
    let provisionedThroughputOverride (value: ProvisionedThroughput) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with ProvisionedThroughputOverride = Some value }

    /// <summary>Sets OnDemandThroughputOverride. </summary>
    let onDemandThroughputOverride (value: OnDemandThroughput) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with OnDemandThroughputOverride = Some value }

    /// <summary>Sets SSESpecificationOverride. </summary>
    let sseSpecificationOverride (value: SSESpecification) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with SSESpecificationOverride = Some value }

    /// <summary>Sets VectorIndexOverride. </summary>
    let vectorIndexOverride (value: VectorIndex list) (input: RestoreTableToPointInTimeInput) : RestoreTableToPointInTimeInput =
        { input with VectorIndexOverride = Some value }

/// <summary>What Scan answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Scan</summary>
[<NoComparison>]
type ScanOutput =
    {
        Items: Dict<string, AttributeValue> list
        Count: int option
        ScannedCount: int option
        LastEvaluatedKey: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ScanOutput) : unit =
        let ms = s.Members
        if not x.Items.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.Items)
            let element0 = ms[0].Target.Element
            for item0 in x.Items do
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
        match x.Count with
        | Some v ->
            w.Integer(ms[1], v)
        | None -> ()
        match x.ScannedCount with
        | Some v ->
            w.Integer(ms[2], v)
        | None -> ()
        match x.LastEvaluatedKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[4])
            ConsumedCapacity.Write(inner0, ms[4].Target, v)
            inner0.EndStructure(ms[4])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ScanOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<Dict<string, AttributeValue>>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, AttributeValue>()
        let mutable has3 = false
        let mutable f4 = None
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
                f1 <- Some(r.Integer(ms[1]))
            | 2 ->
                f2 <- Some(r.Integer(ms[2]))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 4 ->
                f4 <- Some(ConsumedCapacity.Read(r.Structure(ms[4]), ms[4].Target))
            | _ -> ()
            next <- r.Next s
        { Items = f0.Close()
          Count = f1
          ScannedCount = f2
          LastEvaluatedKey = (if has3 then Some(f3.Close()) else None)
          ConsumedCapacity = f4 }

    /// How the type's values are written and read.
    static member Shape: Shape<ScanOutput> =
        { Write = fun w s x -> ScanOutput.Write(w, s, x)
          Read = fun r s -> ScanOutput.Read(r, s) }

/// <summary>What Scan takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Scan</summary>
[<NoComparison>]
type ScanInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>at least 1 elements.</summary>
        AttributesToGet: string list option
        /// <summary>at least 1.</summary>
        Limit: int option
        Select: Select option
        ScanFilter: Dict<string, Condition> option
        ConditionalOperator: ConditionalOperator option
        ExclusiveStartKey: Dict<string, AttributeValue> option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        /// <summary>1 to 1000000.</summary>
        TotalSegments: int option
        /// <summary>0 to 999999.</summary>
        Segment: int option
        ProjectionExpression: string option
        FilterExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ConsistentRead: bool option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: ScanInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.AttributesToGet with
        | Some v ->
            let inner0 = w.BeginList(ms[2], List.length v)
            let element0 = ms[2].Target.Element
            for item0 in v do
                inner0.String(element0, item0)
            inner0.EndList(ms[2])
        | None -> ()
        match x.Limit with
        | Some v ->
            w.Integer(ms[3], v)
        | None -> ()
        match x.Select with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ScanFilter with
        | Some v ->
            let inner0 = w.BeginMap(ms[5], v.Count)
            let value0 = ms[5].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[5], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                Condition.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[5])
        | None -> ()
        match x.ConditionalOperator with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ExclusiveStartKey with
        | Some v ->
            let inner0 = w.BeginMap(ms[7], v.Count)
            let value0 = ms[7].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[7], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[7])
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.TotalSegments with
        | Some v ->
            w.Integer(ms[9], v)
        | None -> ()
        match x.Segment with
        | Some v ->
            w.Integer(ms[10], v)
        | None -> ()
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[11], v)
        | None -> ()
        match x.FilterExpression with
        | Some v ->
            w.String(ms[12], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[13], v.Count)
            let value0 = ms[13].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[13], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[13])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[14], v.Count)
            let value0 = ms[14].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[14], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[14])
        | None -> ()
        match x.ConsistentRead with
        | Some v ->
            w.Boolean(ms[15], v)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : ScanInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = ListCollector<string>()
        let mutable has2 = false
        let mutable f3 = None
        let mutable f4 = None
        let mutable f5 = DictBuilder<string, Condition>()
        let mutable has5 = false
        let mutable f6 = None
        let mutable f7 = DictBuilder<string, AttributeValue>()
        let mutable has7 = false
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = None
        let mutable f12 = None
        let mutable f13 = DictBuilder<string, string>()
        let mutable has13 = false
        let mutable f14 = DictBuilder<string, AttributeValue>()
        let mutable has14 = false
        let mutable f15 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                has2 <- true
                f2 <- ListCollector<string>()
                let inner0 = r.List(ms[2])
                let element0 = ms[2].Target.Element
                while inner0.NextElement(ms[2]) do
                    f2.Add(inner0.String(element0))
            | 3 ->
                f3 <- Some(r.Integer(ms[3]))
            | 4 ->
                f4 <- Choices.some(Select.ReadChoice(r, ms[4]))
            | 5 ->
                has5 <- true
                f5 <- DictBuilder<string, Condition>()
                let inner0 = r.Map(ms[5])
                let value0 = ms[5].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[5]) with
                    | null -> more0 <- false
                    | key0 ->
                        f5.Add(key0, Condition.Read(inner0.Structure(value0), value0.Target))
            | 6 ->
                f6 <- Choices.some(ConditionalOperator.ReadChoice(r, ms[6]))
            | 7 ->
                has7 <- true
                f7 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[7])
                let value0 = ms[7].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[7]) with
                    | null -> more0 <- false
                    | key0 ->
                        f7.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 8 ->
                f8 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.Integer(ms[9]))
            | 10 ->
                f10 <- Some(r.Integer(ms[10]))
            | 11 ->
                f11 <- Some(r.String(ms[11]))
            | 12 ->
                f12 <- Some(r.String(ms[12]))
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
                has14 <- true
                f14 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[14])
                let value0 = ms[14].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[14]) with
                    | null -> more0 <- false
                    | key0 ->
                        f14.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 15 ->
                f15 <- Some(r.Boolean(ms[15]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          AttributesToGet = (if has2 then Some(f2.Close()) else None)
          Limit = f3
          Select = f4
          ScanFilter = (if has5 then Some(f5.Close()) else None)
          ConditionalOperator = f6
          ExclusiveStartKey = (if has7 then Some(f7.Close()) else None)
          ReturnConsumedCapacity = f8
          TotalSegments = f9
          Segment = f10
          ProjectionExpression = f11
          FilterExpression = f12
          ExpressionAttributeNames = (if has13 then Some(f13.Close()) else None)
          ExpressionAttributeValues = (if has14 then Some(f14.Close()) else None)
          ConsistentRead = f15 }

    /// How the type's values are written and read.
    static member Shape: Shape<ScanInput> =
        { Write = fun w s x -> ScanInput.Write(w, s, x)
          Read = fun r s -> ScanInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<ScanInput, ScanOutput> =
        match Bound.cached 43 with
        | null -> Bound.define 43 "Scan" ScanInput.Shape ScanOutput.Shape
        | operation -> operation

    interface IRequest<ScanInput, ScanOutput> with
        member _.Operation = ScanInput.Operation

    interface IPaged<ScanInput, ScanOutput, Dict<string, AttributeValue>> with
        member _.Items(output: ScanOutput) = ((Some output |> Option.map _.Items) |> Option.defaultValue []) :> System.Collections.Generic.IReadOnlyCollection<Dict<string, AttributeValue>>

        member input.Next(output: ScanOutput) =
            let token0 = (Some output |> Option.bind _.LastEvaluatedKey) |> Option.filter (fun token -> not token.IsEmpty)
            if (token0.IsSome) then Some { input with ExclusiveStartKey = token0 } else None

        member _.Paginator = Pagination.ofOperation Model.service "Scan"

/// <summary>Scan: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Scan" />
[<RequireQualifiedAccess>]
module Scan =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : ScanInput =
        { TableName = tableName
          IndexName = None
          AttributesToGet = None
          Limit = None
          Select = None
          ScanFilter = None
          ConditionalOperator = None
          ExclusiveStartKey = None
          ReturnConsumedCapacity = None
          TotalSegments = None
          Segment = None
          ProjectionExpression = None
          FilterExpression = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None
          ConsistentRead = None }

    /// <summary>Sets IndexName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let indexName (value: string) (input: ScanInput) : ScanInput =
        { input with IndexName = Some value }

    /// <summary>Sets AttributesToGet. at least 1 elements.</summary>
    let attributesToGet (value: string list) (input: ScanInput) : ScanInput =
        { input with AttributesToGet = Some value }

    /// <summary>Sets Limit. at least 1.</summary>
    let limit (value: int) (input: ScanInput) : ScanInput =
        { input with Limit = Some value }

    /// <summary>Sets Select. </summary>
    let select (value: Select) (input: ScanInput) : ScanInput =
        { input with Select = Some value }

    /// <summary>Sets ScanFilter. </summary>
    let scanFilter (value: Dict<string, Condition>) (input: ScanInput) : ScanInput =
        { input with ScanFilter = Some value }

    /// <summary>Sets ConditionalOperator. </summary>
    let conditionalOperator (value: ConditionalOperator) (input: ScanInput) : ScanInput =
        { input with ConditionalOperator = Some value }

    /// <summary>Sets ExclusiveStartKey. </summary>
    let exclusiveStartKey (value: Dict<string, AttributeValue>) (input: ScanInput) : ScanInput =
        { input with ExclusiveStartKey = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: ScanInput) : ScanInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets TotalSegments. 1 to 1000000.</summary>
    let totalSegments (value: int) (input: ScanInput) : ScanInput =
        { input with TotalSegments = Some value }

    /// <summary>Sets Segment. 0 to 999999.</summary>
    let segment (value: int) (input: ScanInput) : ScanInput =
        { input with Segment = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projectionExpression (value: string) (input: ScanInput) : ScanInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projection (value: string) (input: ScanInput) : ScanInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets FilterExpression. </summary>
    let filterExpression (value: string) (input: ScanInput) : ScanInput =
        { input with FilterExpression = Some value }

    /// <summary>Sets FilterExpression. </summary>
    let filter (value: string) (input: ScanInput) : ScanInput =
        { input with FilterExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: ScanInput) : ScanInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: ScanInput) : ScanInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: ScanInput) : ScanInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: ScanInput) : ScanInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ConsistentRead. </summary>
    let consistentRead (value: bool) (input: ScanInput) : ScanInput =
        { input with ConsistentRead = Some value }

/// <summary>What SearchVectors answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchVectors</summary>
[<NoComparison>]
type SearchVectorsOutput =
    {
        ConsumedCapacity: VectorCapacity option
        SearchResults: SearchResultItem list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SearchVectorsOutput) : unit =
        let ms = s.Members
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            VectorCapacity.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()
        if not x.SearchResults.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.SearchResults)
            let element0 = ms[1].Target.Element
            for item0 in x.SearchResults do
                let inner1 = inner0.BeginStructure(element0)
                SearchResultItem.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : SearchVectorsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<SearchResultItem>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(VectorCapacity.Read(r.Structure(ms[0]), ms[0].Target))
            | 1 ->
                f1 <- ListCollector<SearchResultItem>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(SearchResultItem.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { ConsumedCapacity = f0
          SearchResults = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<SearchVectorsOutput> =
        { Write = fun w s x -> SearchVectorsOutput.Write(w, s, x)
          Read = fun r s -> SearchVectorsOutput.Read(r, s) }

/// <summary>What SearchVectors takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchVectors</summary>
[<NoComparison>]
type SearchVectorsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ProjectionExpression: string option
        /// <summary>
        /// Required.
        /// 1 to 4096 elements.
        /// </summary>
        SearchVector: AttributeValue list
        SearchConditionExpression: string option
        /// <summary>
        /// Required.
        /// at least 1.
        /// </summary>
        TopK: int
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: SearchVectorsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.IndexName)
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[2], v.WireValue)
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
        match x.ProjectionExpression with
        | Some v ->
            w.String(ms[5], v)
        | None -> ()
        let inner0 = w.BeginList(ms[6], List.length x.SearchVector)
        let element0 = ms[6].Target.Element
        for item0 in x.SearchVector do
            let inner1 = inner0.BeginStructure(element0)
            AttributeValue.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[6])
        match x.SearchConditionExpression with
        | Some v ->
            w.String(ms[7], v)
        | None -> ()
        w.Integer(ms[8], x.TopK)

    static member internal Read(r: ShapeReader, s: Schema) : SearchVectorsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = DictBuilder<string, string>()
        let mutable has3 = false
        let mutable f4 = DictBuilder<string, AttributeValue>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = ListCollector<AttributeValue>()
        let mutable f7 = None
        let mutable f8 = 0
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[2]))
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
                f5 <- Some(r.String(ms[5]))
            | 6 ->
                f6 <- ListCollector<AttributeValue>()
                let inner0 = r.List(ms[6])
                let element0 = ms[6].Target.Element
                while inner0.NextElement(ms[6]) do
                    f6.Add(AttributeValue.Read(inner0.Structure(element0), element0.Target))
            | 7 ->
                f7 <- Some(r.String(ms[7]))
            | 8 ->
                f8 <- r.Integer(ms[8])
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          ReturnConsumedCapacity = f2
          ExpressionAttributeNames = (if has3 then Some(f3.Close()) else None)
          ExpressionAttributeValues = (if has4 then Some(f4.Close()) else None)
          ProjectionExpression = f5
          SearchVector = f6.Close()
          SearchConditionExpression = f7
          TopK = f8 }

    /// How the type's values are written and read.
    static member Shape: Shape<SearchVectorsInput> =
        { Write = fun w s x -> SearchVectorsInput.Write(w, s, x)
          Read = fun r s -> SearchVectorsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<SearchVectorsInput, SearchVectorsOutput> =
        match Bound.cached 44 with
        | null -> Bound.define 44 "SearchVectors" SearchVectorsInput.Shape SearchVectorsOutput.Shape
        | operation -> operation

    interface IRequest<SearchVectorsInput, SearchVectorsOutput> with
        member _.Operation = SearchVectorsInput.Operation

/// <summary>SearchVectors: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchVectors" />
[<RequireQualifiedAccess>]
module SearchVectors =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (indexName: string) (searchVector: AttributeValue list) (topK: int) : SearchVectorsInput =
        { TableName = tableName
          IndexName = indexName
          ReturnConsumedCapacity = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None
          ProjectionExpression = None
          SearchVector = searchVector
          SearchConditionExpression = None
          TopK = topK }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projectionExpression (value: string) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets ProjectionExpression. </summary>
    let projection (value: string) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with ProjectionExpression = Some value }

    /// <summary>Sets SearchConditionExpression. </summary>
    let searchConditionExpression (value: string) (input: SearchVectorsInput) : SearchVectorsInput =
        { input with SearchConditionExpression = Some value }

/// <summary>What TagResource answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TagResource</summary>
[<Struct; NoComparison>]
type TagResourceOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: TagResourceOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : TagResourceOutput =
        while r.Next s >= 0 do ()
        TagResourceOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<TagResourceOutput> =
        { Write = fun w s x -> TagResourceOutput.Write(w, s, x)
          Read = fun r s -> TagResourceOutput.Read(r, s) }

/// <summary>What TagResource takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TagResource</summary>
[<NoComparison>]
type TagResourceInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
        /// <summary>Required.</summary>
        Tags: DynamoDBTag list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TagResourceInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)
        let inner0 = w.BeginList(ms[1], List.length x.Tags)
        let element0 = ms[1].Target.Element
        for item0 in x.Tags do
            let inner1 = inner0.BeginStructure(element0)
            DynamoDBTag.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : TagResourceInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<DynamoDBTag>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<DynamoDBTag>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(DynamoDBTag.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { ResourceArn = f0
          Tags = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<TagResourceInput> =
        { Write = fun w s x -> TagResourceInput.Write(w, s, x)
          Read = fun r s -> TagResourceInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<TagResourceInput, TagResourceOutput> =
        match Bound.cached 45 with
        | null -> Bound.define 45 "TagResource" TagResourceInput.Shape TagResourceOutput.Shape
        | operation -> operation

    interface IRequest<TagResourceInput, TagResourceOutput> with
        member _.Operation = TagResourceInput.Operation

/// <summary>TagResource: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TagResource" />
[<RequireQualifiedAccess>]
module TagResource =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) (tags: DynamoDBTag list) : TagResourceInput =
        { ResourceArn = resourceArn
          Tags = tags }

/// <summary>What TransactGetItems answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItems</summary>
[<NoComparison>]
type TransactGetItemsOutput =
    {
        ConsumedCapacity: ConsumedCapacity list
        /// <summary>1 to 100 elements.</summary>
        Responses: ItemResponse list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactGetItemsOutput) : unit =
        let ms = s.Members
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ConsumedCapacity)
            let element0 = ms[0].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        if not x.Responses.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.Responses)
            let element0 = ms[1].Target.Element
            for item0 in x.Responses do
                let inner1 = inner0.BeginStructure(element0)
                ItemResponse.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : TransactGetItemsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ConsumedCapacity>()
        let mutable f1 = ListCollector<ItemResponse>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- ListCollector<ItemResponse>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ItemResponse.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { ConsumedCapacity = f0.Close()
          Responses = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<TransactGetItemsOutput> =
        { Write = fun w s x -> TransactGetItemsOutput.Write(w, s, x)
          Read = fun r s -> TransactGetItemsOutput.Read(r, s) }

/// <summary>What TransactGetItems takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItems</summary>
[<NoComparison>]
type TransactGetItemsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 100 elements.
        /// </summary>
        TransactItems: TransactGetItem list
        ReturnConsumedCapacity: ReturnConsumedCapacity option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactGetItemsInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.TransactItems)
        let element0 = ms[0].Target.Element
        for item0 in x.TransactItems do
            let inner1 = inner0.BeginStructure(element0)
            TransactGetItem.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TransactGetItemsInput =
        let ms = s.Members
        let mutable f0 = ListCollector<TransactGetItem>()
        let mutable f1 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<TransactGetItem>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(TransactGetItem.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[1]))
            | _ -> ()
            next <- r.Next s
        { TransactItems = f0.Close()
          ReturnConsumedCapacity = f1 }

    /// How the type's values are written and read.
    static member Shape: Shape<TransactGetItemsInput> =
        { Write = fun w s x -> TransactGetItemsInput.Write(w, s, x)
          Read = fun r s -> TransactGetItemsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<TransactGetItemsInput, TransactGetItemsOutput> =
        match Bound.cached 46 with
        | null -> Bound.define 46 "TransactGetItems" TransactGetItemsInput.Shape TransactGetItemsOutput.Shape
        | operation -> operation

    interface IRequest<TransactGetItemsInput, TransactGetItemsOutput> with
        member _.Operation = TransactGetItemsInput.Operation

/// <summary>TransactGetItems: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItems" />
[<RequireQualifiedAccess>]
module TransactGetItems =
    /// A request with what is required; the functions below add to it.
    let create (transactItems: TransactGetItem list) : TransactGetItemsInput =
        { TransactItems = transactItems
          ReturnConsumedCapacity = None }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: TransactGetItemsInput) : TransactGetItemsInput =
        { input with ReturnConsumedCapacity = Some value }

/// <summary>What TransactWriteItems answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems</summary>
[<NoComparison>]
type TransactWriteItemsOutput =
    {
        ConsumedCapacity: ConsumedCapacity list
        ItemCollectionMetrics: Dict<string, ItemCollectionMetrics list> option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactWriteItemsOutput) : unit =
        let ms = s.Members
        if not x.ConsumedCapacity.IsEmpty then
            let inner0 = w.BeginList(ms[0], List.length x.ConsumedCapacity)
            let element0 = ms[0].Target.Element
            for item0 in x.ConsumedCapacity do
                let inner1 = inner0.BeginStructure(element0)
                ConsumedCapacity.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        match x.ItemCollectionMetrics with
        | Some v ->
            let inner0 = w.BeginMap(ms[1], v.Count)
            let value0 = ms[1].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[1], entry0.Key)
                let inner1 = inner0.BeginList(value0, List.length entry0.Value)
                let element1 = value0.Target.Element
                for item1 in entry0.Value do
                    let inner2 = inner1.BeginStructure(element1)
                    ItemCollectionMetrics.Write(inner2, element1.Target, item1)
                    inner2.EndStructure(element1)
                inner1.EndList(value0)
            inner0.EndMap(ms[1])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : TransactWriteItemsOutput =
        let ms = s.Members
        let mutable f0 = ListCollector<ConsumedCapacity>()
        let mutable f1 = DictBuilder<string, ItemCollectionMetrics list>()
        let mutable has1 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<ConsumedCapacity>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(ConsumedCapacity.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                has1 <- true
                f1 <- DictBuilder<string, ItemCollectionMetrics list>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        let mutable list1 = ListCollector<ItemCollectionMetrics>()
                        let inner1 = inner0.List(value0)
                        let element1 = value0.Target.Element
                        while inner1.NextElement(value0) do
                            list1.Add(ItemCollectionMetrics.Read(inner1.Structure(element1), element1.Target))
                        f1.Add(key0, list1.Close())
            | _ -> ()
            next <- r.Next s
        { ConsumedCapacity = f0.Close()
          ItemCollectionMetrics = (if has1 then Some(f1.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<TransactWriteItemsOutput> =
        { Write = fun w s x -> TransactWriteItemsOutput.Write(w, s, x)
          Read = fun r s -> TransactWriteItemsOutput.Read(r, s) }

/// <summary>What TransactWriteItems takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems</summary>
[<NoComparison>]
type TransactWriteItemsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 100 elements.
        /// </summary>
        TransactItems: TransactWriteItem list
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics option
        /// <summary>
        /// 1 to 36 characters.
        /// A fresh token when left out.
        /// </summary>
        ClientRequestToken: string option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: TransactWriteItemsInput) : unit =
        let ms = s.Members
        let inner0 = w.BeginList(ms[0], List.length x.TransactItems)
        let element0 = ms[0].Target.Element
        for item0 in x.TransactItems do
            let inner1 = inner0.BeginStructure(element0)
            TransactWriteItem.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[0])
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.ReturnItemCollectionMetrics with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ClientRequestToken with
        | Some v ->
            w.String(ms[3], v)
        | None -> w.Token(ms[3])

    static member internal Read(r: ShapeReader, s: Schema) : TransactWriteItemsInput =
        let ms = s.Members
        let mutable f0 = ListCollector<TransactWriteItem>()
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- ListCollector<TransactWriteItem>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(TransactWriteItem.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Choices.some(ReturnItemCollectionMetrics.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(r.String(ms[3]))
            | _ -> ()
            next <- r.Next s
        { TransactItems = f0.Close()
          ReturnConsumedCapacity = f1
          ReturnItemCollectionMetrics = f2
          ClientRequestToken = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<TransactWriteItemsInput> =
        { Write = fun w s x -> TransactWriteItemsInput.Write(w, s, x)
          Read = fun r s -> TransactWriteItemsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<TransactWriteItemsInput, TransactWriteItemsOutput> =
        match Bound.cached 47 with
        | null -> Bound.define 47 "TransactWriteItems" TransactWriteItemsInput.Shape TransactWriteItemsOutput.Shape
        | operation -> operation

    interface IRequest<TransactWriteItemsInput, TransactWriteItemsOutput> with
        member _.Operation = TransactWriteItemsInput.Operation

/// <summary>TransactWriteItems: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems" />
[<RequireQualifiedAccess>]
module TransactWriteItems =
    /// A request with what is required; the functions below add to it.
    let create (transactItems: TransactWriteItem list) : TransactWriteItemsInput =
        { TransactItems = transactItems
          ReturnConsumedCapacity = None
          ReturnItemCollectionMetrics = None
          ClientRequestToken = None }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: TransactWriteItemsInput) : TransactWriteItemsInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ReturnItemCollectionMetrics. </summary>
    let returnItemCollectionMetrics (value: ReturnItemCollectionMetrics) (input: TransactWriteItemsInput) : TransactWriteItemsInput =
        { input with ReturnItemCollectionMetrics = Some value }

    /// <summary>Sets ClientRequestToken. 1 to 36 characters. A fresh token when left out.</summary>
    let clientRequestToken (value: string) (input: TransactWriteItemsInput) : TransactWriteItemsInput =
        { input with ClientRequestToken = Some value }

/// <summary>What UntagResource answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UntagResource</summary>
[<Struct; NoComparison>]
type UntagResourceOutput =
    static member internal Write(_: ShapeWriter, _: Schema, _: UntagResourceOutput) : unit = ()

    static member internal Read(r: ShapeReader, s: Schema) : UntagResourceOutput =
        while r.Next s >= 0 do ()
        UntagResourceOutput()

    /// How the type's values are written and read.
    static member Shape: Shape<UntagResourceOutput> =
        { Write = fun w s x -> UntagResourceOutput.Write(w, s, x)
          Read = fun r s -> UntagResourceOutput.Read(r, s) }

/// <summary>What UntagResource takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UntagResource</summary>
[<NoComparison>]
type UntagResourceInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1283 characters.
        /// </summary>
        ResourceArn: string
        /// <summary>Required.</summary>
        TagKeys: string list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UntagResourceInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.ResourceArn)
        let inner0 = w.BeginList(ms[1], List.length x.TagKeys)
        let element0 = ms[1].Target.Element
        for item0 in x.TagKeys do
            inner0.String(element0, item0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UntagResourceInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<string>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<string>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(inner0.String(element0))
            | _ -> ()
            next <- r.Next s
        { ResourceArn = f0
          TagKeys = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<UntagResourceInput> =
        { Write = fun w s x -> UntagResourceInput.Write(w, s, x)
          Read = fun r s -> UntagResourceInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UntagResourceInput, UntagResourceOutput> =
        match Bound.cached 48 with
        | null -> Bound.define 48 "UntagResource" UntagResourceInput.Shape UntagResourceOutput.Shape
        | operation -> operation

    interface IRequest<UntagResourceInput, UntagResourceOutput> with
        member _.Operation = UntagResourceInput.Operation

/// <summary>UntagResource: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UntagResource" />
[<RequireQualifiedAccess>]
module UntagResource =
    /// A request with what is required; the functions below add to it.
    let create (resourceArn: string) (tagKeys: string list) : UntagResourceInput =
        { ResourceArn = resourceArn
          TagKeys = tagKeys }

/// <summary>What UpdateContinuousBackups answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContinuousBackups</summary>
[<NoComparison>]
type UpdateContinuousBackupsOutput =
    {
        ContinuousBackupsDescription: ContinuousBackupsDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateContinuousBackupsOutput) : unit =
        let ms = s.Members
        match x.ContinuousBackupsDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            ContinuousBackupsDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateContinuousBackupsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(ContinuousBackupsDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { ContinuousBackupsDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateContinuousBackupsOutput> =
        { Write = fun w s x -> UpdateContinuousBackupsOutput.Write(w, s, x)
          Read = fun r s -> UpdateContinuousBackupsOutput.Read(r, s) }

/// <summary>What UpdateContinuousBackups takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContinuousBackups</summary>
[<NoComparison>]
type UpdateContinuousBackupsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateContinuousBackupsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginStructure(ms[1])
        PointInTimeRecoverySpecification.Write(inner0, ms[1].Target, x.PointInTimeRecoverySpecification)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UpdateContinuousBackupsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(PointInTimeRecoverySpecification.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          PointInTimeRecoverySpecification = (match f1 with ValueSome v -> v | ValueNone -> PointInTimeRecoverySpecification.Read(EmptyReader.Instance, ms[1].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateContinuousBackupsInput> =
        { Write = fun w s x -> UpdateContinuousBackupsInput.Write(w, s, x)
          Read = fun r s -> UpdateContinuousBackupsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput> =
        match Bound.cached 49 with
        | null -> Bound.define 49 "UpdateContinuousBackups" UpdateContinuousBackupsInput.Shape UpdateContinuousBackupsOutput.Shape
        | operation -> operation

    interface IRequest<UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput> with
        member _.Operation = UpdateContinuousBackupsInput.Operation

/// <summary>UpdateContinuousBackups: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContinuousBackups" />
[<RequireQualifiedAccess>]
module UpdateContinuousBackups =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (pointInTimeRecoverySpecification: PointInTimeRecoverySpecification) : UpdateContinuousBackupsInput =
        { TableName = tableName
          PointInTimeRecoverySpecification = pointInTimeRecoverySpecification }

/// <summary>What UpdateContributorInsights answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContributorInsights</summary>
[<NoComparison>]
type UpdateContributorInsightsOutput =
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

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateContributorInsightsOutput) : unit =
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

    static member internal Read(r: ShapeReader, s: Schema) : UpdateContributorInsightsOutput =
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

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateContributorInsightsOutput> =
        { Write = fun w s x -> UpdateContributorInsightsOutput.Write(w, s, x)
          Read = fun r s -> UpdateContributorInsightsOutput.Read(r, s) }

/// <summary>What UpdateContributorInsights takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContributorInsights</summary>
[<NoComparison>]
type UpdateContributorInsightsInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        IndexName: string option
        /// <summary>Required.</summary>
        ContributorInsightsAction: ContributorInsightsAction
        ContributorInsightsMode: ContributorInsightsMode option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateContributorInsightsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        match x.IndexName with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        w.String(ms[2], x.ContributorInsightsAction.WireValue)
        match x.ContributorInsightsMode with
        | Some v ->
            w.String(ms[3], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateContributorInsightsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = ContributorInsightsAction.Unknown ""
        let mutable f3 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Some(r.String(ms[1]))
            | 2 ->
                f2 <- ContributorInsightsAction.ReadChoice(r, ms[2])
            | 3 ->
                f3 <- Choices.some(ContributorInsightsMode.ReadChoice(r, ms[3]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          IndexName = f1
          ContributorInsightsAction = f2
          ContributorInsightsMode = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateContributorInsightsInput> =
        { Write = fun w s x -> UpdateContributorInsightsInput.Write(w, s, x)
          Read = fun r s -> UpdateContributorInsightsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateContributorInsightsInput, UpdateContributorInsightsOutput> =
        match Bound.cached 50 with
        | null -> Bound.define 50 "UpdateContributorInsights" UpdateContributorInsightsInput.Shape UpdateContributorInsightsOutput.Shape
        | operation -> operation

    interface IRequest<UpdateContributorInsightsInput, UpdateContributorInsightsOutput> with
        member _.Operation = UpdateContributorInsightsInput.Operation

/// <summary>UpdateContributorInsights: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContributorInsights" />
[<RequireQualifiedAccess>]
module UpdateContributorInsights =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (contributorInsightsAction: ContributorInsightsAction) : UpdateContributorInsightsInput =
        { TableName = tableName
          IndexName = None
          ContributorInsightsAction = contributorInsightsAction
          ContributorInsightsMode = None }

    /// <summary>Sets IndexName. 3 to 255 characters. Pattern <c>[a-zA-Z0-9_.-]+</c>.</summary>
    let indexName (value: string) (input: UpdateContributorInsightsInput) : UpdateContributorInsightsInput =
        { input with IndexName = Some value }

    /// <summary>Sets ContributorInsightsMode. </summary>
    let contributorInsightsMode (value: ContributorInsightsMode) (input: UpdateContributorInsightsInput) : UpdateContributorInsightsInput =
        { input with ContributorInsightsMode = Some value }

/// <summary>What UpdateGlobalTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTable</summary>
[<NoComparison>]
type UpdateGlobalTableOutput =
    {
        GlobalTableDescription: GlobalTableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateGlobalTableOutput) : unit =
        let ms = s.Members
        match x.GlobalTableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            GlobalTableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateGlobalTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(GlobalTableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateGlobalTableOutput> =
        { Write = fun w s x -> UpdateGlobalTableOutput.Write(w, s, x)
          Read = fun r s -> UpdateGlobalTableOutput.Read(r, s) }

/// <summary>What UpdateGlobalTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTable</summary>
[<NoComparison>]
type UpdateGlobalTableInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string
        /// <summary>Required.</summary>
        ReplicaUpdates: ReplicaUpdate list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateGlobalTableInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.GlobalTableName)
        let inner0 = w.BeginList(ms[1], List.length x.ReplicaUpdates)
        let element0 = ms[1].Target.Element
        for item0 in x.ReplicaUpdates do
            let inner1 = inner0.BeginStructure(element0)
            ReplicaUpdate.Write(inner1, element0.Target, item0)
            inner1.EndStructure(element0)
        inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UpdateGlobalTableInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ListCollector<ReplicaUpdate>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ListCollector<ReplicaUpdate>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicaUpdate.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0
          ReplicaUpdates = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateGlobalTableInput> =
        { Write = fun w s x -> UpdateGlobalTableInput.Write(w, s, x)
          Read = fun r s -> UpdateGlobalTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateGlobalTableInput, UpdateGlobalTableOutput> =
        match Bound.cached 51 with
        | null -> Bound.define 51 "UpdateGlobalTable" UpdateGlobalTableInput.Shape UpdateGlobalTableOutput.Shape
        | operation -> operation

    interface IRequest<UpdateGlobalTableInput, UpdateGlobalTableOutput> with
        member _.Operation = UpdateGlobalTableInput.Operation

/// <summary>UpdateGlobalTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTable" />
[<RequireQualifiedAccess>]
module UpdateGlobalTable =
    /// A request with what is required; the functions below add to it.
    let create (globalTableName: string) (replicaUpdates: ReplicaUpdate list) : UpdateGlobalTableInput =
        { GlobalTableName = globalTableName
          ReplicaUpdates = replicaUpdates }

/// <summary>What UpdateGlobalTableSettings answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTableSettings</summary>
[<NoComparison>]
type UpdateGlobalTableSettingsOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string option
        ReplicaSettings: ReplicaSettingsDescription list
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateGlobalTableSettingsOutput) : unit =
        let ms = s.Members
        match x.GlobalTableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        if not x.ReplicaSettings.IsEmpty then
            let inner0 = w.BeginList(ms[1], List.length x.ReplicaSettings)
            let element0 = ms[1].Target.Element
            for item0 in x.ReplicaSettings do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaSettingsDescription.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UpdateGlobalTableSettingsOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable f1 = ListCollector<ReplicaSettingsDescription>()
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(r.String(ms[0]))
            | 1 ->
                f1 <- ListCollector<ReplicaSettingsDescription>()
                let inner0 = r.List(ms[1])
                let element0 = ms[1].Target.Element
                while inner0.NextElement(ms[1]) do
                    f1.Add(ReplicaSettingsDescription.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0
          ReplicaSettings = f1.Close() }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateGlobalTableSettingsOutput> =
        { Write = fun w s x -> UpdateGlobalTableSettingsOutput.Write(w, s, x)
          Read = fun r s -> UpdateGlobalTableSettingsOutput.Read(r, s) }

/// <summary>What UpdateGlobalTableSettings takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTableSettings</summary>
[<NoComparison>]
type UpdateGlobalTableSettingsInput =
    {
        /// <summary>
        /// Required.
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        GlobalTableName: string
        GlobalTableBillingMode: BillingMode option
        /// <summary>at least 1.</summary>
        GlobalTableProvisionedWriteCapacityUnits: int64 option
        GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate option
        /// <summary>1 to 20 elements.</summary>
        GlobalTableGlobalSecondaryIndexSettingsUpdate: GlobalTableGlobalSecondaryIndexSettingsUpdate list option
        /// <summary>1 to 50 elements.</summary>
        ReplicaSettingsUpdate: ReplicaSettingsUpdate list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateGlobalTableSettingsInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.GlobalTableName)
        match x.GlobalTableBillingMode with
        | Some v ->
            w.String(ms[1], v.WireValue)
        | None -> ()
        match x.GlobalTableProvisionedWriteCapacityUnits with
        | Some v ->
            w.Long(ms[2], v)
        | None -> ()
        match x.GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            AutoScalingSettingsUpdate.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.GlobalTableGlobalSecondaryIndexSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalTableGlobalSecondaryIndexSettingsUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.ReplicaSettingsUpdate with
        | Some v ->
            let inner0 = w.BeginList(ms[5], List.length v)
            let element0 = ms[5].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaSettingsUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[5])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateGlobalTableSettingsInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = None
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<GlobalTableGlobalSecondaryIndexSettingsUpdate>()
        let mutable has4 = false
        let mutable f5 = ListCollector<ReplicaSettingsUpdate>()
        let mutable has5 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- Choices.some(BillingMode.ReadChoice(r, ms[1]))
            | 2 ->
                f2 <- Some(r.Long(ms[2]))
            | 3 ->
                f3 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<GlobalTableGlobalSecondaryIndexSettingsUpdate>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(GlobalTableGlobalSecondaryIndexSettingsUpdate.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                has5 <- true
                f5 <- ListCollector<ReplicaSettingsUpdate>()
                let inner0 = r.List(ms[5])
                let element0 = ms[5].Target.Element
                while inner0.NextElement(ms[5]) do
                    f5.Add(ReplicaSettingsUpdate.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalTableName = f0
          GlobalTableBillingMode = f1
          GlobalTableProvisionedWriteCapacityUnits = f2
          GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate = f3
          GlobalTableGlobalSecondaryIndexSettingsUpdate = (if has4 then Some(f4.Close()) else None)
          ReplicaSettingsUpdate = (if has5 then Some(f5.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateGlobalTableSettingsInput> =
        { Write = fun w s x -> UpdateGlobalTableSettingsInput.Write(w, s, x)
          Read = fun r s -> UpdateGlobalTableSettingsInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateGlobalTableSettingsInput, UpdateGlobalTableSettingsOutput> =
        match Bound.cached 52 with
        | null -> Bound.define 52 "UpdateGlobalTableSettings" UpdateGlobalTableSettingsInput.Shape UpdateGlobalTableSettingsOutput.Shape
        | operation -> operation

    interface IRequest<UpdateGlobalTableSettingsInput, UpdateGlobalTableSettingsOutput> with
        member _.Operation = UpdateGlobalTableSettingsInput.Operation

/// <summary>UpdateGlobalTableSettings: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTableSettings" />
[<RequireQualifiedAccess>]
module UpdateGlobalTableSettings =
    /// A request with what is required; the functions below add to it.
    let create (globalTableName: string) : UpdateGlobalTableSettingsInput =
        { GlobalTableName = globalTableName
          GlobalTableBillingMode = None
          GlobalTableProvisionedWriteCapacityUnits = None
          GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate = None
          GlobalTableGlobalSecondaryIndexSettingsUpdate = None
          ReplicaSettingsUpdate = None }

    /// <summary>Sets GlobalTableBillingMode. </summary>
    let globalTableBillingMode (value: BillingMode) (input: UpdateGlobalTableSettingsInput) : UpdateGlobalTableSettingsInput =
        { input with GlobalTableBillingMode = Some value }

    /// <summary>Sets GlobalTableProvisionedWriteCapacityUnits. at least 1.</summary>
    let globalTableProvisionedWriteCapacityUnits (value: int64) (input: UpdateGlobalTableSettingsInput) : UpdateGlobalTableSettingsInput =
        { input with GlobalTableProvisionedWriteCapacityUnits = Some value }

    /// <summary>Sets GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate. </summary>
    let globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate (value: AutoScalingSettingsUpdate) (input: UpdateGlobalTableSettingsInput) : UpdateGlobalTableSettingsInput =
        { input with GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate = Some value }

    /// <summary>Sets GlobalTableGlobalSecondaryIndexSettingsUpdate. 1 to 20 elements.</summary>
    let globalTableGlobalSecondaryIndexSettingsUpdate (value: GlobalTableGlobalSecondaryIndexSettingsUpdate list) (input: UpdateGlobalTableSettingsInput) : UpdateGlobalTableSettingsInput =
        { input with GlobalTableGlobalSecondaryIndexSettingsUpdate = Some value }

    /// <summary>Sets ReplicaSettingsUpdate. 1 to 50 elements.</summary>
    let replicaSettingsUpdate (value: ReplicaSettingsUpdate list) (input: UpdateGlobalTableSettingsInput) : UpdateGlobalTableSettingsInput =
        { input with ReplicaSettingsUpdate = Some value }

/// <summary>What UpdateItem answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem</summary>
[<NoComparison>]
type UpdateItemOutput =
    {
        Attributes: Dict<string, AttributeValue> option
        ConsumedCapacity: ConsumedCapacity option
        ItemCollectionMetrics: ItemCollectionMetrics option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateItemOutput) : unit =
        let ms = s.Members
        match x.Attributes with
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
        match x.ConsumedCapacity with
        | Some v ->
            let inner0 = w.BeginStructure(ms[1])
            ConsumedCapacity.Write(inner0, ms[1].Target, v)
            inner0.EndStructure(ms[1])
        | None -> ()
        match x.ItemCollectionMetrics with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            ItemCollectionMetrics.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateItemOutput =
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
                f1 <- Some(ConsumedCapacity.Read(r.Structure(ms[1]), ms[1].Target))
            | 2 ->
                f2 <- Some(ItemCollectionMetrics.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { Attributes = (if has0 then Some(f0.Close()) else None)
          ConsumedCapacity = f1
          ItemCollectionMetrics = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateItemOutput> =
        { Write = fun w s x -> UpdateItemOutput.Write(w, s, x)
          Read = fun r s -> UpdateItemOutput.Read(r, s) }

/// <summary>What UpdateItem takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem</summary>
[<NoComparison>]
type UpdateItemInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        Key: Dict<string, AttributeValue>
        AttributeUpdates: Dict<string, AttributeValueUpdate> option
        Expected: Dict<string, ExpectedAttributeValue> option
        ConditionalOperator: ConditionalOperator option
        ReturnValues: ReturnValue option
        ReturnConsumedCapacity: ReturnConsumedCapacity option
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics option
        UpdateExpression: string option
        ConditionExpression: string option
        ExpressionAttributeNames: Dict<string, string> option
        ExpressionAttributeValues: Dict<string, AttributeValue> option
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateItemInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginMap(ms[1], x.Key.Count)
        let value0 = ms[1].Target.Value
        for position0 in 0 .. x.Key.Count - 1 do
            let entry0 = x.Key.EntryAt position0
            inner0.Key(ms[1], entry0.Key)
            let inner1 = inner0.BeginStructure(value0)
            AttributeValue.Write(inner1, value0.Target, entry0.Value)
            inner1.EndStructure(value0)
        inner0.EndMap(ms[1])
        match x.AttributeUpdates with
        | Some v ->
            let inner0 = w.BeginMap(ms[2], v.Count)
            let value0 = ms[2].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[2], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValueUpdate.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[2])
        | None -> ()
        match x.Expected with
        | Some v ->
            let inner0 = w.BeginMap(ms[3], v.Count)
            let value0 = ms[3].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[3], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                ExpectedAttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[3])
        | None -> ()
        match x.ConditionalOperator with
        | Some v ->
            w.String(ms[4], v.WireValue)
        | None -> ()
        match x.ReturnValues with
        | Some v ->
            w.String(ms[5], v.WireValue)
        | None -> ()
        match x.ReturnConsumedCapacity with
        | Some v ->
            w.String(ms[6], v.WireValue)
        | None -> ()
        match x.ReturnItemCollectionMetrics with
        | Some v ->
            w.String(ms[7], v.WireValue)
        | None -> ()
        match x.UpdateExpression with
        | Some v ->
            w.String(ms[8], v)
        | None -> ()
        match x.ConditionExpression with
        | Some v ->
            w.String(ms[9], v)
        | None -> ()
        match x.ExpressionAttributeNames with
        | Some v ->
            let inner0 = w.BeginMap(ms[10], v.Count)
            let value0 = ms[10].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[10], entry0.Key)
                inner0.String(value0, entry0.Value)
            inner0.EndMap(ms[10])
        | None -> ()
        match x.ExpressionAttributeValues with
        | Some v ->
            let inner0 = w.BeginMap(ms[11], v.Count)
            let value0 = ms[11].Target.Value
            for position0 in 0 .. v.Count - 1 do
                let entry0 = v.EntryAt position0
                inner0.Key(ms[11], entry0.Key)
                let inner1 = inner0.BeginStructure(value0)
                AttributeValue.Write(inner1, value0.Target, entry0.Value)
                inner1.EndStructure(value0)
            inner0.EndMap(ms[11])
        | None -> ()
        match x.ReturnValuesOnConditionCheckFailure with
        | Some v ->
            w.String(ms[12], v.WireValue)
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateItemInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = DictBuilder<string, AttributeValue>()
        let mutable f2 = DictBuilder<string, AttributeValueUpdate>()
        let mutable has2 = false
        let mutable f3 = DictBuilder<string, ExpectedAttributeValue>()
        let mutable has3 = false
        let mutable f4 = None
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = None
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = DictBuilder<string, string>()
        let mutable has10 = false
        let mutable f11 = DictBuilder<string, AttributeValue>()
        let mutable has11 = false
        let mutable f12 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[1])
                let value0 = ms[1].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[1]) with
                    | null -> more0 <- false
                    | key0 ->
                        f1.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 2 ->
                has2 <- true
                f2 <- DictBuilder<string, AttributeValueUpdate>()
                let inner0 = r.Map(ms[2])
                let value0 = ms[2].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[2]) with
                    | null -> more0 <- false
                    | key0 ->
                        f2.Add(key0, AttributeValueUpdate.Read(inner0.Structure(value0), value0.Target))
            | 3 ->
                has3 <- true
                f3 <- DictBuilder<string, ExpectedAttributeValue>()
                let inner0 = r.Map(ms[3])
                let value0 = ms[3].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[3]) with
                    | null -> more0 <- false
                    | key0 ->
                        f3.Add(key0, ExpectedAttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 4 ->
                f4 <- Choices.some(ConditionalOperator.ReadChoice(r, ms[4]))
            | 5 ->
                f5 <- Choices.some(ReturnValue.ReadChoice(r, ms[5]))
            | 6 ->
                f6 <- Choices.some(ReturnConsumedCapacity.ReadChoice(r, ms[6]))
            | 7 ->
                f7 <- Choices.some(ReturnItemCollectionMetrics.ReadChoice(r, ms[7]))
            | 8 ->
                f8 <- Some(r.String(ms[8]))
            | 9 ->
                f9 <- Some(r.String(ms[9]))
            | 10 ->
                has10 <- true
                f10 <- DictBuilder<string, string>()
                let inner0 = r.Map(ms[10])
                let value0 = ms[10].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[10]) with
                    | null -> more0 <- false
                    | key0 ->
                        f10.Add(key0, inner0.String(value0))
            | 11 ->
                has11 <- true
                f11 <- DictBuilder<string, AttributeValue>()
                let inner0 = r.Map(ms[11])
                let value0 = ms[11].Target.Value
                let mutable more0 = true
                while more0 do
                    match inner0.NextKey(ms[11]) with
                    | null -> more0 <- false
                    | key0 ->
                        f11.Add(key0, AttributeValue.Read(inner0.Structure(value0), value0.Target))
            | 12 ->
                f12 <- Choices.some(ReturnValuesOnConditionCheckFailure.ReadChoice(r, ms[12]))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          Key = f1.Close()
          AttributeUpdates = (if has2 then Some(f2.Close()) else None)
          Expected = (if has3 then Some(f3.Close()) else None)
          ConditionalOperator = f4
          ReturnValues = f5
          ReturnConsumedCapacity = f6
          ReturnItemCollectionMetrics = f7
          UpdateExpression = f8
          ConditionExpression = f9
          ExpressionAttributeNames = (if has10 then Some(f10.Close()) else None)
          ExpressionAttributeValues = (if has11 then Some(f11.Close()) else None)
          ReturnValuesOnConditionCheckFailure = f12 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateItemInput> =
        { Write = fun w s x -> UpdateItemInput.Write(w, s, x)
          Read = fun r s -> UpdateItemInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateItemInput, UpdateItemOutput> =
        match Bound.cached 53 with
        | null -> Bound.define 53 "UpdateItem" UpdateItemInput.Shape UpdateItemOutput.Shape
        | operation -> operation

    interface IRequest<UpdateItemInput, UpdateItemOutput> with
        member _.Operation = UpdateItemInput.Operation

/// <summary>UpdateItem: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem" />
[<RequireQualifiedAccess>]
module UpdateItem =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (key: Dict<string, AttributeValue>) : UpdateItemInput =
        { TableName = tableName
          Key = key
          AttributeUpdates = None
          Expected = None
          ConditionalOperator = None
          ReturnValues = None
          ReturnConsumedCapacity = None
          ReturnItemCollectionMetrics = None
          UpdateExpression = None
          ConditionExpression = None
          ExpressionAttributeNames = None
          ExpressionAttributeValues = None
          ReturnValuesOnConditionCheckFailure = None }

    /// <summary>Sets AttributeUpdates. </summary>
    let attributeUpdates (value: Dict<string, AttributeValueUpdate>) (input: UpdateItemInput) : UpdateItemInput =
        { input with AttributeUpdates = Some value }

    /// <summary>Sets Expected. </summary>
    let expected (value: Dict<string, ExpectedAttributeValue>) (input: UpdateItemInput) : UpdateItemInput =
        { input with Expected = Some value }

    /// <summary>Sets ConditionalOperator. </summary>
    let conditionalOperator (value: ConditionalOperator) (input: UpdateItemInput) : UpdateItemInput =
        { input with ConditionalOperator = Some value }

    /// <summary>Sets ReturnValues. </summary>
    let returnValues (value: ReturnValue) (input: UpdateItemInput) : UpdateItemInput =
        { input with ReturnValues = Some value }

    /// <summary>Sets ReturnConsumedCapacity. </summary>
    let returnConsumedCapacity (value: ReturnConsumedCapacity) (input: UpdateItemInput) : UpdateItemInput =
        { input with ReturnConsumedCapacity = Some value }

    /// <summary>Sets ReturnItemCollectionMetrics. </summary>
    let returnItemCollectionMetrics (value: ReturnItemCollectionMetrics) (input: UpdateItemInput) : UpdateItemInput =
        { input with ReturnItemCollectionMetrics = Some value }

    /// <summary>Sets UpdateExpression. </summary>
    let updateExpression (value: string) (input: UpdateItemInput) : UpdateItemInput =
        { input with UpdateExpression = Some value }

    /// <summary>Sets UpdateExpression. </summary>
    let update (value: string) (input: UpdateItemInput) : UpdateItemInput =
        { input with UpdateExpression = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let conditionExpression (value: string) (input: UpdateItemInput) : UpdateItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ConditionExpression. </summary>
    let condition (value: string) (input: UpdateItemInput) : UpdateItemInput =
        { input with ConditionExpression = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let expressionAttributeNames (value: Dict<string, string>) (input: UpdateItemInput) : UpdateItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeNames. </summary>
    let names (value: Dict<string, string>) (input: UpdateItemInput) : UpdateItemInput =
        { input with ExpressionAttributeNames = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let expressionAttributeValues (value: Dict<string, AttributeValue>) (input: UpdateItemInput) : UpdateItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ExpressionAttributeValues. </summary>
    let values (value: Dict<string, AttributeValue>) (input: UpdateItemInput) : UpdateItemInput =
        { input with ExpressionAttributeValues = Some value }

    /// <summary>Sets ReturnValuesOnConditionCheckFailure. </summary>
    let returnValuesOnConditionCheckFailure (value: ReturnValuesOnConditionCheckFailure) (input: UpdateItemInput) : UpdateItemInput =
        { input with ReturnValuesOnConditionCheckFailure = Some value }

/// <summary>What UpdateKinesisStreamingDestination answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingDestination</summary>
[<NoComparison>]
type UpdateKinesisStreamingDestinationOutput =
    {
        /// <summary>
        /// 3 to 255 characters.
        /// Pattern <c>[a-zA-Z0-9_.-]+</c>.
        /// </summary>
        TableName: string option
        /// <summary>37 to 1024 characters.</summary>
        StreamArn: string option
        DestinationStatus: DestinationStatus option
        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateKinesisStreamingDestinationOutput) : unit =
        let ms = s.Members
        match x.TableName with
        | Some v ->
            w.String(ms[0], v)
        | None -> ()
        match x.StreamArn with
        | Some v ->
            w.String(ms[1], v)
        | None -> ()
        match x.DestinationStatus with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.UpdateKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            UpdateKinesisStreamingConfiguration.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateKinesisStreamingDestinationOutput =
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
                f2 <- Choices.some(DestinationStatus.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(UpdateKinesisStreamingConfiguration.Read(r.Structure(ms[3]), ms[3].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          DestinationStatus = f2
          UpdateKinesisStreamingConfiguration = f3 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateKinesisStreamingDestinationOutput> =
        { Write = fun w s x -> UpdateKinesisStreamingDestinationOutput.Write(w, s, x)
          Read = fun r s -> UpdateKinesisStreamingDestinationOutput.Read(r, s) }

/// <summary>What UpdateKinesisStreamingDestination takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingDestination</summary>
[<NoComparison>]
type UpdateKinesisStreamingDestinationInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>
        /// Required.
        /// 37 to 1024 characters.
        /// </summary>
        StreamArn: string
        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateKinesisStreamingDestinationInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        w.String(ms[1], x.StreamArn)
        match x.UpdateKinesisStreamingConfiguration with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            UpdateKinesisStreamingConfiguration.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateKinesisStreamingDestinationInput =
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
                f2 <- Some(UpdateKinesisStreamingConfiguration.Read(r.Structure(ms[2]), ms[2].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          StreamArn = f1
          UpdateKinesisStreamingConfiguration = f2 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateKinesisStreamingDestinationInput> =
        { Write = fun w s x -> UpdateKinesisStreamingDestinationInput.Write(w, s, x)
          Read = fun r s -> UpdateKinesisStreamingDestinationInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateKinesisStreamingDestinationInput, UpdateKinesisStreamingDestinationOutput> =
        match Bound.cached 54 with
        | null -> Bound.define 54 "UpdateKinesisStreamingDestination" UpdateKinesisStreamingDestinationInput.Shape UpdateKinesisStreamingDestinationOutput.Shape
        | operation -> operation

    interface IRequest<UpdateKinesisStreamingDestinationInput, UpdateKinesisStreamingDestinationOutput> with
        member _.Operation = UpdateKinesisStreamingDestinationInput.Operation

/// <summary>UpdateKinesisStreamingDestination: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingDestination" />
[<RequireQualifiedAccess>]
module UpdateKinesisStreamingDestination =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (streamArn: string) : UpdateKinesisStreamingDestinationInput =
        { TableName = tableName
          StreamArn = streamArn
          UpdateKinesisStreamingConfiguration = None }

    /// <summary>Sets UpdateKinesisStreamingConfiguration. </summary>
    let updateKinesisStreamingConfiguration (value: UpdateKinesisStreamingConfiguration) (input: UpdateKinesisStreamingDestinationInput) : UpdateKinesisStreamingDestinationInput =
        { input with UpdateKinesisStreamingConfiguration = Some value }

/// <summary>What UpdateTable answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTable</summary>
[<NoComparison>]
type UpdateTableOutput =
    {
        TableDescription: TableDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTableOutput) : unit =
        let ms = s.Members
        match x.TableDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTableOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTableOutput> =
        { Write = fun w s x -> UpdateTableOutput.Write(w, s, x)
          Read = fun r s -> UpdateTableOutput.Read(r, s) }

/// <summary>What UpdateTable takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTable</summary>
[<NoComparison>]
type UpdateTableInput =
    {
        AttributeDefinitions: AttributeDefinition list option
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        BillingMode: BillingMode option
        ProvisionedThroughput: ProvisionedThroughput option
        GlobalSecondaryIndexUpdates: GlobalSecondaryIndexUpdate list option
        StreamSpecification: StreamSpecification option
        SSESpecification: SSESpecification option
        /// <summary>at least 1 elements.</summary>
        ReplicaUpdates: ReplicationGroupUpdate list option
        TableClass: TableClass option
        DeletionProtectionEnabled: bool option
        MultiRegionConsistency: MultiRegionConsistency option
        /// <summary>1 elements.</summary>
        GlobalTableWitnessUpdates: GlobalTableWitnessGroupUpdate list option
        OnDemandThroughput: OnDemandThroughput option
        WarmThroughput: WarmThroughput option
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode option
        VectorIndexUpdates: VectorIndexUpdate list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTableInput) : unit =
        let ms = s.Members
        match x.AttributeDefinitions with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                AttributeDefinition.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        w.String(ms[1], x.TableName)
        match x.BillingMode with
        | Some v ->
            w.String(ms[2], v.WireValue)
        | None -> ()
        match x.ProvisionedThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[3])
            ProvisionedThroughput.Write(inner0, ms[3].Target, v)
            inner0.EndStructure(ms[3])
        | None -> ()
        match x.GlobalSecondaryIndexUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[4], List.length v)
            let element0 = ms[4].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndexUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[4])
        | None -> ()
        match x.StreamSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[5])
            StreamSpecification.Write(inner0, ms[5].Target, v)
            inner0.EndStructure(ms[5])
        | None -> ()
        match x.SSESpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[6])
            SSESpecification.Write(inner0, ms[6].Target, v)
            inner0.EndStructure(ms[6])
        | None -> ()
        match x.ReplicaUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[7], List.length v)
            let element0 = ms[7].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicationGroupUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[7])
        | None -> ()
        match x.TableClass with
        | Some v ->
            w.String(ms[8], v.WireValue)
        | None -> ()
        match x.DeletionProtectionEnabled with
        | Some v ->
            w.Boolean(ms[9], v)
        | None -> ()
        match x.MultiRegionConsistency with
        | Some v ->
            w.String(ms[10], v.WireValue)
        | None -> ()
        match x.GlobalTableWitnessUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[11], List.length v)
            let element0 = ms[11].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalTableWitnessGroupUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[11])
        | None -> ()
        match x.OnDemandThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[12])
            OnDemandThroughput.Write(inner0, ms[12].Target, v)
            inner0.EndStructure(ms[12])
        | None -> ()
        match x.WarmThroughput with
        | Some v ->
            let inner0 = w.BeginStructure(ms[13])
            WarmThroughput.Write(inner0, ms[13].Target, v)
            inner0.EndStructure(ms[13])
        | None -> ()
        match x.GlobalTableSettingsReplicationMode with
        | Some v ->
            w.String(ms[14], v.WireValue)
        | None -> ()
        match x.VectorIndexUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[15], List.length v)
            let element0 = ms[15].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                VectorIndexUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[15])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTableInput =
        let ms = s.Members
        let mutable f0 = ListCollector<AttributeDefinition>()
        let mutable has0 = false
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = None
        let mutable f4 = ListCollector<GlobalSecondaryIndexUpdate>()
        let mutable has4 = false
        let mutable f5 = None
        let mutable f6 = None
        let mutable f7 = ListCollector<ReplicationGroupUpdate>()
        let mutable has7 = false
        let mutable f8 = None
        let mutable f9 = None
        let mutable f10 = None
        let mutable f11 = ListCollector<GlobalTableWitnessGroupUpdate>()
        let mutable has11 = false
        let mutable f12 = None
        let mutable f13 = None
        let mutable f14 = None
        let mutable f15 = ListCollector<VectorIndexUpdate>()
        let mutable has15 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- ListCollector<AttributeDefinition>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(AttributeDefinition.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Choices.some(BillingMode.ReadChoice(r, ms[2]))
            | 3 ->
                f3 <- Some(ProvisionedThroughput.Read(r.Structure(ms[3]), ms[3].Target))
            | 4 ->
                has4 <- true
                f4 <- ListCollector<GlobalSecondaryIndexUpdate>()
                let inner0 = r.List(ms[4])
                let element0 = ms[4].Target.Element
                while inner0.NextElement(ms[4]) do
                    f4.Add(GlobalSecondaryIndexUpdate.Read(inner0.Structure(element0), element0.Target))
            | 5 ->
                f5 <- Some(StreamSpecification.Read(r.Structure(ms[5]), ms[5].Target))
            | 6 ->
                f6 <- Some(SSESpecification.Read(r.Structure(ms[6]), ms[6].Target))
            | 7 ->
                has7 <- true
                f7 <- ListCollector<ReplicationGroupUpdate>()
                let inner0 = r.List(ms[7])
                let element0 = ms[7].Target.Element
                while inner0.NextElement(ms[7]) do
                    f7.Add(ReplicationGroupUpdate.Read(inner0.Structure(element0), element0.Target))
            | 8 ->
                f8 <- Choices.some(TableClass.ReadChoice(r, ms[8]))
            | 9 ->
                f9 <- Some(r.Boolean(ms[9]))
            | 10 ->
                f10 <- Choices.some(MultiRegionConsistency.ReadChoice(r, ms[10]))
            | 11 ->
                has11 <- true
                f11 <- ListCollector<GlobalTableWitnessGroupUpdate>()
                let inner0 = r.List(ms[11])
                let element0 = ms[11].Target.Element
                while inner0.NextElement(ms[11]) do
                    f11.Add(GlobalTableWitnessGroupUpdate.Read(inner0.Structure(element0), element0.Target))
            | 12 ->
                f12 <- Some(OnDemandThroughput.Read(r.Structure(ms[12]), ms[12].Target))
            | 13 ->
                f13 <- Some(WarmThroughput.Read(r.Structure(ms[13]), ms[13].Target))
            | 14 ->
                f14 <- Choices.some(GlobalTableSettingsReplicationMode.ReadChoice(r, ms[14]))
            | 15 ->
                has15 <- true
                f15 <- ListCollector<VectorIndexUpdate>()
                let inner0 = r.List(ms[15])
                let element0 = ms[15].Target.Element
                while inner0.NextElement(ms[15]) do
                    f15.Add(VectorIndexUpdate.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { AttributeDefinitions = (if has0 then Some(f0.Close()) else None)
          TableName = f1
          BillingMode = f2
          ProvisionedThroughput = f3
          GlobalSecondaryIndexUpdates = (if has4 then Some(f4.Close()) else None)
          StreamSpecification = f5
          SSESpecification = f6
          ReplicaUpdates = (if has7 then Some(f7.Close()) else None)
          TableClass = f8
          DeletionProtectionEnabled = f9
          MultiRegionConsistency = f10
          GlobalTableWitnessUpdates = (if has11 then Some(f11.Close()) else None)
          OnDemandThroughput = f12
          WarmThroughput = f13
          GlobalTableSettingsReplicationMode = f14
          VectorIndexUpdates = (if has15 then Some(f15.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTableInput> =
        { Write = fun w s x -> UpdateTableInput.Write(w, s, x)
          Read = fun r s -> UpdateTableInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateTableInput, UpdateTableOutput> =
        match Bound.cached 55 with
        | null -> Bound.define 55 "UpdateTable" UpdateTableInput.Shape UpdateTableOutput.Shape
        | operation -> operation

    interface IRequest<UpdateTableInput, UpdateTableOutput> with
        member _.Operation = UpdateTableInput.Operation

/// <summary>UpdateTable: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTable" />
[<RequireQualifiedAccess>]
module UpdateTable =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : UpdateTableInput =
        { AttributeDefinitions = None
          TableName = tableName
          BillingMode = None
          ProvisionedThroughput = None
          GlobalSecondaryIndexUpdates = None
          StreamSpecification = None
          SSESpecification = None
          ReplicaUpdates = None
          TableClass = None
          DeletionProtectionEnabled = None
          MultiRegionConsistency = None
          GlobalTableWitnessUpdates = None
          OnDemandThroughput = None
          WarmThroughput = None
          GlobalTableSettingsReplicationMode = None
          VectorIndexUpdates = None }

    /// <summary>Sets AttributeDefinitions. </summary>
    let attributeDefinitions (value: AttributeDefinition list) (input: UpdateTableInput) : UpdateTableInput =
        { input with AttributeDefinitions = Some value }

    /// <summary>Sets BillingMode. </summary>
    let billingMode (value: BillingMode) (input: UpdateTableInput) : UpdateTableInput =
        { input with BillingMode = Some value }

    /// <summary>Sets ProvisionedThroughput. </summary>
    let provisionedThroughput (value: ProvisionedThroughput) (input: UpdateTableInput) : UpdateTableInput =
        { input with ProvisionedThroughput = Some value }

    /// <summary>Sets GlobalSecondaryIndexUpdates. </summary>
    let globalSecondaryIndexUpdates (value: GlobalSecondaryIndexUpdate list) (input: UpdateTableInput) : UpdateTableInput =
        { input with GlobalSecondaryIndexUpdates = Some value }

    /// <summary>Sets StreamSpecification. </summary>
    let streamSpecification (value: StreamSpecification) (input: UpdateTableInput) : UpdateTableInput =
        { input with StreamSpecification = Some value }

    /// <summary>Sets SSESpecification. </summary>
    let sseSpecification (value: SSESpecification) (input: UpdateTableInput) : UpdateTableInput =
        { input with SSESpecification = Some value }

    /// <summary>Sets ReplicaUpdates. at least 1 elements.</summary>
    let replicaUpdates (value: ReplicationGroupUpdate list) (input: UpdateTableInput) : UpdateTableInput =
        { input with ReplicaUpdates = Some value }

    /// <summary>Sets TableClass. </summary>
    let tableClass (value: TableClass) (input: UpdateTableInput) : UpdateTableInput =
        { input with TableClass = Some value }

    /// <summary>Sets DeletionProtectionEnabled. </summary>
    let deletionProtectionEnabled (value: bool) (input: UpdateTableInput) : UpdateTableInput =
        { input with DeletionProtectionEnabled = Some value }

    /// <summary>Sets MultiRegionConsistency. </summary>
    let multiRegionConsistency (value: MultiRegionConsistency) (input: UpdateTableInput) : UpdateTableInput =
        { input with MultiRegionConsistency = Some value }

    /// <summary>Sets GlobalTableWitnessUpdates. 1 elements.</summary>
    let globalTableWitnessUpdates (value: GlobalTableWitnessGroupUpdate list) (input: UpdateTableInput) : UpdateTableInput =
        { input with GlobalTableWitnessUpdates = Some value }

    /// <summary>Sets OnDemandThroughput. </summary>
    let onDemandThroughput (value: OnDemandThroughput) (input: UpdateTableInput) : UpdateTableInput =
        { input with OnDemandThroughput = Some value }

    /// <summary>Sets WarmThroughput. </summary>
    let warmThroughput (value: WarmThroughput) (input: UpdateTableInput) : UpdateTableInput =
        { input with WarmThroughput = Some value }

    /// <summary>Sets GlobalTableSettingsReplicationMode. </summary>
    let globalTableSettingsReplicationMode (value: GlobalTableSettingsReplicationMode) (input: UpdateTableInput) : UpdateTableInput =
        { input with GlobalTableSettingsReplicationMode = Some value }

    /// <summary>Sets VectorIndexUpdates. </summary>
    let vectorIndexUpdates (value: VectorIndexUpdate list) (input: UpdateTableInput) : UpdateTableInput =
        { input with VectorIndexUpdates = Some value }

/// <summary>What UpdateTableReplicaAutoScaling answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTableReplicaAutoScaling</summary>
[<NoComparison>]
type UpdateTableReplicaAutoScalingOutput =
    {
        TableAutoScalingDescription: TableAutoScalingDescription option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTableReplicaAutoScalingOutput) : unit =
        let ms = s.Members
        match x.TableAutoScalingDescription with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TableAutoScalingDescription.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTableReplicaAutoScalingOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TableAutoScalingDescription.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TableAutoScalingDescription = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTableReplicaAutoScalingOutput> =
        { Write = fun w s x -> UpdateTableReplicaAutoScalingOutput.Write(w, s, x)
          Read = fun r s -> UpdateTableReplicaAutoScalingOutput.Read(r, s) }

/// <summary>What UpdateTableReplicaAutoScaling takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTableReplicaAutoScaling</summary>
[<NoComparison>]
type UpdateTableReplicaAutoScalingInput =
    {
        /// <summary>at least 1 elements.</summary>
        GlobalSecondaryIndexUpdates: GlobalSecondaryIndexAutoScalingUpdate list option
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate option
        /// <summary>at least 1 elements.</summary>
        ReplicaUpdates: ReplicaAutoScalingUpdate list option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTableReplicaAutoScalingInput) : unit =
        let ms = s.Members
        match x.GlobalSecondaryIndexUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[0], List.length v)
            let element0 = ms[0].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                GlobalSecondaryIndexAutoScalingUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[0])
        | None -> ()
        w.String(ms[1], x.TableName)
        match x.ProvisionedWriteCapacityAutoScalingUpdate with
        | Some v ->
            let inner0 = w.BeginStructure(ms[2])
            AutoScalingSettingsUpdate.Write(inner0, ms[2].Target, v)
            inner0.EndStructure(ms[2])
        | None -> ()
        match x.ReplicaUpdates with
        | Some v ->
            let inner0 = w.BeginList(ms[3], List.length v)
            let element0 = ms[3].Target.Element
            for item0 in v do
                let inner1 = inner0.BeginStructure(element0)
                ReplicaAutoScalingUpdate.Write(inner1, element0.Target, item0)
                inner1.EndStructure(element0)
            inner0.EndList(ms[3])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTableReplicaAutoScalingInput =
        let ms = s.Members
        let mutable f0 = ListCollector<GlobalSecondaryIndexAutoScalingUpdate>()
        let mutable has0 = false
        let mutable f1 = ""
        let mutable f2 = None
        let mutable f3 = ListCollector<ReplicaAutoScalingUpdate>()
        let mutable has3 = false
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                has0 <- true
                f0 <- ListCollector<GlobalSecondaryIndexAutoScalingUpdate>()
                let inner0 = r.List(ms[0])
                let element0 = ms[0].Target.Element
                while inner0.NextElement(ms[0]) do
                    f0.Add(GlobalSecondaryIndexAutoScalingUpdate.Read(inner0.Structure(element0), element0.Target))
            | 1 ->
                f1 <- r.String(ms[1])
            | 2 ->
                f2 <- Some(AutoScalingSettingsUpdate.Read(r.Structure(ms[2]), ms[2].Target))
            | 3 ->
                has3 <- true
                f3 <- ListCollector<ReplicaAutoScalingUpdate>()
                let inner0 = r.List(ms[3])
                let element0 = ms[3].Target.Element
                while inner0.NextElement(ms[3]) do
                    f3.Add(ReplicaAutoScalingUpdate.Read(inner0.Structure(element0), element0.Target))
            | _ -> ()
            next <- r.Next s
        { GlobalSecondaryIndexUpdates = (if has0 then Some(f0.Close()) else None)
          TableName = f1
          ProvisionedWriteCapacityAutoScalingUpdate = f2
          ReplicaUpdates = (if has3 then Some(f3.Close()) else None) }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTableReplicaAutoScalingInput> =
        { Write = fun w s x -> UpdateTableReplicaAutoScalingInput.Write(w, s, x)
          Read = fun r s -> UpdateTableReplicaAutoScalingInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateTableReplicaAutoScalingInput, UpdateTableReplicaAutoScalingOutput> =
        match Bound.cached 56 with
        | null -> Bound.define 56 "UpdateTableReplicaAutoScaling" UpdateTableReplicaAutoScalingInput.Shape UpdateTableReplicaAutoScalingOutput.Shape
        | operation -> operation

    interface IRequest<UpdateTableReplicaAutoScalingInput, UpdateTableReplicaAutoScalingOutput> with
        member _.Operation = UpdateTableReplicaAutoScalingInput.Operation

/// <summary>UpdateTableReplicaAutoScaling: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTableReplicaAutoScaling" />
[<RequireQualifiedAccess>]
module UpdateTableReplicaAutoScaling =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) : UpdateTableReplicaAutoScalingInput =
        { GlobalSecondaryIndexUpdates = None
          TableName = tableName
          ProvisionedWriteCapacityAutoScalingUpdate = None
          ReplicaUpdates = None }

    /// <summary>Sets GlobalSecondaryIndexUpdates. at least 1 elements.</summary>
    let globalSecondaryIndexUpdates (value: GlobalSecondaryIndexAutoScalingUpdate list) (input: UpdateTableReplicaAutoScalingInput) : UpdateTableReplicaAutoScalingInput =
        { input with GlobalSecondaryIndexUpdates = Some value }

    /// <summary>Sets ProvisionedWriteCapacityAutoScalingUpdate. </summary>
    let provisionedWriteCapacityAutoScalingUpdate (value: AutoScalingSettingsUpdate) (input: UpdateTableReplicaAutoScalingInput) : UpdateTableReplicaAutoScalingInput =
        { input with ProvisionedWriteCapacityAutoScalingUpdate = Some value }

    /// <summary>Sets ReplicaUpdates. at least 1 elements.</summary>
    let replicaUpdates (value: ReplicaAutoScalingUpdate list) (input: UpdateTableReplicaAutoScalingInput) : UpdateTableReplicaAutoScalingInput =
        { input with ReplicaUpdates = Some value }

/// <summary>What UpdateTimeToLive answers: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTimeToLive</summary>
[<NoComparison>]
type UpdateTimeToLiveOutput =
    {
        TimeToLiveSpecification: TimeToLiveSpecification option
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTimeToLiveOutput) : unit =
        let ms = s.Members
        match x.TimeToLiveSpecification with
        | Some v ->
            let inner0 = w.BeginStructure(ms[0])
            TimeToLiveSpecification.Write(inner0, ms[0].Target, v)
            inner0.EndStructure(ms[0])
        | None -> ()

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTimeToLiveOutput =
        let ms = s.Members
        let mutable f0 = None
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- Some(TimeToLiveSpecification.Read(r.Structure(ms[0]), ms[0].Target))
            | _ -> ()
            next <- r.Next s
        { TimeToLiveSpecification = f0 }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTimeToLiveOutput> =
        { Write = fun w s x -> UpdateTimeToLiveOutput.Write(w, s, x)
          Read = fun r s -> UpdateTimeToLiveOutput.Read(r, s) }

/// <summary>What UpdateTimeToLive takes: https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTimeToLive</summary>
[<NoComparison>]
type UpdateTimeToLiveInput =
    {
        /// <summary>
        /// Required.
        /// 1 to 1024 characters.
        /// </summary>
        TableName: string
        /// <summary>Required.</summary>
        TimeToLiveSpecification: TimeToLiveSpecification
    }

    static member internal Write(w: ShapeWriter, s: Schema, x: UpdateTimeToLiveInput) : unit =
        let ms = s.Members
        w.String(ms[0], x.TableName)
        let inner0 = w.BeginStructure(ms[1])
        TimeToLiveSpecification.Write(inner0, ms[1].Target, x.TimeToLiveSpecification)
        inner0.EndStructure(ms[1])

    static member internal Read(r: ShapeReader, s: Schema) : UpdateTimeToLiveInput =
        let ms = s.Members
        let mutable f0 = ""
        let mutable f1 = ValueNone
        let mutable next = r.Next s
        while next >= 0 do
            match next with
            | 0 ->
                f0 <- r.String(ms[0])
            | 1 ->
                f1 <- ValueSome(TimeToLiveSpecification.Read(r.Structure(ms[1]), ms[1].Target))
            | _ -> ()
            next <- r.Next s
        { TableName = f0
          TimeToLiveSpecification = (match f1 with ValueSome v -> v | ValueNone -> TimeToLiveSpecification.Read(EmptyReader.Instance, ms[1].Target)) }

    /// How the type's values are written and read.
    static member Shape: Shape<UpdateTimeToLiveInput> =
        { Write = fun w s x -> UpdateTimeToLiveInput.Write(w, s, x)
          Read = fun r s -> UpdateTimeToLiveInput.Read(r, s) }

    /// The operation.
    static member Operation: Operation<UpdateTimeToLiveInput, UpdateTimeToLiveOutput> =
        match Bound.cached 57 with
        | null -> Bound.define 57 "UpdateTimeToLive" UpdateTimeToLiveInput.Shape UpdateTimeToLiveOutput.Shape
        | operation -> operation

    interface IRequest<UpdateTimeToLiveInput, UpdateTimeToLiveOutput> with
        member _.Operation = UpdateTimeToLiveInput.Operation

/// <summary>UpdateTimeToLive: requests of it.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTimeToLive" />
[<RequireQualifiedAccess>]
module UpdateTimeToLive =
    /// A request with what is required; the functions below add to it.
    let create (tableName: string) (timeToLiveSpecification: TimeToLiveSpecification) : UpdateTimeToLiveInput =
        { TableName = tableName
          TimeToLiveSpecification = timeToLiveSpecification }

/// All operations with their shapes, for what treats them alike.
[<RequireQualifiedAccess>]
module Operations =
    /// The operations by name.
    let all: OperationEntry list =
        [ OperationEntry<BatchExecuteStatementInput, BatchExecuteStatementOutput>("BatchExecuteStatement", (fun () -> BatchExecuteStatementInput.Operation), BatchExecuteStatementInput.Shape, BatchExecuteStatementOutput.Shape)
          OperationEntry<BatchGetItemInput, BatchGetItemOutput>("BatchGetItem", (fun () -> BatchGetItemInput.Operation), BatchGetItemInput.Shape, BatchGetItemOutput.Shape)
          OperationEntry<BatchWriteItemInput, BatchWriteItemOutput>("BatchWriteItem", (fun () -> BatchWriteItemInput.Operation), BatchWriteItemInput.Shape, BatchWriteItemOutput.Shape)
          OperationEntry<CreateBackupInput, CreateBackupOutput>("CreateBackup", (fun () -> CreateBackupInput.Operation), CreateBackupInput.Shape, CreateBackupOutput.Shape)
          OperationEntry<CreateGlobalTableInput, CreateGlobalTableOutput>("CreateGlobalTable", (fun () -> CreateGlobalTableInput.Operation), CreateGlobalTableInput.Shape, CreateGlobalTableOutput.Shape)
          OperationEntry<CreateTableInput, CreateTableOutput>("CreateTable", (fun () -> CreateTableInput.Operation), CreateTableInput.Shape, CreateTableOutput.Shape)
          OperationEntry<DeleteBackupInput, DeleteBackupOutput>("DeleteBackup", (fun () -> DeleteBackupInput.Operation), DeleteBackupInput.Shape, DeleteBackupOutput.Shape)
          OperationEntry<DeleteItemInput, DeleteItemOutput>("DeleteItem", (fun () -> DeleteItemInput.Operation), DeleteItemInput.Shape, DeleteItemOutput.Shape)
          OperationEntry<DeleteResourcePolicyInput, DeleteResourcePolicyOutput>("DeleteResourcePolicy", (fun () -> DeleteResourcePolicyInput.Operation), DeleteResourcePolicyInput.Shape, DeleteResourcePolicyOutput.Shape)
          OperationEntry<DeleteTableInput, DeleteTableOutput>("DeleteTable", (fun () -> DeleteTableInput.Operation), DeleteTableInput.Shape, DeleteTableOutput.Shape)
          OperationEntry<DescribeBackupInput, DescribeBackupOutput>("DescribeBackup", (fun () -> DescribeBackupInput.Operation), DescribeBackupInput.Shape, DescribeBackupOutput.Shape)
          OperationEntry<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput>("DescribeContinuousBackups", (fun () -> DescribeContinuousBackupsInput.Operation), DescribeContinuousBackupsInput.Shape, DescribeContinuousBackupsOutput.Shape)
          OperationEntry<DescribeContributorInsightsInput, DescribeContributorInsightsOutput>("DescribeContributorInsights", (fun () -> DescribeContributorInsightsInput.Operation), DescribeContributorInsightsInput.Shape, DescribeContributorInsightsOutput.Shape)
          OperationEntry<DescribeEndpointsInput, DescribeEndpointsOutput>("DescribeEndpoints", (fun () -> DescribeEndpointsInput.Operation), DescribeEndpointsInput.Shape, DescribeEndpointsOutput.Shape)
          OperationEntry<DescribeExportInput, DescribeExportOutput>("DescribeExport", (fun () -> DescribeExportInput.Operation), DescribeExportInput.Shape, DescribeExportOutput.Shape)
          OperationEntry<DescribeGlobalTableInput, DescribeGlobalTableOutput>("DescribeGlobalTable", (fun () -> DescribeGlobalTableInput.Operation), DescribeGlobalTableInput.Shape, DescribeGlobalTableOutput.Shape)
          OperationEntry<DescribeGlobalTableSettingsInput, DescribeGlobalTableSettingsOutput>("DescribeGlobalTableSettings", (fun () -> DescribeGlobalTableSettingsInput.Operation), DescribeGlobalTableSettingsInput.Shape, DescribeGlobalTableSettingsOutput.Shape)
          OperationEntry<DescribeImportInput, DescribeImportOutput>("DescribeImport", (fun () -> DescribeImportInput.Operation), DescribeImportInput.Shape, DescribeImportOutput.Shape)
          OperationEntry<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput>("DescribeKinesisStreamingDestination", (fun () -> DescribeKinesisStreamingDestinationInput.Operation), DescribeKinesisStreamingDestinationInput.Shape, DescribeKinesisStreamingDestinationOutput.Shape)
          OperationEntry<DescribeLimitsInput, DescribeLimitsOutput>("DescribeLimits", (fun () -> DescribeLimitsInput.Operation), DescribeLimitsInput.Shape, DescribeLimitsOutput.Shape)
          OperationEntry<DescribeTableInput, DescribeTableOutput>("DescribeTable", (fun () -> DescribeTableInput.Operation), DescribeTableInput.Shape, DescribeTableOutput.Shape)
          OperationEntry<DescribeTableReplicaAutoScalingInput, DescribeTableReplicaAutoScalingOutput>("DescribeTableReplicaAutoScaling", (fun () -> DescribeTableReplicaAutoScalingInput.Operation), DescribeTableReplicaAutoScalingInput.Shape, DescribeTableReplicaAutoScalingOutput.Shape)
          OperationEntry<DescribeTimeToLiveInput, DescribeTimeToLiveOutput>("DescribeTimeToLive", (fun () -> DescribeTimeToLiveInput.Operation), DescribeTimeToLiveInput.Shape, DescribeTimeToLiveOutput.Shape)
          OperationEntry<DisableKinesisStreamingDestinationInput, DisableKinesisStreamingDestinationOutput>("DisableKinesisStreamingDestination", (fun () -> DisableKinesisStreamingDestinationInput.Operation), DisableKinesisStreamingDestinationInput.Shape, DisableKinesisStreamingDestinationOutput.Shape)
          OperationEntry<EnableKinesisStreamingDestinationInput, EnableKinesisStreamingDestinationOutput>("EnableKinesisStreamingDestination", (fun () -> EnableKinesisStreamingDestinationInput.Operation), EnableKinesisStreamingDestinationInput.Shape, EnableKinesisStreamingDestinationOutput.Shape)
          OperationEntry<ExecuteStatementInput, ExecuteStatementOutput>("ExecuteStatement", (fun () -> ExecuteStatementInput.Operation), ExecuteStatementInput.Shape, ExecuteStatementOutput.Shape)
          OperationEntry<ExecuteTransactionInput, ExecuteTransactionOutput>("ExecuteTransaction", (fun () -> ExecuteTransactionInput.Operation), ExecuteTransactionInput.Shape, ExecuteTransactionOutput.Shape)
          OperationEntry<ExportTableToPointInTimeInput, ExportTableToPointInTimeOutput>("ExportTableToPointInTime", (fun () -> ExportTableToPointInTimeInput.Operation), ExportTableToPointInTimeInput.Shape, ExportTableToPointInTimeOutput.Shape)
          OperationEntry<GetItemInput, GetItemOutput>("GetItem", (fun () -> GetItemInput.Operation), GetItemInput.Shape, GetItemOutput.Shape)
          OperationEntry<GetResourcePolicyInput, GetResourcePolicyOutput>("GetResourcePolicy", (fun () -> GetResourcePolicyInput.Operation), GetResourcePolicyInput.Shape, GetResourcePolicyOutput.Shape)
          OperationEntry<ImportTableInput, ImportTableOutput>("ImportTable", (fun () -> ImportTableInput.Operation), ImportTableInput.Shape, ImportTableOutput.Shape)
          OperationEntry<ListBackupsInput, ListBackupsOutput>("ListBackups", (fun () -> ListBackupsInput.Operation), ListBackupsInput.Shape, ListBackupsOutput.Shape)
          OperationEntry<ListContributorInsightsInput, ListContributorInsightsOutput>("ListContributorInsights", (fun () -> ListContributorInsightsInput.Operation), ListContributorInsightsInput.Shape, ListContributorInsightsOutput.Shape)
          OperationEntry<ListExportsInput, ListExportsOutput>("ListExports", (fun () -> ListExportsInput.Operation), ListExportsInput.Shape, ListExportsOutput.Shape)
          OperationEntry<ListGlobalTablesInput, ListGlobalTablesOutput>("ListGlobalTables", (fun () -> ListGlobalTablesInput.Operation), ListGlobalTablesInput.Shape, ListGlobalTablesOutput.Shape)
          OperationEntry<ListImportsInput, ListImportsOutput>("ListImports", (fun () -> ListImportsInput.Operation), ListImportsInput.Shape, ListImportsOutput.Shape)
          OperationEntry<ListTablesInput, ListTablesOutput>("ListTables", (fun () -> ListTablesInput.Operation), ListTablesInput.Shape, ListTablesOutput.Shape)
          OperationEntry<ListTagsOfResourceInput, ListTagsOfResourceOutput>("ListTagsOfResource", (fun () -> ListTagsOfResourceInput.Operation), ListTagsOfResourceInput.Shape, ListTagsOfResourceOutput.Shape)
          OperationEntry<PutItemInput, PutItemOutput>("PutItem", (fun () -> PutItemInput.Operation), PutItemInput.Shape, PutItemOutput.Shape)
          OperationEntry<PutResourcePolicyInput, PutResourcePolicyOutput>("PutResourcePolicy", (fun () -> PutResourcePolicyInput.Operation), PutResourcePolicyInput.Shape, PutResourcePolicyOutput.Shape)
          OperationEntry<QueryInput, QueryOutput>("Query", (fun () -> QueryInput.Operation), QueryInput.Shape, QueryOutput.Shape)
          OperationEntry<RestoreTableFromBackupInput, RestoreTableFromBackupOutput>("RestoreTableFromBackup", (fun () -> RestoreTableFromBackupInput.Operation), RestoreTableFromBackupInput.Shape, RestoreTableFromBackupOutput.Shape)
          OperationEntry<RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput>("RestoreTableToPointInTime", (fun () -> RestoreTableToPointInTimeInput.Operation), RestoreTableToPointInTimeInput.Shape, RestoreTableToPointInTimeOutput.Shape)
          OperationEntry<ScanInput, ScanOutput>("Scan", (fun () -> ScanInput.Operation), ScanInput.Shape, ScanOutput.Shape)
          OperationEntry<SearchVectorsInput, SearchVectorsOutput>("SearchVectors", (fun () -> SearchVectorsInput.Operation), SearchVectorsInput.Shape, SearchVectorsOutput.Shape)
          OperationEntry<TagResourceInput, TagResourceOutput>("TagResource", (fun () -> TagResourceInput.Operation), TagResourceInput.Shape, TagResourceOutput.Shape)
          OperationEntry<TransactGetItemsInput, TransactGetItemsOutput>("TransactGetItems", (fun () -> TransactGetItemsInput.Operation), TransactGetItemsInput.Shape, TransactGetItemsOutput.Shape)
          OperationEntry<TransactWriteItemsInput, TransactWriteItemsOutput>("TransactWriteItems", (fun () -> TransactWriteItemsInput.Operation), TransactWriteItemsInput.Shape, TransactWriteItemsOutput.Shape)
          OperationEntry<UntagResourceInput, UntagResourceOutput>("UntagResource", (fun () -> UntagResourceInput.Operation), UntagResourceInput.Shape, UntagResourceOutput.Shape)
          OperationEntry<UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput>("UpdateContinuousBackups", (fun () -> UpdateContinuousBackupsInput.Operation), UpdateContinuousBackupsInput.Shape, UpdateContinuousBackupsOutput.Shape)
          OperationEntry<UpdateContributorInsightsInput, UpdateContributorInsightsOutput>("UpdateContributorInsights", (fun () -> UpdateContributorInsightsInput.Operation), UpdateContributorInsightsInput.Shape, UpdateContributorInsightsOutput.Shape)
          OperationEntry<UpdateGlobalTableInput, UpdateGlobalTableOutput>("UpdateGlobalTable", (fun () -> UpdateGlobalTableInput.Operation), UpdateGlobalTableInput.Shape, UpdateGlobalTableOutput.Shape)
          OperationEntry<UpdateGlobalTableSettingsInput, UpdateGlobalTableSettingsOutput>("UpdateGlobalTableSettings", (fun () -> UpdateGlobalTableSettingsInput.Operation), UpdateGlobalTableSettingsInput.Shape, UpdateGlobalTableSettingsOutput.Shape)
          OperationEntry<UpdateItemInput, UpdateItemOutput>("UpdateItem", (fun () -> UpdateItemInput.Operation), UpdateItemInput.Shape, UpdateItemOutput.Shape)
          OperationEntry<UpdateKinesisStreamingDestinationInput, UpdateKinesisStreamingDestinationOutput>("UpdateKinesisStreamingDestination", (fun () -> UpdateKinesisStreamingDestinationInput.Operation), UpdateKinesisStreamingDestinationInput.Shape, UpdateKinesisStreamingDestinationOutput.Shape)
          OperationEntry<UpdateTableInput, UpdateTableOutput>("UpdateTable", (fun () -> UpdateTableInput.Operation), UpdateTableInput.Shape, UpdateTableOutput.Shape)
          OperationEntry<UpdateTableReplicaAutoScalingInput, UpdateTableReplicaAutoScalingOutput>("UpdateTableReplicaAutoScaling", (fun () -> UpdateTableReplicaAutoScalingInput.Operation), UpdateTableReplicaAutoScalingInput.Shape, UpdateTableReplicaAutoScalingOutput.Shape)
          OperationEntry<UpdateTimeToLiveInput, UpdateTimeToLiveOutput>("UpdateTimeToLive", (fun () -> UpdateTimeToLiveInput.Operation), UpdateTimeToLiveInput.Shape, UpdateTimeToLiveOutput.Shape) ]
