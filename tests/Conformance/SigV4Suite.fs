/// The AWS signing test suite: a folder a case, each with a request, and what signing it has to give in the header form,
/// in the query form, or both.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.SigV4Suite

open System
open System.IO
open System.Text
open System.Text.Json
open FunctionalAws
open FunctionalAws.Signing

/// What a case signs with.
type private Context = {
    Credentials: Credentials
    Scope: SigningScope
    Time: DateTimeOffset
    Expires: TimeSpan
    Options: SigV4Options
}

let private ofStamp (stamp: string) : DateTimeOffset =
    DateTimeOffset.ParseExact(
        stamp,
        "yyyyMMdd'T'HHmmss'Z'",
        null,
        Globalization.DateTimeStyles.AssumeUniversal ||| Globalization.DateTimeStyles.AdjustToUniversal
    )

/// Reads a request as it goes over the wire. A line that starts with a space goes on with the header before it.
let private parseRequest (text: string) : HttpRequest =
    let text = text.Replace("\r\n", "\n")

    let head, body =
        match text.IndexOf "\n\n" with
        | -1 -> text.TrimEnd '\n', ""
        | i -> text.Substring(0, i), text.Substring(i + 2)

    let lines = head.Split '\n'
    let line = lines[0]
    let line = if line.EndsWith " HTTP/1.1" then line.Substring(0, line.Length - 9) else line
    let gap = line.IndexOf ' '
    let target = line.Substring(gap + 1)

    let path, query =
        match target.IndexOf '?' with
        | -1 -> target, ""
        | i -> target.Substring(0, i), target.Substring(i + 1)

    let pair (text: string) : struct (string * string) =
        match text.IndexOf '=' with
        | -1 -> struct (text, "")
        | i -> struct (text.Substring(0, i), text.Substring(i + 1))

    let addLine (headers: Header list) (line: string) : Header list =
        match headers with
        | struct (name, value) :: rest when line.StartsWith ' ' || line.StartsWith '\t' ->
            struct (name, String.Concat(value, "\n", line)) :: rest
        | _ ->
            let colon = line.IndexOf ':'
            struct (line.Substring(0, colon), line.Substring(colon + 1)) :: headers

    let headers = lines |> Seq.skip 1 |> Seq.fold addLine [] |> List.rev

    {
        Method = line.Substring(0, gap)
        Scheme = "https"
        Host = Header.tryFind "host" headers |> ValueOption.defaultValue ""
        Path = path
        Query = [
            for part in query.Split('&', StringSplitOptions.RemoveEmptyEntries) do
                pair part
        ]
        Headers = headers
        Body =
            if body = "" then
                Body.Empty
            else
                Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes body))
    }

/// A request as text that does not depend on the order of headers and parameters, nor on the case of names.
let private shown (request: HttpRequest) : string =
    let header (struct (name: string, value: string)) =
        let words = value.Split([| ' '; '\n'; '\t' |], StringSplitOptions.RemoveEmptyEntries)
        $"""{name.ToLowerInvariant()}: {String.concat " " words}"""

    let parameter (struct (name: string, value: string)) =
        Uri.UnescapeDataString name + "=" + Uri.UnescapeDataString value

    let body =
        match request.Body with
        | Body.Bytes bytes -> Encoding.UTF8.GetString bytes.Span
        | _ -> ""

    String.concat "\n" [
        request.Method + " " + request.Path
        yield! request.Query |> List.map parameter |> List.sort
        yield! request.Headers |> List.map header |> List.sort
        body
    ]

let private read (folder: string) (file: string) : string option =
    let path = Path.Combine(folder, file)

    if File.Exists path then
        Some(File.ReadAllText(path).Replace("\r\n", "\n"))
    else
        None

let private contextOfJson (json: string) : Context =
    use document = JsonDocument.Parse json
    let root = document.RootElement
    let credentials = root.GetProperty "credentials"

    let tryGet (name: string) (element: JsonElement) : JsonElement option =
        match element.TryGetProperty name with
        | true, value -> Some value
        | _ -> None

    let flag (name: string) : bool =
        match tryGet name root with
        | Some value -> value.GetBoolean()
        | None -> false

    let text (name: string) (element: JsonElement) : string =
        match (element.GetProperty name).GetString() with
        | null -> ""
        | text -> text

    let keys = Credentials.create (text "access_key_id" credentials) (text "secret_access_key" credentials)

    {
        Credentials =
            match tryGet "token" credentials with
            | Some _ -> keys |> Credentials.withToken (text "token" credentials)
            | None -> keys
        Scope = { Region = text "region" root; Name = text "service" root }
        Time = (root.GetProperty "timestamp").GetDateTimeOffset()
        Expires =
            match tryGet "expiration_in_seconds" root with
            | Some seconds -> TimeSpan.FromSeconds(seconds.GetDouble())
            | None -> TimeSpan.FromHours 1.0
        Options = {
            NormalizesPath = flag "normalize"
            EncodesPath = true
            SendsPayloadHash = flag "sign_body"
            SignsToken = not (flag "omit_session_token")
            TokenName = SigV4Options.standard.TokenName
        }
    }

/// Without a context, the signed request says what it was signed for, and the keys are those of the other cases.
let private contextOfSigned (signed: string) : Context =
    let headers = (parseRequest signed).Headers
    let header (name: string) : string = (Header.tryFind name headers |> ValueOption.defaultValue "").Trim()
    let authorization = header "authorization"
    let start = authorization.IndexOf "Credential=" + 11
    let credential = authorization.Substring(start, authorization.IndexOf(',', start) - start)
    let parts = credential.Split '/'

    {
        Credentials = Credentials.create parts[0] "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
        Scope = { Region = parts[2]; Name = parts[3] }
        Time = ofStamp (header "x-amz-date")
        Expires = TimeSpan.FromHours 1.0
        Options = { SigV4Options.standard with SendsPayloadHash = false }
    }

let private bodyHash (request: HttpRequest) : string =
    let bytes =
        match request.Body with
        | Body.Bytes bytes -> bytes.ToArray()
        | _ -> [||]

    Convert.ToHexStringLower(Security.Cryptography.SHA256.HashData bytes)

/// What is wrong with a signature of elliptic curves over a text, by the case's public key and by the derived one.
let private unverified (folder: string) (form: string) (credentials: Credentials) (steps: SigV4Steps) : string list = [
    match read folder "public-key.json" with
    | None -> "expected: public-key.json"
    | Some json ->
        use document = JsonDocument.Parse json
        let coordinate (name: string) : string = string ((document.RootElement.GetProperty name).GetString())
        let struct (x, y) = SigV4a.publicKey credentials
        let derived = Convert.ToHexStringLower x + " " + Convert.ToHexStringLower y
        let expected = coordinate "X" + " " + coordinate "Y"

        if derived <> expected then
            $"{form} public key\n  expected: {expected}\n  actual:   {derived}"

        let point =
            Security.Cryptography.ECPoint(
                X = Convert.FromHexString(coordinate "X"),
                Y = Convert.FromHexString(coordinate "Y")
            )

        use key =
            Security.Cryptography.ECDsa.Create(
                Security.Cryptography.ECParameters(
                    Curve = Security.Cryptography.ECCurve.NamedCurves.nistP256,
                    Q = point
                )
            )

        let isVerified =
            key.VerifyData(
                Encoding.UTF8.GetBytes steps.StringToSign,
                Convert.FromHexString steps.Signature,
                Security.Cryptography.HashAlgorithmName.SHA256,
                Security.Cryptography.DSASignatureFormat.Rfc3279DerSequence
            )

        if not isVerified then
            $"{form} signature\n  expected: one that the public key verifies\n  actual:   {steps.Signature}"
]

/// The request without its signature, which is never the same twice with elliptic curves.
let private withoutSignature (shown: string) : string =
    RegularExpressions.Regex.Replace(shown, "Signature=[0-9a-f]+", "Signature=…")

/// What differs between the expected files of one form and the signing steps.
let private differences (folder: string) (form: string) (isV4a: bool) (steps: SigV4Steps) : string list = [
    let compare (what: string) (actual: string) (expected: string) : string list =
        if expected.Trim() = actual.Trim() then
            []
        else
            [ $"{form} {what}\n  expected: {expected.Trim()}\n  actual:   {actual.Trim()}" ]

    let check (what: string) (actual: string) : string list =
        match read folder $"{form}-{what}.txt" with
        | Some expected -> compare what actual expected
        | None -> []

    yield! check "canonical-request" steps.CanonicalRequest
    yield! check "string-to-sign" steps.StringToSign

    if not isV4a then yield! check "signature" steps.Signature

    match read folder $"{form}-signed-request.txt" with
    | Some expected ->
        let shown = if isV4a then shown >> withoutSignature else shown
        yield! compare "signed-request" (shown steps.Request) (shown (parseRequest expected))
    | None -> ()
]

/// The cases with public keys are those of version 4A.
let private isV4a (folder: string) : bool = File.Exists(Path.Combine(folder, "public-key.json"))

let private runCase (folder: string) : Result<unit, string> =
    try
        match read folder "request.txt", read folder "context.json", read folder "header-signed-request.txt" with
        | Some text, json, signed when json.IsSome || signed.IsSome ->
            let context =
                match json, signed with
                | Some json, _ -> contextOfJson json
                | None, signed -> contextOfSigned (Option.get signed)

            let request = parseRequest text
            let hash = bodyHash request

            let options, keys, scope, time = context.Options, context.Credentials, context.Scope, context.Time

            let header, query =
                if isV4a folder then
                    let regions = { Regions = [ scope.Region ]; Name = scope.Name }

                    let all (form: string) (steps: SigV4Steps) =
                        differences folder form true steps @ unverified folder form keys steps

                    SigV4a.signSteps options keys regions time hash request |> all "header",
                    SigV4a.presignSteps options keys regions time context.Expires hash request |> all "query"
                else
                    SigV4.signSteps options keys scope time hash request |> differences folder "header" false,
                    SigV4.presignSteps options keys scope time context.Expires hash request
                    |> differences folder "query" false

            match header @ query with
            | [] -> Ok()
            | differences -> Error(String.concat "\n" differences)
        | _ ->
            Error "expected: request.txt, and context.json or header-signed-request.txt\n  actual:   they are not there"
    with error ->
        Error $"expected: a signature\n  actual:   {error.GetType().Name}: {error.Message}"

let private nameOf (folder: string) : string = DirectoryInfo(Path.TrimEndingDirectorySeparator folder).Name

/// <summary>Runs the cases of a folder, or the one named.</summary>
/// <param name="folder">The suite's folder, that of one of its versions, or that of one case.</param>
/// <param name="only">The name of a case, or the path of a file in it.</param>
let run (folder: string) (only: string option) : (string * Result<unit, string>) list =
    let versions =
        [ "v4"; "v4a" ]
        |> List.map (fun version -> Path.Combine(folder, version))
        |> List.filter Directory.Exists

    let folders =
        if File.Exists(Path.Combine(folder, "request.txt")) then
            [ folder ]
        elif versions.IsEmpty then
            List.ofArray (Array.sort (Directory.GetDirectories folder))
        else
            versions |> List.collect (Directory.GetDirectories >> Array.sort >> List.ofArray)

    let caseOf (folder: string) : string = if isV4a folder then "v4a/" + nameOf folder else nameOf folder

    let isMeant (case: string) : bool =
        match only with
        | None -> true
        | Some only -> only.Split('/', '\\') |> Array.contains case

    [
        for folder in folders do
            if isMeant (nameOf folder) then caseOf folder, runCase folder
    ]
