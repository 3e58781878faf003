namespace FunctionalAws.Signing

open System
open System.Threading.Tasks
open FunctionalAws

/// Tokens in the place of signatures.
[<RequireQualifiedAccess>]
module Bearer =

    /// A token is all that it takes to be somebody else: it goes over https, or stays on the machine.
    let private isSafe (request: HttpRequest) : bool =
        let isLoopback () =
            match Uri.TryCreate(String.Concat(request.Scheme, "://", request.Host, "/"), UriKind.Absolute) with
            | true, address -> (nonNull address).IsLoopback
            | _ -> false

        request.Scheme = "https" || isLoopback ()

    let private isPrintable (text: string) : bool = text <> "" && text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0

    /// <summary>
    /// Puts a token into the header Authorization of every attempt. It belongs where signing does: inside retry, after the
    /// endpoint. Operations that are sent without a signature pass.
    /// </summary>
    let token (tokens: TokenProvider) : Middleware =
        fun next call ->
            let wrong (message: string) : Result<HttpResponse, AwsError> = Error(AwsError.Credentials message)

            if not call.Operation.Signed then
                next call
            elif not (isSafe call.Request) then
                Task.FromResult(wrong $"a bearer token is not sent to {call.Request.Host} over http; use https")
            else
                task {
                    match! tokens call.Cancel with
                    | Error error -> return Error error
                    | Ok None -> return wrong $"there is no bearer token for {call.Operation.Service.Id}"
                    | Ok(Some found) when not (isPrintable (found.Token.Reveal())) ->
                        return wrong $"the token from {found.Source} has characters that no header can carry"
                    | Ok(Some found) ->
                        let isOther (struct (name: string, _: string)) =
                            not (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))

                        let headers =
                            struct ("Authorization", "Bearer " + found.Token.Reveal())
                            :: List.filter isOther call.Request.Headers

                        return! next { call with Request = { call.Request with Headers = headers } }
                }
