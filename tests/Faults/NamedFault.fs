namespace FunctionalAws.Faults.Tests

open System
open System.Text
open FunctionalAws.Integration.Tests

/// Where a call meets its fault.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type Place =
    /// HTTP/1.1 without TLS: what is done with a request.
    | Plain of (SeenRequest -> Fault)
    /// HTTP/2 without TLS.
    | Http2 of Fault2
    /// Nobody listens.
    | Closed
    /// A host that has no address.
    | Nowhere
    /// A port that breaks connections as soon as they are there.
    | Resets
    /// A port that closes connections as soon as they are there.
    | HangsUp
    /// TLS with one who does not speak it, as the port above, or who says nothing.
    | TlsGarbage
    | TlsHangsUp
    | TlsSilent
    /// TLS with certificates that must not be taken.
    | TlsExpired
    | TlsOtherName
    | TlsUnknown

/// What the caller sees, when the fault stays.
[<RequireQualifiedAccess>]
type Sees =
    /// The answer: it was no fault after all.
    | Answer
    /// An error of the service, by its code and status.
    | Service of code: string * status: int
    | Connect
    | Broken
    | TimedOut
    | Unreadable
    /// An answer whose stream raises when it is read.
    | BrokenStream
    /// An answer whose events end with an error.
    | BrokenEvents

/// Whether the call is made again.
[<RequireQualifiedAccess>]
type Again =
    | Never
    /// When doing it twice is no worse than doing it once.
    | IfSafe
    | Always

/// A fault that a server plays, and what is to come of it.
[<NoComparison; NoEquality>]
type NamedFault = {
    Name: string
    /// The protocol of the service that has it.
    Protocol: string
    /// The operation that is called: one that may be done twice.
    Operation: string
    Place: Place
    /// True when the service has done what it was asked, whatever becomes of its answer.
    Does: bool
    Sees: Sees
    Again: Again
    /// The attempts when the fault stays, where these are others than 1 and 3.
    Attempts: int option
} with

    override this.ToString() : string = this.Name

    /// The attempts when the fault stays.
    member this.MostAttempts: int =
        match this.Attempts, this.Again with
        | Some attempts, _ -> attempts
        | None, Again.Never -> 1
        | None, _ -> 3

/// Making faults.
[<AutoOpen>]
module Making =

    let bytes (text: string) : byte[] = Encoding.UTF8.GetBytes text

    /// The answer that all is well.
    let fine (protocol: string) : Fault = Fault.Answer(200, [], Courier.answer protocol)

    let answer (status: int) (headers: (string * string) list) (body: byte[]) : Fault =
        Fault.Answer(status, headers, body)

    let private named (name: string) (place: Place) (does: bool) (sees: Sees) (again: Again) : NamedFault = {
        Name = name
        Protocol = "rest-json"
        Operation = "Put"
        Place = place
        Does = does
        Sees = sees
        Again = again
        Attempts = None
    }

    /// A fault of a place.
    let at (name: string) (place: Place) (sees: Sees) (again: Again) : NamedFault = named name place false sees again

    /// The service did it, and this comes of the answer.
    let after (name: string) (fault: Fault) (sees: Sees) (again: Again) : NamedFault =
        named name (Place.Plain(fun _ -> fault)) true sees again

    /// The service says that it did not do it.
    let refusal (name: string) (fault: Fault) (code: string) (status: int) (again: Again) : NamedFault =
        named name (Place.Plain(fun _ -> fault)) false (Sees.Service(code, status)) again

    /// The service did it, or says that it did not, over HTTP/2.
    let over2 (name: string) (fault: Fault2) (does: bool) (sees: Sees) (again: Again) : NamedFault =
        named name (Place.Http2 fault) does sees again

    let inProtocol (protocol: string) (fault: NamedFault) : NamedFault = { fault with Protocol = protocol }
    let calling (operation: string) (fault: NamedFault) : NamedFault = { fault with Operation = operation }
    let attempts (count: int) (fault: NamedFault) : NamedFault = { fault with Attempts = Some count }

    let playing (script: SeenRequest -> Fault) (fault: NamedFault) : NamedFault = {
        fault with
            Place = Place.Plain script
    }
