namespace FunctionalAws

open System

/// Where the name of a bucket goes.
[<RequireQualifiedAccess>]
type AddressingStyle =
    /// Into the host where that works, else into the path. A configured endpoint gets it in the path.
    | Auto
    /// Into the path, as in "https://s3.eu-west-1.amazonaws.com/bucket/key".
    | Path
    /// Into the host, as in "https://bucket.s3.eu-west-1.amazonaws.com/key".
    | Virtual

/// The names of buckets.
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
[<RequireQualifiedAccess>]
module Bucket =

    /// True when a host name may start with the bucket's name: 3 to 63 lower-case letters, digits and hyphens. Dots are
    /// allowed without TLS only, since no certificate covers them.
    let fitsHost (allowDots: bool) (bucket: string) : bool =
        bucket.Length >= 3
        && bucket.Length <= 63
        && not (String.exists Char.IsAsciiLetterUpper bucket)
        && not (HostLabel.isAddress bucket)
        && (if allowDots then
                bucket.Split '.' |> Array.forall HostLabel.isValid
            else
                HostLabel.isValid bucket)

    /// True when a path may hold the bucket's name: also old names, with capitals and underscores.
    let private fitsPath (bucket: string) : bool =
        bucket.Length >= 1
        && bucket.Length <= 255
        && bucket |> String.forall (fun c -> Char.IsAsciiLetterOrDigit c || c = '-' || c = '.' || c = '_')
        && bucket <> "."
        && bucket <> ".."

    let private rules =
        "a bucket's name has 3 to 63 lower-case letters, digits, hyphens and dots, and starts and ends with a letter or digit"

    let private invalid (operation: string) (message: string) : AwsError =
        AwsError.Invalid(operation, [ { Path = "Bucket"; Message = message } ])

    /// Kinds of buckets that have hosts of their own, by how their names end.
    let private tryKind (bucket: string) : string option =
        let endsWith (suffix: string) = bucket.EndsWith(suffix, StringComparison.Ordinal)

        if bucket.StartsWith("arn:", StringComparison.Ordinal) then
            Some "the ARN of an access point"
        elif endsWith "--x-s3" || endsWith "--xa-s3" then
            Some "a directory bucket"
        elif endsWith "--op-s3" then
            Some "an access point on an outpost"
        elif endsWith "--ol-s3" then
            Some "an Object Lambda access point"
        elif endsWith ".mrap" then
            Some "a multi-region access point"
        else
            None

    /// <summary>
    /// True when the bucket goes into the host, false when it goes into the path, or why it can be in neither.
    /// </summary>
    let goesIntoHost
        (operation: string)
        (style: AddressingStyle)
        (custom: CustomEndpoint option)
        (bucket: string)
        : Result<bool, AwsError> =
        match tryKind bucket with
        | Some kind when custom.IsNone || bucket.StartsWith("arn:", StringComparison.Ordinal) ->
            Error(
                AwsError.Configuration
                    $"{operation} was not sent: \"{bucket}\" is {kind}, and these are not supported yet. Use the name of a general purpose bucket."
            )
        | _ when not (fitsPath bucket) -> Error(invalid operation $"\"{bucket}\" cannot be a bucket: {rules}")
        | _ ->
            let plain, fits =
                match custom with
                | None -> true, fitsHost false bucket
                | Some endpoint ->
                    let fits = fitsHost (endpoint.Scheme = "http") bucket
                    false, fits && not (HostLabel.isAddress endpoint.Host)

            match style with
            | AddressingStyle.Path -> Ok false
            | AddressingStyle.Auto -> Ok(plain && fits)
            | AddressingStyle.Virtual when fits -> Ok true
            // Over TLS a name with dots works in the path only, and an address takes no name in front of it.
            | AddressingStyle.Virtual when fitsHost true bucket -> Ok false
            | AddressingStyle.Virtual ->
                Error(
                    invalid operation $"\"{bucket}\" cannot be part of a host name, as virtual style demands: {rules}"
                )
