namespace FunctionalAws.Quirks

open System
open FunctionalAws

/// <summary>
/// S3 looks at the head of an upload before its body comes, and may refuse it or name another region: then the body is not
/// sent in vain. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
/// </summary>
[<RequireQualifiedAccess>]
module internal ExpectContinue =

    /// In bytes. Waiting for the go-ahead of a smaller stream takes longer than sending it.
    [<Literal>]
    let private minimum = 2097152L

    let private isUpload (call: Call) : bool =
        match call.Request.Body with
        | Body.Stream stream when call.Operation.Service.Id = "S3" && stream.Travel = BodyTravel.AnyWay ->
            match stream.Length with
            | ValueSome length -> length >= minimum
            | ValueNone -> true
        | _ -> false

    /// Asks before streams of 2 MiB and more, and before those of unknown length.
    let middleware: Middleware =
        fun next call ->
            if isUpload call && (Header.tryFind "Expect" call.Request.Headers).IsNone then
                let headers = struct ("Expect", "100-continue") :: call.Request.Headers
                next { call with Request = { call.Request with Headers = headers } }
            else
                next call
