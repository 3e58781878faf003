namespace FunctionalAws

/// What a session says of how calls are signed.
type AuthPreference = {
    /// Schemes by their names, as in "sigv4a", the best first; those that a service does not list are passed over.
    Preferred: string list
    /// True when calls are sent without signature and token.
    IsAnonymous: bool
    /// True when there is a token for the service, and code has not said what it prefers: services that take tokens get it.
    PrefersToken: bool
    /// The regions that signatures for several regions are good for, before those that the endpoint names.
    SigningRegionSet: string list
}

/// <summary>
/// Choosing how a call is signed, of the ways that a model or an endpoint lists, by their names without name space:
/// sigv4, sigv4a, sigv4-s3express, httpBearerAuth, noAuth
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-auth-scheme-preference.html).
/// </summary>
[<RequireQualifiedAccess>]
module AuthChoice =

    [<Literal>]
    let SigV4: string = "sigv4"

    [<Literal>]
    let SigV4a: string = "sigv4a"

    [<Literal>]
    let S3Express: string = "sigv4-s3express"

    [<Literal>]
    let Bearer: string = "httpBearerAuth"

    [<Literal>]
    let Anonymous: string = "noAuth"

    /// Says nothing: what services list decides.
    let none: AuthPreference = {
        Preferred = []
        IsAnonymous = false
        PrefersToken = false
        SigningRegionSet = []
    }

    let private isKnown (name: string) : bool =
        name = SigV4 || name = SigV4a || name = S3Express || name = Bearer || name = Anonymous

    /// Version 4 wherever it will do: a signature for several regions costs ten times as much.
    let private ofList (listed: string list) : string =
        if List.contains SigV4 listed then
            SigV4
        else
            List.tryFind isKnown listed |> Option.defaultValue SigV4

    /// The scheme to use of those that are listed; version 4 where none of them is known.
    let choose (preference: AuthPreference) (listed: string list) : string =
        match preference.Preferred with
        | [] -> ofList listed
        | preferred ->
            match List.tryFind (fun name -> isKnown name && List.contains name listed) preferred with
            | Some name -> name
            | None -> ofList listed
