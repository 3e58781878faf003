namespace FunctionalAws.Testing

open System
open System.Collections.Generic
open System.IO
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols

/// An exchange that a stub has had.
[<NoComparison>]
type StubCall = {
    /// The service's id.
    Service: string
    Operation: string
    /// What was asked, read from the request.
    Input: Document
}

/// What was asked of a stub, or of its test, went wrong.
exception StubException of message: string with
    override this.Message: string = this.message

/// <summary>
/// Plays AWS in a test. Calls take their whole way, with middleware, retries and signatures, up to the bytes that would go
/// out; there the stub reads them, finds its answer, and writes it in the service's protocol.
/// </summary>
[<Sealed>]
type Stub internal (rules: Rule list, isScript: bool, isStrict: bool, time: VirtualTime) =
    let gate = obj ()
    let rules = Array.ofList rules
    let used: bool[] = Array.zeroCreate rules.Length
    let calls = List<StubCall>()
    let problems = List<string>()
    let mutable step = 0

    let listed (rules: Rule seq) : string =
        match rules |> Seq.map string |> Seq.distinct |> List.ofSeq with
        | [] -> "nothing"
        | names -> String.concat ", " names

    let differs (name: string) (differences: Difference list) : string =
        $"{name} was called with another input than expected:{Difference.explain differences}"

    /// The next step of a script, if this call is it.
    let nextStep
        (info: OperationInfo)
        (source: OperationSource)
        (name: string)
        (input: Document)
        : Result<Rule, string> =
        if step >= rules.Length then
            Error $"{name} was called after the script had come to its end, at step {rules.Length}"
        else
            let rule = rules[step]

            if not (rule.Accepts info) then
                Error $"{name} was called, but step {step + 1} of the script expects {rule}"
            else
                match rule.Differences source input with
                | [] ->
                    used[step] <- true
                    step <- step + 1
                    Ok rule
                | differences -> Error $"step {step + 1} of the script: {differs name differences}"

    /// The first row of the table that the call fits.
    let row (info: OperationInfo) (source: OperationSource) (name: string) (input: Document) : Result<Rule, string> =
        let candidates = [
            for index, rule in Array.indexed rules do
                if rule.Accepts info then index, rule.Differences source input
        ]

        match candidates |> List.tryFind (fun (_, differences) -> differences.IsEmpty), candidates with
        | Some(index, _), _ ->
            used[index] <- true
            Ok rules[index]
        | None, [] -> Error $"the stub was not told what {name} answers; it answers {listed rules}"
        | None, _ ->
            // The row that is nearest is the one that was meant.
            let _, differences = candidates |> List.minBy (fun (_, differences) -> differences.Length)
            Error(differs name differences)

    let choose (info: OperationInfo) (source: OperationSource) (name: string) (input: Document) : Result<Rule, string> =
        lock gate (fun () ->
            calls.Add { Service = info.Service.Id; Operation = info.Name; Input = input }
            if isScript then nextStep info source name input else row info source name input)

    let listing (problems: Problem list) : string =
        problems |> List.map (fun problem -> $"\n  {problem.Path}: {problem.Message}") |> String.concat ""

    /// The answer that a reply stands for, once it is known to be one that the service can give.
    let write
        (source: OperationSource)
        (name: string)
        (content: ReplyContent<Document>)
        : Result<HttpResponse, string> =
        let checkedBy (problems: Problem list) (write: unit -> Result<HttpResponse, string>) =
            match problems with
            | [] ->
                write ()
                |> Result.mapError (fun message -> $"what the stub answers to {name} cannot be written: {message}")
            | problems ->
                Error $"what the stub answers to {name} is nothing that the service can say:{listing problems}"

        match content with
        | ReplyContent.Output output ->
            checkedBy (source.CheckOutput(isStrict, output)) (fun () -> source.WriteOutput output)
        | ReplyContent.Error(code, message, status, members) ->
            checkedBy (source.CheckError(isStrict, code, members)) (fun () ->
                source.WriteError(code, message, status, members))
        | ReplyContent.Raw response -> Ok response
        | ReplyContent.Fault _
        | ReplyContent.Never -> Error "there is no answer to write"

    let hasHeader (name: string) (response: HttpResponse) : bool = (Header.tryFind name response.Headers).IsSome

    /// The answer with its headers, and torn where it is to be.
    let finish (reply: Reply<Document>) (response: HttpResponse) : HttpResponse =
        let id: Header list =
            if hasHeader "x-amzn-requestid" response then
                []
            else
                [ struct ("x-amzn-RequestId", $"stub-{calls.Count}") ]

        let body =
            match Body.tryBytes response.Body with
            | ValueSome bytes when reply.Kept >= 0 && reply.Kept < bytes.Length ->
                let kept = new MemoryStream(bytes.Slice(0, reply.Kept).ToArray())
                Body.Stream(ByteStream.OfStream(kept, int64 bytes.Length))
            | _ -> response.Body

        { response with Headers = id @ reply.Headers @ response.Headers; Body = body }

    let refuse (request: HttpRequest) (message: string) : Result<HttpResponse, TransportError> =
        lock gate (fun () -> problems.Add message)

        Error {
            Fault = TransportFault.Refused
            Endpoint = String.Concat(request.Scheme, "://", request.Host)
            Message = message
        }

    let fail (request: HttpRequest) (fault: TransportFault) (message: string) : Result<HttpResponse, TransportError> =
        Error {
            Fault = fault
            Endpoint = String.Concat(request.Scheme, "://", request.Host)
            Message = message
        }

    let deliver
        (source: OperationSource)
        (name: string)
        (request: HttpRequest)
        (cancel: CancellationToken)
        (reply: Reply<Document>)
        =
        task {
            if reply.Delay > TimeSpan.Zero then
                do! time.Effects.Sleep reply.Delay cancel

            match reply.Content with
            | ReplyContent.Fault(fault, message) -> return fail request fault message
            | ReplyContent.Never ->
                do! Task.Delay(Timeout.InfiniteTimeSpan, cancel)
                return fail request TransportFault.Broken "no answer came"
            | content ->
                match write source name content with
                | Ok response -> return Ok(finish reply response)
                | Error message -> return refuse request message
        }

    /// The clock that delays move.
    member _.Time: VirtualTime = time

    /// Every exchange so far, in order.
    member _.Calls: StubCall list = lock gate (fun () -> List.ofSeq calls)

    /// What was refused so far: calls that nobody stubbed, inputs that nobody expected, answers that are none. The calls
    /// got the same as their errors.
    member _.Problems: string list = lock gate (fun () -> List.ofSeq problems)

    /// The rows or steps that no call has used.
    member _.Unused: Rule list =
        lock gate (fun () -> [
            for index, rule in Array.indexed rules do
                if not used[index] then rule
        ])

    /// What a session sends its calls through, see <c>Stub.around</c>.
    member _.TransportFor(operation: OperationInfo) : Transport =
        let name = String.Concat(operation.Service.Id, " ", operation.Name)

        fun request cancel ->
            task {
                match OperationSource.TryOf operation with
                | None -> return refuse request $"{name} was made by hand, so that the stub cannot read it"
                | Some source ->
                    let! received = Received.ofSent operation source request cancel

                    match source.ReadInput received with
                    | Error message -> return refuse request $"the request of {name} cannot be read: {message}"
                    | Ok input ->
                        match choose operation source name input |> Result.bind _.Answer(input) with
                        | Error message -> return refuse request message
                        | Ok reply -> return! deliver source name request cancel reply
            }

    member internal _.Rules: Rule list = List.ofArray rules
    member internal _.IsScript: bool = isScript

/// Making stubs, and looking at what became of them.
[<RequireQualifiedAccess>]
module Stub =

    /// <summary>A stub with a table: a call is answered by the first rule that it fits, any number of times.</summary>
    let create (rules: Rule list) : Stub = Stub(rules, false, true, VirtualTime())

    /// <summary>A stub with a script: exchanges come in just this order, each once. A call that is tried again takes a step
    /// for each attempt.</summary>
    let script (steps: Rule list) : Stub = Stub(steps, true, true, VirtualTime())

    /// <summary>The same rules, where answers may have values of enumerations and members of unions that the model does not
    /// list, as those of services that are newer than their models. Nothing is used yet.</summary>
    let allowingUnknown (stub: Stub) : Stub = Stub(stub.Rules, stub.IsScript, false, stub.Time)

    /// <summary>The same session, whose calls go to the stub. Credentials and all else that would use a network fail.
    /// Delays of the stub and pauses between attempts take no time.</summary>
    let around (stub: Stub) (session: Session) : Session =
        session
        |> Session.withTransport Network.forbidden
        |> Session.withTransportFor (fun _ -> stub.TransportFor)
        // So that a stub is asked what the caller has said, and no more.
        |> Session.withRequestChecksums ChecksumsWhen.Required
        |> Session.withResponseChecksums ChecksumsWhen.Required
        |> Session.withEffects stub.Time.Effects

    /// <summary>A session in us-east-1, with keys that are nobody's and nothing from the environment, whose calls go to the
    /// stub.</summary>
    let session (stub: Stub) : Session =
        Session.create ()
        |> Session.withRegion "us-east-1"
        |> Session.withKeys "AKIDEXAMPLE" "stubbed"
        |> around stub

    /// The exchanges with an operation so far, in order.
    let callsOf (operation: Operation<'input, 'output>) (stub: Stub) : 'input list =
        stub.Calls
        |> List.filter (fun call -> call.Service = operation.Info.Service.Id && call.Operation = operation.Info.Name)
        |> List.choose (fun call -> Result.toOption (operation.Documents.ToInput call.Input))

    /// Everything that is not as the stub was told: what it refused, and what no call has used.
    let check (stub: Stub) : Result<unit, string> =
        let unused = stub.Unused |> List.map (fun rule -> $"{rule} was stubbed, but never called")

        match stub.Problems @ unused with
        | [] -> Ok()
        | all -> Error(String.concat "\n" all)

    /// <summary>As <c>check</c>, for the end of a test.</summary>
    /// <exception cref="T:FunctionalAws.Testing.StubException">Something is not as the stub was told.</exception>
    let verify (stub: Stub) : unit =
        match check stub with
        | Ok() -> ()
        | Error message -> raise (StubException message)
