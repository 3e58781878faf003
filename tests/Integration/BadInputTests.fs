namespace FunctionalAws.Integration.Tests

open System
open System.IO
open System.Net
open System.Net.Sockets
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.SQS

/// What is wrong is an error that says what, where, and what to do. No server is needed.
module BadInputTests =

    /// Nothing may be sent to it.
    let private unreachable = Servers.at "http://127.0.0.1:1"

    let private key = item [ "id", S "1" ]
    let private getItem = GetItem.create "table" key

    /// A function's answer to whatever is sent there.
    let private answering (fault: Fault) (work: Session -> FaultServer -> Task<unit>) : Task<unit> =
        task {
            use server = new FaultServer([ fault ])
            do! work (Servers.at (string server.Address)) server
        }

    let private text (status: int) (contentType: string) (body: string) : Fault =
        Fault.Answer(status, [ "Content-Type", contentType ], Encoding.UTF8.GetBytes body)

    let private json = text 200 "application/x-amz-json-1.0"
    let private xml = text 200 "application/xml"

    let private configuration (words: string list) (call: Async<Result<'output, AwsError>>) : Task<unit> =
        task {
            match! Expect.error call with
            | AwsError.Configuration _ as error -> Expect.words words error
            | error -> Expect.unexpected error
        }

    let private invalid (words: string list) (call: Async<Result<'output, AwsError>>) : Task<unit> =
        task {
            match! Expect.error call with
            | AwsError.Invalid _ as error -> Expect.words words error
            | error -> Expect.unexpected error
        }

    // ------------------------------------------------------------------------------------------------------- the request

    [<Test>]
    let ``a required member that is null is missing`` () =
        { getItem with TableName = Unchecked.defaultof<string> }
        |> Aws.send unreachable
        |> invalid [ "GetItem was not sent"; "TableName: it is required" ]

    [<Test>]
    let ``a name that is too short says how long it has to be`` () =
        GetItem.create "" key
        |> Aws.send unreachable
        |> invalid [ "GetItem was not sent"; "TableName: its length is 0, the least is 1" ]

    [<Test>]
    let ``a part of the address must not be empty`` () =
        GetObject.create "bucket" ""
        |> Aws.send unreachable
        |> invalid [ "GetObject was not sent"; "Key: " ]

    [<Test>]
    let ``all that is wrong is told at once, and where`` () =
        task {
            let entry: SendMessageBatchRequestEntry = {
                Id = "a"
                MessageBody = Unchecked.defaultof<string>
                DelaySeconds = None
                MessageAttributes =
                    Some(
                        Dict.ofList [
                            "color",
                            {
                                StringValue = Some "red"
                                BinaryValue = None
                                StringListValues = None
                                BinaryListValues = None
                                DataType = Unchecked.defaultof<string>
                            }
                        ]
                    )
                MessageSystemAttributes = None
                MessageDeduplicationId = None
                MessageGroupId = None
            }

            let second = {
                entry with
                    Id = Unchecked.defaultof<string>
                    MessageBody = "b"
                    MessageAttributes = None
            }

            match!
                SendMessageBatch.create (Unchecked.defaultof<string>) [ entry; second ]
                |> Aws.send unreachable
                |> Expect.error
            with
            | AwsError.Invalid("SendMessageBatch", problems) ->
                Expect.equal
                    (set [
                        "QueueUrl"
                        "Entries[0].MessageBody"
                        "Entries[0].MessageAttributes.color.DataType"
                        "Entries[1].Id"
                    ])
                    (set [ for problem in problems -> problem.Path ])
            | error -> Expect.unexpected error
        }

    [<TestCase("a")>]
    [<TestCase("has space")>]
    [<TestCase("a/b")>]
    [<TestCase("..")>]
    [<TestCase("ümlaut")>]
    [<TestCase("a?b#c")>]
    let ``a bucket that cannot be one is not asked for`` (bucket: string) =
        task {
            let aws = Session.create () |> Session.withRegion "eu-west-1" |> Session.withKeys "AKIDEXAMPLE" "secret"
            let asked = ref false

            let transport: Transport =
                fun _ _ ->
                    asked.Value <- true
                    Task.FromResult(Error { Fault = TransportFault.Connect; Endpoint = ""; Message = "" })

            let! error =
                GetObject.create bucket "key"
                |> Aws.send (aws |> Session.withTransport transport |> Session.withMaxAttempts 1)
                |> Expect.error

            if bucket = "a" then
                // Buckets of long ago may have such names; they go into the path.
                Expect.equal true asked.Value
            else
                Expect.equal false asked.Value
                Expect.words [ "GetObject was not sent"; "Bucket: \"" + bucket + "\""; "3 to 63" ] error
        }

    [<TestCase("line\r\nx-evil: 1", "U+000D")>]
    [<TestCase("line\nx-evil: 1", "U+000A")>]
    [<TestCase("zero\u0000", "U+0000")>]
    let ``a header carries no line breaks`` (value: string, character: string) =
        answering (Fault.Answer(200, [], [||])) (fun aws server ->
            task {
                let! error =
                    PutObject.create "bucket" "key"
                    |> PutObject.body (ByteStream.OfString "x")
                    |> PutObject.metadata (Dict.ofList [ "note", value ])
                    |> Aws.send aws
                    |> Expect.error

                match error with
                | AwsError.Invalid("PutObject", [ { Path = "Metadata.note" } ]) -> ()
                | error -> Expect.unexpected error

                Expect.words [ "Metadata.note"; character; "not sent" ] error
                Assert.That(server.Requests |> List.filter _.Whole, Is.Empty)
            })

    [<Test>]
    let ``a body that is shorter than was said is not sent as if it were whole`` () =
        answering (Fault.Answer(200, [], [||])) (fun aws server ->
            task {
                // A stream that cannot seek: base64 that is decoded as it is read.
                use source =
                    new Security.Cryptography.CryptoStream(
                        new MemoryStream("aGVsbG8="B),
                        new Security.Cryptography.FromBase64Transform(),
                        Security.Cryptography.CryptoStreamMode.Read
                    )

                let! error =
                    PutObject.create "bucket" "key"
                    |> PutObject.body (ByteStream.OfStream(source, 6L))
                    |> Aws.send aws
                    |> Expect.error

                match error with
                | AwsError.Transport { Fault = TransportFault.Refused } -> Expect.words [ "6 bytes"; "has 5" ] error
                | error -> Expect.unexpected error

                Assert.That(server.Requests |> List.filter _.Whole, Is.Empty)
            })

    // ------------------------------------------------------------------------------------------------------ the settings

    let private environment (files: (string * string) list) : AwsEnvironment = {
        // no test asks a machine for its metadata
        Variable = fun name -> if name = "AWS_EC2_METADATA_DISABLED" then Some "true" else None
        ReadFile =
            fun path -> Ok(files |> List.tryPick (fun (name, text) -> if path.EndsWith name then Some text else None))
        WriteFile = fun _ _ -> Error "nothing is written here"
        Run = fun _ _ _ -> Task.FromResult(Error "nothing runs here")
        Home = "/home/me"
    }

    [<Test>]
    let ``a profile that is not there is named, with those that are`` () =
        getItem
        |> Aws.send (
            Session.create ()
            |> Session.withEnvironment (environment [ "config", "[profile work]\nregion = eu-west-1" ])
            |> Session.withProfile "play"
        )
        |> configuration [ "no profile \"play\""; "work"; "/home/me/.aws/config" ]

    [<Test>]
    let ``no region says how to give one`` () =
        getItem
        |> Aws.send (
            Session.create ()
            |> Session.withEnvironment (environment [])
            |> Session.withKeys "AKIDEXAMPLE" "secret"
        )
        |> configuration [ "there is no region"; "Session.withRegion"; "AWS_REGION" ]

    [<Test>]
    let ``no credentials say how to give them`` () =
        task {
            let aws = Session.create () |> Session.withEnvironment (environment []) |> Session.withRegion "eu-west-1"

            match! getItem |> Aws.send aws |> Expect.error with
            | AwsError.Credentials _ as error ->
                Expect.words [ "there are no credentials"; "AWS_ACCESS_KEY_ID"; "Session.withKeys" ] error
            | error -> Expect.unexpected error
        }

    [<TestCase("localhost:8000", "https:// or http://")>]
    [<TestCase("ftp://localhost", "ftp")>]
    [<TestCase("http://", "no host")>]
    [<TestCase("http://local host", "spaces")>]
    [<TestCase("http://localhost:99999", "99999 is not a port")>]
    [<TestCase("http://user:secret@localhost", "password")>]
    [<TestCase("http://localhost/?a=b", "query")>]
    [<TestCase("", "empty")>]
    let ``an endpoint that is none says why`` (url: string, word: string) =
        task {
            let! error = getItem |> Aws.send (Servers.at url) |> Expect.error

            match error with
            | AwsError.Configuration message ->
                Expect.words [ "the endpoint"; word; "Write it as" ] error
                Assert.That(message, Does.Not.Contain "secret")
            | error -> Expect.unexpected error
        }

    [<Test>]
    let ``a region that is none says why`` () =
        getItem
        |> Aws.send (unreachable |> Session.withRegion "eu-west-1/evil")
        |> configuration [ "eu-west-1/evil"; "is not a region" ]

    // -------------------------------------------------------------------------------------------------------- the answer

    [<TestCase("Hello there")>]
    [<TestCase("<html><body>Welcome</body></html>")>]
    [<TestCase("[1, 2]")>]
    [<TestCase("{\"Item\": {\"id\": {\"S\": {}}}}")>]
    [<TestCase("{\"Item\": {\"id\": {\"S\": \"x\"")>]
    [<TestCase("{\"Item\": {}} and more")>]
    let ``an answer that is no such JSON cannot be read`` (body: string) =
        answering (json body) (fun aws _ ->
            task {
                match! getItem |> Aws.send aws |> Expect.error with
                | AwsError.Unreadable("GetItem", _, response) as error ->
                    Expect.equal body (Body.text Int32.MaxValue response.Body)
                    Expect.equal 200 response.Status
                    Expect.words [ "GetItem brought an answer (HTTP 200) that cannot be read" ] error
                | error -> Expect.unexpected error
            })

    [<TestCase("Hello there")>]
    [<TestCase("{\"IsTruncated\": false}")>]
    [<TestCase("<ListBucketResult><Contents><Key>a</Key>")>]
    [<TestCase("<ListBucketResult><Contents></ListBucketResult>")>]
    [<TestCase("<ListBucketResult><MaxKeys>many</MaxKeys></ListBucketResult>")>]
    [<TestCase("<!DOCTYPE x [<!ENTITY e \"boom\">]><ListBucketResult><Name>&e;</Name></ListBucketResult>")>]
    let ``an answer that is no such XML cannot be read`` (body: string) =
        answering (xml body) (fun aws _ ->
            task {
                match! ListObjectsV2.create "bucket" |> Aws.send aws |> Expect.error with
                | AwsError.Unreadable("ListObjectsV2", _, response) ->
                    Expect.equal body (Body.text Int32.MaxValue response.Body)
                | error -> Expect.unexpected error
            })

    /// A broken exchange that says where, and is worth another try.
    let private broken (attempts: int) (server: FaultServer) (error: AwsError) : unit =
        match error with
        | AwsError.Transport { Fault = TransportFault.Broken } ->
            Expect.words [ server.Host; "may have taken effect" ] error
        | error -> Expect.unexpected error

        Expect.equal attempts server.Requests.Length

    [<Test>]
    let ``an answer in JSON that is cut off is asked for again, and then an error`` () =
        answering (Fault.Cut(10, json "{\"Item\": {\"id\": {\"S\": \"x\"}}}")) (fun aws server ->
            task {
                let! error = getItem |> Aws.send aws |> Expect.error
                broken 4 server error
            })

    [<Test>]
    let ``an answer in XML that is cut off is asked for again, and then an error`` () =
        answering
            (Fault.Cut(30, xml "<ListBucketResult><Name>bucket</Name><MaxKeys>1</MaxKeys></ListBucketResult>"))
            (fun aws server ->
                task {
                    let! error = ListObjectsV2.create "bucket" |> Aws.send aws |> Expect.error
                    broken 3 server error
                })

    let private content = Array.init 100_000 byte

    let private cutObjects = [
        "length", Fault.Cut(60_000, Fault.Answer(200, [], content))
        "chunks", Fault.Cut(60_000, Fault.Chunks(200, [], [ content[..49_999]; content[50_000..] ]))
        "nothing", Fault.Cut(0, Fault.Answer(200, [], content))
    ]

    [<TestCase("length")>]
    [<TestCase("chunks")>]
    [<TestCase("nothing")>]
    let ``an object that is cut off does not end in silence`` (how: string) =
        answering (cutObjects |> List.find (fun (name, _) -> name = how) |> snd) (fun aws _ ->
            task {
                let! got = GetObject.create "bucket" "key" |> Aws.send aws |> Expect.ok
                use body = got.Body
                use stream = body.Open()

                Assert.That(Func<Task>(fun () -> stream.CopyToAsync Stream.Null), Throws.InstanceOf<IOException>())
            })

    let private gatewayPage =
        text 502 "text/html" "<html><head><title>502 Bad Gateway</title></head><body><hr>nginx<br></body></html>"

    [<Test>]
    let ``a page from a proxy is an error of its status, after all attempts`` () =
        answering gatewayPage (fun aws server ->
            task {
                let check (operation: string) (error: AwsError) =
                    match error with
                    | AwsError.Service { Status = 502; Code = "502"; Response = response } ->
                        Expect.words [ operation; "HTTP 502" ] error

                        match response.Body with
                        | Body.Bytes bytes -> Assert.That(Encoding.UTF8.GetString bytes.Span, Does.Contain "nginx")
                        | _ -> Assert.Fail "the page is lost"
                    | error -> Expect.unexpected error

                let! error = getItem |> Aws.send aws |> Expect.error
                check "DynamoDB GetItem" error
                Expect.equal 4 server.Requests.Length
                let! error = GetObject.create "bucket" "key" |> Aws.send aws |> Expect.error
                check "S3 GetObject" error
                Expect.equal 7 server.Requests.Length
            })

    [<Test>]
    let ``an error that comes with success is an error`` () =
        answering (xml "<Error><Code>SlowDown</Code><Message>Later.</Message></Error>") (fun aws server ->
            task {
                let! error = CopyObject.create "bucket" "bucket/a" "b" |> Aws.send aws |> Expect.error
                Expect.equal "SlowDown" (AwsError.code error)
                Expect.equal 3 server.Requests.Length
            })

    [<Test>]
    let ``where nobody listens there is no connection`` () =
        task {
            // A port that was free a moment ago.
            let listener = new TcpListener(IPAddress.Loopback, 0)
            listener.Start()
            let port = (listener.LocalEndpoint :?> IPEndPoint).Port
            listener.Stop()

            match! getItem |> Aws.send (Servers.at $"http://127.0.0.1:{port}") |> Expect.error with
            | AwsError.Transport { Fault = TransportFault.Connect } as error ->
                Expect.words [ $"no connection to http://127.0.0.1:{port}"; "refused" ] error
            | error -> Expect.unexpected error
        }

    [<Test>]
    let ``a host that is not there cannot be connected to`` () =
        task {
            match!
                getItem
                |> Aws.send (Servers.at "http://no-such-host.invalid" |> Session.withMaxAttempts 1)
                |> Expect.error
            with
            | AwsError.Transport { Fault = TransportFault.Connect } as error ->
                Expect.words [ "no connection to http://no-such-host.invalid" ] error
            | error -> Expect.unexpected error
        }
