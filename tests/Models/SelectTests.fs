namespace FunctionalAws.Models.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.S3
open FunctionalAws.Tests

/// SelectObjectContent of S3: typed events, from bytes as S3 sends them.
module SelectTests =

    let private session (body: byte[]) (seen: HttpRequest -> unit) : Session =
        let transport: Transport =
            fun request _ ->
                seen request

                Task.FromResult(
                    Ok {
                        Status = 200
                        Headers = []
                        Body = Body.Stream(ByteStream.OfStream(new IO.MemoryStream(body)))
                    }
                )

        Session.create ()
        |> Session.withRegion "us-east-1"
        |> Session.withKeys "AKIDEXAMPLE" "secret"
        |> Session.withTransport transport

    let private request =
        SelectObjectContent.create
            "bucket"
            "key"
            "select * from s3object"
            ExpressionType.Sql
            { CSV = None; CompressionType = None; JSON = None; Parquet = None }
            { CSV = None; JSON = None }

    let private select (body: byte[]) : Result<SelectObjectContentEventStream list, AwsError> =
        match Async.RunSynchronously(Aws.send (session body ignore) request) with
        | Ok output -> Async.RunSynchronously(EventStream.toList output.Payload)
        | Error error -> failwith (AwsError.explain error)

    let private stats =
        "<Stats><BytesScanned>3</BytesScanned><BytesProcessed>2</BytesProcessed><BytesReturned>1</BytesReturned></Stats>"B

    let private answer =
        Array.concat [
            EventFrames.event "Records" "a,b\n"B
            EventFrames.event "Cont" [||]
            EventFrames.event "Records" "c,d\n"B
            EventFrames.event "Stats" stats
            EventFrames.event "End" [||]
        ]

    [<Test>]
    let ``records, statistics and the end are typed events`` () =
        let records (text: byte[]) = SelectObjectContentEventStream.Records { Payload = Some text }

        match select answer with
        | Ok events ->
            Assert.That(
                events,
                Is.EqualTo [
                    records "a,b\n"B
                    SelectObjectContentEventStream.Cont(ContinuationEvent())
                    records "c,d\n"B
                    SelectObjectContentEventStream.Stats {
                        Details = Some { BytesScanned = Some 3L; BytesProcessed = Some 2L; BytesReturned = Some 1L }
                    }
                    SelectObjectContentEventStream.End(EndEvent())
                ]
            )
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``an error in the stream is the call's error`` () =
        let error =
            EventFrames.frame
                (Array.concat [
                    EventFrames.text ":message-type" "error"
                    EventFrames.text ":error-code" "CastFailed"
                    EventFrames.text ":error-message" "no number"
                ])
                [||]

        match select (Array.append (EventFrames.event "Cont" [||]) error) with
        | Error(AwsError.Service error) ->
            Assert.That((error.Code, error.Message), Is.EqualTo(("CastFailed", "no number")))
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``the request is a plain one`` () =
        let mutable sent = ValueNone

        Async.RunSynchronously(Aws.send (session answer (fun request -> sent <- ValueSome request)) request)
        |> ignore

        let request = sent.Value
        Assert.That(request.Query, Does.Contain(struct ("select-type", "2")))
        Assert.That(Header.tryFind "content-type" request.Headers, Is.EqualTo(ValueSome "application/xml"))
