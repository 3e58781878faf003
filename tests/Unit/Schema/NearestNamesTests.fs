namespace FunctionalAws.Tests.Schema

open System
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws.Schema

module NearestNamesTests =

    let private names = [ "GetItem"; "PutItem"; "DeleteItem"; "BatchGetItem"; "ListTables"; "Query" ]

    [<TestCase("GetItm", "GetItem")>]
    [<TestCase("getitem", "GetItem")>]
    [<TestCase("GteItem", "GetItem")>]
    [<TestCase("ListTable", "ListTables")>]
    [<TestCase("Tables", "ListTables")>]
    [<TestCase("qurey", "Query")>]
    let ``the name that is meant comes first`` (given: string, meant: string) =
        Assert.That(List.tryHead (NearestNames.find names given), Is.EqualTo(Some meant))

    [<TestCase("")>]
    [<TestCase("Xylophone")>]
    [<TestCase("a")>]
    let ``nothing is proposed where nothing is near`` (given: string) =
        Assert.That(NearestNames.question names given, Is.EqualTo "")

    [<Test>]
    let ``a question names up to three`` () =
        Assert.That(NearestNames.question names "BetItem", Is.EqualTo " Did you mean GetItem or PutItem?")

        Assert.That(
            NearestNames.question [ "aaa1"; "aaa2"; "aaa3"; "aaa4" ] "aaa",
            Does.StartWith " Did you mean aaa1, aaa2 or aaa3?"
        )

    [<Test>]
    let ``a long name costs no more than its beginning`` () =
        Assert.That(NearestNames.find names (String('x', 10_000_000)), Is.Empty)

    /// The definition, without a table.
    let rec private slowly (a: char list) (b: char list) : int =
        match a, b with
        | [], rest
        | rest, [] -> rest.Length
        | x :: a', y :: b' ->
            let best = List.min [ slowly a' b + 1; slowly a b' + 1; slowly a' b' + (if x = y then 0 else 1) ]

            match a', b' with
            | x2 :: a'', y2 :: b'' when x = y2 && x2 = y -> min best (slowly a'' b'' + 1)
            | _ -> best

    [<Test>]
    let ``the distance is what its definition says`` () =
        let word = Gen.choose (0, 6) |> Gen.bind (fun n -> Gen.arrayOfLength n (Gen.elements [ 'a'; 'b'; 'c' ]))

        let property (a: char[], b: char[]) =
            NearestNames.distance (String a) (String b) = slowly (List.ofArray a) (List.ofArray b)

        Check.One(Config.QuickThrowOnFailure, Prop.forAll (Arb.fromGen (Gen.zip word word)) property)
