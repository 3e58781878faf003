namespace FunctionalAws.Fuzzing

open System
open System.IO
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema
open FunctionalAws.Tests

/// Something that reads what others wrote.
type Reader = {
    Name: string
    /// Texts that it reads.
    Seeds: byte[][]
    /// What its format has words for.
    Tokens: byte[][]
    /// Reads, and raises nothing but what is not promised.
    Read: byte[] -> unit
} with

    override this.ToString() = this.Name

/// All readers, with what each promises.
[<RequireQualifiedAccess>]
module Readers =

    let private utf8 (text: string) : byte[] = Encoding.UTF8.GetBytes text

    /// How a text comes to a reader of texts.
    let textOf (bytes: byte[]) : string = Encoding.UTF8.GetString bytes

    // ------------------------------------------------------------------------------------------------------- answers

    let private sample (hasAny: bool) : Document =
        let leaf = Document.map [ "text", Document.String "a é \U0001F600"; "int", Document.Integer 1L ]

        Document.map [
            "text", Document.String "text & \"more\""
            "choice", Document.String "A"
            "flag", Document.Boolean true
            "int", Document.Integer -7L
            "long", Document.Integer Int64.MaxValue
            "float", Document.Float 1.5
            "double", Document.Float -2.25e100
            "time", Document.Timestamp(DateTimeOffset.FromUnixTimeMilliseconds 1_500_000_000_123L)
            "blob", Document.Blob [| 0uy; 1uy; 254uy |]
            if hasAny then
                "any", Document.map [ "a", Document.List [ Document.Null; Document.Integer 1L ] ]
            "list", Document.List [ Document.String "a"; Document.String "b" ]
            "all", Document.List [ leaf; leaf ]
            "map", Document.map [ "a", Document.Integer 1L; "b", Document.Integer 2L ]
            "maps", Document.map [ "a", Document.map [ "b", Document.Integer 2L ] ]
            "union", Document.map [ "text", Document.String "u" ]
            "flat", Document.List [ Document.String "a"; Document.String "b" ]
            "inner", Document.map [ "inner", leaf ]
        ]

    let private isXml (protocol: string) : bool = protocol = "rest-xml" || protocol = "query" || protocol = "ec2"

    let private tokensOf (protocol: string) : byte[][] =
        if isXml protocol then Tokens.xml
        elif protocol = "smithy-rpc-v2-cbor" then Tokens.cbor
        else Tokens.json

    let private errorSeeds (protocol: string) : byte[][] =
        match protocol with
        | "smithy-rpc-v2-cbor" -> [|
            Cbor.ofDocument (
                Document.map [
                    "__type", Document.String "made#Gone"
                    "message", Document.String "m"
                    "all", Document.map [ "int", Document.Integer 3L ]
                ]
            )
          |]
        | "query" -> [|
            utf8
                "<ErrorResponse><Error><Type>Sender</Type><Code>Gone</Code><message>m</message><all><int>3</int></all></Error><RequestId>r</RequestId></ErrorResponse>"
          |]
        | "ec2" -> [|
            utf8
                "<Response><Errors><Error><Code>Gone</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>"
          |]
        | "rest-xml" -> [|
            utf8
                "<Error><Code>Gone</Code><Message>m</Message><all><int>3</int></all><RequestId>r</RequestId><HostId>h</HostId></Error>"
          |]
        | _ -> [|
            utf8 """{"__type":"made#Gone","message":"m","all":{"int":3,"list":["a"]}}"""
            utf8 """{"code":"Gone:http://a/","Message":"m"}"""
          |]

    /// The protocols by their names in models.
    let protocols = [ "json"; "rest-json"; "rest-xml"; "query"; "ec2"; "smithy-rpc-v2-cbor" ]

    let answer (protocol: string) : Reader =
        let operation = Answers.operation protocol

        {
            Name = $"answers in {protocol}"
            Seeds = [| Answers.write protocol (sample (protocol = "json" || protocol = "rest-json")) |]
            Tokens = tokensOf protocol
            Read = fun bytes -> Answers.parse protocol operation bytes |> ignore
        }

    let failure (protocol: string) : Reader =
        let operation = Answers.operation protocol

        {
            Name = $"errors in {protocol}"
            Seeds = errorSeeds protocol
            Tokens = tokensOf protocol
            Read = fun bytes -> Answers.error protocol operation bytes |> ignore
        }

    // ---------------------------------------------------------------------------------------- formats by themselves

    let documentJson: Reader = {
        Name = "JSON as a document"
        Seeds = [| utf8 """{"a":[1,-2.5e3,"\u00e9\n",null,true,{}],"b":{"c":[[]]}}""" |]
        Tokens = Tokens.json
        Read =
            fun bytes ->
                match Document.ofJson (textOf bytes) with
                | Ok document -> Document.toJson document |> ignore
                | Error _ -> ()
    }

    let xmlTokens: Reader = {
        Name = "XML by its tokens"
        Seeds = [|
            utf8
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c --><a:b xmlns:a=\"u\" x='1 &lt;'>t&amp;&#233;<c/><![CDATA[<d>]]></a:b>"
        |]
        Tokens = Tokens.xml
        Read =
            fun bytes ->
                try
                    let tokens = XmlTokens(bytes, 0, bytes.Length)

                    while tokens.Read() <> XmlToken.End do
                        ()
                with :? MalformedXmlException ->
                    ()
    }

    let cbor: Reader = {
        Name = "CBOR as a value"
        Seeds = [|
            Cbor.ofDocument (sample true)
            [| 0xBFuy; 0x61uy; 0x61uy; 0x9Fuy; 1uy; 0x20uy; 0xF5uy; 0xFFuy; 0xFFuy |]
            [|
                0x82uy
                0xC1uy
                0x1Auy
                0x51uy
                0x4Buy
                0x67uy
                0xB0uy
                0xC4uy
                0x82uy
                0x21uy
                0x19uy
                0x6Auy
                0xB3uy
            |]
        |]
        Tokens = Tokens.cbor
        Read =
            fun bytes ->
                Cbor.decode (ReadOnlyMemory bytes) |> ignore
                Cbor.toDocument (ReadOnlyMemory bytes) |> ignore
    }

    // ---------------------------------------------------------------------------------------------- streams of events

    let private frames: byte[] =
        let typed (name: string) (payload: string) = EventFrames.event name (utf8 payload)

        let audio =
            EventFrames.frame
                (Array.concat [
                    EventFrames.text ":message-type" "event"
                    EventFrames.text ":event-type" "audio"
                    EventFrames.header "final" 0 [||]
                    EventFrames.header "sequence" 4 [| 0uy; 0uy; 0uy; 7uy |]
                    EventFrames.header "at" 8 [| 0uy; 0uy; 1uy; 0x8Auy; 0uy; 0uy; 0uy; 0uy |]
                ])
                [| 1uy; 2uy; 3uy |]

        let refused =
            EventFrames.frame
                (Array.append
                    (EventFrames.text ":message-type" "exception")
                    (EventFrames.text ":exception-type" "refused"))
                (utf8 """{"message":"no","line":"l"}""")

        Array.concat [ typed "line" """{"text":"a","count":2}"""; audio; typed "note" "n"; refused ]

    let eventMessages: Reader = {
        Name = "messages of event streams"
        Seeds = [| frames |]
        Tokens = Array.empty
        Read =
            fun bytes ->
                use stream = new MemoryStream(bytes)
                let decoder = EventMessageDecoder stream

                try
                    while (decoder.ReadAsync CancellationToken.None).GetAwaiter().GetResult() do
                        decoder.Headers |> ignore
                with
                | :? MalformedEventException
                | :? EndOfStreamException -> ()
    }

    /// Messages whose checksums are right, whatever is in them: so the reader comes to what is behind the checksums.
    let private framed (bytes: byte[]) : byte[] =
        let length = min bytes.Length 65_535
        let headers = min length (if length = 0 then 0 else int bytes[0])
        EventFrames.frame (Array.sub bytes 0 headers) (Array.sub bytes headers (length - headers))

    let events (protocol: string) : Reader =
        let operation = Talk.operation protocol
        let payload = if protocol = "json" then Tokens.json else Tokens.xml

        {
            Name = $"events in {protocol}"
            Seeds = [|
                frames
                utf8 """{"text":"a","count":2,"line":{"text":"b"}}"""
                utf8 "<line><text>a</text><count>2</count></line>"
            |]
            Tokens = payload
            Read =
                fun bytes ->
                    Answers.events operation bytes |> ignore
                    Answers.events operation (framed bytes) |> ignore

                    for name in [ "line"; "audio"; "note"; "detail"; "pause"; "other" ] do
                        let payload = if bytes.Length > 4096 then Array.sub bytes 0 4096 else bytes
                        Answers.events operation (EventFrames.event name payload) |> ignore
        }

    // --------------------------------------------------------------------------------------------------- JMESPath, rules

    let private people: Document =
        match
            Document.ofJson
                """{"a":[{"b":1,"c":"x"},{"b":2,"c":"y"},{"b":3}],"d":{"e":[[1,2],[3,[4]]],"f":"text"},"n":-1.5,"z":null}"""
        with
        | Ok document -> document
        | Error message -> failwith message

    let jmespath: Reader = {
        Name = "JMESPath"
        Seeds =
            [|
                "a[?b > `1` && c == 'y'].{x: b, y: to_string(c)} | [0]"
                "sort_by(a, &b)[-1].c || d.e[][] | map(&abs(@), @)"
                "d.\"f\" == `\"text\"` && !z"
                "a[0:2:1].[b, c] | join(',', [].to_string(@))"
                "max_by(a, &b).b.ceil(@)"
            |]
            |> Array.map utf8
        Tokens = Tokens.jmespath
        Read =
            fun bytes ->
                match Jmespath.parse (textOf bytes) with
                | Ok expression -> Jmespath.search expression people |> ignore
                | Error error -> JmespathError.explain error |> ignore
    }

    let private ruleSet =
        """{"version":"1.0","parameters":{"Region":{"type":"string","builtIn":"AWS::Region","required":true},
          "A":{"type":"String","default":"arn:aws:s3:us-east-1:1:b/c"},"F":{"type":"boolean","default":false,"required":true},
          "L":{"type":"stringArray","default":["a","b"]}},
          "rules":[{"type":"tree","conditions":[{"fn":"aws.partition","argv":[{"ref":"Region"}],"assign":"p"},
            {"fn":"not","argv":[{"fn":"booleanEquals","argv":[{"ref":"F"},true]}]}],
            "rules":[{"type":"endpoint","conditions":[{"fn":"aws.parseArn","argv":[{"ref":"A"}],"assign":"arn"},
              {"fn":"stringEquals","argv":[{"fn":"getAttr","argv":[{"ref":"arn"},"resourceId[0]"]},"b"]},
              {"fn":"parseURL","argv":["https://{Region}.a:8080/x"],"assign":"url"},
              {"fn":"isSet","argv":[{"fn":"substring","argv":["{Region}",0,2,true]}]}],
              "endpoint":{"url":"{url#scheme}://{arn#region}.{p#dnsSuffix}/{{x}}","headers":{"h":["{Region}"]},
                "properties":{"authSchemes":[{"name":"sigv4","signingRegion":"{Region}"}]}}},
              {"type":"error","conditions":[{"fn":"aws.isVirtualHostableS3Bucket","argv":["{Region}",true]}],"error":"e {Region}"}]},
            {"type":"endpoint","conditions":[],"endpoint":{"url":{"fn":"ite","argv":[{"ref":"F"},"https://a","https://b"]}}}]}"""

    let readRules (bytes: byte[]) : Result<RuleEndpoint, string> =
        RuleSet.Parse(ReadOnlyMemory bytes)
        |> Result.bind (fun rules ->
            rules.Evaluate(fun name ->
                match name with
                | "Region" -> ValueSome(EndpointValue.String "eu-west-1")
                | _ -> ValueNone))

    let rules: Reader = {
        Name = "endpoint rules"
        Seeds = [| utf8 ruleSet |]
        Tokens = Tokens.rules
        Read = fun bytes -> readRules bytes |> ignore
    }

    /// What rules do with texts of others: of a caller's bucket, or of a setting.
    let ruleFunctions: Reader =
        let text =
            """{"version":"1.0","parameters":{"X":{"type":"string","required":true}},"rules":[
              {"type":"endpoint","conditions":[
                {"fn":"isSet","argv":[{"fn":"coalesce","argv":[
                  {"fn":"getAttr","argv":[{"fn":"parseURL","argv":["{X}"]},"normalizedPath"]},
                  {"fn":"getAttr","argv":[{"fn":"aws.parseArn","argv":["{X}"]},"resourceId[1]"]},
                  {"fn":"getAttr","argv":[{"fn":"aws.partition","argv":["{X}"]},"name"]}]}]},
                {"fn":"isSet","argv":[{"fn":"isValidHostLabel","argv":["{X}",true]}]},
                {"fn":"isSet","argv":[{"fn":"aws.isVirtualHostableS3Bucket","argv":["{X}",true]}]},
                {"fn":"isSet","argv":[{"fn":"split","argv":["{X}","-",0]}]},
                {"fn":"isSet","argv":[{"fn":"substring","argv":["{X}",0,4,true]}]}],
                "endpoint":{"url":{"fn":"uriEncode","argv":["{X}"]}}},
              {"type":"error","conditions":[],"error":"none"}]}"""

        match RuleSet.Parse(ReadOnlyMemory(utf8 text)) with
        | Error message -> failwith message
        | Ok rules -> {
            Name = "ARNs, URLs, regions and host labels"
            Seeds =
                [|
                    "arn:aws:s3:us-east-1:123456789012:accesspoint/a:b"
                    "https://user.example.com:8080/a/b"
                    "http://[::1]:1/"
                    "us-gov-west-1"
                    "my.bucket-1"
                |]
                |> Array.map utf8
            Tokens = [| ":"B; "/"B; "."B; "-"B; "["B; "]"B; "://"B; "arn:"B |]
            Read =
                fun bytes ->
                    rules.Evaluate(fun _ -> ValueSome(EndpointValue.String(textOf bytes))) |> ignore

                    match Arn.tryParse (textOf bytes), EndpointUrl.tryParse (textOf bytes) with
                    | ValueSome arn, _ -> arn.ResourceId |> ignore
                    | _ -> ()
          }

    // ------------------------------------------------------------------------------------------------------- identity

    let private iniText =
        "# c\n[default]\nregion = eu-west-1\ns3 =\n  addressing_style = path\n  use_arn_region = true\n\n[profile a]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n[sso-session s]\nsso_region = eu-west-1\n[services v]\ns3 =\n  endpoint_url = http://localhost:1\n"

    let ini: Reader = {
        Name = "INI files"
        Seeds = [|
            utf8 iniText
            utf8 "[default]\r\naws_access_key_id=AKID\r\naws_secret_access_key = s:=#\r\n"
        |]
        Tokens = Tokens.ini
        Read = fun bytes -> IniFile.parse "config" (textOf bytes) |> ignore
    }

    let private expectCredentials (result: Result<Credentials option, AwsError>) : unit =
        match result with
        | Ok _
        | Error(AwsError.Credentials _)
        | Error(AwsError.Configuration _) -> ()
        | Error other -> failwith (AwsError.explain other)

    /// The whole chain over configuration files that are no files of settings.
    let profiles: Reader = {
        Name = "profiles"
        Seeds = [| utf8 iniText |]
        Tokens = Tokens.ini
        Read =
            fun bytes ->
                let fake = FakeEnvironment.OfFiles([ "AWS_EC2_METADATA_DISABLED", "true" ], textOf bytes, "")

                let refuse (_: HttpRequest) (_: CancellationToken) =
                    Task.FromResult(
                        Error {
                            Fault = TransportFault.Refused
                            Endpoint = "none"
                            Message = "nothing is sent here"
                        }
                    )

                let context = {
                    Provided.context (Provided.Clock()) fake None with
                        Transport = refuse
                        LocalTransport = refuse
                }

                CredentialChain.provider context |> Provided.ask |> expectCredentials
    }

    let private keys =
        """{"Code":"Success","Version":1,"AccessKeyId":"a","SecretAccessKey":"b","Token":"t","SessionToken":"s","Expiration":"2030-01-01T06:00:00Z","AccountId":"123456789012"}"""

    let processOutput: Reader = {
        Name = "the output of credential processes"
        Seeds = [| utf8 keys |]
        Tokens = Array.append Tokens.json [| "2030-01-01T06:00:00UTC"B; "\"Version\":1"B |]
        Read =
            fun bytes ->
                let fake = FakeEnvironment([], [])
                fake.Program <- fun _ -> Ok { ExitCode = 0; Output = bytes }
                CredentialProcess.provider fake.Environment "test" "x" |> Provided.ask |> expectCredentials
    }

    let metadata: Reader = {
        Name = "the instance's metadata"
        Seeds = [| utf8 keys; utf8 "role\nother" |]
        Tokens = Tokens.json
        Read =
            fun bytes ->
                let reply (body: byte[]) =
                    Task.FromResult(Ok { Status = 200; Headers = []; Body = Body.Bytes(ReadOnlyMemory body) })

                // The bytes come as the token, as the role's name and as its keys.
                for hostile in 0..2 do
                    let transport (request: HttpRequest) (_: CancellationToken) =
                        let step, usual =
                            if request.Method = "PUT" then 0, utf8 "token"
                            elif request.Path.EndsWith '/' then 1, utf8 "role"
                            else 2, utf8 keys

                        reply (if step = hostile then bytes else usual)

                    let context = {
                        Provided.context (Provided.Clock()) (FakeEnvironment([], [])) None with
                            Transport = transport
                            LocalTransport = transport
                    }

                    InstanceMetadata.provider context |> Provided.ask |> expectCredentials
    }

    // --------------------------------------------------------------------------------------------------------- models

    let private modelText =
        """{"metadata":{"protocol":"rest-json","endpointPrefix":"a","serviceId":"A","apiVersion":"1"},
          "operations":{"Do":{"name":"Do","http":{"method":"POST","requestUri":"/a/{x}?b"},"input":{"shape":"In"},
            "output":{"shape":"Out"},"errors":[{"shape":"E"}],"idempotent":true,"endpoint":{"hostPrefix":"{x}."}}},
          "shapes":{"In":{"type":"structure","required":["x"],"members":{"x":{"shape":"S","location":"uri","locationName":"x"},
            "m":{"shape":"M"}}},"Out":{"type":"structure","members":{"l":{"shape":"L"},"s":{"shape":"S"}}},
            "S":{"type":"string","min":1,"max":10,"pattern":"^[a-z]+$"},"L":{"type":"list","member":{"shape":"S"}},
            "M":{"type":"map","key":{"shape":"S"},"value":{"shape":"In"}},
            "E":{"type":"structure","exception":true,"error":{"httpStatusCode":400},"members":{}}},
          "pagination":{"Do":{"input_token":"x","output_token":"s","result_key":"l"}},
          "waiters":{"Done":{"operation":"Do","delay":1,"maxAttempts":2,
            "acceptors":[{"matcher":"path","argument":"s","expected":"a","state":"success"}]}},
          "version":2}"""

    /// A connection to a service whose model is in a catalog: all that a program can ask of a model.
    let private useModel (source: ModelSource) : unit =
        match source.Find "a" None with
        | Error _
        | Ok None -> ()
        | Ok(Some found) ->
            match found.Load() with
            | Error _ -> ()
            | Ok model ->
                let connection = Session.create () |> Session.withRegion "eu-west-1" |> Session.connectTo model
                Connection.describeService connection |> ignore
                Connection.describe "Do" connection |> ignore

                // As far as there is anything to be called: no credentials, so nothing is sent.
                Connection.call "Do" (Document.map [ "x", Document.String "a" ]) connection
                |> Async.RunSynchronously
                |> ignore

    let private inFolder (service: byte[]) : unit =
        let folder = Directory.CreateTempSubdirectory "models"

        try
            let path = Path.Combine(folder.FullName, "a", "1")
            Directory.CreateDirectory path |> ignore
            File.WriteAllBytes(Path.Combine(path, "service-2.json"), service)
            useModel (ModelSource.ofFolder folder.FullName)
        finally
            folder.Delete true

    let models: Reader = {
        Name = "service models"
        Seeds = [| utf8 modelText |]
        Tokens = Tokens.json
        Read = inFolder
    }

    let private catalogSeed = Catalog.pack [ { Name = "a"; Id = "A"; ApiVersion = "1"; Text = utf8 modelText } ]

    let catalogs: Reader = {
        Name = "catalogs of models"
        Seeds = [| catalogSeed |]
        Tokens = Array.empty
        Read =
            fun bytes ->
                use file = new MemoryStream(bytes)

                try
                    for entry in Catalog.index file do
                        Catalog.read file entry |> ignore
                with :? InvalidDataException ->
                    ()
    }

    let all: Reader list = [
        yield! protocols |> List.map answer
        yield! protocols |> List.map failure
        documentJson
        xmlTokens
        cbor
        eventMessages
        events "json"
        events "rest-xml"
        jmespath
        rules
        ruleFunctions
        ini
        profiles
        processOutput
        metadata
        models
        catalogs
    ]
