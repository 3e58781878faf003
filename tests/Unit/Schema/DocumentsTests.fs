namespace FunctionalAws.Tests.Schema

open System
open System.Globalization
open System.Text.Json
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FunctionalAws

/// Documents.fs and DocumentJson.fs.
module DocumentsTests =

    let private sample =
        doc [
            "Name", str "x"
            "Count", num 3
            "Large", num 5_000_000_000L
            "Price", num 9.90m
            "Ratio", num 0.5
            "On", flag true
            "Tags", list [ str "a"; str "b" ]
            "Inner", doc [ "Deep", list [ doc [ "id", str "42" ] ] ]
        ]

    [<Test>]
    let ``what is built is what was said`` () =
        Assert.That((Document.tryFind [ "Count" ] sample = Some(Document.Integer 3L)))
        Assert.That((Document.tryFind [ "Large" ] sample = Some(Document.Integer 5_000_000_000L)))
        Assert.That((Document.tryFind [ "Price" ] sample = Some(Document.Decimal 9.90m)))
        Assert.That((Document.tryFind [ "Ratio" ] sample = Some(Document.Float 0.5)))

    [<Test>]
    let ``a value is found by its path and by an expression`` () =
        Assert.That((Document.tryString [ "Inner"; "Deep"; "0"; "id" ] sample = Some "42"))
        Assert.That((Document.search "Inner.Deep[].id" sample = Ok(list [ str "42" ])))
        Assert.That((Document.search "Nothing" sample = Ok Document.Null))
        Assert.That(Result.isError (Document.search "[" sample))
        Assert.That((Document.tryFind [ "Tags"; "2" ] sample = None))
        Assert.That((Document.tryFind [ "Tags"; "-1" ] sample = None))
        Assert.That((Document.items [ "Tags" ] sample = [ str "a"; str "b" ]))

    [<Test>]
    let ``JSON keeps the kind of a number, whatever the culture`` () =
        let before = CultureInfo.CurrentCulture

        try
            let commas = CultureInfo.InvariantCulture.Clone() :?> CultureInfo
            commas.NumberFormat.NumberDecimalSeparator <- ","
            commas.NumberFormat.NegativeSign <- "~"
            CultureInfo.CurrentCulture <- commas

            let text = """{"i":3,"l":9223372036854775807,"d":9.90,"f":1E+300,"whole":2.0,"n":null}"""

            match Document.ofJson text with
            | Ok read ->
                Assert.That((Document.tryFind [ "i" ] read = Some(Document.Integer 3L)))
                Assert.That((Document.tryFind [ "l" ] read = Some(Document.Integer Int64.MaxValue)))
                Assert.That(Document.toJson read, Is.EqualTo text)
            | Error message -> Assert.Fail message

            Assert.That(Document.toJson (list [ num 3.0; num -0.25 ]), Is.EqualTo "[3.0,-0.25]")
        finally
            CultureInfo.CurrentCulture <- before

    [<Test>]
    let ``what JSON lacks is written as AWS writes it`` () =
        let values =
            list [
                Document.Float nan
                Document.Float -infinity
                Document.Blob [| 1uy; 2uy |]
                Document.Timestamp(DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours 1.0))
                Document.Stream(ByteStream.OfString "ab")
            ]

        Assert.That(Document.toJson values, Is.EqualTo """["NaN","-Infinity","AQI=","2026-01-02T02:04:05Z","YWI="]""")

    [<Test>]
    let ``text that is not JSON is an error`` () =
        for text in [ ""; "{"; "{} {}"; "nope"; "\"\\ud800\""; String('[', 200) ] do
            Assert.That(Result.isError (Document.ofJson text), text)

    /// Documents of what JSON has.
    let private documents: Arbitrary<Document> =
        let scalar =
            Gen.oneof [
                Gen.constant Document.Null
                ArbMap.defaults |> ArbMap.generate<bool> |> Gen.map Document.Boolean
                ArbMap.defaults |> ArbMap.generate<int64> |> Gen.map Document.Integer
                Gen.listOf (Gen.choose (0, 0x2FFF))
                |> Gen.map (fun codes -> Document.String(String(codes |> List.map char |> Array.ofList)))
            ]

        let rec sized (size: int) : Gen<Document> =
            if size = 0 then
                scalar
            else
                Gen.oneof [
                    scalar
                    Gen.listOf (sized (size / 4)) |> Gen.map Document.List
                    Gen.listOf (Gen.zip (Gen.elements [ "a"; "b"; "c"; "ä\"" ]) (sized (size / 4)))
                    |> Gen.map Document.map
                ]

        Arb.fromGen (Gen.sized sized)

    [<Test>]
    let ``a document comes back from JSON`` () =
        let property (document: Document) =
            Document.ofJson (Document.toJson document) = Ok document
            && Document.ofJsonNode (Document.toJsonNode document) = document
            && Document.ofJsonElement (Document.toJsonElement document) = document

        Check.One(Config.QuickThrowOnFailure, Prop.forAll documents property)
