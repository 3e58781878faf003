namespace FunctionalAws.Tests.Schema

open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

module AcceptorsTests =

    let private serviceError (code: string) (status: int) : AwsError =
        AwsError.Service {
            Code = code
            Message = ""
            Service = "S"
            Operation = "O"
            Status = status
            RequestId = ""
            HostId = ""
            Fault = ErrorFault.Client
            Retryable = false
            Throttling = false
            Detail = None
            Members = lazy Document.empty
            Response = { Status = status; Headers = []; Body = Body.Empty }
        }

    let private broken: AwsError = AwsError.Transport { Fault = TransportFault.Broken; Endpoint = "e"; Message = "m" }

    /// An answer with the states of some instances.
    let private states (names: string list) : Result<Document, AwsError> =
        Ok(
            Document.map [
                "Instances", Document.List [ for name in names -> Document.map [ "State", Document.String name ] ]
            ]
        )

    let private running = Document.String "running"

    let private matches (acceptor: WaiterState -> Acceptor<Document>) (answer: Result<Document, AwsError>) : bool =
        (acceptor WaiterState.Success).Matches answer

    [<Test>]
    let ``every acceptor has the state that it was given`` () =
        for state in [ WaiterState.Success; WaiterState.Failure; WaiterState.Retry ] do
            let acceptors: Acceptor<Document> list = [
                Acceptors.path "a" Document.Null id state
                Acceptors.pathAll "a" Document.Null id state
                Acceptors.pathAny "a" Document.Null id state
                Acceptors.status 200 state
                Acceptors.error "E" state
                Acceptors.anyError state
                Acceptors.noError state
            ]

            for acceptor in acceptors do
                Assert.That(acceptor.State, Is.EqualTo state)

    [<Test>]
    let ``path compares what is found`` () =
        let first = Acceptors.path "Instances[0].State" running id
        Assert.That(matches first (states [ "running"; "stopped" ]))
        Assert.That(matches first (states [ "stopped"; "running" ]), Is.False)
        Assert.That(matches first (states []), Is.False)

        Assert.That(
            matches (Acceptors.path "length(Instances[]) > `1`" (Document.Boolean true) id) (states [ "a"; "b" ])
        )

        Assert.That(matches (Acceptors.path "length(Instances)" (Document.Decimal 2.0m) id) (states [ "a"; "b" ]))
        Assert.That(matches (Acceptors.path "Nothing" Document.Null id) (states []))

    [<TestCase(true, "running,running")>]
    [<TestCase(true, "running")>]
    [<TestCase(false, "running,stopped")>]
    [<TestCase(false, "")>]
    let ``pathAll wants a list that is not empty and all of one value`` (expected: bool, names: string) =
        let names = names.Split(',', System.StringSplitOptions.RemoveEmptyEntries) |> List.ofArray
        let all = Acceptors.pathAll "Instances[].State" running id
        Assert.That(matches all (states names), Is.EqualTo expected)

    [<TestCase(true, "stopped,running")>]
    [<TestCase(true, "running")>]
    [<TestCase(false, "stopped")>]
    [<TestCase(false, "")>]
    let ``pathAny wants one of a list`` (expected: bool, names: string) =
        let names = names.Split(',', System.StringSplitOptions.RemoveEmptyEntries) |> List.ofArray
        let any = Acceptors.pathAny "Instances[].State" running id
        Assert.That(matches any (states names), Is.EqualTo expected)

    [<Test>]
    let ``what is no list matches neither all nor any`` () =
        for expression in [ "Instances[0].State"; "Nothing" ] do
            for acceptor in [ Acceptors.pathAll; Acceptors.pathAny ] do
                Assert.That(matches (acceptor expression running id) (states [ "running" ]), Is.False)

    [<Test>]
    let ``an expression that fails matches nothing`` () =
        for expression in [ "Instances["; "length(Nothing)"; "nope(@)" ] do
            for acceptor in [ Acceptors.path; Acceptors.pathAll; Acceptors.pathAny ] do
                for expected in [ Document.Null; running ] do
                    Assert.That(matches (acceptor expression expected id) (states [ "running" ]), Is.False)

    [<Test>]
    let ``an error is not asked for paths`` () =
        for acceptor in [ Acceptors.path; Acceptors.pathAll; Acceptors.pathAny ] do
            Assert.That(matches (acceptor "@" Document.Null id) (Error(serviceError "E" 200)), Is.False)

    [<Test>]
    let ``the output is turned into a document only when a path is asked`` () =
        let mutable asked = 0

        let toDocument (name: string) : Document =
            asked <- asked + 1
            Document.String name

        let acceptor: Acceptor<string> = Acceptors.path "@" running toDocument WaiterState.Success
        Assert.That(acceptor.Matches(Error broken), Is.False)
        Assert.That(asked, Is.EqualTo 0)
        Assert.That(acceptor.Matches(Ok "running"))
        Assert.That(acceptor.Matches(Ok "stopped"), Is.False)
        Assert.That(asked, Is.EqualTo 2)

    [<Test>]
    let ``a status is an output's 200 or an error's own`` () =
        Assert.That(matches (Acceptors.status 200) (states []))
        Assert.That(matches (Acceptors.status 404) (states []), Is.False)
        Assert.That(matches (Acceptors.status 404) (Error(serviceError "NotFound" 404)))
        Assert.That(matches (Acceptors.status 200) (Error(serviceError "NotFound" 404)), Is.False)
        Assert.That(matches (Acceptors.status 404) (Error broken), Is.False)

    [<Test>]
    let ``an error is known by its code`` () =
        Assert.That(matches (Acceptors.error "Gone") (Error(serviceError "Gone" 400)))
        Assert.That(matches (Acceptors.error "Gone") (Error(serviceError "gone" 400)), Is.False)
        Assert.That(matches (Acceptors.error "Gone") (states []), Is.False)
        Assert.That(matches (Acceptors.error "") (Error broken), Is.False)

    [<Test>]
    let ``any error is one of the service, no error is an output`` () =
        Assert.That(matches Acceptors.anyError (Error(serviceError "E" 500)))
        Assert.That(matches Acceptors.anyError (Error broken), Is.False)
        Assert.That(matches Acceptors.anyError (states []), Is.False)
        Assert.That(matches Acceptors.noError (states []))
        Assert.That(matches Acceptors.noError (Error(serviceError "E" 500)), Is.False)
        Assert.That(matches Acceptors.noError (Error broken), Is.False)
