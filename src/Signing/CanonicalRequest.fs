namespace FunctionalAws.Signing

open System
open System.Buffers
open System.Text
open FunctionalAws

/// What a signature says of the body.
[<Struct; RequireQualifiedAccess; NoComparison; NoEquality>]
type internal SignedPayload =
    /// The SHA-256 of the body in lower-case hexadecimal digits, or what stands for it.
    | Text of text: string
    /// The body, whose hash goes into the signature and nowhere else.
    | Bytes of bytes: ReadOnlyMemory<byte>

/// <summary>
/// The text that a signature is made of, in UTF-8
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). Each thread keeps one
/// and fills it again for every request, so that it takes no memory once it is warm.
/// </summary>
[<Sealed>]
type internal CanonicalRequest private () =
    let mutable buffer: byte[] = Array.zeroCreate 2048
    let mutable length = 0
    let mutable headers: Header[] = Array.zeroCreate 24
    let mutable headerCount = 0
    let mutable query: Header[] = Array.zeroCreate 16
    let mutable queryCount = 0
    let mutable signedStart = 0
    let mutable signedLength = 0
    // A hash, or a signature of elliptic curves, which takes up to 72 bytes.
    let scratch: byte[] = Array.zeroCreate 80

    [<ThreadStatic; DefaultValue>]
    static val mutable private mine: CanonicalRequest | null

    static let plain = SearchValues.Create "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

    static let plainOrSlash = SearchValues.Create "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"

    static let space = SearchValues.Create " \t\r\n\v\f"

    // Short texts, which most are, are looked over one by one: a program's first call needs nothing compiled for that.
    static let shortText = 32

    static let firstSpace (text: ReadOnlySpan<char>) : int =
        if text.Length > shortText then
            text.IndexOfAny space
        else
            let mutable i = 0

            while i < text.Length && not (text[i] = ' ' || (text[i] >= '\t' && text[i] <= '\r')) do
                i <- i + 1

            if i = text.Length then -1 else i

    static let isPlain (text: ReadOnlySpan<char>) : bool =
        if text.Length > shortText then
            text.IndexOfAnyExcept plain < 0
        else
            let mutable i = 0

            while i < text.Length
                  && (Char.IsAsciiLetterOrDigit text[i]
                      || text[i] = '-'
                      || text[i] = '.'
                      || text[i] = '_'
                      || text[i] = '~') do
                i <- i + 1

            i = text.Length

    static let byNameAndValue =
        Comparison<Header>(fun (struct (name1, value1)) (struct (name2, value2)) ->
            match String.CompareOrdinal(name1, name2) with
            | 0 -> String.CompareOrdinal(value1, value2)
            | order -> order)

    // What a huge request needed is not worth keeping.
    static let largestKept = 65536

    static let lower (c: char) : int = if Char.IsAsciiLetterUpper c then int c ||| 0x20 else int c

    /// Names compare as their lower-case forms do; an upper-case comparison would put '_' elsewhere.
    static let compareNames (left: string) (right: string) : int =
        let shorter = min left.Length right.Length
        let mutable i = 0
        let mutable order = 0

        while order = 0 && i < shorter do
            let a = left[i]
            let b = right[i]

            if a <> b then order <- lower a - lower b

            i <- i + 1

        if order = 0 then left.Length - right.Length else order

    static let grown (items: Header[]) (count: int) : Header[] =
        if count < items.Length then
            items
        else
            let larger = Array.zeroCreate (2 * count)
            Array.blit items 0 larger 0 count
            larger

    static let hexValue (digit: char) : int =
        if Char.IsAsciiDigit digit then int digit - int '0'
        elif Char.IsAsciiHexDigit digit then (int digit &&& 7) + 9
        else -1

    let room (count: int) : unit =
        if buffer.Length - length < count then
            Array.Resize(&buffer, max (2 * buffer.Length) (length + count))

    let writeByte (value: byte) : unit =
        room 1
        buffer[length] <- value
        length <- length + 1

    let writeText (text: ReadOnlySpan<char>) : unit =
        room (3 * text.Length)
        length <- length + Encoding.UTF8.GetBytes(text, buffer.AsSpan length)

    let writeEscaped (value: byte) : unit =
        let digits = "0123456789ABCDEF"
        room 3
        buffer[length] <- byte '%'
        buffer[length + 1] <- byte digits[int value >>> 4]
        buffer[length + 2] <- byte digits[int value &&& 15]
        length <- length + 3

    /// Writes the digits of the first bytes of the scratch.
    let writeHex (count: int) : unit =
        room (2 * count)
        Sha256.hex (ReadOnlySpan(scratch, 0, count)) (buffer.AsSpan length)
        length <- length + 2 * count

    /// Percent-encodes all but unreserved characters, and those that are encoded already only where told to.
    let writeEncoded (keep: SearchValues<char>) (keepEscapes: bool) (text: string) : unit =
        let mutable i = 0

        while i < text.Length do
            let c = text[i]

            if keep.Contains c then
                writeByte (byte c)
                i <- i + 1
            elif
                keepEscapes
                && c = '%'
                && i + 2 < text.Length
                && hexValue text[i + 1] >= 0
                && hexValue text[i + 2] >= 0
            then
                let value = byte (hexValue text[i + 1] * 16 + hexValue text[i + 2])

                if plain.Contains(char value) then writeByte value else writeEscaped value

                i <- i + 3
            else
                let mutable rune = Rune.ReplacementChar
                let mutable taken = 1

                if Rune.TryGetRuneAt(text, i, &rune) then
                    taken <- rune.Utf16SequenceLength

                for k in 0 .. rune.EncodeToUtf8(scratch.AsSpan()) - 1 do
                    writeEscaped scratch[k]

                i <- i + taken

    /// A path without empty segments and "." and ".." segments.
    let normalized (path: string) : string =
        if not (path.Contains "//" || path.Contains "/.") then
            path
        else
            let fold (kept: string list) (segment: string) : string list =
                match segment, kept with
                | ("" | "."), _ -> kept
                | "..", [] -> []
                | "..", _ :: rest -> rest
                | _ -> segment :: kept

            let kept = Array.fold fold [] (path.Split '/') |> List.rev |> String.concat "/"
            // Only a slash at the end stays one at the end: "/a/b/.." is "/a".
            let last = if kept <> "" && path.EndsWith '/' then "/" else ""
            String.Concat("/", kept, last)

    /// A name or value of the query as signatures want it. It is so already, unless it was written by hand.
    let encodedOnce (text: string) : string =
        if isPlain (text.AsSpan()) then
            text
        else
            let start = length
            writeEncoded plain true text
            let encoded = Encoding.UTF8.GetString(buffer, start, length - start)
            length <- start
            if String.Equals(encoded, text) then text else encoded

    let writeQuery () : unit =
        if queryCount > 0 then
            let pairs = query.AsSpan(0, queryCount)

            for i in 0 .. queryCount - 1 do
                let struct (name, value) = pairs[i]
                pairs[i] <- struct (encodedOnce name, encodedOnce value)

            if queryCount > 1 then MemoryExtensions.Sort(pairs, byNameAndValue)

            for i in 0 .. queryCount - 1 do
                let struct (name, value) = pairs[i]

                if i > 0 then writeByte (byte '&')

                writeText (name.AsSpan())
                writeByte (byte '=')
                writeText (value.AsSpan())

    let writeWord (start: int) (word: ReadOnlySpan<char>) : unit =
        if not word.IsEmpty then
            if length > start then writeByte (byte ' ')

            writeText word

    /// A header's value, trimmed, with one space wherever there is any.
    let writeValue (value: string) : unit =
        let start = length
        let mutable rest = value.AsSpan()

        while not rest.IsEmpty do
            match firstSpace rest with
            | -1 ->
                writeWord start rest
                rest <- ReadOnlySpan.Empty
            | gap ->
                writeWord start (rest.Slice(0, gap))
                rest <- rest.Slice(gap + 1)

    let writeLower (name: string) : unit =
        room (3 * name.Length)
        let mutable written = 0

        match Ascii.ToLower(name.AsSpan(), buffer.AsSpan length, &written) with
        | OperationStatus.Done -> length <- length + written
        | _ -> writeText (name.ToLowerInvariant().AsSpan())

    let sameAsBefore (i: int) : bool =
        i > 0
        && (let struct (name, _) = headers[i]
            let struct (before, _) = headers[i - 1]
            compareNames name before = 0)

    let writeHeaders () : unit =
        for i in 0 .. headerCount - 1 do
            let struct (name, value) = headers[i]

            if sameAsBefore i then
                buffer[length - 1] <- byte ','
            else
                writeLower name
                writeByte (byte ':')

            writeValue value
            writeByte (byte '\n')

    let writeSignedHeaders () : unit =
        signedStart <- length

        for i in 0 .. headerCount - 1 do
            if not (sameAsBefore i) then
                if i > 0 then writeByte (byte ';')

                let struct (name, _) = headers[i]
                writeLower name

        signedLength <- length - signedStart

    /// The thread's own, empty. Between this and Clear no other code may run.
    static member Mine() : CanonicalRequest =
        match CanonicalRequest.mine with
        | null ->
            let request = CanonicalRequest()
            CanonicalRequest.mine <- request
            request
        | request ->
            request.Clear()
            request

    /// Forgets the request, whose headers may hold a token.
    member _.Clear() : unit =
        Array.Clear(headers, 0, headerCount)
        Array.Clear(query, 0, queryCount)
        headerCount <- 0
        queryCount <- 0
        length <- 0

        if buffer.Length > largestKept then buffer <- Array.zeroCreate 2048

    /// A header to be signed. Its place among the others of its name stays.
    member _.AddHeader(name: string, value: string) : unit =
        headers <- grown headers headerCount
        let mutable i = headerCount

        while i > 0
              && (let struct (before, _) = headers[i - 1]
                  compareNames before name > 0) do
            headers[i] <- headers[i - 1]
            i <- i - 1

        headers[i] <- struct (name, value)
        headerCount <- headerCount + 1

    /// The names of the headers added so far, as in "host;x-amz-date".
    member _.SignedHeaders() : string =
        let start = length
        writeSignedHeaders ()
        let names = Encoding.UTF8.GetString(buffer, signedStart, signedLength)
        length <- start
        names

    /// Writes the canonical request.
    member _.Write
        (method: string, path: string, parameters: Header list, normalize: bool, encode: bool, payload: SignedPayload)
        : unit =
        for parameter in parameters do
            query <- grown query queryCount
            query[queryCount] <- parameter
            queryCount <- queryCount + 1

        writeText (method.AsSpan())
        writeByte (byte '\n')
        let path = if path = "" then "/" else path
        let path = if normalize then normalized path else path

        if encode && path.Length > 1 && path.AsSpan().IndexOfAnyExcept plainOrSlash >= 0 then
            writeEncoded plainOrSlash false path
        else
            writeText (path.AsSpan())

        writeByte (byte '\n')
        writeQuery ()
        writeByte (byte '\n')
        writeHeaders ()
        writeByte (byte '\n')
        writeSignedHeaders ()
        writeByte (byte '\n')

        match payload with
        | SignedPayload.Text text -> writeText (text.AsSpan())
        | SignedPayload.Bytes bytes ->
            Sha256.hash bytes.Span (scratch.AsSpan())
            writeHex Sha256.Size

    /// How many bytes there are.
    member _.Length: int = length

    /// The text between two positions.
    member _.Text(start: int, finish: int) : string = Encoding.UTF8.GetString(buffer, start, finish - start)

    /// Adds a text.
    member _.Append(text: string) : unit = writeText (text.AsSpan())

    /// Adds bytes.
    member _.Append(bytes: byte[]) : unit =
        room bytes.Length
        Buffer.BlockCopy(bytes, 0, buffer, length, bytes.Length)
        length <- length + bytes.Length

    /// Adds the names of the headers that were written.
    member _.AppendSignedHeaders() : unit =
        room signedLength
        Buffer.BlockCopy(buffer, signedStart, buffer, length, signedLength)
        length <- length + signedLength

    /// Adds the hash of what is between two positions.
    member _.AppendHash(start: int, finish: int) : unit =
        Sha256.hash (ReadOnlySpan(buffer, start, finish - start)) (scratch.AsSpan())
        writeHex Sha256.Size

    /// Adds the signature of what is between two positions.
    member _.AppendSignature(key: SignatureKey, start: int, finish: int) : unit =
        writeHex (key.Sign(ReadOnlySpan(buffer, start, finish - start), scratch.AsSpan()))
