namespace FunctionalAws.Tests

open System
open System.IO
open System.Text.Json
open NUnit.Framework
open FunctionalAws

module RegionTests =

    [<TestCase("eu-west-1")>]
    [<TestCase("us-iso-east-1")>]
    [<TestCase("local")>]
    [<TestCase("x1")>]
    let ``names of regions`` (name: string) =
        Assert.That(Region.parse "test" name, Is.EqualTo(Ok name: Result<string, AwsError>))

    [<TestCase("")>]
    [<TestCase("eu west")>]
    [<TestCase("eu-west-1/")>]
    [<TestCase("example.com#")>]
    [<TestCase("user@host")>]
    [<TestCase("eu.west")>]
    [<TestCase("-eu")>]
    [<TestCase("eu-")>]
    [<TestCase("123")>]
    [<TestCase("é")>]
    [<TestCase("eu-west-1\r\nX: y")>]
    [<TestCase("a123456789b123456789c123456789d123456789e123456789f123456789abcd")>]
    let ``what is no region`` (name: string) =
        match Region.parse "AWS_REGION" name with
        | Error(AwsError.Configuration message) -> Assert.That(message, Does.Contain "AWS_REGION")
        | other -> Assert.Fail $"{other}"

    [<Test>]
    let ``a near miss is told`` () =
        match Region.parse "test" " EU-west-1" with
        | Error(AwsError.Configuration message) -> Assert.That(message, Does.Contain "Did you mean \"eu-west-1\"")
        | other -> Assert.Fail $"{other}"

    [<TestCase("eu-west-1", "amazonaws.com")>]
    [<TestCase("us-gov-west-1", "amazonaws.com")>]
    [<TestCase("cn-north-1", "amazonaws.com.cn")>]
    [<TestCase("us-iso-east-1", "c2s.ic.gov")>]
    [<TestCase("us-isob-east-1", "sc2s.sgov.gov")>]
    [<TestCase("zz-new-1", "amazonaws.com")>]
    let ``regions have domains`` (region: string, suffix: string) =
        Assert.That((Partition.ofRegion region).DnsSuffix, Is.EqualTo suffix)

    [<Test>]
    let ``the domains are those of AWS's list of partitions`` () =
        match Shared.tryFind "models/partitions.json" with
        | None -> Assert.Ignore Shared.missing
        | Some path ->
            use document = JsonDocument.Parse(File.ReadAllText path)

            for partition in document.RootElement.GetProperty("partitions").EnumerateArray() do
                let suffix = partition.GetProperty("outputs").GetProperty("dnsSuffix").GetString()

                for region in partition.GetProperty("regions").EnumerateObject() do
                    Assert.That((Partition.ofRegion region.Name).DnsSuffix, Is.EqualTo suffix, region.Name)
