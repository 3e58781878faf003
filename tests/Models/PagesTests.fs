namespace FunctionalAws.Models.Tests

open System
open System.Collections.Generic
open System.IO
open System.Net
open System.Text
open System.Text.Json.Nodes
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB

/// Pages.fs over typed services and by name, over a transport that has pages by their tokens.
module PagesTests =

    let private run (call: Async<'a>) : 'a = Async.RunSynchronously(call, 10000)

    let private ok (call: Async<Result<'a, AwsError>>) : 'a =
        match run call with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    /// The last call's error, where there is to be one.
    let private failure (call: Async<Result<'a, AwsError>>) : AwsError =
        match run call with
        | Ok value -> failwith $"no error, but {value}"
        | Error error -> error

    let private answer (body: string) : HttpResponse = {
        Status = 200
        Headers = [ struct ("Content-Type", "application/json") ]
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

    let private over (transport: Transport) : Session =
        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
        |> Session.withTransport transport

    /// A session whose answers are made of what was sent; and all that was sent.
    let private serving (serve: HttpRequest -> string) : Session * List<string> =
        let sent = List<string>()

        let transport: Transport =
            fun request cancel ->
                cancel.ThrowIfCancellationRequested()
                lock sent (fun () -> sent.Add(BodyText.text request.Body))
                Task.FromResult(Ok(answer (serve request)))

        over transport, sent

    // ------------------------------------------------------------------------------- what botocore makes of the same

    let private recorded: Lazy<Document list> =
        lazy
            (let file = Path.Combine(__SOURCE_DIRECTORY__, "Recorded", "paginate.json")

             match Document.ofJson (File.ReadAllText file) with
             | Ok(Document.List entries) -> entries
             | other -> failwith $"{other}")

    let private at (name: string) (document: Document) : Document =
        Document.tryFind [ name ] document |> Option.defaultValue Document.Null

    let private strings (name: string) (document: Document) : string list = [
        for item in Document.items [ name ] document do
            match item with
            | Document.String text -> text
            | _ -> ()
    ]

    /// The page whose tokens were asked with; the first when there were none.
    let private pageFor (entry: Document) (asked: string -> Document) : Document =
        let given = Document.items [ "given" ] entry
        let inputs = strings "inputs" entry
        let outputs = strings "outputs" entry
        let tokens = inputs |> List.map asked

        if tokens |> List.forall _.IsNull then
            given.Head
        else
            let before = given |> List.findIndex (fun page -> (outputs |> List.map (fun name -> at name page)) = tokens)

            given[before + 1]

    let private ofScan (entry: Document) (request: HttpRequest) : string =
        let sent =
            match Document.ofJson (BodyText.text request.Body) with
            | Ok sent -> sent
            | Error message -> failwith message

        pageFor entry (fun name -> at name sent) |> Document.toJson

    let private ofVersions (entry: Document) (request: HttpRequest) : HttpResponse =
        let query = [
            for struct (name, value) in request.Query -> Uri.UnescapeDataString name, Uri.UnescapeDataString value
        ]

        let asked (name: string) : Document =
            let wire = if name = "KeyMarker" then "key-marker" else "version-id-marker"

            query
            |> List.tryPick (fun (known, value) -> if known = wire then Some(Document.String value) else None)
            |> Option.defaultValue Document.Null

        let page = pageFor entry asked
        let xml = StringBuilder "<ListVersionsResult>"

        let add (name: string) (value: string) = xml.Append($"<{name}>{WebUtility.HtmlEncode value}</{name}>") |> ignore

        for name in [ "Name"; "NextKeyMarker"; "NextVersionIdMarker" ] do
            match at name page with
            | Document.String value -> add name value
            | _ -> ()

        add "IsTruncated" (if at "IsTruncated" page = Document.Boolean true then "true" else "false")

        for list, element in [ "Versions", "Version"; "DeleteMarkers", "DeleteMarker" ] do
            for item in Document.items [ list ] page do
                let key = Document.tryString [ "Key" ] item |> Option.defaultValue ""
                xml.Append($"<{element}><Key>{key}</Key></{element}>") |> ignore

        {
            answer (xml.Append("</ListVersionsResult>").ToString()) with
                Headers = [ struct ("Content-Type", "application/xml") ]
        }

    /// What is compared of a page: the lists and numbers of its result keys, an absent list being an empty one.
    let private shown (page: Document) : Document =
        let list (name: string) : Document = Document.List(Document.items [ name ] page)

        Document.map [
            for name in [ "Items"; "Versions"; "DeleteMarkers" ] -> name, list name
            for name in [ "Count"; "ScannedCount"; "ConsumedCapacity" ] -> name, at name page
        ]

    let private read
        (case: Document)
        (pages: Pages<'output, 'item>)
        (toDocument: 'output -> Document)
        : Document list * string option * Document =
        let limited =
            match at "maxItems" case with
            | Document.Integer most -> pages |> Pages.maxItems (int most)
            | _ -> pages

        let started =
            match at "startingToken" case with
            | Document.String token -> limited |> Pages.startingAt token
            | _ -> limited

        let read = started |> Pages.withTokens |> Items.toList |> ok
        let struct (full, token) = started |> Pages.buildFullResult |> ok
        Assert.That((token = (read |> List.last).ResumeToken))

        (read |> List.map (fun page -> shown (toDocument page.Output))),
        (if at "maxItems" case |> _.IsNull then None else token),
        shown (toDocument full)

    let private compare (case: Document) (pages: Document list, token: string option, full: Document) : unit =
        let name = Document.toJson (Document.map [ for key in [ "maxItems"; "startingToken" ] -> key, at key case ])

        // botocore leaves the second list out of the first page where a reading begins at a page's beginning, too, and so
        // loses it. Here it comes; see below that none is lost.
        let isWhole =
            match Document.tryString [ "startingToken" ] case with
            | Some token ->
                not ((Encoding.UTF8.GetString(Convert.FromBase64String token)).Contains "boto_truncate_amount")
            | None -> false

        let without (page: Document) : Document =
            match page with
            | Document.Map members when isWhole -> Document.Map(Dict.remove "DeleteMarkers" members)
            | page -> page

        let compared (pages: Document list) : Document list =
            pages |> List.mapi (fun position page -> if position = 0 then without page else page)

        let expected = Document.items [ "pages" ] case |> List.map shown
        Assert.That((compared pages = compared expected), $"{name}: {Document.toJson (Document.List pages)}")
        Assert.That((token = Document.tryString [ "resumeToken" ] case), $"{name}: {token}")
        Assert.That((without full = without (shown (at "full" case))), $"{name}: {Document.toJson full}")

    let private eachCase (operation: string) (check: Document -> Document -> unit) : unit =
        let mutable count = 0

        for entry in recorded.Value do
            if at "operation" entry = Document.String operation then
                for case in Document.items [ "cases" ] entry do
                    count <- count + 1
                    check entry case

        Assert.That(count, Is.GreaterThan 20)

    [<Test>]
    let ``limits and resume tokens are botocore's, by name`` () =
        eachCase "Scan" (fun entry case ->
            let session, _ = serving (ofScan entry)
            let connection = session |> Session.connectTo DynamoDB.Model.service
            let pages = connection |> Connection.pages "Scan" (doc [ "TableName", str "t" ])
            compare case (read case pages id))

    [<Test>]
    let ``limits and resume tokens are botocore's, typed`` () =
        eachCase "Scan" (fun entry case ->
            let session, _ = serving (ofScan entry)
            compare case (read case (Scan.create "t" |> Aws.pages session) (Document.ofOutput ScanInput.Operation)))

    [<Test>]
    let ``limits and resume tokens are botocore's for several lists and tokens`` () =
        eachCase "ListObjectVersions" (fun entry case ->
            let session = over (fun request _ -> Task.FromResult(Ok(ofVersions entry request)))
            let input = S3.ListObjectVersions.create "b"
            let toDocument = Document.ofOutput S3.ListObjectVersionsInput.Operation
            compare case (read case (Aws.pages session input) toDocument)
            let connection = session |> Session.connectTo S3.Model.service
            let pages = connection |> Connection.pages "ListObjectVersions" (doc [ "Bucket", str "b" ])
            compare case (read case pages id))

    [<Test>]
    let ``readings that go on after each other lose nothing and bring nothing twice`` () =
        for entry in recorded.Value do
            if at "operation" entry = Document.String "ListObjectVersions" then
                let session = over (fun request _ -> Task.FromResult(Ok(ofVersions entry request)))
                let pages = S3.ListObjectVersions.create "b" |> Aws.pages session
                let given = Document.items [ "given" ] entry

                let keys (list: string) = [
                    for page in given do
                        for item in Document.items [ list ] page -> Document.tryString [ "Key" ] item
                ]

                for most in 1..8 do
                    let mutable token = None
                    let mutable goesOn = true
                    let versions = List<string option>()
                    let markers = List<string option>()

                    while goesOn do
                        let started = token |> Option.fold (fun pages token -> Pages.startingAt token pages) pages
                        let struct (output, following) = started |> Pages.maxItems most |> Pages.buildFullResult |> ok
                        versions.AddRange(output.Versions |> Seq.map _.Key)
                        markers.AddRange(output.DeleteMarkers |> Seq.map _.Key)
                        token <- following
                        goesOn <- token.IsSome

                    Assert.That((List.ofSeq versions = keys "Versions"), $"{most}")
                    Assert.That((List.ofSeq markers = keys "DeleteMarkers"), $"{most}")

    // --------------------------------------------------------------------------------------------------- one by one

    let private tables (names: string list) (last: string option) : string =
        let node = JsonObject()
        node["TableNames"] <- JsonArray [| for name in names -> JsonValue.Create name :> JsonNode | null |]
        last |> Option.iter (fun last -> node["LastEvaluatedTableName"] <- JsonValue.Create last)
        node.ToJsonString()

    /// Ten pages of two tables: "0a", "0b", "1a", …; the fourth is empty.
    let private tenPages (request: HttpRequest) : string =
        let node = nonNull (JsonNode.Parse(BodyText.text request.Body))

        let number =
            match node["ExclusiveStartTableName"] with
            | null -> 0
            | start -> int ((string start).Substring 5) + 1

        tables
            (if number = 3 then [] else [ $"{number}a"; $"{number}b" ])
            (if number < 9 then Some $"page {number}" else None)

    let private listing () : Pages<ListTablesOutput, string> * List<string> =
        let session, sent = serving tenPages
        ListTables.create () |> Aws.pages session, sent

    [<Test>]
    let ``an empty page with a token is not the end, and a second reading starts anew`` () =
        let pages, sent = listing ()
        let all = pages |> Pages.items |> Items.toList |> ok
        Assert.That(all.Length, Is.EqualTo 18)
        Assert.That((pages |> Pages.toList |> ok |> List.collect _.TableNames) = all)
        Assert.That(sent.Count, Is.EqualTo 20)

    [<Test>]
    let ``nothing is asked for before it is read, nor after what was wanted`` () =
        let pages, sent = listing ()
        let names = pages |> Pages.items |> Items.filter (fun name -> name.EndsWith 'b') |> Items.take 2
        Assert.That(sent, Is.Empty)
        Assert.That((ok (Items.toList names) = [ "0b"; "1b" ]))
        Assert.That(sent.Count, Is.EqualTo 2)

        let has (name: string) (page: ListTablesOutput) = List.contains name page.TableNames
        Assert.That((pages |> Pages.tryFind (has "2a") |> ok).IsSome)
        Assert.That(sent.Count, Is.EqualTo 5)
        Assert.That((pages |> Pages.take 3 |> Items.toList |> ok).Length, Is.EqualTo 3)
        Assert.That(sent.Count, Is.EqualTo 8)
        Assert.That((pages |> Pages.items |> Items.tryHead |> ok) = Some "0a")
        Assert.That(sent.Count, Is.EqualTo 9)
        Assert.That((pages |> Pages.maxItems 0 |> Pages.toList |> ok).IsEmpty)
        Assert.That(sent.Count, Is.EqualTo 9)
        Assert.That((pages |> Pages.fold (fun count page -> count + page.TableNames.Length) 0 |> ok), Is.EqualTo 18)

    [<Test>]
    let ``reading ahead asks for one page more, and brings the same`` () =
        let pages, sent = listing ()
        let ahead = Pages.readAhead pages
        let asked = List<int>()
        ahead |> Pages.iter (fun _ -> asked.Add sent.Count) |> ok
        Assert.That(asked, Is.EqualTo [ 2; 3; 4; 5; 6; 7; 8; 9; 10; 10 ])
        Assert.That((ok (Pages.toList ahead) = ok (Pages.toList pages)))
        sent.Clear()
        Assert.That((ahead |> Pages.items |> Items.take 3 |> Items.toList |> ok) = [ "0a"; "0b"; "1a" ])
        Assert.That(sent.Count, Is.EqualTo 3)

    [<Test>]
    let ``what was asked for ahead is cancelled when the reading is left`` () =
        let cancelled = TaskCompletionSource()

        let transport: Transport =
            fun request cancel ->
                task {
                    if (BodyText.text request.Body).Contains "ExclusiveStartTableName" then
                        try
                            do! Task.Delay(Timeout.Infinite, cancel)
                        finally
                            cancelled.SetResult()

                    return Ok(answer (tenPages request))
                }

        let pages = ListTables.create () |> Aws.pages (over transport) |> Pages.readAhead
        Assert.That((pages |> Items.tryHead |> ok).IsSome)
        Assert.That(cancelled.Task.Wait 5000)

    [<Test>]
    let ``pages are an async enumerable of results, which an error ends`` () =
        let session, _ = serving (fun _ -> tables [ "aaa" ] (Some "aaa"))
        let pages = ListTables.create () |> Aws.pages session

        let gathered =
            task {
                let seen = List<Result<ListTablesOutput, AwsError>>()
                let reading = (pages :> IAsyncEnumerable<_>).GetAsyncEnumerator CancellationToken.None

                try
                    let mutable goesOn = true

                    while goesOn do
                        let! isThere = reading.MoveNextAsync()
                        if isThere then seen.Add reading.Current else goesOn <- false
                finally
                    reading.DisposeAsync().AsTask().Wait()

                return seen
            }

        let seen = gathered.GetAwaiter().GetResult()
        // The page that brought the token a second time is not lost.
        Assert.That(seen.Count, Is.EqualTo 3)
        Assert.That((seen[1] |> Result.map _.TableNames) = Ok [ "aaa" ])
        Assert.That((seen[2] = Error(AwsError.RepeatedToken "ListTables")))

    [<Test>]
    let ``a page's size goes to the operation's limit, as number or as text`` () =
        let pages, sent = listing ()
        pages |> Pages.pageSize 7 |> Pages.take 2 |> Items.toList |> ok |> ignore
        Assert.That(sent, Is.All.Contains "\"Limit\":7")

        let session, sent = serving tenPages
        let connection = session |> Session.connectTo DynamoDB.Model.service
        let byName = connection |> Connection.pages "ListTables" Document.empty
        byName |> Pages.pageSize 7 |> Pages.take 2 |> Items.toList |> ok |> ignore
        Assert.That(sent, Is.All.Contains "\"Limit\":7")

        match pages |> Pages.pageSize 0 |> Pages.toList |> failure with
        | AwsError.Invalid("ListTables", [ { Path = "PageSize" } ]) -> ()
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``an operation without a limit says so`` () =
        let session, sent = serving (fun _ -> "{}")
        let pages = ListTagsOfResource.create "arn:aws:dynamodb:eu-west-1:111122223333:table/t" |> Aws.pages session

        match pages |> Pages.pageSize 7 |> Pages.toList |> failure with
        | AwsError.Invalid("ListTagsOfResource", [ { Path = "PageSize" } ]) -> Assert.That(sent, Is.Empty)
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a service's own token starts there, and a bad one is the request's error`` () =
        let pages, _ = listing ()

        Assert.That(
            (pages |> Pages.startingAt "page 7" |> Pages.items |> Items.toList |> ok) = [ "8a"; "8b"; "9a"; "9b" ]
        )

        let session, sent = serving (fun _ -> "{}")

        match Scan.create "t" |> Aws.pages session |> Pages.startingAt "no map" |> Pages.toList |> failure with
        | AwsError.Invalid("Scan", _) -> Assert.That(sent, Is.Empty)
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a search brings the elements of lists and single values, and nothing for null`` () =
        let pages, _ = listing ()
        let search (expression: string) = pages |> Pages.maxItems 4 |> Pages.search expression |> Items.toList |> run
        Assert.That((search "TableNames[?ends_with(@, 'a')]" = Ok [ Document.String "0a"; Document.String "1a" ]))
        Assert.That((search "length(TableNames)" = Ok [ Document.Integer 2L; Document.Integer 2L ]))
        Assert.That((search "Nothing" = Ok []))

        match search "TableNames[" with
        | Error(AwsError.Invalid("ListTables", [ { Path = "TableNames[" } ])) -> ()
        | other -> Assert.Fail $"{other}"

        match search "abs(TableNames)" with
        | Error(AwsError.Invalid("ListTables", _)) -> ()
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``cancelling ends a reading at once`` () =
        use source = new CancellationTokenSource()
        let pages, sent = listing ()

        let reading =
            Async.StartAsTask(
                pages |> Pages.iter (fun _ -> if sent.Count = 2 then source.Cancel()),
                cancellationToken = source.Token
            )

        Assert.CatchAsync<OperationCanceledException>(fun () -> reading) |> ignore
        Assert.That(sent.Count, Is.EqualTo 2)

    [<Test>]
    let ``the time for a whole reading counts the work on its pages`` () =
        let mutable now = DateTimeOffset.UnixEpoch
        let session, sent = serving tenPages
        let session = session |> Session.withEffects { Effects.real with Now = fun () -> now }
        let pages = ListTables.create () |> Aws.pages session |> Pages.within (TimeSpan.FromSeconds 10.0)
        let work = pages |> Pages.iter (fun _ -> now <- now.AddSeconds 4.0)

        Assert.That((failure work = AwsError.TimedOut("ListTables", TimeSpan.FromSeconds 10.0)))
        Assert.That(sent.Count, Is.EqualTo 3)

    [<Test>]
    let ``a page that does not come ends with the time for the whole reading`` () =
        let transport: Transport =
            fun _ cancel ->
                task {
                    do! Task.Delay(Timeout.Infinite, cancel)
                    return Ok(answer "{}")
                }

        let time = TimeSpan.FromMilliseconds 50.0
        let pages = ListTables.create () |> Aws.pages (over transport) |> Pages.within time
        Assert.That((failure (Pages.toList pages) = AwsError.TimedOut("ListTables", time)))

    [<Test>]
    let ``a name that is not known is the first page's error`` () =
        let session, _ = serving tenPages
        let connection = session |> Session.connectTo DynamoDB.Model.service

        match
            connection
            |> Connection.pages "GetItem" Document.empty
            |> Pages.pageSize 3
            |> Pages.buildFullResult
            |> failure
        with
        | AwsError.Configuration message -> Assert.That(message, Does.Contain "does not answer in pages")
        | other -> Assert.Fail $"{other}"
