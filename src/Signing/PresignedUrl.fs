namespace FunctionalAws.Signing

open System
open System.Text
open FunctionalAws

/// What a request becomes so that a URL can say as much of it as possible.
[<RequireQualifiedAccess>]
module internal PresignedUrl =

    let private startsWith (start: string) (name: string) : bool =
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase)

    let private isOneOf (names: string list) (name: string) : bool =
        names |> List.exists (fun other -> String.Equals(other, name, StringComparison.OrdinalIgnoreCase))

    /// Headers that say something of who built the request, where somebody else will send it, or nothing at all.
    let private isDropped (struct (name, value): Header) : bool =
        startsWith "amz-sdk-" name
        // The type of bytes of no type: whoever uploads would have to send it for nothing.
        || isOneOf [ "content-type" ] name && isOneOf [ "application/octet-stream" ] value
        || isOneOf
            [
                "user-agent"
                "x-amz-user-agent"
                "accept"
                "accept-encoding"
                // An older signature's.
                "x-amz-date"
                "x-amz-security-token"
                "x-amz-s3session-token"
            ]
            name

    // S3 reads these from the headers only. A URL that carried them would work, and quietly do something else, such as
    // store an object without its tags.
    let private staysHeader (name: string) : bool =
        startsWith "x-amz-server-side-encryption" name
        || startsWith "x-amz-copy-source" name
        || startsWith "x-amz-object-lock-" name
        || startsWith "x-amz-grant-" name
        || isOneOf
            [
                "x-amz-tagging"
                "x-amz-tagging-directive"
                "x-amz-metadata-directive"
                "x-amz-storage-class"
                "x-amz-website-redirect-location"
                "x-amz-bypass-governance-retention"
                "x-amz-mfa"
                // The JSON protocols find the operation by it.
                "x-amz-target"
                // Says how the body is signed, and is no part of the URL at all.
                "x-amz-content-sha256"
            ]
            name

    let private isHoisted (name: string) : bool = startsWith "x-amz-" name && not (staysHeader name)

    /// Moves headers into the query as far as services read them there, and drops those that do not belong in a URL.
    let private hoist (request: HttpRequest) : HttpRequest =
        let hoisted, kept =
            request.Headers
            |> List.filter (isDropped >> not)
            |> List.partition (fun (struct (name, _)) -> isHoisted name)

        let hoisted =
            hoisted
            |> List.map (fun (struct (name, value)) -> struct (name, Uri.EscapeDataString(value.Trim())))

        { request with Headers = kept; Query = request.Query @ hoisted }

    let private formPairs (form: string) : (struct (string * string)) list = [
        for pair in form.Replace("+", "%20").Split('&', StringSplitOptions.RemoveEmptyEntries) do
            match pair.IndexOf '=' with
            | -1 -> struct (pair, "")
            | i -> struct (pair.Substring(0, i), pair.Substring(i + 1))
    ]

    /// Moves a body of form parameters, as the query protocols have it, into the query: then the URL says it all.
    let private moveForm (request: HttpRequest) : HttpRequest =
        let move (form: string) : HttpRequest = {
            request with
                Query = request.Query @ formPairs form
                Headers = request.Headers |> List.filter (fun (struct (name, _)) -> not (startsWith "content-" name))
                Body = Body.Empty
        }

        match Header.tryFind "content-type" request.Headers with
        | ValueSome kind when startsWith "application/x-www-form-urlencoded" kind ->
            match request.Body with
            | Body.Bytes bytes -> move (Encoding.UTF8.GetString bytes.Span)
            | Body.Rented(buffer, length) -> move (Encoding.UTF8.GetString(buffer, 0, length))
            | _ -> request
        | _ -> request

    /// The request with everything in the query that may be there.
    let prepare (request: HttpRequest) : HttpRequest = request |> moveForm |> hoist

    /// The URL of a request, as it stands.
    let ofRequest (request: HttpRequest) : Result<Uri, AwsError> =
        let query =
            request.Query
            |> List.map (fun (struct (name, value)) -> String.Concat(name, "=", value))
            |> String.concat "&"

        let mark = if query = "" then "" else "?"
        let text = String.Concat([| request.Scheme; "://"; request.Host; request.Path; mark; query |])
        // Anything that Uri would tidy up, such as ".." in an object's key, is signed as it stands.
        let mutable asItIs = UriCreationOptions(DangerousDisablePathAndQueryCanonicalization = true)

        match Uri.TryCreate(text, &asItIs) with
        | true, uri -> Ok(nonNull uri)
        | _ -> Error(AwsError.Configuration(String.Concat("the endpoint '", request.Host, "' makes no URL")))
