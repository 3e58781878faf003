namespace FunctionalAws.Testing.Tests

open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws
open FunctionalAws.Testing

module DifferenceTests =

    let private paths (expected: Document) (actual: Document) : string list =
        Difference.find expected actual |> List.map _.Path

    /// Small documents.
    let private documents: Arbitrary<Document> =
        let rec make (depth: int) : Gen<Document> =
            Gen.oneof [
                Gen.constant Document.Null
                Gen.map num (Gen.choose (0, 2))
                Gen.map str (Gen.elements [ "a"; "b" ])
                if depth > 0 then
                    Gen.map list (Gen.resize 3 (Gen.listOf (make (depth - 1))))

                    Gen.map doc (Gen.resize 3 (Gen.listOf (Gen.zip (Gen.elements [ "x"; "y" ]) (make (depth - 1)))))
            ]

        Arb.fromGen (make 3)

    let rec private withoutNulls (value: Document) : Document =
        match value with
        | Document.Map entries ->
            Document.Map(
                Dict.toSeq entries
                |> Seq.filter (fun (_, value) -> value <> Document.Null)
                |> Seq.map (fun (name, value) -> name, withoutNulls value)
                |> Dict.ofSeq
            )
        | Document.List items -> Document.List(List.map withoutNulls items)
        | value -> value

    [<Test>]
    let ``there are none between equal documents, and some between others`` () =
        let property (pair: Document * Document) =
            let a, b = pair
            let a, b = withoutNulls a, withoutNulls b
            Difference.find a a = [] && (Difference.find a b).IsEmpty = (a = b)

        Check.QuickThrowOnFailure(Prop.forAll (Arb.zip (documents, documents)) property)

    [<Test>]
    let ``each names its place`` () =
        let expected = doc [ "A", num 1; "B", doc [ "C", list [ str "x"; str "y" ] ]; "D", flag true ]
        let actual = doc [ "A", num 2; "B", doc [ "C", list [ str "x"; str "z" ] ]; "E", num 5 ]
        Assert.That(paths expected actual, Is.EqualTo [ "A"; "B.C[1]"; "D"; "E" ])

    [<Test>]
    let ``each says what was expected and what is there`` () =
        Difference.find (doc [ "A", str "x"; "B", num 1 ]) (doc [ "A", str "y"; "C", list [ num 2 ] ])
        |> Difference.explain
        |> says [
            "A: expected \"x\", but it is \"y\""
            "B: expected 1, but it is absent"
            "C: not expected, but it is [2]"
        ]

    [<Test>]
    let ``lists of other lengths say so`` () =
        Difference.find (list [ num 1 ]) (list [ num 1; num 2 ])
        |> Difference.explain
        |> says [ "expected 1 elements, but there are 2" ]
