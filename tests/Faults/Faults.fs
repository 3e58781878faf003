namespace FunctionalAws.Faults.Tests

open System
open System.Globalization
open System.IO
open System.IO.Compression
open System.Text
open FunctionalAws.Integration.Tests
open FunctionalAws.Tests

/// Every fault, by its name. The server plays them, the tests expect what is said here.
[<RequireQualifiedAccess>]
module Faults =

    let private good = fine "rest-json"

    let private html =
        bytes "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"

    let private raw (text: string) : Fault = Fault.Raw(bytes text)
    let private ms (count: float) : TimeSpan = TimeSpan.FromMilliseconds count
    let private code (name: string) : byte[] = bytes $$"""{"__type":"{{name}}","message":"as it was said"}"""

    let private xmlError (name: string) : byte[] =
        bytes $"<Error><Code>{name}</Code><Message>as it was said</Message></Error>"

    let private head (lines: string) : Fault = raw ("HTTP/1.1 200 OK\r\n" + lines + "\r\n\r\n{\"value\":\"done\"}")

    let private gzip (body: byte[]) : byte[] =
        use packed = new MemoryStream()

        using (new GZipStream(packed, CompressionLevel.Fastest)) (fun stream -> stream.Write(body, 0, body.Length))

        packed.ToArray()

    let private large (size: int) : byte[] = bytes ("{\"value\":\"" + String('x', size) + "\"}")

    // ------------------------------------------------------------------------------------------------------- connections

    let private connections = [
        at "connection refused" Place.Closed Sees.Connect Again.Always
        at "a host without an address" Place.Nowhere Sees.Connect Again.Always
        at "reset once connected" Place.Resets Sees.Broken Again.IfSafe
        at "closed once connected" Place.HangsUp Sees.Broken Again.IfSafe
        at "TLS: garbage" Place.TlsGarbage Sees.Connect Again.Always
        at "TLS: closed within the handshake" Place.TlsHangsUp Sees.Connect Again.Always
        at "TLS: silence within the handshake" Place.TlsSilent Sees.Connect Again.Always
        at "TLS: an expired certificate" Place.TlsExpired Sees.Connect Again.Always
        at "TLS: a certificate of another host" Place.TlsOtherName Sees.Connect Again.Always
        at "TLS: a certificate of an unknown authority" Place.TlsUnknown Sees.Connect Again.Always
    ]

    // -------------------------------------------------------------------------------------------------------------- heads

    let private heads = [
        after "silence" Fault.Silence Sees.TimedOut Again.IfSafe
        after "closed before the head" Fault.HangUp Sees.Broken Again.IfSafe
        after "reset before the head" Fault.Reset Sees.Broken Again.IfSafe
        after "closed within the head" (Fault.CutHead(20, good)) Sees.Broken Again.IfSafe
        after "reset within the head" (Fault.Torn(-10, good)) Sees.Broken Again.IfSafe
        after "silence within the head" (Fault.Stops(-10, good)) Sees.TimedOut Again.IfSafe
        after "a greeting of SSH" (raw "SSH-2.0-OpenSSH_9.9\r\n") Sees.Broken Again.IfSafe
        after "HTML without a head" (Fault.Raw html) Sees.Broken Again.IfSafe
        after "a status that is no number" (raw "HTTP/1.1 abc OK\r\n\r\n") Sees.Broken Again.IfSafe
        after "a status of four digits" (raw "HTTP/1.1 2000 OK\r\n\r\n") Sees.Broken Again.IfSafe
        after "a header without a colon" (head "Content-Length 16") Sees.Broken Again.IfSafe
        after "a header's name with a space" (head "Content Length: 16") Sees.Broken Again.IfSafe
        after "a header with a NUL" (head "X-Odd: a\000b\r\nContent-Length: 16") Sees.Answer Again.Never
        after
            "a header of 100 kB"
            (head ("X-Long: " + String('x', 100_000) + "\r\nContent-Length: 16"))
            Sees.Broken
            Again.IfSafe
        after
            "ten thousand headers"
            (head (String.replicate 10_000 "X-Many: 1\r\n" + "Content-Length: 16"))
            Sees.Broken
            Again.IfSafe
        after "two lengths that differ" (head "Content-Length: 16\r\nContent-Length: 5") Sees.Broken Again.IfSafe
        after "a negative length" (head "Content-Length: -16") Sees.Broken Again.IfSafe
        after "a length that is no number" (head "Content-Length: sixteen") Sees.Broken Again.IfSafe
        after "a length of 2 GiB" (Fault.Stops(16, head "Content-Length: 2147483648")) Sees.Unreadable Again.Never
        after
            "a length and chunks"
            (raw
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"value\":\"done\"}\r\n0\r\n\r\n")
            Sees.Answer
            Again.Never
        after
            "100 Continue, unasked and twice"
            (raw
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"value\":\"done\"}")
            Sees.Answer
            Again.Never
        after
            "103 Early Hints"
            (raw
                "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"value\":\"done\"}")
            Sees.Answer
            Again.Never
        after "100 Continue, and no more" (raw "HTTP/1.1 100 Continue\r\n\r\n") Sees.Broken Again.IfSafe
        after
            "101 Switching Protocols"
            (raw "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n")
            Sees.Broken
            Again.IfSafe
        after "204 No Content" (raw "HTTP/1.1 204 No Content\r\n\r\n") Sees.Answer Again.Never
        after
            "205 with a length"
            (raw "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n")
            Sees.Answer
            Again.Never
        after
            "names in lower case and no reason"
            (raw "HTTP/1.1 200 \r\ncontent-length:16\r\n\r\n{\"value\":\"done\"}")
            Sees.Answer
            Again.Never
        after
            "lines that end in LF alone"
            (raw "HTTP/1.1 200 OK\nContent-Length: 16\n\n{\"value\":\"done\"}")
            Sees.Answer
            Again.Never
        after "HTTP/1.0 without a length" (raw "HTTP/1.0 200 OK\r\n\r\n{\"value\":\"done\"}") Sees.Answer Again.Never
    ]

    // ------------------------------------------------------------------------------------------------------------- bodies

    let private bodies = [
        after "half a body, then closed" (Fault.Cut(8, good)) Sees.Broken Again.IfSafe
        after "half a body, then reset" (Fault.Torn(8, good)) Sees.Broken Again.IfSafe
        after "half a body, then silence" (Fault.Stops(8, good)) Sees.Broken Again.IfSafe
        after "no body, then silence" (Fault.Stops(0, good)) Sees.Broken Again.IfSafe
        after "a length that is too short" (head "Content-Length: 5") Sees.Unreadable Again.Never
        after "a length of nothing before a body" (head "Content-Length: 0") Sees.Answer Again.Never
        after "slow bytes" (Fault.Slowly(1, ms 3.0, good)) Sees.Answer Again.Never
        after "bytes that are too slow" (Fault.Slowly(1, ms 100.0, good)) Sees.TimedOut Again.IfSafe
        after "chunks" (Fault.Chunks(200, [], [ bytes "{\"value\""; bytes ":\"done\"}" ])) Sees.Answer Again.Never
        after
            "chunks cut within one"
            (Fault.Cut(10, Fault.Chunks(200, [], [ bytes "{\"value\""; bytes ":\"done\"}" ])))
            Sees.Broken
            Again.IfSafe
        after
            "chunks without an end"
            (raw "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"value\":\"done\"}\r\n")
            Sees.Broken
            Again.IfSafe
        after
            "a chunk's size that is none"
            (raw "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{\"value\":\"done\"}\r\n0\r\n\r\n")
            Sees.Broken
            Again.IfSafe
        after
            "a chunk's size beyond 64 bits"
            (raw "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")
            Sees.Broken
            Again.IfSafe
        after
            "a chunk that is longer than it says"
            (raw "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"value\":\"done\"}\r\n0\r\n\r\n")
            Sees.Broken
            Again.IfSafe
        after
            "chunks with a trailer"
            (raw
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"value\":\"done\"}\r\n0\r\nX-Trailer: y\r\n\r\n")
            Sees.Answer
            Again.Never
        after
            "said to be gzip, and garbage"
            (answer 200 [ "Content-Encoding", "gzip" ] [| 0x1fuy; 0x8buy; 1uy; 2uy; 3uy |])
            Sees.Unreadable
            Again.Never
        after
            "gzip, unasked"
            (answer 200 [ "Content-Encoding", "gzip" ] (gzip (Courier.answer "rest-json")))
            Sees.Unreadable
            Again.Never
        after "an empty body" (answer 200 [] [||]) Sees.Answer Again.Never
        after "JSON that breaks off" (answer 200 [] (bytes "{\"value\":\"do")) Sees.Unreadable Again.Never
        after
            "JSON that goes on after its end"
            (answer 200 [] (bytes "{\"value\":\"done\"}}"))
            Sees.Unreadable
            Again.Never
        after "a list for an object" (answer 200 [] (bytes "[1,2,3]")) Sees.Unreadable Again.Never
        after "a number for a text" (answer 200 [] (bytes "{\"value\":7}")) Sees.Answer Again.Never
        after "HTML with status 200" (answer 200 [ "Content-Type", "text/html" ] html) Sees.Unreadable Again.Never
        after "XML for JSON" (answer 200 [] (Courier.answer "rest-xml")) Sees.Unreadable Again.Never
        after
            "JSON in UTF-16"
            (answer 200 [] (Encoding.Unicode.GetBytes "{\"value\":\"done\"}"))
            Sees.Unreadable
            Again.Never
        after
            "JSON in Latin-1"
            (answer 200 [] (Encoding.Latin1.GetBytes "{\"value\":\"d\u00f6ne\"}"))
            Sees.Unreadable
            Again.Never
        after
            "JSON a hundred thousand deep"
            (answer 200 [] (bytes ("{\"other\":" + String('[', 100_000) + String(']', 100_000) + "}")))
            Sees.Unreadable
            Again.Never
        after "a body of 5 MB" (answer 200 [] (large 5_000_000)) Sees.Answer Again.Never
        after "a body of 5 MB, torn" (Fault.Torn(4_000_000, answer 200 [] (large 5_000_000))) Sees.Broken Again.IfSafe
        after "a wrong CRC32" (answer 200 [ "x-amz-crc32", "1" ] (Courier.answer "json")) Sees.Broken Again.IfSafe
        |> inProtocol "json"
        after
            "an altered body under a CRC32"
            (Fault.Altered(answer 200 [ "x-amz-crc32", "2745614147" ] (bytes "{} ")))
            Sees.Broken
            Again.IfSafe
        |> inProtocol "json"
        after
            "a CRC32 that is no number"
            (answer 200 [ "x-amz-crc32", "none" ] (Courier.answer "json"))
            Sees.Answer
            Again.Never
        |> inProtocol "json"
        after "XML that breaks off" (answer 200 [] (bytes "<Out><value>do")) Sees.Unreadable Again.Never
        |> inProtocol "rest-xml"
        after
            "XML with a DTD"
            (answer 200 [] (bytes "<!DOCTYPE x [<!ENTITY a \"b\">]><Out><value>&a;</value></Out>"))
            Sees.Unreadable
            Again.Never
        |> inProtocol "rest-xml"
        after "JSON for XML" (answer 200 [] (Courier.answer "json")) Sees.Unreadable Again.Never
        |> inProtocol "rest-xml"
    ]

    // ------------------------------------------------------------------------------------------------------------- errors

    let private errorType (name: string) = [ "x-amzn-errortype", name ]

    let private errors = [
        refusal "500 and nothing else" (answer 500 [] [||]) "500" 500 Again.Always
        refusal "500 in HTML" (answer 500 [] html) "500" 500 Again.Always
        refusal "500 in JSON that breaks off" (answer 500 [] (bytes "{\"__type\":\"Int")) "500" 500 Again.Always
        refusal "500 in XML for JSON" (answer 500 [] (xmlError "InternalError")) "500" 500 Again.Always
        refusal "500 in 3 MB" (answer 500 [] (large 3_000_000)) "500" 500 Again.Always
        refusal "500 in UTF-16" (answer 500 [] (Encoding.Unicode.GetBytes "{\"__type\":\"X\"}")) "500" 500 Again.Always
        refusal
            "500 with its code in the header alone"
            (answer 500 (errorType "InternalFailure") [||])
            "InternalFailure"
            500
            Again.Always
        refusal
            "500 with its code in the body"
            (answer 500 [] (code "InternalFailure"))
            "InternalFailure"
            500
            Again.Always
        refusal "500 as a list" (answer 500 [] (bytes "[]")) "500" 500 Again.Always
        refusal "500 as null" (answer 500 [] (bytes "null")) "500" 500 Again.Always
        refusal "500 with a code that is a number" (answer 500 [] (bytes "{\"code\":17}")) "17" 500 Again.Always
        refusal
            "500 in gzip garbage"
            (answer 500 [ "Content-Encoding", "gzip" ] [| 0x1fuy; 0x8buy; 7uy |])
            "500"
            500
            Again.Always
        refusal "501" (answer 501 [] [||]) "501" 501 Again.Never
        refusal "502 of a proxy" (answer 502 [ "Content-Type", "text/html" ] html) "502" 502 Again.Always
        refusal "503 of a load balancer" (answer 503 [ "Retry-After", "1" ] html) "503" 503 Again.Always
        refusal "504 of a proxy" (answer 504 [] (bytes "upstream request timeout")) "504" 504 Again.Always
        refusal "505" (answer 505 [] [||]) "505" 505 Again.Never
        refusal "599" (answer 599 [] html) "599" 599 Again.Never
        refusal "400 and nothing else" (answer 400 [] [||]) "400" 400 Again.Never
        refusal "400 in HTML" (answer 400 [] html) "400" 400 Again.Never
        refusal "400 with a code" (answer 400 [] (code "ValidationException")) "ValidationException" 400 Again.Never
        refusal
            "400 with a code in a namespace"
            (answer 400 [] (code "com.amazon.coral#ValidationException"))
            "ValidationException"
            400
            Again.Never
        refusal
            "400 with a code and an address"
            (answer 400 (errorType "ValidationException:http://internal.amazon.com/x/") (bytes "{}"))
            "ValidationException"
            400
            Again.Never
        refusal
            "401 that asks for another kind of key"
            (answer 401 [ "WWW-Authenticate", "Basic realm=\"x\"" ] [||])
            "401"
            401
            Again.Never
        refusal
            "403 with its code in the header alone"
            (answer 403 (errorType "AccessDeniedException") [||])
            "AccessDeniedException"
            403
            Again.Never
        refusal "403 of a firewall" (answer 403 [] html) "403" 403 Again.Never
        refusal
            "404 that the model knows"
            (answer 404 (errorType "LostException") (bytes "{\"message\":\"gone\"}"))
            "LostException"
            404
            Again.Never
        refusal
            "407 without a proxy"
            (answer 407 [ "Proxy-Authenticate", "Basic realm=\"x\"" ] [||])
            "407"
            407
            Again.Never
        refusal "408 and nothing else" (answer 408 [] [||]) "408" 408 Again.Never
        refusal "400 RequestTimeout" (answer 400 [] (code "RequestTimeout")) "RequestTimeout" 400 Again.Always
        refusal "409" (answer 409 [] (code "ConflictException")) "ConflictException" 409 Again.Never
        refusal "413 of a proxy" (answer 413 [] html) "413" 413 Again.Never
        refusal "429 and nothing else" (answer 429 [] [||]) "429" 429 Again.Never
        refusal "431" (answer 431 [] [||]) "431" 431 Again.Never
        refusal "throttled" (answer 400 [] (code "ThrottlingException")) "ThrottlingException" 400 Again.Always
        refusal
            "throttled with 429"
            (answer 429 [] (code "TooManyRequestsException"))
            "TooManyRequestsException"
            429
            Again.Always
        refusal
            "throttled, with a time to wait"
            (answer 400 [ "x-amz-retry-after", "700" ] (code "ThrottlingException"))
            "ThrottlingException"
            400
            Again.Always
        refusal
            "throttled, with a time that is none"
            (answer 400 [ "x-amz-retry-after", "soon" ] (code "ThrottlingException"))
            "ThrottlingException"
            400
            Again.Always
        refusal
            "throttled, with a time beyond all"
            (answer 400 [ "x-amz-retry-after", "9223372036854775807" ] (code "ThrottlingException"))
            "ThrottlingException"
            400
            Again.Always
        refusal
            "throttled by throughput"
            (answer 400 [] (code "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"))
            "ProvisionedThroughputExceededException"
            400
            Again.Always
        |> inProtocol "json"
        refusal "503 SlowDown" (answer 503 [] (xmlError "SlowDown")) "SlowDown" 503 Again.Always
        |> inProtocol "rest-xml"
        refusal "500 in XML without a code" (answer 500 [] (bytes "<Error/>")) "500" 500 Again.Always
        |> inProtocol "rest-xml"
        refusal "500 in HTML for XML" (answer 500 [] html) "500" 500 Again.Always |> inProtocol "rest-xml"
        refusal "403 in XML that breaks off" (answer 403 [] (bytes "<Error><Code>Acc")) "403" 403 Again.Never
        |> inProtocol "rest-xml"
        refusal "200 with an error in it" (answer 200 [] (xmlError "InternalError")) "InternalError" 500 Again.Always
        |> inProtocol "rest-xml"
        {
            after "500, cut" (Fault.Cut(5, answer 500 [] (code "InternalFailure"))) Sees.Broken Again.IfSafe with
                Does = false
        }
        {
            after
                "400, then silence"
                (Fault.Stops(5, answer 400 [] (code "ValidationException")))
                Sees.Broken
                Again.IfSafe with
                Does = false
        }
        for status in [ 300; 301; 302; 303; 307; 308 ] do
            refusal $"{status} to itself" (answer status [ "Location", "/Put" ] [||]) (string status) status Again.Never
        refusal "302 to another host" (answer 302 [ "Location", "http://127.0.0.1:1/" ] html) "302" 302 Again.Never
        refusal "304" (raw "HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n") "304" 304 Again.Never
    ]

    // -------------------------------------------------------------------------------------------------------------- clocks

    let private signedAt (request: SeenRequest) : DateTimeOffset =
        DateTimeOffset.ParseExact(
            request.Header "x-amz-date",
            "yyyyMMdd'T'HHmmss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        )

    /// A service whose clock is ahead by so much, and that takes signatures of five minutes.
    let private ahead (offset: TimeSpan) (name: string) (status: int) (request: SeenRequest) : Fault =
        let theirs = DateTimeOffset.UtcNow + offset

        if (signedAt request - theirs).Duration() < TimeSpan.FromMinutes 5.0 then
            good
        else
            Fault.Dated(theirs, answer status [] (code name))

    let private hour = TimeSpan.FromHours 1.0

    let private clock (name: string) (script: SeenRequest -> Fault) : NamedFault =
        after name good Sees.Answer Again.Always |> playing script |> attempts 2

    let private clocks = [
        clock "a clock an hour ahead" (ahead hour "RequestTimeTooSkewed" 403)
        clock "a clock an hour behind" (ahead -hour "RequestTimeTooSkewed" 403)
        clock "a clock an hour ahead, as a wrong signature" (ahead hour "InvalidSignatureException" 400)
        clock "a clock an hour ahead, as one from the future" (ahead -hour "RequestInTheFuture" 403)
        refusal
            "a clock that is off, whatever is done about it"
            (Fault.Dated(DateTimeOffset.UtcNow + hour, answer 403 [] (code "RequestTimeTooSkewed")))
            "RequestTimeTooSkewed"
            403
            Again.Always
        |> attempts 2
        refusal
            "a clock that is said to be off, and is not"
            (answer 403 [] (code "RequestTimeTooSkewed"))
            "RequestTimeTooSkewed"
            403
            Again.Never
        refusal
            "a clock that is off, without a date"
            (answer 403 [ "Date", "yesterday" ] (code "RequestTimeTooSkewed"))
            "RequestTimeTooSkewed"
            403
            Again.Never
    ]

    // ------------------------------------------------------------------------------------------------------------- streams

    let private object = answer 200 [] (Array.zeroCreate 300_000)

    let private fetch (name: string) (fault: Fault) (sees: Sees) (again: Again) =
        after name fault sees again |> calling "Fetch"

    let private line (text: string) : byte[] =
        let headers =
            Array.concat [
                EventFrames.text ":message-type" "event"
                EventFrames.text ":event-type" "line"
                EventFrames.text ":content-type" "text/plain"
            ]

        EventFrames.frame headers (bytes text)

    let private listen (name: string) (body: byte[]) (sees: Sees) : NamedFault =
        after name (answer 200 [ "Content-Type", "application/vnd.amazon.eventstream" ] body) sees Again.Never
        |> calling "Listen"

    let private changed (at: int) (body: byte[]) : byte[] =
        let copy = Array.copy body
        copy[at] <- copy[at] ^^^ 1uy
        copy

    let private streams = [
        fetch "a stream" object Sees.Answer Again.Never
        fetch "a stream that is closed" (Fault.Cut(200_000, object)) Sees.BrokenStream Again.Never
        fetch "a stream that is reset" (Fault.Torn(200_000, object)) Sees.BrokenStream Again.Never
        fetch "a stream that stalls" (Fault.Stops(200_000, object)) Sees.BrokenStream Again.Never
        fetch "a stream that stalls before it begins" (Fault.Stops(0, object)) Sees.BrokenStream Again.Never
        fetch
            "a stream of chunks that is closed"
            (Fault.Cut(150_000, Fault.Chunks(200, [], [ Array.zeroCreate 100_000; Array.zeroCreate 100_000 ])))
            Sees.BrokenStream
            Again.Never
        fetch "a slow stream" (Fault.Slowly(30_000, ms 30.0, object)) Sees.Answer Again.Never
        {
            fetch "an error for a stream" (answer 503 [] (code "X")) (Sees.Service("X", 503)) Again.Always with
                Does = false
        }
        {
            fetch "half an error for a stream" (Fault.Cut(3, answer 503 [] (code "X"))) Sees.Broken Again.IfSafe with
                Does = false
        }
        {
            after
                "an upload that is turned down"
                (answer 403 [] (code "AccessDenied"))
                (Sees.Service("AccessDenied", 403))
                Again.Never with
                Does = false
        }
        |> calling "Store"
        {
            after "an upload that is broken off" (Fault.Unread Fault.Reset) Sees.Broken Again.IfSafe with
                Does = false
        }
        |> calling "Store"
        {
            after "an upload that nobody reads" (Fault.Unread Fault.Silence) Sees.Broken Again.IfSafe with
                Does = false
        }
        |> calling "Store"
        listen "events" (Array.append (line "one") (line "two")) Sees.Answer
        listen
            "events torn within a prelude"
            (Array.append (line "one") (Array.truncate 5 (line "two")))
            Sees.BrokenEvents
        listen
            "events torn within a payload"
            (Array.append (line "one") (Array.truncate 70 (line "two")))
            Sees.BrokenEvents
        listen "an event with a wrong checksum" (Array.append (line "one") (changed 85 (line "two"))) Sees.BrokenEvents
        listen "an event with a wrong length" (Array.append (line "one") (changed 0 (line "two"))) Sees.BrokenEvents
        listen
            "events that end with an error"
            (Array.append
                (line "one")
                (EventFrames.frame
                    (Array.concat [
                        EventFrames.text ":message-type" "error"
                        EventFrames.text ":error-code" "InternalError"
                        EventFrames.text ":error-message" "it broke"
                    ])
                    [||]))
            Sees.BrokenEvents
        after
            "events whose connection is reset"
            (Fault.Torn(
                90,
                answer
                    200
                    [ "Content-Type", "application/vnd.amazon.eventstream" ]
                    (Array.append (line "one") (line "two"))
            ))
            Sees.BrokenEvents
            Again.Never
        |> calling "Listen"
    ]

    // -------------------------------------------------------------------------------------------------------------- HTTP/2

    let private body2 = Courier.answer "rest-json"

    let private http2 = [
        over2 "HTTP/2" (Fault2.Answer(200, body2)) true Sees.Answer Again.Never
        over2 "HTTP/2: GOAWAY before the answer" (Fault2.GoodbyeAnswer(200, body2)) true Sees.Answer Again.Never
        over2 "HTTP/2: GOAWAY, not processed" Fault2.GoodbyeUnseen false Sees.Broken Again.IfSafe
        over2 "HTTP/2: GOAWAY, processed" (Fault2.GoodbyeSeen 0) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: GOAWAY with an error" (Fault2.GoodbyeSeen 2) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: GOAWAY to calm down" (Fault2.GoodbyeSeen 11) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: REFUSED_STREAM" (Fault2.ResetStream 7) false Sees.Broken Again.IfSafe
        over2 "HTTP/2: CANCEL" (Fault2.ResetStream 8) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: INTERNAL_ERROR" (Fault2.ResetStream 2) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: HTTP_1_1_REQUIRED" (Fault2.ResetStream 13) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: half a body, then reset" (Fault2.ResetBody(bytes "{\"val", 2)) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: half a body, then closed" (Fault2.HangUpBody(bytes "{\"val")) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: half a body, then silence" (Fault2.Stops(bytes "{\"val")) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: closed" Fault2.HangUp true Sees.Broken Again.IfSafe
        over2 "HTTP/2: silence" Fault2.Silence true Sees.TimedOut Again.IfSafe
        over2 "HTTP/2: a length that is too long" (Fault2.WrongLength(99, body2)) true Sees.Broken Again.IfSafe
        over2 "HTTP/2: a length that is too short" (Fault2.WrongLength(3, body2)) true Sees.Unreadable Again.Never
        over2
            "HTTP/2: an answer of HTTP/1.1"
            (Fault2.Raw(bytes "HTTP/1.1 400 Bad Request\r\n\r\n"))
            true
            Sees.Broken
            Again.IfSafe
        over2 "HTTP/2: a frame beyond all sizes" (Fault2.Raw(Array.create 64 255uy)) true Sees.Broken Again.IfSafe
        over2
            "HTTP/2: a head that cannot be unpacked"
            (Fault2.Raw [| 0uy; 0uy; 2uy; 1uy; 4uy; 0uy; 0uy; 0uy; 1uy; 0xffuy; 0xffuy |])
            true
            Sees.Broken
            Again.IfSafe
        over2 "HTTP/2: 503 and nothing else" (Fault2.Answer(503, [||])) false (Sees.Service("503", 503)) Again.Always
    ]

    /// All of them.
    let all: NamedFault list = List.concat [ connections; heads; bodies; errors; clocks; streams; http2 ]

    let private byName = dict [ for fault in all -> fault.Name, fault ]

    let find (name: string) : NamedFault = byName[name]
