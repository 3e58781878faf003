namespace FunctionalAws.Testing.Tests

open System
open System.IO
open System.Text
open System.Threading
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.Testing

module RecorderTests =

    let private getItem = GetItem.create "products" (item [ "id", S "42" ])

    let private found: GetItemOutput = {
        Item = Some(item [ "id", S "42"; "bytes", B [| 0uy; 255uy |] ])
        ConsumedCapacity = None
    }

    let private secret = "very-secret-token"

    let private recorded (stub: Stub) : Recorder * Session =
        Stub.session stub
        |> Session.withCredentials (Credentials.create "AKIDEXAMPLE" "hidden-key" |> Credentials.withToken secret)
        |> Recorder.record

    let private replaying (recorder: Recorder) : Session =
        Session.create ()
        |> Session.withRegion "eu-central-1"
        |> Session.withKeys "OTHER" "keys"
        |> Session.withEffects (VirtualTime().Effects)
        |> Recorder.around recorder

    let private again (recorder: Recorder) : Recorder =
        match Recorder.ofJson (recorder.ToJson()) with
        | Ok recorder -> recorder
        | Error message -> failwith message

    let private load (text: string) : string =
        match Recorder.ofJson text with
        | Ok _ -> failwith "it was read"
        | Error message -> message

    [<Test>]
    let ``what was recorded plays back, through a file, in every protocol`` () =
        for protocol in [ "json"; "smithy-rpc-v2-cbor" ] do
            let stub =
                Stub.create [
                    On.inTurn GetItemInput.Operation [ Reply.throttled; Reply.ok found ]
                    On.always PutItemInput.Operation (Reply.error "ResourceNotFoundException" "there is no such table")
                ]

            let recorder, session = recorded stub
            let session = session |> Session.withProtocols [ protocol ]
            Assert.That((getItem |> Aws.send session |> run |> ok = found))
            PutItem.create "gone" Dict.empty |> Aws.send session |> run |> failure |> ignore
            let path = Path.GetTempFileName()

            try
                Recorder.save path recorder
                let player = Recorder.load path |> Result.defaultWith failwith
                let aws = replaying player |> Session.withProtocols [ protocol ]
                Assert.That((getItem |> Aws.send aws |> run |> ok = found))

                match PutItem.create "gone" Dict.empty |> Aws.send aws |> run with
                | Error(ResourceNotFound _) -> ()
                | other -> Assert.Fail $"%A{other}"

                Assert.That(player.Left, Is.EqualTo 0)
                getItem |> Aws.send aws |> run |> explained |> says [ "after the 3 recorded exchanges had ended" ]
            finally
                File.Delete path

    [<Test>]
    let ``no secret is kept`` () =
        let stub =
            Stub.create [
                On.call GetObjectInput.Operation (fun _ ->
                    Reply.ok {
                        Output.empty GetObjectInput.Operation with
                            Body = ByteStream.OfString "contents"
                            SSEKMSKeyId = Some "key-of-somebody"
                    })
                On.always GetItemInput.Operation (Reply.ok found)
            ]

        let recorder, session = recorded stub

        GetObject.create "bucket" "key"
        |> GetObject.sseCustomerAlgorithm "AES256"
        |> GetObject.sseCustomerKey "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        |> Aws.send session
        |> run
        |> ok
        |> ignore

        getItem |> Aws.send session |> run |> ok |> ignore
        let text = recorder.ToJson()

        for hidden in [ secret; "hidden-key"; "Signature="; "MDEyMzQ1Njc4"; "key-of-somebody" ] do
            Assert.That(text, Does.Not.Contain hidden)

        text |> says [ "\"REMOVED\""; "contents"; "\"operation\": \"GetObject\"" ]

    [<Test>]
    let ``credentials in an answer are taken out, and the rest stays`` () =
        let model =
            """{ "metadata": { "protocol": "json", "endpointPrefix": "keys", "serviceId": "Keys", "targetPrefix": "Keys", "jsonVersion": "1.1", "signatureVersion": "v4" },
                 "operations": { "GetKeys": { "name": "GetKeys", "http": { "method": "POST", "requestUri": "/" },
                   "input": { "shape": "In" }, "output": { "shape": "Out" } } },
                 "shapes": { "In": { "type": "structure", "members": { "password": { "shape": "Hidden" }, "token": { "shape": "Text", "idempotencyToken": true } } },
                   "Out": { "type": "structure", "members": { "Credentials": { "shape": "Keys" }, "url": { "shape": "Text" } } },
                   "Keys": { "type": "structure", "members": { "AccessKeyId": { "shape": "Text" }, "SecretAccessKey": { "shape": "Text" }, "SessionToken": { "shape": "Text" } } },
                   "Hidden": { "type": "string", "sensitive": true }, "Text": { "type": "string" } } }"""
            |> Encoding.UTF8.GetBytes
            |> Schema.ServiceModel.Parse

        let stub =
            Stub.create [
                On.named "Keys" "GetKeys" (fun _ ->
                    Reply.ok (
                        doc [
                            "Credentials",
                            doc [
                                "AccessKeyId", str "ASIA1"
                                "SecretAccessKey", str "s3cr3t"
                                "SessionToken", str "t0k3n"
                            ]
                            "url", str "https://host/?X-Amz-Signature=abcdef"
                        ]
                    ))
            ]

        let recorder, session = recorded stub
        let session = session |> Session.withEndpoint "https://keys.test"

        let call (session: Session) (password: string) =
            session
            |> Session.connectTo model
            |> Connection.call "GetKeys" (doc [ "password", str password ])
            |> run

        let output = call session "p4ssw0rd" |> ok
        // Who calls gets all of it.
        Assert.That((Document.tryString [ "Credentials"; "SecretAccessKey" ] output = Some "s3cr3t"))
        let text = recorder.ToJson()

        for hidden in [ "s3cr3t"; "t0k3n"; "p4ssw0rd"; "abcdef" ] do
            Assert.That(text, Does.Not.Contain hidden)

        text |> says [ "ASIA1" ]
        // What is not kept cannot be compared: another password and another token are the same exchange.
        let player = again recorder
        call (replaying player |> Session.withEndpoint "https://keys.test") "other" |> ok |> ignore

    [<Test>]
    let ``another call than the recorded one is refused, path by path`` () =
        let stub = Stub.create [ On.always GetItemInput.Operation (Reply.ok found) ]
        let recorder, session = recorded stub
        getItem |> Aws.send session |> run |> ok |> ignore

        GetItem.create "orders" (item [ "id", S "43" ])
        |> Aws.send (replaying (again recorder))
        |> run
        |> explained
        |> says [
            "DynamoDB GetItem differs from recorded exchange 1"
            "TableName: expected \"products\", but it is \"orders\""
            "Key.id.S: expected \"42\", but it is \"43\""
        ]

        DescribeTable.create "products"
        |> Aws.send (replaying (again recorder))
        |> run
        |> explained
        |> says [ "DynamoDB DescribeTable was called, but recorded exchange 1 is DynamoDB GetItem" ]

    [<Test>]
    let ``streams and failures are kept`` () =
        let stub =
            Stub.create [
                On.always PutObjectInput.Operation (Reply.ok (Output.empty PutObjectInput.Operation))
                On.call GetObjectInput.Operation (fun _ ->
                    Reply.ok {
                        Output.empty GetObjectInput.Operation with
                            Body = ByteStream.OfBytes [| 0uy; 200uy; 255uy |]
                    })
                On.always HeadObjectInput.Operation Reply.broken
            ]

        let calls (session: Session) : byte[] =
            let session = session |> Session.withMaxAttempts 1

            PutObject.create "bucket" "key"
            |> PutObject.body (ByteStream.OfStream(new MemoryStream("hello"B), 5L))
            |> Aws.send session
            |> run
            |> ok
            |> ignore

            match HeadObject.create "bucket" "key" |> Aws.send session |> run with
            | Error(AwsError.Transport { Fault = TransportFault.Broken }) -> ()
            | other -> Assert.Fail $"%A{other}"

            let output = GetObject.create "bucket" "key" |> Aws.send session |> run |> ok
            output.Body.ReadAllAsync(CancellationToken.None).Result

        let recorder, session = recorded stub
        let first = calls session
        let player = again recorder
        Assert.That(calls (replaying player), Is.EqualTo first)
        Assert.That(player.Left, Is.EqualTo 0)

    [<Test>]
    let ``a text that is no recording says so`` () =
        load "{" |> says [ "holds no recorded exchanges" ]
        load "[]" |> says [ "holds no recorded exchanges" ]
        load """{"version":1,"exchanges":[{}]}""" |> says [ "holds no recorded exchanges" ]
        load """{"version":2,"exchanges":[]}""" |> says [ "version 2" ]

        match Recorder.load "/no/such/file" with
        | Ok _ -> Assert.Fail "it was read"
        | Error message -> Assert.That(message, Is.Not.Empty)
