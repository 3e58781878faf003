namespace FunctionalAws.Tests

open System
open NUnit.Framework
open FsCheck
open FsCheck.FSharp
open FsCheck.NUnit
open FunctionalAws

/// What a file says, in a form that can be written and compared.
type IniText = { Sections: (string * (string * IniTextValue) list) list }

and IniTextValue =
    | Line of string
    | Lines of string list
    | Block of (string * string) list

module IniTexts =

    /// One way to write it, chosen by a number.
    let write (style: int) (text: IniText) : string =
        let newLine = if style % 2 = 0 then "\n" else "\r\n"
        let equals = [| "="; " = "; ": "; "  =\t" |][style / 2 % 4]
        let noise = [| []; [ "" ]; [ "# a comment = no setting" ]; [ "  ; [another]"; "" ] |][style / 8 % 4]
        let indent = if style / 32 % 2 = 0 then "  " else "\t"

        let lines = [
            yield! noise
            for name, properties in text.Sections do
                $"[{name}]"
                yield! noise

                for key, value in properties do
                    match value with
                    | Line line -> key + equals + line
                    | Lines lines ->
                        key + equals + lines.Head

                        for line in lines.Tail do
                            indent + line
                    | Block block ->
                        key + " ="

                        for name, value in block do
                            indent + name + " = " + value

                    yield! noise
        ]

        String.Join(newLine, lines)

    let private word =
        Gen.elements "abcdefgxyz0189_-"
        |> Gen.nonEmptyListOf
        |> Gen.map (fun letters -> String(Array.ofList letters))

    /// Values may hold what means something elsewhere.
    let private value =
        Gen.elements [ ""; " "; "/"; "+"; "="; ":"; " #"; ";"; "]"; "é"; "\"" ]
        |> Gen.map2 (fun (start: string) middle -> start + middle + "z") word

    let private unique (pairs: ('a * 'b) list) = pairs |> List.distinctBy fst

    let private property =
        Gen.oneof [
            Gen.map Line value
            Gen.map Lines (Gen.map2 (fun a b -> a :: b) value (Gen.nonEmptyListOf value))
            Gen.map Block (Gen.map unique (Gen.nonEmptyListOf (Gen.zip word value)))
        ]

    let private section =
        Gen.zip (Gen.elements [ "default"; "profile a"; "profile b"; "sso-session a"; "services a" ])
        <| Gen.map unique (Gen.listOf (Gen.zip word property))

    let texts: Arbitrary<IniText> =
        Gen.listOf section |> Gen.map (fun sections -> { Sections = unique sections }) |> Arb.fromGen

    let ofFile (file: IniFile) : IniText = {
        Sections = [
            for section in file.Sections ->
                section.Name,
                [
                    for property in section.Properties ->
                        property.Name,
                        match property.Nested with
                        | [] when property.Value.Contains '\n' ->
                            // between the lines stand what the noise had of empty ones
                            Lines(property.Value.Split '\n' |> List.ofArray |> List.filter (fun line -> line <> ""))
                        | [] -> Line property.Value
                        | nested -> Block [ for property in nested -> property.Name, property.Value ]
                ]
        ]
    }

module IniFileTests =

    let private parse (text: string) : IniFile =
        match IniFile.parse "file" text with
        | Ok file -> file
        | Error error -> failwith $"line {error.Line}: {error.Message}"

    let private value (section: string) (name: string) (text: string) : string option =
        parse text |> IniFile.trySection section |> Option.bind (IniSection.tryValue name)

    let private nested (section: string) (block: string) (name: string) (text: string) : string option =
        parse text |> IniFile.trySection section |> Option.bind (IniSection.tryNested block name)

    [<Property(MaxTest = 300)>]
    let ``what was written is read, however it was written`` (style: NonNegativeInt) =
        Prop.forAll IniTexts.texts (fun text ->
            let read = IniTexts.write style.Get text |> parse |> IniTexts.ofFile
            read = text |> Prop.label $"%A{read}")

    [<Property(MaxTest = 300)>]
    let ``any text is read or refused with a line of its own`` (letters: char[]) =
        let text = String letters

        match IniFile.parse "file" text with
        | Ok _ -> true
        | Error error ->
            error.Path = "file"
            && error.Line >= 1
            && error.Line <= text.ReplaceLineEndings("\n").Split('\n').Length

    [<Test>]
    let ``names of settings have no case and names of sections have`` () =
        Assert.That(value "a" "region" "[a]\nReGion = X", Is.EqualTo(Some "X"))
        Assert.That(value "A" "region" "[a]\nregion = X", Is.EqualTo None)

    [<Test>]
    let ``a comment is a whole line`` () =
        let text = "[a]\n# x = 1\n  ; y = 1\nz = 1 # 2 ; 3"
        Assert.That(value "a" "x" text, Is.EqualTo None)
        Assert.That(value "a" "y" text, Is.EqualTo None)
        Assert.That(value "a" "z" text, Is.EqualTo(Some "1 # 2 ; 3"))

    [<Test>]
    let ``behind a heading anything may stand`` () =
        Assert.That(value "a" "x" "[a] # the first\nx = 1", Is.EqualTo(Some "1"))
        Assert.That(value "a" "x" "  [ a ]\nx = 1", Is.EqualTo(Some "1"))

    [<Test>]
    let ``a value goes up to the end of its line`` () =
        let text = "[a]\nurl = http://h:80/?q=x\nrole: arn:aws:iam::1:role/x"
        Assert.That(value "a" "url" text, Is.EqualTo(Some "http://h:80/?q=x"))
        Assert.That(value "a" "role" text, Is.EqualTo(Some "arn:aws:iam::1:role/x"))

    [<Test>]
    let ``indented lines are a block`` () =
        let text = "[a]\ns3 =\n  addressing_style = path\n\n  # comment\n  max_queue_size=10\nregion = x"
        Assert.That(nested "a" "s3" "addressing_style" text, Is.EqualTo(Some "path"))
        Assert.That(nested "a" "s3" "max_queue_size" text, Is.EqualTo(Some "10"))
        Assert.That(value "a" "region" text, Is.EqualTo(Some "x"))
        Assert.That(value "a" "s3" text, Is.EqualTo None)

    [<Test>]
    let ``indented lines go on with a value that has begun`` () =
        Assert.That(value "a" "x" "[a]\nx = 1\n  2\n\n  y = 3\n\n", Is.EqualTo(Some "1\n2\n\ny = 3"))

    [<Test>]
    let ``settings may all be indented`` () =
        let text = "[a]\n    x = 1\n    y = 2\n  z = 3"

        Assert.That(
            [ for name in [ "x"; "y"; "z" ] -> value "a" name text ],
            Is.EqualTo [ Some "1"; Some "2"; Some "3" ]
        )

    [<Test>]
    let ``of two settings the later holds, and two sections are one`` () =
        let text = "[a]\nx = 1\ny = 1\n[b]\nx = 9\n[a]\nx = 2\nx = 3"
        Assert.That(value "a" "x" text, Is.EqualTo(Some "3"))
        Assert.That(value "a" "y" text, Is.EqualTo(Some "1"))
        Assert.That((parse text).Sections.Length, Is.EqualTo 2)

    [<Test>]
    let ``a value may be empty, and then counts as none`` () =
        Assert.That(value "a" "x" "[a]\nx =\ny = 1", Is.EqualTo None)
        Assert.That(value "a" "x" "[a]\nx =\n  \n", Is.EqualTo None)

    [<TestCase("x = 1", 1, "before the first [section]")>]
    [<TestCase("\n[a]\nx = 1\nregion eu-west-1", 4, "neither a [section] nor a setting")>]
    [<TestCase("[a]\n= 1", 2, "no name before")>]
    [<TestCase("[a]\n\n[b\nx = 1", 3, "has no ]")>]
    [<TestCase("[a]\ns3 =\n  x = 1\n  y\n[b]", 4, "neither a [section] nor a setting")>]
    [<TestCase("[]\nx", 2, "neither a [section] nor a setting")>]
    let ``what is wrong is told with its line`` (text: string, line: int, part: string) =
        match IniFile.parse "/etc/file" text with
        | Ok _ -> Assert.Fail "it was read"
        | Error error ->
            Assert.That(error.Line, Is.EqualTo line)
            Assert.That(error.Path, Is.EqualTo "/etc/file")
            Assert.That(error.Message, Does.Contain part)

    [<Test>]
    let ``values are not printed`` () =
        let printed = sprintf "%A" (parse "[a]\naws_secret_access_key = hidden")
        Assert.That(printed, Does.Not.Contain "hidden")
        Assert.That(printed, Does.Contain "aws_secret_access_key")
