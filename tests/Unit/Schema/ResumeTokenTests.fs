namespace FunctionalAws.Tests.Schema

open System
open FsCheck.FSharp
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// ResumeToken.fs: known answers are of botocore 1.43's TokenEncoder.
module ResumeTokenTests =

    let private known = [
        "eyJFeGNsdXNpdmVTdGFydEtleSI6IHsiaWQiOiB7IlMiOiAiYiJ9fSwgImJvdG9fdHJ1bmNhdGVfYW1vdW50IjogMX0=",
        [ "ExclusiveStartKey", doc [ "id", doc [ "S", str "b" ] ] ],
        1
        "eyJFeGNsdXNpdmVTdGFydEtleSI6IHsiaWQiOiB7IkIiOiAiQVA4PSJ9LCAibiI6IHsiTiI6ICIxIn19LCAiYm90b19lbmNvZGVkX2tleXMiOiBbWyJFeGNsdXNpdmVTdGFydEtleSIsICJpZCIsICJCIl1dfQ==",
        [
            "ExclusiveStartKey", doc [ "id", doc [ "B", Document.Blob [| 0uy; 255uy |] ]; "n", doc [ "N", str "1" ] ]
        ],
        0
        "eyJLZXlNYXJrZXIiOiAiXHUwMGU5XCJcXFxuXHUyMDI4L1x1ZDgzZFx1ZGUwMCIsICJWZXJzaW9uSWRNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==",
        [ "KeyMarker", str "é\"\\\n\u2028/😀"; "VersionIdMarker", Document.Null ],
        2
        "eyJQYXJ0TnVtYmVyTWFya2VyIjogM30=", [ "PartNumberMarker", num 3 ], 0
        "eyJYIjogWzEuNSwgdHJ1ZSwgeyJiIjogImVBPT0ifV0sICJib3RvX2VuY29kZWRfa2V5cyI6IFtbIlgiLCAyLCAiYiJdXX0=",
        [ "X", list [ Document.Decimal 1.5m; flag true; doc [ "b", Document.Blob [| 120uy |] ] ] ],
        0
    ]

    [<Test>]
    let ``tokens are botocore's to the byte, and are read back`` () =
        for text, tokens, skip in known do
            Assert.That(ResumeToken.encode { Tokens = tokens; Skip = skip }, Is.EqualTo text)
            Assert.That((ResumeToken.decode (List.map fst tokens) text = { Tokens = tokens; Skip = skip }), text)

    [<FsCheck.NUnit.Property>]
    let ``what is written is read back`` () =
        // Half a surrogate pair is no text, and JSON does not have it.
        let whole (text: string) : string = String.filter (Char.IsSurrogate >> not) text + "😀"

        let value =
            Gen.oneof [
                ArbMap.defaults
                |> ArbMap.generate<FsCheck.UnicodeString>
                |> Gen.map (fun text -> str (whole (nonNull (text.ToString()))))
                ArbMap.defaults |> ArbMap.generate<int64> |> Gen.map Document.Integer
                ArbMap.defaults
                |> ArbMap.generate<byte[]>
                |> Gen.map (fun bytes ->
                    doc [ "id", doc [ "B", Document.Blob bytes ]; "all", list [ Document.Blob bytes; str "x" ] ])
                Gen.constant Document.Null
            ]

        Prop.forAll (Arb.fromGen (Gen.zip value (Gen.choose (0, 1000)))) (fun (value, skip) ->
            let tokens = [ "Marker", value; "Other", str "None" ]
            let point = { Tokens = tokens; Skip = skip }
            ResumeToken.decode [ "Marker"; "Other" ] (ResumeToken.encode point) = point)

    [<Test>]
    let ``the form that came before and a service's own tokens are read`` () =
        let read (names: string list) (text: string) = ResumeToken.decode names text
        let one = [ "A" ]
        let two = [ "A"; "B" ]
        Assert.That((read one "token" = { Tokens = [ "A", str "token" ]; Skip = 0 }))
        Assert.That((read one "token___3" = { Tokens = [ "A", str "token" ]; Skip = 3 }))
        Assert.That((read one "token___x" = { Tokens = [ "A", str "token___x" ]; Skip = 0 }))
        Assert.That((read one "None___3" = { Tokens = [ "A", Document.Null ]; Skip = 3 }))
        Assert.That((read two "a___b___2" = { Tokens = [ "A", str "a"; "B", str "b" ]; Skip = 2 }))
        Assert.That((read two "a" = { Tokens = [ "A", str "a"; "B", Document.Null ]; Skip = 0 }))

    [<TestCase "eyJhIjoxfQ==">] // {"a":1}: an object of a service's own
    [<TestCase "WzFd">] // [1]
    [<TestCase "e30x">] // {}1
    [<TestCase "eyJBIjoiLSIsImJvdG9fZW5jb2RlZF9rZXlzIjpbWyJBIl1dfQ==">] // bytes that are no base64
    [<TestCase "eyJBIjoiLSIsImJvdG9fZW5jb2RlZF9rZXlzIjpbWyJBIiw5OTldXX0=">] // bytes at no place
    [<TestCase "eyJBIjoiLSIsImJvdG9fdHJ1bmNhdGVfYW1vdW50IjotMX0=">] // less than nothing
    [<TestCase "eyJBIjoiLSIsImJvdG9fdHJ1bmNhdGVfYW1vdW50IjoxZTk5fQ==">] // more than there is
    let ``an object that is no resume point is a service's own token`` (text: string) =
        Assert.That((ResumeToken.decode [ "A" ] text = { Tokens = [ "A", str text ]; Skip = 0 }))
