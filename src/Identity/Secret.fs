namespace FunctionalAws

open System.Diagnostics
open System.Security.Cryptography
open System.Text

/// <summary>
/// A text that must not be seen: a token, a client's secret, a private key. It shows as stars wherever it is printed, in a
/// debugger too.
/// </summary>
[<CustomEquality; NoComparison; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("***")>]
type Secret = private {
    // A record, since the compiler hides a record's fields from debuggers, too.
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Text: string
} with

    /// A text that must not be seen.
    static member Of(text: string) : Secret = { Text = text }

    /// The text itself, for those who have to send it.
    member this.Reveal() : string = this.Text

    member internal _.Shown: string = "***"

    override _.ToString() : string = "***"

    override this.Equals(other: objnull) : bool =
        match other with
        | :? Secret as other ->
            CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes this.Text, Encoding.UTF8.GetBytes other.Text)
        | _ -> false

    override this.GetHashCode() : int = this.Text.GetHashCode()
