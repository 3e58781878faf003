namespace FunctionalAws

open System
open System.Security.Cryptography
open System.Text
open FunctionalAws.Schema.Search

/// <summary>
/// Files that AWS's tools keep temporary keys and tokens in, below ~/.aws. What one tool has put there the others use. A
/// file that cannot be read or written is as if it were not there: it is a cache.
/// </summary>
[<RequireQualifiedAccess>]
module internal CredentialCache =

    let private sha1 (text: string) : string = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes text))

    /// The JSON that is in a file.
    let tryRead (environment: AwsEnvironment) (path: string) : Document option =
        match environment.ReadFile path with
        | Ok(Some text) -> CredentialJson.parseText text |> Result.toOption
        | _ -> None

    let write (environment: AwsEnvironment) (path: string) (document: Document) : Result<unit, string> =
        environment.WriteFile path (JsonText.write document)

    let private cliPath (key: string) : string = String.Concat(".aws/cli/cache/", key, ".json")

    /// The path of a token of single sign-on, by its session's name, or its start URL where it has none.
    let ssoPath (name: string) : string = String.Concat(".aws/sso/cache/", sha1 name, ".json")

    /// Keys that last for a quarter of an hour at least: others are renewed soon anyway.
    let tryCredentials
        (environment: AwsEnvironment)
        (now: DateTimeOffset)
        (source: string)
        (key: string)
        : Credentials option =
        AwsEnvironment.tryBelowHome (cliPath key) environment
        |> Option.bind (tryRead environment)
        |> Option.bind (CredentialJson.tryObject "Credentials")
        |> Option.bind (CredentialJson.credentials "SessionToken" source >> Result.toOption)
        |> Option.filter (fun credentials ->
            match credentials.Expiration with
            | Some time -> time - now > TimeSpan.FromMinutes 15.0
            | None -> false)

    /// Keeps keys that expire.
    let keepCredentials
        (environment: AwsEnvironment)
        (kind: (string * Document) list)
        (key: string)
        (credentials: Credentials)
        : unit =
        match AwsEnvironment.tryBelowHome (cliPath key) environment, credentials.Expiration with
        | Some path, Some expiration ->
            let text (name: string) (value: string option) =
                value |> Option.map (fun value -> name, Document.String value) |> Option.toList

            let keys = [
                "AccessKeyId", Document.String credentials.AccessKeyId
                "SecretAccessKey", Document.String credentials.SecretAccessKey
                yield! text "SessionToken" credentials.SessionToken
                "Expiration", Document.String(Expiration.write expiration)
                yield! text "AccountId" credentials.AccountId
            ]

            Document.map [ yield! kind; "Credentials", Document.map keys ] |> write environment path |> ignore
        | _ -> ()

    /// Texts and numbers as JSON with the separators given; other letters than ASCII are escaped, as the tools do.
    let private keyOf (separator: string) (colon: string) (arguments: (string * Document) list) : string =
        let ascii (json: string) : string =
            let text = StringBuilder()

            for c in json do
                if c <= '~' then
                    text.Append c |> ignore
                else
                    text.Append("\\u").Append((int c).ToString "x4") |> ignore

            text.ToString()

        let sorted = arguments |> List.sortWith (fun (a, _) (b, _) -> String.CompareOrdinal(a, b))
        let entries = sorted |> List.map (fun (name, value) -> $"\"{name}\"{colon}{ascii (JsonText.write value)}")
        sha1 ("{" + String.Join(separator, entries) + "}")

    /// The key that keys of single sign-on are kept under.
    let ssoKey (arguments: (string * string) list) : string =
        keyOf "," ":" (arguments |> List.map (fun (name, value) -> name, Document.String value))

    /// The key that keys of a role are kept under: the arguments that they were asked for with.
    let roleKey (arguments: (string * Document) list) : string = keyOf ", " ": " arguments
