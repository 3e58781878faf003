namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.Text
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Tests.Protocols

/// Which of a service's protocols is spoken: the service lists CBOR and JSON.
module ProtocolChoiceTests =

    let private bytes (body: byte[]) : Body = Body.Bytes(ReadOnlyMemory body)

    /// Answers in the protocol that it is asked in.
    let private server () : Session * List<string> =
        let paths = List<string>()

        let transport: Transport =
            fun request _ ->
                paths.Add request.Path

                let headers, body =
                    if request.Path = "/" then
                        [ struct ("x-amzn-RequestId", "J") ], "{\"Text\":\"json\"}"B
                    else
                        [ struct ("smithy-protocol", "rpc-v2-cbor"); struct ("x-amzn-RequestId", "C") ],
                        Array.concat [ [| 0xA1uy; 0x64uy |]; "Text"B; [| 0x64uy |]; "cbor"B ]

                Task.FromResult(Ok { Status = 200; Headers = headers; Body = bytes body })

        let session =
            Session.create ()
            |> Session.withRegion "eu-west-1"
            |> Session.withEndpoint "http://localhost:1"
            |> Session.withKeys "AKIAIOSFODNN7EXAMPLE" "secret"
            |> Session.withTransport transport

        session, paths

    let private ok (result: Result<'a, AwsError>) : 'a =
        match result with
        | Ok value -> value
        | Error error -> failwith (AwsError.explain error)

    let private said (connection: Connection) : string =
        connection
        |> Connection.call "Put" (doc [ "Text", str "x" ])
        |> Async.RunSynchronously
        |> ok
        |> Document.tryString [ "Text" ]
        |> Option.defaultValue ""

    let private cborPath = "/service/Shop_v1/operation/Put"
    let private connect (session: Session) : Connection = Session.connectTo RpcV2CborService.model session

    [<Test>]
    let ``CBOR is spoken where a service lists it`` () =
        let session, paths = server ()
        Assert.That(said (connect session), Is.EqualTo "cbor")
        Assert.That(paths, Is.EqualTo [ cborPath ])

    [<Test>]
    let ``a session's protocols go before the order of the library`` () =
        let session, paths = server ()
        Assert.That(said (connect (Session.withProtocols [ "json" ] session)), Is.EqualTo "json")
        // The service does not list the first.
        Assert.That(said (connect (Session.withProtocols [ "rest-xml"; "json" ] session)), Is.EqualTo "json")
        Assert.That(said (connect (Session.withProtocols [ "rest-xml" ] session)), Is.EqualTo "cbor")
        Assert.That(said (connect (Session.withProtocols [] session)), Is.EqualTo "cbor")
        Assert.That(paths, Is.EqualTo [ "/"; "/"; cborPath; cborPath ])

    [<Test>]
    let ``a connection's protocols go before its session's`` () =
        let session, _ = server ()
        let session = Session.withProtocols [ "json" ] session
        Assert.That(said (connect session |> Connection.preferring [ "smithy-rpc-v2-cbor" ]), Is.EqualTo "cbor")
        Assert.That(said (connect session |> Connection.preferring [ "json" ]), Is.EqualTo "json")

    [<Test>]
    let ``typed calls, answers' details, pages and URLs are in the session's protocol too`` () =
        let session, paths = server ()
        let json = Session.withProtocols [ "json" ] session
        let put = RpcV2CborService.operation RpcV2CborService.model "Put"
        let input = doc [ "Text", str "x" ]

        for aws, expected in [ session, "cbor"; json, "json" ] do
            let output = Aws.callTask put aws CancellationToken.None input
            Assert.That(Document.tryString [ "Text" ] (ok output.Result), Is.EqualTo(Some expected))

        let detailed (aws: Session) = connect aws |> Connection.callDetailed "Put" input |> Async.RunSynchronously |> ok

        Assert.That((detailed session).RequestId, Is.EqualTo "C")
        Assert.That((detailed json).RequestId, Is.EqualTo "J")
        Assert.That(paths, Is.EqualTo [ cborPath; "/"; cborPath; "/" ])

        let url (aws: Session) : string =
            (connect aws
             |> Connection.presign "Put" input (TimeSpan.FromMinutes 1.0)
             |> Async.RunSynchronously
             |> ok)
                .AbsolutePath

        Assert.That((url session, url json), Is.EqualTo((cborPath, "/")))

    [<Test>]
    let ``a protocol that is none is an error, and nothing is sent`` () =
        let session, paths = server ()

        for connection in
            [
                connect (Session.withProtocols [ "soap" ] session)
                connect session |> Connection.preferring [ "json"; "soap" ]
            ] do
            match connection |> Connection.call "Put" Document.empty |> Async.RunSynchronously with
            | Error(AwsError.Configuration message) -> Assert.That(message, Does.Contain "\"soap\"")
            | other -> Assert.Fail $"{other}"

        Assert.That(paths, Is.Empty)
