namespace FunctionalAws

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Schema

/// An input whose operation answers in pages: a pure step, and what a page holds.
type IPaged<'input, 'output, 'item> =
    inherit IRequest<'input, 'output>
    /// The next page's input, or nothing after the last page.
    abstract Next: 'output -> 'input option
    /// What a page holds.
    abstract Items: 'output -> IReadOnlyCollection<'item>
    /// What the model says of the operation's pages.
    abstract Paginator: Paginator

/// A page, and where a reading can go on after it.
[<Sealed>]
type Page<'output, 'item>
    internal (output: 'output, items: unit -> IReadOnlyCollection<'item>, point: unit -> ResumePoint option) =
    /// The operation's output; where <c>Pages.maxItems</c> ends the pages, the part of it that still counts.
    member _.Output: 'output = output
    /// The items of it.
    member _.Items: IReadOnlyCollection<'item> = items ()
    /// <summary>Where to go on after this page, for <c>Pages.startingAt</c>; nothing after the last. botocore's
    /// <c>resume_token</c>: JSON in base64, no secret and not encrypted.</summary>
    member _.ResumeToken: string option = point () |> Option.map ResumeToken.encode

/// How pages are read.
type PageOptions = {
    /// How many items to ask for at a time; the service decides when there is none.
    PageSize: int option
    /// The most items of all pages together.
    MaxItems: int option
    /// Where an earlier reading ended.
    StartingToken: string option
    /// Whether the next page is asked for while one is being worked on.
    ReadAhead: bool
    /// The time for the whole reading, with the work on its pages.
    Within: TimeSpan option
}

/// What pages are read from, whatever their input.
[<NoComparison; NoEquality>]
type internal PageSource<'output, 'item> = {
    Operation: string
    Rules: unit -> PaginatorModel
    Documents: struct (('output -> Document) * (Document -> Result<'output, AwsError>))
    Read: PageOptions -> CancellationToken -> (unit -> Task<Result<Page<'output, 'item> voption, AwsError>>)
}

/// <summary>
/// The outputs of an operation that answers in pages, one after the other, each asked for when it is reached. What
/// <c>Aws.pages</c> and <c>Connection.pages</c> give.
/// </summary>
[<Sealed>]
type Pages<'output, 'item> internal (source: PageSource<'output, 'item>, options: PageOptions) =
    inherit
        Items<'output>(fun cancel ->
            let next = source.Read options cancel

            fun () ->
                task {
                    match! next () with
                    | Ok(ValueSome page) -> return Ok(ValueSome([| page.Output |] :> IReadOnlyCollection<'output>))
                    | Ok ValueNone -> return Ok ValueNone
                    | Error error -> return Error error
                })

    member internal _.Source: PageSource<'output, 'item> = source
    /// How the pages are read.
    member _.Options: PageOptions = options

/// One reading of pages, step by step.
[<Sealed>]
type internal PageReading<'input, 'output, 'item when 'input :> IPaged<'input, 'output, 'item>>
    (aws: IAws, first: 'input, options: PageOptions, cancel: CancellationToken) =

    let operation = first.Operation
    let documents = operation.Documents
    let paginator = lazy first.Paginator
    let rules () : PaginatorModel = paginator.Value.Rules

    let invalid (path: string) (message: string) : Result<'a, AwsError> =
        Error(AwsError.Invalid(operation.Info.Name, [ { Path = path; Message = message } ]))

    let withMembers (members: (string * Document) list) (input: 'input) : Result<'input, AwsError> =
        match members, documents.OfInput input with
        | [], _ -> Ok input
        | _, Document.Map entries ->
            let set (entries: Dict<string, Document>) (name: string, value: Document) : Dict<string, Document> =
                if value.IsNull then Dict.remove name entries else Dict.add name value entries

            documents.ToInput(Document.Map(List.fold set entries members))
        | _, other -> documents.ToInput other

    let sized (input: 'input) : Result<'input, AwsError> =
        match options.PageSize with
        | None -> Ok input
        | Some size when size <= 0 -> invalid "PageSize" $"{size} is not more than nothing"
        | Some size ->
            match rules().LimitKey with
            | None -> invalid "PageSize" "the operation has no member that limits a page's size"
            | Some limit ->
                let value =
                    if paginator.Value.LimitIsText.Value then
                        Document.String(string size)
                    else
                        Document.Integer(int64 size)

                withMembers [ limit, value ] input

    let started (input: 'input) : Result<struct ('input * int), AwsError> =
        match options.StartingToken with
        | None -> Ok(struct (input, 0))
        | Some text ->
            match rules().InputTokens with
            | [] -> invalid "StartingToken" "the operation does not answer in pages"
            | tokens ->
                let point = ResumeToken.decode tokens text
                withMembers point.Tokens input |> Result.map (fun input -> struct (input, point.Skip))

    // What is to be done next: a page, an error that is still to be told, or nothing.
    let mutable following: Result<struct ('input * int) voption, AwsError> =
        match options.MaxItems with
        | Some most when most < 0 -> invalid "MaxItems" $"{most} is less than nothing"
        | Some 0 -> Ok ValueNone
        | _ -> first |> sized |> Result.bind started |> Result.map ValueSome

    let history =
        lazy
            (match following with
             | Ok(ValueSome(struct (input, _))) -> PageHistory input
             | _ -> PageHistory first)

    let mutable left = options.MaxItems

    let pointAt (input: 'input) (skip: int) () : ResumePoint option =
        let members = documents.OfInput input

        let token (name: string) : string * Document =
            name, Document.tryFind [ name ] members |> Option.defaultValue Document.Null

        Some { Tokens = List.map token (rules().InputTokens); Skip = skip }

    /// A part of a page.
    let part
        (output: 'output)
        (items: IReadOnlyCollection<'item>)
        (skip: int)
        (keep: int)
        (point: unit -> ResumePoint option)
        : Result<Page<'output, 'item>, AwsError> =
        documents.OfOutput output
        |> PageSlice.take (rules ()) skip keep
        |> documents.ToOutput
        |> Result.map (fun output ->
            let items = lazy (items |> Seq.skip (min skip items.Count) |> Seq.truncate keep |> Array.ofSeq)
            Page(output, (fun () -> items.Value), point))

    let page
        (input: 'input)
        (skip: int)
        (output: 'output)
        (next: 'input option)
        : Result<Page<'output, 'item>, AwsError> =
        let after () : ResumePoint option = next |> Option.bind (fun next -> pointAt next 0 ())

        if skip = 0 && left.IsNone then
            Ok(Page(output, (fun () -> input.Items output), after))
        else
            let items = input.Items output
            let available = max 0 (items.Count - skip)

            match left with
            | Some most when available > most ->
                following <- Ok ValueNone
                part output items skip most (pointAt input (skip + most))
            | _ ->
                left <- left |> Option.map (fun most -> most - available)
                if left = Some 0 then following <- Ok ValueNone

                if skip = 0 then
                    Ok(Page(output, (fun () -> items), after))
                else
                    part output items skip available after

    let ask (input: 'input) (skip: int) : Task<Result<Page<'output, 'item> voption, AwsError>> =
        task {
            match! Aws.callTask operation aws cancel input with
            | Error error ->
                following <- Ok ValueNone
                return Error error
            | Ok output ->
                let next = input.Next output

                following <-
                    match next with
                    | None -> Ok ValueNone
                    // A service that gives back a token it was asked with would be asked for ever.
                    | Some next when history.Value.Repeats next -> Error(AwsError.RepeatedToken operation.Info.Name)
                    | Some next -> Ok(ValueSome(struct (next, 0)))

                return page input skip output next |> Result.map ValueSome
        }

    /// The next page, or nothing after the last.
    member _.Next() : Task<Result<Page<'output, 'item> voption, AwsError>> =
        match following with
        | Error error ->
            following <- Ok ValueNone
            Task.FromResult(Error error)
        | Ok ValueNone -> Task.FromResult(Ok ValueNone)
        | Ok(ValueSome(struct (input, skip))) ->
            history.Force() |> ignore
            ask input skip

/// What is done around the steps of a reading.
module private PageSteps =

    type Step<'page> = unit -> Task<Result<'page voption, AwsError>>

    /// Asks for the next page as soon as one has come.
    let readingAhead (next: Step<'page>) : Step<'page> =
        let mutable waiting: Task<Result<'page voption, AwsError>> voption = ValueNone

        fun () ->
            task {
                let! result =
                    match waiting with
                    | ValueSome asked -> asked
                    | ValueNone -> next ()

                waiting <-
                    match result with
                    | Ok(ValueSome _) -> ValueSome(next ())
                    | _ -> ValueNone

                return result
            }

    // A timer counts to some 49 days; who allows more time needs none.
    let private longestTimer = TimeSpan.FromDays 49.0

    /// Ends a reading whose time is over. The source's timer ends with the reading, which cancels the token.
    let within
        (effects: Effects)
        (operation: string)
        (allowed: TimeSpan)
        (cancel: CancellationToken)
        (start: CancellationToken -> Step<'page>)
        : Step<'page> =
        let source = CancellationTokenSource.CreateLinkedTokenSource cancel

        if allowed < longestTimer then
            source.CancelAfter(max allowed TimeSpan.Zero)

        let next = start source.Token
        let began = effects.Now()
        let over: Result<'page voption, AwsError> = Error(AwsError.TimedOut(operation, allowed))

        fun () ->
            task {
                if effects.Now() - began >= allowed then
                    cancel.ThrowIfCancellationRequested()
                    return over
                else
                    try
                        return! next ()
                    with :? OperationCanceledException when
                        source.IsCancellationRequested && not cancel.IsCancellationRequested ->
                        return over
            }

/// <summary>
/// Reading pages: <c>Query.create "t" |> Aws.pages aws |> Pages.pageSize 50 |> Pages.iter work</c>. Nothing is asked for
/// before it is read; a token that comes a second time is an error, and an empty page with a token is not the end.
/// Everything of <c>Items</c> takes pages, too.
/// </summary>
[<RequireQualifiedAccess>]
module Pages =

    let internal defaults: PageOptions = {
        PageSize = None
        MaxItems = None
        StartingToken = None
        ReadAhead = false
        Within = None
    }

    let internal create (aws: IAws) (first: 'input :> IPaged<'input, 'output, 'item>) : Pages<'output, 'item> =
        let operation = first.Operation
        let aws = FeaturesUsed(CallFeatures.Paginator, aws) :> IAws

        let read (options: PageOptions) (cancel: CancellationToken) : PageSteps.Step<Page<'output, 'item>> =
            let start (cancel: CancellationToken) : PageSteps.Step<Page<'output, 'item>> =
                let reading = PageReading<'input, 'output, 'item>(aws, first, options, cancel)
                if options.ReadAhead then PageSteps.readingAhead reading.Next else reading.Next

            match options.Within with
            | None -> start cancel
            | Some allowed -> PageSteps.within aws.Pipeline.Effects operation.Info.Name allowed cancel start

        Pages(
            {
                Operation = operation.Info.Name
                Rules = fun () -> first.Paginator.Rules
                Documents = struct (operation.Documents.OfOutput, operation.Documents.ToOutput)
                Read = read
            },
            defaults
        )

    /// Pages of which the first is an error.
    let internal failing (operation: string) (error: AwsError) : Pages<Document, 'item> =
        Pages(
            {
                Operation = operation
                Rules = fun () -> raise (InvalidOperationException())
                Documents = struct (id, Ok)
                Read = fun _ _ () -> Task.FromResult(Error error)
            },
            defaults
        )

    // ---------------------------------------------------------------------------------------------------- settings

    /// The same pages, read otherwise.
    let withOptions (options: PageOptions) (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        Pages(pages.Source, options)

    /// <summary>Asks for so many items at a time, by the operation's limit: 1 or more. An operation without one answers
    /// with <c>AwsError.Invalid</c>.</summary>
    let pageSize (items: int) (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        withOptions { pages.Options with PageSize = Some items } pages

    /// <summary>
    /// At most so many items of all pages together. The last page is cut where they end, and its resume token says so.
    /// Items are those of the operation's first result key: a list's elements, a map's entries; any other value is one.
    /// </summary>
    let maxItems (items: int) (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        withOptions { pages.Options with MaxItems = Some items } pages

    /// <summary>Starts where an earlier reading ended: with its resume token, botocore's, or the service's own
    /// token.</summary>
    let startingAt (token: string) (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        withOptions { pages.Options with StartingToken = Some token } pages

    /// Asks for the next page while one is being worked on. At most one page is asked for that is then not read.
    let readAhead (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        withOptions { pages.Options with ReadAhead = true } pages

    /// <summary>Limits the whole reading with the work on its pages; the next step after that is
    /// <c>AwsError.TimedOut</c>.</summary>
    let within (time: TimeSpan) (pages: Pages<'output, 'item>) : Pages<'output, 'item> =
        withOptions { pages.Options with Within = Some time } pages

    // ------------------------------------------------------------------------------------------------ other views

    let private view
        (choose: Page<'output, 'item> -> IReadOnlyCollection<'a>)
        (pages: Pages<'output, 'item>)
        : Items<'a> =
        Items(fun cancel ->
            let next = pages.Source.Read pages.Options cancel

            fun () ->
                task {
                    match! next () with
                    | Ok(ValueSome page) -> return Ok(ValueSome(choose page))
                    | Ok ValueNone -> return Ok ValueNone
                    | Error error -> return Error error
                })

    /// The items of the pages, one after the other: those of the operation's first result key.
    let items (pages: Pages<'output, 'item>) : Items<'item> = view _.Items pages

    /// Each page with its items and its resume token.
    let withTokens (pages: Pages<'output, 'item>) : Items<Page<'output, 'item>> =
        view (fun page -> [| page |] :> IReadOnlyCollection<_>) pages

    /// <summary>What a JMESPath expression finds in the pages: the elements of lists one by one, other values as they
    /// are, and nothing for null. Names are the model's, as in <c>"Contents[?Size > `100`].Key"</c>.</summary>
    let search (expression: string) (pages: Pages<'output, 'item>) : Items<Document> =
        let struct (toDocument, _) = pages.Source.Documents

        let invalid (error: JmespathError) : AwsError =
            AwsError.Invalid(pages.Source.Operation, [ { Path = expression; Message = error.Message } ])

        let elements (found: Document) : Document seq =
            match found with
            | Document.List items -> items
            | Document.Null -> []
            | single -> [ single ]

        match Jmespath.parse expression with
        | Error error -> Items.failing (invalid error)
        | Ok parsed ->
            pages
            |> Items.tryMap (fun output -> Jmespath.search parsed (toDocument output) |> Result.mapError invalid)
            |> Items.collect elements

    // --------------------------------------------------------------------------------------------------- reading

    /// Does something with each page, one after the other.
    let iter (action: 'output -> unit) (pages: Pages<'output, 'item>) : Async<Result<unit, AwsError>> =
        Items.iter action pages

    /// Does something that takes time with each page, one after the other.
    let iterAsync (action: 'output -> Async<unit>) (pages: Pages<'output, 'item>) : Async<Result<unit, AwsError>> =
        Items.iterAsync action pages

    /// A value made of all pages, from the first to the last.
    let fold
        (folder: 'state -> 'output -> 'state)
        (state: 'state)
        (pages: Pages<'output, 'item>)
        : Async<Result<'state, AwsError>> =
        Items.fold folder state pages

    /// All pages.
    let toList (pages: Pages<'output, 'item>) : Async<Result<'output list, AwsError>> = Items.toList pages

    /// The first page that satisfies a condition, if there is one. No page is asked for after it.
    let tryFind (condition: 'output -> bool) (pages: Pages<'output, 'item>) : Async<Result<'output option, AwsError>> =
        Items.tryFind condition pages

    /// The first pages, at most so many. No page is asked for after they are there.
    let take (count: int) (pages: Pages<'output, 'item>) : Items<'output> = Items.take count pages

    /// <summary>
    /// All pages as one output, and where to go on when <c>maxItems</c> ended them: each result key with the values of all
    /// pages (lists, maps and texts joined, numbers added), and the non-aggregate keys of the first page. Tokens and the
    /// rest are left out.
    /// </summary>
    let buildFullResult (pages: Pages<'output, 'item>) : Async<Result<struct ('output * string option), AwsError>> =
        let struct (toDocument, ofDocument) = pages.Source.Documents

        async {
            let gathered = ResizeArray<Document>()
            let mutable last: Page<'output, 'item> voption = ValueNone

            let! ended =
                withTokens pages
                |> Items.iter (fun page ->
                    gathered.Add(toDocument page.Output)
                    last <- ValueSome page)

            return
                ended
                |> Result.bind (fun () ->
                    if gathered.Count = 0 then
                        ofDocument Document.empty
                    else
                        ofDocument (Pagination.join (pages.Source.Rules()) (List.ofSeq gathered)))
                |> Result.map (fun output -> struct (output, last |> ValueOption.toOption |> Option.bind _.ResumeToken))
        }

/// Paging, among the functions that send calls.
[<AutoOpen>]
module PagingCalls =

    /// Sending calls.
    [<RequireQualifiedAccess>]
    module Aws =

        /// The outputs of an operation that answers in pages.
        let pages (aws: IAws) (input: 'input :> IPaged<'input, 'output, 'item>) : Pages<'output, 'item> =
            Pages.create aws input

        /// The items of an operation that answers in pages, one after the other.
        let items (aws: IAws) (input: 'input :> IPaged<'input, 'output, 'item>) : Items<'item> =
            Pages.items (Pages.create aws input)
