namespace FunctionalAws.Tests.Quirks

open System
open System.Security.Cryptography
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// What no trait says, on models made up for it: a service's id and an operation's name are what a quirk goes by.
module QuirksTests =

    // ------------------------------------------------------------------------------------------------------- what is given

    let private operation
        (service: string)
        (name: string)
        (metadata: string)
        (http: string)
        (shapes: string)
        : Operation<Document, Document> =
        let text =
            "{\"metadata\":{\"serviceId\":\""
            + service
            + "\",\"endpointPrefix\":\"made\",\"apiVersion\":\"2012-06-01\","
            + metadata
            + "},\"operations\":{\""
            + name
            + "\":{\"name\":\""
            + name
            + "\",\"http\":"
            + http
            + ",\"input\":{\"shape\":\"In\"},\"output\":{\"shape\":\"Out\"}}},\"shapes\":{"
            + shapes
            + ",\"Text\":{\"type\":\"string\"}}}"

        let model = ServiceModel.Parse(Encoding.UTF8.GetBytes text)
        let protocol = ServiceOperation.protocolOf model
        ServiceOperation.create model protocol name DocumentShape.shape DocumentShape.shape (fun _ _ _ -> None)

    let private json = "\"protocol\":\"json\",\"jsonVersion\":\"1.1\",\"targetPrefix\":\"Made\""
    let private xml = "\"protocol\":\"rest-xml\""
    let private post = "{\"method\":\"POST\",\"requestUri\":\"/\"}"

    /// A structure of texts, each bound as the name behind the colon says.
    let private structure (name: string) (members: (string * string) list) : string =
        let texts =
            members
            |> List.map (fun (name, traits) ->
                let traits = if traits = "" then "" else "," + traits
                "\"" + name + "\":{\"shape\":\"Text\"" + traits + "}")

        "\"" + name + "\":{\"type\":\"structure\",\"members\":{" + String.Join(",", texts) + "}}"

    let private header (name: string) : string = "\"location\":\"header\",\"locationName\":\"" + name + "\""

    let private texts (members: (string * string) list) : Document =
        Document.map (members |> List.map (fun (name, text) -> name, Document.String text))

    let private build (operation: Operation<Document, Document>) (members: (string * string) list) : HttpRequest =
        let input = texts members
        Assert.That(operation.Validate Validation.Model input, Is.Empty)

        match operation.Build (fun () -> "token") input with
        | Ok request -> request
        | Error error -> failwith (AwsError.explain error)

    let private sentText (request: HttpRequest) : string = Body.text Int32.MaxValue request.Body

    let private headerOf (name: string) (request: HttpRequest) : string =
        ValueOption.defaultValue "(none)" (Header.tryFind name request.Headers)

    let private answer (text: string) : HttpResponse = {
        Status = 200
        Headers = []
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
    }

    let private parse (operation: Operation<Document, Document>) (response: HttpResponse) : Document =
        match operation.Parse response with
        | Ok output -> output
        | Error error -> failwith (AwsError.explain error)

    let private valueAt (path: string list) (document: Document) : Document option = Document.tryFind path document

    // A call with all that a session does to it; what is sent is caught.
    let private exchange
        (response: HttpResponse)
        (info: OperationInfo)
        (request: HttpRequest)
        : Result<HttpResponse, AwsError> * HttpRequest list =
        let sent = ResizeArray<HttpRequest>()

        let transport: Transport =
            fun request _ ->
                sent.Add request
                Task.FromResult(Ok response)

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
            |> Session.withTransport transport

        let call = {
            Operation = info
            Request = request
            Context = fun () -> []
            Scope = { Region = ""; Name = "" }
            Auth = AuthScheme.SigV4
            Attempt = 1
            Features = CallFeatures.None
            Effects = Effects.real
            Cancel = CancellationToken.None
        }

        let result = ((session :> IAws).Pipeline.Handler call).GetAwaiter().GetResult()
        result, List.ofSeq sent

    // ----------------------------------------------------------------------------------------------------------------- S3

    let private copy =
        let members = [
            "CopySource", header "x-amz-copy-source"
            "SSECustomerKey", header "x-key"
            "SSECustomerKeyMD5", header "x-key-md5"
            "CopySourceSSECustomerKey", header "x-source-key"
            "CopySourceSSECustomerKeyMD5", header "x-source-key-md5"
        ]

        operation "S3" "CopyObject" xml post (structure "In" members + "," + structure "Out" [])

    [<TestCase("bucket/key", "bucket/key")>]
    [<TestCase("/bucket/a/b c+é.txt", "/bucket/a/b%20c%2B%C3%A9.txt")>]
    [<TestCase("bucket/key?versionId=L4kqtJlcpXroDTDmpUMLUo", "bucket/key?versionId=L4kqtJlcpXroDTDmpUMLUo")>]
    [<TestCase("bucket/a?b%?versionId=null", "bucket/a%3Fb%25?versionId=null")>]
    [<TestCase("bucket/a?versionId=", "bucket/a%3FversionId%3D")>]
    [<TestCase("bucket/a?versionId=no id", "bucket/a%3FversionId%3Dno%20id")>]
    [<TestCase("arn:aws:s3:eu-west-1:123456789012:accesspoint/p/object/k",
               "arn%3Aaws%3As3%3Aeu-west-1%3A123456789012%3Aaccesspoint/p/object/k")>]
    let ``the source of a copy is encoded, and its version stays`` (source: string, expected: string) =
        Assert.That(build copy [ "CopySource", source ] |> headerOf "x-amz-copy-source", Is.EqualTo expected)

    [<Test>]
    let ``another operation's CopySource is left alone`` () =
        let other =
            operation
                "S3"
                "RenameObject"
                xml
                post
                (structure "In" [ "CopySource", header "x-amz-copy-source" ] + "," + structure "Out" [])

        Assert.That(build other [ "CopySource", "a/b c" ] |> headerOf "x-amz-copy-source", Is.EqualTo "a/b c")
        Assert.That(isNull other.Info.Around)

    [<Test>]
    let ``a customer's key goes in base64 with its hash, unless the caller has done so`` () =
        let key = "0123456789abcdef0123456789ABCDEF"
        let bytes = Encoding.UTF8.GetBytes key
        let encoded = Convert.ToBase64String bytes
        let hash = Convert.ToBase64String(MD5.HashData bytes)

        // The key as text, and the same in base64 already.
        for given in [ key; encoded ] do
            let request = build copy [ "CopySource", "a/b"; "SSECustomerKey", given; "CopySourceSSECustomerKey", given ]
            Assert.That(headerOf "x-key" request, Is.EqualTo encoded)
            Assert.That(headerOf "x-key-md5" request, Is.EqualTo hash)
            Assert.That(headerOf "x-source-key" request, Is.EqualTo encoded)
            Assert.That(headerOf "x-source-key-md5" request, Is.EqualTo hash)

        let request = build copy [ "SSECustomerKey", "mine"; "SSECustomerKeyMD5", "my-hash" ]
        Assert.That(headerOf "x-key" request, Is.EqualTo "mine")
        Assert.That(headerOf "x-key-md5" request, Is.EqualTo "my-hash")
        Assert.That(build copy [ "CopySource", "a/b" ] |> headerOf "x-key-md5", Is.EqualTo "(none)")

    [<Test>]
    let ``Expires that is no date is left out, and the answer keeps it`` () =
        let get =
            operation
                "S3"
                "GetObject"
                xml
                post
                (structure "In" []
                 + ",\"Out\":{\"type\":\"structure\",\"members\":{\"Expires\":{\"shape\":\"Time\","
                 + header "Expires"
                 + "},\"ETag\":{\"shape\":\"Text\","
                 + header "ETag"
                 + "}}},\"Time\":{\"type\":\"timestamp\"}")

        let response (value: string) = {
            answer "" with
                Headers = [ struct ("Expires", value); struct ("ETag", "\"e\"") ]
        }

        let time = Document.Timestamp(DateTimeOffset(2026, 1, 15, 10, 11, 12, TimeSpan.Zero))

        Assert.That(
            parse get (response "Thu, 15 Jan 2026 10:11:12 GMT") |> valueAt [ "Expires" ],
            Is.EqualTo(Some time)
        )

        for bad in [ "never"; "Thu, 99 Jan 2026 10:11:12 GMT"; "1e300" ] do
            let output = parse get (response bad)
            Assert.That(valueAt [ "Expires" ] output, Is.EqualTo None)
            Assert.That(valueAt [ "ETag" ] output, Is.EqualTo(Some(Document.String "\"e\"")))

    [<TestCase("<?xml version=\"1.0\"?>\n<LocationConstraint xmlns=\"http://s3\">eu-west-1</LocationConstraint>",
               "eu-west-1")>]
    [<TestCase("<LocationConstraint>a&amp;b</LocationConstraint>", "a&b")>]
    [<TestCase("<LocationConstraint/>", "(none)")>]
    [<TestCase("<LocationConstraint xmlns=\"http://s3\"></LocationConstraint>", "(none)")>]
    [<TestCase("<Out><LocationConstraint>EU</LocationConstraint></Out>", "EU")>]
    let ``a bucket's location is the root itself`` (body: string, expected: string) =
        let get =
            operation
                "S3"
                "GetBucketLocation"
                xml
                post
                (structure "In" [] + "," + structure "Out" [ "LocationConstraint", "" ])

        let found =
            match parse get (answer body) |> valueAt [ "LocationConstraint" ] with
            | Some(Document.String text) -> text
            | _ -> "(none)"

        Assert.That(found, Is.EqualTo expected)

    let private list =
        operation
            "S3"
            "ListObjectsV2"
            xml
            "{\"method\":\"GET\",\"requestUri\":\"/\"}"
            (structure "In" [ "EncodingType", "\"location\":\"querystring\",\"locationName\":\"encoding-type\"" ]
             + ",\"Out\":{\"type\":\"structure\",\"members\":{\"Prefix\":{\"shape\":\"Text\"},\"Name\":{\"shape\":\"Text\"},"
             + "\"EncodingType\":{\"shape\":\"Text\"},\"Contents\":{\"shape\":\"Contents\"}}},"
             + "\"Contents\":{\"type\":\"list\",\"member\":{\"shape\":\"Object\"},\"flattened\":true},"
             + structure "Object" [ "Key", ""; "ETag", "" ])

    let private encodedList =
        "<Out><Name>a%20b</Name><Prefix>a+%26</Prefix>"
        + "<Contents><Key>a+%26%01%2B</Key><ETag>%20</ETag></Contents><EncodingType>url</EncodingType></Out>"

    [<Test>]
    let ``keys are asked for in URL encoding and come as they are`` () =
        let result, sent = exchange (answer encodedList) list.Info (build list [])
        Assert.That(sent[0].Query, Does.Contain(struct ("encoding-type", "url")))

        match result with
        | Error error -> Assert.Fail(AwsError.explain error)
        | Ok response ->
            let output = parse list response
            Assert.That(valueAt [ "Prefix" ] output, Is.EqualTo(Some(Document.String "a &")))
            Assert.That(valueAt [ "Name" ] output, Is.EqualTo(Some(Document.String "a%20b")))
            // The caller has not asked for it.
            Assert.That(valueAt [ "EncodingType" ] output, Is.EqualTo None)

            Assert.That(
                valueAt [ "Contents" ] output,
                Is.EqualTo(Some(Document.List [ texts [ "Key", "a &\u0001+"; "ETag", "%20" ] ]))
            )

    [<Test>]
    let ``who asks for an encoding gets it, and a server that does not encode is understood`` () =
        let result, sent = exchange (answer encodedList) list.Info (build list [ "EncodingType", "url" ])

        Assert.That(
            sent[0].Query |> List.filter (fun (struct (name, _)) -> name = "encoding-type"),
            Has.Length.EqualTo 1
        )

        match result with
        | Ok response ->
            let output = parse list response
            Assert.That(valueAt [ "Prefix" ] output, Is.EqualTo(Some(Document.String "a+%26")))
            Assert.That(valueAt [ "EncodingType" ] output, Is.EqualTo(Some(Document.String "url")))
        | Error error -> Assert.Fail(AwsError.explain error)

        let result, _ = exchange (answer "<Out><Prefix>a+%26</Prefix></Out>") list.Info (build list [])

        match result with
        | Ok response ->
            Assert.That(parse list response |> valueAt [ "Prefix" ], Is.EqualTo(Some(Document.String "a+%26")))
        | Error error -> Assert.Fail(AwsError.explain error)

    [<Test>]
    let ``line breaks in XML are written so that they come back`` () =
        let delete = operation "S3" "DeleteObjects" xml post (structure "In" [ "Key", "" ] + "," + structure "Out" [])

        Assert.That(build delete [ "Key", "a\r\nb" ] |> sentText, Does.Contain "a&#xD;&#xA;b")

    // ------------------------------------------------------------------------------------------------------------ Glacier

    let private upload =
        operation
            "Glacier"
            "UploadArchive"
            xml
            "{\"method\":\"POST\",\"requestUri\":\"/{accountId}/archives\"}"
            ("\"In\":{\"type\":\"structure\",\"required\":[\"accountId\"],\"payload\":\"body\",\"members\":{"
             + "\"accountId\":{\"shape\":\"Text\",\"location\":\"uri\",\"locationName\":\"accountId\"},"
             + "\"body\":{\"shape\":\"Body\"}}},\"Body\":{\"type\":\"blob\",\"streaming\":true},"
             + structure "Out" [])

    [<Test>]
    let ``Glacier is told its version, and the account of the credentials`` () =
        let request = build upload []
        Assert.That(request.Path, Is.EqualTo "/-/archives")
        Assert.That(headerOf "x-amz-glacier-version" request, Is.EqualTo "2012-06-01")
        Assert.That((build upload [ "accountId", "123456789012" ]).Path, Is.EqualTo "/123456789012/archives")

    /// The hash of a tree, as it is defined: by halves.
    let rec private treeHash (bytes: byte[]) : byte[] =
        if bytes.Length <= (1 <<< 20) then
            SHA256.HashData bytes
        else
            let chunks = (bytes.Length + (1 <<< 20) - 1) >>> 20
            let left = int (Numerics.BitOperations.RoundUpToPowerOf2(uint32 chunks) >>> 1) <<< 20
            SHA256.HashData(Array.append (treeHash bytes[.. left - 1]) (treeHash bytes[left..]))

    [<TestCase(0)>]
    [<TestCase(5)>]
    [<TestCase(1048576)>]
    [<TestCase(1048577)>]
    [<TestCase(3145728)>]
    [<TestCase(5242881)>]
    let ``an archive goes with its two hashes, unless the caller has given them`` (length: int) =
        let bytes = Array.init length (fun i -> byte (i * 31 >>> 3))

        let request = {
            build upload [] with
                Body = Body.Stream(ByteStream.OfStream(new IO.MemoryStream(bytes)))
        }

        let _, sent = exchange (answer "") upload.Info request
        let tree = Convert.ToHexStringLower(treeHash bytes)
        Assert.That(headerOf "x-amz-sha256-tree-hash" sent[0], Is.EqualTo tree)

        Assert.That(
            headerOf "x-amz-content-sha256" sent[0],
            Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData bytes))
        )

        let given = { request with Headers = [ struct ("x-amz-sha256-tree-hash", "mine") ] }
        let _, sent = exchange (answer "") upload.Info given
        Assert.That(headerOf "x-amz-sha256-tree-hash" sent[0], Is.EqualTo "mine")

    // ---------------------------------------------------------------------------------------------------- snapshot copies

    let private copying (service: string) (name: string) : OperationInfo =
        (operation service name json post (structure "In" [] + "," + structure "Out" [])).Info

    let private formRequest (text: string) : HttpRequest = {
        Method = "POST"
        Scheme = ""
        Host = ""
        Path = "/"
        Query = []
        Headers = [ struct ("Content-Type", "application/x-www-form-urlencoded") ]
        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))
    }

    let private pairsOf (text: string) : (string * string) list = [
        for pair in text.Split '&' do
            let parts = pair.Split('=', 2)
            parts[0], Uri.UnescapeDataString parts[1]
    ]

    [<TestCase("RDS", "CopyDBSnapshot")>]
    [<TestCase("RDS", "CreateDBInstanceReadReplica")>]
    [<TestCase("RDS", "StartDBInstanceAutomatedBackupsReplication")>]
    [<TestCase("Neptune", "CreateDBCluster")>]
    [<TestCase("DocDB", "CopyDBClusterSnapshot")>]
    let ``a copy from another region carries a URL signed for that region`` (service: string, name: string) =
        let form = "Action=" + name + "&Version=2014-10-31&SourceRegion=us-west-2&Id=a%20b"
        let _, sent = exchange (answer "{}") (copying service name) (formRequest form)
        let body = pairsOf (sentText sent[0])
        Assert.That(body |> List.map fst, Is.EqualTo [ "Action"; "Version"; "Id"; "PreSignedUrl" ])
        Assert.That(sent[0].Host, Does.Contain ".eu-west-1.")

        let url = Uri(body |> List.find (fun (name, _) -> name = "PreSignedUrl") |> snd)
        let query = pairsOf (url.Query.TrimStart '?')
        let value (name: string) = query |> List.find (fun (other, _) -> other = name) |> snd
        Assert.That(url.Host, Is.EqualTo "made.us-west-2.amazonaws.com")
        Assert.That(value "Action", Is.EqualTo name)
        Assert.That(value "Id", Is.EqualTo "a b")
        Assert.That(value "DestinationRegion", Is.EqualTo "eu-west-1")
        Assert.That(value "X-Amz-Credential", Does.Contain "/us-west-2/made/aws4_request")
        Assert.That(value "X-Amz-Signature", Has.Length.EqualTo 64)
        Assert.That(query |> List.map fst, Does.Not.Contain "SourceRegion")

    [<TestCase("Action=CopyDBSnapshot&Id=1", "Action=CopyDBSnapshot&Id=1")>]
    [<TestCase("Action=CopyDBSnapshot&SourceRegion=us-west-2&PreSignedUrl=u", "Action=CopyDBSnapshot&PreSignedUrl=u")>]
    [<TestCase("Action=CopyDBSnapshot&SourceRegion=eu-west-1", "Action=CopyDBSnapshot")>]
    let ``a copy within a region, or one with a URL, gets none`` (form: string, expected: string) =
        let _, sent = exchange (answer "{}") (copying "RDS" "CopyDBSnapshot") (formRequest form)
        Assert.That(sentText sent[0], Is.EqualTo expected)

    [<Test>]
    let ``EC2 keeps both regions`` () =
        let form = "Action=CopySnapshot&SourceRegion=us-west-2"
        let _, sent = exchange (answer "{}") (copying "EC2" "CopySnapshot") (formRequest form)

        Assert.That(
            pairsOf (sentText sent[0]) |> List.map fst,
            Is.EqualTo [ "Action"; "SourceRegion"; "DestinationRegion"; "PresignedUrl" ]
        )

    [<Test>]
    let ``a source region that is none is refused`` () =
        let form = "Action=CopySnapshot&SourceRegion=evil.com%2Fx"

        match exchange (answer "{}") (copying "EC2" "CopySnapshot") (formRequest form) with
        | Error(AwsError.Invalid("CopySnapshot", [ { Path = "SourceRegion" } ])), [] -> ()
        | other -> Assert.Fail $"%A{other}"

    // -------------------------------------------------------------------------------------------------------------- texts

    [<TestCase("/hostedzone/Z1", "Z1")>]
    [<TestCase("hostedzone/Z1", "Z1")>]
    [<TestCase("Z1", "Z1")>]
    let ``Route 53 takes ids without their path`` (id: string, expected: string) =
        let get =
            operation
                "Route 53"
                "GetHostedZone"
                xml
                "{\"method\":\"GET\",\"requestUri\":\"/zone/{Id}\"}"
                ("\"In\":{\"type\":\"structure\",\"required\":[\"Id\"],\"members\":{"
                 + "\"Id\":{\"shape\":\"ResourceId\",\"location\":\"uri\",\"locationName\":\"Id\"},"
                 + "\"Name\":{\"shape\":\"Text\",\"location\":\"querystring\",\"locationName\":\"name\"}}},"
                 + "\"ResourceId\":{\"type\":\"string\",\"max\":32},"
                 + structure "Out" [])

        let request = build get [ "Id", id; "Name", "a/b" ]
        Assert.That(request.Path, Is.EqualTo("/zone/" + expected))
        Assert.That(request.Query, Is.EqualTo [ struct ("name", "a%2Fb") ])

    [<TestCase("EC2", "RunInstances")>]
    [<TestCase("Auto Scaling", "CreateLaunchConfiguration")>]
    let ``user data is sent in base64`` (service: string, name: string) =
        let run = operation service name json post (structure "In" [ "UserData", "" ] + "," + structure "Out" [])

        Assert.That(
            build run [ "UserData", "#!/bin/sh é" ] |> sentText,
            Is.EqualTo "{\"UserData\":\"IyEvYmluL3NoIMOp\"}"
        )

        Assert.That(build run [] |> sentText, Is.EqualTo "{}")

    [<TestCase("Ym9vdGVkIMOp", "booted é")>]
    [<TestCase("no base64!", "no base64!")>]
    [<TestCase("", "")>]
    let ``what an instance says is read out of base64`` (text: string, expected: string) =
        let get =
            operation
                "EC2"
                "GetConsoleOutput"
                json
                post
                (structure "In" [] + "," + structure "Out" [ "Output", ""; "InstanceId", "" ])

        let output = parse get (answer ("{\"Output\":\"" + text + "\",\"InstanceId\":\"Ym9v\"}"))
        Assert.That(output, Is.EqualTo(texts [ "Output", expected; "InstanceId", "Ym9v" ]))

    [<Test>]
    let ``a policy is the JSON that it was, however deep`` () =
        let get =
            operation
                "IAM"
                "GetAccountAuthorizationDetails"
                json
                post
                (structure "In" []
                 + ",\"Out\":{\"type\":\"structure\",\"members\":{\"Roles\":{\"shape\":\"Roles\"}}},"
                 + "\"Roles\":{\"type\":\"list\",\"member\":{\"shape\":\"Role\"}},"
                 + "\"Role\":{\"type\":\"structure\",\"members\":{\"Policy\":{\"shape\":\"policyDocumentType\"},\"Name\":{\"shape\":\"Text\"}}},"
                 + "\"policyDocumentType\":{\"type\":\"string\"}")

        let body =
            "{\"Roles\":[{\"Policy\":\"%7B%22a%22%3A%201%2B1%7D\",\"Name\":\"%7B\"},{\"Policy\":\"{\\\"b\\\":2}\"}]}"

        Assert.That(
            parse get (answer body) |> valueAt [ "Roles" ],
            Is.EqualTo(
                Some(
                    Document.List [ texts [ "Policy", "{\"a\": 1+1}"; "Name", "%7B" ]; texts [ "Policy", "{\"b\":2}" ] ]
                )
            )
        )

    /// What a connection makes of an answer of one text member.
    let private connected (service: string) (name: string) (shape: string) (text: string) : Document =
        let model =
            $"{{\"metadata\":{{\"serviceId\":\"{service}\",\"endpointPrefix\":\"made\",\"apiVersion\":\"1\",{json}}},"
            + $"\"operations\":{{\"{name}\":{{\"name\":\"{name}\",\"http\":{post},\"output\":{{\"shape\":\"Out\"}}}}}},"
            + $"\"shapes\":{{\"Out\":{{\"type\":\"structure\",\"members\":{{\"TemplateBody\":{{\"shape\":\"{shape}\"}}}}}},"
            + $"\"{shape}\":{{\"type\":\"string\"}}}}}}"

        let body = doc [ "TemplateBody", str text ] |> Document.toJson

        Session.create ()
        |> Session.withRegion "eu-west-1"
        |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
        |> Session.withTransport (fun _ _ -> Task.FromResult(Ok(answer body)))
        |> Session.connectTo (ServiceModel.Parse(Encoding.UTF8.GetBytes model))
        |> Connection.call name Document.empty
        |> Async.RunSynchronously
        |> Result.defaultWith (AwsError.explain >> failwith)
        |> Document.tryFind [ "TemplateBody" ]
        |> Option.get

    [<Test>]
    let ``to a document, policies and templates in JSON are what they mean`` () =
        let text = "{\"Resources\": {\"Queue\": {\"Type\": \"AWS::SQS::Queue\"}}}"
        let meant = doc [ "Resources", doc [ "Queue", doc [ "Type", str "AWS::SQS::Queue" ] ] ]
        Assert.That(connected "CloudFormation" "GetTemplate" "TemplateBody" text, Is.EqualTo meant)
        Assert.That(connected "IAM" "GetRole" "policyDocumentType" (Uri.EscapeDataString text), Is.EqualTo meant)
        // YAML stays a text, and so do texts elsewhere.
        let yaml = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"
        Assert.That(connected "CloudFormation" "GetTemplate" "TemplateBody" yaml, Is.EqualTo(str yaml))
        Assert.That(connected "CloudFormation" "GetTemplateSummary" "TemplateBody" text, Is.EqualTo(str text))
        Assert.That(connected "IAM" "GetRole" "Text" text, Is.EqualTo(str text))

    [<TestCase("", "AuthorizationPendingException")>]
    [<TestCase("SlowDownException:http://internal", "SlowDownException")>]
    let ``an error of OAuth has a code and a message`` (errorType: string, code: string) =
        let create = operation "SSO OIDC" "CreateToken" json post (structure "In" [] + "," + structure "Out" [])

        let response = {
            answer "{\"error\":\"authorization_pending\",\"error_description\":\"wait\"}" with
                Status = 400
                Headers = (if errorType = "" then [] else [ struct ("x-amzn-ErrorType", errorType) ])
        }

        match create.Info.Check response with
        | Error(AwsError.Service error) -> Assert.That((error.Code, error.Message), Is.EqualTo((code, "wait")))
        | other -> Assert.Fail $"%A{other}"

    // --------------------------------------------------------------------------------------------------------------- HTTP

    [<Test>]
    let ``API Gateway is asked for JSON`` () =
        let get = operation "API Gateway" "GetRestApi" json post (structure "In" [] + "," + structure "Out" [])
        Assert.That(build get [] |> headerOf "Accept", Is.EqualTo "application/json")

    [<Test>]
    let ``a search goes as a form`` () =
        let search =
            operation
                "CloudSearch Domain"
                "Search"
                xml
                "{\"method\":\"GET\",\"requestUri\":\"/2013-01-01/search?format=sdk&pretty=true\"}"
                (structure "In" [ "query", "\"location\":\"querystring\",\"locationName\":\"q\"" ]
                 + ","
                 + structure "Out" [])

        let request = build search [ "query", "a&b c" ]

        Assert.That(
            (request.Method, request.Path, request.Query),
            Is.EqualTo(("POST", "/2013-01-01/search", ([]: (struct (string * string)) list)))
        )

        Assert.That(headerOf "Content-Type" request, Is.EqualTo "application/x-www-form-urlencoded")
        Assert.That(sentText request, Is.EqualTo "format=sdk&pretty=true&q=a%26b%20c")

    [<Test>]
    let ``predictions are asked for where the request says`` () =
        let predict =
            operation
                "Machine Learning"
                "Predict"
                json
                post
                (structure "In" [ "PredictEndpoint", "" ] + "," + structure "Out" [])

        let url = "https://realtime.machinelearning.us-east-1.amazonaws.com"
        let _, sent = exchange (answer "{}") predict.Info (build predict [ "PredictEndpoint", url ])
        Assert.That(sent[0].Host, Is.EqualTo "realtime.machinelearning.us-east-1.amazonaws.com")
        Assert.That(headerOf "Authorization" sent[0], Does.Contain "host")

        match exchange (answer "{}") predict.Info (build predict [ "PredictEndpoint", "nowhere" ]) with
        | Error(AwsError.Invalid("Predict", [ { Path = "PredictEndpoint" } ])), [] -> ()
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``traits say which operations are sent without a signature`` () =
        match FunctionalAws.Tests.Shared.tryFind "models" with
        | None -> Assert.Ignore FunctionalAws.Tests.Shared.missing
        | Some folder ->
            let unsignedOf (service: string) : string list =
                let file =
                    IO.Directory.GetFiles(
                        IO.Path.Combine(folder, service),
                        "service-2.json",
                        IO.SearchOption.AllDirectories
                    )

                let model = ServiceModel.Parse(IO.File.ReadAllBytes file[0])

                model.OperationNames
                |> Seq.filter (fun name -> not (model.Operation name).Signed)
                |> Seq.sort
                |> List.ofSeq

            Assert.That(unsignedOf "sts", Is.EqualTo [ "AssumeRoleWithSAML"; "AssumeRoleWithWebIdentity" ])

            Assert.That(
                unsignedOf "cognito-identity",
                Is.EqualTo [ "GetCredentialsForIdentity"; "GetId"; "GetOpenIdToken"; "UnlinkIdentity" ]
            )
