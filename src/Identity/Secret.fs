namespace FunctionalAws

open System.Diagnostics
open System.Security.Cryptography
open System.Text

/// <summary>
/// A text that must not be seen: a token, a client's secret, a private key. It shows as stars wherever it is printed, in a
/// debugger too.
/// </summary>
[<Sealed; StructuredFormatDisplay("{Shown}"); DebuggerDisplay("***")>]
type Secret =
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    val private text: string

    new(text: string) = { text = text }

    /// The text itself, for those who have to send it.
    member this.Reveal() : string = this.text

    member internal _.Shown: string = "***"

    override _.ToString() : string = "***"

    override this.Equals(other: objnull) : bool =
        match other with
        | :? Secret as other ->
            CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes this.text, Encoding.UTF8.GetBytes other.text)
        | _ -> false

    override this.GetHashCode() : int = this.text.GetHashCode()
