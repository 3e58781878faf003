namespace FunctionalAws.Integration.Tests

open System
open System.Net.Http
open System.Text
open System.Text.RegularExpressions
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// <summary>Signatures of each protocol, against a moto that checks them and the policies of who calls. It looks at no
/// clock, and at no body of a request to S3: a gateway does that in RadosGatewaySigningTests.</summary>
[<TestFixture>]
type MotoSigningTests() =
    let mutable free = Session.create ()
    let mutable keys = Credentials.create "none" "none"
    let mutable role = ""

    let signedWith (credentials: Credentials) : Session = free |> Session.withCredentials credentials

    let checkAfter (calls: string) : Task =
        task {
            use http = new HttpClient()
            use! answer = http.PostAsync(Servers.motoChecking () + "/moto-api/reset-auth", new StringContent(calls))
            answer.EnsureSuccessStatusCode() |> ignore
        }

    let everything = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"""

    let text (path: string list) (document: Document) : string =
        Document.tryString path document |> Option.defaultWith (fun () -> failwith $"no %A{path}")

    let call (service: string) (operation: string) (session: Session) : Async<Result<Document, AwsError>> =
        let input =
            match operation with
            | "CreateApi" -> doc [ "Name", str "grüße"; "ProtocolType", str "HTTP" ]
            | "CreateHostedZone" -> doc [ "Name", str "example.com"; "CallerReference", str (Servers.freshName "zone") ]
            | _ -> Document.empty

        session |> Session.connect service |> Connection.call operation input

    // Those who ask in JSON are refused in XML, which is no error of their protocol: what is left is the status, and the
    // answer as it came.
    let code (error: AwsError) : string =
        match error with
        | AwsError.Service error when error.Code = "403" ->
            match Body.tryBytes error.Response.Body with
            | ValueSome bytes -> Regex.Match(Encoding.UTF8.GetString bytes.Span, "<Code>(.*)</Code>").Groups[1].Value
            | ValueNone -> "no answer is kept"
        | AwsError.Service error -> error.Code
        | error -> AwsError.explain error

    let changing (change: HttpRequest -> HttpRequest) (session: Session) : Session =
        session
        |> Session.withTransport (fun request cancel -> HttpTransport.shared (change request) cancel)

    // White space changes the hash of a body, and what no protocol reads in it.
    let spaced (request: HttpRequest) : HttpRequest =
        match Body.tryBytes request.Body with
        | ValueSome bytes -> {
            request with
                Body = Body.Bytes(ReadOnlyMemory(Array.append (bytes.ToArray()) " "B))
          }
        | ValueNone -> request

    [<OneTimeSetUp>]
    member _.Start() : Task =
        task {
            free <- MotoTests.session (Servers.motoChecking ())
            do! checkAfter "inf"
            let iam = free |> Session.connect "iam"
            let name = Servers.freshName "caller"
            let user = "UserName", str name
            let policy = [ "PolicyName", str "all"; "PolicyDocument", str everything ]
            let! made = iam |> Connection.call "CreateUser" (doc [ user ]) |> Expect.ok
            let! _ = iam |> Connection.call "PutUserPolicy" (doc (user :: policy)) |> Expect.ok
            let! key = iam |> Connection.call "CreateAccessKey" (doc [ user ]) |> Expect.ok
            let arn = text [ "User"; "Arn" ] made

            let trust =
                $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{arn}}"},"Action":"sts:AssumeRole"}]}"""

            let! created =
                iam
                |> Connection.call "CreateRole" (doc [ "RoleName", str name; "AssumeRolePolicyDocument", str trust ])
                |> Expect.ok

            let! _ = iam |> Connection.call "PutRolePolicy" (doc (("RoleName", str name) :: policy)) |> Expect.ok
            role <- text [ "Role"; "Arn" ] created

            keys <-
                Credentials.create
                    (text [ "AccessKey"; "AccessKeyId" ] key)
                    (text [ "AccessKey"; "SecretAccessKey" ] key)

            do! checkAfter "0"
        }

    [<TestCase("ec2", "DescribeVpcs", "AuthFailure")>]
    [<TestCase("iam", "ListUsers", "SignatureDoesNotMatch")>]
    [<TestCase("sts", "GetCallerIdentity", "SignatureDoesNotMatch")>]
    [<TestCase("dynamodb", "ListTables", "SignatureDoesNotMatch")>]
    [<TestCase("kms", "ListKeys", "SignatureDoesNotMatch")>]
    [<TestCase("apigatewayv2", "CreateApi", "SignatureDoesNotMatch")>]
    [<TestCase("lambda", "ListFunctions", "SignatureDoesNotMatch")>]
    [<TestCase("route53", "CreateHostedZone", "SignatureDoesNotMatch")>]
    [<TestCase("s3", "ListBuckets", "SignatureDoesNotMatch")>]
    member _.``a signature is accepted, and one with a wrong secret is refused``
        (service: string, operation: string, refusal: string)
        =
        task {
            let! _ = signedWith keys |> call service operation |> Expect.ok
            let wrong = { keys with SecretAccessKey = "not the secret" }
            let! error = signedWith wrong |> call service operation |> Expect.error
            Expect.equal refusal (code error)
        }

    [<TestCase("ec2", "DescribeVpcs", "AuthFailure")>]
    [<TestCase("iam", "ListUsers", "SignatureDoesNotMatch")>]
    [<TestCase("dynamodb", "ListTables", "SignatureDoesNotMatch")>]
    [<TestCase("kms", "ListKeys", "SignatureDoesNotMatch")>]
    member _.``a body that is changed after signing is refused``(service: string, operation: string, refusal: string) =
        task {
            let! error = signedWith keys |> changing spaced |> call service operation |> Expect.error
            Expect.equal refusal (code error)
        }

    [<TestCase("ec2", "DescribeVpcs", "AuthFailure")>]
    [<TestCase("kms", "ListKeys", "InvalidClientTokenId")>]
    [<TestCase("s3", "ListBuckets", "InvalidAccessKeyId")>]
    member _.``an unknown key is refused``(service: string, operation: string, refusal: string) =
        task {
            let! error = signedWith { keys with AccessKeyId = "AKIANOBODY" } |> call service operation |> Expect.error
            Expect.equal refusal (code error)
        }

    [<TestCase("ec2", "DescribeVpcs")>]
    [<TestCase("iam", "ListUsers")>]
    [<TestCase("dynamodb", "ListTables")>]
    [<TestCase("lambda", "ListFunctions")>]
    [<TestCase("s3", "ListBuckets")>]
    member _.``a session in a role calls with the role's token``(service: string, operation: string) =
        task {
            let tokens = ref 0

            let watching (request: HttpRequest) : HttpRequest =
                if (Header.tryFind "X-Amz-Security-Token" request.Headers).IsSome then
                    tokens.Value <- tokens.Value + 1

                request

            let! _ =
                signedWith keys
                |> Session.withServiceEndpoint "STS" (Servers.motoChecking ())
                |> Session.withAssumedRole (AssumeRole.create role)
                |> changing watching
                |> call service operation
                |> Expect.ok

            Expect.equal 1 tokens.Value
        }

    [<Test>]
    member _.``a role's keys with another token are refused``() =
        task {
            let! answer =
                signedWith keys
                |> Session.connect "sts"
                |> Connection.call "AssumeRole" (doc [ "RoleArn", str role; "RoleSessionName", str "tests" ])
                |> Expect.ok

            let part (name: string) : string = text [ "Credentials"; name ] answer
            let assumed = Credentials.create (part "AccessKeyId") (part "SecretAccessKey")
            let withToken (token: string) : Session = signedWith (Credentials.withToken token assumed)
            let! _ = withToken (part "SessionToken") |> call "kms" "ListKeys" |> Expect.ok
            let! error = withToken "another" |> call "kms" "ListKeys" |> Expect.error
            Expect.equal "InvalidClientTokenId" (code error)
        }
