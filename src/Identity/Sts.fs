namespace FunctionalAws

open System
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Protocols
open FunctionalAws.Signing

/// The answer of a call that assumes a role, as far as it is of use.
[<NoComparison; NoEquality>]
type private StsAnswer() =
    member val Code: string = "" with get, set
    member val Message: string = "" with get, set
    member val AccessKeyId: string = "" with get, set
    member val SecretAccessKey: string = "" with get, set
    member val SessionToken: string = "" with get, set
    member val Expiration: string = "" with get, set
    member val Arn: string = "" with get, set

/// The two calls of STS that credentials come from.
[<RequireQualifiedAccess>]
module internal Sts =

    let private readInto (answer: StsAnswer) (tokens: XmlTokens) : unit =
        // AssumeRoleResponse / AssumeRoleResult / Credentials / AccessKeyId, and ErrorResponse / Error / Code
        if tokens.ReadChild 0 then
            while tokens.ReadChild 1 do
                while tokens.ReadChild 2 do
                    match Encoding.UTF8.GetString tokens.Name with
                    | "Code" -> answer.Code <- tokens.ReadText()
                    | "Message" -> answer.Message <- tokens.ReadText()
                    | "Credentials" ->
                        while tokens.ReadChild 3 do
                            match Encoding.UTF8.GetString tokens.Name with
                            | "AccessKeyId" -> answer.AccessKeyId <- tokens.ReadText()
                            | "SecretAccessKey" -> answer.SecretAccessKey <- tokens.ReadText()
                            | "SessionToken" -> answer.SessionToken <- tokens.ReadText()
                            | "Expiration" -> answer.Expiration <- tokens.ReadText()
                            | _ -> tokens.Skip()
                    | "AssumedRoleUser" ->
                        while tokens.ReadChild 3 do
                            match Encoding.UTF8.GetString tokens.Name with
                            | "Arn" -> answer.Arn <- tokens.ReadText()
                            | _ -> tokens.Skip()
                    | _ -> tokens.Skip()

    let private tryRead (body: byte[]) : StsAnswer option =
        let answer = StsAnswer()

        try
            readInto answer (XmlTokens(body, 0, body.Length))
            Some answer
        with :? MalformedXmlException ->
            None

    /// The account in an ARN.
    let private tryAccount (arn: string) : string option =
        match arn.Split ':' with
        | parts when parts.Length > 5 && parts[4] <> "" -> Some parts[4]
        | _ -> None

    let private credentials (source: string) (body: byte[]) : Result<Credentials, string> =
        match tryRead body with
        | None -> Error "it is not XML"
        | Some answer when answer.AccessKeyId = "" -> Error "it has no AccessKeyId"
        | Some answer when answer.SecretAccessKey = "" -> Error "it has no SecretAccessKey"
        | Some answer when answer.SessionToken = "" -> Error "it has no SessionToken"
        | Some answer ->
            match Expiration.tryParse answer.Expiration with
            | None -> Error "its Expiration is no time such as 2030-01-31T12:00:00Z"
            | expiration ->
                Ok {
                    AccessKeyId = answer.AccessKeyId
                    SecretAccessKey = answer.SecretAccessKey
                    SessionToken = Some answer.SessionToken
                    Expiration = expiration
                    AccountId = tryAccount answer.Arn
                    Source = source
                }

    /// Errors that pass by themselves come with a status that says otherwise, some of them.
    let private mayPass (reply: Reply) : bool =
        Exchange.mayPass reply
        || (reply.Status >= 300
            && (match tryRead reply.Body with
                | Some answer ->
                    List.contains answer.Code [ "Throttling"; "ThrottlingException"; "IDPCommunicationError" ]
                | None -> false))

    /// The region to ask in; where there is none, the service has one endpoint for all.
    let private endpoint (context: CredentialContext) : Result<CustomEndpoint * string, AwsError> =
        let region =
            match context.Region with
            | Some _ -> Configuration.region context.Region (Some context.Configuration) |> Result.map Some
            | None ->
                match Configuration.tryFind SettingTable.region context.Configuration with
                | Ok(Some setting) -> Region.parse (setting.Origin.ToString()) setting.Value |> Result.map Some
                | Ok None -> Ok None
                | Error error -> Error error

        region
        |> Result.bind (fun region ->
            CredentialEndpoint.find
                context
                CredentialService.Sts
                (Option.defaultValue CredentialEndpoint.Global region))

    let private form (parameters: (string * string) list) : string =
        parameters
        |> List.map (fun (name, value) -> String.Concat(name, "=", Uri.EscapeDataString value))
        |> String.concat "&"

    /// <summary>Makes a call of the given action, signed with the given keys where there are some.</summary>
    let call
        (context: CredentialContext)
        (source: string)
        (keys: Credentials option)
        (action: string)
        (parameters: (string * string) list)
        (cancel: CancellationToken)
        : Task<Result<Credentials, AwsError>> =
        task {
            let wrong (problem: string) =
                Error(AwsError.Credentials $"STS {action} gave no credentials for the {source}: {problem}")

            match endpoint context with
            | Error error -> return Error error
            | Ok(endpoint, region) ->
                let body = form ([ "Action", action; "Version", "2011-06-15" ] @ parameters)

                let request () =
                    let post = Exchange.post endpoint "/" "application/x-www-form-urlencoded; charset=utf-8" body

                    let post = { post with Headers = [ post.Headers.Head ] }

                    match keys with
                    | None -> post
                    | Some keys ->
                        SigV4.sign
                            SigV4Options.rpc
                            keys
                            { Region = region; Name = "sts" }
                            (context.Effects.Now())
                            (Sha256.text (ReadOnlySpan(Encoding.UTF8.GetBytes body)))
                            post

                match! Exchange.ask context mayPass request cancel with
                | Error reason -> return wrong $"{endpoint.Host}: {reason}"
                | Ok { Status = 200; Body = body } ->
                    match credentials source body with
                    | Ok credentials -> return Ok credentials
                    | Error problem -> return wrong ("the answer cannot be used: " + problem)
                | Ok reply ->
                    match tryRead reply.Body with
                    | Some answer when answer.Code <> "" ->
                        return wrong $"{answer.Code} (HTTP {reply.Status}), {answer.Message}"
                    | _ -> return wrong $"HTTP {reply.Status}"
        }

    /// The name of a role's session, where nobody has given one.
    let sessionName (effects: Effects) : string =
        String.Concat("functional-aws-", effects.Now().ToUnixTimeSeconds().ToString())
