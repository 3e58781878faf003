namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// An event of every kind, as a document.
type RandomEvents =
    static member Event() : Arbitrary<Document> =
        let text = Gen.elements [ ""; "a"; "ü\U0001F600"; "<&>\"]]>"; String('x', 3000) ] |> Gen.map Document.String
        let number = ArbMap.defaults |> ArbMap.generate<int> |> Gen.map (int64 >> Document.Integer)
        let blob = ArbMap.defaults |> ArbMap.generate<byte[]> |> Gen.map Document.Blob

        let time =
            ArbMap.defaults
            |> ArbMap.generate<int>
            |> Gen.map (fun ms -> Document.Timestamp(DateTimeOffset.UnixEpoch.AddMilliseconds(float ms)))

        let members (required: (string * Gen<Document>) list) (optional: (string * Gen<Document>) list) =
            gen {
                let! chosen = Gen.subListOf optional
                let names, values = List.unzip (required @ List.ofSeq chosen)
                let! values = Gen.sequenceToList values
                return Document.map (List.zip names values)
            }

        let line = members [] [ "text", text; "count", number ]

        Gen.oneof [
            members [] [ "text", text; "count", number; "label", text ] |> Gen.map (fun e -> [ "line", e ])
            members [ "chunk", blob ] [
                "final", Gen.elements [ Document.Boolean true; Document.Boolean false ]
                "sequence", number
                "size", number
                "at", time
                "mark", blob
            ]
            |> Gen.map (fun e -> [ "audio", e ])
            members [ "text", text ] [] |> Gen.map (fun e -> [ "note", e ])
            members [ "line", line ] [] |> Gen.map (fun e -> [ "detail", e ])
            Gen.constant [ "pause", Document.empty ]
            blob |> Gen.map (fun e -> [ "unheardOf", e ])
        ]
        |> Gen.map Document.map
        |> Arb.fromGen

type SpokenProtocols() =
    static member All: string list = [ "json"; "rest-json"; "rest-xml"; "smithy-rpc-v2-cbor" ]

[<Properties(Arbitrary = [| typeof<RandomEvents> |])>]
module EventStreamTests =

    let private ok (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private write (protocol: string) (session: string) (events: Document list) : byte[] =
        let codec = Talk.codec protocol
        let message = codec.WriteResponse()
        let root = (nonNull ((Talk.model protocol).Operation "Talk").Output)
        DocumentShape.shape.Write message.Root root.Target (Talk.message session events)
        Talk.bytesOf (message.ToResponse()).Body

    let private parse (protocol: string) (stream: Stream) : Result<Document, AwsError> =
        (Talk.operation protocol).Parse(Talk.answer stream)

    let private events (protocol: string) (bytes: byte[]) : Result<Document, AwsError> list =
        parse protocol (new MemoryStream(bytes)) |> ok |> Talk.eventsOf |> Talk.items

    [<Property>]
    let ``events of an answer read back`` (given: Document list) =
        SpokenProtocols.All
        |> List.forall (fun protocol -> events protocol (write protocol "s" given) = List.map Ok given)

    [<Property>]
    let ``events of a request read back`` (given: Document list) =
        SpokenProtocols.All
        |> List.forall (fun protocol ->
            let operation = Talk.operation protocol
            let request = operation.Build (fun () -> "") (Talk.message "s" given) |> ok
            let bytes = Body.Bytes(ReadOnlyMemory(Talk.bytesOf request.Body))
            let reader = (Talk.codec protocol).ReadRequest { request with Body = bytes }
            let root = nonNull ((Talk.model protocol).Operation "Talk").Input
            let read = DocumentShape.shape.Read reader root.Target

            Header.tryFind "content-type" request.Headers = ValueSome "application/vnd.amazon.eventstream"
            && Document.tryFind [ "session" ] read = Some(Document.String "s")
            && Talk.items (Talk.eventsOf read) = List.map Ok given)

    [<Test>]
    let ``a message says what it is`` () =
        let audio =
            Document.map [ "audio", Document.map [ "chunk", Document.Blob "b"B; "sequence", Document.Integer 7L ] ]

        let note = Document.map [ "note", Document.map [ "text", Document.String "n" ] ]
        let pause = Document.map [ "pause", Document.empty ]

        let frames protocol =
            EventFrames.readAll (write protocol "s" [ Talk.line "l"; audio; note; pause ])
            |> List.map (fun frame ->
                EventFrames.textOf ":message-type" frame,
                EventFrames.textOf ":event-type" frame,
                EventFrames.textOf ":content-type" frame,
                Encoding.UTF8.GetString frame.Payload)

        Assert.That(
            frames "json",
            Is.EqualTo [
                "event", "initial-response", "application/json", """{"session":"s"}"""
                "event", "line", "application/json", """{"text":"l"}"""
                "event", "audio", "application/octet-stream", "b"
                "event", "note", "text/plain", "n"
                "event", "pause", "", ""
            ]
        )

        Assert.That(
            frames "rest-json",
            Is.EqualTo [
                "event", "line", "application/json", """{"text":"l"}"""
                "event", "audio", "application/octet-stream", "b"
                "event", "note", "text/plain", "n"
                "event", "pause", "", ""
            ]
        )

        // A map up to a break, neither of which is a character; g and d begin texts of seven and of four bytes, a one of
        // one.
        Assert.That(
            frames "smithy-rpc-v2-cbor",
            Is.EqualTo [
                "event", "initial-response", "application/cbor", "\uFFFDgsessionas\uFFFD"
                "event", "line", "application/cbor", "\uFFFDdtextal\uFFFD"
                "event", "audio", "application/octet-stream", "b"
                "event", "note", "text/plain", "n"
                "event", "pause", "", ""
            ]
        )

        Assert.That(
            frames "rest-xml",
            Is.EqualTo [
                "event", "line", "application/xml", "<Line><text>l</text></Line>"
                "event", "audio", "application/octet-stream", "b"
                "event", "note", "text/plain", "n"
                "event", "pause", "", ""
            ]
        )

    [<Test>]
    let ``what is no event is in the first message, or in HTTP's headers`` () =
        for protocol in [ "json"; "smithy-rpc-v2-cbor" ] do
            let output = parse protocol (new MemoryStream(write protocol "s" [])) |> ok
            Assert.That(Document.tryFind [ "session" ] output, Is.EqualTo(Some(Document.String "s")), protocol)

        let response = Talk.answer (new MemoryStream())

        for protocol in [ "rest-json"; "rest-xml" ] do
            let output = (Talk.operation protocol).Parse { response with Headers = [ struct ("x-session", "s") ] } |> ok
            Assert.That(Document.tryFind [ "session" ] output, Is.EqualTo(Some(Document.String "s")), protocol)

    [<Test>]
    let ``an answer without an initial response begins with an event`` () =
        for protocol, line in
            [
                "json", "{\"text\":\"l\"}"B
                "smithy-rpc-v2-cbor", Array.append [| 0xA1uy |] "dtextal"B
            ] do
            let bytes = EventFrames.event "line" line
            Assert.That(events protocol bytes, Is.EqualTo [ (Ok(Talk.line "l"): Result<Document, AwsError>) ])
            Assert.That(events protocol [||], Is.Empty)

    let private thrown (name: string) (payload: byte[]) : byte[] =
        EventFrames.frame
            (Array.append (EventFrames.text ":message-type" "exception") (EventFrames.text ":exception-type" name))
            payload

    [<Test>]
    let ``an exception is the service's error with its members, and the end`` () =
        for protocol, payload in
            [
                "json", "{\"message\":\"no\",\"line\":\"l\"}"B
                "rest-json", "{\"message\":\"no\",\"line\":\"l\"}"B
                "smithy-rpc-v2-cbor", Array.append [| 0xA2uy |] "gmessagebnodlineal"B
                "rest-xml", "<R><message>no</message><line>l</line></R>"B
            ] do
            let first = if protocol = "json" then EventFrames.event "initial-response" "{}"B else [||]
            let bytes = Array.concat [ first; thrown "refused" payload; EventFrames.event "pause" [||] ]

            match events protocol bytes with
            | [ Error(AwsError.Service error) ] ->
                Assert.That(error.Code, Is.EqualTo "Refused")
                Assert.That(error.Message, Is.EqualTo "no")
                Assert.That(error.RequestId, Is.EqualTo "R1")
                let detail = Document.map [ "message", Document.String "no"; "line", Document.String "l" ]
                Assert.That(error.Detail, Is.EqualTo(Some(detail :> obj)))
            | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an exception that the model does not know keeps its name and its words`` () =
        match events "rest-xml" (thrown "brandNew" "<R><Message>no</Message></R>"B) with
        | [ Error(AwsError.Service error) ] ->
            Assert.That((error.Code, error.Message, error.Detail), Is.EqualTo(("brandNew", "no", (None: obj option))))
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``an error that is not modelled has its code and its words in headers`` () =
        let headers =
            Array.concat [
                EventFrames.text ":message-type" "error"
                EventFrames.text ":error-code" "InternalError"
                EventFrames.text ":error-message" "try again"
            ]

        match events "rest-xml" (Array.append (EventFrames.event "pause" [||]) (EventFrames.frame headers [||])) with
        | [ Ok _; Error(AwsError.Service error) ] ->
            Assert.That((error.Code, error.Message), Is.EqualTo(("InternalError", "try again")))
        | other -> Assert.Fail $"%A{other}"

    let private allOk (given: Document list) : Result<Document, AwsError> list = List.map Ok given

    let private isUnreadable (item: Result<Document, AwsError>) : bool =
        match item with
        | Error(AwsError.Unreadable("Talk", _, _)) -> true
        | _ -> false

    let private isBroken (item: Result<Document, AwsError>) : bool =
        match item with
        | Error(AwsError.Transport { Fault = TransportFault.Broken }) -> true
        | _ -> false

    [<Test>]
    let ``an event that is not what the model says is unreadable, and the end`` () =
        let strange = EventFrames.frame (EventFrames.text ":message-type" "gossip") [||]
        let number = EventFrames.frame (EventFrames.header ":message-type" 4 (Array.zeroCreate 4)) [||]

        let wrongHeader =
            EventFrames.frame
                (Array.concat [
                    EventFrames.text ":message-type" "event"
                    EventFrames.text ":event-type" "audio"
                    EventFrames.text "sequence" "one"
                ])
                [||]

        for bytes in
            [
                EventFrames.event "line" "<a"B
                strange
                number
                wrongHeader
                EventFrames.frame [||] [||]
            ] do
            match events "rest-xml" (Array.append bytes (EventFrames.event "pause" [||])) with
            | [ item ] -> Assert.That(isUnreadable item, $"%A{item}")
            | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``a stream that is cut off anywhere gives what came whole, and a broken exchange`` () =
        let given = [ Talk.line "one"; Talk.line "two" ]
        let whole = List.map (fun event -> write "rest-xml" "" [ event ]) given
        let bytes = Array.concat whole

        for length in 0 .. bytes.Length do
            let items = events "rest-xml" (Array.sub bytes 0 length)

            let count =
                if length = bytes.Length then 2
                elif length >= whole[0].Length then 1
                else 0

            Assert.That(List.truncate count items, Is.EqualTo(allOk (List.truncate count given)))

            match List.skip count items with
            | [] -> Assert.That((length = 0 || length = whole[0].Length || length = bytes.Length), $"{length}")
            | [ item ] -> Assert.That(isBroken item, $"{length}: %A{item}")
            | more -> Assert.Fail $"{length}: %A{more}"

    [<Test>]
    let ``a byte that is damaged anywhere is found`` () =
        let bytes = write "rest-xml" "" [ Talk.line "one"; Talk.line "two" ]

        for at in 0 .. bytes.Length - 1 do
            let damaged = Array.copy bytes
            damaged[at] <- damaged[at] ^^^ 0x20uy
            let items = events "rest-xml" damaged
            Assert.That(isUnreadable (List.last items), $"{at}: %A{items}")

        let bytes = write "json" "s" []

        for at in 0 .. bytes.Length - 1 do
            let damaged = Array.copy bytes
            damaged[at] <- damaged[at] ^^^ 0x20uy
            Assert.That(isUnreadable (parse "json" (new MemoryStream(damaged))), $"{at}")

    [<Test>]
    let ``an answer's events can be read once`` () =
        let events = parse "rest-xml" (new MemoryStream()) |> ok |> Talk.eventsOf
        Talk.items events |> ignore
        Assert.Throws<InvalidOperationException>(fun () -> Talk.items events |> ignore) |> ignore

    [<Test>]
    let ``the connection is given back at the end, at an error, and when nobody reads on`` () =
        let bytes = write "rest-xml" "" [ Talk.line "one"; Talk.line "two" ]

        let closedAfter (bytes: byte[]) (act: EventStream<Document> -> unit) =
            let stream = new OneWayStream(bytes, 1000)
            let events = parse "rest-xml" stream |> ok |> Talk.eventsOf
            Assert.That(stream.IsClosed, Is.False)
            act events
            stream.IsClosed

        let readOne (events: EventStream<Document>) : unit =
            task {
                use reading =
                    (events :> IAsyncEnumerable<Result<Document, AwsError>>).GetAsyncEnumerator CancellationToken.None

                let! _ = reading.MoveNextAsync()
                ()
            }
            |> fun reading -> reading.GetAwaiter().GetResult()

        Assert.That(closedAfter bytes (Talk.items >> ignore), "at the end")
        Assert.That(closedAfter bytes readOne, "after one")
        Assert.That(closedAfter bytes (fun events -> (events :> IDisposable).Dispose()), "unread")
        Assert.That(closedAfter (Array.sub bytes 0 20) (Talk.items >> ignore), "at an error")

        Assert.That(
            closedAfter bytes (fun events -> EventStream.iter ignore events |> Async.RunSynchronously |> ok),
            "by iter"
        )

    /// A stream that never gives anything.
    type private SilentStream() =
        inherit MemoryStream()

        override _.ReadAsync(_: Memory<byte>, cancel: CancellationToken) : ValueTask<int> =
            ValueTask<int>(
                task {
                    do! Task.Delay(Timeout.Infinite, cancel)
                    return 0
                }
            )

    [<Test>]
    let ``who cancels stops waiting for an event`` () =
        use cancel = new CancellationTokenSource()
        let events = parse "rest-xml" (new SilentStream()) |> ok |> Talk.eventsOf
        let reading = (events :> IAsyncEnumerable<Result<Document, AwsError>>).GetAsyncEnumerator cancel.Token
        let next = reading.MoveNextAsync().AsTask()
        Assert.That(next.IsCompleted, Is.False)
        cancel.Cancel()
        Assert.CatchAsync<OperationCanceledException>(fun () -> next) |> ignore

    [<Test>]
    let ``an operation says how it uses events`` () =
        let json = (Talk.operation "json").Info
        let xml = (Talk.operation "rest-xml").Info
        Assert.That((json.StreamsOutput, json.AwaitsFirstMessage), Is.EqualTo((true, true)))
        Assert.That((xml.StreamsOutput, xml.AwaitsFirstMessage), Is.EqualTo((true, false)))

    [<Test>]
    let ``an event to send that has no member, or two, is refused`` () =
        for event in [ Document.empty; Document.String "x"; Document.map [ "unheardOf", Document.Integer 1L ] ] do
            let operation = Talk.operation "rest-xml"
            let request = operation.Build (fun () -> "") (Talk.message "s" [ event ]) |> ok
            Assert.Catch(fun () -> Talk.bytesOf request.Body |> ignore) |> ignore

    [<Test>]
    let ``the sequence helpers go through all events or to the error`` () =
        let run = Async.RunSynchronously
        let numbers () = EventStream.ofSeq [ 1; 2; 3 ]
        Assert.That(run (EventStream.toList (EventStream.map ((*) 2) (numbers ()))) |> ok, Is.EqualTo [ 2; 4; 6 ])
        Assert.That(run (EventStream.fold (+) 0 (numbers ())) |> ok, Is.EqualTo 6)
        let seen = ResizeArray<int>()
        run (EventStream.iterAsync (fun n -> async { seen.Add n }) (numbers ())) |> ok
        Assert.That(seen, Is.EqualTo [ 1; 2; 3 ])
        let events = parse "rest-xml" (new MemoryStream([| 1uy |])) |> ok |> Talk.eventsOf
        Assert.That(isBroken (run (EventStream.toList events) |> Result.map Document.List))
