namespace FunctionalAws.Testing

open System
open FunctionalAws

/// Outputs for tests, which name no more than they need.
[<RequireQualifiedAccess>]
module Output =

    let private read (operation: Operation<'input, 'output>) (members: Document) : 'output =
        match operation.Documents.ToOutput members with
        | Ok output -> output
        | Error error -> invalidArg (nameof members) (AwsError.explain error)

    /// <summary>An output with nothing in it:
    /// <c>{ Output.empty PutObjectInput.Operation with ETag = Some "…" }</c>.</summary>
    let empty (operation: Operation<'input, 'output>) : 'output = read operation Document.empty

    /// <summary>An output of a document, with the model's names.</summary>
    /// <exception cref="T:System.ArgumentException">The document is no output of the operation.</exception>
    let create (operation: Operation<'input, 'output>) (members: Document) : 'output = read operation members

/// What is said in a reply.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type internal ReplyContent<'output> =
    | Output of 'output
    | Error of code: string * message: string * status: int option * members: Document
    | Raw of HttpResponse
    | Fault of TransportFault * message: string
    | Never

/// <summary>What a stub answers to one exchange: an output, an error, or what goes wrong on the way.</summary>
[<NoComparison; NoEquality>]
type Reply<'output> = internal {
    Content: ReplyContent<'output>
    Delay: TimeSpan
    Headers: Header list
    /// So many bytes of the body arrive; all of them, when it is negative.
    Kept: int
}

/// Making replies.
[<RequireQualifiedAccess>]
module Reply =

    let private say (content: ReplyContent<'output>) : Reply<'output> = {
        Content = content
        Delay = TimeSpan.Zero
        Headers = []
        Kept = -1
    }

    /// The output, written as the service writes it, once it is known to be one that the model allows.
    let ok (output: 'output) : Reply<'output> = say (ReplyContent.Output output)

    /// <summary>An error by its code, as in "ResourceNotFoundException", with what it says to a person. Its status is the
    /// model's; 400 for one that the model does not know.</summary>
    let error (code: string) (message: string) : Reply<'output> =
        say (ReplyContent.Error(code, message, None, Document.empty))

    /// <summary>As <c>error</c>, with the error's other members, by their names in the model.</summary>
    let errorWith (code: string) (message: string) (members: Document) : Reply<'output> =
        say (ReplyContent.Error(code, message, None, members))

    /// <summary>As <c>error</c>, with a status.</summary>
    let errorStatus (status: int) (code: string) (message: string) : Reply<'output> =
        say (ReplyContent.Error(code, message, Some status, Document.empty))

    /// The service asks to slow down: ThrottlingException, status 400. It is tried again.
    let throttled<'output> : Reply<'output> = error "ThrottlingException" "Rate exceeded"

    /// The service failed: InternalServerError, status 500. It is tried again.
    let serverError<'output> : Reply<'output> = errorStatus 500 "InternalServerError" "the service failed"

    /// An answer as it is, whatever the model says: a page of HTML from a proxy, a protocol of another service.
    let raw (response: HttpResponse) : Reply<'output> = say (ReplyContent.Raw response)

    /// No connection is made: nothing was sent.
    let noConnection<'output> : Reply<'output> =
        say (ReplyContent.Fault(TransportFault.Connect, "the stub lets nobody connect"))

    /// The connection breaks before there is an answer; the service may have done what it was asked.
    let broken<'output> : Reply<'output> =
        say (ReplyContent.Fault(TransportFault.Broken, "the stub broke the connection"))

    /// No answer comes, until the call is cancelled or its deadline is over. Deadlines run on the machine's own clock, so
    /// give such a call a short one.
    let never<'output> : Reply<'output> = say ReplyContent.Never

    /// The same reply after a delay, which a virtual clock does not wait for.
    let after (delay: TimeSpan) (reply: Reply<'output>) : Reply<'output> = { reply with Delay = reply.Delay + delay }

    /// The same reply with one more header.
    let withHeader (name: string) (value: string) (reply: Reply<'output>) : Reply<'output> = {
        reply with
            Headers = reply.Headers @ [ struct (name, value) ]
    }

    /// The same reply torn off: so many bytes of its body arrive, then the connection ends.
    /// <exception cref="T:System.ArgumentException">It is less than 0.</exception>
    let torn (bytes: int) (reply: Reply<'output>) : Reply<'output> =
        if bytes < 0 then invalidArg (nameof bytes) "at least 0 bytes arrive"

        { reply with Kept = bytes }

    /// The same reply with its output changed.
    let map (change: 'a -> 'b) (reply: Reply<'a>) : Reply<'b> = {
        Content =
            (match reply.Content with
             | ReplyContent.Output output -> ReplyContent.Output(change output)
             | ReplyContent.Error(code, message, status, members) -> ReplyContent.Error(code, message, status, members)
             | ReplyContent.Raw response -> ReplyContent.Raw response
             | ReplyContent.Fault(fault, message) -> ReplyContent.Fault(fault, message)
             | ReplyContent.Never -> ReplyContent.Never)
        Delay = reply.Delay
        Headers = reply.Headers
        Kept = reply.Kept
    }
