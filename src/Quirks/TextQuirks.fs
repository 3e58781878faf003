namespace FunctionalAws.Quirks

open System
open System.Text
open FunctionalAws
open FunctionalAws.Protocols

/// Texts that services want or give in another form than a person.
[<RequireQualifiedAccess>]
module internal TextQuirks =

    let private routeIds = [ "ResourceId"; "DelegationSetId"; "ChangeId" ]

    /// <summary>Amazon Route 53 gives ids with their path, as in "/hostedzone/Z1", and takes them without.
    /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html</summary>
    let routeId: Quirk =
        Quirk.Input {
            Holds = fun m -> List.contains m.Target.Name routeIds
            Change =
                fun texts ->
                    for name in List.ofSeq texts.Keys do
                        let id = texts[name]
                        texts[name] <- id.Substring(id.LastIndexOf '/' + 1)
        }

    /// <summary>What an instance starts with is given as text, and sent in base64.
    /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html</summary>
    let userData: Quirk =
        Quirk.Input {
            Holds = fun m -> m.Name = "UserData"
            Change =
                fun texts ->
                    match texts.TryGetValue "UserData" with
                    | true, text -> texts["UserData"] <- Convert.ToBase64String(Encoding.UTF8.GetBytes text)
                    | _ -> ()
        }

    let private ofBase64 (text: string) : string =
        let bytes = Array.zeroCreate<byte>(3 * (text.Length / 4) + 3)

        match Convert.TryFromBase64String(text, bytes.AsSpan()) with
        | true, count -> Encoding.UTF8.GetString(bytes, 0, count)
        | _ -> text

    /// <summary>What an instance has written to its console comes in base64.
    /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html</summary>
    let consoleOutput: Quirk =
        let edit = {
            Changes = fun m -> m.Name = "Output"
            Change = ofBase64
            Drops = fun _ -> false
        }

        Quirk.Output(fun _ -> ValueSome edit)

    /// <summary>Policies come in percent-encoding, and are given as the JSON text that was put there.
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html</summary>
    let policyDocument: Quirk =
        let edit = {
            Changes = fun m -> m.Target.Name = "policyDocumentType"
            Change = fun text -> Uri.UnescapeDataString text
            Drops = fun _ -> false
        }

        Quirk.Output(fun _ -> ValueSome edit)

    /// <summary>To a document, a policy is its statements.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</summary>
    let policyJson: Quirk = Quirk.Json(fun m -> m.Target.Name = "policyDocumentType")

    /// <summary>To a document, a template in JSON is its resources; one in YAML stays a text.
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html</summary>
    let templateJson: Quirk = Quirk.Json(fun m -> m.Name = "TemplateBody")

    /// "authorization_pending" is AuthorizationPendingException.
    let private toCode (error: string) : string =
        if error = "" then
            ""
        else
            let capital (word: string) =
                if word = "" then
                    ""
                else
                    word.Substring(0, 1).ToUpperInvariant() + word.Substring 1

            String.Join("", error.Split '_' |> Array.map capital) + "Exception"

    /// <summary>IAM Identity Center speaks of errors as OAuth does: "error" and "error_description".
    /// https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html#API_CreateToken_Errors</summary>
    let oauthError: Quirk =
        Quirk.Error(fun response error ->
            if error.Code <> "" && error.Message <> "" then
                error
            else
                let text (name: string) : string =
                    try
                        use document = Json.JsonDocument.Parse(Body.bytes response.Body)

                        match document.RootElement.ValueKind with
                        | Json.JsonValueKind.Object ->
                            match document.RootElement.TryGetProperty name with
                            | true, value when value.ValueKind = Json.JsonValueKind.String ->
                                nonNull (value.GetString())
                            | _ -> ""
                        | _ -> ""
                    with :? Json.JsonException ->
                        ""

                {
                    error with
                        Code = if error.Code = "" then toCode (text "error") else error.Code
                        Message = if error.Message = "" then text "error_description" else error.Message
                })
