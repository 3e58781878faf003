namespace FunctionalAws

open System
open System.Runtime.CompilerServices
open System.Threading
open System.Threading.Tasks

/// <summary>
/// The ids of the ways in which credentials were found, for the User-Agent header. They are noted beside the credentials,
/// once, for as long as these live.
/// </summary>
[<RequireQualifiedAccess>]
module internal CredentialFeatures =

    let private noted = ConditionalWeakTable<Credentials, string>()

    /// Keys that nobody noted anything of are a program's own.
    [<Literal>]
    let Code = "e"

    let environmentVariables = "g"
    let webIdentityOfVariables = "h,k"
    let assumeRole = "i"
    let profile = "n"
    let sourceProfile = "o,i"
    let namedProvider = "p,i"
    let webIdentityOfProfile = "q,k"
    let sso = "r,s"
    let legacySso = "t,u"
    let processOfProfile = "v,w"
    let botoFile = "x"
    let container = "z"
    let instanceMetadata = "0"
    let login = "AC,AD"

    /// The ids, with commas between them.
    let ofCredentials (credentials: Credentials) : string =
        match noted.TryGetValue credentials with
        | true, ids -> ids
        | _ -> Code

    let note (ids: string) (credentials: Credentials) : unit =
        match noted.TryGetValue credentials with
        | true, known when known = ids -> ()
        | _ -> noted.AddOrUpdate(credentials, ids)

    /// A provider whose finds are noted, by ids that are asked for once there is something.
    let notingBy (ids: unit -> string) (provider: CredentialProvider) : CredentialProvider =
        fun cancel ->
            task {
                let! found = provider cancel

                match found with
                | Ok(Some credentials) -> note (ids ()) credentials
                | _ -> ()

                return found
            }

    /// A provider whose finds are noted.
    let noting (ids: string) (provider: CredentialProvider) : CredentialProvider = notingBy (fun () -> ids) provider

    /// A provider that asks another one first, as roles do: its finds have the other's ids, too.
    let around
        (own: string)
        (source: CredentialProvider)
        (make: CredentialProvider -> CredentialProvider)
        : CredentialProvider =
        let inner: (string | null) ref = ref null

        let heard: CredentialProvider =
            fun cancel ->
                task {
                    let! found = source cancel

                    match found with
                    | Ok(Some credentials) -> Volatile.Write(&inner.contents, ofCredentials credentials)
                    | _ -> ()

                    return found
                }

        notingBy
            (fun () ->
                match Volatile.Read &inner.contents with
                | null -> own
                | inner -> String.Concat(own, ",", inner))
            (make heard)
