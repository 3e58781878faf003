namespace FunctionalAws.Tests

open System
open System.IO
open System.Text
open System.Text.Json.Nodes
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module RuleSetTests =

    let private parse (text: string) : Result<RuleSet, string> =
        RuleSet.Parse(ReadOnlyMemory(Encoding.UTF8.GetBytes text))

    let private rules (parameters: string) (rules: string) : string =
        $$"""{"version": "1.0", "parameters": { {{parameters}} }, "rules": [{{rules}}]}"""

    let private ask (values: (string * EndpointValue) list) (name: string) : EndpointValue voption =
        EndpointContext.tryFind name values

    let private answer (text: string) (values: (string * EndpointValue) list) : string =
        match parse text |> Result.bind (fun rules -> rules.Evaluate(ask values)) with
        | Ok endpoint -> endpoint.Url
        | Error message -> message

    let private endpoint (url: string) : string =
        $$$"""{"type": "endpoint", "conditions": [], "endpoint": {"url": {{{url}}} } }"""

    [<Test>]
    let ``a required parameter has to be given`` () =
        let text = rules """"A": {"type": "string", "required": true}""" (endpoint "\"https://{A}\"")
        Assert.That(answer text [], Is.EqualTo "the endpoint depends on A, which is not given")
        Assert.That(answer text [ "A", EndpointValue.String "a" ], Is.EqualTo "https://a")

    [<Test>]
    let ``a default stands in for what is not given, and a value of another type is not given`` () =
        let text = rules """"A": {"type": "String", "required": true, "default": "b"}""" (endpoint "\"https://{A}\"")
        Assert.That(answer text [], Is.EqualTo "https://b")
        Assert.That(answer text [ "A", EndpointValue.Boolean true ], Is.EqualTo "https://b")

    [<Test>]
    let ``a tree that was entered is not left`` () =
        let tree =
            """{"type": "tree", "conditions": [], "rules": [
                {"type": "error", "conditions": [{"fn": "isSet", "argv": [{"ref": "A"}]}], "error": "A is set"}]}"""

        let text = rules """"A": {"type": "string"}""" (tree + "," + endpoint "\"https://never\"")
        Assert.That(answer text [], Does.Contain "no endpoint rule fits")
        Assert.That(answer text [ "A", EndpointValue.String "" ], Is.EqualTo "A is set")

    [<Test>]
    let ``no more is asked than the rules need, and each thing once`` () =
        let text =
            rules
                """"A": {"type": "boolean"}, "B": {"type": "string"}"""
                ("""{"type": "error", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "A"}, true]},
                     {"fn": "booleanEquals", "argv": [{"ref": "A"}, true]}, {"fn": "isSet", "argv": [{"ref": "B"}]}],
                     "error": "{B}"},"""
                 + endpoint "\"https://c\"")

        let asked = Collections.Generic.List<string>()

        let evaluate (values: (string * EndpointValue) list) =
            asked.Clear()

            match parse text with
            | Ok rules ->
                rules.Evaluate(fun name ->
                    asked.Add name
                    ask values name)
                |> ignore
            | Error message -> failwith message

            List.ofSeq asked

        Assert.That(evaluate [ "A", EndpointValue.Boolean false ], Is.EqualTo [ "A" ])
        Assert.That(evaluate [ "A", EndpointValue.Boolean true ], Is.EqualTo [ "A"; "B" ])

    let private string' = """"A": {"type": "string"}"""

    let private withCondition (condition: string) : string =
        rules string' $$"""{"type": "error", "conditions": [{{condition}}], "error": "e"}"""

    [<TestCase("", "no JSON")>]
    [<TestCase("[]", "the rule set: must be an object")>]
    [<TestCase("{}", "the rule set: has no \"parameters\"")>]
    [<TestCase("""{"parameters": {}}""", "the rule set: has no \"rules\"")>]
    [<TestCase("""{"parameters": {}, "rules": {}}""", "the rule set.rules: must be a list")>]
    [<TestCase("""{"parameters": {"A": {"type": "number"}}, "rules": []}""",
               "parameters.A.type: there is no type \"number\"")>]
    [<TestCase("""{"parameters": {"A": {"type": "boolean", "default": "x"}}, "rules": []}""",
               "parameters.A.default: must be true or false")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "x", "conditions": []}]}""",
               "the rule set.rules[0]: there is no rule of type \"x\"")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "error", "error": "e"}]}""",
               "the rule set.rules[0]: has no \"conditions\"")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "error", "conditions": [], "error": "{B}"}]}""",
               "rules[0].error: there is no \"B\"")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "error", "conditions": [], "error": "{B"}]}""", "not closed")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "error", "conditions": [], "error": "B}"}]}""",
               "without an opening one")>]
    [<TestCase("""{"parameters": {}, "rules": [{"type": "error", "conditions": [], "error": "\ud800"}]}""", "no Unicode")>]
    let ``what is no rule set is told with its place`` (text: string, expected: string) =
        match parse text with
        | Error message -> Assert.That(message, Does.Contain expected)
        | Ok _ -> Assert.Fail "it is none"

    [<TestCase("""{"fn": "isSet", "argv": [{"ref": "B"}]}""", "conditions[0].argv[0]: there is no \"B\"")>]
    [<TestCase("""{"fn": "isset", "argv": [{"ref": "A"}]}""", "there is no function \"isset\"")>]
    [<TestCase("""{"fn": "not", "argv": [{"ref": "A"}]}""", "conditions[0].argv[0]: must be true or false, not a string")>]
    [<TestCase("""{"fn": "not", "argv": []}""", "there is no function \"not\" of 0 arguments")>]
    [<TestCase("""{"fn": "parseURL", "argv": ["a", "b"]}""", "takes 1 arguments, not 2")>]
    [<TestCase("""{"fn": "getAttr", "argv": [{"ref": "A"}, "x"]}""", "a string has no \"x\"")>]
    [<TestCase("""{"fn": "getAttr", "argv": [{"ref": "A"}, "[0]"]}""", "a string has no elements")>]
    [<TestCase("""{"fn": "getAttr", "argv": [{"fn": "aws.parseArn", "argv": ["a"]}, "resourceId[x]"]}""", "no index")>]
    [<TestCase("""{"fn": "uriEncode", "argv": ["a"], "assign": "A"}""", "\"A\" has a value already")>]
    [<TestCase("""{"fn": "substring", "argv": ["a", 0, 99999999999, true]}""", "integer of 32 bits")>]
    [<TestCase("""{"fn": "coalesce", "argv": ["a", true]}""", "must be a string, not true or false")>]
    [<TestCase("null", "conditions[0]: must be an object")>]
    let ``what is no condition is told with its place`` (condition: string, expected: string) =
        match parse (withCondition condition) with
        | Error message -> Assert.That(message, Does.Contain expected)
        | Ok _ -> Assert.Fail "it is none"

    [<Test>]
    let ``depth has an end`` () =
        let deep = String.replicate 5000 """{"fn":"not","argv":["""
        Assert.That(answer (withCondition deep) [], Does.Contain "no JSON")

    // ------------------------------------------------------------------------------------------------ damage

    let private samples: Lazy<byte[] list> =
        lazy
            ([ "s3"; "dynamodb"; "events" ]
             |> List.choose (fun service -> Shared.tryFind $"models/{service}")
             |> List.map (fun folder ->
                 Directory.GetFiles(folder, "endpoint-rule-set-1.json", SearchOption.AllDirectories)
                 |> Array.max
                 |> File.ReadAllBytes))

    let rec private nodes (node: JsonNode | null) : JsonNode list =
        match node with
        | :? JsonObject as entries ->
            (entries :> JsonNode)
            :: [
                for entry in entries do
                    yield! nodes entry.Value
            ]
        | :? JsonArray as items ->
            (items :> JsonNode)
            :: [
                for item in items do
                    yield! nodes item
            ]
        | null -> []
        | value -> [ value ]

    let private strange: (unit -> JsonNode | null)[] = [|
        fun () -> null
        fun () -> JsonValue.Create true
        fun () -> JsonValue.Create -1
        fun () -> JsonValue.Create "{Bucket}"
        fun () -> JsonValue.Create "{url#x"
        fun () -> JsonArray()
        fun () -> JsonObject()
        fun () -> JsonNode.Parse """{"ref": "Region"}"""
        fun () -> JsonNode.Parse """{"fn": "parseURL", "argv": [{"ref": "Endpoint"}]}"""
    |]

    /// Puts something strange in the place of a part, or takes it away.
    let private damage (random: Random) (root: JsonNode) : unit =
        let all = nodes root |> Array.ofList
        let victim = all[random.Next all.Length]
        let replacement = strange[random.Next strange.Length]()

        match victim.Parent with
        | :? JsonObject as parent ->
            let key =
                (Seq.find
                    (fun (entry: Collections.Generic.KeyValuePair<string, JsonNode | null>) ->
                        obj.ReferenceEquals(entry.Value, victim))
                    parent)
                    .Key

            if random.Next 3 = 0 then
                parent.Remove key |> ignore
            else
                parent[key] <- replacement
        | :? JsonArray as parent ->
            let position = parent.IndexOf victim

            if random.Next 3 = 0 then
                parent.RemoveAt position
            else
                parent[position] <- replacement
        | _ -> ()

    let private values: (string * EndpointValue) list = [
        "Region", EndpointValue.String "us-east-1"
        "Bucket", EndpointValue.String "arn:aws:s3:us-west-2:123456789012:accesspoint:mine"
        "Endpoint", EndpointValue.String "https://example.com"
        "EndpointId", EndpointValue.String "abc.def"
        "ResourceArn", EndpointValue.String "arn:aws:dynamodb:us-east-1:123456789012:table/t"
        "ResourceArnList", EndpointValue.Strings []
    ]

    /// A rule set answers, or is refused; nothing else.
    let private isSound (text: byte[]) : bool =
        match RuleSet.Parse(ReadOnlyMemory text) with
        | Error message -> message <> ""
        | Ok rules ->
            for given in [ []; values; values |> List.filter (fun (name, _) -> name <> "Endpoint") ] do
                match rules.Evaluate(ask given) with
                | Ok endpoint -> ignore endpoint.Url.Length
                | Error message -> ignore message.Length

            true

    [<Property(MaxTest = 300)>]
    let ``a rule set with other parts than it had answers or is refused`` (seed: int) =
        if samples.Value.IsEmpty then Assert.Ignore Shared.missing
        let random = Random seed
        let root = nonNull (JsonNode.Parse(ReadOnlySpan samples.Value[random.Next samples.Value.Length]))

        for _ in 0 .. random.Next 6 do
            damage random root

        isSound (Encoding.UTF8.GetBytes(root.ToJsonString()))

    [<Property(MaxTest = 300)>]
    let ``a rule set with other bytes than it had answers or is refused`` (seed: int) =
        if samples.Value.IsEmpty then Assert.Ignore Shared.missing
        let random = Random seed
        let text = Array.copy samples.Value[random.Next samples.Value.Length]

        for _ in 0 .. random.Next 4 do
            text[random.Next text.Length] <- byte (random.Next 256)

        let length = if random.Next 4 = 0 then random.Next text.Length else text.Length
        isSound (Array.truncate length text)

    // --------------------------------------------------------------------------------------- all of AWS's rules

    [<Test>]
    let ``every service's rules can be read, and agree with its model on how paths are signed`` () =
        match Shared.tryFind "models" with
        | None -> Assert.Ignore Shared.missing
        | Some folder ->
            for file in Directory.GetFiles(folder, "endpoint-rule-set-1.json", SearchOption.AllDirectories) do
                let text = File.ReadAllText file

                match parse text with
                | Error message -> Assert.Fail $"{file}: {message}"
                | Ok _ -> ()

                let model = File.ReadAllText(Path.Combine(nonNull (Path.GetDirectoryName file), "service-2.json"))

                let signsAsSent =
                    model.Contains "\"signatureVersion\":\"s3" || model.Contains "\"signatureVersion\": \"s3"

                Assert.That(text.Contains "disableDoubleEncoding", Is.EqualTo signsAsSent, file)
