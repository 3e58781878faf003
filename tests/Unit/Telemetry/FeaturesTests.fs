namespace FunctionalAws.Tests

open System
open System.Text.RegularExpressions
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests.Middleware

/// What the User-Agent header tells of calls: the ids of what they use, as all AWS SDKs have them.
module FeaturesTests =

    let private sessionWith (change: Session -> Session) : Session * ResizeArray<HttpRequest> =
        let sent = ResizeArray<HttpRequest>()

        let transport: Transport =
            fun request _ ->
                sent.Add request
                Task.FromResult(Ok Samples.answer)

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "AKID" "secret"
            |> Session.withTransport transport
            |> change

        session, sent

    let private agent (request: HttpRequest) : string =
        match Header.tryFind "User-Agent" request.Headers with
        | ValueSome value -> value
        | ValueNone -> ""

    let private allIds (request: HttpRequest) : string list =
        match Regex.Match(agent request, " m/([^ ]+)") with
        | found when found.Success -> found.Groups[1].Value.Split ',' |> List.ofArray |> List.sort
        | _ -> []

    /// The ids but those of the usual settings of checksums, which each call has.
    let private ids (request: HttpRequest) : string list = allIds request |> List.except [ "Z"; "b" ]

    let private send (change: Call -> Call) (session: Session) : unit =
        let pipeline = (session :> IAws).Pipeline

        match (pipeline.Handler(change (Samples.call Samples.dynamoDb "/" []))).Result with
        | Ok _ -> ()
        | Error error -> failwith (AwsError.explain error)

    /// The ids of one call.
    let private idsOf (session: Session -> Session) (call: Call -> Call) : string list =
        let session, sent = sessionWith session
        send call session
        ids sent[0]

    let private withHeader (name: string) (value: string) (call: Call) : Call = {
        call with
            Request = { call.Request with Headers = struct (name, value) :: call.Request.Headers }
    }

    [<Test>]
    let ``the retry mode, when checksums are made, and the keys in code are told of every call`` () =
        let session, sent = sessionWith id
        send id session
        Assert.That(allIds sent[0], Is.EqualTo [ "E"; "Z"; "b"; "e" ])

        let sparing =
            Session.withSetting SettingTable.requestChecksumCalculation "when_required"
            >> Session.withSetting SettingTable.responseChecksumValidation "when_required"

        Assert.That(idsOf sparing id, Is.EqualTo [ "E"; "a"; "c"; "e" ])
        Assert.That(idsOf (Session.withRetryMode RetryMode.Adaptive) id, Is.EqualTo [ "F"; "e" ])
        Assert.That(idsOf (Session.withRetryMode RetryMode.Legacy) id, Is.EqualTo [ "D"; "e" ])
        Assert.That(idsOf (Session.withRetryMode RetryMode.None) id, Is.EqualTo [ "e" ])

    [<Test>]
    let ``what the call itself uses is told`` () =
        let uses (change: Call -> Call) = idsOf (Session.withRetryMode RetryMode.None) change |> List.except [ "e" ]
        let compresses (call: Call) = { call with Operation = { call.Operation with Compresses = true } }

        let auth (auth: AuthScheme) (call: Call) = {
            call with
                Operation = { call.Operation with AuthSchemes = [ AuthChoice.SigV4a ] }
                Auth = auth
        }

        for change, expected in
            [
                withHeader "smithy-protocol" "rpc-v2-cbor", [ "M" ]
                withHeader "content-encoding" "gzip", []
                compresses >> withHeader "Content-Encoding" "aws-chunked, gzip", [ "L" ]
                withHeader "x-amz-checksum-crc32" "AAAA", [ "U" ]
                withHeader "x-amz-checksum-crc32c" "AAAA", [ "V" ]
                withHeader "X-Amz-Checksum-Crc64nvme" "AAAA", [ "W" ]
                withHeader "x-amz-checksum-sha1" "AAAA", [ "X" ]
                withHeader "x-amz-checksum-sha256" "AAAA", [ "Y" ]
                withHeader "x-amz-checksum-md5" "AAAA", [ "AE" ]
                withHeader "x-amz-trailer" "x-amz-checksum-sha512", [ "AF" ]
                withHeader "x-amz-checksum-algorithm" "CRC32", []
                (fun call -> { call with Features = CallFeatures.Waiter }), [ "B" ]
                (fun call -> { call with Features = CallFeatures.Paginator ||| CallFeatures.S3Transfer }), [ "C"; "G" ]
                auth (AuthScheme.SigV4a [ "*" ]), [ "S" ]
            ] do
            Assert.That(uses change, Is.EqualTo expected)

        Assert.That(idsOf (Session.withEndpoint "http://h") id, Is.EqualTo [ "E"; "N"; "e" ])

    [<Test>]
    let ``calls that differ have each their own, whatever was sent before`` () =
        let session, sent = sessionWith id
        let plain = id
        let checksum = withHeader "x-amz-checksum-sha256" "AAAA"

        for change in [ plain; checksum; plain; plain; checksum ] do
            send change session

        Assert.That(
            List.map ids (List.ofSeq sent),
            Is.EqualTo [ [ "E"; "e" ]; [ "E"; "Y"; "e" ]; [ "E"; "e" ]; [ "E"; "e" ]; [ "E"; "Y"; "e" ] ]
        )
        // composed once
        Assert.That(agent sent[3], Is.SameAs(agent sent[2]))
        Assert.That(agent sent[0], Is.SameAs(agent sent[2]))

    [<Test>]
    let ``a header that the program put there stays`` () =
        let session, sent = sessionWith id
        send (withHeader "user-agent" "mine") session
        Assert.That(agent sent[0], Is.EqualTo "mine")

    [<Test>]
    let ``how credentials were found is told`` () =
        let files (config: string) (credentials: string) = FakeEnvironment.OfFiles([], config, credentials).Environment
        let keys = "aws_access_key_id = A\naws_secret_access_key = s\n"

        let program =
            let fake = FakeEnvironment.OfFiles([], "[default]\ncredential_process = keys", "")

            fake.Program <-
                fun _ ->
                    Ok {
                        ExitCode = 0
                        Output =
                            Text.Encoding.UTF8.GetBytes
                                """{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hidden-7c1e"}"""
                    }

            fake.Environment

        for environment, expected in
            [
                (FakeEnvironment([ "AWS_ACCESS_KEY_ID", "A"; "AWS_SECRET_ACCESS_KEY", "s" ], [])).Environment,
                [ "E"; "g" ]
                files "" $"[default]\n{keys}", [ "E"; "n" ]
                files $"[default]\n{keys}" "", [ "E"; "n" ]
                program, [ "E"; "v"; "w" ]
            ] do
            let session, sent =
                sessionWith (fun session ->
                    Session.create ()
                    |> Session.withEnvironment environment
                    |> Session.withRegion "eu-west-1"
                    |> Session.withTransport session.Settings.Transport.Value)

            send id session
            send id session
            Assert.That(ids sent[0], Is.EqualTo expected)
            Assert.That(agent sent[1], Is.SameAs(agent sent[0]))

    [<Test>]
    let ``a role tells of itself and of its source`` () =
        let answer =
            """<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>B</AccessKeyId>
               <SecretAccessKey>t</SecretAccessKey><SessionToken>u</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>
               </Credentials></AssumeRoleResult></AssumeRoleResponse>"""

        let sent = ResizeArray<HttpRequest>()

        let transport: Transport =
            fun request _ ->
                if request.Host.StartsWith "sts." then
                    let body = Body.Bytes(ReadOnlyMemory(Text.Encoding.UTF8.GetBytes answer))
                    Task.FromResult(Ok { Samples.answer with Body = body })
                else
                    sent.Add request
                    Task.FromResult(Ok Samples.answer)

        let keys = "aws_access_key_id = A\naws_secret_access_key = s\n"

        let environment =
            FakeEnvironment.OfFiles(
                [],
                "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = k\n[profile k]",
                $"[k]\n{keys}"
            )

        let read =
            Session.create ()
            |> Session.withEnvironment environment.Environment
            |> Session.withRegion "eu-west-1"
            |> Session.withTransport transport

        let inCode =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withKeys "A" "s"
            |> Session.withTransport transport
            |> Session.withAssumedRole (AssumeRole.create "arn:aws:iam::123456789012:role/r")

        send id read
        Assert.That(ids sent[0], Is.EqualTo [ "E"; "i"; "n"; "o" ])
        send id inCode
        Assert.That(ids sent[1], Is.EqualTo [ "E"; "e"; "i" ])

    [<Test>]
    let ``ids that do not fit are left out`` () =
        let value = UserAgent.value None (Some "a") [ for i in 1..500 -> string i ]
        Assert.That(Regex.Match(value, " m/([^ ]+) app/a$").Groups[1].Length, Is.InRange(1000, 1024))

    [<Test>]
    let ``sessions with the same settings share their headers`` () =
        let first, sentFirst = sessionWith (Session.withSetting SettingTable.applicationId "shop")
        let second, sentSecond = sessionWith (Session.withSetting SettingTable.applicationId "shop")
        send id first
        send id second
        Assert.That(agent sentFirst[0], Does.EndWith " app/shop")
        Assert.That(agent sentSecond[0], Is.SameAs(agent sentFirst[0]))
