namespace FunctionalAws

open System
open System.Diagnostics
open System.Threading
open System.Threading.Tasks

/// <summary>
/// Access keys. The secret parts have no printable form: they show as stars wherever credentials are printed.
/// </summary>
[<CustomEquality; NoComparison; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("{Shown,nq}")>]
type Credentials = {
    AccessKeyId: string
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    SecretAccessKey: string
    /// The token of temporary credentials.
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    SessionToken: string option
    /// When temporary credentials stop working.
    Expiration: DateTimeOffset option
    /// The account that the keys belong to, where the source says it.
    AccountId: string option
    /// Where the credentials come from, as in "environment".
    Source: string
} with

    override this.Equals(other: objnull) : bool =
        match other with
        | :? Credentials as other ->
            this.AccessKeyId = other.AccessKeyId
            && this.SecretAccessKey = other.SecretAccessKey
            && this.SessionToken = other.SessionToken
        | _ -> false

    override this.GetHashCode() : int = hash this.AccessKeyId

    /// How credentials look wherever they are printed, also by the debugger and by <c>%A</c>.
    member internal this.Shown: string = String.Concat("credentials ", this.AccessKeyId, " *** from ", this.Source)

    override this.ToString() : string = this.Shown

/// <summary>Finds credentials when a call needs them; nothing, when this source has none and the next may be asked.</summary>
type CredentialProvider = CancellationToken -> Task<Result<Credentials option, AwsError>>

/// Making credentials.
[<RequireQualifiedAccess>]
module Credentials =

    /// Long-lived keys.
    let create (accessKeyId: string) (secretAccessKey: string) : Credentials = {
        AccessKeyId = accessKeyId
        SecretAccessKey = secretAccessKey
        SessionToken = None
        Expiration = None
        AccountId = None
        Source = "code"
    }

    /// The same keys with a session token: temporary credentials.
    let withToken (sessionToken: string) (credentials: Credentials) : Credentials = {
        credentials with
            SessionToken = Some sessionToken
    }
