namespace FunctionalAws.Signing

open System
open System.Globalization
open System.Text
open System.Text.Json
open FunctionalAws

/// One thing that a form has to fulfil (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html).
[<RequireQualifiedAccess>]
type PostCondition =
    /// A field has exactly this value.
    | Exact of field: string * value: string
    /// A field begins so; any value will do for "".
    | StartsWith of field: string * start: string
    /// The file has so many bytes, at least and at most.
    | ContentLength of least: int64 * most: int64

/// What a form may upload, besides the bucket and the key.
type PostPolicy = {
    /// Fields of the form with their values, as in "acl" and "Content-Type". Each needs a condition: <c>PostPolicy.field</c>
    /// gives it one.
    Fields: (string * string) list
    Conditions: PostCondition list
}

/// A form that uploads a file: where it goes, and its fields in order. The field "file" comes last, behind these.
[<NoComparison>]
type PostForm = { Url: Uri; Fields: (string * string) list }

/// <summary>
/// Forms with which a browser uploads to S3, without keys of its own
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html).
/// </summary>
[<RequireQualifiedAccess>]
module PostPolicy =

    /// Any file, of any size.
    let any: PostPolicy = { Fields = []; Conditions = [] }

    /// The policy with one more condition.
    let condition (condition: PostCondition) (policy: PostPolicy) : PostPolicy = {
        policy with
            Conditions = policy.Conditions @ [ condition ]
    }

    /// The policy with a field that has to have a value, as in "acl" "public-read".
    let field (name: string) (value: string) (policy: PostPolicy) : PostPolicy =
        { policy with Fields = policy.Fields @ [ name, value ] }
        |> condition (PostCondition.Exact(name, value))

    /// The policy with files of so many bytes, at least and at most.
    let contentLength (least: int64) (most: int64) (policy: PostPolicy) : PostPolicy =
        condition (PostCondition.ContentLength(least, most)) policy

    let private quoted (text: string) : string = String.Concat("\"", JsonEncodedText.Encode(text).ToString(), "\"")

    let private write (condition: PostCondition) : string =
        match condition with
        | PostCondition.Exact(field, value) -> String.Concat("{", quoted field, ": ", quoted value) + "}"
        | PostCondition.StartsWith(field, start) ->
            String.Concat("[\"starts-with\", ", quoted ("$" + field), ", ") + quoted start + "]"
        | PostCondition.ContentLength(least, most) -> $"[\"content-length-range\", {least}, {most}]"

    let private time (format: string) (moment: DateTimeOffset) : string =
        moment.UtcDateTime.ToString(format, CultureInfo.InvariantCulture)

    /// The end of a key that stands for the name of the file.
    let private fileName = "${filename}"

    /// <summary>The signature of a policy, 64 hexadecimal digits.</summary>
    /// <param name="credentials">The keys to sign with.</param>
    /// <param name="scope">The region and the service's signing name.</param>
    /// <param name="now">The time of signing.</param>
    /// <param name="policy">The field "policy": the policy's JSON in base64.</param>
    let signature (credentials: Credentials) (scope: SigningScope) (now: DateTimeOffset) (policy: string) : string =
        let key = SigningKey.Find(credentials, SigningTime.At now, scope)
        let bytes = Array.zeroCreate<byte> Sha256.Size
        key.Sign(ReadOnlySpan(Encoding.UTF8.GetBytes policy), bytes.AsSpan()) |> ignore
        Convert.ToHexStringLower bytes

    /// <summary>The fields of a form: the given ones, the key, and those of the signature.</summary>
    /// <param name="credentials">The keys to sign with.</param>
    /// <param name="scope">The region and the service's signing name.</param>
    /// <param name="now">The time from which the form is good.</param>
    /// <param name="expires">How long the form is good.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The object's key. Where it ends in <c>${filename}</c>, S3 puts the name of the file there.</param>
    /// <param name="policy">What may be uploaded.</param>
    let fields
        (credentials: Credentials)
        (scope: SigningScope)
        (now: DateTimeOffset)
        (expires: TimeSpan)
        (bucket: string)
        (key: string)
        (policy: PostPolicy)
        : (string * string) list =
        let stamp = (SigningTime.At now).Stamp

        let signed = [
            "x-amz-algorithm", "AWS4-HMAC-SHA256"
            "x-amz-credential",
            String.Join("/", credentials.AccessKeyId, stamp.Substring(0, 8), scope.Region, scope.Name, "aws4_request")
            "x-amz-date", stamp
            match credentials.SessionToken with
            | Some token when scope.Name = "s3express" -> "x-amz-s3session-token", token
            | Some token -> "x-amz-security-token", token
            | None -> ()
        ]

        let keyCondition =
            if key.EndsWith(fileName, StringComparison.Ordinal) then
                PostCondition.StartsWith("key", key.Substring(0, key.Length - fileName.Length))
            else
                PostCondition.Exact("key", key)

        let conditions =
            policy.Conditions
            @ [ PostCondition.Exact("bucket", bucket); keyCondition ]
            @ (signed |> List.map PostCondition.Exact)

        let expiration = time "yyyy-MM-dd'T'HH:mm:ss'Z'" (now + expires)
        let conditions = String.Join(", ", conditions |> List.map write)

        let text =
            $"""{{"expiration": "{expiration}", "conditions": [{conditions}]}}"""
            |> Encoding.UTF8.GetBytes
            |> Convert.ToBase64String

        policy.Fields
        @ [ "key", key ]
        @ signed
        @ [ "policy", text; "x-amz-signature", signature credentials scope now text ]
