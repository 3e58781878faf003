namespace FunctionalAws

open System
open System.Buffers
open System.Collections.Concurrent
open System.Globalization
open System.IO
open System.Net.Http
open System.Threading
open System.Threading.Tasks
open Microsoft.FSharp.Core.CompilerServices

/// An address that has been read once.
[<Sealed>]
type private KnownAddress(scheme: string, host: string, address: Uri) =
    member _.Scheme: string = scheme
    member _.Host: string = host
    member _.Address: Uri = address

/// Requests and answers as .NET's HTTP handlers know them. What goes out is what was signed: nothing is re-encoded.
[<RequireQualifiedAccess>]
module internal HttpMessages =

    let private isVisible (c: char) : bool = c > ' ' && c <= '~'

    // Plain loops: what searches many characters at once is compiled before a program's first call, and these are few.

    let private isHost (host: string) : bool =
        let mutable i = 0

        while i < host.Length && (Char.IsAsciiLetterOrDigit host[i] || "-._:[]".Contains host[i]) do
            i <- i + 1

        i = host.Length && i > 0

    /// True when there is only what can be seen of ASCII from the start on, but for the characters that end this part.
    let private isPart (ends: string) (start: int) (target: string) : bool =
        let mutable i = start

        while i < target.Length && isVisible target[i] && not (ends.Contains target[i]) do
            i <- i + 1

        i = target.Length

    let private describe (c: char) : string = String.Concat("U+", (int c).ToString("X4", CultureInfo.InvariantCulture))

    // -------------------------------------------------------------------------------------------------------- address

    let private addressOf (scheme: string) (host: string) (target: string) : Uri =
        let mutable options = UriCreationOptions(DangerousDisablePathAndQueryCanonicalization = true)

        match Uri.TryCreate(String.Concat(scheme, "://", host, target), &options) with
        | true, address -> nonNull address
        | _ -> raise (Refusal(String.Concat("'", host, "' is not a host")))

    let private queryOf (path: string) (query: (struct (string * string)) list) : string =
        let text = Text.StringBuilder(path, 256)
        let mutable separator = '?'

        for struct (name, value) in query do
            text.Append(separator).Append(name).Append('=').Append value |> ignore
            separator <- '&'

        text.ToString()

    // Most services have one address for everything, and an address takes longer to read than to look up. The last few
    // are kept; a race only reads one again.
    let private addresses: (KnownAddress | null)[] = Array.zeroCreate 16

    let private rootOf (scheme: string) (host: string) : Uri =
        let slot = (host.Length * 31 + int host[0] + int host[host.Length / 2] * 7 + scheme.Length) &&& 15

        let read () : Uri =
            let address = addressOf scheme host "/"
            addresses[slot] <- KnownAddress(scheme, host, address)
            address

        match addresses[slot] with
        | null -> read ()
        | known when known.Host = host && known.Scheme = scheme -> known.Address
        | _ -> read ()

    let private address (request: HttpRequest) : Uri =
        let host = request.Host

        if request.Scheme <> "https" && request.Scheme <> "http" then
            raise (Refusal(String.Concat("'", request.Scheme, "' is not a scheme that requests are sent by")))

        if not (isHost host) then
            raise (Refusal(String.Concat("'", host, "' is not a host")))

        match request.Path, request.Query with
        | "/", [] -> rootOf request.Scheme host
        | path, query ->
            if not (path.StartsWith '/' && isPart "?#" 0 path) then
                raise (Refusal "the path does not start with a slash, or is not percent-encoded")

            match query with
            | [] -> addressOf request.Scheme host path
            | query ->
                let target = queryOf path query

                if not (isPart "#" path.Length target) then
                    raise (Refusal "the query is not percent-encoded")

                addressOf request.Scheme host target

    // ----------------------------------------------------------------------------------------------------------- body

    // What the buffers on the way take at once cannot stall; more is sent in parts, so that it is seen to move.
    let private longestAtOnce = 65536

    let private contentOfBytes (tolerated: TimeSpan voption) (bytes: ReadOnlyMemory<byte>) : HttpContent =
        if bytes.Length <= longestAtOnce then
            new ReadOnlyMemoryContent(bytes)
        else
            new StreamBody(ByteStream.OfBytes bytes, tolerated)

    let private contentOf (tolerated: TimeSpan voption) (method: string) (body: Body) : HttpContent | null =
        match body with
        // The handler sends a request without content again by itself when the connection ends before an answer. What must
        // not be done twice has an empty content, which it takes for begun.
        | Body.Empty when method = "POST" || method = "PATCH" -> new ReadOnlyMemoryContent(ReadOnlyMemory.Empty)
        | Body.Empty -> null
        | Body.Bytes bytes -> contentOfBytes tolerated bytes
        | Body.Rented(buffer, length) -> contentOfBytes tolerated (ReadOnlyMemory(buffer, 0, length))
        | Body.Stream stream ->
            match stream.Bytes with
            | ValueSome bytes -> contentOfBytes tolerated bytes
            | ValueNone -> new StreamBody(stream, tolerated)

    /// Content's headers need a content, be it empty.
    let private contentFor (message: HttpRequestMessage) : HttpContent =
        match message.Content with
        | null ->
            let empty = new ReadOnlyMemoryContent(ReadOnlyMemory.Empty)
            message.Content <- empty
            empty
        | content -> content

    // -------------------------------------------------------------------------------------------------------- headers

    let private check (name: string) (value: string) : unit =
        let text = value.AsSpan()
        let position = text.IndexOfAnyExceptInRange(' ', '~')

        if position >= 0 then
            for c in value do
                if not (isVisible c || c = ' ' || c = '\t') then
                    raise (
                        Refusal(
                            String.Concat(
                                "the header ",
                                name,
                                " has a character that no header can carry: ",
                                describe c
                            )
                        )
                    )

    /// The length is the body's own affair; a header may state it, where the body does not know, and must not contradict.
    let private addLength (message: HttpRequestMessage) (value: string) : unit =
        match Int64.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture), contentFor message with
        | (true, stated), (:? StreamBody as body) when body.Length.IsNone -> body.Length <- ValueSome stated
        | (true, stated), content when content.Headers.ContentLength = Nullable stated -> ()
        | _ ->
            raise (Refusal(String.Concat("the header Content-Length says ", value, ", which is not the body's length")))

    let private addHost (message: HttpRequestMessage) (host: string) (value: string) : unit =
        if value <> host then
            match message.Headers.Host with
            | null when isHost value -> message.Headers.Host <- value
            | _ -> raise (Refusal(String.Concat("'", value, "' cannot be another host in the header Host")))

    let private isNamed (expected: string) (name: string) : bool =
        name.Length = expected.Length && name.Equals(expected, StringComparison.OrdinalIgnoreCase)

    let rec private addHeaders (message: HttpRequestMessage) (host: string) (headers: Header list) : unit =
        match headers with
        | [] -> ()
        | struct (name, value) :: rest ->
            if isNamed "host" name then
                addHost message host value
            elif isNamed "content-length" name then
                addLength message value
            else
                check name value

                if
                    not (message.Headers.TryAddWithoutValidation(name, value))
                    && not ((contentFor message).Headers.TryAddWithoutValidation(name, value))
                then
                    raise (Refusal "a header's name has a character that it must not have, or none at all")

            addHeaders message host rest

    let private methodOf (name: string) : HttpMethod =
        match name with
        | "POST" -> HttpMethod.Post
        | "GET" -> HttpMethod.Get
        | "PUT" -> HttpMethod.Put
        | "HEAD" -> HttpMethod.Head
        | "DELETE" -> HttpMethod.Delete
        | "PATCH" -> HttpMethod.Patch
        | "OPTIONS" -> HttpMethod.Options
        | name ->
            try
                HttpMethod name
            with _ ->
                raise (Refusal(String.Concat("'", name, "' is not a method")))

    let private setVersion (message: HttpRequestMessage) (protocol: HttpProtocol) (body: Body) : unit =
        if protocol.IsHttp2 then
            message.Version <- Net.HttpVersion.Version20

            // Without TLS, nobody can be asked what is spoken.
            message.VersionPolicy <-
                if (nonNull message.RequestUri).Scheme = "https" then
                    HttpVersionPolicy.RequestVersionOrLower
                else
                    HttpVersionPolicy.RequestVersionExact

        match body with
        | Body.Stream stream ->
            match stream.Travel with
            | BodyTravel.AnyWay -> ()
            | BodyTravel.PrefersHttp2 when protocol.IsHttp2 -> ()
            | BodyTravel.PrefersHttp2 ->
                message.Version <- Net.HttpVersion.Version20
                message.VersionPolicy <- HttpVersionPolicy.RequestVersionOrLower
            | BodyTravel.Duplex ->
                // HTTP/1.1 has no way to read an answer while its request is being sent.
                message.Version <- Net.HttpVersion.Version20
                message.VersionPolicy <- HttpVersionPolicy.RequestVersionOrHigher
        | _ -> ()

    /// A request as a message, or why it cannot be sent as it is.
    let tryOfRequest
        (protocol: HttpProtocol)
        (tolerated: TimeSpan voption)
        (request: HttpRequest)
        : Result<HttpRequestMessage, string> =
        try
            let message = new HttpRequestMessage(methodOf request.Method, address request)
            message.Content <- contentOf tolerated request.Method request.Body
            setVersion message protocol request.Body
            addHeaders message request.Host request.Headers
            Ok message
        with Refusal reason ->
            Error reason

    // --------------------------------------------------------------------------------------------------------- answer

    // As they came: parsing would cost time, and change what it does not like.
    let private headersOf (answer: HttpResponseMessage) : Header list =
        let mutable headers = ListCollector<Header>()
        let mutable ofAnswer = answer.Headers.NonValidated.GetEnumerator()

        while ofAnswer.MoveNext() do
            headers.Add(struct (ofAnswer.Current.Key, ofAnswer.Current.Value.ToString()))

        let mutable ofContent = answer.Content.Headers.NonValidated.GetEnumerator()

        while ofContent.MoveNext() do
            headers.Add(struct (ofContent.Current.Key, ofContent.Current.Value.ToString()))

        headers.Close()

    /// <summary>The length as the answer's head has it: asking the content makes an object of it each time. A content that
    /// came from no network may know its length without a head. Chunks count for more than a length
    /// (https://www.rfc-editor.org/rfc/rfc9112#section-6.3).</summary>
    /// <exception cref="T:System.IO.InvalidDataException">The length is none, or there are two that differ.</exception>
    let private lengthOf (answer: HttpResponseMessage) (headers: Header list) : int64 voption =
        match Header.tryFind "Content-Length" headers with
        | ValueNone ->
            match answer.Content.Headers.ContentLength with
            | length when length.HasValue -> ValueSome length.Value
            | _ -> ValueNone
        | ValueSome text ->
            match Int64.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, _ when (Header.tryFind "Transfer-Encoding" headers).IsSome -> ValueNone
            | true, length -> ValueSome length
            | _ ->
                answer.Dispose()
                raise (InvalidDataException "the answer's Content-Length is not a length")

    /// True where the length in the head is not that of the body: there is none.
    let private hasNoBody (method: string) (status: int) : bool = status = 204 || status = 304 || method = "HEAD"

    /// True where a body may be silent for as long as nothing happens.
    let private isOfEvents (headers: Header list) : bool =
        match Header.tryFind "Content-Type" headers with
        | ValueSome kind -> kind.StartsWith("application/vnd.amazon.eventstream", StringComparison.OrdinalIgnoreCase)
        | ValueNone -> false

    let private streamOf
        (tolerated: TimeSpan voption)
        (headers: Header list)
        (answer: HttpResponseMessage)
        (body: Stream)
        : AnswerStream =
        match tolerated with
        | ValueSome time when not (isOfEvents headers) -> new AnswerStream(answer, body, time)
        | _ -> new AnswerStream(answer, body, TimeSpan.Zero)

    /// A message as an answer whose body is still to be read.
    /// <exception cref="T:System.IO.InvalidDataException">It is not what an answer can be.</exception>
    let toResponse
        (tolerated: TimeSpan voption)
        (method: string)
        (answer: HttpResponseMessage)
        (body: Stream)
        : HttpResponse =
        let status = int answer.StatusCode

        // The handler keeps what comes before an answer to itself, but for 101: another protocol, which nobody asked for.
        if status < 200 then
            answer.Dispose()
            raise (InvalidDataException "the service began to speak another protocol")

        let headers = headersOf answer

        let body =
            match lengthOf answer headers with
            | ValueSome 0L ->
                answer.Dispose()
                Body.Empty
            | _ when hasNoBody method status ->
                answer.Dispose()
                Body.Empty
            | ValueSome length -> Body.Stream(ByteStream.OfStream(streamOf tolerated headers answer body, length))
            | ValueNone -> Body.Stream(ByteStream.OfStream(streamOf tolerated headers answer body))

        { Status = status; Headers = headers; Body = body }
