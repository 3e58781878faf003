namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// A token that some services take in the place of a signature. The token itself is never printed.
type BearerToken = {
    Token: Secret
    /// When it stops working, where that is known.
    Expiration: DateTimeOffset option
    /// Where it comes from, as in "AWS_BEARER_TOKEN_BEDROCK".
    Source: string
}

/// <summary>Finds a token when a call needs one; nothing, when this source has none and the next may be asked.</summary>
type TokenProvider = CancellationToken -> Task<Result<BearerToken option, AwsError>>

/// Where bearer tokens come from.
[<RequireQualifiedAccess>]
module TokenProviders =

    let private variableOf (signingName: string) : string =
        let ofLetter (c: char) = if Char.IsAsciiLetterOrDigit c then Char.ToUpperInvariant c else '_'
        "AWS_BEARER_TOKEN_" + String.map ofLetter signingName

    /// True when the variable of a service has a token.
    let internal isInEnvironment (environment: AwsEnvironment) (signingName: string) : bool =
        (AwsEnvironment.tryVariable (variableOf signingName) environment).IsSome

    /// <summary>
    /// The variable AWS_BEARER_TOKEN_ with the service's signing name in capitals, as in AWS_BEARER_TOKEN_BEDROCK.
    /// </summary>
    let environment (environment: AwsEnvironment) (signingName: string) : TokenProvider =
        let variable = variableOf signingName

        fun _ ->
            AwsEnvironment.tryVariable variable environment
            |> Option.map (fun token -> { Token = Secret.Of token; Expiration = None; Source = variable })
            |> Ok
            |> Task.FromResult

    /// <summary>The token of a session of single sign-on.</summary>
    let sso (context: CredentialContext) (session: SsoSession) : TokenProvider =
        fun cancel ->
            task {
                let! token = SsoToken.find context session cancel

                return
                    token
                    |> Result.map (fun token ->
                        Some {
                            Token = token.AccessToken
                            Expiration = Some token.ExpiresAt
                            Source = $"single sign-on at {session.StartUrl}"
                        })
            }

    /// The token of the profile's [sso-session], where it has one.
    let private ofProfile (context: CredentialContext) : TokenProvider =
        fun cancel ->
            match context.Configuration.Profile |> Result.bind Sso.trySessionOf with
            | Error error -> Task.FromResult(Error error)
            // Tokens of a profile without a session of its own are for the portal alone.
            | Ok None
            | Ok(Some { Name = None }) -> Task.FromResult(Ok None)
            | Ok(Some session) -> sso context session cancel

    /// <summary>The first answer of several providers, in their order. An error ends the search.</summary>
    let rec firstOf (providers: TokenProvider list) : TokenProvider =
        match providers with
        | [] -> fun _ -> Task.FromResult(Ok None)
        | provider :: rest ->
            fun cancel ->
                task {
                    match! provider cancel with
                    | Ok None -> return! firstOf rest cancel
                    | found -> return found
                }

    /// <summary>
    /// Remembers a token, and renews it as <c>Providers.remember</c> does: one search at a time, in the background first.
    /// </summary>
    let remember (now: unit -> DateTimeOffset) (provider: TokenProvider) : TokenProvider =
        let refresher = Refresher(now, _.Expiration, _.Source, provider)
        refresher.Ask

    /// <summary>The usual chain: the service's variable, then the profile's single sign-on.</summary>
    let chain (context: CredentialContext) (signingName: string) : TokenProvider =
        firstOf [ environment context.Configuration.Environment signingName; ofProfile context ]
        |> remember context.Effects.Now
