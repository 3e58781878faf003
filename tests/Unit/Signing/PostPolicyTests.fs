namespace FunctionalAws.Tests

open System
open System.Text
open System.Text.Json
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// Forms that upload, beside those that botocore makes of the same.
module PostPolicyTests =

    let private keys = Credentials.create "AKIDEXAMPLE" "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

    let private scope: SigningScope = { Region = "eu-west-1"; Name = "s3" }

    let private now = DateTimeOffset(2030, 1, 31, 12, 0, 0, TimeSpan.Zero)

    let private fields (keys: Credentials) (key: string) (policy: PostPolicy) =
        PostPolicy.fields keys scope now (TimeSpan.FromMinutes 10.0) "bucket" key policy

    let private value (name: string) (fields: (string * string) list) : string =
        fields |> List.find (fun (known, _) -> known = name) |> snd

    let private text (fields: (string * string) list) : string =
        fields |> value "policy" |> Convert.FromBase64String |> Encoding.UTF8.GetString

    [<Test>]
    let ``a form of a key alone is botocore's`` () =
        let made = fields keys "photos/cat.jpg" PostPolicy.any

        Assert.That(
            made |> List.map fst |> String.concat " ",
            Is.EqualTo "key x-amz-algorithm x-amz-credential x-amz-date policy x-amz-signature"
        )

        Assert.That(
            text made,
            Is.EqualTo
                """{"expiration": "2030-01-31T12:10:00Z", "conditions": [{"bucket": "bucket"}, {"key": "photos/cat.jpg"}, {"x-amz-algorithm": "AWS4-HMAC-SHA256"}, {"x-amz-credential": "AKIDEXAMPLE/20300131/eu-west-1/s3/aws4_request"}, {"x-amz-date": "20300131T120000Z"}]}"""
        )

        Assert.That(
            value "x-amz-signature" made,
            Is.EqualTo "ce205afd3e4bdc410cda3b496b7c2aaa2df49a51e5fd85374b80fb0bb8dc4c7b"
        )

    [<Test>]
    let ``a form with fields, conditions, a token and the file's name is botocore's`` () =
        let policy =
            PostPolicy.any
            |> PostPolicy.field "acl" "public-read"
            |> PostPolicy.field "Content-Type" "image/png"
            |> PostPolicy.contentLength 1L 1000L
            |> PostPolicy.condition (PostCondition.StartsWith("x-amz-meta-tag", ""))

        let made = fields (Credentials.withToken "token/1" keys) "photos/${filename}" policy
        Assert.That(value "key" made, Is.EqualTo "photos/${filename}")
        Assert.That(value "acl" made, Is.EqualTo "public-read")
        Assert.That(value "x-amz-security-token" made, Is.EqualTo "token/1")
        Assert.That(text made, Does.Contain """["starts-with", "$key", "photos/"]""")

        Assert.That(
            value "x-amz-signature" made,
            Is.EqualTo "13773b995df7527b301b95af99a458aa39dde758ac654ed618e7073ab4c793c8"
        )

    [<Property>]
    let ``whatever the texts, the policy is JSON that says them`` (key: string) (field: string) (value: string) =
        let clean (text: string | null) : string =
            match text with
            | null -> ""
            | text -> String.filter (Char.IsSurrogate >> not) text

        let key, field, value = clean key, clean field, clean value
        let made = fields keys key (PostPolicy.any |> PostPolicy.field field value)
        use json = JsonDocument.Parse(text made)
        let conditions = json.RootElement.GetProperty "conditions"

        conditions.GetArrayLength() = 6
        && (conditions[0].EnumerateObject()
            |> Seq.exactlyOne
            |> fun p -> p.Name = field && p.Value.GetString() = value)
        && (conditions[2].ValueKind = JsonValueKind.Array || conditions[2].GetProperty("key").GetString() = key)
