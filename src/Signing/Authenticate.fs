namespace FunctionalAws.Signing

open System
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// What calls are signed with.
[<NoComparison; NoEquality>]
type internal Identities = {
    Credentials: CancellationToken -> Task<Result<Credentials, AwsError>>
    /// The token of the service with the given signing name.
    Tokens: Lazy<string -> TokenProvider>
    Sessions: Lazy<ExpressSessions>
    /// The User-Agent headers, which tell of the credentials.
    Agents: UserAgents
}

/// Signing each call as its endpoint wants it.
[<RequireQualifiedAccess>]
module internal Authenticate =

    /// <summary>Signs every attempt, or gives it a token, or lets it pass. It belongs where <c>Sign.sigV4</c> does.</summary>
    let attempts (identities: Identities) : Middleware =
        fun next ->
            let signed = Sign.sigV4Naming identities.Agents identities.Credentials next

            fun call ->
                match call.Auth with
                | _ when not call.Operation.Signed -> next (identities.Agents.Settle(call, ValueNone))
                | AuthScheme.SigV4
                | AuthScheme.SigV4a _ -> signed call
                | AuthScheme.Anonymous -> next (identities.Agents.Settle(call, ValueNone))
                | AuthScheme.Bearer ->
                    Bearer.token
                        (identities.Tokens.Value call.Operation.Service.SigningName)
                        next
                        (identities.Agents.Settle(call, ValueNone))
                | AuthScheme.S3Express ->
                    Sign.sigV4Naming identities.Agents (fun _ -> identities.Sessions.Value.Find call) next call

    /// A URL that makes the call, as <c>Sign.presign</c> says.
    let presign (identities: Identities) (expires: TimeSpan) (call: Call) : Task<Result<Uri, AwsError>> =
        match call.Auth with
        | AuthScheme.SigV4
        | AuthScheme.SigV4a _ -> Sign.presign identities.Credentials expires call
        | AuthScheme.S3Express -> Sign.presign (fun _ -> identities.Sessions.Value.Find call) expires call
        | AuthScheme.Anonymous ->
            Sign.presign identities.Credentials expires { call with Operation = { call.Operation with Signed = false } }
        | AuthScheme.Bearer ->
            let service = call.Operation.Service.Id

            $"{service} takes a bearer token in a header, which no URL can carry: send the call, or prefer sigv4"
            |> AwsError.Configuration
            |> Error
            |> Task.FromResult
