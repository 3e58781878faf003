module FunctionalAws.Generator.Tests.GeneratorTests

open System
open System.Diagnostics
open System.IO
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Generator

let private inTemporary (run: string -> 'a) : 'a =
    let folder = Directory.CreateTempSubdirectory("generator").FullName

    try
        run folder
    finally
        Directory.Delete(folder, true)

/// The generated F# files in the order in which they are compiled.
let private generate (folder: string) (compressed: bool) : (string * string) list =
    let plan = Loader.load (AwkwardModel.write folder compressed) "awkward" |> Plan.make

    [
        "Model.fs", FSharp.Types.model plan
        "Shapes.fs", FSharp.Types.shapes plan
        "Errors.fs", FSharp.Errors.errors plan
        "Operations.fs", FSharp.Operations.operations plan
        "Waiters.fs", FSharp.Waiters.waiters plan
        "Shapes.cs", CSharp.Types.shapes plan
        "Operations.cs", CSharp.Types.operations plan
        "Client.cs", CSharp.Client.client plan
        "model.json", Facts.carried plan
    ]

let private text (name: string) (files: (string * string) list) : string =
    files |> List.find (fun (file, _) -> file = name) |> snd

[<Test>]
let ``plain and compressed models give the same code, every time`` () =
    let plain = inTemporary (fun folder -> generate folder false)
    let again = inTemporary (fun folder -> generate folder false)
    let compressed = inTemporary (fun folder -> generate folder true)
    Assert.That((plain = again))
    Assert.That((plain = compressed))

[<Test>]
let ``extras are merged`` () =
    let operations = inTemporary (fun folder -> generate folder false) |> text "Operations.fs"
    Assert.That(operations, Does.Contain "Begin: int64 option")

[<Test>]
let ``members that differ only in case have a field each, and keywords are quoted`` () =
    let operations = inTemporary (fun folder -> generate folder false) |> text "Operations.fs"

    for expected in
        [
            "Type: string"
            "Type2: Colour option"
            "Documentation: string option"
            "let ``begin`` (value"
            "let create' (value"
        ] do
        Assert.That(operations, Does.Contain expected)

[<Test>]
let ``no documentation text is carried, and the code says which model it is of`` () =
    for file, text in inTemporary (fun folder -> generate folder false) do
        if file <> "model.json" then
            Assert.That(text, Does.Contain "API version 2026-01-01, model ")

[<Test>]
let ``the code of an awkward model compiles`` () =
    inTemporary (fun folder ->
        let all = generate folder false
        File.WriteAllText(Path.Combine(folder, "model.json"), text "model.json" all)

        // A script carries no resources: its model is read from the file.
        let model =
            "namespace FunctionalAws.AwkWard\nmodule Model =\n    let service ="
            + " FunctionalAws.Schema.ServiceModel.Parse(System.IO.File.ReadAllBytes \"model.json\")\n"

        let files =
            all
            |> List.filter (fun (file, _) -> file.EndsWith ".fs")
            |> List.map (fun (file, text) -> file, (if file = "Model.fs" then model else text))

        for file, text in files do
            File.WriteAllText(Path.Combine(folder, file), text)

        let library = typeof<AwsError>.Assembly.Location
        let beside = nonNull (Path.GetDirectoryName library)
        let logging = Path.Combine(beside, "Microsoft.Extensions.Logging.Abstractions.dll")

        let script = [
            $"#r \"{library}\""
            $"#r \"{logging}\""
            for file, _ in files do
                $"#load \"{file}\""
            "open FunctionalAws"
            "open FunctionalAws.AwkWard"
            "let tree = Tree.create \"oak\" |> Tree.``begin`` 1L |> Tree.create' \"x\""
            "if string tree <> \"TreeInput (holds secrets)\" then failwith \"a secret shows\""
            "let page: FunctionalAws.Items<string option> = ListAll.create () |> Aws.items (FunctionalAws.Session.create ())"
            "let said = Said.Tree { Type = Some Colour.Red; Tree = None }"
            "let talk = Talk.create (FunctionalAws.EventStream.toSend [ said; Said.UnknownValue { Type = None; Tree = None } ])"
            "let heard (output: TalkOutput) : FunctionalAws.EventStream<Said> = output.Heard"
            "if Result.isError (TalkInput.Operation.Build (fun () -> \"\") talk) then failwith \"no request\""
            "match Nothing.create () with _ -> printfn \"compiled\""
        ]

        File.WriteAllLines(Path.Combine(folder, "check.fsx"), script)
        let start = ProcessStartInfo("dotnet", [ "fsi"; "--nologo"; "check.fsx" ])
        start.WorkingDirectory <- folder
        start.RedirectStandardOutput <- true
        start.RedirectStandardError <- true
        use fsi = nonNull (Process.Start start)
        let errors = fsi.StandardError.ReadToEndAsync()
        let output = fsi.StandardOutput.ReadToEnd()
        fsi.WaitForExit()
        Assert.That((output.Trim() = "compiled"), output + errors.Result))

[<TestCase("TableName", "tableName")>]
[<TestCase("ACL", "acl")>]
[<TestCase("SSEKMSKeyId", "ssekmsKeyId")>]
[<TestCase("ETag", "eTag")>]
[<TestCase("type", "``type``")>]
[<TestCase("x", "x")>]
let ``values are named in small letters at the start`` (name: string) (expected: string) =
    Assert.That(Naming.value name, Is.EqualTo expected)

[<TestCase("aws:kms", "AwsKms")>]
[<TestCase("STANDARD_IA", "StandardIa")>]
[<TestCase("us-east-1", "UsEast1")>]
[<TestCase("2xlarge", "Value2xlarge")>]
[<TestCase("", "Empty")>]
[<TestCase("Unknown", "UnknownValue")>]
let ``cases are named after the values`` (wire: string) (expected: string) =
    Assert.That(Naming.caseName wire, Is.EqualTo expected)
