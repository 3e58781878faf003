namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading.Tasks
open Microsoft.Extensions.Logging
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Tests.Middleware

/// A log in memory.
[<Sealed>]
type private MemoryLog(least: LogLevel) =
    let lines = List<struct (string * LogLevel * int * string)>()
    member _.Lines: (struct (string * LogLevel * int * string)) list = List.ofSeq lines

    interface ILoggerFactory with
        member _.AddProvider _ = ()
        member _.Dispose() = ()

        member _.CreateLogger category = {
            new ILogger with
                member _.BeginScope _ = null
                member _.IsEnabled level = level >= least

                member _.Log(level, id, state, error, format) =
                    let text = format.Invoke(state, error)
                    lines.Add(struct (category, level, id.Id, text))

                    // what a structured log keeps besides
                    match box state with
                    | :? IEnumerable<KeyValuePair<string, objnull>> as values ->
                        for value in values do
                            lines.Add(struct (category, level, id.Id, $"{value.Key}={value.Value}"))
                    | _ -> ()
        }

/// What is written of calls, and what is not.
[<NonParallelizable>]
module CallLogTests =

    let private hidden = "hidden-7c1e"

    let private model =
        """{ "metadata": { "protocol": "rest-json", "endpointPrefix": "vault", "serviceId": "Vault" },
             "operations": { "PutSecret": { "name": "PutSecret",
               "http": { "method": "PUT", "requestUri": "/vaults/{name}/{pin}" }, "input": { "shape": "In" }, "output": { "shape": "Out" } } },
             "shapes": {
               "In": { "type": "structure", "members": {
                 "name": { "shape": "Text", "location": "uri", "locationName": "name" },
                 "pin": { "shape": "Secret", "location": "uri", "locationName": "pin" },
                 "key": { "shape": "Secret", "location": "header", "locationName": "x-vault-key" },
                 "code": { "shape": "Secret", "location": "querystring", "locationName": "code" },
                 "value": { "shape": "Secret" } } },
               "Out": { "type": "structure", "members": {
                 "token": { "shape": "Secret", "location": "header", "locationName": "x-vault-token" },
                 "value": { "shape": "Secret" } } },
               "Text": { "type": "string" }, "Secret": { "type": "string", "sensitive": true } } }"""
        |> Encoding.UTF8.GetBytes
        |> ServiceModel.Parse

    let private operation =
        ServiceOperation.create
            model
            RestJson.protocol
            "PutSecret"
            DocumentShape.shape
            DocumentShape.shape
            (fun _ _ _ -> None)

    let private input =
        Document.Map(
            Dict.ofList [
                "name", Document.String "mine"
                "pin", Document.String hidden
                "key", Document.String hidden
                "code", Document.String hidden
                "value", Document.String hidden
            ]
        )

    let private answer (status: int) : HttpResponse = {
        Status = status
        Headers = [
            struct ("x-vault-token", hidden)
            struct ("Set-Cookie", hidden)
            struct ("x-amzn-requestid", "id-1")
            struct ("Server", "line\nbreak")
        ]
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes $"{{\"value\":\"{hidden}\",\"message\":\"{hidden}\"}}"))
    }

    let private sessionOf (log: ILoggerFactory) (statuses: int list) : Session =
        let sent = ref 0

        let transport: Transport =
            fun _ _ ->
                sent.Value <- sent.Value + 1
                Task.FromResult(Ok(answer statuses[min sent.Value statuses.Length - 1]))

        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withCredentials (Credentials.create "AKID" hidden |> Credentials.withToken hidden)
        |> Session.withEndpoint "https://vault.example"
        |> Session.withTransport transport
        |> Session.withEffects (VirtualTime().Effects)
        |> Session.withLoggerFactory log

    let private send (aws: Session) : Result<Document, AwsError> =
        (Aws.callTask operation aws Threading.CancellationToken.None input).Result

    let private texts (log: MemoryLog) (id: int) : string list = [
        for struct (_, _, line, text) in log.Lines do
            if line = id && text.StartsWith "Vault." then text
    ]

    [<Test>]
    let ``what is sent and what comes back is written for whoever debugs`` () =
        let log = new MemoryLog(LogLevel.Debug)
        Assert.That((sessionOf log [ 200 ] |> send).IsOk)
        let request = List.exactlyOne (texts log 1)

        Assert.That(
            request,
            Does.StartWith "Vault.PutSecret attempt 1: PUT https://vault.example/vaults/{name}/{pin}?code=*** ["
        )

        Assert.That(request, Does.Contain "amz-sdk-request: attempt=1; max=3")
        Assert.That(request, Does.Contain "Authorization: ***")
        Assert.That(request, Does.Contain "User-Agent: FunctionalAws/")
        let response = List.exactlyOne (texts log 2)
        Assert.That(response, Does.Match @"^Vault\.PutSecret attempt 1: 200 in [\d.,]+ ms \[")
        Assert.That(response, Does.Contain "x-amzn-requestid: id-1")
        Assert.That(response, Does.Contain "Server: line break")
        Assert.That(response, Does.Contain "Set-Cookie: ***")
        Assert.That(texts log 3, Is.Empty)

        for struct (category, level, _, _) in log.Lines do
            Assert.That(category, Is.EqualTo "FunctionalAws.Vault")
            Assert.That(level, Is.EqualTo LogLevel.Debug)

    [<Test>]
    let ``an attempt that may pass is a warning, any other failure is the caller's`` () =
        let log = new MemoryLog(LogLevel.Information)
        Assert.That((sessionOf log [ 500; 200 ] |> send).IsOk)
        let line = List.exactlyOne (texts log 3)
        Assert.That(line, Does.Match @"^Vault\.PutSecret attempt 1 failed in [\d.,]+ ms: 500 \(request id-1\)$")

        let quiet = new MemoryLog(LogLevel.Information)
        Assert.That((sessionOf quiet [ 400 ] |> send).IsError)
        Assert.That(quiet.Lines, Is.Empty)

    [<Test>]
    let ``no secret is in anything that is written or told`` () =
        let log = new MemoryLog(LogLevel.Trace)
        use heard = new Listening("Vault")

        for statuses in [ [ 200 ]; [ 500; 200 ]; [ 400 ] ] do
            sessionOf log statuses |> send |> ignore

        let told = [
            for struct (_, _, _, text) in log.Lines do
                text
            for span in heard.Spans do
                span.DisplayName
                string span.StatusDescription

                for tag in span.TagObjects do
                    $"{tag.Key}={tag.Value}"
            for struct (_, _, tags) in heard.Measured do
                for tag in tags do
                    $"{tag.Key}={tag.Value}"
        ]

        Assert.That(told.Length, Is.GreaterThan 50)

        for text in told do
            Assert.That(text, Does.Not.Contain hidden)
