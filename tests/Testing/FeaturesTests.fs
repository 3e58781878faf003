namespace FunctionalAws.Testing.Tests

open System.Text.RegularExpressions
open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.Testing

/// What the User-Agent header tells of calls that are a part of something larger.
module FeaturesTests =

    /// The ids in the headers of what a program sends.
    let private ids (program: IAws -> unit) : string list list =
        let sent = ResizeArray<string list>()

        let look (request: HttpRequest) : HttpRequest =
            match Header.tryFind "User-Agent" request.Headers with
            | ValueSome value ->
                sent.Add(Regex.Match(value, " m/([^ ]+)").Groups[1].Value.Split ',' |> Array.sort |> List.ofArray)
            | ValueNone -> ()

            request

        let stub =
            Stub.create [
                On.inTurn ListTablesInput.Operation [
                    Reply.ok {
                        Output.empty ListTablesInput.Operation with
                            TableNames = [ "table" ]
                            LastEvaluatedTableName = Some "table"
                    }
                    Reply.ok (Output.empty ListTablesInput.Operation)
                ]
                On.always DescribeTableInput.Operation (Reply.error "ResourceNotFoundException" "gone")
            ]

        Stub.session stub
        |> Session.insertBefore StageName.Send "look" (Middleware.mapRequest look)
        |> fun session -> program session

        List.ofSeq sent

    [<Test>]
    let ``every page says that it is one`` () =
        let all = ids (fun aws -> ListTables.create () |> Aws.items aws |> Items.toList |> run |> ok |> ignore)
        Assert.That(all.Length, Is.EqualTo 2)

        for one in all do
            Assert.That(one, Does.Contain "C")
            Assert.That(one, Does.Not.Contain "B")

    [<Test>]
    let ``every call of a waiter says that it is one`` () =
        let all =
            ids (fun aws -> DescribeTable.create "t" |> Aws.waitUntil Waiters.tableNotExists aws |> run |> ok |> ignore)

        Assert.That(all.Length, Is.EqualTo 1)
        Assert.That(all.Head, Does.Contain "B")
        Assert.That(all.Head, Does.Not.Contain "C")

    [<Test>]
    let ``a call by itself says neither`` () =
        for one in ids (fun aws -> DescribeTable.create "t" |> Aws.send aws |> run |> ignore) do
            Assert.That(one, Does.Not.Contain "B")
            Assert.That(one, Does.Not.Contain "C")
            Assert.That(one, Does.Contain "E")
