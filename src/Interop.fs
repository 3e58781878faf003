namespace FunctionalAws

open System
open System.Collections.Generic
open System.ComponentModel
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// An input that pages are read with, which has no operation of its own.
[<Sealed>]
type private Asked<'input, 'output>
    (
        operation: Operation<'input, 'output>,
        paginator: Paginator,
        next: 'input -> 'output -> 'input option,
        input: 'input
    ) =

    member private _.Again(input: 'input) : Asked<'input, 'output> = Asked(operation, paginator, next, input)
    member _.Input: 'input = input

    /// The face's inputs compare by reference; what is sent of them is compared instead.
    member _.Sent: (struct (string * (struct (string * string)) list * Header list * string)) voption =
        match operation.Build (fun () -> "") input with
        | Error _ -> ValueNone
        | Ok request ->
            let bytes = BodyBytes.get request.Body
            ValueSome(struct (request.Path, request.Query, request.Headers, Convert.ToHexString(bytes.AsSpan())))

    override this.Equals(other: objnull) : bool =
        match other with
        | :? Asked<'input, 'output> as other ->
            match this.Sent, other.Sent with
            | ValueSome sent, ValueSome before -> sent = before
            | _ -> false
        | _ -> false

    override this.GetHashCode() : int = hash this.Sent

    interface IWrapped<'input> with
        member _.Input = input
        member this.With(input: 'input) = box (this.Again input)

    interface IPaged<Asked<'input, 'output>, 'output, Document> with
        member this.Operation = operation |> WrappedOperation.create this.Again _.Input
        member this.Next(output: 'output) = next input output |> Option.map this.Again

        member _.Items(output: 'output) =
            Pagination.items paginator.Rules (operation.Documents.OfOutput output) :> IReadOnlyCollection<Document>

        member _.Paginator = paginator

/// <summary>
/// What the C# face needs of the core, in types that C# can name without F#'s own. Not for other use: F# programs have
/// <c>Aws</c> and <c>Session</c>.
/// </summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type Interop private () =

    static let shape
        (write: Action<ShapeWriter, Schema, 'value>)
        (read: Func<ShapeReader, Schema, 'value>)
        : Shape<'value> = {
        Write = fun w s x -> write.Invoke(w, s, x)
        Read = fun r s -> read.Invoke(r, s)
    }

    /// An operation of the face's own types.
    static member Define<'input, 'output>
        (
            model: ServiceModel,
            name: string,
            writeInput: Action<ShapeWriter, Schema, 'input>,
            readInput: Func<ShapeReader, Schema, 'input>,
            writeOutput: Action<ShapeWriter, Schema, 'output>,
            readOutput: Func<ShapeReader, Schema, 'output>,
            readDetail: Func<string, ShapeReader, Schema, objnull>
        ) : Operation<'input, 'output> =
        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            name
            (shape writeInput readInput)
            (shape writeOutput readOutput)
            (fun name r s ->
                match readDetail.Invoke(name, r, s) with
                | null -> None
                | detail -> Some detail)

    /// Makes a call: the output, or what the error is turned into, raised.
    static member CallAsync<'input, 'output>
        (
            operation: Operation<'input, 'output>,
            aws: IAws,
            input: 'input,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task<'output> =
        Aws.exchange (fun output _ -> output) (fun error -> raise (toException.Invoke error)) operation aws cancel input

    /// A URL that makes the call.
    static member PresignAsync<'input, 'output>
        (
            operation: Operation<'input, 'output>,
            aws: IAws,
            input: 'input,
            expires: TimeSpan,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task<Uri> =
        task {
            match! Aws.presignTask operation aws expires cancel input with
            | Ok uri -> return uri
            | Error error -> return raise (toException.Invoke error)
        }

    /// <summary>
    /// What an operation can be waited for. An acceptor is its matcher, its argument, what it expects and the state that
    /// it means, as in service models.
    /// </summary>
    static member Waiter<'input, 'output>
        (
            model: ServiceModel,
            name: string,
            operation: string,
            writeOutput: Action<ShapeWriter, Schema, 'output>,
            delay: TimeSpan,
            maxAttempts: int,
            [<ParamArray>] acceptors: struct (string * (string | null) * obj * string)[]
        ) : Waiter<'input, 'output> =
        let toDocument (output: 'output) : Document =
            let write (w: ShapeWriter) (s: Schema) (x: 'output) : unit = writeOutput.Invoke(w, s, x)
            DocumentWriter.OfStructure(model.OutputOf operation, write, output)

        let accept
            (struct (matcher: string, argument: string | null, expected: obj, state: string))
            : Acceptor<'output> =
            let state =
                match state with
                | "success" -> WaiterState.Success
                | "failure" -> WaiterState.Failure
                | _ -> WaiterState.Retry

            match matcher, argument, expected with
            | "status", _, (:? int as status) -> Acceptors.status status state
            | "error", _, (:? string as code) -> Acceptors.error code state
            | "error", _, (:? bool as isExpected) ->
                if isExpected then Acceptors.anyError state else Acceptors.noError state
            | "path", NonNull path, _ -> Acceptors.path path (Interop.ToDocument expected) toDocument state
            | "pathAll", NonNull path, _ -> Acceptors.pathAll path (Interop.ToDocument expected) toDocument state
            | "pathAny", NonNull path, _ -> Acceptors.pathAny path (Interop.ToDocument expected) toDocument state
            | _ -> raise (ArgumentException(String.Concat(name, ": no such acceptor: ", matcher)))

        Waiter.create name delay maxAttempts [ for acceptor in acceptors -> accept acceptor ]

    /// The same waiter at another pace; null leaves a setting as it is.
    static member Paced<'input, 'output>
        (
            waiter: Waiter<'input, 'output>,
            delay: Nullable<TimeSpan>,
            maxDelay: Nullable<TimeSpan>,
            maxAttempts: Nullable<int>,
            maxWait: Nullable<TimeSpan>
        ) : Waiter<'input, 'output> =
        let set (value: Nullable<'a>) (change: 'a -> Waiter<'input, 'output> -> Waiter<'input, 'output>) =
            if value.HasValue then change value.Value else id

        // The time comes first: with a new one the model's number of attempts does not count any more.
        waiter
        |> set maxWait Waiter.within
        |> set maxAttempts Waiter.attempts
        |> set delay (fun delay waiter -> Waiter.pausing delay (max delay waiter.MaxDelay) waiter)
        |> set maxDelay (fun maxDelay waiter -> Waiter.pausing waiter.Delay maxDelay waiter)

    /// A waiter of one's own: until an answer satisfies a condition.
    static member Until<'output>(name: string, condition: Func<'output, bool>) : Waiter<unit, 'output> =
        Waiter.until condition.Invoke |> Waiter.named name

    /// Asks until the waiter is satisfied: the answer that did it, or null when that was an error. A question that fails
    /// does so with an error or an exception of its own.
    static member WaitAsync<'input, 'output when 'output: not struct and 'output: not null>
        (
            waiter: Waiter<'input, 'output>,
            aws: IAws,
            ask: Func<CancellationToken, Task<Result<'output, AwsError>>>,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task<'output | null> =
        task {
            let! answer = Waiting.run aws.Pipeline.Effects waiter ask.Invoke cancel

            let output: 'output | null =
                match answer with
                | Ok(Some output) -> output
                | Ok None -> null
                | Error error -> raise (toException.Invoke error)

            return output
        }

    /// Repeats a call until the waiter is satisfied: the answer that did it, or null when that was an error.
    static member WaitAsync<'input, 'output when 'output: not struct and 'output: not null>
        (
            waiter: Waiter<'input, 'output>,
            operation: Operation<'input, 'output>,
            aws: IAws,
            input: 'input,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task<'output | null> =
        let aws = FeaturesUsed(CallFeatures.Waiter, aws) :> IAws
        Interop.WaitAsync(waiter, aws, (fun cancel -> Aws.callTask operation aws cancel input), toException, cancel)

    /// Writes events to send.
    static member WriteEvents<'event>
        (
            writer: ShapeWriter,
            place: Member,
            events: IAsyncEnumerable<'event>,
            write: Action<ShapeWriter, Schema, 'event>
        ) : unit =
        writer.Events(place, events, (fun w s event -> write.Invoke(w, s, event)))

    /// Writes events that came.
    static member WriteEvents<'event>
        (writer: ShapeWriter, place: Member, events: EventStream<'event>, write: Action<ShapeWriter, Schema, 'event>)
        : unit =
        Interop.WriteEvents(writer, place, EventStream.forward events, write)

    /// Reads events as they come.
    static member ReadEvents<'event>
        (reader: ShapeReader, place: Member, read: Func<ShapeReader, Schema, 'event>)
        : EventStream<'event> =
        reader.Events(place, (fun r s -> read.Invoke(r, s)))

    /// Events that came, with errors raised.
    static member Events<'event>
        (events: EventStream<'event>, toException: Func<AwsError, exn>)
        : IAsyncEnumerable<'event> =
        EventStream.raising toException.Invoke events

    /// Events for tests and stubs.
    static member EventsOf<'event>(events: IAsyncEnumerable<'event>) : EventStream<'event> =
        EventStream.ofAsyncEnumerable events

    /// No events.
    static member NoEvents<'event>() : EventStream<'event> = EventStream.ofSeq []

    /// <summary>The pages of an operation. Without <c>next</c> what the model says leads from a page to the next.</summary>
    static member Pages<'input, 'output when 'input: not struct and 'input: not null>
        (
            model: ServiceModel,
            operation: Operation<'input, 'output>,
            aws: IAws,
            first: 'input,
            next: Func<'input, 'output, 'input | null> | null
        ) : Pages<'output, Document> =
        let paginator = Pagination.ofOperation model operation.Info.Name
        let documents = operation.Documents

        let next: 'input -> 'output -> 'input option =
            match next with
            | null ->
                fun input output ->
                    Pagination.next paginator.Rules (documents.OfInput input) (documents.OfOutput output)
                    |> Option.map (fun input ->
                        match documents.ToInput input with
                        | Ok input -> input
                        | Error error -> invalidOp (AwsError.explain error))
            | next -> fun input output -> Option.ofObj (next.Invoke(input, output))

        Aws.pages aws (Asked(operation, paginator, next, first))

    /// The same pages, read otherwise; null leaves a setting out.
    static member Reading<'output, 'item>
        (
            pages: Pages<'output, 'item>,
            pageSize: Nullable<int>,
            maxItems: Nullable<int>,
            startingToken: string | null,
            readAhead: bool,
            within: Nullable<TimeSpan>
        ) : Pages<'output, 'item> =
        pages
        |> Pages.withOptions {
            PageSize = Option.ofNullable pageSize
            MaxItems = Option.ofNullable maxItems
            StartingToken = Option.ofObj startingToken
            ReadAhead = readAhead
            Within = Option.ofNullable within
        }

    /// What the pages find of a JMESPath expression.
    static member Search<'output, 'item>(pages: Pages<'output, 'item>, expression: string) : Items<Document> =
        Pages.search expression pages

    /// The pages with their resume tokens.
    static member WithTokens<'output, 'item>(pages: Pages<'output, 'item>) : Items<Page<'output, 'item>> =
        Pages.withTokens pages

    /// A page's resume token, or null after the last.
    static member ResumeToken<'output, 'item>(page: Page<'output, 'item>) : string | null =
        Option.toObj page.ResumeToken

    /// All pages as one output, and where to go on, or null.
    static member BuildFullResultAsync<'output, 'item>
        (pages: Pages<'output, 'item>, toException: Func<AwsError, exn>, cancel: CancellationToken)
        : Task<struct ('output * (string | null))> =
        task {
            match! Async.StartImmediateAsTask(Pages.buildFullResult pages, cancel) with
            | Ok(struct (output, token)) -> return struct (output, Option.toObj token)
            | Error error -> return raise (toException.Invoke error)
        }

    /// Documents of plain .NET values: null, bool, long, decimal, double, string, byte[], DateTimeOffset, lists and maps.
    static member ToDocument(value: objnull) : Document =
        match value with
        | null -> Document.Null
        | :? bool as value -> Document.Boolean value
        | :? int as value -> Document.Integer(int64 value)
        | :? int64 as value -> Document.Integer value
        | :? decimal as value -> Document.Decimal value
        | :? double as value -> Document.Float value
        | :? string as value -> Document.String value
        | :? (byte[]) as value -> Document.Blob value
        | :? DateTimeOffset as value -> Document.Timestamp value
        | :? IEnumerable<KeyValuePair<string, obj | null>> as entries ->
            Document.Map(Dict.ofSeq (entries |> Seq.map (fun entry -> entry.Key, Interop.ToDocument entry.Value)))
        | :? IEnumerable<obj | null> as items -> Document.List [ for item in items -> Interop.ToDocument item ]
        | other -> raise (ArgumentException(String.Concat("no document can be made of a ", other.GetType().Name)))

    /// A document as plain .NET values.
    static member OfDocument(document: Document) : objnull =
        match document with
        | Document.Null -> null
        | Document.Boolean value -> box value
        | Document.Integer value -> box value
        | Document.Decimal value -> box value
        | Document.Float value -> box value
        | Document.String value -> box value
        | Document.Blob value -> box value
        | Document.Timestamp value -> box value
        | Document.Stream value -> box value
        | Document.Events value -> box value
        | Document.List items -> box (items |> List.map Interop.OfDocument |> Array.ofList)
        | Document.Map entries ->
            let map = Dictionary<string, obj | null>()

            for key, value in Dict.toSeq entries do
                map[key] <- Interop.OfDocument value

            box map
