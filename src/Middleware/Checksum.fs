namespace FunctionalAws

open System
open System.Globalization

/// The checksum of DynamoDB's answers.
[<RequireQualifiedAccess>]
module Checksum =

    let private tryExpected (response: HttpResponse) : uint32 voption =
        match Header.tryFind "x-amz-crc32" response.Headers with
        | ValueNone -> ValueNone
        | ValueSome text ->
            match UInt32.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, expected -> ValueSome expected
            | _ -> ValueNone

    /// <summary>
    /// False for an answer that was damaged on its way: its body is not the one that its <c>x-amz-crc32</c> header, which
    /// DynamoDB sends, was made of.
    /// </summary>
    let isWhole (response: HttpResponse) : bool =
        match tryExpected response with
        | ValueNone -> true
        | ValueSome expected ->
            match Body.tryBytes response.Body with
            | ValueNone -> true
            | ValueSome bytes -> Crc32.ofBytes bytes.Span = expected
