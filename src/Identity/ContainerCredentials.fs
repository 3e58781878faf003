namespace FunctionalAws

open System
open System.Net
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Credentials from the agent of a container, on ECS, EKS and their like
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html).
/// </summary>
[<RequireQualifiedAccess>]
module ContainerCredentials =

    let private relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    let private full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    let private tokenFile = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
    let private token = "AWS_CONTAINER_AUTHORIZATION_TOKEN"

    let private agents = [ "169.254.170.2"; "169.254.170.23"; "fd00:ec2::23" ] |> List.map IPAddress.Parse

    /// Keys without encryption come from the machine itself only: nobody else may be asked, least of all with a token.
    let private isAllowed (address: Uri) : bool =
        if address.Scheme = Uri.UriSchemeHttps then
            true
        else
            match IPAddress.TryParse(address.Host.Trim('[', ']')) with
            | true, ip -> IPAddress.IsLoopback(nonNull ip) || agents |> List.exists (fun agent -> agent.Equals ip)
            | _ -> address.Host = "localhost"

    /// Where to ask, without the fragment that nobody sends.
    let private parse (variable: string) (text: string) : Result<HttpRequest, AwsError> =
        let wrong (problem: string) = Error(AwsError.Credentials $"{variable} {problem}")

        match Uri.TryCreate(text, UriKind.Absolute) with
        | true, NonNull address when address.Scheme = Uri.UriSchemeHttps || address.Scheme = Uri.UriSchemeHttp ->
            if address.UserInfo <> "" then
                wrong "has a user name or password in it"
            elif not (isAllowed address) then
                wrong
                    $"leads to the host {address.Host} over http; only https, localhost, and the addresses of the machine and of its container agents are allowed"
            else
                let query =
                    address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
                    |> Array.map (fun pair ->
                        match pair.IndexOf '=' with
                        | -1 -> struct (pair, "")
                        | equals -> struct (pair.Substring(0, equals), pair.Substring(equals + 1)))
                    |> List.ofArray

                Ok {
                    Method = "GET"
                    Scheme = address.Scheme
                    Host = address.Authority
                    Path = address.AbsolutePath
                    Query = query
                    Headers = [ struct ("Accept", "application/json") ]
                    Body = Body.Empty
                }
        | _ -> wrong "is no http or https URL"

    /// The value of the header Authorization; the file goes before the variable, and is read every time.
    let private authorization (environment: AwsEnvironment) : Result<Header list, AwsError> =
        let header (origin: string) (text: string) =
            if text.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0 then
                Error(
                    AwsError.Credentials
                        $"the token in {origin} has line ends in it, or letters that no header can carry"
                )
            else
                Ok [ struct ("Authorization", text) ]

        match AwsEnvironment.tryVariable tokenFile environment, AwsEnvironment.tryVariable token environment with
        | Some path, _ ->
            match environment.ReadFile path with
            | Ok(Some text) -> header path (text.TrimEnd('\r', '\n'))
            | Ok None -> Error(AwsError.Credentials $"{tokenFile} names the file {path}, which is not there")
            | Error reason ->
                Error(AwsError.Credentials $"the file {path} that {tokenFile} names cannot be read: {reason}")
        | None, Some text -> header token text
        | None, None -> Ok []

    let private read (reply: Reply) : Result<Credentials, string> =
        if reply.Status <> 200 then
            Error $"it answered with HTTP {reply.Status}"
        else
            CredentialJson.parse reply.Body
            |> Result.bind (CredentialJson.credentials "Token" "container")
            |> Result.mapError (fun problem -> "its answer cannot be used: " + problem)

    let private ask (context: CredentialContext) (variable: string) (request: HttpRequest) (cancel: CancellationToken) =
        task {
            match authorization context.Configuration.Environment with
            | Error error -> return Error error
            | Ok headers ->
                let request = { request with Headers = headers @ request.Headers }
                let once cancel = Exchange.send context.LocalTransport (TimeSpan.FromSeconds 2.0) request cancel
                let pause _ = TimeSpan.FromSeconds 1.0
                let! reply = Exchange.sendUntilAnswered Exchange.mayPass 3 pause context.Effects once cancel

                match Result.bind read reply with
                | Ok credentials -> return Ok(Some credentials)
                | Error problem ->
                    return
                        Error(
                            AwsError.Credentials
                                $"{request.Scheme}://{request.Host}, where {variable} leads, gave no credentials: {problem}"
                        )
        }

    /// <summary>
    /// Asks the agent that AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI leads to; nothing
    /// when neither is set. Three attempts of two seconds, one second apart.
    /// </summary>
    let provider (context: CredentialContext) : CredentialProvider =
        fun cancel ->
            let environment = context.Configuration.Environment

            let found =
                match AwsEnvironment.tryVariable relative environment, AwsEnvironment.tryVariable full environment with
                | Some path, _ when path.StartsWith '/' ->
                    Some(relative, parse relative ("http://169.254.170.2" + path))
                | Some _, _ -> Some(relative, Error(AwsError.Credentials $"{relative} does not start with a slash"))
                | None, Some url -> Some(full, parse full url)
                | None, None -> None

            match found with
            | None -> Task.FromResult(Ok None)
            | Some(_, Error error) -> Task.FromResult(Error error)
            | Some(variable, Ok request) -> ask context variable request cancel
