namespace FunctionalAws.Quirks

open System
open System.Collections.Generic
open System.Net
open System.Security.Cryptography
open System.Text
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// What Amazon S3 needs: https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
[<RequireQualifiedAccess>]
module internal S3Quirks =

    let private versionMark = "?versionId="

    /// The path of an object to copy, encoded; the version behind it, which is an id of S3's own, stays.
    let private encodeSource (source: string) : string =
        let encode (path: string) : string = (Uri.EscapeDataString path).Replace("%2F", "/")

        match source.LastIndexOf(versionMark, StringComparison.Ordinal) with
        | at when at >= 0 && at + versionMark.Length < source.Length && not (source.AsSpan(at).Contains ' ') ->
            String.Concat(encode (source.Substring(0, at)), source.Substring at)
        | _ -> encode source

    /// <summary>CopySource is "bucket/key" or "bucket/key?versionId=id", and goes percent-encoded into its header.</summary>
    let copySource: Quirk =
        Quirk.Input {
            Holds = fun m -> m.Name = "CopySource"
            Change =
                fun texts ->
                    match texts.TryGetValue "CopySource" with
                    | true, source -> texts["CopySource"] <- encodeSource source
                    | _ -> ()
        }

    /// The bytes of a customer's key: 32 of them, as they are or in base64.
    let private keyBytes (key: string) : byte[] =
        let decoded = Array.zeroCreate<byte>(3 * (key.Length / 4) + 3)

        match Convert.TryFromBase64String(key, decoded.AsSpan()) with
        | true, 32 -> Array.sub decoded 0 32
        | _ -> Encoding.UTF8.GetBytes key

    let private encryptionKey (keyName: string) : Quirk =
        let hashName = keyName + "MD5"

        Quirk.Input {
            Holds = fun m -> m.Name = keyName || m.Name = hashName
            Change =
                fun texts ->
                    match texts.TryGetValue keyName with
                    | true, key when not (texts.ContainsKey hashName) ->
                        let bytes = keyBytes key
                        texts[keyName] <- Convert.ToBase64String bytes
                        texts[hashName] <- Convert.ToBase64String(MD5.HashData bytes)
                    | _ -> ()
        }

    /// <summary>A customer's key goes in base64 into its header, and its MD5 beside it. Whoever gives the MD5 has done both.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html</summary>
    let customerKey: Quirk = encryptionKey "SSECustomerKey"

    /// The key of the object that is copied.
    let sourceCustomerKey: Quirk = encryptionKey "CopySourceSSECustomerKey"

    /// <summary>Expires is whatever was stored with the object. It goes as it came into ExpiresString, which AWS's models
    /// do not have and the generated ones do; what is no date is no error, and left out of Expires.</summary>
    let expires: Quirk =
        let isDate (text: string) : bool =
            try
                Timestamps.ofString text |> ignore
                true
            with
            | UnreadableException _
            | :? FormatException
            | :? OverflowException
            | :? ArgumentException -> false

        let isBad (struct (name, value): Header) : bool =
            String.Equals(name, "Expires", StringComparison.OrdinalIgnoreCase) && not (isDate value)

        Quirk.Answer(fun response ->
            match Header.tryFind "Expires" response.Headers with
            | ValueNone -> response
            | ValueSome value -> {
                response with
                    Headers = struct ("ExpiresString", value) :: (response.Headers |> List.filter (isBad >> not))
              })

    let private locationName = "LocationConstraint"B

    /// The text of the root element, when that is the location; nothing for another root or no XML.
    let private tryLocation (body: Body) : string voption =
        let bytes = BodyBytes.get body

        try
            let tokens = XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

            if tokens.ReadChild 0 && tokens.Name.SequenceEqual(ReadOnlySpan locationName) then
                ValueSome(tokens.ReadText())
            else
                ValueNone
        with :? MalformedXmlException ->
            ValueNone

    /// <summary>GetBucketLocation answers with a bare LocationConstraint, where the model has one inside a structure; it is
    /// empty in us-east-1. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html</summary>
    let bucketLocation: Quirk =
        let wrap (location: string) : Body =
            let inner =
                if location = "" then
                    ""
                else
                    String.Concat(
                        "<LocationConstraint>",
                        Security.SecurityElement.Escape location,
                        "</LocationConstraint>"
                    )

            Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes(String.Concat("<Location>", inner, "</Location>"))))

        Quirk.Answer(fun response ->
            match tryLocation response.Body with
            | ValueSome location -> { response with Body = wrap location }
            | ValueNone -> response)

    // What an answer is marked with for its way to the reader, when the encoding in it was not the caller's wish.
    let private mark: Header = struct ("x-functionalaws-encoded", "url")
    let private encodedElement = "<EncodingType>url</EncodingType>"B

    /// <summary>Lists of keys are asked for in URL encoding, since XML cannot carry every character of a key; a caller who
    /// asks for an encoding gets the answer as it is.
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html#API_ListObjectsV2_RequestSyntax</summary>
    let askEncoded: Quirk =
        let markEncoded (response: HttpResponse) : HttpResponse =
            if (Body.bytes response.Body).Span.IndexOf(ReadOnlySpan encodedElement) >= 0 then
                { response with Headers = mark :: response.Headers }
            else
                response

        Quirk.Around
            {
                new Around() with
                    member _.Send _ next call =
                        let asks = call.Request.Query |> List.exists (fun (struct (name, _)) -> name = "encoding-type")

                        if asks then
                            next call
                        else
                            task {
                                let query = call.Request.Query @ [ struct ("encoding-type", "url") ]
                                let! answer = next { call with Request = { call.Request with Query = query } }
                                return Result.map markEncoded answer
                            }
            }

    let private encodedMembers =
        HashSet [
            "Delimiter"
            "Key"
            "KeyMarker"
            "Marker"
            "NextKeyMarker"
            "NextMarker"
            "Prefix"
            "StartAfter"
        ]

    /// Keys that the library asked for in URL encoding come out of it as they are.
    let decodeEncoded: Quirk =
        let edit = {
            Changes = fun m -> encodedMembers.Contains m.Name
            // A plus stands for a space.
            Change = fun text -> nonNull (WebUtility.UrlDecode text)
            Drops = fun m -> m.Name = "EncodingType"
        }

        Quirk.Output(fun response -> if List.contains mark response.Headers then ValueSome edit else ValueNone)
