namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module ArnTests =

    [<TestCase("arn:aws:sns:us-west-2:012345678910:name", "aws|sns|us-west-2|012345678910|name")>]
    [<TestCase("arn:aws:ec2:us-east-1:1:vpc/vpc-0e", "aws|ec2|us-east-1|1|vpc,vpc-0e")>]
    [<TestCase("arn:aws:s3:::bucket:a/b", "aws|s3|||bucket,a,b")>]
    let ``ARNs and their parts`` (text: string, expected: string) =
        match Arn.tryParse text with
        | ValueSome arn ->
            let resource = String.Join(",", arn.ResourceId)
            Assert.That($"{arn.Partition}|{arn.Service}|{arn.Region}|{arn.AccountId}|{resource}", Is.EqualTo expected)
        | ValueNone -> Assert.Fail "it is one"

    [<TestCase("")>]
    [<TestCase("arn")>]
    [<TestCase("arn:aws:s3:us-west-2:1:")>]
    [<TestCase("arn::s3:us-west-2:1:x")>]
    [<TestCase("arn:aws::us-west-2:1:x")>]
    [<TestCase("nra:aws:s3:us-west-2:1:x")>]
    let ``what is no ARN`` (text: string) = Assert.That(Arn.tryParse text, Is.EqualTo(ValueNone: Arn voption))

module EndpointUrlTests =

    [<TestCase("https://example.com", "https", "example.com", "", "/", false)>]
    [<TestCase("HTTP://example.com:80/foo/bar", "http", "example.com:80", "/foo/bar", "/foo/bar/", false)>]
    [<TestCase("https://127.0.0.1/", "https", "127.0.0.1", "/", "/", true)>]
    [<TestCase("https://[fe80::1]:8443/a/", "https", "[fe80::1]:8443", "/a/", "/a/", true)>]
    let ``URLs and their parts``
        (url: string, scheme: string, authority: string, path: string, normal: string, isIp: bool)
        =
        let expected = {
            Scheme = scheme
            Authority = authority
            Path = path
            NormalizedPath = normal
            IsIp = isIp
        }

        Assert.That(EndpointUrl.tryParse url, Is.EqualTo(ValueSome expected))

    [<TestCase("")>]
    [<TestCase("example.com")>]
    [<TestCase("ftp://example.com")>]
    [<TestCase("https://")>]
    [<TestCase("https://:80")>]
    [<TestCase("https://a?b")>]
    [<TestCase("https://a#b")>]
    [<TestCase("https://a@b")>]
    [<TestCase("https://a:b")>]
    [<TestCase("https://a:99999")>]
    [<TestCase("https://[::1")>]
    [<TestCase("https://[x]")>]
    [<TestCase("https://a b")>]
    let ``what is no URL for an endpoint`` (url: string) =
        Assert.That(EndpointUrl.tryParse url, Is.EqualTo(ValueNone: EndpointUrl voption))

    [<Property>]
    let ``any text is a URL or none`` (text: string | null) =
        EndpointUrl.tryParse (string text) |> ignore
        EndpointUrl.tryParse ("https://" + string text) |> ignore
        Arn.tryParse ("arn:" + string text) |> ignore

/// The language itself, by rules with one condition.
module RuleFunctionsTests =

    let private json (text: string) : string = Text.Json.JsonSerializer.Serialize text

    /// What a function gives for arguments in JSON, with the parameter "input".
    let private call (fn: string) (arguments: string) (result: string) (input: string) : string =
        let rules =
            $$$"""{"version": "1.1", "parameters": {"input": {"type": "string"}}, "rules": [
               {"type": "error", "conditions": [{"fn": {{{json fn}}}, "argv": [{{{arguments}}}], "assign": "x"}],
                "error": {{{json result}}} },
               {"type": "error", "conditions": [], "error": "(none)"}]}"""

        match RuleSet.Parse(ReadOnlyMemory(Text.Encoding.UTF8.GetBytes rules)) with
        | Error message -> failwith message
        | Ok rules ->
            match rules.Evaluate(fun _ -> ValueSome(EndpointValue.String input)) with
            | Error message -> message
            | Ok endpoint -> endpoint.Url

    let private input = """{"ref": "input"}"""

    [<Property>]
    let ``a substring is as long as it was asked to be, or none``
        (text: string | null)
        (start: byte)
        (stop: byte)
        (isReversed: bool)
        =
        let text = string text
        let flag = if isReversed then "true" else "false"
        let found = call "substring" $"{input}, {start}, {stop}, {flag}" "[{x}]" text
        let isThere = start < stop && int stop <= text.Length && String.forall Char.IsAscii text

        if not isThere then
            found = "(none)"
        else
            let from = if isReversed then text.Length - int stop else int start
            found = "[" + text.Substring(from, int (stop - start)) + "]"

    [<Property>]
    let ``encoded text is decoded to itself, and has unreserved characters alone`` (text: string | null) =
        // Half a surrogate pair is no text.
        let text = String.filter (Char.IsSurrogate >> not) (string text)
        let encoded = call "uriEncode" input "{x}" text

        Uri.UnescapeDataString encoded = text
        && encoded |> String.forall (fun c -> Char.IsAsciiLetterOrDigit c || "-_.~%".Contains c)

    [<TestCase("a--b--c", 0, "a|b|c")>]
    [<TestCase("a--b--c", 1, "a--b--c||")>]
    [<TestCase("a--b--c", 2, "a|b--c|")>]
    [<TestCase("", 0, "||")>]
    let ``split`` (text: string, limit: int, expected: string) =
        let part (index: int) =
            match call "split" $"{input}, \"--\", {limit}" (sprintf "{x#[%d]}" index) text with
            | "the endpoint rules use a value that is not there" -> ""
            | part -> part

        Assert.That($"{part 0}|{part 1}|{part 2}", Is.EqualTo expected)

    [<Test>]
    let ``coalesce and ite choose`` () =
        let missing = """{"fn": "substring", "argv": [{"ref": "input"}, 0, 9, false]}"""
        Assert.That(call "coalesce" $"{missing}, {missing}, \"z\"" "{x}" "abc", Is.EqualTo "z")
        Assert.That(call "coalesce" $"{input}, \"z\"" "{x}" "abc", Is.EqualTo "abc")
        Assert.That(call "coalesce" $"{missing}, {missing}" "{x}" "abc", Is.EqualTo "(none)")
        let isAbc = """{"fn": "stringEquals", "argv": [{"ref": "input"}, "abc"]}"""
        Assert.That(call "ite" $"{isAbc}, \"yes\", \"no\"" "{x}" "abc", Is.EqualTo "yes")
        Assert.That(call "ite" $"{isAbc}, \"yes\", \"no\"" "{x}" "abd", Is.EqualTo "no")

    [<Test>]
    let ``braces are written twice`` () = Assert.That(call "uriEncode" input "{{{x}}} {{x}}" "a", Is.EqualTo "{a} {x}")
