namespace FunctionalAws.Fuzzing

open System
open System.IO
open System.IO.Compression
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// Expressions, rules, settings and models that were made to do harm.
module HostileTextsTests =

    open Hostile

    let private read (reader: Reader) (text: string) : unit =
        let bytes = utf8 text
        within bytes (fun () -> reader.Read bytes)

    // ------------------------------------------------------------------------------------------------- documents

    [<Test>]
    let ``documents from JSON: deep nesting, duplicate keys, huge numbers, half surrogates, many values`` () =
        for text in
            [
                repeated "" "[" ""
                repeated "" "{\"a\":" ""
                repeated "{\"a\":1" ",\"a\":2" "}"
                numbered "{\"a\":1" (fun number -> $",\"{number}\":2") "}"
                "1e999999"
                String('9', 400)
                repeated "" "9" ""
                repeated "0." "9" ""
                "\"\\ud800\""
                "{\"\\ud800\":1}"
                repeated "[1" ",1" "]"
                repeated "[{}" ",{}" "]"
                repeated "[{\"\":0}" ",{\"\":0}" "]"
            ] do
            read Readers.documentJson text

        Assert.That(
            Document.ofJson """{"a":1,"a":2}""",
            Is.EqualTo(Ok(Document.map [ "a", Document.Integer 2L ]): Result<Document, string>)
        )

    // -------------------------------------------------------------------------------------------------- JMESPath

    let private search (expression: string) (document: Document) : Result<Document, JmespathError> =
        within (utf8 expression) (fun () ->
            Jmespath.parse expression |> Result.bind (fun parsed -> Jmespath.search parsed document))

    [<Test>]
    let ``JMESPath: expressions nested deep are an error`` () =
        for text in
            [
                repeated "" "(" ""
                repeated "" "[" ""
                repeated "" "!" "a"
                repeated "" "{a:" ""
                repeated "" "&" ""
                repeated "" "a[?" ""
                repeated "" "not_null(" ""
                repeated "a" ".a" ""
                repeated "a" "[0]" ""
                repeated "a" "[]" ""
                repeated "a" "||a" ""
                repeated "a" "|a" ""
                repeated "a" "*" ""
                repeated "`" "[" "`"
                repeated "`" "[" ""
                String.replicate 150 "(" + "a" + String.replicate 150 ")"
            ] do
            match search text Document.empty with
            | Error { Kind = JmespathErrorKind.Syntax }
            | Ok _ -> ()
            | Error other -> Assert.Fail(JmespathError.explain other)

    [<Test>]
    let ``JMESPath: long expressions, names, numbers and literals`` () =
        for text in
            [
                repeated "" "a" ""
                repeated "\"" "a" "\""
                repeated "\"" "\\u0041" "\""
                repeated "'" "\\'" "'"
                repeated "`\"" "\\u0041" "\"`"
                repeated "`" "9" "`"
                repeated "[" "9" "]"
                repeated "" " " ""
                repeated "[a" ",a" "]"
                repeated "{a:a" ",a:a" "}"
                repeated "not_null(a" ",a" ")"
                repeated "merge(@" ",@" ")"
                "`1e999999`"
                "`\"\\ud800\"`"
                "a[-2147483648:2147483647:-2147483648]"
                "a[99999999999999999999]"
            ] do
            read Readers.jmespath text

    [<Test>]
    let ``JMESPath: what multiplies comes to an end`` () =
        let ten = Document.List [ for number in 1..10 -> Document.Integer(int64 number) ]

        // Every level makes ten of each.
        let rec product (levels: int) : string =
            if levels = 0 then
                "@"
            else
                $"[@,@,@,@,@,@,@,@,@,@][].[{product (levels - 1)}][]"

        let doubling = String.replicate 60 "[@,@] | "

        for text in
            [
                product 12
                doubling + "@"
                String.replicate 60 "[@,@][] | " + "@"
                String.replicate 40 "map(&[@,@], @) | " + "@"
                doubling + "to_string(@)"
                String.replicate 30 "join('', [to_string(@), to_string(@)]) | " + "@"
                doubling + "@ == @"
                "sort_by(@, &to_string(sort_by([@], &@)))"
            ] do
            search text ten |> ignore

    [<Test>]
    let ``JMESPath: large and deep documents`` () =
        let wide = Document.List [ for number in 1..200_000 -> Document.Integer(int64 (number % 1000)) ]

        for text in
            [
                "sort(@)"
                "reverse(@)"
                "@[::-1]"
                "sum(@)"
                "[?@ > `5`]"
                "to_string(@)"
                "contains(@, `-1`)"
                "max_by(@, &@)"
            ] do
            search text wide |> ignore

        let deep = List.fold (fun inner _ -> Document.List [ inner ]) Document.Null [ 1..50_000 ]

        for text in [ "to_string(@)"; "@ == @"; "[]"; "[][][]"; "contains(@, @)"; "[0][0]" ] do
            search text deep |> ignore

    // ------------------------------------------------------------------------------------------------------ rules

    let private rules (conditions: string) (url: string) : string =
        "{\"version\":\"1.0\",\"parameters\":{\"Region\":{\"type\":\"string\",\"required\":true}},\"rules\":[{\"type\":\"endpoint\",\"conditions\":["
        + conditions
        + "],\"endpoint\":{\"url\":\""
        + url
        + "\"}}]}"

    let private ask (text: string) : Result<RuleEndpoint, string> =
        within (utf8 text) (fun () -> Readers.readRules (utf8 text))

    let private join (parts: string seq) : string = String.Join(',', parts)

    [<Test>]
    let ``rules: texts that double in every variable come to an end`` () =
        let double (number: int) : string =
            let before = if number = 0 then "Region" else $"v{number - 1}"

            let twice = "{" + before + "}{" + before + "}"
            "{\"fn\":\"coalesce\",\"argv\":[\"" + twice + "\",\"x\"],\"assign\":\"v" + string number + "\"}"

        let few = ask (rules (join (Seq.init 3 double)) "https://{v2}")

        match few with
        | Ok endpoint -> Assert.That(endpoint.Url, Is.EqualTo("https://" + String.replicate 8 "eu-west-1"))
        | Error message -> Assert.Fail message

        Assert.That(
            ask (rules (join (Seq.init 60 double)) "https://{v59}"),
            Is.EqualTo(Error "the endpoint rules make too much text": Result<RuleEndpoint, string>)
        )

    [<Test>]
    let ``rules: texts that are encoded again and again come to an end`` () =
        let encode (number: int) : string =
            let before = if number = 0 then "Region" else $"v{number - 1}"
            "{\"fn\":\"uriEncode\",\"argv\":[\"%{" + before + "}%\"],\"assign\":\"v" + string number + "\"}"

        let answer = ask (rules (join (Seq.init 1000 encode)) "https://a")
        Assert.That(answer, Is.EqualTo(Error "the endpoint rules make too much text": Result<RuleEndpoint, string>))

    [<Test>]
    let ``rules: trees and calls nested deep are an error`` () =
        let tree = "{\"type\":\"tree\",\"conditions\":[],\"rules\":["
        let call = "{\"fn\":\"not\",\"argv\":["

        for text in
            [
                "{\"version\":\"1.0\",\"parameters\":{},\"rules\":[" + repeated "" tree ""
                rules (repeated "" call "") "https://a"
                rules (String.replicate 100 call + "true" + String.replicate 100 "]}") "https://a"
                repeated "" "[" ""
            ] do
            Assert.That(Result.isError (ask text))

        // As deep as AWS's own, and deeper.
        Assert.That(
            ask (rules (String.replicate 40 call + "true" + String.replicate 40 "]}") "https://a")
            |> Result.map _.Url,
            Is.EqualTo(Ok "https://a": Result<string, string>)
        )

    [<Test>]
    let ``rules: many things in a place that is deep`` () =
        let deep (inside: string) : string =
            String.replicate 50 "{\"fn\":\"not\",\"argv\":[" + inside + String.replicate 50 "]}"

        for inside in
            [
                repeated "{\"fn\":\"isSet\",\"argv\":[[\"\"" ",\"\"" "]]}"
                repeated "{\"fn\":\"isSet\",\"argv\":[1" ",1" "]}"
                repeated "{\"fn\":\"coalesce\",\"argv\":[true" ",true" "]}"
                repeated "\"" "{Region}" "\""
                repeated "\"" "{" "\""
                repeated "\"" "{{" "\""
                repeated "\"{Region#" "a." "}\""
            ] do
            ask (rules (deep inside) "https://a") |> ignore

    [<Test>]
    let ``rules: many rules, conditions, variables, parameters and headers, and names twice`` () =
        for text in
            [
                rules (repeated "true" ",true" "") "https://a"
                rules
                    (numbered
                        ""
                        (fun n ->
                            (if n = 0 then "" else ",")
                            + "{\"fn\":\"isSet\",\"argv\":[{\"ref\":\"Region\"}],\"assign\":\"v"
                            + string n
                            + "\"}")
                        "")
                    "https://a"
                numbered
                    "{\"version\":\"1.0\",\"parameters\":{\"p\":{\"type\":\"string\"}"
                    (fun n -> ",\"p" + string n + "\":{\"type\":\"string\"}")
                    "},\"rules\":[]}"
                repeated
                    "{\"version\":\"1.0\",\"parameters\":{\"p\":{\"type\":\"string\"}"
                    ",\"p\":{\"type\":\"string\"}"
                    "},\"rules\":[]}"
                repeated
                    "{\"version\":\"1.0\",\"parameters\":{},\"rules\":[{\"type\":\"error\",\"conditions\":[],\"error\":\"e\"}"
                    ",{\"type\":\"error\",\"conditions\":[],\"error\":\"e\"}"
                    "]}"
                rules "" "https://a\"},\"endpoint\":{\"url\":\"https://b"
            ] do
            ask text |> ignore

    [<Test>]
    let ``rules: long ARNs, URLs, hosts and regions`` () =
        for text in
            [
                repeated "arn:a:b:c:d:" ":" ""
                repeated "arn:a:b:c:d:" "/" "e"
                repeated "" "a." ""
                repeated "" "-" ""
                repeated "https://" "a" ""
                repeated "https://a/" "/" ""
                repeated "https://[" ":" "]"
                repeated "" "us-" "east-1"
                repeated "" "é" ""
                "\000"
            ] do
            read Readers.ruleFunctions text

    // ------------------------------------------------------------------------------------------- settings, identity

    [<Test>]
    let ``INI: many settings, sections, lines and blocks, and names twice`` () =
        for text in
            [
                numbered "[default]\n" (fun number -> $"a{number}=\n") ""
                numbered "[default]\ns3 =\n" (fun number -> $" a{number}=\n") ""
                numbered "" (fun number -> $"[{number}]\n") ""
                numbered "" (fun number -> $"[{number}]\na=\n") ""
                repeated "[default]\n" "a=\n" ""
                repeated "" "[default]\n" ""
                repeated "[default]\na =\n" "\n" ""
                repeated "[default]\na =\n" "\n" " b=c"
                repeated "[default]\na = b\n" " c\n" ""
                repeated "[default]\na =\n" " c=\n" ""
                repeated "" "\n" ""
                repeated "" "\r" ""
                repeated "" "#\n" ""
                repeated "[" "a" ""
                repeated "[default]\n" "=" ""
                repeated "[default]\na=" "\\" ""
                repeated "[default]\na = \000" " " ""
            ] do
            read Readers.ini text
            // What has been read is gone through for every setting that is asked for.
            read Readers.profiles (text.Substring(0, text.Length / 2))

    [<Test>]
    let ``a profile in two sections of many settings`` () =
        let settings = numbered "" (fun number -> $"a{number}=\n") ""
        let half = settings.Substring(0, settings.LastIndexOf('\n', settings.Length / 2) + 1)
        read Readers.profiles ("[profile default]\n" + half + "[default]\n" + half)

    [<Test>]
    let ``profiles that lead to each other come to an end`` () =
        read
            Readers.profiles
            "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\nrole_arn = a\nsource_profile = default\n"

        read Readers.profiles "[default]\nrole_arn = a\nsource_profile = default\n"

        numbered
            "[default]\nrole_arn = a\nsource_profile = p0\n"
            (fun number -> $"[profile p{number}]\nrole_arn=a\nsource_profile=p{number + 1}\n")
            ""
        |> read Readers.profiles

    [<Test>]
    let ``credentials: deep nesting, duplicate keys, huge numbers, no Unicode, no times`` () =
        for text in
            [
                repeated "" "[" ""
                repeated "" "{\"a\":" ""
                repeated "{\"Version\":1" ",\"Version\":1" "}"
                numbered "{\"Version\":1" (fun number -> $",\"{number}\":1") "}"
                repeated "{\"Version\":" "9" "}"
                "{\"Version\":1e999999}"
                "{\"Version\":1,\"AccessKeyId\":\"\\ud800\",\"SecretAccessKey\":\"b\"}"
                "{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"b\",\"Expiration\":\"9999-12-31T23:59:59-12:00\"}"
                "{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"b\",\"Expiration\":\"0001-01-01T00:00:00+14:00\"}"
                repeated "{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"b\",\"Expiration\":\"" "1" "\"}"
                repeated "" "a" ""
                "a\r\nb: c"
                "\000"
            ] do
            read Readers.processOutput text
            read Readers.metadata text

    // ------------------------------------------------------------------------------------------------------- models

    [<Test>]
    let ``models: deep nesting, names twice and of nothing, shapes that hold themselves`` () =
        let model (operation: string) (shapes: string) : string =
            "{\"metadata\":{\"protocol\":\"json\",\"endpointPrefix\":\"a\",\"serviceId\":\"A\",\"apiVersion\":\"1\"},\"operations\":{\"Do\":{\"http\":{},"
            + operation
            + "}},\"shapes\":{"
            + shapes
            + "}}"

        let input = "\"input\":{\"shape\":\"In\"}"

        for text in
            [
                repeated "" "[" ""
                repeated "{\"metadata\":" "{\"a\":" ""
                model input ""
                model input "\"In\":{\"type\":\"structure\",\"members\":{\"x\":{\"shape\":\"Nobody\"}}}"
                model
                    input
                    "\"In\":{\"type\":\"structure\",\"members\":{\"x\":{\"shape\":\"In\"}},\"required\":[\"x\"]}"
                model input "\"In\":{\"type\":\"list\",\"member\":{\"shape\":\"In\"}}"
                model input "\"In\":{\"type\":\"map\",\"key\":{\"shape\":\"In\"},\"value\":{\"shape\":\"In\"}}"
                model input "\"In\":{\"type\":\"string\"}"
                model input "\"In\":[]"
                model input "\"In\":{\"type\":\"list\"}"
                model input "\"In\":{\"type\":\"map\",\"key\":{\"shape\":\"In\"}}"
                model input "\"In\":{\"type\":\"structure\",\"payload\":\"nobody\",\"members\":{}}"
                model
                    input
                    ("\"In\":{\"type\":\"structure\",\"required\":["
                     + String.Join(',', Seq.init 30_000 (fun n -> $"\"m{n}\""))
                     + "],\"members\":{"
                     + String.Join(',', Seq.init 30_000 (fun n -> $"\"n{n}\":{{\"shape\":\"S\"}}"))
                     + "}},\"S\":{\"type\":\"string\"}")
                model "\"input\":[]" ""
                model input "\"In\":{\"type\":\"structure\",\"members\":{\"\\ud800\":{\"shape\":\"In\"}}}"
                model
                    input
                    (numbered
                        "\"In\":{\"type\":\"structure\",\"members\":{\"x\":{\"shape\":\"S\"}"
                        (fun n -> $",\"x{n}\":{{\"shape\":\"S\"}}")
                        "}},\"S\":{\"type\":\"string\"}")
                model
                    input
                    (repeated
                        "\"In\":{\"type\":\"structure\",\"members\":{\"x\":{\"shape\":\"S\"}"
                        ",\"x\":{\"shape\":\"S\"}"
                        "}},\"S\":{\"type\":\"string\"}")
            ] do
            read Readers.models text

    [<Test>]
    let ``models: a compressed one that grows beyond all measure is refused`` () =
        let folder = Directory.CreateTempSubdirectory "bomb"

        try
            let path = Path.Combine(folder.FullName, "a", "1")
            Directory.CreateDirectory path |> ignore

            do
                use file = File.Create(Path.Combine(path, "service-2.json.gz"))
                use zip = new GZipStream(file, CompressionLevel.SmallestSize)
                let part = Array.create (1 <<< 20) ' 'B

                for _ in 1..65 do
                    zip.Write(ReadOnlySpan part)

            match (ModelSource.ofFolder folder.FullName).Find "a" None with
            | Ok(Some found) ->
                match found.Load() with
                | Error message -> Assert.That(message, Does.Contain "more than a model")
                | Ok _ -> Assert.Fail "it was read"
            | other -> Assert.Fail $"%A{other}"
        finally
            folder.Delete true

    [<Test>]
    let ``patterns that go back and forth have an end`` () =
        for pattern in [ "^(a+)+$"; "^(a|aa)+$"; "^(?=(a+)+b)a"; "^((a*)*)*b$"; "(a?){30}a{30}"; "^(a+)\\1+$" ] do
            let text =
                "{\"metadata\":{\"protocol\":\"json\",\"endpointPrefix\":\"a\",\"serviceId\":\"A\"},\"operations\":{\"Do\":{\"name\":\"Do\",\"http\":{},\"input\":{\"shape\":\"In\"}}},\"shapes\":{\"In\":{\"type\":\"structure\",\"members\":{\"x\":{\"shape\":\"S\"}}},\"S\":{\"type\":\"string\",\"pattern\":"
                + Text.Json.JsonSerializer.Serialize pattern
                + "}}}"

            let model = ServiceModel.Parse(utf8 text)

            let operation =
                ServiceOperation.create
                    model
                    (ServiceOperation.protocolOf model)
                    "Do"
                    DocumentShape.shape
                    DocumentShape.shape
                    (fun _ _ _ -> None)

            let value = Document.map [ "x", Document.String(String('a', 100_000) + "!") ]
            within (utf8 pattern) (fun () -> operation.Validate Validation.Model value) |> ignore
