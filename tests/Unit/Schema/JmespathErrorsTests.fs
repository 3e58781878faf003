namespace FunctionalAws.Tests.Schema

open System
open System.Threading
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// What goes wrong, what would bring down less careful code, and what is remembered.
module JmespathErrorsTests =

    open JmespathAsking

    // ---------------------------------------------------------------------------------------------------------- errors

    [<TestCase("", "syntax", 0)>]
    [<TestCase("a.", "syntax", 2)>]
    [<TestCase("a b", "syntax", 2)>]
    [<TestCase("a = b", "syntax", 2)>]
    [<TestCase("a[?b", "syntax", 4)>]
    [<TestCase("foo[*][a]", "syntax", 6)>]
    [<TestCase("length(@,)", "syntax", 9)>]
    [<TestCase("&a", "syntax", 0)>]
    [<TestCase("\"abs\"(a)", "syntax", 0)>]
    [<TestCase("a || `b`", "syntax", 5)>]
    [<TestCase("a.'b", "syntax", 2)>]
    [<TestCase("a.\"\\x\"", "syntax", 2)>]
    [<TestCase("[-]", "syntax", 1)>]
    [<TestCase("[1:2:3:4]", "syntax", 6)>]
    [<TestCase("[1:2 3]", "syntax", 5)>]
    [<TestCase("a.nope(@)", "unknown-function", 2)>]
    [<TestCase("a || abs()", "invalid-arity", 5)>]
    [<TestCase("abs(a, a)", "invalid-arity", 0)>]
    [<TestCase("not_null()", "invalid-arity", 0)>]
    [<TestCase("a[::0]", "invalid-value", 2)>]
    [<TestCase("a || abs('a')", "invalid-type", 5)>]
    [<TestCase("abs(&a)", "invalid-type", 0)>]
    [<TestCase("sort_by(`[1]`, @)", "invalid-type", 0)>]
    [<TestCase("sort_by(`[{\"a\": 1}, {\"a\": \"1\"}]`, &a)", "invalid-type", 0)>]
    [<TestCase("max(`[1, \"a\"]`)", "invalid-type", 0)>]
    [<TestCase("merge(`{}`, `1`)", "invalid-type", 0)>]
    let ``an error has its kind and its place`` (text: string, kind: string, position: int) =
        match query text Document.Null with
        | Ok found -> Assert.Fail $"found {found}"
        | Error error ->
            Assert.That((JmespathError.kind error, error.Position), Is.EqualTo((kind, position)))
            Assert.That(JmespathError.explain error, Does.StartWith $"{kind} at {position}: ")

    [<Test>]
    let ``an error's message says what was given and what would be right`` () =
        let message text document =
            match query text document with
            | Error error -> error.Message
            | Ok _ -> ""

        Assert.That(message "sum(@)" (Document.List [ Document.Null ]), Does.Contain "sum(array[number])")
        Assert.That(message "sum(@)" (Document.List [ Document.Null ]), Does.Contain "(array[null])")
        Assert.That(message "a == `running`" Document.Null, Does.Contain "'text'")

    // --------------------------------------------------------------------------------------------------------- hostile

    /// Runs on a stack that is smaller than any that .NET gives by itself.
    let private onSmallStack (action: unit -> unit) : unit =
        let mutable problem: exn option = None

        let run () =
            try
                action ()
            with e ->
                problem <- Some e

        let thread = Thread(run, 1024 * 1024)
        thread.Start()
        thread.Join()
        problem |> Option.iter raise

    let private nested (count: int) (value: Document) : Document =
        Seq.fold (fun inner _ -> Document.List [ inner ]) value (seq { 1..count })

    [<TestCase("(", "a", ")")>]
    [<TestCase("[", "a", "]")>]
    [<TestCase("{a: ", "a", "}")>]
    [<TestCase("!", "a", "")>]
    [<TestCase("to_array(", "a", ")")>]
    [<TestCase("map(&", "@", ", @)")>]
    [<TestCase("[?", "@", "]")>]
    [<TestCase("", "a", ".a")>]
    [<TestCase("", "a", "[0]")>]
    [<TestCase("", "a", "[*]")>]
    [<TestCase("", "a", "[]")>]
    [<TestCase("", "a", "[:]")>]
    [<TestCase("", "a", ".*")>]
    [<TestCase("", "a", ".[a]")>]
    [<TestCase("", "a", " || a")>]
    [<TestCase("", "a", " | a")>]
    [<TestCase("", "a", " == a")>]
    let ``depth is bounded`` (before: string, middle: string, after: string) =
        let repeated count = String.replicate count before + middle + String.replicate count after

        onSmallStack (fun () ->
            let document = nested 300 Document.Null
            // As deep as is allowed there is an answer, or an error, and a stack that is large enough.
            Assert.That((Jmespath.parse (repeated 90)).IsOk)

            for count in [ 90; 198; 199; 200 ] do
                query (repeated count) document |> ignore

            for count in [ 200; 100_000 ] do
                outcome (repeated count) document |> shouldBe (Error "syntax"))

    [<Test>]
    let ``a literal's depth is bounded`` () =
        onSmallStack (fun () ->
            let literal count = $"""`{String.replicate count "["}{String.replicate count "]"}`"""

            Assert.That((Jmespath.parse (literal 150)).IsOk)
            outcome (literal 100_000) Document.Null |> shouldBe (Error "syntax"))

    [<Test>]
    let ``a document may be deep as long as nobody goes there`` () =
        onSmallStack (fun () ->
            let deep = nested 100_000 Document.Null

            for text in [ "to_string(@)"; "@ == @"; "contains(@, [0])"; "[?@ == [0]]" ] do
                outcome text deep |> shouldBe (Error "invalid-value")

            outcome "length(@[][0])" deep |> shouldBe (outcome "`1`" deep)
            outcome "@ == `[]`" deep |> shouldBe (outcome "`false`" deep))

    [<TestCase("[@, @]", " | [@, @]", " | to_string(@)")>]
    [<TestCase("[@, @]", " | [@, @]", " | @ == @")>]
    [<TestCase("[@, @]", " | [@, @][]", "")>]
    [<TestCase("'0123456789'", " | join('', [@, @])", "")>]
    [<TestCase("'\"'", " | to_string([@, @])", "")>]
    let ``an expression that doubles its value comes to an end`` (first: string, doubling: string, last: string) =
        let text = first + String.replicate 60 doubling + last
        outcome text (Document.Integer 1L) |> shouldBe (Error "invalid-value")

    // ----------------------------------------------------------------------------------------------------------- cache

    [<Test>]
    let ``compile gives the same expression again`` () =
        match Jmespath.compile "a.cached", Jmespath.compile "a.cached", Jmespath.parse "a.cached" with
        | Ok first, Ok second, Ok parsed ->
            Assert.That(obj.ReferenceEquals(first, second))
            Assert.That(parsed, Is.EqualTo first)
        | _ -> Assert.Fail()

    [<Test>]
    let ``compile goes on when more texts come than it remembers`` () =
        for i in 1..3000 do
            let found = Jmespath.query $"a{i}" (Document.map [ $"a{i}", Document.Integer(int64 i) ])
            found |> shouldBe (Ok(Document.Integer(int64 i)))

        Assert.That((Jmespath.compile "[").IsError)
        Assert.That((Jmespath.compile "[").IsError)
