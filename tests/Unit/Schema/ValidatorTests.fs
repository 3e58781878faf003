namespace FunctionalAws.Tests.Schema

open System
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// A stream that does not know its length.
type Endless() =
    inherit IO.Stream()
    override _.CanRead = true
    override _.CanSeek = false
    override _.CanWrite = false
    override _.Length = raise (NotSupportedException())

    override _.Position
        with get () = raise (NotSupportedException())
        and set _ = raise (NotSupportedException())

    override _.Flush() = ()
    override _.Read(_, _, _) = 0
    override _.Seek(_, _) = raise (NotSupportedException())
    override _.SetLength _ = ()
    override _.Write(_, _, _) = ()

/// Every constraint of a model is looked at, every problem of an input is told, and each says where it is.
module ValidatorTests =

    let private shapes =
        """
        "Input":{"type":"structure","required":["name"],"members":{
            "name":{"shape":"Name"},"names":{"shape":"Names"},"map":{"shape":"Map"},"count":{"shape":"Count"},
            "size":{"shape":"Size"},"bytes":{"shape":"Bytes"},"kind":{"shape":"Kind"},"choice":{"shape":"Choice"},
            "inner":{"shape":"Inner"},"time":{"shape":"Time"},"flag":{"shape":"Flag"},"sparse":{"shape":"Sparse"},
            "ratio":{"shape":"Ratio"},"share":{"shape":"Share"},
            "token":{"shape":"Name","idempotencyToken":true}}},
        "Inner":{"type":"structure","required":["deep","token"],"members":{
            "deep":{"shape":"Name"},"more":{"shape":"Inner"},"token":{"shape":"Name","idempotencyToken":true}}},
        "Name":{"type":"string","min":2,"max":5},
        "Names":{"type":"list","member":{"shape":"Name"},"min":1,"max":3},
        "Sparse":{"type":"list","member":{"shape":"Name"},"sparse":true},
        "Key":{"type":"string","max":3},
        "Map":{"type":"map","key":{"shape":"Key"},"value":{"shape":"Inner"},"max":2},
        "Count":{"type":"integer","min":1,"max":10},
        "Size":{"type":"long","max":100},
        "Ratio":{"type":"double","min":0.5},
        "Share":{"type":"float","min":0.01,"max":0.7},
        "Bytes":{"type":"blob","min":1,"max":4},
        "Kind":{"type":"string","enum":["ONE","TWO"]},
        "Choice":{"type":"structure","union":true,"members":{"a":{"shape":"Name"},"b":{"shape":"Count"}}},
        "Time":{"type":"timestamp"},
        "Flag":{"type":"boolean"}
        """

    let private operation = Made.taking shapes

    let private problems (validation: Validation) (members: (string * Document) list) : Problem list =
        operation.Validate validation (Document.map (("name", Document.String "good") :: members))

    let private paths (members: (string * Document) list) : string list =
        problems Validation.Model members |> List.map _.Path

    let private text (value: string) : Document = Document.String value
    let private list (items: Document list) : Document = Document.List items

    let cases: obj[] seq =
        let case (name: string) (value: Document) (path: string) : obj[] = [| name; value; path |]

        seq {
            case "name" (text "x") "name"
            case "name" (text "toolong") "name"
            case "name" Document.Null "name"
            case "name" (Document.Integer 12L) "name"
            case "names" (list []) "names"
            case "names" (list [ text "ab"; text "ab"; text "ab"; text "ab" ]) "names"
            case "names" (list [ text "ab"; text "x" ]) "names[1]"
            case "names" (list [ text "ab"; Document.Null ]) "names[1]"
            case "names" (list [ Document.Boolean true; text "ab" ]) "names[0]"
            case "names" (text "ab") "names"
            case "map" (Document.map [ "long", Document.map [ "deep", text "ab" ] ]) "map.long"
            case "map" (Document.map [ "k", Document.map [] ]) "map.k.deep"
            case "map" (list []) "map"
            case "count" (Document.Integer 0L) "count"
            case "count" (Document.Integer 11L) "count"
            case "count" (Document.Integer 3_000_000_000L) "count"
            case "count" (Document.Float 1.5) "count"
            case "count" (text "1") "count"
            case "size" (Document.Integer 101L) "size"
            case "size" (Document.Decimal 1e20m) "size"
            case "ratio" (Document.Float 0.25) "ratio"
            case "share" (Document.Float 0.0099) "share"
            case "share" (Document.Float 0.71) "share"
            case "bytes" (Document.Blob [||]) "bytes"
            case "bytes" (Document.Blob [| 1uy; 2uy; 3uy; 4uy; 5uy |]) "bytes"
            // Two characters of three bytes each.
            case "bytes" (text "€€") "bytes"
            case "bytes" (Document.Boolean true) "bytes"
            case "choice" (Document.map []) "choice"
            case "choice" (Document.map [ "a", text "ab"; "b", Document.Integer 1L ]) "choice"
            case "choice" (Document.map [ "b", Document.Integer 0L ]) "choice.b"
            case "inner" (Document.map [ "more", Document.map [ "deep", text "ab" ] ]) "inner.deep"
            case "inner" (Document.map [ "deep", text "ab"; "dep", text "ab" ]) "inner.dep"
            case "inner" (text "ab") "inner"
            case "time" (text "yesterday") "time"
            case "time" (Document.Float 1e300) "time"
            case "flag" (text "true") "flag"
            case "nothing" (text "ab") "nothing"
        }

    [<TestCaseSource(nameof cases)>]
    let ``one broken constraint is one problem, at its place`` (name: string, value: Document, path: string) =
        let input = Document.map (("name", text "good") :: [ name, value ])
        let found = operation.Validate Validation.Model input
        Assert.That(found |> List.map _.Path, Is.EqualTo [ path ])
        Assert.That(operation.Validate Validation.Off input, Is.Empty)

    [<Test>]
    let ``a bound that 32 bits cannot tell exactly may be met`` () =
        for share in [ 0.01; 0.7 ] do
            Assert.That(paths [ "share", Document.Float share ], Is.Empty)

    [<Test>]
    let ``every problem is told at once, in the order of the walk`` () =
        let found =
            paths [
                "names", list [ text "x"; text "ab"; text "toolong" ]
                "map", Document.map [ "a", Document.map []; "b", Document.map [ "deep", text "x" ] ]
                "count", text "many"
                "other", Document.Null
            ]

        Assert.That(found, Is.EqualTo [ "names[0]"; "names[2]"; "map.a.deep"; "map.b.deep"; "count"; "other" ])

    [<Test>]
    let ``what is right has no problem`` () =
        let found =
            paths [
                "names", list [ text "ab"; text "😀😀😀😀😀" ]
                "sparse", list [ text "ab"; Document.Null ]
                "map", Document.map [ "k", Document.map [ "deep", text "ab"; "more", Document.Null ] ]
                "count", Document.Float 3.0
                "size", Document.Integer 100L
                "bytes", text "€"
                "kind", text "THREE"
                "choice", Document.map [ "new", text "x" ]
                "time", text "2026-01-15T10:11:12Z"
            ]

        Assert.That(found, Is.Empty)

    [<Test>]
    let ``strict mode allows only what the model lists`` () =
        let members = [ "kind", text "THREE"; "choice", Document.map [ "new", text "x" ] ]
        Assert.That(problems Validation.Strict members |> List.map _.Path, Is.EqualTo [ "kind"; "choice" ])
        Assert.That(problems Validation.Strict [ "kind", text "TWO" ], Is.Empty)

    [<Test>]
    let ``lengths of strings are counted in code points`` () =
        Assert.That(paths [ "names", list [ text "😀" ] ], Is.EqualTo [ "names[0]" ])
        Assert.That(paths [ "names", list [ text "😀a" ] ], Is.Empty)
        // Halves of a character count as what they are.
        Assert.That(paths [ "names", list [ text "\uDC00\uDC00" ] ], Is.Empty)

    [<Test>]
    let ``many members are told apart`` () =
        let names = [ for i in 0..199 -> $"m{i}" ]
        let quoted = names |> List.map (fun name -> $"\"{name}\"")
        let members = names |> List.map (fun name -> "\"" + name + "\":{\"shape\":\"Name\"}")

        let operation =
            Made.taking (
                "\"Input\":{\"type\":\"structure\",\"required\":["
                + String.Join(",", quoted)
                + "],\"members\":{"
                + String.Join(",", members)
                + ",\"again\":{\"shape\":\"Input\"}}},\"Name\":{\"type\":\"string\"}"
            )

        let full = names |> List.map (fun name -> name, text "x")
        let without (name: string) = full |> List.filter (fun (other, _) -> other <> name)

        for name in [ "m0"; "m63"; "m64"; "m127"; "m128"; "m199" ] do
            let inner = Document.map (without name)
            let input = Document.map (("again", inner) :: full)

            Assert.That(operation.Validate Validation.Model input |> List.map _.Path, Is.EqualTo [ "again." + name ])

    // ---------------------------------------------------------------------------------------------- places of a message

    let private placed =
        Made.operationOf (
            Made.model
                Made.xml
                "\"input\":{\"shape\":\"Input\"},\"endpoint\":{\"hostPrefix\":\"{label}.\"}"
                """
                "Input":{"type":"structure","members":{
                    "header":{"shape":"Text","location":"header","locationName":"x-header"},
                    "list":{"shape":"List","location":"header","locationName":"x-list"},
                    "meta":{"shape":"Map","location":"headers","locationName":"x-meta-"},
                    "json":{"shape":"Text","location":"header","locationName":"x-json","jsonvalue":true},
                    "label":{"shape":"Text","hostLabel":true},
                    "path":{"shape":"Text","location":"uri","locationName":"path"},
                    "plain":{"shape":"Text"},
                    "inner":{"shape":"Inner"}}},
                "Inner":{"type":"structure","members":{
                    "header":{"shape":"Text","location":"header","locationName":"x-inner"},
                    "label":{"shape":"Text","hostLabel":true}}},
                "List":{"type":"list","member":{"shape":"Text"}},
                "Map":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Text"}},
                "Text":{"type":"string"}
                """
        )

    let private placedPaths (members: (string * Document) list) : string list =
        placed.Validate Validation.Model (Document.map members) |> List.map _.Path

    [<TestCase("a\r\nb")>]
    [<TestCase("a\nb")>]
    [<TestCase("a\u0000")>]
    [<TestCase("\u007F")>]
    [<TestCase("é")>]
    let ``what a header cannot carry is a problem of the member that goes there`` (value: string) =
        Assert.That(placedPaths [ "header", text value ], Is.EqualTo [ "header" ])
        Assert.That(placedPaths [ "list", list [ text "a"; text value ] ], Is.EqualTo [ "list[1]" ])
        Assert.That(placedPaths [ "meta", Document.map [ "k", text value ] ], Is.EqualTo [ "meta.k" ])
        Assert.That(placedPaths [ "meta", Document.map [ value, text "v" ] ], Is.EqualTo [ "meta." + value ])
        // Elsewhere it is at home.
        Assert.That(placedPaths [ "plain", text value; "json", text value ], Is.Empty)
        Assert.That(placedPaths [ "inner", Document.map [ "header", text value ] ], Is.Empty)

    [<Test>]
    let ``what a header can carry is no problem`` () = Assert.That(placedPaths [ "header", text "a\tb ~!" ], Is.Empty)

    [<TestCase("")>]
    [<TestCase("-a")>]
    [<TestCase("a-")>]
    [<TestCase("a.b")>]
    [<TestCase("evil/")>]
    [<TestCase("0123456789012345678901234567890123456789012345678901234567890123")>]
    let ``a host label is one`` (value: string) =
        Assert.That(placedPaths [ "label", text value ], Is.EqualTo [ "label" ])
        Assert.That(placedPaths [ "inner", Document.map [ "label", text value ] ], Is.Empty)

    [<Test>]
    let ``a part of the path is not empty`` () =
        Assert.That(placedPaths [ "path", text "" ], Is.EqualTo [ "path" ])
        Assert.That(placedPaths [ "label", text "a-1"; "path", text "x" ], Is.Empty)

    [<Test>]
    let ``a stream whose length must be known has one`` () =
        let operation =
            Made.operationOf (
                Made.model
                    Made.xml
                    "\"input\":{\"shape\":\"Input\"}"
                    """
                    "Input":{"type":"structure","payload":"body","members":{"body":{"shape":"Body"}}},
                    "Body":{"type":"blob","streaming":true,"requiresLength":true}
                    """
            )

        let paths (stream: ByteStream) =
            operation.Validate Validation.Model (Document.map [ "body", Document.Stream stream ])
            |> List.map _.Path

        Assert.That(paths (ByteStream.OfBytes [| 1uy |]), Is.Empty)
        Assert.That(paths (ByteStream.OfStream(new Endless())), Is.EqualTo [ "body" ])
