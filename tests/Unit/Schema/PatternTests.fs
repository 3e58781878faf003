namespace FunctionalAws.Tests.Schema

open System
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// Operations of a service made up for a test, on documents.
[<RequireQualifiedAccess>]
module Made =

    /// The service of the given shapes, in JSON, with the one operation Op that takes the shape Input.
    let model (metadata: string) (operation: string) (shapes: string) : ServiceModel =
        let text =
            "{\"metadata\":{\"serviceId\":\"Made\",\"endpointPrefix\":\"made\",\"apiVersion\":\"2026-01-01\","
            + metadata
            + "},\"operations\":{\"Op\":{\"name\":\"Op\",\"http\":{\"method\":\"POST\",\"requestUri\":\"/\"},"
            + operation
            + "}},\"shapes\":{"
            + shapes
            + "}}"

        ServiceModel.Parse(Text.Encoding.UTF8.GetBytes text)

    let operationOf (model: ServiceModel) : Operation<Document, Document> =
        let readDetail (_: string) (r: ShapeReader) (s: Schema) = Some(DocumentShape.shape.Read r s :> obj)

        ServiceOperation.create
            model
            (ServiceOperation.protocolOf model)
            "Op"
            DocumentShape.shape
            DocumentShape.shape
            readDetail

    let json: string = "\"protocol\":\"json\",\"jsonVersion\":\"1.1\",\"targetPrefix\":\"Made\""
    let xml: string = "\"protocol\":\"rest-xml\""

    /// An operation of a JSON service that takes a structure.
    let taking (shapes: string) : Operation<Document, Document> =
        operationOf (model json "\"input\":{\"shape\":\"Input\"}" shapes)

/// Patterns are read as those who wrote them did.
module PatternTests =

    let private isAllowed (pattern: string) (value: string) : bool =
        let pattern = Text.Json.JsonSerializer.Serialize pattern

        let operation =
            Made.taking (
                "\"Input\":{\"type\":\"structure\",\"members\":{\"a\":{\"shape\":\"A\"}}},\"A\":{\"type\":\"string\",\"pattern\":"
                + pattern
                + "}"
            )

        operation.Validate Validation.Model (Document.map [ "a", Document.String value ]) = []

    [<TestCase("[a-z]+", "123abc", true)>]
    [<TestCase("^[a-z]+$", "123abc", false)>]
    [<TestCase("^[a-z]+$", "abc\n", false)>]
    [<TestCase("^\\w+$", "né", false)>]
    [<TestCase("^\\d+$", "١٢", false)>]
    [<TestCase("^\\S+$", "a\u00A0b", true)>]
    [<TestCase("^\\S+$", "a b", false)>]
    [<TestCase("^[\\w-.]+$", "a-.", true)>]
    [<TestCase("^[\\w-.]+$", "a+", false)>]
    [<TestCase("^[+-\\d]+$", "+-1", true)>]
    [<TestCase("^[+-\\d]+$", ",", false)>]
    [<TestCase("^[\\-\\_\\.]+$", "-_.", true)>]
    [<TestCase("^[\\-\\_\\.]+$", "x", false)>]
    [<TestCase("^\\p{Alnum}+$", "aZ9", true)>]
    [<TestCase("^\\p{Alnum}+$", "a-b", false)>]
    [<TestCase("^[^\\p{Cntrl}]*$", "a\u0001", false)>]
    [<TestCase("^\\P{ASCII}+$", "é", true)>]
    [<TestCase("^\\P{ASCII}+$", "e", false)>]
    [<TestCase("^\\x{0041}$", "A", true)>]
    [<TestCase("^\\x{0041}$", "B", false)>]
    [<TestCase("^[[a]+$", "[a", true)>]
    [<TestCase("^[[a]+$", "b", false)>]
    [<TestCase("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF]*$", "a😀", true)>]
    [<TestCase("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF]*$", "a\u0007", false)>]
    [<TestCase("^(?!aws:)[a-z:]+$", "aws:x", false)>]
    [<TestCase("^(?!aws:)[a-z:]+$", "own:x", true)>]
    let ``a pattern means what it means to ECMA and Java`` (pattern: string, value: string, expected: bool) =
        Assert.That(isAllowed pattern value, Is.EqualTo expected)

    // Java's own: an intersection, a possessive repetition, a quotation; and one that is none at all.
    [<TestCase("^[a-z&&[^b]]+$")>]
    [<TestCase("^[0-9]{2}+$")>]
    [<TestCase("^\\Qa\\E$")>]
    [<TestCase("^[z-a]$")>]
    [<TestCase("(")>]
    let ``a pattern that .NET does not take judges nothing`` (pattern: string) =
        Assert.That(isAllowed pattern "anything", Is.True)

    [<Test>]
    let ``a pattern that takes for ever judges nothing`` () =
        let value = String('a', 40) + "!"
        let watch = Diagnostics.Stopwatch.StartNew()
        // Linear where .NET can be; a lookahead keeps it from that, and then the time is short.
        Assert.That(isAllowed "^(a+)+$" value, Is.False)
        Assert.That(isAllowed "^(?=a)(a+)+$" value, Is.True)
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds 5.0))

    [<Test>]
    let ``most patterns of all models are taken`` () =
        let root = FunctionalAws.Tests.Shared.tryFind "models"

        match root with
        | None -> Assert.Ignore FunctionalAws.Tests.Shared.missing
        | Some root ->
            let mutable all = 0
            let refused = Collections.Generic.HashSet<string>()
            let seen = Collections.Generic.HashSet<string>()

            for file in IO.Directory.EnumerateFiles(root, "service-2.json", IO.SearchOption.AllDirectories) do
                let model = ServiceModel.Parse(IO.File.ReadAllBytes file)

                for name in model.ShapeNames do
                    let schema = model.Shape name

                    match schema.Traits.Pattern with
                    | NonNull pattern when seen.Add pattern ->
                        all <- all + 1
                        if isNull schema.Pattern then refused.Add pattern |> ignore
                    | _ -> ()

            TestContext.Out.WriteLine $"{all} patterns, {refused.Count} not taken:"

            for pattern in refused do
                TestContext.Out.WriteLine pattern

            Assert.That(float refused.Count, Is.LessThan(0.005 * float all))
