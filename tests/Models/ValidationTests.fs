namespace FunctionalAws.Models.Tests

open System
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// A value that keeps to the model has no problems; one that breaks it once has a problem there.
module ValidationTests =

    let private set (key: string) (value: Document) (document: Document) : Document =
        match document with
        | Document.Map entries -> Document.Map(Dict.add key value entries)
        | other -> other

    /// <summary>Every way of breaking one constraint of a document: the path of the problem, and the broken document.</summary>
    let rec private broken (path: string) (schema: Schema) (document: Document) : (string * Document) list =
        match document with
        | Document.Map entries -> [
            for m in schema.Members do
                let here = if path = "" then m.Name else path + "." + m.Name

                match entries.TryFind m.Name with
                | ValueNone -> ()
                | ValueSome value ->
                    if m.Required && not m.Traits.IdempotencyToken then
                        here, Document.Map(Dict.remove m.Name entries)

                    for where, change in brokenValue here m value do
                        where, set m.Name change document
          ]
        | _ -> []

    and private brokenValue (path: string) (m: Member) (value: Document) : (string * Document) list =
        let bounds = m.Target.Traits.Bounds

        [
            match m.Target.Type, value, bounds.Minimum, bounds.Maximum with
            | ShapeType.String, _, ValueSome minimum, _ when minimum >= 1.0 -> path, Document.String ""
            | ShapeType.String, _, _, ValueSome maximum when maximum < 5000.0 ->
                path, Document.String(String('x', int maximum + 1))
            | ShapeType.Integer, _, _, ValueSome maximum when maximum < 2e9 ->
                path, Document.Integer(int64 maximum + 1L)
            | ShapeType.List, _, ValueSome minimum, _ when minimum >= 1.0 -> path, Document.List []
            | _ -> ()

            match m.Target.Type, value with
            | ShapeType.Structure, _ -> yield! broken path m.Target value
            | ShapeType.List, Document.List items ->
                for position, item in List.indexed items do
                    for where, change in brokenValue $"{path}[{position}]" m.Target.Element item do
                        where, Document.List(List.updateAt position change items)
            | ShapeType.Map, Document.Map entries ->
                for key, item in Dict.toSeq entries do
                    for where, change in brokenValue $"{path}.{key}" m.Target.Value item do
                        where, Document.Map(Dict.add key change entries)
            | _ -> ()
        ]

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``a value that keeps to the model is valid`` (subject: Subject) =
        Subject.forSeeds 50 (fun seed ->
            Assert.That(subject.Problems seed, Is.Empty)
            Assert.That(subject.Dynamic.Validate Validation.Model (subject.Input seed), Is.Empty))

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``a broken constraint is found where it is`` (subject: Subject) =
        match subject.Model.Input with
        | null -> ()
        | root ->
            Subject.forSeeds 20 (fun seed ->
                for path, document in broken "" root.Target (subject.Input seed) |> List.truncate 100 do
                    let problems = subject.Dynamic.Validate Validation.Model document

                    Assert.That(
                        problems |> List.exists (fun problem -> problem.Path = path),
                        $"expected a problem at {path}, found %A{problems}"
                    ))

    [<Test>]
    let ``a missing member is named with its path`` () =
        let subject = Subject.find "BatchWriteItem" Subject.dynamoDb

        let input =
            Document.map [
                "RequestItems",
                Document.map [
                    "table",
                    Document.List [
                        Document.map [ "DeleteRequest", Document.map [] ]
                        Document.map [ "PutRequest", Document.map [ "Item", Document.map [ "id", Document.map [] ] ] ]
                    ]
                ]
            ]

        let paths = subject.Dynamic.Validate Validation.Model input |> List.map _.Path

        Assert.That(
            paths,
            Is.EqualTo [ "RequestItems.table[0].DeleteRequest.Key"; "RequestItems.table[1].PutRequest.Item.id" ]
        )

    [<Test>]
    let ``a document of the wrong kind is an error and no exception`` () =
        let subject = Subject.find "GetItem" Subject.dynamoDb
        let input = Document.map [ "TableName", Document.Integer 1L; "Key", Document.map [] ]

        match subject.Dynamic.Build (fun () -> "") input with
        | Error(AwsError.Invalid _) -> ()
        | other -> Assert.Fail $"%A{Result.isOk other}"

        Assert.That(subject.Dynamic.Validate Validation.Model input, Is.Not.Empty)
