namespace FunctionalAws.Fuzzing

open System
open System.Text

/// What formats have in common with what breaks their readers.
[<RequireQualifiedAccess>]
module Tokens =

    let private texts (tokens: string list) : byte[][] = tokens |> List.map Encoding.Latin1.GetBytes |> Array.ofList

    /// Text that is not UTF-8, or not to be in it: cut off, overlong, surrogates, beyond Unicode; NUL; byte order marks.
    let bytes: byte[][] = [|
        [| 0uy |]
        [| 0xFFuy |]
        [| 0xC0uy; 0x80uy |]
        [| 0xC3uy |]
        [| 0xE0uy; 0x80uy; 0xAFuy |]
        [| 0xEDuy; 0xA0uy; 0x80uy |]
        [| 0xF4uy; 0x90uy; 0x80uy; 0x80uy |]
        [| 0xEFuy; 0xBBuy; 0xBFuy |]
        [| 0xFFuy; 0xFEuy |]
    |]

    /// Numbers at the edges of every type, and beyond.
    let numbers: byte[][] =
        texts [
            "-0"
            "-1"
            "1e999999"
            "-1e999999"
            "1e-999999"
            "0.0000000000000000000000000000000000000001"
            "2147483648"
            "-2147483649"
            "9223372036854775808"
            "-9223372036854775809"
            "79228162514264337593543950336"
            "NaN"
            "Infinity"
            "-Infinity"
            String('9', 400)
            "253402300800"
            "1e17"
        ]

    let json: byte[][] =
        texts [
            "{"
            "}"
            "["
            "]"
            ","
            ":"
            "\""
            "\\"
            "\\u0000"
            "\\ud800"
            "\\udc00\\ud800"
            "null"
            "true"
            "\"__type\":\"a#b:c\""
            "{\"a\":"
            "[[[["
        ]

    let xml: byte[][] =
        texts [
            "<"
            ">"
            "</"
            "/>"
            "<a>"
            "</a>"
            "<a/>"
            "&amp;"
            "&#0;"
            "&#x110000;"
            "&#xD800;"
            "&a;"
            "<!DOCTYPE a [<!ENTITY b \"c\">]>"
            "<![CDATA["
            "]]>"
            "<!--"
            "-->"
            "<?xml version=\"1.0\"?>"
            "<?a ?>"
            " xmlns=\"a\""
            " xsi:type=\"b\""
            " a='1' a='1'"
            "<member>"
            "<Error><Code>"
            "<ErrorResponse>"
        ]

    let cbor: byte[][] = [|
        [| 0xFFuy |]
        [| 0x9Fuy |]
        [| 0xBFuy |]
        [| 0x5Fuy |]
        [| 0x7Fuy |]
        [| 0xC1uy |]
        [| 0xC2uy |]
        [| 0xC4uy; 0x82uy |]
        [| 0x9Buy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy |]
        [| 0xBBuy; 0x7Fuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy |]
        [| 0x5Auy; 0x7Fuy; 0xFFuy; 0xFFuy; 0xFFuy |]
        [| 0xFBuy; 0x7Fuy; 0xF0uy; 0uy; 0uy; 0uy; 0uy; 0uy; 0uy |]
        [| 0xF9uy; 0x7Euy; 0uy |]
        [| 0x1Buy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy |]
        [| 0x3Buy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy; 0xFFuy |]
    |]

    let ini: byte[][] =
        texts [
            "["
            "]"
            "="
            "\n"
            "\n  "
            "\r"
            "#"
            ";"
            "[default]\n"
            "[profile a]\n"
            "source_profile = a\n"
            "role_arn = arn:aws:iam::1:role/a\n"
            "credential_process = \"a\n"
            "services = a\n"
        ]

    let jmespath: byte[][] =
        texts [
            "."
            "["
            "]"
            "[]"
            "[*]"
            "[?"
            "[::-1]"
            "[0:-2147483648:-2147483648]"
            "*"
            "("
            ")"
            "&"
            "&&"
            "||"
            "|"
            "!"
            "`"
            "'"
            "\""
            "\\"
            "@"
            "{a:"
            "map(&@,"
            "sort_by(@,&a)"
            "to_string(@)"
            "length(@)"
            "99999999999"
        ]

    let rules: byte[][] =
        Array.append
            json
            (texts [
                "\"fn\":"
                "\"argv\":["
                "\"ref\":\"A\""
                "\"assign\":\"b\""
                "\"conditions\":[]"
                "\"type\":\"tree\",\"rules\":["
                "{A}"
                "{A#b[0]}"
                "isSet"
                "substring"
                "parseURL"
                "aws.partition"
                "aws.parseArn"
                "split"
                "coalesce"
                "ite"
            ])

/// Changes bytes at random: the same random numbers make the same changes.
[<Sealed>]
type Mutator(random: Random, tokens: byte[][]) =

    static let longest = 1 <<< 20

    let tokens = Array.concat [ tokens; Tokens.numbers; Tokens.bytes ]

    let splice (at: int) (removed: int) (added: byte[]) (bytes: byte[]) : byte[] =
        Array.concat [
            Array.sub bytes 0 at
            added
            Array.sub bytes (at + removed) (bytes.Length - at - removed)
        ]

    let part (bytes: byte[]) : struct (int * int) =
        let at = random.Next(bytes.Length + 1)
        struct (at, random.Next(1 + min 64 (bytes.Length - at)))

    let edges = [| 0L; 1L; -1L; 127L; 128L; 65535L; 0x7FFFFFFFL; 0x80000000L; 24L <<< 20 |]

    // A length or a number, of 2, 4 or 8 bytes.
    let putNumber (bytes: byte[]) (at: int) : unit =
        let value = edges[random.Next edges.Length]
        let shift = random.Next 3
        let width = min (2 <<< shift) (bytes.Length - at)

        for i in 0 .. width - 1 do
            bytes[at + i] <- byte (value >>> (8 * (width - 1 - i)))

    let once (other: byte[]) (bytes: byte[]) : byte[] =
        let struct (at, length) = part bytes
        let changed = Array.copy bytes

        match random.Next 9 with
        | 0 when at < bytes.Length ->
            let bit = random.Next 8
            changed[at] <- changed[at] ^^^ (1uy <<< bit)
            changed
        | 1 when at < bytes.Length ->
            changed[at] <- byte (random.Next 256)
            changed
        | 2 when at < bytes.Length ->
            putNumber changed at
            changed
        | 3 -> Array.sub bytes 0 at
        | 4 -> splice at length Array.empty bytes
        | 5 ->
            let repeated = Array.sub bytes at length
            let doublings = random.Next 10
            splice at 0 (Array.concat (Array.replicate (1 <<< doublings) repeated)) bytes
        | 6 ->
            let struct (from, count) = part other
            splice at length (Array.sub other from count) bytes
        | _ -> splice at (random.Next 2 * length) tokens[random.Next tokens.Length] bytes

    /// Some bytes, changed in a few places; now and then no bytes of it at all, or ones between which there is another's.
    member _.Next(seeds: byte[][]) : byte[] =
        let seed = seeds[random.Next seeds.Length]

        match random.Next 40 with
        | 0 ->
            let bytes = Array.zeroCreate (random.Next 200)
            random.NextBytes bytes
            bytes
        | 1 -> Array.concat [ for _ in 0 .. random.Next 40 -> tokens[random.Next tokens.Length] ]
        | _ ->
            let mutable bytes = seed

            for _ in 0 .. random.Next 4 do
                if bytes.Length < longest then
                    bytes <- once seeds[random.Next seeds.Length] bytes

            if bytes.Length > longest then Array.sub bytes 0 longest else bytes
