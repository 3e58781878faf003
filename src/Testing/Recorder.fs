namespace FunctionalAws.Testing

open System
open System.Collections.Generic
open System.IO
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// <summary>
/// Keeps the exchanges of a session's calls, without secrets, for tests and reports of bugs; or plays back what was kept.
/// </summary>
/// <remarks>
/// Taken out are signatures, tokens of sessions, keys that encrypt, the signed parts of queries, members that the model
/// calls sensitive, and credentials in answers. Bodies are read into memory; streams of events are not kept.
/// </remarks>
[<Sealed>]
type Recorder internal (inner: (Transport -> OperationInfo -> Transport) option, recorded: Exchange list) =
    let gate = obj ()
    let exchanges = List<Exchange>(recorded)
    let recorded = Array.ofList recorded
    let mutable position = 0

    let hasEvents (source: OperationSource option) : bool =
        let anyOf (schema: Schema) = schema.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream)

        match source with
        | Some source -> anyOf source.Input || anyOf source.Output
        | None -> false

    let refuse (request: HttpRequest) (message: string) : Result<HttpResponse, TransportError> =
        Error {
            Fault = TransportFault.Refused
            Endpoint = String.Concat(request.Scheme, "://", request.Host)
            Message = message
        }

    let fresh (response: HttpResponse) : HttpResponse =
        match Body.tryBytes response.Body with
        | ValueSome bytes when bytes.Length > 0 -> { response with Body = Body.Bytes(ReadOnlyMemory(bytes.ToArray())) }
        | _ -> response

    let record (operation: OperationInfo) (transport: Transport) : Transport =
        fun request cancel ->
            task {
                let source = OperationSource.TryOf operation

                if hasEvents source then
                    return! transport request cancel
                else
                    // A stream that can be read once goes out from memory, for it is needed twice.
                    let! bytes = Received.bytesOf request.Body cancel

                    let request =
                        match request.Body with
                        | Body.Stream stream when not stream.CanReopen -> {
                            request with
                                Body = Body.Bytes(ReadOnlyMemory bytes)
                          }
                        | _ -> request

                    let! result = transport request cancel

                    let! result =
                        task {
                            match result with
                            | Error error -> return Error error
                            | Ok response ->
                                let! bytes = Received.answerBytes response.Body cancel
                                return Ok { response with Body = Body.Bytes(ReadOnlyMemory bytes) }
                        }

                    let plain = Received.plain operation request bytes

                    lock gate (fun () ->
                        exchanges.Add {
                            Service = operation.Service.Id
                            Operation = operation.Name
                            Request = Secrets.ofRequest source plain
                            Result = result |> Result.map (Secrets.ofResponse source)
                        })

                    return result |> Result.map fresh
            }

    /// A checksum tells of settings, and of a body that is compared itself.
    let isChecksum (source: OperationSource) (difference: Difference) : bool =
        source.Input.Members
        |> Array.exists (fun m ->
            m.Name = difference.Path
            && m.Location = Location.Header
            && m.WireName.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase)
            && m.WireName.Contains("checksum", StringComparison.OrdinalIgnoreCase))

    /// Where a request differs from the one that was recorded: method, place, query and body, but no headers, for these
    /// tell of the time and the machine.
    let differences (source: OperationSource option) (expected: HttpRequest) (actual: HttpRequest) : Difference list =
        let ofText (path: string) (expected: string) (actual: string) =
            Difference.find (Document.String expected) (Document.String actual)
            |> List.map (fun difference -> { difference with Path = path })

        let pairs (query: (struct (string * string)) list) =
            query
            |> List.map (fun (struct (name, value)) -> $"{name}={value}")
            |> List.sort
            |> String.concat "&"

        let inputs =
            match source with
            | None -> None
            | Some source ->
                match source.ReadInput expected, source.ReadInput actual with
                | Ok a, Ok b ->
                    Difference.ofShape false source.Input a b |> List.filter (isChecksum source >> not) |> Some
                | _ -> None

        match inputs with
        | Some inputs -> inputs
        | None -> [
            yield! ofText "(method)" expected.Method actual.Method
            yield! ofText "(path)" expected.Path actual.Path
            yield! ofText "(query)" (pairs expected.Query) (pairs actual.Query)
            yield! ofText "(body)" (Body.text Int32.MaxValue expected.Body) (Body.text Int32.MaxValue actual.Body)
          ]

    let replay (operation: OperationInfo) : Transport =
        fun request cancel ->
            task {
                let source = OperationSource.TryOf operation
                let name = String.Concat(operation.Service.Id, " ", operation.Name)
                let! bytes = Received.bytesOf request.Body cancel
                let plain = Received.plain operation request bytes
                let asked = Secrets.ofRequest source plain

                return
                    lock gate (fun () ->
                        if position >= recorded.Length then
                            refuse
                                request
                                $"{name} was called after the {recorded.Length} recorded exchanges had ended"
                        else
                            let expected = recorded[position]
                            let place = $"recorded exchange {position + 1}"

                            if expected.Service <> operation.Service.Id || expected.Operation <> operation.Name then
                                refuse
                                    request
                                    $"{name} was called, but {place} is {expected.Service} {expected.Operation}"
                            else
                                match differences source expected.Request asked with
                                | [] ->
                                    position <- position + 1
                                    expected.Result |> Result.map fresh
                                | differences ->
                                    refuse request $"{name} differs from {place}:{Difference.explain differences}")
            }

    /// The exchanges: those that were kept, or those that are played back.
    member _.Exchanges: Exchange list = lock gate (fun () -> List.ofSeq exchanges)

    /// How many of the exchanges have not been played back; 0 for one that records.
    member _.Left: int = lock gate (fun () -> recorded.Length - position)

    /// What a session sends its calls through, in the place of the given transport; see <c>Recorder.around</c>.
    member _.TransportFor (transport: Transport) (operation: OperationInfo) : Transport =
        match inner with
        | Some inner -> record operation (inner transport operation)
        | None -> replay operation

    /// The exchanges as the JSON text of a file.
    member this.ToJson() : string = ExchangeFile.write this.Exchanges

/// Making recorders.
[<RequireQualifiedAccess>]
module Recorder =

    /// <summary>A recorder over what the session sends through, and the session that sends through the recorder.</summary>
    let record (session: Session) : Recorder * Session =
        let inner = session.Settings.TransportFor |> Option.defaultValue (fun transport _ -> transport)
        let recorder = Recorder(Some inner, [])
        recorder, Session.withTransportFor recorder.TransportFor session

    /// <summary>A recorder that plays back exchanges in their order, and refuses any other call with what is different. An
    /// attempt is an exchange.</summary>
    let replay (exchanges: Exchange list) : Recorder = Recorder(None, exchanges)

    /// <summary>The same session, whose calls are answered by what was recorded. Nothing uses a network.</summary>
    let around (recorder: Recorder) (session: Session) : Session =
        session |> Session.withTransport Network.forbidden |> Session.withTransportFor recorder.TransportFor

    /// The recorder that plays back the JSON text of a file, or why it cannot.
    let ofJson (json: string) : Result<Recorder, string> = ExchangeFile.read json |> Result.map replay

    /// <summary>Writes the exchanges to a file.</summary>
    let save (path: string) (recorder: Recorder) : unit = File.WriteAllText(path, recorder.ToJson())

    /// The recorder that plays back a file, or why it cannot.
    let load (path: string) : Result<Recorder, string> =
        try
            ofJson (File.ReadAllText path)
        with
        | :? IOException
        | :? UnauthorizedAccessException as error -> Error error.Message
