namespace FunctionalAws.Integration.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// The servers that tests call. tests/servers/start.sh starts them, and prints the variables that say where they are.
[<RequireQualifiedAccess>]
module Servers =

    /// A variable's value. Tests that need it are skipped where it is not set.
    let variable (server: string) (name: string) : string =
        match Environment.GetEnvironmentVariable name with
        | null
        | "" ->
            raise (IgnoreException $"{server} is not running: start it with tests/servers/start.sh, which sets {name}")
        | value -> value

    // It is not among the servers that come as packages of npm or Debian.
    let private motoVariable (name: string) : string =
        match Environment.GetEnvironmentVariable name with
        | null
        | "" ->
            raise (
                IgnoreException
                    $"moto_server is not running ({name} is not set): pip install 'moto[server]', then tests/servers/start.sh … moto"
            )
        | value -> value

    /// A session with an endpoint, and keys that most test servers do not check.
    let at (url: string) : Session =
        Session.create ()
        |> Session.withRegion "us-east-1"
        |> Session.withKeys "AKIDEXAMPLE" "secret"
        |> Session.withEndpoint url

    let dynalite () : Session = at (variable "dynalite" "FAWS_DYNALITE")

    let dynamoDbLocal () : Session = at (variable "DynamoDB Local" "FAWS_DYNAMODB_LOCAL")

    let fauxqs () : Session = at (variable "fauxqs" "FAWS_FAUXQS")

    let kinesisLocal () : Session = at (variable "kinesis-local" "FAWS_KINESIS_LOCAL")

    /// The only one here that checks signatures. Gateways of its age know signed chunks, and none with a checksum behind.
    let radosgw () : Session =
        let variable = variable "radosgw"

        at (variable "FAWS_RADOSGW")
        |> Session.withRequestChecksums ChecksumsWhen.Required
        |> Session.withKeys (variable "FAWS_RADOSGW_ACCESS_KEY") (variable "FAWS_RADOSGW_SECRET_KEY")

    /// Where moto is, which plays many services and checks no signatures.
    let moto () : string = motoVariable "FAWS_MOTO"

    /// Where a moto is that checks signatures and policies once it is told to.
    let motoChecking () : string = motoVariable "FAWS_MOTO_CHECKING"

    /// The role that the keys of <c>radosgw</c> may assume, and a session with them at the gateway that knows roles.
    let radosgwRole () : string * Session =
        let variable = variable "radosgw"
        let gateway = variable "FAWS_RADOSGW_STS"

        variable "FAWS_RADOSGW_ROLE",
        radosgw () |> Session.withEndpoint gateway |> Session.withServiceEndpoint "STS" gateway

    /// The session for a server by its name, for tests that run against more than one.
    let byName (server: string) : Session =
        match server with
        | "dynalite" -> dynalite ()
        | "dynamodb-local" -> dynamoDbLocal ()
        | "fauxqs" -> fauxqs ()
        | "radosgw" -> radosgw ()
        | other -> invalidArg (nameof server) other

    /// A name that no other run of the tests uses.
    let freshName (prefix: string) : string = prefix + "-" + Guid.NewGuid().ToString("N").Substring(0, 12)

/// What a call should come to.
[<RequireQualifiedAccess>]
module Expect =

    /// The output; the test fails when there is none.
    let ok (call: Async<Result<'output, AwsError>>) : Task<'output> =
        task {
            match! call with
            | Ok output -> return output
            | Error error -> return raise (AssertionException(AwsError.explain error))
        }

    /// The error; the test fails when there is none.
    let error (call: Async<Result<'output, AwsError>>) : Task<AwsError> =
        task {
            match! call with
            | Error error -> return error
            | Ok _ -> return raise (AssertionException "the call succeeded, where it should have failed")
        }

    /// Equality by value, with both values in the message.
    let equal (expected: 'value) (actual: 'value) : unit =
        if actual <> expected then
            Assert.Fail $"expected %A{expected}, but it was %A{actual}"

    /// The error, for a person, has each of these words.
    let words (words: string list) (error: AwsError) : unit =
        let text = AwsError.explain error

        for word in words do
            Assert.That(text, Does.Contain word)

    /// The error is none of those that the test is about.
    let unexpected (error: AwsError) : unit = Assert.Fail(AwsError.explain error)
